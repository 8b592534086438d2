export const id = 989;
export const ids = [989];
export const modules = {

/***/ 46602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56824);
/* harmony import */ var _kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86877);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97038);
/* harmony import */ var _event_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79316);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13746);





function readEvents(text, opening) {
    const events = [];
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    let head = opening === null ? null : (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(opening);
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if ('says' in read)
            return { events, problem: wrong(index + 1, read.says) };
        head ??= (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfChain */ .RR)(read.linked.prev);
        const problem = (0,_kernel_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .linkProblem */ .kD)(read.linked, head, read.canonical ? line : undefined);
        if (problem !== null)
            return { events, problem: wrong(index + 1, problem) };
        const shaped = (0,_event_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapedEvent */ .u)(read.linked);
        if (!shaped.ok)
            return { events, problem: wrong(index + 1, shaped.says) };
        events.push(shaped.event);
        head = shaped.event;
    }
    return { events, problem: rest === '' ? null : wrong(lines.length + 1, 'the line is cut off') };
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

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(80450);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(97038);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/audit/course.js
var course = __webpack_require__(29811);
// EXTERNAL MODULE: ./lib/audit/event-lines.js
var event_lines = __webpack_require__(46602);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(8027);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(42407);
// EXTERNAL MODULE: ./lib/audit/issue-text.js
var issue_text = __webpack_require__(43339);
;// CONCATENATED MODULE: ./lib/audit/plan-shape.js



function shapedPlan(value) {
    const read = shape().safeParse(value);
    return read.success ? { ok: true, plan: read.data } : { ok: false, says: (0,issue_text/* issueText */.v)(read.error) };
}
const shape = (0,once/* once */.O)(() => {
    const text = schemas/* string */.YjP();
    const number = schemas/* number */.aig();
    const texts = schemas/* array */.YOg(text);
    const scalar = schemas/* union */.KCZ([text, number, schemas/* boolean */.zMY()]);
    const plannedText = schemas/* union */.KCZ([
        text,
        schemas/* strictObject */.rej({
            parts: schemas/* array */.YOg(schemas/* union */.KCZ([
                text,
                schemas/* strictObject */.rej({ expression: text, encode: schemas/* enum */.k5n(['none', 'percent']) }),
                schemas/* strictObject */.rej({ secret: text }),
            ])),
        }),
    ]);
    const namedTexts = schemas/* record */.g1P(text, plannedText);
    const body = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
        plannedText,
        number,
        schemas/* boolean */.zMY(),
        schemas/* null */.chJ(),
        schemas/* array */.YOg(body),
        schemas/* strictObject */.rej({ value: text }),
        schemas/* strictObject */.rej({ object: schemas/* record */.g1P(text, body) }),
    ]));
    const field = schemas/* strictObject */.rej({
        type: schemas/* enum */.k5n(['number', 'string', 'boolean', 'time']),
        list: schemas/* boolean */.zMY(),
        path: texts,
        min: number.exactOptional(),
        max: number.exactOptional(),
        secret: schemas/* boolean */.zMY(),
    });
    const common = {
        where: text,
        target: text.exactOptional(),
        env: namedTexts,
        stdin: plannedText.exactOptional(),
        timeout_ms: number,
        exit: schemas/* array */.YOg(number),
        output: schemas/* strictObject */.rej({
            format: schemas/* enum */.k5n(['json', 'number', 'text', 'none']),
            fields: schemas/* record */.g1P(text, field),
        }),
        as: text.exactOptional(),
        sensitive: schemas/* boolean */.zMY(),
        allow_wildcard: text.exactOptional(),
    };
    const command = schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz('exec'), argv: schemas/* array */.YOg(plannedText) }),
        schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz('run'), script: text }),
        schemas/* strictObject */.rej({
            ...common,
            kind: schemas/* literal */.euz('http'),
            method: text,
            url: plannedText,
            headers: namedTexts,
            body: body.exactOptional(),
            expect: schemas/* array */.YOg(number),
        }),
    ]);
    const samples = schemas/* array */.YOg(schemas/* strictObject */.rej({ probe: text, target: text }));
    const looks = { that: texts, within_ms: number.nullable(), every_ms: number, for_ms: number, samples };
    const condition = schemas/* strictObject */.rej(looks);
    const decided = schemas/* strictObject */.rej({ decided: schemas/* boolean */.zMY(), shown: text });
    const ending = schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undo'), undo: command, undone: condition }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('none'), because: text }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('irreversible'), stays: text }),
    ]);
    const act = schemas/* strictObject */.rej({
        target: text,
        when: schemas/* union */.KCZ([decided, condition, schemas/* null */.chJ()]),
        require: condition.nullable(),
        before: samples,
        do: command,
        verify: condition,
        ending,
    });
    const step = schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('check'),
            id: text,
            title: text,
            condition,
            message: plannedText.exactOptional(),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('mitigation'),
            id: text,
            title: text,
            service: text,
            guard: text.exactOptional(),
            retry: schemas/* strictObject */.rej({ times: number, backoff_ms: number }).nullable(),
            checkpoint: schemas/* boolean */.zMY(),
            waves: schemas/* array */.YOg(number).exactOptional(),
            acts: schemas/* array */.YOg(act),
        }),
    ]);
    const guard = schemas/* strictObject */.rej({
        service: text,
        on_unknown: schemas/* enum */.k5n(['hold', 'release']),
        at: schemas/* array */.YOg(schemas/* strictObject */.rej({ target: text, engage: command, engaged: condition, release: command, released: condition })),
    });
    return schemas/* strictObject */.rej({
        schema_version: schemas/* literal */.euz(1),
        digest: text,
        commit: text,
        runbook: schemas/* strictObject */.rej({
            id: text,
            file: text,
            title: text,
            description: text,
            owner: text.exactOptional(),
            scope: schemas/* enum */.k5n(['tenant', 'shared']),
        }),
        incident: schemas/* strictObject */.rej({
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
            labels: schemas/* record */.g1P(text, text),
            annotations: schemas/* record */.g1P(text, text),
            url: text,
        }),
        tenant: schemas/* strictObject */.rej({
            id: text,
            aliases: texts,
            on_call: text.exactOptional(),
            attributes: schemas/* record */.g1P(text, scalar),
        }),
        inputs: schemas/* record */.g1P(text, scalar),
        secrets: texts,
        approval: schemas/* strictObject */.rej({ environment: text, by_another: schemas/* boolean */.zMY(), confirm_digest: schemas/* boolean */.zMY() }).nullable(),
        timeout_ms: number,
        rollback_worst_case_ms: number,
        max_runs: schemas/* strictObject */.rej({ runs: number, per_ms: number }).nullable(),
        blast_radius: schemas/* strictObject */.rej({
            services: texts,
            tenants: texts,
            edges: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: text, to: text })),
            limit: schemas/* strictObject */.rej({ tenants: number.exactOptional(), services: number.exactOptional() }),
        }),
        bystanders: schemas/* strictObject */.rej({ most: number, settle_ms: number }).exactOptional(),
        locks: texts,
        hosts: schemas/* record */.g1P(text, schemas/* strictObject */.rej({
            name: text,
            user: text.exactOptional(),
            address: text,
            port: number,
            host_keys: texts,
            via: text.exactOptional(),
        })),
        targets: schemas/* record */.g1P(text, schemas/* strictObject */.rej({
            key: text,
            service: text,
            host: text,
            name: text,
            attributes: schemas/* record */.g1P(text, scalar),
        })),
        discovery: schemas/* array */.YOg(schemas/* strictObject */.rej({
            service: text,
            host: text,
            command,
            output: schemas/* enum */.k5n(['json', 'text']),
            each: texts,
            tenant: text,
        }))
            .exactOptional(),
        probes: schemas/* record */.g1P(text, schemas/* strictObject */.rej({
            service: text.exactOptional(),
            commands: schemas/* record */.g1P(text, command),
            show: plannedText.exactOptional(),
        })),
        symptom: condition,
        recovered: schemas/* strictObject */.rej({ ...looks, otherwise: schemas/* enum */.k5n(['rollback', 'keep']) }),
        guards: schemas/* record */.g1P(text, guard),
        steps: schemas/* array */.YOg(step),
        notify: schemas/* array */.YOg(schemas/* strictObject */.rej({ on: texts, to: texts })).nullable(),
    });
});

// EXTERNAL MODULE: ./lib/audit/record.js + 2 modules
var record = __webpack_require__(11427);
;// CONCATENATED MODULE: ./lib/audit/verify.js







const LIMITS = { maxDepth: 64, maxBytes: 67_108_864 };
function verify(files, anchor = {}) {
    const problems = [];
    const plan = planOf(files.plan, problems);
    const { events, problem } = (0,event_lines/* readEvents */.w)(files.events ?? '', plan?.digest ?? null);
    const wrong = (plan === null ? null : courseFault(plan, events)) ?? problem;
    const last = events.at(-1);
    if (files.events === null)
        problems.push(inconsistent('audit.jsonl is missing.'));
    else if (wrong !== null)
        problems.push(wrong);
    else
        problems.push(...endProblems(last));
    problems.push(...outputProblems(events, files.outputs));
    if (plan !== null && wrong === null)
        problems.push(...recordProblems(files.record, plan, events));
    problems.push(...anchorProblems(anchor, { head: last?.hash ?? '', count: events.length }));
    const anchored = anchor.head !== undefined && anchor.count !== undefined;
    return {
        word: problems.length > 0 ? 'inconsistent' : anchored ? 'anchored' : 'consistent',
        problems,
        head: last?.hash ?? '',
        count: events.length,
        outcome: last?.type === 'closed' ? last.outcome : '',
    };
}
function planOf(text, problems) {
    const parsed = verify_document('plan.json', text, problems);
    if (parsed === null)
        return null;
    const shaped = shapedPlan(parsed.value);
    if (!shaped.ok) {
        problems.push(inconsistent(`plan.json is no plan: ${shaped.says}.`));
        return null;
    }
    const { plan } = shaped;
    if ((0,canonical/* digestOf */.ol)(unsigned(parsed.value)) !== plan.digest)
        problems.push(inconsistent("plan.json's digest does not fit its content."));
    return plan;
}
function unsigned(plan) {
    const { digest: _, ...open } = { digest: null, ...(typeof plan === 'object' ? plan : {}) };
    return open;
}
function endProblems(last) {
    if (last === undefined)
        return [inconsistent('audit.jsonl holds no event.')];
    return last.type === 'closed'
        ? []
        : [inconsistent(`The last event, ${last.seq}, is not "closed": the journal was cut off, or its process died.`)];
}
function courseFault(plan, events) {
    const problem = (0,course/* courseProblem */.Z)(plan, events);
    return problem === null ? null : inconsistent(`Event ${problem.seq} ${problem.says}.`);
}
function outputProblems(events, outputs) {
    const problems = [];
    for (const event of events) {
        for (const { file, sha256 } of outputsOf(event)) {
            const name = file.replace(/^outputs\//, '');
            const found = outputs.get(name);
            const where = `The output ${(0,visible/* visibleLine */.P8)(name)} of event ${event.seq}`;
            if (found === undefined)
                problems.push(inconsistent(`${where} is missing.`));
            else if (found !== sha256)
                problems.push(inconsistent(`${where} is not what was written: its digest differs.`));
        }
    }
    return problems;
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

/***/ 97357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commonOf),
  A: () => (/* binding */ withCommon)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/narrate.js
var app_narrate = __webpack_require__(68883);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(10583);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(35338);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(39713);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/cli/fault-text.js


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,visible/* visibleLine */.P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,visible/* visibleLine */.P8)(fault.cause)}`] : []),
    ];
    const text = (0,relay/* spokenLines */.cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,visible/* visibleLine */.P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,relay/* inert */.tJ)((0,visible/* visibleLine */.P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, WIDEST - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrate = (0,app_narrate/* createNarrator */.M)();
    const human = options.json ? outlive_readers/* standardError */.gU : outlive_readers/* standardOutput */.dc;
    let passing = false;
    const clear = () => {
        if (passing)
            human().write('\r\u001b[2K');
        passing = false;
    };
    const print = (text) => {
        clear();
        human().write(`${text}\n`);
    };
    const document = (value) => void (0,outlive_readers/* standardOutput */.dc)().write(`${(0,relay/* inertJson */.nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,outlive_readers/* standardError */.gU)(), options), debug: options.debug, as };
        (0,outlive_readers/* standardError */.gU)().write(`${found.map((fault) => faultText(fault, text)).join('\n\n')}\n`);
    };
    return {
        options,
        say: (text) => {
            if (!options.quiet)
                print((0,relay/* spokenLines */.cS)(text).join('\n'));
        },
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event) => {
            const line = narrate(event);
            if (line === null || options.quiet)
                return;
            const isLive = isColoured(human(), options);
            const clock = (0,duration/* formatDuration */.a)(event.elapsed_ms).padStart(8);
            const text = (0,relay/* inert */.tJ)(line.text);
            const tone = isLive ? TONES[line.tone] : '';
            if (!line.passing)
                return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
            if (!isLive)
                return;
            human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
            passing = true;
        },
    };
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/cli/options.js


function withCommon(command) {
    return command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)')
        .option('--out <dir>', "where a run's files stand (default: <state>/runs/<execution id>)")
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too');
}
function commonOf(options, variables) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    const plain = options.color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,external_node_path_.resolve)(root, 'runbooks') : (0,external_node_path_.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,external_node_path_.resolve)(root, 'topology.yml') : (0,external_node_path_.resolve)(options.topology),
        },
        state: options.state === undefined ? (0,external_node_path_.resolve)(root, '.enforced-runbooks') : (0,external_node_path_.resolve)(options.state),
        out: options.out === undefined ? null : (0,external_node_path_.resolve)(options.out),
        terminal: createTerminal({
            json: options.json === true,
            quiet: options.quiet === true,
            colour: !plain,
            debug: options.debug === true,
        }),
    };
}


/***/ }),

/***/ 15148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerVerify: () => (/* binding */ registerVerify),
/* harmony export */   wordLine: () => (/* binding */ wordLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _audit_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91562);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75832);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63766);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97357);






function registerVerify(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommon */ .A)(program.command('verify').argument('<dir>').description('check an audit, offline'));
    command
        .option('--head <hash>', 'the chain head that the run showed elsewhere')
        .option('--count <n>', 'the number of events that the run showed elsewhere')
        .action(async (dir, options) => {
        const { terminal } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOf */ .$)(options, context.environment);
        const anchor = anchorOf(options);
        if (!anchor.ok) {
            terminal.refuse(anchor.faults);
            return context.finish(2);
        }
        const files = await (0,_audit_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditFolder */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir));
        if (!files.ok) {
            terminal.refuse(files.faults);
            return context.finish(2);
        }
        const found = (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verify */ .M)(files.value, anchor.value);
        if (terminal.options.json)
            terminal.document(found);
        if (found.problems.length > 0)
            terminal.faults(found.problems);
        terminal.say(wordLine(found));
        context.finish(found.word === 'inconsistent' ? 1 : 0);
    });
}
function anchorOf({ head, count }) {
    const faults = [];
    if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head))
        faults.push(usage(`--head \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(head, 80)}\` is no head of a chain`, 'Give all 64 hex digits of it.'));
    if (count !== undefined && (!/^\d+$/.test(count) || !Number.isSafeInteger(Number(count))))
        faults.push(usage(`--count \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(count)}\` is no number of events`, 'Give the number that the summary shows.'));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)({
        ...(head !== undefined && { head: head.toLowerCase() }),
        ...(count !== undefined && { count: Number(count) }),
    }, faults);
}
function usage(message, hint) {
    return { code: 'usage', message, hint };
}
function wordLine({ word, outcome, count, head }) {
    const parts = [outcome, `${count} events`, head === '' ? '' : `head ${head}`].filter((part) => part !== '');
    return (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(`${word}: ${parts.join(' \u00b7 ')}`);
}


/***/ }),

/***/ 80450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);


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

/***/ 64205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63766);

const SAYS = {
    ENOSPC: ['the disk is full', 'Free some space on that disk and start again.'],
    EDQUOT: ['the disk quota is used up', 'Free some space within the quota and start again.'],
    EROFS: ['the file system is read-only', 'Name a folder on a disk that can be written.'],
    EACCES: [
        'permission is denied',
        "Give this user the right to it, or name another folder; it must be this user's own.",
    ],
    EPERM: ['the operation is not permitted', 'Name a folder that this user owns, on a file system with hard links.'],
    ENOENT: ['it does not exist', 'Check the path.'],
    ENOTDIR: ['a part of its path is not a folder', 'Name another path, or move that file away.'],
    EISDIR: ['it is a folder', 'Name a file, or move the folder away.'],
    ELOOP: ['it is a symbolic link', 'Name the real path.'],
    EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n).'],
    ENAMETOOLONG: ['its name is too long', 'Name a shorter path.'],
    EIO: ['the disk reports an error', 'Check the disk; nothing on it can be relied on now.'],
};
function fileFault({ code, path, doing, error }) {
    const [says, hint] = SAYS[errorCode(error)] ?? [errorCode(error), 'Check the path and its permissions.'];
    return { code, message: `Cannot ${doing} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(path)}: ${says}.`, hint, cause: String(error) };
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';
}


/***/ }),

/***/ 19312:
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

/***/ 97038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75832);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28537);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63766);



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

/***/ 6635:
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

/***/ 11439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownText),
/* harmony export */   h: () => (/* binding */ shownCommand)
/* harmony export */ });
/* harmony import */ var _kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19312);

function shownCommand(command) {
    switch (command.kind) {
        case 'exec':
            return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
        case 'run':
            return `${asUser(command.as)}${shownScript(command.script)}`;
        case 'http':
            return `${command.method} ${shownText(command.url)}`;
    }
}
function shownText(text) {
    return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}
function shownElement(element) {
    if (typeof element === 'string')
        return (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(element);
    return element.parts.map((part) => (typeof part === 'string' ? (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(part) : shownPart(part))).join('');
}
function shownPart(part) {
    if (typeof part === 'string')
        return part;
    return 'secret' in part ? `\u2039secrets.${part.secret}\u203a` : `\u2039${part.expression}\u203a`;
}
function shownScript(script) {
    const [first = '', ...more] = script.trim().split('\n');
    return more.length === 0 ? first : `${first} \u2026 (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}
function asUser(user) {
    return user === undefined ? '' : `sudo -n -u ${(0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(user)} `;
}


/***/ }),

/***/ 48576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ isGuardedEach),
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   WL: () => (/* binding */ waveSizes),
/* harmony export */   gt: () => (/* binding */ wavesOf),
/* harmony export */   qx: () => (/* binding */ isSpread)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);

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

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
