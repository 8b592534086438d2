export const id = 316;
export const ids = [316];
export const modules = {

/***/ 35215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75832);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42407);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24753);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67327);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97148);






function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
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

/***/ 66456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ respond)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(77373);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/plan/places.js
var places = __webpack_require__(90536);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 3 modules
var topology_isolation = __webpack_require__(52905);
// EXTERNAL MODULE: ./lib/app/admit.js
var admit = __webpack_require__(76877);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(35215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/app/execution-id.js

function executionId(now) {
    const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
    return `incident-${time}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}

// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(68724);
;// CONCATENATED MODULE: ./lib/app/respond.js
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
        const [first, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,fault/* fail */.fJ)(first, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const id = executionId(new Date());
        const folder = settings.out ?? (0,external_node_path_.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,isolate/* isolatePlan */.N)((0,topology_isolation/* isolationOf */._)(topology), plan, (0,places/* placesOf */.e)(runbook)).faults;
        const admission = (0,admit/* admit */.w)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const neighbours = (0,hosts/* neighbourHosts */.X4)(plan, topology);
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder, neighbours });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(190), __webpack_require__.e(960), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 46095));
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

/***/ 11316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseSettings: () => (/* binding */ baseSettings),
/* harmony export */   crewSettings: () => (/* binding */ crewSettings),
/* harmony export */   registerRun: () => (/* binding */ registerRun),
/* harmony export */   requestOf: () => (/* binding */ requestOf),
/* harmony export */   sayRun: () => (/* binding */ sayRun),
/* harmony export */   tellRun: () => (/* binding */ tellRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63203);
/* harmony import */ var _app_respond_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66456);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43587);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(35338);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63766);
/* harmony import */ var _plan_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58761);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62071);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58721);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97357);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67751);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7044);
/* harmony import */ var _ssh_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(689);
/* harmony import */ var _user_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52204);
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
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withConnection */ .p)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withAdmission */ .cM)((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommon */ .A)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withAsk */ .gE)(command))))
        .option('--lock-timeout <duration>', 'how long to wait for another run of the tenant, or of a service that it changes', '0s')
        .action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .commonOf */ .$)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .listenForSignals */ .s)(), false);
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
    const { common, options } = call;
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .askFor */ .d)(call.runbook, options, common.paths);
    const crew = asked.ok ? await crewSettings(call) : asked;
    if (!asked.ok || !crew.ok) {
        common.terminal.refuse(crew.ok ? [] : crew.faults);
        return 2;
    }
    const settings = settingsOf(call, asked.value, crew.value);
    if (!settings.ok) {
        common.terminal.refuse(settings.faults);
        return 2;
    }
    if (lacksApproval(asked.value, settings.value))
        common.terminal.say((0,_plan_render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPlan */ .E)(asked.value.decision.plan));
    const around = { terminal: common.terminal, settingsFor: async (plan) => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .succeed */ .Py)(crew.value(plan)) };
    return tellRun(await (0,_app_respond_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .u)(requestOf(asked.value, settings.value, call.signals, around)), common.terminal);
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
const finishIt = (id) => `The run is not finished. Finish it with: enforced-runbooks recover ${id}`;
function tellRun(responded, terminal, unfinished) {
    if (!responded.ok) {
        terminal.refuse(responded.faults);
        return 2;
    }
    if (terminal.options.json)
        terminal.document(responded.value.record);
    return sayRun(responded.value, terminal, unfinished);
}
function sayRun({ outcome, line, folder, closed, executionId }, terminal, unfinished = finishIt) {
    const isOver = closed && outcome !== null;
    const where = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(folder);
    terminal.say(`${isOver ? `\n${line}\n` : ''}\nsummary  ${where}/summary.md\naudit    ${where}/audit.json`);
    if (isOver)
        return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i[outcome].exit;
    terminal.say(unfinished(executionId));
    return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i.cancelled.exit;
}
function settingsOf({ options, common, environment }, asked, crew) {
    const lockTimeoutMs = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_13__/* .parseDuration */ .E)(options.lockTimeout ?? '0s');
    const approvals = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .approvalsOf */ .mh)(options);
    if (!approvals.ok)
        return approvals;
    if (lockTimeoutMs === null || lockTimeoutMs > LONGEST_WAIT_MS)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .fail */ .fJ)({
            code: 'usage',
            message: `--lock-timeout \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(options.lockTimeout ?? '')}\` is no duration of at most a day`,
            hint: 'Write 30s, 5m or 1h30m.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .succeed */ .Py)({
        ...baseSettings(common, environment),
        ...crew(asked.decision.plan),
        approvals: approvals.value,
        planDigest: options.planDigest ?? null,
        dryRun: options.dryRun === true,
        lockTimeoutMs,
    });
}
async function crewSettings({ options, common, environment, }) {
    const ssh = await (0,_ssh_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .sshSettings */ .O)(options, environment);
    const told = (0,_channels_js__WEBPACK_IMPORTED_MODULE_5__/* .channelsIn */ .eH)(environment);
    const faults = [ssh, told].flatMap((read) => (read.ok ? [] : read.faults));
    if (!ssh.ok || !told.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .settle */ .G9)(null, faults);
    const given = (names) => names.flatMap((name) => (environment[name] === undefined ? [] : [{ name, value: environment[name] }]));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .succeed */ .Py)((plan) => {
        (0,_app_env_js__WEBPACK_IMPORTED_MODULE_14__/* .forget */ .y6)([...plan.secrets, ...Object.values(_channels_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANNEL_VARIABLES */ .mf)]);
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
        actor: (0,_user_name_js__WEBPACK_IMPORTED_MODULE_9__/* .userName */ .n)(),
        approvable: true,
        enabled: true,
        refusals: [],
        environment: (0,_app_env_js__WEBPACK_IMPORTED_MODULE_14__/* .allowed */ .TQ)(environment),
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        runUrl: null,
    };
}


/***/ }),

/***/ 7044:
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

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sshSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17372);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75832);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67751);




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
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    return text.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) : text;
}


/***/ }),

/***/ 52204:
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


/***/ })

};
