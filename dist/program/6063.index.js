export const id = 6063;
export const ids = [6063,5178];
export const modules = {

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

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


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
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root ?? '.');
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'topology.yml') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.topology),
            inventory: { variables, cancel: new AbortController().signal },
        },
        state: options.state === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '.enforced-runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.state),
        out: options.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out),
        terminal: terminalOf(options, variables),
    };
}
function terminalOf({ json, quiet, color, debug }, variables) {
    const plain = color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)({ json: json === true, quiet: quiet === true, colour: !plain, debug: debug === true });
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

/***/ 26780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerTopology: () => (/* binding */ registerTopology)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(83623);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: ./lib/plan/discovery.js
var discovery = __webpack_require__(81065);
// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/topology/drift.js
var drift = __webpack_require__(92190);
// EXTERNAL MODULE: ./lib/transport/executor.js + 21 modules
var transport_executor = __webpack_require__(55999);
// EXTERNAL MODULE: ./lib/app/temporary-folder.js
var temporary_folder = __webpack_require__(95133);
;// CONCATENATED MODULE: ./lib/app/survey-estate.js
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











const AT_ONCE = 20;
async function surveyEstate(request) {
    const { topology, tenant, cancel } = request;
    const services = servicesOf(topology, tenant);
    const questions = (0,discovery/* planDiscovery */.Y)(placesOf(topology, services), topology);
    const made = await (0,temporary_folder/* temporaryFolderIn */.v)(request.temporaryFolder);
    if (!made.ok)
        return made;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const executor = __addDisposableResource(env_1, (0,transport_executor/* createExecutor */.U)({
                hosts: (0,hosts/* plannedHosts */.ue)(questions, topology),
                ssh: request.ssh,
                secrets: () => undefined,
                redactor: (0,redact/* createRedactor */.l)({ secrets: [] }),
                outputsFolder: (0,external_node_path_.join)(made.value, 'outputs'),
                environment: request.environment,
                folder: made.value,
            }), true);
            const answers = await askAll(executor, questions, cancel);
            const unasked = services.filter((name) => topology.services[name]?.discover === undefined);
            return (0,fault/* succeed */.Py)({ comparison: (0,drift/* compareWith */.G)(topology, tenant, answers), unasked });
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
async function askAll(executor, questions, cancel) {
    const answers = [];
    const left = questions.entries();
    const worker = async () => {
        for (const [index, question] of left)
            answers[index] = await askOne(executor, question, cancel);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, questions.length) }, worker));
    return answers;
}
async function askOne(executor, question, cancel) {
    const { service, host, command } = question;
    const ready = (0,resolve/* readyCommand */.d)(command, {}, false);
    if (!ready.ok)
        return { service, host, found: { ok: false, fault: ready.faults[0], of: null } };
    return (0,discover/* answerOf */.ut)(question, await executor.observe({ ...ready.value, unkept: true }, cancel));
}
function servicesOf({ services, tenants }, tenant) {
    if (tenant === null)
        return Object.keys(services).sort();
    return [...new Set(tenants[tenant]?.instances.map(({ service }) => service))].sort();
}
function placesOf({ services, tenants }, wanted) {
    const names = new Set(wanted);
    const declared = wanted.flatMap((service) => {
        const hosts = services[service]?.hosts ?? [];
        return hosts === 'runner' ? [{ service, host: 'runner' }] : hosts.map((host) => ({ service, host }));
    });
    const placed = Object.values(tenants).flatMap(({ instances }) => instances.filter(({ service }) => names.has(service)));
    return [...declared, ...placed];
}

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/topology/drift-fault.js
var drift_fault = __webpack_require__(59091);
;// CONCATENATED MODULE: ./lib/topology/estate-document.js
function estateDocument(estate) {
    return {
        hosts: Object.values(estate.hosts).map(({ name, address, port, user, via }) => ({
            name,
            address,
            port,
            ...(user !== undefined && { user }),
            ...(via !== undefined && { via }),
        })),
        services: Object.values(estate.services).map(({ name, tenancy, dependsOn, identifies, discover }) => ({
            name,
            tenancy,
            depends_on: dependsOn,
            identifies,
            discovered: discover !== undefined,
        })),
        tenants: estate.tenants.map(({ id, aliases, attributes, instances }) => ({
            id,
            aliases,
            attributes,
            instances: instances.map(({ key, service, host, name, attributes: own }) => ({
                key,
                service,
                host,
                name,
                attributes: own,
            })),
        })),
    };
}

// EXTERNAL MODULE: ./lib/topology/load.js + 16 modules
var load = __webpack_require__(20946);
// EXTERNAL MODULE: ./lib/topology/host.js + 1 modules
var topology_host = __webpack_require__(81491);
;// CONCATENATED MODULE: ./lib/topology/page.js


function estatePage({ file, services, hosts, tenants }) {
    const instances = Object.values(tenants).flatMap((tenant) => tenant.instances);
    const on = countBy(instances, ({ host }) => host);
    const of = countBy(instances, ({ service }) => service);
    return lines([
        [
            `${file}: ${count(Object.keys(hosts).length, 'host')}, ${count(Object.keys(services).length, 'service')}, ${count(Object.keys(tenants).length, 'tenant')}, ${count(instances.length, 'instance')}`,
        ],
        [
            'Services',
            ...aligned(Object.values(services).map(({ name, tenancy, dependsOn, discover }) => [
                name,
                tenancy,
                told(of.get(name)),
                dependsOn.length === 0 ? '' : `depends on ${dependsOn.join(', ')}`,
                discover === undefined ? 'not asked for on hosts' : '',
            ])),
        ],
        [
            'Hosts',
            ...aligned(Object.values(hosts).map(({ name, user, address, port, via }) => [
                name,
                `${user === undefined ? '' : `${user}@`}${address}:${port}`,
                via === undefined ? '' : `via ${via}`,
                told(on.get(name)),
            ])),
        ],
    ]);
}
function tenantPage({ tenant, instances, services }) {
    return lines([
        [[named(tenant), ...Object.entries(tenant.attributes).map(([name, value]) => `${name} ${value}`)].join(' \u00b7 ')],
        [
            'Instances',
            ...aligned(instances.map(({ service, host, name, attributes }) => [
                service,
                `on ${host === topology_host/* RUNNER */.z ? 'the runner' : host}`,
                name,
                Object.entries(attributes)
                    .filter(([, value]) => String(value) !== name)
                    .map(([attribute, value]) => `${attribute} ${value}`)
                    .join(' \u00b7 '),
            ])),
        ],
        [
            'Depends on',
            ...aligned(Object.values(services).flatMap(({ name, dependsOn }) => dependsOn.length === 0 ? [] : [[name, `depends on ${dependsOn.join(', ')}`]])),
        ],
    ]);
}
function named({ id, aliases }) {
    return aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
}
function countBy(instances, keyOf) {
    const groups = new Map();
    for (const instance of instances) {
        const known = groups.get(keyOf(instance)) ?? { instances: 0, tenants: new Set() };
        known.instances += 1;
        known.tenants.add(instance.tenant);
        groups.set(keyOf(instance), known);
    }
    return new Map([...groups].map(([key, { instances, tenants }]) => [key, { instances, tenants: tenants.size }]));
}
function told(counted) {
    if (counted === undefined)
        return 'nothing';
    return `${count(counted.instances, 'instance')} of ${count(counted.tenants, 'tenant')}`;
}
function count(many, noun) {
    return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
function aligned(rows) {
    const shown = rows.map((row) => row.map(visible/* visibleLine */.P8));
    const widths = shown[0]?.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0))) ?? [];
    return shown.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
function lines(sections) {
    return sections
        .filter(([, ...rows], index) => index === 0 || rows.length > 0)
        .map(([head = '', ...rows]) => [(0,visible/* visibleLine */.P8)(head), ...rows].join('\n'))
        .join('\n\n');
}

// EXTERNAL MODULE: ./lib/kernel/label.js
var kernel_label = __webpack_require__(42291);
;// CONCATENATED MODULE: ./lib/topology/picture.js

const [MOST_NODES, MOST_EDGES] = [200, 400];
function mermaidPicture(pictured, alone) {
    const { nodes, edges } = pictureOf(pictured, alone);
    const shown = nodes.slice(0, MOST_NODES);
    const ids = new Set(shown.map(({ id }) => id));
    const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const drawn = among.slice(0, MOST_EDGES);
    const left = nodes.length - shown.length + (edges.length - drawn.length);
    return [
        'flowchart LR',
        ...byHost(shown).flatMap(([host, members], index) => [
            `  subgraph h${index}["${(0,kernel_label/* mermaidLabel */._)(host)}"]`,
            ...members.map(({ id, label }) => `    ${id}["${(0,kernel_label/* mermaidLabel */._)(label)}"]`),
            '  end',
        ]),
        ...drawn.map(({ from, to }) => `  ${from} --> ${to}`),
        ...(left > 0 ? [`  more["and ${left} more nodes and edges"]`] : []),
    ].join('\n');
}
function dotPicture(pictured, alone) {
    const { nodes, edges } = pictureOf(pictured, alone);
    return [
        'digraph estate {',
        '  rankdir=LR; node [shape=box];',
        ...byHost(nodes).flatMap(([host, members], index) => [
            `  subgraph cluster_${index} {`,
            `    label=${(0,kernel_label/* dotText */.L)(host)};`,
            ...members.map(({ id, label }) => `    ${id} [label=${(0,kernel_label/* dotText */.L)(label)}];`),
            '  }',
        ]),
        ...edges.map(({ from, to }) => `  ${from} -> ${to};`),
        '}',
    ].join('\n');
}
function pictureOf({ services, instances }, alone) {
    const groups = new Map();
    const keyOf = ({ key, service, host }) => (alone ? key : `${service}\n${host}`);
    for (const instance of instances) {
        const known = groups.get(keyOf(instance));
        if (known === undefined)
            groups.set(keyOf(instance), [instance]);
        else
            known.push(instance);
    }
    const ids = new Map([...groups.keys()].map((key, index) => [key, `n${index}`]));
    const nodes = [...groups].flatMap(([key, members]) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const tenants = new Set(members.map(({ tenant }) => tenant)).size;
        const label = alone
            ? `${first.service}: ${first.name}`
            : `${first.service}: ${tenants} ${tenants === 1 ? 'tenant' : 'tenants'}`;
        return [{ id: ids.get(key) ?? '', host: first.host, label }];
    });
    const edges = new Map();
    for (const own of byTenant(instances)) {
        for (const instance of own) {
            const wanted = services[instance.service]?.dependsOn ?? [];
            for (const other of own.filter(({ service }) => wanted.includes(service))) {
                const edge = { from: ids.get(keyOf(instance)) ?? '', to: ids.get(keyOf(other)) ?? '' };
                edges.set(`${edge.from} ${edge.to}`, edge);
            }
        }
    }
    return { nodes, edges: [...edges.values()] };
}
function byTenant(instances) {
    const tenants = new Map();
    for (const instance of instances) {
        const known = tenants.get(instance.tenant);
        if (known === undefined)
            tenants.set(instance.tenant, [instance]);
        else
            known.push(instance);
    }
    return tenants.values();
}
function byHost(nodes) {
    const hosts = new Map();
    for (const node of nodes) {
        const known = hosts.get(node.host);
        if (known === undefined)
            hosts.set(node.host, [node]);
        else
            known.push(node);
    }
    return [...hosts];
}

// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
// EXTERNAL MODULE: ./lib/cli/ssh-settings.js
var ssh_settings = __webpack_require__(57200);
;// CONCATENATED MODULE: ./lib/cli/topology.js
var topology_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var topology_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















const FORMATS = ['text', 'json', 'mermaid', 'dot'];
const MOST_TOLD = 100;
function registerTopology(program, context) {
    const verb = program.command('topology').description('the estate as declared, and against what its hosts say');
    (0,cli_options/* withCommon */.Aj)(verb.command('show').description('the estate, or what one tenant has of it'))
        .option('--tenant <tenant>', 'id or alias of the tenant whose view is shown')
        .option('--format <format>', FORMATS.join(', '), 'text')
        .action(async (options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const signals = topology_addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            context.finish(await show(options, (0,cli_options/* commonOf */.$N)(options, context.environment), signals));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            topology_disposeResources(env_1);
        }
    });
    (0,run_options/* withAccess */.l3)((0,cli_options/* withCommon */.Aj)(verb.command('drift').description('asks the hosts what stands on them; ends with 1 where it is not as declared')))
        .option('--tenant <tenant>', 'id or alias: only its instances are judged, wherever its services run')
        .action(async (options) => context.finish(await topology_drift(options, (0,cli_options/* commonOf */.$N)(options, context.environment), context.environment)));
}
async function show(options, { terminal, paths }, signals) {
    const format = formatOf(options.format ?? 'text');
    const read = format.ok ? await readEstate((0,sources/* stoppable */.pZ)(paths, signals.cancel), options.tenant) : format;
    if (!format.ok || !read.ok) {
        terminal.refuse(read.ok ? [] : read.faults);
        return 2;
    }
    const { source, view } = read.value;
    const { topology } = source;
    const tenants = view === null ? Object.values(topology.tenants) : [view.tenant];
    const { services, hosts } = view ?? topology;
    const pictured = { services, instances: tenants.flatMap(({ instances }) => instances) };
    const document = () => terminal.document(estateDocument({ hosts, services, tenants }));
    if (terminal.options.json || format.value === 'json')
        document();
    else if (format.value === 'mermaid')
        terminal.say(mermaidPicture(pictured, view !== null));
    else if (format.value === 'dot')
        terminal.say(dotPicture(pictured, view !== null));
    else
        terminal.say(view === null ? estatePage(topology) : tenantPage(view));
    return 0;
}
async function topology_drift(options, { terminal, paths }, environment) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const signals = topology_addDisposableResource(env_2, (0,cli_signals/* listenForSignals */.s)(), false);
        const read = await readEstate((0,sources/* stoppable */.pZ)(paths, signals.cancel), options.tenant);
        const ssh = await (0,ssh_settings/* sshSettings */.O)(options, environment);
        const wrong = [read, ssh].flatMap((one) => (one.ok ? [] : one.faults));
        if (!read.ok || !ssh.ok) {
            terminal.refuse(wrong);
            return 2;
        }
        const { source, view } = read.value;
        const tenant = view?.tenant.id ?? null;
        const surveyed = await surveyEstate({
            topology: source.topology,
            tenant,
            ssh: ssh.value,
            environment: (0,env/* allowed */.TQ)(environment),
            temporaryFolder: (0,external_node_os_.tmpdir)(),
            cancel: signals.cancel,
        });
        if (!surveyed.ok) {
            terminal.refuse(surveyed.faults);
            return 2;
        }
        const told = toldBy(surveyed.value, source, tenant);
        if (terminal.options.json)
            terminal.document(told.document);
        terminal.say(told.lines.join('\n'));
        if (told.faults.length > 0)
            terminal.faults(told.faults.slice(0, MOST_TOLD));
        if (told.faults.length > MOST_TOLD)
            terminal.say(`\u2026 and ${told.faults.length - MOST_TOLD} more; --json has all`);
        if (signals.cancel.aborted)
            return 130;
        return told.faults.length > 0 ? 1 : 0;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        topology_disposeResources(env_2);
    }
}
async function readEstate(paths, tenant) {
    const source = await (0,sources/* readTopology */.ov)(paths);
    if (!source.ok)
        return source;
    if (tenant === undefined)
        return (0,fault/* succeed */.Py)({ source: source.value, view: null });
    const view = (0,topology_view/* viewOf */.d)(source.value.topology, tenant);
    return view.ok ? (0,fault/* succeed */.Py)({ source: source.value, view: view.value }) : view;
}
function toldBy({ comparison, unasked }, source, tenant) {
    const { answers } = comparison;
    const drift = comparison.drift.filter((one) => tenant === null || one.tenant === tenant);
    const isClean = drift.length === 0 && answers.every(({ unknown }) => unknown === undefined);
    const document = isClean ? null : (0,load/* sourceOf */.vz)(source);
    const unknown = answers.flatMap((one) => (document === null ? [] : ((0,drift_fault/* unknownFault */.$)(one, document) ?? [])));
    const drifted = drift.map((one) => ({ one, fault: document === null ? null : (0,drift_fault/* driftFault */.q)(one, document) }));
    const faults = [...unknown, ...drifted.flatMap(({ fault }) => fault ?? [])];
    return {
        faults,
        lines: [
            ...answers.map(answerLine),
            ...unasked.map((service) => `${(0,visible/* visibleLine */.P8)(service)}: not asked, it has no \`discover\``),
            faults.length === 0 ? 'no drift' : `\n${faults.length} ${faults.length === 1 ? 'difference' : 'differences'}`,
        ],
        document: {
            tenant,
            answers: answers.map(({ service, host, instances, there }) => ({
                service,
                host,
                instances,
                as_declared: there.length,
            })),
            unknown,
            drift: drifted.map(({ one, fault }) => ({ ...drifting(one), fault })),
            not_asked: unasked,
        },
    };
}
function drifting({ kind, service, host, tenant, instance, found }) {
    const declared = instance === undefined ? {} : { instance: instance.key };
    return { kind, service, host, tenant, ...declared, ...(found !== undefined && { found }) };
}
function answerLine({ service, host, instances, there }) {
    const where = `${(0,visible/* visibleLine */.P8)(service)} on ${host === 'runner' ? 'the runner' : (0,visible/* visibleLine */.P8)(host)}`;
    return instances === null ? `${where}: not known` : `${where}: ${instances} found, ${there.length} as declared`;
}
function formatOf(written) {
    const format = FORMATS.find((one) => one === written);
    if (format !== undefined)
        return (0,fault/* succeed */.Py)(format);
    return (0,fault/* fail */.fJ)({
        code: 'usage',
        message: `there is no format \`${(0,visible/* visibleLine */.P8)(written).slice(0, 40)}\``,
        hint: `There are: ${FORMATS.join(', ')}.`,
    });
}


/***/ }),

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

/***/ 42291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dotText),
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST = 60;
function mermaidLabel(text, longest = LONGEST) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, longest).replace(/[^A-Za-z0-9 ./_-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
function dotText(text, longest = LONGEST) {
    const inert = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, longest).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `"${inert}"`;
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
function plannedHosts(commands, view) {
    return hostsNamed(commands.map(({ command }) => command.where), view);
}
function hostsNamed(wanted, view) {
    const names = new Set();
    for (const name of wanted)
        addWay(name, names, view);
    return Object.fromEntries([...names].sort().flatMap((name) => hostEntry(name, view)));
}
function neighbourHosts({ targets, bystanders }, { services, hosts }) {
    if (bystanders === undefined || bystanders.most === 0)
        return {};
    const names = Object.values(targets).flatMap(({ service, host }) => {
        const { tenancy, hosts: all = [] } = services[service] ?? {};
        return tenancy === 'shared' && all !== 'runner' ? [host, ...all] : [host];
    });
    return hostsNamed(names, { hosts });
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
