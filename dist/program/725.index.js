export const id = 725;
export const ids = [725,9505];
export const modules = {

/***/ 88721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowPost)
/* harmony export */ });
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17880);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4774);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59103);
/* harmony import */ var _workflow_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89516);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55300);
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
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused')
        return tellRefused(opened);
    const { workflow } = opened;
    try {
        return await complete(workflow);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
function tellRefused({ action, environment, faults }) {
    const nothing = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'started') === ''
        ? "no run began. What is wrong with the inputs or the event stands in main's log."
        : nothingToFinish(environment);
    if (nothing !== null) {
        action.say(`Nothing to finish: ${nothing}`);
        return 0;
    }
    for (const fault of faults)
        action.annotate('error', fault);
    return 1;
}
function nothingToFinish(environment) {
    const runs = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
    const [only, ...more] = runs;
    if (only === undefined)
        return 'no run began that could have changed anything.';
    if (runs.some(({ closed }) => !closed))
        return null;
    return more.length === 0 ? `${only.id} is closed.` : `all ${runs.length} runs are closed.`;
}
async function complete(workflow) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, environment } = workflow;
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(workflow);
        const nothing = nothingToFinish(environment);
        if (nothing !== null) {
            action.say(`Nothing to finish: ${nothing}`);
            return 0;
        }
        const store = await (0,_workflow_store_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowStore */ .n)(workflow);
        if (!store.ok) {
            for (const fault of store.faults)
                action.annotate('error', fault);
            return 1;
        }
        const all = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
        const left = all.filter(({ closed }) => !closed);
        const deadline = AbortSignal.timeout(COMPENSATION_MS);
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(workflow), true);
        const ended = new Map();
        const finishing = left.map((run) => finishOne(workflow, { run, store: store.value, connected, deadline, isAlone: all.length === 1, ended }).catch((error) => {
            (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .tellBug */ .sz)(workflow, error);
            return 1;
        }));
        const exit = Math.max(...(await Promise.all(finishing)));
        if ((0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'shard') !== '')
            await (await Promise.all(/* import() */[__webpack_require__.e(817), __webpack_require__.e(5180)]).then(__webpack_require__.bind(__webpack_require__, 58350))).leaveFinishedShard(workflow, ended);
        return exit;
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
async function finishOne(workflow, { run: { id: executionId, folder, locks, tenant }, store, connected, deadline, isAlone, ended }) {
    const { action } = workflow;
    const { finish } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(7965), __webpack_require__.e(3141), __webpack_require__.e(5112), __webpack_require__.e(5290), __webpack_require__.e(2613), __webpack_require__.e(817), __webpack_require__.e(537), __webpack_require__.e(8431), __webpack_require__.e(2121), __webpack_require__.e(5676), __webpack_require__.e(8372), __webpack_require__.e(7330)]).then(__webpack_require__.bind(__webpack_require__, 98372));
    const finished = await finish({
        store,
        locks,
        folder,
        executionId,
        settingsFor: connected.settingsFor,
        by: 'post',
        because: 'main ended before the run was closed',
        abandon: AbortSignal.any([deadline]),
        watch: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .narrator */ .im)(workflow, isAlone ? '' : tenant),
        warn: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .warner */ .AU)(workflow, executionId),
    });
    if (!finished.ok) {
        for (const fault of finished.faults)
            action.annotate('error', fault);
        return 1;
    }
    if (finished.value.kind === 'never-began') {
        action.say(`Nothing to finish: ${executionId} died before its first event.`);
        return 0;
    }
    if (finished.value.kind === 'had-ended')
        action.say(`${executionId} had ended, and is told here.`);
    const { responded } = finished.value;
    ended.set(executionId, responded.outcome);
    await (isAlone ? (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(workflow, responded, () => undefined) : (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBeside */ .Ku)(workflow, responded));
    if (!responded.closed)
        action.annotate('error', {
            message: `The time is over and ${executionId} is not finished.`,
            hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
        });
    return responded.closed ? 0 : 1;
}


/***/ }),

/***/ 79505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ PARALLEL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   WU: () => (/* binding */ MOST_TENANTS),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   jX: () => (/* binding */ SHARD_SIZE)
/* harmony export */ });
const MOST_TENANTS = 100;
const SHARD_SIZE = 25;
const MOST_SHARDS = 256;
const PARALLEL = 8;
const FAILURES = { kind: 'share', percent: 25 };


/***/ }),

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88721);

process.exit(await (0,_app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPost */ .E)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
