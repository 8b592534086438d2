export const id = 8101;
export const ids = [8101];
export const modules = {

/***/ 77942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ courseProblem)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _engine_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71030);
/* harmony import */ var _engine_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40537);
/* harmony import */ var _engine_conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33949);
/* harmony import */ var _engine_next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84073);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63879);
/* harmony import */ var _engine_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18790);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35438);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39348);










function courseProblem(plan, events) {
    let state = (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_5__/* .initialState */ .ue)(plan);
    for (const event of events) {
        const { seq } = event;
        try {
            const after = (0,_engine_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)(state, event);
            const says = differenceIn(comparedIn(state, event));
            if (says !== null)
                return { seq, says };
            state = after;
        }
        catch (error) {
            const because = error instanceof Error ? error.message : String(error);
            return { seq, says: `cannot stand where it stands: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(because, 200)}` };
        }
    }
    return null;
}
function comparedIn(state, event) {
    const { plan } = state;
    switch (event.type) {
        case 'run.claimed':
        case 'run.declined':
            return openingIn(plan, event);
        case 'run.resumed':
            return { locks: [namesOf(event.locks), plan.locks] };
        case 'timeout.passed':
            return { timeout_ms: [event.timeout_ms, plan.timeout_ms] };
        case 'cancel.requested':
        case 'journal.lost':
            return {};
        case 'isolation.proved':
        case 'isolation.refused':
            due(state, 'isolate');
            return {};
        case 'topology.discovered': {
            const { questions } = due(state, 'discover');
            return {
                hosts: [event.hosts.map(placeIn), questions.map(placeIn)],
                unknown: [event.hosts.map(({ instances }) => instances === null), event.hosts.map((one) => 'fault' in one)],
                targets: [unjudged(plan, event), []],
            };
        }
        case 'bystanders.looked':
            return bystandersIn(state, event);
        case 'condition.looked': {
            const { purpose, look, condition } = due(state, 'look', event);
            return {
                purpose: [event.purpose, purpose],
                look: [event.look, look],
                samples: [placesOf(event.samples), condition.samples],
            };
        }
        case 'before.sampled': {
            const { step, target, samples } = due(state, 'sample_before', event);
            return {
                step: [event.step, step],
                target: [event.target, target],
                samples: [placesOf(event.samples), samples],
            };
        }
        case 'command.intended': {
            const { change, attempt, command } = due(state, 'change', event);
            return {
                change: [event.change, change],
                attempt: [event.attempt, attempt],
                host: [event.host, command.where],
                timeout_ms: [event.timeout_ms, command.timeout_ms],
            };
        }
        case 'command.finished': {
            const change = changeIn(state, event);
            const accepted = (0,_engine_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)((0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .commandOf */ .N)(state, change), event.act);
            return { change: [event.change, change], accepted: [event.accepted, accepted] };
        }
        case 'command.refused':
            return { change: [event.change, due(state, 'change', event).change] };
        case 'notification.finished': {
            const { on, channel } = due(state, 'notify');
            return { on: [event.on, on], channel: [event.channel, channel] };
        }
        case 'closed': {
            const { outcome } = due(state, 'close');
            const human = [event.human_intervention_required, (0,_engine_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .needsHuman */ .t)(outcome)];
            return { outcome: [event.outcome, outcome], human_intervention_required: human };
        }
    }
}
function changeIn(state, event) {
    const [only, ...others] = state.running;
    const running = others.length === 0 ? only : state.running.find(({ command }) => command === event.command);
    if (running !== undefined)
        return running.change;
    const asked = (0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K)(state).find((effect) => effect.kind === 'ask' && effect.id === event.command);
    return asked?.kind === 'ask' ? asked.change : due(state, 'change', event).change;
}
function openingIn(plan, opening) {
    const { incident, approval } = plan;
    const common = {
        plan_digest: [opening.plan_digest, plan.digest],
        tenant: [opening.tenant, plan.tenant.id],
        runbook: [opening.runbook, plan.runbook.id],
        trigger: [opening.trigger, incident.name],
        ...(incident.starts_at !== '' && { incident_starts_at: [opening.incident_starts_at, incident.starts_at] }),
    };
    const firing = incident.status === 'firing';
    if (opening.type === 'run.declined') {
        const { outcome } = opening;
        const fits = firing !== (outcome === 'not_firing');
        return { ...common, ...(!fits && { outcome: [outcome, firing ? 'refused' : 'not_firing'] }) };
    }
    const approved = opening.dry_run || approval === null || opening.approvals.length > 0;
    return {
        ...common,
        ...(!firing && { type: [opening.type, 'run.declined'] }),
        ...(!approved && { approvals: [[], [approval.environment]] }),
        locks: [namesOf(opening.locks), opening.dry_run ? [] : plan.locks],
    };
}
function due(state, kind, event) {
    const effects = (0,_engine_next_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K)(state);
    const subject = event === undefined ? null : (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectIn */ .iw)(event);
    const ofKind = effects.flatMap((effect) => (isOf(effect, kind) ? effect : []));
    const own = ofKind.find((effect) => {
        const about = (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOfEffect */ .Bt)(effect);
        return about !== null && subject !== null && (0,_engine_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbout */ .KH)(about, subject);
    });
    const effect = own ?? ofKind[0];
    if (effect !== undefined)
        return effect;
    const [other] = effects;
    throw new Error(`the run is to ${other?.kind.replaceAll('_', ' ') ?? 'do nothing'} there`);
}
function isOf(effect, kind) {
    return effect.kind === kind;
}
function placeIn({ service, host }) {
    return { service, host };
}
function bystandersIn(state, event) {
    const { moment, look, of } = due(state, 'watch');
    const seen = event.seen.map(({ tenant, target }) => JSON.stringify([tenant, target]));
    const known = 'watched' in of ? of.watched.map(({ tenant, target }) => JSON.stringify([tenant, target])) : seen;
    const most = state.plan.bystanders?.most ?? 0;
    const own = event.seen.filter(({ tenant }) => tenant === state.plan.tenant.id);
    return {
        moment: [event.moment, moment],
        look: [event.look, look],
        seen: [seen, [...new Set(known.filter((one) => seen.includes(one)))].slice(0, most)],
        own: [own, []],
        not_asked: ['not_asked' in event, 'near' in of],
    };
}
function unjudged(plan, { hosts, drift }) {
    const judged = new Set([
        ...hosts.flatMap(({ there }) => there.map(({ target }) => target)),
        ...drift.flatMap(({ kind, target }) => (kind === 'extra' ? [] : (target ?? []))),
    ]);
    const known = hosts.filter(({ fault }) => fault === undefined);
    return Object.values(plan.targets)
        .filter((target) => !(0,_plan_whole_js__WEBPACK_IMPORTED_MODULE_9__/* .isWhole */ .wP)(target))
        .filter(({ service, host }) => known.some((one) => one.service === service && one.host === host))
        .map(({ key }) => key)
        .filter((key) => !judged.has(key));
}
function namesOf(locks) {
    return locks.map(({ name }) => name);
}
function placesOf(samples) {
    return samples.map(({ probe, target }) => ({ probe, target }));
}
function differenceIn(compared) {
    for (const [member, [said, belongs]] of Object.entries(compared)) {
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said, belongs))
            continue;
        const [one, other] = [(0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)(said), (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)(belongs)];
        if (one !== other)
            return `says ${member} ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(one, 200)}, and ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(other, 200)} belongs there`;
    }
    return null;
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shapedEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87534);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60618);






function shapedEvent(value) {
    const type = 'type' in value ? value.type : undefined;
    if (!isKnown(type))
        return { ok: false, says: `there is no event "${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(String(type))}"` };
    const read = shapes()[type].safeParse(value);
    return read.success ? { ok: true, event: read.data } : { ok: false, says: (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueText */ .v)(read.error) };
}
function isKnown(type) {
    return typeof type === 'string' && Object.hasOwn(shapes(), type);
}
const shapes = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
    const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP();
    const number = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig();
    const time = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is no time in UTC with milliseconds');
    const place = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        line: number,
        column: number,
        length: number.exactOptional(),
        excerpt: text.exactOptional(),
        excerptFrom: number.exactOptional(),
    });
    const code = zod__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY((value) => typeof value === 'string' && Object.hasOwn(_kernel_fault_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_CODES */ .c, value), 'is no code of a fault');
    const fault = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        code,
        message: text,
        hint: text,
        at: place.exactOptional(),
        cause: text.exactOptional(),
    });
    const scalar = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, number, zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(scalar)]));
    const output = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        bytes: number,
        head: text,
        tail: text,
        omitted_bytes: number,
        sha256: text.exactOptional(),
        file: text.exactOptional(),
    });
    const act = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ended: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['exited', 'timed-out', 'cancelled', 'disconnected', 'not-started']),
        exit_code: number.nullable(),
        signal: text.exactOptional(),
        started_at: time,
        duration_ms: number,
        stopped: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['ended-by-itself', 'confirmed', 'left-running', 'unconfirmed']),
        stdout: output,
        stderr: output,
        fault: fault.exactOptional(),
    });
    const sample = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        probe: text,
        target: text,
        at: time,
        ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        fields,
        act,
        shown_command: text,
        host: text,
        show: text.exactOptional(),
    });
    const purpose = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['symptom', 'recovered']) }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('check'), step: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['when', 'require', 'verify', 'undone']), step: text, target: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['engaged', 'released']), guard: text, target: text }),
    ]);
    const change = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('action', [
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['do', 'undo']), step: text, target: text }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['engage', 'release']), guard: text, target: text }),
    ]);
    const locks = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: text, token: number }));
    const header = {
        execution_id: text,
        plan_digest: text,
        origin_digest: text.exactOptional(),
        tenant: text,
        runbook: text,
        trigger: text,
        incident_starts_at: text,
        actor: text,
        approvals: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            by: text,
            how: text,
            comment: text.exactOptional(),
            environment: text.exactOptional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).exactOptional(),
            proven: text.exactOptional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ environment: text, proven_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['oidc', 'nothing']), workflow: text.exactOptional() })
            .exactOptional(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        channels: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text),
        versions: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(text, text),
    };
    const faults = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(fault);
    const shape = (type, keys) => zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(type),
        at: time,
        elapsed_ms: number,
        clamped: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).exactOptional(),
        seq: number,
        prev: text,
        hash: text,
        ...keys,
    });
    return {
        'run.claimed': shape('run.claimed', { ...header, locks }),
        'run.declined': shape('run.declined', {
            ...header,
            outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['not_firing', 'duplicate', 'refused', 'cancelled']),
            faults,
        }),
        'isolation.proved': shape('isolation.proved', { commands: number, duration_ms: number, result: text }),
        'isolation.refused': shape('isolation.refused', { faults }),
        'topology.discovered': shape('topology.discovered', {
            hosts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                service: text,
                host: text,
                instances: number.nullable(),
                there: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ target: text, found: text })),
                others: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ tenant: text, found: text })),
                others_count: number,
                fault: fault.exactOptional(),
                shown_command: text,
                duration_ms: number,
            })),
            drift: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['missing', 'moved', 'foreign', 'extra']),
                service: text,
                host: text,
                tenant: text.nullable(),
                target: text.exactOptional(),
                fault,
            })),
            duration_ms: number,
            result: text,
        }),
        'bystanders.looked': shape('bystanders.looked', {
            moment: zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
                zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['before', 'after']), step: text, wave: number }),
                zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('end') }),
            ]),
            look: number,
            seen: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
                tenant: text,
                target: text,
                health: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['healthy', 'ill', 'silent']),
                because: text.exactOptional(),
            })),
            not_asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ over_limit: number, without_health: number, undeclared: number }).exactOptional(),
            duration_ms: number,
        }),
        'condition.looked': shape('condition.looked', {
            purpose,
            look: number,
            samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sample),
            verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
            shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text),
            because: text.exactOptional(),
            duration_ms: number,
        }),
        'before.sampled': shape('before.sampled', {
            step: text,
            target: text,
            samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sample),
            held_before: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            duration_ms: number,
        }),
        'command.intended': shape('command.intended', {
            command: text,
            change,
            attempt: number,
            host: text,
            shown: text,
            timeout_ms: number,
        }),
        'command.finished': shape('command.finished', {
            command: text,
            change,
            act,
            accepted: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            did: fields,
            asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        }),
        'command.refused': shape('command.refused', { change, faults }),
        'cancel.requested': shape('cancel.requested', { by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['SIGINT', 'SIGTERM', 'SIGHUP']) }),
        'timeout.passed': shape('timeout.passed', { timeout_ms: number }),
        'journal.lost': shape('journal.lost', { fault }),
        'run.resumed': shape('run.resumed', {
            by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['post', 'recover']),
            because: text,
            locks,
            broken: fault.exactOptional(),
        }),
        'notification.finished': shape('notification.finished', {
            on: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._, 'started']),
            channel: text,
            sent: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            attempts: number,
            duration_ms: number,
            fault: fault.exactOptional(),
        }),
        closed: shape('closed', { outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._), human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    };
});


/***/ }),

/***/ 60618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function issueText({ issues }) {
    const [issue] = issues;
    if (issue === undefined)
        return 'it has another form';
    const path = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.path.map(String).join('.'), 100);
    const what = issue.code === 'unrecognized_keys' ? `has a key "${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.keys.join(', '))}"` : saying(issue.message);
    return `${path === '' ? 'it' : path} ${what}`;
}
function saying(message) {
    if (!message.startsWith('Invalid'))
        return message;
    if (message.endsWith('received undefined'))
        return 'is missing';
    if (message.startsWith('Invalid option'))
        return 'is none of the words for it';
    const kind = /expected (array|boolean|number|object|record|string)\b/.exec(message)?.[1];
    return kind === undefined ? 'has another form' : `is no ${kind === 'record' ? 'object' : kind}`;
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


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

/***/ 35438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./lib/kernel/canonical.js


function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('canonicalJson: not a JSON value');
    return text;
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
function digestOf(value) {
    return sha256(canonicalJson(value));
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
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35438);


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

/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

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
const LONGEST_EXCERPT = 400;
const BEFORE = 100;
function sourceLines(file, text) {
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
            return { file, line: line + 1, column, length, ...excerptAround(whole, column) };
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
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35438);

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
    const { file, text, data } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text));
    return {
        file,
        text,
        data,
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

};
