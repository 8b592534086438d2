'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6504], modules: {

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

/***/ 55321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ printPage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);


function printPage(text, terminal, variables) {
    if (isLog(variables))
        terminal.say(text.trimEnd());
    else
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(text);
}
function isLog(variables) {
    return variables.GITHUB_ACTIONS === 'true' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile();
}


/***/ }),

/***/ 96504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerRender: () => (/* binding */ registerRender)
/* harmony export */ });
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55025);
/* harmony import */ var _audit_page_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35328);
/* harmony import */ var _audit_runbook_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57215);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64533);
/* harmony import */ var _plan_blank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30213);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99048);
/* harmony import */ var _page_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55321);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12387);
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










function registerRender(program, context) {
    const command = program
        .command('render')
        .argument('<runbook>')
        .description('a runbook as a page in Markdown, to be followed by hand; with --tenant its values are filled in');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommon */ .Aj)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withAsk */ .gE)(command)).action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .commonOf */ .$N)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_8__/* .listenForSignals */ .s)(), false);
            const page = await pageOf(runbook, options, (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppable */ .pZ)(paths, signals.cancel));
            if (!page.ok) {
                terminal.refuse(page.faults);
                return context.finish(2);
            }
            const text = isOfFilesAlone(options) ? (0,_audit_page_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markedPage */ .Ak)(page.value) : (0,_audit_runbook_page_js__WEBPACK_IMPORTED_MODULE_2__/* .runbookPage */ .A)(page.value);
            if (terminal.options.json)
                terminal.document({ runbook, page: text });
            else
                (0,_page_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printPage */ .X)(text, terminal, context.environment);
            context.finish(0);
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
function isOfFilesAlone({ incident, input }) {
    return incident === undefined && (input ?? []).length === 0;
}
async function pageOf(id, options, paths) {
    if (options.tenant === undefined && options.incident === undefined) {
        if (options.input !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)({
                code: 'usage',
                message: '`--input` fills in nothing where no tenant is named',
                hint: 'Add --tenant <id>; without it the page is for whoever it will be, with its inputs to be given.',
            });
        const read = await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunbook */ .j_)(paths, id);
        if (!read.ok)
            return read;
        const { runbook } = read.value;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .succeed */ .Py)({ runbook, contents: (0,_plan_blank_js__WEBPACK_IMPORTED_MODULE_3__/* .blankContents */ .F)(runbook), plan: null });
    }
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .askFor */ .dq)(id, options, paths);
    if (!asked.ok)
        return asked;
    const { runbook, plan } = asked.value.decision;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .succeed */ .Py)({ runbook, contents: plan, plan });
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

/***/ 30213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ blankContents),
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _topology_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);


function blankContents(runbook) {
    const { at } = runbook.symptom;
    const names = servicesOf(runbook);
    const tenant = { id: '\u2039tenant\u203a', at, aliases: [], attributes: {}, instances: [] };
    const services = (0,_topology_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(names.map((name) => [name, blankService(name, at)]));
    return (0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .planContents */ .q)({
        runbook,
        view: { tenant, instances: [], services, hosts: {} },
        known: {},
        told: {},
        targets: new Map(names.map((name) => [name, [blankTarget(name)]])),
        services: names,
        did: 'anything',
        begun: false,
        report: () => undefined,
    });
}
function servicesOf({ probes, guards, steps }) {
    const ofSteps = steps.flatMap((step) => (step.kind === 'check' ? [] : [step.service]));
    const ofProbes = Object.values(probes).flatMap(({ service }) => service ?? []);
    const ofGuards = Object.values(guards).map(({ service }) => service);
    return [...new Set([...ofProbes, ...ofGuards, ...ofSteps])];
}
function blankTarget(service) {
    return { key: service, service, host: `\u2039host of ${service}\u203a`, name: service, attributes: {} };
}
function blankService(name, at) {
    return { name, at, tenancy: 'shared', hosts: [], dependsOn: [], identifies: [] };
}


/***/ })

} };
