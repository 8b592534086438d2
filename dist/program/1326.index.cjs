'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1326], modules: {

/***/ 89951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  F: () => (/* binding */ compensating)
});

// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/plan/deliveries.js
var deliveries = __webpack_require__(39447);
// EXTERNAL MODULE: ./lib/engine/bystanding.js
var bystanding = __webpack_require__(62741);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/plan/patience.js
var patience = __webpack_require__(45652);
;// CONCATENATED MODULE: ./lib/engine/asking.js

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4_000;
function startAsking(command, elapsed_ms) {
    return { command, started_ms: elapsed_ms, asks: 0, not_before_ms: elapsed_ms };
}
function askAgain(asking, elapsed_ms) {
    const end = asking.started_ms + patience/* ASKING_MS */.Br;
    if (elapsed_ms >= end)
        return null;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** asking.asks, LONGEST_PAUSE_MS);
    return { ...asking, asks: asking.asks + 1, not_before_ms: Math.min(elapsed_ms + pause, end) };
}

// EXTERNAL MODULE: ./lib/engine/looking.js
var engine_looking = __webpack_require__(92595);
;// CONCATENATED MODULE: ./lib/engine/move.js
function here(state) {
    return { to: 'here', state };
}
function illegal(state, event) {
    throw new Error(`illegal event ${event.type} in phase ${JSON.stringify(state.phase)}`);
}

// EXTERNAL MODULE: ./lib/engine/planned.js
var engine_planned = __webpack_require__(11072);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
;// CONCATENATED MODULE: ./lib/engine/unconfirmed.js



function isUnconfirmed({ ended, stopped }) {
    return ended !== 'not-started' && ended !== 'exited' && (stopped === 'unconfirmed' || stopped === 'left-running');
}
function unconfirmedOf(state, subject, action) {
    return state.unconfirmed.filter(({ change }) => change.target === subject.target &&
        ('step' in subject
            ? 'step' in change && change.step === subject.step
            : 'guard' in change && change.guard === subject.guard) &&
        (action === undefined || change.action === action));
}
function firstQuestion(state, open, elapsed_ms) {
    const [first] = askable(state, open);
    return first === undefined ? null : startAsking(first.command, elapsed_ms);
}
function nextQuestion(state, open, { asking, elapsed_ms }) {
    const left = askable(state, open);
    const at = left.findIndex(({ command }) => command === asking.command);
    const following = left[(at + 1) % left.length];
    if (following === undefined)
        return null;
    const again = at === -1 ? { ...asking, not_before_ms: elapsed_ms } : askAgain(asking, elapsed_ms);
    return again && { ...again, command: following.command };
}
function learn(state, event) {
    if (isUnconfirmed(event.act))
        return state;
    const rest = state.unconfirmed.filter(({ command }) => command !== event.command);
    const known = { ...state, unconfirmed: rest };
    const { change } = event;
    if (change.action === 'engage')
        return afterEngaging(known, change, event);
    if (change.action !== 'do')
        return known;
    const { status } = (0,engine_state/* targetOf */.$r)(state, change.step, change.target);
    return status === 'unknown' || status === 'started' ? afterDo(known, change, event) : known;
}
function afterDo(state, subject, { act, accepted, did }) {
    const { step, target } = subject;
    const acted = (0,engine_state/* targetOf */.$r)(state, step, target).acted || (act.ended !== 'not-started' && !isUnconfirmed(act));
    const open = unconfirmedOf(state, subject, 'do').length > 0;
    const status = open ? 'unknown' : acted ? 'acted' : 'not_started';
    return (0,engine_state/* withTarget */.yY)(state, step, target, { status, acted, ...(accepted && { did }) });
}
function afterEngaging(state, change, { act }) {
    const key = (0,engine_state/* guardKey */.Dt)(change.guard, change.target);
    const { status, before } = (0,engine_state/* guardOf */.HY)(state, key);
    const never = act.ended === 'not-started' && unconfirmedOf(state, change, 'engage').length === 0;
    return never && status === 'engage_failed' ? (0,engine_state/* withGuard */.Sx)(state, key, { status: before }) : state;
}
function askable(state, open) {
    return open.filter(({ change }) => (0,next/* commandOf */.N)(state, change).kind !== 'http');
}

;// CONCATENATED MODULE: ./lib/engine/guarding.js








function startEngaging(state, guard, elapsed_ms) {
    const asking = firstQuestion(state, lostCommands(state, guard), elapsed_ms);
    return asking === null ? find(guard, elapsed_ms) : { at: 'asking', guard, failing: null, asking, towards: 'finding' };
}
function startReleasing(state, guard, { elapsed_ms, failing = null }) {
    const asking = firstQuestion(state, lostCommands(state, guard), elapsed_ms);
    return asking === null
        ? { at: 'releasing', guard, failing }
        : { at: 'asking', guard, failing, asking, towards: 'releasing' };
}
function onGuardStage(state, stage, event) {
    switch (stage.at) {
        case 'asking':
            return onAsking(state, stage, event);
        case 'finding':
            return onFinding(state, stage.guard, event);
        case 'engaging':
            return onEngaging(state, stage, event);
        case 'engaged':
        case 'released':
            return onJudging(state, stage, event);
        case 'releasing':
            return onReleasing(state, stage, event);
        default:
            return (0,unreachable/* unreachable */.H)(stage);
    }
}
function guardAnew(stage, elapsed_ms) {
    return stage.at === 'asking' ? { ...stage, asking: startAsking(stage.asking.command, elapsed_ms) } : stage;
}
function heldGuards(state) {
    return Object.keys(state.guards).filter((key) => isHeld((0,engine_state/* guardOf */.HY)(state, key)));
}
function owedReleases(state) {
    return Object.keys(state.guards).filter((key) => {
        const guard = (0,engine_state/* guardOf */.HY)(state, key);
        return isHeld(guard) || (guard.status === 'release_failed' && guard.releases < patience/* RELEASE_ATTEMPTS */.rF);
    });
}
function mustHold(state, guard) {
    return state.plan.steps.some((step) => step.kind === 'mitigation' &&
        step.guard !== undefined &&
        state.plan.guards[step.guard]?.on_unknown === 'hold' &&
        step.acts.some((act) => (0,engine_planned/* guardKeysOf */.fU)(state.plan, { step, act }).includes(guard) &&
            ['unknown', 'started'].includes((0,engine_state/* targetOf */.$r)(state, step.id, act.target).status)));
}
function isInForce(state, guard) {
    const { status, fresh } = (0,engine_state/* guardOf */.HY)(state, guard);
    return status === 'engaged' || (status === 'found_engaged' && fresh);
}
function withoutFound(state, own) {
    return Object.keys(state.guards)
        .filter((key) => !own.includes(key) && (0,engine_state/* guardOf */.HY)(state, key).fresh)
        .reduce((rest, key) => (0,engine_state/* withGuard */.Sx)(rest, key, { fresh: false }), state);
}
function isHeld({ status, releases }) {
    return status === 'engaged' || (status === 'engage_failed' && releases === 0);
}
function lostCommands(state, key) {
    const { name: guard, at } = (0,engine_planned/* plannedGuardAt */.VR)(state.plan, key);
    return unconfirmedOf(state, { guard, target: at.target });
}
function find(guard, elapsed_ms) {
    return { at: 'finding', guard, failing: null, looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) };
}
function onAsking(state, stage, event) {
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const { guard, failing, asking, towards } = stage;
    const { elapsed_ms } = event;
    const next = nextQuestion(state, lostCommands(state, guard), { asking, elapsed_ms });
    if (next !== null)
        return stay(state, { ...stage, asking: next });
    if (towards === 'finding')
        return stay(state, find(guard, elapsed_ms));
    const owed = owedReleases(state).includes(guard);
    return owed ? stay(state, { at: 'releasing', guard, failing }) : done(state);
}
function onFinding(state, guard, event) {
    if (event.type !== 'condition.looked')
        return illegal(state, event);
    const { status } = (0,engine_state/* guardOf */.HY)(state, guard);
    const ours = status === 'engage_failed' || status === 'release_failed';
    if (event.verdict === 'holds')
        return done((0,engine_state/* withGuard */.Sx)(state, guard, ours ? { status: 'engaged' } : { status: 'found_engaged', fresh: true }));
    if (event.verdict === 'unknown')
        return failed(state, `${guard}: it cannot be seen whether it is engaged`);
    return stay(state, { at: 'engaging', guard, failing: null, intended: false });
}
function onEngaging(state, stage, event) {
    const { guard, intended } = stage;
    const { status, before } = (0,engine_state/* guardOf */.HY)(state, guard);
    if (event.type === 'command.intended') {
        const ours = (0,engine_state/* withGuard */.Sx)(state, guard, { status: 'engage_failed', before: status, releases: 0 });
        return stay(ours, { ...stage, intended: true });
    }
    if (event.type === 'command.refused')
        return failed(state, `${guard}: its command could not be made`);
    if (event.type !== 'command.finished')
        return illegal(state, event);
    if (event.act.ended === 'not-started')
        return failed(intended ? (0,engine_state/* withGuard */.Sx)(state, guard, { status: before }) : state, `${guard}: its command did not start`);
    if (!event.accepted)
        return failed(state, `${guard}: its command failed`);
    return stay(state, { at: 'engaged', guard, failing: null, looking: (0,engine_looking/* startLooking */.M)(event.elapsed_ms) });
}
function onReleasing(state, stage, event) {
    const { guard, failing } = stage;
    const tried = { status: 'release_failed', releases: (0,engine_state/* guardOf */.HY)(state, guard).releases + 1 };
    if (event.type === 'command.intended')
        return stay((0,engine_state/* withGuard */.Sx)(state, guard, { status: 'release_failed' }), stage);
    if (event.type === 'command.refused')
        return failed((0,engine_state/* withGuard */.Sx)(state, guard, tried), `${guard}: its release could not be made`);
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const looking = (0,engine_looking/* startLooking */.M)(event.elapsed_ms);
    return stay((0,engine_state/* withGuard */.Sx)(state, guard, tried), { at: 'released', guard, failing, looking });
}
function onJudging(state, stage, event) {
    if (event.type !== 'condition.looked')
        return illegal(state, event);
    const looked = (0,engine_looking/* afterLook */.Y)((0,engine_planned/* plannedGuardAt */.VR)(state.plan, stage.guard).at[stage.at], stage.looking, event.verdict, event.elapsed_ms);
    switch (looked.kind) {
        case 'again':
            return stay(state, { ...stage, looking: looked.looking });
        case 'held':
            return done((0,engine_state/* withGuard */.Sx)(state, stage.guard, { status: stage.at === 'released' ? releasedOf(state, stage.guard) : 'engaged' }));
        case 'failed':
        case 'unknown':
            return failed(state, `${stage.guard}: it ${looked.kind === 'failed' ? 'is not' : 'cannot be seen to be'} ${stage.at}`);
        default:
            return (0,unreachable/* unreachable */.H)(looked);
    }
}
function releasedOf(state, guard) {
    return lostCommands(state, guard).some(({ change }) => change.action === 'engage') ? 'engage_failed' : 'released';
}
function stay(state, stage) {
    return { state, stage, failed: null };
}
function done(state) {
    return { state, stage: null, failed: null };
}
function failed(state, because) {
    return { state, stage: null, failed: because };
}

// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/engine/reason.js
var engine_reason = __webpack_require__(5936);
// EXTERNAL MODULE: ./lib/engine/watching.js
var engine_watching = __webpack_require__(52405);
;// CONCATENATED MODULE: ./lib/engine/ending.js










function enterReleasing(state, elapsed_ms) {
    const [guard] = owedReleases(state);
    if (guard === undefined)
        return state.failure === null ? enterRecovering(state, elapsed_ms) : { to: 'end', state };
    if (mustHold(state, guard))
        return enterReleasing((0,engine_state/* withGuard */.Sx)(state, guard, { status: 'held' }), elapsed_ms);
    return here({ ...state, phase: { name: 'releasing', stage: startReleasing(state, guard, { elapsed_ms }) } });
}
function ending_onReleasing(state, phase, event) {
    const guarded = onGuardStage(state, phase.stage, event);
    if (guarded.stage !== null)
        return here({ ...guarded.state, phase: { name: 'releasing', stage: guarded.stage } });
    if (guarded.failed !== null && state.failure === null)
        return { to: 'rollback', state: guarded.state, failure: { kind: 'guard', step: null, because: guarded.failed } };
    return enterReleasing(guarded.state, event.elapsed_ms);
}
function enterRecovering(state, elapsed_ms) {
    return here({ ...state, phase: { name: 'recovering', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) } });
}
function onRecovering(state, phase, event) {
    if (event.type !== 'condition.looked')
        return illegal(state, event);
    const looked = (0,engine_looking/* afterLook */.Y)(state.plan.recovered, phase.looking, event.verdict, event.elapsed_ms);
    if (looked.kind === 'again')
        return here({ ...state, phase: { ...phase, looking: looked.looking } });
    if (looked.kind === 'held')
        return enterParting(state, event.elapsed_ms);
    const changed = (0,engine_state/* changedAnything */.BW)(state);
    const seen = looked.kind === 'unknown' ? 'cannot be seen to be over' : 'is not over';
    const because = `the incident ${seen}${changed ? '' : ', and no step applied'}: ${(0,engine_reason/* reasonOf */.A3)(state.plan.recovered, event)}`;
    if (changed && state.plan.recovered.otherwise === 'keep')
        return { to: 'end', state: { ...state, failure: { kind: 'kept', step: null, because } } };
    return { to: 'rollback', state, failure: { kind: 'recovery', step: null, because } };
}
function enterParting(before, elapsed_ms) {
    const state = (0,bystanding/* withAllWatched */.w8)(before);
    if (state.watched.length === 0)
        return { to: 'end', state };
    return here({ ...state, phase: { name: 'parting', watching: (0,engine_watching/* startWatching */.Kh)(elapsed_ms) } });
}
function onParting(state, phase, event) {
    if (event.type !== 'bystanders.looked')
        return illegal(state, event);
    const watched = (0,engine_watching/* afterWatch */.qI)(phase.watching, event, event.elapsed_ms);
    if (watched.kind === 'again')
        return here({ ...state, phase: { ...phase, watching: watched.watching } });
    if (watched.kind === 'well')
        return { to: 'end', state };
    return { to: 'rollback', state, failure: { kind: 'bystander', step: null, because: (0,bystanding/* fellIll */.bA)(watched.worse) } };
}
function enterNotifying(state) {
    const outcome = (0,conclude/* conclude */.E)(state);
    const pending = state.opening?.dry_run === true ? [] : channelsFor(state, outcome);
    return { ...state, phase: { name: 'notifying', outcome, pending } };
}
function channelsFor(state, on) {
    const { notify: rules, tenant, runbook } = state.plan;
    return (0,deliveries/* deliveriesFor */.M)({
        on,
        needsHuman: on === 'started' ? 'no' : outcome/* OUTCOMES */.i[on].human,
        rules,
        onCall: tenant.on_call ?? null,
        configured: state.opening?.channels ?? [],
        whole: runbook.scope === 'shared',
    });
}

// EXTERNAL MODULE: ./lib/engine/lanes.js
var engine_lanes = __webpack_require__(10141);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/engine/subject.js
var engine_subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/engine/undo-lane.js










function clearLane(state, place, elapsed_ms) {
    const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
    return asking === null ? cleared(state, place, elapsed_ms) : undo_lane_stay(state, { at: 'asking', asking, attempt: 1 });
}
function undoLane(state, place, elapsed_ms) {
    const own = ownGuard(state, place);
    const stands = own === null || isInForce(state, own) || (0,engine_state/* guardOf */.HY)(state, own).status === 'held';
    return stands ? undo(state, place, elapsed_ms) : undo_lane_stay(state, startEngaging(state, own, elapsed_ms));
}
function undoAnew(state, place, stage, elapsed_ms) {
    if (stage.at === 'asking' || stage.at === 'confirming')
        return { ...stage, asking: startAsking(stage.asking.command, elapsed_ms) };
    if (stage.at !== 'undoing')
        return stage;
    const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
    return asking === null ? stage : { at: 'asking', asking, attempt: stage.attempt };
}
function onUndoLane(state, place, stage, event) {
    if ((0,engine_state/* isGuardStage */.gt)(stage))
        return onGuard(state, place, stage, event);
    switch (stage.at) {
        case 'asking':
            return undo_lane_onAsking(state, place, stage, event);
        case 'undoing':
            return onUndoing(state, place, stage, event);
        case 'undone':
            return onUndone(state, place, stage, event);
        case 'confirming':
            return onConfirming(state, place, stage, event);
        case 'uncleared':
        case 'waiting':
        case 'over':
            return illegal(state, event);
        default:
            return (0,unreachable/* unreachable */.H)(stage);
    }
}
function undo_lane_onAsking(state, place, stage, event) {
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const { elapsed_ms } = event;
    const { asking, attempt } = stage;
    const open = lostAt(state, place);
    const next = nextQuestion(state, open, { asking, elapsed_ms });
    if (next !== null)
        return undo_lane_stay(state, { ...stage, asking: next });
    if (attempt === 1)
        return cleared(state, place, elapsed_ms);
    const ended = open.length === 0 && event.change.action === 'undo' && event.act.ended === 'exited';
    return ended ? look(state, elapsed_ms) : undoAgain(state, { attempt, elapsed_ms });
}
function cleared(state, place, elapsed_ms) {
    const { status } = targetAt(state, place);
    const { ending } = place.act;
    if (status === 'not_started')
        return undo_lane_stay(state, { at: 'over' });
    if (ending.kind === 'undo')
        return undo_lane_stay(state, { at: 'waiting' });
    const sure = status !== 'unknown' && status !== 'started' && lostDo(state, place).length === 0;
    const end = !sure ? 'unknown' : ending.kind === 'none' ? 'undone' : 'kept';
    return settled(state, place, { status: end, elapsed_ms });
}
function undo(state, place, elapsed_ms) {
    const wait = targetAt(state, place).status === 'unknown' ? patience/* SETTLE_MS */.lR : 0;
    return undo_lane_stay(state, { at: 'undoing', attempt: 1, not_before_ms: elapsed_ms + wait });
}
function undoAgain(state, { attempt, elapsed_ms }) {
    return undo_lane_stay(state, { at: 'undoing', attempt, not_before_ms: elapsed_ms + patience/* SETTLE_MS */.lR });
}
function look(state, elapsed_ms) {
    return undo_lane_stay(state, { at: 'undone', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) });
}
function onGuard(state, place, stage, event) {
    const { state: after, stage: next } = onGuardStage(state, stage, event);
    if (next !== null)
        return undo_lane_stay(after, next);
    return targetAt(after, place).settled ? undo_lane_stay(after, { at: 'over' }) : undo(after, place, event.elapsed_ms);
}
function onUndoing(state, place, stage, event) {
    if (event.type === 'command.intended')
        return undo_lane_stay(state, stage);
    const { elapsed_ms } = event;
    if (event.type === 'command.refused')
        return settled(state, place, { status: 'undo_failed', elapsed_ms });
    if (event.type !== 'command.finished')
        return illegal(state, event);
    if (event.act.ended === 'exited' || stage.attempt === patience/* UNDO_ATTEMPTS */.mT)
        return look(state, elapsed_ms);
    const attempt = stage.attempt + 1;
    const asking = firstQuestion(state, lostAt(state, place), elapsed_ms);
    return asking === null ? undoAgain(state, { attempt, elapsed_ms }) : undo_lane_stay(state, { at: 'asking', asking, attempt });
}
function onUndone(state, place, stage, event) {
    const { ending } = place.act;
    if (event.type !== 'condition.looked' || ending.kind !== 'undo')
        return illegal(state, event);
    const { elapsed_ms } = event;
    const looked = (0,engine_looking/* afterLook */.Y)(ending.undone, stage.looking, event.verdict, elapsed_ms);
    if (looked.kind === 'again')
        return undo_lane_stay(state, { ...stage, looking: looked.looking });
    const { status } = targetAt(state, place);
    const unseen = status === 'unknown' || status === 'started' ? 'unknown' : 'undone_unverified';
    if (looked.kind !== 'held')
        return settled(state, place, { status: looked.kind === 'unknown' ? unseen : 'undo_failed', elapsed_ms });
    const open = lostDo(state, place);
    const asking = firstQuestion(state, open, elapsed_ms);
    return asking === null
        ? settled(state, place, { status: open.length > 0 ? 'unknown' : 'undone', elapsed_ms })
        : undo_lane_stay(state, { at: 'confirming', asking });
}
function onConfirming(state, place, { asking }, event) {
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const { elapsed_ms } = event;
    const open = lostDo(state, place);
    if (open.length === 0)
        return look(state, elapsed_ms);
    const isOpen = open.some(({ command }) => command === asking.command);
    const next = isOpen ? null : nextQuestion(state, open, { asking, elapsed_ms });
    return next === null
        ? settled(state, place, { status: 'unknown', elapsed_ms })
        : undo_lane_stay(state, { at: 'confirming', asking: next });
}
function settled(given, { step, act }, { status, elapsed_ms }) {
    const state = (0,engine_state/* withTarget */.yY)(given, step.id, act.target, { status, settled: true });
    const own = ownGuard(state, { step, act });
    if (own === null || !heldGuards(state).includes(own))
        return undo_lane_stay(state, { at: 'over' });
    return mustHold(state, own)
        ? undo_lane_stay((0,engine_state/* withGuard */.Sx)(state, own, { status: 'held' }), { at: 'over' })
        : undo_lane_stay(state, startReleasing(state, own, { elapsed_ms }));
}
function ownGuard({ plan }, place) {
    return (0,waves/* isGuardedEach */.Au)(plan, place.step) ? ((0,engine_planned/* guardKeysOf */.fU)(plan, place)[0] ?? null) : null;
}
function targetAt(state, { step, act }) {
    return (0,engine_state/* targetOf */.$r)(state, step.id, act.target);
}
function lostAt(state, { step, act }, action) {
    return unconfirmedOf(state, { step: step.id, target: act.target }, action);
}
function lostDo(state, place) {
    return lostAt(state, place, 'do');
}
function undo_lane_stay(state, stage) {
    return { state, stage };
}

;// CONCATENATED MODULE: ./lib/engine/rollback.js








function beginRollback(state, failure, elapsed_ms) {
    const failed = { ...state, failure };
    if (!(0,engine_state/* changedAnything */.BW)(state))
        return { to: 'end', state: failed };
    return enterUndo(withoutFound(keepBehindCheckpoint(failed), []), elapsed_ms);
}
function onRollingBack(state, phase, event) {
    const { stage } = phase;
    return (0,engine_state/* isGuardStage */.gt)(stage) ? rollback_onGuard(state, phase, stage, event) : onWave(state, phase, event);
}
function rollBackAnew(state, phase, elapsed_ms) {
    if ((0,engine_state/* isGuardStage */.gt)(phase.stage))
        return { ...phase, stage: guardAnew(phase.stage, elapsed_ms) };
    const lanes = phase.lanes.map((lane) => {
        const place = (0,engine_planned/* placeAt */.BW)(state.plan, { step: phase.step, act: lane.act });
        const subject = { step: place.step.id, target: place.act.target };
        const runs = state.running.some(({ change }) => (0,engine_subject/* isAbout */.KH)((0,engine_subject/* subjectOf */.et)(change), subject));
        return runs ? lane : { ...lane, stage: undoAnew(state, place, lane.stage, elapsed_ms) };
    });
    return { ...phase, lanes };
}
function enterUndo(state, elapsed_ms) {
    const at = lastUnsettled(state);
    if (at !== null)
        return clear(state, at, elapsed_ms);
    const again = unsettleUnknown(state);
    return again === null ? { to: 'releasing', state: withoutNeedlessHold(state) } : enterUndo(again, elapsed_ms);
}
function clear(given, at, elapsed_ms) {
    const { state, lanes } = (0,engine_lanes/* begin */.qN)({ ...at, state: given }, 'uncleared', (now, act) => clearLane(now, (0,engine_planned/* placeAt */.BW)(now.plan, { step: at.step, act }), elapsed_ms));
    const isCleared = lanes.every(({ stage }) => stage.at === 'waiting' || stage.at === 'over');
    return isCleared
        ? guardWave(state, { ...at, lanes }, { elapsed_ms })
        : rollback_stay(state, { ...at, lanes }, { at: 'clearing' });
}
function guardWave(given, at, { elapsed_ms, tried }) {
    const step = (0,engine_planned/* mitigationAt */.$W)(given.plan, at.step);
    const waiting = at.lanes.filter(({ stage }) => stage.at === 'waiting');
    if (waiting.length === 0)
        return enterUndo(given, elapsed_ms);
    const shared = (0,engine_planned/* sharedGuardKeys */.h2)(given.plan, step);
    const each = (0,waves/* isGuardedEach */.Au)(given.plan, step)
        ? waiting.flatMap(({ act }) => (0,engine_planned/* guardKeysOf */.fU)(given.plan, (0,engine_planned/* placeAt */.BW)(given.plan, { step: at.step, act })))
        : [];
    const state = withoutFound(given, shared);
    const other = heldGuards(state).find((key) => !shared.includes(key) && !each.includes(key));
    if (other !== undefined && mustHold(state, other))
        return guardWave((0,engine_state/* withGuard */.Sx)(state, other, { status: 'held' }), at, { elapsed_ms, ...(tried && { tried }) });
    if (other !== undefined)
        return rollback_stay(state, at, startReleasing(state, other, { elapsed_ms }));
    const left = tried === undefined ? shared : shared.slice(shared.indexOf(tried) + 1);
    const open = left.find((key) => !isInForce(state, key) && (0,engine_state/* guardOf */.HY)(state, key).status !== 'held');
    return open === undefined ? advance(state, at, elapsed_ms) : rollback_stay(state, at, startEngaging(state, open, elapsed_ms));
}
function rollback_onGuard(state, phase, stage, event) {
    const { state: after, stage: next, failed } = onGuardStage(state, stage, event);
    const { elapsed_ms } = event;
    if (next !== null)
        return rollback_stay(after, phase, next);
    const unguarded = failed !== null && (stage.at === 'finding' || stage.at === 'engaging' || stage.at === 'engaged');
    return guardWave(after, phase, { elapsed_ms, ...(unguarded && { tried: stage.guard }) });
}
function onWave(state, phase, event) {
    const lane = (0,engine_lanes/* laneFor */.g0)(state.plan, phase, event);
    if (lane === undefined)
        return illegal(state, event);
    const place = (0,engine_planned/* placeAt */.BW)(state.plan, { step: phase.step, act: lane.act });
    const moved = onUndoLane(state, place, lane.stage, event);
    const at = { ...phase, lanes: phase.lanes.map((one) => (one === lane ? { ...lane, stage: moved.stage } : one)) };
    const { elapsed_ms } = event;
    if (phase.stage.at === 'clearing')
        return clear(moved.state, at, elapsed_ms);
    const isAlone = at.lanes.length === 1 && moved.stage.at === 'waiting';
    return isAlone ? guardWave(moved.state, at, { elapsed_ms }) : advance(moved.state, at, elapsed_ms);
}
function advance(given, at, elapsed_ms) {
    const { state, lanes } = (0,engine_lanes/* begin */.qN)({ ...at, state: given }, 'waiting', (now, act) => undoLane(now, (0,engine_planned/* placeAt */.BW)(now.plan, { step: at.step, act }), elapsed_ms));
    return lanes.every(({ stage }) => stage.at === 'over')
        ? enterUndo(state, elapsed_ms)
        : rollback_stay(state, { ...at, lanes }, { at: 'undoing' });
}
function keepBehindCheckpoint(state) {
    const isKept = (index) => state.plan.steps
        .slice(index)
        .some((step) => step.kind === 'mitigation' && step.checkpoint && state.steps[step.id] === 'passed');
    return state.plan.steps.reduce((kept, step, index) => {
        if (step.kind === 'check' || !isKept(index))
            return kept;
        const applied = step.acts.filter((act) => (0,engine_state/* targetOf */.$r)(state, step.id, act.target).status === 'applied');
        return applied.reduce((all, act) => (0,engine_state/* withTarget */.yY)(all, step.id, act.target, { status: 'kept', settled: true }), kept);
    }, state);
}
function lastUnsettled(state) {
    for (const [step, planned] of [...state.plan.steps.entries()].reverse()) {
        if (planned.kind === 'check')
            continue;
        for (const wave of [...(0,waves/* wavesOf */.gt)(planned)].reverse()) {
            const open = wave.filter((act) => isOpen(state, planned, act)).reverse();
            const lanes = open.map((act) => ({ act, stage: { at: 'uncleared' } }));
            if (lanes.length > 0)
                return { step, lanes };
        }
    }
    return null;
}
function isOpen(state, step, act) {
    const target = step.acts[act]?.target;
    if (target === undefined)
        return false;
    const { settled, status } = (0,engine_state/* targetOf */.$r)(state, step.id, target);
    return !settled && status !== 'not_started';
}
function unsettleUnknown(state) {
    const lost = state.plan.steps.flatMap((step) => step.kind === 'mitigation' && (0,waves/* isSpread */.qx)(step) ? step.acts.map(({ target }) => ({ step: step.id, target })) : []);
    const open = lost.filter(({ step, target }) => mayComeBack((0,engine_state/* targetOf */.$r)(state, step, target)));
    if (open.length === 0)
        return null;
    return open.reduce((all, at) => (0,engine_state/* withTarget */.yY)(all, at.step, at.target, { settled: false, again: true }), state);
}
function mayComeBack({ status, settled, again }) {
    return settled && again === undefined && (status === 'unknown' || status === 'undone_unverified');
}
function withoutNeedlessHold(state) {
    const cameBack = state.plan.steps.some((step) => step.kind === 'mitigation' &&
        step.acts.some(({ target }) => state.targets[(0,engine_state/* targetKey */.hD)(step.id, target)]?.again === true));
    if (!cameBack)
        return state;
    return Object.keys(state.guards)
        .filter((key) => (0,engine_state/* guardOf */.HY)(state, key).status === 'held' && !mustHold(state, key))
        .reduce((rest, key) => (0,engine_state/* withGuard */.Sx)(rest, key, { status: 'engaged' }), state);
}
function rollback_stay(state, { step, lanes }, stage) {
    return here({ ...state, phase: { name: 'rolling_back', step, lanes, stage } });
}

;// CONCATENATED MODULE: ./lib/engine/lane.js









const WORDS = { when: 'its `when`', requiring: 'the precondition', verifying: 'the verification' };
function decideLane(state, elapsed_ms) {
    return lane_stay(state, { at: 'when', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) });
}
function beginLane(state, place, elapsed_ms) {
    const own = lane_ownGuard(state, place);
    return own === null || isInForce(state, own) || isDryRun(state)
        ? requireAct(state, place, elapsed_ms)
        : lane_stay(state, startEngaging(state, own, elapsed_ms));
}
function onLane(state, place, stage, event) {
    if ((0,engine_state/* isGuardStage */.gt)(stage))
        return lane_onGuard(state, place, stage, event);
    switch (stage.at) {
        case 'when':
        case 'requiring':
        case 'verifying':
            return onLook(state, place, stage, event);
        case 'sampling':
            return onSampled(state, event);
        case 'acting':
            return onActing(state, place, stage, event);
        case 'asking':
            return lane_onAsking(state, place, stage, event);
        case 'undecided':
        case 'waiting':
        case 'over':
            return illegal(state, event);
        default:
            return (0,unreachable/* unreachable */.H)(stage);
    }
}
function requireAct(state, { act }, elapsed_ms) {
    if (act.require !== null)
        return lane_stay(state, { at: 'requiring', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) });
    return lane_stay(state, isDryRun(state) ? { at: 'over' } : { at: 'sampling' });
}
function lane_onGuard(state, place, stage, event) {
    const guarded = onGuardStage(state, stage, event);
    const { state: after, failed } = guarded;
    const { elapsed_ms } = event;
    if (guarded.stage !== null)
        return lane_stay(after, guarded.stage);
    const failing = stage.failing ?? failed;
    if (failed !== null && stage.failing === null && heldGuards(after).includes(stage.guard))
        return lane_stay(after, startReleasing(after, stage.guard, { elapsed_ms, failing: failed }));
    if (failing !== null)
        return fail(after, 'guard', failing);
    const { status } = (0,engine_state/* targetOf */.$r)(after, place.step.id, place.act.target);
    return status === 'applied' ? lane_stay(after, { at: 'over' }) : requireAct(after, place, elapsed_ms);
}
function onLook(state, place, stage, event) {
    if (event.type !== 'condition.looked')
        return illegal(state, event);
    const condition = conditionOf(place, stage.at);
    const looked = isDryRun(state)
        ? { kind: 'held' }
        : (0,engine_looking/* afterLook */.Y)(condition, stage.looking, event.verdict, event.elapsed_ms);
    if (looked.kind === 'again')
        return lane_stay(state, { ...stage, looking: looked.looking });
    if (looked.kind === 'held')
        return afterHeld(state, place, stage.at, event.elapsed_ms);
    if (stage.at === 'when' && looked.kind === 'failed')
        return { state, stage: null, failed: null };
    const how = looked.kind === 'unknown' ? 'is unknown' : 'does not hold';
    const failed = {
        kind: 'condition',
        because: `${WORDS[stage.at]} ${how}`,
        reason: (0,engine_reason/* reasonOf */.A3)(condition, event),
    };
    return { state, stage: { at: 'over' }, failed };
}
function afterHeld(state, place, at, elapsed_ms) {
    switch (at) {
        case 'when':
            return lane_stay(state, { at: 'waiting' });
        case 'requiring':
            return lane_stay(state, isDryRun(state) ? { at: 'over' } : { at: 'sampling' });
        case 'verifying': {
            const applied = (0,engine_state/* withTarget */.yY)(state, place.step.id, place.act.target, { status: 'applied' });
            const own = lane_ownGuard(applied, place);
            return lane_stay(applied, own !== null && heldGuards(applied).includes(own)
                ? startReleasing(applied, own, { elapsed_ms })
                : { at: 'over' });
        }
        default:
            return (0,unreachable/* unreachable */.H)(at);
    }
}
function onSampled(state, event) {
    if (event.type !== 'before.sampled')
        return illegal(state, event);
    const { step, target, samples: before, held_before, elapsed_ms } = event;
    const sampled = (0,engine_state/* withTarget */.yY)(state, step, target, { before, held_before });
    return lane_stay(sampled, { at: 'acting', attempt: 1, not_before_ms: elapsed_ms });
}
function onActing(state, place, stage, event) {
    const { step, act } = place;
    if (event.type === 'command.intended')
        return lane_stay((0,engine_state/* withTarget */.yY)(state, step.id, act.target, { status: 'started' }), stage);
    if (event.type === 'command.refused')
        return fail(state, 'command', event.faults.map((fault) => fault.message).join('; '));
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const { fault, exit_code } = event.act;
    const after = afterDo(state, { step: step.id, target: act.target }, event);
    const { elapsed_ms } = event;
    if (event.accepted)
        return lane_stay((0,engine_state/* withTarget */.yY)(after, step.id, act.target, { status: 'acted' }), verifying(elapsed_ms));
    if (step.retry !== null && stage.attempt <= step.retry.times && state.interrupted === null) {
        const again = { attempt: stage.attempt + 1, not_before_ms: elapsed_ms + step.retry.backoff_ms };
        const asking = firstQuestion(after, lostTries(after, place), elapsed_ms);
        return lane_stay(after, asking === null ? { at: 'acting', ...again } : { at: 'asking', asking, ...again });
    }
    return fail(after, 'command', fault?.message ?? `the command ended with exit code ${exit_code}`);
}
function lane_onAsking(state, place, stage, event) {
    if (event.type !== 'command.finished')
        return illegal(state, event);
    const { attempt, not_before_ms, asking } = stage;
    const { elapsed_ms } = event;
    const open = lostTries(state, place);
    const next = nextQuestion(state, open, { asking, elapsed_ms });
    if (next !== null)
        return lane_stay(state, { ...stage, asking: next });
    return lane_stay(state, event.accepted && open.length === 0 ? verifying(elapsed_ms) : { at: 'acting', attempt, not_before_ms });
}
function lostTries(state, { step, act }) {
    return unconfirmedOf(state, { step: step.id, target: act.target }, 'do');
}
function verifying(elapsed_ms) {
    return { at: 'verifying', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) };
}
function conditionOf({ act }, at) {
    const condition = at === 'when' ? act.when : at === 'requiring' ? act.require : act.verify;
    if (condition === null || 'decided' in condition)
        throw new Error(`conditionOf: nothing to look at while ${at}`);
    return condition;
}
function lane_ownGuard({ plan }, place) {
    return (0,waves/* isGuardedEach */.Au)(plan, place.step) ? ((0,engine_planned/* guardKeysOf */.fU)(plan, place)[0] ?? null) : null;
}
function isDryRun(state) {
    return state.opening?.dry_run ?? false;
}
function lane_stay(state, stage) {
    return { state, stage, failed: null };
}
function fail(state, kind, because) {
    return { state, stage: { at: 'over' }, failed: { kind, because } };
}

;// CONCATENATED MODULE: ./lib/engine/stepping.js












function enterStep(state, step, elapsed_ms) {
    const planned = state.plan.steps[step];
    if (planned === undefined)
        return stepping_isDryRun(state) ? { to: 'end', state } : { to: 'releasing', state };
    if (planned.kind === 'mitigation')
        return enterWave(withoutFound(state, []), { step, wave: 0 }, elapsed_ms);
    const at = { step, wave: 0, size: 0, rest: [], lanes: [] };
    const [held] = heldGuards(state);
    if (held !== undefined)
        return stepping_stay(state, at, startReleasing(state, held, { elapsed_ms }));
    return stepping_stay(withoutFound(state, []), at, { at: 'checking', looking: (0,engine_looking/* startLooking */.M)(elapsed_ms) });
}
function onStepping(state, phase, event) {
    const { stage } = phase;
    if ((0,engine_state/* isGuardStage */.gt)(stage))
        return stepping_onGuard(state, phase, stage, event);
    switch (stage.at) {
        case 'checking':
            return onCheck(state, phase, event);
        case 'baseline':
            return onBaseline(state, phase, event);
        case 'watching':
            return onWatched(state, phase, stage.watching, event);
        case 'deciding':
        case 'acting':
            return stepping_onWave(state, phase, event);
        default:
            return (0,unreachable/* unreachable */.H)(stage);
    }
}
function enterWave(state, { step, wave, most }, elapsed_ms) {
    const acts = (0,waves/* wavesOf */.gt)((0,engine_planned/* mitigationAt */.$W)(state.plan, step))[wave];
    if (acts === undefined)
        return leaveStep(state, step, elapsed_ms);
    return enterPart(state, { step, wave, acts, most: most ?? acts.length }, elapsed_ms);
}
function enterPart(state, { step, wave, acts, most }, elapsed_ms) {
    const planned = (0,engine_planned/* mitigationAt */.$W)(state.plan, step);
    const lanes = acts.slice(0, most).map((act) => {
        const when = planned.acts[act]?.when ?? null;
        return { act, stage: { at: when === null || 'decided' in when ? 'waiting' : 'undecided' } };
    });
    return decide(state, { step, wave, size: lanes.length, rest: acts.slice(most), lanes }, elapsed_ms);
}
function decide(state, at, elapsed_ms) {
    const { lanes } = (0,engine_lanes/* begin */.qN)({ ...at, state }, 'undecided', (now) => decideLane(now, elapsed_ms));
    const isDecided = lanes.every(({ stage }) => stage.at === 'waiting');
    return isDecided ? stepping_guardWave(state, { ...at, lanes }, elapsed_ms) : stepping_stay(state, { ...at, lanes }, { at: 'deciding' });
}
function stepping_guardWave(given, at, elapsed_ms) {
    if (at.lanes.length === 0)
        return leaveWave(given, at, elapsed_ms);
    if (stepping_isDryRun(given))
        return startWave(given, at, elapsed_ms);
    const own = (0,engine_planned/* sharedGuardKeys */.h2)(given.plan, (0,engine_planned/* mitigationAt */.$W)(given.plan, at.step));
    const state = withoutFound(given, own);
    const other = heldGuards(state).find((key) => !own.includes(key));
    if (other !== undefined)
        return stepping_stay(state, at, startReleasing(state, other, { elapsed_ms }));
    const open = own.find((key) => !isInForce(state, key));
    return open === undefined
        ? startWave(state, at, elapsed_ms)
        : stepping_stay(state, at, startEngaging(state, open, elapsed_ms));
}
function startWave(state, at, elapsed_ms) {
    return (0,bystanding/* watches */.ao)(state) && !stepping_isDryRun(state) ? stepping_stay(state, at, { at: 'baseline' }) : stepping_advance(state, at, elapsed_ms);
}
function onBaseline(state, phase, event) {
    if (event.type !== 'bystanders.looked')
        return illegal(state, event);
    return stepping_advance((0,bystanding/* withBaseline */.U_)(state, event), phase, event.elapsed_ms);
}
function stepping_advance(given, at, elapsed_ms) {
    const { state, lanes } = (0,engine_lanes/* begin */.qN)({ ...at, state: given }, 'waiting', (now, act) => beginLane(now, (0,engine_planned/* placeAt */.BW)(now.plan, { step: at.step, act }), elapsed_ms));
    const isOver = lanes.every(({ stage }) => stage.at === 'over');
    return isOver ? endWave(state, { ...at, lanes }, elapsed_ms) : stepping_stay(state, { ...at, lanes }, { at: 'acting' });
}
function endWave(state, at, elapsed_ms) {
    if (state.watched.length === 0 || stepping_isDryRun(state))
        return leaveWave(state, at, elapsed_ms);
    return stepping_stay(state, at, { at: 'watching', watching: (0,engine_watching/* startWatching */.Kh)((0,bystanding/* settledAt */.fC)(state)) });
}
function onWatched(state, phase, watching, event) {
    if (event.type !== 'bystanders.looked')
        return illegal(state, event);
    const watched = (0,engine_watching/* afterWatch */.qI)(watching, event, event.elapsed_ms);
    if (watched.kind === 'again')
        return stepping_stay(state, phase, { at: 'watching', watching: watched.watching });
    if (watched.kind === 'well')
        return leaveWave(state, phase, event.elapsed_ms);
    return failStep(state, phase, 'bystander', (0,bystanding/* fellIll */.bA)(watched.worse));
}
function leaveWave(state, { step, wave, size, rest, lanes }, elapsed_ms) {
    const few = lanes.length === 0 ? { most: size } : {};
    return rest.length > 0
        ? enterPart(state, { step, wave, acts: rest, most: rest.length, ...few }, elapsed_ms)
        : enterWave(state, { step, wave: wave + 1, ...few }, elapsed_ms);
}
function stepping_onWave(state, phase, event) {
    const { plan } = state;
    const lane = (0,engine_state/* isResting */.hc)(state) && event.type !== 'command.finished' ? undefined : (0,engine_lanes/* laneFor */.g0)(plan, phase, event);
    if (lane === undefined)
        return illegal(state, event);
    const place = (0,engine_planned/* placeAt */.BW)(plan, { step: phase.step, act: lane.act });
    const moved = onLane(state, place, lane.stage, event);
    const { stage } = moved;
    const lanes = phase.lanes.flatMap((one) => (one !== lane ? one : stage === null ? [] : { ...lane, stage }));
    const at = { ...phase, lanes };
    const failing = phase.failing ?? (state.interrupted === null ? failureOf(moved, place) : null);
    if (failing !== null || state.interrupted !== null)
        return rest(moved.state, at, failing);
    const { elapsed_ms } = event;
    return phase.stage.at === 'deciding' ? decide(moved.state, at, elapsed_ms) : stepping_advance(moved.state, at, elapsed_ms);
}
function failureOf({ failed }, { step, act }) {
    if (failed === null)
        return null;
    const where = (0,waves/* isSpread */.qx)(step) ? ` (${act.target})` : '';
    const reason = failed.reason === undefined ? '' : `: ${failed.reason}`;
    return { kind: failed.kind, step: step.id, because: `${failed.because}${where}${reason}` };
}
function rest(state, phase, failing) {
    const step = failing?.step ?? null;
    const failed = step === null ? state : withStep(state, step, 'failed');
    const resting = { ...failed, phase: { ...phase, failing } };
    return failing === null || state.running.length > 0
        ? here(resting)
        : { to: 'rollback', state: resting, failure: failing };
}
function stepping_onGuard(state, phase, stage, event) {
    const { state: after, stage: next, failed } = onGuardStage(state, stage, event);
    const { elapsed_ms } = event;
    if (next !== null)
        return stepping_stay(after, phase, next);
    const failing = stage.failing ?? failed;
    const own = stage.failing === null && heldGuards(after).includes(stage.guard);
    if (failed !== null && own)
        return stepping_stay(after, phase, startReleasing(after, stage.guard, { elapsed_ms, failing: failed }));
    if (failing !== null)
        return failStep(after, phase, 'guard', failing);
    return state.plan.steps[phase.step]?.kind === 'check'
        ? enterStep(after, phase.step, elapsed_ms)
        : stepping_guardWave(after, phase, elapsed_ms);
}
function onCheck(state, phase, event) {
    const { stage } = phase;
    if (event.type !== 'condition.looked' || stage.at !== 'checking')
        return illegal(state, event);
    const { condition } = checkAt(state, phase);
    const looked = stepping_isDryRun(state)
        ? { kind: 'held' }
        : (0,engine_looking/* afterLook */.Y)(condition, stage.looking, event.verdict, event.elapsed_ms);
    if (looked.kind === 'again')
        return stepping_stay(state, phase, { ...stage, looking: looked.looking });
    if (looked.kind === 'held')
        return leaveStep(state, phase.step, event.elapsed_ms);
    const how = looked.kind === 'unknown' ? 'is unknown' : 'does not hold';
    const message = (0,engine_reason/* messageOf */.bD)(state, state.plan.steps[phase.step], event);
    return failStep(state, phase, 'condition', `the check ${how}${message}: ${(0,engine_reason/* reasonOf */.A3)(condition, event)}`);
}
function leaveStep(state, step, elapsed_ms) {
    const planned = state.plan.steps[step];
    if (planned === undefined)
        throw new Error('leaveStep: no such step');
    const acts = planned.kind === 'check' ? [] : planned.acts;
    const ran = planned.kind === 'check' || acts.some((act) => (0,engine_state/* targetOf */.$r)(state, planned.id, act.target).status === 'applied');
    return enterStep(withStep(state, planned.id, ran ? 'passed' : 'skipped'), step + 1, elapsed_ms);
}
function failStep(state, phase, kind, because) {
    const id = state.plan.steps[phase.step]?.id ?? null;
    const failed = id === null ? state : withStep(state, id, 'failed');
    return { to: 'rollback', state: failed, failure: { kind, step: id, because } };
}
function checkAt({ plan }, { step }) {
    const planned = plan.steps[step];
    if (planned?.kind !== 'check')
        throw new Error('checkAt: no check here');
    return planned;
}
function withStep(state, id, status) {
    return { ...state, steps: { ...state.steps, [id]: status } };
}
function stepping_stay(state, { step, wave, size, rest, lanes }, stage) {
    return here({ ...state, phase: { name: 'stepping', step, wave, size, rest, lanes, stage, failing: null } });
}
function stepping_isDryRun(state) {
    return state.opening?.dry_run ?? false;
}

;// CONCATENATED MODULE: ./lib/engine/apply.js














function apply(state, event) {
    if (event.type === 'run.resumed' && event.broken !== undefined)
        return withoutJournal(state, event);
    const tracked = track(state, event);
    if (event.type === 'command.finished' && runningOf(tracked, event.command) !== undefined)
        return tracked;
    return settle(move(tracked, event), event.elapsed_ms);
}
function withoutJournal(state, event) {
    if (state.phase.name === 'claimed' || state.phase.name === 'closed')
        return illegal(state, event);
    const failure = { kind: 'broken', step: null, because: event.broken?.message ?? event.because };
    return enterNotifying({ ...state, failure, running: [], token: tokenOf(event.locks) });
}
function compensating(state) {
    const { name } = state.phase;
    return name === 'rolling_back' || name === 'notifying' || name === 'closed' || state.failure !== null;
}
function settle(first, elapsed_ms) {
    let next = first;
    for (;;) {
        const { state } = next;
        if (state.interrupted !== null &&
            next.to !== 'end' &&
            next.to !== 'rollback' &&
            isForward(state) &&
            state.running.length === 0) {
            next = isKeptAtItsTimeout(state)
                ? { to: 'end', state: { ...state, failure: { ...state.interrupted, kind: 'kept' } } }
                : beginRollback(state, apply_failureOf(state, state.interrupted), elapsed_ms);
            continue;
        }
        switch (next.to) {
            case 'here':
                return state;
            case 'rollback':
                next = beginRollback(state, apply_failureOf(state, next.failure), elapsed_ms);
                break;
            case 'releasing':
                next = enterReleasing(state, elapsed_ms);
                break;
            case 'end':
                return enterNotifying(state);
            default:
                return (0,unreachable/* unreachable */.H)(next);
        }
    }
}
function isKeptAtItsTimeout(state) {
    const { phase, interrupted, plan } = state;
    const waits = phase.name === 'recovering' && interrupted?.kind === 'timeout';
    return waits && plan.recovered.otherwise === 'keep' && (0,engine_state/* changedAnything */.BW)(state);
}
function apply_failureOf({ phase, interrupted }, failure) {
    return (phase.name === 'stepping' ? phase.failing : null) ?? interrupted ?? failure;
}
function isForward(state) {
    return state.phase.name !== 'claimed' && !compensating(state);
}
function track(state, event) {
    switch (event.type) {
        case 'command.intended': {
            const { command, change, attempt } = event;
            const subject = (0,engine_subject/* subjectOf */.et)(change);
            const runs = state.running.some((one) => one.command === command || (0,engine_subject/* isAbout */.KH)((0,engine_subject/* subjectOf */.et)(one.change), subject));
            if (runs || (0,engine_state/* isResting */.hc)(state))
                return illegal(state, event);
            return { ...state, running: [...state.running, { command, change, attempt, lost: false }] };
        }
        case 'command.finished': {
            const running = runningOf(state, event.command);
            if (running === undefined)
                return answered(state, event);
            const lost = !event.asked && (event.act.ended === 'disconnected' || event.act.stopped === 'unconfirmed');
            if (lost)
                return { ...state, running: state.running.map((one) => (one === running ? { ...one, lost } : one)) };
            const { command, change } = running;
            const unconfirmed = isUnconfirmed(event.act) ? [...state.unconfirmed, { command, change }] : state.unconfirmed;
            const acted_ms = change.action === 'do' ? event.elapsed_ms : state.acted_ms;
            return { ...state, running: state.running.filter((one) => one !== running), unconfirmed, acted_ms };
        }
        case 'cancel.requested':
            return interrupt(state, { kind: 'cancelled', step: null, because: `cancelled by ${event.by}` });
        case 'timeout.passed':
            return interrupt(state, {
                kind: 'timeout',
                step: null,
                because: `the runbook's timeout of ${event.timeout_ms} ms passed`,
            });
        case 'journal.lost':
            return interrupt(state, { kind: 'journal', step: null, because: event.fault.message });
        case 'run.resumed': {
            const resumed = interrupt(state, { kind: 'died', step: null, because: event.because });
            const running = resumed.running.map((one) => ({ ...one, lost: true }));
            return askingAnew({ ...resumed, running, token: tokenOf(event.locks) }, event.elapsed_ms);
        }
        default:
            return state;
    }
}
function runningOf({ running }, command) {
    return running.find((one) => one.command === command);
}
function answered(state, event) {
    const runs = state.running.some(({ change }) => (0,engine_subject/* isAbout */.KH)((0,engine_subject/* subjectOf */.et)(change), (0,engine_subject/* subjectOf */.et)(event.change)));
    const asking = (0,engine_lanes/* askingFor */.Zk)(state.plan, state.phase, event);
    if (asking !== null)
        return event.asked && asking.command === event.command ? learn(state, event) : illegal(state, event);
    return event.act.ended === 'not-started' && !event.asked && !runs ? state : illegal(state, event);
}
function askingAnew(state, elapsed_ms) {
    const { phase } = state;
    if (phase.name === 'rolling_back')
        return { ...state, phase: rollBackAnew(state, phase, elapsed_ms) };
    if (phase.name !== 'releasing')
        return state;
    return { ...state, phase: { ...phase, stage: guardAnew(phase.stage, elapsed_ms) } };
}
function interrupt(state, failure) {
    if (state.phase.name === 'parting')
        return { ...state, parted: failure.because };
    return state.interrupted === null && isForward(state) ? { ...state, interrupted: failure } : state;
}
function move(state, event) {
    if (event.type === 'cancel.requested' ||
        event.type === 'timeout.passed' ||
        event.type === 'journal.lost' ||
        event.type === 'run.resumed') {
        if (state.phase.name === 'claimed' || state.phase.name === 'closed')
            return illegal(state, event);
        return state.phase.name === 'parting' ? { to: 'end', state } : here(state);
    }
    const { phase } = state;
    switch (phase.name) {
        case 'claimed':
            return onClaimed(state, event);
        case 'diagnosing':
            return onDiagnosing(state, phase, event);
        case 'isolating':
            return onIsolating(state, phase, event);
        case 'announcing':
            return onAnnouncing(state, phase, event);
        case 'stepping':
            return onStepping(state, phase, event);
        case 'releasing':
            return ending_onReleasing(state, phase, event);
        case 'recovering':
            return onRecovering(state, phase, event);
        case 'parting':
            return onParting(state, phase, event);
        case 'rolling_back':
            return onRollingBack(state, phase, event);
        case 'notifying':
            return onNotifying(state, phase, event);
        case 'closed':
            return illegal(state, event);
        default:
            return (0,unreachable/* unreachable */.H)(phase);
    }
}
function onClaimed(state, event) {
    if (event.type === 'run.declined')
        return { to: 'end', state: { ...state, opening: event } };
    if (event.type !== 'run.claimed')
        return illegal(state, event);
    const token = tokenOf(event.locks);
    return here({
        ...state,
        opening: event,
        token,
        phase: { name: 'diagnosing', looking: (0,engine_looking/* startLooking */.M)(event.elapsed_ms) },
    });
}
function tokenOf(locks) {
    return Math.max(0, ...locks.map((lock) => lock.token));
}
function onDiagnosing(state, phase, event) {
    if (event.type !== 'condition.looked' || event.purpose.kind !== 'symptom')
        return illegal(state, event);
    const seen = { ...state, first: event.samples };
    const looked = (0,engine_looking/* afterLook */.Y)(state.plan.symptom, phase.looking, event.verdict, event.elapsed_ms);
    if (looked.kind === 'again')
        return here({ ...seen, phase: { ...phase, looking: looked.looking } });
    if (looked.kind === 'held' || state.opening?.dry_run === true)
        return here({ ...seen, phase: { name: 'isolating', at: 'proving' } });
    const reason = (0,engine_reason/* reasonOf */.A3)(state.plan.symptom, event);
    if (looked.kind === 'unknown')
        return {
            to: 'rollback',
            state: seen,
            failure: { kind: 'condition', step: null, because: `the symptom is unknown: ${reason}` },
        };
    return {
        to: 'end',
        state: { ...seen, failure: { kind: 'absent', step: null, because: `the symptom does not hold: ${reason}` } },
    };
}
function onIsolating(state, phase, event) {
    return phase.at === 'proving' ? onProving(state, event) : onDiscovering(state, event);
}
function onProving(state, event) {
    if (event.type === 'isolation.refused')
        return notIsolated(state, event.faults);
    if (event.type !== 'isolation.proved')
        return illegal(state, event);
    const asks = (state.plan.discovery ?? []).length > 0;
    return asks ? here({ ...state, phase: { name: 'isolating', at: 'discovering' } }) : enterForward(state, event);
}
function onDiscovering(state, event) {
    if (event.type !== 'topology.discovered')
        return illegal(state, event);
    const seen = { ...state, discovered: event.hosts };
    const faults = (0,survey/* refusalsIn */.z0)(event, (0,whole/* concernOf */.gY)(state.plan));
    return faults.length > 0 ? notIsolated(seen, faults) : enterForward(seen, event);
}
function notIsolated(state, faults) {
    const because = faults.map((fault) => fault.message).join('; ');
    return { to: 'rollback', state, failure: { kind: 'isolation', step: null, because } };
}
function enterForward(state, { elapsed_ms }) {
    const pending = state.opening?.dry_run === true ? [] : channelsFor(state, 'started');
    return pending.length > 0
        ? here({ ...state, phase: { name: 'announcing', pending } })
        : enterStep(state, 0, elapsed_ms);
}
function onAnnouncing(state, phase, event) {
    if (event.type !== 'notification.finished' || event.on !== 'started')
        return illegal(state, event);
    const pending = phase.pending.filter((channel) => channel !== event.channel);
    return pending.length > 0 ? here({ ...state, phase: { ...phase, pending } }) : enterStep(state, 0, event.elapsed_ms);
}
function onNotifying(state, phase, event) {
    if (event.type === 'closed' && phase.pending.length === 0 && event.outcome === phase.outcome)
        return here({ ...state, phase: { name: 'closed', outcome: phase.outcome } });
    if (event.type !== 'notification.finished')
        return illegal(state, event);
    return here({ ...state, phase: { ...phase, pending: phase.pending.filter((channel) => channel !== event.channel) } });
}


/***/ }),

/***/ 33949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   t: () => (/* binding */ needsHuman)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function conclude(state) {
    const { opening, failure } = state;
    if (opening?.type === 'run.declined')
        return opening.outcome;
    if (failure?.kind === 'broken')
        return 'unknown';
    const targets = Object.values(state.targets).map((target) => target.status);
    const guards = Object.values(state.guards).map((guard) => guard.status);
    if (targets.some((status) => status === 'unknown' || status === 'started'))
        return 'unknown';
    if (state.unconfirmed.some(({ change }) => change.action === 'engage'))
        return 'unknown';
    if (targets.some((status) => status === 'undo_failed' || status === 'undone_unverified'))
        return 'rollback_failed';
    if (guards.some((status) => status === 'release_failed' || status === 'engage_failed'))
        return 'rollback_failed';
    if (failure?.kind === 'cancelled')
        return 'cancelled';
    if (opening?.dry_run === true && (failure === null || !(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state)))
        return 'dry_run';
    if (failure === null)
        return 'incident_resolved';
    if (failure.kind === 'absent')
        return 'symptom_absent';
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'refused';
    return failure.kind === 'kept' ? 'not_recovered' : 'rolled_back';
}
function needsHuman(outcome) {
    return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no';
}


/***/ }),

/***/ 62724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ filledFields)
/* harmony export */ });
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);


function filledFields(plan, of) {
    const reads = 'probe' in of ? probeReads(plan).filter((read) => read.of === of.probe) : didReads(plan, of);
    return (name) => reads.some(({ field }) => field === null || field === name);
}
const known = new WeakMap();
function probeReads(plan) {
    const reads = known.get(plan) ?? (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan).flatMap(({ command }) => readsIn(command));
    known.set(plan, reads);
    return reads;
}
function didReads(plan, change) {
    if (change.action !== 'do')
        return [];
    const step = plan.steps.find(({ id }) => id === change.step);
    const act = step?.kind === 'mitigation' ? step.acts.find(({ target }) => target === change.target) : undefined;
    return act?.ending.kind === 'undo' ? readsIn(act.ending.undo).filter(({ of }) => of === 'did') : [];
}
function readsIn(command) {
    const { kind, env, stdin } = command;
    const own = kind === 'exec'
        ? command.argv
        : kind === 'http'
            ? [command.url, ...Object.values(command.headers), command.body]
            : [];
    return [...own, ...Object.values(env), stdin].flatMap(expressionsIn).flatMap(_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsRead */ .cn);
}
function expressionsIn(text) {
    if (typeof text !== 'object' || text === null)
        return [];
    if ('value' in text)
        return [text.value];
    if ('object' in text)
        return Object.values(text.object).flatMap(expressionsIn);
    if (!('parts' in text))
        return text.flatMap(expressionsIn);
    return text.parts.flatMap((part) => (typeof part === 'object' && 'expression' in part ? [part.expression] : []));
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18344);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);
/* harmony import */ var _runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24841);



function judge(condition, scope, mask) {
    const judged = condition.that.map((source) => {
        const truth = (0,_runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(source, scope, mask ?? undefined);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${mask === null ? source : (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(source, scope, mask)} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? (mask === null ? _plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSHOWN */ .VF : truth.because) : undefined,
        };
    });
    const because = judged.find((one) => one.because !== undefined)?.because;
    return {
        verdict: all(judged.map((one) => one.verdict)),
        shown: judged.map((one) => one.shown),
        ...(because !== undefined && { because }),
    };
}
function all(verdicts) {
    if (verdicts.includes('does_not_hold'))
        return 'does_not_hold';
    return verdicts.includes('unknown') ? 'unknown' : 'holds';
}


/***/ }),

/***/ 10141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ askingFor),
/* harmony export */   g0: () => (/* binding */ laneFor),
/* harmony export */   qN: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97109);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11072);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18790);





function begin({ state: first, lanes: given }, from, by) {
    let state = first;
    let free = _plan_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_ONCE */ .Qd - given.filter(({ stage }) => isUnderWay(stage)).length;
    const lanes = given.map((lane) => {
        if (lane.stage.at !== from || free <= 0)
            return lane;
        const begun = by(state, lane.act);
        state = begun.state;
        if (isUnderWay(begun.stage))
            free -= 1;
        return { ...lane, stage: begun.stage };
    });
    return { state, lanes };
}
const STANDING = ['undecided', 'uncleared', 'waiting', 'over'];
function isUnderWay({ at }) {
    return !STANDING.includes(at);
}
function laneFor(plan, { step, lanes }, event) {
    const [only, ...others] = lanes;
    if (others.length === 0)
        return only;
    const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .iw)(event);
    if (subject === null)
        return undefined;
    const { id, acts } = (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationAt */ .$W)(plan, step);
    return lanes.find(({ act, stage }) => {
        if ('guard' in subject)
            return 'guard' in stage && stage.guard === subject.guard;
        return subject.step === id && acts[act]?.target === subject.target;
    });
}
function askingFor(plan, phase, event) {
    const stage = stageFor(plan, phase, event);
    return stage !== null && 'asking' in stage ? stage.asking : null;
}
function stageFor(plan, phase, event) {
    switch (phase.name) {
        case 'releasing':
            return phase.stage;
        case 'stepping':
            if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(phase.stage) || phase.stage.at === 'checking')
                return phase.stage;
            return laneFor(plan, phase, event)?.stage ?? null;
        case 'rolling_back':
            if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(phase.stage))
                return phase.stage;
            return laneFor(plan, phase, event)?.stage ?? null;
        case 'claimed':
        case 'diagnosing':
        case 'isolating':
        case 'announcing':
        case 'recovering':
        case 'parting':
        case 'notifying':
        case 'closed':
            return null;
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .H)(phase);
    }
}


/***/ }),

/***/ 92595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ startLooking),
/* harmony export */   Y: () => (/* binding */ afterLook)
/* harmony export */ });
function startLooking(elapsed_ms) {
    return { started_ms: elapsed_ms, looks: 0, held_since_ms: null, not_before_ms: elapsed_ms };
}
function afterLook(condition, looking, verdict, elapsed_ms) {
    const looks = looking.looks + 1;
    if (verdict === 'holds') {
        const since = looking.held_since_ms ?? elapsed_ms;
        if (elapsed_ms - since >= condition.for_ms)
            return { kind: 'held' };
        const next = Math.min(elapsed_ms + condition.every_ms, since + condition.for_ms);
        return { kind: 'again', looking: { ...looking, looks, held_since_ms: since, not_before_ms: next } };
    }
    const end = condition.within_ms === null ? elapsed_ms : looking.started_ms + condition.within_ms;
    if (elapsed_ms >= end)
        return { kind: verdict === 'unknown' ? 'unknown' : 'failed' };
    const next = Math.min(elapsed_ms + condition.every_ms, end);
    return { kind: 'again', looking: { ...looking, looks, held_since_ms: null, not_before_ms: next } };
}


/***/ }),

/***/ 84073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ next),
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11072);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18790);
/* harmony import */ var _watching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52405);





function next(state) {
    const lost = state.running.filter((running) => running.lost);
    const asked = lost.map((running) => ask(state, { ...running, not_before_ms: 0 }));
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isResting */ .hc)(state) ? asked : [...asked, ...due(state)];
}
function due(state) {
    const { phase, plan } = state;
    switch (phase.name) {
        case 'claimed':
        case 'closed':
            return [];
        case 'diagnosing':
            return [look({ kind: 'symptom' }, plan.symptom, phase.looking)];
        case 'isolating':
            return [phase.at === 'proving' ? { kind: 'isolate' } : { kind: 'discover', questions: plan.discovery ?? [] }];
        case 'announcing':
            return [notify('started', phase.pending)];
        case 'stepping':
            return stepping(state, phase);
        case 'releasing':
            return guarding(state, phase.stage);
        case 'recovering':
            return [look({ kind: 'recovered' }, plan.recovered, phase.looking)];
        case 'parting':
            return [watch(state, { kind: 'end' }, phase.watching)];
        case 'rolling_back':
            return rollingBack(state, phase);
        case 'notifying': {
            const { outcome, pending } = phase;
            return [pending.length > 0 ? notify(outcome, pending) : { kind: 'close', outcome }];
        }
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(phase);
    }
}
function stepping(state, phase) {
    const { stage } = phase;
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(stage))
        return guarding(state, stage);
    if (stage.at === 'checking') {
        const planned = state.plan.steps[phase.step];
        if (planned?.kind !== 'check')
            throw new Error('next: no check here');
        return [look({ kind: 'check', step: planned.id }, planned.condition, stage.looking)];
    }
    if (stage.at === 'baseline' || stage.at === 'watching')
        return [watchWave(state, phase, stage)];
    return phase.lanes.flatMap(({ act, stage: lane }) => {
        if (lane.at === 'undecided' || lane.at === 'waiting' || lane.at === 'over')
            return [];
        if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(lane))
            return guarding(state, lane);
        return acting(state, (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(state.plan, { step: phase.step, act }), lane);
    });
}
function watchWave(state, { step, wave, lanes }, stage) {
    const about = { step: (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationAt */ .$W)(state.plan, step).id, wave: wave + 1 };
    if (stage.at === 'watching')
        return watch(state, { kind: 'after', ...about }, stage.watching);
    const near = lanes.map(({ act }) => (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(state.plan, { step, act }).act.target);
    return { kind: 'watch', moment: { kind: 'before', ...about }, look: 1, of: { near }, not_before_ms: 0 };
}
function acting(state, { step, act }, stage) {
    const at = { step: step.id, target: act.target };
    switch (stage.at) {
        case 'when':
            if (act.when === null || 'decided' in act.when)
                throw new Error('next: nothing to decide');
            return [look({ kind: 'when', ...at }, act.when, stage.looking)];
        case 'requiring':
            if (act.require === null)
                throw new Error('next: nothing required');
            return [look({ kind: 'require', ...at }, act.require, stage.looking)];
        case 'sampling':
            return [{ kind: 'sample_before', ...at, samples: act.before, verify: act.verify }];
        case 'acting':
            return change(state, { change: { action: 'do', ...at }, command: act.do }, stage);
        case 'asking':
            return [askAbout(state, stage.asking)];
        case 'verifying':
            return [look({ kind: 'verify', ...at }, act.verify, stage.looking)];
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(stage);
    }
}
function rollingBack(state, phase) {
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(phase.stage))
        return guarding(state, phase.stage);
    return phase.lanes.flatMap(({ act, stage: lane }) => {
        if (lane.at === 'uncleared' || lane.at === 'waiting' || lane.at === 'over')
            return [];
        if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(lane))
            return guarding(state, lane);
        return undoing(state, (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(state.plan, { step: phase.step, act }), lane);
    });
}
function undoing(state, { step, act }, stage) {
    const at = { step: step.id, target: act.target };
    if (stage.at === 'asking' || stage.at === 'confirming')
        return [askAbout(state, stage.asking)];
    if (act.ending.kind !== 'undo')
        throw new Error('next: nothing to undo');
    if (stage.at === 'undone')
        return [look({ kind: 'undone', ...at }, act.ending.undone, stage.looking)];
    return change(state, { change: { action: 'undo', ...at }, command: act.ending.undo }, stage);
}
function guarding(state, stage) {
    const { name, at } = (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedGuardAt */ .VR)(state.plan, stage.guard);
    const guard = { guard: name, target: at.target };
    const once = { attempt: 1, not_before_ms: 0 };
    switch (stage.at) {
        case 'asking':
            return [askAbout(state, stage.asking)];
        case 'finding':
            return [look({ kind: 'engaged', ...guard }, at.engaged, stage.looking)];
        case 'engaging':
            return change(state, { change: { action: 'engage', ...guard }, command: at.engage }, once);
        case 'engaged':
        case 'released':
            return [look({ kind: stage.at, ...guard }, at[stage.at], stage.looking)];
        case 'releasing':
            return change(state, { change: { action: 'release', ...guard }, command: at.release }, once);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(stage);
    }
}
function change({ running }, what, { attempt, not_before_ms }) {
    const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(what.change);
    const runs = running.some((one) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(one.change), subject));
    return runs ? [] : [{ kind: 'change', ...what, attempt, not_before_ms }];
}
function commandOf(state, change) {
    if ('guard' in change) {
        const at = state.plan.guards[change.guard]?.at.find((candidate) => candidate.target === change.target);
        if (at === undefined)
            throw new Error(`commandOf: no guard ${change.guard}`);
        return change.action === 'engage' ? at.engage : at.release;
    }
    const step = state.plan.steps.find((candidate) => candidate.id === change.step);
    const act = step?.kind === 'mitigation' ? step.acts.find((candidate) => candidate.target === change.target) : undefined;
    if (act === undefined)
        throw new Error(`commandOf: no step ${change.step}`);
    if (change.action === 'do')
        return act.do;
    if (act.ending.kind !== 'undo')
        throw new Error(`commandOf: step ${change.step} has no undo`);
    return act.ending.undo;
}
function askAbout(state, { command, not_before_ms }) {
    const lost = state.unconfirmed.find((one) => one.command === command);
    if (lost === undefined)
        throw new Error(`next: nothing is to be asked about ${command}`);
    return ask(state, { ...lost, not_before_ms });
}
function ask(state, lost) {
    const { command: id, change, not_before_ms } = lost;
    return { kind: 'ask', id, change, command: commandOf(state, change), not_before_ms };
}
function look(purpose, condition, looking) {
    return { kind: 'look', purpose, condition, look: looking.looks + 1, not_before_ms: looking.not_before_ms };
}
function watch({ watched }, moment, watching) {
    const { looks, not_before_ms } = watching;
    return { kind: 'watch', moment, look: looks + 1, of: { watched: (0,_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .inTurn */ .lo)(watched, watching) }, not_before_ms };
}
function notify(on, pending) {
    const [channel] = pending;
    if (channel === undefined)
        throw new Error('next: nobody to notify');
    return { kind: 'notify', on, channel };
}


/***/ }),

/***/ 11072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ mitigationAt),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   VR: () => (/* binding */ plannedGuardAt),
/* harmony export */   fU: () => (/* binding */ guardKeysOf),
/* harmony export */   h2: () => (/* binding */ sharedGuardKeys)
/* harmony export */ });
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97109);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63879);


function mitigationAt(plan, step) {
    const planned = plan.steps[step];
    if (planned?.kind !== 'mitigation')
        throw new Error(`mitigationAt: step ${step} is no mitigation`);
    return planned;
}
function placeAt(plan, at) {
    const step = mitigationAt(plan, at.step);
    const act = step.acts[at.act];
    if (act === undefined)
        throw new Error(`placeAt: ${step.id} has no target ${at.act}`);
    return { step, act };
}
function plannedGuardAt(plan, key) {
    for (const [name, guard] of Object.entries(plan.guards)) {
        const at = guard.at.find((candidate) => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKey */ .Dt)(name, candidate.target) === key);
        if (at !== undefined)
            return { name, at };
    }
    throw new Error(`plannedGuardAt: no guard ${key} in the plan`);
}
function guardKeysOf(plan, { step, act }) {
    const { guard } = step;
    if (guard === undefined)
        return [];
    const at = plan.guards[guard]?.at ?? [];
    const own = at.filter(({ target }) => target === act.target);
    return (own.length > 0 ? own : at).map(({ target }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKey */ .Dt)(guard, target));
}
function sharedGuardKeys(plan, step) {
    const [act] = step.acts;
    return act === undefined || (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardedEach */ .Au)(plan, step) ? [] : guardKeysOf(plan, { step, act });
}


/***/ }),

/***/ 18790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ subjectOfEffect),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iw: () => (/* binding */ subjectIn)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63879);


function subjectOf(change) {
    return 'guard' in change ? { guard: (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKey */ .Dt)(change.guard, change.target) } : change;
}
function subjectOfPurpose(purpose) {
    if ('guard' in purpose)
        return { guard: (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKey */ .Dt)(purpose.guard, purpose.target) };
    return 'target' in purpose ? purpose : null;
}
function isAbout(one, other) {
    if ('guard' in one)
        return 'guard' in other && one.guard === other.guard;
    return 'step' in other && one.step === other.step && one.target === other.target;
}
function subjectOfEffect(effect) {
    switch (effect.kind) {
        case 'look':
            return subjectOfPurpose(effect.purpose);
        case 'sample_before':
            return effect;
        case 'change':
        case 'ask':
            return subjectOf(effect.change);
        case 'isolate':
        case 'discover':
        case 'watch':
        case 'notify':
        case 'close':
            return null;
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(effect);
    }
}
function subjectIn(event) {
    switch (event.type) {
        case 'before.sampled':
            return event;
        case 'command.intended':
        case 'command.finished':
        case 'command.refused':
            return subjectOf(event.change);
        case 'condition.looked':
            return subjectOfPurpose(event.purpose);
        case 'run.claimed':
        case 'run.declined':
        case 'isolation.proved':
        case 'isolation.refused':
        case 'topology.discovered':
        case 'bystanders.looked':
        case 'cancel.requested':
        case 'timeout.passed':
        case 'journal.lost':
        case 'run.resumed':
        case 'notification.finished':
        case 'closed':
            return null;
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(event);
    }
}


/***/ }),

/***/ 52405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ startWatching),
/* harmony export */   lo: () => (/* binding */ inTurn),
/* harmony export */   qI: () => (/* binding */ afterWatch)
/* harmony export */ });
const LOOKS = 3;
const WORSE = 2;
const PAUSE_MS = 1_000;
function startWatching(not_before_ms) {
    return { looks: 0, ill: {}, well: [], not_before_ms };
}
function inTurn(watched, { well }) {
    const known = new Set(well);
    return [...watched.filter(({ target }) => !known.has(target)), ...watched.filter(({ target }) => known.has(target))];
}
function afterWatch(watching, looked, elapsed_ms) {
    const { seen, unasked = [] } = looked;
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const looks = watching.looks + 1;
    const ill = illAfter(watching, bad, unasked);
    const well = wellAfter(watching, looked);
    const late = unasked.filter(({ target, why }) => why === 'no_time' && !well.includes(target));
    const lost = looks === LOOKS ? late.map((one) => unseen(one, ill[one.target])) : [];
    const worse = [...bad.filter(({ target }) => (ill[target] ?? []).length >= WORSE), ...lost];
    if (worse.length > 0)
        return { kind: 'worse', worse };
    const isOver = Object.keys(ill).length === 0 && late.length === 0;
    if (looks === LOOKS || isOver)
        return { kind: 'well' };
    return { kind: 'again', watching: { looks, ill, well, not_before_ms: elapsed_ms + PAUSE_MS } };
}
function illAfter({ looks, ill }, bad, unasked) {
    const counted = {
        ...ill,
        ...Object.fromEntries(bad.map(({ target }) => [target, [...(ill[target] ?? []), looks + 1]])),
    };
    const excused = new Set(unasked.flatMap(({ target, why }) => (why === 'under_change' ? [target] : [])));
    return Object.fromEntries(Object.entries(counted).filter(([target]) => !excused.has(target)));
}
function wellAfter({ well }, { seen, unasked }) {
    if (unasked === undefined)
        return well;
    return [...new Set([...well, ...seen.flatMap(({ target, health }) => (health === 'healthy' ? [target] : []))])];
}
function unseen({ tenant, target }, ill) {
    const seen = ill === undefined ? '' : `was ill in look ${ill.join(', ')}, and since then `;
    return { tenant, target, health: 'silent', because: `it ${seen}could not be asked in time` };
}


/***/ }),

/***/ 39447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deliveriesFor)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);

const ANNOUNCED = ['started', 'incident_resolved'];
function deliveriesFor(occasion) {
    const { on, needsHuman, configured } = occasion;
    const people = called({ ...occasion, configured: configured.filter((channel) => channel !== _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) });
    const isKept = configured.includes(_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) && (needsHuman !== 'no' || on === 'incident_resolved');
    return [...new Set([...people, ...(isKept ? [_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL] : [])])];
}
function called({ on, needsHuman, rules, onCall, configured, whole }) {
    if (whole === true && rules === null && (needsHuman !== 'no' || ANNOUNCED.includes(on)))
        return configured;
    const named = (rules ?? []).filter((rule) => rule.on.includes(on)).flatMap((rule) => rule.to);
    const heard = named.some((channel) => configured.includes(channel));
    if (needsHuman === 'no' || (needsHuman === 'yes' && heard))
        return [...new Set(named)];
    const onDuty = configured.filter((channel) => onCall !== null && channel === (0,_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .ts)(onCall));
    if (needsHuman === 'yes' && rules === null && onDuty.length > 0)
        return onDuty;
    return [...new Set([...named, ...onDuty, ...configured])];
}


/***/ })

} };
