export const id = 982;
export const ids = [982];
export const modules = {

/***/ 17372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63766);



const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file) {
    return textIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), file);
}
async function textIn(stream, name) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${MAX_BYTES} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 20977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(76430);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var plan_health = __webpack_require__(98990);
// EXTERNAL MODULE: ./lib/runbook/load.js + 10 modules
var load = __webpack_require__(75123);
// EXTERNAL MODULE: ./lib/topology/load.js + 6 modules
var topology_load = __webpack_require__(74954);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(17372);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/app/runbook-files.js





const SKILL = 'SKILL.md';
async function runbookFiles(folder) {
    const hint = 'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
        const names = found.flat();
        if (names.length === 0)
            return (0,kernel_fault/* fail */.fJ)({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
        return (0,kernel_fault/* succeed */.Py)(names.sort());
    }
    catch (error) {
        const [fault] = [(0,read_text/* unreadable */.O$)(folder, error)];
        return (0,kernel_fault/* fail */.fJ)(fault.code === 'file-missing'
            ? { ...fault, code: 'runbook-missing', message: `there is no folder of runbooks at ${folder}`, hint }
            : fault);
    }
}
async function runbooksOf(entry, folder) {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (!entry.isDirectory())
        return isRunbook(entry.name) ? [path] : [];
    const names = await (0,promises_.readdir)(path);
    if (names.includes(SKILL))
        return [(0,external_node_path_.join)(path, SKILL)];
    return names.some(isRunbook) ? [`${path}/`] : [];
}
function isRunbook(name) {
    return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : isLaterForm(name);
}
function isLaterForm(file) {
    return (0,external_node_path_.basename)(file) === SKILL || file.endsWith('.enforced.ts');
}
function idOf(file) {
    const name = (0,external_node_path_.basename)(file);
    return name === SKILL ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}
function laterForm(file, shown) {
    const name = (0,external_node_path_.basename)(file);
    const notYet = (what, hint) => ({
        code: 'not-supported-yet',
        message: `${(0,visible/* visibleLine */.P8)(name)} ${what}, which this release does not read`,
        hint,
        at: { file: shown, line: 1, column: 1 },
    });
    if (/\.test\.ya?ml$/.test(name))
        return notYet('holds scenarios of a runbook', '`test` comes with a later release.');
    if (file.endsWith('/'))
        return notYet('is a folder with runbooks', 'Move them one folder up.');
    if (!isLaterForm(file))
        return null;
    const form = name === SKILL ? 'written as a page (SKILL.md)' : 'written in TypeScript (.enforced.ts)';
    return notYet(`is a runbook ${form}`, `Write it as ${idOf(file)}.yml in the folder of runbooks.`);
}
function repeatedIds(files) {
    return files.flatMap((file, index) => {
        const first = files.slice(0, index).find((other) => idOf(other) === idOf(file));
        return first === undefined ? [] : [sameId(first, file)];
    });
}
function sameId(first, second) {
    return {
        code: 'value-invalid',
        message: `two runbooks have the id \`${(0,visible/* visibleLine */.P8)(idOf(first))}\`: ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(first))} and ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(second))}`,
        hint: 'Keep one of the two, or give it another name.',
    };
}

;// CONCATENATED MODULE: ./lib/app/sources.js









async function readRunbooks(paths, services = null) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const loaded = await Promise.all(files.value.map((file) => readRunbookFile(file, paths.root, services)));
    const faults = [...repeatedIds(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
    return (0,kernel_fault/* settle */.G9)(loaded.flatMap((one) => (one.ok ? [one.value] : [])), faults);
}
async function readRunbook(paths, id) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const ids = files.value.map(idOf);
    const [file, other] = files.value.filter((_, index) => ids[index] === id);
    if (file !== undefined && other !== undefined)
        return (0,kernel_fault/* fail */.fJ)(sameId(file, other));
    if (file !== undefined)
        return readRunbookFile(file, paths.root);
    const guess = ids.find((known) => known === idOf(id)) ?? (0,nearest/* nearest */.p)(id, ids);
    return (0,kernel_fault/* fail */.fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,visible/* visibleLine */.P8)(id).slice(0, 100)}\` in ${paths.runbooks}`,
        hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
    });
}
async function readRunbookFile(file, root, services = null) {
    const form = laterForm(file, shortPath(file, root));
    if (form !== null)
        return (0,kernel_fault/* fail */.fJ)(form);
    const text = await (0,read_text/* readText */.yR)(file);
    if (!text.ok)
        return text;
    const runbook = (0,load/* loadRunbook */.X)(shortPath(file, root), idOf(file), text.value, services);
    return runbook.ok ? (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text: text.value }) : runbook;
}
async function readTopology(paths) {
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const topology = (0,topology_load/* loadTopology */.K)(shortPath(paths.topology, paths.root), text.value);
        if (!topology.ok)
            return topology;
        const health = (0,plan_health/* healthProbes */.C)(topology.value.services);
        return health.ok ? (0,kernel_fault/* succeed */.Py)({ topology: topology.value, text: text.value }) : health;
    }
    const [fault] = text.faults;
    if (fault.code !== 'file-missing')
        return text;
    return (0,kernel_fault/* fail */.fJ)({
        ...fault,
        code: 'topology-missing',
        hint: 'Write a topology.yml, or name another file (--topology, in a workflow the input `topology`); examples/topology.yml is one to begin with.',
    });
}
function shortPath(file, root) {
    const path = (0,external_node_path_.relative)(root, file);
    return path.startsWith('..') ? (0,external_node_path_.basename)(file) : path;
}


/***/ }),

/***/ 58721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eH: () => (/* binding */ channelsIn),
/* harmony export */   mf: () => (/* binding */ CHANNEL_VARIABLES),
/* harmony export */   z$: () => (/* binding */ CHANNELS_HELP)
/* harmony export */ });
/* harmony import */ var _kernel_channel_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69501);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75832);


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

/***/ 67103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unpinnedHosts)
/* harmony export */ });
/* harmony import */ var _transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);

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
            at: first.at,
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

/***/ 93601:
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
var read_text = __webpack_require__(17372);
// EXTERNAL MODULE: ./lib/app/sources.js + 1 modules
var sources = __webpack_require__(20977);
// EXTERNAL MODULE: ./lib/plan/dedicated.js
var dedicated = __webpack_require__(81447);
// EXTERNAL MODULE: ./lib/kernel/channel.js
var kernel_channel = __webpack_require__(83911);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(76430);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
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
                at: first.at,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/cli/host-keys.js
var host_keys = __webpack_require__(67103);
// EXTERNAL MODULE: ./lib/cli/options.js + 2 modules
var cli_options = __webpack_require__(97357);
// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(67751);
;// CONCATENATED MODULE: ./lib/cli/lint.js










function registerLint(program, context) {
    const command = (0,cli_options/* withCommon */.A)(program.command('lint').argument('[path...]').description('check runbooks and topology'));
    command.option('--format <format>', 'text (json, github and sarif come later)', 'text');
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
async function lintAs(options, given, paths) {
    if (options.format !== 'text')
        return only([laterFormat(options.format ?? '')]);
    const knownHosts = await (0,run_options/* knownHostsOf */._h)(options);
    if (!knownHosts.ok)
        return only(knownHosts.faults);
    const estate = { paths, knownHosts: knownHosts.value };
    if (given.length === 0)
        return lintAll(estate);
    return joined(await Promise.all(given.map((path) => lintPath(path, estate))));
}
async function lintAll(estate) {
    return joined([await lintRunbooks(estate.paths), await lintTopology(estate)]);
}
async function lintPath(path, { paths, knownHosts }) {
    const kind = await kindOf(path);
    if (kind === 'folder') {
        const [runbooks, topology] = [(0,external_node_path_.join)(path, 'runbooks'), (0,external_node_path_.join)(path, 'topology.yml')];
        if ((await kindOf(topology)) === 'file')
            return lintAll({ paths: { root: path, runbooks, topology }, knownHosts });
        return lintRunbooks({ ...paths, runbooks: path });
    }
    if (kind === 'file' && (await isTopology(path)))
        return lintTopology({ paths: { ...paths, topology: path }, knownHosts });
    const services = await servicesOf(paths);
    const read = await (0,sources/* readRunbookFile */.vT)(kind === 'nothing' ? (0,external_node_path_.resolve)(path) : path, paths.root, namesOf(services));
    return read.ok ? besides([read.value], services) : only(read.faults);
}
async function lintRunbooks(paths) {
    const services = await servicesOf(paths);
    const read = await (0,sources/* readRunbooks */.AJ)(paths, namesOf(services));
    return read.ok ? besides(read.value, services) : only(read.faults);
}
function besides(sources, services) {
    return {
        faults: sources.flatMap(({ runbook }) => (0,dedicated/* dedicatedFaults */.f)(runbook, services ?? {})),
        warnings: sources.flatMap(({ runbook }) => adviceOn(runbook)),
    };
}
async function lintTopology({ paths, knownHosts }) {
    const read = await (0,sources/* readTopology */.ov)(paths);
    if (!read.ok)
        return only(read.faults);
    const { topology } = read.value;
    return {
        faults: [],
        warnings: [...(0,host_keys/* unpinnedHosts */.x)(Object.values(topology.hosts), knownHosts), ...advice_adviceOn(topology)],
    };
}
async function servicesOf(paths) {
    const read = await (0,sources/* readTopology */.ov)(paths);
    return read.ok ? read.value.topology.services : null;
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

/***/ 97357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commonOf),
  A: () => (/* binding */ withCommon)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(68883);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(10583);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(35338);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(39713);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
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

/***/ 67751:
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
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17372);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63766);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58721);




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

/***/ 69501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
function readChannels({ slack, webhook, webhookSecret: secret }) {
    const [hasSlack, hasWebhook] = [isAddress(slack), isAddress(webhook)];
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(hasSlack ? { slack } : {}),
            ...(hasWebhook && isSigned ? { webhook: { url: webhook, secret } } : {}),
        },
        wrong: [
            ...(slack === '' || hasSlack ? [] : [noAddress('slack')]),
            ...(webhook === '' || hasWebhook ? [] : [noAddress('webhook')]),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function noAddress(setting) {
    return {
        setting,
        says: 'is no https:// address',
        hint: 'Give the whole address, as the service shows it; keep it in a secret.',
    };
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 83911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CHANNELS),
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
const CHANNELS = ['slack', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
}


/***/ }),

/***/ 81447:
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

/***/ 8947:
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


/***/ })

};
