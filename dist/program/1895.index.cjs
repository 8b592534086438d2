'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1895], modules: {

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
    'number-reshaped': 'A number of the topology prints otherwise than it is written.',
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

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3577);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65258);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);




function parseStrictJson(text, limits) {
    const { file = 'JSON', mask = _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .asItIs */ .s } = limits;
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.maxBytes) {
        const message = `${file} is ${bytes} bytes long; ${limits.maxBytes} are allowed.`;
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'limit-exceeded', message, hint: 'Send less.' });
    }
    const problem = findProblem(text, limits.maxDepth, mask);
    if (problem !== null)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(faultOf({ text, file, mask }, problem));
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(JSON.parse(text));
}
const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WRONG_JSON = 'Write it as RFC 8259 has it: double quotes, no comments, no trailing commas.';
function findProblem(text, maxDepth, mask) {
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
                    return { at, says: `expected a key in double quotes, found ${found(text, at, mask)}`, hint: WRONG_JSON };
                const key = JSON.parse(text.slice(at, end));
                if (top?.kind === 'object' && typeof key === 'string') {
                    if (top.keys.has(key)) {
                        const says = `the key "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(mask(key), 60)}" stands here a second time`;
                        return { at, says, hint: 'Keep one of them: which one counts differs from reader to reader.' };
                    }
                    top.keys.add(key);
                }
                const colon = skip(SPACE, text, end);
                if (text[colon] !== ':')
                    return { at: colon, says: `expected ":", found ${found(text, colon, mask)}`, hint: WRONG_JSON };
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
                return { at, says: `expected "," or "${end}", found ${found(text, at, mask)}`, hint: WRONG_JSON };
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
                return { at, says: `expected a value, found ${found(text, at, mask)}`, hint: WRONG_JSON };
            at = end;
            expects = 'comma or end';
        }
        at = skip(SPACE, text, at);
        if (open.length === 0) {
            return at === text.length
                ? null
                : { at, says: `expected the end, found ${found(text, at, mask)}`, hint: WRONG_JSON };
        }
    }
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
const WORD = /"?[^\s,:[\]{}"]{1,12}|./suy;
function found(text, at, mask) {
    if (at >= text.length)
        return 'the end of the text';
    const rest = mask(text.slice(at));
    const isCut = mask(text.slice(0, at)) + rest !== mask(text);
    return `"${isCut ? '***' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(rest.slice(0, skip(WORD, rest, 0)))}"`;
}
function faultOf(read, { at, says, hint }) {
    const place = placeOf(read, at);
    const message = `${read.file}:${place.line}:${place.column}: ${says}.`;
    return { code: 'json-invalid', message, hint, at: place };
}
function placeOf({ text, file, mask }, at) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const begin = before.lastIndexOf('\n') + 1;
    const end = text.indexOf('\n', at);
    const column = at - begin + 1;
    const whole = text.slice(begin, end === -1 ? text.length : end);
    return { file, line, column, ...(mask(text) === text && (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptAround */ .n)(whole, column)) };
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

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseOutput),
/* harmony export */   V: () => (/* binding */ PROMETHEUS_PATH)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12159);
/* harmony import */ var _kernel_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3577);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79783);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12279);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65763);






const MOST_BYTES = 1024 * 1024;
const DEEPEST = 1_000;
const LONGEST_LINE = 4_096;
const LONGEST_LIST = 1_000;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const PROMETHEUS_PATH = ['data', 'result', '0', 'value', '1'];
function parseOutput(output, text, reading = {}) {
    const { mask = _kernel_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .asItIs */ .s, isExact = () => false } = reading;
    if (output.format === 'none')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(`The output has ${bytes} bytes; at most ${MOST_BYTES} are read.`));
    switch (output.format) {
        case 'text':
            return textFields(text);
        case 'number':
            return numberFields({ output, mask, isExact }, text);
        case 'json':
            return jsonFields({ output, mask, isExact }, text);
    }
}
function textFields(text) {
    const cut = text.replace(/\r?\n$/, '');
    const long = lineFault(cut, 'The output');
    return long === null ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({ text: cut }) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(long);
}
function numberFields(read, text) {
    const trimmed = text.trim();
    if (!DECIMAL.test(trimmed))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(`The output is no number: ${quoted(text, read.mask)}.`));
    return fieldsOf({ ...read, rounded: (0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__/* .inexactIn */ .yj)(trimmed) }, () => Number(trimmed));
}
function jsonFields(read, text) {
    const { mask } = read;
    const parsed = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'The output', mask });
    if (!parsed.ok) {
        const message = isJson(text) ? parsed.faults[0].message : `The output is not JSON: ${quoted(text, mask)}.`;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(message));
    }
    return fieldsOf({ ...read, rounded: (0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__/* .inexactIn */ .yj)(text) }, ({ path }) => at(parsed.value, path));
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
function fieldsOf({ output, ...read }, find) {
    const faults = [];
    const fields = {};
    for (const [name, field] of Object.entries(output.fields)) {
        const value = readField({ ...read, name, field }, find(field));
        if (value.ok)
            fields[name] = value.value;
        else
            faults.push(...value.faults);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(fields, faults);
}
function readField(named, value) {
    const { name, field } = named;
    if (value === undefined || value === null) {
        const where = field.path.join('.') === name ? '' : ` (at ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(field.path.join('.'))})`;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(value === null ? nullFault(name, where) : invalid(`The output lacks \`${name}\`${where}.`));
    }
    if (!field.list)
        return readScalar(named, value);
    if (!Array.isArray(value))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(`\`${name}\` is ${describe(value, named)}, not a list.`));
    if (value.length > LONGEST_LIST) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(`\`${name}\` has ${value.length} items; at most ${LONGEST_LIST} are read.`));
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
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(items, faults);
}
function readScalar(named, value) {
    const { name, field, mask, isExact, rounded } = named;
    const scalar = convert(field, value);
    if (scalar === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalid(`\`${name}\` is ${describe(value, named)}, not ${KINDS[field.type]}.`));
    if (typeof scalar === 'string') {
        const long = lineFault(scalar, `\`${name}\``);
        if (long !== null)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(long);
    }
    if (typeof scalar === 'number') {
        const counts = field.secret || isExact(name);
        const written = typeof value === 'number' && counts ? rounded?.get(value) : undefined;
        if (written !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(inexact(name, field.secret ? describe(value, named) : mask(written)));
        if (field.min !== undefined && scalar < field.min)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(bound(named, scalar, `less than its min ${field.min}`));
        if (field.max !== undefined && scalar > field.max)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(bound(named, scalar, `more than its max ${field.max}`));
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(scalar);
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
            return typeof value === 'string' ? (0,_time_js__WEBPACK_IMPORTED_MODULE_5__/* .normalTime */ .l)(value) : null;
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
function bound(named, value, breach) {
    return invalid(`\`${named.name}\` is ${describe(value, named)}, ${breach}.`);
}
function inexact(name, value) {
    return {
        code: 'output-invalid',
        message: `\`${name}\` is ${value}: a whole number beyond 2^53, which a number does not hold to its last digit, and it fills a command.`,
        hint: 'Where a command needs its exact digits, have it printed as a text (in JSON: in quotes) and declare it as `string`; or have it printed in a larger unit.',
    };
}
function describe(value, { field, mask }) {
    if (field.secret)
        return 'something else';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return value === null ? 'null' : 'an object';
    return typeof value === 'string' ? `the text ${quoted(value, mask)}` : mask(String(value));
}
function quoted(text, mask) {
    return text.trim() === '' ? 'it is empty' : `"${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(mask(text.trim()), 80)}"`;
}
function invalid(message) {
    return {
        code: 'output-invalid',
        message,
        hint: 'Compare the output with the `output` and `fields` that the runbook declares; the audit keeps it.',
    };
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


/***/ })

} };
