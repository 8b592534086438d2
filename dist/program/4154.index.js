export const id = 4154;
export const ids = [4154,3263];
export const modules = {

/***/ 80885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58527);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79783);
/* harmony import */ var _event_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(463);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48765);





function readEvents(text, opening) {
    const events = [];
    let head = opening === null ? null : (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(opening);
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        const line = text.slice(from, end);
        const until = (says) => ({ events, problem: wrong(events.length + 1, says) });
        const read = readLine(line);
        if ('says' in read)
            return until(read.says);
        head ??= (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(read.linked.prev);
        const problem = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .linkProblem */ .kD)(read.linked, head, read.canonical ? line : undefined);
        if (problem !== null)
            return until(problem);
        const shaped = (0,_event_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapedEvent */ .u)(read.linked);
        if (!shaped.ok)
            return until(shaped.says);
        events.push(shaped.event);
        head = shaped.event;
        from = end + 1;
    }
    return { events, problem: from === text.length ? null : wrong(events.length + 1, 'the line is cut off') };
}
function readLine(line) {
    const quick = (0,_kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalValue */ .i)(line);
    if (isLinked(quick))
        return { linked: quick, canonical: true };
    const strict = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(line, { maxDepth: 64, maxBytes: 16_777_216, file: 'the line' });
    if (!strict.ok)
        return { says: strict.faults[0].message };
    return isLinked(strict.value) ? { linked: strict.value, canonical: false } : { says: 'it is no event' };
}
function isLinked(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('seq' in value && 'prev' in value && 'hash' in value))
        return false;
    const { seq, prev, hash } = value;
    return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string';
}
function wrong(line, says) {
    return {
        code: 'audit-inconsistent',
        message: `Event ${line} is the first that is wrong: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .e)(says)}`,
        hint: 'Nothing from this event on can be relied on. Take the folder from the artifact again.',
        at: { file: 'audit.jsonl', line, column: 1 },
    };
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
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37752);




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
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
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
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const { kind, step } = record.failure;
        const of = step === null || kind === 'guard' ? '' : `${step}: `;
        return [...arrow(before, after), `${of}${briefly(record)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ failure, guards }) {
    if (failure === null)
        return '';
    const { kind } = failure;
    const because = (0,_engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .becauseOf */ .W$)(failure, guards);
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

/***/ 61852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shapedPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60618);



function shapedPlan(value) {
    const read = shape().safeParse(value);
    return read.success ? { ok: true, plan: read.data } : { ok: false, says: (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_0__/* .issueText */ .v)(read.error) };
}
const shape = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
    const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text);
    const scalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, number, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
    const plannedText = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        text,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
                text,
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expression: text, encode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'percent']) }),
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ secret: text }),
            ])),
        }),
    ]);
    const namedTexts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, plannedText);
    const body = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        plannedText,
        number,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(body),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, body) }),
    ]));
    const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['number', 'string', 'boolean', 'time']),
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        path: texts,
        min: number.exactOptional(),
        max: number.exactOptional(),
        secret: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    });
    const common = {
        where: text,
        target: text.exactOptional(),
        env: namedTexts,
        stdin: plannedText.exactOptional(),
        timeout_ms: number,
        exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        output: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'number', 'text', 'none']),
            fields: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, field),
        }),
        as: text.exactOptional(),
        sensitive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        allow_wildcard: text.exactOptional(),
    };
    const command = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('exec'), argv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(plannedText) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('run'), script: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            ...common,
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('http'),
            method: text,
            url: plannedText,
            headers: namedTexts,
            body: body.exactOptional(),
            expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        }),
    ]);
    const samples = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ probe: text, target: text }));
    const looks = { that: texts, within_ms: number.nullable(), every_ms: number, for_ms: number, samples };
    const condition = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(looks);
    const decided = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), shown: text });
    const ending = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undo'), undo: command, undone: condition }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('none'), because: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('irreversible'), stays: text }),
    ]);
    const act = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        target: text,
        when: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([decided, condition, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]),
        require: condition.nullable(),
        before: samples,
        do: command,
        verify: condition,
        ending,
    });
    const step = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('check'),
            id: text,
            title: text,
            condition,
            message: plannedText.exactOptional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mitigation'),
            id: text,
            title: text,
            service: text,
            guard: text.exactOptional(),
            retry: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ times: number, backoff_ms: number }).nullable(),
            checkpoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            waves: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number).exactOptional(),
            acts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(act),
        }),
    ]);
    const guard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        service: text,
        on_unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'release']),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ target: text, engage: command, engaged: condition, release: command, released: condition })),
    });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
        digest: text,
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: text, about: text, steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text) }).exactOptional(),
        commit: text,
        runbook: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            file: text,
            title: text,
            description: text,
            owner: text.exactOptional(),
            scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tenant', 'shared']),
        }),
        incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            source: text,
            name: text,
            status: text,
            severity: text,
            severity_raw: text,
            dedup_key: text,
            starts_at: text,
            tenant: text,
            service: text,
            host: text,
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            url: text,
        }),
        tenant: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            aliases: texts,
            on_call: text.exactOptional(),
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        }),
        inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        secrets: texts,
        approval: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ environment: text, by_another: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), confirm_digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).nullable(),
        timeout_ms: number,
        rollback_worst_case_ms: number,
        max_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ runs: number, per_ms: number }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            services: texts,
            tenants: texts,
            edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: text, to: text })),
            limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tenants: number.exactOptional(), services: number.exactOptional() }),
        }),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ most: number, settle_ms: number }).exactOptional(),
        locks: texts,
        hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: text,
            user: text.exactOptional(),
            address: text,
            port: number,
            host_keys: texts,
            via: text.exactOptional(),
        })),
        targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            key: text,
            service: text,
            host: text,
            name: text,
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        })),
        discovery: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text,
            host: text,
            command,
            output: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'text']),
            each: texts,
            tenant: text,
        }))
            .exactOptional(),
        probes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text.exactOptional(),
            commands: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, command),
            show: plannedText.exactOptional(),
        })),
        symptom: condition,
        recovered: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...looks, otherwise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['rollback', 'keep']) }),
        guards: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, guard),
        steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(step),
        notify: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ on: texts, to: texts })).nullable(),
    });
});


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
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
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
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again']),
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
                }),
            })),
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

/***/ 48203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ outputsOf),
  XC: () => (/* binding */ planOf),
  MX: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/audit/course.js + 4 modules
var course = __webpack_require__(12731);
// EXTERNAL MODULE: ./lib/audit/event-lines.js
var event_lines = __webpack_require__(80885);
// EXTERNAL MODULE: ./lib/audit/own-output.js
var own_output = __webpack_require__(55149);
// EXTERNAL MODULE: ./lib/audit/record.js
var record = __webpack_require__(49414);
// EXTERNAL MODULE: ./lib/audit/summary.js + 7 modules
var summary = __webpack_require__(80824);
;// CONCATENATED MODULE: ./lib/audit/own-summary.js




function summaryFinding({ text, plan, events, version }) {
    if (text === null)
        return { kind: 'unchecked', says: 'summary.md is not there, and was not checked.' };
    const made = (0,summary/* summaryOf */.Y)({ record: (0,record/* recordOf */.z)(plan, events), plan, events });
    if (text === made)
        return { kind: 'same' };
    const line = firstDifference(text, made);
    const why = uncheckable(text, events, version);
    return why === null
        ? { kind: 'differs', says: `summary.md is not what plan and events give: it differs at line ${line}.` }
        : { kind: 'unchecked', says: `summary.md could not be checked, from line ${line} on: ${why}. Rely on audit.json.` };
}
function uncheckable(text, events, version) {
    const [first] = events;
    const wrote = first !== undefined && 'versions' in first ? (first.versions['enforced-runbooks'] ?? '') : '';
    if (wrote !== version)
        return `version ${(0,visible/* visibleLine */.P8)(wrote)} wrote it, and this is ${version}`;
    if (events.some(({ type }) => type === 'run.resumed'))
        return 'the run was finished by another process, whose version nothing names';
    return (0,own_output/* isAltered */.G9)(text) ? 'something in it was masked' : null;
}
function firstDifference(one, other) {
    const [ours, theirs] = [one.split('\n'), other.split('\n')];
    return ours.findIndex((line, index) => line !== theirs[index]) + 1 || ours.length + 1;
}

// EXTERNAL MODULE: ./lib/audit/plan-shape.js
var plan_shape = __webpack_require__(61852);
;// CONCATENATED MODULE: ./lib/audit/verify.js









const LIMITS = { maxDepth: 64, maxBytes: 67_108_864 };
function verify(files, anchor = {}, version) {
    const problems = [];
    const plan = planOf(files.plan, problems);
    const { events, problem } = (0,event_lines/* readEvents */.w)(files.events ?? '', plan?.digest ?? null);
    const wrong = (plan === null ? null : courseFault(plan, events, version)) ?? problem;
    const last = events.at(-1);
    if (files.events === null)
        problems.push(inconsistent('audit.jsonl is missing.'));
    else if (wrong !== null)
        problems.push(wrong);
    else
        problems.push(...endProblems(last));
    if (plan !== null)
        problems.push(...originProblems(plan, events[0]));
    const outputs = judgedOutputs(events, files.outputs);
    problems.push(...outputs.problems);
    if (plan !== null && wrong === null)
        problems.push(...recordProblems(files.record, plan, events));
    const summary = version === undefined ? null : judgedSummary({ files, plan, events, version }, problems);
    problems.push(...anchorProblems(anchor, { head: last?.hash ?? '', count: events.length }));
    const anchored = anchor.head !== undefined && anchor.count !== undefined;
    return {
        word: problems.length > 0 ? 'inconsistent' : anchored ? 'anchored' : 'consistent',
        problems,
        notes: [...(outputs.lost === 0 ? [] : [lostNote(outputs.lost)]), ...(summary === null ? [] : [summary])],
        head: last?.hash ?? '',
        count: events.length,
        outcome: last?.type === 'closed' ? last.outcome : '',
    };
}
function planOf(text, problems) {
    const parsed = verify_document('plan.json', text, problems);
    if (parsed === null)
        return null;
    const shaped = (0,plan_shape/* shapedPlan */.R)(parsed.value);
    if (!shaped.ok) {
        problems.push(inconsistent(`plan.json is no plan: ${shaped.says}.`));
        return null;
    }
    const { plan } = shaped;
    if ((0,canonical/* digestOf */.ol)((0,digest/* digested */.io)(parsed.value)) !== plan.digest)
        problems.push(inconsistent("plan.json's digest does not fit its content."));
    return plan;
}
function endProblems(last) {
    if (last === undefined)
        return [inconsistent('audit.jsonl holds no event.')];
    return last.type === 'closed'
        ? []
        : [inconsistent(`The last event, ${last.seq}, is not "closed": the journal was cut off, or its process died.`)];
}
function courseFault(plan, events, version) {
    const problem = (0,course/* recordedProblem */.O)(plan, events, version);
    return problem === null ? null : inconsistent(`Event ${problem.seq} ${problem.says}.`);
}
function originProblems({ origin }, first) {
    if (first?.type !== 'run.claimed' && first?.type !== 'run.declined')
        return [];
    const found = origin === undefined ? undefined : (0,canonical/* digestOf */.ol)(origin);
    if (first.origin_digest === found)
        return [];
    return [inconsistent("plan.json's `origin` (the runbook's file and prose) is not the one that the run began with.")];
}
function judgedOutputs(events, outputs) {
    const recovered = events.findLast((event) => event.type === 'run.resumed' && event.by === 'recover')?.seq ?? 0;
    const problems = [];
    let lost = 0;
    for (const event of events) {
        for (const { file, sha256 } of outputsOf(event)) {
            const name = file.replace(/^outputs\//, '');
            const found = outputs.get(name);
            const where = `The output ${(0,visible/* visibleLine */.P8)(name)} of event ${event.seq}`;
            if (found === undefined && event.seq < recovered)
                lost += 1;
            else if (found === undefined)
                problems.push(inconsistent(`${where} is missing.`));
            else if (found !== sha256)
                problems.push(inconsistent(`${where} is not what was written: its digest differs.`));
        }
    }
    return { problems, lost };
}
function judgedSummary({ files, plan, events, version }, problems) {
    if (plan === null || problems.length > 0)
        return null;
    const found = summaryFinding({ text: files.summary ?? null, plan, events, version });
    if (found.kind === 'differs')
        problems.push(inconsistent(found.says));
    return found.kind === 'unchecked' ? found.says : null;
}
function lostNote(lost) {
    const [outputs, them] = lost === 1 ? ['1 output was', 'its digest stands'] : [`${lost} outputs were`, 'their digests stand'];
    return `${outputs} lost with the first runner: the run was recovered elsewhere, and ${them} in audit.jsonl.`;
}
function outputsOf(event) {
    const acts = event.type === 'command.finished'
        ? [event.act]
        : event.type === 'condition.looked' || event.type === 'before.sampled'
            ? event.samples.map(({ act }) => act)
            : [];
    return acts.flatMap(({ stdout, stderr }) => [stdout, stderr].flatMap(({ file, sha256 }) => file === undefined || sha256 === undefined ? [] : [{ file, sha256 }]));
}
function recordProblems(text, plan, events) {
    const problems = [];
    const parsed = verify_document('audit.json', text, problems);
    const last = events.at(-1);
    if (parsed === null || last === undefined)
        return problems;
    const made = canonicalRecord(plan, events);
    if (made === null)
        return [inconsistent(`plan.json and the events up to ${last.seq} give no audit.json.`)];
    if (parsed.canonical === made)
        return [];
    const derived = JSON.parse(made);
    const where = difference(parsed.value, derived);
    return [inconsistent(`audit.json is not what plan and events give: it differs at ${where}.`)];
}
function canonicalRecord(plan, events) {
    try {
        return (0,canonical/* canonicalJson */.dj)((0,record/* recordOf */.z)(plan, events));
    }
    catch {
        return null;
    }
}
function difference(one, other, path = '') {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return path || 'its root';
    const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
    const key = keys.find((name) => (0,canonical/* digestOf */.ol)([ours.get(name) ?? null]) !== (0,canonical/* digestOf */.ol)([theirs.get(name) ?? null]));
    if (key === undefined)
        return path || 'its root';
    return difference(ours.get(key), theirs.get(key), `${path}${path === '' ? '' : '.'}${(0,visible/* visibleLine */.P8)(key)}`);
}
function anchorProblems(anchor, { head, count }) {
    const problems = [];
    if (anchor.head !== undefined && anchor.head !== head) {
        problems.push(inconsistent(`The chain's head is ${head || 'none'}, and ${(0,visible/* visibleLine */.P8)(anchor.head)} was given.`));
    }
    if (anchor.count !== undefined && anchor.count !== count) {
        problems.push(inconsistent(`There are ${count} events, and ${anchor.count} were given.`));
    }
    return problems;
}
function verify_document(name, text, problems) {
    if (text === null) {
        problems.push(inconsistent(`${name} is missing.`));
        return null;
    }
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { ...LIMITS, file: name });
    if (!parsed.ok) {
        problems.push(...parsed.faults);
        return null;
    }
    try {
        return { value: parsed.value, canonical: (0,canonical/* canonicalJson */.dj)(parsed.value) };
    }
    catch {
        problems.push(inconsistent(`${name} holds half of a character, which no file of a run does.`));
        return null;
    }
}
function inconsistent(message) {
    return {
        code: 'audit-inconsistent',
        message,
        hint: 'Take the folder from the artifact again; if it is the same there, do not rely on it.',
    };
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
            return failure?.kind === 'broken'
                ? 'the journal is broken, and what was done behind it is not known'
                : _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.unknown.says;
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


/***/ })

};
