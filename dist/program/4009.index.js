export const id = 4009;
export const ids = [4009];
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

/***/ 89364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eH: () => (/* binding */ channelsIn),
/* harmony export */   mf: () => (/* binding */ CHANNEL_VARIABLES),
/* harmony export */   z$: () => (/* binding */ CHANNELS_HELP)
/* harmony export */ });
/* harmony import */ var _kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


const CHANNEL_VARIABLES = {
    slack: 'ENFORCED_RUNBOOKS_SLACK_WEBHOOK',
    teams: 'ENFORCED_RUNBOOKS_TEAMS_WEBHOOK',
    pagerdutyKey: 'ENFORCED_RUNBOOKS_PAGERDUTY_ROUTING_KEY',
    pagerdutyUrl: 'ENFORCED_RUNBOOKS_PAGERDUTY_URL',
    opsgenieKey: 'ENFORCED_RUNBOOKS_OPSGENIE_KEY',
    opsgenieUrl: 'ENFORCED_RUNBOOKS_OPSGENIE_URL',
    webhook: 'ENFORCED_RUNBOOKS_WEBHOOK',
    webhookSecret: 'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
};
const PUBLIC = ['pagerdutyUrl', 'opsgenieUrl'];
function channelsIn(variables) {
    const of = (setting) => (variables[CHANNEL_VARIABLES[setting]] ?? '').trim();
    const { channels, wrong } = (0,_kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readChannels */ .N)({
        slack: of('slack'),
        teams: of('teams'),
        pagerdutyKey: of('pagerdutyKey'),
        pagerdutyUrl: of('pagerdutyUrl'),
        opsgenieKey: of('opsgenieKey'),
        opsgenieUrl: of('opsgenieUrl'),
        webhook: of('webhook'),
        webhookSecret: of('webhookSecret'),
    });
    const masked = Object.entries(CHANNEL_VARIABLES)
        .filter(([setting]) => !PUBLIC.includes(setting))
        .map(([, name]) => ({ name, value: (variables[name] ?? '').trim() }))
        .filter(({ value }) => value !== '');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)({ channels, masked }, wrong.map(({ setting, says, hint }) => ({
        code: 'usage',
        message: `the variable ${CHANNEL_VARIABLES[setting]} ${says}`,
        hint,
    })));
}
const HELP = {
    slack: 'address of a Slack incoming webhook (channel `slack`)',
    teams: 'address of a Microsoft Teams workflow (channel `teams`)',
    pagerdutyKey: 'integration key, Events API v2 (channel `pagerduty`)',
    pagerdutyUrl: 'where that API stands, if not in the US',
    opsgenieKey: 'key of an API integration (channel `opsgenie`)',
    opsgenieUrl: 'where that API stands, if not in the US',
    webhook: 'https address that gets them as JSON (channel `webhook`)',
    webhookSecret: 'what they are signed with there, at least 16 characters',
};
const CHANNELS_HELP = `
Notifications go where these variables say; an empty one is not given:
${Object.entries(HELP)
    .map(([setting, text]) => `  ${CHANNEL_VARIABLES[setting].padEnd(42)}${text}`)
    .join('\n')}`;


/***/ }),

/***/ 43749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerLint: () => (/* binding */ registerLint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _app_lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69722);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99048);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60736);






const FORMATS = ['text', 'json', 'github', 'sarif'];
function registerLint(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommon */ .A)(program.command('lint').argument('[path...]').description('check runbooks and topology'));
    command.addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'how findings are told').choices(FORMATS).default('text'));
    command.option('--inventory', 'run the programs of inventories too: never for what nobody has reviewed');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .withKnownHosts */ .dv)(command).action(async (given, options) => {
        const format = options.json === true && options.format === 'text' ? 'json' : (options.format ?? 'text');
        const asDocument = format === 'json' || format === 'sarif';
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOf */ .$)({ ...options, json: asDocument }, context.environment);
        const knownHosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .knownHostsOf */ ._h)(options);
        const request = {
            paths,
            knownHosts: knownHosts.ok ? knownHosts.value : '',
            runs: options.inventory === true,
            given,
            from: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'),
        };
        const found = knownHosts.ok ? await (0,_app_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .lint */ .u)(request) : { faults: knownHosts.faults, warnings: [] };
        await tell(found, { format, terminal, topology: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', paths.topology) });
        context.finish(found.faults.length > 0 ? 2 : 0);
    });
}
async function tell(found, { format, terminal, topology }) {
    const { faults, warnings } = found;
    switch (format) {
        case 'sarif':
            return terminal.document((await __webpack_require__.e(/* import() */ 4550).then(__webpack_require__.bind(__webpack_require__, 24550))).sarifOf(found, topology));
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
    if (faults.length > 0)
        terminal.faults(faults);
}
async function annotate({ faults, warnings }) {
    const { openAction } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(8022), __webpack_require__.e(9505)]).then(__webpack_require__.bind(__webpack_require__, 8022));
    const action = openAction((text) => text);
    for (const fault of faults)
        action.annotate('error', fault);
    for (const warning of warnings)
        action.annotate('warning', warning);
}


/***/ }),

/***/ 60736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ knownHostsOf),
/* harmony export */   cM: () => (/* binding */ withAdmission),
/* harmony export */   dv: () => (/* binding */ withKnownHosts),
/* harmony export */   gE: () => (/* binding */ withAsk),
/* harmony export */   l3: () => (/* binding */ withAccess),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   p: () => (/* binding */ withConnection)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10343);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89364);




function withAsk(command) {
    const collect = (value, before) => [...(before ?? []), value];
    return command
        .option('--tenant <tenant>', 'id or alias of the tenant; `run` takes it again for each of several', collect)
        .option('--incident <file>', "a vendor's payload or the normal form; - is standard input")
        .option('--input <name=value>', 'a value for an input of the runbook; again for each', collect);
}
function withAdmission(command) {
    return command
        .option('--approve-by <login>', "stands in for the environment's review; recorded as such")
        .option('--dry-run', 'plan, symptom and preconditions, nothing else')
        .option('--plan-digest <digest>', 'only the plan with this digest; any other is refused');
}
function withKnownHosts(command) {
    return command.option('--known-hosts <file>', 'host keys of hosts that the topology pins no key of');
}
function withConnection(command) {
    return withAccess(command).addHelpText('after', _channels_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNELS_HELP */ .z$);
}
function withAccess(command) {
    return withKnownHosts(command)
        .option('--ssh-key <file>', "a private key; default: the user's own agent")
        .option('--ssh-config <file>', "the user's ssh configuration; not read without this");
}
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}$/;
function approvalsOf({ approveBy }) {
    if (approveBy === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)([]);
    if (LOGIN.test(approveBy))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)([{ by: approveBy, how: '--approve-by' }]);
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'usage',
        message: `--approve-by \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(approveBy)}\` names nobody`,
        hint: 'Give the login of the person who has looked at the plan: it is recorded in the audit.',
    });
}
async function knownHostsOf({ knownHosts }) {
    return knownHosts === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('') : (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(knownHosts);
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';
function readChannels(given) {
    const { slack, teams, webhook, webhookSecret: secret } = given;
    const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
    const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
    const hasWebhook = isAddress(webhook);
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(isAddress(slack) && { slack }),
            ...(isAddress(teams) && { teams }),
            ...(isUsable(pagerduty) && { pagerduty }),
            ...(isUsable(opsgenie) && { opsgenie }),
            ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
        },
        wrong: [
            ...addressProblem('slack', slack),
            ...addressProblem('teams', teams),
            ...keyProblem('pagerdutyKey', pagerduty.key),
            ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
            ...keyProblem('opsgenieKey', opsgenie.key),
            ...addressProblem('opsgenieUrl', given.opsgenieUrl),
            ...addressProblem('webhook', webhook),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isUsable({ key, url }) {
    return KEY.test(key) && isAddress(url);
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function addressProblem(setting, text) {
    if (text === '' || isAddress(text))
        return [];
    const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
    return [{ setting, says: 'is no https:// address', hint }];
}
function keyProblem(setting, text) {
    if (text === '' || KEY.test(text))
        return [];
    const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
    return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


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
