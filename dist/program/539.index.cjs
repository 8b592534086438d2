'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [539], modules: {

/***/ 76726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file, mostBytes = MAX_BYTES) {
    if (HANDED.test(file))
        return readGiven(file, mostBytes);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (!found.isFile())
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(noFile(file, found));
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            const opened = await handle.stat();
            if (!opened.isFile())
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(noFile(file, opened));
            const stream = handle.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES });
            return await boundedText(stream, { name: file, mostBytes });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreadable(file, error));
    }
}
const HANDED = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;
async function readGiven(file, mostBytes = MAX_BYTES) {
    return boundedText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), { name: file, mostBytes });
}
function textIn(stream, name) {
    return boundedText(stream, { name, mostBytes: MAX_BYTES });
}
async function boundedText(stream, { name, mostBytes }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > mostBytes)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(tooLarge(name, mostBytes));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function noFile(file, found) {
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} is ${kindOf(found)}, not a file`,
        hint: 'Put a file there, or move that away.',
    };
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}
function tooLarge(name, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)} has more than ${mostBytes} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 59896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TO: () => (/* binding */ repeatedIds),
/* harmony export */   Zn: () => (/* binding */ isRunbookFolder),
/* harmony export */   e9: () => (/* binding */ noRunbook),
/* harmony export */   q7: () => (/* binding */ runbookFiles),
/* harmony export */   s: () => (/* binding */ sameId),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _within_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66920);






const SKILL = 'SKILL.md';
const LIKE_SKILL = /^skill\.md$/i;
const OWN_NAME = 'runbook.enforced.ts';
async function runbookFiles(folder, root) {
    if (await (0,_within_root_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOut */ .qm)(folder, { root, otherwise: null }))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_within_root_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfRoot */ ._D)(folder, folder));
    const hint = 'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
        const names = found.flat();
        if (names.length === 0)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(names.sort());
    }
    catch (error) {
        const [fault] = [(0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(folder, error)];
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(fault.code === 'file-missing'
            ? { ...fault, code: 'runbook-missing', message: `there is no folder of runbooks at ${folder}`, hint }
            : fault);
    }
}
async function runbooksOf(entry, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    if (!entry.isDirectory())
        return isRunbook(entry.name) ? [path] : [];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).filter(isRunbook);
    const isItsOwn = (name) => idOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)) === entry.name;
    const own = names.filter(isItsOwn).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    return names.every(isItsOwn) ? own : [...own, `${path}/`];
}
async function isRunbookFolder(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.some((name) => isRunbook(name) && idOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), name)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
}
function isRunbook(name) {
    if (/^topology\.ya?ml$/.test(name))
        return false;
    return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : formOf(name) !== 'yaml' || LIKE_SKILL.test(name);
}
function isPage(file) {
    return file.endsWith('.md') && !LIKE_SKILL.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
}
function formOf(file) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === SKILL)
        return 'skill';
    return file.endsWith('.enforced.ts') ? 'typescript' : 'yaml';
}
function idOf(file) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const isFolders = LIKE_SKILL.test(name) || name === OWN_NAME;
    return isFolders ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file))) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}
function noRunbook(file, shown) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (/\.test\.ya?ml$/.test(name))
        return scenariosOnly(name, shown);
    if (LIKE_SKILL.test(name) && name !== SKILL)
        return otherSpelling(name, shown);
    return file.endsWith('/') ? foreignName(name, shown) : null;
}
function otherSpelling(name, shown) {
    return {
        code: 'value-invalid',
        message: `a page is called SKILL.md, and this one ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(name)}`,
        hint: 'Rename it: others look for exactly that name, too.',
        at: { file: shown, line: 1, column: 1 },
    };
}
function foreignName(folder, shown) {
    return {
        code: 'value-invalid',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} is a folder with runbooks of other names`,
        hint: 'A folder holds one runbook, which has its name (cache/cache.yml, cache/SKILL.md): move the others one folder up.',
        at: { file: shown, line: 1, column: 1 },
    };
}
function scenariosOnly(name, shown) {
    return {
        code: 'value-invalid',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(name)} holds scenarios of a runbook, and is none itself`,
        hint: '`test` plays them.',
        at: { file: shown, line: 1, column: 1 },
    };
}
function repeatedIds(files) {
    return files.flatMap((file, index) => {
        const first = files.slice(0, index).find((other) => idOf(other) === idOf(file));
        return first === undefined ? [] : [sameId(first, file)];
    });
}
function sameId(first, second) {
    return {
        code: 'value-invalid',
        message: `two runbooks have the id \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(idOf(first))}\`: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(first))} and ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(second))}`,
        hint: 'Keep one of the two, or give it another name.',
    };
}


/***/ }),

/***/ 66920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _D: () => (/* binding */ outOfRoot),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



async function leadsOut(path, { root, otherwise }) {
    const bounds = (await liesBelow(root, path)) ? root : otherwise;
    if (bounds === null)
        return false;
    const [folder, real] = [await realOr(bounds, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds)), await realOr(path, null)];
    return real === null ? isThere(path) : !isWithin(folder, real);
}
function outOfRoot(path, at) {
    return {
        code: 'name-not-allowed',
        message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), 300)}\` leads out of the root: it is a link to elsewhere, or lies behind one.`,
        hint: 'What is read lies below the root (--root), and not in `.git`: move it there. A folder or file outside is read where it is named itself (--runbooks, --topology).',
        at: { file: at, line: 1, column: 1 },
    };
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return way[0] !== '..' && !way.includes('.git');
}
async function liesBelow(root, path) {
    const real = await realOr(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), named), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, named), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, await folderOf(named))].some((way) => way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..');
}
async function folderOf(path) {
    return realOr((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..'));
}
async function realOr(path, otherwise) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => otherwise);
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 44409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CEL_WORDS)
/* harmony export */ });
const CEL_WORDS = new Set([
    'true',
    'false',
    'null',
    'in',
    'as',
    'break',
    'const',
    'continue',
    'else',
    'for',
    'function',
    'if',
    'import',
    'let',
    'loop',
    'package',
    'namespace',
    'return',
    'var',
    'void',
    'while',
    'prototype',
]);


/***/ }),

/***/ 64819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LONGEST_ARGUMENT)
/* harmony export */ });
const LONGEST_ARGUMENT = 131_071;


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/|:(?!\d\d:)[\p{L}\p{N}+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}


/***/ }),

/***/ 60097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isTodo),
/* harmony export */   d: () => (/* binding */ todo)
/* harmony export */ });
const TODO = 'TODO';
function todo(says) {
    return `${TODO}: ${says}`;
}
function isTodo(value) {
    return typeof value === 'string' && /^\s*TODO\s*(?::|$)/.test(value);
}


/***/ }),

/***/ 84842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ healthProbes),
  d: () => (/* binding */ healthQuestion)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 1 modules
var checked_expression = __webpack_require__(69643);
// EXTERNAL MODULE: ./lib/runbook/command.js + 3 modules
var runbook_command = __webpack_require__(5374);
// EXTERNAL MODULE: ./lib/runbook/declared.js
var runbook_declared = __webpack_require__(92720);
// EXTERNAL MODULE: ./lib/runbook/field.js
var field = __webpack_require__(25276);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
// EXTERNAL MODULE: ./lib/runbook/position.js
var position = __webpack_require__(42413);
// EXTERNAL MODULE: ./lib/runbook/reserved.js
var reserved = __webpack_require__(99814);
// EXTERNAL MODULE: ./lib/runbook/schema.js
var schema = __webpack_require__(16129);
;// CONCATENATED MODULE: ./lib/runbook/health.js











const TIMEOUT_MS = 2_000;
function loadHealth(document) {
    const parsed = schema/* healthSchema */.qO.safeParse(document.data, parsed_once/* PARSED_ONCE */.I);
    if (!parsed.success)
        return refused((0,schema_fault/* faultsOf */.x)(parsed.error, document, schema/* healthSchema */.qO));
    const { healthy, ...shape } = parsed.data;
    const faults = [];
    const fields = Object.fromEntries(Object.entries({ ...(0,field/* shapeOf */.F5)(shape), ...runbook_declared/* SAMPLE_FIELDS */.t }).filter(([name]) => !(0,reserved/* isReservedName */.c)(name)));
    const declared = { inputs: {}, probes: {}, first: [], secrets: [], fields };
    const loading = { document, declared, faults, isBroken: () => false, begun: false };
    refuseNames(loading, Object.keys(shape.fields ?? {}));
    const command = (0,runbook_command/* checkedCommand */.F)(loading, { shape, path: [], position: (0,position/* position */.G1)('health') });
    const expressions = [healthy].flat().flatMap((source, index) => {
        const path = typeof healthy === 'string' ? ['healthy'] : ['healthy', index];
        return ((0,checked_expression/* checkedExpression */.c)(loading, { source, path, offset: 0, position: (0,position/* position */.G1)('healthy'), wanted: 'condition' }) ?? []);
    });
    if (command === null)
        return refused(faults);
    const timeoutMs = shape.timeout === undefined ? TIMEOUT_MS : command.timeoutMs;
    return (0,fault/* settle */.G9)({ command: { ...command, timeoutMs }, healthy: expressions }, faults);
}
function refused([first, ...more]) {
    if (first === undefined)
        throw new Error('loadHealth: refused without a fault');
    return (0,fault/* fail */.fJ)(first, ...more);
}
function refuseNames(loading, names) {
    for (const name of names) {
        if (!(0,reserved/* isReservedName */.c)(name))
            continue;
        (0,runbook_loading/* reportKey */.y1)(loading, ['fields', name], {
            code: 'value-invalid',
            message: `A field of \`health\` cannot be called \`${name}\`: expressions mean something else by it.`,
            hint: 'Give it another name, and say where it stands with `path`.',
        });
    }
}

// EXTERNAL MODULE: ./lib/topology/health.js
var topology_health = __webpack_require__(83651);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/plan/command.js
var plan_command = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/says.js
var says = __webpack_require__(99555);
// EXTERNAL MODULE: ./lib/plan/scope.js
var plan_scope = __webpack_require__(57839);
// EXTERNAL MODULE: ./lib/plan/targets.js
var targets = __webpack_require__(69005);
;// CONCATENATED MODULE: ./lib/plan/health.js









function healthProbes(services) {
    const probes = new Map();
    const faults = [];
    for (const [name, { health }] of Object.entries(services)) {
        if (health === undefined)
            continue;
        const probe = loadHealth((0,topology_health/* healthDocument */.o)(health));
        if (probe.ok)
            probes.set(name, probe.value);
        else
            faults.push(...probe.faults);
    }
    const [first, ...more] = faults;
    return first === undefined ? (0,fault/* succeed */.Py)(probes) : (0,fault/* fail */.fJ)(first, ...more);
}
function healthQuestion({ topology, probes, isolation, bystander }) {
    const view = (0,topology_view/* viewOf */.d)(topology, bystander.tenant);
    if (!view.ok)
        return view;
    const target = [...(0,targets/* targetsOf */.QR)(view.value).values()].flat().find(({ key }) => key === bystander.target);
    const probe = target === undefined ? undefined : probes.get(target.service);
    if (target === undefined || probe === undefined)
        return (0,fault/* fail */.fJ)(unasked(bystander));
    const scope = { tenant: (0,plan_scope/* tenantNames */.zE)((0,plan_scope/* plannedTenant */.hS)(view.value)), target: target.attributes };
    const faults = [];
    const draft = { known: scope, report: (fault) => void faults.push(fault) };
    const command = (0,plan_command/* planCommand */.V)(probe.command, { target, mutates: false, draft });
    const ready = (0,resolve/* readyCommand */.d)(command, scope, false);
    if (!ready.ok)
        return ready;
    const texts = (0,says/* textsOf */.C)(ready.value);
    const foreign = isolation.check({ tenant: bystander.tenant, texts, mutates: false, allowWildcard: false });
    const [first, ...more] = [...faults, ...foreign];
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    return (0,fault/* succeed */.Py)({ command, ready: ready.value, healthy: probe.healthy.map(({ source }) => source), scope });
}
function unasked({ tenant, target }) {
    return {
        code: 'reference-unknown',
        message: `${tenant} has no ${target} that can be asked.`,
        hint: 'Give its service a `health`.',
    };
}


/***/ }),

/***/ 58701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkedText)
});

// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 1 modules
var checked_expression = __webpack_require__(69643);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
// EXTERNAL MODULE: ./lib/runbook/position.js
var runbook_position = __webpack_require__(42413);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
;// CONCATENATED MODULE: ./lib/runbook/secret-field.js


function secretReads({ document }, source, path) {
    if (!/\b(?:secret|sensitive)\b/.test(document.text))
        return [];
    const parsed = (0,syntax/* parseSyntax */.Z)(source, CHECKING);
    if (!parsed.ok)
        return [];
    const step = path[0] === 'steps' ? path.slice(0, 2) : [];
    return parsed.syntax.accesses.flatMap((access) => {
        const [owner, field] = readBy(access, step);
        const command = at(document.data, owner);
        const sensitive = at(command, ['sensitive']) === true;
        const names = sensitive ? fieldsOf(command) : secretFields(command);
        const name = field === undefined ? names[0] : names.find((each) => each === field);
        return name === undefined ? [] : [{ name, sensitive, start: access.start, end: access.end }];
    });
}
const CHECKING = (0,cel/* checkingEnvironment */.Gl)();
function readBy({ root, members }, step) {
    const [first, second] = members.map(({ name }) => name);
    switch (root.name) {
        case 'did':
            return [[...step, 'do'], first];
        case 'first':
        case 'before':
            return [['probes', first ?? ''], second];
        case 'all':
            return [['probes', first ?? ''], undefined];
        default:
            return [['probes', root.name], first];
    }
}
function secretFields(command) {
    const fields = at(command, ['fields']);
    return declared(fields).filter((name) => at(fields, [name, 'secret']) === true);
}
function fieldsOf(command) {
    return [...declared(at(command, ['fields'])), ...UNDECLARED];
}
function declared(fields) {
    return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
}
const UNDECLARED = ['value', 'text'];
function at(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}

// EXTERNAL MODULE: ./lib/runbook/template.js
var template = __webpack_require__(26400);
;// CONCATENATED MODULE: ./lib/runbook/checked-text.js






function checkedText(loading, written) {
    const { text, path } = written;
    if (text.includes('\0')) {
        (0,runbook_loading/* reportAt */.UA)(loading, loading.document.placeOf(path), {
            code: 'value-invalid',
            message: 'The text holds a NUL character, which no program can be given.',
            hint: 'Remove it.',
        });
        return null;
    }
    if (!(0,template/* hasTemplate */.r)(text))
        return text;
    const parts = [];
    let literal = '';
    let whole = true;
    for (const piece of (0,template/* templatePieces */.A)(text)) {
        if (piece.kind === 'literal') {
            literal += piece.text;
            parts.push(piece.text);
            continue;
        }
        const encode = written.url === true && isInPath(literal) ? 'percent' : 'none';
        if (piece.kind === 'expression')
            literal += 'x';
        const part = checkedPiece(loading, written, { piece, encode });
        if (part === null)
            whole = false;
        else
            parts.push(part);
    }
    return whole ? { parts, at: loading.document.placeOf(path) } : null;
}
function isInPath(before) {
    const scheme = before.indexOf('://');
    return /[/?#]/.test(scheme < 0 ? before : before.slice(scheme + 3));
}
function checkedPiece(loading, written, { piece, encode }) {
    const { path, position, wanted = 'value' } = written;
    if (piece.kind === 'unclosed') {
        (0,runbook_loading/* reportAt */.UA)(loading, loading.document.placeWithin(path, piece.start, piece.start + 3), {
            code: 'expression-invalid',
            message: '`${{` has no closing `}}`.',
            hint: 'Close it; a text with `}}` in it must be quoted inside the expression.',
        });
        return null;
    }
    const secret = /^secrets\.([A-Za-z_]\w*)$/.exec(piece.source)?.[1];
    if (secret !== undefined)
        return checkedSecret(loading, written, { name: secret, start: piece.start });
    const expression = (0,checked_expression/* checkedExpression */.c)(loading, { source: piece.source, path, offset: piece.start, position, wanted });
    if (expression === null || (!written.secrets && isExposed(loading, written, piece)))
        return null;
    return { expression, encode };
}
function isExposed(loading, { path, position }, { source, start }) {
    const reads = (0,runbook_position/* isCommand */.y9)(position) ? secretReads(loading, source, path) : [];
    for (const read of reads) {
        (0,runbook_loading/* reportAt */.UA)(loading, loading.document.placeWithin(path, start + read.start, start + read.end), exposed(read));
    }
    return reads.length > 0;
}
function exposed({ name, sensitive }) {
    const field = sensitive ? `field \`${name}\` of a sensitive command` : `secret field \`${name}\``;
    return {
        code: 'secret-exposed',
        message: `The ${field} would stand where others can read it (an argument, a URL).`,
        hint: 'Put it into env, stdin, or the headers or body of http.',
    };
}
function checkedSecret(loading, { path, secrets, position }, { name, start }) {
    const place = loading.document.placeWithin(path, start, start + 'secrets.'.length + name.length);
    if (!secrets) {
        (0,runbook_loading/* reportAt */.UA)(loading, place, {
            code: 'secret-exposed',
            message: `The secret \`${name}\` would stand where others can read it (an argument, a URL, ${position.says}).`,
            hint: 'Put it into env, stdin, or the headers or body of http.',
        });
        return null;
    }
    if (!loading.declared.secrets.includes(name)) {
        const near = (0,nearest/* nearest */.p)(name, loading.declared.secrets);
        (0,runbook_loading/* reportAt */.UA)(loading, place, {
            code: 'name-unknown',
            message: `The secret \`${name}\` is not declared.`,
            hint: near === null ? `Add it: \`secrets: [${name}]\`.` : `Did you mean \`${near}\`?`,
        });
        return null;
    }
    return { secret: name };
}


/***/ }),

/***/ 5374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkedCommand)
});

// EXTERNAL MODULE: ./lib/kernel/data.js
var data = __webpack_require__(95905);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/longest-argument.js
var longest_argument = __webpack_require__(64819);
// EXTERNAL MODULE: ./lib/runbook/checked-text.js + 1 modules
var checked_text = __webpack_require__(58701);
// EXTERNAL MODULE: ./lib/runbook/field.js
var field = __webpack_require__(25276);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 1 modules
var checked_expression = __webpack_require__(69643);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
// EXTERNAL MODULE: ./lib/runbook/template.js
var template = __webpack_require__(26400);
;// CONCATENATED MODULE: ./lib/runbook/texts-by-name.js

function textsByName(loading, values, { path, position }) {
    const texts = {};
    for (const name of Object.keys(values)) {
        const at = [...path, name];
        const text = (0,checked_text/* checkedText */.N)(loading, { text: loading.document.sourceOf(at) ?? '', path: at, position, secrets: true });
        if (text !== null)
            texts[name] = text;
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/runbook/http-headers.js




const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const BEYOND_LATIN_1 = /[\u{100}-\u{10ffff}]/u;
const FRAMING = new Set([
    'connection',
    'content-length',
    'expect',
    'http2-settings',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
function checkedHeaders(loading, headers, written) {
    for (const name of Object.keys(headers)) {
        const path = [...written.path, name];
        checkName(loading, name, path);
        checkValue(loading, loading.document.sourceOf(path) ?? '', path);
    }
    return textsByName(loading, headers, written);
}
function checkName(loading, name, path) {
    if (!NAME.test(name)) {
        (0,runbook_loading/* reportKey */.y1)(loading, path, {
            code: 'command-invalid',
            message: 'A header has a name that HTTP does not allow.',
            hint: 'Use letters, digits and -.',
        });
    }
    if (loading.begun || !FRAMING.has(name.toLowerCase()))
        return;
    (0,runbook_loading/* reportKey */.y1)(loading, path, {
        code: 'command-invalid',
        message: `\`${(0,visible/* shown */.SP)(name)}\` is about how a request is sent, and is not a runbook's to say.`,
        hint: 'Remove it: what is needed of it is sent, the length of the body too.',
    });
}
function checkValue(loading, value, path) {
    if (CONTROL.test(value)) {
        (0,runbook_loading/* reportValue */.aC)(loading, path, {
            code: 'command-invalid',
            message: 'The header\u2019s value holds a line break or another control character.',
            hint: 'Remove it: a header is one line.',
        });
        return;
    }
    const literal = (0,template/* templatePieces */.A)(value).map((piece) => (piece.kind === 'literal' ? piece.text : ''));
    const [character] = BEYOND_LATIN_1.exec(literal.join('')) ?? [];
    if (loading.begun || character === undefined)
        return;
    (0,runbook_loading/* reportValue */.aC)(loading, path, {
        code: 'command-invalid',
        message: `The header\u2019s value holds \`${(0,visible/* shown */.SP)(character)}\`, which HTTP cannot carry: it is beyond Latin-1.`,
        hint: 'Write it in plain letters, percent-encoded, or put it into the body.',
    });
}

;// CONCATENATED MODULE: ./lib/runbook/http-command.js






function checkedRequest(loading, written) {
    const { http, position, readOnly } = written;
    if (http === undefined)
        return null;
    const path = [...written.path, 'http'];
    const method = http.method ?? (readOnly && http.body === undefined ? 'GET' : 'POST');
    if (readOnly && !['GET', 'HEAD', 'POST'].includes(method)) {
        (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'method'], {
            code: 'command-invalid',
            message: `A probe changes nothing, and ${method} does.`,
            hint: 'Use GET, HEAD, or a POST that only asks.',
        });
    }
    const url = checkedUrl(loading, http.url, { path: [...path, 'url'], position });
    const headers = checkedHeaders(loading, http.headers ?? {}, { path: [...path, 'headers'], position });
    const body = http.body === undefined ? null : checkedBody(loading, http.body, { path: [...path, 'body'], position });
    if (url === null)
        return null;
    return {
        method,
        url,
        headers,
        ...(http.body === undefined ? {} : { body }),
        expect: http.expect === undefined ? [] : [http.expect].flat(),
    };
}
function checkAnswer(loading, { shape, path }) {
    const { http, fields, output } = shape;
    if (loading.begun || http === undefined || (fields === undefined && output !== 'number'))
        return;
    if (http.method === 'HEAD') {
        (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'http', 'method'], {
            code: 'command-invalid',
            message: 'The answer to HEAD has no body, so that no field can be read of it.',
            hint: 'Use GET, or take the fields out: `.ok` says whether the status was good.',
        });
    }
    const expected = http.expect === undefined ? [] : [http.expect].flat();
    if (expected.length === 0 || !expected.every((status) => BODILESS.includes(status)))
        return;
    (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'http', 'expect'], {
        code: 'command-invalid',
        message: `An answer of ${expected.join(' or ')} has no body, so that no field can be read of it.`,
        hint: 'Expect a status that comes with a body, or take the fields out: `.ok` says whether the status was good.',
    });
}
const BODILESS = [204, 304];
function prometheusRequest(loading, written) {
    const { prometheus, position } = written;
    const path = [...written.path, 'prometheus'];
    const base = checkedUrl(loading, prometheus.url.replace(/\/+$/, ''), { path: [...path, 'url'], position });
    const query = (0,checked_text/* checkedText */.N)(loading, {
        text: prometheus.query,
        path: [...path, 'query'],
        position,
        secrets: false,
    });
    if (base === null || query === null)
        return null;
    const parts = [...partsOf(base), '/api/v1/query?query='];
    for (const part of partsOf(query)) {
        if (typeof part === 'string')
            parts.push(encodeURIComponent(part));
        else if ('expression' in part)
            parts.push({ ...part, encode: 'percent' });
    }
    return { method: 'GET', url: { parts, at: loading.document.placeOf(path) }, headers: {}, expect: [200] };
}
function partsOf(text) {
    return typeof text === 'string' ? [text] : text.parts;
}
function checkedUrl(loading, url, { path, position }) {
    const literal = (0,template/* templatePieces */.A)(url).map((piece) => (piece.kind === 'literal' ? piece.text : 'x'));
    const skeleton = literal.join('');
    const breach = urlBreach(skeleton, (0,template/* hasTemplate */.r)(url.slice(0, 3)));
    if (breach !== null) {
        (0,runbook_loading/* reportValue */.aC)(loading, path, {
            code: 'command-invalid',
            message: breach,
            hint: 'Write `http://host:port/path` or `https://\u2026`.',
        });
        return null;
    }
    return (0,checked_text/* checkedText */.N)(loading, { text: url, path, position, secrets: false, url: true });
}
function urlBreach(skeleton, startsWithValue) {
    if (/[\s\u0000-\u001f\\]/.test(skeleton))
        return 'A URL has no spaces, control characters or backslashes.';
    if (!startsWithValue && !/^https?:\/\/[^/?#]/i.test(skeleton))
        return 'The URL does not begin with http:// or https:// and a host.';
    const authority = /^(?:[a-z]+:\/\/)?([^/?#]*)/i.exec(skeleton)?.[1] ?? '';
    if (authority.includes('@'))
        return 'A URL cannot hold a user or a password: everybody can read it.';
    return null;
}
function checkedBody(loading, body, written) {
    const { path, position } = written;
    if (typeof body === 'string')
        return checkedLeaf(loading, body, written);
    if (typeof body === 'number' || typeof body === 'boolean' || body === null)
        return body;
    if (Array.isArray(body))
        return body.map((item, index) => checkedBody(loading, item, { path: [...path, index], position }));
    if (typeof body !== 'object')
        return null;
    for (const key of Object.keys(body)) {
        if (!(0,template/* hasTemplate */.r)(key))
            continue;
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, key], {
            code: 'value-invalid',
            message: `The key \`${(0,visible/* shown */.SP)(key)}\` of the body is taken as it is: nothing fills in its \`\${{ }}\`.`,
            hint: 'Write the key itself; values come into the values of a body.',
        });
    }
    const entries = Object.entries(body).map(([key, value]) => [key, checkedBody(loading, value, { path: [...path, key], position })]);
    return { object: Object.fromEntries(entries) };
}
function checkedLeaf(loading, text, { path, position }) {
    const [piece, ...more] = (0,template/* templatePieces */.A)(text);
    const nested = path.at(-1) !== 'body';
    if (nested && piece?.kind === 'expression' && more.length === 0 && !piece.source.startsWith('secrets.')) {
        const { source, start } = piece;
        const value = (0,checked_expression/* checkedExpression */.c)(loading, { source, path, offset: start, position, wanted: 'json' });
        return value === null ? null : { value };
    }
    return (0,checked_text/* checkedText */.N)(loading, { text, path, position, secrets: true });
}

// EXTERNAL MODULE: ./lib/runbook/position.js
var position = __webpack_require__(42413);
;// CONCATENATED MODULE: ./lib/runbook/command.js










const TIMEOUT_MS = 30_000;
const FORMS = ['exec', 'run', 'http', 'prometheus'];
const PROCESS_KEYS = ['env', 'stdin', 'exit', 'as', 'from'];
function checkedCommand(loading, written) {
    const before = loading.faults.length;
    const { shape, path } = written;
    const forms = FORMS.filter((form) => shape[form] !== undefined);
    const [form] = forms;
    const common = checkedCommon(loading, written, form);
    if (form === undefined || forms.length > 1) {
        const isTold = form === undefined && FORMS.some((key) => loading.isBroken([...path, key]));
        if (isTold)
            return brokenForm(loading, written);
        (0,runbook_loading/* reportKey */.y1)(loading, path, {
            code: 'command-invalid',
            message: forms.length > 1 ? `A command has one form, and this has ${forms.join(' and ')}.` : 'The command has no form.',
            hint: (0,position/* isObserving */.Wm)(written.position)
                ? 'Give it one of exec, run, http, prometheus.'
                : 'Give it one of exec, run, http.',
        });
        return null;
    }
    const command = checkedForm(loading, written, common);
    return loading.faults.length === before ? command : null;
}
function brokenForm(loading, written) {
    const exec = (0,data/* valueAt */.f)(loading.document.data, [...written.path, 'exec']);
    if (Array.isArray(exec))
        checkedArguments(loading, written, exec.length);
    return null;
}
function checkedCommon(loading, written, form) {
    const { shape, path, position } = written;
    const stdin = shape.stdin === undefined
        ? null
        : (0,checked_text/* checkedText */.N)(loading, { text: shape.stdin, path: [...path, 'stdin'], position, secrets: true });
    return {
        at: loading.document.placeOf(form === undefined ? path : [...path, form]),
        env: checkedVariables(loading, shape.env ?? {}, { path: [...path, 'env'], position }),
        ...(stdin === null ? {} : { stdin }),
        timeoutMs: (shape.timeout === undefined ? null : (0,duration/* parseDuration */.E)(shape.timeout)) ?? TIMEOUT_MS,
        exit: shape.exit === undefined ? [0] : [shape.exit].flat(),
        output: (0,field/* checkedOutput */.RZ)(loading, shape, path),
        ...(shape.as === undefined ? {} : { as: shape.as }),
        sensitive: shape.sensitive ?? false,
        fromRunner: shape.from === 'runner',
        ...(shape['allow-wildcard'] === undefined ? {} : { allowWildcard: shape['allow-wildcard'] }),
    };
}
function checkedVariables(loading, env, written) {
    for (const name of Object.keys(env)) {
        const path = [...written.path, name];
        const text = `${name}=${loading.document.sourceOf(path) ?? ''}`;
        checkLength(loading, { text, path, what: 'The variable', instead: 'A longer value goes into `stdin`, or a file.' });
    }
    return textsByName(loading, env, written);
}
function checkLength(loading, written) {
    const literal = (0,template/* templatePieces */.A)(written.text).map((piece) => (piece.kind === 'literal' ? piece.text : ''));
    const bytes = Buffer.byteLength(literal.join(''));
    if (loading.begun || bytes <= longest_argument/* LONGEST_ARGUMENT */.P)
        return;
    (0,runbook_loading/* reportValue */.aC)(loading, written.path, {
        code: 'limit-exceeded',
        message: `${written.what} has ${bytes} bytes, and no program is started with more than ${longest_argument/* LONGEST_ARGUMENT */.P} in one.`,
        hint: written.instead,
    });
}
function checkedForm(loading, written, common) {
    const { shape } = written;
    if (shape.exec !== undefined) {
        const [program, ...more] = checkedArguments(loading, written, shape.exec.length);
        return program === undefined ? null : { ...common, kind: 'exec', argv: [program, ...more] };
    }
    if (shape.run !== undefined)
        return { ...common, kind: 'run', script: checkedScript(loading, written, shape.run) };
    refuseProcessKeys(loading, written);
    checkAnswer(loading, written);
    const request = shape.prometheus === undefined
        ? checkedRequest(loading, {
            http: shape.http,
            path: written.path,
            position: written.position,
            readOnly: (0,position/* isObserving */.Wm)(written.position),
        })
        : prometheusRequest(loading, { prometheus: shape.prometheus, path: written.path, position: written.position });
    return request === null ? null : { ...common, kind: 'http', ...request };
}
function checkedArguments(loading, { path, position }, count) {
    const texts = [];
    for (let index = 0; index < count; index++) {
        const at = [...path, 'exec', index];
        const text = loading.document.sourceOf(at) ?? '';
        const argument = (0,checked_text/* checkedText */.N)(loading, { text, path: at, position, secrets: false });
        if (argument !== null)
            texts.push(argument);
        checkLength(loading, {
            text,
            path: at,
            what: 'The argument',
            instead: 'A longer text goes into `stdin`, or a file.',
        });
        if (index === 0 && (text === '' || /^[^$]*=/.test(text))) {
            (0,runbook_loading/* reportValue */.aC)(loading, at, {
                code: 'command-invalid',
                message: text === ''
                    ? 'The program\u2019s name is empty.'
                    : 'The first element would set a variable instead of naming a program.',
                hint: 'The first element names the program; variables go into `env:`.',
            });
        }
    }
    return texts;
}
function checkedScript(loading, { path }, script) {
    const at = [...path, 'run'];
    for (let start = script.indexOf('${{'); start >= 0; start = script.indexOf('${{', start + 3)) {
        const close = script.indexOf('}}', start);
        (0,runbook_loading/* reportAt */.UA)(loading, loading.document.placeWithin(at, start, close < 0 ? start + 3 : close + 2), {
            code: 'text-into-code',
            message: 'A `${{ \u2026 }}` inside a script would make its value code.',
            hint: 'Put the value into `env:` and read it in the script as "$NAME".',
        });
    }
    if (!(0,template/* hasTemplate */.r)(script) && script.includes('\0')) {
        (0,runbook_loading/* reportValue */.aC)(loading, at, {
            code: 'value-invalid',
            message: 'The script holds a NUL character.',
            hint: 'Remove it.',
        });
    }
    return script;
}
function refuseProcessKeys(loading, { shape, path }) {
    for (const key of PROCESS_KEYS) {
        if (shape[key] === undefined)
            continue;
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, key], {
            code: 'command-invalid',
            message: `\`${key}\` means nothing to a request: no process is started.`,
            hint: key === 'exit' ? 'Say which status codes are good: `expect`, inside `http`.' : 'Remove it.',
        });
    }
}


/***/ }),

/***/ 92002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PROSE),
/* harmony export */   i: () => (/* binding */ documentationIn)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);
/* harmony import */ var _page_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23349);


const PROSE = '#|';
const LONGEST_ABOUT = 4_000;
const LONGEST_OF_STEP = 2_000;
function documentationIn(text, steps) {
    if (!text.includes(PROSE))
        return null;
    const about = [];
    const ofSteps = new Map();
    const say = (id, lines) => {
        const says = lines
            .join('\n')
            .replace(/^\n+/, '')
            .trimEnd()
            .replace(/\n{3,}/g, '\n\n');
        if (says === '')
            return;
        if (id === undefined)
            about.push(says);
        else
            ofSteps.set(id, [...(ofSteps.get(id) ?? []), says]);
    };
    const lines = text.split(/\r?\n/);
    const passages = passagesIn(lines);
    for (const [index, passage] of passages.entries()) {
        const before = stepsIn({ lines, steps, from: passages[index - 1]?.end ?? 0, to: passage.start });
        const behind = stepsIn({ lines, steps, from: passage.end, to: passages[index + 1]?.start ?? lines.length + 1 });
        const heading = headingIn(passage.lines) ?? (passage.follows === 'nothing' ? passage.lines.length : 0);
        say(before.at(-1)?.id, passage.lines.slice(0, heading));
        say(behind[0]?.id, passage.lines.slice(heading));
    }
    if (about.length === 0 && ofSteps.size === 0)
        return null;
    const of = [...ofSteps].map(([id, says]) => [id, (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(says.join('\n\n'), LONGEST_OF_STEP)]);
    return { about: (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(about.join('\n\n'), LONGEST_ABOUT), steps: Object.fromEntries(of) };
}
function stepsIn({ lines, steps, from, to }) {
    const own = steps.filter(({ at }) => at.line > from && at.line < to);
    const above = lines.slice(from, (own[0]?.at.line ?? from) - 1);
    return above.every((line) => /^(?:steps[ \t]*:)?[ \t]*(?:#.*)?$/s.test(line)) ? own : [];
}
function passagesIn(text) {
    const passages = [];
    let lines = [];
    let [start, end] = [0, 0];
    const finish = (follows) => {
        if (lines.length > 0)
            passages.push({ start, end, lines, follows });
        lines = [];
    };
    for (const [index, line] of text.entries()) {
        if (isProse(line)) {
            if (lines.length === 0)
                start = index + 1;
            end = index + 1;
            lines.push(line.slice(PROSE.length).replace(/^ /, ''));
        }
        else if ((0,_page_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(line)) {
            if (lines.length > 0)
                lines.push('');
        }
        else if (line !== '#')
            finish('more');
    }
    finish('nothing');
    return passages;
}
function isProse(line) {
    return line === PROSE || line.startsWith(`${PROSE} `);
}
function headingIn(lines) {
    let fence = null;
    for (const [index, line] of lines.entries()) {
        if (fence !== null) {
            if ((0,_page_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .isEndOf */ .Hq)(fence, line))
                fence = null;
        }
        else {
            fence = (0,_page_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .fenceIn */ .Nw)(line);
            if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line))
                return index;
        }
    }
    return null;
}


/***/ }),

/***/ 25276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   RZ: () => (/* binding */ checkedOutput)
/* harmony export */ });
/* unused harmony export NO_OUTPUT */
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92720);
/* harmony import */ var _loading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15764);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22323);
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99814);




const NO_OUTPUT = { format: 'none', fields: {} };
function checkedOutput(loading, shape, path) {
    const fields = declaredFields(loading, shape.fields ?? {}, [...path, 'fields']);
    if (shape.prometheus !== undefined)
        return { format: 'json', fields: single(loading, { fields, path }, PROMETHEUS_VALUE) };
    switch (shape.output) {
        case 'number':
            return { format: 'number', fields: single(loading, { fields, path }, { name: 'value', type: 'number' }) };
        case 'text':
            return { format: 'text', fields: single(loading, { fields, path }, { name: 'text', type: 'string' }) };
        case 'json':
            if (shape.fields === undefined && !loading.isBroken([...path, 'fields'])) {
                (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportKey */ .y1)(loading, [...path, 'output'], {
                    code: 'command-invalid',
                    message: '`output: json` declares no fields, so nothing of it could be read.',
                    hint: 'Add `fields:` with a name and a type for each value that is needed.',
                });
            }
            return { format: 'json', fields };
        case undefined:
            if (shape.fields === undefined)
                return NO_OUTPUT;
            if (shape.http !== undefined || isTold(loading, path))
                return { format: 'json', fields };
            (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportKey */ .y1)(loading, [...path, 'fields'], {
                code: 'command-invalid',
                message: 'The command declares fields and does not say what it prints.',
                hint: 'Add `output: json`.',
            });
            return { format: 'json', fields };
    }
}
function shapeOf(shape) {
    if (shape.output === 'json' && shape.fields === undefined)
        return null;
    if (shape.prometheus !== undefined || shape.output === 'number')
        return { value: { type: 'number', list: false } };
    if (shape.output === 'text')
        return { text: { type: 'string', list: false } };
    const entries = Object.entries(shape.fields ?? {}).map(([name, field]) => [name, typeOf(field)]);
    return Object.fromEntries(entries);
}
function isTold(loading, path) {
    return loading.isBroken([...path, 'output']) || loading.isBroken([...path, 'http']);
}
const PROMETHEUS_VALUE = { name: 'value', type: 'number', path: _output_js__WEBPACK_IMPORTED_MODULE_1__/* .PROMETHEUS_PATH */ .V };
function single(loading, { fields, path }, { name, type, path: into = [name] }) {
    for (const [other, field] of Object.entries(fields)) {
        if (other === name && field.type === type && !field.list)
            continue;
        (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportKey */ .y1)(loading, [...path, 'fields', other], {
            code: 'command-invalid',
            message: `This output has the one field \`${name}\` (${type}).`,
            hint: `Remove \`fields\`, or give only \`${name}\` its bounds; several fields need \`output: json\`.`,
        });
    }
    const own = fields[name] ?? { type, list: false, path: into, secret: false };
    return { [name]: { ...own, path: into } };
}
function declaredFields(loading, fields, path) {
    const declared = {};
    for (const [name, field] of Object.entries(fields)) {
        if (Object.hasOwn(_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_FIELDS */ .t, name) || (0,_reserved_js__WEBPACK_IMPORTED_MODULE_2__/* .isReservedWord */ .Z)(name)) {
            (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportKey */ .y1)(loading, [...path, name], {
                code: 'value-invalid',
                message: `A field cannot be called \`${name}\`: ${Object.hasOwn(_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_FIELDS */ .t, name) ? 'every sample has that already' : 'CEL keeps the word for itself'}.`,
                hint: 'Give it another name, and say where it stands with `path`.',
            });
        }
        declared[name] = declaredField(loading, { name, field, path: [...path, name] });
    }
    return declared;
}
function declaredField(loading, { name, field, path }) {
    const { type, list } = typeOf(field);
    if (typeof field === 'string')
        return { type, list, path: [name], secret: false };
    const { min, max } = field;
    if ((min !== undefined || max !== undefined) && type !== 'number') {
        (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportValue */ .aC)(loading, [...path, min === undefined ? 'max' : 'min'], {
            code: 'value-invalid',
            message: `\`${name}\` is no number, and has no least or greatest value.`,
            hint: 'Remove `min` and `max`, or make the type `number`.',
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportValue */ .aC)(loading, [...path, 'min'], {
            code: 'value-invalid',
            message: `No number is at least ${min} and at most ${max}.`,
            hint: 'Exchange `min` and `max`.',
        });
    }
    const into = field.path === undefined ? [name] : field.path.split('.');
    if (into.some((part) => part === '')) {
        (0,_loading_js__WEBPACK_IMPORTED_MODULE_3__/* .reportValue */ .aC)(loading, [...path, 'path'], {
            code: 'value-invalid',
            message: 'The path has an empty part.',
            hint: 'Write keys and list positions with dots between: `data.result.0.value`.',
        });
    }
    const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return { type, list, path: into, secret: field.secret ?? false, ...bounds };
}
function typeOf(field) {
    const written = typeof field === 'string' ? field : field.type;
    switch (written) {
        case 'list<number>':
            return { type: 'number', list: true };
        case 'list<string>':
            return { type: 'string', list: true };
        case 'list<boolean>':
            return { type: 'boolean', list: true };
        case 'list<time>':
            return { type: 'time', list: true };
        default:
            return { type: written, list: false };
    }
}


/***/ }),

/***/ 82957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ loadBegunRunbook),
  eC: () => (/* binding */ loadMadeRunbook)
});

// UNUSED EXPORTS: loadRunbook

// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
;// CONCATENATED MODULE: ./lib/runbook/argument-traps.js
function argumentTraps(document) {
    return commandsIn(document.data).flatMap(({ command, path }) => {
        const { exec } = entriesOf(command);
        const elements = Array.isArray(exec) ? exec : [];
        return elements.flatMap((element, index) => trapOf(document, element, [...path, 'exec', index]));
    });
}
function commandsIn(data) {
    const { probes, guards, steps } = entriesOf(data);
    const within = (owner, path, keys) => keys.map((key) => ({ command: entriesOf(owner)[key], path: [...path, key] }));
    return [
        ...Object.entries(entriesOf(probes)).map(([name, command]) => ({ command, path: ['probes', name] })),
        ...Object.entries(entriesOf(guards)).flatMap(([name, guard]) => within(guard, ['guards', name], ['engage', 'release'])),
        ...(Array.isArray(steps) ? steps : []).flatMap((step, index) => within(step, ['steps', index], ['do', 'undo'])),
    ];
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function trapOf(document, element, path) {
    if (element !== null && typeof element !== 'object')
        return [];
    const at = document.placeOf(path);
    if (element === null) {
        const written = document.sourceOf(path) ?? '';
        return [
            {
                code: 'yaml-trap',
                message: written === ''
                    ? 'The argument is empty: YAML reads nothing there.'
                    : `\`${written}\` is YAML\u2019s word for nothing, not an argument.`,
                hint: `Write "${written}" in quotes, or remove the item.`,
                at,
            },
        ];
    }
    const kind = Array.isArray(element) ? 'a list' : 'a mapping';
    return [
        {
            code: 'yaml-trap',
            message: `An argument is ${kind}: [ ], { } or \`: \` in it made YAML read more than a text.`,
            hint: 'Put the argument in quotes; each argument is one text.',
            at,
        },
    ];
}

// EXTERNAL MODULE: ./lib/kernel/sound-part.js
var sound_part = __webpack_require__(33134);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 1 modules
var checked_expression = __webpack_require__(69643);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
;// CONCATENATED MODULE: ./lib/runbook/condition.js



const EVERY_MS = 2_000;
const WITHIN_MS = 30_000;
const SHORTEST_EVERY_MS = 100;
function checkedCondition(loading, written) {
    const { shape, path, position } = written;
    const timed = typeof shape === 'object' && !Array.isArray(shape) ? shape : null;
    const that = timed === null ? shape : timed.that;
    const thatPath = timed === null ? path : [...path, 'that'];
    const sources = typeof that === 'string' ? [that] : Array.isArray(that) ? that : [];
    const expressions = [];
    for (const [index, source] of sources.entries()) {
        const at = typeof that === 'string' ? thatPath : [...thatPath, index];
        const expression = (0,checked_expression/* checkedExpression */.c)(loading, { source, path: at, offset: 0, position, wanted: 'condition' });
        if (expression !== null)
            expressions.push(expression);
    }
    const times = checkedTimes(loading, written, timed ?? {});
    const [first, ...more] = expressions;
    if (times === null || first === undefined || expressions.length < sources.length)
        return null;
    return { at: loading.document.placeOf(path), that: [first, ...more], ...times };
}
function checkedTimes(loading, written, times) {
    const withinMs = milliseconds(times.within) ?? (written.once ? null : WITHIN_MS);
    const everyMs = milliseconds(times.every) ?? EVERY_MS;
    const forMs = milliseconds(times.for) ?? Math.min(written.forMs ?? 0, withinMs ?? Number.MAX_SAFE_INTEGER);
    const isTold = ['within', 'every', 'for'].some((key) => loading.isBroken([...written.path, key]));
    if (isTold)
        return { withinMs, everyMs, forMs };
    if (everyMs < SHORTEST_EVERY_MS) {
        (0,runbook_loading/* reportValue */.aC)(loading, [...written.path, 'every'], {
            code: 'condition-invalid',
            message: `The condition would be looked at every ${everyMs} ms.`,
            hint: `Look every ${SHORTEST_EVERY_MS} ms at most.`,
        });
        return null;
    }
    return { withinMs, everyMs, forMs };
}
function milliseconds(written) {
    return written === undefined ? null : (0,duration/* parseDuration */.E)(written);
}

// EXTERNAL MODULE: ./lib/runbook/field.js
var field = __webpack_require__(25276);
// EXTERNAL MODULE: ./lib/runbook/command.js + 3 modules
var runbook_command = __webpack_require__(5374);
// EXTERNAL MODULE: ./lib/runbook/position.js
var position = __webpack_require__(42413);
;// CONCATENATED MODULE: ./lib/runbook/guard.js



function checkedGuard(loading, { name, shape, path }) {
    const command = (key) => {
        const written = shape[key];
        if (written === undefined)
            return null;
        return (0,runbook_command/* checkedCommand */.F)(loading, { shape: written, path: [...path, key], position: (0,position/* position */.G1)('guard') });
    };
    const condition = (key) => {
        const written = shape[key];
        if (written === undefined)
            return null;
        const where = (0,position/* position */.G1)('guard-condition');
        return checkedCondition(loading, { shape: written, path: [...path, key], position: where, once: false });
    };
    const engage = command('engage');
    const engaged = condition('engaged');
    const release = command('release');
    const released = condition('released');
    if (engage === null || engaged === null || release === null || released === null)
        return null;
    if (shape.service === undefined)
        return null;
    const at = loading.document.placeOf(path, 'key');
    return {
        name,
        at,
        service: shape.service,
        engage,
        engaged,
        release,
        released,
        onUnknown: shape['on-unknown'] ?? 'hold',
    };
}

// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/reserved.js
var reserved = __webpack_require__(99814);
// EXTERNAL MODULE: ./lib/runbook/template.js
var template = __webpack_require__(26400);
// EXTERNAL MODULE: ./lib/runbook/time.js
var time = __webpack_require__(65763);
;// CONCATENATED MODULE: ./lib/runbook/input.js








function checkedInput(loading, written) {
    const before = loading.faults.length;
    const { name, shape, path } = written;
    if ((0,reserved/* isReservedWord */.Z)(name)) {
        (0,runbook_loading/* reportKey */.y1)(loading, path, {
            code: 'value-invalid',
            message: `An input cannot be called \`${name}\`: CEL keeps the word for itself.`,
            hint: 'Give it another name.',
        });
    }
    checkBounds(loading, written);
    checkPattern(loading, written);
    const preset = checkedDefault(loading, written);
    const from = shape.from === undefined
        ? undefined
        : (0,checked_expression/* checkedExpression */.c)(loading, {
            source: shape.from,
            path: [...path, 'from'],
            offset: 0,
            position: (0,position/* position */.G1)('input-from'),
            wanted: 'value',
        });
    if (from === null || shape.type === undefined || loading.faults.length > before)
        return null;
    return {
        name,
        at: loading.document.placeOf(path, 'key'),
        type: shape.type,
        ...(preset === undefined ? {} : { default: preset }),
        ...(shape.min === undefined ? {} : { min: shape.min }),
        ...(shape.max === undefined ? {} : { max: shape.max }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(from === undefined ? {} : { from }),
        ...(shape.description === undefined ? {} : { description: shape.description }),
    };
}
function checkBounds(loading, { shape, path }) {
    const { min, max } = shape;
    if ((min !== undefined || max !== undefined) && shape.type !== undefined && shape.type !== 'number') {
        (0,runbook_loading/* reportValue */.aC)(loading, [...path, min === undefined ? 'max' : 'min'], {
            code: 'value-invalid',
            message: `An input of the type ${shape.type} has no least or greatest value.`,
            hint: 'Remove `min` and `max`, or make the type `number`.',
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'min'], {
            code: 'value-invalid',
            message: `No number is at least ${min} and at most ${max}.`,
            hint: 'Exchange `min` and `max`.',
        });
    }
}
function checkPattern(loading, { name, shape, path }) {
    if (shape.pattern !== undefined && (0,kernel_pattern/* compilePattern */.E)(shape.pattern) === null) {
        (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'pattern'], {
            code: 'pattern-invalid',
            message: `\`${(0,visible/* shown */.SP)(shape.pattern)}\` is not a valid pattern.`,
            hint: kernel_pattern/* PATTERN_HINT */.j,
        });
    }
    const isOpen = shape.pattern === undefined && !loading.isBroken([...path, 'pattern']);
    if (shape.from !== undefined && isOpen && shape.type === 'string') {
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, 'from'], {
            code: 'text-into-code',
            message: `Input \`${name}\` takes an alert\u2019s text without a pattern.`,
            hint: 'Add `pattern:`, which the whole text must match, such as "[a-z0-9-]{1,64}".',
        });
    }
}
function checkedDefault(loading, written) {
    const { shape } = written;
    if (shape.default === undefined)
        return undefined;
    const path = [...written.path, 'default'];
    if (typeof shape.default === 'string' && (0,template/* hasTemplate */.r)(shape.default))
        return defaultExpression(loading, written, shape.default);
    const { type } = shape;
    if (type === undefined)
        return undefined;
    const breach = breachOf({ ...shape, type }, shape.default);
    if (breach === null)
        return shape.default;
    (0,runbook_loading/* reportValue */.aC)(loading, path, {
        code: 'value-invalid',
        message: `The default \`${(0,visible/* shown */.SP)(loading.document.sourceOf(path) ?? String(shape.default))}\` ${breach}.`,
        hint: isLikeExpression(shape.default)
            ? 'An expression stands in `${{ }}`: write default: "${{ \u2026 }}".'
            : (HINTS[type] ?? 'A default obeys the same rules as any value of the input.'),
    });
    return undefined;
}
function isLikeExpression(written) {
    return typeof written === 'string' && /\btenant\./.test(written);
}
function defaultExpression(loading, written, text) {
    const path = [...written.path, 'default'];
    const [piece, ...more] = (0,template/* templatePieces */.A)(text);
    if (piece?.kind !== 'expression' || more.length > 0) {
        (0,runbook_loading/* reportValue */.aC)(loading, path, {
            code: 'value-invalid',
            message: 'A default is a plain value, or one ${{ }} and nothing else.',
            hint: 'Put the whole default into one expression.',
        });
        return undefined;
    }
    const expression = (0,checked_expression/* checkedExpression */.c)(loading, {
        source: piece.source,
        path,
        offset: piece.start,
        position: (0,position/* position */.G1)('input-default'),
        wanted: written.shape.type === undefined ? 'value' : WANTED[written.shape.type],
    });
    return expression === null ? undefined : { expression };
}
const HINTS = {
    string: 'Put it in quotes, and keep to the pattern.',
    boolean: 'Write true or false.',
    time: 'Write a time with its zone in quotes, such as "2026-01-31T08:00:00Z".',
};
const WANTED = { number: 'number', string: 'text', boolean: 'condition', time: 'time' };
function breachOf({ type, min, max, pattern }, value) {
    const fits = type === 'time' ? typeof value === 'string' && (0,time/* normalTime */.l)(value) !== null : typeof value === type;
    if (!fits)
        return `is no ${type}`;
    if (typeof value === 'number' && min !== undefined && value < min)
        return `is less than ${min}`;
    if (typeof value === 'number' && max !== undefined && value > max)
        return `is more than ${max}`;
    const compiled = pattern === undefined ? null : (0,kernel_pattern/* compilePattern */.E)(pattern);
    return compiled === null || compiled.matches(String(value)) ? null : 'does not match the pattern';
}

// EXTERNAL MODULE: ./lib/runbook/checked-text.js + 1 modules
var checked_text = __webpack_require__(58701);
;// CONCATENATED MODULE: ./lib/runbook/probe.js





function checkedProbe(loading, { name, shape, path }) {
    const before = loading.faults.length;
    if ((0,reserved/* isReservedName */.c)(name)) {
        (0,runbook_loading/* reportKey */.y1)(loading, path, {
            code: 'value-invalid',
            message: `A probe cannot be called \`${name}\`: expressions mean something else by it.`,
            hint: 'Give it another name.',
        });
    }
    const where = (0,position/* position */.G1)(shape.service === undefined ? 'free-probe' : 'probe');
    const command = (0,runbook_command/* checkedCommand */.F)(loading, { shape, path, position: where });
    const shownAs = (0,position/* position */.G1)(shape.service === undefined ? 'message' : 'show');
    const show = shape.show === undefined
        ? undefined
        : (0,checked_text/* checkedText */.N)(loading, { text: shape.show, path: [...path, 'show'], position: shownAs, secrets: false });
    if (command === null || show === null || loading.faults.length > before)
        return null;
    return {
        name,
        at: loading.document.placeOf(path, 'key'),
        ...(shape.service === undefined ? {} : { service: shape.service }),
        command,
        ...(show === undefined ? {} : { show }),
    };
}

// EXTERNAL MODULE: ./lib/runbook/schema.js
var schema = __webpack_require__(16129);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
;// CONCATENATED MODULE: ./lib/runbook/mitigation.js







const BACKOFF_MS = 1_000;
const UNDONE_FOR_MS = 2_000;
function calledStep({ id }) {
    return id === undefined ? 'The step' : `Step \`${id}\``;
}
function checkedMitigation(loading, written, act) {
    const { shape, path } = written;
    const before = loading.faults.length;
    reportMissing(loading, written);
    if (shape.message !== undefined) {
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, 'message'], {
            code: 'value-invalid',
            message: 'A mitigation takes no `message`.',
            hint: 'Remove it: the conditions and their values are shown as they are.',
        });
    }
    const did = didOf(loading, act, [...path, 'do']);
    const command = act === null ? null : (0,runbook_command/* checkedCommand */.F)(loading, { shape: act, path: [...path, 'do'], position: (0,position/* position */.G1)('do') });
    const when = optionalCondition(loading, shape.when, { path: [...path, 'when'], name: 'when' });
    const require = optionalCondition(loading, shape.require, { path: [...path, 'require'], name: 'require' });
    const verify = shape.verify === undefined
        ? null
        : checkedCondition(loading, {
            shape: shape.verify,
            path: [...path, 'verify'],
            position: (0,position/* position */.G1)('verify', did),
            once: false,
        });
    const ending = checkedEnding(loading, written, did);
    if (command === null || verify === null || ending === null || when === null || require === null)
        return null;
    const { id } = shape;
    if (id === undefined || shape.service === undefined || loading.faults.length > before)
        return null;
    return {
        kind: 'mitigation',
        id,
        title: shape.title ?? id,
        at: loading.document.placeOf(path),
        service: shape.service,
        ...(shape.guard === undefined ? {} : { guard: shape.guard }),
        ...(when === undefined ? {} : { when }),
        ...(require === undefined ? {} : { require }),
        do: command,
        verify,
        ending,
        serial: serialOf(shape.serial),
        ...(shape.retry === undefined ? {} : { retry: retryOf(shape.retry) }),
        checkpoint: shape.checkpoint ?? false,
    };
}
function didOf(loading, act, path) {
    if (act === null || ['output', 'fields'].some((key) => loading.isBroken([...path, key])))
        return 'anything';
    const shape = (0,field/* shapeOf */.F5)(act);
    if (shape === null)
        return 'anything';
    return Object.keys(shape).length === 0 ? null : shape;
}
function reportMissing(loading, { shape, path, guards }) {
    const missing = (message, hint) => (0,runbook_loading/* reportKey */.y1)(loading, [...path, 'do'], { code: 'step-incomplete', message: `${calledStep(shape)} ${message}`, hint });
    if (shape.service === undefined && !loading.isBroken([...path, 'service']))
        missing('does not say which service it changes.', 'Add `service:`.');
    if (shape.verify === undefined && !loading.isBroken([...path, 'verify']))
        missing('has no `verify`: nothing would prove its effect.', 'Add a `verify:` condition over a probe.');
    if (shape.guard === undefined || guards.includes(shape.guard))
        return;
    const near = (0,nearest/* nearest */.p)(shape.guard, guards);
    (0,runbook_loading/* reportValue */.aC)(loading, [...path, 'guard'], {
        code: 'name-unknown',
        message: `There is no guard \`${shape.guard}\`.`,
        hint: near === null ? `Declared: ${guards.length === 0 ? 'none' : guards.join(', ')}.` : `Did you mean \`${near}\`?`,
    });
}
function optionalCondition(loading, shape, { path, name }) {
    if (shape === undefined)
        return undefined;
    return checkedCondition(loading, { shape, path, position: (0,position/* position */.G1)(name), once: true });
}
function checkedEnding(loading, { shape, path }, did) {
    const { undo, undone, because, irreversible } = shape;
    const refuse = (key, message, hint) => {
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, key], { code: 'step-incomplete', message: `${calledStep(shape)} ${message}`, hint });
        return null;
    };
    const isTold = (...keys) => keys.some((key) => loading.isBroken([...path, key]));
    if (undo !== undefined && irreversible !== undefined) {
        return refuse('irreversible', 'has both `undo` and `irreversible`.', 'Keep the one that is true.');
    }
    if (undo === undefined && isTold('irreversible'))
        return null;
    if (undo === undefined && isTold('undo'))
        return checkedUndo(loading, { shape, path, undo: null, did, refuse });
    const undoes = undo !== undefined && undo !== 'none';
    if (undone !== undefined && !undoes)
        return refuse('undone', 'has an `undone` and no `undo` command.', 'Add the command, or remove `undone`.');
    if (because !== undefined && undo !== 'none')
        return refuse('because', 'has a `because` without `undo: none`.', 'Remove it.');
    if (irreversible !== undefined)
        return { kind: 'irreversible', stays: irreversible };
    if (undo === undefined) {
        return refuse('do', 'does not say how it ends: it has neither `undo` nor `irreversible`.', 'Add `undo:` and `undone:`, or `undo: none` with `because:`, or `irreversible: <what stays>`.');
    }
    if (undo === 'none') {
        if (because === undefined && isTold('because'))
            return null;
        return because === undefined
            ? refuse('undo', 'has nothing to undo and does not say why.', 'Add `because:`.')
            : { kind: 'none', because };
    }
    return checkedUndo(loading, { shape, path, undo, did, refuse });
}
function checkedUndo(loading, written) {
    const { shape, path, did } = written;
    const where = (0,position/* position */.G1)('undo', did);
    const undo = written.undo === null
        ? null
        : (0,runbook_command/* checkedCommand */.F)(loading, { shape: written.undo, path: [...path, 'undo'], position: where });
    if (shape.undone === undefined) {
        if (written.undo === null || loading.isBroken([...path, 'undone']))
            return null;
        return written.refuse('undo', 'has an `undo` and no `undone`: nothing would prove the undo.', 'Add an `undone:` condition.');
    }
    const undone = checkedCondition(loading, {
        shape: shape.undone,
        path: [...path, 'undone'],
        position: (0,position/* position */.G1)('undone'),
        once: false,
        forMs: UNDONE_FOR_MS,
    });
    return undo === null || undone === null ? null : { kind: 'undo', undo, undone };
}
function retryOf({ times, backoff }) {
    return { times, backoffMs: (backoff === undefined ? null : (0,duration/* parseDuration */.E)(backoff)) ?? BACKOFF_MS };
}
function serialOf(serial = 1) {
    const [first, ...more] = Array.isArray(serial) ? serial : [serial];
    return [shareOf(first ?? 1), ...more.map(shareOf)];
}
function shareOf(share) {
    return typeof share === 'number' ? { targets: share } : { percent: Number(share.slice(0, -1)) };
}

;// CONCATENATED MODULE: ./lib/runbook/step.js





const MITIGATION_KEYS = [
    'service',
    'guard',
    'require',
    'verify',
    'undo',
    'undone',
    'because',
    'irreversible',
    'serial',
    'retry',
    'checkpoint',
];
function checkedStep(loading, written) {
    const { shape, path } = written;
    if (shape.check !== undefined && shape.do !== undefined) {
        (0,runbook_loading/* reportKey */.y1)(loading, [...path, 'do'], {
            code: 'value-invalid',
            message: 'A step is a check or a mitigation, and this has both `check` and `do`.',
            hint: 'Make two steps of it, or use `require` for what must hold before `do`.',
        });
        return null;
    }
    if (shape.do !== undefined || loading.isBroken([...path, 'do']))
        return checkedMitigation(loading, written, shape.do ?? null);
    if (shape.check !== undefined || loading.isBroken([...path, 'check']))
        return checkedCheck(loading, written, shape.check ?? null);
    (0,runbook_loading/* reportKey */.y1)(loading, [...path, 'id'], {
        code: 'step-incomplete',
        message: `${calledStep(shape)} has neither \`check\` nor \`do\`.`,
        hint: 'Give it a `check:` condition, or a `do:` command with service, verify and undo.',
    });
    return null;
}
function checkedCheck(loading, { shape, path }, check) {
    const before = loading.faults.length;
    for (const key of MITIGATION_KEYS) {
        if (shape[key] !== undefined)
            (0,runbook_loading/* reportKey */.y1)(loading, [...path, key], misplacedKey(key));
    }
    const condition = check === null
        ? null
        : checkedCondition(loading, {
            shape: check,
            path: [...path, 'check'],
            position: (0,position/* position */.G1)('check'),
            once: true,
        });
    const when = shape.when === undefined
        ? undefined
        : checkedCondition(loading, {
            shape: shape.when,
            path: [...path, 'when'],
            position: (0,position/* position */.G1)('check-when'),
            once: true,
        });
    const message = shape.message === undefined
        ? undefined
        : (0,checked_text/* checkedText */.N)(loading, {
            text: shape.message,
            path: [...path, 'message'],
            position: (0,position/* position */.G1)('message'),
            secrets: false,
        });
    if (condition === null || when === null || message === null || loading.faults.length > before)
        return null;
    const { id } = shape;
    if (id === undefined)
        return null;
    return {
        kind: 'check',
        id,
        title: shape.title ?? id,
        at: loading.document.placeOf(path),
        condition,
        ...(message === undefined ? {} : { message }),
        ...(when === undefined ? {} : { when }),
    };
}
function misplacedKey(key) {
    return {
        code: 'value-invalid',
        message: `A check takes no \`${key}\`.`,
        hint: 'Remove it, or make the step a mitigation with `do`.',
    };
}

;// CONCATENATED MODULE: ./lib/runbook/contents.js











function checkedContents(document, begun) {
    const root = mapping(document.data);
    const faults = [];
    const declaredFirst = declaredIn(root);
    const isBroken = () => false;
    const symptom = checkedSymptom({ document, faults, declared: declaredFirst, isBroken, begun }, root);
    const first = symptom === null ? null : unique(symptom.that.flatMap(({ reads }) => [...reads.probes, ...reads.all]));
    const loading = { document, faults, declared: { ...declaredFirst, first }, isBroken, begun };
    const approvalWhen = checkedApproval(loading, root);
    const inputs = named(loading, 'inputs', schema/* looseInput */.N9, checkedInput);
    const probes = named(loading, 'probes', schema/* probeSchema */.ul, checkedProbe);
    const recovered = checkedRecovered(loading, root);
    const guards = named(loading, 'guards', schema/* looseGuard */.up, checkedGuard);
    const steps = checkedSteps(loading, root);
    if (symptom === null || recovered === null)
        return { value: null, faults };
    return { value: { approvalWhen, inputs, probes, symptom, recovered, guards, steps }, faults };
}
function mapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function unique(names) {
    return [...new Set(names)];
}
const SHAPING = ['output', 'fields', 'http', 'prometheus'];
function declaredIn(root) {
    const inputs = Object.entries(mapping(root.inputs)).map(([name, raw]) => {
        const { value } = (0,sound_part/* soundPart */.r)(schema/* looseInput */.N9, raw);
        return [name, value?.type ?? null];
    });
    const probes = Object.entries(mapping(root.probes))
        .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name) && !(0,reserved/* isReservedName */.c)(name))
        .map(([name, raw]) => {
        const { value, isBroken } = (0,sound_part/* soundPart */.r)(schema/* probeSchema */.ul, raw);
        return [name, value === null || SHAPING.some((key) => isBroken([key])) ? null : (0,field/* shapeOf */.F5)(value)];
    });
    const secrets = Array.isArray(root.secrets) ? root.secrets.filter((name) => typeof name === 'string') : [];
    return { inputs: Object.fromEntries(inputs), probes: Object.fromEntries(probes), first: null, secrets };
}
function named(loading, section, schema, check) {
    const checked = {};
    for (const [name, raw] of Object.entries(mapping(mapping(loading.document.data)[section]))) {
        const path = [section, name];
        const value = checkedPart(loading, { schema, raw, path }, (inside, shape) => check(inside, { name, shape, path }));
        if (value !== null)
            checked[name] = value;
    }
    return checked;
}
function checkedPart(loading, { schema, raw, path }, check) {
    const { value, isBroken } = (0,sound_part/* soundPart */.r)(schema, raw);
    if (value === null)
        return null;
    return check({ ...loading, isBroken: (at) => isBroken(at.slice(path.length)) }, value);
}
function checkedSymptom(loading, root) {
    const path = ['symptom'];
    return checkedPart(loading, { schema: schema/* conditionSchema */.jJ, raw: root.symptom, path }, (inside, shape) => checkedCondition(inside, { shape, path, position: (0,position/* position */.G1)('symptom'), once: true }));
}
function checkedRecovered(loading, root) {
    const path = ['recovered'];
    return checkedPart(loading, { schema: schema/* recoveredSchema */.jj, raw: root.recovered, path }, (inside, shape) => checkedCondition(inside, { shape, path, position: (0,position/* position */.G1)('recovered'), once: false }));
}
function checkedApproval(loading, root) {
    const { when } = mapping(root.approval);
    if (typeof when !== 'string')
        return null;
    return (0,checked_expression/* checkedExpression */.c)(loading, {
        source: when,
        path: ['approval', 'when'],
        offset: 0,
        position: (0,position/* position */.G1)('approval'),
        wanted: 'condition',
    });
}
function checkedSteps(loading, root) {
    const guards = Object.keys(mapping(root.guards));
    const raw = Array.isArray(root.steps) ? root.steps : [];
    return raw.flatMap((item, index) => {
        const path = ['steps', index];
        const step = checkedPart(loading, { schema: schema/* looseStep */.To, raw: item, path }, (inside, shape) => checkedStep(inside, { shape, path, guards }));
        return step === null ? [] : [step];
    });
}

// EXTERNAL MODULE: ./lib/runbook/documentation.js
var runbook_documentation = __webpack_require__(92002);
;// CONCATENATED MODULE: ./lib/runbook/services.js


function unknownServices(document, services) {
    return namedIn(document.data).flatMap(({ name, path }) => {
        if (services.includes(name))
            return [];
        const near = (0,nearest/* nearest */.p)(name, services);
        return [
            {
                code: 'name-unknown',
                message: `The topology has no service \`${(0,visible/* shown */.SP)(name)}\`.`,
                hint: near === null ? `Its services are: ${(0,visible/* shown */.SP)(services.join(', '), 160)}.` : `Did you mean \`${near}\`?`,
                at: document.placeOf(path),
            },
        ];
    });
}
function namedIn(data) {
    const { probes, guards, steps } = services_entriesOf(data);
    const owners = [
        ...Object.entries(services_entriesOf(probes)).map(([name, probe]) => [['probes', name], probe]),
        ...Object.entries(services_entriesOf(guards)).map(([name, guard]) => [['guards', name], guard]),
        ...(Array.isArray(steps) ? steps : []).map((step, index) => [['steps', index], step]),
    ];
    return owners.flatMap(([path, owner]) => {
        const { service } = services_entriesOf(owner);
        return typeof service === 'string' ? [{ name: service, path: [...path, 'service'] }] : [];
    });
}
function services_entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./lib/runbook/todo.js
var todo = __webpack_require__(39694);
// EXTERNAL MODULE: ./lib/runbook/watched.js
var watched = __webpack_require__(18954);
;// CONCATENATED MODULE: ./lib/runbook/whole-runbook.js


function wholeFaults(document, id) {
    const root = whole_runbook_mapping(document.data);
    return [
        ...idFault(document, id),
        ...sharedFault(document, root),
        ...maxRunsFault(document, root),
        ...repeatedIds(document, root),
        ...repeatedSecrets(document, root),
    ];
}
function whole_runbook_mapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function idFault(document, id) {
    if (/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        return [];
    return [
        {
            code: 'value-invalid',
            message: `The runbook's id would be \`${(0,visible/* shown */.SP)(id)}\`: its file's name is not in kebab-case.`,
            hint: 'Name the file in small letters, digits and -: `cache-wedged.yml`.',
            at: document.placeOf([]),
        },
    ];
}
function sharedFault(document, root) {
    if (root.scope !== 'shared')
        return [];
    const always = 'A change to a whole shared service affects everybody who uses it, so that somebody has to approve each run of it.';
    if (root.approval === undefined) {
        const hint = 'Add `approval: { environment: \u2026 }`, or use `scope: tenant` where only this tenant\u2019s slice is to be changed.';
        const at = document.placeOf(['scope']);
        return [{ code: 'key-missing', message: `\`scope: shared\` needs an \`approval\`. ${always}`, hint, at }];
    }
    if (whole_runbook_mapping(root.approval).when === undefined)
        return [];
    return [
        {
            code: 'value-invalid',
            message: `The approval of a runbook with \`scope: shared\` has no \`when\`. ${always}`,
            hint: 'Take `when` out: the approval is always asked for.',
            at: document.placeOf(['approval', 'when'], 'key'),
        },
    ];
}
function maxRunsFault(document, root) {
    const per = typeof root['max-runs'] === 'string' ? /^[1-9]\d{0,5} per ([0-9a-z]+)$/.exec(root['max-runs'])?.[1] : undefined;
    if (per === undefined || ((0,duration/* parseDuration */.E)(per) ?? 0) > 0)
        return [];
    return [
        {
            code: 'duration-invalid',
            message: `\`${(0,visible/* shown */.SP)(per)}\` is no duration.`,
            hint: 'Write `3 per 1h`.',
            at: document.placeOf(['max-runs']),
        },
    ];
}
function repeatedIds(document, root) {
    const ids = list(root.steps).map((step) => whole_runbook_mapping(step).id);
    return repeated(ids).map((index) => again(document, ['steps', index, 'id'], `Two steps have the id \`${(0,visible/* shown */.SP)(String(ids[index]))}\`.`));
}
function repeatedSecrets(document, root) {
    const names = list(root.secrets);
    return repeated(names).map((index) => again(document, ['secrets', index], `The secret \`${(0,visible/* shown */.SP)(String(names[index]))}\` is named twice.`));
}
function repeated(values) {
    return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}
function again(document, path, message) {
    return {
        code: 'value-invalid',
        message,
        hint: 'Keep one of the two, or give it another name.',
        at: document.placeOf(path),
    };
}

;// CONCATENATED MODULE: ./lib/runbook/load.js













const TIMEOUT_MS = 10 * 60_000;
const LONGEST = 512 * 1024;
const MOST_FAULTS = 100;
function loadRunbook(file, id, text, services = null) {
    return loadMadeRunbook({ file, id, text, services, placed: (document) => document });
}
function loadBegunRunbook(file, id, text) {
    return loadMadeRunbook({ file, id, text, services: null, placed: (document) => document, begun: true });
}
function loadMadeRunbook({ file, id, text, services, placed, begun = false }) {
    if (text.length > LONGEST)
        return (0,fault/* fail */.fJ)(tooLarge(file, text.length));
    const parsed = (0,kernel_document/* parseDocument */.T)(file, text);
    if (!parsed.ok)
        return parsed;
    const document = placed(parsed.value);
    if (!isMapping(document.data))
        return (0,fault/* fail */.fJ)(noMapping(document));
    const shape = schema/* runbookSchema */.qq.safeParse(document.data, parsed_once/* PARSED_ONCE */.I);
    const shapeFaults = shape.success ? [] : (0,schema_fault/* faultsOf */.x)(shape.error, document, schema/* runbookSchema */.qq);
    const contents = checkedContents(document, begun);
    const faults = [
        ...argumentTraps(document),
        ...wholeFaults(document, id),
        ...(services === null ? [] : unknownServices(document, services)),
        ...shapeFaults,
        ...contents.faults,
    ];
    const todos = (0,todo/* todoFaults */.G)(document);
    const [first, ...more] = inOrder([...todos, ...(0,todo/* besidesTodos */.h)(faults, todos)]).slice(0, MOST_FAULTS);
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    if (!shape.success || contents.value === null)
        throw new Error('loadRunbook: a runbook without faults and without value');
    return (0,fault/* succeed */.Py)(assemble({ file, id, shape: shape.data, contents: contents.value, document }));
}
function isMapping(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function tooLarge(file, length) {
    return {
        code: 'limit-exceeded',
        message: `The runbook is too large: ${length} characters, at most ${LONGEST}.`,
        hint: 'Put long scripts into programs of their own.',
        at: { file, line: 1, column: 1 },
    };
}
function noMapping(document) {
    const empty = document.data === null;
    return {
        code: 'value-invalid',
        message: empty ? 'The file is empty.' : 'The file holds no runbook: at its top it is no mapping of keys.',
        hint: 'A runbook begins with `schema: 1`, a title, and when it applies (`on:`).',
        at: document.placeOf([]),
    };
}
function inOrder(faults) {
    const seen = new Map();
    for (const fault of faults) {
        const place = `${fault.at?.line}:${fault.at?.column}`;
        const trapped = seen.get(place)?.code === 'yaml-trap';
        if (!trapped)
            seen.set(seen.has(place) ? `${place}:${fault.code}:${fault.message}` : place, fault);
    }
    return [...seen.values()].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
function assemble(parts) {
    const { file, id, shape, contents, document } = parts;
    const { approvalWhen, recovered, ...checked } = contents;
    const radius = shape['max-blast-radius'];
    const maxRuns = maxRunsOf(shape['max-runs']);
    const documentation = (0,runbook_documentation/* documentationIn */.i)(document.text, checked.steps);
    return {
        id,
        file,
        title: shape.title,
        description: shape.description?.trim() ?? '',
        ...(documentation === null ? {} : { documentation }),
        ...(shape.owner === undefined ? {} : { owner: shape.owner }),
        on: shape.on.alert.map((alert, index) => ({
            name: alert.name,
            severity: [alert.severity ?? []].flat(),
            labels: labelsOf(document, alert.labels ?? {}, index),
            at: document.placeOf(['on', 'alert', index, 'labels']),
        })),
        scope: shape.scope ?? 'tenant',
        ...(shape.approval === undefined ? {} : { approval: approvalOf(shape.approval, approvalWhen) }),
        timeoutMs: (shape.timeout === undefined ? null : (0,duration/* parseDuration */.E)(shape.timeout)) ?? TIMEOUT_MS,
        ...(shape.timeout === undefined ? {} : { timeout: { at: document.placeOf(['timeout']) } }),
        ...(maxRuns === null ? {} : { maxRuns }),
        ...(radius === undefined
            ? {}
            : { maxBlastRadius: { ...definedOf(radius), at: document.placeOf(['max-blast-radius']) } }),
        ...(shape.bystanders === undefined ? {} : { bystanders: bystandersOf(shape.bystanders) }),
        secrets: shape.secrets ?? [],
        ...checked,
        recovered: { ...recovered, otherwise: otherwiseOf(shape.recovered) },
        notify: shape.notify?.map(({ on, to }, index) => ({
            on: [on].flat(),
            to: [to].flat(),
            at: document.placeOf(['notify', index, 'to']),
        })) ?? null,
    };
}
function labelsOf(document, labels, alert) {
    const names = Object.keys(labels);
    return Object.fromEntries(names.map((name) => [name, document.sourceOf(['on', 'alert', alert, 'labels', name]) ?? '']));
}
function approvalOf(approval, when) {
    return {
        environment: approval.environment,
        ...(when === null ? {} : { when }),
        byAnother: approval['by-another'] ?? false,
        confirmDigest: approval['confirm-digest'] ?? false,
    };
}
function maxRunsOf(written) {
    const [, runs = '', per = ''] = /^(\d+) per (.+)$/.exec(written ?? '') ?? [];
    const perMs = (0,duration/* parseDuration */.E)(per);
    return perMs === null ? null : { runs: Number(runs), perMs };
}
function bystandersOf(written) {
    const { most, settle } = typeof written === 'number' ? { most: written } : written;
    const settleMs = settle === undefined ? null : (0,duration/* parseDuration */.E)(settle);
    return { most: most ?? watched/* WATCHED */.t.most, settleMs: settleMs ?? watched/* WATCHED */.t.settleMs };
}
function definedOf({ tenants, services }) {
    return { ...(tenants === undefined ? {} : { tenants }), ...(services === undefined ? {} : { services }) };
}
function otherwiseOf(recovered) {
    return typeof recovered === 'object' && !Array.isArray(recovered) ? (recovered.otherwise ?? 'rollback') : 'rollback';
}


/***/ }),

/***/ 23349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   Hq: () => (/* binding */ isEndOf),
/* harmony export */   Nw: () => (/* binding */ fenceIn),
/* harmony export */   ZT: () => (/* binding */ isBeside),
/* harmony export */   cA: () => (/* binding */ doubtfulSignIn),
/* harmony export */   dN: () => (/* binding */ isNearlyMeant),
/* harmony export */   fr: () => (/* binding */ isEncoded),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43751);

const FENCE = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)(`{3,}|~{3,})(.*)$/s;
function fenceIn(line) {
    const [, before, marks, info] = FENCE.exec(line) ?? [];
    if (before === undefined || marks === undefined || info === undefined)
        return null;
    const sign = marks.slice(0, 1);
    if (sign === '`' && info.includes('`'))
        return null;
    return { before, sign, length: marks.length, info: info.replace(/^[ \t]+|[ \t]+$/g, '') };
}
function isEndOf({ before, sign, length }, line) {
    const [, indent, marks = ''] = /^([ \t>]*)(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
    return marks.startsWith(sign.repeat(length)) && (before !== '' || /^ {0,3}$/.test(indent ?? ''));
}
function isBeside(fence, line) {
    const { before } = fence;
    const own = /^[ \t>]*/.exec(line)?.[0] ?? '';
    if (before === '' || isBlank(line))
        return true;
    const further = widthOf(own) - widthOf(before);
    return signsOf(own) === signsOf(before) && (isEndOf(fence, line) ? further === 0 : further >= 0);
}
function isBlank(line) {
    return /^[ \t]*$/.test(line);
}
function doubtfulSignIn(line) {
    const plain = line.replace(/\p{Cf}|\p{DI}/gu, '').replace(/[^\P{Z} ]|[^\P{Cc}\t]|\u2800/gu, ' ');
    if (plain === line || !FENCE.test(plain))
        return null;
    return /[^\P{Z} ]|[^\P{Cc}\t]|\p{Cf}|\p{DI}|\u2800/u.exec(line)?.[0] ?? null;
}
function isEncoded({ info }) {
    return /[&\\]/.test(info);
}
function widthOf(text) {
    return [...text].reduce((width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}
function signsOf(text) {
    return text.split('>').length;
}
function isMeant({ info }) {
    return /^yaml[ \t]+runbook$/.test(info);
}
function isNearlyMeant({ info }) {
    if (/runbook/i.test(info) && /^(?:\W*runbook|ya?ml)/i.test(info))
        return true;
    return /[ \t]/.test(info) && (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(info, ['yaml runbook']) !== null;
}


/***/ }),

/***/ 99814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isReservedWord),
/* harmony export */   c: () => (/* binding */ isReservedName)
/* harmony export */ });
/* harmony import */ var _kernel_cel_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44409);
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40193);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42413);



const CEL_NAMES = new Set([
    ..._cel_js__WEBPACK_IMPORTED_MODULE_1__/* .FUNCTIONS */ .AW,
    'bool',
    'bytes',
    'cel',
    'double',
    'dyn',
    'google',
    'int',
    'list',
    'map',
    'null_type',
    'optional',
    'string',
    'type',
    'uint',
    'secrets',
]);
function isReservedWord(word) {
    return _kernel_cel_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CEL_WORDS */ .R.has(word);
}
function isReservedName(word) {
    return isReservedWord(word) || CEL_NAMES.has(word) || _position_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOTS */ .GH.some((root) => root === word);
}


/***/ }),

/***/ 62881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   K$: () => (/* binding */ script),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   oJ: () => (/* binding */ snakeName),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rh: () => (/* binding */ kebabName),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58839);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);



const LONGEST_MS = 7 * 86_400_000;
const DURATION_HINT = 'Write a duration such as 500ms, 30s, 5m or 1h30m.';
const AS_WRITTEN = (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .q)('Write the text itself; values come into commands, `show` and `message`.');
const open = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text' })
    .min(1, { error: 'a text with something in it' })
    .max(4_000, { error: 'at most 4,000 characters' });
const text = open.refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN);
const script = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text' })
    .min(1, { error: 'a text with something in it' })
    .max(100_000, { error: 'at most 100,000 characters' });
const truth = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY({ error: 'true or false' });
const finite = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: 'a number' });
function whole(least, most) {
    const error = `a whole number from ${least} to ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error }).int({ error }).min(least, { error }).max(most, { error });
}
const SNAKE = 'a word in snake_case, at most 63 characters (letters, digits and _; it begins with a letter)';
const snakeName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: SNAKE }).regex(/^[a-z][a-z0-9_]{0,62}$/, { error: SNAKE });
const KEBAB = 'words in kebab-case, at most 63 characters';
const kebabName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: KEBAB }).regex(/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/, { error: KEBAB });
const REFERENCE = 'a name (letters, digits, _ and -)';
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: REFERENCE })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/, { error: REFERENCE });
const VARIABLE = 'the name of an environment variable';
const variableName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: VARIABLE }).regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: VARIABLE });
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a duration such as 30s, 5m or 1h30m' })
    .refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) > 0, {
    error: 'a duration such as 30s, 5m or 1h30m',
    params: { fault: 'duration-invalid', hint: DURATION_HINT },
})
    .refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) <= LONGEST_MS, {
    error: 'a duration of at most 7d',
    params: { fault: 'duration-invalid', hint: 'Write at most 7d: nothing of a run waits longer.' },
});
const written = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], { error: 'a text, a number, or true or false' });
const plain = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], {
    error: 'a text, a number, or true or false',
});
const plainName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN);
function listOf(item, what) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: `a list of ${what}` })
        .min(1, { error: `a list of at least one (${what})` })
        .max(1_000, { error: 'at most 1,000 items' });
}
function oneOf(values) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values, { error: `one of ${values.join(', ')}` });
}
function mappingOf(key, value, what) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, value, { error: `a mapping of ${what}` });
}


/***/ }),

/***/ 16129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ looseInput),
/* harmony export */   To: () => (/* binding */ looseStep),
/* harmony export */   jJ: () => (/* binding */ conditionSchema),
/* harmony export */   jj: () => (/* binding */ recoveredSchema),
/* harmony export */   qO: () => (/* binding */ healthSchema),
/* harmony export */   qq: () => (/* binding */ runbookSchema),
/* harmony export */   ul: () => (/* binding */ probeSchema),
/* harmony export */   up: () => (/* binding */ looseGuard)
/* harmony export */ });
/* unused harmony exports commandSchema, guardSchema, stepSchema, inputSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62881);



const FIELD_TYPES = [
    'number',
    'string',
    'boolean',
    'time',
    'list<number>',
    'list<string>',
    'list<boolean>',
    'list<time>',
];
const fieldType = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FIELD_TYPES);
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    fieldType,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        type: fieldType,
        path: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
        min: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
        max: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
        secret: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    }),
], { error: `a type (${FIELD_TYPES.join(', ')}) or a mapping with \`type\`` });
const conditionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        that: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
        within: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        every: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        for: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    }),
], { error: 'an expression, a list of expressions, or a mapping with `that`' });
const recoveredSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        that: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
        within: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        every: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        for: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        otherwise: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['rollback', 'keep']).optional(),
    }),
], { error: 'an expression, a list of expressions, or a mapping with `that`' });
const status = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(100, 599);
const exitCode = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 255);
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const httpShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    method: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(METHODS).optional(),
    url: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    headers: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'header names to texts').optional(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([status, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(status, 'status codes')], { error: 'a status code, or a list of them' }).optional(),
}, { error: 'a mapping with `url`' });
const commandKeys = {
    exec: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'arguments').optional(),
    run: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$.optional(),
    http: httpShape.optional(),
    env: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG, _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'variable names to texts').optional(),
    stdin: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$.optional(),
    timeout: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    exit: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([exitCode, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(exitCode, 'exit codes')], { error: 'an exit code, or a list of them' }).optional(),
    output: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['json', 'number', 'text']).optional(),
    fields: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, fieldSchema, 'field names to types').optional(),
    as: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z_][a-z0-9_-]{0,31}$/, { error: 'the name of a user' })
        .optional(),
    sensitive: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    from: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['runner']).optional(),
    'allow-wildcard': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
};
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(commandKeys, { error: 'a command: a mapping with exec, run or http' });
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir.optional(),
    ...commandKeys,
    prometheus: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ url: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, query: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho }, { error: 'a mapping with `url` and `query`' }).optional(),
    show: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
}, { error: 'a probe: a mapping with exec, run, http or prometheus' });
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...commandKeys,
    healthy: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
}, { error: 'a probe with `healthy`: a mapping with exec, run or http' });
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir,
    engage: commandSchema,
    engaged: conditionSchema,
    release: commandSchema,
    released: conditionSchema,
    'on-unknown': (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['hold', 'release']).optional(),
}, { error: 'a guard: a mapping with service, engage, engaged, release and released' });
const SHARE = 'a whole number of targets from 1 to 1000, or a share of them from 1% to 100%';
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: SHARE }).int({ error: SHARE }).min(1, { error: SHARE }).max(1_000, { error: SHARE }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: SHARE }).regex(/^(?:[1-9][0-9]?|100)%$/, { error: SHARE }),
], { error: SHARE });
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabName */ .rh,
    title: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    check: conditionSchema.optional(),
    message: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
    when: conditionSchema.optional(),
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir.optional(),
    guard: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ.optional(),
    require: conditionSchema.optional(),
    do: commandSchema.optional(),
    verify: conditionSchema.optional(),
    undo: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), commandSchema], { error: 'a command, or `none`' }).optional(),
    undone: conditionSchema.optional(),
    because: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    irreversible: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    serial: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([share, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(share, 'numbers or percentages')], { error: `${SHARE}, or a list of them` })
        .optional(),
    retry: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ times: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 10), backoff: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional() }).optional(),
    checkpoint: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
}, { error: 'a step: a mapping with `id`, `title`, and `check` or `do`' });
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['number', 'string', 'boolean', 'time']),
    default: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp.optional(),
    min: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    max: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    pattern: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    from: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
    description: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'an input: a mapping with `type`' });
const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info'];
const alertSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(SEVERITIES), (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(SEVERITIES), 'severities')], {
        error: `one or several of ${SEVERITIES.join(', ')}`,
    })
        .optional(),
    labels: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH, _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj, 'labels to values').optional(),
}, { error: 'a mapping with `name`' });
const NOTIFIABLE = [
    'started',
    'incident_resolved',
    'symptom_absent',
    'not_firing',
    'duplicate',
    'dry_run',
    'rolled_back',
    'not_recovered',
    'refused',
    'cancelled',
    'rollback_failed',
    'unknown',
];
const notifySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(NOTIFIABLE), (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(NOTIFIABLE), 'outcomes')], { error: 'an outcome, or a list of them' }),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir, 'channels')], { error: 'a channel, or a list of them' }),
});
const mostWatched = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 50);
const settling = _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) <= 60_000, {
    error: 'a duration of at most 1m',
    params: { fault: 'duration-invalid' },
});
const runbookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1, { error: 'the number 1' }),
    title: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    description: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    owner: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ alert: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(alertSchema, 'alerts') }, { error: 'a mapping with `alert`' }),
    scope: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tenant', 'shared']).optional(),
    approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        environment: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir,
        when: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
        'by-another': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
        'confirm-digest': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    })
        .optional(),
    timeout: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    'max-runs': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text such as `3 per 1h`' })
        .regex(/^[1-9]\d{0,5} per [0-9a-z]+$/, { error: 'a text such as `3 per 1h`' })
        .optional(),
    'max-blast-radius': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 1_000_000).optional(), services: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 1_000_000).optional() })
        .optional(),
    bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        mostWatched,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ most: mostWatched.optional(), settle: settling.optional() }, { error: 'a mapping' }),
    ], { error: 'how many are asked at most (0: nobody), or a mapping with `most` and `settle`' })
        .optional(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG, { error: 'a list of names of environment variables' }).max(100).optional(),
    inputs: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, inputSchema, 'names to inputs').optional(),
    probes: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, probeSchema, 'names to probes'),
    symptom: conditionSchema,
    recovered: recoveredSchema,
    guards: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, guardSchema, 'names to guards').optional(),
    steps: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(stepSchema, 'steps').max(100, { error: 'at most 100 steps' }),
    notify: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(notifySchema, { error: 'a list of rules with `on` and `to`' }).max(50).optional(),
}, { error: 'a runbook: a mapping' });
const looseGuard = guardSchema.partial();
const looseStep = stepSchema.partial();
const looseInput = inputSchema.partial();


/***/ }),

/***/ 26400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ templatePieces),
/* harmony export */   r: () => (/* binding */ hasTemplate)
/* harmony export */ });
const OPENING = '${{';
function hasTemplate(text) {
    return text.includes(OPENING);
}
function templatePieces(text) {
    const pieces = [];
    let from = 0;
    for (let open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, from)) {
        if (open > from)
            pieces.push({ kind: 'literal', text: text.slice(from, open), start: from });
        const inner = open + OPENING.length;
        const close = closingOf(text, inner);
        if (close < 0)
            return [...pieces, { kind: 'unclosed', start: open }];
        const written = text.slice(inner, close);
        const source = written.trim();
        pieces.push({ kind: 'expression', source, start: inner + written.length - written.trimStart().length });
        from = close + 2;
    }
    if (from < text.length)
        pieces.push({ kind: 'literal', text: text.slice(from), start: from });
    return pieces;
}
function closingOf(text, from) {
    let quote = '';
    for (let at = from; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (text.startsWith('}}', at))
            return at;
    }
    return -1;
}


/***/ }),

/***/ 39694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ todoFaults),
/* harmony export */   h: () => (/* binding */ besidesTodos)
/* harmony export */ });
/* harmony import */ var _kernel_todo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60097);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function todoFaults(document) {
    return pathsIn(document.data, []).map(({ path, says }) => ({
        code: 'todo-left',
        message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(keyOf(path), 80)}\` is still to be decided: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(says, 160)}.`,
        hint: 'Write what belongs there instead of the TODO; nothing runs before.',
        at: document.placeOf(path),
    }));
}
function besidesTodos(faults, todos) {
    const lines = new Set(todos.map(({ at }) => at?.line));
    return faults.filter(({ at }) => !lines.has(at?.line));
}
function pathsIn(data, path) {
    if ((0,_kernel_todo_js__WEBPACK_IMPORTED_MODULE_1__/* .isTodo */ .T)(data))
        return [
            {
                path,
                says: data
                    .replace(/^\s*TODO[:\s]*/, '')
                    .split('\n')[0]
                    ?.replace(/[.\s]+$/, '') || 'it says no more',
            },
        ];
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
}
function keyOf(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}


/***/ })

} };
