export const id = 8177;
export const ids = [8177];
export const modules = {

/***/ 73237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ warningPage)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93602);

function warningPage(code) {
    return `${_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ}/blob/main/docs/faults/${code}.md`;
}


/***/ }),

/***/ 43749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerLint: () => (/* binding */ registerLint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _app_lint_lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18730);
/* harmony import */ var _app_lint_warning_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73237);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99048);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60736);







const FORMATS = ['text', 'json', 'github', 'sarif'];
function registerLint(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommon */ .Aj)(program.command('lint').argument('[path...]').description('check runbooks and topology'));
    command.addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'how findings are told').choices(FORMATS).default('text'));
    command.option('--inventory', 'run the programs of inventories too: never for what nobody has reviewed');
    command.option('--evaluate', 'evaluate runbooks in TypeScript too: never those that nobody has reviewed');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .withKnownHosts */ .dv)(command).action(async (given, options) => {
        const format = options.json === true && options.format === 'text' ? 'json' : (options.format ?? 'text');
        const asDocument = format === 'json' || format === 'sarif';
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOf */ .$N)({ ...options, json: asDocument }, context.environment);
        const knownHosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .knownHostsOf */ ._h)(options);
        const request = {
            paths,
            knownHosts: knownHosts.ok ? knownHosts.value : '',
            runs: options.inventory === true,
            evaluates: options.evaluate === true,
            given,
            from: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'),
        };
        const found = knownHosts.ok ? await (0,_app_lint_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .lint */ .u)(request) : { faults: knownHosts.faults, warnings: [] };
        await tell(found, { format, terminal, topology: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', paths.topology) });
        context.finish(found.faults.length > 0 ? 2 : 0);
    });
}
async function tell(found, { format, terminal, topology }) {
    const { faults, warnings } = found;
    switch (format) {
        case 'sarif':
            return terminal.document((await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 10576))).sarifOf(found, topology));
        case 'github':
            await annotate(found);
            break;
        case 'json':
            terminal.document({ faults, warnings });
            say(found, terminal);
            break;
        case 'text':
            say(found, terminal);
            break;
        default:
            (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .H)(format);
    }
    const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
    terminal.say(faults.length === 0 ? 'no faults' : `\n${count}`);
}
function say({ faults, warnings }, terminal) {
    for (const warning of warnings)
        terminal.warn(warning);
    const pages = [...new Set(warnings.map(({ code }) => code))].map((code) => `  ${(0,_app_lint_warning_page_js__WEBPACK_IMPORTED_MODULE_6__/* .warningPage */ .o)(code)}`);
    if (pages.length > 0)
        terminal.say(`\nWhat the warnings mean, and how to answer them:\n${pages.join('\n')}`);
    if (faults.length > 0)
        terminal.faults(faults);
}
async function annotate({ faults, warnings }) {
    const { openAction } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(8022), __webpack_require__.e(6120)]).then(__webpack_require__.bind(__webpack_require__, 8022));
    const action = openAction((text) => text);
    for (const fault of faults)
        action.annotate('error', fault);
    for (const warning of warnings)
        action.annotate('warning', warning);
}


/***/ }),

/***/ 36398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dedicatedFaults)
/* harmony export */ });
function dedicatedFaults({ scope, steps, guards }, services) {
    if (scope === 'tenant')
        return [];
    const changing = steps.flatMap((step) => (step.kind === 'mitigation' ? [step] : []));
    return [...Object.values(guards), ...changing]
        .filter(({ service }) => services[service]?.tenancy === 'dedicated')
        .map(({ service, at }) => dedicated(service, at));
}
function dedicated(service, at) {
    return {
        code: 'name-not-allowed',
        message: `${service} is no shared service: each tenant has its own, and a runbook of \`scope: shared\` changes whole shared services alone.`,
        hint: 'Put what is done to one tenant into a runbook of `scope: tenant`; probes may look at it here.',
        at,
    };
}


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned),
/* harmony export */   c: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function knownHostsText(hosts, given) {
    const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
    return lines.map((line) => `${line}\n`).join('');
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).length > 0;
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}
function keyLine(name, words) {
    const at = words.findIndex((word) => KEY.test(word));
    const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
    return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
    if (!names.some((candidate) => matches(patterns, candidate)))
        return [];
    return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
}
function matches(patterns, name) {
    if (patterns.startsWith('|1|'))
        return matchesHash(patterns, name);
    const all = patterns.split(',');
    if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name)))
        return false;
    return all.some((pattern) => glob(pattern, name));
}
function matchesHash(hashed, name) {
    const [, , salt = '', hash = ''] = hashed.split('|');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
function glob(pattern, name) {
    const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (from < text.length) {
        if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
            at += 1;
            from += 1;
        }
        else if (wanted[at] === '*') {
            [star, mark] = [at, from];
            at += 1;
        }
        else if (star >= 0) {
            mark += 1;
            [at, from] = [star + 1, mark];
        }
        else
            return false;
    }
    return [...wanted.slice(at)].every((rest) => rest === '*');
}


/***/ })

};
