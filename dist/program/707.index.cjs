'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [707,7478], modules: {

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverOne: () => (/* binding */ recoverOne),
/* harmony export */   registerRecover: () => (/* binding */ registerRecover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39041);
/* harmony import */ var _app_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42494);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20022);
/* harmony import */ var _journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50166);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64533);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43751);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40511);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12279);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99048);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26068);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12387);
/* harmony import */ var _user_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80703);
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














const ENDS = {
    'lock-busy': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.refused.exit,
    'journal-broken': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.unknown.exit,
};
function registerRecover(program, context) {
    const command = program
        .command('recover')
        .argument('[run]')
        .description('finish what a dead run left')
        .option('--free <run>', 'only free the lock of this run (or the lock tenant:NAME), once you have looked at the hosts');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_8__/* .withConnection */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommon */ .Aj)(command)).action(async (run, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { environment } = context;
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .commonOf */ .$N)(options, environment);
            const { terminal, state } = common;
            if (options.free !== undefined)
                return context.finish(await free({ what: options.free, run, common }));
            const known = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .unfinishedRuns */ .CD)(state) : await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .keptRuns */ .rk)(state);
            const settings = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.crewSettings)({ options, common, environment });
            const unknown = run === undefined || known.includes(run) ? [] : [noRun(run, known, state)];
            if (!settings.ok || unknown.length > 0) {
                terminal.refuse([...unknown, ...(settings.ok ? [] : settings.faults)]);
                return context.finish(2);
            }
            const ids = run === undefined ? known : [run];
            const strange = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .strangeLocks */ .lK)(state) : [];
            terminal.faults(strange);
            if (ids.length === 0 && strange.length === 0)
                terminal.say('there is no run to finish');
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .listenForSignals */ .s)(), false);
            const recovered = [];
            const { out } = common;
            const outOf = (id) => (out === null || run !== undefined ? out : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, id));
            const left = [...ids];
            for (let id = left.shift(); id !== undefined; id = signals.stop.aborted ? undefined : left.shift())
                recovered.push(await recoverOne(id, { common, out: outOf(id), settings: settings.value, abandon: signals.stop }));
            if (left.length > 0)
                terminal.say(untouched(left));
            if (terminal.options.json)
                terminal.document({ runs: recovered.map(([one]) => one) });
            const codes = [strange.length > 0 ? 2 : 0, left.length > 0 ? _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i.cancelled.exit : 0];
            context.finish(Math.max(...codes, ...recovered.map(([, code]) => code)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
function untouched(ids) {
    return `stopped; not touched, and still to be finished: ${ids.map((id) => (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(id)).join(', ')}`;
}
async function free({ what, run, common: { state, terminal } }) {
    if (run !== undefined) {
        terminal.refuse([freesOne(run)]);
        return 2;
    }
    const store = await (0,_app_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)({ kind: 'files', state }, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)({ secrets: [] }));
    const because = `freed by hand by ${(0,_user_name_js__WEBPACK_IMPORTED_MODULE_9__/* .userName */ .n)()}`;
    const freed = await store.free({ what, because }, new AbortController().signal);
    if (!freed.ok) {
        terminal.refuse(freed.faults);
        return ENDS[freed.faults[0].code] ?? 2;
    }
    const { executionId, locks } = freed.value;
    terminal.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
    if (terminal.options.json)
        terminal.document({ freed: { execution_id: executionId, locks } });
    return 0;
}
function freesOne(run) {
    return {
        code: 'usage',
        message: `--free is given, and the run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(run).slice(0, 100)}\` to recover beside it`,
        hint: 'Name one: RUN is finished and undone, --free RUN only frees its lock.',
    };
}
function noRun(run, known, state) {
    const guess = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_12__/* .nearest */ .p)(run, known);
    return {
        code: 'usage',
        message: `there is no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(run).slice(0, 100)}\` in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(state)}`,
        hint: guess === null
            ? 'Name one by its execution id, or none: then every unfinished run is finished.'
            : `Did you mean \`${guess}\`?`,
    };
}
async function recoverOne(id, { common: { state, terminal }, out, settings, abandon, unfinished }) {
    const nothing = { execution_id: id, record: null, faults: [] };
    const finished = await (0,_app_finish_js__WEBPACK_IMPORTED_MODULE_1__.finish)({
        store: { kind: 'files', state },
        folder: out,
        ...(out !== null && { runs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'runs') }),
        executionId: id,
        settingsFor: async (plan) => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .succeed */ .Py)(settings(plan)),
        by: 'recover',
        because: 'the process that began this run is gone',
        abandon,
        watch: terminal.watch,
        warn: terminal.warn,
    });
    if (!finished.ok) {
        terminal.faults(finished.faults);
        return [{ ...nothing, kind: 'failed', faults: finished.faults }, ENDS[finished.faults[0].code] ?? 2];
    }
    const { value } = finished;
    if (value.kind === 'never-began') {
        terminal.say(`${id} never began; nothing was to be undone`);
        return [{ ...nothing, kind: value.kind }, 0];
    }
    const recovered = { ...nothing, kind: value.kind, record: value.responded.record };
    if (value.kind === 'had-ended')
        terminal.say(hadEnded(id, value.responded.outcome));
    return [recovered, (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.sayRun)(value.responded, terminal, unfinished)];
}
function hadEnded(id, outcome) {
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .i[outcome].human !== 'now')
        return `${id} had ended; nothing was to be undone`;
    return `${id} had ended as ${outcome}; nothing more is undone, a person has to look at what it left`;
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

/***/ 87478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ JOURNAL),
/* harmony export */   GH: () => (/* binding */ runRecordOf),
/* harmony export */   MJ: () => (/* binding */ writeRunRecord),
/* harmony export */   VN: () => (/* binding */ EXECUTION_ID),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   rz: () => (/* binding */ runFolderIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69309);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
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










const EXECUTION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const runRecordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(EXECUTION_ID),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    shares: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).exactOptional(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
}));
const JOURNAL = 'journal.jsonl';
const LONGEST_OPENING = 1_048_576;
function runRecordOf(facts, startedAt) {
    const { executionId, runbook, tenant, occurrence, planDigest, locks, shares = [] } = facts;
    return {
        execution_id: executionId,
        runbook,
        tenant,
        occurrence,
        plan_digest: planDigest,
        locks: [...locks],
        ...(shares.length > 0 && { shares: [...shares] }),
        started_at: startedAt,
    };
}
function runFolderIn(runs, executionId) {
    if (!EXECUTION_ID.test(executionId))
        throw new Error(`runFolderIn: not an execution id: ${executionId.slice(0, 80)}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, executionId);
}
async function writeRunRecord(folder, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json'), `${JSON.stringify(record)}\n`);
}
async function readRunRecord(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json');
    const isOwn = ({ execution_id }) => execution_id === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder);
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(runRecordSchema()
            .refine(isOwn)
            .parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
    }
    catch (error) {
        const told = await openingIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL));
        if (told !== null && isOwn(told))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(told);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreadable(file, error));
    }
}
const openingSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('run.claimed'),
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
}));
async function openingIn(journal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(journal, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
            const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_OPENING) });
            const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
            const { at, execution_id, runbook, tenant, plan_digest, locks } = openingSchema().parse(JSON.parse(line));
            const names = locks.map(({ name }) => name);
            return { execution_id, runbook, tenant, occurrence: null, plan_digest, locks: names, started_at: Date.parse(at) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return null;
    }
}
function unreadable(file, error) {
    const { message, ...rest } = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({
        code: 'file-unreadable',
        path: file,
        doing: 'read what is left of the run in',
        error,
    });
    const id = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    const isGone = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT';
    if (!isGone && error instanceof Error && 'syscall' in error)
        return { message, ...rest };
    return {
        ...rest,
        message: `What is left of the run ${id} in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(file)} ${isGone ? 'does not exist' : 'is not what this program writes'}.`,
        hint: `Nothing can be undone from it. Look at the hosts by hand; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_9__/* .freeing */ .H)(id)}`,
    };
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


/***/ })

} };
