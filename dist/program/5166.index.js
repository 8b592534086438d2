export const id = 5166;
export const ids = [5166];
export const modules = {

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverOne: () => (/* binding */ recoverOne),
/* harmony export */   registerRecover: () => (/* binding */ registerRecover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97677);
/* harmony import */ var _app_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78703);
/* harmony import */ var _app_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42494);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20022);
/* harmony import */ var _journal_unfinished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50166);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64533);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43751);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23304);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12279);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99048);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26068);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12387);
/* harmony import */ var _user_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80703);
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















const ENDS = {
    'lock-busy': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i.refused.exit,
    'journal-broken': _engine_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i.unknown.exit,
};
function registerRecover(program, context) {
    const command = program
        .command('recover')
        .argument('[run]')
        .description('finish what a dead run left')
        .option('--free <run>', 'only free the lock of this run (or the lock tenant:NAME), once you have looked at the hosts');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .withConnection */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withCommon */ .Aj)(command)).action(async (run, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { environment } = context;
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .commonOf */ .$N)(options, environment);
            const { terminal, state } = common;
            if (options.free !== undefined)
                return context.finish(await free({ what: options.free, run, common }));
            const known = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .unfinishedRuns */ .CD)(state) : await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .keptRuns */ .rk)(state);
            const settings = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__.crewSettings)({ options, common, environment });
            const unknown = run === undefined || known.includes(run) ? [] : [noRun(run, known, state)];
            if (!settings.ok || unknown.length > 0) {
                terminal.refuse([...unknown, ...(settings.ok ? [] : settings.faults)]);
                return context.finish(2);
            }
            const ids = run === undefined ? known : [run];
            const strange = run === undefined ? await (0,_journal_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .strangeLocks */ .lK)(state) : [];
            terminal.faults(strange);
            if (ids.length === 0 && strange.length === 0)
                terminal.say('there is no run to finish');
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_11__/* .listenForSignals */ .s)(), false);
            const recovered = [];
            const { out } = common;
            const outOf = (id) => (out === null || run !== undefined ? out : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, id));
            for (const id of ids)
                recovered.push(await recoverOne(id, { common, out: outOf(id), settings: settings.value, abandon: signals.stop }));
            if (terminal.options.json)
                terminal.document({ runs: recovered.map(([one]) => one) });
            context.finish(Math.max(strange.length > 0 ? 2 : 0, ...recovered.map(([, code]) => code)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
async function free({ what, run, common: { state, terminal } }) {
    if (run !== undefined) {
        terminal.refuse([freesOne(run)]);
        return 2;
    }
    const store = await (0,_app_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)({ kind: 'files', state }, (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedactor */ .l)({ secrets: [] }));
    const because = `freed by hand by ${(0,_user_name_js__WEBPACK_IMPORTED_MODULE_10__/* .userName */ .n)()}`;
    const freed = await store.free({ what, because }, new AbortController().signal);
    if (!freed.ok) {
        terminal.refuse(freed.faults);
        return ENDS[freed.faults[0].code] ?? 2;
    }
    const { executionId, locks } = freed.value;
    terminal.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
    if (terminal.options.json)
        terminal.document({ freed: { execution_id: executionId, locks } });
    return 0;
}
function freesOne(run) {
    return {
        code: 'usage',
        message: `--free is given, and the run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(run).slice(0, 100)}\` to recover beside it`,
        hint: 'Name one: RUN is finished and undone, --free RUN only frees its lock.',
    };
}
function noRun(run, known, state) {
    const guess = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(run, known);
    return {
        code: 'usage',
        message: `there is no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(run).slice(0, 100)}\` in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(state)}`,
        hint: guess === null
            ? 'Name one by its execution id, or none: then every unfinished run is finished.'
            : `Did you mean \`${guess}\`?`,
    };
}
async function recoverOne(id, { common: { state, terminal }, out, settings, abandon, unfinished }) {
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'runs');
    const prepared = out === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .succeed */ .Py)(null) : await (0,_app_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareFolder */ .G)({ folder: out, executionId: id, runs });
    const nothing = { execution_id: id, record: null, faults: [] };
    if (!prepared.ok) {
        terminal.faults(prepared.faults);
        return [{ ...nothing, kind: 'failed', faults: prepared.faults }, 2];
    }
    const finished = await (0,_app_finish_js__WEBPACK_IMPORTED_MODULE_1__.finish)({
        store: { kind: 'files', state },
        folder: out,
        executionId: id,
        settingsFor: async (plan) => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .succeed */ .Py)(settings(plan)),
        by: 'recover',
        because: 'the process that began this run is gone',
        abandon,
        watch: terminal.watch,
        warn: terminal.warn,
    });
    if (!finished.ok) {
        terminal.faults(finished.faults);
        return [{ ...nothing, kind: 'failed', faults: finished.faults }, ENDS[finished.faults[0].code] ?? 2];
    }
    const { value } = finished;
    if (value.kind === 'never-began') {
        terminal.say(`${id} never began; nothing was to be undone`);
        return [{ ...nothing, kind: value.kind }, 0];
    }
    const recovered = { ...nothing, kind: value.kind, record: value.responded.record };
    if (value.kind === 'had-ended')
        terminal.say(hadEnded(id, value.responded.outcome));
    return [recovered, (0,_run_js__WEBPACK_IMPORTED_MODULE_8__.sayRun)(value.responded, terminal, unfinished)];
}
function hadEnded(id, outcome) {
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i[outcome].human !== 'now')
        return `${id} had ended; nothing was to be undone`;
    return `${id} had ended as ${outcome}; nothing more is undone, a person has to look at what it left`;
}


/***/ }),

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   k3: () => (/* binding */ createExclusively)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);






async function makePrivateFolder(folder) {
    try {
        await makeFolder(folder);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
        const own = process.geteuid?.();
        if (found.isSymbolicLink())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is a symbolic link'));
        if (!found.isDirectory())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is no folder'));
        if (own !== undefined && found.uid !== own)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, `belongs to user ${found.uid}, not to ${own}`));
        if (own !== undefined && (found.mode & 0o077) !== 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'use the state folder', error }));
    }
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 }).catch(unlessMade);
    }
}
function unlessMade(error) {
    if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EEXIST')
        throw error;
}
async function createExclusively(file, content) {
    const draft = await writeDraft(file, content);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
    }
}
async function replaceFile(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content), file);
}
async function writeDraft(file, content) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(content);
        await handle.datasync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
        throw error;
    }
    finally {
        await handle.close();
    }
    return draft;
}
function notOurs(folder, says) {
    return {
        code: 'file-unwritable',
        message: `The state folder ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} ${says}.`,
        hint: 'Name a folder of your own (--state, in a workflow the variable XDG_STATE_HOME): locks and journals in it decide what is undone on the hosts.',
    };
}


/***/ }),

/***/ 50166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   lK: () => (/* binding */ strangeLocks),
/* harmony export */   rk: () => (/* binding */ keptRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40012);



async function keptRuns(state) {
    const ids = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'journals')).catch(() => []);
    return ids.sort();
}
async function unfinishedRuns(state) {
    const { runs } = await (0,_file_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRuns */ .uq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'locks'));
    return runs.map(({ executionId }) => executionId).sort();
}
async function strangeLocks(state) {
    return (await (0,_file_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRuns */ .uq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'locks'))).strange;
}


/***/ })

};
