'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1079], modules: {

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

/***/ 21079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerInit: () => (/* binding */ registerInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
;// CONCATENATED MODULE: ./lib/app/init/new-files.js





async function standingIn(folder, files) {
    const place = await placeFault(folder);
    if (place !== null)
        return (0,kernel_fault/* fail */.fJ)(place);
    const found = await Promise.all(files.map(async (file) => ({ file, found: await lookAt(folder, file) })));
    const of = (kind) => found.filter((each) => each.found === kind).map(({ file }) => file);
    const faults = found.flatMap((each) => (typeof each.found === 'string' ? [] : [each.found]));
    const told = faults.filter(({ message }, index) => faults.findIndex((one) => one.message === message) === index);
    return (0,kernel_fault/* settle */.G9)({ missing: of('missing'), same: of('same'), other: of('other') }, told);
}
const UNWRITABLE = { code: 'file-unwritable' };
async function writeNew(folder, files) {
    const made = [];
    let at = folder;
    try {
        await makeFolders(folder, made);
        for (const { path, text } of files) {
            at = (0,external_node_path_.join)(folder, path);
            await makeFolders((0,external_node_path_.dirname)(at), made);
            const file = at;
            await (0,promises_.writeFile)(file, '', { flag: 'wx' });
            made.push(() => (0,promises_.rm)(file, { force: true }));
            await (0,promises_.writeFile)(file, text);
        }
        return null;
    }
    catch (error) {
        for (const unmake of made.reverse())
            await unmake().catch(() => undefined);
        return (0,file_fault/* errorCode */.C)(error) === 'EEXIST' ? appeared(at) : (0,file_fault/* fileFault */.b)({ ...UNWRITABLE, path: at, doing: 'write', error });
    }
}
async function makeFolders(folder, made) {
    if (await isFolder(folder))
        return;
    if ((0,external_node_path_.dirname)(folder) !== folder)
        await makeFolders((0,external_node_path_.dirname)(folder), made);
    await (0,promises_.mkdir)(folder);
    made.push(() => (0,promises_.rmdir)(folder));
}
async function lookAt(folder, { path, text }) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const name = parts.slice(0, index + 1).join('/');
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => null);
        if (found === null)
            return 'missing';
        const isLast = index === parts.length - 1;
        if (isLast ? found.isFile() : found.isDirectory())
            continue;
        const says = found.isSymbolicLink() ? 'is a symbolic link' : isLast ? 'is no file' : 'is no folder';
        return {
            ...UNWRITABLE,
            message: `${(0,visible/* visibleLine */.P8)((0,external_node_path_.join)(folder, name))} ${says}, and ${isLast ? 'a file' : 'a folder'} of that name is needed`,
            hint: 'Move it away, or name another folder. Nothing was written.',
        };
    }
    const there = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => null);
    if (there === text)
        return 'same';
    return there !== null && path.endsWith('.gitignore') && hasLines(there, text) ? 'same' : 'other';
}
function hasLines(there, wanted) {
    const lines = new Set(there.split(/\r?\n/).map((line) => line.trim()));
    return wanted.split('\n').every((line) => line.startsWith('#') || line === '' || lines.has(line));
}
async function placeFault(folder) {
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const found = await (0,promises_.stat)(path).catch((error) => ({ error }));
        if ('error' in found) {
            const isLink = await (0,promises_.lstat)(path).then((link) => link.isSymbolicLink(), () => false);
            if (isLink)
                return leadsNowhere(path);
            if (['ENOENT', 'ENOTDIR'].includes((0,file_fault/* errorCode */.C)(found.error)))
                continue;
            return (0,file_fault/* fileFault */.b)({ ...UNWRITABLE, path: folder, doing: 'write to', error: found.error });
        }
        if (found.isDirectory())
            return null;
        return {
            ...UNWRITABLE,
            message: `${(0,visible/* visibleLine */.P8)(path)} is a file, and a folder is needed there`,
            hint: 'Name a folder that is empty, or new, or your repository. Nothing was written.',
        };
    }
}
function leadsNowhere(path) {
    return {
        ...UNWRITABLE,
        message: `${(0,visible/* visibleLine */.P8)(path)} is a symbolic link that leads nowhere`,
        hint: 'Make the folder that it names, or name another. Nothing was written.',
    };
}
function appeared(path) {
    return {
        ...UNWRITABLE,
        message: `${(0,visible/* visibleLine */.P8)(path)} appeared while the files were written`,
        hint: 'It was left as it is, and nothing else was written. Look who writes there, and call again.',
    };
}
function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

// EXTERNAL MODULE: ./lib/kernel/action-reference.js
var action_reference = __webpack_require__(23847);
;// CONCATENATED MODULE: ./lib/app/init/repository-template.js





const OTHER_NAMES = { gitignore: '.gitignore' };
const SCHEMAS = ['runbook', 'topology', 'scenario'].map((name) => `schema/${name}.schema.json`);
async function repositoryTemplate(project, reference) {
    const from = (0,external_node_path_.join)(project, 'templates/repository');
    try {
        const entries = await (0,promises_.readdir)(from, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
        const files = await Promise.all([
            ...paths.map(async (path) => {
                const name = (0,external_node_path_.relative)(from, path).replaceAll(external_node_path_.sep, '/');
                return { path: OTHER_NAMES[name] ?? name, text: (0,action_reference/* withReference */.ON)(await (0,promises_.readFile)(path, 'utf8'), reference) };
            }),
            ...SCHEMAS.map(async (path) => ({ path, text: await (0,promises_.readFile)((0,external_node_path_.join)(project, path), 'utf8') })),
        ]);
        return (0,kernel_fault/* succeed */.Py)(files.sort((one, other) => (one.path < other.path ? -1 : 1)));
    }
    catch (error) {
        return (0,kernel_fault/* fail */.fJ)({
            code: 'file-missing',
            message: `the templates of this program are not at ${(0,visible/* visibleLine */.P8)(from)}`,
            hint: 'They come with its dist/: take the whole release or clone, not that folder alone.',
            cause: String(error),
        });
    }
}

;// CONCATENATED MODULE: ./lib/app/init/init.js






async function init({ folder, project, reference, keepsExisting }) {
    const files = await repositoryTemplate(project, reference);
    if (!files.ok)
        return files;
    const standing = await standingIn(folder, files.value);
    if (!standing.ok)
        return standing;
    const { missing, same, other } = standing.value;
    if (await isBare(folder))
        return (0,kernel_fault/* fail */.fJ)(bare(folder));
    const around = await repositoryAround(folder);
    if (around !== null)
        return (0,kernel_fault/* fail */.fJ)(inAnother(folder, around));
    if (other.length > 0 && !keepsExisting)
        return (0,kernel_fault/* fail */.fJ)(inTheWay(folder, other));
    const fault = await writeNew(folder, missing);
    if (fault !== null)
        return (0,kernel_fault/* fail */.fJ)(fault);
    return (0,kernel_fault/* succeed */.Py)({ written: pathsOf(missing), unchanged: pathsOf(same), kept: pathsOf(other) });
}
async function repositoryAround(folder) {
    const real = await realOf(folder);
    for (let at = real;; at = (0,external_node_path_.dirname)(at)) {
        if (await exists((0,external_node_path_.join)(at, '.git')))
            return at === real ? null : at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
async function isBare(folder) {
    const parts = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => exists((0,external_node_path_.join)(folder, name))));
    return parts.every((found) => found);
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function realOf(folder) {
    const known = await (0,promises_.realpath)(folder).catch(() => null);
    if (known !== null || (0,external_node_path_.dirname)(folder) === folder)
        return known ?? folder;
    return (0,external_node_path_.join)(await realOf((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
}
function pathsOf(files) {
    return files.map(({ path }) => path);
}
function inAnother(folder, around) {
    return {
        code: 'usage',
        message: `${(0,visible/* visibleLine */.P8)(folder)} lies inside of the git repository ${(0,visible/* visibleLine */.P8)(around)}, where GitHub would not find its workflows`,
        hint: 'Name the root of that repository, or a folder outside of it; `git init` in the folder makes it one of its own. Nothing was written.',
    };
}
function bare(folder) {
    return {
        code: 'usage',
        message: `${(0,visible/* visibleLine */.P8)(folder)} is a bare git repository, which has no files of its own`,
        hint: 'Clone it, and name the clone. Nothing was written.',
    };
}
function inTheWay(folder, files) {
    const count = files.length === 1 ? 'a file exists' : `${files.length} files exist`;
    const ignored = files.some(({ path }) => path === '.gitignore')
        ? ' A .gitignore that has our lines is in no way.'
        : '';
    return {
        code: 'usage',
        message: `${count} in ${(0,visible/* visibleLine */.P8)(folder)} with another content: ${pathsOf(files).join(', ')}`,
        hint: `Nothing was written. Move what you do not need away, or keep it as it is with --keep-existing, which writes the rest.${ignored}`,
    };
}

// EXTERNAL MODULE: ./lib/app/init/own-reference.js
var own_reference = __webpack_require__(84206);
// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(86517);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/project-folder.js
var project_folder = __webpack_require__(82636);
;// CONCATENATED MODULE: ./lib/cli/init.js









function registerInit(program, context) {
    program
        .command('init')
        .argument('[dir]', 'the repository, which may be new', '.')
        .description('write a working repository: workflows, topology, a runbook with its test')
        .option('--uses <owner/repository@commit>', 'the action that its workflows run (default: that of this clone)')
        .option('--keep-existing', 'leave files that exist as they are, and write the others')
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too')
        .action(async (dir, options) => {
        const terminal = (0,cli_options/* terminalOf */.g5)(options, context.environment);
        if (dir === '') {
            terminal.refuse([noFolder]);
            return context.finish(2);
        }
        const folder = (0,external_node_path_.resolve)(dir);
        const project = (0,project_folder/* projectFolder */.K)();
        const uses = await referenceFor(options.uses, project);
        const done = uses.ok
            ? await init({ folder, project, reference: uses.value, keepsExisting: options.keepExisting === true })
            : uses;
        if (!uses.ok || !done.ok) {
            terminal.refuse(done.ok ? [] : done.faults);
            return context.finish(2);
        }
        const next = nextCommands(folder, done.value.kept.length > 0);
        if (terminal.options.json)
            terminal.document({ folder, ...done.value, uses: (0,action_reference/* referenceText */.n5)(uses.value), next });
        terminal.say(report(folder, done.value, { uses: uses.value, next }));
        context.finish(0);
    });
}
const noFolder = {
    code: 'usage',
    message: 'the name of the folder is empty',
    hint: 'Give a folder, or none at all for the one you are in. A variable may be unset.',
};
async function referenceFor(given, project) {
    if (given !== undefined)
        return (0,action_reference/* parseReference */.F2)(given);
    return (0,kernel_fault/* succeed */.Py)((await (0,own_reference/* ownReference */.y)(project)) ?? action_reference/* PLACEHOLDER */.Kx);
}
function report(folder, { written, unchanged, kept }, { uses, next }) {
    const where = (0,visible/* visibleLine */.P8)(folder);
    const keeping = kept.length === 0 ? [] : ['', `Kept as they are, so look what they lack: ${kept.join(', ')}`];
    if (written.length === 0)
        return [`Nothing to do: all ${unchanged.length + kept.length} files stand in ${where}.`, ...keeping].join('\n');
    return [
        `Written to ${where}:`,
        ...written.map((path) => `  ${path}`),
        ...(unchanged.length === 0 ? [] : ['', `Already there: ${unchanged.join(', ')}`]),
        ...keeping,
        '',
        ...usesLines(uses),
        '',
        'Next:',
        ...next.map((command) => `  ${(0,visible/* visibleLine */.P8)(command)}`),
    ].join('\n');
}
function usesLines(uses) {
    if (uses === action_reference/* PLACEHOLDER */.Kx)
        return [
            `The workflows name ${(0,action_reference/* referenceText */.n5)(uses)}, which is a placeholder: GitHub runs none of them.`,
            'Put in whose enforced-runbooks you use, and the commit that you have read; or remove the three files and call again with',
            '--uses owner/enforced-runbooks@commit.',
        ];
    return [`The workflows run ${(0,action_reference/* referenceText */.n5)(uses)}.`];
}
function nextCommands(folder, isKept) {
    const from = (0,external_node_path_.relative)('.', folder);
    const there = from.startsWith('-') ? `./${from}` : from;
    return [
        ...(there === '' ? [] : [(0,quote/* quoteCommand */.c)(['cd', there])]),
        ...(isKept ? ['enforced-runbooks lint'] : []),
        'enforced-runbooks test --require-coverage',
        ...(isKept ? [] : ['enforced-runbooks incident alert.json', 'enforced-runbooks plan queue-blocked --tenant acme']),
    ];
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

/***/ 86517:
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


/***/ })

} };
