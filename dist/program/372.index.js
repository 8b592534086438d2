export const id = 372;
export const ids = [372];
export const modules = {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const LONGEST = 2_147_483_647;
const systemClock = {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 18637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/audit/folder.js
var audit_folder = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/audit/schema.js
var schema = __webpack_require__(37752);
;// CONCATENATED MODULE: ./lib/audit/outcome-line.js




const MARKS = {
    incident_resolved: '\u2705',
    symptom_absent: '\u2139\ufe0f',
    not_firing: '\u2139\ufe0f',
    duplicate: '\u2139\ufe0f',
    dry_run: '\ud83d\udcdd',
    rolled_back: '\u21a9\ufe0f',
    not_recovered: '\u26a0\ufe0f',
    refused: '\u26d4',
    cancelled: '\u270b',
    rollback_failed: '\ud83d\udea8',
    unknown: '\ud83d\udea8',
};
function outcomeLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map(visible/* visibleLine */.P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(outcome_line_short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(engine_outcome/* OUTCOMES */.i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === schema/* SYMPTOM_ACTION */.Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === schema/* RECOVERY_ACTION */.Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,duration/* formatDuration */.a)(duration_ms)}`;
    return `in ${(0,duration/* formatDuration */.a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const step = record.failure.step === null ? '' : `${record.failure.step}: `;
        return [...arrow(before, after), `${step}${briefly(record.failure)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ kind, because }) {
    return kind === 'condition' || kind === 'recovery' ? (because.split(': ', 1)[0] ?? because) : because;
}
function arrow(before, after) {
    const [from, to] = [labelled(before), labelled(after)];
    if (from.value === '')
        return [];
    if (to.value === '')
        return [`${from.label}${from.value}`];
    return [`${from.label}${from.value} \u2192 ${from.label === to.label ? '' : to.label}${to.value}`];
}
function labelled(metric) {
    const colon = metric.indexOf(': ');
    return colon === -1
        ? { label: '', value: metric }
        : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}
function outcome_line_short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}

// EXTERNAL MODULE: ./lib/audit/record.js + 1 modules
var audit_record = __webpack_require__(10453);
// EXTERNAL MODULE: ./lib/audit/recovery.js
var recovery = __webpack_require__(30892);
;// CONCATENATED MODULE: ./lib/audit/markdown.js

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = markdown_short((0,visible/* visibleLine */.P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(markdown_short((0,visible/* visibleLine */.P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,visible/* visible */.RK)(text).replaceAll('\t', '    ');
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function markdown_short(text, longest) {
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

// EXTERNAL MODULE: ./lib/kernel/label.js
var label = __webpack_require__(42291);
;// CONCATENATED MODULE: ./lib/audit/mermaid.js


const [MOST_TASKS, MOST_EDGES, LONGEST_LABEL] = [60, 80, 60];
const BAD = new Set(['failed', 'unknown', 'refused', 'not_recovered', 'interrupted']);
function timeline(record) {
    const entries = record.agent_thought_process.slice(0, MOST_TASKS);
    const tasks = entries.map(({ step, action, started_ms, duration_ms, status }) => {
        const mark = BAD.has(status) ? 'crit' : 'done';
        const end = Math.max(started_ms + duration_ms, started_ms + 1);
        return `  ${step} ${plainLabel(action)} :${mark}, ${Math.round(started_ms)}, ${Math.round(end)}`;
    });
    return ['gantt', '  dateFormat x', '  axisFormat %M:%S', ...tasks].join('\n');
}
function topology(plan) {
    const { edges, services } = plan.blast_radius;
    const shown = edges.slice(0, MOST_EDGES);
    const names = [...new Set([...services, ...shown.flatMap(({ from, to }) => [from, to])])];
    const touched = new Set(Object.values(plan.targets).map(({ service }) => service));
    const id = (name) => `n${names.indexOf(name)}`;
    return [
        'flowchart LR',
        ...names.map((name) => `  ${id(name)}["${(0,label/* mermaidLabel */._)(name)}"]${touched.has(name) ? ':::target' : ''}`),
        ...edgeLines(shown, id),
        '  classDef target stroke-width:3px',
    ].join('\n');
}
function edgeLines(edges, id) {
    return edges.map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
}
function plainLabel(text) {
    return markdown_short(text.replace(/[^\p{L}\p{N}./()'_-]+/gu, ' ').trim(), LONGEST_LABEL);
}

// EXTERNAL MODULE: ./lib/engine/apply.js + 10 modules
var apply = __webpack_require__(64766);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(86517);
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
    return `"\${${variable}:?${shell_word_HARMLESS.test(stands) ? stands : 'a value'} is not set}"`;
}
const shell_word_HARMLESS = /^[\w \u2039\u203a.,:;()[\]<>=+*/%&|?-]+$/;
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
        return text.parts.map((part) => typeof part === 'string' ? (inJson ? inside(part) : part) : this.#hole(part, inJson));
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
            return [this.#hole({ expression: body.value, encode: 'none' }, false)];
        const members = Object.entries(body.object).flatMap(([key, value], index) => [
            ...[...comma(index), `${JSON.stringify(key)}:`],
            ...this.#json(value),
        ]);
        return ['{', ...members, '}'];
    }
    #hole(part, inJson) {
        const encode = inJson ? 'json' : 'encode' in part ? part.encode : 'none';
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

;// CONCATENATED MODULE: ./lib/audit/hand-over.js





const TARGET_SAYS = {
    started: 'its command may be running: nobody knows',
    acted: 'changed, not verified',
    applied: 'changed and verified: this stands',
    unknown: 'unknown: contact was lost, look at it by hand',
    kept: 'changed and kept: this stands',
    undone: 'undone, and verified to be undone',
    undone_unverified: 'undone, but that could not be verified',
    undo_failed: 'NOT undone: the undo did not hold',
};
const GUARD_SAYS = {
    found_engaged: 'was engaged before this run, and was left so',
    engaged: 'STILL ENGAGED',
    engage_failed: 'its engaging failed: it may be engaged',
    released: 'released',
    release_failed: 'STILL ENGAGED: its release did not hold',
    held: 'held engaged on purpose, because a step behind it is unknown',
};
const TO_UNDO = new Set([
    'started',
    'acted',
    'applied',
    'unknown',
    'undone_unverified',
    'undo_failed',
]);
const TO_RELEASE = new Set(['engaged', 'engage_failed', 'release_failed', 'held']);
function handOverOf(plan, events) {
    const state = events.reduce(apply/* apply */.B, (0,engine_state/* initialState */.ue)(plan));
    const now = events.at(-1)?.at ?? '';
    const standing = [];
    const commands = [];
    for (const step of [...plan.steps].reverse()) {
        if (step.kind === 'check')
            continue;
        for (const act of [...step.acts].reverse()) {
            const { status } = (0,engine_state/* targetOf */.$r)(state, step.id, act.target);
            if (status === 'not_started')
                continue;
            const { ending } = act;
            const left = ending.kind === 'none' && status === 'undone' ? `left as it is: ${ending.because}` : null;
            const says = left ?? TARGET_SAYS[status] ?? status;
            standing.push({ what: step.title, where: act.target, state: says });
            if (!TO_UNDO.has(status) || act.ending.kind !== 'undo')
                continue;
            const scope = (0,engine_scope/* scopeAt */.c)(state, { target: act.target, step: step.id, samples: [], now });
            commands.push(goOn(plan, `undo of ${step.id}`, act.ending.undo, scope));
        }
    }
    for (const [key, { status }] of Object.entries(state.guards)) {
        if (status === 'idle')
            continue;
        const { name, at } = (0,engine_state/* plannedGuardAt */.VR)(plan, key);
        standing.push({ what: `guard ${name}`, where: at.target, state: GUARD_SAYS[status] ?? status });
        if (!TO_RELEASE.has(status))
            continue;
        const scope = (0,engine_scope/* scopeAt */.c)(state, { target: at.target, step: null, samples: [], now });
        commands.push(goOn(plan, `release of ${name}`, at.release, scope));
    }
    return { standing, commands };
}
function goOn(plan, why, command, scope) {
    const host = plan.hosts[command.where];
    const user = host?.user === undefined ? '' : `${host.user}@`;
    const where = host === undefined ? 'the runner' : `${host.name} (${user}${host.address}, port ${host.port})`;
    const ready = (0,resolve/* readyCommand */.d)(command, scope, true);
    return { why, where, command: byHand(ready.ok ? ready.value : command) };
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/audit/discovery-entry.js
var discovery_entry = __webpack_require__(68928);
// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(48765);
;// CONCATENATED MODULE: ./lib/audit/summary-why.js




function whyLines({ record, events, room }) {
    const because = record.failure?.because ?? '';
    const faults = faultsOf(events, record.tenant);
    const [only, ...more] = faults;
    if (only === undefined)
        return paragraphs({ why: because, advice: adviceOf(events) }, room);
    if (more.length === 0)
        return paragraphs({ why: reasonOf(because, only), advice: adviceIn(only) }, room);
    const { value, rows } = room;
    const lines = faults
        .slice(0, rows)
        .map((fault) => `- ${inline((0,sentences/* sentence */.e)(fault.message), value)} **Advice:** ${inline(adviceIn(fault), value)}`);
    const left = faults.length - lines.length;
    return ['**Why:**', [...lines, ...(left > 0 ? [`- \u2026 and ${left} more, in the audit.`] : [])].join('\n')];
}
function paragraphs({ why, advice }, { value }) {
    return [
        ...(why === '' ? [] : [`**Why:** ${inline(why, value)}`]),
        ...(advice === '' ? [] : [`**Advice:** ${inline(advice, value)}`]),
    ];
}
function reasonOf(because, { message }) {
    if (because === '')
        return message;
    return because.includes(message) ? because : `${because}: ${message}`;
}
function faultsOf(events, tenant) {
    const first = events.find((event) => event.type === 'run.declined' ||
        event.type === 'isolation.refused' ||
        (event.type === 'topology.discovered' && (0,survey/* refusalsIn */.z)(event, tenant).length > 0) ||
        event.type === 'command.refused' ||
        (event.type === 'command.finished' && !event.accepted));
    if (first?.type === 'topology.discovered')
        return (0,survey/* refusalsIn */.z)(first, tenant);
    return first !== undefined && 'faults' in first ? first.faults : [];
}
function adviceIn(fault) {
    const place = (0,discovery_entry/* placeText */.Z9)(fault);
    return fault.code === 'topology-drift' || fault.code === 'discovery-failed' ? `${place}: ${fault.hint}` : fault.hint;
}
function adviceOf(events) {
    const failed = events.find((event) => event.type === 'command.finished' && !event.accepted);
    return failed?.type === 'command.finished' ? (failed.act.fault?.hint ?? '') : '';
}

;// CONCATENATED MODULE: ./lib/audit/summary-hand-over.js



const NEXT = {
    rolled_back: 'Nothing of this run is left to undo. The incident is not over: handle it by hand, or start again once the cause is gone.',
    not_recovered: 'The changes below stand, and the incident is not over. Go on by hand; the commands below would take them back.',
    refused: 'Nothing was changed. The incident may be going on: handle it by hand, or start again once the reason is gone.',
    cancelled: 'Nothing of this run is left to undo. The incident may be going on.',
    rollback_failed: '**Partial state.** What stands is below. Bring it in order by hand, now.',
    unknown: '**Nobody knows what became of a change.** Look at what is below by hand, now; the tenant stays locked until then.',
};
function handOverSection({ record, plan, events, room }) {
    const { standing, commands } = handOverOf(plan, events);
    const rows = standing.slice(0, room.rows);
    return [
        '## Hand-over',
        `A human is needed. ${NEXT[record.outcome] ?? ''}`.trimEnd(),
        ...whyLines({ record, events, room }),
        ...failedLines(record, room),
        ...(rows.length === 0 ? [] : [rows.map((row) => standingLine(row, room)).join('\n')]),
        ...commandLines(commands.slice(0, room.rows), room),
    ];
}
function standingLine({ what, where, state }, { value }) {
    return `- **${inline(what, value)}**, ${code(where, value)}: ${inline(state, value)}`;
}
function failedLines(record, { value }) {
    const bad = ['failed', 'unknown', 'not_recovered'];
    const entry = record.agent_thought_process.find(({ status }) => bad.includes(status));
    if (entry === undefined)
        return [];
    const said = (entry.stderr?.tail || entry.stderr?.head || entry.stdout?.tail || entry.stdout?.head || '').trim();
    const parts = [
        `**First to fail:** ${inline(entry.action, value)}`,
        ...(entry.command === undefined ? [] : [`${code(entry.command, value)} on ${code(entry.host ?? '', value)}`]),
        ...(typeof entry.exit_code === 'number' ? [`exit code ${entry.exit_code}`] : []),
        ...(said === '' ? [] : [`it said ${code(said.split('\n').at(-1) ?? '', value)}`]),
        ...(entry.judged?.at(-1)?.shown ?? []).map((shown) => code(shown, value)),
    ];
    return [parts.join(', ')];
}
function commandLines(commands, room) {
    if (commands.length === 0)
        return [];
    return [
        '**To go on with**, in this order; the runbook\u2019s own commands, with this run\u2019s values, for a POSIX shell:',
        ...commands.flatMap((one) => summary_hand_over_commandOf(one, room)),
    ];
}
function summary_hand_over_commandOf({ why, where, command }, { value }) {
    const { text, missing } = command;
    const on = `${inline(why)}, on ${code(where, value)}`;
    const longest = Math.max(value * 40, 1_000);
    if (text.length > longest)
        return [`${on}: ${text.length} characters, too long for here; \`plan.json\` has the command.`];
    return [[`${on}:`, ...missing.map((one) => missingLine(one, value))].join(' '), fence(text, 'sh')];
}
const WRITTEN = {
    text: '',
    json: '; write it as inside a string of JSON',
    percent: '; percent-encode it',
};
function missingLine({ variable, stands, of, form, exposed }, longest) {
    const why = of === 'secret' ? 'no summary shows' : 'this run does not know';
    const seen = exposed ? ' While the command runs, every user of the machine can see it.' : '';
    return `Set the shell\u2019s variable ${code(variable, longest)} first, to ${code(stands, longest)}, which ${why}${WRITTEN[form]}.${seen}`;
}

;// CONCATENATED MODULE: ./lib/audit/summary-sections.js


const summary_sections_MARKS = {
    complete: '\u2705',
    recovered: '\u2705',
    skipped: '\u23ed\ufe0f',
    resumed: '\u25b6\ufe0f',
    held_before: '\u26a0\ufe0f',
    warning_threshold_detected: '\u26a0\ufe0f',
};
const WIDEST = { output: 0, value: 400, rows: 1 };
function stepSection(record, room) {
    const told = record.agent_thought_process.filter((entry) => entry.status !== 'complete' || saysSomething(entry));
    const rows = told.map((entry) => [
        `${summary_sections_MARKS[entry.status] ?? '\u274c'} ${entry.step}`,
        `${inline(entry.action, room.value)}${entry.status === 'complete' ? '' : ` (${inline(entry.status)})`}`,
        shownOf(entry, room),
        (0,duration/* formatDuration */.a)(entry.duration_ms),
    ]);
    return ['## Steps', ...cut(['', 'What', 'Shown', 'Took'], rows, room)];
}
function saysSomething(entry) {
    return shownOf(entry, WIDEST) !== '';
}
function shownOf(entry, { value }) {
    const judged = entry.judged?.at(-1);
    const looks = entry.judged?.reduce((sum, one) => sum + one.looks, 0) ?? 0;
    const parts = [
        ...(entry.command === undefined ? [] : [code(entry.command, value)]),
        ...(entry.host === undefined ? [] : [`on ${code(entry.host, value)}`]),
        ...(entry.exit_code === undefined || entry.exit_code === null ? [] : [`exit code ${entry.exit_code}`]),
        ...(entry.ended === undefined ? [] : [inline(entry.ended)]),
        ...(entry.metric === undefined ? [] : [code(entry.metric, value)]),
        ...(entry.result === undefined ? [] : [inline(entry.result, value)]),
        ...(judged === undefined ? [] : judged.shown.map((shown) => code(shown, value))),
        ...(judged?.because === undefined ? [] : [inline(judged.because, value)]),
        ...(looks > 1 ? [`${looks} looks`] : []),
        ...(entry.timestamp_to_recovery === undefined
            ? []
            : [
                `${entry.timestamp_to_recovery} since the incident began, ${entry.run_start_to_recovery ?? ''} since the run began`,
            ]),
        ...(entry.fault === undefined || entry.result?.includes(entry.fault.message) === true
            ? []
            : [inline(entry.fault.message, value)]),
    ];
    return parts.join(', ');
}
function thereSection({ discovery = [], drift = [], tenant }, room) {
    if (discovery.length === 0)
        return [];
    const rows = discovery.map(({ service, host, instances, there, others_count, fault }) => [
        code(service, room.value),
        code(host, room.value),
        instances === null ? '\u274c not known' : String(instances),
        there.map(({ found }) => code(found, room.value)).join(', '),
        instances === null ? '' : `${others_count}`,
        fault === undefined ? '' : inline(fault.message, room.value),
    ]);
    const told = drift.map(({ kind, fault }) => [
        inline(kind),
        code(fault.at ?? '', room.value),
        inline(fault.message, room.value),
    ]);
    return [
        '## What is really there',
        ...cut(['Service', 'Host', 'Instances', `Of ${inline(tenant)}`, 'Other tenants', ''], rows, room),
        ...(told.length === 0 ? [] : cut(['Drift', 'Declared at', ''], told, room)),
    ];
}
function changeSection({ state_changes }, room) {
    if (state_changes.length === 0)
        return [];
    const rows = state_changes.flatMap((change) => changeRows(change, room));
    const warned = state_changes.filter(({ held_before }) => held_before).map(({ step }) => inline(step, room.value));
    return [
        '## Before \u2192 after',
        ...cut(['Step', 'Target', 'State', 'Probe', 'Before', 'After'], rows, room),
        ...(warned.length === 0
            ? []
            : [
                `\u26a0\ufe0f verified, but held before: the verification of ${warned.join(', ')} held already before the change, and proves nothing.`,
            ]),
    ];
}
function changeRows({ step, target, status, probes }, room) {
    const head = [code(step, room.value), code(target, room.value), inline(status)];
    if (probes.length === 0)
        return [[...head, '', '', '']];
    const fields = (value) => (value === null ? 'not seen' : code(JSON.stringify(value), room.value));
    return probes.map(({ probe, before, after }) => [...head, code(probe, room.value), fields(before), fields(after)]);
}
function approvalSection({ record, plan, room }) {
    const { approval } = plan;
    const { approvals, actor, dry_run } = record;
    const rows = approvals.map(({ by, how, comment }) => [
        code(by, room.value),
        inline(how, room.value),
        comment === undefined ? '' : code(comment, room.value),
    ]);
    const given = rows.length > 0;
    const without = `none was given${dry_run ? ': a dry run changes nothing' : ''}`;
    const needed = approval === null
        ? 'None was needed.'
        : `One of the environment ${code(approval.environment, room.value)} is needed, and ${given ? 'was given' : without}.`;
    return [
        '## Approvals',
        `Started by ${code(actor, room.value)}.`,
        ...(approval === null && given ? [] : [needed]),
        ...(given ? cut(['By', 'How', 'Comment'], rows, room) : []),
    ];
}
function notificationSection({ notifications }, room) {
    if (notifications.length === 0)
        return [];
    const rows = notifications.map(({ on, channel, sent, attempts, duration_ms, fault }) => [
        inline(channel, room.value),
        inline(on),
        sent ? 'sent' : '**not sent**',
        String(attempts),
        (0,duration/* formatDuration */.a)(duration_ms),
        fault === undefined ? '' : inline(fault.message, room.value),
    ]);
    return ['## Notifications', ...cut(['Channel', 'Of', '', 'Attempts', 'Took', ''], rows, room)];
}
function outputSection({ agent_thought_process }, room) {
    if (room.output === 0)
        return [];
    const blocks = agent_thought_process.slice(0, room.rows).flatMap((entry) => ['stdout', 'stderr'].flatMap((stream) => {
        const output = entry[stream];
        if (output === undefined || output.bytes === 0)
            return [];
        const omitted = output.omitted_bytes > 0 ? `\n[\u2026 ${output.omitted_bytes} bytes \u2026]\n` : '';
        const text = `${output.head}${omitted}${output.tail}`;
        const where = `Step ${entry.step}, ${stream}, ${output.bytes} bytes:`;
        return [where, fence(middleCut(text.trimEnd(), room.output), 'text')];
    }));
    return blocks.length === 0 ? [] : ['## Outputs of commands', ...blocks];
}
function auditSection(record, room) {
    const { chain_head, event_count, plan_digest, execution_id, runbook, commit } = record;
    return [
        '## Audit',
        table(['', ''], [
            ['Run', code(execution_id, room.value)],
            ['Runbook', code(runbook, room.value)],
            ['Commit', code(commit, room.value)],
            ['Plan\u2019s digest', code(plan_digest, 64)],
            ['Chain\u2019s head', code(chain_head, 64)],
            ['Events', String(event_count)],
        ]),
        'To check the audit\u2019s folder against this summary:',
        fence(`enforced-runbooks verify DIR --head ${chain_head} --count ${event_count}`, 'sh'),
        '`report.html` (for people) and `trace.json` (OpenTelemetry) come with a later release.',
    ];
}
function cut(head, rows, { rows: most }) {
    const shown = table(head, rows.slice(0, most));
    return rows.length <= most ? [shown] : [shown, `\u2026 and ${rows.length - most} more rows, in the audit.`];
}
function middleCut(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor(most / 2);
    return `${text.slice(0, half)}\n[\u2026 ${text.length - 2 * half} characters \u2026]\n${text.slice(-half)}`;
}

;// CONCATENATED MODULE: ./lib/audit/summary.js






const LIMIT = 1_000_000;
const ROOMS = [
    { output: 4_000, value: 400, rows: 500 },
    { output: 1_000, value: 400, rows: 500 },
    { output: 200, value: 200, rows: 300 },
    { output: 0, value: 120, rows: 100 },
    { output: 0, value: 60, rows: 20 },
    { output: 0, value: 20, rows: 3 },
];
function summaryOf(request) {
    const limit = request.limitBytes ?? LIMIT;
    let text = '';
    for (const [index, room] of ROOMS.entries()) {
        text = `${sections(request, room, index > 0).join('\n\n')}\n`;
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return text;
}
function sections({ record, plan, events }, room, shortened) {
    return [
        firstLine(record),
        `${capital(outcomeMeaning(record.outcome))}.`,
        ...(record.human_intervention_required
            ? handOverSection({ record, plan, events, room })
            : declinedLines({ record, events, room })),
        ...stepSection(record, room),
        ...thereSection(record, room),
        ...changeSection(record, room),
        '## Over time',
        fence(timeline(record), 'mermaid'),
        ...(plan.blast_radius.services.length === 0 ? [] : ['## What depends on what', fence(topology(plan), 'mermaid')]),
        ...approvalSection({ record, plan, room }),
        ...notificationSection(record, room),
        ...outputSection(record, room),
        ...auditSection(record, room),
        ...(shortened ? [shortenedNote(room)] : []),
    ];
}
function declinedLines(request) {
    return request.events[0]?.type === 'run.declined' ? whyLines(request) : [];
}
function firstLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map((part) => inline(part)).join(' \u00b7 ')}`;
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function shortenedNote({ output, value, rows }) {
    const outputs = output === 0 ? 'outputs left out' : `outputs to ${output} characters`;
    return `_Shortened to fit: ${outputs}, values to ${value} characters, tables to ${rows} rows. The audit has all of it._`;
}

// EXTERNAL MODULE: ./lib/journal/event-redaction.js
var event_redaction = __webpack_require__(8171);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/app/publish.js







async function publish({ plan, events: driven, folder, redactor }) {
    const events = wholeChain(plan, driven, redactor);
    const record = (0,audit_record/* recordOf */.z)(plan, events);
    const summary = redactor.text(summaryOf({ record, plan, events }));
    const written = await (0,audit_folder/* writeAuditFolder */.r)({ folder, plan, events, record, summary, redactor });
    const timeToRecovery = (0,recovery/* recoveryOf */.r)(events)?.words.timestamp_to_recovery ?? '';
    const unwritten = written.ok ? [] : written.faults;
    return { folder, record, summary, line: redactor.text(outcomeLine(record)), timeToRecovery, unwritten };
}
function wholeChain(plan, events, redactor) {
    if (events.every((event) => event.hash !== ''))
        return events;
    let head = (0,chain/* startOfChain */.RR)(plan.digest);
    return events.map((event) => {
        const { seq: _, prev: __, hash, ...fact } = event;
        const { event: linked } = (0,chain/* link */.nf)(hash === '' ? (0,event_redaction/* redactEvent */.g)(fact, redactor) : fact, head);
        head = linked;
        return linked;
    });
}

;// CONCATENATED MODULE: ./lib/app/conclude.js



async function conclude({ plan, driven, folder, executionId, lease, redactor, crew, warn, }) {
    const { state, closed } = driven;
    const outcome = state.phase.name === 'closed' ? state.phase.outcome : null;
    const left = leave(crew, mayBeForgotten(driven) ? executionId : null);
    const published = await publish({ plan, events: driven.events, folder, redactor });
    for (const fault of published.unwritten)
        warn(fault);
    if (outcome === null)
        await lease?.leave();
    else {
        const changed = outcome === 'unknown' || (0,engine_state/* changedAnything */.BW)(state);
        const end = { outcome, changed, ...poisonOf(outcome, driven) };
        const given = (await lease?.close(end)) ?? (0,fault/* succeed */.Py)(null);
        if (!given.ok)
            warn(notGivenBack(executionId, given.faults[0]));
    }
    await left;
    return { ...published, executionId, outcome, plan, closed };
}
async function leave(crew, forgotten) {
    if (crew === undefined)
        return;
    if (forgotten !== null)
        await crew.executor.forget(forgotten);
    await Promise.allSettled([crew[Symbol.asyncDispose]()]);
}
function mayBeForgotten({ closed, events }) {
    return closed && !events.some(({ type }) => type === 'journal.lost');
}
function poisonOf(outcome, { state, events }) {
    if (outcome !== 'unknown')
        return {};
    if (state.failure?.kind === 'broken')
        return { poison: state.failure.because };
    return { poison: `the fate of a change is unknown since ${events.at(-1)?.at ?? 'then'}` };
}
function notGivenBack(executionId, { code, message, hint }) {
    return {
        code,
        message: `the lock of ${executionId} could not be given back: ${message}`,
        hint: `${hint} Then free it with: enforced-runbooks recover ${executionId}`,
    };
}


/***/ }),

/***/ 98372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 3 modules
var drive = __webpack_require__(46009);
// EXTERNAL MODULE: ./lib/engine/apply.js + 10 modules
var apply = __webpack_require__(64766);
// EXTERNAL MODULE: ./lib/engine/state.js
var state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/replay.js


function replay(plan, events) {
    return events.reduce(apply/* apply */.B, (0,state/* initialState */.ue)(plan));
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: ./lib/app/conclude.js + 12 modules
var conclude = __webpack_require__(18637);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
// EXTERNAL MODULE: ./lib/app/opening.js
var opening = __webpack_require__(67811);
// EXTERNAL MODULE: ./lib/app/ports.js + 5 modules
var ports = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/audit/course.js
var audit_course = __webpack_require__(77942);
// EXTERNAL MODULE: ./lib/audit/event-shape.js
var event_shape = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
;// CONCATENATED MODULE: ./lib/app/sound-events.js





function soundnessOf(plan, events, executionId) {
    const { formed, says } = formedEvents(events);
    const course = (0,audit_course/* courseProblem */.Z)(plan, formed);
    if (course !== null) {
        const before = formed.filter(({ seq }) => seq < course.seq);
        return { kind: 'wrong', events: before, fault: wrong(executionId, course.seq, course.says) };
    }
    if (says === null)
        return { kind: 'sound' };
    const version = versionIn(events);
    const seq = formed.length + 1;
    return version === null || version === versions/* VERSION */.x
        ? { kind: 'wrong', events: formed, fault: wrong(executionId, seq, `is of no form that a run writes: ${says}`) }
        : { kind: 'of-another-version', fault: ofAnotherVersion(executionId, { version, seq, says }) };
}
function formedEvents(events) {
    const formed = [];
    for (const event of events) {
        const shaped = (0,event_shape/* shapedEvent */.u)(event);
        if (!shaped.ok)
            return { formed, says: shaped.says };
        formed.push(shaped.event);
    }
    return { formed, says: null };
}
function versionIn([first]) {
    const versions = first !== undefined && 'versions' in first ? first.versions : null;
    if (typeof versions !== 'object' || versions === null)
        return null;
    const version = new Map(Object.entries(versions)).get('enforced-runbooks');
    return typeof version === 'string' ? version : null;
}
function wrong(executionId, seq, says) {
    return {
        code: 'journal-broken',
        message: `Event ${seq} of the journal of ${executionId} ${says}.`,
        hint: 'Nothing is executed from it: somebody changed it. Keep it, and look at the hosts by hand: behind that event anything can have been done.',
    };
}
function ofAnotherVersion(executionId, { version, seq, says }) {
    return {
        code: 'journal-version',
        message: `${executionId} was begun by version ${(0,visible/* shown */.SP)(version, 40)} of this program, and this one, ${versions/* VERSION */.x}, does not know its event ${seq}: ${says}`,
        hint: `Nothing was done. Recover it with version ${(0,visible/* shown */.SP)(version, 40)}; where that cannot be had, look at the hosts by hand, and free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/app/standing.js





async function standingOf({ lease, events, broken, poisoned }, { plan, executionId, redactor }) {
    const sound = soundnessOf(plan, events, executionId);
    switch (sound.kind) {
        case 'sound':
            return (0,fault/* succeed */.Py)({ events, journal: lease.journal, broken });
        case 'of-another-version':
            await lease.leave();
            return (0,fault/* fail */.fJ)(sound.fault);
        case 'wrong': {
            if (poisoned !== undefined) {
                await lease.close({ outcome: 'unknown', changed: true, poison: poisoned });
                return (0,fault/* fail */.fJ)(told(sound.fault, executionId));
            }
            const head = sound.events.at(-1) ?? (0,chain/* startOfChain */.RR)(plan.digest);
            return (0,fault/* succeed */.Py)({ events: sound.events, journal: (0,volatile_journal/* volatileJournal */.Y)(head, redactor), broken: sound.fault });
        }
    }
}
function told(fault, executionId) {
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`;
    return { ...fault, hint };
}

// EXTERNAL MODULE: ./lib/app/store.js + 17 modules
var app_store = __webpack_require__(98365);
;// CONCATENATED MODULE: ./lib/app/finish.js
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













async function finish(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, executionId, by, because, abandon, watch, warn } = request;
        const found = await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] })).find(executionId, request.locks);
        if (!found.ok)
            return found;
        const { record, kept } = found.value;
        const restored = await (0,app_kept/* restore */.P)(kept, record.plan_digest, store);
        if (!restored.ok)
            return restored;
        const { plan, topology, incident } = restored.value;
        const folder = request.folder ?? restored.value.folder;
        const connected = await request.settingsFor(plan);
        if (!connected.ok)
            return connected;
        const settings = connected.value;
        const [missing, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (missing !== undefined)
            return (0,fault/* fail */.fJ)(missing, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const taken = await (0,app_store/* openStore */.C)(store, redactor).takeOver(record, abandon);
        if (!taken.ok)
            return taken;
        const { lease, evidence, torn } = taken.value;
        if (evidence?.fault !== undefined)
            warn(evidence.fault);
        const standing = await standingOf(taken.value, { plan, executionId, redactor });
        if (!standing.ok)
            return standing;
        const { journal, broken } = standing.value;
        const conclusion = { plan, folder, executionId, lease, redactor, warn };
        const who = { id: executionId, plan, incident, settings: { actor: '', approvals: [], channels: settings.channels } };
        const mayLackOpening = broken !== undefined || store.kind === 'refs';
        const opened = { locks: lease.locks, journal };
        const events = mayLackOpening ? await withOpening(standing.value.events, who, opened) : standing.value.events;
        if (events[0]?.type !== 'run.claimed') {
            const given = await lease.close({ outcome: 'refused', changed: false });
            return given.ok ? (0,fault/* succeed */.Py)({ kind: 'never-began' }) : given;
        }
        if (events.at(-1)?.type === 'closed') {
            const driven = { state: replay(plan, events), events, closed: true };
            return (0,fault/* succeed */.Py)({ kind: 'had-ended', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven }) });
        }
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder });
        if (!made.ok) {
            await lease.leave();
            return made;
        }
        const crew = __addDisposableResource(env_1, made.value, true);
        await crew.executor.load(plan);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch }), journal },
            start: { events, resumed: resumedBy({ by, because, locks: lease.locks }, { torn, evidence, broken }) },
            cancel: new AbortController().signal,
            onCancel: 'compensate',
            abandon: AbortSignal.any([abandon, lease.lost]),
        });
        return (0,fault/* succeed */.Py)({ kind: 'finished', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven, crew }) });
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
function resumedBy({ because, ...facts }, { torn, broken, evidence }) {
    const known = evidence === undefined ? '' : `; ${evidence.says}`;
    const cut = torn ? '; the last line of its journal was cut off, and is dropped' : '';
    const told = broken === undefined ? cut : `; ${broken.message} ${broken.hint}`;
    return {
        type: 'run.resumed',
        ...facts,
        because: `${because}${known}${told}`,
        ...(broken !== undefined && { broken }),
    };
}
async function withOpening(events, who, { locks, journal }) {
    if (events.length > 0)
        return events;
    const stamp = { at: new Date().toISOString(), elapsed_ms: 0 };
    const first = await journal.append({ ...(0,opening/* claimed */.Sf)(who, locks, false), ...stamp }, false);
    return first.ok ? [first.value] : [];
}


/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptText),
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55491);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67720);
/* harmony import */ var _runbook_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17382);
/* harmony import */ var _topology_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99895);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64716);








const keptSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    runbook: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }),
    topology: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }),
    incident: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()])),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    folder: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
}));
function keptText(sources, store) {
    if (store === 'files')
        return `${JSON.stringify(sources)}\n`;
    const { runbook, topology } = sources;
    return JSON.stringify({ ...sources, runbook: { ...runbook, text: null }, topology: { ...topology, text: null } });
}
async function restore(text, digest, store) {
    const kept = parseKept(text);
    if (kept === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(differs);
    const { runbook: from, topology: on } = kept;
    const [runbookText, topologyText] = [
        await textOf(from, kept.commit, store),
        await textOf(on, kept.commit, store),
    ];
    if (!runbookText.ok)
        return runbookText;
    if (!topologyText.ok)
        return topologyText;
    const runbook = (0,_runbook_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRunbook */ .X)(from.file, from.id, runbookText.value);
    if (!runbook.ok)
        return runbook;
    const topology = (0,_topology_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTopology */ .K)(on.file, topologyText.value);
    if (!topology.ok)
        return topology;
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(kept.incident, new Date(0).toISOString());
    if (!received.ok)
        return received;
    const [incident] = received.value;
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewOf */ .d)(topology.value, incident?.tenant ?? '');
    if (incident === undefined || !view.ok)
        return view.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(differs) : view;
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: topology.value,
        incident,
        inputs: kept.inputs,
        commit: kept.commit,
    });
    if (!plan.ok)
        return plan;
    if (plan.value.digest !== digest)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(differs);
    const source = { topology: topology.value, text: topologyText.value };
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ plan: plan.value, topology: source, incident, folder: kept.folder });
}
async function textOf({ file, text }, commit, store) {
    if (store.kind === 'refs')
        return store.textAt(commit, file);
    return text === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(differs) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)(text);
}
function parseKept(text) {
    try {
        return keptSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
const differs = {
    code: 'plan-digest-differs',
    message: 'what is kept of the run does not give the plan that it began with',
    hint: 'Somebody changed what was kept, or another version of this program made the plan. Undo by hand what the audit names.',
};


/***/ }),

/***/ 67811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   Y7: () => (/* binding */ cancelledWhileWaiting)
/* harmony export */ });
/* harmony import */ var _journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69309);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93602);



function header({ id, plan, incident, settings, ssh }, dry_run) {
    return {
        execution_id: id,
        plan_digest: plan.digest,
        tenant: plan.tenant.id,
        runbook: plan.runbook.id,
        trigger: incident.name,
        incident_starts_at: incident.starts_at,
        actor: settings.actor,
        approvals: settings.approvals,
        dry_run,
        channels: Object.keys(settings.channels).sort(),
        versions: { ...(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versions */ .e)(), ...(ssh !== undefined && { ssh }) },
    };
}
function claimed(who, locks, dryRun) {
    return { type: 'run.claimed', ...header(who, dryRun), locks };
}
function declined(who, outcome, faults) {
    return { type: 'run.declined', ...header(who, false), outcome, faults };
}
function refusalOf(claim, plan) {
    const refused = (code, message, hint) => ({ outcome: 'refused', fault: { code, message, hint } });
    switch (claim.kind) {
        case 'duplicate':
            return {
                outcome: 'duplicate',
                fault: {
                    code: 'lock-busy',
                    message: `this occurrence is handled by ${claim.of}, or was`,
                    hint: 'Look at that run; a new start of the alert is a new occurrence.',
                },
            };
        case 'busy':
            return refused('lock-busy', `${claim.holder} holds the lock of ${plan.tenant.id}`, claim.elsewhere === undefined
                ? 'Wait for that run to end, or raise the lock timeout.'
                : `Wait for that run to end. Where its machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__/* .freeing */ .H)(claim.elsewhere)}`);
        case 'too-many':
            return refused('max-runs-reached', `${plan.runbook.id} ran ${claim.runs.length} times for ${plan.tenant.id} within its window: ${claim.runs.join(', ')}`, 'A mitigation that has to be repeated is not the cure: look at the incident by hand.');
        case 'dead':
            return refused('lock-busy', `the run ${claim.run.executionId} died with the lock of ${plan.tenant.id} and is not finished`, `Finish it first: enforced-runbooks recover ${claim.run.executionId} (it undoes what that run did).`);
        case 'refused':
            return { outcome: 'refused', fault: claim.fault };
        case 'poisoned':
            return refused('lock-busy', `${claim.by} left ${plan.tenant.id} in a state that nobody knows: ${claim.because}`, `Look at the tenant by hand, and bring it in order; the audit of ${claim.by} says what is known. Then free it: ${(0,_journal_freeing_js__WEBPACK_IMPORTED_MODULE_1__/* .freeing */ .H)(claim.by)}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(claim);
    }
}
function cancelledWhileWaiting(plan) {
    return {
        code: 'lock-busy',
        message: `the run was cancelled while it waited for the lock of ${plan.tenant.id}`,
        hint: 'Nothing was changed. Start it again if it is still needed.',
    };
}


/***/ }),

/***/ 86905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ portsOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/engine/apply.js + 10 modules
var apply = __webpack_require__(64766);
// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
;// CONCATENATED MODULE: ./lib/notify/message.js





const STANDS = {
    started: 'fate unknown',
    acted: 'changed, not verified',
    applied: 'changed and verified',
    unknown: 'fate unknown',
    kept: 'changed and kept',
    undone: 'undone and verified',
    undone_unverified: 'undone, NOT verified',
    undo_failed: 'NOT undone',
    engaged: 'still engaged',
    engage_failed: 'engaging FAILED',
    released: 'released',
    release_failed: 'release FAILED',
    held: 'held on purpose',
};
function messageOf(on, plan, events) {
    const state = events.reduce(apply/* apply */.B, (0,engine_state/* initialState */.ue)(plan));
    const { opening } = state;
    const human = on === 'started' ? 'no' : outcome/* OUTCOMES */.i[on].human;
    const took = (0,duration/* formatDuration */.a)(events.at(-1)?.elapsed_ms ?? 0);
    const measured = measuredOf(events);
    const parts = [
        on === 'started' ? 'started' : `${on} in ${took}`,
        plan.tenant.id,
        ...(measured === '' ? [] : [measured]),
    ];
    return {
        on,
        human,
        headline: parts.join(' \u00b7 '),
        says: on === 'started' ? 'the symptom holds; the first step begins' : outcome/* OUTCOMES */.i[on].says,
        because: state.failure?.because ?? declinedBecause(events),
        facts: factsOf(plan, opening?.actor ?? ''),
        changes: [...targetLines(state), ...guardLines(state)],
        executionId: opening?.execution_id ?? '',
    };
}
function measuredOf(events) {
    const shows = [];
    for (const event of events) {
        if (event.type !== 'condition.looked')
            continue;
        if (event.purpose.kind !== 'symptom' && event.purpose.kind !== 'recovered')
            continue;
        shows.push(...event.samples.flatMap(({ show }) => show ?? []).slice(0, 1));
    }
    const [first, last] = [shows[0], shows.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    return first === last ? first : `${first} \u2192 ${last}`;
}
function factsOf(plan, actor) {
    const facts = [
        { name: 'Runbook', value: plan.runbook.title === '' ? plan.runbook.id : plan.runbook.title },
        { name: 'Incident', value: plan.incident.name },
        { name: 'Severity', value: plan.incident.severity },
        { name: 'Started by', value: actor },
        { name: 'Runbook owner', value: plan.runbook.owner ?? '' },
        { name: 'On call', value: plan.tenant.on_call ?? '' },
    ];
    return facts.filter(({ value }) => value !== '');
}
function declinedBecause(events) {
    const faults = events.flatMap((event) => event.type === 'run.declined' || event.type === 'isolation.refused' || event.type === 'command.refused'
        ? event.faults
        : []);
    return faults.map(({ message }) => message).join(' ');
}
function targetLines(state) {
    return state.plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts.flatMap(({ target, ending }) => {
            const { status } = (0,engine_state/* targetOf */.$r)(state, step.id, target);
            if (status === 'not_started')
                return [];
            const stays = ending.kind === 'irreversible' && (status === 'kept' || status === 'applied');
            return [`${step.title} (${target}): ${STANDS[status] ?? status}${stays ? `; stays: ${ending.stays}` : ''}`];
        }));
}
function guardLines(state) {
    return Object.entries(state.plan.guards).flatMap(([name, guard]) => guard.at.flatMap(({ target }) => {
        const status = state.guards[(0,engine_state/* guardKey */.Dt)(name, target)]?.status ?? 'idle';
        if (status === 'idle' || status === 'found_engaged')
            return [];
        return [`guard ${(0,visible/* shown */.SP)(name)} (${target}): ${STANDS[status] ?? status}`];
    }));
}

;// CONCATENATED MODULE: ./lib/notify/post.js
const LONGEST_ANSWER = 4_096;
const post = async ({ url, headers, body, timeoutMs, signal }) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'enforced-runbooks', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.any([deadline, signal]),
        });
        const after = response.headers.get('retry-after') ?? '';
        const text = await beginningOf(response);
        return {
            kind: 'answered',
            status: response.status,
            text,
            retryAfterSeconds: /^\d{1,6}$/.test(after) ? Number(after) : null,
        };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'failed', because: 'the run ended before it answered' };
        if (deadline.aborted)
            return { kind: 'failed', because: `no answer within ${timeoutMs} ms` };
        return { kind: 'failed', because: reasonOf(thrown) };
    }
};
async function beginningOf(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        size += value.byteLength;
        if (size >= LONGEST_ANSWER) {
            await reader.cancel();
            break;
        }
    }
    return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}
const REASONS = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name does not resolve now',
    ECONNREFUSED: 'it refused the connection',
    ECONNRESET: 'it broke the connection',
    EPIPE: 'it broke the connection',
    UND_ERR_SOCKET: 'it broke the connection',
    ETIMEDOUT: 'it did not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
};
function reasonOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        const known = REASONS[code];
        if (known !== undefined)
            return known;
        if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
            return `its certificate or TLS is refused (${code})`;
        if (error.name === 'HTTPParserError' || code.startsWith('HPE_'))
            return 'it does not speak HTTP';
        if (code !== '')
            return `it could not be asked (${code})`;
    }
    return 'it could not be asked';
}

;// CONCATENATED MODULE: ./lib/notify/slack.js

const [LONGEST_HEADER, LONGEST_TEXT, LONGEST_FIELD, MOST_FIELDS] = [150, 3_000, 2_000, 10];
const SIGNS = { no: '\u2705', yes: '\ud83d\udfe0', now: '\ud83d\udea8' };
function slackPayload(message, runUrl) {
    const sign = message.on === 'started' ? '\u25b6' : SIGNS[message.human];
    const ask = { no: '', yes: 'A person has to look at this. ', now: 'A person has to act NOW. ' }[message.human];
    const blocks = [
        { type: 'header', text: plain(`${sign} ${message.headline}`, LONGEST_HEADER) },
        { type: 'section', text: plain(`${ask}${message.on}: ${message.says}.`, LONGEST_TEXT) },
    ];
    if (message.because !== '')
        blocks.push({ type: 'section', text: plain(`Why: ${message.because}`, LONGEST_TEXT) });
    if (message.changes.length > 0) {
        blocks.push({ type: 'section', text: plain(listed(message.changes), LONGEST_TEXT) });
    }
    if (message.facts.length > 0) {
        const fields = message.facts.slice(0, MOST_FIELDS);
        blocks.push({
            type: 'section',
            fields: fields.map(({ name, value }) => plain(`${name}\n${value}`, LONGEST_FIELD)),
        });
    }
    blocks.push({
        type: 'context',
        elements: [plain(message.executionId || 'no execution id', LONGEST_FIELD), ...linkTo(runUrl)],
    });
    return {
        text: escaped(`${sign} ${message.headline}`, LONGEST_TEXT),
        blocks,
        unfurl_links: false,
        unfurl_media: false,
    };
}
function listed(changes) {
    const most = 20;
    const more = changes.length > most ? [`\u2026 and ${changes.length - most} more, in the audit`] : [];
    return [...changes.slice(0, most).map((change) => `\u2022 ${change}`), ...more].join('\n');
}
function plain(text, limit) {
    return { type: 'plain_text', text: escaped(text, limit), emoji: false };
}
function escaped(text, limit) {
    const whole = [...(0,visible/* visible */.RK)(text)].map((character) => ENTITIES[character] ?? character);
    let length = 0;
    const kept = whole.findIndex((part) => {
        length += part.length;
        return length > limit - 1;
    });
    return kept < 0 ? whole.join('') : `${whole.slice(0, kept).join('')}\u2026`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function linkTo(runUrl) {
    if (runUrl === null || /[\s<>|]/.test(runUrl))
        return [];
    return [{ type: 'mrkdwn', text: `<${runUrl}|Workflow run>`, verbatim: true }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
;// CONCATENATED MODULE: ./lib/notify/webhook.js


const SIGNATURE_HEADER = 'X-Enforced-Runbooks-Signature-256';
const TIMESTAMP_HEADER = 'X-Enforced-Runbooks-Timestamp';
const DELIVERY_HEADER = 'X-Enforced-Runbooks-Delivery';
function webhookBody(message, about) {
    return JSON.stringify({
        schema_version: 1,
        delivery_id: deliveryId(message),
        on: message.on,
        human_intervention_required: message.human !== 'no',
        urgent: message.human === 'now',
        execution_id: message.executionId,
        tenant: about.tenant,
        runbook: about.runbook,
        trigger: about.trigger,
        plan_digest: about.planDigest,
        run_url: about.runUrl,
        headline: message.headline,
        says: message.says,
        because: message.because,
        changes: message.changes,
        facts: message.facts,
    });
}
function deliveryId({ executionId, on }) {
    return (0,canonical/* sha256 */.sc)(`${executionId}\n${on}`).slice(0, 32);
}
function webhookHeaders(body, { secret, timestamp, delivery }) {
    return {
        [TIMESTAMP_HEADER]: String(timestamp),
        [DELIVERY_HEADER]: delivery,
        [SIGNATURE_HEADER]: signatureOf(body, { secret, timestamp }),
    };
}
function signatureOf(body, { secret, timestamp }) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/notify/notifier.js





const TIMEOUT_MS = 10_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
function createNotifier(request) {
    const { channels, plan, redact } = request;
    return {
        channels: Object.keys(channels).sort(),
        notify: async ({ on, channel }, events, signal) => {
            try {
                const letter = letterTo(channel, redacted(messageOf(on, plan, events), redact), request);
                return letter === null ? notConfigured(channel) : await deliver(channel, { letter, request, signal });
            }
            catch (thrown) {
                return failed(channel, 0, `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`);
            }
        },
    };
}
function letterTo(channel, message, { channels, plan, runUrl, clock }) {
    if (channel === 'slack' && channels.slack !== undefined) {
        return {
            url: channels.slack,
            body: JSON.stringify(slackPayload(message, runUrl)),
            headers: () => ({}),
            accepts: ({ status, text }) => status === 200 && text.trim() === 'ok',
        };
    }
    if (channel === 'webhook' && channels.webhook !== undefined) {
        const { url, secret } = channels.webhook;
        const { tenant, runbook, incident, digest } = plan;
        const about = { tenant: tenant.id, runbook: runbook.id, trigger: incident.name, planDigest: digest, runUrl };
        const body = webhookBody(message, about);
        const signing = { secret, delivery: deliveryId(message) };
        return {
            url,
            body,
            headers: () => webhookHeaders(body, { ...signing, timestamp: Math.floor(clock.wall() / 1_000) }),
            accepts: ({ status }) => status >= 200 && status < 300,
        };
    }
    return null;
}
async function deliver(channel, { letter, request, signal }) {
    const send = request.post ?? post;
    for (let attempt = 1;; attempt += 1) {
        const { url, body } = letter;
        const posted = await send({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
        if (posted.kind === 'answered' && letter.accepts(posted))
            return { sent: true, attempts: attempt };
        const because = request.redact(becauseOf(posted));
        if (!mayPass(posted) || attempt === MOST_ATTEMPTS || signal.aborted)
            return failed(channel, attempt, because);
        await request.clock.sleep(pauseAfter(posted, attempt), signal);
        if (signal.aborted)
            return failed(channel, attempt, because);
    }
}
function mayPass(posted) {
    if (posted.kind === 'failed')
        return true;
    return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}
function pauseAfter(posted, attempt) {
    const asked = posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
    return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}
function becauseOf(posted) {
    if (posted.kind === 'failed')
        return posted.because;
    if (posted.status >= 300 && posted.status < 400)
        return `it answered ${posted.status}, a redirect, which is not followed`;
    const text = posted.text.trim() === '' ? '' : `: ${(0,visible/* shown */.SP)(posted.text.trim(), 120)}`;
    return `it answered ${posted.status}${text}`;
}
function notConfigured(channel) {
    return {
        sent: false,
        attempts: 0,
        fault: {
            code: 'notification-failed',
            message: `The runbook notifies ${(0,visible/* shown */.SP)(channel)}, and no such channel is configured.`,
            hint: "Set `slack-webhook` or `webhook`, or change the runbook's `notify`; this release has no other channels.",
        },
    };
}
function failed(channel, attempts, because) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    return {
        sent: false,
        attempts,
        fault: {
            code: 'notification-failed',
            message: `The channel ${(0,visible/* shown */.SP)(channel)} did not take the notification after ${tries}: ${because}.`,
            hint: "Tell the on-call person by hand, and check the channel's address where it is configured.",
        },
    };
}
function redacted(message, redact) {
    return {
        ...message,
        headline: redact(message.headline),
        because: redact(message.because),
        changes: message.changes.map(redact),
        facts: message.facts.map(({ name, value }) => ({ name, value: redact(value) })),
    };
}

// EXTERNAL MODULE: ./lib/plan/isolate.js + 1 modules
var isolate = __webpack_require__(21053);
// EXTERNAL MODULE: ./lib/topology/isolation.js + 2 modules
var topology_isolation = __webpack_require__(82021);
// EXTERNAL MODULE: ./lib/topology/source.js
var source = __webpack_require__(30440);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(56517);
;// CONCATENATED MODULE: ./lib/app/ports.js






function portsOf({ executor, redactor }, { plan, topology, settings, watch }) {
    const isolation = (0,topology_isolation/* isolationOf */._)(topology.topology);
    const surveyed = { topology: topology.topology, source: () => (0,source/* sourceOf */.v)(topology), tenant: plan.tenant.id };
    const notifier = createNotifier({
        channels: settings.channels,
        plan,
        redact: (text) => redactor.text(text),
        clock: clock/* systemClock */.m,
        runUrl: settings.runUrl,
    });
    const learn = (secret) => {
        redactor.learn(secret);
        settings.onLearn?.(secret);
    };
    return {
        clock: clock/* systemClock */.m,
        executor,
        notifier,
        masks: { learn },
        isolate: () => (0,isolate/* isolatePlan */.N)(isolation, plan),
        isolated: (0,isolate/* isolationCheck */.f)(isolation, plan),
        survey: (answers) => (0,survey/* surveyOf */.y)(surveyed, answers),
        watch,
    };
}


/***/ }),

/***/ 98365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: ./lib/journal/file-locks.js
var file_locks = __webpack_require__(40012);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
;// CONCATENATED MODULE: ./lib/journal/history.js





const historySchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    execution_id: schemas/* string */.YjP(),
    runbook: schemas/* string */.YjP(),
    tenant: schemas/* string */.YjP(),
    occurrence: schemas/* string */.YjP().nullable(),
    started_at: schemas/* number */.aig(),
    outcome: schemas/* string */.YjP(),
    changed: schemas/* boolean */.zMY(),
}));
async function readHistory(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,file_fault/* errorCode */.C)(error) === 'ENOENT')
            return [];
        throw error;
    }
    return text.split('\n').flatMap((line) => parseEntry(line) ?? []);
}
async function appendHistory(file, entry) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
    const handle = await (0,promises_.open)(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    try {
        await handle.write(Buffer.from(`\n${JSON.stringify(entry)}\n`));
        await handle.datasync();
    }
    finally {
        await handle.close();
    }
}
function duplicateOf(history, occurrence) {
    if (occurrence === null)
        return null;
    return history.findLast((entry) => entry.changed && entry.occurrence === occurrence)?.execution_id ?? null;
}
function runsSince(history, { runbook, tenant, sinceMs }) {
    const counted = history.filter((entry) => entry.changed && entry.runbook === runbook && entry.tenant === tenant && entry.started_at > sinceMs);
    return [...new Set(counted.map((entry) => entry.execution_id))];
}
const LONGEST_HISTORY = 100;
function keptHistory(history) {
    const kept = [...history];
    while (kept.length > LONGEST_HISTORY)
        kept.splice(leastMissed(kept), 1);
    return kept;
}
function leastMissed(history) {
    const unchanged = history.findIndex(({ changed }) => !changed);
    if (unchanged !== -1)
        return unchanged;
    const counts = countsOf(history);
    const most = Math.max(...counts.values());
    return history.findIndex(({ runbook }) => counts.get(runbook) === most);
}
function countsOf(history) {
    const counts = new Map();
    for (const { runbook } of history)
        counts.set(runbook, (counts.get(runbook) ?? 0) + 1);
    return counts;
}
function isCutOff(history, { runbook, sinceMs }) {
    if (history.length < LONGEST_HISTORY || history.some(({ changed }) => !changed))
        return false;
    const counts = countsOf(history);
    const oldest = history.find((entry) => entry.runbook === runbook);
    const isMost = (counts.get(runbook) ?? 0) + 1 >= Math.max(...counts.values());
    return isMost && oldest !== undefined && oldest.started_at > sinceMs;
}
function parseEntry(line) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/journal/lock.js
var journal_lock = __webpack_require__(65772);
// EXTERNAL MODULE: ./lib/journal/process-identity.js
var process_identity = __webpack_require__(84237);
// EXTERNAL MODULE: ./lib/journal/run-record.js
var run_record = __webpack_require__(87478);
;// CONCATENATED MODULE: ./lib/journal/file-free.js








async function freeByHand(folders, { what, because }, identity) {
    const { runs } = await (0,file_locks/* heldRuns */.uq)(folders.locks);
    const run = runs.find(({ executionId, locks }) => executionId === what || locks.includes(what)) ?? null;
    const locks = run?.locks ?? ((await isStrange(folders, what)) ? [what] : []);
    if (locks.length === 0)
        return (0,fault/* fail */.fJ)((0,freeing/* nothingToFree */.Z)(what));
    const executionId = run?.executionId ?? 'unknown';
    for (const name of [...locks].sort()) {
        const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, name);
        const seen = await (0,journal_lock/* readLock */.mF)(folder);
        const { record } = seen;
        if (record?.state === 'held' && (0,process_identity/* livenessOf */.l8)(record.holder, identity) === 'living')
            return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, seen, identity));
        const fence = record?.fence ?? (await (0,journal_lock/* lastFence */.Kl)(folder));
        const freed = { lock: name, execution_id: executionId, occurrence: record?.occurrence ?? null, fence, because };
        const number = await (0,journal_lock/* takeLock */.HJ)(folder, seen.number, { ...freed, state: 'free', holder: identity });
        if (number === null)
            return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, await (0,journal_lock/* readLock */.mF)(folder), identity));
    }
    if (run !== null)
        await writeDown(folders, executionId);
    return (0,fault/* succeed */.Py)({ executionId, locks });
}
async function writeDown(folders, executionId) {
    const record = await (0,run_record/* readRunRecord */.lR)((0,run_record/* runFolderIn */.rz)(folders.runs, executionId));
    const history = await readHistory(folders.history);
    if (!record.ok || history.some((entry) => entry.execution_id === executionId))
        return;
    const { execution_id, runbook, tenant, occurrence, started_at } = record.value;
    const facts = { execution_id, runbook, tenant, occurrence, started_at };
    await appendHistory(folders.history, { ...facts, outcome: 'unknown', changed: true });
}
async function isStrange(folders, lock) {
    const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, lock);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    if (names.length === 0)
        return false;
    const { record, number } = await (0,journal_lock/* readLock */.mF)(folder);
    return record === null && number > 0;
}

// EXTERNAL MODULE: ./lib/journal/file-journal.js
var file_journal = __webpack_require__(83531);
// EXTERNAL MODULE: ./lib/journal/journal-reader.js
var journal_reader = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/journal/private-folder.js
var private_folder = __webpack_require__(93277);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
;// CONCATENATED MODULE: ./lib/journal/file-store.js
















const KEPT = 'sources.json';
const NEVER = new AbortController().signal;
function createFileStore({ state, redactor, now, identity = (0,process_identity/* ownIdentity */.hY)() }) {
    const folders = {
        state,
        locks: (0,external_node_path_.join)(state, 'locks'),
        runs: (0,external_node_path_.join)(state, 'journals'),
        history: (0,external_node_path_.join)(state, 'history.jsonl'),
    };
    const lease = async (held, run, { head, size }) => {
        const file = journalFile(folders, run.execution_id);
        const journal = await (0,file_journal/* openFileJournal */.m)({ file, head, size, redactor });
        return journal.ok ? (0,fault/* succeed */.Py)(leaseOf(folders, { held, run, journal: journal.value })) : journal;
    };
    const claim = async (request, signal) => {
        const run = (0,run_record/* runRecordOf */.GH)(request, now());
        const prepared = await prepareFolders(folders, run, request.kept);
        if (!prepared.ok)
            return prepared;
        const end = performance.now() + request.lockTimeoutMs;
        for (;;) {
            const attempt = await (0,file_locks/* takeAll */.h0)(folders, { run, identity, now: now() });
            if (attempt.kind === 'taken') {
                const declined = await declineByHistory(folders, { run, maxRuns: request.maxRuns, now: now() });
                if (declined !== null) {
                    await (0,file_locks/* freeAll */.gg)(folders, attempt.held);
                    return (0,fault/* succeed */.Py)(declined);
                }
                const read = await (0,journal_reader/* readJournal */.a0)(journalFile(folders, run.execution_id), run.plan_digest);
                const leased = read.ok ? await lease(attempt.held, run, read.value) : read;
                if (!leased.ok)
                    await (0,file_locks/* freeAll */.gg)(folders, attempt.held);
                return leased.ok ? (0,fault/* succeed */.Py)({ kind: 'claimed', lease: leased.value }) : leased;
            }
            const left = end - performance.now();
            if (attempt.claim.kind !== 'busy' || left <= 0 || signal.aborted)
                return (0,fault/* succeed */.Py)(attempt.claim);
            await pause(Math.min(left, 50 + Math.random() * 200), signal);
        }
    };
    const find = async (executionId) => {
        const folder = (0,run_record/* runFolderIn */.rz)(folders.runs, executionId);
        const record = await (0,run_record/* readRunRecord */.lR)(folder);
        if (!record.ok)
            return record;
        const path = (0,external_node_path_.join)(folder, KEPT);
        try {
            return (0,fault/* succeed */.Py)({ record: record.value, kept: await (0,promises_.readFile)(path, 'utf8') });
        }
        catch (error) {
            const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
            return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code, path, doing: 'read the sources of the run from', error }));
        }
    };
    const takeOver = async (asked) => {
        const run = await withOccurrence(folders, asked);
        const executionId = run.execution_id;
        const told = await toldBroken(folders, run);
        if (told !== null)
            return (0,fault/* fail */.fJ)(told);
        const held = [];
        let poisoned = null;
        for (const name of [...run.locks].sort()) {
            const folder = (0,journal_lock/* lockFolder */.MS)(folders.locks, name);
            const seen = await (0,journal_lock/* readLock */.mF)(folder);
            if (seen.record?.state === 'poisoned')
                poisoned = seen.record.because ?? 'no reason was given';
            if (!(0,file_locks/* mayTakeOver */.rw)(seen, executionId, identity))
                return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, seen, identity));
            const record = (0,file_locks/* heldBy */.Vr)({ identity, name, run, fence: (0,journal_lock/* nextFence */.NQ)(seen, now()) });
            const number = await (0,journal_lock/* takeLock */.HJ)(folder, seen.number, record);
            if (number === null)
                return (0,fault/* fail */.fJ)((0,file_locks/* notTakenOver */.dJ)(executionId, await (0,journal_lock/* readLock */.mF)(folder), identity));
            held.push({ name, number, record });
        }
        const read = await (0,journal_reader/* salvageJournal */.RY)(journalFile(folders, executionId), run.plan_digest);
        if (!read.ok)
            return read;
        const { events, torn, head, broken } = read.value;
        const before = poisoned === null ? {} : { poisoned };
        if (broken !== null) {
            const journal = (0,volatile_journal/* volatileJournal */.Y)(head, redactor);
            return (0,fault/* succeed */.Py)({ lease: leaseOf(folders, { held, run, journal }), events, torn, broken, ...before });
        }
        const leased = await lease(held, run, read.value);
        return leased.ok ? (0,fault/* succeed */.Py)({ lease: leased.value, events, torn, ...before }) : leased;
    };
    return {
        claim: (request, signal) => guarded(state, () => claim(request, signal)),
        unfinished: () => guarded(state, async () => (0,fault/* succeed */.Py)(await (0,file_locks/* heldRuns */.uq)(folders.locks))),
        find: (executionId) => guarded(state, () => find(executionId)),
        takeOver: (run, signal) => guarded(state, () => takeOver(run, signal)),
        free: (request) => guarded(state, () => freeByHand(folders, request, identity)),
    };
}
async function withOccurrence(folders, run) {
    if (run.occurrence !== null)
        return run;
    const [name = ''] = run.locks;
    const { record } = await (0,journal_lock/* readLock */.mF)((0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    return record?.execution_id === run.execution_id ? { ...run, occurrence: record.occurrence } : run;
}
async function toldBroken(folders, run) {
    const places = run.locks.map((name) => (0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    const locks = await Promise.all(places.map(journal_lock/* readLock */.mF));
    const isPoisoned = locks.every(({ record }) => record?.state === 'poisoned' && record.execution_id === run.execution_id);
    const read = isPoisoned ? await (0,journal_reader/* salvageJournal */.RY)(journalFile(folders, run.execution_id), run.plan_digest) : null;
    if (read === null || !read.ok || read.value.broken === null)
        return null;
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(run.execution_id)}`;
    return { ...read.value.broken, hint };
}
function journalFile(folders, executionId) {
    return (0,external_node_path_.join)((0,run_record/* runFolderIn */.rz)(folders.runs, executionId), run_record/* JOURNAL */.Ex);
}
async function guarded(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error))
            throw error;
        return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path, doing: 'use the state folder', error }));
    }
}
async function prepareFolders(folders, run, kept) {
    const runFolder = (0,run_record/* runFolderIn */.rz)(folders.runs, run.execution_id);
    const locks = run.locks.map((name) => (0,journal_lock/* lockFolder */.MS)(folders.locks, name));
    for (const folder of [folders.state, folders.locks, folders.runs, runFolder, ...locks]) {
        const made = await (0,private_folder/* makePrivateFolder */.I2)(folder);
        if (!made.ok)
            return made;
    }
    await (0,run_record/* writeRunRecord */.MJ)(runFolder, run);
    await (0,private_folder/* replaceFile */.fR)((0,external_node_path_.join)(runFolder, KEPT), kept);
    await (0,file_journal/* syncFolder */.Y)(runFolder);
    return (0,fault/* succeed */.Py)(null);
}
async function declineByHistory(folders, { run, maxRuns, now }) {
    const history = await readHistory(folders.history);
    const duplicate = duplicateOf(history, run.occurrence);
    if (duplicate !== null)
        return { kind: 'duplicate', of: duplicate };
    if (maxRuns === null)
        return null;
    const { runbook, tenant } = run;
    const runs = runsSince(history, { runbook, tenant, sinceMs: now - maxRuns.perMs });
    return runs.length >= maxRuns.runs ? { kind: 'too-many', runs } : null;
}
function leaseOf(folders, { held, run, journal }) {
    let closed = false;
    return {
        locks: held.map(({ name, record }) => ({ name, token: record.fence })),
        journal,
        lost: NEVER,
        leave: () => journal.close(),
        close: (end) => guarded(folders.state, async () => {
            if (closed)
                return (0,fault/* succeed */.Py)(null);
            closed = true;
            await journal.close();
            await endRun(folders, { held, run }, end);
            return (0,fault/* succeed */.Py)(null);
        }),
    };
}
async function endRun(folders, { held, run }, { outcome, changed, poison }) {
    const { execution_id, runbook, tenant, occurrence, started_at } = run;
    await appendHistory(folders.history, { execution_id, runbook, tenant, occurrence, started_at, outcome, changed });
    if (poison === undefined)
        await (0,file_locks/* freeAll */.gg)(folders, held);
    else
        for (const lock of held)
            await (0,file_locks/* mark */.Gy)(folders, lock, { ...lock.record, state: 'poisoned', because: poison });
}
async function pause(ms, signal) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/journal/lock-commit.js






const FORMAT = 1;
const headerSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    format: schemas/* literal */.euz(FORMAT),
    repository: schemas/* string */.YjP(),
    locks: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    state: schemas/* enum */.k5n(['held', 'free', 'poisoned']),
    token: schemas/* number */.aig().int().positive(),
    beat: schemas/* number */.aig().int().nonnegative(),
    lease_ms: schemas/* number */.aig().int().positive(),
    holder: (0,process_identity/* holderSchema */.SE)(),
    workflow_run: schemas/* string */.YjP(),
    run: (0,run_record/* runRecordSchema */._A)(),
    claim: schemas/* string */.YjP().nullable(),
    kept: schemas/* string */.YjP().optional(),
    because: schemas/* string */.YjP().optional(),
    history: schemas/* array */.YOg(historySchema()),
    lines: schemas/* number */.aig().int().nonnegative(),
}));
const claimSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ format: schemas/* number */.aig(), repository: schemas/* string */.YjP() }));
function lockMessage({ header, lines }) {
    const { state, run, locks } = header;
    const words = { held: 'held by', free: 'free after', poisoned: 'poisoned by' }[state];
    const subject = (0,visible/* visibleLine */.P8)(`${locks.join(', ')}: ${words} ${run.execution_id}`);
    return [subject, '', JSON.stringify({ format: FORMAT, ...header, lines: lines.length }), ...lines, ''].join('\n');
}
function parseLockMessage(message, repository) {
    const read = readLockMessage(message, repository);
    return read.kind === 'lock' ? read.commit : null;
}
function readLockMessage(message, repository) {
    const [, blank, first = '', ...rest] = message.split('\n');
    const value = blank === '' ? json(first) : null;
    const claims = claimSchema().safeParse(value).data;
    if (claims === undefined)
        return { kind: 'none' };
    if (claims.repository !== repository)
        return { kind: 'of-another-repository', repository: claims.repository };
    if (claims.format !== FORMAT)
        return { kind: 'of-another-version', format: claims.format };
    const parsed = headerSchema().safeParse(value);
    if (!parsed.success)
        return { kind: 'none' };
    const { format: _, lines: count, ...header } = parsed.data;
    const lines = rest.slice(0, count);
    const end = rest.slice(count).join('');
    return lines.length === count && end === '' ? { kind: 'lock', commit: { header, lines } } : { kind: 'none' };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/journal/event-redaction.js
var event_redaction = __webpack_require__(8171);
;// CONCATENATED MODULE: ./lib/journal/attempts.js
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
function attemptsUntil(clock, deadline, signal) {
    const over = new AbortController();
    const late = new AbortController();
    const missing = Math.max(0, deadline - clock.monotonic());
    void clock.sleep(missing, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort();
    });
    const either = AbortSignal.any([signal, late.signal]);
    let pause = FIRST_PAUSE_MS;
    return {
        signal: either,
        again: async (problem) => {
            const wait = problem.kind === 'later' ? problem.afterMs : pause;
            if (problem.kind === 'refused' || either.aborted || clock.monotonic() + wait >= deadline)
                return false;
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            await clock.sleep(wait, either);
            return !either.aborted;
        },
        end: () => over.abort(),
    };
}
async function asked(attempts, call) {
    for (;;) {
        const answer = await call(attempts.signal);
        if (answer.ok || !(await attempts.again(answer.problem)))
            return answer;
    }
}

;// CONCATENATED MODULE: ./lib/journal/ref-push.js

const REJECTIONS = 2;
const SETTLE_MS = 3_000;
async function push({ api, clock }, request) {
    const attempts = attemptsUntil(clock, request.deadline, request.signal);
    try {
        const made = await asked(attempts, (signal) => api.commit(request.commit, signal));
        if (!made.ok)
            return { kind: 'failed', fault: made.problem.fault, oid: null, isInDoubt: false };
        const closed = (await request.gate) ?? null;
        if (closed !== null)
            return { kind: 'failed', fault: closed, oid: null, isInDoubt: false };
        return await move(api, request, made.value, attempts);
    }
    finally {
        attempts.end();
    }
}
async function settle({ api, clock }, request, pushed) {
    if (pushed.kind !== 'failed' || !pushed.isInDoubt || pushed.oid === null)
        return pushed;
    const attempts = attemptsUntil(clock, clock.monotonic() + SETTLE_MS, new AbortController().signal);
    try {
        return (await look(api, request, pushed.oid, attempts)) ?? pushed;
    }
    finally {
        attempts.end();
    }
}
async function move(api, request, oid, attempts) {
    const moves = request.refs.map((ref, index) => ({ ref, before: request.before[index] ?? null, after: oid }));
    let rejections = 0;
    let isInDoubt = false;
    for (;;) {
        const answer = await api.move(moves, attempts.signal);
        if (answer.ok)
            return { kind: 'moved', oid };
        const { problem } = answer;
        isInDoubt ||= problem.kind === 'unsure';
        if (problem.kind === 'unsure' || problem.kind === 'rejected') {
            const looked = await look(api, request, oid, attempts);
            if (looked !== null)
                return looked;
            if (problem.kind === 'rejected')
                rejections += 1;
        }
        if (rejections >= REJECTIONS || !(await attempts.again(problem)))
            return { kind: 'failed', fault: problem.fault, oid, isInDoubt };
    }
}
async function look(api, request, oid, attempts) {
    const seen = await asked(attempts, (signal) => api.heads(request.refs, signal));
    if (!seen.ok)
        return null;
    const { heads } = seen.value;
    const found = heads.map((head) => head?.oid ?? null);
    if (found.every((head) => head === oid))
        return { kind: 'moved', oid };
    const unmoved = found.every((head, index) => head === (request.before[index] ?? null));
    return unmoved ? null : { kind: 'overtaken', heads, oid };
}
function commitTime(clock) {
    return `${new Date(clock.wall()).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/journal/ref-lease.js






const CLOSE_MS = 60_000;
class RefLease {
    journal = { append: (event, durable) => this.#append(event, durable) };
    locks;
    #request;
    #lost = new AbortController();
    #over = new AbortController();
    #doubtful = new Map();
    #held;
    #head;
    #lines = [];
    #why = null;
    #ended = null;
    #last = Promise.resolve();
    constructor(request) {
        this.#request = request;
        this.#held = request.held;
        this.#head = request.head;
        const { locks, token } = request.held.header;
        this.locks = locks.map((name) => ({ name, token }));
        void this.#renew();
        void this.#guard();
    }
    get lost() {
        return this.#lost.signal;
    }
    close({ outcome, changed, poison }) {
        return this.#alone(async () => {
            if (this.#over.signal.aborted)
                return (0,fault/* succeed */.Py)(null);
            this.#over.abort();
            const { header } = this.#held;
            const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
            const entry = { execution_id, runbook, tenant, occurrence, started_at, outcome, changed };
            const history = [...keptHistory([...header.history, entry])];
            const state = poison === undefined ? 'free' : 'poisoned';
            const deadline = this.#request.clock.monotonic() + CLOSE_MS;
            return this.#push({ state, history, ...(poison !== undefined && { because: poison }) }, deadline);
        });
    }
    leave() {
        return this.#alone(async () => this.#over.abort());
    }
    async #append(event, durable) {
        if (this.#ended !== null)
            return (0,fault/* fail */.fJ)(this.#ended);
        const before = this.#head;
        const linked = (0,chain/* link */.nf)((0,event_redaction/* redactEvent */.g)(event, this.#request.redactor), before);
        this.#head = linked.event;
        this.#lines.push(linked.line);
        if (!durable || event.type === 'run.claimed' || event.type === 'closed')
            return (0,fault/* succeed */.Py)(linked.event);
        return this.#alone(async () => {
            const pushed = await this.#pushLine(linked.line);
            if (pushed.ok)
                return (0,fault/* succeed */.Py)(linked.event);
            this.#ended = pushed.faults[0];
            this.#head = before;
            this.#lines = this.#lines.filter((line) => line !== linked.line);
            return pushed;
        });
    }
    async #pushLine(line) {
        const { proved } = this.#request;
        if (!this.#lines.includes(line)) {
            const unproved = await proved;
            return unproved === null ? (0,fault/* succeed */.Py)(null) : (0,fault/* fail */.fJ)(unproved);
        }
        const pushed = await this.#push({}, this.#end(0.5), proved);
        return pushed.ok || this.#doubtful.size === 0 ? pushed : (0,fault/* fail */.fJ)(unsure(pushed.faults[0]));
    }
    #end(share) {
        return this.#held.since + this.#held.header.lease_ms * share;
    }
    async #alone(work) {
        const mine = this.#last.then(work, work);
        this.#last = mine.catch(() => undefined);
        return mine;
    }
    async #push(change, deadline, gate) {
        if (this.#why !== null)
            return (0,fault/* fail */.fJ)(this.#why);
        const { clock } = this.#request;
        const { refs, oid, tree, header } = this.#held;
        const { kept: _, ...rest } = header;
        const next = { ...rest, ...change, beat: header.beat + 1 };
        const lines = [...this.#lines];
        const since = clock.monotonic();
        const pushed = await push(this.#request, {
            refs,
            before: refs.map(() => oid),
            commit: { tree, parents: [oid], message: lockMessage({ header: next, lines }), at: commitTime(clock) },
            deadline,
            signal: this.#lost.signal,
            ...(gate !== undefined && { gate }),
        });
        if (pushed.kind === 'moved') {
            this.#moved({ refs, oid: pushed.oid, tree, header: next, since }, lines.length);
            return (0,fault/* succeed */.Py)(null);
        }
        if (pushed.kind === 'failed') {
            if (pushed.oid !== null && pushed.isInDoubt)
                this.#doubtful.set(pushed.oid, lines.length);
            return (0,fault/* fail */.fJ)(pushed.fault);
        }
        return this.#adopt(pushed.heads.map((head) => head?.oid ?? null), { change, deadline, next });
    }
    #adopt(found, { change, deadline, next }) {
        const [oid = null] = found;
        const lines = oid === null ? undefined : this.#doubtful.get(oid);
        if (oid !== null && lines !== undefined && found.every((each) => each === oid)) {
            const { state, because: _, ...header } = this.#held.header;
            this.#moved({ ...this.#held, oid, header: { ...header, state, beat: next.beat } }, lines);
            return this.#push(change, deadline);
        }
        return Promise.resolve((0,fault/* fail */.fJ)(this.#lose(overtaken(next.run.execution_id))));
    }
    #lose(fault) {
        this.#why ??= fault;
        this.#lost.abort(this.#why);
        return this.#why;
    }
    #moved(held, lines) {
        this.#held = held;
        this.#doubtful.clear();
        this.#lines = this.#lines.slice(lines);
    }
    async #renew() {
        const { clock } = this.#request;
        const over = AbortSignal.any([this.#over.signal, this.#lost.signal]);
        while (!over.aborted) {
            const due = this.#end(1 / 3);
            const wait = due - clock.monotonic();
            if (wait > 0) {
                await clock.sleep(wait, over);
                continue;
            }
            const renewed = await this.#alone(async () => over.aborted || this.#end(1 / 3) > clock.monotonic() ? (0,fault/* succeed */.Py)(null) : this.#push({}, this.#stopAt()));
            if (!renewed.ok)
                await clock.sleep(1_000, over);
        }
    }
    #stopAt() {
        return this.#end(1) - this.#request.timing.stopMs;
    }
    async #guard() {
        const { clock } = this.#request;
        while (!this.#over.signal.aborted && !this.#lost.signal.aborted) {
            const wait = this.#stopAt() - clock.monotonic();
            if (wait <= 0)
                this.#lose(ended(this.#held.header.run.execution_id));
            else
                await clock.sleep(wait, AbortSignal.any([this.#over.signal, this.#lost.signal]));
        }
    }
}
function overtaken(executionId) {
    return {
        code: 'lock-lost',
        message: `somebody else holds the lock of ${executionId} now`,
        hint: 'Nothing more is changed by this run: whoever took the lock undoes what it did, and says so in the audit.',
    };
}
function unsure({ message, hint }) {
    return { code: 'journal-unsure', message: `whether the journal holds the last event is not known: ${message}`, hint };
}
function ended(executionId) {
    return {
        code: 'lock-lost',
        message: `the lock of ${executionId} could not be renewed before its lease ended`,
        hint: 'Nothing more is changed by this run; when GitHub answers again, `recover` finishes it.',
    };
}

;// CONCATENATED MODULE: ./lib/journal/ref-settings.js
function firstSight(sightings, { oid }, at) {
    const since = Math.min(sightings.get(oid) ?? at, at);
    sightings.set(oid, since);
    return since;
}
const REQUEST_MS = 30_000;
function locksPrefix(namespace) {
    return `${namespace}/locks/`;
}
function refOf(namespace, lock) {
    return locksPrefix(namespace) + lock.replaceAll(':', '/');
}

;// CONCATENATED MODULE: ./lib/journal/ref-locks.js





async function readLocks(settings, names, signal) {
    const { api, clock, namespace } = settings;
    const refs = names.map((name) => refOf(namespace, name));
    const at = clock.monotonic();
    const attempts = attemptsUntil(clock, at + REQUEST_MS, signal);
    const answer = await asked(attempts, (until) => api.heads(refs, until));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    const { heads, tree } = answer.value;
    const seen = heads.map((head) => (head === null ? null : seenLock(settings, head, at)));
    const faults = seen.flatMap((lock) => (lock !== null && 'code' in lock ? [lock] : []));
    const locks = seen.map((lock) => (lock === null || 'code' in lock ? null : lock));
    return (0,fault/* settle */.G9)({ refs, locks, tree, at }, faults);
}
async function listLocks(settings, signal) {
    const { api, clock, namespace } = settings;
    const at = clock.monotonic();
    const attempts = attemptsUntil(clock, at + REQUEST_MS, signal);
    const answer = await asked(attempts, (until) => api.list(locksPrefix(namespace), until));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    const seen = answer.value.map((head) => seenLock(settings, head, at));
    return (0,fault/* succeed */.Py)({
        locks: seen.flatMap((lock) => ('code' in lock || lock.commit.header.state === 'free' ? [] : [lock])),
        strange: seen.flatMap((lock) => ('code' in lock ? [lock] : [])),
    });
}
function seenLock({ repository, sightings }, head, at) {
    const read = readLockMessage(head.message, repository);
    if (read.kind === 'lock')
        return { head, commit: read.commit, since: firstSight(sightings, head, at) };
    return strange(head, read);
}
function strange({ ref, oid }, read) {
    const stands = `what stands at ${(0,visible/* visibleLine */.P8)(ref)} (${(0,visible/* visibleLine */.P8)(oid.slice(0, 12))})`;
    switch (read.kind) {
        case 'of-another-version':
            return {
                code: 'lock-foreign',
                message: `${stands} was written by another version of this program (format ${read.format})`,
                hint: 'Use that version, or a newer one. Nothing is changed meanwhile; do not delete the ref: it tells what a run did.',
            };
        case 'of-another-repository':
            return {
                code: 'lock-foreign',
                message: `${stands} is a lock of ${(0,visible/* visibleLine */.P8)(read.repository).slice(0, 140)}, not of this repository`,
                hint: 'Nothing is changed while it stands there. Where this is a copy, or was renamed, look whether a run was left unfinished there; then delete that ref.',
            };
        case 'none':
            return {
                code: 'lock-foreign',
                message: `${stands} is no lock of this program`,
                hint: 'Nothing is changed while it stands there. Look who made it; then delete that ref, or name another namespace for locks.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/journal/ref-proof.js


const ref_proof_NEVER = new AbortController().signal;
async function proveRefs({ api, clock }, { ref, before, claim }) {
    const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, ref_proof_NEVER);
    try {
        for (;;) {
            const answer = await api.move([{ ref, before, after: claim }], attempts.signal);
            if (answer.ok)
                return unproved;
            const { problem } = answer;
            if (problem.kind === 'rejected')
                return null;
            if (!(await attempts.again(problem)))
                return problem.fault;
        }
    }
    finally {
        attempts.end();
    }
}
const unproved = {
    code: 'store-unproved',
    message: 'the repository let a second claim of a held lock through',
    hint: 'Nothing is changed on such a lock. Name another namespace for locks, or use the store on files.',
};

;// CONCATENATED MODULE: ./lib/journal/ref-watch.js


async function watchHead({ api, clock, head, leaseMs, timing, since, deadline, signal, }) {
    const { marginMs, lookEveryMs } = timing;
    const deadAt = since + leaseMs + marginMs;
    for (;;) {
        const now = clock.monotonic();
        if (now >= deadAt)
            break;
        if (now >= deadline || signal.aborted)
            return { kind: 'undecided' };
        await clock.sleep(Math.min(lookEveryMs, deadAt - now, deadline - now), signal);
        if (await hasMoved({ api, clock, head, deadline, signal }))
            return { kind: 'moved' };
    }
    return (await hasMoved({ api, clock, head, deadline: clock.monotonic() + marginMs, signal }))
        ? { kind: 'moved' }
        : { kind: 'dead' };
}
async function hasMoved(watch) {
    const attempts = attemptsUntil(watch.clock, watch.deadline, watch.signal);
    const seen = await asked(attempts, (signal) => watch.api.heads([watch.head.ref], signal));
    attempts.end();
    return seen.ok && seen.value.heads[0]?.oid !== watch.head.oid;
}
function isGone({ header }, identity) {
    return (0,process_identity/* isSameProcess */.SM)(header.holder, identity) || (0,process_identity/* livenessOf */.l8)(header.holder, identity) === 'gone';
}

;// CONCATENATED MODULE: ./lib/journal/ref-claim.js











const CALLS = { push: 2, around: 20, renewals: 6 };
async function claimRefs(settings, asked, signal) {
    const { clock } = settings;
    const request = withoutSecrets(settings, asked);
    const deadline = clock.monotonic() + request.lockTimeoutMs;
    for (;;) {
        const read = await readLocks(settings, request.locks, signal);
        if (!read.ok)
            return read;
        const seen = read.value;
        const over = overBudget(settings, request);
        if (over !== null)
            return (0,fault/* succeed */.Py)({ kind: 'refused', fault: over });
        const held = seen.locks.find((lock) => lock !== null && lock.commit.header.state !== 'free') ?? null;
        if (held === null) {
            const claim = ref_claim_declineByHistory(settings, request, seen) ?? (await take(settings, request, seen, signal));
            if (claim !== 'overtaken')
                return 'ok' in claim ? claim : (0,fault/* succeed */.Py)(claim);
            continue;
        }
        const told = tell(settings, request, held);
        if (told !== null)
            return (0,fault/* succeed */.Py)(told);
        const { head, commit, since } = held;
        const { lease_ms: leaseMs } = commit.header;
        const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
        if (watched.kind === 'dead')
            return (0,fault/* succeed */.Py)(dead(held));
        if (watched.kind === 'undecided')
            return (0,fault/* succeed */.Py)({ kind: 'busy', holder: holderOf(held) });
    }
}
function withoutSecrets({ redactor }, request) {
    const { kept, occurrence } = request;
    return { ...request, kept: redactor.text(kept), occurrence: occurrence === null ? null : redactor.text(occurrence) };
}
function tell(settings, request, held) {
    const { run, state, because } = held.commit.header;
    if (state === 'poisoned')
        return { kind: 'poisoned', by: run.execution_id, because: because ?? 'no reason was given' };
    if (isGone(held.commit, settings.identity))
        return dead(held);
    if (request.occurrence !== null && run.occurrence === request.occurrence)
        return { kind: 'duplicate', of: run.execution_id };
    return null;
}
function dead({ commit: { header } }) {
    const locks = header.locks.map((name) => ({ name, token: header.token }));
    return { kind: 'dead', run: { executionId: header.run.execution_id, locks } };
}
function holderOf({ commit: { header } }) {
    return `${header.run.execution_id} (workflow run ${header.workflow_run})`;
}
function overBudget({ api, timing: { leaseMs } }, request) {
    const left = api.left();
    const renewals = Math.ceil(request.longestMs / leaseMs) * CALLS.renewals;
    const needed = CALLS.around + request.pushes * CALLS.push + renewals;
    if (left === null || left >= needed)
        return null;
    return {
        code: 'api-budget',
        message: `this run may need ${needed} requests of GitHub's API, rollback included, and ${left} are left`,
        hint: "Wait until the limit is reset, which is within an hour, or give `token` an App's token, whose limit is higher.",
    };
}
function historyOf(seen) {
    const entries = seen.locks.flatMap((lock) => lock?.commit.header.history ?? []);
    const one = new Map(entries.map((entry) => [entry.execution_id, entry]));
    return [...one.values()].sort((a, b) => a.started_at - b.started_at);
}
function ref_claim_declineByHistory({ clock }, request, seen) {
    const history = historyOf(seen);
    const duplicate = duplicateOf(history, request.occurrence);
    if (duplicate !== null)
        return { kind: 'duplicate', of: duplicate };
    const { maxRuns, runbook, tenant } = request;
    if (maxRuns === null)
        return null;
    const sinceMs = clock.wall() - maxRuns.perMs;
    const runs = runsSince(history, { runbook, tenant, sinceMs });
    return runs.length >= maxRuns.runs || isCutOff(history, { runbook, sinceMs }) ? { kind: 'too-many', runs } : null;
}
async function take(settings, request, seen, signal) {
    const { clock } = settings;
    const since = clock.monotonic();
    const tree = seen.locks.find((lock) => lock !== null)?.head.tree ?? seen.tree;
    const header = claimHeader(settings, request, seen);
    const before = seen.locks.map((lock) => lock?.head.oid ?? null);
    const parents = [...new Set(before.filter((oid) => oid !== null))];
    const message = lockMessage({ header, lines: [] });
    const commit = { tree, parents, message, at: commitTime(clock) };
    const asked = { refs: seen.refs, before, commit, deadline: since + REQUEST_MS, signal };
    const pushed = await settle(settings, asked, await push(settings, asked));
    if (pushed.kind === 'overtaken')
        return 'overtaken';
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    const { oid } = pushed;
    const [ref = ''] = seen.refs;
    const proved = proveRefs(settings, { ref, before: before[0] ?? null, claim: oid });
    const { kept: _, ...rest } = header;
    const held = { refs: seen.refs, oid, tree, header: { ...rest, claim: oid }, since };
    const lease = new RefLease({ ...settings, held, head: (0,chain/* startOfChain */.RR)(request.planDigest), proved });
    return (0,fault/* succeed */.Py)({ kind: 'claimed', lease });
}
function claimHeader(settings, request, seen) {
    const { clock, identity: holder, workflowRun: workflow_run, repository, timing } = settings;
    return {
        repository,
        locks: [...request.locks],
        state: 'held',
        token: nextToken(seen, clock.wall()),
        beat: 0,
        lease_ms: timing.leaseMs,
        holder,
        workflow_run,
        run: (0,run_record/* runRecordOf */.GH)(request, clock.wall()),
        claim: null,
        kept: request.kept,
        history: [...historyOf(seen)],
    };
}
function nextToken({ locks }, nowMs) {
    const last = Math.max(0, ...locks.map((lock) => lock?.commit.header.token ?? 0));
    return Math.max(last + 1, Math.floor(nowMs / 1_000));
}

;// CONCATENATED MODULE: ./lib/journal/ref-journal.js







const ref_journal_NEVER = new AbortController().signal;
async function claimOf(settings, head, { claim, run }) {
    if (claim === null || claim === head.oid)
        return (0,fault/* succeed */.Py)(head);
    const commits = await commitsSince(settings, head, { until: claim, run });
    if (!commits.ok)
        return commits;
    const last = commits.value.at(-1);
    return last === undefined ? (0,fault/* fail */.fJ)(brokenRef(head.ref, run.execution_id, 'it has no claim')) : (0,fault/* succeed */.Py)(last);
}
async function journalOf(settings, run, held) {
    const [ref = ''] = held.refs;
    const { oid: head, header } = held;
    const commits = await commitsSince(settings, { ref, oid: head }, { until: header.claim ?? head, run });
    if (!commits.ok)
        return commits;
    const lines = [];
    let foreign = null;
    for (const { message, oid } of [...commits.value].reverse()) {
        const commit = parseLockMessage(message, settings.repository);
        if (commit === null || commit.header.run.execution_id !== run.execution_id) {
            foreign = brokenRef(ref, run.execution_id, `${oid.slice(0, 12)} is not a commit of ${run.execution_id}`);
            break;
        }
        lines.push(...commit.lines);
    }
    const read = (0,journal_reader/* salvageText */.zV)(ref, lines.map((line) => `${line}\n`).join(''), run.plan_digest);
    return (0,fault/* succeed */.Py)({ ...read, broken: read.broken ?? foreign });
}
async function commitsSince({ api, clock }, { ref, oid }, { until, run }) {
    const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, ref_journal_NEVER);
    const answer = await asked(attempts, (signal) => api.history(oid, until, signal));
    attempts.end();
    if (!answer.ok)
        return (0,fault/* fail */.fJ)(answer.problem.fault);
    if (answer.value.at(-1)?.oid === until)
        return (0,fault/* succeed */.Py)(answer.value);
    return (0,fault/* fail */.fJ)(brokenRef(ref, run.execution_id, `its claim is not among its last ${answer.value.length} commits`));
}
function brokenRef(ref, executionId, says) {
    return {
        code: 'journal-broken',
        message: `the journal at ${(0,visible/* visibleLine */.P8)(ref)} is broken: ${says}`,
        hint: `Nothing is executed from it. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/journal/run-api.js

function evidenceOf(run, standing) {
    const name = `workflow run ${(0,visible/* visibleLine */.P8)(run)}`;
    switch (standing.kind) {
        case 'going-on':
            return { says: `${name} is ${(0,visible/* visibleLine */.P8)(standing.status)}` };
        case 'ended':
            return { says: `${name} has ended (${(0,visible/* visibleLine */.P8)(standing.conclusion)})` };
        case 'missing':
            return { says: `there is no ${name}` };
        case 'untold':
            return { says: `how ${name} stands is not known`, fault: standing.fault };
    }
}

;// CONCATENATED MODULE: ./lib/journal/ref-takeover.js













const ref_takeover_NEVER = new AbortController().signal;
async function findRun(settings, executionId, locks) {
    const held = await heldBy(settings, executionId, locks);
    if (!held.ok)
        return held;
    const { head, commit } = held.value;
    const claim = await claimOf(settings, head, commit.header);
    if (!claim.ok)
        return claim;
    const kept = parseLockMessage(claim.value.message, settings.repository)?.header.kept;
    return kept === undefined
        ? (0,fault/* fail */.fJ)(brokenRef(head.ref, executionId, 'its claim holds no sources'))
        : (0,fault/* succeed */.Py)({ record: commit.header.run, kept });
}
async function unfinishedRuns(settings) {
    const found = await listLocks(settings, ref_takeover_NEVER);
    if (!found.ok)
        return found;
    const { locks, strange } = found.value;
    const runs = locks.map(({ commit }) => [commit.header.run.execution_id, commit.header.locks]);
    return (0,fault/* succeed */.Py)({ runs: [...new Map(runs)].map(([executionId, locks]) => ({ executionId, locks })), strange });
}
async function takeOverRun(settings, run, signal) {
    const { clock, identity: holder, workflowRun: workflow_run } = settings;
    const read = await readLocks(settings, run.locks, signal);
    if (!read.ok)
        return read;
    const { refs, locks } = read.value;
    const [first = null] = locks;
    if (first === null || locks.some((lock) => lock?.head.oid !== first.head.oid) || !isOf(first, run.execution_id))
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, 'it holds its locks no longer'));
    const { head, commit } = first;
    const death = await deathOf(settings, first, signal);
    if (!death.ok)
        return death;
    const told = await ref_takeover_toldBroken(settings, run, { refs, seen: first });
    if (told !== null)
        return (0,fault/* fail */.fJ)(told);
    const { because: _, kept: __, ...before } = commit.header;
    const claim = before.claim ?? head.oid;
    const token = nextToken({ locks }, clock.wall());
    const header = { ...before, state: 'held', token, beat: before.beat + 1, holder, workflow_run, claim };
    const since = clock.monotonic();
    const message = lockMessage({ header, lines: [] });
    const pushed = await push(settings, {
        refs,
        before: refs.map(() => head.oid),
        commit: { tree: head.tree, parents: [head.oid], message, at: commitTime(clock) },
        deadline: since + REQUEST_MS,
        signal,
    });
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    if (pushed.kind === 'overtaken')
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, 'somebody else was faster'));
    const { state, because = 'no reason was given' } = commit.header;
    const known = {
        ...(death.value !== null && { evidence: death.value }),
        ...(state === 'poisoned' && { poisoned: because }),
    };
    return leased(settings, run, { held: { refs, oid: pushed.oid, tree: head.tree, header, since }, known });
}
async function leased(settings, run, { held, known }) {
    const journal = await journalOf(settings, run, held);
    if (!journal.ok)
        return journal;
    const { events, head, torn, broken } = journal.value;
    const lease = new RefLease({ ...settings, held, head, proved: Promise.resolve(null) });
    if (broken === null)
        return (0,fault/* succeed */.Py)({ lease, events, torn, ...known });
    const { locks, lost } = lease;
    const inMemory = {
        locks,
        lost,
        journal: (0,volatile_journal/* volatileJournal */.Y)(head, settings.redactor),
        close: (end) => lease.close(end),
        leave: () => lease.leave(),
    };
    return (0,fault/* succeed */.Py)({ lease: inMemory, events, torn, broken, ...known });
}
async function ref_takeover_toldBroken(settings, run, { refs, seen }) {
    const { head, commit } = seen;
    if (commit.header.state !== 'poisoned')
        return null;
    const { oid } = head;
    const journal = await journalOf(settings, run, { refs, oid, header: commit.header });
    if (!journal.ok || journal.value.broken === null)
        return null;
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(run.execution_id)}`;
    return { ...journal.value.broken, hint };
}
async function deathOf(settings, seen, signal) {
    const { head, since, commit } = seen;
    const { state, lease_ms: leaseMs, run } = commit.header;
    if (state !== 'poisoned' && isGone(commit, settings.identity))
        return (0,fault/* succeed */.Py)(null);
    const before = await standingOf(settings, seen, signal);
    if (before?.kind === 'missing')
        return (0,fault/* fail */.fJ)(heldByNobody(seen));
    if (state === 'poisoned')
        return (0,fault/* succeed */.Py)(evidenceIn(seen, before));
    const deadline = settings.clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
    const watched = await watchHead({ ...settings, head, leaseMs, since, deadline, signal });
    if (watched.kind !== 'dead') {
        const { workflow_run } = commit.header;
        const evidence = before?.kind === 'going-on' ? `, which is ${(0,visible/* visibleLine */.P8)(before.status)},` : '';
        return (0,fault/* fail */.fJ)(notTakenOver(run.execution_id, `workflow run ${(0,visible/* visibleLine */.P8)(workflow_run)}${evidence} is at it`));
    }
    const after = before?.kind === 'going-on' ? await standingOf(settings, seen, signal) : before;
    return (0,fault/* succeed */.Py)(evidenceIn(seen, after));
}
function standingOf({ runs }, { commit }, signal) {
    return runs === null ? Promise.resolve(null) : runs.standingOf(commit.header.workflow_run, signal);
}
function evidenceIn({ commit }, standing) {
    return standing === null ? null : evidenceOf(commit.header.workflow_run, standing);
}
function heldByNobody({ head, commit: { header } }) {
    const id = header.run.execution_id;
    return {
        code: 'lock-foreign',
        message: `the lock at ${(0,visible/* visibleLine */.P8)(head.ref)} says that workflow run ${(0,visible/* visibleLine */.P8)(header.workflow_run)} holds it for ${(0,visible/* visibleLine */.P8)(id)}, and this repository has no such run`,
        hint: `Nothing is undone on its word: it was written by hand, or that run was deleted. Look who wrote it, and at the hosts; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(id)}`,
    };
}
async function heldBy(settings, executionId, names) {
    const found = names === undefined ? await listLocks(settings, ref_takeover_NEVER) : await readLocks(settings, names, ref_takeover_NEVER);
    if (!found.ok)
        return found;
    const held = found.value.locks.find((lock) => lock !== null && isOf(lock, executionId)) ?? null;
    return held === null ? (0,fault/* fail */.fJ)(notTakenOver(executionId, 'it holds its locks no longer')) : (0,fault/* succeed */.Py)(held);
}
function isOf({ commit: { header } }, executionId) {
    return header.run.execution_id === executionId && header.state !== 'free';
}
function notTakenOver(executionId, says) {
    return {
        code: 'lock-busy',
        message: `the run ${executionId} cannot be taken over: ${says}`,
        hint: 'Nothing is to be done where it was closed; otherwise wait until that run has ended.',
    };
}

;// CONCATENATED MODULE: ./lib/journal/ref-free.js









async function freeRefs(settings, { what, because }, signal) {
    const { clock, identity: holder, workflowRun: workflow_run } = settings;
    const found = await listLocks(settings, signal);
    if (!found.ok)
        return found;
    const run = found.value.locks.find(({ commit: { header } }) => header.run.execution_id === what || header.locks.includes(what));
    if (run === undefined)
        return (0,fault/* fail */.fJ)((0,freeing/* nothingToFree */.Z)(what));
    const { header } = run.commit;
    const executionId = header.run.execution_id;
    const locks = found.value.locks.filter(({ commit }) => commit.header.run.execution_id === executionId);
    const leaseMs = header.lease_ms;
    if (header.state === 'held' && !isGone(run.commit, settings.identity)) {
        const deadline = clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
        const watched = await watchHead({ ...settings, head: run.head, leaseMs, since: run.since, deadline, signal });
        if (watched.kind !== 'dead')
            return (0,fault/* fail */.fJ)(notTakenOver(executionId, `workflow run ${header.workflow_run} is at it`));
    }
    const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
    const isWritten = header.history.some((entry) => entry.execution_id === execution_id);
    const facts = { execution_id, runbook, tenant, occurrence, started_at };
    const history = isWritten ? header.history : [...header.history, { ...facts, outcome: 'unknown', changed: true }];
    const { kept: _, ...before } = header;
    const token = Math.max(...locks.map(({ commit }) => commit.header.token));
    const freed = {
        ...before,
        state: 'free',
        token,
        beat: header.beat + 1,
        holder,
        workflow_run,
        because,
        history: [...keptHistory(history)],
    };
    const heads = locks.map(({ head }) => head);
    const since = clock.monotonic();
    const pushed = await push(settings, {
        refs: heads.map(({ ref }) => ref),
        before: heads.map(({ oid }) => oid),
        commit: {
            tree: run.head.tree,
            parents: [...new Set(heads.map(({ oid }) => oid))],
            message: lockMessage({ header: freed, lines: [] }),
            at: commitTime(clock),
        },
        deadline: since + REQUEST_MS,
        signal,
    });
    if (pushed.kind === 'failed')
        return (0,fault/* fail */.fJ)(pushed.fault);
    if (pushed.kind === 'overtaken')
        return (0,fault/* fail */.fJ)(notTakenOver(executionId, 'somebody else was faster'));
    return (0,fault/* succeed */.Py)({ executionId, locks: header.locks });
}

;// CONCATENATED MODULE: ./lib/journal/ref-store.js




function createRefStore(given) {
    const { identity = (0,process_identity/* ownIdentity */.hY)(), runs = null, sightings = new Map() } = given;
    const settings = { ...given, identity, runs, sightings };
    return {
        claim: (request, signal) => claimRefs(settings, request, signal),
        unfinished: () => unfinishedRuns(settings),
        find: (executionId, locks) => findRun(settings, executionId, locks),
        takeOver: (run, signal) => takeOverRun(settings, run, signal),
        free: (freeing, signal) => freeRefs(settings, freeing, signal),
    };
}

// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(56517);
;// CONCATENATED MODULE: ./lib/app/store.js



function openStore(settings, redactor) {
    if (settings.kind === 'files')
        return createFileStore({ state: settings.state, redactor, now: Date.now });
    return createRefStore({ ...settings, redactor, clock: clock/* systemClock */.m });
}


/***/ }),

/***/ 83623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ SAFE),
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
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




const SAFE = 'isolation verified, safe to proceed';
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
    const isSafe = (0,topology_survey/* refusalsIn */.z)(survey, plan.tenant.id).length === 0;
    const result = `${plan.tenant.id} ${isSafe ? SAFE : 'is not safely where the topology has it: nothing may be changed'}`;
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

/***/ 46009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 10 modules
var apply = __webpack_require__(64766);
;// CONCATENATED MODULE: ./lib/engine/commit-point.js
function decides(before, after) {
    return before.phase.name !== 'notifying' && after.phase.name === 'notifying';
}
function commits(before, after) {
    const stands = after.phase.name === 'notifying' && ['incident_resolved', 'not_recovered'].includes(after.phase.outcome);
    return (decides(before, after) && stands) || checkpoints(after) > checkpoints(before);
}
function checkpoints({ plan, steps }) {
    return plan.steps.filter((step) => step.kind === 'mitigation' && step.checkpoint && steps[step.id] === 'passed')
        .length;
}

// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/kernel/unreachable.js
var unreachable = __webpack_require__(42463);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/shown.js
var plan_shown = __webpack_require__(45178);
// EXTERNAL MODULE: ./lib/engine/act.js
var act = __webpack_require__(71030);
// EXTERNAL MODULE: ./lib/engine/conclude.js
var conclude = __webpack_require__(33949);
// EXTERNAL MODULE: ./lib/engine/discover.js + 1 modules
var discover = __webpack_require__(83623);
// EXTERNAL MODULE: ./lib/runbook/expression.js + 3 modules
var expression = __webpack_require__(50538);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var runbook_truth = __webpack_require__(24841);
;// CONCATENATED MODULE: ./lib/engine/judge.js


function judge(condition, scope, reveal) {
    const judged = condition.that.map((source) => {
        const truth = (0,runbook_truth/* truthOf */.D)(source, scope);
        const verdict = truth.kind === 'unknown' ? 'unknown' : truth.value ? 'holds' : 'does_not_hold';
        const result = verdict === 'unknown' ? 'unknown' : verdict === 'holds' ? 'true' : 'false';
        return {
            verdict,
            shown: `${reveal ? (0,expression/* explain */.WE)(source, scope) : source} \u2192 ${result}`,
            because: truth.kind === 'unknown' ? truth.because : undefined,
        };
    });
    const because = judged.find((one) => one.because !== undefined)?.because;
    return {
        verdict: judge_all(judged.map((one) => one.verdict)),
        shown: judged.map((one) => one.shown),
        ...(because !== undefined && { because }),
    };
}
function judge_all(verdicts) {
    if (verdicts.includes('does_not_hold'))
        return 'does_not_hold';
    return verdicts.includes('unknown') ? 'unknown' : 'holds';
}

// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/secrecy.js
var secrecy = __webpack_require__(22358);
;// CONCATENATED MODULE: ./lib/engine/perform.js









const STARTED_NOTICE_MS = 5_000;
async function perform(effect, stage) {
    switch (effect.kind) {
        case 'isolate':
            return isolate(stage);
        case 'discover':
            return perform_discover(effect, stage);
        case 'look':
            return look(effect, stage);
        case 'sample_before':
            return sampleBefore(effect, stage);
        case 'change':
            return change(effect, stage);
        case 'ask':
            return ask(effect, stage);
        case 'notify':
            return notify(effect, stage);
        case 'close': {
            const { outcome } = effect;
            return stage.append({ type: 'closed', outcome, human_intervention_required: (0,conclude/* needsHuman */.t)(outcome) });
        }
        default:
            return (0,unreachable/* unreachable */.H)(effect);
    }
}
async function isolate({ plan, ports, append }) {
    const since = stopwatch(ports);
    const { commands, faults } = ports.isolate(plan);
    if (faults.length > 0)
        return append({ type: 'isolation.refused', faults });
    const { id } = plan.tenant;
    const result = plan.discovery === undefined ? `${id} ${discover/* SAFE */.A9}` : `no command names anybody but ${id}`;
    return append({ type: 'isolation.proved', commands, duration_ms: since(), result });
}
async function perform_discover({ questions }, stage) {
    const since = stopwatch(stage.ports);
    const asked = await Promise.all(questions.map((question) => askHost(question, stage)));
    if (stage.signal.aborted)
        return;
    const survey = stage.ports.survey(asked.map(({ answer }) => answer));
    await stage.append({ ...(0,discover/* discovered */.ve)(stage.plan, survey, asked), duration_ms: since() });
}
async function askHost(question, { ports, signal, now }) {
    const since = stopwatch(ports);
    const made = (0,resolve/* readyCommand */.d)(question.command, {}, false);
    const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
        : { act: (0,act/* notStarted */.DY)(now(), refusal), text: null };
    const shown_command = made.ok ? (0,plan_shown/* shownCommand */.h)(made.value) : '';
    return { answer: (0,discover/* answerOf */.ut)(question, result), shown_command, duration_ms: since() };
}
async function look(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { purpose, condition } = effect;
    const at = { target: 'target' in purpose ? purpose.target : null, step: 'step' in purpose ? purpose.step : null };
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(condition.samples, at.target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { ...at, samples, now: stage.now() });
    const { verdict, shown, because: reason } = judge(condition, scope, (0,secrecy/* isRevealable */.Wu)(stage.plan, condition, purpose));
    const because = verdict === 'holds' ? undefined : (unseen(samples) ?? reason);
    const explained = because === undefined ? {} : { because };
    const facts = { purpose, look: effect.look, samples, verdict, shown, ...explained, duration_ms: since() };
    await stage.append({ type: 'condition.looked', ...facts });
}
function unseen(samples) {
    const failed = samples.find((sample) => !sample.ok);
    return failed === undefined ? undefined : `${failed.probe}: ${failed.act.fault?.message ?? 'it failed'}`;
}
async function sampleBefore(effect, stage) {
    const { step, target } = effect;
    const since = stopwatch(stage.ports);
    const samples = await sampleAll(effect.samples, target, stage);
    if (stage.signal.aborted)
        return;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target, step: null, samples, now: stage.now() });
    const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
    const { verdict } = judge(effect.verify, { ...scope, before }, false);
    const held_before = verdict === 'holds';
    await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}
function sampleAll(samples, target, stage) {
    return Promise.all(samples.map((one) => observe(one, target, stage)));
}
async function observe(of, target, stage) {
    const { ports, plan, signal } = stage;
    const probe = plan.probes[of.probe];
    const command = probe?.commands[of.target];
    if (probe === undefined || command === undefined)
        throw new Error(`perform: the plan has no probe ${of.probe} at ${of.target}`);
    const now = stage.now();
    const about = probe.service === undefined ? target : of.target;
    const scope = (0,engine_scope/* scopeAt */.c)(stage.state(), { target: about, step: null, samples: [], now });
    const made = (0,resolve/* readyCommand */.d)(command, scope, false);
    const wild = command.allow_wildcard !== undefined;
    const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
    const result = made.ok && refusal === undefined
        ? await ports.executor.observe(guarded(made.value), signal)
        : { act: (0,act/* notStarted */.DY)(now, refusal), text: null };
    const sample = (0,act/* sampleOf */.uV)({ of, at: now, probe, command, ready: made.ok ? made.value : null, result }, scope);
    learnSecrets(command, sample.fields, ports);
    return sample;
}
async function change(effect, stage) {
    if (!(await stage.waitUntil(effect.not_before_ms)))
        return;
    const { change, command, attempt } = effect;
    const made = (0,resolve/* readyCommand */.d)(command, (0,engine_scope/* scopeAt */.c)(stage.state(), scopeOf(change, stage)), true);
    const wild = command.allow_wildcard !== undefined;
    const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
    if (!made.ok || faults.length > 0)
        return stage.append({ type: 'command.refused', change, faults });
    const identity = identityOf(stage, stage.commandId());
    const prepared = await stage.ports.executor.prepare(guarded(made.value), identity, stage.signal);
    if (stage.signal.aborted)
        return prepared.ready ? prepared.abandon() : undefined;
    if (!prepared.ready)
        return finish(identity.command, effect, prepared.result, stage);
    const { where: host, timeout_ms } = command;
    const shown = (0,plan_shown/* shownCommand */.h)(made.value);
    await stage.append({ type: 'command.intended', command: identity.command, change, attempt, host, shown, timeout_ms });
    if (stage.mayNotStart()) {
        await prepared.abandon();
        return finish(identity.command, effect, { act: (0,act/* notStarted */.DY)(stage.now(), undefined), text: null }, stage);
    }
    const result = await prepared.go(stage.signal);
    if (stage.signal.aborted)
        await stage.interrupted();
    return finish(identity.command, effect, result, stage);
}
async function ask({ id, change, command, not_before_ms }, stage) {
    if (!(await stage.waitUntil(not_before_ms)))
        return;
    const identity = identityOf(stage, id);
    const result = await stage.ports.executor.fate(command.where, identity, command.as, stage.signal);
    if (stage.signal.aborted)
        return;
    return finish(id, { change, command }, result, stage, true);
}
async function finish(id, of, result, stage, asked = false) {
    const did = (0,act/* didFields */.Xq)(of.command, result);
    learnSecrets(of.command, did, stage.ports);
    const accepted = (0,act/* isAccepted */.oB)(of.command, result.act);
    const { change } = of;
    return stage.append({ type: 'command.finished', command: id, change, act: result.act, accepted, did, asked });
}
async function notify({ on, channel }, stage) {
    const since = stopwatch(stage.ports);
    const bound = new AbortController();
    const waiting = new AbortController();
    if (on === 'started')
        void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
    const delivery = await stage.ports.notifier.notify({ on, channel }, stage.events(), AbortSignal.any([bound.signal, stage.signal]));
    waiting.abort();
    if (on !== 'started' && !delivery.sent && stage.signal.aborted)
        return;
    return stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}
function scopeOf(change, stage) {
    return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}
function identityOf(stage, command) {
    const { opening, token } = stage.state();
    const execution_id = opening?.execution_id ?? '';
    return { command, execution_id, tenant: stage.plan.tenant.id, token };
}
function guarded(command) {
    return (0,secrecy/* holdsSecret */.hK)(command) ? { ...command, sensitive: true } : command;
}
function learnSecrets(command, fields, { masks }) {
    for (const [name, field] of Object.entries(command.output.fields)) {
        const value = fields[name];
        if (field.secret && value !== undefined)
            masks.learn(String(value));
    }
}
function stopwatch({ clock }) {
    const began = clock.monotonic();
    return () => Math.round(clock.monotonic() - began);
}

// EXTERNAL MODULE: ./lib/engine/state.js
var state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/drive.js






async function drive(request) {
    return new Loop(request).run();
}
const DURABLE = new Set([
    'run.claimed',
    'run.declined',
    'command.intended',
    'cancel.requested',
    'run.resumed',
    'closed',
]);
class Loop {
    #request;
    #ports;
    #events = [];
    #began;
    #forward = new AbortController();
    #finished = new AbortController();
    #doubt = new AbortController();
    #state;
    #lastWall = 0;
    #base = 0;
    #prepared = 0;
    #journalLost = false;
    constructor(request) {
        this.#request = request;
        this.#ports = request.ports;
        this.#began = request.ports.clock.monotonic();
        this.#state = (0,state/* initialState */.ue)(request.plan);
    }
    async run() {
        const { start, plan } = this.#request;
        if ('opening' in start)
            await this.#append(start.opening);
        else
            await this.#resume(start.events, start.resumed);
        this.#listen(plan.timeout_ms);
        try {
            for (;;) {
                const effect = (0,next/* next */.K)(this.#state);
                if (effect.kind === 'none')
                    return this.#end(this.#state.phase.name === 'closed');
                if (this.#isForward() && this.#forward.signal.aborted)
                    await this.#interrupt();
                else if (this.#isLeft())
                    return this.#end(false);
                else
                    await perform(effect, this.#stage(this.#isForward() ? this.#forward.signal : this.#compensation()));
            }
        }
        finally {
            this.#finished.abort();
        }
    }
    #isForward() {
        return !(0,apply/* compensating */.F)(this.#state) && this.#state.interrupted === null;
    }
    #compensation() {
        const { abandon, cancel, onCancel } = this.#request;
        const isLeft = onCancel === 'leave' && (0,state/* changedAnything */.BW)(this.#state) && !this.#journalLost;
        return AbortSignal.any([abandon, this.#doubt.signal, ...(isLeft ? [cancel] : [])]);
    }
    #isLeft() {
        return this.#compensation().aborted;
    }
    #end(closed) {
        return { state: this.#state, events: this.#events, closed };
    }
    #stage(signal) {
        return {
            plan: this.#request.plan,
            ports: this.#ports,
            signal,
            state: () => this.#state,
            events: () => this.#events,
            now: () => new Date(this.#wall()).toISOString(),
            append: (fact) => this.#append(fact),
            commandId: () => this.#commandId(),
            waitUntil: (elapsed_ms) => this.#waitUntil(elapsed_ms, signal),
            mayNotStart: () => this.#journalLost && this.#state.failure === null,
            interrupted: async () => {
                if (signal === this.#forward.signal)
                    await this.#interrupt();
            },
        };
    }
    async #resume(events, resumed) {
        for (const event of events) {
            this.#state = (0,apply/* apply */.B)(this.#state, (0,secrecy/* unmasked */.Xm)(event));
            this.#events.push(event);
        }
        const last = events.at(-1);
        if (last !== undefined) {
            this.#lastWall = Date.parse(last.at);
            this.#base = last.elapsed_ms + Math.max(0, this.#ports.clock.wall() - this.#lastWall);
        }
        if (this.#state.phase.name !== 'closed')
            await this.#append(resumed);
    }
    #listen(timeout_ms) {
        const { cancel, abandon } = this.#request;
        this.#stopOn(cancel, () => ({ type: 'cancel.requested', by: cancelSource(cancel.reason) }));
        this.#stopOn(abandon, () => ({ type: 'journal.lost', fault: faultOf(abandon.reason) }));
        void this.#ports.clock.sleep(timeout_ms, this.#finished.signal).then(() => {
            if (!this.#finished.signal.aborted)
                this.#forward.abort({ type: 'timeout.passed', timeout_ms });
        });
    }
    #stopOn(signal, why) {
        const stop = () => this.#forward.abort(why());
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true, signal: this.#finished.signal });
    }
    async #interrupt() {
        if (this.#state.interrupted === null)
            await this.#append(this.#forward.signal.reason);
    }
    async #append(fact) {
        const event = { ...fact, ...this.#stamp() };
        const kept = this.#withheld(event);
        const next = (0,apply/* apply */.B)(this.#state, event);
        const isCommit = commits(this.#state, next);
        const durable = DURABLE.has(fact.type) || isCommit || decides(this.#state, next);
        const appended = this.#journalLost ? null : await this.#ports.journal.append(kept, durable);
        if (appended?.ok !== false)
            return this.#take(next, appended?.value ?? unchained(kept, this.#events));
        this.#journalLost = true;
        const [fault] = appended.faults;
        if (isCommit && fault.code === 'journal-unsure')
            return this.#doubt.abort(fault);
        if (!isCommit)
            this.#take(next, unchained(kept, this.#events));
        if (fact.type !== 'closed')
            await this.#append({ type: 'journal.lost', fault });
    }
    #stamp() {
        const clamped = this.#ports.clock.wall() < this.#lastWall;
        const at = new Date(this.#wall()).toISOString();
        return { at, elapsed_ms: this.#elapsed(), ...(clamped && { clamped }) };
    }
    #take(next, event) {
        this.#events.push(event);
        this.#state = next;
        this.#ports.watch?.(event);
    }
    #withheld(event) {
        const { plan } = this.#request;
        if (event.type === 'command.finished')
            return (0,next/* commandOf */.N)({ plan }, event.change).sensitive ? { ...event, did: {} } : event;
        if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
            return event;
        const samples = event.samples.map((sample) => ((0,secrecy/* isSecretive */.RI)(plan, sample) ? (0,secrecy/* withheld */.uN)(sample) : sample));
        return { ...event, samples };
    }
    #commandId() {
        const { opening, token } = this.#state;
        this.#prepared += 1;
        return `${opening?.execution_id ?? ''}-${token}-${this.#prepared}`;
    }
    async #waitUntil(elapsed_ms, signal) {
        const missing = elapsed_ms - this.#elapsed();
        if (missing > 0)
            await this.#ports.clock.sleep(missing, signal);
        return !signal.aborted;
    }
    #elapsed() {
        return Math.round(this.#base + this.#ports.clock.monotonic() - this.#began);
    }
    #wall() {
        this.#lastWall = Math.max(this.#lastWall, this.#ports.clock.wall());
        return this.#lastWall;
    }
}
function unchained(event, before) {
    return { ...event, seq: before.length + 1, prev: '', hash: '' };
}
function faultOf(reason) {
    if (isFault(reason))
        return reason;
    return { code: 'lock-lost', message: 'the run was told to stop at once', hint: 'Finish it with `recover`.' };
}
function isFault(value) {
    return value instanceof Object && 'code' in value && 'message' in value && 'hint' in value;
}
function cancelSource(reason) {
    return reason === 'SIGINT' || reason === 'SIGHUP' ? reason : 'SIGTERM';
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
const OURS = new Set([
    'action',
    'at',
    'by',
    'channel',
    'code',
    'command',
    'elapsed_ms',
    'ended',
    'execution_id',
    'guard',
    'host',
    'incident_starts_at',
    'kind',
    'name',
    'on',
    'outcome',
    'plan_digest',
    'probe',
    'runbook',
    'service',
    'sha256',
    'started_at',
    'step',
    'stopped',
    'target',
    'tenant',
    'type',
    'verdict',
]);
const FOREIGN = new Set(['fields', 'did']);
function redactEvent(event, redactor) {
    return withoutSecrets(event, redactor);
}
function withoutSecrets(value, redactor) {
    if (typeof value === 'string')
        return clean(value, redactor);
    if (Array.isArray(value))
        return value.map((item) => withoutSecrets(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        if (FOREIGN.has(key))
            return [key, foreign(item, redactor)];
        return [clean(key, redactor), OURS.has(key) && typeof item === 'string' ? item : withoutSecrets(item, redactor)];
    }));
}
function foreign(value, redactor) {
    if (typeof value === 'number') {
        const text = String(value);
        return redactor.text(text) === text ? value : '***';
    }
    if (Array.isArray(value))
        return value.map((item) => foreign(item, redactor));
    if (typeof value === 'string')
        return clean(value, redactor);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key, redactor), foreign(item, redactor)]));
}
function clean(text, redactor) {
    return redactor.text(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}


/***/ }),

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   m: () => (/* binding */ openFileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2952);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _event_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8171);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7778);









const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
async function openFileJournal(place) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place.file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
        if ((await handle.stat()).size > place.size)
            await handle.truncate(place.size);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(journalOn(handle, place));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unwritable(place.file, error));
    }
}
function journalOn(handle, { file, head: first, size: begin, redactor }) {
    let head = first;
    let size = begin;
    let folderIsDurable = false;
    let torn = false;
    let last = Promise.resolve();
    const write = async (event, durable) => {
        const linked = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_event_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .redactEvent */ .g)(event, redactor), head);
        const bytes = Buffer.from(`${linked.line}\n`, 'utf8');
        if (size + bytes.length > _journal_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_JOURNAL */ .pk)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(full(file));
        try {
            if (torn)
                await handle.truncate(size);
            torn = true;
            writeAll(handle.fd, bytes);
            if (durable) {
                await handle.datasync();
                if (!folderIsDurable)
                    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
                folderIsDurable = true;
            }
        }
        catch (error) {
            torn = !(await cut(handle, size));
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unwritable(file, error));
        }
        torn = false;
        size += bytes.length;
        head = linked.event;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(linked.event);
    };
    return {
        append: (event, durable) => {
            const result = last.then(() => write(event, durable));
            last = result.catch(() => undefined);
            return result;
        },
        close: async () => {
            await last;
            await handle.close();
        },
    };
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written, bytes.length - written);
    }
}
async function cut(handle, size) {
    try {
        await handle.truncate(size);
        return true;
    }
    catch {
        return false;
    }
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function full(file) {
    return {
        code: 'journal-unwritable',
        message: `The journal ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(file)} has reached ${_journal_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_JOURNAL */ .pk / 1_048_576} MiB, and no more is read of one.`,
        hint: 'Nothing more is begun, and what was done is undone. Look which probe prints so much, or is looked at so often.',
    };
}
function unwritable(file, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .b)({ code: 'journal-unwritable', path: file, doing: 'write the journal', error });
}


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   dJ: () => (/* binding */ notTakenOver),
/* harmony export */   gg: () => (/* binding */ freeAll),
/* harmony export */   h0: () => (/* binding */ takeAll),
/* harmony export */   rw: () => (/* binding */ mayTakeOver),
/* harmony export */   uq: () => (/* binding */ heldRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69309);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65772);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87478);









async function takeAll(folders, { run, identity, now }) {
    const held = [];
    for (const name of [...run.locks].sort()) {
        const folder = (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name);
        const seen = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)(folder);
        const hindrance = await hindranceOf(folders, { folder, seen, run, identity });
        const record = heldBy({ identity, name, run, fence: (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .nextFence */ .NQ)(seen, now) });
        const number = hindrance === null ? await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .HJ)(folder, seen.number, record) : null;
        if (number === null) {
            await freeAll(folders, held);
            return { kind: 'not', claim: hindrance ?? { kind: 'busy', holder: 'another run, which was faster' } };
        }
        held.push({ name, number, record });
    }
    return { kind: 'taken', held };
}
async function hindranceOf(folders, { folder, seen, run, identity }) {
    const { record, number } = seen;
    if (record === null)
        return number === 0 ? null : { kind: 'refused', fault: notUnderstood(folder) };
    if (record.state === 'free')
        return null;
    if (record.state === 'poisoned') {
        const because = record.because ?? 'no reason was given';
        return { kind: 'poisoned', by: record.execution_id, because };
    }
    const liveness = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity);
    if (liveness !== 'gone') {
        if (run.occurrence !== null && record.occurrence === run.occurrence) {
            return { kind: 'duplicate', of: record.execution_id };
        }
        const isElsewhere = liveness === 'elsewhere';
        const where = isElsewhere ? 'on another machine or in another container, ' : '';
        const holder = `${record.execution_id} (${where}process ${record.holder.pid})`;
        return { kind: 'busy', holder, ...(isElsewhere && { elsewhere: record.execution_id }) };
    }
    return deadRun(folders, record);
}
async function deadRun(folders, { execution_id: executionId, ...held }) {
    const folder = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolderIn */ .rz)(folders.runs, executionId);
    const run = await (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunRecord */ .lR)(folder);
    if (!run.ok) {
        const locks = [{ name: held.lock, token: held.fence }];
        return (await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .JOURNAL */ .Ex))) ? null : { kind: 'dead', run: { executionId, locks } };
    }
    const read = await (0,_journal_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .JOURNAL */ .Ex), run.value.plan_digest);
    if (read.ok && read.value.events.length === 0)
        return null;
    const locks = [];
    for (const name of run.value.locks) {
        const { record } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name));
        locks.push({ name, token: record?.fence ?? 0 });
    }
    return { kind: 'dead', run: { executionId, locks } };
}
async function isEmpty(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size === 0;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return true;
        throw error;
    }
}
function mayTakeOver({ record }, executionId, identity) {
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return false;
    if (record.state === 'poisoned')
        return true;
    return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameProcess */ .SM)(record.holder, identity) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity) === 'gone';
}
function notTakenOver(executionId, { record }, identity) {
    const because = (says, hint) => ({
        code: 'lock-busy',
        message: `The run ${executionId} cannot be taken over: ${says}.`,
        hint,
    });
    if (record === null || record.execution_id !== executionId || record.state === 'free')
        return because('it holds its locks no longer', 'Nothing is to be done where it was closed.');
    const { pid } = record.holder;
    if ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(record.holder, identity) !== 'elsewhere')
        return because(`process ${pid} is at it`, 'Wait until that process has ended.');
    return because(`process ${pid} of another machine or container is at it, and nobody here can tell whether it lives`, `Call \`recover\` there. Where that machine is gone for good, look at the hosts; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_7__/* .freeing */ .H)(executionId)}`);
}
function notUnderstood(folder) {
    return {
        code: 'lock-foreign',
        message: `What stands in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(folder)} is no lock that this version understands.`,
        hint: 'Nothing is changed while it stands there. Where a newer version wrote it, use that one; otherwise look at the hosts, and when they are in order free the lock: enforced-runbooks recover --free tenant:NAME',
    };
}
function heldBy({ identity: holder, name: lock, run, fence }) {
    return { lock, state: 'held', execution_id: run.execution_id, occurrence: run.occurrence, fence, holder };
}
async function freeAll(folders, held) {
    for (const lock of held)
        await mark(folders, lock, { ...lock.record, state: 'free' });
}
async function mark(folders, { name, number }, record) {
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .markLock */ .lF)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFolder */ .MS)(folders.locks, name), number, record);
}
async function heldRuns(folder) {
    const runs = new Map();
    const strange = [];
    for (const place of await lockFolders(folder, strange)) {
        const seen = await stateOf(place);
        if ('code' in seen)
            strange.push(seen);
        else if (seen.record === null && seen.number > 0)
            strange.push(notUnderstood(place));
        if ('code' in seen || seen.record === null || seen.record.state === 'free')
            continue;
        const { execution_id: id, lock } = seen.record;
        runs.set(id, [...(runs.get(id) ?? []), lock]);
    }
    return { runs: [...runs].map(([executionId, locks]) => ({ executionId, locks })), strange };
}
async function lockFolders(folder, strange) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return found.filter((each) => each.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ENOENT')
            strange.push(unreadable(folder, error));
        return [];
    }
}
async function stateOf(place) {
    try {
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .mF)(place);
    }
    catch (error) {
        return unreadable(place, error);
    }
}
function unreadable(path, error) {
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)({ code: 'file-unreadable', path, doing: 'look for runs to finish in', error });
}


/***/ }),

/***/ 69309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ freeing),
/* harmony export */   Z: () => (/* binding */ nothingToFree)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function freeing(executionId) {
    const id = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(executionId);
    return `enforced-runbooks recover --free ${id} (in a workflow: \`mode: recover\` with \`free: ${id}\`)`;
}
function nothingToFree(what) {
    return {
        code: 'usage',
        message: `no run \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(what).slice(0, 200)}\` holds or poisons a lock`,
        hint: 'Name the run by its execution id, as the refusal did, or the lock: tenant:NAME.',
    };
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ salvageJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   pk: () => (/* binding */ LONGEST_JOURNAL),
/* harmony export */   zV: () => (/* binding */ salvageText)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58527);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79783);
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







const LONGEST_JOURNAL = 67_108_864;
async function readJournal(file, planDigest) {
    const read = await salvageJournal(file, planDigest);
    return read.ok ? whole(read.value) : read;
}
async function salvageJournal(file, planDigest) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
            const { size } = await handle.stat();
            if (size > LONGEST_JOURNAL)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(nothingOf(tooLong(file, size), planDigest));
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(salvageText(file, await handle.readFile('utf8'), planDigest));
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
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(salvageText(file, '', planDigest));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unreadable', path: file, doing: 'read the journal', error }));
    }
}
function nothingOf(broken, planDigest) {
    return { events: [], head: (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfChain */ .RR)(planDigest), size: 0, torn: false, broken };
}
function parseJournal(file, text, planDigest) {
    return whole(salvageText(file, text, planDigest));
}
function whole({ broken, ...read }) {
    return broken === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(read) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(broken);
}
function salvageText(file, text, planDigest) {
    const complete = text.slice(0, text.lastIndexOf('\n') + 1);
    const lines = complete.split('\n').slice(0, -1);
    const events = [];
    let head = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfChain */ .RR)(planDigest);
    let size = 0;
    const until = (says) => ({
        events,
        head,
        size,
        torn: false,
        broken: brokenAt(file, events.length + 1, says),
    });
    for (const line of lines) {
        const read = readLine(line, events.length + 1);
        if ('says' in read)
            return until(read.says);
        const problem = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .linkProblem */ .kD)(read.event, head, read.canonical ? line : undefined);
        if (problem !== null)
            return until(`Its chain is broken: ${problem}.`);
        events.push(read.event);
        head = { seq: read.event.seq, hash: read.event.hash };
        size += Buffer.byteLength(line) + 1;
    }
    return { events, head, size, torn: complete.length < text.length, broken: null };
}
function readLine(line, number) {
    const quick = (0,_kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalValue */ .i)(line);
    if (isChained(quick))
        return { event: quick, canonical: true };
    const strict = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJson */ .R)(line, { maxDepth: 64, maxBytes: 16_777_216, file: `line ${number}` });
    if (!strict.ok)
        return { says: strict.faults[0].message };
    return isChained(strict.value) ? { event: strict.value, canonical: false } : { says: 'It is not an event.' };
}
function isChained(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('seq' in value && 'prev' in value && 'hash' in value && 'type' in value))
        return false;
    const { seq, prev, hash, type } = value;
    return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string' && typeof type === 'string';
}
function tooLong(file, bytes) {
    return {
        code: 'journal-broken',
        message: `The journal ${file} is ${Math.ceil(bytes / MIB)} MiB long, and no run writes more than ${LONGEST_JOURNAL / MIB}.`,
        hint: 'Nothing of it is read or executed. Keep the file, look who wrote it, and look at the hosts by hand: anything can have been done.',
    };
}
const MIB = 1_048_576;
function brokenAt(file, line, because) {
    return {
        code: 'journal-broken',
        message: `The journal ${file} is broken at line ${line}: ${because}`,
        hint: 'Nothing is executed from it. Keep the file, and look at the hosts by hand: behind that line anything can have been done.',
        at: { file, line, column: 1 },
    };
}


/***/ }),

/***/ 65772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   Kl: () => (/* binding */ lastFence),
/* harmony export */   MS: () => (/* binding */ lockFolder),
/* harmony export */   NQ: () => (/* binding */ nextFence),
/* harmony export */   lF: () => (/* binding */ markLock),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55491);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58752);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84237);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87478);









const recordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    lock: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['held', 'free', 'poisoned']),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .EXECUTION_ID */ .VN),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    fence: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(),
    holder: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .holderSchema */ .SE)(),
    because: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional(),
}));
const KEPT = 8;
const NAME = /^(\d{12})\.json$/;
function lockFolder(root, lock) {
    const plain = lock.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lock).digest('hex').slice(0, 12)}`);
}
async function readLock(folder) {
    for (;;) {
        const number = (await numbersIn(folder)).at(-1) ?? 0;
        if (number === 0)
            return { number, record: null };
        try {
            return { number, record: parseRecord(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8')) };
        }
        catch (error) {
            if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
                throw error;
        }
    }
}
function parseRecord(text) {
    try {
        return recordSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function nextFence({ record }, nowMs) {
    return Math.max((record?.fence ?? 0) + 1, Math.floor(nowMs / 1_000));
}
async function takeLock(folder, seen, record) {
    const number = seen + 1;
    if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createExclusively */ .k3)(fileOf(folder, number), `${JSON.stringify(record)}\n`)))
        return null;
    const numbers = await numbersIn(folder);
    if ((numbers.at(-1) ?? 0) !== number) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fileOf(folder, number));
        return null;
    }
    for (const old of numbers.slice(0, -KEPT))
        await remove(fileOf(folder, old));
    return number;
}
async function lastFence(folder) {
    for (const number of [...(await numbersIn(folder))].reverse()) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, number), 'utf8').catch(() => '');
        const record = parseRecord(text);
        if (record !== null)
            return record.fence;
    }
    return 0;
}
async function markLock(folder, number, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(fileOf(folder, number), `${JSON.stringify(record)}\n`);
}
async function numbersIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return names
        .flatMap((name) => NAME.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((one, other) => one - other);
}
function fileOf(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${String(number).padStart(12, '0')}.json`);
}
async function remove(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(file);
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT')
            throw error;
    }
}


/***/ }),

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   k3: () => (/* binding */ createExclusively)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);






async function makePrivateFolder(folder) {
    try {
        await makeFolder(folder);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
        const own = process.geteuid?.();
        if (found.isSymbolicLink())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is a symbolic link'));
        if (!found.isDirectory())
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, 'is no folder'));
        if (own !== undefined && found.uid !== own)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(notOurs(folder, `belongs to user ${found.uid}, not to ${own}`));
        if (own !== undefined && (found.mode & 0o077) !== 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(folder);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'use the state folder', error }));
    }
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))))
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}
async function createExclusively(file, content) {
    const draft = await writeDraft(file, content);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
    }
}
async function replaceFile(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content), file);
}
async function writeDraft(file, content) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(content);
        await handle.datasync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
        throw error;
    }
    finally {
        await handle.close();
    }
    return draft;
}
function notOurs(folder, says) {
    return {
        code: 'file-unwritable',
        message: `The state folder ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(folder)} ${says}.`,
        hint: 'Name a folder of your own (--state, in a workflow the variable XDG_STATE_HOME): locks and journals in it decide what is undone on the hosts.',
    };
}


/***/ }),

/***/ 84237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ holderSchema),
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export machineOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55491);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58752);




const holderSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
function ownIdentity() {
    return {
        pid: process.pid,
        started: statusOf(process.pid)?.started ?? '',
        boot: read('/proc/sys/kernel/random/boot_id'),
        namespace: link('/proc/self/ns/pid'),
        machine: machineOf(read('/etc/machine-id'), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()),
    };
}
function machineOf(machineId, name) {
    return machineId === '' ? name : `${machineId} ${name}`;
}
function isSameProcess(one, other) {
    const keys = ['pid', 'started', 'boot', 'namespace', 'machine'];
    return keys.every((key) => one[key] === other[key]);
}
function livenessOf(holder, own = ownIdentity()) {
    if (holder.machine !== own.machine)
        return 'elsewhere';
    if (holder.boot !== own.boot)
        return 'gone';
    if (holder.namespace !== own.namespace)
        return 'elsewhere';
    if (own.started === '')
        return signalReaches(holder.pid) ? 'living' : 'gone';
    const status = statusOf(holder.pid);
    return status === null || status.dead || status.started !== holder.started ? 'gone' : 'living';
}
function statusOf(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? null : { dead: 'ZXx'.includes(state), started };
}
function signalReaches(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function link(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file);
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 87478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ JOURNAL),
/* harmony export */   GH: () => (/* binding */ runRecordOf),
/* harmony export */   MJ: () => (/* binding */ writeRunRecord),
/* harmony export */   VN: () => (/* binding */ EXECUTION_ID),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   rz: () => (/* binding */ runFolderIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55491);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _freeing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69309);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93277);
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










const EXECUTION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const runRecordSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(EXECUTION_ID),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    occurrence: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    started_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
}));
const JOURNAL = 'journal.jsonl';
const LONGEST_OPENING = 1_048_576;
function runRecordOf(facts, startedAt) {
    const { executionId, runbook, tenant, occurrence, planDigest, locks } = facts;
    return {
        execution_id: executionId,
        runbook,
        tenant,
        occurrence,
        plan_digest: planDigest,
        locks: [...locks],
        started_at: startedAt,
    };
}
function runFolderIn(runs, executionId) {
    if (!EXECUTION_ID.test(executionId))
        throw new Error(`runFolderIn: not an execution id: ${executionId.slice(0, 80)}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, executionId);
}
async function writeRunRecord(folder, record) {
    await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json'), `${JSON.stringify(record)}\n`);
}
async function readRunRecord(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'run.json');
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(runRecordSchema().parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
    }
    catch (error) {
        const told = await openingIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL));
        if (told !== null && told.execution_id === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(told);
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreadable(file, error));
    }
}
const openingSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('run.claimed'),
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    execution_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    runbook: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    plan_digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    locks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
}));
async function openingIn(journal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(journal, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
            const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_OPENING) });
            const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
            const { at, execution_id, runbook, tenant, plan_digest, locks } = openingSchema().parse(JSON.parse(line));
            const names = locks.map(({ name }) => name);
            return { execution_id, runbook, tenant, occurrence: null, plan_digest, locks: names, started_at: Date.parse(at) };
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
    catch {
        return null;
    }
}
function unreadable(file, error) {
    const { message, ...rest } = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({
        code: 'file-unreadable',
        path: file,
        doing: 'read what is left of the run in',
        error,
    });
    const id = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    const isGone = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT';
    if (!isGone && error instanceof Error && 'syscall' in error)
        return { message, ...rest };
    return {
        ...rest,
        message: `What is left of the run ${id} in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(file)} ${isGone ? 'does not exist' : 'is not what this program writes'}.`,
        hint: `Nothing can be undone from it. Look at the hosts by hand; when they are in order, free the lock: ${(0,_freeing_js__WEBPACK_IMPORTED_MODULE_9__/* .freeing */ .H)(id)}`,
    };
}


/***/ }),

/***/ 63277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ volatileJournal)
/* harmony export */ });
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _event_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8171);



function volatileJournal(first, redactor) {
    let head = first;
    const append = async (event) => {
        const { event: linked } = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_event_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, redactor), head);
        head = linked;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(linked);
    };
    return { append, close: async () => undefined };
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


/***/ })

};
