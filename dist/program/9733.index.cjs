'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9733,6740], modules: {

/***/ 91460:
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
// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
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
var private_folder = __webpack_require__(93277);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/app/shard/folder.js







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

/***/ 16740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Zd: () => (/* binding */ isShardWord),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77746);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85364);




const WORST_FIRST = [
    'unknown',
    'rollback_failed',
    'bug',
    'not_finished',
    'not_recovered',
    'rolled_back',
    'cancelled',
    'not_begun',
    'faulty',
    'refused',
    'incident_resolved',
    'symptom_absent',
    'duplicate',
    'not_firing',
    'dry_run',
];
const BUG_EXIT = 70;
function rankOf(word) {
    return WORST_FIRST.indexOf(word);
}
function isShardWord(word) {
    return WORST_FIRST.some((known) => known === word);
}
function reportOf(id, { runs, stopped }, { undecided, idle }) {
    const unplanned = undecided.map(({ name, tenant, faults }) => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }));
    const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rankOf(one.word) - rankOf(other.word));
    const worst = entries[0]?.word ?? 'not_begun';
    const human = entries.some((entry) => entry.human);
    const isUnaudited = runs.some(({ end }) => end.kind === 'responded' && end.told.unwritten.length > 0);
    const exit = exitOf(worst) || (isUnaudited ? _unaudited_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_WRITTEN */ .OX : 0);
    return { id, entries, worst, exit, human, stopped, idle };
}
function worstOf(words) {
    return words.filter(isShardWord).sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'not_begun';
}
function outcomeOf({ worst }) {
    return isOutcome(worst) ? worst : null;
}
function exitOf(word) {
    switch (word) {
        case 'bug':
            return BUG_EXIT;
        case 'not_finished':
        case 'not_begun':
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.cancelled.exit;
        case 'faulty':
            return 2;
        default:
            return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[word].exit;
    }
}
const NOTHING = {
    planDigest: '',
    executionId: null,
    folder: null,
    record: null,
    timeToRecovery: '',
    faults: [],
};
function entryOf({ member: { decision }, end }) {
    const { plan, incident } = decision;
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, incident: incident.name };
    const about = { ...NOTHING, ...whose, planDigest: plan.digest };
    switch (end.kind) {
        case 'responded': {
            const { record, executionId, outcome, closed, timeToRecovery, unwritten } = end.told;
            const isWritten = unwritten.length === 0;
            const folder = isWritten ? end.told.folder : null;
            const { mark, parts } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeParts */ .x9)(record);
            const [how = '', , ...changes] = parts;
            const known = { ...about, executionId, folder, record, timeToRecovery };
            if (outcome === null || !closed)
                return { ...known, word: 'not_finished', human: true, mark: '\u270b', says: ['not finished'] };
            const lacks = isWritten ? [] : ['its audit could not be written'];
            const human = _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[outcome].human !== 'no' || !isWritten;
            return { ...known, word: outcome, human, mark, says: [how, ...changes, ...lacks] };
        }
        case 'faulty':
            return { ...about, ...faulty(end.faults) };
        case 'broken':
            return { ...about, word: 'bug', human: true, mark: '\ud83d\udea8', says: [end.fault.message], faults: [end.fault] };
        case 'not-begun':
            return { ...about, word: 'not_begun', human: true, mark: '\u270b', says: ['cancelled before it began'] };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(end);
    }
}
function faulty(faults) {
    const says = faults.map(({ message }) => message);
    return { word: 'faulty', human: true, mark: '\u26d4', says, faults };
}
function isOutcome(word) {
    return Object.hasOwn(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i, word);
}


/***/ }),

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46289);
/* harmony import */ var _engine_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37752);






const MARKS = {
    incident_resolved: '\u2705',
    symptom_absent: '\u2139\ufe0f',
    not_firing: '\u2139\ufe0f',
    duplicate: '\u2139\ufe0f',
    dry_run: '\ud83d\udcdd',
    rolled_back: '\u21a9\ufe0f',
    not_recovered: '\u26a0\ufe0f',
    refused: '\u26d4',
    cancelled: '\u270b',
    rollback_failed: '\ud83d\udea8',
    unknown: '\ud83d\udea8',
};
function outcomeLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    const named = (is) => [...new Set(all.filter(({ status }) => (status === 'kept_unverified') === is).map(({ step }) => step))].join(', ');
    const [seen, unseen] = [named(false), named(true)];
    return `${seen === '' ? '' : `, kept: ${seen}`}${unseen === '' ? '' : `, kept unverified: ${unseen}`}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const { kind, step } = record.failure;
        const of = step === null || kind === 'guard' ? '' : `${step}: `;
        return [...arrow(before, after), ...open(record), `${of}${briefly(record)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function open({ outcome, rollback }) {
    const targets = rollback?.targets ?? [];
    if (targets.length < 2 || (outcome !== 'unknown' && outcome !== 'rollback_failed'))
        return [];
    const named = (status, how) => {
        const those = targets.filter((one) => one.status === status);
        const steps = [...new Set(those.map(({ step }) => step))];
        return steps.map((step) => {
            const own = those.filter((one) => one.step === step).map(({ target }) => target);
            return `${step} is ${how} ${(0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_5__/* .few */ .H)(own, 3)}`;
        });
    };
    return [
        ...named('unknown', 'unknown of'),
        ...named('undo_failed', 'not undone on'),
        ...named('undone_unverified', 'not seen to be undone on'),
    ];
}
function briefly({ failure, guards, agent_thought_process }) {
    if (failure === null)
        return '';
    const { kind } = failure;
    const because = (0,_engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .becauseOf */ .W$)(failure, guards);
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    if (kind !== 'condition' && kind !== 'recovery')
        return because;
    const [how = because] = because.split(': ', 1);
    const unseen = agent_thought_process
        .flatMap(({ failed_probes = [] }) => failed_probes.map((probe) => (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenWords */ .CL)({ ...probe, act: probe })))
        .find((words) => because.includes(words));
    return unseen === undefined ? how : `${how}: ${unseen}`;
}
function arrow(before, after) {
    const [from, to] = [labelled(before), labelled(after)];
    if (from.value === '')
        return [];
    if (to.value === '')
        return [`${from.label}${from.value}`];
    return [`${from.label}${from.value} \u2192 ${from.label === to.label ? '' : to.label}${to.value}`];
}
function labelled(metric) {
    const colon = metric.indexOf(': ');
    return colon === -1
        ? { label: '', value: metric }
        : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}
function short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}


/***/ }),

/***/ 37752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ RECOVERY_ACTION),
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION),
/* harmony export */   tg: () => (/* binding */ auditRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const auditRecord = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]))]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), field);
    const fault = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    const placedFault = fault.extend({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
    const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        omitted_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const judged = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const failedProbe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        fault: fault.optional(),
    });
    const thought = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        started_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        about: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
            .optional(),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        stopped: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        failed_probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(failedProbe).optional(),
        fault: fault.optional(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        slack_notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        timestamp_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        run_start_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const stateChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        held_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: fields.nullable(), after: fields.nullable() })),
    });
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        agent_thought_process: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thought),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
            proven: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), proven_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain_head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        incident_starts_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since_incident_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), since_run_start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
            .nullable(),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }),
        }),
        discovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
            there: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: placedFault.optional(),
        }))
            .optional(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            fault: placedFault,
        }))
            .optional(),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again', 'under_change']),
            because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        bystander_watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            settle_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                not_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                    no_answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    over_limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    without_health: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    undeclared: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    under_change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                    no_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                }),
            })),
            cut_short: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })
            .optional(),
        state_changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stateChange),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...settled.shape, stays: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settled) }).nullable(),
        guards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: fault.optional(),
        })),
        versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    });
});
const SYMPTOM_ACTION = 'Detecting the symptom';
const RECOVERY_ACTION = 'Confirming that the incident is over';


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


/***/ })

} };
