'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6924], modules: {

/***/ 96924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryIds: () => (/* binding */ repositoryIds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);




const MOST_FILES = 200;
const answerSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable()) }));
const NEVER = new AbortController().signal;
function repositoryIds(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    return async (commit, files) => {
        if (files.length > MOST_FILES)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(tooMany(files.length));
        const asked = Object.fromEntries([commit, ...files.map((file) => `${commit}:${file}`)].map((at, n) => [`at${n}`, at]));
        const names = Object.keys(asked);
        const query = `query ids($owner: String!, $name: String!, ${names.map((one) => `$${one}: String!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${names.map((one) => `${one}: object(expression: $${one}) { oid }`).join('\n        ')}
      }
    }`;
        const answer = await api.graphql(query, { owner, name, ...asked }, NEVER);
        if (!answer.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(answer.problem.fault);
        const found = answerSchema().safeParse(answer.value).data?.repository;
        if (found?.at0?.oid !== commit)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unseen(commit));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(files.map((_, index) => found[`at${index + 1}`]?.oid ?? null));
    };
}
function tooMany(count) {
    return {
        code: 'commit-differs',
        message: `Nobody can tell whether the files are those of the commit: GitHub is not asked for ${count} of them.`,
        hint: 'Let the job check out the commit that it runs for, with git.',
    };
}
function unseen(commit) {
    return {
        code: 'commit-differs',
        message: `Nobody can tell whether the files are those of the commit: GitHub shows no commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)} here.`,
        hint: 'Give the job `permissions: contents: read`, and let it check out the commit that it runs for.',
    };
}


/***/ })

} };
