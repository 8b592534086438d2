'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7948], modules: {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1082);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95133);







function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
        changes: (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAt */ .vm)(plan),
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingSecrets)
/* harmony export */ });
function missingSecrets(plan, secrets) {
    return plan.secrets
        .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
        .map((name) => ({
        code: 'secret-missing',
        message: `the runbook's secret ${name} is not in the environment`,
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }, or the input runbook-secrets).`,
    }));
}


/***/ }),

/***/ 37948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerProbe: () => (/* binding */ registerProbe)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/perform.js + 1 modules
var perform = __webpack_require__(92802);
// EXTERNAL MODULE: ./lib/engine/reason.js
var engine_reason = __webpack_require__(5936);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(16574);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 6 modules
var isolation = __webpack_require__(12057);
// EXTERNAL MODULE: ./lib/transport/executor.js + 20 modules
var transport_executor = __webpack_require__(1082);
// EXTERNAL MODULE: ./lib/app/crew.js
var crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
// EXTERNAL MODULE: ./lib/app/temporary-folder.js
var temporary_folder = __webpack_require__(95133);
;// CONCATENATED MODULE: ./lib/app/look-once.js
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
















async function lookOnce(request) {
    const { probing, settings } = request;
    const [first, ...more] = (0,missing_secrets/* missingSecrets */.m)(probing.plan, settings.secrets);
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    const made = await (0,temporary_folder/* temporaryFolderIn */.v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const redactor = (0,crew/* redactorFor */.s)(settings);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const executor = __addDisposableResource(env_1, (0,transport_executor/* createExecutor */.U)({
                hosts: probing.plan.hosts,
                ssh: settings.ssh,
                secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
                redactor,
                outputsFolder: (0,external_node_path_.join)(made.value, 'outputs'),
                environment: settings.environment,
                folder: made.value,
            }), true);
            const samples = await observeAll(request, executor, redactor);
            return (0,fault/* succeed */.Py)(redactor.json(seenIn(probing, samples, redactor.text)));
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
    finally {
        await (0,promises_.rm)(made.value, { recursive: true, force: true });
    }
}
async function observeAll(request, executor, redactor) {
    const { plan, samples: asked } = request.probing;
    const state = (0,engine_state/* initialState */.ue)(plan);
    const observing = {
        plan,
        ports: {
            executor,
            isolated: (0,isolate/* isolationCheck */.f)((0,isolation/* isolationOf */._)(request.topology), plan),
            masks: { learn: redactor.learn, mask: redactor.text },
        },
        signal: request.cancel,
        state: () => state,
        now: () => new Date().toISOString(),
    };
    const samples = [];
    const left = asked.entries();
    const worker = async () => {
        for (const [index, of] of left)
            samples[index] = await (0,perform/* observe */.l)(of, null, observing);
    };
    await Promise.all(Array.from({ length: Math.min(waves/* AT_ONCE */.Qd, asked.length) }, worker));
    return samples;
}
function seenIn({ plan, conditions }, samples, mask) {
    const now = new Date().toISOString();
    const sensitive = samples
        .filter((sample) => isSensitive(plan, sample))
        .map(({ probe, target }) => ({ probe, target }));
    return {
        samples: samples.map((sample) => (isSensitive(plan, sample) ? { ...(0,secrecy/* withheld */.uN)(plan, sample), fields: {} } : sample)),
        sensitive,
        conditions: conditions.map((condition) => judged(condition, { plan, samples, now, mask })),
    };
}
function isSensitive(plan, { probe, target }) {
    const command = plan.probes[probe]?.commands[target];
    return command !== undefined && (0,secrecy/* holdsSecret */.hK)(command);
}
function judged({ posed, that, judged: how }, { plan, samples, now, mask }) {
    if ('not' in how)
        return { of: posed, that, verdict: 'not_decidable', shown: [], because: how.not };
    const { by } = how;
    const target = 'target' in posed ? posed.target : null;
    const scope = (0,engine_scope/* scopeAt */.c)((0,engine_state/* initialState */.ue)(plan), { target, step: null, samples, now });
    const { verdict, shown, because: reason } = (0,judge/* judge */.S)(by, scope, (0,secrecy/* isRevealable */.Wu)(plan, by, posed) ? mask : null);
    const failed = samples.find((sample) => !sample.ok && by.samples.some((read) => isOf(sample, read)));
    const because = verdict === 'holds' ? undefined : failed === undefined ? reason : (0,engine_reason/* unseenWords */.CL)(failed);
    return { of: posed, that, verdict, shown, ...(because !== undefined && { because }) };
}
function isOf(sample, read) {
    return sample.probe === read.probe && sample.target === read.target;
}

// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/plan/condition.js
var plan_condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/draft.js
var draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
// EXTERNAL MODULE: ./lib/plan/probe.js
var probe = __webpack_require__(67153);
// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
// EXTERNAL MODULE: ./lib/plan/step.js + 1 modules
var step = __webpack_require__(64655);
;// CONCATENATED MODULE: ./lib/plan/probing.js










function planProbing(request) {
    const { runbook, plan, only } = request;
    const names = Object.keys(runbook.probes);
    if (only !== null && !names.includes(only))
        return (0,fault/* fail */.fJ)(unknownProbe(only, names));
    const faults = [];
    const draft = draftOf(request, (fault) => void faults.push(fault));
    const wanted = only === null ? names : [only];
    const samples = wanted.flatMap((name) => {
        const at = runbook.probes[name]?.at ?? runbook.symptom.at;
        return (0,plan_condition/* samplesOf */.lc)({ probes: [], all: [name] }, { at, here: null, draft });
    });
    const probes = (0,probe/* planProbes */.R)(samples, draft);
    const places = Object.values(probes).flatMap(({ commands }) => Object.values(commands).map(({ where }) => where));
    const targets = [...draft.targets.values()].flat().filter(({ key }) => samples.some(({ target }) => target === key));
    const probing = {
        ...plan,
        probes,
        secrets: plan.secrets.filter((name) => takesSecret(probes, name)),
        hosts: (0,hosts/* hostsNamed */.p2)(places, draft.view),
        targets: { ...plan.targets, ...Object.fromEntries(targets.map((target) => [target.key, target])) },
    };
    const conditions = posedIn(draft).flatMap((one) => conditionOf(one, { draft, samples, only }));
    return (0,fault/* settle */.G9)({ plan: probing, samples, conditions }, faults);
}
function draftOf({ runbook, topology, view, plan }, report) {
    return (0,draft/* beginDraft */.rr)({
        runbook,
        view: runbook.scope === 'shared' ? (0,topology_view/* wholeViewOf */.m)(topology, view) : view,
        services: Object.keys(topology.services),
        tenant: (0,scope/* tenantNames */.zE)(plan.tenant),
        inputs: plan.inputs,
        incident: (0,scope/* incidentNames */.Bw)(plan.incident),
        begun: false,
        report,
    });
}
function takesSecret(probes, name) {
    return JSON.stringify(probes).includes(JSON.stringify({ secret: name }));
}
function posedIn({ runbook, targets }) {
    const at = (service) => targets.get(service) ?? [];
    const guards = Object.values(runbook.guards).flatMap(({ name: guard, service, engaged, released }) => at(service).flatMap((here) => [
        { posed: { kind: 'engaged', guard, target: here.key }, condition: engaged, here },
        { posed: { kind: 'released', guard, target: here.key }, condition: released, here },
    ]));
    return [
        { posed: { kind: 'symptom' }, condition: runbook.symptom, here: null },
        ...guards,
        ...runbook.steps.flatMap((step) => posedInStep(step, at)),
        { posed: { kind: 'recovered' }, condition: runbook.recovered, here: null },
    ];
}
function posedInStep(step, at) {
    if (step.kind === 'check') {
        const { id, condition } = step;
        const when = step.when === undefined ? {} : { when: step.when };
        return [{ posed: { kind: 'check', step: id }, condition, ...when, here: null }];
    }
    const { when, require, verify, ending } = step;
    const undone = ending.kind === 'undo' ? ending.undone : undefined;
    return at(step.service).flatMap((here) => Object.entries({ when, require, verify, undone }).flatMap(([name, condition]) => {
        const kind = ['when', 'require', 'verify', 'undone'].find((one) => one === name);
        if (kind === undefined || condition === undefined)
            return [];
        return [{ posed: { kind, step: step.id, target: here.key }, condition, here }];
    }));
}
const PAST = ['first', 'before', 'did'];
function conditionOf({ posed, condition, when, here }, { draft, samples, only }) {
    const reads = [...(when?.that ?? []), ...condition.that].map((expression) => expression.reads);
    const isRead = (name) => reads.some(({ probes, all, before, first }) => [probes, all, before, first].some((names) => names.includes(name)));
    if (only !== null && !isRead(only))
        return [];
    const faults = [];
    const judging = { ...draft, report: (fault) => void faults.push(fault) };
    const by = when === undefined ? (0,plan_condition/* planCondition */.$y)(condition, here, judging) : (0,step/* planCheckCondition */.b)(when, condition, judging);
    const past = PAST.filter((name) => reads.some(({ roots }) => roots.includes(name)));
    const others = by.samples.filter((one) => !samples.some((own) => isSame(own, one))).map(({ probe }) => probe);
    const not = whyNot(past, faults, others);
    return [{ posed, that: by.that, judged: not === null ? { by } : { not } }];
}
function whyNot(past, [fault], others) {
    if (past.length > 0)
        return `it reads ${listed(past.map((name) => `\`${name}\``))}, which only a run has`;
    if (fault !== undefined)
        return fault.message;
    if (others.length > 0)
        return `it also reads ${listed([...new Set(others)])}, and only one probe is asked`;
    return null;
}
function isSame(one, other) {
    return one.probe === other.probe && one.target === other.target;
}
function listed(names) {
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}
function unknownProbe(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return {
        code: 'reference-unknown',
        message: `The runbook has no probe \`${(0,visible/* shown */.SP)(name)}\`.`,
        hint: near === null ? `It has: ${known.join(', ')}.` : `Did you mean \`${near}\`?`,
    };
}

// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(90039);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/page.js
var page = __webpack_require__(8708);
;// CONCATENATED MODULE: ./lib/cli/probe-page.js




const MOST_LINES = 20;
const LONGEST_LINE = 400;
const LONGEST_OUTPUT = 4_000;
function probePage(plan, { samples, sensitive, conditions }) {
    const isSensitive = (sample) => sensitive.some((one) => isAt(one, sample));
    return [
        `Probes of ${(0,visible/* visibleLine */.P8)(plan.runbook.id)} for ${(0,visible/* visibleLine */.P8)(plan.tenant.id)}`,
        ...samples.map((sample) => ['', ...sampleLines(sample, isSensitive(sample))].join('\n')),
        '',
        conditions.length === 0 ? 'No condition reads them.' : 'Conditions',
        ...conditions.flatMap(conditionLines),
    ].join('\n');
}
function probeDocument(plan, { samples, sensitive, conditions }) {
    return {
        runbook: plan.runbook.id,
        tenant: plan.tenant.id,
        probes: samples.map((sample) => {
            const { probe, target, host, at, ok, fields, shown_command: command, show, act } = sample;
            const isSensitive = sensitive.some((one) => isAt(one, sample));
            return {
                probe,
                target,
                host,
                at,
                command,
                ok,
                fields,
                ...(show !== undefined && { show }),
                sensitive: isSensitive,
                ended: act.ended,
                exit_code: act.exit_code,
                duration_ms: act.duration_ms,
                stdout: isSensitive ? '' : outputText(act.stdout),
                stderr: isSensitive ? '' : outputText(act.stderr),
                ...(act.fault !== undefined && { fault: act.fault }),
            };
        }),
        conditions: conditions.map(({ of, ...seen }) => ({ of: calledOf(of), ...of, ...seen })),
    };
}
function isAt(one, { probe, target }) {
    return one.probe === probe && one.target === target;
}
function sampleLines(sample, sensitive) {
    const { probe, target, host, ok, act, fields, show, shown_command: command } = sample;
    const where = target === host ? `on the ${host}` : `at ${target}${host === 'runner' ? ', from the runner' : ''}`;
    const took = `${endingOf(sample)} after ${(0,duration/* formatDuration */.a)(act.duration_ms)}`;
    return [
        `${(0,visible/* visibleLine */.P8)(probe)} ${(0,visible/* visibleLine */.P8)(where)}: ${ok ? 'ok' : 'failed'} (${took})`,
        ...(command === '' ? [] : (0,page/* block */.om)('command', command)),
        ...(sensitive
            ? (0,page/* labelled */.wW)('output', ['not shown: it may hold a secret'])
            : [...outputLines('stdout', act.stdout), ...outputLines('stderr', act.stderr)]),
        ...(0,page/* labelled */.wW)('fields', Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)),
        ...(show === undefined ? [] : (0,page/* labelled */.wW)('show', [show])),
        ...(act.fault === undefined ? [] : (0,page/* labelled */.wW)('error', [`[${act.fault.code}] ${act.fault.message}`, act.fault.hint])),
    ];
}
function endingOf({ act }) {
    return act.exit_code === null ? act.ended : `exit code ${act.exit_code}`;
}
function outputLines(label, output) {
    const text = outputText(output);
    if (text === '')
        return [];
    const lines = text.replace(/\n$/, '').split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line) => cut((0,visible/* visible */.RK)(line), LONGEST_LINE));
    const left = lines.length - shown.length;
    return (0,page/* block */.om)(label, [...shown, ...(left > 0 ? [`\u2026 ${left} more lines`] : [])].join('\n'));
}
function outputText({ head, tail, omitted_bytes }) {
    if (omitted_bytes === 0)
        return cut(head + tail, LONGEST_OUTPUT);
    return `${cut(head, LONGEST_OUTPUT / 2)}\n\u2026 ${omitted_bytes} bytes left out \u2026\n${tail.slice(-LONGEST_OUTPUT / 2)}`;
}
function cut(text, most) {
    const characters = [...text.slice(0, most * 2)];
    return text.length <= most ? text : `${characters.slice(0, most).join('')}\u2026`;
}
function conditionLines({ of, verdict, shown, that, because }) {
    const why = because === undefined ? '' : `: ${because}`;
    return [
        `  ${(0,visible/* visibleLine */.P8)(`${calledOf(of)}: ${verdictWords(verdict)}${why}`)}`,
        ...(shown.length === 0 ? that : shown).map((line) => `    ${(0,visible/* visibleLine */.P8)(line)}`),
    ];
}
function verdictWords(verdict) {
    switch (verdict) {
        case 'holds':
            return 'holds';
        case 'does_not_hold':
            return 'does not hold';
        case 'unknown':
            return 'unknown';
        case 'not_decidable':
            return 'not decidable here';
        default:
            return (0,unreachable/* unreachable */.H)(verdict);
    }
}
function calledOf(of) {
    if ('guard' in of)
        return `guard ${of.guard}, ${of.kind} (${of.target})`;
    if (!('step' in of))
        return of.kind;
    return `step ${of.step}, ${of.kind}${'target' in of ? ` (${of.target})` : ''}`;
}

// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
// EXTERNAL MODULE: ./lib/cli/ssh-settings.js
var ssh_settings = __webpack_require__(57200);
;// CONCATENATED MODULE: ./lib/cli/probe.js
var probe_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var probe_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const EXIT_HELP = '\nEnds with 0 where every probe answered, with 1 where one failed, with 2 where the call or a file is wrong.';
function registerProbe(program, context) {
    const command = program
        .command('probe')
        .argument('<runbook>')
        .argument('[name]', 'one probe; default: all of the runbook')
        .description('run probes only: raw output, fields, each condition with its values')
        .addHelpText('after', EXIT_HELP);
    (0,run_options/* withAccess */.l3)((0,cli_options/* withCommon */.Aj)((0,run_options/* withAsk */.gE)(command))).action(async (runbook, name, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { environment } = context;
            const common = (0,cli_options/* commonOf */.$N)(options, environment);
            const signals = probe_addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            const { cancel } = signals;
            context.finish(await probe_probe({ runbook, name: name ?? null, options, environment, common, cancel }));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            probe_disposeResources(env_1);
        }
    });
}
async function probe_probe(call) {
    const { terminal, paths } = call.common;
    const asked = await (0,ask/* askFor */.dq)(call.runbook, call.options, (0,sources/* stoppable */.pZ)(paths, call.cancel));
    const seen = asked.ok ? await look(call, asked.value) : asked;
    if (!asked.ok || !seen.ok) {
        terminal.refuse(seen.ok ? [] : seen.faults);
        return 2;
    }
    const { plan } = asked.value.decision;
    if (terminal.options.json)
        terminal.document(probeDocument(plan, seen.value));
    terminal.say(probePage(plan, seen.value));
    if (call.cancel.aborted)
        return 130;
    return seen.value.samples.every(({ ok }) => ok) ? 0 : 1;
}
async function look({ options, environment, name, cancel }, asked) {
    const { topology } = asked.topology;
    const { plan, runbook } = asked.decision;
    const view = (0,topology_view/* viewOf */.d)(topology, plan.tenant.id);
    const probing = view.ok ? planProbing({ runbook, topology, view: view.value, plan, only: name }) : view;
    const ssh = await (0,ssh_settings/* sshSettings */.O)(options, environment);
    const faults = [probing, ssh].flatMap((one) => (one.ok ? [] : one.faults));
    if (!probing.ok || !ssh.ok)
        return (0,fault/* settle */.G9)(null, faults);
    const { secrets } = probing.value.plan;
    const given = secrets.flatMap((secret) => {
        const value = environment[secret];
        return value === undefined ? [] : [[secret, value]];
    });
    (0,env/* forget */.y6)(plan.secrets);
    return lookOnce({
        probing: probing.value,
        topology,
        settings: {
            secrets: Object.fromEntries(given),
            masked: [],
            ssh: ssh.value,
            environment: (0,env/* allowed */.TQ)(environment),
            temporaryFolder: (0,external_node_os_.tmpdir)(),
        },
        cancel,
    });
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

/***/ 62724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ filledFields)
/* harmony export */ });
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);


function filledFields(plan, of) {
    const reads = 'probe' in of ? probeReads(plan).filter((read) => read.of === of.probe) : didReads(plan, of);
    return (name) => reads.some(({ field }) => field === null || field === name);
}
const known = new WeakMap();
function probeReads(plan) {
    const reads = known.get(plan) ?? (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan).flatMap(({ command }) => readsIn(command));
    known.set(plan, reads);
    return reads;
}
function didReads(plan, change) {
    if (change.action !== 'do')
        return [];
    const step = plan.steps.find(({ id }) => id === change.step);
    const act = step?.kind === 'mitigation' ? step.acts.find(({ target }) => target === change.target) : undefined;
    return act?.ending.kind === 'undo' ? readsIn(act.ending.undo).filter(({ of }) => of === 'did') : [];
}
function readsIn(command) {
    const { kind, env, stdin } = command;
    const own = kind === 'exec'
        ? command.argv
        : kind === 'http'
            ? [command.url, ...Object.values(command.headers), command.body]
            : [];
    return [...own, ...Object.values(env), stdin].flatMap(expressionsIn).flatMap(_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsRead */ .cn);
}
function expressionsIn(text) {
    if (typeof text !== 'object' || text === null)
        return [];
    if ('value' in text)
        return [text.value];
    if ('object' in text)
        return Object.values(text.object).flatMap(expressionsIn);
    if (!('parts' in text))
        return text.flatMap(expressionsIn);
    return text.parts.flatMap((part) => (typeof part === 'object' && 'expression' in part ? [part.expression] : []));
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18344);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);
/* harmony import */ var _runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24841);



function judge(condition, scope, mask) {
    const judged = condition.that.map((source) => {
        const truth = (0,_runbook_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(source, scope, mask ?? undefined);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${mask === null ? source : (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(source, scope, mask)} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? (mask === null ? _plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSHOWN */ .VF : truth.because) : undefined,
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

/***/ 92802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe),
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/shown.js
var plan_shown = __webpack_require__(45178);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
// EXTERNAL MODULE: ./lib/engine/bystanding.js
var bystanding = __webpack_require__(62741);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(83623);
// EXTERNAL MODULE: ./lib/engine/filled.js
var filled = __webpack_require__(62724);
// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/engine/reason.js
var engine_reason = __webpack_require__(5936);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/plan/record.js
var record = __webpack_require__(83642);
;// CONCATENATED MODULE: ./lib/engine/way-back.js


function wayBackFaults(change, { plan, isolated, scope, reveals }) {
    const back = takenBackBy(change, plan);
    if (back === null)
        return [];
    const { what, command } = back;
    const known = withoutDid(command);
    const made = (0,resolve/* readyCommand */.d)(known, scope, true, reveals);
    const isWhole = JSON.stringify(known) === JSON.stringify(command);
    const faults = !made.ok
        ? made.faults
        : isWhole
            ? isolated(made.value, true, command.allow_wildcard !== undefined)
            : [];
    return faults.map((fault) => ({ ...fault, message: `${what} could not be made afterwards: ${fault.message}` }));
}
function takenBackBy(change, plan) {
    if ('guard' in change) {
        const at = plan.guards[change.guard]?.at.find(({ target }) => target === change.target);
        return change.action === 'engage' && at !== undefined ? { what: 'Its release', command: at.release } : null;
    }
    const step = plan.steps.find(({ id }) => id === change.step);
    if (change.action !== 'do' || step?.kind !== 'mitigation')
        return null;
    const ending = step.acts.find(({ target }) => target === change.target)?.ending;
    return ending?.kind === 'undo' ? { what: 'Its undo', command: ending.undo } : null;
}
const READS_DID = /\bdid\b/;
function withoutDid(command) {
    const common = {
        env: (0,record/* mapRecord */.Y)(command.env, known),
        ...(command.stdin !== undefined && { stdin: known(command.stdin) }),
    };
    switch (command.kind) {
        case 'exec':
            return { ...command, ...common, argv: command.argv.map(known) };
        case 'run':
            return { ...command, ...common };
        case 'http': {
            const { url, headers, body } = command;
            const sent = { url: known(url), headers: (0,record/* mapRecord */.Y)(headers, known) };
            return { ...command, ...common, ...sent, ...(body !== undefined && { body: knownBody(body) }) };
        }
    }
}
function known(text) {
    if (typeof text === 'string')
        return text;
    return {
        parts: text.parts.filter((part) => typeof part === 'string' || !('expression' in part) || !READS_DID.test(part.expression)),
    };
}
function knownBody(body) {
    if (body === null || typeof body !== 'object')
        return body;
    if (Array.isArray(body))
        return body.map(knownBody);
    if ('value' in body)
        return READS_DID.test(body.value) ? null : body;
    if ('object' in body)
        return { object: (0,record/* mapRecord */.Y)(body.object, knownBody) };
    return 'parts' in body ? known(body) : body;
}

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
    const result = (0,discover/* provedWords */.ys)(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
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
        : { act: (0,engine_act/* notStarted */.DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,plan_shown/* shownCommand */.h)(made.value) : '';
    return { answer: (0,discover/* answerOf */.ut)(question, result, ports.masks.mask), shown_command, duration_ms: since() };
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
    const mask = (0,secrecy/* isRevealable */.Wu)(stage.plan, condition, purpose) ? stage.ports.masks.mask : null;
    const { verdict, shown, because: reason } = (0,judge/* judge */.S)(condition, scope, mask);
    const because = verdict === 'holds' ? undefined : ((0,engine_reason/* firstUnseen */.bj)(samples) ?? reason);
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
    const answer = asked.length === 0 ? { seen: [], underChange: [] } : await neighbours.ask(asked, stage.signal);
    if (stage.signal.aborted)
        return;
    const unasked = (0,bystanding/* unaskedOf */.j6)(asked, answer);
    const left = near === null ? { unasked } : { not_asked: (0,bystanding/* leftOut */.ig)(near.not_asked, unasked) };
    await stage.append({ type: 'bystanders.looked', moment, look, seen: answer.seen, ...left, duration_ms: since() });
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = (0,judge/* judge */.S)(effect.verify, { ...scope, before }, null);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    if (all.length <= waves/* AT_ONCE */.Qd)
        return Promise.all(all.map(work));
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
        ? await ports.executor.observe((0,secrecy/* guarded */.Nj)(made.value), signal)
        : { act: (0,engine_act/* notStarted */.DY)(now, refusal), text: null };
    const ready = made.ok ? made.value : null;
    const reading = { mask: ports.masks.mask, isExact: (0,filled/* filledFields */.S)(plan, of) };
    const sample = (0,engine_act/* sampleOf */.uV)({ of, at: now, probe, command, ready, result, reading }, scope);
    (0,secrecy/* learnSecrets */.un)({ of, command }, sample.fields, ports.masks);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const about = scopeOf(change, stage);
    const [scope, reveals] = [(0,engine_scope/* scopeAt */.c)(stage.state(), about), (0,secrecy/* revealing */.Q1)(stage.plan, about.step)];
    const made = (0,resolve/* readyCommand */.d)(command, scope, true, reveals);
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare((0,secrecy/* guarded */.Nj)(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { isolated } = stage.ports;
    const oneWay = wayBackFaults(change, { plan: stage.plan, isolated, scope, reveals });
    if (oneWay.length > 0) {
        await prepared.abandon();
        await stage.append({ type: 'command.refused', change, faults: oneWay });
        return;
    }
    const { where: host, timeout_ms } = command;
    const shown = (0,plan_shown/* shownCommand */.h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,engine_act/* notStarted */.DY)(stage.now(), undefined), text: null }, stage);
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
    const { as, sensitive } = (0,secrecy/* guarded */.Nj)(command);
    const url = command.kind === 'http' ? { url: (0,plan_shown/* shownText */.f)(command.url) } : {};
    const lost = { ...(as !== undefined && { as }), sensitive, ...url };
    const result = await stage.ports.executor.fate(command.where, identity, lost, stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const { change, command } = of;
    const reading = { mask: stage.ports.masks.mask, isExact: (0,filled/* filledFields */.S)(stage.plan, change) };
    const { act, did } = (0,engine_act/* didOf */.p1)(command, result, reading);
    (0,secrecy/* learnSecrets */.un)({ of: change, command }, did, stage.ports.masks);
    const accepted = (0,engine_act/* isAccepted */.oB)(command, act);
    await stage.append({ type: 'command.finished', command: id, change, act, accepted, did, asked });
}
async function notify({ on, channel }, stage) {
    const since = stopwatch(stage.ports);
    const delivery = await (on === 'started' ? noticeInTime(channel, stage) : notice({ on, channel }, stage));
    if (on !== 'started' && !delivery.sent && stage.signal.aborted)
        return;
    await stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}
function notice(notification, { ports, events, signal }) {
    return ports.notifier.notify(notification, events(), signal);
}
async function noticeInTime(channel, stage) {
    const bound = new AbortController();
    const waiting = new AbortController();
    void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
    const signal = AbortSignal.any([bound.signal, stage.signal]);
    const delivery = await notice({ on: 'started', channel }, { ...stage, signal });
    waiting.abort();
    return delivery;
}
function scopeOf(change, stage) {
    return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}
function identityOf(stage, { target }, command) {
    const { opening, token } = stage.state();
    const execution_id = opening?.execution_id ?? '';
    return { command, execution_id, lock: (0,whole/* lockOf */.Vx)(stage.plan, target), token };
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
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


/***/ })

} };
