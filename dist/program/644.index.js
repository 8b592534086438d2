export const id = 644;
export const ids = [644];
export const modules = {

/***/ 65155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export incidentOf */
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67720);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93024);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64716);








function decide(sources, ask) {
    const incident = incidentOf(ask);
    if (!incident.ok)
        return incident;
    const tenant = ask.tenant ?? (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .tenantClaim */ .f)(incident.value);
    if (tenant === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(noTenant(incident.value));
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(sources.topology, tenant);
    if (!view.ok)
        return view;
    const runbook = runbookOf(sources.runbooks, incident.value, ask.runbook);
    if (!runbook.ok)
        return runbook;
    const claimed = { ...withoutCredentials(incident.value), tenant: view.value.tenant.id };
    const { inputs } = ask;
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
function incidentOf(ask) {
    const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(ask.payload ?? manual, ask.receivedAt);
    if (!received.ok)
        return received;
    const firing = received.value.filter((one) => one.status === 'firing');
    const [only] = firing.length > 0 ? firing : received.value;
    if (only === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'incident-invalid',
            message: 'the payload holds no incident',
            hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
        });
    if (firing.length > 1)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'not-supported-yet',
            message: `the payload holds ${firing.length} firing incidents; this release handles one a run`,
            hint: 'Send one alert a dispatch (Alertmanager: group by alertname and tenant).',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(only);
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
async function readText(file) {
    return textIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), file);
}
async function textIn(stream, name) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${MAX_BYTES} bytes, and no more are read`,
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

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/load.js + 26 modules
var load = __webpack_require__(17382);
// EXTERNAL MODULE: ./lib/topology/load.js + 6 modules
var topology_load = __webpack_require__(99895);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
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

;// CONCATENATED MODULE: ./lib/app/sources.js








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
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const topology = (0,topology_load/* loadTopology */.K)(shortPath(paths.topology, paths.root), text.value);
        return topology.ok ? (0,kernel_fault/* succeed */.Py)({ topology: topology.value, text: text.value }) : topology;
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
function shortPath(file, root) {
    const path = (0,external_node_path_.relative)(root, file);
    return path.startsWith('..') ? (0,external_node_path_.basename)(file) : path;
}


/***/ }),

/***/ 72437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ askFor),
  r: () => (/* binding */ readPayload)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/app/commit.js


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitOf(root) {
    const folder = await gitFolder((0,external_node_path_.resolve)(root));
    if (folder === null)
        return 'none';
    const head = (await read((0,external_node_path_.join)(folder, 'HEAD'))).trim();
    if (COMMIT.test(head))
        return head;
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return 'none';
    const shared = (await read((0,external_node_path_.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,external_node_path_.isAbsolute)(shared) ? shared : (0,external_node_path_.join)(folder, shared);
    const loose = (await read((0,external_node_path_.join)(common, ref))).trim();
    if (COMMIT.test(loose))
        return loose;
    const packed = (await read((0,external_node_path_.join)(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
    const commit = packed?.split(' ')[0] ?? '';
    return COMMIT.test(commit) ? commit : 'none';
}
async function gitFolder(from) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        const path = (0,external_node_path_.join)(folder, '.git');
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return path;
        const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
        if (link !== undefined)
            return (0,external_node_path_.resolve)(folder, link.trim());
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
async function read(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: ./lib/app/decide.js
var decide = __webpack_require__(65155);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
// EXTERNAL MODULE: ./lib/app/sources.js + 1 modules
var sources = __webpack_require__(9020);
// EXTERNAL MODULE: ./lib/incident/parse.js
var parse = __webpack_require__(30529);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/cli/ask.js







async function askFor(runbook, options, paths) {
    if (options.tenant === undefined && options.incident === undefined)
        return (0,fault/* fail */.fJ)({
            code: 'usage',
            message: 'neither a tenant nor an incident is named',
            hint: 'Add --tenant <id>, or --incident <file>.',
        });
    const runbooks = await sourcesOf(runbook, paths);
    const topology = await (0,sources/* readTopology */.ov)(paths);
    const inputs = inputsOf(options.input ?? []);
    const payload = options.incident === undefined ? (0,fault/* succeed */.Py)(null) : await readPayload(options.incident);
    const faults = [runbooks, topology, inputs, payload].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !payload.ok)
        return (0,fault/* settle */.G9)(null, faults);
    const decision = (0,decide/* decide */.L)({
        runbooks: runbooks.value.map((one) => one.runbook),
        topology: topology.value.topology,
        commit: await commitOf(paths.root),
    }, {
        payload: payload.value,
        runbook: runbook ?? null,
        tenant: options.tenant ?? null,
        inputs: inputs.value,
        receivedAt: new Date().toISOString(),
    });
    if (!decision.ok)
        return decision;
    const source = runbooks.value.find((one) => one.runbook.id === decision.value.runbook.id);
    if (source === undefined)
        throw new Error('askFor: the decision names a runbook that was not read');
    return (0,fault/* succeed */.Py)({ decision: decision.value, runbook: source, topology: topology.value, inputs: inputs.value });
}
async function sourcesOf(id, paths) {
    if (id === undefined)
        return (0,sources/* readRunbooks */.AJ)(paths);
    const one = await (0,sources/* readRunbook */.j_)(paths, id);
    return one.ok ? (0,fault/* succeed */.Py)([one.value]) : one;
}
async function readPayload(file) {
    const text = await (file === '-' ? (0,read_text/* textIn */.r7)(process.stdin, 'standard input') : (0,read_text/* readText */.yR)(file));
    return text.ok ? (0,parse/* parsePayload */.e)(text.value) : text;
}
function inputsOf(words) {
    const faults = [];
    const pairs = words.flatMap((word) => {
        const at = word.indexOf('=');
        if (at > 0)
            return [[word.slice(0, at), word.slice(at + 1)]];
        faults.push({
            code: 'usage',
            message: `\`--input ${(0,visible/* visibleLine */.P8)(word)}\` is not name=value`,
            hint: 'Write --input busy=0.8, again for each input.',
        });
        return [];
    });
    const names = pairs.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        faults.push({
            code: 'usage',
            message: `the input \`${(0,visible/* visibleLine */.P8)(twice)}\` is given twice`,
            hint: 'Keep the one that is meant.',
        });
    return (0,fault/* settle */.G9)(Object.fromEntries(pairs), faults);
}


/***/ }),

/***/ 59246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerIncident: () => (/* binding */ registerIncident)
/* harmony export */ });
/* harmony import */ var _app_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8377);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94121);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93024);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64716);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72437);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39264);








function registerIncident(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommon */ .A)(program.command('incident').argument('<file>').description('show what a payload becomes, and where it is routed'));
    command.action(async (file, options) => {
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOf */ .$)(options, context.environment);
        const payload = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .readPayload */ .r)(file);
        const received = payload.ok ? (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_1__/* .receive */ .u)(payload.value, new Date().toISOString()) : payload;
        if (!received.ok) {
            terminal.refuse(received.faults);
            return context.finish(2);
        }
        const routed = await Promise.all(received.value.map((incident) => routeOne(incident, paths)));
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
async function routeOne(incident, paths) {
    const [runbooks, topology] = [await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunbooks */ .AJ)(paths), await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readTopology */ .ov)(paths)];
    const claim = (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantClaim */ .f)(incident);
    const view = topology.ok && claim !== null ? (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(topology.value.topology, claim) : null;
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
        field('claims tenant', (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantClaim */ .f)(incident) ?? undefined),
        field('is tenant', tenant ?? 'nobody'),
        field('service', incident.service),
        field('host', incident.host),
        ...Object.entries(incident.labels).map(([name, value]) => field('label', `${name}=${value}`)),
        field('runbook', runbook ?? 'none'),
        ...found.map((one) => `    ${one.verdict.padEnd(14)} ${one.runbook}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(one.because)}`),
    ].join('\n');
}


/***/ }),

/***/ 39264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commonOf),
  A: () => (/* binding */ withCommon)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(86660);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(55908);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
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
    const narrate = (0,app_narrate/* createNarrator */.M)();
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
    return {
        options,
        say: (text) => {
            if (!options.quiet)
                print((0,relay/* spokenLines */.cS)(text).join('\n'));
        },
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event) => {
            const line = narrate(event);
            if (line === null || options.quiet)
                return;
            const isLive = isColoured(human(), options);
            const clock = (0,duration/* formatDuration */.a)(event.elapsed_ms).padStart(8);
            const text = (0,relay/* inert */.tJ)(line.text);
            const tone = isLive ? TONES[line.tone] : '';
            if (!line.passing)
                return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
            if (!isLive)
                return;
            human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
            passing = true;
        },
    };
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/cli/options.js


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
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    const plain = options.color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,external_node_path_.resolve)(root, 'runbooks') : (0,external_node_path_.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,external_node_path_.resolve)(root, 'topology.yml') : (0,external_node_path_.resolve)(options.topology),
        },
        state: options.state === undefined ? (0,external_node_path_.resolve)(root, '.enforced-runbooks') : (0,external_node_path_.resolve)(options.state),
        out: options.out === undefined ? null : (0,external_node_path_.resolve)(options.out),
        terminal: createTerminal({
            json: options.json === true,
            quiet: options.quiet === true,
            colour: !plain,
            debug: options.debug === true,
        }),
    };
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

/***/ 93024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ candidates),
  w: () => (/* binding */ route)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/plan/glob.js
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
function matchesGlob(pattern, text) {
    const wanted = [...pattern];
    const given = [...text];
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < given.length;) {
        if (wanted[at] === '*') {
            star = at++;
            resume = index;
        }
        else if (wanted[at] === '?' || (at < wanted.length && wanted[at] === given[index])) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    return wanted.slice(at).every((character) => character === '*');
}
function literalCharacters(pattern) {
    return [...pattern].filter((character) => character !== '*' && character !== '?').length;
}

// EXTERNAL MODULE: ./lib/plan/value.js
var plan_value = __webpack_require__(66990);
;// CONCATENATED MODULE: ./lib/plan/route.js





function route(incident, runbooks) {
    const found = candidates(incident, runbooks);
    const chosen = found.find(({ verdict }) => verdict === 'chosen');
    if (chosen !== undefined)
        return (0,fault/* succeed */.Py)(chosen.runbook);
    const tied = found.filter(({ verdict }) => verdict === 'tied');
    return (0,fault/* fail */.fJ)(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
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
    const exact = !isGlob(match.name);
    const labels = Object.keys(match.labels).length;
    const also = [
        ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
        ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
    ];
    return {
        runbook,
        rank: [exact ? 1 : 0, literalCharacters(match.name), labels, match.severity.length > 0 ? 1 : 0],
        because: [`${exact ? 'its name' : `the glob ${(0,visible/* visibleLine */.P8)(match.name)}`} matches`, ...also].join(', '),
    };
}
function mismatch(incident, { name, severity, labels }) {
    const named = isGlob(name) ? matchesGlob(name, incident.name) : name === incident.name;
    if (!named)
        return `it is for ${(0,visible/* visibleLine */.P8)(name)}`;
    if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
        return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
    }
    const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
    if (missing === undefined)
        return null;
    const [key, value] = missing.map(visible/* visibleLine */.P8);
    const given = labelOf(incident, missing[0]);
    return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : (0,plan_value/* quoted */.T)(given)}`;
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
        message: `${tied.length} runbooks match the alert ${(0,plan_value/* quoted */.T)(incident.name)} equally well: ${names.join('; ')}.`,
        hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
    };
}
function noneFault(incident, found) {
    const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
    const near = (0,nearest/* nearest */.p)(incident.name, alerts);
    const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
    const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
    const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
    return {
        code: 'route-none',
        message: `No runbook matches the alert ${(0,plan_value/* quoted */.T)(incident.name)} with severity ${incident.severity}: ${reasons}.`,
        hint: near === null
            ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
            : `The nearest alert that a runbook is for: ${(0,visible/* visibleLine */.P8)(near)}.`,
    };
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
