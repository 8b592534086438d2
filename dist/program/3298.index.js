export const id = 3298;
export const ids = [3298];
export const modules = {

/***/ 83298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintSummary: () => (/* binding */ lintSummary),
/* harmony export */   workflowLint: () => (/* binding */ workflowLint)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22880);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69722);
/* harmony import */ var _workflow_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84788);



async function workflowLint(workflow) {
    const { action, paths, settings } = workflow;
    const found = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lint */ .u)({ paths, knownHosts: settings.knownHosts ?? '', runs: false, given: [], from: paths.root });
    for (const fault of found.faults)
        action.annotate('error', fault);
    for (const warning of found.warnings)
        action.annotate('warning', warning);
    action.say(counted(found));
    await (0,_workflow_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, lintSummary(found));
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
