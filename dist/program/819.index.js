export const id = 819;
export const ids = [819];
export const modules = {

/***/ 65808:
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

/***/ 94796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Tr: () => (/* binding */ isAllSaid),
/* harmony export */   dc: () => (/* binding */ standardOutput),
/* harmony export */   gU: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);

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

/***/ 4774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   y: () => (/* binding */ recallRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55491);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23068);


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

/***/ 93602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ versions),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';
function versions() {
    return { 'enforced-runbooks': VERSION, node: process.versions.node };
}


/***/ }),

/***/ 44301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workflowStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
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



const REQUEST_MS = 15_000;
async function openApi({ url, token, proxied }) {
    if (token === '')
        return (0,fault/* fail */.fJ)(noToken);
    if (!URL.canParse(url))
        return (0,fault/* fail */.fJ)(noAddress(url));
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
    const left = new Map();
    const note = (headers) => {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
;// CONCATENATED MODULE: ./lib/github/repository-files.js




const branchSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }));
const compareSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['ahead', 'behind', 'identical', 'diverged']) }));
const blobSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullable(), isTruncated: schemas/* boolean */.zMY() }).partial().nullable(),
    }),
}));
const NEVER = new AbortController().signal;
function repositoryFiles(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const reachable = new Map();
    const reach = async (commit) => {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            return (0,fault/* fail */.fJ)(repository_files_unreachable(commit));
        const about = await api.rest('GET /repos/{owner}/{repo}', { owner, repo: name }, NEVER);
        if (!about.ok)
            return (0,fault/* fail */.fJ)(about.problem.fault);
        const branch = branchSchema().safeParse(about.value).data?.default_branch;
        if (branch === undefined)
            return (0,fault/* fail */.fJ)(repository_files_unreachable(commit));
        const basehead = `${commit}...${branch}`;
        const compared = await api.rest('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo: name, basehead }, NEVER);
        if (!compared.ok)
            return (0,fault/* fail */.fJ)(compared.problem.kind === 'refused' ? repository_files_unreachable(commit) : compared.problem.fault);
        const status = compareSchema().safeParse(compared.value).data?.status;
        return status === 'ahead' || status === 'identical' ? (0,fault/* succeed */.Py)(null) : (0,fault/* fail */.fJ)(repository_files_unreachable(commit));
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
            return (0,fault/* fail */.fJ)(answer.problem.fault);
        const found = blobSchema().safeParse(answer.value).data?.repository.object;
        if (typeof found?.text !== 'string' || found.isTruncated === true)
            return (0,fault/* fail */.fJ)(missing(commit, path));
        return (0,fault/* succeed */.Py)(found.text);
    };
}
function repository_files_unreachable(commit) {
    return {
        code: 'plan-digest-differs',
        message: `the commit ${(0,visible/* shown */.SP)(commit, 64)} that the run began with is not on the default branch`,
        hint: 'Nothing is undone from files that nobody reviewed. Look at the hosts by hand.',
    };
}
function missing(commit, path) {
    return {
        code: 'file-missing',
        message: `there is no text at ${(0,visible/* shown */.SP)(path, 200)} in commit ${(0,visible/* shown */.SP)(commit, 12)}`,
        hint: 'The run began with files that the commit does not hold. Look at the hosts by hand.',
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
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

// EXTERNAL MODULE: ./lib/app/inventory-answer.js + 1 modules
var inventory_answer = __webpack_require__(9795);
;// CONCATENATED MODULE: ./lib/app/workflow-store.js







const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function workflowStore({ context, settings, environment, paths, state, timing, }) {
    if (settings.store === 'file')
        return (0,fault/* succeed */.Py)({ kind: 'files', state });
    const { root, inventory } = paths;
    const { apiUrl: url, repository, runId, runAttempt } = context;
    const proxied = PROXIES.some((name) => (environment[name] ?? '') !== '');
    const api = await openApi({ url, token: settings.token ?? '', proxied });
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
        textAt: repositoryFiles(api.value, repository),
        ...(inventory !== undefined && {
            askInventory: (program, topology) => (0,inventory_answer/* askProgram */.aP)(program, { cwd: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, topology)), access: inventory }),
        }),
    });
}


/***/ }),

/***/ 84871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mD: () => (/* binding */ annotateEnd),
  im: () => (/* binding */ narrator),
  wc: () => (/* binding */ runsOutput),
  eh: () => (/* binding */ summarize),
  qz: () => (/* binding */ tell),
  Ku: () => (/* binding */ tellBeside),
  f8: () => (/* binding */ tellUnfinished),
  Se: () => (/* binding */ upload)
});

// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/artifact.js




const MOST_FILES = 10_000;
async function uploadAudit(environment, upload) {
    const missing = missingService(environment);
    if (missing !== null)
        return (0,fault/* fail */.fJ)(artifactFault(upload, missing));
    try {
        const files = await filesIn(upload.folder);
        if (files.length === 0)
            return (0,fault/* fail */.fJ)(artifactFault(upload, 'the folder is empty'));
        if (files.length > MOST_FILES)
            return (0,fault/* fail */.fJ)(artifactFault(upload, `the folder has more than ${MOST_FILES} files`));
        const done = await bounded(send(upload, files), upload.timeoutMs);
        if (done === 'timed-out')
            return (0,fault/* fail */.fJ)(artifactFault(upload, `the service took longer than ${upload.timeoutMs} ms`));
        if (done.id === undefined)
            return (0,fault/* fail */.fJ)(artifactFault(upload, 'the service gave no id'));
        const artifactUrl = upload.runUrl === null ? '' : `${upload.runUrl}/artifacts/${done.id}`;
        return (0,fault/* succeed */.Py)({ artifactId: String(done.id), artifactUrl, digest: done.digest ?? '' });
    }
    catch (thrown) {
        const because = thrown instanceof Error ? thrown.message : 'the upload failed';
        return (0,fault/* fail */.fJ)(artifactFault(upload, (0,visible/* shown */.SP)(because.split('\n')[0] ?? '', 300)));
    }
}
async function send({ folder, name, retentionDays }, files) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    return client.uploadArtifact(name, [...files], folder, retentionDays === null ? {} : { retentionDays });
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path);
        return entry.isFile() ? [path] : [];
    }));
    return files.flat().sort();
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
function artifactFault({ folder }, because) {
    return {
        code: 'artifact-failed',
        message: `The audit was not uploaded as an artifact: ${because}.`,
        hint: `It is complete in ${(0,visible/* shown */.SP)(folder, 300)}; copy that folder before the job ends, for instance in a step with \`if: always()\`.`,
    };
}

// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(86660);
;// CONCATENATED MODULE: ./lib/app/workflow-tell.js



const UPLOAD_MS = 120_000;
function narrator({ action }, whose = '') {
    const narrate = (0,app_narrate/* createNarrator */.M)();
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
    if (outcome === null || engine_outcome/* OUTCOMES */.i[outcome].human !== 'no')
        action.annotate('error', { message: line, hint: 'The hand-over stands in the job summary.' });
}
async function summarize({ action }, markdown) {
    const summarized = await action.summarize(markdown);
    if (!summarized.ok)
        action.annotate('warning', summarized.faults[0]);
    return summarized.ok;
}
async function upload({ action, context, environment, settings }, { folder, executionId }) {
    const uploaded = await uploadAudit(environment, {
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

/***/ 59103:
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
// EXTERNAL MODULE: ./lib/github/action.js + 4 modules
var github_action = __webpack_require__(23068);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
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
var inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/transport/process-group.js
var process_group = __webpack_require__(15302);
// EXTERNAL MODULE: ./lib/transport/ssh-client.js + 1 modules
var ssh_client = __webpack_require__(77808);
// EXTERNAL MODULE: ./lib/transport/tool.js
var tool = __webpack_require__(27255);
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
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
;// CONCATENATED MODULE: ./lib/app/workflow.js











function openWorkflow(timing) {
    (0,outlive_readers/* outliveReaders */.Bd)();
    const given = (0,env/* variables */.Ee)();
    const environment = { ...given };
    const settings = (0,github_action/* takeSettings */.hd)(environment);
    (0,env/* forget */.y6)(inputs/* SECRET_VARIABLES */.VP);
    const redactor = (0,redact/* createRedactor */.l)({ secrets: settings.ok ? maskedOf(settings.value) : [] });
    const action = (0,github_action/* openAction */.Ft)((text) => redactor.text(text));
    const context = readContext(environment);
    if (!settings.ok || !context.ok) {
        const faults = [...faultsOf(settings), ...faultsOf(context)];
        return { kind: 'refused', action, environment, faults };
    }
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
        message: `A bug in enforced-runbooks ${versions/* VERSION */.x} ended this step.`,
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
                secrets: secretsOf(plan, environment),
                masked: maskedOf(settings),
                ssh: {
                    ...(socket.value !== undefined && { agentSocket: socket.value }),
                    ...(settings.knownHosts !== null && { knownHosts: settings.knownHosts }),
                },
                channels: settings.channels,
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
    return Object.entries(values).flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function faultsOf(result) {
    return result.ok ? [] : result.faults;
}


/***/ }),

/***/ 23068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ openAction),
  I9: () => (/* binding */ recall),
  hd: () => (/* binding */ takeSettings)
});

// UNUSED EXPORTS: STATE_NAMES

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(55908);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/kernel/channel-settings.js
var channel_settings = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
;// CONCATENATED MODULE: ./lib/github/audit-settings.js

const RECIPIENT = /^age1(?:pq1)?[02-9ac-hj-np-z]{20,4000}$/;
const IDENTITY = /^AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{20,4000}$/;
const RUNS = ['run', 'execute', 'recover'];
function auditOf(given, mode, wrong) {
    const publish = publishOf(given, wrong);
    const recipients = [...new Set(wordsOf(given['audit-recipient']))];
    const identities = identityLines(given['audit-identity']);
    const [journalIdentity = null, ...more] = identityLines(given['journal-identity']);
    const strange = recipients.find((one) => !RECIPIENT.test(one));
    if (strange !== undefined)
        wrong('audit-recipient', `has ${(0,visible/* shown */.SP)(strange, 80)}; expected age recipients`, `${KEYGEN} gives one: age1\u2026`);
    if (identities.some((one) => !IDENTITY.test(one)))
        wrong('audit-identity', 'is no age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1\u2026.`);
    if (journalIdentity !== null && (more.length > 0 || !IDENTITY.test(journalIdentity)))
        wrong('journal-identity', 'is not one age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1\u2026.`);
    if (publish === 'after-approval' && RUNS.includes(mode)) {
        if (recipients.length === 0)
            wrong('audit-recipient', 'is missing, and `audit: after-approval` seals for it', `${KEYGEN} gives one: age1\u2026.`);
        if (journalIdentity === null && given.store !== 'file')
            wrong('journal-identity', 'is missing: with `audit: after-approval` the journal on the ref is sealed too, and a recovery opens it', `Make one with ${KEYGEN}, and keep it as a secret of the hosts' environment.`);
    }
    if (mode === 'publish' && identities.length === 0 && publish === 'after-approval')
        wrong('audit-identity', 'is missing, and nothing sealed is opened without it', "Keep it as a secret of the audit's environment.");
    return { publish, recipients, identities, journalIdentity };
}
const KEYGEN = '`enforced-runbooks keygen`';
function publishOf(given, wrong) {
    if (given.audit === '' || given.audit === 'immediate')
        return 'immediate';
    if (given.audit === 'after-approval')
        return 'after-approval';
    wrong('audit', `is ${(0,visible/* shown */.SP)(given.audit)}; expected immediate or after-approval`, 'Leave it out, or seal the audit.');
    return 'immediate';
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function identityLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

// EXTERNAL MODULE: ./lib/github/given-by-hand.js
var given_by_hand = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/portion.js
var portion = __webpack_require__(19394);
;// CONCATENATED MODULE: ./lib/github/input-readers.js




const MODES = ['run', 'plan', 'execute', 'publish', 'recover', 'lint', 'doctor'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/;
function storeOf(given, wrong) {
    if (given.store === '' || given.store === 'github')
        return 'github';
    if (given.store === 'file')
        return 'file';
    wrong('store', `is ${(0,visible/* shown */.SP)(given.store)}; expected github or file`, 'Leave it out where runners come and go.');
    return 'github';
}
function freeOf(given, wrong) {
    if (given.free === '')
        return null;
    if (given.mode !== 'recover')
        return wrong('free', 'is given without `mode: recover`', 'Set `mode: recover`.');
    if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(given.free))
        return given.free;
    return wrong('free', `is ${(0,visible/* shown */.SP)(given.free)}; expected the execution id of a run, or a lock like tenant:NAME`, 'Copy it from the refusal.');
}
function lockTimeout(given, wrong) {
    return durationOf('lock-timeout', given, { preset: 120_000, longest: 3_600_000, says: '1h', wrong });
}
function planExpires(given, wrong) {
    return durationOf('plan-expires', given, { preset: 1_800_000, longest: 86_400_000, says: '24h', wrong });
}
function durationOf(input, given, { preset, longest, says, wrong }) {
    const text = given[input];
    if (text === '')
        return preset;
    const found = (0,duration/* parseDuration */.E)(text);
    if (found !== null && found <= longest)
        return found;
    wrong(input, `is ${(0,visible/* shown */.SP)(text)}; expected a duration of at most ${says}`, 'Write it as 30s, 2m or 1h.');
    return preset;
}
function shardOf(given, wrong) {
    const text = given.shard;
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= shard_bounds/* MOST_SHARDS */.Y)
        return found;
    if (text !== '')
        wrong('shard', `is ${(0,visible/* shown */.SP)(text)}; expected a number from 1 to ${shard_bounds/* MOST_SHARDS */.Y}`, 'Write `shard: ${{ matrix.shard }}`.');
    return 1;
}
function modeOf(given, wrong) {
    const found = MODES.find((mode) => mode === given.mode);
    if (found === undefined && given.mode !== '')
        wrong('mode', `is ${(0,visible/* shown */.SP)(given.mode)}; expected one of ${MODES.join(', ')}`, 'Use `mode: run`.');
    return found ?? 'run';
}
function countOf(input, given, { preset, wrong }) {
    const text = given[input];
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= shard_bounds/* MOST_TENANTS */.WU)
        return found;
    if (text !== '')
        wrong(input, `is ${(0,visible/* shown */.SP)(text)}; expected a number from 1 to ${shard_bounds/* MOST_TENANTS */.WU}`, 'Write a whole number.');
    return preset;
}
function failures(given, wrong) {
    const text = given['max-failures'];
    const found = text === '' ? shard_bounds/* FAILURES */.EM : (0,portion/* parsePortion */.Rn)(text);
    if (found === null)
        wrong('max-failures', `is ${(0,visible/* shown */.SP)(text)}; expected tenants, or a share of them`, 'Write it as 3 or 25%.');
    return found ?? shard_bounds/* FAILURES */.EM;
}
function retention(given, wrong) {
    const text = given.retention;
    const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (text === '' || (days !== null && days <= 400))
        return days;
    return wrong('retention', `is ${(0,visible/* shown */.SP)(text)}; expected days, 1 to 400`, 'Write a whole number of days.');
}

;// CONCATENATED MODULE: ./lib/github/private-key.js
function privateKeyOf(given) {
    const text = `${given.replaceAll('\r\n', '\n').trim()}\n`;
    const found = /^-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----\n([\s\S]+)\n-----END \1PRIVATE KEY-----\n$/.exec(text);
    if (found === null) {
        const says = text.startsWith('PuTTY-User-Key-File') ? 'is a PuTTY key' : 'is no private key';
        return { ok: false, says, hint: WHOLE };
    }
    const [, kind = '', body = ''] = found;
    if (kind.trim() === 'ENCRYPTED' || /^Proc-Type: 4,ENCRYPTED/m.test(body) || cipherOf(kind, body) !== 'none') {
        return {
            ok: false,
            says: 'is protected by a passphrase, which nobody can type here',
            hint: 'Make a key of its own for this purpose, without a passphrase, and keep it in an environment secret.',
        };
    }
    return { ok: true, text };
}
const WHOLE = 'Give the whole file in OpenSSH or PEM form, from -----BEGIN to -----END with its line breaks, from a secret.';
function cipherOf(kind, body) {
    if (kind.trim() !== 'OPENSSH')
        return 'none';
    const bytes = Buffer.from(body, 'base64');
    const magic = 'openssh-key-v1\0';
    if (bytes.length < magic.length + 4 || bytes.toString('latin1', 0, magic.length) !== magic)
        return 'none';
    const length = bytes.readUInt32BE(magic.length);
    return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}

;// CONCATENATED MODULE: ./lib/github/settings.js








const CHANNEL_INPUTS = {
    slack: 'slack-webhook',
    teams: 'teams-webhook',
    pagerdutyKey: 'pagerduty-routing-key',
    pagerdutyUrl: 'pagerduty-url',
    opsgenieKey: 'opsgenie-key',
    opsgenieUrl: 'opsgenie-url',
    webhook: 'webhook',
    webhookSecret: 'webhook-secret',
};
function readSettings(given) {
    const faults = [];
    const wrong = (input, expected, hint) => {
        faults.push({ code: 'action-input', message: `The input \`${input}\` ${expected}.`, hint });
        return null;
    };
    const text = (input) => (given[input] === '' ? null : given[input]);
    const flag = (input, preset) => {
        const found = { '': preset, true: true, false: false }[given[input].toLowerCase()];
        return found ?? wrong(input, `is ${(0,visible/* shown */.SP)(given[input])}; expected true or false`, 'Write true or false.') ?? preset;
    };
    const held = (input, pattern, expected, hint) => given[input] === '' || pattern.test(given[input])
        ? text(input)
        : wrong(input, `is ${(0,visible/* shown */.SP)(given[input])}; expected ${expected}`, hint);
    const mode = modeOf(given, wrong);
    const inputs = (0,given_by_hand/* givenByHand */.W)(given.inputs);
    if (!inputs.ok)
        faults.push(...inputs.faults);
    const { channels, wrong: wrongChannels } = (0,channel_settings/* readChannels */.N)({
        slack: given['slack-webhook'],
        teams: given['teams-webhook'],
        pagerdutyKey: given['pagerduty-routing-key'],
        pagerdutyUrl: given['pagerduty-url'],
        opsgenieKey: given['opsgenie-key'],
        opsgenieUrl: given['opsgenie-url'],
        webhook: given.webhook,
        webhookSecret: given['webhook-secret'],
    });
    for (const { setting, says, hint } of wrongChannels)
        wrong(CHANNEL_INPUTS[setting], says, hint);
    const key = given['ssh-key'] === '' ? null : privateKeyOf(given['ssh-key']);
    if (key !== null && !key.ok)
        wrong('ssh-key', key.says, key.hint);
    const settings = {
        mode,
        incident: text('incident'),
        runbook: text('runbook'),
        tenant: text('tenant'),
        inputs: inputs.ok ? inputs.value : {},
        runbooks: text('runbooks') ?? 'runbooks/',
        topology: text('topology') ?? 'topology.yml',
        sshKey: key?.ok === true ? key.text : null,
        knownHosts: text('known-hosts'),
        planDigest: held('plan-digest', /^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex', 'Copy the digest that the plan shows.'),
        plan: text('plan'),
        shard: shardOf(given, wrong),
        planExpiresMs: planExpires(given, wrong),
        hostsEnvironment: held('hosts-environment', ENVIRONMENT, 'the name of an environment', 'Copy it from the settings of the repository.') ?? 'hosts',
        audit: auditOf(given, mode, wrong),
        dryRun: flag('dry-run', false),
        free: freeOf(given, wrong),
        channels,
        enabled: flag('enabled', true),
        store: storeOf(given, wrong),
        lockNamespace: held('lock-namespace', /^refs\/[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/, 'the beginning of refs, like refs/enforced-runbooks', 'Write refs/ and a name of letters, digits, - and _; no slash at the end.') ?? 'refs/enforced-runbooks',
        lockTimeoutMs: lockTimeout(given, wrong),
        allowRef: held('allow-ref', /^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/, 'one full ref, like refs/heads/release', 'Name exactly one branch or tag; there is no wildcard.'),
        retentionDays: retention(given, wrong),
        token: text('token'),
        shardSize: given['shard-size'] === '' ? null : countOf('shard-size', given, { preset: shard_bounds/* MOST_TENANTS */.WU, wrong }),
        maxParallel: countOf('max-parallel', given, { preset: shard_bounds/* PARALLEL */.CF, wrong }),
        maxFailures: failures(given, wrong),
    };
    return (0,fault/* settle */.G9)(settings, faults);
}

;// CONCATENATED MODULE: ./lib/github/action.js






const STATE_NAMES = (/* unused pure expression or super */ null && (['started', 'runs', 'temporary-folders']));
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const LONGEST_ANNOTATION = 4_096;
const MOST_ANNOTATIONS = 10;
const LONGEST_SUMMARY = 1_048_576;
const LONGEST_OUTPUTS = 1_048_576;
const SHORTEST_MASK = 4;
function takeSettings(environment) {
    const given = (0,inputs/* takeInputs */.LY)(environment);
    for (const name of inputs/* SECRET_INPUTS */.pH)
        mask(given[name]);
    return readSettings(given);
}
function recall(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
function openAction(redact) {
    const annotated = { error: 0, warning: 0, notice: 0 };
    let [summarized, given] = [0, 0];
    const print = (lines) => {
        for (const line of lines)
            (0,core/* info */.pq)(line);
    };
    const say = (text) => print((0,relay/* relayedLines */.s0)((0,relay/* plainMark */.S3)(redact(text)), '- '));
    return {
        relay: (text) => print((0,relay/* relayedLines */.s0)(redact(text))),
        say,
        group: (title) => {
            (0,core/* startGroup */.Oh)((0,relay/* inert */.tJ)(redact(title)));
            return { end: () => (0,core/* endGroup */.N4)() };
        },
        annotate: (level, { code, message, hint, at }) => {
            const text = (0,visible/* visible */.RK)((0,relay/* plainMark */.S3)(redact(`${message} ${hint}${code === undefined ? '' : ` [${code}]`}`)));
            annotated[level] += 1;
            if (annotated[level] > MOST_ANNOTATIONS)
                return say(`${level}: ${text}`);
            const place = at === undefined ? {} : { file: (0,visible/* visible */.RK)(at.file), startLine: at.line, startColumn: at.column };
            ANNOTATE[level](shorten(text, LONGEST_ANNOTATION), place);
        },
        output: (outputs) => {
            for (const [name, value] of Object.entries(outputs)) {
                const text = redact(value);
                given += Buffer.byteLength(text);
                if (given > LONGEST_OUTPUTS)
                    say(`The output ${name} is left out: a job's outputs may have 1 MiB.`);
                else
                    (0,core/* setOutput */.uH)(name, text);
            }
        },
        summarize: async (markdown) => {
            const text = redact(markdown);
            summarized += Buffer.byteLength(text);
            if (summarized > LONGEST_SUMMARY)
                return (0,fault/* fail */.fJ)(summaryFault(`has ${summarized} bytes, at most ${LONGEST_SUMMARY} are shown`));
            try {
                await core/* summary */.z.addRaw(text).write();
                return (0,fault/* succeed */.Py)(undefined);
            }
            catch (thrown) {
                core/* summary */.z.emptyBuffer();
                return (0,fault/* fail */.fJ)(summaryFault('cannot be written', thrown));
            }
        },
        remember: (name, value) => (0,core/* saveState */.LZ)(name, value),
        learn: mask,
    };
}
function mask(secret) {
    if (secret.length < SHORTEST_MASK)
        return;
    (0,core/* setSecret */.Pq)(secret);
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length < 2)
        return;
    for (const line of lines)
        if (line.length >= 8 && !line.startsWith('-----'))
            (0,core/* setSecret */.Pq)(line);
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const note = ' \u2026 (cut)';
    return `${text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, '')}${note}`;
}
function summaryFault(says, thrown) {
    return {
        code: 'file-unwritable',
        message: `The job's summary ${says}.`,
        hint: 'The same text is in the audit folder, as summary.md.',
        ...(thrown instanceof Error ? { cause: thrown.message } : {}),
    };
}


/***/ }),

/***/ 90890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ givenByHand)
/* harmony export */ });
/* harmony import */ var _kernel_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55915);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const LONGEST = 65_536;
function givenByHand(text) {
    if (text.trim() === '')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (text.length > LONGEST) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            code: 'limit-exceeded',
            message: `The input \`inputs\` has ${text.length} characters, at most ${LONGEST} are read.`,
            hint: 'Inputs are names with short values; give less.',
        });
    }
    const document = (0,_kernel_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)('inputs', text);
    if (!document.ok)
        return document;
    const { data, sourceOf, placeOf } = document.value;
    if (data === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (typeof data !== 'object' || Array.isArray(data))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(noMapping(text));
    const faults = [];
    const values = [];
    for (const name of Object.keys(data)) {
        const source = sourceOf([name]);
        if (source === undefined || source === '') {
            faults.push({
                code: 'action-input',
                message: `The input \`inputs\` gives ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} no plain value.`,
                hint: 'Each input is one text, number or boolean; leave out what has no value.',
                at: placeOf([name]),
            });
        }
        else
            values.push([name, source]);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(Object.fromEntries(values), faults);
}
function noMapping(text) {
    return {
        code: 'action-input',
        message: `The input \`inputs\` is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text)}; expected names with values.`,
        hint: 'Write YAML, one input a line: `pool_size: 500`.',
    };
}


/***/ }),

/***/ 96174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeInputs),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/* unused harmony exports INPUT_NAMES, OUTPUT_NAMES, variableOf */
const INPUT_NAMES = [
    'mode',
    'incident',
    'runbook',
    'tenant',
    'inputs',
    'runbooks',
    'topology',
    'ssh-key',
    'known-hosts',
    'plan-digest',
    'plan',
    'shard',
    'dry-run',
    'free',
    'audit',
    'audit-recipient',
    'audit-identity',
    'journal-identity',
    'slack-webhook',
    'pagerduty-routing-key',
    'pagerduty-url',
    'opsgenie-key',
    'opsgenie-url',
    'teams-webhook',
    'webhook',
    'webhook-secret',
    'enabled',
    'hosts-environment',
    'store',
    'lock-namespace',
    'lock-timeout',
    'plan-expires',
    'allow-ref',
    'shard-size',
    'max-parallel',
    'max-failures',
    'retention',
    'token',
];
const SECRET_INPUTS = [
    'ssh-key',
    'audit-identity',
    'journal-identity',
    'slack-webhook',
    'pagerduty-routing-key',
    'opsgenie-key',
    'teams-webhook',
    'webhook',
    'webhook-secret',
    'token',
];
const SECRET_VARIABLES = SECRET_INPUTS.map(variableOf);
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'outcome',
    'execution-id',
    'human-intervention-required',
    'plan-digest',
    'plan',
    'environment',
    'matrix',
    'audit-path',
    'artifact-id',
    'artifact-url',
    'time-to-recovery',
    'runs',
]));
function takeInputs(environment) {
    const given = Object.fromEntries(INPUT_NAMES.map((name) => {
        const text = environment[variableOf(name)] ?? '';
        return [name, name === 'inputs' ? text : text.trim()];
    }));
    for (const name of SECRET_INPUTS)
        delete environment[variableOf(name)];
    return given;
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 17880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LEASE_TIMING)
/* harmony export */ });
const LEASE_TIMING = { leaseMs: 90_000, stopMs: 10_000, marginMs: 15_000, lookEveryMs: 5_000 };


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';
function readChannels(given) {
    const { slack, teams, webhook, webhookSecret: secret } = given;
    const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
    const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
    const hasWebhook = isAddress(webhook);
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(isAddress(slack) && { slack }),
            ...(isAddress(teams) && { teams }),
            ...(isUsable(pagerduty) && { pagerduty }),
            ...(isUsable(opsgenie) && { opsgenie }),
            ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
        },
        wrong: [
            ...addressProblem('slack', slack),
            ...addressProblem('teams', teams),
            ...keyProblem('pagerdutyKey', pagerduty.key),
            ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
            ...keyProblem('opsgenieKey', opsgenie.key),
            ...addressProblem('opsgenieUrl', given.opsgenieUrl),
            ...addressProblem('webhook', webhook),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isUsable({ key, url }) {
    return KEY.test(key) && isAddress(url);
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function addressProblem(setting, text) {
    if (text === '' || isAddress(text))
        return [];
    const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
    return [{ setting, says: 'is no https:// address', hint }];
}
function keyProblem(setting, text) {
    if (text === '' || KEY.test(text))
        return [];
    const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
    return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 58752:
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

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ portionText),
/* harmony export */   Rn: () => (/* binding */ parsePortion),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const FORM = /^([1-9]\d{0,5})(%?)$/;
function parsePortion(text) {
    const [, digits = '', sign] = FORM.exec(text) ?? [];
    const number = Number(digits);
    if (number === 0)
        return null;
    if (sign !== '%')
        return { kind: 'count', count: number };
    return number > 100 ? null : { kind: 'share', percent: number };
}
function countOf(portion, whole) {
    return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}
function portionText(portion) {
    return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
}


/***/ }),

/***/ 55908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ plainMark),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   s0: () => (/* binding */ relayedLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

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

/***/ 12279:
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


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned),
/* harmony export */   c: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function knownHostsText(hosts, given) {
    const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
    return lines.map((line) => `${line}\n`).join('');
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).length > 0;
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}
function keyLine(name, words) {
    const at = words.findIndex((word) => KEY.test(word));
    const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
    return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
    if (!names.some((candidate) => matches(patterns, candidate)))
        return [];
    return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
}
function matches(patterns, name) {
    if (patterns.startsWith('|1|'))
        return matchesHash(patterns, name);
    const all = patterns.split(',');
    if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name)))
        return false;
    return all.some((pattern) => glob(pattern, name));
}
function matchesHash(hashed, name) {
    const [, , salt = '', hash = ''] = hashed.split('|');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
function glob(pattern, name) {
    const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (from < text.length) {
        if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
            at += 1;
            from += 1;
        }
        else if (wanted[at] === '*') {
            [star, mark] = [at, from];
            at += 1;
        }
        else if (star >= 0) {
            mark += 1;
            [at, from] = [star + 1, mark];
        }
        else
            return false;
    }
    return [...wanted.slice(at)].every((rest) => rest === '*');
}


/***/ }),

/***/ 15302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);

const PATIENCE_MS = 1_000;
class ProcessGroup {
    #living = new Set();
    #closed = false;
    start(request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request));
    }
    startInto(intake, request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcessInto */ .Us)(intake, request));
    }
    async close() {
        this.#closed = true;
        await Promise.all([...this.#living].map(end));
    }
    #know(process) {
        if (process.pid > 0) {
            this.#living.add(process);
            void process.ended.then(() => this.#living.delete(process));
            if (this.#closed)
                void end(process);
        }
        return process;
    }
}
async function end(process) {
    process.stdin.end();
    process.kill('SIGTERM');
    const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
    await process.ended;
    clearTimeout(timer);
    process.stdout.destroy();
    process.stderr.destroy();
}


/***/ }),

/***/ 77808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createSshClient),
  K: () => (/* binding */ findProgram)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/ssh-config.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;
function sshConfig(hosts, files) {
    const faults = [];
    const blocks = Object.entries(hosts).map(([name, host]) => hostBlock(name, host, faults));
    const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
    for (const path of paths)
        if (path !== undefined && !FILE.test(path))
            faults.push(unusable('path', path));
    return (0,fault/* settle */.G9)([...blocks, everyHost(files)].join('\n'), faults);
}
function hostBlock(name, host, faults) {
    if (!NAME.test(name))
        faults.push(unusable('host name', name));
    if (!ADDRESS.test(host.address))
        faults.push(unusable('address', host.address));
    if (host.user !== undefined && !USER.test(host.user))
        faults.push(unusable('user', host.user));
    if (host.via !== undefined && !NAME.test(host.via))
        faults.push(unusable('bastion', host.via));
    if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
        faults.push(unusable('port', String(host.port)));
    return [
        `Host ${name}`,
        `  HostName ${host.address}`,
        `  HostKeyAlias ${name}`,
        `  Port ${host.port}`,
        ...(host.user === undefined ? [] : [`  User ${host.user}`]),
        ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
        '',
    ].join('\n');
}
function everyHost(files) {
    return [
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        `  UserKnownHostsFile "${files.knownHosts}"`,
        '  GlobalKnownHostsFile /dev/null',
        '  UpdateHostKeys no',
        '  VerifyHostKeyDNS no',
        '  CheckHostIP no',
        '  HashKnownHosts no',
        '  ConnectTimeout 10',
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 3',
        '  ServerAliveCountMax 2',
        '  TCPKeepAlive no',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  ClearAllForwardings yes',
        '  PermitLocalCommand no',
        '  ControlMaster no',
        '  ControlPersist no',
        '  ControlPath none',
        '  EscapeChar none',
        '  RequestTTY no',
        '  PasswordAuthentication no',
        '  KbdInteractiveAuthentication no',
        '  AddKeysToAgent no',
        `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
        ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
        ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
        ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
        '  Ciphers ^aes256-gcm@openssh.com',
        '',
    ].join('\n');
}
function unusable(what, text) {
    return {
        code: 'command-refused',
        message: `The ${what} '${(0,visible/* visibleLine */.P8)(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
        hint: 'Use letters, digits, dots, dashes and colons.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/ssh-client.js





const LONGEST_FOLDER = 70;
async function createSshClient({ program, hosts, settings, environment, folder, }) {
    if (program === null)
        return (0,fault/* fail */.fJ)(noClient());
    const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
    const given = settings.knownHosts ?? '';
    const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
    const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts });
    if (!config.ok) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        return config;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'config'), config.value, { mode: 0o600, flag: 'wx' });
    await (0,promises_.writeFile)(knownHosts, (0,known_hosts/* knownHostsText */.c)(hosts, given), { mode: 0o600, flag: 'wx' });
    let sockets = 0;
    return (0,fault/* succeed */.Py)({
        env: { ...environment, LC_ALL: 'C' },
        hops: (name) => hopsOf(name, hosts).known,
        unpinned: (name) => unpinnedFault(name, hosts, given),
        newSocket: () => {
            sockets += 1;
            return (0,external_node_path_.join)(own, String(sockets));
        },
        version: null,
        isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
        argv: (options, host, ...command) => [program, '-F', (0,external_node_path_.join)(own, 'config'), '-T', ...options, '--', host, ...command],
        [Symbol.asyncDispose]: () => (0,promises_.rm)(own, { recursive: true, force: true }),
    });
}
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const executable = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    return null;
}
function unpinnedFault(name, hosts, given) {
    const { known, missing } = hopsOf(name, hosts);
    const open = known.find((host) => !(0,known_hosts/* isPinned */.T)(host.name, host, given));
    if (open !== undefined)
        return unpinned(open.name);
    return missing === null ? null : unknownHost(missing);
}
function hopsOf(name, hosts) {
    const known = [];
    for (let at = name; at !== undefined; at = known.at(-1)?.via) {
        const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
        if (host === undefined)
            return { known, missing: at };
        if (known.some((hop) => hop.name === at))
            break;
        known.push({ ...host, name: at });
    }
    return { known, missing: null };
}
function unpinned(name) {
    return {
        code: 'host-key-unknown',
        message: `No host key is pinned for ${name}.`,
        hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    };
}
function unknownHost(name) {
    return {
        code: 'host-unresolved',
        message: `The plan has no host ${name}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}
function noClient() {
    return {
        code: 'ssh-unavailable',
        message: 'There is no ssh client on the PATH.',
        hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
    };
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function runTool(request) {
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request);
    const [stdout, stderr] = [new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o(), new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o()];
    process.stdin.end(request.stdin);
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd(stdout.take),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms: request.timeoutMs });
    if (waited.came !== 'value')
        process.kill('SIGKILL');
    const end = waited.came === 'value' ? waited.value[0] : null;
    return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}


/***/ })

};
