export const id = 5065;
export const ids = [5065,5178];
export const modules = {

/***/ 71030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Xq: () => (/* binding */ didFields),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45178);
/* harmony import */ var _runbook_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44704);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22358);




const NO_OUTPUT = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
function notStarted(at, fault) {
    return {
        ended: 'not-started',
        exit_code: null,
        started_at: at,
        duration_ms: 0,
        stopped: 'ended-by-itself',
        stdout: NO_OUTPUT,
        stderr: NO_OUTPUT,
        ...(fault !== undefined && { fault }),
    };
}
function isAccepted(command, act) {
    if (act.ended !== 'exited' || act.exit_code === null)
        return false;
    if (command.kind !== 'http')
        return command.exit.includes(act.exit_code);
    return command.expect.length > 0
        ? command.expect.includes(act.exit_code)
        : act.exit_code >= 200 && act.exit_code < 300;
}
function didFields(command, result) {
    if (command.output.format === 'none' || result.text === null || !isAccepted(command, result.act))
        return {};
    const parsed = (0,_runbook_output_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutput */ .F)(command.output, result.text);
    return parsed.ok ? parsed.value : {};
}
function sampleOf(observation, scope) {
    const { of, at, probe, command, ready, result } = observation;
    const common = { ...of, at, host: command.where, shown_command: ready === null ? '' : (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownCommand */ .h)(ready) };
    const seen = read(command, result);
    if ('fault' in seen)
        return { ...common, ok: false, fields: {}, act: { ...result.act, fault: seen.fault } };
    const shown = probe.show === undefined ? null : (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveText */ .W)(probe.show, { ...scope, [of.probe]: { ...seen.fields, ok: true } });
    return { ...common, ok: true, fields: seen.fields, act: result.act, ...(shown !== null && { show: shown }) };
}
function read(command, result) {
    const { act, text } = result;
    if (act.fault !== undefined)
        return { fault: act.fault };
    if (!isAccepted(command, act))
        return { fault: failedProbe(act) };
    if (command.output.format === 'none')
        return { fields: {} };
    if (text === null)
        return { fault: unreadable(act) };
    const parsed = (0,_runbook_output_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutput */ .F)(command.output, text);
    if (parsed.ok)
        return { fields: parsed.value };
    return { fault: (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .hK)(command) ? undisclosed : parsed.faults[0] };
}
function failedProbe(act) {
    return {
        code: 'output-invalid',
        message: `the probe ended with ${act.exit_code === null ? act.ended : `exit code ${act.exit_code}`}`,
        hint: 'Run the shown command by hand on the shown host, and look at its standard error in the audit.',
    };
}
const undisclosed = {
    code: 'output-invalid',
    message: 'the output does not have the declared form; it may hold secrets, and is not shown',
    hint: 'Run the shown command by hand on the shown host, and compare its output with the declared fields.',
};
function unreadable(act) {
    return {
        code: 'output-invalid',
        message: `the probe's output of ${act.stdout.bytes} bytes is larger than 1 MiB, or is not UTF-8`,
        hint: 'Make the probe print only the fields that it declares.',
    };
}


/***/ }),

/***/ 33949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   t: () => (/* binding */ needsHuman)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function conclude(state) {
    const { opening, failure } = state;
    if (opening?.type === 'run.declined')
        return opening.outcome;
    if (failure?.kind === 'broken')
        return 'unknown';
    const targets = Object.values(state.targets).map((target) => target.status);
    const guards = Object.values(state.guards).map((guard) => guard.status);
    if (targets.some((status) => status === 'unknown' || status === 'started'))
        return 'unknown';
    if (state.unconfirmed.some(({ change }) => change.action === 'engage'))
        return 'unknown';
    if (targets.some((status) => status === 'undo_failed' || status === 'undone_unverified'))
        return 'rollback_failed';
    if (guards.some((status) => status === 'release_failed' || status === 'engage_failed'))
        return 'rollback_failed';
    if (failure?.kind === 'cancelled')
        return 'cancelled';
    if (opening?.dry_run === true && (failure === null || !(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state)))
        return 'dry_run';
    if (failure === null)
        return 'incident_resolved';
    if (failure.kind === 'absent')
        return 'symptom_absent';
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'refused';
    return failure.kind === 'kept' ? 'not_recovered' : 'rolled_back';
}
function needsHuman(outcome) {
    return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no';
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18344);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63450);
/* harmony import */ var _runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24841);



function judge(condition, scope, reveal) {
    const judged = condition.that.map((source) => {
        const truth = (0,_runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(source, scope);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${reveal ? (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(source, scope) : source} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? (reveal ? truth.because : _plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSHOWN */ .VF) : undefined,
        };
    });
    const because = judged.find((one) => one.because !== undefined)?.because;
    return {
        verdict: all(judged.map((one) => one.verdict)),
        shown: judged.map((one) => one.shown),
        ...(because !== undefined && { because }),
    };
}
function all(verdicts) {
    if (verdicts.includes('does_not_hold'))
        return 'does_not_hold';
    return verdicts.includes('unknown') ? 'unknown' : 'holds';
}


/***/ }),

/***/ 81758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ scopeAt)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57839);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function scopeAt(state, request) {
    const { target, step, samples, now } = request;
    const at = step === null || target === null ? null : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(state, step, target);
    const seen = seenBy(samples, target);
    return {
        ...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .planScope */ .oE)(state.plan, target),
        run: { id: state.opening?.execution_id ?? '', now },
        ...seen.alone,
        all: seen.all,
        first: keptBy(state.first, target),
        before: at === null ? {} : keptBy(at.before, target),
        did: at?.did ?? {},
    };
}
const kept = new WeakMap();
function keptBy(samples, target) {
    const made = kept.get(samples) ?? new Map();
    kept.set(samples, made);
    const scope = made.get(target) ?? seenBy(samples, target).alone;
    made.set(target, scope);
    return scope;
}
const NOTHING = { alone: {}, all: {} };
function seenBy(samples, target) {
    if (samples.length === 0)
        return NOTHING;
    const all = new Map();
    const alone = new Map();
    const own = new Set();
    for (const sample of samples) {
        const { probe } = sample;
        const value = readable(sample);
        const list = all.get(probe);
        if (list === undefined)
            all.set(probe, [value]);
        else
            list.push(value);
        if (own.has(probe))
            continue;
        if (sample.target === target)
            own.add(probe);
        if (list === undefined || sample.target === target)
            alone.set(probe, value);
        else
            alone.delete(probe);
    }
    return { alone: Object.fromEntries(alone), all: Object.fromEntries(all) };
}
function readable(sample) {
    const { exit_code } = sample.act;
    return { ...sample.fields, ok: sample.ok, ...(exit_code !== null && { exit_code }) };
}


/***/ }),

/***/ 22358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Q1: () => (/* binding */ revealing),
/* harmony export */   Wu: () => (/* binding */ isRevealable),
/* harmony export */   Xm: () => (/* binding */ unmasked),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   uN: () => (/* binding */ withheld),
/* harmony export */   un: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63450);


const MASK = '***';
function holdsSecret({ sensitive, output }) {
    return sensitive || Object.values(output.fields).some((field) => field.secret);
}
function guarded(command) {
    return holdsSecret(command) ? { ...command, sensitive: true } : command;
}
function learnSecrets({ of, command }, fields, masks) {
    for (const [name, { secret, type }] of Object.entries(command.output.fields)) {
        if (!secret || type === 'boolean')
            continue;
        for (const value of [fields[name] ?? []].flat())
            masks.learn(String(value), `${name} of ${calledOf(of)}`);
    }
}
function calledOf(of) {
    if ('probe' in of)
        return _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.probe(of.probe);
    return 'step' in of ? _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(of.step, of.action) : _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(of.guard, of.action);
}
function isRevealable(plan, condition, purpose) {
    return condition.that.every(revealing(plan, 'step' in purpose ? purpose.step : null));
}
function revealing(plan, step) {
    const hidden = new Set(Object.keys(plan.probes).filter((name) => Object.values(plan.probes[name]?.commands ?? {}).some(holdsSecret)));
    const own = plan.steps.find(({ id }) => id === step);
    if (own?.kind === 'mitigation' && own.acts.some((act) => holdsSecret(act.do)))
        hidden.add('did');
    return (expression) => hidden.size === 0 || !(0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesRead */ .uc)(expression).some((name) => hidden.has(name));
}
function withheld(plan, sample) {
    const command = plan.probes[sample.probe]?.commands[sample.target];
    if (command === undefined || !holdsSecret(command))
        return sample;
    const { show: _, ...rest } = sample;
    return { ...rest, fields: withoutSecrets(command, sample.fields) };
}
function withoutSecrets({ sensitive, output }, fields) {
    if (sensitive)
        return {};
    return Object.fromEntries(Object.entries(fields).filter(([name]) => output.fields[name]?.secret !== true));
}
function unmasked(event) {
    if (event.type === 'command.finished')
        return isWhole(event.did) ? event : { ...event, did: known(event.did) };
    if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
        return event;
    if (event.samples.every(({ fields }) => isWhole(fields)))
        return event;
    return { ...event, samples: event.samples.map((sample) => ({ ...sample, fields: known(sample.fields) })) };
}
function isWhole(fields) {
    return !Object.values(fields).some(isMasked);
}
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isMasked(value)));
}
function isMasked(value) {
    if (typeof value === 'object')
        return value.some(isMasked);
    return typeof value === 'string' && value.includes(MASK);
}


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   BW: () => (/* binding */ changedAnything),
/* harmony export */   Dt: () => (/* binding */ guardKey),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Sx: () => (/* binding */ withGuard),
/* harmony export */   gt: () => (/* binding */ isGuardStage),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   hc: () => (/* binding */ isResting),
/* harmony export */   ue: () => (/* binding */ initialState),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
const UNTOUCHED = {
    status: 'not_started',
    before: [],
    did: {},
    held_before: false,
    acted: false,
    settled: false,
};
const IDLE = { status: 'idle', before: 'idle', releases: 0, fresh: false };
function initialState(plan) {
    return {
        plan,
        phase: { name: 'claimed' },
        opening: null,
        first: [],
        discovered: [],
        bystanders: {},
        watched: [],
        acted_ms: 0,
        steps: Object.fromEntries(plan.steps.map((step) => [step.id, 'pending'])),
        targets: {},
        guards: {},
        running: [],
        unconfirmed: [],
        token: 0,
        failure: null,
        interrupted: null,
    };
}
function targetKey(step, target) {
    return `${step} @ ${target}`;
}
function targetOf(state, step, target) {
    return state.targets[targetKey(step, target)] ?? UNTOUCHED;
}
function withTarget(state, step, target, change) {
    const key = targetKey(step, target);
    return { ...state, targets: { ...state.targets, [key]: { ...targetOf(state, step, target), ...change } } };
}
function guardOf(state, key) {
    return state.guards[key] ?? IDLE;
}
function withGuard(state, key, change) {
    return { ...state, guards: { ...state.guards, [key]: { ...guardOf(state, key), ...change } } };
}
function guardKey(guard, target) {
    return `${guard} @ ${target}`;
}
function changedAnything(state) {
    const guards = Object.values(state.guards).some((guard) => guard.status !== 'idle' && guard.status !== 'found_engaged');
    return guards || Object.values(state.targets).some((target) => target.status !== 'not_started');
}
function isGuardStage(stage) {
    return 'guard' in stage;
}
function isResting({ phase, interrupted }) {
    return phase.name === 'stepping' && (phase.failing !== null || interrupted !== null);
}


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownText),
/* harmony export */   h: () => (/* binding */ shownCommand)
/* harmony export */ });
/* harmony import */ var _kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86517);

function shownCommand(command) {
    switch (command.kind) {
        case 'exec':
            return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
        case 'run':
            return `${asUser(command.as)}${shownScript(command.script)}`;
        case 'http':
            return `${command.method} ${shownText(command.url)}`;
    }
}
function shownText(text) {
    return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}
function shownElement(element) {
    if (typeof element === 'string')
        return (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(element);
    return element.parts.map((part) => (typeof part === 'string' ? (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(part) : shownPart(part))).join('');
}
function shownPart(part) {
    if (typeof part === 'string')
        return part;
    return 'secret' in part ? `\u2039secrets.${part.secret}\u203a` : `\u2039${part.expression}\u203a`;
}
function shownScript(script) {
    const [first = '', ...more] = script.trim().split('\n');
    return more.length === 0 ? first : `${first} \u2026 (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}
function asUser(user) {
    return user === undefined ? '' : `sudo -n -u ${(0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(user)} `;
}


/***/ }),

/***/ 59091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownFault),
/* harmony export */   q: () => (/* binding */ driftFault)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function driftFault(drift, source) {
    const { instance } = drift;
    return {
        code: 'topology-drift',
        ...sayings(drift),
        at: instance === undefined ? extraPlace(drift, source) : instancePlace(instance, source),
    };
}
function unknownFault({ service, host, unknown }, source) {
    if (unknown === undefined)
        return null;
    const { fault, of } = unknown;
    const path = ['services', service, 'discover'];
    return {
        code: 'discovery-failed',
        message: `What stands of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} on ${on(host)} is not known: the discovery ${fault.message.replace(/\.$/, '')}.`,
        hint: fault.hint,
        at: of === null ? source.placeOf(path, 'key') : source.placeOf([...path, of]),
    };
}
function sayings(drift) {
    const { kind, service, host, tenant } = drift;
    const [what, found] = [`The ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of ${tenant ?? 'nobody'}`, (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.found ?? '', 80)];
    const name = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.instance?.name ?? '', 80);
    switch (kind) {
        case 'missing':
            return {
                message: `${what} (${name}) is not on ${on(host)}.`,
                hint: `enforced-runbooks topology drift --tenant ${tenant} asks every host of the service. Correct this entry, or start the instance.`,
            };
        case 'moved':
            return {
                message: `${what} (${name}) is not on ${on(host)}: ${on(drift.instead ?? '')} says that it has it, as "${found}".`,
                hint: 'Look there; where that is true, correct the host of this entry.',
            };
        case 'foreign':
            return {
                message: `What stands on ${on(host)} where ${tenant} has its ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} belongs to somebody else, ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.instead ?? '', 80)}: "${found}".`,
                hint: 'Nothing there is touched. Find out who is right, the host or this entry, before anything is changed there.',
            };
        case 'extra':
            return tenant === null
                ? {
                    message: `On ${on(host)} stands a ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of nobody that the topology knows: "${found}".`,
                    hint: 'Declare its tenant, or remove it.',
                }
                : {
                    message: `On ${on(host)} stands a ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of ${tenant} that the topology does not declare: "${found}".`,
                    hint: `Declare it under ${tenant}, or remove it: a change to ${tenant} would reach only what is declared.`,
                };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(kind);
    }
}
function on(host) {
    return host === 'runner' ? 'the runner' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(host);
}
function instancePlace({ tenant, service, entry }, source) {
    const at = ['tenants', tenant, 'services', service];
    const hosts = [
        [...at, entry, 'host'],
        [...at, 'host'],
    ];
    const named = hosts.find((path) => source.sourceOf(path) !== undefined);
    return named === undefined ? source.placeOf([...at, entry], 'key') : source.placeOf(named);
}
function extraPlace({ tenant, service }, source) {
    return tenant === null
        ? source.placeOf(['services', service], 'key')
        : source.placeOf(['tenants', tenant, 'services', service], 'key');
}


/***/ }),

/***/ 92190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   Q: () => (/* binding */ refuses)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34050);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86310);


function compareWith(topology, tenant, answers) {
    const declared = declaredAt(topology);
    const owners = new Map([...new Set(answers.map(({ service }) => service))].map((service) => [service, ownersOf(topology, service)]));
    const looked = answers.map((answer) => look(topology, answer, { declared: declared.get(placeKey(answer)) ?? [], owners: owners.get(answer.service) }));
    const strays = straysOf(looked);
    const judged = looked.map((one) => judge(one, { tenant, strays }));
    const drift = judged.flatMap((one) => one.drift);
    return { answers: judged.map(({ answer }) => answer), drift: drift.filter((one) => !isToldAsMoved(one, drift)) };
}
function isToldAsMoved({ kind, service, host, found }, drift) {
    if (kind !== 'extra')
        return false;
    return drift.some((one) => one.kind === 'moved' && one.service === service && one.instead === host && one.found === found);
}
function refuses(drift, { tenant, scope }) {
    return drift.kind !== 'extra' || drift.tenant === tenant || scope === 'shared';
}
function look(topology, answer, { declared, owners }) {
    const discover = topology.services[answer.service]?.discover;
    if (discover === undefined)
        throw new Error(`compareWith: nobody can have asked for ${answer.service}`);
    const groups = (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingGroups */ .Ox)(discover);
    if (!answer.found.ok)
        return { answer, groups, declared, there: new Map(), rest: [] };
    const byKey = new Map(declared.map((instance) => [declaredKey(instance, groups), instance]));
    const there = new Map();
    const rest = [];
    for (const found of answer.found.value) {
        const owned = { ...found, owner: owners?.get(found.groups.tenant ?? '') ?? null };
        const instance = owned.owner === null ? undefined : byKey.get(foundKey(owned, groups));
        if (instance === undefined || there.has(instance))
            rest.push(owned);
        else
            there.set(instance, owned);
    }
    return { answer, groups, declared, there, rest };
}
function ownersOf({ tenants, services }, service) {
    const owners = new Map();
    for (const tenant of Object.values(tenants)) {
        for (const identifier of (0,_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .identifiersOf */ .Sd)(tenant, services)) {
            if (identifier.service === undefined || identifier.service === service)
                owners.set(identifier.value, tenant.id);
        }
    }
    return owners;
}
function straysOf(looked) {
    const strays = new Map();
    for (const { answer, groups, rest } of looked) {
        for (const owned of rest) {
            if (owned.owner === null)
                continue;
            const key = `${answer.service}\n${foundKey(owned, groups)}`;
            if (!strays.has(key))
                strays.set(key, { host: answer.host, found: owned.name });
        }
    }
    return strays;
}
function judge({ answer, groups, declared, there, rest }, { tenant, strays }) {
    const { service, host, found } = answer;
    const isOurs = (owner) => tenant === null || owner === tenant;
    const ours = declared.filter((instance) => isOurs(instance.tenant));
    if (!found.ok)
        return { answer: { service, host, instances: null, unknown: found, there: [], others: [] }, drift: [] };
    const places = new Map(groups.length === 0 ? [] : found.value.map((one) => [placeOf(one, groups), one]));
    const absent = ours.filter((instance) => !there.has(instance));
    const lost = absent.map((instance) => {
        const common = { service, host, tenant: instance.tenant, instance };
        const instead = places.get(JSON.stringify(groups.map((group) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .toldBy */ .Hd)(instance, group))));
        if (instead !== undefined)
            return { kind: 'foreign', ...common, found: instead.name, instead: instead.groups.tenant ?? '' };
        const stray = strays.get(`${service}\n${declaredKey(instance, groups)}`);
        return stray === undefined || stray.host === host
            ? { kind: 'missing', ...common }
            : { kind: 'moved', ...common, found: stray.found, instead: stray.host };
    });
    const extra = rest.map(({ owner, name }) => ({ kind: 'extra', service, host, tenant: owner, found: name }));
    const others = [...there].flatMap(([instance, { name }]) => isOurs(instance.tenant) ? [] : [{ tenant: instance.tenant, found: name }]);
    return {
        answer: {
            service,
            host,
            instances: found.value.length,
            there: [...there].flatMap(([instance, { name }]) => (isOurs(instance.tenant) ? [{ instance, found: name }] : [])),
            others: [...others, ...rest.map(({ owner, name }) => ({ tenant: owner, found: name }))],
        },
        drift: [...lost, ...extra],
    };
}
function declaredAt({ tenants }) {
    const places = new Map();
    for (const { instances } of Object.values(tenants)) {
        for (const instance of instances) {
            const known = places.get(placeKey(instance));
            if (known === undefined)
                places.set(placeKey(instance), [instance]);
            else
                known.push(instance);
        }
    }
    return places;
}
function placeKey({ service, host }) {
    return `${service}\n${host}`;
}
function declaredKey(instance, groups) {
    return JSON.stringify([instance.tenant, ...groups.map((group) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .toldBy */ .Hd)(instance, group))]);
}
function foundKey({ owner, groups: values }, groups) {
    return JSON.stringify([owner, ...groups.map((group) => values[group])]);
}
function placeOf({ groups: values }, groups) {
    return JSON.stringify(groups.map((group) => values[group]));
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ surveyOf),
/* harmony export */   z: () => (/* binding */ refusalsIn)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35438);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92190);
/* harmony import */ var _drift_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59091);



const MOST_OTHERS = 50;
const MOST_EXTRA = 20;
function surveyOf({ topology, source, concern }, answers) {
    const { answers: judged, drift } = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWith */ .G)(topology, concern.tenant, answers);
    return {
        hosts: judged.map((one) => hostSurvey(one, source)),
        drift: judged.flatMap((one) => told(one, drift, concern).map((found) => driftRecord(found, source))),
    };
}
function refusalsIn({ hosts, drift }, concern) {
    return [
        ...hosts.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
        ...drift.filter((one) => (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern)).map(({ fault }) => fault),
    ];
}
function told({ service, host }, drift, concern) {
    const here = drift.filter((one) => one.service === service && one.host === host);
    const lost = here.filter(({ kind }) => kind !== 'extra');
    const extra = here.filter(({ kind }) => kind === 'extra');
    const [own, others] = [extra.filter((one) => (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern)), extra.filter((one) => !(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern))];
    return [...lost, ...own.slice(0, MOST_EXTRA), ...others.slice(0, MOST_EXTRA)];
}
function hostSurvey(judged, source) {
    const { service, host, instances, there, others, unknown } = judged;
    const fault = unknown === undefined ? null : (0,_drift_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFault */ .$)(judged, source());
    const neighbours = new Map(others.flatMap(({ tenant, found }) => (tenant === null ? [] : [[tenant, { tenant, found }]])));
    return {
        service,
        host,
        instances,
        there: there.map(({ instance, found }) => ({ target: instance.key, found })),
        others: chosen([...neighbours.values()]),
        others_count: neighbours.size,
        ...(fault !== null && { fault }),
    };
}
function chosen(others) {
    const ranked = others.length <= MOST_OTHERS
        ? others
        : others
            .map((one) => ({ one, rank: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(one.tenant) }))
            .sort((a, b) => compare(a.rank, b.rank))
            .slice(0, MOST_OTHERS)
            .map(({ one }) => one);
    return [...ranked].sort((a, b) => compare(a.tenant, b.tenant));
}
function driftRecord(drift, source) {
    const { kind, service, host, tenant, instance } = drift;
    const target = instance === undefined ? {} : { target: instance.key };
    return { kind, service, host, tenant, ...target, fault: (0,_drift_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .driftFault */ .q)(drift, source()) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
