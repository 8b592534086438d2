'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4540], modules: {

/***/ 62741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   aT: () => (/* binding */ howMany),
/* harmony export */   ao: () => (/* binding */ watches),
/* harmony export */   bA: () => (/* binding */ fellIll),
/* harmony export */   fC: () => (/* binding */ settledAt),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   j6: () => (/* binding */ unaskedOf),
/* harmony export */   w8: () => (/* binding */ withAllWatched)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

const MOST_NAMED = 5;
function watches({ plan: { bystanders } }) {
    return bystanders !== undefined && bystanders.most > 0;
}
function withBaseline(state, { seen }) {
    const first = Object.fromEntries(seen.map(({ tenant, target, health }) => [target, { tenant, health }]));
    const bystanders = { ...first, ...state.bystanders };
    const watched = seen.filter(({ target }) => bystanders[target]?.health === 'healthy').map(nameOf);
    return { ...state, bystanders, watched };
}
function withAllWatched(state) {
    const most = state.plan.bystanders?.most ?? 0;
    const well = Object.entries(state.bystanders).flatMap(([target, { tenant, health }]) => health === 'healthy' ? [{ tenant, target }] : []);
    const chosen = [...well].sort((a, b) => ((0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(a.target) < (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(b.target) ? -1 : 1)).slice(0, most);
    return { ...state, watched: chosen.sort((a, b) => (a.target < b.target ? -1 : 1)) };
}
function unaskedOf(asked, { seen, underChange }) {
    const known = new Set(seen.map(({ target }) => target));
    const changed = new Set(underChange.map(({ target }) => target));
    return asked.flatMap(({ tenant, target }) => known.has(target) ? [] : [{ tenant, target, why: changed.has(target) ? 'under_change' : 'no_time' }]);
}
function leftOut(notAsked, unasked) {
    const no_time = unasked.filter(({ why }) => why === 'no_time').length;
    return { ...notAsked, under_change: notAsked.under_change + unasked.length - no_time, no_time };
}
function howMany({ seen, not_asked, unasked = [] }) {
    const { under_change = 0, no_time = 0, ...others } = not_asked ?? {};
    const count = (why) => unasked.filter((one) => one.why === why).length;
    const [late, changed] = [no_time + count('no_time'), under_change + count('under_change')];
    const well = seen.filter(({ health }) => health === 'healthy').length;
    const left = Object.values(others).reduce((sum, many) => sum + many, 0);
    if (seen.length + late + changed + left === 0)
        return [];
    return [
        `${well} of ${seen.length + late} well`,
        ...(late === 0 ? [] : [`${late} not asked for want of time`]),
        ...(changed === 0 ? [] : [`${changed} under a run of ${changed === 1 ? 'its' : 'their'} own`]),
        ...(left === 0 ? [] : [`${left} not asked`]),
    ];
}
function settledAt({ plan, acted_ms }) {
    return acted_ms + (plan.bystanders?.settle_ms ?? 0);
}
function fellIll(worse) {
    const named = worse.slice(0, MOST_NAMED).map(({ tenant, target, because }) => {
        const why = because === undefined ? '' : `: ${because}`;
        return `${tenant} (${target}${why})`;
    });
    const left = worse.length - named.length;
    const all = [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return `${worse.length === 1 ? 'a bystander' : 'bystanders'} fell ill: ${all}`;
}
function nameOf({ tenant, target }) {
    return { tenant, target };
}


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CL: () => (/* binding */ unseenWords),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bj: () => (/* binding */ firstUnseen)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81758);



const LONGEST_MESSAGE = 300;
function messageOf(state, step, event) {
    if (step?.kind !== 'check' || step.message === undefined)
        return '';
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeAt */ .c)(state, { target: null, step: null, samples: event.samples, now: event.at });
    const message = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveText */ .W)(step.message, scope);
    return message === null ? '' : ` (${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(message, LONGEST_MESSAGE)})`;
}
function firstUnseen(samples) {
    const failed = samples.find((sample) => !sample.ok);
    return failed === undefined ? undefined : unseenWords(failed);
}
function unseenWords({ probe, host, act: { fault } }) {
    const message = fault?.message ?? 'it failed';
    const isNamed = message.split(/[\s,:;]+/).some((word) => word === host || word === `${host}.`);
    return `${probe}${isNamed ? '' : ` on ${host === 'runner' ? 'the runner' : host}`}: ${message}`;
}
function reasonOf(condition, event) {
    const lines = condition.that.flatMap((source, index) => {
        const shown = event.shown[index] ?? source;
        if (shown.endsWith('\u2192 true'))
            return [];
        return [shown.startsWith(`${source} \u2192`) ? shown : `${source.trim()} (${shown})`];
    });
    return `${lines.join(' and ')}${event.because === undefined ? '' : `: ${event.because}`}`;
}


/***/ }),

/***/ 81758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ scopeAt)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57839);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function scopeAt(state, request) {
    const { target, step, samples, now } = request;
    const at = step === null || target === null ? null : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(state, step, target);
    const seen = seenBy(samples, target);
    return {
        ...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .planScope */ .oE)(state.plan, target),
        run: { id: state.opening?.execution_id ?? '', now },
        ...seen.alone,
        all: seen.all,
        first: keptBy(state.first, target),
        before: at === null ? {} : keptBy(at.before, target),
        did: at?.did ?? {},
    };
}
const kept = new WeakMap();
function keptBy(samples, target) {
    const made = kept.get(samples) ?? new Map();
    kept.set(samples, made);
    const scope = made.get(target) ?? seenBy(samples, target).alone;
    made.set(target, scope);
    return scope;
}
const NOTHING = { alone: {}, all: {} };
function seenBy(samples, target) {
    if (samples.length === 0)
        return NOTHING;
    const all = new Map();
    const alone = new Map();
    const own = new Set();
    for (const sample of samples) {
        const { probe } = sample;
        const value = readable(sample);
        const list = all.get(probe);
        if (list === undefined)
            all.set(probe, [value]);
        else
            list.push(value);
        if (own.has(probe))
            continue;
        if (sample.target === target)
            own.add(probe);
        if (list === undefined || sample.target === target)
            alone.set(probe, value);
        else
            alone.delete(probe);
    }
    return { alone: Object.fromEntries(alone), all: Object.fromEntries(all) };
}
function readable(sample) {
    const { exit_code } = sample.act;
    return { ...sample.fields, ok: sample.ok, ...(exit_code !== null && { exit_code }) };
}


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   BW: () => (/* binding */ changedAnything),
/* harmony export */   Dt: () => (/* binding */ guardKey),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Sx: () => (/* binding */ withGuard),
/* harmony export */   gt: () => (/* binding */ isGuardStage),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   hc: () => (/* binding */ isResting),
/* harmony export */   ue: () => (/* binding */ initialState),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
const UNTOUCHED = {
    status: 'not_started',
    before: [],
    did: {},
    held_before: false,
    acted: false,
    settled: false,
};
const IDLE = { status: 'idle', before: 'idle', releases: 0, fresh: false };
function initialState(plan) {
    return {
        plan,
        phase: { name: 'claimed' },
        opening: null,
        first: [],
        discovered: [],
        bystanders: {},
        watched: [],
        acted_ms: 0,
        steps: Object.fromEntries(plan.steps.map((step) => [step.id, 'pending'])),
        targets: {},
        guards: {},
        running: [],
        unconfirmed: [],
        token: 0,
        failure: null,
        interrupted: null,
        parted: null,
    };
}
function targetKey(step, target) {
    return `${step} @ ${target}`;
}
function targetOf(state, step, target) {
    return state.targets[targetKey(step, target)] ?? UNTOUCHED;
}
function withTarget(state, step, target, change) {
    const key = targetKey(step, target);
    return { ...state, targets: { ...state.targets, [key]: { ...targetOf(state, step, target), ...change } } };
}
function guardOf(state, key) {
    return state.guards[key] ?? IDLE;
}
function withGuard(state, key, change) {
    return { ...state, guards: { ...state.guards, [key]: { ...guardOf(state, key), ...change } } };
}
function guardKey(guard, target) {
    return `${guard} @ ${target}`;
}
function changedAnything(state) {
    const guards = Object.values(state.guards).some((guard) => guard.status !== 'idle' && guard.status !== 'found_engaged');
    return guards || Object.values(state.targets).some((target) => target.status !== 'not_started');
}
function isGuardStage(stage) {
    return 'guard' in stage;
}
function isResting({ phase, interrupted }) {
    return phase.name === 'stepping' && (phase.failing !== null || interrupted !== null);
}


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new Error('canonicalJson: not a JSON value');
    return text;
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function digestOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 76181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const FORM = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/;
const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1];
function parseDuration(text) {
    const found = FORM.exec(text);
    if (text === '' || found === null)
        return null;
    return UNITS.reduce((sum, unit, index) => sum + unit * Number(found[index + 1] ?? 0), 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.floor(ms)} ms`;
    if (ms < 60_000)
        return `${Math.floor(ms / 100) / 10} s`;
    const seconds = Math.floor(ms / 1_000);
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours}h ${minutes}m` : `${minutes}m ${seconds % 60}s`;
}


/***/ }),

/***/ 64533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
function succeed(value) {
    return { ok: true, value };
}
function fail(first, ...more) {
    return { ok: false, faults: [first, ...more] };
}
function settle(value, faults) {
    const [first, ...more] = faults;
    return first === undefined ? succeed(value) : fail(first, ...more);
}


/***/ }),

/***/ 12159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ TEXT_OR_NUMBER),
/* harmony export */   ly: () => (/* binding */ isInexact),
/* harmony export */   yj: () => (/* binding */ inexactIn)
/* harmony export */ });
const WHOLE = /^[+-]?\d+$/;
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG = /\d{16}/;
const LARGEST = /^[+-]?0*9007199254740992$/;
function isInexact(text) {
    return WHOLE.test(text) && !Number.isSafeInteger(Number(text)) && !LARGEST.test(text);
}
function inexactIn(json) {
    const tokens = LONG.test(json) ? (json.match(TEXT_OR_NUMBER) ?? []) : [];
    return new Map(tokens.filter(isInexact).map((token) => [Number(token), token]));
}


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ asItIs)
/* harmony export */ });
function asItIs(text) {
    return text;
}


/***/ }),

/***/ 38595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   j: () => (/* binding */ PATTERN_HINT)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const PATTERN_HINT = 'Patterns are RE2: no look-around, no back-references; at most 1,000 characters, and repetitions within measure.';
const LONGEST = 1_000;
const LARGEST = 20_000;
const MOST_KEPT = 1_000;
const kept = new Map();
function compilePattern(source) {
    if (source.length > LONGEST)
        return null;
    const known = kept.get(source);
    if (known !== undefined)
        return known;
    const pattern = compile(source);
    if (kept.size >= MOST_KEPT)
        kept.clear();
    kept.set(source, pattern);
    return pattern;
}
function compile(source) {
    const compiled = parse(source);
    const size = compiled?.programSize() ?? 0;
    if (compiled === null || size > LARGEST)
        return null;
    const names = Object.keys(compiled.namedGroups());
    const named = (matcher) => Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
    return {
        source,
        size,
        names,
        matches: (text) => compiled.matches(text),
        finds: (text) => compiled.matcher(text).find(),
        groups: (text) => {
            const matcher = compiled.matcher(text);
            return matcher.find() ? named(matcher) : null;
        },
        wholeGroups: (text) => {
            const matcher = compiled.matcher(text);
            return matcher.matches() ? named(matcher) : null;
        },
    };
}
function parse(source) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 42463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 43175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ willAct)
/* harmony export */ });
function willAct({ when }) {
    return when === null || !('decided' in when) || when.decided;
}


/***/ }),

/***/ 22036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ JSON_HEADER),
/* harmony export */   m: () => (/* binding */ isUntypedJson)
/* harmony export */ });
const JSON_HEADER = { 'content-type': 'application/json' };
function isUntypedJson({ headers, body }) {
    if (body === undefined || typeof body === 'string')
        return false;
    if (typeof body === 'object' && body !== null && 'parts' in body)
        return false;
    return !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
}


/***/ }),

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mapRecord)
/* harmony export */ });
function mapRecord(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}


/***/ }),

/***/ 96263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveText),
/* harmony export */   d: () => (/* binding */ readyCommand)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _body_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22036);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83642);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18344);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26414);





function readyCommand(command, scope, mutates, reveals) {
    const made = (mutates ? changing : observing).get(command);
    if (made !== undefined)
        return made;
    const { incident: _, ...known } = scope;
    const ready = readyWith(command, { known, mutates, ...(reveals && { reveals }) });
    if (!ready.isOpen)
        (mutates ? changing : observing).set(command, ready.command);
    return ready.command;
}
const changing = new WeakMap();
const observing = new WeakMap();
function readyWith(command, { known, mutates, reveals }) {
    let isOpen = false;
    const faults = [];
    const report = (fault) => void faults.push(fault);
    const refuseWildcards = mutates && command.allow_wildcard === undefined;
    const filling = (slot) => ({
        get scope() {
            isOpen = true;
            return known;
        },
        slot,
        refuseWildcards,
        report,
        ...(reveals && { reveals }),
    });
    const ready = (text, slot) => readyText((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reopenText */ .ni)(text), filling(slot)));
    const bare = (text, slot) => bareText(ready(text, slot), report);
    const common = {
        where: command.where,
        ...(command.target !== undefined && { target: command.target }),
        env: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mapRecord */ .Y)(command.env, (text) => ready(text, 'environment')),
        ...(command.stdin !== undefined && { stdin: ready(command.stdin, 'stdin') }),
        timeout_ms: command.timeout_ms,
        output: command.output,
        ...(command.as !== undefined && { as: command.as }),
        sensitive: command.sensitive,
    };
    const made = (() => {
        switch (command.kind) {
            case 'exec':
                return { ...common, kind: 'exec', argv: command.argv.map((element) => bare(element, 'element')) };
            case 'run':
                return { ...common, kind: 'run', script: command.script };
            case 'http': {
                const url = bare(command.url, 'url');
                const fault = faults.length > 0 ? null : (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .urlFault */ .I)(url);
                if (fault !== null)
                    report(fault);
                const headers = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mapRecord */ .Y)(command.headers, (text) => ready(text, 'header'));
                const body = command.body === undefined ? {} : { body: bodyText((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fillBody */ .cV)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reopenBody */ ._C)(command.body), filling('body'))) };
                const json = (0,_body_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntypedJson */ .m)(command) ? { json: true } : {};
                return { ...common, kind: 'http', method: command.method, url, headers, ...body, ...json, mutates };
            }
        }
    })();
    const [first, ...more] = faults;
    return { command: first === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(made) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(first, ...more), isOpen };
}
function resolveText(text, scope) {
    const filled = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reopenText */ .ni)(text), {
        scope,
        slot: 'message',
        refuseWildcards: false,
        report: () => undefined,
    });
    return typeof filled === 'string' ? filled : null;
}
function readyText(text) {
    if (typeof text === 'string')
        return text;
    return { parts: text.parts.map((part) => (typeof part !== 'string' && 'expression' in part ? '' : part)) };
}
function bareText(text, report) {
    if (typeof text === 'string')
        return text;
    const secret = text.parts.find((part) => typeof part !== 'string');
    if (typeof secret === 'object') {
        report({
            code: 'secret-exposed',
            message: `The secret ${secret.secret} would stand in an argument or a URL, where others can read it.`,
            hint: 'Give it to the command through `env`, `stdin`, a header or a body.',
        });
    }
    return text.parts.filter((part) => typeof part === 'string').join('');
}
function bodyText(body) {
    if (typeof body === 'string')
        return body;
    if (isText(body))
        return readyText(body);
    return joined(jsonParts(body));
}
function jsonParts(body) {
    if (body === null || typeof body !== 'object')
        return [JSON.stringify(body)];
    if (isList(body))
        return ['[', ...separated(body.map(jsonParts)), ']'];
    if (isText(body))
        return ['"', ...body.parts.map(jsonStringPart), '"'];
    if ('value' in body)
        return ['null'];
    const entries = Object.entries(body.object).map(([key, value]) => [`${JSON.stringify(key)}:`, ...jsonParts(value)]);
    return ['{', ...separated(entries), '}'];
}
function jsonStringPart(part) {
    if (typeof part === 'string')
        return JSON.stringify(part).slice(1, -1);
    return 'secret' in part ? { secret: part.secret, encode: 'json' } : '';
}
function separated(lists) {
    return lists.flatMap((parts, index) => (index === 0 ? parts : [',', ...parts]));
}
function joined(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    const [only] = merged;
    return merged.length === 1 && typeof only === 'string' ? only : { parts: merged };
}
function isText(body) {
    return body !== null && typeof body === 'object' && 'parts' in body;
}
function isList(body) {
    return Array.isArray(body);
}


/***/ }),

/***/ 57839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ incidentNames),
/* harmony export */   hS: () => (/* binding */ plannedTenant),
/* harmony export */   oE: () => (/* binding */ planScope),
/* harmony export */   zE: () => (/* binding */ tenantNames)
/* harmony export */ });
function planScope(plan, target) {
    const made = scopes.get(plan) ?? new Map();
    scopes.set(plan, made);
    const scope = made.get(target) ?? scopeOf(plan, target);
    made.set(target, scope);
    return scope;
}
const scopes = new WeakMap();
function scopeOf(plan, target) {
    const at = target === null ? undefined : plan.targets[target];
    return {
        tenant: tenantNames(plan.tenant),
        inputs: plan.inputs,
        incident: incidentNames(plan.incident),
        ...(at && { target: at.attributes }),
    };
}
function tenantNames(tenant) {
    return {
        ...tenant.attributes,
        id: tenant.id,
        aliases: tenant.aliases,
        ...(tenant.on_call !== undefined && { on_call: tenant.on_call }),
    };
}
function incidentNames({ starts_at, ...incident }) {
    return { ...incident, ...(starts_at !== '' && { starts_at }) };
}
function plannedTenant({ tenant }) {
    return {
        id: tenant.id,
        aliases: tenant.aliases,
        ...(tenant.onCall !== undefined && { on_call: tenant.onCall }),
        attributes: tenant.attributes,
    };
}


/***/ }),

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   BO: () => (/* binding */ openBody),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   VF: () => (/* binding */ UNSHOWN),
/* harmony export */   _C: () => (/* binding */ reopenBody),
/* harmony export */   cV: () => (/* binding */ fillBody),
/* harmony export */   ni: () => (/* binding */ reopenText),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74000);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83642);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);




const UNSHOWN = 'its values may not be shown';
function decidedBy(scope, { reads }) {
    const later = [reads.probes, reads.all, reads.first, reads.before];
    return later.every((names) => names.length === 0) && reads.roots.every((root) => Object.hasOwn(scope, root));
}
function openText(text, scope) {
    if (typeof text === 'string')
        return text;
    return {
        parts: text.parts.map((part) => typeof part === 'string' || 'secret' in part ? part : openValue(part.expression, part.encode, scope)),
    };
}
function openBody(body, scope) {
    if (body === null || typeof body !== 'object')
        return body;
    if (isList(body))
        return body.map((item) => openBody(item, scope));
    if ('value' in body)
        return { value: openValue(body.value, 'none', scope) };
    if ('object' in body)
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .mapRecord */ .Y)(body.object, (item) => openBody(item, scope)) };
    return openText(body, scope);
}
function reopenText(text) {
    if (typeof text === 'string')
        return text;
    return { parts: text.parts.map((part) => (isOpen(part) ? { ...part, decided: true } : part)) };
}
function reopenBody(body) {
    if (body === null || typeof body !== 'object')
        return body;
    if (isList(body))
        return body.map(reopenBody);
    if ('value' in body)
        return { value: { expression: body.value, encode: 'none', decided: true } };
    if ('object' in body)
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .mapRecord */ .Y)(body.object, reopenBody) };
    return reopenText(body);
}
function fillText(text, filling) {
    if (typeof text === 'string')
        return text;
    const filled = [];
    for (const part of text.parts) {
        const position = { alone: text.parts.length === 1, leads: filled.length === 0 };
        const next = typeof part === 'string' || 'secret' in part ? part : fillValue(part, position, filling);
        const last = filled.at(-1);
        if (typeof next === 'string' && typeof last === 'string')
            filled[filled.length - 1] = last + next;
        else if (next !== '')
            filled.push(next);
    }
    return closed(filled);
}
function fillBody(body, filling) {
    if (body === null || typeof body !== 'object')
        return body;
    if (isList(body))
        return body.map((item) => fillBody(item, filling));
    if ('object' in body)
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .mapRecord */ .Y)(body.object, (item) => fillBody(item, filling)) };
    if (!('value' in body))
        return fillText(body, filling);
    const { expression, decided } = body.value;
    if (!decided)
        return { value: expression };
    const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, filling.scope);
    if (found.kind === 'value')
        return isList(found.value) ? [...found.value] : found.value;
    filling.report(withoutValue(body.value, found.because, filling));
    return { value: expression };
}
function fillValue(part, position, filling) {
    const left = { expression: part.expression, encode: part.encode };
    if (!part.decided)
        return left;
    const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(part.expression, filling.scope);
    if (found.kind === 'unknown' || found.value === null || isList(found.value)) {
        if (filling.slot === 'message')
            return left;
        const because = found.kind === 'unknown' ? found.because : 'it is not a single value';
        filling.report(withoutValue(part, because, filling));
        return left;
    }
    const value = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(found.value);
    const { slot, refuseWildcards, report, reveals = always } = filling;
    const refused = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)(value, { ...position, slot, encode: part.encode, refuseWildcards });
    if (refused === null)
        return part.encode === 'percent' ? encodeURIComponent(value) : value;
    report({
        code: refused.code,
        message: `The value ${reveals(part.expression) ? `${(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(value)} ` : ''}of \${{ ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(part.expression)} }} ${refused.says}.`,
        hint: refused.hint,
        ...(part.at && { at: part.at }),
    });
    return left;
}
function withoutValue(part, because, { reveals = always }) {
    const why = reveals(part.expression) ? (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(because) : UNSHOWN;
    return {
        code: 'value-unknown',
        message: `\${{ ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(part.expression)} }} is not known: ${why}.`,
        hint: 'Check the name, and that the topology or the sample holds a single value for it.',
        ...(part.at && { at: part.at }),
    };
}
function always() {
    return true;
}
function closed(parts) {
    const [only, ...more] = parts;
    if (only === undefined)
        return '';
    return typeof only === 'string' && more.length === 0 ? only : { parts };
}
function openValue(expression, encode, scope) {
    return { expression: expression.source, encode, decided: decidedBy(scope, expression), at: expression.at };
}
function isOpen(part) {
    return typeof part !== 'string' && 'expression' in part;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 26414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ urlFault)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);

const DOT_SEGMENT = /^[a-z]+:\/\/[^?#]*\/(?:\.|%2e){1,2}(?=[/?#]|$)/i;
function urlFault(url, at) {
    if (typeof url !== 'string')
        return null;
    const says = wrong(url);
    if (says === null)
        return null;
    return {
        code: 'command-invalid',
        message: `The URL ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(url)} ${says}.`,
        hint: 'A URL is absolute, http or https, without user name, password or dot segments.',
        ...(at && { at }),
    };
}
function wrong(url) {
    if (!URL.canParse(url))
        return 'is not a URL';
    const { protocol, username, password } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:')
        return 'is not http or https';
    if (username !== '' || password !== '')
        return 'carries a user name or a password';
    return DOT_SEGMENT.test(url) ? 'has a dot segment in its path' : null;
}


/***/ }),

/***/ 66990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _topology_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25291);


const PLAIN = /^[A-Za-z0-9._:@%+/-]*$/;
const AUTHORITY = /^[A-Za-z0-9._-]+(?::[0-9]{1,5})?$/;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const PLAIN_HINT = 'Values inside a longer text may hold letters, digits and ._:@%+/- only; give it an element of its own.';
function refusal(value, placing) {
    const { slot } = placing;
    if (slot === 'message')
        return null;
    if (value.includes('\0')) {
        return { code: 'value-not-plain', says: 'holds a NUL character', hint: 'No command can take a NUL in a value.' };
    }
    if (slot === 'element' && placing.leads && value.startsWith('-')) {
        return {
            code: 'value-not-plain',
            says: 'begins with "-" and would be read as an option',
            hint: 'Put the option into the runbook, or a literal text before the value.',
        };
    }
    if (slot === 'url')
        return urlRefusal(value, placing) ?? wildcardRefusal(value, placing);
    if (slot === 'header' && CONTROL.test(value)) {
        return { code: 'value-not-plain', says: 'holds a control character', hint: 'A header is one line of plain text.' };
    }
    if (mustBePlain(placing) && !PLAIN.test(value)) {
        return { code: 'value-not-plain', says: 'is not plain, and stands inside a longer text', hint: PLAIN_HINT };
    }
    return wildcardRefusal(value, placing);
}
function mustBePlain({ slot, alone }) {
    return !alone && (slot === 'element' || slot === 'environment' || slot === 'stdin');
}
function urlRefusal(value, { encode }) {
    if (encode === 'none') {
        if (AUTHORITY.test(value))
            return null;
        const hint = 'Before its path a URL takes a value of the form host or host:port.';
        return { code: 'value-not-plain', says: 'is no host or host:port', hint };
    }
    if (!PLAIN.test(value))
        return { code: 'value-not-plain', says: 'is not plain, and stands in a URL', hint: PLAIN_HINT };
    if (value === '.' || value === '..') {
        const hint = 'A dot segment would change which resource the URL names.';
        return { code: 'value-not-plain', says: 'is a dot segment of a URL', hint };
    }
    return null;
}
function wildcardRefusal(value, { refuseWildcards }) {
    if (!refuseWildcards || (0,_topology_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .valueWildcard */ .oV)(value) === null)
        return null;
    return {
        code: 'isolation-wildcard',
        says: 'is a wildcard in a command that changes something',
        hint: 'Name exactly what is meant, or give the command `allow-wildcard: <reason>` and the runbook an approval.',
    };
}
function quoted(text) {
    return `"${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text, 80)}"`;
}


/***/ }),

/***/ 97109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ isGuardedEach),
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   WL: () => (/* binding */ waveSizes),
/* harmony export */   gt: () => (/* binding */ wavesOf),
/* harmony export */   qx: () => (/* binding */ isSpread)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

const AT_ONCE = 32;
function wavesOf({ acts, waves }) {
    const acting = acts.flatMap((act, index) => ((0,_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)(act) ? [index] : []));
    const sizes = waves ?? [acting.length];
    let from = 0;
    return sizes
        .map((size) => {
        from += size;
        return acting.slice(from - size, from);
    })
        .filter((wave) => wave.length > 0);
}
function waveSizes(serial, targets) {
    const sizes = [];
    for (let left = targets; left > 0; left -= sizes.at(-1) ?? left) {
        const share = serial[Math.min(sizes.length, serial.length - 1)] ?? { targets: 1 };
        const wanted = 'percent' in share ? Math.ceil((targets * share.percent) / 100) : share.targets;
        sizes.push(Math.min(left, Math.max(1, wanted)));
    }
    return sizes;
}
function isSpread({ acts }) {
    return acts.length > 1;
}
function isGuardedEach({ guards }, step) {
    return step.guard !== undefined && isSpread(step) && guards[step.guard]?.service === step.service;
}


/***/ }),

/***/ 21407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Op: () => (/* binding */ spendOnce),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   W9: () => (/* binding */ LONGEST_LIST),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
const MOST_STEPS = 50_000_000;
const LONGEST_LIST = 1_000;
let left = MOST_STEPS;
const paid = new Set();
function withSteps(evaluation) {
    left = MOST_STEPS;
    paid.clear();
    return evaluation();
}
function spend(steps) {
    left -= steps;
    if (left < 0)
        throw new Error(`it takes more than ${MOST_STEPS.toLocaleString('en-US')} steps`);
}
function isSpent() {
    return left < 0;
}
function spendOnce(key, steps) {
    if (paid.has(key))
        return;
    spend(steps);
    paid.add(key);
}
function weigh(value) {
    if (typeof value === 'string')
        spend(1 + value.length);
    else if (Array.isArray(value))
        spend(1 + bounded(value).length);
    else
        spend(1);
}
function bounded(list) {
    if (list.length <= LONGEST_LIST)
        return list;
    throw new Error(`a list of more than ${LONGEST_LIST.toLocaleString('en-US')} items is not looked at`);
}


/***/ }),

/***/ 40193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aE: () => (/* binding */ COMPREHENSIONS),
  lI: () => (/* binding */ DIVISOR),
  AW: () => (/* binding */ FUNCTIONS),
  ht: () => (/* binding */ TIMESTAMP),
  G7: () => (/* binding */ WEIGHED),
  Gl: () => (/* binding */ checkingEnvironment),
  aP: () => (/* binding */ evaluatingEnvironment),
  b0: () => (/* binding */ libraryName),
  VZ: () => (/* binding */ sourceName)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 1 modules
var lib = __webpack_require__(48298);
// EXTERNAL MODULE: ./lib/kernel/inexact.js
var inexact = __webpack_require__(12159);
// EXTERNAL MODULE: ./lib/runbook/budget.js
var budget = __webpack_require__(21407);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
;// CONCATENATED MODULE: ./lib/runbook/text-functions.js


const LONGEST_MATCHED = 65_536;
const NEW_PATTERN = 1_000_000;
function registerTexts(own) {
    own('string.contains(string): bool', (text, part) => text.includes(part));
    own('string.startsWith(string): bool', (text, part) => text.startsWith(part));
    own('string.endsWith(string): bool', (text, part) => text.endsWith(part));
    own('string.lowerAscii(): string', (text) => text.toLowerCase());
    own('string.upperAscii(): string', (text) => text.toUpperCase());
    own('string.trim(): string', (text) => text.trim());
    own('string.matches(string): bool', matches);
    own('string.indexOf(string): double', (text, part) => text.indexOf(part));
    own('string.lastIndexOf(string): double', (text, part) => text.lastIndexOf(part));
    own('string.substring(double): string', (text, from) => cut(text, from, text.length));
    own('string.substring(double, double): string', cut);
    own('string.split(string): list<string>', (text, by) => (0,budget/* bounded */.Mm)(text.split(by, budget/* LONGEST_LIST */.W9 + 1)));
    own('string.split(string, double): list<string>', splitAtMost);
    own('list<string>.join(): string', (texts) => joined(texts, ''));
    own('list<string>.join(string): string', joined);
}
function matches(text, source) {
    (0,budget/* spendOnce */.Op)(source, NEW_PATTERN);
    const pattern = (0,kernel_pattern/* compilePattern */.E)(source);
    if (pattern === null)
        throw new Error(`not a valid pattern: ${source}`);
    if (text.length > LONGEST_MATCHED)
        throw new Error(`a text of ${text.length} characters is too long for a pattern`);
    (0,budget/* spend */.Rf)(text.length * pattern.size);
    return pattern.finds(text);
}
function cut(text, from, to) {
    const whole = Number.isInteger(from) && Number.isInteger(to);
    if (!whole || from < 0 || to < from || to > text.length)
        throw new Error('substring() out of range');
    return text.substring(from, to);
}
function splitAtMost(text, by, most) {
    if (!Number.isInteger(most))
        throw new Error('split() takes a whole number of parts');
    const parts = text.split(by, budget/* LONGEST_LIST */.W9 + 1);
    if (most < 0 || parts.length <= most)
        return (0,budget/* bounded */.Mm)(parts);
    const first = (0,budget/* bounded */.Mm)(parts.slice(0, Math.max(0, most - 1)));
    return most === 0 ? [] : [...first, text.slice(first.reduce((sum, part) => sum + part.length + by.length, 0))];
}
function joined(parts, by) {
    const texts = parts.filter((part) => typeof part === 'string');
    if (texts.length < parts.length)
        throw new Error('join() takes a list of texts');
    (0,budget/* spend */.Rf)(texts.reduce((sum, part) => sum + part.length + by.length, 0));
    return texts.join(by);
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/evaluator.js + 6 modules
var evaluator = __webpack_require__(93850);
// EXTERNAL MODULE: ./lib/runbook/span.js
var span = __webpack_require__(76546);
// EXTERNAL MODULE: ./lib/runbook/time.js
var runbook_time = __webpack_require__(65763);
;// CONCATENATED MODULE: ./lib/runbook/time-functions.js



const DURATION = 'google.protobuf.Duration';
function registerTimes(own, time) {
    own(`timestamp(string): ${time}`, timeOf);
    own(`duration(string): ${DURATION}`, durationOf);
    if (time !== 'string') {
        own(`string(${time}): string`, (value) => value);
        own(`timestamp(${time}): ${time}`, (value) => value);
    }
    const parts = {
        getFullYear: (date) => date.getUTCFullYear(),
        getMonth: (date) => date.getUTCMonth(),
        getDate: (date) => date.getUTCDate(),
        getDayOfWeek: (date) => date.getUTCDay(),
        getHours: (date) => date.getUTCHours(),
        getMinutes: (date) => date.getUTCMinutes(),
        getSeconds: (date) => date.getUTCSeconds(),
        getMilliseconds: (date) => date.getUTCMilliseconds(),
    };
    for (const [name, part] of Object.entries(parts)) {
        own(`${time}.${name}(): double`, (value) => part(new Date(timeOf(value))));
    }
    own(`${DURATION}.getHours(): double`, (span) => Math.trunc(span.valueOf() / 3_600_000));
    own(`${DURATION}.getMinutes(): double`, (span) => Math.trunc(span.valueOf() / 60_000));
    own(`${DURATION}.getSeconds(): double`, (span) => Math.trunc(span.valueOf() / 1_000));
    own(`${DURATION}.getMilliseconds(): double`, (span) => Math.trunc(span.valueOf()));
}
function timesAsText(environment) {
    const shifted = (time, ms) => timeText(Date.parse(timeOf(time)) + ms);
    return environment
        .registerOperator(`string - string: ${DURATION}`, (a, b) => evaluator/* Duration */.dw.fromMilliseconds(Date.parse(timeOf(a)) - Date.parse(timeOf(b))))
        .registerOperator(`string + ${DURATION}: string`, (time, span) => shifted(time, span.valueOf()))
        .registerOperator(`${DURATION} + string: string`, (span, time) => shifted(time, span.valueOf()))
        .registerOperator(`string - ${DURATION}: string`, (time, span) => shifted(time, -span.valueOf()));
}
function timeOf(text) {
    const time = (0,runbook_time/* normalTime */.l)(text);
    if (time === null)
        throw new Error(`not a time: ${text}`);
    return time;
}
function durationOf(text) {
    const ms = (0,span/* spanOf */.e)(text);
    if (ms === null)
        throw new Error(`not a duration: ${text}`);
    return evaluator/* Duration */.dw.fromMilliseconds(ms);
}
function timeText(ms) {
    if (!(Math.abs(ms) <= 253_402_300_799_999))
        throw new Error('time out of range');
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./lib/runbook/cel.js





const TIMESTAMP = 'google.protobuf.Timestamp';
const LIMITS = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };
const OWN = 'own_';
const OWN_FUNCTIONS = new Set([
    'size',
    'matches',
    'indexOf',
    'lastIndexOf',
    'substring',
    'contains',
    'startsWith',
    'endsWith',
    'lowerAscii',
    'upperAscii',
    'trim',
    'split',
    'join',
    'int',
    'double',
    'string',
    'timestamp',
    'duration',
    'getFullYear',
    'getMonth',
    'getDate',
    'getDayOfWeek',
    'getHours',
    'getMinutes',
    'getSeconds',
    'getMilliseconds',
]);
const COMPREHENSIONS = ['all', 'exists', 'exists_one', 'filter', 'map'];
const FUNCTIONS = [...OWN_FUNCTIONS, 'bool', ...COMPREHENSIONS, 'has'];
const DIVISOR = `${OWN}divisor`;
const WEIGHED = `${OWN}weighed`;
function libraryName(name) {
    return OWN_FUNCTIONS.has(name) ? OWN + name : name;
}
function sourceName(name) {
    return name.startsWith(OWN) ? name.slice(OWN.length) : name;
}
function checkingEnvironment() {
    return CHECKING.clone();
}
function evaluatingEnvironment() {
    return EVALUATING;
}
const CHECKING = vocabulary({ unlistedVariablesAreDyn: false }, TIMESTAMP);
const EVALUATING = timesAsText(vocabulary({ unlistedVariablesAreDyn: true }, 'string'));
function vocabulary(options, time) {
    const environment = new lib/* Environment */.OH({ ...options, homogeneousAggregateLiterals: false, limits: LIMITS });
    environment.registerOperator('double % double: double', (a, b) => a % divisor(b));
    const own = (signature, handler) => {
        const weighing = (...values) => {
            values.forEach(budget/* weigh */.vi);
            return handler(...values);
        };
        environment.registerFunction(signature.replace(/(\w+)\(/, `${OWN}$1(`), weighing, { async: false });
    };
    own('divisor(double): double', divisor);
    own('weighed(dyn): dyn', (value) => value);
    registerSizes(own);
    registerTexts(own);
    registerConversions(own);
    registerTimes(own, time);
    return environment;
}
function divisor(value) {
    if (value === 0)
        throw new Error('division by zero');
    return value;
}
function registerSizes(own) {
    const sizes = {
        string: (value) => Array.from(value).length,
        list: (value) => value.length,
        map: (value) => (value instanceof Map ? value.size : Object.keys(value).length),
    };
    for (const [type, size] of Object.entries(sizes)) {
        own(`size(${type}): double`, size);
        own(`${type}.size(): double`, size);
    }
}
function registerConversions(own) {
    own('int(double): double', (value) => finite(Math.trunc(value)));
    own('int(string): double', (value) => wholeNumber(value));
    own('double(double): double', (value) => value);
    own('double(string): double', (value) => numberOf(value));
    own('string(string): string', (value) => value);
    own('string(double): string', (value) => String(value));
    own('string(bool): string', (value) => String(value));
}
function numberOf(text) {
    if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text))
        throw new Error(`not a number: ${text}`);
    return finite(Number(text));
}
function wholeNumber(text) {
    if (!/^[+-]?\d+$/.test(text))
        throw new Error(`not a whole number: ${text}`);
    if ((0,inexact/* isInexact */.ly)(text))
        throw new Error(`no number holds it to its last digit: ${text}`);
    return finite(Number(text));
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new Error('not a finite number');
    return value;
}


/***/ }),

/***/ 21057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ guardDivisions)
/* harmony export */ });
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20334);


function guardDivisions(node) {
    if (node.op === '/') {
        const [dividend, divisor] = node.args;
        guardDivisions(dividend);
        guardDivisions(divisor);
        Reflect.set(node.args, 1, guarded(divisor));
        return;
    }
    for (const child of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(node))
        guardDivisions(child);
}
function guarded(divisor) {
    if (divisor.op === 'value' && divisor.args !== 0)
        return divisor;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .aroundOperand */ .x)((0,_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)().parse(`${_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .DIVISOR */ .lI}(0)`).ast, divisor);
}


/***/ }),

/***/ 74000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   cn: () => (/* binding */ fieldsRead),
/* harmony export */   jt: () => (/* binding */ printValue)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48298);
/* harmony import */ var _marcbachmann_cel_js_evaluator__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93850);
/* harmony import */ var _kernel_mask_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3577);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12279);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21407);
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40193);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21057);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49701);
/* harmony import */ var _type_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27922);
/* harmony import */ var _weighing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67442);










const A_MAPPING = 'the result is a mapping, not a value';
const A_LIST = 'the result is a list of lists or mappings';
const MOST_COMPILED = 5_000;
const compiled = new Map();
function evaluate(source, scope) {
    const expression = compile(source);
    if (typeof expression === 'string')
        return unknown(expression);
    try {
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .withSteps */ .uQ)(() => evaluationOf(expression.run(contextOf(scope, expression.roots))));
    }
    catch (error) {
        return unknown(reasonOf(error, source));
    }
}
function fieldsRead(source) {
    const expression = compile(source);
    return typeof expression === 'string' ? [] : expression.fields;
}
function explain(source, scope, mask = _kernel_mask_js__WEBPACK_IMPORTED_MODULE_8__/* .asItIs */ .s) {
    const expression = compile(source);
    if (typeof expression === 'string')
        return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)(source, 200);
    let text = '';
    let from = 0;
    for (const { start, end, written, path } of expression.shown) {
        if (start < from)
            continue;
        const evaluation = path === null ? evaluate(written, scope) : valueAt(path, scope);
        text += source.slice(from, start) + readAs(written, evaluation, mask);
        from = end;
    }
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)(mask((text + source.slice(from)).replaceAll(/\s*\n\s*/g, ' ').trim()), 400);
}
function valueAt(path, scope) {
    let value = scope;
    for (const name of path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
            return unknown('it has no value');
        value = Reflect.get(value, name);
    }
    if (value === undefined)
        return unknown('it has no value');
    return evaluationOf(value instanceof Date ? value.toISOString() : value);
}
function readAs(written, evaluation, mask) {
    if (evaluation.kind === 'value')
        return explainValue(evaluation.value, mask);
    return evaluation.because === A_MAPPING || evaluation.because === A_LIST ? written : '?';
}
function printValue(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? BigInt(value).toString() : String(value);
    if (typeof value === 'object' && value !== null)
        return value.map(printValue).join(',');
    return String(value);
}
function explainValue(value, mask) {
    if (typeof value === 'string')
        return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .quotedText */ .w0)(mask(value), 40);
    if (typeof value !== 'object' || value === null)
        return mask(printValue(value));
    const items = value.slice(0, 5).map((item) => explainValue(item, mask));
    return `[${items.join(', ')}${value.length > 5 ? `, \u2026 ${value.length} in all` : ''}]`;
}
function compile(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    if (compiled.size >= MOST_COMPILED)
        compiled.clear();
    const parsed = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSyntax */ .Z)(source, (0,_cel_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluatingEnvironment */ .aP)());
    const result = parsed.ok ? runnable(parsed.syntax) : parsed.complaint.message;
    compiled.set(source, result);
    return result;
}
function runnable(syntax) {
    const [complaint] = syntax.complaints;
    if (complaint !== undefined)
        return complaint.message;
    (0,_division_js__WEBPACK_IMPORTED_MODULE_4__/* .guardDivisions */ .k)(syntax.parsed.ast);
    (0,_weighing_js__WEBPACK_IMPORTED_MODULE_7__/* .weighOperands */ .V)(syntax.parsed.ast);
    const { source, accesses, parsed } = syntax;
    const written = accesses.map((access) => shownAccess(source, access));
    return {
        run: parsed,
        roots: [...new Set(accesses.map(({ root }) => root.name))],
        fields: accesses.map(fieldOf),
        shown: written.filter((one) => !/[()]/.test(one.written)),
    };
}
function fieldOf({ root: { name }, members: [member, field] }) {
    if (member === undefined || !['all', 'first', 'before'].includes(name))
        return { of: name, field: member?.name ?? null };
    return { of: member.name, field: name === 'all' ? null : (field?.name ?? null) };
}
function shownAccess(source, { start, end, root, members }) {
    const written = source.slice(start, end);
    const path = [root, ...members].map(({ name }) => name);
    return { start, end, written, path: written === path.join('.') ? path : null };
}
function contextOf(scope, names) {
    const context = new Map();
    for (const name of names) {
        if (!Object.hasOwn(scope, name))
            continue;
        context.set(name, name === 'run' ? textTimes(scope[name]) : scope[name]);
    }
    return context;
}
function textTimes(run) {
    if (typeof run !== 'object' || run === null)
        return run;
    if (!Object.values(run).some((value) => value instanceof Date))
        return run;
    return Object.fromEntries(Object.entries(run).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]));
}
function evaluationOf(value) {
    if (value === null)
        return { kind: 'value', value: null };
    if (isScalar(value))
        return scalarValue(value);
    if (typeof value === 'bigint')
        return { kind: 'value', value: Number(value) };
    if (value instanceof _marcbachmann_cel_js_evaluator__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw)
        return { kind: 'value', value: value.toString() };
    if (!Array.isArray(value))
        return unknown(A_MAPPING);
    const items = value;
    const scalars = items.map((item) => (typeof item === 'bigint' ? Number(item) : item)).filter(isScalar);
    return scalars.length === items.length ? { kind: 'value', value: scalars } : unknown(A_LIST);
}
function scalarValue(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return unknown('the result is not a finite number');
    return { kind: 'value', value };
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function unknown(because) {
    return { kind: 'unknown', because };
}
function reasonOf(error, source) {
    if (!(error instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationError */ .ZN || error instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeError */ .hg)) {
        return error instanceof Error ? (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)(error.message, 200) : 'the expression failed';
    }
    if (error.code === 'no_such_key' || error.code === 'unknown_variable') {
        const { start = 0, end = 0 } = error.node ?? error.range ?? {};
        const written = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)(source.slice(start, end));
        return written === '' ? (0,_type_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plainWords */ .c)(error.summary) : `\`${written}\` has no value`;
    }
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)((0,_type_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plainWords */ .c)(error.summary), 200);
}


/***/ }),

/***/ 76546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1, us: 0.001, \u00b5s: 0.001, ns: 0.000_001 };
const FORM = /^([+-]?)((?:(?:\d{1,12}(?:\.\d{0,9})?|\.\d{1,9})(?:d|h|ms|m|s|us|\u00b5s|ns))+)$/;
const PART = /([\d.]+)(d|h|ms|m|s|us|\u00b5s|ns)/g;
const LONGEST_MS = 315_576_000_000_000;
function spanOf(text) {
    const [, sign, parts] = text.length > 100 ? [] : (FORM.exec(text) ?? []);
    if (parts === undefined)
        return null;
    let ms = 0;
    for (const [, digits, unit] of parts.matchAll(PART))
        if (isUnit(unit))
            ms += Number(digits) * UNITS[unit];
    if (ms > LONGEST_MS)
        return null;
    return sign === '-' ? -ms : ms;
}
function isUnit(unit) {
    return unit !== undefined && Object.hasOwn(UNITS, unit);
}


/***/ }),

/***/ 49701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSyntax)
/* harmony export */ });
/* unused harmony export LONGEST_EXPRESSION */
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48298);
/* harmony import */ var _kernel_inexact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12159);
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38595);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12279);
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40193);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76546);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65763);







const LONGEST_EXPRESSION = 2_000;
function parseSyntax(source, environment) {
    if (source.length > LONGEST_EXPRESSION) {
        const message = `The expression has ${source.length} characters; at most ${LONGEST_EXPRESSION} are allowed.`;
        return { ok: false, complaint: { kind: 'limit', message, start: 0, end: LONGEST_EXPRESSION } };
    }
    try {
        const parsed = environment.parse(source);
        const reading = { accesses: [], complaints: [] };
        read(reading, parsed.ast, { bound: [], inComprehension: false });
        const accesses = reading.accesses.sort((a, b) => a.start - b.start);
        return { ok: true, syntax: { source, parsed, accesses, complaints: reading.complaints } };
    }
    catch (error) {
        if (error instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            return { ok: false, complaint: complaintOf(error, source) };
        if (!(error instanceof RangeError))
            throw error;
        return {
            ok: false,
            complaint: { kind: 'limit', message: 'The expression nests too deeply.', start: 0, end: source.length },
        };
    }
}
function complaintOf(error, source) {
    const start = Math.min(error.range?.start ?? 0, source.length);
    const end = Math.max(start + 1, error.range?.end ?? start + 1);
    if (error.code === 'limit_exceeded')
        return { kind: 'limit', message: `The expression is too large: ${error.summary}.`, start, end };
    return { kind: 'syntax', message: syntaxMessage(error, source), start, end };
}
function syntaxMessage(error, source) {
    if (source.trim() === '')
        return 'The expression is empty.';
    if (/\bEOF$/.test(error.summary))
        return 'The expression ends too early.';
    if (error.code === 'unexpected_character' && /[=&|]/.test(source[error.range?.start ?? 0] ?? '')) {
        return 'A single `=`, `&` or `|` is no operator: write `==`, `&&` or `||`.';
    }
    if (/^un(?:terminated|expected)/.test(error.code) && RAW_BEFORE_QUOTE.test(source))
        return 'In r"\u2026" a `\\` before the quote does not end the text: write the text without the r, as "\\\\".';
    const word = wordOperator(source, error.range?.start ?? 0);
    if (word !== null)
        return `\`${word}\` is no operator: write \`${WORD_OPERATORS[word]}\`.`;
    return `The expression is not CEL: ${error.summary}.`;
}
const RAW_BEFORE_QUOTE = /(?<!\w)[rR](?:"[^"]*\\"|'[^']*\\')/;
const WORD_OPERATORS = { and: '&&', or: '||', not: '!' };
function wordOperator(source, at) {
    const words = [/^\w+/.exec(source.slice(at))?.[0], /(\w+)\s*$/.exec(source.slice(0, at))?.[1]];
    return words.find((word) => word !== undefined && Object.hasOwn(WORD_OPERATORS, word)) ?? null;
}
function read(reading, node, where) {
    switch (node.op) {
        case 'value':
            readLiteral(reading, node);
            break;
        case 'id':
        case '.':
        case '.?':
        case '[]':
        case '[?]':
            readAccess(reading, node, where);
            break;
        case 'call':
            readCall(reading, node, where);
            break;
        case 'rcall':
            readMethod(reading, node, where);
            break;
        case '!_':
        case '-_':
            read(reading, node.args, where);
            break;
        case 'list':
            for (const item of node.args)
                read(reading, item, where);
            break;
        case 'map':
            for (const [key, value] of node.args) {
                read(reading, key, where);
                read(reading, value, where);
            }
            break;
        default:
            for (const operand of node.args)
                read(reading, operand, where);
    }
}
function readLiteral(reading, node) {
    const value = node.args;
    if (typeof value === 'bigint') {
        if ((0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_4__/* .isInexact */ .ly)(String(value)))
            complain(reading, node, 'literal', 'The number is too large to be exact.');
        Reflect.set(node, 'args', Number(value));
    }
    else if (typeof value === 'object' && value !== null) {
        complain(reading, node, 'literal', 'Bytes and unsigned numbers are not part of the language.');
    }
}
function readAccess(reading, node, where) {
    const members = [];
    let exact = true;
    let current = node;
    while (current.op === '.' || current.op === '.?' || current.op === '[]' || current.op === '[?]') {
        const [left, right] = current.args;
        const name = memberName(right);
        if (name === null && typeof right !== 'string') {
            readIndex(reading, right, where);
            members.length = 0;
            exact = false;
        }
        else if (name !== null) {
            members.unshift({
                name,
                start: typeof right === 'string' ? current.end - name.length : right.start,
                end: current.end,
            });
        }
        current = left;
    }
    if (current.op !== 'id') {
        read(reading, current, where);
        return;
    }
    if (where.bound.includes(current.args))
        return;
    const root = { name: current.args, start: current.start, end: current.end };
    const end = exact ? node.end : (members.at(-1)?.end ?? root.end);
    reading.accesses.push({ root, members, start: node.start, end });
}
function memberName(right) {
    if (typeof right === 'string')
        return right;
    return right.op === 'value' && typeof right.args === 'string' ? right.args : null;
}
function readIndex(reading, index, where) {
    if (index.op === 'value' && typeof index.args === 'bigint')
        return;
    read(reading, index, where);
}
function readCall(reading, node, where) {
    const [name, operands] = node.args;
    knowFunction(reading, name, { start: node.start, end: node.start + name.length });
    readTime(reading, name, operands[0]);
    Reflect.set(node.args, 0, (0,_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .libraryName */ .b0)(name));
    for (const operand of operands)
        read(reading, operand, where);
}
function readMethod(reading, node, where) {
    const [name, receiver, operands] = node.args;
    const start = node.input.indexOf(name, receiver.end);
    const span = { start, end: start + name.length };
    knowFunction(reading, name, span);
    read(reading, receiver, where);
    if (_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPREHENSIONS */ .aE.includes(name)) {
        readComprehension(reading, operands, { span, where });
        return;
    }
    if (name === 'matches')
        readPattern(reading, operands[0]);
    Reflect.set(node.args, 0, (0,_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .libraryName */ .b0)(name));
    for (const operand of operands)
        read(reading, operand, where);
}
function readComprehension(reading, operands, { span, where }) {
    if (where.inComprehension)
        complain(reading, span, 'nested', 'A comprehension cannot stand inside another.');
    const [variable, ...rest] = operands;
    const bound = variable?.op === 'id' ? [...where.bound, variable.args] : where.bound;
    for (const operand of rest)
        read(reading, operand, { bound, inComprehension: true });
}
function readPattern(reading, pattern) {
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string' || (0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(pattern.args) !== null)
        return;
    complain(reading, pattern, 'pattern', 'The pattern is not valid RE2 syntax.');
}
function readTime(reading, name, written) {
    if (written?.op !== 'value' || typeof written.args !== 'string')
        return;
    if (name === 'duration' && (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .e)(written.args) === null)
        complain(reading, written, 'duration', `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(written.args, 60)}\` is no duration.`);
    if (name === 'timestamp' && (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .normalTime */ .l)(written.args) === null)
        complain(reading, written, 'time', `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(written.args, 60)}\` is no time.`);
}
function knowFunction(reading, name, span) {
    if (_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW.includes(name))
        return;
    reading.complaints.push({ kind: 'function', message: `There is no function \`${name}\`.`, word: name, ...span });
}
function complain(reading, span, kind, message) {
    reading.complaints.push({ kind, message, start: span.start, end: span.end });
}


/***/ }),

/***/ 65763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ normalTime)
/* harmony export */ });
const FORM = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;
function normalTime(text) {
    if (!FORM.test(text))
        return null;
    const [, date, time, fraction = '', zone = ''] = /^(.{10})[Tt ](.{8})(\.\d+)?(.+)$/.exec(text) ?? [];
    const offset = /^[Zz]$/.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2');
    const ms = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
    if (Number.isNaN(ms) || !sameDay(date ?? ''))
        return null;
    const normal = new Date(ms).toISOString();
    return normal.length === 24 ? normal : null;
}
function sameDay(date) {
    const ms = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}


/***/ }),

/***/ 20334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   x: () => (/* binding */ aroundOperand)
/* harmony export */ });
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [node.args[0]];
        case 'call':
            return node.args[1];
        case 'rcall':
            return [node.args[1], ...node.args[2]];
        case '!_':
        case '-_':
            return [node.args];
        case 'map':
            return node.args.flat();
        default:
            return node.args;
    }
}
function aroundOperand(empty, operand) {
    if (empty.op === 'call')
        Reflect.set(empty.args[1], 0, operand);
    return empty;
}


/***/ }),

/***/ 27922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ plainWords)
/* harmony export */ });
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);

const WORDS = [
    [/google\.protobuf\.Timestamp/g, 'time'],
    [/google\.protobuf\.Duration/g, 'duration'],
    [/\bown_\w+/g, ''],
    [/\b(double|int|uint)\b/g, 'number'],
    [/\bstring\b/g, 'text'],
    [/\bbool\b/g, 'boolean'],
    [/\bmap<dyn, dyn>|\bmap\b/g, 'mapping'],
    [/\bdyn<([^<>]*)>/g, '$1'],
    [/\bdyn\b/g, 'anything'],
    [/\$[a-z]+\.([a-z0-9_]+)/g, '$1'],
    [/\$([a-z0-9_]+)/g, '$1'],
];
function plainWords(message) {
    const named = message.replaceAll(/\bown_\w+/g, _cel_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ);
    return WORDS.reduce((text, [found, put]) => text.replaceAll(found, put), named);
}


/***/ }),

/***/ 67442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ weighOperands)
/* harmony export */ });
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20334);


const OPERATORS = new Set(['+', '==', '!=', '<', '<=', '>', '>=', 'in']);
function weighOperands(node) {
    for (const child of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(node))
        weighOperands(child);
    if (!OPERATORS.has(node.op) || !Array.isArray(node.args))
        return;
    for (const [index, operand] of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(node).entries()) {
        if (operand.op !== 'value')
            Reflect.set(node.args, index, weighed(operand));
    }
}
function weighed(operand) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .aroundOperand */ .x)((0,_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)().parse(`${_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .WEIGHED */ .G7}(0)`).ast, operand);
}


/***/ }),

/***/ 25291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ allLetterArguments),
/* harmony export */   oV: () => (/* binding */ valueWildcard),
/* harmony export */   uK: () => (/* binding */ argumentWildcard),
/* harmony export */   wh: () => (/* binding */ globIn)
/* harmony export */ });
const CLASS = String.raw `\[(?![^\]]\])(?:[!^]?[^\]\s"'{}:,/=[]+|[!^]?\[:[a-z]+:\][^\]]*)\]`;
const ALONE_BEFORE = String.raw `(?:^|[\s:,=([{])["']?`;
const ALONE_BEHIND = String.raw `["']?(?:$|[\s,)\]};&]|:(?:\s|$))`;
const PATH_BEFORE = String.raw `(?:^|[\s"'={(|,])(?:[.$@]|items|[A-Z])[\w.$@[\]]{0,80}`;
const INDEX = String.raw `\[-?\d{1,9}\]`;
const GLUED = new RegExp(String.raw `(?=\[)(?!${INDEX}(?<=${PATH_BEFORE}${INDEX}))(?:(?<!${ALONE_BEFORE})${CLASS}|${CLASS}(?!${ALONE_BEHIND}))`);
const SIGN = /[*?]/;
const URL_LIST = /^[a-z][a-z0-9+.-]*:\/\/[^\s{]*(?:\{[^{},\s]*\}[^\s{]*)*\{[^{},\s]*,[^{}\s]*\}/i;
const ALL_OPTION = /^--all(?=$|[=-])/;
const ALL_LETTER = /^-(?:(?![cefhklnopsuvLPS])[A-Za-z])*?A/;
const TAKES_ALL_LETTER = /^(?:microk8s\.)?(?:kubectl(?:-[a-z-]+)?|oc|helm|flux|mysqlcheck|mariadb-check)(?:-?v?\d[\d.]*)?(?:\.exe)?$/;
function globIn(text) {
    return SIGN.exec(text)?.[0] ?? GLUED.exec(text)?.[0] ?? null;
}
function valueWildcard(value) {
    return ALL_LETTER.exec(value)?.[0] ?? optionOrGlob(value);
}
function argumentWildcard(argument, { allLetter }) {
    if (allLetter)
        return valueWildcard(argument);
    return optionOrGlob(argument);
}
function allLetterArguments(texts) {
    const found = new Set();
    let isBehind = false;
    for (const text of texts) {
        if (text.kind !== 'argument')
            continue;
        if (isBehind)
            found.add(text);
        isBehind = text.text !== '--' && (isBehind || TAKES_ALL_LETTER.test(nameOf(text.text)));
    }
    return found;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function optionOrGlob(text) {
    return ALL_OPTION.exec(text)?.[0] ?? (URL_LIST.test(text) ? '{\u2026}' : null) ?? globIn(text);
}


/***/ })

} };
