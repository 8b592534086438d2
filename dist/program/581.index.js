export const id = 581;
export const ids = [581];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89693);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95133);






function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingSecrets)
/* harmony export */ });
function missingSecrets(plan, secrets) {
    return plan.secrets
        .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
        .map((name) => ({
        code: 'secret-missing',
        message: `the runbook's secret ${name} is not in the environment`,
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }).`,
    }));
}


/***/ }),

/***/ 16574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isolatePlan),
/* harmony export */   f: () => (/* binding */ isolationCheck)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _says_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99555);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);




function isolatePlan(isolation, plan, places = new Map()) {
    const commands = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan);
    const faults = commands.flatMap(({ of, mutates, command }) => look(isolation, plan, {
        command,
        mutates,
        allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(places, of) })));
    return { commands: commands.length, faults };
}
function isolationCheck(isolation, plan) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard });
}
function look(isolation, plan, { command, mutates, allowWildcard }) {
    const whole = mutates ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTargetOf */ .Aj)(plan, command) : undefined;
    return isolation.check({
        tenant: plan.tenant.id,
        texts: (0,_says_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(command),
        mutates,
        ...(whole !== undefined && { whole }),
        allowWildcard: allowWildcard && plan.approval !== null,
    });
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/decoding.js
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{4,}/g;
const BASE64_ALPHABETS = [/[A-Za-z0-9+/]{4,}/g, /[A-Za-z0-9_-]{4,}/g, /[A-Za-z0-9]{4,}/g];
const PERCENT_ROUNDS = 3;
function percentViews(text) {
    const views = [text];
    for (let round = 0; round < PERCENT_ROUNDS; round++) {
        const last = views.at(-1) ?? '';
        const decoded = percentDecoded(last);
        if (decoded === last)
            break;
        views.push(decoded);
    }
    return views;
}
function decodedViews(text) {
    const plain = percentViews(text);
    const encoded = plain.map(base64Decoded).filter((view) => view !== '');
    return [...new Set([...plain, ...encoded, ...encoded.map(percentDecoded)])];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
function base64Decoded(text) {
    const runs = text.match(BASE64_RUN) ?? [];
    const parts = BASE64_ALPHABETS.flatMap((alphabet) => text.match(alphabet) ?? []);
    const aligned = runs.flatMap((run) => [run, run.slice(1), run.slice(2), run.slice(3)]);
    const written = [...new Set([...aligned, ...parts])].map(wholeGroups).join('AAAA');
    return readable(Buffer.from(written, 'base64')).join('\n');
}
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function wholeGroups(run) {
    const rest = run.length % 4;
    if (rest === 0)
        return run;
    const before = run.slice(0, -1);
    if (rest === 1)
        return before;
    const last = ALPHABET.indexOf((run.at(-1) ?? '').replace('-', '+').replace('_', '/'));
    return `${before}${ALPHABET[last & (rest === 2 ? 0b110000 : 0b111100)]}${'A'.repeat(4 - rest)}`;
}
const READABLE = /[^\ufffd\u0000-\u001f\u007f-\u009f]+/g;
const BEYOND_ASCII = /[^\u0000-\u007f]/;
function readable(bytes) {
    const pieces = bytes.toString('utf8').match(READABLE) ?? [];
    return pieces.filter((piece) => piece.length >= 3 || BEYOND_ASCII.test(piece));
}

// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86310);
;// CONCATENATED MODULE: ./lib/topology/words.js
const words_BEYOND_ASCII = /[^\u0000-\u007f]/;
const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/uy;
function wordsOf(text) {
    if (!words_BEYOND_ASCII.test(text))
        return asciiWords(text);
    const starts = [];
    for (const { index } of text.matchAll(PART))
        starts.push(index);
    starts.push(text.length);
    const isWord = (part) => {
        const start = starts[part];
        if (start === undefined)
            return false;
        WORD.lastIndex = start;
        return WORD.test(text);
    };
    return { text, starts, isWord };
}
function asciiWords(text) {
    const starts = [];
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
        const isWord = isAsciiWord(text.charCodeAt(at));
        if (!isWord || !isInWord)
            starts.push(at);
        isInWord = isWord;
    }
    starts.push(text.length);
    return { text, starts, isWord: (part) => isAsciiWord(text.charCodeAt(starts[part] ?? text.length)) };
}
function isAsciiWord(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

;// CONCATENATED MODULE: ./lib/topology/identifier-index.js



function identifierIndex(topology) {
    const beginnings = new Map();
    for (const tenant of Object.values(topology.tenants)) {
        for (const { value, kind } of (0,identifier/* identifiersOf */.S)(tenant, topology.services)) {
            const { text, starts } = wordsOf((0,fold/* fold */.A)(value));
            for (let end = 1; end < starts.length - 1; end++) {
                const beginning = text.slice(0, starts[end]);
                if (!beginnings.has(beginning))
                    beginnings.set(beginning, null);
            }
            if (text !== '' && !beginnings.get(text))
                beginnings.set(text, { tenant: tenant.id, kind, value });
        }
    }
    return { matchesIn: (text) => matchesIn(beginnings, wordsOf((0,fold/* fold */.A)(text))) };
}
function matchesIn(beginnings, words) {
    const matches = [];
    let covered = 0;
    for (let start = 0; start < words.starts.length - 1; start++) {
        const found = longestAt(beginnings, words, start);
        if (found === null || found.end <= covered)
            continue;
        covered = found.end;
        matches.push(found.match);
    }
    return matches;
}
function longestAt(beginnings, { text, starts, isWord }, start) {
    const from = starts[start] ?? 0;
    let longest = null;
    for (let end = start + 1; end < starts.length; end++) {
        const match = beginnings.get(text.slice(from, starts[end]));
        if (match === undefined)
            break;
        if (end === start + 1 && !isWord(start) && isWord(start - 1))
            return null;
        const bounded = isWord(end - 1) || !isWord(end);
        if (match !== null && bounded)
            longest = { match, end };
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/topology/service-name.js

const service_name_WORD = /^[\p{L}\p{N}]$/u;
function namesOfService({ services, hosts }, { service, host, where }) {
    const texts = Object.values(services[service]?.whole ?? {}).filter((value) => typeof value === 'string');
    const elsewhere = where === host ? [] : [host, hosts[host]?.address ?? ''];
    return [service, ...texts.filter(tells), ...elsewhere.filter(tells)];
}
function tells(value) {
    return [...value].length >= 3 && !/^\p{N}+$/u.test(value);
}
function isNamedIn(text, name) {
    const [folded, sought] = [(0,fold/* fold */.A)(text), (0,fold/* fold */.A)(name)];
    for (let at = folded.indexOf(sought); at >= 0 && sought !== ''; at = folded.indexOf(sought, at + 1)) {
        const [before, after] = [folded.slice(0, at), folded.slice(at + sought.length)];
        const runsOn = (outside, edge) => service_name_WORD.test(outside ?? '') && service_name_WORD.test(edge ?? '');
        if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought)))
            return true;
    }
    return false;
}
function last(text) {
    return [...text.slice(-2)].at(-1);
}

;// CONCATENATED MODULE: ./lib/topology/isolation.js




const made = new WeakMap();
function isolationOf(topology) {
    const isolation = made.get(topology) ?? isolationBy(topology, identifierIndex(topology));
    made.set(topology, isolation);
    return isolation;
}
function isolationBy(topology, index) {
    return {
        check: ({ tenant, texts, mutates, whole, allowWildcard }) => [
            ...texts.flatMap((text) => foreignTenants(index, text, {
                tenant,
                command: mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`,
            })),
            ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, texts, index }) : []),
            ...(mutates && whole === undefined && !texts.some(({ text }) => names(index, tenant, text))
                ? [noTenant(tenant)]
                : []),
            ...(mutates && !allowWildcard ? texts.flatMap(wildcards) : []),
        ],
    };
}
function wholeFaults(topology, { whole, tenant, texts, index }) {
    const one = texts.find(({ text }) => decodedViews(text).some((view) => isIn(index, tenant, view)));
    const known = namesOfService(topology, whole);
    const isNamed = texts.some(({ text }) => percentViews(text).some((view) => known.some((name) => isNamedIn(view, name))));
    return [...(one === undefined ? [] : [oneTenant(tenant, one, whole)]), ...(isNamed ? [] : [noService(whole, known)])];
}
function oneTenant(tenant, text, { service }) {
    return {
        code: 'isolation-one-tenant',
        message: `${whereOf(text)} names a single tenant, ${tenant}, and the command changes the whole of ${service}.`,
        hint: 'Take the tenant out; what is to be changed for one tenant alone belongs into a runbook of `scope: tenant`.',
    };
}
function noService({ service }, known) {
    return {
        code: 'isolation-no-service',
        message: `The command changes the whole of ${service}, and nothing in it names ${service}.`,
        hint: `Name it by one of: ${known.map((name) => (0,visible/* shown */.SP)(name)).join(', ')}. A text under \`instance\` of the service that names no tenant counts, as \${{ target.\u2026 }}.`,
    };
}
function foreignTenants(index, text, { tenant, command }) {
    const found = new Map();
    for (const view of decodedViews(text.text)) {
        for (const match of index.matchesIn(view)) {
            if (match.tenant !== tenant && !found.has(match.tenant))
                found.set(match.tenant, match);
        }
    }
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command ${command}.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function names(index, tenant, text) {
    return percentViews(text).some((view) => isIn(index, tenant, view));
}
function isIn(index, tenant, view) {
    return index.matchesIn(view).some((match) => match.tenant === tenant);
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards(text) {
    const found = wildcardIn(text);
    if (found === null)
        return [];
    return [
        {
            code: 'isolation-wildcard',
            message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
            hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
        },
    ];
}
function wildcardIn(text) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return /^(?:-A|--all)(?=$|[=-])/.exec(text.text)?.[0] ?? /[*?]/.exec(text.text)?.[0] ?? null;
        case 'environment':
            return /[*?]/.exec(text.text)?.[0] ?? null;
        case 'url':
            return text.text.includes('*') ? '*' : null;
        default:
            return null;
    }
}
function kindOf({ kind }) {
    return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${(0,visible/* shown */.SP)(kind)}`;
}
function whereOf(text) {
    switch (text.kind) {
        case 'argument':
            return text.index === 0 ? 'The program' : `Argument ${text.index}`;
        case 'environment':
            return `The environment variable ${(0,visible/* shown */.SP)(text.name)}`;
        case 'header':
            return `The header ${(0,visible/* shown */.SP)(text.name)}`;
        case 'value':
            return `The value of ${(0,visible/* shown */.SP)(text.name)}`;
        case 'stdin':
            return 'The standard input';
        case 'script':
            return 'The script';
        case 'url':
            return 'The URL';
        case 'body':
            return 'The body';
    }
}


/***/ })

};
