'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [12], modules: {

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ commonFence),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   dJ: () => (/* binding */ notTakenOver),
/* harmony export */   gg: () => (/* binding */ freeAll),
/* harmony export */   h0: () => (/* binding */ takeAll),
/* harmony export */   qI: () => (/* binding */ hindranceOf),
/* harmony export */   rw: () => (/* binding */ mayTakeOver),
/* harmony export */   uq: () => (/* binding */ heldRuns),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69309);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65772);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87478);









async function takeAll(folders, { run, identity, now }) {
    const held = [];
    const locks = await readAll(folders, run.locks);
    const fence = commonFence(locks, now);
    for (const { name, folder, seen } of locks) {
        const hindrance = await hindranceOf(folders, { folder, seen, run, identity });
        const record = heldBy({ identity, name, run, fence });
        const number = hindrance === null ? await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .HJ)(folder, seen.number, record) : null;
        if (number === null) {
            await freeAll(folders, held);
            return { kind: 'not', claim: hindrance ?? { kind: 'busy', holder: 'another run, which was faster' } };
        }
        held.push({ name, number, record });
    }
    return { kind: 'taken', held };
}
async function readAll(folders, names) {
    return Promise.all([...names].sort().map(async (name) => {
        const folder = (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name);
        return { name, folder, seen: await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)(folder) };
    }));
}
function commonFence(locks, now) {
    return Math.max(...locks.map(({ seen }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .nextFence */ .NQ)(seen, now)));
}
async function hindranceOf(folders, { folder, seen, run, identity }) {
    const { record, number } = seen;
    if (record === null)
        return number === 0 ? null : { kind: 'refused', fault: notUnderstood(folder) };
    if (record.state === 'free')
        return null;
    if (record.state === 'poisoned') {
        const because = record.because ?? 'no reason was given';
        return { kind: 'poisoned', by: record.execution_id, because, lock: record.lock };
    }
    const liveness = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity);
    if (liveness !== 'gone') {
        const isElsewhere = liveness === 'elsewhere';
        if (!isElsewhere && run.occurrence !== null && record.occurrence === run.occurrence) {
            return { kind: 'duplicate', of: record.execution_id };
        }
        const where = isElsewhere ? 'on another machine or in another container, ' : '';
        const holder = `${record.execution_id} (${where}process ${record.holder.pid})`;
        return { kind: 'busy', holder, lock: record.lock, ...(isElsewhere && { elsewhere: record.execution_id }) };
    }
    return deadRun(folders, record);
}
async function deadRun(folders, { execution_id: executionId, ...held }) {
    const folder = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolderIn */ .rz)(folders.runs, executionId);
    const run = await (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunRecord */ .lR)(folder);
    if (!run.ok) {
        const locks = [{ name: held.lock, token: held.fence }];
        return (await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .JOURNAL */ .Ex))) ? null : { kind: 'dead', run: { executionId, locks } };
    }
    const read = await (0,_journal_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .JOURNAL */ .Ex), run.value.plan_digest);
    if (read.ok && read.value.events.length === 0)
        return null;
    const locks = [];
    for (const name of run.value.locks) {
        const { record } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name));
        locks.push({ name, token: record?.fence ?? 0 });
    }
    return { kind: 'dead', run: { executionId, locks } };
}
async function isEmpty(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size === 0;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return true;
        throw error;
    }
}
function mayTakeOver({ record }, executionId, identity) {
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return false;
    if (record.state === 'poisoned')
        return true;
    return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameProcess */ .SM)(record.holder, identity) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity) === 'gone';
}
function notTakenOver(executionId, { record }, identity) {
    const because = (says, hint) => ({
        code: 'lock-busy',
        message: `The run ${executionId} cannot be taken over: ${says}.`,
        hint,
    });
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return because('it holds its locks no longer', 'Nothing is to be done where it was closed.');
    const { pid } = record.holder;
    if ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity) !== 'elsewhere')
        return because(`process ${pid} is at it`, 'Wait until that process has ended.');
    return because(`process ${pid} of another machine or container is at it, and nobody here can tell whether it lives`, `Call \`recover\` there. Where that machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_7__/* .freeing */ .H)(executionId)}`);
}
function notUnderstood(folder) {
    return {
        code: 'lock-foreign',
        message: `What stands in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(folder)} is no lock that this version understands.`,
        hint: 'Nothing is changed while it stands there. Where a newer version wrote it, use that one; otherwise look at the hosts, and when they are in order free the lock: enforced-runbooks recover --free tenant:NAME',
    };
}
function heldBy({ identity: holder, name: lock, run, fence }) {
    return { lock, state: 'held', execution_id: run.execution_id, occurrence: run.occurrence, fence, holder };
}
async function freeAll(folders, held) {
    for (const lock of held)
        await mark(folders, lock, { ...lock.record, state: 'free' });
}
async function mark(folders, { name, number }, record) {
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .markLock */ .lF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name), number, record);
}
async function heldRuns(folder) {
    const runs = new Map();
    const strange = [];
    for (const place of await lockFolders(folder, strange)) {
        const seen = await stateOf(place);
        if ('code' in seen)
            strange.push(seen);
        else if (seen.record === null && seen.number > 0)
            strange.push(notUnderstood(place));
        if ('code' in seen || seen.record === null || seen.record.state === 'free')
            continue;
        const { execution_id: id, lock } = seen.record;
        runs.set(id, [...(runs.get(id) ?? []), lock]);
    }
    return { runs: [...runs].map(([executionId, locks]) => ({ executionId, locks })), strange };
}
async function lockFolders(folder, strange) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return found.filter((each) => each.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ENOENT')
            strange.push(unreadable(folder, error));
        return [];
    }
}
async function stateOf(place) {
    try {
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)(place);
    }
    catch (error) {
        return unreadable(place, error);
    }
}
function unreadable(path, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)({ code: 'file-unreadable', path, doing: 'look for runs to finish in', error });
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

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ salvageJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   pk: () => (/* binding */ LONGEST_JOURNAL),
/* harmony export */   zV: () => (/* binding */ salvageText)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58527);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79783);
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







const LONGEST_JOURNAL = 67_108_864;
async function readJournal(file, planDigest) {
    const read = await salvageJournal(file, planDigest);
    return read.ok ? whole(read.value) : read;
}
async function salvageJournal(file, planDigest) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
            const { size } = await handle.stat();
            if (size > LONGEST_JOURNAL)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(nothingOf(tooLong(file, size), planDigest));
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(salvageText(file, await handle.readFile('utf8'), planDigest));
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
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(salvageText(file, '', planDigest));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unreadable', path: file, doing: 'read the journal', error }));
    }
}
function nothingOf(broken, planDigest) {
    return { events: [], head: (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfChain */ .RR)(planDigest), size: 0, torn: false, broken };
}
function parseJournal(file, text, planDigest) {
    return whole(salvageText(file, text, planDigest));
}
function whole({ broken, ...read }) {
    return broken === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(read) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(broken);
}
function salvageText(file, text, planDigest) {
    const complete = text.slice(0, text.lastIndexOf('\n') + 1);
    const lines = complete.split('\n').slice(0, -1);
    const events = [];
    let head = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfChain */ .RR)(planDigest);
    let size = 0;
    const until = (says) => ({
        events,
        head,
        size,
        torn: false,
        broken: brokenAt(file, events.length + 1, says),
    });
    for (const line of lines) {
        const read = readLine(line, events.length + 1);
        if ('says' in read)
            return until(read.says);
        const problem = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .linkProblem */ .kD)(read.event, head, read.canonical ? line : undefined);
        if (problem !== null)
            return until(`Its chain is broken: ${problem}.`);
        events.push(read.event);
        head = { seq: read.event.seq, hash: read.event.hash };
        size += Buffer.byteLength(line) + 1;
    }
    return { events, head, size, torn: complete.length < text.length, broken: null };
}
function readLine(line, number) {
    const quick = (0,_kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalValue */ .i)(line);
    if (isChained(quick))
        return { event: quick, canonical: true };
    const strict = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJson */ .R)(line, { maxDepth: 64, maxBytes: 16_777_216, file: `line ${number}` });
    if (!strict.ok)
        return { says: strict.faults[0].message };
    return isChained(strict.value) ? { event: strict.value, canonical: false } : { says: 'It is not an event.' };
}
function isChained(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('seq' in value && 'prev' in value && 'hash' in value && 'type' in value))
        return false;
    const { seq, prev, hash, type } = value;
    return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string' && typeof type === 'string';
}
function tooLong(file, bytes) {
    return {
        code: 'journal-broken',
        message: `The journal ${file} is ${Math.ceil(bytes / MIB)} MiB long, and no run writes more than ${LONGEST_JOURNAL / MIB}.`,
        hint: 'Nothing of it is read or executed. Keep the file, look who wrote it, and look at the hosts by hand: anything can have been done.',
    };
}
const MIB = 1_048_576;
function brokenAt(file, line, because) {
    return {
        code: 'journal-broken',
        message: `The journal ${file} is broken at line ${line}: ${because}`,
        hint: 'Nothing is executed from it. Keep the file, and look at the hosts by hand: behind that line anything can have been done.',
        at: { file, line, column: 1 },
    };
}


/***/ }),

/***/ 65772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   Kl: () => (/* binding */ lastFence),
/* harmony export */   MS: () => (/* binding */ lockFolder),
/* harmony export */   NQ: () => (/* binding */ nextFence),
/* harmony export */   lF: () => (/* binding */ markLock),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58752);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87478);









const recordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    lock: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['held', 'free', 'poisoned']),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .EXECUTION_ID */ .VN),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    fence: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(),
    holder: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .holderSchema */ .SE)(),
    because: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional(),
}));
const KEPT = 8;
const NAME = /^(\d{12})\.json$/;
function lockFolder(root, lock) {
    const plain = lock.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lock).digest('hex').slice(0, 12)}`);
}
async function readLock(folder) {
    for (;;) {
        const number = (await numbersIn(folder)).at(-1) ?? 0;
        if (number === 0)
            return { number, record: null };
        try {
            return { number, record: parseRecord(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8')) };
        }
        catch (error) {
            if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
                throw error;
        }
    }
}
function parseRecord(text) {
    try {
        return recordSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function nextFence({ record }, nowMs) {
    return Math.max((record?.fence ?? 0) + 1, Math.floor(nowMs / 1_000));
}
async function takeLock(folder, seen, record) {
    const number = seen + 1;
    if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createExclusively */ .k3)(fileOf(folder, number), `${JSON.stringify(record)}\n`)))
        return null;
    const numbers = await numbersIn(folder);
    if ((numbers.at(-1) ?? 0) !== number) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fileOf(folder, number));
        return null;
    }
    for (const old of numbers.slice(0, -KEPT))
        await remove(fileOf(folder, old));
    return number;
}
async function lastFence(folder) {
    for (const number of [...(await numbersIn(folder))].reverse()) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8').catch(() => '');
        const record = parseRecord(text);
        if (record !== null)
            return record.fence;
    }
    return 0;
}
async function markLock(folder, number, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(fileOf(folder, number), `${JSON.stringify(record)}\n`);
}
async function numbersIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return names
        .flatMap((name) => NAME.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((one, other) => one - other);
}
function fileOf(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${String(number).padStart(12, '0')}.json`);
}
async function remove(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(file);
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
            throw error;
    }
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
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(runRecordSchema().parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
    }
    catch (error) {
        const told = await openingIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL));
        if (told !== null && told.execution_id === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder))
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


/***/ })

} };
