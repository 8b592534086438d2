export const id = 546;
export const ids = [546];
export const modules = {

/***/ 88546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSeveral: () => (/* binding */ runSeveral)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_crew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43630);
/* harmony import */ var _app_execution_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90335);
/* harmony import */ var _app_respond_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77546);
/* harmony import */ var _app_respond_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50682);
/* harmony import */ var _app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48214);
/* harmony import */ var _app_shard_notice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5368);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);









async function runSeveral(several) {
    const { all, shard, common, signals, settings } = several;
    const { terminal, out, state } = common;
    const id = (0,_app_execution_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shardId */ .o)(new Date());
    const folder = out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'shards', id);
    const prepared = settings.planDigest === null ? await (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareShardFolder */ .sf)(folder) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(oneDigest);
    if (!prepared.ok && (out !== null || settings.planDigest !== null)) {
        terminal.refuse(prepared.faults);
        return 2;
    }
    const members = all.asked.map(({ decision, runbook, topology, inputs }) => ({
        decision,
        sources: { runbook, topology, inputs },
    }));
    terminal.say(`${id}: ${members.length} runs, at most ${shard.maxParallel} at once`);
    const { report, runs } = await (0,_app_respond_all_js__WEBPACK_IMPORTED_MODULE_4__/* .respondAll */ .x)({
        ...{ id, members, others: all, store: settings.store, dryRun: settings.dryRun, refusal: null },
        ...{ ...shard, cancel: signals.cancel },
        respond: (asked) => respondTo(several, asked),
    });
    const { channels, runUrl, actor } = settings;
    const redactor = (0,_app_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .redactorFor */ .s)(settings);
    const notices = await (0,_app_shard_notice_js__WEBPACK_IMPORTED_MODULE_6__/* .giveNotice */ .a)(id, runs, { channels, runUrl, actor, redact: (text) => redactor.text(text) });
    const summary = redactor.text((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .shardSummary */ .LF)(report, { notices, folder, links: null }));
    const document = redactor.json((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(report, notices, false));
    const written = prepared.ok ? await (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeShard */ .mO)(folder, { summary, document }) : prepared;
    for (const fault of written.ok ? [] : written.faults)
        terminal.warn(fault);
    if (terminal.options.json)
        terminal.document(redactor.json((0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(report, notices, true)));
    sayReport(report, terminal);
    terminal.say(`\nsummary  ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(folder)}/summary.md`);
    return report.exit;
}
async function respondTo({ common, settings, signals, connect }, { member, refusal, repeat }) {
    const { plan } = member.decision;
    const connected = await connect(plan);
    if (!connected.ok)
        return connected;
    const voice = common.terminal.alongside(plan.tenant.id);
    return (0,_app_respond_js__WEBPACK_IMPORTED_MODULE_3__/* .respond */ .u)({
        ...member,
        settings: {
            ...settings,
            ...connected.value,
            ...(refusal !== null && { channels: {}, refusals: [...settings.refusals, refusal] }),
            out: (0,_app_shard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolderOf */ .Xm)(common.out, plan.tenant.id, repeat),
        },
        cancel: AbortSignal.any([signals.cancel]),
        onCancel: 'compensate',
        abandon: AbortSignal.any([signals.abandon]),
        watch: voice.watch,
        warn: voice.warn,
        began: () => undefined,
        settingsFor: connect,
    });
}
function sayReport({ entries, stopped }, terminal) {
    const counts = new Map();
    for (const { word } of entries)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    terminal.say(`\n${[...counts].map(([word, count]) => `${count} ${word}`).join(', ')}`);
    if (stopped !== null)
        terminal.say(stopped.message);
    for (const entry of entries)
        terminal.say(lineOf(entry));
    terminal.faults(entries.flatMap(({ faults }) => faults));
}
function lineOf({ mark, tenant, incident, says, executionId, word }) {
    const whose = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(tenant === '' ? incident : tenant);
    const finish = word === 'not_finished' ? ` \u00b7 finish it with: enforced-runbooks recover ${executionId}` : '';
    return `${mark} ${whose} \u00b7 ${says.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8).join(' \u00b7 ')}${finish}`;
}
const oneDigest = {
    code: 'usage',
    message: '--plan-digest is given for several runs, each of which has a plan of its own',
    hint: 'Leave it out, or call `run` for one tenant.',
};


/***/ })

};
