export const id = 342;
export const ids = [342];
export const modules = {

/***/ 16740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Zd: () => (/* binding */ isShardWord),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77746);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);



const WORST_FIRST = [
    'unknown',
    'rollback_failed',
    'bug',
    'not_finished',
    'not_recovered',
    'rolled_back',
    'cancelled',
    'not_begun',
    'faulty',
    'refused',
    'incident_resolved',
    'symptom_absent',
    'duplicate',
    'not_firing',
    'dry_run',
];
const BUG_EXIT = 70;
function rankOf(word) {
    return WORST_FIRST.indexOf(word);
}
function isShardWord(word) {
    return WORST_FIRST.some((known) => known === word);
}
function reportOf(id, { runs, stopped }, { undecided, idle }) {
    const unplanned = undecided.map(({ name, tenant, faults }) => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }));
    const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rankOf(one.word) - rankOf(other.word));
    const worst = entries[0]?.word ?? 'not_begun';
    const human = entries.some((entry) => entry.human);
    return { id, entries, worst, exit: exitOf(worst), human, stopped, idle };
}
function worstOf(words) {
    return words.filter(isShardWord).sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'not_begun';
}
function outcomeOf({ worst }) {
    return isOutcome(worst) ? worst : null;
}
function exitOf(word) {
    switch (word) {
        case 'bug':
            return BUG_EXIT;
        case 'not_finished':
        case 'not_begun':
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.cancelled.exit;
        case 'faulty':
            return 2;
        default:
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[word].exit;
    }
}
const NOTHING = {
    planDigest: '',
    executionId: null,
    folder: null,
    record: null,
    timeToRecovery: '',
    faults: [],
};
function entryOf({ member: { decision }, end }) {
    const { plan, incident } = decision;
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, incident: incident.name };
    const about = { ...NOTHING, ...whose, planDigest: plan.digest };
    switch (end.kind) {
        case 'responded': {
            const { record, folder, executionId, outcome, closed, timeToRecovery } = end.told;
            const { mark, parts } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeParts */ .x9)(record);
            const [how = '', , ...changes] = parts;
            const known = { ...about, executionId, folder, record, timeToRecovery };
            if (outcome === null || !closed)
                return { ...known, word: 'not_finished', human: true, mark: '\u270b', says: ['not finished'] };
            return { ...known, word: outcome, human: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[outcome].human !== 'no', mark, says: [how, ...changes] };
        }
        case 'faulty':
            return { ...about, ...faulty(end.faults) };
        case 'broken':
            return { ...about, word: 'bug', human: true, mark: '\ud83d\udea8', says: [end.fault.message], faults: [end.fault] };
        case 'not-begun':
            return { ...about, word: 'not_begun', human: true, mark: '\u270b', says: ['cancelled before it began'] };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(end);
    }
}
function faulty(faults) {
    const says = faults.map(({ message }) => message);
    return { word: 'faulty', human: true, mark: '\u26d4', says, faults };
}
function isOutcome(word) {
    return Object.hasOwn(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i, word);
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
// EXTERNAL MODULE: ./lib/topology/load.js + 14 modules
var topology_load = __webpack_require__(57420);
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
    const files = await (0,runbook_files/* runbookFiles */.q7)(paths.runbooks);
    if (!files.ok)
        return files;
    const until = AbortSignal.timeout(EVALUATIONS_MS);
    const read = files.value.filter((file) => paths.passesOver?.(file) !== true);
    const loaded = await Promise.all(read.map((file) => loadedRunbook(file, { root: paths.root, services, until })));
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
    return loadedRunbook(file, { root, services, until: new AbortController().signal });
}
const EVALUATIONS_MS = 60_000;
async function loadedRunbook(file, { root, services, until }) {
    const shown = shortPath(file, root);
    const no = (0,runbook_files/* noRunbook */.e9)(file, shown);
    if (no !== null)
        return (0,kernel_fault/* fail */.fJ)(no);
    const form = await normalForm(file, shown, until);
    if (!form.ok)
        return form;
    const { text, written, placed } = form.value;
    const runbook = (0,load/* loadMadeRunbook */.e)({ file: shown, id: (0,runbook_files/* idOf */.TH)(file), text, services, placed });
    if (!runbook.ok)
        return runbook;
    return (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text, ...(written !== undefined && { written }) });
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
    return yaml.ok ? (0,kernel_fault/* succeed */.Py)({ text: yaml.value, placed: (document) => document }) : yaml;
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

/***/ 97360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ workflowMain)
/* harmony export */ });
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17880);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79505);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51650);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94162);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74144);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29984);






async function workflowMain(cancel, timing = _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_TIMING */ .o) {
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused') {
        for (const fault of opened.faults)
            opened.action.annotate('error', fault);
        return 2;
    }
    const { workflow } = opened;
    try {
        const strange = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .isSealed */ .dy)(workflow) ? await (await __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 67916))).recipientFault(workflow) : null;
        if (strange !== null)
            return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(workflow, [strange]);
        return await MODES[workflow.settings.mode](workflow, cancel);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
const MODES = {
    run,
    recover: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(4451), __webpack_require__.e(5676), __webpack_require__.e(7677), __webpack_require__.e(8873)]).then(__webpack_require__.bind(__webpack_require__, 38873))).workflowRecover(workflow, cancel),
    plan: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(714), __webpack_require__.e(7638), __webpack_require__.e(7051)]).then(__webpack_require__.bind(__webpack_require__, 7051))).workflowPlan(workflow, cancel),
    execute: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(7638), __webpack_require__.e(1160)]).then(__webpack_require__.bind(__webpack_require__, 51160))).workflowExecute(workflow, cancel),
    publish: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(1560), __webpack_require__.e(2828), __webpack_require__.e(714), __webpack_require__.e(8076), __webpack_require__.e(8990)]).then(__webpack_require__.bind(__webpack_require__, 98990))).workflowPublish(workflow),
    lint: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(8730), __webpack_require__.e(3728)]).then(__webpack_require__.bind(__webpack_require__, 3728))).workflowLint(workflow),
    doctor: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 17126))).workflowDoctor(workflow),
};
async function run(workflow, cancel) {
    const { action, settings } = workflow;
    action.remember('started', 'true');
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)(workflow, { atMost: settings.shardSize ?? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TENANTS */ .WU, cancel });
    if (!prepared.ok)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(workflow, prepared.faults);
    const warrant = { approvals: [], approvable: false, planDigest: settings.planDigest, refusals: [] };
    const walked = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(workflow, {
        ...prepared.value,
        cancel,
        warrantFor: () => warrant,
        refused: new Map(),
    });
    return walked.exit;
}


/***/ }),

/***/ 94162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/given-by-hand.js
var given_by_hand = __webpack_require__(90890);
;// CONCATENATED MODULE: ./lib/github/event.js




const LONGEST_INCIDENT = 262_144;
function triggerOf(event, overrides) {
    if (overrides.incident !== null)
        return incidentOf('the input `incident`', overrides.incident, overrides);
    switch (event.name) {
        case 'repository_dispatch':
            return dispatched(event.payload, overrides);
        case 'workflow_dispatch':
            return byHand(event.payload, overrides);
        default:
            return overrides.tenant === null
                ? (0,fault/* fail */.fJ)(unsupported(event.name))
                : (0,fault/* succeed */.Py)({ kind: 'manual', asked: asked(overrides) });
    }
}
function dispatched(event, overrides) {
    const payload = isRecord(event) ? event.client_payload : undefined;
    if (isRecord(payload) && Object.keys(payload).length > 0) {
        return (0,fault/* succeed */.Py)({ kind: 'incident', payload, asked: asked(overrides) });
    }
    if (overrides.tenant !== null)
        return (0,fault/* succeed */.Py)({ kind: 'manual', asked: asked(overrides) });
    return (0,fault/* fail */.fJ)({
        code: 'incident-invalid',
        message: 'The repository_dispatch event has no client_payload, or an empty one.',
        hint: 'Send the alert as `client_payload`: {"source": "\u2026", "payload": {\u2026}}.',
    });
}
function byHand(event, overrides) {
    const inputs = isRecord(event) && isRecord(event.inputs) ? event.inputs : {};
    const read = (name) => textOf(inputs[name]);
    const given = (0,given_by_hand/* givenByHand */.W)(read('inputs') ?? '');
    if (!given.ok)
        return given;
    const said = {
        runbook: overrides.runbook ?? read('runbook'),
        tenant: overrides.tenant ?? read('tenant'),
        inputs: { ...given.value, ...overrides.inputs },
    };
    const incident = read('incident');
    if (incident !== null)
        return incidentOf('the workflow input `incident`', incident, said);
    if (said.tenant !== null)
        return (0,fault/* succeed */.Py)({ kind: 'manual', asked: said });
    return (0,fault/* fail */.fJ)({
        code: 'event-unsupported',
        message: 'The workflow was started by hand and names no tenant.',
        hint: "Give the workflow an input `tenant` (or set the action's input `tenant`).",
    });
}
function incidentOf(where, text, said) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: 64, maxBytes: LONGEST_INCIDENT, file: 'incident' });
    if (parsed.ok)
        return (0,fault/* succeed */.Py)({ kind: 'incident', payload: parsed.value, asked: asked(said) });
    const cut = /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
    if (!cut || parsed.faults[0].code !== 'json-invalid')
        return parsed;
    return (0,fault/* fail */.fJ)({
        code: 'json-invalid',
        message: `The incident in ${where} is JSON that breaks off after ${text.length} characters.`,
        hint: 'The sender cut it off: send less, or send it as the `client_payload` of a repository_dispatch.',
    });
}
function unsupported(name) {
    return {
        code: 'event-unsupported',
        message: `The workflow event is ${name === '' ? 'unknown' : (0,visible/* shown */.SP)(name)}, which carries no incident.`,
        hint: 'Start the workflow with repository_dispatch or workflow_dispatch, or set the input `incident`.',
    };
}
function asked({ runbook, tenant, inputs }) {
    return { runbook, tenant, inputs };
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/app/shard/decide-all.js
var decide_all = __webpack_require__(9424);
// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
;// CONCATENATED MODULE: ./lib/app/workflow/prepare.js




async function prepare({ context, settings, paths: given }, { atMost, cancel }) {
    const paths = (0,sources/* stoppable */.pZ)(given, cancel);
    const { incident, runbook, tenant, inputs } = settings;
    const trigger = triggerOf(context.event, { incident, runbook, tenant, inputs });
    if (!trigger.ok)
        return trigger;
    const { asked } = trigger.value;
    const runbooks = asked.runbook === null ? await (0,sources/* readRunbooks */.AJ)(paths) : await one((0,sources/* readRunbook */.j_)(paths, asked.runbook));
    const topology = await (0,sources/* readTopology */.ov)(paths);
    if (!runbooks.ok)
        return (0,fault/* fail */.fJ)(...runbooks.faults, ...(topology.ok ? [] : topology.faults));
    if (!topology.ok)
        return topology;
    const decisions = (0,decide_all/* decideAll */.k)({
        runbooks: runbooks.value.map(({ runbook }) => runbook),
        topology: topology.value.topology,
        commit: context.commit,
    }, {
        payload: trigger.value.kind === 'incident' ? trigger.value.payload : null,
        runbook: asked.runbook,
        tenants: asked.tenant === null ? [] : [asked.tenant],
        inputs: asked.inputs,
        receivedAt: new Date().toISOString(),
        atMost,
    });
    if (!decisions.ok)
        return decisions;
    const memberOf = (decision) => {
        const source = runbooks.value.find(({ runbook }) => runbook.id === decision.runbook.id);
        if (source === undefined)
            throw new Error('prepare: the decision names a runbook that was not read');
        return { decision, sources: { runbook: source, topology: topology.value, inputs: asked.inputs } };
    };
    const [first, ...more] = decisions.value.decided;
    return (0,fault/* succeed */.Py)({ members: [memberOf(first), ...more.map(memberOf)], others: decisions.value });
}
async function one(result) {
    const found = await result;
    return found.ok ? (0,fault/* succeed */.Py)([found.value]) : found;
}


/***/ }),

/***/ 32192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ respondIn)
/* harmony export */ });
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50550);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77546);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);
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




async function respondIn(workflow, run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context, settings, state } = workflow;
        const { member, refusal, warrant, cancel, ledger, whose } = run;
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(workflow), true);
        const crew = await connected.settingsFor(member.decision.plan);
        if (!crew.ok)
            return crew;
        const store = await run.store();
        if (!store.ok)
            return store;
        const tenant = member.decision.plan.tenant.id;
        const ofRef = (0,_github_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .refRefusal */ .A)(context, settings.allowRef);
        return await (0,_respond_js__WEBPACK_IMPORTED_MODULE_0__/* .respond */ .u)({
            ...member,
            settings: {
                ...crew.value,
                ...(refusal !== null && { channels: {} }),
                state,
                store: store.value,
                out: null,
                actor: context.triggeringActor,
                approvals: warrant.approvals,
                ...(warrant.job !== undefined && { job: warrant.job }),
                approvable: warrant.approvable,
                planDigest: warrant.planDigest,
                enabled: refusal !== null || settings.enabled,
                refusals: distinct([...[refusal ?? ofRef].flatMap((fault) => fault ?? []), ...warrant.refusals]),
                dryRun: settings.dryRun,
                lockTimeoutMs: settings.lockTimeoutMs,
            },
            cancel: AbortSignal.any([cancel]),
            onCancel: 'leave',
            abandon: new AbortController().signal,
            watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .narrator */ .im)(workflow, whose),
            warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .warner */ .AU)(workflow, tenant, whose),
            settingsFor: connected.settingsFor,
            recovered: (told) => (0,_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tellBeside */ .Ku)(workflow, told),
            began: ({ executionId: id, folder, locks }) => ledger.began({ id, folder, locks, tenant }),
        });
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
function distinct(faults) {
    return [...new Map(faults.map((fault) => [`${fault.code} ${fault.message}`, fault])).values()];
}


/***/ }),

/***/ 74144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90335);
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16740);
/* harmony import */ var _shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86711);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32192);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29984);








async function walk(workflow, asked) {
    const { members, others, cancel } = asked;
    const [only, ...more] = members;
    if (more.length + others.undecided.length === 0)
        return walkOne(workflow, only, asked);
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowStore */ .n)(workflow);
    if (!store.ok) {
        annotate(workflow, store.faults);
        return { exit: 2, notices: [], report: endedAlike(asked, { kind: 'faulty', faults: store.faults }) };
    }
    const { workflowShard } = await Promise.all(/* import() */[__webpack_require__.e(7173), __webpack_require__.e(9553)]).then(__webpack_require__.bind(__webpack_require__, 69553));
    return workflowShard(workflow, { ...asked, store: store.value, cancel, ledger: (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(workflow.action) });
}
async function walkOne(workflow, member, asked) {
    const { action } = workflow;
    const ledger = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(action);
    const { plan } = member.decision;
    const log = action.group((0,_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .isSealed */ .dy)(workflow) ? 'Run' : `Run ${plan.runbook.id} for ${plan.tenant.id}`);
    const store = () => (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowStore */ .n)(workflow);
    const warrant = asked.warrantFor(member);
    const run = { member, store, cancel: asked.cancel, ledger, refusal: null, whose: '', warrant };
    const responded = await (0,_respond_js__WEBPACK_IMPORTED_MODULE_4__/* .respondIn */ .v)(workflow, run).finally(log.end);
    if (!responded.ok) {
        annotate(workflow, responded.faults);
        return { exit: 2, notices: [], report: endedAlike(asked, { kind: 'faulty', faults: responded.faults }) };
    }
    const { closed, outcome, executionId } = responded.value;
    if (closed)
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(workflow, responded.value, () => ledger.closed(executionId));
    else
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellUnfinished */ .f8)(workflow, responded.value);
    const report = endedAlike(asked, { kind: 'responded', told: responded.value, refusal: null });
    return { exit: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome ?? 'cancelled'].exit, notices: [], report };
}
function endedAlike({ members, others }, end) {
    const runs = members.map((member) => ({ member, end }));
    return (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .EI)((0,_execution_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shardId */ .o)(new Date()), { runs, stopped: null }, others);
}
function annotate({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
}


/***/ }),

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   Y_: () => (/* binding */ outcomeMeaning),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37752);




const MARKS = {
    incident_resolved: '\u2705',
    symptom_absent: '\u2139\ufe0f',
    not_firing: '\u2139\ufe0f',
    duplicate: '\u2139\ufe0f',
    dry_run: '\ud83d\udcdd',
    rolled_back: '\u21a9\ufe0f',
    not_recovered: '\u26a0\ufe0f',
    refused: '\u26d4',
    cancelled: '\u270b',
    rollback_failed: '\ud83d\udea8',
    unknown: '\ud83d\udea8',
};
function outcomeLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const step = record.failure.step === null ? '' : `${record.failure.step}: `;
        return [...arrow(before, after), `${step}${briefly(record.failure)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ kind, because }) {
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    return kind === 'condition' || kind === 'recovery' ? (because.split(': ', 1)[0] ?? because) : because;
}
function arrow(before, after) {
    const [from, to] = [labelled(before), labelled(after)];
    if (from.value === '')
        return [];
    if (to.value === '')
        return [`${from.label}${from.value}`];
    return [`${from.label}${from.value} \u2192 ${from.label === to.label ? '' : to.label}${to.value}`];
}
function labelled(metric) {
    const colon = metric.indexOf(': ');
    return colon === -1
        ? { label: '', value: metric }
        : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}
function short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}


/***/ }),

/***/ 37752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ RECOVERY_ACTION),
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION),
/* harmony export */   tg: () => (/* binding */ auditRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const auditRecord = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]))]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), field);
    const fault = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    const placedFault = fault.extend({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
    const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        omitted_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const judged = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const thought = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        started_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        about: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
            .optional(),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        fault: fault.optional(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        slack_notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        timestamp_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        run_start_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const stateChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        held_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: fields.nullable(), after: fields.nullable() })),
    });
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        agent_thought_process: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thought),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
            proven: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), proven_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain_head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        incident_starts_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since_incident_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), since_run_start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
            .nullable(),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }),
        }),
        discovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
            there: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: placedFault.optional(),
        }))
            .optional(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            fault: placedFault,
        }))
            .optional(),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again']),
            because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        bystander_watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            settle_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                not_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                    no_answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    over_limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    without_health: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    undeclared: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                }),
            })),
        })
            .optional(),
        state_changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stateChange),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...settled.shape, stays: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settled) }).nullable(),
        guards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: fault.optional(),
        })),
        versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    });
});
const SYMPTOM_ACTION = 'Detecting the symptom';
const RECOVERY_ACTION = 'Confirming that the incident is over';


/***/ }),

/***/ 50550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refRefusal)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function refRefusal({ ref, defaultBranch }, allowRef) {
    if (defaultBranch !== null && defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`)
        return null;
    if (allowRef !== null && allowRef !== '' && ref === allowRef)
        return null;
    const expected = defaultBranch === null ? 'the default branch, which the event does not name' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(defaultBranch);
    return {
        code: 'ref-refused',
        message: `The run was started from ${ref === '' ? 'no ref' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(ref)}; only ${expected} may execute runbooks.`,
        hint: 'Start the workflow from the default branch; `allow-ref` admits exactly one other ref, and the audit says so.',
    };
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97360);

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => cancel.abort(signal));
process.exit(await (0,_app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowMain */ .J)(cancel.signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
