export const id = 369;
export const ids = [369];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89693);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95133);






function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew({ plan, redactor, settings, outputsFolder }) {
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .createExecutor */ .U)({
        hosts: plan.hosts,
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
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
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }).`,
    }));
}


/***/ }),

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ respond)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/plan/isolate.js + 1 modules
var isolate = __webpack_require__(21053);
// EXTERNAL MODULE: ./lib/plan/places.js
var places = __webpack_require__(86179);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 2 modules
var topology_isolation = __webpack_require__(82021);
// EXTERNAL MODULE: ./lib/app/admit.js
var admit = __webpack_require__(15770);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(43630);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/app/execution-id.js

function executionId(now) {
    const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
    return `incident-${time}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}

// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
;// CONCATENATED MODULE: ./lib/app/respond.js
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









async function respond(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { decision, sources, settings } = request;
        const { plan, incident, runbook } = decision;
        const [first, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,fault/* fail */.fJ)(first, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const id = executionId(new Date());
        const folder = settings.out ?? (0,external_node_path_.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,isolate/* isolatePlan */.N)((0,topology_isolation/* isolationOf */._)(topology), plan, (0,places/* placesOf */.e)(runbook)).faults;
        const admission = (0,admit/* admit */.w)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder: (0,external_node_path_.join)(folder, 'outputs') });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(691), __webpack_require__.e(372), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 41319));
        for (const name of redactor.tooShort)
            request.warn(tooShort(name));
        if (JSON.stringify(redactor.json(plan)) !== JSON.stringify(plan))
            request.warn(secretInPlan);
        return await carryOut(request, { id, folder, crew, admission, ssh });
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
const secretInPlan = {
    code: 'secret-exposed',
    message: 'the value of a secret stands in the plan, so in the runbook, the topology or the alert',
    hint: 'It is masked in the audit, where `verify` then finds a plan.json that does not fit its digest; change the secret.',
};
function tooShort(name) {
    return {
        code: 'secret-exposed',
        message: `the secret ${name} is too short to be masked`,
        hint: 'Its value may show in logs and in the audit; use a longer one.',
    };
}
function targetHosts(plan) {
    const targets = new Set(Object.values(plan.targets).map(({ host }) => host));
    return Object.keys(plan.hosts).filter((host) => targets.has(host));
}


/***/ }),

/***/ 72437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ askFor),
  r: () => (/* binding */ readPayload)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/app/commit.js


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitOf(root) {
    const folder = await gitFolder((0,external_node_path_.resolve)(root));
    if (folder === null)
        return 'none';
    const head = (await read((0,external_node_path_.join)(folder, 'HEAD'))).trim();
    if (COMMIT.test(head))
        return head;
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return 'none';
    const shared = (await read((0,external_node_path_.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,external_node_path_.isAbsolute)(shared) ? shared : (0,external_node_path_.join)(folder, shared);
    const loose = (await read((0,external_node_path_.join)(common, ref))).trim();
    if (COMMIT.test(loose))
        return loose;
    const packed = (await read((0,external_node_path_.join)(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
    const commit = packed?.split(' ')[0] ?? '';
    return COMMIT.test(commit) ? commit : 'none';
}
async function gitFolder(from) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        const path = (0,external_node_path_.join)(folder, '.git');
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return path;
        const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
        if (link !== undefined)
            return (0,external_node_path_.resolve)(folder, link.trim());
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
async function read(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: ./lib/app/decide.js
var decide = __webpack_require__(65155);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
// EXTERNAL MODULE: ./lib/app/sources.js + 1 modules
var sources = __webpack_require__(9020);
// EXTERNAL MODULE: ./lib/incident/parse.js
var parse = __webpack_require__(30529);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/cli/ask.js







async function askFor(runbook, options, paths) {
    if (options.tenant === undefined && options.incident === undefined)
        return (0,fault/* fail */.fJ)({
            code: 'usage',
            message: 'neither a tenant nor an incident is named',
            hint: 'Add --tenant <id>, or --incident <file>.',
        });
    const runbooks = await sourcesOf(runbook, paths);
    const topology = await (0,sources/* readTopology */.ov)(paths);
    const inputs = inputsOf(options.input ?? []);
    const payload = options.incident === undefined ? (0,fault/* succeed */.Py)(null) : await readPayload(options.incident);
    const faults = [runbooks, topology, inputs, payload].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !payload.ok)
        return (0,fault/* settle */.G9)(null, faults);
    const decision = (0,decide/* decide */.L)({
        runbooks: runbooks.value.map((one) => one.runbook),
        topology: topology.value.topology,
        commit: await commitOf(paths.root),
    }, {
        payload: payload.value,
        runbook: runbook ?? null,
        tenant: options.tenant ?? null,
        inputs: inputs.value,
        receivedAt: new Date().toISOString(),
    });
    if (!decision.ok)
        return decision;
    const source = runbooks.value.find((one) => one.runbook.id === decision.value.runbook.id);
    if (source === undefined)
        throw new Error('askFor: the decision names a runbook that was not read');
    return (0,fault/* succeed */.Py)({ decision: decision.value, runbook: source, topology: topology.value, inputs: inputs.value });
}
async function sourcesOf(id, paths) {
    if (id === undefined)
        return (0,sources/* readRunbooks */.AJ)(paths);
    const one = await (0,sources/* readRunbook */.j_)(paths, id);
    return one.ok ? (0,fault/* succeed */.Py)([one.value]) : one;
}
async function readPayload(file) {
    const text = await (file === '-' ? (0,read_text/* textIn */.r7)(process.stdin, 'standard input') : (0,read_text/* readText */.yR)(file));
    return text.ok ? (0,parse/* parsePayload */.e)(text.value) : text;
}
function inputsOf(words) {
    const faults = [];
    const pairs = words.flatMap((word) => {
        const at = word.indexOf('=');
        if (at > 0)
            return [[word.slice(0, at), word.slice(at + 1)]];
        faults.push({
            code: 'usage',
            message: `\`--input ${(0,visible/* visibleLine */.P8)(word)}\` is not name=value`,
            hint: 'Write --input busy=0.8, again for each input.',
        });
        return [];
    });
    const names = pairs.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        faults.push({
            code: 'usage',
            message: `the input \`${(0,visible/* visibleLine */.P8)(twice)}\` is given twice`,
            hint: 'Keep the one that is meant.',
        });
    return (0,fault/* settle */.G9)(Object.fromEntries(pairs), faults);
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
    webhook: 'ENFORCED_RUNBOOKS_WEBHOOK',
    webhookSecret: 'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
};
function channelsIn(variables) {
    const of = (setting) => (variables[CHANNEL_VARIABLES[setting]] ?? '').trim();
    const given = { slack: of('slack'), webhook: of('webhook'), webhookSecret: of('webhookSecret') };
    const { channels, wrong } = (0,_kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readChannels */ .N)(given);
    const masked = Object.values(CHANNEL_VARIABLES)
        .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
        .filter(({ value }) => value !== '');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)({ channels, masked }, wrong.map(({ setting, says, hint }) => ({
        code: 'usage',
        message: `the variable ${CHANNEL_VARIABLES[setting]} ${says}`,
        hint,
    })));
}
const CHANNELS_HELP = `
Notifications go where these variables say; an empty one is not given:
  ${CHANNEL_VARIABLES.slack.padEnd(34)}address of a Slack incoming webhook (channel \`slack\`)
  ${CHANNEL_VARIABLES.webhook.padEnd(34)}https address that gets them as JSON (channel \`webhook\`)
  ${CHANNEL_VARIABLES.webhookSecret.padEnd(34)}what they are signed with there, at least 16 characters`;


/***/ }),

/***/ 39264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commonOf),
  A: () => (/* binding */ withCommon)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(86660);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(55908);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/cli/fault-text.js


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,visible/* visibleLine */.P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,visible/* visibleLine */.P8)(fault.cause)}`] : []),
    ];
    const text = (0,relay/* spokenLines */.cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,visible/* visibleLine */.P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, WIDEST - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrate = (0,app_narrate/* createNarrator */.M)();
    const human = options.json ? outlive_readers/* standardError */.gU : outlive_readers/* standardOutput */.dc;
    let passing = false;
    const clear = () => {
        if (passing)
            human().write('\r\u001b[2K');
        passing = false;
    };
    const print = (text) => {
        clear();
        human().write(`${text}\n`);
    };
    const document = (value) => void (0,outlive_readers/* standardOutput */.dc)().write(`${(0,relay/* inertJson */.nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,outlive_readers/* standardError */.gU)(), options), debug: options.debug, as };
        (0,outlive_readers/* standardError */.gU)().write(`${found.map((fault) => faultText(fault, text)).join('\n\n')}\n`);
    };
    return {
        options,
        say: (text) => {
            if (!options.quiet)
                print((0,relay/* spokenLines */.cS)(text).join('\n'));
        },
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event) => {
            const line = narrate(event);
            if (line === null || options.quiet)
                return;
            const isLive = isColoured(human(), options);
            const clock = (0,duration/* formatDuration */.a)(event.elapsed_ms).padStart(8);
            const text = (0,relay/* inert */.tJ)(line.text);
            const tone = isLive ? TONES[line.tone] : '';
            if (!line.passing)
                return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
            if (!isLive)
                return;
            human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
            passing = true;
        },
    };
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/cli/options.js


function withCommon(command) {
    return command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)')
        .option('--out <dir>', "where a run's files stand (default: <state>/runs/<execution id>)")
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too');
}
function commonOf(options, variables) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    const plain = options.color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,external_node_path_.resolve)(root, 'runbooks') : (0,external_node_path_.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,external_node_path_.resolve)(root, 'topology.yml') : (0,external_node_path_.resolve)(options.topology),
        },
        state: options.state === undefined ? (0,external_node_path_.resolve)(root, '.enforced-runbooks') : (0,external_node_path_.resolve)(options.state),
        out: options.out === undefined ? null : (0,external_node_path_.resolve)(options.out),
        terminal: createTerminal({
            json: options.json === true,
            quiet: options.quiet === true,
            colour: !plain,
            debug: options.debug === true,
        }),
    };
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
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10343);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89364);




function withAsk(command) {
    const collect = (value, before) => [...(before ?? []), value];
    return command
        .option('--tenant <tenant>', 'id or alias of the tenant')
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
    return knownHosts === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('') : (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(knownHosts);
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseSettings: () => (/* binding */ baseSettings),
/* harmony export */   crewSettings: () => (/* binding */ crewSettings),
/* harmony export */   registerRun: () => (/* binding */ registerRun),
/* harmony export */   requestOf: () => (/* binding */ requestOf),
/* harmony export */   sayRun: () => (/* binding */ sayRun),
/* harmony export */   tellRun: () => (/* binding */ tellRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65808);
/* harmony import */ var _app_respond_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64731);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20022);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76181);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12279);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72437);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89364);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39264);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60736);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12387);
/* harmony import */ var _ssh_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57200);
/* harmony import */ var _user_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80703);
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














const LONGEST_WAIT_MS = 86_400_000;
function registerRun(program, context) {
    const command = program.command('run').argument('[runbook]').description('plan and execute');
    (0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withConnection */ .p)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withAdmission */ .cM)((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommon */ .A)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withAsk */ .gE)(command))))
        .option('--lock-timeout <duration>', 'how long to wait for another run of the tenant', '0s')
        .action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const common = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .commonOf */ .$)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_9__/* .listenForSignals */ .s)(), false);
            context.finish(await executeRun({ runbook, options, common, environment: context.environment, signals }));
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
async function executeRun(call) {
    const { common, options } = call;
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askFor */ .d)(call.runbook, options, common.paths);
    const crew = asked.ok ? await crewSettings(call) : asked;
    if (!asked.ok || !crew.ok) {
        common.terminal.refuse(crew.ok ? [] : crew.faults);
        return 2;
    }
    const settings = settingsOf(call, asked.value, crew.value);
    if (!settings.ok) {
        common.terminal.refuse(settings.faults);
        return 2;
    }
    const around = { terminal: common.terminal, settingsFor: async (plan) => (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(crew.value(plan)) };
    return tellRun(await (0,_app_respond_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .u)(requestOf(asked.value, settings.value, call.signals, around)), common.terminal);
}
function requestOf(asked, settings, signals, { terminal, settingsFor }) {
    const { decision, runbook, topology, inputs } = asked;
    return {
        decision,
        sources: { runbook, topology, inputs },
        settings,
        cancel: signals.cancel,
        onCancel: 'compensate',
        abandon: signals.abandon,
        watch: terminal.watch,
        warn: terminal.warn,
        began: () => undefined,
        settingsFor,
    };
}
const finishIt = (id) => `The run is not finished. Finish it with: enforced-runbooks recover ${id}`;
function tellRun(responded, terminal, unfinished) {
    if (!responded.ok) {
        terminal.refuse(responded.faults);
        return 2;
    }
    if (terminal.options.json)
        terminal.document(responded.value.record);
    return sayRun(responded.value, terminal, unfinished);
}
function sayRun({ outcome, line, folder, closed, executionId }, terminal, unfinished = finishIt) {
    const isOver = closed && outcome !== null;
    const where = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(folder);
    terminal.say(`${isOver ? `\n${line}\n` : ''}\nsummary  ${where}/summary.md\naudit    ${where}/audit.json`);
    if (isOver)
        return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i[outcome].exit;
    terminal.say(unfinished(executionId));
    return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i.cancelled.exit;
}
function settingsOf({ options, common, environment }, asked, crew) {
    const lockTimeoutMs = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDuration */ .E)(options.lockTimeout ?? '0s');
    const approvals = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalsOf */ .mh)(options);
    if (!approvals.ok)
        return approvals;
    if (lockTimeoutMs === null || lockTimeoutMs > LONGEST_WAIT_MS)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)({
            code: 'usage',
            message: `--lock-timeout \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P8)(options.lockTimeout ?? '')}\` is no duration of at most a day`,
            hint: 'Write 30s, 5m or 1h30m.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)({
        ...baseSettings(common, environment),
        ...crew(asked.decision.plan),
        approvals: approvals.value,
        planDigest: options.planDigest ?? null,
        dryRun: options.dryRun === true,
        lockTimeoutMs,
    });
}
async function crewSettings({ options, common, environment, }) {
    const ssh = await (0,_ssh_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .sshSettings */ .O)(options, environment);
    const told = (0,_channels_js__WEBPACK_IMPORTED_MODULE_4__/* .channelsIn */ .eH)(environment);
    const faults = [ssh, told].flatMap((read) => (read.ok ? [] : read.faults));
    if (!ssh.ok || !told.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(null, faults);
    const given = (names) => names.flatMap((name) => (environment[name] === undefined ? [] : [{ name, value: environment[name] }]));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)((plan) => {
        (0,_app_env_js__WEBPACK_IMPORTED_MODULE_13__/* .forget */ .y6)([...plan.secrets, ...Object.values(_channels_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANNEL_VARIABLES */ .mf)]);
        return {
            ...baseSettings(common, environment),
            secrets: Object.fromEntries(given(plan.secrets).map(({ name, value }) => [name, value])),
            ...told.value,
            ssh: ssh.value,
        };
    });
}
function baseSettings(common, environment) {
    return {
        state: common.state,
        store: { kind: 'files', state: common.state },
        out: common.out,
        actor: (0,_user_name_js__WEBPACK_IMPORTED_MODULE_8__/* .userName */ .n)(),
        approvable: true,
        enabled: true,
        refusals: [],
        environment: (0,_app_env_js__WEBPACK_IMPORTED_MODULE_13__/* .allowed */ .TQ)(environment),
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        runUrl: null,
    };
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
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10343);
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
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    return text.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) : text;
}


/***/ }),

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ userName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return `uid-${process.geteuid?.() ?? 'unknown'}`;
    }
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
