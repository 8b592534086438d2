'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4949], modules: {

/***/ 25580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ planApproval),
/* harmony export */   o: () => (/* binding */ unapprovedWildcards)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _runbook_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24841);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94988);





function planApproval(draft) {
    const { runbook, told, report } = draft;
    const { approval } = runbook;
    if (approval === undefined)
        return null;
    const { when } = approval;
    const unlike = when === undefined ? [] : (0,_typing_js__WEBPACK_IMPORTED_MODULE_3__/* .typeFaults */ .Q)(when, (0,_typing_js__WEBPACK_IMPORTED_MODULE_3__/* .typingAt */ .p)(null, draft, 'decided'));
    for (const fault of unlike)
        report(fault);
    const found = when === undefined || unlike.length > 0 || !(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedBy */ .yP)(told, when) ? null : (0,_runbook_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(when.source, told);
    if (found?.kind === 'unknown') {
        report({
            code: 'value-unknown',
            message: `\`approval.when\` cannot be decided: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(found.because)}.`,
            hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == \u2026`.',
            ...(when && { at: when.at }),
        });
    }
    if (found?.kind === 'value' && !found.value)
        return null;
    return {
        environment: approval.environment,
        by_another: approval.byAnother,
        confirm_digest: approval.confirmDigest,
    };
}
function unapprovedWildcards(approval, commands, places) {
    if (approval !== null)
        return [];
    return commands
        .filter(({ mutates, command }) => mutates && command.allow_wildcard !== undefined)
        .map(({ of }) => ({
        code: 'isolation-wildcard',
        message: `In ${of}: \`allow-wildcard\` needs an approval, and this plan needs none.`,
        hint: 'Give the runbook an `approval` that applies to this tenant, or take the wildcard out.',
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(places, of),
    }));
}


/***/ }),

/***/ 10014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whereHarmShows),
/* harmony export */   f: () => (/* binding */ planBystanders)
/* harmony export */ });
/* harmony import */ var _runbook_watched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18954);
/* harmony import */ var _topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71106);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43175);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);




function planBystanders({ runbook, services, steps }) {
    const declared = runbook.bystanders;
    const able = Object.values(services).some(({ health }) => health !== undefined);
    const acts = steps.some((step) => step.kind === 'mitigation' && step.acts.some(_act_js__WEBPACK_IMPORTED_MODULE_1__/* .willAct */ .Z));
    if (declared === undefined && !(able && acts))
        return {};
    const { most, settleMs } = declared ?? _runbook_watched_js__WEBPACK_IMPORTED_MODULE_0__/* .WATCHED */ .t;
    return { bystanders: { most, settle_ms: settleMs } };
}
function whereHarmShows(topology, targets) {
    const whole = targets.filter(_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP).map(({ service }) => service);
    return { targets, dependents: whole.length === 0 ? [] : (0,_topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedBlastRadius */ .M)(topology, whole).services };
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile),
  q: () => (/* binding */ planContents)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/plan/approval.js
var plan_approval = __webpack_require__(25580);
// EXTERNAL MODULE: ./lib/plan/bystanders.js
var bystanders = __webpack_require__(10014);
// EXTERNAL MODULE: ./lib/plan/condition.js
var condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/contents.js
var plan_contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/plan/dedicated.js
var dedicated = __webpack_require__(36398);
// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/plan/discovery.js
var plan_discovery = __webpack_require__(81065);
// EXTERNAL MODULE: ./lib/plan/draft.js
var plan_draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/act.js
var act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/command.js
var command = __webpack_require__(4822);
;// CONCATENATED MODULE: ./lib/plan/guard.js




function planGuards(steps, draft) {
    const names = steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(act/* willAct */.Z) ? [step.guard] : []));
    const guards = [...new Set(names)].flatMap((name) => draft.runbook.guards[name ?? ''] ?? []);
    return Object.fromEntries(guards.map((guard) => [guard.name, planGuard(guard, draft)]));
}
function planGuard(guard, draft) {
    return {
        service: guard.service,
        on_unknown: guard.onUnknown,
        at: (0,plan_draft/* changeableTargets */.nf)(guard.service, guard.at, draft).map((target) => planGuardAt(guard, target, draft)),
    };
}
function planGuardAt(guard, target, draft) {
    return {
        target: target.key,
        engage: (0,command/* planCommand */.V)(guard.engage, { target, mutates: true, draft }),
        engaged: (0,condition/* planCondition */.$y)(guard.engaged, target, draft),
        release: (0,command/* planCommand */.V)(guard.release, { target, mutates: true, draft }),
        released: (0,condition/* planCondition */.$y)(guard.released, target, draft),
    };
}

// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
;// CONCATENATED MODULE: ./lib/plan/incident.js
function plannedIncident(incident) {
    const manual = incident.source === 'manual';
    return {
        source: incident.source,
        name: incident.name,
        status: incident.status,
        severity: incident.severity,
        severity_raw: incident.severity_raw,
        dedup_key: manual ? '' : incident.dedup_key,
        starts_at: manual || incident.starts_at_is_receipt ? '' : incident.starts_at,
        tenant: incident.tenant ?? '',
        service: incident.service ?? '',
        host: incident.host ?? '',
        labels: incident.labels,
        annotations: incident.annotations,
        url: incident.url ?? '',
    };
}

// EXTERNAL MODULE: ./lib/plan/inputs.js
var plan_inputs = __webpack_require__(87386);
// EXTERNAL MODULE: ./lib/plan/origin.js
var origin = __webpack_require__(36617);
// EXTERNAL MODULE: ./lib/plan/places.js
var places = __webpack_require__(86179);
// EXTERNAL MODULE: ./lib/plan/probe.js
var probe = __webpack_require__(67153);
// EXTERNAL MODULE: ./lib/plan/radius.js
var plan_radius = __webpack_require__(81157);
// EXTERNAL MODULE: ./lib/plan/patience.js
var patience = __webpack_require__(45652);
// EXTERNAL MODULE: ./lib/plan/waves.js
var plan_waves = __webpack_require__(97109);
;// CONCATENATED MODULE: ./lib/plan/rollback-budget.js


function rollbackWorstCase(parts) {
    const { steps, guards, probes } = parts;
    const waves = wavesBack(steps);
    const undos = waves
        .flatMap(({ acts }) => acts)
        .flatMap(({ ending }) => (ending.kind === 'undo' ? ending.undone : []));
    const rounds = longest(waves.map(({ acts }) => roundsOf(acts.length)));
    const allGuards = Object.values(guards).flatMap(({ at }) => at);
    let sum = patience/* ANSWER_MS */.Ki + longest(allGuards.map((at) => guardWay(at, probes).release));
    const looks = longest(undos.map((undone) => lookingTime(undone, probes)));
    sum += Math.max(1, rounds) * (questions(1) + patience/* SETTLE_MS */.lR + 2 * patience/* ANSWER_MS */.Ki + looks);
    const again = waves.filter(({ step }) => (0,plan_waves/* isSpread */.qx)(step));
    return sum + passTime(waves, parts, false) + passTime(again, parts, true) + ownReleases(again, parts);
}
function wavesBack(steps) {
    return steps
        .flatMap((step) => step.kind === 'check'
        ? []
        : (0,plan_waves/* wavesOf */.gt)(step).map((wave) => ({ step, acts: wave.flatMap((act) => step.acts[act] ?? []) })))
        .filter(({ step, acts }) => (0,plan_waves/* isSpread */.qx)(step) || acts.some(({ ending }) => ending.kind === 'undo'))
        .reverse();
}
function passTime(waves, { guards, probes }, again) {
    const ways = (at, which) => at.reduce((sum, one) => sum + guardWay(one, probes)[which], 0);
    let sum = 0;
    let held = [];
    for (const { step, acts } of waves) {
        const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
        const isEach = (0,plan_waves/* isGuardedEach */.Au)({ guards }, step);
        const undone = acts.find(({ ending }) => ending.kind === 'undo');
        if (undone !== undefined) {
            const own = isEach ? [] : guardsAt(at, undone);
            const others = held.filter((one) => !own.includes(one));
            sum += ways(others, 'release') + ways(own, 'engage');
            held = own;
        }
        const lost = again ? 1 + (step.retry?.times ?? 0) : step.retry === null ? 0 : 1 + step.retry.times;
        const lanes = acts.map((one) => {
            if (one.ending.kind !== 'undo')
                return lost === 0 ? 0 : questions(lost);
            const each = isEach ? guardsAt(at, one) : [];
            return ways(each, 'engage') + undoTime(one.ending, lost, probes) + ways(each, 'release');
        });
        sum += roundsOf(acts.length) * longest(lanes);
    }
    return sum + ways(held, 'release');
}
function ownReleases(waves, { guards, probes }) {
    const names = new Set(waves.flatMap(({ step }) => ((0,plan_waves/* isGuardedEach */.Au)({ guards }, step) ? (step.guard ?? []) : [])));
    const all = [...names].flatMap((name) => guards[name]?.at ?? []);
    return all.reduce((sum, at) => sum + guardWay(at, probes).release, 0);
}
function roundsOf(targets) {
    return Math.ceil(targets / plan_waves/* AT_ONCE */.Qd);
}
function undoTime({ undo, undone }, lost, probes) {
    const look = lookingTime(undone, probes);
    const before = lost === 0 ? 0 : questions(lost) + patience/* SETTLE_MS */.lR;
    const again = (patience/* UNDO_ATTEMPTS */.mT - 1) * (questions(lost + 1) + patience/* SETTLE_MS */.lR);
    const confirmed = lost === 0 ? 0 : lost * patience/* ANSWER_MS */.Ki + look;
    return before + patience/* UNDO_ATTEMPTS */.mT * lostCommand(undo) + again + look + confirmed;
}
function guardWay({ engage, engaged, release, released }, probes) {
    const find = probeTime(engaged, probes);
    return {
        engage: questions(2) + find + lostCommand(engage) + lookingTime(engaged, probes),
        release: patience/* RELEASE_ATTEMPTS */.rF * (questions(2) + lostCommand(release) + lookingTime(released, probes)),
    };
}
function guardsAt(at, act) {
    const own = at.filter(({ target }) => target === act.target);
    return own.length > 0 ? own : at;
}
function lostCommand({ timeout_ms }) {
    return timeout_ms + patience/* ANSWER_MS */.Ki;
}
function questions(commands) {
    return patience/* ASKING_MS */.Br + commands * patience/* ANSWER_MS */.Ki;
}
function lookingTime(condition, probes) {
    const { within_ms, for_ms } = condition;
    const look = probeTime(condition, probes);
    return (within_ms ?? 0) + look + (for_ms > 0 ? for_ms + look : 0);
}
function longest(times) {
    return Math.max(0, ...times);
}
function probeTime({ samples }, probes) {
    return longest(samples.map(({ probe, target }) => probes[probe]?.commands[target]?.timeout_ms ?? 0));
}

// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
// EXTERNAL MODULE: ./lib/plan/step.js + 1 modules
var plan_step = __webpack_require__(64655);
;// CONCATENATED MODULE: ./lib/plan/compile.js





















function compile(request) {
    const { runbook, commit } = request;
    const view = runbook.scope === 'shared' ? (0,topology_view/* wholeViewOf */.m)(estateOf(request), request.view) : request.view;
    const tenant = (0,scope/* plannedTenant */.hS)(view);
    const incident = plannedIncident(request.incident);
    const names = { tenant: (0,scope/* tenantNames */.zE)(tenant), incident: (0,scope/* incidentNames */.Bw)(incident) };
    const inputs = (0,plan_inputs/* resolveInputs */.e)({ declared: runbook.inputs, given: request.inputs, ...names });
    const faults = inputs.ok ? [] : [...inputs.faults];
    const report = (fault) => void faults.push(fault);
    const draft = (0,plan_draft/* beginDraft */.rr)({
        runbook,
        view,
        services: Object.keys((request.topology ?? view).services),
        ...names,
        inputs: inputs.ok ? inputs.value : null,
        begun: request.begun ?? false,
        report,
    });
    faults.push(...(0,dedicated/* dedicatedFaults */.f)(runbook, view.services));
    const looked = planContents(draft);
    const targets = usedTargets(looked, draft);
    const discovery = (0,plan_discovery/* planDiscovery */.Y)(Object.values(targets), view);
    const contents = { ...(discovery.length > 0 && { discovery }), ...looked };
    const commands = (0,plan_contents/* commandsOf */.Kf)(contents);
    const changed = (0,plan_radius/* changedServices */.VH)(contents);
    const radius = (0,plan_radius/* planRadius */.Kc)(changed, { runbook, view, topology: () => estateOf(request) });
    const approval = (0,plan_approval/* planApproval */.l)(draft);
    faults.push(...(0,plan_approval/* unapprovedWildcards */.o)(approval, commands, (0,places/* placesOf */.e)(runbook)));
    const plan = (0,digest/* withDigest */.hQ)({
        schema_version: 1,
        ...(0,origin/* originOf */.yv)(runbook),
        commit,
        runbook: aboutRunbook(runbook),
        incident,
        tenant,
        inputs: inputs.ok ? inputs.value : {},
        secrets: [...runbook.secrets].sort(),
        approval,
        timeout_ms: runbook.timeoutMs,
        rollback_worst_case_ms: rollbackWorstCase(contents),
        max_runs: runbook.maxRuns === undefined ? null : { runs: runbook.maxRuns.runs, per_ms: runbook.maxRuns.perMs },
        blast_radius: radius,
        ...(0,bystanders/* planBystanders */.f)({ runbook, services: (request.topology ?? view).services, steps: contents.steps }),
        locks: [...(runbook.scope === 'shared' ? changed.map((name) => `service:${name}`) : []), `tenant:${tenant.id}`],
        hosts: (0,hosts/* plannedHosts */.ue)(commands, view),
        targets,
        ...contents,
        notify: runbook.notify?.map(({ on, to }) => ({ on, to })) ?? null,
    });
    return (0,fault/* settle */.G9)(plan, distinct(faults));
}
function planContents(draft) {
    const { symptom, recovered } = draft.runbook;
    const steps = draft.runbook.steps.map((step) => (0,plan_step/* planStep */.e)(step, draft));
    const looked = {
        symptom: (0,condition/* planCondition */.$y)(symptom, null, draft),
        recovered: { ...(0,condition/* planCondition */.$y)(recovered, null, draft), otherwise: recovered.otherwise },
        guards: planGuards(steps, draft),
        steps,
    };
    return { probes: (0,probe/* planProbes */.R)((0,plan_contents/* samplesIn */.R1)(looked), draft), ...looked };
}
function estateOf({ topology }) {
    if (topology === undefined)
        throw new Error('compile: a runbook of `scope: shared` is planned with its topology');
    return topology;
}
function usedTargets(contents, { targets }) {
    const acts = contents.steps.flatMap((step) => (step.kind === 'check' ? [] : step.acts.map(({ target }) => target)));
    const used = new Set([...acts, ...(0,plan_contents/* commandsOf */.Kf)(contents).flatMap(({ command }) => command.target ?? [])]);
    const known = [...targets.values()].flat().filter(({ key }) => used.has(key));
    return Object.fromEntries(known.map((target) => [target.key, target]));
}
function aboutRunbook(runbook) {
    const { id, title, description, owner, scope } = runbook;
    return { id, file: (0,origin/* yamlFileOf */.vj)(runbook), title, description, ...(owner !== undefined && { owner }), scope };
}
function distinct(faults) {
    return [...new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.message, fault.at]), fault])).values()];
}


/***/ }),

/***/ 77962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ planCondition),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   FW: () => (/* binding */ RUNNER_TARGET),
/* harmony export */   ko: () => (/* binding */ planGuarded),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _runbook_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34149);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86166);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(761);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94988);





const RUNNER_TARGET = 'runner';
function planCondition(condition, here, draft) {
    return planned(condition, { here, draft, isNeeded: true });
}
function planGuarded(condition, draft) {
    return planned(condition, { here: null, draft, isNeeded: false });
}
function planned(condition, { here, draft, isNeeded }) {
    const typing = (0,_typing_js__WEBPACK_IMPORTED_MODULE_4__/* .typingAt */ .p)(here, draft, 'condition');
    for (const expression of condition.that) {
        const slices = (0,_slice_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceFaults */ .i)([expression], here, draft.view);
        const missing = slices.length > 0 ? slices : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .missingAttributes */ .I)(expression, typing.scope);
        const faults = [...missing, ...(0,_typing_js__WEBPACK_IMPORTED_MODULE_4__/* .typeFaults */ .Q)(expression, typing)];
        const valueless = isNeeded && !draft.begun && faults.length === 0 ? valueFaults(expression, typing.scope) : [];
        for (const fault of [...faults, ...valueless])
            draft.report(fault);
    }
    return {
        that: condition.that.map((expression) => expression.source),
        within_ms: condition.withinMs,
        every_ms: condition.everyMs,
        for_ms: condition.forMs,
        samples: unique(condition.that.flatMap(({ reads, at }) => samplesOf(reads, { at, here, draft }))),
    };
}
function valueFaults({ source, at, reads }, scope) {
    if (!reads.roots.some((root) => Object.hasOwn(scope, root)))
        return [];
    return (0,_runbook_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .missingValues */ .U)(source, scope).map((message) => ({
        code: 'value-unknown',
        message,
        hint: 'So the condition can never hold: correct the topology, the input or the alert, or ask first: `has(tenant.x) && \u2026`.',
        at,
    }));
}
function samplesOf({ probes, all }, looking) {
    return [
        ...probes.flatMap((probe) => samplesHere(probe, looking)),
        ...all.flatMap((probe) => targetKeys(probe, looking.draft).map((target) => ({ probe, target }))),
    ];
}
function unique(samples) {
    const seen = new Map(samples.map((sample) => [`${sample.probe} ${sample.target}`, sample]));
    return [...seen.values()];
}
function samplesHere(probe, { at, here, draft }) {
    if (here !== null && draft.runbook.probes[probe]?.service === here.service)
        return [{ probe, target: here.key }];
    const keys = targetKeys(probe, draft);
    if (keys.length > 1) {
        draft.report({
            code: 'target-several',
            message: `The probe ${probe} has ${keys.length} targets here: ${keys.join(', ')}.`,
            hint: `Say which are meant: \`all.${probe}\` is the list over all of them.`,
            at,
        });
    }
    return keys.map((target) => ({ probe, target }));
}
function targetKeys(name, draft) {
    const probe = draft.runbook.probes[name];
    if (probe === undefined)
        return [];
    if (probe.service === undefined)
        return [RUNNER_TARGET];
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsFor */ .Y$)(probe.service, probe.at, draft).map((target) => target.key);
}


/***/ }),

/***/ 46201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   R1: () => (/* binding */ samplesIn),
/* harmony export */   vm: () => (/* binding */ changesAt),
/* harmony export */   wh: () => (/* binding */ CALLED)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

const CALLED = {
    probe: (name) => `probe ${name}`,
    guard: (name, act) => `guard ${name}, ${act}`,
    discovery: (service, host) => `discovery of ${service} on ${host}`,
    step: (id, act) => `step ${id}, ${act}`,
};
function commandsOf(plan) {
    const probes = Object.entries(plan.probes).flatMap(([name, probe]) => Object.values(probe.commands).map((command) => ({ of: CALLED.probe(name), mutates: false, command })));
    const guards = Object.entries(plan.guards).flatMap(([name, guard]) => guard.at.flatMap(({ engage, release }) => [
        { of: CALLED.guard(name, 'engage'), mutates: true, command: engage },
        { of: CALLED.guard(name, 'release'), mutates: true, command: release },
    ]));
    const steps = plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts
            .filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)
            .flatMap((act) => [
            { of: CALLED.step(step.id, 'do'), mutates: true, command: act.do },
            ...(act.ending.kind === 'undo'
                ? [{ of: CALLED.step(step.id, 'undo'), mutates: true, command: act.ending.undo }]
                : []),
        ]));
    const discovery = (plan.discovery ?? []).map(({ service, host, command }) => ({
        of: CALLED.discovery(service, host),
        mutates: false,
        command,
    }));
    return [...discovery, ...probes, ...guards, ...steps];
}
function changesAt(plan) {
    const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engage, release }) => [engage, release]));
    const steps = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z).map((act) => act.do));
    const changes = new Map();
    for (const { where } of [...guards, ...steps])
        changes.set(where, (changes.get(where) ?? 0) + 1);
    return changes;
}
function samplesIn(plan) {
    const before = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z).flatMap((act) => act.before));
    return [...conditionsOf(plan).flatMap(({ samples }) => samples), ...before];
}
function conditionsOf(plan) {
    const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engaged, released }) => [engaged, released]));
    const steps = plan.steps.flatMap((step) => {
        if (step.kind === 'check')
            return [step.condition];
        return step.acts
            .filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)
            .flatMap(({ when, require, verify, ending }) => [
            ...(when !== null && 'that' in when ? [when] : []),
            ...(require === null ? [] : [require]),
            verify,
            ...(ending.kind === 'undo' ? [ending.undone] : []),
        ]);
    });
    return [plan.symptom, plan.recovered, ...guards, ...steps];
}


/***/ }),

/***/ 36398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dedicatedFaults)
/* harmony export */ });
function dedicatedFaults({ scope, steps, guards }, services) {
    if (scope === 'tenant')
        return [];
    const changing = steps.flatMap((step) => (step.kind === 'mitigation' ? [step] : []));
    return [...Object.values(guards), ...changing]
        .filter(({ service }) => services[service]?.tenancy === 'dedicated')
        .map(({ service, at }) => dedicated(service, at));
}
function dedicated(service, at) {
    return {
        code: 'name-not-allowed',
        message: `${service} is no shared service: each tenant has its own, and a runbook of \`scope: shared\` changes whole shared services alone.`,
        hint: 'Put what is done to one tenant into a runbook of `scope: tenant`; probes may look at it here.',
        at,
    };
}


/***/ }),

/***/ 79627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   hQ: () => (/* binding */ withDigest),
/* harmony export */   io: () => (/* binding */ digested)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function planDigest(plan) {
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(digested(plan));
}
function withDigest(plan) {
    return { ...plan, digest: planDigest(plan) };
}
function digested(plan) {
    const { digest: _, origin: __, ...covered } = { digest: null, origin: null, ...(typeof plan === 'object' ? plan : {}) };
    return covered;
}


/***/ }),

/***/ 81065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planDiscovery)
/* harmony export */ });
/* harmony import */ var _topology_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81491);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);


function planDiscovery(asked, { services, hosts }) {
    const questions = new Map(asked.map(({ service, host }) => [JSON.stringify([service, host]), { service, host }]));
    return [...questions.values()].sort(byName).flatMap(({ service, host }) => {
        const discover = services[service]?.discover;
        const { address = '' } = hosts[host] ?? {};
        if (discover === undefined || (host !== _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z && hosts[host] === undefined))
            return [];
        const { output, each, tenant } = discover;
        return [{ service, host, command: plannedCommand(discover, { name: host, address }), output, each, tenant }];
    });
}
function byName(one, other) {
    const [a, b] = [`${one.service}\n${one.host}`, `${other.service}\n${other.host}`];
    return a < b ? -1 : 1;
}
function plannedCommand({ command, output }, host) {
    const fill = (text) => withHost(text, host);
    const common = {
        where: command.fromRunner ? _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z : host.name,
        env: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(command.env, fill),
        ...(command.stdin !== undefined && { stdin: fill(command.stdin) }),
        timeout_ms: command.timeoutMs,
        exit: command.exit,
        output: { format: output, fields: {} },
        ...(command.as !== undefined && { as: command.as }),
        sensitive: false,
    };
    return { ...common, ...formOf(command, fill) };
}
function formOf(command, fill) {
    switch (command.kind) {
        case 'exec':
            return { kind: 'exec', argv: command.argv.map(fill) };
        case 'run':
            return { kind: 'run', script: command.script };
        case 'http': {
            const { url, headers, expect } = command;
            return { kind: 'http', method: 'GET', url: fill(url), headers: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(headers, fill), expect };
        }
    }
}
function withHost(text, { name, address }) {
    return text
        .replace(/\$\{\{\s*host\.name\s*\}\}/g, () => name)
        .replace(/\$\{\{\s*host\.address\s*\}\}/g, () => (address.includes(':') ? `[${address}]` : address));
}


/***/ }),

/***/ 43996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ neighbourHosts),
/* harmony export */   p2: () => (/* binding */ hostsNamed),
/* harmony export */   ue: () => (/* binding */ plannedHosts)
/* harmony export */ });
/* harmony import */ var _topology_bystanders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58312);
/* harmony import */ var _bystanders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10014);


function plannedHosts(commands, view) {
    return hostsNamed(commands.map(({ command }) => command.where), view);
}
function hostsNamed(wanted, view) {
    const names = new Set();
    for (const name of wanted)
        addWay(name, names, view);
    return Object.fromEntries([...names].sort().flatMap((name) => hostEntry(name, view)));
}
function neighbourHosts({ targets, bystanders, tenant }, topology) {
    if (bystanders === undefined || bystanders.most === 0)
        return {};
    const near = { tenant: tenant.id, ...(0,_bystanders_js__WEBPACK_IMPORTED_MODULE_1__/* .whereHarmShows */ .a)(topology, Object.values(targets)) };
    return hostsNamed((0,_topology_bystanders_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfNear */ .h)(topology, near), topology);
}
function addWay(name, names, view) {
    let next = name;
    while (next !== undefined && next !== 'runner' && !names.has(next)) {
        names.add(next);
        next = view.hosts[next]?.via;
    }
}
function hostEntry(name, view) {
    const host = view.hosts[name];
    if (host === undefined)
        return [];
    const { user, address, port, hostKeys, via } = host;
    const way = { ...(user !== undefined && { user }), ...(via !== undefined && { via }) };
    return [[name, { name, address, port, host_keys: hostKeys, ...way }]];
}


/***/ }),

/***/ 87386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveInputs),
/* harmony export */   h: () => (/* binding */ inputFault)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_inexact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12159);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43751);
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);
/* harmony import */ var _runbook_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65763);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94988);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);








const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const LONGEST = 8_192;
const NOTHING = { inputs: {}, probes: {}, first: [], secrets: [] };
function resolveInputs(request) {
    const { declared, given } = request;
    const faults = Object.keys(given).flatMap((name) => unknownFault(name, Object.keys(declared)));
    const values = [];
    for (const declaration of Object.values(declared)) {
        const found = resolveInput(declaration, request);
        if (found.kind === 'found')
            values.push([declaration.name, found.value]);
        else
            faults.push(found.fault);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(Object.fromEntries(values), faults);
}
function inputFault(declaration, given) {
    const found = accept(declaration, given);
    return found.kind === 'fault' ? found.fault : null;
}
function resolveInput(declaration, request) {
    const { name, from } = declaration;
    if (Object.hasOwn(request.given, name))
        return accept(declaration, request.given[name]);
    if (from !== undefined) {
        const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(from.source, { incident: request.incident });
        if (found.kind === 'value' && found.value !== null && found.value !== '')
            return accept(declaration, found.value);
        if (declaration.default === undefined) {
            return fault(declaration, `is missing: the incident has no ${from.source}`, `Give it with \`--input ${name}=\u2026\`.`);
        }
    }
    return resolveDefault(declaration, request.tenant);
}
function resolveDefault(declaration, tenant) {
    const { name, default: preset } = declaration;
    if (preset === undefined)
        return fault(declaration, 'is missing', `Give it with \`--input ${name}=\u2026\`.`);
    if (typeof preset !== 'object')
        return accept(declaration, preset);
    const { source } = preset.expression;
    const [unlike] = (0,_typing_js__WEBPACK_IMPORTED_MODULE_2__/* .typeFaults */ .Q)(preset.expression, {
        declared: NOTHING,
        did: null,
        scope: { tenant },
        as: 'part',
        begun: false,
    });
    if (unlike !== undefined)
        return { kind: 'fault', fault: unlike };
    const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(source, { tenant });
    if (found.kind === 'value')
        return accept(declaration, found.value);
    return fault(declaration, `has no default here: ${source}: ${found.because}`, `Give it with \`--input ${name}=\u2026\`.`);
}
function accept(declaration, given) {
    const { type, min, max, pattern } = declaration;
    const shown = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(typeof given === 'object' ? JSON.stringify(given) : String(given));
    if (isRounded(given, type))
        return fault(declaration, 'is a whole number beyond 2^53, which a number does not hold to its last digit', 'Declare it as `string`, and give it as a text (in quotes).');
    const value = typed(given, type);
    if (value === null)
        return fault(declaration, `is ${shown}, which is no ${type}`, `Give a ${type}.`);
    if (typeof value === 'string' && (value.length > LONGEST || value.includes('\0'))) {
        return fault(declaration, 'is too long or holds a NUL character', `At most ${LONGEST} characters, none of them NUL.`);
    }
    if (typeof value === 'number' && ((min !== undefined && value < min) || (max !== undefined && value > max))) {
        return fault(declaration, `is ${shown}, which is out of range`, `It lies between ${min ?? '-\u221e'} and ${max ?? '\u221e'}.`);
    }
    if (pattern !== undefined && (0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern)?.matches(String(value)) !== true) {
        return fault(declaration, `is ${shown}, which does not match its pattern`, `The whole value must match ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(pattern)}.`);
    }
    return { kind: 'found', value };
}
function typed(given, type) {
    switch (type) {
        case 'number':
            return numberOf(given);
        case 'boolean':
            if (typeof given === 'boolean')
                return given;
            return given === 'true' ? true : given === 'false' ? false : null;
        case 'string':
            return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
                ? String(given)
                : null;
        case 'time':
            return typeof given === 'string' ? (0,_runbook_time_js__WEBPACK_IMPORTED_MODULE_5__/* .normalTime */ .l)(given) : null;
    }
}
function isRounded(given, type) {
    if (typeof given === 'number')
        return Number.isInteger(given) && !Number.isSafeInteger(given);
    return type === 'number' && typeof given === 'string' && (0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_6__/* .isInexact */ .ly)(given);
}
function numberOf(given) {
    const value = typeof given === 'string' && NUMBER.test(given) ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function unknownFault(name, declared) {
    if (declared.includes(name))
        return [];
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, declared);
    const known = declared.length === 0 ? 'The runbook has no inputs.' : `Its inputs are: ${declared.join(', ')}.`;
    return [
        {
            code: 'input-invalid',
            message: `The runbook has no input ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(name)}.`,
            hint: near === null ? known : `Did you mean ${near}?`,
        },
    ];
}
function fault({ name, at }, says, hint) {
    return { kind: 'fault', fault: { code: 'input-invalid', message: `The input ${name} ${says}.`, hint, at } };
}


/***/ }),

/***/ 87864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planMessage)
/* harmony export */ });
/* harmony import */ var _runbook_expressions_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68555);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18344);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94988);



function planMessage(text, draft, at = [null]) {
    const { told: scope, report } = draft;
    for (const expression of (0,_runbook_expressions_in_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionsIn */ .l)(text)) {
        const faults = at.flatMap((here) => (0,_typing_js__WEBPACK_IMPORTED_MODULE_1__/* .typeFaults */ .Q)(expression, (0,_typing_js__WEBPACK_IMPORTED_MODULE_1__/* .typingAt */ .p)(here, draft, 'part')));
        for (const fault of faults)
            report(fault);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .openText */ .Uq)(text, scope), { scope, slot: 'message', refuseWildcards: false, report });
}


/***/ }),

/***/ 36617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   vj: () => (/* binding */ yamlFileOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
function yamlFileOf({ file, id }) {
    return file
        .replace(/(?:[^/\\]+[/\\])?(?:SKILL\.md|(?<=[/\\]|^)runbook\.enforced\.ts)$/, `${id}.yml`)
        .replace(/\.enforced\.ts$/, '.yml');
}
function originOf(runbook) {
    const { file, documentation } = runbook;
    if (documentation === undefined && file === yamlFileOf(runbook))
        return {};
    return { origin: { file, about: documentation?.about ?? '', steps: documentation?.steps ?? {} } };
}
function writtenIn({ origin, runbook }) {
    return origin?.file ?? runbook.file;
}


/***/ }),

/***/ 45652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ASKING_MS),
/* harmony export */   Ki: () => (/* binding */ ANSWER_MS),
/* harmony export */   lR: () => (/* binding */ SETTLE_MS),
/* harmony export */   mT: () => (/* binding */ UNDO_ATTEMPTS),
/* harmony export */   rF: () => (/* binding */ RELEASE_ATTEMPTS)
/* harmony export */ });
const UNDO_ATTEMPTS = 2;
const RELEASE_ATTEMPTS = 2;
const SETTLE_MS = 2_000;
const ASKING_MS = 15_000;
const ANSWER_MS = 30_000;


/***/ }),

/***/ 86179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);

function placesOf({ probes, guards, steps }) {
    const commands = [
        ...Object.values(probes).map(({ name, command }) => [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.probe(name), command]),
        ...Object.values(guards).flatMap(({ name, engage, release }) => [
            [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(name, 'engage'), engage],
            [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(name, 'release'), release],
        ]),
        ...steps.flatMap(commandsIn),
    ];
    return new Map(commands.map(([called, { at }]) => [called, at]));
}
function commandsIn(step) {
    if (step.kind === 'check')
        return [];
    const { id, ending } = step;
    return [
        [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(id, 'do'), step.do],
        ...(ending.kind === 'undo' ? [[_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(id, 'undo'), ending.undo]] : []),
    ];
}
function placeAt(places, called) {
    const at = places.get(called);
    return at === undefined ? {} : { at };
}


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planProbes)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4822);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77962);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87864);



function planProbes(samples, draft) {
    const keys = new Map();
    for (const { probe, target } of samples)
        keys.set(probe, (keys.get(probe) ?? new Set()).add(target));
    const used = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(used.flatMap(([name, targets]) => {
        const probe = draft.runbook.probes[name];
        return probe === undefined ? [] : [[name, planProbe(probe, [...targets].sort(), draft)]];
    }));
}
function planProbe(probe, keys, draft) {
    const { service } = probe;
    const targets = service === undefined ? [] : (draft.targets.get(service) ?? []);
    const at = keys.map((key) => {
        const isFree = key === _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER_TARGET */ .FW && service === undefined;
        return [key, isFree ? null : (targets.find((target) => target.key === key) ?? null)];
    });
    const command = (target) => (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .planCommand */ .V)(probe.command, { target, mutates: false, draft });
    return {
        ...(service !== undefined && { service }),
        commands: Object.fromEntries(at.map(([key, target]) => [key, command(target)])),
        ...(probe.show !== undefined && {
            show: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .planMessage */ .n)(probe.show, draft, at.map(([, target]) => target)),
        }),
    };
}


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planCheckCondition),
  e: () => (/* binding */ planStep)
});

// EXTERNAL MODULE: ./lib/plan/act.js
var act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/command.js
var command = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/plan/condition.js
var plan_condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/draft.js
var plan_draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/message.js
var message = __webpack_require__(87864);
// EXTERNAL MODULE: ./lib/plan/reads.js
var reads = __webpack_require__(65210);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/expression.js
var runbook_expression = __webpack_require__(74000);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var truth = __webpack_require__(24841);
// EXTERNAL MODULE: ./lib/plan/text.js
var plan_text = __webpack_require__(18344);
// EXTERNAL MODULE: ./lib/plan/typing.js
var plan_typing = __webpack_require__(94988);
;// CONCATENATED MODULE: ./lib/plan/when.js







function planWhen(when, target, draft) {
    if (when === null)
        return null;
    const scope = (0,plan_draft/* withTarget */.yY)(draft.told, target);
    const typing = (0,plan_typing/* typingAt */.p)(target, draft, 'decided');
    if (!when.that.every((expression) => (0,plan_text/* decidedBy */.yP)(scope, expression)))
        return (0,plan_condition/* planCondition */.$y)(when, target, draft);
    const shown = [];
    let decided = true;
    for (const expression of when.that) {
        const { source, at } = expression;
        const unlike = (0,plan_typing/* typeFaults */.Q)(expression, typing);
        for (const fault of unlike)
            draft.report(fault);
        if (unlike.length > 0)
            continue;
        const found = (0,truth/* truthOf */.D)(source, scope);
        if (found.kind === 'unknown') {
            draft.report({
                code: 'value-unknown',
                message: `\`when\` cannot be decided: ${(0,visible/* visibleLine */.P8)(source)}: ${(0,visible/* visibleLine */.P8)(found.because)}.`,
                hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == \u2026`.',
                at,
            });
        }
        else {
            decided = decided && found.value;
            shown.push(`${(0,runbook_expression/* explain */.WE)(source, scope)} \u2192 ${found.value}`);
        }
    }
    return { decided, shown: shown.join(' && ') };
}

;// CONCATENATED MODULE: ./lib/plan/step.js








function planStep(step, draft) {
    return step.kind === 'check' ? planCheck(step, draft) : planMitigation(step, draft);
}
function planCheck(step, draft) {
    return {
        kind: 'check',
        id: step.id,
        title: step.title,
        condition: step.when === undefined
            ? (0,plan_condition/* planCondition */.$y)(step.condition, null, draft)
            : planCheckCondition(step.when, step.condition, draft),
        ...(step.message !== undefined && { message: (0,message/* planMessage */.n)(step.message, draft) }),
    };
}
function planCheckCondition(when, condition, draft) {
    if (when.withinMs !== null) {
        draft.report({
            code: 'not-supported-yet',
            message: 'A `when` of a check that waits is not supported yet.',
            hint: 'Take `within` out: `when` is one look.',
            at: when.at,
        });
    }
    const planned = (0,plan_condition/* planGuarded */.ko)(condition, draft);
    const { samples } = (0,plan_condition/* planCondition */.$y)(when, null, draft);
    return {
        ...planned,
        that: [`!(${allOf(when)}) || (${allOf(condition)})`],
        samples: (0,plan_condition/* unique */.Am)([...samples, ...planned.samples]),
    };
}
function allOf({ that }) {
    return that.map(({ source }) => (source.includes('//') ? `(${source}\n)` : `(${source})`)).join(' && ');
}
function planMitigation(step, draft) {
    const own = { ...draft, did: step.do.output.fields };
    const acts = (0,plan_draft/* changeableTargets */.nf)(step.service, step.at, draft).map((target) => planAct(step, target, own));
    return {
        kind: 'mitigation',
        id: step.id,
        title: step.title,
        service: step.service,
        ...(step.guard !== undefined && { guard: step.guard }),
        retry: step.retry === undefined ? null : { times: step.retry.times, backoff_ms: step.retry.backoffMs },
        checkpoint: step.checkpoint,
        ...((0,waves/* isSpread */.qx)({ acts }) && { waves: (0,waves/* waveSizes */.WL)(step.serial, acts.filter(act/* willAct */.Z).length) }),
        acts,
    };
}
function planAct(step, target, draft) {
    const when = planWhen(step.when ?? null, target, draft);
    const runs = when === null || !('decided' in when) || when.decided;
    const live = runs ? draft : (0,plan_draft/* muted */.SU)(draft);
    return {
        target: target.key,
        when,
        require: step.require === undefined ? null : (0,plan_condition/* planCondition */.$y)(step.require, target, live),
        before: beforeSamples(step, target, live),
        do: (0,command/* planCommand */.V)(step.do, { target, mutates: true, draft: live }),
        verify: (0,plan_condition/* planCondition */.$y)(step.verify, target, live),
        ending: planEnding(step.ending, target, live),
    };
}
function planEnding(ending, target, draft) {
    if (ending.kind !== 'undo')
        return ending;
    return {
        kind: 'undo',
        undo: (0,command/* planCommand */.V)(ending.undo, { target, mutates: true, draft }),
        undone: (0,plan_condition/* planCondition */.$y)(ending.undone, target, draft),
    };
}
function beforeSamples(step, here, draft) {
    const { ending, verify } = step;
    const undoing = ending.kind === 'undo' ? [...(0,reads/* readsOfCommand */.iK)(ending.undo), ...(0,reads/* readsOfCondition */.SO)(ending.undone)] : [];
    const all = [...(0,reads/* readsOfCommand */.iK)(step.do), ...(0,reads/* readsOfCondition */.SO)(verify), ...undoing];
    const looking = { at: step.at, here, draft };
    return (0,plan_condition/* unique */.Am)([
        ...(0,plan_condition/* samplesOf */.lc)({ probes: all.flatMap(({ before }) => before), all: [] }, looking),
        ...(0,reads/* readsOfCondition */.SO)(verify).flatMap((read) => (0,plan_condition/* samplesOf */.lc)(read, looking)),
    ]);
}


/***/ }),

/***/ 68555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expressionsIn)
/* harmony export */ });
function expressionsIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    if (isExpression(value))
        return [value];
    return Object.values(value).flatMap(expressionsIn);
}
function isExpression(value) {
    return 'source' in value && 'reads' in value && 'at' in value;
}


/***/ }),

/***/ 24841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf)
/* harmony export */ });
/* harmony import */ var _kernel_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74000);



function truthOf(source, scope, mask = _kernel_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .asItIs */ .s) {
    const found = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(source, scope);
    if (found.kind === 'unknown')
        return found;
    if (typeof found.value === 'boolean')
        return { kind: 'value', value: found.value };
    const value = typeof found.value === 'string' ? (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(mask(found.value), 40) : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(mask((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(found.value)), 40);
    return { kind: 'unknown', because: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(source, 80)}\` is ${value}, neither true nor false` };
}


/***/ }),

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hostsOfNear),
/* harmony export */   p: () => (/* binding */ bystandersOf)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81491);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42060);



function bystandersOf(topology, request) {
    const { near, strangers, unnamed } = nearBy(topology, request);
    const able = near.filter(({ service }) => topology.services[service]?.health !== undefined);
    const asked = able.filter(({ tenant }) => request.underChange?.has(tenant) !== true);
    const ranked = asked
        .map(({ tenant, key }) => ({ tenant, target: key, rank: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(key) }))
        .sort((a, b) => compare(a.rank, b.rank))
        .slice(0, request.most)
        .map(({ tenant, target }) => ({ tenant, target }));
    return {
        chosen: ranked.sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target)),
        not_asked: {
            over_limit: asked.length - ranked.length + unnamed,
            without_health: near.length - able.length,
            undeclared: strangers,
            under_change: able.length - asked.length,
        },
    };
}
function hostsOfNear(topology, request) {
    const hosts = declaredNear(topology, request).map(({ host }) => host);
    return [...new Set(hosts)].filter((host) => host !== _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER */ .z).sort(compare);
}
function declaredNear(topology, { tenant, targets, dependents = [] }) {
    const hosts = (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOfMachines */ .Y)(topology, targets.flatMap(({ host }) => (host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER */ .z ? [] : [host])));
    const services = new Set([...dependents, ...sharedAmong(topology, targets)]);
    return Object.values(topology.tenants)
        .filter(({ id }) => id !== tenant)
        .flatMap(({ instances }) => instances.filter(({ host, service }) => hosts.has(host) || services.has(service)));
}
function sharedAmong({ services }, targets) {
    return new Set(targets.flatMap(({ service }) => (services[service]?.tenancy === 'shared' ? [service] : [])));
}
function nearBy(topology, request) {
    const { targets, found } = request;
    const { tenants } = topology;
    const shared = sharedAmong(topology, targets);
    const near = new Map(declaredNear(topology, request).map((instance) => [instance.key, instance]));
    let [strangers, unnamed] = [0, 0];
    for (const answer of found.filter((one) => targets.some((target) => isOf(target, one)))) {
        const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineOf */ .V)(answer.host, topology);
        for (const { tenant: other } of answer.others) {
            const own = tenants[other]?.instances.filter(({ service, host }) => service === answer.service && (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineOf */ .V)(host, topology) === machine) ?? [];
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


/***/ }),

/***/ 42060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineOf),
/* harmony export */   Y: () => (/* binding */ namesOfMachines)
/* harmony export */ });
/* harmony import */ var _numeric_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70043);

function machineOf(name, { hosts }) {
    const host = hosts[name];
    return host === undefined ? name : placeOf(host);
}
function namesOfMachines(topology, names) {
    const machines = new Set(names.map((name) => machineOf(name, topology)));
    const others = Object.values(topology.hosts).filter((host) => machines.has(placeOf(host)));
    return new Set([...names, ...others.map(({ name }) => name)]);
}
function placeOf({ address, port, via = '' }) {
    return `${via} ${(0,_numeric_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withOneForm */ .L)(address.toLowerCase())} ${port}`;
}


/***/ })

} };
