'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6115,7478], modules: {

/***/ 86660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator)
/* harmony export */ });
/* harmony import */ var _engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62741);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _engine_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5936);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97109);







const MOST_UNSEEN = 3;
function createNarrator() {
    const seen = new Map();
    return (event, { steps, guards }) => {
        const placed = (about) => {
            if (!('target' in about))
                return '';
            const isSeveral = 'guard' in about
                ? (guards[about.guard]?.at ?? []).length > 1
                : steps.some((step) => step.kind === 'mitigation' && step.id === about.step && (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpread */ .qx)(step));
            return isSeveral ? ` (${about.target})` : '';
        };
        if (event.type !== 'condition.looked')
            return lineOf(event, placed);
        const key = JSON.stringify(event.purpose);
        const said = [event.verdict, ...event.samples.map(({ act }) => act.fault?.code ?? '')].join();
        const repeated = event.look > 1 && seen.get(key) === said;
        seen.set(key, said);
        const line = looked(event, placed);
        return { ...line, passing: repeated };
    };
}
function lineOf(event, placed) {
    switch (event.type) {
        case 'run.claimed':
            return plain(`${event.runbook} for ${event.tenant}${wholeOf(event.locks)}${event.dry_run ? ' (dry run)' : ''}: ${event.execution_id}`);
        case 'run.declined':
            return bad(`${event.outcome}: ${event.faults.map(advised).join(' ')}`);
        case 'isolation.proved':
            return good(`isolation: ${event.result} (${event.commands} commands)`);
        case 'isolation.refused':
            return bad(`isolation: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'topology.discovered':
            return discovered(event);
        case 'bystanders.looked':
            return bystanders(event);
        case 'before.sampled':
            return event.held_before ? bad(`${event.step}: the verification holds already before the change`) : null;
        case 'command.intended':
            return plain(`${changeOf(event.change)}${placed(event.change)} on ${event.host}: ${event.shown}`);
        case 'command.finished':
            return finished(event, placed(event.change));
        case 'command.refused':
            return bad(`${changeOf(event.change)}${placed(event.change)} refused: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'cancel.requested':
            return bad(`cancelled by ${event.by}`);
        case 'timeout.passed':
            return bad(`the runbook's timeout of ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(event.timeout_ms)} has passed`);
        case 'journal.lost':
            return bad(`the journal cannot be written: ${event.fault.message}`);
        case 'run.resumed':
            return plain(`going on with this run (${event.by}): ${event.because}`);
        case 'notification.finished':
            return event.sent
                ? good(`told ${event.channel}: ${event.on}`)
                : bad(`${event.channel} did not take the notification: ${event.fault?.message ?? 'no reason given'}`);
        case 'closed':
            return (_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[event.outcome].human === 'no' ? good : bad)(`${event.outcome}: ${_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[event.outcome].says}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .H)(event);
    }
}
function discovered({ hosts, drift, result, duration_ms }) {
    const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
    const seen = hosts.map(({ service, host, instances, others_count }) => {
        const where = `${service} on ${host === 'runner' ? 'the runner' : host}`;
        return instances === null
            ? `${where} not known`
            : `${instances} of ${where}, ${others_count} other ${others_count === 1 ? 'tenant' : 'tenants'} there`;
    });
    const told = faults.map((fault) => `${placeOf(fault)}${advised(fault)}`);
    const text = [`discovery: ${result} (${seen.join('; ')}; ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)})`, ...told].join(' \u00b7 ');
    return (faults.length === 0 ? good : bad)(text);
}
function bystanders(event) {
    const { moment, look, seen, unasked = [] } = event;
    const counts = (0,_engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__/* .howMany */ .aT)(event);
    if (counts.length === 0)
        return null;
    const when = moment.kind === 'end' ? 'at the end' : `${moment.kind} ${moment.step}${waveOf(moment.wave)}`;
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const named = bad.slice(0, MOST_UNSEEN).map(({ tenant, target, health, because = '' }) => {
        return `${tenant} ${health === 'ill' ? 'is ill' : 'does not answer'} (${target}: ${because})`;
    });
    const text = [
        `bystanders ${when}${look > 1 ? `, look ${look}` : ''}: ${counts.join(', ')}`,
        ...named,
        ...(bad.length > named.length ? [`and ${bad.length - named.length} more`] : []),
    ].join(' \u00b7 ');
    return (bad.length === 0 && unasked.every(({ why }) => why !== 'no_time') ? good : plain)(text);
}
function waveOf(wave) {
    return wave === 1 ? '' : `, wave ${wave}`;
}
function placeOf({ at }) {
    return at === undefined ? '' : `${at.file}:${at.line}:${at.column} `;
}
function looked({ purpose, samples, shown, verdict, because }, placed) {
    const shows = samples.flatMap((sample) => (sample.show === undefined ? [] : [sample.show]));
    const unseen = unseenBy(samples);
    const reasons = because === undefined || isOfAProbe(because, samples) ? unseen : [because, ...unseen];
    const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
    const text = `${purposeOf(purpose)}${placed(purpose)}: ${[...shows, ...shown].join(' \u00b7 ')}${why}`;
    return verdict === 'holds' && unseen.length === 0 ? good(text) : plain(text);
}
function unseenBy(samples) {
    const all = samples.flatMap((sample) => {
        const { fault } = sample.act;
        return fault === undefined ? [] : [advised({ message: (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenWords */ .CL)(sample), hint: fault.hint })];
    });
    const different = [...new Set(all)];
    if (different.length <= MOST_UNSEEN)
        return different;
    return [...different.slice(0, MOST_UNSEEN), `and ${different.length - MOST_UNSEEN} more`];
}
function isOfAProbe(because, samples) {
    return samples.some((sample) => because === (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenWords */ .CL)(sample));
}
function finished(event, where) {
    const { ended, exit_code, duration_ms, fault, stopped } = event.act;
    const how = ended === 'exited' ? `exit code ${exit_code}` : `${ended}, processes ${stopped}`;
    const what = `${event.asked ? 'asked after ' : ''}${changeOf(event.change)}${where}`;
    const text = `${what}: ${how} after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)}${fault === undefined ? '' : ` (${fault.message})`}`;
    return event.accepted ? good(text) : bad(text);
}
function advised({ message, hint }) {
    return `${message.replace(/\.$/, '')}. ${hint}`;
}
function purposeOf(purpose) {
    if ('guard' in purpose)
        return `${purpose.guard} ${purpose.kind}`;
    return 'step' in purpose ? `${purpose.step} ${purpose.kind}` : purpose.kind;
}
function changeOf(change) {
    return 'guard' in change ? `${change.action} ${change.guard}` : `${change.action} ${change.step}`;
}
function plain(text) {
    return { tone: 'plain', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function good(text) {
    return { tone: 'good', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function bad(text) {
    return { tone: 'bad', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function wholeOf(locks) {
    const services = locks.flatMap(({ name }) => /^service:(.+)$/.exec(name)?.[1] ?? []);
    return services.length === 0 ? '' : `, on the whole of ${services.join(' and ')}`;
}


/***/ }),

/***/ 94796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Tr: () => (/* binding */ isAllSaid),
/* harmony export */   at: () => (/* binding */ lostOutput),
/* harmony export */   dc: () => (/* binding */ standardOutput),
/* harmony export */   gU: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);


const standardOutput = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => outliving(process.stdout));
const standardError = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => outliving(process.stderr));
function outliveReaders() {
    standardOutput();
    standardError();
}
function isAllSaid() {
    return opened.every(({ writableLength }) => writableLength === 0);
}
function lostOutput() {
    const error = opened.includes(process.stdout) ? process.stdout.errored : null;
    if (error === null || GONE.includes((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error)))
        return null;
    if (process.stdout.isTTY === true)
        return null;
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFault */ .b)({ code: 'file-unwritable', path: 'standard output', doing: 'write', error });
}
const GONE = ['EPIPE', 'ECONNRESET'];
const opened = [];
function outliving(stream) {
    opened.push(stream);
    return stream.on('error', () => undefined);
}


/***/ }),

/***/ 86711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   y: () => (/* binding */ recallRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55146);


const begunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    about: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), planDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    closed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    summarized: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    told: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
}));
function openLedger(action) {
    const runs = new Map();
    const note = (run) => {
        runs.set(run.id, run);
        action.remember('runs', JSON.stringify([...runs.values()]));
    };
    const change = (id, how) => {
        const run = runs.get(id);
        if (run !== undefined)
            note({ ...run, ...how });
    };
    return {
        began: (run) => note({ ...run, closed: false, summarized: false, told: false }),
        closed: (id) => change(id, { closed: true }),
        summarized: (id) => change(id, { summarized: true }),
        told: (id) => change(id, { told: true }),
    };
}
function recallRuns(environment) {
    const text = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'runs');
    try {
        return text === '' ? [] : (begunSchema.safeParse(JSON.parse(text)).data ?? []);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 85364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Kd: () => (/* binding */ howToWriteAudit),
/* harmony export */   OX: () => (/* binding */ NOT_WRITTEN),
/* harmony export */   tv: () => (/* binding */ needsHuman)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);

const NOT_WRITTEN = 74;
function exitCodeOf({ closed, outcome, unwritten }) {
    if (!closed || outcome === null)
        return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.cancelled.exit;
    return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].exit || (unwritten.length > 0 ? NOT_WRITTEN : 0);
}
function needsHuman({ record, unwritten }) {
    return record.human_intervention_required || unwritten.length > 0;
}
function howToWriteAudit(executionId) {
    return `What the run did stands; do not start it again. Once there is room, \`enforced-runbooks recover ${executionId}\` writes its audit from the journal in the state folder; with the store on refs the journal is in the commits of the lock's ref.`;
}


/***/ }),

/***/ 93602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const VERSION = '0.1.0';
function versions() {
    return { 'enforced-runbooks': VERSION, node: process.versions.node };
}
const HOME = 'https://github.com/OWNER/enforced-runbooks';


/***/ }),

/***/ 4137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ workflowApi)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);

function workflowApi({ context, settings, environment }) {
    return (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)({ url: context.apiUrl, token: settings.token ?? '', proxied: (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)(environment) });
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4137);


async function issuesOf(reached) {
    if (!Object.hasOwn(reached.settings.channels, _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL))
        return {};
    const { repositoryIssues } = await __webpack_require__.e(/* import() */ 375).then(__webpack_require__.bind(__webpack_require__, 375));
    return { issues: repositoryIssues(() => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowApi */ .y)(reached), reached.context.repository) };
}


/***/ }),

/***/ 51650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ NO_ARTIFACT),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   pG: () => (/* binding */ summarizeIn),
/* harmony export */   w9: () => (/* binding */ unaudited)
/* harmony export */ });
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66685);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85364);



const UPLOAD_MS = 120_000;
const NO_ARTIFACT = { id: '', url: '' };
function refuse({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
    return 2;
}
function summarize({ action }, markdown) {
    return summarizeIn(action, markdown);
}
async function summarizeIn(action, markdown) {
    const summarized = await action.summarize(markdown);
    if (!summarized.ok)
        action.annotate('warning', summarized.faults[0]);
    return summarized.ok;
}
async function upload({ action, context, environment, settings }, { folder, executionId, unwritten = [] }, name = executionId) {
    if (unwritten.length > 0) {
        action.annotate('error', unaudited({ folder, executionId }));
        return NO_ARTIFACT;
    }
    const uploaded = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadAudit */ .H)(environment, {
        folder,
        name,
        retentionDays: settings.retentionDays,
        runUrl: context.runUrl,
        timeoutMs: UPLOAD_MS,
    });
    if (uploaded.ok)
        return { id: uploaded.value.artifactId, url: uploaded.value.artifactUrl };
    action.annotate('warning', uploaded.faults[0]);
    return NO_ARTIFACT;
}
function unaudited({ folder, executionId }) {
    return {
        message: `The audit of ${executionId} could not be written whole, and is not uploaded. What there is of it stands in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(folder, 300)}.`,
        hint: (0,_unaudited_js__WEBPACK_IMPORTED_MODULE_1__/* .howToWriteAudit */ .Kd)(executionId),
    };
}


/***/ }),

/***/ 88661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sealedRunsOutput),
/* harmony export */   w: () => (/* binding */ runsOutput)
/* harmony export */ });
function runsOutput(runs) {
    return JSON.stringify(runs.map(({ tenant, runbook, incident, outcome, ...run }) => ({
        ...{ tenant, runbook, incident, outcome },
        human_intervention_required: run.human,
        execution_id: run.executionId ?? '',
        plan_digest: run.planDigest,
        time_to_recovery: run.timeToRecovery,
        audit_path: run.folder ?? '',
        artifact_id: run.artifact.id,
        artifact_url: run.artifact.url,
    })));
}
function sealedRunsOutput(runs) {
    return JSON.stringify(runs.map(({ outcome, human, executionId, planDigest, folder, artifact }) => ({
        ...{ outcome, human_intervention_required: human, execution_id: executionId ?? '', plan_digest: planDigest },
        ...{ audit_path: folder ?? '', artifact_id: artifact.id, artifact_url: artifact.url },
    })));
}


/***/ }),

/***/ 52641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workflowStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/repository-files.js
var repository_files = __webpack_require__(37429);
// EXTERNAL MODULE: ./lib/github/repository-refs.js
var repository_refs = __webpack_require__(75174);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/workflow-runs.js



const runSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable(), conclusion: schemas/* string */.YjP().nullable() }));
function workflowRuns(api, repository, own) {
    const [owner = '', repo = ''] = repository.split('/');
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const ask = (attempt, signal) => api.rest(route, { owner, repo, ...attempt }, signal);
    const absent = async (run, fault, signal) => {
        const ours = attemptOf(own);
        const seen = ours !== null && (await ask(ours, signal)).ok;
        return seen ? { kind: 'missing' } : { kind: 'untold', fault: untold(run, fault, true) };
    };
    return {
        standingOf: async (run, signal) => {
            const attempt = attemptOf(run);
            if (attempt === null)
                return absent(run, unnamed, signal);
            const answer = await ask(attempt, signal);
            if (!answer.ok) {
                const { problem } = answer;
                const isAbsent = problem.kind === 'refused' && problem.status === 404;
                if (isAbsent)
                    return absent(run, problem.fault, signal);
                return { kind: 'untold', fault: untold(run, problem.fault, problem.kind === 'refused') };
            }
            const read = runSchema().safeParse(answer.value);
            const { status = null, conclusion = null } = read.data ?? {};
            if (status === null)
                return { kind: 'untold', fault: untold(run, notSaid) };
            return status === 'completed'
                ? { kind: 'ended', conclusion: conclusion ?? 'completed' }
                : { kind: 'going-on', status };
        },
    };
}
function attemptOf(run) {
    const [, id, attempt] = /^([1-9]\d{0,14})\/([1-9]\d{0,5})$/.exec(run) ?? [];
    return id === undefined || attempt === undefined ? null : { run_id: Number(id), attempt_number: Number(attempt) };
}
const unnamed = {
    code: 'api-refused',
    message: 'that is no name of one',
    hint: 'Look who wrote it.',
};
const notSaid = { code: 'api-unreachable', message: 'the answer names no status', hint: 'Please report it.' };
function untold(run, { code, message, hint }, isRefused = false) {
    const first = isRefused ? 'Give the job `permissions: actions: read`.' : hint;
    return {
        code,
        message: `GitHub does not tell how workflow run ${(0,visible/* shown */.SP)(run, 40)} stands: ${message}`,
        hint: `${first} Until it does, the lease of the lock decides alone, which is as safe.`,
    };
}

// EXTERNAL MODULE: ./lib/journal/lock-commit.js
var lock_commit = __webpack_require__(27448);
;// CONCATENATED MODULE: ./lib/journal/sealed-refs.js

function sealedRefs(api, { seal, repository }) {
    const made = new WeakMap();
    const opened = new Map();
    const messageFor = (commit) => {
        const known = made.get(commit) ?? sealed(seal, commit.message, repository);
        made.set(commit, known);
        return known;
    };
    const read = async (commit) => {
        const message = opened.get(commit.oid) ?? (await openedMessage(seal, commit.message, repository));
        opened.set(commit.oid, message);
        return { ...commit, message };
    };
    return {
        ...api,
        heads: async (refs, signal) => mapped(await api.heads(refs, signal), async ({ heads, ...more }) => ({
            ...more,
            heads: await Promise.all(heads.map((head) => (head === null ? null : read(head)))),
        })),
        list: async (prefix, signal) => mapped(await api.list(prefix, signal), (heads) => Promise.all(heads.map(read))),
        history: async (oid, until, signal) => mapped(await api.history(oid, until, signal), (commits) => Promise.all(commits.map(read))),
        commit: async (commit, signal) => api.commit({ ...commit, message: await messageFor(commit) }, signal),
    };
}
async function mapped(answer, change) {
    return answer.ok ? { ok: true, value: await change(answer.value) } : answer;
}
async function sealed({ sealing }, message, repository) {
    if (sealing === null)
        return message;
    const commit = (0,lock_commit/* parseLockMessage */.cc)(message, repository);
    if (commit === null)
        throw new Error('sealed: what is to be sealed is no lock commit of this repository');
    return (0,lock_commit/* sealedMessage */.Q1)(commit, await sealing.seal(message), sealing.recipients);
}
async function openedMessage(seal, message, repository) {
    const found = (0,lock_commit/* envelopeOf */.Ge)(message, repository);
    if (found === null)
        return message;
    const text = await seal.open(found.blob);
    if (text === null)
        return message;
    const commit = (0,lock_commit/* parseLockMessage */.cc)(text, repository);
    return commit !== null && (0,lock_commit/* isEnvelopeOf */.KM)(found.envelope, commit) ? text : NO_LOCK;
}
const NO_LOCK = 'an envelope that does not fit what is in it';

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/app/sources/inventory-answer.js
var inventory_answer = __webpack_require__(64765);
// EXTERNAL MODULE: ./lib/app/workflow/api.js
var workflow_api = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/app/workflow/store.js








async function workflowStore(workflow) {
    const { context, settings, paths, state, timing } = workflow;
    if (settings.store === 'file')
        return (0,fault/* succeed */.Py)({ kind: 'files', state });
    const { root, inventory } = paths;
    const { repository, runId, runAttempt } = context;
    const api = await (0,workflow_api/* workflowApi */.y)(workflow);
    if (!api.ok)
        return api;
    const seal = await sealOf(settings.audit);
    if (!seal.ok)
        return seal;
    const refs = (0,repository_refs/* repositoryRefs */.l)(api.value, repository);
    const workflowRun = `${runId}/${runAttempt}`;
    return (0,fault/* succeed */.Py)({
        kind: 'refs',
        api: seal.value === null ? refs : sealedRefs(refs, { seal: seal.value, repository }),
        namespace: settings.lockNamespace,
        repository,
        workflowRun,
        runs: workflowRuns(api.value, repository, workflowRun),
        sightings: new Map(),
        timing,
        textAt: (0,repository_files/* repositoryFiles */.g)(api.value, repository),
        ...(inventory !== undefined && {
            askInventory: (program, topology) => (0,inventory_answer/* askProgram */.aP)(program, { cwd: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, topology)), access: inventory }),
        }),
    });
}
async function sealOf(audit) {
    const { publish, identities, journalIdentities } = audit;
    if (publish === 'immediate' && identities.length + journalIdentities.length === 0)
        return (0,fault/* succeed */.Py)(null);
    const { journalSealOf } = await __webpack_require__.e(/* import() */ 2436).then(__webpack_require__.bind(__webpack_require__, 42436));
    return journalSealOf(audit);
}


/***/ }),

/***/ 80310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ warner),
/* harmony export */   Ku: () => (/* binding */ tellBeside),
/* harmony export */   Yh: () => (/* binding */ tellFinished),
/* harmony export */   f8: () => (/* binding */ tellUnfinished),
/* harmony export */   im: () => (/* binding */ narrator),
/* harmony export */   mD: () => (/* binding */ annotateEnd),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _narrate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86660);
/* harmony import */ var _unaudited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85364);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51650);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88661);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);






function narrator(workflow, whose = '') {
    const { action } = workflow;
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow))
        return () => undefined;
    const narrate = (0,_narrate_js__WEBPACK_IMPORTED_MODULE_1__/* .createNarrator */ .M)();
    const prefix = whose === '' ? '' : `${whose}  `;
    return (event, plan) => {
        const line = narrate(event, plan);
        if (line !== null && !line.passing)
            action.say(`${(event.elapsed_ms / 1_000).toFixed(1).padStart(7)}s  ${prefix}${line.text}`);
    };
}
function warner(workflow, of, whose = '') {
    const { action, withheld } = workflow;
    const annotate = (fault) => action.annotate('warning', whose === '' ? fault : { ...fault, message: `${whose}: ${fault.message}` });
    if (!(0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow))
        return annotate;
    return (fault) => {
        const { code, message, hint } = fault;
        if (code === 'bug')
            return annotate(fault);
        withheld.push({ of, text: `[${code}] ${message} ${hint}` });
        action.annotate('warning', { code, message: 'A warning of this run is sealed with its audit.', hint: MEANING });
    };
}
const MEANING = 'What its code means stands in docs/fault-codes.md.';
async function tell(workflow, responded, over) {
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow)) {
        await (await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(839), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 40839))).tellSealed(workflow, responded, over);
        return;
    }
    const { action } = workflow;
    const { outcome, executionId, plan, timeToRecovery } = responded;
    const [human, folder] = [(0,_unaudited_js__WEBPACK_IMPORTED_MODULE_2__/* .needsHuman */ .tv)(responded), wholeFolder(responded)];
    action.say(responded.line);
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(workflow, responded.summary);
    annotateEnd(workflow, responded);
    action.output({
        outcome: outcome ?? '',
        'execution-id': executionId,
        'human-intervention-required': String(human),
        'plan-digest': plan.digest,
        environment: plan.approval?.environment ?? '',
        'audit-path': folder,
        'time-to-recovery': timeToRecovery,
    });
    if (outcome !== null)
        over();
    const artifact = await (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .upload */ .Se)(workflow, responded);
    if (artifact.id !== '')
        action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
    const { tenant, runbook, incident, digest } = plan;
    const about = { tenant: tenant.id, runbook: runbook.id, incident: incident.name, planDigest: digest };
    const end = { outcome: outcome ?? 'not_finished', human, executionId, timeToRecovery, folder };
    action.output({ runs: (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOutput */ .w)([{ ...about, ...end, artifact }]) });
}
async function tellBeside(workflow, responded) {
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow)) {
        const { tellSealedBeside } = await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(839), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 40839));
        return { responded, ...(await tellSealedBeside(workflow, responded, true)) };
    }
    await sayEnd(workflow, responded);
    return { responded, folder: wholeFolder(responded), artifact: await (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .upload */ .Se)(workflow, responded) };
}
function wholeFolder({ folder, unwritten }) {
    return unwritten.length > 0 ? '' : folder;
}
function tellFinished(workflow, finished) {
    const isAgain = finished.kind === 'had-ended' && finished.isToldBefore;
    return (isAgain ? tellAgain : tellBeside)(workflow, finished.responded);
}
async function tellAgain(workflow, responded) {
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow))
        await (await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(839), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 40839))).sayEnd(workflow, responded, true);
    else
        await sayEnd(workflow, responded);
    workflow.action.say(`The audit of ${responded.executionId} is the artifact of the workflow run that ended it.`);
    return { responded, folder: '', artifact: { id: '', url: '' } };
}
async function sayEnd(workflow, responded) {
    workflow.action.say(responded.line);
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(workflow, responded.summary);
    annotateEnd(workflow, responded);
}
function annotateEnd({ action }, { outcome, line }) {
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no')
        action.annotate('error', { message: line, hint: 'The hand-over stands in the job summary.' });
}
async function tellUnfinished(workflow, { executionId, plan, folder }) {
    const { action } = workflow;
    action.say(`${executionId} is stopped and not finished: the step's post goes on with it next.`);
    await action.summarize(`\u270b \`${executionId}\` is stopped. The step's post goes on with it: what it did is undone unless it was decided to stand. Its summary follows; where none does, \`mode: recover\` finishes it.\n`);
    const place = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .isSealed */ .dy)(workflow) ? {} : { 'audit-path': folder };
    action.output({ 'execution-id': executionId, 'plan-digest': plan.digest, ...place });
}


/***/ }),

/***/ 29984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  dy: () => (/* binding */ isSealed),
  d: () => (/* binding */ maskedOf),
  gD: () => (/* binding */ openWorkflow),
  DA: () => (/* binding */ removeLeftovers),
  Fj: () => (/* binding */ secretsOf),
  sz: () => (/* binding */ tellBug)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/action.js + 2 modules
var github_action = __webpack_require__(55146);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/context.js



const LONGEST_EVENT = 4 * 1024 * 1024;
function readContext(environment) {
    const of = (name) => environment[name] ?? '';
    const workspace = of('GITHUB_WORKSPACE');
    const temporaryFolder = of('RUNNER_TEMP');
    if (workspace === '' || temporaryFolder === '')
        return (0,kernel_fault/* fail */.fJ)(noRunner());
    const payload = readEvent(of('GITHUB_EVENT_PATH'));
    if (!payload.ok)
        return payload;
    const { value } = payload;
    const repository = isRecord(value) && isRecord(value.repository) ? value.repository : {};
    const branch = repository.default_branch;
    const [runId, actor] = [of('GITHUB_RUN_ID'), of('GITHUB_ACTOR')];
    return (0,kernel_fault/* succeed */.Py)({
        event: { name: of('GITHUB_EVENT_NAME'), payload: value },
        ref: of('GITHUB_REF'),
        defaultBranch: typeof branch === 'string' && branch !== '' ? branch : null,
        commit: /^[0-9a-f]{40,64}$/.test(of('GITHUB_SHA')) ? of('GITHUB_SHA') : 'none',
        actor,
        triggeringActor: of('GITHUB_TRIGGERING_ACTOR') || actor,
        repository: of('GITHUB_REPOSITORY'),
        runUrl: runUrlOf(of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), runId),
        runId,
        runAttempt: Number(of('GITHUB_RUN_ATTEMPT')) || 1,
        apiUrl: of('GITHUB_API_URL') || 'https://api.github.com',
        workspace,
        temporaryFolder,
    });
}
function readEvent(path) {
    if (path === '')
        return (0,kernel_fault/* fail */.fJ)(unreadable('The runner names no event file (GITHUB_EVENT_PATH).'));
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > LONGEST_EVENT)
            return (0,kernel_fault/* fail */.fJ)(unreadable(`The event file has ${size} bytes, at most ${LONGEST_EVENT} are read.`));
        return (0,kernel_fault/* succeed */.Py)(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        const because = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
        return (0,kernel_fault/* fail */.fJ)({
            ...unreadable(`The event file of the runner ${because}.`),
            cause: (0,visible/* shown */.SP)(error instanceof Error ? error.message : because, 200),
        });
    }
}
function runUrlOf(server, repository, runId) {
    if (!/^https?:\/\/[^\s/]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(runId))
        return null;
    return `${server}/${repository}/actions/runs/${runId}`;
}
function noRunner() {
    return {
        code: 'usage',
        message: 'This program was started as a GitHub Action, and not by a runner: GITHUB_WORKSPACE or RUNNER_TEMP is missing.',
        hint: 'Use it in a workflow, or run `node dist/cli/index.js` by hand.',
    };
}
function unreadable(message) {
    return {
        code: 'event-unsupported',
        message,
        hint: 'Run the action in a job of a workflow, on a runner with its files in place.',
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/github/runbook-secrets.js
var runbook_secrets = __webpack_require__(45627);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 6 modules
var redact = __webpack_require__(40511);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/transport/process-group.js
var process_group = __webpack_require__(15302);
// EXTERNAL MODULE: ./lib/transport/ssh-client.js + 2 modules
var ssh_client = __webpack_require__(9974);
// EXTERNAL MODULE: ./lib/transport/tool.js
var tool = __webpack_require__(27255);
;// CONCATENATED MODULE: ./lib/transport/agent.js









const WHILE_WE_LIVE = '"$1" -D -a "$2" </dev/null & read -r line; kill $!';
const TOOL_MS = 10_000;
const LISTENS_MS = 10_000;
const NO_AGENT = 2;
const LONGEST_FOLDER = 70;
async function startAgent(settings) {
    const path = settings.environment.PATH ?? '';
    const [agent, add] = await Promise.all([(0,ssh_client/* findProgram */.K)('ssh-agent', path), (0,ssh_client/* findProgram */.K)('ssh-add', path)]);
    if (agent === null || add === null)
        return (0,kernel_fault/* fail */.fJ)(unavailable('There is no ssh-agent or no ssh-add on the PATH.'));
    const base = Buffer.byteLength(settings.folder) > LONGEST_FOLDER ? '/tmp' : settings.folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const socket = (0,external_node_path_.join)(own, 'agent');
    const processes = new process_group/* ProcessGroup */.P();
    const env = { ...settings.environment, LC_ALL: 'C', SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
    const close = async () => {
        await processes.close();
        await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    const running = processes.start({ argv: ['/bin/sh', '-c', WHILE_WE_LIVE, 'ssh-agent', agent, socket], env });
    running.stdout.resume();
    running.stderr.resume();
    const fault = (await listens(socket))
        ? await addKey({ add, own, env, settings })
        : unavailable('The ssh-agent did not start.');
    if (fault !== null) {
        await close();
        return (0,kernel_fault/* fail */.fJ)(fault);
    }
    return (0,kernel_fault/* succeed */.Py)({ socket, [Symbol.asyncDispose]: close });
}
function normalKey(text) {
    const unfolded = text.includes('\n') ? text : text.replaceAll('\\n', '\n');
    const lines = unfolded.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    return `${lines
        .map((line) => line.trim())
        .filter((line, at, all) => line !== '' || isHeader(all[at - 1]))
        .join('\n')}\n`;
}
function isHeader(line) {
    return line !== undefined && /^[A-Za-z-]+: /.test(line);
}
async function addKey({ add, own, env, settings, }) {
    const stdin = normalKey(settings.key);
    const plain = [add, '-q', '-t', String(Math.max(1, Math.ceil(settings.lifetimeSeconds)))];
    const bound = await boundTo(settings, own);
    const run = (argv) => (0,tool/* runTool */.q)({ argv: [...argv, '-'], env, stdin, timeoutMs: TOOL_MS });
    const first = await run([...plain, ...bound]);
    const old = bound.length > 0 &&
        first.exitCode !== 0 &&
        /unknown option|illegal option|invalid option|usage:/i.test(first.stderr);
    const end = old ? await run(plain) : first;
    if (end.exitCode === 0)
        return null;
    return end.exitCode === null || end.exitCode === NO_AGENT
        ? unavailable('The ssh-agent did not answer ssh-add.')
        : keyFault(stdin, end);
}
async function boundTo(settings, own) {
    if (settings.destinations === undefined)
        return [];
    const { hosts, knownHosts } = settings.destinations;
    const text = (0,known_hosts/* knownHostsText */.c9)(hosts, knownHosts);
    const pinned = Object.keys(hosts).filter((name) => text.split('\n').some((line) => line.startsWith(`${name} `)));
    if (pinned.length === 0 || pinned.length < Object.keys(hosts).length)
        return [];
    const file = (0,external_node_path_.join)(own, 'known_hosts');
    await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: 'wx' });
    return ['-H', file, ...pinned.flatMap((name) => ['-h', name])];
}
async function listens(socket, within = LISTENS_MS) {
    for (const end = performance.now() + within; performance.now() < end;) {
        if (await accepts(socket))
            return true;
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return false;
}
function accepts(socket) {
    return new Promise((resolve) => {
        const connection = (0,external_node_net_.createConnection)(socket);
        const tell = (does) => () => {
            connection.destroy();
            resolve(does);
        };
        connection.once('connect', tell(true)).once('error', tell(false));
    });
}
function keyFault(key, end) {
    const cause = (0,visible/* shown */.SP)(end.stderr.trim(), 300);
    const said = (message, hint) => ({
        code: 'permission-denied',
        message,
        hint,
        ...(cause === '' ? {} : { cause }),
    });
    if (/passphrase/i.test(end.stderr) || /ENCRYPTED/.test(key)) {
        return said('The private key is protected by a passphrase.', 'Use a key without one, kept as a secret; ssh-keygen -p -N "" -f FILE takes it off a copy.');
    }
    if (/^(?:ssh-|ecdsa-)/.test(key)) {
        return said('What was given as private key is a public key.', 'Give the other file of the pair, the one without .pub.');
    }
    return said('The private key cannot be read by ssh-add.', 'Give the whole text of the file, from -----BEGIN to END-----, as it was written by ssh-keygen.');
}
function unavailable(message) {
    return { code: 'ssh-unavailable', message, hint: 'Install the OpenSSH client, version 8.4 or newer.' };
}

// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
// EXTERNAL MODULE: ./lib/app/workflow/issues.js
var workflow_issues = __webpack_require__(3697);
;// CONCATENATED MODULE: ./lib/app/workflow/workflow.js













function isSealed({ settings }) {
    return settings.audit.publish === 'after-approval';
}
function openWorkflow(timing) {
    (0,outlive_readers/* outliveReaders */.Bd)();
    const given = (0,env/* variables */.Ee)();
    const environment = { ...given };
    const settings = (0,github_action/* takeSettings */.hd)(environment);
    (0,env/* forget */.y6)(inputs/* SECRET_VARIABLES */.VP);
    const redactor = (0,redact/* createRedactor */.l)({ secrets: settings.ok ? maskedOf(settings.value) : [] });
    const action = (0,github_action.openAction)((text) => redactor.text(text));
    const context = readContext(environment);
    if (!settings.ok || !context.ok) {
        const faults = [...faultsOf(settings), ...faultsOf(context)];
        return { kind: 'refused', action, environment, faults };
    }
    const twofold = (0,runbook_secrets/* contradictions */.v)(settings.value.runbookSecrets, environment);
    if (twofold.length > 0)
        return { kind: 'refused', action, environment, faults: twofold };
    const { workspace, repository } = context.value;
    const home = given.XDG_STATE_HOME ?? (0,external_node_path_.join)(given.HOME ?? context.value.temporaryFolder, '.local/state');
    const workflow = {
        action,
        context: context.value,
        settings: settings.value,
        environment,
        paths: {
            root: workspace,
            runbooks: (0,external_node_path_.resolve)(workspace, settings.value.runbooks),
            topology: (0,external_node_path_.resolve)(workspace, settings.value.topology),
            inventory: { variables: given, cancel: new AbortController().signal },
        },
        state: (0,external_node_path_.join)(home, 'enforced-runbooks', ...repository.split('/').filter((part) => /^[\w.-]+$/.test(part) && part !== '..')),
        timing,
        temporaryFolders: [],
        withheld: [],
    };
    return { kind: 'opened', workflow };
}
function tellBug(workflow, error) {
    const { action } = workflow;
    action.annotate('error', {
        code: 'bug',
        message: `A bug in enforced-runbooks ${versions/* VERSION */.xv} ended this step.`,
        hint: 'Please report it, with what stands in the log.',
    });
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    action.relay(isSealed(workflow) ? placesIn(text) : text);
}
function placesIn(stack) {
    const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
    return ['What it says is withheld: the audit is sealed.', ...places].join('\n');
}
const PREFIX = 'enforced-runbooks-';
async function removeLeftovers({ context, environment }) {
    for (const folder of (0,github_action/* recall */.I9)(environment, 'temporary-folders').split('\n')) {
        if ((0,external_node_path_.dirname)(folder) !== context.temporaryFolder || !(0,external_node_path_.basename)(folder).startsWith(PREFIX))
            continue;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function connect(workflow) {
    const { settings, context, environment, action, temporaryFolders } = workflow;
    const seen = (0,env/* allowed */.TQ)(given(environment));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, PREFIX));
    temporaryFolders.push(folder);
    action.remember('temporary-folders', temporaryFolders.join('\n'));
    const agents = [];
    const agentFor = async (plan) => {
        const { sshKey: key } = settings;
        if (key === null || Object.keys(plan.hosts).length === 0)
            return (0,kernel_fault/* succeed */.Py)(undefined);
        const destinations = { hosts: plan.hosts, knownHosts: settings.knownHosts ?? '' };
        const agent = await startAgent({ key, lifetimeSeconds: 6 * 3_600, environment: seen, folder, destinations });
        if (!agent.ok)
            return agent;
        agents.push(agent.value);
        return (0,kernel_fault/* succeed */.Py)(agent.value.socket);
    };
    return {
        settingsFor: async (plan) => {
            const socket = await agentFor(plan);
            if (!socket.ok)
                return socket;
            const issues = await (0,workflow_issues/* issuesOf */.w)(workflow);
            return (0,kernel_fault/* succeed */.Py)({
                secrets: secretsOf(plan, { ...environment, ...settings.runbookSecrets }),
                masked: maskedOf(settings),
                ssh: {
                    ...(socket.value !== undefined && { agentSocket: socket.value }),
                    ...(settings.knownHosts !== null && { knownHosts: settings.knownHosts }),
                },
                channels: settings.channels,
                ...issues,
                environment: seen,
                temporaryFolder: folder,
                runUrl: context.runUrl,
                onLearn: (secret) => action.learn(secret),
            });
        },
        [Symbol.asyncDispose]: async () => {
            for (const agent of agents)
                await agent[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
function secretsOf(plan, environment) {
    (0,env/* forget */.y6)(plan.secrets);
    const pairs = plan.secrets.map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}
function maskedOf(settings) {
    const { slack, teams, pagerduty, opsgenie, webhook } = settings.channels;
    const { identities, journalIdentities } = settings.audit;
    const values = {
        'ssh-key': settings.sshKey,
        'slack-webhook': slack,
        'teams-webhook': teams,
        'pagerduty-routing-key': pagerduty?.key,
        'opsgenie-key': opsgenie?.key,
        webhook: webhook?.url,
        'webhook-secret': webhook?.secret,
        token: settings.token,
    };
    const named = [...Object.entries(values), ...Object.entries(settings.runbookSecrets)];
    const keys = { 'audit-identity': identities, 'journal-identity': journalIdentities };
    const all = Object.entries(keys).flatMap(([name, each]) => each.map((value) => [name, value]));
    return [...named, ...all].flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function faultsOf(result) {
    return result.ok ? [] : result.faults;
}


/***/ }),

/***/ 20022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = {
    incident_resolved: {
        exit: 0,
        human: 'no',
        says: 'every step that applied is verified, guards released, the incident is over',
    },
    symptom_absent: { exit: 0, human: 'no', says: 'the symptom does not hold; nothing was changed' },
    not_firing: { exit: 0, human: 'no', says: 'the alert is not firing; nothing was looked at' },
    duplicate: { exit: 0, human: 'no', says: 'the same occurrence is being handled, or was; nothing was changed' },
    dry_run: { exit: 0, human: 'no', says: 'plan, probes and conditions only; nothing was changed' },
    rolled_back: {
        exit: 1,
        human: 'yes',
        says: 'what this run did was undone and verified undone, except what is kept or has no undo',
    },
    not_recovered: { exit: 1, human: 'yes', says: 'verified changes stand, the incident was not seen to be over' },
    refused: { exit: 3, human: 'yes', says: 'refused before any change' },
    cancelled: {
        exit: 130,
        human: 'yes',
        says: 'cancelled; what this run did was undone, except what is kept or has no undo',
    },
    rollback_failed: { exit: 4, human: 'now', says: 'partial state: an undo or a release was not seen to hold' },
    unknown: { exit: 4, human: 'now', says: 'the fate of a change could not be confirmed' },
};
const OUTCOME_NAMES = Object.keys(OUTCOMES);


/***/ }),

/***/ 49001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ artifactClient),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   kZ: () => (/* binding */ thrownText),
/* harmony export */   wu: () => (/* binding */ missingService)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

async function artifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(6118), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    return new DefaultArtifactClient();
}
function missingService(environment) {
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const { hostname } = URL.canParse(server) ? new URL(server) : { hostname: '' };
    if (!/(^github\.com|\.ghe\.com|\.localhost)$/i.test(hostname))
        return 'GitHub Enterprise Server has no such service';
    if ((environment.ACTIONS_RUNTIME_TOKEN ?? '') === '')
        return 'the runner gave no token for artifacts';
    if ((environment.ACTIONS_RESULTS_URL ?? '') === '')
        return 'the runner gave no address for artifacts';
    return null;
}
async function bounded(work, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve('timed-out'), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function thrownText(thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(because.split('\n')[0] ?? '', 300);
}


/***/ }),

/***/ 66685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uploadAudit),
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49001);





const MOST_FILES = 10_000;
async function uploadAudit(environment, upload) {
    const because = await uploadFolder(environment, upload);
    return typeof because === 'string' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(auditFault(upload, because)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(because);
}
async function uploadFiles(environment, upload) {
    const { what, hint, files, temporaryFolder } = upload;
    let folder = null;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'enforced-runbooks-'));
        for (const [path, content] of files) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), content, { mode: 0o600 });
        }
        const done = await uploadFolder(environment, { ...upload, folder });
        return typeof done === 'string' ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(artifactFault(what, done, hint)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(done);
    }
    catch (thrown) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(artifactFault(what, (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .kZ)(thrown), hint));
    }
    finally {
        if (folder !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function uploadFolder(environment, upload) {
    const missing = (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .missingService */ .wu)(environment);
    if (missing !== null)
        return missing;
    try {
        const files = await filesIn(upload.folder);
        if (files.length === 0)
            return 'the folder is empty';
        if (files.length > MOST_FILES)
            return `the folder has more than ${MOST_FILES} files`;
        const done = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(send(upload, files), upload.timeoutMs);
        if (done === 'timed-out')
            return `the service took longer than ${upload.timeoutMs} ms`;
        if (done.id === undefined)
            return 'the service gave no id';
        const artifactUrl = upload.runUrl === null ? '' : `${upload.runUrl}/artifacts/${done.id}`;
        return { artifactId: String(done.id), artifactUrl, digest: done.digest ?? '' };
    }
    catch (thrown) {
        return (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownText */ .kZ)(thrown);
    }
}
async function send({ folder, name, retentionDays }, files) {
    const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactClient */ .AR)();
    return client.uploadArtifact(name, [...files], folder, retentionDays === null ? {} : { retentionDays });
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path);
        return entry.isFile() ? [path] : [];
    }));
    return files.flat().sort();
}
function auditFault({ folder }, because) {
    const hint = `It is complete in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(folder, 300)}; copy that folder before the job ends, for instance in a step with \`if: always()\`.`;
    return artifactFault('The audit', because, hint);
}
function artifactFault(what, because, hint) {
    return { code: 'artifact-failed', message: `${what} was not uploaded as an artifact: ${because}.`, hint };
}


/***/ }),

/***/ 75174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ repositoryRefs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const ABSENT = '0'.repeat(40);
const AUTHOR = { name: 'enforced-runbooks', email: 'enforced-runbooks@users.noreply.github.com' };
const COMMIT = 'oid ... on Commit { message tree { oid } }';
const commitSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }));
const targetSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => commitSchema().partial({ message: true, tree: true }));
const refSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), prefix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: targetSchema().nullable() }));
const pageSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }));
const repositorySchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }) }),
        workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).partial().nullable(),
    }),
}));
const listSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ refs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(refSchema()), pageInfo: pageSchema() }) }) }));
const budgetSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const budget = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ remaining: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resources: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ core: budget, graphql: budget }) });
});
const historySchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ history: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commitSchema()), pageInfo: pageSchema() }) }),
    }),
}));
function repositoryRefs(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    let id = null;
    const heads = async (refs, signal) => {
        const variables = refs.map((_, index) => `$r${index}: String!`).join(', ');
        const asked = refs.map((_, index) => `r${index}: ref(qualifiedName: $r${index}) { name prefix target { ${COMMIT} } }`);
        const query = `query heads($owner: String!, $name: String!, ${variables}) {
      repository(owner: $owner, name: $name) {
        id defaultBranchRef { target { ... on Commit { tree { oid } } } }
        workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { oid } } ${asked.join(' ')}
      }
    }`;
        const named = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
        const answer = await api.graphql(query, { owner, name, ...named }, signal);
        return understood(answer, (value) => {
            const found = repositorySchema().parse(value).repository;
            id = found.id;
            const all = refs.map((_, index) => refSchema().nullable().parse(found[`r${index}`]));
            return {
                heads: all.map((ref) => (ref === null ? null : headOf(ref))),
                tree: found.workflows?.oid ?? found.defaultBranchRef.target.tree.oid,
            };
        });
    };
    return {
        heads,
        list: (prefix, signal) => paged(async (after) => {
            const query = `query list($owner: String!, $name: String!, $prefix: String!, $after: String) {
          repository(owner: $owner, name: $name) {
            refs(refPrefix: $prefix, first: 100, after: $after) {
              nodes { name prefix target { ${COMMIT} } } pageInfo { hasNextPage endCursor }
            }
          }
        }`;
            const answer = await api.graphql(query, { owner, name, prefix, after }, signal);
            return understood(answer, (value) => {
                const { nodes, pageInfo } = listSchema().parse(value).repository.refs;
                return { nodes: nodes.map(headOf), pageInfo };
            });
        }),
        history: (oid, until, signal) => paged(async (after) => {
            const query = `query history($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
            repository(owner: $owner, name: $name) {
              object(oid: $oid) { ... on Commit { history(first: 100, after: $after) {
                nodes { ${COMMIT.replace('... on Commit { ', '').replace(/ }$/, '')} } pageInfo { hasNextPage endCursor }
              } } }
            }
          }`;
            const answer = await api.graphql(query, { owner, name, oid, after }, signal);
            return understood(answer, (value) => {
                const { nodes, pageInfo } = historySchema().parse(value).repository.object.history;
                return { nodes: nodes.map(commitOf), pageInfo };
            });
        }, (commit) => commit.oid === until, HISTORY),
        commit: async (commit, signal) => {
            const { tree, parents, message, at } = commit;
            const signed = { ...AUTHOR, date: at };
            const body = { owner, repo: name, message, tree, parents, author: signed, committer: signed };
            const answer = await api.rest('POST /repos/{owner}/{repo}/git/commits', body, signal);
            return understood(answer, (value) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).parse(value).sha);
        },
        move: async (moves, signal) => {
            if (id === null) {
                const known = await heads([], signal);
                if (!known.ok)
                    return known;
            }
            const refUpdates = moves.map(({ ref, before, after }) => ({
                name: ref,
                beforeOid: before ?? ABSENT,
                afterOid: after,
            }));
            const query = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
            const answer = await api.graphql(query, { input: { repositoryId: id, refUpdates } }, signal);
            return answer.ok ? { ok: true, value: null } : answer;
        },
        budget: async (signal) => {
            const answer = await api.rest('GET /rate_limit', {}, signal);
            if (!answer.ok && answer.problem.kind === 'refused' && answer.problem.status === 404)
                return { ok: true, value: null };
            return understood(answer, (value) => {
                const { core, graphql } = budgetSchema().parse(value).resources;
                return Math.min(core.remaining, graphql.remaining);
            });
        },
        left: () => api.left(),
    };
}
function headOf(ref) {
    const { oid = '', message = '', tree } = ref.target ?? {};
    return { ref: `${ref.prefix}${ref.name}`, oid, message, tree: tree?.oid ?? '' };
}
function commitOf({ oid, message, tree }) {
    return { oid, message, tree: tree.oid };
}
const HISTORY = { pages: 40, weight: 67_108_864, weigh: ({ message }) => message.length };
async function paged(page, isLast = () => false, bound = null) {
    const all = [];
    let [pages, weight] = [0, 0];
    for (let after = null;;) {
        const answer = await page(after);
        if (!answer.ok)
            return answer;
        const { nodes, pageInfo } = answer.value;
        const end = nodes.findIndex(isLast);
        all.push(...(end === -1 ? nodes : nodes.slice(0, end + 1)));
        pages += 1;
        for (const node of nodes)
            weight += bound?.weigh(node) ?? 0;
        const isFull = bound !== null && (pages >= bound.pages || weight >= bound.weight);
        if (end !== -1 || isFull || !pageInfo.hasNextPage)
            return { ok: true, value: all };
        after = pageInfo.endCursor;
    }
}
function understood(answer, read) {
    if (!answer.ok)
        return answer;
    try {
        return { ok: true, value: read(answer.value) };
    }
    catch (error) {
        if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G))
            throw error;
        return { ok: false, problem: { kind: 'unsure', fault: notUnderstood } };
    }
}
const notUnderstood = {
    code: 'api-unreachable',
    message: "GitHub's API answered something that is not what its description says",
    hint: 'Look whether a proxy stands between; if not, please report it.',
};


/***/ }),

/***/ 69309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ freeing),
/* harmony export */   Z: () => (/* binding */ nothingToFree)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function freeing(executionId) {
    const id = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(executionId);
    return `enforced-runbooks recover --free ${id} (in a workflow: \`mode: recover\` with \`free: ${id}\`)`;
}
function nothingToFree(what) {
    return {
        code: 'usage',
        message: `no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(what).slice(0, 200)}\` holds or poisons a lock`,
        hint: 'Name the run by its execution id, as the refusal did, or the lock: tenant:NAME or service:NAME.',
    };
}


/***/ }),

/***/ 49719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   NV: () => (/* binding */ runsSince),
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   hx: () => (/* binding */ keptHistory),
/* harmony export */   js: () => (/* binding */ duplicateOf),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export LONGEST_HISTORY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58752);





const historySchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    runbook: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    changed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
}));
async function readHistory(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return [];
        throw error;
    }
    return text.split('\n').flatMap((line) => parseEntry(line) ?? []);
}
async function appendHistory(file, entry) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    try {
        await handle.write(Buffer.from(`\n${JSON.stringify(entry)}\n`));
        await handle.datasync();
    }
    finally {
        await handle.close();
    }
}
function duplicateOf(history, occurrence) {
    if (occurrence === null)
        return null;
    return history.findLast((entry) => entry.changed && entry.occurrence === occurrence)?.execution_id ?? null;
}
function runsSince(history, { runbook, tenant, sinceMs }) {
    const counted = history.filter((entry) => entry.changed &&
        entry.runbook === runbook &&
        (tenant === null || entry.tenant === tenant) &&
        entry.started_at > sinceMs);
    return [...new Set(counted.map((entry) => entry.execution_id))];
}
const LONGEST_HISTORY = 100;
function keptHistory(history) {
    const kept = [...history];
    while (kept.length > LONGEST_HISTORY)
        kept.splice(leastMissed(kept), 1);
    return kept;
}
function leastMissed(history) {
    const unchanged = history.findIndex(({ changed }) => !changed);
    if (unchanged !== -1)
        return unchanged;
    const counts = countsOf(history);
    const most = Math.max(...counts.values());
    return history.findIndex(({ runbook }) => counts.get(runbook) === most);
}
function countsOf(history) {
    const counts = new Map();
    for (const { runbook } of history)
        counts.set(runbook, (counts.get(runbook) ?? 0) + 1);
    return counts;
}
function isCutOff(history, { runbook, sinceMs }) {
    if (history.length < LONGEST_HISTORY || history.some(({ changed }) => !changed))
        return false;
    const counts = countsOf(history);
    const oldest = history.find((entry) => entry.runbook === runbook);
    const isMost = (counts.get(runbook) ?? 0) + 1 >= Math.max(...counts.values());
    return isMost && oldest !== undefined && oldest.started_at > sinceMs;
}
function parseEntry(line) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 17880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LEASE_TIMING)
/* harmony export */ });
const LEASE_TIMING = { leaseMs: 90_000, stopMs: 10_000, marginMs: 15_000, lookEveryMs: 5_000 };


/***/ }),

/***/ 27448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ lockMessage),
/* harmony export */   Ge: () => (/* binding */ envelopeOf),
/* harmony export */   KM: () => (/* binding */ isEnvelopeOf),
/* harmony export */   Q1: () => (/* binding */ sealedMessage),
/* harmony export */   Xf: () => (/* binding */ endIn),
/* harmony export */   cc: () => (/* binding */ parseLockMessage),
/* harmony export */   rF: () => (/* binding */ readLockMessage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49719);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87478);







const FORMAT = 1;
const SEALED = 2;
const chainSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative() }));
const headerSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(FORMAT),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['held', 'free', 'poisoned']),
    token: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    beat: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
    lease_ms: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    holder: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .holderSchema */ .SE)(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    run: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordSchema */ ._A)(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    chain: chainSchema().exactOptional(),
    history: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historySchema */ .Ut)()),
    lines: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
}));
const envelopeSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => headerSchema()
    .pick({ repository: true, locks: true, state: true, token: true, beat: true, lease_ms: true })
    .extend({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(SEALED),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    chain: chainSchema().exactOptional(),
    recipients: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
}));
const claimSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }));
function lockMessage({ header, lines }) {
    return [subjectOf(header), '', JSON.stringify({ format: FORMAT, ...header, lines: lines.length }), ...lines, ''].join('\n');
}
function subjectOf({ state, run, locks }) {
    const words = { held: 'held by', free: 'free after', poisoned: 'poisoned by' }[state];
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(`${locks.join(', ')}: ${words} ${run.execution_id}`);
}
function parseLockMessage(message, repository) {
    const read = readLockMessage(message, repository);
    return read.kind === 'lock' ? read.commit : null;
}
function readLockMessage(message, repository) {
    const [, blank, first = '', ...rest] = message.split('\n');
    const value = blank === '' ? json(first) : null;
    const claims = claimSchema().safeParse(value).data;
    if (claims === undefined)
        return { kind: 'none' };
    if (claims.repository !== repository)
        return { kind: 'of-another-repository', repository: claims.repository };
    const envelope = claims.format === SEALED ? envelopeSchema().safeParse(value).data : undefined;
    if (envelope !== undefined)
        return { kind: 'sealed', envelope };
    if (claims.format !== FORMAT)
        return { kind: 'of-another-version', format: claims.format };
    const parsed = headerSchema().safeParse(value);
    if (!parsed.success)
        return { kind: 'none' };
    const { format: _, lines: count, ...header } = parsed.data;
    const lines = rest.slice(0, count);
    const end = rest.slice(count).join('');
    return lines.length === count && end === '' ? { kind: 'lock', commit: { header, lines } } : { kind: 'none' };
}
function sealedMessage({ header }, blob, recipients) {
    const { repository, locks, state, token, beat, lease_ms, workflow_run, claim, chain } = header;
    const envelope = {
        ...{ format: SEALED, repository, locks, state, token, beat, lease_ms, workflow_run },
        ...{ execution_id: header.run.execution_id, claim, ...(chain !== undefined && { chain }) },
        recipients: [...recipients],
    };
    return [subjectOf(header), '', JSON.stringify(envelope), blob, ''].join('\n');
}
function envelopeOf(message, repository) {
    const read = readLockMessage(message, repository);
    const [, , , blob = ''] = message.split('\n');
    return read.kind === 'sealed' ? { envelope: read.envelope, blob } : null;
}
function isEnvelopeOf(envelope, { header }) {
    const inside = {
        ...{ ...header, format: SEALED, execution_id: header.run.execution_id, recipients: envelope.recipients },
    };
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelope) === (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelopeSchema().parse(inside));
}
function endIn(message, repository) {
    const read = readLockMessage(message, repository);
    if (read.kind === 'sealed')
        return read.envelope;
    if (read.kind !== 'lock')
        return null;
    const { run, workflow_run, claim, chain } = read.commit.header;
    return { execution_id: run.execution_id, workflow_run, claim, ...(chain !== undefined && { chain }) };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ draftBeside),
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Qx: () => (/* binding */ isDraft),
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
async function createExclusively(file, content, { isLasting = true } = {}) {
    const draft = await writeDraft(file, content, isLasting);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content, true), file);
}
const draftBeside = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
const isDraft = (name) => /^\.draft-[0-9a-f]{16}$/.test(name);
async function writeDraft(file, content, isLasting) {
    const draft = draftBeside(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(content);
        if (isLasting)
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

/***/ 84237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ holderSchema),
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   UP: () => (/* binding */ isGoneFromHere),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export machineOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58752);




const holderSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
function ownIdentity() {
    return {
        pid: process.pid,
        started: statusOf(process.pid)?.started ?? '',
        boot: read('/proc/sys/kernel/random/boot_id'),
        namespace: link('/proc/self/ns/pid'),
        machine: machineOf(read('/etc/machine-id'), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()),
    };
}
function machineOf(machineId, name) {
    return machineId === '' ? name : `${machineId} ${name}`;
}
function isKnown(machine) {
    return machine.includes(' ');
}
function isSameProcess(one, other) {
    const keys = ['pid', 'started', 'boot', 'namespace', 'machine'];
    return keys.every((key) => one[key] === other[key]);
}
function livenessOf(holder, own = ownIdentity()) {
    const isSameMachine = holder.machine === own.machine;
    const isSameBoot = holder.boot === own.boot && (own.boot !== '' || isSameMachine);
    if (!isSameBoot)
        return isSameMachine && isKnown(own.machine) ? 'gone' : 'elsewhere';
    if (holder.namespace !== own.namespace)
        return 'elsewhere';
    if (own.started === '')
        return signalReaches(holder.pid) ? 'living' : 'gone';
    const status = statusOf(holder.pid);
    return status === null || status.dead || status.started !== holder.started ? 'gone' : 'living';
}
function isGoneFromHere(holder, own) {
    const place = ['machine', 'boot', 'namespace'];
    return place.every((key) => own[key] !== '' && holder[key] === own[key]) && livenessOf(holder, own) === 'gone';
}
function statusOf(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? null : { dead: 'ZXx'.includes(state), started };
}
function signalReaches(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function link(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file);
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 87478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ JOURNAL),
/* harmony export */   GH: () => (/* binding */ runRecordOf),
/* harmony export */   MJ: () => (/* binding */ writeRunRecord),
/* harmony export */   VN: () => (/* binding */ EXECUTION_ID),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   rz: () => (/* binding */ runFolderIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69309);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
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










const EXECUTION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const runRecordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(EXECUTION_ID),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    shares: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).exactOptional(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
}));
const JOURNAL = 'journal.jsonl';
const LONGEST_OPENING = 1_048_576;
function runRecordOf(facts, startedAt) {
    const { executionId, runbook, tenant, occurrence, planDigest, locks, shares = [] } = facts;
    return {
        execution_id: executionId,
        runbook,
        tenant,
        occurrence,
        plan_digest: planDigest,
        locks: [...locks],
        ...(shares.length > 0 && { shares: [...shares] }),
        started_at: startedAt,
    };
}
function runFolderIn(runs, executionId) {
    if (!EXECUTION_ID.test(executionId))
        throw new Error(`runFolderIn: not an execution id: ${executionId.slice(0, 80)}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, executionId);
}
async function writeRunRecord(folder, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json'), `${JSON.stringify(record)}\n`);
}
async function readRunRecord(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json');
    const isOwn = ({ execution_id }) => execution_id === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder);
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(runRecordSchema()
            .refine(isOwn)
            .parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
    }
    catch (error) {
        const told = await openingIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL));
        if (told !== null && isOwn(told))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(told);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreadable(file, error));
    }
}
const openingSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('run.claimed'),
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
}));
async function openingIn(journal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(journal, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
            const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_OPENING) });
            const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
            const { at, execution_id, runbook, tenant, plan_digest, locks } = openingSchema().parse(JSON.parse(line));
            const names = locks.map(({ name }) => name);
            return { execution_id, runbook, tenant, occurrence: null, plan_digest, locks: names, started_at: Date.parse(at) };
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
    catch {
        return null;
    }
}
function unreadable(file, error) {
    const { message, ...rest } = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({
        code: 'file-unreadable',
        path: file,
        doing: 'read what is left of the run in',
        error,
    });
    const id = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    const isGone = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT';
    if (!isGone && error instanceof Error && 'syscall' in error)
        return { message, ...rest };
    return {
        ...rest,
        message: `What is left of the run ${id} in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(file)} ${isGone ? 'does not exist' : 'is not what this program writes'}.`,
        hint: `Nothing can be undone from it. Look at the hosts by hand; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_9__/* .freeing */ .H)(id)}`,
    };
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';
function readChannels(given) {
    const { slack, teams, webhook, webhookSecret: secret } = given;
    const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
    const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
    const hasWebhook = isAddress(webhook);
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(isAddress(slack) && { slack }),
            ...(isAddress(teams) && { teams }),
            ...(isUsable(pagerduty) && { pagerduty }),
            ...(isUsable(opsgenie) && { opsgenie }),
            ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
        },
        wrong: [
            ...addressProblem('slack', slack),
            ...addressProblem('teams', teams),
            ...keyProblem('pagerdutyKey', pagerduty.key),
            ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
            ...keyProblem('opsgenieKey', opsgenie.key),
            ...addressProblem('opsgenieUrl', given.opsgenieUrl),
            ...addressProblem('webhook', webhook),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isUsable({ key, url }) {
    return KEY.test(key) && isAddress(url);
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function addressProblem(setting, text) {
    if (text === '' || isAddress(text))
        return [];
    const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
    return [{ setting, says: 'is no https:// address', hint }];
}
function keyProblem(setting, text) {
    if (text === '' || KEY.test(text))
        return [];
    const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
    return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   wL: () => (/* binding */ ISSUE_CHANNEL)
/* harmony export */ });
const ISSUE_CHANNEL = 'github-issue';
const CHANNELS = [ISSUE_CHANNEL, 'opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
}


/***/ }),

/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const SAYS = {
    ENOSPC: ['the disk is full', 'Free some space on that disk and start again.'],
    EDQUOT: ['the disk quota is used up', 'Free some space within the quota and start again.'],
    EROFS: ['the file system is read-only', 'Name a folder on a disk that can be written.'],
    EACCES: [
        'permission is denied',
        "Give this user the right to it, or name another folder; it must be this user's own.",
    ],
    EPERM: ['the operation is not permitted', 'Name a folder that this user owns, on a file system with hard links.'],
    ENOENT: ['it does not exist', 'Check the path.'],
    ENOTDIR: ['a part of its path is not a folder', 'Name another path, or move that file away.'],
    EISDIR: ['it is a folder', 'Name a file, or move the folder away.'],
    ELOOP: ['it is a symbolic link', 'Name the real path.'],
    EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n).'],
    ENAMETOOLONG: ['its name is too long', 'Name a shorter path.'],
    EIO: ['the disk reports an error', 'Check the disk; nothing on it can be relied on now.'],
};
function fileFault({ code, path, doing, error }) {
    const [says, hint] = SAYS[errorCode(error)] ?? [errorCode(error), 'Check the path and its permissions.'];
    return { code, message: `Cannot ${doing} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(path)}: ${says}.`, hint, cause: String(error) };
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';
}


/***/ }),

/***/ 58752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 55908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ plainMark),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   s0: () => (/* binding */ relayedLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LINE_END = /\r\n|[\n\r\u0085\u2028]/;
const BRACKET_COMMAND = /(#[^\x21-\x7e]*#[^\x21-\x7e]*)\[/g;
const COLON_FIRST = /^[^\x21-\x7e]*:/;
const MARK = /^(\p{Extended_Pictographic})\ufe0f/u;
function relayedLines(text, prefix = '| ') {
    if (!/^[\x21-\x39\x3b-\x7e]/.test(prefix))
        throw new Error('relayedLines: the prefix must begin with a visible character');
    const lines = text.split(LINE_END);
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => inert(`${prefix}${line}`));
}
function spokenLines(text) {
    return text.split('\n').map((line) => {
        const shown = inert(plainMark(line));
        return COLON_FIRST.test(shown) ? `| ${shown}` : shown;
    });
}
function inertJson(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(value, null, 2)).replace(BRACKET_COMMAND, '$1\\u005b');
}
function inert(line) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll('\n', '\\n').replace(BRACKET_COMMAND, '$1\\[');
}
function plainMark(text) {
    return text.replace(MARK, '$1');
}


/***/ }),

/***/ 12279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
function visible(text) {
    return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function visibleJson(json) {
    return json.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''));
}
function escapeOf(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function visibleLine(text) {
    return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function shown(text, limit = 60) {
    return visibleLine(beginningOf(text, limit));
}
function quotedText(text, limit) {
    return visible(JSON.stringify(beginningOf(text, limit)));
}
function beginningOf(text, limit) {
    const start = Array.from(text.slice(0, limit * 2 + 2));
    return start.length > limit ? `${start.slice(0, limit).join('')}\u2026` : start.join('');
}


/***/ }),

/***/ 15302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);

const PATIENCE_MS = 1_000;
class ProcessGroup {
    #living = new Set();
    #closed = false;
    start(request) {
        const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)(request);
        if (process.pid > 0) {
            this.#living.add(process);
            void process.ended.then(() => this.#living.delete(process));
            if (this.#closed)
                void end(process);
        }
        return process;
    }
    async close() {
        this.#closed = true;
        await Promise.all([...this.#living].map(end));
    }
}
async function end(process) {
    process.stdin.end();
    process.kill('SIGTERM');
    const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
    await process.ended;
    clearTimeout(timer);
    process.stdout.destroy();
    process.stderr.destroy();
}


/***/ })

} };
