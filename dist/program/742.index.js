export const id = 742;
export const ids = [742];
export const modules = {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const LONGEST = 2_147_483_647;
const systemClock = {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 50682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ respondAll)
});

// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: ./lib/plan/worst-case.js
var worst_case = __webpack_require__(42597);
// EXTERNAL MODULE: ./lib/kernel/portion.js
var portion = __webpack_require__(19394);
;// CONCATENATED MODULE: ./lib/app/shard.js


function workThrough(request) {
    return new Shard(request).work();
}
const FAILED = new Set(['rolled_back', 'not_recovered', 'rollback_failed', 'unknown']);
class Shard {
    #request;
    #ends = new Map();
    #held = new Set();
    #running = new Set();
    #declining = [];
    #left;
    #stopped = null;
    constructor(request) {
        this.#request = request;
        this.#left = request.members.filter((member) => !request.refused.has(member));
    }
    async work() {
        const { members, refused } = this.#request;
        this.#declining.push(this.#decline([...refused]));
        for (;;) {
            this.#stopStorm();
            this.#fill();
            if (this.#running.size === 0)
                break;
            await Promise.race(this.#running);
        }
        await Promise.all(this.#declining);
        const endOf = (member) => this.#ends.get(member) ?? { kind: 'not-begun' };
        return { runs: members.map((member) => ({ member, end: endOf(member) })), stopped: this.#stopped };
    }
    #stopStorm() {
        if (this.#left.length === 0 || this.#request.cancel.aborted)
            return;
        const why = stormOf(this.#request, this.#ends);
        if (why === null)
            return;
        this.#stopped = why;
        this.#declining.push(this.#decline(this.#left.map((member) => [member, why])));
        this.#left = [];
    }
    #fill() {
        const { maxParallel, cancel } = this.#request;
        while (this.#running.size < maxParallel && !cancel.aborted) {
            const next = this.#left.find(({ decision }) => !decision.plan.locks.some((lock) => this.#held.has(lock)));
            if (next === undefined)
                return;
            this.#left = this.#left.filter((member) => member !== next);
            const run = this.#begin(next).finally(() => this.#running.delete(run));
            this.#running.add(run);
        }
    }
    async #begin(member) {
        const { locks } = member.decision.plan;
        for (const lock of locks)
            this.#held.add(lock);
        this.#ends.set(member, await endOf(this.#request, member, null));
        for (const lock of locks)
            this.#held.delete(lock);
    }
    async #decline(declined) {
        for (const [member, fault] of declined)
            this.#ends.set(member, await endOf(this.#request, member, fault));
    }
}
async function endOf({ respond }, member, refusal) {
    try {
        const responded = await respond(member, refusal);
        if (!responded.ok)
            return { kind: 'faulty', faults: responded.faults };
        const { summary: _, plan: __, ...told } = responded.value;
        return { kind: 'responded', told, refusal };
    }
    catch (error) {
        return { kind: 'broken', fault: bugIn(member, error) };
    }
}
function bugIn({ decision: { plan } }, error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return {
        code: 'bug',
        message: `a bug of this program ended the run of ${plan.runbook.id} for ${plan.tenant.id}`,
        hint: 'Please report it. Where that run had begun, its lock is held until it is finished: `recover`.',
        cause: (0,redact/* createRedactor */.l)({ secrets: [] }).text(stack),
    };
}
function stormOf({ members, maxFailures, cancel }, ends) {
    const all = new Set(members.map(tenantOf));
    const failed = new Set([...ends].flatMap(([member, end]) => (hasFailed(end, cancel) ? [tenantOf(member)] : [])));
    const most = (0,portion/* countOf */.pq)(maxFailures, all.size);
    if (failed.size < most)
        return null;
    const [first = '', second = '', third = '', ...more] = failed;
    const names = [first, second, third].filter((name) => name !== '').join(', ');
    const share = maxFailures.kind === 'share' ? `, which is ${most}` : '';
    return {
        code: 'storm-stopped',
        message: `the storm was stopped: ${failed.size} of ${all.size} tenants failed (${names}${more.length > 0 ? ` and ${more.length} more` : ''}), and max-failures is ${(0,portion/* portionText */.RJ)(maxFailures)}${share}`,
        hint: 'Nothing was changed for this tenant. Look at those that failed before you start it again.',
    };
}
function hasFailed(end, cancel) {
    if (end.kind === 'broken')
        return true;
    if (end.kind !== 'responded')
        return false;
    const { outcome } = end.told;
    return outcome === null ? !cancel.aborted : FAILED.has(outcome);
}
function tenantOf({ decision }) {
    return decision.plan.tenant.id;
}

// EXTERNAL MODULE: ./lib/app/shard-report.js
var shard_report = __webpack_require__(9406);
// EXTERNAL MODULE: ./lib/app/store.js
var app_store = __webpack_require__(42494);
;// CONCATENATED MODULE: ./lib/app/respond-all.js





async function respondAll(request) {
    const { members, maxParallel, maxFailures, cancel, respond } = request;
    const refused = await refusedUpFront(request);
    const worked = await workThrough({
        ...{ members, refused, maxParallel, maxFailures, cancel },
        respond: (member, refusal) => respond({ member, refusal, repeat: repeatOf(members, member) }),
    });
    return { ...worked, report: (0,shard_report/* reportOf */.E)(request.id, worked, request.others) };
}
async function refusedUpFront({ members, refusal, dryRun, store, cancel, }) {
    if (refusal !== null)
        return new Map(members.map((member) => [member, refusal]));
    const claiming = dryRun ? [] : members.filter(({ decision }) => !decision.incident.test);
    if (claiming.length === 0)
        return new Map();
    const needs = claiming.map(({ decision: { plan } }) => ({ pushes: (0,worst_case/* pushesAtMost */.N)(plan), longestMs: (0,worst_case/* longestMs */.D)(plan) }));
    const asked = await (await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] }))).affords(needs, cancel);
    const { count, fault } = asked.ok ? asked.value : { count: 0, fault: asked.faults[0] };
    if (fault === null || cancel.aborted)
        return new Map();
    return new Map(claiming.slice(count).map((member) => [member, fault]));
}
function repeatOf(members, member) {
    const of = ({ decision }) => decision.plan.tenant.id;
    return members.slice(0, members.indexOf(member)).filter((other) => of(other) === of(member)).length;
}


/***/ }),

/***/ 48214:
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
var markdown = __webpack_require__(30410);
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

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ giveNotice)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _notify_courier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9814);
/* harmony import */ var _plan_deliveries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39447);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56517);




const MOST_NAMED = 20;
async function giveNotice(id, runs, settings) {
    const courier = (0,_notify_courier_js__WEBPACK_IMPORTED_MODULE_1__/* .createCourier */ .u)({ ...settings, clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m });
    const told = [...byReason(runs)].map(([fault, refused], index) => {
        const message = messageOf(index === 0 ? id : `${id}.${index + 1}`, fault, { refused, actor: settings.actor });
        return Promise.all(channelsOf(refused, settings).map((channel) => bring(courier, { channel, message, refused, settings })));
    });
    return (await Promise.all(told)).flat();
}
function byReason(runs) {
    const found = new Map();
    for (const { member, end } of runs) {
        if (end.kind !== 'responded' || end.refusal === null || end.told.outcome !== 'refused')
            continue;
        found.set(end.refusal, [...(found.get(end.refusal) ?? []), { member, executionId: end.told.executionId }]);
    }
    return found;
}
function channelsOf(refused, { channels }) {
    const configured = Object.keys(channels).sort();
    const all = refused.flatMap(({ member: { decision } }) => {
        const { notify: rules, tenant } = decision.plan;
        return (0,_plan_deliveries_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveriesFor */ .M)({ on: 'refused', needsHuman: 'yes', rules, onCall: tenant.on_call ?? null, configured });
    });
    return [...new Set(all)];
}
function messageOf(id, fault, { refused, actor }) {
    const tenants = [...new Set(refused.map(({ member }) => member.decision.plan.tenant.id))];
    const runbooks = [...new Set(refused.map(({ member }) => member.decision.plan.runbook.id))];
    const facts = [
        { name: 'Tenants', value: listed(tenants) },
        { name: 'Runbooks', value: listed(runbooks) },
        { name: 'Started by', value: actor },
    ];
    return {
        on: 'refused',
        human: 'yes',
        headline: `refused \u00b7 ${tenants.length === 1 ? '1 tenant' : `${tenants.length} tenants`} \u00b7 ${fault.code}`,
        says: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.refused.says,
        because: `${fault.message}. ${fault.hint}`,
        facts: facts.filter(({ value }) => value !== ''),
        changes: [],
        executionId: id,
    };
}
function listed(names) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
async function bring(courier, { channel, message, refused, settings }) {
    const runs = refused.map(({ member: { decision }, executionId }) => ({
        tenant: decision.plan.tenant.id,
        runbook: decision.plan.runbook.id,
        trigger: decision.incident.name,
        executionId,
    }));
    const about = { kind: 'runs', runs, runUrl: settings.runUrl };
    const { sent, fault } = await courier.bring(channel, () => ({ message, about }), new AbortController().signal);
    return { channel, about: message.headline, sent, because: fault?.message ?? '' };
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77746);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);



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
function reportOf(id, { runs, stopped }, { undecided, idle }) {
    const unplanned = undecided.map(({ name, tenant, faults }) => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }));
    const rank = ({ word }) => WORST_FIRST.indexOf(word);
    const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rank(one) - rank(other));
    const worst = entries[0]?.word ?? 'not_begun';
    const human = entries.some((entry) => entry.human);
    return { id, entries, worst, exit: exitOf(worst), human, stopped, idle };
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
            const { record, folder, executionId, outcome, closed, timeToRecovery } = end.told;
            const { mark, parts } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeParts */ .x9)(record);
            const [how = '', , ...changes] = parts;
            const known = { ...about, executionId, folder, record, timeToRecovery };
            if (outcome === null || !closed)
                return { ...known, word: 'not_finished', human: true, mark: '\u270b', says: ['not finished'] };
            return { ...known, word: outcome, human: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[outcome].human !== 'no', mark, says: [how, ...changes] };
        }
        case 'faulty':
            return { ...about, ...faulty(end.faults) };
        case 'broken':
            return { ...about, word: 'bug', human: true, mark: '\ud83d\udea8', says: [end.fault.message], faults: [end.fault] };
        case 'not-begun':
            return { ...about, word: 'not_begun', human: true, mark: '\u270b', says: ['cancelled before it began'] };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(end);
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

/***/ 42494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56517);

async function openStore(settings, redactor) {
    if (settings.kind === 'files') {
        const { createFileStore } = await Promise.all(/* import() */[__webpack_require__.e(12), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 44332));
        return createFileStore({ state: settings.state, redactor, now: Date.now });
    }
    const { createRefStore } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 21392));
    return createRefStore({ ...settings, redactor, clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
}


/***/ }),

/***/ 30410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

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

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   Y_: () => (/* binding */ outcomeMeaning),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37752);




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
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const step = record.failure.step === null ? '' : `${record.failure.step}: `;
        return [...arrow(before, after), `${step}${briefly(record.failure)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ kind, because }) {
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    return kind === 'condition' || kind === 'recovery' ? (because.split(': ', 1)[0] ?? because) : because;
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
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION)
/* harmony export */ });
/* unused harmony export auditRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55491);
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
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
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
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })),
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
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again']),
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
                }),
            })),
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

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CHANNELS),
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
const CHANNELS = ['opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createCourier)
});

// EXTERNAL MODULE: ./lib/kernel/channel.js
var kernel_channel = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/notify/post.js
const LONGEST_ANSWER = 4_096;
const post = async ({ url, headers, body, timeoutMs, signal }) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'enforced-runbooks', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.any([deadline, signal]),
        });
        const after = response.headers.get('retry-after') ?? '';
        const text = await beginningOf(response);
        return {
            kind: 'answered',
            status: response.status,
            text,
            retryAfterSeconds: /^\d{1,6}$/.test(after) ? Number(after) : null,
        };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'failed', because: 'the run ended before it answered' };
        if (deadline.aborted)
            return { kind: 'failed', because: `no answer within ${timeoutMs} ms` };
        return { kind: 'failed', because: reasonOf(thrown) };
    }
};
async function beginningOf(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        size += value.byteLength;
        if (size >= LONGEST_ANSWER) {
            await reader.cancel();
            break;
        }
    }
    return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}
const REASONS = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name does not resolve now',
    ECONNREFUSED: 'it refused the connection',
    ECONNRESET: 'it broke the connection',
    EPIPE: 'it broke the connection',
    UND_ERR_SOCKET: 'it broke the connection',
    ETIMEDOUT: 'it did not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
};
function reasonOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        const known = REASONS[code];
        if (known !== undefined)
            return known;
        if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
            return `its certificate or TLS is refused (${code})`;
        if (error.name === 'HTTPParserError' || code.startsWith('HPE_'))
            return 'it does not speak HTTP';
        if (code !== '')
            return `it could not be asked (${code})`;
    }
    return 'it could not be asked';
}

;// CONCATENATED MODULE: ./lib/notify/courier.js



const TIMEOUT_MS = 10_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
function createCourier(request) {
    const { redact, channels, clock } = request;
    return {
        bring: async (channel, make, signal) => {
            try {
                const { message, about } = make();
                const now = new Date(clock.wall()).toISOString();
                const { letterTo } = await __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 68795));
                const letter = letterTo({ channel, message: redacted(message, redact), channels, about, now });
                return letter === null ? notConfigured(channel) : await deliver(channel, { letter, request, signal });
            }
            catch (thrown) {
                return failed(channel, 0, `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`);
            }
        },
    };
}
async function deliver(channel, { letter, request, signal }) {
    const send = request.post ?? post;
    for (let attempt = 1;; attempt += 1) {
        const { url, body } = letter;
        const posted = await send({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
        if (posted.kind === 'answered' && letter.accepts(posted))
            return { sent: true, attempts: attempt };
        const because = request.redact(becauseOf(posted));
        if (!mayPass(posted) || attempt === MOST_ATTEMPTS || signal.aborted)
            return failed(channel, attempt, because);
        await request.clock.sleep(pauseAfter(posted, attempt), signal);
        if (signal.aborted)
            return failed(channel, attempt, because);
    }
}
function mayPass(posted) {
    if (posted.kind === 'failed')
        return true;
    return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}
function pauseAfter(posted, attempt) {
    const asked = posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
    return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}
function becauseOf(posted) {
    if (posted.kind === 'failed')
        return posted.because;
    if (posted.status >= 300 && posted.status < 400)
        return `it answered ${posted.status}, a redirect, which is not followed`;
    const text = posted.text.trim() === '' ? '' : `: ${(0,visible/* shown */.SP)(posted.text.trim(), 120)}`;
    return `it answered ${posted.status}${text}`;
}
function notConfigured(channel) {
    return {
        sent: false,
        attempts: 0,
        fault: {
            code: 'notification-failed',
            message: `The runbook notifies ${(0,visible/* shown */.SP)(channel)}, and no such channel is configured.`,
            hint: `Configure one of the channels ${kernel_channel/* CHANNELS */.l.join(', ')}, or change the runbook's \`notify\`.`,
        },
    };
}
function failed(channel, attempts, because) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    return {
        sent: false,
        attempts,
        fault: {
            code: 'notification-failed',
            message: `The channel ${(0,visible/* shown */.SP)(channel)} did not take the notification after ${tries}: ${because}.`,
            hint: "Tell the on-call person by hand, and check the channel's address where it is configured.",
        },
    };
}
function redacted(message, redact) {
    return {
        ...message,
        headline: redact(message.headline),
        because: redact(message.because),
        changes: message.changes.map(redact),
        facts: message.facts.map(({ name, value }) => ({ name, value: redact(value) })),
    };
}


/***/ }),

/***/ 39447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deliveriesFor)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);

const ANNOUNCED = ['started', 'incident_resolved'];
function deliveriesFor({ on, needsHuman, rules, onCall, configured, whole }) {
    if (whole === true && rules === null && (needsHuman !== 'no' || ANNOUNCED.includes(on)))
        return configured;
    const named = (rules ?? []).filter((rule) => rule.on.includes(on)).flatMap((rule) => rule.to);
    const heard = named.some((channel) => configured.includes(channel));
    if (needsHuman === 'no' || (needsHuman === 'yes' && heard))
        return [...new Set(named)];
    const called = configured.filter((channel) => onCall !== null && channel === (0,_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .t)(onCall));
    if (needsHuman === 'yes' && rules === null && called.length > 0)
        return called;
    return [...new Set([...named, ...called, ...configured])];
}


/***/ }),

/***/ 42597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ longestMs),
/* harmony export */   N: () => (/* binding */ pushesAtMost)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43175);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45652);
/* harmony import */ var _waves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97109);



const GUARD_PUSHES = 1 + _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_ATTEMPTS */ .rF;
const AROUND = 5;
function pushesAtMost({ steps, guards }) {
    return steps.reduce((sum, step) => sum + pushesOf(step, guards), AROUND + _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_ATTEMPTS */ .rF);
}
function longestMs({ timeout_ms, rollback_worst_case_ms }) {
    return timeout_ms + rollback_worst_case_ms;
}
function pushesOf(step, guards) {
    if (step.kind === 'check')
        return 0;
    const tries = 1 + (step.retry?.times ?? 0);
    const acts = step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_1__/* .willAct */ .Z);
    const undone = acts.filter(isUndone).length * ((0,_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpread */ .qx)(step) ? 2 : 1);
    const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
    const each = (0,_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuardedEach */ .Au)({ guards }, step) ? 1 : at.length;
    const changes = acts.length * tries + undone * _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDO_ATTEMPTS */ .mT;
    return changes + (acts.length + undone) * each * GUARD_PUSHES + (step.checkpoint ? 1 : 0);
}
function isUndone({ ending }) {
    return ending.kind === 'undo';
}


/***/ })

};
