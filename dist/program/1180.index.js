export const id = 1180;
export const ids = [1180,6084];
export const modules = {

/***/ 86660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76181);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);




const MOST_UNSEEN = 3;
function createNarrator() {
    const seen = new Map();
    const targets = new Map();
    const placed = (about) => {
        if (!('target' in about))
            return '';
        const name = 'guard' in about ? `guard ${about.guard}` : about.step;
        const known = targets.get(name) ?? new Set();
        targets.set(name, known.add(about.target));
        return known.size > 1 ? ` (${about.target})` : '';
    };
    return (event) => {
        if (event.type !== 'condition.looked')
            return lineOf(event, placed);
        const key = JSON.stringify(event.purpose);
        const said = [event.verdict, ...event.samples.map(({ act }) => act.fault?.code ?? '')].join();
        const repeated = event.look > 1 && seen.get(key) === said;
        seen.set(key, said);
        const line = looked(event, placed);
        return { ...line, passing: repeated };
    };
}
function lineOf(event, placed) {
    switch (event.type) {
        case 'run.claimed':
            return plain(`${event.runbook} for ${event.tenant}${wholeOf(event.locks)}${event.dry_run ? ' (dry run)' : ''}: ${event.execution_id}`);
        case 'run.declined':
            return bad(`${event.outcome}: ${event.faults.map(advised).join(' ')}`);
        case 'isolation.proved':
            return good(`isolation: ${event.result} (${event.commands} commands)`);
        case 'isolation.refused':
            return bad(`isolation: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'topology.discovered':
            return discovered(event);
        case 'bystanders.looked':
            return bystanders(event);
        case 'before.sampled':
            return event.held_before ? bad(`${event.step}: the verification holds already before the change`) : null;
        case 'command.intended':
            return plain(`${changeOf(event.change)}${placed(event.change)} on ${event.host}: ${event.shown}`);
        case 'command.finished':
            return finished(event, placed(event.change));
        case 'command.refused':
            return bad(`${changeOf(event.change)}${placed(event.change)} refused: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'cancel.requested':
            return bad(`cancelled by ${event.by}`);
        case 'timeout.passed':
            return bad(`the runbook's timeout of ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.timeout_ms)} has passed`);
        case 'journal.lost':
            return bad(`the journal cannot be written: ${event.fault.message}`);
        case 'run.resumed':
            return plain(`going on with this run (${event.by}): ${event.because}`);
        case 'notification.finished':
            return event.sent
                ? good(`told ${event.channel}: ${event.on}`)
                : bad(`${event.channel} did not take the notification: ${event.fault?.message ?? 'no reason given'}`);
        case 'closed':
            return (_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[event.outcome].human === 'no' ? good : bad)(`${event.outcome}: ${_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[event.outcome].says}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(event);
    }
}
function discovered({ hosts, drift, result, duration_ms }) {
    const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
    const seen = hosts.map(({ service, host, instances, others_count }) => {
        const where = `${service} on ${host === 'runner' ? 'the runner' : host}`;
        return instances === null
            ? `${where} not known`
            : `${instances} of ${where}, ${others_count} of them other tenants'`;
    });
    const told = faults.map((fault) => `${placeOf(fault)}${advised(fault)}`);
    const text = [`discovery: ${result} (${seen.join('; ')}; ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(duration_ms)})`, ...told].join(' \u00b7 ');
    return (faults.length === 0 ? good : bad)(text);
}
function bystanders({ moment, look, seen, not_asked }) {
    const left = Object.values(not_asked ?? {}).reduce((sum, many) => sum + many, 0);
    if (seen.length + left === 0)
        return null;
    const when = moment.kind === 'end' ? 'at the end' : `${moment.kind} ${moment.step}${waveOf(moment.wave)}`;
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const named = bad.slice(0, MOST_UNSEEN).map(({ tenant, target, health, because = '' }) => {
        return `${tenant} ${health === 'ill' ? 'is ill' : 'does not answer'} (${target}: ${because})`;
    });
    const text = [
        `bystanders ${when}${look > 1 ? `, look ${look}` : ''}: ${seen.length - bad.length} of ${seen.length} well`,
        ...named,
        ...(bad.length > named.length ? [`and ${bad.length - named.length} more`] : []),
        ...(left > 0 ? [`${left} not asked`] : []),
    ].join(' \u00b7 ');
    return (bad.length === 0 ? good : plain)(text);
}
function waveOf(wave) {
    return wave === 1 ? '' : `, wave ${wave}`;
}
function placeOf({ at }) {
    return at === undefined ? '' : `${at.file}:${at.line}:${at.column} `;
}
function looked({ purpose, samples, shown, verdict, because }, placed) {
    const shows = samples.flatMap((sample) => (sample.show === undefined ? [] : [sample.show]));
    const unseen = unseenBy(samples);
    const reasons = because === undefined || isOfAProbe(because, samples) ? unseen : [because, ...unseen];
    const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
    const text = `${purposeOf(purpose)}${placed(purpose)}: ${[...shows, ...shown].join(' \u00b7 ')}${why}`;
    return verdict === 'holds' && unseen.length === 0 ? good(text) : plain(text);
}
function unseenBy(samples) {
    const all = samples.flatMap(({ probe, act: { fault } }) => fault === undefined ? [] : [`${probe}: ${advised(fault)}`]);
    const different = [...new Set(all)];
    if (different.length <= MOST_UNSEEN)
        return different;
    return [...different.slice(0, MOST_UNSEEN), `and ${different.length - MOST_UNSEEN} more`];
}
function isOfAProbe(because, samples) {
    return samples.some(({ probe, act }) => because === `${probe}: ${act.fault?.message}`);
}
function finished(event, where) {
    const { ended, exit_code, duration_ms, fault, stopped } = event.act;
    const how = ended === 'exited' ? `exit code ${exit_code}` : `${ended}, processes ${stopped}`;
    const text = `${changeOf(event.change)}${where}: ${how} after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(duration_ms)}${fault === undefined ? '' : ` (${fault.message})`}`;
    return event.accepted ? good(text) : bad(text);
}
function advised({ message, hint }) {
    return `${message.replace(/\.$/, '')}. ${hint}`;
}
function purposeOf(purpose) {
    if ('guard' in purpose)
        return `${purpose.guard} ${purpose.kind}`;
    return 'step' in purpose ? `${purpose.step} ${purpose.kind}` : purpose.kind;
}
function changeOf(change) {
    return 'guard' in change ? `${change.action} ${change.guard}` : `${change.action} ${change.step}`;
}
function plain(text) {
    return { tone: 'plain', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(text), passing: false };
}
function good(text) {
    return { tone: 'good', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(text), passing: false };
}
function bad(text) {
    return { tone: 'bad', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(text), passing: false };
}
function wholeOf(locks) {
    const services = locks.flatMap(({ name }) => /^service:(.+)$/.exec(name)?.[1] ?? []);
    return services.length === 0 ? '' : `, on the whole of ${services.join(' and ')}`;
}


/***/ }),

/***/ 64765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aP: () => (/* binding */ askProgram),
/* harmony export */   h2: () => (/* binding */ programsOf),
/* harmony export */   nE: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66084);
/* harmony import */ var _transport_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92511);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65808);





const MOST_BYTES = 64 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function programsOf({ inventories }) {
    return inventories.flatMap((inventory) => (inventory.kind === 'exec' ? [inventory] : []));
}
function notRun({ argv, at }) {
    return {
        code: 'inventory-failed',
        message: `The inventory \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(argv.join(' '), 100)}\` is a program, and none is run here.`,
        hint: 'Use a verb that runs it, or keep its answer as a file: `inventory: { file: inventory.json }`.',
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNow */ .ee)(at),
    };
}
function nameOf({ argv }) {
    return `output of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(argv.join(' ')).slice(0, 120)}`;
}
async function askProgram(program, { cwd, access }) {
    const collected = await (0,_transport_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F)({
        argv: program.argv,
        env: (0,_env_js__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .TQ)(access.variables),
        cwd,
        timeoutMs: program.timeoutMs,
        mostBytes: MOST_BYTES,
        cancel: access.cancel,
    });
    if (collected.ended !== 'exited')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(failing(program, collected));
    if (collected.exitCode !== 0)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(failing(program, collected));
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(utf8.decode(collected.stdout));
    }
    catch {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(inventoryFault(program, { code: 'output-invalid', says: 'printed no text in UTF-8', collected }));
    }
}
function failing(program, collected) {
    const told = (code, says, hint) => inventoryFault(program, { code, says, collected, ...(hint !== undefined && { hint }) });
    switch (collected.ended) {
        case 'exited':
            return told('inventory-failed', `ended with the exit code ${collected.exitCode}`);
        case 'signalled':
            return told('inventory-failed', `was ended by ${collected.signal}`);
        case 'timed-out':
            return told('inventory-failed', `did not end within ${program.timeoutMs} ms, and is killed`, 'Find out what it waits for, or give it more time: `timeout: 2m` beside `exec`.');
        case 'too-long':
            return told('limit-exceeded', `printed more than ${MOST_BYTES} bytes, and is killed`, 'Let it print only what the topology needs: hosts, services, tenants.');
        case 'cancelled':
            return told('inventory-failed', 'was cancelled, and is killed', 'Nothing was changed.');
        case 'not-started':
            return told('inventory-failed', `cannot be started (${collected.code})`, 'A path is taken from the folder of the topology; it needs the right to be executed.');
    }
}
function inventoryFault({ argv, at }, fault) {
    const said = fault.collected.stderr.trim().split('\n').at(-1) ?? '';
    const last = said === '' ? '' : `; it says: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(said, 200)}`;
    return {
        code: fault.code,
        message: `The inventory \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(argv.join(' '), 100)}\` ${fault.says}${last}.`,
        hint: fault.hint ?? `Run it by itself, in the folder of the topology and without the caller's variables.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNow */ .ee)(at),
    };
}


/***/ }),

/***/ 66084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ placeNow),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   wJ: () => (/* binding */ LaterPlace)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88852);
/* harmony import */ var _kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



function documentOf(parts) {
    const { file, text, data } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text));
    return {
        file,
        text,
        data,
        placeOf: (path, part = 'value') => {
            const { key, value, whole } = spans().find(path);
            const { start, end } = part === 'key' || !whole ? key : value;
            return lines().placeAt(start, end);
        },
        placeWithin: (path, start, end) => {
            const { value, whole, scalar } = spans().find(path);
            if (!whole || scalar === undefined)
                return lines().placeAt(value.start, value.end);
            const offsets = (0,_kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOffsets */ .V)(scalar, { text, start: value.start, end: value.end });
            const open = offsets[Math.min(start, offsets.length - 1)] ?? value.start;
            return lines().placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? value.end));
        },
        sourceOf: (path) => spans().find(path).scalar,
    };
}
class LaterPlace {
    #find;
    #found = null;
    constructor(find) {
        this.#find = find;
    }
    get file() {
        return this.now().file;
    }
    get line() {
        return this.now().line;
    }
    get column() {
        return this.now().column;
    }
    get length() {
        return this.now().length ?? 1;
    }
    get excerpt() {
        return this.now().excerpt ?? '';
    }
    get excerptFrom() {
        return this.now().excerptFrom ?? 1;
    }
    now() {
        this.#found ??= this.#find();
        return this.#found;
    }
    toJSON() {
        return this.now();
    }
}
function placeNow(place) {
    return place instanceof LaterPlace ? place.now() : place;
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const LONGEST_LINE = 65_536;
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    #ended = false;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    async line() {
        for (let from = 0;;) {
            const at = this.#rest.indexOf(10, from);
            if (at >= 0)
                return this.#cut(at, 1).toString('utf8');
            if (this.#rest.length > LONGEST_LINE)
                return this.#cut(this.#rest.length, 0).toString('utf8');
            from = this.#rest.length;
            if (!(await this.#more()))
                return null;
        }
    }
    async exactly(length, take) {
        for (let left = length; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                return false;
            const piece = this.#cut(Math.min(left, this.#rest.length), 0);
            left -= piece.length;
            await take(piece);
        }
        return true;
    }
    async upTo(mark, take) {
        for (;;) {
            const at = this.#rest.indexOf(mark);
            if (at > 0)
                await take(this.#cut(at, mark.length));
            else if (at === 0)
                this.#cut(0, mark.length);
            if (at >= 0)
                return true;
            const safe = this.#rest.length - begunMark(this.#rest, mark);
            if (safe > 0)
                await take(this.#cut(safe, 0));
            if (!(await this.#more())) {
                if (this.#rest.length > 0)
                    await take(this.#cut(this.#rest.length, 0));
                return false;
            }
        }
    }
    async toEnd(take) {
        do {
            if (this.#rest.length > 0)
                await take(this.#cut(this.#rest.length, 0));
        } while (await this.#more());
    }
    #cut(length, dropped) {
        const piece = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length + dropped);
        return piece;
    }
    async #more() {
        if (this.#ended)
            return false;
        const rest = Buffer.from(this.#rest);
        const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }));
        if (next.done === true || next.value === undefined) {
            this.#ended = true;
            this.#rest = rest;
            return false;
        }
        const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        this.#rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        return true;
    }
}
function begunMark(bytes, mark) {
    const first = mark[0] ?? 0;
    let at = bytes.indexOf(first, Math.max(0, bytes.length - mark.length + 1));
    while (at >= 0 && !bytes.subarray(at).equals(mark.subarray(0, bytes.length - at)))
        at = bytes.indexOf(first, at + 1);
    return at < 0 ? 0 : bytes.length - at;
}


/***/ }),

/***/ 92511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function collect(request) {
    const { timeoutMs: ms, mostBytes, cancel } = request;
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request);
    const chunks = [];
    const stderr = new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o();
    let size = 0;
    const tooLong = new AbortController();
    process.stdin.on('error', () => undefined);
    process.stdin.end(request.stdin ?? '');
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd((chunk) => {
            size += chunk.byteLength;
            if (size > mostBytes)
                tooLong.abort();
            else
                chunks.push(Buffer.from(chunk));
        }),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms, signal: AbortSignal.any([cancel, tooLong.signal]) });
    process.kill('SIGKILL');
    process.release();
    const said = { stderr: stderr.text };
    if (waited.came === 'time')
        return { ...said, ended: 'timed-out' };
    if (waited.came === 'signal')
        return { ...said, ended: tooLong.signal.aborted ? 'too-long' : 'cancelled' };
    return { ...said, ...endOf(waited.value[0], Buffer.concat(chunks)) };
}
function endOf(end, stdout) {
    switch (end.kind) {
        case 'exited':
            return { ended: 'exited', exitCode: end.exitCode, stdout };
        case 'signalled':
            return { ended: 'signalled', signal: end.signal };
        case 'failed':
            return { ended: 'not-started', code: end.code };
    }
}


/***/ }),

/***/ 69824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ startProcessInto),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* unused harmony export killGroup */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function startProcess(request) {
    const [program, parameters] = command(request);
    const { connection } = request;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        ...settings(request),
        stdio: ['pipe', 'pipe', 'pipe', ...(connection === undefined ? [] : [connection])],
    });
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error('startProcess: no pipes');
    stdout.on('error', () => undefined);
    return running(child, { stdin, stdout, stderr });
}
function startProcessInto(intake, request) {
    const [program, parameters] = command(request);
    const child = intake.handTo((far) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, { ...settings(request), stdio: ['pipe', far, 'pipe'] }));
    return running(child, { stdin: child.stdin, stdout: intake, stderr: child.stderr });
}
function command({ argv }) {
    const [program, ...parameters] = argv;
    if (program === undefined || program === '')
        throw new Error('startProcess: no program');
    return [program, parameters];
}
function settings({ env, cwd }) {
    return { env: { ...env }, cwd, detached: true, windowsHide: true };
}
function running(child, { stdin, stdout, stderr }) {
    stdin.on('error', () => undefined);
    stderr.on('error', () => undefined);
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ kind: 'failed', code: error.code ?? 'unknown' }));
        child.once('exit', (exitCode, signal) => {
            resolve(signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'signalled', signal });
        });
    });
    return {
        pid: child.pid ?? 0,
        stdin,
        stdout,
        stderr,
        ended,
        alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
        release: () => {
            stdin.end();
            stdout.destroy();
            stderr.destroy();
            child.unref();
        },
        kill: (signal) => killGroup(child.pid, signal),
    };
}
function killGroup(pid, signal) {
    if (pid === undefined || pid <= 1)
        return false;
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Said)
/* harmony export */ });
const LIMIT = 8_192;
class Said {
    #text = '';
    take = (chunk) => {
        this.#text = (this.#text + Buffer.from(chunk).toString('utf8')).slice(-LIMIT);
    };
    get text() {
        return this.#text;
    }
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
function until(ms, signal) {
    const end = performance.now() + ms;
    return {
        get ms() {
            return Math.max(0, end - performance.now());
        },
        signal,
    };
}
async function waitFor(promise, until) {
    if (until.signal?.aborted === true)
        return { came: 'signal' };
    let timer;
    let stop;
    const others = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ came: 'time' }), Math.min(until.ms, 2_147_483_647));
        stop = () => resolve({ came: 'signal' });
        until.signal?.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([promise.then((value) => ({ came: 'value', value })), others]);
    }
    finally {
        clearTimeout(timer);
        if (stop !== undefined)
            until.signal?.removeEventListener('abort', stop);
    }
}
const NEVER = new AbortController().signal;


/***/ })

};
