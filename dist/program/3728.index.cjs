'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3728], modules: {

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintSummary: () => (/* binding */ lintSummary),
/* harmony export */   workflowLint: () => (/* binding */ workflowLint)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22880);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);



async function workflowLint(workflow) {
    const { action, paths, settings } = workflow;
    const found = await (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lint */ .u)({
        paths,
        knownHosts: settings.knownHosts ?? '',
        runs: false,
        evaluates: false,
        given: [],
        from: paths.root,
    });
    for (const fault of found.faults)
        action.annotate('error', fault);
    for (const warning of found.warnings)
        action.annotate('warning', warning);
    action.say(counted(found));
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, lintSummary(found));
    return found.faults.length > 0 ? 2 : 0;
}
const LONGEST_TABLE = 800_000;
const LONGEST_CELL = 600;
function lintSummary(found) {
    const { faults, warnings } = found;
    const mark = faults.length > 0 ? '\u26d4' : warnings.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const all = [
        ...faults.map((fault) => ({ level: 'fault', fault })),
        ...warnings.map((fault) => ({ level: 'warning', fault })),
    ];
    const rows = [];
    let size = 0;
    for (const { level, fault } of all) {
        const made = row(level, fault);
        size += Buffer.byteLength(made.join(' | '));
        if (size > LONGEST_TABLE)
            break;
        rows.push(made);
    }
    const left = all.length - rows.length;
    const sections = [
        `## ${mark} Runbooks and topology: ${counted(found)}`,
        ...(rows.length === 0 ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Where', 'What', 'What next'], rows)]),
        ...(left === 0 ? [] : [`And ${left} more: mend these first.`]),
    ];
    return `${sections.join('\n\n')}\n`;
}
function row(level, { code: name, message, hint, at }) {
    const place = at === undefined ? '\u2013' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${at.file}:${at.line}:${at.column}`, LONGEST_CELL);
    return [`${level} ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}`, place, (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(message, LONGEST_CELL), (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(hint, LONGEST_CELL)];
}
function counted({ faults, warnings }) {
    const count = (many, one) => `${many === 0 ? 'no' : many} ${one}${many === 1 ? '' : 's'}`;
    return `${count(faults.length, 'fault')}, ${count(warnings.length, 'warning')}`;
}


/***/ })

} };
