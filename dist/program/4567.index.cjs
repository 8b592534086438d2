'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4567], modules: {

/***/ 96521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ attemptsUntil),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
function attemptsUntil(clock, deadline, signal) {
    const over = new AbortController();
    const late = new AbortController();
    const missing = Math.max(0, deadline - clock.monotonic());
    void clock.sleep(missing, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort();
    });
    const either = AbortSignal.any([signal, late.signal]);
    let pause = FIRST_PAUSE_MS;
    return {
        signal: either,
        again: async (problem) => {
            const wait = problem.kind === 'later' ? problem.afterMs : pause;
            if (problem.kind === 'refused' || either.aborted || clock.monotonic() + wait >= deadline)
                return false;
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            await clock.sleep(wait, either);
            return !either.aborted;
        },
        end: () => over.abort(),
    };
}
async function asked(attempts, call) {
    for (;;) {
        const answer = await call(attempts.signal);
        if (answer.ok || !(await attempts.again(answer.problem)))
            return answer;
    }
}


/***/ }),

/***/ 27448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ lockMessage),
/* harmony export */   Ge: () => (/* binding */ envelopeOf),
/* harmony export */   KM: () => (/* binding */ isEnvelopeOf),
/* harmony export */   Q1: () => (/* binding */ sealedMessage),
/* harmony export */   Xf: () => (/* binding */ endIn),
/* harmony export */   cc: () => (/* binding */ parseLockMessage),
/* harmony export */   rF: () => (/* binding */ readLockMessage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49719);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87478);







const FORMAT = 1;
const SEALED = 2;
const chainSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative() }));
const headerSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(FORMAT),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['held', 'free', 'poisoned']),
    token: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    beat: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
    lease_ms: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    holder: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .holderSchema */ .SE)(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    run: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordSchema */ ._A)(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    chain: chainSchema().exactOptional(),
    history: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historySchema */ .Ut)()),
    lines: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
}));
const envelopeSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => headerSchema()
    .pick({ repository: true, locks: true, state: true, token: true, beat: true, lease_ms: true })
    .extend({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(SEALED),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    chain: chainSchema().exactOptional(),
    recipients: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
}));
const claimSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }));
function lockMessage({ header, lines }) {
    return [subjectOf(header), '', JSON.stringify({ format: FORMAT, ...header, lines: lines.length }), ...lines, ''].join('\n');
}
function subjectOf({ state, run, locks }) {
    const words = { held: 'held by', free: 'free after', poisoned: 'poisoned by' }[state];
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(`${locks.join(', ')}: ${words} ${run.execution_id}`);
}
function parseLockMessage(message, repository) {
    const read = readLockMessage(message, repository);
    return read.kind === 'lock' ? read.commit : null;
}
function readLockMessage(message, repository) {
    const [, blank, first = '', ...rest] = message.split('\n');
    const value = blank === '' ? json(first) : null;
    const claims = claimSchema().safeParse(value).data;
    if (claims === undefined)
        return { kind: 'none' };
    if (claims.repository !== repository)
        return { kind: 'of-another-repository', repository: claims.repository };
    const envelope = claims.format === SEALED ? envelopeSchema().safeParse(value).data : undefined;
    if (envelope !== undefined)
        return { kind: 'sealed', envelope };
    if (claims.format !== FORMAT)
        return { kind: 'of-another-version', format: claims.format };
    const parsed = headerSchema().safeParse(value);
    if (!parsed.success)
        return { kind: 'none' };
    const { format: _, lines: count, ...header } = parsed.data;
    const lines = rest.slice(0, count);
    const end = rest.slice(count).join('');
    return lines.length === count && end === '' ? { kind: 'lock', commit: { header, lines } } : { kind: 'none' };
}
function sealedMessage({ header }, blob, recipients) {
    const { repository, locks, state, token, beat, lease_ms, workflow_run, claim, chain } = header;
    const envelope = {
        ...{ format: SEALED, repository, locks, state, token, beat, lease_ms, workflow_run },
        ...{ execution_id: header.run.execution_id, claim, ...(chain !== undefined && { chain }) },
        recipients: [...recipients],
    };
    return [subjectOf(header), '', JSON.stringify(envelope), blob, ''].join('\n');
}
function envelopeOf(message, repository) {
    const read = readLockMessage(message, repository);
    const [, , , blob = ''] = message.split('\n');
    return read.kind === 'sealed' ? { envelope: read.envelope, blob } : null;
}
function isEnvelopeOf(envelope, { header }) {
    const inside = {
        ...{ ...header, format: SEALED, execution_id: header.run.execution_id, recipients: envelope.recipients },
    };
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelope) === (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelopeSchema().parse(inside));
}
function endIn(message, repository) {
    const read = readLockMessage(message, repository);
    if (read.kind === 'sealed')
        return read.envelope;
    if (read.kind !== 'lock')
        return null;
    const { run, workflow_run, claim, chain } = read.commit.header;
    return { execution_id: run.execution_id, workflow_run, claim, ...(chain !== undefined && { chain }) };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 37062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Zt: () => (/* binding */ REQUEST_MS),
/* harmony export */   sM: () => (/* binding */ firstSight),
/* harmony export */   v4: () => (/* binding */ locksPrefix)
/* harmony export */ });
function firstSight(sightings, { oid }, at) {
    const since = Math.min(sightings.get(oid) ?? at, at);
    sightings.set(oid, since);
    return since;
}
const REQUEST_MS = 30_000;
function locksPrefix(namespace) {
    return `${namespace}/locks/`;
}
function refOf(namespace, lock) {
    return locksPrefix(namespace) + lock.replaceAll('.', '%2E').replaceAll(':', '/');
}


/***/ }),

/***/ 54567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRefStore: () => (/* binding */ createRefStore)
});

// EXTERNAL MODULE: ./lib/journal/process-identity.js
var process_identity = __webpack_require__(84237);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/journal/attempts.js
var journal_attempts = __webpack_require__(96521);
// EXTERNAL MODULE: ./lib/journal/ref-settings.js
var ref_settings = __webpack_require__(37062);
;// CONCATENATED MODULE: ./lib/journal/ref-budget.js



const CALLS = { push: 2, around: 20, renewals: 6 };
function overBudget({ api, timing }, request) {
    const left = api.left();
    const needed = neededBy(request, timing.leaseMs);
    return left === null || left >= needed ? null : tooFew('this run may need', needed, left);
}
async function affords({ api, clock, timing }, requests, signal) {
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, clock.monotonic() + ref_settings/* REQUEST_MS */.Zt, signal);
    const answer = await (0,journal_attempts/* asked */.N)(attempts, (until) => api.budget(until));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    const left = answer.value ?? Number.POSITIVE_INFINITY;
    let [count, needed] = [0, 0];
    for (const request of requests) {
        needed += neededBy(request, timing.leaseMs);
        if (needed <= left)
            count += 1;
    }
    if (needed <= left)
        return (0,fault/* succeed */.Py)({ count, fault: null });
    return (0,fault/* succeed */.Py)({ count, fault: tooFew(`these ${requests.length} runs together may need`, needed, left) });
}
function neededBy({ pushes, longestMs }, leaseMs) {
    return CALLS.around + pushes * CALLS.push + Math.ceil(longestMs / leaseMs) * CALLS.renewals;
}
function tooFew(says, needed, left) {
    return {
        code: 'api-budget',
        message: `${says} ${needed} requests of GitHub's API, rollback included, and ${left} are left`,
        hint: 'Wait until the limit is reset, which is within an hour, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).',
    };
}

// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/journal/history.js
var journal_history = __webpack_require__(49719);
// EXTERNAL MODULE: ./lib/journal/lock-commit.js
var lock_commit = __webpack_require__(27448);
;// CONCATENATED MODULE: ./lib/journal/own-leases.js
const held = new Set();
function holdOwn(header) {
    held.add(nameOf(header));
}
function leaveOwn(header) {
    held.delete(nameOf(header));
}
function isOwnHeld(header) {
    return held.has(nameOf(header));
}
function nameOf({ repository, run, token }) {
    return JSON.stringify([repository, run.execution_id, token]);
}

;// CONCATENATED MODULE: ./lib/journal/ref-watch.js



async function watchHead({ api, clock, head, leaseMs, timing, since, deadline, signal, }) {
    const { marginMs, lookEveryMs } = timing;
    const deadAt = since + leaseMs + marginMs;
    for (;;) {
        const now = clock.monotonic();
        if (now >= deadAt)
            break;
        if (now >= deadline || signal.aborted)
            return { kind: 'undecided' };
        await clock.sleep(Math.min(lookEveryMs, deadAt - now, deadline - now), signal);
        if (await hasMoved({ api, clock, head, deadline, signal }))
            return { kind: 'moved' };
    }
    return (await hasMoved({ api, clock, head, deadline: clock.monotonic() + marginMs, signal }))
        ? { kind: 'moved' }
        : { kind: 'dead' };
}
async function hasMoved(watch) {
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(watch.clock, watch.deadline, watch.signal);
    const seen = await (0,journal_attempts/* asked */.N)(attempts, (signal) => watch.api.heads([watch.head.ref], signal));
    attempts.end();
    return seen.ok && seen.value.heads[0]?.oid !== watch.head.oid;
}
function isGone({ header }, identity) {
    return (0,process_identity/* isSameProcess */.SM)(header.holder, identity) ? !isOwnHeld(header) : (0,process_identity/* isGoneFromHere */.UP)(header.holder, identity);
}

;// CONCATENATED MODULE: ./lib/journal/ref-hindrance.js

async function tell(settings, request, held, signal) {
    const { run, state, because, locks } = held.commit.header;
    if (state === 'poisoned')
        return {
            kind: 'poisoned',
            by: run.execution_id,
            because: because ?? 'no reason was given',
            lock: locks.join(', '),
        };
    if (isGone(held.commit, settings.identity))
        return dead(held);
    if (request.occurrence === null || run.occurrence !== request.occurrence)
        return null;
    return (await hasEnded(settings, held, signal)) ? null : { kind: 'duplicate', of: run.execution_id };
}
async function hasEnded({ runs, workflowRun }, { commit }, signal) {
    const { workflow_run: holder } = commit.header;
    if (runs === null || holder === workflowRun)
        return false;
    const { kind } = await runs.standingOf(holder, signal);
    return kind === 'ended' || kind === 'missing';
}
function dead({ commit: { header } }) {
    const locks = header.locks.map((name) => ({ name, token: header.token }));
    return { kind: 'dead', run: { executionId: header.run.execution_id, locks } };
}
function busy(held) {
    return { kind: 'busy', holder: holderOf(held), lock: held.commit.header.locks.join(', ') };
}
function holderOf({ commit: { header } }) {
    return `${header.run.execution_id} (workflow run ${header.workflow_run})`;
}

// EXTERNAL MODULE: ./lib/journal/link-all.js
var link_all = __webpack_require__(14805);
;// CONCATENATED MODULE: ./lib/journal/ref-push.js

const REJECTIONS = 2;
const UNEXPLAINED = 6;
const WITHDRAW_MS = 5_000;
async function push({ api, clock }, request) {
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, request.deadline, request.signal);
    try {
        const made = await (0,journal_attempts/* asked */.N)(attempts, (signal) => api.commit(request.commit, signal));
        if (!made.ok)
            return { ...failed(made.problem), oid: null, isInDoubt: false };
        const closed = (await request.gate) ?? null;
        if (closed !== null)
            return { kind: 'failed', fault: closed, oid: null, isInDoubt: false, afterMs: 0 };
        return await move(api, request, made.value, attempts);
    }
    finally {
        attempts.end();
    }
}
async function withdraw(pusher, request, { pushed, commit }) {
    if (pushed.kind !== 'failed' || !pushed.isInDoubt || pushed.oid === null)
        return pushed;
    const { oid } = pushed;
    const deadline = pusher.clock.monotonic() + WITHDRAW_MS;
    const { signal } = new AbortController();
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(pusher.clock, deadline, signal);
    const looked = await look(pusher.api, request, oid, attempts);
    attempts.end();
    if (looked !== null)
        return looked;
    const instead = await push(pusher, { ...request, commit, deadline, signal });
    const isThere = instead.kind === 'overtaken' && instead.heads.every((head) => head?.oid === oid);
    return isThere ? { kind: 'moved', oid } : pushed;
}
async function move(api, request, oid, attempts) {
    const moves = request.refs.map((ref, index) => ({ ref, before: request.before[index] ?? null, after: oid }));
    let [rejections, unexplained] = [0, 0];
    let isInDoubt = false;
    for (;;) {
        const answer = await api.move(moves, attempts.signal);
        if (answer.ok)
            return { kind: 'moved', oid };
        const { problem } = answer;
        isInDoubt ||= problem.kind === 'unsure' || problem.kind === 'unexplained' || problem.kind === 'later';
        if (problem.kind !== 'later') {
            const looked = await look(api, request, oid, attempts);
            if (looked !== null)
                return looked;
            if (problem.kind === 'rejected')
                rejections += 1;
            if (problem.kind === 'unexplained')
                unexplained += 1;
        }
        const isRule = rejections >= REJECTIONS || (request.isFirst === true && unexplained >= UNEXPLAINED);
        if (isRule || !(await attempts.again(problem)))
            return { ...failed(problem), oid, isInDoubt };
    }
}
function failed(problem) {
    return { kind: 'failed', fault: problem.fault, afterMs: problem.kind === 'later' ? problem.afterMs : 0 };
}
async function look(api, request, oid, attempts) {
    const seen = await (0,journal_attempts/* asked */.N)(attempts, (signal) => api.heads(request.refs, signal));
    if (!seen.ok)
        return null;
    const { heads } = seen.value;
    const found = heads.map((head) => head?.oid ?? null);
    if (found.every((head) => head === oid))
        return { kind: 'moved', oid };
    const unmoved = found.every((head, index) => head === (request.before[index] ?? null));
    return unmoved ? null : { kind: 'overtaken', heads, oid };
}
function commitTime(clock) {
    return `${new Date(clock.wall()).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/journal/ref-lease.js






const CLOSE_MS = 90_000;
const AGAIN_MS = 1_000;
const TRAVELS = new Set(['run.claimed', 'closed']);
class RefLease {
    journal = { append: (events, durable) => this.#append(events, durable) };
    locks;
    #request;
    #lost = new AbortController();
    #over = new AbortController();
    #doubtful = new Map();
    #held;
    #head;
    #lines = [];
    #why = null;
    #limit = null;
    #ended = null;
    #last = Promise.resolve();
    constructor(request) {
        this.#request = request;
        this.#held = request.held;
        this.#head = request.head;
        const { locks, token } = request.held.header;
        holdOwn(request.held.header);
        this.locks = locks.map((name) => ({ name, token }));
        void this.#renew();
        void this.#guard();
    }
    get lost() {
        return this.#lost.signal;
    }
    close({ outcome, changed, poison }) {
        return this.#alone(async () => {
            if (this.#over.signal.aborted)
                return (0,fault/* succeed */.Py)(null);
            this.#over.abort();
            const { header } = this.#held;
            const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
            const entry = { execution_id, runbook, tenant, occurrence, started_at, outcome, changed };
            const history = [...(0,journal_history/* keptHistory */.hx)([...header.history, entry])];
            const state = poison === undefined ? 'free' : 'poisoned';
            const deadline = this.#request.clock.monotonic() + CLOSE_MS;
            const { hash, seq } = this.#head;
            const isWhole = this.#ended === null && this.#request.isBroken !== true && seq > 0;
            const end = {
                ...(poison !== undefined && { because: poison }),
                ...(isWhole && { chain: { head: hash, count: seq } }),
            };
            const pushed = await this.#push({ state, history, ...end }, deadline);
            leaveOwn(header);
            return pushed;
        });
    }
    leave() {
        return this.#alone(async () => {
            this.#over.abort();
            leaveOwn(this.#held.header);
        });
    }
    async #append(events, durable) {
        if (this.#ended !== null)
            return (0,fault/* fail */.fJ)(this.#ended);
        const before = this.#head;
        const linked = (0,link_all/* linkAll */.W)(events, { head: before, redactor: this.#request.redactor });
        const chained = linked.map(({ event }) => event);
        const lines = linked.map(({ line }) => line);
        this.#head = chained.at(-1) ?? before;
        this.#lines.push(...lines);
        const last = lines.at(-1);
        if (!durable || last === undefined || events.every(({ type }) => TRAVELS.has(type)))
            return (0,fault/* succeed */.Py)(chained);
        return this.#alone(async () => {
            const pushed = await this.#pushLine(last);
            if (pushed.ok)
                return (0,fault/* succeed */.Py)(chained);
            this.#ended = pushed.faults[0];
            this.#head = before;
            this.#lines = this.#lines.filter((line) => !lines.includes(line));
            return pushed;
        });
    }
    async #pushLine(line) {
        const { proved } = this.#request;
        if (!this.#lines.includes(line)) {
            const unproved = await proved;
            return unproved === null ? (0,fault/* succeed */.Py)(null) : (0,fault/* fail */.fJ)(unproved);
        }
        const pushed = await this.#push({}, this.#end(0.5), proved);
        return pushed.ok || this.#doubtful.size === 0 ? pushed : (0,fault/* fail */.fJ)(unsure(pushed.faults[0]));
    }
    #end(share) {
        return this.#held.since + this.#held.header.lease_ms * share;
    }
    async #alone(work) {
        const mine = this.#last.then(work, work);
        this.#last = mine.catch(() => undefined);
        return mine;
    }
    async #push(change, deadline, gate) {
        if (this.#why !== null)
            return (0,fault/* fail */.fJ)(this.#why);
        const { clock } = this.#request;
        const limited = await this.#quiet(deadline);
        if (limited !== null)
            return (0,fault/* fail */.fJ)(limited);
        const { refs, oid, tree, header } = this.#held;
        const lines = [...this.#lines];
        const { kept: _, ...rest } = behind(header, lines.length > 0 || change.state !== undefined);
        const next = { ...rest, ...change, beat: header.beat + 1 };
        const since = clock.monotonic();
        const pushed = await push(this.#request, {
            refs,
            before: refs.map(() => oid),
            commit: { tree, parents: [oid], message: (0,lock_commit/* lockMessage */.Fk)({ header: next, lines }), at: commitTime(clock) },
            deadline,
            signal: this.#lost.signal,
            ...(gate !== undefined && { gate }),
        });
        if (pushed.kind === 'moved') {
            this.#moved({ refs, oid: pushed.oid, tree, header: next, since }, lines.length);
            return (0,fault/* succeed */.Py)(null);
        }
        if (pushed.kind === 'failed') {
            if (pushed.oid !== null && pushed.isInDoubt)
                this.#doubtful.set(pushed.oid, lines.length);
            if (pushed.afterMs > 0)
                this.#limit = { until: clock.monotonic() + pushed.afterMs, fault: pushed.fault };
            return (0,fault/* fail */.fJ)(pushed.fault);
        }
        return this.#adopt(pushed.heads.map((head) => head?.oid ?? null), { change, deadline, next });
    }
    async #quiet(deadline) {
        const limit = this.#limit;
        if (limit === null)
            return null;
        if (limit.until >= deadline)
            return limit.fault;
        this.#limit = null;
        await this.#request.clock.sleep(limit.until - this.#request.clock.monotonic(), this.#lost.signal);
        return this.#why;
    }
    #adopt(found, { change, deadline, next }) {
        const [oid = null] = found;
        const lines = oid === null ? undefined : this.#doubtful.get(oid);
        if (oid !== null && lines !== undefined && found.every((each) => each === oid)) {
            const header = { ...behind(this.#held.header, lines > 0), beat: next.beat };
            this.#moved({ ...this.#held, oid, header }, lines);
            return this.#push(change, deadline);
        }
        return Promise.resolve((0,fault/* fail */.fJ)(this.#lose(overtaken(next.run.execution_id))));
    }
    #lose(fault) {
        this.#why ??= fault;
        this.#lost.abort(this.#why);
        return this.#why;
    }
    #moved(held, lines) {
        this.#held = held;
        this.#doubtful.clear();
        this.#lines = this.#lines.slice(lines);
    }
    async #renew() {
        const { clock } = this.#request;
        const over = AbortSignal.any([this.#over.signal, this.#lost.signal]);
        while (!over.aborted) {
            const due = this.#end(1 / 3);
            const wait = due - clock.monotonic();
            if (wait > 0) {
                await clock.sleep(wait, over);
                continue;
            }
            const renewed = await this.#alone(async () => over.aborted || this.#end(1 / 3) > clock.monotonic() ? (0,fault/* succeed */.Py)(null) : this.#push({}, this.#stopAt()));
            if (!renewed.ok)
                await clock.sleep(Math.max(AGAIN_MS, (this.#limit?.until ?? 0) - clock.monotonic()), over);
        }
    }
    #stopAt() {
        return this.#end(1) - this.#request.timing.stopMs;
    }
    async #guard() {
        const { clock } = this.#request;
        while (!this.#over.signal.aborted && !this.#lost.signal.aborted) {
            const wait = this.#stopAt() - clock.monotonic();
            if (wait <= 0)
                this.#lose(ended(this.#held.header.run.execution_id));
            else
                await clock.sleep(wait, AbortSignal.any([this.#over.signal, this.#lost.signal]));
        }
    }
}
function behind({ because, ...header }, goesOn) {
    return goesOn || because === undefined ? header : { ...header, because };
}
function overtaken(executionId) {
    return {
        code: 'lock-lost',
        message: `somebody else holds the lock of ${executionId} now`,
        hint: 'Nothing more is changed by this run: whoever took the lock undoes what it did, and says so in the audit.',
    };
}
function unsure({ message, hint }) {
    return { code: 'journal-unsure', message: `whether the journal holds the last event is not known: ${message}`, hint };
}
function ended(executionId) {
    return {
        code: 'lock-lost',
        message: `the lock of ${executionId} could not be renewed before its lease ended`,
        hint: 'Nothing more is changed by this run; when GitHub answers again, `recover` finishes it.',
    };
}

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/journal/ref-locks.js





async function readLocks(settings, names, signal) {
    const { api, clock, namespace } = settings;
    const refs = names.map((name) => (0,ref_settings/* refOf */.H8)(namespace, name));
    const at = clock.monotonic();
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, at + ref_settings/* REQUEST_MS */.Zt, signal);
    const answer = await (0,journal_attempts/* asked */.N)(attempts, (until) => api.heads(refs, until));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    const { heads, tree } = answer.value;
    const seen = heads.map((head) => (head === null ? null : seenLock(settings, head, at)));
    const faults = seen.flatMap((lock) => (lock !== null && 'code' in lock ? [lock] : []));
    const locks = seen.map((lock) => (lock === null || 'code' in lock ? null : lock));
    return (0,fault/* settle */.G9)({ refs, locks, tree, at }, faults);
}
async function listLocks(settings, signal) {
    const { api, clock, namespace } = settings;
    const at = clock.monotonic();
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, at + ref_settings/* REQUEST_MS */.Zt, signal);
    const answer = await (0,journal_attempts/* asked */.N)(attempts, (until) => api.list((0,ref_settings/* locksPrefix */.v4)(namespace), until));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    const seen = answer.value.map((head) => seenLock(settings, head, at));
    return (0,fault/* succeed */.Py)({
        locks: seen.flatMap((lock) => ('code' in lock || lock.commit.header.state === 'free' ? [] : [lock])),
        strange: seen.flatMap((lock) => ('code' in lock ? [lock] : [])),
    });
}
function seenLock({ repository, sightings }, head, at) {
    const read = (0,lock_commit/* readLockMessage */.rF)(head.message, repository);
    if (read.kind === 'lock')
        return { head, commit: read.commit, since: (0,ref_settings/* firstSight */.sM)(sightings, head, at) };
    return strange(head, read);
}
function strange({ ref, oid }, read) {
    const stands = `what stands at ${(0,visible/* visibleLine */.P8)(ref)} (${(0,visible/* visibleLine */.P8)(oid.slice(0, 12))})`;
    switch (read.kind) {
        case 'of-another-version':
            return {
                code: 'lock-foreign',
                message: `${stands} was written by another version of this program (format ${read.format})`,
                hint: 'Use that version, or a newer one. Nothing is changed meanwhile; do not delete the ref: it tells what a run did.',
            };
        case 'of-another-repository':
            return {
                code: 'lock-foreign',
                message: `${stands} is a lock of ${(0,visible/* visibleLine */.P8)(read.repository).slice(0, 140)}, not of this repository`,
                hint: 'Nothing is changed while it stands there. Where this is a copy, or was renamed, look whether a run was left unfinished there; then delete that ref.',
            };
        case 'sealed':
            return unopened(stands, read.envelope);
        case 'none':
            return {
                code: 'lock-foreign',
                message: `${stands} is no lock of this program`,
                hint: 'Nothing is changed while it stands there. Look who made it; then delete that ref, or name another namespace for locks.',
            };
    }
}
function unopened(stands, { execution_id: id, recipients }) {
    const named = recipients.slice(0, 8).map((recipient) => (0,visible/* visibleLine */.P8)(recipient).slice(0, 80));
    return {
        code: 'seal-unopened',
        message: `${stands}, of ${(0,visible/* visibleLine */.P8)(id).slice(0, 200)}, is sealed, and no identity that was given opens it: it is sealed for ${named.join(', ')}`,
        hint: 'Give the identity of one of these recipients as `journal-identity`: the lock stays as it is, and nothing is lost.',
    };
}

;// CONCATENATED MODULE: ./lib/journal/ref-proof.js


const NEVER = new AbortController().signal;
async function proveRefs({ api, clock }, { ref, before, claim }) {
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, clock.monotonic() + ref_settings/* REQUEST_MS */.Zt, NEVER);
    try {
        for (;;) {
            const answer = await api.move([{ ref, before, after: claim }], attempts.signal);
            if (answer.ok)
                return unproved;
            const { problem } = answer;
            if (problem.kind === 'rejected' || problem.kind === 'unexplained')
                return null;
            if (!(await attempts.again(problem)))
                return problem.fault;
        }
    }
    finally {
        attempts.end();
    }
}
const unproved = {
    code: 'store-unproved',
    message: 'the repository let a second claim of a held lock through',
    hint: 'Nothing is changed on such a lock. Name another namespace for locks, or use the store on files.',
};

// EXTERNAL MODULE: ./lib/journal/shares.js
var shares = __webpack_require__(75863);
;// CONCATENATED MODULE: ./lib/journal/ref-shares.js






const ref_shares_NEVER = new AbortController().signal;
async function wholeIsFree(settings, shares) {
    if (shares.length === 0)
        return null;
    const read = await readLocks(settings, shares, ref_shares_NEVER);
    if (!read.ok)
        return read.faults[0];
    const holder = read.value.locks.find((lock) => lock !== null && lock.commit.header.state !== 'free') ?? null;
    if (holder === null)
        return null;
    return {
        code: 'lock-busy',
        message: `${(0,visible/* visibleLine */.P8)(holderOf(holder))} took ${holder.commit.header.locks.join(', ')} at the same moment`,
        hint: 'Nothing was changed. Start this run again when that one has ended.',
    };
}
async function withoutParts(settings, claim, waiting) {
    const { request, deadline, signal } = waiting;
    const whole = (0,shares/* wholeLocks */.G)(request.locks);
    if (claim.kind !== 'claimed' || whole.length === 0)
        return (0,fault/* succeed */.Py)(claim);
    const given = async (instead) => {
        const closed = await claim.lease.close({ outcome: 'refused', changed: false });
        return closed.ok ? instead : closed;
    };
    for (;;) {
        const found = await listLocks(settings, signal);
        if (!found.ok)
            return given((0,fault/* fail */.fJ)(...found.faults));
        const part = found.value.locks.find(({ commit: { header } }) => header.state === 'held' && header.run.execution_id !== request.executionId && (0,shares/* isShared */.y)(header.run, whole));
        if (part === undefined)
            return (0,fault/* succeed */.Py)(claim);
        const told = await tell(settings, request, part, signal);
        if (told !== null)
            return given((0,fault/* succeed */.Py)(told));
        const { head, commit, since } = part;
        const watched = await watchHead({ ...settings, head, leaseMs: commit.header.lease_ms, since, deadline, signal });
        if (watched.kind === 'dead')
            return given((0,fault/* succeed */.Py)(dead(part)));
        if (watched.kind === 'undecided')
            return given((0,fault/* succeed */.Py)(busy(part)));
    }
}

// EXTERNAL MODULE: ./lib/journal/run-record.js
var run_record = __webpack_require__(87478);
;// CONCATENATED MODULE: ./lib/journal/ref-claim.js















async function claimRefs(settings, asked, signal) {
    const { clock } = settings;
    const request = withoutSecrets(settings, asked);
    const deadline = clock.monotonic() + request.lockTimeoutMs;
    for (let wasOvertaken = false;;) {
        const read = await readLocks(settings, [...request.locks, ...(request.shares ?? [])], signal);
        if (!read.ok)
            return read;
        const seen = ofOwn(read.value, request);
        if (wasOvertaken && hasStood(seen, request))
            return (0,fault/* fail */.fJ)(takenOver(request));
        const over = overBudget(settings, request);
        if (over !== null)
            return (0,fault/* succeed */.Py)({ kind: 'refused', fault: over });
        const held = read.value.locks.find((lock) => lock !== null && lock.commit.header.state !== 'free') ?? null;
        if (held === null) {
            const claim = declineByHistory(settings, request, seen) ?? (await take(settings, request, seen, signal));
            if (claim === 'overtaken') {
                wasOvertaken = true;
                continue;
            }
            if (!('ok' in claim))
                return (0,fault/* succeed */.Py)(claim);
            return claim.ok ? withoutParts(settings, claim.value, { request, deadline, signal }) : claim;
        }
        const told = await tell(settings, request, held, signal);
        if (told !== null)
            return (0,fault/* succeed */.Py)(told);
        const { head, commit, since } = held;
        const { lease_ms: leaseMs } = commit.header;
        const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
        if (watched.kind === 'dead')
            return (0,fault/* succeed */.Py)(dead(held));
        if (watched.kind === 'undecided')
            return (0,fault/* succeed */.Py)(busy(held));
    }
}
function ofOwn({ refs, locks, ...seen }, { locks: own }) {
    return { ...seen, refs: refs.slice(0, own.length), locks: locks.slice(0, own.length) };
}
function hasStood({ locks }, { executionId }) {
    return locks.some((lock) => {
        const header = lock?.commit.header;
        return (header?.run.execution_id === executionId ||
            header?.history.some(({ execution_id }) => execution_id === executionId) === true);
    });
}
function takenOver({ executionId }) {
    return {
        code: 'lock-lost',
        message: `the claim of ${executionId} had no answer for longer than its lease, and a recovery took the run over`,
        hint: 'This run changed nothing. Start it again if it is still needed.',
    };
}
function withoutSecrets({ redactor }, request) {
    const { kept, occurrence } = request;
    return { ...request, kept: redactor.text(kept), occurrence: occurrence === null ? null : redactor.text(occurrence) };
}
function historyOf(seen) {
    const entries = seen.locks.flatMap((lock) => lock?.commit.header.history ?? []);
    const one = new Map(entries.map((entry) => [entry.execution_id, entry]));
    return [...one.values()].sort((a, b) => a.started_at - b.started_at);
}
function declineByHistory({ clock }, request, seen) {
    const history = historyOf(seen);
    const duplicate = (0,journal_history/* duplicateOf */.js)(history, request.occurrence);
    if (duplicate !== null)
        return { kind: 'duplicate', of: duplicate };
    const { maxRuns, runbook } = request;
    if (maxRuns === null)
        return null;
    const tenant = maxRuns.everybody === true ? null : request.tenant;
    const sinceMs = clock.wall() - maxRuns.perMs;
    const runs = (0,journal_history/* runsSince */.NV)(history, { runbook, tenant, sinceMs });
    return runs.length >= maxRuns.runs || (0,journal_history/* isCutOff */.o7)(history, { runbook, sinceMs }) ? { kind: 'too-many', runs } : null;
}
async function take(settings, request, seen, signal) {
    const { clock } = settings;
    const since = clock.monotonic();
    const { tree } = seen;
    const header = claimHeader(settings, request, seen);
    const before = seen.locks.map((lock) => lock?.head.oid ?? null);
    const parents = [...new Set(before.filter((oid) => oid !== null))];
    const message = (0,lock_commit/* lockMessage */.Fk)({ header, lines: [] });
    const commit = { tree, parents, message, at: commitTime(clock) };
    const asked = { refs: seen.refs, before, commit, isFirst: true, deadline: since + ref_settings/* REQUEST_MS */.Zt, signal };
    const { kept: _, ...given } = header;
    const free = (0,lock_commit/* lockMessage */.Fk)({ header: { ...given, state: 'free', because: 'its claim was given up' }, lines: [] });
    holdOwn(header);
    const pushed = await withdraw(settings, asked, {
        pushed: await push(settings, asked),
        commit: { ...commit, message: free },
    });
    if (pushed.kind !== 'moved')
        leaveOwn(header);
    if (pushed.kind === 'overtaken')
        return 'overtaken';
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    const { oid } = pushed;
    const [ref = ''] = seen.refs;
    const proof = proveRefs(settings, { ref, before: before[0] ?? null, claim: oid });
    const proved = Promise.all([proof, wholeIsFree(settings, request.shares ?? [])]).then(([one, other]) => one ?? other);
    const held = { refs: seen.refs, oid, tree, header: { ...given, claim: oid }, since };
    const lease = new RefLease({ ...settings, held, head: (0,chain/* startOfChain */.RR)(request.planDigest), proved });
    return (0,fault/* succeed */.Py)({ kind: 'claimed', lease });
}
function claimHeader(settings, request, seen) {
    const { clock, identity: holder, workflowRun: workflow_run, repository, timing } = settings;
    return {
        repository,
        locks: [...request.locks],
        state: 'held',
        token: nextToken(seen, clock.wall()),
        beat: 0,
        lease_ms: timing.leaseMs,
        holder,
        workflow_run,
        run: (0,run_record/* runRecordOf */.GH)(request, clock.wall()),
        claim: null,
        kept: request.kept,
        history: [...historyOf(seen)],
    };
}
function nextToken({ locks }, nowMs) {
    const last = Math.max(0, ...locks.map((lock) => lock?.commit.header.token ?? 0));
    return Math.max(last + 1, Math.floor(nowMs / 1_000));
}

// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/journal/journal-reader.js
var journal_reader = __webpack_require__(7778);
;// CONCATENATED MODULE: ./lib/journal/ref-journal.js







const ref_journal_NEVER = new AbortController().signal;
async function claimOf(settings, head, { claim, run }) {
    if (claim === null || claim === head.oid)
        return (0,fault/* succeed */.Py)(head);
    const commits = await commitsSince(settings, head, { until: claim, run });
    if (!commits.ok)
        return commits;
    const last = commits.value.at(-1);
    return last === undefined ? (0,fault/* fail */.fJ)(brokenRef(head.ref, run.execution_id, 'it has no claim')) : (0,fault/* succeed */.Py)(last);
}
async function journalOf(settings, run, held) {
    const [ref = ''] = held.refs;
    const { oid: head, header } = held;
    const commits = await commitsSince(settings, { ref, oid: head }, { until: header.claim ?? head, run });
    if (!commits.ok)
        return commits;
    const lines = [];
    let foreign = null;
    for (const { message, oid } of [...commits.value].reverse()) {
        const commit = (0,lock_commit/* parseLockMessage */.cc)(message, settings.repository);
        if (commit === null || commit.header.run.execution_id !== run.execution_id) {
            foreign = brokenRef(ref, run.execution_id, `${oid.slice(0, 12)} is not a commit of ${run.execution_id}`);
            break;
        }
        lines.push(...commit.lines);
    }
    const read = (0,journal_reader/* salvageText */.zV)(ref, lines.map((line) => `${line}\n`).join(''), run.plan_digest);
    return (0,fault/* succeed */.Py)({ ...read, broken: read.broken ?? foreign });
}
async function commitsSince({ api, clock }, { ref, oid }, { until, run }) {
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, clock.monotonic() + ref_settings/* REQUEST_MS */.Zt, ref_journal_NEVER);
    const answer = await (0,journal_attempts/* asked */.N)(attempts, (signal) => api.history(oid, until, signal));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    if (answer.value.at(-1)?.oid === until)
        return (0,fault/* succeed */.Py)(answer.value);
    return (0,fault/* fail */.fJ)(brokenRef(ref, run.execution_id, `its claim is not among its last ${answer.value.length} commits`));
}
function brokenRef(ref, executionId, says) {
    return {
        code: 'journal-broken',
        message: `the journal at ${(0,visible/* visibleLine */.P8)(ref)} is broken: ${says}`,
        hint: `Nothing is executed from it. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/journal/run-api.js

function evidenceOf(run, standing) {
    const name = `workflow run ${(0,visible/* visibleLine */.P8)(run)}`;
    switch (standing.kind) {
        case 'going-on':
            return { says: `${name} is ${(0,visible/* visibleLine */.P8)(standing.status)}` };
        case 'ended':
            return { says: `${name} has ended (${(0,visible/* visibleLine */.P8)(standing.conclusion)})` };
        case 'missing':
            return { says: `there is no ${name}` };
        case 'untold':
            return { says: `how ${name} stands is not known`, fault: standing.fault };
    }
}

// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
;// CONCATENATED MODULE: ./lib/journal/ref-takeover.js













const ref_takeover_NEVER = new AbortController().signal;
async function findRun(settings, executionId, locks) {
    const held = await heldBy(settings, executionId, locks);
    if (!held.ok)
        return held;
    const { head, commit } = held.value;
    const claim = await claimOf(settings, head, commit.header);
    if (!claim.ok)
        return claim;
    const kept = (0,lock_commit/* parseLockMessage */.cc)(claim.value.message, settings.repository)?.header.kept;
    return kept === undefined
        ? (0,fault/* fail */.fJ)(brokenRef(head.ref, executionId, 'its claim holds no sources'))
        : (0,fault/* succeed */.Py)({ record: commit.header.run, kept });
}
async function unfinishedRuns(settings) {
    const found = await listLocks(settings, ref_takeover_NEVER);
    if (!found.ok)
        return found;
    const { locks, strange } = found.value;
    const runs = locks.map(({ commit }) => [commit.header.run.execution_id, commit.header.locks]);
    return (0,fault/* succeed */.Py)({ runs: [...new Map(runs)].map(([executionId, locks]) => ({ executionId, locks })), strange });
}
async function takeOverRun(settings, run, signal) {
    const { clock, identity: holder, workflowRun: workflow_run } = settings;
    const read = await readLocks(settings, run.locks, signal);
    if (!read.ok)
        return read;
    const { refs, locks, tree } = read.value;
    const [first = null] = locks;
    if (first === null || locks.some((lock) => lock?.head.oid !== first.head.oid) || !isOf(first, run.execution_id))
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, 'it holds its locks no longer'));
    const { head, commit } = first;
    const death = await deathOf(settings, first, signal);
    if (!death.ok)
        return death;
    const told = await toldBroken(settings, run, { refs, seen: first });
    if (told !== null)
        return (0,fault/* fail */.fJ)(told);
    const { because: _, kept: __, chain: ___, ...before } = commit.header;
    const poisoned = poisonOf(commit.header);
    const claim = before.claim ?? head.oid;
    const token = nextToken({ locks }, clock.wall());
    const header = {
        ...before,
        ...{ state: 'held', token, beat: before.beat + 1, holder, workflow_run, claim },
        ...(poisoned !== null && { because: poisoned }),
    };
    const since = clock.monotonic();
    const message = (0,lock_commit/* lockMessage */.Fk)({ header, lines: [] });
    const pushed = await push(settings, {
        refs,
        before: refs.map(() => head.oid),
        commit: { tree, parents: [head.oid], message, at: commitTime(clock) },
        deadline: since + ref_settings/* REQUEST_MS */.Zt,
        signal,
    });
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    if (pushed.kind === 'overtaken')
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, 'somebody else was faster'));
    const known = {
        ...(death.value !== null && { evidence: death.value }),
        ...(poisoned !== null && { poisoned }),
    };
    return leased(settings, run, { held: { refs, oid: pushed.oid, tree, header, since }, known });
}
async function leased(settings, run, { held, known }) {
    const journal = await journalOf(settings, run, held);
    if (!journal.ok)
        return journal;
    const { events, head, torn, broken } = journal.value;
    const isBroken = broken !== null;
    const lease = new RefLease({ ...settings, held, head, proved: Promise.resolve(null), isBroken });
    if (broken === null)
        return (0,fault/* succeed */.Py)({ lease, events, torn, ...known });
    const { locks, lost } = lease;
    const inMemory = {
        locks,
        lost,
        journal: (0,volatile_journal/* volatileJournal */.Y)(head, settings.redactor),
        close: (end) => lease.close(end),
        leave: () => lease.leave(),
    };
    return (0,fault/* succeed */.Py)({ lease: inMemory, events, torn, broken, ...known });
}
function poisonOf({ state, because }) {
    return because ?? (state === 'poisoned' ? 'no reason was given' : null);
}
async function toldBroken(settings, run, { refs, seen }) {
    const { head, commit } = seen;
    if (poisonOf(commit.header) === null)
        return null;
    const { oid } = head;
    const journal = await journalOf(settings, run, { refs, oid, header: commit.header });
    if (!journal.ok || journal.value.broken === null)
        return null;
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(run.execution_id)}`;
    return { ...journal.value.broken, hint };
}
async function deathOf(settings, seen, signal) {
    const { head, since, commit } = seen;
    const { state, lease_ms: leaseMs, run } = commit.header;
    if (state !== 'poisoned' && isGone(commit, settings.identity))
        return (0,fault/* succeed */.Py)(null);
    const before = await standingOf(settings, seen, signal);
    if (before?.kind === 'missing')
        return (0,fault/* fail */.fJ)(heldByNobody(seen));
    if (state === 'poisoned')
        return (0,fault/* succeed */.Py)(evidenceIn(seen, before));
    const deadline = settings.clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
    const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
    if (watched.kind !== 'dead') {
        const { workflow_run } = commit.header;
        const evidence = before?.kind === 'going-on' ? `, which is ${(0,visible/* visibleLine */.P8)(before.status)},` : '';
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, `workflow run ${(0,visible/* visibleLine */.P8)(workflow_run)}${evidence} is at it`));
    }
    const after = before?.kind === 'going-on' ? await standingOf(settings, seen, signal) : before;
    return (0,fault/* succeed */.Py)(evidenceIn(seen, after));
}
function standingOf({ runs }, { commit }, signal) {
    return runs === null ? Promise.resolve(null) : runs.standingOf(commit.header.workflow_run, signal);
}
function evidenceIn({ commit }, standing) {
    return standing === null ? null : evidenceOf(commit.header.workflow_run, standing);
}
function heldByNobody({ head, commit: { header } }) {
    const id = header.run.execution_id;
    return {
        code: 'lock-foreign',
        message: `the lock at ${(0,visible/* visibleLine */.P8)(head.ref)} says that workflow run ${(0,visible/* visibleLine */.P8)(header.workflow_run)} holds it for ${(0,visible/* visibleLine */.P8)(id)}, and this repository has no such run`,
        hint: `Nothing is undone on its word: it was written by hand, or that run was deleted. Look who wrote it, and at the hosts; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(id)}`,
    };
}
async function heldBy(settings, executionId, names) {
    const found = names === undefined ? await listLocks(settings, ref_takeover_NEVER) : await readLocks(settings, names, ref_takeover_NEVER);
    if (!found.ok)
        return found;
    const held = found.value.locks.find((lock) => lock !== null && isOf(lock, executionId)) ?? null;
    return held === null ? (0,fault/* fail */.fJ)(notTakenOver(executionId, 'it holds its locks no longer')) : (0,fault/* succeed */.Py)(held);
}
function isOf({ commit: { header } }, executionId) {
    return header.run.execution_id === executionId && header.state !== 'free';
}
function notTakenOver(executionId, says) {
    return {
        code: 'lock-busy',
        message: `the run ${executionId} cannot be taken over: ${says}`,
        hint: 'Nothing is to be done where it was closed; otherwise wait until that run has ended.',
    };
}

;// CONCATENATED MODULE: ./lib/journal/ref-free.js









async function freeRefs(settings, { what, because }, signal) {
    const { clock, identity: holder, workflowRun: workflow_run } = settings;
    const found = await listLocks(settings, signal);
    if (!found.ok)
        return found;
    const run = found.value.locks.find(({ commit: { header } }) => header.run.execution_id === what || header.locks.includes(what));
    if (run === undefined) {
        const sealed = found.value.strange.filter(({ code }) => code === 'seal-unopened');
        return (0,fault/* fail */.fJ)(sealed[0] ?? (0,freeing/* nothingToFree */.Z)(what), ...sealed.slice(1));
    }
    const { header } = run.commit;
    const executionId = header.run.execution_id;
    const locks = found.value.locks.filter(({ commit }) => commit.header.run.execution_id === executionId);
    const leaseMs = header.lease_ms;
    if (header.state === 'held' && !isGone(run.commit, settings.identity)) {
        const deadline = clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
        const watched = await watchHead({ ...settings, head: run.head, leaseMs, since: run.since, deadline, signal });
        if (watched.kind !== 'dead')
            return (0,fault/* fail */.fJ)(notTakenOver(executionId, `workflow run ${header.workflow_run} is at it`));
    }
    const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
    const isWritten = header.history.some((entry) => entry.execution_id === execution_id);
    const facts = { execution_id, runbook, tenant, occurrence, started_at };
    const history = isWritten ? header.history : [...header.history, { ...facts, outcome: 'unknown', changed: true }];
    const { kept: _, chain: __, ...before } = header;
    const token = Math.max(...locks.map(({ commit }) => commit.header.token));
    const freed = {
        ...before,
        state: 'free',
        token,
        beat: header.beat + 1,
        holder,
        workflow_run,
        because,
        history: [...(0,journal_history/* keptHistory */.hx)(history)],
    };
    const heads = locks.map(({ head }) => head);
    const since = clock.monotonic();
    const pushed = await push(settings, {
        refs: heads.map(({ ref }) => ref),
        before: heads.map(({ oid }) => oid),
        commit: {
            tree: run.head.tree,
            parents: [...new Set(heads.map(({ oid }) => oid))],
            message: (0,lock_commit/* lockMessage */.Fk)({ header: freed, lines: [] }),
            at: commitTime(clock),
        },
        deadline: since + ref_settings/* REQUEST_MS */.Zt,
        signal,
    });
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    if (pushed.kind === 'overtaken')
        return (0,fault/* fail */.fJ)(notTakenOver(executionId, 'somebody else was faster'));
    return (0,fault/* succeed */.Py)({ executionId, locks: header.locks });
}

;// CONCATENATED MODULE: ./lib/journal/ref-store.js





function createRefStore(given) {
    const { identity = (0,process_identity/* ownIdentity */.hY)(), runs = null, sightings = new Map() } = given;
    const settings = { ...given, identity, runs, sightings };
    return {
        affords: (requests, signal) => affords(settings, requests, signal),
        claim: (request, signal) => claimRefs(settings, request, signal),
        unfinished: () => unfinishedRuns(settings),
        find: (executionId, locks) => findRun(settings, executionId, locks),
        takeOver: (run, signal) => takeOverRun(settings, run, signal),
        free: (freeing, signal) => freeRefs(settings, freeing, signal),
    };
}


/***/ })

} };
