'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2254], modules: {

/***/ 24454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 3 modules
var drive = __webpack_require__(52121);
// EXTERNAL MODULE: ./lib/journal/file-journal.js
var file_journal = __webpack_require__(83531);
// EXTERNAL MODULE: ./lib/journal/recovering.js
var recovering = __webpack_require__(48003);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
;// CONCATENATED MODULE: ./lib/plan/occurrence.js

function occurrenceOf({ source, dedup_key, starts_at }, { runbook, tenant, }) {
    if (source === 'manual')
        return null;
    return (0,canonical/* canonicalJson */.dj)([source, dedup_key, starts_at, ...(runbook.scope === 'shared' ? [] : [tenant.id])]);
}

// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/plan/worst-case.js
var worst_case = __webpack_require__(42597);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/app/store.js
var app_store = __webpack_require__(42494);
;// CONCATENATED MODULE: ./lib/app/claim-locks.js







async function claimLocks(request, claimant) {
    const tried = new Set();
    for (;;) {
        const claim = await claimOnce(request, claimant);
        if (!claim.ok || claim.value.kind !== 'dead')
            return claim;
        const { executionId, locks } = claim.value.run;
        if (tried.has(executionId) || request.cancel.aborted)
            return claim;
        tried.add(executionId);
        const recovered = await recover(request, executionId, locks);
        if (recovered.ok)
            continue;
        for (const fault of recovered.faults)
            request.warn(fault);
        return (0,fault/* succeed */.Py)({ ...claim.value, unrecovered: recovered.faults[0] });
    }
}
async function claimOnce(request, { id, folder, redactor }) {
    const { decision, sources, settings } = request;
    const { plan, incident } = decision;
    const { runbook, text } = sources.runbook;
    const { topology, parts } = sources.topology;
    const kept = {
        runbook: { file: runbook.file, id: runbook.id, text },
        topology: { file: topology.file, text: sources.topology.text, ...(parts.length > 0 && { parts }) },
        incident,
        inputs: { ...sources.inputs },
        commit: plan.commit,
        folder,
    };
    const { max_runs: maxRuns } = plan;
    const store = await (0,app_store/* openStore */.C)(settings.store, redactor);
    return store.claim({
        executionId: id,
        locks: plan.locks,
        shares: (0,whole/* sharesOf */.AR)(plan, topology),
        runbook: plan.runbook.id,
        tenant: plan.tenant.id,
        occurrence: occurrenceOf(incident, plan),
        maxRuns: maxRuns === null
            ? null
            : { runs: maxRuns.runs, perMs: maxRuns.per_ms, everybody: plan.runbook.scope === 'shared' },
        planDigest: plan.digest,
        kept: (0,app_kept/* keptText */.G)(kept, settings.store.kind),
        pushes: (0,worst_case/* pushesAtMost */.N)(plan),
        longestMs: (0,worst_case/* longestMs */.D)(plan),
        lockTimeoutMs: settings.lockTimeoutMs,
    }, request.cancel);
}
const recoveries = new Map();
function recover(request, executionId, locks) {
    const going = recoveries.get(executionId) ?? recoverOne(request, executionId, locks);
    recoveries.set(executionId, going);
    return going.finally(() => recoveries.delete(executionId));
}
async function recoverOne(request, executionId, locks) {
    const { settings } = request;
    const runs = (0,external_node_path_.join)(settings.state, 'runs');
    const { finish } = await Promise.all(/* import() */[__webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(9041), __webpack_require__.e(7478)]).then(__webpack_require__.bind(__webpack_require__, 39041));
    const finished = await finish({
        store: settings.store,
        executionId,
        locks: locks.map(({ name }) => name),
        ...(settings.store.kind === 'refs' ? { folder: (0,external_node_path_.join)(runs, executionId), runs } : { folder: null }),
        settingsFor: request.settingsFor,
        by: 'recover',
        because: 'the process that began this run is gone, and the next run found its lock',
        abandon: AbortSignal.any([request.abandon, request.cancel]),
        watch: request.watch,
        warn: request.warn,
    });
    if (!finished.ok)
        return finished;
    if (finished.value.kind !== 'never-began')
        await request.recovered?.(finished.value);
    return (0,fault/* succeed */.Py)(null);
}

// EXTERNAL MODULE: ./lib/app/conclude.js
var conclude = __webpack_require__(77858);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(78703);
// EXTERNAL MODULE: ./lib/app/opening.js
var app_opening = __webpack_require__(67811);
// EXTERNAL MODULE: ./lib/app/ports.js + 4 modules
var ports = __webpack_require__(67029);
// EXTERNAL MODULE: ./lib/app/under-change.js
var under_change = __webpack_require__(86766);
;// CONCATENATED MODULE: ./lib/app/carry-out.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function carryOut(request, { id, folder, crew, admission, ssh }) {
    const { decision, settings } = request;
    const { plan, incident } = decision;
    const { redactor } = crew;
    const runs = (0,external_node_path_.join)(settings.state, 'runs');
    const [prepared] = await Promise.all([
        (0,app_folder/* prepareFolder */.G8)({ folder, executionId: id, runs }),
        crew.executor.load(plan),
        (0,conclude/* loadEnd */.y)(settings),
    ]);
    if (!prepared.ok && settings.out !== null)
        return prepared;
    const who = { id, plan, incident, settings, redactor };
    const decline = (outcome, faults) => unlocked(request, { folder, crew, opening: (0,app_opening/* declined */.Li)(who, outcome, faults) });
    if (admission.kind === 'decline')
        return await decline(admission.outcome, admission.faults);
    if (admission.dryRun)
        return await unlocked(request, { folder, crew, opening: (0,app_opening/* claimed */.Sf)({ ...who, ...named(await ssh) }, [], true) });
    if (!prepared.ok)
        return await decline('refused', prepared.faults);
    const claim = await claimLocks(request, { id, folder, redactor });
    const isWaiting = !claim.ok || claim.value.kind === 'busy' || claim.value.kind === 'dead';
    if (isWaiting && request.cancel.aborted)
        return await decline('cancelled', [(0,app_opening/* cancelledWhileWaiting */.Y7)(plan)]);
    if (!claim.ok)
        return await decline('refused', claim.faults);
    if (claim.value.kind !== 'claimed') {
        const { outcome, fault } = (0,app_opening/* refusalOf */.Of)(claim.value, { plan, store: settings.store.kind });
        return await decline(outcome, [fault]);
    }
    const { lease } = claim.value;
    request.began({ executionId: id, folder, locks: plan.locks });
    const opening = (0,app_opening/* claimed */.Sf)({ ...who, ...named(await ssh) }, lease.locks, false);
    try {
        return (0,fault/* succeed */.Py)(await run(request, { folder, crew, opening, journal: lease.journal, lease }));
    }
    catch (error) {
        await lease.leave();
        request.warn(endedByBug(id));
        throw error;
    }
}
async function unlocked(request, { folder, crew, opening }) {
    const file = (0,external_node_path_.join)(folder, 'audit.jsonl');
    const { redactor } = crew;
    const head = (0,chain/* startOfChain */.RR)(request.decision.plan.digest);
    const opened = await (0,file_journal/* openFileJournal */.m)({ file, head, size: 0, redactor });
    const journal = opened.ok ? opened.value : (0,volatile_journal/* volatileJournal */.Y)(head, redactor);
    try {
        return (0,fault/* succeed */.Py)(await run(request, { folder, crew, opening, journal, lease: null }));
    }
    finally {
        await journal.close();
    }
}
async function run(request, { folder, crew, opening, journal, lease }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan } = request.decision;
        const { topology } = request.sources;
        const { cancel, onCancel, abandon, watch, warn, settings } = request;
        const _ = __addDisposableResource(env_1, lease === null ? undefined : (0,under_change/* changing */.W)(plan), false);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch, held: lease?.held }), journal },
            start: { opening },
            cancel,
            onCancel,
            abandon: lease === null ? abandon : AbortSignal.any([abandon, lease.lost]),
        });
        const executionId = opening.execution_id;
        return (0,conclude/* conclude */.E)({
            plan,
            driven,
            folder,
            executionId,
            lease,
            store: settings.store.kind,
            redactor: crew.redactor,
            crew,
            warn,
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function endedByBug(executionId) {
    return {
        code: 'bug',
        message: `a bug of this program ended ${executionId} in the middle; its lock is held and its journal stands`,
        hint: `Undo what it did with: ${(0,recovering/* recoverCommand */.o)(executionId)} (in a workflow the step's \`post\` does it now).`,
    };
}
function named(ssh) {
    if (ssh === null)
        return {};
    return { ssh: ssh.version === '' ? ssh.program : `${ssh.version} (${ssh.program})` };
}


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isProxied),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/api-problem.js

const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
const TIMED_OUT = /time[d-]? ?out/i;
const FAILED_INSIDE = /something went wrong/i;
function problemOf(error, nowMs) {
    const seen = seenIn(error);
    const { status, message, type } = seen;
    if (seen.isGraphql) {
        if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message))
            return later(seen, nowMs);
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND')
            return refused(seen);
        if (type === '' && TIMED_OUT.test(message))
            return { kind: 'unsure', fault: gaveUp(message) };
        if (type === '' || FAILED_INSIDE.test(message))
            return { kind: 'unexplained', fault: unexplained(message) };
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
    const isBudget = headers['x-ratelimit-remaining'] === '0';
    const exhausted = isBudget && Number.isFinite(reset);
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
            hint: isBudget ? HIGHER : SLOWER,
        },
    };
}
const HIGHER = 'Wait, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).';
const SLOWER = 'Wait; where several runs go on at once, lower `max-parallel` (docs/on-github.md).';
function refused({ status, message, type, isGraphql }) {
    const hint = status === 401
        ? 'The token is not valid any more: renew it, or leave `token` at its default. One of an App lasts an hour.'
        : type === 'NOT_FOUND'
            ? 'Leave `token` at its default: a token of another repository does not see this one.'
            : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
    const says = `GitHub refused${status === null || isGraphql ? '' : ` with ${status}`}: ${(0,visible/* shown */.SP)(message, 200)}`;
    return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}
function rejected(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not move the lock's ref: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
    };
}
function unexplained(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not say why it failed: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'It says the same for a failure of its own and for a rule that forbids these refs. Look at the state of GitHub; where that is in order, look whether a ruleset forbids them.',
    };
}
function gaveUp(message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API gave up: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look at the state of GitHub.',
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
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

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   m: () => (/* binding */ openFileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _link_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14805);








const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
async function openFileJournal(place) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place.file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
        const isTorn = (await handle.stat()).size > place.size;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)(journalOn(handle, place, isTorn));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(unwritable(place.file, error));
    }
}
function journalOn(handle, { file, head: first, size: begin, redactor }, isTorn) {
    let head = first;
    let size = begin;
    let folderIsDurable = false;
    let torn = isTorn;
    let last = Promise.resolve();
    const write = async (events, durable) => {
        const linked = (0,_link_all_js__WEBPACK_IMPORTED_MODULE_5__/* .linkAll */ .W)(events, { head, redactor });
        const bytes = Buffer.from(linked.map(({ line }) => `${line}\n`).join(''), 'utf8');
        if (size + bytes.length > _journal_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_JOURNAL */ .pk)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(full(file));
        try {
            if (torn)
                await handle.truncate(size);
            torn = true;
            writeAll(handle.fd, bytes);
            if (durable) {
                await handle.datasync();
                if (!folderIsDurable)
                    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
                folderIsDurable = true;
            }
        }
        catch (error) {
            torn = !(await cut(handle, size));
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(unwritable(file, error));
        }
        torn = false;
        size += bytes.length;
        const chained = linked.map(({ event }) => event);
        head = chained.at(-1) ?? head;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)(chained);
    };
    return {
        append: (events, durable) => {
            const result = last.then(() => write(events, durable));
            last = result.catch(() => undefined);
            return result;
        },
        close: async () => {
            await last;
            await handle.close();
        },
    };
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written, bytes.length - written);
    }
}
async function cut(handle, size) {
    try {
        await handle.truncate(size);
        return true;
    }
    catch {
        return false;
    }
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function full(file) {
    return {
        code: 'journal-unwritable',
        message: `The journal ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(file)} has reached ${_journal_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_JOURNAL */ .pk / 1_048_576} MiB, and no more is read of one.`,
        hint: 'Nothing more is begun, and what was done is undone. Look which probe prints so much, or is looked at so often.',
    };
}
function unwritable(file, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'journal-unwritable', path: file, doing: 'write the journal', error });
}


/***/ }),

/***/ 69309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ freeing),
/* harmony export */   Z: () => (/* binding */ nothingToFree)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function freeing(executionId) {
    const id = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(executionId);
    return `enforced-runbooks recover --free ${id} (in a workflow: \`mode: recover\` with \`free: ${id}\`)`;
}
function nothingToFree(what) {
    return {
        code: 'usage',
        message: `no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(what).slice(0, 200)}\` holds or poisons a lock`,
        hint: 'Name the run by its execution id, as the refusal did, or the lock: tenant:NAME or service:NAME.',
    };
}


/***/ }),

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ draftBeside),
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   k3: () => (/* binding */ createExclusively)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);






async function makePrivateFolder(folder) {
    try {
        await makeFolder(folder);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
        const own = process.geteuid?.();
        if (found.isSymbolicLink())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is a symbolic link'));
        if (!found.isDirectory())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is no folder'));
        if (own !== undefined && found.uid !== own)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, `belongs to user ${found.uid}, not to ${own}`));
        if (own !== undefined && (found.mode & 0o077) !== 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'use the state folder', error }));
    }
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 }).catch(unlessMade);
    }
}
function unlessMade(error) {
    if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EEXIST')
        throw error;
}
async function createExclusively(file, content, { isLasting = true } = {}) {
    const draft = await writeDraft(file, content, isLasting);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
    }
}
async function replaceFile(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content, true), file);
}
const draftBeside = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
const isDraft = (name) => /^\.draft-[0-9a-f]{16}$/.test(name);
async function writeDraft(file, content, isLasting) {
    const draft = draftBeside(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(content);
        if (isLasting)
            await handle.datasync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
        throw error;
    }
    finally {
        await handle.close();
    }
    return draft;
}
function notOurs(folder, says) {
    return {
        code: 'file-unwritable',
        message: `The state folder ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} ${says}.`,
        hint: 'Name a folder of your own (--state, in a workflow the variable XDG_STATE_HOME): locks and journals in it decide what is undone on the hosts.',
    };
}


/***/ }),

/***/ 84237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ holderSchema),
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   UP: () => (/* binding */ isGoneFromHere),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export machineOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58752);




const holderSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
function ownIdentity() {
    return {
        pid: process.pid,
        started: statusOf(process.pid)?.started ?? '',
        boot: read('/proc/sys/kernel/random/boot_id'),
        namespace: link('/proc/self/ns/pid'),
        machine: machineOf(read('/etc/machine-id'), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()),
    };
}
function machineOf(machineId, name) {
    return machineId === '' ? name : `${machineId} ${name}`;
}
function isKnown(machine) {
    return machine.includes(' ');
}
function isSameProcess(one, other) {
    const keys = ['pid', 'started', 'boot', 'namespace', 'machine'];
    return keys.every((key) => one[key] === other[key]);
}
function livenessOf(holder, own = ownIdentity()) {
    const isSameMachine = holder.machine === own.machine;
    const isSameBoot = holder.boot === own.boot && (own.boot !== '' || isSameMachine);
    if (!isSameBoot)
        return isSameMachine && isKnown(own.machine) ? 'gone' : 'elsewhere';
    if (holder.namespace !== own.namespace)
        return 'elsewhere';
    if (own.started === '')
        return signalReaches(holder.pid) ? 'living' : 'gone';
    const status = statusOf(holder.pid);
    return status === null || status.dead || status.started !== holder.started ? 'gone' : 'living';
}
function isGoneFromHere(holder, own) {
    const place = ['machine', 'boot', 'namespace'];
    return place.every((key) => own[key] !== '' && holder[key] === own[key]) && livenessOf(holder, own) === 'gone';
}
function statusOf(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? null : { dead: 'ZXx'.includes(state), started };
}
function signalReaches(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function link(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file);
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   wL: () => (/* binding */ ISSUE_CHANNEL)
/* harmony export */ });
const ISSUE_CHANNEL = 'github-issue';
const CHANNELS = [ISSUE_CHANNEL, 'opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
}


/***/ }),

/***/ 30693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ incidentKey)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function incidentKey({ incident, tenant, runbook }) {
    const { source, dedup_key } = incident;
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(source === 'manual' ? [source, runbook.id, tenant.id] : [source, dedup_key, tenant.id]);
}


/***/ }),

/***/ 42597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ longestMs),
/* harmony export */   N: () => (/* binding */ pushesAtMost)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43175);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45652);
/* harmony import */ var _waves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97109);



const GUARD_PUSHES = 1 + _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_ATTEMPTS */ .rF;
const AROUND = 5;
function pushesAtMost({ steps, guards }) {
    return steps.reduce((sum, step) => sum + pushesOf(step, guards), AROUND + _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_ATTEMPTS */ .rF);
}
function longestMs({ timeout_ms, rollback_worst_case_ms }) {
    return timeout_ms + rollback_worst_case_ms;
}
function pushesOf(step, guards) {
    if (step.kind === 'check')
        return 0;
    const tries = 1 + (step.retry?.times ?? 0);
    const acts = step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_1__/* .willAct */ .Z);
    const undone = acts.filter(isUndone).length * ((0,_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpread */ .qx)(step) ? 2 : 1);
    const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
    const each = (0,_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuardedEach */ .Au)({ guards }, step) ? 1 : at.length;
    const changes = acts.length * tries + undone * _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDO_ATTEMPTS */ .mT;
    return changes + (acts.length + undone) * each * GUARD_PUSHES + (step.checkpoint ? 1 : 0);
}
function isUndone({ ending }) {
    return ending.kind === 'undo';
}


/***/ })

} };
