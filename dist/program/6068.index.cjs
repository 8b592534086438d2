'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6068], modules: {

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

/***/ 26068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseSettings: () => (/* binding */ baseSettings),
  crewSettings: () => (/* binding */ crewSettings),
  registerRun: () => (/* binding */ registerRun),
  requestOf: () => (/* binding */ requestOf),
  sayRun: () => (/* binding */ sayRun),
  tellRun: () => (/* binding */ tellRun)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/respond.js
var respond = __webpack_require__(77546);
// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/app/unaudited.js
var unaudited = __webpack_require__(85364);
// EXTERNAL MODULE: ./lib/audit/told.js
var told = __webpack_require__(97490);
// EXTERNAL MODULE: ./lib/journal/recovering.js
var recovering = __webpack_require__(48003);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/render.js + 1 modules
var render = __webpack_require__(16685);
// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(90039);
// EXTERNAL MODULE: ./lib/cli/channels.js
var channels = __webpack_require__(89364);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
// EXTERNAL MODULE: ./lib/kernel/portion.js
var portion = __webpack_require__(19394);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
;// CONCATENATED MODULE: ./lib/cli/shard-options.js




function withShard(command) {
    const failures = (0,portion/* portionText */.RJ)(shard_bounds/* FAILURES */.EM);
    return command
        .option('--max-parallel <number>', `of several tenants, so many at once (default: ${shard_bounds/* PARALLEL */.CF})`)
        .option('--max-failures <number>', `of several tenants, when so many have failed no further one is begun: 3 or 25% (default: ${failures})`);
}
function shardSettings({ maxParallel, maxFailures }) {
    const faults = [];
    const parallel = maxParallel === undefined ? shard_bounds/* PARALLEL */.CF : Number(/^[1-9]\d{0,2}$/.exec(maxParallel)?.[0]);
    if (!(parallel <= shard_bounds/* MOST_TENANTS */.WU))
        faults.push({
            code: 'usage',
            message: `--max-parallel \`${(0,visible/* visibleLine */.P8)(maxParallel ?? '')}\` is no number from 1 to ${shard_bounds/* MOST_TENANTS */.WU}`,
            hint: 'Write how many tenants are worked on at once.',
        });
    const failures = maxFailures === undefined ? shard_bounds/* FAILURES */.EM : (0,portion/* parsePortion */.Rn)(maxFailures);
    if (failures === null)
        faults.push({
            code: 'usage',
            message: `--max-failures \`${(0,visible/* visibleLine */.P8)(maxFailures ?? '')}\` is no number of tenants and no share of them`,
            hint: 'Write 3, or 25%: with 1 the first failure stops all that have not begun.',
        });
    return (0,fault/* settle */.G9)({ maxParallel: parallel, maxFailures: failures ?? shard_bounds/* FAILURES */.EM }, faults);
}

// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
// EXTERNAL MODULE: ./lib/cli/ssh-settings.js
var ssh_settings = __webpack_require__(57200);
// EXTERNAL MODULE: ./lib/cli/user-name.js
var user_name = __webpack_require__(80703);
;// CONCATENATED MODULE: ./lib/cli/run.js
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



















const LONGEST_WAIT_MS = 86_400_000;
function registerRun(program, context) {
    const command = program.command('run').argument('[runbook]').description('plan and execute');
    (0,run_options/* withConnection */.p)(withShard((0,run_options/* withAdmission */.cM)((0,cli_options/* withCommon */.Aj)((0,run_options/* withAsk */.gE)(command)))))
        .option('--lock-timeout <duration>', 'how long to wait for another run of the tenant, or of a service that it changes', '0s')
        .action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const common = (0,cli_options/* commonOf */.$N)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            context.finish(await executeRun({ runbook, options, common, environment: context.environment, signals }));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
async function executeRun(call) {
    const { common, options, signals } = call;
    const { terminal } = common;
    const all = await (0,ask/* askForAll */.oF)(call.runbook, options, (0,sources/* stoppable */.pZ)(common.paths, signals.cancel));
    const crew = all.ok ? await crewSettings(call) : all;
    const shard = shardSettings(options);
    const wrong = [crew, shard].flatMap((one) => (one.ok ? [] : one.faults));
    if (!all.ok || !crew.ok || !shard.ok) {
        terminal.refuse(wrong);
        return 2;
    }
    const settingsFor = (asked) => settingsOf(call, asked, crew.value);
    const { asked, undecided } = all.value;
    const [only, ...more] = asked;
    const settings = settingsFor(only);
    if (!settings.ok) {
        terminal.refuse(settings.faults);
        return 2;
    }
    const connect = async (plan) => (0,fault/* succeed */.Py)(crew.value(plan));
    if (more.length + undecided.length > 0) {
        const { runSeveral } = await Promise.all(/* import() */[__webpack_require__.e(9733), __webpack_require__.e(2656), __webpack_require__.e(1000)]).then(__webpack_require__.bind(__webpack_require__, 88546));
        return runSeveral({ all: all.value, shard: shard.value, common, signals, settings: settings.value, connect });
    }
    if (lacksApproval(only, settings.value))
        terminal.say((0,render/* renderPlan */.EG)(only.decision.plan));
    const around = { terminal, settingsFor: connect };
    return tellRun(await (0,respond/* respond */.u)(requestOf(only, settings.value, signals, around)), terminal);
}
function lacksApproval({ decision: { plan } }, { approvals, dryRun }) {
    return plan.approval !== null && approvals.length === 0 && !dryRun;
}
function requestOf(asked, settings, signals, { terminal, settingsFor }) {
    const { decision, runbook, topology, inputs } = asked;
    return {
        decision,
        sources: { runbook, topology, inputs },
        settings,
        cancel: signals.cancel,
        onCancel: 'compensate',
        abandon: signals.abandon,
        watch: terminal.watch,
        warn: terminal.warn,
        began: () => undefined,
        settingsFor,
    };
}
const finishIt = ({ executionId, record }) => `The run is not finished${(0,told/* wasTold */.x)(record) ? '' : ', and nobody was told'}. Finish it with: ${(0,recovering/* recoverCommand */.o)(executionId)}`;
function tellRun(responded, terminal, unfinished) {
    if (!responded.ok) {
        terminal.refuse(responded.faults);
        return 2;
    }
    if (terminal.options.json)
        terminal.document(responded.value.record);
    return sayRun(responded.value, terminal, unfinished);
}
function sayRun({ outcome, line, folder, closed, executionId, unwritten, record }, terminal, unfinished = finishIt) {
    const isOver = closed && outcome !== null;
    const where = (0,visible/* visibleLine */.P8)(folder);
    const left = unwritten.length === 0 ? `\nsummary  ${where}/summary.md\naudit    ${where}/audit.json` : `\nno audit in ${where}`;
    terminal.say(`${isOver ? `\n${line}\n` : ''}${left}`);
    if (!isOver)
        terminal.say(unfinished({ executionId, record }));
    return (0,unaudited/* exitCodeOf */.FO)({ closed, outcome, unwritten });
}
function settingsOf({ options, common, environment }, asked, crew) {
    const lockTimeoutMs = (0,duration/* parseDuration */.E)(options.lockTimeout ?? '0s');
    const approvals = (0,run_options/* approvalsOf */.mh)(options);
    if (!approvals.ok)
        return approvals;
    if (lockTimeoutMs === null || lockTimeoutMs > LONGEST_WAIT_MS)
        return (0,fault/* fail */.fJ)({
            code: 'usage',
            message: `--lock-timeout \`${(0,visible/* visibleLine */.P8)(options.lockTimeout ?? '')}\` is no duration of at most a day`,
            hint: 'Write 30s, 5m or 1h30m.',
        });
    return (0,fault/* succeed */.Py)({
        ...baseSettings(common, environment),
        ...crew(asked.decision.plan),
        approvals: approvals.value,
        planDigest: options.planDigest ?? null,
        dryRun: options.dryRun === true,
        lockTimeoutMs,
    });
}
async function crewSettings({ options, common, environment, }) {
    const ssh = await (0,ssh_settings/* sshSettings */.O)(options, environment);
    const told = (0,channels/* channelsIn */.eH)(environment);
    const faults = [ssh, told].flatMap((read) => (read.ok ? [] : read.faults));
    if (!ssh.ok || !told.ok)
        return (0,fault/* settle */.G9)(null, faults);
    const given = (names) => names.flatMap((name) => (environment[name] === undefined ? [] : [{ name, value: environment[name] }]));
    return (0,fault/* succeed */.Py)((plan) => {
        (0,env/* forget */.y6)([...plan.secrets, ...Object.values(channels/* CHANNEL_VARIABLES */.mf)]);
        return {
            ...baseSettings(common, environment),
            secrets: Object.fromEntries(given(plan.secrets).map(({ name, value }) => [name, value])),
            ...told.value,
            ssh: ssh.value,
        };
    });
}
function baseSettings(common, environment) {
    return {
        state: common.state,
        store: { kind: 'files', state: common.state },
        out: common.out,
        actor: (0,user_name/* userName */.n)(),
        approvable: true,
        enabled: true,
        refusals: [],
        environment: (0,env/* allowed */.TQ)(environment),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        runUrl: null,
    };
}


/***/ }),

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ userName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return `uid-${process.geteuid?.() ?? 'unknown'}`;
    }
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

/***/ 16685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i3: () => (/* binding */ guardSections),
  EG: () => (/* binding */ renderPlan),
  mR: () => (/* binding */ stepLines)
});

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/origin.js
var origin = __webpack_require__(36617);
// EXTERNAL MODULE: ./lib/plan/page.js
var page = __webpack_require__(8708);
// EXTERNAL MODULE: ./lib/plan/radius.js
var radius = __webpack_require__(81157);
// EXTERNAL MODULE: ./lib/plan/body-type.js
var body_type = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
;// CONCATENATED MODULE: ./lib/plan/render-command.js





const INNER = 4;
function commandLines(label, command) {
    const notes = [
        `on ${command.where === 'runner' ? 'the runner' : command.where}`,
        `at most ${(0,duration/* formatDuration */.a)(command.timeout_ms)}`,
        ...(command.sensitive ? ['output is sensitive'] : []),
        ...(command.allow_wildcard === undefined ? [] : [`wildcard allowed: ${command.allow_wildcard}`]),
    ];
    const first = command.kind === 'run'
        ? (0,page/* block */.om)(label, `${command.as === undefined ? '' : `# as ${command.as}\n`}${command.script}`, INNER)
        : (0,page/* labelled */.wW)(label, [(0,shown/* shownCommand */.h)(command)], INNER);
    return [
        ...first,
        ...(0,page/* labelled */.wW)('env', Object.entries(command.env).map(([name, text]) => `${name}=${(0,shown/* shownText */.f)(text)}`), INNER),
        ...(command.stdin === undefined ? [] : (0,page/* block */.om)('stdin', (0,shown/* shownText */.f)(command.stdin), INNER)),
        ...(command.kind === 'http' ? requestLines(command) : []),
        ...(0,page/* labelled */.wW)('', [notes.join(' \u00b7 ')], INNER),
    ];
}
function conditionLines(label, condition, indent = INNER) {
    return (0,page/* labelled */.wW)(label, [...condition.that, windowOf(condition)], indent);
}
function shownTarget(plan, key) {
    const target = plan.targets[key];
    if (target === undefined)
        return key;
    const shown = `${target.service} on ${target.host === 'runner' ? 'the runner' : target.host}`;
    return hasDouble(plan, target) ? `${shown} (${(0,visible/* visibleLine */.P8)(target.name)})` : shown;
}
function toldApart(plan, key) {
    const target = key === undefined ? undefined : plan.targets[key];
    return target !== undefined && hasDouble(plan, target) ? ` (${(0,visible/* visibleLine */.P8)(target.name)})` : '';
}
function hasDouble({ targets }, { key, service, host }) {
    return Object.values(targets).some((other) => other.key !== key && other.service === service && other.host === host);
}
function windowOf({ within_ms, every_ms, for_ms }) {
    const held = for_ms > 0 ? [`true for ${(0,duration/* formatDuration */.a)(for_ms)}`] : [];
    const looks = within_ms === null
        ? [for_ms > 0 ? `a look every ${(0,duration/* formatDuration */.a)(every_ms)}` : 'one look']
        : [`within ${(0,duration/* formatDuration */.a)(within_ms)}`, `a look every ${(0,duration/* formatDuration */.a)(every_ms)}`];
    return `(${[...looks, ...held].join(', ')})`;
}
function requestLines({ headers, body }) {
    const sent = { ...headers, ...((0,body_type/* isUntypedJson */.m)({ headers, body }) && body_type/* JSON_HEADER */.j) };
    const lines = Object.entries(sent).map(([name, text]) => `${name}: ${(0,shown/* shownText */.f)(text)}`);
    return [
        ...(0,page/* labelled */.wW)('headers', lines, INNER),
        ...(body === undefined ? [] : (0,page/* labelled */.wW)('body', [shownBody(body)], INNER)),
    ];
}
function shownBody(body) {
    if (body === null || typeof body === 'number' || typeof body === 'boolean')
        return String(body);
    if (typeof body === 'string')
        return JSON.stringify(body);
    if ('parts' in body)
        return `"${(0,shown/* shownText */.f)(body)}"`;
    if ('value' in body)
        return `\u2039${body.value}\u203a`;
    if ('object' in body) {
        const entries = Object.entries(body.object).map(([key, value]) => `${JSON.stringify(key)}: ${shownBody(value)}`);
        return `{ ${entries.join(', ')} }`;
    }
    return `[${body.map(shownBody).join(', ')}]`;
}

// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
;// CONCATENATED MODULE: ./lib/plan/render.js











const POST_BUDGET_MS = 210_000;
function renderPlan(plan) {
    const about = plan.origin?.about ?? '';
    const sections = [
        headLines(plan),
        ...(about === '' ? [] : [['What its page says', ...said('', about, 2)]]),
        ['Symptom: what must hold before anything is changed', ...conditionLines('that', plan.symptom, 2)],
        ...plan.steps.map((step, index) => [
            ...stepLines(step, index + 1, plan),
            ...said('says', plan.origin?.steps[step.id], 4),
        ]),
        [
            'Recovered: what must hold at the end',
            ...conditionLines('that', plan.recovered, 2),
            ...(0,page/* labelled */.wW)('otherwise', [OTHERWISE[plan.recovered.otherwise]]),
        ],
        ...guardSections(plan),
        ...probeSections(plan),
        ...discoverySections(plan),
        radiusLines(plan),
        ...irreversibleSections(plan),
        timeLines(plan),
        [`Digest ${plan.digest}`],
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
const OTHERWISE = {
    rollback: 'everything is undone',
    keep: 'verified changes stand, and a human is called',
};
const UNKNOWN_FATE = {
    hold: "where a step's fate is unknown the protection stays",
    release: "released also where a step's fate is unknown",
};
function headLines(plan) {
    const { runbook, tenant, incident, approval } = plan;
    const attributes = Object.entries(tenant.attributes).map(([name, value]) => `${name} ${value}`);
    const inputs = Object.entries(plan.inputs).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    return [
        `Plan: ${(0,visible/* visibleLine */.P8)(runbook.title)}`,
        ...(runbook.description === '' ? [] : (0,page/* wrapped */.ky)(runbook.description, 94).map((line) => `  ${line}`)),
        ...(0,page/* labelled */.wW)('runbook', [`${(0,origin/* writtenIn */.Xs)(plan)}${runbook.owner === undefined ? '' : ` \u00b7 owner ${runbook.owner}`}`]),
        ...(0,page/* labelled */.wW)('changes', runbook.scope === 'shared' ? [(0,whole/* subjectOf */.et)(plan)] : []),
        ...(0,page/* labelled */.wW)('tenant', [[aliased(tenant), ...attributes].join(' \u00b7 ')]),
        ...(0,page/* labelled */.wW)('incident', [`${incident.name} \u00b7 ${incident.severity} \u00b7 ${incident.status} \u00b7 from ${incident.source}`]),
        ...(0,page/* labelled */.wW)('inputs', inputs),
        ...(0,page/* labelled */.wW)('secrets', plan.secrets.length === 0 ? [] : [plan.secrets.join(', ')]),
        ...(0,page/* labelled */.wW)('approval', [approval === null ? 'none needed' : approvalText(approval)]),
        ...(0,page/* labelled */.wW)('locks', [plan.locks.join(', ')]),
        ...(0,page/* labelled */.wW)('at most', plan.max_runs === null ? [] : [`${plan.max_runs.runs} runs in ${(0,duration/* formatDuration */.a)(plan.max_runs.per_ms)}`]),
        ...(0,page/* labelled */.wW)('commit', [plan.commit]),
    ];
}
function said(label, prose, indent) {
    return prose === undefined ? [] : (0,page/* block */.om)(label, prose, indent);
}
function aliased({ id, aliases }) {
    return aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
}
function approvalText(approval) {
    const another = approval.by_another ? ', by another person than the one who started it' : '';
    return `needed: environment ${approval.environment}${another}${approval.confirm_digest ? ', of this digest' : ''}`;
}
function stepLines(step, number, plan) {
    const title = `${number}. ${(0,visible/* visibleLine */.P8)(step.title)} [${step.id}]`;
    if (step.kind === 'check') {
        const message = step.message === undefined ? [] : (0,page/* prose */.CS)('or else', (0,shown/* shownText */.f)(step.message), 4);
        return [title, ...conditionLines('check', step.condition), ...message];
    }
    const notes = [
        ...(step.guard === undefined ? [] : [`behind the guard ${step.guard}`]),
        ...(step.retry === null ? [] : [`tried again up to ${step.retry.times} times`]),
        ...(step.waves === undefined || step.waves.length === 0 ? [] : [wavesText(step.waves)]),
        ...(step.checkpoint ? ['a checkpoint: once verified, it and all before it are kept'] : []),
    ];
    return [
        title,
        ...(0,page/* labelled */.wW)('', notes, 4),
        ...step.acts.flatMap((act, index) => actLines(act, { plan, wave: waveText(step, index) })),
    ];
}
function wavesText(waves) {
    const [only] = waves;
    if (waves.length === 1)
        return `one wave: all ${only} targets at once`;
    const last = waves.at(-1);
    return `${waves.length} waves, each verified before the next: ${waves.slice(0, -1).join(', ')} and ${last} targets at once`;
}
function waveText(step, act) {
    const wave = (0,waves/* isSpread */.qx)(step) ? (0,waves/* wavesOf */.gt)(step).findIndex((acts) => acts.includes(act)) : -1;
    return wave === -1 ? '' : ` \u00b7 wave ${wave + 1}`;
}
function actLines(act, { plan, wave }) {
    const { when } = act;
    const target = (0,page/* labelled */.wW)('affects', [`${shownTarget(plan, act.target)}${wave}`], 4);
    if (!(0,plan_act/* willAct */.Z)(act)) {
        const shown = when !== null && 'decided' in when ? when.shown : '';
        return [...target, ...(0,page/* labelled */.wW)('skipped', [shown], 4)];
    }
    const condition = when === null ? [] : 'decided' in when ? (0,page/* labelled */.wW)('if', [when.shown], 4) : conditionLines('if \u2026', when);
    return [
        ...target,
        ...condition,
        ...(act.require === null ? [] : conditionLines('require', act.require)),
        ...commandLines('do', act.do),
        ...conditionLines('verify', act.verify),
        ...endingLines(act),
    ];
}
function endingLines({ ending }) {
    switch (ending.kind) {
        case 'undo':
            return [...commandLines('undo', ending.undo), ...conditionLines('undone', ending.undone)];
        case 'none':
            return (0,page/* prose */.CS)('undo', `none. ${ending.because}`, 4);
        case 'irreversible':
            return (0,page/* prose */.CS)('stays', `IRREVERSIBLE. ${ending.stays}`, 4);
    }
}
function guardSections(plan) {
    return Object.entries(plan.guards).map(([name, guard]) => [
        `Guard ${name}`,
        ...guard.at.flatMap((at) => [
            ...(0,page/* labelled */.wW)('affects', [shownTarget(plan, at.target)], 4),
            ...commandLines('engage', at.engage),
            ...conditionLines('engaged', at.engaged),
            ...commandLines('release', at.release),
            ...conditionLines('released', at.released),
        ]),
        ...(0,page/* labelled */.wW)('unknown', [UNKNOWN_FATE[guard.on_unknown]], 4),
    ]);
}
function probeSections(plan) {
    const probes = Object.entries(plan.probes);
    const lines = probes.flatMap(([name, { commands }]) => Object.values(commands).flatMap((command) => commandLines(`${(0,visible/* visibleLine */.P8)(name)}${toldApart(plan, command.target)}`, command)));
    return lines.length === 0 ? [] : [['Probes: they change nothing', ...lines]];
}
function discoverySections({ discovery = [] }) {
    const lines = discovery.flatMap(({ service, host, command, tenant }) => [
        ...commandLines((0,visible/* visibleLine */.P8)(service), command),
        ...(0,page/* labelled */.wW)('', [`of ${host === 'runner' ? 'the runner' : host} \u00b7 whose it is: ${tenant}`], 4),
    ]);
    return lines.length === 0
        ? []
        : [['Discovery: what really stands there, asked before anything is changed', ...lines]];
}
function radiusLines(plan) {
    const { services, tenants, edges, limit } = plan.blast_radius;
    const changed = (0,radius/* changedServices */.VH)(plan);
    const shown = services.map((service) => (changed.includes(service) ? `${service} (changed)` : service));
    return [
        'Blast radius',
        ...(0,page/* prose */.CS)('tenants', `${counted(tenants, limit.tenants)}: ${(0,few/* few */.H)(tenants)}`),
        ...(0,page/* labelled */.wW)('services', [`${counted(services, limit.services)}: ${shown.join(', ') || 'none'}`]),
        ...(0,page/* labelled */.wW)('through', edges.map(({ from, to }) => `${from} depends on ${to}`)),
        ...(plan.bystanders === undefined ? [] : (0,page/* prose */.CS)('beside', besideText(plan.bystanders))),
    ];
}
function besideText({ most, settle_ms }) {
    if (most === 0)
        return 'no other tenant is watched (`bystanders: 0`)';
    return `at most ${most} other instances are asked how they are before and after each change, ${(0,duration/* formatDuration */.a)(settle_ms)} to settle`;
}
function counted(names, limit) {
    return limit === undefined ? `${names.length}` : `${names.length} of at most ${limit}`;
}
function irreversibleSections(plan) {
    const kept = plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts
            .filter(plan_act/* willAct */.Z)
            .flatMap(({ ending }) => (ending.kind === 'irreversible' ? (0,page/* prose */.CS)(step.id, ending.stays) : [])));
    return kept.length === 0 ? [] : [['Irreversible: a rollback leaves these', ...kept]];
}
function timeLines({ timeout_ms, rollback_worst_case_ms: worst }) {
    const warning = `Warning: longer than the ${(0,duration/* formatDuration */.a)(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`;
    return [
        'Time',
        ...(0,page/* labelled */.wW)('forward', [`at most ${(0,duration/* formatDuration */.a)(timeout_ms)}`]),
        ...(0,page/* labelled */.wW)('rollback', [`at worst ${(0,duration/* formatDuration */.a)(worst)}`]),
        ...(worst > POST_BUDGET_MS ? (0,page/* prose */.CS)('', warning) : []),
    ];
}


/***/ })

} };
