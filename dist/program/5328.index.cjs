'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5328], modules: {

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ byHand)
});

// EXTERNAL MODULE: ./lib/plan/body-type.js
var body_type = __webpack_require__(22036);
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
function requestLine(request, holes) {
    const { method, url, body, timeout_ms } = request;
    const isJson = 'json' in request || (0,body_type/* isUntypedJson */.m)(request);
    const headers = { ...request.headers, ...(isJson && body_type/* JSON_HEADER */.j) };
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

/***/ 35328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ markedPage),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Qe: () => (/* binding */ pageDigest)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _runbook_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57215);


const MARK = /^<!-- rendered by enforced-runbooks: runbook=(\S+)(?: tenant=(\S+))? sha256=([0-9a-f]{64}) -->$/;
function markedPage(request) {
    const { runbook, plan } = request;
    const tenant = plan === null ? '' : ` tenant=${encodeURIComponent(plan.tenant.id)}`;
    const mark = `<!-- rendered by enforced-runbooks: runbook=${encodeURIComponent(runbook.id)}${tenant} sha256=${pageDigest(request)} -->`;
    return `${(0,_runbook_page_js__WEBPACK_IMPORTED_MODULE_1__/* .runbookPage */ .A)(request)}\n${mark}\n`;
}
function pageDigest(request) {
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_runbook_page_js__WEBPACK_IMPORTED_MODULE_1__/* .runbookPage */ .A)({ ...request, runbook: { ...request.runbook, file: '' } }));
}
function markOf(page) {
    const lines = page.split(/\r?\n/);
    const at = lines.findLastIndex((line) => MARK.test(line));
    const [, runbook, tenant, digest] = MARK.exec(lines[at] ?? '') ?? [];
    if (runbook === undefined || digest === undefined)
        return null;
    return { runbook, tenant: tenant === undefined ? null : decoded(tenant), digest, line: at + 1 };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 57215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runbookPage)
});

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/foreign-prose.js
var foreign_prose = __webpack_require__(17991);
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







const LONGEST_PROSE = 4_000;
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
        ...(description === '' ? [] : [(0,markdown/* inline */.mG)(description, LONGEST_PROSE)]),
        ...(0,foreign_prose/* quoted */.T)(runbook.documentation?.about ?? '', LONGEST_PROSE),
        [
            `- **For:** ${plan === null ? 'whichever tenant it is' : (0,markdown/* code */.aY)(plan.tenant.id)}${runbook.scope === 'shared' ? ', and everybody who uses the same services' : ''}`,
            `- **Alerts:** ${runbook.on.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', ')}`,
            `- **At most:** ${(0,duration/* formatDuration */.a)(runbook.timeoutMs)} from the first step to the last${maxRuns === undefined ? '' : `; ${maxRuns.runs} times in ${(0,duration/* formatDuration */.a)(maxRuns.perMs)}`}`,
            ...(approval === undefined
                ? []
                : [`- **Approval:** from a reviewer of ${(0,markdown/* code */.aY)(approval.environment)}${howApproved(approval)}`]),
            ...(secrets.length === 0 ? [] : [`- **Secrets that you need:** ${secrets.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}`]),
        ].join('\n'),
        ...(given.length === 0 ? [] : [(0,markdown/* table */.tp)(['Input', 'Value', 'Is'], given)]),
    ];
}
function howApproved({ when, byAnother, confirmDigest }) {
    const how = `${byAnother ? ', another person than whoever starts it' : ''}${confirmDigest ? ', with the digest of the plan' : ''}`;
    return when === undefined ? how : `${how}, where ${(0,markdown/* code */.aY)(when.source)}`;
}
function stepLines(step, index, request) {
    const said = (0,foreign_prose/* quoted */.T)(request.runbook.documentation?.steps[step.id] ?? '', LONGEST_PROSE);
    const head = [`### Step ${index + 1}: ${(0,markdown/* inline */.mG)(step.title)}`, ...said];
    if (step.kind === 'check') {
        const message = step.message === undefined ? [] : [`Where it does not: ${(0,markdown/* code */.aY)((0,shown/* shownText */.f)(step.message))}.`];
        return [...head, 'This must hold:', ...conditionLines(step.condition), ...message];
    }
    return [...head, ...noteLines(step, index, request), ...step.acts.flatMap((act) => actLines(step, act, request))];
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


/***/ }),

/***/ 17991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


function quoted(text, longest) {
    if (text.trim() === '' || longest === 0)
        return [];
    const blocks = blocksOf((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replaceAll('\t', '    ')), longest).split('\n'));
    const lines = blocks.join('\n\n').split('\n');
    return [lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')];
}
function blocksOf(lines) {
    const blocks = [];
    let mark = null;
    for (const line of lines) {
        const marks = /^\s*(?:(`{3,})(?=[^`]*$)|(~{3,}))/.exec(line)?.slice(1).join('') ?? null;
        const last = blocks.at(-1);
        if (mark !== null) {
            if (marks?.startsWith(mark) !== true || line.trim() !== marks)
                last?.lines.push(line);
            else
                mark = null;
        }
        else if (marks !== null) {
            mark = marks;
            blocks.push({ kind: 'code', lines: [] });
        }
        else {
            const kind = kindOf(line, { before: last?.kind ?? 'blank', above: blocks.findLast(isSaying)?.kind ?? 'blank' });
            if (kind === last?.kind && kind !== 'heading')
                last.lines.push(line);
            else
                blocks.push({ kind, lines: [line] });
        }
    }
    return blocks
        .flatMap(({ kind, lines: own }) => (kind === 'blank' ? [] : [blockOf(kind, own)]))
        .filter((block) => block !== '');
}
const ITEM = /^\s*(?:([-*+])|(\d{1,9})[.)])\s+(?=\S)/;
function isSaying({ kind }) {
    return kind !== 'blank';
}
function kindOf(line, { before, above }) {
    if (line.trim() === '')
        return 'blank';
    if (before === 'indented' || before === 'blank') {
        if (/^ {4}/.test(line) && (above !== 'list' || /^ {6}/.test(line)))
            return 'indented';
    }
    if (/^ {0,3}#{1,6}\s/.test(line))
        return 'heading';
    if (/^\s*\|/.test(line))
        return 'table';
    if (ITEM.test(line))
        return 'list';
    return before === 'list' ? 'list' : 'paragraph';
}
function blockOf(kind, lines) {
    switch (kind) {
        case 'code':
        case 'table':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.join('\n'), 'text');
        case 'indented':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.map((line) => line.slice(4)).join('\n'), 'text');
        case 'list':
            return lines.map(itemOf).join('\n');
        case 'heading': {
            const title = sentence(lines.map((line) => line.replace(/^\s*#+\s+|\s+#+\s*$/g, '')).join(' '));
            return title === '' ? '' : `**${title}**`;
        }
        case 'paragraph':
            return lines.map((line) => sentence(line.replace(/^[\s>]+/, ''))).join('\n');
    }
}
function itemOf(line) {
    const [whole = '', , number] = ITEM.exec(line) ?? [];
    const says = sentence(line.slice(whole.length).trim());
    if (whole === '')
        return `  ${says}`;
    return number === undefined ? `- ${says}` : `- ${number}\\. ${says}`;
}
function sentence(line) {
    const parts = line.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/);
    const shown = parts.flatMap((part, index) => {
        if (index % 3 === 1)
            return [];
        return index % 3 === 2 ? [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.trim()), isClose: false, isOpen: false }] : piecesOf(part);
    });
    return shown.reduce((left, { text, isClose }, index) => {
        const isBeside = isClose || shown[index - 1]?.isOpen === true;
        return index === 0 || isBeside ? `${left}${text}` : `${left} ${text}`;
    }, '');
}
function piecesOf(part) {
    const words = wordsOf(part);
    return words.map((text, index) => ({
        text,
        isClose: index === 0 && /^[.,;:!?)\u201d\u2019]/.test(part) && /^[.,;:!?)\u201d\u2019]+$/.test(text),
        isOpen: index === words.length - 1 && /[(\u201c\u2018]$/.test(part) && /^[(\u201c\u2018]+$/.test(text),
    }));
}
function wordsOf(text) {
    const plain = text
        .replace(/!?\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)/g, '$1 ($2)')
        .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
        .replace(/(?<![\p{L}\p{N}_*/])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_*/])/gu, '$2')
        .replace(/(?<![\p{L}\p{N}_*/])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}_*/])/gu, '$1');
    return plain.split(/\s+/).flatMap((word) => (word === '' ? [] : [wordOf(word)]));
}
const TYPOGRAPHY = /[\u2013\u2014\u201c\u201d\u2018\u00b7\u00d7\u2265\u2264\u2260]/g;
function wordOf(word) {
    const [, before = '', core = word, after = ''] = /^([("\u201c\u2018]*)(.*?)([.,;:!?)"\u201d\u2019]*)$/.exec(word) ?? [];
    if (core === '')
        return isPlain(word) ? word : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word);
    return isPlain(core) && isPlain(word) ? word : `${before}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(core)}${after}`;
}
function isPlain(word) {
    const bare = word.replace(TYPOGRAPHY, '');
    const isMark = /^(?:[-=+]+|\d+[.)])$/.test(word) || /^[0-9a-f]{7,40}$/i.test(word) || /GH-\d/i.test(word);
    return !isMark && (bare === '' || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(bare) === bare);
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

} };
