'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7126], modules: {

/***/ 17126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowDoctor: () => (/* binding */ workflowDoctor)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22880);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(121);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65808);
/* harmony import */ var _sources_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55025);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51650);






const MARKS = { ok: '\u2705', open: '\u274c', 'not seen': '\u2754' };
const LONGEST = 600;
async function workflowDoctor(workflow) {
    const { action, context, settings, paths } = workflow;
    const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowApi */ .y)(workflow);
    if (!api.ok)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(workflow, api.faults);
    const found = await (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .sb)({
        api: api.value,
        repository: context.repository,
        runbooks: await (0,_sources_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunbooks */ .AJ)(paths),
        hostsEnvironment: settings.hostsEnvironment,
        allowRef: settings.allowRef,
        auditEnvironment: null,
        variables: (0,_env_js__WEBPACK_IMPORTED_MODULE_4__/* .allowed */ .TQ)((0,_env_js__WEBPACK_IMPORTED_MODULE_4__/* .variables */ .Ee)()),
        action: (0,_env_js__WEBPACK_IMPORTED_MODULE_4__/* .variables */ .Ee)().GITHUB_ACTION_REPOSITORY ?? null,
    });
    if (!found.ok)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(workflow, found.faults);
    const findings = found.value;
    for (const { about, word, says, todo } of findings) {
        action.say(`${word}: ${about}: ${says}${todo === null ? '' : ` ${todo}`}`);
        if (word === 'open')
            action.annotate('error', { message: `${about}: ${says}`, hint: todo ?? '' });
    }
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(workflow, summaryOf(findings));
    return (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(findings) ? 1 : 0;
}
function summaryOf(findings) {
    const rows = findings.map(({ about, word, says, todo }) => [
        `${MARKS[word]} ${word}`,
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(about, LONGEST),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(says, LONGEST),
        todo === null ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(todo, LONGEST),
    ]);
    return `# Doctor: ${(0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings)}\n\n${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['', 'Of', 'Says', 'To do'], rows)}\n`;
}


/***/ })

} };
