export const id = 9237;
export const ids = [9237];
export const modules = {

/***/ 51502:
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

/***/ 35375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26822);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75832);


async function conclude({ plan, driven, folder, executionId, lease, redactor, crew, warn, }) {
    const { state, closed } = driven;
    const outcome = state.phase.name === 'closed' ? state.phase.outcome : null;
    const left = leave(crew, mayBeForgotten(driven) ? executionId : null);
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(414), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 56576));
    const published = await publish({ plan, events: driven.events, folder, redactor });
    for (const fault of published.unwritten)
        warn(fault);
    if (outcome === null)
        await lease?.leave();
    else {
        const changed = outcome === 'unknown' || (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_0__/* .changedAnything */ .BW)(state);
        const end = { outcome, changed, ...poisonOf(outcome, driven) };
        const given = (await lease?.close(end)) ?? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(null);
        if (!given.ok)
            warn(notGivenBack(executionId, given.faults[0]));
    }
    await left;
    return { ...published, executionId, outcome, plan, closed };
}
async function leave(crew, forgotten) {
    if (crew === undefined)
        return;
    if (forgotten !== null)
        await crew.executor.forget(forgotten);
    await Promise.allSettled([crew[Symbol.asyncDispose]()]);
}
function mayBeForgotten({ closed, events }) {
    return closed && !events.some(({ type }) => type === 'journal.lost');
}
function poisonOf(outcome, { state, events }) {
    if (outcome !== 'unknown')
        return {};
    if (state.failure?.kind === 'broken')
        return { poison: state.failure.because };
    return { poison: `the fate of a change is unknown since ${events.at(-1)?.at ?? 'then'}` };
}
function notGivenBack(executionId, { code, message, hint }) {
    return {
        code,
        message: `the lock of ${executionId} could not be given back: ${message}`,
        hint: `${hint} Then free it with: enforced-runbooks recover ${executionId}`,
    };
}


/***/ }),

/***/ 17194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptText),
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29285);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69494);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26262);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75832);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42407);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34610);
/* harmony import */ var _runbook_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75123);
/* harmony import */ var _topology_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16936);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87871);
/* harmony import */ var _inventory_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97374);










const partSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    from: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('include') }),
        zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('inventory'), index: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().nonnegative() }),
    ]),
    file: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional(),
}));
const keptSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    runbook: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable() }),
    topology: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(), parts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(partSchema()).optional() }),
    incident: zod__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()])),
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    folder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
}));
function keptText(sources, store) {
    if (store === 'files')
        return `${JSON.stringify(sources)}\n`;
    const { runbook, topology } = sources;
    const parts = topology.parts?.map(({ from, file, text }) => from.kind === 'include' ? { from, file, text: null } : { from, file, text: null, digest: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) });
    return JSON.stringify({
        ...sources,
        runbook: { ...runbook, text: null },
        topology: { ...topology, text: null, ...(parts !== undefined && { parts }) },
    });
}
async function restore(text, digest, store) {
    const kept = parseKept(text);
    if (kept === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(differs);
    const { runbook: from, topology: on } = kept;
    const runbookText = await textOf(from, kept.commit, store);
    if (!runbookText.ok)
        return runbookText;
    const runbook = (0,_runbook_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRunbook */ .X)(from.file, from.id, runbookText.value);
    if (!runbook.ok)
        return runbook;
    const restored = await restoreTopology(on, kept.commit, store);
    if (!restored.ok)
        return restored;
    const { source, isChanged } = restored.value;
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(kept.incident, new Date(0).toISOString());
    if (!received.ok)
        return received;
    const [incident] = received.value;
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(source.topology, incident?.tenant ?? '');
    if (incident === undefined || !view.ok)
        return view.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(differs) : view;
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: source.topology,
        incident,
        inputs: kept.inputs,
        commit: kept.commit,
    });
    if (!plan.ok)
        return plan;
    if (plan.value.digest !== digest)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(isChanged ? inventoryChanged : differs);
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .succeed */ .Py)({ plan: plan.value, topology: source, incident, folder: kept.folder });
}
async function restoreTopology(on, commit, store) {
    const text = await textOf(on, commit, store);
    if (!text.ok)
        return text;
    const open = (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_4__/* .openTopology */ .Af)(on.file, text.value);
    if (!open.ok)
        return open;
    const parts = [];
    let isChanged = false;
    for (const { from, file, text: kept, digest } of on.parts ?? []) {
        const inventory = from.kind === 'inventory' ? open.value.inventories[from.index] : null;
        if (inventory === undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(differs);
        const said = store.kind === 'refs' && inventory?.kind === 'exec'
            ? await (store.askInventory?.(inventory, on.file) ?? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)((0,_inventory_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .notRun */ .nE)(inventory)))
            : await textOf({ file, text: kept }, commit, store);
        if (!said.ok)
            return said;
        isChanged ||= digest !== undefined && (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(said.value) !== digest;
        parts.push({ from, file, text: said.value });
    }
    const topology = (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_4__/* .closeTopology */ .Sx)(open.value, parts);
    return topology.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .succeed */ .Py)({ source: { topology: topology.value, text: text.value, parts }, isChanged }) : topology;
}
async function textOf({ file, text }, commit, store) {
    if (store.kind === 'refs')
        return store.textAt(commit, file);
    return text === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)(differs) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .succeed */ .Py)(text);
}
function parseKept(text) {
    try {
        return keptSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
const inventoryChanged = {
    code: 'plan-digest-differs',
    message: 'the inventory no longer says what it said when the run began, and the plan is not the one that it began with',
    hint: 'Let it say again what it said of this tenant, or undo by hand what the audit names.',
};
const differs = {
    code: 'plan-digest-differs',
    message: 'what is kept of the run does not give the plan that it began with',
    hint: 'Somebody changed what was kept, or another version of this program made the plan. Undo by hand what the audit names.',
};


/***/ }),

/***/ 38620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   Y7: () => (/* binding */ cancelledWhileWaiting)
/* harmony export */ });
/* harmony import */ var _journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87898);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23046);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47417);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58891);




function header({ id, plan, incident, settings, ssh }, dry_run) {
    return {
        execution_id: id,
        plan_digest: plan.digest,
        tenant: plan.tenant.id,
        runbook: plan.runbook.id,
        trigger: incident.name,
        incident_starts_at: incident.starts_at,
        actor: settings.actor,
        approvals: settings.approvals,
        ...(settings.job !== undefined && { job: settings.job }),
        dry_run,
        channels: Object.keys(settings.channels).sort(),
        versions: { ...(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versions */ .e4)(), ...(ssh !== undefined && { ssh }) },
    };
}
function claimed(who, locks, dryRun) {
    return { type: 'run.claimed', ...header(who, dryRun), locks };
}
function declined(who, outcome, faults) {
    return { type: 'run.declined', ...header(who, false), outcome, faults };
}
function refusalOf(claim, plan) {
    const refused = (code, message, hint) => ({ outcome: 'refused', fault: { code, message, hint } });
    switch (claim.kind) {
        case 'duplicate':
            return {
                outcome: 'duplicate',
                fault: {
                    code: 'lock-busy',
                    message: `this occurrence is handled by ${claim.of}, or was`,
                    hint: 'Look at that run; a new start of the alert is a new occurrence.',
                },
            };
        case 'busy':
            return refused('lock-busy', `${claim.holder} holds ${lockOf(plan, claim)}`, claim.elsewhere === undefined
                ? 'Wait for that run to end, or raise the lock timeout.'
                : `Wait for that run to end. Where its machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__/* .freeing */ .H)(claim.elsewhere)}`);
        case 'too-many':
            return refused('max-runs-reached', `${plan.runbook.id} ran ${claim.runs.length} times for ${(0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(plan)} within its window: ${claim.runs.join(', ')}`, 'A mitigation that has to be repeated is not the cure: look at the incident by hand.');
        case 'dead':
            return refused('lock-busy', `the run ${claim.run.executionId} died with ${deadLock(plan, claim.run)} and is not finished`, `Finish it first: enforced-runbooks recover ${claim.run.executionId} (it undoes what that run did).`);
        case 'refused':
            return { outcome: 'refused', fault: claim.fault };
        case 'poisoned':
            return refused('lock-busy', `${claim.by} left ${whatOf(plan, claim)} in a state that nobody knows: ${claim.because}`, `Look at it by hand, and bring it in order; the audit of ${claim.by} says what is known. Then free it: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__/* .freeing */ .H)(claim.by)}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(claim);
    }
}
function lockOf({ tenant }, { lock } = {}) {
    return lock === undefined || lock === `tenant:${tenant.id}` ? `the lock of ${tenant.id}` : `the lock ${lock}`;
}
function whatOf({ tenant }, { lock }) {
    return lock === undefined || lock === `tenant:${tenant.id}` ? tenant.id : `what the lock ${lock} is for`;
}
function deadLock(plan, { locks }) {
    return lockOf(plan, { lock: locks.map(({ name }) => name).join(', ') });
}
function cancelledWhileWaiting(plan) {
    return {
        code: 'lock-busy',
        message: `the run was cancelled while it waited for ${lockOf(plan)}`,
        hint: 'Nothing was changed. Start it again if it is still needed.',
    };
}


/***/ }),

/***/ 25592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ portsOf)
});

// EXTERNAL MODULE: ./lib/notify/courier.js + 1 modules
var notify_courier = __webpack_require__(65788);
// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(26262);
;// CONCATENATED MODULE: ./lib/notify/incident-key.js

function incidentKey({ incident, tenant, runbook }) {
    const { source, dedup_key } = incident;
    return (0,canonical/* digestOf */.ol)(source === 'manual' ? [source, runbook.id, tenant.id] : [source, dedup_key, tenant.id]);
}

// EXTERNAL MODULE: ./lib/engine/apply.js + 13 modules
var apply = __webpack_require__(34773);
// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(43587);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(26822);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(35338);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(77454);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/plan/whole.js
var plan_whole = __webpack_require__(47417);
;// CONCATENATED MODULE: ./lib/notify/message.js







const STANDS = {
    started: 'fate unknown',
    acted: 'changed, not verified',
    applied: 'changed and verified',
    unknown: 'fate unknown',
    kept: 'changed and kept',
    undone: 'undone and verified',
    undone_unverified: 'undone, NOT verified',
    undo_failed: 'NOT undone',
    engaged: 'still engaged',
    engage_failed: 'engaging FAILED',
    released: 'released',
    release_failed: 'release FAILED',
    held: 'held on purpose',
};
function messageOf(on, plan, events) {
    const state = events.reduce(apply/* apply */.B, (0,engine_state/* initialState */.ue)(plan));
    const { opening } = state;
    const human = on === 'started' ? 'no' : outcome/* OUTCOMES */.i[on].human;
    const took = (0,duration/* formatDuration */.a)(events.at(-1)?.elapsed_ms ?? 0);
    const measured = measuredOf(events);
    const parts = [
        on === 'started' ? 'started' : `${on} in ${took}`,
        plan.tenant.id,
        ...(isShared(plan) ? [`${(0,plan_whole/* subjectOf */.et)(plan)}, ${tenantsOf(plan)}`] : []),
        ...(measured === '' ? [] : [measured]),
    ];
    return {
        on,
        human,
        headline: parts.join(' \u00b7 '),
        says: on === 'started' ? 'the symptom holds; the first step begins' : outcome/* OUTCOMES */.i[on].says,
        because: state.failure?.because ?? declinedBecause(events),
        facts: factsOf(plan, opening?.actor ?? ''),
        changes: [...targetLines(state), ...guardLines(state)],
        executionId: opening?.execution_id ?? '',
    };
}
function measuredOf(events) {
    const shows = [];
    for (const event of events) {
        if (event.type !== 'condition.looked')
            continue;
        if (event.purpose.kind !== 'symptom' && event.purpose.kind !== 'recovered')
            continue;
        shows.push(...event.samples.flatMap(({ show }) => show ?? []).slice(0, 1));
    }
    const [first, last] = [shows[0], shows.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    return first === last ? first : `${first} \u2192 ${last}`;
}
function factsOf(plan, actor) {
    const facts = [
        { name: 'Runbook', value: plan.runbook.title === '' ? plan.runbook.id : plan.runbook.title },
        ...(isShared(plan) ? [{ name: 'Changes', value: (0,plan_whole/* subjectOf */.et)(plan) }] : []),
        ...(isShared(plan) ? [{ name: 'Affects', value: `${tenantsOf(plan)}: ${(0,few/* few */.H)(plan.blast_radius.tenants)}` }] : []),
        { name: 'Incident', value: plan.incident.name },
        { name: 'Severity', value: plan.incident.severity },
        { name: 'Started by', value: actor },
        { name: 'Runbook owner', value: plan.runbook.owner ?? '' },
        { name: 'On call', value: plan.tenant.on_call ?? '' },
    ];
    return facts.filter(({ value }) => value !== '');
}
function isShared({ runbook }) {
    return runbook.scope === 'shared';
}
function tenantsOf({ blast_radius: { tenants } }) {
    return `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}`;
}
function declinedBecause(events) {
    const faults = events.flatMap((event) => event.type === 'run.declined' || event.type === 'isolation.refused' || event.type === 'command.refused'
        ? event.faults
        : []);
    return faults.map(({ message }) => message).join(' ');
}
function targetLines(state) {
    return state.plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts.flatMap(({ target, ending }) => {
            const { status } = (0,engine_state/* targetOf */.$r)(state, step.id, target);
            if (status === 'not_started')
                return [];
            const stays = ending.kind === 'irreversible' && (status === 'kept' || status === 'applied');
            return [`${step.title} (${target}): ${STANDS[status] ?? status}${stays ? `; stays: ${ending.stays}` : ''}`];
        }));
}
function guardLines(state) {
    return Object.entries(state.plan.guards).flatMap(([name, guard]) => guard.at.flatMap(({ target }) => {
        const status = state.guards[(0,engine_state/* guardKey */.Dt)(name, target)]?.status ?? 'idle';
        if (status === 'idle' || status === 'found_engaged')
            return [];
        return [`guard ${(0,visible/* shown */.SP)(name)} (${target}): ${STANDS[status] ?? status}`];
    }));
}

;// CONCATENATED MODULE: ./lib/notify/notifier.js



function createNotifier(request) {
    const { channels, plan, runUrl } = request;
    const courier = (0,notify_courier/* createCourier */.u)(request);
    const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, trigger: plan.incident.name };
    const about = { ...whose, incident: incidentKey(plan) };
    return {
        channels: Object.keys(channels).sort(),
        notify: ({ on, channel }, events, signal) => {
            const make = () => ({
                message: messageOf(on, plan, events),
                about: { kind: 'run', ...about, planDigest: plan.digest, runUrl },
            });
            return courier.bring(channel, make, signal);
        },
    };
}

// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 5 modules
var topology_isolation = __webpack_require__(40483);
// EXTERNAL MODULE: ./lib/topology/load.js + 16 modules
var load = __webpack_require__(16936);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(39628);
// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(51502);
// EXTERNAL MODULE: ./lib/runbook/output.js
var output = __webpack_require__(27658);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var runbook_truth = __webpack_require__(67646);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(74403);
;// CONCATENATED MODULE: ./lib/engine/health.js




const LONGEST = 160;
function healthOf({ command, healthy, scope }, { act, text }) {
    if (act.ended !== 'exited' || act.exit_code === null)
        return silent(act.fault?.message ?? `it is over as ${act.ended}`);
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return ill(act.fault?.message ?? `it ended with ${act.exit_code}`);
    if (act.fault !== undefined)
        return silent(act.fault.message);
    const parsed = (0,output/* parseOutput */.F)(command.output, text ?? '');
    if (text === null)
        return ill('it printed more than 1 MiB, or what is not UTF-8');
    if (!parsed.ok)
        return ill('it printed something of another form than its `health` declares');
    const fields = { ...scope, ...parsed.value, ok: true, exit_code: act.exit_code };
    const failed = healthy.find((source) => {
        const truth = (0,runbook_truth/* truthOf */.D)(source, fields);
        return truth.kind === 'unknown' || !truth.value;
    });
    return failed === undefined ? { health: 'healthy' } : ill(`not ${failed}`);
}
function silent(because) {
    return { health: 'silent', because: (0,visible/* shown */.SP)(because, LONGEST) };
}
function ill(because) {
    return { health: 'ill', because: (0,visible/* shown */.SP)(because, LONGEST) };
}

// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(42407);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var health = __webpack_require__(98990);
// EXTERNAL MODULE: ./lib/topology/blast-radius.js
var blast_radius = __webpack_require__(15677);
// EXTERNAL MODULE: ./lib/topology/bystanders.js
var bystanders = __webpack_require__(36735);
;// CONCATENATED MODULE: ./lib/app/neighbours.js






const AT_ONCE = 4;
const LOOK_MS = 10_000;
function neighboursOf({ plan, topology, isolation, executor }) {
    const probes = (0,once/* once */.O)(() => (0,health/* healthProbes */.C)(topology.services));
    const questionTo = (bystander) => {
        const known = probes();
        return known.ok ? (0,health/* healthQuestion */.d)({ topology, probes: known.value, isolation, bystander }) : known;
    };
    const askOf = (bystander) => {
        const question = questionTo(bystander);
        if (!question.ok)
            return { bystander, where: '', ask: async () => silent(question.faults[0].message) };
        const { ready } = question.value;
        const ask = async (signal) => healthOf(question.value, await executor.observe({ ...ready, unkept: true }, signal));
        return { bystander, where: ready.where, ask };
    };
    return {
        near: (keys, found) => {
            const targets = keys.flatMap((key) => plan.targets[key] ?? []);
            const whole = targets.filter(plan_whole/* isWhole */.wP).map(({ service }) => service);
            const { services: dependents } = (0,blast_radius/* sharedBlastRadius */.M)(topology, whole);
            return (0,bystanders/* bystandersOf */.p)(topology, {
                tenant: plan.tenant.id,
                targets,
                dependents,
                found,
                most: plan.bystanders?.most ?? 0,
            });
        },
        ask: async (bystanders, signal) => {
            const bound = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
            const seen = new Map();
            const worker = async (left) => {
                for (const { bystander, ask } of left) {
                    if (bound.aborted)
                        return;
                    seen.set(bystander, { ...bystander, ...(await ask(bound)) });
                }
            };
            await Promise.all(byPlace(bystanders.map(askOf)).flatMap((asked) => {
                const left = asked.values();
                return Array.from({ length: Math.min(AT_ONCE, asked.length) }, () => worker(left));
            }));
            return bystanders.flatMap((bystander) => seen.get(bystander) ?? []);
        },
    };
}
function byPlace(asked) {
    const places = new Map();
    for (const one of asked) {
        const known = places.get(one.where);
        if (known === undefined)
            places.set(one.where, [one]);
        else
            known.push(one);
    }
    return [...places.values()];
}

;// CONCATENATED MODULE: ./lib/app/ports.js








function portsOf({ executor, redactor }, { plan, topology, settings, watch }) {
    const isolation = (0,topology_isolation/* isolationOf */._)(topology.topology);
    const surveyed = { topology: topology.topology, source: () => (0,load/* sourceOf */.vz)(topology), concern: (0,plan_whole/* concernOf */.gY)(plan) };
    const notifier = createNotifier({
        channels: settings.channels,
        plan,
        redact: (text) => redactor.text(text),
        clock: clock/* systemClock */.m,
        ...(settings.issues !== undefined && { issues: settings.issues }),
        runUrl: settings.runUrl,
    });
    const learn = (secret) => {
        redactor.learn(secret);
        settings.onLearn?.(secret);
    };
    return {
        clock: clock/* systemClock */.m,
        executor,
        notifier,
        masks: { learn },
        isolate: () => (0,isolate/* isolatePlan */.N)(isolation, plan),
        isolated: (0,isolate/* isolationCheck */.f)(isolation, plan),
        survey: (answers) => (0,survey/* surveyOf */.y)(surveyed, answers),
        neighbours: neighboursOf({ plan, topology: topology.topology, isolation, executor }),
        watch,
    };
}


/***/ }),

/***/ 17921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51502);

async function openStore(settings, redactor) {
    if (settings.kind === 'files') {
        const { createFileStore } = await Promise.all(/* import() */[__webpack_require__.e(49), __webpack_require__.e(9839)]).then(__webpack_require__.bind(__webpack_require__, 89839));
        return createFileStore({ state: settings.state, redactor, now: Date.now });
    }
    const { createRefStore } = await __webpack_require__.e(/* import() */ 6922).then(__webpack_require__.bind(__webpack_require__, 16922));
    return createRefStore({ ...settings, redactor, clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
}


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered),
  vm: () => (/* binding */ safely)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(44350);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(97038);
;// CONCATENATED MODULE: ./lib/topology/found.js



const MOST_BYTES = 1_048_576;
const MOST_INSTANCES = 20_000;
const LONGEST_NAME = 256;
const MOST_WORK = 100_000_000;
const DEEPEST = 32;
function foundIn(reading, text) {
    const pattern = (0,kernel_pattern/* compilePattern */.E)(reading.tenant);
    if (pattern === null)
        throw new Error('foundIn: a pattern that was not checked');
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return tooMuch(`${bytes} bytes`, `at most ${MOST_BYTES} are read`);
    const names = reading.output === 'json' ? namesInRows(reading.each, text) : { ok: true, value: namesInLines(text) };
    if (!names.ok)
        return names;
    const distinct = [...new Set(names.value)];
    if (distinct.length > MOST_INSTANCES)
        return tooMuch(`${distinct.length} instances`, `at most ${MOST_INSTANCES} are read`);
    const characters = distinct.reduce((sum, { length }) => sum + Math.min(length, LONGEST_NAME), 0);
    if (characters * pattern.size > MOST_WORK)
        return tooMuch(`${characters} characters of names for a pattern of ${pattern.size} instructions`, 'that many cannot be matched in time');
    const found = [];
    for (const name of distinct) {
        if (name.length > LONGEST_NAME)
            return tooMuch(`a name of ${name.length} characters`, `at most ${LONGEST_NAME} are read`);
        const groups = pattern.wholeGroups(name);
        if (groups === null || (groups.tenant ?? '') === '')
            return unexpected(name, reading);
        found.push({ name, groups });
    }
    return { ok: true, value: found };
}
function namesInLines(text) {
    const lines = text.replace(/\r?\n$/, '');
    return lines === '' ? [] : lines.split(/\r?\n/);
}
function namesInRows(each, text) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'the output' });
    if (!parsed.ok) {
        const [{ message, at }] = parsed.faults;
        const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
        return wrong(`printed what is no JSON: ${message.replace(/\.$/, '')}${where}`, 'Have the command print a list of rows as JSON, and nothing else on standard output.');
    }
    const rows = rowsOf(parsed.value);
    if (rows === null)
        return wrong('printed JSON that is no list of rows', 'Have the command print `[{\u2026}, \u2026]`, or an object whose `items` is such a list.');
    const path = each.join('.');
    const names = [];
    for (const [index, row] of rows.entries()) {
        const name = valueAt(row, each);
        if (typeof name === 'string')
            names.push(name);
        else
            return wrong(`printed ${name === undefined ? 'no' : 'something that is no text as'} \`${(0,visible/* shown */.SP)(path)}\` in row ${index + 1} of ${rows.length}`, `\`each\` names the field of every row that holds an instance's name${keysOf(row)}.`, 'each');
    }
    return { ok: true, value: names };
}
function rowsOf(value) {
    if (Array.isArray(value))
        return value;
    return isRecord(value) && Array.isArray(value.items) ? value.items : null;
}
function keysOf(row) {
    if (!isRecord(row))
        return '';
    const keys = Object.keys(row)
        .slice(0, 8)
        .map((key) => (0,visible/* shown */.SP)(key, 40));
    return keys.length === 0 ? '' : `; this one has ${keys.join(', ')}`;
}
function valueAt(row, path) {
    let value = row;
    for (const part of path) {
        if (!isRecord(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unexpected(name, { tenant }) {
    return wrong(`named \`${(0,visible/* shown */.SP)(name)}\`, which the pattern does not expect`, `Have the command print only instances of this service, or correct the pattern \`${(0,visible/* shown */.SP)(tenant, 120)}\`: it stands for a whole name.`, 'tenant');
}
function tooMuch(what, most) {
    const hint = 'Have the command print only the instances of this service.';
    return { ok: false, fault: { code: 'limit-exceeded', message: `printed ${what}, and ${most}`, hint }, of: null };
}
function wrong(message, hint, of = null) {
    return { ok: false, fault: { code: 'output-invalid', message, hint }, of };
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var topology_survey = __webpack_require__(39628);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(74403);
;// CONCATENATED MODULE: ./lib/engine/discover.js





function safely(plan) {
    return `${(0,whole/* subjectOf */.et)(plan)}${plan.runbook.scope === 'shared' ? ':' : ''} isolation verified, safe to proceed`;
}
function answerOf(question, { act, text }) {
    const { service, host, command } = question;
    const unknown = (fault) => ({ service, host, found: { ok: false, fault, of: null } });
    if (act.fault !== undefined)
        return unknown({ ...act.fault, message: `failed: ${act.fault.message}` });
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return unknown(ended(act));
    if (text === null)
        return unknown(unreadable(act.stdout.bytes));
    return { service, host, found: foundIn(question, text) };
}
function discovered(plan, survey, asked) {
    const hosts = survey.hosts.map((host, index) => {
        const { shown_command = '', duration_ms = 0 } = asked[index] ?? {};
        return { ...host, shown_command, duration_ms };
    });
    const isSafe = (0,topology_survey/* refusalsIn */.z)(survey, (0,whole/* concernOf */.gY)(plan)).length === 0;
    const result = isSafe
        ? safely(plan)
        : `${(0,whole/* subjectOf */.et)(plan)} is not safely where the topology has it: nothing may be changed`;
    return { type: 'topology.discovered', hosts, drift: survey.drift, result };
}
function ended({ ended, exit_code, stderr }) {
    const how = exit_code === null ? `is over as ${ended}` : `ended with ${exit_code}`;
    const [said = ''] = stderr.head.trim().split('\n');
    return {
        code: 'output-invalid',
        message: `${how}${said === '' ? '' : `: "${(0,visible/* visibleLine */.P8)(said.slice(0, 200))}"`}`,
        hint: 'Run the command of `discover` by hand on that host, as the user that the run logs in as.',
    };
}
function unreadable(bytes) {
    return {
        code: 'output-invalid',
        message: `printed ${bytes} bytes, more than 1 MiB or not in UTF-8`,
        hint: 'Have the command print only the instances of this service.',
    };
}


/***/ }),

/***/ 34831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 13 modules
var apply = __webpack_require__(34773);
// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(23046);
;// CONCATENATED MODULE: ./lib/engine/effect.js

function keyOf(effect) {
    switch (effect.kind) {
        case 'look':
            return JSON.stringify([effect.purpose, effect.look]);
        case 'watch':
            return JSON.stringify([effect.kind, effect.moment, effect.look]);
        case 'sample_before':
            return JSON.stringify([effect.kind, effect.step, effect.target]);
        case 'change':
            return JSON.stringify([effect.change, effect.attempt, effect.not_before_ms]);
        case 'ask':
            return JSON.stringify([effect.kind, effect.id, effect.not_before_ms]);
        case 'notify':
            return JSON.stringify([effect.kind, effect.on, effect.channel]);
        case 'isolate':
        case 'discover':
        case 'close':
            return effect.kind;
        default:
            return (0,unreachable/* unreachable */.H)(effect);
    }
}

// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(92290);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(76950);
// EXTERNAL MODULE: ./lib/plan/shown.js
var plan_shown = __webpack_require__(11439);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(48576);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/engine/act.js
var act = __webpack_require__(74403);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(36958);
// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(25508);
// EXTERNAL MODULE: ./lib/runbook/expression.js + 3 modules
var expression = __webpack_require__(87667);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var runbook_truth = __webpack_require__(67646);
;// CONCATENATED MODULE: ./lib/engine/judge.js


function judge(condition, scope, reveal) {
    const judged = condition.that.map((source) => {
        const truth = (0,runbook_truth/* truthOf */.D)(source, scope);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${reveal ? (0,expression/* explain */.WE)(source, scope) : source} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? truth.because : undefined,
        };
    });
    const because = judged.find((one) => one.because !== undefined)?.because;
    return {
        verdict: judge_all(judged.map((one) => one.verdict)),
        shown: judged.map((one) => one.shown),
        ...(because !== undefined && { because }),
    };
}
function judge_all(verdicts) {
    if (verdicts.includes('does_not_hold'))
        return 'does_not_hold';
    return verdicts.includes('unknown') ? 'unknown' : 'holds';
}

// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(75795);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(58327);
;// CONCATENATED MODULE: ./lib/engine/perform.js











const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return perform_discover(effect, stage);
        case 'look':
            return look(effect, stage);
        case 'watch':
            return watch(effect, stage);
        case 'sample_before':
            return sampleBefore(effect, stage);
        case 'change':
            return change(effect, stage);
        case 'ask':
            return ask(effect, stage);
        case 'notify':
            return notify(effect, stage);
        case 'close': {
            const { outcome } = effect;
            await stage.append({ type: 'closed', outcome, human_intervention_required: (0,conclude/* needsHuman */.t)(outcome) });
            return;
        }
        default:
            return (0,unreachable/* unreachable */.H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    const result = plan.discovery === undefined ? (0,discover/* safely */.vm)(plan) : namesOnly(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
}
function namesOnly({ tenant, runbook }) {
    const onlyOwn = `names anybody but ${tenant.id}`;
    return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}
async function perform_discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await sideBySide(questions, (question) => askHost(question, stage));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,discover/* discovered */.ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,resolve/* readyCommand */.d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,act/* notStarted */.DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,plan_shown/* shownCommand */.h)(made.value) : '';
    return { answer: (0,discover/* answerOf */.ut)(question, result), shown_command, duration_ms: since() };
}
async function look(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { purpose, condition } = effect;
    const at = { target: 'target' in purpose ? purpose.target : null, step: 'step' in purpose ? purpose.step : null };
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(condition.samples, at.target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { ...at, samples, now: stage.now() });
    const { verdict, shown, because: reason } = judge(condition, scope, (0,secrecy/* isRevealable */.Wu)(stage.plan, condition, purpose));
    const because = verdict === 'holds' ? undefined : (unseen(samples) ?? reason);
    const explained = because === undefined ? {} : { because };
    const facts = { purpose, look: effect.look, samples, verdict, shown, ...explained, duration_ms: since() };
    await stage.append({ type: 'condition.looked', ...facts });
}
async function watch({ moment, look, of, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const since = stopwatch(stage.ports);
    const { neighbours } = stage.ports;
    const near = 'near' in of ? neighbours.near(of.near, stage.state().discovered) : null;
    const asked = 'watched' in of ? of.watched : (near?.chosen ?? []);
    const seen = asked.length === 0 ? [] : await neighbours.ask(asked, stage.signal);
    if (stage.signal.aborted)
        return;
    const others = near === null ? {} : { not_asked: near.not_asked };
    await stage.append({ type: 'bystanders.looked', moment, look, seen, ...others, duration_ms: since() });
}
function unseen(samples) {
    const failed = samples.find((sample) => !sample.ok);
    return failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = judge(effect.verify, { ...scope, before }, false);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    const left = [...all.entries()];
    const results = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results.set(next[0], await work(next[1]));
    };
    await Promise.all(Array.from({ length: Math.min(waves/* AT_ONCE */.Qd, all.length) }, worker));
    return all.flatMap((_, index) => results.get(index) ?? []);
}
async function observe(of, target, stage) {
    const { ports, plan, signal } = stage;
    const probe = plan.probes[of.probe];
    const command = probe?.commands[of.target];
    if (probe === undefined || command === undefined)
        throw new Error(`perform: the plan has no probe ${of.probe} at ${of.target}`);
    const now = stage.now();
    const about = probe.service === undefined ? target : of.target;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,resolve/* readyCommand */.d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe(guarded(made.value), signal)
        : { act: (0,act/* notStarted */.DY)(now, refusal), text: null };
    const sample = (0,act/* sampleOf */.uV)({ of, at: now, probe, command, ready: made.ok ? made.value : null, result }, scope);
    learnSecrets(command, sample.fields, ports);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const made = (0,resolve/* readyCommand */.d)(command, (0,engine_scope/* scopeAt */.c)(stage.state(), scopeOf(change, stage)), true);
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare(guarded(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { where: host, timeout_ms } = command;
    const shown = (0,plan_shown/* shownCommand */.h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,act/* notStarted */.DY)(stage.now(), undefined), text: null }, stage);
    }
    const result = await prepared.go(stage.signal);
    if (stage.signal.aborted)
        await stage.interrupted();
    return finish(identity.command, effect, result, stage);
}
async function ask({ id, change, command, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const identity = identityOf(stage, change, id);
    const result = await stage.ports.executor.fate(command.where, identity, command.as, stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const did = (0,act/* didFields */.Xq)(of.command, result);
    learnSecrets(of.command, did, stage.ports);
    const accepted = (0,act/* isAccepted */.oB)(of.command, result.act);
    const { change } = of;
    await stage.append({ type: 'command.finished', command: id, change, act: result.act, accepted, did, asked });
}
async function notify({ on, channel }, stage) {
    const since = stopwatch(stage.ports);
    const bound = new AbortController();
    const waiting = new AbortController();
    if (on === 'started')
        void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
    const delivery = await stage.ports.notifier.notify({ on, channel }, stage.events(), AbortSignal.any([bound.signal, stage.signal]));
    waiting.abort();
    if (on !== 'started' && !delivery.sent && stage.signal.aborted)
        return;
    await stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}
function scopeOf(change, stage) {
    return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}
function identityOf(stage, { target }, command) {
    const { opening, token } = stage.state();
    const execution_id = opening?.execution_id ?? '';
    return { command, execution_id, lock: (0,whole/* lockOf */.Vx)(stage.plan, target), token };
}
function guarded(command) {
    return (0,secrecy/* holdsSecret */.hK)(command) ? { ...command, sensitive: true } : command;
}
function learnSecrets(command, fields, { masks }) {
    for (const [name, field] of Object.entries(command.output.fields)) {
        const value = fields[name];
        if (field.secret && value !== undefined)
            masks.learn(String(value));
    }
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
}

;// CONCATENATED MODULE: ./lib/engine/commit-point.js
function decides(before, after) {
    return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}
function commits(before, after) {
    const stands = after.phase.name === 'notifying' && ['incident_resolved', 'not_recovered'].includes(after.phase.outcome);
    return (decides(before, after) && stands) || checkpoints(after) > checkpoints(before);
}
function checkpoints({ plan, steps }) {
    return plan.steps.filter((step) => step.kind === 'mitigation' && step.checkpoint && steps[step.id] === 'passed')
        .length;
}

// EXTERNAL MODULE: ./lib/engine/state.js
var state = __webpack_require__(26822);
;// CONCATENATED MODULE: ./lib/engine/recorder.js






const DURABLE = new Set([
    'run.claimed',
    'run.declined',
    'command.intended',
    'cancel.requested',
    'run.resumed',
    'closed',
]);
class Recorder {
    events = [];
    state;
    journalLost = false;
    doubt = new AbortController();
    #plan;
    #ports;
    #moved;
    #began;
    #queue = [];
    #isWriting = false;
    #isClosed = false;
    #lastWall = 0;
    #base = 0;
    constructor(plan, ports, moved) {
        this.#plan = plan;
        this.#ports = ports;
        this.#moved = moved;
        this.#began = ports.clock.monotonic();
        this.state = (0,state/* initialState */.ue)(plan);
    }
    read(events) {
        for (const event of events) {
            this.state = (0,apply/* apply */.B)(this.state, (0,secrecy/* unmasked */.Xm)(event));
            this.events.push(event);
        }
        const last = events.at(-1);
        if (last === undefined)
            return;
        this.#lastWall = Date.parse(last.at);
        this.#base = last.elapsed_ms + Math.max(0, this.#ports.clock.wall() - this.#lastWall);
    }
    append(fact, of = null) {
        if (this.#isClosed)
            return Promise.resolve(false);
        return new Promise((told, failed) => {
            this.#queue.push({ fact, of, told, failed });
            if (!this.#isWriting)
                void this.#write();
        });
    }
    close() {
        this.#isClosed = true;
    }
    elapsed() {
        return Math.round(this.#base + this.#ports.clock.monotonic() - this.#began);
    }
    wall() {
        this.#lastWall = Math.max(this.#lastWall, this.#ports.clock.wall());
        return this.#lastWall;
    }
    async #write() {
        this.#isWriting = true;
        let batch = [];
        try {
            while (this.#queue.length > 0) {
                const steps = this.#nextBatch();
                batch = steps;
                if (steps.length > 0)
                    await this.#writeBatch(steps);
                for (const { told } of steps)
                    told(true);
            }
        }
        catch (error) {
            this.#isClosed = true;
            for (const { failed } of [...batch, ...this.#queue.splice(0)])
                failed(error);
        }
        finally {
            this.#isWriting = false;
        }
    }
    #nextBatch() {
        const steps = [];
        let state = this.state;
        for (let waiting = this.#queue[0]; waiting !== undefined; waiting = this.#queue[0]) {
            if (!isWanted(state, waiting)) {
                this.#queue.shift();
                waiting.told(false);
                continue;
            }
            const step = this.#stepFrom(state, waiting);
            if (step.isCommit && steps.length > 0)
                break;
            this.#queue.shift();
            steps.push(step);
            state = step.after;
            if (step.isCommit)
                break;
        }
        return steps;
    }
    #stepFrom(state, waiting) {
        const event = { ...waiting.fact, ...this.#stamp() };
        const after = (0,apply/* apply */.B)(state, event);
        const isCommit = commits(state, after);
        const durable = DURABLE.has(event.type) || isCommit || decides(state, after);
        return { ...waiting, event, kept: this.#withheld(event), after, isCommit, durable };
    }
    async #writeBatch(steps) {
        const durable = steps.some((step) => step.durable);
        const kept = steps.map((step) => step.kept);
        const appended = this.journalLost ? null : await this.#ports.journal.append(kept, durable);
        if (appended === null || appended.ok) {
            const chained = appended?.value ?? [];
            steps.forEach(({ after, kept: event }, index) => {
                this.#take(after, chained[index] ?? unchained(event, this.events));
            });
            return;
        }
        this.journalLost = true;
        const [fault] = appended.faults;
        const isCommit = steps.some((step) => step.isCommit);
        if (isCommit && fault.code === 'journal-unsure')
            return this.#leave(fault);
        if (!isCommit)
            for (const { after, kept: event } of steps)
                this.#take(after, unchained(event, this.events));
        if (!steps.some(({ event }) => event.type === 'closed'))
            this.#loseJournal(fault);
    }
    #leave(fault) {
        this.doubt.abort(fault);
        this.#moved();
    }
    #loseJournal(fault) {
        const event = { type: 'journal.lost', fault, ...this.#stamp() };
        this.#take((0,apply/* apply */.B)(this.state, event), unchained(event, this.events));
    }
    #take(after, event) {
        this.events.push(event);
        this.state = after;
        this.#ports.watch?.(event);
        this.#moved();
    }
    #stamp() {
        const clamped = this.#ports.clock.wall() < this.#lastWall;
        const at = new Date(this.wall()).toISOString();
        return { at, elapsed_ms: this.elapsed(), ...(clamped && { clamped }) };
    }
    #withheld(event) {
        const plan = this.#plan;
        if (event.type === 'command.finished')
            return (0,next/* commandOf */.N)({ plan }, event.change).sensitive ? { ...event, did: {} } : event;
        if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
            return event;
        const samples = event.samples.map((sample) => ((0,secrecy/* isSecretive */.RI)(plan, sample) ? (0,secrecy/* withheld */.uN)(sample) : sample));
        return { ...event, samples };
    }
}
function isWanted(state, { fact, of }) {
    if (of === null)
        return true;
    if (fact.type === 'command.finished' && state.running.some(({ command }) => command === fact.command))
        return true;
    const key = keyOf(of);
    return (0,next/* next */.K)(state).some((effect) => keyOf(effect) === key);
}
function unchained(event, before) {
    return { ...event, seq: before.length + 1, prev: '', hash: '' };
}

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(12727);
;// CONCATENATED MODULE: ./lib/engine/drive.js







async function drive(request) {
    return new Loop(request).run();
}
class Loop {
    #request;
    #ports;
    #recorder;
    #forward = new AbortController();
    #finished = new AbortController();
    #performing = new Set();
    #prepared = 0;
    #moves = 0;
    #wake = () => undefined;
    #broken = null;
    #interruption = null;
    constructor(request) {
        this.#request = request;
        this.#ports = request.ports;
        this.#recorder = new Recorder(request.plan, request.ports, () => this.#moved());
    }
    async run() {
        const { start, plan } = this.#request;
        if ('opening' in start)
            await this.#recorder.append(start.opening);
        else
            await this.#resume(start.events, start.resumed);
        this.#listen(plan.timeout_ms);
        try {
            for (;;) {
                const moves = this.#moves;
                if (this.#broken !== null)
                    throw this.#broken.error;
                const due = (0,next/* next */.K)(this.#state);
                if (due.length === 0 && this.#performing.size === 0)
                    return this.#end(this.#state.phase.name === 'closed');
                if (this.#isForward() && this.#forward.signal.aborted)
                    await this.#interrupt();
                else if (this.#isLeft() && this.#performing.size === 0)
                    return this.#end(false);
                else {
                    if (!this.#isLeft() && this.#isQuietBut(due))
                        this.#begin(due);
                    await this.#until(moves);
                }
            }
        }
        finally {
            this.#finished.abort();
            this.#recorder.close();
            for (const { stop } of this.#performing)
                stop.abort();
            await Promise.all([...this.#performing].map(({ over }) => over));
        }
    }
    get #state() {
        return this.#recorder.state;
    }
    #isQuietBut(due) {
        const wanted = new Set(due.map(keyOf));
        const { running } = this.#state;
        const stale = [...this.#performing].filter(({ key, effect }) => {
            const runs = effect.kind === 'change' && running.some(({ change }) => isSame(change, effect.change));
            return !runs && !wanted.has(key);
        });
        for (const { stop } of stale)
            stop.abort();
        return stale.length === 0;
    }
    #begin(due) {
        const known = new Set([...this.#performing].map(({ key }) => key));
        for (const effect of due)
            if (!known.has(keyOf(effect)))
                this.#perform(effect);
    }
    #perform(effect) {
        const stop = new AbortController();
        const over = perform(effect, this.#stage(effect, stop.signal))
            .catch((error) => {
            this.#broken ??= { error };
        })
            .then(() => {
            this.#performing.delete(performing);
            this.#moved();
        });
        const performing = { key: keyOf(effect), effect, stop, over };
        this.#performing.add(performing);
    }
    #moved() {
        this.#moves += 1;
        this.#wake();
    }
    async #until(moves) {
        if (this.#moves !== moves)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    #isForward() {
        return !(0,apply/* compensating */.F)(this.#state) && this.#state.interrupted === null;
    }
    #compensation() {
        const { abandon, cancel, onCancel } = this.#request;
        const isLeft = onCancel === 'leave' && (0,state/* changedAnything */.BW)(this.#state) && !this.#recorder.journalLost;
        return AbortSignal.any([abandon, this.#recorder.doubt.signal, ...(isLeft ? [cancel] : [])]);
    }
    #isLeft() {
        return this.#compensation().aborted;
    }
    #end(closed) {
        return { state: this.#state, events: this.#recorder.events, closed };
    }
    #stage(effect, stop) {
        const isForward = this.#isForward();
        const signal = AbortSignal.any([stop, isForward ? this.#forward.signal : this.#compensation()]);
        return {
            plan: this.#request.plan,
            ports: this.#ports,
            signal,
            state: () => this.#state,
            events: () => this.#recorder.events,
            now: () => new Date(this.#recorder.wall()).toISOString(),
            append: (fact) => this.#recorder.append(fact, effect),
            commandId: () => this.#commandId(),
            waitUntil: (elapsed_ms) => this.#waitUntil(elapsed_ms, signal),
            mayNotStart: () => this.#recorder.journalLost && this.#state.failure === null,
            interrupted: async () => {
                if (isForward && this.#forward.signal.aborted)
                    await this.#interrupt();
            },
        };
    }
    async #resume(events, resumed) {
        this.#recorder.read(events);
        if (this.#state.phase.name !== 'closed')
            await this.#recorder.append(resumed);
    }
    #listen(timeout_ms) {
        const { cancel, abandon } = this.#request;
        this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: cancelSource(cancel.reason) }));
        this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: faultOf(abandon.reason) }));
        void this.#ports.clock.sleep(timeout_ms, this.#finished.signal).then(() => {
            if (!this.#finished.signal.aborted)
                this.#forward.abort({ type: 'timeout.passed', timeout_ms });
        });
    }
    #stopOn(signal, why) {
        const stop = () => this.#forward.abort(why());
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true, signal: this.#finished.signal });
    }
    async #interrupt() {
        if (this.#state.interrupted !== null)
            return;
        this.#interruption ??= this.#recorder.append(this.#forward.signal.reason);
        await this.#interruption;
    }
    #commandId() {
        const { opening, token } = this.#state;
        this.#prepared += 1;
        return `${opening?.execution_id ?? ''}-${token}-${this.#prepared}`;
    }
    async #waitUntil(elapsed_ms, signal) {
        const missing = elapsed_ms - this.#recorder.elapsed();
        if (missing > 0)
            await this.#ports.clock.sleep(missing, signal);
        return !signal.aborted;
    }
}
function isSame(one, other) {
    return (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(one), (0,subject/* subjectOf */.et)(other));
}
function faultOf(reason) {
    if (isFault(reason))
        return reason;
    return { code: 'lock-lost', message: 'the run was told to stop at once', hint: 'Finish it with `recover`.' };
}
function isFault(value) {
    return value instanceof Object && 'code' in value && 'message' in value && 'hint' in value;
}
function cancelSource(reason) {
    return reason === 'SIGINT' || reason === 'SIGHUP' ? reason : 'SIGTERM';
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
const OURS = new Set([
    'action',
    'at',
    'by',
    'channel',
    'code',
    'command',
    'elapsed_ms',
    'ended',
    'execution_id',
    'guard',
    'health',
    'host',
    'incident_starts_at',
    'kind',
    'name',
    'on',
    'outcome',
    'plan_digest',
    'probe',
    'runbook',
    'service',
    'sha256',
    'started_at',
    'step',
    'stopped',
    'target',
    'tenant',
    'type',
    'verdict',
]);
const FOREIGN = new Set(['fields', 'did']);
function redactEvent(event, redactor) {
    return withoutSecrets(event, redactor);
}
function withoutSecrets(value, redactor) {
    if (typeof value === 'string')
        return clean(value, redactor);
    if (Array.isArray(value))
        return value.map((item) => withoutSecrets(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        if (FOREIGN.has(key))
            return [key, foreign(item, redactor)];
        return [clean(key, redactor), OURS.has(key) && typeof item === 'string' ? item : withoutSecrets(item, redactor)];
    }));
}
function foreign(value, redactor) {
    if (typeof value === 'number') {
        const text = String(value);
        return redactor.text(text) === text ? value : '***';
    }
    if (Array.isArray(value))
        return value.map((item) => foreign(item, redactor));
    if (typeof value === 'string')
        return clean(value, redactor);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key, redactor), foreign(item, redactor)]));
}
function clean(text, redactor) {
    return redactor.text(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}


/***/ }),

/***/ 87898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ freeing),
/* harmony export */   Z: () => (/* binding */ nothingToFree)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

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

/***/ 49392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ linkAll)
/* harmony export */ });
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86877);
/* harmony import */ var _event_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3520);


function linkAll(events, { head: first, redactor }) {
    let head = first;
    return events.map((event) => {
        const linked = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_event_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, redactor), head);
        head = linked.event;
        return linked;
    });
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ volatileJournal)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75832);
/* harmony import */ var _link_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49392);


function volatileJournal(first, redactor) {
    let head = first;
    const append = async (events) => {
        const linked = (0,_link_all_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAll */ .W)(events, { head, redactor }).map(({ event }) => event);
        head = linked.at(-1) ?? head;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(linked);
    };
    return { append, close: async () => undefined };
}


/***/ }),

/***/ 65788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createCourier)
});

// EXTERNAL MODULE: ./lib/kernel/channel.js
var kernel_channel = __webpack_require__(83911);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
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
const ISSUE_MS = 30_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
function createCourier(request) {
    const { redact } = request;
    return {
        bring: async (channel, make, signal) => {
            try {
                const { message, about } = make();
                const attempt = await attemptOf({ channel, message: redacted(message, redact), about }, request);
                return attempt === null ? notConfigured(channel) : await deliver(channel, { attempt, request, signal });
            }
            catch (thrown) {
                const because = `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`;
                return failed(channel, 0, { because, hint: BY_HAND });
            }
        },
    };
}
async function attemptOf({ channel, message, about }, request) {
    const { channels, clock, issues } = request;
    const kept = channels[kernel_channel/* ISSUE_CHANNEL */.wL];
    if (channel === kernel_channel/* ISSUE_CHANNEL */.wL && kept !== undefined && issues !== undefined) {
        const [{ issueLetter }, { tellIssue }] = await Promise.all([__webpack_require__.e(/* import() */ 5808).then(__webpack_require__.bind(__webpack_require__, 3427)), __webpack_require__.e(/* import() */ 7375).then(__webpack_require__.bind(__webpack_require__, 97375))]);
        const letter = issueLetter(message, about, kept);
        return (signal) => byIssue(tellIssue(issues, letter, AbortSignal.any([signal, AbortSignal.timeout(ISSUE_MS)])));
    }
    const now = new Date(clock.wall()).toISOString();
    const { letterTo } = await __webpack_require__.e(/* import() */ 3069).then(__webpack_require__.bind(__webpack_require__, 63069));
    const letter = letterTo({ channel, message, channels, about, now });
    return letter === null ? null : (signal) => byPost(letter, request, signal);
}
async function deliver(channel, { attempt, request, signal }) {
    for (let attempts = 1;; attempts += 1) {
        const tried = await attempt(signal);
        if (tried.taken)
            return { sent: true, attempts };
        const missed = failed(channel, attempts, { because: request.redact(tried.because), hint: tried.hint });
        if (tried.againMs === null || attempts === MOST_ATTEMPTS || signal.aborted)
            return missed;
        await request.clock.sleep(pauseAfter(tried.againMs, attempts), signal);
        if (signal.aborted)
            return missed;
    }
}
function pauseAfter(askedMs, attempt) {
    return Math.min(LONGEST_PAUSE_MS, Math.max(askedMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}
async function byPost(letter, request, signal) {
    const { url, body } = letter;
    const send = request.post ?? post;
    const posted = await send({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
    if (posted.kind === 'answered' && letter.accepts(posted))
        return { taken: true };
    const againMs = mayPass(posted) ? askedOf(posted) : null;
    return { taken: false, because: becauseOf(posted), hint: BY_HAND, againMs };
}
function mayPass(posted) {
    if (posted.kind === 'failed')
        return true;
    return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}
function askedOf(posted) {
    return posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
}
async function byIssue(telling) {
    const told = await telling;
    return told.ok ? { taken: true } : { taken: false, ...told };
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
            hint: `Configure one of the channels ${kernel_channel/* CHANNELS */.l_.join(', ')}, or change the runbook's \`notify\`.`,
        },
    };
}
const BY_HAND = "Tell the on-call person by hand, and check the channel's address where it is configured.";
function failed(channel, attempts, { because, hint }) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    return {
        sent: false,
        attempts,
        fault: {
            code: 'notification-failed',
            message: `The channel ${(0,visible/* shown */.SP)(channel)} did not take the notification after ${tries}: ${because}.`,
            hint,
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

/***/ 36735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ bystandersOf)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26262);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83266);


function bystandersOf(topology, request) {
    const { near, strangers, unnamed } = nearBy(topology, request);
    const able = near.filter(({ service }) => topology.services[service]?.health !== undefined);
    const ranked = able
        .map(({ tenant, key }) => ({ tenant, target: key, rank: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(key) }))
        .sort((a, b) => compare(a.rank, b.rank))
        .slice(0, request.most)
        .map(({ tenant, target }) => ({ tenant, target }));
    return {
        chosen: ranked.sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target)),
        not_asked: {
            over_limit: able.length - ranked.length + unnamed,
            without_health: near.length - able.length,
            undeclared: strangers,
        },
    };
}
function nearBy({ tenants, services }, { tenant, targets, found, dependents = [] }) {
    const hosts = new Set(targets.flatMap(({ host }) => (host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER */ .z ? [] : [host])));
    const shared = new Set(targets.flatMap(({ service }) => (services[service]?.tenancy === 'shared' ? [service] : [])));
    const near = new Map();
    for (const other of Object.values(tenants)) {
        if (other.id === tenant)
            continue;
        for (const instance of other.instances)
            if (hosts.has(instance.host) || shared.has(instance.service) || dependents.includes(instance.service))
                near.set(instance.key, instance);
    }
    let [strangers, unnamed] = [0, 0];
    for (const answer of found.filter((one) => targets.some((target) => isOf(target, one)))) {
        for (const { tenant: other } of answer.others) {
            const own = tenants[other]?.instances.filter((instance) => isOf(instance, answer)) ?? [];
            if (own.length === 0)
                strangers += 1;
            for (const instance of own)
                near.set(instance.key, instance);
        }
        if (answer.host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER */ .z && !shared.has(answer.service))
            unnamed += answer.others_count - answer.others.length;
    }
    return { near: [...near.values()], strangers, unnamed };
}
function isOf(one, other) {
    return one.service === other.service && one.host === other.host;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
