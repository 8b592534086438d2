'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9942], modules: {

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

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bystandersOf),
/* harmony export */   p: () => (/* binding */ bystanderEntries)
/* harmony export */ });
/* harmony import */ var _engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62741);
/* harmony import */ var _engine_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52405);


function bystandersOf({ plan: { bystanders }, parted }, events) {
    if (bystanders === undefined)
        return { bystanders: [] };
    const looks = events.flatMap((event) => (event.type === 'bystanders.looked' ? [event] : []));
    const { most, settle_ms } = bystanders;
    const watch = { most, settle_ms, waves: looks.flatMap(waveOf), ...(parted !== null && { cut_short: parted }) };
    return { bystanders: verdictsOf(looks), bystander_watch: watch };
}
function bystanderEntries(event) {
    const { moment, look, seen, unasked = [], duration_ms } = event;
    const counts = (0,_engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__/* .howMany */ .aT)(event);
    if (counts.length === 0)
        return [];
    const isWhole = unasked.every(({ why }) => why !== 'no_time');
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const about = moment.kind === 'end' ? {} : { about: { step: moment.step } };
    const wave = moment.kind === 'end' || moment.wave === 1 ? '' : `, wave ${moment.wave}`;
    const told = bad.map(({ tenant, because = '' }) => `${tenant}: ${because}`).join('; ');
    return [
        {
            action: `Asking the bystanders how they are${WHEN[moment.kind]}${wave}${look > 1 ? `, look ${look}` : ''}`,
            duration_ms,
            metric: counts.join(', '),
            ...about,
            ...(told !== '' && { result: told }),
            status: bad.length > 0 ? (moment.kind === 'before' ? 'ill_before' : 'ill') : isWhole ? 'complete' : 'incomplete',
        },
    ];
}
const WHEN = { before: ' before the change', after: ' after the change', end: ' in the end' };
function waveOf({ moment, seen, not_asked }) {
    if (moment.kind !== 'before' || not_asked === undefined)
        return [];
    const no_answer = seen.filter(({ health }) => health === 'silent').length;
    const { step, wave } = moment;
    return [{ step, wave, asked: seen.length - no_answer, not_asked: { no_answer, ...not_asked } }];
}
function verdictsOf(looks) {
    const known = new Map();
    let watching = (0,_engine_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .startWatching */ .Kh)(0);
    for (const event of looks) {
        const { moment, look, seen, unasked = [], elapsed_ms } = event;
        if (moment.kind === 'before') {
            for (const one of seen)
                if (!known.has(one.target))
                    known.set(one.target, first(one));
            continue;
        }
        if (look === 1)
            watching = (0,_engine_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .startWatching */ .Kh)(0);
        const watched = (0,_engine_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .afterWatch */ .qI)(watching, event, elapsed_ms);
        const worse = new Map(watched.kind === 'worse' ? watched.worse.map((one) => [one.target, one]) : []);
        if (watched.kind === 'again')
            watching = watched.watching;
        for (const one of [...seen, ...unasked]) {
            const before = known.get(one.target);
            const now = worse.get(one.target) ?? one;
            if (before !== undefined)
                known.set(one.target, later(before, now, worse.has(one.target)));
        }
    }
    return [...known.values()].sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target));
}
const FIRST = {
    healthy: 'not_asked_again',
    ill: 'ill_before',
    silent: 'no_answer',
};
function first({ tenant, target, health, because }) {
    return { tenant, target, verdict: FIRST[health], ...(because !== undefined && { because }) };
}
function later(before, now, worse) {
    if (before.verdict === 'ill_before' || before.verdict === 'no_answer' || before.verdict === 'worse')
        return before;
    if ('why' in now) {
        const counts = now.why === 'under_change' && before.verdict !== 'flapped';
        return counts ? { ...before, verdict: 'under_change' } : before;
    }
    const why = now.because === undefined ? {} : { because: now.because };
    if (worse)
        return { ...before, verdict: 'worse', ...why };
    if (now.health !== 'healthy')
        return { ...before, verdict: 'flapped', ...why };
    return before.verdict === 'flapped' ? before : { ...before, verdict: 'well' };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ conditionEntry),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   qA: () => (/* binding */ conditionAction),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97109);
/* harmony import */ var _failed_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79237);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40327);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37752);




function conditionEntry({ plan, recovery, looks, finding, dryRun }) {
    const [first] = looks;
    const last = looks.at(-1) ?? first;
    const condition = conditionOf(plan, first.purpose);
    const isShort = last.verdict === 'holds' && !dryRun && !finding && condition !== null && !(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .heldFor */ .x8)(looks, condition);
    const metric = metricOf(last.samples);
    const failed = last.samples.find((sample) => !sample.ok)?.act.fault;
    return {
        action: conditionAction(plan, first.purpose, finding),
        duration_ms: last.elapsed_ms - first.elapsed_ms + first.duration_ms,
        ...(metric !== '' && { metric }),
        status: isShort ? 'interrupted' : conditionStatus(first.purpose, last.verdict, finding),
        ...aboutOf(first.purpose),
        ...(finding && { result: last.verdict === 'holds' ? 'found engaged' : 'not engaged yet' }),
        judged: judgedOf(looks),
        ...(0,_failed_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .failedProbes */ .h)(last.samples),
        ...(failed !== undefined && { fault: faultOf(failed) }),
        ...(first.purpose.kind === 'recovered' && last.verdict === 'holds' && !isShort && recovery?.words),
    };
}
function metricOf(samples) {
    return samples.flatMap(({ show }) => show ?? []).join(', ');
}
function judgedOf(looks) {
    const judged = [];
    for (const { at, verdict, shown, because } of looks) {
        const now = { at, looks: 1, verdict, shown, ...(because !== undefined && { because }) };
        const last = judged.at(-1);
        const repeats = last !== undefined && last.verdict === verdict && last.shown.join('\n') === shown.join('\n');
        if (repeats)
            judged.splice(-1, 1, { ...last, looks: last.looks + 1 });
        else
            judged.push(now);
    }
    return judged;
}
function conditionOf(plan, purpose) {
    switch (purpose.kind) {
        case 'symptom':
        case 'recovered':
            return plan[purpose.kind];
        case 'engaged':
        case 'released':
            return plan.guards[purpose.guard]?.at.find(({ target }) => target === purpose.target)?.[purpose.kind] ?? null;
        default:
            return stepCondition(plan, purpose);
    }
}
function stepCondition(plan, purpose) {
    const step = plan.steps.find(({ id }) => id === purpose.step);
    if (step === undefined || purpose.kind === 'check')
        return step?.kind === 'check' ? step.condition : null;
    const act = step.kind === 'check' ? undefined : step.acts.find(({ target }) => target === purpose.target);
    if (act === undefined)
        return null;
    if (purpose.kind === 'undone')
        return act.ending.kind === 'undo' ? act.ending.undone : null;
    const condition = act[purpose.kind];
    return condition === null || 'decided' in condition ? null : condition;
}
function conditionAction(plan, purpose, finding) {
    switch (purpose.kind) {
        case 'symptom':
            return _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn;
        case 'recovered':
            return _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn;
        case 'check':
            return titleOf(plan, purpose);
        case 'when':
            return `${titleOf(plan, purpose)}: is it needed`;
        case 'require':
            return `${titleOf(plan, purpose)}: preconditions`;
        case 'verify':
            return `${titleOf(plan, purpose)}: verification`;
        case 'undone':
            return `${titleOf(plan, purpose)}: verification of the undo`;
        case 'engaged':
            return `${guardOf(plan, purpose)}: is it engaged${finding ? ' already' : ''}`;
        case 'released':
            return `${guardOf(plan, purpose)}: is it released`;
    }
}
const HELD = {
    symptom: 'warning_threshold_detected',
    recovered: 'recovered',
};
const NOT_HELD = {
    symptom: 'absent',
    recovered: 'not_recovered',
    when: 'skipped',
};
function conditionStatus({ kind }, verdict, finding) {
    if (verdict === 'unknown')
        return 'unknown';
    if (finding)
        return 'complete';
    return verdict === 'holds' ? (HELD[kind] ?? 'complete') : (NOT_HELD[kind] ?? 'failed');
}
function titleOf(plan, { step, target }) {
    const planned = plan.steps.find(({ id }) => id === step);
    const isOneOf = planned?.kind === 'mitigation' && (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpread */ .qx)(planned) && target !== undefined;
    return `${planned?.title ?? step}${isOneOf ? ` (${target})` : ''}`;
}
function guardOf(plan, { guard, target }) {
    return `Guard ${guard}${(plan.guards[guard]?.at.length ?? 0) > 1 ? ` (${target})` : ''}`;
}
function aboutOf(about) {
    const { step, guard, target } = { step: undefined, guard: undefined, target: undefined, ...about };
    const named = {
        ...(typeof step === 'string' && { step }),
        ...(typeof guard === 'string' && { guard }),
        ...(typeof target === 'string' && { target }),
    };
    return Object.keys(named).length === 0 ? {} : { about: named };
}
function faultOf({ code, message, hint }) {
    return { code, message, hint };
}


/***/ }),

/***/ 47424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   Yk: () => (/* binding */ failedFirst),
/* harmony export */   i7: () => (/* binding */ decidingEvent)
/* harmony export */ });
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89951);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);
/* harmony import */ var _thoughts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);



function failedFirst(request) {
    const deciding = decidingEvent(request.plan, request.events);
    if (deciding === null || TOLD.includes(deciding.type))
        return null;
    return entriesFrom(request, deciding).find(({ status }) => BAD.includes(status)) ?? null;
}
const BAD = ['failed', 'unknown', 'not_recovered'];
const TOLD = [
    'run.declined',
    'isolation.refused',
    'topology.discovered',
    'command.refused',
    'bystanders.looked',
];
function entriesFrom({ record, plan, events }, deciding) {
    const { seq } = firstWordOf(deciding, events);
    return (0,_thoughts_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingsOf */ .Q)({ plan, events, recovery: null })
        .filter(({ first, last }) => last === seq || first > seq)
        .flatMap(({ thought }) => record.agent_thought_process[thought.step - 1] ?? []);
}
function firstWordOf(deciding, events) {
    if (deciding.type !== 'command.finished')
        return deciding;
    const { command } = deciding;
    return events.find((event) => event.type === 'command.finished' && event.command === command) ?? deciding;
}
function decidingEvent(plan, events) {
    let state = (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue)(plan);
    for (const event of events) {
        state = (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(state, event);
        if (isOver(state))
            return event;
    }
    return null;
}
function isOver(state) {
    const { phase, failure, interrupted, opening } = state;
    if (failure !== null || interrupted !== null || opening?.type === 'run.declined')
        return true;
    if (phase.name !== 'stepping')
        return false;
    const stages = [phase.stage, ...phase.lanes.map(({ stage }) => stage)];
    return phase.failing !== null || stages.some((stage) => (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardStage */ .gt)(stage) && stage.failing !== null);
}


/***/ }),

/***/ 68928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ii: () => (/* binding */ discoveryOf),
/* harmony export */   xB: () => (/* binding */ discoveryEntry)
/* harmony export */ });
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39348);
/* harmony import */ var _topology_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);
/* harmony import */ var _condition_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8531);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48765);




function discoveryOf(events) {
    const event = events.find((one) => one.type === 'topology.discovered');
    if (event?.type !== 'topology.discovered')
        return {};
    return {
        discovery: event.hosts.map(({ shown_command: command, fault, ...host }) => ({
            ...host,
            command,
            ...(fault !== undefined && { fault: placedFault(fault) }),
        })),
        drift: event.drift.map((drift) => ({ ...drift, fault: placedFault(drift.fault) })),
    };
}
function discoveryEntry(plan, event) {
    const { hosts, drift, duration_ms, result } = event;
    const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
    const [first] = faults;
    const seen = hosts.map(({ service, host, instances }) => `${instances ?? 'an unknown number'} of ${service} on ${host === 'runner' ? 'the runner' : host}`);
    return {
        action: 'Discovering what is really there',
        duration_ms,
        metric: seen.join(', '),
        result: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .h)([result, ...faults.map(({ message }) => message)]),
        ...(first !== undefined && { fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(first) }),
        status: (0,_topology_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsIn */ .z0)(event, (0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .concernOf */ .gY)(plan)).length > 0 ? 'refused' : 'complete',
    };
}
function placeText({ at }) {
    return at === undefined ? '' : `${at.file}:${at.line}:${at.column}`;
}
function placedFault(fault) {
    const at = placeText(fault);
    return { ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(fault), ...(at !== '' && { at }) };
}


/***/ }),

/***/ 37194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ conditionLines),
/* harmony export */   x: () => (/* binding */ LEAST_LOOKS)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22880);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _plot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24332);





const LEAST_LOOKS = 3;
function conditionLines(condition, room) {
    const line = (text) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(text), room.value);
    return [
        line(`${condition.action}: ${verdictWords(condition)}`),
        ...condition.that.map((source) => `  ${line(source.trim())}`),
        ...lookLines(condition.looks, room),
        ...plotted(condition, room).flatMap((curve) => ['', ...curveLines(curve, room)]),
    ];
}
function plotted({ looks, curves }, { plots }) {
    if (looks.length < LEAST_LOOKS)
        return [];
    return [...new Map(curves.map((curve) => [JSON.stringify(curve.points), curve])).values()].slice(0, plots);
}
function curveLines(curve, { plot, value }) {
    const [points, line] = plot.dots === 'plain' ? ['*', '-'] : ['\u2812', '\u2802'];
    const named = `${curve.value.trim()} (${points}) ${curve.sign} ${curve.bound.trim()} (${line})`;
    return [`  ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(named), value)}`, ...(0,_plot_js__WEBPACK_IMPORTED_MODULE_0__/* .plotLines */ .fP)(curve, plot).map((each) => `  ${each}`)];
}
function verdictWords({ role, looks, within_ms, for_ms }) {
    const count = looks.length === 1 ? 'one look' : `${looks.length} looks`;
    const bounds = [
        ...(within_ms === null ? [] : [`within ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(within_ms)}`]),
        ...(for_ms === 0 ? [] : [`for ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(for_ms)}`]),
    ];
    const asked = bounds.length === 0 ? '' : ` ${bounds.join(', ')}`;
    switch (role) {
        case 'held':
            return `held${asked} (${count})`;
        case 'last':
            return looks.at(-1)?.verdict === 'holds'
                ? `held, but not yet for ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(for_ms)} (${count})`
                : `did not hold yet (${count})`;
        case 'decided':
            return `${looks.at(-1)?.verdict === 'unknown' ? 'was unknown' : 'did not hold'}${asked} (${count})`;
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .H)(role);
    }
}
function lookLines(looks, room) {
    const rows = repeated(looks);
    const first = rows.length <= room.looks ? rows.length : Math.floor(room.looks / 3);
    const last = rows.length - (room.looks - first);
    return rows.flatMap((row, index) => {
        if (index < first || index >= last)
            return rowLines(row, room);
        return index === first ? [`      \u2026 ${last - first} more \u2026`] : [];
    });
}
function repeated(looks) {
    const rows = [];
    for (const look of looks) {
        const former = rows.at(-1);
        if (former !== undefined && saysOf(former.look) === saysOf(look))
            rows.splice(-1, 1, { ...former, until_ms: look.elapsed_ms, times: former.times + 1 });
        else
            rows.push({ look, until_ms: look.elapsed_ms, times: 1 });
    }
    return rows;
}
function saysOf({ verdict, shown, because }) {
    return JSON.stringify([verdict, shown, because ?? '']);
}
function rowLines({ look, until_ms, times }, { value }) {
    const again = times === 1 ? '' : ` (${times} looks, until ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(until_ms)})`;
    const why = look.because === undefined ? '' : `: ${look.because}`;
    const clock = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(look.elapsed_ms).padStart(9);
    return look.shown.map((shown, index) => {
        const isLast = index === look.shown.length - 1;
        const text = (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(`${shown}${isLast ? why : ''}`), value);
        return `${index === 0 ? clock : ' '.repeat(9)}  ${text}${isLast ? again : ''}`;
    });
}


/***/ }),

/***/ 97383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ explanationOf)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/meaning.js
var meaning = __webpack_require__(46289);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/reason.js
var reason = __webpack_require__(5936);
// EXTERNAL MODULE: ./lib/engine/scope.js
var scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/audit/condition-entry.js
var condition_entry = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/runbook/expression.js
var expression = __webpack_require__(74000);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
;// CONCATENATED MODULE: ./lib/runbook/sides.js



const environment = (0,once/* once */.O)(cel/* checkingEnvironment */.Gl);
function sidesIn(source) {
    const parsed = (0,syntax/* parseSyntax */.Z)(source, environment());
    return parsed.ok ? sidesUnder(parsed.syntax.parsed.ast, source) : [];
}
function sidesUnder(node, source) {
    switch (node.op) {
        case '<':
        case '<=':
        case '>':
        case '>=':
        case '==':
        case '!=': {
            const [left, right] = node.args;
            return [{ left: written(left, source), sign: node.op, right: written(right, source) }];
        }
        case '&&':
        case '||':
            return node.args.flatMap((side) => sidesUnder(side, source));
        case '!_':
            return sidesUnder(node.args, source);
        default:
            return [];
    }
}
function written(node, source) {
    let { start, end } = node;
    const lacks = (sign) => {
        const text = source.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
        return text.split(sign).length < text.split(sign === '(' ? ')' : '(').length;
    };
    while (lacks('(') && source.lastIndexOf('(', start - 1) >= 0 && start > 0)
        start = source.lastIndexOf('(', start - 1);
    while (lacks(')') && source.indexOf(')', end) >= 0)
        end = source.indexOf(')', end) + 1;
    return source.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/audit/curve.js


function curvesOf({ that }, seen) {
    return that.flatMap(sidesIn).flatMap(({ left, sign, right }) => {
        const points = seen.map(({ elapsed_ms, scope }) => ({
            elapsed_ms,
            value: numberOf(left, scope),
            bound: numberOf(right, scope),
        }));
        if (points.filter(({ value, bound }) => value !== null && bound !== null).length < 2)
            return [];
        return [{ value: left, sign, bound: right, points }];
    });
}
function numberOf(source, scope) {
    const found = (0,expression/* evaluate */._3)(source, scope);
    return found.kind === 'value' && typeof found.value === 'number' ? found.value : null;
}

// EXTERNAL MODULE: ./lib/audit/deciding.js
var audit_deciding = __webpack_require__(47424);
// EXTERNAL MODULE: ./lib/audit/failed-probe.js
var failed_probe = __webpack_require__(79237);
// EXTERNAL MODULE: ./lib/audit/looks.js
var looks = __webpack_require__(40327);
;// CONCATENATED MODULE: ./lib/audit/explanation.js











function explanationOf({ plan, events, record }) {
    const { rows, state } = rowsOf(plan, events);
    const { failure } = state;
    const deciding = (0,audit_deciding/* decidingEvent */.i7)(plan, events);
    const entries = deciding === null ? [] : (0,audit_deciding/* entriesFrom */.RJ)({ plan, events, record }, deciding);
    const command = entries.find((entry) => entry.command !== undefined && BAD.includes(entry.status));
    const refused = entries.find(isRefusal);
    return {
        execution_id: record.execution_id,
        outcome: record.outcome,
        because: failure === null ? (refused?.result ?? '') : (0,meaning/* becauseOf */.W$)(failure, (0,meaning/* guardsOf */.g0)(state)),
        faults: command === undefined && refused?.fault !== undefined ? [refused.fault] : [],
        command: command === undefined ? null : failedCommand(command),
        conditions: chosenOf(rows, failure).map(({ row, role }) => explainedRow(plan, row, role)),
    };
}
const BAD = ['failed', 'unknown'];
function isRefusal({ fault, command, judged, channel }) {
    return fault !== undefined && command === undefined && judged === undefined && channel === undefined;
}
function failedCommand({ action, command, host, exit_code, ended, fault }) {
    return {
        action,
        ...(command !== undefined && { command }),
        ...(host !== undefined && { host }),
        ...(exit_code !== undefined && { exit_code }),
        ...(ended !== undefined && { ended }),
        ...(fault !== undefined && { fault }),
    };
}
function rowsOf(plan, events) {
    const scopes = new Map();
    let state = (0,engine_state/* initialState */.ue)(plan);
    for (const event of events) {
        if (event.type === 'condition.looked') {
            const { purpose, samples, at, elapsed_ms } = event;
            const effect = (0,next/* next */.K)(state).find((one) => one.kind === 'look' && (0,looks/* isSame */.Ft)(one.purpose, purpose));
            const step = 'step' in purpose ? purpose.step : null;
            const target = 'target' in purpose ? purpose.target : null;
            if (effect?.kind === 'look')
                scopes.set(event, {
                    elapsed_ms,
                    scope: (0,scope/* scopeAt */.c)(state, { target, step, samples, now: at }),
                    condition: effect.condition,
                });
        }
        state = (0,apply/* apply */.B)(state, event);
    }
    const rows = [];
    const told = new Set();
    for (const [index, event] of events.entries()) {
        const condition = scopes.get(event)?.condition;
        if (condition === undefined || told.has(event))
            continue;
        const looked = (0,looks/* looksFrom */.Nl)(events, index);
        for (const look of looked.looks)
            told.add(look);
        const seen = looked.looks.flatMap((look) => scopes.get(look) ?? []);
        rows.push({ ...looked, last: looked.looks.at(-1) ?? looked.looks[0], condition, seen });
    }
    return { rows, state };
}
const STOPPED = ['cancelled', 'timeout', 'journal', 'died', 'broken'];
function chosenOf(rows, failure) {
    const judging = rows.filter(({ finding, last }) => !finding && last.purpose.kind !== 'when');
    if (failure === null) {
        const held = judging.findLast(({ last }) => last.purpose.kind === 'recovered') ?? judging.at(0);
        return held === undefined ? [] : [{ row: held, role: held.last.verdict === 'holds' ? 'held' : 'last' }];
    }
    const open = judging.filter(({ last }) => last.verdict !== 'holds');
    const decided = open.find(({ condition, last }) => failure.because.includes((0,reason/* reasonOf */.A3)(condition, last))) ??
        (failure.kind === 'guard' ? open.find(({ last }) => last.purpose.kind === 'engaged') : undefined);
    const undoing = open.filter((row) => row !== decided && isOfUndoing(row));
    const isStopped = decided === undefined && STOPPED.includes(failure.kind);
    const unmet = judging.filter((row) => open.includes(row) || !(0,looks/* heldFor */.x8)(row.looks, row.condition));
    const last = isStopped ? unmet.findLast((row) => !isOfUndoing(row)) : undefined;
    return [
        ...(decided === undefined ? [] : [{ row: decided, role: 'decided' }]),
        ...(last === undefined ? [] : [{ row: last, role: 'last' }]),
        ...undoing.map((row) => ({ row, role: 'decided' })),
    ];
}
function isOfUndoing({ last: { purpose } }) {
    return purpose.kind === 'undone' || purpose.kind === 'released';
}
function explainedRow(plan, { looks, last, finding, condition, seen }, role) {
    return {
        action: (0,condition_entry/* conditionAction */.qA)(plan, last.purpose, finding),
        ...(0,condition_entry/* aboutOf */.rI)(last.purpose),
        role,
        that: condition.that,
        within_ms: condition.within_ms,
        for_ms: condition.for_ms,
        looks: looks.map(({ at, elapsed_ms, verdict, shown, because }) => ({
            at,
            elapsed_ms,
            verdict,
            shown,
            ...(because !== undefined && { because }),
        })),
        ...(0,failed_probe/* failedProbes */.h)(last.samples),
        curves: curvesOf(condition, seen),
    };
}


/***/ }),

/***/ 79237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastLine),
/* harmony export */   h: () => (/* binding */ failedProbes)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22880);

function failedProbes(samples) {
    const failed = samples.filter(({ ok }) => !ok).map(failedProbe);
    return failed.length === 0 ? {} : { failed_probes: failed };
}
function failedProbe({ probe, target, shown_command: command, host, act }) {
    const { ended, exit_code, fault } = act;
    const said = (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(lastLine(act), _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_VALUE */ .PE);
    return {
        probe,
        target,
        command,
        host,
        exit_code,
        ...(ended !== 'exited' && { ended }),
        ...(said !== '' && { said }),
        ...(fault !== undefined && { fault: { code: fault.code, message: fault.message, hint: fault.hint } }),
    };
}
function lastLine({ stdout, stderr }) {
    const said = (stderr?.tail || stderr?.head || stdout?.tail || stdout?.head || '').trim();
    return said.split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ AUDIT_README),
  a1: () => (/* binding */ auditFilesOf),
  wN: () => (/* binding */ lacksFiles),
  KO: () => (/* binding */ readAuditFolder),
  Ul: () => (/* binding */ readFiles),
  rY: () => (/* binding */ writeAuditFolder)
});

// UNUSED EXPORTS: LONGEST

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/audit/bounded-file.js
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







function boundedText(file, mostBytes) {
    return withRegular(file, async (handle) => {
        const { size } = await handle.stat();
        if (size > mostBytes)
            return (0,kernel_fault/* fail */.fJ)(tooLong(file, mostBytes));
        const chunks = [];
        let read = 0;
        for await (const chunk of handle.createReadStream({ autoClose: false, end: mostBytes })) {
            chunks.push(chunk);
            read += chunk.length;
        }
        return read > mostBytes ? (0,kernel_fault/* fail */.fJ)(tooLong(file, mostBytes)) : (0,kernel_fault/* succeed */.Py)(Buffer.concat(chunks).toString('utf8'));
    });
}
function fileDigest(file) {
    return withRegular(file, async (handle) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)(handle.createReadStream({ autoClose: false }), hash);
        return (0,kernel_fault/* succeed */.Py)(hash.digest('hex'));
    });
}
async function folderFault(folder) {
    return (await (0,promises_.lstat)(folder)).isDirectory() ? null : notOfARun(folder, 'folder');
}
async function withRegular(file, read) {
    const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!(await (0,promises_.lstat)(file)).isFile())
                return (0,kernel_fault/* fail */.fJ)(notOfARun(file, 'file'));
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            return (await handle.stat()).isFile() ? await read(handle) : (0,kernel_fault/* fail */.fJ)(notOfARun(file, 'file'));
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
        const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code, path: file, doing: 'read', error }));
    }
}
function notOfARun(path, what) {
    const others = what === 'file' ? 'a folder, a link, a pipe or a device' : 'a file, a link, a pipe or a device';
    return {
        code: 'file-unreadable',
        message: `${(0,visible/* visibleLine */.P8)(path)} is no ${what} but ${others}, and no run leaves that there.`,
        hint: `${UNCHECKED} Take the folder from the artifact again, as a copy that holds nothing but files and \`outputs/\`.`,
    };
}
function tooLong(file, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,visible/* visibleLine */.P8)(file)} has more than ${mostBytes} bytes, and no run writes more there.`,
        hint: `${UNCHECKED} Take the folder from the artifact again; if it is the same there, ask who else could write it.`,
    };
}
const UNCHECKED = 'Nothing was checked.';

;// CONCATENATED MODULE: ./lib/audit/folder.js






const FILES = ['audit.jsonl', 'plan.json', 'audit.json', 'summary.md', 'README.md'];
async function writeAuditFolder(request) {
    const { folder, plan, events, record, summary, redactor } = request;
    const contents = {
        'audit.jsonl': events.map((event) => `${(0,canonical/* canonicalJson */.dj)(event)}\n`).join(''),
        'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
        'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
        'summary.md': redactor.text(summary),
        'README.md': AUDIT_README,
    };
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 }).catch(unlessThere);
        const writing = Object.entries(contents).map(([name, content]) => writeWhole((0,external_node_path_.join)(folder, name), content));
        await Promise.allSettled(writing);
        await Promise.all(writing);
    }
    catch (error) {
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path: folder, doing: "write the run's folder", error }));
    }
    const files = Object.keys(contents).map((name) => (0,external_node_path_.join)(folder, name));
    return (0,kernel_fault/* succeed */.Py)({ folder, auditJson: (0,external_node_path_.join)(folder, 'audit.json'), summary: (0,external_node_path_.join)(folder, 'summary.md'), files });
}
function unlessThere(error) {
    if ((0,file_fault/* errorCode */.C)(error) !== 'EEXIST')
        throw error;
}
async function lacksFiles(folder) {
    const found = await Promise.all(FILES.map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => null)));
    return found.some((file) => file === null || !file.isFile() || file.size === 0);
}
async function writeWhole(file, content) {
    const part = `${file}.part`;
    try {
        await (0,promises_.writeFile)(part, content, { mode: 0o600 });
        await (0,promises_.rename)(part, file);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true }).catch(() => undefined);
        throw error;
    }
}
const LONGEST = {
    'audit.jsonl': 134_217_728,
    'audit.json': 67_108_864,
    'plan.json': 67_108_864,
    'summary.md': 16_777_216,
};
async function readAuditFolder(folder) {
    try {
        const names = new Set(await (0,promises_.readdir)(folder));
        const text = async (name) => names.has(name) ? await boundedText((0,external_node_path_.join)(folder, name), LONGEST[name]) : (0,kernel_fault/* succeed */.Py)(null);
        const events = await text('audit.jsonl');
        if (!events.ok)
            return events;
        const record = await text('audit.json');
        if (!record.ok)
            return record;
        const plan = await text('plan.json');
        if (!plan.ok)
            return plan;
        const summary = await text('summary.md');
        if (!summary.ok)
            return summary;
        const outputs = names.has('outputs') ? await digestsIn((0,external_node_path_.join)(folder, 'outputs')) : (0,kernel_fault/* succeed */.Py)(new Map());
        if (!outputs.ok)
            return outputs;
        const texts = { events: events.value, record: record.value, plan: plan.value, summary: summary.value };
        return (0,kernel_fault/* succeed */.Py)({ ...texts, outputs: outputs.value });
    }
    catch (error) {
        const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code, path: folder, doing: 'read the audit in', error }));
    }
}
async function readFiles(folder) {
    const files = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        files.set((0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/'), await (0,promises_.readFile)(path));
    }
    return files;
}
function auditFilesOf(files) {
    const text = (name) => {
        const bytes = files.get(name);
        return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
    };
    const outputs = [...files].filter(([path]) => /^outputs\/[^/]+$/.test(path));
    return {
        ...{
            events: text('audit.jsonl'),
            record: text('audit.json'),
            plan: text('plan.json'),
            summary: text('summary.md'),
        },
        outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), (0,canonical/* sha256 */.sc)(bytes)])),
    };
}
async function digestsIn(folder) {
    const digests = new Map();
    const fault = await folderFault(folder);
    if (fault !== null)
        return (0,kernel_fault/* fail */.fJ)(fault);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const digest = await fileDigest((0,external_node_path_.join)(folder, entry.name));
        if (!digest.ok)
            return digest;
        digests.set(entry.name, digest.value);
    }
    return (0,kernel_fault/* succeed */.Py)(digests);
}
const AUDIT_README = `# The audit of one run

| file | for |
| --- | --- |
| \`summary.md\` | people: the outcome, what a human must do, the steps |
| \`audit.json\` | machines: the run as one document |
| \`audit.jsonl\` | the events, chained by SHA-256; the first \`prev\` is the plan's digest |
| \`plan.json\` | what was to run; its digest opens the chain |
| \`outputs/\` | outputs of commands that are too long for the events, by digest |

\`enforced-runbooks verify DIR\` checks the folder against itself; with \`--head\` and \`--count\` from the run's own
summary, also against that. \`report.html\` (one readable page) and \`trace.json\` (OpenTelemetry) come with a later release.
`;


/***/ }),

/***/ 40327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Nl: () => (/* binding */ looksFrom),
/* harmony export */   x8: () => (/* binding */ heldFor)
/* harmony export */ });
/* harmony import */ var _engine_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18790);

function looksFrom(events, from) {
    const first = events[from];
    if (first?.type !== 'condition.looked')
        throw new Error('looksFrom: no look here');
    const looks = [first];
    for (let index = from + 1;; index += 1) {
        const event = events[index];
        if (event !== undefined && (BESIDE.includes(event.type) || isElsewhere(event, first)))
            continue;
        if (event?.type !== 'condition.looked' || event.look <= 1 || !isSame(event.purpose, first.purpose))
            break;
        looks.push(event);
    }
    return { looks, finding: isFinding(events, from) };
}
function heldFor(looks, { for_ms }) {
    const since = looks.slice(looks.findLastIndex(({ verdict }) => verdict !== 'holds') + 1);
    const [first, last] = [since[0], since.at(-1)];
    return first !== undefined && last !== undefined && last.elapsed_ms - first.elapsed_ms >= for_ms;
}
const BESIDE = ['cancel.requested', 'timeout.passed', 'journal.lost', 'run.resumed'];
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function isElsewhere(event, look) {
    const [other, own] = [(0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectIn */ .iw)(event), (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectIn */ .iw)(look)];
    return other !== null && own !== null && !(0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(other, own);
}
function isFinding(events, index) {
    const looked = events[index];
    if (looked?.type !== 'condition.looked' || looked.purpose.kind !== 'engaged')
        return false;
    const { guard, target } = looked.purpose;
    for (let at = index - 1; at >= 0; at -= 1) {
        const event = events[at];
        if (event?.type !== 'command.finished' || !('guard' in event.change))
            continue;
        if (event.change.guard === guard && event.change.target === target)
            return event.change.action !== 'engage';
    }
    return true;
}


/***/ }),

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46289);
/* harmony import */ var _engine_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37752);






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
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    const named = (is) => [...new Set(all.filter(({ status }) => (status === 'kept_unverified') === is).map(({ step }) => step))].join(', ');
    const [seen, unseen] = [named(false), named(true)];
    return `${seen === '' ? '' : `, kept: ${seen}`}${unseen === '' ? '' : `, kept unverified: ${unseen}`}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const { kind, step } = record.failure;
        const of = step === null || kind === 'guard' ? '' : `${step}: `;
        return [...arrow(before, after), ...open(record), `${of}${briefly(record)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function open({ outcome, rollback }) {
    const targets = rollback?.targets ?? [];
    if (targets.length < 2 || (outcome !== 'unknown' && outcome !== 'rollback_failed'))
        return [];
    const named = (status, how) => {
        const those = targets.filter((one) => one.status === status);
        const steps = [...new Set(those.map(({ step }) => step))];
        return steps.map((step) => {
            const own = those.filter((one) => one.step === step).map(({ target }) => target);
            return `${step} is ${how} ${(0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_5__/* .few */ .H)(own, 3)}`;
        });
    };
    return [
        ...named('unknown', 'unknown of'),
        ...named('undo_failed', 'not undone on'),
        ...named('undone_unverified', 'not seen to be undone on'),
    ];
}
function briefly({ failure, guards, agent_thought_process }) {
    if (failure === null)
        return '';
    const { kind } = failure;
    const because = (0,_engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .becauseOf */ .W$)(failure, guards);
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    if (kind !== 'condition' && kind !== 'recovery')
        return because;
    const [how = because] = because.split(': ', 1);
    const unseen = agent_thought_process
        .flatMap(({ failed_probes = [] }) => failed_probes.map((probe) => (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenWords */ .CL)({ ...probe, act: probe })))
        .find((words) => because.includes(words));
    return unseen === undefined ? how : `${how}: ${unseen}`;
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

/***/ 24332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ BRAILLE_PLOT),
/* harmony export */   fP: () => (/* binding */ plotLines),
/* harmony export */   rE: () => (/* binding */ PLAIN_PLOT)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76181);

const PLAIN_PLOT = { dots: 'plain', columns: 48, rows: 7 };
const BRAILLE_PLOT = { dots: 'braille', columns: 48, rows: 6 };
function plotLines({ points }, { dots, columns, rows }) {
    const values = points.flatMap(({ value, bound }) => [value, bound]).filter((one) => one !== null);
    const [first, last] = [points[0], points.at(-1)];
    if (values.length === 0 || first === undefined || last === undefined)
        return [];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = { low, high, from: first.elapsed_ms, to: last.elapsed_ms };
    const field = dots === 'plain' ? plainField(points, scale, { columns, rows }) : brailleField(points, scale, { columns, rows });
    const labels = labelsOf(scale, { rows, bound: points.findLast(({ bound }) => bound !== null)?.bound ?? null });
    const width = Math.max(...labels.map((label) => label.length));
    const [edge, corner, floor] = dots === 'plain' ? ['|', '+', '-'] : ['\u2502', '\u2514', '\u2500'];
    const [begin, end] = [(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(scale.from), (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(scale.to)];
    return [
        ...field.map((line, row) => `${(labels[row] ?? '').padStart(width)} ${edge}${line}`.trimEnd()),
        `${' '.repeat(width)} ${corner}${floor.repeat(columns)}`,
        `${' '.repeat(width + 2)}${begin}${end.padStart(Math.max(end.length + 1, columns - begin.length))}`,
    ];
}
function columnOf({ elapsed_ms }, { from, to }, columns) {
    return to === from ? 0 : Math.round(((elapsed_ms - from) / (to - from)) * (columns - 1));
}
function rowOf(value, { low, high }, rows) {
    const span = high / 2 - low / 2;
    if (span === 0)
        return Math.floor((rows - 1) / 2);
    return Math.round((1 - (value / 2 - low / 2) / span) * (rows - 1));
}
function plainField(points, scale, { columns, rows }) {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '));
    const put = (row, column, sign) => {
        const line = cells[row];
        if (line !== undefined)
            line[column] = sign;
    };
    for (const [column, bound] of boundsByColumn(points, scale, columns).entries())
        if (bound !== null)
            put(rowOf(bound, scale, rows), column, '-');
    for (const point of points)
        if (point.value !== null)
            put(rowOf(point.value, scale, rows), columnOf(point, scale, columns), '*');
    return cells.map((line) => line.join(''));
}
const DOTS = [
    [0x01, 0x08],
    [0x02, 0x10],
    [0x04, 0x20],
    [0x40, 0x80],
];
function brailleField(points, scale, { columns, rows }) {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
    const put = (row, column) => {
        const line = cells[row >> 2];
        const at = column >> 1;
        const dot = DOTS[row & 3]?.[column & 1];
        if (line !== undefined && dot !== undefined)
            line[at] = (line[at] ?? 0) | dot;
    };
    const [wide, tall] = [columns * 2, rows * 4];
    for (const [column, bound] of boundsByColumn(points, scale, wide).entries())
        if (bound !== null && column % 3 === 0)
            put(rowOf(bound, scale, tall), column);
    for (const [one, other] of pairs(points.filter(({ value }) => value !== null))) {
        const [from, to] = [columnOf(one, scale, wide), columnOf(other, scale, wide)];
        const [start, end] = [rowOf(one.value ?? 0, scale, tall), rowOf(other.value ?? 0, scale, tall)];
        const steps = Math.max(1, to - from, Math.abs(end - start));
        for (let step = 0; step <= steps; step += 1)
            put(Math.round(start + ((end - start) * step) / steps), Math.round(from + ((to - from) * step) / steps));
    }
    return cells.map((line) => line.map((dots) => (dots === 0 ? ' ' : String.fromCodePoint(0x2800 + dots))).join(''));
}
function pairs(points) {
    const [only] = points;
    if (only !== undefined && points.length === 1)
        return [[only, only]];
    return points.slice(1).flatMap((point, index) => {
        const former = points[index];
        return former === undefined ? [] : [[former, point]];
    });
}
function boundsByColumn(points, scale, columns) {
    const known = new Map(points.flatMap((point) => (point.bound === null ? [] : [[columnOf(point, scale, columns), point.bound]])));
    let bound = null;
    return Array.from({ length: columns }, (_, column) => {
        bound = known.get(column) ?? bound;
        return bound;
    });
}
function labelsOf(scale, { rows, bound }) {
    const labels = Array.from({ length: rows }, () => '');
    if (bound !== null)
        labels[rowOf(bound, scale, rows)] = shortNumber(bound);
    labels[rowOf(scale.high, scale, rows)] = shortNumber(scale.high);
    labels[rowOf(scale.low, scale, rows)] = shortNumber(scale.low);
    return labels;
}
function shortNumber(value) {
    const [exact, short] = [String(value), String(Number(value.toPrecision(5)))];
    return exact.length <= 8 ? exact : short.length <= 10 ? short : value.toExponential(2);
}


/***/ }),

/***/ 49414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46289);
/* harmony import */ var _engine_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21813);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63879);
/* harmony import */ var _engine_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18790);
/* harmony import */ var _bystander_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3938);
/* harmony import */ var _condition_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8531);
/* harmony import */ var _discovery_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68928);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30892);
/* harmony import */ var _thoughts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5685);









function recordOf(plan, events) {
    const [first] = events;
    const last = events.at(-1);
    if (first === undefined || last === undefined || (first.type !== 'run.claimed' && first.type !== 'run.declined')) {
        throw new Error('recordOf: a run begins with run.claimed or run.declined');
    }
    const standing = (0,_engine_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .Y)(plan, events);
    const { state } = standing;
    const recovery = (0,_recovery_js__WEBPACK_IMPORTED_MODULE_8__/* .recoveryOf */ .r)(events);
    const closed = last.type === 'closed' ? last : null;
    return {
        execution_id: first.execution_id,
        trigger: first.trigger,
        timestamp: first.at.replace(/\.\d+Z$/, 'Z'),
        agent_thought_process: (0,_thoughts_js__WEBPACK_IMPORTED_MODULE_7__/* .thoughtsOf */ .k)({ plan, events, recovery }),
        outcome: closed?.outcome ?? 'unknown',
        human_intervention_required: closed?.human_intervention_required ?? true,
        schema_version: 1,
        tenant: first.tenant,
        runbook: first.runbook,
        commit: plan.commit,
        actor: first.actor,
        dry_run: first.dry_run,
        approvals: first.approvals,
        ...(first.job !== undefined && { job: first.job }),
        plan_digest: first.plan_digest,
        chain_head: last.hash,
        event_count: events.length,
        incident_starts_at: first.incident_starts_at,
        duration_ms: last.elapsed_ms,
        recovery: recovery && {
            at: recovery.at,
            since_incident_ms: recovery.sinceIncidentMs,
            since_run_start_ms: recovery.sinceRunStartMs,
        },
        failure: state.failure && { kind: state.failure.kind, step: state.failure.step, because: state.failure.because },
        blast_radius: plan.blast_radius,
        ...(0,_discovery_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .discoveryOf */ .ii)(events),
        ...(0,_bystander_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .bystandersOf */ .I)(state, events),
        state_changes: stateChanges(standing, events),
        kept: keptOf(standing),
        rollback: rollbackOf(standing, events),
        guards: (0,_engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .guardsOf */ .g0)(state),
        locks: locksOf(events),
        notifications: events.flatMap((event) => {
            if (event.type !== 'notification.finished')
                return [];
            const { on, channel, sent, attempts, duration_ms, fault } = event;
            return { on, channel, sent, attempts, duration_ms, ...(fault !== undefined && { fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(fault) }) };
        }),
        versions: first.versions,
    };
}
function locksOf(events) {
    const last = events.findLast((event) => event.type === 'run.claimed' || event.type === 'run.resumed');
    return last?.type === 'run.claimed' || last?.type === 'run.resumed' ? last.locks : [];
}
function stateChanges({ state, targets }, events) {
    return targets.map(({ step, act, status }) => {
        const known = state.targets[(0,_engine_state_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(step.id, act.target)];
        const before = known?.before ?? [];
        return {
            step: step.id,
            title: step.title,
            target: act.target,
            host: act.do.where,
            status,
            held_before: known?.held_before ?? false,
            probes: before.map((sample) => ({
                probe: sample.probe,
                target: sample.target,
                before: sample.ok ? sample.fields : null,
                after: lastFields(events, { step: step.id, target: act.target }, sample),
            })),
        };
    });
}
function lastFields(events, at, before) {
    const found = events.findLast((event) => {
        if (event.type !== 'condition.looked')
            return false;
        const { purpose } = event;
        const proves = purpose.kind === 'verify' || purpose.kind === 'undone';
        return proves && (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbout */ .KH)(purpose, at) && event.samples.some((sample) => isSameProbe(sample, before));
    });
    if (found?.type !== 'condition.looked')
        return null;
    const after = found.samples.find((sample) => isSameProbe(sample, before));
    return after?.ok === true ? after.fields : null;
}
function isSameProbe(one, other) {
    return one.probe === other.probe && one.target === other.target;
}
function keptOf({ state, targets }) {
    const stands = [
        'kept',
        'kept_unverified',
        ...(state.failure === null ? [] : ['applied']),
    ];
    return targets
        .filter(({ status }) => stands.includes(status))
        .map((target) => ({
        ...settledOf(target),
        stays: target.act.ending.kind === 'irreversible' ? target.act.ending.stays : '',
    }));
}
const AFTER = [
    'undone',
    'left',
    'undone_unverified',
    'undo_failed',
    'unknown',
    'started',
    'undo_begun',
    'to_undo',
];
function rollbackOf({ state, targets }, events) {
    const after = targets.filter(({ status }) => AFTER.includes(status));
    const tried = events.some((event) => event.type === 'command.intended' && event.change.action === 'undo');
    if (state.failure === null || (after.length === 0 && !tried))
        return null;
    return { because: state.failure.because, targets: after.map(settledOf) };
}
function settledOf({ step, act, status, because }) {
    return { step: step.id, title: step.title, target: act.target, status, ...(because !== '' && { because }) };
}


/***/ }),

/***/ 30892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76181);

function recoveryOf(events) {
    const [first] = events;
    const held = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
    const closed = events.findLast((event) => event.type === 'closed');
    if (held?.type !== 'condition.looked' || held.verdict !== 'holds')
        return null;
    if (closed?.type === 'closed' && closed.outcome !== 'incident_resolved')
        return null;
    const startsAt = first?.type === 'run.claimed' ? first.incident_starts_at : '';
    const since = Date.parse(held.at) - Date.parse(startsAt);
    const sinceIncidentMs = Number.isFinite(since) && since >= 0 ? since : null;
    const sinceRunStartMs = held.elapsed_ms;
    return {
        at: held.at,
        sinceIncidentMs,
        sinceRunStartMs,
        words: {
            timestamp_to_recovery: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(sinceIncidentMs ?? sinceRunStartMs),
            run_start_to_recovery: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(sinceRunStartMs),
        },
    };
}


/***/ }),

/***/ 37752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ RECOVERY_ACTION),
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION),
/* harmony export */   tg: () => (/* binding */ auditRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const auditRecord = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]))]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), field);
    const fault = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    const placedFault = fault.extend({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
    const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        omitted_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const judged = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const failedProbe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        fault: fault.optional(),
    });
    const thought = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        started_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        about: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
            .optional(),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        stopped: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        failed_probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(failedProbe).optional(),
        fault: fault.optional(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        slack_notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        timestamp_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        run_start_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const stateChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        held_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: fields.nullable(), after: fields.nullable() })),
    });
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        agent_thought_process: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thought),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
            proven: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), proven_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain_head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        incident_starts_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since_incident_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), since_run_start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
            .nullable(),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }),
        }),
        discovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
            there: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: placedFault.optional(),
        }))
            .optional(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            fault: placedFault,
        }))
            .optional(),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again', 'under_change']),
            because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        bystander_watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            settle_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                not_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                    no_answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    over_limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    without_health: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    undeclared: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    under_change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                    no_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                }),
            })),
            cut_short: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })
            .optional(),
        state_changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stateChange),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...settled.shape, stays: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settled) }).nullable(),
        guards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: fault.optional(),
        })),
        versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    });
});
const SYMPTOM_ACTION = 'Detecting the symptom';
const RECOVERY_ACTION = 'Confirming that the incident is over';


/***/ }),

/***/ 76414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./lib/engine/meaning.js
var meaning = __webpack_require__(46289);
// EXTERNAL MODULE: ./lib/engine/standing.js + 1 modules
var engine_standing = __webpack_require__(21813);
// EXTERNAL MODULE: ./lib/kernel/markdown.js
var markdown = __webpack_require__(22880);
// EXTERNAL MODULE: ./lib/audit/mermaid.js
var mermaid = __webpack_require__(22224);
// EXTERNAL MODULE: ./lib/audit/outcome-line.js
var outcome_line = __webpack_require__(77746);
// EXTERNAL MODULE: ./lib/audit/summary-affected.js
var summary_affected = __webpack_require__(85876);
// EXTERNAL MODULE: ./lib/audit/summary-bystanders.js
var summary_bystanders = __webpack_require__(51137);
// EXTERNAL MODULE: ./lib/kernel/foreign-prose.js
var foreign_prose = __webpack_require__(17991);
;// CONCATENATED MODULE: ./lib/audit/summary-documentation.js


const LONGEST = 2_000;
function documentationSection({ failure }, plan, room) {
    const { origin } = plan;
    if (origin === undefined || room.output === 0)
        return [];
    const failed = plan.steps.filter(({ id }) => id === failure?.step);
    const others = plan.steps.filter(({ id }) => id !== failure?.step);
    const longest = Math.min(LONGEST, room.output);
    const said = [...failed, ...others].slice(0, room.rows).flatMap(({ id, title }) => {
        const prose = (0,foreign_prose/* quoted */.T)(origin.steps[id] ?? '', longest);
        return prose.length === 0 ? [] : [`**${(0,markdown/* inline */.mG)(title, room.value)}** (${(0,markdown/* code */.aY)(id, room.value)})`, ...prose];
    });
    const about = (0,foreign_prose/* quoted */.T)(origin.about, longest);
    if (said.length === 0 && about.length === 0)
        return [];
    return ['## What the runbook says', `As it stands in ${(0,markdown/* code */.aY)(origin.file, room.value)}:`, ...about, ...said];
}

// EXTERNAL MODULE: ./lib/audit/deciding.js
var audit_deciding = __webpack_require__(47424);
// EXTERNAL MODULE: ./lib/audit/failed-probe.js
var failed_probe = __webpack_require__(79237);
// EXTERNAL MODULE: ./lib/engine/planned.js
var planned = __webpack_require__(11072);
// EXTERNAL MODULE: ./lib/engine/scope.js
var scope = __webpack_require__(81758);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/plan/resolve.js
var resolve = __webpack_require__(96263);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/audit/by-hand.js + 2 modules
var by_hand = __webpack_require__(75745);
;// CONCATENATED MODULE: ./lib/audit/go-on.js






const TO_UNDO = new Set([
    'started',
    'acted',
    'applied',
    'unknown',
    'undone_unverified',
    'undo_failed',
    'undo_begun',
    'to_undo',
]);
const TO_RELEASE = new Set(['engaged', 'engage_failed', 'release_failed', 'held']);
const IN_FORCE = new Set(['engaged', 'held']);
const RELEASED_LAST = new Set(['release_failed', 'held']);
function goOnWith({ state, targets }, now) {
    const { plan } = state;
    const commands = [];
    const guards = (statuses) => Object.keys(state.guards).filter((key) => statuses.has((0,engine_state/* guardOf */.HY)(state, key).status));
    const [inForce, last] = [new Set(guards(IN_FORCE)), new Set(guards(RELEASED_LAST))];
    const owed = new Map(guards(TO_RELEASE).map((key) => [key, 'always']));
    const add = (command, at, told) => commands.push({ ...told, ...goOn(plan, command, (0,scope/* scopeAt */.c)(state, { ...at, samples: [], now })) });
    const engage = (key) => {
        const { name, at } = (0,planned/* plannedGuardAt */.VR)(plan, key);
        const told = { why: `engage of ${name}`, only: 'not_yet', holds: at.engaged.that };
        add(at.engage, { step: null, target: at.target }, told);
        inForce.add(key);
        last.delete(key);
        if (!owed.has(key))
            owed.set(key, 'own');
    };
    const release = (isDue) => {
        for (const [key, only] of [...owed]) {
            const { name, at } = (0,planned/* plannedGuardAt */.VR)(plan, key);
            if (!isDue(key, name))
                continue;
            add(at.release, { step: null, target: at.target }, { why: `release of ${name}`, only, holds: at.released.that });
            inForce.delete(key);
            owed.delete(key);
        }
    };
    for (const { step, act, status } of [...targets].reverse()) {
        if (!TO_UNDO.has(status) || act.ending.kind !== 'undo')
            continue;
        const own = (0,planned/* guardKeysOf */.fU)(plan, { step, act });
        release((key, guard) => guard !== step.guard && !last.has(key));
        for (const key of own)
            if (!inForce.has(key))
                engage(key);
        const told = { why: `undo of ${step.id}`, only: 'always', holds: [] };
        add(act.ending.undo, { step: step.id, target: act.target }, told);
        if ((0,waves/* isGuardedEach */.Au)(plan, step))
            release((key) => own.includes(key));
    }
    release(() => true);
    return commands;
}
function goOn(plan, command, scope) {
    const host = plan.hosts[command.where];
    const user = host?.user === undefined ? '' : `${host.user}@`;
    const where = host === undefined ? 'the runner' : `${host.name} (${user}${host.address}, port ${host.port})`;
    const ready = (0,resolve/* readyCommand */.d)(command, scope, true);
    return { where, command: (0,by_hand/* byHand */.X)(ready.ok ? ready.value : command) };
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
    not_started: 'not started',
    started: 'its command may be running: nobody knows',
    acted: 'changed, not verified',
    applied: 'changed and verified: this stands',
    unknown: 'unknown: contact was lost, look at it by hand',
    kept: 'changed and kept: this stands',
    kept_unverified: 'what it left is not known, and it cannot be undone',
    left: 'left as it is',
    undone: 'undone, and verified to be undone',
    undone_unverified: 'undone, but that could not be verified',
    undo_failed: 'NOT undone: the undo did not hold',
    undo_begun: 'its undo was begun and not finished',
    to_undo: 'changed, and still to be undone by recover',
};
const GUARD_SAYS = {
    found_engaged: 'was found engaged by somebody else, and was left alone',
    engaged: 'STILL ENGAGED',
    engage_failed: 'its engaging failed: it may be engaged',
    released: 'released',
    release_failed: 'STILL ENGAGED: its release did not hold',
    held: 'held engaged on purpose, because a step behind it is unknown',
};
function handOverOf(plan, events) {
    const there = (0,engine_standing/* standingOf */.Y)(plan, events);
    const { state, targets } = there;
    const standing = [];
    for (const { step, target, because } of unreachedIn(plan, state, events))
        standing.push({ what: step, where: target, state: `not started: ${because}` });
    for (const target of [...targets].reverse())
        standing.push({ what: target.step.title, where: target.act.target, state: targetSays(target) });
    for (const [key, { status }] of Object.entries(state.guards)) {
        if (status === 'idle')
            continue;
        const { name, at } = (0,planned/* plannedGuardAt */.VR)(plan, key);
        standing.push({ what: `guard ${name}`, where: at.target, state: GUARD_SAYS[status] ?? status });
    }
    return { standing, commands: goOnWith(there, events.at(-1)?.at ?? '') };
}
function targetSays({ act, status, because }) {
    const says = TARGET_SAYS[status];
    const { ending } = act;
    const stays = ending.kind === 'irreversible' ? ending.stays : '';
    switch (status) {
        case 'kept':
        case 'applied':
            return stays === '' ? says : `${says}: ${stays}`;
        case 'kept_unverified':
            return `${because}; ${says}: ${stays}`;
        case 'left':
            return `${says}: ${because}`;
        case 'undo_failed':
            return because === '' ? says : `NOT undone: ${because}`;
        case 'unknown':
            return because === '' ? says : `unknown: ${because}. End that process, then look at the target`;
        default:
            return says;
    }
}

// EXTERNAL MODULE: ./lib/audit/told.js
var audit_told = __webpack_require__(97490);
;// CONCATENATED MODULE: ./lib/audit/summary-next.js





function nextWords({ record, plan, events, commands }) {
    const last = events.at(-1);
    if (last?.type !== 'closed')
        return unfinished(record);
    const standing = (0,engine_standing/* standingOf */.Y)(plan, events);
    const incident = `the incident ${seenIll(events) ? 'is not over' : 'may not be over'}`;
    switch (last.outcome) {
        case 'rolled_back':
            return `${leftOf(standing)} ${capital(incident)}: handle it by hand, or start again once the cause is gone.`;
        case 'cancelled':
            return `${leftOf(standing)} The incident may be going on.`;
        case 'not_recovered':
            return `The changes below stand, and ${incident}. Go on by hand${commands ? '; the commands below would take them back' : ''}.`;
        case 'refused':
            return 'Nothing was changed. The incident may be going on: handle it by hand, or start again once the reason is gone.';
        case 'rollback_failed':
            return '**Partial state.** What stands is below. Bring it in order by hand, now.';
        case 'unknown':
            return `**${lostIn(standing)}** Look at what is below by hand, now; what this run has locked stays locked until then.`;
        default:
            return '';
    }
}
function unfinished(record) {
    const { execution_id } = record;
    const told = (0,audit_told/* wasTold */.x)(record) ? '' : ' Nobody was told.';
    return `**The run has not ended.** What it began is below.${told} Finish it with ${(0,markdown/* code */.aY)(`enforced-runbooks recover ${execution_id}`, 400)}, or in a workflow with ${(0,markdown/* code */.aY)('mode: recover')}; by hand only where neither can.`;
}
function lostIn(standing) {
    if (standing.state.failure?.kind === 'broken')
        return 'The journal is broken, and nobody knows what was done behind it.';
    return (0,meaning/* isOnlyLeft */.O7)(standing) ? 'A process that a change started still runs.' : 'Nobody knows what became of a change.';
}
function leftOf({ state, targets }) {
    if (!(0,engine_state/* changedAnything */.BW)(state))
        return 'Nothing was changed.';
    const has = (status) => targets.some((target) => target.status === status);
    const words = [
        ...(has('kept_unverified')
            ? ['**What a change left is not known**, and it cannot be undone: look at it by hand.']
            : []),
        ...(has('kept') ? ['What is kept stands, as below.'] : []),
    ];
    return words.length === 0 ? 'Nothing of this run is left to undo.' : words.join(' ');
}
function seenIll(events) {
    const look = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
    return look?.type === 'condition.looked' && look.verdict === 'does_not_hold';
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/topology/survey.js
var survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/audit/discovery-entry.js
var discovery_entry = __webpack_require__(68928);
// EXTERNAL MODULE: ./lib/audit/explanation.js + 2 modules
var explanation = __webpack_require__(97383);
// EXTERNAL MODULE: ./lib/audit/explanation-lines.js
var explanation_lines = __webpack_require__(37194);
// EXTERNAL MODULE: ./lib/audit/plot.js
var plot = __webpack_require__(24332);
// EXTERNAL MODULE: ./lib/audit/sentences.js
var sentences = __webpack_require__(48765);
;// CONCATENATED MODULE: ./lib/audit/summary-why.js










function whyLines(request) {
    return [...reasonLines(request), ...seenLines(request)];
}
function seenLines({ record, plan, events, room }) {
    if (room.output === 0 || !record.agent_thought_process.some(wasWaitedFor))
        return [];
    const { conditions } = (0,explanation/* explanationOf */.p)({ record, plan, events });
    const condition = conditions.find(({ role, looks }) => role !== 'held' && looks.length >= explanation_lines/* LEAST_LOOKS */.x);
    return condition === undefined ? [] : [(0,markdown/* fence */.EU)((0,explanation_lines/* conditionLines */.H)(condition, SEEN).join('\n'), 'text')];
}
const NOT_HELD = ['failed', 'unknown', 'not_recovered', 'absent'];
function wasWaitedFor({ status, judged = [] }) {
    return NOT_HELD.includes(status) && judged.reduce((sum, { looks }) => sum + looks, 0) >= explanation_lines/* LEAST_LOOKS */.x;
}
const SEEN = { looks: 6, value: 120, plots: 1, plot: { ...plot/* PLAIN_PLOT */.rE, columns: 40 } };
function reasonLines({ record, plan, events, room }) {
    const because = record.failure === null ? '' : (0,meaning/* becauseOf */.W$)(record.failure, record.guards);
    const deciding = (0,audit_deciding/* decidingEvent */.i7)(plan, events);
    const faults = faultsIn(deciding, plan);
    const [only, ...more] = faults;
    if (only === undefined)
        return paragraphs({ why: because, advice: adviceOf(deciding) }, room);
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
function faultsIn(deciding, plan) {
    switch (deciding?.type) {
        case 'topology.discovered':
            return (0,survey/* refusalsIn */.z0)(deciding, (0,whole/* concernOf */.gY)(plan));
        case 'run.declined':
        case 'isolation.refused':
        case 'command.refused':
            return deciding.faults;
        default:
            return [];
    }
}
function adviceIn(fault) {
    const place = (0,discovery_entry/* placeText */.Z9)(fault);
    return fault.code === 'topology-drift' || fault.code === 'discovery-failed' ? `${place}: ${fault.hint}` : fault.hint;
}
function adviceOf(deciding) {
    switch (deciding?.type) {
        case 'command.finished':
            return deciding.act.fault?.hint ?? '';
        case 'condition.looked':
            return deciding.samples.find(({ ok }) => !ok)?.act.fault?.hint ?? '';
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/audit/summary-hand-over.js






function handOverSection({ record, plan, events, room }) {
    const { standing, commands } = handOverOf(plan, events);
    const rows = standing.slice(0, room.rows);
    return [
        '## Hand-over',
        `A human is needed. ${nextWords({ record, plan, events, commands: commands.length > 0 })}`.trimEnd(),
        ...whyLines({ record, plan, events, room }),
        ...failedLines({ record, plan, events, room }),
        ...(rows.length === 0 ? [] : [rows.map((row) => standingLine(row, room)).join('\n')]),
        ...commandLines(commands.slice(0, room.rows), room),
    ];
}
function standingLine({ what, where, state }, { value }) {
    return `- **${(0,markdown/* inline */.mG)(what, value)}**, ${(0,markdown/* code */.aY)(where, value)}: ${(0,markdown/* inline */.mG)(state, value)}`;
}
function failedLines({ record, plan, events, room: { value } }) {
    const entry = (0,audit_deciding/* failedFirst */.Yk)({ record, plan, events });
    if (entry === null)
        return [];
    const [probe] = entry.failed_probes ?? [];
    const { command = '', host = '', exit_code } = probe ?? entry;
    const said = probe === undefined ? (0,failed_probe/* lastLine */.f)(entry) : (probe.said ?? '');
    const parts = [
        `**First to fail:** ${(0,markdown/* inline */.mG)(entry.action, value)}`,
        ...(command === '' ? [] : [`${(0,markdown/* code */.aY)(command, value)} on ${(0,markdown/* code */.aY)(host, value)}`]),
        ...(typeof exit_code === 'number' ? [`exit code ${exit_code}`] : []),
        ...(said === '' ? [] : [`it said ${(0,markdown/* code */.aY)(said, value)}`]),
        ...(entry.judged?.at(-1)?.shown ?? []).map((shown) => (0,markdown/* code */.aY)(shown, value)),
    ];
    return [parts.join(', ')];
}
function commandLines(commands, room) {
    if (commands.length === 0)
        return [];
    return [
        '**To go on with**, in this order; the runbook\u2019s own commands, with this run\u2019s values, for a POSIX shell:',
        ...commands.flatMap((one) => commandOf(one, room)),
    ];
}
function commandOf(one, { value }) {
    const { text, missing } = one.command;
    const on = `${(0,markdown/* inline */.mG)(one.why)}, on ${(0,markdown/* code */.aY)(one.where, value)}${guardWords(one, value)}`;
    const longest = Math.max(value * 40, 1_000);
    if (text.length > longest)
        return [`${on}: ${text.length} characters, too long for here; \`plan.json\` has the command.`];
    return [[`${on}:`, ...missing.map((hole) => missingLine(hole, value))].join(' '), (0,markdown/* fence */.EU)(text, 'sh')];
}
function guardWords({ only, holds }, longest) {
    if (holds.length === 0)
        return '';
    const that = holds.map((source) => (0,markdown/* code */.aY)(source.trim(), longest)).join(' and ');
    if (only === 'not_yet')
        return `, where ${that} does not hold yet; then it must`;
    return `${only === 'own' ? ', where it was engaged for this' : ''}; then ${that} must hold`;
}
const WRITTEN = {
    text: '',
    json: '; write it as inside a string of JSON',
    'json-value': '; write it as JSON (a text in double quotes)',
    percent: '; percent-encode it',
};
function missingLine({ variable, stands, of, form, exposed }, longest) {
    const why = of === 'secret' ? 'no summary shows' : 'this run does not know';
    const seen = exposed ? ' While the command runs, every user of the machine can see it.' : '';
    return `Set the shell\u2019s variable ${(0,markdown/* code */.aY)(variable, longest)} first, to ${(0,markdown/* code */.aY)(stands, longest)}, which ${why}${WRITTEN[form]}.${seen}`;
}

// EXTERNAL MODULE: ./lib/audit/summary-sections.js
var summary_sections = __webpack_require__(50248);
// EXTERNAL MODULE: ./lib/plan/act.js
var plan_act = __webpack_require__(43175);
;// CONCATENATED MODULE: ./lib/audit/untouched.js





function untouchedLines(plan, events, room) {
    const { state } = (0,engine_standing/* standingOf */.Y)(plan, events);
    const places = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.map((act) => ({ step, act })));
    const untouched = places.filter(({ step, act }) => (0,engine_state/* targetOf */.$r)(state, step.id, act.target).status === 'not_started');
    const skipped = untouched.filter((place) => isSkipped(place, events));
    const never = untouched.filter((place) => !skipped.includes(place));
    return [...listed('Never begun', never, room), ...listed('Skipped, as their `when` did not hold', skipped, room)];
}
function isSkipped({ step, act }, events) {
    if (!(0,plan_act/* willAct */.Z)(act))
        return true;
    const looked = events.findLast((event) => event.type === 'condition.looked' &&
        event.purpose.kind === 'when' &&
        event.purpose.step === step.id &&
        event.purpose.target === act.target);
    return looked?.type === 'condition.looked' && looked.verdict === 'does_not_hold';
}
function listed(says, places, { value, rows }) {
    if (places.length === 0)
        return [];
    const named = places
        .slice(0, rows)
        .map(({ step, act }) => `${(0,markdown/* code */.aY)(step.id, value)}${(0,waves/* isSpread */.qx)(step) ? ` at ${(0,markdown/* code */.aY)(act.target, value)}` : ''}`);
    const left = places.length - named.length;
    return [`${says}: ${named.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`];
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
        `${summary_capital(meaningIn(plan, events))}.`,
        ...(record.human_intervention_required
            ? handOverSection({ record, plan, events, room })
            : declinedLines({ record, plan, events, room })),
        ...(0,summary_sections/* stepSection */.eV)(record, room),
        ...documentationSection(record, plan, room),
        ...(0,summary_sections/* thereSection */.m4)(record, room),
        ...(0,summary_sections/* changeSection */.k7)(record, room),
        ...(record.state_changes.length === 0 ? [] : untouchedLines(plan, events, room)),
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
function meaningIn(plan, events) {
    const last = events.at(-1);
    return last?.type === 'closed' ? (0,meaning/* meaningOf */.Pr)(last.outcome, (0,engine_standing/* standingOf */.Y)(plan, events)) : 'the run has not ended';
}
function summary_capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function shortenedNote({ output, value, rows }) {
    const outputs = output === 0 ? 'outputs left out' : `outputs to ${output} characters`;
    return `_Shortened to fit: ${outputs}, values to ${value} characters, tables to ${rows} rows. The audit has all of it._`;
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tellingsOf),
/* harmony export */   k: () => (/* binding */ thoughtsOf)
/* harmony export */ });
/* harmony import */ var _bystander_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _condition_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8531);
/* harmony import */ var _discovery_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68928);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40327);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48765);





function thoughtsOf(story) {
    return tellingsOf(story).map(({ thought }) => thought);
}
function tellingsOf(story) {
    const { events } = story;
    const entries = [{ ended_ms: events[0]?.elapsed_ms ?? 0, first: 0, last: 0, entry: topologyEntry(story) }];
    const told = new Set();
    const dryRun = events[0]?.type === 'run.claimed' && events[0].dry_run;
    for (const [index, event] of events.entries()) {
        if (told.has(event))
            continue;
        if (event.type === 'condition.looked') {
            const looked = (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .looksFrom */ .Nl)(events, index);
            const entry = (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionEntry */ .EM)({ ...story, ...looked, dryRun });
            const last = looked.looks.at(-1) ?? event;
            entries.push({ ended_ms: last.elapsed_ms, first: event.seq, last: last.seq, entry });
            for (const look of looked.looks)
                told.add(look);
        }
        else {
            const { elapsed_ms: ended_ms, seq } = event;
            entries.push(...entriesOf(story, event).map((entry) => ({ ended_ms, first: seq, last: seq, entry })));
        }
    }
    return entries.map(({ ended_ms, first, last, entry }, index) => {
        const { action, ...more } = entry;
        const started_ms = Math.max(0, ended_ms - entry.duration_ms);
        return { thought: { step: index + 1, action, started_ms, ...more }, first, last };
    });
}
function topologyEntry({ plan, events }) {
    const count = (many, noun) => `${many} ${noun}${many === 1 ? '' : 's'}`;
    const targets = count(Object.keys(plan.targets).length, 'target');
    const services = count(plan.blast_radius.services.length, 'service');
    return {
        action: 'Analyzing multi-tenant topology',
        duration_ms: events[0]?.elapsed_ms ?? 0,
        result: `${plan.tenant.id}: ${targets}, blast radius of ${services} and ${count(plan.blast_radius.tenants.length, 'tenant')}`,
        status: 'complete',
    };
}
function entriesOf(story, event) {
    const { plan, recovery } = story;
    switch (event.type) {
        case 'run.claimed':
        case 'closed':
            return [];
        case 'run.declined':
            return [{ action: 'Admitting the run', duration_ms: 0, status: event.outcome, ...resultOf(event.faults) }];
        case 'isolation.proved': {
            const { duration_ms, result } = event;
            return [{ action: 'Verifying tenant isolation', duration_ms, result, status: 'complete' }];
        }
        case 'isolation.refused':
            return [{ action: 'Verifying tenant isolation', duration_ms: 0, status: 'refused', ...resultOf(event.faults) }];
        case 'topology.discovered':
            return [(0,_discovery_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .discoveryEntry */ .xB)(plan, event)];
        case 'bystanders.looked':
            return (0,_bystander_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .bystanderEntries */ .p)(event);
        case 'before.sampled':
            return [beforeEntry(plan, event)];
        case 'command.intended':
            return isAnswered(story, event) ? [] : [unansweredEntry(plan, event)];
        case 'command.finished':
            return [commandEntry(story, event)];
        case 'command.refused': {
            const action = changeAction(plan, event.change);
            return [{ action, duration_ms: 0, status: 'refused', ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(event.change), ...resultOf(event.faults) }];
        }
        case 'cancel.requested':
            return [{ action: `Cancelled by ${event.by}`, duration_ms: 0, status: 'interrupted' }];
        case 'timeout.passed':
            return [
                { action: `The runbook's timeout of ${event.timeout_ms} ms passed`, duration_ms: 0, status: 'interrupted' },
            ];
        case 'journal.lost':
            return [
                {
                    action: 'Journalling locally only',
                    duration_ms: 0,
                    status: 'failed',
                    fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(event.fault),
                    result: 'journal: local only',
                },
            ];
        case 'run.resumed': {
            const action = event.by === 'post' ? 'Going on in the post step' : 'Recovering the run of a dead process';
            return [{ action, duration_ms: 0, status: 'resumed', result: event.because }];
        }
        case 'notification.finished':
            return [
                {
                    action: `Notifying ${event.channel} of ${event.on}`,
                    duration_ms: event.duration_ms,
                    status: event.sent ? 'complete' : 'failed',
                    channel: event.channel,
                    ...(event.channel === 'slack' ? { slack_notification_sent: event.sent } : { notification_sent: event.sent }),
                    ...(event.on !== 'started' && recovery?.words),
                    ...(event.fault !== undefined && { fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(event.fault) }),
                },
            ];
    }
}
function beforeEntry(plan, event) {
    const metric = (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(event.samples);
    return {
        action: `${(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(plan, event)}: sampling before the change`,
        duration_ms: event.duration_ms,
        ...(metric !== '' && { metric }),
        ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(event),
        ...(event.held_before && { result: 'the verification holds already: it will prove nothing' }),
        status: event.held_before ? 'held_before' : 'complete',
    };
}
function isAnswered({ events }, { command, seq }) {
    for (let index = seq; index < events.length; index += 1) {
        const event = events[index];
        if (event?.type === 'command.finished' && event.command === command)
            return true;
    }
    return false;
}
function unansweredEntry(plan, event) {
    const { change, shown: command, host } = event;
    const action = changeAction(plan, change);
    return { action, duration_ms: 0, command, host, exit_code: null, ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(change), status: 'unknown' };
}
function commandEntry({ plan, events }, event) {
    const intent = events.findLast((one) => one.type === 'command.intended' && one.command === event.command && one.seq < event.seq);
    const { act, change, accepted, asked } = event;
    const unknown = act.ended === 'disconnected' || act.stopped === 'unconfirmed';
    return {
        action: asked ? `${changeAction(plan, change)}: asking the host what became of it` : changeAction(plan, change),
        duration_ms: act.duration_ms,
        ...(intent?.type === 'command.intended' && {
            command: intent.shown,
            host: intent.host,
            ...(intent.attempt > 1 && { attempt: intent.attempt }),
        }),
        exit_code: act.exit_code,
        ...(act.ended !== 'exited' && { ended: act.ended }),
        ...(act.stopped === 'left-running' && { stopped: act.stopped }),
        ...(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(change),
        stdout: act.stdout,
        stderr: act.stderr,
        ...(act.fault !== undefined && { fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(act.fault) }),
        status: accepted ? 'complete' : unknown ? 'unknown' : act.ended === 'cancelled' ? 'interrupted' : 'failed',
    };
}
function changeAction(plan, change) {
    switch (change.action) {
        case 'do':
            return (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(plan, change);
        case 'undo':
            return `${(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(plan, change)}: undo`;
        case 'engage':
            return `${(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .HY)(plan, change)}: engaging`;
        case 'release':
            return `${(0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .HY)(plan, change)}: releasing`;
    }
}
function resultOf(faults) {
    const [first] = faults;
    if (first === undefined)
        return {};
    return { result: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .h)(faults.map(({ message }) => message)), fault: (0,_condition_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(first) };
}


/***/ }),

/***/ 97490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wasTold)
/* harmony export */ });
function wasTold({ notifications }) {
    return notifications.some(({ on, sent }) => sent && on !== 'started');
}


/***/ })

} };
