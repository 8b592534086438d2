'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2656], modules: {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

const LONGEST = 2_147_483_647;
const systemClock = {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 36526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ giveNotice)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);
/* harmony import */ var _notify_courier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83130);
/* harmony import */ var _notify_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36547);
/* harmony import */ var _plan_deliveries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39447);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56517);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27989);







const MOST_NAMED = 20;
async function giveNotice(id, runs, settings) {
    const courier = (0,_notify_courier_js__WEBPACK_IMPORTED_MODULE_2__/* .createCourier */ .u)({ ...settings, clock: _clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m, post: (0,_notify_post_js__WEBPACK_IMPORTED_MODULE_3__/* .postWith */ .X)(_web_js__WEBPACK_IMPORTED_MODULE_6__/* .webFetch */ .d) });
    const told = [...byReason(runs)].map(([fault, refused], index) => {
        const message = messageOf(index === 0 ? id : `${id}.${index + 1}`, fault, { refused, actor: settings.actor });
        return Promise.all(channelsOf(refused, settings).map((channel) => bring(courier, { channel, message, refused, settings })));
    });
    return (await Promise.all(told)).flat();
}
function byReason(runs) {
    const found = new Map();
    for (const { member, end } of runs) {
        if (end.kind !== 'responded' || end.refusal === null || end.told.outcome !== 'refused')
            continue;
        found.set(end.refusal, [...(found.get(end.refusal) ?? []), { member, executionId: end.told.executionId }]);
    }
    return found;
}
function channelsOf(refused, { channels }) {
    const configured = Object.keys(channels).sort();
    const all = refused.flatMap(({ member: { decision } }) => {
        const { notify: rules, tenant } = decision.plan;
        return (0,_plan_deliveries_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveriesFor */ .M)({ on: 'refused', needsHuman: 'yes', rules, onCall: tenant.on_call ?? null, configured });
    });
    return [...new Set(all)];
}
function messageOf(id, fault, { refused, actor }) {
    const tenants = [...new Set(refused.map(({ member }) => member.decision.plan.tenant.id))];
    const runbooks = [...new Set(refused.map(({ member }) => member.decision.plan.runbook.id))];
    const facts = [
        { name: 'Tenants', value: listed(tenants) },
        { name: 'Runbooks', value: listed(runbooks) },
        { name: 'Started by', value: actor },
    ];
    return {
        on: 'refused',
        human: 'yes',
        headline: `refused \u00b7 ${tenants.length === 1 ? '1 tenant' : `${tenants.length} tenants`} \u00b7 ${fault.code}`,
        says: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.refused.says,
        because: `${fault.message}. ${fault.hint}`,
        facts: facts.filter(({ value }) => value !== ''),
        changes: [],
        executionId: id,
    };
}
function listed(names) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
async function bring(courier, { channel, message, refused, settings }) {
    const runs = refused.map(({ member: { decision }, executionId }) => ({
        tenant: decision.plan.tenant.id,
        runbook: decision.plan.runbook.id,
        trigger: decision.incident.name,
        executionId,
    }));
    const incident = (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(runs.map(({ tenant, runbook }) => [tenant, runbook]).sort());
    const about = { kind: 'runs', runs, incident, runUrl: settings.runUrl };
    const { sent, fault } = await courier.bring(channel, () => ({ message, about }), new AbortController().signal);
    return { channel, about: message.headline, sent, because: fault?.message ?? '' };
}


/***/ }),

/***/ 93635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ respondAll)
});

// EXTERNAL MODULE: ./lib/kernel/redact.js + 6 modules
var redact = __webpack_require__(40511);
// EXTERNAL MODULE: ./lib/plan/worst-case.js
var worst_case = __webpack_require__(42597);
// EXTERNAL MODULE: ./lib/app/store.js
var app_store = __webpack_require__(42494);
// EXTERNAL MODULE: ./lib/app/shard/report.js
var report = __webpack_require__(16740);
// EXTERNAL MODULE: ./lib/kernel/portion.js
var portion = __webpack_require__(19394);
;// CONCATENATED MODULE: ./lib/app/shard/shard.js


function workThrough(request) {
    return new Shard(request).work();
}
const FAILED = new Set(['rolled_back', 'not_recovered', 'rollback_failed', 'unknown']);
class Shard {
    #request;
    #ends = new Map();
    #held = new Set();
    #running = new Set();
    #declining = [];
    #left;
    #stopped = null;
    constructor(request) {
        this.#request = request;
        this.#left = request.members.filter((member) => !request.refused.has(member));
    }
    async work() {
        const { members, refused } = this.#request;
        this.#declining.push(this.#decline([...refused]));
        for (;;) {
            this.#stopStorm();
            this.#fill();
            if (this.#running.size === 0)
                break;
            await Promise.race(this.#running);
        }
        await Promise.all(this.#declining);
        const endOf = (member) => this.#ends.get(member) ?? { kind: 'not-begun' };
        return { runs: members.map((member) => ({ member, end: endOf(member) })), stopped: this.#stopped };
    }
    #stopStorm() {
        if (this.#left.length === 0 || this.#request.cancel.aborted)
            return;
        const why = stormOf(this.#request, this.#ends);
        if (why === null)
            return;
        this.#stopped = why;
        this.#declining.push(this.#decline(this.#left.map((member) => [member, why])));
        this.#left = [];
    }
    #fill() {
        const { maxParallel, cancel } = this.#request;
        while (this.#running.size < maxParallel && !cancel.aborted) {
            const next = this.#left.find(({ decision }) => !decision.plan.locks.some((lock) => this.#held.has(lock)));
            if (next === undefined)
                return;
            this.#left = this.#left.filter((member) => member !== next);
            const run = this.#begin(next).finally(() => this.#running.delete(run));
            this.#running.add(run);
        }
    }
    async #begin(member) {
        const { locks } = member.decision.plan;
        for (const lock of locks)
            this.#held.add(lock);
        this.#ends.set(member, await endOf(this.#request, member, null));
        for (const lock of locks)
            this.#held.delete(lock);
    }
    async #decline(declined) {
        for (const [member, fault] of declined)
            this.#ends.set(member, await endOf(this.#request, member, fault));
    }
}
async function endOf({ respond }, member, refusal) {
    try {
        const responded = await respond(member, refusal);
        if (!responded.ok)
            return { kind: 'faulty', faults: responded.faults };
        const { summary: _, plan: __, ...told } = responded.value;
        return { kind: 'responded', told, refusal };
    }
    catch (error) {
        return { kind: 'broken', fault: bugIn(member, error) };
    }
}
function bugIn({ decision: { plan } }, error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return {
        code: 'bug',
        message: `a bug of this program ended the run of ${plan.runbook.id} for ${plan.tenant.id}`,
        hint: 'Please report it. Where that run had begun, its lock is held until it is finished: `recover`.',
        cause: (0,redact/* createRedactor */.l)({ secrets: [] }).text(stack),
    };
}
function stormOf({ members, refused, maxFailures, cancel }, ends) {
    const all = new Set(members.filter((member) => !refused.has(member)).map(tenantOf));
    const failed = new Set([...ends].flatMap(([member, end]) => (hasFailed(end, cancel) ? [tenantOf(member)] : [])));
    const most = (0,portion/* countOf */.pq)(maxFailures, all.size);
    if (failed.size < most)
        return null;
    const [first = '', second = '', third = '', ...more] = failed;
    const names = [first, second, third].filter((name) => name !== '').join(', ');
    const share = maxFailures.kind === 'share' ? `, which is ${most}` : '';
    return {
        code: 'storm-stopped',
        message: `the storm was stopped: ${failed.size} of ${all.size} tenants failed (${names}${more.length > 0 ? ` and ${more.length} more` : ''}), and max-failures is ${(0,portion/* portionText */.RJ)(maxFailures)}${share}`,
        hint: 'Nothing was changed for this tenant. Look at those that failed before you start it again.',
    };
}
function hasFailed(end, cancel) {
    if (end.kind === 'broken')
        return true;
    if (end.kind !== 'responded')
        return false;
    const { outcome } = end.told;
    return outcome === null ? !cancel.aborted : FAILED.has(outcome);
}
function tenantOf({ decision }) {
    return decision.plan.tenant.id;
}

;// CONCATENATED MODULE: ./lib/app/shard/respond-all.js





async function respondAll(request) {
    const { members, maxParallel, maxFailures, cancel, respond } = request;
    const refused = await refusedUpFront(request);
    const worked = await workThrough({
        ...{ members, refused, maxParallel, maxFailures, cancel },
        respond: (member, refusal) => respond({ member, refusal, repeat: repeatOf(members, member) }),
    });
    return { ...worked, report: (0,report.reportOf)(request.id, worked, request.others) };
}
async function refusedUpFront({ members, refusal, refused = new Map(), dryRun, store, cancel, }) {
    if (refusal !== null)
        return new Map(members.map((member) => [member, refusal]));
    const begun = members.filter((member) => !refused.has(member));
    const claiming = dryRun ? [] : begun.filter(({ decision }) => !decision.incident.test);
    if (claiming.length === 0)
        return refused;
    const needs = claiming.map(({ decision: { plan } }) => ({ pushes: (0,worst_case/* pushesAtMost */.N)(plan), longestMs: (0,worst_case/* longestMs */.D)(plan) }));
    const asked = await (await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] }))).affords(needs, cancel);
    const { count, fault } = asked.ok ? asked.value : { count: 0, fault: asked.faults[0] };
    if (fault === null || cancel.aborted)
        return refused;
    return new Map([...refused, ...claiming.slice(count).map((member) => [member, fault])]);
}
function repeatOf(members, member) {
    const of = ({ decision }) => decision.plan.tenant.id;
    return members.slice(0, members.indexOf(member)).filter((other) => of(other) === of(member)).length;
}


/***/ }),

/***/ 42494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56517);

async function openStore(settings, redactor) {
    if (settings.kind === 'files') {
        const { createFileStore } = await Promise.all(/* import() */[__webpack_require__.e(4441), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 80141));
        return createFileStore({ state: settings.state, redactor, now: Date.now });
    }
    const { createRefStore } = await Promise.all(/* import() */[__webpack_require__.e(4441), __webpack_require__.e(4567)]).then(__webpack_require__.bind(__webpack_require__, 54567));
    return createRefStore({ ...settings, redactor, clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
}


/***/ }),

/***/ 27989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadWeb),
/* harmony export */   d: () => (/* binding */ webFetch)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65808);


const proxies = () => Promise.all([__webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15641))]);
async function loadWeb() {
    if ((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        await proxies();
}
const webFetch = async (input, init) => {
    if (!(0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        return fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    const [{ HttpClient }, { fetch: proxied }] = await proxies();
    const dispatcher = new HttpClient().getAgentDispatcher(address);
    if (dispatcher === undefined)
        return fetch(input, init);
    return proxied(address, { ...init, dispatcher });
};


/***/ }),

/***/ 83130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createCourier),
/* harmony export */   y: () => (/* binding */ loadForms)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


const TIMEOUT_MS = 10_000;
const ISSUE_MS = 30_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
function createCourier(request) {
    const { redact } = request;
    return {
        bring: async (channel, make, signal) => {
            try {
                const { message, about } = make();
                const attempt = await attemptOf({ channel, message: redacted(message, redact), about }, request);
                return attempt === null ? notConfigured(channel) : await deliver(channel, { attempt, request, signal });
            }
            catch (thrown) {
                const because = `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`;
                return failed(channel, 0, { because, hint: BY_HAND });
            }
        },
    };
}
async function loadForms({ channels, issues }) {
    const configured = Object.keys(channels);
    if (configured.some((channel) => channel !== _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL))
        await letterForm();
    if (configured.includes(_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) && issues !== undefined)
        await issueForm();
}
const letterForm = () => __webpack_require__.e(/* import() */ 7699).then(__webpack_require__.bind(__webpack_require__, 57699));
const issueForm = () => Promise.all([__webpack_require__.e(/* import() */ 6859).then(__webpack_require__.bind(__webpack_require__, 26859)), __webpack_require__.e(/* import() */ 4890).then(__webpack_require__.bind(__webpack_require__, 34890))]);
async function attemptOf({ channel, message, about }, request) {
    const { channels, clock, issues } = request;
    const kept = channels[_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL];
    if (channel === _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL && kept !== undefined && issues !== undefined) {
        const [{ issueLetter }, { tellIssue }] = await issueForm();
        const letter = issueLetter(message, about, kept);
        return (signal) => byIssue(tellIssue(issues, letter, AbortSignal.any([signal, AbortSignal.timeout(ISSUE_MS)])));
    }
    const now = new Date(clock.wall()).toISOString();
    const { letterTo } = await letterForm();
    const letter = letterTo({ channel, message, channels, about, now });
    return letter === null ? null : (signal) => byPost(letter, request, signal);
}
async function deliver(channel, { attempt, request, signal }) {
    for (let attempts = 1;; attempts += 1) {
        const tried = await attempt(signal);
        if (tried.taken)
            return { sent: true, attempts };
        const missed = failed(channel, attempts, { because: request.redact(tried.because), hint: tried.hint });
        if (tried.againMs === null || attempts === MOST_ATTEMPTS || signal.aborted)
            return missed;
        await request.clock.sleep(pauseAfter(tried.againMs, attempts), signal);
        if (signal.aborted)
            return missed;
    }
}
function pauseAfter(askedMs, attempt) {
    return Math.min(LONGEST_PAUSE_MS, Math.max(askedMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}
async function byPost(letter, request, signal) {
    const { url, body } = letter;
    const posted = await request.post({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
    if (posted.kind === 'answered' && letter.accepts(posted))
        return { taken: true };
    const againMs = mayPass(posted) ? askedOf(posted) : null;
    return { taken: false, because: becauseOf(posted, request.redact), hint: BY_HAND, againMs };
}
function mayPass(posted) {
    if (posted.kind === 'failed')
        return true;
    return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}
function askedOf(posted) {
    return posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
}
async function byIssue(telling) {
    const told = await telling;
    return told.ok ? { taken: true } : { taken: false, ...told };
}
function becauseOf(posted, redact) {
    if (posted.kind === 'failed')
        return posted.because;
    if (posted.status >= 300 && posted.status < 400)
        return `it answered ${posted.status}, a redirect, which is not followed`;
    const text = posted.text.trim() === '' ? '' : `: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(redact(posted.text).trim(), 120)}`;
    return `it answered ${posted.status}${text}`;
}
function notConfigured(channel) {
    return {
        sent: false,
        attempts: 0,
        fault: {
            code: 'notification-failed',
            message: `The runbook notifies ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(channel)}, and no such channel is configured.`,
            hint: `Configure one of the channels ${_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_.join(', ')}, or change the runbook's \`notify\`.`,
        },
    };
}
const BY_HAND = "Tell the on-call person by hand, and check the channel's address where it is configured.";
function failed(channel, attempts, { because, hint }) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    return {
        sent: false,
        attempts,
        fault: {
            code: 'notification-failed',
            message: `The channel ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(channel)} did not take the notification after ${tries}: ${because}.`,
            hint,
        },
    };
}
function redacted(message, redact) {
    return {
        ...message,
        headline: redact(message.headline),
        because: redact(message.because),
        changes: message.changes.map(redact),
        facts: message.facts.map(({ name, value }) => ({ name, value: redact(value) })),
    };
}


/***/ }),

/***/ 36547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ postWith)
/* harmony export */ });
const LONGEST_ANSWER = 4_096;
function postWith(web) {
    return (request) => post(web, request);
}
async function post(web, { url, headers, body, timeoutMs, signal }) {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
        const response = await web(url, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'enforced-runbooks', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.any([deadline, signal]),
        });
        const after = response.headers.get('retry-after') ?? '';
        const text = await beginningOf(response);
        return {
            kind: 'answered',
            status: response.status,
            text,
            retryAfterSeconds: /^\d{1,6}$/.test(after) ? Number(after) : null,
        };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'failed', because: 'the run ended before it answered' };
        if (deadline.aborted)
            return { kind: 'failed', because: `no answer within ${timeoutMs} ms` };
        return { kind: 'failed', because: reasonOf(thrown) };
    }
}
async function beginningOf(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        size += value.byteLength;
        if (size >= LONGEST_ANSWER) {
            await reader.cancel();
            break;
        }
    }
    return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}
const REASONS = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name does not resolve now',
    ECONNREFUSED: 'it refused the connection',
    ECONNRESET: 'it broke the connection',
    EPIPE: 'it broke the connection',
    UND_ERR_SOCKET: 'it broke the connection',
    ETIMEDOUT: 'it did not answer',
    UND_ERR_ABORTED: 'its proxy did not let the connection through',
    UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
};
function reasonOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        const known = REASONS[code];
        if (known !== undefined)
            return known;
        if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
            return `its certificate or TLS is refused (${code})`;
        if (error.name === 'HTTPParserError' || code.startsWith('HPE_'))
            return 'it does not speak HTTP';
        if (code !== '')
            return `it could not be asked (${code})`;
    }
    return 'it could not be asked';
}


/***/ }),

/***/ 39447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deliveriesFor)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);

const ANNOUNCED = ['started', 'incident_resolved'];
function deliveriesFor(occasion) {
    const { on, needsHuman, configured } = occasion;
    const people = called({ ...occasion, configured: configured.filter((channel) => channel !== _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) });
    const isKept = configured.includes(_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) && (needsHuman !== 'no' || on === 'incident_resolved');
    return [...new Set([...people, ...(isKept ? [_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL] : [])])];
}
function called({ on, needsHuman, rules, onCall, configured, whole }) {
    if (whole === true && rules === null && (needsHuman !== 'no' || ANNOUNCED.includes(on)))
        return configured;
    const named = (rules ?? []).filter((rule) => rule.on.includes(on)).flatMap((rule) => rule.to);
    const heard = named.some((channel) => configured.includes(channel));
    if (needsHuman === 'no' || (needsHuman === 'yes' && heard))
        return [...new Set(named)];
    const onDuty = configured.filter((channel) => onCall !== null && channel === (0,_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .ts)(onCall));
    if (needsHuman === 'yes' && rules === null && onDuty.length > 0)
        return onDuty;
    return [...new Set([...named, ...onDuty, ...configured])];
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
