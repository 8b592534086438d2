'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3559], modules: {

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

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverOne: () => (/* binding */ recoverOne),
/* harmony export */   registerRecover: () => (/* binding */ registerRecover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31853);
/* harmony import */ var _app_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42494);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20022);
/* harmony import */ var _journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50166);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64533);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43751);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40511);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12279);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99048);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26068);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12387);
/* harmony import */ var _user_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80703);
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














const ENDS = {
    'lock-busy': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.refused.exit,
    'journal-broken': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.unknown.exit,
};
function registerRecover(program, context) {
    const command = program
        .command('recover')
        .argument('[run]')
        .description('finish what a dead run left')
        .option('--free <run>', 'only free the lock of this run (or the lock tenant:NAME), once you have looked at the hosts');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_8__/* .withConnection */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommon */ .Aj)(command)).action(async (run, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { environment } = context;
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .commonOf */ .$N)(options, environment);
            const { terminal, state } = common;
            if (options.free !== undefined)
                return context.finish(await free({ what: options.free, run, common }));
            const known = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .unfinishedRuns */ .CD)(state) : await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .keptRuns */ .rk)(state);
            const settings = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.crewSettings)({ options, common, environment });
            const unknown = run === undefined || known.includes(run) ? [] : [noRun(run, known, state)];
            if (!settings.ok || unknown.length > 0) {
                terminal.refuse([...unknown, ...(settings.ok ? [] : settings.faults)]);
                return context.finish(2);
            }
            const ids = run === undefined ? known : [run];
            const strange = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .strangeLocks */ .lK)(state) : [];
            terminal.faults(strange);
            if (ids.length === 0 && strange.length === 0)
                terminal.say('there is no run to finish');
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .listenForSignals */ .s)(), false);
            const recovered = [];
            const { out } = common;
            const outOf = (id) => (out === null || run !== undefined ? out : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, id));
            const left = [...ids];
            for (let id = left.shift(); id !== undefined; id = signals.stop.aborted ? undefined : left.shift())
                recovered.push(await recoverOne(id, { common, out: outOf(id), settings: settings.value, abandon: signals.stop }));
            if (left.length > 0)
                terminal.say(untouched(left));
            if (terminal.options.json)
                terminal.document({ runs: recovered.map(([one]) => one) });
            const codes = [strange.length > 0 ? 2 : 0, left.length > 0 ? _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.cancelled.exit : 0];
            context.finish(Math.max(...codes, ...recovered.map(([, code]) => code)));
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
function untouched(ids) {
    return `stopped; not touched, and still to be finished: ${ids.map((id) => (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(id)).join(', ')}`;
}
async function free({ what, run, common: { state, terminal } }) {
    if (run !== undefined) {
        terminal.refuse([freesOne(run)]);
        return 2;
    }
    const store = await (0,_app_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)({ kind: 'files', state }, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)({ secrets: [] }));
    const because = `freed by hand by ${(0,_user_name_js__WEBPACK_IMPORTED_MODULE_9__/* .userName */ .n)()}`;
    const freed = await store.free({ what, because }, new AbortController().signal);
    if (!freed.ok) {
        terminal.refuse(freed.faults);
        return ENDS[freed.faults[0].code] ?? 2;
    }
    const { executionId, locks } = freed.value;
    terminal.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
    if (terminal.options.json)
        terminal.document({ freed: { execution_id: executionId, locks } });
    return 0;
}
function freesOne(run) {
    return {
        code: 'usage',
        message: `--free is given, and the run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(run).slice(0, 100)}\` to recover beside it`,
        hint: 'Name one: RUN is finished and undone, --free RUN only frees its lock.',
    };
}
function noRun(run, known, state) {
    const guess = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_12__/* .nearest */ .p)(run, known);
    return {
        code: 'usage',
        message: `there is no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(run).slice(0, 100)}\` in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(state)}`,
        hint: guess === null
            ? 'Name one by its execution id, or none: then every unfinished run is finished.'
            : `Did you mean \`${guess}\`?`,
    };
}
async function recoverOne(id, { common: { state, terminal }, out, settings, abandon, unfinished }) {
    const nothing = { execution_id: id, record: null, faults: [] };
    const finished = await (0,_app_finish_js__WEBPACK_IMPORTED_MODULE_1__.finish)({
        store: { kind: 'files', state },
        folder: out,
        ...(out !== null && { runs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'runs') }),
        executionId: id,
        settingsFor: async (plan) => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .succeed */ .Py)(settings(plan)),
        by: 'recover',
        because: 'the process that began this run is gone',
        abandon,
        watch: terminal.watch,
        warn: terminal.warn,
    });
    if (!finished.ok) {
        terminal.faults(finished.faults);
        return [{ ...nothing, kind: 'failed', faults: finished.faults }, ENDS[finished.faults[0].code] ?? 2];
    }
    const { value } = finished;
    if (value.kind === 'never-began') {
        terminal.say(`${id} never began; nothing was to be undone`);
        return [{ ...nothing, kind: value.kind }, 0];
    }
    const recovered = { ...nothing, kind: value.kind, record: value.responded.record };
    if (value.kind === 'had-ended')
        terminal.say(hadEnded(id, value.responded.outcome));
    return [recovered, (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.sayRun)(value.responded, terminal, unfinished)];
}
function hadEnded(id, outcome) {
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i[outcome].human !== 'now')
        return `${id} had ended; nothing was to be undone`;
    return `${id} had ended as ${outcome}; nothing more is undone, a person has to look at what it left`;
}


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isProxied),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/api-problem.js

const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
const TIMED_OUT = /time[d-]? ?out/i;
const FAILED_INSIDE = /something went wrong/i;
function problemOf(error, nowMs) {
    const seen = seenIn(error);
    const { status, message, type } = seen;
    if (seen.isGraphql) {
        if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message))
            return later(seen, nowMs);
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND')
            return refused(seen);
        if (type === '' && TIMED_OUT.test(message))
            return { kind: 'unsure', fault: gaveUp(message) };
        if (type === '' || FAILED_INSIDE.test(message))
            return { kind: 'unexplained', fault: unexplained(message) };
        return { kind: 'rejected', fault: rejected(message) };
    }
    if (status === null || status >= 500)
        return { kind: 'unsure', fault: unreachable(status, message) };
    if (status === 429 || (status === 403 && isLimit(seen)))
        return later(seen, nowMs);
    if (status === 409 || status === 422)
        return { kind: 'rejected', fault: rejected(message) };
    return refused(seen);
}
function isLimit({ headers, message }) {
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(message);
}
function later({ headers }, nowMs) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isBudget = headers['x-ratelimit-remaining'] === '0';
    const exhausted = isBudget && Number.isFinite(reset);
    const afterMs = Number.isFinite(after)
        ? after * 1_000
        : exhausted
            ? Math.max(1_000, reset * 1_000 - nowMs)
            : UNSAID_MS;
    return {
        kind: 'later',
        afterMs,
        fault: {
            code: 'api-limited',
            message: `GitHub takes no more requests of this token for ${Math.ceil(afterMs / 1_000)} s`,
            hint: isBudget ? HIGHER : SLOWER,
        },
    };
}
const HIGHER = 'Wait, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).';
const SLOWER = 'Wait; where several runs go on at once, lower `max-parallel` (docs/on-github.md).';
function refused({ status, message, type, isGraphql }) {
    const hint = status === 401
        ? 'The token is not valid any more: renew it, or leave `token` at its default. One of an App lasts an hour.'
        : type === 'NOT_FOUND'
            ? 'Leave `token` at its default: a token of another repository does not see this one.'
            : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
    const says = `GitHub refused${status === null || isGraphql ? '' : ` with ${status}`}: ${(0,visible/* shown */.SP)(message, 200)}`;
    return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}
function rejected(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not move the lock's ref: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
    };
}
function unexplained(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not say why it failed: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'It says the same for a failure of its own and for a rule that forbids these refs. Look at the state of GitHub; where that is in order, look whether a ruleset forbids them.',
    };
}
function gaveUp(message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API gave up: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look at the state of GitHub.',
    };
}
function unreachable(status, message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API ${status === null ? `did not answer: ${(0,visible/* shown */.SP)(message, 200)}` : `answered ${status}`}`,
        hint: 'Look at the state of GitHub, and at the network between.',
    };
}
function seenIn(error) {
    const given = error instanceof Object ? { ...error } : {};
    const message = error instanceof Error ? error.message : String(error);
    const errors = Array.isArray(given.errors) ? given.errors : null;
    if (errors !== null) {
        const [first] = errors;
        const one = first instanceof Object ? { ...first } : {};
        return {
            status: 200,
            headers: record(given.headers),
            message: String(one.message ?? 'no reason was given'),
            type: String(one.type ?? ''),
            isGraphql: true,
        };
    }
    const response = record(given.response);
    const hasAnswer = given.response instanceof Object;
    const status = hasAnswer && typeof given.status === 'number' ? given.status : null;
    return { status, headers: record(response.headers), message, type: '', isGraphql: false };
}
function record(value) {
    return value instanceof Object ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/github/api.js



const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function isProxied(environment) {
    return PROXIES.some((name) => (environment[name] ?? '') !== '');
}
const REQUEST_MS = 15_000;
async function openApi({ url, token, proxied }) {
    if (token === '')
        return (0,fault/* fail */.fJ)(noToken);
    if (!URL.canParse(url))
        return (0,fault/* fail */.fJ)(noAddress(url));
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
    const left = new Map();
    let ahead = null;
    const note = (headers) => {
        ahead = aheadIn(headers, Date.now()) ?? ahead;
        const { resource, remaining } = budgetIn(headers);
        if (remaining !== null)
            left.set(resource, remaining);
    };
    const tried = async (call, signal) => {
        try {
            return { ok: true, value: await call(AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)])) };
        }
        catch (error) {
            note(headersOf(error));
            return { ok: false, problem: problemOf(error, Date.now()) };
        }
    };
    return (0,fault/* succeed */.Py)({
        rest: (route, parameters, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request(route, { ...parameters, request: { signal: until } });
            note(headers);
            return data;
        }, signal),
        graphql: (query, variables, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request('POST /graphql', {
                ...graphqlBase(url),
                query,
                variables,
                request: { signal: until },
            });
            note(headers);
            return dataOf(data, headers);
        }, signal),
        left: () => (left.size === 0 ? null : Math.min(...left.values())),
        aheadMs: () => ahead,
    });
}
function graphqlBase(url) {
    return /\/api\/v3\/?$/.test(url) ? { baseUrl: url.replace(/\/v3\/?$/, '') } : {};
}
function dataOf(answer, headers) {
    const { data, errors } = { ...(answer instanceof Object ? answer : {}) };
    if (Array.isArray(errors) && errors.length > 0)
        throw Object.assign(new Error('graphql'), { errors, headers });
    return data;
}
function headersOf(error) {
    if (!(error instanceof Object))
        return {};
    if ('response' in error && error.response instanceof Object && 'headers' in error.response)
        return error.response.headers;
    return 'headers' in error ? error.headers : {};
}
function budgetIn(headers) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const remaining = Number(named['x-ratelimit-remaining'] ?? Number.NaN);
    return {
        resource: String(named['x-ratelimit-resource'] ?? 'core'),
        remaining: Number.isFinite(remaining) ? remaining : null,
    };
}
function aheadIn(headers, nowMs) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const said = typeof named.date === 'string' ? Date.parse(named.date) : Number.NaN;
    return Number.isNaN(said) ? null : nowMs - said;
}
const noToken = {
    code: 'api-refused',
    message: 'the action has no token for the repository',
    hint: 'Leave `token` at its default, and give the job `permissions: contents: write`.',
};
function noAddress(url) {
    return {
        code: 'api-unreachable',
        message: `the address of the API is ${(0,visible/* shown */.SP)(url)}`,
        hint: 'The runner names it in GITHUB_API_URL; run the action on a runner.',
    };
}


/***/ }),

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ draftBeside),
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   k3: () => (/* binding */ createExclusively)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);






async function makePrivateFolder(folder) {
    try {
        await makeFolder(folder);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
        const own = process.geteuid?.();
        if (found.isSymbolicLink())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is a symbolic link'));
        if (!found.isDirectory())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is no folder'));
        if (own !== undefined && found.uid !== own)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, `belongs to user ${found.uid}, not to ${own}`));
        if (own !== undefined && (found.mode & 0o077) !== 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'use the state folder', error }));
    }
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 }).catch(unlessMade);
    }
}
function unlessMade(error) {
    if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EEXIST')
        throw error;
}
async function createExclusively(file, content, { isLasting = true } = {}) {
    const draft = await writeDraft(file, content, isLasting);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
    }
}
async function replaceFile(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content, true), file);
}
const draftBeside = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
const isDraft = (name) => /^\.draft-[0-9a-f]{16}$/.test(name);
async function writeDraft(file, content, isLasting) {
    const draft = draftBeside(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(content);
        if (isLasting)
            await handle.datasync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
        throw error;
    }
    finally {
        await handle.close();
    }
    return draft;
}
function notOurs(folder, says) {
    return {
        code: 'file-unwritable',
        message: `The state folder ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} ${says}.`,
        hint: 'Name a folder of your own (--state, in a workflow the variable XDG_STATE_HOME): locks and journals in it decide what is undone on the hosts.',
    };
}


/***/ }),

/***/ 50166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   lK: () => (/* binding */ strangeLocks),
/* harmony export */   rk: () => (/* binding */ keptRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40012);



async function keptRuns(state) {
    const ids = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'journals')).catch(() => []);
    return ids.sort();
}
async function unfinishedRuns(state) {
    const { runs } = await (0,_file_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRuns */ .uq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'locks'));
    return runs.map(({ executionId }) => executionId).sort();
}
async function strangeLocks(state) {
    return (await (0,_file_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRuns */ .uq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'locks'))).strange;
}


/***/ })

} };
