'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [375], modules: {

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryIssues: () => (/* binding */ repositoryIssues)
/* harmony export */ });
/* unused harmony export ISSUE_LABEL */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const ISSUE_LABEL = 'enforced-runbooks';
const PAGE = 100;
const MOST_PAGES = 10;
const LOOKED_BACK_MS = 3_600_000;
const authorSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish());
const listSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: authorSchema(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
})));
const labelSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })]));
const openedSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(labelSchema()) }));
const commentsSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), user: authorSchema() })));
const viewerSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }));
function repositoryIssues(open, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const opened = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(open);
    const understood = async (call, form) => {
        const api = await opened();
        if (!api.ok)
            return { ok: false, because: api.faults[0].message, hint: GIVE, againMs: null };
        const answer = await call(api.value);
        if (!answer.ok)
            return refused(answer.problem);
        const read = form.safeParse(answer.value);
        return read.success ? { ok: true, value: read.data } : nonsense;
    };
    const ask = (route, { parameters, form }, signal) => understood((api) => api.rest(route, { owner, repo, ...parameters }, signal), form);
    let login = null;
    const ours = async (written, signal) => {
        if (written.length > 0 && login === null) {
            const said = await understood((api) => api.graphql('query { viewer { login } }', {}, signal), viewerSchema());
            if (!said.ok)
                return said;
            login = said.value.viewer.login;
        }
        return { ok: true, value: written.filter(({ user }) => user?.login === login) };
    };
    return {
        find: async (marker, signal) => {
            const found = [];
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const parameters = {
                    labels: ISSUE_LABEL,
                    state: 'open',
                    sort: 'created',
                    direction: 'desc',
                    per_page: PAGE,
                    page,
                };
                const listed = await ask('GET /repos/{owner}/{repo}/issues', { parameters, form: listSchema() }, signal);
                if (!listed.ok)
                    return listed;
                for (const { number, body, user, pull_request } of listed.value)
                    if (pull_request === undefined && body?.startsWith(marker) === true)
                        found.push({ number, body, user });
                if (listed.value.length < PAGE)
                    break;
            }
            return ours(found.sort((one, other) => one.number - other.number), signal);
        },
        open: async ({ title, body }, signal) => {
            const parameters = { title, body, labels: [ISSUE_LABEL] };
            const made = await ask('POST /repos/{owner}/{repo}/issues', { parameters, form: openedSchema() }, signal);
            if (!made.ok)
                return made;
            const { number, labels } = made.value;
            const isLabelled = labels.some((label) => (typeof label === 'string' ? label : label.name) === ISSUE_LABEL);
            if (isLabelled)
                return { ok: true, value: number };
            const labelled = await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { parameters: { issue_number: number, labels: [ISSUE_LABEL] }, form: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }, signal);
            return labelled.ok ? { ok: true, value: number } : { ...labelled, againMs: null };
        },
        comment: async ({ number, body, told, close }, signal) => {
            const issue = { issue_number: number };
            const comments = 'repos/{owner}/{repo}/issues/{issue_number}/comments';
            const since = new Date(Date.now() - LOOKED_BACK_MS).toISOString().replace(/\.\d+Z$/, 'Z');
            const lately = { parameters: { ...issue, since, per_page: PAGE }, form: commentsSchema() };
            const there = await ask(`GET /${comments}`, lately, signal);
            if (!there.ok)
                return there;
            const alike = there.value.filter(({ body: text }) => text?.startsWith(told) === true);
            const said = await ours(alike, signal);
            if (!said.ok)
                return said;
            if (said.value.length === 0) {
                const made = await ask(`POST /${comments}`, { parameters: { ...issue, body }, form: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }, signal);
                if (!made.ok)
                    return made;
            }
            if (close === null)
                return { ok: true, value: null };
            const closed = await ask('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { parameters: { ...issue, state: 'closed', state_reason: close }, form: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }, signal);
            return closed.ok ? { ok: true, value: null } : closed;
        },
    };
}
const GIVE = 'Give the job `permissions: issues: write`, and leave `token` at its default.';
const nonsense = {
    ok: false,
    because: "GitHub's answer is not what its API describes",
    hint: 'Look at the state of GitHub, and at what stands between.',
    againMs: 0,
};
function refused(problem) {
    const { message, hint } = problem.fault;
    switch (problem.kind) {
        case 'unsure':
        case 'unexplained':
            return { ok: false, because: message, hint, againMs: 0 };
        case 'later':
            return { ok: false, because: message, hint, againMs: problem.afterMs };
        case 'rejected':
            return { ok: false, because: 'GitHub rejected what it was sent', hint: 'Please report it.', againMs: null };
        case 'refused':
            return { ok: false, ...refusalOf(problem.status, message), againMs: null };
    }
}
function refusalOf(status, message) {
    if (status === 410) {
        const hint = "Switch issues on in the repository's settings, or leave `github-issues` out.";
        return { because: 'issues are switched off in this repository', hint };
    }
    if (status === 401)
        return { because: message, hint: 'The token is not valid any more; leave `token` at its default.' };
    return { because: `${message}; the job needs the permission issues: write`, hint: GIVE };
}


/***/ })

} };
