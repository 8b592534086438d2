'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7768], modules: {

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

/***/ 77858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   y: () => (/* binding */ loadEnd)
/* harmony export */ });
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63879);
/* harmony import */ var _journal_recovering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48003);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _notify_courier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83130);
/* harmony import */ var _folder_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53741);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85364);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27989);







const publishing = () => Promise.all(/* import() */[__webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(5488)]).then(__webpack_require__.bind(__webpack_require__, 5488));
async function loadEnd(settings) {
    const tells = Object.keys(settings.channels).length > 0;
    await Promise.all([publishing(), (0,_notify_courier_js__WEBPACK_IMPORTED_MODULE_1__/* .loadForms */ .y)(settings), tells ? (0,_web_js__WEBPACK_IMPORTED_MODULE_4__/* .loadWeb */ .J)() : undefined]);
}
async function conclude({ plan, driven, folder, executionId, lease, store, redactor, crew, isToldBefore = false, warn, }) {
    const { state, closed } = driven;
    const outcome = state.phase.name === 'closed' ? state.phase.outcome : null;
    const left = leave(crew, mayBeForgotten(driven) ? executionId : null);
    const { publish } = await publishing();
    const published = await publish({ plan, events: driven.events, folder, redactor, writes: !isToldBefore });
    const hint = lease === null ? {} : { hint: (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_3__/* .howToWriteAudit */ .Kd)(executionId) };
    for (const fault of published.unwritten)
        warn({ ...fault, ...hint });
    if (outcome === null)
        await lease?.leave();
    else {
        const changed = outcome === 'unknown' || (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_0__/* .changedAnything */ .BW)(state);
        const end = { outcome, changed, ...poisonOf(outcome, driven) };
        const given = (await lease?.close(end)) ?? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(null);
        if (!given.ok)
            warn(notGivenBack(given.faults[0], { executionId, store }));
        if (!isToldBefore && published.unwritten.length === 0)
            await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .unmarkFolder */ .Te)(folder);
    }
    await left;
    return { ...published, executionId, outcome, plan, closed };
}
async function leave(crew, forgotten) {
    if (crew === undefined)
        return;
    if (forgotten !== null)
        await crew.executor.forget(forgotten);
    await Promise.allSettled([crew[Symbol.asyncDispose]()]);
}
function mayBeForgotten({ closed, events }) {
    return closed && !events.some(({ type }) => type === 'journal.lost');
}
function poisonOf(outcome, { state, events }) {
    if (outcome !== 'unknown')
        return {};
    if (state.failure?.kind === 'broken')
        return { poison: state.failure.because };
    return { poison: `the fate of a change is unknown since ${events.at(-1)?.at ?? 'then'}` };
}
function notGivenBack({ code, message, hint }, { executionId, store }) {
    return {
        code,
        message: `the lock of ${executionId} could not be given back: ${message}`,
        hint: `${hint} Then free it with: ${(0,_journal_recovering_js__WEBPACK_IMPORTED_MODULE_6__/* .recovering */ .n)(executionId, store)}`,
    };
}


/***/ }),

/***/ 53741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Ry: () => (/* binding */ beganIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Te: () => (/* binding */ unmarkFolder),
/* harmony export */   Xw: () => (/* binding */ takeMark),
/* harmony export */   aQ: () => (/* binding */ markFolder),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   br: () => (/* binding */ FIRST_FILES),
/* harmony export */   gp: () => (/* binding */ isFolderOf),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
/* harmony import */ var _journal_process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58752);
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









const MARK = '.enforced-runbooks';
const EVENTS = 'audit.jsonl';
const FIRST_FILES = [EVENTS, 'outputs', MARK];
const LONGEST_EVENT = 1_048_576;
const HALF_MS = 250;
const markSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ execution_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), process: (0,_journal_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .holderSchema */ .SE)() }));
function markFolder(folder, executionId) {
    const mark = { execution_id: executionId, process: (0,_journal_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .ownIdentity */ .hY)() };
    return setMark((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK), `${JSON.stringify(mark)}\n`);
}
async function takeMark(folder, dead) {
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK);
    const taken = (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .draftBeside */ .Ew)(mark);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(mark, taken);
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
            return true;
        throw error;
    }
    const owner = await ownerIn(taken);
    const isDead = owner?.liveness === dead?.liveness && owner?.executionId === dead?.executionId;
    if (!isDead)
        await setMark(mark, await firstLine(taken));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(taken);
    return isDead;
}
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
async function setMark(mark, content) {
    try {
        return await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createExclusively */ .k3)(mark, content, { isLasting: false });
    }
    catch (error) {
        if (!NO_LINKS.includes((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)))
            throw error;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(mark, content, { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function unmarkFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK), { force: true }).catch(() => undefined);
}
function ownerOf(folder) {
    return ownerIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK));
}
async function ownerIn(file) {
    const until = performance.now() + HALF_MS;
    for (;;) {
        const mark = markSchema().safeParse(parsed(await firstLine(file)));
        if (mark.success)
            return { executionId: mark.data.execution_id, liveness: (0,_journal_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(mark.data.process) };
        if (performance.now() >= until || !(await isThere(file)))
            return null;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(HALF_MS / 10);
    }
}
async function isThere(file) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).then(() => true, () => false);
}
const namesIn = async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => !(0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isDraft */ .Qx)(name));
async function isFolderOf(folder, executionId) {
    const owner = await ownerOf(folder);
    if (owner !== null)
        return owner.executionId === executionId;
    const line = await firstLine((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, EVENTS));
    if (line === '')
        return (await namesIn(folder).catch(() => [])).every((name) => FIRST_FILES.includes(name));
    return isEventOf(line, executionId);
}
async function beganIn(folder, executionId) {
    return isEventOf(await firstLine((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, EVENTS)), executionId);
}
function isEventOf(line, executionId) {
    const first = parsed(line);
    return typeof first === 'object' && first !== null && 'execution_id' in first && first.execution_id === executionId;
}
async function firstLine(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            if (!(await handle.stat()).isFile())
                return 'no file';
            const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_EVENT) });
            return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
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
        if (['ENOENT', 'ENOTDIR'].includes((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)))
            return '';
        throw error;
    }
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 78703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ prepareFolder),
/* harmony export */   NX: () => (/* binding */ bringOutputs),
/* harmony export */   Qx: () => (/* binding */ canPrepare),
/* harmony export */   xU: () => (/* binding */ folderOfBegun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93277);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _folder_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53741);







const RUN_FILES = [_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS */ .qY, 'audit.json', 'plan.json', 'summary.md', 'README.md', 'outputs'];
async function prepareFolder({ folder, executionId, runs }) {
    try {
        const found = await lookAt(folder, executionId);
        if (!found.ok)
            return found;
        const { names, owner } = found.value;
        if (owner?.executionId === executionId)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(folder);
        if (owner !== null && names.includes('outputs'))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'outputs'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, owner.executionId, 'outputs'), { recursive: true });
        const isMarked = names.includes(_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .MARK */ .M$);
        if ((isMarked && !(await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .takeMark */ .Xw)(folder, owner))) || !(await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .markFolder */ .aQ)(folder, executionId))) {
            const faster = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(folder);
            if (faster?.executionId === executionId)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(folder);
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(inUse(folder, faster?.executionId ?? 'another run'));
        }
        const isOwn = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .beganIn */ .Ry)(folder, executionId);
        for (const name of isOwn ? [] : RUN_FILES)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
        await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'outputs'));
        if (!isOwn)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS */ .qY), '', { mode: 0o600 });
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(unwritable(folder, error));
    }
}
async function canPrepare({ folder, executionId }) {
    try {
        const found = await lookAt(folder, executionId);
        if (!found.ok)
            return found;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(unwritable(folder, error));
    }
}
async function lookAt(folder, executionId) {
    await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
    const names = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(folder);
    if (names.length > 0 && !(await isOfEarlierRun(folder, names)))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(notARuns(folder, names));
    const owner = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(folder);
    const isFree = owner === null || owner.executionId === executionId || owner.liveness === 'gone';
    return isFree ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ names, owner }) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(inUse(folder, owner.executionId));
}
async function bringOutputs(from, to) {
    if (from === to)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, 'outputs'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, 'outputs'), { recursive: true, force: false }).catch(() => undefined);
}
async function folderOfBegun({ folder, executionId, runs }) {
    const isOwn = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolderOf */ .gp)(folder, executionId).catch(() => false);
    return isOwn ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, executionId);
}
async function isOfEarlierRun(folder, names) {
    if (!names.includes(_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS */ .qY))
        return names.every((name) => name === _folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .MARK */ .M$);
    const first = await (0,_folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS */ .qY));
    return first === '' ? names.every((name) => _folder_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_FILES */ .br.includes(name)) : isChainedEvent(first);
}
function isChainedEvent(line) {
    try {
        const event = JSON.parse(line);
        return typeof event === 'object' && event !== null && ['seq', 'prev', 'hash'].every((key) => key in event);
    }
    catch {
        return false;
    }
}
function unwritable(path, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path, doing: 'write the audit to', error });
}
function inUse(folder, executionId) {
    return {
        code: 'usage',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(folder)} is where ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(executionId)} writes its audit, and it has not ended`,
        hint: 'Name another folder with --out. Nothing was touched.',
    };
}
function notARuns(folder, names) {
    const [first = '', ...more] = [...names].sort();
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return {
        code: 'usage',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(folder)} holds ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(first)}${others}, which no run left there`,
        hint: "Name a new or an empty folder with --out, or an earlier run's, whose files are replaced. Nothing was touched.",
    };
}


/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptText),
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25112);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58752);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _runbook_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82957);
/* harmony import */ var _topology_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57968);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64716);
/* harmony import */ var _sources_inventory_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64765);
/* harmony import */ var _sources_runbook_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59896);











const partSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    from: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('include') }),
        zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('inventory'),
            index: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().nonnegative(),
            translated: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(true).exactOptional(),
        }),
    ]),
    file: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
}));
const keptSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    runbook: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable() }),
    topology: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable(), parts: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(partSchema()).optional() }),
    incident: zod__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5J(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY()])),
    commit: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    folder: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
}));
function keptText(sources, store) {
    const { runbook, topology } = sources;
    if (store === 'files')
        return `${JSON.stringify({ ...sources, topology: keptTopology(topology) })}\n`;
    const parts = topology.parts?.map(({ from, file, text }) => from.kind === 'include' ? { from, file, text: null } : { from, file, text: null, digest: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) });
    return JSON.stringify({
        ...sources,
        runbook: { ...runbook, text: null },
        topology: { ...topology, text: null, ...(parts !== undefined && { parts }) },
    });
}
function keptTopology({ file, text, parts }) {
    return { file, text, ...(parts !== undefined && { parts: (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_4__/* .translatedParts */ .t7)({ topology: { file }, text, parts }) }) };
}
async function restore(text, digest, store) {
    const kept = parseKept(text);
    if (kept === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(differs);
    const { runbook: from, topology: on } = kept;
    const runbookText = await normalTextOf(from, kept.commit, store);
    if (!runbookText.ok)
        return runbookText;
    const runbook = (0,_runbook_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadBegunRunbook */ .aL)(from.file, from.id, runbookText.value);
    if (!runbook.ok)
        return runbook;
    const restored = await restoreTopology(on, kept.commit, store);
    if (!restored.ok)
        return restored;
    const { source, isChanged } = restored.value;
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(kept.incident, new Date(0).toISOString());
    if (!received.ok)
        return received;
    const [incident] = received.value;
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(source.topology, incident?.tenant ?? '');
    if (incident === undefined || !view.ok)
        return view.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(differs) : view;
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: source.topology,
        incident,
        inputs: kept.inputs,
        commit: kept.commit,
        begun: true,
    });
    if (!plan.ok)
        return plan;
    if (plan.value.digest !== digest)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(isChanged ? inventoryChanged : differs);
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)({ plan: plan.value, topology: source, incident, folder: kept.folder });
}
async function restoreTopology(on, commit, store) {
    const text = await textOf(on, commit, store);
    if (!text.ok)
        return text;
    const open = (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_4__/* .openTopology */ .Af)(on.file, text.value);
    if (!open.ok)
        return open;
    const parts = [];
    let isChanged = false;
    for (const { from, file, text: kept, digest } of on.parts ?? []) {
        const inventory = from.kind === 'inventory' ? open.value.inventories[from.index] : null;
        if (inventory === undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(differs);
        const said = store.kind === 'refs' && inventory?.kind === 'exec'
            ? await (store.askInventory?.(inventory, on.file) ?? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)((0,_sources_inventory_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .notRun */ .nE)(inventory)))
            : await textOf({ file, text: kept }, commit, store);
        if (!said.ok)
            return said;
        isChanged ||= digest !== undefined && (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(said.value) !== digest;
        parts.push({ from, file, text: said.value });
    }
    const topology = (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_4__/* .closeTopology */ .Sx)(open.value, parts, { begun: true });
    return topology.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)({ source: { topology: topology.value, text: text.value, parts }, isChanged }) : topology;
}
async function normalTextOf(from, commit, store) {
    const text = await textOf(from, commit, store);
    const form = (0,_sources_runbook_files_js__WEBPACK_IMPORTED_MODULE_7__/* .formOf */ .QU)(from.file);
    if (!text.ok || store.kind === 'files' || form === 'yaml')
        return text;
    if (form === 'skill')
        return (await __webpack_require__.e(/* import() */ 3268).then(__webpack_require__.bind(__webpack_require__, 33268))).recoveredFormOf(text.value, from);
    const { evaluatedFrom } = await __webpack_require__.e(/* import() */ 9149).then(__webpack_require__.bind(__webpack_require__, 49149));
    const read = async (path) => {
        const found = await store.textAt(commit, path);
        return found.ok ? found : found.faults[0].code === 'file-missing' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(null) : found;
    };
    const evaluated = await evaluatedFrom({ entry: from.file, text: text.value, read }, { shown: from.file });
    return evaluated.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(evaluated.value.text) : evaluated;
}
async function textOf({ file, text }, commit, store) {
    if (store.kind === 'refs')
        return store.textAt(commit, file);
    return text === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(differs) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(text);
}
function parseKept(text) {
    try {
        return keptSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
const inventoryChanged = {
    code: 'plan-digest-differs',
    message: 'the inventory no longer says what it said when the run began, and the plan is not the one that it began with',
    hint: 'Let it say again what it said of this tenant, or undo by hand what its journal names.',
};
const differs = {
    code: 'plan-digest-differs',
    message: 'what is kept of the run does not give the plan that it began with',
    hint: 'Somebody changed what was kept, or another version of this program made the plan. Undo by hand what its journal names.',
};


/***/ }),

/***/ 67811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   Y7: () => (/* binding */ cancelledWhileWaiting)
/* harmony export */ });
/* harmony import */ var _journal_freeing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69309);
/* harmony import */ var _journal_recovering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48003);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39348);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93602);






function header({ id, plan, incident, redactor, settings, ssh }, dry_run) {
    return {
        execution_id: id,
        plan_digest: plan.digest,
        ...(plan.origin !== undefined && { origin_digest: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(redactor.json(plan.origin)) }),
        tenant: plan.tenant.id,
        runbook: plan.runbook.id,
        trigger: incident.name,
        incident_starts_at: incident.starts_at,
        actor: settings.actor,
        approvals: settings.approvals,
        ...(settings.job !== undefined && { job: settings.job }),
        dry_run,
        channels: Object.keys(settings.channels).sort(),
        versions: { ...(0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versions */ .e4)(), ...(ssh !== undefined && { ssh }) },
    };
}
function claimed(who, locks, dryRun) {
    return { type: 'run.claimed', ...header(who, dryRun), locks };
}
function declined(who, outcome, faults) {
    return { type: 'run.declined', ...header(who, false), outcome, faults };
}
function refusalOf(claim, { plan, store }) {
    const refused = (code, message, hint) => ({ outcome: 'refused', fault: { code, message, hint } });
    switch (claim.kind) {
        case 'duplicate':
            return {
                outcome: 'duplicate',
                fault: {
                    code: 'lock-busy',
                    message: `this occurrence is handled by ${claim.of}, or was`,
                    hint: 'Look at that run; a new start of the alert is a new occurrence.',
                },
            };
        case 'busy':
            return refused('lock-busy', `${claim.holder} holds ${lockOf(plan, claim)}`, claim.elsewhere === undefined
                ? 'Wait for that run to end, or raise the lock timeout.'
                : `Wait for that run to end. Where its machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_2__/* .freeing */ .H)(claim.elsewhere)}`);
        case 'too-many':
            return refused('max-runs-reached', `${plan.runbook.id} ran ${claim.runs.length} times for ${(0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(plan)} within its window: ${claim.runs.join(', ')}`, 'A mitigation that has to be repeated is not the cure: look at the incident by hand.');
        case 'dead': {
            const { run, unrecovered } = claim;
            const died = `the run ${run.executionId} died with ${deadLock(plan, run)} and is not finished`;
            return unrecovered === undefined
                ? refused('lock-busy', died, `Finish it first: ${(0,_journal_recovering_js__WEBPACK_IMPORTED_MODULE_4__/* .recovering */ .n)(run.executionId, store)}; it undoes what that run did.`)
                : refused('lock-busy', `${died}: that was tried, and ${unrecovered.message}`, unrecovered.hint);
        }
        case 'refused':
            return { outcome: 'refused', fault: claim.fault };
        case 'poisoned':
            return refused('lock-busy', `${claim.by} left ${whatOf(plan, claim)} in a state that nobody knows: ${claim.because}`, `Look at it by hand, and bring it in order; the audit of ${claim.by} says what is known. Then free it: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_2__/* .freeing */ .H)(claim.by)}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .H)(claim);
    }
}
function lockOf({ tenant }, { lock } = {}) {
    return lock === undefined || lock === `tenant:${tenant.id}` ? `the lock of ${tenant.id}` : `the lock ${lock}`;
}
function whatOf({ tenant }, { lock }) {
    return lock === undefined || lock === `tenant:${tenant.id}` ? tenant.id : `what the lock ${lock} is for`;
}
function deadLock(plan, { locks }) {
    return lockOf(plan, { lock: locks.map(({ name }) => name).join(', ') });
}
function cancelledWhileWaiting(plan) {
    return {
        code: 'lock-busy',
        message: `the run was cancelled while it waited for ${lockOf(plan)}`,
        hint: 'Nothing was changed. Start it again if it is still needed.',
    };
}


/***/ }),

/***/ 67029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ portsOf)
});

// EXTERNAL MODULE: ./lib/notify/courier.js
var notify_courier = __webpack_require__(83130);
// EXTERNAL MODULE: ./lib/notify/incident-key.js
var incident_key = __webpack_require__(30693);
// EXTERNAL MODULE: ./lib/engine/meaning.js
var meaning = __webpack_require__(46289);
// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/engine/standing.js + 1 modules
var engine_standing = __webpack_require__(21813);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
;// CONCATENATED MODULE: ./lib/notify/message.js








const STANDS = {
    started: 'fate unknown',
    acted: 'changed, not verified',
    applied: 'changed and verified',
    unknown: 'fate unknown',
    kept: 'changed and kept',
    kept_unverified: 'NOT verified, and cannot be undone',
    left: 'left as it is',
    undone: 'undone and verified',
    undone_unverified: 'undone, NOT verified',
    undo_failed: 'NOT undone',
    undo_begun: 'undo NOT finished',
    to_undo: 'NOT undone yet',
    engaged: 'still engaged',
    engage_failed: 'engaging FAILED',
    released: 'released',
    release_failed: 'release FAILED',
    held: 'held on purpose',
};
function messageOf(on, plan, events) {
    const standing = (0,engine_standing/* standingOf */.Y)(plan, events);
    const { state } = standing;
    const { opening, failure } = state;
    const human = on === 'started' ? 'no' : outcome/* OUTCOMES */.i[on].human;
    const took = (0,duration/* formatDuration */.a)(events.at(-1)?.elapsed_ms ?? 0);
    const measured = measuredOf(events);
    const parts = [
        on === 'started' ? 'started' : `${on} in ${took}`,
        plan.tenant.id,
        ...(isShared(plan) ? [`${(0,whole/* subjectOf */.et)(plan)}, ${tenantsOf(plan)}`] : []),
        ...(measured === '' ? [] : [measured]),
    ];
    return {
        on,
        human,
        headline: parts.join(' \u00b7 '),
        says: on === 'started' ? 'the symptom holds; the first step begins' : (0,meaning/* meaningOf */.Pr)(on, standing),
        because: failure === null ? declinedBecause(events) : (0,meaning/* becauseOf */.W$)(failure, (0,meaning/* guardsOf */.g0)(state)),
        facts: factsOf(plan, opening?.actor ?? ''),
        changes: [...targetLines(standing), ...guardLines(state)],
        executionId: opening?.execution_id ?? '',
    };
}
function measuredOf(events) {
    const shows = [];
    for (const event of events) {
        if (event.type !== 'condition.looked')
            continue;
        if (event.purpose.kind !== 'symptom' && event.purpose.kind !== 'recovered')
            continue;
        shows.push(...event.samples.flatMap(({ show }) => show ?? []).slice(0, 1));
    }
    const [first, last] = [shows[0], shows.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    return first === last ? first : `${first} \u2192 ${last}`;
}
function factsOf(plan, actor) {
    const facts = [
        { name: 'Runbook', value: plan.runbook.title === '' ? plan.runbook.id : plan.runbook.title },
        ...(isShared(plan) ? [{ name: 'Changes', value: (0,whole/* subjectOf */.et)(plan) }] : []),
        ...(isShared(plan) ? [{ name: 'Affects', value: `${tenantsOf(plan)}: ${(0,few/* few */.H)(plan.blast_radius.tenants)}` }] : []),
        { name: 'Incident', value: plan.incident.name },
        { name: 'Severity', value: plan.incident.severity },
        { name: 'Started by', value: actor },
        { name: 'Runbook owner', value: plan.runbook.owner ?? '' },
        { name: 'On call', value: plan.tenant.on_call ?? '' },
    ];
    return facts.filter(({ value }) => value !== '');
}
function isShared({ runbook }) {
    return runbook.scope === 'shared';
}
function tenantsOf({ blast_radius: { tenants } }) {
    return `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}`;
}
function declinedBecause(events) {
    const faults = events.flatMap((event) => event.type === 'run.declined' || event.type === 'isolation.refused' || event.type === 'command.refused'
        ? event.faults
        : []);
    return faults.map(({ message }) => message).join(' ');
}
function targetLines({ targets }) {
    return targets.map(({ step, act, status, because }) => {
        const why = because === '' ? '' : `: ${because}`;
        return `${step.title} (${act.target}): ${STANDS[status] ?? status}${why}${staysOf(act.ending, status)}`;
    });
}
function staysOf(ending, status) {
    if (ending.kind !== 'irreversible')
        return '';
    if (status === 'kept_unverified')
        return `; may stay: ${ending.stays}`;
    return status === 'kept' || status === 'applied' ? `; stays: ${ending.stays}` : '';
}
function guardLines(state) {
    return Object.entries(state.plan.guards).flatMap(([name, guard]) => guard.at.flatMap(({ target }) => {
        const status = state.guards[(0,engine_state/* guardKey */.Dt)(name, target)]?.status ?? 'idle';
        if (status === 'idle' || status === 'found_engaged')
            return [];
        return [`guard ${(0,visible/* shown */.SP)(name)} (${target}): ${STANDS[status] ?? status}`];
    }));
}

;// CONCATENATED MODULE: ./lib/notify/notifier.js



function createNotifier(request) {
    const { channels, plan, runUrl } = request;
    const courier = (0,notify_courier/* createCourier */.u)(request);
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, trigger: plan.incident.name };
    const about = { ...whose, incident: (0,incident_key/* incidentKey */.Q)(plan) };
    return {
        channels: Object.keys(channels).sort(),
        notify: ({ on, channel }, events, signal) => {
            const make = () => ({
                message: messageOf(on, plan, events),
                about: { kind: 'run', ...about, planDigest: plan.digest, runUrl },
            });
            return courier.bring(channel, make, signal);
        },
    };
}

// EXTERNAL MODULE: ./lib/notify/post.js
var post = __webpack_require__(36547);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(16574);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 6 modules
var topology_isolation = __webpack_require__(12057);
// EXTERNAL MODULE: ./lib/topology/load.js + 18 modules
var load = __webpack_require__(57968);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(56517);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/runbook/output.js
var output = __webpack_require__(22323);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var runbook_truth = __webpack_require__(24841);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
;// CONCATENATED MODULE: ./lib/engine/health.js




const LONGEST = 160;
function healthOf({ command, healthy, scope }, { act, text }) {
    if (act.ended !== 'exited' || act.exit_code === null)
        return silent(act.fault?.message ?? `it is over as ${act.ended}`);
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return ill(act.fault?.message ?? `it ended with ${act.exit_code}`);
    if (act.fault !== undefined)
        return silent(act.fault.message);
    const parsed = (0,output/* parseOutput */.F)(command.output, text ?? '');
    if (text === null)
        return ill('it printed more than 1 MiB, or what is not UTF-8');
    if (!parsed.ok)
        return ill('it printed something of another form than its `health` declares');
    const fields = { ...scope, ...parsed.value, ok: true, exit_code: act.exit_code };
    const failed = healthy.find((source) => {
        const truth = (0,runbook_truth/* truthOf */.D)(source, fields);
        return truth.kind === 'unknown' || !truth.value;
    });
    return failed === undefined ? { health: 'healthy' } : ill(`not ${failed}`);
}
function silent(because) {
    return { health: 'silent', because: (0,visible/* shown */.SP)(because, LONGEST) };
}
function ill(because) {
    return { health: 'ill', because: (0,visible/* shown */.SP)(because, LONGEST) };
}

// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/plan/bystanders.js
var bystanders = __webpack_require__(10014);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var health = __webpack_require__(84842);
// EXTERNAL MODULE: ./lib/topology/bystanders.js
var topology_bystanders = __webpack_require__(58312);
;// CONCATENATED MODULE: ./lib/app/neighbours.js






const AT_ONCE = 4;
const LOOK_MS = 10_000;
function neighboursOf({ plan, topology, isolation, executor, underChange }) {
    const probes = (0,once/* once */.O)(() => (0,health/* healthProbes */.C)(topology.services));
    const questionTo = (bystander) => {
        const known = probes();
        return known.ok ? (0,health/* healthQuestion */.d)({ topology, probes: known.value, isolation, bystander }) : known;
    };
    const askOf = (bystander) => {
        const question = questionTo(bystander);
        if (!question.ok)
            return { bystander, where: '', longestMs: 0, ask: async () => silent(question.faults[0].message) };
        const { ready } = question.value;
        const ask = async (signal) => healthOf(question.value, await executor.observe({ ...ready, unkept: true }, signal));
        return { bystander, where: ready.where, longestMs: ready.timeout_ms, ask };
    };
    return {
        near: (keys, found) => {
            const targets = keys.flatMap((key) => plan.targets[key] ?? []);
            return (0,topology_bystanders/* bystandersOf */.p)(topology, {
                tenant: plan.tenant.id,
                ...(0,bystanders/* whereHarmShows */.a)(topology, targets),
                found,
                most: plan.bystanders?.most ?? 0,
                underChange: underChange.known(),
            });
        },
        ask: async (bystanders, signal) => {
            const tenants = bystanders.map(({ tenant }) => tenant);
            const before = await underChange.look(tenants);
            const until = performance.now() + LOOK_MS;
            const bound = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
            (0,external_node_events_.setMaxListeners)(0, bound);
            const seen = new Map();
            const worker = async (left) => {
                for (const { bystander, longestMs, ask } of left) {
                    if (bound.aborted)
                        return;
                    if (performance.now() + longestMs > until)
                        continue;
                    seen.set(bystander, { ...bystander, ...(await ask(bound)) });
                }
            };
            await Promise.all(byPlace(bystanders.filter(({ tenant }) => !before.has(tenant)).map(askOf)).flatMap((asked) => {
                const left = asked.values();
                return Array.from({ length: Math.min(AT_ONCE, asked.length) }, () => worker(left));
            }));
            const changed = await underChange.look(tenants);
            return {
                seen: bystanders.flatMap((one) => (changed.has(one.tenant) ? [] : (seen.get(one) ?? []))),
                underChange: bystanders.filter(({ tenant }) => changed.has(tenant)),
            };
        },
    };
}
function byPlace(asked) {
    const places = new Map();
    for (const one of asked) {
        const known = places.get(one.where);
        if (known === undefined)
            places.set(one.where, [one]);
        else
            known.push(one);
    }
    return [...places.values()];
}

// EXTERNAL MODULE: ./lib/app/under-change.js
var under_change = __webpack_require__(86766);
// EXTERNAL MODULE: ./lib/app/web.js
var web = __webpack_require__(27989);
;// CONCATENATED MODULE: ./lib/app/ports.js











function portsOf({ executor, redactor }, { plan, topology, settings, watch, held, begun = false }) {
    const isolation = (0,topology_isolation/* isolationOf */._)(topology.topology);
    const surveyed = { topology: topology.topology, source: () => (0,load/* sourceOf */.vz)(topology), concern: (0,whole/* concernOf */.gY)(plan) };
    const notifier = createNotifier({
        channels: settings.channels,
        plan,
        redact: (text) => redactor.text(text),
        clock: clock/* systemClock */.m,
        post: (0,post/* postWith */.X)(web/* webFetch */.d),
        ...(settings.issues !== undefined && { issues: settings.issues }),
        runUrl: settings.runUrl,
    });
    const underChange = (0,under_change/* underChangeBeside */.j)({ plan, topology: topology.topology, held });
    const known = new Set();
    const learn = (secret, name) => {
        if (known.has(secret))
            return;
        known.add(secret);
        redactor.learn(secret, name);
        settings.onLearn?.(secret);
    };
    return {
        clock: clock/* systemClock */.m,
        executor,
        notifier,
        masks: { learn, mask: redactor.text },
        isolate: () => (0,isolate/* isolatePlan */.N)(isolation, plan),
        isolated: (0,isolate/* isolationCheck */.f)(isolation, plan, { begun }),
        survey: (answers) => (0,survey/* surveyOf */.yj)(surveyed, answers),
        neighbours: neighboursOf({ plan, topology: topology.topology, isolation, executor, underChange }),
        watch: (event) => watch(event, plan),
    };
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

/***/ 86766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changing),
/* harmony export */   j: () => (/* binding */ underChangeBeside)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39348);
/* harmony import */ var _topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71106);



const runs = new Set();
function changing(plan) {
    const { tenant, blast_radius } = plan;
    const run = { plan, tenants: [tenant.id, ...blast_radius.tenants], endedAt: Number.POSITIVE_INFINITY };
    runs.add(run);
    return {
        [Symbol.dispose]: () => {
            run.endedAt = performance.now();
            if ([...runs].every(({ endedAt }) => Number.isFinite(endedAt)))
                runs.clear();
        },
    };
}
function underChangeBeside({ plan, topology, held }) {
    const since = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => performance.now());
    const elsewhere = new Set();
    const known = () => {
        const first = since();
        const others = [...runs].filter((run) => run.plan !== plan && run.endedAt >= first);
        return new Set([...elsewhere, ...others.flatMap(({ tenants }) => tenants)]);
    };
    const own = new Set([...plan.locks, ...(0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .sharesOf */ .AR)(plan, topology)]);
    const whole = Object.values(topology.services).filter(({ tenancy }) => tenancy === 'shared');
    return {
        known,
        look: async (tenants) => {
            const affected = new Map([
                ...tenants.map((tenant) => [`tenant:${tenant}`, () => [tenant]]),
                ...whole.map(({ name }) => [`service:${name}`, () => (0,_topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedBlastRadius */ .M)(topology, [name]).tenants]),
            ]);
            const names = [...affected.keys()].filter((name) => !own.has(name));
            for (const name of (await held?.(names)) ?? [])
                for (const tenant of affected.get(name)?.() ?? [])
                    elsewhere.add(tenant);
            return known();
        },
    };
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

/***/ 46289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ isOnlyLeft),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   g0: () => (/* binding */ guardsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function meaningOf(outcome, standing) {
    const { failure } = standing.state;
    const changed = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(standing.state);
    switch (outcome) {
        case 'incident_resolved':
            return resolved(standing);
        case 'rolled_back':
            return `${failure === null ? 'the way forward ended' : ENDED[failure.kind]}; ${becameOf(standing)}`;
        case 'cancelled':
            return changed ? `cancelled; ${becameOf(standing)}` : 'cancelled before any change';
        case 'unknown':
            return unknown(standing);
        default:
            return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].says;
    }
}
function becauseOf(failure, guards) {
    const { kind, because } = failure;
    if (kind !== 'guard')
        return because;
    const own = guards.find(({ guard, target }) => because.startsWith(`${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .guardKey */ .Dt)(guard, target)}: `));
    return `guard ${because}${own?.status === 'released' ? '; it is released now' : ''}`;
}
function guardsOf({ guards }) {
    return Object.entries(guards).flatMap(([key, { status }]) => {
        const [guard = '', target = ''] = key.split(' @ ');
        return status === 'idle' ? [] : { guard, target, status };
    });
}
function unknown(standing) {
    if (standing.state.failure?.kind === 'broken')
        return 'the journal is broken, and what was done behind it is not known';
    if (isOnlyLeft(standing))
        return 'a command was stopped, but a process that it started still runs, and may change what was undone';
    return 'contact was lost during a change, and its fate could not be confirmed';
}
function isOnlyLeft({ state, targets, leftRunning }) {
    const isOpen = targets.some(({ status, because }) => (status === 'unknown' || status === 'started') && because === '');
    return leftRunning.length > 0 && leftRunning.length === state.unconfirmed.length && !isOpen;
}
function resolved({ state }) {
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'no step applied, and nothing was changed; the incident is over';
    return Object.values(state.steps).includes('skipped')
        ? _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.incident_resolved.says
        : 'every step verified, guards released, the incident is over';
}
const ENDED = {
    absent: 'the symptom does not hold',
    kept: 'the incident was not seen to be over',
    condition: 'a step failed',
    command: 'a step failed',
    guard: 'a guard failed',
    isolation: 'it was not isolated',
    recovery: 'the incident was not seen to be over',
    cancelled: 'cancelled',
    timeout: 'the runbook\u2019s timeout passed',
    journal: 'the journal was lost',
    died: 'its process died, and another one went on',
    broken: 'the journal is broken',
    bystander: 'another tenant fell ill',
};
const NOT_UNDONE = [
    ['kept', 'is kept'],
    ['kept_unverified', 'cannot be undone'],
    ['left', 'has no undo'],
];
function becameOf({ targets }) {
    if (targets.length === 0)
        return 'no step had changed anything';
    const stays = NOT_UNDONE.filter(([status]) => targets.some((target) => target.status === status));
    const what = stays.map(([, word]) => word).join(' or ');
    if (!targets.some(({ status }) => status === 'undone'))
        return `nothing was undone: what this run did ${what}`;
    return `what this run did was undone and verified undone${what === '' ? '' : `, except what ${what}`}`;
}


/***/ }),

/***/ 21813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/lanes.js
var lanes = __webpack_require__(10141);
// EXTERNAL MODULE: ./lib/kernel/command-mark.js
var command_mark = __webpack_require__(81892);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/engine/left-running.js



function leftRunningIn(state, events) {
    const [opening] = events;
    const id = opening?.type === 'run.claimed' ? opening.execution_id : '';
    return state.unconfirmed.flatMap(({ command, change }) => {
        const last = events.findLast((event) => event.type === 'command.finished' && event.command === command);
        if (last?.type !== 'command.finished' || last.act.stopped !== 'left-running')
            return [];
        const { where } = (0,next/* commandOf */.N)(state, change);
        return [{ mark: (0,command_mark/* commandMark */.h)(id, command), change, where: where === 'runner' ? 'the runner' : where }];
    });
}
function stillRunsAt(state, left, at) {
    const own = left.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const open = state.unconfirmed.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const [first] = own;
    if (first === undefined || own.length < open.length)
        return '';
    const marks = own.map(({ mark }) => `ENFORCED_RUNBOOKS_COMMAND=${mark}`).join(' or ');
    return `its command was stopped, but a process that it started still ran on ${first.where} when that was last asked; it has ${marks} in its /proc/PID/environ`;
}

// EXTERNAL MODULE: ./lib/engine/looking.js
var looking = __webpack_require__(92595);
// EXTERNAL MODULE: ./lib/engine/planned.js
var planned = __webpack_require__(11072);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/standing.js







function standingOf(plan, events) {
    const verified = new Set();
    let state = (0,engine_state/* initialState */.ue)(plan);
    for (const event of events) {
        const held = verifiedBy(state, event);
        if (held !== null)
            verified.add(held);
        state = (0,apply/* apply */.B)(state, event);
    }
    const leftRunning = leftRunningIn(state, events);
    const told = { state, events, verified, leftRunning };
    const targets = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.flatMap((act) => targetAt(told, step, act) ?? []));
    return { state, targets, leftRunning };
}
function verifiedBy({ plan, phase }, event) {
    if (event.type !== 'condition.looked' || event.purpose.kind !== 'verify' || phase.name !== 'stepping')
        return null;
    const lane = (0,lanes/* laneFor */.g0)(plan, phase, event);
    if (lane?.stage.at !== 'verifying')
        return null;
    const { step, act } = (0,planned/* placeAt */.BW)(plan, { step: phase.step, act: lane.act });
    const looked = (0,looking/* afterLook */.Y)(act.verify, lane.stage.looking, event.verdict, event.elapsed_ms);
    return looked.kind === 'held' ? (0,engine_state/* targetKey */.hD)(step.id, act.target) : null;
}
function targetAt(told, step, act) {
    const { state, events, verified } = told;
    const at = { step: step.id, target: act.target };
    const status = statusAt(state, events, { ...at, act });
    const { ending } = act;
    if (status === 'not_started')
        return null;
    if (status === 'undone' && ending.kind === 'none')
        return { step, act, status: 'left', because: ending.because };
    if (status === 'kept' && !verified.has((0,engine_state/* targetKey */.hD)(at.step, at.target)))
        return { step, act, status: 'kept_unverified', because: endOfDo(events, at) };
    const because = status === 'undo_failed' ? neverBegun(events, at) : status === 'unknown' ? stillRuns(told, at) : '';
    return { step, act, status, because };
}
function stillRuns({ state, events, leftRunning }, at) {
    const runs = stillRunsAt(state, leftRunning, at);
    const look = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'undone' && (0,subject/* isAbout */.KH)(event.purpose, at));
    if (runs === '' || look?.type !== 'condition.looked')
        return runs;
    return `${runs}; its undo ${look.verdict === 'holds' ? 'held' : 'was not seen to hold'} before that`;
}
function statusAt(state, events, { act, ...at }) {
    const { status, settled, again } = (0,engine_state/* targetOf */.$r)(state, at.step, at.target);
    if (state.phase.name !== 'rolling_back' || settled || status === 'not_started')
        return status;
    const isKnown = status === 'applied' || status === 'acted';
    if (act.ending.kind === 'irreversible')
        return isKnown ? 'kept' : status;
    if (act.ending.kind === 'none')
        return isKnown ? 'undone' : status;
    if (again === true && !isKnown)
        return status;
    const isBegun = events.some((event) => event.type === 'command.intended' && isOf(event.change, 'undo', at));
    return isBegun ? 'undo_begun' : isKnown ? 'to_undo' : status;
}
function endOfDo(events, at) {
    const last = finishes(events, 'do', at).at(-1);
    if (last === undefined || last.accepted)
        return 'its command ran, and was never verified';
    const { ended, exit_code } = last.act;
    if (ended === 'timed-out')
        return 'its command did not end in time, and was stopped';
    if (ended === 'cancelled')
        return 'its command was stopped';
    return `its command failed${exit_code === null ? '' : ` (exit code ${exit_code})`}`;
}
function neverBegun(events, at) {
    const acts = finishes(events, 'undo', at).map(({ act }) => act);
    if (acts.some(({ ended }) => ended !== 'not-started'))
        return '';
    const refused = events.flatMap((event) => event.type === 'command.refused' && isOf(event.change, 'undo', at) ? event.faults : []);
    const fault = acts.at(-1)?.fault ?? refused[0];
    return `the undo could not be started${fault === undefined ? '' : `: ${fault.message}`}`;
}
function finishes(events, action, at) {
    return events.filter((event) => event.type === 'command.finished' && isOf(event.change, action, at));
}
function isOf(change, action, { step, target }) {
    return change.action === action && change.step === step && change.target === target;
}


/***/ }),

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

/***/ 48003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ recovering),
/* harmony export */   o: () => (/* binding */ recoverCommand)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function recovering(executionId, store) {
    if (store === 'refs')
        return 'a workflow with `mode: recover`';
    return `${recoverCommand(executionId)} (in a workflow: \`mode: recover\` on the same runner)`;
}
function recoverCommand(executionId) {
    return `enforced-runbooks recover ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(executionId)}`;
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


/***/ })

} };
