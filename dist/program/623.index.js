export const id = 623;
export const ids = [623];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55999);
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

/***/ 89364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eH: () => (/* binding */ channelsIn),
/* harmony export */   mf: () => (/* binding */ CHANNEL_VARIABLES),
/* harmony export */   z$: () => (/* binding */ CHANNELS_HELP)
/* harmony export */ });
/* harmony import */ var _kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


const CHANNEL_VARIABLES = {
    slack: 'ENFORCED_RUNBOOKS_SLACK_WEBHOOK',
    teams: 'ENFORCED_RUNBOOKS_TEAMS_WEBHOOK',
    pagerdutyKey: 'ENFORCED_RUNBOOKS_PAGERDUTY_ROUTING_KEY',
    pagerdutyUrl: 'ENFORCED_RUNBOOKS_PAGERDUTY_URL',
    opsgenieKey: 'ENFORCED_RUNBOOKS_OPSGENIE_KEY',
    opsgenieUrl: 'ENFORCED_RUNBOOKS_OPSGENIE_URL',
    webhook: 'ENFORCED_RUNBOOKS_WEBHOOK',
    webhookSecret: 'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
};
const PUBLIC = ['pagerdutyUrl', 'opsgenieUrl'];
function channelsIn(variables) {
    const of = (setting) => (variables[CHANNEL_VARIABLES[setting]] ?? '').trim();
    const { channels, wrong } = (0,_kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readChannels */ .N)({
        slack: of('slack'),
        teams: of('teams'),
        pagerdutyKey: of('pagerdutyKey'),
        pagerdutyUrl: of('pagerdutyUrl'),
        opsgenieKey: of('opsgenieKey'),
        opsgenieUrl: of('opsgenieUrl'),
        webhook: of('webhook'),
        webhookSecret: of('webhookSecret'),
    });
    const masked = Object.entries(CHANNEL_VARIABLES)
        .filter(([setting]) => !PUBLIC.includes(setting))
        .map(([, name]) => ({ name, value: (variables[name] ?? '').trim() }))
        .filter(({ value }) => value !== '');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)({ channels, masked }, wrong.map(({ setting, says, hint }) => ({
        code: 'usage',
        message: `the variable ${CHANNEL_VARIABLES[setting]} ${says}`,
        hint,
    })));
}
const HELP = {
    slack: 'address of a Slack incoming webhook (channel `slack`)',
    teams: 'address of a Microsoft Teams workflow (channel `teams`)',
    pagerdutyKey: 'integration key, Events API v2 (channel `pagerduty`)',
    pagerdutyUrl: 'where that API stands, if not in the US',
    opsgenieKey: 'key of an API integration (channel `opsgenie`)',
    opsgenieUrl: 'where that API stands, if not in the US',
    webhook: 'https address that gets them as JSON (channel `webhook`)',
    webhookSecret: 'what they are signed with there, at least 16 characters',
};
const CHANNELS_HELP = `
Notifications go where these variables say; an empty one is not given:
${Object.entries(HELP)
    .map(([setting, text]) => `  ${CHANNEL_VARIABLES[setting].padEnd(42)}${text}`)
    .join('\n')}`;


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
// EXTERNAL MODULE: ./lib/engine/perform.js
var perform = __webpack_require__(66375);
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
// EXTERNAL MODULE: ./lib/topology/isolation.js + 4 modules
var isolation = __webpack_require__(53084);
// EXTERNAL MODULE: ./lib/transport/executor.js + 21 modules
var transport_executor = __webpack_require__(55999);
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
            return (0,fault/* succeed */.Py)(redactor.json(seenIn(probing, samples)));
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
            masks: redactor,
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
function seenIn({ plan, conditions }, samples) {
    const now = new Date().toISOString();
    const sensitive = samples
        .filter((sample) => isSensitive(plan, sample))
        .map(({ probe, target }) => ({ probe, target }));
    return {
        samples: samples.map((sample) => (isSensitive(plan, sample) ? { ...(0,secrecy/* withheld */.uN)(plan, sample), fields: {} } : sample)),
        sensitive,
        conditions: conditions.map((condition) => judged(condition, { plan, samples, now })),
    };
}
function isSensitive(plan, { probe, target }) {
    const command = plan.probes[probe]?.commands[target];
    return command !== undefined && (0,secrecy/* holdsSecret */.hK)(command);
}
function judged({ posed, that, judged: how }, { plan, samples, now }) {
    if ('not' in how)
        return { of: posed, that, verdict: 'not_decidable', shown: [], because: how.not };
    const { by } = how;
    const target = 'target' in posed ? posed.target : null;
    const scope = (0,engine_scope/* scopeAt */.c)((0,engine_state/* initialState */.ue)(plan), { target, step: null, samples, now });
    const { verdict, shown, because: reason } = (0,judge/* judge */.S)(by, scope, (0,secrecy/* isRevealable */.Wu)(plan, by, posed));
    const failed = samples.find((sample) => !sample.ok && by.samples.some((read) => isOf(sample, read)));
    const unseen = failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
    const because = verdict === 'holds' ? undefined : (unseen ?? reason);
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

/***/ 60736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ knownHostsOf),
/* harmony export */   cM: () => (/* binding */ withAdmission),
/* harmony export */   dv: () => (/* binding */ withKnownHosts),
/* harmony export */   gE: () => (/* binding */ withAsk),
/* harmony export */   l3: () => (/* binding */ withAccess),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   p: () => (/* binding */ withConnection)
/* harmony export */ });
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89364);




function withAsk(command) {
    const collect = (value, before) => [...(before ?? []), value];
    return command
        .option('--tenant <tenant>', 'id or alias of the tenant; `run` takes it again for each of several', collect)
        .option('--incident <file>', "a vendor's payload or the normal form; - is standard input")
        .option('--input <name=value>', 'a value for an input of the runbook; again for each', collect);
}
function withAdmission(command) {
    return command
        .option('--approve-by <login>', "stands in for the environment's review; recorded as such")
        .option('--dry-run', 'plan, symptom and preconditions, nothing else')
        .option('--plan-digest <digest>', 'only the plan with this digest; any other is refused');
}
function withKnownHosts(command) {
    return command.option('--known-hosts <file>', 'host keys of hosts that the topology pins no key of');
}
function withConnection(command) {
    return withAccess(command).addHelpText('after', _channels_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNELS_HELP */ .z$);
}
function withAccess(command) {
    return withKnownHosts(command)
        .option('--ssh-key <file>', "a private key; default: the user's own agent")
        .option('--ssh-config <file>', "the user's ssh configuration; not read without this");
}
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}$/;
function approvalsOf({ approveBy }) {
    if (approveBy === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)([]);
    if (LOGIN.test(approveBy))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)([{ by: approveBy, how: '--approve-by' }]);
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'usage',
        message: `--approve-by \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(approveBy)}\` names nobody`,
        hint: 'Give the login of the person who has looked at the plan: it is recorded in the audit.',
    });
}
async function knownHostsOf({ knownHosts }) {
    return knownHosts === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('') : (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(knownHosts);
}


/***/ }),

/***/ 12387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
const SOURCES = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function listenForSignals() {
    const cancel = new AbortController();
    const stop = new AbortController();
    const abandon = new AbortController();
    const heard = (signal) => {
        const isRepeated = cancel.signal.aborted;
        cancel.abort(signal);
        if (signal === 'SIGHUP')
            return;
        stop.abort(signal);
        if (isRepeated)
            abandon.abort(signal);
    };
    for (const source of SOURCES)
        process.on(source, heard);
    return {
        cancel: cancel.signal,
        stop: stop.signal,
        abandon: abandon.signal,
        [Symbol.dispose]: () => {
            for (const source of SOURCES)
                process.off(source, heard);
        },
    };
}


/***/ }),

/***/ 57200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sshSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64533);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60736);




async function sshSettings(options, environment) {
    const hosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .knownHostsOf */ ._h)(options);
    const [key, config] = [await fileOf(options.sshKey), await fileOf(options.sshConfig)];
    const faults = [key, config, hosts].flatMap((read) => (read.ok ? [] : read.faults));
    if (!key.ok || !config.ok || !hosts.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(null, faults);
    const socket = environment.SSH_AUTH_SOCK;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({
        ...(socket !== undefined && { agentSocket: socket }),
        ...(key.value !== null && { keyFiles: [key.value] }),
        ...(config.value !== null && { configFile: config.value }),
        ...(hosts.value !== '' && { knownHosts: hosts.value }),
    });
}
async function fileOf(path) {
    if (path === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(null);
    const text = await (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    return text.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) : text;
}


/***/ }),

/***/ 83623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered),
  vm: () => (/* binding */ safely)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
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
var topology_survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
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

/***/ 66375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42463);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45178);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97109);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39348);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71030);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33949);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83623);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30013);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81758);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22358);











const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return discover(effect, stage);
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
            await stage.append({ type: 'closed', outcome, human_intervention_required: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .needsHuman */ .t)(outcome) });
            return;
        }
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachable */ .H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    const result = plan.discovery === undefined ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .safely */ .vm)(plan) : namesOnly(plan);
    await append(faults.length > 0
        ? { type: 'isolation.refused', faults }
        : { type: 'isolation.proved', commands, duration_ms: since(), result });
}
function namesOnly({ tenant, runbook }) {
    const onlyOwn = `names anybody but ${tenant.id}`;
    return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}
async function discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await sideBySide(questions, (question) => askHost(question, stage));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discovered */ .ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shownCommand */ .h)(made.value) : '';
    return { answer: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(question, result), shown_command, duration_ms: since() };
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
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { ...at, samples, now: stage.now() });
    const { verdict, shown, because: reason } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(condition, scope, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .isRevealable */ .Wu)(stage.plan, condition, purpose));
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
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(effect.verify, { ...scope, before }, false);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return sideBySide(samples, (one) => observe(one, target, stage));
}
async function sideBySide(all, work) {
    if (all.length <= _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd)
        return Promise.all(all.map(work));
    const left = [...all.entries()];
    const results = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results.set(next[0], await work(next[1]));
    };
    await Promise.all(Array.from({ length: Math.min(_plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_ONCE */ .Qd, all.length) }, worker));
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
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe((0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(made.value), signal)
        : { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(now, refusal), text: null };
    const sample = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)({ of, at: now, probe, command, ready: made.ok ? made.value : null, result }, scope);
    (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .learnSecrets */ .un)({ of, command }, sample.fields, ports.masks);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const about = scopeOf(change, stage);
    const made = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .readyCommand */ .d)(command, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeAt */ .c)(stage.state(), about), true, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .revealing */ .Q1)(stage.plan, about.step));
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0) {
        await stage.append({ type: 'command.refused', change, faults });
        return;
    }
    const identity = identityOf(stage, change, stage.commandId());
    const prepared = await stage.ports.executor.prepare((0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { where: host, timeout_ms } = command;
    const shown = (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shownCommand */ .h)(made.value);
    const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
    if (!(await stage.append({ type: 'command.intended', ...intent })))
        return prepared.abandon();
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(stage.now(), undefined), text: null }, stage);
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
    const result = await stage.ports.executor.fate(command.where, identity, (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .Nj)(command), stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const did = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .didFields */ .Xq)(of.command, result);
    const { change, command } = of;
    (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .learnSecrets */ .un)({ of: change, command }, did, stage.ports.masks);
    const accepted = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)(command, result.act);
    await stage.append({ type: 'command.finished', command: id, change, act: result.act, accepted, did, asked });
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
    return { command, execution_id, lock: (0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_10__/* .lockOf */ .Vx)(stage.plan, target), token };
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
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

/***/ 16574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isolatePlan),
/* harmony export */   f: () => (/* binding */ isolationCheck)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _says_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99555);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);




function isolatePlan(isolation, plan, places = new Map()) {
    const commands = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan);
    const faults = commands.flatMap(({ of, mutates, command }) => look(isolation, plan, {
        command,
        mutates,
        allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(places, of) })));
    return { commands: commands.length, faults };
}
function isolationCheck(isolation, plan) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard });
}
function look(isolation, plan, { command, mutates, allowWildcard }) {
    const whole = mutates ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTargetOf */ .Aj)(plan, command) : undefined;
    return isolation.check({
        tenant: plan.tenant.id,
        texts: (0,_says_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(command),
        mutates,
        ...(whole !== undefined && { whole }),
        allowWildcard: allowWildcard && plan.approval !== null,
    });
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

/***/ 53084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/base64-text.js
const SHORTEST_RUN = 4;
const SHORTEST_PIECE = 3;
const NONE = 255;
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
const ROOM = new Uint8Array(16_384);
const SIX_BITS = new Uint8Array(128).fill(NONE);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
    SIX_BITS[letter.charCodeAt(0)] = index;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;
const ALPHABETS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const letter = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(letter))
        ALPHABETS[code] = 7;
    else if (/[+/]/.test(letter))
        ALPHABETS[code] = 1;
    else if (/[-_]/.test(letter))
        ALPHABETS[code] = 2;
}
function base64Text(text, telltales) {
    const reader = new Reader(text, telltales);
    const { alphabets } = reader;
    for (let at = 0; at < text.length;) {
        const start = at;
        let common = 7;
        for (let bits = alphabets[at] ?? 0; bits !== 0; bits = alphabets[++at] ?? 0)
            common &= bits;
        if (at === start)
            at += 1;
        else if (at - start >= SHORTEST_RUN)
            readRun(reader, { start, end: at, common });
    }
    return reader.end();
}
function readRun(reader, { start, end, common }) {
    for (let offset = 0; offset < 4; offset++)
        reader.read(start + offset, end);
    if (common === 7)
        return;
    for (const alphabet of common === 0 ? [1, 2, 4] : [4])
        readParts(reader, { start, end, common: alphabet });
}
function readParts(reader, { start, end, common }) {
    const { alphabets } = reader;
    for (let at = start; at < end;) {
        const from = at;
        while (at < end && ((alphabets[at] ?? 0) & common) !== 0)
            at += 1;
        if (at - from >= SHORTEST_RUN)
            reader.read(from, at);
        if (at === from)
            at += 1;
    }
}
class Reader {
    alphabets;
    #sextets;
    #bytes;
    #tellIn;
    #ascii = new Lines();
    #other = new Lines();
    constructor(text, { tellIn }) {
        const { length } = text;
        const size = length + 3;
        const room = size * 3 > ROOM.length ? new Uint8Array(size * 3) : ROOM;
        const alphabets = room.subarray(0, size);
        const sextets = room.subarray(size, 2 * size);
        for (let at = 0; at < length; at++) {
            const code = text.charCodeAt(at);
            alphabets[at] = code < 128 ? (ALPHABETS[code] ?? 0) : 0;
            sextets[at] = code < 128 ? (SIX_BITS[code] ?? 0) : 0;
        }
        for (let at = length; at < size; at++)
            alphabets[at] = 0;
        this.alphabets = alphabets;
        this.#sextets = sextets;
        this.#bytes = room.subarray(2 * size, 3 * size);
        this.#tellIn = tellIn;
    }
    read(start, end) {
        if (start >= end)
            return;
        const sextets = this.#sextets;
        const bytes = this.#bytes;
        let length = 0;
        for (let at = start; at < end; at += 4) {
            const second = sextets[at + 1] ?? 0;
            const third = sextets[at + 2] ?? 0;
            bytes[length] = ((sextets[at] ?? 0) << 2) | (second >> 4);
            bytes[length + 1] = (second << 4) | (third >> 2);
            bytes[length + 2] = (third << 6) | (sextets[at + 3] ?? 0);
            length += 3;
        }
        const whole = Math.floor(((end - start) * 3) / 4);
        if (this.#tellIn(bytes, whole))
            this.#keepReadable(bytes, whole);
    }
    end() {
        return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
    }
    #keepReadable(bytes, length) {
        let from = 0;
        let isAscii = true;
        for (let at = 0; at < length;) {
            const byte = bytes[at] ?? 0;
            if (byte >= 0x20 && byte < 0x7f) {
                at += 1;
                continue;
            }
            const width = byte < 0xc2 ? 0 : widthOf(bytes, at, length);
            if (width > 0) {
                isAscii = false;
                at += width;
                continue;
            }
            if (at > from)
                this.#keep({ bytes, from, to: at, isAscii });
            at += 1;
            from = at;
            isAscii = true;
        }
        if (length > from)
            this.#keep({ bytes, from, to: length, isAscii });
    }
    #keep({ bytes, from, to, isAscii }) {
        if (!isAscii)
            this.#other.add(bytes, from, to);
        else if (to - from >= SHORTEST_PIECE)
            this.#ascii.add(bytes, from, to);
    }
}
class Lines {
    #bytes = NO_BYTES;
    #length = 0;
    add(from, start, end) {
        const needed = this.#length + end - start + 1;
        if (this.#bytes.length < needed) {
            const larger = new Uint8Array(needed * 2 + 100);
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        for (let at = start; at < end; at++)
            this.#bytes[this.#length++] = from[at] ?? 0;
        this.#bytes[this.#length++] = NEWLINE;
    }
    text(encoding) {
        return this.#length === 0 ? '' : Buffer.from(this.#bytes.buffer, 0, this.#length).toString(encoding);
    }
}
function widthOf(bytes, at, length) {
    const lead = bytes[at] ?? 0;
    const second = at + 1 < length ? (bytes[at + 1] ?? 0) : 0;
    if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80)
        return 0;
    if (lead === 0xc2 && second < 0xa0)
        return 0;
    if (lead < 0xe0)
        return 2;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f))
        return 0;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
        return 0;
    const width = lead < 0xf0 ? 3 : 4;
    for (let index = at + 2; index < at + width; index++)
        if (index >= length || ((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd ? 0 : width;
}

;// CONCATENATED MODULE: ./lib/topology/decoding.js

const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const PERCENT_ROUNDS = 3;
const WRAP = /([A-Za-z0-9+/_-])[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9+/_-])/g;
function percentViews(text) {
    const views = [text];
    for (let round = 0; round < PERCENT_ROUNDS; round++) {
        const last = views.at(-1) ?? '';
        const decoded = percentDecoded(last);
        if (decoded === last)
            break;
        views.push(decoded);
    }
    return views;
}
function encodedViews(plain, telltales) {
    const encoded = [...plain, ...plain.flatMap(unwrapped)]
        .flatMap((view) => Object.values(base64Text(view, telltales)))
        .filter((view) => view !== '');
    return [...new Set([...encoded, ...encoded.map(percentDecoded)])];
}
function unwrapped(view) {
    return view.includes('\n') ? [view.replace(WRAP, '$1')] : [];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

// EXTERNAL MODULE: ./lib/topology/identifier-index.js + 2 modules
var identifier_index = __webpack_require__(69556);
// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
;// CONCATENATED MODULE: ./lib/topology/service-name.js

const WORD = /^[\p{L}\p{N}]$/u;
function namesOfService({ services, hosts }, { service, host, where }) {
    const texts = Object.values(services[service]?.whole ?? {}).filter((value) => typeof value === 'string');
    const elsewhere = where === host ? [] : [host, hosts[host]?.address ?? ''];
    return [service, ...texts.filter(tells), ...elsewhere.filter(tells)];
}
function tells(value) {
    return [...value].length >= 3 && !/^\p{N}+$/u.test(value);
}
function isNamedIn(text, name) {
    const [folded, sought] = [(0,fold/* fold */.A)(text), (0,fold/* fold */.A)(name)];
    for (let at = folded.indexOf(sought); at >= 0 && sought !== ''; at = folded.indexOf(sought, at + 1)) {
        const [before, after] = [folded.slice(0, at), folded.slice(at + sought.length)];
        const runsOn = (outside, edge) => WORD.test(outside ?? '') && WORD.test(edge ?? '');
        if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought)))
            return true;
    }
    return false;
}
function last(text) {
    return [...text.slice(-2)].at(-1);
}

;// CONCATENATED MODULE: ./lib/topology/views.js

const SHORT_OPTION = /^-([A-Za-z]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const JSON_LIKE = /^\s*[[{"]/;
const PORTS = { 'http:': '80', 'https:': '443' };
function viewsOf(text) {
    return [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
}
function taken({ kind, text }) {
    switch (kind) {
        case 'script':
            return [];
        case 'argument':
            return [...behindOption(text), ...asAddress(text), ...jsonTexts(text)];
        default:
            return [...asAddress(text), ...jsonTexts(text)];
    }
}
function behindOption(text) {
    const letters = SHORT_OPTION.exec(text)?.[1]?.length ?? 0;
    return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}
function asAddress(text) {
    const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
    if (address === null || !URL.canParse(address))
        return [];
    const { href, hostname, port, protocol } = new URL(address);
    return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}
function jsonTexts(text) {
    if (!JSON_LIKE.test(text))
        return [];
    try {
        return [leavesOf(JSON.parse(text)).join('\n')];
    }
    catch {
        return [];
    }
}
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}

// EXTERNAL MODULE: ./lib/topology/wildcard.js
var wildcard = __webpack_require__(25291);
;// CONCATENATED MODULE: ./lib/topology/isolation.js






const made = new WeakMap();
function isolationOf(topology) {
    const isolation = made.get(topology) ?? isolationBy(topology, (0,identifier_index/* identifierIndex */.o)(topology));
    made.set(topology, isolation);
    return isolation;
}
function isolationBy(topology, index) {
    return {
        check: ({ tenant, texts, mutates, whole, allowWildcard }) => {
            const read = texts.map((text) => readBy(index, text));
            const command = mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`;
            return [
                ...read.flatMap((text) => foreignTenants(text, { tenant, command })),
                ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, read }) : []),
                ...(mutates &&
                    whole === undefined &&
                    !read.some(({ text, plainly }) => text.kind !== 'user' && isAmong(plainly, tenant))
                    ? [noTenant(tenant)]
                    : []),
                ...(mutates && !allowWildcard ? read.flatMap(wildcards) : []),
            ];
        },
    };
}
function readBy(index, text) {
    const views = viewsOf(text);
    const matchesIn = (all) => all.flatMap((view) => index.matchesIn(view));
    return { text, views, plainly: matchesIn(views), encoded: matchesIn(encodedViews(views, index.telltales)) };
}
function wholeFaults(topology, { whole, tenant, read }) {
    const one = read.find(({ plainly, encoded }) => isAmong([...plainly, ...encoded], tenant));
    const known = namesOfService(topology, whole);
    const isNamed = read.some(({ views }) => views.some((view) => known.some((name) => isNamedIn(view, name))));
    return [
        ...(one === undefined ? [] : [oneTenant(tenant, one.text, whole)]),
        ...(isNamed ? [] : [noService(whole, known)]),
    ];
}
function oneTenant(tenant, text, { service }) {
    return {
        code: 'isolation-one-tenant',
        message: `${whereOf(text)} names a single tenant, ${tenant}, and the command changes the whole of ${service}.`,
        hint: 'Take the tenant out; what is to be changed for one tenant alone belongs into a runbook of `scope: tenant`.',
    };
}
function noService({ service }, known) {
    return {
        code: 'isolation-no-service',
        message: `The command changes the whole of ${service}, and nothing in it names ${service}.`,
        hint: `Name it by one of: ${known.map((name) => (0,visible/* shown */.SP)(name)).join(', ')}. A text under \`instance\` of the service that names no tenant counts, as \${{ target.\u2026 }}.`,
    };
}
function foreignTenants({ text, plainly, encoded }, { tenant, command }) {
    const found = new Map();
    for (const match of [...plainly, ...encoded])
        if (match.tenant !== tenant && !found.has(match.tenant))
            found.set(match.tenant, match);
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command ${command}.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function isAmong(matches, tenant) {
    return matches.some((match) => match.tenant === tenant);
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards({ text, views }) {
    const found = wildcardIn(text, views);
    if (found === null)
        return [];
    return [
        {
            code: 'isolation-wildcard',
            message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
            hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
        },
    ];
}
function wildcardIn(text, views) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return (0,wildcard/* argumentWildcard */.u)(text.text);
        case 'environment':
            return (0,wildcard/* globIn */.w)(text.text);
        case 'url':
            return views.some((view) => view.includes('*')) ? '*' : null;
        default:
            return null;
    }
}
function kindOf({ kind }) {
    return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${(0,visible/* shown */.SP)(kind)}`;
}
function whereOf(text) {
    switch (text.kind) {
        case 'argument':
            return text.index === 0 ? 'The program' : `Argument ${text.index}`;
        case 'environment':
            return `The environment variable ${(0,visible/* shown */.SP)(text.name)}`;
        case 'header':
            return `The header ${(0,visible/* shown */.SP)(text.name)}`;
        case 'value':
            return `The value of ${(0,visible/* shown */.SP)(text.name)}`;
        case 'stdin':
            return 'The standard input';
        case 'script':
            return 'The script';
        case 'url':
            return 'The URL';
        case 'body':
            return 'The body';
        case 'user':
            return 'The user that it runs as (`as`)';
    }
}


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned),
/* harmony export */   c: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function knownHostsText(hosts, given) {
    const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
    return lines.map((line) => `${line}\n`).join('');
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).length > 0;
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}
function keyLine(name, words) {
    const at = words.findIndex((word) => KEY.test(word));
    const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
    return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
    if (!names.some((candidate) => matches(patterns, candidate)))
        return [];
    return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
}
function matches(patterns, name) {
    if (patterns.startsWith('|1|'))
        return matchesHash(patterns, name);
    const all = patterns.split(',');
    if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name)))
        return false;
    return all.some((pattern) => glob(pattern, name));
}
function matchesHash(hashed, name) {
    const [, , salt = '', hash = ''] = hashed.split('|');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
function glob(pattern, name) {
    const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (from < text.length) {
        if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
            at += 1;
            from += 1;
        }
        else if (wanted[at] === '*') {
            [star, mark] = [at, from];
            at += 1;
        }
        else if (star >= 0) {
            mark += 1;
            [at, from] = [star + 1, mark];
        }
        else
            return false;
    }
    return [...wanted.slice(at)].every((rest) => rest === '*');
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


/***/ }),

/***/ 77808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createSshClient),
  K: () => (/* binding */ findProgram)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/ssh-config.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;
function sshConfig(hosts, files) {
    const faults = [];
    const blocks = Object.entries(hosts).map(([name, host]) => hostBlock(name, host, faults));
    const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
    for (const path of paths)
        if (path !== undefined && !FILE.test(path))
            faults.push(unusable('path', path));
    return (0,fault/* settle */.G9)([...blocks, everyHost(files)].join('\n'), faults);
}
function hostBlock(name, host, faults) {
    if (!NAME.test(name))
        faults.push(unusable('host name', name));
    if (!ADDRESS.test(host.address))
        faults.push(unusable('address', host.address));
    if (host.user !== undefined && !USER.test(host.user))
        faults.push(unusable('user', host.user));
    if (host.via !== undefined && !NAME.test(host.via))
        faults.push(unusable('bastion', host.via));
    if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
        faults.push(unusable('port', String(host.port)));
    return [
        `Host ${name}`,
        `  HostName ${host.address}`,
        `  HostKeyAlias ${name}`,
        `  Port ${host.port}`,
        ...(host.user === undefined ? [] : [`  User ${host.user}`]),
        ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
        '',
    ].join('\n');
}
function everyHost(files) {
    return [
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        `  UserKnownHostsFile "${files.knownHosts}"`,
        '  GlobalKnownHostsFile /dev/null',
        '  UpdateHostKeys no',
        '  VerifyHostKeyDNS no',
        '  CheckHostIP no',
        '  HashKnownHosts no',
        '  ConnectTimeout 10',
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 3',
        '  ServerAliveCountMax 2',
        '  TCPKeepAlive no',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  ClearAllForwardings yes',
        '  PermitLocalCommand no',
        '  ControlMaster no',
        '  ControlPersist no',
        '  ControlPath none',
        '  EscapeChar none',
        '  RequestTTY no',
        '  PasswordAuthentication no',
        '  KbdInteractiveAuthentication no',
        '  AddKeysToAgent no',
        `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
        ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
        ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
        ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
        '  Ciphers ^aes256-gcm@openssh.com',
        '',
    ].join('\n');
}
function unusable(what, text) {
    return {
        code: 'command-refused',
        message: `The ${what} '${(0,visible/* visibleLine */.P8)(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
        hint: 'Use letters, digits, dots, dashes and colons.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/ssh-client.js





const LONGEST_FOLDER = 70;
async function createSshClient({ program, hosts, settings, environment, folder, }) {
    if (program === null)
        return (0,fault/* fail */.fJ)(noClient());
    const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
    const given = settings.knownHosts ?? '';
    const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
    const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts });
    if (!config.ok) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        return config;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'config'), config.value, { mode: 0o600, flag: 'wx' });
    await (0,promises_.writeFile)(knownHosts, (0,known_hosts/* knownHostsText */.c)(hosts, given), { mode: 0o600, flag: 'wx' });
    let sockets = 0;
    return (0,fault/* succeed */.Py)({
        env: { ...environment, LC_ALL: 'C' },
        hops: (name) => hopsOf(name, hosts).known,
        unpinned: (name) => unpinnedFault(name, hosts, given),
        newSocket: () => {
            sockets += 1;
            return (0,external_node_path_.join)(own, String(sockets));
        },
        version: null,
        readsUserFile: settings.configFile !== undefined,
        isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
        argv: (options, host, ...command) => [program, '-F', (0,external_node_path_.join)(own, 'config'), '-T', ...options, '--', host, ...command],
        [Symbol.asyncDispose]: () => (0,promises_.rm)(own, { recursive: true, force: true }),
    });
}
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const executable = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    return null;
}
function unpinnedFault(name, hosts, given) {
    const { known, missing } = hopsOf(name, hosts);
    const open = known.find((host) => !(0,known_hosts/* isPinned */.T)(host.name, host, given));
    if (open !== undefined)
        return unpinned(open.name);
    return missing === null ? null : unknownHost(missing);
}
function hopsOf(name, hosts) {
    const known = [];
    for (let at = name; at !== undefined; at = known.at(-1)?.via) {
        const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
        if (host === undefined)
            return { known, missing: at };
        if (known.some((hop) => hop.name === at))
            break;
        known.push({ ...host, name: at });
    }
    return { known, missing: null };
}
function unpinned(name) {
    return {
        code: 'host-key-unknown',
        message: `No host key is pinned for ${name}.`,
        hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    };
}
function unknownHost(name) {
    return {
        code: 'host-unresolved',
        message: `The plan has no host ${name}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}
function noClient() {
    return {
        code: 'ssh-unavailable',
        message: 'There is no ssh client on the PATH.',
        hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
    };
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function runTool(request) {
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)(request);
    const [stdout, stderr] = [new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o(), new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o()];
    process.stdin.end(request.stdin);
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd(stdout.take),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms: request.timeoutMs });
    if (waited.came !== 'value')
        process.kill('SIGKILL');
    const end = waited.came === 'value' ? waited.value[0] : null;
    return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}


/***/ })

};
