'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9553], modules: {

/***/ 69553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowShard: () => (/* binding */ workflowShard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50550);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(64533);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15770);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43630);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90335);
/* harmony import */ var _shard_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91460);
/* harmony import */ var _shard_notice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36526);
/* harmony import */ var _shard_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16740);
/* harmony import */ var _shard_respond_all_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93635);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3697);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51650);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32192);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88661);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29984);

















async function workflowShard(workflow, walk) {
    const { action, context, settings, state } = workflow;
    const { members, others, refused, warrantFor, store, cancel, ledger } = walk;
    const { maxParallel, maxFailures, dryRun } = settings;
    const id = (0,_execution_id_js__WEBPACK_IMPORTED_MODULE_4__/* .shardId */ .o)(new Date());
    const artifacts = new Map();
    const refusal = settings.enabled ? (0,_github_ref_js__WEBPACK_IMPORTED_MODULE_14__/* .refRefusal */ .A)(context, settings.allowRef) : _admit_js__WEBPACK_IMPORTED_MODULE_2__/* .disabled */ .r9;
    const sealed = new Map();
    const log = action.group(`${id}: ${members.length} runs, at most ${maxParallel} at once`);
    const { report, runs } = await (0,_shard_respond_all_js__WEBPACK_IMPORTED_MODULE_8__/* .respondAll */ .x)({
        ...{ id, members, others, store, dryRun, refusal, refused, maxParallel, maxFailures, cancel },
        respond: async ({ member, refusal: declined }) => {
            const whose = member.decision.plan.tenant.id;
            const warrant = warrantFor(member);
            const asked = { member, warrant, store: async () => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .succeed */ .Py)(store), cancel, ledger, refusal: declined, whose };
            const responded = await (0,_respond_js__WEBPACK_IMPORTED_MODULE_11__/* .respondIn */ .v)(workflow, asked);
            if (responded.ok && responded.value.closed) {
                const { outcome, executionId, line } = responded.value;
                if (outcome !== null)
                    ledger.closed(executionId);
                if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .isSealed */ .dy)(workflow)) {
                    sealed.set(executionId, await (await sealing()).tellSealedBeside(workflow, responded.value, declined === null));
                    ledger.summarized(executionId);
                    ledger.told(executionId);
                    return responded;
                }
                action.say(`${whose}: ${line}`);
                if (declined === null)
                    (0,_tell_js__WEBPACK_IMPORTED_MODULE_12__/* .annotateEnd */ .mD)(workflow, responded.value);
                artifacts.set(executionId, await (0,_page_js__WEBPACK_IMPORTED_MODULE_10__/* .upload */ .Se)(workflow, responded.value));
                ledger.told(executionId);
            }
            return responded;
        },
    }).finally(log.end);
    const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_3__/* .redactorFor */ .s)({ secrets: {}, masked: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .maskedOf */ .d)(settings) });
    const redact = (text) => redactor.text(text);
    const { runUrl, triggeringActor: actor } = context;
    const notices = await (0,_shard_notice_js__WEBPACK_IMPORTED_MODULE_6__/* .giveNotice */ .a)(id, runs, {
        channels: settings.channels,
        ...(await (0,_issues_js__WEBPACK_IMPORTED_MODULE_9__/* .issuesOf */ .w)(workflow)),
        runUrl,
        actor,
        redact,
    });
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .isSealed */ .dy)(workflow)) {
        await tellSealedReport(workflow, report, sealed);
        return { exit: report.exit, report, notices };
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'shards', id);
    const links = new Map([...artifacts].map(([run, { url }]) => [run, url]));
    const summary = redact((0,_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .shardSummary */ .LF)(report, { notices, folder, links }));
    const prepared = await (0,_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareShardFolder */ .sf)(folder);
    const document = redactor.json((0,_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(report, notices, false));
    const written = prepared.ok ? await (0,_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeShard */ .mO)(folder, { summary, document }) : prepared;
    for (const fault of written.ok ? [] : written.faults)
        action.annotate('warning', fault);
    await tellReport(workflow, report, { summary, artifacts, folder });
    for (const { executionId } of report.entries)
        if (executionId !== null)
            ledger.summarized(executionId);
    return { exit: report.exit, report, notices };
}
async function sealing() {
    return await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 40839));
}
async function tellSealedReport(workflow, report, sealed) {
    const { action } = workflow;
    const { entries, stopped, human } = report;
    for (const fault of entries.flatMap(({ faults }) => faults))
        action.annotate('error', fault);
    if (stopped !== null)
        action.annotate('error', stopped);
    const runs = entries.map(({ word: outcome, human, executionId, planDigest }) => {
        const { folder = '', artifact = { id: '', url: '' } } = sealed.get(executionId ?? '') ?? {};
        return { outcome, human, executionId, planDigest, folder, artifact };
    });
    const { HOW_TO_OPEN } = await __webpack_require__.e(/* import() */ 5535).then(__webpack_require__.bind(__webpack_require__, 67916));
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_10__/* .summarize */ .eh)(workflow, `${HOW_TO_OPEN}\n`);
    const outcome = (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report) ?? '';
    action.output({ outcome, 'human-intervention-required': String(human), runs: (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_16__/* .sealedRunsOutput */ .E)(runs) });
}
async function tellReport(workflow, report, { summary, artifacts, folder }) {
    const { action } = workflow;
    const { entries, stopped, human } = report;
    for (const fault of entries.flatMap(({ faults }) => faults))
        action.annotate('error', fault);
    if (stopped !== null)
        action.annotate('error', stopped);
    const runs = entries.map((entry) => {
        const artifact = artifacts.get(entry.executionId ?? '') ?? { id: '', url: '' };
        return { ...entry, outcome: entry.word, artifact };
    });
    action.output({
        outcome: (0,_shard_report_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report) ?? '',
        'human-intervention-required': String(human),
        'audit-path': folder,
        runs: (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_16__/* .runsOutput */ .w)(runs),
    });
    const isLeft = entries.some(({ word }) => word === 'not_finished');
    const next = isLeft
        ? "\nThe step's post goes on with what is not finished; those summaries follow. Where one does not, `mode: recover` finishes that run.\n"
        : '';
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_10__/* .summarize */ .eh)(workflow, `${summary}${next}`);
    for (const entry of entries) {
        if (!entry.human || entry.folder === null || entry.word === 'not_finished')
            continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.folder, 'summary.md'), 'utf8').catch(() => '');
        if (text !== '' && !(await (0,_page_js__WEBPACK_IMPORTED_MODULE_10__/* .summarize */ .eh)(workflow, `\n---\n\n${text}`)))
            return;
    }
}


/***/ })

} };
