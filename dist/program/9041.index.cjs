'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9041], modules: {

/***/ 39041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 3 modules
var drive = __webpack_require__(52121);
// EXTERNAL MODULE: ./lib/engine/interruption.js
var interruption = __webpack_require__(77723);
// EXTERNAL MODULE: ./lib/engine/replay.js
var replay = __webpack_require__(79375);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
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
// EXTERNAL MODULE: ./lib/audit/folder.js + 1 modules
var audit_folder = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/journal/journal-reader.js
var journal_reader = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/journal/run-record.js
var run_record = __webpack_require__(87478);
// EXTERNAL MODULE: ./lib/journal/unfinished.js
var unfinished = __webpack_require__(50166);
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

;// CONCATENATED MODULE: ./lib/app/owed-audit.js






async function owedAudit({ state, plan, executionId, folder, }) {
    if ((await (0,unfinished/* unfinishedRuns */.CD)(state)).includes(executionId) || !(await (0,audit_folder/* lacksFiles */.wN)(folder)))
        return null;
    const read = await (0,journal_reader/* readJournal */.a0)((0,external_node_path_.join)((0,run_record/* runFolderIn */.rz)((0,external_node_path_.join)(state, 'journals'), executionId), run_record/* JOURNAL */.Ex), plan.digest);
    const events = read.ok ? read.value.events : [];
    const isOver = events.at(-1)?.type === 'closed' && soundnessOf(plan, events, executionId).kind === 'sound';
    return isOver ? events : null;
}

// EXTERNAL MODULE: ./lib/app/ports.js + 4 modules
var ports = __webpack_require__(67029);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/plan/contents.js
var contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
;// CONCATENATED MODULE: ./lib/app/unnamed-commands.js
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




function mayHideCommands(events, torn) {
    if (events.at(-1)?.type === 'closed')
        return false;
    return torn || !events.some(({ type }) => type === 'command.intended');
}
async function unnamedCommands(events, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, executionId, lease, settings, redactor, folder, abandon } = asked;
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder: folder });
        if (!made.ok)
            return null;
        const crew = __addDisposableResource(env_1, made.value, true);
        const known = events.flatMap((event) => (event.type === 'command.intended' ? [event.command] : []));
        const token = Math.max(...lease.locks.map((lock) => lock.token));
        const signal = AbortSignal.any([abandon, lease.lost]);
        const found = await Promise.all(placesOf(plan).map(async (place) => {
            const strays = await crew.executor.strays({ ...place, execution_id: executionId, token, known }, signal);
            return strays.map((stray) => saidOf(stray, place.where));
        }));
        const said = found.flat();
        return said.length === 0 ? null : incomplete(executionId, said);
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
function placesOf(plan) {
    const places = new Map();
    for (const { mutates, command } of (0,contents/* commandsOf */.Kf)(plan)) {
        if (!mutates)
            continue;
        const { where, as } = command.kind === 'http' ? { where: 'runner', as: undefined } : command;
        const key = `${where}\n${as ?? ''}`;
        const locks = new Set([...(places.get(key)?.locks ?? []), (0,whole/* lockOf */.Vx)(plan, command.target ?? '')]);
        places.set(key, { where, as, locks: [...locks] });
    }
    return [...places.values()];
}
function saidOf({ id, act }, where) {
    return `${where === 'runner' ? 'the runner' : where} started command ${id} (${becameOf(id, act)})`;
}
function becameOf(id, { ended, exit_code, stopped }) {
    if (stopped === 'left-running')
        return `it is over, but a process that it started still runs: it has ENFORCED_RUNBOOKS_COMMAND=${id} in its /proc/PID/environ`;
    if (stopped === 'unconfirmed')
        return 'whether it still runs is not known';
    return ended === 'exited' ? `it ended with ${exit_code}` : 'nothing of it runs any more';
}
function incomplete(executionId, said) {
    return {
        code: 'journal-broken',
        message: `The journal of ${executionId} is not whole: ${said.join('; ')}, and it names no such command.`,
        hint: `Somebody shortened or emptied it, and nothing is done from it. Look there by hand; when the hosts are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}
function toldBefore(executionId, poisoned) {
    return {
        code: 'journal-broken',
        message: `The journal of ${executionId} is not whole, and its lock is poisoned: ${poisoned}`,
        hint: `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/app/standing.js






async function standingOf({ lease, events, torn, broken, poisoned }, taken) {
    const { plan, executionId, redactor } = taken;
    const ended = (at, fault) => (0,kernel_fault/* succeed */.Py)({ events: at, journal: (0,volatile_journal/* volatileJournal */.Y)(at.at(-1) ?? (0,chain/* startOfChain */.RR)(plan.digest), redactor), broken: fault });
    const keepPoisoned = (poison) => lease.close({ outcome: 'unknown', changed: true, poison });
    const sound = soundnessOf(plan, events, executionId);
    switch (sound.kind) {
        case 'sound': {
            if (broken !== undefined || !mayHideCommands(events, torn))
                return (0,kernel_fault/* succeed */.Py)({ events, journal: lease.journal, broken });
            if (poisoned !== undefined) {
                await keepPoisoned(poisoned);
                return (0,kernel_fault/* fail */.fJ)(toldBefore(executionId, poisoned));
            }
            const unnamed = await unnamedCommands(events, { ...taken, lease });
            return unnamed === null ? (0,kernel_fault/* succeed */.Py)({ events, journal: lease.journal, broken }) : ended(events, unnamed);
        }
        case 'of-another-version':
            return (0,kernel_fault/* fail */.fJ)(sound.fault);
        case 'wrong': {
            if (poisoned !== undefined) {
                await keepPoisoned(poisoned);
                return (0,kernel_fault/* fail */.fJ)(told(sound.fault, executionId));
            }
            return ended(sound.events, sound.fault);
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
var finish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var finish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
            return (0,kernel_fault/* fail */.fJ)(...withFreeing(restored.faults, executionId));
        const { plan, topology, incident } = restored.value;
        const began = await begunIn(restored.value.folder, request);
        const folder = request.folder ?? began;
        const taking = { folder, executionId, runs: request.runs ?? '' };
        const usable = request.runs === undefined ? (0,kernel_fault/* succeed */.Py)(folder) : await (0,app_folder/* canPrepare */.Qx)(taking);
        if (!usable.ok)
            return usable;
        const connected = await request.settingsFor(plan);
        if (!connected.ok)
            return connected;
        const settings = connected.value;
        const [missing, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (missing !== undefined)
            return (0,kernel_fault/* fail */.fJ)(missing, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const taken = await (await (0,app_store/* openStore */.C)(store, redactor)).takeOver(record, abandon);
        if (!taken.ok) {
            const ended = { plan, executionId, folder: began };
            const events = store.kind === 'files' ? await owedAudit({ ...ended, state: store.state }) : null;
            if (events === null)
                return taken;
            const prepared = request.runs === undefined ? usable : await (0,app_folder/* prepareFolder */.G8)(taking);
            if (!prepared.ok)
                return prepared;
            await (0,app_folder/* bringOutputs */.NX)(began, folder);
            const driven = { state: (0,replay/* replay */.eZ)(plan, events), events, closed: true };
            const responded = await (0,conclude/* conclude */.E)({
                plan,
                driven,
                folder,
                executionId,
                lease: null,
                store: store.kind,
                redactor,
                warn,
            });
            return (0,kernel_fault/* succeed */.Py)({ kind: 'had-ended', responded, isToldBefore: false });
        }
        const { lease, evidence, torn, poisoned } = taken.value;
        const _left = finish_addDisposableResource(env_1, { [Symbol.asyncDispose]: () => lease.leave() }, true);
        if (evidence?.fault !== undefined)
            warn(evidence.fault);
        const standing = await standingOf(taken.value, { plan, executionId, redactor, settings, folder, abandon });
        if (!standing.ok)
            return standing;
        const { journal, broken } = standing.value;
        const conclusion = { plan, folder, executionId, lease, store: store.kind, redactor, warn };
        const about = { actor: '', approvals: [], channels: settings.channels };
        const who = { id: executionId, plan, incident, settings: about, redactor };
        const mayLackOpening = broken !== undefined || store.kind === 'refs';
        const opened = { locks: lease.locks, journal };
        const events = mayLackOpening ? await withOpening(standing.value.events, who, opened) : standing.value.events;
        if (events[0]?.type !== 'run.claimed') {
            const given = await lease.close({ outcome: 'refused', changed: false });
            return given.ok ? (0,kernel_fault/* succeed */.Py)({ kind: 'never-began' }) : given;
        }
        const hasEnded = events.at(-1)?.type === 'closed';
        const isToldBefore = hasEnded && store.kind === 'refs' && poisoned !== undefined && (await lacksOutputs(folder, events));
        const prepared = request.runs === undefined || isToldBefore ? usable : await (0,app_folder/* prepareFolder */.G8)(taking);
        if (!prepared.ok)
            return prepared;
        if (!isToldBefore)
            await (0,app_folder/* bringOutputs */.NX)(began, folder);
        if (hasEnded) {
            const driven = { state: (0,replay/* replay */.eZ)(plan, events), events, closed: true };
            const responded = await (0,conclude/* conclude */.E)({ ...conclusion, driven, isToldBefore });
            return (0,kernel_fault/* succeed */.Py)({ kind: 'had-ended', responded, isToldBefore });
        }
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder });
        if (!made.ok)
            return made;
        const crew = finish_addDisposableResource(env_1, made.value, true);
        await Promise.all([crew.executor.load(plan), (0,conclude/* loadEnd */.y)(settings)]);
        const _ = finish_addDisposableResource(env_1, (0,under_change/* changing */.W)(plan), false);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch, begun: true }), journal },
            start: { events, resumed: resumedBy({ by, because, locks: lease.locks }, { torn, evidence, broken }) },
            cancel: new AbortController().signal,
            onCancel: 'compensate',
            abandon: AbortSignal.any([abandon, lease.lost]),
        });
        const lost = lease.lost.aborted ? (0,interruption/* faultOf */.K)(lease.lost.reason) : null;
        return (0,kernel_fault/* succeed */.Py)({ kind: 'finished', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven, crew }), lost });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = finish_disposeResources(env_1);
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

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ commonFence),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   dJ: () => (/* binding */ notTakenOver),
/* harmony export */   gg: () => (/* binding */ freeAll),
/* harmony export */   h0: () => (/* binding */ takeAll),
/* harmony export */   qI: () => (/* binding */ hindranceOf),
/* harmony export */   rw: () => (/* binding */ mayTakeOver),
/* harmony export */   uq: () => (/* binding */ heldRuns),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69309);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65772);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87478);








const TRIES = 10;
async function takeAll(folders, taking) {
    for (let tries = 0; tries < TRIES; tries += 1) {
        const attempt = await takeOnce(folders, taking);
        if (attempt !== 'overtaken')
            return attempt;
    }
    return { kind: 'not', claim: { kind: 'busy', holder: 'a run that was faster each time' } };
}
async function takeOnce(folders, { run, identity, now }) {
    const held = [];
    const locks = await readAll(folders, run.locks);
    const fence = commonFence(locks, now);
    for (const { name, folder, seen } of locks) {
        const hindrance = await hindranceOf(folders, { folder, seen, run, identity });
        const record = heldBy({ identity, name, run, fence });
        const number = hindrance === null ? await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)(folder, seen.number, record) : null;
        if (number === null) {
            await freeAll(folders, held);
            return hindrance === null ? 'overtaken' : { kind: 'not', claim: hindrance };
        }
        held.push({ name, number, record });
    }
    return { kind: 'taken', held };
}
async function readAll(folders, names) {
    return Promise.all([...names].sort().map(async (name) => {
        const folder = (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name);
        return { name, folder, seen: await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)(folder) };
    }));
}
function commonFence(locks, now) {
    return Math.max(...locks.map(({ seen }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .nextFence */ .NQ)(seen, now)));
}
async function hindranceOf(folders, { folder, seen, run, identity }) {
    const { record, number } = seen;
    if (record === null)
        return number === 0 ? null : { kind: 'refused', fault: notUnderstood(folder) };
    if (record.state === 'free')
        return null;
    if (record.state === 'poisoned') {
        const because = record.because ?? 'no reason was given';
        return { kind: 'poisoned', by: record.execution_id, because, lock: record.lock };
    }
    const liveness = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity);
    if (liveness !== 'gone') {
        const isElsewhere = liveness === 'elsewhere';
        if (!isElsewhere && run.occurrence !== null && record.occurrence === run.occurrence) {
            return { kind: 'duplicate', of: record.execution_id };
        }
        const where = isElsewhere ? 'on another machine or in another container, ' : '';
        const holder = `${record.execution_id} (${where}process ${record.holder.pid})`;
        return { kind: 'busy', holder, lock: record.lock, ...(isElsewhere && { elsewhere: record.execution_id }) };
    }
    return deadRun(folders, record.execution_id);
}
async function deadRun(folders, executionId) {
    const run = await (0,_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunRecord */ .lR)((0,_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolderIn */ .rz)(folders.runs, executionId));
    if (!run.ok)
        return { kind: 'refused', fault: run.faults[0] };
    const locks = [];
    for (const name of run.value.locks) {
        const { record } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name));
        locks.push({ name, token: record?.fence ?? 0 });
    }
    return { kind: 'dead', run: { executionId, locks } };
}
function mayTakeOver({ record }, executionId, identity) {
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return false;
    if (record.state === 'poisoned')
        return true;
    return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameProcess */ .SM)(record.holder, identity) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity) === 'gone';
}
function notTakenOver(executionId, { record }, identity) {
    const because = (says, hint) => ({
        code: 'lock-busy',
        message: `The run ${executionId} cannot be taken over: ${says}.`,
        hint,
    });
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return because('it holds its locks no longer', 'Nothing is to be done where it was closed.');
    const { pid } = record.holder;
    if ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity) !== 'elsewhere')
        return because(`process ${pid} is at it`, 'Wait until that process has ended.');
    return because(`process ${pid} of another machine or container is at it, and nobody here can tell whether it lives`, `Call \`recover\` there. Where that machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_6__/* .freeing */ .H)(executionId)}`);
}
function notUnderstood(folder) {
    return {
        code: 'lock-foreign',
        message: `What stands in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(folder)} is no lock that this version understands.`,
        hint: 'Nothing is changed while it stands there. Where a newer version wrote it, use that one; otherwise look at the hosts, and when they are in order free the lock: enforced-runbooks recover --free tenant:NAME',
    };
}
function heldBy({ identity: holder, name: lock, run, fence }) {
    return { lock, state: 'held', execution_id: run.execution_id, occurrence: run.occurrence, fence, holder };
}
async function freeAll(folders, held) {
    for (const lock of held)
        await mark(folders, lock, { ...lock.record, state: 'free' });
}
async function mark(folders, { name, number }, record) {
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .markLock */ .lF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name), number, record);
}
async function heldRuns(folder) {
    const runs = new Map();
    const strange = [];
    for (const place of await lockFolders(folder, strange)) {
        const seen = await stateOf(place);
        if ('code' in seen)
            strange.push(seen);
        else if (seen.record === null && seen.number > 0)
            strange.push(notUnderstood(place));
        if ('code' in seen || seen.record === null || seen.record.state === 'free')
            continue;
        const { execution_id: id, lock } = seen.record;
        runs.set(id, [...(runs.get(id) ?? []), lock]);
    }
    return { runs: [...runs].map(([executionId, locks]) => ({ executionId, locks })), strange };
}
async function lockFolders(folder, strange) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return found.filter((each) => each.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ENOENT')
            strange.push(unreadable(folder, error));
        return [];
    }
}
async function stateOf(place) {
    try {
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)(place);
    }
    catch (error) {
        return unreadable(place, error);
    }
}
function unreadable(path, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)({ code: 'file-unreadable', path, doing: 'look for runs to finish in', error });
}


/***/ }),

/***/ 65772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   Kl: () => (/* binding */ lastFence),
/* harmony export */   MS: () => (/* binding */ lockFolder),
/* harmony export */   NQ: () => (/* binding */ nextFence),
/* harmony export */   lF: () => (/* binding */ markLock),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58752);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87478);









const recordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    lock: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['held', 'free', 'poisoned']),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .EXECUTION_ID */ .VN),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    fence: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(),
    holder: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .holderSchema */ .SE)(),
    because: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional(),
}));
const KEPT = 8;
const NAME = /^(\d{12})\.json$/;
function lockFolder(root, lock) {
    const plain = lock.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lock).digest('hex').slice(0, 12)}`);
}
async function readLock(folder) {
    for (;;) {
        const number = (await numbersIn(folder)).at(-1) ?? 0;
        if (number === 0)
            return { number, record: null };
        try {
            return { number, record: parseRecord(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8')) };
        }
        catch (error) {
            if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
                throw error;
        }
    }
}
function parseRecord(text) {
    try {
        return recordSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function nextFence({ record }, nowMs) {
    return Math.max((record?.fence ?? 0) + 1, Math.floor(nowMs / 1_000));
}
async function takeLock(folder, seen, record) {
    const number = seen + 1;
    if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createExclusively */ .k3)(fileOf(folder, number), `${JSON.stringify(record)}\n`)))
        return null;
    const numbers = await numbersIn(folder);
    if ((numbers.at(-1) ?? 0) !== number) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fileOf(folder, number));
        return null;
    }
    for (const old of numbers.slice(0, -KEPT))
        await remove(fileOf(folder, old));
    return number;
}
async function lastFence(folder) {
    for (const number of [...(await numbersIn(folder))].reverse()) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8').catch(() => '');
        const record = parseRecord(text);
        if (record !== null)
            return record.fence;
    }
    return 0;
}
async function markLock(folder, number, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(fileOf(folder, number), `${JSON.stringify(record)}\n`);
}
async function numbersIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return names
        .flatMap((name) => NAME.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((one, other) => one - other);
}
function fileOf(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${String(number).padStart(12, '0')}.json`);
}
async function remove(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(file);
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
            throw error;
    }
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
