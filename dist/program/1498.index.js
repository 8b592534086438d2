export const id = 1498;
export const ids = [1498];
export const modules = {

/***/ 48765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(messages) {
    return messages.map((message, index) => (index < messages.length - 1 ? sentence(message) : message)).join(' ');
}
function sentence(message) {
    return /[.!?]$/.test(message) ? message : `${message}.`;
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

/***/ 86517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteCommand),
/* harmony export */   o: () => (/* binding */ quoteArgument)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
function quoteArgument(text) {
    if (text.includes('\0'))
        throw new Error('quoteArgument: NUL cannot stand in an argument');
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function quoteCommand(argv) {
    const words = argv.map(quoteArgument);
    const [first = ''] = words;
    return (/^[A-Za-z_]\w*=/.test(first) ? [`'${first}'`, ...words.slice(1)] : words).join(' ');
}


/***/ }),

/***/ 75065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf),
/* harmony export */   f: () => (/* binding */ missingFrom)
/* harmony export */ });
function coverageOf(runbook, journals) {
    const seen = new Set(journals.flat().flatMap(partsIn));
    const steps = runbook.steps.flatMap((step) => {
        if (step.kind === 'check')
            return [[`step ${step.id}`, step.at]];
        const { when, ending } = step;
        return [
            [`step ${step.id}`, step.at],
            ...(ending.kind === 'undo' ? [[`undo of ${step.id}`, ending.undo.at]] : []),
            ...(when === undefined ? [] : [[`${step.id} where its when is false`, when.at]]),
        ];
    });
    const guards = Object.values(runbook.guards).flatMap(({ name, at }) => [
        [`guard ${name} engaged`, at],
        [`guard ${name} released`, at],
    ]);
    return [...steps, ...guards].map(([part, at]) => ({ part, at, covered: seen.has(part) }));
}
function partsIn(event) {
    if (event.type === 'condition.looked') {
        const { purpose, verdict } = event;
        if (purpose.kind === 'check')
            return [`step ${purpose.step}`];
        if (purpose.kind === 'when' && verdict === 'does_not_hold')
            return [`${purpose.step} where its when is false`];
        return [];
    }
    if (event.type !== 'command.intended')
        return [];
    const { change } = event;
    switch (change.action) {
        case 'do':
            return [`step ${change.step}`];
        case 'undo':
            return [`undo of ${change.step}`];
        case 'engage':
            return [`guard ${change.guard} engaged`];
        case 'release':
            return [`guard ${change.guard} released`];
    }
}
function missingFrom(coverage, { id }) {
    return coverage
        .filter(({ covered }) => !covered)
        .map(({ part, at }) => ({ runbook: id, kind: 'coverage', name: part, faults: [missing(id, part, at)] }));
}
function missing(id, part, at) {
    return {
        code: 'coverage-missing',
        message: `No scenario of \`${id}\` goes through: ${part}.`,
        hint: `Write one in ${id}.test.yml that does.`,
        at,
    };
}


/***/ }),

/***/ 76918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTests: () => (/* binding */ answerTests),
  testRunbooks: () => (/* binding */ testRunbooks)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 6 modules
var isolation = __webpack_require__(12057);
// EXTERNAL MODULE: ./lib/topology/load.js + 18 modules
var load = __webpack_require__(57968);
// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/transport/thread.js


const ENDING = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
const ENTRY = (0,external_node_path_.join)(import.meta.dirname, `../cli/index.${ENDING}`);
function canStartThreads() {
    return ENDING === 'js' || Reflect.get(process.features, 'typescript') === 'strip';
}
function startThread(word, given) {
    const worker = new external_node_worker_threads_.Worker(ENTRY, { argv: [word], workerData: given });
    const gone = new Promise((_, reject) => {
        worker.once('error', reject);
        worker.once('messageerror', reject);
        worker.once('exit', (code) => reject(new Error(`a thread (${word}) ended before its work was done: ${code}`)));
    });
    gone.catch(() => undefined);
    return {
        ask: (asked) => {
            const answered = new Promise((resolve, reject) => {
                worker.once('message', (reply) => reply.kind === 'answered' ? resolve(reply.answer) : reject(reply.error));
            });
            worker.postMessage(asked);
            return Promise.race([answered, gone]);
        },
        [Symbol.asyncDispose]: async () => {
            await worker.terminate();
        },
    };
}
function answerAsker(begin) {
    const asker = external_node_worker_threads_.parentPort;
    if (asker === null)
        return false;
    let answer = null;
    const replyTo = async (asked) => {
        try {
            answer ??= begin(external_node_worker_threads_.workerData);
            return { kind: 'answered', answer: await answer(asked) };
        }
        catch (error) {
            return { kind: 'threw', error };
        }
    };
    asker.on('message', async (asked) => asker.postMessage(await replyTo(asked)));
    return true;
}

;// CONCATENATED MODULE: ./lib/rehearsal/hand-out.js
async function* handOut(items, hands) {
    const places = items.map((item) => ({ item, ...placeFor() }));
    const waiting = [...places];
    const work = async (hand) => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            try {
                next.keep(await hand(next.item));
            }
            catch (error) {
                waiting.length = 0;
                for (const { fail } of places)
                    fail(error);
            }
        }
    };
    for (const hand of hands)
        void work(hand);
    for (const { done } of places)
        yield await done;
}
function placeFor() {
    let keep = () => undefined;
    let fail = () => undefined;
    const done = new Promise((resolve, reject) => {
        keep = resolve;
        fail = reject;
    });
    done.catch(() => undefined);
    return { done, keep, fail };
}
const FEWEST = 8;
const READ_MEANWHILE = 200_000;
const MOST = 8;
const MOST_CHARACTERS = 16_000_000;
function handsFor({ items, cores, characters }) {
    if (items < FEWEST + Math.floor(characters / READ_MEANWHILE))
        return 1;
    return Math.max(1, Math.min(items, cores, MOST, Math.floor(MOST_CHARACTERS / Math.max(1, characters))));
}

// EXTERNAL MODULE: ./lib/rehearsal/coverage.js
var coverage = __webpack_require__(75065);
// EXTERNAL MODULE: ./lib/plan/places.js
var places = __webpack_require__(86179);
// EXTERNAL MODULE: ./lib/engine/drive.js + 3 modules
var drive = __webpack_require__(52121);
;// CONCATENATED MODULE: ./lib/rehearsal/clock.js
const LONGEST_MS = 60 * 86_400_000;
function virtualClock(start, from = 0) {
    let now = from;
    let sleepers = [];
    const pass = () => {
        const at = sleepers.reduce((least, one) => Math.min(least, one.at), Number.POSITIVE_INFINITY);
        if (at > LONGEST_MS)
            throw new Error('virtualClock: nothing is left to wait for, and the run is not over');
        now = Math.max(now, at);
        const due = sleepers.filter((one) => one.at <= now);
        sleepers = sleepers.filter((one) => one.at > now);
        for (const { wake } of due)
            wake();
    };
    return {
        wall: () => start + now,
        monotonic: () => now,
        sleep: (ms, signal) => new Promise((resolve) => {
            if (signal.aborted)
                return resolve();
            const wake = () => {
                signal.removeEventListener('abort', wake);
                sleepers = sleepers.filter((one) => one !== sleeper);
                resolve();
            };
            const sleeper = { at: now + Math.max(0, ms), wake };
            sleepers.push(sleeper);
            signal.addEventListener('abort', wake);
        }),
        async until(promise) {
            let isSettled = false;
            const settle = () => {
                isSettled = true;
            };
            promise.then(settle, settle);
            for (await turn(); !isSettled; await turn())
                pass();
            return promise;
        },
    };
}
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}

// EXTERNAL MODULE: ./lib/engine/act.js
var act = __webpack_require__(71030);
;// CONCATENATED MODULE: ./lib/rehearsal/printed.js
function printed({ format, fields: declared }, fields) {
    switch (format) {
        case 'none':
            return '';
        case 'text':
            return String(fields.text ?? '');
        case 'number':
            return String(fields.value ?? '');
        case 'json': {
            const document = {};
            for (const [name, value] of Object.entries(fields)) {
                const field = declared[name];
                if (field !== undefined)
                    place(document, field, value);
            }
            return JSON.stringify(document);
        }
    }
}
function place(document, { path }, value) {
    const [last = '', ...parents] = [...path].reverse();
    let at = document;
    for (const part of parents.reverse()) {
        const next = at[part];
        const child = isRecord(next) ? next : {};
        at[part] = child;
        at = child;
    }
    at[last] = value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/rehearsal/executor.js


function executorOf(staging) {
    const { cast, world, clock, fates } = staging;
    return {
        async observe(command) {
            const role = cast.roleOf(command);
            if (role.kind === 'discovery')
                return result(clock, { exit_code: acceptedBy(role.command) }, '[]');
            if (role.kind === 'change')
                throw new Error('executorOf: a change is observed');
            return observed(staging, role.command, world.see(role.of));
        },
        async prepare(command, identity) {
            const role = cast.roleOf(command);
            if (role.kind !== 'change')
                throw new Error('executorOf: a probe is to change something');
            const course = world.course(role.change);
            if (course.ends === 'not-started')
                return { ready: false, result: { act: (0,act/* notStarted */.DY)(timeOf(clock), UNREACHABLE), text: null } };
            return {
                ready: true,
                go: async (signal) => {
                    if (signal.aborted)
                        return { act: (0,act/* notStarted */.DY)(timeOf(clock), undefined), text: null };
                    staging.began(role.change);
                    world.start(role.change);
                    const { told, fate } = await goOn(staging, { change: role.change, command: role.command, course }, signal);
                    fates.set(identity.command, fate);
                    return told;
                },
                abandon: async () => undefined,
            };
        },
        async fate(_where, { command }) {
            return fates.get(command) ?? { act: (0,act/* notStarted */.DY)(timeOf(clock), undefined), text: null };
        },
    };
}
const UNREACHABLE = {
    code: 'connection-refused',
    message: 'the host refused the connection',
    hint: 'This is part of the rehearsal.',
};
async function goOn({ world, clock }, { change, command, course }, signal) {
    const started = clock.monotonic();
    const isLate = course.ends === 'timed-out' || course.takes_ms >= command.timeout_ms;
    await clock.sleep(isLate ? command.timeout_ms : course.takes_ms, signal);
    if (course.works)
        world.work(change);
    const duration_ms = clock.monotonic() - started;
    const ended = (record, text = null) => result(clock, { ...record, duration_ms }, text);
    const isRequest = command.kind === 'http';
    const stopped = isRequest ? 'unconfirmed' : 'confirmed';
    const lost = ended({ ended: 'disconnected', exit_code: null, stopped: 'unconfirmed', fault: LOST });
    if (signal.aborted) {
        const told = ended({ ended: 'cancelled', exit_code: null, stopped });
        return { told, fate: isRequest ? lost : told };
    }
    if (isLate) {
        const told = ended({ ended: 'timed-out', exit_code: null, stopped, fault: TIMED_OUT });
        return { told, fate: isRequest ? lost : told };
    }
    const over = ended({ exit_code: course.exit_code ?? acceptedBy(command) }, course.output);
    const isLost = course.ends === 'lost';
    return { told: isLost ? lost : over, fate: course.told && !(isLost && isRequest) ? over : lost };
}
const TIMED_OUT = {
    code: 'command-timed-out',
    message: 'the command did not end within its timeout',
    hint: 'This is part of the rehearsal.',
};
const LOST = {
    code: 'connection-lost',
    message: 'the connection was lost in the middle of the command',
    hint: 'This is part of the rehearsal.',
};
async function observed({ clock }, command, answer) {
    switch (answer.kind) {
        case 'seen':
            return result(clock, { exit_code: answer.exit_code ?? acceptedBy(command) }, printed(command.output, answer.fields));
        case 'failed':
            return result(clock, { exit_code: answer.exit_code }, '');
        case 'timed-out':
            await clock.sleep(command.timeout_ms, new AbortController().signal);
            return result(clock, { ended: 'timed-out', exit_code: null, stopped: 'confirmed', fault: TIMED_OUT }, null);
        case 'unreachable':
            return result(clock, { ended: 'not-started', exit_code: null, fault: UNREACHABLE }, null);
    }
}
function acceptedBy(command) {
    return command.kind === 'http' ? (command.expect[0] ?? 200) : (command.exit[0] ?? 0);
}
function result(clock, record, text) {
    const bytes = Buffer.byteLength(text ?? '');
    const act = {
        ended: 'exited',
        exit_code: 0,
        started_at: timeOf(clock),
        duration_ms: 0,
        stopped: 'ended-by-itself',
        stdout: { bytes, head: text ?? '', tail: '', omitted_bytes: 0 },
        stderr: { bytes: 0, head: '', tail: '', omitted_bytes: 0 },
        ...record,
    };
    return { act, text };
}
let told = { wall: Number.NaN, at: '' };
function timeOf(clock) {
    const wall = clock.wall();
    if (wall !== told.wall)
        told = { wall, at: new Date(wall).toISOString() };
    return told.at;
}

;// CONCATENATED MODULE: ./lib/rehearsal/rehearse.js



const DIED = new Error('the process is gone');
async function rehearse(rehearsal) {
    const { cast, channels, from } = rehearsal;
    const { plan } = cast;
    const clock = virtualClock(rehearsal.begins, from?.now);
    const journal = [...(from?.pause.events ?? [])];
    const began = [...(from?.began ?? [])];
    const notified = [...(from?.notified ?? [])];
    const fates = new Map(from?.fates);
    let controller = new AbortController();
    let beganAtCancel = null;
    let isDead = false;
    const cancel = () => {
        beganAtCancel ??= began.length;
        controller.abort('SIGTERM');
    };
    const strike = (blow) => {
        if (blow === 'is cancelled')
            cancel();
        if (blow !== 'dies' || isDead)
            return;
        isDead = true;
        throw DIED;
    };
    const world = rehearsal.world(clock, cancel);
    const ports = {
        clock,
        executor: executorOf({ cast, world, clock, fates, began: (change) => void began.push(change) }),
        journal: {
            append: async (events) => {
                const stood = journal.length;
                for (const event of events) {
                    const seq = journal.length + 1;
                    strike(rehearsal.blow?.(event, seq, false) ?? 'none');
                    journal.push({ ...event, seq, prev: '', hash: '' });
                    strike(rehearsal.blow?.(event, seq, true) ?? 'none');
                }
                return { ok: true, value: journal.slice(stood) };
            },
        },
        notifier: {
            channels,
            notify: async (notification) => {
                if (!channels.includes(notification.channel))
                    return { sent: false, attempts: 0 };
                notified.push(notification);
                return { sent: true, attempts: 1 };
            },
        },
        masks: { learn: () => undefined, mask: (text) => text },
        isolate: cast.isolate,
        isolated: cast.isolated,
        survey: () => surveyIn(plan),
        neighbours: neighboursIn(plan, world),
    };
    const never = new AbortController().signal;
    const paused = (pause) => {
        if (isDead || beganAtCancel !== null)
            return;
        rehearsal.forks?.({
            pause,
            now: clock.monotonic(),
            began: [...began],
            notified: [...notified],
            fates: new Map(fates),
        });
    };
    const listening = {
        plan,
        ports,
        onCancel: 'compensate',
        abandon: never,
        ...(rehearsal.forks && { paused }),
    };
    let start = from === undefined ? { opening: openingOf(plan, channels) } : { pause: from.pause };
    for (let token = 2;; token += 1) {
        try {
            const driven = await clock.until((0,drive/* drive */.r)({ ...listening, start, cancel: controller.signal }));
            return { ...driven, plan, began, notified, beganAtCancel };
        }
        catch (error) {
            if (error !== DIED)
                throw error;
        }
        controller = new AbortController();
        if (journal.length > 0)
            start = { events: [...journal], resumed: resumedBy(plan, token), state: cast.readings.of(journal) };
    }
}
function resumedBy({ locks }, token) {
    const raised = locks.map((name) => ({ name, token }));
    return { type: 'run.resumed', by: 'recover', because: 'the process is gone', locks: raised };
}
function openingOf(plan, channels) {
    const approvals = plan.approval === null ? [] : [{ by: 'rehearsal', how: 'assumed by the rehearsal' }];
    return {
        type: 'run.claimed',
        execution_id: 'rehearsal',
        plan_digest: plan.digest,
        tenant: plan.tenant.id,
        runbook: plan.runbook.id,
        trigger: plan.incident.name,
        incident_starts_at: plan.incident.starts_at,
        locks: plan.locks.map((name) => ({ name, token: 1 })),
        actor: 'rehearsal',
        approvals,
        dry_run: false,
        channels: [...channels],
        versions: {},
    };
}
function surveyIn(plan) {
    const hosts = (plan.discovery ?? []).map(({ service, host }) => {
        const here = Object.values(plan.targets).filter((target) => target.service === service && target.host === host);
        const there = here.map(({ key, name }) => ({ target: key, found: name }));
        return { service, host, instances: there.length, there, others: [], others_count: 0 };
    });
    return { hosts, drift: [] };
}
function neighboursIn(plan, world) {
    const isWatched = (plan.bystanders?.most ?? 0) > 0;
    return {
        near: ([target]) => ({
            chosen: isWatched && target !== undefined ? [{ tenant: 'a-neighbour', target }] : [],
            not_asked: { over_limit: 0, without_health: 0, undeclared: 0, under_change: 0 },
        }),
        ask: async (bystanders) => ({
            seen: bystanders.map((one) => {
                const health = world.neighbour();
                return { ...one, health, ...(health === 'ill' && { because: 'it fell ill in the rehearsal' }) };
            }),
            underChange: [],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/twist.js
const ALL_WELL = { course: null, blind: null, recovers: true, ill: false };
function isBlind({ blind }, { probe, started }) {
    return blind !== null && blind.probe === probe && started >= blind.from;
}
function courseIn({ course }, change) {
    return course?.(change) ?? {};
}
function differ(one, other, question) {
    switch (question.kind) {
        case 'see':
            return isBlind(one, question) !== isBlind(other, question);
        case 'course':
            return JSON.stringify(courseIn(one, question.change)) !== JSON.stringify(courseIn(other, question.change));
        case 'neighbour':
            return question.isChanged && one.ill !== other.ill;
    }
}

// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/rehearsal/facts.js

const NOTHING_YET = { applied: [], undone: [], skipped: [], engaged: [], before: {}, latest: null };
function actKey(change) {
    return (0,engine_state/* targetKey */.hD)(change.step, change.target);
}
function after(facts, change, seen) {
    if ('guard' in change) {
        const key = (0,engine_state/* guardKey */.Dt)(change.guard, change.target);
        const others = facts.engaged.filter((one) => one !== key);
        return { ...facts, engaged: change.action === 'engage' ? [...others, key] : others, latest: change };
    }
    const key = actKey(change);
    const before = key in facts.before ? facts.before : { ...facts.before, [key]: seen };
    const [applied, undone] = [without(facts.applied, key), without(facts.undone, key)];
    return change.action === 'do'
        ? { ...facts, applied: [...applied, key], undone, before, latest: change }
        : { ...facts, applied, undone: [...undone, key], before, latest: change };
}
function without(keys, key) {
    return keys.filter((one) => one !== key);
}

;// CONCATENATED MODULE: ./lib/rehearsal/twisted-world.js


const NO_PAST = { started: 0, facts: NOTHING_YET };
function twistedWorld(world, { twist, past, asked }) {
    let { started, facts } = past;
    return {
        get past() {
            return { started, facts };
        },
        see: (of) => {
            const question = { probe: of.probe, started };
            asked({ kind: 'see', ...question });
            return isBlind(twist, question) ? { kind: 'unreachable' } : world.see(of);
        },
        course: (change) => {
            asked({ kind: 'course', change });
            return { ...world.course(change), ...courseIn(twist, change) };
        },
        start: (change) => {
            started += 1;
            world.start(change);
        },
        work: (change) => {
            world.work(change);
            facts = after(facts, change, {});
        },
        neighbour: () => {
            const isChanged = facts.applied.length > 0;
            asked({ kind: 'neighbour', isChanged });
            return twist.ill && isChanged ? 'ill' : world.neighbour();
        },
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/branches.js



class Branches {
    #ground;
    #trunks = new Map();
    constructor(ground) {
        this.#ground = ground;
    }
    get canGoOn() {
        return this.#ground.canGoOn;
    }
    async plain(twist) {
        return (await this.#trunk(twist)).driven;
    }
    async drive(going) {
        const limb = limbFor(await this.#trunk(going.like), going);
        return driveFrom(this.#ground, going, { limb });
    }
    async #trunk(twist) {
        const known = this.#trunks.get(twist);
        if (known !== undefined)
            return known;
        const going = { twist, blow: null, like: ALL_WELL };
        const limb = twist === ALL_WELL ? null : limbFor(await this.#trunk(ALL_WELL), going);
        const limbs = [];
        const questions = [];
        const driven = await driveFrom(this.#ground, going, { limb, limbs, questions });
        const trunk = { driven, limbs, questions };
        this.#trunks.set(twist, trunk);
        return trunk;
    }
}
function driveThrough(ground, going) {
    return driveFrom(ground, going, { limb: null });
}
function limbFor({ limbs, questions }, { twist, blow, like }) {
    if (twist.recovers !== like.recovers)
        return null;
    const first = questions.findIndex((question) => differ(twist, like, question));
    const same = first === -1 ? Number.POSITIVE_INFINITY : first;
    const struck = blow === null ? Number.POSITIVE_INFINITY : blow.seq;
    return limbs.findLast(({ asked, fork }) => asked <= same && fork.pause.events.length < struck) ?? null;
}
async function driveFrom(ground, { twist, blow }, { limb, limbs, questions }) {
    const sprout = limb?.sprout ?? ground.sprout(twist.recovers);
    const worlds = [];
    const run = await rehearse({
        cast: ground.cast,
        begins: ground.begins,
        channels: ground.channels,
        world: (clock, cancel) => {
            const own = sprout(clock, cancel);
            const asked = (question) => void questions?.push(question);
            const twisted = twistedWorld(own, { twist, past: limb?.past ?? NO_PAST, asked });
            worlds.push({ own, twisted });
            return twisted;
        },
        ...(limb !== null && { from: limb.fork }),
        ...(limbs !== undefined && {
            forks: (fork) => {
                const [world] = worlds;
                if (world === undefined)
                    return;
                const { own, twisted } = world;
                limbs.push({ fork, sprout: own.kept(), past: twisted.past, asked: questions?.length ?? 0 });
            },
        }),
        ...(blow !== null && {
            blow: (_event, seq, written) => (seq === blow.seq && written === blow.written ? blow.kind : 'none'),
        }),
    });
    const [world] = worlds;
    if (world === undefined)
        throw new Error('driveFrom: a run without a world');
    return { run, facts: world.twisted.past.facts, unmet: world.own.unmet };
}

// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/node-text.js
var node_text = __webpack_require__(74716);
// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/tree.js
var tree = __webpack_require__(20334);
;// CONCATENATED MODULE: ./lib/runbook/comparisons.js




const OPERATORS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
const NOTHING = { comparisons: [], numbers: [], texts: [], patterns: [] };
function comparedIn(source) {
    const parsed = (0,syntax/* parseSyntax */.Z)(source, (0,cel/* evaluatingEnvironment */.aP)());
    return parsed.ok ? comparedBelow(parsed.syntax.parsed.ast, source) : NOTHING;
}
function conjunctsOf(source) {
    const parsed = (0,syntax/* parseSyntax */.Z)(source, (0,cel/* evaluatingEnvironment */.aP)());
    return parsed.ok ? conjunctsBelow(parsed.syntax.parsed.ast, source) : [source];
}
function conjunctsBelow(node, source) {
    if (node.op === '&&')
        return (0,tree/* childrenOf */.L)(node).flatMap((child) => conjunctsBelow(child, source));
    return [(0,node_text/* textOf */.b)(node, source)];
}
function comparedBelow(node, source) {
    const below = (0,tree/* childrenOf */.L)(node).map((child) => comparedBelow(child, source));
    const [left, right] = (0,tree/* childrenOf */.L)(node);
    const here = OPERATORS.has(node.op) && left !== undefined && right !== undefined
        ? [{ left: (0,node_text/* textOf */.b)(left, source), right: (0,node_text/* textOf */.b)(right, source) }]
        : [];
    const value = node.op === 'value' ? node.args : undefined;
    const pattern = node.op === 'rcall' && (0,cel/* sourceName */.VZ)(node.args[0]) === 'matches' ? node.args[2][0] : undefined;
    return {
        comparisons: [...here, ...below.flatMap(({ comparisons }) => comparisons)],
        numbers: [...(typeof value === 'number' ? [value] : []), ...below.flatMap(({ numbers }) => numbers)],
        texts: [...(typeof value === 'string' ? [value] : []), ...below.flatMap(({ texts }) => texts)],
        patterns: [
            ...(pattern?.op === 'value' && typeof pattern.args === 'string' ? [pattern.args] : []),
            ...below.flatMap(({ patterns }) => patterns),
        ],
    };
}

// EXTERNAL MODULE: ./lib/runbook/expression.js
var expression = __webpack_require__(74000);
// EXTERNAL MODULE: ./lib/runbook/time.js
var time = __webpack_require__(65763);
;// CONCATENATED MODULE: ./lib/rehearsal/candidates.js



const candidates_MOST = 48;
const MOST_ITEMS = 20;
const compared = new Map();
function candidatesFor(wanted) {
    const { source, field } = wanted;
    const known = compared.get(source) ?? comparedIn(source);
    compared.set(source, known);
    const { list } = field;
    const single = {
        ...wanted,
        now: Array.isArray(wanted.now) ? (wanted.now[0] ?? neutral({ ...field, list: false }, SEEDS[0])) : wanted.now,
    };
    const scalars = distinct(scalarsFor(field.type, single, known)).filter((value) => fits(field, value));
    return list ? listsOf(scalars, known) : scalars.slice(0, candidates_MOST);
}
const SEEDS = [
    { free: 10, share: 0.5 },
    { free: 1_000, share: 0.9 },
    { free: 1, share: 0.1 },
    { free: 0, share: 0 },
];
function neutral({ type, list, min, max }, seed, text = 'a') {
    if (list)
        return [];
    switch (type) {
        case 'number':
            if (min === undefined)
                return max === undefined ? seed.free : Math.min(seed.free, max);
            return max === undefined ? min + seed.free : within(min, max, seed.share);
        case 'string':
            return text;
        case 'boolean':
            return true;
        case 'time':
            return '2026-01-15T12:00:00.000Z';
    }
}
function within(min, max, share) {
    const value = min + (max - min) * share;
    const whole = Math.round(value);
    return whole >= min && whole <= max && max - min > 2 ? whole : value;
}
function scalarsFor(type, wanted, known) {
    switch (type) {
        case 'boolean':
            return [true, false];
        case 'number':
            return numbersFor(wanted, known);
        case 'string':
            return textsFor(wanted, known);
        case 'time':
            return timesFor(wanted, known);
    }
}
function numbersFor(wanted, { comparisons, numbers }) {
    const { field, now } = wanted;
    const own = typeof now === 'number' ? now : 1;
    const roots = comparisons.flatMap((one) => rootOf(wanted, `(${one.left}) - (${one.right})`, own));
    const around = [...roots, ...equalsOf(wanted, comparisons).filter((value) => typeof value === 'number'), ...numbers];
    return [
        ...around.flatMap((root) => [Math.floor(root), Math.ceil(root), Math.floor(root) - 1, Math.ceil(root) + 1, root]),
        ...around.flatMap((root) => [root * 0.5, root * 2, root - 0.01, root + 0.01]),
        own + 1,
        own - 1,
        ...(field.min === undefined ? [] : [field.min, field.min + 1]),
        ...(field.max === undefined ? [] : [field.max, field.max - 1]),
        0,
        1,
        100,
        1_000_000,
        -1,
    ];
}
function rootOf({ scopeWith }, difference, start) {
    const at = (value) => {
        const found = (0,expression/* evaluate */._3)(difference, scopeWith(value));
        return found.kind === 'value' && typeof found.value === 'number' ? found.value : null;
    };
    let [a, b] = [start, start + 1];
    let root = null;
    for (let round = 0; round < 4; round += 1) {
        const [low, high] = [at(a), at(b)];
        if (low === null || high === null || low === high)
            break;
        const next = a - (low * (b - a)) / (high - low);
        if (!Number.isFinite(next))
            break;
        root = Math.abs(next - Math.round(next)) < 1e-9 ? Math.round(next) : next;
        if (Math.abs(next - a) < 1e-9)
            break;
        [a, b] = [next, next + 1];
        if (round > 0 && Math.abs(high - low) < 1e-12)
            break;
    }
    return root === null ? [] : [root];
}
function equalsOf({ scopeWith, now }, comparisons) {
    const scope = scopeWith(now);
    return comparisons
        .flatMap(({ left, right }) => [left, right])
        .flatMap((side) => {
        const found = (0,expression/* evaluate */._3)(side, scope);
        if (found.kind !== 'value' || found.value === null)
            return [];
        return typeof found.value === 'object' ? found.value : [found.value];
    });
}
function textsFor(wanted, { comparisons, texts, patterns }) {
    const own = typeof wanted.now === 'string' ? wanted.now : 'a';
    const equals = equalsOf(wanted, comparisons).filter((value) => typeof value === 'string');
    const joined = texts.slice(0, 6).flatMap((text) => [`${own}${text}`, `${text}${own}`]);
    const pairs = texts.slice(0, 4).flatMap((one) => texts.slice(0, 4).map((other) => `${one}${other}`));
    return [
        ...texts,
        ...equals,
        ...patterns.flatMap(examplesOf),
        `${own}2`,
        'a',
        'b',
        '',
        ...texts.map((text) => `${text}2`),
        ...joined,
        ...pairs,
    ];
}
function examplesOf(pattern) {
    const plain = pattern
        .replace(/^\^/, '')
        .replace(/\$$/, '')
        .replaceAll(/\(\?(?:P?<\w+>|:)/g, '(')
        .replaceAll(/\\(.)/g, (_, escaped) => CLASSES[escaped] ?? `\u0001${escaped.charCodeAt(0)};`)
        .replaceAll(/\[\^[^\]]*\]/g, 'x')
        .replaceAll(/\[(.)[^\]]*\]/g, '$1')
        .replaceAll(/(.)\{(\d+)[^}]*\}/g, (_, one, times) => one.repeat(Math.min(Number(times), 64)))
        .replaceAll('.', 'x')
        .replaceAll(/[*+?]/g, '')
        .replaceAll(/\u0001(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    return [plain, ...plain.replaceAll(/[()]/g, '').split('|')];
}
const CLASSES = { d: '1', w: 'a', s: ' ', b: '' };
const SPANS_MS = [0, 1_000, 60_000, 3_600_000, 86_400_000, 30 * 86_400_000, 400 * 86_400_000];
function timesFor(wanted, { comparisons, texts }) {
    const equals = equalsOf(wanted, comparisons).filter((value) => typeof value === 'string');
    const written = [...texts, ...equals].flatMap((text) => (0,time/* normalTime */.l)(text) ?? []);
    return [wanted.time, ...written].flatMap((time) => SPANS_MS.flatMap((span) => [span, -span]).map((span) => new Date(Date.parse(time) + span).toISOString()));
}
function listsOf(scalars, { numbers }) {
    const [first] = scalars;
    const sizes = numbers
        .flatMap((size) => [size, size + 1])
        .filter((size) => Number.isInteger(size) && size > 1 && size <= MOST_ITEMS);
    const long = first === undefined ? [] : sizes.map((size) => Array.from({ length: size }, () => first));
    const pairs = scalars.slice(0, 3).flatMap((a) => scalars.slice(0, 3).map((b) => [a, b]));
    return [[], ...scalars.slice(0, 12).map((one) => [one]), ...long, ...pairs].slice(0, candidates_MOST);
}
function fits({ type, min, max }, value) {
    if (type !== 'number')
        return true;
    if (typeof value !== 'number' || !Number.isFinite(value))
        return false;
    return (min === undefined || value >= min) && (max === undefined || value <= max);
}
function distinct(values) {
    const scalars = values.filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
    return [...new Set(scalars)];
}

// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(16574);
// EXTERNAL MODULE: ./lib/plan/record.js
var record = __webpack_require__(83642);
// EXTERNAL MODULE: ./lib/engine/replay.js
var replay = __webpack_require__(79375);
;// CONCATENATED MODULE: ./lib/rehearsal/readings.js


class Readings {
    #first;
    #after = new WeakMap();
    constructor(plan) {
        this.#first = (0,engine_state/* initialState */.ue)(plan);
    }
    of(events) {
        return events.reduce((state, event) => this.#read(state, event), this.#first);
    }
    #read(before, event) {
        const known = this.#after.get(event);
        if (known?.before === before)
            return known.after;
        const after = (0,replay/* readOn */.Cw)(before, event);
        this.#after.set(event, { before, after });
        return after;
    }
}

;// CONCATENATED MODULE: ./lib/rehearsal/cast.js




const casts = new WeakMap();
function castOf(plan, isolation, places = new Map()) {
    const known = casts.get(plan);
    if (known?.isolation === isolation)
        return known.cast;
    const cast = newCast(plan, isolation, places);
    casts.set(plan, { isolation, cast });
    return cast;
}
function newCast(given, isolation, places) {
    const roles = new Map();
    const own = (command, role) => {
        const copy = { ...command, output: { ...command.output } };
        roles.set(copy.output, role(copy));
        return copy;
    };
    const changing = (command, change) => own(command, (copy) => ({ kind: 'change', change, command: copy }));
    const plan = {
        ...given,
        probes: (0,record/* mapRecord */.Y)(given.probes, (probe, name) => ({
            ...probe,
            commands: (0,record/* mapRecord */.Y)(probe.commands, (command, target) => own(command, (copy) => ({ kind: 'probe', of: { probe: name, target }, command: copy }))),
        })),
        guards: (0,record/* mapRecord */.Y)(given.guards, (guard, name) => guardWith(guard, name, changing)),
        steps: given.steps.map((step) => stepWith(step, changing)),
        ...(given.discovery !== undefined && {
            discovery: given.discovery.map((question) => ({
                ...question,
                command: own(question.command, (copy) => ({ kind: 'discovery', command: copy })),
            })),
        }),
    };
    const proof = (0,once/* once */.O)(() => (0,isolate/* isolatePlan */.N)(isolation, plan, places));
    return {
        plan,
        readings: new Readings(plan),
        isolate: proof,
        isolated: eachOnce((0,isolate/* isolationCheck */.f)(isolation, plan)),
        roleOf: ({ output }) => {
            const role = roles.get(output);
            if (role === undefined)
                throw new Error('castOf: a command that is not in the plan');
            return role;
        },
    };
}
function eachOnce(check) {
    const known = new Map();
    const same = new Map();
    return (command, mutates, allowWildcard) => {
        const how = `${mutates} ${allowWildcard}`;
        const judged = same.get(how) ?? new WeakMap();
        same.set(how, judged);
        const before = judged.get(command);
        if (before !== undefined)
            return before;
        const { output: _, ...said } = command;
        const key = `${how} ${JSON.stringify(said)}`;
        const faults = known.get(key) ?? check(command, mutates, allowWildcard);
        known.set(key, faults);
        judged.set(command, faults);
        return faults;
    };
}
function guardWith(guard, name, changing) {
    const at = guard.at.map((one) => ({
        ...one,
        engage: changing(one.engage, { action: 'engage', guard: name, target: one.target }),
        release: changing(one.release, { action: 'release', guard: name, target: one.target }),
    }));
    return { ...guard, at };
}
function stepWith(step, changing) {
    if (step.kind === 'check')
        return step;
    return { ...step, acts: step.acts.map((act) => actWith(act, step.id, changing)) };
}
function actWith(act, step, changing) {
    const { target, ending } = act;
    return {
        ...act,
        do: changing(act.do, { action: 'do', step, target }),
        ending: endingWith(ending, (undo) => changing(undo, { action: 'undo', step, target })),
    };
}
function endingWith(ending, own) {
    return ending.kind === 'undo' ? { ...ending, undo: own(ending.undo) } : ending;
}

;// CONCATENATED MODULE: ./lib/rehearsal/few-looks.js

function withFewLooks(plan) {
    return {
        ...plan,
        symptom: seldom(plan.symptom),
        recovered: { ...plan.recovered, ...seldom(plan.recovered) },
        guards: (0,record/* mapRecord */.Y)(plan.guards, (guard) => ({
            ...guard,
            at: guard.at.map((place) => ({ ...place, engaged: seldom(place.engaged), released: seldom(place.released) })),
        })),
        steps: plan.steps.map(few_looks_stepWith),
    };
}
function few_looks_stepWith(step) {
    if (step.kind === 'check')
        return { ...step, condition: seldom(step.condition) };
    return { ...step, acts: step.acts.map(few_looks_actWith) };
}
function few_looks_actWith(act) {
    const { when, require, verify, ending } = act;
    return {
        ...act,
        when: when === null || 'decided' in when ? when : seldom(when),
        require: require === null ? null : seldom(require),
        verify: seldom(verify),
        ending: ending.kind === 'undo' ? { ...ending, undone: seldom(ending.undone) } : ending,
    };
}
function seldom(condition) {
    const { every_ms, within_ms, for_ms } = condition;
    return { ...condition, every_ms: Math.max(every_ms, within_ms ?? 0, for_ms) };
}

// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
;// CONCATENATED MODULE: ./lib/rehearsal/given.js


function givenInputs({ inputs }) {
    const open = Object.values(inputs).filter((input) => input.default === undefined);
    return Object.fromEntries(open.map((input) => [input.name, valueFor(input)]));
}
function valueFor({ type, min, max, pattern }) {
    const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    const value = neutral({ type, list: false, ...bounds }, SEEDS[0]);
    const plain = typeof value === 'object' ? '' : value;
    if (pattern === undefined)
        return plain;
    const compiled = (0,kernel_pattern/* compilePattern */.E)(pattern);
    return examplesOf(pattern).find((example) => compiled?.matches(example) === true) ?? plain;
}

// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/runbook/output.js
var runbook_output = __webpack_require__(22323);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var runbook_truth = __webpack_require__(24841);
;// CONCATENATED MODULE: ./lib/rehearsal/constraint.js

function keyOf({ probe, target }) {
    return `${probe} ${target}`;
}
function isMet(constraint, sights) {
    const scope = scopeOf(constraint, sights);
    const { wanted, condition } = constraint;
    const is = (source, value) => {
        const truth = (0,runbook_truth/* truthOf */.D)(source, scope);
        return truth.kind === 'value' && truth.value === value;
    };
    return wanted
        ? condition.that.every((source) => is(source, true))
        : condition.that.some((source) => is(source, false));
}
function scopeOf({ condition, names, target, before, first }, sights) {
    const now = named(condition.samples, target, sights);
    const then = (seen) => (seen === null ? now.alone : aloneIn(seen, target));
    return { ...names, ...now.alone, all: now.all, before: then(before), first: then(first) };
}
function seenBy({ condition }, sights) {
    return condition.samples.map((sample) => sightText(sights[keyOf(sample)])).join();
}
const texts = new WeakMap();
function sightText(sight) {
    if (sight === undefined)
        return '';
    const text = texts.get(sight) ?? JSON.stringify(sight);
    texts.set(sight, text);
    return text;
}
function named(samples, target, sights) {
    const all = {};
    const alone = {};
    const own = new Set();
    for (const sample of samples) {
        const { probe } = sample;
        const sight = sights[keyOf(sample)];
        if (sight === undefined)
            continue;
        const seen = readable(sight);
        const list = all[probe];
        if (list === undefined)
            all[probe] = [seen];
        else
            list.push(seen);
        if (sample.target === target)
            own.add(probe);
        if (sample.target === target || list === undefined)
            alone[probe] = seen;
        else if (!own.has(probe))
            delete alone[probe];
    }
    return { alone, all };
}
const scopes = new WeakMap();
function aloneIn(seen, target) {
    const made = scopes.get(seen) ?? new Map();
    scopes.set(seen, made);
    const scope = made.get(target) ?? readAlone(seen, target);
    made.set(target, scope);
    return scope;
}
function readAlone(seen, target) {
    const samples = Object.keys(seen).map((key) => {
        const [probe = '', at = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
        return { probe, target: at };
    });
    return named(samples, target, seen).alone;
}
function readable({ ok, exit_code, fields }) {
    return ok ? { ...fields, ok, exit_code } : { ok, exit_code };
}

// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
;// CONCATENATED MODULE: ./lib/rehearsal/demands.js




const WEIGHTS = { must: 100, tells: 30, 'goes-on': 30, stays: 20 };
function demandsOf(model, facts) {
    return [...ofIncident(model, facts), ...ofGuards(model, facts), ...ofActs(model, facts), ...ofNext(model, facts)];
}
function demand(model, { kind, of, condition, wanted, says, target = '', before = null }) {
    const { plan, time, first, did } = model;
    const at = target === '' ? null : target;
    const names = {
        ...(0,scope/* planScope */.oE)(plan, at),
        run: { id: 'rehearsal', now: time },
        did: 'step' in of && at !== null ? did(of.step, at) : {},
    };
    return { kind, of, condition, wanted, says, target: at, before, names, first, weight: WEIGHTS[kind] };
}
function ofIncident(model, facts) {
    const { symptom, recovered } = model.plan;
    const isOver = model.recovers && nextStep(model, facts) === null && facts.engaged.length === 0 && facts.latest !== null;
    const over = { of: { part: 'recovered' }, condition: recovered };
    const sick = { of: { part: 'symptom' }, condition: symptom };
    if (isOver)
        return [demand(model, { ...over, kind: 'must', wanted: true, says: 'is true when every step is verified' })];
    const isFirst = facts.latest === null;
    const goingOn = model.recovers ? 'stays' : 'goes-on';
    return [
        demand(model, { ...sick, kind: isFirst ? 'must' : 'stays', wanted: true, says: 'is true at the beginning' }),
        demand(model, {
            ...over,
            kind: isFirst ? 'tells' : goingOn,
            wanted: false,
            says: 'is false while the symptom holds',
        }),
    ];
}
function ofGuards(model, { engaged, latest }) {
    return Object.entries(model.plan.guards).flatMap(([guard, { at }]) => at.flatMap((place) => {
        const { target } = place;
        const isEngaged = engaged.includes((0,engine_state/* guardKey */.Dt)(guard, target));
        const isLatest = latest !== null && 'guard' in latest && latest.guard === guard && latest.target === target;
        const kind = isLatest ? 'must' : 'stays';
        const telling = isLatest || latest === null ? 'tells' : 'stays';
        const is = (part, wanted, says) => demand(model, {
            kind: wanted ? kind : telling,
            of: { part, guard },
            condition: place[part],
            wanted,
            says,
            target,
        });
        if (isEngaged)
            return [
                is('engaged', true, 'is true once `engage` has run'),
                is('released', false, 'is false while the guard is engaged'),
            ];
        const released = latest === null ? [] : [is('released', true, 'is true once `release` has run')];
        return [...released, is('engaged', false, 'is false before `engage` has run')];
    }));
}
function ofActs(model, { applied, undone, before, latest }) {
    return mitigations(model.plan).flatMap((step) => step.acts.flatMap((act) => {
        const key = actKey({ step: step.id, target: act.target });
        const isLatest = latest !== null && 'step' in latest && actKey(latest) === key;
        const seen = { target: act.target, before: before[key] ?? null };
        const { ending } = act;
        const verify = { of: { part: 'verify', step: step.id }, condition: act.verify, ...seen };
        if (applied.includes(key)) {
            const held = demand(model, {
                ...verify,
                kind: isLatest ? 'must' : 'stays',
                wanted: true,
                says: 'is true once `do` has run',
            });
            if (ending.kind !== 'undo' || !isLatest)
                return [held];
            const undone = { of: { part: 'undone', step: step.id }, condition: ending.undone, ...seen };
            return [
                held,
                demand(model, { ...undone, kind: 'tells', wanted: false, says: 'is false after `do` and before `undo`' }),
            ];
        }
        if (ending.kind !== 'undo' || !undone.includes(key))
            return [];
        const of = { part: 'undone', step: step.id };
        const kind = isLatest ? 'must' : 'stays';
        return [
            demand(model, {
                kind,
                of,
                condition: ending.undone,
                ...seen,
                wanted: true,
                says: 'is true once `undo` has run',
            }),
        ];
    }));
}
function ofNext(model, facts) {
    const { plan } = model;
    const next = nextStep(model, facts);
    const from = next === null ? plan.steps.length : plan.steps.indexOf(next);
    const isOnWay = facts.undone.length === 0;
    if (!isOnWay)
        return [];
    const guards = next?.guard === undefined ? [] : (plan.guards[next.guard]?.at ?? []);
    const own = guards.map(({ target }) => (0,engine_state/* guardKey */.Dt)(next?.guard ?? '', target));
    const isGuarded = own.every((guard) => facts.engaged.includes(guard));
    const checks = plan.steps.slice(lastMitigation(plan, from) + 1, from).flatMap((step) => {
        if (step.kind !== 'check' || facts.engaged.length > 0)
            return [];
        const of = { part: 'check', step: step.id };
        return [
            demand(model, { kind: 'must', of, condition: step.condition, wanted: true, says: 'is true when it is its turn' }),
        ];
    });
    if (facts.engaged.some((guard) => !own.includes(guard)))
        return checks;
    const step = next?.id ?? '';
    const acts = (next?.acts ?? []).filter((act) => isOpen(step, act, facts));
    const due = acts.flatMap(({ target, when, require, verify }) => {
        const whenever = when === null || 'decided' in when
            ? []
            : [
                demand(model, {
                    kind: 'must',
                    of: { part: 'when', step },
                    condition: when,
                    wanted: true,
                    says: 'is true, so that the step runs',
                    target,
                }),
            ];
        if (!isGuarded)
            return whenever;
        const required = require === null
            ? []
            : [
                demand(model, {
                    kind: 'must',
                    of: { part: 'require', step },
                    condition: require,
                    wanted: true,
                    says: 'is true when it is its turn',
                    target,
                }),
            ];
        const of = { part: 'verify', step };
        return [
            ...whenever,
            ...required,
            demand(model, {
                kind: 'tells',
                of,
                condition: verify,
                wanted: false,
                says: 'is false before `do` has run',
                target,
            }),
        ];
    });
    return [...checks, ...due];
}
function lastMitigation({ steps }, from) {
    return steps.slice(0, from).findLastIndex(({ kind }) => kind === 'mitigation');
}
function nextStep({ plan }, facts) {
    return mitigations(plan).find(({ id, acts }) => acts.some((act) => isOpen(id, act, facts))) ?? null;
}
function isOpen(step, act, { applied, skipped }) {
    const key = actKey({ step, target: act.target });
    return (0,plan_act/* willAct */.Z)(act) && !applied.includes(key) && !skipped.includes(key);
}
function mitigations({ steps }) {
    return steps.filter((step) => step.kind === 'mitigation');
}

;// CONCATENATED MODULE: ./lib/rehearsal/search.js



const MOST_STEPS = 100;
const MOST_PAIRS = 600;
const MOST_DETOURS = 4;
const BLIND = 1;
function settleSights(start, constraints, searching) {
    const sights = new Search(constraints.flatMap(partsOf), searching).from(start, MOST_DETOURS);
    return { sights, unmet: constraints.filter((one) => !isMet(one, sights)) };
}
function partsOf(constraint) {
    const { condition, wanted } = constraint;
    if (!wanted)
        return [constraint];
    return condition.that
        .flatMap(conjunctsOf)
        .map((part) => ({ ...constraint, condition: { ...condition, that: [part] } }));
}
class Search {
    #constraints;
    #searching;
    #keys;
    #latest = null;
    #met;
    constructor(constraints, searching) {
        this.#constraints = constraints;
        this.#searching = searching;
        this.#keys = new Map(constraints.map((one) => [one, new Set(one.condition.samples.map(keyOf))]));
        this.#met = new Map(constraints.map((one) => [one, new Map()]));
    }
    #isMet(constraint, sights) {
        const known = this.#met.get(constraint);
        const seen = seenBy(constraint, sights);
        const met = known?.get(seen) ?? isMet(constraint, sights);
        known?.set(seen, met);
        return met;
    }
    from(start, detours) {
        let sights = start;
        const stuck = new Set();
        for (let step = 0; step < MOST_STEPS; step += 1) {
            const open = this.#unmet(sights).find((one) => !stuck.has(one));
            if (open === undefined)
                break;
            const better = this.#better(sights, open) ?? (detours > 0 ? this.#detour(sights, open, detours) : null);
            if (better === null)
                stuck.add(open);
            else {
                sights = better;
                stuck.clear();
            }
        }
        return sights;
    }
    #unmet(sights) {
        return this.#constraints.filter((one) => !this.#isMet(one, sights)).sort((a, b) => b.weight - a.weight);
    }
    #better(sights, open) {
        const moves = this.#moves(sights, open);
        let best = null;
        let gain = 0;
        const stood = new Map();
        const costNow = (moved) => {
            const key = moved.join('\n');
            const cost = stood.get(key) ?? this.#cost(sights, moved);
            stood.set(key, cost);
            return cost;
        };
        const weigh = (made, moved) => {
            if (!this.#isMet(open, made))
                return;
            const gained = costNow(moved) - this.#cost(made, moved);
            if (gained > gain)
                [best, gain] = [made, gained];
        };
        for (const move of moves)
            weigh(withMove(sights, move), [move.key]);
        if (best !== null)
            return best;
        for (const [first, second] of pairsOf(moves)) {
            weigh(withMove(withMove(sights, first), second), [first.key, second.key]);
            if (best !== null)
                return best;
        }
        return null;
    }
    #detour(sights, open, detours) {
        const stood = this.#whole(sights);
        let left = detours;
        for (const move of this.#moves(sights, open)) {
            const made = withMove(sights, move);
            if (!this.#isMet(open, made))
                continue;
            left -= 1;
            if (left < 0)
                return null;
            const mended = this.from(made, 0);
            if (this.#whole(mended) < stood)
                return mended;
        }
        return null;
    }
    #whole(sights) {
        return this.#cost(sights, null);
    }
    #cost(sights, keys) {
        const unmet = this.#constraints.reduce((sum, one) => {
            const touched = keys === null || keys.some((key) => this.#keys.get(one)?.has(key) === true);
            return touched && !this.#isMet(one, sights) ? sum + one.weight : sum;
        }, 0);
        const seen = keys === null ? Object.values(sights) : [...new Set(keys)].flatMap((key) => sights[key] ?? []);
        return unmet + seen.filter(({ ok }) => !ok).length * BLIND;
    }
    #moves(sights, constraint) {
        if (this.#latest?.sights === sights && this.#latest.constraint === constraint)
            return this.#latest.moves;
        const moves = this.#movesFrom(sights, constraint);
        this.#latest = { sights, constraint, moves };
        return moves;
    }
    #movesFrom(sights, constraint) {
        return constraint.condition.samples.flatMap((sample) => {
            const key = keyOf(sample);
            const sight = sights[key];
            return sight === undefined ? [] : this.#movesOf(sights, constraint, { sample, key, sight });
        });
    }
    #movesOf(sights, constraint, { sample, key, sight }) {
        const command = this.#searching.plan.probes[sample.probe]?.commands[sample.target];
        if (command === undefined)
            return [];
        const changed = (change) => ({ key, change: { ok: true, ...change } });
        const whole = constraint.condition.that.join('\n');
        const fields = Object.entries(command.output.fields).flatMap(([name, field]) => {
            if (!whole.includes(name))
                return [];
            const now = sight.fields[name] ?? 0;
            const withValue = (value) => changed({ fields: { [name]: value } });
            const scopeWith = (value) => scopeOf(constraint, withMove(sights, withValue(value)));
            const wanted = { field, now, time: this.#searching.time, scopeWith };
            const values = constraint.condition.that.flatMap((one) => one.includes(name) ? candidatesFor({ ...wanted, source: one }) : []);
            return values.filter((value) => value !== now).map(withValue);
        });
        const accepted = command.kind === 'http' ? command.expect : command.exit;
        const codes = whole.includes('exit_code') ? accepted.filter((code) => code !== sight.exit_code) : [];
        return [
            ...(sight.ok ? [] : [changed({})]),
            ...fields,
            ...codes.map((exit_code) => changed({ exit_code })),
            ...(sight.ok ? [changed({ ok: false })] : []),
        ];
    }
}
function pairsOf(moves) {
    const pairs = [];
    for (const [index, first] of moves.entries())
        for (const second of moves.slice(index + 1)) {
            if (pairs.length === MOST_PAIRS)
                return pairs;
            if (!isSameField(first, second))
                pairs.push([first, second]);
        }
    return pairs;
}
function isSameField(one, other) {
    const [name] = Object.keys(one.change.fields ?? {});
    return one.key === other.key && name !== undefined && Object.hasOwn(other.change.fields ?? {}, name);
}
function withMove(sights, { key, change }) {
    const sight = sights[key];
    if (sight === undefined)
        return sights;
    return { ...sights, [key]: { ...sight, ...change, fields: { ...sight.fields, ...change.fields } } };
}

;// CONCATENATED MODULE: ./lib/rehearsal/owner.js
function nameOfOwner(of) {
    return `\`${of.part}\`${'step' in of ? ` of \`${of.step}\`` : 'guard' in of ? ` of \`${of.guard}\`` : ''}`;
}
function placeOfOwner(of, runbook) {
    return conditionOf(of, runbook)?.at;
}
function stepPlace(name, { steps, guards }) {
    if (name === null)
        return undefined;
    return steps.find(({ id }) => id === name)?.at ?? guards[name]?.at;
}
function conditionOf(of, runbook) {
    if ('guard' in of)
        return runbook.guards[of.guard]?.[of.part];
    if (!('step' in of))
        return runbook[of.part];
    const step = runbook.steps.find(({ id }) => id === of.step);
    return step === undefined ? undefined : conditionIn(step, of.part);
}
function conditionIn(step, part) {
    if (step.kind === 'check')
        return part === 'when' ? step.when : step.condition;
    switch (part) {
        case 'verify':
        case 'require':
        case 'when':
            return step[part];
        case 'undone':
            return step.ending.kind === 'undo' ? step.ending.undone : undefined;
        case 'check':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/rehearsal/vain.js



const vain_WEIGHTS = { answers: 100, symptom: 20 };
function orVain(demand, searching) {
    const { kind, of, condition, before } = demand;
    const keys = condition.samples.map(keyOf);
    const wasBlind = before !== null && keys.some((key) => before[key]?.ok === false);
    if (kind !== 'must' || of.part !== 'verify' || !wasBlind)
        return demand;
    const answering = Object.fromEntries(Object.entries(before).map(([key, sight]) => [key, keys.includes(key) ? { ...sight, ok: true } : sight]));
    const wasFalse = { ...demand, wanted: false, before: null };
    const symptom = { ...wasFalse, wanted: true, condition: searching.plan.symptom, weight: vain_WEIGHTS.symptom };
    const isAnswered = condition.samples.map((sample) => ({
        ...wasFalse,
        wanted: true,
        condition: { ...condition, that: [`${sample.probe}.ok`], samples: [sample] },
        weight: vain_WEIGHTS.answers,
    }));
    const { sights } = settleSights(answering, [wasFalse, symptom, ...isAnswered], searching);
    const isIll = isMet(symptom, before) && !isMet(symptom, sights);
    if (isIll || isMet(wasFalse, sights))
        return demand;
    return { ...wasFalse, kind: 'vain', says: 'is false before `do` has run while its probes answer' };
}
function vainSteps({ events }) {
    return new Set(events.flatMap((event) => (event.type === 'before.sampled' && event.held_before ? [event.step] : [])));
}
function heldBefore(step, runbook) {
    const of = { part: 'verify', step };
    const at = placeOfOwner(of, runbook);
    return {
        code: 'condition-proves-nothing',
        message: `${nameOfOwner(of)} held already before \`do\` had run: it proves nothing.`,
        hint: ONLY_ITS_COMMAND,
        ...(at !== undefined && { at }),
    };
}
const ONLY_ITS_COMMAND = 'Let it read what only its command changes, such as `cache.run_id != before.cache.run_id`.';

;// CONCATENATED MODULE: ./lib/rehearsal/world.js
const WELL = {
    ends: 'exited',
    exit_code: null,
    output: '',
    works: true,
    takes_ms: 100,
    told: true,
};
function refusedBy(accepted) {
    return [1, 2, 3].find((code) => !accepted.includes(code)) ?? 255;
}

;// CONCATENATED MODULE: ./lib/rehearsal/model-world.js











function modelOf(plan, time, seed = SEEDS[0]) {
    return { plan, time, seed, known: new Map() };
}
function modelWorld(of, recovers) {
    const standing = begun(of, recovers);
    return worldFrom(of, recovers, { standing, first: standing.sights, unmet: standing.unmet });
}
function worldFrom(of, recovers, past) {
    const { plan } = of;
    const { first } = past;
    let { standing } = past;
    const unmet = [...past.unmet];
    return {
        unmet,
        kept() {
            const now = { standing, first, unmet: [...unmet] };
            return () => worldFrom(of, recovers, now);
        },
        see({ probe, target }) {
            const sight = standing.sights[keyOf({ probe, target })];
            const command = plan.probes[probe]?.commands[target];
            if (sight === undefined || command === undefined)
                return { kind: 'unreachable' };
            if (sight.ok)
                return { kind: 'seen', fields: sight.fields, exit_code: sight.exit_code };
            return { kind: 'failed', exit_code: refusedBy(command.kind === 'http' ? command.expect : command.exit) };
        },
        course: (change) => ({ ...WELL, output: printed((0,next/* commandOf */.N)({ plan }, change).output, didOf(plan, change)) }),
        start: () => undefined,
        work(change) {
            standing = changed(of, { standing, first, recovers }, change);
            unmet.push(...standing.unmet);
        },
        neighbour: () => 'healthy',
    };
}
function didOf(plan, change) {
    const { fields } = (0,next/* commandOf */.N)({ plan }, change).output;
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, neutral(field, SEEDS[1], 'new')]));
}
function begun(of, recovers) {
    return model_world_once(of, `begins ${recovers}`, () => settled(of, { facts: NOTHING_YET, sights: neutralSights(of), first: null, recovers }));
}
function changed(of, { standing, first, recovers }, change) {
    const facts = after(standing.facts, change, standing.sights);
    const key = JSON.stringify([recovers, facts, standing.sights]);
    return model_world_once(of, key, () => settled(of, { facts, sights: withoutEffect(facts, standing.sights), first, recovers }));
}
function model_world_once({ known }, key, make) {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
}
function withoutEffect({ latest, before }, sights) {
    if (latest === null || latest.action !== 'undo')
        return sights;
    return { ...sights, ...before[actKey(latest)] };
}
function settled(of, settling) {
    const { plan, time } = of;
    const { facts, sights, first, recovers } = settling;
    const did = (step, target) => didRead(plan, { action: 'do', step, target });
    const model = { plan, time, recovers, did, first };
    const demands = demandsOf(model, facts);
    const found = settleSights(sights, demands, { plan, time });
    const unmet = demands
        .filter((one) => found.unmet.includes(one) && one.kind !== 'stays')
        .map((one) => orVain(one, { plan, time }));
    const closed = unmet.flatMap(({ of: { part, ...owner }, target }) => part === 'when' && 'step' in owner && target !== null ? [actKey({ step: owner.step, target })] : []);
    if (closed.length === 0)
        return { facts, sights: found.sights, unmet };
    const rest = settled(of, { ...settling, facts: { ...facts, skipped: [...facts.skipped, ...closed] } });
    return { ...rest, unmet: [...unmet.filter(({ of: { part } }) => part === 'when'), ...rest.unmet] };
}
function didRead(plan, change) {
    const { output } = (0,next/* commandOf */.N)({ plan }, change);
    const parsed = (0,runbook_output/* parseOutput */.F)(output, printed(output, didOf(plan, change)));
    return parsed.ok ? parsed.value : {};
}
function neutralSights({ plan, seed }) {
    const sights = Object.entries(plan.probes).flatMap(([probe, { commands }]) => Object.entries(commands).map(([target, command]) => {
        const fields = Object.fromEntries(Object.entries(command.output.fields).map(([name, field]) => [name, neutral(field, seed)]));
        return [keyOf({ probe, target }), { ok: true, exit_code: acceptedBy(command), fields }];
    }));
    return Object.fromEntries(sights);
}

// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/kernel/channel.js
var channel = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/rehearsal/scripted-world.js




const BEGINS = { do: 'doing', undo: 'undoing', engage: null, release: null };
const ENDS = { do: 'did', undo: 'undid', engage: 'engaged', release: 'released' };
function scriptedWorld(script) {
    return scripted_world_worldFrom(script, { happened: [], tries: new Map(), unsaid: new Set() });
}
function scripted_world_worldFrom(script, past) {
    const { scenario, cast: { plan }, clock, cancel, } = script;
    const happened = [...past.happened];
    const tries = new Map(past.tries);
    const unsaid = new Set(past.unsaid);
    const { faults } = scenario;
    const cancelIn = (ms) => void clock.sleep(ms, new AbortController().signal).then(cancel);
    if (faults.cancel !== undefined && faults.cancel.when === undefined)
        cancelIn(faults.cancel.after_ms);
    const happens = (what, change) => {
        const name = nameOf(change);
        happened.push({ what, name, target: change.target, at: clock.monotonic() });
        const when = faults.cancel?.when;
        if (when?.what === what && when.name === name)
            cancelIn(faults.cancel?.after_ms ?? 0);
    };
    const since = ({ when, after_ms }, target) => {
        if (when === undefined)
            return after_ms <= clock.monotonic() ? { happened: after_ms, from: after_ms } : null;
        const last = happened.findLast((one) => one.what === when.what && one.name === when.name && concerns(plan, one.target, target));
        if (last === undefined)
            return null;
        const from = last.at + after_ms;
        return from <= clock.monotonic() ? { happened: last.at, from } : null;
    };
    return {
        unsaid,
        unmet: [],
        kept() {
            const now = { happened: [...happened], tries: new Map(tries), unsaid: new Set(unsaid) };
            return (clock, cancel) => scripted_world_worldFrom({ ...script, clock, cancel }, now);
        },
        isPast: (moment) => since(moment, null) !== null,
        see(of) {
            const entries = scenario.probes[of.probe];
            if (entries === undefined)
                unsaid.add(of.probe);
            return answerOf(entries ?? [], of, { plan, since });
        },
        course(change) {
            const key = `${change.action} ${nameOf(change)} ${change.target}`;
            const attempt = (tries.get(key) ?? 0) + 1;
            tries.set(key, attempt);
            const told = scenario.commands.findLast((one) => isAbout(one, { change, attempt, plan }));
            return told === undefined ? WELL : courseOf(told, change, plan);
        },
        start(change) {
            const begins = BEGINS[change.action];
            if (begins !== null)
                happens(begins, change);
        },
        work: (change) => happens(ENDS[change.action], change),
        neighbour: () => {
            const { bystander } = faults;
            return bystander !== undefined && since(bystander, null) !== null ? 'ill' : 'healthy';
        },
    };
}
function nameOf(change) {
    return 'guard' in change ? change.guard : change.step;
}
function concerns({ targets }, happenedAt, seenAt) {
    if (seenAt === null || happenedAt === seenAt)
        return true;
    const [there, here] = [targets[happenedAt], targets[seenAt]];
    return there === undefined || here === undefined || there.service !== here.service;
}
function isAt(plan, target, on) {
    const { host, name } = plan.targets[target] ?? {};
    return on === undefined || on === target || on === host || on === name;
}
function isAbout(told, { change, attempt, plan }) {
    if (told.action !== change.action || told.name !== nameOf(change))
        return false;
    return (told.try === undefined || told.try === attempt) && isAt(plan, change.target, told.on);
}
function courseOf({ exit, output, ends, takes_ms, works, told }, change, plan) {
    const command = (0,next/* commandOf */.N)({ plan }, change);
    const isWell = ends === 'exited' && (exit === undefined || exit === acceptedBy(command));
    return {
        ends,
        exit_code: exit ?? null,
        output: typeof output === 'object' ? printed(command.output, output) : (output ?? ''),
        works: works ?? isWell,
        takes_ms: takes_ms ?? WELL.takes_ms,
        told,
    };
}
function answerOf(entries, { target }, { plan, since }) {
    const begun = entries
        .filter(({ on }) => isAt(plan, target, on))
        .flatMap((entry) => {
        const begun = since(entry.from, target);
        return begun === null ? [] : [{ entry, ...begun }];
    })
        .sort((a, b) => a.happened - b.happened || a.from - b.from);
    let fields = {};
    let last = null;
    for (const { entry } of begun) {
        fields = { ...fields, ...entry.gives };
        last = entry;
    }
    if (last?.fails === 'timeout')
        return { kind: 'timed-out' };
    if (last === null || last.fails === 'unreachable')
        return { kind: 'unreachable' };
    if (last.fails !== undefined)
        return { kind: 'failed', exit_code: last.fails };
    return { kind: 'seen', fields, ...(last.exit !== undefined && { exit_code: last.exit }) };
}

// EXTERNAL MODULE: ./lib/incident/receive.js + 19 modules
var receive = __webpack_require__(25112);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/compile.js + 3 modules
var compile = __webpack_require__(4949);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
;// CONCATENATED MODULE: ./lib/rehearsal/stage.js




function planFor(estate, casting) {
    const { runbook, tenant, incident, inputs, now } = casting;
    const key = JSON.stringify([tenant, incident, inputs, now]);
    const known = plans.get(runbook);
    const made = known?.estate === estate ? known : { estate, byCasting: new Map() };
    plans.set(runbook, made);
    const plan = made.byCasting.get(key) ?? firstPlan(estate, casting);
    made.byCasting.set(key, plan);
    return plan;
}
const plans = new WeakMap();
function firstPlan(estate, casting) {
    const { tenant } = casting;
    if (tenant !== null)
        return planOf(estate, casting, tenant);
    const ids = Object.keys(estate.topology.tenants);
    let first = null;
    for (const id of ids) {
        const plan = planOf(estate, casting, id);
        if (plan.ok)
            return plan;
        first ??= plan;
    }
    return (first ??
        (0,fault/* fail */.fJ)({
            code: 'tenant-unknown',
            message: 'The topology has no tenant, so that nothing can be rehearsed.',
            hint: 'Add a tenant with the services that the runbook names.',
        }));
}
function planOf({ topology }, casting, tenant) {
    const view = (0,topology_view/* viewOf */.d)(topology, tenant);
    if (!view.ok)
        return view;
    const { runbook, inputs } = casting;
    const incident = incidentOf(casting, view.value.tenant.id);
    if (!incident.ok)
        return incident;
    return (0,compile/* compile */.w)({ runbook, view: view.value, topology, incident: incident.value, inputs, commit: 'none' });
}
function incidentOf({ runbook, incident, now }, tenant) {
    const [alert] = runbook.on;
    const labels = Object.fromEntries(Object.entries(alert?.labels ?? {}).map(([name, pattern]) => [name, pattern.replaceAll(/[*?]/g, 'x')]));
    const payload = {
        source: 'manual',
        name: alert?.name.replaceAll(/[*?]/g, 'x') ?? runbook.id,
        severity: alert?.severity[0] ?? 'critical',
        status: 'firing',
        starts_at: now,
        labels,
        ...incident,
        tenant,
    };
    const received = (0,receive/* receive */.u)(payload, now);
    if (!received.ok)
        return received;
    const [first] = received.value;
    if (first === undefined)
        throw new Error('incidentOf: a payload of one incident gave none');
    return (0,fault/* succeed */.Py)(first);
}

;// CONCATENATED MODULE: ./lib/rehearsal/play.js









const play_BEGINS = '2026-01-15T14:32:45.000Z';
async function play(estate, runbook, scenario) {
    const { tenant = null, incident, inputs, now = play_BEGINS } = scenario;
    const plan = planFor(estate, { runbook, tenant, incident, inputs, now });
    if (!plan.ok)
        return { faults: plan.faults.map((fault) => placed(fault, scenario)), run: null };
    const lost = unknownTargets(plan.value, scenario);
    if (lost.length > 0)
        return { faults: lost, run: null };
    const cast = castOf(plan.value, estate.isolation, (0,places/* placesOf */.e)(runbook));
    const worlds = [];
    const run = await rehearse({
        cast,
        begins: Date.parse(now),
        channels: scenario.channels ?? channelsOf(runbook, plan.value),
        world: (clock, cancel) => {
            const world = scriptedWorld({ scenario, cast, clock, cancel });
            worlds.push(world);
            return world;
        },
        blow: () => {
            const { crash } = scenario.faults;
            return crash !== undefined && worlds[0]?.isPast(crash) === true ? 'dies' : 'none';
        },
    });
    const unsaid = [...(worlds[0]?.unsaid ?? [])].map((probe) => nothingSaid(probe, scenario));
    return { faults: [...unsaid, ...compare(run, scenario)], run };
}
function channelsOf({ notify }, { tenant }) {
    const named = (notify ?? []).flatMap(({ to }) => to);
    if (named.length > 0)
        return [...new Set(named)].sort();
    return [tenant.on_call === undefined ? NOBODY_NAMED : (0,channel/* channelOf */.ts)(tenant.on_call)];
}
const NOBODY_NAMED = 'on-call';
function placed(fault, { at, name }) {
    return { ...fault, message: `${inScenario(name)} ${fault.message}`, at: fault.at ?? at };
}
function nothingSaid(probe, { name, at }) {
    return {
        code: 'scenario-failed',
        message: `${inScenario(name)} the run asks the probe \`${probe}\`, of which the scenario says nothing.`,
        hint: `Say under \`probes\` what \`${probe}\` gives.`,
        at,
    };
}
function unknownTargets(plan, { name, at, probes, commands }) {
    const named = [...Object.values(probes).flat(), ...commands].flatMap(({ on }) => on ?? []);
    const keys = Object.keys(plan.targets);
    const known = Object.values(plan.targets).flatMap((target) => [target.key, target.host, target.name]);
    return [...new Set(named)]
        .filter((on) => !keys.some((key) => isAt(plan, key, on)))
        .map((on) => {
        const near = (0,nearest/* nearest */.p)(on, known);
        return {
            code: 'name-unknown',
            message: `${inScenario(name)} ${plan.tenant.id} has no target \`${(0,visible/* shown */.SP)(on)}\`.`,
            hint: near === null ? `Its targets are: ${keys.join(', ')}.` : `Did you mean \`${near}\`?`,
            at,
        };
    });
}
function compare(run, { name, expect }) {
    const outcome = run.state.phase.name === 'closed' ? run.state.phase.outcome : null;
    const human = outcome === null ? 'no' : engine_outcome/* OUTCOMES */.i[outcome].human;
    const because = run.state.failure?.because ?? '';
    const faults = [];
    const differs = (at, what, hint = whyOf(run)) => void faults.push({ code: 'scenario-failed', message: `${inScenario(name)} ${what}`, hint, at });
    if (expect.outcome.value !== outcome)
        differs(expect.outcome.at, `the outcome is \`${outcome ?? 'none'}\`, not \`${expect.outcome.value}\`.`);
    if (expect.human !== undefined && expect.human.value !== human)
        differs(expect.human.at, `a human is needed: \`${human}\`, not \`${expect.human.value}\`.`);
    if (expect.because !== undefined && !because.includes(expect.because.value))
        differs(expect.because.at, `the reason is not \`${(0,visible/* shown */.SP)(expect.because.value)}\`.`);
    for (const [step, { value, at }] of Object.entries(expect.steps)) {
        const found = stepWords(run, step);
        if (!found.includes(value))
            differs(at, `the step \`${step}\` is ${found.map((word) => `\`${word}\``).join(', ')}, not \`${value}\`.`);
    }
    listDiffers(expect.commands, run.began.map(wordsOf), (at, says) => differs(at, `its commands ${says}`));
    const undone = run.began.filter(({ action }) => action === 'undo').map(nameOf);
    listDiffers(expect.undo, undone, (at, says) => differs(at, `its undos ${says}`));
    for (const [on, to] of Object.entries(expect.notifications?.value ?? {})) {
        const told = run.notified.filter((one) => one.on === on).map(({ channel }) => channel);
        const at = expect.notifications?.at;
        if (at !== undefined && told.join() !== to.join())
            differs(at, `\`${on}\` was told to ${listed(told, 'nobody')}, not to ${listed(to, 'nobody')}.`);
    }
    return faults;
}
function wordsOf(change) {
    return `${change.action} ${nameOf(change)}`;
}
function stepWords({ state, plan }, id) {
    const step = plan.steps.find((one) => one.id === id);
    const acts = step?.kind === 'mitigation' ? step.acts : [];
    const statuses = new Set(acts.map((act) => state.targets[`${id} @ ${act.target}`]?.status ?? 'not_started'));
    const own = state.steps[id] ?? 'pending';
    return statuses.size === 1 ? [own, ...statuses] : [own];
}
function listDiffers(expected, found, differs) {
    if (expected === undefined || expected.value.join('\n') === found.join('\n'))
        return;
    differs(expected.at, `were ${listed(found, 'none')}, not ${listed(expected.value, 'none')}.`);
}
function listed(words, empty) {
    return words.length === 0 ? empty : words.map((word) => `\`${(0,visible/* shown */.SP)(word)}\``).join(', ');
}
function whyOf({ state, events }) {
    const because = state.failure?.because;
    const last = events.findLast((event) => event.type === 'condition.looked');
    if (because !== undefined)
        return `The run ended so because ${(0,visible/* shown */.SP)(because, 300)}.`;
    const seen = last?.type === 'condition.looked'
        ? ` The last condition that was looked at: ${(0,visible/* shown */.SP)(last.shown.join('; '), 200)}.`
        : '';
    return `Nothing failed in the run.${seen}`;
}
function inScenario(name) {
    return `In the scenario \`${(0,visible/* shown */.SP)(name, 80)}\`:`;
}

;// CONCATENATED MODULE: ./lib/rehearsal/ground.js



function groundOfModel(cast, runbook, seed) {
    const model = modelOf(cast.plan, play_BEGINS, seed);
    return {
        cast,
        begins: Date.parse(play_BEGINS),
        channels: channelsOf(runbook, cast.plan),
        canGoOn: true,
        sprout: (recovers) => () => modelWorld(model, recovers),
    };
}
function groundOfScenario(cast, runbook, scenario) {
    const { now = play_BEGINS, channels = channelsOf(runbook, cast.plan) } = scenario;
    const sprout = (clock, cancel) => scriptedWorld({ scenario, cast, clock, cancel });
    return { cast, begins: Date.parse(now), channels, canGoOn: false, sprout: () => sprout };
}

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
;// CONCATENATED MODULE: ./lib/rehearsal/moments.js






const STOPPED = ['rolled_back', 'refused'];
const OPEN = ['unknown', 'rollback_failed', 'rolled_back', 'refused'];
const WAYS = [
    { says: 'fails and does nothing', fails: true, course: { works: false } },
    { says: 'fails and has its effect', fails: true, course: {} },
    { says: 'does nothing', fails: false, course: { works: false } },
    { says: 'times out', fails: false, course: { ends: 'timed-out' } },
    { says: 'loses contact for a while', fails: false, course: { ends: 'lost' } },
    { says: 'loses contact for good', fails: false, course: { ends: 'lost', told: false } },
    { says: 'cannot be started', fails: false, course: { ends: 'not-started', works: false } },
];
const BACK = ', on the way back';
function momentsOf(plan, well, back) {
    const began = moments_distinct(well.began);
    const undos = began.flatMap((change) => undoOf(plan, change) ?? []);
    return [
        ...began.flatMap((change) => waysOf(plan, change).map((way) => commandMoment(plan, { change, way, well, base: ALL_WELL }))),
        ...undos.flatMap((change) => {
            const base = failing(plan, { ...change, action: 'do' });
            return waysOf(plan, change).map((way) => commandMoment(plan, { change, way, well, base }));
        }),
        ...Object.keys(plan.probes).flatMap((probe) => blindMoments(probe, well)),
        {
            name: 'the incident goes on whatever is done',
            twist: { ...ALL_WELL, recovers: false },
            blow: null,
            like: ALL_WELL,
            outcomes: plan.recovered.otherwise === 'keep' ? ['not_recovered', ...STOPPED] : STOPPED,
            about: null,
        },
        ...((plan.bystanders?.most ?? 0) > 0 ? [neighbourMoment()] : []),
        ...blowMoments(plan, well, { twist: ALL_WELL, where: '' }),
        ...(back === null ? [] : blowMoments(plan, back.run, { twist: back.twist, where: BACK })),
    ];
}
function waysOf(plan, change) {
    return isRequest(plan, change) ? WAYS.filter(({ says }) => says !== 'loses contact for a while') : WAYS;
}
function isRequest(plan, change) {
    return (0,next/* commandOf */.N)({ plan }, change).kind === 'http';
}
function backwards(plan, well) {
    const last = well.began.findLast(({ action }) => action === 'do');
    return last === undefined ? null : failing(plan, last);
}
function failing(plan, change) {
    const course = { exit_code: refusedIn(plan, change) };
    return { ...ALL_WELL, course: (one) => (isSame(one, change) ? course : {}) };
}
function refusedIn(plan, change) {
    const command = (0,next/* commandOf */.N)({ plan }, change);
    return refusedBy(command.kind === 'http' ? command.expect : command.exit);
}
function undoOf(plan, change) {
    if (change.action !== 'do')
        return null;
    const step = plan.steps.find(({ id }) => id === change.step);
    const act = step?.kind === 'mitigation' ? step.acts.find(({ target }) => target === change.target) : undefined;
    return act?.ending.kind === 'undo' ? { ...change, action: 'undo' } : null;
}
function neighbourMoment() {
    const twist = { ...ALL_WELL, ill: true };
    return { name: 'a neighbour falls ill', twist, blow: null, like: ALL_WELL, outcomes: STOPPED, about: null };
}
function moments_distinct(changes) {
    return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
function commandMoment(plan, { change, way, well, base }) {
    const course = { ...way.course, ...(way.fails && { exit_code: refusedIn(plan, change) }) };
    return {
        name: `${words(change)} ${way.says}`,
        twist: { ...base, course: (one) => (isSame(one, change) ? course : courseIn(base, one)) },
        blow: null,
        like: base,
        outcomes: outcomesOf(plan, { change, way, well }),
        about: nameOf(change),
    };
}
function isSame(one, other) {
    return one.action === other.action && nameOf(one) === nameOf(other) && one.target === other.target;
}
function outcomesOf(plan, { change, way, well }) {
    const { says, course } = way;
    const works = !('works' in course);
    const ended = well.state.phase.name === 'closed' ? well.state.phase.outcome : 'incident_resolved';
    const isLost = says === 'loses contact for good' || (says === 'times out' && isRequest(plan, change));
    switch (change.action) {
        case 'do':
            if (isLost)
                return ['unknown'];
            return says === 'loses contact for a while' ? [ended, ...STOPPED] : STOPPED;
        case 'engage':
            if (isLost)
                return ['unknown', ...STOPPED];
            return says === 'loses contact for a while' ? [ended, ...STOPPED] : STOPPED;
        case 'release':
            return works ? [ended] : ['rollback_failed'];
        case 'undo':
            return works ? [...STOPPED, 'unknown'] : ['rollback_failed', 'unknown'];
    }
}
function blindMoments(probe, { began, events }) {
    return [...askedBehind(probe, events)].map((from) => ({
        name: `the probe ${probe} fails ${from === 0 ? 'from the beginning' : `behind ${words(began[from - 1])}`}`,
        twist: { ...ALL_WELL, blind: { probe, from } },
        blow: null,
        like: ALL_WELL,
        outcomes: [...OPEN, 'incident_resolved', 'symptom_absent', 'not_recovered'],
        about: null,
    }));
}
function askedBehind(probe, events) {
    const asked = new Set();
    let begun = 0;
    for (const event of events) {
        if (event.type === 'command.intended')
            begun += 1;
        const samples = 'samples' in event ? event.samples : [];
        if (samples.some((sample) => sample.probe === probe))
            asked.add(begun);
    }
    return asked;
}
function blowMoments(plan, run, { twist, where }) {
    let state = (0,engine_state/* initialState */.ue)(plan);
    let last = '';
    const moving = [];
    for (const event of run.events) {
        state = (0,apply/* apply */.B)(state, event);
        const stands = standing(state);
        const moves = stands !== last || event.type === 'command.intended' || event.type === 'command.finished';
        if (moves && (where !== BACK || state.failure !== null))
            moving.push(event);
        last = stands;
    }
    return moving.flatMap((event) => {
        const at = `write ${event.seq} (${moments_told(event)})${where}`;
        const deaths = [true, ...(event.type === 'command.finished' ? [false] : [])].map((written) => ({
            name: `the process dies ${written ? 'behind' : 'before'} ${at}`,
            twist,
            like: twist,
            blow: { kind: 'dies', seq: event.seq, written },
            outcomes: [...STOPPED, 'incident_resolved', 'not_recovered'],
            about: null,
        }));
        const cancel = {
            name: `a cancel behind ${at}`,
            twist,
            like: twist,
            blow: { kind: 'is cancelled', seq: event.seq, written: true },
            outcomes: ['cancelled', 'incident_resolved', ...STOPPED, 'not_recovered'],
            about: null,
        };
        return [...deaths, cancel];
    });
}
function standing({ phase, guards, targets }) {
    const place = JSON.stringify(phase, (key, value) => (key === 'looking' || key === 'watching' ? undefined : value));
    return `${place} ${JSON.stringify(Object.values(guards).map(({ status }) => status))} ${JSON.stringify(Object.values(targets).map(({ status }) => status))}`;
}
function moments_told(event) {
    switch (event.type) {
        case 'command.intended':
        case 'command.finished':
            return `${event.type}: ${words(event.change)}`;
        case 'condition.looked':
            return `${event.purpose.kind}${'step' in event.purpose ? ` of ${event.purpose.step}` : ''}`;
        default:
            return event.type;
    }
}
function words(change) {
    return change === undefined ? '' : `${change.action} ${nameOf(change)}`;
}

// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(48765);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
;// CONCATENATED MODULE: ./lib/rehearsal/invariants.js



function brokenBy(run, facts, moment) {
    const { phase } = run.state;
    if (phase.name !== 'closed')
        return ['the run does not end'];
    const { outcome } = phase;
    const isOpen = outcome === 'unknown' || outcome === 'rollback_failed';
    const stands = outcome === 'incident_resolved' || outcome === 'not_recovered';
    const closed = run.events.findLast(({ type }) => type === 'closed');
    return [
        ...(moment.outcomes.includes(outcome) ? [] : [`it ends as ${outcome}, not as ${moment.outcomes.join(' or ')}`]),
        ...(closed?.type === 'closed' && closed.human_intervention_required !== (0,conclude/* needsHuman */.t)(outcome)
            ? ['whether a human is needed is told wrongly']
            : []),
        ...(isOpen ? [] : facts.engaged.map((guard) => `the guard ${guard} is left engaged`)),
        ...(isOpen || stands ? [] : leftApplied(run, facts).map((act) => `${act} is not undone`)),
        ...notReversed(run.began),
        ...changedAfterCancel(run),
    ];
}
function leftApplied({ state, plan }, { applied }) {
    return plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts
            .filter(({ target, ending }) => ending.kind === 'undo' && applied.includes(actKey({ step: step.id, target })))
            .filter(({ target }) => (0,engine_state/* targetOf */.$r)(state, step.id, target).status !== 'kept')
            .map(({ target }) => actKey({ step: step.id, target })));
}
function notReversed(began) {
    const order = (action) => [
        ...new Set(began.flatMap((change) => (change.action === action && 'step' in change ? [change.step] : []))),
    ];
    const undone = order('undo');
    const expected = order('do')
        .filter((step) => undone.includes(step))
        .reverse();
    return expected.join() === undone.join() ? [] : [`the steps are undone in the order ${undone.join(', ')}`];
}
function changedAfterCancel({ began, beganAtCancel, state }) {
    if (beganAtCancel === null || state.failure?.kind !== 'cancelled')
        return [];
    const late = began.slice(beganAtCancel).filter(({ action }) => action === 'do');
    return late.map((change) => `${change.action} begins after the cancel`);
}

;// CONCATENATED MODULE: ./lib/rehearsal/told.js






class Told {
    #runbook;
    #causes = new Set();
    #vain;
    constructor(runbook, vain) {
        this.#runbook = runbook;
        this.#vain = new Set(vain);
    }
    of(driven, moment) {
        const unmet = driven.unmet.filter(({ kind }) => kind !== 'goes-on');
        for (const { of, kind } of unmet) {
            const name = 'step' in of ? of.step : 'guard' in of ? of.guard : null;
            if (kind !== 'must' && name !== null)
                this.#vain.add(name);
        }
        const found = unmet.map((demand) => faultOf(demand, this.#runbook));
        const isJudged = wasBroughtAbout(driven) && !this.#vain.has(moment.about ?? '');
        const ended = isJudged ? endings(driven, moment, this.#runbook) : [];
        return [
            ...found.filter(({ message }) => this.#isNew(message)),
            ...ended.flatMap(({ cause, fault }) => (this.#isNew(cause) ? [fault] : [])),
        ];
    }
    recorded({ run }) {
        const steps = [...vainSteps(run)].filter((step) => !this.#vain.has(step));
        for (const step of steps)
            this.#vain.add(step);
        return steps.map((step) => heldBefore(step, this.#runbook));
    }
    #isNew(cause) {
        const isNew = !this.#causes.has(cause);
        this.#causes.add(cause);
        return isNew;
    }
}
function wasBroughtAbout({ unmet }) {
    return unmet.every(({ kind }) => kind !== 'must' && kind !== 'vain');
}
function faultOf({ kind, of, says }, runbook) {
    const at = placeOfOwner(of, runbook);
    const place = at === undefined ? {} : { at };
    if (kind !== 'must')
        return {
            code: 'condition-proves-nothing',
            message: `No values were found with which ${nameOfOwner(of)} ${says}: it holds anyway, and proves nothing.`,
            hint: ONLY_ITS_COMMAND,
            ...place,
        };
    return {
        code: 'rehearsal-impossible',
        message: `Not rehearsed: no values were found with which ${nameOfOwner(of)} ${says}.`,
        hint: 'Where it can be so beside the other conditions, write a scenario that ends as `incident_resolved`: the moments are then driven on that. Else mend the condition.',
        ...place,
    };
}
function endings({ run, facts }, moment, runbook) {
    const { failure } = run.state;
    const refused = told_refusedIn(run);
    const at = (refused && placeOfRefusal(refused, runbook)) ??
        (failure?.kind === 'timeout' ? runbook.timeout?.at : undefined) ??
        stepPlace(moment.about, runbook) ??
        stepPlace(failure?.step ?? null, runbook) ??
        runbook.symptom.at;
    const refusal = refused?.faults.map(({ message }) => (0,visible/* shown */.SP)(message, 200)).join(' ');
    return brokenBy(run, facts, moment).map((sentence) => ({
        cause: `${sentence} ${refusal ?? failure?.step ?? ''}`,
        fault: {
            code: 'rehearsal-failed',
            message: `When ${moment.name}: ${sentence}.`,
            hint: `${reasonOf(run, refusal)} docs/testing-runbooks.md says how each moment has to end.`,
            at,
        },
    }));
}
function reasonOf({ state: { failure } }, refusal) {
    const because = failure === null ? 'Nothing failed in the run.' : (0,sentences/* sentence */.e)(`The run says: ${(0,visible/* shown */.SP)(failure.because, 300)}`);
    return refusal === undefined ? because : (0,sentences/* sentence */.e)(`${because} A command could not be made: ${refusal}`);
}
function told_refusedIn({ events }) {
    return events.findLast((event) => event.type === 'command.refused' || event.type === 'isolation.refused');
}
function placeOfRefusal(refusal, runbook) {
    const own = refusal.type === 'command.refused' ? stepPlace(nameOf(refusal.change), runbook) : undefined;
    return own ?? refusal.faults.find(({ at }) => at !== undefined)?.at;
}

;// CONCATENATED MODULE: ./lib/rehearsal/drill.js












const drill_WELL = {
    name: 'nothing goes wrong',
    twist: ALL_WELL,
    blow: null,
    like: ALL_WELL,
    outcomes: ['incident_resolved'],
    about: null,
};
async function drill(estate, runbook, { like, resolved, only, vain: known = new Set() }) {
    const { incident = {}, inputs = {}, now = play_BEGINS } = like ?? {};
    const casting = {
        runbook,
        tenant: like?.tenant ?? null,
        incident,
        inputs: { ...givenInputs(runbook), ...inputs },
        now,
    };
    const planned = planFor(estate, casting);
    if (!planned.ok)
        return [trialOf(runbook, 'it can be planned', planned.faults.map(notPlanned))];
    const { isolation } = estate;
    const cast = castOf(withFewLooks(planned.value), isolation, (0,places/* placesOf */.e)(runbook));
    const trials = await drill_driveFrom(cast, { runbook, only, vain: new Set() });
    const isRehearsed = trials.every(({ faults }) => faults.every(({ code }) => code !== 'rehearsal-impossible'));
    if (isRehearsed || resolved === null)
        return trials;
    const vain = trials.flatMap(({ faults }) => faults).filter(({ code }) => code === 'condition-proves-nothing');
    const ground = groundOfScenario(castOf(planned.value, isolation, (0,places/* placesOf */.e)(runbook)), runbook, resolved);
    return [
        trialOf(runbook, 'its conditions prove something', vain),
        ...(await driveAll({ runbook, only, branches: new Branches(ground), vain: known })),
    ];
}
async function drill_driveFrom(cast, what) {
    let likeliest = null;
    for (const seed of SEEDS) {
        const branches = new Branches(groundOfModel(cast, what.runbook, seed));
        const { unmet } = await branches.plain(ALL_WELL);
        if (unmet.every(({ kind }) => kind === 'tells'))
            return driveAll({ ...what, branches });
        likeliest ??= branches;
    }
    return likeliest === null ? [] : driveAll({ ...what, branches: likeliest });
}
async function driveAll({ runbook, branches, only, vain }) {
    const well = await branches.plain(ALL_WELL);
    const { plan } = well.run;
    const told = new Told(runbook, vain);
    const first = trialOf(runbook, drill_WELL.name, [...told.of(well, drill_WELL), ...told.recorded(well)]);
    if (!wasBroughtAbout(well) || first.faults.some(({ code }) => code !== 'condition-proves-nothing'))
        return [first];
    const twist = backwards(plan, well.run);
    const back = twist === null ? null : { twist, run: (await branches.plain(twist)).run };
    const trials = [first];
    for (const moment of momentsOf(plan, well.run, back)) {
        if (only !== null && !moment.name.includes(only))
            continue;
        const driven = moment.twist.recovers || branches.canGoOn ? await branches.drive(moment) : null;
        const skipped = driven === null ? AS_WRITTEN : whyNot(driven, moment);
        const faults = driven === null || skipped !== null ? [] : told.of(driven, moment);
        trials.push({ ...trialOf(runbook, moment.name, faults), ...(skipped !== null && { skipped }) });
    }
    return trials;
}
const AS_WRITTEN = 'it is driven on a scenario, which says how the incident ends';
function whyNot({ run, unmet }, { twist }) {
    const { phase } = run.state;
    const isOver = phase.name === 'closed' && phase.outcome === 'incident_resolved';
    return !twist.recovers && isOver && unmet.some(({ kind }) => kind === 'goes-on')
        ? 'no values were found with which every step is verified and `recovered` is false'
        : null;
}
function trialOf(runbook, name, faults) {
    return { runbook: runbook.id, kind: 'failure', name, faults };
}
function notPlanned(fault) {
    return {
        ...fault,
        hint: `${fault.hint} Until then it is not rehearsed; a scenario can give it a tenant, an incident and inputs.`,
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/test-runbook.js




async function testRunbook(estate, { runbook, scenarios }, only = null) {
    const trials = [];
    const vain = new Set();
    let resolved = null;
    const journals = [];
    for (const scenario of scenarios) {
        const { faults, run } = await play(estate, runbook, scenario);
        const held = run === null ? [] : [...vainSteps(run)].filter((step) => !vain.has(step));
        for (const step of held)
            vain.add(step);
        const proven = held.map((step) => heldBefore(step, runbook));
        trials.push({ runbook: runbook.id, kind: 'scenario', name: scenario.name, faults: [...faults, ...proven] });
        if (run !== null)
            journals.push(run.events);
        if (faults.length === 0 && goesWell(scenario))
            resolved ??= scenario;
    }
    const drilled = await drill(estate, runbook, { like: resolved ?? scenarios[0] ?? null, resolved, only, vain });
    return { runbook, trials: [...trials, ...drilled], coverage: (0,coverage/* coverageOf */._)(runbook, journals) };
}
function goesWell({ expect, commands, faults }) {
    return expect.outcome.value === 'incident_resolved' && commands.length === 0 && Object.keys(faults).length === 0;
}

;// CONCATENATED MODULE: ./lib/rehearsal/test-runbooks.js







const TEST_THREAD = 'test-thread';
async function* testRunbooks(tests) {
    const { topology, subjects, only } = tests;
    const hands = handsOf(tests);
    if (hands > 1) {
        yield* testedInThreads(tests, hands);
        return;
    }
    const estate = { topology, isolation: (0,isolation/* isolationOf */._)(topology) };
    for (const subject of subjects)
        yield await testRunbook(estate, subject, only);
}
function handsOf({ text, parts, subjects, maxParallel }) {
    const items = subjects.length;
    if (!canStartThreads())
        return 1;
    if (maxParallel !== null)
        return Math.min(maxParallel, items);
    const characters = parts.reduce((sum, part) => sum + part.text.length, text.length);
    return handsFor({ items, cores: (0,external_node_os_.availableParallelism)(), characters });
}
async function* testedInThreads(tests, hands) {
    const { topology, text, parts, subjects, only } = tests;
    const texts = { file: topology.file, text, parts };
    const threads = Array.from({ length: hands }, () => startThread(TEST_THREAD, texts));
    try {
        yield* handOut(subjects, threads.map(({ ask }) => {
            return async (subject) => ({ runbook: subject.runbook, ...(await ask({ subject, only })) });
        }));
    }
    finally {
        await Promise.all(threads.map((thread) => thread[Symbol.asyncDispose]()));
    }
}
function answerTests() {
    return answerAsker((texts) => {
        const estate = estateOf(texts);
        return async ({ subject, only }) => {
            const { trials, coverage } = await testRunbook(estate, subject, only);
            return { trials: trials.map((trial) => ({ ...trial, faults: trial.faults.map(test_runbooks_placed) })), coverage };
        };
    });
}
function estateOf({ file, text, parts }) {
    const topology = (0,load/* loadTopology */.K2)(file, text, parts);
    if (!topology.ok)
        throw new Error('estateOf: not the texts that the topology was loaded from');
    return { topology: topology.value, isolation: (0,isolation/* isolationOf */._)(topology.value) };
}
function test_runbooks_placed(fault) {
    return fault.at === undefined ? fault : { ...fault, at: (0,spans/* placeNow */.ee)(fault.at) };
}


/***/ })

};
