'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8419,6084], modules: {

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
    const failedProbe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        fault: fault.optional(),
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
        stopped: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        failed_probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(failedProbe).optional(),
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
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again', 'under_change']),
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
                    under_change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                    no_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                }),
            })),
            cut_short: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
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

/***/ 18419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerSchema: () => (/* binding */ registerSchema)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/audit/schema.js
var schema = __webpack_require__(37752);
;// CONCATENATED MODULE: ./lib/audit/schema-notes.js
const AUDIT_NOTES = {
    root: {
        keys: {
            execution_id: { says: 'The run\u2019s name.', examples: ['incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1'] },
            trigger: { says: 'The alert\u2019s name.' },
            timestamp: { says: 'When the run began, UTC.', examples: ['2026-01-15T14:32:45Z'] },
            agent_thought_process: { says: 'All that was looked at, judged, run and sent, in its order.', kind: 'thought' },
            outcome: { says: 'How the run ended.', examples: ['incident_resolved', 'rolled_back'] },
            human_intervention_required: { says: 'Does a person have to go on?' },
            schema_version: { says: 'The version of this form: 1.' },
            tenant: { says: 'The tenant\u2019s id.' },
            runbook: { says: 'The runbook\u2019s id.' },
            commit: { says: 'The commit that runbook and topology were read from, or `none`.' },
            actor: { says: 'Who started the run.' },
            dry_run: { says: 'Nothing was to be changed.' },
            approvals: { says: 'Who approved, and how.' },
            plan_digest: { says: 'SHA-256 of the plan: the first `prev` of the chain.' },
            chain_head: { says: 'The last event\u2019s hash.' },
            event_count: { says: 'How many events the chain has.' },
            incident_starts_at: { says: 'When the incident began.' },
            duration_ms: { says: 'From the first event to the last.' },
            recovery: { says: 'When the incident was over; null where it was not seen to be.' },
            failure: { says: 'Why the way forward ended; null where it did not.' },
            blast_radius: { says: 'The services and tenants that the plan can affect.' },
            discovery: { says: 'What the targets\u2019 hosts said before the first change; absent where they were not asked.' },
            drift: { says: 'Where that is not what the topology declares.' },
            bystanders: { says: 'Other tenants that were asked how they are, before and after.' },
            bystander_watch: { says: 'How they were watched; absent where nobody could be asked.' },
            state_changes: { says: 'Each mitigation at each target that was touched: its probes before and after.' },
            kept: { says: 'What was changed and stays: `kept_unverified` where it was never seen to hold.' },
            rollback: { says: 'What was undone, or has no undo (`left`), and why; null where nothing was to be.' },
            guards: { says: 'How each guard that was touched was left.' },
            locks: { says: 'The locks that the run held, with their fencing tokens.' },
            notifications: { says: 'Who was told of what, and whether it arrived.' },
            versions: { says: 'Of this program, and of what it used.' },
        },
    },
    thought: {
        keys: {
            step: { says: 'Its number, from 1.' },
            action: { says: 'What was done.' },
            started_ms: { says: 'Since the run began.' },
            duration_ms: { says: 'How long it took.' },
            status: { says: 'How it ended.', examples: ['complete', 'failed', 'recovered'] },
            about: { says: 'The runbook\u2019s step, guard and target that it is about.' },
            metric: { says: 'What the probes show.', examples: ['active_connections: 487/500'] },
            result: { says: 'What came of it.' },
            command: { says: 'The command, as a person would type it.' },
            host: { says: 'Where it ran.' },
            exit_code: { says: 'Its exit code, or HTTP status; null where there is none.' },
            ended: { says: 'How it ended, where it did not exit.' },
            stopped: { says: '`left-running`: it was stopped, and a process that it started still runs.' },
            attempt: { says: 'Which attempt it was, from 2.' },
            stdout: { says: 'Its output: beginning, end, size and digest.' },
            stderr: { says: 'Its messages, in the same form.' },
            judged: { says: 'Each judgement of the condition, with its values put in.' },
            failed_probes: {
                says: 'The probes that saw nothing at the last look: what was run where, and the last line that it said.',
            },
            fault: { says: 'What was wrong, and what to do.' },
            channel: { says: 'Where the notification went.' },
            slack_notification_sent: { says: 'It arrived at Slack.' },
            notification_sent: { says: 'It arrived.' },
            timestamp_to_recovery: { says: 'From the incident\u2019s beginning to its end.', examples: ['3m 12s'] },
            run_start_to_recovery: { says: 'The same, counted from the run\u2019s start.' },
        },
    },
};

// EXTERNAL MODULE: ./lib/incident/normal-form.js + 4 modules
var normal_form = __webpack_require__(76662);
;// CONCATENATED MODULE: ./lib/incident/normal-form-notes.js
const LABELS = { type: 'object', maxProperties: 256 };
const INCIDENT_NOTES = {
    root: {
        keys: {
            source: { says: 'Where the alert comes from.' },
            name: { says: 'The alert\u2019s name: runbooks are found by it.', examples: ['DatabaseConnectionPoolExhaustion'] },
            status: { says: 'Only a firing alert starts a run.', examples: ['firing', 'resolved', 'acknowledged'] },
            severity: { says: 'One of ours, or the sender\u2019s own word.', examples: ['critical'] },
            severity_raw: { says: 'The sender\u2019s own word.', examples: ['P1'] },
            dedup_key: { says: 'What makes this occurrence the same as another.' },
            starts_at: {
                says: 'When it began: RFC 3339, or seconds or milliseconds since 1970.',
                examples: ['2026-01-15T14:29:33Z'],
                more: { type: ['string', 'number'] },
            },
            starts_at_is_receipt: { says: '`starts_at` is only the time of receipt.' },
            tenant: { says: 'The tenant, by id or alias.', examples: ['tenant-006'] },
            service: { says: 'The service, for routing and messages.' },
            host: { says: 'The host, for routing and messages.' },
            labels: {
                says: 'Labels: a mapping of names to texts, at most 256 of them.',
                examples: [{ env: 'production' }],
                more: LABELS,
            },
            annotations: { says: 'Texts for people.', examples: [{ summary: '487 of 500 connections' }], more: LABELS },
            url: { says: 'A page about the alert.' },
            test: { says: 'A test alert: the run ends as dry_run.', examples: [true] },
            truncated: { says: 'How many alerts the sender left out.' },
        },
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./lib/kernel/annotated-schema.js

const DURATION = {
    pattern: '^(?=.*[1-9])(?:\\d{1,6}d)?(?:\\d{1,6}h)?(?:\\d{1,6}m(?!s))?(?:\\d{1,6}s)?(?:\\d{1,6}ms)?$',
};
function annotatedSchema({ schema, notes, id, title, description }) {
    const made = { ...json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) };
    const { $schema, ...body } = made;
    annotate(body, 'root', notes);
    return { $schema, $id: id, title, description, ...body };
}
function annotate(node, kind, notes) {
    if (!isNode(node))
        return;
    const known = notes[kind];
    if (isNode(node.properties) && known !== undefined) {
        Object.assign(node, known.more);
        for (const [key, child] of Object.entries(node.properties)) {
            const note = known.keys[key];
            if (note === undefined || !isNode(child))
                continue;
            const { says, examples, more, kind: below } = note;
            Object.assign(child, more, { description: says }, examples !== undefined && { examples });
            if (below !== undefined)
                annotate(child, below, notes);
        }
        return;
    }
    for (const part of [node.items, node.additionalProperties])
        annotate(part, kind, notes);
    for (const form of [node.anyOf, node.oneOf])
        if (Array.isArray(form))
            for (const one of form)
                annotate(one, kind, notes);
}
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/rehearsal/scenario-notes.js


const duration = (says, ...examples) => ({ says, examples, more: DURATION });
const moment = {
    when: { says: 'What it follows: one of these.', examples: [{ did: 'restart-cache' }], kind: 'when' },
    after: duration('How long after that; without `when`, after the run\u2019s begin.', '2s'),
};
const SCENARIO_NOTES = {
    root: {
        keys: {
            schema: { says: 'The version of the form: 1.', examples: [1] },
            scenarios: {
                says: 'What becomes of the runbook beside this file, each in its own world and in virtual time.',
                kind: 'scenario',
            },
        },
    },
    scenario: {
        keys: {
            name: { says: 'What happens, in a few words.' },
            tenant: { says: 'The tenant, by id. Absent: the first that has the services.', examples: ['tenant-006'] },
            now: { says: 'When the run begins, RFC 3339.', examples: ['2026-01-15T14:32:45Z'] },
            incident: {
                says: 'Keys of the incident. Absent: as the runbook\u2019s first alert says.',
                examples: [{ severity: 'critical' }],
                kind: 'incident',
            },
            inputs: { says: 'Values of inputs. Absent: their defaults.', examples: [{ busy: 0.8 }] },
            channels: { says: 'The channels that there are.', examples: [['slack']] },
            probes: {
                says: 'What each probe gives: its fields, or a list of answers, of which the first is so from the beginning.',
                examples: [
                    { workers: [{ count: 4 }, { when: { did: 'two-more-workers' }, after: '2s', gives: { count: 6 } }] },
                ],
                kind: 'answer',
            },
            commands: { says: 'Commands go well, unless it is said how they go.', kind: 'command' },
            faults: { says: 'What breaks in the middle.', kind: 'faults' },
            expect: { says: 'How it ends.', kind: 'expect' },
        },
    },
    incident: {
        keys: {
            ...INCIDENT_NOTES.root.keys,
            severity: { says: 'How bad it is.', examples: ['critical'] },
            tenant: { says: 'The tenant, where the scenario names none.', examples: ['tenant-006'] },
        },
    },
    answer: {
        more: { anyOf: [{ required: ['gives'] }, { required: ['fails'] }] },
        keys: {
            gives: { says: 'The fields; those that are not named stay what they were.', examples: [{ count: 6 }] },
            fails: {
                says: 'An exit code (a status), `timeout` or `unreachable`, until the next answer.',
                examples: ['timeout', 7],
            },
            exit: { says: 'Another exit code than the first that the probe accepts.' },
            on: { says: 'At one target: its key, its host or its name.' },
            ...moment,
        },
    },
    when: {
        keys: {
            doing: { says: 'The step\u2019s command began.' },
            did: { says: 'The step\u2019s command had its effect.', examples: ['restart-cache'] },
            undoing: { says: 'The step\u2019s undo began.' },
            undid: { says: 'The step\u2019s undo had its effect.' },
            engaged: { says: 'The guard was engaged.', examples: ['circuit_breaker'] },
            released: { says: 'The guard was released.' },
        },
    },
    command: {
        keys: {
            do: { says: 'Of the `do` of this step.', examples: ['restart-cache'] },
            undo: { says: 'Of the `undo` of this step.' },
            engage: { says: 'Of the `engage` of this guard.' },
            release: { says: 'Of the `release` of this guard.' },
            on: { says: 'Only at this target: its key, its host or its name.' },
            try: { says: 'Only the n-th try.', examples: [1] },
            exit: { says: 'Its exit code, or its status.', examples: [1] },
            output: { says: 'What it prints: a text, or the fields that `did` reads.' },
            ends: { says: 'How it ends; `lost`: contact is lost.' },
            takes: duration('How long it takes. Default: 100ms.', '5s'),
            works: { says: 'Whether it has its effect. Default: where it ends well.' },
            told: {
                says: 'After `lost`: whether the host can say later what became of it. Default: true; of a request over HTTP nobody can.',
            },
        },
    },
    faults: {
        keys: {
            cancel: { says: 'When somebody cancels.', kind: 'moment' },
            crash: { says: 'When the run\u2019s process dies, and a recovery goes on.', kind: 'moment' },
            bystander: { says: 'When another tenant falls ill.', kind: 'moment' },
        },
    },
    moment: { keys: moment },
    expect: {
        keys: {
            outcome: { says: 'The outcome of the run.', examples: ['incident_resolved'] },
            human: { says: 'Whether a person is needed.', examples: ['yes'] },
            because: { says: 'Words that stand in the reason.' },
            steps: { says: 'What became of each step that is named.', examples: [{ 'restart-cache': 'applied' }] },
            commands: { says: 'All commands that change something, in their order.', examples: [['do restart-cache']] },
            undo: { says: 'The steps that were undone, in their order.', examples: [['two-more-workers']] },
            notifications: { says: 'Who was told of what.', examples: [{ rolled_back: 'slack' }] },
        },
    },
};

// EXTERNAL MODULE: ./lib/rehearsal/scenario-shape.js
var scenario_shape = __webpack_require__(57069);
// EXTERNAL MODULE: ./lib/runbook/schema.js
var runbook_schema = __webpack_require__(16129);
;// CONCATENATED MODULE: ./lib/runbook/schema-notes.js

const schema_notes_duration = (says, ...examples) => ({ says, examples, more: DURATION });
const condition = (says, ...examples) => ({ says, examples, kind: 'condition' });
const command = {
    exec: {
        says: 'One program with its arguments, without a shell. A value `${{ }}` stays inside its element.',
        examples: [['systemctl', 'restart', 'redis@${{ tenant.id }}', '--no-block']],
    },
    run: {
        says: 'A fixed script for `bash -euo pipefail`. No `${{ }}` may stand in it: values come in through `env`.',
        examples: ['redis-cli -p "$PORT" ping\n'],
    },
    http: { says: 'An HTTP request, sent from the runner.', kind: 'http' },
    env: {
        says: 'Environment variables of the command. The one way for values into a script, and for secrets.',
        examples: [{ PORT: '${{ target.port }}', PGPASSWORD: '${{ secrets.PGPASSWORD }}' }],
    },
    stdin: { says: 'What the command reads from its standard input.' },
    timeout: schema_notes_duration('How long the command may take. Default: 30s; never without end.', '2s', '30s'),
    exit: { says: 'Exit codes that are success. Default: 0.', examples: [[0, 3]] },
    output: {
        says: 'How the output is read: `json` with `fields`, `number` (the field `value`), or `text` (the field `text`).',
    },
    fields: {
        says: 'The fields of the output, with their types; conditions are checked against them when the runbook is read. A whole number beyond 2^53 is rounded, and a fault where it fills a command: print it in quotes there, as a `string`.',
        examples: [{ active: 'number', state: 'string' }],
        kind: 'field',
    },
    as: { says: 'The user that the command runs as, by `sudo -n -u`.', examples: ['postgres'] },
    sensitive: {
        says: 'Nothing of the output is written down or shown, and none of its fields stands in an argument or a URL.',
    },
    from: {
        says: '`runner`: run on the runner and not on the host of the instance, such as a load balancer\u2019s own tool.',
    },
    'allow-wildcard': {
        says: 'Why this command may hold `*`, `?`, `--all` or `-A`. The runbook then needs an `approval`.',
    },
};
const RUNBOOK_NOTES = {
    root: {
        keys: {
            schema: { says: 'The version of the language: 1.', examples: [1] },
            title: { says: 'What is wrong, in a few words, for the people who are called.' },
            description: { says: 'What the runbook does, and why that helps.' },
            owner: { says: 'The team that keeps this runbook.', examples: ['team-data'] },
            on: { says: 'The alerts that this runbook is for.', kind: 'on' },
            scope: {
                says: '`tenant`: only this tenant\u2019s slice is changed. `shared`: whole shared services, which needs an `approval`. Default: tenant.',
            },
            approval: { says: 'One approval, before the lock is taken. Absent: none is needed.', kind: 'approval' },
            timeout: schema_notes_duration('How long the way forward may take. The rollback has a budget of its own, which the plan shows.', '10m'),
            'max-runs': {
                says: 'So often for one tenant, and no more: then it is refused, and a person is paged.',
                examples: ['3 per 1h'],
            },
            'max-blast-radius': { says: 'A plan that can affect more is refused.', kind: 'radius' },
            bystanders: {
                says: 'Whom a change could harm besides: how many other tenants are asked how they are (0: nobody), and how long that may take to show.',
                examples: [20, { most: 50, settle: '10s' }],
                kind: 'bystanders',
            },
            secrets: {
                says: 'Environment variables that hold secrets. Readable in `env`, `stdin`, and the headers and body of `http`, nowhere else.',
                examples: [['PGPASSWORD']],
            },
            inputs: { says: 'Values that whoever starts the run may set, by name.', kind: 'input' },
            probes: {
                says: 'Read-only observations with typed fields, by name. What a condition reads is sampled freshly at every look.',
                kind: 'probe',
            },
            symptom: condition('What must hold for this runbook to be needed. Where it does not, nothing is changed.', {
                that: 'pool.active >= inputs.busy * pool.max',
                for: '5s',
            }),
            recovered: {
                says: 'What must hold for the incident to be over, judged under load, after the guards are released.',
                examples: [{ that: 'pool.active < 0.5 * pool.max', within: '3m', for: '10s' }],
                kind: 'recovered',
            },
            guards: {
                says: 'Protection that is held while steps, or their undo, run: a circuit breaker open, a node drained.',
                kind: 'guard',
            },
            steps: {
                says: 'What is done, in this order: checks, and mitigations that are each verified and can be undone.',
                kind: 'step',
            },
            notify: {
                says: 'Who is told of what. Default: every outcome that needs a person goes to the tenant\u2019s on-call, else to all channels.',
                kind: 'notify',
            },
        },
    },
    on: { keys: { alert: { says: 'Alerts; the most specific of all runbooks wins.', kind: 'alert' } } },
    alert: {
        keys: {
            name: { says: 'The alert\u2019s name, exact or with `*` and `?`.', examples: ['DatabaseConnectionPoolExhaustion'] },
            severity: { says: 'Only for alerts of these severities.', examples: [['warning', 'critical']] },
            labels: { says: 'Only for alerts with these labels.', examples: [{ env: 'production' }] },
        },
    },
    approval: {
        keys: {
            environment: { says: 'The GitHub environment whose reviewers are asked.', examples: ['production'] },
            when: {
                says: 'Only where this holds; it reads tenant, incident and inputs.',
                examples: ['tenant.tier == "gold"'],
            },
            'by-another': { says: 'Not by the person who started the run.' },
            'confirm-digest': { says: 'The approval names the digest of the plan.' },
        },
    },
    radius: {
        keys: {
            tenants: { says: 'At most so many tenants.', examples: [1] },
            services: { says: 'At most so many services.', examples: [4] },
        },
    },
    bystanders: {
        keys: {
            most: { says: 'At most so many are asked; 0: nobody.', examples: [50] },
            settle: schema_notes_duration('How long a change has to show itself in others; at most 1m.', '10s'),
        },
    },
    input: {
        keys: {
            type: { says: 'The type of the value.' },
            default: {
                says: 'Where nobody gives a value: a value, or an expression over `tenant` in `${{ }}`.',
                examples: [0.9, '${{ tenant.tier == "gold" ? 30 : 7 }}'],
            },
            min: { says: 'The least number.' },
            max: { says: 'The greatest number.' },
            pattern: { says: 'An RE2 pattern that the whole text must match.', examples: ['[a-z0-9-]{1,64}'] },
            from: { says: 'The one door for an alert\u2019s text; it needs a `pattern`.', examples: ['incident.labels.group'] },
            description: { says: 'What the value is, for whoever sets it.' },
        },
    },
    probe: {
        keys: {
            service: {
                says: 'The service that is looked at: the command runs where its instance stands. Without it, on the runner.',
                examples: ['cache'],
            },
            ...command,
            prometheus: { says: 'A query to Prometheus, asked from the runner; the field `value`.', kind: 'prometheus' },
            show: {
                says: 'How a sample is shown to people.',
                examples: ['active_connections: ${{ pool.active }}/${{ pool.max }}'],
            },
        },
    },
    command: { keys: command },
    http: {
        keys: {
            method: { says: 'Default: GET.' },
            url: {
                says: 'The address. A value in its path or query is percent-encoded.',
                examples: ['http://${{ target.address }}/breakers/${{ tenant.id }}'],
            },
            headers: { says: 'Headers of the request.', examples: [{ Authorization: 'Bearer ${{ secrets.TOKEN }}' }] },
            body: {
                says: 'Any JSON, or a text. In JSON a lone `${{ }}` keeps its type, and it is sent as `application/json` where no header says otherwise; of a text nothing is said.',
                examples: [{ limit: '${{ inputs.limit }}' }],
            },
            expect: { says: 'Status codes that are success. Default: any 2xx.', examples: [200] },
        },
    },
    prometheus: {
        keys: {
            url: { says: 'The address of Prometheus.', examples: ['http://prometheus.internal:9090'] },
            query: { says: 'A query that gives one number.', examples: ['sum(up{tenant="${{ tenant.id }}"})'] },
        },
    },
    field: {
        keys: {
            type: { says: 'number, string, boolean, time, or a list of one of them.' },
            path: {
                says: 'Where the value stands in the JSON; default: under the field\u2019s name.',
                examples: ['status.replicas'],
            },
            min: { says: 'A smaller number is no sample: the probe has failed.' },
            max: { says: 'A larger number is no sample: the probe has failed.' },
            secret: {
                says: 'The value is written down and shown nowhere, is masked from then on, and stands in no argument and no URL.',
            },
        },
    },
    condition: {
        keys: {
            that: {
                says: 'A CEL expression, or a list of them that must all hold.',
                examples: ['cache.ok && cache.run_id != before.cache.run_id'],
            },
            within: schema_notes_duration('Until it begins to hold. Default: 30s; symptom, require, check, when: one look.', '30s'),
            every: schema_notes_duration('The time between two looks. Default: 2s.', '1s'),
            for: schema_notes_duration('How long it must then stay true, however long `within` is.', '10s'),
        },
    },
    recovered: {
        keys: {
            that: {
                says: 'A CEL expression, or a list of them that must all hold.',
                examples: ['pool.active < 0.5 * pool.max'],
            },
            within: schema_notes_duration('Until it begins to hold, at most: the last look begins then. Default: 30s.', '3m'),
            every: schema_notes_duration('The time between two looks. Default: 2s.', '5s'),
            for: schema_notes_duration('How long it must stay true.', '10s'),
            otherwise: {
                says: "`rollback` (default): everything is undone. `keep`: verified changes stand, also where the runbook's `timeout` ends the wait, and a person is called.",
            },
        },
    },
    guard: {
        keys: {
            service: { says: 'The service that the guard changes.', examples: ['gateway'] },
            engage: { says: 'Puts the protection in place.', kind: 'command' },
            engaged: condition('How it is seen that it is in place. What is found so is neither engaged nor released.', 'breaker.state == "open"'),
            release: { says: 'Takes the protection away.', kind: 'command' },
            released: condition('How it is seen that it is gone.', 'breaker.state == "closed"'),
            'on-unknown': {
                says: 'Where nobody knows what became of a step: `hold` (default) leaves the protection in place, `release` takes it away.',
            },
        },
    },
    step: {
        keys: {
            id: { says: 'The step\u2019s name, in kebab-case.', examples: ['restart-cache'] },
            title: { says: 'What the step does, for people.' },
            check: condition('An assertion: the run ends, and undoes what it did, where this does not hold.', 'pool.ok && pool.max > 0'),
            message: { says: 'What is told where the check fails.', examples: ['only ${{ pool.max }} connections'] },
            when: condition('Only where this holds, judged for each target. Never judged again on rollback.', 'tenant.tier == "gold"'),
            service: {
                says: 'The service that is changed: it decides targets, lock, blast radius and bystanders. Needed with `do`.',
                examples: ['cache'],
            },
            guard: { says: 'The guard that is held around this step, and around its undo.', examples: ['circuit_breaker'] },
            require: condition('Preconditions, judged on fresh samples right before the change.', [
                'breaker.state == "open"',
                'pool.ok',
            ]),
            do: {
                says: 'The change. It needs `service`, `verify`, and one of `undo`, `undo: none` with `because`, or `irreversible`.',
                kind: 'command',
            },
            verify: condition('How it is seen that the change was made. It should not hold before.', {
                that: 'cache.run_id != before.cache.run_id',
                within: '30s',
                every: '1s',
            }),
            undo: {
                says: 'What takes the change back, or `none` with `because`. It runs from what the journal knows, and may run twice.',
                kind: 'command',
            },
            undone: condition('How it is seen that the change is taken back. Default for `for`: 2s.', 'workers.count == before.workers.count'),
            because: { says: 'Why nothing has to be undone (`undo: none`).' },
            irreversible: { says: 'What stays for ever. It is named in the audit, and in the first line of the outcome.' },
            serial: {
                says: 'How many targets at once, wave by wave; the last number repeats. Default: 1.',
                examples: [1, '25%', [1, '25%', '100%']],
            },
            retry: { says: 'A promise that `do` may run twice: how often it is tried again.', kind: 'retry' },
            checkpoint: { says: 'Once this step is verified, it and all before it are kept.' },
        },
    },
    retry: {
        keys: {
            times: { says: 'So often at most.', examples: [2] },
            backoff: schema_notes_duration('The time between two attempts.', '5s'),
        },
    },
    notify: {
        keys: {
            on: { says: '`started`, and outcomes.', examples: [['started', 'incident_resolved', 'rolled_back']] },
            to: { says: 'Channels.', examples: ['slack'] },
        },
    },
};

// EXTERNAL MODULE: ./lib/topology/shape.js
var shape = __webpack_require__(40936);
;// CONCATENATED MODULE: ./lib/topology/shape-notes.js

const oneOf = (...keys) => ({ oneOf: keys.map((key) => ({ required: [key] })) });
const TIME = {
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
};
const TENANT_GROUP = { pattern: '\\(\\?P?<tenant>' };
const FORMS = oneOf('exec', 'run', 'http');
const shape_notes_command = {
    exec: {
        says: 'One program with its arguments, without a shell.',
        examples: [['redis-cli', '-p', '${{ target.port }}', 'ping']],
    },
    run: { says: 'A fixed script for `bash -euo pipefail`; values come in through `env`.' },
    http: { says: 'An HTTP request, sent from the runner.', kind: 'http' },
    env: { says: 'Environment variables of the command.', examples: [{ PORT: '${{ target.port }}' }] },
    stdin: { says: 'What the command reads from its standard input.' },
    exit: { says: 'Exit codes that are success. Default: 0.', examples: [[0]] },
    as: { says: 'The user that the command runs as, by `sudo -n -u`.', examples: ['postgres'] },
    from: { says: '`runner`: run on the runner and not on the host of the instance.' },
};
const TOPOLOGY_NOTES = {
    root: {
        keys: {
            schema: { says: 'The version of the topology: 1.', examples: [1] },
            hosts: { says: 'Machines that are reached by SSH, by name.', kind: 'host' },
            services: { says: 'What tenants have, by name: shared by all, or one of its own for each.', kind: 'service' },
            tenants: { says: 'Tenants, by id, with the services that each of them has.', kind: 'tenant' },
            hold: { says: 'What nothing may be changed of for now. A run that would is refused.', kind: 'hold' },
            include: {
                says: 'Files with further parts of the topology: patterns below the folder of this file.',
                examples: [['tenants/*.yml', 'regions/**/hosts.yml']],
            },
            inventory: {
                says: 'Programs or files that say a part of the topology as JSON.',
                examples: [{ exec: ['./inventory.sh'] }],
                kind: 'inventory',
            },
        },
    },
    host: {
        keys: {
            ssh: { says: 'How the host is reached: user@host, or user@host:port.', examples: ['ops@cache-2.internal'] },
            'host-key': {
                says: 'The host\u2019s public key or keys, as in /etc/ssh/ssh_host_ed25519_key.pub. No other is connected to.',
                examples: ['ssh-ed25519 AAAA\u2026'],
            },
            via: { says: 'The bastion on the way: the name of another host.', examples: ['bastion'] },
            attributes: { says: 'What conditions and commands can read as `target.\u2026`.', examples: [{ region: 'eu-1' }] },
        },
    },
    service: {
        keys: {
            tenancy: {
                says: '`dedicated`: each tenant has instances of its own. `shared`: all tenants use the same, and each has its slice.',
            },
            hosts: {
                says: 'The hosts of a shared service; `runner` where its commands run on the runner (kubectl, aws, HTTP).',
                examples: [['db-1'], 'runner'],
            },
            'depends-on': {
                says: 'The services that this one needs: the blast radius follows from it.',
                examples: [['orders_db']],
            },
            instance: {
                says: 'Attributes of each instance, made from the tenant\u2019s.',
                examples: [{ unit: 'redis@${{ tenant.id }}' }],
            },
            identifies: {
                says: 'Attributes that are one tenant\u2019s alone: no command of another tenant may hold their values.',
                examples: [['unit']],
            },
            discover: {
                says: 'How a host is asked which instances really stand on it, before the first change.',
                kind: 'discover',
            },
            health: {
                says: 'How a tenant\u2019s part is asked whether it is well, before and after others are changed.',
                kind: 'health',
            },
        },
    },
    discover: {
        more: FORMS,
        keys: {
            ...shape_notes_command,
            http: { says: 'An HTTP request, sent from the runner.', kind: 'discover-http' },
            timeout: { says: 'From 1s to 1m.', examples: ['10s'], more: DURATION },
            output: { says: '`json`: rows in a list. `text`: a name a line.' },
            each: {
                says: 'Where a row holds the instance\u2019s name. Needed where the output is `json`.',
                examples: ['metadata.name'],
            },
            tenant: {
                says: 'An RE2 pattern for the whole name; its group `tenant` is whose it is.',
                examples: ['redis@(?P<tenant>[a-z0-9-]+)'],
                more: TENANT_GROUP,
            },
        },
    },
    'discover-http': {
        keys: {
            url: { says: 'The address.' },
            headers: { says: 'Headers of the request.' },
            expect: { says: 'Status codes that are success. Default: any 2xx.', examples: [[200]] },
        },
    },
    health: {
        more: FORMS,
        keys: {
            ...shape_notes_command,
            timeout: { says: 'From 100ms to 5s. Default: 2s.', examples: ['1s'], more: DURATION },
            output: {
                says: 'How the output is read: `json` with `fields`, `number` (the field `value`), or `text` (the field `text`).',
            },
            fields: { says: 'The fields of the output, with their types.', examples: [{ state: 'string' }] },
            sensitive: { says: 'Nothing of the output is written down or shown.' },
            healthy: { says: 'A CEL expression over the probe\u2019s own fields.', examples: ['ok && state == "up"'] },
        },
    },
    http: { keys: { url: { says: 'The address.', examples: ['http://${{ target.address }}/health'] } } },
    tenant: {
        keys: {
            aliases: { says: 'Other names of the tenant, as alerts may use them. Looked up exactly.', examples: [['acme']] },
            'on-call': { says: 'Who is called for this tenant.', examples: ['pagerduty:PXXXX'] },
            services: {
                says: 'The services that the tenant has: `{}` for its slice of a shared one, an instance, or a list of instances.',
                examples: [{ cache: { host: 'cache-2', port: 6406 }, orders_db: {} }],
                kind: 'placement',
            },
        },
    },
    placement: {
        keys: {
            host: {
                says: 'The host that the instance stands on. Every other key is an attribute of the instance.',
                examples: ['cache-2'],
            },
        },
    },
    hold: {
        more: oneOf('tenant', 'service', 'host', 'all'),
        keys: {
            because: {
                says: 'Why; whoever is refused reads it.',
                examples: ['Migration of the database, ask data@example.com'],
            },
            until: {
                says: 'When it ends, with the zone. Absent: when it is taken out.',
                examples: ['2026-01-31T08:00:00Z'],
                more: TIME,
            },
            tenant: { says: 'Nothing of this tenant is changed.' },
            service: { says: 'Nothing of this service is changed.' },
            host: { says: 'Nothing on this host is changed.' },
            all: { says: 'Nothing at all is changed.' },
        },
    },
    inventory: {
        more: oneOf('exec', 'file'),
        keys: {
            exec: {
                says: 'A program that prints JSON, started in the folder of the topology, without a shell and without secrets.',
                examples: [['./inventory.sh']],
            },
            file: { says: 'A file of JSON, below the folder of the topology.', examples: ['inventory.json'] },
            timeout: { says: 'From 1s to 10m. Default: 30s.', examples: ['1m'], more: DURATION },
            ansible: {
                says: 'The answer is that of `ansible-inventory --list`, and this is where it says what.',
                kind: 'ansible',
                more: { oneOf: [{ required: ['tenant'] }, { required: ['tenant-group'] }] },
            },
            kubectl: {
                says: 'The answer is that of `kubectl get \u2026 -o json`, and this is where it says what.',
                kind: 'kubectl',
                more: { oneOf: [{ required: ['service'] }, { required: ['service-label'] }] },
            },
        },
    },
    ansible: {
        keys: {
            tenant: {
                says: 'Variable of a host: an id, a list of ids, or a mapping from ids to variables.',
                examples: ['tenants'],
            },
            'tenant-group': {
                says: 'Groups whose names hold the tenant.',
                examples: ['tenant_(?P<tenant>.+)'],
                more: TENANT_GROUP,
            },
            services: { says: 'Our service: their group.', examples: [{ cache: 'redis' }] },
            hosts: { says: 'Groups whose hosts are known too.', examples: [['db', 'bastions']] },
            instance: { says: 'Attribute of an instance: variable.', examples: [{ port: 'redis_port' }] },
            attributes: { says: 'Attribute of the tenant: variable.', examples: [{ number: 'number' }] },
            'host-key': { says: 'The variable that holds the host\u2019s public key.' },
            via: { says: 'The variable that names the bastion.', examples: ['bastion'] },
        },
    },
    kubectl: {
        keys: {
            tenant: { says: 'The label that names the tenant.', examples: ['tenant'] },
            service: { says: 'The service, where all objects are of one.', examples: ['cache'] },
            'service-label': { says: 'The label that names the service.', examples: ['app.kubernetes.io/name'] },
            services: { says: 'What the label says: our service.', examples: [{ redis: 'cache' }] },
            host: { says: 'Where the object names its host.', examples: ['spec.nodeName'] },
            instance: {
                says: 'Attribute of an instance: where the object holds it.',
                examples: [{ namespace: 'metadata.namespace' }],
            },
            attributes: {
                says: 'Attribute of the tenant: where the object holds it.',
                examples: [{ tier: 'metadata.labels[tier]' }],
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/cli/json-schemas.js











const SCHEMA_NAMES = ['runbook', 'topology', 'incident', 'audit', 'scenario'];
function schemaFile(name) {
    return `${name}.schema.json`;
}
function jsonSchema(name) {
    const id = `urn:enforced-runbooks:schema:${name}:1`;
    switch (name) {
        case 'runbook':
            return annotatedSchema({
                ...{ id, schema: runbook_schema/* runbookSchema */.qq, notes: RUNBOOK_NOTES, title: 'Runbook' },
                description: 'A runbook of Enforced Runbooks: symptom, probes, guards, steps and recovery.',
            });
        case 'topology':
            return annotatedSchema({
                ...{ id, schema: shape/* topologyShape */.d8, notes: TOPOLOGY_NOTES, title: 'Topology' },
                description: 'Tenants, services, hosts, and what separates one tenant from another.',
            });
        case 'incident':
            return withNulls(annotatedSchema({
                ...{ id, schema: normal_form/* normalForm */.I, notes: INCIDENT_NOTES, title: 'Incident' },
                description: 'An alert of one tenant, in the normal form. A key that is null, or absent, says nothing.',
            }));
        case 'audit':
            return annotatedSchema({
                ...{ id, schema: (0,schema/* auditRecord */.tg)(), notes: AUDIT_NOTES, title: 'Audit' },
                description: '`audit.json`: one run as one document.',
            });
        case 'scenario':
            return annotatedSchema({
                ...{ id, schema: scenario_shape/* scenariosSchema */.N, notes: SCENARIO_NOTES, title: 'Scenarios' },
                description: 'What becomes of a runbook: `runbooks/<id>.test.yml`, which `test` plays.',
            });
    }
}
function withNulls(schema) {
    const { properties, required } = schema;
    const names = Array.isArray(required) ? required : [];
    const entries = Object.entries(typeof properties === 'object' && properties !== null ? properties : {});
    const nullable = entries.map(([name, { description, examples, ...child }]) => {
        const words = { description, ...(examples !== undefined && { examples }) };
        const form = names.includes(name) ? child : { anyOf: [child, { type: 'null' }] };
        return [name, { ...words, ...form }];
    });
    return { ...schema, properties: Object.fromEntries(nullable) };
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
;// CONCATENATED MODULE: ./lib/cli/schema.js



function registerSchema(program, context) {
    const command = (0,cli_options/* withCommon */.Aj)(program
        .command('schema')
        .addArgument(new esm/* Argument */.ef('<name>', 'what the schema is of').choices(SCHEMA_NAMES))
        .description(`a JSON Schema: ${SCHEMA_NAMES.join(', ')}`));
    command.action((written, options) => {
        const { terminal } = (0,cli_options/* commonOf */.$N)(options, context.environment);
        const name = SCHEMA_NAMES.find((one) => one === written);
        if (name === undefined)
            return context.finish(2);
        terminal.document(jsonSchema(name));
        context.finish(0);
    });
}


/***/ }),

/***/ 95378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ INCIDENT_SOURCES),
/* harmony export */   aL: () => (/* binding */ INCIDENT_STATUSES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info', 'unknown'];
const INCIDENT_STATUSES = ['firing', 'resolved', 'acknowledged', 'other'];
const INCIDENT_SOURCES = [
    'alertmanager',
    'grafana',
    'datadog',
    'pagerduty',
    'opsgenie',
    'cloudwatch',
    'azure-monitor',
    'gcp-monitoring',
    'newrelic',
    'sentry',
    'zabbix',
    'dynatrace',
    'cloudevents',
    'manual',
    'generic',
];


/***/ }),

/***/ 76662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ normalForm),
  W: () => (/* binding */ readNormalForm)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/incident/incident.js
var incident = __webpack_require__(95378);
// EXTERNAL MODULE: ./lib/incident/text.js
var incident_text = __webpack_require__(93619);
;// CONCATENATED MODULE: ./lib/incident/labels.js

const MOST = 256;
const LONGEST_NAME = 256;
function labelsOf(written) {
    if (written === undefined || written === null)
        return {};
    if (typeof written !== 'object' || Array.isArray(written))
        return null;
    const entries = Object.entries(written);
    if (entries.length > MOST || entries.some(([name]) => name.length > LONGEST_NAME))
        return null;
    return Object.fromEntries(entries.flatMap(([name, value]) => {
        const text = labelText(value);
        return text === undefined || name === '__proto__' ? [] : [[(0,incident_text/* wellFormed */.ES)(name), text]];
    }));
}
function labelText(value) {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'string')
        return (0,incident_text/* isPlaceholder */.wK)(value) ? undefined : (0,incident_text/* wellFormed */.ES)(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return (0,incident_text/* wellFormed */.ES)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/incident/link.js
const LONGEST = 2_048;
function linkOf(written) {
    if (typeof written !== 'string' || written.length > LONGEST || /[^\x21-\x7e]/.test(written))
        return undefined;
    if (!/^https?:\/\//i.test(written) || !URL.canParse(written))
        return undefined;
    const { username, password, hostname } = new URL(written);
    return username === '' && password === '' && hostname !== '' ? written : undefined;
}

// EXTERNAL MODULE: ./lib/incident/severity.js
var severity = __webpack_require__(66171);
;// CONCATENATED MODULE: ./lib/incident/status.js
const BY_WORD = new Map([
    ...words('firing', ['firing', 'alerting', 'alarm', 'open', 'triggered', 're-triggered', 'warn', 'create', 'created']),
    ...words('firing', ['activated', 'fired']),
    ...words('resolved', ['resolved', 'ok', 'closed', 'close', 'recovered', 'normal', 'up']),
    ...words('acknowledged', ['acknowledged', 'acknowledge']),
    ...words('other', ['other', 'no data', 'insufficient_data', 'renotify', 'addnote', 'annotated', 'merged']),
]);
function statusOf(word) {
    return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}
function words(status, list) {
    return list.map((word) => [word, status]);
}

;// CONCATENATED MODULE: ./lib/incident/test-flag.js
function isTest(written) {
    return written !== undefined && written !== null && written !== false && written !== 'false';
}

// EXTERNAL MODULE: ./lib/incident/time.js
var incident_time = __webpack_require__(56725);
;// CONCATENATED MODULE: ./lib/incident/normal-form.js













const normal_form_LONGEST_NAME = 256;
const normal_form_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'a text')
    .transform(String)
    .pipe(schemas/* string */.YjP().max(normal_form_LONGEST_NAME, `a text of at most ${normal_form_LONGEST_NAME} characters`));
const labels = schemas/* unknown */.L5J().transform((written, context) => {
    const read = labelsOf(written);
    if (read !== null)
        return read;
    context.addIssue('a mapping of names to texts, at most 256 of them');
    return core/* NEVER */.tm;
});
const normalForm = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(incident/* INCIDENT_SOURCES */.Gf, `one of ${incident/* INCIDENT_SOURCES */.Gf.join(', ')}`),
    name: normal_form_name,
    status: schemas/* string */.YjP('a text'),
    severity: normal_form_name.optional(),
    severity_raw: normal_form_name.optional(),
    dedup_key: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'a text')
        .transform(String)
        .pipe(schemas/* string */.YjP().max(1_024, 'a text of at most 1,024 characters'))
        .optional(),
    starts_at: schemas/* unknown */.L5J().optional(),
    starts_at_is_receipt: schemas/* boolean */.zMY('true or false').optional(),
    tenant: normal_form_name.optional(),
    service: normal_form_name.optional(),
    host: normal_form_name.optional(),
    labels: labels.optional(),
    annotations: labels.optional(),
    url: schemas/* unknown */.L5J().optional(),
    test: schemas/* unknown */.L5J().optional(),
    truncated: schemas/* int */.Whr('a whole number').min(0, 'not negative').optional(),
});
const KEYS = Object.keys(normalForm.shape);
function readNormalForm(written, receivedAt) {
    const parsed = normalForm.safeParse(withoutMissing(written), parsed_once/* PARSED_ONCE */.I);
    if (!parsed.success)
        return invalid(parsed.error.issues
            .slice(0, 5)
            .map((issue) => complaint(issue, written))
            .join('; '));
    const time = (0,incident_time/* incidentTime */.w)(parsed.data.starts_at);
    if (time.kind === 'wrong')
        return invalid(`\`starts_at\` is \`${(0,visible/* shown */.SP)(String((0,incident_text/* textOf */.b6)(parsed.data.starts_at) ?? 'no text'))}\`, not a time`);
    return incidentOf(parsed.data, time, receivedAt);
}
function incidentOf(form, time, receivedAt) {
    const status = statusOf(form.status);
    if (status === null) {
        return invalid(`the status is \`${(0,visible/* shown */.SP)(form.status)}\`, which means neither of ${incident/* INCIDENT_STATUSES */.aL.join(', ')}`);
    }
    const url = linkOf(form.url);
    const { tenant, service, host } = form;
    return (0,fault/* succeed */.Py)({
        source: form.source,
        name: form.name,
        status,
        severity: (0,severity/* severityOf */.xJ)(form.severity ?? form.severity_raw),
        severity_raw: form.severity_raw ?? (form.severity === 'unknown' ? '' : (form.severity ?? '')),
        dedup_key: form.dedup_key ?? defaultKey(form),
        starts_at: time.kind === 'time' ? time.time : receivedAt,
        starts_at_is_receipt: time.kind !== 'time' || form.starts_at_is_receipt === true,
        ...(tenant === undefined ? {} : { tenant }),
        ...(service === undefined ? {} : { service }),
        ...(host === undefined ? {} : { host }),
        labels: form.labels ?? {},
        annotations: form.annotations ?? {},
        ...(url === undefined ? {} : { url }),
        test: isTest(form.test),
        truncated: form.truncated ?? 0,
    });
}
function defaultKey({ source, name, tenant, service, host, labels }) {
    if (source === 'manual')
        return '';
    return [name, tenant ?? labels?.tenant ?? '', service ?? labels?.service ?? '', host ?? labels?.host ?? ''].join('/');
}
function withoutMissing(written) {
    const said = Object.entries(written).flatMap(([key, value]) => {
        if (value === null || value === undefined)
            return [];
        if (key === 'test' || typeof value !== 'string')
            return [[key, value]];
        return value.trim() === '' || (0,incident_text/* isPlaceholder */.wK)(value) ? [] : [[key, (0,incident_text/* wellFormed */.ES)(value)]];
    });
    return Object.fromEntries(said);
}
function complaint(issue, written) {
    const key = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') {
        const [unknown = ''] = issue.keys;
        const near = (0,nearest/* nearest */.p)(unknown, KEYS);
        return `there is no key \`${(0,visible/* shown */.SP)(unknown)}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
    }
    const value = written[key];
    if ((0,incident_text/* textOf */.b6)(value) === undefined && typeof value !== 'object')
        return `\`${key}\` is missing`;
    return `\`${key}\` is not ${issue.message}`;
}
function invalid(because) {
    return (0,fault/* fail */.fJ)({
        code: 'incident-invalid',
        message: `The payload is no incident: ${because}.`,
        hint: 'Send at least source, name and status; the keys and words are those of the normal form of an incident.',
    });
}


/***/ }),

/***/ 66171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   Kd: () => (/* binding */ inTable),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const WORDS = {
    critical: ['critical', 'fatal', 'emergency', 'page', 'disaster', 'sev0', 'sev1'],
    high: ['high', 'error', 'major', 'severe'],
    warning: ['warning', 'warn', 'medium', 'moderate', 'average'],
    low: ['low', 'minor', 'notice'],
    info: ['info', 'information', 'debug', 'none'],
};
const BY_WORD = new Map([
    ...words('critical'),
    ...words('high'),
    ...words('warning'),
    ...words('low'),
    ...words('info'),
]);
function severityOf(word) {
    return BY_WORD.get((word ?? '').trim().toLowerCase()) ?? 'unknown';
}
const PRIORITIES = { P1: 'critical', P2: 'high', P3: 'warning', P4: 'low', P5: 'info' };
function inTable(table, word) {
    return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
function words(severity) {
    return WORDS[severity].map((word) => [word, severity]);
}


/***/ }),

/***/ 93619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const LONGEST = 4_096;
const PLACEHOLDERS = [
    /^\{\{[^{}]*\}\}$/,
    /^\$\{?[A-Za-z_][A-Za-z0-9_.]*\}?$/,
    /^\{[A-Z][A-Za-z0-9_.]*\}$/,
    /^<no value>$/i,
    /^\[no value\]$/i,
    /^\*UNKNOWN\*$/,
];
function textOf(written) {
    if (typeof written === 'number' || typeof written === 'boolean')
        return String(written);
    if (typeof written !== 'string')
        return undefined;
    const text = wellFormed(written);
    return text.trim() === '' || isPlaceholder(text) ? undefined : text;
}
function isPlaceholder(text) {
    const trimmed = text.trim();
    return trimmed.length <= 256 && PLACEHOLDERS.some((form) => form.test(trimmed));
}
function wellFormed(text) {
    const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
    return cut.replace(/[\ud800-\udfff]/gu, '\ufffd');
}


/***/ }),

/***/ 56725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ incidentTime)
/* harmony export */ });
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;
const EPOCH = /^(\d{1,19})(?:\.(\d{1,9}))?$/;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
function incidentTime(written) {
    if (written === undefined || written === null)
        return { kind: 'unset' };
    if (typeof written !== 'string' && typeof written !== 'number')
        return { kind: 'wrong' };
    const text = typeof written === 'number' ? numberText(written) : written.trim();
    if (text === '' || text === '-1' || /^0(?:\.0+)?$/.test(text) || text.startsWith('0001-01-01'))
        return { kind: 'unset' };
    const ms = fromRfc3339(text) ?? fromEpoch(text);
    return ms === null || ms > LATEST || ms < 0 ? { kind: 'wrong' } : { kind: 'time', time: new Date(ms).toISOString() };
}
function numberText(written) {
    return Number.isInteger(written) && written > 0 ? BigInt(written).toString() : String(written);
}
function fromRfc3339(text) {
    const found = RFC3339.exec(text);
    if (found === null)
        return null;
    const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (hour === undefined || minute === undefined || second === undefined)
        return null;
    const fraction = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
    const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), fraction);
    const read = new Date(local);
    const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
    const [offsetHours, offsetMinutes] = [Number(found[10] ?? 0), Number(found[11] ?? 0)];
    if (!exists || offsetHours > 23 || offsetMinutes > 59)
        return null;
    return local - (found[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
}
function fromEpoch(text) {
    const [, digits, fraction = ''] = EPOCH.exec(text) ?? [];
    if (digits === undefined)
        return null;
    if (digits.length <= 11)
        return Number(digits) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
    if (digits.length <= 14)
        return Number(digits);
    return Number(BigInt(digits) / (digits.length <= 17 ? 1000n : 1000000n));
}


/***/ }),

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

/***/ 69784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PARSED_ONCE)
/* harmony export */ });
const PARSED_ONCE = { jitless: true };


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

/***/ 57069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scenariosSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _incident_incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95378);
/* harmony import */ var _incident_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56725);
/* harmony import */ var _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62881);





const scalar = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im], { error: 'a text, a number, or true or false' });
const fieldValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(scalar)], { error: 'a text, a number, true or false, or a list of them' });
const fields = (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, fieldValue, 'field names to values');
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    doing: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    did: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undoing: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undid: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    engaged: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    released: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
}, { error: 'a mapping with one of doing, did, undoing, undid, engaged, released' });
const momentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ when: whenSchema.optional(), after: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional() }, { error: 'a mapping with `when`, `after`, or both' });
const FAILS = 'an exit code, `timeout` or `unreachable`';
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    gives: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([fields, scalar], { error: 'the fields, or the value of a probe that has only one' }).optional(),
    fails: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([(0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599), (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['timeout', 'unreachable'])], { error: FAILS }).optional(),
    exit: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599).optional(),
    on: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    when: whenSchema.optional(),
    after: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional(),
}, { error: 'a mapping with `gives` or `fails`' });
const longForm = entrySchema.refine(({ gives, fails }) => gives !== undefined || fails !== undefined, {
    error: 'a mapping with `gives` or `fails`',
});
const answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([longForm, fields, scalar], { error: 'the fields that the probe gives' });
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([answer, (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(answer, 'answers')], {
    error: 'the fields that the probe gives, or a list',
});
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    do: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undo: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    engage: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    release: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    on: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    try: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(1, 20).optional(),
    exit: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599).optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fields], { error: 'what it prints, or its fields' }).optional(),
    ends: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['exited', 'timed-out', 'lost', 'not-started']).optional(),
    takes: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional(),
    works: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.optional(),
    told: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.optional(),
}, { error: 'a mapping with one of do, undo, engage, release' });
const STEP_WORDS = [
    'pending',
    'passed',
    'skipped',
    'failed',
    'not_started',
    'applied',
    'unknown',
    'kept',
    'undone',
    'undone_unverified',
    'undo_failed',
];
const outcomeName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._, { error: `one of ${_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._.join(', ')}` });
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    outcome: outcomeName,
    human: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['no', 'yes', 'now']).optional(),
    because: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    steps: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh, (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(STEP_WORDS), 'steps to states').optional(),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { error: 'a list of commands such as `do restart-cache`' }).max(1_000).optional(),
    undo: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh, { error: 'a list of steps' }).max(1_000).optional(),
    notifications: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir)], { error: 'a channel, or a list of them' }), 'outcomes, or `started`, to channels').optional(),
}, { error: 'a mapping with `outcome`' });
const labels = (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), scalar, 'names to texts');
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_SOURCES */ .Gf),
    name: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    status: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_STATUSES */ .aL),
    severity: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC),
    severity_raw: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    dedup_key: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    starts_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2], { error: 'a time' })
        .refine((value) => (0,_incident_time_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentTime */ .w)(value).kind !== 'wrong', { error: 'a time such as 2026-01-15T14:29:33Z' }),
    starts_at_is_receipt: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im,
    tenant: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    service: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    host: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    labels,
    annotations: labels,
    url: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    test: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im,
    truncated: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 1_000_000),
}, { error: 'a mapping of the incident\u2019s keys' })
    .partial();
const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    tenant: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    now: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    incident: incidentSchema.optional(),
    inputs: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj, 'inputs to values').optional(),
    channels: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir, 'channels').optional(),
    probes: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, probeSchema, 'probes to what they give'),
    commands: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(commandSchema, 'commands').optional(),
    faults: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ cancel: momentSchema.optional(), crash: momentSchema.optional(), bystander: momentSchema.optional() }, { error: 'a mapping with cancel, crash or bystander' })
        .optional(),
    expect: expectSchema,
}, { error: 'a scenario: a mapping with `name`, `probes` and `expect`' });
const scenariosSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: 'the number 1' }),
    scenarios: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scenarioSchema, 'scenarios').max(200, { error: 'at most 200 scenarios' }),
}, { error: 'a file of scenarios: a mapping' });


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
