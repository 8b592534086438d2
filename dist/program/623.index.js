export const id = 623;
export const ids = [623,7330];
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

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89693);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95133);







function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
        changes: (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAt */ .vm)(plan),
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
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

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingSecrets)
/* harmony export */ });
function missingSecrets(plan, secrets) {
    return plan.secrets
        .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
        .map((name) => ({
        code: 'secret-missing',
        message: `the runbook's secret ${name} is not in the environment`,
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }, or the input runbook-secrets).`,
    }));
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

/***/ 37948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerProbe: () => (/* binding */ registerProbe)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/perform.js
var perform = __webpack_require__(66375);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(16574);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 6 modules
var isolation = __webpack_require__(3922);
// EXTERNAL MODULE: ./lib/transport/executor.js + 17 modules
var transport_executor = __webpack_require__(89693);
// EXTERNAL MODULE: ./lib/app/crew.js
var crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
// EXTERNAL MODULE: ./lib/app/temporary-folder.js
var temporary_folder = __webpack_require__(95133);
;// CONCATENATED MODULE: ./lib/app/look-once.js
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















async function lookOnce(request) {
    const { probing, settings } = request;
    const [first, ...more] = (0,missing_secrets/* missingSecrets */.m)(probing.plan, settings.secrets);
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    const made = await (0,temporary_folder/* temporaryFolderIn */.v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const redactor = (0,crew/* redactorFor */.s)(settings);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const executor = __addDisposableResource(env_1, (0,transport_executor/* createExecutor */.U)({
                hosts: probing.plan.hosts,
                ssh: settings.ssh,
                secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
                redactor,
                outputsFolder: (0,external_node_path_.join)(made.value, 'outputs'),
                environment: settings.environment,
                folder: made.value,
            }), true);
            const samples = await observeAll(request, executor, redactor);
            return (0,fault/* succeed */.Py)(redactor.json(seenIn(probing, samples)));
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
    finally {
        await (0,promises_.rm)(made.value, { recursive: true, force: true });
    }
}
async function observeAll(request, executor, redactor) {
    const { plan, samples: asked } = request.probing;
    const state = (0,engine_state/* initialState */.ue)(plan);
    const observing = {
        plan,
        ports: {
            executor,
            isolated: (0,isolate/* isolationCheck */.f)((0,isolation/* isolationOf */._)(request.topology), plan),
            masks: { learn: (secret) => redactor.learn(secret) },
        },
        signal: request.cancel,
        state: () => state,
        now: () => new Date().toISOString(),
    };
    const samples = [];
    const left = asked.entries();
    const worker = async () => {
        for (const [index, of] of left)
            samples[index] = await (0,perform/* observe */.l)(of, null, observing);
    };
    await Promise.all(Array.from({ length: Math.min(waves/* AT_ONCE */.Qd, asked.length) }, worker));
    return samples;
}
function seenIn({ plan, conditions }, samples) {
    const now = new Date().toISOString();
    const sensitive = samples
        .filter((sample) => isSensitive(plan, sample))
        .map(({ probe, target }) => ({ probe, target }));
    return {
        samples: samples.map((sample) => (isSensitive(plan, sample) ? (0,secrecy/* withheld */.uN)(sample) : sample)),
        sensitive,
        conditions: conditions.map((condition) => judged(condition, { plan, samples, now })),
    };
}
function isSensitive(plan, { probe, target }) {
    const command = plan.probes[probe]?.commands[target];
    return command !== undefined && (0,secrecy/* holdsSecret */.hK)(command);
}
function judged({ posed, that, judged: how }, { plan, samples, now }) {
    if ('not' in how)
        return { of: posed, that, verdict: 'not_decidable', shown: [], because: how.not };
    const { by } = how;
    const target = 'target' in posed ? posed.target : null;
    const scope = (0,engine_scope/* scopeAt */.c)((0,engine_state/* initialState */.ue)(plan), { target, step: null, samples, now });
    const reveal = (0,secrecy/* isRevealable */.Wu)(plan, by, posed) && !by.samples.some((read) => isSensitive(plan, read));
    const { verdict, shown, because: reason } = (0,judge/* judge */.S)(by, scope, reveal);
    const failed = samples.find((sample) => !sample.ok && by.samples.some((read) => isOf(sample, read)));
    const unseen = failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
    const because = verdict === 'holds' ? undefined : (unseen ?? reason);
    return { of: posed, that, verdict, shown, ...(because !== undefined && { because }) };
}
function isOf(sample, read) {
    return sample.probe === read.probe && sample.target === read.target;
}

// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/plan/condition.js
var plan_condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/draft.js
var draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
// EXTERNAL MODULE: ./lib/plan/probe.js
var probe = __webpack_require__(67153);
// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
// EXTERNAL MODULE: ./lib/plan/step.js + 1 modules
var step = __webpack_require__(64655);
;// CONCATENATED MODULE: ./lib/plan/probing.js










function planProbing(request) {
    const { runbook, plan, only } = request;
    const names = Object.keys(runbook.probes);
    if (only !== null && !names.includes(only))
        return (0,fault/* fail */.fJ)(unknownProbe(only, names));
    const faults = [];
    const draft = draftOf(request, (fault) => void faults.push(fault));
    const wanted = only === null ? names : [only];
    const samples = wanted.flatMap((name) => {
        const at = runbook.probes[name]?.at ?? runbook.symptom.at;
        return (0,plan_condition/* samplesOf */.lc)({ probes: [], all: [name] }, { at, here: null, draft });
    });
    const probes = (0,probe/* planProbes */.R)(samples, draft);
    const places = Object.values(probes).flatMap(({ commands }) => Object.values(commands).map(({ where }) => where));
    const targets = [...draft.targets.values()].flat().filter(({ key }) => samples.some(({ target }) => target === key));
    const probing = {
        ...plan,
        probes,
        secrets: plan.secrets.filter((name) => takesSecret(probes, name)),
        hosts: (0,hosts/* hostsNamed */.p2)(places, draft.view),
        targets: { ...plan.targets, ...Object.fromEntries(targets.map((target) => [target.key, target])) },
    };
    const conditions = posedIn(draft).flatMap((one) => conditionOf(one, { draft, samples, only }));
    return (0,fault/* settle */.G9)({ plan: probing, samples, conditions }, faults);
}
function draftOf({ runbook, topology, view, plan }, report) {
    return (0,draft/* beginDraft */.rr)({
        runbook,
        view: runbook.scope === 'shared' ? (0,topology_view/* wholeViewOf */.m)(topology, view) : view,
        services: Object.keys(topology.services),
        tenant: (0,scope/* tenantNames */.zE)(plan.tenant),
        inputs: plan.inputs,
        incident: (0,scope/* incidentNames */.Bw)(plan.incident),
        report,
    });
}
function takesSecret(probes, name) {
    return JSON.stringify(probes).includes(JSON.stringify({ secret: name }));
}
function posedIn({ runbook, targets }) {
    const at = (service) => targets.get(service) ?? [];
    const guards = Object.values(runbook.guards).flatMap(({ name: guard, service, engaged, released }) => at(service).flatMap((here) => [
        { posed: { kind: 'engaged', guard, target: here.key }, condition: engaged, here },
        { posed: { kind: 'released', guard, target: here.key }, condition: released, here },
    ]));
    return [
        { posed: { kind: 'symptom' }, condition: runbook.symptom, here: null },
        ...guards,
        ...runbook.steps.flatMap((step) => posedInStep(step, at)),
        { posed: { kind: 'recovered' }, condition: runbook.recovered, here: null },
    ];
}
function posedInStep(step, at) {
    if (step.kind === 'check') {
        const { id, condition } = step;
        const when = step.when === undefined ? {} : { when: step.when };
        return [{ posed: { kind: 'check', step: id }, condition, ...when, here: null }];
    }
    const { when, require, verify, ending } = step;
    const undone = ending.kind === 'undo' ? ending.undone : undefined;
    return at(step.service).flatMap((here) => Object.entries({ when, require, verify, undone }).flatMap(([name, condition]) => {
        const kind = ['when', 'require', 'verify', 'undone'].find((one) => one === name);
        if (kind === undefined || condition === undefined)
            return [];
        return [{ posed: { kind, step: step.id, target: here.key }, condition, here }];
    }));
}
const PAST = ['first', 'before', 'did'];
function conditionOf({ posed, condition, when, here }, { draft, samples, only }) {
    const reads = [...(when?.that ?? []), ...condition.that].map((expression) => expression.reads);
    const isRead = (name) => reads.some(({ probes, all, before, first }) => [probes, all, before, first].some((names) => names.includes(name)));
    if (only !== null && !isRead(only))
        return [];
    const faults = [];
    const judging = { ...draft, report: (fault) => void faults.push(fault) };
    const by = when === undefined ? (0,plan_condition/* planCondition */.$y)(condition, here, judging) : (0,step/* planCheckCondition */.b)(when, condition, judging);
    const past = PAST.filter((name) => reads.some(({ roots }) => roots.includes(name)));
    const others = by.samples.filter((one) => !samples.some((own) => isSame(own, one))).map(({ probe }) => probe);
    const not = whyNot(past, faults, others);
    return [{ posed, that: by.that, judged: not === null ? { by } : { not } }];
}
function whyNot(past, [fault], others) {
    if (past.length > 0)
        return `it reads ${listed(past.map((name) => `\`${name}\``))}, which only a run has`;
    if (fault !== undefined)
        return fault.message;
    if (others.length > 0)
        return `it also reads ${listed([...new Set(others)])}, and only one probe is asked`;
    return null;
}
function isSame(one, other) {
    return one.probe === other.probe && one.target === other.target;
}
function listed(names) {
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}
function unknownProbe(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return {
        code: 'reference-unknown',
        message: `The runbook has no probe \`${(0,visible/* shown */.SP)(name)}\`.`,
        hint: near === null ? `It has: ${known.join(', ')}.` : `Did you mean \`${near}\`?`,
    };
}

// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(90039);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/page.js
var page = __webpack_require__(8708);
;// CONCATENATED MODULE: ./lib/cli/probe-page.js




const MOST_LINES = 20;
const LONGEST_LINE = 400;
const LONGEST_OUTPUT = 4_000;
function probePage(plan, { samples, sensitive, conditions }) {
    const isSensitive = (sample) => sensitive.some((one) => isAt(one, sample));
    return [
        `Probes of ${(0,visible/* visibleLine */.P8)(plan.runbook.id)} for ${(0,visible/* visibleLine */.P8)(plan.tenant.id)}`,
        ...samples.map((sample) => ['', ...sampleLines(sample, isSensitive(sample))].join('\n')),
        '',
        conditions.length === 0 ? 'No condition reads them.' : 'Conditions',
        ...conditions.flatMap(conditionLines),
    ].join('\n');
}
function probeDocument(plan, { samples, sensitive, conditions }) {
    return {
        runbook: plan.runbook.id,
        tenant: plan.tenant.id,
        probes: samples.map((sample) => {
            const { probe, target, host, at, ok, fields, shown_command: command, show, act } = sample;
            const isSensitive = sensitive.some((one) => isAt(one, sample));
            return {
                probe,
                target,
                host,
                at,
                command,
                ok,
                fields,
                ...(show !== undefined && { show }),
                sensitive: isSensitive,
                ended: act.ended,
                exit_code: act.exit_code,
                duration_ms: act.duration_ms,
                stdout: isSensitive ? '' : outputText(act.stdout),
                stderr: isSensitive ? '' : outputText(act.stderr),
                ...(act.fault !== undefined && { fault: act.fault }),
            };
        }),
        conditions: conditions.map(({ of, ...seen }) => ({ of: calledOf(of), ...of, ...seen })),
    };
}
function isAt(one, { probe, target }) {
    return one.probe === probe && one.target === target;
}
function sampleLines(sample, sensitive) {
    const { probe, target, host, ok, act, fields, show, shown_command: command } = sample;
    const where = target === host ? `on the ${host}` : `at ${target}${host === 'runner' ? ', from the runner' : ''}`;
    const took = `${endingOf(sample)} after ${(0,duration/* formatDuration */.a)(act.duration_ms)}`;
    return [
        `${(0,visible/* visibleLine */.P8)(probe)} ${(0,visible/* visibleLine */.P8)(where)}: ${ok ? 'ok' : 'failed'} (${took})`,
        ...(command === '' ? [] : (0,page/* block */.om)('command', command)),
        ...(sensitive
            ? (0,page/* labelled */.wW)('output', ['not shown: it may hold a secret'])
            : [...outputLines('stdout', act.stdout), ...outputLines('stderr', act.stderr)]),
        ...(0,page/* labelled */.wW)('fields', Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)),
        ...(show === undefined ? [] : (0,page/* labelled */.wW)('show', [show])),
        ...(act.fault === undefined ? [] : (0,page/* labelled */.wW)('error', [`[${act.fault.code}] ${act.fault.message}`, act.fault.hint])),
    ];
}
function endingOf({ act }) {
    return act.exit_code === null ? act.ended : `exit code ${act.exit_code}`;
}
function outputLines(label, output) {
    const text = outputText(output);
    if (text === '')
        return [];
    const lines = text.replace(/\n$/, '').split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line) => cut((0,visible/* visible */.RK)(line), LONGEST_LINE));
    const left = lines.length - shown.length;
    return (0,page/* block */.om)(label, [...shown, ...(left > 0 ? [`\u2026 ${left} more lines`] : [])].join('\n'));
}
function outputText({ head, tail, omitted_bytes }) {
    if (omitted_bytes === 0)
        return cut(head + tail, LONGEST_OUTPUT);
    return `${cut(head, LONGEST_OUTPUT / 2)}\n\u2026 ${omitted_bytes} bytes left out \u2026\n${tail.slice(-LONGEST_OUTPUT / 2)}`;
}
function cut(text, most) {
    const characters = [...text.slice(0, most * 2)];
    return text.length <= most ? text : `${characters.slice(0, most).join('')}\u2026`;
}
function conditionLines({ of, verdict, shown, that, because }) {
    const why = because === undefined ? '' : `: ${because}`;
    return [
        `  ${(0,visible/* visibleLine */.P8)(`${calledOf(of)}: ${verdictWords(verdict)}${why}`)}`,
        ...(shown.length === 0 ? that : shown).map((line) => `    ${(0,visible/* visibleLine */.P8)(line)}`),
    ];
}
function verdictWords(verdict) {
    switch (verdict) {
        case 'holds':
            return 'holds';
        case 'does_not_hold':
            return 'does not hold';
        case 'unknown':
            return 'unknown';
        case 'not_decidable':
            return 'not decidable here';
        default:
            return (0,unreachable/* unreachable */.H)(verdict);
    }
}
function calledOf(of) {
    if ('guard' in of)
        return `guard ${of.guard}, ${of.kind} (${of.target})`;
    if (!('step' in of))
        return of.kind;
    return `step ${of.step}, ${of.kind}${'target' in of ? ` (${of.target})` : ''}`;
}

// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
// EXTERNAL MODULE: ./lib/cli/ssh-settings.js
var ssh_settings = __webpack_require__(57200);
;// CONCATENATED MODULE: ./lib/cli/probe.js
var probe_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var probe_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const EXIT_HELP = '\nEnds with 0 where every probe answered, with 1 where one failed, with 2 where the call or a file is wrong.';
function registerProbe(program, context) {
    const command = program
        .command('probe')
        .argument('<runbook>')
        .argument('[name]', 'one probe; default: all of the runbook')
        .description('run probes only: raw output, fields, each condition with its values')
        .addHelpText('after', EXIT_HELP);
    (0,run_options/* withAccess */.l3)((0,cli_options/* withCommon */.Aj)((0,run_options/* withAsk */.gE)(command))).action(async (runbook, name, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { environment } = context;
            const common = (0,cli_options/* commonOf */.$N)(options, environment);
            const signals = probe_addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            const { cancel } = signals;
            context.finish(await probe_probe({ runbook, name: name ?? null, options, environment, common, cancel }));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            probe_disposeResources(env_1);
        }
    });
}
async function probe_probe(call) {
    const { terminal, paths } = call.common;
    const asked = await (0,ask/* askFor */.dq)(call.runbook, call.options, (0,sources/* stoppable */.pZ)(paths, call.cancel));
    const seen = asked.ok ? await look(call, asked.value) : asked;
    if (!asked.ok || !seen.ok) {
        terminal.refuse(seen.ok ? [] : seen.faults);
        return 2;
    }
    const { plan } = asked.value.decision;
    if (terminal.options.json)
        terminal.document(probeDocument(plan, seen.value));
    terminal.say(probePage(plan, seen.value));
    if (call.cancel.aborted)
        return 130;
    return seen.value.samples.every(({ ok }) => ok) ? 0 : 1;
}
async function look({ options, environment, name, cancel }, asked) {
    const { topology } = asked.topology;
    const { plan, runbook } = asked.decision;
    const view = (0,topology_view/* viewOf */.d)(topology, plan.tenant.id);
    const probing = view.ok ? planProbing({ runbook, topology, view: view.value, plan, only: name }) : view;
    const ssh = await (0,ssh_settings/* sshSettings */.O)(options, environment);
    const faults = [probing, ssh].flatMap((one) => (one.ok ? [] : one.faults));
    if (!probing.ok || !ssh.ok)
        return (0,fault/* settle */.G9)(null, faults);
    const { secrets } = probing.value.plan;
    const given = secrets.flatMap((secret) => {
        const value = environment[secret];
        return value === undefined ? [] : [[secret, value]];
    });
    (0,env/* forget */.y6)(plan.secrets);
    return lookOnce({
        probing: probing.value,
        topology,
        settings: {
            secrets: Object.fromEntries(given),
            masked: [],
            ssh: ssh.value,
            environment: (0,env/* allowed */.TQ)(environment),
            temporaryFolder: (0,external_node_os_.tmpdir)(),
        },
        cancel,
    });
}


/***/ }),

/***/ 12387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
const SOURCES = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function listenForSignals() {
    const cancel = new AbortController();
    const stop = new AbortController();
    const abandon = new AbortController();
    const heard = (signal) => {
        const isRepeated = cancel.signal.aborted;
        cancel.abort(signal);
        if (signal === 'SIGHUP')
            return;
        stop.abort(signal);
        if (isRepeated)
            abandon.abort(signal);
    };
    for (const source of SOURCES)
        process.on(source, heard);
    return {
        cancel: cancel.signal,
        stop: stop.signal,
        abandon: abandon.signal,
        [Symbol.dispose]: () => {
            for (const source of SOURCES)
                process.off(source, heard);
        },
    };
}


/***/ }),

/***/ 57200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sshSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64533);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60736);




async function sshSettings(options, environment) {
    const hosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .knownHostsOf */ ._h)(options);
    const [key, config] = [await fileOf(options.sshKey), await fileOf(options.sshConfig)];
    const faults = [key, config, hosts].flatMap((read) => (read.ok ? [] : read.faults));
    if (!key.ok || !config.ok || !hosts.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(null, faults);
    const socket = environment.SSH_AUTH_SOCK;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({
        ...(socket !== undefined && { agentSocket: socket }),
        ...(key.value !== null && { keyFiles: [key.value] }),
        ...(config.value !== null && { configFile: config.value }),
        ...(hosts.value !== '' && { knownHosts: hosts.value }),
    });
}
async function fileOf(path) {
    if (path === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(null);
    const text = await (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    return text.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) : text;
}


/***/ }),

/***/ 83623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered),
  vm: () => (/* binding */ safely)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/topology/found.js



const MOST_BYTES = 1_048_576;
const MOST_INSTANCES = 20_000;
const LONGEST_NAME = 256;
const MOST_WORK = 100_000_000;
const DEEPEST = 32;
function foundIn(reading, text) {
    const pattern = (0,kernel_pattern/* compilePattern */.E)(reading.tenant);
    if (pattern === null)
        throw new Error('foundIn: a pattern that was not checked');
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return tooMuch(`${bytes} bytes`, `at most ${MOST_BYTES} are read`);
    const names = reading.output === 'json' ? namesInRows(reading.each, text) : { ok: true, value: namesInLines(text) };
    if (!names.ok)
        return names;
    const distinct = [...new Set(names.value)];
    if (distinct.length > MOST_INSTANCES)
        return tooMuch(`${distinct.length} instances`, `at most ${MOST_INSTANCES} are read`);
    const characters = distinct.reduce((sum, { length }) => sum + Math.min(length, LONGEST_NAME), 0);
    if (characters * pattern.size > MOST_WORK)
        return tooMuch(`${characters} characters of names for a pattern of ${pattern.size} instructions`, 'that many cannot be matched in time');
    const found = [];
    for (const name of distinct) {
        if (name.length > LONGEST_NAME)
            return tooMuch(`a name of ${name.length} characters`, `at most ${LONGEST_NAME} are read`);
        const groups = pattern.wholeGroups(name);
        if (groups === null || (groups.tenant ?? '') === '')
            return unexpected(name, reading);
        found.push({ name, groups });
    }
    return { ok: true, value: found };
}
function namesInLines(text) {
    const lines = text.replace(/\r?\n$/, '');
    return lines === '' ? [] : lines.split(/\r?\n/);
}
function namesInRows(each, text) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'the output' });
    if (!parsed.ok) {
        const [{ message, at }] = parsed.faults;
        const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
        return wrong(`printed what is no JSON: ${message.replace(/\.$/, '')}${where}`, 'Have the command print a list of rows as JSON, and nothing else on standard output.');
    }
    const rows = rowsOf(parsed.value);
    if (rows === null)
        return wrong('printed JSON that is no list of rows', 'Have the command print `[{\u2026}, \u2026]`, or an object whose `items` is such a list.');
    const path = each.join('.');
    const names = [];
    for (const [index, row] of rows.entries()) {
        const name = valueAt(row, each);
        if (typeof name === 'string')
            names.push(name);
        else
            return wrong(`printed ${name === undefined ? 'no' : 'something that is no text as'} \`${(0,visible/* shown */.SP)(path)}\` in row ${index + 1} of ${rows.length}`, `\`each\` names the field of every row that holds an instance's name${keysOf(row)}.`, 'each');
    }
    return { ok: true, value: names };
}
function rowsOf(value) {
    if (Array.isArray(value))
        return value;
    return isRecord(value) && Array.isArray(value.items) ? value.items : null;
}
function keysOf(row) {
    if (!isRecord(row))
        return '';
    const keys = Object.keys(row)
        .slice(0, 8)
        .map((key) => (0,visible/* shown */.SP)(key, 40));
    return keys.length === 0 ? '' : `; this one has ${keys.join(', ')}`;
}
function valueAt(row, path) {
    let value = row;
    for (const part of path) {
        if (!isRecord(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unexpected(name, { tenant }) {
    return wrong(`named \`${(0,visible/* shown */.SP)(name)}\`, which the pattern does not expect`, `Have the command print only instances of this service, or correct the pattern \`${(0,visible/* shown */.SP)(tenant, 120)}\`: it stands for a whole name.`, 'tenant');
}
function tooMuch(what, most) {
    const hint = 'Have the command print only the instances of this service.';
    return { ok: false, fault: { code: 'limit-exceeded', message: `printed ${what}, and ${most}`, hint }, of: null };
}
function wrong(message, hint, of = null) {
    return { ok: false, fault: { code: 'output-invalid', message, hint }, of };
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var topology_survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
;// CONCATENATED MODULE: ./lib/engine/discover.js





function safely(plan) {
    return `${(0,whole/* subjectOf */.et)(plan)}${plan.runbook.scope === 'shared' ? ':' : ''} isolation verified, safe to proceed`;
}
function answerOf(question, { act, text }) {
    const { service, host, command } = question;
    const unknown = (fault) => ({ service, host, found: { ok: false, fault, of: null } });
    if (act.fault !== undefined)
        return unknown({ ...act.fault, message: `failed: ${act.fault.message}` });
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return unknown(ended(act));
    if (text === null)
        return unknown(unreadable(act.stdout.bytes));
    return { service, host, found: foundIn(question, text) };
}
function discovered(plan, survey, asked) {
    const hosts = survey.hosts.map((host, index) => {
        const { shown_command = '', duration_ms = 0 } = asked[index] ?? {};
        return { ...host, shown_command, duration_ms };
    });
    const isSafe = (0,topology_survey/* refusalsIn */.z)(survey, (0,whole/* concernOf */.gY)(plan)).length === 0;
    const result = isSafe
        ? safely(plan)
        : `${(0,whole/* subjectOf */.et)(plan)} is not safely where the topology has it: nothing may be changed`;
    return { type: 'topology.discovered', hosts, drift: survey.drift, result };
}
function ended({ ended, exit_code, stderr }) {
    const how = exit_code === null ? `is over as ${ended}` : `ended with ${exit_code}`;
    const [said = ''] = stderr.head.trim().split('\n');
    return {
        code: 'output-invalid',
        message: `${how}${said === '' ? '' : `: "${(0,visible/* visibleLine */.P8)(said.slice(0, 200))}"`}`,
        hint: 'Run the command of `discover` by hand on that host, as the user that the run logs in as.',
    };
}
function unreadable(bytes) {
    return {
        code: 'output-invalid',
        message: `printed ${bytes} bytes, more than 1 MiB or not in UTF-8`,
        hint: 'Have the command print only the instances of this service.',
    };
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63450);
/* harmony import */ var _runbook_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24841);


function judge(condition, scope, reveal) {
    const judged = condition.that.map((source) => {
        const truth = (0,_runbook_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(source, scope);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${reveal ? (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(source, scope) : source} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? truth.because : undefined,
        };
    });
    const because = judged.find((one) => one.because !== undefined)?.because;
    return {
        verdict: all(judged.map((one) => one.verdict)),
        shown: judged.map((one) => one.shown),
        ...(because !== undefined && { because }),
    };
}
function all(verdicts) {
    if (verdicts.includes('does_not_hold'))
        return 'does_not_hold';
    return verdicts.includes('unknown') ? 'unknown' : 'holds';
}


/***/ }),

/***/ 66375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42463);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45178);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97109);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39348);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71030);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33949);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83623);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30013);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81758);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22358);











const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return discover(effect, stage);
        case 'look':
            return look(effect, stage);
        case 'watch':
            return watch(effect, stage);
        case 'sample_before':
            return sampleBefore(effect, stage);
        case 'change':
            return change(effect, stage);
        case 'ask':
            return ask(effect, stage);
        case 'notify':
            return notify(effect, stage);
        case 'close': {
            const { outcome } = effect;
            await stage.append({ type: 'closed', outcome, human_intervention_required: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .needsHuman */ .t)(outcome) });
            return;
        }
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_6__/* .unreachable */ .H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    const result = plan.discovery === undefined ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .safely */ .vm)(plan) : namesOnly(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
}
function namesOnly({ tenant, runbook }) {
    const onlyOwn = `names anybody but ${tenant.id}`;
    return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}
async function discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await sideBySide(questions, (question) => askHost(question, stage));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discovered */ .ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shownCommand */ .h)(made.value) : '';
    return { answer: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(question, result), shown_command, duration_ms: since() };
}
async function look(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { purpose, condition } = effect;
    const at = { target: 'target' in purpose ? purpose.target : null, step: 'step' in purpose ? purpose.step : null };
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(condition.samples, at.target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { ...at, samples, now: stage.now() });
    const { verdict, shown, because: reason } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(condition, scope, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_8__/* .isRevealable */ .Wu)(stage.plan, condition, purpose));
    const because = verdict === 'holds' ? undefined : (unseen(samples) ?? reason);
    const explained = because === undefined ? {} : { because };
    const facts = { purpose, look: effect.look, samples, verdict, shown, ...explained, duration_ms: since() };
    await stage.append({ type: 'condition.looked', ...facts });
}
async function watch({ moment, look, of, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const since = stopwatch(stage.ports);
    const { neighbours } = stage.ports;
    const near = 'near' in of ? neighbours.near(of.near, stage.state().discovered) : null;
    const asked = 'watched' in of ? of.watched : (near?.chosen ?? []);
    const seen = asked.length === 0 ? [] : await neighbours.ask(asked, stage.signal);
    if (stage.signal.aborted)
        return;
    const others = near === null ? {} : { not_asked: near.not_asked };
    await stage.append({ type: 'bystanders.looked', moment, look, seen, ...others, duration_ms: since() });
}
function unseen(samples) {
    const failed = samples.find((sample) => !sample.ok);
    return failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(effect.verify, { ...scope, before }, false);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    if (all.length <= _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd)
        return Promise.all(all.map(work));
    const left = [...all.entries()];
    const results = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results.set(next[0], await work(next[1]));
    };
    await Promise.all(Array.from({ length: Math.min(_plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd, all.length) }, worker));
    return all.flatMap((_, index) => results.get(index) ?? []);
}
async function observe(of, target, stage) {
    const { ports, plan, signal } = stage;
    const probe = plan.probes[of.probe];
    const command = probe?.commands[of.target];
    if (probe === undefined || command === undefined)
        throw new Error(`perform: the plan has no probe ${of.probe} at ${of.target}`);
    const now = stage.now();
    const about = probe.service === undefined ? target : of.target;
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe(guarded(made.value), signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now, refusal), text: null };
    const sample = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)({ of, at: now, probe, command, ready: made.ok ? made.value : null, result }, scope);
    learnSecrets(command, sample.fields, ports);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), scopeOf(change, stage)), true);
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare(guarded(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { where: host, timeout_ms } = command;
    const shown = (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shownCommand */ .h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(stage.now(), undefined), text: null }, stage);
    }
    const result = await prepared.go(stage.signal);
    if (stage.signal.aborted)
        await stage.interrupted();
    return finish(identity.command, effect, result, stage);
}
async function ask({ id, change, command, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const identity = identityOf(stage, change, id);
    const result = await stage.ports.executor.fate(command.where, identity, command.as, stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const did = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .didFields */ .Xq)(of.command, result);
    learnSecrets(of.command, did, stage.ports);
    const accepted = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)(of.command, result.act);
    const { change } = of;
    await stage.append({ type: 'command.finished', command: id, change, act: result.act, accepted, did, asked });
}
async function notify({ on, channel }, stage) {
    const since = stopwatch(stage.ports);
    const delivery = await (on === 'started' ? noticeInTime(channel, stage) : notice({ on, channel }, stage));
    if (on !== 'started' && !delivery.sent && stage.signal.aborted)
        return;
    await stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}
function notice(notification, { ports, events, signal }) {
    return ports.notifier.notify(notification, events(), signal);
}
async function noticeInTime(channel, stage) {
    const bound = new AbortController();
    const waiting = new AbortController();
    void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
    const signal = AbortSignal.any([bound.signal, stage.signal]);
    const delivery = await notice({ on: 'started', channel }, { ...stage, signal });
    waiting.abort();
    return delivery;
}
function scopeOf(change, stage) {
    return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}
function identityOf(stage, { target }, command) {
    const { opening, token } = stage.state();
    const execution_id = opening?.execution_id ?? '';
    return { command, execution_id, lock: (0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_10__/* .lockOf */ .Vx)(stage.plan, target), token };
}
function guarded(command) {
    return (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_8__/* .holdsSecret */ .hK)(command) ? { ...command, sensitive: true } : command;
}
function learnSecrets(command, fields, { masks }) {
    for (const [name, field] of Object.entries(command.output.fields)) {
        const value = fields[name];
        if (field.secret && value !== undefined)
            masks.learn(String(value));
    }
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
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

/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const SAYS = {
    ENOSPC: ['the disk is full', 'Free some space on that disk and start again.'],
    EDQUOT: ['the disk quota is used up', 'Free some space within the quota and start again.'],
    EROFS: ['the file system is read-only', 'Name a folder on a disk that can be written.'],
    EACCES: [
        'permission is denied',
        "Give this user the right to it, or name another folder; it must be this user's own.",
    ],
    EPERM: ['the operation is not permitted', 'Name a folder that this user owns, on a file system with hard links.'],
    ENOENT: ['it does not exist', 'Check the path.'],
    ENOTDIR: ['a part of its path is not a folder', 'Name another path, or move that file away.'],
    EISDIR: ['it is a folder', 'Name a file, or move the folder away.'],
    ELOOP: ['it is a symbolic link', 'Name the real path.'],
    EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n).'],
    ENAMETOOLONG: ['its name is too long', 'Name a shorter path.'],
    EIO: ['the disk reports an error', 'Check the disk; nothing on it can be relied on now.'],
};
function fileFault({ code, path, doing, error }) {
    const [says, hint] = SAYS[errorCode(error)] ?? [errorCode(error), 'Check the path and its permissions.'];
    return { code, message: `Cannot ${doing} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(path)}: ${says}.`, hint, cause: String(error) };
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const WIDTH = 96;
const LABEL = 9;
function labelled(label, lines, indent = 2) {
    const margin = ' '.repeat(indent);
    return lines.map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(LABEL)} ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line)}`);
}
function prose(label, text, indent = 2) {
    return labelled(label, wrapped(text, WIDTH - indent - LABEL - 1), indent);
}
function block(label, text, indent = 2) {
    const lines = text.replace(/\n$/, '').split('\n');
    return labelled(label, lines.map((line) => `\u2502 ${line.replaceAll('\t', '    ')}`), indent);
}
function wrapped(text, width) {
    const lines = [];
    for (const word of (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
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


/***/ }),

/***/ 15302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);

const PATIENCE_MS = 1_000;
class ProcessGroup {
    #living = new Set();
    #closed = false;
    start(request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request));
    }
    startInto(intake, request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcessInto */ .Us)(intake, request));
    }
    async close() {
        this.#closed = true;
        await Promise.all([...this.#living].map(end));
    }
    #know(process) {
        if (process.pid > 0) {
            this.#living.add(process);
            void process.ended.then(() => this.#living.delete(process));
            if (this.#closed)
                void end(process);
        }
        return process;
    }
}
async function end(process) {
    process.stdin.end();
    process.kill('SIGTERM');
    const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
    await process.ended;
    clearTimeout(timer);
    process.stdout.destroy();
    process.stderr.destroy();
}


/***/ }),

/***/ 77808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createSshClient),
  K: () => (/* binding */ findProgram)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/ssh-config.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;
function sshConfig(hosts, files) {
    const faults = [];
    const blocks = Object.entries(hosts).map(([name, host]) => hostBlock(name, host, faults));
    const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
    for (const path of paths)
        if (path !== undefined && !FILE.test(path))
            faults.push(unusable('path', path));
    return (0,fault/* settle */.G9)([...blocks, everyHost(files)].join('\n'), faults);
}
function hostBlock(name, host, faults) {
    if (!NAME.test(name))
        faults.push(unusable('host name', name));
    if (!ADDRESS.test(host.address))
        faults.push(unusable('address', host.address));
    if (host.user !== undefined && !USER.test(host.user))
        faults.push(unusable('user', host.user));
    if (host.via !== undefined && !NAME.test(host.via))
        faults.push(unusable('bastion', host.via));
    if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
        faults.push(unusable('port', String(host.port)));
    return [
        `Host ${name}`,
        `  HostName ${host.address}`,
        `  HostKeyAlias ${name}`,
        `  Port ${host.port}`,
        ...(host.user === undefined ? [] : [`  User ${host.user}`]),
        ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
        '',
    ].join('\n');
}
function everyHost(files) {
    return [
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        `  UserKnownHostsFile "${files.knownHosts}"`,
        '  GlobalKnownHostsFile /dev/null',
        '  UpdateHostKeys no',
        '  VerifyHostKeyDNS no',
        '  CheckHostIP no',
        '  HashKnownHosts no',
        '  ConnectTimeout 10',
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 3',
        '  ServerAliveCountMax 2',
        '  TCPKeepAlive no',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  ClearAllForwardings yes',
        '  PermitLocalCommand no',
        '  ControlMaster no',
        '  ControlPersist no',
        '  ControlPath none',
        '  EscapeChar none',
        '  RequestTTY no',
        '  PasswordAuthentication no',
        '  KbdInteractiveAuthentication no',
        '  AddKeysToAgent no',
        `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
        ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
        ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
        ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
        '  Ciphers ^aes256-gcm@openssh.com',
        '',
    ].join('\n');
}
function unusable(what, text) {
    return {
        code: 'command-refused',
        message: `The ${what} '${(0,visible/* visibleLine */.P8)(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
        hint: 'Use letters, digits, dots, dashes and colons.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/ssh-client.js





const LONGEST_FOLDER = 70;
async function createSshClient({ program, hosts, settings, environment, folder, }) {
    if (program === null)
        return (0,fault/* fail */.fJ)(noClient());
    const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
    const given = settings.knownHosts ?? '';
    const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
    const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts });
    if (!config.ok) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        return config;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'config'), config.value, { mode: 0o600, flag: 'wx' });
    await (0,promises_.writeFile)(knownHosts, (0,known_hosts/* knownHostsText */.c)(hosts, given), { mode: 0o600, flag: 'wx' });
    let sockets = 0;
    return (0,fault/* succeed */.Py)({
        env: { ...environment, LC_ALL: 'C' },
        hops: (name) => hopsOf(name, hosts).known,
        unpinned: (name) => unpinnedFault(name, hosts, given),
        newSocket: () => {
            sockets += 1;
            return (0,external_node_path_.join)(own, String(sockets));
        },
        version: null,
        isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
        argv: (options, host, ...command) => [program, '-F', (0,external_node_path_.join)(own, 'config'), '-T', ...options, '--', host, ...command],
        [Symbol.asyncDispose]: () => (0,promises_.rm)(own, { recursive: true, force: true }),
    });
}
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const executable = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    return null;
}
function unpinnedFault(name, hosts, given) {
    const { known, missing } = hopsOf(name, hosts);
    const open = known.find((host) => !(0,known_hosts/* isPinned */.T)(host.name, host, given));
    if (open !== undefined)
        return unpinned(open.name);
    return missing === null ? null : unknownHost(missing);
}
function hopsOf(name, hosts) {
    const known = [];
    for (let at = name; at !== undefined; at = known.at(-1)?.via) {
        const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
        if (host === undefined)
            return { known, missing: at };
        if (known.some((hop) => hop.name === at))
            break;
        known.push({ ...host, name: at });
    }
    return { known, missing: null };
}
function unpinned(name) {
    return {
        code: 'host-key-unknown',
        message: `No host key is pinned for ${name}.`,
        hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    };
}
function unknownHost(name) {
    return {
        code: 'host-unresolved',
        message: `The plan has no host ${name}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}
function noClient() {
    return {
        code: 'ssh-unavailable',
        message: 'There is no ssh client on the PATH.',
        hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
    };
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function runTool(request) {
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request);
    const [stdout, stderr] = [new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o(), new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o()];
    process.stdin.end(request.stdin);
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd(stdout.take),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms: request.timeoutMs });
    if (waited.came !== 'value')
        process.kill('SIGKILL');
    const end = waited.came === 'value' ? waited.value[0] : null;
    return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}


/***/ })

};
