'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6583], modules: {

/***/ 16583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDemo: () => (/* binding */ registerDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/respond.js
var respond = __webpack_require__(77546);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/demo/estate.js
const TENANTS = Array.from({ length: 8 }, (_, index) => `tenant-${pad(index + 1)}`);
const WEDGED_TENANT = 'tenant-006';
const MAX_CONNECTIONS = 500;
const KEPT_CONNECTIONS = 15;
const MOST_CONNECTIONS = 382;
const EXHAUSTED = 7 * KEPT_CONNECTIONS + MOST_CONNECTIONS;
const WORKERS_OF_EACH = 4;
function topologyText(book) {
    const tenants = TENANTS.map((tenant, index) => tenantText(tenant, index + 1, book.caches[tenant] ?? 0));
    return `${servicesText(book.gateway)}${tenants.join('')}hold: []\n`;
}
function alertText(startsAt) {
    const alert = {
        source: 'alertmanager',
        name: 'DatabaseConnectionPoolExhaustion',
        status: 'firing',
        severity: 'critical',
        severity_raw: 'critical',
        dedup_key: `demo-${startsAt}`,
        starts_at: startsAt,
        tenant: WEDGED_TENANT,
        service: 'orders_db',
        labels: { env: 'production', tenant: WEDGED_TENANT },
        annotations: { summary: 'The connection pool of orders_db is nearly used up.' },
    };
    return `${JSON.stringify(alert, null, 2)}\n`;
}
function servicesText(gatewayPort) {
    return `schema: 1
services:
  orders_db:
    tenancy: shared
    hosts: runner
    instance:
      database: "t_\${{ tenant.number }}"
    identifies: [database]
  cache:
    tenancy: dedicated
    hosts: runner
    depends-on: [orders_db]
    instance:
      unit: "redis@\${{ tenant.id }}"
    identifies: [unit]
    discover:
      exec: [systemctl, list-units, "redis@*", --all, --output=json]
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service"
    health:
      exec: [redis-cli, -p, "\${{ target.port }}", ping]
      output: text
      healthy: text == "PONG"
  workers:
    tenancy: dedicated
    hosts: runner
    depends-on: [cache, orders_db]
    instance:
      unit: "workers@\${{ tenant.id }}"
    identifies: [unit]
  gateway:
    tenancy: shared
    hosts: runner
    depends-on: [workers]
    instance:
      address: "127.0.0.1:${gatewayPort}"
tenants:
`;
}
function tenantText(tenant, number, cachePort) {
    return `  ${tenant}:
    number: ${number}
    tier: silver
    services:
      orders_db: {}
      cache: { port: ${cachePort} }
      workers: {}
      gateway: {}
`;
}
function pad(number) {
    return String(number).padStart(3, '0');
}

// EXTERNAL MODULE: ./lib/demo/member-process.js
var member_process = __webpack_require__(66349);
// EXTERNAL MODULE: ./lib/demo/message.js
var message = __webpack_require__(57900);
// EXTERNAL MODULE: ./lib/demo/lines.js
var lines = __webpack_require__(30448);
;// CONCATENATED MODULE: ./lib/demo/observation.js



const LOOK_MS = 50;
const WEDGED_WITHIN_MS = 20_000;
async function observeFleet(book, password) {
    const held = await heldConnections(book, password);
    return {
        connections: { active: Object.values(held).reduce((sum, count) => sum + count, 0), max: MAX_CONNECTIONS },
        held,
        breakers: await ofEachTenant((tenant) => breakerState(book.gateway, tenant)),
        cacheProcesses: await ofEachTenant(async (tenant) => {
            const [answer = {}] = await (0,lines/* ask */.kA)(book.units, { unit: `redis@${tenant}` });
            return (0,message/* numberIn */.Po)(answer, 'pid');
        }),
        workers: await ofEachTenant(async (tenant) => {
            const [answer = {}] = await (0,lines/* ask */.kA)(book.workers[tenant] ?? 0, { count: true });
            return (0,message/* numberIn */.Po)(answer, 'count');
        }),
        messages: (0,message/* textsIn */.Ej)(await fetched(`http://127.0.0.1:${book.channel}/`), 'messages'),
    };
}
async function pressWedge(book, password, then) {
    await (0,lines/* ask */.kA)(book.units, { do: 'wedge', unit: `redis@${WEDGED_TENANT}`, then });
    const deadline = performance.now() + WEDGED_WITHIN_MS;
    for (;;) {
        const held = await heldConnections(book, password);
        const active = Object.values(held).reduce((sum, count) => sum + count, 0);
        if (active === EXHAUSTED)
            return;
        if (performance.now() > deadline)
            throw new Error(`the pool did not fill: ${active}/${MAX_CONNECTIONS}`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}
async function heldConnections(book, password) {
    const [, activity = {}] = await (0,lines/* ask */.kA)(book.database, { application: 'observer', password }, { activity: true });
    return (0,message/* numbersIn */.MC)(activity, 'holders');
}
async function breakerState(port, tenant) {
    return (0,message/* textIn */.r7)(await fetched(`http://127.0.0.1:${port}/breakers/${tenant}`), 'state');
}
async function fetched(address) {
    const response = await fetch(address);
    return (0,message/* parseMessage */.vY)(await response.text()) ?? {};
}
async function ofEachTenant(ask) {
    return Object.fromEntries(await Promise.all(TENANTS.map(async (tenant) => [tenant, await ask(tenant)])));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/demo/shipped.js


const SHIPPED_RUNBOOK_ID = 'database-connection-pool-exhaustion';
function shippedRunbook(entry) {
    const project = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry)), '../..');
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(project, 'runbooks', `${SHIPPED_RUNBOOK_ID}.yml`), 'utf8');
}

// EXTERNAL MODULE: ./lib/demo/toolbox.js + 5 modules
var toolbox = __webpack_require__(68969);
;// CONCATENATED MODULE: ./lib/demo/fleet.js










async function startFleet(options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'enforced-runbooks-demo-'));
    const members = [];
    const dispose = async () => {
        await Promise.all(members.map((member) => member.stop()));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        const password = (0,external_node_crypto_.randomBytes)(12).toString('hex');
        const { book, toolbox } = await startMembers({ ...options, folder, password, members });
        await writeFiles({ ...options, folder, book, toolbox });
        if (options.scenario.wedge !== null)
            await pressWedge(book, password, options.scenario.wedge.afterRestart);
        return {
            folder,
            environment: {
                PATH: `${(0,external_node_path_.join)(folder, 'bin')}:${options.path}`,
                HOME: (0,external_node_path_.join)(folder, 'home'),
                PGPASSWORD: password,
            },
            slackWebhook: `http://127.0.0.1:${book.channel}/`,
            observe: () => observeFleet(book, password),
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function startMembers({ member, scenario, folder, password, members }) {
    const start = async (kind, options) => {
        const started = await (0,member_process/* startMember */.Z)({ command: member, kind, options });
        members.push(started);
        return started;
    };
    const [units, database, channel] = await settleAll([
        start('units', { folder, member, tenants: TENANTS }),
        start('database', { maxConnections: MAX_CONNECTIONS, password }),
        start('channel', {}),
    ]);
    if (units === undefined || database === undefined || channel === undefined) {
        throw new Error('the fleet is not complete');
    }
    const caches = (0,message/* numbersIn */.MC)(units.ready, 'caches');
    const processes = await settleAll(TENANTS.map((tenant) => start('workers', {
        databasePort: database.port,
        application: tenant,
        password,
        kept: KEPT_CONNECTIONS,
        most: tenant === WEDGED_TENANT ? MOST_CONNECTIONS : KEPT_CONNECTIONS,
        cachePort: caches[tenant],
        count: WORKERS_OF_EACH,
        leak: tenant === WEDGED_TENANT && scenario.wedge?.leak === true,
    })));
    const workers = Object.fromEntries(TENANTS.map((tenant, index) => [tenant, processes[index]?.port ?? 0]));
    const gateway = await start('gateway', { workers });
    const book = {
        database: database.port,
        gateway: gateway.port,
        units: units.port,
        channel: channel.port,
        caches,
        workers,
    };
    const toolbox = await start('toolbox', { book });
    return { book, toolbox: toolbox.port };
}
async function settleAll(promises) {
    await Promise.allSettled(promises);
    return Promise.all(promises);
}
async function writeFiles(to) {
    const [bin, runbooks] = [(0,external_node_path_.join)(to.folder, 'bin'), (0,external_node_path_.join)(to.folder, 'runbooks')];
    for (const made of [bin, runbooks, (0,external_node_path_.join)(to.folder, 'home')])
        await (0,promises_.mkdir)(made);
    await (0,promises_.writeFile)((0,external_node_path_.join)(to.folder, 'topology.yml'), topologyText(to.book));
    await (0,promises_.writeFile)((0,external_node_path_.join)(to.folder, 'alert.json'), alertText(to.startsAt));
    await (0,promises_.writeFile)((0,external_node_path_.join)(runbooks, `${SHIPPED_RUNBOOK_ID}.yml`), to.runbook);
    for (const tool of toolbox/* TOOL_NAMES */.K2) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(bin, tool), (0,toolbox/* toolText */.C_)(tool, to.toolbox));
        await (0,promises_.chmod)((0,external_node_path_.join)(bin, tool), 0o755);
    }
}

;// CONCATENATED MODULE: ./lib/demo/scenario.js
const SCENARIOS = [
    {
        name: 'default',
        title: 'the cache is restarted and the pool recovers',
        wedge: { afterRestart: 'answers', leak: false },
        changes: [],
        interruption: null,
        expected: 'incident_resolved',
    },
    {
        name: 'verification-fails',
        title: 'the restarted cache does not answer; everything is undone',
        wedge: { afterRestart: 'wedged', leak: false },
        changes: [],
        interruption: null,
        expected: 'rolled_back',
    },
    {
        name: 'neighbour-ill',
        title: 'the restarted cache takes the disk of the tenant beside it; everything is undone',
        wedge: { afterRestart: 'greedy', leak: false },
        changes: [],
        interruption: null,
        expected: 'rolled_back',
    },
    {
        name: 'symptom-absent',
        title: 'the alert is wrong: the pool is not exhausted',
        wedge: null,
        changes: [],
        interruption: null,
        expected: 'symptom_absent',
    },
    {
        name: 'wrong-tenant',
        title: 'a command of the runbook names another tenant',
        wedge: { afterRestart: 'answers', leak: false },
        changes: [{ from: `"redis@\${{ tenant.id }}"`, to: 'redis@tenant-007' }],
        interruption: null,
        expected: 'refused',
    },
    {
        name: 'cancel',
        title: 'somebody presses Ctrl-C while the cache restarts',
        wedge: { afterRestart: 'slow', leak: false },
        changes: [],
        interruption: {
            kind: 'cancelled',
            at: (event) => event.type === 'command.finished' && restartsCache(event.change),
        },
        expected: 'cancelled',
    },
    {
        name: 'crash',
        title: 'kill -9 hits the run while the cache restarts; `recover` puts it right',
        wedge: { afterRestart: 'slow', leak: false },
        changes: [{ from: ', --no-block]', to: ']' }],
        interruption: { kind: 'killed', at: (event) => event.type === 'command.intended' && restartsCache(event.change) },
        expected: 'rolled_back',
    },
    {
        name: 'not-recovered',
        title: 'the cache is back, and the workers do not let go; the changes stand',
        wedge: { afterRestart: 'answers', leak: true },
        changes: [
            { from: 'within: 3m', to: 'within: 5s' },
            { from: 'otherwise: rollback', to: 'otherwise: keep' },
        ],
        interruption: null,
        expected: 'not_recovered',
    },
];
function restartsCache(change) {
    return change.action === 'do' && change.step === 'restart-cache';
}
function scenarioNamed(name) {
    return SCENARIOS.find((scenario) => scenario.name === name) ?? null;
}
function runbookOf(scenario, shipped) {
    return scenario.changes.reduce((text, { from, to }) => {
        const [before, after, ...more] = text.split(from);
        if (before === undefined || after === undefined || more.length > 0) {
            throw new Error(`the shipped runbook does not have '${from}' exactly once`);
        }
        return before + to + after;
    }, shipped);
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(90039);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/audit/event-lines.js
var event_lines = __webpack_require__(80885);
// EXTERNAL MODULE: ./lib/audit/folder.js + 1 modules
var audit_folder = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/audit/verify.js + 1 modules
var verify = __webpack_require__(48203);
;// CONCATENATED MODULE: ./lib/demo/changes.js

function changesOfFleet(before, after) {
    return TENANTS.flatMap((tenant) => [
        ...(before.breakers[tenant] === after.breakers[tenant]
            ? []
            : [`the circuit breaker of ${tenant} is ${after.breakers[tenant]}`]),
        ...(before.workers[tenant] === after.workers[tenant]
            ? []
            : [`${tenant} has ${after.workers[tenant]} workers, and had ${before.workers[tenant]}`]),
        ...(tenant === WEDGED_TENANT || before.cacheProcesses[tenant] === after.cacheProcesses[tenant]
            ? []
            : [`the cache of ${tenant} is another process`]),
    ]);
}

// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/journal/recovering.js
var recovering = __webpack_require__(48003);
// EXTERNAL MODULE: ./lib/journal/run-record.js
var run_record = __webpack_require__(87478);
// EXTERNAL MODULE: ./lib/journal/unfinished.js
var unfinished = __webpack_require__(50166);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/transport/process.js
var transport_process = __webpack_require__(69824);
// EXTERNAL MODULE: ./lib/cli/channels.js
var channels = __webpack_require__(89364);
;// CONCATENATED MODULE: ./lib/cli/demo-process.js







const WORDS_MS = 1_000;
function startDemoProcess({ fleet, state, out, options, environment }) {
    const program = [process.execPath, process.argv[1] ?? '', 'demo-run'];
    const call = ['--incident', (0,external_node_path_.join)(fleet.folder, 'alert.json'), '--root', fleet.folder, '--state', state, '--out', out];
    const words = ['json', 'quiet', 'debug'].flatMap((word) => (options[word] ? [`--${word}`] : []));
    const child = (0,transport_process/* startProcess */.k)({
        argv: [...program, ...call, ...words],
        env: {
            ...(0,env/* allowed */.TQ)(environment),
            ...fleet.environment,
            TMPDIR: fleet.folder,
            [channels/* CHANNEL_VARIABLES */.mf.slack]: fleet.slackWebhook,
        },
    });
    let document = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        if (options.json)
            document += text;
        else
            (0,outlive_readers/* standardOutput */.dc)().write(text);
    });
    child.stderr.on('data', (chunk) => (0,outlive_readers/* standardError */.gU)().write(chunk));
    return {
        pid: child.pid,
        ended: allSaid(child).then((end) => ({ end, document })),
        alive: () => child.alive(),
        kill: (signal) => void child.kill(signal),
    };
}
async function allSaid(child) {
    const said = Promise.all([child.stdout, child.stderr].map((stream) => (0,external_node_stream_promises_.finished)(stream).catch(() => undefined)));
    const end = await child.ended;
    await Promise.race([said, (0,external_node_timers_promises_.setTimeout)(WORDS_MS)]);
    child.release();
    return end;
}

// EXTERNAL MODULE: ./lib/cli/recover.js
var recover = __webpack_require__(75102);
// EXTERNAL MODULE: ./lib/cli/verify.js
var cli_verify = __webpack_require__(11421);
;// CONCATENATED MODULE: ./lib/cli/demo-crash.js















const demo_crash_LOOK_MS = 25;
const STARTED_MS = 400;
async function playCrash(crash) {
    const { fleet, terminal, state, signals } = crash;
    if (signals.cancel.aborted)
        return neverBegan(crash);
    const before = await fleet.observe();
    const run = startDemoProcess({ ...crash, options: terminal.options });
    terminal.say(`The run is a process of its own: ${run.pid}`);
    const unheard = passOn(signals, run);
    try {
        await killInTheMiddle(crash, run);
        const { end, document } = await run.ended;
        if (end.kind === 'exited')
            return endedByItself(crash, end.exitCode, document);
        const [id] = await (0,unfinished/* unfinishedRuns */.CD)(state);
        if (id === undefined)
            return neverBegan(crash);
        terminal.say(await leftBehind(crash, { by: end.kind === 'signalled' ? end.signal : end.code, run, id, before }));
        const [{ record }, code] = await (0,recover.recoverOne)(id, {
            out: null,
            common: { state, terminal },
            settings: () => crash.settings,
            abandon: signals.stop,
            unfinished: crash.unfinished,
        });
        if (record === null)
            return code;
        if (terminal.options.json)
            terminal.document(record);
        if ((await (0,unfinished/* unfinishedRuns */.CD)(state)).includes(id))
            return code;
        terminal.say(`verify   ${await verified(crash.out)}\nfleet    ${compared(before, await fleet.observe())}`);
        return code;
    }
    finally {
        run.kill('SIGKILL');
        unheard();
    }
}
function passOn({ cancel, abandon }, run) {
    const heard = () => run.kill('SIGINT');
    for (const signal of [cancel, abandon])
        signal.addEventListener('abort', heard);
    return () => {
        for (const signal of [cancel, abandon])
            signal.removeEventListener('abort', heard);
    };
}
async function killInTheMiddle({ state, interruption, signals }, run) {
    while (run.alive()) {
        const [id] = await (0,unfinished/* unfinishedRuns */.CD)(state);
        if (id !== undefined && (await journalOf(state, id)).some((event) => interruption.at(event)))
            break;
        await (0,external_node_timers_promises_.setTimeout)(demo_crash_LOOK_MS);
    }
    await Promise.race([(0,external_node_timers_promises_.setTimeout)(STARTED_MS), run.ended]);
    if (!signals.cancel.aborted)
        run.kill('SIGKILL');
}
async function journalOf(state, id) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,run_record/* runFolderIn */.rz)((0,external_node_path_.join)(state, 'journals'), id), run_record/* JOURNAL */.Ex), 'utf8').catch(() => '');
    return (0,event_lines/* readEvents */.w)(text.slice(0, text.lastIndexOf('\n') + 1), null).events;
}
function endedByItself({ terminal, signals, unfinished }, code, document) {
    if (document !== '')
        process.stdout.write(document);
    if (!signals.cancel.aborted)
        terminal.say('The run came to its end before it could be killed.');
    else if (signals.abandon.aborted)
        terminal.say(unfinished());
    return code;
}
function neverBegan({ terminal, signals }) {
    terminal.refuse([signals.cancel.aborted ? stopped : died]);
    return signals.cancel.aborted ? outcome/* OUTCOMES */.i.cancelled.exit : 2;
}
const stopped = {
    code: 'demo-failed',
    message: "the demo's run was stopped before it had begun",
    hint: 'Nothing was changed, and nothing is left of it.',
};
const died = {
    code: 'demo-failed',
    message: "the demo's run died before it had claimed its lock",
    hint: 'Nothing was changed, and nothing is left of it. Try again.',
};
async function leftBehind({ fleet, state }, { by, run, id, before }) {
    const last = (await journalOf(state, id)).at(-1);
    const changed = changesOfFleet(before, await fleet.observe());
    const intent = last?.type === 'command.intended'
        ? `an intent, \`${last.shown}\`: nobody has noted how it ended`
        : `\`${last?.type ?? 'nothing'}\``;
    return [
        '',
        `${by === 'SIGKILL' ? 'kill -9' : by} ${run.pid}: the process of the run is gone, and had no chance to clean up. What it leaves:`,
        `  lock     of ${WEDGED_TENANT}, held by a process that does not live`,
        `  journal  its last line is ${intent}`,
        `  fleet    ${changed.length === 0 ? 'as before' : changed.join('; ')}`,
        '',
        `Now, as anybody would: ${(0,recovering/* recoverCommand */.o)(id)}`,
        'It replays the journal, stops what still runs, asks what became of it, and undoes what the run did.',
    ].join('\n');
}
async function verified(folder) {
    const files = await (0,audit_folder/* readAuditFolder */.KO)(folder);
    return files.ok ? (0,cli_verify.wordLine)((0,verify/* verify */.MX)(files.value, {})) : files.faults[0].message;
}
function compared(before, after) {
    const changed = changesOfFleet(before, after);
    return changed.length === 0 ? "as before: breakers, workers, and every other tenant's cache" : changed.join('; ');
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/run.js + 1 modules
var run = __webpack_require__(26068);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
;// CONCATENATED MODULE: ./lib/cli/demo.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















function registerDemo(program, context) {
    const names = SCENARIOS.map(({ name }) => name);
    const command = (0,cli_options/* withOutput */.Wq)(program.command('demo').description('the main job on an embedded fleet; needs nothing but Node'), 'a new temporary folder');
    command.option('--scenario <name>', names.join(', '), 'default');
    command.addHelpText('after', `\nScenarios:\n${SCENARIOS.map(({ name, title }) => `  ${name.padEnd(20)} ${title}`).join('\n')}`);
    command.action(async (options) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const common = (0,cli_options/* commonOf */.$N)(options, context.environment);
            const scenario = scenarioNamed(options.scenario ?? 'default');
            if (scenario === null) {
                const guess = (0,nearest/* nearest */.p)(options.scenario ?? '', names);
                common.terminal.refuse([
                    {
                        code: 'usage',
                        message: `there is no scenario \`${options.scenario}\``,
                        hint: guess === null ? `There are: ${names.join(', ')}.` : `Did you mean \`${guess}\`?`,
                    },
                ]);
                return context.finish(2);
            }
            const signals = __addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
            context.finish(await playDemo({ scenario, common, environment: context.environment, signals }));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
async function playDemo({ scenario, common, environment, signals }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { terminal } = common;
        const entry = process.argv[1] ?? '';
        terminal.say(`Scenario ${scenario.name}: ${scenario.title}\nStarting a database, a gateway, eight caches and the workers of eight tenants \u2026`);
        const started = await start({
            member: [process.execPath, entry, 'demo-member'],
            runbook: runbookOf(scenario, shippedRunbook(entry)),
            scenario,
            startsAt: new Date().toISOString(),
            path: [(0,external_node_path_.dirname)(process.execPath), environment.PATH ?? ''].join(external_node_path_.delimiter),
        });
        if (!started.ok) {
            terminal.refuse(started.faults);
            return 2;
        }
        const fleet = __addDisposableResource(env_2, started.value, true);
        const paths = {
            root: fleet.folder,
            runbooks: (0,external_node_path_.join)(fleet.folder, 'runbooks'),
            topology: (0,external_node_path_.join)(fleet.folder, 'topology.yml'),
        };
        const asked = await (0,ask/* askFor */.dq)(undefined, { incident: (0,external_node_path_.join)(fleet.folder, 'alert.json') }, paths);
        if (!asked.ok) {
            terminal.refuse(asked.faults);
            return 2;
        }
        const out = common.out ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'enforced-runbooks-')));
        const state = (0,external_node_path_.join)(fleet.folder, 'state');
        const settings = settingsOf({ ...common, out, state }, fleet, environment);
        const { interruption } = scenario;
        const code = interruption?.kind === 'killed'
            ? await playCrash({ interruption, fleet, state, out, environment, terminal, settings, signals, unfinished: demo_unfinished })
            : (0,run.tellRun)(await (0,respond/* respond */.u)(watched(asked.value, settings, { scenario, common, signals })), terminal, demo_unfinished);
        if (common.out === null)
            await (0,promises_.rmdir)(out).catch(() => undefined);
        return code;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
const demo_unfinished = () => 'The run is not finished, and its fleet is gone with this demo: there is nothing left to recover.';
async function start(options) {
    try {
        return (0,fault/* succeed */.Py)(await startFleet(options));
    }
    catch (error) {
        return (0,fault/* fail */.fJ)({
            code: 'demo-failed',
            message: `the demo's fleet did not start: ${error instanceof Error ? error.message : String(error)}`,
            hint: 'Nothing is left of it. Try again; on a machine that is very busy its thirteen processes start too slowly.',
        });
    }
}
function watched(asked, settings, { scenario, common, signals }) {
    const pressed = new AbortController();
    const cancel = AbortSignal.any([signals.cancel, pressed.signal]);
    const around = { terminal: common.terminal, settingsFor: async () => (0,fault/* succeed */.Py)(settings) };
    const request = (0,run.requestOf)(asked, settings, { cancel, abandon: signals.abandon }, around);
    const watch = (event, plan) => {
        common.terminal.watch(event, plan);
        if (scenario.interruption?.at(event) === true)
            pressed.abort('SIGINT');
    };
    return { ...request, watch };
}
function settingsOf(common, fleet, environment) {
    const { PGPASSWORD, ...shown } = fleet.environment;
    return {
        ...(0,run.baseSettings)(common, environment),
        temporaryFolder: fleet.folder,
        environment: { ...(0,env/* allowed */.TQ)(environment), ...shown },
        secrets: { PGPASSWORD },
        masked: [],
        ssh: {},
        channels: { slack: fleet.slackWebhook },
        approvals: [],
        planDigest: null,
        dryRun: false,
        lockTimeoutMs: 0,
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

/***/ 30448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ serveLines),
/* harmony export */   KT: () => (/* binding */ listen),
/* harmony export */   TY: () => (/* binding */ openLine),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kn: () => (/* binding */ openSocket),
/* harmony export */   sl: () => (/* binding */ onMessages)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57900);


const LOOPBACK = '127.0.0.1';
const LINE_LIMIT = 64 * 1024;
async function serveLines(port, accept) {
    return listen(port, (socket) => {
        const receivers = [];
        const line = lineOver(socket, (message) => {
            for (const receive of receivers)
                receive(message);
        });
        receivers.push(accept(line));
    });
}
async function listen(port, accept) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)({ noDelay: true }, accept);
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: LOOPBACK, port, backlog: 1024 }, resolve);
    });
    const bound = server.address();
    return typeof bound === 'object' && bound !== null ? bound.port : port;
}
async function openLine(port, receive) {
    return lineOver(await openSocket(port), receive);
}
function openSocket(port) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: LOOPBACK, port, noDelay: true });
        socket.once('connect', () => {
            socket.off('error', reject);
            resolve(socket);
        });
        socket.once('error', reject);
    });
}
async function ask(port, ...messages) {
    const answers = [];
    let finish = () => { };
    const finished = new Promise((resolve) => {
        finish = resolve;
    });
    const line = await openLine(port, (answer) => {
        answers.push(answer);
        if (answers.length === messages.length)
            line.close();
    });
    line.onClose(finish);
    for (const message of messages)
        line.send(message);
    await finished;
    if (answers.length < messages.length)
        throw new Error(`the member at port ${port} hung up without an answer`);
    return answers;
}
function lineOver(socket, receive) {
    onMessages(socket, receive, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    return {
        send(message) {
            if (socket.writable)
                socket.write(`${JSON.stringify(message)}\n`);
        },
        close() {
            socket.end();
        },
        onClose(listener) {
            socket.once('close', listener);
        },
    };
}
function onMessages(stream, receive, refuse) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LINE_LIMIT)
            refuse();
        for (const text of lines) {
            const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMessage */ .vY)(text);
            if (message === null)
                refuse();
            else
                receive(message);
        }
    });
}


/***/ }),

/***/ 66349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ startMember)
/* harmony export */ });
/* harmony import */ var _transport_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30448);


const START_MS = 45_000;
const STOP_MS = 2_000;
async function startMember({ command, kind, options }) {
    const child = (0,_transport_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .k)({ argv: [...command, kind], env: {} });
    const stop = async () => {
        child.stdin.end();
        const killer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
        await child.ended;
        clearTimeout(killer);
    };
    tell(child.stdin, options);
    try {
        const ready = await readiness(child, kind);
        return {
            pid: child.pid,
            ready,
            port: Number(ready.port),
            tell: (message) => tell(child.stdin, message),
            stop,
        };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
function tell(stdin, message) {
    stdin.write(`${JSON.stringify(message)}\n`);
}
function readiness(child, kind) {
    return new Promise((resolve, reject) => {
        let complaint = '';
        const refuse = (why) => reject(new Error(`the demo's ${kind} ${why} ${complaint}`.trim()));
        const timer = setTimeout(() => refuse('was not ready in time.'), START_MS);
        void child.ended.then((end) => {
            clearTimeout(timer);
            refuse(end.kind === 'failed' ? `did not start: ${end.code}.` : 'ended at its start.');
        });
        child.stderr.on('data', (chunk) => {
            complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
        });
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .onMessages */ .sl)(child.stdout, (message) => {
            clearTimeout(timer);
            resolve(message);
        }, () => refuse('said something else than that it is ready.'));
    });
}


/***/ }),

/***/ 57900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vl: () => (/* binding */ partIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   vY: () => (/* binding */ parseMessage)
/* harmony export */ });
function parseMessage(text) {
    try {
        const value = JSON.parse(text);
        return isMessage(value) ? value : null;
    }
    catch {
        return null;
    }
}
function numberIn(message, name) {
    const value = message[name];
    if (typeof value !== 'number')
        throw new Error(`${name} is not a number`);
    return value;
}
function textIn(message, name) {
    const value = message[name];
    if (typeof value !== 'string')
        throw new Error(`${name} is not a text`);
    return value;
}
function textsIn(message, name) {
    const value = message[name];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
        throw new Error(`${name} is not a list of texts`);
    }
    return value;
}
function numbersIn(message, name) {
    const numbers = partIn(message, name);
    return Object.fromEntries(Object.keys(numbers).map((key) => [key, numberIn(numbers, key)]));
}
function partIn(message, name) {
    const value = message[name];
    if (!isMessage(value))
        throw new Error(`${name} is not an object`);
    return value;
}
function isMessage(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 68969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K2: () => (/* binding */ TOOL_NAMES),
  b: () => (/* binding */ serveToolbox),
  C_: () => (/* binding */ toolText)
});

// EXTERNAL MODULE: ./lib/demo/lines.js
var lines = __webpack_require__(30448);
;// CONCATENATED MODULE: ./lib/demo/tools/gatewayctl.js
const STATE_AFTER = { open: 'open', close: 'closed' };
async function gatewayctl({ args, book }) {
    const [subject, verb, tenant, ...more] = args;
    if (subject !== 'breaker' || (verb !== 'open' && verb !== 'close') || tenant === undefined || more.length > 0) {
        return { exit: 1, text: 'usage: gatewayctl breaker open|close TENANT' };
    }
    const address = `http://127.0.0.1:${book.gateway}/breakers/${encodeURIComponent(tenant)}?state=${STATE_AFTER[verb]}`;
    const response = await fetch(address, { method: 'PUT' });
    const text = await response.text();
    return response.ok ? { exit: 0, text } : { exit: 1, text: `gatewayctl: ${text}` };
}

;// CONCATENATED MODULE: ./lib/demo/tools/psql.js

const ARGUMENTS = /^--no-psqlrc -At -d t_[0-9]+ --file=-$/;
async function psql({ args, book, password, input }) {
    if (!ARGUMENTS.test(args.join(' '))) {
        return { exit: 1, text: 'psql: error: the demo knows only: psql --no-psqlrc -At -d DATABASE --file=-' };
    }
    const [login, result] = await (0,lines/* ask */.kA)(book.database, { application: 'psql', password }, { query: input });
    const error = login?.error ?? result?.error;
    if (error !== undefined)
        return { exit: 2, text: `psql: error: ${String(error)}` };
    return { exit: 0, text: String(result?.row) };
}

;// CONCATENATED MODULE: ./lib/demo/tools/redis-cli.js

async function redisCli({ args, gone }) {
    const [option, port, ...words] = args;
    if (option !== '-p' || port === undefined || words.length === 0) {
        return { exit: 1, text: 'redis-cli: the demo knows only: redis-cli -p PORT COMMAND' };
    }
    const socket = await (0,lines/* openSocket */.kn)(Number(port)).catch(() => null);
    if (socket === null)
        return { exit: 1, text: `Could not connect to Redis at 127.0.0.1:${port}: Connection refused` };
    gone.addEventListener('abort', () => socket.destroy());
    socket.setEncoding('utf8');
    socket.write(`${words.join(' ')}\r\n`);
    let received = '';
    for await (const chunk of socket) {
        received += chunk;
        const reply = parseReply(received);
        if (reply !== null)
            return { exit: 0, text: reply };
    }
    return { exit: 1, text: 'Error: Server closed the connection' };
}
function parseReply(received) {
    const end = received.indexOf('\r\n');
    if (end < 0)
        return null;
    if (!received.startsWith('$'))
        return received.slice(1, end);
    const length = Number(received.slice(1, end));
    const body = Buffer.from(received.slice(end + 2));
    return body.length >= length + 2 ? body.subarray(0, Math.max(length, 0)).toString('utf8') : null;
}

;// CONCATENATED MODULE: ./lib/demo/tools/systemctl.js

const LIST = 'list-units redis@* --all --output=json';
async function systemctl({ args, book }) {
    if (args.join(' ') === LIST) {
        const [answer] = await (0,lines/* ask */.kA)(book.units, { do: 'list' });
        return { exit: 0, text: JSON.stringify(answer?.units ?? []) };
    }
    const [verb, unit, ...options] = args;
    if (verb !== 'restart' || unit === undefined || options.some((option) => option !== '--no-block')) {
        return { exit: 1, text: `systemctl: the demo knows only: systemctl restart UNIT [--no-block], systemctl ${LIST}` };
    }
    const [answer] = await (0,lines/* ask */.kA)(book.units, { do: 'restart', unit, wait: !options.includes('--no-block') });
    return answer?.error === undefined
        ? { exit: 0, text: '' }
        : { exit: 5, text: `Failed to restart ${unit}: ${String(answer.error)}` };
}

;// CONCATENATED MODULE: ./lib/demo/tools/workersctl.js

const UNIT = /^workers@([a-z0-9-]{1,63})$/;
async function workersctl({ args, book }) {
    const [verb, unit = '', count, ...more] = args;
    const port = book.workers[UNIT.exec(unit)?.[1] ?? ''];
    if (port === undefined)
        return { exit: 1, text: `workersctl: no such unit: ${unit}` };
    const counts = verb === 'count' && count === undefined;
    const scales = verb === 'scale' && count !== undefined && /^[0-9]{1,4}$/.test(count) && more.length === 0;
    if (!counts && !scales)
        return { exit: 1, text: 'usage: workersctl count UNIT | workersctl scale UNIT COUNT' };
    const [answer] = await (0,lines/* ask */.kA)(port, scales ? { scale: Number(count) } : { count: true });
    return answer?.error === undefined
        ? { exit: 0, text: JSON.stringify(answer) }
        : { exit: 1, text: `workersctl: ${String(answer.error)}` };
}

;// CONCATENATED MODULE: ./lib/demo/toolbox.js






const TOOLS = { gatewayctl: gatewayctl, psql: psql, 'redis-cli': redisCli, systemctl: systemctl, workersctl: workersctl };
const TOOL_NAMES = Object.keys(TOOLS);
function toolText(name, port) {
    return `#!/usr/bin/env bash
input=${name === 'psql' ? '$(cat)' : ''}
exec 3<>/dev/tcp/127.0.0.1/${port} || exit 69
printf '%s\\0' "$(($# + 3))" ${name} "\${PGPASSWORD-}" "$input" "$@" >&3
IFS= read -r code <&3 || exit 69
if [ "$code" = 0 ]; then cat <&3; else cat <&3 >&2; fi
exit "$code"
`;
}
function serveToolbox(book) {
    return (0,lines/* listen */.KT)(0, (socket) => {
        const gone = new AbortController();
        socket.on('close', () => gone.abort());
        socket.on('error', () => socket.destroy());
        onceCalled(socket, (fields) => {
            void answer(fields, book, gone.signal).then(({ exit, text }) => {
                socket.end(`${exit}\n${text === '' || text.endsWith('\n') ? text : `${text}\n`}`);
            });
        });
    });
}
function onceCalled(socket, receive) {
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
        received += String(chunk);
        const [count, ...fields] = received.split('\0');
        if (fields.length !== Number(count) + 1)
            return;
        received = '';
        receive(fields.slice(0, -1));
    });
}
async function answer(fields, book, gone) {
    const [name = '', password = '', input = '', ...args] = fields;
    const tool = TOOLS[name];
    if (tool === undefined)
        return { exit: 127, text: `${name}: not in the demo's toolbox` };
    return tool({ args, password, input, book, gone }).catch((error) => ({
        exit: 1,
        text: `${name}: ${String(error)}`,
    }));
}


/***/ })

} };
