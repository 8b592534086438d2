export const id = 3154;
export const ids = [3154];
export const modules = {

/***/ 48859:
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

/***/ 17372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63766);



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

/***/ 21973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ checkTopology),
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology),
  pZ: () => (/* binding */ stoppable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(76430);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var plan_health = __webpack_require__(98990);
// EXTERNAL MODULE: ./lib/runbook/load.js + 10 modules
var load = __webpack_require__(75123);
// EXTERNAL MODULE: ./lib/topology/load.js + 16 modules
var topology_load = __webpack_require__(16936);
// EXTERNAL MODULE: ./lib/app/inventory-answer.js + 1 modules
var inventory_answer = __webpack_require__(97374);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(17372);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/app/runbook-files.js





const SKILL = 'SKILL.md';
async function runbookFiles(folder) {
    const hint = 'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
        const names = found.flat();
        if (names.length === 0)
            return (0,kernel_fault/* fail */.fJ)({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
        return (0,kernel_fault/* succeed */.Py)(names.sort());
    }
    catch (error) {
        const [fault] = [(0,read_text/* unreadable */.O$)(folder, error)];
        return (0,kernel_fault/* fail */.fJ)(fault.code === 'file-missing'
            ? { ...fault, code: 'runbook-missing', message: `there is no folder of runbooks at ${folder}`, hint }
            : fault);
    }
}
async function runbooksOf(entry, folder) {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (!entry.isDirectory())
        return isRunbook(entry.name) ? [path] : [];
    const names = await (0,promises_.readdir)(path);
    if (names.includes(SKILL))
        return [(0,external_node_path_.join)(path, SKILL)];
    return names.some(isRunbook) ? [`${path}/`] : [];
}
function isRunbook(name) {
    return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : isLaterForm(name);
}
function isLaterForm(file) {
    return (0,external_node_path_.basename)(file) === SKILL || file.endsWith('.enforced.ts');
}
function idOf(file) {
    const name = (0,external_node_path_.basename)(file);
    return name === SKILL ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}
function laterForm(file, shown) {
    const name = (0,external_node_path_.basename)(file);
    const notYet = (what, hint) => ({
        code: 'not-supported-yet',
        message: `${(0,visible/* visibleLine */.P8)(name)} ${what}, which this release does not read`,
        hint,
        at: { file: shown, line: 1, column: 1 },
    });
    if (/\.test\.ya?ml$/.test(name))
        return notYet('holds scenarios of a runbook', '`test` comes with a later release.');
    if (file.endsWith('/'))
        return notYet('is a folder with runbooks', 'Move them one folder up.');
    if (!isLaterForm(file))
        return null;
    const form = name === SKILL ? 'written as a page (SKILL.md)' : 'written in TypeScript (.enforced.ts)';
    return notYet(`is a runbook ${form}`, `Write it as ${idOf(file)}.yml in the folder of runbooks.`);
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
        message: `two runbooks have the id \`${(0,visible/* visibleLine */.P8)(idOf(first))}\`: ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(first))} and ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(second))}`,
        hint: 'Keep one of the two, or give it another name.',
    };
}

// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(20865);
// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(91332);
// EXTERNAL MODULE: ./lib/topology/include.js
var include = __webpack_require__(45476);
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

;// CONCATENATED MODULE: ./lib/app/sources.js











function stoppable(paths, cancel) {
    const { inventory } = paths;
    return inventory === undefined ? paths : { ...paths, inventory: { ...inventory, cancel } };
}
async function readRunbooks(paths, services = null) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const loaded = await Promise.all(files.value.map((file) => readRunbookFile(file, paths.root, services)));
    const faults = [...repeatedIds(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
    return (0,kernel_fault/* settle */.G9)(loaded.flatMap((one) => (one.ok ? [one.value] : [])), faults);
}
async function readRunbook(paths, id) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const ids = files.value.map(idOf);
    const [file, other] = files.value.filter((_, index) => ids[index] === id);
    if (file !== undefined && other !== undefined)
        return (0,kernel_fault/* fail */.fJ)(sameId(file, other));
    if (file !== undefined)
        return readRunbookFile(file, paths.root);
    const guess = ids.find((known) => known === idOf(id)) ?? (0,nearest/* nearest */.p)(id, ids);
    return (0,kernel_fault/* fail */.fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,visible/* visibleLine */.P8)(id).slice(0, 100)}\` in ${paths.runbooks}`,
        hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
    });
}
async function readRunbookFile(file, root, services = null) {
    const form = laterForm(file, shortPath(file, root));
    if (form !== null)
        return (0,kernel_fault/* fail */.fJ)(form);
    const text = await (0,read_text/* readText */.yR)(file);
    if (!text.ok)
        return text;
    const runbook = (0,load/* loadRunbook */.X)(shortPath(file, root), idOf(file), text.value, services);
    return runbook.ok ? (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text: text.value }) : runbook;
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
async function closedTopology({ text, topology: open, paths: { root, topology }, access, }) {
    const bounds = isInside(topology, root) ? root : (0,external_node_path_.dirname)(topology);
    const parts = await readParts(open, { topology: (0,external_node_path_.resolve)(topology), root: (0,external_node_path_.resolve)(bounds) }, access);
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
function shortPath(file, root) {
    return isInside(file, root) ? (0,external_node_path_.relative)(root, file) : (0,external_node_path_.basename)(file);
}
function isInside(file, root) {
    return !(0,external_node_path_.relative)(root, file).startsWith('..');
}


/***/ }),

/***/ 81777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDoctor: () => (/* binding */ registerDoctor)
});

// EXTERNAL MODULE: ./lib/app/doctor.js + 6 modules
var doctor = __webpack_require__(51276);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(63203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/commit.js
var commit = __webpack_require__(48859);
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

// EXTERNAL MODULE: ./lib/app/sources.js + 3 modules
var sources = __webpack_require__(21973);
// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var github_api = __webpack_require__(16937);
// EXTERNAL MODULE: ./lib/github/input-readers.js
var input_readers = __webpack_require__(17779);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(10895);
;// CONCATENATED MODULE: ./lib/cli/doctor.js









const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
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
    const api = await (0,github_api/* openApi */.N)({ url, token, proxied: PROXIES.some((name) => (environment[name] ?? '') !== '') });
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

/***/ 10895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commonOf),
/* harmony export */   A: () => (/* binding */ withCommon)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23808);


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
    const plain = options.color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'topology.yml') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.topology),
            inventory: { variables, cancel: new AbortController().signal },
        },
        state: options.state === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '.enforced-runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.state),
        out: options.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out),
        terminal: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)({
            json: options.json === true,
            quiet: options.quiet === true,
            colour: !plain,
            debug: options.debug === true,
        }),
    };
}


/***/ }),

/***/ 23808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createTerminal)
});

// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(68883);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(10583);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(35338);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(39713);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/cli/fault-text.js


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,visible/* visibleLine */.P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,visible/* visibleLine */.P8)(fault.cause)}`] : []),
    ];
    const text = (0,relay/* spokenLines */.cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,visible/* visibleLine */.P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, WIDEST - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrateAlone = (0,app_narrate/* createNarrator */.M)();
    const human = options.json ? outlive_readers/* standardError */.gU : outlive_readers/* standardOutput */.dc;
    let passing = false;
    const clear = () => {
        if (passing)
            human().write('\r\u001b[2K');
        passing = false;
    };
    const print = (text) => {
        clear();
        human().write(`${text}\n`);
    };
    const document = (value) => void (0,outlive_readers/* standardOutput */.dc)().write(`${(0,relay/* inertJson */.nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,outlive_readers/* standardError */.gU)(), options), debug: options.debug, as };
        (0,outlive_readers/* standardError */.gU)().write(`${found.map((fault) => faultText(fault, text)).join('\n\n')}\n`);
    };
    const say = (text) => {
        if (!options.quiet)
            print((0,relay/* spokenLines */.cS)(text).join('\n'));
    };
    const tell = (line, clock) => {
        const isLive = isColoured(human(), options);
        const text = (0,relay/* inert */.tJ)(line.text);
        const tone = isLive ? TONES[line.tone] : '';
        if (!line.passing)
            return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
        if (!isLive)
            return;
        human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
        passing = true;
    };
    return {
        options,
        say,
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event) => {
            const line = narrateAlone(event);
            if (line !== null && !options.quiet)
                tell(line, clockOf(event));
        },
        alongside: (whose) => {
            const narrate = (0,app_narrate/* createNarrator */.M)();
            return {
                warn: (fault) => complain([{ ...fault, message: `${whose}: ${fault.message}` }], 'warning'),
                watch: (event) => {
                    const line = narrate(event);
                    if (line !== null && !line.passing && !options.quiet)
                        tell(line, `${clockOf(event)}  ${whose}`);
                },
            };
        },
    };
}
function clockOf({ elapsed_ms }) {
    return (0,duration/* formatDuration */.a)(elapsed_ms).padStart(8);
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}


/***/ }),

/***/ 63346:
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
