'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4441,7478], modules: {

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
const OURS = new Set([
    'action',
    'at',
    'by',
    'channel',
    'code',
    'command',
    'elapsed_ms',
    'ended',
    'execution_id',
    'guard',
    'health',
    'host',
    'incident_starts_at',
    'kind',
    'name',
    'on',
    'origin_digest',
    'outcome',
    'plan_digest',
    'probe',
    'runbook',
    'service',
    'sha256',
    'started_at',
    'step',
    'stopped',
    'target',
    'tenant',
    'type',
    'verdict',
]);
const FOREIGN = new Set(['fields', 'did']);
function redactEvent(event, redactor) {
    return withoutSecrets(event, redactor);
}
function withoutSecrets(value, redactor) {
    if (typeof value === 'string')
        return clean(value, redactor);
    if (Array.isArray(value))
        return value.map((item) => withoutSecrets(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        if (FOREIGN.has(key))
            return [key, foreign(item, redactor)];
        return [clean(key, redactor), OURS.has(key) && typeof item === 'string' ? item : withoutSecrets(item, redactor)];
    }));
}
function foreign(value, redactor) {
    if (typeof value === 'number') {
        const text = String(value);
        return redactor.text(text) === text ? value : '***';
    }
    if (Array.isArray(value))
        return value.map((item) => foreign(item, redactor));
    if (typeof value === 'string')
        return clean(value, redactor);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key, redactor), foreign(item, redactor)]));
}
function clean(text, redactor) {
    return redactor.text(text.replace(/\p{Surrogate}/gu, '\ufffd'));
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

/***/ 49719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   NV: () => (/* binding */ runsSince),
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   hx: () => (/* binding */ keptHistory),
/* harmony export */   js: () => (/* binding */ duplicateOf),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export LONGEST_HISTORY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58752);





const historySchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    runbook: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    changed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
}));
async function readHistory(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return [];
        throw error;
    }
    return text.split('\n').flatMap((line) => parseEntry(line) ?? []);
}
async function appendHistory(file, entry) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    try {
        await handle.write(Buffer.from(`\n${JSON.stringify(entry)}\n`));
        await handle.datasync();
    }
    finally {
        await handle.close();
    }
}
function duplicateOf(history, occurrence) {
    if (occurrence === null)
        return null;
    return history.findLast((entry) => entry.changed && entry.occurrence === occurrence)?.execution_id ?? null;
}
function runsSince(history, { runbook, tenant, sinceMs }) {
    const counted = history.filter((entry) => entry.changed &&
        entry.runbook === runbook &&
        (tenant === null || entry.tenant === tenant) &&
        entry.started_at > sinceMs);
    return [...new Set(counted.map((entry) => entry.execution_id))];
}
const LONGEST_HISTORY = 100;
function keptHistory(history) {
    const kept = [...history];
    while (kept.length > LONGEST_HISTORY)
        kept.splice(leastMissed(kept), 1);
    return kept;
}
function leastMissed(history) {
    const unchanged = history.findIndex(({ changed }) => !changed);
    if (unchanged !== -1)
        return unchanged;
    const counts = countsOf(history);
    const most = Math.max(...counts.values());
    return history.findIndex(({ runbook }) => counts.get(runbook) === most);
}
function countsOf(history) {
    const counts = new Map();
    for (const { runbook } of history)
        counts.set(runbook, (counts.get(runbook) ?? 0) + 1);
    return counts;
}
function isCutOff(history, { runbook, sinceMs }) {
    if (history.length < LONGEST_HISTORY || history.some(({ changed }) => !changed))
        return false;
    const counts = countsOf(history);
    const oldest = history.find((entry) => entry.runbook === runbook);
    const isMost = (counts.get(runbook) ?? 0) + 1 >= Math.max(...counts.values());
    return isMost && oldest !== undefined && oldest.started_at > sinceMs;
}
function parseEntry(line) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
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

/***/ 14805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ linkAll)
/* harmony export */ });
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _event_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8171);


function linkAll(events, { head: first, redactor }) {
    let head = first;
    return events.map((event) => {
        const linked = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_event_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, redactor), head);
        head = linked.event;
        return linked;
    });
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
    const isOwn = ({ execution_id }) => execution_id === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder);
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(runRecordSchema()
            .refine(isOwn)
            .parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
    }
    catch (error) {
        const told = await openingIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL));
        if (told !== null && isOwn(told))
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


/***/ }),

/***/ 75863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeLocks),
/* harmony export */   y: () => (/* binding */ isShared)
/* harmony export */ });
function wholeLocks(locks) {
    return locks.filter((name) => name.startsWith('service:'));
}
function isShared({ shares = [] }, locks) {
    return shares.some((name) => locks.includes(name));
}


/***/ }),

/***/ 63277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ volatileJournal)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _link_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14805);


function volatileJournal(first, redactor) {
    let head = first;
    const append = async (events) => {
        const linked = (0,_link_all_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAll */ .W)(events, { head, redactor }).map(({ event }) => event);
        head = linked.at(-1) ?? head;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(linked);
    };
    return { append, close: async () => undefined };
}


/***/ }),

/***/ 58527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canonicalValue)
/* harmony export */ });
const DEEPEST = 64;
function canonicalValue(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isSorted(value, DEEPEST) && JSON.stringify(value) === text ? value : undefined;
}
function isSorted(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (deepest === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isSorted(item, deepest - 1));
    let last = '';
    for (const [key, item] of Object.entries(value)) {
        if (key < last)
            return false;
        last = key;
        if (typeof item === 'object' && !isSorted(item, deepest - 1))
            return false;
    }
    return true;
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ startOfChain),
/* harmony export */   kD: () => (/* binding */ linkProblem),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);


function startOfChain(opening) {
    return { seq: 0, hash: opening };
}
function link(fact, head) {
    const open = { ...fact, seq: head.seq + 1, prev: head.hash };
    const event = { ...open, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open)) };
    return { event, line: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(event) };
}
function linkProblem(event, head, line) {
    if (event.seq !== head.seq + 1)
        return `its seq is ${event.seq} and ought to be ${head.seq + 1}`;
    if (event.prev !== head.hash) {
        return head.seq === 0 ? "its prev is not the plan's digest" : 'its prev is not the hash of the event before it';
    }
    const text = line === undefined ? openText(event) : withoutHash(line, event.hash);
    return text !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text) === event.hash ? null : 'its hash does not fit its content';
}
function openText(event) {
    const { hash: _, ...open } = event;
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open);
    }
    catch {
        return null;
    }
}
function withoutHash(line, hash) {
    const member = `"hash":"${hash}",`;
    const at = line.indexOf(member);
    return at === -1 ? line : line.slice(0, at) + line.slice(at + member.length);
}


/***/ })

} };
