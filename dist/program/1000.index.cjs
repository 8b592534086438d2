'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1000], modules: {

/***/ 88546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSeveral: () => (/* binding */ runSeveral)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_crew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43630);
/* harmony import */ var _app_execution_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90335);
/* harmony import */ var _app_respond_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77546);
/* harmony import */ var _app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91460);
/* harmony import */ var _app_shard_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36526);
/* harmony import */ var _app_shard_respond_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93635);
/* harmony import */ var _journal_recovering_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48003);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);










async function runSeveral(several) {
    const { all, shard, common, signals, settings } = several;
    const { terminal, out, state } = common;
    const id = (0,_app_execution_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shardId */ .o)(new Date());
    const folder = out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'shards', id);
    const prepared = settings.planDigest === null ? await (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareShardFolder */ .sf)(folder) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(oneDigest);
    if (!prepared.ok && (out !== null || settings.planDigest !== null)) {
        terminal.refuse(prepared.faults);
        return 2;
    }
    const members = all.asked.map(({ decision, runbook, topology, inputs }) => ({
        decision,
        sources: { runbook, topology, inputs },
    }));
    terminal.say(`${id}: ${members.length} runs, at most ${shard.maxParallel} at once`);
    const { report, runs } = await (0,_app_shard_respond_all_js__WEBPACK_IMPORTED_MODULE_6__/* .respondAll */ .x)({
        ...{ id, members, others: all, store: settings.store, dryRun: settings.dryRun, refusal: null },
        ...{ ...shard, cancel: signals.cancel },
        respond: (asked) => respondTo(several, asked),
    });
    const { channels, runUrl, actor } = settings;
    const redactor = (0,_app_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .redactorFor */ .s)(settings);
    const notices = await (0,_app_shard_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .giveNotice */ .a)(id, runs, { channels, runUrl, actor, redact: (text) => redactor.text(text) });
    const summary = redactor.text((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .shardSummary */ .LF)(report, { notices, folder, links: null }));
    const document = redactor.json((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(report, notices, false));
    const written = prepared.ok ? await (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeShard */ .mO)(folder, { summary, document }) : prepared;
    for (const fault of written.ok ? [] : written.faults)
        terminal.warn(fault);
    if (terminal.options.json)
        terminal.document(redactor.json((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(report, notices, true)));
    sayReport(report, terminal);
    terminal.say(`\nsummary  ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(folder)}/summary.md`);
    return report.exit;
}
async function respondTo({ common, settings, signals, connect }, { member, refusal, repeat }) {
    const { plan } = member.decision;
    const connected = await connect(plan);
    if (!connected.ok)
        return connected;
    const voice = common.terminal.alongside(plan.tenant.id);
    return (0,_app_respond_js__WEBPACK_IMPORTED_MODULE_3__/* .respond */ .u)({
        ...member,
        settings: {
            ...settings,
            ...connected.value,
            ...(refusal !== null && { channels: {}, refusals: [...settings.refusals, refusal] }),
            out: (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolderOf */ .Xm)(common.out, plan.tenant.id, repeat),
        },
        cancel: AbortSignal.any([signals.cancel]),
        onCancel: 'compensate',
        abandon: AbortSignal.any([signals.abandon]),
        watch: voice.watch,
        warn: voice.warn,
        began: () => undefined,
        settingsFor: connect,
    });
}
function sayReport({ entries, stopped }, terminal) {
    const counts = new Map();
    for (const { word } of entries)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    terminal.say(`\n${[...counts].map(([word, count]) => `${count} ${word}`).join(', ')}`);
    if (stopped !== null)
        terminal.say(stopped.message);
    for (const entry of entries)
        terminal.say(lineOf(entry));
    terminal.faults(entries.flatMap(({ faults }) => faults));
}
function lineOf({ mark, tenant, incident, says, executionId, word }) {
    const whose = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(tenant === '' ? incident : tenant);
    const finish = word === 'not_finished' ? ` \u00b7 finish it with: ${(0,_journal_recovering_js__WEBPACK_IMPORTED_MODULE_9__/* .recoverCommand */ .o)(executionId ?? '')}` : '';
    return `${mark} ${whose} \u00b7 ${says.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8).join(' \u00b7 ')}${finish}`;
}
const oneDigest = {
    code: 'usage',
    message: '--plan-digest is given for several runs, each of which has a plan of its own',
    hint: 'Leave it out, or call `run` for one tenant.',
};


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


/***/ })

} };
