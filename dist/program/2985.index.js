export const id = 2985;
export const ids = [2985];
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

/***/ 65155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   eq: () => (/* binding */ severalFiring),
/* harmony export */   qI: () => (/* binding */ decideFor)
/* harmony export */ });
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25112);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35290);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64716);








function decide(sources, ask) {
    const incidents = incidentsOf(ask);
    if (!incidents.ok)
        return incidents;
    const [incident, ...more] = incidents.value.firing;
    return more.length > 0 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(severalFiring(more.length + 1)) : decideFor(sources, ask, incident);
}
function decideFor(sources, { tenant: named, runbook: id, inputs }, incident) {
    const tenant = named ?? (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .tenantClaim */ .f)(incident);
    if (tenant === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(noTenant(incident));
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .d)(sources.topology, tenant);
    if (!view.ok)
        return view;
    const runbook = runbookOf(sources.runbooks, incident, id);
    if (!runbook.ok)
        return runbook;
    const claimed = { ...withoutCredentials(incident), tenant: view.value.tenant.id };
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: sources.topology,
        incident: claimed,
        inputs,
        commit: sources.commit,
    });
    return plan.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)({ incident: claimed, runbook: runbook.value, plan: plan.value }) : plan;
}
function incidentsOf(ask) {
    const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(ask.payload ?? manual, ask.receivedAt);
    if (!received.ok)
        return received;
    const firing = received.value.filter((one) => one.status === 'firing');
    const [only, ...more] = firing.length > 0 ? firing : received.value.slice(0, 1);
    if (only === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'incident-invalid',
            message: 'the payload holds no incident',
            hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)({ firing: [only, ...more], idle: received.value.length - 1 - more.length });
}
function severalFiring(count) {
    return {
        code: 'usage',
        message: `the payload holds ${count} firing incidents, and one is asked for here`,
        hint: 'Give a payload with one of them; `run` takes them all.',
    };
}
function withoutCredentials(incident) {
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [] }).json(incident);
}
function runbookOf(runbooks, incident, id) {
    const named = id === null ? undefined : runbooks.find((one) => one.id === id);
    if (named !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(named);
    if (id === null)
        return (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .w)(incident, runbooks);
    const ids = runbooks.map((one) => one.id).join(', ');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(id).slice(0, 100)}\``,
        hint: `There are: ${ids}.`,
    });
}
function noTenant(incident) {
    return {
        code: 'tenant-unknown',
        message: `the incident \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` names no tenant`,
        hint: 'Give the alert a label `tenant`, or name the tenant with --tenant (in the action: the input `tenant`).',
    };
}


/***/ }),

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ decideAll)
/* harmony export */ });
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65155);




function decideAll(sources, ask) {
    if (ask.tenants.length > ask.atMost)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooMany(`${ask.tenants.length} tenants are named`, ask.atMost));
    return ask.payload === null ? forTenants(sources, ask) : forIncidents(sources, ask);
}
function forTenants(sources, ask) {
    const names = ask.tenants.length === 0 ? [null] : ask.tenants;
    const all = names.map((tenant) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(sources, { ...ask, tenant }));
    const decided = all.flatMap((one) => (one.ok ? [one.value] : []));
    const faults = [...all.flatMap((one) => (one.ok ? [] : one.faults)), ...namedTwice(decided)];
    const [first, ...more] = decided;
    return first === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(null, faults) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(sound([first, ...more]), faults);
}
function forIncidents(sources, ask) {
    const [tenant = null, ...others] = ask.tenants;
    const received = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentsOf */ .D3)({ ...ask, tenant });
    if (!received.ok)
        return received;
    const { firing, idle } = received.value;
    const [only] = firing;
    if (firing.length > ask.atMost)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooMany(`the payload holds ${firing.length} firing incidents`, ask.atMost));
    if (others.length > 0 || (tenant !== null && firing.length > 1))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(whichIsWhose(firing.length, others.length));
    if (firing.length === 1) {
        const one = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFor */ .qI)(sources, { ...ask, tenant }, only);
        return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({ decided: [one.value], undecided: [], idle }) : one;
    }
    const all = firing.map((incident) => ({ incident, made: (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFor */ .qI)(sources, { ...ask, tenant }, incident) }));
    const undecided = all.flatMap(({ incident, made }) => (made.ok ? [] : [undecidedBy(incident, made.faults)]));
    const [first, ...more] = all.flatMap(({ made }) => (made.ok ? [made.value] : []));
    if (first !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({ decided: [first, ...more], undecided, idle });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(null, undecided.flatMap(({ faults }) => faults));
}
function sound(decided) {
    return { decided, undecided: [], idle: 0 };
}
function undecidedBy(incident, faults) {
    return { name: incident.name, tenant: (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .tenantClaim */ .f)(incident) ?? '', faults };
}
function namedTwice(decided) {
    const ids = decided.map(({ plan }) => plan.tenant.id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((id) => ({
        code: 'usage',
        message: `the tenant ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id)} is named twice`,
        hint: 'Name each tenant once, by its id or by an alias.',
    }));
}
function tooMany(says, atMost) {
    return {
        code: 'limit-exceeded',
        message: `${says}, and one process works through ${atMost} at most`,
        hint: 'Ask for fewer at a time: in a workflow with one dispatch for each part (`shard-size` goes up to 100).',
    };
}
function whichIsWhose(incidents, otherTenants) {
    const tenants = otherTenants === 0 ? 'one tenant is named' : `${otherTenants + 1} tenants are named`;
    return {
        code: 'usage',
        message: `${tenants} for ${incidents === 1 ? 'one incident' : `${incidents} incidents`}`,
        hint: 'Leave the tenant to the incidents, each of which says its own, or give one incident and one tenant.',
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

/***/ 90039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   oF: () => (/* binding */ askForAll),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _app_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25506);
/* harmony import */ var _app_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65155);
/* harmony import */ var _app_shard_decide_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9424);
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55025);
/* harmony import */ var _incident_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30529);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79505);









async function askFor(runbook, options, paths) {
    const [, second] = options.tenant ?? [];
    if (second !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(severalTenants(second));
    const all = await askForAll(runbook, options, paths);
    if (!all.ok)
        return all;
    const { asked, undecided } = all.value;
    const [only, ...more] = asked;
    const count = 1 + more.length + undecided.length;
    return count > 1 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_app_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .severalFiring */ .eq)(count)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(only);
}
async function askForAll(runbook, options, paths) {
    const { tenant: tenants = [] } = options;
    if (tenants.length === 0 && options.incident === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'usage',
            message: 'neither a tenant nor an incident is named',
            hint: 'Add --tenant <id>, or --incident <file>.',
        });
    const runbooks = await sourcesOf(runbook, paths);
    const topology = await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readTopology */ .ov)(paths);
    const inputs = inputsOf(options.input ?? []);
    const payload = options.incident === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(null) : await readPayload(options.incident);
    const faults = [runbooks, topology, inputs, payload].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !payload.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(null, faults);
    const decisions = (0,_app_shard_decide_all_js__WEBPACK_IMPORTED_MODULE_2__/* .decideAll */ .k)({
        runbooks: runbooks.value.map((one) => one.runbook),
        topology: topology.value.topology,
        commit: await (0,_app_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(paths.root),
    }, {
        payload: payload.value,
        runbook: runbook ?? null,
        tenants,
        inputs: inputs.value,
        receivedAt: new Date().toISOString(),
        atMost: _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TENANTS */ .WU,
    });
    if (!decisions.ok)
        return decisions;
    const askedFor = (decision) => {
        const source = runbooks.value.find((one) => one.runbook.id === decision.runbook.id);
        if (source === undefined)
            throw new Error('askForAll: the decision names a runbook that was not read');
        return { decision, runbook: source, topology: topology.value, inputs: inputs.value };
    };
    const [first, ...more] = decisions.value.decided;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ ...decisions.value, asked: [askedFor(first), ...more.map(askedFor)] });
}
function severalTenants(second) {
    return {
        code: 'usage',
        message: `a second tenant is named, \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(second).slice(0, 100)}\`, and this verb takes one`,
        hint: 'Call it once for each; `run` takes several.',
    };
}
async function sourcesOf(id, paths) {
    if (id === undefined)
        return (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbooks */ .AJ)(paths);
    const one = await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbook */ .j_)(paths, id);
    return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)([one.value]) : one;
}
async function readPayload(file) {
    const text = await (file === '-' ? (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(process.stdin, 'standard input') : (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file));
    return text.ok ? (0,_incident_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePayload */ .e)(text.value) : text;
}
function inputsOf(words) {
    const faults = [];
    const pairs = words.flatMap((word) => {
        const at = word.indexOf('=');
        if (at > 0)
            return [[word.slice(0, at), word.slice(at + 1)]];
        faults.push({
            code: 'usage',
            message: `\`--input ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(word)}\` is not name=value`,
            hint: 'Write --input busy=0.8, again for each input.',
        });
        return [];
    });
    const names = pairs.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        faults.push({
            code: 'usage',
            message: `the input \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(twice)}\` is given twice`,
            hint: 'Keep the one that is meant.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(Object.fromEntries(pairs), faults);
}


/***/ }),

/***/ 68256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55908);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.cause)}`] : []),
    ];
    const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenLines */ .cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, WIDEST - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}


/***/ }),

/***/ 59246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerIncident: () => (/* binding */ registerIncident)
/* harmony export */ });
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55025);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25112);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94121);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64716);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99048);








function registerIncident(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommon */ .Aj)(program.command('incident').argument('<file>').description('show what a payload becomes, and where it is routed'));
    command.action(async (file, options) => {
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .commonOf */ .$N)(options, context.environment);
        const payload = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(file);
        const received = payload.ok ? (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_1__/* .receive */ .u)(payload.value, new Date().toISOString()) : payload;
        if (!received.ok) {
            terminal.refuse(received.faults);
            return context.finish(2);
        }
        const sources = { runbooks: await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunbooks */ .AJ)(paths), topology: await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readTopology */ .ov)(paths) };
        const routed = received.value.map((incident) => routeOne(incident, sources));
        if (terminal.options.json)
            terminal.document(routed);
        if (routed.length === 0)
            terminal.say('the payload holds no incident');
        for (const one of routed) {
            terminal.say(textOf(one));
            if (one.faults.length > 0)
                terminal.faults(one.faults);
        }
        context.finish(routed.some((one) => one.faults.length > 0) ? 2 : 0);
    });
}
function routeOne(incident, { runbooks, topology }) {
    const claim = (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .tenantClaim */ .f)(incident);
    const view = topology.ok && claim !== null ? (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(topology.value.topology, claim) : null;
    const known = runbooks.ok ? runbooks.value.map((one) => one.runbook) : null;
    const routed = known === null ? [] : [(0,_plan_route_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .w)(incident, known)];
    const seen = view === null ? [] : [view];
    const faults = [runbooks, topology, ...seen, ...routed].flatMap((one) => (one.ok ? [] : one.faults));
    const found = known === null ? [] : (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_6__/* .candidates */ .X)(incident, known);
    return {
        incident,
        tenant: view?.ok === true ? view.value.tenant.id : null,
        runbook: found.find((one) => one.verdict === 'chosen')?.runbook.id ?? null,
        candidates: found.map(({ runbook, verdict, because }) => ({ runbook: runbook.id, verdict, because })),
        faults,
    };
}
function textOf({ incident, tenant, runbook, candidates: found }) {
    const field = (name, value) => `  ${name.padEnd(12)} ${value === undefined || value === '' ? '\u2013' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(value)}`;
    return [
        `Incident ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(incident.name)}`,
        field('source', incident.source),
        field('status', incident.status),
        field('severity', incident.severity_raw === '' ? incident.severity : `${incident.severity} (${incident.severity_raw})`),
        field('dedup key', incident.dedup_key),
        field('starts at', `${incident.starts_at}${incident.starts_at_is_receipt ? ' (time of receipt)' : ''}`),
        field('claims tenant', (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .tenantClaim */ .f)(incident) ?? undefined),
        field('is tenant', tenant ?? 'nobody'),
        field('service', incident.service),
        field('host', incident.host),
        ...Object.entries(incident.labels).map(([name, value]) => field('label', `${name}=${value}`)),
        field('runbook', runbook ?? 'none'),
        ...found.map((one) => `    ${one.verdict.padEnd(14)} ${one.runbook}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(one.because)}`),
    ].join('\n');
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

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
/* harmony import */ var _app_narrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86660);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55908);
/* harmony import */ var _fault_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68256);





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrateAlone = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
    const human = options.json ? _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU : _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc;
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
    const document = (value) => void (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(`${(0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)(), options), debug: options.debug, as };
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(`${found.map((fault) => (0,_fault_text_js__WEBPACK_IMPORTED_MODULE_3__/* .faultText */ .I)(fault, text)).join('\n\n')}\n`);
    };
    const say = (text) => {
        if (!options.quiet)
            print((0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .spokenLines */ .cS)(text).join('\n'));
    };
    const tell = (line, clock) => {
        const isLive = isColoured(human(), options);
        const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(line.text);
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
            const narrate = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
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
    return (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(elapsed_ms).padStart(8);
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}


/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tenantClaim)
/* harmony export */ });
const LABELS = ['tenant', 'tenant_id', 'namespace'];
function tenantClaim(incident) {
    const claims = [
        incident.tenant,
        ...LABELS.map((name) => (Object.hasOwn(incident.labels, name) ? incident.labels[name] : '')),
    ];
    return claims.find((claim) => claim !== undefined && claim !== '') ?? null;
}


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

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates),
/* harmony export */   w: () => (/* binding */ route)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67627);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);





function route(incident, runbooks) {
    const found = candidates(incident, runbooks);
    const chosen = found.find(({ verdict }) => verdict === 'chosen');
    if (chosen !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(chosen.runbook);
    const tied = found.filter(({ verdict }) => verdict === 'tied');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
}
function candidates(incident, runbooks) {
    const fits = runbooks.map((runbook) => bestFit(incident, runbook)).sort(byFit);
    const best = fits[0]?.rank ?? null;
    const winners = fits.filter(({ rank }) => rank !== null && best !== null && compareRanks(rank, best) === 0);
    return fits.map((fit) => {
        const { runbook, rank, because } = fit;
        if (rank === null)
            return { runbook, verdict: 'no match', because };
        if (!winners.includes(fit))
            return { runbook, verdict: 'less specific', because };
        return { runbook, verdict: winners.length > 1 ? 'tied' : 'chosen', because };
    });
}
function bestFit(incident, runbook) {
    const fits = runbook.on.map((match) => fitOf(incident, runbook, match)).sort(byFit);
    return fits[0] ?? { runbook, rank: null, because: 'it names no alert' };
}
function fitOf(incident, runbook, match) {
    const because = mismatch(incident, match);
    if (because !== null)
        return { runbook, rank: null, because };
    const exact = !(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(match.name);
    const labels = Object.keys(match.labels).length;
    const also = [
        ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
        ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
    ];
    return {
        runbook,
        rank: [exact ? 1 : 0, (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalCharacters */ .MJ)(match.name), labels, match.severity.length > 0 ? 1 : 0],
        because: [`${exact ? 'its name' : `the glob ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(match.name)}`} matches`, ...also].join(', '),
    };
}
function mismatch(incident, { name, severity, labels }) {
    const named = (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(name) ? (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(name, incident.name) : name === incident.name;
    if (!named)
        return `it is for ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)}`;
    if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
        return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
    }
    const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
    if (missing === undefined)
        return null;
    const [key, value] = missing.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8);
    const given = labelOf(incident, missing[0]);
    return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(given)}`;
}
function labelOf({ labels }, key) {
    return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
function byFit(a, b) {
    if (a.rank !== null && b.rank !== null)
        return -compareRanks(a.rank, b.rank) || byId(a, b);
    return Number(b.rank !== null) - Number(a.rank !== null) || byId(a, b);
}
function byId(a, b) {
    return a.runbook.id < b.runbook.id ? -1 : Number(a.runbook.id > b.runbook.id);
}
function compareRanks(a, b) {
    const difference = a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0);
    return difference ?? 0;
}
function tieFault(incident, tied) {
    const names = tied.map(({ runbook, because }) => `${runbook.id} (${because})`);
    return {
        code: 'route-tie',
        message: `${tied.length} runbooks match the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(incident.name)} equally well: ${names.join('; ')}.`,
        hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
    };
}
function noneFault(incident, found) {
    const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(incident.name, alerts);
    const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
    const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
    const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
    return {
        code: 'route-none',
        message: `No runbook matches the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(incident.name)} with severity ${incident.severity}: ${reasons}.`,
        hint: near === null
            ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
            : `The nearest alert that a runbook is for: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(near)}.`,
    };
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
