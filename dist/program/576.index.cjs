'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [576], modules: {

/***/ 10576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var _audit_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48765);
/* harmony import */ var _kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87534);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93602);
/* harmony import */ var _warning_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73237);





const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const CODES = `${_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .HOME */ .yZ}/blob/main/docs/fault-codes.md`;
function sarifOf({ faults, warnings }, otherwise) {
    const codes = [...new Set([...faults, ...warnings].map(({ code }) => code))].sort();
    const results = (found, level) => found.map(({ code, message, hint, at }) => ({
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level,
        message: { text: `${(0,_audit_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .e)(message)} ${hint}` },
        locations: [{ physicalLocation: physical(at ?? { file: otherwise, line: 1, column: 1 }) }],
    }));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'enforced-runbooks',
                        version: _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv,
                        informationUri: _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .HOME */ .yZ,
                        rules: codes.map((id) => ruleOf(id, warnings.some(({ code }) => code === id) ? (0,_warning_page_js__WEBPACK_IMPORTED_MODULE_3__/* .warningPage */ .o)(id) : CODES)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: [...results(faults, 'error'), ...results(warnings, 'warning')],
            },
        ],
    };
}
function ruleOf(id, helpUri) {
    const meaning = _kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAULT_CODES */ .c[id];
    const help = { text: `${meaning} ${helpUri}`, markdown: `${meaning} [What it means, and what to do](${helpUri})` };
    return { id, shortDescription: { text: meaning }, helpUri, help };
}
function physical({ file, line, column, length }) {
    const uri = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(file).split('/').map(encodeURIComponent).join('/');
    const end = length === undefined ? {} : { endColumn: column + length };
    return {
        artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column, ...end },
    };
}


/***/ }),

/***/ 48765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(messages) {
    return messages.map((message, index) => (index < messages.length - 1 ? sentence(message) : message)).join(' ');
}
function sentence(message) {
    return /[.!?]$/.test(message) ? message : `${message}.`;
}


/***/ })

} };
