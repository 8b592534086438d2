export const id = 7561;
export const ids = [7561,9505];
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
function isRunbook(name) {
    if (/^topology\.ya?ml$/.test(name))
        return false;
    return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : formOf(name) !== 'yaml';
}
function formOf(file) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === SKILL)
        return 'skill';
    return file.endsWith('.enforced.ts') ? 'typescript' : 'yaml';
}
function idOf(file) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    return name === SKILL ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}
function noRunbook(file, shown) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (/\.test\.ya?ml$/.test(name))
        return scenariosOnly(name, shown);
    return file.endsWith('/') ? foreignName(name, shown) : null;
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

/***/ 80553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ checkTopology),
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology),
  pZ: () => (/* binding */ stoppable),
  qA: () => (/* binding */ topologyRoot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var plan_health = __webpack_require__(84842);
// EXTERNAL MODULE: ./lib/runbook/load.js + 10 modules
var load = __webpack_require__(82957);
// EXTERNAL MODULE: ./lib/topology/load.js + 14 modules
var topology_load = __webpack_require__(57420);
// EXTERNAL MODULE: ./lib/app/inventory-answer.js + 1 modules
var inventory_answer = __webpack_require__(9795);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
// EXTERNAL MODULE: ./lib/app/runbook-files.js
var runbook_files = __webpack_require__(65909);
;// CONCATENATED MODULE: ./lib/app/skill-runbook.js

function yamlOfSkill(_text, shown) {
    return (0,kernel_fault/* fail */.fJ)({
        code: 'not-supported-yet',
        message: 'This is a runbook written as a page (SKILL.md), which this release does not read.',
        hint: 'Write it as <id>.yml in the folder of runbooks.',
        at: { file: shown, line: 1, column: 1 },
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/topology/include.js
var include = __webpack_require__(41937);
;// CONCATENATED MODULE: ./lib/app/included-files.js








const MOST_FILES = 20_000;
const MOST_SEEN = 200_000;
const DEEPEST = 16;
async function includedFiles(patterns, { root, topology }) {
    if (patterns.length === 0)
        return (0,kernel_fault/* succeed */.Py)([]);
    const faults = [];
    const files = new Set();
    try {
        const [bounds, itself] = [await (0,promises_.realpath)(root), await (0,promises_.realpath)(topology)];
        const folder = (0,external_node_path_.join)(topology, '..');
        for (const pattern of patterns) {
            const search = { pattern, bounds, itself, faults, seen: { count: 0 }, found: new Set() };
            await walk(search, { folder, segments: pattern.text.split('/'), depth: 0 });
            if (search.found.size === 0 && !faults.some(({ at }) => at === (0,spans/* placeNow */.ee)(pattern.at)))
                faults.push(nothingThere(pattern));
            for (const file of search.found)
                files.add(file);
            if (files.size > MOST_FILES)
                return (0,kernel_fault/* fail */.fJ)(tooMany(pattern));
        }
    }
    catch (error) {
        faults.push((0,read_text/* unreadable */.O$)(topology, error));
    }
    return (0,kernel_fault/* settle */.G9)([...files].sort((a, b) => (a < b ? -1 : 1)), faults);
}
async function walk(search, { folder, segments, depth }) {
    const [segment, ...rest] = segments;
    if (segment === undefined || depth > DEEPEST)
        return;
    if (segment === include/* ANY_DEPTH */.$u)
        await walk(search, { folder, segments: rest, depth });
    if (!(0,glob/* isGlob */.fg)(segment))
        return meet(search, { path: (0,external_node_path_.join)(folder, segment), rest, depth });
    for (const entry of await entriesOf(search, folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (segment === include/* ANY_DEPTH */.$u) {
            if (entry.isDirectory() && (0,include/* matchesName */.Hj)('*', entry.name))
                await walk(search, { folder: path, segments, depth: depth + 1 });
        }
        else if ((0,include/* matchesName */.Hj)(segment, entry.name))
            await meet(search, { path, rest, depth });
    }
}
async function meet(search, { path, rest, depth }) {
    const real = await (0,promises_.realpath)(path).catch(() => null);
    if (real === null)
        return;
    if (!isWithin(search.bounds, real)) {
        search.faults.push(leadsOut(search.pattern, path));
        return;
    }
    const found = await (0,promises_.stat)(real);
    if (rest.length > 0) {
        if (found.isDirectory())
            await walk(search, { folder: path, segments: rest, depth: depth + 1 });
    }
    else if (found.isFile() && real !== search.itself)
        search.found.add(real);
}
async function entriesOf({ pattern, seen, faults }, folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        const [fault] = [(0,read_text/* unreadable */.O$)(folder, error)];
        if (fault.code !== 'file-missing')
            faults.push({ ...fault, at: (0,spans/* placeNow */.ee)(pattern.at) });
        return [];
    });
    seen.count += entries.length;
    if (seen.count > MOST_SEEN) {
        if (!faults.some(({ at }) => at === (0,spans/* placeNow */.ee)(pattern.at)))
            faults.push(tooMany(pattern));
        return [];
    }
    return entries;
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !way.startsWith(external_node_path_.sep));
}
function nothingThere({ text, at }) {
    return {
        code: 'file-missing',
        message: `There is no file at \`${(0,visible/* shown */.SP)(text, 200)}\`.`,
        hint: 'It is taken from the folder of the topology; a `*` stands for no name that begins with a dot. Correct it, or remove it.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
function leadsOut({ text, at }, path) {
    return {
        code: 'name-not-allowed',
        message: `\`${(0,visible/* shown */.SP)(text, 200)}\` leads out of the root: ${(0,visible/* shown */.SP)(path, 300)} is a link to elsewhere.`,
        hint: 'What a topology is made from lies below the root (--root): move the file there.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
function tooMany({ text, at }) {
    return {
        code: 'limit-exceeded',
        message: `\`${(0,visible/* shown */.SP)(text, 200)}\` means too much: at most ${MOST_FILES} files are included, and ${MOST_SEEN} looked at.`,
        hint: 'Write a pattern that leads to less, or put several tenants into one file.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}

;// CONCATENATED MODULE: ./lib/app/topology-parts.js







const MOST_BYTES = 64 * 1024 * 1024;
const AT_ONCE = 64;
async function readParts(open, places, access) {
    const included = await readIncluded(open, places);
    const answers = await Promise.all(open.inventories.map((inventory, index) => readInventory(inventory, { index, places, access })));
    const all = [included, ...answers];
    return (0,kernel_fault/* settle */.G9)(all.flatMap((one) => (one.ok ? one.value : [])), all.flatMap((one) => (one.ok ? [] : one.faults)));
}
async function readIncluded({ include }, places) {
    const files = await includedFiles(include, places);
    if (!files.ok)
        return files;
    const root = files.value.length === 0 ? places.root : await (0,promises_.realpath)(places.root);
    const parts = [];
    const faults = [];
    let size = 0;
    for (let from = 0; from < files.value.length; from += AT_ONCE) {
        const some = files.value.slice(from, from + AT_ONCE);
        const texts = await Promise.all(some.map((file) => (0,read_text/* readText */.yR)(file)));
        for (const [index, text] of texts.entries()) {
            const file = (0,external_node_path_.relative)(root, some[index] ?? '');
            if (text.ok)
                parts.push({ from: { kind: 'include' }, file, text: text.value });
            else
                faults.push(...text.faults);
            size += text.ok ? text.value.length : 0;
        }
        if (size > MOST_BYTES)
            return (0,kernel_fault/* fail */.fJ)(tooMuch(include[0]));
    }
    return (0,kernel_fault/* settle */.G9)(parts, faults);
}
async function readInventory(inventory, { index, places, access }) {
    const from = { kind: 'inventory', index };
    if (inventory.kind === 'file') {
        const found = await includedFiles([{ text: inventory.file, at: inventory.at }], places);
        const [file] = found.ok ? found.value : [];
        if (!found.ok || file === undefined)
            return found.ok ? (0,kernel_fault/* succeed */.Py)([]) : found;
        const text = await (0,read_text/* readText */.yR)(file, MOST_BYTES);
        const name = (0,external_node_path_.relative)(await (0,promises_.realpath)(places.root), file);
        return text.ok ? (0,kernel_fault/* succeed */.Py)([{ from, file: name, text: text.value }]) : text;
    }
    if (access === null)
        return (0,kernel_fault/* succeed */.Py)([]);
    const answer = await (0,inventory_answer/* askProgram */.aP)(inventory, { cwd: (0,external_node_path_.dirname)(places.topology), access });
    return answer.ok ? (0,kernel_fault/* succeed */.Py)([{ from, file: (0,inventory_answer/* nameOf */.Vb)(inventory), text: answer.value }]) : answer;
}
function tooMuch(pattern) {
    return {
        code: 'limit-exceeded',
        message: `The files that the topology includes have more than ${MOST_BYTES} characters.`,
        hint: 'Give each part of the estate a repository and a topology of its own.',
        ...(pattern !== undefined && { at: (0,spans/* placeNow */.ee)(pattern.at) }),
    };
}

;// CONCATENATED MODULE: ./lib/app/typescript-runbook.js

async function yamlOfTypescript(_file, shown) {
    return (0,kernel_fault/* fail */.fJ)({
        code: 'not-supported-yet',
        message: 'This is a runbook written as TypeScript (.enforced.ts), which this release does not read.',
        hint: 'Write it as <id>.yml in the folder of runbooks.',
        at: { file: shown, line: 1, column: 1 },
    });
}

;// CONCATENATED MODULE: ./lib/app/sources.js













function stoppable(paths, cancel) {
    const { inventory } = paths;
    return inventory === undefined ? paths : { ...paths, inventory: { ...inventory, cancel } };
}
async function readRunbooks(paths, services = null) {
    const files = await (0,runbook_files/* runbookFiles */.q7)(paths.runbooks);
    if (!files.ok)
        return files;
    const loaded = await Promise.all(files.value.map((file) => readRunbookFile(file, paths.root, services)));
    const faults = [...(0,runbook_files/* repeatedIds */.TO)(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
    return (0,kernel_fault/* settle */.G9)(loaded.flatMap((one) => (one.ok ? [one.value] : [])), faults);
}
async function readRunbook(paths, id) {
    const files = await (0,runbook_files/* runbookFiles */.q7)(paths.runbooks);
    if (!files.ok)
        return files;
    const ids = files.value.map(runbook_files/* idOf */.TH);
    const [file, other] = files.value.filter((_, index) => ids[index] === id);
    if (file !== undefined && other !== undefined)
        return (0,kernel_fault/* fail */.fJ)((0,runbook_files/* sameId */.s)(file, other));
    if (file !== undefined)
        return readRunbookFile(file, paths.root);
    const guess = ids.find((known) => known === (0,runbook_files/* idOf */.TH)(id)) ?? (0,nearest/* nearest */.p)(id, ids);
    return (0,kernel_fault/* fail */.fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,visible/* visibleLine */.P8)(id).slice(0, 100)}\` in ${paths.runbooks}`,
        hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
    });
}
async function readRunbookFile(file, root, services = null) {
    const shown = shortPath(file, root);
    const no = (0,runbook_files/* noRunbook */.e9)(file, shown);
    if (no !== null)
        return (0,kernel_fault/* fail */.fJ)(no);
    const text = await yamlOf(file, shown);
    if (!text.ok)
        return text;
    const runbook = (0,load/* loadRunbook */.X)(shown, (0,runbook_files/* idOf */.TH)(file), text.value, services);
    return runbook.ok ? (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text: text.value }) : runbook;
}
async function yamlOf(file, shown) {
    const form = (0,runbook_files/* formOf */.QU)(file);
    if (form === 'typescript')
        return yamlOfTypescript(file, shown);
    const text = await (0,read_text/* readText */.yR)(file);
    if (!text.ok)
        return (0,kernel_fault/* fail */.fJ)({ ...text.faults[0], at: { file: shown, line: 1, column: 1 } });
    return form === 'skill' ? yamlOfSkill(text.value, shown) : text;
}
async function readTopology(paths) {
    const open = await openedTopology(paths);
    if (!open.ok)
        return open;
    const { text, topology } = open.value;
    const [first, ...more] = paths.inventory === undefined ? (0,inventory_answer/* programsOf */.h2)(topology).map(inventory_answer/* notRun */.nE) : [];
    if (first !== undefined)
        return (0,kernel_fault/* fail */.fJ)(first, ...more);
    return closedTopology({ text, topology, paths, access: paths.inventory ?? null });
}
async function checkTopology(paths) {
    const open = await openedTopology(paths);
    if (!open.ok)
        return open;
    const checked = await closedTopology({ ...open.value, paths, access: null });
    if (!checked.ok)
        return checked;
    return (0,kernel_fault/* succeed */.Py)({ topology: checked.value.topology, unasked: (0,inventory_answer/* programsOf */.h2)(open.value.topology) });
}
async function openedTopology(paths) {
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const open = (0,topology_load/* openTopology */.Af)(shortPath(paths.topology, paths.root), text.value);
        return open.ok ? (0,kernel_fault/* succeed */.Py)({ text: text.value, topology: open.value }) : open;
    }
    const [fault] = text.faults;
    if (fault.code !== 'file-missing')
        return text;
    return (0,kernel_fault/* fail */.fJ)({
        ...fault,
        code: 'topology-missing',
        hint: 'Write a topology.yml, or name another file (--topology, in a workflow the input `topology`); examples/topology.yml is one to begin with.',
    });
}
async function closedTopology({ text, topology: open, paths, access, }) {
    const places = { topology: (0,external_node_path_.resolve)(paths.topology), root: topologyRoot(paths) };
    const parts = await readParts(open, places, access);
    if (!parts.ok) {
        const [first, ...more] = [...open.root.faults, ...parts.faults];
        return first === undefined ? parts : (0,kernel_fault/* fail */.fJ)(first, ...more);
    }
    const closed = (0,topology_load/* closeTopology */.Sx)(open, parts.value);
    if (!closed.ok)
        return closed;
    const health = (0,plan_health/* healthProbes */.C)(closed.value.services);
    return health.ok ? (0,kernel_fault/* succeed */.Py)({ topology: closed.value, text, parts: parts.value }) : health;
}
function topologyRoot({ root, topology }) {
    return (0,external_node_path_.resolve)(isInside(topology, root) ? root : (0,external_node_path_.dirname)(topology));
}
function shortPath(file, root) {
    return isInside(file, root) ? (0,external_node_path_.relative)(root, file) : (0,external_node_path_.basename)(file);
}
function isInside(file, root) {
    return !(0,external_node_path_.relative)(root, file).startsWith('..');
}


/***/ }),

/***/ 27561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDoctor: () => (/* binding */ registerDoctor)
});

// EXTERNAL MODULE: ./lib/app/doctor.js + 6 modules
var doctor = __webpack_require__(36310);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/commit.js
var commit = __webpack_require__(25506);
;// CONCATENATED MODULE: ./lib/app/remote.js



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

// EXTERNAL MODULE: ./lib/app/sources.js + 4 modules
var sources = __webpack_require__(80553);
// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var github_api = __webpack_require__(50154);
// EXTERNAL MODULE: ./lib/github/input-readers.js
var input_readers = __webpack_require__(60214);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
;// CONCATENATED MODULE: ./lib/cli/doctor.js









const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
const HELP = `
The token comes from GITHUB_TOKEN or GH_TOKEN. It should be an administrator's, with these repository permissions, all "read":
Actions, Administration, Contents, Environments, Metadata, Secrets. What it may not see is said as "not seen".
Exit code: 0 nothing is open, 1 something is, 2 the call is wrong or the repository cannot be seen.`;
function registerDoctor(program, context) {
    const command = (0,cli_options/* withCommon */.A)(program.command('doctor').description('what is open in the repository on GitHub, and on this machine'));
    command
        .option('--repository <owner/name>', 'default: the remote `origin` of the folder')
        .option('--hosts-environment <name>', "the environment that holds the hosts' secrets", 'hosts')
        .option('--audit-environment <name>', 'the environment that lets audits out (default: audit, where there is one)')
        .addHelpText('after', HELP)
        .action(async (options) => {
        const { terminal, paths } = (0,cli_options/* commonOf */.$)(options, context.environment);
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
    const token = TOKENS.map((name) => environment[name] ?? '').find((text) => text !== '') ?? '';
    (0,env/* forget */.y6)(TOKENS);
    const repository = options.repository ?? (await remoteOf(paths.root)) ?? '';
    const asked = (0,fault/* settle */.G9)(null, [
        ...(token === '' ? [noToken] : []),
        ...(/^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [noRepository(options.repository)]),
        ...[hostsEnvironment, auditEnvironment ?? ''].flatMap((name) => name === '' || input_readers/* ENVIRONMENT */.M0.test(name) ? [] : [noEnvironment(name)]),
    ]);
    if (!asked.ok)
        return asked;
    const url = environment.GITHUB_API_URL || 'https://api.github.com';
    const api = await (0,github_api/* openApi */.N)({ url, token, proxied: (0,github_api/* isProxied */.S)(environment) });
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
    });
    return findings.ok ? (0,fault/* succeed */.Py)({ repository, findings: findings.value }) : findings;
}
function lineOf({ word, about, says, todo }) {
    const line = `${word.padEnd(8)}  ${about}: ${says}`;
    return todo === null ? line : `${line}\n${' '.repeat(10)}${todo}`;
}
const noToken = {
    code: 'usage',
    message: 'there is no token: GITHUB_TOKEN and GH_TOKEN are empty',
    hint: 'Set one of them in the environment, never on the command line: GH_TOKEN=$(gh auth token) enforced-runbooks doctor',
};
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

};
