'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3799], modules: {

/***/ 87534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FAULT_CODES)
/* harmony export */ });
const FAULT_CODES = {
    'file-missing': 'A file that is needed does not exist.',
    'file-unreadable': 'A file exists and cannot be read.',
    'file-unwritable': 'A file or folder cannot be written.',
    'yaml-invalid': 'The text is not YAML, or uses a part of YAML that is refused.',
    'yaml-trap': 'The text is YAML, and does not mean what it seems to.',
    'json-invalid': 'The text is not JSON, or uses duplicate keys, or is too deep or too large.',
    'key-unknown': 'A key that the schema does not have.',
    'key-missing': 'A key that the schema requires is absent.',
    'value-invalid': 'A value is not of the kind that the schema wants.',
    'duration-invalid': 'A duration is not written as 30s, 5m or 1h30m.',
    'pattern-invalid': 'A regular expression is not valid RE2 syntax.',
    'limit-exceeded': 'Something is larger, deeper or more than is allowed.',
    bug: 'A bug of this program ended what it did.',
    'not-supported-yet': 'A part of the design that this release does not do.',
    'incident-invalid': 'A payload is no incident.',
    'incident-shape-unknown': 'No adapter recognises the payload.',
    'relay-failed': 'The bridge for senders cannot be opened.',
    'runbook-missing': 'There is no such runbook.',
    'page-invalid': 'A page (SKILL.md) does not show which parts of it are the runbook.',
    'expression-invalid': 'An expression is not CEL.',
    'expression-type': 'An expression is CEL and its types do not fit.',
    'name-unknown': 'A name that nothing declares.',
    'name-not-allowed': 'A name that exists and may not be used here.',
    'condition-invalid': 'A condition is not of the one shape that conditions have.',
    'command-invalid': 'A command is not of one of the three forms.',
    'step-incomplete': 'A mitigation lacks its verification or its undo.',
    'text-into-code': 'A value would become part of code.',
    'secret-exposed': 'A secret would stand where others can read it.',
    'typescript-refused': 'A runbook that is written as TypeScript gave no plain data when it was evaluated.',
    'typescript-unevaluated': 'A runbook that is written as TypeScript was not evaluated, so nothing is known of it.',
    'node-too-old': 'The Node that runs this program is too old for what it was asked.',
    'probe-unread': 'A probe is declared and no condition reads it.',
    'draft-impossible': 'No draft can be made of a written page.',
    'page-stale': 'A rendered page does not say what its runbook says now.',
    'recovery-too-weak': 'The incident can count as over while its symptom still holds.',
    'plan-impossible': 'There are tenants for whom the runbook has no plan.',
    'label-exact': 'A label that an alert must have holds `*` or `?`, and is compared as it stands.',
    'timeout-too-short': 'A condition may take longer than the whole way forward.',
    'todo-left': 'A draft still has something to be decided.',
    'verify-proves-nothing': 'A verification holds already before its step.',
    'topology-missing': 'There is no topology.',
    'inventory-failed': 'An inventory did not say what stands in the estate.',
    'tenant-unknown': 'No tenant has this id or alias.',
    'tenant-lacks-service': 'The tenant has no instance of the service.',
    'service-without-host': 'A service has nowhere to run.',
    'reference-unknown': 'A service, host or bastion is named that is not declared.',
    'dependency-cycle': 'Services depend on each other in a circle.',
    'identifier-weak': 'An identifier is too short, numeric, or equal to a host or service.',
    'identifier-claimed-twice': 'Two tenants claim one identifier.',
    'isolation-foreign-tenant': 'A command names another tenant.',
    'isolation-no-tenant': 'A command that changes something does not name its tenant.',
    'isolation-no-service': 'A command that changes a whole shared service does not name it.',
    'isolation-one-tenant': 'A command that changes a whole shared service names a single tenant.',
    'isolation-wildcard': 'A command that changes something uses a wildcard.',
    'topology-drift': 'What stands on a host is not what the topology declares.',
    'discovery-failed': 'What stands on a host cannot be known.',
    'route-none': 'No runbook matches the incident.',
    'route-tie': 'Several runbooks match the incident equally well.',
    'input-invalid': 'An input is missing, out of range, or does not match its pattern.',
    'target-several': 'A step has several targets.',
    'blast-radius-exceeded': 'The plan could affect more than the runbook allows.',
    'value-not-plain': 'A resolved value is not plain where it must be.',
    'value-unknown': 'A value that is needed has no value.',
    'plan-digest-differs': 'The plan is not the one that was approved.',
    'plan-unbound': 'The plan is not among those that were shown.',
    'plan-of-another-run': 'The plan was made in another repository, workflow run or attempt, or from another commit.',
    'commit-differs': 'A file is not the one of the commit that the run names, or nobody can tell.',
    'plan-expired': 'The plan is older than it may be, or was made in the future.',
    'binding-invalid': 'What `plan` gives to `execute` is missing or broken.',
    'hold-active': 'The topology holds all changes to the target.',
    'approval-missing': 'The runbook needs an approval that this run does not have.',
    'approval-rejected': 'A reviewer rejected the run.',
    'environment-missing': 'An environment that is needed does not exist.',
    'environment-unprotected': 'An environment lacks the reviewers, or the branch policy, that make an approval worth something.',
    'environment-waits': 'The environment of the hosts makes a job wait, and a rollback with it.',
    'job-elsewhere': 'The job is not the one that may execute: GitHub says something else of it.',
    'job-unproven': 'The environment of a job is known from its workflow alone.',
    'lock-busy': 'Another run holds the lock.',
    'lock-lost': 'A run no longer holds its lock, or soon will not.',
    'lock-foreign': 'What stands where a lock ought to be was not written by this program.',
    'api-unreachable': "GitHub's API does not answer.",
    'api-limited': "GitHub's API takes no more requests for now.",
    'api-budget': 'Too few requests are left for a whole run.',
    'api-refused': "GitHub's API refused: a permission is missing, or a rule forbids it.",
    'store-unproved': 'The repository does not keep refs from being moved behind the back of their holder.',
    'storm-stopped': 'So many tenants failed that no further one is begun.',
    'max-runs-reached': 'The runbook ran too often for this tenant, or for a whole shared service.',
    disabled: 'Runs are switched off.',
    'ref-refused': 'The run was started from a ref that may not execute.',
    'host-unresolved': 'A host name does not resolve.',
    'connection-refused': 'A host refused the connection.',
    'connection-timed-out': 'A host did not answer in time.',
    'host-key-unknown': 'The host key is not pinned.',
    'host-key-changed': 'The host key is not the pinned one.',
    'permission-denied': 'The host refused every key.',
    'connection-lost': 'The connection was lost in the middle of a command.',
    'command-not-found': 'The host has no such program.',
    'command-not-executable': 'The program exists and may not be executed.',
    'sudo-password': 'sudo asks for a password.',
    'command-timed-out': 'A command did not end within its timeout.',
    'command-left-running': 'A command was stopped, and a process that it started still runs.',
    'command-refused': 'A host refused to start a command: fence, identity, disk or account.',
    'output-invalid': 'The output of a probe does not have the declared form.',
    'http-failed': 'An HTTP request failed.',
    'http-refused': 'An HTTP address may not be asked.',
    'secret-missing': 'A declared secret is not in the environment.',
    'ssh-unavailable': 'The system has no usable OpenSSH client.',
    'journal-unwritable': 'The journal cannot be written durably.',
    'journal-unsure': 'Whether the journal holds an event is not known: its answer was lost.',
    'journal-broken': 'The journal is broken in the middle.',
    'journal-version': 'A journal holds events that this version does not know.',
    'seal-failed': 'The audit could not be sealed.',
    'seal-broken': 'What was sealed is not what was sealed: it was changed or cut off.',
    'seal-unopened': 'No identity that was given opens what is sealed.',
    'audit-inconsistent': 'An audit folder does not agree with itself.',
    'scenario-failed': 'A run did not end as its scenario expects.',
    'rehearsal-failed': 'A failure that was made up at one moment of a runbook did not end as it has to.',
    'rehearsal-impossible': 'No values were found with which a runbook could be rehearsed.',
    'condition-proves-nothing': 'A condition holds whether or not its command has run.',
    'coverage-missing': 'No scenario exercises a part of a runbook.',
    'notification-failed': 'A channel did not take the notification.',
    usage: 'The call is wrong.',
    'demo-failed': "The demo's fleet did not start.",
    'action-input': 'An input of the action is wrong.',
    'event-unsupported': 'The workflow event is of another kind.',
    'artifact-failed': 'The artifact service did not take what was to be uploaded.',
    'artifact-missing': 'This workflow run has no artifact of that name.',
    'artifact-unreadable': 'An artifact of this workflow run cannot be read.',
};


/***/ }),

/***/ 86183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
const MOST = 20;
function few(names, most = MOST) {
    const shown = names.slice(0, most).join(', ');
    return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}


/***/ }),

/***/ 15574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
const BEYOND_ASCII = /[^\u0000-\u007f]/;
function fold(text) {
    if (!BEYOND_ASCII.test(text))
        return text.toLowerCase();
    return text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC').replaceAll('\u03c2', '\u03c3');
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
function isInexact(text) {
    return WHOLE.test(text) && !Number.isSafeInteger(Number(text));
}
function inexactIn(json) {
    const tokens = LONG.test(json) ? (json.match(TEXT_OR_NUMBER) ?? []) : [];
    return new Map(tokens.filter(isInexact).map((token) => [Number(token), token]));
}


/***/ }),

/***/ 43751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 80;
function nearest(word, known) {
    if (word.length > LONGEST)
        return null;
    const folded = bare(word);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const distance = bare(candidate) === folded ? 0 : editDistance(folded, bare(candidate));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
function bare(word) {
    return word.toLowerCase().replaceAll(/[-_]/g, '');
}
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > LONGEST)
        return LONGEST;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? 0) + 1 : LONGEST));
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length] ?? LONGEST;
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

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65258);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);



function parseStrictJson(text, limits) {
    const file = limits.file ?? 'JSON';
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.maxBytes) {
        const message = `${file} is ${bytes} bytes long; ${limits.maxBytes} are allowed.`;
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'limit-exceeded', message, hint: 'Send less.' });
    }
    const problem = findProblem(text, limits.maxDepth);
    if (problem !== null)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(faultOf(text, file, problem));
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(JSON.parse(text));
}
const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WRONG_JSON = 'Write it as RFC 8259 has it: double quotes, no comments, no trailing commas.';
function findProblem(text, maxDepth) {
    const open = [];
    let at = skip(SPACE, text, 0);
    let expects = 'value';
    for (;;) {
        const top = open.at(-1);
        const sign = text[at];
        if (expects === 'key' || expects === 'key or end') {
            if (sign === '}' && expects === 'key or end') {
                open.pop();
                at += 1;
                expects = 'comma or end';
            }
            else {
                const end = skip(STRING, text, at);
                if (end === at)
                    return { at, says: `expected a key in double quotes, found ${found(text, at)}`, hint: WRONG_JSON };
                const key = JSON.parse(text.slice(at, end));
                if (top?.kind === 'object' && typeof key === 'string') {
                    if (top.keys.has(key)) {
                        const says = `the key "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key, 60)}" stands here a second time`;
                        return { at, says, hint: 'Keep one of them: which one counts differs from reader to reader.' };
                    }
                    top.keys.add(key);
                }
                const colon = skip(SPACE, text, end);
                if (text[colon] !== ':')
                    return { at: colon, says: `expected ":", found ${found(text, colon)}`, hint: WRONG_JSON };
                at = skip(SPACE, text, colon + 1);
                expects = 'value';
                continue;
            }
        }
        else if (expects === 'comma or end' && top !== undefined) {
            const end = top.kind === 'object' ? '}' : ']';
            if (sign === end) {
                open.pop();
                at += 1;
            }
            else if (sign === ',') {
                at = skip(SPACE, text, at + 1);
                expects = top.kind === 'object' ? 'key' : 'value';
                continue;
            }
            else
                return { at, says: `expected "," or "${end}", found ${found(text, at)}`, hint: WRONG_JSON };
        }
        else if (sign === '{' || sign === '[') {
            if (open.length >= maxDepth) {
                return { at, says: `it is nested deeper than ${maxDepth} levels`, hint: 'Send something flatter.' };
            }
            open.push(sign === '{' ? { kind: 'object', keys: new Set() } : { kind: 'array' });
            at = skip(SPACE, text, at + 1);
            expects = sign === '{' ? 'key or end' : 'value or end';
            continue;
        }
        else if (sign === ']' && expects === 'value or end') {
            open.pop();
            at += 1;
            expects = 'comma or end';
        }
        else {
            const end = skip(sign === '"' ? STRING : OTHER, text, at);
            if (end === at)
                return { at, says: `expected a value, found ${found(text, at)}`, hint: WRONG_JSON };
            at = end;
            expects = 'comma or end';
        }
        at = skip(SPACE, text, at);
        if (open.length === 0) {
            return at === text.length ? null : { at, says: `expected the end, found ${found(text, at)}`, hint: WRONG_JSON };
        }
    }
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function found(text, at) {
    return at >= text.length ? 'the end of the text' : `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text.slice(at, at + 12))}"`;
}
function faultOf(text, file, { at, says, hint }) {
    const place = placeOf(text, file, at);
    const message = `${file}:${place.line}:${place.column}: ${says}.`;
    return { code: 'json-invalid', message, hint, at: place };
}
function placeOf(text, file, at) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const begin = before.lastIndexOf('\n') + 1;
    const end = text.indexOf('\n', at);
    const column = at - begin + 1;
    return { file, line, column, ...(0,_source_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptAround */ .n)(text.slice(begin, end === -1 ? text.length : end), column) };
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

/***/ 81157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ planRadius),
/* harmony export */   VH: () => (/* binding */ changedServices),
/* harmony export */   sg: () => (/* binding */ radiusFaults)
/* harmony export */ });
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86183);
/* harmony import */ var _topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71106);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);



function changedServices({ steps, guards }) {
    const acting = steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z) ? [step.service] : []));
    const guarding = Object.values(guards).map(({ service }) => service);
    return [...new Set([...acting, ...guarding])].sort();
}
function planRadius(changed, { runbook, view, topology }) {
    const { at: _, ...limit } = runbook.maxBlastRadius ?? { at: null };
    const radius = runbook.scope === 'shared' ? (0,_topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedBlastRadius */ .M)(topology(), changed) : (0,_topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_1__/* .blastRadius */ .X)(view, changed);
    return { ...radius, limit };
}
function radiusFaults({ blast_radius }, { file, maxBlastRadius }) {
    const { services, tenants, limit } = blast_radius;
    const over = (what, names, most) => {
        if (most === undefined || names.length <= most)
            return [];
        return [
            {
                code: 'blast-radius-exceeded',
                message: `The plan could affect ${names.length} ${what} (${(0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H)(names)}), and ${file} allows ${most}.`,
                hint: 'Narrow the steps, or raise `max-blast-radius` in a reviewed change.',
                ...(maxBlastRadius && { at: maxBlastRadius.at }),
            },
        ];
    };
    return [...over('services', services, limit.services), ...over('tenants', tenants, limit.tenants)];
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

/***/ 39348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Aj: () => (/* binding */ wholeTargetOf),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gY: () => (/* binding */ concernOf),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _radius_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81157);

function sharesOf(plan, { services }) {
    if (plan.runbook.scope === 'shared')
        return [];
    const shared = (0,_radius_js__WEBPACK_IMPORTED_MODULE_0__/* .changedServices */ .VH)(plan).filter((name) => services[name]?.tenancy === 'shared');
    return shared.map((name) => `service:${name}`);
}
function concernOf({ tenant, runbook }) {
    return { tenant: tenant.id, scope: runbook.scope };
}
function subjectOf(plan) {
    const services = (0,_radius_js__WEBPACK_IMPORTED_MODULE_0__/* .changedServices */ .VH)(plan);
    return plan.runbook.scope === 'tenant' || services.length === 0
        ? plan.tenant.id
        : `the whole of ${services.join(' and ')}`;
}
function isWhole({ service, name }) {
    return service === name;
}
function wholeTargetOf({ targets }, { target, where }) {
    const found = target === undefined ? undefined : targets[target];
    return found === undefined || !isWhole(found) ? undefined : { service: found.service, host: found.host, where };
}
function lockOf({ targets, tenant }, target) {
    const found = targets[target];
    return found !== undefined && isWhole(found) ? `service:${found.service}` : `tenant:${tenant.id}`;
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
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   uc: () => (/* binding */ samplesRead)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48298);
/* harmony import */ var _marcbachmann_cel_js_evaluator__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93850);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
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
function samplesRead(source) {
    const expression = compile(source);
    return typeof expression === 'string' ? [] : expression.samples;
}
function asItIs(text) {
    return text;
}
function explain(source, scope, mask = asItIs) {
    const expression = compile(source);
    if (typeof expression === 'string')
        return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(source, 200);
    let text = '';
    let from = 0;
    for (const { start, end, written, path } of expression.shown) {
        if (start < from)
            continue;
        const evaluation = path === null ? evaluate(written, scope) : valueAt(path, scope);
        text += source.slice(from, start) + readAs(written, evaluation, mask);
        from = end;
    }
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(mask((text + source.slice(from)).replaceAll(/\s*\n\s*/g, ' ').trim()), 400);
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
        return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .quotedText */ .w0)(mask(value), 40);
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
        samples: [...new Set(accesses.map(sampleOf))],
        shown: written.filter((one) => !/[()]/.test(one.written)),
    };
}
function sampleOf({ root, members: [member] }) {
    return member !== undefined && ['all', 'first', 'before'].includes(root.name) ? member.name : root.name;
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
        return error instanceof Error ? (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(error.message, 200) : 'the expression failed';
    }
    if (error.code === 'no_such_key' || error.code === 'unknown_variable') {
        const { start = 0, end = 0 } = error.node ?? error.range ?? {};
        const written = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(source.slice(start, end));
        return written === '' ? (0,_type_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plainWords */ .c)(error.summary) : `\`${written}\` has no value`;
    }
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)((0,_type_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plainWords */ .c)(error.summary), 200);
}


/***/ }),

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseOutput),
/* harmony export */   V: () => (/* binding */ PROMETHEUS_PATH)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
/* harmony import */ var _kernel_inexact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12159);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79783);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65763);





const MOST_BYTES = 1024 * 1024;
const DEEPEST = 1_000;
const LONGEST_LINE = 4_096;
const LONGEST_LIST = 1_000;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const PROMETHEUS_PATH = ['data', 'result', '0', 'value', '1'];
function parseOutput(output, text) {
    if (output.format === 'none')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)({});
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(`The output has ${bytes} bytes; at most ${MOST_BYTES} are read.`));
    switch (output.format) {
        case 'text':
            return textFields(text);
        case 'number':
            return numberFields(output, text);
        case 'json':
            return jsonFields(output, text);
    }
}
function textFields(text) {
    const cut = text.replace(/\r?\n$/, '');
    const long = lineFault(cut, 'The output');
    return long === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)({ text: cut }) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(long);
}
function numberFields(output, text) {
    const trimmed = text.trim();
    if (!DECIMAL.test(trimmed))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(`The output is no number: ${quoted(text)}.`));
    if ((0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_1__/* .isInexact */ .ly)(trimmed))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(inexact('The output', quoted(trimmed)));
    return fieldsOf(output, () => Number(trimmed));
}
function jsonFields(output, text) {
    const parsed = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'The output' });
    if (!parsed.ok) {
        const message = isJson(text) ? parsed.faults[0].message : `The output is not JSON: ${quoted(text)}.`;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(message));
    }
    return fieldsOf(output, ({ path }) => at(parsed.value, path), (0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_1__/* .inexactIn */ .yj)(text));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function at(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}
function fieldsOf(output, find, rounded = new Map()) {
    const faults = [];
    const fields = {};
    for (const [name, field] of Object.entries(output.fields)) {
        const read = readField({ name, field, rounded }, find(field));
        if (read.ok)
            fields[name] = read.value;
        else
            faults.push(...read.faults);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(fields, faults);
}
function readField(named, value) {
    const { name, field } = named;
    if (value === undefined || value === null) {
        const where = field.path.join('.') === name ? '' : ` (at ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(field.path.join('.'))})`;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(value === null ? nullFault(name, where) : invalid(`The output lacks \`${name}\`${where}.`));
    }
    if (!field.list)
        return readScalar(named, value);
    if (!Array.isArray(value))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(`\`${name}\` is ${describe(value, field)}, not a list.`));
    if (value.length > LONGEST_LIST) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(`\`${name}\` has ${value.length} items; at most ${LONGEST_LIST} are read.`));
    }
    const faults = [];
    const items = [];
    for (const item of value) {
        const read = readScalar(named, item);
        if (read.ok)
            items.push(read.value);
        else if (faults.length === 0)
            faults.push(...read.faults);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(items, faults);
}
function readScalar({ name, field, rounded }, value) {
    const scalar = convert(field, value);
    if (scalar === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(invalid(`\`${name}\` is ${describe(value, field)}, not ${KINDS[field.type]}.`));
    if (typeof scalar === 'string') {
        const long = lineFault(scalar, `\`${name}\``);
        if (long !== null)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(long);
    }
    if (typeof scalar === 'number') {
        const written = typeof value === 'number' ? rounded.get(value) : undefined;
        if (written !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(inexact(`\`${name}\``, field.secret ? describe(value, field) : written));
        if (field.min !== undefined && scalar < field.min)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(bound(name, scalar, `less than its min ${field.min}`));
        if (field.max !== undefined && scalar > field.max)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(bound(name, scalar, `more than its max ${field.max}`));
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(scalar);
}
const KINDS = {
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    time: 'an RFC 3339 time',
};
function convert(field, value) {
    switch (field.type) {
        case 'number':
            return numberOf(field, value);
        case 'string':
            return typeof value === 'string' ? value : null;
        case 'boolean':
            return typeof value === 'boolean' ? value : null;
        case 'time':
            return typeof value === 'string' ? (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .normalTime */ .l)(value) : null;
    }
}
function numberOf({ path }, value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    const prometheus = path.length === PROMETHEUS_PATH.length && PROMETHEUS_PATH.every((part, index) => path[index] === part);
    return prometheus && typeof value === 'string' && DECIMAL.test(value) ? Number(value) : null;
}
function lineFault(text, what) {
    let start = 0;
    while (start <= text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        if (end - start > LONGEST_LINE)
            return invalid(`${what} has a line of ${end - start} characters; at most ${LONGEST_LINE} are read.`);
        start = end + 1;
    }
    return null;
}
function nullFault(name, where) {
    return {
        ...invalid(`\`${name}\`${where} is null.`),
        hint: 'Have the command print a value also where there is none, such as 0 or an empty text: a field is never null.',
    };
}
function bound(name, value, breach) {
    return invalid(`\`${name}\` is ${value}, ${breach}.`);
}
function inexact(what, value) {
    return {
        code: 'output-invalid',
        message: `${what} is ${value}: a whole number beyond 2^53, which a number does not hold to its last digit.`,
        hint: 'Have it printed as a text (in JSON: in quotes) and declare it as `string`, or have it printed in a larger unit.',
    };
}
function describe(value, field) {
    if (field.secret)
        return 'something else';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return value === null ? 'null' : 'an object';
    return typeof value === 'string' ? `the text ${quoted(value)}` : String(value);
}
function quoted(text) {
    return text.trim() === '' ? 'it is empty' : `"${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text.trim(), 80)}"`;
}
function invalid(message) {
    return {
        code: 'output-invalid',
        message,
        hint: 'Compare the output with the `output` and `fields` that the runbook declares; the audit keeps it.',
    };
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
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38595);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40193);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76546);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65763);






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
        if (!Number.isSafeInteger(Number(value)))
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
        complain(reading, written, 'duration', `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(written.args, 60)}\` is no duration.`);
    if (name === 'timestamp' && (0,_time_js__WEBPACK_IMPORTED_MODULE_5__/* .normalTime */ .l)(written.args) === null)
        complain(reading, written, 'time', `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(written.args, 60)}\` is no time.`);
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

/***/ 71106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sharedBlastRadius),
/* harmony export */   X: () => (/* binding */ blastRadius)
/* harmony export */ });
function blastRadius(view, targets) {
    const { reached, edges } = walk(view.services, targets);
    return { services: [...reached].sort(compare), tenants: [view.tenant.id], edges };
}
function sharedBlastRadius({ services, tenants }, targets) {
    const { reached, edges } = walk(services, targets);
    const present = new Set(targets);
    const affected = [];
    for (const { id, instances } of Object.values(tenants)) {
        const own = instances.filter(({ service }) => reached.has(service));
        for (const { service } of own)
            present.add(service);
        if (own.length > 0)
            affected.push(id);
    }
    return {
        services: [...reached].filter((name) => present.has(name)).sort(compare),
        tenants: affected.sort(compare),
        edges: edges.filter(({ from, to }) => present.has(from) && present.has(to)),
    };
}
function walk(services, targets) {
    const edges = Object.values(services)
        .flatMap(({ name, dependsOn }) => dependsOn.map((to) => ({ from: name, to })))
        .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
    const dependents = new Map();
    for (const { from, to } of edges) {
        const known = dependents.get(to);
        if (known === undefined)
            dependents.set(to, [from]);
        else
            known.push(from);
    }
    const reached = new Set();
    const open = targets.filter((name) => Object.hasOwn(services, name));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (reached.has(name))
            continue;
        reached.add(name);
        open.push(...(dependents.get(name) ?? []));
    }
    return { reached, edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 14697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ circlesOf)
/* harmony export */ });
function circlesOf(links) {
    const circles = [];
    const done = new Set();
    for (const start of links.keys()) {
        const path = [];
        const depthOf = new Map();
        const enter = (name) => {
            depthOf.set(name, path.length);
            path.push({ name, next: 0 });
        };
        if (!done.has(start))
            enter(start);
        for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
            const target = links.get(last.name)?.[last.next];
            last.next += 1;
            if (target === undefined) {
                path.pop();
                depthOf.delete(last.name);
                done.add(last.name);
                continue;
            }
            const depth = depthOf.get(target);
            if (depth !== undefined)
                circles.push([...path.slice(depth).map(({ name }) => name), target]);
            else if (!done.has(target) && links.has(target))
                enter(target);
        }
    }
    return circles;
}


/***/ }),

/***/ 34050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   Ox: () => (/* binding */ tellingGroups),
/* harmony export */   a4: () => (/* binding */ judgeDiscovers),
/* harmony export */   sC: () => (/* binding */ readDiscover)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76181);
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81491);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21645);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66084);






const TIMEOUT_MS = 10_000;
const VALUE = /\$\{\{.*?(?:\}\}|$)/gs;
const OF_THE_HOST = /^\$\{\{\s*host\.(?:name|address)\s*\}\}$/;
const NAME = 'name';
function readDiscover(reading, name, shape) {
    const { discover } = shape;
    if (discover === undefined)
        return null;
    const at = ['services', name, 'discover'];
    const written = { discover, at, onRunner: shape.hosts === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER */ .z };
    const command = readCommand(reading, written);
    if (command === null)
        return null;
    const { each, tenant, output } = discover;
    if (each === undefined && output !== 'text' && !reading.isBroken([...at, 'each']))
        reading.faults.push(lacksEach(reading, written));
    return {
        at: new _spans_js__WEBPACK_IMPORTED_MODULE_3__/* .LaterPlace */ .wJ(() => reading.source.placeOf(at, 'key')),
        command,
        output: output ?? 'json',
        each: each?.split('.') ?? [],
        tenant,
    };
}
function lacksEach({ source }, { at }) {
    return {
        code: 'key-missing',
        message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(at.join('.'), 80)}\` lacks \`each\`.`,
        hint: 'Add `each`: the name of the field of a row that names an instance, or a path such as `metadata.name`. `output: text` needs none.',
        at: source.placeOf(at, 'key'),
    };
}
function tellingGroups({ tenant }) {
    return ((0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(tenant)?.names ?? []).filter((group) => group !== 'tenant');
}
function toldBy(instance, group) {
    if (group === NAME)
        return instance.name;
    const value = instance.attributes[group];
    return value === undefined ? undefined : String(value);
}
function judgeDiscovers(reading, tenants, services) {
    const told = new Set();
    const seen = new Set();
    const report = (service, key, says) => {
        if (told.has(key))
            return;
        told.add(key);
        const [message, hint] = says;
        const at = reading.source.placeOf(['services', service, 'discover', 'tenant']);
        reading.faults.push({ code: 'value-invalid', message, hint, at });
    };
    const groupsOf = new Map();
    for (const { name, discover } of Object.values(services))
        if (discover !== undefined)
            groupsOf.set(name, tellingGroups(discover));
    for (const instance of groupsOf.size === 0 ? [] : Object.values(tenants).flatMap(({ instances }) => instances)) {
        const { service, tenant, host } = instance;
        const groups = groupsOf.get(service);
        if (groups === undefined)
            continue;
        const lacking = groups.find((group) => toldBy(instance, group) === undefined);
        if (lacking !== undefined) {
            report(service, `${service}/${lacking}`, [
                `The pattern of \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(service)}\` has the group \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(lacking)}\`, and the instance of ${tenant} has no such attribute.`,
                `Besides \`tenant\` a group is \`name\` or an attribute that every instance has: add \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(lacking)}\`, or leave the group without a name.`,
            ]);
            continue;
        }
        const key = JSON.stringify([service, host, tenant, ...groups.map((group) => toldBy(instance, group))]);
        if (!seen.has(key))
            seen.add(key);
        else
            report(service, `${service}//`, [
                `The pattern of \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(service)}\` cannot tell apart the instances that ${tenant} has on ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(host)}.`,
                'Add a group for what differs: `(?P<name>\u2026)`, or one that is called like an attribute of the instance.',
            ]);
    }
}
function readCommand(reading, { discover, at, onRunner }) {
    const before = reading.faults.length;
    const text = (within, value) => {
        const path = [...at, ...within];
        const written = typeof value === 'string' ? value : (reading.source.sourceOf(path) ?? String(value));
        refuseValues(reading, { path, text: written, onRunner: onRunner || within[0] === 'run' });
        refuseNul(reading, path, written);
        return written;
    };
    const texts = (within, values = {}) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(Object.entries(values).map(([name, value]) => [name, text([...within, name], value)]));
    const { exec, run, http, env, stdin, timeout, exit, as, from } = discover;
    const common = {
        env: texts(['env'], env),
        ...(stdin === undefined ? {} : { stdin: text(['stdin'], stdin) }),
        timeoutMs: (timeout === undefined ? null : (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E)(timeout)) ?? TIMEOUT_MS,
        exit: exit ?? [0],
        ...(as === undefined ? {} : { as }),
        fromRunner: onRunner || from === 'runner' || http !== undefined,
    };
    const command = (() => {
        if (exec !== undefined)
            return { ...common, kind: 'exec', argv: exec.map((word, index) => text(['exec', index], word)) };
        if (run !== undefined)
            return { ...common, kind: 'run', script: text(['run'], run) };
        if (http === undefined)
            return null;
        const { url, headers, expect } = http;
        refuseUrl(reading, [...at, 'http', 'url'], url);
        return {
            ...common,
            kind: 'http',
            url: text(['http', 'url'], url),
            headers: texts(['http', 'headers'], headers),
            expect: expect ?? [],
        };
    })();
    return reading.faults.length === before ? command : null;
}
function refuseUrl(reading, path, url) {
    if (/^https?:\/\/[^/?#@\s\\]+(?:[/?#]\S*)?$/i.test(url.replace(VALUE, 'x')))
        return;
    reading.faults.push({
        code: 'command-invalid',
        message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(url)}\` is no address of http or https.`,
        hint: 'Write http://host:port/path, without user and password.',
        at: reading.source.placeOf(path),
    });
}
function refuseNul(reading, path, text) {
    if (!text.includes('\0'))
        return;
    const at = reading.source.placeOf(path);
    reading.faults.push({ code: 'value-invalid', message: 'The text holds a NUL character.', hint: 'Remove it.', at });
}
function refuseValues(reading, { path, text, onRunner }) {
    for (const { 0: value, index } of text.matchAll(VALUE)) {
        if (!onRunner && OF_THE_HOST.test(value))
            continue;
        reading.faults.push({
            code: 'name-not-allowed',
            message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(value)}\` cannot stand in \`discover\`: it asks for all that is on a host, whoever asks.`,
            hint: onRunner
                ? 'Write the text itself.'
                : 'Only ${{ host.name }} and ${{ host.address }} can stand there, and not in a script: it gets them through `env`.',
            at: reading.source.placeWithin(path, index, index + value.length),
        });
    }
}


/***/ }),

/***/ 81491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ RUNNER),
  k: () => (/* binding */ readHosts)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/address.js
const USER = /^[A-Za-z_][A-Za-z0-9._-]{0,31}$/;
const LABELS = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$/;
const FORM = /^(?:([^@]*)@)?(?:\[([0-9A-Fa-f:.]{2,45})\]|([^:@[\]]+))(?::(\d{1,5}))?$/;
const KEY_TYPES = [
    'ssh-ed25519',
    'ssh-rsa',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'sk-ssh-ed25519@openssh.com',
    'sk-ecdsa-sha2-nistp256@openssh.com',
];
function parseAddress(text) {
    const [, user, six, labels, digits] = FORM.exec(text) ?? [];
    const address = six ?? labels;
    const port = digits === undefined ? 22 : Number(digits);
    if (address === undefined || (six === undefined && !LABELS.test(address)))
        return null;
    if (six !== undefined && !six.includes(':'))
        return null;
    if ((user !== undefined && !USER.test(user)) || port < 1 || port > 65_535)
        return null;
    return { ...(user === undefined ? {} : { user }), address, port };
}
function parseHostKey(text) {
    const [, type = '', body = ''] = /^(\S+)[ \t]+([A-Za-z0-9+/]{16,2800}={0,2})(?:[ \t][^\r\n]*)?$/.exec(text.trim()) ?? [];
    if (!KEY_TYPES.includes(type))
        return null;
    const bytes = Buffer.from(body, 'base64');
    const length = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
    return bytes.subarray(4, 4 + length).toString('latin1') === type ? `${type} ${body}` : null;
}

// EXTERNAL MODULE: ./lib/topology/circle.js
var topology_circle = __webpack_require__(14697);
// EXTERNAL MODULE: ./lib/topology/reading.js
var topology_reading = __webpack_require__(21645);
// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
;// CONCATENATED MODULE: ./lib/topology/host.js





const RUNNER = 'runner';
function readHosts(reading, written) {
    const names = Object.keys(written);
    const hosts = names.flatMap((name) => {
        const shape = written[name];
        const host = shape === undefined ? null : readHost(reading, name, shape);
        return host === null ? [] : [[name, host]];
    });
    refuseCircles(reading, written);
    return (0,topology_reading/* recordOf */.zv)(hosts);
}
function readHost(reading, name, shape) {
    const { source, faults } = reading;
    const address = shape.ssh === undefined ? null : parseAddress(shape.ssh);
    if (name === RUNNER) {
        faults.push({
            code: 'value-invalid',
            message: 'A host cannot be called `runner`.',
            hint: 'Choose another name: `hosts: runner` means the machine that the action runs on.',
            at: source.placeOf(['hosts', name], 'key'),
        });
    }
    if (address === null && shape.ssh !== undefined) {
        faults.push({
            code: 'value-invalid',
            message: `\`hosts.${(0,visible/* shown */.SP)(name)}.ssh\` is \`${(0,visible/* shown */.SP)(shape.ssh)}\`, not an address.`,
            hint: 'Write user@host or user@host:port, an IPv6 address in brackets.',
            at: source.placeOf(['hosts', name, 'ssh']),
        });
    }
    const hostKeys = readHostKeys(reading, name, shape['host-key']);
    if (shape.via !== undefined && !(0,topology_reading/* isDeclared */.vo)(reading, { kind: 'host', name: shape.via, at: ['hosts', name, 'via'] }))
        return null;
    if (address === null || name === RUNNER)
        return null;
    return {
        name,
        at: new spans/* LaterPlace */.wJ(() => source.placeOf(['hosts', name], 'key')),
        ...address,
        hostKeys,
        ...(shape.via === undefined ? {} : { via: shape.via }),
        attributes: (0,topology_reading/* recordOf */.zv)(Object.entries(shape.attributes ?? {})),
    };
}
function readHostKeys(reading, name, written) {
    const list = written === undefined ? [] : typeof written === 'string' ? [written] : written;
    return list.flatMap((text, index) => {
        const key = parseHostKey(text);
        if (key !== null)
            return [key];
        reading.faults.push({
            code: 'value-invalid',
            message: `\`hosts.${(0,visible/* shown */.SP)(name)}.host-key\` is \`${(0,visible/* shown */.SP)(text)}\`, not a public host key of OpenSSH.`,
            hint: 'Write its type and its text as in /etc/ssh/ssh_host_ed25519_key.pub: ssh-ed25519 AAAA\u2026.',
            at: reading.source.placeOf(['hosts', name, 'host-key', ...(typeof written === 'string' ? [] : [index])]),
        });
        return [];
    });
}
function refuseCircles(reading, written) {
    const links = new Map(Object.entries(written).map(([name, { via }]) => [name, via === undefined ? [] : [via]]));
    for (const circle of (0,topology_circle/* circlesOf */.$)(links)) {
        reading.faults.push({
            code: 'dependency-cycle',
            message: `Hosts are reached via each other in a circle: ${circle.join(' -> ')}.`,
            hint: 'Remove `via` from the host that can be reached directly.',
            at: reading.source.placeOf(['hosts', circle[0] ?? '', 'via']),
        });
    }
}


/***/ }),

/***/ 86310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Sd: () => (/* binding */ identifiersOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   XZ: () => (/* binding */ claimedIn),
/* harmony export */   kF: () => (/* binding */ judgeIdentifiers)
/* harmony export */ });
/* harmony import */ var _kernel_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15574);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _numeric_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70043);



const LONGEST = 256;
const PLAIN = /^[!-~]+$/;
const LETTER = /[a-z]/;
function identifiersOf(tenant, services) {
    const identifiers = namesOf(tenant);
    for (const { service, attributes } of tenant.instances) {
        for (const kind of services[service]?.identifies ?? []) {
            const value = attributes[kind];
            if (value !== undefined)
                identifiers.push({ tenant: tenant.id, value: String(value), kind, service });
        }
    }
    return identifiers;
}
function namesOf({ id, aliases }) {
    const names = [{ tenant: id, value: id, kind: 'id' }];
    for (const value of aliases)
        names.push({ tenant: id, value, kind: 'alias' });
    return names;
}
const made = new WeakMap();
function claimedIn(estate) {
    const known = made.get(estate.tenants);
    return known?.services === estate.services ? known : claimAll(estate, () => { });
}
function claimAll({ tenants, services }, judge) {
    const all = new Map();
    const names = new Map();
    const attributes = [];
    const respelled = [];
    const claim = (key, identifier, isRespelled) => {
        const first = all.get(key);
        if (first === undefined)
            all.set(key, identifier);
        judge({ identifier, key, first, isRespelled });
    };
    for (const tenant of Object.values(tenants)) {
        for (const identifier of identifiersOf(tenant, services)) {
            const key = (0,_kernel_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(identifier.value);
            claim(key, identifier, false);
            if (identifier.service !== undefined)
                attributes.push(identifier);
            else if (!names.has(key))
                names.set(key, identifier);
            const one = (0,_numeric_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withOneForm */ .L)(key);
            if (one !== key)
                respelled.push([one, identifier]);
        }
    }
    for (const [key, identifier] of respelled)
        claim(key, identifier, true);
    const claimed = { services, all, names, attributes };
    made.set(tenants, claimed);
    return claimed;
}
function judgeIdentifiers(reading, tenants, services) {
    const names = new Map([...reading.declared.hosts, ...reading.declared.services].map((name) => [(0,_kernel_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(name), name]));
    claimAll({ tenants, services }, ({ identifier, key, first, isRespelled }) => {
        if (isRespelled) {
            if (first !== undefined && first.tenant !== identifier.tenant && !reading.begun)
                refuseClaim(reading, identifier, first);
        }
        else if (first === undefined) {
            const because = weakness(identifier.value, key, names);
            if (because !== null)
                refuseWeak(reading, identifier, because);
        }
        else if (first.tenant !== identifier.tenant || isName(first, identifier)) {
            refuseClaim(reading, identifier, first);
        }
    });
}
function isName(one, other) {
    return one.service === undefined && other.service === undefined;
}
function refuseClaim(reading, identifier, first) {
    const same = first.tenant === identifier.tenant;
    reading.faults.push({
        code: 'identifier-claimed-twice',
        message: same
            ? `${identifier.tenant} has the name \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(identifier.value)}\` twice.`
            : `${described(identifier)} is also ${described(first)}: \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(identifier.value)}\`.`,
        hint: same
            ? 'Keep one of the two: upper and lower case, and forms of one letter, count as the same.'
            : 'Give each tenant a value of its own; upper and lower case, forms of one letter, and spellings of one address count as the same.',
        at: reading.source.placeOf(...placeOf(identifier, reading)),
    });
}
function refuseWeak(reading, identifier, because) {
    reading.faults.push({
        code: 'identifier-weak',
        message: `${described(identifier)} is \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(identifier.value)}\`, which ${because}.`,
        hint: 'Choose a value that names this tenant wherever it stands in a command.',
        at: reading.source.placeOf(...placeOf(identifier, reading)),
    });
}
function weakness(value, key, names) {
    const name = names.get(key);
    if (name !== undefined)
        return `is also the name of a host or a service (${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)})`;
    if (key.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    if (key.length < 6 && [...key].length < 3)
        return 'has fewer than three characters';
    if (PLAIN.test(value) && LETTER.test(key))
        return null;
    if (/^\p{N}+$/u.test(key))
        return 'is nothing but digits';
    if (!/[\p{L}\p{N}]/u.test(key))
        return 'has no letter and no digit';
    if (!PLAIN.test(value) && ((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(value) !== value || value.trim() !== value || value.includes('\ufffd')))
        return 'has characters that cannot be seen';
    return null;
}
function described({ tenant, kind, service }) {
    return service === undefined ? `${tenant}'s ${kind}` : `${tenant}'s ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(service)} ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(kind)}`;
}
function placeOf({ tenant, kind, service, value }, { source }) {
    if (kind === 'id' && service === undefined)
        return [['tenants', tenant], 'key'];
    if (service !== undefined) {
        const path = ['tenants', tenant, 'services', service, kind];
        return source.sourceOf(path) === undefined ? [path.slice(0, -1), 'key'] : [path, 'value'];
    }
    for (let index = 0; source.sourceOf(['tenants', tenant, 'aliases', index]) !== undefined; index++) {
        if (source.sourceOf(['tenants', tenant, 'aliases', index]) === value)
            return [['tenants', tenant, 'aliases', index], 'value'];
    }
    return [['tenants', tenant, 'aliases'], 'key'];
}


/***/ }),

/***/ 70043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withOneForm),
/* harmony export */   t: () => (/* binding */ respelledAddresses)
/* harmony export */ });
const PART = '(?:0x[0-9a-f]{1,8}|[0-9]{1,12})';
const HOST = `(?:${PART}(?:\\.${PART}){1,3}|0x[0-9a-f]{7,8}|[0-9]{8,12})`;
const NUMERIC = new RegExp(String.raw `(${HOST})(:[0-9]{1,5})?(?!\w|\.\w)`, 'gi');
const GROUPS = String.raw `(?:[0-9a-f]{0,4}:){2,7}(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f]{0,4})`;
const SIX = new RegExp(String.raw `(?:\[(${GROUPS})\]|(?<![\w:.])(${GROUPS}))(:[0-9]{1,5})?(?![\w:]|\.\w)`, 'gi');
const FOUR_IN_SIX = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;
const TELLING = [/[0-9]{8}/, /0[xX]/, /[0-9]\.[0-9]/];
const TELLING_SIX = /::|:[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:/i;
const NAME_BEFORE = /[\w.-]/;
const SCHEME_BEFORE = /[a-z][a-z0-9+.-]{0,20}:\/\/$/i;
const PATH_BEHIND = /[^\s"']{0,64}/y;
function respelledAddresses(text) {
    const found = respelled(text).map((address) => inUrl(text, address));
    return found.length === 0 ? [] : [found.join('\n')];
}
function withOneForm(text) {
    if (!text.includes('.') && !text.includes(':') && !text.includes('0x'))
        return text;
    const found = respelled(text);
    if (found.length === 0)
        return text;
    let made = '';
    let done = 0;
    for (const { written, address, at } of found) {
        if (at < done)
            continue;
        made += text.slice(done, at) + address;
        done = at + written.length;
    }
    return made + text.slice(done);
}
const NONE = [];
function respelled(text) {
    const [six, four] = [TELLING_SIX.test(text), TELLING.some((sign) => sign.test(text))];
    if (!six && !four)
        return NONE;
    return [...(six ? respelledSix(text) : NONE), ...(four ? respelledFour(text) : NONE)].sort((a, b) => a.at - b.at);
}
function respelledSix(text) {
    return [...text.matchAll(SIX)].flatMap(({ 0: written, 1: enclosed, 2: bare, 3: port, index: at }) => {
        const host = sixOf(enclosed ?? bare ?? '');
        if (host === null)
            return [];
        const address = withPort(enclosed !== undefined && host.includes(':') ? `[${host}]` : host, port);
        return address === written.toLowerCase() ? [] : [{ written, address, at }];
    });
}
function respelledFour(text) {
    return [...text.matchAll(NUMERIC)].flatMap(({ 0: written, 1: host = '', 2: port, index: at }) => {
        if (NAME_BEFORE.test(text[at - 1] ?? ''))
            return [];
        const number = addressOf(host.split('.'));
        const address = number === null ? written : withPort(dotted(number), port);
        return address === written ? [] : [{ written, address, at }];
    });
}
function sixOf(written) {
    const address = `http://[${written}]`;
    if (!URL.canParse(address))
        return null;
    const host = new URL(address).hostname.slice(1, -1);
    const [, high, low] = FOUR_IN_SIX.exec(host) ?? [];
    if (high === undefined || low === undefined)
        return host;
    return dotted(Number.parseInt(high, 16) * 0x1_0000 + Number.parseInt(low, 16));
}
function inUrl(text, { written, address, at }) {
    const end = at + written.length;
    PATH_BEHIND.lastIndex = end;
    const scheme = text[at - 1] === '/' ? SCHEME_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] : undefined;
    const path = text[end] === '/' ? PATH_BEHIND.exec(text)?.[0] : undefined;
    return `${scheme ?? ''}${address}${path ?? ''}`;
}
function withPort(host, port) {
    return port === undefined ? host : `${host}:${Number(port.slice(1))}`;
}
function addressOf(parts) {
    const last = numberOf(parts.at(-1) ?? '');
    if (!(last < 256 ** (5 - parts.length)))
        return null;
    let address = last;
    for (let index = 0; index < parts.length - 1; index++) {
        const byte = numberOf(parts[index] ?? '');
        if (!(byte < 256))
            return null;
        address += byte * 256 ** (3 - index);
    }
    return address;
}
function numberOf(part) {
    if (part.length < 2 || part[0] !== '0')
        return Number(part);
    return Number(/^0x/i.test(part) ? part : `0o${part.slice(1)}`);
}
function dotted(address) {
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}


/***/ }),

/***/ 21645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   vo: () => (/* binding */ isDeclared),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


const MOST_GUESSED = 200;
const NOTHING = Object.freeze(Object.create(null));
function emptyRecord() {
    return Object.create(NOTHING);
}
function recordOf(entries) {
    const record = emptyRecord();
    for (const [name, value] of entries)
        record[name] = value;
    return record;
}
function isDeclared(reading, reference) {
    const { kind, name, at, part } = reference;
    const names = kind === 'host' ? reading.declared.hosts : reading.declared.services;
    if (names.has(name) || reading.isPartial)
        return true;
    const near = reading.faults.length < MOST_GUESSED ? (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...names]) : null;
    reading.faults.push({
        code: 'reference-unknown',
        message: `There is no ${kind} \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)}\`.`,
        hint: near === null ? `Declare it under ${kind}s, or correct the name.` : `Did you mean \`${near}\`?`,
        at: reading.source.placeOf(at, part ?? 'value'),
    });
    return false;
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
