export const id = 95;
export const ids = [95];
export const modules = {

/***/ 46095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 5 modules
var drive = __webpack_require__(34831);
// EXTERNAL MODULE: ./lib/journal/file-journal.js
var file_journal = __webpack_require__(78266);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(3536);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(86877);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(80450);
;// CONCATENATED MODULE: ./lib/plan/occurrence.js

function occurrenceOf({ source, dedup_key, starts_at }) {
    return source === 'manual' ? null : (0,canonical/* canonicalJson */.dj)([source, dedup_key, starts_at]);
}

// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/plan/act.js
var act = __webpack_require__(17538);
// EXTERNAL MODULE: ./lib/plan/patience.js
var patience = __webpack_require__(6635);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(48576);
;// CONCATENATED MODULE: ./lib/plan/worst-case.js



const GUARD_PUSHES = 1 + patience/* RELEASE_ATTEMPTS */.rF;
const AROUND = 5;
function pushesAtMost({ steps, guards }) {
    return steps.reduce((sum, step) => sum + pushesOf(step, guards), AROUND + patience/* RELEASE_ATTEMPTS */.rF);
}
function longestMs({ timeout_ms, rollback_worst_case_ms }) {
    return timeout_ms + rollback_worst_case_ms;
}
function pushesOf(step, guards) {
    if (step.kind === 'check')
        return 0;
    const tries = 1 + (step.retry?.times ?? 0);
    const acts = step.acts.filter(act/* willAct */.Z);
    const undone = acts.filter(isUndone).length * ((0,waves/* isSpread */.qx)(step) ? 2 : 1);
    const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
    const each = (0,waves/* isGuardedEach */.Au)({ guards }, step) ? 1 : at.length;
    const changes = acts.length * tries + undone * patience/* UNDO_ATTEMPTS */.mT;
    return changes + (acts.length + undone) * each * GUARD_PUSHES + (step.checkpoint ? 1 : 0);
}
function isUndone({ ending }) {
    return ending.kind === 'undo';
}

// EXTERNAL MODULE: ./lib/app/finish.js + 3 modules
var finish = __webpack_require__(85960);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(70014);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(17194);
// EXTERNAL MODULE: ./lib/app/store.js + 22 modules
var store = __webpack_require__(20703);
;// CONCATENATED MODULE: ./lib/app/claim-locks.js









async function claimLocks(request, claimant) {
    const first = await claimOnce(request, claimant);
    if (!first.ok || first.value.kind !== 'dead')
        return first;
    const { executionId } = first.value.run;
    const recovered = await recover(request, executionId, first.value.run.locks);
    if (recovered.ok)
        return claimOnce(request, claimant);
    for (const fault of recovered.faults)
        request.warn(fault);
    return first;
}
function claimOnce(request, { id, folder, redactor }) {
    const { decision, sources, settings } = request;
    const { plan, incident } = decision;
    const { runbook, text } = sources.runbook;
    const { topology } = sources.topology;
    const kept = {
        runbook: { file: runbook.file, id: runbook.id, text },
        topology: { file: topology.file, text: sources.topology.text },
        incident,
        inputs: { ...sources.inputs },
        commit: plan.commit,
        folder,
    };
    const { max_runs: maxRuns } = plan;
    return (0,store/* openStore */.C)(settings.store, redactor).claim({
        executionId: id,
        locks: plan.locks,
        shares: (0,whole/* sharesOf */.AR)(plan, topology),
        runbook: plan.runbook.id,
        tenant: plan.tenant.id,
        occurrence: occurrenceOf(incident),
        maxRuns: maxRuns === null
            ? null
            : { runs: maxRuns.runs, perMs: maxRuns.per_ms, everybody: plan.runbook.scope === 'shared' },
        planDigest: plan.digest,
        kept: (0,app_kept/* keptText */.G)(kept, settings.store.kind),
        pushes: pushesAtMost(plan),
        longestMs: longestMs(plan),
        lockTimeoutMs: settings.lockTimeoutMs,
    }, request.cancel);
}
async function recover(request, executionId, locks) {
    const { settings } = request;
    const folder = (0,external_node_path_.join)(settings.state, 'runs', executionId);
    if (settings.store.kind === 'refs') {
        const prepared = await (0,app_folder/* prepareFolder */.G)(folder);
        if (!prepared.ok)
            return prepared;
    }
    const finished = await (0,finish/* finish */.O)({
        store: settings.store,
        executionId,
        locks: locks.map(({ name }) => name),
        folder: settings.store.kind === 'refs' ? folder : null,
        settingsFor: request.settingsFor,
        by: 'recover',
        because: 'the process that began this run is gone, and the next run found its lock',
        abandon: AbortSignal.any([request.abandon, request.cancel]),
        watch: request.watch,
        warn: request.warn,
    });
    return finished.ok ? (0,fault/* succeed */.Py)(null) : finished;
}

// EXTERNAL MODULE: ./lib/app/conclude.js + 14 modules
var conclude = __webpack_require__(96967);
// EXTERNAL MODULE: ./lib/app/opening.js
var app_opening = __webpack_require__(38620);
// EXTERNAL MODULE: ./lib/app/ports.js + 8 modules
var ports = __webpack_require__(10924);
;// CONCATENATED MODULE: ./lib/app/carry-out.js











async function carryOut(request, { id, folder, crew, admission, ssh }) {
    const { decision, settings } = request;
    const { plan, incident } = decision;
    const { redactor } = crew;
    const [prepared] = await Promise.all([(0,app_folder/* prepareFolder */.G)(folder), crew.executor.load(plan)]);
    if (!prepared.ok && settings.out !== null)
        return prepared;
    const who = { id, plan, incident, settings };
    const decline = (outcome, faults) => unlocked(request, { folder, crew, opening: (0,app_opening/* declined */.Li)(who, outcome, faults) });
    if (admission.kind === 'decline')
        return await decline(admission.outcome, admission.faults);
    if (admission.dryRun)
        return await unlocked(request, { folder, crew, opening: (0,app_opening/* claimed */.Sf)({ ...who, ...named(await ssh) }, [], true) });
    if (!prepared.ok)
        return await decline('refused', prepared.faults);
    const claim = await claimLocks(request, { id, folder, redactor });
    const isWaiting = !claim.ok || claim.value.kind === 'busy' || claim.value.kind === 'dead';
    if (isWaiting && request.cancel.aborted)
        return await decline('cancelled', [(0,app_opening/* cancelledWhileWaiting */.Y7)(plan)]);
    if (!claim.ok)
        return await decline('refused', claim.faults);
    if (claim.value.kind !== 'claimed') {
        const { outcome, fault } = (0,app_opening/* refusalOf */.Of)(claim.value, plan);
        return await decline(outcome, [fault]);
    }
    const { lease } = claim.value;
    request.began({ executionId: id, folder, locks: plan.locks });
    const opening = (0,app_opening/* claimed */.Sf)({ ...who, ...named(await ssh) }, lease.locks, false);
    try {
        return (0,fault/* succeed */.Py)(await run(request, { folder, crew, opening, journal: lease.journal, lease }));
    }
    catch (error) {
        request.warn(endedByBug(id));
        throw error;
    }
}
async function unlocked(request, { folder, crew, opening }) {
    const file = (0,external_node_path_.join)(folder, 'audit.jsonl');
    const { redactor } = crew;
    const head = (0,chain/* startOfChain */.RR)(request.decision.plan.digest);
    const opened = await (0,file_journal/* openFileJournal */.m)({ file, head, size: 0, redactor });
    const journal = opened.ok ? opened.value : (0,volatile_journal/* volatileJournal */.Y)(head, redactor);
    try {
        return (0,fault/* succeed */.Py)(await run(request, { folder, crew, opening, journal, lease: null }));
    }
    finally {
        await journal.close();
    }
}
async function run(request, { folder, crew, opening, journal, lease }) {
    const { plan } = request.decision;
    const { topology } = request.sources;
    const { cancel, onCancel, abandon, watch, warn, settings } = request;
    const driven = await (0,drive/* drive */.r)({
        plan,
        ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch }), journal },
        start: { opening },
        cancel,
        onCancel,
        abandon: lease === null ? abandon : AbortSignal.any([abandon, lease.lost]),
    });
    const executionId = opening.execution_id;
    return (0,conclude/* conclude */.E)({ plan, driven, folder, executionId, lease, redactor: crew.redactor, crew, warn });
}
function endedByBug(executionId) {
    return {
        code: 'bug',
        message: `a bug of this program ended ${executionId} in the middle; its lock is held and its journal stands`,
        hint: `Undo what it did with: enforced-runbooks recover ${executionId} (in a workflow the step's \`post\` does it now).`,
    };
}
function named(ssh) {
    if (ssh === null)
        return {};
    return { ssh: ssh.version === '' ? ssh.program : `${ssh.version} (${ssh.program})` };
}


/***/ }),

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


/***/ })

};
