export const id = 739;
export const ids = [739];
export const modules = {

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
                        const says = `the key "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(key.slice(0, 60))}" stands here a second time`;
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

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mapRecord)
/* harmony export */ });
function mapRecord(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}


/***/ }),

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   BO: () => (/* binding */ openBody),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   _C: () => (/* binding */ reopenBody),
/* harmony export */   cV: () => (/* binding */ fillBody),
/* harmony export */   ni: () => (/* binding */ reopenText),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50538);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);




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
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(body.object, (item) => openBody(item, scope)) };
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
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(body.object, reopenBody) };
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
        return { object: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(body.object, (item) => fillBody(item, filling)) };
    if (!('value' in body))
        return fillText(body, filling);
    const { expression, decided } = body.value;
    if (!decided)
        return { value: expression };
    const found = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, filling.scope);
    if (found.kind === 'value')
        return isList(found.value) ? [...found.value] : found.value;
    filling.report(withoutValue(body.value, found.because));
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
        filling.report(withoutValue(part, because));
        return left;
    }
    const value = (0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(found.value);
    const { slot, refuseWildcards, report } = filling;
    const refused = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)(value, { ...position, slot, encode: part.encode, refuseWildcards });
    if (refused === null)
        return part.encode === 'percent' ? encodeURIComponent(value) : value;
    report({
        code: refused.code,
        message: `The value ${(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(value)} of \${{ ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(part.expression)} }} ${refused.says}.`,
        hint: refused.hint,
        ...(part.at && { at: part.at }),
    });
    return left;
}
function withoutValue(part, because) {
    return {
        code: 'value-unknown',
        message: `\${{ ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(part.expression)} }} is not known: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(because)}.`,
        hint: 'Check the name, and that the topology or the sample holds a single value for it.',
        ...(part.at && { at: part.at }),
    };
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
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const PLAIN = /^[A-Za-z0-9._:@%+/-]*$/;
const AUTHORITY = /^[A-Za-z0-9._-]+(?::[0-9]{1,5})?$/;
const WILDCARD = /[*?]|^--all$|^-A$/;
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
    if (!refuseWildcards || !WILDCARD.test(value))
        return null;
    return {
        code: 'isolation-wildcard',
        says: 'is a wildcard in a command that changes something',
        hint: 'Name exactly what is meant, or give the command `allow-wildcard: <reason>` and the runbook an approval.',
    };
}
function quoted(text) {
    return `"${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, 80)}"`;
}


/***/ }),

/***/ 50538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  WE: () => (/* binding */ explain),
  jt: () => (/* binding */ printValue)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 1 modules
var lib = __webpack_require__(48298);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/evaluator.js + 6 modules
var evaluator = __webpack_require__(93850);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/budget.js
var budget = __webpack_require__(21407);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
;// CONCATENATED MODULE: ./lib/runbook/tree.js
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

;// CONCATENATED MODULE: ./lib/runbook/division.js


function guardDivisions(node) {
    if (node.op === '/') {
        const [dividend, divisor] = node.args;
        guardDivisions(dividend);
        guardDivisions(divisor);
        Reflect.set(node.args, 1, guarded(divisor));
        return;
    }
    for (const child of childrenOf(node))
        guardDivisions(child);
}
function guarded(divisor) {
    if (divisor.op === 'value' && divisor.args !== 0)
        return divisor;
    return aroundOperand((0,cel/* evaluatingEnvironment */.aP)().parse(`${cel/* DIVISOR */.lI}(0)`).ast, divisor);
}

// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/type-words.js
var type_words = __webpack_require__(27922);
;// CONCATENATED MODULE: ./lib/runbook/weighing.js


const OPERATORS = new Set(['+', '==', '!=', '<', '<=', '>', '>=', 'in']);
function weighOperands(node) {
    for (const child of childrenOf(node))
        weighOperands(child);
    if (!OPERATORS.has(node.op) || !Array.isArray(node.args))
        return;
    for (const [index, operand] of childrenOf(node).entries()) {
        if (operand.op !== 'value')
            Reflect.set(node.args, index, weighed(operand));
    }
}
function weighed(operand) {
    return aroundOperand((0,cel/* evaluatingEnvironment */.aP)().parse(`${cel/* WEIGHED */.G7}(0)`).ast, operand);
}

;// CONCATENATED MODULE: ./lib/runbook/expression.js









const A_MAPPING = 'the result is a mapping, not a value';
const A_LIST = 'the result is a list of lists or mappings';
const MOST_COMPILED = 5_000;
const compiled = new Map();
function evaluate(source, scope) {
    const expression = compile(source);
    if (typeof expression === 'string')
        return unknown(expression);
    try {
        return (0,budget/* withSteps */.uQ)(() => evaluationOf(expression.run(contextOf(scope))));
    }
    catch (error) {
        return unknown(reasonOf(error, source));
    }
}
function explain(source, scope) {
    const expression = compile(source);
    if (typeof expression === 'string')
        return (0,visible/* shown */.SP)(source, 200);
    let text = '';
    let from = 0;
    for (const { start, end } of expression.syntax.accesses) {
        const written = source.slice(start, end);
        if (start < from || /[()]/.test(written))
            continue;
        const evaluation = evaluate(written, scope);
        text += source.slice(from, start) + readAs(written, evaluation);
        from = end;
    }
    return (0,visible/* shown */.SP)((text + source.slice(from)).replaceAll(/\s*\n\s*/g, ' ').trim(), 400);
}
function readAs(written, evaluation) {
    if (evaluation.kind === 'value')
        return explainValue(evaluation.value);
    return evaluation.because === A_MAPPING || evaluation.because === A_LIST ? written : '?';
}
function printValue(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? BigInt(value).toString() : String(value);
    if (typeof value === 'object' && value !== null)
        return value.map(printValue).join(',');
    return String(value);
}
function explainValue(value) {
    if (typeof value === 'string')
        return `"${(0,visible/* shown */.SP)(value, 40).replaceAll('"', '\\"')}"`;
    if (typeof value !== 'object' || value === null)
        return printValue(value);
    const items = value.slice(0, 5).map(explainValue);
    return `[${items.join(', ')}${value.length > 5 ? `, \u2026 ${value.length} in all` : ''}]`;
}
function compile(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    if (compiled.size >= MOST_COMPILED)
        compiled.clear();
    const parsed = (0,syntax/* parseSyntax */.Z)(source, (0,cel/* evaluatingEnvironment */.aP)());
    const result = parsed.ok ? runnable(parsed.syntax) : parsed.complaint.message;
    compiled.set(source, result);
    return result;
}
function runnable(syntax) {
    const [complaint] = syntax.complaints;
    if (complaint !== undefined)
        return complaint.message;
    guardDivisions(syntax.parsed.ast);
    weighOperands(syntax.parsed.ast);
    return { syntax, run: syntax.parsed };
}
function contextOf(scope) {
    return new Map(Object.entries(scope).map(([name, value]) => [name, name === 'run' ? textTimes(value) : value]));
}
function textTimes(run) {
    if (typeof run !== 'object' || run === null)
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
    if (value instanceof evaluator/* Duration */.dw)
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
    if (!(error instanceof lib/* EvaluationError */.ZN || error instanceof lib/* TypeError */.hg)) {
        return error instanceof Error ? (0,visible/* shown */.SP)(error.message, 200) : 'the expression failed';
    }
    if (error.code === 'no_such_key' || error.code === 'unknown_variable') {
        const { start = 0, end = 0 } = error.node ?? error.range ?? {};
        const written = (0,visible/* shown */.SP)(source.slice(start, end));
        return written === '' ? (0,type_words/* plainWords */.c)(error.summary) : `\`${written}\` has no value`;
    }
    return (0,visible/* shown */.SP)((0,type_words/* plainWords */.c)(error.summary), 200);
}


/***/ })

};
