export const id = 4451;
export const ids = [4451];
export const modules = {

/***/ 83623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered),
  vm: () => (/* binding */ safely)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/topology/found.js



const MOST_BYTES = 1_048_576;
const MOST_INSTANCES = 20_000;
const LONGEST_NAME = 256;
const MOST_WORK = 100_000_000;
const DEEPEST = 32;
function foundIn(reading, text) {
    const pattern = (0,kernel_pattern/* compilePattern */.E)(reading.tenant);
    if (pattern === null)
        throw new Error('foundIn: a pattern that was not checked');
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return tooMuch(`${bytes} bytes`, `at most ${MOST_BYTES} are read`);
    const names = reading.output === 'json' ? namesInRows(reading.each, text) : { ok: true, value: namesInLines(text) };
    if (!names.ok)
        return names;
    const distinct = [...new Set(names.value)];
    if (distinct.length > MOST_INSTANCES)
        return tooMuch(`${distinct.length} instances`, `at most ${MOST_INSTANCES} are read`);
    const characters = distinct.reduce((sum, { length }) => sum + Math.min(length, LONGEST_NAME), 0);
    if (characters * pattern.size > MOST_WORK)
        return tooMuch(`${characters} characters of names for a pattern of ${pattern.size} instructions`, 'that many cannot be matched in time');
    const found = [];
    for (const name of distinct) {
        if (name.length > LONGEST_NAME)
            return tooMuch(`a name of ${name.length} characters`, `at most ${LONGEST_NAME} are read`);
        const groups = pattern.wholeGroups(name);
        if (groups === null || (groups.tenant ?? '') === '')
            return unexpected(name, reading);
        found.push({ name, groups });
    }
    return { ok: true, value: found };
}
function namesInLines(text) {
    const lines = text.replace(/\r?\n$/, '');
    return lines === '' ? [] : lines.split(/\r?\n/);
}
function namesInRows(each, text) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'the output' });
    if (!parsed.ok) {
        const [{ message, at }] = parsed.faults;
        const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
        return wrong(`printed what is no JSON: ${message.replace(/\.$/, '')}${where}`, 'Have the command print a list of rows as JSON, and nothing else on standard output.');
    }
    const rows = rowsOf(parsed.value);
    if (rows === null)
        return wrong('printed JSON that is no list of rows', 'Have the command print `[{\u2026}, \u2026]`, or an object whose `items` is such a list.');
    const path = each.join('.');
    const names = [];
    for (const [index, row] of rows.entries()) {
        const name = valueAt(row, each);
        if (typeof name === 'string')
            names.push(name);
        else
            return wrong(`printed ${name === undefined ? 'no' : 'something that is no text as'} \`${(0,visible/* shown */.SP)(path)}\` in row ${index + 1} of ${rows.length}`, `\`each\` names the field of every row that holds an instance's name${keysOf(row)}.`, 'each');
    }
    return { ok: true, value: names };
}
function rowsOf(value) {
    if (Array.isArray(value))
        return value;
    return isRecord(value) && Array.isArray(value.items) ? value.items : null;
}
function keysOf(row) {
    if (!isRecord(row))
        return '';
    const keys = Object.keys(row)
        .slice(0, 8)
        .map((key) => (0,visible/* shown */.SP)(key, 40));
    return keys.length === 0 ? '' : `; this one has ${keys.join(', ')}`;
}
function valueAt(row, path) {
    let value = row;
    for (const part of path) {
        if (!isRecord(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unexpected(name, { tenant }) {
    return wrong(`named \`${(0,visible/* shown */.SP)(name)}\`, which the pattern does not expect`, `Have the command print only instances of this service, or correct the pattern \`${(0,visible/* shown */.SP)(tenant, 120)}\`: it stands for a whole name.`, 'tenant');
}
function tooMuch(what, most) {
    const hint = 'Have the command print only the instances of this service.';
    return { ok: false, fault: { code: 'limit-exceeded', message: `printed ${what}, and ${most}`, hint }, of: null };
}
function wrong(message, hint, of = null) {
    return { ok: false, fault: { code: 'output-invalid', message, hint }, of };
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var topology_survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
;// CONCATENATED MODULE: ./lib/engine/discover.js





function safely(plan) {
    return `${(0,whole/* subjectOf */.et)(plan)}${plan.runbook.scope === 'shared' ? ':' : ''} isolation verified, safe to proceed`;
}
function answerOf(question, { act, text }) {
    const { service, host, command } = question;
    const unknown = (fault) => ({ service, host, found: { ok: false, fault, of: null } });
    if (act.fault !== undefined)
        return unknown({ ...act.fault, message: `failed: ${act.fault.message}` });
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return unknown(ended(act));
    if (text === null)
        return unknown(unreadable(act.stdout.bytes));
    return { service, host, found: foundIn(question, text) };
}
function discovered(plan, survey, asked) {
    const hosts = survey.hosts.map((host, index) => {
        const { shown_command = '', duration_ms = 0 } = asked[index] ?? {};
        return { ...host, shown_command, duration_ms };
    });
    const isSafe = (0,topology_survey/* refusalsIn */.z)(survey, (0,whole/* concernOf */.gY)(plan)).length === 0;
    const result = isSafe
        ? safely(plan)
        : `${(0,whole/* subjectOf */.et)(plan)} is not safely where the topology has it: nothing may be changed`;
    return { type: 'topology.discovered', hosts, drift: survey.drift, result };
}
function ended({ ended, exit_code, stderr }) {
    const how = exit_code === null ? `is over as ${ended}` : `ended with ${exit_code}`;
    const [said = ''] = stderr.head.trim().split('\n');
    return {
        code: 'output-invalid',
        message: `${how}${said === '' ? '' : `: "${(0,visible/* visibleLine */.P8)(said.slice(0, 200))}"`}`,
        hint: 'Run the command of `discover` by hand on that host, as the user that the run logs in as.',
    };
}
function unreadable(bytes) {
    return {
        code: 'output-invalid',
        message: `printed ${bytes} bytes, more than 1 MiB or not in UTF-8`,
        hint: 'Have the command print only the instances of this service.',
    };
}


/***/ }),

/***/ 84451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 12 modules
var apply = __webpack_require__(40537);
;// CONCATENATED MODULE: ./lib/engine/interruption.js
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

// EXTERNAL MODULE: ./lib/engine/perform.js
var perform = __webpack_require__(66375);
;// CONCATENATED MODULE: ./lib/engine/commit-point.js
function decides(before, after) {
    return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}
function commits(before, after) {
    const stands = after.phase.name === 'notifying' && ['incident_resolved', 'not_recovered'].includes(after.phase.outcome);
    return ((decides(before, after) && stands) || (after.steps !== before.steps && checkpoints(after) > checkpoints(before)));
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
        this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: cancelSource(cancel.reason) }));
        this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: faultOf(abandon.reason) }));
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

/***/ 66375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42463);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45178);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97109);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39348);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71030);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33949);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83623);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30013);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81758);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22358);











const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return discover(effect, stage);
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
            await stage.append({ type: 'closed', outcome, human_intervention_required: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .needsHuman */ .t)(outcome) });
            return;
        }
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachable */ .H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    const result = plan.discovery === undefined ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .safely */ .vm)(plan) : namesOnly(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
}
function namesOnly({ tenant, runbook }) {
    const onlyOwn = `names anybody but ${tenant.id}`;
    return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}
async function discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await sideBySide(questions, (question) => askHost(question, stage));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discovered */ .ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shownCommand */ .h)(made.value) : '';
    return { answer: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(question, result), shown_command, duration_ms: since() };
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
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { ...at, samples, now: stage.now() });
    const { verdict, shown, because: reason } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(condition, scope, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .isRevealable */ .Wu)(stage.plan, condition, purpose));
    const because = verdict === 'holds' ? undefined : (unseen(samples) ?? reason);
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
    const seen = asked.length === 0 ? [] : await neighbours.ask(asked, stage.signal);
    if (stage.signal.aborted)
        return;
    const others = near === null ? {} : { not_asked: near.not_asked };
    await stage.append({ type: 'bystanders.looked', moment, look, seen, ...others, duration_ms: since() });
}
function unseen(samples) {
    const failed = samples.find((sample) => !sample.ok);
    return failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(effect.verify, { ...scope, before }, false);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    if (all.length <= _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd)
        return Promise.all(all.map(work));
    const left = [...all.entries()];
    const results = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results.set(next[0], await work(next[1]));
    };
    await Promise.all(Array.from({ length: Math.min(_plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd, all.length) }, worker));
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
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe((0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(made.value), signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now, refusal), text: null };
    const sample = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)({ of, at: now, probe, command, ready: made.ok ? made.value : null, result }, scope);
    (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .learnSecrets */ .un)({ of, command }, sample.fields, ports.masks);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const about = scopeOf(change, stage);
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), about), true, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .revealing */ .Q1)(stage.plan, about.step));
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare((0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { where: host, timeout_ms } = command;
    const shown = (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shownCommand */ .h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(stage.now(), undefined), text: null }, stage);
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
    const result = await stage.ports.executor.fate(command.where, identity, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(command), stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const did = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .didFields */ .Xq)(of.command, result);
    const { change, command } = of;
    (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .learnSecrets */ .un)({ of: change, command }, did, stage.ports.masks);
    const accepted = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)(command, result.act);
    await stage.append({ type: 'command.finished', command: id, change, act: result.act, accepted, did, asked });
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
    return { command, execution_id, lock: (0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_10__/* .lockOf */ .Vx)(stage.plan, target), token };
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
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40537);
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

};
