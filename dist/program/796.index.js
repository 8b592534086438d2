export const id = 796;
export const ids = [796];
export const modules = {

/***/ 28239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unpinnedHosts)
/* harmony export */ });
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66084);
/* harmony import */ var _transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34496);


function unpinnedHosts(hosts, knownHosts) {
    const open = hosts.filter(({ name, address, port, hostKeys }) => {
        return !(0,_transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T)(name, { name, address, port, host_keys: hostKeys }, knownHosts);
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

/***/ 44796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerLint: () => (/* binding */ registerLint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
// EXTERNAL MODULE: ./lib/app/sources.js + 3 modules
var sources = __webpack_require__(14168);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/dedicated.js
var dedicated = __webpack_require__(36398);
// EXTERNAL MODULE: ./lib/kernel/channel.js
var kernel_channel = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
;// CONCATENATED MODULE: ./lib/runbook/advice.js



function adviceOn({ steps, notify, file }) {
    const mitigations = steps.filter((step) => step.kind === 'mitigation');
    return [
        ...mitigations.flatMap((step, index) => [...keptApart(step, mitigations.slice(0, index)), ...goneOutput(step)]),
        ...unknownChannels(notify?.flatMap(({ to }) => to) ?? [], file),
    ];
}
function unknownChannels(named, file) {
    const unknown = [...new Set(named)].filter((name) => !kernel_channel/* CHANNELS */.l.includes(name));
    return unknown.map((name) => {
        const near = (0,nearest/* nearest */.p)(name, kernel_channel/* CHANNELS */.l);
        return {
            code: 'not-supported-yet',
            message: `${file} notifies \`${(0,visible/* shown */.SP)(name)}\`, which is no channel of this release.`,
            hint: near === null ? `There are: ${kernel_channel/* CHANNELS */.l.join(', ')}.` : `Did you mean \`${near}\`?`,
        };
    });
}
function keptApart(step, before) {
    if (step.ending.kind !== 'irreversible' || step.checkpoint)
        return [];
    const undone = before.slice(before.findLastIndex((earlier) => earlier.checkpoint) + 1);
    const names = undone.filter(({ ending }) => ending.kind === 'undo').map(({ id }) => `\`${id}\``);
    if (names.length === 0)
        return [];
    return [
        {
            code: 'step-incomplete',
            message: `A failure after \`${step.id}\` undoes ${names.join(', ')} and cannot undo \`${step.id}\` itself: is that meant?`,
            hint: `Give \`${step.id}\` a \`checkpoint: true\` to keep all of them; leave it if what is undone does not depend on what stays.`,
            at: step.at,
        },
    ];
}
function goneOutput({ id, ending }) {
    if (ending.kind !== 'undo')
        return [];
    const [reading] = expressionsIn(ending.undo).filter(({ reads }) => reads.roots.includes('did'));
    if (reading === undefined)
        return [];
    return [
        {
            code: 'value-unknown',
            message: `The undo of \`${id}\` reads \`did\`, which is gone when \`do\` timed out.`,
            hint: 'Name what `do` creates with `run.id`, and let the undo use that name.',
            at: reading.at,
        },
    ];
}
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

// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
;// CONCATENATED MODULE: ./lib/topology/advice.js




function advice_adviceOn({ tenants }) {
    return advice_unknownChannels(Object.values(tenants));
}
function advice_unknownChannels(tenants) {
    const named = new Map();
    for (const tenant of tenants) {
        const channel = tenant.onCall === undefined ? undefined : (0,kernel_channel/* channelOf */.t)(tenant.onCall);
        if (channel === undefined || kernel_channel/* CHANNELS */.l.includes(channel))
            continue;
        const known = named.get(channel);
        if (known === undefined)
            named.set(channel, [tenant]);
        else
            known.push(tenant);
    }
    return [...named].flatMap(([channel, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const near = (0,nearest/* nearest */.p)(channel, kernel_channel/* CHANNELS */.l);
        const more = others.length === 0 ? '' : ` (and ${others.length} other ${others.length === 1 ? 'tenant' : 'tenants'})`;
        const meant = near === null ? `There are: ${kernel_channel/* CHANNELS */.l.join(', ')}.` : `Did you mean \`${near}\`?`;
        return [
            {
                code: 'not-supported-yet',
                message: `On call for ${first.id}${more} is \`${(0,visible/* shown */.SP)(channel)}\`, which is no channel of this release.`,
                hint: `${meant} Until then what needs a human goes to every channel that is configured.`,
                at: (0,spans/* placeNow */.ee)(first.at),
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/cli/host-keys.js
var host_keys = __webpack_require__(28239);
// EXTERNAL MODULE: ./lib/cli/options.js + 2 modules
var cli_options = __webpack_require__(39264);
// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
;// CONCATENATED MODULE: ./lib/cli/lint.js














function registerLint(program, context) {
    const command = (0,cli_options/* withCommon */.A)(program.command('lint').argument('[path...]').description('check runbooks and topology'));
    command.option('--format <format>', 'text (json, github and sarif come later)', 'text');
    command.option('--inventory', 'run the programs of inventories too: never for what nobody has reviewed');
    (0,run_options/* withKnownHosts */.dv)(command).action(async (given, options) => {
        const { terminal, paths } = (0,cli_options/* commonOf */.$)(options, context.environment);
        const found = await lintAs(options, given, paths);
        const { faults, warnings } = found;
        if (terminal.options.json)
            terminal.document({ faults, warnings });
        for (const warning of warnings)
            terminal.warn(warning);
        if (faults.length > 0)
            terminal.faults(faults);
        terminal.say(faults.length === 0 ? 'no faults' : `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
        context.finish(faults.length > 0 ? 2 : 0);
    });
}
function estateOf({ paths, knownHosts, runs }) {
    return { paths, knownHosts, topology: (0,once/* once */.O)(() => (runs ? withAnswers(paths) : (0,sources/* checkTopology */.oE)(paths))) };
}
async function withAnswers(paths) {
    const read = await (0,sources/* readTopology */.ov)(paths);
    return read.ok ? (0,fault/* succeed */.Py)({ topology: read.value.topology, unasked: [] }) : read;
}
async function lintAs(options, given, paths) {
    if (options.format !== 'text')
        return only([laterFormat(options.format ?? '')]);
    const knownHosts = await (0,run_options/* knownHostsOf */._h)(options);
    if (!knownHosts.ok)
        return only(knownHosts.faults);
    const lint = { paths, knownHosts: knownHosts.value, runs: options.inventory === true };
    if (given.length === 0)
        return lintAll(estateOf(lint));
    return joined(await Promise.all(given.map((path) => lintPath(path, lint))));
}
async function lintAll(estate) {
    return joined([await lintRunbooks(estate), await lintTopology(estate)]);
}
async function lintPath(path, lint) {
    const { paths } = lint;
    const kind = await kindOf(path);
    if (kind === 'folder') {
        const [runbooks, topology] = [(0,external_node_path_.join)(path, 'runbooks'), (0,external_node_path_.join)(path, 'topology.yml')];
        if ((await kindOf(topology)) === 'file')
            return lintAll(estateOf({ ...lint, paths: { ...paths, root: path, runbooks, topology } }));
        return lintRunbooks(estateOf({ ...lint, paths: { ...paths, runbooks: path } }));
    }
    if (kind === 'file' && (await isTopology(path)))
        return lintTopology(estateOf({ ...lint, paths: { ...paths, topology: path } }));
    const services = await servicesOf(estateOf(lint));
    const read = await (0,sources/* readRunbookFile */.vT)(kind === 'nothing' ? (0,external_node_path_.resolve)(path) : path, paths.root, namesOf(services));
    return read.ok ? besides([read.value], services) : only(read.faults);
}
async function lintRunbooks(estate) {
    const services = await servicesOf(estate);
    const read = await (0,sources/* readRunbooks */.AJ)(estate.paths, namesOf(services));
    return read.ok ? besides(read.value, services) : only(read.faults);
}
function besides(sources, services) {
    return {
        faults: sources.flatMap(({ runbook }) => (0,dedicated/* dedicatedFaults */.f)(runbook, services ?? {})),
        warnings: sources.flatMap(({ runbook }) => adviceOn(runbook)),
    };
}
async function lintTopology({ topology: read, knownHosts }) {
    const checked = await read();
    if (!checked.ok)
        return only(checked.faults);
    const { topology, unasked } = checked.value;
    return {
        faults: [],
        warnings: [
            ...unasked.map(notAsked),
            ...(0,host_keys/* unpinnedHosts */.x)(Object.values(topology.hosts), knownHosts),
            ...advice_adviceOn(topology),
        ],
    };
}
function notAsked({ argv, at }) {
    return {
        code: 'inventory-failed',
        message: `The inventory \`${(0,visible/* visibleLine */.P8)(argv.join(' ')).slice(0, 100)}\` was not run: names that only it could declare were not looked at.`,
        hint: 'Where its program was reviewed, `lint --inventory` runs it.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
async function servicesOf({ topology }) {
    const read = await topology();
    return read.ok && read.value.unasked.length === 0 ? read.value.topology.services : null;
}
function namesOf(services) {
    return services === null ? null : Object.keys(services);
}
function only(faults) {
    return { faults, warnings: [] };
}
function joined(all) {
    return { faults: all.flatMap(({ faults }) => faults), warnings: all.flatMap(({ warnings }) => warnings) };
}
async function kindOf(path) {
    return (0,promises_.stat)(path).then((found) => (found.isDirectory() ? 'folder' : 'file'), () => 'nothing');
}
async function isTopology(path) {
    if (/^topology\.(ya?ml|json)$/.test((0,external_node_path_.basename)(path)))
        return true;
    const text = await (0,read_text/* readText */.yR)(path);
    return text.ok && /^(?:services|tenants):/m.test(text.value) && !/^(?:steps|probes|symptom):/m.test(text.value);
}
function laterFormat(format) {
    return {
        code: 'not-supported-yet',
        message: `lint's format \`${format}\` is not in this release`,
        hint: 'Use --format text, or --json for the faults as data.',
    };
}


/***/ }),

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CHANNELS),
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
const CHANNELS = ['opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
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


/***/ })

};
