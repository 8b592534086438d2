export const id = 9246;
export const ids = [9246];
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

/***/ 90039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   oF: () => (/* binding */ askForAll),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _app_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25506);
/* harmony import */ var _app_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65155);
/* harmony import */ var _app_decide_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28601);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10343);
/* harmony import */ var _app_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80553);
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
    const topology = await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readTopology */ .ov)(paths);
    const inputs = inputsOf(options.input ?? []);
    const payload = options.incident === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(null) : await readPayload(options.incident);
    const faults = [runbooks, topology, inputs, payload].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !payload.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(null, faults);
    const decisions = (0,_app_decide_all_js__WEBPACK_IMPORTED_MODULE_2__/* .decideAll */ .k)({
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
        return (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbooks */ .AJ)(paths);
    const one = await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbook */ .j_)(paths, id);
    return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)([one.value]) : one;
}
async function readPayload(file) {
    const text = await (file === '-' ? (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(process.stdin, 'standard input') : (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file));
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

/***/ 59246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerIncident: () => (/* binding */ registerIncident)
/* harmony export */ });
/* harmony import */ var _app_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80553);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25112);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94121);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64716);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99048);








function registerIncident(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommon */ .A)(program.command('incident').argument('<file>').description('show what a payload becomes, and where it is routed'));
    command.action(async (file, options) => {
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .commonOf */ .$)(options, context.environment);
        const payload = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(file);
        const received = payload.ok ? (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_1__/* .receive */ .u)(payload.value, new Date().toISOString()) : payload;
        if (!received.ok) {
            terminal.refuse(received.faults);
            return context.finish(2);
        }
        const sources = { runbooks: await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunbooks */ .AJ)(paths), topology: await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readTopology */ .ov)(paths) };
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


/***/ })

};
