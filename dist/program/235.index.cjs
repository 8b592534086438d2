'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [235], modules: {

/***/ 16740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Zd: () => (/* binding */ isShardWord),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77746);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85364);




const WORST_FIRST = [
    'unknown',
    'rollback_failed',
    'bug',
    'not_finished',
    'not_recovered',
    'rolled_back',
    'cancelled',
    'not_begun',
    'faulty',
    'refused',
    'incident_resolved',
    'symptom_absent',
    'duplicate',
    'not_firing',
    'dry_run',
];
const BUG_EXIT = 70;
function rankOf(word) {
    return WORST_FIRST.indexOf(word);
}
function isShardWord(word) {
    return WORST_FIRST.some((known) => known === word);
}
function reportOf(id, { runs, stopped }, { undecided, idle }) {
    const unplanned = undecided.map(({ name, tenant, faults }) => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }));
    const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rankOf(one.word) - rankOf(other.word));
    const worst = entries[0]?.word ?? 'not_begun';
    const human = entries.some((entry) => entry.human);
    const isUnaudited = runs.some(({ end }) => end.kind === 'responded' && end.told.unwritten.length > 0);
    const exit = exitOf(worst) || (isUnaudited ? _unaudited_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_WRITTEN */ .OX : 0);
    return { id, entries, worst, exit, human, stopped, idle };
}
function worstOf(words) {
    return words.filter(isShardWord).sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'not_begun';
}
function outcomeOf({ worst }) {
    return isOutcome(worst) ? worst : null;
}
function exitOf(word) {
    switch (word) {
        case 'bug':
            return BUG_EXIT;
        case 'not_finished':
        case 'not_begun':
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.cancelled.exit;
        case 'faulty':
            return 2;
        default:
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[word].exit;
    }
}
const NOTHING = {
    planDigest: '',
    executionId: null,
    folder: null,
    record: null,
    timeToRecovery: '',
    faults: [],
};
function entryOf({ member: { decision }, end }) {
    const { plan, incident } = decision;
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, incident: incident.name };
    const about = { ...NOTHING, ...whose, planDigest: plan.digest };
    switch (end.kind) {
        case 'responded': {
            const { record, executionId, outcome, closed, timeToRecovery, unwritten } = end.told;
            const isWritten = unwritten.length === 0;
            const folder = isWritten ? end.told.folder : null;
            const { mark, parts } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeParts */ .x9)(record);
            const [how = '', , ...changes] = parts;
            const known = { ...about, executionId, folder, record, timeToRecovery };
            if (outcome === null || !closed)
                return { ...known, word: 'not_finished', human: true, mark: '\u270b', says: ['not finished'] };
            const lacks = isWritten ? [] : ['its audit could not be written'];
            const human = _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[outcome].human !== 'no' || !isWritten;
            return { ...known, word: outcome, human, mark, says: [how, ...changes, ...lacks] };
        }
        case 'faulty':
            return { ...about, ...faulty(end.faults) };
        case 'broken':
            return { ...about, word: 'bug', human: true, mark: '\ud83d\udea8', says: [end.fault.message], faults: [end.fault] };
        case 'not-begun':
            return { ...about, word: 'not_begun', human: true, mark: '\u270b', says: ['cancelled before it began'] };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(end);
    }
}
function faulty(faults) {
    const says = faults.map(({ message }) => message);
    return { word: 'faulty', human: true, mark: '\u26d4', says, faults };
}
function isOutcome(word) {
    return Object.hasOwn(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i, word);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoveredOutputs: () => (/* binding */ recoveredOutputs)
/* harmony export */ });
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16740);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85364);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88661);



function recoveredOutputs({ told, isLeft, isSealed }) {
    const [worst, ...others] = [...told].sort((one, other) => (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(wordOf(one)) - (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(wordOf(other)));
    const isNeeded = isLeft || told.some(({ responded }) => (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_1__/* .needsHuman */ .tv)(responded));
    if (worst === undefined)
        return isLeft ? { 'human-intervention-required': 'true' } : {};
    const ordered = [worst, ...others];
    const outputs = {
        outcome: worst.responded.outcome ?? '',
        'human-intervention-required': String(isNeeded),
        runs: isSealed ? (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_2__/* .sealedRunsOutput */ .E)(ordered.map(sealedRunOf)) : (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_2__/* .runsOutput */ .w)(ordered.map(runOf)),
    };
    return others.length > 0 ? outputs : { ...outputs, ...outputsOfOne(worst, isSealed) };
}
function wordOf({ responded: { outcome } }) {
    return outcome ?? 'not_finished';
}
function runOf(one) {
    const { responded, folder, artifact } = one;
    const { plan, executionId, timeToRecovery } = responded;
    return {
        ...{ tenant: plan.tenant.id, runbook: plan.runbook.id, incident: plan.incident.name, outcome: wordOf(one) },
        ...{ human: (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_1__/* .needsHuman */ .tv)(responded), executionId, planDigest: plan.digest, timeToRecovery },
        ...{ folder, artifact },
    };
}
function sealedRunOf(one) {
    const { responded, folder, artifact } = one;
    const { plan, executionId } = responded;
    const human = (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_1__/* .needsHuman */ .tv)(responded);
    return { outcome: wordOf(one), human, executionId, planDigest: plan.digest, folder, artifact };
}
function outputsOfOne({ responded, folder, artifact }, isSealed) {
    const { executionId, plan, timeToRecovery } = responded;
    return {
        'execution-id': executionId,
        'plan-digest': plan.digest,
        'audit-path': folder,
        ...(artifact.id !== '' && { 'artifact-id': artifact.id, 'artifact-url': artifact.url }),
        ...(!isSealed && { environment: plan.approval?.environment ?? '', 'time-to-recovery': timeToRecovery }),
    };
}


/***/ })

} };
