export const id = 419;
export const ids = [419];
export const modules = {

/***/ 70014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4112);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75832);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64205);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63766);
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






const EVENTS = 'audit.jsonl';
const RUN_FILES = [EVENTS, 'audit.json', 'plan.json', 'summary.md', 'README.md', 'outputs'];
const FIRST_FILES = [EVENTS, 'outputs'];
const LONGEST_EVENT = 1_048_576;
async function prepareFolder(folder) {
    try {
        await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (names.length > 0 && !(await isOfEarlierRun(folder, names)))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notARuns(folder, names));
        for (const name of RUN_FILES)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'outputs'), { mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EVENTS), '', { mode: 0o600 });
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'write the audit to', error }));
    }
}
async function isOfEarlierRun(folder, names) {
    if (!names.includes(EVENTS))
        return false;
    const first = await firstLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EVENTS));
    return first === '' ? names.every((name) => FIRST_FILES.includes(name)) : isChainedEvent(first);
}
async function firstLine(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r'), true);
        if (!(await handle.stat()).isFile())
            return 'no file';
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_EVENT) });
        return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
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
function isChainedEvent(line) {
    try {
        const event = JSON.parse(line);
        return typeof event === 'object' && event !== null && ['seq', 'prev', 'hash'].every((key) => key in event);
    }
    catch {
        return false;
    }
}
function notARuns(folder, names) {
    const [first = '', ...more] = [...names].sort();
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return {
        code: 'usage',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} holds ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(first)}${others}, which no run left there`,
        hint: "Name a new or an empty folder with --out, or an earlier run's, whose files are replaced. Nothing was touched.",
    };
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

/***/ 55627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ workflowMain)
});

// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(43587);
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

;// CONCATENATED MODULE: ./lib/github/ref.js

function refRefusal({ ref, defaultBranch }, allowRef) {
    if (defaultBranch !== null && defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`)
        return null;
    if (allowRef !== null && allowRef !== '' && ref === allowRef)
        return null;
    const expected = defaultBranch === null ? 'the default branch, which the event does not name' : (0,visible/* shown */.SP)(defaultBranch);
    return {
        code: 'ref-refused',
        message: `The run was started from ${ref === '' ? 'no ref' : (0,visible/* shown */.SP)(ref)}; only ${expected} may execute runbooks.`,
        hint: 'Start the workflow from the default branch; `allow-ref` admits exactly one other ref, and the audit says so.',
    };
}

// EXTERNAL MODULE: ./lib/journal/lease-timing.js
var lease_timing = __webpack_require__(61149);
// EXTERNAL MODULE: ./lib/app/decide.js
var decide = __webpack_require__(90498);
// EXTERNAL MODULE: ./lib/app/respond.js + 1 modules
var respond = __webpack_require__(66456);
// EXTERNAL MODULE: ./lib/app/sources.js + 1 modules
var sources = __webpack_require__(20977);
// EXTERNAL MODULE: ./lib/app/workflow.js + 2 modules
var app_workflow = __webpack_require__(99121);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(24753);
// EXTERNAL MODULE: ./lib/app/finish.js + 3 modules
var finish = __webpack_require__(85960);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(70014);
// EXTERNAL MODULE: ./lib/app/store.js + 22 modules
var app_store = __webpack_require__(20703);
// EXTERNAL MODULE: ./lib/app/workflow-store.js + 5 modules
var workflow_store = __webpack_require__(33764);
// EXTERNAL MODULE: ./lib/app/workflow-tell.js + 1 modules
var workflow_tell = __webpack_require__(60805);
;// CONCATENATED MODULE: ./lib/app/workflow-recover.js
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









const TOGETHER = 8;
async function workflowRecover(workflow, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, settings } = workflow;
        const store = await (0,workflow_store/* workflowStore */.n)(workflow);
        if (store.ok && settings.free !== null)
            return free(workflow, { store: store.value, what: settings.free, cancel });
        const held = store.ok ? await (0,app_store/* openStore */.C)(store.value, (0,redact/* createRedactor */.l)({ secrets: [] })).unfinished() : store;
        if (!store.ok || !held.ok) {
            for (const fault of held.ok ? [] : held.faults)
                action.annotate('error', fault);
            return 2;
        }
        const { runs, strange } = held.value;
        for (const fault of strange)
            action.annotate('error', fault);
        if (runs.length === 0)
            action.say('Nothing to finish: no run holds a lock.');
        const connected = __addDisposableResource(env_1, await (0,app_workflow/* connect */.Ng)(workflow), true);
        const left = [...runs];
        let worst = strange.length > 0 ? 2 : 0;
        const work = async () => {
            for (let next = left.shift(); next !== undefined && !cancel.aborted; next = left.shift())
                worst = Math.max(worst, await recoverOne(workflow, { store: store.value, found: next, connected, cancel }));
        };
        await Promise.all(Array.from({ length: TOGETHER }, work));
        return worst;
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
async function free({ action, context }, { store, what, cancel }) {
    const because = `freed by hand by ${context.triggeringActor}`;
    const freed = await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] })).free({ what, because }, cancel);
    if (!freed.ok) {
        for (const fault of freed.faults)
            action.annotate('error', fault);
        return 2;
    }
    const { executionId, locks } = freed.value;
    action.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
    return 0;
}
async function recoverOne(workflow, { store, found, connected, cancel }) {
    const { action, state } = workflow;
    const { executionId, locks } = found;
    const folder = (0,external_node_path_.join)(state, 'runs', executionId);
    const prepared = await (0,app_folder/* prepareFolder */.G)(folder);
    const finished = prepared.ok
        ? await (0,finish/* finish */.O)({
            store,
            executionId,
            locks,
            folder,
            settingsFor: connected.settingsFor,
            by: 'recover',
            because: 'its holder was silent for longer than its lease',
            abandon: cancel,
            watch: (0,workflow_tell/* narrator */.im)(workflow),
            warn: (fault) => action.annotate('warning', fault),
        })
        : prepared;
    if (finished.ok)
        return told(workflow, executionId, finished.value);
    const [fault] = finished.faults;
    if (fault.code === 'lock-busy') {
        action.say(`${executionId} is left alone: ${fault.message}`);
        return 0;
    }
    for (const each of finished.faults)
        action.annotate('error', each);
    return 2;
}
async function told(workflow, executionId, finished) {
    if (finished.kind === 'never-began') {
        workflow.action.say(`${executionId} died before it changed anything: its lock is free.`);
        return 0;
    }
    const { responded } = finished;
    await (0,workflow_tell/* tell */.qz)(workflow, responded);
    return responded.outcome === null ? 1 : engine_outcome/* OUTCOMES */.i[responded.outcome].exit;
}

;// CONCATENATED MODULE: ./lib/app/workflow-main.js
var workflow_main_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var workflow_main_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












async function workflowMain(cancel, timing = lease_timing/* LEASE_TIMING */.o) {
    const opened = (0,app_workflow/* openWorkflow */.gD)(timing);
    if (opened.kind === 'refused') {
        for (const fault of opened.faults)
            opened.action.annotate('error', fault);
        return 2;
    }
    const { workflow } = opened;
    try {
        return await (workflow.settings.mode === 'recover' ? workflowRecover : walk)(workflow, cancel);
    }
    catch (error) {
        (0,app_workflow/* tellBug */.sz)(workflow, error);
        return 1;
    }
}
async function walk(workflow, cancel) {
    const { action } = workflow;
    action.remember('started', 'true');
    const prepared = await prepare(workflow);
    const responded = prepared.ok ? await execute(workflow, prepared.value, cancel) : prepared;
    if (!responded.ok) {
        for (const fault of responded.faults)
            action.annotate('error', fault);
        return 2;
    }
    await (responded.value.closed ? workflow_tell/* tell */.qz : workflow_tell/* tellUnfinished */.f8)(workflow, responded.value);
    const { outcome } = responded.value;
    return engine_outcome/* OUTCOMES */.i[outcome ?? 'cancelled'].exit;
}
async function prepare({ context, settings, paths }) {
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
    const decision = (0,decide/* decide */.L)({
        runbooks: runbooks.value.map(({ runbook }) => runbook),
        topology: topology.value.topology,
        commit: context.commit,
    }, {
        payload: trigger.value.kind === 'incident' ? trigger.value.payload : null,
        runbook: asked.runbook,
        tenant: asked.tenant,
        inputs: asked.inputs,
        receivedAt: new Date().toISOString(),
    });
    if (!decision.ok)
        return decision;
    const source = runbooks.value.find(({ runbook }) => runbook.id === decision.value.runbook.id);
    if (source === undefined)
        throw new Error('workflowMain: the decision names a runbook that was not read');
    return (0,fault/* succeed */.Py)({ decision: decision.value, sources: sourcesOf(source, topology.value, asked.inputs) });
}
async function execute(workflow, prepared, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, context, settings, state } = workflow;
        const connected = workflow_main_addDisposableResource(env_1, await (0,app_workflow/* connect */.Ng)(workflow), true);
        const crew = await connected.settingsFor(prepared.decision.plan);
        if (!crew.ok)
            return crew;
        const store = await (0,workflow_store/* workflowStore */.n)(workflow);
        if (!store.ok)
            return store;
        const refusal = refRefusal(context, settings.allowRef);
        const log = action.group(`Run ${prepared.decision.plan.runbook.id} for ${prepared.decision.plan.tenant.id}`);
        try {
            return await (0,respond/* respond */.u)({
                ...prepared,
                settings: {
                    ...crew.value,
                    state,
                    store: store.value,
                    out: null,
                    actor: context.triggeringActor,
                    approvals: [],
                    approvable: false,
                    planDigest: settings.planDigest,
                    enabled: settings.enabled,
                    refusals: refusal === null ? [] : [refusal],
                    dryRun: settings.dryRun,
                    lockTimeoutMs: settings.lockTimeoutMs,
                },
                cancel,
                onCancel: 'leave',
                abandon: new AbortController().signal,
                watch: (0,workflow_tell/* narrator */.im)(workflow),
                warn: (fault) => action.annotate('warning', fault),
                settingsFor: connected.settingsFor,
                began: ({ executionId, folder, locks }) => {
                    action.remember('execution-id', executionId);
                    action.remember('state-folder', state);
                    action.remember('audit-folder', folder);
                    action.remember('locks', locks.join(' '));
                },
            });
        }
        finally {
            log.end();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = workflow_main_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function sourcesOf(runbook, topology, inputs) {
    return { runbook, topology, inputs };
}
async function one(result) {
    const found = await result;
    return found.ok ? (0,fault/* succeed */.Py)([found.value]) : found;
}


/***/ }),

/***/ 64419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55627);

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => cancel.abort(signal));
process.exit(await (0,_app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowMain */ .J)(cancel.signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
