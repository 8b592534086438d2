export const id = 3061;
export const ids = [3061];
export const modules = {

/***/ 83061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stalePages: () => (/* binding */ stalePages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_page_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35328);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _plan_blank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30213);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65155);
/* harmony import */ var _sources_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76726);







const MOST_BYTES = 4 * 1024 * 1024;
async function stalePages(survey) {
    const files = await pagesIn(survey.folder);
    const found = await Promise.all(files.map((file) => judgePage(file, survey)));
    return found.flatMap((fault) => fault ?? []);
}
async function pagesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const deeper = await Promise.all(inside.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => [])).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
    const all = [...entries.filter((entry) => entry.isFile()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)), ...deeper.flat()];
    return all.filter((path) => path.endsWith('.md')).sort();
}
async function judgePage(file, survey) {
    const text = await (0,_sources_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file, MOST_BYTES);
    const mark = text.ok ? (0,_audit_page_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(text.value) : null;
    if (mark === null)
        return null;
    const runbook = survey.runbooks.find(({ id }) => id === mark.runbook);
    if (runbook === undefined)
        return survey.isAll ? gone(file, mark) : null;
    const digest = digestNow(runbook, mark, survey.topology);
    return digest === null || digest === mark.digest ? null : stale(file, mark);
}
function digestNow(runbook, { tenant }, topology) {
    if (tenant === null)
        return (0,_audit_page_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .pageDigest */ .Qe)({ runbook, contents: (0,_plan_blank_js__WEBPACK_IMPORTED_MODULE_3__/* .blankContents */ .F)(runbook), plan: null });
    if (topology === null)
        return null;
    const [one, other] = ['2000-01-01T00:00:00Z', '2001-01-01T00:00:00Z'].map((receivedAt) => {
        const ask = { payload: null, runbook: runbook.id, tenant, inputs: {}, receivedAt };
        const decided = (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)({ runbooks: [runbook], topology, commit: '' }, ask);
        if (!decided.ok)
            return '';
        const { plan } = decided.value;
        return (0,_audit_page_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .pageDigest */ .Qe)({ runbook, contents: plan, plan });
    });
    return one !== undefined && one === other ? one : null;
}
function gone(file, { runbook, line }) {
    return {
        code: 'page-stale',
        message: `The page was rendered from the runbook \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(runbook)}\`, which is not here.`,
        hint: 'Delete the page, or render the runbook under its new name.',
        at: { file, line, column: 1 },
    };
}
function stale(file, { runbook, tenant, line }) {
    const whom = tenant === null ? '' : ` --tenant ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(tenant)}`;
    const what = tenant === null ? 'the runbook' : 'the runbook or the topology';
    return {
        code: 'page-stale',
        message: `The page does not say what \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(runbook)}\` says now: ${what} has changed since it was rendered.`,
        hint: `Write it anew: \`enforced-runbooks render ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(runbook)}${whom} > \u2026\`, into this file.`,
        at: { file, line, column: 1 },
    };
}


/***/ })

};
