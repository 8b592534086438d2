export const id = 134;
export const ids = [134];
export const modules = {

/***/ 67103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unpinnedHosts)
/* harmony export */ });
/* harmony import */ var _transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);

function unpinnedHosts(hosts, knownHosts) {
    const open = hosts.filter(({ name, address, port, hostKeys }) => {
        return !(0,_transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T)(name, { name, address, port, host_keys: hostKeys }, knownHosts);
    });
    const [first] = open;
    if (first === undefined)
        return [];
    return [
        {
            code: 'host-key-unknown',
            message: `No host key is pinned for ${listed(open.map(({ name }) => name))}.`,
            hint: 'Pin each with `host-key` in the topology (ssh-keyscan, compared out of band), or give known hosts (--known-hosts, in a workflow the input `known-hosts`): a run connects to no other host.',
            at: first.at,
        },
    ];
}
const MOST = 3;
function listed(names) {
    if (names.length > MOST)
        return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}


/***/ }),

/***/ 86046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerPlan: () => (/* binding */ registerPlan)
/* harmony export */ });
/* harmony import */ var _app_admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76877);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(811);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90536);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20898);
/* harmony import */ var _plan_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58761);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52905);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62071);
/* harmony import */ var _host_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67103);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97357);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67751);










function registerPlan(program, context) {
    const command = program.command('plan').argument('[runbook]').description('show what would run, and its digest');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withKnownHosts */ .dv)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withAdmission */ .cM)((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommon */ .A)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withAsk */ .gE)(command)))).action(async (runbook, options) => context.finish(await showPlan(runbook, options, (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .commonOf */ .$)(options, context.environment))));
}
async function showPlan(runbook, options, common) {
    const { terminal, paths } = common;
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .askFor */ .d)(runbook, options, paths);
    const knownHosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .knownHostsOf */ ._h)(options);
    const wrong = [asked, knownHosts, (0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .approvalsOf */ .mh)(options)].flatMap((one) => (one.ok ? [] : one.faults));
    if (!asked.ok || !knownHosts.ok || wrong.length > 0) {
        terminal.refuse(wrong);
        return 2;
    }
    const { plan } = asked.value.decision;
    terminal.say((0,_plan_render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPlan */ .E)(plan));
    if (terminal.options.json)
        terminal.document(plan);
    const { hosts } = asked.value.topology.topology;
    const reached = Object.values(hosts).filter(({ name }) => Object.hasOwn(plan.hosts, name));
    for (const warning of (0,_host_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .unpinnedHosts */ .x)(reached, knownHosts.value))
        terminal.warn(warning);
    const faults = refusals(asked.value, options);
    if (faults.length > 0)
        terminal.faults(faults);
    return faults.length > 0 ? 3 : 0;
}
function refusals({ decision: { plan, runbook }, topology }, { planDigest }) {
    const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_8__/* .isolationOf */ ._)(topology.topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(runbook));
    return [
        ...(0,_app_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .digestFaults */ ._)({ plan, planDigest: planDigest ?? null }),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_9__/* .radiusFaults */ .s)(plan, runbook),
        ...isolation.faults,
    ];
}


/***/ }),

/***/ 69501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
function readChannels({ slack, webhook, webhookSecret: secret }) {
    const [hasSlack, hasWebhook] = [isAddress(slack), isAddress(webhook)];
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(hasSlack ? { slack } : {}),
            ...(hasWebhook && isSigned ? { webhook: { url: webhook, secret } } : {}),
        },
        wrong: [
            ...(slack === '' || hasSlack ? [] : [noAddress('slack')]),
            ...(webhook === '' || hasWebhook ? [] : [noAddress('webhook')]),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function noAddress(setting) {
    return {
        setting,
        says: 'is no https:// address',
        hint: 'Give the whole address, as the service shows it; keep it in a secret.',
    };
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 19312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteCommand),
/* harmony export */   o: () => (/* binding */ quoteArgument)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
function quoteArgument(text) {
    if (text.includes('\0'))
        throw new Error('quoteArgument: NUL cannot stand in an argument');
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function quoteCommand(argv) {
    const words = argv.map(quoteArgument);
    const [first = ''] = words;
    return (/^[A-Za-z_]\w*=/.test(first) ? [`'${first}'`, ...words.slice(1)] : words).join(' ');
}


/***/ }),

/***/ 11439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownText),
/* harmony export */   h: () => (/* binding */ shownCommand)
/* harmony export */ });
/* harmony import */ var _kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19312);

function shownCommand(command) {
    switch (command.kind) {
        case 'exec':
            return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
        case 'run':
            return `${asUser(command.as)}${shownScript(command.script)}`;
        case 'http':
            return `${command.method} ${shownText(command.url)}`;
    }
}
function shownText(text) {
    return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}
function shownElement(element) {
    if (typeof element === 'string')
        return (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(element);
    return element.parts.map((part) => (typeof part === 'string' ? (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(part) : shownPart(part))).join('');
}
function shownPart(part) {
    if (typeof part === 'string')
        return part;
    return 'secret' in part ? `\u2039secrets.${part.secret}\u203a` : `\u2039${part.expression}\u203a`;
}
function shownScript(script) {
    const [first = '', ...more] = script.trim().split('\n');
    return more.length === 0 ? first : `${first} \u2026 (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}
function asUser(user) {
    return user === undefined ? '' : `sudo -n -u ${(0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(user)} `;
}


/***/ }),

/***/ 8947:
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
