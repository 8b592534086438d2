'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7478], modules: {

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


/***/ })

} };
