'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3930], modules: {

/***/ 86660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator)
/* harmony export */ });
/* harmony import */ var _engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62741);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20022);
/* harmony import */ var _engine_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5936);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97109);







const MOST_UNSEEN = 3;
function createNarrator() {
    const seen = new Map();
    return (event, { steps, guards }) => {
        const placed = (about) => {
            if (!('target' in about))
                return '';
            const isSeveral = 'guard' in about
                ? (guards[about.guard]?.at ?? []).length > 1
                : steps.some((step) => step.kind === 'mitigation' && step.id === about.step && (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpread */ .qx)(step));
            return isSeveral ? ` (${about.target})` : '';
        };
        if (event.type !== 'condition.looked')
            return lineOf(event, placed);
        const key = JSON.stringify(event.purpose);
        const said = [event.verdict, ...event.samples.map(({ act }) => act.fault?.code ?? '')].join();
        const repeated = event.look > 1 && seen.get(key) === said;
        seen.set(key, said);
        const line = looked(event, placed);
        return { ...line, passing: repeated };
    };
}
function lineOf(event, placed) {
    switch (event.type) {
        case 'run.claimed':
            return plain(`${event.runbook} for ${event.tenant}${wholeOf(event.locks)}${event.dry_run ? ' (dry run)' : ''}: ${event.execution_id}`);
        case 'run.declined':
            return bad(`${event.outcome}: ${event.faults.map(advised).join(' ')}`);
        case 'isolation.proved':
            return good(`isolation: ${event.result} (${event.commands} commands)`);
        case 'isolation.refused':
            return bad(`isolation: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'topology.discovered':
            return discovered(event);
        case 'bystanders.looked':
            return bystanders(event);
        case 'before.sampled':
            return event.held_before ? bad(`${event.step}: the verification holds already before the change`) : null;
        case 'command.intended':
            return plain(`${changeOf(event.change)}${placed(event.change)} on ${event.host}: ${event.shown}`);
        case 'command.finished':
            return finished(event, placed(event.change));
        case 'command.refused':
            return bad(`${changeOf(event.change)}${placed(event.change)} refused: ${event.faults.map((fault) => fault.message).join('; ')}`);
        case 'cancel.requested':
            return bad(`cancelled by ${event.by}`);
        case 'timeout.passed':
            return bad(`the runbook's timeout of ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(event.timeout_ms)} has passed`);
        case 'journal.lost':
            return bad(`the journal cannot be written: ${event.fault.message}`);
        case 'run.resumed':
            return plain(`going on with this run (${event.by}): ${event.because}`);
        case 'notification.finished':
            return event.sent
                ? good(`told ${event.channel}: ${event.on}`)
                : bad(`${event.channel} did not take the notification: ${event.fault?.message ?? 'no reason given'}`);
        case 'closed':
            return (_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[event.outcome].human === 'no' ? good : bad)(`${event.outcome}: ${_engine_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i[event.outcome].says}`);
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .H)(event);
    }
}
function discovered({ hosts, drift, result, duration_ms }) {
    const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
    const seen = hosts.map(({ service, host, instances, others_count }) => {
        const where = `${service} on ${host === 'runner' ? 'the runner' : host}`;
        return instances === null
            ? `${where} not known`
            : `${instances} of ${where}, ${others_count} other ${others_count === 1 ? 'tenant' : 'tenants'} there`;
    });
    const told = faults.map((fault) => `${placeOf(fault)}${advised(fault)}`);
    const text = [`discovery: ${result} (${seen.join('; ')}; ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)})`, ...told].join(' \u00b7 ');
    return (faults.length === 0 ? good : bad)(text);
}
function bystanders(event) {
    const { moment, look, seen, unasked = [] } = event;
    const counts = (0,_engine_bystanding_js__WEBPACK_IMPORTED_MODULE_0__/* .howMany */ .aT)(event);
    if (counts.length === 0)
        return null;
    const when = moment.kind === 'end' ? 'at the end' : `${moment.kind} ${moment.step}${waveOf(moment.wave)}`;
    const bad = seen.filter(({ health }) => health !== 'healthy');
    const named = bad.slice(0, MOST_UNSEEN).map(({ tenant, target, health, because = '' }) => {
        return `${tenant} ${health === 'ill' ? 'is ill' : 'does not answer'} (${target}: ${because})`;
    });
    const text = [
        `bystanders ${when}${look > 1 ? `, look ${look}` : ''}: ${counts.join(', ')}`,
        ...named,
        ...(bad.length > named.length ? [`and ${bad.length - named.length} more`] : []),
    ].join(' \u00b7 ');
    return (bad.length === 0 && unasked.every(({ why }) => why !== 'no_time') ? good : plain)(text);
}
function waveOf(wave) {
    return wave === 1 ? '' : `, wave ${wave}`;
}
function placeOf({ at }) {
    return at === undefined ? '' : `${at.file}:${at.line}:${at.column} `;
}
function looked({ purpose, samples, shown, verdict, because }, placed) {
    const shows = samples.flatMap((sample) => (sample.show === undefined ? [] : [sample.show]));
    const unseen = unseenBy(samples);
    const reasons = because === undefined || isOfAProbe(because, samples) ? unseen : [because, ...unseen];
    const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
    const text = `${purposeOf(purpose)}${placed(purpose)}: ${[...shows, ...shown].join(' \u00b7 ')}${why}`;
    return verdict === 'holds' && unseen.length === 0 ? good(text) : plain(text);
}
function unseenBy(samples) {
    const all = samples.flatMap((sample) => {
        const { fault } = sample.act;
        return fault === undefined ? [] : [advised({ message: (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenWords */ .CL)(sample), hint: fault.hint })];
    });
    const different = [...new Set(all)];
    if (different.length <= MOST_UNSEEN)
        return different;
    return [...different.slice(0, MOST_UNSEEN), `and ${different.length - MOST_UNSEEN} more`];
}
function isOfAProbe(because, samples) {
    return samples.some((sample) => because === (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenWords */ .CL)(sample));
}
function finished(event, where) {
    const { ended, exit_code, duration_ms, fault, stopped } = event.act;
    const how = ended === 'exited' ? `exit code ${exit_code}` : `${ended}, processes ${stopped}`;
    const what = `${event.asked ? 'asked after ' : ''}${changeOf(event.change)}${where}`;
    const text = `${what}: ${how} after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)}${fault === undefined ? '' : ` (${fault.message})`}`;
    return event.accepted ? good(text) : bad(text);
}
function advised({ message, hint }) {
    return `${message.replace(/\.$/, '')}. ${hint}`;
}
function purposeOf(purpose) {
    if ('guard' in purpose)
        return `${purpose.guard} ${purpose.kind}`;
    return 'step' in purpose ? `${purpose.step} ${purpose.kind}` : purpose.kind;
}
function changeOf(change) {
    return 'guard' in change ? `${change.action} ${change.guard}` : `${change.action} ${change.step}`;
}
function plain(text) {
    return { tone: 'plain', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function good(text) {
    return { tone: 'good', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function bad(text) {
    return { tone: 'bad', text: (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(text), passing: false };
}
function wholeOf(locks) {
    const services = locks.flatMap(({ name }) => /^service:(.+)$/.exec(name)?.[1] ?? []);
    return services.length === 0 ? '' : `, on the whole of ${services.join(' and ')}`;
}


/***/ }),

/***/ 13930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65808);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _app_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93602);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32832);
/* harmony import */ var _verb_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62296);






const VERBS = {
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(5025), __webpack_require__.e(7166), __webpack_require__.e(511), __webpack_require__.e(1326), __webpack_require__.e(2844), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(2121), __webpack_require__.e(7218), __webpack_require__.e(7768), __webpack_require__.e(9041), __webpack_require__.e(5294), __webpack_require__.e(6068), __webpack_require__.e(707), __webpack_require__.e(6583)]).then(__webpack_require__.bind(__webpack_require__, 16583))).registerDemo,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(5025), __webpack_require__.e(7166), __webpack_require__.e(511), __webpack_require__.e(2844), __webpack_require__.e(7218), __webpack_require__.e(5294), __webpack_require__.e(6068), __webpack_require__.e(8579)]).then(__webpack_require__.bind(__webpack_require__, 26068))).registerRun,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(5025), __webpack_require__.e(511), __webpack_require__.e(2844), __webpack_require__.e(7218), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 42887))).registerPlan,
    incident: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(5025), __webpack_require__.e(511), __webpack_require__.e(7218), __webpack_require__.e(9246)]).then(__webpack_require__.bind(__webpack_require__, 59246))).registerIncident,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(4949), __webpack_require__.e(5025), __webpack_require__.e(2844), __webpack_require__.e(4170), __webpack_require__.e(8021)]).then(__webpack_require__.bind(__webpack_require__, 43749))).registerLint,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(5025), __webpack_require__.e(1326), __webpack_require__.e(2844), __webpack_require__.e(2121), __webpack_require__.e(5146), __webpack_require__.e(1498), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 51101))).registerTest,
    probe: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(5025), __webpack_require__.e(7166), __webpack_require__.e(511), __webpack_require__.e(2844), __webpack_require__.e(7218), __webpack_require__.e(5294), __webpack_require__.e(7948)]).then(__webpack_require__.bind(__webpack_require__, 37948))).registerProbe,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1895), __webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(1037)]).then(__webpack_require__.bind(__webpack_require__, 11421))).registerVerify,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1895), __webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(1635)]).then(__webpack_require__.bind(__webpack_require__, 8035))).registerExplain,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(5025), __webpack_require__.e(7166), __webpack_require__.e(511), __webpack_require__.e(1326), __webpack_require__.e(2844), __webpack_require__.e(2390), __webpack_require__.e(9942), __webpack_require__.e(8203), __webpack_require__.e(2121), __webpack_require__.e(7218), __webpack_require__.e(7768), __webpack_require__.e(9041), __webpack_require__.e(5294), __webpack_require__.e(6068), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 75102))).registerRecover,
    topology: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(3623), __webpack_require__.e(5025), __webpack_require__.e(7166), __webpack_require__.e(511), __webpack_require__.e(5294), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 26780))).registerTopology,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5025), __webpack_require__.e(9539), __webpack_require__.e(121), __webpack_require__.e(9427)]).then(__webpack_require__.bind(__webpack_require__, 9427))).registerDoctor,
    keygen: async () => (await __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 67323))).registerKeygen,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8419)]).then(__webpack_require__.bind(__webpack_require__, 18419))).registerSchema,
    relay: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5112), __webpack_require__.e(9121)]).then(__webpack_require__.bind(__webpack_require__, 26900))).registerRelay,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(5025), __webpack_require__.e(511), __webpack_require__.e(7218), __webpack_require__.e(5328), __webpack_require__.e(6504)]).then(__webpack_require__.bind(__webpack_require__, 96504))).registerRender,
    init: async () => (await __webpack_require__.e(/* import() */ 1079).then(__webpack_require__.bind(__webpack_require__, 21079))).registerInit,
    import: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5915), __webpack_require__.e(1970)]).then(__webpack_require__.bind(__webpack_require__, 71970))).registerImport,
};
async function runProgram(argv) {
    const environment = (0,_app_env_js__WEBPACK_IMPORTED_MODULE_3__/* .variables */ .Ee)();
    let code = 0;
    const finish = (exitCode) => {
        code = exitCode;
    };
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('enforced-runbooks')
        .description('Incident runbooks as transactions: proven applicable, isolated, verified, rolled back when a step fails, audited.')
        .version(_app_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(text),
        writeErr: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(text),
        outputError: () => undefined,
    });
    for (const register of await registersFor(argv[0] ?? ''))
        register(program, { environment, finish });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        if (error.exitCode === 0)
            return 0;
        if (error.code !== 'commander.help')
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .createTerminal */ .P)({ json: asksJson(argv), quiet: false, colour: false, debug: false }).refuse([
                usage(error.message),
            ]);
        return 2;
    }
}
function registersFor(word) {
    const called = (0,_verb_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isVerb */ .e)(word) ? [word] : _verb_names_js__WEBPACK_IMPORTED_MODULE_5__/* .VERB_NAMES */ .D;
    return Promise.all(called.map((name) => VERBS[name]()));
}
function asksJson(argv) {
    return argv.some((word, index) => word === '--json' || word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'));
}
function usage(text) {
    const [message = '', ...more] = text
        .replace(/^error: /, '')
        .trim()
        .split('\n');
    const guess = more.map((line) => `${line.replace(/^\((.*)\)$/, '$1')} `).join('');
    return { code: 'usage', message, hint: `${guess}--help lists the verbs, and after a verb its options.` };
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
/* harmony import */ var _app_narrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86660);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55908);
/* harmony import */ var _fault_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68256);





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrateAlone = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
    const human = options.json ? _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU : _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc;
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
    const document = (value) => void (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(`${(0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)(), options), debug: options.debug, as };
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(`${found.map((fault) => (0,_fault_text_js__WEBPACK_IMPORTED_MODULE_3__/* .faultText */ .I)(fault, text)).join('\n\n')}\n`);
    };
    const say = (text) => {
        if (!options.quiet)
            print((0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .spokenLines */ .cS)(text).join('\n'));
    };
    const tell = (line, clock) => {
        const isLive = isColoured(human(), options);
        const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(line.text);
        const tone = isLive ? TONES[line.tone] : '';
        if (!line.passing)
            return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
        if (!isLive)
            return;
        human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
        passing = true;
    };
    return {
        options,
        say,
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event, plan) => {
            const line = narrateAlone(event, plan);
            if (line !== null && !options.quiet)
                tell(line, clockOf(event));
        },
        alongside: (whose) => {
            const narrate = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
            return {
                warn: (fault) => complain([{ ...fault, message: `${whose}: ${fault.message}` }], 'warning'),
                watch: (event, plan) => {
                    const line = narrate(event, plan);
                    if (line !== null && !line.passing && !options.quiet)
                        tell(line, `${clockOf(event)}  ${whose}`);
                },
            };
        },
    };
}
function clockOf({ elapsed_ms }) {
    return (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(elapsed_ms).padStart(8);
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}


/***/ })

} };
