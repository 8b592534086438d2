'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5488], modules: {

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _audit_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5574);
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77746);
/* harmony import */ var _audit_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49414);
/* harmony import */ var _audit_recovery_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30892);
/* harmony import */ var _audit_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76414);
/* harmony import */ var _journal_event_redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8171);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93277);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2952);








async function publish({ plan, events: driven, folder, redactor, writes }) {
    const events = wholeChain(plan, driven, redactor);
    const record = (0,_audit_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .z)(plan, events);
    const summary = redactor.text((0,_audit_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .Y)({ record, plan, events }));
    const unwritten = writes ? await write({ folder, plan, events, record, summary, redactor }) : [];
    const timeToRecovery = (0,_audit_recovery_js__WEBPACK_IMPORTED_MODULE_7__/* .recoveryOf */ .r)(events)?.words.timestamp_to_recovery ?? '';
    return { folder, record, summary, line: redactor.text((0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeLine */ .RW)(record)), timeToRecovery, unwritten };
}
async function write(audit) {
    await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(audit.folder).catch(() => undefined);
    const written = await (0,_audit_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAuditFolder */ .rY)(audit);
    return written.ok ? [] : written.faults;
}
function wholeChain(plan, events, redactor) {
    if (events.every((event) => event.hash !== ''))
        return events;
    let head = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .startOfChain */ .RR)(plan.digest);
    return events.map((event) => {
        const { seq: _, prev: __, hash, ...fact } = event;
        const { event: linked } = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(hash === '' ? (0,_journal_event_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .redactEvent */ .g)(fact, redactor) : fact, head);
        head = linked;
        return linked;
    });
}


/***/ })

} };
