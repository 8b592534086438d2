'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [281,6084], modules: {

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
    const collected = await (0,_transport_collect_js__WEBPACK_IMPORTED_MODULE_0__.collect)({
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

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowPost)
/* harmony export */ });
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55146);
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17880);
/* harmony import */ var _shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86711);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29984);
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






const COMPENSATION_MS = 210_000;
async function workflowPost(timing = _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMING */ .o) {
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused')
        return await tellRefused(opened);
    const { workflow } = opened;
    try {
        return await complete(workflow);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
async function tellRefused({ action, environment, faults }) {
    const nothing = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'started') === ''
        ? "no run began. What is wrong with the inputs or the event stands in main's log."
        : nothingToFinish(environment);
    if (nothing !== null) {
        action.say(`Nothing to finish: ${nothing}`);
        return 0;
    }
    for (const fault of faults)
        action.annotate('error', fault);
    const [because = BUG] = faults;
    const { sayLeft } = await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 33572));
    for (const run of (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment).filter(({ closed }) => !closed))
        await sayLeft(action, { run, because }, 'refs');
    return 1;
}
function nothingToFinish(environment) {
    const runs = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
    const [only, ...more] = runs;
    if (only === undefined)
        return 'no run began that could have changed anything.';
    if (runs.some((run) => !isDone(run)))
        return null;
    return more.length === 0 ? `${only.id} is closed.` : `all ${runs.length} runs are closed.`;
}
function isDone({ closed, summarized, told }) {
    return closed && summarized && told;
}
async function complete(workflow) {
    const { action, environment } = workflow;
    await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .DA)(workflow);
    const nothing = nothingToFinish(environment);
    if (nothing !== null) {
        action.say(`Nothing to finish: ${nothing}`);
        return 0;
    }
    const all = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
    const isAlone = all.length === 1;
    const left = all.filter(({ closed }) => !closed);
    const untold = all.filter((run) => run.closed && !isDone(run));
    const telling = untold.map((run) => tellLate(workflow, run));
    const finished = left.length === 0 ? 0 : await finishAll(workflow, { left, isAlone, ended: new Map() });
    return Math.max(finished, ...(await Promise.all(telling)));
}
async function tellLate(workflow, run) {
    try {
        return await (await __webpack_require__.e(/* import() */ 8387).then(__webpack_require__.bind(__webpack_require__, 18387))).tellLate(workflow, run);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
async function finishAll(workflow, finishing) {
    const exit = await orLeft(workflow, finishing, () => finishTogether(workflow, finishing));
    if ((0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(workflow.environment, 'shard') !== '')
        await (await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(9733), __webpack_require__.e(2557)]).then(__webpack_require__.bind(__webpack_require__, 33148))).leaveFinishedShard(workflow, finishing.ended);
    return exit;
}
async function orLeft(workflow, { left, isAlone, ended }, work) {
    try {
        return await work();
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
        const open = left.filter(({ id }) => (ended.get(id) ?? null) === null);
        await Promise.all(open.map((run) => leave(workflow, { run, isAlone, because: BUG })));
        return 1;
    }
}
async function leave(workflow, left) {
    return (await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 33572))).tellLeft(workflow, left);
}
async function finishTogether(workflow, { left, isAlone, ended }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowStore */ .n)(workflow);
        if (!store.ok) {
            const [because] = store.faults;
            return Math.max(...(await Promise.all(left.map((run) => leave(workflow, { run, isAlone, because })))));
        }
        const deadline = AbortSignal.timeout(COMPENSATION_MS);
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(workflow), true);
        const around = { store: store.value, connected, deadline, isAlone, ended };
        const finishing = left.map((run) => orLeft(workflow, { left: [run], isAlone, ended }, () => finishOne(workflow, run, around)));
        return Math.max(...(await Promise.all(finishing)));
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
async function finishOne(workflow, run, { store, connected, deadline, isAlone, ended }) {
    const { action } = workflow;
    const { id: executionId, folder, locks, tenant } = run;
    const { finish } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(7166), __webpack_require__.e(1326), __webpack_require__.e(2844), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(2121), __webpack_require__.e(7768), __webpack_require__.e(9041), __webpack_require__.e(1132)]).then(__webpack_require__.bind(__webpack_require__, 39041));
    const finished = await finish({
        store,
        locks,
        folder,
        executionId,
        settingsFor: connected.settingsFor,
        by: 'post',
        because: 'main ended before the run was closed',
        abandon: AbortSignal.any([deadline]),
        watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .narrator */ .im)(workflow, isAlone ? '' : tenant),
        warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .warner */ .AU)(workflow, executionId),
    });
    if (!finished.ok) {
        const [because, ...more] = finished.faults;
        for (const fault of more)
            action.annotate('error', fault);
        return leave(workflow, { run, isAlone, because });
    }
    const isOver = deadline.aborted;
    const { value } = finished;
    if (value.kind === 'never-began') {
        action.say(`Nothing to finish: ${executionId} died before its first event.`);
        return 0;
    }
    if (value.kind === 'had-ended')
        action.say(`${executionId} had ended, and is told here.`);
    const { responded } = value;
    ended.set(executionId, responded.outcome);
    await (isAlone ? (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(workflow, responded, () => undefined) : (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBeside */ .Ku)(workflow, responded));
    if (responded.closed)
        return responded.unwritten.length === 0 ? 0 : 1;
    const lost = value.kind === 'finished' ? value.lost : null;
    return leave(workflow, { run, isAlone, because: lost ?? (isOver ? OVER : UNWRITTEN), isTold: true });
}
const BUG = {
    message: 'A bug of this program kept post from it.',
    hint: 'Please report it, with what stands in the log.',
};
const OVER = { message: 'The time that a cancelled job has was over.', hint: 'What was undone by then stands above.' };
const UNWRITTEN = {
    message: 'Whether its journal holds what was decided last is not known.',
    hint: 'What was undone by then stands above.',
};


/***/ }),

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);

process.exit(await (0,_app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPost */ .E)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    const { file, text, data, changesNumbers, shows } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text, shows));
    return {
        file,
        text,
        data,
        changesNumbers,
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
    #name;
    #found = null;
    constructor(find, name = '') {
        this.#find = find;
        this.#name = name;
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
        this.#found ??= this.#find(this.#name);
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
/* harmony export */   collect: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function collect(request) {
    const { timeoutMs: ms, mostBytes, cancel } = request;
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)(request);
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
/* harmony export */   k: () => (/* binding */ startProcess)
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
/* harmony export */   A: () => (/* binding */ FirstWords),
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
class FirstWords {
    #text = '';
    take = (chunk) => {
        const room = LIMIT - this.#text.length;
        if (room > 0)
            this.#text += Buffer.from(chunk).toString('utf8').slice(0, room);
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
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

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
        if (until.signal !== undefined)
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, until.signal);
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

} };
