'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2121], modules: {

/***/ 52121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/interruption.js
var interruption = __webpack_require__(77723);
// EXTERNAL MODULE: ./lib/engine/perform.js + 1 modules
var perform = __webpack_require__(92802);
;// CONCATENATED MODULE: ./lib/engine/commit-point.js
function decides(before, after) {
    return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}
function commits(before, after) {
    return stands(before) !== stands(after) || (after.steps !== before.steps && checkpoints(after) > checkpoints(before));
}
function stands({ phase }) {
    if (phase.name === 'parting')
        return true;
    const isTold = phase.name === 'notifying' || phase.name === 'closed';
    return isTold && ['incident_resolved', 'not_recovered'].includes(phase.outcome);
}
function checkpoints({ plan, steps }) {
    return plan.steps.filter((step) => step.kind === 'mitigation' && step.checkpoint && steps[step.id] === 'passed')
        .length;
}

// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/engine/effect.js

function keyOf(effect) {
    switch (effect.kind) {
        case 'look':
            return keyed('look', nameOf(effect.purpose), effect.look);
        case 'watch':
            return JSON.stringify([effect.kind, effect.moment, effect.look]);
        case 'sample_before':
            return keyed(effect.kind, effect.step, effect.target);
        case 'change':
            return keyed(effect.kind, nameOf(effect.change), effect.attempt, effect.not_before_ms);
        case 'ask':
            return keyed(effect.kind, effect.id, effect.not_before_ms);
        case 'notify':
            return keyed(effect.kind, effect.on, effect.channel);
        case 'isolate':
        case 'discover':
        case 'close':
            return effect.kind;
        default:
            return (0,unreachable/* unreachable */.H)(effect);
    }
}
function keyed(...parts) {
    return parts.join('\n');
}
function nameOf(about) {
    const what = 'kind' in about ? about.kind : about.action;
    const where = 'step' in about ? about.step : 'guard' in about ? about.guard : '';
    return keyed(what, where, 'target' in about ? about.target : '');
}

// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/engine/state.js
var state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/recorder.js






const DURABLE = new Set([
    'run.claimed',
    'run.declined',
    'command.intended',
    'cancel.requested',
    'run.resumed',
    'closed',
]);
class Recorder {
    events = [];
    state;
    journalLost = false;
    doubt = new AbortController();
    #plan;
    #ports;
    #moved;
    #began;
    #queue = [];
    #due = new WeakMap();
    #isWriting = false;
    #isClosed = false;
    #lastWall = 0;
    #told = { wall: Number.NaN, at: '' };
    #base = 0;
    constructor(plan, ports, moved) {
        this.#plan = plan;
        this.#ports = ports;
        this.#moved = moved;
        this.#began = ports.clock.monotonic();
        this.state = (0,state/* initialState */.ue)(plan);
    }
    read(events, state) {
        this.state = state;
        for (const event of events)
            this.events.push(event);
        const last = events.at(-1);
        if (last === undefined)
            return;
        this.#lastWall = Date.parse(last.at);
        this.#base = last.elapsed_ms + Math.max(0, this.#ports.clock.wall() - this.#lastWall);
    }
    get due() {
        return this.#dueIn(this.state);
    }
    #dueIn(state) {
        const made = this.#due.get(state) ?? (0,next/* next */.K)(state).map((effect) => ({ effect, key: keyOf(effect) }));
        this.#due.set(state, made);
        return made;
    }
    goOn({ state, events, elapsed_ms }) {
        this.state = state;
        this.events.push(...events);
        this.#lastWall = this.#ports.clock.wall();
        this.#base = elapsed_ms;
    }
    append(fact, of = null) {
        if (this.#isClosed)
            return Promise.resolve(false);
        return new Promise((told, failed) => {
            this.#queue.push({ fact, of, told, failed });
            if (!this.#isWriting)
                void this.#write();
        });
    }
    close() {
        this.#isClosed = true;
    }
    elapsed() {
        return Math.round(this.#base + this.#ports.clock.monotonic() - this.#began);
    }
    wall() {
        this.#lastWall = Math.max(this.#lastWall, this.#ports.clock.wall());
        return this.#lastWall;
    }
    now() {
        const wall = this.wall();
        if (wall !== this.#told.wall)
            this.#told = { wall, at: new Date(wall).toISOString() };
        return this.#told.at;
    }
    async #write() {
        this.#isWriting = true;
        let batch = [];
        try {
            while (this.#queue.length > 0) {
                const steps = this.#nextBatch();
                batch = steps;
                if (steps.length > 0)
                    await this.#writeBatch(steps);
                for (const { told } of steps)
                    told(true);
            }
        }
        catch (error) {
            this.#isClosed = true;
            for (const { failed } of [...batch, ...this.#queue.splice(0)])
                failed(error);
        }
        finally {
            this.#isWriting = false;
        }
    }
    #nextBatch() {
        const steps = [];
        let state = this.state;
        for (let waiting = this.#queue[0]; waiting !== undefined; waiting = this.#queue[0]) {
            if (!this.#isWanted(state, waiting)) {
                this.#queue.shift();
                waiting.told(false);
                continue;
            }
            const step = this.#stepFrom(state, waiting);
            if (step.isCommit && steps.length > 0)
                break;
            this.#queue.shift();
            steps.push(step);
            state = step.after;
            if (step.isCommit)
                break;
        }
        return steps;
    }
    #isWanted(state, { fact, of }) {
        if (of === null)
            return true;
        if (fact.type === 'command.finished' && state.running.some(({ command }) => command === fact.command))
            return true;
        return this.#dueIn(state).some(({ key }) => key === of);
    }
    #stepFrom(state, waiting) {
        const event = { ...waiting.fact, ...this.#stamp() };
        const after = (0,apply/* apply */.B)(state, event);
        const isCommit = commits(state, after);
        const durable = DURABLE.has(event.type) || isCommit || decides(state, after);
        return { ...waiting, event, kept: this.#withheld(event), after, isCommit, durable };
    }
    async #writeBatch(steps) {
        const durable = steps.some((step) => step.durable);
        const kept = steps.map((step) => step.kept);
        const appended = this.journalLost ? null : await this.#ports.journal.append(kept, durable);
        if (appended === null || appended.ok) {
            const chained = appended?.value ?? [];
            steps.forEach((step, index) => {
                this.#take(step, chained[index] ?? unchained(step.kept, this.events));
            });
            return;
        }
        this.journalLost = true;
        const [fault] = appended.faults;
        const isCommit = steps.some((step) => step.isCommit);
        if (isCommit && fault.code === 'journal-unsure')
            return this.#leave(fault);
        if (!isCommit)
            for (const step of steps)
                this.#take(step, unchained(step.kept, this.events));
        if (!steps.some(({ event }) => event.type === 'closed'))
            this.#loseJournal(fault);
    }
    #leave(fault) {
        this.doubt.abort(fault);
        this.#moved();
    }
    #loseJournal(fault) {
        const event = { type: 'journal.lost', fault, ...this.#stamp() };
        this.#take({ after: (0,apply/* apply */.B)(this.state, event), of: null }, unchained(event, this.events));
    }
    #take({ after, of }, event) {
        this.events.push(event);
        this.state = after;
        this.#ports.watch?.(event);
        if (of === null || event.type === 'command.intended')
            this.#moved();
    }
    #stamp() {
        const clamped = this.#ports.clock.wall() < this.#lastWall;
        return { at: this.now(), elapsed_ms: this.elapsed(), ...(clamped && { clamped }) };
    }
    #withheld(event) {
        const plan = this.#plan;
        if (event.type === 'command.finished')
            return { ...event, did: (0,secrecy/* withoutSecrets */.cT)((0,next/* commandOf */.N)({ plan }, event.change), event.did) };
        if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
            return event;
        return { ...event, samples: event.samples.map((sample) => (0,secrecy/* withheld */.uN)(plan, sample)) };
    }
}
function unchained(event, before) {
    return { ...event, seq: before.length + 1, prev: '', hash: '' };
}

// EXTERNAL MODULE: ./lib/engine/replay.js
var replay = __webpack_require__(79375);
// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/engine/drive.js







async function drive(request) {
    return new Loop(request).run();
}
const NOT_WANTED = 'the run does not wait for it any more';
class Loop {
    #request;
    #ports;
    #recorder;
    #forward = new AbortController();
    #finished = new AbortController();
    #performing = new Set();
    #listening = [];
    #prepared = 0;
    #timeoutAt = 0;
    #moves = 0;
    #wake = () => undefined;
    #broken = null;
    #interruption = null;
    constructor(request) {
        this.#request = request;
        this.#ports = request.ports;
        this.#recorder = new Recorder(request.plan, request.ports, () => this.#moved());
    }
    async run() {
        const { start, plan } = this.#request;
        if ('opening' in start)
            await this.#recorder.append(start.opening);
        else if ('pause' in start)
            this.#goOn(start.pause);
        else
            await this.#resume(start);
        this.#timeoutAt = 'pause' in start ? start.pause.timeout_at_ms : this.#recorder.elapsed() + plan.timeout_ms;
        this.#listen(plan.timeout_ms);
        try {
            for (;;) {
                const moves = this.#moves;
                if (this.#broken !== null)
                    throw this.#broken.error;
                const due = this.#recorder.due;
                if (due.length === 0 && this.#performing.size === 0)
                    return this.#end(this.#state.phase.name === 'closed');
                if (this.#isForward() && this.#forward.signal.aborted)
                    await this.#interrupt();
                else if (this.#isLeft() && this.#performing.size === 0)
                    return this.#end(false);
                else {
                    if (this.#performing.size === 0)
                        this.#tellPause();
                    if (!this.#isLeft() && this.#isQuietBut(due))
                        this.#begin(due);
                    await this.#until(moves);
                }
            }
        }
        finally {
            this.#finished.abort(NOT_WANTED);
            for (const end of this.#listening)
                end();
            this.#recorder.close();
            for (const { stop } of this.#performing)
                stop.abort(NOT_WANTED);
            await Promise.all([...this.#performing].map(({ over }) => over));
        }
    }
    get #state() {
        return this.#recorder.state;
    }
    #isQuietBut(due) {
        if (this.#performing.size === 0)
            return true;
        const wanted = new Set(due.map(({ key }) => key));
        const { running } = this.#state;
        const stale = [...this.#performing].filter(({ key, effect }) => {
            const runs = effect.kind === 'change' && running.some(({ change }) => isSame(change, effect.change));
            return !runs && !wanted.has(key);
        });
        for (const { stop } of stale)
            stop.abort(NOT_WANTED);
        return stale.length === 0;
    }
    #begin(due) {
        const known = new Set([...this.#performing].map(({ key }) => key));
        for (const one of due)
            if (!known.has(one.key))
                this.#perform(one);
    }
    #perform({ effect, key }) {
        const stop = new AbortController();
        const isForward = this.#isForward();
        const heeds = isForward ? [this.#forward.signal] : this.#compensation();
        if (heeds.some(({ aborted }) => aborted))
            stop.abort(NOT_WANTED);
        const performing = { key, effect, stop, heeds, over: Promise.resolve() };
        this.#performing.add(performing);
        performing.over = (0,perform/* perform */.y)(effect, this.#stage({ key, signal: stop.signal, isForward }))
            .catch((error) => {
            this.#broken ??= { error };
        })
            .then(() => {
            this.#performing.delete(performing);
            this.#moved();
        });
    }
    #moved() {
        this.#moves += 1;
        this.#wake();
    }
    async #until(moves) {
        if (this.#moves !== moves)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    #isForward() {
        return !(0,apply/* compensating */.F)(this.#state) && this.#state.interrupted === null;
    }
    #compensation() {
        const { abandon, cancel, onCancel } = this.#request;
        const isLeft = onCancel === 'leave' && (0,state/* changedAnything */.BW)(this.#state) && !this.#recorder.journalLost;
        return isLeft ? [abandon, this.#recorder.doubt.signal, cancel] : [abandon, this.#recorder.doubt.signal];
    }
    #isLeft() {
        return this.#compensation().some(({ aborted }) => aborted);
    }
    #end(closed) {
        return { state: this.#state, events: this.#recorder.events, closed };
    }
    #stage({ key, signal, isForward, }) {
        return {
            plan: this.#request.plan,
            ports: this.#ports,
            signal,
            state: () => this.#state,
            events: () => this.#recorder.events,
            now: () => this.#recorder.now(),
            append: (fact) => this.#recorder.append(fact, key),
            commandId: () => this.#commandId(),
            waitUntil: (elapsed_ms) => this.#waitUntil(elapsed_ms, signal),
            mayNotStart: () => this.#recorder.journalLost && this.#state.failure === null,
            interrupted: async () => {
                if (isForward && this.#forward.signal.aborted)
                    await this.#interrupt();
            },
        };
    }
    async #resume({ events, resumed, state }) {
        this.#recorder.read(events, state ?? (0,replay/* readState */.un)(this.#request.plan, events));
        if (this.#state.phase.name !== 'closed')
            await this.#recorder.append(resumed);
    }
    #goOn(pause) {
        this.#recorder.goOn(pause);
        this.#prepared = pause.prepared;
    }
    #tellPause() {
        const { paused } = this.#request;
        if (paused === undefined || this.#forward.signal.aborted)
            return;
        const { state, events } = this.#recorder;
        paused({
            state,
            events: [...events],
            elapsed_ms: this.#recorder.elapsed(),
            timeout_at_ms: this.#timeoutAt,
            prepared: this.#prepared,
        });
    }
    #listen(timeout_ms) {
        const { cancel, abandon } = this.#request;
        for (const signal of [this.#forward.signal, abandon, cancel, this.#recorder.doubt.signal])
            this.#heed(signal);
        this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: (0,interruption/* cancelSource */.U)(cancel.reason) }));
        this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: (0,interruption/* faultOf */.K)(abandon.reason) }));
        void this.#ports.clock.sleep(this.#timeoutAt - this.#recorder.elapsed(), this.#finished.signal).then(() => {
            if (!this.#finished.signal.aborted)
                this.#forward.abort({ type: 'timeout.passed', timeout_ms });
        });
    }
    #heed(signal) {
        const stop = () => {
            for (const one of this.#performing)
                if (one.heeds.includes(signal))
                    one.stop.abort(NOT_WANTED);
        };
        this.#on(signal, stop);
    }
    #stopOn(signal, why) {
        const stop = () => this.#forward.abort(why());
        if (signal.aborted)
            stop();
        else
            this.#on(signal, stop);
    }
    #on(signal, act) {
        signal.addEventListener('abort', act);
        this.#listening.push(() => signal.removeEventListener('abort', act));
    }
    async #interrupt() {
        if (this.#state.interrupted !== null)
            return;
        this.#interruption ??= this.#recorder.append(this.#forward.signal.reason);
        await this.#interruption;
    }
    #commandId() {
        const { opening, token } = this.#state;
        this.#prepared += 1;
        return `${opening?.execution_id ?? ''}-${token}-${this.#prepared}`;
    }
    async #waitUntil(elapsed_ms, signal) {
        const missing = elapsed_ms - this.#recorder.elapsed();
        if (missing > 0)
            await this.#ports.clock.sleep(missing, signal);
        return !signal.aborted;
    }
}
function isSame(one, other) {
    return (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(one), (0,subject/* subjectOf */.et)(other));
}


/***/ }),

/***/ 77723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   U: () => (/* binding */ cancelSource)
/* harmony export */ });
function faultOf(reason) {
    if (isFault(reason))
        return reason;
    return { code: 'lock-lost', message: 'the run was told to stop at once', hint: 'Finish it with `recover`.' };
}
function isFault(value) {
    return value instanceof Object && 'code' in value && 'message' in value && 'hint' in value;
}
function cancelSource(reason) {
    return reason === 'SIGINT' || reason === 'SIGHUP' ? reason : 'SIGTERM';
}


/***/ }),

/***/ 92802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe),
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/shown.js
var plan_shown = __webpack_require__(45178);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
// EXTERNAL MODULE: ./lib/engine/bystanding.js
var bystanding = __webpack_require__(62741);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(83623);
// EXTERNAL MODULE: ./lib/engine/filled.js
var filled = __webpack_require__(62724);
// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/reason.js
var engine_reason = __webpack_require__(5936);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/plan/record.js
var record = __webpack_require__(83642);
;// CONCATENATED MODULE: ./lib/engine/way-back.js


function wayBackFaults(change, { plan, isolated, scope, reveals }) {
    const back = takenBackBy(change, plan);
    if (back === null)
        return [];
    const { what, command } = back;
    const known = withoutDid(command);
    const made = (0,resolve/* readyCommand */.d)(known, scope, true, reveals);
    const isWhole = JSON.stringify(known) === JSON.stringify(command);
    const faults = !made.ok
        ? made.faults
        : isWhole
            ? isolated(made.value, true, command.allow_wildcard !== undefined)
            : [];
    return faults.map((fault) => ({ ...fault, message: `${what} could not be made afterwards: ${fault.message}` }));
}
function takenBackBy(change, plan) {
    if ('guard' in change) {
        const at = plan.guards[change.guard]?.at.find(({ target }) => target === change.target);
        return change.action === 'engage' && at !== undefined ? { what: 'Its release', command: at.release } : null;
    }
    const step = plan.steps.find(({ id }) => id === change.step);
    if (change.action !== 'do' || step?.kind !== 'mitigation')
        return null;
    const ending = step.acts.find(({ target }) => target === change.target)?.ending;
    return ending?.kind === 'undo' ? { what: 'Its undo', command: ending.undo } : null;
}
const READS_DID = /\bdid\b/;
function withoutDid(command) {
    const common = {
        env: (0,record/* mapRecord */.Y)(command.env, known),
        ...(command.stdin !== undefined && { stdin: known(command.stdin) }),
    };
    switch (command.kind) {
        case 'exec':
            return { ...command, ...common, argv: command.argv.map(known) };
        case 'run':
            return { ...command, ...common };
        case 'http': {
            const { url, headers, body } = command;
            const sent = { url: known(url), headers: (0,record/* mapRecord */.Y)(headers, known) };
            return { ...command, ...common, ...sent, ...(body !== undefined && { body: knownBody(body) }) };
        }
    }
}
function known(text) {
    if (typeof text === 'string')
        return text;
    return {
        parts: text.parts.filter((part) => typeof part === 'string' || !('expression' in part) || !READS_DID.test(part.expression)),
    };
}
function knownBody(body) {
    if (body === null || typeof body !== 'object')
        return body;
    if (Array.isArray(body))
        return body.map(knownBody);
    if ('value' in body)
        return READS_DID.test(body.value) ? null : body;
    if ('object' in body)
        return { object: (0,record/* mapRecord */.Y)(body.object, knownBody) };
    return 'parts' in body ? known(body) : body;
}

;// CONCATENATED MODULE: ./lib/engine/perform.js















const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return perform_discover(effect, stage);
        case 'look':
            return look(effect, stage);
        case 'watch':
            return watch(effect, stage);
        case 'sample_before':
            return sampleBefore(effect, stage);
        case 'change':
            return change(effect, stage);
        case 'ask':
            return ask(effect, stage);
        case 'notify':
            return notify(effect, stage);
        case 'close': {
            const { outcome } = effect;
            await stage.append({ type: 'closed', outcome, human_intervention_required: (0,conclude/* needsHuman */.t)(outcome) });
            return;
        }
        default:
            return (0,unreachable/* unreachable */.H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    const result = (0,discover/* provedWords */.ys)(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
}
async function perform_discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await sideBySide(questions, (question) => askHost(question, stage));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,discover/* discovered */.ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,resolve/* readyCommand */.d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,engine_act/* notStarted */.DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,plan_shown/* shownCommand */.h)(made.value) : '';
    return { answer: (0,discover/* answerOf */.ut)(question, result, ports.masks.mask), shown_command, duration_ms: since() };
}
async function look(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { purpose, condition } = effect;
    const at = { target: 'target' in purpose ? purpose.target : null, step: 'step' in purpose ? purpose.step : null };
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(condition.samples, at.target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { ...at, samples, now: stage.now() });
    const mask = (0,secrecy/* isRevealable */.Wu)(stage.plan, condition, purpose) ? stage.ports.masks.mask : null;
    const { verdict, shown, because: reason } = (0,judge/* judge */.S)(condition, scope, mask);
    const because = verdict === 'holds' ? undefined : ((0,engine_reason/* firstUnseen */.bj)(samples) ?? reason);
    const explained = because === undefined ? {} : { because };
    const facts = { purpose, look: effect.look, samples, verdict, shown, ...explained, duration_ms: since() };
    await stage.append({ type: 'condition.looked', ...facts });
}
async function watch({ moment, look, of, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const since = stopwatch(stage.ports);
    const { neighbours } = stage.ports;
    const near = 'near' in of ? neighbours.near(of.near, stage.state().discovered) : null;
    const asked = 'watched' in of ? of.watched : (near?.chosen ?? []);
    const answer = asked.length === 0 ? { seen: [], underChange: [] } : await neighbours.ask(asked, stage.signal);
    if (stage.signal.aborted)
        return;
    const unasked = (0,bystanding/* unaskedOf */.j6)(asked, answer);
    const left = near === null ? { unasked } : { not_asked: (0,bystanding/* leftOut */.ig)(near.not_asked, unasked) };
    await stage.append({ type: 'bystanders.looked', moment, look, seen: answer.seen, ...left, duration_ms: since() });
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = (0,judge/* judge */.S)(effect.verify, { ...scope, before }, null);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    if (all.length <= waves/* AT_ONCE */.Qd)
        return Promise.all(all.map(work));
    const left = [...all.entries()];
    const results = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results.set(next[0], await work(next[1]));
    };
    await Promise.all(Array.from({ length: Math.min(waves/* AT_ONCE */.Qd, all.length) }, worker));
    return all.flatMap((_, index) => results.get(index) ?? []);
}
async function observe(of, target, stage) {
    const { ports, plan, signal } = stage;
    const probe = plan.probes[of.probe];
    const command = probe?.commands[of.target];
    if (probe === undefined || command === undefined)
        throw new Error(`perform: the plan has no probe ${of.probe} at ${of.target}`);
    const now = stage.now();
    const about = probe.service === undefined ? target : of.target;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,resolve/* readyCommand */.d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe((0,secrecy/* guarded */.Nj)(made.value), signal)
        : { act: (0,engine_act/* notStarted */.DY)(now, refusal), text: null };
    const ready = made.ok ? made.value : null;
    const reading = { mask: ports.masks.mask, isExact: (0,filled/* filledFields */.S)(plan, of) };
    const sample = (0,engine_act/* sampleOf */.uV)({ of, at: now, probe, command, ready, result, reading }, scope);
    (0,secrecy/* learnSecrets */.un)({ of, command }, sample.fields, ports.masks);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const about = scopeOf(change, stage);
    const [scope, reveals] = [(0,engine_scope/* scopeAt */.c)(stage.state(), about), (0,secrecy/* revealing */.Q1)(stage.plan, about.step)];
    const made = (0,resolve/* readyCommand */.d)(command, scope, true, reveals);
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare((0,secrecy/* guarded */.Nj)(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { isolated } = stage.ports;
    const oneWay = wayBackFaults(change, { plan: stage.plan, isolated, scope, reveals });
    if (oneWay.length > 0) {
        await prepared.abandon();
        await stage.append({ type: 'command.refused', change, faults: oneWay });
        return;
    }
    const { where: host, timeout_ms } = command;
    const shown = (0,plan_shown/* shownCommand */.h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,engine_act/* notStarted */.DY)(stage.now(), undefined), text: null }, stage);
    }
    const result = await prepared.go(stage.signal);
    if (stage.signal.aborted)
        await stage.interrupted();
    return finish(identity.command, effect, result, stage);
}
async function ask({ id, change, command, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const identity = identityOf(stage, change, id);
    const { as, sensitive } = (0,secrecy/* guarded */.Nj)(command);
    const url = command.kind === 'http' ? { url: (0,plan_shown/* shownText */.f)(command.url) } : {};
    const lost = { ...(as !== undefined && { as }), sensitive, ...url };
    const result = await stage.ports.executor.fate(command.where, identity, lost, stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const { change, command } = of;
    const reading = { mask: stage.ports.masks.mask, isExact: (0,filled/* filledFields */.S)(stage.plan, change) };
    const { act, did } = (0,engine_act/* didOf */.p1)(command, result, reading);
    (0,secrecy/* learnSecrets */.un)({ of: change, command }, did, stage.ports.masks);
    const accepted = (0,engine_act/* isAccepted */.oB)(command, act);
    await stage.append({ type: 'command.finished', command: id, change, act, accepted, did, asked });
}
async function notify({ on, channel }, stage) {
    const since = stopwatch(stage.ports);
    const delivery = await (on === 'started' ? noticeInTime(channel, stage) : notice({ on, channel }, stage));
    if (on !== 'started' && !delivery.sent && stage.signal.aborted)
        return;
    await stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}
function notice(notification, { ports, events, signal }) {
    return ports.notifier.notify(notification, events(), signal);
}
async function noticeInTime(channel, stage) {
    const bound = new AbortController();
    const waiting = new AbortController();
    void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
    const signal = AbortSignal.any([bound.signal, stage.signal]);
    const delivery = await notice({ on: 'started', channel }, { ...stage, signal });
    waiting.abort();
    return delivery;
}
function scopeOf(change, stage) {
    return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}
function identityOf(stage, { target }, command) {
    const { opening, token } = stage.state();
    const execution_id = opening?.execution_id ?? '';
    return { command, execution_id, lock: (0,whole/* lockOf */.Vx)(stage.plan, target), token };
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
}


/***/ }),

/***/ 79375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readOn),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89951);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22358);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63879);



function replay(plan, events) {
    return events.reduce(_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B, (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .initialState */ .ue)(plan));
}
function readState(plan, events) {
    return events.reduce(readOn, (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .initialState */ .ue)(plan));
}
function readOn(state, event) {
    return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(state, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_1__/* .unmasked */ .Xm)(event));
}


/***/ })

} };
