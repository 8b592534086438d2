'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7223], modules: {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

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
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        signal.addEventListener('abort', wake, { once: true });
    }),
};


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

/***/ 98990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowPublish: () => (/* binding */ workflowPublish)
});

// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
;// CONCATENATED MODULE: ./lib/audit/combined-summary.js

const LONGEST = 120;
const MOST_ROWS = 1_000;
const LINK = /^https?:\/\/[A-Za-z0-9._~:/-]+$/;
function combinedSummary({ rows, counts, humans, idle, aside, unpublished }) {
    const words = counts.map(({ word, count }) => `${count} ${(0,markdown/* inline */.mG)(word)}`).join(', ');
    const [mark = '\u26a0\ufe0f'] = rows.map((row) => row.mark);
    const sections = [
        ...(unpublished.length === 0
            ? []
            : [
                `\ud83d\udea8 **${unpublished.length} could not be published**; what is sealed stays as it is:`,
                unpublished
                    .slice(0, MOST_ROWS)
                    .map((why) => `- ${(0,markdown/* inline */.mG)(why, 600)}`)
                    .join('\n'),
            ]),
        ...(rows.length === 0
            ? []
            : [
                `${mark} ${rows.length === 1 ? '1 run' : `${rows.length} runs`} \u00b7 ${words}`,
                humans === 0 ? 'Nobody is needed.' : `**A person has to look at ${humans} of them.**`,
                (0,markdown/* table */.tp)(['', 'Tenant', 'How it ended', 'Runbook', 'Incident', 'Audit', 'Run'], rows.slice(0, MOST_ROWS).map(cells)),
            ]),
        ...(rows.length <= MOST_ROWS
            ? []
            : [`${rows.length - MOST_ROWS} more are not in this table; each has its own artifact.`]),
        ...(idle === 0 ? [] : [`${idle === 1 ? '1 alert' : `${idle} alerts`}: not firing, nothing was done.`]),
        ...(aside === 0 ? [] : [asideText(aside)]),
    ];
    return `${sections.join('\n\n')}\n`;
}
function asideText(count) {
    const what = count === 1 ? '1 document of a job' : `${count} documents of jobs`;
    return `Left aside: ${what} of another attempt of this workflow run than its plan was made in.`;
}
function cells({ mark, tenant, says, runbook, incident, proved, executionId, link }) {
    const how = says.map((part) => (0,markdown/* inline */.mG)(part, LONGEST)).join(' \u00b7 ');
    return [mark, named(tenant), how, named(runbook), named(incident), named(proved), linked(executionId, link)];
}
function named(text) {
    return text === '' ? '\u2013' : (0,markdown/* inline */.mG)(text, LONGEST);
}
function linked(executionId, link) {
    if (executionId === null)
        return '\u2013';
    return link === null || !LINK.test(link) ? (0,markdown/* code */.aY)(executionId) : `[${(0,markdown/* code */.aY)(executionId)}](${link})`;
}

// EXTERNAL MODULE: ./lib/github/artifact.js
var artifact = __webpack_require__(66685);
// EXTERNAL MODULE: ./lib/github/artifact-download.js + 1 modules
var artifact_download = __webpack_require__(36758);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/github/repository-refs.js
var repository_refs = __webpack_require__(75174);
// EXTERNAL MODULE: ./lib/journal/attempts.js
var journal_attempts = __webpack_require__(96521);
// EXTERNAL MODULE: ./lib/journal/lock-commit.js
var lock_commit = __webpack_require__(27448);
// EXTERNAL MODULE: ./lib/journal/ref-settings.js
var ref_settings = __webpack_require__(37062);
;// CONCATENATED MODULE: ./lib/journal/ref-chain.js




async function chainEndOf(question, signal) {
    const { api, clock, namespace, repository, executionId, lock, runId } = question;
    const attempts = (0,journal_attempts/* attemptsUntil */.$)(clock, clock.monotonic() + ref_settings/* REQUEST_MS */.Zt, signal);
    const endOf = (message) => {
        const end = (0,lock_commit/* endIn */.Xf)(message, repository);
        if (end?.execution_id !== executionId || end.chain === undefined)
            return null;
        return { ...end.chain, workflowRun: end.workflow_run };
    };
    try {
        const heads = await (0,journal_attempts/* asked */.N)(attempts, (until) => api.heads([(0,ref_settings/* refOf */.H8)(namespace, lock)], until));
        if (!heads.ok)
            return (0,fault/* fail */.fJ)(heads.problem.fault);
        const [head = null] = heads.value.heads;
        if (head === null)
            return (0,fault/* succeed */.Py)(null);
        const found = endOf(head.message);
        const isOwn = (end) => end.workflowRun.startsWith(`${runId}/`);
        if (found !== null && isOwn(found))
            return (0,fault/* succeed */.Py)(found);
        const history = await (0,journal_attempts/* asked */.N)(attempts, (until) => api.history(head.oid, NOWHERE, until));
        if (!history.ok)
            return (0,fault/* fail */.fJ)(history.problem.fault);
        const ends = history.value.flatMap(({ message }) => endOf(message) ?? []);
        const [last = null] = ends;
        const own = ends.find((end) => isOwn(end) && end.head === last?.head && end.count === last.count);
        if (own !== undefined)
            return (0,fault/* succeed */.Py)(own);
        const isWhole = history.value.some(({ message }) => isFirstOf(executionId, (0,lock_commit/* endIn */.Xf)(message, repository)));
        return (0,fault/* succeed */.Py)(isWhole ? last : null);
    }
    finally {
        attempts.end();
    }
}
function isFirstOf(executionId, said) {
    return said?.execution_id === executionId && said.claim === null;
}
const NOWHERE = '0'.repeat(40);

// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(56517);
// EXTERNAL MODULE: ./lib/app/workflow/api.js
var workflow_api = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/app/publish/chain-witness.js




async function chainWitness(workflow) {
    const { context, settings } = workflow;
    if (settings.store === 'file')
        return async () => 'its lock stood on the disk of a runner';
    const { repository, runId } = context;
    const opened = await (0,workflow_api/* workflowApi */.y)(workflow);
    if (!opened.ok)
        return async () => `its lock cannot be asked for: ${opened.faults[0].message}`;
    const api = (0,repository_refs/* repositoryRefs */.l)(opened.value, repository);
    const never = new AbortController().signal;
    return async (executionId, lock) => {
        const whose = { repository, executionId, lock, runId };
        const question = { api, clock: clock/* systemClock */.m, namespace: settings.lockNamespace, ...whose };
        const end = await chainEndOf(question, never);
        if (!end.ok)
            return `its lock cannot be asked for: ${end.faults[0].message}`;
        return end.value ?? 'no commit of its lock says how its journal ended';
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/audit/seal.js + 1 modules
var seal = __webpack_require__(79782);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/audit/event-lines.js
var event_lines = __webpack_require__(80885);
// EXTERNAL MODULE: ./lib/audit/folder.js + 1 modules
var folder = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/audit/plan-shape.js
var plan_shape = __webpack_require__(61852);
// EXTERNAL MODULE: ./lib/audit/record.js
var audit_record = __webpack_require__(49414);
// EXTERNAL MODULE: ./lib/audit/recovery.js
var recovery = __webpack_require__(30892);
// EXTERNAL MODULE: ./lib/audit/summary.js + 8 modules
var audit_summary = __webpack_require__(76414);
// EXTERNAL MODULE: ./lib/audit/verify.js + 1 modules
var verify = __webpack_require__(48203);
;// CONCATENATED MODULE: ./lib/app/publish/opened-audit.js









async function openAudit(executionId, files, judge) {
    try {
        return await judged(executionId, files, judge);
    }
    catch (thrown) {
        const because = thrown instanceof Error ? thrown.message : String(thrown);
        return (0,fault/* fail */.fJ)(anothers(executionId, `it cannot be told (${(0,visible/* shown */.SP)(because, 200)})`));
    }
}
async function judged(executionId, files, { witness, runId }) {
    const given = (0,folder/* auditFilesOf */.a1)(files);
    const found = (0,verify/* verify */.MX)(given);
    const [problem, ...more] = found.problems;
    if (problem !== undefined)
        return (0,fault/* fail */.fJ)(problem, ...more);
    const shaped = (0,plan_shape/* shapedPlan */.R)(JSON.parse(given.plan ?? 'null'));
    if (!shaped.ok)
        return (0,fault/* fail */.fJ)(anothers(executionId, 'its plan is no plan'));
    const { plan } = shaped;
    const { events } = (0,event_lines/* readEvents */.w)(given.events ?? '', plan.digest);
    const record = (0,audit_record/* recordOf */.z)(plan, events);
    if (record.execution_id !== executionId)
        return (0,fault/* fail */.fJ)(anothers(executionId, `it is of ${(0,visible/* shown */.SP)(record.execution_id, 200)}`));
    const [lock] = record.locks;
    const end = lock === undefined ? 'it held no lock' : await witness(executionId, lock.name);
    const anchored = typeof end === 'string' ? found : (0,verify/* verify */.MX)(given, end);
    if (anchored.word === 'inconsistent')
        return (0,fault/* fail */.fJ)(unanchored(executionId), ...anchored.problems);
    if (typeof end !== 'string' && !end.workflowRun.startsWith(`${runId}/`))
        return (0,fault/* fail */.fJ)(elsewhere(executionId, end.workflowRun, runId));
    const summary = (0,audit_summary/* summaryOf */.Y)({ record, plan, events });
    return (0,fault/* succeed */.Py)({
        ...{ executionId, plan, record, summary },
        timeToRecovery: (0,recovery/* recoveryOf */.r)(events)?.words.timestamp_to_recovery ?? '',
        proved: typeof end === 'string' ? `consistent: ${end}` : 'anchored',
        files: new Map([
            ...kept(files, events),
            ['summary.md', summary],
            ['README.md', folder/* AUDIT_README */.Pk],
        ]),
    });
}
const KEPT = ['audit.jsonl', 'audit.json', 'plan.json', 'warnings.txt'];
function kept(files, events) {
    const outputs = events.flatMap(verify/* outputsOf */.Yz).map(({ file }) => `outputs/${file.replace(/^outputs\//, '')}`);
    const paths = new Set([...KEPT, ...outputs]);
    return [...files].filter(([path]) => paths.has(path));
}
function anothers(executionId, says) {
    return {
        code: 'audit-inconsistent',
        message: `What stands under the name of ${(0,visible/* shown */.SP)(executionId, 200)} is not its audit: ${says}.`,
        hint: 'Do not rely on it. Ask who else could write artifacts of this workflow run.',
    };
}
function elsewhere(executionId, workflowRun, runId) {
    return {
        code: 'audit-inconsistent',
        message: `The audit of ${(0,visible/* shown */.SP)(executionId, 200)} is not of this workflow run: the commit that gave its lock back is of workflow run ${(0,visible/* shown */.SP)(workflowRun, 100)}, and this is ${(0,visible/* shown */.SP)(runId, 100)}.`,
        hint: 'The workflow run that ended it publishes it. Ask who put it among the artifacts of this one.',
    };
}
function unanchored(executionId) {
    return {
        code: 'audit-inconsistent',
        message: `The audit of ${(0,visible/* shown */.SP)(executionId, 200)} agrees with itself, and not with what its lock's commit says.`,
        hint: 'Do not rely on it: it is another one than the run wrote, or the lock was moved by hand. Look at both.',
    };
}

;// CONCATENATED MODULE: ./lib/app/publish/left-artifacts.js








const AUDIT = /^(sealed-)?(incident(?:-\d{2,4}){6}-[0-9a-f]{16})$/;
const SHARD = /^shard-(\d+)-(\d{1,9})-(\d{1,9})$/;
function leftArtifacts(artifacts, runId) {
    const named = artifacts.flatMap((artifact) => {
        const [, sealed, executionId] = AUDIT.exec(artifact.name) ?? [];
        return executionId === undefined ? [] : [{ executionId, artifact, isSealed: sealed !== undefined }];
    });
    return {
        sealed: named.filter(({ isSealed }) => isSealed),
        readable: named.filter(({ isSealed }) => !isSealed),
        shards: artifacts.flatMap((artifact) => {
            const [, run, attempt, shard] = SHARD.exec(artifact.name) ?? [];
            return run === runId ? [{ attempt: Number(attempt), shard: Number(shard), artifact }] : [];
        }),
    };
}
async function openSealedAudit({ place, identities, ...judge }, { executionId, artifact }) {
    const read = await (0,artifact_download/* readFound */.$C)(place, artifact);
    if (!read.ok)
        return read;
    const sealed = read.value.get(seal/* SEALED_FILE */.yI);
    const header = (0,seal/* readSealHeader */.HT)(read.value.get(seal/* SEAL_HEADER */.ae)?.toString('utf8') ?? '');
    if (sealed === undefined || header?.execution_id !== executionId)
        return (0,fault/* fail */.fJ)(noSeal(artifact.name));
    const files = await (0,seal/* unseal */.Du)(sealed, header, identities);
    return files.ok ? openAudit(executionId, files.value, judge) : files;
}
async function openReadableAudit({ place, ...judge }, { executionId, artifact }) {
    const read = await (0,artifact_download/* readFound */.$C)(place, artifact);
    return read.ok ? openAudit(executionId, read.value, judge) : read;
}
const shardSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    not_firing: schemas/* number */.aig(),
    runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        tenant: schemas/* string */.YjP(),
        runbook: schemas/* string */.YjP(),
        incident: schemas/* string */.YjP(),
        outcome: schemas/* string */.YjP(),
        human_intervention_required: schemas/* boolean */.zMY(),
        execution_id: schemas/* string */.YjP().nullable(),
        faults: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })),
    })),
}));
async function openShard({ place, identities }, { artifact }) {
    const read = await (0,artifact_download/* readFound */.$C)(place, artifact);
    if (!read.ok)
        return read;
    const sealed = read.value.get('shard.json.age');
    const plain = read.value.get('shard.json');
    const bytes = sealed === undefined
        ? (0,fault/* succeed */.Py)(plain ?? Buffer.alloc(0))
        : await (0,seal/* openSealed */.j5)(sealed, { what: artifact.name, recipients: [], identities });
    if (!bytes.ok)
        return bytes;
    const parsed = (0,strict_json/* parseStrictJson */.R)(Buffer.from(bytes.value).toString('utf8'), { ...LIMITS, file: 'shard.json' });
    const shard = parsed.ok ? shardSchema().safeParse(parsed.value).data : undefined;
    return shard === undefined ? (0,fault/* fail */.fJ)(noShard(artifact.name)) : (0,fault/* succeed */.Py)(shard);
}
const LIMITS = { maxDepth: 16, maxBytes: 67_108_864 };
function noSeal(name) {
    return {
        code: 'seal-broken',
        message: `The artifact ${(0,visible/* shown */.SP)(name)} holds no sealed audit of its name.`,
        hint: 'Do not rely on it. Ask who else could write artifacts of this workflow run.',
    };
}
function noShard(name) {
    return {
        code: 'artifact-unreadable',
        message: `The artifact ${(0,visible/* shown */.SP)(name)} is no document of a shard.`,
        hint: 'The audits of its runs stand for themselves; its table may lack alerts that no run was made of.',
    };
}

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
;// CONCATENATED MODULE: ./lib/app/publish/published-before.js



async function strangeBefore(place, { artifact }, { executionId, files }) {
    const read = await (0,artifact_download/* readFound */.$C)(place, artifact);
    if (!read.ok)
        return read.faults;
    const path = firstDifference(files, read.value);
    return path === null ? [] : [strange(executionId, path)];
}
function firstDifference(published, found) {
    const paths = [...new Set([...published.keys(), ...found.keys()])].sort();
    return paths.find((path) => digestIn(published, path) !== digestIn(found, path)) ?? null;
}
function digestIn(files, path) {
    const content = files.get(path);
    return content === undefined ? '' : (0,canonical/* sha256 */.sc)(content);
}
function strange(executionId, path) {
    return {
        code: 'audit-inconsistent',
        message: `The readable artifact ${(0,visible/* shown */.SP)(executionId, 200)} is not what its seal holds: ${(0,visible/* shown */.SP)(path, 200)} differs. It is not linked, and nothing was uploaded in its place.`,
        hint: 'Ask who else could write artifacts of this workflow run, or whether another version published it; delete the readable artifact, and run this job again.',
    };
}

// EXTERNAL MODULE: ./lib/audit/outcome-line.js
var outcome_line = __webpack_require__(77746);
// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/app/shard/report.js
var report = __webpack_require__(16740);
;// CONCATENATED MODULE: ./lib/app/publish/published-rows.js



function publishedRows(published, shards, failed) {
    const told = new Set([...published.map(({ audit }) => audit.executionId), ...failed]);
    const rest = shards.flatMap(({ runs }) => runs).filter(({ execution_id: id }) => id === null || !told.has(id));
    return [...published.map(rowOf), ...rest.map(restRow)].sort((one, other) => (0,report/* rankOf */.IQ)(one.word) - (0,report/* rankOf */.IQ)(other.word));
}
function rowOf(published) {
    const { audit, artifact } = published;
    const { record, plan, executionId, proved } = audit;
    const { mark, parts } = (0,outcome_line/* outcomeParts */.x9)(record);
    const [how = '', , ...changes] = parts;
    return {
        ...{ mark, tenant: record.tenant, runbook: plan.runbook.id, incident: record.trigger, says: [how, ...changes] },
        ...{ proved, executionId, link: artifact.url === '' ? null : artifact.url },
        ...{ word: wordOf(record.outcome), human: record.human_intervention_required, published },
    };
}
function restRow(entry) {
    const { tenant, runbook, incident, outcome, execution_id: executionId, faults } = entry;
    const word = wordOf(outcome);
    const mark = { bug: '\ud83d\udea8', not_finished: '\u270b', not_begun: '\u270b' }[String(word)] ?? '\u26d4';
    const says = [word, ...faults.map(({ message }) => message)];
    const human = entry.human_intervention_required;
    return { mark, tenant, runbook, incident, says, proved: '', executionId, link: null, word, human, published: null };
}
function wordOf(word) {
    return (0,report/* isShardWord */.Zd)(word) ? word : 'faulty';
}
function countsOf(rows) {
    const counts = new Map();
    for (const { word } of rows)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([word, count]) => ({ word, count }));
}
function worstOutcome([worst]) {
    return worst === undefined ? '' : ((0,report/* outcomeOf */.sG)({ worst: worst.word }) ?? '');
}
function needsHuman(row) {
    const outcome = (0,report/* outcomeOf */.sG)({ worst: row.word });
    return row.human || (outcome !== null && engine_outcome/* OUTCOMES */.i[outcome].human !== 'no');
}
function summariesWithin(bytes, first, rows) {
    const parts = [first];
    let [left, omitted] = [bytes - Buffer.byteLength(first), 0];
    for (const { published } of rows) {
        if (published === null)
            continue;
        const text = `\n---\n\n${published.audit.summary}`;
        const size = Buffer.byteLength(text);
        if (size > left)
            omitted += 1;
        else
            parts.push(text);
        if (size <= left)
            left -= size;
    }
    if (omitted > 0)
        parts.push(`\n---\n\n${omitted} more summaries do not fit here; each stands in its run's artifact, as summary.md.\n`);
    return parts.join('');
}

// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/plan/binding.js + 1 modules
var plan_binding = __webpack_require__(33508);
;// CONCATENATED MODULE: ./lib/app/shard/lost-shards.js




function lostShards(plan, found, runId) {
    if (plan === null)
        return { counted: found, aside: 0, faults: [] };
    const binding = bindingOf(plan, runId);
    if (!binding.ok)
        return { counted: found, aside: 0, faults: binding.faults };
    const { plans, attempt } = binding.value;
    const counted = found.filter((one) => one.attempt === attempt);
    const left = new Set(counted.map(({ shard }) => shard));
    const missing = [...new Set(plans.map(({ shard }) => shard))].filter((shard) => !left.has(shard));
    const faults = missing.map((shard) => lost(shard, plans.filter((plan) => plan.shard === shard)));
    return { counted, aside: found.length - counted.length, faults };
}
function bindingOf(plan, runId) {
    const binding = (0,plan_binding/* readBinding */.YM)(plan);
    return binding.ok && binding.value.run !== runId ? (0,fault/* fail */.fJ)(foreign(binding.value.run, runId)) : binding;
}
function foreign(was, is) {
    return {
        code: 'plan-of-another-run',
        message: `The plan was made in the workflow run ${(0,visible/* shown */.SP)(was, 100)}, and this is ${(0,visible/* shown */.SP)(is, 100)}: which jobs left nothing is not known here.`,
        hint: 'Give `plan: ${{ needs.plan.outputs.plan }}`, of a job of this workflow run.',
    };
}
function lost(shard, plans) {
    return {
        code: 'artifact-missing',
        message: `Job ${shard} of this workflow run left nothing: what became of ${(0,few/* few */.H)(plans.map(({ tenant, runbook }) => `${tenant} (${runbook})`))} is not known here.`,
        hint: 'Its log says how far it came. What a runner that is gone began is finished by `mode: recover`, whose own run tells it.',
    };
}

// EXTERNAL MODULE: ./lib/app/workflow/page.js
var page = __webpack_require__(51650);
// EXTERNAL MODULE: ./lib/app/workflow/runs-output.js
var runs_output = __webpack_require__(88661);
;// CONCATENATED MODULE: ./lib/app/workflow/publish.js











const READ_MS = 120_000;
const TOGETHER = 8;
const SUMMARY_BYTES = 1_000_000;
async function workflowPublish(workflow) {
    const { action, context, environment, settings } = workflow;
    const byApi = (0,artifact_download/* runOfApi */.fH)({ ...context, token: settings.token });
    const place = { environment, temporaryFolder: context.temporaryFolder, timeoutMs: READ_MS, byApi };
    const listed = await (0,artifact_download/* listArtifacts */.wn)(place, '');
    if (!listed.ok) {
        for (const fault of listed.faults)
            action.annotate('error', fault);
        action.output({ outcome: '', 'human-intervention-required': 'true', runs: '[]' });
        return 1;
    }
    const { runId } = context;
    const left = leftArtifacts(listed.value, runId);
    const { counted, aside, faults: lost } = lostShards(settings.plan, left.shards, runId);
    if (left.sealed.length + left.readable.length + left.shards.length + lost.length === 0)
        return nothingLeft(workflow);
    const opener = { place, identities: settings.audit.identities, witness: await chainWitness(workflow), runId };
    const opened = await together(left.sealed, (sealed) => publishOne(workflow, opener, sealed, left));
    const sealedIds = new Set(left.sealed.map(({ executionId }) => executionId));
    const readable = left.readable.filter(({ executionId }) => !sealedIds.has(executionId));
    const read = await together(readable, (audit) => readOne(workflow, opener, audit));
    const shards = await together(counted, (shard) => openShard(opener, shard));
    const [audits, documents] = [[...opened, ...read], shards.flatMap((shard) => (shard.ok ? [shard.value] : []))];
    const published = audits.flatMap(({ audit }) => audit ?? []);
    const failed = new Set(audits.flatMap(({ id, audit }) => (audit === null ? [id] : [])));
    const unread = shards.flatMap((shard) => (shard.ok ? [] : shard.faults));
    const faults = [...audits.flatMap((audit) => audit.faults), ...unread, ...lost];
    const rows = publishedRows(published, documents, failed);
    const idle = documents.reduce((sum, { not_firing: count }) => sum + count, 0);
    await tellAll(workflow, { rows, faults, idle, aside });
    return faults.length === 0 ? 0 : 1;
}
async function nothingLeft(workflow) {
    const text = 'Nothing to publish: no run of this workflow run left anything. Its plan was not approved, or nothing was firing; the jobs before this one say which. What a job that was cut off began is finished, and told, by `mode: recover`.';
    workflow.action.say(text);
    await (0,page/* summarize */.eh)(workflow, `${text}\n`);
    workflow.action.output({ outcome: '', 'human-intervention-required': 'false', runs: '[]' });
    return 0;
}
async function publishOne(workflow, opener, sealed, { readable }) {
    const id = sealed.executionId;
    const audit = await openSealedAudit(opener, sealed);
    if (!audit.ok)
        return { id, audit: null, faults: audit.faults };
    const before = readable.find(({ executionId }) => executionId === id);
    if (before === undefined)
        return publishedAs(id, await uploadReadable(workflow, audit.value));
    const faults = await strangeBefore(opener.place, before, audit.value);
    if (faults.length > 0)
        return { id, audit: { audit: toldOf(audit.value), artifact: UNLINKED }, faults };
    workflow.action.say(`${id} was published before.`);
    return { id, audit: { audit: toldOf(audit.value), artifact: linkTo(workflow, before.artifact.id) }, faults };
}
const UNLINKED = { id: '', url: '' };
function publishedAs(id, result) {
    return result.ok ? { id, audit: result.value, faults: [] } : { id, audit: null, faults: result.faults };
}
function toldOf({ files: _, ...told }) {
    return told;
}
async function readOne(workflow, opener, left) {
    const audit = await openReadableAudit(opener, left);
    const artifact = linkTo(workflow, left.artifact.id);
    return publishedAs(left.executionId, audit.ok ? (0,fault/* succeed */.Py)({ audit: toldOf(audit.value), artifact }) : audit);
}
async function uploadReadable({ context, environment, settings }, audit) {
    const { executionId: name, files } = audit;
    const uploaded = await (0,artifact/* uploadFiles */.Z)(environment, {
        ...{ name, files, temporaryFolder: context.temporaryFolder, retentionDays: settings.retentionDays },
        ...{ runUrl: context.runUrl, timeoutMs: READ_MS },
        what: `The audit of ${name}`,
        hint: 'It was opened, and is still sealed: run this job again.',
    });
    if (!uploaded.ok)
        return uploaded;
    const { artifactId: id, artifactUrl: url } = uploaded.value;
    return (0,fault/* succeed */.Py)({ audit: toldOf(audit), artifact: { id, url } });
}
function linkTo({ context }, id) {
    return { id: String(id), url: context.runUrl === null ? '' : `${context.runUrl}/artifacts/${id}` };
}
async function tellAll(workflow, { rows, faults, idle, aside }) {
    const { action } = workflow;
    for (const fault of faults)
        action.annotate('error', fault);
    const humans = rows.filter(needsHuman);
    for (const { mark, tenant, says, proved, executionId } of rows)
        action.say([`${mark} ${tenant}`, ...says, proved, executionId ?? ''].filter((part) => part !== '').join(' \u00b7 '));
    if (aside > 0)
        action.say(asideText(aside));
    const unpublished = faults.map(({ message }) => message);
    const first = combinedSummary({ rows, counts: countsOf(rows), humans: humans.length, idle, aside, unpublished });
    await (0,page/* summarize */.eh)(workflow, summariesWithin(SUMMARY_BYTES, first, rows.length === 1 ? rows : humans));
    const [only, ...more] = rows;
    const artifact = more.length === 0 ? only?.published?.artifact : undefined;
    action.output({
        outcome: worstOutcome(rows),
        'human-intervention-required': String(humans.length + faults.length > 0),
        runs: (0,runs_output/* runsOutput */.w)(rows.map(outputOf)),
        ...(more.length === 0 && { 'execution-id': only?.executionId ?? '' }),
        ...(artifact !== undefined && { 'artifact-id': artifact.id, 'artifact-url': artifact.url }),
    });
}
function outputOf({ tenant, runbook, incident, word, human, executionId, published }) {
    const { audit, artifact = UNLINKED } = published ?? {};
    const { plan, timeToRecovery = '' } = audit ?? {};
    const about = { tenant, runbook, incident, outcome: word, human, executionId };
    return { ...about, planDigest: plan?.digest ?? '', timeToRecovery, folder: null, artifact };
}
async function together(items, work) {
    const results = new Map();
    const left = [...items.entries()];
    const next = async () => {
        for (let item = left.shift(); item !== undefined; item = left.shift())
            results.set(item[0], await work(item[1]));
    };
    await Promise.all(Array.from({ length: TOGETHER }, next));
    return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}


/***/ }),

/***/ 71600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ decryptWith),
/* harmony export */   _J: () => (/* binding */ strangeRecipient),
/* harmony export */   du: () => (/* binding */ recipientOf),
/* harmony export */   encryptFor: () => (/* binding */ encryptFor),
/* harmony export */   w_: () => (/* binding */ generateKeys)
/* harmony export */ });
async function generateKeys() {
    const age = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const identity = await age.generateX25519Identity();
    return { identity, recipient: await age.identityToRecipient(identity) };
}
async function recipientOf(identity) {
    const age = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    return age.identityToRecipient(identity).catch(() => null);
}
async function strangeRecipient(recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const isStrange = (recipient) => {
        try {
            new Encrypter().addRecipient(recipient);
            return false;
        }
        catch {
            return true;
        }
    };
    return recipients.find(isStrange) ?? null;
}
async function encryptFor(recipients, bytes) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const encrypter = new Encrypter();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    return encrypter.encrypt(bytes);
}
const UNMATCHED = "no identity matched any of the file's recipients";
async function decryptWith(identities, bytes) {
    const { Decrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    try {
        const decrypter = new Decrypter();
        for (const identity of identities)
            decrypter.addIdentity(identity);
        return { kind: 'opened', bytes: await decrypter.decrypt(bytes) };
    }
    catch (thrown) {
        const because = thrown instanceof Error ? thrown.message : 'it is no age file';
        return because === UNMATCHED ? { kind: 'unmatched' } : { kind: 'broken', because };
    }
}


/***/ }),

/***/ 79782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ SEALED_FILE),
  ae: () => (/* binding */ SEAL_HEADER),
  j5: () => (/* binding */ openSealed),
  HT: () => (/* binding */ readSealHeader),
  od: () => (/* binding */ seal),
  fN: () => (/* binding */ sealHeader),
  Du: () => (/* binding */ unseal)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/audit/age.js
var age = __webpack_require__(71600);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/audit/tar.js


async function packTar(files) {
    const { pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const tar = pack();
    for (const [name, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
        tar.entry({ name, size: content.length, mode: 0o600, mtime: new Date(0) }, Buffer.from(content));
    tar.finalize();
    return (0,consumers_.buffer)(tar);
}
async function unpackTar(bytes, bounds) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const files = new Map();
    let total = 0;
    try {
        for await (const entry of external_node_stream_.Readable.from([Buffer.from(bytes)]).pipe(extract())) {
            const { name, type, size = 0 } = entry.header;
            total += size;
            if (files.size >= bounds.entries)
                return `it holds more than ${bounds.entries} files`;
            if (total > bounds.bytes)
                return `its files have more than ${bounds.bytes} bytes`;
            if (type !== 'file' || !leadsDown(name))
                return 'it holds something else than files of one folder';
            if (files.has(name))
                return 'it holds two files of one name';
            files.set(name, await (0,consumers_.buffer)(entry));
        }
    }
    catch {
        return 'it is no tar, or was cut off';
    }
    return files;
}
function leadsDown(path) {
    return !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/audit/seal.js







const SEALED_FILE = 'audit.tar.age';
const SEAL_HEADER = 'sealed.json';
const BOUNDS = { entries: 10_000, bytes: 268_435_456 };
const headerSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    execution_id: schemas/* string */.YjP().max(300),
    recipients: schemas/* array */.YOg(schemas/* string */.YjP().max(4_100)).max(100),
    sha256: schemas/* string */.YjP(),
}));
async function seal(files, recipients) {
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    if (bytes > BOUNDS.bytes || files.size > BOUNDS.entries)
        return (0,fault/* fail */.fJ)(tooMuch(files.size, bytes));
    return (0,fault/* succeed */.Py)(await (0,age.encryptFor)(recipients, await packTar(files)));
}
function tooMuch(files, bytes) {
    return {
        code: 'limit-exceeded',
        message: `The audit has ${files} files with ${bytes} bytes; a sealed one has at most ${BOUNDS.entries} with ${BOUNDS.bytes}.`,
        hint: 'Let the commands of the runbook print less: their outputs are nearly all of it.',
    };
}
function sealHeader(executionId, recipients, sealed) {
    return { schema_version: 1, execution_id: executionId, recipients: [...recipients], sha256: (0,canonical/* sha256 */.sc)(sealed) };
}
function readSealHeader(text) {
    try {
        return headerSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
async function unseal(sealed, header, identities) {
    const { execution_id: id } = header;
    if ((0,canonical/* sha256 */.sc)(sealed) !== header.sha256)
        return (0,fault/* fail */.fJ)(broken(id, 'its digest is not the one that stands beside it'));
    const opened = await openSealed(sealed, { what: id, recipients: header.recipients, identities });
    if (!opened.ok)
        return opened;
    const files = await unpackTar(opened.value, BOUNDS);
    return typeof files === 'string' ? (0,fault/* fail */.fJ)(broken(id, files)) : (0,fault/* succeed */.Py)(files);
}
async function openSealed(sealed, { what, recipients, identities }) {
    const opened = await (0,age/* decryptWith */.Yy)(identities, sealed);
    switch (opened.kind) {
        case 'opened':
            return (0,fault/* succeed */.Py)(opened.bytes);
        case 'unmatched':
            return (0,fault/* fail */.fJ)(unopened(what, recipients));
        case 'broken':
            return (0,fault/* fail */.fJ)(broken(what, `age says: ${(0,visible/* shown */.SP)(opened.because, 200)}`));
    }
}
function unopened(what, recipients) {
    const named = recipients.slice(0, 8).map((recipient) => (0,visible/* shown */.SP)(recipient, 80));
    return {
        code: 'seal-unopened',
        message: `No identity that was given opens ${(0,visible/* shown */.SP)(what, 200)}: it is sealed for ${named.join(', ') || 'nobody that is named'}.`,
        hint: 'Give the identity of one of these recipients, as a line of its own where there are several. Until then it stays sealed, and nothing is lost.',
    };
}
function broken(what, because) {
    return {
        code: 'seal-broken',
        message: `What is sealed of ${(0,visible/* shown */.SP)(what, 200)} is not what was sealed: ${because}.`,
        hint: 'Do not rely on it. Somebody changed the artifact, or it was cut off: take it from the run once more, and ask who else could write it.',
    };
}


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


/***/ }),

/***/ 21813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/lanes.js
var lanes = __webpack_require__(10141);
// EXTERNAL MODULE: ./lib/kernel/command-mark.js
var command_mark = __webpack_require__(81892);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/engine/left-running.js



function leftRunningIn(state, events) {
    const [opening] = events;
    const id = opening?.type === 'run.claimed' ? opening.execution_id : '';
    return state.unconfirmed.flatMap(({ command, change }) => {
        const last = events.findLast((event) => event.type === 'command.finished' && event.command === command);
        if (last?.type !== 'command.finished' || last.act.stopped !== 'left-running')
            return [];
        const { where } = (0,next/* commandOf */.N)(state, change);
        return [{ mark: (0,command_mark/* commandMark */.h)(id, command), change, where: where === 'runner' ? 'the runner' : where }];
    });
}
function stillRunsAt(state, left, at) {
    const own = left.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const open = state.unconfirmed.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const [first] = own;
    if (first === undefined || own.length < open.length)
        return '';
    const marks = own.map(({ mark }) => `ENFORCED_RUNBOOKS_COMMAND=${mark}`).join(' or ');
    return `its command was stopped, but a process that it started still ran on ${first.where} when that was last asked; it has ${marks} in its /proc/PID/environ`;
}

// EXTERNAL MODULE: ./lib/engine/looking.js
var looking = __webpack_require__(92595);
// EXTERNAL MODULE: ./lib/engine/planned.js
var planned = __webpack_require__(11072);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/standing.js







function standingOf(plan, events) {
    const verified = new Set();
    let state = (0,engine_state/* initialState */.ue)(plan);
    for (const event of events) {
        const held = verifiedBy(state, event);
        if (held !== null)
            verified.add(held);
        state = (0,apply/* apply */.B)(state, event);
    }
    const leftRunning = leftRunningIn(state, events);
    const told = { state, events, verified, leftRunning };
    const targets = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.flatMap((act) => targetAt(told, step, act) ?? []));
    return { state, targets, leftRunning };
}
function verifiedBy({ plan, phase }, event) {
    if (event.type !== 'condition.looked' || event.purpose.kind !== 'verify' || phase.name !== 'stepping')
        return null;
    const lane = (0,lanes/* laneFor */.g0)(plan, phase, event);
    if (lane?.stage.at !== 'verifying')
        return null;
    const { step, act } = (0,planned/* placeAt */.BW)(plan, { step: phase.step, act: lane.act });
    const looked = (0,looking/* afterLook */.Y)(act.verify, lane.stage.looking, event.verdict, event.elapsed_ms);
    return looked.kind === 'held' ? (0,engine_state/* targetKey */.hD)(step.id, act.target) : null;
}
function targetAt(told, step, act) {
    const { state, events, verified } = told;
    const at = { step: step.id, target: act.target };
    const status = statusAt(state, events, { ...at, act });
    const { ending } = act;
    if (status === 'not_started')
        return null;
    if (status === 'undone' && ending.kind === 'none')
        return { step, act, status: 'left', because: ending.because };
    if (status === 'kept' && !verified.has((0,engine_state/* targetKey */.hD)(at.step, at.target)))
        return { step, act, status: 'kept_unverified', because: endOfDo(events, at) };
    const because = status === 'undo_failed' ? neverBegun(events, at) : status === 'unknown' ? stillRuns(told, at) : '';
    return { step, act, status, because };
}
function stillRuns({ state, events, leftRunning }, at) {
    const runs = stillRunsAt(state, leftRunning, at);
    const look = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'undone' && (0,subject/* isAbout */.KH)(event.purpose, at));
    if (runs === '' || look?.type !== 'condition.looked')
        return runs;
    return `${runs}; its undo ${look.verdict === 'holds' ? 'held' : 'was not seen to hold'} before that`;
}
function statusAt(state, events, { act, ...at }) {
    const { status, settled, again } = (0,engine_state/* targetOf */.$r)(state, at.step, at.target);
    if (state.phase.name !== 'rolling_back' || settled || status === 'not_started')
        return status;
    const isKnown = status === 'applied' || status === 'acted';
    if (act.ending.kind === 'irreversible')
        return isKnown ? 'kept' : status;
    if (act.ending.kind === 'none')
        return isKnown ? 'undone' : status;
    if (again === true && !isKnown)
        return status;
    const isBegun = events.some((event) => event.type === 'command.intended' && isOf(event.change, 'undo', at));
    return isBegun ? 'undo_begun' : isKnown ? 'to_undo' : status;
}
function endOfDo(events, at) {
    const last = finishes(events, 'do', at).at(-1);
    if (last === undefined || last.accepted)
        return 'its command ran, and was never verified';
    const { ended, exit_code } = last.act;
    if (ended === 'timed-out')
        return 'its command did not end in time, and was stopped';
    if (ended === 'cancelled')
        return 'its command was stopped';
    return `its command failed${exit_code === null ? '' : ` (exit code ${exit_code})`}`;
}
function neverBegun(events, at) {
    const acts = finishes(events, 'undo', at).map(({ act }) => act);
    if (acts.some(({ ended }) => ended !== 'not-started'))
        return '';
    const refused = events.flatMap((event) => event.type === 'command.refused' && isOf(event.change, 'undo', at) ? event.faults : []);
    const fault = acts.at(-1)?.fault ?? refused[0];
    return `the undo could not be started${fault === undefined ? '' : `: ${fault.message}`}`;
}
function finishes(events, action, at) {
    return events.filter((event) => event.type === 'command.finished' && isOf(event.change, action, at));
}
function isOf(change, action, { step, target }) {
    return change.action === action && change.step === step && change.target === target;
}


/***/ }),

/***/ 36758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wn: () => (/* binding */ listArtifacts),
  R9: () => (/* binding */ readArtifact),
  $C: () => (/* binding */ readFound),
  fH: () => (/* binding */ runOfApi)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/artifact-client.js
var artifact_client = __webpack_require__(49001);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/github/zip-entries.js

function zipEntries(zip, bounds) {
    const end = zip.lastIndexOf(END);
    if (end < 0 || end + 22 > zip.length)
        return 'it is no zip archive, or was cut off';
    const count = zip.readUInt16LE(end + 10);
    if (count > bounds.entries)
        return `it holds ${count} files, at most ${bounds.entries} are read`;
    const files = new Map();
    let [at, bytes] = [zip.readUInt32LE(end + 16), 0];
    for (let index = 0; index < count; index += 1) {
        const entry = entryAt(zip, at);
        if (entry === null)
            return 'its list of files is broken';
        at = entry.next;
        bytes += entry.size;
        if (bytes > bounds.bytes)
            return `its files have more than ${bounds.bytes} bytes`;
        if (entry.path.endsWith('/'))
            continue;
        if (!leadsDown(entry.path))
            return 'the path of a file in it leads out of it';
        if (files.has(entry.path))
            return 'it holds two files of one name';
        const content = contentOf(zip, entry);
        if (typeof content === 'string')
            return content;
        files.set(entry.path, content);
    }
    return files;
}
const END = Buffer.from('PK\x05\x06', 'latin1');
const [CENTRAL, LOCAL] = [0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
function entryAt(zip, at) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL)
        return null;
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    return {
        path: zip.toString('utf8', at + 46, at + 46 + name).replace(/^\//, ''),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packed: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        local: zip.readUInt32LE(at + 42),
        next: at + 46 + name + extra + comment,
    };
}
function contentOf(zip, { method, checksum, packed, size, local }) {
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL)
        return 'a file in it is not where its list says';
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (start + packed > zip.length)
        return 'a file in it was cut off';
    const data = zip.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED)
        return 'a file in it is packed in a way that nothing of ours uses';
    const content = method === STORED ? data : inflated(data, size);
    return content === null || content.length !== size || (0,external_node_zlib_.crc32)(content) !== checksum
        ? 'a file in it is not what was packed'
        : content;
}
function inflated(data, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return null;
    }
}
function leadsDown(path) {
    const parts = path.split('/');
    return !/[\\\0]/.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/github/artifact-download.js






function runOfApi(of) {
    const { token, repository, runId } = of;
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
    return token === null ? null : { token, workflowRunId: Number(runId), repositoryOwner, repositoryName };
}
const MOST_ARTIFACTS = 10_000;
const BOUNDS = { entries: 10_000, bytes: 268_435_456 };
async function listArtifacts(place, prefix) {
    const what = 'The artifacts of this workflow run';
    const found = await asked(place, what, async () => (await (0,artifact_client/* artifactClient */.AR)()).listArtifacts({ latest: true }));
    if (!found.ok)
        return found;
    const named = found.value.artifacts.filter(({ name }) => name.startsWith(prefix));
    if (named.length > MOST_ARTIFACTS)
        return (0,fault/* fail */.fJ)(unreadable(what, `there are ${named.length}, at most ${MOST_ARTIFACTS} are looked at`));
    const artifacts = named.map(({ id, name, size, digest = '' }) => ({ id, name, size, digest }));
    return (0,fault/* succeed */.Py)(artifacts.sort((one, other) => (one.name < other.name ? -1 : 1)));
}
async function readArtifact(place, name) {
    const listed = await listArtifacts(place, name);
    if (!listed.ok)
        return listed;
    const found = listed.value.find((artifact) => artifact.name === name);
    return found === undefined ? (0,fault/* fail */.fJ)(missing(name)) : readFound(place, found);
}
async function readFound(place, { id, name, size, digest }) {
    const what = `The artifact ${(0,visible/* shown */.SP)(name)}`;
    if (size > BOUNDS.bytes)
        return (0,fault/* fail */.fJ)(unreadable(what, `it has ${size} bytes, at most ${BOUNDS.bytes} are read`));
    let folder = null;
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.temporaryFolder, 'enforced-runbooks-'));
        folder = path;
        const expected = digest === '' ? {} : { expectedHash: digest };
        const download = (to, more) => {
            const options = { path: to, skipDecompress: true, ...expected, ...more };
            return asked(place, what, async () => (await (0,artifact_client/* artifactClient */.AR)()).downloadArtifact(id, options));
        };
        const { byApi } = place;
        let at = (0,external_node_path_.join)(path, 'service');
        let done = await download(at, {});
        if (!done.ok && byApi !== null && (0,artifact_client/* missingService */.wu)(place.environment) === null) {
            at = (0,external_node_path_.join)(path, 'api');
            done = await download(at, { findBy: byApi });
            if (!done.ok)
                return (0,fault/* fail */.fJ)({ ...done.faults[0], hint: READ });
        }
        if (!done.ok)
            return done;
        if (done.value.digestMismatch === true)
            return (0,fault/* fail */.fJ)(unreadable(what, 'what came is not what was uploaded: its digest differs'));
        const [file, ...more] = await (0,promises_.readdir)(at);
        if (file === undefined || more.length > 0)
            return (0,fault/* fail */.fJ)(unreadable(what, 'it did not come as one archive'));
        const files = zipEntries(await (0,promises_.readFile)((0,external_node_path_.join)(at, file)), BOUNDS);
        return typeof files === 'string' ? (0,fault/* fail */.fJ)(unreadable(what, files)) : (0,fault/* succeed */.Py)(files);
    }
    catch (thrown) {
        return (0,fault/* fail */.fJ)(unreadable(what, (0,artifact_client/* thrownText */.kZ)(thrown)));
    }
    finally {
        if (folder !== null)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function asked({ environment, timeoutMs }, what, work) {
    const absent = (0,artifact_client/* missingService */.wu)(environment);
    if (absent !== null)
        return (0,fault/* fail */.fJ)(unreadable(what, absent));
    try {
        const done = await (0,artifact_client/* bounded */.Mm)(work(), timeoutMs);
        return done === 'timed-out'
            ? (0,fault/* fail */.fJ)(unreadable(what, `the service took longer than ${timeoutMs} ms`))
            : (0,fault/* succeed */.Py)(done);
    }
    catch (thrown) {
        return (0,fault/* fail */.fJ)(unreadable(what, (0,artifact_client/* thrownText */.kZ)(thrown)));
    }
}
const READ = 'Give the job `permissions: actions: read`: what an earlier attempt of this workflow run left is read over the API. Where it has that, run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.';
function unreadable(what, because) {
    return {
        code: 'artifact-unreadable',
        message: `${what} cannot be read: ${because}.`,
        hint: 'Run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.',
    };
}
function missing(name) {
    return {
        code: 'artifact-missing',
        message: `This workflow run has no artifact ${(0,visible/* shown */.SP)(name)}.`,
        hint: 'The job that makes it did not get so far, or its upload failed: its log says which. Artifacts also expire.',
    };
}


/***/ }),

/***/ 96521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ attemptsUntil),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
function attemptsUntil(clock, deadline, signal) {
    const over = new AbortController();
    const late = new AbortController();
    const missing = Math.max(0, deadline - clock.monotonic());
    void clock.sleep(missing, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort();
    });
    const either = AbortSignal.any([signal, late.signal]);
    let pause = FIRST_PAUSE_MS;
    return {
        signal: either,
        again: async (problem) => {
            const wait = problem.kind === 'later' ? problem.afterMs : pause;
            if (problem.kind === 'refused' || either.aborted || clock.monotonic() + wait >= deadline)
                return false;
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            await clock.sleep(wait, either);
            return !either.aborted;
        },
        end: () => over.abort(),
    };
}
async function asked(attempts, call) {
    for (;;) {
        const answer = await call(attempts.signal);
        if (answer.ok || !(await attempts.again(answer.problem)))
            return answer;
    }
}


/***/ }),

/***/ 37062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Zt: () => (/* binding */ REQUEST_MS),
/* harmony export */   sM: () => (/* binding */ firstSight),
/* harmony export */   v4: () => (/* binding */ locksPrefix)
/* harmony export */ });
function firstSight(sightings, { oid }, at) {
    const since = Math.min(sightings.get(oid) ?? at, at);
    sightings.set(oid, since);
    return since;
}
const REQUEST_MS = 30_000;
function locksPrefix(namespace) {
    return `${namespace}/locks/`;
}
function refOf(namespace, lock) {
    return locksPrefix(namespace) + lock.replaceAll('.', '%2E').replaceAll(':', '/');
}


/***/ }),

/***/ 58527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canonicalValue)
/* harmony export */ });
const DEEPEST = 64;
function canonicalValue(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isSorted(value, DEEPEST) && JSON.stringify(value) === text ? value : undefined;
}
function isSorted(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (deepest === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isSorted(item, deepest - 1));
    let last = '';
    for (const [key, item] of Object.entries(value)) {
        if (key < last)
            return false;
        last = key;
        if (typeof item === 'object' && !isSorted(item, deepest - 1))
            return false;
    }
    return true;
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ startOfChain),
/* harmony export */   kD: () => (/* binding */ linkProblem),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);


function startOfChain(opening) {
    return { seq: 0, hash: opening };
}
function link(fact, head) {
    const open = { ...fact, seq: head.seq + 1, prev: head.hash };
    const event = { ...open, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open)) };
    return { event, line: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(event) };
}
function linkProblem(event, head, line) {
    if (event.seq !== head.seq + 1)
        return `its seq is ${event.seq} and ought to be ${head.seq + 1}`;
    if (event.prev !== head.hash) {
        return head.seq === 0 ? "its prev is not the plan's digest" : 'its prev is not the hash of the event before it';
    }
    const text = line === undefined ? openText(event) : withoutHash(line, event.hash);
    return text !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text) === event.hash ? null : 'its hash does not fit its content';
}
function openText(event) {
    const { hash: _, ...open } = event;
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open);
    }
    catch {
        return null;
    }
}
function withoutHash(line, hash) {
    const member = `"hash":"${hash}",`;
    const at = line.indexOf(member);
    return at === -1 ? line : line.slice(0, at) + line.slice(at + member.length);
}


/***/ }),

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dZ: () => (/* binding */ bindingFaults),
  zt: () => (/* binding */ bindingText),
  $s: () => (/* binding */ bound),
  A5: () => (/* binding */ digestOfPlans),
  Rv: () => (/* binding */ gateOf),
  YM: () => (/* binding */ readBinding)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
;// CONCATENATED MODULE: ./lib/plan/binding.js







const MOST_BYTES = 120_000;
const LONGEST_NAME = 60;
const LONGEST_LIFE_MS = 86_400_000;
const AHEAD_MS = 300_000;
function digestOfPlans(digests) {
    const [only, ...more] = digests;
    return only !== undefined && more.length === 0 ? only : (0,canonical/* digestOf */.ol)(digests);
}
function gateOf(plans) {
    const counts = new Map();
    for (const { approval } of plans)
        if (approval !== null)
            counts.set(approval.environment, (counts.get(approval.environment) ?? 0) + 1);
    const ranked = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
    return ranked[0]?.[0] ?? '';
}
function bound({ tenant, runbook, incident, digest }, shard) {
    return { shard, tenant: tenant.id, runbook: runbook.id, incident: (0,visible/* shown */.SP)(incident.name, LONGEST_NAME), digest };
}
function bindingText(binding) {
    const text = JSON.stringify(binding);
    const bytes = Buffer.byteLength(text);
    if (bytes <= MOST_BYTES)
        return (0,fault/* succeed */.Py)(text);
    return (0,fault/* fail */.fJ)({
        code: 'limit-exceeded',
        message: `${binding.plans.length} plans are too many for one workflow run: what binds \`execute\` to them has ${bytes} bytes, and an input may have ${MOST_BYTES}`,
        hint: 'Send the alerts in parts: one dispatch for each.',
    });
}
function readBinding(text) {
    if (text === null)
        return (0,fault/* fail */.fJ)(broken('is missing'));
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: 8, maxBytes: MOST_BYTES, file: 'plan' });
    if (!parsed.ok)
        return (0,fault/* fail */.fJ)(broken(`cannot be read: ${parsed.faults[0].message}`));
    const read = shape().safeParse(parsed.value);
    if (read.success)
        return (0,fault/* succeed */.Py)(read.data);
    const path = (0,visible/* shown */.SP)(read.error.issues[0]?.path.map(String).join('.') ?? '', 80);
    return (0,fault/* fail */.fJ)(broken(`is not what \`mode: plan\` gives${path === '' ? '' : ` (at ${path})`}`));
}
function bindingFaults(binding, facts) {
    const { repository, run, attempt, commit } = binding;
    const [made, ends, now] = [binding.made_at, binding.expires_at, facts.now].map((time) => Date.parse(time));
    return [
        ...(repository === facts.repository
            ? []
            : [foreign(`the repository ${(0,visible/* shown */.SP)(repository)}`, (0,visible/* shown */.SP)(facts.repository), THIS_RUN)]),
        ...(run === facts.run ? [] : [foreign(`the workflow run ${(0,visible/* shown */.SP)(run)}`, (0,visible/* shown */.SP)(facts.run), THIS_RUN)]),
        ...(attempt === facts.attempt ? [] : [foreign(`attempt ${attempt}`, `attempt ${facts.attempt}`, ANEW)]),
        ...(commit === facts.commit ? [] : [foreign(`the commit ${(0,visible/* shown */.SP)(commit)}`, (0,visible/* shown */.SP)(facts.commit), ANEW)]),
        ...(Number(made) <= Number(now) + AHEAD_MS && Number(now) <= Number(ends) ? [] : [expired(binding, facts)]),
    ];
}
const THIS_RUN = 'Give `plan: ${{ needs.plan.outputs.plan }}`, of a job of this workflow run.';
const ANEW = 'What was approved was approved for that plan: press "Re-run all jobs", which plans anew and asks for a new approval.';
function foreign(was, is, hint) {
    return { code: 'plan-of-another-run', message: `the plan was made in ${was}, and this is ${is}`, hint };
}
function expired({ made_at, expires_at }, { now }) {
    return {
        code: 'plan-expired',
        message: `the plan was made at ${made_at} and holds until ${expires_at}, and now it is ${now}`,
        hint: `${ANEW} \`plan-expires\` lets a plan hold longer, up to 24h.`,
    };
}
function broken(says) {
    return {
        code: 'binding-invalid',
        message: `The input \`plan\` ${says}.`,
        hint: 'Give `plan: ${{ needs.plan.outputs.plan }}`: the output `plan` of the job with `mode: plan`, as it is.',
    };
}
const shape = (0,once/* once */.O)(() => {
    const name = schemas/* string */.YjP().min(1).max(300);
    const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
    const time = datetime({ precision: 3 });
    return schemas/* strictObject */.rej({
        schema_version: schemas/* literal */.euz(1),
        repository: name,
        run: name,
        attempt: schemas/* int */.Whr().min(1),
        ref: schemas/* string */.YjP().max(1_000),
        commit: name,
        made_at: time,
        expires_at: time,
        environment: schemas/* string */.YjP().max(300),
        reviews_before: schemas/* int */.Whr().min(0),
        digest,
        plans: schemas/* array */.YOg(schemas/* strictObject */.rej({
            shard: schemas/* int */.Whr().min(1).max(shard_bounds/* MOST_SHARDS */.Y),
            tenant: name,
            runbook: name,
            incident: schemas/* string */.YjP().max(1_000),
            digest,
        }))
            .min(1),
    })
        .refine(({ digest, plans }) => digest === digestOfPlans(plans.map((plan) => plan.digest)), { path: ['digest'] })
        .refine(({ made_at, expires_at }) => Date.parse(expires_at) - Date.parse(made_at) <= LONGEST_LIFE_MS, {
        path: ['expires_at'],
    });
});


/***/ })

} };
