export const id = 6486;
export const ids = [6486];
export const modules = {

/***/ 35215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75832);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42407);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24753);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67327);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97148);






function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 63203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
const ALLOWED = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'USER',
    'LOGNAME',
    'SHELL',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
function variables() {
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function allowed(from) {
    return Object.fromEntries(ALLOWED.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
function forget(names) {
    for (const name of names)
        delete process.env[name];
}


/***/ }),

/***/ 10583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Tr: () => (/* binding */ isAllSaid),
/* harmony export */   dc: () => (/* binding */ standardOutput),
/* harmony export */   gU: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42407);

const standardOutput = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => outliving(process.stdout));
const standardError = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => outliving(process.stderr));
function outliveReaders() {
    standardOutput();
    standardError();
}
function isAllSaid() {
    return opened.every(({ writableLength }) => writableLength === 0);
}
const opened = [];
function outliving(stream) {
    opened.push(stream);
    return stream.on('error', () => undefined);
}


/***/ }),

/***/ 45259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   y: () => (/* binding */ recallRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29285);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87433);


const begunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), closed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }));
function openLedger(action) {
    const runs = new Map();
    const note = (run) => {
        runs.set(run.id, run);
        action.remember('runs', JSON.stringify([...runs.values()]));
    };
    return {
        began: (run) => note({ ...run, closed: false }),
        closed: (id) => {
            const run = runs.get(id);
            if (run !== undefined)
                note({ ...run, closed: true });
        },
    };
}
function recallRuns(environment) {
    const text = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'runs');
    try {
        return text === '' ? [] : (begunSchema.safeParse(JSON.parse(text)).data ?? []);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 87895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37459);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43587);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23046);



const WORST_FIRST = [
    'unknown',
    'rollback_failed',
    'bug',
    'not_finished',
    'not_recovered',
    'rolled_back',
    'cancelled',
    'not_begun',
    'faulty',
    'refused',
    'incident_resolved',
    'symptom_absent',
    'duplicate',
    'not_firing',
    'dry_run',
];
const BUG_EXIT = 70;
function reportOf(id, { runs, stopped }, { undecided, idle }) {
    const unplanned = undecided.map(({ name, tenant, faults }) => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }));
    const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rankOf(one.word) - rankOf(other.word));
    const worst = entries[0]?.word ?? 'not_begun';
    const human = entries.some((entry) => entry.human);
    return { id, entries, worst, exit: exitOf(worst), human, stopped, idle };
}
function worstOf(words) {
    return [...words].sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'not_begun';
}
function rankOf(word) {
    const rank = WORST_FIRST.findIndex((known) => known === word);
    return rank === -1 ? WORST_FIRST.length : rank;
}
function outcomeOf({ worst }) {
    return isOutcome(worst) ? worst : null;
}
function exitOf(word) {
    switch (word) {
        case 'bug':
            return BUG_EXIT;
        case 'not_finished':
        case 'not_begun':
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.cancelled.exit;
        case 'faulty':
            return 2;
        default:
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[word].exit;
    }
}
const NOTHING = {
    planDigest: '',
    executionId: null,
    folder: null,
    record: null,
    timeToRecovery: '',
    faults: [],
};
function entryOf({ member: { decision }, end }) {
    const { plan, incident } = decision;
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, incident: incident.name };
    const about = { ...NOTHING, ...whose, planDigest: plan.digest };
    switch (end.kind) {
        case 'responded': {
            const { record, folder, executionId, outcome, closed, timeToRecovery } = end.told;
            const { mark, parts } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeParts */ .x9)(record);
            const [how = '', , ...changes] = parts;
            const known = { ...about, executionId, folder, record, timeToRecovery };
            if (outcome === null || !closed)
                return { ...known, word: 'not_finished', human: true, mark: '\u270b', says: ['not finished'] };
            return { ...known, word: outcome, human: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[outcome].human !== 'no', mark, says: [how, ...changes] };
        }
        case 'faulty':
            return { ...about, ...faulty(end.faults) };
        case 'broken':
            return { ...about, word: 'bug', human: true, mark: '\ud83d\udea8', says: [end.fault.message], faults: [end.fault] };
        case 'not-begun':
            return { ...about, word: 'not_begun', human: true, mark: '\u270b', says: ['cancelled before it began'] };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(end);
    }
}
function faulty(faults) {
    const says = faults.map(({ message }) => message);
    return { word: 'faulty', human: true, mark: '\u26d4', says, faults };
}
function isOutcome(word) {
    return Object.hasOwn(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i, word);
}


/***/ }),

/***/ 58891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const VERSION = '0.1.0';
function versions() {
    return { 'enforced-runbooks': VERSION, node: process.versions.node };
}
const HOME = 'https://github.com/OWNER/enforced-runbooks';


/***/ }),

/***/ 82278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ workflowApi)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16937);

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function workflowApi({ context, settings, environment }) {
    const proxied = PROXIES.some((name) => (environment[name] ?? '') !== '');
    return (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)({ url: context.apiUrl, token: settings.token ?? '', proxied });
}


/***/ }),

/***/ 64697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ issuesOf)
});

// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var github_api = __webpack_require__(16937);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(29285);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(42407);
;// CONCATENATED MODULE: ./lib/github/issues.js


const ISSUE_LABEL = 'enforced-runbooks';
const PAGE = 100;
const MOST_PAGES = 10;
const LOOKED_BACK_MS = 3_600_000;
const listSchema = (0,once/* once */.O)(() => schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig().int(), body: schemas/* string */.YjP().nullish(), pull_request: schemas/* unknown */.L5J().optional() })));
const labelSchema = (0,once/* once */.O)(() => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })]));
const openedSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ number: schemas/* number */.aig().int(), labels: schemas/* array */.YOg(labelSchema()) }));
const commentsSchema = (0,once/* once */.O)(() => schemas/* array */.YOg(schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish() })));
function repositoryIssues(open, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const opened = (0,once/* once */.O)(open);
    const ask = async (route, { parameters, form }, signal) => {
        const api = await opened();
        if (!api.ok)
            return { ok: false, because: api.faults[0].message, hint: GIVE, againMs: null };
        const answer = await api.value.rest(route, { owner, repo, ...parameters }, signal);
        if (!answer.ok)
            return refused(answer.problem);
        const read = form.safeParse(answer.value);
        return read.success ? { ok: true, value: read.data } : nonsense;
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
                for (const { number, body, pull_request } of listed.value)
                    if (pull_request === undefined && body?.includes(marker) === true)
                        found.push({ number, body });
                if (listed.value.length < PAGE)
                    break;
            }
            return { ok: true, value: found.sort((one, other) => one.number - other.number) };
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
            const labelled = await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { parameters: { issue_number: number, labels: [ISSUE_LABEL] }, form: schemas/* unknown */.L5J() }, signal);
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
            if (!there.value.some((one) => one.body?.includes(told) === true)) {
                const made = await ask(`POST /${comments}`, { parameters: { ...issue, body }, form: schemas/* unknown */.L5J() }, signal);
                if (!made.ok)
                    return made;
            }
            if (close === null)
                return { ok: true, value: null };
            const closed = await ask('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { parameters: { ...issue, state: 'closed', state_reason: close }, form: schemas/* unknown */.L5J() }, signal);
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
            return { ok: false, because: message, hint, againMs: 0 };
        case 'later':
            return { ok: false, because: message, hint, againMs: problem.afterMs };
        case 'rejected':
            return { ok: false, because: 'GitHub rejected what it was sent', hint: 'Please report it.', againMs: null };
        case 'refused':
            return { ok: false, because: message, hint: adviceOn(problem.status), againMs: null };
    }
}
function adviceOn(status) {
    if (status === 410)
        return "Switch issues on in the repository's settings, or leave `github-issues` out.";
    if (status === 401)
        return 'The token is not valid any more; leave `token` at its default.';
    return GIVE;
}

;// CONCATENATED MODULE: ./lib/app/workflow-issues.js


function issuesOf({ context, settings, environment }) {
    const { apiUrl: url, repository } = context;
    const api = () => (0,github_api/* openApi */.N)({ url, token: settings.token ?? '', proxied: (0,github_api/* isProxied */.S)(environment) });
    return repositoryIssues(api, repository);
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workflowStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/repository-files.js
var repository_files = __webpack_require__(1362);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(29285);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(23129);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(42407);
;// CONCATENATED MODULE: ./lib/github/repository-refs.js


const ABSENT = '0'.repeat(40);
const AUTHOR = { name: 'enforced-runbooks', email: 'enforced-runbooks@users.noreply.github.com' };
const COMMIT = 'oid ... on Commit { message tree { oid } }';
const commitSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), message: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }));
const targetSchema = (0,once/* once */.O)(() => commitSchema().partial({ message: true, tree: true }));
const refSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP(), target: targetSchema().nullable() }));
const pageSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }));
const repositorySchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    repository: schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        defaultBranchRef: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }) }),
    }),
}));
const listSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ refs: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(refSchema()), pageInfo: pageSchema() }) }) }));
const budgetSchema = (0,once/* once */.O)(() => {
    const budget = schemas/* object */.Ikc({ remaining: schemas/* number */.aig() });
    return schemas/* object */.Ikc({ resources: schemas/* object */.Ikc({ core: budget, graphql: budget }) });
});
const historySchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(commitSchema()), pageInfo: pageSchema() }) }),
    }),
}));
function repositoryRefs(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    let id = null;
    const heads = async (refs, signal) => {
        const variables = refs.map((_, index) => `$r${index}: String!`).join(', ');
        const asked = refs.map((_, index) => `r${index}: ref(qualifiedName: $r${index}) { name prefix target { ${COMMIT} } }`);
        const query = `query heads($owner: String!, $name: String!, ${variables}) {
      repository(owner: $owner, name: $name) {
        id defaultBranchRef { target { ... on Commit { tree { oid } } } } ${asked.join(' ')}
      }
    }`;
        const named = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
        const answer = await api.graphql(query, { owner, name, ...named }, signal);
        return understood(answer, (value) => {
            const found = repositorySchema().parse(value).repository;
            id = found.id;
            const all = refs.map((_, index) => refSchema().nullable().parse(found[`r${index}`]));
            return {
                heads: all.map((ref) => (ref === null ? null : headOf(ref))),
                tree: found.defaultBranchRef.target.tree.oid,
            };
        });
    };
    return {
        heads,
        list: (prefix, signal) => paged(async (after) => {
            const query = `query list($owner: String!, $name: String!, $prefix: String!, $after: String) {
          repository(owner: $owner, name: $name) {
            refs(refPrefix: $prefix, first: 100, after: $after) {
              nodes { name prefix target { ${COMMIT} } } pageInfo { hasNextPage endCursor }
            }
          }
        }`;
            const answer = await api.graphql(query, { owner, name, prefix, after }, signal);
            return understood(answer, (value) => {
                const { nodes, pageInfo } = listSchema().parse(value).repository.refs;
                return { nodes: nodes.map(headOf), pageInfo };
            });
        }),
        history: (oid, until, signal) => paged(async (after) => {
            const query = `query history($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
            repository(owner: $owner, name: $name) {
              object(oid: $oid) { ... on Commit { history(first: 100, after: $after) {
                nodes { ${COMMIT.replace('... on Commit { ', '').replace(/ }$/, '')} } pageInfo { hasNextPage endCursor }
              } } }
            }
          }`;
            const answer = await api.graphql(query, { owner, name, oid, after }, signal);
            return understood(answer, (value) => {
                const { nodes, pageInfo } = historySchema().parse(value).repository.object.history;
                return { nodes: nodes.map(commitOf), pageInfo };
            });
        }, (commit) => commit.oid === until, HISTORY),
        commit: async (commit, signal) => {
            const { tree, parents, message, at } = commit;
            const signed = { ...AUTHOR, date: at };
            const body = { owner, repo: name, message, tree, parents, author: signed, committer: signed };
            const answer = await api.rest('POST /repos/{owner}/{repo}/git/commits', body, signal);
            return understood(answer, (value) => schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }).parse(value).sha);
        },
        move: async (moves, signal) => {
            if (id === null) {
                const known = await heads([], signal);
                if (!known.ok)
                    return known;
            }
            const refUpdates = moves.map(({ ref, before, after }) => ({
                name: ref,
                beforeOid: before ?? ABSENT,
                afterOid: after,
            }));
            const query = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
            const answer = await api.graphql(query, { input: { repositoryId: id, refUpdates } }, signal);
            return answer.ok ? { ok: true, value: null } : answer;
        },
        budget: async (signal) => {
            const answer = await api.rest('GET /rate_limit', {}, signal);
            if (!answer.ok && answer.problem.kind === 'refused' && answer.problem.status === 404)
                return { ok: true, value: null };
            return understood(answer, (value) => {
                const { core, graphql } = budgetSchema().parse(value).resources;
                return Math.min(core.remaining, graphql.remaining);
            });
        },
        left: () => api.left(),
    };
}
function headOf(ref) {
    const { oid = '', message = '', tree } = ref.target ?? {};
    return { ref: `${ref.prefix}${ref.name}`, oid, message, tree: tree?.oid ?? '' };
}
function commitOf({ oid, message, tree }) {
    return { oid, message, tree: tree.oid };
}
const HISTORY = { pages: 40, weight: 67_108_864, weigh: ({ message }) => message.length };
async function paged(page, isLast = () => false, bound = null) {
    const all = [];
    let [pages, weight] = [0, 0];
    for (let after = null;;) {
        const answer = await page(after);
        if (!answer.ok)
            return answer;
        const { nodes, pageInfo } = answer.value;
        const end = nodes.findIndex(isLast);
        all.push(...(end === -1 ? nodes : nodes.slice(0, end + 1)));
        pages += 1;
        for (const node of nodes)
            weight += bound?.weigh(node) ?? 0;
        const isFull = bound !== null && (pages >= bound.pages || weight >= bound.weight);
        if (end !== -1 || isFull || !pageInfo.hasNextPage)
            return { ok: true, value: all };
        after = pageInfo.endCursor;
    }
}
function understood(answer, read) {
    if (!answer.ok)
        return answer;
    try {
        return { ok: true, value: read(answer.value) };
    }
    catch (error) {
        if (!(error instanceof errors/* ZodError */.G))
            throw error;
        return { ok: false, problem: { kind: 'unsure', fault: notUnderstood } };
    }
}
const notUnderstood = {
    code: 'api-unreachable',
    message: "GitHub's API answered something that is not what its description says",
    hint: 'Look whether a proxy stands between; if not, please report it.',
};

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/github/workflow-runs.js



const runSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable(), conclusion: schemas/* string */.YjP().nullable() }));
function workflowRuns(api, repository, own) {
    const [owner = '', repo = ''] = repository.split('/');
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const ask = (attempt, signal) => api.rest(route, { owner, repo, ...attempt }, signal);
    const absent = async (run, fault, signal) => {
        const ours = attemptOf(own);
        const seen = ours !== null && (await ask(ours, signal)).ok;
        return seen ? { kind: 'missing' } : { kind: 'untold', fault: untold(run, fault, true) };
    };
    return {
        standingOf: async (run, signal) => {
            const attempt = attemptOf(run);
            if (attempt === null)
                return absent(run, unnamed, signal);
            const answer = await ask(attempt, signal);
            if (!answer.ok) {
                const { problem } = answer;
                const isAbsent = problem.kind === 'refused' && problem.status === 404;
                if (isAbsent)
                    return absent(run, problem.fault, signal);
                return { kind: 'untold', fault: untold(run, problem.fault, problem.kind === 'refused') };
            }
            const read = runSchema().safeParse(answer.value);
            const { status = null, conclusion = null } = read.data ?? {};
            if (status === null)
                return { kind: 'untold', fault: untold(run, notSaid) };
            return status === 'completed'
                ? { kind: 'ended', conclusion: conclusion ?? 'completed' }
                : { kind: 'going-on', status };
        },
    };
}
function attemptOf(run) {
    const [, id, attempt] = /^([1-9]\d{0,14})\/([1-9]\d{0,5})$/.exec(run) ?? [];
    return id === undefined || attempt === undefined ? null : { run_id: Number(id), attempt_number: Number(attempt) };
}
const unnamed = {
    code: 'api-refused',
    message: 'that is no name of one',
    hint: 'Look who wrote it.',
};
const notSaid = { code: 'api-unreachable', message: 'the answer names no status', hint: 'Please report it.' };
function untold(run, { code, message, hint }, isRefused = false) {
    const first = isRefused ? 'Give the job `permissions: actions: read`.' : hint;
    return {
        code,
        message: `GitHub does not tell how workflow run ${(0,visible/* shown */.SP)(run, 40)} stands: ${message}`,
        hint: `${first} Until it does, the lease of the lock decides alone, which is as safe.`,
    };
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/app/inventory-answer.js + 1 modules
var inventory_answer = __webpack_require__(97374);
// EXTERNAL MODULE: ./lib/app/workflow-api.js
var workflow_api = __webpack_require__(82278);
;// CONCATENATED MODULE: ./lib/app/workflow-store.js







async function workflowStore(workflow) {
    const { context, settings, paths, state, timing } = workflow;
    if (settings.store === 'file')
        return (0,fault/* succeed */.Py)({ kind: 'files', state });
    const { root, inventory } = paths;
    const { repository, runId, runAttempt } = context;
    const api = await (0,workflow_api/* workflowApi */.y)(workflow);
    if (!api.ok)
        return api;
    const workflowRun = `${runId}/${runAttempt}`;
    return (0,fault/* succeed */.Py)({
        kind: 'refs',
        api: repositoryRefs(api.value, repository),
        namespace: settings.lockNamespace,
        repository,
        workflowRun,
        runs: workflowRuns(api.value, repository, workflowRun),
        sightings: new Map(),
        timing,
        textAt: (0,repository_files/* repositoryFiles */.g)(api.value, repository),
        ...(inventory !== undefined && {
            askInventory: (program, topology) => (0,inventory_answer/* askProgram */.aP)(program, { cwd: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, topology)), access: inventory }),
        }),
    });
}


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ tellBeside),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   f8: () => (/* binding */ tellUnfinished),
/* harmony export */   im: () => (/* binding */ narrator),
/* harmony export */   mD: () => (/* binding */ annotateEnd),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   wc: () => (/* binding */ runsOutput)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43587);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32974);
/* harmony import */ var _narrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68883);



const UPLOAD_MS = 120_000;
function narrator({ action }, whose = '') {
    const narrate = (0,_narrate_js__WEBPACK_IMPORTED_MODULE_2__/* .createNarrator */ .M)();
    const prefix = whose === '' ? '' : `${whose}  `;
    return (event) => {
        const line = narrate(event);
        if (line !== null && !line.passing)
            action.say(`${(event.elapsed_ms / 1_000).toFixed(1).padStart(7)}s  ${prefix}${line.text}`);
    };
}
function runsOutput(runs) {
    return JSON.stringify(runs.map(({ tenant, runbook, incident, outcome, ...run }) => ({
        ...{ tenant, runbook, incident, outcome },
        human_intervention_required: run.human,
        execution_id: run.executionId ?? '',
        plan_digest: run.planDigest,
        time_to_recovery: run.timeToRecovery,
        audit_path: run.folder ?? '',
        artifact_id: run.artifact.id,
        artifact_url: run.artifact.url,
    })));
}
async function tell(workflow, responded, over) {
    const { action } = workflow;
    const { outcome, executionId, record, plan, folder, timeToRecovery } = responded;
    action.say(responded.line);
    await summarize(workflow, responded.summary);
    annotateEnd(workflow, responded);
    action.output({
        outcome: outcome ?? '',
        'execution-id': executionId,
        'human-intervention-required': String(record.human_intervention_required),
        'plan-digest': plan.digest,
        environment: plan.approval?.environment ?? '',
        'audit-path': folder,
        'time-to-recovery': timeToRecovery,
    });
    if (outcome !== null)
        over();
    const artifact = await upload(workflow, responded);
    if (artifact.id !== '')
        action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
    const { tenant, runbook, incident, digest } = plan;
    const about = { tenant: tenant.id, runbook: runbook.id, incident: incident.name, planDigest: digest };
    const human = record.human_intervention_required;
    const end = { outcome: outcome ?? 'not_finished', human, executionId, timeToRecovery, folder };
    action.output({ runs: runsOutput([{ ...about, ...end, artifact }]) });
}
async function tellBeside(workflow, responded) {
    workflow.action.say(responded.line);
    await summarize(workflow, responded.summary);
    annotateEnd(workflow, responded);
    return upload(workflow, responded);
}
function annotateEnd({ action }, { outcome, line }) {
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no')
        action.annotate('error', { message: line, hint: 'The hand-over stands in the job summary.' });
}
async function summarize({ action }, markdown) {
    const summarized = await action.summarize(markdown);
    if (!summarized.ok)
        action.annotate('warning', summarized.faults[0]);
    return summarized.ok;
}
async function upload({ action, context, environment, settings }, { folder, executionId }) {
    const uploaded = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadAudit */ .H)(environment, {
        folder,
        name: executionId,
        retentionDays: settings.retentionDays,
        runUrl: context.runUrl,
        timeoutMs: UPLOAD_MS,
    });
    if (uploaded.ok)
        return { id: uploaded.value.artifactId, url: uploaded.value.artifactUrl };
    action.annotate('warning', uploaded.faults[0]);
    return { id: '', url: '' };
}
async function tellUnfinished({ action }, { executionId, plan, folder }) {
    action.say(`${executionId} is stopped and not finished: the step's post goes on with it next.`);
    await action.summarize(`\u270b \`${executionId}\` is stopped. The step's post goes on with it: what it did is undone unless it was decided to stand. That summary follows.\n`);
    action.output({ 'execution-id': executionId, 'plan-digest': plan.digest, 'audit-path': folder });
}


/***/ }),

/***/ 99121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  d: () => (/* binding */ maskedOf),
  gD: () => (/* binding */ openWorkflow),
  DA: () => (/* binding */ removeLeftovers),
  sz: () => (/* binding */ tellBug)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/action.js + 3 modules
var github_action = __webpack_require__(87433);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/github/context.js



const LONGEST_EVENT = 4 * 1024 * 1024;
function readContext(environment) {
    const of = (name) => environment[name] ?? '';
    const workspace = of('GITHUB_WORKSPACE');
    const temporaryFolder = of('RUNNER_TEMP');
    if (workspace === '' || temporaryFolder === '')
        return (0,kernel_fault/* fail */.fJ)(noRunner());
    const payload = readEvent(of('GITHUB_EVENT_PATH'));
    if (!payload.ok)
        return payload;
    const { value } = payload;
    const repository = isRecord(value) && isRecord(value.repository) ? value.repository : {};
    const branch = repository.default_branch;
    const [runId, actor] = [of('GITHUB_RUN_ID'), of('GITHUB_ACTOR')];
    return (0,kernel_fault/* succeed */.Py)({
        event: { name: of('GITHUB_EVENT_NAME'), payload: value },
        ref: of('GITHUB_REF'),
        defaultBranch: typeof branch === 'string' && branch !== '' ? branch : null,
        commit: /^[0-9a-f]{40,64}$/.test(of('GITHUB_SHA')) ? of('GITHUB_SHA') : 'none',
        actor,
        triggeringActor: of('GITHUB_TRIGGERING_ACTOR') || actor,
        repository: of('GITHUB_REPOSITORY'),
        runUrl: runUrlOf(of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), runId),
        runId,
        runAttempt: Number(of('GITHUB_RUN_ATTEMPT')) || 1,
        apiUrl: of('GITHUB_API_URL') || 'https://api.github.com',
        workspace,
        temporaryFolder,
    });
}
function readEvent(path) {
    if (path === '')
        return (0,kernel_fault/* fail */.fJ)(unreadable('The runner names no event file (GITHUB_EVENT_PATH).'));
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > LONGEST_EVENT)
            return (0,kernel_fault/* fail */.fJ)(unreadable(`The event file has ${size} bytes, at most ${LONGEST_EVENT} are read.`));
        return (0,kernel_fault/* succeed */.Py)(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        const because = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
        return (0,kernel_fault/* fail */.fJ)({
            ...unreadable(`The event file of the runner ${because}.`),
            cause: (0,visible/* shown */.SP)(error instanceof Error ? error.message : because, 200),
        });
    }
}
function runUrlOf(server, repository, runId) {
    if (!/^https?:\/\/[^\s/]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(runId))
        return null;
    return `${server}/${repository}/actions/runs/${runId}`;
}
function noRunner() {
    return {
        code: 'usage',
        message: 'This program was started as a GitHub Action, and not by a runner: GITHUB_WORKSPACE or RUNNER_TEMP is missing.',
        hint: 'Use it in a workflow, or run `node dist/cli/index.js` by hand.',
    };
}
function unreadable(message) {
    return {
        code: 'event-unsupported',
        message,
        hint: 'Run the action in a job of a workflow, on a runner with its files in place.',
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(16657);
// EXTERNAL MODULE: ./lib/github/runbook-secrets.js
var runbook_secrets = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(24753);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/transport/process-group.js
var process_group = __webpack_require__(13761);
// EXTERNAL MODULE: ./lib/transport/ssh-client.js + 1 modules
var ssh_client = __webpack_require__(16391);
// EXTERNAL MODULE: ./lib/transport/tool.js
var tool = __webpack_require__(52118);
;// CONCATENATED MODULE: ./lib/transport/agent.js









const WHILE_WE_LIVE = '"$1" -D -a "$2" </dev/null & read -r line; kill $!';
const TOOL_MS = 10_000;
const LISTENS_MS = 10_000;
const NO_AGENT = 2;
const LONGEST_FOLDER = 70;
async function startAgent(settings) {
    const path = settings.environment.PATH ?? '';
    const [agent, add] = await Promise.all([(0,ssh_client/* findProgram */.K)('ssh-agent', path), (0,ssh_client/* findProgram */.K)('ssh-add', path)]);
    if (agent === null || add === null)
        return (0,kernel_fault/* fail */.fJ)(unavailable('There is no ssh-agent or no ssh-add on the PATH.'));
    const base = Buffer.byteLength(settings.folder) > LONGEST_FOLDER ? '/tmp' : settings.folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const socket = (0,external_node_path_.join)(own, 'agent');
    const processes = new process_group/* ProcessGroup */.P();
    const env = { ...settings.environment, LC_ALL: 'C', SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
    const close = async () => {
        await processes.close();
        await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    const running = processes.start({ argv: ['/bin/sh', '-c', WHILE_WE_LIVE, 'ssh-agent', agent, socket], env });
    running.stdout.resume();
    running.stderr.resume();
    const fault = (await listens(socket))
        ? await addKey({ add, own, env, settings })
        : unavailable('The ssh-agent did not start.');
    if (fault !== null) {
        await close();
        return (0,kernel_fault/* fail */.fJ)(fault);
    }
    return (0,kernel_fault/* succeed */.Py)({ socket, [Symbol.asyncDispose]: close });
}
function normalKey(text) {
    const unfolded = text.includes('\n') ? text : text.replaceAll('\\n', '\n');
    const lines = unfolded.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    return `${lines
        .map((line) => line.trim())
        .filter((line, at, all) => line !== '' || isHeader(all[at - 1]))
        .join('\n')}\n`;
}
function isHeader(line) {
    return line !== undefined && /^[A-Za-z-]+: /.test(line);
}
async function addKey({ add, own, env, settings, }) {
    const stdin = normalKey(settings.key);
    const plain = [add, '-q', '-t', String(Math.max(1, Math.ceil(settings.lifetimeSeconds)))];
    const bound = await boundTo(settings, own);
    const run = (argv) => (0,tool/* runTool */.q)({ argv: [...argv, '-'], env, stdin, timeoutMs: TOOL_MS });
    const first = await run([...plain, ...bound]);
    const old = bound.length > 0 &&
        first.exitCode !== 0 &&
        /unknown option|illegal option|invalid option|usage:/i.test(first.stderr);
    const end = old ? await run(plain) : first;
    if (end.exitCode === 0)
        return null;
    return end.exitCode === null || end.exitCode === NO_AGENT
        ? unavailable('The ssh-agent did not answer ssh-add.')
        : keyFault(stdin, end);
}
async function boundTo(settings, own) {
    if (settings.destinations === undefined)
        return [];
    const { hosts, knownHosts } = settings.destinations;
    const text = (0,known_hosts/* knownHostsText */.c)(hosts, knownHosts);
    const pinned = Object.keys(hosts).filter((name) => text.split('\n').some((line) => line.startsWith(`${name} `)));
    if (pinned.length === 0 || pinned.length < Object.keys(hosts).length)
        return [];
    const file = (0,external_node_path_.join)(own, 'known_hosts');
    await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: 'wx' });
    return ['-H', file, ...pinned.flatMap((name) => ['-h', name])];
}
async function listens(socket, within = LISTENS_MS) {
    for (const end = performance.now() + within; performance.now() < end;) {
        if (await accepts(socket))
            return true;
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return false;
}
function accepts(socket) {
    return new Promise((resolve) => {
        const connection = (0,external_node_net_.createConnection)(socket);
        const tell = (does) => () => {
            connection.destroy();
            resolve(does);
        };
        connection.once('connect', tell(true)).once('error', tell(false));
    });
}
function keyFault(key, end) {
    const cause = (0,visible/* visibleLine */.P8)(end.stderr.trim().slice(0, 300));
    const said = (message, hint) => ({
        code: 'permission-denied',
        message,
        hint,
        ...(cause === '' ? {} : { cause }),
    });
    if (/passphrase/i.test(end.stderr) || /ENCRYPTED/.test(key)) {
        return said('The private key is protected by a passphrase.', 'Use a key without one, kept as a secret; ssh-keygen -p -N "" -f FILE takes it off a copy.');
    }
    if (/^(?:ssh-|ecdsa-)/.test(key)) {
        return said('What was given as private key is a public key.', 'Give the other file of the pair, the one without .pub.');
    }
    return said('The private key cannot be read by ssh-add.', 'Give the whole text of the file, from -----BEGIN to END-----, as it was written by ssh-keygen.');
}
function unavailable(message) {
    return { code: 'ssh-unavailable', message, hint: 'Install the OpenSSH client, version 8.4 or newer.' };
}

// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(63203);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(10583);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(58891);
// EXTERNAL MODULE: ./lib/app/workflow-issues.js + 1 modules
var workflow_issues = __webpack_require__(64697);
;// CONCATENATED MODULE: ./lib/app/workflow.js













function openWorkflow(timing) {
    (0,outlive_readers/* outliveReaders */.Bd)();
    const given = (0,env/* variables */.Ee)();
    const environment = { ...given };
    const settings = (0,github_action/* takeSettings */.hd)(environment);
    (0,env/* forget */.y6)(inputs/* SECRET_VARIABLES */.VP);
    const redactor = (0,redact/* createRedactor */.l)({ secrets: settings.ok ? maskedOf(settings.value) : [] });
    const action = (0,github_action.openAction)((text) => redactor.text(text));
    const context = readContext(environment);
    if (!settings.ok || !context.ok) {
        const faults = [...faultsOf(settings), ...faultsOf(context)];
        return { kind: 'refused', action, environment, faults };
    }
    const twofold = (0,runbook_secrets/* contradictions */.v)(settings.value.runbookSecrets, environment);
    if (twofold.length > 0)
        return { kind: 'refused', action, environment, faults: twofold };
    const { workspace, repository } = context.value;
    const home = given.XDG_STATE_HOME ?? (0,external_node_path_.join)(given.HOME ?? context.value.temporaryFolder, '.local/state');
    const workflow = {
        action,
        context: context.value,
        settings: settings.value,
        environment,
        paths: {
            root: workspace,
            runbooks: (0,external_node_path_.resolve)(workspace, settings.value.runbooks),
            topology: (0,external_node_path_.resolve)(workspace, settings.value.topology),
            inventory: { variables: given, cancel: new AbortController().signal },
        },
        state: (0,external_node_path_.join)(home, 'enforced-runbooks', ...repository.split('/').filter((part) => /^[\w.-]+$/.test(part) && part !== '..')),
        timing,
        temporaryFolders: [],
    };
    return { kind: 'opened', workflow };
}
function tellBug({ action }, error) {
    action.annotate('error', {
        code: 'bug',
        message: `A bug in enforced-runbooks ${versions/* VERSION */.xv} ended this step.`,
        hint: 'Please report it, with what stands in the log.',
    });
    action.relay(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
const PREFIX = 'enforced-runbooks-';
async function removeLeftovers({ context, environment }) {
    for (const folder of (0,github_action/* recall */.I9)(environment, 'temporary-folders').split('\n')) {
        if ((0,external_node_path_.dirname)(folder) !== context.temporaryFolder || !(0,external_node_path_.basename)(folder).startsWith(PREFIX))
            continue;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function connect(workflow) {
    const { settings, context, environment, action, temporaryFolders } = workflow;
    const seen = (0,env/* allowed */.TQ)(given(environment));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, PREFIX));
    temporaryFolders.push(folder);
    action.remember('temporary-folders', temporaryFolders.join('\n'));
    const agents = [];
    const agentFor = async (plan) => {
        const { sshKey: key } = settings;
        if (key === null || Object.keys(plan.hosts).length === 0)
            return (0,kernel_fault/* succeed */.Py)(undefined);
        const destinations = { hosts: plan.hosts, knownHosts: settings.knownHosts ?? '' };
        const agent = await startAgent({ key, lifetimeSeconds: 6 * 3_600, environment: seen, folder, destinations });
        if (!agent.ok)
            return agent;
        agents.push(agent.value);
        return (0,kernel_fault/* succeed */.Py)(agent.value.socket);
    };
    return {
        settingsFor: async (plan) => {
            const socket = await agentFor(plan);
            if (!socket.ok)
                return socket;
            return (0,kernel_fault/* succeed */.Py)({
                secrets: secretsOf(plan, { ...environment, ...settings.runbookSecrets }),
                masked: maskedOf(settings),
                ssh: {
                    ...(socket.value !== undefined && { agentSocket: socket.value }),
                    ...(settings.knownHosts !== null && { knownHosts: settings.knownHosts }),
                },
                channels: settings.channels,
                issues: (0,workflow_issues/* issuesOf */.w)(workflow),
                environment: seen,
                temporaryFolder: folder,
                runUrl: context.runUrl,
                onLearn: (secret) => action.learn(secret),
            });
        },
        [Symbol.asyncDispose]: async () => {
            for (const agent of agents)
                await agent[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
function secretsOf(plan, environment) {
    (0,env/* forget */.y6)(plan.secrets);
    const pairs = plan.secrets.map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}
function maskedOf(settings) {
    const { slack, teams, pagerduty, opsgenie, webhook } = settings.channels;
    const values = {
        'ssh-key': settings.sshKey,
        'slack-webhook': slack,
        'teams-webhook': teams,
        'pagerduty-routing-key': pagerduty?.key,
        'opsgenie-key': opsgenie?.key,
        webhook: webhook?.url,
        'webhook-secret': webhook?.secret,
        token: settings.token,
    };
    const named = [...Object.entries(values), ...Object.entries(settings.runbookSecrets)];
    return named.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function faultsOf(result) {
    return result.ok ? [] : result.faults;
}


/***/ }),

/***/ 37459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   Y_: () => (/* binding */ outcomeMeaning),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43587);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35338);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63766);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50605);




const MARKS = {
    incident_resolved: '\u2705',
    symptom_absent: '\u2139\ufe0f',
    not_firing: '\u2139\ufe0f',
    duplicate: '\u2139\ufe0f',
    dry_run: '\ud83d\udcdd',
    rolled_back: '\u21a9\ufe0f',
    not_recovered: '\u26a0\ufe0f',
    refused: '\u26d4',
    cancelled: '\u270b',
    rollback_failed: '\ud83d\udea8',
    unknown: '\ud83d\udea8',
};
function outcomeLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const step = record.failure.step === null ? '' : `${record.failure.step}: `;
        return [...arrow(before, after), `${step}${briefly(record.failure)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ kind, because }) {
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    return kind === 'condition' || kind === 'recovery' ? (because.split(': ', 1)[0] ?? because) : because;
}
function arrow(before, after) {
    const [from, to] = [labelled(before), labelled(after)];
    if (from.value === '')
        return [];
    if (to.value === '')
        return [`${from.label}${from.value}`];
    return [`${from.label}${from.value} \u2192 ${from.label === to.label ? '' : to.label}${to.value}`];
}
function labelled(metric) {
    const colon = metric.indexOf(': ');
    return colon === -1
        ? { label: '', value: metric }
        : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}
function short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}


/***/ }),

/***/ 50605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ RECOVERY_ACTION),
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION)
/* harmony export */ });
/* unused harmony export auditRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29285);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42407);


const auditRecord = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]))]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), field);
    const fault = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    const placedFault = fault.extend({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
    const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        omitted_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const judged = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const thought = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        started_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        about: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
            .optional(),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        fault: fault.optional(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        slack_notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        timestamp_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        run_start_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const stateChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        held_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: fields.nullable(), after: fields.nullable() })),
    });
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        agent_thought_process: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thought),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
            proven: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), proven_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain_head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        incident_starts_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since_incident_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), since_run_start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
            .nullable(),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }),
        }),
        discovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
            there: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: placedFault.optional(),
        }))
            .optional(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            fault: placedFault,
        }))
            .optional(),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again']),
            because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        bystander_watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            settle_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                not_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                    no_answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    over_limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    without_health: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    undeclared: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                }),
            })),
        })
            .optional(),
        state_changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stateChange),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...settled.shape, stays: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settled) }).nullable(),
        guards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: fault.optional(),
        })),
        versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    });
});
const SYMPTOM_ACTION = 'Detecting the symptom';
const RECOVERY_ACTION = 'Confirming that the incident is over';


/***/ }),

/***/ 16937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isProxied),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/github/api-problem.js

const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
function problemOf(error, nowMs) {
    const seen = seenIn(error);
    const { status, message, type } = seen;
    if (seen.isGraphql) {
        if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message))
            return later(seen, nowMs);
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND')
            return refused(seen);
        return { kind: 'rejected', fault: rejected(message) };
    }
    if (status === null || status >= 500)
        return { kind: 'unsure', fault: unreachable(status, message) };
    if (status === 429 || (status === 403 && isLimit(seen)))
        return later(seen, nowMs);
    if (status === 409 || status === 422)
        return { kind: 'rejected', fault: rejected(message) };
    return refused(seen);
}
function isLimit({ headers, message }) {
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(message);
}
function later({ headers }, nowMs) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const exhausted = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    const afterMs = Number.isFinite(after)
        ? after * 1_000
        : exhausted
            ? Math.max(1_000, reset * 1_000 - nowMs)
            : UNSAID_MS;
    return {
        kind: 'later',
        afterMs,
        fault: {
            code: 'api-limited',
            message: `GitHub takes no more requests of this token for ${Math.ceil(afterMs / 1_000)} s`,
            hint: "Wait, or give `token` an App's token, whose limit is higher.",
        },
    };
}
function refused({ status, message, isGraphql }) {
    const hint = status === 401
        ? 'The token is not valid any more; leave `token` at its default.'
        : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
    const says = `GitHub refused${status === null ? '' : ` with ${status}`}: ${(0,visible/* shown */.SP)(message, 200)}`;
    return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}
function rejected(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not move the lock's ref: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
    };
}
function unreachable(status, message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API ${status === null ? `did not answer: ${(0,visible/* shown */.SP)(message, 200)}` : `answered ${status}`}`,
        hint: 'Look at the state of GitHub, and at the network between.',
    };
}
function seenIn(error) {
    const given = error instanceof Object ? { ...error } : {};
    const message = error instanceof Error ? error.message : String(error);
    const errors = Array.isArray(given.errors) ? given.errors : null;
    if (errors !== null) {
        const [first] = errors;
        const one = first instanceof Object ? { ...first } : {};
        return {
            status: 200,
            headers: record(given.headers),
            message: String(one.message ?? 'no reason was given'),
            type: String(one.type ?? ''),
            isGraphql: true,
        };
    }
    const response = record(given.response);
    const hasAnswer = given.response instanceof Object;
    const status = hasAnswer && typeof given.status === 'number' ? given.status : null;
    return { status, headers: record(response.headers), message, type: '', isGraphql: false };
}
function record(value) {
    return value instanceof Object ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/github/api.js



const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function isProxied(environment) {
    return PROXIES.some((name) => (environment[name] ?? '') !== '');
}
const REQUEST_MS = 15_000;
async function openApi({ url, token, proxied }) {
    if (token === '')
        return (0,fault/* fail */.fJ)(noToken);
    if (!URL.canParse(url))
        return (0,fault/* fail */.fJ)(noAddress(url));
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1951), __webpack_require__.e(8258)]).then(__webpack_require__.bind(__webpack_require__, 31951));
    const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
    const left = new Map();
    let ahead = null;
    const note = (headers) => {
        ahead = aheadIn(headers, Date.now()) ?? ahead;
        const { resource, remaining } = budgetIn(headers);
        if (remaining !== null)
            left.set(resource, remaining);
    };
    const tried = async (call, signal) => {
        try {
            return { ok: true, value: await call(AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)])) };
        }
        catch (error) {
            note(headersOf(error));
            return { ok: false, problem: problemOf(error, Date.now()) };
        }
    };
    return (0,fault/* succeed */.Py)({
        rest: (route, parameters, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request(route, { ...parameters, request: { signal: until } });
            note(headers);
            return data;
        }, signal),
        graphql: (query, variables, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request('POST /graphql', {
                ...graphqlBase(url),
                query,
                variables,
                request: { signal: until },
            });
            note(headers);
            return dataOf(data, headers);
        }, signal),
        left: () => (left.size === 0 ? null : Math.min(...left.values())),
        aheadMs: () => ahead,
    });
}
function graphqlBase(url) {
    return /\/api\/v3\/?$/.test(url) ? { baseUrl: url.replace(/\/v3\/?$/, '') } : {};
}
function dataOf(answer, headers) {
    const { data, errors } = { ...(answer instanceof Object ? answer : {}) };
    if (Array.isArray(errors) && errors.length > 0)
        throw Object.assign(new Error('graphql'), { errors, headers });
    return data;
}
function headersOf(error) {
    if (!(error instanceof Object))
        return {};
    if ('response' in error && error.response instanceof Object && 'headers' in error.response)
        return error.response.headers;
    return 'headers' in error ? error.headers : {};
}
function budgetIn(headers) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const remaining = Number(named['x-ratelimit-remaining'] ?? Number.NaN);
    return {
        resource: String(named['x-ratelimit-resource'] ?? 'core'),
        remaining: Number.isFinite(remaining) ? remaining : null,
    };
}
function aheadIn(headers, nowMs) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const said = typeof named.date === 'string' ? Date.parse(named.date) : Number.NaN;
    return Number.isNaN(said) ? null : nowMs - said;
}
const noToken = {
    code: 'api-refused',
    message: 'the action has no token for the repository',
    hint: 'Leave `token` at its default, and give the job `permissions: contents: write`.',
};
function noAddress(url) {
    return {
        code: 'api-unreachable',
        message: `the address of the API is ${(0,visible/* shown */.SP)(url)}`,
        hint: 'The runner names it in GITHUB_API_URL; run the action on a runner.',
    };
}


/***/ }),

/***/ 64620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ artifactClient),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   kZ: () => (/* binding */ thrownText),
/* harmony export */   wu: () => (/* binding */ missingService)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

async function artifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1951), __webpack_require__.e(8373)]).then(__webpack_require__.bind(__webpack_require__, 68373));
    return new DefaultArtifactClient();
}
function missingService(environment) {
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const { hostname } = URL.canParse(server) ? new URL(server) : { hostname: '' };
    if (!/(^github\.com|\.ghe\.com|\.localhost)$/i.test(hostname))
        return 'GitHub Enterprise Server has no such service';
    if ((environment.ACTIONS_RUNTIME_TOKEN ?? '') === '')
        return 'the runner gave no token for artifacts';
    if ((environment.ACTIONS_RESULTS_URL ?? '') === '')
        return 'the runner gave no address for artifacts';
    return null;
}
async function bounded(work, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve('timed-out'), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function thrownText(thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(because.split('\n')[0] ?? '', 300);
}


/***/ }),

/***/ 32974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uploadAudit),
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63766);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64620);





const MOST_FILES = 10_000;
async function uploadAudit(environment, upload) {
    const because = await uploadFolder(environment, upload);
    return typeof because === 'string' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(auditFault(upload, because)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(because);
}
async function uploadFiles(environment, upload) {
    const { what, hint, files, temporaryFolder } = upload;
    let folder = null;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'enforced-runbooks-'));
        for (const [path, content] of files) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), content, { mode: 0o600 });
        }
        const done = await uploadFolder(environment, { ...upload, folder });
        return typeof done === 'string' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(artifactFault(what, done, hint)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(done);
    }
    catch (thrown) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(artifactFault(what, (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .kZ)(thrown), hint));
    }
    finally {
        if (folder !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function uploadFolder(environment, upload) {
    const missing = (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .missingService */ .wu)(environment);
    if (missing !== null)
        return missing;
    try {
        const files = await filesIn(upload.folder);
        if (files.length === 0)
            return 'the folder is empty';
        if (files.length > MOST_FILES)
            return `the folder has more than ${MOST_FILES} files`;
        const done = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(send(upload, files), upload.timeoutMs);
        if (done === 'timed-out')
            return `the service took longer than ${upload.timeoutMs} ms`;
        if (done.id === undefined)
            return 'the service gave no id';
        const artifactUrl = upload.runUrl === null ? '' : `${upload.runUrl}/artifacts/${done.id}`;
        return { artifactId: String(done.id), artifactUrl, digest: done.digest ?? '' };
    }
    catch (thrown) {
        return (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .kZ)(thrown);
    }
}
async function send({ folder, name, retentionDays }, files) {
    const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactClient */ .AR)();
    return client.uploadArtifact(name, [...files], folder, retentionDays === null ? {} : { retentionDays });
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path);
        return entry.isFile() ? [path] : [];
    }));
    return files.flat().sort();
}
function auditFault({ folder }, because) {
    const hint = `It is complete in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(folder, 300)}; copy that folder before the job ends, for instance in a step with \`if: always()\`.`;
    return artifactFault('The audit', because, hint);
}
function artifactFault(what, because, hint) {
    return { code: 'artifact-failed', message: `${what} was not uploaded as an artifact: ${because}.`, hint };
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29285);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75832);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42407);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63766);




const branchSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const compareSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ahead', 'behind', 'identical', 'diverged']) }));
const blobSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).partial().nullable(),
    }),
}));
const NEVER = new AbortController().signal;
function repositoryFiles(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const reachable = new Map();
    const reach = async (commit) => {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
        const about = await api.rest('GET /repos/{owner}/{repo}', { owner, repo: name }, NEVER);
        if (!about.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(about.problem.fault);
        const branch = branchSchema().safeParse(about.value).data?.default_branch;
        if (branch === undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
        const basehead = `${commit}...${branch}`;
        const compared = await api.rest('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo: name, basehead }, NEVER);
        if (!compared.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(compared.problem.kind === 'refused' ? unreachable(commit) : compared.problem.fault);
        const status = compareSchema().safeParse(compared.value).data?.status;
        return status === 'ahead' || status === 'identical' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(null) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreachable(commit));
    };
    return async (commit, path) => {
        const known = reachable.get(commit) ?? reach(commit);
        reachable.set(commit, known);
        const reached = await known;
        if (!reached.ok)
            return reached;
        const query = `query file($owner: String!, $name: String!, $at: String!) {
      repository(owner: $owner, name: $name) { object(expression: $at) { ... on Blob { text isTruncated } } }
    }`;
        const answer = await api.graphql(query, { owner, name, at: `${commit}:${path}` }, NEVER);
        if (!answer.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(answer.problem.fault);
        const found = blobSchema().safeParse(answer.value).data?.repository.object;
        if (typeof found?.text !== 'string' || found.isTruncated === true)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(missing(commit, path));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(found.text);
    };
}
function unreachable(commit) {
    return {
        code: 'plan-digest-differs',
        message: `the commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)} that the run began with is not on the default branch`,
        hint: 'Nothing is undone from files that nobody reviewed. Look at the hosts by hand.',
    };
}
function missing(commit, path) {
    return {
        code: 'file-missing',
        message: `there is no text at ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path, 200)} in commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 12)}`,
        hint: 'The run began with files that the commit does not hold. Look at the hosts by hand.',
    };
}


/***/ }),

/***/ 61149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LEASE_TIMING)
/* harmony export */ });
const LEASE_TIMING = { leaseMs: 90_000, stopMs: 10_000, marginMs: 15_000, lookEveryMs: 5_000 };


/***/ }),

/***/ 42407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 39713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ plainMark),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   s0: () => (/* binding */ relayedLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

const LINE_END = /\r\n|[\n\r\u0085\u2028]/;
const BRACKET_COMMAND = /(#[^\x21-\x7e]*#[^\x21-\x7e]*)\[/g;
const COLON_FIRST = /^[^\x21-\x7e]*:/;
const MARK = /^(\p{Extended_Pictographic})\ufe0f/u;
function relayedLines(text, prefix = '| ') {
    if (!/^[\x21-\x39\x3b-\x7e]/.test(prefix))
        throw new Error('relayedLines: the prefix must begin with a visible character');
    const lines = text.split(LINE_END);
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => inert(`${prefix}${line}`));
}
function spokenLines(text) {
    return text.split('\n').map((line) => {
        const shown = inert(plainMark(line));
        return COLON_FIRST.test(shown) ? `| ${shown}` : shown;
    });
}
function inertJson(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(value, null, 2)).replace(BRACKET_COMMAND, '$1\\u005b');
}
function inert(line) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll('\n', '\\n').replace(BRACKET_COMMAND, '$1\\[');
}
function plainMark(text) {
    return text.replace(MARK, '$1');
}


/***/ }),

/***/ 63766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
function visible(text) {
    return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function visibleJson(json) {
    return json.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''));
}
function escapeOf(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function visibleLine(text) {
    return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function shown(text, limit = 60) {
    const start = Array.from(text.slice(0, limit * 2 + 2));
    const cut = start.length > limit ? `${start.slice(0, limit).join('')}\u2026` : start.join('');
    return visibleLine(cut);
}


/***/ })

};
