export const id = 1560;
export const ids = [1560];
export const modules = {

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ conditionEntry),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   qA: () => (/* binding */ conditionAction),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97109);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37752);


function conditionEntry({ plan, recovery, looks, finding }) {
    const [first] = looks;
    const last = looks.at(-1) ?? first;
    const metric = metricOf(last.samples);
    const failed = last.samples.find((sample) => !sample.ok)?.act.fault;
    return {
        action: conditionAction(plan, first.purpose, finding),
        duration_ms: last.elapsed_ms - first.elapsed_ms + first.duration_ms,
        ...(metric !== '' && { metric }),
        status: conditionStatus(first.purpose, last.verdict, finding),
        ...aboutOf(first.purpose),
        ...(finding && { result: last.verdict === 'holds' ? 'found engaged' : 'not engaged yet' }),
        judged: judgedOf(looks),
        ...(failed !== undefined && { fault: faultOf(failed) }),
        ...(first.purpose.kind === 'recovered' && last.verdict === 'holds' && recovery?.words),
    };
}
function metricOf(samples) {
    return samples.flatMap(({ show }) => show ?? []).join(', ');
}
function judgedOf(looks) {
    const judged = [];
    for (const { at, verdict, shown, because } of looks) {
        const now = { at, looks: 1, verdict, shown, ...(because !== undefined && { because }) };
        const last = judged.at(-1);
        const repeats = last !== undefined && last.verdict === verdict && last.shown.join('\n') === shown.join('\n');
        if (repeats)
            judged.splice(-1, 1, { ...last, looks: last.looks + 1 });
        else
            judged.push(now);
    }
    return judged;
}
function conditionAction(plan, purpose, finding) {
    switch (purpose.kind) {
        case 'symptom':
            return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMPTOM_ACTION */ .Vn;
        case 'recovered':
            return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RECOVERY_ACTION */ .Tn;
        case 'check':
            return titleOf(plan, purpose);
        case 'when':
            return `${titleOf(plan, purpose)}: is it needed`;
        case 'require':
            return `${titleOf(plan, purpose)}: preconditions`;
        case 'verify':
            return `${titleOf(plan, purpose)}: verification`;
        case 'undone':
            return `${titleOf(plan, purpose)}: verification of the undo`;
        case 'engaged':
            return `${guardOf(plan, purpose)}: is it engaged${finding ? ' already' : ''}`;
        case 'released':
            return `${guardOf(plan, purpose)}: is it released`;
    }
}
const HELD = {
    symptom: 'warning_threshold_detected',
    recovered: 'recovered',
};
const NOT_HELD = {
    symptom: 'absent',
    recovered: 'not_recovered',
    when: 'skipped',
};
function conditionStatus({ kind }, verdict, finding) {
    if (verdict === 'unknown')
        return 'unknown';
    if (finding)
        return 'complete';
    return verdict === 'holds' ? (HELD[kind] ?? 'complete') : (NOT_HELD[kind] ?? 'failed');
}
function titleOf(plan, { step, target }) {
    const planned = plan.steps.find(({ id }) => id === step);
    const isOneOf = planned?.kind === 'mitigation' && (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpread */ .qx)(planned) && target !== undefined;
    return `${planned?.title ?? step}${isOneOf ? ` (${target})` : ''}`;
}
function guardOf(plan, { guard, target }) {
    return `Guard ${guard}${(plan.guards[guard]?.at.length ?? 0) > 1 ? ` (${target})` : ''}`;
}
function aboutOf(about) {
    const { step, guard, target } = { step: undefined, guard: undefined, target: undefined, ...about };
    const named = {
        ...(typeof step === 'string' && { step }),
        ...(typeof guard === 'string' && { guard }),
        ...(typeof target === 'string' && { target }),
    };
    return Object.keys(named).length === 0 ? {} : { about: named };
}
function faultOf({ code, message, hint }) {
    return { code, message, hint };
}


/***/ }),

/***/ 68928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ii: () => (/* binding */ discoveryOf),
/* harmony export */   xB: () => (/* binding */ discoveryEntry)
/* harmony export */ });
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39348);
/* harmony import */ var _topology_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);
/* harmony import */ var _condition_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8531);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48765);




function discoveryOf(events) {
    const event = events.find((one) => one.type === 'topology.discovered');
    if (event?.type !== 'topology.discovered')
        return {};
    return {
        discovery: event.hosts.map(({ shown_command: command, fault, ...host }) => ({
            ...host,
            command,
            ...(fault !== undefined && { fault: placedFault(fault) }),
        })),
        drift: event.drift.map((drift) => ({ ...drift, fault: placedFault(drift.fault) })),
    };
}
function discoveryEntry(plan, event) {
    const { hosts, drift, duration_ms, result } = event;
    const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
    const [first] = faults;
    const seen = hosts.map(({ service, host, instances }) => `${instances ?? 'an unknown number'} of ${service} on ${host === 'runner' ? 'the runner' : host}`);
    return {
        action: 'Discovering what is really there',
        duration_ms,
        metric: seen.join(', '),
        result: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .h)([result, ...faults.map(({ message }) => message)]),
        ...(first !== undefined && { fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(first) }),
        status: (0,_topology_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsIn */ .z)(event, (0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .concernOf */ .gY)(plan)).length > 0 ? 'refused' : 'complete',
    };
}
function placeText({ at }) {
    return at === undefined ? '' : `${at.file}:${at.line}:${at.column}`;
}
function placedFault(fault) {
    const at = placeText(fault);
    return { ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(fault), ...(at !== '' && { at }) };
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ readAuditFolder),
/* harmony export */   Pk: () => (/* binding */ AUDIT_README),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   a1: () => (/* binding */ auditFilesOf),
/* harmony export */   rY: () => (/* binding */ writeAuditFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35438);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55530);








async function writeAuditFolder(request) {
    const { folder, plan, events, record, summary, redactor } = request;
    const contents = {
        'audit.jsonl': events.map((event) => `${(0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(event)}\n`).join(''),
        'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
        'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
        'summary.md': redactor.text(summary),
        'README.md': AUDIT_README,
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const writing = Object.entries(contents).map(([name, content]) => writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), content));
        await Promise.allSettled(writing);
        await Promise.all(writing);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: "write the run's folder", error }));
    }
    const files = Object.keys(contents).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ folder, auditJson: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'audit.json'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'summary.md'), files });
}
async function writeWhole(file, content) {
    const part = `${file}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(part, content, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true }).catch(() => undefined);
        throw error;
    }
}
async function readAuditFolder(folder) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
        const text = async (name) => (names.includes(name) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), 'utf8') : null);
        const outputs = names.includes('outputs') ? await digestsIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'outputs')) : new Map();
        const [events, record, plan] = [await text('audit.jsonl'), await text('audit.json'), await text('plan.json')];
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ events, record, plan, outputs });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFault */ .b)({ code, path: folder, doing: 'read the audit in', error }));
    }
}
async function readFiles(folder) {
    const files = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        files.set((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    }
    return files;
}
function auditFilesOf(files) {
    const text = (name) => {
        const bytes = files.get(name);
        return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
    };
    const outputs = [...files].filter(([path]) => /^outputs\/[^/]+$/.test(path));
    return {
        ...{ events: text('audit.jsonl'), record: text('audit.json'), plan: text('plan.json') },
        outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes)])),
    };
}
async function digestsIn(folder) {
    const digests = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name)), hash);
        digests.set(entry.name, hash.digest('hex'));
    }
    return digests;
}
const AUDIT_README = `# The audit of one run

| file | for |
| --- | --- |
| \`summary.md\` | people: the outcome, what a human must do, the steps |
| \`audit.json\` | machines: the run as one document |
| \`audit.jsonl\` | the events, chained by SHA-256; the first \`prev\` is the plan's digest |
| \`plan.json\` | what was to run; its digest opens the chain |
| \`outputs/\` | outputs of commands that are too long for the events, by digest |

\`enforced-runbooks verify DIR\` checks the folder against itself; with \`--head\` and \`--count\` from the run's own
summary, also against that. \`report.html\` (one readable page) and \`trace.json\` (OpenTelemetry) come with a later release.
`;


/***/ }),

/***/ 40327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   N: () => (/* binding */ looksFrom)
/* harmony export */ });
/* harmony import */ var _engine_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18790);

function looksFrom(events, from) {
    const first = events[from];
    if (first?.type !== 'condition.looked')
        throw new Error('looksFrom: no look here');
    const looks = [first];
    for (let index = from + 1;; index += 1) {
        const event = events[index];
        if (event !== undefined && isElsewhere(event, first))
            continue;
        if (event?.type !== 'condition.looked' || event.look <= 1 || !isSame(event.purpose, first.purpose))
            break;
        looks.push(event);
    }
    return { looks, finding: isFinding(events, from) };
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function isElsewhere(event, look) {
    const [other, own] = [(0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectIn */ .iw)(event), (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectIn */ .iw)(look)];
    return other !== null && own !== null && !(0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(other, own);
}
function isFinding(events, index) {
    const looked = events[index];
    if (looked?.type !== 'condition.looked' || looked.purpose.kind !== 'engaged')
        return false;
    const { guard, target } = looked.purpose;
    for (let at = index - 1; at >= 0; at -= 1) {
        const event = events[at];
        if (event?.type !== 'command.finished' || !('guard' in event.change))
            continue;
        if (event.change.guard === guard && event.change.target === target)
            return event.change.action !== 'engage';
    }
    return true;
}


/***/ }),

/***/ 95710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 12 modules
var apply = __webpack_require__(40537);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(18790);
// EXTERNAL MODULE: ./lib/engine/watching.js
var engine_watching = __webpack_require__(52405);
;// CONCATENATED MODULE: ./lib/audit/bystander-entry.js

function bystandersOf({ bystanders }, events) {
    if (bystanders === undefined)
        return { bystanders: [] };
    const looks = events.flatMap((event) => (event.type === 'bystanders.looked' ? [event] : []));
    const { most, settle_ms } = bystanders;
    return { bystanders: verdictsOf(looks), bystander_watch: { most, settle_ms, waves: looks.flatMap(waveOf) } };
}
function bystanderEntries({ moment, look, seen, not_asked, duration_ms }) {
    const left = Object.values(not_asked ?? {}).reduce((sum, many) => sum + many, 0);
    if (seen.length + left === 0)
        return [];
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const about = moment.kind === 'end' ? {} : { about: { step: moment.step } };
    const wave = moment.kind === 'end' || moment.wave === 1 ? '' : `, wave ${moment.wave}`;
    const told = bad.map(({ tenant, because = '' }) => `${tenant}: ${because}`).join('; ');
    return [
        {
            action: `Asking the bystanders how they are${WHEN[moment.kind]}${wave}${look > 1 ? `, look ${look}` : ''}`,
            duration_ms,
            metric: `${seen.length - bad.length} of ${seen.length} well${left === 0 ? '' : `, ${left} not asked`}`,
            ...about,
            ...(told !== '' && { result: told }),
            status: bad.length === 0 ? 'complete' : moment.kind === 'before' ? 'ill_before' : 'ill',
        },
    ];
}
const WHEN = { before: ' before the change', after: ' after the change', end: ' in the end' };
function waveOf({ moment, seen, not_asked }) {
    if (moment.kind !== 'before' || not_asked === undefined)
        return [];
    const no_answer = seen.filter(({ health }) => health === 'silent').length;
    const { step, wave } = moment;
    return [{ step, wave, asked: seen.length - no_answer, not_asked: { no_answer, ...not_asked } }];
}
function verdictsOf(looks) {
    const known = new Map();
    let watching = (0,engine_watching/* startWatching */.K)(0);
    for (const { moment, look, seen, elapsed_ms } of looks) {
        if (moment.kind === 'before') {
            for (const one of seen)
                if (!known.has(one.target))
                    known.set(one.target, first(one));
            continue;
        }
        if (look === 1)
            watching = (0,engine_watching/* startWatching */.K)(0);
        const watched = (0,engine_watching/* afterWatch */.q)(watching, seen, elapsed_ms);
        const worse = new Set(watched.kind === 'worse' ? watched.worse.map(({ target }) => target) : []);
        if (watched.kind === 'again')
            watching = watched.watching;
        for (const one of seen) {
            const before = known.get(one.target);
            if (before !== undefined)
                known.set(one.target, later(before, one, worse.has(one.target)));
        }
    }
    return [...known.values()].sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target));
}
const FIRST = {
    healthy: 'not_asked_again',
    ill: 'ill_before',
    silent: 'no_answer',
};
function first({ tenant, target, health, because }) {
    return { tenant, target, verdict: FIRST[health], ...(because !== undefined && { because }) };
}
function later(before, { health, because }, worse) {
    if (before.verdict === 'ill_before' || before.verdict === 'no_answer' || before.verdict === 'worse')
        return before;
    const why = because === undefined ? {} : { because };
    if (worse)
        return { ...before, verdict: 'worse', ...why };
    if (health !== 'healthy')
        return { ...before, verdict: 'flapped', ...why };
    return before.verdict === 'flapped' ? before : { ...before, verdict: 'well' };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/audit/condition-entry.js
var condition_entry = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/audit/discovery-entry.js
var discovery_entry = __webpack_require__(68928);
// EXTERNAL MODULE: ./lib/audit/recovery.js
var audit_recovery = __webpack_require__(30892);
// EXTERNAL MODULE: ./lib/audit/looks.js
var looks = __webpack_require__(40327);
// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(48765);
;// CONCATENATED MODULE: ./lib/audit/thoughts.js





function thoughtsOf(story) {
    const { events } = story;
    const entries = [{ ended_ms: events[0]?.elapsed_ms ?? 0, entry: topologyEntry(story) }];
    const told = new Set();
    for (const [index, event] of events.entries()) {
        if (told.has(event))
            continue;
        if (event.type === 'condition.looked') {
            const looked = (0,looks/* looksFrom */.N)(events, index);
            const entry = (0,condition_entry/* conditionEntry */.EM)({ ...story, ...looked });
            entries.push({ ended_ms: looked.looks.at(-1)?.elapsed_ms ?? event.elapsed_ms, entry });
            for (const look of looked.looks)
                told.add(look);
        }
        else
            entries.push(...entriesOf(story, event).map((entry) => ({ ended_ms: event.elapsed_ms, entry })));
    }
    return entries.map(({ ended_ms, entry }, index) => {
        const { action, ...more } = entry;
        return { step: index + 1, action, started_ms: Math.max(0, ended_ms - entry.duration_ms), ...more };
    });
}
function topologyEntry({ plan, events }) {
    const count = (many, noun) => `${many} ${noun}${many === 1 ? '' : 's'}`;
    const targets = count(Object.keys(plan.targets).length, 'target');
    const services = count(plan.blast_radius.services.length, 'service');
    return {
        action: 'Analyzing multi-tenant topology',
        duration_ms: events[0]?.elapsed_ms ?? 0,
        result: `${plan.tenant.id}: ${targets}, blast radius of ${services} and ${count(plan.blast_radius.tenants.length, 'tenant')}`,
        status: 'complete',
    };
}
function entriesOf(story, event) {
    const { plan, recovery } = story;
    switch (event.type) {
        case 'run.claimed':
        case 'closed':
            return [];
        case 'run.declined':
            return [{ action: 'Admitting the run', duration_ms: 0, status: event.outcome, ...resultOf(event.faults) }];
        case 'isolation.proved': {
            const { duration_ms, result } = event;
            return [{ action: 'Verifying tenant isolation', duration_ms, result, status: 'complete' }];
        }
        case 'isolation.refused':
            return [{ action: 'Verifying tenant isolation', duration_ms: 0, status: 'refused', ...resultOf(event.faults) }];
        case 'topology.discovered':
            return [(0,discovery_entry/* discoveryEntry */.xB)(plan, event)];
        case 'bystanders.looked':
            return bystanderEntries(event);
        case 'before.sampled':
            return [beforeEntry(plan, event)];
        case 'command.intended':
            return isAnswered(story, event) ? [] : [unansweredEntry(plan, event)];
        case 'command.finished':
            return [commandEntry(story, event)];
        case 'command.refused': {
            const action = changeAction(plan, event.change);
            return [{ action, duration_ms: 0, status: 'refused', ...(0,condition_entry/* aboutOf */.rI)(event.change), ...resultOf(event.faults) }];
        }
        case 'cancel.requested':
            return [{ action: `Cancelled by ${event.by}`, duration_ms: 0, status: 'interrupted' }];
        case 'timeout.passed':
            return [
                { action: `The runbook's timeout of ${event.timeout_ms} ms passed`, duration_ms: 0, status: 'interrupted' },
            ];
        case 'journal.lost':
            return [
                {
                    action: 'Journalling locally only',
                    duration_ms: 0,
                    status: 'failed',
                    fault: (0,condition_entry/* faultOf */.Kl)(event.fault),
                    result: 'journal: local only',
                },
            ];
        case 'run.resumed': {
            const action = event.by === 'post' ? 'Going on in the post step' : 'Recovering the run of a dead process';
            return [{ action, duration_ms: 0, status: 'resumed', result: event.because }];
        }
        case 'notification.finished':
            return [
                {
                    action: `Notifying ${event.channel} of ${event.on}`,
                    duration_ms: event.duration_ms,
                    status: event.sent ? 'complete' : 'failed',
                    channel: event.channel,
                    ...(event.channel === 'slack' ? { slack_notification_sent: event.sent } : { notification_sent: event.sent }),
                    ...(event.on !== 'started' && recovery?.words),
                    ...(event.fault !== undefined && { fault: (0,condition_entry/* faultOf */.Kl)(event.fault) }),
                },
            ];
    }
}
function beforeEntry(plan, event) {
    const metric = (0,condition_entry/* metricOf */.ak)(event.samples);
    return {
        action: `${(0,condition_entry/* titleOf */.Gg)(plan, event)}: sampling before the change`,
        duration_ms: event.duration_ms,
        ...(metric !== '' && { metric }),
        ...(0,condition_entry/* aboutOf */.rI)(event),
        ...(event.held_before && { result: 'the verification holds already: it will prove nothing' }),
        status: event.held_before ? 'held_before' : 'complete',
    };
}
function isAnswered({ events }, { command, seq }) {
    for (let index = seq; index < events.length; index += 1) {
        const event = events[index];
        if (event?.type === 'command.finished' && event.command === command)
            return true;
    }
    return false;
}
function unansweredEntry(plan, event) {
    const { change, shown: command, host } = event;
    const action = changeAction(plan, change);
    return { action, duration_ms: 0, command, host, exit_code: null, ...(0,condition_entry/* aboutOf */.rI)(change), status: 'unknown' };
}
function commandEntry({ plan, events }, event) {
    const intent = events.findLast((one) => one.type === 'command.intended' && one.command === event.command && one.seq < event.seq);
    const { act, change, accepted, asked } = event;
    const unknown = act.ended === 'disconnected' || act.stopped === 'unconfirmed';
    return {
        action: asked ? `${changeAction(plan, change)}: asking the host what became of it` : changeAction(plan, change),
        duration_ms: act.duration_ms,
        ...(intent?.type === 'command.intended' && {
            command: intent.shown,
            host: intent.host,
            ...(intent.attempt > 1 && { attempt: intent.attempt }),
        }),
        exit_code: act.exit_code,
        ...(act.ended !== 'exited' && { ended: act.ended }),
        ...(0,condition_entry/* aboutOf */.rI)(change),
        stdout: act.stdout,
        stderr: act.stderr,
        ...(act.fault !== undefined && { fault: (0,condition_entry/* faultOf */.Kl)(act.fault) }),
        status: accepted ? 'complete' : unknown ? 'unknown' : 'failed',
    };
}
function changeAction(plan, change) {
    switch (change.action) {
        case 'do':
            return (0,condition_entry/* titleOf */.Gg)(plan, change);
        case 'undo':
            return `${(0,condition_entry/* titleOf */.Gg)(plan, change)}: undo`;
        case 'engage':
            return `${(0,condition_entry/* guardOf */.HY)(plan, change)}: engaging`;
        case 'release':
            return `${(0,condition_entry/* guardOf */.HY)(plan, change)}: releasing`;
    }
}
function resultOf(faults) {
    const [first] = faults;
    if (first === undefined)
        return {};
    return { result: (0,sentences/* sentences */.h)(faults.map(({ message }) => message)), fault: (0,condition_entry/* faultOf */.Kl)(first) };
}

;// CONCATENATED MODULE: ./lib/audit/record.js








function recordOf(plan, events) {
    const [first] = events;
    const last = events.at(-1);
    if (first === undefined || last === undefined || (first.type !== 'run.claimed' && first.type !== 'run.declined')) {
        throw new Error('recordOf: a run begins with run.claimed or run.declined');
    }
    const state = events.reduce(apply/* apply */.B, (0,engine_state/* initialState */.ue)(plan));
    const recovery = (0,audit_recovery/* recoveryOf */.r)(events);
    const closed = last.type === 'closed' ? last : null;
    return {
        execution_id: first.execution_id,
        trigger: first.trigger,
        timestamp: first.at.replace(/\.\d+Z$/, 'Z'),
        agent_thought_process: thoughtsOf({ plan, events, recovery }),
        outcome: closed?.outcome ?? 'unknown',
        human_intervention_required: closed?.human_intervention_required ?? true,
        schema_version: 1,
        tenant: first.tenant,
        runbook: first.runbook,
        commit: plan.commit,
        actor: first.actor,
        dry_run: first.dry_run,
        approvals: first.approvals,
        ...(first.job !== undefined && { job: first.job }),
        plan_digest: first.plan_digest,
        chain_head: last.hash,
        event_count: events.length,
        incident_starts_at: first.incident_starts_at,
        duration_ms: last.elapsed_ms,
        recovery: recovery && {
            at: recovery.at,
            since_incident_ms: recovery.sinceIncidentMs,
            since_run_start_ms: recovery.sinceRunStartMs,
        },
        failure: state.failure && { kind: state.failure.kind, step: state.failure.step, because: state.failure.because },
        blast_radius: plan.blast_radius,
        ...(0,discovery_entry/* discoveryOf */.ii)(events),
        ...bystandersOf(plan, events),
        state_changes: stateChanges(plan, state, events),
        kept: keptOf(plan, state),
        rollback: rollbackOf(plan, state, events),
        guards: Object.entries(state.guards).flatMap(([key, { status }]) => {
            const [guard = '', target = ''] = key.split(' @ ');
            return status === 'idle' ? [] : { guard, target, status };
        }),
        locks: locksOf(events),
        notifications: events.flatMap((event) => {
            if (event.type !== 'notification.finished')
                return [];
            const { on, channel, sent, attempts, duration_ms, fault } = event;
            return { on, channel, sent, attempts, duration_ms, ...(fault !== undefined && { fault: (0,condition_entry/* faultOf */.Kl)(fault) }) };
        }),
        versions: first.versions,
    };
}
function locksOf(events) {
    const last = events.findLast((event) => event.type === 'run.claimed' || event.type === 'run.resumed');
    return last?.type === 'run.claimed' || last?.type === 'run.resumed' ? last.locks : [];
}
function touched(plan, state) {
    return plan.steps.flatMap((step) => {
        if (step.kind === 'check')
            return [];
        return step.acts.flatMap((act) => {
            const status = state.targets[(0,engine_state/* targetKey */.hD)(step.id, act.target)]?.status ?? 'not_started';
            return status === 'not_started' ? [] : { step, act, status };
        });
    });
}
function stateChanges(plan, state, events) {
    return touched(plan, state).map(({ step, act, status }) => {
        const known = state.targets[(0,engine_state/* targetKey */.hD)(step.id, act.target)];
        const before = known?.before ?? [];
        return {
            step: step.id,
            title: step.title,
            target: act.target,
            host: act.do.where,
            status,
            held_before: known?.held_before ?? false,
            probes: before.map((sample) => ({
                probe: sample.probe,
                target: sample.target,
                before: sample.ok ? sample.fields : null,
                after: lastFields(events, { step: step.id, target: act.target }, sample),
            })),
        };
    });
}
function lastFields(events, at, before) {
    const found = events.findLast((event) => {
        if (event.type !== 'condition.looked')
            return false;
        const { purpose } = event;
        const proves = purpose.kind === 'verify' || purpose.kind === 'undone';
        return proves && (0,subject/* isAbout */.KH)(purpose, at) && event.samples.some((sample) => isSameProbe(sample, before));
    });
    if (found?.type !== 'condition.looked')
        return null;
    const after = found.samples.find((sample) => isSameProbe(sample, before));
    return after?.ok === true ? after.fields : null;
}
function isSameProbe(one, other) {
    return one.probe === other.probe && one.target === other.target;
}
function keptOf(plan, state) {
    const stands = state.failure === null ? ['kept'] : ['kept', 'applied'];
    return touched(plan, state)
        .filter(({ status }) => stands.includes(status))
        .map(({ step, act, status }) => ({
        step: step.id,
        title: step.title,
        target: act.target,
        status,
        stays: act.ending.kind === 'irreversible' ? act.ending.stays : '',
    }));
}
function rollbackOf(plan, state, events) {
    const after = ['undone', 'undone_unverified', 'undo_failed', 'unknown', 'started'];
    const targets = touched(plan, state).filter(({ status }) => after.includes(status));
    const tried = events.some((event) => event.type === 'command.intended' && event.change.action === 'undo');
    if (state.failure === null || (targets.length === 0 && !tried))
        return null;
    return {
        because: state.failure.because,
        targets: targets.map(({ step, act, status }) => ({ step: step.id, title: step.title, target: act.target, status })),
    };
}


/***/ }),

/***/ 30892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76181);

function recoveryOf(events) {
    const [first] = events;
    const held = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
    const closed = events.findLast((event) => event.type === 'closed');
    if (held?.type !== 'condition.looked' || held.verdict !== 'holds')
        return null;
    if (closed?.type === 'closed' && closed.outcome !== 'incident_resolved')
        return null;
    const startsAt = first?.type === 'run.claimed' ? first.incident_starts_at : '';
    const since = Date.parse(held.at) - Date.parse(startsAt);
    const sinceIncidentMs = Number.isFinite(since) && since >= 0 ? since : null;
    const sinceRunStartMs = held.elapsed_ms;
    return {
        at: held.at,
        sinceIncidentMs,
        sinceRunStartMs,
        words: {
            timestamp_to_recovery: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(sinceIncidentMs ?? sinceRunStartMs),
            run_start_to_recovery: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(sinceRunStartMs),
        },
    };
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


/***/ })

};
