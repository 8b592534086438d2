'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1037,6084], modules: {

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

/***/ 11421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerVerify: () => (/* binding */ registerVerify),
/* harmony export */   wordLine: () => (/* binding */ wordLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93602);
/* harmony import */ var _audit_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48203);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99048);







function registerVerify(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommon */ .Aj)(program.command('verify').argument('<dir>').description('check an audit, offline'));
    command
        .option('--head <hash>', 'the chain head that the run showed elsewhere')
        .option('--count <n>', 'the number of events that the run showed elsewhere')
        .action(async (dir, options) => {
        const { terminal } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOf */ .$N)(options, context.environment);
        const anchor = anchorOf(options);
        if (!anchor.ok) {
            terminal.refuse(anchor.faults);
            return context.finish(2);
        }
        const files = await (0,_audit_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditFolder */ .KO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir));
        if (!files.ok) {
            terminal.refuse(files.faults);
            return context.finish(2);
        }
        const found = (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verify */ .MX)(files.value, anchor.value, _app_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv);
        if (terminal.options.json)
            terminal.document(found);
        if (found.problems.length > 0)
            terminal.faults(found.problems);
        for (const note of found.notes)
            terminal.say(note);
        terminal.say(wordLine(found));
        context.finish(found.word === 'inconsistent' ? 1 : 0);
    });
}
function anchorOf({ head, count }) {
    const faults = [];
    if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head))
        faults.push(usage(`--head \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(head, 80)}\` is no head of a chain`, 'Give all 64 hex digits of it.'));
    if (count !== undefined && (!/^\d+$/.test(count) || !Number.isSafeInteger(Number(count))))
        faults.push(usage(`--count \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(count)}\` is no number of events`, 'Give the number that the summary shows.'));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)({
        ...(head !== undefined && { head: head.toLowerCase() }),
        ...(count !== undefined && { count: Number(count) }),
    }, faults);
}
function usage(message, hint) {
    return { code: 'usage', message, hint };
}
function wordLine({ word, outcome, count, head }) {
    const parts = [outcome, `${count} events`, head === '' ? '' : `head ${head}`].filter((part) => part !== '');
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(`${word}: ${parts.join(' \u00b7 ')}`);
}


/***/ }),

/***/ 46289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ isOnlyLeft),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   g0: () => (/* binding */ guardsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function meaningOf(outcome, standing) {
    const { failure } = standing.state;
    const changed = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(standing.state);
    switch (outcome) {
        case 'incident_resolved':
            return resolved(standing);
        case 'rolled_back':
            return `${failure === null ? 'the way forward ended' : ENDED[failure.kind]}; ${becameOf(standing)}`;
        case 'cancelled':
            return changed ? `cancelled; ${becameOf(standing)}` : 'cancelled before any change';
        case 'unknown':
            return unknown(standing);
        default:
            return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].says;
    }
}
function becauseOf(failure, guards) {
    const { kind, because } = failure;
    if (kind !== 'guard')
        return because;
    const own = guards.find(({ guard, target }) => because.startsWith(`${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .guardKey */ .Dt)(guard, target)}: `));
    return `guard ${because}${own?.status === 'released' ? '; it is released now' : ''}`;
}
function guardsOf({ guards }) {
    return Object.entries(guards).flatMap(([key, { status }]) => {
        const [guard = '', target = ''] = key.split(' @ ');
        return status === 'idle' ? [] : { guard, target, status };
    });
}
function unknown(standing) {
    if (standing.state.failure?.kind === 'broken')
        return 'the journal is broken, and what was done behind it is not known';
    if (isOnlyLeft(standing))
        return 'a command was stopped, but a process that it started still runs, and may change what was undone';
    return 'contact was lost during a change, and its fate could not be confirmed';
}
function isOnlyLeft({ state, targets, leftRunning }) {
    const isOpen = targets.some(({ status, because }) => (status === 'unknown' || status === 'started') && because === '');
    return leftRunning.length > 0 && leftRunning.length === state.unconfirmed.length && !isOpen;
}
function resolved({ state }) {
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'no step applied, and nothing was changed; the incident is over';
    return Object.values(state.steps).includes('skipped')
        ? _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.incident_resolved.says
        : 'every step verified, guards released, the incident is over';
}
const ENDED = {
    absent: 'the symptom does not hold',
    kept: 'the incident was not seen to be over',
    condition: 'a step failed',
    command: 'a step failed',
    guard: 'a guard failed',
    isolation: 'it was not isolated',
    recovery: 'the incident was not seen to be over',
    cancelled: 'cancelled',
    timeout: 'the runbook\u2019s timeout passed',
    journal: 'the journal was lost',
    died: 'its process died, and another one went on',
    broken: 'the journal is broken',
    bystander: 'another tenant fell ill',
};
const NOT_UNDONE = [
    ['kept', 'is kept'],
    ['kept_unverified', 'cannot be undone'],
    ['left', 'has no undo'],
];
function becameOf({ targets }) {
    if (targets.length === 0)
        return 'no step had changed anything';
    const stays = NOT_UNDONE.filter(([status]) => targets.some((target) => target.status === status));
    const what = stays.map(([, word]) => word).join(' or ');
    if (!targets.some(({ status }) => status === 'undone'))
        return `nothing was undone: what this run did ${what}`;
    return `what this run did was undone and verified undone${what === '' ? '' : `, except what ${what}`}`;
}


/***/ }),

/***/ 21813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./lib/engine/apply.js + 9 modules
var apply = __webpack_require__(89951);
// EXTERNAL MODULE: ./lib/engine/lanes.js
var lanes = __webpack_require__(10141);
// EXTERNAL MODULE: ./lib/kernel/command-mark.js
var command_mark = __webpack_require__(81892);
// EXTERNAL MODULE: ./lib/engine/next.js
var next = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(18790);
;// CONCATENATED MODULE: ./lib/engine/left-running.js



function leftRunningIn(state, events) {
    const [opening] = events;
    const id = opening?.type === 'run.claimed' ? opening.execution_id : '';
    return state.unconfirmed.flatMap(({ command, change }) => {
        const last = events.findLast((event) => event.type === 'command.finished' && event.command === command);
        if (last?.type !== 'command.finished' || last.act.stopped !== 'left-running')
            return [];
        const { where } = (0,next/* commandOf */.N)(state, change);
        return [{ mark: (0,command_mark/* commandMark */.h)(id, command), change, where: where === 'runner' ? 'the runner' : where }];
    });
}
function stillRunsAt(state, left, at) {
    const own = left.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const open = state.unconfirmed.filter(({ change }) => (0,subject/* isAbout */.KH)((0,subject/* subjectOf */.et)(change), at));
    const [first] = own;
    if (first === undefined || own.length < open.length)
        return '';
    const marks = own.map(({ mark }) => `ENFORCED_RUNBOOKS_COMMAND=${mark}`).join(' or ');
    return `its command was stopped, but a process that it started still ran on ${first.where} when that was last asked; it has ${marks} in its /proc/PID/environ`;
}

// EXTERNAL MODULE: ./lib/engine/looking.js
var looking = __webpack_require__(92595);
// EXTERNAL MODULE: ./lib/engine/planned.js
var planned = __webpack_require__(11072);
// EXTERNAL MODULE: ./lib/engine/state.js
var engine_state = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/engine/standing.js







function standingOf(plan, events) {
    const verified = new Set();
    let state = (0,engine_state/* initialState */.ue)(plan);
    for (const event of events) {
        const held = verifiedBy(state, event);
        if (held !== null)
            verified.add(held);
        state = (0,apply/* apply */.B)(state, event);
    }
    const leftRunning = leftRunningIn(state, events);
    const told = { state, events, verified, leftRunning };
    const targets = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.flatMap((act) => targetAt(told, step, act) ?? []));
    return { state, targets, leftRunning };
}
function verifiedBy({ plan, phase }, event) {
    if (event.type !== 'condition.looked' || event.purpose.kind !== 'verify' || phase.name !== 'stepping')
        return null;
    const lane = (0,lanes/* laneFor */.g0)(plan, phase, event);
    if (lane?.stage.at !== 'verifying')
        return null;
    const { step, act } = (0,planned/* placeAt */.BW)(plan, { step: phase.step, act: lane.act });
    const looked = (0,looking/* afterLook */.Y)(act.verify, lane.stage.looking, event.verdict, event.elapsed_ms);
    return looked.kind === 'held' ? (0,engine_state/* targetKey */.hD)(step.id, act.target) : null;
}
function targetAt(told, step, act) {
    const { state, events, verified } = told;
    const at = { step: step.id, target: act.target };
    const status = statusAt(state, events, { ...at, act });
    const { ending } = act;
    if (status === 'not_started')
        return null;
    if (status === 'undone' && ending.kind === 'none')
        return { step, act, status: 'left', because: ending.because };
    if (status === 'kept' && !verified.has((0,engine_state/* targetKey */.hD)(at.step, at.target)))
        return { step, act, status: 'kept_unverified', because: endOfDo(events, at) };
    const because = status === 'undo_failed' ? neverBegun(events, at) : status === 'unknown' ? stillRuns(told, at) : '';
    return { step, act, status, because };
}
function stillRuns({ state, events, leftRunning }, at) {
    const runs = stillRunsAt(state, leftRunning, at);
    const look = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'undone' && (0,subject/* isAbout */.KH)(event.purpose, at));
    if (runs === '' || look?.type !== 'condition.looked')
        return runs;
    return `${runs}; its undo ${look.verdict === 'holds' ? 'held' : 'was not seen to hold'} before that`;
}
function statusAt(state, events, { act, ...at }) {
    const { status, settled, again } = (0,engine_state/* targetOf */.$r)(state, at.step, at.target);
    if (state.phase.name !== 'rolling_back' || settled || status === 'not_started')
        return status;
    const isKnown = status === 'applied' || status === 'acted';
    if (act.ending.kind === 'irreversible')
        return isKnown ? 'kept' : status;
    if (act.ending.kind === 'none')
        return isKnown ? 'undone' : status;
    if (again === true && !isKnown)
        return status;
    const isBegun = events.some((event) => event.type === 'command.intended' && isOf(event.change, 'undo', at));
    return isBegun ? 'undo_begun' : isKnown ? 'to_undo' : status;
}
function endOfDo(events, at) {
    const last = finishes(events, 'do', at).at(-1);
    if (last === undefined || last.accepted)
        return 'its command ran, and was never verified';
    const { ended, exit_code } = last.act;
    if (ended === 'timed-out')
        return 'its command did not end in time, and was stopped';
    if (ended === 'cancelled')
        return 'its command was stopped';
    return `its command failed${exit_code === null ? '' : ` (exit code ${exit_code})`}`;
}
function neverBegun(events, at) {
    const acts = finishes(events, 'undo', at).map(({ act }) => act);
    if (acts.some(({ ended }) => ended !== 'not-started'))
        return '';
    const refused = events.flatMap((event) => event.type === 'command.refused' && isOf(event.change, 'undo', at) ? event.faults : []);
    const fault = acts.at(-1)?.fault ?? refused[0];
    return `the undo could not be started${fault === undefined ? '' : `: ${fault.message}`}`;
}
function finishes(events, action, at) {
    return events.filter((event) => event.type === 'command.finished' && isOf(event.change, action, at));
}
function isOf(change, action, { step, target }) {
    return change.action === action && change.step === step && change.target === target;
}


/***/ }),

/***/ 58527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canonicalValue)
/* harmony export */ });
const DEEPEST = 64;
function canonicalValue(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isSorted(value, DEEPEST) && JSON.stringify(value) === text ? value : undefined;
}
function isSorted(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (deepest === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isSorted(item, deepest - 1));
    let last = '';
    for (const [key, item] of Object.entries(value)) {
        if (key < last)
            return false;
        last = key;
        if (typeof item === 'object' && !isSorted(item, deepest - 1))
            return false;
    }
    return true;
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ startOfChain),
/* harmony export */   kD: () => (/* binding */ linkProblem),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);


function startOfChain(opening) {
    return { seq: 0, hash: opening };
}
function link(fact, head) {
    const open = { ...fact, seq: head.seq + 1, prev: head.hash };
    const event = { ...open, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open)) };
    return { event, line: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(event) };
}
function linkProblem(event, head, line) {
    if (event.seq !== head.seq + 1)
        return `its seq is ${event.seq} and ought to be ${head.seq + 1}`;
    if (event.prev !== head.hash) {
        return head.seq === 0 ? "its prev is not the plan's digest" : 'its prev is not the hash of the event before it';
    }
    const text = line === undefined ? openText(event) : withoutHash(line, event.hash);
    return text !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text) === event.hash ? null : 'its hash does not fit its content';
}
function openText(event) {
    const { hash: _, ...open } = event;
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(open);
    }
    catch {
        return null;
    }
}
function withoutHash(line, hash) {
    const member = `"hash":"${hash}",`;
    const at = line.indexOf(member);
    return at === -1 ? line : line.slice(0, at) + line.slice(at + member.length);
}


/***/ }),

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   wL: () => (/* binding */ ISSUE_CHANNEL)
/* harmony export */ });
const ISSUE_CHANNEL = 'github-issue';
const CHANNELS = [ISSUE_CHANNEL, 'opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];
function channelOf(written) {
    return written.split(':')[0]?.trim() ?? '';
}


/***/ }),

/***/ 81892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   h: () => (/* binding */ commandMark)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function commandMark(executionId, command) {
    return shortDigest(`${executionId}\n${command}`);
}
function shortDigest(text) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 32);
}


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/|:(?!\d\d:)[\p{L}\p{N}+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
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

/***/ 88852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scalarOffsets)
/* harmony export */ });
function scalarOffsets(value, written) {
    const { text, end } = written;
    const opening = text[written.start] ?? '';
    const style = opening === '"' || opening === "'" ? opening : opening === '|' || opening === '>' ? 'block' : 'plain';
    let cursor = style === 'plain' ? written.start : written.start + 1;
    if (style === 'block')
        cursor = lineEnd(text, cursor) + 1;
    const offsets = [];
    for (const character of value.split('')) {
        cursor = skipTo(character, { text, cursor, end, style });
        offsets.push(Math.min(cursor, end));
        cursor += style === '"' || style === "'" ? widthOf(text, cursor, style) : 1;
    }
    offsets.push(Math.min(cursor, end));
    return offsets;
}
function skipTo(character, at) {
    const { text, end, style } = at;
    let cursor = at.cursor;
    while (cursor < end) {
        const here = text[cursor] ?? '';
        if (here === character)
            return cursor;
        if (style === '"' && here === '\\') {
            if (text[cursor + 1] !== '\n')
                return cursor;
            cursor += 2;
            continue;
        }
        const fold = here === '\n' && character === ' ';
        if (fold || !/\s/.test(here))
            return cursor;
        cursor += 1;
    }
    return at.cursor;
}
function widthOf(text, cursor, quote) {
    if (quote === "'")
        return text.startsWith("''", cursor) ? 2 : 1;
    if (text[cursor] !== '\\')
        return 1;
    switch (text[cursor + 1]) {
        case 'x':
            return 4;
        case 'u':
            return 6;
        case 'U':
            return 10;
        default:
            return 2;
    }
}
function lineEnd(text, from) {
    const newline = text.indexOf('\n', from);
    return newline < 0 ? text.length : newline;
}


/***/ }),

/***/ 65258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   n: () => (/* binding */ excerptAround)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_EXCERPT = 400;
const LONGEST_SPAN = 80;
const BEFORE = 100;
function sourceLines(file, text, shows = 'line') {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        placeAt: (from, to) => {
            const start = Math.max(0, Math.min(from, text.length));
            const line = lineOf(starts, start);
            const lineStart = starts[line] ?? 0;
            const newline = text.indexOf('\n', lineStart);
            const whole = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
            const column = start - lineStart + 1;
            const length = Math.max(1, Math.min(to - start, whole.length - column + 1));
            const excerpt = shows === 'line'
                ? excerptAround(whole, column)
                : {
                    excerpt: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(whole.slice(start - lineStart, start - lineStart + length), LONGEST_SPAN),
                    excerptFrom: column,
                };
            return { file, line: line + 1, column, length, ...excerpt };
        },
    };
}
function excerptAround(line, column) {
    if (line.length <= LONGEST_EXCERPT || column <= LONGEST_EXCERPT - BEFORE)
        return { excerpt: line.slice(0, LONGEST_EXCERPT) };
    const from = column - 1 - BEFORE;
    return { excerpt: line.slice(from, from + LONGEST_EXCERPT), excerptFrom: from + 1 };
}
function lineOf(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
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

/***/ 79627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   hQ: () => (/* binding */ withDigest),
/* harmony export */   io: () => (/* binding */ digested)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function planDigest(plan) {
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(digested(plan));
}
function withDigest(plan) {
    return { ...plan, digest: planDigest(plan) };
}
function digested(plan) {
    const { digest: _, origin: __, ...covered } = { digest: null, origin: null, ...(typeof plan === 'object' ? plan : {}) };
    return covered;
}


/***/ }),

/***/ 45652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ASKING_MS),
/* harmony export */   Ki: () => (/* binding */ ANSWER_MS),
/* harmony export */   lR: () => (/* binding */ SETTLE_MS),
/* harmony export */   mT: () => (/* binding */ UNDO_ATTEMPTS),
/* harmony export */   rF: () => (/* binding */ RELEASE_ATTEMPTS)
/* harmony export */ });
const UNDO_ATTEMPTS = 2;
const RELEASE_ATTEMPTS = 2;
const SETTLE_MS = 2_000;
const ASKING_MS = 15_000;
const ANSWER_MS = 30_000;


/***/ }),

/***/ 24841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf)
/* harmony export */ });
/* harmony import */ var _kernel_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74000);



function truthOf(source, scope, mask = _kernel_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .asItIs */ .s) {
    const found = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(source, scope);
    if (found.kind === 'unknown')
        return found;
    if (typeof found.value === 'boolean')
        return { kind: 'value', value: found.value };
    const value = typeof found.value === 'string' ? (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(mask(found.value), 40) : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(mask((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(found.value)), 40);
    return { kind: 'unknown', because: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(source, 80)}\` is ${value}, neither true nor false` };
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


/***/ }),

/***/ 66084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ placeNow),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   wJ: () => (/* binding */ LaterPlace)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88852);
/* harmony import */ var _kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



function documentOf(parts) {
    const { file, text, data, changesNumbers, shows } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text, shows));
    return {
        file,
        text,
        data,
        changesNumbers,
        placeOf: (path, part = 'value') => {
            const { key, value, whole } = spans().find(path);
            const { start, end } = part === 'key' || !whole ? key : value;
            return lines().placeAt(start, end);
        },
        placeWithin: (path, start, end) => {
            const { value, whole, scalar } = spans().find(path);
            if (!whole || scalar === undefined)
                return lines().placeAt(value.start, value.end);
            const offsets = (0,_kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOffsets */ .V)(scalar, { text, start: value.start, end: value.end });
            const open = offsets[Math.min(start, offsets.length - 1)] ?? value.start;
            return lines().placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? value.end));
        },
        sourceOf: (path) => spans().find(path).scalar,
    };
}
class LaterPlace {
    #find;
    #name;
    #found = null;
    constructor(find, name = '') {
        this.#find = find;
        this.#name = name;
    }
    get file() {
        return this.now().file;
    }
    get line() {
        return this.now().line;
    }
    get column() {
        return this.now().column;
    }
    get length() {
        return this.now().length ?? 1;
    }
    get excerpt() {
        return this.now().excerpt ?? '';
    }
    get excerptFrom() {
        return this.now().excerptFrom ?? 1;
    }
    now() {
        this.#found ??= this.#find(this.#name);
        return this.#found;
    }
    toJSON() {
        return this.now();
    }
}
function placeNow(place) {
    return place instanceof LaterPlace ? place.now() : place;
}


/***/ })

} };
