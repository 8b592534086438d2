export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 52124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowDoctor: () => (/* binding */ workflowDoctor)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22880);
/* harmony import */ var _doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36310);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65808);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80553);
/* harmony import */ var _workflow_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72275);
/* harmony import */ var _workflow_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84788);






const MARKS = { ok: '\u2705', open: '\u274c', 'not seen': '\u2754' };
const LONGEST = 600;
async function workflowDoctor(workflow) {
    const { action, context, settings, paths } = workflow;
    const api = await (0,_workflow_api_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowApi */ .y)(workflow);
    if (!api.ok)
        return (0,_workflow_page_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(workflow, api.faults);
    const found = await (0,_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .sb)({
        api: api.value,
        repository: context.repository,
        runbooks: await (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunbooks */ .AJ)(paths),
        hostsEnvironment: settings.hostsEnvironment,
        allowRef: settings.allowRef,
        auditEnvironment: null,
        variables: (0,_env_js__WEBPACK_IMPORTED_MODULE_4__/* .allowed */ .TQ)((0,_env_js__WEBPACK_IMPORTED_MODULE_4__/* .variables */ .Ee)()),
    });
    if (!found.ok)
        return (0,_workflow_page_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(workflow, found.faults);
    const findings = found.value;
    for (const { about, word, says, todo } of findings) {
        action.say(`${word}: ${about}: ${says}${todo === null ? '' : ` ${todo}`}`);
        if (word === 'open')
            action.annotate('error', { message: `${about}: ${says}`, hint: todo ?? '' });
    }
    await (0,_workflow_page_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(workflow, summaryOf(findings));
    return (0,_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(findings) ? 1 : 0;
}
function summaryOf(findings) {
    const rows = findings.map(({ about, word, says, todo }) => [
        `${MARKS[word]} ${word}`,
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(about, LONGEST),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(says, LONGEST),
        todo === null ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(todo, LONGEST),
    ]);
    return `# Doctor: ${(0,_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings)}\n\n${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['', 'Of', 'Says', 'To do'], rows)}\n`;
}


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}


/***/ })

};
