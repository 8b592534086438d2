'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2887], modules: {

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ digestFaults),
/* harmony export */   r9: () => (/* binding */ disabled),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81157);
/* harmony import */ var _topology_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11100);
/* harmony import */ var _topology_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42060);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66084);






function admit(request) {
    const { incident } = request;
    const dryRun = request.dryRun || incident.test;
    if (incident.status !== 'firing')
        return { kind: 'decline', outcome: 'not_firing', faults: [notFiring(incident)] };
    const faults = [
        ...(request.enabled ? [] : [disabled]),
        ...request.refusals,
        ...digestFaults(request),
        ...holdFaults(request),
        ...(dryRun ? [] : approvalFaults(request)),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_3__/* .radiusFaults */ .sg)(request.plan, request.runbook),
        ...request.isolation,
    ];
    if (faults.length > 0)
        return { kind: 'decline', outcome: 'refused', faults };
    return { kind: 'proceed', dryRun };
}
const disabled = {
    code: 'disabled',
    message: 'runs are switched off (`enabled` is false)',
    hint: 'Set `enabled` to true (a repository variable, as a rule) when runbooks may execute again.',
};
function notFiring(incident) {
    return {
        code: 'incident-invalid',
        message: `the alert \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
        hint: 'Nothing is to be done; only a firing alert starts a run.',
    };
}
function digestFaults({ plan, planDigest }) {
    if (planDigest === null || planDigest === plan.digest)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan's digest is ${plan.digest}, not the ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(planDigest).slice(0, 64)} that was given`,
            hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
        },
    ];
}
function holdFaults({ plan, topology, now }) {
    const changes = (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan).flatMap(({ mutates, command }) => (mutates ? [command] : []));
    const targets = changes.flatMap(({ target }) => (target === undefined ? [] : (plan.targets[target] ?? [])));
    const services = [...new Set(targets.map(({ service }) => service))];
    const hosts = [
        ...(0,_topology_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOfMachines */ .Y)(topology, targets.map(({ host }) => host)),
    ];
    const tenants = [...new Set([plan.tenant.id, ...plan.blast_radius.tenants])];
    return (0,_topology_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .activeHolds */ .N)(topology, { tenants, services, hosts }, now).map((hold) => ({
        code: 'hold-active',
        message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(hold.because)}`,
        hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNow */ .ee)(hold.at),
    }));
}
function approvalFaults(request) {
    const { plan, actor, approvals, planDigest, approvable, refusals } = request;
    const { approval } = plan;
    if (approval === null)
        return [];
    if (approvable && approvals.length === 0 && refusals.length > 0)
        return [];
    const { runbook } = plan;
    const asks = `the runbook asks for an approval of the environment \`${approval.environment}\``;
    const missing = (message, hint) => ({ code: 'approval-missing', message, hint });
    const withoutReviews = runbook.scope === 'shared' ? WHOLE_WITHOUT_REVIEWS : WITHOUT_REVIEWS;
    if (!approvable && approvals.length === 0)
        return [missing(`${asks}, and there is none`, withoutReviews)];
    const others = approvals.filter(({ by }) => by.toLowerCase() !== actor.toLowerCase());
    return [
        ...(approvals.length > 0 ? [] : [missing(`${asks}, and there is none`, WITH_A_LOGIN)]),
        ...(approval.by_another && approvals.length > 0 && others.length === 0
            ? [missing(`${asks} by another person than ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(actor)}, who started the run`, WITH_ANOTHER)]
            : []),
        ...(approval.confirm_digest && planDigest === null
            ? [missing(`${asks} that names the digest of the plan, and none is named`, WITH_ITS_DIGEST)]
            : []),
    ];
}
const WITHOUT_REVIEWS = 'Nobody can approve in one job: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WHOLE_WITHOUT_REVIEWS = 'One job has no approval, and nothing changes a whole shared service without one: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WITH_A_LOGIN = 'Have somebody look at the plan, and name that person with --approve-by.';
const WITH_ANOTHER = 'Have somebody else look at the plan, and name that person with --approve-by.';
const WITH_ITS_DIGEST = 'Look at the plan (`plan` shows it, with its digest), and give that digest with --plan-digest.';


/***/ }),

/***/ 29146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unpinnedHosts)
/* harmony export */ });
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66084);
/* harmony import */ var _transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34496);


function unpinnedHosts(hosts, knownHosts) {
    const open = hosts.filter(({ name, address, port, hostKeys }) => {
        return !(0,_transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(name, { name, address, port, host_keys: hostKeys }, knownHosts);
    });
    const [first] = open;
    if (first === undefined)
        return [];
    return [
        {
            code: 'host-key-unknown',
            message: `No host key is pinned for ${listed(open.map(({ name }) => name))}.`,
            hint: 'Pin each with `host-key` in the topology (ssh-keyscan, compared out of band), or give known hosts (--known-hosts, in a workflow the input `known-hosts`): a run connects to no other host.',
            at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .placeNow */ .ee)(first.at),
        },
    ];
}
const MOST = 3;
function listed(names) {
    if (names.length > MOST)
        return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
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

/***/ 42887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerPlan: () => (/* binding */ registerPlan)
/* harmony export */ });
/* harmony import */ var _app_admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15770);
/* harmony import */ var _app_host_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29146);
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55025);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16574);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86179);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81157);
/* harmony import */ var _plan_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16685);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12057);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99048);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12387);
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












function registerPlan(program, context) {
    const command = program.command('plan').argument('[runbook]').description('show what would run, and its digest');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .withKnownHosts */ .dv)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .withAdmission */ .cM)((0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .withCommon */ .Aj)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .withAsk */ .gE)(command)))).action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .commonOf */ .$N)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .listenForSignals */ .s)(), false);
            const paths = (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppable */ .pZ)(common.paths, signals.cancel);
            context.finish(await showPlan(runbook, options, { ...common, paths }));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
async function showPlan(runbook, options, common) {
    const { terminal, paths } = common;
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askFor */ .dq)(runbook, options, paths);
    const knownHosts = await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .knownHostsOf */ ._h)(options);
    const wrong = [asked, knownHosts, (0,_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .approvalsOf */ .mh)(options)].flatMap((one) => (one.ok ? [] : one.faults));
    if (!asked.ok || !knownHosts.ok || wrong.length > 0) {
        terminal.refuse(wrong);
        return 2;
    }
    const { plan } = asked.value.decision;
    terminal.say((0,_plan_render_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPlan */ .EG)(plan));
    if (terminal.options.json)
        terminal.document(plan);
    const { hosts } = asked.value.topology.topology;
    const reached = Object.values(hosts).filter(({ name }) => Object.hasOwn(plan.hosts, name));
    for (const warning of (0,_app_host_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .unpinnedHosts */ .x)(reached, knownHosts.value))
        terminal.warn(warning);
    const faults = refusals(asked.value, options);
    if (faults.length > 0)
        terminal.faults(faults);
    return faults.length > 0 ? 3 : 0;
}
function refusals({ decision: { plan, runbook }, topology }, { planDigest }) {
    const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_3__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .isolationOf */ ._)(topology.topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(runbook));
    return [
        ...(0,_app_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .digestFaults */ ._W)({ plan, planDigest: planDigest ?? null }),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_11__/* .radiusFaults */ .sg)(plan, runbook),
        ...isolation.faults,
    ];
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
/* harmony import */ var _kernel_host_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58937);
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
    if (knownHosts === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('');
    const text = await (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q8)(knownHosts);
    if (!text.ok || (0,_kernel_host_key_js__WEBPACK_IMPORTED_MODULE_4__/* .hasHostKeys */ .T)(text.value))
        return text;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        code: 'usage',
        message: `--known-hosts: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(knownHosts)} holds no host key`,
        hint: 'Give a file in the form of known_hosts, as `ssh-keyscan HOST` on a trusted network prints it.',
    });
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

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostKeyIn),
/* harmony export */   T: () => (/* binding */ hasHostKeys)
/* harmony export */ });
const TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function hostKeyIn(words) {
    const at = words.findIndex((word, index) => TYPE.test(word) && BASE64.test(words[index + 1] ?? ''));
    return at < 0 ? null : words.slice(at, at + 2).join(' ');
}
function hasHostKeys(knownHosts) {
    const lines = knownHosts.split(/\r?\n/).map((line) => line.trim());
    const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
    return written.length === 0 || written.some((line) => hostKeyIn(line.split(/\s+/)) !== null);
}


/***/ }),

/***/ 86517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteCommand),
/* harmony export */   o: () => (/* binding */ quoteArgument)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
function quoteArgument(text) {
    if (text.includes('\0'))
        throw new Error('quoteArgument: NUL cannot stand in an argument');
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function quoteCommand(argv) {
    const words = argv.map(quoteArgument);
    const [first = ''] = words;
    return (/^[A-Za-z_]\w*=/.test(first) ? [`'${first}'`, ...words.slice(1)] : words).join(' ');
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

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ keyAliases),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   c9: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_host_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);


function knownHostsText(hosts, given) {
    const lines = new Set(allPins(hosts, given).flatMap((pins) => pins.lines));
    return [...lines].map((line) => `${line}\n`).join('');
}
function keyAliases(hosts, given) {
    return Object.fromEntries(allPins(hosts, given).map(({ name, alias }) => [name, alias]));
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).lines.length > 0;
}
function allPins(hosts, given) {
    const all = Object.entries(hosts).map(([name, host]) => pinsOf(name, host, given));
    return all.map((pins) => {
        const others = all.filter((other) => other !== pins && [other.name, other.alias].includes(pins.alias));
        return others.every(({ lines }) => lines.join() === pins.lines.join()) ? pins : under(pins.name, pins);
    });
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    const isRevoked = ({ marker }) => marker === '@revoked';
    const counting = others.filter((line) => own.length === 0 || isRevoked(line));
    const trusted = counting.filter((line) => !isRevoked(line));
    const byAddress = trusted.every(({ marker, hasAddress }) => marker === '@cert-authority' && hasAddress);
    const alias = trusted.length > 0 && byAddress ? host.address.toLowerCase() : name;
    const lines = counting.flatMap(({ marker, words }) => keyLine(marker === undefined ? alias : `${marker} ${alias}`, words));
    return { name, alias, lines: [...own, ...lines] };
}
function under(alias, pins) {
    return { ...pins, alias, lines: pins.lines.map((line) => line.replace(` ${pins.alias} `, ` ${alias} `)) };
}
function keyLine(name, words) {
    const key = (0,_kernel_host_key_js__WEBPACK_IMPORTED_MODULE_1__/* .hostKeyIn */ .L)(words);
    return key === null ? [] : [`${name} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const hasAddress = matches(patterns, host.port === 22 ? host.address : `[${host.address}]:${host.port}`);
    return (hasAddress || matches(patterns, name)) && keyLine(name, words).length > 0
        ? [{ marker, hasAddress, words }]
        : [];
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


/***/ })

} };
