export const id = 9925;
export const ids = [9925,7330,6120];
export const modules = {

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ digestFaults),
/* harmony export */   r9: () => (/* binding */ disabled),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81157);
/* harmony import */ var _topology_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11100);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66084);




function admit(request) {
    const { incident } = request;
    const dryRun = request.dryRun || incident.test;
    if (incident.status !== 'firing')
        return { kind: 'decline', outcome: 'not_firing', faults: [notFiring(incident)] };
    const faults = [
        ...(request.enabled ? [] : [disabled]),
        ...request.refusals,
        ...digestFaults(request),
        ...holdFaults(request),
        ...(dryRun ? [] : approvalFaults(request)),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_1__/* .radiusFaults */ .s)(request.plan, request.runbook),
        ...request.isolation,
    ];
    if (faults.length > 0)
        return { kind: 'decline', outcome: 'refused', faults };
    return { kind: 'proceed', dryRun };
}
const disabled = {
    code: 'disabled',
    message: 'runs are switched off (`enabled` is false)',
    hint: 'Set `enabled` to true (a repository variable, as a rule) when runbooks may execute again.',
};
function notFiring(incident) {
    return {
        code: 'incident-invalid',
        message: `the alert \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
        hint: 'Nothing is to be done; only a firing alert starts a run.',
    };
}
function digestFaults({ plan, planDigest }) {
    if (planDigest === null || planDigest === plan.digest)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan's digest is ${plan.digest}, not the ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(planDigest).slice(0, 64)} that was given`,
            hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
        },
    ];
}
function holdFaults({ plan, topology, now }) {
    const targets = Object.values(plan.targets);
    const services = [...new Set(targets.map((target) => target.service))];
    const hosts = [...new Set(targets.map((target) => target.host))];
    const tenants = [...new Set([plan.tenant.id, ...plan.blast_radius.tenants])];
    return (0,_topology_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .activeHolds */ .N)(topology, { tenants, services, hosts }, now).map((hold) => ({
        code: 'hold-active',
        message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(hold.because)}`,
        hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .placeNow */ .ee)(hold.at),
    }));
}
function approvalFaults(request) {
    const { plan, actor, approvals, planDigest, approvable, refusals } = request;
    const { approval } = plan;
    if (approval === null)
        return [];
    if (approvable && approvals.length === 0 && refusals.length > 0)
        return [];
    const { runbook } = plan;
    const asks = `the runbook asks for an approval of the environment \`${approval.environment}\``;
    const missing = (message, hint) => ({ code: 'approval-missing', message, hint });
    const withoutReviews = runbook.scope === 'shared' ? WHOLE_WITHOUT_REVIEWS : WITHOUT_REVIEWS;
    if (!approvable && approvals.length === 0)
        return [missing(`${asks}, and there is none`, withoutReviews)];
    const others = approvals.filter(({ by }) => by.toLowerCase() !== actor.toLowerCase());
    return [
        ...(approvals.length > 0 ? [] : [missing(`${asks}, and there is none`, WITH_A_LOGIN)]),
        ...(approval.by_another && approvals.length > 0 && others.length === 0
            ? [missing(`${asks} by another person than ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(actor)}, who started the run`, WITH_ANOTHER)]
            : []),
        ...(approval.confirm_digest && planDigest === null
            ? [missing(`${asks} that names the digest of the plan, and none is named`, WITH_ITS_DIGEST)]
            : []),
    ];
}
const WITHOUT_REVIEWS = 'Nobody can approve in one job: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WHOLE_WITHOUT_REVIEWS = 'One job has no approval, and nothing changes a whole shared service without one: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WITH_A_LOGIN = 'Have somebody look at the plan, and name that person with --approve-by.';
const WITH_ANOTHER = 'Have somebody else look at the plan, and name that person with --approve-by.';
const WITH_ITS_DIGEST = 'Look at the plan (`plan` shows it, with its digest), and give that digest with --plan-digest.';


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

/***/ 90335:
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

/***/ 77546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ respond)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64533);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79627);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43996);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16574);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86179);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3922);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15770);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43630);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90335);
/* harmony import */ var _missing_secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37247);
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
        const [first, ...more] = (0,_missing_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .missingSecrets */ .m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(first, ...more);
        const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .redactorFor */ .s)(settings);
        const id = (0,_execution_id_js__WEBPACK_IMPORTED_MODULE_7__/* .executionId */ .u)(new Date());
        const folder = settings.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_2__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_4__/* .isolationOf */ ._)(topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(runbook)).faults;
        const admission = (0,_admit_js__WEBPACK_IMPORTED_MODULE_5__/* .admit */ .w4)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const outputsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'outputs');
        const neighbours = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_10__/* .neighbourHosts */ .X4)(plan, topology);
        const made = await (0,_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .createCrew */ .U)({ plan, redactor, settings, outputsFolder, neighbours });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(4451), __webpack_require__.e(5676), __webpack_require__.e(6920)]).then(__webpack_require__.bind(__webpack_require__, 24454));
        for (const name of redactor.tooShort)
            request.warn(tooShort(name));
        if (isMasked((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digested */ .io)(plan), redactor))
            request.warn(secretInPlan);
        else if (isMasked(plan, redactor))
            request.warn(secretInProse);
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
const secretInProse = {
    code: 'secret-exposed',
    message: 'the value of a secret stands in the prose of the runbook',
    hint: 'It is masked in the audit, and stands in the repository; change the secret.',
};
function isMasked(value, redactor) {
    return JSON.stringify(redactor.json(value)) !== JSON.stringify(value);
}
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

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ portionText),
/* harmony export */   Rn: () => (/* binding */ parsePortion),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const FORM = /^([1-9]\d{0,5})(%?)$/;
function parsePortion(text) {
    const [, digits = '', sign] = FORM.exec(text) ?? [];
    const number = Number(digits);
    if (number === 0)
        return null;
    if (sign !== '%')
        return { kind: 'count', count: number };
    return number > 100 ? null : { kind: 'share', percent: number };
}
function countOf(portion, whole) {
    return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}
function portionText(portion) {
    return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
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
