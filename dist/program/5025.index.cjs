'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5025,6084], modules: {

/***/ 64765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aP: () => (/* binding */ askProgram),
/* harmony export */   h2: () => (/* binding */ programsOf),
/* harmony export */   nE: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66084);
/* harmony import */ var _transport_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92511);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65808);





const MOST_BYTES = 64 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function programsOf({ inventories }) {
    return inventories.flatMap((inventory) => (inventory.kind === 'exec' ? [inventory] : []));
}
function notRun({ argv, at }) {
    return {
        code: 'inventory-failed',
        message: `The inventory \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(argv.join(' '), 100)}\` is a program, and none is run here.`,
        hint: 'Use a verb that runs it, or keep its answer as a file: `inventory: { file: inventory.json }`.',
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNow */ .ee)(at),
    };
}
function nameOf({ argv }) {
    return `output of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(argv.join(' ')).slice(0, 120)}`;
}
async function askProgram(program, { cwd, access }) {
    const collected = await (0,_transport_collect_js__WEBPACK_IMPORTED_MODULE_0__.collect)({
        argv: program.argv,
        env: (0,_env_js__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .TQ)(access.variables),
        cwd,
        timeoutMs: program.timeoutMs,
        mostBytes: MOST_BYTES,
        cancel: access.cancel,
    });
    if (collected.ended !== 'exited')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(failing(program, collected));
    if (collected.exitCode !== 0)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(failing(program, collected));
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(utf8.decode(collected.stdout));
    }
    catch {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(inventoryFault(program, { code: 'output-invalid', says: 'printed no text in UTF-8', collected }));
    }
}
function failing(program, collected) {
    const told = (code, says, hint) => inventoryFault(program, { code, says, collected, ...(hint !== undefined && { hint }) });
    switch (collected.ended) {
        case 'exited':
            return told('inventory-failed', `ended with the exit code ${collected.exitCode}`);
        case 'signalled':
            return told('inventory-failed', `was ended by ${collected.signal}`);
        case 'timed-out':
            return told('inventory-failed', `did not end within ${program.timeoutMs} ms, and is killed`, 'Find out what it waits for, or give it more time: `timeout: 2m` beside `exec`.');
        case 'too-long':
            return told('limit-exceeded', `printed more than ${MOST_BYTES} bytes, and is killed`, 'Let it print only what the topology needs: hosts, services, tenants.');
        case 'cancelled':
            return told('inventory-failed', 'was cancelled, and is killed', 'Nothing was changed.');
        case 'not-started':
            return told('inventory-failed', `cannot be started (${collected.code})`, 'A path is taken from the folder of the topology; it needs the right to be executed.');
    }
}
function inventoryFault({ argv, at }, fault) {
    const said = fault.collected.stderr.trim().split('\n').at(-1) ?? '';
    const last = said === '' ? '' : `; it says: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(said, 200)}`;
    return {
        code: fault.code,
        message: `The inventory \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(argv.join(' '), 100)}\` ${fault.says}${last}.`,
        hint: fault.hint ?? `Run it by itself, in the folder of the topology and without the caller's variables.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNow */ .ee)(at),
    };
}


/***/ }),

/***/ 55025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ checkTopology),
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology),
  pZ: () => (/* binding */ stoppable),
  qA: () => (/* binding */ topologyRoot),
  Kt: () => (/* binding */ writtenParts)
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
// EXTERNAL MODULE: ./lib/topology/load.js + 18 modules
var topology_load = __webpack_require__(57968);
// EXTERNAL MODULE: ./lib/app/sources/inventory-answer.js
var inventory_answer = __webpack_require__(64765);
// EXTERNAL MODULE: ./lib/app/sources/read-text.js
var read_text = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/app/sources/runbook-files.js
var runbook_files = __webpack_require__(59896);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/topology/include.js
var include = __webpack_require__(41937);
// EXTERNAL MODULE: ./lib/app/sources/within-root.js
var within_root = __webpack_require__(66920);
;// CONCATENATED MODULE: ./lib/app/sources/included-files.js









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
    if (!(0,within_root/* isWithin */.UO)(search.bounds, real)) {
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

;// CONCATENATED MODULE: ./lib/app/sources/topology-parts.js







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

;// CONCATENATED MODULE: ./lib/app/sources/sources.js












function stoppable(paths, cancel) {
    const { inventory } = paths;
    return inventory === undefined ? paths : { ...paths, inventory: { ...inventory, cancel } };
}
async function readRunbooks(paths, services = null) {
    const files = await (0,runbook_files/* runbookFiles */.q7)(paths.runbooks, paths.root);
    if (!files.ok)
        return files;
    const until = AbortSignal.timeout(EVALUATIONS_MS);
    const found = { paths, folder: paths.runbooks, services, until };
    const read = files.value.filter((file) => paths.passesOver?.(file) !== true);
    const loaded = await Promise.all(read.map((file) => loadedRunbook(file, found)));
    const faults = [...(0,runbook_files/* repeatedIds */.TO)(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
    return (0,kernel_fault/* settle */.G9)(loaded.flatMap((one) => (one.ok ? [one.value] : [])), faults);
}
async function readRunbook(paths, id) {
    const files = await (0,runbook_files/* runbookFiles */.q7)(paths.runbooks, paths.root);
    if (!files.ok)
        return files;
    const ids = files.value.map(runbook_files/* idOf */.TH);
    const [file, other] = files.value.filter((_, index) => ids[index] === id);
    if (file !== undefined && other !== undefined)
        return (0,kernel_fault/* fail */.fJ)((0,runbook_files/* sameId */.s)(file, other));
    if (file !== undefined)
        return loadedRunbook(file, { paths, folder: paths.runbooks, services: null, until: NEVER });
    const guess = ids.find((known) => known === (0,runbook_files/* idOf */.TH)(id)) ?? (0,nearest/* nearest */.p)(id, ids);
    return (0,kernel_fault/* fail */.fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,visible/* visibleLine */.P8)(id).slice(0, 100)}\` in ${paths.runbooks}`,
        hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
    });
}
async function readRunbookFile(file, paths, services = null) {
    return loadedRunbook(file, { paths, folder: null, services, until: NEVER });
}
const NEVER = new AbortController().signal;
const EVALUATIONS_MS = 60_000;
async function loadedRunbook(file, { paths: { root, namesFrom = root }, folder, services, until }) {
    const shown = shortPath(file, namesFrom);
    const no = (0,runbook_files/* noRunbook */.e9)(file, shown);
    if (no !== null)
        return (0,kernel_fault/* fail */.fJ)(no);
    const isBounded = (0,runbook_files/* formOf */.QU)(file) !== 'typescript';
    if (isBounded && (await (0,within_root/* leadsOut */.qm)(file, { root, otherwise: folder })))
        return (0,kernel_fault/* fail */.fJ)((0,within_root/* outOfRoot */._D)(file, shown));
    const form = await normalForm(file, shown, until);
    if (!form.ok)
        return form;
    const { text, written, placed, files } = form.value;
    const runbook = (0,load/* loadMadeRunbook */.eC)({ file: shown, id: (0,runbook_files/* idOf */.TH)(file), text, services, placed });
    if (!runbook.ok)
        return runbook;
    return (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text, files, ...(written !== undefined && { written }) });
}
async function normalForm(file, shown, cancel) {
    const form = (0,runbook_files/* formOf */.QU)(file);
    if (form === 'typescript')
        return (await __webpack_require__.e(/* import() */ 9149).then(__webpack_require__.bind(__webpack_require__, 49149))).evaluatedRunbook(file, { shown, cancel });
    const text = await (0,read_text/* readText */.yR)(file);
    if (!text.ok)
        return (0,kernel_fault/* fail */.fJ)({ ...text.faults[0], at: { file: shown, line: 1, column: 1 } });
    const yaml = form === 'yaml'
        ? text
        : (await __webpack_require__.e(/* import() */ 3268).then(__webpack_require__.bind(__webpack_require__, 33268))).normalFormOf(text.value, { file: shown, id: (0,runbook_files/* idOf */.TH)(file) });
    const files = [{ file: shown, text: text.value }];
    return yaml.ok ? (0,kernel_fault/* succeed */.Py)({ text: yaml.value, placed: (document) => document, files }) : yaml;
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
function writtenParts({ topology, text, parts }) {
    const included = parts
        .filter(({ from }) => from.kind === 'include')
        .map((part) => ({ file: part.file, text: part.text }));
    return [{ file: topology.file, text }, ...included];
}
async function checkTopology(paths) {
    const open = await openedTopology(paths);
    if (!open.ok)
        return open;
    const checked = await closedTopology({ ...open.value, paths, access: null });
    if (!checked.ok)
        return checked;
    const { topology } = checked.value;
    return (0,kernel_fault/* succeed */.Py)({ topology, unasked: (0,inventory_answer/* programsOf */.h2)(open.value.topology), written: writtenParts(checked.value) });
}
async function openedTopology(paths) {
    const name = shortPath(paths.topology, paths.root);
    if (await (0,within_root/* leadsOut */.qm)(paths.topology, { root: paths.root, otherwise: null }))
        return (0,kernel_fault/* fail */.fJ)((0,within_root/* outOfRoot */._D)(name, name));
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const open = (0,topology_load/* openTopology */.Af)(name, text.value);
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
    if (!health.ok)
        return health;
    const filed = parts.value.filter(({ from }) => from.kind === 'include' || open.inventories[from.index]?.kind === 'file');
    const files = [{ file: closed.value.file, text }, ...filed.map((part) => ({ file: part.file, text: part.text }))];
    return (0,kernel_fault/* succeed */.Py)({ topology: closed.value, text, parts: parts.value, files });
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

/***/ 66084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ placeNow),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   wJ: () => (/* binding */ LaterPlace)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88852);
/* harmony import */ var _kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



function documentOf(parts) {
    const { file, text, data, changesNumbers, shows } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text, shows));
    return {
        file,
        text,
        data,
        changesNumbers,
        placeOf: (path, part = 'value') => {
            const { key, value, whole } = spans().find(path);
            const { start, end } = part === 'key' || !whole ? key : value;
            return lines().placeAt(start, end);
        },
        placeWithin: (path, start, end) => {
            const { value, whole, scalar } = spans().find(path);
            if (!whole || scalar === undefined)
                return lines().placeAt(value.start, value.end);
            const offsets = (0,_kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOffsets */ .V)(scalar, { text, start: value.start, end: value.end });
            const open = offsets[Math.min(start, offsets.length - 1)] ?? value.start;
            return lines().placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? value.end));
        },
        sourceOf: (path) => spans().find(path).scalar,
    };
}
class LaterPlace {
    #find;
    #name;
    #found = null;
    constructor(find, name = '') {
        this.#find = find;
        this.#name = name;
    }
    get file() {
        return this.now().file;
    }
    get line() {
        return this.now().line;
    }
    get column() {
        return this.now().column;
    }
    get length() {
        return this.now().length ?? 1;
    }
    get excerpt() {
        return this.now().excerpt ?? '';
    }
    get excerptFrom() {
        return this.now().excerptFrom ?? 1;
    }
    now() {
        this.#found ??= this.#find(this.#name);
        return this.#found;
    }
    toJSON() {
        return this.now();
    }
}
function placeNow(place) {
    return place instanceof LaterPlace ? place.now() : place;
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const LONGEST_LINE = 65_536;
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    #ended = false;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    async line() {
        for (let from = 0;;) {
            const at = this.#rest.indexOf(10, from);
            if (at >= 0)
                return this.#cut(at, 1).toString('utf8');
            if (this.#rest.length > LONGEST_LINE)
                return this.#cut(this.#rest.length, 0).toString('utf8');
            from = this.#rest.length;
            if (!(await this.#more()))
                return null;
        }
    }
    async exactly(length, take) {
        for (let left = length; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                return false;
            const piece = this.#cut(Math.min(left, this.#rest.length), 0);
            left -= piece.length;
            await take(piece);
        }
        return true;
    }
    async upTo(mark, take) {
        for (;;) {
            const at = this.#rest.indexOf(mark);
            if (at > 0)
                await take(this.#cut(at, mark.length));
            else if (at === 0)
                this.#cut(0, mark.length);
            if (at >= 0)
                return true;
            const safe = this.#rest.length - begunMark(this.#rest, mark);
            if (safe > 0)
                await take(this.#cut(safe, 0));
            if (!(await this.#more())) {
                if (this.#rest.length > 0)
                    await take(this.#cut(this.#rest.length, 0));
                return false;
            }
        }
    }
    async toEnd(take) {
        do {
            if (this.#rest.length > 0)
                await take(this.#cut(this.#rest.length, 0));
        } while (await this.#more());
    }
    #cut(length, dropped) {
        const piece = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length + dropped);
        return piece;
    }
    async #more() {
        if (this.#ended)
            return false;
        const rest = Buffer.from(this.#rest);
        const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }));
        if (next.done === true || next.value === undefined) {
            this.#ended = true;
            this.#rest = rest;
            return false;
        }
        const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        this.#rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        return true;
    }
}
function begunMark(bytes, mark) {
    const first = mark[0] ?? 0;
    let at = bytes.indexOf(first, Math.max(0, bytes.length - mark.length + 1));
    while (at >= 0 && !bytes.subarray(at).equals(mark.subarray(0, bytes.length - at)))
        at = bytes.indexOf(first, at + 1);
    return at < 0 ? 0 : bytes.length - at;
}


/***/ }),

/***/ 92511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collect: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function collect(request) {
    const { timeoutMs: ms, mostBytes, cancel } = request;
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)(request);
    const chunks = [];
    const stderr = new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o();
    let size = 0;
    const tooLong = new AbortController();
    process.stdin.on('error', () => undefined);
    process.stdin.end(request.stdin ?? '');
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd((chunk) => {
            size += chunk.byteLength;
            if (size > mostBytes)
                tooLong.abort();
            else
                chunks.push(Buffer.from(chunk));
        }),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms, signal: AbortSignal.any([cancel, tooLong.signal]) });
    process.kill('SIGKILL');
    process.release();
    const said = { stderr: stderr.text };
    if (waited.came === 'time')
        return { ...said, ended: 'timed-out' };
    if (waited.came === 'signal')
        return { ...said, ended: tooLong.signal.aborted ? 'too-long' : 'cancelled' };
    return { ...said, ...endOf(waited.value[0], Buffer.concat(chunks)) };
}
function endOf(end, stdout) {
    switch (end.kind) {
        case 'exited':
            return { ended: 'exited', exitCode: end.exitCode, stdout };
        case 'signalled':
            return { ended: 'signalled', signal: end.signal };
        case 'failed':
            return { ended: 'not-started', code: end.code };
    }
}


/***/ }),

/***/ 69824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ startProcess)
/* harmony export */ });
/* unused harmony export killGroup */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function startProcess(request) {
    const [program, parameters] = command(request);
    const { connection } = request;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        ...settings(request),
        stdio: ['pipe', 'pipe', 'pipe', ...(connection === undefined ? [] : [connection])],
    });
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error('startProcess: no pipes');
    stdout.on('error', () => undefined);
    return running(child, { stdin, stdout, stderr });
}
function command({ argv }) {
    const [program, ...parameters] = argv;
    if (program === undefined || program === '')
        throw new Error('startProcess: no program');
    return [program, parameters];
}
function settings({ env, cwd }) {
    return { env: { ...env }, cwd, detached: true, windowsHide: true };
}
function running(child, { stdin, stdout, stderr }) {
    stdin.on('error', () => undefined);
    stderr.on('error', () => undefined);
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ kind: 'failed', code: error.code ?? 'unknown' }));
        child.once('exit', (exitCode, signal) => {
            resolve(signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'signalled', signal });
        });
    });
    return {
        pid: child.pid ?? 0,
        stdin,
        stdout,
        stderr,
        ended,
        alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
        release: () => {
            stdin.end();
            stdout.destroy();
            stderr.destroy();
            child.unref();
        },
        kill: (signal) => killGroup(child.pid, signal),
    };
}
function killGroup(pid, signal) {
    if (pid === undefined || pid <= 1)
        return false;
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FirstWords),
/* harmony export */   o: () => (/* binding */ Said)
/* harmony export */ });
const LIMIT = 8_192;
class Said {
    #text = '';
    take = (chunk) => {
        this.#text = (this.#text + Buffer.from(chunk).toString('utf8')).slice(-LIMIT);
    };
    get text() {
        return this.#text;
    }
}
class FirstWords {
    #text = '';
    take = (chunk) => {
        const room = LIMIT - this.#text.length;
        if (room > 0)
            this.#text += Buffer.from(chunk).toString('utf8').slice(0, room);
    };
    get text() {
        return this.#text;
    }
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

function until(ms, signal) {
    const end = performance.now() + ms;
    return {
        get ms() {
            return Math.max(0, end - performance.now());
        },
        signal,
    };
}
async function waitFor(promise, until) {
    if (until.signal?.aborted === true)
        return { came: 'signal' };
    let timer;
    let stop;
    const others = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ came: 'time' }), Math.min(until.ms, 2_147_483_647));
        stop = () => resolve({ came: 'signal' });
        if (until.signal !== undefined)
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, until.signal);
        until.signal?.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([promise.then((value) => ({ came: 'value', value })), others]);
    }
    finally {
        clearTimeout(timer);
        if (stop !== undefined)
            until.signal?.removeEventListener('abort', stop);
    }
}
const NEVER = new AbortController().signal;


/***/ })

} };
