export const id = 7983;
export const ids = [7983];
export const modules = {

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
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
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
    return knownHosts === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('') : (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(knownHosts);
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


/***/ })

};
