export const id = 35;
export const ids = [35];
export const modules = {

/***/ 46503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leaveShard),
/* harmony export */   Q: () => (/* binding */ leaveFinishedShard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29285);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43587);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87433);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32974);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4112);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35215);
/* harmony import */ var _shard_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72212);
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87895);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99121);











const UPLOAD_MS = 60_000;
async function leaveShard(workflow, { report, notices }) {
    const { action, settings, state } = workflow;
    const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .redactorFor */ .s)({ secrets: {}, masked: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .maskedOf */ .d)(settings) });
    const document = redactor.json((0,_shard_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(report, notices, false));
    if (!report.entries.some(({ word }) => word === 'not_finished'))
        return upload(workflow, document);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'shards', `${report.id}.json`);
    await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'shards'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(document), { mode: 0o600 });
    action.remember('shard', file);
}
async function leaveFinishedShard(workflow, ended) {
    const file = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_3__/* .recall */ .I9)(workflow.environment, 'shard');
    if (file === '')
        return;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    const read = documentShape.safeParse(text === '' ? null : JSON.parse(text));
    if (!read.success)
        return;
    const runs = read.data.runs.map((run) => {
        const outcome = ended.get(run.execution_id ?? '') ?? null;
        return outcome === null ? run : { ...run, outcome, human_intervention_required: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i[outcome].human !== 'no' };
    });
    const human_intervention_required = runs.some((run) => run.human_intervention_required);
    await upload(workflow, {
        ...read.data,
        worst: (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_8__/* .worstOf */ .hm)(runs.map(({ outcome }) => outcome)),
        human_intervention_required,
        runs,
    });
}
const documentShape = zod__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({
    runs: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    })),
});
async function upload({ action, context, environment, settings }, document) {
    const uploaded = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFiles */ .Z)(environment, {
        files: new Map([['shard.json', `${JSON.stringify(document, null, 2)}\n`]]),
        name: `shard-${context.runId}-${context.runAttempt}-${settings.shard}`,
        retentionDays: settings.retentionDays,
        runUrl: context.runUrl,
        timeoutMs: UPLOAD_MS,
        temporaryFolder: context.temporaryFolder,
        what: 'What this job did, in short,',
        hint: 'Each run has an artifact of its own; the summary over all jobs will not have this one.',
    });
    if (!uploaded.ok)
        action.annotate('warning', uploaded.faults[0]);
}


/***/ }),

/***/ 72212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lM: () => (/* binding */ documentOf),
  sf: () => (/* binding */ prepareShardFolder),
  Xm: () => (/* binding */ runFolderOf),
  LF: () => (/* binding */ shardSummary),
  mO: () => (/* binding */ writeShard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/audit/markdown.js
var markdown = __webpack_require__(8575);
;// CONCATENATED MODULE: ./lib/audit/shard-summary.js

const LONGEST = 120;
const LINK = /^(?:https?:\/\/[A-Za-z0-9.:-]+\/)?[A-Za-z0-9._~/-]+$/;
function shardSummaryOf(summary) {
    const { id, rows, counts, humans, stopped, idle, notices } = summary;
    const [mark = '\u2139\ufe0f'] = rows.map((row) => row.mark);
    const words = counts.map(({ word, count }) => `${count} ${(0,markdown/* inline */.mG)(word)}`).join(', ');
    const needed = humans === 0 ? 'Nobody is needed.' : `**A person has to look at ${humans} of them.**`;
    const sections = [
        `${mark} ${rows.length === 1 ? '1 incident' : `${rows.length} incidents`} \u00b7 ${words}`,
        needed,
        ...(stopped === null ? [] : [`${(0,markdown/* inline */.mG)(capital(stopped), 600)}. Those that ran by then went on to their own end.`]),
        (0,markdown/* table */.tp)(['', 'Tenant', 'How it ended', 'Runbook', 'Incident', 'Run'], rows.map(cells)),
        ...(idle === 0
            ? []
            : [`${idle === 1 ? '1 alert' : `${idle} alerts`} of the payload: not firing, nothing was done.`]),
        ...noticeSection(notices),
        `_${(0,markdown/* code */.aY)(id)}_`,
    ];
    return `${sections.join('\n\n')}\n`;
}
function cells({ mark, tenant, says, runbook, incident, executionId, link }) {
    const how = says.map((part) => (0,markdown/* inline */.mG)(part, LONGEST)).join(' \u00b7 ');
    return [mark, named(tenant), how, named(runbook), named(incident), linked(executionId, link)];
}
function named(text) {
    return text === '' ? '\u2013' : (0,markdown/* inline */.mG)(text, LONGEST);
}
function linked(executionId, link) {
    if (executionId === null)
        return '\u2013';
    return link === null || !LINK.test(link) ? (0,markdown/* code */.aY)(executionId) : `[${(0,markdown/* code */.aY)(executionId)}](${link})`;
}
function noticeSection(notices) {
    if (notices.length === 0)
        return [];
    const rows = notices.map(({ channel, about, sent, because }) => [
        (0,markdown/* inline */.mG)(channel, LONGEST),
        (0,markdown/* inline */.mG)(about, LONGEST),
        sent ? 'sent' : `**not sent** ${because === '' ? '' : (0,markdown/* inline */.mG)(because, LONGEST)}`,
    ]);
    return ['## Told once for all of them', (0,markdown/* table */.tp)(['Channel', 'Of', ''], rows)];
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/journal/private-folder.js
var private_folder = __webpack_require__(4112);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(64205);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/app/shard-folder.js







const [SUMMARY, INDEX] = ['summary.md', 'shard.json'];
async function prepareShardFolder(folder) {
    try {
        await (0,private_folder/* makeFolder */.fc)(folder);
        const names = await (0,promises_.readdir)(folder);
        if (names.length > 0 && !names.includes(INDEX))
            return (0,fault/* fail */.fJ)(notAShards(folder, names));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, INDEX), '{}\n', { mode: 0o600 });
        return (0,fault/* succeed */.Py)(folder);
    }
    catch (error) {
        return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path: folder, doing: 'write the summary to', error }));
    }
}
function notAShards(folder, names) {
    return {
        code: 'usage',
        message: `${(0,visible/* visibleLine */.P8)(folder)} holds ${(0,visible/* shown */.SP)([...names].sort()[0] ?? '')}, which no earlier call for several tenants left there`,
        hint: "Name a new or an empty folder with --out, or an earlier call's. Nothing was touched.",
    };
}
function runFolderOf(out, tenant, repeat) {
    return out === null ? null : (0,external_node_path_.join)(out, repeat === 0 ? tenant : `${tenant}.${repeat + 1}`);
}
function documentOf(report, notices, withRecords) {
    return {
        shard: report.id,
        worst: report.worst,
        human_intervention_required: report.human,
        stopped: report.stopped,
        not_firing: report.idle,
        runs: report.entries.map(({ tenant, runbook, incident, word, human, executionId, folder, record, faults }) => ({
            ...{ tenant, runbook, incident, outcome: word, human_intervention_required: human },
            ...{ execution_id: executionId, folder, faults: faults.map(({ cause: _, ...fault }) => fault) },
            ...(withRecords && { record }),
        })),
        notices,
    };
}
function shardSummary(report, { notices, folder, links, }) {
    const linkTo = (entry) => {
        if (links !== null)
            return links.get(entry.executionId ?? '') ?? null;
        return entry.folder === null ? null : (0,external_node_path_.join)((0,external_node_path_.relative)(folder, entry.folder), SUMMARY);
    };
    return shardSummaryOf({
        ...report,
        rows: report.entries.map((entry) => ({ ...entry, link: linkTo(entry) })),
        counts: countsOf(report.entries),
        humans: report.entries.filter(({ human }) => human).length,
        stopped: report.stopped?.message ?? null,
        notices,
    });
}
async function writeShard(folder, { summary, document }) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, SUMMARY), summary, { mode: 0o600 });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, INDEX), `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
        return (0,fault/* succeed */.Py)(null);
    }
    catch (error) {
        return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path: folder, doing: 'write the summary to', error }));
    }
}
function countsOf(entries) {
    const counts = new Map();
    for (const { word } of entries)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([word, count]) => ({ word, count }));
}


/***/ }),

/***/ 14626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowPost)
/* harmony export */ });
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87433);
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61149);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45259);
/* harmony import */ var _shard_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46503);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99121);
/* harmony import */ var _workflow_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6707);
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
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused')
        return tellRefused(opened);
    const { workflow } = opened;
    try {
        return await complete(workflow);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBug */ .sz)(workflow, error);
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
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .DA)(workflow);
        const nothing = nothingToFinish(environment);
        if (nothing !== null) {
            action.say(`Nothing to finish: ${nothing}`);
            return 0;
        }
        const store = await (0,_workflow_store_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowStore */ .n)(workflow);
        if (!store.ok) {
            for (const fault of store.faults)
                action.annotate('error', fault);
            return 1;
        }
        const all = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
        const left = all.filter(({ closed }) => !closed);
        const deadline = AbortSignal.timeout(COMPENSATION_MS);
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(workflow), true);
        const ended = new Map();
        const finishing = left.map((run) => finishOne(workflow, { run, store: store.value, connected, deadline, isAlone: all.length === 1, ended }).catch((error) => {
            (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBug */ .sz)(workflow, error);
            return 1;
        }));
        const exit = Math.max(...(await Promise.all(finishing)));
        await (0,_shard_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveFinishedShard */ .Q)(workflow, ended);
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
    const { finish } = await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(7611), __webpack_require__.e(6183), __webpack_require__.e(1540), __webpack_require__.e(5960), __webpack_require__.e(8570)]).then(__webpack_require__.bind(__webpack_require__, 85960));
    const finished = await finish({
        store,
        locks,
        folder,
        executionId,
        settingsFor: connected.settingsFor,
        by: 'post',
        because: 'main ended before the run was closed',
        abandon: AbortSignal.any([deadline]),
        watch: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .narrator */ .im)(workflow, isAlone ? '' : tenant),
        warn: (fault) => action.annotate('warning', fault),
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
    await (isAlone ? (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(workflow, responded, () => undefined) : (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellBeside */ .Ku)(workflow, responded));
    if (!responded.closed)
        action.annotate('error', {
            message: `The time is over and ${executionId} is not finished.`,
            hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
        });
    return responded.closed ? 0 : 1;
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}


/***/ }),

/***/ 4112:
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
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75832);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64205);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63766);






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

/***/ 63346:
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

/***/ 65744:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14626);

process.exit(await (0,_app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPost */ .E)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
