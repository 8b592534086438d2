export const id = 4419;
export const ids = [4419];
export const modules = {

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shardId),
/* harmony export */   u: () => (/* binding */ executionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function executionId(now) {
    return named('incident', now);
}
function shardId(now) {
    return named('shard', now);
}
function named(what, now) {
    const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
    return `${what}-${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}


/***/ }),

/***/ 68724:
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
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }).`,
    }));
}


/***/ }),

/***/ 27537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ respond)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75832);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77373);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(811);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90536);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40483);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76877);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35215);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9630);
/* harmony import */ var _missing_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68724);
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










async function respond(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { decision, sources, settings } = request;
        const { plan, incident, runbook } = decision;
        const [first, ...more] = (0,_missing_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .missingSecrets */ .m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)(first, ...more);
        const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .redactorFor */ .s)(settings);
        const id = (0,_execution_id_js__WEBPACK_IMPORTED_MODULE_6__/* .executionId */ .u)(new Date());
        const folder = settings.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__/* .isolationOf */ ._)(topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(runbook)).faults;
        const admission = (0,_admit_js__WEBPACK_IMPORTED_MODULE_4__/* .admit */ .w4)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const outputsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'outputs');
        const neighbours = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_9__/* .neighbourHosts */ .X4)(plan, topology);
        const made = await (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .createCrew */ .U)({ plan, redactor, settings, outputsFolder, neighbours });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(1540), __webpack_require__.e(8520)]).then(__webpack_require__.bind(__webpack_require__, 98520));
        for (const name of redactor.tooShort)
            request.warn(tooShort(name));
        if (JSON.stringify(redactor.json(plan)) !== JSON.stringify(plan))
            request.warn(secretInPlan);
        return await carryOut(request, { id, folder, crew, admission, ssh });
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
const secretInPlan = {
    code: 'secret-exposed',
    message: 'the value of a secret stands in the plan, so in the runbook, the topology or the alert',
    hint: 'It is masked in the audit, where `verify` then finds a plan.json that does not fit its digest; change the secret.',
};
function tooShort(name) {
    return {
        code: 'secret-exposed',
        message: `the secret ${name} is too short to be masked`,
        hint: 'Its value may show in logs and in the audit; use a longer one.',
    };
}
function targetHosts(plan) {
    const targets = new Set(Object.values(plan.targets).map(({ host }) => host));
    return Object.keys(plan.hosts).filter((host) => targets.has(host));
}


/***/ }),

/***/ 83185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ workflowMain)
/* harmony export */ });
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61149);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63346);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99121);
/* harmony import */ var _workflow_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7136);
/* harmony import */ var _workflow_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48021);





async function workflowMain(cancel, timing = _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_TIMING */ .o) {
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused') {
        for (const fault of opened.faults)
            opened.action.annotate('error', fault);
        return 2;
    }
    const { workflow } = opened;
    try {
        return await MODES[workflow.settings.mode](workflow, cancel);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
const MODES = {
    run,
    recover: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(1540), __webpack_require__.e(5960), __webpack_require__.e(8470)]).then(__webpack_require__.bind(__webpack_require__, 8470))).workflowRecover(workflow, cancel),
    plan: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(7007), __webpack_require__.e(8869)]).then(__webpack_require__.bind(__webpack_require__, 58869))).workflowPlan(workflow, cancel),
    execute: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(7007), __webpack_require__.e(5101)]).then(__webpack_require__.bind(__webpack_require__, 25101))).workflowExecute(workflow, cancel),
    publish: notYet,
    lint: notYet,
    doctor: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(1276), __webpack_require__.e(4987)]).then(__webpack_require__.bind(__webpack_require__, 14987))).workflowDoctor(workflow),
};
async function notYet(workflow) {
    const { mode } = workflow.settings;
    return refuse(workflow, [
        { code: 'not-supported-yet', message: `The mode \`${mode}\` is not in this release.`, hint: 'Use `mode: run`.' },
    ]);
}
async function run(workflow, cancel) {
    const { action, settings } = workflow;
    action.remember('started', 'true');
    const prepared = await (0,_workflow_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)(workflow, { atMost: settings.shardSize ?? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TENANTS */ .WU, cancel });
    if (!prepared.ok)
        return refuse(workflow, prepared.faults);
    const warrant = { approvals: [], approvable: false, planDigest: settings.planDigest, refusals: [] };
    const walked = await (0,_workflow_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(workflow, {
        ...prepared.value,
        cancel,
        warrantFor: () => warrant,
        refused: new Map(),
    });
    return walked.exit;
}
function refuse({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
    return 2;
}


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(97038);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/github/given-by-hand.js
var given_by_hand = __webpack_require__(63739);
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

// EXTERNAL MODULE: ./lib/app/decide-all.js
var decide_all = __webpack_require__(70124);
// EXTERNAL MODULE: ./lib/app/sources.js + 3 modules
var sources = __webpack_require__(21973);
;// CONCATENATED MODULE: ./lib/app/workflow-prepare.js




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

/***/ 68139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ respondIn)
/* harmony export */ });
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58755);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27537);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99121);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);
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
        const { action, context, settings, state } = workflow;
        const { member, refusal, warrant, cancel, ledger, whose } = run;
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(workflow), true);
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
            watch: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .narrator */ .im)(workflow, whose),
            warn: (fault) => action.annotate('warning', whose === '' ? fault : { ...fault, message: `${whose}: ${fault.message}` }),
            settingsFor: connected.settingsFor,
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

/***/ 48021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43587);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9630);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45259);
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87895);
/* harmony import */ var _workflow_respond_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68139);
/* harmony import */ var _workflow_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6707);







async function walk(workflow, asked) {
    const { members, others, cancel } = asked;
    const [only, ...more] = members;
    if (more.length + others.undecided.length === 0)
        return walkOne(workflow, only, asked);
    const store = await (0,_workflow_store_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowStore */ .n)(workflow);
    if (!store.ok) {
        annotate(workflow, store.faults);
        return { exit: 2, notices: [], report: endedAlike(asked, { kind: 'faulty', faults: store.faults }) };
    }
    const { workflowShard } = await Promise.all(/* import() */[__webpack_require__.e(245), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 83050));
    return workflowShard(workflow, { ...asked, store: store.value, cancel, ledger: (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)(workflow.action) });
}
async function walkOne(workflow, member, asked) {
    const { action } = workflow;
    const ledger = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)(action);
    const { plan } = member.decision;
    const log = action.group(`Run ${plan.runbook.id} for ${plan.tenant.id}`);
    const store = () => (0,_workflow_store_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowStore */ .n)(workflow);
    const warrant = asked.warrantFor(member);
    const run = { member, store, cancel: asked.cancel, ledger, refusal: null, whose: '', warrant };
    const responded = await (0,_workflow_respond_js__WEBPACK_IMPORTED_MODULE_4__/* .respondIn */ .v)(workflow, run).finally(log.end);
    if (!responded.ok) {
        annotate(workflow, responded.faults);
        return { exit: 2, notices: [], report: endedAlike(asked, { kind: 'faulty', faults: responded.faults }) };
    }
    const { closed, outcome, executionId } = responded.value;
    if (closed)
        await (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(workflow, responded.value, () => ledger.closed(executionId));
    else
        await (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellUnfinished */ .f8)(workflow, responded.value);
    const report = endedAlike(asked, { kind: 'responded', told: responded.value, refusal: null });
    return { exit: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome ?? 'cancelled'].exit, notices: [], report };
}
function endedAlike({ members, others }, end) {
    const runs = members.map((member) => ({ member, end }));
    return (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)((0,_execution_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shardId */ .o)(new Date()), { runs, stopped: null }, others);
}
function annotate({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
}


/***/ }),

/***/ 58755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refRefusal)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

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

/***/ 64419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83185);

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => cancel.abort(signal));
process.exit(await (0,_app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowMain */ .J)(cancel.signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
