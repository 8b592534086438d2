'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1160], modules: {

/***/ 33148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveFinishedShard: () => (/* binding */ leaveFinishedShard),
/* harmony export */   leaveShard: () => (/* binding */ leaveShard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20022);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55146);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66685);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93277);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43630);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29984);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91460);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16740);











const UPLOAD_MS = 60_000;
async function leaveShard(workflow, { report, notices }) {
    const { action, settings, state } = workflow;
    const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .redactorFor */ .s)({ secrets: {}, masked: (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .maskedOf */ .d)(settings) });
    const document = redactor.json((0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .documentOf */ .lM)(report, notices, false));
    if (!report.entries.some(({ word }) => word === 'not_finished'))
        return upload(workflow, document);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'shards', `${report.id}.json`);
    await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'shards'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(document), { mode: 0o600 });
    action.remember('shard', file);
}
async function leaveFinishedShard(workflow, ended) {
    const file = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_3__/* .recall */ .I9)(workflow.environment, 'shard');
    if (file === '')
        return;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    const read = documentShape.safeParse(text === '' ? null : JSON.parse(text));
    if (!read.success)
        return;
    const runs = read.data.runs.map((run) => {
        const outcome = ended.get(run.execution_id ?? '') ?? null;
        return outcome === null ? run : { ...run, outcome, human_intervention_required: _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i[outcome].human !== 'no' };
    });
    const human_intervention_required = runs.some((run) => run.human_intervention_required);
    await upload(workflow, {
        ...read.data,
        worst: (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .worstOf */ .hm)(runs.map(({ outcome }) => outcome)),
        human_intervention_required,
        runs,
    });
}
const documentShape = zod__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({
    runs: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    })),
});
async function upload(workflow, document) {
    const { action, context, environment, settings } = workflow;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 5535).then(__webpack_require__.bind(__webpack_require__, 67916));
    const uploaded = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFiles */ .Z)(environment, {
        files: await shardFiles(workflow, document),
        name: `shard-${context.runId}-${context.runAttempt}-${settings.shard}`,
        retentionDays: settings.retentionDays,
        runUrl: context.runUrl,
        timeoutMs: UPLOAD_MS,
        temporaryFolder: context.temporaryFolder,
        what: 'What this job did, in short,',
        hint: 'Each run has an artifact of its own; the summary over all jobs will not have this one.',
    });
    if (!uploaded.ok)
        action.annotate('warning', uploaded.faults[0]);
}


/***/ }),

/***/ 51160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowExecute: () => (/* binding */ workflowExecute)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/binding.js + 1 modules
var plan_binding = __webpack_require__(33508);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/plan/apart.js
const LONGEST = 160;
const BEFORE = 40;
function apart(one, other) {
    if (one.length <= LONGEST && other.length <= LONGEST)
        return [one, other];
    const [first, second] = [[...one], [...other]];
    let same = 0;
    while (same < first.length && same < second.length && first[same] === second[same])
        same += 1;
    const from = Math.max(0, Math.min(same - BEFORE, Math.max(first.length, second.length) - LONGEST));
    return [windowOf(first, from), windowOf(second, from)];
}
function windowOf(text, from) {
    const end = from + LONGEST;
    return `${from > 0 ? '\u2026' : ''}${text.slice(from, end).join('')}${text.length > end ? '\u2026' : ''}`;
}

// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(79627);
;// CONCATENATED MODULE: ./lib/plan/place-in-plan.js

const NAMED = {
    steps: 'step',
    acts: 'at',
    at: 'at',
    commands: 'at',
    inputs: 'input',
    hosts: 'host',
    targets: 'target',
    probes: 'probe',
    guards: 'guard',
    discovery: 'discovery',
    labels: 'label',
    annotations: 'annotation',
    attributes: 'attribute',
    env: 'variable',
    headers: 'header',
};
const WORDS = {
    do: 'command',
    undo: 'undo',
    undone: 'what proves the undo',
    verify: 'verification',
    require: 'precondition',
    recovered: 'recovered',
    that: 'condition',
    ending: 'how it is taken back',
    engage: 'command to engage',
    engaged: 'what proves it engaged',
    release: 'command to release',
    released: 'what proves it released',
    timeout_ms: 'timeout',
    within_ms: 'within',
    every_ms: 'every',
    for_ms: 'for',
    rollback_worst_case_ms: 'worst case of the rollback',
    waves: 'waves',
    acts: 'targets',
    host_keys: 'host keys',
};
function placeInPlan(path) {
    const parts = [];
    for (let index = 0; index < path.length; index += 1) {
        const key = path[index] ?? '';
        const name = path[index + 1];
        const named = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
        if (named === undefined || name === undefined)
            parts.push(wordFor(key));
        else {
            parts.push(`${named} ${(0,visible/* shown */.SP)(name)}`);
            index += 1;
        }
    }
    return parts.join(', ').replaceAll(', at ', ' at ');
}
function wordFor(key) {
    return (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? (0,visible/* shown */.SP)(key.replaceAll('_', ' '));
}

// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
;// CONCATENATED MODULE: ./lib/plan/difference.js






const MOST = 40;
const COMMAND_KEYS = new Set(['kind', 'argv', 'script', 'method', 'url']);
function differenceOf(was, is) {
    const all = changesAt([], (0,digest/* digested */.io)(was), (0,digest/* digested */.io)(is));
    return { changes: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}
function changeText({ where, was, is }) {
    if (was === null)
        return `${where}: new${is === null || is === '' ? '' : `, ${is}`}`;
    if (is === null)
        return `${where}: gone${was === '' ? '' : `, was ${was}`}`;
    return was.length + is.length <= 40 ? `${where}: ${was} \u2192 ${is}` : `${where}: was ${was}, is ${is}`;
}
function changesAt(path, was, is) {
    if (JSON.stringify(was) === JSON.stringify(is))
        return [];
    const where = placeInPlan(path);
    if (was === undefined || is === undefined)
        return [{ where, was: textOrNull(path, was), is: textOrNull(path, is) }];
    if (isList(was) && isList(is))
        return listChanges(path, was, is);
    if (!isRecord(was) || !isRecord(is) || isText(was) || isText(is)) {
        return [changed(where, [valueText(path, was), valueText(path, is)], [was, is])];
    }
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const own = commandChange(path, was, is);
    const rest = own.length === 0 ? keys : keys.filter((key) => !COMMAND_KEYS.has(key));
    return [...own, ...rest.flatMap((key) => changesAt([...path, key], was[key], is[key]))];
}
function commandChange(path, was, is) {
    if (!isCommand(was) || !isCommand(is))
        return [];
    const [before, after] = [commandText(was), commandText(is)];
    if (before === after)
        return [];
    return [changed(placeInPlan(path), [before, after], [was, is])];
}
function changed(where, texts, values) {
    const [was, is] = texts[0] === texts[1] ? [jsonText(values[0]), jsonText(values[1])] : texts;
    const [before, after] = apart(was, is);
    return { where, was: before, is: after };
}
function listChanges(path, was, is) {
    const [before, after] = [namesIn(was), namesIn(is)];
    if (before === null || after === null) {
        return [changed(placeInPlan(path), [listText(path, was), listText(path, is)], [was, is])];
    }
    const of = (list, names, name) => list[names.indexOf(name)];
    const changes = [...new Set([...before, ...after])].flatMap((name) => changesAt([...path, name], of(was, before, name), of(is, after, name)));
    const kept = (names, others) => names.filter((name) => others.includes(name));
    const [orderBefore, orderAfter] = [kept(before, after).join(', '), kept(after, before).join(', ')];
    if (orderBefore === orderAfter)
        return changes;
    const order = [(0,visible/* visibleLine */.P8)(orderBefore), (0,visible/* visibleLine */.P8)(orderAfter)];
    return [changed(`${placeInPlan(path)}, order`, order, order), ...changes];
}
function namesIn(list) {
    const names = list.map((entry) => {
        if (!isRecord(entry))
            return null;
        if (typeof entry.id === 'string')
            return entry.id;
        if (typeof entry.target === 'string')
            return entry.target;
        return typeof entry.service === 'string' && typeof entry.host === 'string'
            ? `${entry.service}/${entry.host}`
            : null;
    });
    const known = names.flatMap((name) => name ?? []);
    return known.length === list.length && new Set(known).size === list.length ? known : null;
}
function textOrNull(path, value) {
    if (value === undefined)
        return null;
    const [text] = apart(valueText(path, value), '');
    return text;
}
function valueText(path, value) {
    if (typeof value === 'number' && path.at(-1)?.endsWith('_ms') === true)
        return (0,duration/* formatDuration */.a)(value);
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return (0,visible/* visibleLine */.P8)(value);
    if (isList(value))
        return listText(path, value);
    if (isText(value))
        return (0,visible/* visibleLine */.P8)((0,shown/* shownText */.f)(value));
    if (isRecord(value) && isCommand(value))
        return commandText(value);
    if (isRecord(value) && typeof value.title === 'string')
        return (0,visible/* visibleLine */.P8)(value.title);
    if (isRecord(value) && isList(value.that))
        return listText(path, value.that);
    return jsonText(value);
}
function jsonText(value) {
    return (0,visible/* visibleJson */.$m)(JSON.stringify(value) ?? 'nothing');
}
function listText(path, list) {
    return list.map((entry) => valueText(path, entry)).join(path.at(-1) === 'that' ? ' and ' : ', ');
}
function commandText(command) {
    return (0,visible/* visibleLine */.P8)(command.kind === 'run' ? command.script.trimEnd() : (0,shown/* shownCommand */.h)(command));
}
function isList(value) {
    return Array.isArray(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return isRecord(value) && isList(value.parts);
}
function isCommand(value) {
    return 'where' in value && ('argv' in value || 'script' in value || 'url' in value);
}

// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
// EXTERNAL MODULE: ./lib/app/execution-id.js
var execution_id = __webpack_require__(90335);
// EXTERNAL MODULE: ./lib/app/plan-files.js
var plan_files = __webpack_require__(38802);
// EXTERNAL MODULE: ./lib/app/shard/artifact.js
var artifact = __webpack_require__(33148);
;// CONCATENATED MODULE: ./lib/plan/pairing.js

function pairUp(owns, bounds, planOf) {
    const left = owns.map((own) => ({ own, as: (0,plan_binding/* bound */.$s)(planOf(own), 1) }));
    const take = (fits) => {
        const at = left.findIndex(({ as }) => fits(as));
        return at === -1 ? undefined : left.splice(at, 1)[0]?.own;
    };
    const alike = (one, other) => one.tenant === other.tenant && one.runbook === other.runbook && one.incident === other.incident;
    const found = new Map();
    for (const isExact of [true, false])
        for (const bound of bounds) {
            if (found.has(bound))
                continue;
            const own = take((as) => alike(as, bound) && (!isExact || as.digest === bound.digest));
            if (own !== undefined)
                found.set(bound, own);
        }
    return {
        pairs: bounds.flatMap((bound) => {
            const own = found.get(bound);
            return own === undefined ? [] : [{ own, bound }];
        }),
        unbound: left.map(({ own }) => own),
        missing: bounds.filter((bound) => !found.has(bound)),
    };
}

// EXTERNAL MODULE: ./lib/app/plan-standing.js
var plan_standing = __webpack_require__(90841);
;// CONCATENATED MODULE: ./lib/app/shard/bound-runs.js




function boundRuns({ plans }, members, shard) {
    const { pairs, unbound, missing } = pairUp(members, plans, ({ decision }) => decision.plan);
    const firstShard = Math.min(...plans.map((plan) => plan.shard));
    return {
        runs: [
            ...pairs.filter(({ bound }) => bound.shard === shard).map(({ own, bound }) => ({ member: own, bound })),
            ...(shard === firstShard ? unbound.filter(isFiring).map((member) => ({ member, bound: null })) : []),
        ],
        missing: missing.filter((bound) => bound.shard === shard).map(missingOf),
        all: pairs.map(({ own }) => own),
    };
}
function strictestOf(members) {
    const approvals = members.flatMap(({ decision }) => decision.plan.approval ?? []);
    return {
        byAnother: approvals.some((approval) => approval.by_another),
        confirmDigest: approvals.some((approval) => approval.confirm_digest),
    };
}
function isFiring({ decision: { incident } }) {
    return incident.status === 'firing' && !incident.test;
}
function isDifferent({ member, bound }) {
    return bound !== null && bound.digest !== member.decision.plan.digest;
}
function bindingRefusals({ member, bound }, { environment, difference }) {
    const { plan } = member.decision;
    const own = bound === null ? [unboundFault(member)] : differenceFaults(bound, plan.digest, difference);
    const gate = environment === null ? null : (0,plan_standing/* elsewhere */.Jn)(plan, environment);
    return [...own, ...(gate === null ? [] : [gate])];
}
function differenceFaults({ digest }, own, difference) {
    if (digest === own)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan is not the one that was shown (${own.slice(0, 8)}, not ${digest.slice(0, 8)})${differenceText(difference)}`,
            hint: 'Start it again, and look at the new plan: what was approved was approved for the other one.',
        },
    ];
}
const MOST_TOLD = 10;
function differenceText(difference) {
    if (difference === undefined)
        return '; the one that was shown cannot be had any more, so that what changed is not known';
    const { changes, left } = difference;
    const told = changes.slice(0, MOST_TOLD).map(changeText);
    const more = left + changes.length - told.length;
    return `. What changed: ${[...told, ...(more > 0 ? [`${more} more`] : [])].join('; ')}`;
}
function unboundFault({ decision }) {
    const { incident, plan } = decision;
    return {
        code: 'plan-unbound',
        message: `${plan.runbook.id} for ${plan.tenant.id} (${(0,visible/* shown */.SP)(incident.name)}) is not among the plans that were shown for execution`,
        hint: 'Where the plan job refused it, the reason stands there and below; otherwise start it again.',
    };
}
function missingOf({ tenant, runbook, incident, digest }) {
    const fault = {
        code: 'plan-unbound',
        message: `the plan ${digest.slice(0, 8)} of ${(0,visible/* shown */.SP)(runbook)} for ${(0,visible/* shown */.SP)(tenant)} was shown, and no such plan can be made now`,
        hint: 'Start it again: what `execute` reads is not what `plan` read.',
    };
    return { name: incident, tenant, faults: [fault] };
}

// EXTERNAL MODULE: ./lib/app/shard/report.js
var shard_report = __webpack_require__(16740);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
;// CONCATENATED MODULE: ./lib/audit/difference-section.js


const MOST_KINDS = 10;
function differenceSection(changed) {
    const alike = new Map();
    for (const one of changed) {
        const key = JSON.stringify(one.difference);
        const known = alike.get(key);
        if (known === undefined)
            alike.set(key, [one]);
        else
            known.push(one);
    }
    const shown = [...alike.values()].slice(0, MOST_KINDS);
    const left = alike.size - shown.length;
    return `\n${[
        '## What changed since the plan was shown',
        ...shown.flatMap(group),
        ...(left > 0 ? [`\u2026 and other changes of ${left} more; each audit has its own.`] : []),
    ].join('\n\n')}\n`;
}
function group(plans) {
    const [first] = plans;
    if (first === undefined)
        return [];
    const { changes, left } = first.difference;
    const whose = (0,few/* few */.H)(plans.map(({ plan }) => `${(0,markdown/* inline */.mG)(plan.runbook.id)} for ${(0,markdown/* inline */.mG)(plan.tenant.id)}`), 5);
    return [`${whose}:`, [...changes.map(line), ...(left > 0 ? [`- \u2026 and ${left} more changes.`] : [])].join('\n')];
}
function line({ where, was, is }) {
    const place = (0,markdown/* inline */.mG)(where, 200);
    if (was === null)
        return `- ${place}: new${is === null || is === '' ? '' : `, ${(0,markdown/* code */.aY)(is)}`}`;
    if (is === null)
        return `- ${place}: gone${was === '' ? '' : `, it was ${(0,markdown/* code */.aY)(was)}`}`;
    return `- ${place}: ${(0,markdown/* code */.aY)(was)} \u2192 ${(0,markdown/* code */.aY)(is)}`;
}

// EXTERNAL MODULE: ./lib/app/workflow/page.js
var page = __webpack_require__(51650);
// EXTERNAL MODULE: ./lib/app/workflow/workflow.js + 2 modules
var workflow_workflow = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/app/tell-differences.js



async function tellDifferences(workflow, differences) {
    if (differences.size === 0 || (0,workflow_workflow/* isSealed */.dy)(workflow))
        return;
    const changed = [...differences].map(([{ decision: { plan }, }, difference,]) => ({ plan, difference }));
    await (0,page/* summarize */.eh)(workflow, differenceSection(changed));
}

// EXTERNAL MODULE: ./lib/app/workflow/clearance.js + 5 modules
var workflow_clearance = __webpack_require__(50794);
// EXTERNAL MODULE: ./lib/app/workflow/prepare.js + 2 modules
var prepare = __webpack_require__(71231);
// EXTERNAL MODULE: ./lib/app/workflow/walk.js
var walk = __webpack_require__(74144);
;// CONCATENATED MODULE: ./lib/app/workflow/execute.js














async function workflowExecute(workflow, cancel) {
    const { action, settings } = workflow;
    action.remember('started', 'true');
    const binding = bindingFor(settings);
    if (!binding.ok)
        return (0,page/* refuse */.TR)(workflow, binding.faults);
    const prepared = await (0,prepare/* prepare */.i)(workflow, { atMost: shard_bounds/* MOST_SHARDS */.Y * shard_bounds/* MOST_TENANTS */.WU, cancel, isPlanned: true });
    if (!prepared.ok) {
        await (0,artifact.leaveShard)(workflow, nothingOf(undecidedOf(binding.value, settings.shard, prepared.faults)));
        return (0,page/* refuse */.TR)(workflow, prepared.faults);
    }
    const walked = await executeBound(workflow, { binding: binding.value, prepared: prepared.value, cancel });
    await (0,artifact.leaveShard)(workflow, walked);
    return walked.exit;
}
async function executeBound(workflow, { binding, prepared, cancel }) {
    const bound = boundRuns(binding, prepared.members, workflow.settings.shard);
    const { runs, missing } = bound;
    const others = othersOf(workflow, { prepared, missing, binding });
    const [first, ...more] = runs;
    if (first === undefined) {
        (0,page/* refuse */.TR)(workflow, others.undecided.flatMap(({ faults }) => faults));
        return nothingOf(others);
    }
    const ofJob = ofBinding(workflow, binding);
    const clearance = ofJob.length > 0 ? NOT_ASKED : await (0,workflow_clearance/* clearanceFor */.kb)(workflow, askedBy(workflow, binding, bound));
    for (const warning of clearance.warnings)
        workflow.action.annotate('warning', warning);
    const all = [...ofJob, ...clearance.refusals];
    const differences = await differencesIn(workflow, binding, runs);
    const warrants = new Map(runs.map((run) => [run.member, warrantOf(workflow, { run, binding, clearance, all, differences })]));
    const members = [first.member, ...more.map(({ member }) => member)];
    const walked = await (0,walk/* walk */.G)(workflow, {
        ...{ members, others, cancel },
        warrantFor: (member) => warrants.get(member) ?? NO_WARRANT,
        refused: refusedTogether(runs, all),
    });
    await tellDifferences(workflow, differences);
    return walked;
}
const NOT_ASKED = { approvals: [], refusals: [], warnings: [] };
function bindingFor({ plan, shard }) {
    const binding = (0,plan_binding/* readBinding */.YM)(plan);
    if (!binding.ok || binding.value.plans.some((bound) => bound.shard === shard))
        return binding;
    const last = Math.max(...binding.value.plans.map((bound) => bound.shard));
    const fault = {
        code: 'action-input',
        message: `The input \`shard\` is ${shard}, and the plan has the shards 1 to ${last}.`,
        hint: 'Write `shard: ${{ matrix.shard }}`, with the output `matrix` of the job that planned.',
    };
    return (0,kernel_fault/* fail */.fJ)(fault);
}
function othersOf({ settings }, { prepared, missing, binding, }) {
    const isFirst = binding.plans.every((bound) => bound.shard >= settings.shard);
    const { undecided, idle } = prepared.others;
    return isFirst ? { undecided: [...undecided, ...missing], idle } : { undecided: missing, idle: 0 };
}
function ofBinding({ context, settings }, binding) {
    const { repository, runId: run, runAttempt: attempt, commit } = context;
    const faults = (0,plan_binding/* bindingFaults */.dZ)(binding, { repository, run, attempt, commit, now: new Date().toISOString() });
    if (settings.planDigest === null || settings.planDigest === binding.digest)
        return faults;
    const named = {
        code: 'plan-digest-differs',
        message: `the digest of what was planned is ${binding.digest}, not the ${settings.planDigest} that was given`,
        hint: 'Leave `plan-digest` out, or give the output `plan-digest` of the job that planned.',
    };
    return [...faults, named];
}
function askedBy({ settings }, binding, { runs, all }) {
    const isNeeded = runs.some(({ member }) => member.decision.plan.approval !== null) && !settings.dryRun;
    return {
        environment: isNeeded ? binding.environment : '',
        ...strictestOf(all),
        digest: binding.digest,
        reviewsBefore: binding.reviews_before,
    };
}
async function differencesIn(workflow, binding, runs) {
    const different = runs.filter(isDifferent);
    if (different.length === 0)
        return new Map();
    const plans = await (0,plan_files/* shownPlans */.gm)(workflow, binding);
    return new Map(different.flatMap(({ member, bound }) => {
        const was = plans.get(bound?.digest ?? '');
        return was === undefined ? [] : [[member, differenceOf(was, member.decision.plan)]];
    }));
}
function warrantOf({ settings }, { run, binding, clearance, all, differences }) {
    const { plan } = run.member.decision;
    const difference = differences.get(run.member);
    const environment = settings.dryRun ? null : binding.environment;
    return {
        approvals: plan.approval === null ? [] : clearance.approvals,
        ...(clearance.job !== undefined && { job: clearance.job }),
        approvable: true,
        planDigest: plan.digest,
        refusals: [...all, ...bindingRefusals(run, { environment, ...(difference !== undefined && { difference }) })],
    };
}
const NO_WARRANT = { approvals: [], approvable: false, planDigest: null, refusals: [] };
function refusedTogether(runs, [first]) {
    if (first !== undefined)
        return new Map(runs.map(({ member }) => [member, first]));
    const different = runs.filter(isDifferent);
    if (different.length < 2)
        return new Map();
    const fault = {
        code: 'plan-digest-differs',
        message: `${different.length} of ${runs.length} plans are not those that were shown`,
        hint: 'Each of their audits says what changed; start it again, and look at the new plans.',
    };
    return new Map(different.map(({ member }) => [member, fault]));
}
function nothingOf(others) {
    const report = (0,shard_report.reportOf)((0,execution_id/* shardId */.o)(new Date()), { runs: [], stopped: null }, others);
    return { exit: 2, report, notices: [] };
}
function undecidedOf({ plans }, shard, faults) {
    const own = plans.filter((bound) => bound.shard === shard);
    return { undecided: own.map(({ incident: name, tenant }) => ({ name, tenant, faults })), idle: 0 };
}


/***/ })

} };
