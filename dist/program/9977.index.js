export const id = 9977;
export const ids = [9977,5178];
export const modules = {

/***/ 25506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   n: () => (/* binding */ gitFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitOf(root) {
    const folder = await gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (folder === null)
        return 'none';
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'))).trim();
    if (COMMIT.test(head))
        return head;
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return 'none';
    const shared = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shared) ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shared);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref))).trim();
    if (COMMIT.test(loose))
        return loose;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
    const commit = packed?.split(' ')[0] ?? '';
    return COMMIT.test(commit) ? commit : 'none';
}
async function gitFolder(from) {
    for (let folder = from;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return path;
        const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
        if (link !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link.trim());
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
async function read(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
}


/***/ }),

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ byHand)
});

// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(86517);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/audit/shell-word.js


function word(pieces) {
    const written = [];
    let text = '';
    for (const piece of pieces) {
        if (typeof piece === 'string')
            text += piece;
        else {
            written.push(literal(text), `"$${piece.variable}"`);
            text = '';
        }
    }
    return [...written, literal(text)].join('') || "''";
}
function isPlainText(text) {
    return !text.includes('\t') && (0,visible/* visible */.RK)(text) === text;
}
function demand({ variable, stands }) {
    return `"\${${variable}:?${HARMLESS.test(stands) ? stands : 'a value'} is not set}"`;
}
const HARMLESS = /^[\w \u2039\u203a.,:;()[\]<>=+*/%&|?-]+$/;
function literal(text) {
    if (isPlainText(text))
        return text === '' ? '' : (0,quote/* quoteArgument */.o)(text);
    let [written, run, plain] = ['', '', true];
    const end = () => {
        if (run !== '')
            written += plain ? (0,quote/* quoteArgument */.o)(run) : octal(run);
        run = '';
    };
    for (const sign of text) {
        if (isPlainText(sign) !== plain)
            end();
        plain = isPlainText(sign);
        run += sign;
    }
    end();
    return written;
}
function octal(text) {
    const bytes = [...Buffer.from(text, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
    return `"$(printf '${bytes.join('')}')"`;
}

;// CONCATENATED MODULE: ./lib/audit/shell-line.js


function shellLine(line) {
    const { stdin } = line;
    const holes = holesOf(line);
    const guard = holes.length === 0 ? '' : `: ${holes.map(demand).join(' ')} &&\n`;
    const command = commandOf(line);
    if (stdin === null)
        return `${guard}${command}`;
    const text = stdin.filter((piece) => typeof piece === 'string').join('');
    if (stdin.some(isHole) || !text.endsWith('\n') || !isPlainText(text))
        return `${guard}printf %s ${word(stdin)} |\n${command}`;
    const end = delimiterFor(text);
    return `${guard}${command} <<'${end}'\n${text}${end}`;
}
function holesOf({ env, argv, stdin }) {
    const all = [...env.flatMap(([, value]) => value), ...argv.flat(), ...(stdin ?? [])].filter(isHole);
    return all.filter((hole, index) => all.findIndex(({ variable }) => variable === hole.variable) === index);
}
function isExposed({ env, argv, as }, { variable, of }) {
    if (of !== 'secret')
        return false;
    const words = [...argv, ...(as === null ? [] : env.map(([, value]) => value))];
    return words.some((pieces) => pieces.some((piece) => isHole(piece) && piece.variable === variable));
}
function isHole(piece) {
    return typeof piece !== 'string';
}
function commandOf({ env, argv, as }) {
    const set = (names) => names.map(([name, value]) => `${name}=${word(value)}`);
    const [first = '', ...more] = argv.map(word);
    const words = [/^\w+=/.test(first) ? `'${first}'` : first, ...more];
    if (as !== null) {
        const user = ['sudo', '-n', '-H', '-u', (0,quote/* quoteArgument */.o)(as), '--'];
        return [...user, ...(env.length === 0 ? [] : ['env', ...set(env)]), ...words].join(' ');
    }
    const [open, hidden] = [
        env.filter(([, value]) => !value.some(isHole)),
        env.filter(([, value]) => value.some(isHole)),
    ];
    const through = open.length > 0 || OF_THE_SHELL.has(first) ? ['env', ...set(open)] : [];
    return [...set(hidden), ...through, ...words].join(' ');
}
const OF_THE_SHELL = new Set(('. : [ alias bg break builtin caller case cd command compgen complete continue coproc declare dirs disown do done echo ' +
    'elif else enable esac eval exec exit export false fc fg fi for function getopts hash help history if in jobs kill let ' +
    'local logout mapfile popd printf pushd pwd read readarray readonly return select set shift shopt source suspend test ' +
    'then time times trap true type typeset ulimit umask unalias unset until wait while').split(' '));
function delimiterFor(text) {
    const lines = new Set(text.split('\n'));
    let end = 'EOF';
    while (lines.has(end))
        end = `${end}_`;
    return end;
}

;// CONCATENATED MODULE: ./lib/audit/by-hand.js

function byHand(command) {
    const line = command.kind === 'http' ? requestLine(command, new Holes()) : processLine(command, new Holes());
    return {
        text: shellLine(line),
        missing: holesOf(line).map((hole) => ({ ...hole, exposed: isExposed(line, hole) })),
    };
}
function processLine(command, holes) {
    return {
        env: Object.entries(command.env).map(([name, text]) => [name, holes.in(text)]),
        argv: command.kind === 'exec'
            ? command.argv.map((text) => holes.in(text))
            : [['bash'], ['-euo'], ['pipefail'], ['-c'], [command.script]],
        as: command.as ?? null,
        stdin: command.stdin === undefined ? null : holes.in(command.stdin),
    };
}
function requestLine({ method, url, headers, body, timeout_ms }, holes) {
    const lines = Object.entries(headers).map(([name, text]) => headerLine(name, holes.in(text)));
    const sent = body === undefined ? null : holes.inBody(body);
    const hidesBody = sent?.some(isSecret) === true;
    const hidden = hidesBody ? [] : lines.filter((pieces) => pieces.some(isSecret));
    const shown = lines.filter((pieces) => !hidden.includes(pieces));
    const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    const verb = method.toUpperCase();
    return {
        env: [],
        argv: [
            ...[['curl'], ['-gsSi'], ['-m'], [String(timeout_ms / 1_000)]],
            ...(verb === 'HEAD' ? [['-I']] : verb === 'GET' && sent === null ? [] : [['-X'], [verb]]),
            ...shown.flatMap((pieces) => [['-H'], pieces]),
            ...(hidden.length === 0 ? [] : [['-H'], ['@-']]),
            ...(sent === null || typed ? [] : [['-H'], ['Content-Type:']]),
            ...(sent === null ? [] : hidesBody ? [['--data-binary'], ['@-']] : [['--data-raw'], sent]),
            [...holes.in(typeof url === 'string' && URL.canParse(url) ? new URL(url).href : url)],
        ],
        as: null,
        stdin: hidesBody ? sent : hidden.length === 0 ? null : hidden.flatMap((pieces) => [...pieces, '\n']),
    };
}
function headerLine(name, value) {
    return value.every((piece) => piece === '') ? [`${name};`] : [`${name}: `, ...value];
}
function isSecret(piece) {
    return typeof piece !== 'string' && piece.of === 'secret';
}
class Holes {
    #values = [];
    in(text, inJson = false) {
        if (typeof text === 'string')
            return [inJson ? inside(text) : text];
        return text.parts.map((part) => typeof part === 'string' ? (inJson ? inside(part) : part) : this.#hole(part, inJson ? 'json' : null));
    }
    inBody(body) {
        return isText(body) ? this.in(body) : this.#json(body);
    }
    #json(body) {
        if (body === null || typeof body === 'number' || typeof body === 'boolean')
            return [String(body)];
        if (isText(body))
            return ['"', ...this.in(body, true), '"'];
        if (isList(body))
            return ['[', ...body.flatMap((item, index) => [...comma(index), ...this.#json(item)]), ']'];
        if ('value' in body)
            return [this.#hole({ expression: body.value, encode: 'none' }, 'json-value')];
        const members = Object.entries(body.object).flatMap(([key, value], index) => [
            ...[...comma(index), `${JSON.stringify(key)}:`],
            ...this.#json(value),
        ]);
        return ['{', ...members, '}'];
    }
    #hole(part, inJson) {
        const encode = inJson ?? ('encode' in part ? part.encode : 'none');
        const form = encode === 'none' || encode === undefined ? 'text' : encode;
        if ('secret' in part) {
            const variable = form === 'text' ? part.secret : `${part.secret}_${form}`;
            return { variable, stands: `\u2039secrets.${part.secret}\u203a`, of: 'secret', form };
        }
        const key = `${form} ${part.expression}`;
        if (!this.#values.includes(key))
            this.#values.push(key);
        const variable = `value_${this.#values.indexOf(key) + 1}`;
        return { variable, stands: `\u2039${part.expression}\u203a`, of: 'value', form };
    }
}
function isText(body) {
    return typeof body === 'string' || (typeof body === 'object' && body !== null && 'parts' in body);
}
function isList(body) {
    return Array.isArray(body);
}
function comma(index) {
    return index === 0 ? [] : [','];
}
function inside(text) {
    return JSON.stringify(text).slice(1, -1);
}


/***/ }),

/***/ 90039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   oF: () => (/* binding */ askForAll),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _app_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25506);
/* harmony import */ var _app_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65155);
/* harmony import */ var _app_decide_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28601);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10343);
/* harmony import */ var _app_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80553);
/* harmony import */ var _incident_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30529);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79505);









async function askFor(runbook, options, paths) {
    const [, second] = options.tenant ?? [];
    if (second !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(severalTenants(second));
    const all = await askForAll(runbook, options, paths);
    if (!all.ok)
        return all;
    const { asked, undecided } = all.value;
    const [only, ...more] = asked;
    const count = 1 + more.length + undecided.length;
    return count > 1 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_app_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .severalFiring */ .eq)(count)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(only);
}
async function askForAll(runbook, options, paths) {
    const { tenant: tenants = [] } = options;
    if (tenants.length === 0 && options.incident === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'usage',
            message: 'neither a tenant nor an incident is named',
            hint: 'Add --tenant <id>, or --incident <file>.',
        });
    const runbooks = await sourcesOf(runbook, paths);
    const topology = await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readTopology */ .ov)(paths);
    const inputs = inputsOf(options.input ?? []);
    const payload = options.incident === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(null) : await readPayload(options.incident);
    const faults = [runbooks, topology, inputs, payload].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !payload.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(null, faults);
    const decisions = (0,_app_decide_all_js__WEBPACK_IMPORTED_MODULE_2__/* .decideAll */ .k)({
        runbooks: runbooks.value.map((one) => one.runbook),
        topology: topology.value.topology,
        commit: await (0,_app_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(paths.root),
    }, {
        payload: payload.value,
        runbook: runbook ?? null,
        tenants,
        inputs: inputs.value,
        receivedAt: new Date().toISOString(),
        atMost: _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TENANTS */ .WU,
    });
    if (!decisions.ok)
        return decisions;
    const askedFor = (decision) => {
        const source = runbooks.value.find((one) => one.runbook.id === decision.runbook.id);
        if (source === undefined)
            throw new Error('askForAll: the decision names a runbook that was not read');
        return { decision, runbook: source, topology: topology.value, inputs: inputs.value };
    };
    const [first, ...more] = decisions.value.decided;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ ...decisions.value, asked: [askedFor(first), ...more.map(askedFor)] });
}
function severalTenants(second) {
    return {
        code: 'usage',
        message: `a second tenant is named, \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(second).slice(0, 100)}\`, and this verb takes one`,
        hint: 'Call it once for each; `run` takes several.',
    };
}
async function sourcesOf(id, paths) {
    if (id === undefined)
        return (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbooks */ .AJ)(paths);
    const one = await (0,_app_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunbook */ .j_)(paths, id);
    return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)([one.value]) : one;
}
async function readPayload(file) {
    const text = await (file === '-' ? (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(process.stdin, 'standard input') : (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file));
    return text.ok ? (0,_incident_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePayload */ .e)(text.value) : text;
}
function inputsOf(words) {
    const faults = [];
    const pairs = words.flatMap((word) => {
        const at = word.indexOf('=');
        if (at > 0)
            return [[word.slice(0, at), word.slice(at + 1)]];
        faults.push({
            code: 'usage',
            message: `\`--input ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(word)}\` is not name=value`,
            hint: 'Write --input busy=0.8, again for each input.',
        });
        return [];
    });
    const names = pairs.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        faults.push({
            code: 'usage',
            message: `the input \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(twice)}\` is given twice`,
            hint: 'Keep the one that is meant.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(Object.fromEntries(pairs), faults);
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

/***/ 59977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerRender: () => (/* binding */ registerRender)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/app/sources.js + 4 modules
var sources = __webpack_require__(80553);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/shown.js
var shown = __webpack_require__(45178);
// EXTERNAL MODULE: ./lib/audit/by-hand.js + 2 modules
var by_hand = __webpack_require__(75745);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
;// CONCATENATED MODULE: ./lib/audit/guard-course.js



function guardCourse(index, contents) {
    const step = contents.steps[index];
    if (step?.kind !== 'mitigation' || step.guard === undefined || !step.acts.some(plan_act/* willAct */.Z))
        return null;
    const { guard } = step;
    const engage = `[engage it](#guard-${guard})`;
    if ((0,waves/* isGuardedEach */.Au)(contents, step))
        return `Each target is behind the guard ${(0,markdown/* code */.aY)(guard)} of its own: ${engage} before the target\u2019s command, and release it when that target is verified.`;
    const before = besides({ index, by: -1, guard }, contents);
    const next = besides({ index, by: 1, guard }, contents);
    const leftOut = before !== null && mayBeLeftOut(step) ? ', also where this step is left out' : '';
    return [
        `Behind the guard ${(0,markdown/* code */.aY)(guard)}: ${engage} first`,
        ...(before === null ? [] : [`, unless it is still engaged from step ${before + 1}`]),
        next === null ? `, and release it after this step${leftOut}.` : `, and keep it engaged for step ${next + 1}.`,
    ].join('');
}
function besides({ index, by, guard }, contents) {
    const step = contents.steps[index + by];
    if (step?.kind !== 'mitigation')
        return null;
    if (!step.acts.some(plan_act/* willAct */.Z))
        return besides({ index: index + by, by, guard }, contents);
    return step.guard === guard && !(0,waves/* isGuardedEach */.Au)(contents, step) ? index + by : null;
}
function mayBeLeftOut({ acts }) {
    return acts.every(({ when }) => when !== null && (!('decided' in when) || !when.decided));
}

;// CONCATENATED MODULE: ./lib/audit/runbook-page.js






function runbookPage(request) {
    const { runbook, contents, plan } = request;
    const sections = [
        ...headLines(request),
        '## 1. Is it needed?',
        'Go on only where this holds; otherwise change nothing.',
        ...conditionLines(contents.symptom),
        '## 2. What to do',
        `In this order. Where one does not go as written, stop and go to [Taking it back](#taking-it-back).`,
        ...contents.steps.flatMap((step, index) => stepLines(step, index, request)),
        '## 3. Is it over?',
        ...conditionLines(contents.recovered),
        contents.recovered.otherwise === 'keep'
            ? 'Where it is not: what was verified stays, and somebody has to look further.'
            : 'Where it is not: take everything back.',
        '## Taking it back',
        ...backLines(contents),
        ...releasesLines(request),
        ...Object.entries(contents.guards).flatMap(([name, { at }]) => guardLines(name, at, request)),
        '## Probes',
        'They change nothing. The conditions above read their fields.',
        ...Object.entries(contents.probes).flatMap(([name, probe]) => [
            `### Probe ${(0,markdown/* inline */.mG)(name)}`,
            ...Object.values(probe.commands).flatMap((command) => [
                ...commandLines(command, request),
                ...fieldLines(command),
            ]),
        ]),
        '## Who to call',
        callLines(request).join('\n'),
        `_Made from ${(0,markdown/* code */.aY)(runbook.file)} with ${(0,markdown/* code */.aY)(madeWith(runbook, plan))}._`,
    ];
    return `${sections.join('\n\n')}\n`;
}
function madeWith({ id }, plan) {
    return `enforced-runbooks render ${id}${plan === null ? '' : ` --tenant ${plan.tenant.id}`}`;
}
function headLines({ runbook, plan }) {
    const { title, description, approval, inputs, secrets, maxRuns } = runbook;
    const values = plan?.inputs ?? {};
    const given = Object.values(inputs).map(({ name, description: says, default: otherwise }) => {
        const known = values[name] ?? (typeof otherwise === 'object' ? otherwise.expression.source : otherwise);
        return [
            (0,markdown/* code */.aY)(`inputs.${name}`),
            known === undefined ? 'to be given' : (0,markdown/* code */.aY)(String(known)),
            says === undefined ? '\u2013' : (0,markdown/* inline */.mG)(says),
        ];
    });
    return [
        `# ${(0,markdown/* inline */.mG)(title)}`,
        ...(description === '' ? [] : [(0,markdown/* inline */.mG)(description, 4_000)]),
        [
            `- **For:** ${plan === null ? 'whichever tenant it is' : (0,markdown/* code */.aY)(plan.tenant.id)}${runbook.scope === 'shared' ? ', and everybody who uses the same services' : ''}`,
            `- **Alerts:** ${runbook.on.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', ')}`,
            `- **At most:** ${(0,duration/* formatDuration */.a)(runbook.timeoutMs)} from the first step to the last${maxRuns === undefined ? '' : `; ${maxRuns.runs} times in ${(0,duration/* formatDuration */.a)(maxRuns.perMs)}`}`,
            ...(approval === undefined
                ? []
                : [
                    `- **Approval:** from a reviewer of ${(0,markdown/* code */.aY)(approval.environment)}${approval.when === undefined ? '' : `, where ${(0,markdown/* code */.aY)(approval.when.source)}`}`,
                ]),
            ...(secrets.length === 0 ? [] : [`- **Secrets that you need:** ${secrets.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}`]),
        ].join('\n'),
        ...(given.length === 0 ? [] : [(0,markdown/* table */.tp)(['Input', 'Value', 'Is'], given)]),
    ];
}
function stepLines(step, index, request) {
    const head = `### Step ${index + 1}: ${(0,markdown/* inline */.mG)(step.title)}`;
    if (step.kind === 'check') {
        const message = step.message === undefined ? [] : [`Where it does not: ${(0,markdown/* code */.aY)((0,shown/* shownText */.f)(step.message))}.`];
        return [head, 'This must hold:', ...conditionLines(step.condition), ...message];
    }
    return [head, ...noteLines(step, index, request), ...step.acts.flatMap((act) => actLines(step, act, request))];
}
function noteLines(step, index, { runbook, contents }) {
    const { retry, checkpoint } = step;
    const guard = guardCourse(index, contents);
    const written = runbook.steps.find(({ id }) => id === step.id);
    const waves = step.waves ?? [];
    const notes = [
        ...(written?.when === undefined
            ? []
            : [`Only where ${written.when.that.map(({ source }) => (0,markdown/* code */.aY)(source)).join(' and ')}.`]),
        ...(guard === null ? [] : [guard]),
        ...(waves.length < 2 ? [] : [`So many targets at once, and each verified before the next: ${waves.join(', ')}.`]),
        ...(retry === null ? [] : [`It may be tried again, up to ${retry.times} times.`]),
        ...(checkpoint ? ['A checkpoint: once this is verified, it and all before it stay.'] : []),
    ];
    return notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')];
}
function actLines(step, act, request) {
    const where = step.acts.length > 1 ? [`#### At ${(0,markdown/* code */.aY)(act.target)}`] : [];
    if (!(0,plan_act/* willAct */.Z)(act))
        return [...where, 'Not here: its condition does not hold for this tenant.'];
    const noted = [...new Set(act.before.map(({ probe }) => probe))];
    return [
        ...where,
        ...(noted.length === 0
            ? []
            : [
                `Before: write down the fields of ${noted.map((name) => (0,markdown/* code */.aY)(name)).join(' and ')}; below they are called ${(0,markdown/* code */.aY)('before.\u2026')}.`,
            ]),
        ...(act.require === null ? [] : ['Before: this must hold.', ...conditionLines(act.require)]),
        ...commandLines(act.do, request),
        'Then this must hold:',
        ...conditionLines(act.verify),
        ...undoLines(act, request),
    ];
}
function undoLines({ ending }, request) {
    switch (ending.kind) {
        case 'undo':
            return [
                '**To take it back:**',
                ...commandLines(ending.undo, request),
                'Then this must hold:',
                ...conditionLines(ending.undone),
            ];
        case 'none':
            return [`**To take it back:** nothing. ${(0,markdown/* inline */.mG)(ending.because)}`];
        case 'irreversible':
            return [`**Cannot be taken back.** ${(0,markdown/* inline */.mG)(ending.stays)}`];
    }
}
function backLines({ steps }) {
    const changing = steps.flatMap((step, index) => {
        const acts = step.kind === 'mitigation' ? step.acts.filter(plan_act/* willAct */.Z) : [];
        return step.kind === 'mitigation' && acts.length > 0 ? [{ step, acts, number: index + 1 }] : [];
    });
    const lines = [...changing].reverse().map(({ step, acts, number }) => {
        const kinds = [...new Set(acts.map(({ ending }) => ending.kind))];
        const guarded = step.guard === undefined ? '' : `, behind the guard [${(0,markdown/* inline */.mG)(step.guard)}](#guard-${step.guard})`;
        const how = kinds.includes('undo')
            ? `as written there${guarded}`
            : kinds.includes('irreversible')
                ? 'stays'
                : 'nothing to do';
        return `- Step ${number}, ${(0,markdown/* inline */.mG)(step.title)}: ${how}${step.checkpoint ? '. Once it was verified, stop here' : ''}`;
    });
    const isGuarded = changing.some(({ step, acts }) => step.guard !== undefined && acts.some(({ ending }) => ending.kind === 'undo'));
    return [
        `What was done, last first, and nothing that was not begun.${isGuarded ? ' Where a guard is named, engage it before a command of that undo runs, unless it is engaged still, and release it before you go on to a step that is not behind it.' : ''}`,
        lines.length === 0 ? 'Nothing is changed.' : lines.join('\n'),
    ];
}
const UNKNOWN_FATE = {
    hold: 'where nobody knows what became of a step behind it, leave it engaged instead, and say so to whoever goes on.',
    release: 'also where nobody knows what became of a step behind it.',
};
function releasesLines(request) {
    const guards = Object.entries(request.contents.guards);
    if (guards.length === 0)
        return [];
    return [
        '**In the end release every guard that you engaged, or tried to engage, and have not released since**, also where there was nothing to take back:',
        ...guards.flatMap(([name, { at, on_unknown }]) => [
            `Guard [${(0,markdown/* inline */.mG)(name)}](#guard-${name}): ${UNKNOWN_FATE[on_unknown]}`,
            ...at.flatMap((one) => releaseLines(one, request)),
        ]),
    ];
}
function guardLines(name, at, request) {
    return [
        `## Guard ${(0,markdown/* inline */.mG)(name)}`,
        'Found engaged before you engaged it, it is somebody else\u2019s: leave it as it is, before and after.',
        ...at.flatMap((one) => [
            ...(at.length > 1 ? [`### At ${(0,markdown/* code */.aY)(one.target)}`] : []),
            '**Engage:**',
            ...commandLines(one.engage, request),
            'Then this must hold:',
            ...conditionLines(one.engaged),
            '**Release:**',
            ...releaseLines(one, request),
        ]),
    ];
}
function releaseLines({ release, released }, request) {
    return [...commandLines(release, request), 'Then this must hold:', ...conditionLines(released)];
}
function conditionLines({ that, within_ms, every_ms, for_ms, samples }) {
    const patience = [
        ...(within_ms === null ? [] : [`within ${(0,duration/* formatDuration */.a)(within_ms)}, a look every ${(0,duration/* formatDuration */.a)(every_ms)}`]),
        ...(for_ms === 0 ? [] : [`true for ${(0,duration/* formatDuration */.a)(for_ms)}`]),
    ];
    const probes = [...new Set(samples.map(({ probe }) => probe))].map((name) => `[${(0,markdown/* inline */.mG)(name)}](#probe-${name})`);
    const notes = [...patience, ...(probes.length === 0 ? [] : [`probes: ${probes.join(', ')}`])];
    return [
        (0,markdown/* fence */.EU)(that.map((source) => source.trim()).join('\n'), 'text'),
        ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`]),
    ];
}
function commandLines(command, { plan }) {
    const { text, missing } = (0,by_hand/* byHand */.X)(command);
    return [
        [
            `On ${whereOf(command, plan)}, at most ${(0,duration/* formatDuration */.a)(command.timeout_ms)}:`,
            ...missing.map(missingLine),
            ...(command.sensitive ? ['Its output is sensitive: keep it to yourself.'] : []),
        ].join(' '),
        (0,markdown/* fence */.EU)(text, 'sh'),
    ];
}
function whereOf({ where }, plan) {
    if (where === 'runner')
        return 'your own machine, or wherever the runner\u2019s commands run';
    const host = plan?.hosts[where];
    if (host === undefined)
        return (0,markdown/* code */.aY)(where);
    return `${(0,markdown/* code */.aY)(host.name)} (${(0,markdown/* code */.aY)(`${host.user === undefined ? '' : `${host.user}@`}${host.address}`)}, port ${host.port}${host.via === undefined ? '' : `, by way of ${(0,markdown/* code */.aY)(host.via)}`})`;
}
const WRITTEN = {
    text: '',
    json: ', written as inside a string of JSON',
    'json-value': ', written as JSON (a text in double quotes)',
    percent: ', percent-encoded',
};
function missingLine({ variable, stands, form }) {
    return `Set ${(0,markdown/* code */.aY)(variable)} first, to ${(0,markdown/* code */.aY)(stands)}${WRITTEN[form]}.`;
}
function fieldLines(command) {
    const { output, exit } = command;
    const fields = Object.entries(output.fields).map(([name, { type, list, path }]) => {
        const at = path.join('.');
        return `${(0,markdown/* code */.aY)(name)} (${list ? `list of ${type}` : type}${at === name || output.format !== 'json' ? '' : `, at ${(0,markdown/* code */.aY)(at)}`})`;
    });
    const read = fields.length === 0 ? [] : [`its output is ${output.format}, with ${fields.join(', ')}`];
    const good = command.kind === 'http'
        ? `its status is ${command.expect.length === 0 ? '2xx' : command.expect.join(' or ')}`
        : `its exit code is ${exit.join(' or ')}`;
    return [`${(0,markdown/* code */.aY)('ok')} is true where ${[good, ...read].join(', and ')}.`];
}
function callLines({ runbook, plan }) {
    const rules = (runbook.notify ?? []).map(({ on, to }) => `- ${to.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}: on ${on.map((one) => (0,markdown/* code */.aY)(one)).join(', ')}`);
    return [
        `- **On call for the tenant:** ${plan === null ? 'see the topology' : (0,markdown/* inline */.mG)(plan.tenant.on_call ?? 'nobody is named in the topology')}`,
        ...(runbook.owner === undefined ? [] : [`- **Who keeps this runbook:** ${(0,markdown/* inline */.mG)(runbook.owner)}`]),
        ...rules,
    ];
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/topology/reading.js
var reading = __webpack_require__(21645);
// EXTERNAL MODULE: ./lib/plan/compile.js + 6 modules
var compile = __webpack_require__(35290);
;// CONCATENATED MODULE: ./lib/plan/blank.js


function blankContents(runbook) {
    const { at } = runbook.symptom;
    const names = servicesOf(runbook);
    const tenant = { id: '\u2039tenant\u203a', at, aliases: [], attributes: {}, instances: [] };
    const services = (0,reading/* recordOf */.z)(names.map((name) => [name, blankService(name, at)]));
    return (0,compile/* planContents */.q)({
        runbook,
        view: { tenant, instances: [], services, hosts: {} },
        known: {},
        told: {},
        targets: new Map(names.map((name) => [name, [blankTarget(name)]])),
        services: names,
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

// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(90039);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/run-options.js
var run_options = __webpack_require__(60736);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
;// CONCATENATED MODULE: ./lib/cli/render.js
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
    (0,cli_options/* withCommon */.A)((0,run_options/* withAsk */.gE)(command)).action(async (runbook, options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { terminal, paths } = (0,cli_options/* commonOf */.$)(options, context.environment);
            const signals = __addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            const page = await pageOf(runbook, options, (0,sources/* stoppable */.pZ)(paths, signals.cancel));
            if (!page.ok) {
                terminal.refuse(page.faults);
                return context.finish(2);
            }
            const text = runbookPage(page.value);
            if (terminal.options.json)
                terminal.document({ runbook, page: text });
            else if (isLog(context.environment))
                terminal.say(text.trimEnd());
            else
                (0,outlive_readers/* standardOutput */.dc)().write(text);
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
function isLog(variables) {
    return variables.GITHUB_ACTIONS === 'true' && !(0,external_node_fs_.fstatSync)(1).isFile();
}
async function pageOf(id, options, paths) {
    if (options.tenant === undefined && options.incident === undefined) {
        if (options.input !== undefined)
            return (0,fault/* fail */.fJ)({
                code: 'usage',
                message: '`--input` fills in nothing where no tenant is named',
                hint: 'Add --tenant <id>; without it the page is for whoever it will be, with its inputs to be given.',
            });
        const read = await (0,sources/* readRunbook */.j_)(paths, id);
        if (!read.ok)
            return read;
        const { runbook } = read.value;
        return (0,fault/* succeed */.Py)({ runbook, contents: blankContents(runbook), plan: null });
    }
    const asked = await (0,ask/* askFor */.dq)(id, options, paths);
    if (!asked.ok)
        return asked;
    const { runbook, plan } = asked.value.decision;
    return (0,fault/* succeed */.Py)({ runbook, contents: plan, plan });
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
    return knownHosts === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)('') : (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(knownHosts);
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

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
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


/***/ })

};
