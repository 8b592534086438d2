export const id = 7633;
export const ids = [7633];
export const modules = {

/***/ 10343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file, mostBytes = MAX_BYTES) {
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
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name, mostBytes));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${mostBytes} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 65909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TO: () => (/* binding */ repeatedIds),
/* harmony export */   Zn: () => (/* binding */ isRunbookFolder),
/* harmony export */   e9: () => (/* binding */ noRunbook),
/* harmony export */   q7: () => (/* binding */ runbookFiles),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10343);





const SKILL = 'SKILL.md';
const LIKE_SKILL = /^skill\.md$/i;
const OWN_NAME = 'runbook.enforced.ts';
async function runbookFiles(folder) {
    const hint = 'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
        const names = found.flat();
        if (names.length === 0)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(names.sort());
    }
    catch (error) {
        const [fault] = [(0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(folder, error)];
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(fault.code === 'file-missing'
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
        message: `a page is called SKILL.md, and this one ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(name)}`,
        hint: 'Rename it: others look for exactly that name, too.',
        at: { file: shown, line: 1, column: 1 },
    };
}
function foreignName(folder, shown) {
    return {
        code: 'value-invalid',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(folder)} is a folder with runbooks of other names`,
        hint: 'A folder holds one runbook, which has its name (cache/cache.yml, cache/SKILL.md): move the others one folder up.',
        at: { file: shown, line: 1, column: 1 },
    };
}
function scenariosOnly(name, shown) {
    return {
        code: 'value-invalid',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(name)} holds scenarios of a runbook, and is none itself`,
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
        message: `two runbooks have the id \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(idOf(first))}\`: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(first))} and ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(second))}`,
        hint: 'Keep one of the two, or give it another name.',
    };
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

/***/ 95905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
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

/***/ 67847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95905);
/* harmony import */ var _fault_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87534);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _schema_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72311);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);





function faultsOf(error, document, schema) {
    const faults = leavesOf(error).flatMap((leaf) => faultsOfLeaf(leaf, { document, schema }));
    return faults.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
function leavesOf(error) {
    return error.issues.flatMap((issue) => leavesOfIssue(issue, []));
}
function leavesOfIssue(issue, base) {
    const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const meant = issue.code === 'invalid_union' ? branchMeant(issue) : undefined;
    return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => leavesOfIssue(inner, path));
}
function branchMeant(issue) {
    return issue.errors
        .filter((issues) => !issues.some(({ code, path: at }) => at.length === 0 && (code === 'invalid_type' || code === 'invalid_value')))
        .sort((a, b) => a.length - b.length)[0];
}
function faultsOfLeaf({ issue, path }, context) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, path, context));
        case 'invalid_union':
            return [valueFault(issue, path, context, issue.errors.flat())];
        case 'invalid_key':
            return [keyFault(issue, path, context)];
        case 'custom':
            return [customFault(issue, path, context)];
        default:
            return [valueFault(issue, path, context)];
    }
}
function unknownKey(key, path, { document, schema }) {
    const known = schema === undefined ? [] : (0,_schema_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeys */ .e)(schema, path);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
    const all = known.length > 0 && known.length <= 12 ? `Known here: ${known.join(', ')}.` : 'Remove it.';
    return {
        code: 'key-unknown',
        message: `${subject(path, 'The file')} has no key \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(key)}\`.`,
        hint: near === null ? all : `Did you mean \`${near}\`?`,
        at: document.placeOf([...path, key], 'key'),
    };
}
function keyFault(issue, path, { document }) {
    const custom = issue.issues.find(({ message }) => !isStock(message))?.message;
    return {
        code: 'value-invalid',
        message: `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\` cannot be a name here.`,
        hint: custom === undefined ? 'Choose another name.' : `A name is ${custom}.`,
        at: document.placeOf(path, 'key'),
    };
}
function customFault(issue, path, { document }) {
    const { fault, hint, mark } = issue.params ?? {};
    const value = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(document.data, path);
    const marked = mark instanceof RegExp && typeof value === 'string' ? mark.exec(value) : null;
    return {
        code: isFaultCode(fault) ? fault : 'value-invalid',
        message: `${subject(path, 'The file')} is ${describe(value)}, not ${issue.message}.`,
        hint: typeof hint === 'string' ? hint : `Write ${issue.message}.`,
        at: marked === null
            ? document.placeOf(path)
            : document.placeWithin(path, marked.index, marked.index + marked[0].length),
    };
}
function valueFault(issue, path, { document }, branches = []) {
    const value = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(document.data, path);
    const wanted = isStock(issue.message) ? wantedOf(issue, branches) : issue.message;
    if (value === undefined) {
        return {
            code: 'key-missing',
            message: `${subject(path.slice(0, -1), 'The file')} lacks \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\`.`,
            hint: `Add \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\`: ${wanted}.`,
            at: document.placeOf(path.slice(0, -1), 'key'),
        };
    }
    return {
        code: 'value-invalid',
        message: `${subject(path, 'The file')} is ${describe(value)}, not ${wanted}.`,
        hint: `Write ${wanted}.`,
        at: document.placeOf(path),
    };
}
function wantedOf(issue, branches) {
    switch (issue.code) {
        case 'invalid_type':
            return KINDS[issue.expected] ?? `a value of the type ${issue.expected}`;
        case 'invalid_value':
            return `one of ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return issue.origin === 'number'
                ? `at least ${issue.minimum}`
                : `something that is not empty (at least ${issue.minimum})`;
        case 'too_big':
            return issue.origin === 'number' ? `at most ${issue.maximum}` : `something shorter (at most ${issue.maximum})`;
        case 'invalid_format':
            return 'a text of the required form';
        case 'invalid_union':
            return [...new Set(branches.map((inner) => (isStock(inner.message) ? wantedOf(inner, []) : inner.message)))].join(', or ');
        default:
            return issue.message.toLowerCase();
    }
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'nothing',
};
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `the text \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(value)}\``;
    return `the ${typeof value === 'boolean' ? 'value' : 'number'} ${String(value)}`;
}
function subject(path, root) {
    if (path.length === 0)
        return root;
    const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(written.replace(/^\./, ''), 80)}\``;
}
function isStock(message) {
    return /^(Invalid|Unrecognized|Too (big|small))/.test(message);
}
function isFaultCode(code) {
    return typeof code === 'string' && Object.hasOwn(_fault_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAULT_CODES */ .c, code);
}


/***/ }),

/***/ 72311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

function knownKeys(schema, path) {
    const [part, ...rest] = path;
    if (part !== undefined)
        return [...new Set(childrenOf(schema, part).flatMap((child) => knownKeys(child, rest)))];
    return [
        ...new Set(branchesOf(schema).flatMap((branch) => (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(branch.shape) : []))),
    ];
}
function childrenOf(schema, part) {
    return branchesOf(schema).flatMap((branch) => {
        if (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) {
            const child = branch.shape[String(part)];
            return child instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodType */ .aRx ? [child] : [];
        }
        if (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
            return [branch.valueType];
        return branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA ? [branch.element] : [];
    });
}
function branchesOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodLazy */ .Ihb)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(branchesOf);
    return [schema];
}


/***/ }),

/***/ 33134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ soundPart)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95905);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43751);
/* harmony import */ var _parsed_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69784);
/* harmony import */ var _schema_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67847);
/* harmony import */ var _schema_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72311);





const MOST_ROUNDS = 8;
function soundPart(schema, data) {
    const broken = [];
    let rest = data;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const parsed = schema.safeParse(rest, _parsed_once_js__WEBPACK_IMPORTED_MODULE_0__/* .PARSED_ONCE */ .I);
        if (parsed.success)
            return { value: parsed.data, isBroken: among(broken) };
        const wrong = (0,_schema_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .w)(parsed.error).map((leaf) => wrongIn(leaf, rest, schema));
        broken.push(...wrong.flatMap(({ names }) => names));
        if (round === 0)
            rest = structuredClone(data);
        for (const path of wrong.flatMap(({ cuts }) => cuts))
            takeOut(rest, path);
        if (broken.some((path) => path.length === 0))
            break;
    }
    return { value: null, isBroken: () => true };
}
function wrongIn({ issue, path }, data, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = (0,_schema_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeys */ .e)(schema, path);
        const meant = issue.keys.flatMap((key) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known) ?? []);
        return { cuts: issue.keys.map((key) => [...path, key]), names: meant.map((key) => [...path, key]) };
    }
    const item = path.findIndex((part) => typeof part === 'number');
    const present = issue.code === 'invalid_key' || (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(data, path) !== undefined;
    const cut = item >= 0 ? path.slice(0, item) : present ? path : path.slice(0, -1);
    return { cuts: [cut], names: [cut] };
}
function takeOut(data, path) {
    const owner = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(data, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof owner === 'object' && owner !== null && key !== undefined)
        Reflect.deleteProperty(owner, key);
}
function among(broken) {
    const keyOf = (path) => JSON.stringify(path.map(String));
    const startsOf = (path) => [...path.map((_, index) => path.slice(0, index)), path].map(keyOf);
    const paths = new Set(broken.map(keyOf));
    const starts = new Set(broken.flatMap(startsOf));
    return (path) => starts.has(keyOf(path)) || startsOf(path).some((start) => paths.has(start));
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

/***/ 86166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ missingAttributes),
/* harmony export */   o: () => (/* binding */ attributesRead)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);
/* harmony import */ var _runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49701);




const ROOTS = ['tenant', 'target', 'incident'];
function attributesRead({ source }, root) {
    const parsed = (0,_runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyntax */ .Z)(source, (0,_runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)());
    if (!parsed.ok)
        return [];
    return parsed.syntax.accesses.flatMap((read) => (read.root.name === root ? (read.members[0]?.name ?? []) : []));
}
function missingAttributes({ source, at }, scope) {
    const parsed = (0,_runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyntax */ .Z)(source, (0,_runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)());
    if (!parsed.ok || /\bhas\s*\(/.test(source))
        return [];
    const reads = parsed.syntax.accesses.map(({ root, members }) => `${root.name}.${members[0]?.name ?? ''}`);
    return [...new Set(reads)].flatMap((read) => {
        const [root = '', name = ''] = read.split('.');
        const known = ROOTS.includes(root) ? attributesIn(scope[root]) : null;
        return known === null || name === '' || known.includes(name) ? [] : [missing(root, name, { known, at })];
    });
}
function attributesIn(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : null;
}
function missing(root, name, { known, at }) {
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const guarded = `or ask first: \`has(${root}.${name}) && \u2026\``;
    return {
        code: 'value-unknown',
        message: `The ${root} at hand has no attribute ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}.`,
        hint: near === null
            ? `It has: ${known.join(', ')}; ${guarded}.`
            : `Did you mean ${near}? Else add it to the ${root === 'incident' ? 'alert' : 'topology'}, ${guarded}.`,
        at,
    };
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83642);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26414);






function planCommand(command, { target, mutates, draft: given }) {
    const faults = given.view === undefined ? [] : (0,_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFaults */ .i)((0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionsOf */ .Bi)(command), target, given.view);
    for (const fault of faults)
        given.report(fault);
    const draft = faults.length > 0 ? { ...given, report: () => undefined } : given;
    const scope = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .withTarget */ .yY)(draft.known, target);
    const refuseWildcards = mutates && command.allowWildcard === undefined;
    const filling = (slot) => ({ scope, slot, refuseWildcards, report: draft.report });
    const fill = (text, slot) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .openText */ .Uq)(text, scope), filling(slot));
    const common = {
        where: command.kind === 'http' || command.fromRunner || target === null ? 'runner' : target.host,
        ...(target && { target: target.key }),
        env: (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .mapRecord */ .Y)(command.env, (text) => fill(text, 'environment')),
        ...(command.stdin !== undefined && { stdin: fill(command.stdin, 'stdin') }),
        timeout_ms: command.timeoutMs,
        exit: command.exit,
        output: command.output,
        ...(command.as !== undefined && { as: command.as }),
        sensitive: command.sensitive,
        ...(command.allowWildcard !== undefined && { allow_wildcard: command.allowWildcard }),
    };
    switch (command.kind) {
        case 'exec':
            return { ...common, kind: 'exec', argv: command.argv.map((element) => fill(element, 'element')) };
        case 'run':
            return { ...common, kind: 'run', script: command.script };
        case 'http': {
            const url = fill(command.url, 'url');
            const fault = (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFault */ .I)(url, typeof command.url === 'string' ? command.at : command.url.at);
            if (fault !== null)
                draft.report(fault);
            return {
                ...common,
                kind: 'http',
                method: command.method,
                url,
                headers: (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .mapRecord */ .Y)(command.headers, (text) => fill(text, 'header')),
                ...(command.body !== undefined && { body: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fillBody */ .cV)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .openBody */ .BO)(command.body, scope), filling('body')) }),
                expect: command.expect,
            };
        }
    }
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ muted),
/* harmony export */   Y$: () => (/* binding */ targetsFor),
/* harmony export */   nf: () => (/* binding */ changeableTargets),
/* harmony export */   rr: () => (/* binding */ beginDraft),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69005);

function beginDraft({ tenant, inputs, incident, view, ...sources }) {
    const targets = sources.runbook.scope === 'shared' ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeTargetsOf */ .zu)(view) : (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(view);
    const known = { tenant, ...(inputs !== null && { inputs }) };
    return { ...sources, view, known, told: { ...known, incident }, targets };
}
function muted(draft) {
    return { ...draft, report: () => undefined };
}
function targetsFor(service, at, draft) {
    const targets = draft.targets.get(service) ?? [];
    if (targets.length === 0)
        draft.report((0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTarget */ .yp)(service, at, draft.view, draft.services));
    return targets;
}
function changeableTargets(service, at, draft) {
    const targets = targetsFor(service, at, draft);
    return draft.runbook.scope === 'tenant' || draft.view.services[service]?.tenancy === 'shared' ? targets : [];
}
function withTarget(scope, target) {
    return target === null ? scope : { ...scope, target: target.attributes };
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
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 2 modules
var checked_expression = __webpack_require__(22323);
// EXTERNAL MODULE: ./lib/runbook/command.js + 2 modules
var runbook_command = __webpack_require__(5519);
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
    const loading = { document, declared, faults, isBroken: () => false };
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

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   SO: () => (/* binding */ readsOfCondition),
/* harmony export */   iK: () => (/* binding */ readsOfCommand)
/* harmony export */ });
function readsOfCondition(condition) {
    return condition.that.map((expression) => expression.reads);
}
function readsOfCommand(command) {
    return expressionsOf(command).map(({ reads }) => reads);
}
function expressionsOf(command) {
    const common = [...Object.values(command.env), ...(command.stdin === undefined ? [] : [command.stdin])];
    switch (command.kind) {
        case 'exec':
            return [...command.argv, ...common].flatMap(expressionsIn);
        case 'run':
            return common.flatMap(expressionsIn);
        case 'http': {
            const texts = [command.url, ...Object.values(command.headers), ...common];
            return [...texts.flatMap(expressionsIn), ...(command.body === undefined ? [] : expressionsInBody(command.body))];
        }
    }
}
function expressionsIn(text) {
    if (typeof text === 'string')
        return [];
    return text.parts.flatMap((part) => (typeof part !== 'string' && 'expression' in part ? [part.expression] : []));
}
function expressionsInBody(body) {
    if (body === null || typeof body !== 'object')
        return [];
    if ('value' in body)
        return [body.value];
    if ('object' in body)
        return Object.values(body.object).flatMap(expressionsInBody);
    return 'parts' in body ? expressionsIn(body) : body.flatMap(expressionsInBody);
}


/***/ }),

/***/ 99555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf)
/* harmony export */ });
const UNKNOWN = '\u2039\u203a';
function textsOf(command) {
    const environment = Object.entries(command.env).map(([name, text]) => ({ kind: 'environment', name, text: known(text) }));
    const stdin = command.stdin === undefined ? [] : [{ kind: 'stdin', text: known(command.stdin) }];
    return [...ownTexts(command), ...environment, ...stdin];
}
function ownTexts(command) {
    switch (command.kind) {
        case 'exec':
            return command.argv.map((text, index) => ({ kind: 'argument', index, text: known(text) }));
        case 'run':
            return [{ kind: 'script', text: command.script }];
        case 'http': {
            const headers = Object.entries(command.headers).map(([name, text]) => ({ kind: 'header', name, text: known(text) }));
            const body = command.body === undefined ? [] : bodyTexts(command.body);
            return [
                { kind: 'url', text: known(command.url) },
                ...headers,
                ...body.map((text) => ({ kind: 'body', text })),
            ];
        }
    }
}
function bodyTexts(body) {
    if (body === null || typeof body === 'number' || typeof body === 'boolean')
        return [String(body)];
    if (typeof body === 'string' || 'parts' in body)
        return rawBodyTexts(known(body));
    if ('value' in body)
        return [];
    if ('object' in body)
        return Object.entries(body.object).flatMap(([key, value]) => [key, ...bodyTexts(value)]);
    return body.flatMap(bodyTexts);
}
function rawBodyTexts(text) {
    try {
        return [text, ...leavesOf(JSON.parse(text))];
    }
    catch {
        return [text];
    }
}
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}
function known(text) {
    if (typeof text === 'string')
        return text;
    return text.parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sliceFaults)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86166);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39348);



function sliceFaults(expressions, target, { instances }) {
    if (target === null || !(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(target))
        return [];
    const { service, attributes } = target;
    const slices = instances.filter((instance) => instance.service === service);
    const own = new Set(slices.flatMap((instance) => Object.keys(instance.attributes)));
    return expressions.flatMap((expression) => [...new Set((0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesRead */ .o)(expression, 'target'))]
        .filter((name) => own.has(name) && !Object.hasOwn(attributes, name))
        .map((name) => ({
        code: 'name-not-allowed',
        message: `\`target.${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)}\` is one tenant's, and the target here is the whole of ${service}.`,
        hint: `The whole service has: ${Object.keys(attributes).join(', ')}. What is done to one tenant's slice belongs into a runbook of \`scope: tenant\`.`,
        at: expression.at,
    })));
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   yp: () => (/* binding */ withoutTarget),
/* harmony export */   zu: () => (/* binding */ wholeTargetsOf)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _topology_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81491);



function targetsOf(view) {
    const byService = new Map();
    for (const instance of [...view.instances].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const targets = byService.get(instance.service) ?? [];
        targets.push(plannedTarget(instance, view));
        byService.set(instance.service, targets);
    }
    return byService;
}
function wholeTargetsOf(view) {
    const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
    return new Map([
        ...targetsOf(view),
        ...shared.map((service) => [service.name, wholeTargets(service, view)]),
    ]);
}
function wholeTargets({ name, hosts, whole = {} }, view) {
    const places = hosts === _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z ? [_topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z] : [...hosts].sort();
    return places.map((host) => {
        const key = `${name}/${host}/${name}`;
        return { key, service: name, host, name, attributes: attributesAt(host, whole, view) };
    });
}
function withoutTarget(service, at, view, services) {
    const shown = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(service);
    const own = [...new Set(view.instances.map((instance) => instance.service))].sort();
    if (services.includes(service)) {
        return {
            code: 'tenant-lacks-service',
            message: `${view.tenant.id} has no instance of the service ${shown}.`,
            hint: `Its services are: ${own.join(', ') || 'none'}. Add it under the tenant in the topology, or use another runbook.`,
            at,
        };
    }
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(service, services);
    return {
        code: 'name-unknown',
        message: `The topology has no service ${shown}.`,
        hint: near === null ? `Its services are: ${[...services].sort().join(', ')}.` : `Did you mean ${near}?`,
        at,
    };
}
function plannedTarget(instance, view) {
    const { key, service, host, name, attributes } = instance;
    return { key, service, host, name, attributes: attributesAt(host, attributes, view) };
}
function attributesAt(place, own, view) {
    const host = place === _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z ? undefined : view.hosts[place];
    return { ...host?.attributes, ...(host && { address: host.address }), ...own, host: place };
}


/***/ }),

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkedExpression)
});

// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/declared.js
var runbook_declared = __webpack_require__(92720);
// EXTERNAL MODULE: ./lib/runbook/position.js
var position = __webpack_require__(42413);
;// CONCATENATED MODULE: ./lib/runbook/names.js




const RUN_FIELDS = ['id', 'now'];
const INCIDENT_FIELDS = [
    'source',
    'name',
    'status',
    'severity',
    'severity_raw',
    'dedup_key',
    'starts_at',
    'tenant',
    'service',
    'host',
    'labels',
    'annotations',
    'url',
];
function nameFaults(accesses, declared, where) {
    return accesses.flatMap((access) => accessFault(access, declared, where) ?? []);
}
function readsOf(accesses, declared) {
    const under = (root) => unique(accesses.filter((access) => access.root.name === root).flatMap(({ members }) => members[0]?.name ?? []));
    const roots = unique(accesses.map(({ root }) => root.name));
    const probes = roots.filter((name) => Object.hasOwn(declared.probes, name));
    return { roots, probes, all: under('all'), first: under('first'), before: under('before') };
}
function unique(names) {
    return [...new Set(names)];
}
function accessFault(access, declared, where) {
    const { root } = access;
    const kind = rootOf(root.name, declared);
    if (kind === null)
        return unknownRoot(root, declared, where);
    if (!where.allowed.includes(kind))
        return misplaced(access, kind, where);
    return memberFault(access, kind, { declared, where });
}
function rootOf(name, declared) {
    if (Object.hasOwn(declared.probes, name))
        return 'probe';
    return position/* ROOTS */.GH.find((root) => root === name) ?? (Object.hasOwn(declared.fields ?? {}, name) ? 'field' : null);
}
function unknownRoot(root, declared, where) {
    if (root.name === 'secrets') {
        return at(root, 'secret-exposed', `A secret cannot be read in ${where.says} or inside an expression.`, SECRET_HINT);
    }
    const known = where.allowed.flatMap((name) => {
        if (name === 'probe')
            return Object.keys(declared.probes);
        return name === 'field' ? Object.keys(declared.fields ?? {}) : [name];
    });
    const near = (0,nearest/* nearest */.p)(root.name, known);
    const inputs = Object.hasOwn(declared.inputs, root.name) ? `Write \`inputs.${root.name}\`.` : null;
    const hint = near === null ? `Known here: ${(0,visible/* shown */.SP)(known.join(', '), 160)}.` : `Did you mean \`${near}\`?`;
    return at(root, 'name-unknown', `Nothing is called \`${(0,visible/* shown */.SP)(root.name)}\`.`, inputs ?? hint);
}
const SECRET_HINT = 'Put a lone ${{ secrets.NAME }} into env, stdin, or the headers or body of http.';
function misplaced(access, kind, where) {
    const written = `\`${(0,visible/* shown */.SP)(access.root.name)}\``;
    if (kind === 'incident' && (0,position/* isCommand */.y9)(where)) {
        const message = 'An alert\u2019s text (`incident`) can never stand in a command.';
        return at(access, 'text-into-code', message, 'Declare an input with `from: incident.\u2026` and a `pattern`, and use that.');
    }
    const message = `${written} cannot be read in ${where.says}.`;
    return at(access, 'name-not-allowed', message, misplacedHint(access, kind, where));
}
function misplacedHint({ root, members }, kind, where) {
    const name = (0,visible/* shown */.SP)(root.name);
    switch (kind) {
        case 'probe':
            if (where.allowed.includes('before'))
                return `Write \`before.${name}\`: the sample that is taken right before \`do\`.`;
            return 'What a probe saw can stand in conditions, messages, `do` and `undo`.';
        case 'before':
            return '`before` is the sample right before `do`: it exists in do, verify, undo and undone.';
        case 'did':
            return '`did` is the output of `do`: it exists in verify (and undo).';
        case 'target':
            return '`target` is the instance at hand: it exists where a `service` is named.';
        case 'first':
            return `\`first\` is the sample that judged the symptom${members[0] === undefined ? '' : `; write \`${(0,visible/* shown */.SP)(members[0].name)}\``}.`;
        default:
            return `Allowed here: ${where.allowed.join(', ')}.`;
    }
}
function memberFault(access, kind, { declared, where }) {
    const [member, field] = access.members;
    switch (kind) {
        case 'probe':
            return fieldFault(member, declared.probes[access.root.name] ?? null, `Probe \`${access.root.name}\``);
        case 'did':
            if (where.did === 'anything')
                return null;
            return where.did === null
                ? at(access.root, 'name-unknown', 'The `do` of this step declares no fields.', 'Give it `output` and `fields`.')
                : fieldFault(member, where.did, '`do`', []);
        case 'inputs':
            return member === undefined ? null : oneOf(member, Object.keys(declared.inputs), { what: 'input' });
        case 'run':
            return member === undefined ? null : oneOf(member, RUN_FIELDS, { what: 'field', owner: '`run`' });
        case 'incident':
            return member === undefined ? null : oneOf(member, INCIDENT_FIELDS, { what: 'field', owner: '`incident`' });
        case 'all':
        case 'first':
        case 'before':
            return (sampleFault(access, kind, declared) ??
                (kind === 'all' ? listField(member, field, declared) : nestedField(member, field, declared)));
        case 'tenant':
        case 'target':
        case 'field':
            return null;
    }
}
function sampleFault({ root, members }, kind, declared) {
    const [probe] = members;
    if (probe === undefined)
        return at(root, 'name-unknown', `\`${kind}\` is no value itself.`, `Write \`${kind}.<probe>\`.`);
    const unknown = oneOf(probe, Object.keys(declared.probes), { what: 'probe' });
    if (unknown !== null || kind !== 'first' || declared.first === null || declared.first.includes(probe.name))
        return unknown;
    return at(probe, 'name-not-allowed', `\`first.${probe.name}\` does not exist: the symptom does not read \`${probe.name}\`.`, declared.first.length === 0 ? 'The symptom reads no probe.' : `The symptom reads ${declared.first.join(', ')}.`);
}
function listField(probe, field, declared) {
    const fields = probe === undefined ? null : (declared.probes[probe.name] ?? null);
    if (probe === undefined || field === undefined || fields === null)
        return null;
    if (!Object.hasOwn(fields, field.name) && !Object.hasOwn(runbook_declared/* SAMPLE_FIELDS */.t, field.name))
        return null;
    const [list, name] = [`all.${probe.name}`, (0,visible/* shown */.SP)(field.name)];
    const hint = `Write \`${list}.exists(p, p.${name} \u2026)\` or \`${list}.all(p, p.${name} \u2026)\`.`;
    return at(field, 'expression-type', `\`${list}\` is the list of all samples, and has no field \`${name}\`.`, hint);
}
function nestedField(probe, field, declared) {
    if (probe === undefined)
        return null;
    return fieldFault(field, declared.probes[probe.name] ?? null, `Probe \`${probe.name}\``);
}
function fieldFault(field, shape, owner, common = Object.keys(runbook_declared/* SAMPLE_FIELDS */.t)) {
    if (field === undefined || shape === null)
        return null;
    return oneOf(field, [...Object.keys(shape), ...common], { what: 'field', owner });
}
function oneOf(word, known, { what, owner }) {
    if (known.includes(word.name))
        return null;
    const near = (0,nearest/* nearest */.p)(word.name, known);
    const message = owner === undefined
        ? `There is no ${what} \`${(0,visible/* shown */.SP)(word.name)}\`.`
        : `${owner} has no ${what} \`${(0,visible/* shown */.SP)(word.name)}\`.`;
    const all = known.length === 0 ? `No ${what} is declared.` : `Declared: ${(0,visible/* shown */.SP)(known.join(', '), 160)}.`;
    return at(word, 'name-unknown', message, near === null ? all : `Did you mean \`${near}\`?`);
}
function at(span, code, message, hint) {
    return { code, message, hint, start: span.start, end: span.end };
}

// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/type-words.js
var type_words = __webpack_require__(27922);
;// CONCATENATED MODULE: ./lib/runbook/typing.js




function typeCheck(source, types) {
    const parsed = (0,syntax/* parseSyntax */.Z)(wellKnown(source), environmentOf(types));
    if (!parsed.ok)
        return { ok: false, fault: parsed.complaint };
    const result = parsed.syntax.parsed.check();
    if (result.valid)
        return { ok: true, kind: kindOf(result.type ?? 'dyn') };
    return { ok: false, fault: complaintOf(result.error, source) };
}
const WELL_KNOWN = ['tenant.id', 'target.host', 'target.address', 'target.name', 'target.service'];
function wellKnown(source) {
    const names = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<![\w.]|has\(\s*)(?:tenant\.id|target\.(?:host|address|name|service))\b/g;
    return source.replaceAll(names, (found, text) => text ?? typedName(found));
}
function typedName(name) {
    return name.replace('.', '_').toUpperCase();
}
const environments = new WeakMap();
function environmentOf({ declared, did }) {
    const known = environments.get(declared) ?? new Map();
    environments.set(declared, known);
    const made = known.get(did) ?? makeEnvironment(declared, did);
    known.set(did, made);
    return made;
}
function makeEnvironment(declared, did) {
    const environment = (0,cel/* checkingEnvironment */.Gl)();
    for (const name of WELL_KNOWN)
        environment.registerVariable(typedName(name), 'string');
    environment.registerVariable('tenant', 'map');
    environment.registerVariable('target', 'map');
    environment.registerVariable({ name: 'run', schema: { id: 'string', now: cel/* TIMESTAMP */.ht } });
    environment.registerVariable({ name: 'incident', schema: INCIDENT });
    const inputs = Object.entries(declared.inputs).map(([name, type]) => [name, type === null ? 'dyn' : CEL_TYPES[type]]);
    environment.registerVariable({ name: 'inputs', schema: Object.fromEntries(inputs) });
    const samples = Object.entries(declared.probes).map(([name, shape]) => registerProbe(environment, name, shape));
    const lists = samples.map(([name, type]) => [name, type === 'dyn' ? 'list' : `list<${type}>`]);
    environment.registerVariable({ name: 'first', schema: Object.fromEntries(samples) });
    environment.registerVariable({ name: 'before', schema: Object.fromEntries(samples) });
    environment.registerVariable({ name: 'all', schema: Object.fromEntries(lists) });
    for (const [name, type] of Object.entries(schemaOf(declared.fields ?? {})))
        environment.registerVariable(name, type);
    if (did === 'anything')
        environment.registerVariable('did', 'dyn');
    else if (did !== null)
        environment.registerVariable({ name: 'did', schema: schemaOf(did) });
    return environment;
}
const CEL_TYPES = {
    number: 'double',
    string: 'string',
    boolean: 'bool',
    time: cel/* TIMESTAMP */.ht,
};
const INCIDENT = {
    source: 'string',
    name: 'string',
    status: 'string',
    severity: 'string',
    severity_raw: 'string',
    dedup_key: 'string',
    starts_at: cel/* TIMESTAMP */.ht,
    tenant: 'string',
    service: 'string',
    host: 'string',
    labels: 'map<string, string>',
    annotations: 'map<string, string>',
    url: 'string',
};
function registerProbe(environment, name, shape) {
    if (shape === null) {
        environment.registerVariable(name, 'dyn');
        return [name, 'dyn'];
    }
    environment.registerVariable({ name, schema: schemaOf({ ...shape, ...runbook_declared/* SAMPLE_FIELDS */.t }) });
    return [name, `$${name}`];
}
function schemaOf(shape) {
    const types = Object.entries(shape).map(([name, { type, list }]) => [
        name,
        list ? `list<${CEL_TYPES[type]}>` : CEL_TYPES[type],
    ]);
    return Object.fromEntries(types);
}
function kindOf(type) {
    const KINDS = {
        bool: 'boolean',
        double: 'number',
        string: 'text',
        [cel/* TIMESTAMP */.ht]: 'time',
        'google.protobuf.Duration': 'text',
        dyn: 'dynamic',
    };
    return KINDS[type] ?? (/^list\b/.test(type) ? 'list' : /^dyn\b/.test(type) ? 'dynamic' : 'other');
}
function complaintOf(error, source) {
    const start = error?.range?.start ?? 0;
    const end = error?.range?.end ?? source.length;
    return { message: messageOf(error?.code ?? '', error?.summary ?? '', source.slice(start, end)), start, end };
}
function messageOf(code, summary, written) {
    const words = (0,type_words/* plainWords */.c)(summary);
    const operator = /^no such overload: (.+?) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/.exec(words);
    if (operator !== null)
        return `\`${operator[2]}\` cannot stand between ${article(operator[1])} and ${article(operator[3])}.`;
    if (code === 'invalid_index_type')
        return 'A list is indexed by a whole number that is written out, such as `[0]`.';
    if (code === 'no_such_key')
        return `There is no field \`${written.replace(/^.*\./s, '')}\`.`;
    return `The types do not fit: ${words.replace(/^no such overload: /, 'no operator ').replace(/\.$/, '')}.`;
}
function article(type = '') {
    return type === 'anything' ? type : `a ${type}`;
}

;// CONCATENATED MODULE: ./lib/runbook/checked-expression.js







function checkedExpression(loading, written) {
    const { source, position } = written;
    const report = (span, said) => (0,runbook_loading/* reportAt */.UA)(loading, placeOf(loading, written, span), said);
    const parsed = (0,syntax/* parseSyntax */.Z)(source, CHECKING);
    if (!parsed.ok) {
        report(parsed.complaint, saidOf(parsed.complaint, source));
        return null;
    }
    const { accesses, complaints } = parsed.syntax;
    const misnamed = nameFaults(accesses, loading.declared, position);
    for (const complaint of complaints)
        report(complaint, saidOf(complaint, source));
    for (const fault of misnamed)
        report(fault, fault);
    if (complaints.length > 0 || misnamed.length > 0)
        return null;
    const typed = typeCheck(source, { declared: loading.declared, did: position.did });
    if (!typed.ok) {
        report(typed.fault, { code: 'expression-type', message: typed.fault.message, hint: TYPE_HINT });
        return null;
    }
    const misfit = misfitOf(typed.kind, written.wanted);
    if (misfit !== null) {
        report({ start: 0, end: source.length }, misfit);
        return null;
    }
    const at = placeOf(loading, written, { start: 0, end: source.length });
    return { source, at, reads: readsOf(accesses, loading.declared) };
}
const CHECKING = (0,cel/* checkingEnvironment */.Gl)();
const TYPE_HINT = 'Compare the types of the fields that the runbook declares: number, string, boolean, time.';
function placeOf({ document }, { path, offset }, { start, end }) {
    return document.placeWithin(path, offset + start, offset + end);
}
const CODES = {
    syntax: 'expression-invalid',
    limit: 'limit-exceeded',
    function: 'name-unknown',
    nested: 'limit-exceeded',
    pattern: 'pattern-invalid',
    duration: 'duration-invalid',
    time: 'expression-invalid',
    literal: 'expression-invalid',
};
function saidOf(complaint, source) {
    return { code: CODES[complaint.kind], message: complaint.message, hint: hintOf(complaint, source) };
}
function hintOf({ kind, word }, source) {
    switch (kind) {
        case 'syntax':
            return source.includes('${{')
                ? 'A condition is CEL already: leave out the ${{ }}.'
                : 'Write CEL: fields, numbers, "texts", == != < <= > >= && || ! in, and parentheses.';
        case 'function': {
            const near = word === undefined ? null : (0,nearest/* nearest */.p)(word, cel/* FUNCTIONS */.AW);
            return near === null ? `Known functions: ${cel/* FUNCTIONS */.AW.join(', ')}.` : `Did you mean \`${near}\`?`;
        }
        case 'pattern':
            return pattern/* PATTERN_HINT */.j;
        case 'duration':
            return 'Write a duration such as 30s, 5m, 1h30m or 1d.';
        case 'time':
            return 'Write a time with its zone, such as "2026-01-31T08:00:00Z".';
        case 'nested':
            return 'Let the probe print what the condition needs, or use two conditions in a list.';
        case 'limit':
            return 'Split the condition into a list of several, which must all hold.';
        case 'literal':
            return 'Use a plain number or text.';
    }
}
function misfitOf(kind, wanted) {
    if (kind === 'dynamic' || fits(kind, wanted))
        return null;
    if (wanted === 'condition') {
        const message = `A condition is true or false; this is ${KINDS[kind]}.`;
        return { code: 'expression-type', message, hint: 'Compare it with something: `==`, `<`, `in` \u2026' };
    }
    const message = `This is ${KINDS[kind]}, and ${WANTED[wanted]} is wanted.`;
    const hint = kind === 'list' ? 'Join a list of texts: `.join(",")`.' : 'Use an expression of that type.';
    return { code: 'expression-type', message, hint };
}
function fits(kind, wanted) {
    switch (wanted) {
        case 'condition':
            return kind === 'boolean';
        case 'json':
            return kind !== 'other';
        case 'value':
            return kind !== 'other' && kind !== 'list';
        case 'number':
        case 'text':
        case 'time':
            return kind === wanted;
    }
}
const KINDS = {
    boolean: 'true or false',
    number: 'a number',
    text: 'a text',
    time: 'a time',
    list: 'a list',
    other: 'a mapping',
    dynamic: 'anything',
};
const WANTED = {
    condition: 'true or false',
    value: 'a single value',
    json: 'a value',
    number: 'a number',
    text: 'a text',
    time: 'a time',
};


/***/ }),

/***/ 58701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkedText)
});

// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 2 modules
var checked_expression = __webpack_require__(22323);
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
    if (!/\bsecret\b/.test(document.text))
        return [];
    const parsed = (0,syntax/* parseSyntax */.Z)(source, CHECKING);
    if (!parsed.ok)
        return [];
    const step = path[0] === 'steps' ? path.slice(0, 2) : [];
    return parsed.syntax.accesses.flatMap((access) => {
        const [owner, field] = readBy(access, step);
        const names = secretFields(at(document.data, owner));
        const name = field === undefined ? names[0] : names.find((each) => each === field);
        return name === undefined ? [] : [{ name, start: access.start, end: access.end }];
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
    if (typeof fields !== 'object' || fields === null)
        return [];
    return Object.keys(fields).filter((name) => at(fields, [name, 'secret']) === true);
}
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
        (0,runbook_loading/* reportAt */.UA)(loading, loading.document.placeWithin(path, start + read.start, start + read.end), exposed(read.name));
    }
    return reads.length > 0;
}
function exposed(name) {
    return {
        code: 'secret-exposed',
        message: `The secret field \`${name}\` would stand where others can read it (an argument, a URL).`,
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

/***/ 5519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkedCommand)
});

// EXTERNAL MODULE: ./lib/kernel/data.js
var data = __webpack_require__(95905);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/runbook/checked-text.js + 1 modules
var checked_text = __webpack_require__(58701);
// EXTERNAL MODULE: ./lib/runbook/field.js
var field = __webpack_require__(25276);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 2 modules
var checked_expression = __webpack_require__(22323);
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

;// CONCATENATED MODULE: ./lib/runbook/http-command.js






const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
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
function checkedHeaders(loading, headers, written) {
    for (const [name, value] of Object.entries(headers)) {
        if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(String(value))) {
            (0,runbook_loading/* reportValue */.aC)(loading, [...written.path, name], {
                code: 'command-invalid',
                message: 'The header\u2019s value holds a line break or another control character.',
                hint: 'Remove it: a header is one line.',
            });
        }
        if (HEADER_NAME.test(name))
            continue;
        (0,runbook_loading/* reportKey */.y1)(loading, [...written.path, name], {
            code: 'command-invalid',
            message: 'A header has a name that HTTP does not allow.',
            hint: 'Use letters, digits and -.',
        });
    }
    return textsByName(loading, headers, written);
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
        env: textsByName(loading, shape.env ?? {}, { path: [...path, 'env'], position }),
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
function checkedForm(loading, written, common) {
    const { shape } = written;
    if (shape.exec !== undefined) {
        const [program, ...more] = checkedArguments(loading, written, shape.exec.length);
        return program === undefined ? null : { ...common, kind: 'exec', argv: [program, ...more] };
    }
    if (shape.run !== undefined)
        return { ...common, kind: 'run', script: checkedScript(loading, written, shape.run) };
    refuseProcessKeys(loading, written);
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

/***/ 92720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SAMPLE_FIELDS)
/* harmony export */ });
const SAMPLE_FIELDS = {
    ok: { type: 'boolean', list: false },
    exit_code: { type: 'number', list: false },
};


/***/ }),

/***/ 92002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PROSE),
/* harmony export */   i: () => (/* binding */ documentationIn)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);

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
    return above.every((line) => /^(?:steps[ \t]*:)?\s*(?:#.*)?$/.test(line)) ? own : [];
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
        else if (line.trim() === '' && lines.length > 0)
            lines.push('');
        else if (line.trim() !== '' && line !== '#')
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
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined)
            fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
        else if (fence === null && /^ {0,3}#{1,6}(?:\s|$)/.test(line))
            return index;
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
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44704);
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
  e: () => (/* binding */ loadMadeRunbook),
  X: () => (/* binding */ loadRunbook)
});

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
// EXTERNAL MODULE: ./lib/runbook/checked-expression.js + 2 modules
var checked_expression = __webpack_require__(22323);
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
    if (withinMs !== null && forMs > withinMs) {
        (0,runbook_loading/* reportValue */.aC)(loading, [...written.path, 'for'], {
            code: 'condition-invalid',
            message: 'The condition must hold for longer than the time within which it must hold: it never can.',
            hint: 'Make `within` longer than `for`.',
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
// EXTERNAL MODULE: ./lib/runbook/command.js + 2 modules
var runbook_command = __webpack_require__(5519);
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
        hint: HINTS[type] ?? 'A default obeys the same rules as any value of the input.',
    });
    return undefined;
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











function checkedContents(document) {
    const root = mapping(document.data);
    const faults = [];
    const declaredFirst = declaredIn(root);
    const isBroken = () => false;
    const symptom = checkedSymptom({ document, faults, declared: declaredFirst, isBroken }, root);
    const first = symptom === null ? null : unique(symptom.that.flatMap(({ reads }) => [...reads.probes, ...reads.all]));
    const loading = { document, faults, declared: { ...declaredFirst, first }, isBroken };
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
function loadMadeRunbook({ file, id, text, services, placed }) {
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
    const contents = checkedContents(document);
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
        })),
        scope: shape.scope ?? 'tenant',
        ...(shape.approval === undefined ? {} : { approval: approvalOf(shape.approval, approvalWhen) }),
        timeoutMs: (shape.timeout === undefined ? null : (0,duration/* parseDuration */.E)(shape.timeout)) ?? TIMEOUT_MS,
        ...(maxRuns === null ? {} : { maxRuns }),
        ...(radius === undefined
            ? {}
            : { maxBlastRadius: { ...definedOf(radius), at: document.placeOf(['max-blast-radius']) } }),
        ...(shape.bystanders === undefined ? {} : { bystanders: bystandersOf(shape.bystanders) }),
        secrets: shape.secrets ?? [],
        ...checked,
        recovered: { ...recovered, otherwise: otherwiseOf(shape.recovered) },
        notify: shape.notify?.map(({ on, to }) => ({ on: [on].flat(), to: [to].flat() })) ?? null,
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

/***/ 15764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ reportAt),
/* harmony export */   aC: () => (/* binding */ reportValue),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
function reportAt(loading, at, { code, message, hint }) {
    loading.faults.push({ code, message, hint, at });
}
function reportValue(loading, path, said) {
    reportAt(loading, loading.document.placeOf(path), said);
}
function reportKey(loading, path, said) {
    reportAt(loading, loading.document.placeOf(path, 'key'), said);
}


/***/ }),

/***/ 42413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   GH: () => (/* binding */ ROOTS),
/* harmony export */   Wm: () => (/* binding */ isObserving),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
const ROOTS = [
    'tenant',
    'incident',
    'inputs',
    'run',
    'target',
    'all',
    'first',
    'before',
    'did',
];
const KNOWN_BEFOREHAND = ['tenant', 'incident', 'inputs', 'run'];
const OBSERVED = [...KNOWN_BEFOREHAND, 'probe', 'all'];
const IN_COMMANDS = ['tenant', 'inputs', 'run', 'target'];
const TABLE = {
    'input-default': { says: 'an input\u2019s default', allowed: ['tenant'] },
    'input-from': { says: '`from`', allowed: ['incident'] },
    approval: { says: 'the approval\u2019s `when`', allowed: ['tenant', 'incident', 'inputs'] },
    probe: { says: 'a probe\u2019s command', allowed: IN_COMMANDS },
    'free-probe': { says: 'the command of a probe without service', allowed: ['tenant', 'inputs', 'run'] },
    show: { says: '`show`', allowed: [...OBSERVED, 'target'] },
    symptom: { says: 'the symptom', allowed: OBSERVED },
    recovered: { says: '`recovered`', allowed: [...OBSERVED, 'first'] },
    check: { says: 'a check', allowed: [...OBSERVED, 'first'] },
    message: { says: 'a message', allowed: [...OBSERVED, 'first'] },
    when: { says: '`when`', allowed: [...OBSERVED, 'target', 'first'] },
    'check-when': { says: 'the `when` of a check', allowed: [...OBSERVED, 'first'] },
    require: { says: '`require`', allowed: [...OBSERVED, 'target', 'first'] },
    guard: { says: 'a guard\u2019s command', allowed: [...IN_COMMANDS, 'first'] },
    'guard-condition': { says: 'a guard\u2019s condition', allowed: [...OBSERVED, 'target', 'first'] },
    do: { says: '`do`', allowed: [...IN_COMMANDS, 'first', 'before'] },
    verify: { says: '`verify`', allowed: [...OBSERVED, 'target', 'first', 'before', 'did'] },
    undo: { says: '`undo`', allowed: [...IN_COMMANDS, 'first', 'before', 'did'] },
    undone: { says: '`undone`', allowed: [...OBSERVED, 'target', 'first', 'before'] },
    health: { says: '`health`', allowed: ['tenant', 'target'] },
    healthy: { says: '`healthy`', allowed: ['tenant', 'target', 'field'] },
};
function position(name, did = null) {
    const { says, allowed } = TABLE[name];
    return { name, says, allowed, did };
}
function isCommand({ name }) {
    return isObserving({ name }) || name === 'guard' || name === 'do' || name === 'undo';
}
function isObserving({ name }) {
    return name === 'probe' || name === 'free-probe' || name === 'health';
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


/***/ }),

/***/ 18954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WATCHED)
/* harmony export */ });
const WATCHED = { most: 50, settleMs: 2_000 };


/***/ }),

/***/ 83651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHealth),
/* harmony export */   o: () => (/* binding */ healthDocument)
/* harmony export */ });
/* harmony import */ var _kernel_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95905);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);


function readHealth(reading, name, { health }) {
    if (health === undefined)
        return null;
    const { source } = reading;
    const at = ['services', name, 'health'];
    const places = [];
    const read = (value, path) => {
        const inFile = [...at, ...path];
        places.push([keyOf(path), { key: source.placeOf(inFile, 'key'), value: source.placeOf(inFile) }]);
        if (Array.isArray(value))
            return value.map((item, index) => read(item, [...path, index]));
        if (isRecord(value))
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...path, key])]));
        return isText(path) ? (source.sourceOf(inFile) ?? String(value)) : value;
    };
    const written = Object.fromEntries(Object.entries(health).map(([key, value]) => [key, read(value, [key])]));
    return { at: source.placeOf(at, 'key'), written, places: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(places) };
}
function healthDocument({ at, written, places }) {
    const placeOf = (path, part = 'value') => {
        const own = places[keyOf(path)];
        if (own !== undefined)
            return own[part];
        return path.length === 0 ? at : placeOf(path.slice(0, -1), 'key');
    };
    return {
        file: at.file,
        text: '',
        data: written,
        placeOf,
        placeWithin: (path, start, end) => within(placeOf(path), (0,_kernel_data_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(written, path), { start, end }),
        sourceOf: (path) => {
            const value = (0,_kernel_data_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(written, path);
            return typeof value === 'string' ? value : undefined;
        },
    };
}
function isText([section]) {
    return section === 'exec' || section === 'env';
}
function within(place, value, { start, end }) {
    const { excerpt = '', excerptFrom = 1, column } = place;
    const from = typeof value === 'string' && value !== '' ? excerpt.indexOf(value, column - excerptFrom) : -1;
    if (from < 0)
        return place;
    return { ...place, column: from + excerptFrom + start, length: Math.max(1, end - start) };
}
function keyOf(path) {
    return JSON.stringify(path.map(String));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 11100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ activeHolds),
/* harmony export */   R: () => (/* binding */ readHolds)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66084);



function activeHolds(topology, targets, now) {
    const names = { tenant: targets.tenants, service: targets.services, host: targets.hosts };
    return topology.hold.filter(({ of, until }) => {
        const stands = until === undefined || !(Date.parse(until) <= Date.parse(now));
        return stands && (of.kind === 'all' || names[of.kind].includes(of.name));
    });
}
function readHolds(reading, written, tenants) {
    const ids = new Map(Object.values(tenants).flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])));
    return written.flatMap((shape, index) => {
        if (shape === null)
            return [];
        const of = subjectOf(reading, shape, { ids, at: ['hold', index] });
        const { because, until } = shape;
        const at = new _spans_js__WEBPACK_IMPORTED_MODULE_1__/* .LaterPlace */ .wJ(() => reading.source.placeOf(['hold', index, 'because']));
        return of === null ? [] : [{ because, ...(until === undefined ? {} : { until }), of, at }];
    });
}
function subjectOf(reading, shape, { ids, at }) {
    const { tenant, service, host } = shape;
    if (service !== undefined) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclared */ .v)(reading, { kind: 'service', name: service, at: [...at, 'service'] })
            ? { kind: 'service', name: service }
            : null;
    }
    if (host !== undefined) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclared */ .v)(reading, { kind: 'host', name: host, at: [...at, 'host'] }) ? { kind: 'host', name: host } : null;
    }
    if (tenant === undefined)
        return { kind: 'all' };
    const id = ids.get(tenant);
    if (id !== undefined)
        return { kind: 'tenant', name: id };
    if (isSomebody(reading, tenant))
        return null;
    reading.faults.push({
        code: 'tenant-unknown',
        message: `There is no tenant \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(tenant)}\` to hold.`,
        hint: 'Write the id or an alias of a tenant as it stands under `tenants`.',
        at: reading.source.placeOf([...at, 'tenant']),
    });
    return null;
}
function isSomebody({ declared, isBroken }, name) {
    return declared.tenants.has(name) || [...declared.tenants].some((id) => isBroken(['tenants', id, 'aliases']));
}


/***/ }),

/***/ 57420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sx: () => (/* binding */ closeTopology),
  Af: () => (/* binding */ openTopology),
  vz: () => (/* binding */ sourceOf)
});

// UNUSED EXPORTS: loadTopology

// EXTERNAL MODULE: ./lib/kernel/data.js
var kernel_data = __webpack_require__(95905);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/topology/discover.js
var topology_discover = __webpack_require__(34050);
// EXTERNAL MODULE: ./lib/topology/hold.js
var hold = __webpack_require__(11100);
// EXTERNAL MODULE: ./lib/topology/host.js + 1 modules
var topology_host = __webpack_require__(81491);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86310);
// EXTERNAL MODULE: ./lib/topology/include.js
var topology_include = __webpack_require__(41937);
// EXTERNAL MODULE: ./lib/topology/inventory.js
var topology_inventory = __webpack_require__(98957);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/topology/reading.js
var topology_reading = __webpack_require__(21645);
;// CONCATENATED MODULE: ./lib/topology/join.js



function join(parts) {
    const [root] = parts;
    const owners = {
        hosts: ownersOf(parts, 'hosts'),
        services: ownersOf(parts, 'services'),
        tenants: ownersOf(parts, 'tenants'),
    };
    const isBrokenIn = (path) => {
        const owner = ownerOf(owners, path);
        return owner === undefined ? parts.some(({ isBroken }) => isBroken(path)) : owner.isBroken(path);
    };
    return {
        source: parts.length === 1 ? root.source : placesIn(parts, owners),
        shape: {
            hosts: entriesOf(parts, (part) => ownEntries(part, owners.hosts, part.shape.hosts)),
            services: entriesOf(parts, (part) => ownEntries(part, owners.services, part.shape.services)),
            tenants: entriesOf(parts, (part) => ownEntries(part, owners.tenants, part.shape.tenants)),
        },
        holds: parts.flatMap(({ holds }) => holds),
        isBroken: parts.length === 1 ? root.isBroken : isBrokenIn,
        declared: {
            hosts: new Set(owners.hosts.keys()),
            services: new Set(owners.services.keys()),
            tenants: new Set(owners.tenants.keys()),
        },
        faults: [...parts.flatMap(({ faults }) => faults), ...declaredTwice(parts, owners)],
    };
}
function ownersOf(parts, section) {
    const owners = new Map();
    for (const part of parts) {
        for (const name of namesIn(part, section))
            if (!owners.has(name))
                owners.set(name, part);
    }
    return owners;
}
function namesIn({ source }, section) {
    const entries = (0,kernel_data/* valueAt */.f)(source.data, [section]);
    return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? Object.keys(entries) : [];
}
function entriesOf(parts, entries) {
    return (0,topology_reading/* recordOf */.z)(parts.flatMap(entries));
}
function ownEntries(part, owners, written = {}) {
    return Object.entries(written).filter(([name]) => owners.get(name) === part);
}
function ownerOf(owners, [section, name]) {
    if (typeof name !== 'string')
        return undefined;
    return section === 'hosts' || section === 'services' || section === 'tenants' ? owners[section].get(name) : undefined;
}
function placesIn(parts, owners) {
    const [root] = parts;
    const standing = (path) => {
        const [section, index, ...rest] = path;
        if (section !== 'hold' || typeof index !== 'number')
            return [(ownerOf(owners, path) ?? root).source, path];
        let before = 0;
        for (const { holds, source } of parts) {
            if (index < before + holds.length)
                return [source, [section, index - before, ...rest]];
            before += holds.length;
        }
        return [root.source, path];
    };
    return {
        file: root.source.file,
        placeOf: (path, part) => {
            const [source, within] = standing(path);
            return source.placeOf(within, part);
        },
        placeWithin: (path, start, end) => {
            const [source, within] = standing(path);
            return source.placeWithin(within, start, end);
        },
        sourceOf: (path) => {
            const [source, within] = standing(path);
            return source.sourceOf(within);
        },
    };
}
function declaredTwice(parts, owners) {
    const sections = ['hosts', 'services', 'tenants'];
    return parts.flatMap((part) => sections.flatMap((section) => namesIn(part, section).flatMap((name) => {
        const owner = owners[section].get(name);
        if (owner === undefined || owner === part)
            return [];
        const first = owner.source.placeOf([section, name], 'key');
        return [
            {
                code: 'value-invalid',
                message: `The ${section.slice(0, -1)} \`${(0,visible/* shown */.SP)(name)}\` is declared here a second time: it stands at ${first.file}:${first.line}:${first.column}.`,
                hint: 'Keep one of the two.',
                at: part.source.placeOf([section, name], 'key'),
            },
        ];
    })));
}

// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
// EXTERNAL MODULE: ./lib/kernel/sound-part.js
var sound_part = __webpack_require__(33134);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
;// CONCATENATED MODULE: ./lib/topology/translation.js




const MOST_FAULTS = 100;
function translation(raw) {
    const hosts = new Map();
    const tenants = new Map();
    const origins = new Map();
    const faults = [];
    const stands = (path, at) => {
        const key = JSON.stringify(path);
        if (!origins.has(key))
            origins.set(key, at);
    };
    const refuse = (fault, at) => {
        if (faults.length < MOST_FAULTS)
            faults.push({ code: 'value-invalid', ...fault, at: raw.placeOf(at) });
    };
    return {
        refuse,
        isFull: () => faults.length >= MOST_FAULTS,
        host: (name, { entry, at }) => {
            hosts.set(name, entry);
            stands(['hosts', name], at);
        },
        instance: ({ tenant, service, entry, attributes, at, tenantAt }) => {
            const known = tenants.get(tenant) ?? { attributes: new Map(), services: new Map() };
            tenants.set(tenant, known);
            stands(['tenants', tenant], tenantAt);
            for (const [name, told] of Object.entries(attributes)) {
                const before = known.attributes.get(name);
                if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told.value))
                    refuse(differs(tenant, name), told.at);
                known.attributes.set(name, told.value);
                stands(['tenants', tenant, name], told.at);
            }
            const list = known.services.get(service) ?? [];
            known.services.set(service, list);
            stands(['tenants', tenant, 'services', service], at);
            stands(['tenants', tenant, 'services', service, list.length], at);
            list.push(entry);
        },
        end: () => {
            for (const name of [...hosts.keys(), ...tenants.keys()]) {
                if (name !== '__proto__')
                    continue;
                const at = origins.get(JSON.stringify(['tenants', name])) ?? origins.get(JSON.stringify(['hosts', name])) ?? [];
                refuse({ message: 'Nothing can be called `__proto__`.', hint: 'Choose another name.' }, at);
            }
            const data = {
                hosts: (0,topology_reading/* recordOf */.z)(hosts),
                tenants: (0,topology_reading/* recordOf */.z)([...tenants].map(([id, { attributes, services }]) => [
                    id,
                    { ...Object.fromEntries(attributes), services: (0,topology_reading/* recordOf */.z)(services) },
                ])),
            };
            return (0,kernel_fault/* settle */.G9)(translatedDocument(raw, { data, origins }), faults);
        },
    };
}
function differs(tenant, name) {
    return {
        message: `\`${(0,visible/* shown */.SP)(name)}\` of the tenant ${(0,visible/* shown */.SP)(tenant)} is told twice, and not the same.`,
        hint: 'It is the tenant\u2019s own: everything of the tenant has to say the same of it.',
    };
}
function translatedDocument(raw, { data, origins }) {
    const originOf = (path) => {
        for (let length = path.length; length > 0; length--) {
            const origin = origins.get(JSON.stringify(path.slice(0, length)));
            if (origin !== undefined)
                return origin;
        }
        return [];
    };
    return {
        file: raw.file,
        text: raw.text,
        data,
        placeOf: (path) => raw.placeOf(originOf(path)),
        placeWithin: (path) => raw.placeOf(originOf(path)),
        sourceOf: (path) => {
            const value = (0,kernel_data/* valueAt */.f)(data, path);
            return typeof value === 'object' || value === undefined ? undefined : String(value);
        },
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./lib/topology/ansible.js




function ansibleEstate(raw, words) {
    const estate = translation(raw);
    const groups = isRecord(raw.data) ? raw.data : {};
    const meta = isRecord(groups._meta) ? groups._meta : {};
    const hostvars = isRecord(meta.hostvars) ? meta.hostvars : {};
    const variablesOf = (host) => {
        const variables = Object.hasOwn(hostvars, host) ? hostvars[host] : undefined;
        return isRecord(variables) ? variables : {};
    };
    const answer = { groups, variablesOf, words, estate };
    const owners = words['tenant-group'] === undefined ? null : ownersByGroup(answer, words['tenant-group']);
    const known = new Set();
    const know = (members) => {
        for (const [host, at] of members) {
            if (known.has(host) || !isReachedBySsh(variablesOf(host)))
                continue;
            known.add(host);
            estate.host(host, { entry: hostEntry(answer, host), at: Object.hasOwn(hostvars, host) ? placeOf(host) : at });
        }
    };
    for (const [service, group] of Object.entries(words.services)) {
        const members = membersOf(answer, group);
        know(members);
        for (const [host, at] of members) {
            if (!known.has(host))
                continue;
            const owned = owners === null ? ownersByVariable(answer, host) : (owners.get(host) ?? []);
            for (const ownership of owned)
                addInstance(answer, { service, host, at, ownership });
        }
    }
    for (const group of words.hosts ?? [])
        know(membersOf(answer, group));
    return estate.end();
}
function placeOf(host) {
    return ['_meta', 'hostvars', host];
}
function addInstance({ variablesOf, words, estate }, told) {
    const { service, host, at, ownership } = told;
    const { tenant, own } = ownership;
    const variables = variablesOf(host);
    const tell = (variable) => {
        const part = Object.hasOwn(own, variable) ? own[variable] : undefined;
        if (part !== undefined)
            return { value: part, at: [...ownership.at, variable] };
        const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
        return value === undefined ? null : { value, at: [...placeOf(host), variable] };
    };
    const entry = { host };
    for (const [attribute, variable] of Object.entries(words.instance ?? {})) {
        const found = tell(variable);
        if (found !== null && isScalar(found.value))
            entry[attribute] = found.value;
        else if (found !== null)
            estate.refuse(noScalar(variable, host), found.at);
    }
    const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, variable]) => {
        const found = tell(variable);
        return found === null ? [] : [[attribute, found]];
    });
    const tenantAt = ownership.at;
    const said = Object.keys(own).length > 0 ? tenantAt : Object.keys(variables).length > 0 ? placeOf(host) : at;
    estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at: said, tenantAt });
}
function ownersByVariable({ variablesOf, words, estate }, host) {
    const variable = words.tenant ?? '';
    const variables = variablesOf(host);
    const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
    const at = [...placeOf(host), variable];
    if (value === undefined || value === null)
        return [];
    if (isScalar(value))
        return [{ tenant: String(value), at, own: {} }];
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => {
            if (isScalar(item))
                return [{ tenant: String(item), at: [...at, index], own: {} }];
            estate.refuse(noOwner(variable, host), [...at, index]);
            return [];
        });
    }
    if (!isRecord(value))
        return [];
    return Object.entries(value).flatMap(([tenant, own]) => {
        if (own === null || isRecord(own))
            return [{ tenant, at: [...at, tenant], own: own ?? {} }];
        estate.refuse(noOwner(variable, host), [...at, tenant]);
        return [];
    });
}
function ownersByGroup(answer, written) {
    const owners = new Map();
    const pattern = (0,kernel_pattern/* compilePattern */.E)(written);
    for (const group of Object.keys(answer.groups)) {
        const id = pattern?.wholeGroups(group)?.tenant;
        if (id === undefined || id === '')
            continue;
        const tenant = id.replaceAll('_', '-');
        for (const host of membersOf(answer, group).keys()) {
            const known = owners.get(host) ?? [];
            known.push({ tenant, at: [group], own: {} });
            owners.set(host, known);
        }
    }
    return owners;
}
function membersOf({ groups, estate }, group) {
    const members = new Map();
    if (!Object.hasOwn(groups, group)) {
        const near = (0,nearest/* nearest */.p)(group, Object.keys(groups));
        const hint = near === null ? 'Correct its name in `inventory`, or the inventory.' : `Did you mean \`${(0,visible/* shown */.SP)(near)}\`?`;
        estate.refuse({ message: `The inventory has no group \`${(0,visible/* shown */.SP)(group)}\`.`, hint }, []);
    }
    const seen = new Set();
    const open = [group];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const entry = Object.hasOwn(groups, name) ? groups[name] : undefined;
        if (seen.has(name) || !isRecord(entry))
            continue;
        seen.add(name);
        for (const [index, host] of textsIn(entry.hosts).entries()) {
            if (!members.has(host))
                members.set(host, [name, 'hosts', index]);
        }
        open.push(...[...textsIn(entry.children)].reverse());
    }
    return members;
}
function textsIn(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
function isReachedBySsh(variables) {
    const { ansible_connection: connection = 'ssh' } = variables;
    return ['ssh', 'smart', 'paramiko', 'paramiko_ssh', 'ansible.builtin.ssh'].includes(String(connection));
}
function hostEntry({ variablesOf, words, estate }, host) {
    const variables = variablesOf(host);
    const text = (...names) => {
        const name = names.find((each) => Object.hasOwn(variables, each));
        const value = name === undefined ? undefined : variables[name];
        if (name === undefined || value === null)
            return null;
        if (isScalar(value))
            return String(value);
        estate.refuse(noScalar(name, host), [...placeOf(host), name]);
        return null;
    };
    const address = text('ansible_host', 'ansible_ssh_host') ?? host;
    const [user, port] = [text('ansible_user', 'ansible_ssh_user'), text('ansible_port', 'ansible_ssh_port')];
    const bare = address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
    const key = words['host-key'] === undefined ? null : text(words['host-key']);
    const via = words.via === undefined ? null : text(words.via);
    return {
        ssh: `${user === null ? '' : `${user}@`}${bare}${port === null ? '' : `:${port}`}`,
        ...(key !== null && { 'host-key': key }),
        ...(via !== null && { via }),
    };
}
function noScalar(variable, host) {
    return {
        message: `The variable \`${(0,visible/* shown */.SP)(variable)}\` of ${(0,visible/* shown */.SP)(host)} is no text, no number, and not true or false.`,
        hint: 'Name another variable, or give it one value.',
    };
}
function noOwner(variable, host) {
    return {
        message: `The variable \`${(0,visible/* shown */.SP)(variable)}\` of ${(0,visible/* shown */.SP)(host)} does not say whose the host is.`,
        hint: "Write a tenant's id, a list of ids, or a mapping from ids to variables.",
    };
}

;// CONCATENATED MODULE: ./lib/topology/kubectl.js


function kubectlEstate(raw, words) {
    const estate = translation(raw);
    const list = isRecord(raw.data) ? raw.data.items : undefined;
    if (Array.isArray(list)) {
        for (const [index, object] of list.entries()) {
            if (estate.isFull())
                break;
            readItem({ object, at: ['items', index], words, estate });
        }
    }
    else if (isRecord(raw.data) && isRecord(raw.data.metadata))
        readItem({ object: raw.data, at: [], words, estate });
    else
        estate.refuse({
            message: 'This is no list of objects as `kubectl get \u2026 -o json` prints it.',
            hint: 'Ask with `-o json`, for one kind or several.',
        }, []);
    return estate.end();
}
function readItem(item) {
    const { at, words, estate } = item;
    const labelAt = (label) => [...at, 'metadata', 'labels', label];
    const tenant = valueIn(item, ['metadata', 'labels', words.tenant]);
    const service = serviceOf(item);
    if (typeof tenant !== 'string' || tenant === '') {
        estate.refuse({
            message: `${nameOf(item)} has no label \`${(0,visible/* shown */.SP)(words.tenant)}\`: whose it is, nobody knows.`,
            hint: `Ask only for what has it: -l ${(0,visible/* shown */.SP)(words.tenant)}`,
        }, at);
        return;
    }
    if (service === null)
        return;
    const entry = {};
    const fields = { ...words.instance, ...(words.host !== undefined && { host: words.host }) };
    for (const [attribute, field] of Object.entries(fields)) {
        const value = valueIn(item, segmentsOf(field));
        if (isScalar(value))
            entry[attribute] = value;
        else if (value !== undefined && value !== null)
            estate.refuse(kubectl_noScalar(item, field), [...at, ...segmentsOf(field)]);
    }
    const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, field]) => {
        const value = valueIn(item, segmentsOf(field));
        return value === undefined || value === null ? [] : [[attribute, { value, at: [...at, ...segmentsOf(field)] }]];
    });
    const tenantAt = labelAt(words.tenant);
    estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at, tenantAt });
}
function serviceOf(item) {
    const { at, words, estate } = item;
    if (words.service !== undefined)
        return words.service;
    const label = words['service-label'] ?? '';
    const value = valueIn(item, ['metadata', 'labels', label]);
    if (typeof value !== 'string' || value === '') {
        const message = `${nameOf(item)} has no label \`${(0,visible/* shown */.SP)(label)}\`: of which service it is, nobody knows.`;
        estate.refuse({ message, hint: `Ask only for what has it: -l ${(0,visible/* shown */.SP)(label)}` }, at);
        return null;
    }
    if (words.services === undefined)
        return value;
    const service = Object.hasOwn(words.services, value) ? words.services[value] : undefined;
    if (service !== undefined)
        return service;
    const message = `${nameOf(item)} says \`${(0,visible/* shown */.SP)(label)}\` is \`${(0,visible/* shown */.SP)(value)}\`, which \`services\` does not have.`;
    const hint = `Add it to \`services\` of the inventory, or do not ask for it: -l '${(0,visible/* shown */.SP)(label)} in (\u2026)'`;
    estate.refuse({ message, hint }, [...at, 'metadata', 'labels', label]);
    return null;
}
function valueIn({ object }, segments) {
    let value = object;
    for (const segment of segments) {
        if (Array.isArray(value))
            value = value[Number(segment)];
        else if (isRecord(value) && Object.hasOwn(value, segment))
            value = value[segment];
        else
            return undefined;
    }
    return value;
}
function segmentsOf(field) {
    return [...field.matchAll(/([^.[\]]+)|\[([^[\]]+)\]/g)].map(([, plain, bracketed]) => plain ?? bracketed ?? '');
}
function nameOf(item) {
    const [kind, namespace, name] = [['kind'], ['metadata', 'namespace'], ['metadata', 'name']].map((path) => {
        const value = valueIn(item, path);
        return typeof value === 'string' ? value : '';
    });
    return (0,visible/* shown */.SP)([kind ?? '', [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim() || 'An object', 160);
}
function kubectl_noScalar(item, field) {
    return {
        message: `\`${(0,visible/* shown */.SP)(field)}\` of ${nameOf(item)} is no text, no number, and not true or false.`,
        hint: 'Name a field that holds one value.',
    };
}

// EXTERNAL MODULE: ./lib/topology/shape.js
var shape = __webpack_require__(40936);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/source-lines.js
var source_lines = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/topology/json-text.js
function parseJson(text, deepest) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const keys = keysIn(data, deepest);
    return keys !== null && keys === colonsIn(text) ? { data } : undefined;
}
function keysIn(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (deepest === 0)
        return null;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
            if (inside === null)
                return null;
            count += inside;
        }
        return count;
    }
    if (Object.hasOwn(value, '__proto__'))
        return null;
    for (const item of Object.values(value)) {
        const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
        if (inside === null)
            return null;
        count += inside + 1;
    }
    return count;
}
const [QUOTE, BACKSLASH, COLON] = [34, 92, 58];
function colonsIn(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at);
        if (sign === COLON)
            count += 1;
        else if (sign === QUOTE)
            at = textEnd(text, at);
    }
    return count;
}
function textEnd(text, open) {
    for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/topology/json-spans.js

const SIGN = /["[\]{}]/g;
const SPACE = /[ \t\n\r]*/y;
function jsonSpans(text) {
    const known = new Map();
    const entriesAt = ({ start }) => {
        const entries = known.get(start) ?? json_spans_entriesOf(text, start);
        known.set(start, entries);
        return entries;
    };
    const start = skipSpace(text, 0);
    const root = { start, end: valueEnd(text, start) };
    return {
        find: (path) => {
            let entry = { key: { start, end: start + 1 }, value: root };
            let whole = true;
            for (const part of path) {
                const next = entriesAt(entry.value).get(String(part));
                whole = next !== undefined;
                if (next === undefined)
                    break;
                entry = next;
            }
            const written = text.slice(entry.value.start, entry.value.end);
            const isCollection = /^[[{]/.test(written);
            return {
                key: entry.key,
                value: isCollection ? { start: entry.value.start, end: entry.value.start + 1 } : entry.value,
                whole,
                ...(whole && !isCollection && { scalar: scalarOf(written) }),
            };
        },
    };
}
function scalarOf(written) {
    if (!written.startsWith('"'))
        return written;
    const value = JSON.parse(written);
    return String(value);
}
function json_spans_entriesOf(text, open) {
    const entries = new Map();
    const opening = text[open];
    if (opening !== '{' && opening !== '[')
        return entries;
    let at = skipSpace(text, open + 1);
    for (let item = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; item++) {
        const keyEnd = opening === '{' ? valueEnd(text, at) : at;
        const start = opening === '{' ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
        const value = { start, end: valueEnd(text, start) };
        const name = opening === '{' ? scalarOf(text.slice(at, keyEnd)) : String(item);
        entries.set(name, { key: opening === '{' ? { start: at, end: keyEnd } : { start, end: start + 1 }, value });
        at = skipSpace(text, value.end);
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return entries;
}
function valueEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return textEnd(text, start) + 1;
    if (first !== '{' && first !== '[') {
        let end = start;
        while (end < text.length && !/[\s,\]}]/.test(text[end] ?? ''))
            end += 1;
        return end;
    }
    let depth = 0;
    SIGN.lastIndex = start;
    for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
        if (sign[0] === '"')
            SIGN.lastIndex = textEnd(text, sign.index) + 1;
        else
            depth += sign[0] === '{' || sign[0] === '[' ? 1 : -1;
        if (depth === 0)
            return sign.index + 1;
    }
    return text.length;
}
function skipSpace(text, from) {
    SPACE.lastIndex = from;
    return SPACE.test(text) ? SPACE.lastIndex : from;
}

// EXTERNAL MODULE: ./lib/topology/spans.js
var topology_spans = __webpack_require__(66084);
;// CONCATENATED MODULE: ./lib/topology/yaml-spans.js

function yamlSpans(parsed) {
    const { text, events } = parsed;
    const known = new Map();
    const entriesAt = (index) => {
        const entries = known.get(index) ?? yaml_spans_entriesOf(parsed, index);
        known.set(index, entries);
        return entries;
    };
    const entryAt = (path) => {
        let entry = { key: 1, value: 1 };
        for (const part of path) {
            const next = entriesAt(entry.value).get(String(part));
            if (next === undefined)
                return { entry, whole: false };
            entry = next;
        }
        return { entry, whole: true };
    };
    return {
        find: (path) => {
            const { entry, whole } = entryAt(path);
            const event = events[entry.value];
            const scalar = whole && event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(text, event) : undefined;
            return {
                key: spanOf(events, entry.key, entry.key),
                value: spanOf(events, entry.value, entry.key),
                whole,
                ...(scalar !== undefined && { scalar }),
            };
        },
    };
}
function spanOf(events, index, key) {
    const event = events[index];
    if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0) {
        const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED;
        const wider = quoted ? 1 : 0;
        return { start: event.valueStart - wider, end: event.valueEnd + wider };
    }
    if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return { start: event.anchorStart - 1, end: event.anchorEnd };
    if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
        if (event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW || index === key)
            return { start: event.start, end: event.start + 1 };
    }
    return index === key ? { start: 0, end: 1 } : spanOf(events, key, key);
}
function yaml_spans_entriesOf({ events, text }, index) {
    const entries = new Map();
    const opening = events[index]?.type;
    if (opening !== js_yaml/* EVENT_ID */.hy.MAPPING && opening !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
        return entries;
    let at = index + 1;
    for (let item = 0; at < events.length && events[at]?.type !== js_yaml/* EVENT_ID */.hy.POP; item++) {
        const value = opening === js_yaml/* EVENT_ID */.hy.MAPPING ? afterNode(events, at) : at;
        const key = events[at];
        const name = key?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(text, key) : '';
        entries.set(opening === js_yaml/* EVENT_ID */.hy.MAPPING ? name : String(item), { key: at, value });
        at = afterNode(events, value);
    }
    return entries;
}
function afterNode(events, index) {
    let depth = 0;
    for (let at = index; at < events.length; at++) {
        const type = events[at]?.type;
        if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            depth += 1;
        else if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        if (depth <= 0)
            return at + 1;
    }
    return events.length;
}

;// CONCATENATED MODULE: ./lib/topology/source.js










const LONGEST = 16 * 1024 * 1024;
const LONGEST_ANSWER = 64 * 1024 * 1024;
const LONGEST_EXPLAINED = 2 * 1024 * 1024;
const DEEPEST = 32;
const MOST_ALIASES = 1_000;
const MOST_VALUES = 1_000_000;
function parseSource(file, written) {
    const text = withoutMark(written);
    if (text.length > LONGEST)
        return (0,kernel_fault/* fail */.fJ)(tooLong(file, { length: text.length, most: LONGEST }));
    const json = /^\s*\{/.test(text) ? parseJson(text, DEEPEST) : undefined;
    if (json !== undefined)
        return (0,kernel_fault/* succeed */.Py)((0,topology_spans/* documentOf */.lM)({ file, text, ...json, spans: () => jsonSpans(text) }));
    const lines = (0,source_lines/* sourceLines */.J)(file, text);
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEEPEST });
        const refused = refusedPlace({ text, events, lines });
        if (refused !== null)
            return explained(file, text, refused);
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: MOST_ALIASES });
        if (documents.length !== 1)
            return explained(file, text, notOneDocument(file, documents.length));
        const [data] = documents;
        if (events.some(({ type }) => type === js_yaml/* EVENT_ID */.hy.ALIAS) && valuesIn(data, new Map()) > MOST_VALUES)
            return (0,kernel_fault/* fail */.fJ)(tooMuch(lines));
        const spans = () => yamlSpans({ text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEEPEST }) });
        return (0,kernel_fault/* succeed */.Py)((0,topology_spans/* documentOf */.lM)({ file, text, data, spans }));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return explained(file, text, yamlFault(error, lines));
    }
}
function parseAnswer(file, written) {
    const text = withoutMark(written);
    if (text.length > LONGEST_ANSWER)
        return (0,kernel_fault/* fail */.fJ)(tooLong(file, { length: text.length, most: LONGEST_ANSWER }));
    const json = parseJson(text, DEEPEST);
    if (json !== undefined)
        return (0,kernel_fault/* succeed */.Py)((0,topology_spans/* documentOf */.lM)({ file, text, ...json, spans: () => jsonSpans(text) }));
    const strict = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: 4 * LONGEST_ANSWER, file });
    return strict.ok ? (0,kernel_fault/* fail */.fJ)(source_prototype(file)) : (0,kernel_fault/* fail */.fJ)(...strict.faults);
}
function withoutMark(written) {
    return written.startsWith('\ufeff') ? written.slice(1) : written;
}
function explained(file, text, fault) {
    const [first, ...more] = trapsIn({ file, text });
    return first === undefined ? (0,kernel_fault/* fail */.fJ)(fault) : (0,kernel_fault/* fail */.fJ)(first, ...more);
}
function trapsIn({ file, text }) {
    if (text.length > LONGEST_EXPLAINED)
        return [];
    const document = (0,kernel_document/* parseDocument */.T)(file, text);
    return document.ok ? [] : document.faults;
}
function valuesIn(value, known) {
    if (typeof value !== 'object' || value === null)
        return 1;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    known.set(value, Number.POSITIVE_INFINITY);
    const count = Object.values(value).reduce((sum, item) => sum + valuesIn(item, known), 1);
    known.set(value, count);
    return count;
}
function refusedPlace({ events, text, lines }) {
    const frames = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            frames.pop();
            continue;
        }
        const frame = frames.at(-1);
        const isKey = frame?.mapping === true && frame.key;
        if (frame !== undefined)
            frame.key = !frame.key;
        if ('tagStart' in event && event.tagStart >= 0)
            return refused(lines, event.tagStart, event.tagEnd);
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            const name = isKey && event.valueEnd - event.valueStart < 64 ? (0,js_yaml/* getScalarValue */.KE)(text, event) : '';
            if (name === '<<' || name === '__proto__')
                return refused(lines, event.valueStart, event.valueEnd);
        }
        else if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS) {
            frames.push({ mapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, key: event.type === js_yaml/* EVENT_ID */.hy.MAPPING });
        }
    }
    return null;
}
function refused(lines, start, end) {
    const at = lines.placeAt(start, end);
    const hint = 'Remove it, or choose another name.';
    return { code: 'yaml-invalid', message: 'Tags, merge keys and the key __proto__ are refused.', hint, at };
}
function tooLong(file, { length, most }) {
    return {
        code: 'limit-exceeded',
        message: `The topology is too large: ${length} characters, at most ${most}.`,
        hint: 'Split it: `include` takes in files of tenants; or give each part of the estate a repository of its own.',
        at: { file, line: 1, column: 1 },
    };
}
function tooMuch(lines) {
    return {
        code: 'limit-exceeded',
        message: `The file's aliases stand for more than ${MOST_VALUES} values.`,
        hint: 'Write the values out instead of repeating them through aliases.',
        at: lines.placeAt(0, 1),
    };
}
function source_prototype(file) {
    return {
        code: 'json-invalid',
        message: `${(0,visible/* shown */.SP)(file, 200)} has a key __proto__, which is refused.`,
        hint: 'Choose another name.',
        at: { file, line: 1, column: 1 },
    };
}
function notOneDocument(file, count) {
    const message = count === 0 ? 'The topology is empty.' : `The file holds ${count} YAML documents.`;
    const hint = count === 0 ? 'Begin with `schema: 1`, then hosts, services and tenants.' : 'Keep one, without `---`.';
    return { code: 'yaml-invalid', message, hint, at: { file, line: 1, column: 1 } };
}
function yamlFault(error, lines) {
    const start = error.mark?.position ?? 0;
    return {
        code: error.reason.includes('exceeded') ? 'limit-exceeded' : 'yaml-invalid',
        message: `The text is not the YAML of a topology: ${(0,visible/* shown */.SP)(error.reason, 160)}.`,
        hint: 'Correct the place that is shown, or the end of the line before it.',
        at: lines.placeAt(start, start + 1),
    };
}

;// CONCATENATED MODULE: ./lib/topology/part.js









function readRoot(file, text) {
    return readWritten({ file, text }, shape/* topologyShape */.d8);
}
function readInclude(written) {
    return readWritten(written, shape/* partShape */.b3);
}
function readAnswer({ file, text }, words) {
    const raw = parseAnswer(file, text);
    const source = raw.ok ? translated(raw.value, words) : raw;
    return source.ok ? (0,kernel_fault/* succeed */.Py)(judged(source.value, shape/* partShape */.b3)) : source;
}
function translated(raw, words) {
    switch (words.kind) {
        case 'topology':
            return (0,kernel_fault/* succeed */.Py)(raw);
        case 'ansible':
            return ansibleEstate(raw, words.ansible);
        case 'kubectl':
            return kubectlEstate(raw, words.kubectl);
    }
}
const LARGE = 200_000;
function readWritten({ file, text }, schema) {
    const source = parseSource(file, text);
    if (!source.ok)
        return source;
    const part = judged(source.value, schema);
    const traps = part.faults.length > 0 ? trapsIn(source.value) : [];
    return (0,kernel_fault/* settle */.G9)(part, traps);
}
function judged(source, schema) {
    const { data } = source;
    const parsed = schema.safeParse(data, source.text.length < LARGE ? parsed_once/* PARSED_ONCE */.I : undefined);
    const holds = holdsIn(data);
    const nested = schema === shape/* partShape */.b3 ? nestedIn(source) : [];
    if (parsed.success)
        return { source, shape: parsed.data, holds, isBroken: () => false, faults: nested };
    const sound = (0,sound_part/* soundPart */.r)(shape/* looseTopology */.yS, data);
    const faults = [...(0,schema_fault/* faultsOf */.x)(parsed.error, source, schema), ...nested];
    return { source, shape: sound.value ?? {}, holds, isBroken: sound.isBroken, faults };
}
function nestedIn(source) {
    return ['include', 'inventory'].flatMap((key) => {
        if ((0,kernel_data/* valueAt */.f)(source.data, [key]) === undefined)
            return [];
        const message = `\`${key}\` can only stand in the topology's own file: what is taken in takes in nothing.`;
        const hint = 'Move it there, with its path from there.';
        return [{ code: 'name-not-allowed', message, hint, at: source.placeOf([key], 'key') }];
    });
}
function holdsIn(data) {
    const holds = (0,kernel_data/* valueAt */.f)(data, ['hold']);
    return Array.isArray(holds) ? holds.map((hold) => (0,sound_part/* soundPart */.r)(shape/* holdShape */.Bs, hold).value) : [];
}

// EXTERNAL MODULE: ./lib/topology/circle.js
var topology_circle = __webpack_require__(14697);
// EXTERNAL MODULE: ./lib/topology/health.js
var topology_health = __webpack_require__(83651);
;// CONCATENATED MODULE: ./lib/topology/template.js
const REFERENCE = /^\s*tenant\.([A-Za-z_][A-Za-z0-9_]{0,62})\s*$/;
function parseTemplate(source) {
    const parts = [];
    let done = 0;
    for (let open = source.indexOf('${{'); open >= 0; open = source.indexOf('${{', done)) {
        const close = source.indexOf('}}', open);
        if (close < 0)
            return { kind: 'wrong', because: 'a `${{` has no `}}`', start: open, end: source.length };
        const attribute = REFERENCE.exec(source.slice(open + 3, close))?.[1];
        if (attribute === undefined) {
            const because = 'only `tenant.` and the name of an attribute may stand between `${{` and `}}`';
            return { kind: 'wrong', because, start: open, end: close + 2 };
        }
        if (open > done)
            parts.push(source.slice(done, open));
        parts.push({ attribute });
        done = close + 2;
    }
    if (done < source.length)
        parts.push(source.slice(done));
    return { kind: 'parts', parts };
}
function fillTemplate(parts, tenant) {
    const values = [];
    for (const part of parts) {
        if (typeof part === 'string')
            values.push(part);
        else {
            const value = part.attribute === 'id' ? tenant.id : tenant.attributes[part.attribute];
            if (value === undefined)
                return { kind: 'missing', attribute: part.attribute };
            values.push(value);
        }
    }
    const [only, ...others] = values;
    return { kind: 'value', value: only !== undefined && others.length === 0 ? only : values.join('') };
}

;// CONCATENATED MODULE: ./lib/topology/service.js








function readServices(reading, written) {
    const services = new Map(Object.entries(written).map(([name, shape]) => [name, readService(reading, name, shape)]));
    const links = new Map([...services].map(([name, { service }]) => [name, service.dependsOn]));
    for (const circle of (0,topology_circle/* circlesOf */.$)(links)) {
        const at = ['services', circle.at(-2) ?? '', 'depends-on'];
        const index = links.get(circle.at(-2) ?? '')?.indexOf(circle.at(-1) ?? '') ?? 0;
        reading.faults.push({
            code: 'dependency-cycle',
            message: `Services depend on each other in a circle: ${circle.join(' -> ')}.`,
            hint: 'Remove the dependency that does not exist when the services start.',
            at: reading.source.placeOf([...at, index]),
        });
    }
    return services;
}
function readService(reading, name, shape) {
    const { source, faults } = reading;
    const at = ['services', name];
    const hosts = shape.hosts ?? [];
    const dependsOn = shape['depends-on'] ?? [];
    if (hosts !== topology_host/* RUNNER */.z) {
        hosts.forEach((host, index) => {
            if ((0,topology_reading/* isDeclared */.v)(reading, { kind: 'host', name: host, at: [...at, 'hosts', index] })) {
                refuseTwice(reading, { list: hosts, index, at: [...at, 'hosts'] });
            }
        });
    }
    dependsOn.forEach((other, index) => {
        if ((0,topology_reading/* isDeclared */.v)(reading, { kind: 'service', name: other, at: [...at, 'depends-on', index] })) {
            refuseTwice(reading, { list: dependsOn, index, at: [...at, 'depends-on'] });
        }
    });
    if (shape.tenancy === 'shared' && hosts.length === 0 && !reading.isBroken([...at, 'hosts'])) {
        faults.push({
            code: 'service-without-host',
            message: `The shared service \`${(0,visible/* shown */.SP)(name)}\` has nowhere to run.`,
            hint: 'Add `hosts`: a list of hosts, or `runner`.',
            at: source.placeOf(at, 'key'),
        });
    }
    const discover = (0,topology_discover/* readDiscover */.sC)(reading, name, shape);
    const templates = readTemplates(reading, name, shape);
    const health = (0,topology_health/* readHealth */.L)(reading, name, shape);
    const service = {
        name,
        at: new topology_spans/* LaterPlace */.wJ(() => source.placeOf(at, 'key')),
        tenancy: shape.tenancy ?? 'shared',
        hosts,
        dependsOn,
        identifies: shape.identifies ?? [],
        ...(shape.tenancy === 'shared' && { whole: (0,topology_reading/* recordOf */.z)([...templates].flatMap(ofNobody)) }),
        ...(discover === null ? {} : { discover }),
        ...(health === null ? {} : { health }),
    };
    return { service, at, templates };
}
function ofNobody([attribute, template]) {
    if (template === null)
        return [];
    if (typeof template !== 'object')
        return [[attribute, template]];
    const texts = template.filter((part) => typeof part === 'string');
    return texts.length === template.length ? [[attribute, texts.join('')]] : [];
}
function readTemplates(reading, name, shape) {
    const templates = new Map();
    for (const [attribute, written] of Object.entries(shape.instance ?? {})) {
        const parsed = typeof written === 'string' ? parseTemplate(written) : null;
        if (parsed?.kind === 'wrong') {
            reading.faults.push({
                code: 'expression-invalid',
                message: `In \`services.${(0,visible/* shown */.SP)(name)}.instance.${(0,visible/* shown */.SP)(attribute)}\` ${parsed.because}.`,
                hint: 'Write ${{ tenant.id }}, or ${{ tenant.number }} for an attribute of the tenant.',
                at: reading.source.placeWithin(['services', name, 'instance', attribute], parsed.start, parsed.end),
            });
        }
        templates.set(attribute, parsed === null ? written : parsed.kind === 'parts' ? parsed.parts : null);
    }
    return templates;
}
function refuseTwice(reading, entry) {
    const { list, index, at } = entry;
    const name = list[index] ?? '';
    if (list.indexOf(name) === index)
        return;
    reading.faults.push({
        code: 'value-invalid',
        message: `\`${(0,visible/* shown */.SP)(name)}\` stands twice in \`${(0,visible/* shown */.SP)(at.join('.'))}\`.`,
        hint: 'Keep one of the two.',
        at: reading.source.placeOf([...at, index]),
    });
}

;// CONCATENATED MODULE: ./lib/topology/lookalike.js

function lookalike(key, { known, at }) {
    const meant = meantBy(key, known);
    if (meant === undefined)
        return null;
    return {
        code: 'key-unknown',
        message: `\`${(0,visible/* shown */.SP)(key)}\` is no key that is known here.`,
        hint: `Did you mean \`${meant}\`? An attribute of your own needs a name that cannot be mistaken for it.`,
        at: at(),
    };
}
const MOST_KEPT = 1_000;
const kept = new WeakMap();
function meantBy(key, known) {
    const answers = kept.get(known) ?? new Map();
    kept.set(known, answers);
    if (answers.has(key))
        return answers.get(key);
    const meant = known.find((other) => other !== key && resembles(other, key));
    if (answers.size < MOST_KEPT)
        answers.set(key, meant);
    return meant;
}
function bare(key) {
    return key.toLowerCase().replaceAll(/[-_]/g, '');
}
function resembles(one, other) {
    const [a, b] = [bare(one), bare(other)];
    return a === b || ['s', 'es'].some((plural) => a + plural === b || b + plural === a);
}

;// CONCATENATED MODULE: ./lib/topology/instance.js





const OWN_KEYS = ['host'];
function readInstances(reading, request) {
    const { owner, service, written, unfilled } = request;
    const at = ['tenants', owner.id, 'services', service.service.name];
    const placements = isList(written)
        ? written.map((placement, index) => [placement, [...at, index]])
        : [[written, at]];
    const seen = new Set();
    return placements.flatMap(([placement, place], entry) => {
        const attributes = attributesOf(reading, { owner, service, placement, at: place, unfilled });
        const named = instance_nameOf(reading, { owner, service, attributes, at: place });
        const name = named ?? owner.id;
        return hostsOf(reading, { owner, service, placement, at: place }).flatMap((host) => {
            const instance = {
                key: `${service.service.name}/${host}/${name}`,
                service: service.service.name,
                tenant: owner.id,
                host,
                name,
                attributes,
                entry,
            };
            if (!seen.has(instance.key)) {
                seen.add(instance.key);
                return [instance];
            }
            if (named !== null)
                reading.faults.push(sameInstance(reading, instance, place));
            return [];
        });
    });
}
function isList(written) {
    return Array.isArray(written);
}
function attributesOf(reading, request) {
    const { owner, service, placement, at, unfilled } = request;
    const values = new Map();
    for (const [attribute, template] of service.templates) {
        if (template === null || Object.hasOwn(placement, attribute))
            continue;
        const filled = typeof template === 'object' ? fillTemplate(template, owner) : { kind: 'value', value: template };
        if (filled.kind === 'value')
            values.set(attribute, filled.value);
        else {
            const key = `${service.service.name}/${attribute}/${filled.attribute}`;
            const entry = unfilled.get(key) ?? {
                at: ['services', service.service.name, 'instance', attribute],
                name: filled.attribute,
                tenants: [],
            };
            entry.tenants.push(owner.id);
            unfilled.set(key, entry);
        }
    }
    for (const [attribute, value] of Object.entries(placement)) {
        if (attribute === 'host' || value === undefined)
            continue;
        const fault = lookalike(attribute, {
            known: OWN_KEYS,
            at: () => reading.source.placeOf([...at, attribute], 'key'),
        });
        if (fault !== null)
            reading.faults.push(fault);
        values.set(attribute, value);
    }
    return (0,topology_reading/* recordOf */.z)(values);
}
function instance_nameOf(reading, request) {
    const { owner, service, attributes, at } = request;
    for (const attribute of service.service.identifies) {
        if (attributes[attribute] !== undefined || service.templates.has(attribute))
            continue;
        if (reading.isBroken([...at, attribute]) || reading.isBroken([...service.at, 'instance', attribute]))
            continue;
        reading.faults.push({
            code: 'key-missing',
            message: `The ${(0,visible/* shown */.SP)(service.service.name)} of ${owner.id} has no \`${(0,visible/* shown */.SP)(attribute)}\`, by which it is identified.`,
            hint: `Add \`${(0,visible/* shown */.SP)(attribute)}\` here, or to \`instance\` of the service.`,
            at: reading.source.placeOf(at, 'key'),
        });
    }
    const [first] = service.service.identifies;
    if (first === undefined)
        return reading.isBroken([...service.at, 'identifies']) ? null : owner.id;
    const value = attributes[first];
    return value === undefined ? null : String(value);
}
function hostsOf(reading, request) {
    const { owner, placement, at } = request;
    const { name, hosts } = request.service.service;
    const { host } = placement;
    if (host === undefined) {
        if (hosts === topology_host/* RUNNER */.z)
            return [topology_host/* RUNNER */.z];
        const isTold = reading.isBroken([...at, 'host']) || reading.isBroken([...request.service.at, 'hosts']);
        if (hosts.length === 0 && request.service.service.tenancy === 'dedicated' && !isTold) {
            reading.faults.push({
                code: 'service-without-host',
                message: `The ${(0,visible/* shown */.SP)(name)} of ${owner.id} has nowhere to run.`,
                hint: 'Add `host: <name>` here, or `hosts` to the service.',
                at: reading.source.placeOf(at, 'key'),
            });
        }
        return hosts;
    }
    if (hosts === topology_host/* RUNNER */.z && host === topology_host/* RUNNER */.z)
        return [topology_host/* RUNNER */.z];
    if (hosts !== topology_host/* RUNNER */.z && !(0,topology_reading/* isDeclared */.v)(reading, { kind: 'host', name: host, at: [...at, 'host'] }))
        return [];
    if (hosts !== topology_host/* RUNNER */.z && (hosts.length === 0 || hosts.includes(host)))
        return [host];
    reading.faults.push({
        code: 'reference-unknown',
        message: `The service \`${(0,visible/* shown */.SP)(name)}\` does not run on \`${(0,visible/* shown */.SP)(host)}\`.`,
        hint: hosts === topology_host/* RUNNER */.z
            ? 'Remove `host`: the service runs on the runner.'
            : `It runs on ${hosts.slice(0, 8).join(', ')}.`,
        at: reading.source.placeOf([...at, 'host']),
    });
    return [];
}
function sameInstance(reading, instance, at) {
    return {
        code: 'value-invalid',
        message: `${instance.tenant} has two instances \`${(0,visible/* shown */.SP)(instance.key)}\`.`,
        hint: 'Give each an identifying attribute of its own, or another host.',
        at: reading.source.placeOf(at, 'key'),
    };
}

;// CONCATENATED MODULE: ./lib/topology/tenant.js





const tenant_OWN_KEYS = ['aliases', 'on-call', 'services'];
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
function readTenants(reading, written, services) {
    const unfilled = new Map();
    const tenants = Object.entries(written).map(([id, shape]) => {
        const owner = { id, attributes: readAttributes(reading, id, shape) };
        return [id, readTenant(reading, { owner, shape, services, unfilled })];
    });
    reportUnfilled(reading, unfilled);
    return (0,topology_reading/* recordOf */.z)(tenants);
}
function readTenant(reading, request) {
    const { owner, shape, services, unfilled } = request;
    const onCall = shape['on-call'];
    const instances = Object.entries(shape.services ?? {}).flatMap(([name, placed]) => {
        const service = services.get(name);
        if (service !== undefined)
            return readInstances(reading, { owner, service, written: placed, unfilled });
        (0,topology_reading/* isDeclared */.v)(reading, { kind: 'service', name, at: ['tenants', owner.id, 'services', name], part: 'key' });
        return [];
    });
    return {
        id: owner.id,
        at: new topology_spans/* LaterPlace */.wJ(() => reading.source.placeOf(['tenants', owner.id], 'key')),
        aliases: shape.aliases ?? [],
        ...(onCall === undefined ? {} : { onCall }),
        attributes: owner.attributes,
        instances,
    };
}
function readAttributes(reading, id, shape) {
    const attributes = [];
    for (const [name, value] of Object.entries(shape)) {
        if (tenant_OWN_KEYS.includes(name) || typeof value === 'object' || value === undefined)
            continue;
        const at = () => reading.source.placeOf(['tenants', id, name], 'key');
        const slip = lookalike(name, { known: tenant_OWN_KEYS, at });
        if (slip !== null)
            reading.faults.push(slip);
        else if (name === 'id' || !ATTRIBUTE.test(name)) {
            reading.faults.push({
                code: 'value-invalid',
                message: `\`${(0,visible/* shown */.SP)(name)}\` cannot be the name of a tenant's attribute.`,
                hint: name === 'id' ? 'Remove it: `tenant.id` is the key.' : 'Write letters, digits and `_`, a letter first.',
                at: at(),
            });
        }
        attributes.push([name, value]);
    }
    return (0,topology_reading/* recordOf */.z)(attributes);
}
function reportUnfilled(reading, unfilled) {
    for (const { at, name, tenants } of unfilled.values()) {
        const [first, ...others] = tenants.filter((id) => !reading.isBroken(['tenants', id, name]));
        if (first === undefined)
            continue;
        const more = others.length === 0 ? '' : ` (and ${others.length} other tenants)`;
        const template = reading.source.sourceOf(at) ?? '';
        const start = Math.max(0, template.indexOf(`tenant.${name}`));
        reading.faults.push({
            code: 'name-unknown',
            message: `\`tenant.${(0,visible/* shown */.SP)(name)}\` is not declared by ${first}${more}, whose instance needs it.`,
            hint: `Add \`${(0,visible/* shown */.SP)(name)}\` to ${first}, or write the value into its entry of the service.`,
            at: reading.source.placeWithin(at, start, start + `tenant.${name}`.length),
        });
    }
}

;// CONCATENATED MODULE: ./lib/topology/load.js













const load_MOST_FAULTS = 100;
function openTopology(file, text) {
    const root = readRoot(file, text);
    if (!root.ok)
        return root;
    const { source } = root.value;
    const include = topology_include/* includeShape */.kX.safeParse((0,kernel_data/* valueAt */.f)(source.data, ['include']));
    const inventory = topology_inventory/* inventoriesShape */.i.safeParse((0,kernel_data/* valueAt */.f)(source.data, ['inventory']));
    return (0,kernel_fault/* succeed */.Py)({
        root: root.value,
        include: include.success ? (0,topology_include/* includePatterns */.me)(include.data, source) : [],
        inventories: inventory.success ? (0,topology_inventory/* inventoriesOf */.O)(inventory.data, source) : [],
    });
}
function closeTopology(open, parts) {
    const joined = joinedOf(open, parts);
    if (!joined.ok)
        return joined;
    const reading = { ...joined.value, isPartial: isPartial(open, parts), faults: [...joined.value.faults] };
    const topology = resolve(reading, joined.value);
    return (0,kernel_fault/* settle */.G9)(topology, inOrder(reading.faults, [open.root.source.file, ...parts.map(({ file }) => file)]));
}
function loadTopology(file, text, parts = []) {
    const open = openTopology(file, text);
    return open.ok ? closeTopology(open.value, parts) : open;
}
function sourceOf(written) {
    const open = openTopology(written.topology.file, written.text);
    const joined = open.ok ? joinedOf(open.value, written.parts ?? []) : open;
    if (!joined.ok)
        throw new Error('sourceOf: not the texts that the topology was loaded from');
    return joined.value.source;
}
function joinedOf({ root, inventories }, parts) {
    const read = parts.map((part) => readPart(part, inventories));
    const others = read.flatMap((one) => (one.ok ? [one.value] : []));
    const unread = read.flatMap((one) => (one.ok ? [] : one.faults));
    const known = unread.length === 0 ? [] : [root, ...others].flatMap(({ faults }) => faults);
    return (0,kernel_fault/* settle */.G9)(join([root, ...others]), [...known, ...unread]);
}
function isPartial({ root, inventories }, parts) {
    const answered = parts.filter(({ from }) => from.kind === 'inventory').length;
    return answered < inventories.length || root.isBroken(['include']) || root.isBroken(['inventory']);
}
function readPart(part, inventories) {
    if (part.from.kind === 'include')
        return readInclude(part);
    const inventory = inventories[part.from.index];
    if (inventory === undefined)
        throw new Error('readPart: an answer to nothing that was asked');
    return readAnswer(part, inventory.words);
}
function resolve(reading, { shape, holds }) {
    const hosts = (0,topology_host/* readHosts */.k)(reading, shape.hosts ?? {});
    const readings = readServices(reading, shape.services ?? {});
    const services = (0,topology_reading/* recordOf */.z)([...readings].map(([name, { service }]) => [name, service]));
    const tenants = readTenants(reading, shape.tenants ?? {}, readings);
    (0,identifier/* judgeIdentifiers */.k)(reading, tenants, services);
    (0,topology_discover/* judgeDiscovers */.a4)(reading, tenants, services);
    return { file: reading.source.file, hosts, services, tenants, hold: (0,hold/* readHolds */.R)(reading, holds, tenants) };
}
function inOrder(faults, files) {
    const order = new Map(files.map((file, index) => [file, index]));
    const fileOf = ({ at }) => order.get(at?.file ?? '') ?? -1;
    const sorted = [...faults].sort((a, b) => fileOf(a) - fileOf(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
    if (sorted.length <= load_MOST_FAULTS)
        return sorted;
    const more = {
        code: 'limit-exceeded',
        message: `${sorted.length - load_MOST_FAULTS} more faults of the topology are not shown.`,
        hint: 'Correct those above first.',
    };
    return [...sorted.slice(0, load_MOST_FAULTS), more];
}


/***/ }),

/***/ 64716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   m: () => (/* binding */ wholeViewOf)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);




function viewOf(topology, reference) {
    const tenant = find(topology, reference);
    if (tenant === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknownTenant(topology, reference));
    const names = new Set(tenant.instances.map(({ service }) => service));
    const services = [...names].sort().flatMap((name) => sliceOf(topology, name, names));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({
        tenant,
        instances: tenant.instances,
        services: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(services.map((service) => [service.name, service])),
        hosts: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(hostsAt(topology, placesOf(tenant)).map((host) => [host.name, host])),
    });
}
function wholeViewOf(topology, view) {
    const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
    const names = shared.flatMap(({ hosts }) => (hosts === 'runner' ? [] : hosts));
    const hosts = hostsAt(topology, [...Object.keys(view.hosts), ...names]);
    return { ...view, hosts: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(hosts.map((host) => [host.name, host])) };
}
function find(topology, reference) {
    if (Object.hasOwn(topology.tenants, reference))
        return topology.tenants[reference];
    return Object.values(topology.tenants).find(({ aliases }) => aliases.includes(reference));
}
function unknownTenant(topology, reference) {
    const known = Object.values(topology.tenants).flatMap(({ id, aliases }) => [id, ...aliases]);
    const near = /^[\p{L}\p{N} ._-]{1,64}$/u.test(reference) ? (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(reference, known) : null;
    return {
        code: 'tenant-unknown',
        message: reference === '' ? 'No tenant is named.' : `No tenant has the id or alias \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(reference)}\`.`,
        hint: near === null ? `Name a tenant of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(topology.file, 200)} by its id or alias.` : `Did you mean \`${near}\`?`,
    };
}
function sliceOf(topology, name, present) {
    const service = topology.services[name];
    if (service === undefined)
        return [];
    const dependsOn = new Set();
    const seen = new Set([name]);
    const open = [...service.dependsOn];
    for (let other = open.pop(); other !== undefined; other = open.pop()) {
        if (seen.has(other))
            continue;
        seen.add(other);
        if (present.has(other))
            dependsOn.add(other);
        else
            open.push(...(topology.services[other]?.dependsOn ?? []));
    }
    return [{ ...service, dependsOn: [...dependsOn].sort() }];
}
function placesOf({ instances }) {
    return instances.map(({ host }) => host);
}
function hostsAt(topology, places) {
    const names = new Set();
    for (const place of places) {
        for (let name = place; name !== undefined && !names.has(name); name = topology.hosts[name]?.via)
            names.add(name);
    }
    return [...names].sort().flatMap((name) => topology.hosts[name] ?? []);
}


/***/ })

};
