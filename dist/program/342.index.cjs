'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [342,1132], modules: {

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ digestFaults),
/* harmony export */   r9: () => (/* binding */ disabled),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81157);
/* harmony import */ var _topology_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11100);
/* harmony import */ var _topology_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42060);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66084);






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
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_3__/* .radiusFaults */ .sg)(request.plan, request.runbook),
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
        message: `the alert \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
        hint: 'Nothing is to be done; only a firing alert starts a run.',
    };
}
function digestFaults({ plan, planDigest }) {
    if (planDigest === null || planDigest === plan.digest)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan's digest is ${plan.digest}, not the ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(planDigest).slice(0, 64)} that was given`,
            hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
        },
    ];
}
function holdFaults({ plan, topology, now }) {
    const changes = (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan).flatMap(({ mutates, command }) => (mutates ? [command] : []));
    const targets = changes.flatMap(({ target }) => (target === undefined ? [] : (plan.targets[target] ?? [])));
    const services = [...new Set(targets.map(({ service }) => service))];
    const hosts = [
        ...(0,_topology_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOfMachines */ .Y)(topology, targets.map(({ host }) => host)),
    ];
    const tenants = [...new Set([plan.tenant.id, ...plan.blast_radius.tenants])];
    return (0,_topology_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .activeHolds */ .N)(topology, { tenants, services, hosts }, now).map((hold) => ({
        code: 'hold-active',
        message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(hold.because)}`,
        hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNow */ .ee)(hold.at),
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
            ? [missing(`${asks} by another person than ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(actor)}, who started the run`, WITH_ANOTHER)]
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

/***/ 53249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ idsInClone),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   SU: () => (/* binding */ uncommitted),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65808);





async function uncommitted(files, commit, idsIn) {
    const read = [...new Map(files.map(({ file, text }) => [file, text]))];
    const ids = await idsIn(commit, read.map(([file]) => file));
    if (!ids.ok)
        return ids;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(read.filter(([, text], index) => !isBlob(ids.value[index] ?? null, text)).map(([file]) => file));
}
function isBlob(id, text) {
    if (id === null)
        return false;
    return id === blobId(text, id.length) || id === blobId(text.replaceAll('\r\n', '\n'), id.length);
}
function blobId(text, digits) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
const GIT_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;
const LINE = /^([0-9a-f]{40,64}) (commit|blob) \d+$/;
function idsInClone(root, variables) {
    return async (commit, files) => {
        if (files.some((file) => file.includes('\n')))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown('the name of a file has several lines'));
        const { collect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92511));
        const asked = [`${commit}^{commit}`, ...files.map((file) => `${commit}:./${file}`)];
        const collected = await collect({
            argv: ['git', 'cat-file', '--batch-check'],
            env: { ...(0,_env_js__WEBPACK_IMPORTED_MODULE_2__/* .allowed */ .TQ)(variables), GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' },
            cwd: root,
            timeoutMs: GIT_MS,
            mostBytes: MOST_BYTES,
            cancel: NEVER,
            stdin: `${asked.join('\n')}\n`,
        });
        if (collected.ended !== 'exited' || collected.exitCode !== 0) {
            const said = collected.stderr.trim().split('\n').at(-1) ?? '';
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown(`git does not say it${said === '' ? '' : `: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(said, 200)}`}`));
        }
        const [first, ...found] = collected.stdout
            .toString('utf8')
            .split('\n')
            .map((line) => LINE.exec(line));
        if (first?.[2] !== 'commit')
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown(`the clone does not hold commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)}`));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(files.map((_, index) => (found[index]?.[2] === 'blob' ? (found[index]?.[1] ?? null) : null)));
    };
}
const NEVER = new AbortController().signal;
function unknown(because) {
    return {
        code: 'commit-differs',
        message: `Nobody can tell whether the files are those of the commit: ${because}.`,
        hint: 'Let the job check out the commit that it runs for, without another `ref`, `repository` or `path`.',
    };
}
function differing(commit, files) {
    return {
        code: 'commit-differs',
        message: `Not as commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)} has it: ${named(files)}. A recovery reads the files of that commit, and could not undo this run.`,
        hint: 'Check out with `ref: ${{ github.sha }}`, into the workspace itself, and commit what the job makes or changes.',
    };
}
function linked(files) {
    return {
        code: 'commit-differs',
        message: `Behind a link, which a recovery does not follow: ${named(files)}. It could not undo this run.`,
        hint: 'Put the file itself there, and commit that.',
    };
}
function named(files) {
    return (0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H)(files.map((file) => (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(file, 200)), 5);
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
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1082);
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
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64716);








function decide(sources, ask) {
    const incidents = incidentsOf(ask);
    if (!incidents.ok)
        return incidents;
    const [incident, ...more] = incidents.value.firing;
    return more.length > 0 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(severalFiring(more.length + 1)) : decideFor(sources, ask, incident);
}
function decideFor(sources, { tenant: named, runbook: id, inputs }, incident) {
    const tenant = named ?? (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .tenantClaim */ .f)(incident);
    if (tenant === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(noTenant(incident));
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .d)(sources.topology, tenant);
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
    return plan.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ incident: claimed, runbook: runbook.value, plan: plan.value }) : plan;
}
function incidentsOf(ask) {
    const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(ask.trigger.kind === 'manual' ? manual : ask.trigger.payload, ask.receivedAt);
    if (!received.ok)
        return received;
    const firing = received.value.filter((one) => one.status === 'firing');
    const [only, ...more] = firing.length > 0 ? firing : received.value.slice(0, 1);
    if (only === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'incident-invalid',
            message: 'the payload holds no incident',
            hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ firing: [only, ...more], idle: received.value.length - 1 - more.length });
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
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(named);
    if (id === null)
        return (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_3__/* .route */ .w)(incident, runbooks);
    const ids = runbooks.map((one) => one.id).join(', ');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
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
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64533);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79627);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43996);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16574);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86179);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12057);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15770);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43630);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90335);
/* harmony import */ var _missing_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37247);
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
        const [first, ...more] = (0,_missing_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .missingSecrets */ .m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(first, ...more);
        const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_7__/* .redactorFor */ .s)(settings);
        const id = (0,_execution_id_js__WEBPACK_IMPORTED_MODULE_8__/* .executionId */ .u)(new Date());
        const folder = settings.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_3__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .isolationOf */ ._)(topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(runbook)).faults;
        const admission = (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .admit */ .w4)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const outputsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'outputs');
        const neighbours = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .neighbourHosts */ .X4)(plan, topology);
        const made = await (0,_crew_js__WEBPACK_IMPORTED_MODULE_7__/* .createCrew */ .U)({ plan, redactor, settings, outputsFolder, neighbours });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2121), __webpack_require__.e(7768), __webpack_require__.e(2254)]).then(__webpack_require__.bind(__webpack_require__, 24454));
        const warned = new Set();
        const warnOfShort = () => {
            for (const name of redactor.tooShort) {
                if (!warned.has(name))
                    request.warn(tooShort(name));
                warned.add(name);
            }
        };
        const onLearn = (secret) => {
            settings.onLearn?.(secret);
            warnOfShort();
        };
        warnOfShort();
        if (isMasked((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digested */ .io)(plan), redactor))
            request.warn(secretInPlan);
        else if (isMasked(plan, redactor))
            request.warn(secretInProse);
        return await carryOut({ ...request, settings: { ...settings, onLearn } }, { id, folder, crew, admission, ssh });
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
    return ask.trigger.kind === 'manual' ? forTenants(sources, ask) : forIncidents(sources, ask);
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

/***/ 97360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ workflowMain)
/* harmony export */ });
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17880);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79505);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51650);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71231);
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
    recover: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(2121), __webpack_require__.e(7768), __webpack_require__.e(9041), __webpack_require__.e(8873)]).then(__webpack_require__.bind(__webpack_require__, 38873))).workflowRecover(workflow, cancel),
    plan: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(2390), __webpack_require__.e(7871), __webpack_require__.e(7051)]).then(__webpack_require__.bind(__webpack_require__, 7051))).workflowPlan(workflow, cancel),
    execute: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(9733), __webpack_require__.e(7871), __webpack_require__.e(1160)]).then(__webpack_require__.bind(__webpack_require__, 51160))).workflowExecute(workflow, cancel),
    publish: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(7223)]).then(__webpack_require__.bind(__webpack_require__, 98990))).workflowPublish(workflow),
    lint: async (workflow) => (await Promise.all(/* import() */[__webpack_require__.e(4170), __webpack_require__.e(3728)]).then(__webpack_require__.bind(__webpack_require__, 3728))).workflowLint(workflow),
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

/***/ 71231:
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
    const payload = (isRecord(event) ? event.client_payload : undefined) ?? {};
    const isEmpty = isRecord(payload) && Object.keys(payload).length === 0;
    if (isRecord(payload) && !isEmpty)
        return (0,fault/* succeed */.Py)({ kind: 'incident', payload, asked: asked(overrides) });
    if (isEmpty && overrides.tenant !== null)
        return (0,fault/* succeed */.Py)({ kind: 'manual', asked: asked(overrides) });
    return (0,fault/* fail */.fJ)({
        code: 'incident-invalid',
        message: 'The repository_dispatch event has no client_payload, an empty one, or one that is no object.',
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/committed.js
var committed = __webpack_require__(53249);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/workflow/api.js
var workflow_api = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/app/workflow/commit.js






async function namedCommit(workflow, sources) {
    const { commit } = workflow.context;
    if (workflow.settings.store !== 'file' || commit === 'none')
        return commit;
    const unlike = await unlikeInClone(workflow, sources);
    return unlike.ok && unlike.value.length === 0 ? commit : 'none';
}
async function checkedCommit(workflow, sources) {
    const { context, settings, action } = workflow;
    if (settings.store === 'file' || context.commit === 'none')
        return (0,fault/* succeed */.Py)(null);
    const local = await unlikeInClone(workflow, sources);
    const unlike = local.ok ? local : await unlikeOnGitHub(workflow, sources);
    if (!unlike.ok) {
        for (const fault of unlike.faults)
            action.annotate('warning', fault);
        return (0,fault/* succeed */.Py)(null);
    }
    const links = await linksAmong(unlike.value, workflow.paths.root);
    const others = unlike.value.filter((file) => !links.includes(file));
    return (0,fault/* settle */.G9)(null, [
        ...(others.length > 0 ? [(0,committed/* differing */.R1)(context.commit, others)] : []),
        ...(links.length > 0 ? [(0,committed/* linked */.q)(links)] : []),
    ]);
}
async function linksAmong(files, root) {
    const real = await (0,promises_.realpath)(root);
    const ways = await Promise.all(files.map((file) => (0,promises_.realpath)((0,external_node_path_.join)(real, file)).catch(() => (0,external_node_path_.join)(real, file))));
    return files.filter((file, index) => ways[index] !== (0,external_node_path_.join)(real, file));
}
async function unlikeInClone({ context, paths: { root } }, sources) {
    const isClone = await (0,promises_.stat)((0,external_node_path_.join)(root, '.git')).then(() => true, () => false);
    return isClone ? (0,committed/* uncommitted */.SU)(filesOf(sources), context.commit, (0,committed/* idsInClone */.HI)(root, (0,env/* variables */.Ee)())) : (0,fault/* fail */.fJ)(noClone);
}
async function unlikeOnGitHub(workflow, sources) {
    const { commit, repository } = workflow.context;
    const api = await (0,workflow_api/* workflowApi */.y)(workflow);
    if (!api.ok)
        return api;
    const { repositoryIds } = await __webpack_require__.e(/* import() */ 6924).then(__webpack_require__.bind(__webpack_require__, 96924));
    return (0,committed/* uncommitted */.SU)(filesOf(sources), commit, repositoryIds(api.value, repository));
}
function filesOf(sources) {
    return sources.flatMap(({ files }) => files);
}
const noClone = {
    code: 'commit-differs',
    message: 'Nobody can tell whether the files are those of the commit: the workspace is no clone.',
    hint: 'Let the job check out its repository with git, into the workspace itself.',
};

;// CONCATENATED MODULE: ./lib/app/workflow/prepare.js





async function prepare(workflow, { atMost, cancel, isPlanned = false }) {
    const { context, settings, paths: given } = workflow;
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
        commit: await namedCommit(workflow, [...runbooks.value, topology.value]),
    }, {
        trigger: trigger.value,
        runbook: asked.runbook,
        tenants: asked.tenant === null ? [] : [asked.tenant],
        inputs: asked.inputs,
        receivedAt: new Date().toISOString(),
        atMost,
    });
    if (!decisions.ok)
        return decisions;
    const ids = new Set(decisions.value.decided.map(({ runbook }) => runbook.id));
    const used = runbooks.value.filter(({ runbook }) => ids.has(runbook.id));
    const checked = isPlanned ? (0,fault/* succeed */.Py)(null) : await checkedCommit(workflow, [...used, topology.value]);
    if (!checked.ok)
        return checked;
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
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50550);
/* harmony import */ var _notify_incident_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77546);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);
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
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(workflow), true);
        const crew = await connected.settingsFor(member.decision.plan);
        if (!crew.ok)
            return crew;
        const store = await run.store();
        if (!store.ok)
            return store;
        const tenant = member.decision.plan.tenant.id;
        const ofRef = (0,_github_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .refRefusal */ .A)(context, settings.allowRef);
        return await (0,_respond_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .u)({
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
            watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .narrator */ .im)(workflow, whose),
            warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .warner */ .AU)(workflow, tenant, whose),
            settingsFor: connected.settingsFor,
            recovered: async (finished) => void (await (0,_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellFinished */ .Yh)(workflow, finished)),
            began: ({ executionId: id, folder, locks }) => ledger.began({ id, folder, locks, tenant, about: aboutOf(member.decision.plan) }),
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
function aboutOf(plan) {
    const { runbook, incident, digest } = plan;
    return { runbook: runbook.id, trigger: incident.name, incident: (0,_notify_incident_key_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentKey */ .Q)(plan), planDigest: digest };
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
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90335);
/* harmony import */ var _shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86711);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85364);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32192);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29984);







async function walk(workflow, asked) {
    const { members, others, cancel } = asked;
    const [only, ...more] = members;
    if (more.length + others.undecided.length === 0)
        return walkOne(workflow, only, asked);
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowStore */ .n)(workflow);
    if (!store.ok) {
        annotate(workflow, store.faults);
        return { exit: 2, notices: [], report: await endedAlike(asked, { kind: 'faulty', faults: store.faults }) };
    }
    const { workflowShard } = await Promise.all(/* import() */[__webpack_require__.e(9733), __webpack_require__.e(2656), __webpack_require__.e(9553)]).then(__webpack_require__.bind(__webpack_require__, 69553));
    return workflowShard(workflow, { ...asked, store: store.value, cancel, ledger: (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .a)(workflow.action) });
}
async function walkOne(workflow, member, asked) {
    const { action } = workflow;
    const ledger = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .a)(action);
    const { plan } = member.decision;
    const log = action.group((0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .isSealed */ .dy)(workflow) ? 'Run' : `Run ${plan.runbook.id} for ${plan.tenant.id}`);
    const store = () => (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowStore */ .n)(workflow);
    const warrant = asked.warrantFor(member);
    const run = { member, store, cancel: asked.cancel, ledger, refusal: null, whose: '', warrant };
    const responded = await (0,_respond_js__WEBPACK_IMPORTED_MODULE_3__/* .respondIn */ .v)(workflow, run).finally(log.end);
    if (!responded.ok) {
        annotate(workflow, responded.faults);
        return { exit: 2, notices: [], report: await endedAlike(asked, { kind: 'faulty', faults: responded.faults }) };
    }
    const { closed, executionId } = responded.value;
    if (closed) {
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(workflow, responded.value, () => {
            ledger.closed(executionId);
            ledger.summarized(executionId);
        });
        ledger.told(executionId);
    }
    else
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellUnfinished */ .f8)(workflow, responded.value);
    const report = await endedAlike(asked, { kind: 'responded', told: responded.value, refusal: null });
    return { exit: (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(responded.value), notices: [], report };
}
async function endedAlike({ members, others }, end) {
    const { reportOf } = await __webpack_require__.e(/* import() */ 6740).then(__webpack_require__.bind(__webpack_require__, 16740));
    const runs = members.map((member) => ({ member, end }));
    return reportOf((0,_execution_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .o)(new Date()), { runs, stopped: null }, others);
}
function annotate({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
}


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

/***/ }),

/***/ 30693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ incidentKey)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function incidentKey({ incident, tenant, runbook }) {
    const { source, dedup_key } = incident;
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(source === 'manual' ? [source, runbook.id, tenant.id] : [source, dedup_key, tenant.id]);
}


/***/ }),

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates),
/* harmony export */   w: () => (/* binding */ route)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67627);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);





function route(incident, runbooks) {
    const found = candidates(incident, runbooks);
    const chosen = found.find(({ verdict }) => verdict === 'chosen');
    if (chosen !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(chosen.runbook);
    const tied = found.filter(({ verdict }) => verdict === 'tied');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
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
    const exact = !(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(match.name);
    const labels = Object.keys(match.labels).length;
    const also = [
        ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
        ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
    ];
    return {
        runbook,
        rank: [exact ? 1 : 0, (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .literalCharacters */ .MJ)(match.name), labels, match.severity.length > 0 ? 1 : 0],
        because: [`${exact ? 'its name' : `the glob ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(match.name)}`} matches`, ...also].join(', '),
    };
}
function mismatch(incident, { name, severity, labels }) {
    const named = (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) ? (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(name, incident.name) : name === incident.name;
    if (!named)
        return `it is for ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}`;
    if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
        return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
    }
    const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
    if (missing === undefined)
        return null;
    const [key, value] = missing.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8);
    const given = labelOf(incident, missing[0]);
    return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(given)}`;
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
        message: `${tied.length} runbooks match the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(incident.name)} equally well: ${names.join('; ')}.`,
        hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
    };
}
function noneFault(incident, found) {
    const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(incident.name, alerts);
    const isNamed = alerts.some((name) => ((0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) ? (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(name, incident.name) : name === incident.name));
    const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
    const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
    const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
    return {
        code: 'route-none',
        message: `No runbook matches the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(incident.name)} with severity ${incident.severity}: ${reasons}.`,
        hint: isNamed
            ? 'Widen `severity` or `labels` under `on:` of a runbook for this alert, or name the runbook to run.'
            : near === null
                ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
                : `The nearest alert that a runbook is for: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(near)}.`,
    };
}


/***/ })

} };
