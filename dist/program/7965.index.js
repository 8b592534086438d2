export const id = 7965;
export const ids = [7965];
export const modules = {

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

/***/ 62881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   K$: () => (/* binding */ script),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   oJ: () => (/* binding */ snakeName),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rh: () => (/* binding */ kebabName),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58839);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);



const LONGEST_MS = 7 * 86_400_000;
const DURATION_HINT = 'Write a duration such as 500ms, 30s, 5m or 1h30m.';
const AS_WRITTEN = (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .q)('Write the text itself; values come into commands, `show` and `message`.');
const open = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text' })
    .min(1, { error: 'a text with something in it' })
    .max(4_000, { error: 'at most 4,000 characters' });
const text = open.refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN);
const script = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text' })
    .min(1, { error: 'a text with something in it' })
    .max(100_000, { error: 'at most 100,000 characters' });
const truth = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY({ error: 'true or false' });
const finite = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: 'a number' });
function whole(least, most) {
    const error = `a whole number from ${least} to ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error }).int({ error }).min(least, { error }).max(most, { error });
}
const SNAKE = 'a word in snake_case, at most 63 characters (letters, digits and _; it begins with a letter)';
const snakeName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: SNAKE }).regex(/^[a-z][a-z0-9_]{0,62}$/, { error: SNAKE });
const KEBAB = 'words in kebab-case, at most 63 characters';
const kebabName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: KEBAB }).regex(/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/, { error: KEBAB });
const REFERENCE = 'a name (letters, digits, _ and -)';
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: REFERENCE })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/, { error: REFERENCE });
const VARIABLE = 'the name of an environment variable';
const variableName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: VARIABLE }).regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: VARIABLE });
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a duration such as 30s, 5m or 1h30m' })
    .refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) > 0, {
    error: 'a duration such as 30s, 5m or 1h30m',
    params: { fault: 'duration-invalid', hint: DURATION_HINT },
})
    .refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) <= LONGEST_MS, {
    error: 'a duration of at most 7d',
    params: { fault: 'duration-invalid', hint: 'Write at most 7d: nothing of a run waits longer.' },
});
const written = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], { error: 'a text, a number, or true or false' });
const plain = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], {
    error: 'a text, a number, or true or false',
});
const plainName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsWritten */ .w, AS_WRITTEN);
function listOf(item, what) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: `a list of ${what}` })
        .min(1, { error: `a list of at least one (${what})` })
        .max(1_000, { error: 'at most 1,000 items' });
}
function oneOf(values) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values, { error: `one of ${values.join(', ')}` });
}
function mappingOf(key, value, what) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, value, { error: `a mapping of ${what}` });
}


/***/ }),

/***/ 16129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ looseInput),
/* harmony export */   To: () => (/* binding */ looseStep),
/* harmony export */   jJ: () => (/* binding */ conditionSchema),
/* harmony export */   jj: () => (/* binding */ recoveredSchema),
/* harmony export */   qO: () => (/* binding */ healthSchema),
/* harmony export */   qq: () => (/* binding */ runbookSchema),
/* harmony export */   ul: () => (/* binding */ probeSchema),
/* harmony export */   up: () => (/* binding */ looseGuard)
/* harmony export */ });
/* unused harmony exports commandSchema, guardSchema, stepSchema, inputSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62881);



const FIELD_TYPES = [
    'number',
    'string',
    'boolean',
    'time',
    'list<number>',
    'list<string>',
    'list<boolean>',
    'list<time>',
];
const fieldType = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FIELD_TYPES);
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    fieldType,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        type: fieldType,
        path: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
        min: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
        max: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
        secret: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    }),
], { error: `a type (${FIELD_TYPES.join(', ')}) or a mapping with \`type\`` });
const conditionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        that: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
        within: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        every: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        for: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    }),
], { error: 'an expression, a list of expressions, or a mapping with `that`' });
const recoveredSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        that: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
        within: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        every: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        for: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        otherwise: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['rollback', 'keep']).optional(),
    }),
], { error: 'an expression, a list of expressions, or a mapping with `that`' });
const status = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(100, 599);
const exitCode = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 255);
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const httpShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    method: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(METHODS).optional(),
    url: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho,
    headers: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'header names to texts').optional(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([status, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(status, 'status codes')], { error: 'a status code, or a list of them' }).optional(),
}, { error: 'a mapping with `url`' });
const commandKeys = {
    exec: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'arguments').optional(),
    run: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$.optional(),
    http: httpShape.optional(),
    env: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG, _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp, 'variable names to texts').optional(),
    stdin: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$.optional(),
    timeout: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    exit: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([exitCode, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(exitCode, 'exit codes')], { error: 'an exit code, or a list of them' }).optional(),
    output: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['json', 'number', 'text']).optional(),
    fields: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, fieldSchema, 'field names to types').optional(),
    as: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z_][a-z0-9_-]{0,31}$/, { error: 'the name of a user' })
        .optional(),
    sensitive: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    from: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['runner']).optional(),
    'allow-wildcard': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
};
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(commandKeys, { error: 'a command: a mapping with exec, run or http' });
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir.optional(),
    ...commandKeys,
    prometheus: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ url: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, query: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho }, { error: 'a mapping with `url` and `query`' }).optional(),
    show: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
}, { error: 'a probe: a mapping with exec, run, http or prometheus' });
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...commandKeys,
    healthy: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho, 'expressions')], { error: 'an expression, or a list of expressions' }),
}, { error: 'a probe with `healthy`: a mapping with exec, run or http' });
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir,
    engage: commandSchema,
    engaged: conditionSchema,
    release: commandSchema,
    released: conditionSchema,
    'on-unknown': (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['hold', 'release']).optional(),
}, { error: 'a guard: a mapping with service, engage, engaged, release and released' });
const SHARE = 'a whole number of targets from 1 to 1000, or a share of them from 1% to 100%';
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: SHARE }).int({ error: SHARE }).min(1, { error: SHARE }).max(1_000, { error: SHARE }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: SHARE }).regex(/^(?:[1-9][0-9]?|100)%$/, { error: SHARE }),
], { error: SHARE });
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabName */ .rh,
    title: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    check: conditionSchema.optional(),
    message: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
    when: conditionSchema.optional(),
    service: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir.optional(),
    guard: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ.optional(),
    require: conditionSchema.optional(),
    do: commandSchema.optional(),
    verify: conditionSchema.optional(),
    undo: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), commandSchema], { error: 'a command, or `none`' }).optional(),
    undone: conditionSchema.optional(),
    because: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    irreversible: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    serial: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([share, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(share, 'numbers or percentages')], { error: `${SHARE}, or a list of them` })
        .optional(),
    retry: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ times: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 10), backoff: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional() }).optional(),
    checkpoint: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
}, { error: 'a step: a mapping with `id`, `title`, and `check` or `do`' });
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['number', 'string', 'boolean', 'time']),
    default: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp.optional(),
    min: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    max: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional(),
    pattern: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    from: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
    description: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'an input: a mapping with `type`' });
const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info'];
const alertSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(SEVERITIES), (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(SEVERITIES), 'severities')], {
        error: `one or several of ${SEVERITIES.join(', ')}`,
    })
        .optional(),
    labels: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH, _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj, 'labels to values').optional(),
}, { error: 'a mapping with `name`' });
const NOTIFIABLE = [
    'started',
    'incident_resolved',
    'symptom_absent',
    'not_firing',
    'duplicate',
    'dry_run',
    'rolled_back',
    'not_recovered',
    'refused',
    'cancelled',
    'rollback_failed',
    'unknown',
];
const notifySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(NOTIFIABLE), (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(NOTIFIABLE), 'outcomes')], { error: 'an outcome, or a list of them' }),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir, 'channels')], { error: 'a channel, or a list of them' }),
});
const mostWatched = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 50);
const settling = _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.refine((value) => ((0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value) ?? 0) <= 60_000, {
    error: 'a duration of at most 1m',
    params: { fault: 'duration-invalid' },
});
const runbookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1, { error: 'the number 1' }),
    title: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    description: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    owner: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ alert: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(alertSchema, 'alerts') }, { error: 'a mapping with `alert`' }),
    scope: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tenant', 'shared']).optional(),
    approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        environment: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir,
        when: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho.optional(),
        'by-another': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
        'confirm-digest': _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.optional(),
    })
        .optional(),
    timeout: _schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    'max-runs': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a text such as `3 per 1h`' })
        .regex(/^[1-9]\d{0,5} per [0-9a-z]+$/, { error: 'a text such as `3 per 1h`' })
        .optional(),
    'max-blast-radius': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 1_000_000).optional(), services: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 1_000_000).optional() })
        .optional(),
    bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        mostWatched,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ most: mostWatched.optional(), settle: settling.optional() }, { error: 'a mapping' }),
    ], { error: 'how many are asked at most (0: nobody), or a mapping with `most` and `settle`' })
        .optional(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG, { error: 'a list of names of environment variables' }).max(100).optional(),
    inputs: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, inputSchema, 'names to inputs').optional(),
    probes: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, probeSchema, 'names to probes'),
    symptom: conditionSchema,
    recovered: recoveredSchema,
    guards: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingOf */ .GS)(_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ, guardSchema, 'names to guards').optional(),
    steps: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(stepSchema, 'steps').max(100, { error: 'at most 100 steps' }),
    notify: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(notifySchema, { error: 'a list of rules with `on` and `to`' }).max(50).optional(),
}, { error: 'a runbook: a mapping' });
const looseGuard = guardSchema.partial();
const looseStep = stepSchema.partial();
const looseInput = inputSchema.partial();


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

/***/ 40936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ holdShape),
/* harmony export */   b3: () => (/* binding */ partShape),
/* harmony export */   d8: () => (/* binding */ topologyShape),
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
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(NAME, 'a name of letters, digits, `-`, `_` and `.`, at most 63 characters');
const tenantId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(TENANT_ID, '`a-z` and `0-9` in words joined by `-`, at most 63 characters');
const AS_WRITTEN = (0,_kernel_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .q)('Write the value itself; `${{ tenant.\u2026 }}` stands under `instance` of a service.');
const open = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'a text that is not empty').max(4_096, 'a text of at most 4,096 characters');
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
    each: text.regex(EACH, 'the name of a field, or a path such as `metadata.name`'),
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
const alias = text.max(128, 'an alias of at most 128 characters');
const tenant = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
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
    tenants: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(tenantId, tenant).optional(),
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


/***/ })

};
