export const id = 7781;
export const ids = [7781];
export const modules = {

/***/ 12731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ courseProblem),
  O: () => (/* binding */ recordedProblem)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
// EXTERNAL MODULE: ./lib/engine/apply.js + 10 modules
var apply = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/engine/subject.js
var engine_subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/audit/due.js


function due(state, kind, event) {
    const effects = (0,next/* next */.K)(state);
    const subject = event === undefined ? null : (0,engine_subject/* subjectIn */.iw)(event);
    const ofKind = effects.flatMap((effect) => (isOf(effect, kind) ? effect : []));
    const own = ofKind.find((effect) => {
        const about = (0,engine_subject/* subjectOfEffect */.Bt)(effect);
        return about !== null && subject !== null && (0,engine_subject/* isAbout */.KH)(about, subject);
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

// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
// EXTERNAL MODULE: ./lib/runbook/output.js
var output = __webpack_require__(22323);
// EXTERNAL MODULE: ./lib/audit/own-output.js
var own_output = __webpack_require__(55149);
;// CONCATENATED MODULE: ./lib/audit/own-record.js













function ownProblem(state, event) {
    switch (event.type) {
        case 'condition.looked':
            return samplesProblem(state, event) ?? verdictProblem(state, event);
        case 'before.sampled':
            return samplesProblem(state, event) ?? heldBeforeProblem(state, event);
        case 'command.intended':
            return intentProblem(state, event);
        case 'command.finished':
            return actProblem(event.act) ?? didProblem((0,next/* commandOf */.N)(state, event.change), event);
        default:
            return null;
    }
}
function verdictProblem(state, event) {
    const { purpose, verdict } = event;
    const { condition } = due(state, 'look', event);
    const judged = judgedAnew(state, event);
    if (judged === null)
        return shownProblem(event, condition, null) ?? reasonProblem(event, null);
    if (judged.verdict === verdict)
        return shownProblem(event, condition, judged.shown) ?? reasonProblem(event, judged);
    const why = (0,visible/* shown */.SP)(judged.shown.join('; '), 300);
    return `says that ${purpose.kind} ${WORDS[verdict]}, and by its own samples it ${WORDS[judged.verdict]}: ${why}`;
}
function judgedAnew(state, event) {
    const { purpose, samples } = event;
    const { condition } = due(state, 'look', event);
    const [target, step] = ['target' in purpose ? purpose.target : null, 'step' in purpose ? purpose.step : null];
    if (!isJudgeable(state, { condition, purpose, samples, target, step }))
        return null;
    return (0,judge/* judge */.S)(condition, (0,engine_scope/* scopeAt */.c)(state, { target, step, samples, now: event.at }), true);
}
function reasonProblem({ purpose, verdict, samples, because }, judged) {
    if (verdict === 'holds')
        return because === undefined ? null : `says that ${purpose.kind} holds, and why not: ${quoted(because)}`;
    if (judged === null)
        return null;
    const isDue = judged.because !== undefined || samples.some(({ ok }) => !ok);
    if (isDue === (because !== undefined))
        return null;
    return `${isDue ? 'does not say' : `says ${quoted(because ?? '')} of`} what of ${purpose.kind} was not seen${isDue ? '' : ', and all was'}`;
}
const WORDS = {
    holds: 'holds',
    does_not_hold: 'does not hold',
    unknown: 'is unknown',
};
function shownProblem({ purpose, verdict, shown: lines }, { that }, judged) {
    if (lines.length === that.length && lines.some(own_output/* isAltered */.G9))
        return null;
    const results = lines.map(resultIn);
    const fits = judged === null
        ? results.length === that.length && (verdict === 'holds') === results.every((result) => result === 'true')
        : (0,canonical/* canonicalJson */.dj)(results) === (0,canonical/* canonicalJson */.dj)(judged.map(resultIn));
    return fits ? null : `shows ${(0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(lines), 200)}, and says that ${purpose.kind} ${WORDS[verdict]}`;
}
function resultIn(line) {
    return /\u2192 (true|false|unknown)$/.exec(line)?.[1] ?? '';
}
function heldBeforeProblem(state, event) {
    const { step, target, samples, held_before } = event;
    const { verify } = due(state, 'sample_before', event);
    const purpose = { kind: 'verify', step, target };
    if (!isJudgeable(state, { condition: verify, purpose, samples, target, step: null }))
        return null;
    const scope = (0,engine_scope/* scopeAt */.c)(state, { target, step: null, samples, now: event.at });
    const before = Object.fromEntries(samples.map(({ probe }) => [probe, scope[probe]]));
    const held = (0,judge/* judge */.S)(verify, { ...scope, before }, false).verdict === 'holds';
    if (held === held_before)
        return null;
    const [said, found] = held ? ['did not hold', 'held'] : ['held', 'did not hold'];
    return `says that verify ${said} before ${step}, and by its own samples it ${found}`;
}
function isJudgeable(state, { condition, purpose, samples, target, step }) {
    const names = condition.that.join('\n');
    const isOpen = (0,secrecy/* isRevealable */.Wu)(state.plan, condition, purpose) && !/\brun\b/.test(names);
    return isOpen && samples.every((sample) => isKnown(state, sample)) && isRemembered(state, { names, target, step });
}
function isRemembered(state, { names, target, step }) {
    const seen = /\bfirst\b/.test(names) ? state.first : [];
    if (step === null || target === null)
        return seen.every((sample) => isKnown(state, sample));
    const at = (0,engine_state/* targetOf */.$r)(state, step, target);
    const before = /\bbefore\b/.test(names) ? at.before : [];
    const isDidKnown = !/\bdid\b/.test(names) || !((0,secrecy/* holdsSecret */.hK)((0,next/* commandOf */.N)(state, { action: 'do', step, target })) || isMasked(at.did));
    return isDidKnown && [...seen, ...before].every((sample) => isKnown(state, sample));
}
function isKnown(state, sample) {
    const command = state.plan.probes[sample.probe]?.commands[sample.target];
    return command !== undefined && !(0,secrecy/* holdsSecret */.hK)(command) && !isMasked(sample.fields);
}
function isMasked(fields) {
    return (0,own_output/* isAltered */.G9)((0,canonical/* canonicalJson */.dj)(fields));
}
function samplesProblem(state, event) {
    const target = event.type === 'before.sampled' ? event.target : 'target' in event.purpose ? event.purpose.target : null;
    for (const sample of event.samples) {
        const says = sampleProblem(state, sample, target);
        if (says !== null)
            return `says of its sample of ${sample.probe} at ${(0,visible/* shown */.SP)(sample.target, 120)} ${says}`;
    }
    return null;
}
function sampleProblem(state, sample, target) {
    const { probe: name, ok, fields, act } = sample;
    const probe = state.plan.probes[name];
    const command = probe?.commands[sample.target];
    if (probe === undefined || command === undefined)
        return null;
    const output = (0,own_output/* outputProblem */.nQ)(act);
    if (output !== null)
        return `that ${output}`;
    if (sample.host !== command.where)
        return `host ${quoted(sample.host)}, and ${quoted(command.where)} belongs there`;
    if (!ok && act.fault === undefined)
        return 'that it failed, and no fault';
    if (!ok && Object.keys(fields).length > 0)
        return 'that it failed, and what it saw';
    if (ok && act.fault !== undefined)
        return `that it is good, and that its act failed: ${act.fault.code}`;
    if (ok && !(0,engine_act/* isAccepted */.oB)(command, act))
        return `that it is good, and that its act ${endOf(act)}`;
    const about = probe.service === undefined ? target : sample.target;
    const scopeFor = (names) => isRemembered(state, { names, target: about, step: null })
        ? (0,engine_scope/* scopeAt */.c)(state, { target: about, step: null, samples: [], now: sample.at })
        : null;
    const made = commandProblem({ command, mutates: false, said: sample.shown_command, isMade: ok }, scopeFor);
    if (made !== null)
        return `that it ran ${made}`;
    if (!ok || !isKnown(state, sample))
        return null;
    return fieldsOfOutput(sample, command) ?? showProblem(sample, probe, scopeFor);
}
function fieldsOfOutput({ fields, act }, command) {
    const text = (0,own_output/* wholeText */.r0)(act.stdout);
    return text === null ? null : fieldsProblem(fields, command, text);
}
function showProblem({ probe: name, fields, show }, { show: text }, scopeFor) {
    const scope = (0,own_output/* isAltered */.G9)(show ?? '') ? null : scopeFor(JSON.stringify(text ?? ''));
    if (scope === null)
        return null;
    const belongs = text === undefined ? null : (0,resolve/* resolveText */.W)(text, { ...scope, [name]: { ...fields, ok: true } });
    return (show ?? null) === belongs ? null : `${quoted(show ?? '')}, and its fields give ${quoted(belongs ?? '')}`;
}
function fieldsProblem(fields, command, text) {
    const parsed = (0,output/* parseOutput */.F)(command.output, text);
    const said = (0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(fields), 200);
    if (!parsed.ok)
        return `${said}, and its output does not have them: ${parsed.faults[0].message}`;
    const printed = (0,canonical/* canonicalJson */.dj)(parsed.value);
    return printed === (0,canonical/* canonicalJson */.dj)(fields) ? null : `${said}, and its output is ${(0,visible/* shown */.SP)(printed, 200)}`;
}
function intentProblem(state, { change, shown: said }) {
    const command = (0,next/* commandOf */.N)(state, change);
    const at = { target: change.target, step: 'step' in change ? change.step : null };
    const made = commandProblem({ command, mutates: true, said, isMade: true }, (names) => isRemembered(state, { names, ...at }) && !/\brun\s*[.[]/.test(names)
        ? (0,engine_scope/* scopeAt */.c)(state, { ...at, samples: [], now: '' })
        : null);
    return made === null ? null : `shows the command ${made}`;
}
function commandProblem({ command, mutates, said, isMade }, scopeFor) {
    const scope = (0,own_output/* isAltered */.G9)(said) ? null : scopeFor(JSON.stringify(command));
    if (scope === null)
        return null;
    const made = (0,resolve/* readyCommand */.d)(command, scope, mutates);
    if (!made.ok)
        return isMade ? `${quoted(said)}, and none can be made: ${made.faults[0].message}` : null;
    const belongs = (0,shown/* shownCommand */.h)(made.value);
    if (said === belongs || (!isMade && said === ''))
        return null;
    return `${quoted(said)}, and plan and samples give ${quoted(belongs)}`;
}
function didProblem(command, { act, did, accepted, asked }) {
    const isEmpty = Object.keys(did).length === 0;
    if (!isEmpty && !accepted)
        return `says did ${(0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(did), 200)} of a command that failed`;
    const text = (0,own_output/* wholeText */.r0)(act.stdout);
    if (command.output.format === 'none')
        return isEmpty ? null : `says did ${(0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(did), 200)}, and the command declares no output`;
    if (!accepted || text === null || (0,secrecy/* holdsSecret */.hK)(command) || isMasked(did))
        return null;
    if (isEmpty && (asked || !(0,output/* parseOutput */.F)(command.output, text).ok))
        return null;
    const problem = fieldsProblem(did, command, text);
    return problem === null ? null : `says did ${problem}`;
}
function actProblem(act) {
    const output = (0,own_output/* outputProblem */.nQ)(act);
    return output === null ? null : `says that ${output}`;
}
function endOf({ ended, exit_code }) {
    return exit_code === null || ended !== 'exited' ? `ended as ${ended}` : `ended with ${exit_code}`;
}
function quoted(text) {
    return `\`${(0,visible/* shown */.SP)(text, 200)}\``;
}

;// CONCATENATED MODULE: ./lib/audit/own-times.js

function timeProblem(event, last) {
    if (last === null)
        return null;
    const member = event.at < last.at ? 'at' : event.elapsed_ms < last.elapsed_ms ? 'elapsed_ms' : null;
    if (member === null || (member === 'elapsed_ms' && event.type === 'run.resumed'))
        return null;
    const [one, other] = [event, last].map((each) => JSON.stringify(each[member]));
    return `says ${member} ${one}, and event ${last.seq} before it says ${other}: the time of a run does not go back`;
}
function sampledProblem(event, first) {
    if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
        return null;
    for (const { probe, at } of event.samples) {
        const says = `says that its sample of ${(0,visible/* shown */.SP)(probe, 120)} is of ${at}`;
        if (at > event.at)
            return `${says}, and is of ${event.at} itself`;
        if (first !== undefined && at < first.at)
            return `${says}, and the run began at ${first.at}`;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(83623);
// EXTERNAL MODULE: ./lib/plan/contents.js
var contents = __webpack_require__(46201);
;// CONCATENATED MODULE: ./lib/audit/own-words.js






function isOwnJournal(events, version) {
    const [first] = events;
    const wrote = first !== undefined && 'versions' in first ? first.versions['enforced-runbooks'] : undefined;
    return wrote !== undefined && wrote === version && events.every(({ type }) => type !== 'run.resumed');
}
function wordsProblem(state, event) {
    switch (event.type) {
        case 'isolation.proved':
            return (differs('commands', event.commands, (0,contents/* commandsOf */.Kf)(state.plan).length) ??
                differs('result', event.result, (0,discover/* provedWords */.ys)(state.plan)));
        case 'condition.looked':
            return lookProblem(state, event);
        default:
            return null;
    }
}
function lookProblem(state, event) {
    const judged = judgedAnew(state, event);
    if (judged === null || event.shown.some(own_output/* isAltered */.G9))
        return null;
    const values = differs('shown', event.shown, judged.shown);
    if (values !== null || event.because === undefined || (0,own_output/* isAltered */.G9)(event.because))
        return values;
    const failed = event.samples.find(({ ok }) => !ok);
    const because = failed === undefined ? judged.because : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
    return (0,own_output/* isAltered */.G9)(because ?? '') ? null : differs('because', event.because, because ?? '');
}
function differs(member, said, belongs) {
    const [one, other] = [(0,canonical/* canonicalJson */.dj)(said), (0,canonical/* canonicalJson */.dj)(belongs)];
    return one === other ? null : `says ${member} ${(0,visible/* shown */.SP)(one, 200)}, and ${(0,visible/* shown */.SP)(other, 200)} belongs there`;
}

;// CONCATENATED MODULE: ./lib/audit/course.js













function courseProblem(plan, events) {
    return firstProblem(plan, events, () => null);
}
function recordedProblem(plan, events, version) {
    const words = isOwnJournal(events, version) ? wordsProblem : () => null;
    return firstProblem(plan, events, (state, event, last) => timeProblem(event, last) ?? sampledProblem(event, events[0]) ?? ownProblem(state, event) ?? words(state, event));
}
function firstProblem(plan, events, further) {
    let state = (0,engine_state/* initialState */.ue)(plan);
    let last = null;
    for (const event of events) {
        const { seq } = event;
        try {
            const after = (0,apply/* apply */.B)(state, event);
            const says = differenceIn(comparedIn(state, event)) ?? further(state, event, last);
            if (says !== null)
                return { seq, says };
            state = after;
            last = event;
        }
        catch (error) {
            const because = error instanceof Error ? error.message : String(error);
            return { seq, says: `cannot stand where it stands: ${(0,visible/* shown */.SP)(because, 200)}` };
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
            const accepted = (0,engine_act/* isAccepted */.oB)((0,next/* commandOf */.N)(state, change), event.act);
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
            const human = [event.human_intervention_required, (0,conclude/* needsHuman */.t)(outcome)];
            return { outcome: [event.outcome, outcome], human_intervention_required: human };
        }
    }
}
function changeIn(state, event) {
    const [only, ...others] = state.running;
    const running = others.length === 0 ? only : state.running.find(({ command }) => command === event.command);
    if (running !== undefined)
        return running.change;
    const asked = (0,next/* next */.K)(state).find((effect) => effect.kind === 'ask' && effect.id === event.command);
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
        .filter((target) => !(0,whole/* isWhole */.wP)(target))
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
        if ((0,external_node_util_.isDeepStrictEqual)(said, belongs))
            continue;
        const [one, other] = [(0,canonical/* canonicalJson */.dj)(said), (0,canonical/* canonicalJson */.dj)(belongs)];
        if (one !== other)
            return `says ${member} ${(0,visible/* shown */.SP)(one, 200)}, and ${(0,visible/* shown */.SP)(other, 200)} belongs there`;
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
    const locks = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: text, token: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative('is no token') }));
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


/***/ }),

/***/ 55149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ isAltered),
/* harmony export */   nQ: () => (/* binding */ outputProblem),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35438);

const [MASK, NO_TEXT] = ['***', '\ufffd'];
function isAltered(text) {
    return text.includes(MASK) || text.includes(NO_TEXT);
}
function wholeText(output) {
    const { head, tail, omitted_bytes } = output;
    const text = head + tail;
    const isWhole = output.sha256 !== undefined && omitted_bytes === 0 && output.file === undefined;
    return !isWhole || isAltered(text) || text.includes('\0') ? null : text;
}
function outputProblem({ stdout, stderr }) {
    return streamProblem('standard output', stdout) ?? streamProblem('standard error', stderr);
}
function streamProblem(stream, output) {
    const { head, tail, bytes, omitted_bytes } = output;
    const text = head + tail;
    if (output.sha256 === undefined)
        return text === '' ? null : `its ${stream} has a text, and no digest`;
    if (omitted_bytes !== 0 || isAltered(text))
        return null;
    const length = Buffer.byteLength(text);
    if (length !== bytes)
        return `its ${stream} has ${bytes} bytes, and the text that stands there whole has ${length}`;
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) === output.sha256 ? null : `its ${stream} has a digest that is not the one of its text`;
}


/***/ })

};
