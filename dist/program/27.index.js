export const id = 27;
export const ids = [27];
export const modules = {

/***/ 62071:
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
var decide = __webpack_require__(90498);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(17372);
// EXTERNAL MODULE: ./lib/app/sources.js + 1 modules
var sources = __webpack_require__(20977);
// EXTERNAL MODULE: ./lib/incident/parse.js
var parse = __webpack_require__(95968);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(75832);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
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

/***/ 58761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ renderPlan)
});

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(35338);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(77454);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(17538);
;// CONCATENATED MODULE: ./lib/plan/page.js

const WIDTH = 96;
const LABEL = 9;
function labelled(label, lines, indent = 2) {
    const margin = ' '.repeat(indent);
    return lines.map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(LABEL)} ${(0,visible/* visibleLine */.P8)(line)}`);
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
    for (const word of (0,visible/* visibleLine */.P8)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/plan/radius.js
var radius = __webpack_require__(20898);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(11439);
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
        ? block(label, `${command.as === undefined ? '' : `# as ${command.as}\n`}${command.script}`, INNER)
        : labelled(label, [(0,shown/* shownCommand */.h)(command)], INNER);
    return [
        ...first,
        ...labelled('env', Object.entries(command.env).map(([name, text]) => `${name}=${(0,shown/* shownText */.f)(text)}`), INNER),
        ...(command.stdin === undefined ? [] : block('stdin', (0,shown/* shownText */.f)(command.stdin), INNER)),
        ...(command.kind === 'http' ? requestLines(command.headers, command.body) : []),
        ...labelled('', [notes.join(' \u00b7 ')], INNER),
    ];
}
function conditionLines(label, condition, indent = INNER) {
    return labelled(label, [...condition.that, windowOf(condition)], indent);
}
function shownTarget(plan, key) {
    const target = plan.targets[key];
    if (target === undefined)
        return key;
    return `${target.service} on ${target.host === 'runner' ? 'the runner' : target.host}`;
}
function windowOf({ within_ms, every_ms, for_ms }) {
    const held = for_ms > 0 ? [`true for ${(0,duration/* formatDuration */.a)(for_ms)}`] : [];
    const looks = within_ms === null
        ? [for_ms > 0 ? `a look every ${(0,duration/* formatDuration */.a)(every_ms)}` : 'one look']
        : [`within ${(0,duration/* formatDuration */.a)(within_ms)}`, `a look every ${(0,duration/* formatDuration */.a)(every_ms)}`];
    return `(${[...looks, ...held].join(', ')})`;
}
function requestLines(headers, body) {
    const lines = Object.entries(headers).map(([name, text]) => `${name}: ${(0,shown/* shownText */.f)(text)}`);
    return [
        ...labelled('headers', lines, INNER),
        ...(body === undefined ? [] : labelled('body', [shownBody(body)], INNER)),
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

// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(47417);
;// CONCATENATED MODULE: ./lib/plan/render.js









const POST_BUDGET_MS = 210_000;
function renderPlan(plan) {
    const sections = [
        headLines(plan),
        ['Symptom: what must hold before anything is changed', ...conditionLines('that', plan.symptom, 2)],
        ...plan.steps.map((step, index) => stepLines(step, index + 1, plan)),
        [
            'Recovered: what must hold at the end',
            ...conditionLines('that', plan.recovered, 2),
            ...labelled('otherwise', [OTHERWISE[plan.recovered.otherwise]]),
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
        ...(runbook.description === '' ? [] : wrapped(runbook.description, 94).map((line) => `  ${line}`)),
        ...labelled('runbook', [`${runbook.file}${runbook.owner === undefined ? '' : ` \u00b7 owner ${runbook.owner}`}`]),
        ...labelled('changes', runbook.scope === 'shared' ? [(0,whole/* subjectOf */.et)(plan)] : []),
        ...labelled('tenant', [[aliased(tenant), ...attributes].join(' \u00b7 ')]),
        ...labelled('incident', [`${incident.name} \u00b7 ${incident.severity} \u00b7 ${incident.status} \u00b7 from ${incident.source}`]),
        ...labelled('inputs', inputs),
        ...labelled('secrets', plan.secrets.length === 0 ? [] : [plan.secrets.join(', ')]),
        ...labelled('approval', [approval === null ? 'none needed' : approvalText(approval)]),
        ...labelled('locks', [plan.locks.join(', ')]),
        ...labelled('at most', plan.max_runs === null ? [] : [`${plan.max_runs.runs} runs in ${(0,duration/* formatDuration */.a)(plan.max_runs.per_ms)}`]),
        ...labelled('commit', [plan.commit]),
    ];
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
        const message = step.message === undefined ? [] : prose('or else', (0,shown/* shownText */.f)(step.message), 4);
        return [title, ...conditionLines('check', step.condition), ...message];
    }
    const notes = [
        ...(step.guard === undefined ? [] : [`behind the guard ${step.guard}`]),
        ...(step.retry === null ? [] : [`tried again up to ${step.retry.times} times`]),
        ...(step.waves === undefined || step.waves.length === 0 ? [] : [wavesText(step.waves)]),
        ...(step.checkpoint ? ['a checkpoint: once verified, it and all before it are kept'] : []),
    ];
    return [title, ...labelled('', notes, 4), ...step.acts.flatMap((act) => actLines(act, plan))];
}
function wavesText(waves) {
    const [only] = waves;
    if (waves.length === 1)
        return `one wave: all ${only} targets at once`;
    const last = waves.at(-1);
    return `${waves.length} waves, each verified before the next: ${waves.slice(0, -1).join(', ')} and ${last} targets at once`;
}
function actLines(act, plan) {
    const { when } = act;
    const target = labelled('affects', [shownTarget(plan, act.target)], 4);
    if (!(0,plan_act/* willAct */.Z)(act)) {
        const shown = when !== null && 'decided' in when ? when.shown : '';
        return [...target, ...labelled('skipped', [shown], 4)];
    }
    const condition = when === null ? [] : 'decided' in when ? labelled('if', [when.shown], 4) : conditionLines('if \u2026', when);
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
            return prose('undo', `none. ${ending.because}`, 4);
        case 'irreversible':
            return prose('stays', `IRREVERSIBLE. ${ending.stays}`, 4);
    }
}
function guardSections(plan) {
    return Object.entries(plan.guards).map(([name, guard]) => [
        `Guard ${name}`,
        ...guard.at.flatMap((at) => [
            ...labelled('affects', [shownTarget(plan, at.target)], 4),
            ...commandLines('engage', at.engage),
            ...conditionLines('engaged', at.engaged),
            ...commandLines('release', at.release),
            ...conditionLines('released', at.released),
        ]),
        ...labelled('unknown', [UNKNOWN_FATE[guard.on_unknown]], 4),
    ]);
}
function probeSections(plan) {
    const probes = Object.entries(plan.probes);
    const lines = probes.flatMap(([name, { commands }]) => Object.values(commands).flatMap((command) => commandLines((0,visible/* visibleLine */.P8)(name), command)));
    return lines.length === 0 ? [] : [['Probes: they change nothing', ...lines]];
}
function discoverySections({ discovery = [] }) {
    const lines = discovery.flatMap(({ service, host, command, tenant }) => [
        ...commandLines((0,visible/* visibleLine */.P8)(service), command),
        ...labelled('', [`of ${host === 'runner' ? 'the runner' : host} \u00b7 whose it is: ${tenant}`], 4),
    ]);
    return lines.length === 0
        ? []
        : [['Discovery: what really stands there, asked before anything is changed', ...lines]];
}
function radiusLines(plan) {
    const { services, tenants, edges, limit } = plan.blast_radius;
    const changed = (0,radius/* changedServices */.V)(plan);
    const shown = services.map((service) => (changed.includes(service) ? `${service} (changed)` : service));
    return [
        'Blast radius',
        ...prose('tenants', `${counted(tenants, limit.tenants)}: ${(0,few/* few */.H)(tenants)}`),
        ...labelled('services', [`${counted(services, limit.services)}: ${shown.join(', ') || 'none'}`]),
        ...labelled('through', edges.map(({ from, to }) => `${from} depends on ${to}`)),
        ...(plan.bystanders === undefined ? [] : prose('beside', besideText(plan.bystanders))),
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
            .flatMap(({ ending }) => (ending.kind === 'irreversible' ? prose(step.id, ending.stays) : [])));
    return kept.length === 0 ? [] : [['Irreversible: a rollback leaves these', ...kept]];
}
function timeLines({ timeout_ms, rollback_worst_case_ms: worst }) {
    const warning = `Warning: longer than the ${(0,duration/* formatDuration */.a)(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`;
    return [
        'Time',
        ...labelled('forward', [`at most ${(0,duration/* formatDuration */.a)(timeout_ms)}`]),
        ...labelled('rollback', [`at worst ${(0,duration/* formatDuration */.a)(worst)}`]),
        ...(worst > POST_BUDGET_MS ? prose('', warning) : []),
    ];
}


/***/ }),

/***/ 5671:
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
