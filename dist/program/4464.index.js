export const id = 4464;
export const ids = [4464];
export const modules = {

/***/ 25506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   n: () => (/* binding */ gitFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitOf(root) {
    const folder = await gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (folder === null)
        return 'none';
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'))).trim();
    if (COMMIT.test(head))
        return head;
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return 'none';
    const shared = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shared) ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shared);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref))).trim();
    if (COMMIT.test(loose))
        return loose;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
    const commit = packed?.split(' ')[0] ?? '';
    return COMMIT.test(commit) ? commit : 'none';
}
async function gitFolder(from) {
    for (let folder = from;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return path;
        const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
        if (link !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link.trim());
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
async function read(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
}


/***/ }),

/***/ 84206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ownReference)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_action_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23847);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25506);




async function ownReference(project) {
    const folder = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFolder */ .n)(project);
    if (folder === null || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(project))
        return null;
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), 'utf8').catch(() => '');
    const [, origin = ''] = /^\[remote "origin"\]\n((?:[ \t].*\n?)*)/m.exec(config) ?? [];
    const [, address = ''] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(origin) ?? [];
    const [repository, commit] = [(0,_kernel_action_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAt */ .uw)(address), await (0,_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D)(project)];
    return repository === null || commit.length !== 40 ? null : { repository, commit };
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDoctor: () => (/* binding */ registerDoctor)
});

// EXTERNAL MODULE: ./lib/app/doctor/doctor.js + 6 modules
var doctor = __webpack_require__(121);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/commit.js
var commit = __webpack_require__(25506);
;// CONCATENATED MODULE: ./lib/app/doctor/remote.js



async function remoteOf(root) {
    const folder = await (0,commit/* gitFolder */.n)(root);
    if (folder === null)
        return null;
    const shared = (await read((0,external_node_path_.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,external_node_path_.isAbsolute)(shared) ? shared : (0,external_node_path_.join)(folder, shared);
    return repositoryIn(originIn(await read((0,external_node_path_.join)(common, 'config'))));
}
function originIn(config) {
    let isOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1];
        if (section !== undefined)
            isOrigin = /^remote\s+"origin"$/i.test(section.trim());
        const url = isOrigin ? /^\s*url\s*=\s*(\S+)\s*$/i.exec(line)?.[1] : undefined;
        if (url !== undefined)
            return url;
    }
    return '';
}
function repositoryIn(url) {
    const [, owner, name] = /^(?:[a-z+]+:\/\/)?[^\s:/]+(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? [];
    return owner === undefined || name === undefined || owner === '..' || name === '..' ? null : `${owner}/${name}`;
}
async function read(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/init/own-reference.js
var own_reference = __webpack_require__(84206);
// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var github_api = __webpack_require__(50154);
// EXTERNAL MODULE: ./lib/github/input-readers.js
var input_readers = __webpack_require__(60214);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/cli/github-access.js
var github_access = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/project-folder.js
var project_folder = __webpack_require__(82636);
;// CONCATENATED MODULE: ./lib/cli/doctor.js












const HELP = `
The token comes from GITHUB_TOKEN or GH_TOKEN. It should be an administrator's, with these repository permissions, all "read":
Actions, Administration, Contents, Environments, Metadata, Secrets. What it may not see is said as "not seen".
Exit code: 0 nothing is open, 1 something is, 2 the call is wrong or the repository cannot be seen.`;
function registerDoctor(program, context) {
    const command = (0,cli_options/* withCommon */.Aj)(program.command('doctor').description('what is open in the repository on GitHub, and on this machine'));
    command
        .option('--repository <owner/name>', 'default: the remote `origin` of the folder')
        .option('--hosts-environment <name>', "the environment that holds the hosts' secrets", 'hosts')
        .option('--audit-environment <name>', 'the environment that lets audits out (default: audit, where there is one)')
        .addHelpText('after', HELP)
        .action(async (options) => {
        const { terminal, paths } = (0,cli_options/* commonOf */.$N)(options, context.environment);
        const found = await examined(options, context.environment, paths);
        if (!found.ok) {
            terminal.refuse(found.faults);
            return context.finish(2);
        }
        const { repository, findings } = found.value;
        if (terminal.options.json)
            terminal.document({ schema_version: 1, repository, findings });
        terminal.say(`${findings.map(lineOf).join('\n')}\n\n${(0,visible/* shown */.SP)(repository, 200)}: ${(0,doctor/* countsOf */.mQ)(findings)}`);
        context.finish((0,doctor/* isOpen */.nT)(findings) ? 1 : 0);
    });
}
async function examined(options, environment, paths) {
    const { hostsEnvironment, auditEnvironment } = options;
    const access = (0,github_access/* githubAccess */.Yh)(environment);
    const repository = options.repository ?? (await remoteOf(paths.root)) ?? '';
    const asked = (0,fault/* settle */.G9)(null, [
        ...(access.token === '' ? [(0,github_access/* noToken */.fC)('doctor')] : []),
        ...((0,github_access/* isRepository */.Z6)(repository) ? [] : [noRepository(options.repository)]),
        ...[hostsEnvironment, auditEnvironment ?? ''].flatMap((name) => name === '' || input_readers/* ENVIRONMENT */.M0.test(name) ? [] : [noEnvironment(name)]),
    ]);
    if (!asked.ok)
        return asked;
    const api = await (0,github_api/* openApi */.N)(access);
    if (!api.ok)
        return (0,fault/* fail */.fJ)(...api.faults);
    const findings = await (0,doctor/* examine */.sb)({
        api: api.value,
        repository,
        runbooks: await (0,sources/* readRunbooks */.AJ)(paths),
        hostsEnvironment,
        allowRef: null,
        auditEnvironment: auditEnvironment ?? null,
        variables: (0,env/* allowed */.TQ)(environment),
        action: (await (0,own_reference/* ownReference */.y)((0,project_folder/* projectFolder */.K)()))?.repository ?? null,
    });
    return findings.ok ? (0,fault/* succeed */.Py)({ repository, findings: findings.value }) : findings;
}
function lineOf({ word, about, says, todo }) {
    const line = `${word.padEnd(8)}  ${about}: ${says}`;
    return todo === null ? line : `${line}\n${' '.repeat(10)}${todo}`;
}
function noRepository(given) {
    return {
        code: 'usage',
        message: given === undefined
            ? 'the folder has no remote `origin` that names a repository'
            : `--repository \`${(0,visible/* shown */.SP)(given)}\` is no repository`,
        hint: 'Give --repository owner/name.',
    };
}
function noEnvironment(given) {
    return {
        code: 'usage',
        message: `\`${(0,visible/* shown */.SP)(given)}\` is no name of an environment`,
        hint: 'Copy it from the settings of the repository.',
    };
}


/***/ }),

/***/ 40322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ githubAccess),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   fC: () => (/* binding */ noToken)
/* harmony export */ });
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65808);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);


const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
function githubAccess(environment) {
    const token = TOKENS.map((name) => environment[name] ?? '').find((text) => text !== '') ?? '';
    (0,_app_env_js__WEBPACK_IMPORTED_MODULE_1__/* .forget */ .y6)(TOKENS);
    return { url: environment.GITHUB_API_URL || 'https://api.github.com', token, proxied: (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)(environment) };
}
function isRepository(name) {
    return /^[\w.-]+\/[\w.-]+$/.test(name);
}
function noToken(verb) {
    return {
        code: 'usage',
        message: 'there is no token: GITHUB_TOKEN and GH_TOKEN are empty',
        hint: `Set one of them in the environment, never on the command line: GH_TOKEN=$(gh auth token) enforced-runbooks ${verb}`,
    };
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    return command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)')
        .option('--out <dir>', "where a run's files stand (default: <state>/runs/<execution id>)")
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too');
}
function commonOf(options, variables) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root ?? '.');
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'topology.yml') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.topology),
            inventory: { variables, cancel: new AbortController().signal },
        },
        state: options.state === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '.enforced-runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.state),
        out: options.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out),
        terminal: terminalOf(options, variables),
    };
}
function terminalOf({ json, quiet, color, debug }, variables) {
    const plain = color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)({ json: json === true, quiet: quiet === true, colour: !plain, debug: debug === true });
}


/***/ }),

/***/ 82636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function projectFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '')), '../..');
}


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isProxied),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/api-problem.js

const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
function problemOf(error, nowMs) {
    const seen = seenIn(error);
    const { status, message, type } = seen;
    if (seen.isGraphql) {
        if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message))
            return later(seen, nowMs);
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND')
            return refused(seen);
        return { kind: 'rejected', fault: rejected(message) };
    }
    if (status === null || status >= 500)
        return { kind: 'unsure', fault: unreachable(status, message) };
    if (status === 429 || (status === 403 && isLimit(seen)))
        return later(seen, nowMs);
    if (status === 409 || status === 422)
        return { kind: 'rejected', fault: rejected(message) };
    return refused(seen);
}
function isLimit({ headers, message }) {
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(message);
}
function later({ headers }, nowMs) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const exhausted = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    const afterMs = Number.isFinite(after)
        ? after * 1_000
        : exhausted
            ? Math.max(1_000, reset * 1_000 - nowMs)
            : UNSAID_MS;
    return {
        kind: 'later',
        afterMs,
        fault: {
            code: 'api-limited',
            message: `GitHub takes no more requests of this token for ${Math.ceil(afterMs / 1_000)} s`,
            hint: "Wait, or give `token` an App's token, whose limit is higher.",
        },
    };
}
function refused({ status, message, type, isGraphql }) {
    const hint = status === 401
        ? 'The token is not valid any more; leave `token` at its default.'
        : type === 'NOT_FOUND'
            ? 'Leave `token` at its default: a token of another repository does not see this one.'
            : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
    const says = `GitHub refused${status === null || isGraphql ? '' : ` with ${status}`}: ${(0,visible/* shown */.SP)(message, 200)}`;
    return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}
function rejected(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not move the lock's ref: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
    };
}
function unreachable(status, message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API ${status === null ? `did not answer: ${(0,visible/* shown */.SP)(message, 200)}` : `answered ${status}`}`,
        hint: 'Look at the state of GitHub, and at the network between.',
    };
}
function seenIn(error) {
    const given = error instanceof Object ? { ...error } : {};
    const message = error instanceof Error ? error.message : String(error);
    const errors = Array.isArray(given.errors) ? given.errors : null;
    if (errors !== null) {
        const [first] = errors;
        const one = first instanceof Object ? { ...first } : {};
        return {
            status: 200,
            headers: record(given.headers),
            message: String(one.message ?? 'no reason was given'),
            type: String(one.type ?? ''),
            isGraphql: true,
        };
    }
    const response = record(given.response);
    const hasAnswer = given.response instanceof Object;
    const status = hasAnswer && typeof given.status === 'number' ? given.status : null;
    return { status, headers: record(response.headers), message, type: '', isGraphql: false };
}
function record(value) {
    return value instanceof Object ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/github/api.js



const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function isProxied(environment) {
    return PROXIES.some((name) => (environment[name] ?? '') !== '');
}
const REQUEST_MS = 15_000;
async function openApi({ url, token, proxied }) {
    if (token === '')
        return (0,fault/* fail */.fJ)(noToken);
    if (!URL.canParse(url))
        return (0,fault/* fail */.fJ)(noAddress(url));
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
    const left = new Map();
    let ahead = null;
    const note = (headers) => {
        ahead = aheadIn(headers, Date.now()) ?? ahead;
        const { resource, remaining } = budgetIn(headers);
        if (remaining !== null)
            left.set(resource, remaining);
    };
    const tried = async (call, signal) => {
        try {
            return { ok: true, value: await call(AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)])) };
        }
        catch (error) {
            note(headersOf(error));
            return { ok: false, problem: problemOf(error, Date.now()) };
        }
    };
    return (0,fault/* succeed */.Py)({
        rest: (route, parameters, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request(route, { ...parameters, request: { signal: until } });
            note(headers);
            return data;
        }, signal),
        graphql: (query, variables, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request('POST /graphql', {
                ...graphqlBase(url),
                query,
                variables,
                request: { signal: until },
            });
            note(headers);
            return dataOf(data, headers);
        }, signal),
        left: () => (left.size === 0 ? null : Math.min(...left.values())),
        aheadMs: () => ahead,
    });
}
function graphqlBase(url) {
    return /\/api\/v3\/?$/.test(url) ? { baseUrl: url.replace(/\/v3\/?$/, '') } : {};
}
function dataOf(answer, headers) {
    const { data, errors } = { ...(answer instanceof Object ? answer : {}) };
    if (Array.isArray(errors) && errors.length > 0)
        throw Object.assign(new Error('graphql'), { errors, headers });
    return data;
}
function headersOf(error) {
    if (!(error instanceof Object))
        return {};
    if ('response' in error && error.response instanceof Object && 'headers' in error.response)
        return error.response.headers;
    return 'headers' in error ? error.headers : {};
}
function budgetIn(headers) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const remaining = Number(named['x-ratelimit-remaining'] ?? Number.NaN);
    return {
        resource: String(named['x-ratelimit-resource'] ?? 'core'),
        remaining: Number.isFinite(remaining) ? remaining : null,
    };
}
function aheadIn(headers, nowMs) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const said = typeof named.date === 'string' ? Date.parse(named.date) : Number.NaN;
    return Number.isNaN(said) ? null : nowMs - said;
}
const noToken = {
    code: 'api-refused',
    message: 'the action has no token for the repository',
    hint: 'Leave `token` at its default, and give the job `permissions: contents: write`.',
};
function noAddress(url) {
    return {
        code: 'api-unreachable',
        message: `the address of the API is ${(0,visible/* shown */.SP)(url)}`,
        hint: 'The runner names it in GITHUB_API_URL; run the action on a runner.',
    };
}


/***/ }),

/***/ 60214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ freeOf),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   XZ: () => (/* binding */ retention),
/* harmony export */   ZI: () => (/* binding */ lockTimeout),
/* harmony export */   cE: () => (/* binding */ planExpires),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);
/* harmony import */ var _kernel_portion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19394);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79505);




const MODES = ['run', 'plan', 'execute', 'publish', 'recover', 'lint', 'doctor'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/;
function storeOf(given, wrong) {
    if (given.store === '' || given.store === 'github')
        return 'github';
    if (given.store === 'file')
        return 'file';
    wrong('store', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.store)}; expected github or file`, 'Leave it out where runners come and go.');
    return 'github';
}
function freeOf(given, wrong) {
    if (given.free === '')
        return null;
    if (given.mode !== 'recover')
        return wrong('free', 'is given without `mode: recover`', 'Set `mode: recover`.');
    if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(given.free))
        return given.free;
    return wrong('free', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.free)}; expected the execution id of a run, or a lock like tenant:NAME`, 'Copy it from the refusal.');
}
function lockTimeout(given, wrong) {
    return durationOf('lock-timeout', given, { preset: 120_000, longest: 3_600_000, says: '1h', wrong });
}
function planExpires(given, wrong) {
    return durationOf('plan-expires', given, { preset: 1_800_000, longest: 86_400_000, says: '24h', wrong });
}
function durationOf(input, given, { preset, longest, says, wrong }) {
    const text = given[input];
    if (text === '')
        return preset;
    const found = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
    if (found !== null && found <= longest)
        return found;
    wrong(input, `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a duration of at most ${says}`, 'Write it as 30s, 2m or 1h.');
    return preset;
}
function shardOf(given, wrong) {
    const text = given.shard;
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y)
        return found;
    if (text !== '')
        wrong('shard', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a number from 1 to ${_plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`, 'Write `shard: ${{ matrix.shard }}`.');
    return 1;
}
function modeOf(given, wrong) {
    const found = MODES.find((mode) => mode === given.mode);
    if (found === undefined && given.mode !== '')
        wrong('mode', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.mode)}; expected one of ${MODES.join(', ')}`, 'Use `mode: run`.');
    return found ?? 'run';
}
function countOf(input, given, { preset, wrong }) {
    const text = given[input];
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TENANTS */ .WU)
        return found;
    if (text !== '')
        wrong(input, `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a number from 1 to ${_plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TENANTS */ .WU}`, 'Write a whole number.');
    return preset;
}
function failures(given, wrong) {
    const text = given['max-failures'];
    const found = text === '' ? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM : (0,_kernel_portion_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePortion */ .Rn)(text);
    if (found === null)
        wrong('max-failures', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected tenants, or a share of them`, 'Write it as 3 or 25%.');
    return found ?? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM;
}
function retention(given, wrong) {
    const text = given.retention;
    const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (text === '' || (days !== null && days <= 400))
        return days;
    return wrong('retention', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected days, 1 to 400`, 'Write a whole number of days.');
}


/***/ }),

/***/ 37429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);




const branchSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const compareSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ahead', 'behind', 'identical', 'diverged']) }));
const blobSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).partial().nullable(),
    }),
}));
const NEVER = new AbortController().signal;
function repositoryFiles(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const reachable = new Map();
    const reach = async (commit) => {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
        const about = await api.rest('GET /repos/{owner}/{repo}', { owner, repo: name }, NEVER);
        if (!about.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(about.problem.fault);
        const branch = branchSchema().safeParse(about.value).data?.default_branch;
        if (branch === undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
        const basehead = `${commit}...${branch}`;
        const compared = await api.rest('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo: name, basehead }, NEVER);
        if (!compared.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(compared.problem.kind === 'refused' ? unreachable(commit) : compared.problem.fault);
        const status = compareSchema().safeParse(compared.value).data?.status;
        return status === 'ahead' || status === 'identical' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(null) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
    };
    return async (commit, path) => {
        const known = reachable.get(commit) ?? reach(commit);
        reachable.set(commit, known);
        const reached = await known;
        if (!reached.ok)
            return reached;
        const query = `query file($owner: String!, $name: String!, $at: String!) {
      repository(owner: $owner, name: $name) { object(expression: $at) { ... on Blob { text isTruncated } } }
    }`;
        const answer = await api.graphql(query, { owner, name, at: `${commit}:${path}` }, NEVER);
        if (!answer.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(answer.problem.fault);
        const found = blobSchema().safeParse(answer.value).data?.repository.object;
        if (typeof found?.text !== 'string' || found.isTruncated === true)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(missing(commit, path));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(found.text);
    };
}
function unreachable(commit) {
    return {
        code: 'plan-digest-differs',
        message: `the commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)} that the run began with is not on the default branch`,
        hint: 'Nothing is undone from files that nobody reviewed. Look at the hosts by hand.',
    };
}
function missing(commit, path) {
    return {
        code: 'file-missing',
        message: `there is no text at ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path, 200)} in commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 12)}`,
        hint: 'The run began with files that the commit does not hold. Look at the hosts by hand.',
    };
}


/***/ }),

/***/ 23847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   ON: () => (/* binding */ withReference),
/* harmony export */   n5: () => (/* binding */ referenceText),
/* harmony export */   uw: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


const PLACEHOLDER = { repository: 'OWNER/enforced-runbooks', commit: '0'.repeat(40) };
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}';
const REFERENCE = new RegExp(`^(${NAME})@([0-9a-f]{40})$`);
const ORIGIN = new RegExp(`^(?:https?://(?:[^@/\\s]*@)?|(?:ssh|git)://(?:[^@/\\s]*@)?|[^@/\\s]+@)[^/:\\s]+(?::\\d+/|[:/])(${NAME})$`);
function parseReference(text) {
    const [, repository, commit] = REFERENCE.exec(text) ?? [];
    if (repository === undefined || commit === undefined)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noReference(text));
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)({ repository, commit });
}
function referenceText({ repository, commit }) {
    return `${repository}@${commit}`;
}
function repositoryAt(address) {
    return ORIGIN.exec(address.replace(/(?:\.git)?\/*$/, ''))?.[1] ?? null;
}
function withReference(text, { repository, commit }) {
    return text.replaceAll(PLACEHOLDER.repository, repository).replaceAll(PLACEHOLDER.commit, commit);
}
function noReference(text) {
    const moves = /@(?![0-9a-f]{40}$)/.test(text);
    return {
        code: 'usage',
        message: `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text, 120)}\` is not owner/repository@commit`,
        hint: moves
            ? 'After @ stand the 40 hex digits of a commit: a tag or a branch can be moved to code that nobody has read.'
            : 'Write it as octo-org/enforced-runbooks@ and the 40 hex digits of the commit that you have read.',
    };
}


/***/ }),

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ portionText),
/* harmony export */   Rn: () => (/* binding */ parsePortion),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const FORM = /^([1-9]\d{0,5})(%?)$/;
function parsePortion(text) {
    const [, digits = '', sign] = FORM.exec(text) ?? [];
    const number = Number(digits);
    if (number === 0)
        return null;
    if (sign !== '%')
        return { kind: 'count', count: number };
    return number > 100 ? null : { kind: 'share', percent: number };
}
function countOf(portion, whole) {
    return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}
function portionText(portion) {
    return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
}


/***/ }),

/***/ 79505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ PARALLEL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   WU: () => (/* binding */ MOST_TENANTS),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   jX: () => (/* binding */ SHARD_SIZE)
/* harmony export */ });
const MOST_TENANTS = 100;
const SHARD_SIZE = 25;
const MOST_SHARDS = 256;
const PARALLEL = 8;
const FAILURES = { kind: 'share', percent: 25 };


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


/***/ }),

/***/ 77808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createSshClient),
  K: () => (/* binding */ findProgram)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/ssh-config.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;
function sshConfig(hosts, files) {
    const faults = [];
    const blocks = Object.entries(hosts).map(([name, host]) => hostBlock(name, host, faults));
    const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
    for (const path of paths)
        if (path !== undefined && !FILE.test(path))
            faults.push(unusable('path', path));
    return (0,fault/* settle */.G9)([...blocks, everyHost(files)].join('\n'), faults);
}
function hostBlock(name, host, faults) {
    if (!NAME.test(name))
        faults.push(unusable('host name', name));
    if (!ADDRESS.test(host.address))
        faults.push(unusable('address', host.address));
    if (host.user !== undefined && !USER.test(host.user))
        faults.push(unusable('user', host.user));
    if (host.via !== undefined && !NAME.test(host.via))
        faults.push(unusable('bastion', host.via));
    if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
        faults.push(unusable('port', String(host.port)));
    return [
        `Host ${name}`,
        `  HostName ${host.address}`,
        `  HostKeyAlias ${name}`,
        `  Port ${host.port}`,
        ...(host.user === undefined ? [] : [`  User ${host.user}`]),
        ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
        '',
    ].join('\n');
}
function everyHost(files) {
    return [
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        `  UserKnownHostsFile "${files.knownHosts}"`,
        '  GlobalKnownHostsFile /dev/null',
        '  UpdateHostKeys no',
        '  VerifyHostKeyDNS no',
        '  CheckHostIP no',
        '  HashKnownHosts no',
        '  ConnectTimeout 10',
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 3',
        '  ServerAliveCountMax 2',
        '  TCPKeepAlive no',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  ClearAllForwardings yes',
        '  PermitLocalCommand no',
        '  ControlMaster no',
        '  ControlPersist no',
        '  ControlPath none',
        '  EscapeChar none',
        '  RequestTTY no',
        '  PasswordAuthentication no',
        '  KbdInteractiveAuthentication no',
        '  AddKeysToAgent no',
        `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
        ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
        ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
        ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
        '  Ciphers ^aes256-gcm@openssh.com',
        '',
    ].join('\n');
}
function unusable(what, text) {
    return {
        code: 'command-refused',
        message: `The ${what} '${(0,visible/* visibleLine */.P8)(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
        hint: 'Use letters, digits, dots, dashes and colons.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/ssh-client.js





const LONGEST_FOLDER = 70;
async function createSshClient({ program, hosts, settings, environment, folder, }) {
    if (program === null)
        return (0,fault/* fail */.fJ)(noClient());
    const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
    const given = settings.knownHosts ?? '';
    const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
    const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts });
    if (!config.ok) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        return config;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'config'), config.value, { mode: 0o600, flag: 'wx' });
    await (0,promises_.writeFile)(knownHosts, (0,known_hosts/* knownHostsText */.c)(hosts, given), { mode: 0o600, flag: 'wx' });
    let sockets = 0;
    return (0,fault/* succeed */.Py)({
        env: { ...environment, LC_ALL: 'C' },
        hops: (name) => hopsOf(name, hosts).known,
        unpinned: (name) => unpinnedFault(name, hosts, given),
        newSocket: () => {
            sockets += 1;
            return (0,external_node_path_.join)(own, String(sockets));
        },
        version: null,
        readsUserFile: settings.configFile !== undefined,
        isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
        argv: (options, host, ...command) => [program, '-F', (0,external_node_path_.join)(own, 'config'), '-T', ...options, '--', host, ...command],
        [Symbol.asyncDispose]: () => (0,promises_.rm)(own, { recursive: true, force: true }),
    });
}
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const executable = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    return null;
}
function unpinnedFault(name, hosts, given) {
    const { known, missing } = hopsOf(name, hosts);
    const open = known.find((host) => !(0,known_hosts/* isPinned */.T)(host.name, host, given));
    if (open !== undefined)
        return unpinned(open.name);
    return missing === null ? null : unknownHost(missing);
}
function hopsOf(name, hosts) {
    const known = [];
    for (let at = name; at !== undefined; at = known.at(-1)?.via) {
        const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
        if (host === undefined)
            return { known, missing: at };
        if (known.some((hop) => hop.name === at))
            break;
        known.push({ ...host, name: at });
    }
    return { known, missing: null };
}
function unpinned(name) {
    return {
        code: 'host-key-unknown',
        message: `No host key is pinned for ${name}.`,
        hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    };
}
function unknownHost(name) {
    return {
        code: 'host-unresolved',
        message: `The plan has no host ${name}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}
function noClient() {
    return {
        code: 'ssh-unavailable',
        message: 'There is no ssh client on the PATH.',
        hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
    };
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function runTool(request) {
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)(request);
    const [stdout, stderr] = [new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o(), new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o()];
    process.stdin.end(request.stdin);
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd(stdout.take),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms: request.timeoutMs });
    if (waited.came !== 'value')
        process.kill('SIGKILL');
    const end = waited.came === 'value' ? waited.value[0] : null;
    return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}


/***/ })

};
