'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8203], modules: {

/***/ 45076:
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
// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
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

// EXTERNAL MODULE: ./lib/engine/filled.js
var filled = __webpack_require__(62724);
// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/kernel/mask.js
var mask = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/runbook/output.js
var output = __webpack_require__(22323);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
;// CONCATENATED MODULE: ./lib/audit/own-output.js

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
    if (isAltered(text))
        return null;
    const length = Buffer.byteLength(text);
    if (length + omitted_bytes !== bytes)
        return `its ${stream} has ${bytes} bytes, and its text has ${length}${omitted_bytes === 0 ? '' : ` beside ${omitted_bytes} that were left out`}`;
    if (omitted_bytes !== 0)
        return null;
    return (0,canonical/* sha256 */.sc)(text) === output.sha256 ? null : `its ${stream} has a digest that is not the one of its text`;
}

;// CONCATENATED MODULE: ./lib/audit/own-command.js




function commandProblem({ command, mutates, said, isMade }, scopeFor) {
    const scope = isAltered(said) ? null : scopeFor(JSON.stringify(command));
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
function quoted(text) {
    return `\`${(0,visible/* shown */.SP)(text, 200)}\``;
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
;// CONCATENATED MODULE: ./lib/audit/own-discovery.js



function discoveryProblem({ discovery = [] }, { hosts, drift }) {
    for (const [index, host] of hosts.entries()) {
        const command = discovery[index]?.command;
        const { shown_command: said, instances } = host;
        const asked = command === undefined
            ? null
            : commandProblem({ command, mutates: false, said, isMade: instances !== null }, () => ({}));
        const beside = drift.filter(({ kind, ...one }) => kind === 'extra' && isAt(one, host)).length;
        const says = asked === null ? countProblem(host, beside) : `that it was asked ${asked}`;
        if (says !== null)
            return `says of ${(0,visible/* shown */.SP)(host.service, 80)} on ${(0,visible/* shown */.SP)(host.host, 120)} ${says}`;
    }
    return null;
}
function isAt({ service, host }, at) {
    return service === at.service && host === at.host;
}
function countProblem({ instances, there, others, others_count }, beside) {
    if (others.length !== Math.min(others_count, survey/* MOST_OTHERS */.Ul))
        return `that ${others_count} others are there, and names ${others.length}`;
    const told = there.length + Math.max(others_count, beside);
    const named = instances ?? 0;
    return named < told ? `that it named ${named} instances, and tells of ${told}` : null;
}

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
            return askedProblem(state, event) ?? actProblem(event.act) ?? didProblem(state, event);
        case 'topology.discovered':
            return discoveryProblem(state.plan, event);
        case 'notification.finished':
            return deliveryProblem(event);
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
    return (0,judge/* judge */.S)(condition, (0,engine_scope/* scopeAt */.c)(state, { target, step, samples, now: event.at }), mask/* asItIs */.s);
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
    if (lines.length === that.length && lines.some(isAltered))
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
    const held = (0,judge/* judge */.S)(verify, { ...scope, before }, null).verdict === 'holds';
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
    return isAltered((0,canonical/* canonicalJson */.dj)(fields));
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
    const output = outputProblem(act);
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
    return fieldsOfOutput(state, sample, command) ?? showProblem(sample, probe, scopeFor);
}
function fieldsOfOutput({ plan }, sample, command) {
    const { fields, act } = sample;
    const text = wholeText(act.stdout);
    if (text === null)
        return null;
    return fieldsProblem(fields, (0,output/* parseOutput */.F)(command.output, text, { isExact: (0,filled/* filledFields */.S)(plan, sample) }));
}
function showProblem({ probe: name, fields, show }, { show: text }, scopeFor) {
    const scope = isAltered(show ?? '') ? null : scopeFor(JSON.stringify(text ?? ''));
    if (scope === null)
        return null;
    const belongs = text === undefined ? null : (0,resolve/* resolveText */.W)(text, { ...scope, [name]: { ...fields, ok: true } });
    return (show ?? null) === belongs ? null : `${quoted(show ?? '')}, and its fields give ${quoted(belongs ?? '')}`;
}
function fieldsProblem(fields, parsed) {
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
function askedProblem(state, { command, asked }) {
    const isDue = (0,next/* next */.K)(state).some((effect) => effect.kind === 'ask' && effect.id === command);
    if (asked === isDue)
        return null;
    return `says that its host ${asked ? 'was' : 'was not'} asked about it, and it ${isDue ? 'had' : 'did not have'} to be`;
}
function deliveryProblem({ channel, sent, fault }) {
    if (sent === (fault === undefined))
        return null;
    return `says that ${(0,visible/* shown */.SP)(channel, 120)} was ${sent ? 'told' : 'not told'}, and ${sent ? 'why not' : 'not why'}`;
}
function didProblem(state, { change, act, did, accepted, asked }) {
    const command = (0,next/* commandOf */.N)(state, change);
    const isEmpty = Object.keys(did).length === 0;
    if (!isEmpty && !accepted)
        return `says did ${(0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(did), 200)} of a command that failed`;
    const text = wholeText(act.stdout);
    if (command.output.format === 'none')
        return isEmpty ? null : `says did ${(0,visible/* shown */.SP)((0,canonical/* canonicalJson */.dj)(did), 200)}, and the command declares no output`;
    if (!accepted || text === null || (0,secrecy/* holdsSecret */.hK)(command) || isMasked(did))
        return null;
    const parsed = (0,output/* parseOutput */.F)(command.output, text, { isExact: (0,filled/* filledFields */.S)(state.plan, change) });
    if (isEmpty && (asked || !parsed.ok))
        return null;
    const problem = fieldsProblem(did, parsed);
    return problem === null ? null : `says did ${problem}`;
}
function actProblem(act) {
    const output = outputProblem(act);
    return output === null ? null : `says that ${output}`;
}
function endOf({ ended, exit_code }) {
    return exit_code === null || ended !== 'exited' ? `ended as ${ended}` : `ended with ${exit_code}`;
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
// EXTERNAL MODULE: ./lib/engine/reason.js
var reason = __webpack_require__(5936);
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
        case 'topology.discovered':
            return isAltered(event.result) ? null : differs('result', event.result, (0,discover/* discoveredWords */.cD)(state.plan, event));
        case 'condition.looked':
            return lookProblem(state, event);
        default:
            return null;
    }
}
function lookProblem(state, event) {
    const judged = judgedAnew(state, event);
    if (judged === null || event.shown.some(isAltered))
        return null;
    const values = differs('shown', event.shown, judged.shown);
    if (values !== null || event.because === undefined || isAltered(event.because))
        return values;
    const failed = event.samples.find(({ ok }) => !ok);
    const because = failed === undefined ? judged.because : (0,reason/* unseenWords */.CL)(failed);
    return isAltered(because ?? '') ? null : differs('because', event.because, because ?? '');
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
    const unasked = event.unasked?.map(({ tenant, target }) => JSON.stringify([tenant, target]));
    const others = 'watched' in of ? known.filter((one) => !seen.includes(one)) : undefined;
    const own = event.seen.filter(({ tenant }) => tenant === state.plan.tenant.id);
    return {
        moment: [event.moment, moment],
        look: [event.look, look],
        seen: [seen, [...new Set(known.filter((one) => seen.includes(one)))].slice(0, most)],
        own: [own, []],
        not_asked: ['not_asked' in event, 'near' in of],
        ...(unasked !== undefined && { unasked: [unasked, others] }),
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

/***/ 80885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58527);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79783);
/* harmony import */ var _event_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(463);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48765);





function readEvents(text, opening) {
    const events = [];
    let head = opening === null ? null : (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(opening);
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        const line = text.slice(from, end);
        const until = (says) => ({ events, problem: wrong(events.length + 1, says) });
        const read = readLine(line);
        if ('says' in read)
            return until(read.says);
        head ??= (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(read.linked.prev);
        const problem = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .linkProblem */ .kD)(read.linked, head, read.canonical ? line : undefined);
        if (problem !== null)
            return until(problem);
        const shaped = (0,_event_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapedEvent */ .u)(read.linked);
        if (!shaped.ok)
            return until(shaped.says);
        events.push(shaped.event);
        head = shaped.event;
        from = end + 1;
    }
    return { events, problem: from === text.length ? null : wrong(events.length + 1, 'the line is cut off') };
}
function readLine(line) {
    const quick = (0,_kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalValue */ .i)(line);
    if (isLinked(quick))
        return { linked: quick, canonical: true };
    const strict = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(line, { maxDepth: 64, maxBytes: 16_777_216, file: 'the line' });
    if (!strict.ok)
        return { says: strict.faults[0].message };
    return isLinked(strict.value) ? { linked: strict.value, canonical: false } : { says: 'it is no event' };
}
function isLinked(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('seq' in value && 'prev' in value && 'hash' in value))
        return false;
    const { seq, prev, hash } = value;
    return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string';
}
function wrong(line, says) {
    return {
        code: 'audit-inconsistent',
        message: `Event ${line} is the first that is wrong: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .e)(says)}`,
        hint: 'Nothing from this event on can be relied on. Take the folder from the artifact again.',
        at: { file: 'audit.jsonl', line, column: 1 },
    };
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
            not_asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                over_limit: number,
                without_health: number,
                undeclared: number,
                under_change: number.exactOptional(),
                no_time: number.exactOptional(),
            })
                .exactOptional(),
            unasked: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ tenant: text, target: text, why: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['under_change', 'no_time']) }))
                .exactOptional(),
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

/***/ 61852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shapedPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60618);



function shapedPlan(value) {
    const read = shape().safeParse(value);
    return read.success ? { ok: true, plan: read.data } : { ok: false, says: (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_0__/* .issueText */ .v)(read.error) };
}
const shape = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
    const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text);
    const scalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, number, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
    const plannedText = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        text,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
                text,
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expression: text, encode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'percent']) }),
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ secret: text }),
            ])),
        }),
    ]);
    const namedTexts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, plannedText);
    const body = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        plannedText,
        number,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(body),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, body) }),
    ]));
    const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['number', 'string', 'boolean', 'time']),
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        path: texts,
        min: number.exactOptional(),
        max: number.exactOptional(),
        secret: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    });
    const common = {
        where: text,
        target: text.exactOptional(),
        env: namedTexts,
        stdin: plannedText.exactOptional(),
        timeout_ms: number,
        exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        output: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'number', 'text', 'none']),
            fields: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, field),
        }),
        as: text.exactOptional(),
        sensitive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        allow_wildcard: text.exactOptional(),
    };
    const command = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('exec'), argv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(plannedText) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('run'), script: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            ...common,
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('http'),
            method: text,
            url: plannedText,
            headers: namedTexts,
            body: body.exactOptional(),
            expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        }),
    ]);
    const samples = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ probe: text, target: text }));
    const looks = { that: texts, within_ms: number.nullable(), every_ms: number, for_ms: number, samples };
    const condition = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(looks);
    const decided = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), shown: text });
    const ending = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undo'), undo: command, undone: condition }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('none'), because: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('irreversible'), stays: text }),
    ]);
    const act = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        target: text,
        when: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([decided, condition, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]),
        require: condition.nullable(),
        before: samples,
        do: command,
        verify: condition,
        ending,
    });
    const step = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('check'),
            id: text,
            title: text,
            condition,
            message: plannedText.exactOptional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mitigation'),
            id: text,
            title: text,
            service: text,
            guard: text.exactOptional(),
            retry: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ times: number, backoff_ms: number }).nullable(),
            checkpoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            waves: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number).exactOptional(),
            acts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(act),
        }),
    ]);
    const guard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        service: text,
        on_unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'release']),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ target: text, engage: command, engaged: condition, release: command, released: condition })),
    });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
        digest: text,
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: text, about: text, steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text) }).exactOptional(),
        commit: text,
        runbook: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            file: text,
            title: text,
            description: text,
            owner: text.exactOptional(),
            scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tenant', 'shared']),
        }),
        incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            source: text,
            name: text,
            status: text,
            severity: text,
            severity_raw: text,
            dedup_key: text,
            starts_at: text,
            tenant: text,
            service: text,
            host: text,
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            url: text,
        }),
        tenant: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            aliases: texts,
            on_call: text.exactOptional(),
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        }),
        inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        secrets: texts,
        approval: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ environment: text, by_another: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), confirm_digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).nullable(),
        timeout_ms: number,
        rollback_worst_case_ms: number,
        max_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ runs: number, per_ms: number }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            services: texts,
            tenants: texts,
            edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: text, to: text })),
            limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tenants: number.exactOptional(), services: number.exactOptional() }),
        }),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ most: number, settle_ms: number }).exactOptional(),
        locks: texts,
        hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: text,
            user: text.exactOptional(),
            address: text,
            port: number,
            host_keys: texts,
            via: text.exactOptional(),
        })),
        targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            key: text,
            service: text,
            host: text,
            name: text,
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        })),
        discovery: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text,
            host: text,
            command,
            output: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'text']),
            each: texts,
            tenant: text,
        }))
            .exactOptional(),
        probes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text.exactOptional(),
            commands: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, command),
            show: plannedText.exactOptional(),
        })),
        symptom: condition,
        recovered: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...looks, otherwise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['rollback', 'keep']) }),
        guards: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, guard),
        steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(step),
        notify: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ on: texts, to: texts })).nullable(),
    });
});


/***/ }),

/***/ 48203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ outputsOf),
  XC: () => (/* binding */ planOf),
  MX: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/audit/course.js + 7 modules
var course = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/audit/event-lines.js
var event_lines = __webpack_require__(80885);
// EXTERNAL MODULE: ./lib/audit/record.js
var record = __webpack_require__(49414);
// EXTERNAL MODULE: ./lib/audit/summary.js + 8 modules
var summary = __webpack_require__(76414);
;// CONCATENATED MODULE: ./lib/audit/own-summary.js



function summaryFinding({ text, plan, events, version }) {
    if (text === null)
        return { kind: 'unchecked', says: 'summary.md is not there, and was not checked.' };
    const made = Buffer.from((0,summary/* summaryOf */.Y)({ record: (0,record/* recordOf */.z)(plan, events), plan, events })).toString();
    if (text === made)
        return { kind: 'same' };
    const [ours, theirs] = [text.split('\n'), made.split('\n')];
    const line = ours.findIndex((one, index) => one !== theirs[index]) + 1 || ours.length + 1;
    const isMasked = ours.length === theirs.length && ours.every((one, index) => isMaskedLine(one, theirs[index] ?? ''));
    const why = uncheckable(events, version) ?? (isMasked ? 'something in it was masked' : null);
    return why === null
        ? { kind: 'differs', says: `summary.md is not what plan and events give: it differs at line ${line}.` }
        : { kind: 'unchecked', says: `summary.md could not be checked, from line ${line} on: ${why}. Rely on audit.json.` };
}
function uncheckable(events, version) {
    const [first] = events;
    const wrote = first !== undefined && 'versions' in first ? (first.versions['enforced-runbooks'] ?? '') : '';
    if (wrote !== version)
        return `version ${(0,visible/* visibleLine */.P8)(wrote)} wrote it, and this is ${version}`;
    if (events.some(({ type }) => type === 'run.resumed'))
        return 'the run was finished by another process, whose version nothing names';
    return null;
}
const [MASK, BETWEEN_CELLS] = ['***', ' | '];
function isMaskedLine(line, made) {
    if (line === made)
        return true;
    const [cells, others] = [line.split(BETWEEN_CELLS), made.split(BETWEEN_CELLS)];
    if (line.trim() === MASK || cells.length !== others.length)
        return false;
    return cells.every((cell, index) => isMaskedCell(cell, others[index] ?? ''));
}
function isMaskedCell(cell, made) {
    const [first = '', ...around] = cell.split(MASK);
    const last = around.pop();
    if (last === undefined)
        return cell === made;
    if (!made.startsWith(first))
        return false;
    let at = first.length;
    for (const part of around) {
        const found = made.indexOf(part, at + MASK.length);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return made.endsWith(last) && made.length - last.length >= at + MASK.length;
}

// EXTERNAL MODULE: ./lib/audit/plan-shape.js
var plan_shape = __webpack_require__(61852);
;// CONCATENATED MODULE: ./lib/audit/verify.js









const LIMITS = { maxDepth: 64, maxBytes: 67_108_864 };
function verify(files, anchor = {}, version) {
    const problems = [];
    const plan = planOf(files.plan, problems);
    const { events, problem } = (0,event_lines/* readEvents */.w)(files.events ?? '', plan?.digest ?? null);
    const wrong = (plan === null ? null : courseFault(plan, events, version)) ?? problem;
    const last = events.at(-1);
    if (files.events === null)
        problems.push(inconsistent('audit.jsonl is missing.'));
    else if (wrong !== null)
        problems.push(wrong);
    else
        problems.push(...endProblems(last));
    if (plan !== null)
        problems.push(...originProblems(plan, events[0]));
    const outputs = judgedOutputs(events, files.outputs);
    problems.push(...outputs.problems);
    if (plan !== null && wrong === null)
        problems.push(...recordProblems(files.record, plan, events));
    const summary = version === undefined ? null : judgedSummary({ files, plan, events, version }, problems);
    problems.push(...anchorProblems(anchor, { head: last?.hash ?? '', count: events.length }));
    const anchored = anchor.head !== undefined && anchor.count !== undefined;
    return {
        word: problems.length > 0 ? 'inconsistent' : anchored ? 'anchored' : 'consistent',
        problems,
        notes: [...(outputs.lost === 0 ? [] : [lostNote(outputs.lost)]), ...(summary === null ? [] : [summary])],
        head: last?.hash ?? '',
        count: events.length,
        outcome: last?.type === 'closed' ? last.outcome : '',
    };
}
function planOf(text, problems) {
    const parsed = verify_document('plan.json', text, problems);
    if (parsed === null)
        return null;
    const shaped = (0,plan_shape/* shapedPlan */.R)(parsed.value);
    if (!shaped.ok) {
        problems.push(inconsistent(`plan.json is no plan: ${shaped.says}.`));
        return null;
    }
    const { plan } = shaped;
    if ((0,canonical/* digestOf */.ol)((0,digest/* digested */.io)(parsed.value)) !== plan.digest)
        problems.push(inconsistent("plan.json's digest does not fit its content."));
    return plan;
}
function endProblems(last) {
    if (last === undefined)
        return [inconsistent('audit.jsonl holds no event.')];
    return last.type === 'closed'
        ? []
        : [inconsistent(`The last event, ${last.seq}, is not "closed": the journal was cut off, or its process died.`)];
}
function courseFault(plan, events, version) {
    const problem = (0,course/* recordedProblem */.O)(plan, events, version);
    return problem === null ? null : inconsistent(`Event ${problem.seq} ${problem.says}.`);
}
function originProblems({ origin }, first) {
    if (first?.type !== 'run.claimed' && first?.type !== 'run.declined')
        return [];
    const found = origin === undefined ? undefined : (0,canonical/* digestOf */.ol)(origin);
    if (first.origin_digest === found)
        return [];
    return [inconsistent("plan.json's `origin` (the runbook's file and prose) is not the one that the run began with.")];
}
function judgedOutputs(events, outputs) {
    const recovered = events.findLast((event) => event.type === 'run.resumed' && event.by === 'recover')?.seq ?? 0;
    const problems = [];
    let lost = 0;
    for (const event of events) {
        for (const { file, sha256 } of outputsOf(event)) {
            const name = file.replace(/^outputs\//, '');
            const found = outputs.get(name);
            const where = `The output ${(0,visible/* visibleLine */.P8)(name)} of event ${event.seq}`;
            if (found === undefined && event.seq < recovered)
                lost += 1;
            else if (found === undefined)
                problems.push(inconsistent(`${where} is missing.`));
            else if (found !== sha256)
                problems.push(inconsistent(`${where} is not what was written: its digest differs.`));
        }
    }
    return { problems, lost };
}
function judgedSummary({ files, plan, events, version }, problems) {
    if (plan === null || problems.length > 0)
        return null;
    const found = summaryFinding({ text: files.summary ?? null, plan, events, version });
    if (found.kind === 'differs')
        problems.push(inconsistent(found.says));
    return found.kind === 'unchecked' ? found.says : null;
}
function lostNote(lost) {
    const [outputs, them] = lost === 1 ? ['1 output was', 'its digest stands'] : [`${lost} outputs were`, 'their digests stand'];
    return `${outputs} lost with the first runner: the run was recovered elsewhere, and ${them} in audit.jsonl.`;
}
function outputsOf(event) {
    const acts = event.type === 'command.finished'
        ? [event.act]
        : event.type === 'condition.looked' || event.type === 'before.sampled'
            ? event.samples.map(({ act }) => act)
            : [];
    return acts.flatMap(({ stdout, stderr }) => [stdout, stderr].flatMap(({ file, sha256 }) => file === undefined || sha256 === undefined ? [] : [{ file, sha256 }]));
}
function recordProblems(text, plan, events) {
    const problems = [];
    const parsed = verify_document('audit.json', text, problems);
    const last = events.at(-1);
    if (parsed === null || last === undefined)
        return problems;
    const made = canonicalRecord(plan, events);
    if (made === null)
        return [inconsistent(`plan.json and the events up to ${last.seq} give no audit.json.`)];
    if (parsed.canonical === made)
        return [];
    const derived = JSON.parse(made);
    const where = difference(parsed.value, derived);
    return [inconsistent(`audit.json is not what plan and events give: it differs at ${where}.`)];
}
function canonicalRecord(plan, events) {
    try {
        return (0,canonical/* canonicalJson */.dj)((0,record/* recordOf */.z)(plan, events));
    }
    catch {
        return null;
    }
}
function difference(one, other, path = '') {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return path || 'its root';
    const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
    const key = keys.find((name) => (0,canonical/* digestOf */.ol)([ours.get(name) ?? null]) !== (0,canonical/* digestOf */.ol)([theirs.get(name) ?? null]));
    if (key === undefined)
        return path || 'its root';
    return difference(ours.get(key), theirs.get(key), `${path}${path === '' ? '' : '.'}${(0,visible/* visibleLine */.P8)(key)}`);
}
function anchorProblems(anchor, { head, count }) {
    const problems = [];
    if (anchor.head !== undefined && anchor.head !== head) {
        problems.push(inconsistent(`The chain's head is ${head || 'none'}, and ${(0,visible/* visibleLine */.P8)(anchor.head)} was given.`));
    }
    if (anchor.count !== undefined && anchor.count !== count) {
        problems.push(inconsistent(`There are ${count} events, and ${anchor.count} were given.`));
    }
    return problems;
}
function verify_document(name, text, problems) {
    if (text === null) {
        problems.push(inconsistent(`${name} is missing.`));
        return null;
    }
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { ...LIMITS, file: name });
    if (!parsed.ok) {
        problems.push(...parsed.faults);
        return null;
    }
    try {
        return { value: parsed.value, canonical: (0,canonical/* canonicalJson */.dj)(parsed.value) };
    }
    catch {
        problems.push(inconsistent(`${name} holds half of a character, which no file of a run does.`));
        return null;
    }
}
function inconsistent(message) {
    return {
        code: 'audit-inconsistent',
        message,
        hint: 'Take the folder from the artifact again; if it is the same there, do not rely on it.',
    };
}


/***/ })

} };
