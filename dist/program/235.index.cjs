'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [235], modules: {

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoveredOutputs: () => (/* binding */ recoveredOutputs)
/* harmony export */ });
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16740);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88661);


function recoveredOutputs({ told, isLeft, isSealed }) {
    const [worst, ...others] = [...told].sort((one, other) => (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(wordOf(one)) - (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(wordOf(other)));
    const isNeeded = isLeft || told.some(({ responded }) => responded.record.human_intervention_required);
    if (worst === undefined)
        return isLeft ? { 'human-intervention-required': 'true' } : {};
    const ordered = [worst, ...others];
    const outputs = {
        outcome: worst.responded.outcome ?? '',
        'human-intervention-required': String(isNeeded),
        runs: isSealed ? (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_1__/* .sealedRunsOutput */ .E)(ordered.map(sealedRunOf)) : (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOutput */ .w)(ordered.map(runOf)),
    };
    return others.length > 0 ? outputs : { ...outputs, ...outputsOfOne(worst, isSealed) };
}
function wordOf({ responded: { outcome } }) {
    return outcome ?? 'not_finished';
}
function runOf(one) {
    const { responded, folder, artifact } = one;
    const { plan, executionId, record, timeToRecovery } = responded;
    return {
        ...{ tenant: plan.tenant.id, runbook: plan.runbook.id, incident: plan.incident.name, outcome: wordOf(one) },
        ...{ human: record.human_intervention_required, executionId, planDigest: plan.digest, timeToRecovery },
        ...{ folder, artifact },
    };
}
function sealedRunOf(one) {
    const { responded, folder, artifact } = one;
    const { plan, executionId, record } = responded;
    const human = record.human_intervention_required;
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
