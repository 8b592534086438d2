export const id = 7677;
export const ids = [7677];
export const modules = {

/***/ 97677:
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
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: ./lib/app/conclude.js
var conclude = __webpack_require__(77858);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(78703);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(4435);
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
// EXTERNAL MODULE: ./lib/audit/course.js
var audit_course = __webpack_require__(77942);
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
        const folder = request.folder ?? (await begunIn(restored.value.folder, request));
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
        const { lease, evidence, torn } = taken.value;
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
        if (events.at(-1)?.type === 'closed') {
            const driven = { state: (0,replay/* replay */.eZ)(plan, events), events, closed: true };
            return (0,fault/* succeed */.Py)({ kind: 'had-ended', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven }) });
        }
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder });
        if (!made.ok) {
            await lease.leave();
            return made;
        }
        const crew = __addDisposableResource(env_1, made.value, true);
        await crew.executor.load(plan);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch }), journal },
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
function begunIn(folder, { store, executionId }) {
    if (store.kind !== 'files')
        return Promise.resolve(folder);
    return (0,app_folder/* folderOfBegun */.x)({ folder, executionId, runs: (0,external_node_path_.join)(store.state, 'runs') });
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

/***/ 77942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ courseProblem)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _engine_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71030);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40537);
/* harmony import */ var _engine_conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33949);
/* harmony import */ var _engine_next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84073);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63879);
/* harmony import */ var _engine_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18790);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35438);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39348);










function courseProblem(plan, events) {
    let state = (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_5__/* .initialState */ .ue)(plan);
    for (const event of events) {
        const { seq } = event;
        try {
            const after = (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)(state, event);
            const says = differenceIn(comparedIn(state, event));
            if (says !== null)
                return { seq, says };
            state = after;
        }
        catch (error) {
            const because = error instanceof Error ? error.message : String(error);
            return { seq, says: `cannot stand where it stands: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(because, 200)}` };
        }
    }
    return null;
}
function comparedIn(state, event) {
    const { plan } = state;
    switch (event.type) {
        case 'run.claimed':
        case 'run.declined':
            return openingIn(plan, event);
        case 'run.resumed':
            return { locks: [namesOf(event.locks), plan.locks] };
        case 'timeout.passed':
            return { timeout_ms: [event.timeout_ms, plan.timeout_ms] };
        case 'cancel.requested':
        case 'journal.lost':
            return {};
        case 'isolation.proved':
        case 'isolation.refused':
            due(state, 'isolate');
            return {};
        case 'topology.discovered': {
            const { questions } = due(state, 'discover');
            return {
                hosts: [event.hosts.map(placeIn), questions.map(placeIn)],
                unknown: [event.hosts.map(({ instances }) => instances === null), event.hosts.map((one) => 'fault' in one)],
                targets: [unjudged(plan, event), []],
            };
        }
        case 'bystanders.looked':
            return bystandersIn(state, event);
        case 'condition.looked': {
            const { purpose, look, condition } = due(state, 'look', event);
            return {
                purpose: [event.purpose, purpose],
                look: [event.look, look],
                samples: [placesOf(event.samples), condition.samples],
            };
        }
        case 'before.sampled': {
            const { step, target, samples } = due(state, 'sample_before', event);
            return {
                step: [event.step, step],
                target: [event.target, target],
                samples: [placesOf(event.samples), samples],
            };
        }
        case 'command.intended': {
            const { change, attempt, command } = due(state, 'change', event);
            return {
                change: [event.change, change],
                attempt: [event.attempt, attempt],
                host: [event.host, command.where],
                timeout_ms: [event.timeout_ms, command.timeout_ms],
            };
        }
        case 'command.finished': {
            const change = changeIn(state, event);
            const accepted = (0,_engine_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)((0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .commandOf */ .N)(state, change), event.act);
            return { change: [event.change, change], accepted: [event.accepted, accepted] };
        }
        case 'command.refused':
            return { change: [event.change, due(state, 'change', event).change] };
        case 'notification.finished': {
            const { on, channel } = due(state, 'notify');
            return { on: [event.on, on], channel: [event.channel, channel] };
        }
        case 'closed': {
            const { outcome } = due(state, 'close');
            const human = [event.human_intervention_required, (0,_engine_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .needsHuman */ .t)(outcome)];
            return { outcome: [event.outcome, outcome], human_intervention_required: human };
        }
    }
}
function changeIn(state, event) {
    const [only, ...others] = state.running;
    const running = others.length === 0 ? only : state.running.find(({ command }) => command === event.command);
    if (running !== undefined)
        return running.change;
    const asked = (0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K)(state).find((effect) => effect.kind === 'ask' && effect.id === event.command);
    return asked?.kind === 'ask' ? asked.change : due(state, 'change', event).change;
}
function openingIn(plan, opening) {
    const { incident, approval } = plan;
    const common = {
        plan_digest: [opening.plan_digest, plan.digest],
        tenant: [opening.tenant, plan.tenant.id],
        runbook: [opening.runbook, plan.runbook.id],
        trigger: [opening.trigger, incident.name],
        ...(incident.starts_at !== '' && { incident_starts_at: [opening.incident_starts_at, incident.starts_at] }),
    };
    const firing = incident.status === 'firing';
    if (opening.type === 'run.declined') {
        const { outcome } = opening;
        const fits = firing !== (outcome === 'not_firing');
        return { ...common, ...(!fits && { outcome: [outcome, firing ? 'refused' : 'not_firing'] }) };
    }
    const approved = opening.dry_run || approval === null || opening.approvals.length > 0;
    return {
        ...common,
        ...(!firing && { type: [opening.type, 'run.declined'] }),
        ...(!approved && { approvals: [[], [approval.environment]] }),
        locks: [namesOf(opening.locks), opening.dry_run ? [] : plan.locks],
    };
}
function due(state, kind, event) {
    const effects = (0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K)(state);
    const subject = event === undefined ? null : (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectIn */ .iw)(event);
    const ofKind = effects.flatMap((effect) => (isOf(effect, kind) ? effect : []));
    const own = ofKind.find((effect) => {
        const about = (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOfEffect */ .Bt)(effect);
        return about !== null && subject !== null && (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbout */ .KH)(about, subject);
    });
    const effect = own ?? ofKind[0];
    if (effect !== undefined)
        return effect;
    const [other] = effects;
    throw new Error(`the run is to ${other?.kind.replaceAll('_', ' ') ?? 'do nothing'} there`);
}
function isOf(effect, kind) {
    return effect.kind === kind;
}
function placeIn({ service, host }) {
    return { service, host };
}
function bystandersIn(state, event) {
    const { moment, look, of } = due(state, 'watch');
    const seen = event.seen.map(({ tenant, target }) => JSON.stringify([tenant, target]));
    const known = 'watched' in of ? of.watched.map(({ tenant, target }) => JSON.stringify([tenant, target])) : seen;
    const most = state.plan.bystanders?.most ?? 0;
    const own = event.seen.filter(({ tenant }) => tenant === state.plan.tenant.id);
    return {
        moment: [event.moment, moment],
        look: [event.look, look],
        seen: [seen, [...new Set(known.filter((one) => seen.includes(one)))].slice(0, most)],
        own: [own, []],
        not_asked: ['not_asked' in event, 'near' in of],
    };
}
function unjudged(plan, { hosts, drift }) {
    const judged = new Set([
        ...hosts.flatMap(({ there }) => there.map(({ target }) => target)),
        ...drift.flatMap(({ kind, target }) => (kind === 'extra' ? [] : (target ?? []))),
    ]);
    const known = hosts.filter(({ fault }) => fault === undefined);
    return Object.values(plan.targets)
        .filter((target) => !(0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_9__/* .isWhole */ .wP)(target))
        .filter(({ service, host }) => known.some((one) => one.service === service && one.host === host))
        .map(({ key }) => key)
        .filter((key) => !judged.has(key));
}
function namesOf(locks) {
    return locks.map(({ name }) => name);
}
function placesOf(samples) {
    return samples.map(({ probe, target }) => ({ probe, target }));
}
function differenceIn(compared) {
    for (const [member, [said, belongs]] of Object.entries(compared)) {
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said, belongs))
            continue;
        const [one, other] = [(0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)(said), (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)(belongs)];
        if (one !== other)
            return `says ${member} ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(one, 200)}, and ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(other, 200)} belongs there`;
    }
    return null;
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shapedEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87534);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60618);






function shapedEvent(value) {
    const type = 'type' in value ? value.type : undefined;
    if (!isKnown(type))
        return { ok: false, says: `there is no event "${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(String(type))}"` };
    const read = shapes()[type].safeParse(value);
    return read.success ? { ok: true, event: read.data } : { ok: false, says: (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueText */ .v)(read.error) };
}
function isKnown(type) {
    return typeof type === 'string' && Object.hasOwn(shapes(), type);
}
const shapes = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
    const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP();
    const number = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig();
    const time = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is no time in UTC with milliseconds');
    const place = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        line: number,
        column: number,
        length: number.exactOptional(),
        excerpt: text.exactOptional(),
        excerptFrom: number.exactOptional(),
    });
    const code = zod__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY((value) => typeof value === 'string' && Object.hasOwn(_kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_CODES */ .c, value), 'is no code of a fault');
    const fault = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        code,
        message: text,
        hint: text,
        at: place.exactOptional(),
        cause: text.exactOptional(),
    });
    const scalar = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, number, zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(scalar)]));
    const output = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        bytes: number,
        head: text,
        tail: text,
        omitted_bytes: number,
        sha256: text.exactOptional(),
        file: text.exactOptional(),
    });
    const act = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ended: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['exited', 'timed-out', 'cancelled', 'disconnected', 'not-started']),
        exit_code: number.nullable(),
        signal: text.exactOptional(),
        started_at: time,
        duration_ms: number,
        stopped: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['ended-by-itself', 'confirmed', 'left-running', 'unconfirmed']),
        stdout: output,
        stderr: output,
        fault: fault.exactOptional(),
    });
    const sample = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        probe: text,
        target: text,
        at: time,
        ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        fields,
        act,
        shown_command: text,
        host: text,
        show: text.exactOptional(),
    });
    const purpose = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['symptom', 'recovered']) }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('check'), step: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['when', 'require', 'verify', 'undone']), step: text, target: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['engaged', 'released']), guard: text, target: text }),
    ]);
    const change = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('action', [
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['do', 'undo']), step: text, target: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['engage', 'release']), guard: text, target: text }),
    ]);
    const locks = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: text, token: number }));
    const header = {
        execution_id: text,
        plan_digest: text,
        origin_digest: text.exactOptional(),
        tenant: text,
        runbook: text,
        trigger: text,
        incident_starts_at: text,
        actor: text,
        approvals: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            by: text,
            how: text,
            comment: text.exactOptional(),
            environment: text.exactOptional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).exactOptional(),
            proven: text.exactOptional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ environment: text, proven_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['oidc', 'nothing']), workflow: text.exactOptional() })
            .exactOptional(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        channels: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text),
        versions: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(text, text),
    };
    const faults = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(fault);
    const shape = (type, keys) => zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(type),
        at: time,
        elapsed_ms: number,
        clamped: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).exactOptional(),
        seq: number,
        prev: text,
        hash: text,
        ...keys,
    });
    return {
        'run.claimed': shape('run.claimed', { ...header, locks }),
        'run.declined': shape('run.declined', {
            ...header,
            outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['not_firing', 'duplicate', 'refused', 'cancelled']),
            faults,
        }),
        'isolation.proved': shape('isolation.proved', { commands: number, duration_ms: number, result: text }),
        'isolation.refused': shape('isolation.refused', { faults }),
        'topology.discovered': shape('topology.discovered', {
            hosts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                service: text,
                host: text,
                instances: number.nullable(),
                there: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ target: text, found: text })),
                others: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ tenant: text, found: text })),
                others_count: number,
                fault: fault.exactOptional(),
                shown_command: text,
                duration_ms: number,
            })),
            drift: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['missing', 'moved', 'foreign', 'extra']),
                service: text,
                host: text,
                tenant: text.nullable(),
                target: text.exactOptional(),
                fault,
            })),
            duration_ms: number,
            result: text,
        }),
        'bystanders.looked': shape('bystanders.looked', {
            moment: zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
                zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['before', 'after']), step: text, wave: number }),
                zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('end') }),
            ]),
            look: number,
            seen: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                tenant: text,
                target: text,
                health: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['healthy', 'ill', 'silent']),
                because: text.exactOptional(),
            })),
            not_asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ over_limit: number, without_health: number, undeclared: number }).exactOptional(),
            duration_ms: number,
        }),
        'condition.looked': shape('condition.looked', {
            purpose,
            look: number,
            samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sample),
            verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
            shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text),
            because: text.exactOptional(),
            duration_ms: number,
        }),
        'before.sampled': shape('before.sampled', {
            step: text,
            target: text,
            samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sample),
            held_before: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            duration_ms: number,
        }),
        'command.intended': shape('command.intended', {
            command: text,
            change,
            attempt: number,
            host: text,
            shown: text,
            timeout_ms: number,
        }),
        'command.finished': shape('command.finished', {
            command: text,
            change,
            act,
            accepted: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            did: fields,
            asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        }),
        'command.refused': shape('command.refused', { change, faults }),
        'cancel.requested': shape('cancel.requested', { by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['SIGINT', 'SIGTERM', 'SIGHUP']) }),
        'timeout.passed': shape('timeout.passed', { timeout_ms: number }),
        'journal.lost': shape('journal.lost', { fault }),
        'run.resumed': shape('run.resumed', {
            by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['post', 'recover']),
            because: text,
            locks,
            broken: fault.exactOptional(),
        }),
        'notification.finished': shape('notification.finished', {
            on: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._, 'started']),
            channel: text,
            sent: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            attempts: number,
            duration_ms: number,
            fault: fault.exactOptional(),
        }),
        closed: shape('closed', { outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._), human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    };
});


/***/ }),

/***/ 60618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function issueText({ issues }) {
    const [issue] = issues;
    if (issue === undefined)
        return 'it has another form';
    const path = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.path.map(String).join('.'), 100);
    const what = issue.code === 'unrecognized_keys' ? `has a key "${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.keys.join(', '))}"` : saying(issue.message);
    return `${path === '' ? 'it' : path} ${what}`;
}
function saying(message) {
    if (!message.startsWith('Invalid'))
        return message;
    if (message.endsWith('received undefined'))
        return 'is missing';
    if (message.startsWith('Invalid option'))
        return 'is none of the words for it';
    const kind = /expected (array|boolean|number|object|record|string)\b/.exec(message)?.[1];
    return kind === undefined ? 'has another form' : `is no ${kind === 'record' ? 'object' : kind}`;
}


/***/ })

};
