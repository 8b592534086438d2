'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7051], modules: {

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowPlan: () => (/* binding */ workflowPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(48765);
;// CONCATENATED MODULE: ./lib/audit/plan-gate.js


function gateSection(gate) {
    const { digest, expiresAt, plans, shards, dryRun } = gate;
    const what = plans === 1 ? 'This plan' : `These ${plans} plans`;
    const jobs = shards === 1 ? '' : `, in ${shards} jobs`;
    const dry = dryRun ? ' It is a dry run: nothing is changed.' : '';
    return [
        '## Until when, and how',
        `${what} can be executed until **${expiresAt.slice(0, 16).replace('T', ' ')} UTC**${jobs}, in this attempt of this workflow run, and only as shown: ${(0,markdown/* code */.aY)(digest)}.${dry}`,
        ...approveLines(gate),
    ];
}
function approveLines({ environment, byAnother, confirmDigest, digest, actor, plans }) {
    if (environment === '')
        return ['No approval is asked for.'];
    const all = plans === 1 ? '' : ' One review lets all of them run.';
    const who = byAnother ? ` It must be somebody else than ${(0,markdown/* code */.aY)(actor)}, who started the run.` : '';
    const write = confirmDigest ? ` **Write ${(0,markdown/* code */.aY)(digest.slice(0, 8))} into the comment**, or it does not count.` : '';
    return [
        `**To approve:** on this workflow run's page, *Review deployments*, tick ${(0,markdown/* code */.aY)(environment)}, *Approve and deploy*.${write}${who}${all}`,
    ];
}
const MOST = 20;
function refusedLines(faults) {
    const lines = faults
        .slice(0, MOST)
        .map(({ message, hint }) => `- ${(0,markdown/* inline */.mG)((0,sentences/* sentence */.e)(message))} **Advice:** ${(0,markdown/* inline */.mG)(hint)}`);
    const left = faults.length - lines.length;
    return lines.length === 0 ? [] : [[...lines, ...(left > 0 ? [`- \u2026 and ${left} more.`] : [])].join('\n')];
}

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/foreign-prose.js
var foreign_prose = __webpack_require__(17991);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/origin.js
var origin = __webpack_require__(36617);
// EXTERNAL MODULE: ./lib/plan/render.js + 1 modules
var render = __webpack_require__(16685);
// EXTERNAL MODULE: ./lib/audit/summary-affected.js
var summary_affected = __webpack_require__(85876);
// EXTERNAL MODULE: ./lib/audit/summary-bystanders.js
var summary_bystanders = __webpack_require__(51137);
;// CONCATENATED MODULE: ./lib/audit/plan-sections.js








const POST_BUDGET_MS = 210_000;
function planSections({ plan, beside }, room) {
    return [
        '## What will be done',
        doneLine(plan, room),
        ...saidOf(plan.origin?.about, room.said),
        ...plan.steps
            .slice(0, room.rows)
            .flatMap((step, index) => [
            `**${index + 1}. ${(0,markdown/* inline */.mG)(step.title, room.value)}** (${(0,markdown/* code */.aY)(step.id, room.value)})`,
            ...saidOf(plan.origin?.steps[step.id], room.said),
            ...asTyped((0,render/* stepLines */.mR)(step, index + 1, plan), room),
        ]),
        ...(plan.steps.length > room.rows ? [`\u2026 and ${plan.steps.length - room.rows} more steps.`] : []),
        ...(0,render/* guardSections */.i3)(plan).flatMap((lines) => [`**${(0,markdown/* inline */.mG)(lines[0] ?? '', room.value)}**`, ...asTyped(lines, room)]),
        '## If it fails',
        failLine(plan),
        ...endings(plan, room),
        ...(0,summary_bystanders/* radiusSection */.o)({ blast_radius: plan.blast_radius, bystanders: [] }, plan),
        ...(0,summary_affected/* affectedSection */.w)(plan),
        ...besideLines(plan, beside),
    ];
}
function wholeSection(plan) {
    return [
        '<details><summary>The whole plan, with its probes and conditions</summary>',
        (0,markdown/* fence */.EU)((0,render/* renderPlan */.EG)(plan).trimEnd(), 'text'),
        '</details>',
    ];
}
function saidOf(prose, longest) {
    return prose === undefined ? [] : (0,foreign_prose/* quoted */.T)(prose, longest);
}
function doneLine(plan, { value }) {
    const { runbook, symptom, inputs } = plan;
    const given = Object.entries(inputs).map(([name, input]) => (0,markdown/* code */.aY)(`${name} = ${JSON.stringify(input)}`, value));
    const by = `**${(0,markdown/* inline */.mG)(runbook.title, value)}** (${(0,markdown/* code */.aY)((0,origin/* writtenIn */.Xs)(plan), value)})`;
    const holds = symptom.that.map((condition) => (0,markdown/* code */.aY)(condition, value)).join(' and ');
    return `${by}${given.length === 0 ? '' : `, with ${given.join(', ')}`}. Nothing is changed unless ${holds}.`;
}
function asTyped([, ...lines], { lines: most }) {
    const left = lines.length - most;
    const shown = [...lines.slice(0, most), ...(left > 0 ? [`\u2026 ${left} more lines`] : [])];
    return shown.length === 0 ? [] : [(0,markdown/* fence */.EU)(shown.map((line) => line.replace(/^ {4}/, '')).join('\n'), 'text')];
}
function failLine({ recovered, timeout_ms, rollback_worst_case_ms: worst }) {
    const goesWrong = recovered.otherwise === 'rollback'
        ? 'Where a step fails, or the incident is not over at the end, everything that was changed is undone, the last first.'
        : 'Where a step fails, everything that was changed is undone, the last first; where only the incident is not over at the end, verified changes stand and a person is called.';
    const late = worst > POST_BUDGET_MS
        ? ` That is longer than the ${(0,duration/* formatDuration */.a)(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`
        : '';
    return `${goesWrong} Forward it takes at most ${(0,duration/* formatDuration */.a)(timeout_ms)}, a rollback at worst **${(0,duration/* formatDuration */.a)(worst)}**.${late}`;
}
function endings(plan, { rows, value }) {
    const lines = [...new Set(plan.steps.flatMap((step) => (step.kind === 'check' ? [] : endingsOf(step, value))))];
    const left = lines.length - rows;
    if (lines.length === 0)
        return ['Every change has an undo that is proved: nothing is irreversible.'];
    return [[...lines.slice(0, rows), ...(left > 0 ? [`- \u2026 and ${left} more.`] : [])].join('\n')];
}
function endingsOf({ id, acts, checkpoint }, value) {
    const kept = checkpoint && acts.some(plan_act/* willAct */.Z)
        ? [`- ${(0,markdown/* code */.aY)(id)} is a checkpoint: once verified, it and all before it stay.`]
        : [];
    return [...acts.filter(plan_act/* willAct */.Z).flatMap((act) => endingOf(id, act, value)), ...kept];
}
function endingOf(id, { ending }, value) {
    switch (ending.kind) {
        case 'undo':
            return [];
        case 'none':
            return [`- ${(0,markdown/* code */.aY)(id)} has nothing to undo: ${(0,markdown/* inline */.mG)(ending.because, value)}`];
        case 'irreversible':
            return [`- \u26a0\ufe0f **${(0,markdown/* code */.aY)(id)} is irreversible:** ${(0,markdown/* inline */.mG)(ending.stays, value)}`];
    }
}
function besideLines({ bystanders }, { watched, unwatched }) {
    if (bystanders === undefined || bystanders.most === 0)
        return [
            watched + unwatched === 0
                ? 'Nobody else lives where it changes something.'
                : `**Others live there:** ${instances(watched + unwatched)} of other tenants, and none of them is asked how it is.`,
        ];
    const rest = unwatched === 0 ? '' : `, ${unwatched} more are not asked`;
    return [
        watched + unwatched === 0
            ? 'Nobody else is declared where it changes something.'
            : `**Others live there:** ${instances(watched)} of other tenants, asked how they are before and after each change${rest}; one that falls ill fails the step.`,
    ];
}
function instances(count) {
    return count === 1 ? '1 instance' : `${count} instances`;
}

;// CONCATENATED MODULE: ./lib/audit/plan-table.js




const HEAD = ['Tenant', 'Alert', 'Changes', 'On', 'Rollback', 'Plan', ''];
function runbookTables(plans, room) {
    const byRunbook = new Map();
    for (const shown of plans) {
        const known = byRunbook.get(shown.plan.runbook.id);
        if (known === undefined)
            byRunbook.set(shown.plan.runbook.id, [shown]);
        else
            known.push(shown);
    }
    return [...byRunbook].flatMap(([id, group]) => {
        const title = (0,markdown/* inline */.mG)(group[0]?.plan.runbook.title ?? '', room.value);
        const rows = group.slice(0, room.rows).map((shown) => rowOf(shown, room));
        const left = group.length - rows.length;
        return [
            `### ${title} (${(0,markdown/* code */.aY)(id, room.value)}), ${group.length === 1 ? '1 plan' : `${group.length} plans`}`,
            (0,markdown/* table */.tp)(HEAD, rows),
            ...(left > 0 ? [`\u2026 and ${left} more, in the artifact of this job.`] : []),
        ];
    });
}
function rowOf({ plan, standing }, { value }) {
    const irreversible = isIrreversible(plan) ? ' \u26a0\ufe0f irreversible' : '';
    return [
        (0,markdown/* inline */.mG)(plan.tenant.id, value),
        (0,markdown/* inline */.mG)(plan.incident.name, Math.min(value, 80)),
        `${(0,few/* few */.H)(changesOf(plan).map((id) => (0,markdown/* code */.aY)(id, 40)), 4)}${irreversible}`,
        (0,few/* few */.H)(hostsOf(plan).map((host) => (0,markdown/* code */.aY)(host, 40)), 3),
        `at worst ${(0,duration/* formatDuration */.a)(plan.rollback_worst_case_ms)}`,
        (0,markdown/* code */.aY)(plan.digest.slice(0, 8)),
        standing.kind === 'to-execute'
            ? `job ${standing.shard}`
            : standing.kind === 'idle'
                ? standing.says
                : `\u26d4 refused: ${(0,markdown/* inline */.mG)(standing.faults[0]?.message ?? '', value)}`,
    ];
}
function changesOf({ steps }) {
    return steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(plan_act/* willAct */.Z) ? [step.id] : []));
}
function hostsOf({ steps }) {
    const acts = steps.flatMap((step) => (step.kind === 'mitigation' ? step.acts.filter(plan_act/* willAct */.Z) : []));
    return [...new Set(acts.map((act) => act.do.where))];
}
function isIrreversible({ steps }) {
    return steps.some((step) => step.kind === 'mitigation' && step.acts.some((act) => (0,plan_act/* willAct */.Z)(act) && act.ending.kind === 'irreversible'));
}

;// CONCATENATED MODULE: ./lib/audit/plan-summary.js







const LIMIT = 1_000_000;
const WIDEST = { lines: 400, rows: 500, value: 400, said: 2_000, whole: true };
const ROOMS = [
    WIDEST,
    { lines: 400, rows: 500, value: 400, said: 2_000, whole: false },
    { lines: 40, rows: 200, value: 200, said: 200, whole: false },
    { lines: 8, rows: 50, value: 80, said: 0, whole: false },
    { lines: 0, rows: 3, value: 20, said: 0, whole: false },
];
function planSummaryOf(summary) {
    const [only, ...more] = summary.plans;
    if (only === undefined)
        return unplannedSummary(summary);
    return more.length === 0 ? summaryOfOne(summary, only) : summaryOfMany(summary);
}
function summaryOfOne(summary, shown) {
    const { gate, limitBytes = LIMIT } = summary;
    let text = '';
    for (const [index, room] of ROOMS.entries()) {
        text = joined([
            firstLineOf(shown),
            ...standingLines(shown, gate),
            ...planSections(shown, room),
            ...(gate === null ? [] : gateSection(gate)),
            ...besideSections(summary, room),
            ...(room.whole ? wholeSection(shown.plan) : []),
            ...(index > 0 ? [shortened(shown)] : []),
        ]);
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return text;
}
function firstLineOf({ plan, standing }) {
    const { incident, digest } = plan;
    const wrong = `**${(0,markdown/* inline */.mG)(incident.name, 120)}** (${(0,markdown/* inline */.mG)(incident.severity)})`;
    return `${MARKS[standing.kind]} ${wrong} \u00b7 ${(0,markdown/* inline */.mG)((0,whole/* subjectOf */.et)(plan))} \u00b7 plan ${(0,markdown/* code */.aY)(digest.slice(0, 8))}`;
}
const MARKS = { 'to-execute': '\ud83d\udccb', refused: '\u26d4', idle: '\u2139\ufe0f' };
function standingLines({ standing }, gate) {
    switch (standing.kind) {
        case 'to-execute':
            return [
                gate === null || gate.environment === ''
                    ? 'Nobody has to approve it: `execute` goes on with exactly this.'
                    : `It waits for an approval of the environment ${(0,markdown/* code */.aY)(gate.environment)}.`,
            ];
        case 'refused':
            return ['**It would be refused, and is not executed.**', ...refusedLines(standing.faults)];
        case 'idle':
            return [`**Nothing is to be executed:** ${standing.says}`];
    }
}
function summaryOfMany(summary) {
    const { plans, gate, limitBytes = LIMIT } = summary;
    let head = '';
    for (const room of ROOMS) {
        head = joined([
            manyLine(summary),
            ...(gate === null ? ['**Nothing of it is executed.**'] : []),
            ...runbookTables(plans, room),
            ...(gate === null ? [] : gateSection(gate)),
            ...besideSections(summary, room),
        ]);
        if (Buffer.byteLength(head) <= limitBytes / 2)
            break;
    }
    const shown = [];
    let bytes = Buffer.byteLength(head) + 300;
    for (const plan of plans) {
        const detail = detailOf(plan, WIDEST);
        bytes += Buffer.byteLength(detail);
        if (bytes > limitBytes)
            break;
        shown.push(detail);
    }
    const left = plans.length - shown.length;
    return `${head}${shown.join('')}${left === 0 ? '' : `\n_Shortened to fit: the details of ${left} plans are left out; the artifact of this job has all of them (\`plans/\`)._\n`}`;
}
function detailOf(shown, room) {
    const { plan, standing } = shown;
    const title = [plan.tenant.id, plan.runbook.id, plan.digest.slice(0, 8)].map(htmlText).join(' \u00b7 ');
    const body = standing.kind === 'refused' ? refusedLines(standing.faults) : [];
    return `\n<details><summary>${MARKS[standing.kind]} ${title}</summary>\n\n${[...body, ...planSections(shown, room)].join('\n\n')}\n\n</details>\n`;
}
function manyLine({ plans, undecided, gate }) {
    const counts = new Map();
    for (const { plan } of plans)
        counts.set(plan.incident.name, (counts.get(plan.incident.name) ?? 0) + 1);
    const names = [...counts].sort(([, one], [, other]) => other - one);
    const wrong = names.slice(0, 3).map(([name, count]) => `**${(0,markdown/* inline */.mG)(name, 80)}** \u00d7 ${count}`);
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    const tenants = [...new Set(plans.map(({ plan }) => plan.tenant.id))];
    const without = undecided.length === 0 ? '' : ` \u00b7 ${undecided.length} without a plan`;
    const digest = gate === null ? '' : ` \u00b7 plans ${(0,markdown/* code */.aY)(gate.digest.slice(0, 8))}`;
    return `${gate === null ? '\u26d4' : '\ud83d\udccb'} ${wrong.join(', ')}${more} \u00b7 ${tenants.length} tenants (${(0,markdown/* inline */.mG)((0,few/* few */.H)(tenants, 3))})${without}${digest}`;
}
function unplannedSummary(summary) {
    return joined(['\u26d4 **No plan could be made**', ...besideSections(summary, WIDEST)]);
}
function besideSections({ undecided, idle }, { rows, value }) {
    const lines = undecided
        .slice(0, rows)
        .map(({ name, tenant, faults }) => [
        name === '' ? '\u2013' : (0,markdown/* inline */.mG)(name, value),
        tenant === '' ? '\u2013' : (0,markdown/* inline */.mG)(tenant, value),
        faults.map(({ message, hint }) => `${(0,markdown/* inline */.mG)((0,sentences/* sentence */.e)(message), value)} ${(0,markdown/* inline */.mG)(hint, value)}`).join(' '),
    ]);
    const left = undecided.length - lines.length;
    return [
        ...(lines.length === 0 ? [] : ['## Without a plan', (0,markdown/* table */.tp)(['Alert', 'Tenant', 'Why'], lines)]),
        ...(left > 0 ? [`\u2026 and ${left} more.`] : []),
        ...(idle === 0
            ? []
            : [`${idle === 1 ? '1 alert' : `${idle} alerts`} of the payload: not firing, nothing is planned for it.`]),
    ];
}
function shortened({ file }) {
    return `_Shortened to fit: the artifact of this job has the whole plan (${(0,markdown/* code */.aY)(file)})._`;
}
function joined(sections) {
    return `${sections.join('\n\n')}\n`;
}
function htmlText(text) {
    return text.replace(/[^\p{L}\p{N} ._-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/binding.js + 1 modules
var plan_binding = __webpack_require__(33508);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
// EXTERNAL MODULE: ./lib/github/environment.js
var github_environment = __webpack_require__(93658);
// EXTERNAL MODULE: ./lib/github/environment-rules.js
var environment_rules = __webpack_require__(87872);
// EXTERNAL MODULE: ./lib/app/workflow/clearance.js + 5 modules
var clearance = __webpack_require__(50794);
;// CONCATENATED MODULE: ./lib/app/approval-gate.js




async function reviewsBefore(workflow, environment) {
    if (environment === '')
        return (0,fault/* succeed */.Py)(0);
    const api = await (0,clearance/* patientApiOf */.XG)(workflow);
    if (!api.ok)
        return api;
    const { context, settings } = workflow;
    const { read } = (0,github_environment/* environments */.d)(api.value, context.repository);
    const [sight, reviews] = await Promise.all([
        read(environment, new AbortController().signal),
        (0,clearance/* reviewsOf */.Nv)(workflow, environment),
    ]);
    return (0,fault/* settle */.G9)(reviews.ok ? reviews.value : 0, [
        ...(0,environment_rules/* sameEnvironmentFaults */.vP)(environment, settings.hostsEnvironment),
        ...(0,environment_rules/* approvalEnvironmentFaults */.UK)(environment, sight),
        ...(reviews.ok ? [] : reviews.faults),
    ]);
}

// EXTERNAL MODULE: ./lib/app/crew.js
var crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/plan-files.js
var plan_files = __webpack_require__(38802);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/plan/shards.js



function shardsOf(tenants, size) {
    const counts = new Map();
    for (const tenant of tenants)
        counts.set(tenant, (counts.get(tenant) ?? 0) + 1);
    const wide = Math.min(shard_bounds/* MOST_TENANTS */.WU, Math.max(size, Math.ceil(counts.size / shard_bounds/* MOST_SHARDS */.Y)));
    const shards = new Map();
    let [shard, inside, runs] = [1, 0, 0];
    for (const [tenant, own] of counts) {
        if (own > shard_bounds/* MOST_TENANTS */.WU)
            return (0,fault/* fail */.fJ)(tooMany(`${own} of the alerts are of the tenant ${(0,visible/* shown */.SP)(tenant)}, and one job takes`, shard_bounds/* MOST_TENANTS */.WU));
        if (inside === wide || runs + own > shard_bounds/* MOST_TENANTS */.WU)
            [shard, inside, runs] = [shard + 1, 0, 0];
        shards.set(tenant, shard);
        inside += 1;
        runs += own;
    }
    if (shard > shard_bounds/* MOST_SHARDS */.Y)
        return (0,fault/* fail */.fJ)(tooMany(`the payload makes ${shard} jobs, and a matrix takes`, shard_bounds/* MOST_SHARDS */.Y));
    return (0,fault/* succeed */.Py)(tenants.flatMap((tenant) => shards.get(tenant) ?? []));
}
function tooMany(says, most) {
    return {
        code: 'limit-exceeded',
        message: `${says} ${most} at most`,
        hint: 'Send the alerts in parts: one dispatch for each.',
    };
}

// EXTERNAL MODULE: ./lib/app/plan-standing.js
var plan_standing = __webpack_require__(90841);
;// CONCATENATED MODULE: ./lib/app/shard/planned-runs.js






function standingsOf(workflow, members, now) {
    const first = members.map((member) => ({ member, standing: (0,plan_standing/* standingOf */.YP)(workflow, member, now) }));
    if (workflow.settings.dryRun)
        return { standings: first, environment: '' };
    const environment = (0,plan_binding/* gateOf */.Rv)(first.filter(isExecuted).map(({ member }) => member.decision.plan));
    return {
        standings: refusedWhere(first, (plan) => [(0,plan_standing/* elsewhere */.Jn)(plan, environment)].flatMap((fault) => fault ?? [])),
        environment,
    };
}
function refusedWhere(standings, why) {
    return standings.map((one) => {
        const faults = isExecuted(one) ? why(one.member.decision.plan) : [];
        return faults.length === 0 ? one : { ...one, standing: { kind: 'refused', faults } };
    });
}
function plannedOf({ context, settings }, standings, { environment, reviewsBefore, now }) {
    const executed = standings.filter(isExecuted);
    const plans = executed.map(({ member }) => member.decision.plan);
    const shards = shardsOf(plans.map(({ tenant }) => tenant.id), settings.shardSize ?? shard_bounds/* SHARD_SIZE */.jX);
    if (!shards.ok)
        return shards;
    const shardAt = (index) => shards.value[index] ?? 1;
    const ordered = [...executed, ...standings.filter((one) => !isExecuted(one))];
    const shown = ordered.map(({ member, standing }, index) => {
        const { plan } = member.decision;
        const at = standing.kind === 'to-execute' ? { ...standing, shard: shardAt(index) } : standing;
        const beside = (0,plan_standing/* besideOf */.A4)(plan, member.sources.topology.topology);
        return { plan, standing: at, beside, file: (0,plan_files/* planFile */.eS)(index) };
    });
    const binding = {
        schema_version: 1,
        repository: context.repository,
        run: context.runId,
        attempt: context.runAttempt,
        ref: context.ref,
        commit: context.commit,
        made_at: now.toISOString(),
        expires_at: new Date(now.getTime() + settings.planExpiresMs).toISOString(),
        environment: plans.some(({ approval }) => approval !== null) ? environment : '',
        reviews_before: reviewsBefore,
        digest: (0,plan_binding/* digestOfPlans */.A5)(plans.map(({ digest }) => digest)),
        plans: plans.map((plan, index) => (0,plan_binding/* bound */.$s)(plan, shardAt(index))),
    };
    const none = plans.length === 0;
    return (0,fault/* succeed */.Py)({ plans: shown, binding: none ? null : binding, shards: Math.max(0, ...shards.value) });
}
function isExecuted({ standing }) {
    return standing.kind === 'to-execute';
}

// EXTERNAL MODULE: ./lib/app/workflow/page.js
var page = __webpack_require__(51650);
// EXTERNAL MODULE: ./lib/app/workflow/prepare.js + 2 modules
var prepare = __webpack_require__(71231);
// EXTERNAL MODULE: ./lib/app/workflow/workflow.js + 2 modules
var workflow_workflow = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/app/workflow/plan.js












async function workflowPlan(workflow, cancel) {
    const prepared = await (0,prepare/* prepare */.i)(workflow, { atMost: shard_bounds/* MOST_SHARDS */.Y * shard_bounds/* MOST_TENANTS */.WU, cancel });
    if (!prepared.ok) {
        const undecided = [{ name: '', tenant: '', faults: prepared.faults }];
        await (0,page/* summarize */.eh)(workflow, planSummaryOf({ plans: [], undecided, idle: 0, gate: null }));
        return (0,page/* refuse */.TR)(workflow, prepared.faults);
    }
    const { members, others } = prepared.value;
    const now = new Date();
    const { standings, environment } = standingsOf(workflow, members, now.toISOString());
    const reviews = await reviewsBefore(workflow, environment);
    const counted = reviews.ok
        ? standings
        : refusedWhere(standings, ({ approval }) => (approval === null ? [] : reviews.faults));
    const planned = plannedOf(workflow, counted, { environment, reviewsBefore: reviews.ok ? reviews.value : 0, now });
    if (!planned.ok)
        return (0,page/* refuse */.TR)(workflow, planned.faults);
    return publishPlans(workflow, planned.value, others);
}
async function publishPlans(workflow, planned, others) {
    const { action, settings, state, context } = workflow;
    const { binding, shards, plans } = planned;
    const text = binding === null ? (0,fault/* succeed */.Py)('') : (0,plan_binding/* bindingText */.zt)(binding);
    if (!text.ok)
        return (0,page/* refuse */.TR)(workflow, text.faults);
    const redactor = (0,crew/* redactorFor */.s)({ secrets: {}, masked: (0,workflow_workflow/* maskedOf */.d)(settings) });
    const summary = redactor.text(planSummaryOf({ plans, ...others, gate: gateIn(workflow, planned) }));
    const folder = (0,external_node_path_.join)(state, 'plans', `${context.runId}-${context.runAttempt}`);
    const files = (0,plan_files/* planFiles */.jP)({ binding: text.value, plans, summary, redactor });
    const written = await (0,plan_files/* writePlanFiles */.ip)(folder, files);
    for (const fault of written.ok ? [] : written.faults)
        action.annotate('warning', fault);
    await (0,page/* summarize */.eh)(workflow, summary);
    for (const { faults } of others.undecided)
        for (const fault of faults)
            action.annotate('error', fault);
    for (const { plan, standing } of plans)
        if (standing.kind === 'refused')
            for (const fault of standing.faults)
                action.annotate('error', { ...fault, message: `${plan.tenant.id}: ${fault.message}` });
    const artifact = await (0,plan_files/* uploadPlanFiles */.gI)(workflow, folder, files);
    action.output({
        'plan-digest': binding?.digest ?? '',
        plan: text.value,
        environment: binding?.environment ?? '',
        matrix: binding === null ? '' : JSON.stringify({ shard: Array.from({ length: shards }, (_, index) => index + 1) }),
        'audit-path': folder,
        'artifact-id': artifact.id,
        'artifact-url': artifact.url,
    });
    for (const line of linesOf(planned))
        action.say(line);
    return exitOf(planned, others);
}
function gateIn({ context, settings }, { binding, shards, plans }) {
    if (binding === null)
        return null;
    const asked = plans.flatMap(({ plan, standing }) => (standing.kind === 'to-execute' ? (plan.approval ?? []) : []));
    return {
        environment: binding.environment,
        byAnother: asked.some((approval) => approval.by_another),
        confirmDigest: asked.some((approval) => approval.confirm_digest),
        digest: binding.digest,
        expiresAt: binding.expires_at,
        actor: context.triggeringActor,
        plans: binding.plans.length,
        shards,
        dryRun: settings.dryRun,
    };
}
function linesOf({ plans, binding, shards }) {
    const lines = plans.map(({ plan, standing }) => {
        const what = standing.kind === 'to-execute' ? `job ${standing.shard}` : standing.kind;
        return `${plan.runbook.id} for ${plan.tenant.id}: plan ${plan.digest}, ${what}`;
    });
    return [
        ...lines,
        binding === null
            ? 'Nothing is to be executed.'
            : `${binding.plans.length} of ${plans.length} in ${shards} jobs, until ${binding.expires_at}.`,
    ];
}
function exitOf({ plans, binding }, { undecided }) {
    if (binding !== null)
        return 0;
    if (undecided.length > 0)
        return 2;
    return plans.some(({ standing }) => standing.kind === 'refused') ? 3 : 0;
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const WIDTH = 96;
const LABEL = 9;
function labelled(label, lines, indent = 2) {
    const margin = ' '.repeat(indent);
    return lines.map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(LABEL)} ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line)}`);
}
function prose(label, text, indent = 2) {
    return labelled(label, wrapped(text, WIDTH - indent - LABEL - 1), indent);
}
function block(label, text, indent = 2) {
    const lines = text.replace(/\n$/, '').split('\n');
    return labelled(label, lines.map((line) => `\u2502 ${line.replaceAll('\t', '    ')}`), indent);
}
function wrapped(text, width) {
    const lines = [];
    for (const word of (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 16685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i3: () => (/* binding */ guardSections),
  EG: () => (/* binding */ renderPlan),
  mR: () => (/* binding */ stepLines)
});

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/origin.js
var origin = __webpack_require__(36617);
// EXTERNAL MODULE: ./lib/plan/page.js
var page = __webpack_require__(8708);
// EXTERNAL MODULE: ./lib/plan/radius.js
var radius = __webpack_require__(81157);
// EXTERNAL MODULE: ./lib/plan/body-type.js
var body_type = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
;// CONCATENATED MODULE: ./lib/plan/render-command.js





const INNER = 4;
function commandLines(label, command) {
    const notes = [
        `on ${command.where === 'runner' ? 'the runner' : command.where}`,
        `at most ${(0,duration/* formatDuration */.a)(command.timeout_ms)}`,
        ...(command.sensitive ? ['output is sensitive'] : []),
        ...(command.allow_wildcard === undefined ? [] : [`wildcard allowed: ${command.allow_wildcard}`]),
    ];
    const first = command.kind === 'run'
        ? (0,page/* block */.om)(label, `${command.as === undefined ? '' : `# as ${command.as}\n`}${command.script}`, INNER)
        : (0,page/* labelled */.wW)(label, [(0,shown/* shownCommand */.h)(command)], INNER);
    return [
        ...first,
        ...(0,page/* labelled */.wW)('env', Object.entries(command.env).map(([name, text]) => `${name}=${(0,shown/* shownText */.f)(text)}`), INNER),
        ...(command.stdin === undefined ? [] : (0,page/* block */.om)('stdin', (0,shown/* shownText */.f)(command.stdin), INNER)),
        ...(command.kind === 'http' ? requestLines(command) : []),
        ...(0,page/* labelled */.wW)('', [notes.join(' \u00b7 ')], INNER),
    ];
}
function conditionLines(label, condition, indent = INNER) {
    return (0,page/* labelled */.wW)(label, [...condition.that, windowOf(condition)], indent);
}
function shownTarget(plan, key) {
    const target = plan.targets[key];
    if (target === undefined)
        return key;
    const shown = `${target.service} on ${target.host === 'runner' ? 'the runner' : target.host}`;
    return hasDouble(plan, target) ? `${shown} (${(0,visible/* visibleLine */.P8)(target.name)})` : shown;
}
function toldApart(plan, key) {
    const target = key === undefined ? undefined : plan.targets[key];
    return target !== undefined && hasDouble(plan, target) ? ` (${(0,visible/* visibleLine */.P8)(target.name)})` : '';
}
function hasDouble({ targets }, { key, service, host }) {
    return Object.values(targets).some((other) => other.key !== key && other.service === service && other.host === host);
}
function windowOf({ within_ms, every_ms, for_ms }) {
    const held = for_ms > 0 ? [`true for ${(0,duration/* formatDuration */.a)(for_ms)}`] : [];
    const looks = within_ms === null
        ? [for_ms > 0 ? `a look every ${(0,duration/* formatDuration */.a)(every_ms)}` : 'one look']
        : [`within ${(0,duration/* formatDuration */.a)(within_ms)}`, `a look every ${(0,duration/* formatDuration */.a)(every_ms)}`];
    return `(${[...looks, ...held].join(', ')})`;
}
function requestLines({ headers, body }) {
    const sent = { ...headers, ...((0,body_type/* isUntypedJson */.m)({ headers, body }) && body_type/* JSON_HEADER */.j) };
    const lines = Object.entries(sent).map(([name, text]) => `${name}: ${(0,shown/* shownText */.f)(text)}`);
    return [
        ...(0,page/* labelled */.wW)('headers', lines, INNER),
        ...(body === undefined ? [] : (0,page/* labelled */.wW)('body', [shownBody(body)], INNER)),
    ];
}
function shownBody(body) {
    if (body === null || typeof body === 'number' || typeof body === 'boolean')
        return String(body);
    if (typeof body === 'string')
        return JSON.stringify(body);
    if ('parts' in body)
        return `"${(0,shown/* shownText */.f)(body)}"`;
    if ('value' in body)
        return `\u2039${body.value}\u203a`;
    if ('object' in body) {
        const entries = Object.entries(body.object).map(([key, value]) => `${JSON.stringify(key)}: ${shownBody(value)}`);
        return `{ ${entries.join(', ')} }`;
    }
    return `[${body.map(shownBody).join(', ')}]`;
}

// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
;// CONCATENATED MODULE: ./lib/plan/render.js











const POST_BUDGET_MS = 210_000;
function renderPlan(plan) {
    const about = plan.origin?.about ?? '';
    const sections = [
        headLines(plan),
        ...(about === '' ? [] : [['What its page says', ...said('', about, 2)]]),
        ['Symptom: what must hold before anything is changed', ...conditionLines('that', plan.symptom, 2)],
        ...plan.steps.map((step, index) => [
            ...stepLines(step, index + 1, plan),
            ...said('says', plan.origin?.steps[step.id], 4),
        ]),
        [
            'Recovered: what must hold at the end',
            ...conditionLines('that', plan.recovered, 2),
            ...(0,page/* labelled */.wW)('otherwise', [OTHERWISE[plan.recovered.otherwise]]),
        ],
        ...guardSections(plan),
        ...probeSections(plan),
        ...discoverySections(plan),
        radiusLines(plan),
        ...irreversibleSections(plan),
        timeLines(plan),
        [`Digest ${plan.digest}`],
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
const OTHERWISE = {
    rollback: 'everything is undone',
    keep: 'verified changes stand, and a human is called',
};
const UNKNOWN_FATE = {
    hold: "where a step's fate is unknown the protection stays",
    release: "released also where a step's fate is unknown",
};
function headLines(plan) {
    const { runbook, tenant, incident, approval } = plan;
    const attributes = Object.entries(tenant.attributes).map(([name, value]) => `${name} ${value}`);
    const inputs = Object.entries(plan.inputs).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    return [
        `Plan: ${(0,visible/* visibleLine */.P8)(runbook.title)}`,
        ...(runbook.description === '' ? [] : (0,page/* wrapped */.ky)(runbook.description, 94).map((line) => `  ${line}`)),
        ...(0,page/* labelled */.wW)('runbook', [`${(0,origin/* writtenIn */.Xs)(plan)}${runbook.owner === undefined ? '' : ` \u00b7 owner ${runbook.owner}`}`]),
        ...(0,page/* labelled */.wW)('changes', runbook.scope === 'shared' ? [(0,whole/* subjectOf */.et)(plan)] : []),
        ...(0,page/* labelled */.wW)('tenant', [[aliased(tenant), ...attributes].join(' \u00b7 ')]),
        ...(0,page/* labelled */.wW)('incident', [`${incident.name} \u00b7 ${incident.severity} \u00b7 ${incident.status} \u00b7 from ${incident.source}`]),
        ...(0,page/* labelled */.wW)('inputs', inputs),
        ...(0,page/* labelled */.wW)('secrets', plan.secrets.length === 0 ? [] : [plan.secrets.join(', ')]),
        ...(0,page/* labelled */.wW)('approval', [approval === null ? 'none needed' : approvalText(approval)]),
        ...(0,page/* labelled */.wW)('locks', [plan.locks.join(', ')]),
        ...(0,page/* labelled */.wW)('at most', plan.max_runs === null ? [] : [`${plan.max_runs.runs} runs in ${(0,duration/* formatDuration */.a)(plan.max_runs.per_ms)}`]),
        ...(0,page/* labelled */.wW)('commit', [plan.commit]),
    ];
}
function said(label, prose, indent) {
    return prose === undefined ? [] : (0,page/* block */.om)(label, prose, indent);
}
function aliased({ id, aliases }) {
    return aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
}
function approvalText(approval) {
    const another = approval.by_another ? ', by another person than the one who started it' : '';
    return `needed: environment ${approval.environment}${another}${approval.confirm_digest ? ', of this digest' : ''}`;
}
function stepLines(step, number, plan) {
    const title = `${number}. ${(0,visible/* visibleLine */.P8)(step.title)} [${step.id}]`;
    if (step.kind === 'check') {
        const message = step.message === undefined ? [] : (0,page/* prose */.CS)('or else', (0,shown/* shownText */.f)(step.message), 4);
        return [title, ...conditionLines('check', step.condition), ...message];
    }
    const notes = [
        ...(step.guard === undefined ? [] : [`behind the guard ${step.guard}`]),
        ...(step.retry === null ? [] : [`tried again up to ${step.retry.times} times`]),
        ...(step.waves === undefined || step.waves.length === 0 ? [] : [wavesText(step.waves)]),
        ...(step.checkpoint ? ['a checkpoint: once verified, it and all before it are kept'] : []),
    ];
    return [
        title,
        ...(0,page/* labelled */.wW)('', notes, 4),
        ...step.acts.flatMap((act, index) => actLines(act, { plan, wave: waveText(step, index) })),
    ];
}
function wavesText(waves) {
    const [only] = waves;
    if (waves.length === 1)
        return `one wave: all ${only} targets at once`;
    const last = waves.at(-1);
    return `${waves.length} waves, each verified before the next: ${waves.slice(0, -1).join(', ')} and ${last} targets at once`;
}
function waveText(step, act) {
    const wave = (0,waves/* isSpread */.qx)(step) ? (0,waves/* wavesOf */.gt)(step).findIndex((acts) => acts.includes(act)) : -1;
    return wave === -1 ? '' : ` \u00b7 wave ${wave + 1}`;
}
function actLines(act, { plan, wave }) {
    const { when } = act;
    const target = (0,page/* labelled */.wW)('affects', [`${shownTarget(plan, act.target)}${wave}`], 4);
    if (!(0,plan_act/* willAct */.Z)(act)) {
        const shown = when !== null && 'decided' in when ? when.shown : '';
        return [...target, ...(0,page/* labelled */.wW)('skipped', [shown], 4)];
    }
    const condition = when === null ? [] : 'decided' in when ? (0,page/* labelled */.wW)('if', [when.shown], 4) : conditionLines('if \u2026', when);
    return [
        ...target,
        ...condition,
        ...(act.require === null ? [] : conditionLines('require', act.require)),
        ...commandLines('do', act.do),
        ...conditionLines('verify', act.verify),
        ...endingLines(act),
    ];
}
function endingLines({ ending }) {
    switch (ending.kind) {
        case 'undo':
            return [...commandLines('undo', ending.undo), ...conditionLines('undone', ending.undone)];
        case 'none':
            return (0,page/* prose */.CS)('undo', `none. ${ending.because}`, 4);
        case 'irreversible':
            return (0,page/* prose */.CS)('stays', `IRREVERSIBLE. ${ending.stays}`, 4);
    }
}
function guardSections(plan) {
    return Object.entries(plan.guards).map(([name, guard]) => [
        `Guard ${name}`,
        ...guard.at.flatMap((at) => [
            ...(0,page/* labelled */.wW)('affects', [shownTarget(plan, at.target)], 4),
            ...commandLines('engage', at.engage),
            ...conditionLines('engaged', at.engaged),
            ...commandLines('release', at.release),
            ...conditionLines('released', at.released),
        ]),
        ...(0,page/* labelled */.wW)('unknown', [UNKNOWN_FATE[guard.on_unknown]], 4),
    ]);
}
function probeSections(plan) {
    const probes = Object.entries(plan.probes);
    const lines = probes.flatMap(([name, { commands }]) => Object.values(commands).flatMap((command) => commandLines(`${(0,visible/* visibleLine */.P8)(name)}${toldApart(plan, command.target)}`, command)));
    return lines.length === 0 ? [] : [['Probes: they change nothing', ...lines]];
}
function discoverySections({ discovery = [] }) {
    const lines = discovery.flatMap(({ service, host, command, tenant }) => [
        ...commandLines((0,visible/* visibleLine */.P8)(service), command),
        ...(0,page/* labelled */.wW)('', [`of ${host === 'runner' ? 'the runner' : host} \u00b7 whose it is: ${tenant}`], 4),
    ]);
    return lines.length === 0
        ? []
        : [['Discovery: what really stands there, asked before anything is changed', ...lines]];
}
function radiusLines(plan) {
    const { services, tenants, edges, limit } = plan.blast_radius;
    const changed = (0,radius/* changedServices */.VH)(plan);
    const shown = services.map((service) => (changed.includes(service) ? `${service} (changed)` : service));
    return [
        'Blast radius',
        ...(0,page/* prose */.CS)('tenants', `${counted(tenants, limit.tenants)}: ${(0,few/* few */.H)(tenants)}`),
        ...(0,page/* labelled */.wW)('services', [`${counted(services, limit.services)}: ${shown.join(', ') || 'none'}`]),
        ...(0,page/* labelled */.wW)('through', edges.map(({ from, to }) => `${from} depends on ${to}`)),
        ...(plan.bystanders === undefined ? [] : (0,page/* prose */.CS)('beside', besideText(plan.bystanders))),
    ];
}
function besideText({ most, settle_ms }) {
    if (most === 0)
        return 'no other tenant is watched (`bystanders: 0`)';
    return `at most ${most} other instances are asked how they are before and after each change, ${(0,duration/* formatDuration */.a)(settle_ms)} to settle`;
}
function counted(names, limit) {
    return limit === undefined ? `${names.length}` : `${names.length} of at most ${limit}`;
}
function irreversibleSections(plan) {
    const kept = plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts
            .filter(plan_act/* willAct */.Z)
            .flatMap(({ ending }) => (ending.kind === 'irreversible' ? (0,page/* prose */.CS)(step.id, ending.stays) : [])));
    return kept.length === 0 ? [] : [['Irreversible: a rollback leaves these', ...kept]];
}
function timeLines({ timeout_ms, rollback_worst_case_ms: worst }) {
    const warning = `Warning: longer than the ${(0,duration/* formatDuration */.a)(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`;
    return [
        'Time',
        ...(0,page/* labelled */.wW)('forward', [`at most ${(0,duration/* formatDuration */.a)(timeout_ms)}`]),
        ...(0,page/* labelled */.wW)('rollback', [`at worst ${(0,duration/* formatDuration */.a)(worst)}`]),
        ...(worst > POST_BUDGET_MS ? (0,page/* prose */.CS)('', warning) : []),
    ];
}


/***/ })

} };
