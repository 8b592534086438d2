'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8873], modules: {

/***/ 38873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowRecover: () => (/* binding */ workflowRecover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39041);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42494);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85364);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51650);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29984);
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









const TOGETHER = 8;
async function workflowRecover(workflow, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, settings } = workflow;
        const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowStore */ .n)(workflow);
        if (store.ok && settings.free !== null)
            return free(workflow, { store: store.value, what: settings.free, cancel });
        const held = store.ok ? await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(store.value, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [] }))).unfinished() : store;
        if (!store.ok || !held.ok) {
            for (const fault of held.ok ? [] : held.faults)
                action.annotate('error', fault);
            return 2;
        }
        const { runs, strange } = held.value;
        for (const fault of strange)
            action.annotate('error', fault);
        if (runs.length === 0 && strange.length === 0)
            action.say('Nothing to finish: no run holds a lock.');
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .Ng)(workflow), true);
        const left = [...runs];
        const told = [];
        let worst = strange.length > 0 ? 2 : 0;
        let isLeft = strange.length > 0;
        const work = async () => {
            for (let next = left.shift(); next !== undefined && !cancel.aborted; next = left.shift()) {
                const recovery = { store: store.value, found: next, connected, cancel };
                const one = await recoverOne(workflow, recovery).catch((error) => {
                    (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .tellBug */ .sz)(workflow, error);
                    return { kind: 'faulty', exit: 1 };
                });
                worst = Math.max(worst, one.exit);
                isLeft ||= one.kind === 'faulty';
                if (one.kind === 'told')
                    told.push(one.told);
            }
        };
        await Promise.all(Array.from({ length: TOGETHER }, work));
        if (told.length > 0 && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .isSealed */ .dy)(workflow))
            await (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .summarize */ .eh)(workflow, `${(await __webpack_require__.e(/* import() */ 3154).then(__webpack_require__.bind(__webpack_require__, 67916))).HOW_TO_OPEN}\n`);
        const { recoveredOutputs } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 235));
        action.output(recoveredOutputs({ told, isLeft, isSealed: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .isSealed */ .dy)(workflow) }));
        return worst;
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
async function free({ action, context }, { store, what, cancel }) {
    const because = `freed by hand by ${context.triggeringActor}`;
    const freed = await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(store, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [] }))).free({ what, because }, cancel);
    if (!freed.ok) {
        for (const fault of freed.faults)
            action.annotate('error', fault);
        return 2;
    }
    const { executionId, locks } = freed.value;
    action.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
    return 0;
}
async function recoverOne(workflow, { store, found, connected, cancel }) {
    const { action, state } = workflow;
    const { executionId, locks } = found;
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'runs');
    const finished = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__.finish)({
        store,
        executionId,
        locks,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runs, executionId),
        runs,
        settingsFor: connected.settingsFor,
        by: 'recover',
        because: 'its holder was silent for longer than its lease',
        abandon: cancel,
        watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .narrator */ .im)(workflow),
        warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .warner */ .AU)(workflow, executionId),
    });
    if (finished.ok)
        return told(workflow, executionId, finished.value);
    const [fault] = finished.faults;
    if (fault.code === 'lock-busy') {
        action.say(`${executionId} is left alone: ${fault.message}`);
        return { kind: 'quiet', exit: 0 };
    }
    for (const each of finished.faults)
        action.annotate('error', each);
    return { kind: 'faulty', exit: 2 };
}
async function told(workflow, executionId, finished) {
    if (finished.kind === 'never-began') {
        workflow.action.say(`${executionId} died before it changed anything: its lock is free.`);
        return { kind: 'quiet', exit: 0 };
    }
    const { responded } = finished;
    const beside = await (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tellFinished */ .Yh)(workflow, finished);
    return { kind: 'told', told: beside, exit: responded.outcome === null ? 1 : (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(responded) };
}


/***/ })

} };
