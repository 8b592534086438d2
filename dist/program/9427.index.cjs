'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9427], modules: {

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
/* harmony export */   Wq: () => (/* binding */ withOutput),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    const placed = command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)');
    return withOutput(placed);
}
function withOutput(command, out = '<state>/runs/<execution id>') {
    return command
        .option('--out <dir>', `where a run's files stand (default: ${out})`)
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


/***/ })

} };
