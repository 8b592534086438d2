'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1525], modules: {

/***/ 58839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten),
/* harmony export */   w: () => (/* binding */ isAsWritten)
/* harmony export */ });
const VALUE = /\$\{\{.*?(?:\}\}|$)/s;
function isAsWritten(text) {
    return typeof text !== 'string' || !VALUE.test(text);
}
function asWritten(hint) {
    return {
        error: 'a text that is taken as it is: nothing fills in its `${{ }}`',
        params: { hint, mark: VALUE },
    };
}


/***/ }),

/***/ 95905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}


/***/ }),

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ literalCharacters),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
function matchesGlob(pattern, text) {
    const wanted = [...pattern];
    const given = [...text];
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < given.length;) {
        if (wanted[at] === '*') {
            star = at++;
            resume = index;
        }
        else if (wanted[at] === '?' || (at < wanted.length && wanted[at] === given[index])) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    return wanted.slice(at).every((character) => character === '*');
}
function literalCharacters(pattern) {
    return [...pattern].filter((character) => character !== '*' && character !== '?').length;
}


/***/ }),

/***/ 69784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PARSED_ONCE)
/* harmony export */ });
const PARSED_ONCE = { jitless: true };


/***/ }),

/***/ 67847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95905);
/* harmony import */ var _fault_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87534);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _schema_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72311);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);





function faultsOf(error, document, schema) {
    const faults = leavesOf(error).flatMap((leaf) => faultsOfLeaf(leaf, { document, schema }));
    return faults.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
function leavesOf(error) {
    return error.issues.flatMap((issue) => leavesOfIssue(issue, []));
}
function leavesOfIssue(issue, base) {
    const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const meant = issue.code === 'invalid_union' ? branchMeant(issue) : undefined;
    return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => leavesOfIssue(inner, path));
}
function branchMeant(issue) {
    return issue.errors
        .filter((issues) => !issues.some(({ code, path: at }) => at.length === 0 && (code === 'invalid_type' || code === 'invalid_value')))
        .sort((a, b) => a.length - b.length)[0];
}
function faultsOfLeaf({ issue, path }, context) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, path, context));
        case 'invalid_union':
            return [valueFault(issue, path, context, issue.errors.flat())];
        case 'invalid_key':
            return [keyFault(issue, path, context)];
        case 'custom':
            return [customFault(issue, path, context)];
        default:
            return [valueFault(issue, path, context)];
    }
}
function unknownKey(key, path, { document, schema }) {
    const known = schema === undefined ? [] : (0,_schema_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeys */ .e)(schema, path);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
    const all = known.length > 0 && known.length <= 12 ? `Known here: ${known.join(', ')}.` : 'Remove it.';
    return {
        code: 'key-unknown',
        message: `${subject(path, 'The file')} has no key \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(key)}\`.`,
        hint: near === null ? all : `Did you mean \`${near}\`?`,
        at: document.placeOf([...path, key], 'key'),
    };
}
function keyFault(issue, path, { document }) {
    const custom = issue.issues.find(({ message }) => !isStock(message))?.message;
    return {
        code: 'value-invalid',
        message: `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\` cannot be a name here.`,
        hint: custom === undefined ? 'Choose another name.' : `A name is ${custom}.`,
        at: document.placeOf(path, 'key'),
    };
}
function customFault(issue, path, { document }) {
    const { fault, hint, mark } = issue.params ?? {};
    const value = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(document.data, path);
    const marked = mark instanceof RegExp && typeof value === 'string' ? mark.exec(value) : null;
    return {
        code: isFaultCode(fault) ? fault : 'value-invalid',
        message: `${subject(path, 'The file')} is ${describe(value)}, not ${issue.message}.`,
        hint: typeof hint === 'string' ? hint : `Write ${issue.message}.`,
        at: marked === null
            ? document.placeOf(path)
            : document.placeWithin(path, marked.index, marked.index + marked[0].length),
    };
}
function valueFault(issue, path, { document }, branches = []) {
    const value = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(document.data, path);
    const wanted = isStock(issue.message) ? wantedOf(issue, branches) : issue.message;
    if (value === undefined) {
        return {
            code: 'key-missing',
            message: `${subject(path.slice(0, -1), 'The file')} lacks \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\`.`,
            hint: `Add \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(String(path.at(-1)))}\`: ${wanted}.`,
            at: document.placeOf(path.slice(0, -1), 'key'),
        };
    }
    return {
        code: 'value-invalid',
        message: `${subject(path, 'The file')} ${sizeOf(issue, value) ?? `is ${describe(value)}`}, not ${wanted}.`,
        hint: `Write ${wanted}.`,
        at: document.placeOf(path),
    };
}
function sizeOf(issue, value) {
    if (issue.code !== 'too_big')
        return null;
    if (Array.isArray(value))
        return `has ${value.length} elements`;
    return typeof value === 'string' ? `has ${value.length} characters` : null;
}
function wantedOf(issue, branches) {
    switch (issue.code) {
        case 'invalid_type':
            return KINDS[issue.expected] ?? `a value of the type ${issue.expected}`;
        case 'invalid_value':
            return `one of ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return issue.origin === 'number'
                ? `at least ${issue.minimum}`
                : `something that is not empty (at least ${issue.minimum})`;
        case 'too_big':
            return issue.origin === 'number' ? `at most ${issue.maximum}` : `something shorter (at most ${issue.maximum})`;
        case 'invalid_format':
            return 'a text of the required form';
        case 'invalid_union':
            return [...new Set(branches.map((inner) => (isStock(inner.message) ? wantedOf(inner, []) : inner.message)))].join(', or ');
        default:
            return issue.message.toLowerCase();
    }
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'nothing',
};
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `the text \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(value)}\``;
    return `the ${typeof value === 'boolean' ? 'value' : 'number'} ${String(value)}`;
}
function subject(path, root) {
    if (path.length === 0)
        return root;
    const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(written.replace(/^\./, ''), 80)}\``;
}
function isStock(message) {
    return /^(Invalid|Unrecognized|Too (big|small))/.test(message);
}
function isFaultCode(code) {
    return typeof code === 'string' && Object.hasOwn(_fault_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAULT_CODES */ .c, code);
}


/***/ }),

/***/ 72311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

function knownKeys(schema, path) {
    const [part, ...rest] = path;
    if (part !== undefined)
        return [...new Set(childrenOf(schema, part).flatMap((child) => knownKeys(child, rest)))];
    return [
        ...new Set(branchesOf(schema).flatMap((branch) => (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(branch.shape) : []))),
    ];
}
function childrenOf(schema, part) {
    return branchesOf(schema).flatMap((branch) => {
        if (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) {
            const child = branch.shape[String(part)];
            return child instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodType */ .aRx ? [child] : [];
        }
        if (branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
            return [branch.valueType];
        return branch instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA ? [branch.element] : [];
    });
}
function branchesOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodLazy */ .Ihb)
        return branchesOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(branchesOf);
    return [schema];
}


/***/ }),

/***/ 33134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ soundPart)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95905);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43751);
/* harmony import */ var _parsed_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69784);
/* harmony import */ var _schema_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67847);
/* harmony import */ var _schema_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72311);





const MOST_ROUNDS = 8;
function soundPart(schema, data) {
    const broken = [];
    let rest = data;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const parsed = schema.safeParse(rest, _parsed_once_js__WEBPACK_IMPORTED_MODULE_0__/* .PARSED_ONCE */ .I);
        if (parsed.success)
            return { value: parsed.data, isBroken: among(broken) };
        const wrong = (0,_schema_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .w)(parsed.error).map((leaf) => wrongIn(leaf, rest, schema));
        broken.push(...wrong.flatMap(({ names }) => names));
        if (round === 0)
            rest = structuredClone(data);
        for (const path of wrong.flatMap(({ cuts }) => cuts))
            takeOut(rest, path);
        if (broken.some((path) => path.length === 0))
            break;
    }
    return { value: null, isBroken: () => true };
}
function wrongIn({ issue, path }, data, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = (0,_schema_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeys */ .e)(schema, path);
        const meant = issue.keys.flatMap((key) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known) ?? []);
        return { cuts: issue.keys.map((key) => [...path, key]), names: meant.map((key) => [...path, key]) };
    }
    const item = path.findIndex((part) => typeof part === 'number');
    const present = issue.code === 'invalid_key' || (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(data, path) !== undefined;
    const cut = item >= 0 ? path.slice(0, item) : present ? path : path.slice(0, -1);
    return { cuts: [cut], names: [cut] };
}
function takeOut(data, path) {
    const owner = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(data, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof owner === 'object' && owner !== null && key !== undefined)
        Reflect.deleteProperty(owner, key);
}
function among(broken) {
    const keyOf = (path) => JSON.stringify(path.map(String));
    const startsOf = (path) => [...path.map((_, index) => path.slice(0, index)), path].map(keyOf);
    const paths = new Set(broken.map(keyOf));
    const starts = new Set(broken.flatMap(startsOf));
    return (path) => starts.has(keyOf(path)) || startsOf(path).some((start) => paths.has(start));
}


/***/ }),

/***/ 86166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ missingAttributes),
/* harmony export */   o: () => (/* binding */ attributesRead)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);
/* harmony import */ var _runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49701);




const ROOTS = ['tenant', 'target', 'incident'];
function attributesRead({ source }, root) {
    const parsed = (0,_runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyntax */ .Z)(source, (0,_runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)());
    if (!parsed.ok)
        return [];
    return parsed.syntax.accesses.flatMap((read) => (read.root.name === root ? (read.members[0]?.name ?? []) : []));
}
function missingAttributes({ source, at }, scope) {
    const parsed = (0,_runbook_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSyntax */ .Z)(source, (0,_runbook_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatingEnvironment */ .aP)());
    if (!parsed.ok || /\bhas\s*\(/.test(source))
        return [];
    const reads = parsed.syntax.accesses.map(({ root, members }) => `${root.name}.${members[0]?.name ?? ''}`);
    return [...new Set(reads)].flatMap((read) => {
        const [root = '', name = ''] = read.split('.');
        const known = ROOTS.includes(root) ? attributesIn(scope[root]) : null;
        return known === null || name === '' || known.includes(name) ? [] : [missing(root, name, { known, at })];
    });
}
function attributesIn(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : null;
}
function missing(root, name, { known, at }) {
    return {
        code: 'value-unknown',
        message: `The ${root} at hand has no attribute ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)}.`,
        hint: hintOf(root, name, known),
        at,
    };
}
function hintOf(root, name, known) {
    const guarded = `ask first: \`has(${root}.${name}) && \u2026\``;
    if (root === 'incident' && name === 'starts_at')
        return `A run that is started by hand has none, nor has an alert that gives no start: ${guarded}.`;
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    if (near === null)
        return `It has: ${known.join(', ')}; or ${guarded}.`;
    return `Did you mean ${near}? Else add it to the ${root === 'incident' ? 'alert' : 'topology'}, or ${guarded}.`;
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _runbook_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92720);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86166);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65210);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83642);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(761);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18344);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94988);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26414);









function planCommand(command, { target, mutates, draft: given }) {
    const slices = given.view === undefined ? [] : (0,_slice_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceFaults */ .i)((0,_reads_js__WEBPACK_IMPORTED_MODULE_7__/* .expressionsOf */ .Bi)(command), target, given.view);
    const faults = slices.length > 0 ? slices : [...unlikeTypes(command, target, given), ...reshapedIn(command, target, given.view)];
    for (const fault of faults)
        given.report(fault);
    const draft = faults.length > 0 ? { ...given, report: () => undefined } : given;
    const scope = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .withTarget */ .yY)(draft.known, target);
    const refuseWildcards = mutates && command.allowWildcard === undefined;
    const filling = (slot) => ({ scope, slot, refuseWildcards, report: draft.report });
    const fill = (text, slot) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .openText */ .Uq)(text, scope), filling(slot));
    const common = {
        where: command.kind === 'http' || command.fromRunner || target === null ? 'runner' : target.host,
        ...(target && { target: target.key }),
        env: (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .mapRecord */ .Y)(command.env, (text) => fill(text, 'environment')),
        ...(command.stdin !== undefined && { stdin: fill(command.stdin, 'stdin') }),
        timeout_ms: command.timeoutMs,
        exit: command.exit,
        output: command.output,
        ...(command.as !== undefined && { as: command.as }),
        sensitive: command.sensitive,
        ...(command.allowWildcard !== undefined && { allow_wildcard: command.allowWildcard }),
    };
    switch (command.kind) {
        case 'exec':
            return { ...common, kind: 'exec', argv: command.argv.map((element) => fill(element, 'element')) };
        case 'run':
            return { ...common, kind: 'run', script: command.script };
        case 'http': {
            const url = fill(command.url, 'url');
            const fault = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlFault */ .I)(url, typeof command.url === 'string' ? command.at : command.url.at);
            if (fault !== null)
                draft.report(fault);
            return {
                ...common,
                kind: 'http',
                method: command.method,
                url,
                headers: (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .mapRecord */ .Y)(command.headers, (text) => fill(text, 'header')),
                ...(command.body !== undefined && { body: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .fillBody */ .cV)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .openBody */ .BO)(command.body, scope), filling('body')) }),
                expect: command.expect,
            };
        }
    }
}
function reshapedIn(command, target, view) {
    const { reshaped, hosts } = view ?? {};
    if (reshaped === undefined)
        return [];
    const ofHost = target === null ? undefined : reshaped.hosts.get(target.host);
    const host = target === null ? undefined : hosts?.[target.host];
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_7__/* .expressionsOf */ .Bi)(command).flatMap((expression) => [
        ...(0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .attributesRead */ .o)(expression, 'tenant').flatMap((name) => reshaped.tenant?.get(name) ?? []),
        ...(0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .attributesRead */ .o)(expression, 'target').flatMap((name) => target?.attributes[name] === host?.attributes[name] ? (ofHost?.get(name) ?? []) : []),
    ]);
}
function unlikeTypes(command, target, draft) {
    const { runbook, did = 'anything', known, begun = false } = draft;
    if (runbook === undefined)
        return [];
    const typing = { declared: (0,_runbook_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredBy */ .O)(runbook), did, scope: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .withTarget */ .yY)(known, target), as: 'part', begun };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_7__/* .expressionsOf */ .Bi)(command).flatMap((expression) => (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .typeFaults */ .Q)(expression, typing));
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ muted),
/* harmony export */   Y$: () => (/* binding */ targetsFor),
/* harmony export */   nf: () => (/* binding */ changeableTargets),
/* harmony export */   rr: () => (/* binding */ beginDraft),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69005);

function beginDraft({ tenant, inputs, incident, view, ...sources }) {
    const targets = sources.runbook.scope === 'shared' ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeTargetsOf */ .zu)(view) : (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(view);
    const known = { tenant, ...(inputs !== null && { inputs }) };
    return {
        ...sources,
        view,
        known,
        told: { ...known, ...(incident !== null && { incident }) },
        targets,
        did: 'anything',
    };
}
function muted(draft) {
    return { ...draft, report: () => undefined };
}
function targetsFor(service, at, draft) {
    const targets = draft.targets.get(service) ?? [];
    if (targets.length === 0)
        draft.report((0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTarget */ .yp)(service, at, draft.view, draft.services));
    return targets;
}
function changeableTargets(service, at, draft) {
    const targets = targetsFor(service, at, draft);
    return draft.runbook.scope === 'tenant' || draft.view.services[service]?.tenancy === 'shared' ? targets : [];
}
function withTarget(scope, target) {
    return target === null ? scope : { ...scope, target: target.attributes };
}


/***/ }),

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   SO: () => (/* binding */ readsOfCondition),
/* harmony export */   iK: () => (/* binding */ readsOfCommand)
/* harmony export */ });
function readsOfCondition(condition) {
    return condition.that.map((expression) => expression.reads);
}
function readsOfCommand(command) {
    return expressionsOf(command).map(({ reads }) => reads);
}
function expressionsOf(command) {
    const common = [...Object.values(command.env), ...(command.stdin === undefined ? [] : [command.stdin])];
    switch (command.kind) {
        case 'exec':
            return [...command.argv, ...common].flatMap(expressionsIn);
        case 'run':
            return common.flatMap(expressionsIn);
        case 'http': {
            const texts = [command.url, ...Object.values(command.headers), ...common];
            return [...texts.flatMap(expressionsIn), ...(command.body === undefined ? [] : expressionsInBody(command.body))];
        }
    }
}
function expressionsIn(text) {
    if (typeof text === 'string')
        return [];
    return text.parts.flatMap((part) => (typeof part !== 'string' && 'expression' in part ? [part.expression] : []));
}
function expressionsInBody(body) {
    if (body === null || typeof body !== 'object')
        return [];
    if ('value' in body)
        return [body.value];
    if ('object' in body)
        return Object.values(body.object).flatMap(expressionsInBody);
    return 'parts' in body ? expressionsIn(body) : body.flatMap(expressionsInBody);
}


/***/ }),

/***/ 99555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf)
/* harmony export */ });
const UNKNOWN = '\u2039\u203a';
function textsOf(command) {
    const environment = Object.entries(command.env).flatMap(([name, text]) => [name, known(text)].map((each) => ({ kind: 'environment', name, text: each })));
    const stdin = command.stdin === undefined ? [] : [{ kind: 'stdin', text: known(command.stdin) }];
    const user = command.as === undefined ? [] : [{ kind: 'user', text: command.as }];
    const secrets = secretsOf(command).map((name) => ({ kind: 'secret', text: name }));
    return [...ownTexts(command), ...environment, ...stdin, ...user, ...secrets];
}
function secretsOf(command) {
    const sent = command.kind === 'http' ? [...Object.values(command.headers), command.body] : [];
    return [...new Set([...Object.values(command.env), command.stdin, ...sent].flatMap(secretsIn))];
}
function secretsIn(text) {
    if (typeof text !== 'object' || text === null || 'value' in text)
        return [];
    if ('parts' in text)
        return text.parts.flatMap((part) => (typeof part === 'object' && 'secret' in part ? [part.secret] : []));
    return ('object' in text ? Object.values(text.object) : text).flatMap(secretsIn);
}
function ownTexts(command) {
    switch (command.kind) {
        case 'exec':
            return command.argv.map((text, index) => ({ kind: 'argument', index, text: known(text) }));
        case 'run':
            return [{ kind: 'script', text: command.script }];
        case 'http': {
            const headers = Object.entries(command.headers).flatMap(([name, text]) => [name, known(text)].map((each) => ({ kind: 'header', name, text: each })));
            const body = command.body === undefined ? [] : bodyTexts(command.body);
            return [
                { kind: 'url', text: known(command.url) },
                ...headers,
                ...body.map((text) => ({ kind: 'body', text })),
            ];
        }
    }
}
function bodyTexts(body) {
    if (body === null || typeof body === 'number' || typeof body === 'boolean')
        return [String(body)];
    if (typeof body === 'string' || 'parts' in body)
        return [known(body)];
    if ('value' in body)
        return [];
    if ('object' in body)
        return Object.entries(body.object).flatMap(([key, value]) => [key, ...bodyTexts(value)]);
    return body.flatMap(bodyTexts);
}
function known(text) {
    if (typeof text === 'string')
        return text;
    return text.parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sliceFaults)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86166);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39348);



function sliceFaults(expressions, target, { instances }) {
    if (target === null || !(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(target))
        return [];
    const { service, attributes } = target;
    const slices = instances.filter((instance) => instance.service === service);
    const own = new Set(slices.flatMap((instance) => Object.keys(instance.attributes)));
    return expressions.flatMap((expression) => [...new Set((0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesRead */ .o)(expression, 'target'))]
        .filter((name) => own.has(name) && !Object.hasOwn(attributes, name))
        .map((name) => ({
        code: 'name-not-allowed',
        message: `\`target.${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)}\` is one tenant's, and the target here is the whole of ${service}.`,
        hint: `The whole service has: ${Object.keys(attributes).join(', ')}. What is done to one tenant's slice belongs into a runbook of \`scope: tenant\`.`,
        at: expression.at,
    })));
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   yp: () => (/* binding */ withoutTarget),
/* harmony export */   zu: () => (/* binding */ wholeTargetsOf)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _topology_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81491);



function targetsOf(view) {
    const byService = new Map();
    for (const instance of [...view.instances].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const targets = byService.get(instance.service) ?? [];
        targets.push(plannedTarget(instance, view));
        byService.set(instance.service, targets);
    }
    return byService;
}
function wholeTargetsOf(view) {
    const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
    return new Map([
        ...targetsOf(view),
        ...shared.map((service) => [service.name, wholeTargets(service, view)]),
    ]);
}
function wholeTargets({ name, hosts, whole = {} }, view) {
    const places = hosts === _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z ? [_topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z] : [...hosts].sort();
    return places.map((host) => {
        const key = `${name}/${host}/${name}`;
        return { key, service: name, host, name, attributes: attributesAt(host, whole, view) };
    });
}
function withoutTarget(service, at, view, services) {
    const shown = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(service);
    const own = [...new Set(view.instances.map((instance) => instance.service))].sort();
    if (services.includes(service)) {
        return {
            code: 'tenant-lacks-service',
            message: `${view.tenant.id} has no instance of the service ${shown}.`,
            hint: `Its services are: ${own.join(', ') || 'none'}. Add it under the tenant in the topology, or use another runbook.`,
            at,
        };
    }
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(service, services);
    return {
        code: 'name-unknown',
        message: `The topology has no service ${shown}.`,
        hint: near === null ? `Its services are: ${[...services].sort().join(', ')}.` : `Did you mean ${near}?`,
        at,
    };
}
function plannedTarget(instance, view) {
    const { key, service, host, name, attributes } = instance;
    return { key, service, host, name, attributes: attributesAt(host, attributes, view) };
}
function attributesAt(place, own, view) {
    const host = place === _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z ? undefined : view.hosts[place];
    return { ...host?.attributes, ...(host && { address: host.address }), ...own, host: place };
}


/***/ }),

/***/ 94988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ typeFaults),
/* harmony export */   p: () => (/* binding */ typingAt)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _runbook_checked_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69643);
/* harmony import */ var _runbook_declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92720);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74000);
/* harmony import */ var _runbook_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65763);
/* harmony import */ var _runbook_typing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87382);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3148);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);








function typingAt(here, draft, as) {
    const { runbook, did, told, begun } = draft;
    return { declared: (0,_runbook_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredBy */ .O)(runbook), did, scope: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .withTarget */ .yY)(told, here), as, begun };
}
function typeFaults({ source, at, reads }, { declared, did, scope, as, begun }) {
    if (begun)
        return [];
    if (!reads.roots.includes('tenant') && !reads.roots.includes('target'))
        return [];
    const attributes = { tenant: typesIn(scope.tenant), target: typesIn(scope.target) };
    const typed = (0,_runbook_typing_js__WEBPACK_IMPORTED_MODULE_3__/* .typeCheck */ .r)(source, { declared, did, attributes });
    if (typed.ok) {
        const misfit = as === 'condition' ? (0,_runbook_checked_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .misfitOf */ .U)(typed.kind, 'condition') : null;
        return misfit === null ? [] : [{ ...misfit, at }];
    }
    if (typed.fault.isOfArms && as === 'part')
        return [];
    return [{ code: 'expression-type', message: messageOf(typed.fault, source, scope), hint: HINT, at }];
}
const HINT = 'The topology gives it that type: compare it with a value of the same, correct it there, or convert it, as with `string(\u2026)` or `int(\u2026)`.';
function typesIn(attributes) {
    if (typeof attributes !== 'object' || attributes === null)
        return {};
    return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => {
        const shape = shapeOf(value);
        return shape === null ? [] : [[name, shape]];
    }));
}
function shapeOf(value) {
    switch (typeof value) {
        case 'number':
            return { type: 'number', list: false };
        case 'boolean':
            return { type: 'boolean', list: false };
        case 'string':
            return (0,_runbook_time_js__WEBPACK_IMPORTED_MODULE_6__/* .normalTime */ .l)(value) === null ? { type: 'string', list: false } : null;
        default:
            return Array.isArray(value) ? { type: 'string', list: true } : null;
    }
}
function messageOf({ message, attributes }, source, scope) {
    const said = [...new Set(attributes.map((one) => saidOf(one, source, scope)))];
    return said.length === 0 ? message : `${message.replace(/\.$/, '')}: ${said.join(', ')}.`;
}
function saidOf({ root, name, start, end }, source, scope) {
    const written = `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(source.slice(start, end))}\``;
    const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(`${root}["${name}"]`, scope);
    if (found.kind === 'unknown' || found.value === null)
        return written;
    const whose = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(root === 'tenant' ? 'tenant.id' : 'target.host', scope);
    const where = whose.kind === 'value' ? ` at ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .printValue */ .jt)(whose.value))}` : '';
    return `${written} is ${described(found.value)}${where}`;
}
function described(value) {
    switch (typeof value) {
        case 'number':
            return `the number ${(0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .printValue */ .jt)(value)}`;
        case 'boolean':
            return `the boolean ${value}`;
        case 'string':
            return `the text ${(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(value)}`;
        default:
            return 'a list of texts';
    }
}


/***/ }),

/***/ 69643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkedExpression),
  U: () => (/* binding */ misfitOf)
});

// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/constants.js
var constants = __webpack_require__(34149);
// EXTERNAL MODULE: ./lib/runbook/loading.js
var runbook_loading = __webpack_require__(15764);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/declared.js
var runbook_declared = __webpack_require__(92720);
// EXTERNAL MODULE: ./lib/runbook/position.js
var position = __webpack_require__(42413);
;// CONCATENATED MODULE: ./lib/runbook/names.js




const RUN_FIELDS = ['id', 'now'];
const INCIDENT_FIELDS = [
    'source',
    'name',
    'status',
    'severity',
    'severity_raw',
    'dedup_key',
    'starts_at',
    'tenant',
    'service',
    'host',
    'labels',
    'annotations',
    'url',
];
function nameFaults(accesses, declared, where) {
    return accesses.flatMap((access) => accessFault(access, declared, where) ?? []);
}
function readsOf(accesses, declared) {
    const under = (root) => unique(accesses.filter((access) => access.root.name === root).flatMap(({ members }) => members[0]?.name ?? []));
    const roots = unique(accesses.map(({ root }) => root.name));
    const probes = roots.filter((name) => Object.hasOwn(declared.probes, name));
    return { roots, probes, all: under('all'), first: under('first'), before: under('before') };
}
function unique(names) {
    return [...new Set(names)];
}
function accessFault(access, declared, where) {
    const { root } = access;
    const kind = rootOf(root.name, declared);
    if (kind === null)
        return unknownRoot(root, declared, where);
    if (!where.allowed.includes(kind))
        return misplaced(access, kind, where);
    return memberFault(access, kind, { declared, where });
}
function rootOf(name, declared) {
    if (Object.hasOwn(declared.probes, name))
        return 'probe';
    return position/* ROOTS */.GH.find((root) => root === name) ?? (Object.hasOwn(declared.fields ?? {}, name) ? 'field' : null);
}
function unknownRoot(root, declared, where) {
    if (root.name === 'secrets') {
        return at(root, 'secret-exposed', `A secret cannot be read in ${where.says} or inside an expression.`, SECRET_HINT);
    }
    const known = where.allowed.flatMap((name) => {
        if (name === 'probe')
            return Object.keys(declared.probes);
        return name === 'field' ? Object.keys(declared.fields ?? {}) : [name];
    });
    const near = (0,nearest/* nearest */.p)(root.name, known);
    const inputs = Object.hasOwn(declared.inputs, root.name) ? `Write \`inputs.${root.name}\`.` : null;
    const hint = near === null ? `Known here: ${(0,visible/* shown */.SP)(known.join(', '), 160)}.` : `Did you mean \`${near}\`?`;
    return at(root, 'name-unknown', `Nothing is called \`${(0,visible/* shown */.SP)(root.name)}\`.`, inputs ?? hint);
}
const SECRET_HINT = 'Put a lone ${{ secrets.NAME }} into env, stdin, or the headers or body of http.';
function misplaced(access, kind, where) {
    const written = `\`${(0,visible/* shown */.SP)(access.root.name)}\``;
    if (kind === 'incident' && (0,position/* isCommand */.y9)(where)) {
        const message = 'An alert\u2019s text (`incident`) can never stand in a command.';
        return at(access, 'text-into-code', message, 'Declare an input with `from: incident.\u2026` and a `pattern`, and use that.');
    }
    const message = `${written} cannot be read in ${where.says}.`;
    return at(access, 'name-not-allowed', message, misplacedHint(access, kind, where));
}
function misplacedHint({ root, members }, kind, where) {
    const name = (0,visible/* shown */.SP)(root.name);
    switch (kind) {
        case 'probe':
            if (where.allowed.includes('before'))
                return `Write \`before.${name}\`: the sample that is taken right before \`do\`.`;
            return 'What a probe saw can stand in conditions, messages, `do` and `undo`.';
        case 'before':
            return '`before` is the sample right before `do`: it exists in do, verify, undo and undone.';
        case 'did':
            return '`did` is the output of `do`: it exists in verify (and undo).';
        case 'target':
            return '`target` is the instance at hand: it exists where a `service` is named.';
        case 'first':
            return `\`first\` is the sample that judged the symptom${members[0] === undefined ? '' : `; write \`${(0,visible/* shown */.SP)(members[0].name)}\``}.`;
        default:
            return `Allowed here: ${where.allowed.join(', ')}.`;
    }
}
function memberFault(access, kind, { declared, where }) {
    const [member, field] = access.members;
    switch (kind) {
        case 'probe':
            return fieldFault(member, declared.probes[access.root.name] ?? null, `Probe \`${access.root.name}\``);
        case 'did':
            if (where.did === 'anything')
                return null;
            return where.did === null
                ? at(access.root, 'name-unknown', 'The `do` of this step declares no fields.', 'Give it `output` and `fields`.')
                : fieldFault(member, where.did, '`do`', []);
        case 'inputs':
            return member === undefined ? null : oneOf(member, Object.keys(declared.inputs), { what: 'input' });
        case 'run':
            return member === undefined ? null : oneOf(member, RUN_FIELDS, { what: 'field', owner: '`run`' });
        case 'incident':
            return member === undefined ? null : oneOf(member, INCIDENT_FIELDS, { what: 'field', owner: '`incident`' });
        case 'all':
        case 'first':
        case 'before':
            return (sampleFault(access, kind, declared) ??
                (kind === 'all' ? listField(member, field, declared) : nestedField(member, field, declared)));
        case 'tenant':
        case 'target':
        case 'field':
            return null;
    }
}
function sampleFault({ root, members }, kind, declared) {
    const [probe] = members;
    if (probe === undefined)
        return at(root, 'name-unknown', `\`${kind}\` is no value itself.`, `Write \`${kind}.<probe>\`.`);
    const unknown = oneOf(probe, Object.keys(declared.probes), { what: 'probe' });
    if (unknown !== null || kind !== 'first' || declared.first === null || declared.first.includes(probe.name))
        return unknown;
    return at(probe, 'name-not-allowed', `\`first.${probe.name}\` does not exist: the symptom does not read \`${probe.name}\`.`, declared.first.length === 0 ? 'The symptom reads no probe.' : `The symptom reads ${declared.first.join(', ')}.`);
}
function listField(probe, field, declared) {
    const fields = probe === undefined ? null : (declared.probes[probe.name] ?? null);
    if (probe === undefined || field === undefined || fields === null)
        return null;
    if (!Object.hasOwn(fields, field.name) && !Object.hasOwn(runbook_declared/* SAMPLE_FIELDS */.t, field.name))
        return null;
    const [list, name] = [`all.${probe.name}`, (0,visible/* shown */.SP)(field.name)];
    const hint = `Write \`${list}.exists(p, p.${name} \u2026)\` or \`${list}.all(p, p.${name} \u2026)\`.`;
    return at(field, 'expression-type', `\`${list}\` is the list of all samples, and has no field \`${name}\`.`, hint);
}
function nestedField(probe, field, declared) {
    if (probe === undefined)
        return null;
    return fieldFault(field, declared.probes[probe.name] ?? null, `Probe \`${probe.name}\``);
}
function fieldFault(field, shape, owner, common = Object.keys(runbook_declared/* SAMPLE_FIELDS */.t)) {
    if (field === undefined || shape === null)
        return null;
    return oneOf(field, [...Object.keys(shape), ...common], { what: 'field', owner });
}
function oneOf(word, known, { what, owner }) {
    if (known.includes(word.name))
        return null;
    const near = (0,nearest/* nearest */.p)(word.name, known);
    const message = owner === undefined
        ? `There is no ${what} \`${(0,visible/* shown */.SP)(word.name)}\`.`
        : `${owner} has no ${what} \`${(0,visible/* shown */.SP)(word.name)}\`.`;
    const all = known.length === 0 ? `No ${what} is declared.` : `Declared: ${(0,visible/* shown */.SP)(known.join(', '), 160)}.`;
    return at(word, 'name-unknown', message, near === null ? all : `Did you mean \`${near}\`?`);
}
function at(span, code, message, hint) {
    return { code, message, hint, start: span.start, end: span.end };
}

// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/typing.js + 1 modules
var typing = __webpack_require__(87382);
;// CONCATENATED MODULE: ./lib/runbook/checked-expression.js








function checkedExpression(loading, written) {
    const { source, position } = written;
    const report = (span, said) => (0,runbook_loading/* reportAt */.UA)(loading, placeOf(loading, written, span), said);
    const parsed = (0,syntax/* parseSyntax */.Z)(source, CHECKING);
    if (!parsed.ok) {
        report(parsed.complaint, saidOf(parsed.complaint, source));
        return null;
    }
    const { accesses, complaints } = parsed.syntax;
    const misnamed = nameFaults(accesses, loading.declared, position);
    for (const complaint of complaints)
        report(complaint, saidOf(complaint, source));
    for (const fault of misnamed)
        report(fault, fault);
    if (complaints.length > 0 || misnamed.length > 0)
        return null;
    const typed = (0,typing/* typeCheck */.r)(source, { declared: loading.declared, did: position.did });
    if (!typed.ok) {
        report(typed.fault, { code: 'expression-type', message: typed.fault.message, hint: TYPE_HINT });
        return null;
    }
    const misfit = misfitOf(typed.kind, written.wanted);
    if (misfit !== null) {
        report({ start: 0, end: source.length }, misfit);
        return null;
    }
    const valueless = loading.begun ? [] : (0,constants/* constantComplaints */.B)(source);
    for (const complaint of valueless)
        report(complaint, saidOf(complaint, source));
    if (valueless.length > 0)
        return null;
    const at = placeOf(loading, written, { start: 0, end: source.length });
    return { source, at, reads: readsOf(accesses, loading.declared) };
}
const CHECKING = (0,cel/* checkingEnvironment */.Gl)();
const TYPE_HINT = 'Compare the types of the fields that the runbook declares: number, string, boolean, time.';
function placeOf({ document }, { path, offset }, { start, end }) {
    return document.placeWithin(path, offset + start, offset + end);
}
const CODES = {
    syntax: 'expression-invalid',
    limit: 'limit-exceeded',
    function: 'name-unknown',
    nested: 'limit-exceeded',
    pattern: 'pattern-invalid',
    duration: 'duration-invalid',
    time: 'expression-invalid',
    literal: 'expression-invalid',
    constant: 'expression-invalid',
};
function saidOf(complaint, source) {
    return { code: CODES[complaint.kind], message: complaint.message, hint: hintOf(complaint, source) };
}
function hintOf({ kind, word }, source) {
    switch (kind) {
        case 'syntax':
            return source.includes('${{')
                ? 'A condition is CEL already: leave out the ${{ }}.'
                : 'Write CEL: fields, numbers, "texts", == != < <= > >= && || ! in, and parentheses.';
        case 'function': {
            const near = word === undefined ? null : (0,nearest/* nearest */.p)(word, cel/* FUNCTIONS */.AW);
            return near === null ? `Known functions: ${cel/* FUNCTIONS */.AW.join(', ')}.` : `Did you mean \`${near}\`?`;
        }
        case 'pattern':
            return pattern/* PATTERN_HINT */.j;
        case 'duration':
            return 'Write a duration such as 30s, 5m, 1h30m or 1d.';
        case 'time':
            return 'Write a time with its zone, such as "2026-01-31T08:00:00Z".';
        case 'nested':
            return 'Let the probe print what the condition needs, or use two conditions in a list.';
        case 'limit':
            return 'Split the condition into a list of several, which must all hold.';
        case 'literal':
            return 'Use a plain number or text.';
        case 'constant':
            return 'Write a value that can be computed, or read one of a probe or an input.';
    }
}
function misfitOf(kind, wanted) {
    if (kind === 'dynamic' || fits(kind, wanted))
        return null;
    if (wanted === 'condition') {
        const message = `A condition is true or false; this is ${KINDS[kind]}.`;
        return { code: 'expression-type', message, hint: 'Compare it with something: `==`, `<`, `in` \u2026' };
    }
    const message = `This is ${KINDS[kind]}, and ${WANTED[wanted]} is wanted.`;
    const hint = kind === 'list' ? 'Join a list of texts: `.join(",")`.' : 'Use an expression of that type.';
    return { code: 'expression-type', message, hint };
}
function fits(kind, wanted) {
    switch (wanted) {
        case 'condition':
            return kind === 'boolean';
        case 'json':
            return kind !== 'other' && kind !== 'nothing';
        case 'value':
            return kind !== 'other' && kind !== 'nothing' && kind !== 'list';
        case 'number':
        case 'text':
        case 'time':
            return kind === wanted;
    }
}
const KINDS = {
    boolean: 'true or false',
    number: 'a number',
    text: 'a text',
    time: 'a time',
    list: 'a list',
    nothing: '`null`, which is nothing',
    other: 'a mapping',
    dynamic: 'anything',
};
const WANTED = {
    condition: 'true or false',
    value: 'a single value',
    json: 'a value',
    number: 'a number',
    text: 'a text',
    time: 'a time',
};


/***/ }),

/***/ 34149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ constantComplaints),
/* harmony export */   U: () => (/* binding */ missingValues)
/* harmony export */ });
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21407);
/* harmony import */ var _cel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40193);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21057);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74000);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74716);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49701);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20334);
/* harmony import */ var _weighing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67442);










function constantComplaints(source) {
    return complaintsOf({ source, scope: {} }, valueless, 'never has a value');
}
function missingValues(source, scope) {
    const missing = (node, known) => needed(node, known, true);
    return complaintsOf({ source, scope }, missing, 'has no value here').map(({ message }) => message);
}
function complaintsOf(known, search, says) {
    const { source } = known;
    const parsed = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSyntax */ .Z)(source, (0,_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatingEnvironment */ .aP)());
    if (!parsed.ok)
        return [];
    const { ast } = parsed.syntax.parsed;
    (0,_division_js__WEBPACK_IMPORTED_MODULE_3__/* .guardDivisions */ .k)(ast);
    (0,_weighing_js__WEBPACK_IMPORTED_MODULE_6__/* .weighOperands */ .V)(ast);
    const found = (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .withSteps */ .uQ)(() => search(ast, known));
    return found.map(({ node, because }) => {
        const span = (0,_node_text_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeSpan */ .i)({ start: startOf(node), end: node.end }, source);
        const message = `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(source.slice(span.start, span.end), 80)}\` ${says}: ${inWords(because)}.`;
        return { kind: 'constant', message, ...span };
    });
}
function inWords(because) {
    if (/has no value$|out of bounds/.test(because))
        return 'it is not there';
    return /conversion error/.test(because) ? 'it is neither true nor false' : because;
}
function valueless(node, known) {
    const below = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .childrenOf */ .L)(node).map(unguarded);
    const found = computed(node, known);
    if (found === null) {
        const because = refusalOf(node, known);
        return because === null ? below.flatMap((child) => valueless(child, known)) : [{ node, because }];
    }
    if (found.ok)
        return [];
    const within = below.flatMap((child) => valueless(child, known));
    return within.length > 0 ? within : [{ node, because: found.because }];
}
function needed(node, known, isConjunct) {
    const found = computed(node, known);
    if (found !== null)
        return found.ok ? [] : valueless(node, known);
    const [first, ...others] = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .childrenOf */ .L)(node).map(unguarded);
    if (first === undefined || (node.op === 'call' && node.args[0] === 'has'))
        return [];
    const sides = [first, ...others].map((child) => computed(child, known));
    switch (node.op) {
        case '&&':
        case '||': {
            const deciding = node.op === '||';
            if (sides.some((side) => side?.ok === true && side.value === deciding))
                return [];
            const isDecidedByOther = sides.some((side) => side?.ok === true);
            if (!isDecidedByOther && (deciding || !isConjunct))
                return [];
            return [first, ...others].flatMap((child) => needed(child, known, isConjunct));
        }
        case '?:': {
            const [condition] = sides;
            if (condition?.ok !== true)
                return needed(first, known, false);
            const taken = others[condition.value === true ? 0 : 1];
            return taken === undefined ? [] : needed(taken, known, isConjunct);
        }
        case 'rcall':
            if (_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPREHENSIONS */ .aE.includes(node.args[0]))
                return needed(first, known, false);
    }
    const because = refusalOf(node, known);
    return because === null ? [first, ...others].flatMap((child) => needed(child, known, false)) : [{ node, because }];
}
function isConstant(node, bound) {
    if (node.op === 'id')
        return bound.includes(node.args);
    if (node.op === 'rcall' && _cel_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPREHENSIONS */ .aE.includes(node.args[0])) {
        const [, receiver, [variable, ...rest]] = node.args;
        const within = variable?.op === 'id' ? [...bound, variable.args] : bound;
        return isConstant(receiver, bound) && rest.every((one) => isConstant(one, within));
    }
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .childrenOf */ .L)(node).every((child) => isConstant(child, bound));
}
function computed(node, { source, scope }) {
    if (!isConstant(node, Object.keys(scope)))
        return null;
    const run = (0,_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatingEnvironment */ .aP)().parse('[0]');
    if (run.ast.op === 'list')
        Reflect.set(run.ast.args, 0, node);
    try {
        const [value] = run(new Map(Object.entries(scope)));
        return { ok: true, value };
    }
    catch (error) {
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpent */ .Fh)() ? { ok: true, value: undefined } : { ok: false, because: (0,_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error, source) };
    }
}
function refusalOf(node, known) {
    if (node.op === '/' || node.op === '%')
        return isZero(unguarded(node.args[1]), known) ? 'division by zero' : null;
    if (node.op !== 'rcall' || _cel_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPREHENSIONS */ .aE.includes(node.args[0]))
        return null;
    const values = node.args[2].map((operand) => computed(operand, known));
    const [first, second] = values.map((one) => (one?.ok === true ? one.value : undefined));
    switch ((0,_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceName */ .VZ)(node.args[0])) {
        case 'substring':
            return isRange(first, second) ? null : 'substring() out of range';
        case 'split':
            return typeof second !== 'number' || Number.isInteger(second) ? null : 'split() takes a whole number of parts';
        case 'matches':
            return typeof first !== 'string' || (0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(first) !== null ? null : 'not a valid pattern';
        default:
            return null;
    }
}
function isZero(node, known) {
    const found = computed(node, known);
    return found?.ok === true && found.value === 0;
}
function isRange(from, to) {
    const known = [from, to].filter((one) => typeof one === 'number');
    const [first = 0, second = first] = known;
    return known.every((one) => Number.isInteger(one) && one >= 0) && second >= first;
}
function unguarded(node) {
    return node.op === 'call' && [_cel_js__WEBPACK_IMPORTED_MODULE_2__/* .DIVISOR */ .lI, _cel_js__WEBPACK_IMPORTED_MODULE_2__/* .WEIGHED */ .G7].includes(node.args[0]) ? (node.args[1][0] ?? node) : node;
}
function startOf(node) {
    return Math.min(node.start, ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .childrenOf */ .L)(node).map((child) => startOf(unguarded(child))));
}


/***/ }),

/***/ 92720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ declaredBy),
/* harmony export */   t: () => (/* binding */ SAMPLE_FIELDS)
/* harmony export */ });
const SAMPLE_FIELDS = {
    ok: { type: 'boolean', list: false },
    exit_code: { type: 'number', list: false },
};
function declaredBy(runbook) {
    const known = declarations.get(runbook);
    if (known !== undefined)
        return known;
    const { inputs, probes, symptom, secrets } = runbook;
    const declared = {
        inputs: Object.fromEntries(Object.values(inputs).map(({ name, type }) => [name, type])),
        probes: Object.fromEntries(Object.values(probes).map(({ name, command }) => [name, command.output.fields])),
        first: [...new Set(symptom.that.flatMap(({ reads }) => [...reads.probes, ...reads.all]))],
        secrets,
    };
    declarations.set(runbook, declared);
    return declared;
}
const declarations = new WeakMap();


/***/ }),

/***/ 15764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ reportAt),
/* harmony export */   aC: () => (/* binding */ reportValue),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
function reportAt(loading, at, { code, message, hint }) {
    loading.faults.push({ code, message, hint, at });
}
function reportValue(loading, path, said) {
    reportAt(loading, loading.document.placeOf(path), said);
}
function reportKey(loading, path, said) {
    reportAt(loading, loading.document.placeOf(path, 'key'), said);
}


/***/ }),

/***/ 74716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   i: () => (/* binding */ wholeSpan)
/* harmony export */ });
function textOf(node, source) {
    const { start, end } = wholeSpan(node, source);
    return source.slice(start, end);
}
function wholeSpan({ start, end }, source) {
    let [from, to] = [start, end];
    for (;;) {
        const { open, close } = unmatchedIn(source.slice(from, to));
        const before = close > 0 ? /\(\s*$/.exec(source.slice(0, from)) : null;
        const behind = open > 0 ? /^\s*\)/.exec(source.slice(to)) : null;
        if (before === null && behind === null)
            return { start: from, end: to };
        from -= before?.[0].length ?? 0;
        to += behind?.[0].length ?? 0;
    }
}
function unmatchedIn(text) {
    let [open, close] = [0, 0];
    for (const [mark] of text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').matchAll(/[()]/g)) {
        if (mark === '(')
            open += 1;
        else if (open > 0)
            open -= 1;
        else
            close += 1;
    }
    return { open, close };
}


/***/ }),

/***/ 42413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   GH: () => (/* binding */ ROOTS),
/* harmony export */   Wm: () => (/* binding */ isObserving),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
const ROOTS = [
    'tenant',
    'incident',
    'inputs',
    'run',
    'target',
    'all',
    'first',
    'before',
    'did',
];
const KNOWN_BEFOREHAND = ['tenant', 'incident', 'inputs', 'run'];
const OBSERVED = [...KNOWN_BEFOREHAND, 'probe', 'all'];
const IN_COMMANDS = ['tenant', 'inputs', 'run', 'target'];
const TABLE = {
    'input-default': { says: 'an input\u2019s default', allowed: ['tenant'] },
    'input-from': { says: '`from`', allowed: ['incident'] },
    approval: { says: 'the approval\u2019s `when`', allowed: ['tenant', 'incident', 'inputs'] },
    probe: { says: 'a probe\u2019s command', allowed: IN_COMMANDS },
    'free-probe': { says: 'the command of a probe without service', allowed: ['tenant', 'inputs', 'run'] },
    show: { says: '`show`', allowed: [...OBSERVED, 'target'] },
    symptom: { says: 'the symptom', allowed: OBSERVED },
    recovered: { says: '`recovered`', allowed: [...OBSERVED, 'first'] },
    check: { says: 'a check', allowed: [...OBSERVED, 'first'] },
    message: { says: 'a message', allowed: [...OBSERVED, 'first'] },
    when: { says: '`when`', allowed: [...OBSERVED, 'target', 'first'] },
    'check-when': { says: 'the `when` of a check', allowed: [...OBSERVED, 'first'] },
    require: { says: '`require`', allowed: [...OBSERVED, 'target', 'first'] },
    guard: { says: 'a guard\u2019s command', allowed: [...IN_COMMANDS, 'first'] },
    'guard-condition': { says: 'a guard\u2019s condition', allowed: [...OBSERVED, 'target', 'first'] },
    do: { says: '`do`', allowed: [...IN_COMMANDS, 'first', 'before'] },
    verify: { says: '`verify`', allowed: [...OBSERVED, 'target', 'first', 'before', 'did'] },
    undo: { says: '`undo`', allowed: [...IN_COMMANDS, 'first', 'before', 'did'] },
    undone: { says: '`undone`', allowed: [...OBSERVED, 'target', 'first', 'before'] },
    health: { says: '`health`', allowed: ['tenant', 'target'] },
    healthy: { says: '`healthy`', allowed: ['tenant', 'target', 'field'] },
};
function position(name, did = null) {
    const { says, allowed } = TABLE[name];
    return { name, says, allowed, did };
}
function isCommand({ name }) {
    return isObserving({ name }) || name === 'guard' || name === 'do' || name === 'undo';
}
function isObserving({ name }) {
    return name === 'probe' || name === 'free-probe' || name === 'health';
}


/***/ }),

/***/ 87382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ typeCheck)
});

// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/tree.js
var tree = __webpack_require__(20334);
;// CONCATENATED MODULE: ./lib/runbook/attribute-types.js


const TEXT = { type: 'string', list: false };
const WELL_KNOWN = {
    tenant: { id: TEXT },
    target: { host: TEXT, address: TEXT, name: TEXT, service: TEXT },
};
const TYPED = 'ATTRIBUTE';
function registerAttributes(environment, types) {
    const fields = Object.entries(types).flatMap(([type, cel]) => [
        [type, cel],
        [`list_${type}`, `list<${cel}>`],
    ]);
    environment.registerVariable({ name: TYPED, schema: Object.fromEntries(fields) });
}
function typeAttributes(node, types, bound = []) {
    if (node.op === 'call' && node.args[0] === 'has')
        return [];
    const read = attributeOf(node);
    if (read !== null) {
        const { id, name, root } = read;
        const shape = bound.includes(root) || !Object.hasOwn(types[root], name) ? undefined : types[root][name];
        if (shape === undefined)
            return [];
        Reflect.set(id, 'args', TYPED);
        setMember(node, shape.list ? `list_${shape.type}` : shape.type);
        return [{ root, name, start: id.start, end: node.end }];
    }
    if (node.op === 'rcall' && cel/* COMPREHENSIONS */.aE.includes(node.args[0])) {
        const [, receiver, [variable, ...rest]] = node.args;
        const within = variable?.op === 'id' ? [...bound, variable.args] : bound;
        return [...typeAttributes(receiver, types, bound), ...rest.flatMap((one) => typeAttributes(one, types, within))];
    }
    const asksForNull = (node.op === '==' || node.op === '!=') && node.args.some(isNull);
    return (0,tree/* childrenOf */.L)(node).flatMap((child) => asksForNull && attributeOf(child) !== null ? [] : typeAttributes(child, types, bound));
}
function attributeOf(node) {
    if (node.op !== '.' && node.op !== '[]')
        return null;
    const [id, member] = node.args;
    if (id.op !== 'id' || (id.args !== 'tenant' && id.args !== 'target'))
        return null;
    const name = typeof member === 'string' ? member : member.op === 'value' ? member.args : null;
    return typeof name === 'string' ? { id, root: id.args, name } : null;
}
function setMember(node, name) {
    if (node.op === '.')
        Reflect.set(node.args, 1, name);
    else if (node.op === '[]')
        Reflect.set(node.args[1], 'args', name);
}
function isNull(node) {
    return node.op === 'value' && node.args === null;
}

// EXTERNAL MODULE: ./lib/runbook/declared.js
var declared = __webpack_require__(92720);
// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/type-words.js
var type_words = __webpack_require__(27922);
;// CONCATENATED MODULE: ./lib/runbook/typing.js





function typeCheck(source, types) {
    const parsed = (0,syntax/* parseSyntax */.Z)(source, environmentOf(types));
    if (!parsed.ok)
        return { ok: false, fault: { ...parsed.complaint, attributes: [], isOfArms: false } };
    const typed = typeAttributes(parsed.syntax.parsed.ast, types.attributes ?? WELL_KNOWN);
    const result = parsed.syntax.parsed.check();
    if (result.valid)
        return { ok: true, kind: kindOf(result.type ?? 'dyn') };
    return { ok: false, fault: complaintOf(result.error, { source, typed }) };
}
const environments = new WeakMap();
function environmentOf({ declared, did }) {
    const known = environments.get(declared) ?? new Map();
    environments.set(declared, known);
    const made = known.get(did) ?? makeEnvironment(declared, did);
    known.set(did, made);
    return made;
}
function makeEnvironment(declared, did) {
    const environment = (0,cel/* checkingEnvironment */.Gl)();
    registerAttributes(environment, CEL_TYPES);
    environment.registerVariable('tenant', 'map');
    environment.registerVariable('target', 'map');
    environment.registerVariable({ name: 'run', schema: { id: 'string', now: cel/* TIMESTAMP */.ht } });
    environment.registerVariable({ name: 'incident', schema: INCIDENT });
    const inputs = Object.entries(declared.inputs).map(([name, type]) => [name, type === null ? 'dyn' : CEL_TYPES[type]]);
    environment.registerVariable({ name: 'inputs', schema: Object.fromEntries(inputs) });
    const samples = Object.entries(declared.probes).map(([name, shape]) => registerProbe(environment, name, shape));
    const lists = samples.map(([name, type]) => [name, type === 'dyn' ? 'list' : `list<${type}>`]);
    environment.registerVariable({ name: 'first', schema: Object.fromEntries(samples) });
    environment.registerVariable({ name: 'before', schema: Object.fromEntries(samples) });
    environment.registerVariable({ name: 'all', schema: Object.fromEntries(lists) });
    for (const [name, type] of Object.entries(schemaOf(declared.fields ?? {})))
        environment.registerVariable(name, type);
    if (did === 'anything')
        environment.registerVariable('did', 'dyn');
    else if (did !== null)
        environment.registerVariable({ name: 'did', schema: schemaOf(did) });
    return environment;
}
const CEL_TYPES = {
    number: 'double',
    string: 'string',
    boolean: 'bool',
    time: cel/* TIMESTAMP */.ht,
};
const INCIDENT = {
    source: 'string',
    name: 'string',
    status: 'string',
    severity: 'string',
    severity_raw: 'string',
    dedup_key: 'string',
    starts_at: cel/* TIMESTAMP */.ht,
    tenant: 'string',
    service: 'string',
    host: 'string',
    labels: 'map<string, string>',
    annotations: 'map<string, string>',
    url: 'string',
};
function registerProbe(environment, name, shape) {
    if (shape === null) {
        environment.registerVariable(name, 'dyn');
        return [name, 'dyn'];
    }
    environment.registerVariable({ name, schema: schemaOf({ ...shape, ...declared/* SAMPLE_FIELDS */.t }) });
    return [name, `$${name}`];
}
function schemaOf(shape) {
    const types = Object.entries(shape).map(([name, { type, list }]) => [
        name,
        list ? `list<${CEL_TYPES[type]}>` : CEL_TYPES[type],
    ]);
    return Object.fromEntries(types);
}
function kindOf(type) {
    const KINDS = {
        bool: 'boolean',
        double: 'number',
        string: 'text',
        [cel/* TIMESTAMP */.ht]: 'time',
        'google.protobuf.Duration': 'text',
        dyn: 'dynamic',
        null: 'nothing',
    };
    return KINDS[type] ?? (/^list\b/.test(type) ? 'list' : /^dyn\b/.test(type) ? 'dynamic' : 'other');
}
function complaintOf(error, { source, typed }) {
    const start = error?.range?.start ?? 0;
    const end = error?.range?.end ?? source.length;
    const code = error?.code ?? '';
    return {
        message: messageOf(code, error?.summary ?? '', source.slice(start, end)),
        start,
        end,
        attributes: typed.filter((one) => one.start < end && one.end > start),
        isOfArms: code === 'incompatible_ternary_branches',
    };
}
function messageOf(code, summary, written) {
    const words = (0,type_words/* plainWords */.c)(summary);
    const operator = /^no such overload: (.+?) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/.exec(words);
    if (operator !== null)
        return `\`${operator[2]}\` cannot stand between ${article(operator[1])} and ${article(operator[3])}.`;
    if (code === 'invalid_index_type')
        return 'A list is indexed by a whole number that is written out, such as `[0]`.';
    if (code === 'no_such_key')
        return `There is no field \`${written.replace(/^.*\./s, '')}\`.`;
    return `The types do not fit: ${words.replace(/^no such overload: /, 'no operator ').replace(/\.$/, '')}.`;
}
function article(type = '') {
    return type === 'anything' ? type : `a ${type}`;
}


/***/ }),

/***/ 18954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WATCHED)
/* harmony export */ });
const WATCHED = { most: 50, settleMs: 2_000 };


/***/ }),

/***/ 83651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHealth),
/* harmony export */   o: () => (/* binding */ healthDocument)
/* harmony export */ });
/* harmony import */ var _kernel_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95905);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);


function readHealth(reading, name, { health }) {
    if (health === undefined)
        return null;
    const { source } = reading;
    const at = ['services', name, 'health'];
    const places = [];
    const read = (value, path) => {
        const inFile = [...at, ...path];
        places.push([keyOf(path), { key: source.placeOf(inFile, 'key'), value: source.placeOf(inFile) }]);
        if (Array.isArray(value))
            return value.map((item, index) => read(item, [...path, index]));
        if (isRecord(value))
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...path, key])]));
        return isText(path) ? (source.sourceOf(inFile) ?? String(value)) : value;
    };
    const written = Object.fromEntries(Object.entries(health).map(([key, value]) => [key, read(value, [key])]));
    return { at: source.placeOf(at, 'key'), written, places: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(places) };
}
function healthDocument({ at, written, places }) {
    const placeOf = (path, part = 'value') => {
        const own = places[keyOf(path)];
        if (own !== undefined)
            return own[part];
        return path.length === 0 ? at : placeOf(path.slice(0, -1), 'key');
    };
    return {
        file: at.file,
        text: '',
        data: written,
        placeOf,
        placeWithin: (path, start, end) => within(placeOf(path), (0,_kernel_data_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(written, path), { start, end }),
        sourceOf: (path) => {
            const value = (0,_kernel_data_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(written, path);
            return typeof value === 'string' ? value : undefined;
        },
    };
}
function isText([section]) {
    return section === 'exec' || section === 'env';
}
function within(place, value, { start, end }) {
    const { excerpt = '', excerptFrom = 1, column } = place;
    const from = typeof value === 'string' && value !== '' ? excerpt.indexOf(value, column - excerptFrom) : -1;
    if (from < 0)
        return place;
    return { ...place, column: from + excerptFrom + start, length: Math.max(1, end - start) };
}
function keyOf(path) {
    return JSON.stringify(path.map(String));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 11100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ activeHolds),
/* harmony export */   R: () => (/* binding */ readHolds)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66084);




function activeHolds(topology, targets, now) {
    const names = { tenant: targets.tenants, service: targets.services, host: targets.hosts };
    return topology.hold.filter(({ of, until }) => {
        const stands = until === undefined || !(Date.parse(until) <= Date.parse(now));
        return stands && (of.kind === 'all' || names[of.kind].includes(of.name));
    });
}
function readHolds(reading, written, tenants) {
    const ids = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => idsByName(tenants));
    return written.flatMap((shape, index) => {
        if (shape === null)
            return [];
        const of = subjectOf(reading, shape, { ids, at: ['hold', index] });
        const { because, until } = shape;
        const at = new _spans_js__WEBPACK_IMPORTED_MODULE_2__/* .LaterPlace */ .wJ(() => reading.source.placeOf(['hold', index, 'because']));
        return of === null ? [] : [{ because, ...(until === undefined ? {} : { until }), of, at }];
    });
}
function idsByName(tenants) {
    return new Map(Object.values(tenants).flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])));
}
function subjectOf(reading, shape, { ids, at }) {
    const { tenant, service, host } = shape;
    if (service !== undefined) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclared */ .vo)(reading, { kind: 'service', name: service, at: [...at, 'service'] })
            ? { kind: 'service', name: service }
            : null;
    }
    if (host !== undefined) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclared */ .vo)(reading, { kind: 'host', name: host, at: [...at, 'host'] }) ? { kind: 'host', name: host } : null;
    }
    if (tenant === undefined)
        return { kind: 'all' };
    const id = ids().get(tenant);
    if (id !== undefined)
        return { kind: 'tenant', name: id };
    if (isSomebody(reading, tenant))
        return null;
    reading.faults.push({
        code: 'tenant-unknown',
        message: `There is no tenant \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(tenant)}\` to hold.`,
        hint: 'Write the id or an alias of a tenant as it stands under `tenants`.',
        at: reading.source.placeOf([...at, 'tenant']),
    });
    return null;
}
function isSomebody({ declared, isBroken }, name) {
    return declared.tenants.has(name) || [...declared.tenants].some((id) => isBroken(['tenants', id, 'aliases']));
}


/***/ }),

/***/ 69556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ identifierIndex),
  O: () => (/* binding */ nameIndex)
});

// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86310);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
;// CONCATENATED MODULE: ./lib/topology/telltales.js


function telltalesOf(identifiers) {
    const pairs = buildPairs(COMMON().slice());
    let isAscii = true;
    for (const identifier of identifiers) {
        const first = identifier.charCodeAt(0);
        const second = identifier.charCodeAt(1);
        if (!(first < 0x80 && second < 0x80))
            isAscii = false;
        else if (!pairs.has(first, second))
            for (const one of casesOf(first))
                for (const other of casesOf(second))
                    pairs.add(one, other);
    }
    if (!isAscii)
        pairs.bits.fill(0xff);
    return {
        pairs: pairs.bits,
        mayBegin: (first, second) => !isAscii || first >= 0x80 || second >= 0x80 || pairs.has(first, second),
        tellIn: (bytes, length) => {
            if (!isAscii)
                return true;
            let first = bytes[0] ?? 0;
            for (let at = 1; at < length; at++) {
                const second = bytes[at] ?? 0;
                if (pairs.has(first, second))
                    return true;
                first = second;
            }
            return false;
        },
    };
}
function buildPairs(bits) {
    return {
        bits,
        add: (first, second) => {
            const byte = (first << 5) | (second >> 3);
            bits[byte] = (bits[byte] ?? 0) | (1 << (second & 7));
        },
        has: (first, second) => (((bits[(first << 5) | (second >> 3)] ?? 0) >> (second & 7)) & 1) === 1,
    };
}
const COMMON = (0,once/* once */.O)(() => {
    const pairs = buildPairs(new Uint8Array(0x1_0000 / 8));
    for (const digit of '0123456789abcdefABCDEF')
        pairs.add('%'.charCodeAt(0), digit.charCodeAt(0));
    for (const lead of LEADS_OF_TWO)
        for (const second of CONTINUATIONS)
            if (foldsToAscii(lead, second))
                pairs.add(lead, second);
    for (const lead of LEADS_OF_LONGER)
        for (const second of CONTINUATIONS)
            pairs.add(lead, second);
    return pairs.bits;
});
const CONTINUATIONS = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);
const LEADS_OF_TWO = [0xc2, 0xc3, 0xc4, 0xc5, 0xc7, 0xca, 0xcb, 0xcd, 0xce];
const LEADS_OF_LONGER = [0xe1, 0xe2, 0xe3, 0xea, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4];
function foldsToAscii(lead, continuation) {
    return /[\u0000-\u007f]/.test((0,fold/* fold */.A)(String.fromCharCode(((lead & 0x1f) << 6) | (continuation & 0x3f))));
}
function casesOf(code) {
    const letter = String.fromCharCode(code);
    return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}

;// CONCATENATED MODULE: ./lib/topology/words.js
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const [SIGN, WORD] = [1, 2];
const KNOWN = new Uint8Array(0x1_0000);
function isWordAt(text, start) {
    const code = text.codePointAt(start);
    return code !== undefined && isLetterOrDigit(code);
}
function beginningOf(text) {
    const end = partEnd(text, 0);
    let parts = text === '' ? 0 : 1;
    for (let at = end; at < text.length; at = partEnd(text, at))
        parts += 1;
    return { first: text.slice(0, end), parts };
}
function partEnd(text, start) {
    const { length } = text;
    let at = start;
    while (at < length) {
        const unit = text.charCodeAt(at);
        if (KNOWN[unit] === WORD) {
            at += 1;
            continue;
        }
        const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? 0) : unit;
        const isWord = isLetterOrDigit(code);
        if (isWord || at === start)
            at += code > 0xffff ? 2 : 1;
        if (!isWord)
            return at;
    }
    return at;
}
function isLetterOrDigit(code) {
    if (code > 0xffff)
        return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
    const known = KNOWN[code] ?? 0;
    if (known !== 0)
        return known === WORD;
    const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(code));
    KNOWN[code] = isWord ? WORD : SIGN;
    return isWord;
}

;// CONCATENATED MODULE: ./lib/topology/identifier-index.js




function identifierIndex(estate) {
    return indexOf((0,identifier/* claimedIn */.XZ)(estate).all);
}
function nameIndex(estate) {
    return indexOf((0,identifier/* claimedIn */.XZ)(estate).names);
}
function indexOf(claims) {
    const telltales = telltalesOf(claims.keys());
    const known = { claims, lengths: lengthsOf(claims), telltales };
    return { telltales, matchesIn: (text) => matchesIn(known, (0,fold/* fold */.A)(text)) };
}
function lengthsOf(claims) {
    const lengths = new Map();
    for (const text of claims.keys()) {
        const { first, parts } = beginningOf(text);
        const known = lengths.get(first);
        if (known === undefined)
            lengths.set(first, [parts]);
        else if (!known.includes(parts))
            known.push(parts);
    }
    for (const known of lengths.values())
        known.sort((a, b) => b - a);
    return lengths;
}
function matchesIn(known, text) {
    const { mayBegin } = known.telltales;
    const matches = [];
    let covered = 0;
    let before = 0;
    for (let start = 0, end = 0; start < text.length - 1; before = start, start = end) {
        end = partEnd(text, start);
        if (!mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1)))
            continue;
        const found = longestAt(known, text, { before, start, end });
        if (found === null || found.end <= covered)
            continue;
        covered = found.end;
        matches.push(found.match);
    }
    return matches;
}
function longestAt({ claims, lengths }, text, { before, start, end }) {
    const possible = lengths.get(text.slice(start, end));
    if (possible === undefined || (!isWordAt(text, start) && before < start && isWordAt(text, before)))
        return null;
    const starts = [start, end];
    for (let parts = 1; parts < (possible[0] ?? 0) && (starts[parts] ?? 0) < text.length; parts++)
        starts.push(partEnd(text, starts[parts] ?? 0));
    for (const parts of possible) {
        const behind = starts[parts];
        if (behind === undefined)
            continue;
        const isBounded = isWordAt(text, starts[parts - 1] ?? 0) || !isWordAt(text, behind);
        const match = isBounded ? claims.get(text.slice(start, behind)) : undefined;
        if (match !== undefined)
            return { match, end: behind };
    }
    return null;
}


/***/ }),

/***/ 41937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ ANY_DEPTH),
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   kX: () => (/* binding */ includeShape),
/* harmony export */   me: () => (/* binding */ includePatterns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _kernel_as_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58839);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67627);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66084);




const MOST_PATTERNS = 64;
const pathBelow = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(512, 'a pattern of at most 512 characters')
    .refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .isAsWritten */ .w, (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q)('Write the pattern itself.'))
    .refine(leadsDown, 'a path such as `tenants/*.yml`, below the folder of the topology, with `/` between its parts');
const includeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pathBelow).min(1, 'at least one pattern').max(MOST_PATTERNS);
function includePatterns(patterns, source) {
    return patterns.map((text, index) => {
        const path = ['include', index];
        return { text, at: new _spans_js__WEBPACK_IMPORTED_MODULE_2__/* .LaterPlace */ .wJ(() => source.placeOf(path)) };
    });
}
const ANY_DEPTH = '**';
function matchesName(pattern, name) {
    return name.startsWith('.') && !pattern.startsWith('.') ? false : (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .kt)(pattern, name);
}
function leadsDown(text) {
    if (/[\\:\u0000-\u001f]/.test(text))
        return false;
    return text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 98957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inventoriesOf),
/* harmony export */   i: () => (/* binding */ inventoriesShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _kernel_as_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58839);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76181);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67627);
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41937);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66084);







const TIMEOUT_MS = 30_000;
const LONGEST_MS = 600_000;
const MOST_INVENTORIES = 16;
const KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const FIELD = /^(?:[^.[\]]+|\[[^[\]]+\])(?:\.[^.[\]]+|\[[^[\]]+\])*$/;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1, 'a text that is not empty')
    .max(4_096, 'a text of at most 4,096 characters')
    .refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsWritten */ .w, (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .q)('Write the value itself: an inventory is asked for all, whoever asks.'));
const argument = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'a text, a number, or true or false');
const key = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(KEY, 'letters, digits, `_` and `-`, beginning with a letter');
const ofInstance = key.refine((written) => written !== 'host', 'another name than `host`');
const ofTenant = key.refine((written) => written !== 'services', 'another name than `services`');
const service = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(NAME, 'the name of a service');
const variable = text.max(128, 'the name of a variable');
const field = text.regex(FIELD, 'a path such as `metadata.namespace`, or `metadata.labels[app.kubernetes.io/name]`');
const label = text.max(317, 'the name of a label');
const ansible = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    tenant: variable.optional(),
    'tenant-group': text
        .refine((written) => (0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(written)?.names.includes('tenant') ?? false, {
        error: 'an RE2 pattern with a group `(?P<tenant>\u2026)`',
        params: { hint: _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_HINT */ .j },
    })
        .optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(service, variable),
    hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(variable).optional(),
    instance: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ofInstance, variable).optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ofTenant, variable).optional(),
    'host-key': variable.optional(),
    via: variable.optional(),
})
    .refine((written) => (written.tenant === undefined) !== (written['tenant-group'] === undefined), {
    error: 'one that has exactly one of tenant and tenant-group',
});
const kubectl = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    tenant: label,
    service: service.optional(),
    'service-label': label.optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), service).optional(),
    host: field.optional(),
    instance: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ofInstance, field).optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ofTenant, field).optional(),
})
    .refine((written) => (written.service === undefined) !== (written['service-label'] === undefined), {
    error: 'one that has exactly one of service and service-label',
});
const inventory = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    exec: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(argument).min(1, 'at least the name of a program').optional(),
    file: _include_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .Br.refine((path) => !(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(path), 'one path, without `*` and `?`').optional(),
    timeout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(isPatience, { error: 'a duration from 1s to 10m', params: { fault: 'duration-invalid' } })
        .optional(),
    ansible: ansible.optional(),
    kubectl: kubectl.optional(),
})
    .refine(({ exec, file }) => (exec === undefined) !== (file === undefined), 'one that has exactly one of exec and file')
    .refine((written) => written.ansible === undefined || written.kubectl === undefined, {
    error: 'one that has at most one of ansible and kubectl',
});
const inventoriesShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([inventory, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(inventory).min(1, 'at least one inventory').max(MOST_INVENTORIES)], 'an inventory (`{ exec: [./inventory.sh] }`), or a list of them');
function inventoriesOf(written, source) {
    const list = Array.isArray(written) ? written : [written];
    return list.map((one, index) => inventoryOf(one, source, Array.isArray(written) ? ['inventory', index] : ['inventory']));
}
function inventoryOf(written, source, path) {
    const { exec = [], file, timeout } = written;
    const words = wordsOf(written);
    if (file !== undefined)
        return { kind: 'file', file, words, at: new _spans_js__WEBPACK_IMPORTED_MODULE_5__/* .LaterPlace */ .wJ(() => source.placeOf([...path, 'file'])) };
    const argv = exec.map((word, index) => typeof word === 'string' ? word : (source.sourceOf([...path, 'exec', index]) ?? String(word)));
    const timeoutMs = (timeout === undefined ? null : (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDuration */ .E)(timeout)) ?? TIMEOUT_MS;
    const at = new _spans_js__WEBPACK_IMPORTED_MODULE_5__/* .LaterPlace */ .wJ(() => source.placeOf([...path, 'exec'], 'key'));
    return { kind: 'exec', argv, timeoutMs, words, at };
}
function wordsOf({ ansible, kubectl }) {
    if (ansible !== undefined)
        return { kind: 'ansible', ansible };
    return kubectl === undefined ? { kind: 'topology' } : { kind: 'kubectl', kubectl };
}
function isPatience(written) {
    const ms = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDuration */ .E)(written);
    return ms !== null && ms >= 1_000 && ms <= LONGEST_MS;
}


/***/ }),

/***/ 57968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sx: () => (/* binding */ closeTopology),
  K2: () => (/* binding */ loadTopology),
  Af: () => (/* binding */ openTopology),
  vz: () => (/* binding */ sourceOf),
  t7: () => (/* binding */ translatedParts)
});

// EXTERNAL MODULE: ./lib/kernel/data.js
var kernel_data = __webpack_require__(95905);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/topology/discover.js
var topology_discover = __webpack_require__(34050);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var topology_identifier = __webpack_require__(86310);
// EXTERNAL MODULE: ./lib/topology/identifier-index.js + 2 modules
var identifier_index = __webpack_require__(69556);
;// CONCATENATED MODULE: ./lib/topology/foreign-name.js




function judgeForeignNames(reading, tenants, services) {
    const estate = { tenants, services };
    const index = (0,once/* once */.O)(() => (0,identifier_index/* nameIndex */.O)(estate));
    for (const identifier of (0,topology_identifier/* claimedIn */.XZ)(estate).attributes) {
        const { tenant, value } = identifier;
        if (isNamedIn(value, tenant))
            continue;
        const named = index().matchesIn(value);
        const [other] = named;
        if (other === undefined || named.some((match) => match.tenant === tenant))
            continue;
        reading.faults.push({
            code: 'identifier-claimed-twice',
            message: `${(0,topology_identifier/* described */.WY)(identifier)} is \`${(0,visible/* shown */.SP)(value)}\`, which names another tenant, ${other.tenant}.`,
            hint: `Write ${tenant}'s own value. What stands there would count as ${tenant}'s, and hide ${other.tenant} in a command.`,
            at: reading.source.placeOf(...(0,topology_identifier/* placeOf */.$t)(identifier, reading)),
        });
    }
}
const BOUND = /^[@:/ ]?$/;
function isNamedIn(value, id) {
    const at = value.indexOf(id);
    if (at < 0)
        return false;
    return BOUND.test(value.charAt(at - 1)) && BOUND.test(value.charAt(at + id.length));
}

// EXTERNAL MODULE: ./lib/topology/hold.js
var topology_hold = __webpack_require__(11100);
// EXTERNAL MODULE: ./lib/topology/host.js + 1 modules
var topology_host = __webpack_require__(81491);
// EXTERNAL MODULE: ./lib/topology/include.js
var topology_include = __webpack_require__(41937);
// EXTERNAL MODULE: ./lib/topology/inventory.js
var topology_inventory = __webpack_require__(98957);
// EXTERNAL MODULE: ./lib/topology/reading.js
var topology_reading = __webpack_require__(21645);
;// CONCATENATED MODULE: ./lib/topology/join.js



function join(parts) {
    const [root] = parts;
    return parts.length === 1 ? alone(root) : several(parts);
}
function alone(root) {
    const { source, shape, holds, isBroken, faults } = root;
    const declared = {
        hosts: new Set(namesIn(root, 'hosts')),
        services: new Set(namesIn(root, 'services')),
        tenants: new Set(namesIn(root, 'tenants')),
    };
    return { source, shape, holds, isBroken, declared, changesNumbers: source.changesNumbers, faults };
}
function several(parts) {
    const owners = {
        hosts: ownersOf(parts, 'hosts'),
        services: ownersOf(parts, 'services'),
        tenants: ownersOf(parts, 'tenants'),
    };
    const isBrokenIn = (path) => {
        const owner = ownerOf(owners, path);
        return owner === undefined ? parts.some(({ isBroken }) => isBroken(path)) : owner.isBroken(path);
    };
    return {
        source: placesIn(parts, owners),
        shape: {
            hosts: entriesOf(parts, (part) => ownEntries(part, owners.hosts, part.shape.hosts)),
            services: entriesOf(parts, (part) => ownEntries(part, owners.services, part.shape.services)),
            tenants: entriesOf(parts, (part) => ownEntries(part, owners.tenants, part.shape.tenants)),
        },
        holds: parts.flatMap(({ holds }) => holds),
        isBroken: isBrokenIn,
        declared: {
            hosts: new Set(owners.hosts.keys()),
            services: new Set(owners.services.keys()),
            tenants: new Set(owners.tenants.keys()),
        },
        changesNumbers: parts.some(({ source }) => source.changesNumbers),
        faults: [...parts.flatMap(({ faults }) => faults), ...declaredTwice(parts, owners)],
    };
}
function ownersOf(parts, section) {
    const owners = new Map();
    for (const part of parts) {
        for (const name of namesIn(part, section))
            if (!owners.has(name))
                owners.set(name, part);
    }
    return owners;
}
function namesIn({ source }, section) {
    const entries = (0,kernel_data/* valueAt */.f)(source.data, [section]);
    return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? Object.keys(entries) : [];
}
function entriesOf(parts, entries) {
    return (0,topology_reading/* recordOf */.zv)(parts.flatMap(entries));
}
function ownEntries(part, owners, written = {}) {
    return Object.entries(written).filter(([name]) => owners.get(name) === part);
}
function ownerOf(owners, [section, name]) {
    if (typeof name !== 'string')
        return undefined;
    return section === 'hosts' || section === 'services' || section === 'tenants' ? owners[section].get(name) : undefined;
}
function placesIn(parts, owners) {
    const [root] = parts;
    const standing = (path) => {
        const [section, index, ...rest] = path;
        if (section !== 'hold' || typeof index !== 'number')
            return [(ownerOf(owners, path) ?? root).source, path];
        let before = 0;
        for (const { holds, source } of parts) {
            if (index < before + holds.length)
                return [source, [section, index - before, ...rest]];
            before += holds.length;
        }
        return [root.source, path];
    };
    return {
        file: root.source.file,
        placeOf: (path, part) => {
            const [source, within] = standing(path);
            return source.placeOf(within, part);
        },
        placeWithin: (path, start, end) => {
            const [source, within] = standing(path);
            return source.placeWithin(within, start, end);
        },
        sourceOf: (path) => {
            const [source, within] = standing(path);
            return source.sourceOf(within);
        },
    };
}
function declaredTwice(parts, owners) {
    const sections = ['hosts', 'services', 'tenants'];
    return parts.flatMap((part) => sections.flatMap((section) => namesIn(part, section).flatMap((name) => {
        const owner = owners[section].get(name);
        if (owner === undefined || owner === part)
            return [];
        const first = owner.source.placeOf([section, name], 'key');
        return [
            {
                code: 'value-invalid',
                message: `The ${section.slice(0, -1)} \`${(0,visible/* shown */.SP)(name)}\` is declared here a second time: it stands at ${first.file}:${first.line}:${first.column}.`,
                hint: 'Keep one of the two.',
                at: part.source.placeOf([section, name], 'key'),
            },
        ];
    })));
}

// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
// EXTERNAL MODULE: ./lib/kernel/sound-part.js
var sound_part = __webpack_require__(33134);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
;// CONCATENATED MODULE: ./lib/topology/translation.js




const MOST_FAULTS = 100;
function translation(raw) {
    const hosts = new Map();
    const tenants = new Map();
    const origins = new Map();
    const faults = [];
    const stands = (path, at) => {
        const key = JSON.stringify(path);
        if (!origins.has(key))
            origins.set(key, at);
    };
    const refuse = (fault, at) => {
        if (faults.length < MOST_FAULTS)
            faults.push({ code: 'value-invalid', ...fault, at: raw.placeOf(at) });
    };
    return {
        refuse,
        isFull: () => faults.length >= MOST_FAULTS,
        host: (name, { entry, at }) => {
            hosts.set(name, entry);
            stands(['hosts', name], at);
        },
        instance: ({ tenant, service, entry, attributes, at, tenantAt }) => {
            const known = tenants.get(tenant) ?? { attributes: new Map(), services: new Map() };
            tenants.set(tenant, known);
            stands(['tenants', tenant], tenantAt);
            for (const [name, told] of Object.entries(attributes)) {
                const before = known.attributes.get(name);
                if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told.value))
                    refuse(differs(tenant, name), told.at);
                known.attributes.set(name, told.value);
                stands(['tenants', tenant, name], told.at);
            }
            const list = known.services.get(service) ?? [];
            known.services.set(service, list);
            stands(['tenants', tenant, 'services', service], at);
            const place = ['tenants', tenant, 'services', service, list.length];
            stands(place, at);
            if (raw.changesNumbers)
                for (const [name, told] of Object.entries(entry))
                    stands([...place, name], told.at);
            list.push(Object.fromEntries(Object.entries(entry).map(([name, { value }]) => [name, value])));
        },
        end: () => {
            for (const name of [...hosts.keys(), ...tenants.keys()]) {
                if (name !== '__proto__')
                    continue;
                const at = origins.get(JSON.stringify(['tenants', name])) ?? origins.get(JSON.stringify(['hosts', name])) ?? [];
                refuse({ message: 'Nothing can be called `__proto__`.', hint: 'Choose another name.' }, at);
            }
            const data = {
                hosts: (0,topology_reading/* recordOf */.zv)(hosts),
                tenants: (0,topology_reading/* recordOf */.zv)([...tenants].map(([id, { attributes, services }]) => [
                    id,
                    { ...Object.fromEntries(attributes), services: (0,topology_reading/* recordOf */.zv)(services) },
                ])),
            };
            return (0,kernel_fault/* settle */.G9)(translatedDocument(raw, { data, origins }), faults);
        },
    };
}
function differs(tenant, name) {
    return {
        message: `\`${(0,visible/* shown */.SP)(name)}\` of the tenant ${(0,visible/* shown */.SP)(tenant)} is told twice, and not the same.`,
        hint: 'It is the tenant\u2019s own: everything of the tenant has to say the same of it.',
    };
}
function translatedDocument(raw, { data, origins }) {
    const originOf = (path) => {
        for (let length = path.length; length > 0; length--) {
            const origin = origins.get(JSON.stringify(path.slice(0, length)));
            if (origin !== undefined)
                return origin;
        }
        return [];
    };
    return {
        file: raw.file,
        text: raw.text,
        data,
        changesNumbers: raw.changesNumbers,
        placeOf: (path) => raw.placeOf(originOf(path)),
        placeWithin: (path) => raw.placeOf(originOf(path)),
        sourceOf: (path) => {
            const value = (0,kernel_data/* valueAt */.f)(data, path);
            const origin = typeof value === 'number' ? origins.get(JSON.stringify(path)) : undefined;
            if (origin !== undefined)
                return raw.sourceOf(origin);
            return typeof value === 'object' || value === undefined ? undefined : String(value);
        },
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./lib/topology/ansible.js




function ansibleEstate(raw, { words, begun }) {
    const estate = translation(raw);
    const groups = isRecord(raw.data) ? raw.data : {};
    if (!begun)
        refuseGroupVariables(groups, estate);
    const meta = isRecord(groups._meta) ? groups._meta : {};
    const hostvars = isRecord(meta.hostvars) ? meta.hostvars : {};
    const variablesOf = (host) => {
        const variables = Object.hasOwn(hostvars, host) ? hostvars[host] : undefined;
        return isRecord(variables) ? variables : {};
    };
    const answer = { groups, variablesOf, words, estate };
    const owners = words['tenant-group'] === undefined ? null : ownersByGroup(answer, words['tenant-group']);
    const known = new Set();
    const know = (members) => {
        for (const [host, at] of members) {
            if (known.has(host) || !isReachedBySsh(variablesOf(host)))
                continue;
            known.add(host);
            estate.host(host, { entry: hostEntry(answer, host), at: Object.hasOwn(hostvars, host) ? placeOf(host) : at });
        }
    };
    for (const [service, group] of Object.entries(words.services)) {
        const members = membersOf(answer, group);
        know(members);
        for (const [host, at] of members) {
            if (!known.has(host))
                continue;
            const owned = owners === null ? ownersByVariable(answer, host) : (owners.get(host) ?? []);
            for (const ownership of owned)
                addInstance(answer, { service, host, at, ownership });
        }
    }
    for (const group of words.hosts ?? [])
        know(membersOf(answer, group));
    return estate.end();
}
function refuseGroupVariables(groups, estate) {
    for (const [group, entry] of Object.entries(groups)) {
        if (group === '_meta' || !isRecord(entry) || !isRecord(entry.vars) || Object.keys(entry.vars).length === 0)
            continue;
        estate.refuse({
            message: `The group \`${(0,visible/* shown */.SP)(group)}\` has variables of its own, which stand with no host.`,
            hint: 'Ask `ansible-inventory --list` without `--export`: then each host has all that is its.',
        }, [group, 'vars']);
    }
}
function placeOf(host) {
    return ['_meta', 'hostvars', host];
}
function addInstance({ variablesOf, words, estate }, told) {
    const { service, host, at, ownership } = told;
    const { tenant, own } = ownership;
    const variables = variablesOf(host);
    const tell = (variable) => {
        const part = Object.hasOwn(own, variable) ? own[variable] : undefined;
        if (part !== undefined)
            return { value: part, at: [...ownership.at, variable] };
        const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
        return value === undefined ? null : { value, at: [...placeOf(host), variable] };
    };
    const entry = { host: { value: host, at } };
    for (const [attribute, variable] of Object.entries(words.instance ?? {})) {
        const found = tell(variable);
        if (found !== null && isScalar(found.value))
            entry[attribute] = { value: found.value, at: found.at };
        else if (found !== null)
            estate.refuse(noScalar(variable, host), found.at);
    }
    const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, variable]) => {
        const found = tell(variable);
        return found === null ? [] : [[attribute, found]];
    });
    const tenantAt = ownership.at;
    const said = Object.keys(own).length > 0 ? tenantAt : Object.keys(variables).length > 0 ? placeOf(host) : at;
    estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at: said, tenantAt });
}
function ownersByVariable({ variablesOf, words, estate }, host) {
    const variable = words.tenant ?? '';
    const variables = variablesOf(host);
    const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
    const at = [...placeOf(host), variable];
    if (value === undefined || value === null)
        return [];
    if (isScalar(value))
        return [{ tenant: String(value), at, own: {} }];
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => {
            if (isScalar(item))
                return [{ tenant: String(item), at: [...at, index], own: {} }];
            estate.refuse(noOwner(variable, host), [...at, index]);
            return [];
        });
    }
    if (!isRecord(value))
        return [];
    return Object.entries(value).flatMap(([tenant, own]) => {
        if (own === null || isRecord(own))
            return [{ tenant, at: [...at, tenant], own: own ?? {} }];
        estate.refuse(noOwner(variable, host), [...at, tenant]);
        return [];
    });
}
function ownersByGroup(answer, written) {
    const owners = new Map();
    const pattern = (0,kernel_pattern/* compilePattern */.E)(written);
    for (const group of Object.keys(answer.groups)) {
        const id = pattern?.wholeGroups(group)?.tenant;
        if (id === undefined || id === '')
            continue;
        const tenant = id.replaceAll('_', '-');
        for (const host of membersOf(answer, group).keys()) {
            const known = owners.get(host) ?? [];
            known.push({ tenant, at: [group], own: {} });
            owners.set(host, known);
        }
    }
    return owners;
}
function membersOf({ groups, estate }, group) {
    const members = new Map();
    if (!Object.hasOwn(groups, group)) {
        const near = (0,nearest/* nearest */.p)(group, Object.keys(groups));
        const hint = near === null ? 'Correct its name in `inventory`, or the inventory.' : `Did you mean \`${(0,visible/* shown */.SP)(near)}\`?`;
        estate.refuse({ message: `The inventory has no group \`${(0,visible/* shown */.SP)(group)}\`.`, hint }, []);
    }
    const seen = new Set();
    const open = [group];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const entry = Object.hasOwn(groups, name) ? groups[name] : undefined;
        if (seen.has(name) || !isRecord(entry))
            continue;
        seen.add(name);
        for (const [index, host] of textsIn(entry.hosts).entries()) {
            if (!members.has(host))
                members.set(host, [name, 'hosts', index]);
        }
        open.push(...[...textsIn(entry.children)].reverse());
    }
    return members;
}
function textsIn(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
function isReachedBySsh(variables) {
    const { ansible_connection: connection = 'ssh' } = variables;
    return ['ssh', 'smart', 'paramiko', 'paramiko_ssh', 'ansible.builtin.ssh'].includes(String(connection));
}
function hostEntry({ variablesOf, words, estate }, host) {
    const variables = variablesOf(host);
    const text = (...names) => {
        const name = names.find((each) => Object.hasOwn(variables, each));
        const value = name === undefined ? undefined : variables[name];
        if (name === undefined || value === null)
            return null;
        if (isScalar(value))
            return String(value);
        estate.refuse(noScalar(name, host), [...placeOf(host), name]);
        return null;
    };
    const address = text('ansible_host', 'ansible_ssh_host') ?? host;
    const [user, port] = [text('ansible_user', 'ansible_ssh_user'), text('ansible_port', 'ansible_ssh_port')];
    const bare = address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
    const key = words['host-key'] === undefined ? null : text(words['host-key']);
    const via = words.via === undefined ? null : text(words.via);
    return {
        ssh: `${user === null ? '' : `${user}@`}${bare}${port === null ? '' : `:${port}`}`,
        ...(key !== null && { 'host-key': key }),
        ...(via !== null && { via }),
    };
}
function noScalar(variable, host) {
    return {
        message: `The variable \`${(0,visible/* shown */.SP)(variable)}\` of ${(0,visible/* shown */.SP)(host)} is no text, no number, and not true or false.`,
        hint: 'Name another variable, or give it one value.',
    };
}
function noOwner(variable, host) {
    return {
        message: `The variable \`${(0,visible/* shown */.SP)(variable)}\` of ${(0,visible/* shown */.SP)(host)} does not say whose the host is.`,
        hint: "Write a tenant's id, a list of ids, or a mapping from ids to variables.",
    };
}

;// CONCATENATED MODULE: ./lib/topology/kubectl.js


function kubectlEstate(raw, words) {
    const estate = translation(raw);
    const list = isRecord(raw.data) ? raw.data.items : undefined;
    if (Array.isArray(list)) {
        for (const [index, object] of list.entries()) {
            if (estate.isFull())
                break;
            readItem({ object, at: ['items', index], words, estate });
        }
    }
    else if (isRecord(raw.data) && isRecord(raw.data.metadata))
        readItem({ object: raw.data, at: [], words, estate });
    else
        estate.refuse({
            message: 'This is no list of objects as `kubectl get \u2026 -o json` prints it.',
            hint: 'Ask with `-o json`, for one kind or several.',
        }, []);
    return estate.end();
}
function readItem(item) {
    const { at, words, estate } = item;
    const labelAt = (label) => [...at, 'metadata', 'labels', label];
    const tenant = valueIn(item, ['metadata', 'labels', words.tenant]);
    const service = serviceOf(item);
    if (typeof tenant !== 'string' || tenant === '') {
        estate.refuse({
            message: `${nameOf(item)} has no label \`${(0,visible/* shown */.SP)(words.tenant)}\`: whose it is, nobody knows.`,
            hint: `Ask only for what has it: -l ${(0,visible/* shown */.SP)(words.tenant)}`,
        }, at);
        return;
    }
    if (service === null)
        return;
    const entry = {};
    const fields = { ...words.instance, ...(words.host !== undefined && { host: words.host }) };
    for (const [attribute, field] of Object.entries(fields)) {
        const value = valueIn(item, segmentsOf(field));
        const fieldAt = [...at, ...segmentsOf(field)];
        if (isScalar(value))
            entry[attribute] = { value, at: fieldAt };
        else if (value !== undefined && value !== null)
            estate.refuse(kubectl_noScalar(item, field), fieldAt);
    }
    const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, field]) => {
        const value = valueIn(item, segmentsOf(field));
        return value === undefined || value === null ? [] : [[attribute, { value, at: [...at, ...segmentsOf(field)] }]];
    });
    const tenantAt = labelAt(words.tenant);
    estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at, tenantAt });
}
function serviceOf(item) {
    const { at, words, estate } = item;
    if (words.service !== undefined)
        return words.service;
    const label = words['service-label'] ?? '';
    const value = valueIn(item, ['metadata', 'labels', label]);
    if (typeof value !== 'string' || value === '') {
        const message = `${nameOf(item)} has no label \`${(0,visible/* shown */.SP)(label)}\`: of which service it is, nobody knows.`;
        estate.refuse({ message, hint: `Ask only for what has it: -l ${(0,visible/* shown */.SP)(label)}` }, at);
        return null;
    }
    if (words.services === undefined)
        return value;
    const service = Object.hasOwn(words.services, value) ? words.services[value] : undefined;
    if (service !== undefined)
        return service;
    const message = `${nameOf(item)} says \`${(0,visible/* shown */.SP)(label)}\` is \`${(0,visible/* shown */.SP)(value)}\`, which \`services\` does not have.`;
    const hint = `Add it to \`services\` of the inventory, or do not ask for it: -l '${(0,visible/* shown */.SP)(label)} in (\u2026)'`;
    estate.refuse({ message, hint }, [...at, 'metadata', 'labels', label]);
    return null;
}
function valueIn({ object }, segments) {
    let value = object;
    for (const segment of segments) {
        if (Array.isArray(value))
            value = value[Number(segment)];
        else if (isRecord(value) && Object.hasOwn(value, segment))
            value = value[segment];
        else
            return undefined;
    }
    return value;
}
function segmentsOf(field) {
    return [...field.matchAll(/([^.[\]]+)|\[([^[\]]+)\]/g)].map(([, plain, bracketed]) => plain ?? bracketed ?? '');
}
function nameOf(item) {
    const [kind, namespace, name] = [['kind'], ['metadata', 'namespace'], ['metadata', 'name']].map((path) => {
        const value = valueIn(item, path);
        return typeof value === 'string' ? value : '';
    });
    return (0,visible/* shown */.SP)([kind ?? '', [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim() || 'An object', 160);
}
function kubectl_noScalar(item, field) {
    return {
        message: `\`${(0,visible/* shown */.SP)(field)}\` of ${nameOf(item)} is no text, no number, and not true or false.`,
        hint: 'Name a field that holds one value.',
    };
}

// EXTERNAL MODULE: ./lib/topology/shape.js
var topology_shape = __webpack_require__(40936);
;// CONCATENATED MODULE: ./lib/topology/plain-tenant.js


function isPlainTenant(tenant) {
    if (!isRecord(tenant))
        return false;
    for (const key in tenant)
        if (!isPlainPart(key, tenant[key]))
            return false;
    return true;
}
function isPlainPart(key, value) {
    switch (key) {
        case 'aliases':
            return Array.isArray(value) && value.every((alias) => isPlainText(alias, topology_shape/* ALIAS_LENGTH */.cx));
        case 'on-call':
            return isPlainText(value, topology_shape/* TEXT_LENGTH */.vQ);
        case 'services':
            return arePlainServices(value);
        default:
            return isPlainAttribute(key, value);
    }
}
function arePlainServices(services) {
    if (!isRecord(services))
        return false;
    for (const name in services) {
        const placed = services[name];
        if (!topology_shape/* NAME */.o_.test(name))
            return false;
        if (!(Array.isArray(placed) ? placed.length > 0 && placed.every(isPlainPlacement) : isPlainPlacement(placed)))
            return false;
    }
    return true;
}
function isPlainPlacement(placement) {
    if (!isRecord(placement))
        return false;
    for (const key in placement) {
        const value = placement[key];
        if (!(key === 'host' ? typeof value === 'string' && topology_shape/* NAME */.o_.test(value) : isPlainAttribute(key, value)))
            return false;
    }
    return true;
}
function isPlainAttribute(name, value) {
    if (name === '__proto__')
        return false;
    return typeof value === 'boolean' || Number.isFinite(value) || isPlainText(value, topology_shape/* TEXT_LENGTH */.vQ);
}
function isPlainText(value, longest) {
    return typeof value === 'string' && value !== '' && value.length <= longest && !value.includes('${{');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/source-lines.js
var source_lines = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/topology/written-number.js

const PLAIN = /^(?:0|[1-9]\d{0,14})$/;
function printsOtherwise(written) {
    if (PLAIN.test(written))
        return false;
    const number = Number(written);
    return !Number.isNaN(number) && String(number) !== written;
}
function keepsValue(written) {
    const decimal = decimalOf(written);
    return decimal !== null && decimal === decimalOf(String(Number(written)));
}
const DECIMAL = /^([+-]?)(0?|[1-9]\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
function decimalOf(text) {
    const parts = DECIMAL.exec(text);
    if (parts === null)
        return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    if (digits === '')
        return '0';
    const short = digits.replace(/0+$/, '');
    return `${sign === '-' ? '-' : ''}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}
function filledFrom(root, services = {}) {
    const named = new RegExp(`\\b${root}\\b[\\s.["'\\\\]*([A-Za-z_][A-Za-z0-9_-]*)`, 'g');
    const written = Object.values(services).map(({ instance, health }) => JSON.stringify([instance, health]));
    return new Set(written.flatMap((text) => [...text.matchAll(named)].map(([, name = '']) => name)));
}
function judgeNumbers(reading, { hosts = {}, services = {}, tenants = {} }) {
    const judge = (path, attributes = {}, filled) => {
        const kept = new Map();
        for (const [name, value] of Object.entries(attributes)) {
            const written = typeof value === 'number' ? reading.source.sourceOf([...path, name]) : undefined;
            if (written === undefined || written === String(value))
                continue;
            const fault = faultOf(reading, [...path, name], { written, value: String(value) });
            if (filled?.has(name) === false && keepsValue(written))
                kept.set(name, fault);
            else
                reading.faults.push(fault);
        }
        return kept;
    };
    const ofHosts = new Map();
    const ofTenants = new Map();
    const [byTarget, byTenant] = [filledFrom('target', services), filledFrom('tenant', services)];
    for (const [name, host] of Object.entries(hosts)) {
        const kept = judge(['hosts', name, 'attributes'], host.attributes, byTarget);
        if (kept.size > 0)
            ofHosts.set(name, kept);
    }
    for (const [name, service] of Object.entries(services))
        judge(['services', name, 'instance'], service.instance);
    for (const [id, tenant] of Object.entries(tenants)) {
        const kept = judge(['tenants', id], tenant, byTenant);
        if (kept.size > 0)
            ofTenants.set(id, kept);
        for (const [name, placed] of Object.entries(tenant.services ?? {})) {
            const at = ['tenants', id, 'services', name];
            if (Array.isArray(placed))
                for (const [index, one] of placed.entries())
                    judge([...at, index], one);
            else
                judge(at, placed);
        }
    }
    return { hosts: ofHosts, tenants: ofTenants };
}
function faultOf({ source }, path, { written, value }) {
    return {
        code: 'value-invalid',
        message: `\`${(0,visible/* shown */.SP)(path.join('.'))}\` is written \`${(0,visible/* shown */.SP)(written)}\`, and as a number it is ${value}.`,
        hint: `Put it in quotes: "${(0,visible/* shown */.SP)(written)}". Where the number is meant, write ${value}.`,
        at: source.placeOf(path),
    };
}

;// CONCATENATED MODULE: ./lib/topology/json-text.js

function parseJson(text, deepest) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const keys = keysIn(data, deepest);
    const { colons, changesNumbers } = signsIn(text);
    return keys !== null && keys === colons ? { data, changesNumbers } : undefined;
}
function keysIn(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (deepest === 0)
        return null;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
            if (inside === null)
                return null;
            count += inside;
        }
        return count;
    }
    const record = value;
    for (const key in record) {
        if (key === '__proto__')
            return null;
        const item = record[key];
        const inside = typeof item === 'object' ? keysIn(item, deepest - 1) : 0;
        if (inside === null)
            return null;
        count += inside + 1;
    }
    return count;
}
const [QUOTE, MINUS, ZERO, NINE, COLON, BACKSLASH] = [34, 45, 48, 57, 58, 92];
const NUMBER = /[-+.\deE]*/y;
function signsIn(text) {
    let colons = 0;
    let changesNumbers = false;
    for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at);
        if (sign === COLON)
            colons += 1;
        else if (sign === QUOTE)
            at = textEnd(text, at);
        else if (!changesNumbers && (sign === MINUS || (sign >= ZERO && sign <= NINE))) {
            NUMBER.lastIndex = at;
            NUMBER.test(text);
            changesNumbers = printsOtherwise(text.slice(at, NUMBER.lastIndex));
            at = NUMBER.lastIndex - 1;
        }
    }
    return { colons, changesNumbers };
}
function textEnd(text, open) {
    for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/topology/json-spans.js

const SIGN = /["[\]{}]/g;
const SPACE = /[ \t\n\r]*/y;
function jsonSpans(text) {
    const known = new Map();
    const entriesAt = ({ start }) => {
        const entries = known.get(start) ?? json_spans_entriesOf(text, start);
        known.set(start, entries);
        return entries;
    };
    const start = skipSpace(text, 0);
    const root = { start, end: valueEnd(text, start) };
    return {
        find: (path) => {
            let entry = { key: { start, end: start + 1 }, value: root };
            let whole = true;
            for (const part of path) {
                const next = entriesAt(entry.value).get(String(part));
                whole = next !== undefined;
                if (next === undefined)
                    break;
                entry = next;
            }
            const written = text.slice(entry.value.start, entry.value.end);
            const isCollection = /^[[{]/.test(written);
            return {
                key: entry.key,
                value: isCollection ? { start: entry.value.start, end: entry.value.start + 1 } : entry.value,
                whole,
                ...(whole && !isCollection && { scalar: scalarOf(written) }),
            };
        },
    };
}
function scalarOf(written) {
    if (!written.startsWith('"'))
        return written;
    const value = JSON.parse(written);
    return String(value);
}
function json_spans_entriesOf(text, open) {
    const entries = new Map();
    const opening = text[open];
    if (opening !== '{' && opening !== '[')
        return entries;
    let at = skipSpace(text, open + 1);
    for (let item = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; item++) {
        const keyEnd = opening === '{' ? valueEnd(text, at) : at;
        const start = opening === '{' ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
        const value = { start, end: valueEnd(text, start) };
        const name = opening === '{' ? scalarOf(text.slice(at, keyEnd)) : String(item);
        entries.set(name, { key: opening === '{' ? { start: at, end: keyEnd } : { start, end: start + 1 }, value });
        at = skipSpace(text, value.end);
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return entries;
}
function valueEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return textEnd(text, start) + 1;
    if (first !== '{' && first !== '[') {
        let end = start;
        while (end < text.length && !/[\s,\]}]/.test(text[end] ?? ''))
            end += 1;
        return end;
    }
    let depth = 0;
    SIGN.lastIndex = start;
    for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
        if (sign[0] === '"')
            SIGN.lastIndex = textEnd(text, sign.index) + 1;
        else
            depth += sign[0] === '{' || sign[0] === '[' ? 1 : -1;
        if (depth === 0)
            return sign.index + 1;
    }
    return text.length;
}
function skipSpace(text, from) {
    SPACE.lastIndex = from;
    return SPACE.test(text) ? SPACE.lastIndex : from;
}

// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
;// CONCATENATED MODULE: ./lib/topology/yaml-events.js

const ENCLOSED = 8;
function packEvents(text, events) {
    const kinds = new Uint8Array(events.length);
    const starts = new Int32Array(events.length);
    const ends = new Int32Array(events.length);
    const others = new Map();
    for (let index = 0; index < events.length; index++) {
        const event = events[index];
        if (event === undefined)
            continue;
        kinds[index] = event.type + (isEnclosed(event) ? ENCLOSED : 0);
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                starts[index] = event.valueStart;
                ends[index] = event.valueEnd;
                if (!event.fast)
                    others.set(index, event);
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                starts[index] = event.anchorStart;
                ends[index] = event.anchorEnd;
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                starts[index] = event.start;
                break;
        }
    }
    return {
        length: events.length,
        typeAt: (index) => (kinds[index] ?? 0) % ENCLOSED,
        isEnclosedAt: (index) => (kinds[index] ?? 0) >= ENCLOSED,
        startAt: (index) => starts[index] ?? 0,
        endAt: (index) => ends[index] ?? 0,
        textAt: (index) => {
            const other = others.get(index);
            return other === undefined ? text.slice(starts[index], ends[index]) : (0,js_yaml/* getScalarValue */.KE)(text, other);
        },
    };
}
function isEnclosed(event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED;
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/topology/yaml-spans.js

function yamlSpans(events) {
    const known = new Map();
    const entriesAt = (index) => {
        const entries = known.get(index) ?? yaml_spans_entriesOf(events, index);
        known.set(index, entries);
        return entries;
    };
    const entryAt = (path) => {
        let entry = { key: 1, value: 1 };
        for (const part of path) {
            const next = entriesAt(entry.value).get(String(part));
            if (next === undefined)
                return { entry, whole: false };
            entry = next;
        }
        return { entry, whole: true };
    };
    return {
        find: (path) => {
            const { entry, whole } = entryAt(path);
            const isScalar = whole && events.typeAt(entry.value) === js_yaml/* EVENT_ID */.hy.SCALAR;
            return {
                key: spanOf(events, entry.key, entry.key),
                value: spanOf(events, entry.value, entry.key),
                whole,
                ...(isScalar && { scalar: events.textAt(entry.value) }),
            };
        },
    };
}
function spanOf(events, index, key) {
    const type = events.typeAt(index);
    const start = events.startAt(index);
    const isEnclosed = events.isEnclosedAt(index);
    if (type === js_yaml/* EVENT_ID */.hy.SCALAR && start >= 0) {
        const wider = isEnclosed ? 1 : 0;
        return { start: start - wider, end: events.endAt(index) + wider };
    }
    if (type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return { start: start - 1, end: events.endAt(index) };
    if (isCollection(type) && (isEnclosed || index === key))
        return { start, end: start + 1 };
    return index === key ? { start: 0, end: 1 } : spanOf(events, key, key);
}
function isCollection(type) {
    return type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE;
}
function yaml_spans_entriesOf(events, index) {
    const entries = new Map();
    const opening = events.typeAt(index);
    if (!isCollection(opening))
        return entries;
    let at = index + 1;
    for (let item = 0; at < events.length && events.typeAt(at) !== js_yaml/* EVENT_ID */.hy.POP; item++) {
        const value = opening === js_yaml/* EVENT_ID */.hy.MAPPING ? afterNode(events, at) : at;
        const name = events.typeAt(at) === js_yaml/* EVENT_ID */.hy.SCALAR ? events.textAt(at) : '';
        entries.set(opening === js_yaml/* EVENT_ID */.hy.MAPPING ? name : String(item), { key: at, value });
        at = afterNode(events, value);
    }
    return entries;
}
function afterNode(events, index) {
    let depth = 0;
    for (let at = index; at < events.length; at++) {
        const type = events.typeAt(at);
        if (isCollection(type))
            depth += 1;
        else if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        if (depth <= 0)
            return at + 1;
    }
    return events.length;
}

;// CONCATENATED MODULE: ./lib/topology/source.js













const LONGEST = 16 * 1024 * 1024;
const LONGEST_ANSWER = 64 * 1024 * 1024;
const LONGEST_EXPLAINED = 2 * 1024 * 1024;
const DEEPEST = 32;
const MOST_ALIASES = 1_000;
const MOST_VALUES = 1_000_000;
function parseSource(file, written) {
    const text = withoutMark(written);
    if (text.length > LONGEST)
        return (0,kernel_fault/* fail */.fJ)(tooLong(file, { length: text.length, most: LONGEST }));
    const json = /^\s*\{/.test(text) ? parseJson(text, DEEPEST) : undefined;
    if (json !== undefined)
        return (0,kernel_fault/* succeed */.Py)((0,spans/* documentOf */.lM)({ file, text, ...json, spans: () => jsonSpans(text) }));
    const lines = (0,once/* once */.O)(() => (0,source_lines/* sourceLines */.J)(file, text));
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEEPEST });
        const refused = refusedPlace({ text, events, lines });
        if (refused !== null)
            return explained(file, text, refused);
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: MOST_ALIASES });
        if (documents.length !== 1)
            return explained(file, text, notOneDocument(file, documents.length));
        const [data] = documents;
        if (events.some(({ type }) => type === js_yaml/* EVENT_ID */.hy.ALIAS) && valuesIn(data, new Map()) > MOST_VALUES)
            return (0,kernel_fault/* fail */.fJ)(tooMuch(lines()));
        const packed = packEvents(text, events);
        const changesNumbers = events.some((event) => isChangedNumber(text, event));
        return (0,kernel_fault/* succeed */.Py)((0,spans/* documentOf */.lM)({ file, text, data, changesNumbers, spans: () => yamlSpans(packed) }));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return explained(file, text, yamlFault(error, lines()));
    }
}
function parseAnswer(file, written) {
    const text = withoutMark(written);
    if (text.length > LONGEST_ANSWER)
        return (0,kernel_fault/* fail */.fJ)(tooLong(file, { length: text.length, most: LONGEST_ANSWER }));
    const json = parseJson(text, DEEPEST);
    if (json !== undefined)
        return (0,kernel_fault/* succeed */.Py)((0,spans/* documentOf */.lM)({ file, text, ...json, spans: () => jsonSpans(text), shows: 'span' }));
    const strict = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: 4 * LONGEST_ANSWER, file });
    if (strict.ok)
        return (0,kernel_fault/* fail */.fJ)(source_prototype(file));
    const [first, ...more] = strict.faults;
    return (0,kernel_fault/* fail */.fJ)(withoutExcerpt(first), ...more.map(withoutExcerpt));
}
function withoutExcerpt({ at, ...fault }) {
    return at === undefined ? fault : { ...fault, at: { file: at.file, line: at.line, column: at.column } };
}
function withoutMark(written) {
    return written.startsWith('\ufeff') ? written.slice(1) : written;
}
function explained(file, text, fault) {
    const [first, ...more] = trapsIn({ file, text });
    return first === undefined ? (0,kernel_fault/* fail */.fJ)(fault) : (0,kernel_fault/* fail */.fJ)(first, ...more);
}
function trapsIn({ file, text }) {
    if (text.length > LONGEST_EXPLAINED)
        return [];
    const document = (0,kernel_document/* parseDocument */.T)(file, text);
    return document.ok ? [] : document.faults;
}
function valuesIn(value, known) {
    if (typeof value !== 'object' || value === null)
        return 1;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    known.set(value, Number.POSITIVE_INFINITY);
    const count = Object.values(value).reduce((sum, item) => sum + valuesIn(item, known), 1);
    known.set(value, count);
    return count;
}
function refusedPlace({ events, text, lines }) {
    const frames = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            frames.pop();
            continue;
        }
        const frame = frames.at(-1);
        const isKey = frame?.mapping === true && frame.key;
        if (frame !== undefined)
            frame.key = !frame.key;
        if ('tagStart' in event && event.tagStart >= 0)
            return refused(lines(), event.tagStart, event.tagEnd);
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            if (isKey && isRefusedKey(text, event))
                return refused(lines(), event.valueStart, event.valueEnd);
        }
        else if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS) {
            frames.push({ mapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, key: event.type === js_yaml/* EVENT_ID */.hy.MAPPING });
        }
    }
    return null;
}
const [PLUS, source_NINE] = [43, 57];
function isChangedNumber(text, event) {
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return false;
    const first = text.charCodeAt(event.valueStart);
    return first >= PLUS && first <= source_NINE && printsOtherwise(text.slice(event.valueStart, event.valueEnd));
}
function isRefusedKey(text, event) {
    const { style, valueStart, valueEnd } = event;
    const first = text[valueStart];
    if (valueEnd - valueStart >= 64 || (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && first !== '<' && first !== '_'))
        return false;
    const name = (0,js_yaml/* getScalarValue */.KE)(text, event);
    return name === '<<' || name === '__proto__';
}
function refused(lines, start, end) {
    const at = lines.placeAt(start, end);
    const hint = 'Remove it, or choose another name.';
    return { code: 'yaml-invalid', message: 'Tags, merge keys and the key __proto__ are refused.', hint, at };
}
function tooLong(file, { length, most }) {
    return {
        code: 'limit-exceeded',
        message: `The topology is too large: ${length} characters, at most ${most}.`,
        hint: 'Split it: `include` takes in files of tenants; or give each part of the estate a repository of its own.',
        at: { file, line: 1, column: 1 },
    };
}
function tooMuch(lines) {
    return {
        code: 'limit-exceeded',
        message: `The file's aliases stand for more than ${MOST_VALUES} values.`,
        hint: 'Write the values out instead of repeating them through aliases.',
        at: lines.placeAt(0, 1),
    };
}
function source_prototype(file) {
    return {
        code: 'json-invalid',
        message: `${(0,visible/* shown */.SP)(file, 200)} has a key __proto__, which is refused.`,
        hint: 'Choose another name.',
        at: { file, line: 1, column: 1 },
    };
}
function notOneDocument(file, count) {
    const message = count === 0 ? 'The topology is empty.' : `The file holds ${count} YAML documents.`;
    const hint = count === 0 ? 'Begin with `schema: 1`, then hosts, services and tenants.' : 'Keep one, without `---`.';
    return { code: 'yaml-invalid', message, hint, at: { file, line: 1, column: 1 } };
}
function yamlFault(error, lines) {
    const start = error.mark?.position ?? 0;
    return {
        code: error.reason.includes('exceeded') ? 'limit-exceeded' : 'yaml-invalid',
        message: `The text is not the YAML of a topology: ${(0,visible/* shown */.SP)(error.reason, 160)}.`,
        hint: 'Correct the place that is shown, or the end of the line before it.',
        at: lines.placeAt(start, start + 1),
    };
}

;// CONCATENATED MODULE: ./lib/topology/part.js











function readRoot(file, text) {
    return readWritten({ file, text }, topology_shape/* topologyShape */.d8);
}
function readInclude(written) {
    return readWritten(written, topology_shape/* partShape */.b3);
}
function readAnswer({ file, text }, asked) {
    const raw = parseAnswer(file, text);
    const source = raw.ok ? translated(raw.value, asked) : raw;
    return source.ok ? (0,kernel_fault/* succeed */.Py)(judged(source.value, topology_shape/* partShape */.b3)) : source;
}
function translatedPart({ from, file, text }, asked) {
    if (from.kind === 'include' || from.translated === true || asked.words.kind === 'topology')
        return (0,kernel_fault/* succeed */.Py)({ from, file, text });
    const raw = parseAnswer(file, text);
    const source = raw.ok ? translated(raw.value, asked) : raw;
    if (!source.ok)
        return source;
    return (0,kernel_fault/* succeed */.Py)({ from: { ...from, translated: true }, file, text: JSON.stringify(source.value.data) });
}
function translated(raw, { words, begun }) {
    switch (words.kind) {
        case 'topology':
            return (0,kernel_fault/* succeed */.Py)(raw);
        case 'ansible':
            return ansibleEstate(raw, { words: words.ansible, begun });
        case 'kubectl':
            return kubectlEstate(raw, words.kubectl);
    }
}
const LARGE = 200_000;
function readWritten({ file, text }, schema) {
    const source = parseSource(file, text);
    if (!source.ok)
        return source;
    const part = judged(source.value, schema);
    const traps = part.faults.length > 0 ? trapsIn(source.value) : [];
    return (0,kernel_fault/* settle */.G9)(part, traps);
}
function judged(source, schema) {
    const { data } = source;
    const settings = source.text.length < LARGE ? parsed_once/* PARSED_ONCE */.I : undefined;
    const holds = holdsIn(data);
    const nested = schema === topology_shape/* partShape */.b3 ? nestedIn(source) : [];
    const shape = shapeOf(data, schema, settings);
    if (shape !== null)
        return { source, shape, holds, isBroken: () => false, faults: nested };
    const parsed = schema.safeParse(data, settings);
    if (parsed.success)
        return { source, shape: parsed.data, holds, isBroken: () => false, faults: nested };
    const sound = (0,sound_part/* soundPart */.r)(topology_shape/* looseTopology */.yS, data);
    const faults = [...(0,schema_fault/* faultsOf */.x)(parsed.error, source, schema), ...nested];
    return { source, shape: sound.value ?? {}, holds, isBroken: sound.isBroken, faults };
}
function shapeOf(data, schema, settings) {
    if (!isRecord(data))
        return null;
    const { tenants, ...rest } = data;
    const parsed = schema.safeParse(rest, settings);
    if (!parsed.success || !(tenants === undefined || areTenants(tenants, settings)))
        return null;
    return tenants === undefined ? parsed.data : { ...parsed.data, tenants };
}
function areTenants(tenants, settings) {
    if (!isRecord(tenants))
        return false;
    for (const id of Object.keys(tenants)) {
        const tenant = tenants[id];
        if (!topology_shape/* TENANT_ID */.ZP.test(id))
            return false;
        if (!isPlainTenant(tenant) && !topology_shape/* tenantShape */._1.safeParse(tenant, settings).success)
            return false;
    }
    return true;
}
function nestedIn(source) {
    return ['include', 'inventory'].flatMap((key) => {
        if ((0,kernel_data/* valueAt */.f)(source.data, [key]) === undefined)
            return [];
        const message = `\`${key}\` can only stand in the topology's own file: what is taken in takes in nothing.`;
        const hint = 'Move it there, with its path from there.';
        return [{ code: 'name-not-allowed', message, hint, at: source.placeOf([key], 'key') }];
    });
}
function holdsIn(data) {
    const holds = (0,kernel_data/* valueAt */.f)(data, ['hold']);
    return Array.isArray(holds) ? holds.map((hold) => (0,sound_part/* soundPart */.r)(topology_shape/* holdShape */.Bs, hold).value) : [];
}

// EXTERNAL MODULE: ./lib/topology/circle.js
var topology_circle = __webpack_require__(14697);
// EXTERNAL MODULE: ./lib/topology/health.js
var topology_health = __webpack_require__(83651);
;// CONCATENATED MODULE: ./lib/topology/template.js
const REFERENCE = /^\s*tenant\.([A-Za-z_][A-Za-z0-9_]{0,62})\s*$/;
function parseTemplate(source) {
    const parts = [];
    let done = 0;
    for (let open = source.indexOf('${{'); open >= 0; open = source.indexOf('${{', done)) {
        const close = source.indexOf('}}', open);
        if (close < 0)
            return { kind: 'wrong', because: 'a `${{` has no `}}`', start: open, end: source.length };
        const attribute = REFERENCE.exec(source.slice(open + 3, close))?.[1];
        if (attribute === undefined) {
            const because = 'only `tenant.` and the name of an attribute may stand between `${{` and `}}`';
            return { kind: 'wrong', because, start: open, end: close + 2 };
        }
        if (open > done)
            parts.push(source.slice(done, open));
        parts.push({ attribute });
        done = close + 2;
    }
    if (done < source.length)
        parts.push(source.slice(done));
    return { kind: 'parts', parts };
}
function fillTemplate(parts, tenant) {
    let filled;
    for (const part of parts) {
        let value;
        if (typeof part === 'string')
            value = part;
        else {
            value = part.attribute === 'id' ? tenant.id : tenant.attributes[part.attribute];
            if (value === undefined)
                return { kind: 'missing', attribute: part.attribute };
        }
        filled = filled === undefined ? value : `${filled}${value}`;
    }
    return { kind: 'value', value: filled ?? '' };
}

;// CONCATENATED MODULE: ./lib/topology/service.js








function readServices(reading, written) {
    const services = new Map(Object.entries(written).map(([name, shape]) => [name, readService(reading, name, shape)]));
    const links = new Map([...services].map(([name, { service }]) => [name, service.dependsOn]));
    for (const circle of (0,topology_circle/* circlesOf */.$)(links)) {
        const at = ['services', circle.at(-2) ?? '', 'depends-on'];
        const index = links.get(circle.at(-2) ?? '')?.indexOf(circle.at(-1) ?? '') ?? 0;
        reading.faults.push({
            code: 'dependency-cycle',
            message: `Services depend on each other in a circle: ${circle.join(' -> ')}.`,
            hint: 'Remove the dependency that does not exist when the services start.',
            at: reading.source.placeOf([...at, index]),
        });
    }
    return services;
}
function readService(reading, name, shape) {
    const { source, faults } = reading;
    const at = ['services', name];
    const hosts = shape.hosts ?? [];
    const dependsOn = shape['depends-on'] ?? [];
    if (hosts !== topology_host/* RUNNER */.z) {
        hosts.forEach((host, index) => {
            if ((0,topology_reading/* isDeclared */.vo)(reading, { kind: 'host', name: host, at: [...at, 'hosts', index] })) {
                refuseTwice(reading, { list: hosts, index, at: [...at, 'hosts'] });
            }
        });
    }
    dependsOn.forEach((other, index) => {
        if ((0,topology_reading/* isDeclared */.vo)(reading, { kind: 'service', name: other, at: [...at, 'depends-on', index] })) {
            refuseTwice(reading, { list: dependsOn, index, at: [...at, 'depends-on'] });
        }
    });
    if (shape.tenancy === 'shared' && hosts.length === 0 && !reading.isBroken([...at, 'hosts'])) {
        faults.push({
            code: 'service-without-host',
            message: `The shared service \`${(0,visible/* shown */.SP)(name)}\` has nowhere to run.`,
            hint: 'Add `hosts`: a list of hosts, or `runner`.',
            at: source.placeOf(at, 'key'),
        });
    }
    const discover = (0,topology_discover/* readDiscover */.sC)(reading, name, shape);
    const templates = readTemplates(reading, name, shape);
    const health = (0,topology_health/* readHealth */.L)(reading, name, shape);
    const service = {
        name,
        at: new spans/* LaterPlace */.wJ(() => source.placeOf(at, 'key')),
        tenancy: shape.tenancy ?? 'shared',
        hosts,
        dependsOn,
        identifies: shape.identifies ?? [],
        ...(shape.tenancy === 'shared' && { whole: (0,topology_reading/* recordOf */.zv)(templates.flatMap(ofNobody)) }),
        ...(discover === null ? {} : { discover }),
        ...(health === null ? {} : { health }),
    };
    return { service, at, templates, keysOn: keysOf(name) };
}
function keysOf(service) {
    const known = new Map();
    return (host) => {
        const start = known.get(host) ?? `${service}/${host}/`;
        known.set(host, start);
        return start;
    };
}
function ofNobody({ attribute, template }) {
    if (template === null)
        return [];
    if (typeof template !== 'object')
        return [[attribute, template]];
    const texts = template.filter((part) => typeof part === 'string');
    return texts.length === template.length ? [[attribute, texts.join('')]] : [];
}
function readTemplates(reading, name, shape) {
    return Object.entries(shape.instance ?? {}).map(([attribute, written]) => {
        const parsed = typeof written === 'string' ? parseTemplate(written) : null;
        if (parsed?.kind === 'wrong') {
            reading.faults.push({
                code: 'expression-invalid',
                message: `In \`services.${(0,visible/* shown */.SP)(name)}.instance.${(0,visible/* shown */.SP)(attribute)}\` ${parsed.because}.`,
                hint: 'Write ${{ tenant.id }}, or ${{ tenant.number }} for an attribute of the tenant.',
                at: reading.source.placeWithin(['services', name, 'instance', attribute], parsed.start, parsed.end),
            });
        }
        return { attribute, template: parsed === null ? written : parsed.kind === 'parts' ? parsed.parts : null };
    });
}
function refuseTwice(reading, entry) {
    const { list, index, at } = entry;
    const name = list[index] ?? '';
    if (list.indexOf(name) === index)
        return;
    reading.faults.push({
        code: 'value-invalid',
        message: `\`${(0,visible/* shown */.SP)(name)}\` stands twice in \`${(0,visible/* shown */.SP)(at.join('.'))}\`.`,
        hint: 'Keep one of the two.',
        at: reading.source.placeOf([...at, index]),
    });
}

;// CONCATENATED MODULE: ./lib/topology/lookalike.js

const MOST_KEPT = 1_000;
function lookalikes(known) {
    const kept = new Map();
    return (key) => {
        const answer = kept.get(key);
        if (answer !== undefined)
            return answer;
        const meant = known.find((other) => other !== key && resembles(other, key)) ?? null;
        if (kept.size < MOST_KEPT)
            kept.set(key, meant);
        return meant;
    };
}
function lookalikeFault(key, { meant, at }) {
    return {
        code: 'key-unknown',
        message: `\`${(0,visible/* shown */.SP)(key)}\` is no key that is known here.`,
        hint: `Did you mean \`${meant}\`? An attribute of your own needs a name that cannot be mistaken for it.`,
        at,
    };
}
function bare(key) {
    return key.toLowerCase().replaceAll(/[-_]/g, '');
}
function resembles(one, other) {
    const [a, b] = [bare(one), bare(other)];
    return a === b || ['s', 'es'].some((plural) => a + plural === b || b + plural === a);
}

;// CONCATENATED MODULE: ./lib/topology/instance.js





const OWN_KEYS = ['host'];
const lookalikeOf = lookalikes(OWN_KEYS);
const ON_RUNNER = [topology_host/* RUNNER */.z];
function takeInstances(reading, taking, placed) {
    const { owner } = taking;
    const { service, written } = placed;
    if (!isList(written))
        takeEntry(reading, taking, { owner, service, placement: written, index: null });
    else {
        for (const [index, placement] of written.entries()) {
            takeEntry(reading, taking, { owner, service, placement, index });
        }
    }
}
function takeEntry(reading, taking, entry) {
    const { owner, index } = entry;
    const { name: service } = entry.service.service;
    const attributes = attributesOf(reading, entry, taking.unfilled);
    const named = instance_nameOf(reading, entry, attributes);
    const name = named ?? owner.id;
    for (const host of hostsOf(reading, entry)) {
        const key = `${entry.service.keysOn(host)}${name}`;
        const instance = { key, service, tenant: owner.id, host, name, attributes, entry: index ?? 0 };
        if (isNew(instance, taking))
            taking.instances.push(instance);
        else if (named !== null)
            reading.faults.push(sameInstance(reading, instance, entry));
    }
}
function isNew({ key, service }, taking) {
    const last = taking.instances.at(-1);
    if (last?.service !== service) {
        taking.seen = null;
        return true;
    }
    taking.seen ??= new Set([last.key]);
    if (taking.seen.has(key))
        return false;
    taking.seen.add(key);
    return true;
}
function isList(written) {
    return Array.isArray(written);
}
function pathOf({ owner, service, index }, ...within) {
    const at = ['tenants', owner.id, 'services', service.service.name];
    return index === null ? [...at, ...within] : [...at, index, ...within];
}
function attributesOf(reading, entry, unfilled) {
    const { owner, service, placement } = entry;
    const values = (0,topology_reading/* emptyRecord */.FR)();
    for (const { attribute, template } of service.templates) {
        if (template === null || Object.hasOwn(placement, attribute))
            continue;
        const filled = typeof template === 'object' ? fillTemplate(template, owner) : { kind: 'value', value: template };
        if (filled.kind === 'value')
            values[attribute] = filled.value;
        else
            noteUnfilled(unfilled, { entry, attribute, name: filled.attribute });
    }
    for (const attribute of Object.keys(placement)) {
        const value = placement[attribute];
        if (attribute === 'host' || value === undefined)
            continue;
        const meant = lookalikeOf(attribute);
        if (meant !== null) {
            const at = reading.source.placeOf(pathOf(entry, attribute), 'key');
            reading.faults.push(lookalikeFault(attribute, { meant, at }));
        }
        values[attribute] = value;
    }
    return values;
}
function noteUnfilled(unfilled, lack) {
    const { attribute, name } = lack;
    const { owner, service } = lack.entry;
    const key = `${service.service.name}/${attribute}/${name}`;
    const known = unfilled.get(key);
    if (known !== undefined)
        known.tenants.push(owner.id);
    else
        unfilled.set(key, { at: ['services', service.service.name, 'instance', attribute], name, tenants: [owner.id] });
}
function instance_nameOf(reading, entry, attributes) {
    const { owner, service } = entry;
    for (const attribute of service.service.identifies) {
        if (attributes[attribute] !== undefined)
            continue;
        if (service.templates.some((one) => one.attribute === attribute))
            continue;
        if (reading.isBroken(pathOf(entry, attribute)))
            continue;
        if (reading.isBroken([...service.at, 'instance', attribute]))
            continue;
        reading.faults.push({
            code: 'key-missing',
            message: `The ${(0,visible/* shown */.SP)(service.service.name)} of ${owner.id} has no \`${(0,visible/* shown */.SP)(attribute)}\`, by which it is identified.`,
            hint: `Add \`${(0,visible/* shown */.SP)(attribute)}\` here, or to \`instance\` of the service.`,
            at: reading.source.placeOf(pathOf(entry), 'key'),
        });
    }
    const [first] = service.service.identifies;
    if (first === undefined)
        return reading.isBroken([...service.at, 'identifies']) ? null : owner.id;
    const value = attributes[first];
    return value === undefined ? null : String(value);
}
function hostsOf(reading, entry) {
    const { name, hosts, tenancy } = entry.service.service;
    const { host } = entry.placement;
    if (host === undefined) {
        if (hosts === topology_host/* RUNNER */.z)
            return ON_RUNNER;
        if (hosts.length === 0 && tenancy === 'dedicated')
            refuseNowhere(reading, entry);
        return hosts;
    }
    if (hosts === topology_host/* RUNNER */.z && host === topology_host/* RUNNER */.z)
        return ON_RUNNER;
    if (hosts !== topology_host/* RUNNER */.z && !isHost(reading, host, entry))
        return [];
    if (hosts !== topology_host/* RUNNER */.z && (hosts.length === 0 || hosts.includes(host)))
        return [host];
    reading.faults.push({
        code: 'reference-unknown',
        message: `The service \`${(0,visible/* shown */.SP)(name)}\` does not run on \`${(0,visible/* shown */.SP)(host)}\`.`,
        hint: hosts === topology_host/* RUNNER */.z
            ? 'Remove `host`: the service runs on the runner.'
            : `It runs on ${hosts.slice(0, 8).join(', ')}.`,
        at: reading.source.placeOf(pathOf(entry, 'host')),
    });
    return [];
}
function isHost(reading, name, entry) {
    return reading.declared.hosts.has(name) || (0,topology_reading/* isDeclared */.vo)(reading, { kind: 'host', name, at: pathOf(entry, 'host') });
}
function refuseNowhere(reading, entry) {
    const { owner, service } = entry;
    if (reading.isBroken(pathOf(entry, 'host')) || reading.isBroken([...service.at, 'hosts']))
        return;
    reading.faults.push({
        code: 'service-without-host',
        message: `The ${(0,visible/* shown */.SP)(service.service.name)} of ${owner.id} has nowhere to run.`,
        hint: 'Add `host: <name>` here, or `hosts` to the service.',
        at: reading.source.placeOf(pathOf(entry), 'key'),
    });
}
function sameInstance(reading, instance, entry) {
    return {
        code: 'value-invalid',
        message: `${instance.tenant} has two instances \`${(0,visible/* shown */.SP)(instance.key)}\`.`,
        hint: 'Give each an identifying attribute of its own, or another host.',
        at: reading.source.placeOf(pathOf(entry), 'key'),
    };
}

;// CONCATENATED MODULE: ./lib/topology/tenant.js





const tenant_OWN_KEYS = ['aliases', 'on-call', 'services'];
const tenant_lookalikeOf = lookalikes(tenant_OWN_KEYS);
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
function readTenants(reading, written, services) {
    const unfilled = new Map();
    const tenants = (0,topology_reading/* emptyRecord */.FR)();
    const { source } = reading;
    const placeOf = (id) => source.placeOf(['tenants', id], 'key');
    for (const id of Object.keys(written)) {
        const shape = written[id];
        if (shape === undefined)
            continue;
        const owner = { id, attributes: readAttributes(reading, id, shape) };
        const at = new spans/* LaterPlace */.wJ(placeOf, id);
        tenants[id] = readTenant(reading, { owner, at, shape, services, unfilled });
    }
    reportUnfilled(reading, unfilled);
    return tenants;
}
function readTenant(reading, request) {
    const { owner, at, shape, services, unfilled } = request;
    const onCall = shape['on-call'];
    const taking = { owner, unfilled, instances: [], seen: null };
    const placed = shape.services ?? {};
    for (const name of Object.keys(placed)) {
        const service = services.get(name);
        const written = placed[name];
        if (service !== undefined && written !== undefined)
            takeInstances(reading, taking, { service, written });
        else
            (0,topology_reading/* isDeclared */.vo)(reading, { kind: 'service', name, at: ['tenants', owner.id, 'services', name], part: 'key' });
    }
    return {
        id: owner.id,
        at,
        aliases: shape.aliases ?? [],
        ...(onCall === undefined ? {} : { onCall }),
        attributes: owner.attributes,
        instances: taking.instances,
    };
}
function readAttributes(reading, id, shape) {
    const attributes = (0,topology_reading/* emptyRecord */.FR)();
    for (const name of Object.keys(shape)) {
        const value = shape[name];
        if (tenant_OWN_KEYS.includes(name) || typeof value === 'object' || value === undefined)
            continue;
        const at = () => reading.source.placeOf(['tenants', id, name], 'key');
        const meant = tenant_lookalikeOf(name);
        if (meant !== null)
            reading.faults.push(lookalikeFault(name, { meant, at: at() }));
        else if (name === 'id' || !ATTRIBUTE.test(name)) {
            reading.faults.push({
                code: 'value-invalid',
                message: `\`${(0,visible/* shown */.SP)(name)}\` cannot be the name of a tenant's attribute.`,
                hint: name === 'id' ? 'Remove it: `tenant.id` is the key.' : 'Write letters, digits and `_`, a letter first.',
                at: at(),
            });
        }
        attributes[name] = value;
    }
    return attributes;
}
function reportUnfilled(reading, unfilled) {
    for (const { at, name, tenants } of unfilled.values()) {
        const [first, ...others] = tenants.filter((id) => !reading.isBroken(['tenants', id, name]));
        if (first === undefined)
            continue;
        const more = others.length === 0 ? '' : ` (and ${others.length} other tenants)`;
        const template = reading.source.sourceOf(at) ?? '';
        const start = Math.max(0, template.indexOf(`tenant.${name}`));
        reading.faults.push({
            code: 'name-unknown',
            message: `\`tenant.${(0,visible/* shown */.SP)(name)}\` is not declared by ${first}${more}, whose instance needs it.`,
            hint: `Add \`${(0,visible/* shown */.SP)(name)}\` to ${first}, or write the value into its entry of the service.`,
            at: reading.source.placeWithin(at, start, start + `tenant.${name}`.length),
        });
    }
}

;// CONCATENATED MODULE: ./lib/topology/load.js















const load_MOST_FAULTS = 100;
function openTopology(file, text) {
    const root = readRoot(file, text);
    if (!root.ok)
        return root;
    const { source } = root.value;
    const include = topology_include/* includeShape */.kX.safeParse((0,kernel_data/* valueAt */.f)(source.data, ['include']));
    const inventory = topology_inventory/* inventoriesShape */.i.safeParse((0,kernel_data/* valueAt */.f)(source.data, ['inventory']));
    return (0,kernel_fault/* succeed */.Py)({
        root: root.value,
        include: include.success ? (0,topology_include/* includePatterns */.me)(include.data, source) : [],
        inventories: inventory.success ? (0,topology_inventory/* inventoriesOf */.O)(inventory.data, source) : [],
    });
}
function closeTopology(open, parts, { begun = false } = {}) {
    const joined = joinedOf(open, parts, begun);
    if (!joined.ok)
        return joined;
    const faults = [...joined.value.faults];
    const reading = { ...joined.value, isPartial: isPartial(open, parts), begun, faults };
    const topology = resolve(reading, joined.value);
    return (0,kernel_fault/* settle */.G9)(topology, inOrder(reading.faults, [open.root.source.file, ...parts.map(({ file }) => file)]));
}
function loadTopology(file, text, parts = []) {
    const open = openTopology(file, text);
    return open.ok ? closeTopology(open.value, parts) : open;
}
function translatedParts({ topology, text, parts = [] }) {
    const open = openTopology(topology.file, text);
    return parts.map((part) => {
        if (part.from.kind === 'include' || !open.ok)
            return part;
        const words = open.value.inventories[part.from.index]?.words;
        const own = words === undefined ? null : translatedPart(part, { words, begun: true });
        if (own?.ok !== true)
            throw new Error('translatedParts: not the texts that the topology was loaded from');
        return own.value;
    });
}
function sourceOf(written) {
    const open = openTopology(written.topology.file, written.text);
    const joined = open.ok ? joinedOf(open.value, written.parts ?? [], true) : open;
    if (!joined.ok)
        throw new Error('sourceOf: not the texts that the topology was loaded from');
    return joined.value.source;
}
function joinedOf({ root, inventories }, parts, begun) {
    const read = parts.map((part) => readPart(part, { inventories, begun }));
    const others = read.flatMap((one) => (one.ok ? [one.value] : []));
    const unread = read.flatMap((one) => (one.ok ? [] : one.faults));
    const known = unread.length === 0 ? [] : [root, ...others].flatMap(({ faults }) => faults);
    return (0,kernel_fault/* settle */.G9)(join([root, ...others]), [...known, ...unread]);
}
function isPartial({ root, inventories }, parts) {
    const answered = parts.filter(({ from }) => from.kind === 'inventory').length;
    return answered < inventories.length || root.isBroken(['include']) || root.isBroken(['inventory']);
}
function readPart(part, { inventories, begun }) {
    if (part.from.kind === 'include')
        return readInclude(part);
    const inventory = inventories[part.from.index];
    if (inventory === undefined)
        throw new Error('readPart: an answer to nothing that was asked');
    const words = part.from.translated === true ? { kind: 'topology' } : inventory.words;
    return readAnswer(part, { words, begun });
}
function resolve(reading, { shape, holds, changesNumbers }) {
    const reshaped = changesNumbers && !reading.begun ? judgeNumbers(reading, shape) : undefined;
    const hosts = (0,topology_host/* readHosts */.k)(reading, shape.hosts ?? {});
    const readings = readServices(reading, shape.services ?? {});
    const services = (0,topology_reading/* recordOf */.zv)([...readings].map(([name, { service }]) => [name, service]));
    const tenants = readTenants(reading, shape.tenants ?? {}, readings);
    (0,topology_identifier/* judgeIdentifiers */.kF)(reading, tenants, services);
    judgeForeignNames(reading, tenants, services);
    (0,topology_discover/* judgeDiscovers */.a4)(reading, tenants, services);
    const hold = (0,topology_hold/* readHolds */.R)(reading, holds, tenants);
    return { file: reading.source.file, hosts, services, tenants, hold, ...(reshaped && { reshaped }) };
}
function inOrder(faults, files) {
    const order = new Map(files.map((file, index) => [file, index]));
    const fileOf = ({ at }) => order.get(at?.file ?? '') ?? -1;
    const sorted = [...faults].sort((a, b) => fileOf(a) - fileOf(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
    if (sorted.length <= load_MOST_FAULTS)
        return sorted;
    const more = {
        code: 'limit-exceeded',
        message: `${sorted.length - load_MOST_FAULTS} more faults of the topology are not shown.`,
        hint: 'Correct those above first.',
    };
    return [...sorted.slice(0, load_MOST_FAULTS), more];
}


/***/ }),

/***/ 40936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ holdShape),
/* harmony export */   ZP: () => (/* binding */ TENANT_ID),
/* harmony export */   _1: () => (/* binding */ tenantShape),
/* harmony export */   b3: () => (/* binding */ partShape),
/* harmony export */   cx: () => (/* binding */ ALIAS_LENGTH),
/* harmony export */   d8: () => (/* binding */ topologyShape),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   vQ: () => (/* binding */ TEXT_LENGTH),
/* harmony export */   yS: () => (/* binding */ looseTopology)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _kernel_as_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58839);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76181);
/* harmony import */ var _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41937);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98957);






const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
const TENANT_ID = /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EACH = /^[A-Za-z_][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,7}$/;
const TEXT_LENGTH = 4_096;
const ALIAS_LENGTH = 128;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(NAME, 'a name of letters, digits, `-`, `_` and `.`, at most 63 characters');
const tenantId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(TENANT_ID, '`a-z` and `0-9` in words joined by `-`, at most 63 characters');
const AS_WRITTEN = (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .q)('Write the value itself; `${{ tenant.\u2026 }}` stands under `instance` of a service.');
const open = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'a text that is not empty').max(TEXT_LENGTH, 'a text of at most 4,096 characters');
const text = open.refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsWritten */ .w, AS_WRITTEN);
const scalar = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], 'a text, a number, or true or false');
const attribute = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(ATTRIBUTE, 'letters, digits, `_` and `-`, beginning with a letter');
const attributes = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(attribute, scalar);
const templates = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(attribute, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([open, zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], 'a text, a number, or true or false'));
const host = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ssh: text,
    'host-key': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1, 'at least one key')]).optional(),
    via: name.optional(),
    attributes: attributes.optional(),
});
const argument = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], 'a text, a number, or true or false');
const command = {
    exec: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(argument).min(1, 'at least the name of a program').optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'a script').optional(),
    http: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ url: open }).optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), argument).optional(),
    stdin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    timeout: text.optional(),
    exit: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()).optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['json', 'number', 'text']).optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional(),
    as: text.optional(),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('runner').optional(),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
};
const oneForm = 'one that has exactly one of exec, run and http';
const headerName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9-]{1,100}$/, 'the name of a header');
const headerValue = text.regex(/^\P{Cc}*$/u, 'one line of text');
const { run, stdin, from } = command;
const discover = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    exec: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(argument)
        .min(1, 'at least the name of a program')
        .refine(([program]) => /^[^=]+$/.test(String(program)), 'a list that begins with the name of a program')
        .optional(),
    run,
    env: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'the name of a variable'), argument).optional(),
    stdin,
    from,
    http: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        url: open,
        headers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(headerName, headerValue).optional(),
        expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()).optional(),
    })
        .optional(),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(isPatience, { error: 'a duration from 1s to 1m', params: { fault: 'duration-invalid' } })
        .optional(),
    exit: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()).optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['json', 'text'], '`json` (rows in a list) or `text` (a name a line)').optional(),
    as: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[a-z_][a-z0-9_-]{0,31}$/, 'the name of a user')
        .optional(),
    each: text.regex(EACH, 'the name of a field, or a path such as `metadata.name`').optional(),
    tenant: text.refine(capturesTenant, {
        error: 'an RE2 pattern with a group `(?P<tenant>\u2026)`',
        params: { hint: _kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_HINT */ .j },
    }),
});
const condition = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([open, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(open).min(1)], 'an expression, or a list of expressions');
const briefly = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(isBrief, { error: 'a duration from 100ms to 5s', params: { fault: 'duration-invalid' } });
const health = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...command, timeout: briefly.optional(), healthy: condition });
const service = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    tenancy: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['shared', 'dedicated']),
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('runner'), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).min(1, 'at least one host')], 'a list of hosts, or `runner`')
        .optional(),
    'depends-on': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).optional(),
    instance: templates.optional(),
    identifies: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(attribute).optional(),
    discover: discover.refine(hasOneForm, oneForm).optional(),
    health: health.refine(hasOneForm, oneForm).optional(),
});
const placement = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ host: name.optional() }).catchall(scalar);
const alias = text.max(ALIAS_LENGTH, 'an alias of at most 128 characters');
const tenantShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(alias).optional(),
    'on-call': text.optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([placement, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(placement).min(1, 'at least one instance')], 'a mapping (`{}` for a slice of a shared service), or a list of them'))
        .optional(),
})
    .catchall(scalar);
const holdShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    because: text,
    until: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(isTime, 'a time with its zone, such as 2026-01-31T08:00:00Z').optional(),
    tenant: text.optional(),
    service: text.optional(),
    host: text.optional(),
    all: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
})
    .refine(hasOneSubject, 'one that names exactly one of tenant, service, host and all');
const sections = {
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, host).optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, service).optional(),
    tenants: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(tenantId, tenantShape).optional(),
    hold: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(holdShape).optional(),
};
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, '1, the only version there is');
const topologyShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema,
    ...sections,
    include: _include_js__WEBPACK_IMPORTED_MODULE_1__/* .includeShape */ .kX.optional(),
    inventory: _inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventoriesShape */ .i.optional(),
});
const partShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: schema.optional(),
    ...sections,
    include: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
    inventory: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
});
const looseTopology = topologyShape
    .extend({
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, host.partial()),
    services: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, service.partial()),
    hold: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
    include: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
    inventory: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
})
    .partial();
function hasOneForm(written) {
    return [written.exec, written.run, written.http].filter((form) => form !== undefined).length === 1;
}
function hasOneSubject({ tenant, service, host, all }) {
    return [tenant, service, host, all].filter((subject) => subject !== undefined).length === 1;
}
function capturesTenant(pattern) {
    return (0,_kernel_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern)?.names.includes('tenant') ?? false;
}
function isPatience(text) {
    const ms = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E)(text);
    return ms !== null && ms >= 1_000 && ms <= 60_000;
}
function isBrief(text) {
    const ms = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E)(text);
    return ms !== null && ms >= 100 && ms <= 5_000;
}
function isTime(text) {
    return TIME.test(text) && !Number.isNaN(Date.parse(text));
}


/***/ }),

/***/ 64716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   m: () => (/* binding */ wholeViewOf)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);




function viewOf(topology, reference) {
    const tenant = find(topology, reference);
    if (tenant === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknownTenant(topology, reference));
    const names = new Set(tenant.instances.map(({ service }) => service));
    const services = [...names].sort().flatMap((name) => sliceOf(topology, name, names));
    const { reshaped } = topology;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({
        tenant,
        ...(reshaped && { reshaped: { tenant: reshaped.tenants.get(tenant.id), hosts: reshaped.hosts } }),
        instances: tenant.instances,
        services: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(services.map((service) => [service.name, service])),
        hosts: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(hostsAt(topology, placesOf(tenant)).map((host) => [host.name, host])),
    });
}
function wholeViewOf(topology, view) {
    const shared = Object.values(view.services).filter(({ tenancy }) => tenancy === 'shared');
    const names = shared.flatMap(({ hosts }) => (hosts === 'runner' ? [] : hosts));
    const hosts = hostsAt(topology, [...Object.keys(view.hosts), ...names]);
    return { ...view, hosts: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(hosts.map((host) => [host.name, host])) };
}
function find(topology, reference) {
    if (Object.hasOwn(topology.tenants, reference))
        return topology.tenants[reference];
    return Object.values(topology.tenants).find(({ aliases }) => aliases.includes(reference));
}
function unknownTenant(topology, reference) {
    const known = Object.values(topology.tenants).flatMap(({ id, aliases }) => [id, ...aliases]);
    const near = /^[\p{L}\p{N} ._-]{1,64}$/u.test(reference) ? (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(reference, known) : null;
    return {
        code: 'tenant-unknown',
        message: reference === '' ? 'No tenant is named.' : `No tenant has the id or alias \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(reference)}\`.`,
        hint: near === null ? `Name a tenant of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(topology.file, 200)} by its id or alias.` : `Did you mean \`${near}\`?`,
    };
}
function sliceOf(topology, name, present) {
    const service = topology.services[name];
    if (service === undefined)
        return [];
    const dependsOn = new Set();
    const seen = new Set([name]);
    const open = [...service.dependsOn];
    for (let other = open.pop(); other !== undefined; other = open.pop()) {
        if (seen.has(other))
            continue;
        seen.add(other);
        if (present.has(other))
            dependsOn.add(other);
        else
            open.push(...(topology.services[other]?.dependsOn ?? []));
    }
    return [{ ...service, dependsOn: [...dependsOn].sort() }];
}
function placesOf({ instances }) {
    return instances.map(({ host }) => host);
}
function hostsAt(topology, places) {
    const names = new Set();
    for (const place of places) {
        for (let name = place; name !== undefined && !names.has(name); name = topology.hosts[name]?.via)
            names.add(name);
    }
    return [...names].sort().flatMap((name) => topology.hosts[name] ?? []);
}


/***/ })

} };
