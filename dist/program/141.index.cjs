'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [141], modules: {

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   m: () => (/* binding */ openFileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _link_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14805);








const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
async function openFileJournal(place) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place.file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
        const isTorn = (await handle.stat()).size > place.size;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)(journalOn(handle, place, isTorn));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(unwritable(place.file, error));
    }
}
function journalOn(handle, { file, head: first, size: begin, redactor }, isTorn) {
    let head = first;
    let size = begin;
    let folderIsDurable = false;
    let torn = isTorn;
    let last = Promise.resolve();
    const write = async (events, durable) => {
        const linked = (0,_link_all_js__WEBPACK_IMPORTED_MODULE_5__/* .linkAll */ .W)(events, { head, redactor });
        const bytes = Buffer.from(linked.map(({ line }) => `${line}\n`).join(''), 'utf8');
        if (size + bytes.length > _journal_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_JOURNAL */ .pk)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(full(file));
        try {
            if (torn)
                await handle.truncate(size);
            torn = true;
            writeAll(handle.fd, bytes);
            if (durable) {
                await handle.datasync();
                if (!folderIsDurable)
                    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
                folderIsDurable = true;
            }
        }
        catch (error) {
            torn = !(await cut(handle, size));
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(unwritable(file, error));
        }
        torn = false;
        size += bytes.length;
        const chained = linked.map(({ event }) => event);
        head = chained.at(-1) ?? head;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)(chained);
    };
    return {
        append: (events, durable) => {
            const result = last.then(() => write(events, durable));
            last = result.catch(() => undefined);
            return result;
        },
        close: async () => {
            await last;
            await handle.close();
        },
    };
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written, bytes.length - written);
    }
}
async function cut(handle, size) {
    try {
        await handle.truncate(size);
        return true;
    }
    catch {
        return false;
    }
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function full(file) {
    return {
        code: 'journal-unwritable',
        message: `The journal ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(file)} has reached ${_journal_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_JOURNAL */ .pk / 1_048_576} MiB, and no more is read of one.`,
        hint: 'Nothing more is begun, and what was done is undone. Look which probe prints so much, or is looked at so often.',
    };
}
function unwritable(file, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'journal-unwritable', path: file, doing: 'write the journal', error });
}


/***/ }),

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
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69309);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65772);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87478);








const TRIES = 10;
async function takeAll(folders, taking) {
    for (let tries = 0; tries < TRIES; tries += 1) {
        const attempt = await takeOnce(folders, taking);
        if (attempt !== 'overtaken')
            return attempt;
    }
    return { kind: 'not', claim: { kind: 'busy', holder: 'a run that was faster each time' } };
}
async function takeOnce(folders, { run, identity, now }) {
    const held = [];
    const locks = await readAll(folders, run.locks);
    const fence = commonFence(locks, now);
    for (const { name, folder, seen } of locks) {
        const hindrance = await hindranceOf(folders, { folder, seen, run, identity });
        const record = heldBy({ identity, name, run, fence });
        const number = hindrance === null ? await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)(folder, seen.number, record) : null;
        if (number === null) {
            await freeAll(folders, held);
            return hindrance === null ? 'overtaken' : { kind: 'not', claim: hindrance };
        }
        held.push({ name, number, record });
    }
    return { kind: 'taken', held };
}
async function readAll(folders, names) {
    return Promise.all([...names].sort().map(async (name) => {
        const folder = (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name);
        return { name, folder, seen: await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)(folder) };
    }));
}
function commonFence(locks, now) {
    return Math.max(...locks.map(({ seen }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .nextFence */ .NQ)(seen, now)));
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
    const liveness = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity);
    if (liveness !== 'gone') {
        const isElsewhere = liveness === 'elsewhere';
        if (!isElsewhere && run.occurrence !== null && record.occurrence === run.occurrence) {
            return { kind: 'duplicate', of: record.execution_id };
        }
        const where = isElsewhere ? 'on another machine or in another container, ' : '';
        const holder = `${record.execution_id} (${where}process ${record.holder.pid})`;
        return { kind: 'busy', holder, lock: record.lock, ...(isElsewhere && { elsewhere: record.execution_id }) };
    }
    return deadRun(folders, record.execution_id);
}
async function deadRun(folders, executionId) {
    const run = await (0,_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunRecord */ .lR)((0,_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolderIn */ .rz)(folders.runs, executionId));
    if (!run.ok)
        return { kind: 'refused', fault: run.faults[0] };
    const locks = [];
    for (const name of run.value.locks) {
        const { record } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name));
        locks.push({ name, token: record?.fence ?? 0 });
    }
    return { kind: 'dead', run: { executionId, locks } };
}
function mayTakeOver({ record }, executionId, identity) {
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return false;
    if (record.state === 'poisoned')
        return true;
    return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameProcess */ .SM)(record.holder, identity) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity) === 'gone';
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
    if ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .livenessOf */ .l8)(record.holder, identity) !== 'elsewhere')
        return because(`process ${pid} is at it`, 'Wait until that process has ended.');
    return because(`process ${pid} of another machine or container is at it, and nobody here can tell whether it lives`, `Call \`recover\` there. Where that machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_6__/* .freeing */ .H)(executionId)}`);
}
function notUnderstood(folder) {
    return {
        code: 'lock-foreign',
        message: `What stands in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(folder)} is no lock that this version understands.`,
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
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .markLock */ .lF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFolder */ .MS)(folders.locks, name), number, record);
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
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .mF)(place);
    }
    catch (error) {
        return unreadable(place, error);
    }
}
function unreadable(path, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)({ code: 'file-unreadable', path, doing: 'look for runs to finish in', error });
}


/***/ }),

/***/ 80141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileStore: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: ./lib/journal/file-locks.js
var file_locks = __webpack_require__(40012);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/journal/history.js
var journal_history = __webpack_require__(49719);
// EXTERNAL MODULE: ./lib/journal/lock.js
var journal_lock = __webpack_require__(65772);
// EXTERNAL MODULE: ./lib/journal/process-identity.js
var process_identity = __webpack_require__(84237);
// EXTERNAL MODULE: ./lib/journal/run-record.js
var run_record = __webpack_require__(87478);
;// CONCATENATED MODULE: ./lib/journal/file-free.js








async function freeByHand(folders, { what, because }, identity) {
    const { runs } = await (0,file_locks/* heldRuns */.uq)(folders.locks);
    const run = runs.find(({ executionId, locks }) => executionId === what || locks.includes(what)) ?? null;
    const locks = run?.locks ?? ((await isStrange(folders, what)) ? [what] : []);
    if (locks.length === 0)
        return (0,fault/* fail */.fJ)((0,freeing/* nothingToFree */.Z)(what));
    const executionId = run?.executionId ?? 'unknown';
    for (const name of [...locks].sort()) {
        const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, name);
        const seen = await (0,journal_lock/* readLock */.mF)(folder);
        const { record } = seen;
        if (record?.state === 'held' && (0,process_identity/* livenessOf */.l8)(record.holder, identity) === 'living')
            return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, seen, identity));
        const fence = record?.fence ?? (await (0,journal_lock/* lastFence */.Kl)(folder));
        const freed = { lock: name, execution_id: executionId, occurrence: record?.occurrence ?? null, fence, because };
        const number = await (0,journal_lock/* takeLock */.HJ)(folder, seen.number, { ...freed, state: 'free', holder: identity });
        if (number === null)
            return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, await (0,journal_lock/* readLock */.mF)(folder), identity));
    }
    if (run !== null)
        await writeDown(folders, executionId);
    return (0,fault/* succeed */.Py)({ executionId, locks });
}
async function writeDown(folders, executionId) {
    const record = await (0,run_record/* readRunRecord */.lR)((0,run_record/* runFolderIn */.rz)(folders.runs, executionId));
    const history = await (0,journal_history/* readHistory */.Lu)(folders.history);
    if (!record.ok || history.some((entry) => entry.execution_id === executionId))
        return;
    const { execution_id, runbook, tenant, occurrence, started_at } = record.value;
    const facts = { execution_id, runbook, tenant, occurrence, started_at };
    await (0,journal_history/* appendHistory */.b8)(folders.history, { ...facts, outcome: 'unknown', changed: true });
}
async function isStrange(folders, lock) {
    const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, lock);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    if (names.length === 0)
        return false;
    const { record, number } = await (0,journal_lock/* readLock */.mF)(folder);
    return record === null && number > 0;
}

;// CONCATENATED MODULE: ./lib/journal/file-held.js


async function heldAmong(folder, names, identity) {
    const held = await Promise.all(names.map((name) => isHeld((0,journal_lock/* lockFolder */.MS)(folder, name), identity)));
    return names.filter((_, index) => held[index]);
}
async function isHeld(folder, identity) {
    try {
        const { record } = await (0,journal_lock/* readLock */.mF)(folder);
        return record?.state === 'held' && (0,process_identity/* livenessOf */.l8)(record.holder, identity) !== 'gone';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/journal/file-journal.js
var file_journal = __webpack_require__(83531);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/journal/pause.js

async function pause(leftMs, signal) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(Math.min(leftMs, 50 + Math.random() * 200), undefined, { signal });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/journal/shares.js
var shares = __webpack_require__(75863);
;// CONCATENATED MODULE: ./lib/journal/file-shares.js





async function takeBesideShares(folders, taking, { end, signal }) {
    const whole = await holderOfWhole(folders, taking);
    if (whole !== null)
        return { kind: 'not', claim: whole };
    const attempt = await (0,file_locks/* takeAll */.h0)(folders, taking);
    if (attempt.kind !== 'taken')
        return attempt;
    for (;;) {
        const part = await holderOfPart(folders, taking);
        const left = end - performance.now();
        const hindrance = (await holderOfWhole(folders, taking)) ?? part;
        if (hindrance === null)
            return attempt;
        if (hindrance !== part || part.kind !== 'busy' || left <= 0 || signal.aborted) {
            await (0,file_locks/* freeAll */.gg)(folders, attempt.held);
            return { kind: 'not', claim: hindrance };
        }
        await pause(left, signal);
    }
}
async function holderOfWhole(folders, { run, identity }) {
    for (const name of run.shares ?? []) {
        const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, name);
        const hindrance = await (0,file_locks/* hindranceOf */.qI)(folders, { folder, seen: await (0,journal_lock/* readLock */.mF)(folder), run, identity });
        if (hindrance !== null)
            return hindrance;
    }
    return null;
}
async function holderOfPart(folders, { run, identity }) {
    const whole = (0,shares/* wholeLocks */.G)(run.locks);
    if (whole.length === 0)
        return null;
    const { runs } = await (0,file_locks/* heldRuns */.uq)(folders.locks);
    for (const { executionId, locks } of runs) {
        const [name] = locks;
        const record = executionId === run.execution_id ? null : await (0,run_record/* readRunRecord */.lR)((0,run_record/* runFolderIn */.rz)(folders.runs, executionId));
        if (name === undefined || record === null || (record.ok && !(0,shares/* isShared */.y)(record.value, whole)))
            continue;
        const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, name);
        const hindrance = await (0,file_locks/* hindranceOf */.qI)(folders, { folder, seen: await (0,journal_lock/* readLock */.mF)(folder), run, identity });
        if (hindrance !== null && hindrance.kind !== 'poisoned')
            return hindrance;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/journal/journal-reader.js
var journal_reader = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/journal/private-folder.js
var private_folder = __webpack_require__(93277);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
;// CONCATENATED MODULE: ./lib/journal/file-store.js


















const KEPT = 'sources.json';
const NEVER = new AbortController().signal;
function createFileStore({ state, redactor, now, identity = (0,process_identity/* ownIdentity */.hY)() }) {
    const folders = {
        state,
        locks: (0,external_node_path_.join)(state, 'locks'),
        runs: (0,external_node_path_.join)(state, 'journals'),
        history: (0,external_node_path_.join)(state, 'history.jsonl'),
    };
    const lease = async (held, run, { head, size }) => {
        const file = journalFile(folders, run.execution_id);
        const journal = await (0,file_journal/* openFileJournal */.m)({ file, head, size, redactor });
        return journal.ok ? (0,fault/* succeed */.Py)(leaseOf(folders, { held, run, journal: journal.value, identity })) : journal;
    };
    const claim = async (request, signal) => {
        const run = (0,run_record/* runRecordOf */.GH)(request, now());
        const prepared = await prepareFolders(folders, run, request.kept);
        if (!prepared.ok)
            return prepared;
        const end = performance.now() + request.lockTimeoutMs;
        for (;;) {
            const attempt = await takeBesideShares(folders, { run, identity, now: now() }, { end, signal });
            if (attempt.kind === 'taken') {
                const declined = await declineByHistory(folders, { run, maxRuns: request.maxRuns, now: now() });
                if (declined !== null) {
                    await (0,file_locks/* freeAll */.gg)(folders, attempt.held);
                    return (0,fault/* succeed */.Py)(declined);
                }
                const read = await (0,journal_reader/* readJournal */.a0)(journalFile(folders, run.execution_id), run.plan_digest);
                const leased = read.ok ? await lease(attempt.held, run, read.value) : read;
                if (!leased.ok)
                    await (0,file_locks/* freeAll */.gg)(folders, attempt.held);
                return leased.ok ? (0,fault/* succeed */.Py)({ kind: 'claimed', lease: leased.value }) : leased;
            }
            const left = end - performance.now();
            if (attempt.claim.kind !== 'busy' || left <= 0 || signal.aborted)
                return (0,fault/* succeed */.Py)(attempt.claim);
            await pause(left, signal);
        }
    };
    const find = async (executionId) => {
        const folder = (0,run_record/* runFolderIn */.rz)(folders.runs, executionId);
        const record = await (0,run_record/* readRunRecord */.lR)(folder);
        if (!record.ok)
            return record;
        const path = (0,external_node_path_.join)(folder, KEPT);
        try {
            return (0,fault/* succeed */.Py)({ record: record.value, kept: await (0,promises_.readFile)(path, 'utf8') });
        }
        catch (error) {
            const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
            const hint = `Undo by hand what its journal names (${journalFile(folders, executionId)}), then free its lock: ${(0,freeing/* freeing */.H)(executionId)}.`;
            return (0,fault/* fail */.fJ)({ ...(0,file_fault/* fileFault */.b)({ code, path, doing: 'read the sources of the run from', error }), hint });
        }
    };
    const takeOver = async (asked) => {
        const run = await withOccurrence(folders, asked);
        const executionId = run.execution_id;
        const told = await toldBroken(folders, run);
        if (told !== null)
            return (0,fault/* fail */.fJ)(told);
        const held = [];
        let poisoned = null;
        const locks = await leftOf(folders, run);
        const fence = (0,file_locks/* commonFence */.$F)(locks, now());
        const [lost] = locks.filter(({ seen }) => !(0,file_locks/* mayTakeOver */.rw)(seen, executionId, identity));
        if (lost !== undefined)
            return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, lost.seen, identity));
        for (const { name, folder, seen } of locks) {
            if (seen.record?.state === 'poisoned')
                poisoned = seen.record.because ?? 'no reason was given';
            const record = (0,file_locks/* heldBy */.Vr)({ identity, name, run, fence });
            const number = await (0,journal_lock/* takeLock */.HJ)(folder, seen.number, record);
            if (number === null)
                return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, await (0,journal_lock/* readLock */.mF)(folder), identity));
            held.push({ name, number, record });
        }
        const read = await (0,journal_reader/* salvageJournal */.RY)(journalFile(folders, executionId), run.plan_digest);
        if (!read.ok)
            return read;
        const { events, torn, head, broken } = read.value;
        const before = poisoned === null ? {} : { poisoned };
        if (broken !== null) {
            const journal = (0,volatile_journal/* volatileJournal */.Y)(head, redactor);
            return (0,fault/* succeed */.Py)({ lease: leaseOf(folders, { held, run, journal, identity }), events, torn, broken, ...before });
        }
        const leased = await lease(held, run, read.value);
        return leased.ok ? (0,fault/* succeed */.Py)({ lease: leased.value, events, torn, ...before }) : leased;
    };
    return {
        affords: async ({ length: count }) => (0,fault/* succeed */.Py)({ count, fault: null }),
        claim: (request, signal) => guarded(state, () => claim(request, signal)),
        unfinished: () => guarded(state, async () => (0,fault/* succeed */.Py)(await (0,file_locks/* heldRuns */.uq)(folders.locks))),
        find: (executionId) => guarded(state, () => find(executionId)),
        takeOver: (run, signal) => guarded(state, () => takeOver(run, signal)),
        free: (request) => guarded(state, () => freeByHand(folders, request, identity)),
    };
}
async function withOccurrence(folders, run) {
    if (run.occurrence !== null)
        return run;
    const [name = ''] = run.locks;
    const { record } = await (0,journal_lock/* readLock */.mF)((0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    return record?.execution_id === run.execution_id ? { ...run, occurrence: record.occurrence } : run;
}
async function leftOf(folders, run) {
    const locks = await (0,file_locks/* readAll */.yw)(folders, run.locks);
    const own = locks.filter(({ seen: { record } }) => record?.execution_id === run.execution_id && record.state !== 'free');
    if (own.length === 0 || own.length === locks.length)
        return locks;
    const read = await (0,journal_reader/* salvageJournal */.RY)(journalFile(folders, run.execution_id), run.plan_digest);
    const last = read.ok ? read.value.events.at(-1) : undefined;
    const isOver = read.ok && read.value.broken === null && (last === undefined || last.type === 'closed');
    return isOver ? own : locks;
}
async function toldBroken(folders, run) {
    const places = run.locks.map((name) => (0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    const locks = await Promise.all(places.map(journal_lock/* readLock */.mF));
    const isPoisoned = locks.every(({ record }) => record?.state === 'poisoned' && record.execution_id === run.execution_id);
    const read = isPoisoned ? await (0,journal_reader/* salvageJournal */.RY)(journalFile(folders, run.execution_id), run.plan_digest) : null;
    if (read === null || !read.ok || read.value.broken === null)
        return null;
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(run.execution_id)}`;
    return { ...read.value.broken, hint };
}
function journalFile(folders, executionId) {
    return (0,external_node_path_.join)((0,run_record/* runFolderIn */.rz)(folders.runs, executionId), run_record/* JOURNAL */.Ex);
}
async function guarded(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error))
            throw error;
        return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path, doing: 'use the state folder', error }));
    }
}
async function prepareFolders(folders, run, kept) {
    const runFolder = (0,run_record/* runFolderIn */.rz)(folders.runs, run.execution_id);
    const locks = [...run.locks, ...(run.shares ?? [])].map((name) => (0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    for (const folder of [folders.state, folders.locks, folders.runs, runFolder, ...locks]) {
        const made = await (0,private_folder/* makePrivateFolder */.I2)(folder);
        if (!made.ok)
            return made;
    }
    await (0,run_record/* writeRunRecord */.MJ)(runFolder, run);
    await (0,private_folder/* replaceFile */.fR)((0,external_node_path_.join)(runFolder, KEPT), kept);
    await (0,file_journal/* syncFolder */.Y)(runFolder);
    return (0,fault/* succeed */.Py)(null);
}
async function declineByHistory(folders, { run, maxRuns, now }) {
    const history = await (0,journal_history/* readHistory */.Lu)(folders.history);
    const duplicate = (0,journal_history/* duplicateOf */.js)(history, run.occurrence);
    if (duplicate !== null)
        return { kind: 'duplicate', of: duplicate };
    if (maxRuns === null)
        return null;
    const { runbook } = run;
    const tenant = maxRuns.everybody === true ? null : run.tenant;
    const runs = (0,journal_history/* runsSince */.NV)(history, { runbook, tenant, sinceMs: now - maxRuns.perMs });
    return runs.length >= maxRuns.runs ? { kind: 'too-many', runs } : null;
}
function leaseOf(folders, { held, run, journal, identity }) {
    let closed = false;
    return {
        locks: held.map(({ name, record }) => ({ name, token: record.fence })),
        journal,
        lost: NEVER,
        leave: () => journal.close(),
        held: (names) => heldAmong(folders.locks, names, identity),
        close: (end) => guarded(folders.state, async () => {
            if (closed)
                return (0,fault/* succeed */.Py)(null);
            closed = true;
            await journal.close();
            await endRun(folders, { held, run }, end);
            return (0,fault/* succeed */.Py)(null);
        }),
    };
}
async function endRun(folders, { held, run }, { outcome, changed, poison }) {
    const { execution_id, runbook, tenant, occurrence, started_at } = run;
    await (0,journal_history/* appendHistory */.b8)(folders.history, { execution_id, runbook, tenant, occurrence, started_at, outcome, changed });
    if (poison === undefined)
        await (0,file_locks/* freeAll */.gg)(folders, held);
    else
        for (const lock of held)
            await (0,file_locks/* mark */.Gy)(folders, lock, { ...lock.record, state: 'poisoned', because: poison });
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


/***/ })

} };
