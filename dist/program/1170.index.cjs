'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1170], modules: {

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   Wq: () => (/* binding */ withOutput),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    const placed = command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)');
    return withOutput(placed);
}
function withOutput(command, out = '<state>/runs/<execution id>') {
    return command
        .option('--out <dir>', `where a run's files stand (default: ${out})`)
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
// EXTERNAL MODULE: ./lib/kernel/mask.js
var mask = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 6 modules
var redact = __webpack_require__(40511);
// EXTERNAL MODULE: ./lib/plan/discovery.js
var discovery = __webpack_require__(81065);
// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/topology/drift.js + 1 modules
var drift = __webpack_require__(57578);
// EXTERNAL MODULE: ./lib/transport/executor.js + 20 modules
var transport_executor = __webpack_require__(1082);
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
    return (0,discover/* answerOf */.ut)(question, await executor.observe({ ...ready.value, unkept: true }, cancel), mask/* asItIs */.s);
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

// EXTERNAL MODULE: ./lib/topology/load.js + 18 modules
var load = __webpack_require__(57968);
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
