export const id = 6576;
export const ids = [6576];
export const modules = {

/***/ 56576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/audit/folder.js
var audit_folder = __webpack_require__(91562);
// EXTERNAL MODULE: ./lib/audit/outcome-line.js
var outcome_line = __webpack_require__(37459);
// EXTERNAL MODULE: ./lib/audit/record.js + 2 modules
var audit_record = __webpack_require__(11427);
// EXTERNAL MODULE: ./lib/audit/recovery.js
var recovery = __webpack_require__(48989);
// EXTERNAL MODULE: ./lib/audit/markdown.js
var markdown = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/audit/mermaid.js
var mermaid = __webpack_require__(12251);
// EXTERNAL MODULE: ./lib/audit/summary-affected.js
var summary_affected = __webpack_require__(77057);
// EXTERNAL MODULE: ./lib/audit/summary-bystanders.js
var summary_bystanders = __webpack_require__(97472);
// EXTERNAL MODULE: ./lib/engine/apply.js + 13 modules
var apply = __webpack_require__(34773);
// EXTERNAL MODULE: ./lib/engine/planned.js
var planned = __webpack_require__(59073);
// EXTERNAL MODULE: ./lib/engine/scope.js
var engine_scope = __webpack_require__(75795);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(26822);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(76950);
// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(19312);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
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

;// CONCATENATED MODULE: ./lib/audit/unreached.js

function unreachedIn(plan, state, events) {
    const step = plan.steps.find(({ id }) => id === state.failure?.step);
    if (step?.kind !== 'mitigation' || step.acts.length === 1)
        return [];
    const left = step.acts.filter(({ target }) => (0,engine_state/* targetOf */.$r)(state, step.id, target).status === 'not_started');
    return left.flatMap(({ target }) => {
        const acts = events.flatMap((event) => actsAt(event, step.id, target)).at(-1) ?? [];
        const silent = acts.filter(({ ended }) => ended !== 'exited');
        const because = silent.flatMap(({ fault }) => fault?.message ?? []).at(0);
        return because === undefined ? [] : [{ step: step.title, target, because }];
    });
}
function actsAt(event, step, target) {
    switch (event.type) {
        case 'condition.looked': {
            const { purpose } = event;
            const isIt = (purpose.kind === 'require' || purpose.kind === 'when') && purpose.step === step;
            return isIt && purpose.target === target ? [event.samples.map(({ act }) => act)] : [];
        }
        case 'before.sampled':
            return event.step === step && event.target === target ? [event.samples.map(({ act }) => act)] : [];
        case 'command.finished': {
            const { change } = event;
            return 'step' in change && change.step === step && change.target === target ? [[event.act]] : [];
        }
        default:
            return [];
    }
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
    for (const { step, target, because } of unreachedIn(plan, state, events))
        standing.push({ what: step, where: target, state: `not started: ${because}` });
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
        const { name, at } = (0,planned/* plannedGuardAt */.VR)(plan, key);
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

// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(39628);
// EXTERNAL MODULE: ./lib/audit/discovery-entry.js
var discovery_entry = __webpack_require__(34879);
// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(13746);
;// CONCATENATED MODULE: ./lib/audit/summary-why.js





function whyLines({ record, plan, events, room }) {
    const because = record.failure?.because ?? '';
    const faults = faultsOf(events, plan);
    const [only, ...more] = faults;
    if (only === undefined)
        return paragraphs({ why: because, advice: adviceOf(events) }, room);
    if (more.length === 0)
        return paragraphs({ why: reasonOf(because, only), advice: adviceIn(only) }, room);
    const { value, rows } = room;
    const lines = faults
        .slice(0, rows)
        .map((fault) => `- ${(0,markdown/* inline */.mG)((0,sentences/* sentence */.e)(fault.message), value)} **Advice:** ${(0,markdown/* inline */.mG)(adviceIn(fault), value)}`);
    const left = faults.length - lines.length;
    return ['**Why:**', [...lines, ...(left > 0 ? [`- \u2026 and ${left} more, in the audit.`] : [])].join('\n')];
}
function paragraphs({ why, advice }, { value }) {
    return [
        ...(why === '' ? [] : [`**Why:** ${(0,markdown/* inline */.mG)(why, value)}`]),
        ...(advice === '' ? [] : [`**Advice:** ${(0,markdown/* inline */.mG)(advice, value)}`]),
    ];
}
function reasonOf(because, { message }) {
    if (because === '')
        return message;
    return because.includes(message) ? because : `${because}: ${message}`;
}
function faultsOf(events, plan) {
    const first = events.find((event) => event.type === 'run.declined' ||
        event.type === 'isolation.refused' ||
        (event.type === 'topology.discovered' && (0,survey/* refusalsIn */.z)(event, (0,whole/* concernOf */.gY)(plan)).length > 0) ||
        event.type === 'command.refused' ||
        (event.type === 'command.finished' && !event.accepted));
    if (first?.type === 'topology.discovered')
        return (0,survey/* refusalsIn */.z)(first, (0,whole/* concernOf */.gY)(plan));
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
    unknown: '**Nobody knows what became of a change.** Look at what is below by hand, now; what this run has locked stays locked until then.',
};
function handOverSection({ record, plan, events, room }) {
    const { standing, commands } = handOverOf(plan, events);
    const rows = standing.slice(0, room.rows);
    return [
        '## Hand-over',
        `A human is needed. ${NEXT[record.outcome] ?? ''}`.trimEnd(),
        ...whyLines({ record, plan, events, room }),
        ...failedLines(record, room),
        ...(rows.length === 0 ? [] : [rows.map((row) => standingLine(row, room)).join('\n')]),
        ...commandLines(commands.slice(0, room.rows), room),
    ];
}
function standingLine({ what, where, state }, { value }) {
    return `- **${(0,markdown/* inline */.mG)(what, value)}**, ${(0,markdown/* code */.aY)(where, value)}: ${(0,markdown/* inline */.mG)(state, value)}`;
}
function failedLines(record, { value }) {
    const bad = ['failed', 'unknown', 'not_recovered'];
    const entry = record.agent_thought_process.find(({ status }) => bad.includes(status));
    if (entry === undefined)
        return [];
    const said = (entry.stderr?.tail || entry.stderr?.head || entry.stdout?.tail || entry.stdout?.head || '').trim();
    const parts = [
        `**First to fail:** ${(0,markdown/* inline */.mG)(entry.action, value)}`,
        ...(entry.command === undefined ? [] : [`${(0,markdown/* code */.aY)(entry.command, value)} on ${(0,markdown/* code */.aY)(entry.host ?? '', value)}`]),
        ...(typeof entry.exit_code === 'number' ? [`exit code ${entry.exit_code}`] : []),
        ...(said === '' ? [] : [`it said ${(0,markdown/* code */.aY)(said.split('\n').at(-1) ?? '', value)}`]),
        ...(entry.judged?.at(-1)?.shown ?? []).map((shown) => (0,markdown/* code */.aY)(shown, value)),
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
    const on = `${(0,markdown/* inline */.mG)(why)}, on ${(0,markdown/* code */.aY)(where, value)}`;
    const longest = Math.max(value * 40, 1_000);
    if (text.length > longest)
        return [`${on}: ${text.length} characters, too long for here; \`plan.json\` has the command.`];
    return [[`${on}:`, ...missing.map((one) => missingLine(one, value))].join(' '), (0,markdown/* fence */.EU)(text, 'sh')];
}
const WRITTEN = {
    text: '',
    json: '; write it as inside a string of JSON',
    percent: '; percent-encode it',
};
function missingLine({ variable, stands, of, form, exposed }, longest) {
    const why = of === 'secret' ? 'no summary shows' : 'this run does not know';
    const seen = exposed ? ' While the command runs, every user of the machine can see it.' : '';
    return `Set the shell\u2019s variable ${(0,markdown/* code */.aY)(variable, longest)} first, to ${(0,markdown/* code */.aY)(stands, longest)}, which ${why}${WRITTEN[form]}.${seen}`;
}

// EXTERNAL MODULE: ./lib/audit/summary-sections.js
var summary_sections = __webpack_require__(87553);
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
        `${capital((0,outcome_line/* outcomeMeaning */.Y_)(record.outcome))}.`,
        ...(record.human_intervention_required
            ? handOverSection({ record, plan, events, room })
            : declinedLines({ record, plan, events, room })),
        ...(0,summary_sections/* stepSection */.eV)(record, room),
        ...(0,summary_sections/* thereSection */.m4)(record, room),
        ...(0,summary_sections/* changeSection */.k7)(record, room),
        ...(0,summary_affected/* affectedSection */.w)(plan),
        '## Over time',
        (0,markdown/* fence */.EU)((0,mermaid/* timeline */.I)(record), 'mermaid'),
        ...(0,summary_bystanders/* radiusSection */.o)(record, plan),
        ...(0,summary_bystanders/* bystanderSection */.A)(record, room),
        ...(0,summary_sections/* approvalSection */.ly)({ record, plan, room }),
        ...(0,summary_sections/* notificationSection */.nv)(record, room),
        ...(0,summary_sections/* outputSection */.R9)(record, room),
        ...(0,summary_sections/* auditSection */.v8)(record, room),
        ...(shortened ? [shortenedNote(room)] : []),
    ];
}
function declinedLines(request) {
    return request.events[0]?.type === 'run.declined' ? whyLines(request) : [];
}
function firstLine(record) {
    const { mark, parts } = (0,outcome_line/* outcomeParts */.x9)(record);
    return `${mark} ${parts.map((part) => (0,markdown/* inline */.mG)(part)).join(' \u00b7 ')}`;
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function shortenedNote({ output, value, rows }) {
    const outputs = output === 0 ? 'outputs left out' : `outputs to ${output} characters`;
    return `_Shortened to fit: ${outputs}, values to ${value} characters, tables to ${rows} rows. The audit has all of it._`;
}

// EXTERNAL MODULE: ./lib/journal/event-redaction.js
var event_redaction = __webpack_require__(3520);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(86877);
;// CONCATENATED MODULE: ./lib/app/publish.js







async function publish({ plan, events: driven, folder, redactor }) {
    const events = wholeChain(plan, driven, redactor);
    const record = (0,audit_record/* recordOf */.z)(plan, events);
    const summary = redactor.text(summaryOf({ record, plan, events }));
    const written = await (0,audit_folder/* writeAuditFolder */.r)({ folder, plan, events, record, summary, redactor });
    const timeToRecovery = (0,recovery/* recoveryOf */.r)(events)?.words.timestamp_to_recovery ?? '';
    const unwritten = written.ok ? [] : written.faults;
    return { folder, record, summary, line: redactor.text((0,outcome_line/* outcomeLine */.RW)(record)), timeToRecovery, unwritten };
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


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
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

/***/ 12251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline),
/* harmony export */   X: () => (/* binding */ blastRadius)
/* harmony export */ });
/* harmony import */ var _kernel_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13370);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20898);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);



const [MOST_TASKS, MOST_EDGES, MOST_BYSTANDERS, LONGEST_LABEL] = [60, 80, 20, 60];
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
function blastRadius(plan, { bystanders }) {
    const { edges, services } = plan.blast_radius;
    const shown = edges.slice(0, MOST_EDGES);
    const names = [...new Set([...services, ...shown.flatMap(({ from, to }) => [from, to])])];
    const targets = Object.values(plan.targets);
    const changed = (0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_0__/* .changedServices */ .V)(plan);
    const id = (name) => `n${names.indexOf(name)}`;
    const roleOf = (name) => (changed.includes(name) ? ':::target' : ':::dependent');
    const beside = (target) => {
        const [service, host] = target.split('/');
        const own = (one) => names.includes(one.service);
        const near = targets.find((one) => own(one) && one.service === service && one.host === host);
        return (near ?? targets.find((one) => own(one) && (one.service === service || one.host === host)))?.service;
    };
    const neighbours = bystanders.slice(0, MOST_BYSTANDERS).map(({ tenant, target, verdict }, index) => {
        const label = (0,_kernel_label_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._)(`${tenant}: ${target.split('/')[0] ?? ''}`);
        return { id: `b${index}`, label, of: beside(target), role: verdict === 'worse' ? 'ill' : 'bystander' };
    });
    const left = bystanders.length - neighbours.length;
    return [
        'flowchart LR',
        ...names.map((name) => `  ${id(name)}["${(0,_kernel_label_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._)(name)}"]${roleOf(name)}`),
        ...edgeLines(shown, id),
        ...(neighbours.length === 0
            ? []
            : [
                '  subgraph bystanders["Bystanders"]',
                ...neighbours.map((one) => `    ${one.id}["${one.label}"]:::${one.role}`),
                ...(left > 0 ? [`    more["and ${left} more"]:::bystander`] : []),
                '  end',
            ]),
        ...neighbours.flatMap((one) => (one.of === undefined ? [] : [`  ${id(one.of)} -.- ${one.id}`])),
        '  classDef target stroke-width:3px',
        '  classDef dependent stroke-width:1px',
        ...(neighbours.length === 0
            ? []
            : ['  classDef bystander stroke-dasharray:4', '  classDef ill stroke-width:3px,stroke:#d1242f']),
    ].join('\n');
}
function edgeLines(edges, id) {
    return edges.map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
}
function plainLabel(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(text.replace(/[^\p{L}\p{N}./()'_-]+/gu, ' ').trim(), LONGEST_LABEL);
}


/***/ }),

/***/ 37459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   Y_: () => (/* binding */ outcomeMeaning),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43587);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35338);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63766);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50605);




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
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
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
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
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
function short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}


/***/ }),

/***/ 77057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ affectedSection)
/* harmony export */ });
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77454);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47417);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);



const LONGEST_LIST = 1_400;
function affectedSection(plan) {
    if (plan.runbook.scope === 'tenant')
        return [];
    const { tenants, limit } = plan.blast_radius;
    const most = limit.tenants === undefined ? '' : ` of at most ${limit.tenants}`;
    const count = `${tenants.length}${most} ${tenants.length === 1 ? 'tenant uses' : 'tenants use'}`;
    return [
        '## Whom it affects',
        `${capital((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(plan)))}: ${count} it, or something that depends on it: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H)(tenants), LONGEST_LIST)}.`,
    ];
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 97472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bystanderSection),
/* harmony export */   o: () => (/* binding */ radiusSection)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35338);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12251);
/* harmony import */ var _summary_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87553);




function radiusSection(record, plan) {
    const { services, tenants, limit } = record.blast_radius;
    if (services.length === 0)
        return [];
    const counted = (names, noun, most) => `${names.length} ${noun}${names.length === 1 ? '' : 's'}${most === undefined ? '' : ` (at most ${most})`}`;
    const beside = record.bystanders.length === 0 ? '' : '; dashed: who lives beside it';
    return [
        '## Blast radius',
        `${counted(tenants, 'tenant', limit.tenants)}, ${counted(services, 'service', limit.services)}. Thick: what is changed${beside}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)((0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .blastRadius */ .X)(plan, record), 'mermaid'),
    ];
}
const SAYS = {
    worse: '\u274c fell ill',
    flapped: '\u26a0\ufe0f ill in one look, not counted',
    ill_before: '\u26a0\ufe0f ill before already, not counted',
    no_answer: '\u2796 no answer before, not counted',
    not_asked_again: '\u2796 well before, not asked again',
    well: '\u2705 well',
};
const ORDER = Object.keys(SAYS);
function bystanderSection({ bystanders, bystander_watch }, room) {
    if (bystander_watch === undefined)
        return [];
    if (bystander_watch.most === 0)
        return ['## Bystanders', 'Nobody was asked how they are: the runbook has `bystanders: 0`.'];
    const rows = [...bystanders]
        .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
        .map(({ tenant, target, verdict, because }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tenant, room.value),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(target, room.value),
        SAYS[verdict],
        because === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(because, room.value),
    ]);
    const left = leftText(bystander_watch.waves);
    if (rows.length === 0 && left === '')
        return [];
    const { most, settle_ms } = bystander_watch;
    return [
        '## Bystanders',
        `Asked before and after each change, at most ${most} at once, after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(settle_ms)} to settle.${left}`,
        ...(rows.length === 0 ? [] : (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(['Tenant', 'Instance', '', ''], rows, room)),
    ];
}
function leftText(waves) {
    const sum = (of) => waves.reduce((all, { not_asked }) => all + of(not_asked), 0);
    const parts = [
        [sum(({ without_health }) => without_health), 'without `health`'],
        [sum(({ over_limit }) => over_limit), 'over the limit'],
        [sum(({ undeclared }) => undeclared), 'not declared where they were found'],
    ].flatMap(([many, why]) => (many === 0 ? [] : [`${many} ${why}`]));
    return parts.length === 0 ? '' : ` Not asked, counted in each wave: ${parts.join(', ')}.`;
}


/***/ }),

/***/ 87553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   R9: () => (/* binding */ outputSection),
/* harmony export */   eV: () => (/* binding */ stepSection),
/* harmony export */   k7: () => (/* binding */ changeSection),
/* harmony export */   ly: () => (/* binding */ approvalSection),
/* harmony export */   m4: () => (/* binding */ thereSection),
/* harmony export */   nv: () => (/* binding */ notificationSection),
/* harmony export */   v8: () => (/* binding */ auditSection)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35338);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);


const MARKS = {
    complete: '\u2705',
    recovered: '\u2705',
    skipped: '\u23ed\ufe0f',
    resumed: '\u25b6\ufe0f',
    held_before: '\u26a0\ufe0f',
    ill_before: '\u26a0\ufe0f',
    ill: '\u26a0\ufe0f',
    warning_threshold_detected: '\u26a0\ufe0f',
};
const WIDEST = { output: 0, value: 400, rows: 1 };
function stepSection(record, room) {
    const told = record.agent_thought_process.filter((entry) => entry.status !== 'complete' || saysSomething(entry));
    const rows = told.map((entry) => [
        `${MARKS[entry.status] ?? '\u274c'} ${entry.step}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(entry.action, room.value)}${entry.status === 'complete' ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(entry.status)})`}`,
        shownOf(entry, room),
        (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(entry.duration_ms),
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
        ...(entry.command === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.command, value)]),
        ...(entry.host === undefined ? [] : [`on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.host, value)}`]),
        ...(entry.exit_code === undefined || entry.exit_code === null ? [] : [`exit code ${entry.exit_code}`]),
        ...(entry.ended === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(entry.ended)]),
        ...(entry.metric === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.metric, value)]),
        ...(entry.result === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(entry.result, value)]),
        ...(judged === undefined ? [] : judged.shown.map((shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(shown, value))),
        ...(judged?.because === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(judged.because, value)]),
        ...(looks > 1 ? [`${looks} looks`] : []),
        ...(entry.timestamp_to_recovery === undefined
            ? []
            : [
                `${entry.timestamp_to_recovery} since the incident began, ${entry.run_start_to_recovery ?? ''} since the run began`,
            ]),
        ...(entry.fault === undefined || entry.result?.includes(entry.fault.message) === true
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(entry.fault.message, value)]),
    ];
    return parts.join(', ');
}
function thereSection({ discovery = [], drift = [], tenant }, room) {
    if (discovery.length === 0)
        return [];
    const rows = discovery.map(({ service, host, instances, there, others_count, fault }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(service, room.value),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(host, room.value),
        instances === null ? '\u274c not known' : String(instances),
        there.map(({ found }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found, room.value)).join(', '),
        instances === null ? '' : `${others_count}`,
        fault === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(fault.message, room.value),
    ]);
    const told = drift.map(({ kind, fault }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(kind),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.at ?? '', room.value),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(fault.message, room.value),
    ]);
    return [
        '## What is really there',
        ...cut(['Service', 'Host', 'Instances', `Of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(tenant)}`, 'Other tenants', ''], rows, room),
        ...(told.length === 0 ? [] : cut(['Drift', 'Declared at', ''], told, room)),
    ];
}
function changeSection({ state_changes }, room) {
    if (state_changes.length === 0)
        return [];
    const rows = state_changes.flatMap((change) => changeRows(change, room));
    const warned = state_changes.filter(({ held_before }) => held_before).map(({ step }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(step, room.value));
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
    const head = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step, room.value), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target, room.value), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(status)];
    if (probes.length === 0)
        return [[...head, '', '', '']];
    const fields = (value) => (value === null ? 'not seen' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(JSON.stringify(value), room.value));
    return probes.map(({ probe, before, after }) => [...head, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(probe, room.value), fields(before), fields(after)]);
}
function approvalSection({ record, plan, room }) {
    const { approval } = plan;
    const { approvals, actor, dry_run } = record;
    const rows = approvals.map((one) => approvalRow(one, room));
    const given = rows.length > 0;
    const without = `none was given${dry_run ? ': a dry run changes nothing' : ''}`;
    const needed = approval === null
        ? 'None was needed.'
        : `One of the environment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(approval.environment, room.value)} is needed, and ${given ? 'was given' : without}.`;
    return [
        '## Approvals',
        `Started by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(actor, room.value)}.`,
        ...(approval === null && given ? [] : [needed]),
        ...(given ? cut(['By', 'How', 'Comment'], rows, room) : []),
        ...jobLines(record, room),
    ];
}
function approvalRow({ by, how, environment, bypass, proven, comment }, room) {
    const where = environment === undefined ? '' : ` in the environment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(environment, room.value)}`;
    const past = bypass === true ? '; \u26a0\ufe0f **past the review**' : '';
    const right = proven === undefined ? '' : `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(proven, room.value)}`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(by, room.value),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(how, room.value)}${where}${past}${right}`,
        comment === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(comment, room.value),
    ];
}
function jobLines({ job }, { value }) {
    if (job === undefined)
        return [];
    const of = job.workflow === undefined || job.workflow === '' ? '' : `, from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.workflow, value)}`;
    return job.proven_by === 'oidc'
        ? [`GitHub\u2019s OIDC token says that the job stood in the environment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.environment, value)}${of}.`]
        : [
            `\u26a0\ufe0f Only the workflow says that the job stood in the environment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.environment, value)}: it may not ask for an OIDC token.`,
        ];
}
function notificationSection({ notifications }, room) {
    if (notifications.length === 0)
        return [];
    const rows = notifications.map(({ on, channel, sent, attempts, duration_ms, fault }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(channel, room.value),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(on),
        sent ? 'sent' : '**not sent**',
        String(attempts),
        (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(duration_ms),
        fault === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(fault.message, room.value),
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
        return [where, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(middleCut(text.trimEnd(), room.output), 'text')];
    }));
    return blocks.length === 0 ? [] : ['## Outputs of commands', ...blocks];
}
function auditSection(record, room) {
    const { chain_head, event_count, plan_digest, execution_id, runbook, commit } = record;
    return [
        '## Audit',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
            ['Run', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(execution_id, room.value)],
            ['Runbook', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(runbook, room.value)],
            ['Commit', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit, room.value)],
            ['Plan\u2019s digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan_digest, 64)],
            ['Chain\u2019s head', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(chain_head, 64)],
            ['Events', String(event_count)],
        ]),
        'To check the audit\u2019s folder against this summary:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(`enforced-runbooks verify DIR --head ${chain_head} --count ${event_count}`, 'sh'),
        '`report.html` (for people) and `trace.json` (OpenTelemetry) come with a later release.',
    ];
}
function cut(head, rows, { rows: most }) {
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows.slice(0, most));
    return rows.length <= most ? [shown] : [shown, `\u2026 and ${rows.length - most} more rows, in the audit.`];
}
function middleCut(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor(most / 2);
    return `${text.slice(0, half)}\n[\u2026 ${text.length - 2 * half} characters \u2026]\n${text.slice(-half)}`;
}


/***/ }),

/***/ 13370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dotText),
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

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
