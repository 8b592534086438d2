export const id = 839;
export const ids = [839];
export const modules = {

/***/ 40839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellSealed: () => (/* binding */ tellSealed),
/* harmony export */   tellSealedBeside: () => (/* binding */ tellSealedBeside)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22880);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88661);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67916);





async function tellSealed(workflow, responded, over) {
    const { action } = workflow;
    const { outcome, executionId, plan, record } = responded;
    action.output({
        outcome: outcome ?? '',
        'execution-id': executionId,
        'human-intervention-required': String(record.human_intervention_required),
        'plan-digest': plan.digest,
    });
    if (outcome !== null)
        over();
    const { folder, artifact } = await tellSealedBeside(workflow, responded, true);
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, `${_seal_js__WEBPACK_IMPORTED_MODULE_2__.HOW_TO_OPEN}\n`);
    const human = record.human_intervention_required;
    const end = { outcome: outcome ?? 'not_finished', human, executionId, planDigest: plan.digest };
    const runs = (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_3__/* .sealedRunsOutput */ .E)([{ ...end, folder, artifact }]);
    action.output({ 'audit-path': folder, runs });
    if (artifact.id !== '')
        action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
}
async function tellSealedBeside(workflow, responded, calls) {
    workflow.action.say((0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded));
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, `${(0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded, (part) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(part))}\n\n`);
    if (calls)
        annotateSealed(workflow, responded);
    return sealAndUpload(workflow, responded);
}
function annotateSealed({ action }, responded) {
    const { outcome } = responded;
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no')
        action.annotate('error', { message: (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded), hint: _seal_js__WEBPACK_IMPORTED_MODULE_2__.HOW_TO_OPEN });
}
async function sealAndUpload(workflow, responded) {
    const nothing = { folder: '', artifact: { id: '', url: '' } };
    const sealed = await (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealRun)(workflow, responded);
    if (!sealed.ok) {
        workflow.action.annotate('warning', sealed.faults[0]);
        return nothing;
    }
    const { executionId } = responded;
    const name = `sealed-${executionId}`;
    return { folder: sealed.value, artifact: await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .upload */ .Se)(workflow, { folder: sealed.value, executionId }, name) };
}


/***/ })

};
