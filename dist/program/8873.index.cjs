'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8873], modules: {

/***/ 31853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 4 modules
var drive = __webpack_require__(84451);
// EXTERNAL MODULE: ./lib/engine/replay.js
var replay = __webpack_require__(79375);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 6 modules
var redact = __webpack_require__(40511);
// EXTERNAL MODULE: ./lib/app/conclude.js
var conclude = __webpack_require__(77858);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(78703);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(4435);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/audit/verify.js + 1 modules
var verify = __webpack_require__(48203);
;// CONCATENATED MODULE: ./lib/app/lacks-outputs.js



async function lacksOutputs(folder, events) {
    const there = new Set(await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'outputs')).catch(() => []));
    return events.some((event) => (0,verify/* outputsOf */.Yz)(event).some(({ file }) => !there.has((0,external_node_path_.basename)(file))));
}

// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
// EXTERNAL MODULE: ./lib/app/opening.js
var opening = __webpack_require__(67811);
// EXTERNAL MODULE: ./lib/app/ports.js + 5 modules
var ports = __webpack_require__(77518);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/audit/course.js + 7 modules
var audit_course = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/audit/event-shape.js
var event_shape = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
;// CONCATENATED MODULE: ./lib/app/sound-events.js





function soundnessOf(plan, events, executionId) {
    const { formed, says } = formedEvents(events);
    const course = (0,audit_course/* courseProblem */.Z)(plan, formed);
    if (course !== null) {
        const before = formed.filter(({ seq }) => seq < course.seq);
        return { kind: 'wrong', events: before, fault: wrong(executionId, course.seq, course.says) };
    }
    if (says === null)
        return { kind: 'sound' };
    const version = versionIn(events);
    const seq = formed.length + 1;
    return version === null || version === versions/* VERSION */.xv
        ? { kind: 'wrong', events: formed, fault: wrong(executionId, seq, `is of no form that a run writes: ${says}`) }
        : { kind: 'of-another-version', fault: ofAnotherVersion(executionId, { version, seq, says }) };
}
function formedEvents(events) {
    const formed = [];
    for (const event of events) {
        const shaped = (0,event_shape/* shapedEvent */.u)(event);
        if (!shaped.ok)
            return { formed, says: shaped.says };
        formed.push(shaped.event);
    }
    return { formed, says: null };
}
function versionIn([first]) {
    const versions = first !== undefined && 'versions' in first ? first.versions : null;
    if (typeof versions !== 'object' || versions === null)
        return null;
    const version = new Map(Object.entries(versions)).get('enforced-runbooks');
    return typeof version === 'string' ? version : null;
}
function wrong(executionId, seq, says) {
    return {
        code: 'journal-broken',
        message: `Event ${seq} of the journal of ${executionId} ${says}.`,
        hint: 'Nothing is executed from it: somebody changed it. Keep it, and look at the hosts by hand: behind that event anything can have been done.',
    };
}
function ofAnotherVersion(executionId, { version, seq, says }) {
    return {
        code: 'journal-version',
        message: `${executionId} was begun by version ${(0,visible/* shown */.SP)(version, 40)} of this program, and this one, ${versions/* VERSION */.xv}, does not know its event ${seq}: ${says}`,
        hint: `Nothing was done. Recover it with version ${(0,visible/* shown */.SP)(version, 40)}; where that cannot be had, look at the hosts by hand, and free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/app/standing.js





async function standingOf({ lease, events, broken, poisoned }, { plan, executionId, redactor }) {
    const sound = soundnessOf(plan, events, executionId);
    switch (sound.kind) {
        case 'sound':
            return (0,fault/* succeed */.Py)({ events, journal: lease.journal, broken });
        case 'of-another-version':
            await lease.leave();
            return (0,fault/* fail */.fJ)(sound.fault);
        case 'wrong': {
            if (poisoned !== undefined) {
                await lease.close({ outcome: 'unknown', changed: true, poison: poisoned });
                return (0,fault/* fail */.fJ)(told(sound.fault, executionId));
            }
            const head = sound.events.at(-1) ?? (0,chain/* startOfChain */.RR)(plan.digest);
            return (0,fault/* succeed */.Py)({ events: sound.events, journal: (0,volatile_journal/* volatileJournal */.Y)(head, redactor), broken: sound.fault });
        }
    }
}
function told(fault, executionId) {
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`;
    return { ...fault, hint };
}

// EXTERNAL MODULE: ./lib/app/store.js
var app_store = __webpack_require__(42494);
// EXTERNAL MODULE: ./lib/app/under-change.js
var under_change = __webpack_require__(86766);
;// CONCATENATED MODULE: ./lib/app/finish.js
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

















async function finish(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, executionId, by, because, abandon, watch, warn } = request;
        const found = await (await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] }))).find(executionId, request.locks);
        if (!found.ok)
            return found;
        const { record, kept } = found.value;
        const restored = await (0,app_kept/* restore */.P)(kept, record.plan_digest, store);
        if (!restored.ok)
            return (0,fault/* fail */.fJ)(...withFreeing(restored.faults, executionId));
        const { plan, topology, incident } = restored.value;
        const began = await begunIn(restored.value.folder, request);
        const folder = request.folder ?? began;
        const taking = { folder, executionId, runs: request.runs ?? '' };
        const usable = request.runs === undefined ? (0,fault/* succeed */.Py)(folder) : await (0,app_folder/* canPrepare */.Qx)(taking);
        if (!usable.ok)
            return usable;
        const connected = await request.settingsFor(plan);
        if (!connected.ok)
            return connected;
        const settings = connected.value;
        const [missing, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (missing !== undefined)
            return (0,fault/* fail */.fJ)(missing, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const taken = await (await (0,app_store/* openStore */.C)(store, redactor)).takeOver(record, abandon);
        if (!taken.ok)
            return taken;
        const { lease, evidence, torn, poisoned } = taken.value;
        if (evidence?.fault !== undefined)
            warn(evidence.fault);
        const standing = await standingOf(taken.value, { plan, executionId, redactor });
        if (!standing.ok)
            return standing;
        const { journal, broken } = standing.value;
        const conclusion = { plan, folder, executionId, lease, redactor, warn };
        const about = { actor: '', approvals: [], channels: settings.channels };
        const who = { id: executionId, plan, incident, settings: about, redactor };
        const mayLackOpening = broken !== undefined || store.kind === 'refs';
        const opened = { locks: lease.locks, journal };
        const events = mayLackOpening ? await withOpening(standing.value.events, who, opened) : standing.value.events;
        if (events[0]?.type !== 'run.claimed') {
            const given = await lease.close({ outcome: 'refused', changed: false });
            return given.ok ? (0,fault/* succeed */.Py)({ kind: 'never-began' }) : given;
        }
        const hasEnded = events.at(-1)?.type === 'closed';
        const isToldBefore = hasEnded && store.kind === 'refs' && poisoned !== undefined && (await lacksOutputs(folder, events));
        const prepared = request.runs === undefined || isToldBefore ? usable : await (0,app_folder/* prepareFolder */.G8)(taking);
        if (!prepared.ok) {
            await lease.leave();
            return prepared;
        }
        if (!isToldBefore)
            await (0,app_folder/* bringOutputs */.NX)(began, folder);
        if (hasEnded) {
            const driven = { state: (0,replay/* replay */.eZ)(plan, events), events, closed: true };
            const responded = await (0,conclude/* conclude */.E)({ ...conclusion, driven, isToldBefore });
            return (0,fault/* succeed */.Py)({ kind: 'had-ended', responded, isToldBefore });
        }
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder });
        if (!made.ok) {
            await lease.leave();
            return made;
        }
        const crew = __addDisposableResource(env_1, made.value, true);
        await Promise.all([crew.executor.load(plan), (0,conclude/* loadEnd */.y)(settings)]);
        const _ = __addDisposableResource(env_1, (0,under_change/* changing */.W)(plan), false);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch, begun: true }), journal },
            start: { events, resumed: resumedBy({ by, because, locks: lease.locks }, { torn, evidence, broken }) },
            cancel: new AbortController().signal,
            onCancel: 'compensate',
            abandon: AbortSignal.any([abandon, lease.lost]),
        });
        return (0,fault/* succeed */.Py)({ kind: 'finished', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven, crew }) });
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
function withFreeing([first, ...more], executionId) {
    if (first.code !== 'plan-digest-differs')
        return [first, ...more];
    return [
        { ...first, hint: `${first.hint} When the hosts are in order, free its lock: ${(0,freeing/* freeing */.H)(executionId)}.` },
        ...more,
    ];
}
function begunIn(folder, { store, executionId, ...request }) {
    if (store.kind !== 'files')
        return Promise.resolve(request.folder ?? folder);
    return (0,app_folder/* folderOfBegun */.xU)({ folder, executionId, runs: (0,external_node_path_.join)(store.state, 'runs') });
}
function resumedBy({ because, ...facts }, { torn, broken, evidence }) {
    const known = evidence === undefined ? '' : `; ${evidence.says}`;
    const cut = torn ? '; the last line of its journal was cut off, and is dropped' : '';
    const told = broken === undefined ? cut : `; ${broken.message} ${broken.hint}`;
    return {
        type: 'run.resumed',
        ...facts,
        because: `${because}${known}${told}`,
        ...(broken !== undefined && { broken }),
    };
}
async function withOpening(events, who, { locks, journal }) {
    if (events.length > 0)
        return events;
    const stamp = { at: new Date().toISOString(), elapsed_ms: 0 };
    const first = await journal.append([{ ...(0,opening/* claimed */.Sf)(who, locks, false), ...stamp }], false);
    return first.ok ? first.value : [];
}


/***/ }),

/***/ 38873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowRecover: () => (/* binding */ workflowRecover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40511);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31853);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42494);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51650);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29984);
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
        const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowStore */ .n)(workflow);
        if (store.ok && settings.free !== null)
            return free(workflow, { store: store.value, what: settings.free, cancel });
        const held = store.ok ? await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(store.value, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)({ secrets: [] }))).unfinished() : store;
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
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .Ng)(workflow), true);
        const left = [...runs];
        const told = [];
        let worst = strange.length > 0 ? 2 : 0;
        let isLeft = strange.length > 0;
        const work = async () => {
            for (let next = left.shift(); next !== undefined && !cancel.aborted; next = left.shift()) {
                const recovery = { store: store.value, found: next, connected, cancel };
                const one = await recoverOne(workflow, recovery).catch((error) => {
                    (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .tellBug */ .sz)(workflow, error);
                    return { kind: 'faulty', exit: 1 };
                });
                worst = Math.max(worst, one.exit);
                isLeft ||= one.kind === 'faulty';
                if (one.kind === 'told')
                    told.push(one.told);
            }
        };
        await Promise.all(Array.from({ length: TOGETHER }, work));
        if (told.length > 0 && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .isSealed */ .dy)(workflow))
            await (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .summarize */ .eh)(workflow, `${(await __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 67916))).HOW_TO_OPEN}\n`);
        const { recoveredOutputs } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 235));
        action.output(recoveredOutputs({ told, isLeft, isSealed: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .isSealed */ .dy)(workflow) }));
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
    const freed = await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(store, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)({ secrets: [] }))).free({ what, because }, cancel);
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
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'runs');
    const finished = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__.finish)({
        store,
        executionId,
        locks,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runs, executionId),
        runs,
        settingsFor: connected.settingsFor,
        by: 'recover',
        because: 'its holder was silent for longer than its lease',
        abandon: cancel,
        watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .narrator */ .im)(workflow),
        warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .warner */ .AU)(workflow, executionId),
    });
    if (finished.ok)
        return told(workflow, executionId, finished.value);
    const [fault] = finished.faults;
    if (fault.code === 'lock-busy') {
        action.say(`${executionId} is left alone: ${fault.message}`);
        return { kind: 'quiet', exit: 0 };
    }
    for (const each of finished.faults)
        action.annotate('error', each);
    return { kind: 'faulty', exit: 2 };
}
async function told(workflow, executionId, finished) {
    if (finished.kind === 'never-began') {
        workflow.action.say(`${executionId} died before it changed anything: its lock is free.`);
        return { kind: 'quiet', exit: 0 };
    }
    const { responded } = finished;
    const isAgain = finished.kind === 'had-ended' && finished.isToldBefore;
    const beside = await (isAgain ? _tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tellAgain */ .Gr : _tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tellBeside */ .Ku)(workflow, responded);
    return { kind: 'told', told: beside, exit: responded.outcome === null ? 1 : _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[responded.outcome].exit };
}


/***/ })

} };
