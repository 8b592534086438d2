'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2390], modules: {

/***/ 22224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline),
/* harmony export */   X: () => (/* binding */ blastRadius)
/* harmony export */ });
/* harmony import */ var _kernel_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42291);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22880);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81157);



const [MOST_TASKS, MOST_EDGES, MOST_BYSTANDERS, LONGEST_LABEL] = [60, 80, 20, 60];
const BAD = new Set(['failed', 'unknown', 'refused', 'not_recovered', 'interrupted']);
function timeline(record) {
    const entries = record.agent_thought_process.slice(0, MOST_TASKS);
    const tasks = entries.map(({ step, action, started_ms, duration_ms, status }) => {
        const mark = BAD.has(status) ? 'crit' : 'done';
        const end = Math.max(started_ms + duration_ms, started_ms + 1);
        return `  ${step} ${plainLabel(action)} :${mark}, ${Math.round(started_ms)}, ${Math.round(end)}`;
    });
    return ['gantt', '  dateFormat x', '  axisFormat %M:%S', ...tasks].join('\n');
}
function blastRadius(plan, { bystanders }) {
    const { edges, services } = plan.blast_radius;
    const shown = edges.slice(0, MOST_EDGES);
    const names = [...new Set([...services, ...shown.flatMap(({ from, to }) => [from, to])])];
    const targets = Object.values(plan.targets);
    const changed = (0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_0__/* .changedServices */ .VH)(plan);
    const id = (name) => `n${names.indexOf(name)}`;
    const roleOf = (name) => (changed.includes(name) ? ':::target' : ':::dependent');
    const beside = (target) => {
        const [service, host] = target.split('/');
        const own = (one) => names.includes(one.service);
        const near = targets.find((one) => own(one) && one.service === service && one.host === host);
        return (near ?? targets.find((one) => own(one) && (one.service === service || one.host === host)))?.service;
    };
    const neighbours = bystanders.slice(0, MOST_BYSTANDERS).map(({ tenant, target, verdict }, index) => {
        const label = (0,_kernel_label_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._)(`${tenant}: ${target.split('/')[0] ?? ''}`);
        return { id: `b${index}`, label, of: beside(target), role: verdict === 'worse' ? 'ill' : 'bystander' };
    });
    const left = bystanders.length - neighbours.length;
    return [
        'flowchart LR',
        ...names.map((name) => `  ${id(name)}["${(0,_kernel_label_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._)(name)}"]${roleOf(name)}`),
        ...edgeLines(shown, id),
        ...(neighbours.length === 0
            ? []
            : [
                '  subgraph bystanders["Bystanders"]',
                ...neighbours.map((one) => `    ${one.id}["${one.label}"]:::${one.role}`),
                ...(left > 0 ? [`    more["and ${left} more"]:::bystander`] : []),
                '  end',
            ]),
        ...neighbours.flatMap((one) => (one.of === undefined ? [] : [`  ${id(one.of)} -.- ${one.id}`])),
        '  classDef target stroke-width:3px',
        '  classDef dependent stroke-width:1px',
        ...(neighbours.length === 0
            ? []
            : ['  classDef bystander stroke-dasharray:4', '  classDef ill stroke-width:3px,stroke:#d1242f']),
    ].join('\n');
}
function edgeLines(edges, id) {
    return edges.map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
}
function plainLabel(text) {
    return (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(text.replace(/[^\p{L}\p{N}./()'_-]+/gu, ' ').trim(), LONGEST_LABEL);
}


/***/ }),

/***/ 48765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(messages) {
    return messages.map((message, index) => (index < messages.length - 1 ? sentence(message) : message)).join(' ');
}
function sentence(message) {
    return /[.!?]$/.test(message) ? message : `${message}.`;
}


/***/ }),

/***/ 85876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ affectedSection)
/* harmony export */ });
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86183);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39348);



const LONGEST_LIST = 1_400;
function affectedSection(plan) {
    if (plan.runbook.scope === 'tenant')
        return [];
    const { tenants, limit } = plan.blast_radius;
    const most = limit.tenants === undefined ? '' : ` of at most ${limit.tenants}`;
    const count = `${tenants.length}${most} ${tenants.length === 1 ? 'tenant uses' : 'tenants use'}`;
    return [
        '## Whom it affects',
        `${capital((0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(plan)))}: ${count} it, or something that depends on it: ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H)(tenants), LONGEST_LIST)}.`,
    ];
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 51137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bystanderSection),
/* harmony export */   o: () => (/* binding */ radiusSection)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22880);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22224);
/* harmony import */ var _summary_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);




function radiusSection(record, plan) {
    const { services, tenants, limit } = record.blast_radius;
    if (services.length === 0)
        return [];
    const counted = (names, noun, most) => `${names.length} ${noun}${names.length === 1 ? '' : 's'}${most === undefined ? '' : ` (at most ${most})`}`;
    const beside = record.bystanders.length === 0 ? '' : '; dashed: who lives beside it';
    return [
        '## Blast radius',
        `${counted(tenants, 'tenant', limit.tenants)}, ${counted(services, 'service', limit.services)}. Thick: what is changed${beside}.`,
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)((0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .blastRadius */ .X)(plan, record), 'mermaid'),
    ];
}
const SAYS = {
    worse: '\u274c fell ill',
    flapped: '\u26a0\ufe0f ill in one look, not counted',
    ill_before: '\u26a0\ufe0f ill before already, not counted',
    no_answer: '\u2796 no answer before, not counted',
    not_asked_again: '\u2796 well before, not asked again',
    under_change: '\u2796 well before, then under a run of its own, not counted',
    well: '\u2705 well',
};
const ORDER = Object.keys(SAYS);
function bystanderSection({ bystanders, bystander_watch }, room) {
    if (bystander_watch === undefined)
        return [];
    if (bystander_watch.most === 0)
        return ['## Bystanders', 'Nobody was asked how they are: the runbook has `bystanders: 0`.'];
    const rows = [...bystanders]
        .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
        .map(({ tenant, target, verdict, because }) => [
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tenant, room.value),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(target, room.value),
        SAYS[verdict],
        because === undefined ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(because, room.value),
    ]);
    const left = leftText(bystander_watch.waves);
    if (rows.length === 0 && left === '')
        return [];
    const { most, settle_ms, cut_short } = bystander_watch;
    return [
        '## Bystanders',
        `Asked before and after each change, at most ${most} at once, after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(settle_ms)} to settle.${left}`,
        ...(cut_short === undefined
            ? []
            : [`\u26a0\ufe0f Once the incident was over they were not asked to the end: ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut_short, room.value)}.`]),
        ...(rows.length === 0 ? [] : (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(['Tenant', 'Instance', '', ''], rows, room)),
    ];
}
function leftText(waves) {
    const sum = (of) => waves.reduce((all, { not_asked }) => all + of(not_asked), 0);
    const parts = [
        [sum(({ without_health }) => without_health), 'without `health`'],
        [sum(({ over_limit }) => over_limit), 'over the limit'],
        [sum(({ undeclared }) => undeclared), 'not declared where they were found'],
        [sum(({ under_change = 0 }) => under_change), 'under a run of their own'],
        [sum(({ no_time = 0 }) => no_time), 'for want of time'],
    ].flatMap(([many, why]) => (many === 0 ? [] : [`${many} ${why}`]));
    return parts.length === 0 ? '' : ` Not asked, counted in each wave: ${parts.join(', ')}.`;
}


/***/ }),

/***/ 50248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   R9: () => (/* binding */ outputSection),
/* harmony export */   eV: () => (/* binding */ stepSection),
/* harmony export */   k7: () => (/* binding */ changeSection),
/* harmony export */   ly: () => (/* binding */ approvalSection),
/* harmony export */   m4: () => (/* binding */ thereSection),
/* harmony export */   nv: () => (/* binding */ notificationSection),
/* harmony export */   v8: () => (/* binding */ auditSection)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22880);



const MARKS = {
    complete: '\u2705',
    recovered: '\u2705',
    skipped: '\u23ed\ufe0f',
    resumed: '\u25b6\ufe0f',
    held_before: '\u26a0\ufe0f',
    ill_before: '\u26a0\ufe0f',
    ill: '\u26a0\ufe0f',
    incomplete: '\u26a0\ufe0f',
    warning_threshold_detected: '\u26a0\ufe0f',
};
const WIDEST = { output: 0, value: 400, rows: 1 };
function stepSection(record, room) {
    const told = record.agent_thought_process.filter((entry) => entry.status !== 'complete' || saysSomething(entry));
    const rows = told.map((entry) => [
        `${MARKS[entry.status] ?? '\u274c'} ${entry.step}`,
        `${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(entry.action, room.value)}${entry.status === 'complete' ? '' : ` (${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(entry.status)})`}`,
        shownOf(entry, room),
        (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(entry.duration_ms),
    ]);
    return ['## Steps', ...cut(['', 'What', 'Shown', 'Took'], rows, room)];
}
function saysSomething(entry) {
    return shownOf(entry, WIDEST) !== '';
}
function shownOf(entry, { value }) {
    const judged = entry.judged?.at(-1);
    const looks = entry.judged?.reduce((sum, one) => sum + one.looks, 0) ?? 0;
    const parts = [
        ...(entry.command === undefined ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.command, value)]),
        ...(entry.host === undefined ? [] : [`on ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.host, value)}`]),
        ...(entry.exit_code === undefined || entry.exit_code === null ? [] : [`exit code ${entry.exit_code}`]),
        ...(entry.ended === undefined ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(entry.ended)]),
        ...(entry.metric === undefined ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.metric, value)]),
        ...(entry.result === undefined ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(entry.result, value)]),
        ...(judged === undefined ? [] : judged.shown.map((shown) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shown, value))),
        ...(judged?.because === undefined ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(judged.because, value)]),
        ...(looks > 1 ? [`${looks} looks`] : []),
        ...(entry.timestamp_to_recovery === undefined
            ? []
            : [
                `${entry.timestamp_to_recovery} since the incident began, ${entry.run_start_to_recovery ?? ''} since the run began`,
            ]),
        ...(entry.fault === undefined || isToldIn([entry.result, judged?.because], entry.fault.message)
            ? []
            : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(entry.fault.message, value)]),
    ];
    return parts.join(', ');
}
function isToldIn(texts, message) {
    return texts.some((text) => text?.includes(message) === true);
}
function thereSection({ discovery = [], drift = [], tenant }, room) {
    if (discovery.length === 0)
        return [];
    const rows = discovery.map(({ service, host, instances, there, others_count, fault }) => [
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(service, room.value),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(host, room.value),
        instances === null ? '\u274c not known' : String(instances),
        there.map(({ found }) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found, room.value)).join(', '),
        instances === null ? '' : `${others_count}`,
        fault === undefined ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(fault.message, room.value),
    ]);
    const told = drift.map(({ kind, fault }) => [
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(kind),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fault.at ?? '', room.value),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(fault.message, room.value),
    ]);
    return [
        '## What is really there',
        ...cut(['Service', 'Host', 'Instances', `Of ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(tenant)}`, 'Other tenants', ''], rows, room),
        ...(told.length === 0 ? [] : cut(['Drift', 'Declared at', ''], told, room)),
    ];
}
function changeSection({ state_changes }, room) {
    if (state_changes.length === 0)
        return [];
    const rows = state_changes.flatMap((change) => changeRows(change, room));
    const warned = state_changes.filter(({ held_before }) => held_before).map(({ step }) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(step, room.value));
    return [
        '## Before \u2192 after',
        ...cut(['Step', 'Target', 'State', 'Probe', 'Before', 'After'], rows, room),
        ...(warned.length === 0
            ? []
            : [
                `\u26a0\ufe0f verified, but held before: the verification of ${warned.join(', ')} held already before the change, and proves nothing.`,
            ]),
    ];
}
function changeRows({ step, target, status, probes }, room) {
    const head = [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, room.value), (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target, room.value), (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(status)];
    if (probes.length === 0)
        return [[...head, '', '', '']];
    const fields = (value) => (value === null ? 'not seen' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value), room.value));
    return probes.map(({ probe, before, after }) => [...head, (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(probe, room.value), fields(before), fields(after)]);
}
function approvalSection({ record, plan, room }) {
    const { approval } = plan;
    const { approvals, actor, dry_run } = record;
    const rows = approvals.map((one) => approvalRow(one, room));
    const given = rows.length > 0;
    const without = `none was given${dry_run ? ': a dry run changes nothing' : ''}`;
    const needed = approval === null
        ? 'None was needed.'
        : `One of the environment ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(approval.environment, room.value)} is needed, and ${given ? 'was given' : without}.`;
    return [
        '## Approvals',
        `Started by ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(actor, room.value)}.`,
        ...(approval === null && given ? [] : [needed]),
        ...(given ? cut(['By', 'How', 'Comment'], rows, room) : []),
        ...jobLines(record, room),
    ];
}
function approvalRow({ by, how, environment, bypass, proven, comment }, room) {
    const where = environment === undefined ? '' : ` in the environment ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(environment, room.value)}`;
    const past = bypass === true ? '; \u26a0\ufe0f **past the review**' : '';
    const right = proven === undefined ? '' : `: ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(proven, room.value)}`;
    return [
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by, room.value),
        `${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(how, room.value)}${where}${past}${right}`,
        comment === undefined ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(comment, room.value),
    ];
}
function jobLines({ job }, { value }) {
    if (job === undefined)
        return [];
    const of = job.workflow === undefined || job.workflow === '' ? '' : `, from ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(job.workflow, value)}`;
    return job.proven_by === 'oidc'
        ? [`GitHub\u2019s OIDC token says that the job stood in the environment ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(job.environment, value)}${of}.`]
        : [
            `\u26a0\ufe0f Only the workflow says that the job stood in the environment ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(job.environment, value)}: it may not ask for an OIDC token.`,
        ];
}
function notificationSection({ notifications }, room) {
    if (notifications.length === 0)
        return [];
    const rows = notifications.map(({ on, channel, sent, attempts, duration_ms, fault }) => [
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(channel, room.value),
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(on),
        sent ? 'sent' : '**not sent**',
        String(attempts),
        (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(duration_ms),
        fault === undefined ? '' : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(fault.message, room.value),
    ]);
    return ['## Notifications', ...cut(['Channel', 'Of', '', 'Attempts', 'Took', ''], rows, room)];
}
function outputSection({ agent_thought_process }, room) {
    if (room.output === 0)
        return [];
    const blocks = agent_thought_process.slice(0, room.rows).flatMap((entry) => ['stdout', 'stderr'].flatMap((stream) => {
        const output = entry[stream];
        if (output === undefined || output.bytes === 0)
            return [];
        const omitted = output.omitted_bytes > 0 ? `\n[\u2026 ${output.omitted_bytes} bytes \u2026]\n` : '';
        const text = `${output.head}${omitted}${output.tail}`;
        const where = `Step ${entry.step}, ${stream}, ${output.bytes} bytes:`;
        return [where, (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(middleCut(text.trimEnd(), room.output), 'text')];
    }));
    return blocks.length === 0 ? [] : ['## Outputs of commands', ...blocks];
}
function auditSection(record, room) {
    const { chain_head, event_count, plan_digest, execution_id, runbook, commit } = record;
    return [
        '## Audit',
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', ''], [
            ['Run', (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(execution_id, room.value)],
            ['Runbook', (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runbook, room.value)],
            ['Commit', (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit, room.value)],
            ['Plan\u2019s digest', (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan_digest, 64)],
            ['Chain\u2019s head', (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(chain_head, 64)],
            ['Events', String(event_count)],
        ]),
        'To check the audit\u2019s folder against this summary:',
        (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(`enforced-runbooks verify DIR --head ${chain_head} --count ${event_count}`, 'sh'),
        '`report.html` (for people) and `trace.json` (OpenTelemetry) come with a later release.',
    ];
}
function cut(head, rows, { rows: most }) {
    const shown = (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows.slice(0, most));
    return rows.length <= most ? [shown] : [shown, `\u2026 and ${rows.length - most} more rows, in the audit.`];
}
function middleCut(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor(most / 2);
    return `${text.slice(0, half)}\n[\u2026 ${text.length - 2 * half} characters \u2026]\n${text.slice(-half)}`;
}


/***/ }),

/***/ 17991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


function quoted(text, longest) {
    if (text.trim() === '' || longest === 0)
        return [];
    const blocks = blocksOf((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replaceAll('\t', '    ')), longest).split('\n'));
    const lines = blocks.join('\n\n').split('\n');
    return [lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')];
}
function blocksOf(lines) {
    const blocks = [];
    let mark = null;
    for (const line of lines) {
        const marks = /^\s*(?:(`{3,})(?=[^`]*$)|(~{3,}))/.exec(line)?.slice(1).join('') ?? null;
        const last = blocks.at(-1);
        if (mark !== null) {
            if (marks?.startsWith(mark) !== true || line.trim() !== marks)
                last?.lines.push(line);
            else
                mark = null;
        }
        else if (marks !== null) {
            mark = marks;
            blocks.push({ kind: 'code', lines: [] });
        }
        else {
            const kind = kindOf(line, { before: last?.kind ?? 'blank', above: blocks.findLast(isSaying)?.kind ?? 'blank' });
            if (kind === last?.kind && kind !== 'heading')
                last.lines.push(line);
            else
                blocks.push({ kind, lines: [line] });
        }
    }
    return blocks
        .flatMap(({ kind, lines: own }) => (kind === 'blank' ? [] : [blockOf(kind, own)]))
        .filter((block) => block !== '');
}
const ITEM = /^\s*(?:([-*+])|(\d{1,9})[.)])\s+(?=\S)/;
function isSaying({ kind }) {
    return kind !== 'blank';
}
function kindOf(line, { before, above }) {
    if (line.trim() === '')
        return 'blank';
    if (before === 'indented' || before === 'blank') {
        if (/^ {4}/.test(line) && (above !== 'list' || /^ {6}/.test(line)))
            return 'indented';
    }
    if (/^ {0,3}#{1,6}\s/.test(line))
        return 'heading';
    if (/^\s*\|/.test(line))
        return 'table';
    if (ITEM.test(line))
        return 'list';
    return before === 'list' ? 'list' : 'paragraph';
}
function blockOf(kind, lines) {
    switch (kind) {
        case 'code':
        case 'table':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.join('\n'), 'text');
        case 'indented':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.map((line) => line.slice(4)).join('\n'), 'text');
        case 'list':
            return lines.map(itemOf).join('\n');
        case 'heading': {
            const title = sentence(lines.map((line) => line.replace(/^\s*#+\s+|\s+#+\s*$/g, '')).join(' '));
            return title === '' ? '' : `**${title}**`;
        }
        case 'paragraph':
            return lines.map((line) => sentence(line.replace(/^[\s>]+/, ''))).join('\n');
    }
}
function itemOf(line) {
    const [whole = '', , number] = ITEM.exec(line) ?? [];
    const says = sentence(line.slice(whole.length).trim());
    if (whole === '')
        return `  ${says}`;
    return number === undefined ? `- ${says}` : `- ${number}\\. ${says}`;
}
function sentence(line) {
    const parts = line.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/);
    const shown = parts.flatMap((part, index) => {
        if (index % 3 === 1)
            return [];
        return index % 3 === 2 ? [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.trim()), isClose: false, isOpen: false }] : piecesOf(part);
    });
    return shown.reduce((left, { text, isClose }, index) => {
        const isBeside = isClose || shown[index - 1]?.isOpen === true;
        return index === 0 || isBeside ? `${left}${text}` : `${left} ${text}`;
    }, '');
}
function piecesOf(part) {
    const words = wordsOf(part);
    return words.map((text, index) => ({
        text,
        isClose: index === 0 && /^[.,;:!?)\u201d\u2019]/.test(part) && /^[.,;:!?)\u201d\u2019]+$/.test(text),
        isOpen: index === words.length - 1 && /[(\u201c\u2018]$/.test(part) && /^[(\u201c\u2018]+$/.test(text),
    }));
}
function wordsOf(text) {
    const plain = text
        .replace(/!?\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)/g, '$1 ($2)')
        .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
        .replace(/(?<![\p{L}\p{N}_*/])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_*/])/gu, '$2')
        .replace(/(?<![\p{L}\p{N}_*/])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}_*/])/gu, '$1');
    return plain.split(/\s+/).flatMap((word) => (word === '' ? [] : [wordOf(word)]));
}
const TYPOGRAPHY = /[\u2013\u2014\u201c\u201d\u2018\u00b7\u00d7\u2265\u2264\u2260]/g;
function wordOf(word) {
    const [, before = '', core = word, after = ''] = /^([("\u201c\u2018]*)(.*?)([.,;:!?)"\u201d\u2019]*)$/.exec(word) ?? [];
    if (core === '')
        return isPlain(word) ? word : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word);
    return isPlain(core) && isPlain(word) ? word : `${before}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(core)}${after}`;
}
function isPlain(word) {
    const bare = word.replace(TYPOGRAPHY, '');
    const isMark = /^(?:[-=+]+|\d+[.)])$/.test(word) || /^[0-9a-f]{7,40}$/i.test(word) || /GH-\d/i.test(word);
    return !isMark && (bare === '' || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(bare) === bare);
}


/***/ }),

/***/ 42291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dotText),
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST = 60;
function mermaidLabel(text, longest = LONGEST) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, longest).replace(/[^A-Za-z0-9 ./_-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
function dotText(text, longest = LONGEST) {
    const inert = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, longest).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `"${inert}"`;
}


/***/ })

} };
