'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8663], modules: {

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

/***/ 38663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMember: () => (/* binding */ runMember)
});

// EXTERNAL MODULE: ./lib/demo/message.js
var message = __webpack_require__(57900);
;// CONCATENATED MODULE: ./lib/demo/address-book.js

function readAddressBook(book) {
    return {
        database: (0,message/* numberIn */.Po)(book, 'database'),
        gateway: (0,message/* numberIn */.Po)(book, 'gateway'),
        units: (0,message/* numberIn */.Po)(book, 'units'),
        channel: (0,message/* numberIn */.Po)(book, 'channel'),
        caches: (0,message/* numbersIn */.MC)(book, 'caches'),
        workers: (0,message/* numbersIn */.MC)(book, 'workers'),
    };
}

// EXTERNAL MODULE: ./lib/demo/lines.js
var lines = __webpack_require__(30448);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/demo/members/cache.js


async function serveCache(options) {
    const runId = (0,external_node_crypto_.randomBytes)(20).toString('hex');
    let wedged = options.wedged;
    let hasDisk = true;
    await new Promise((resolve) => setTimeout(resolve, options.loadMs));
    const accept = (socket) => answerEach(socket, (command) => (wedged ? null : reply(command, { runId, hasDisk })));
    const port = options.port === 0 ? await listenOnStablePort(accept) : await (0,lines/* listen */.KT)(options.port, accept);
    return {
        port,
        wedge() {
            wedged = true;
        },
        loseDisk() {
            hasDisk = false;
        },
    };
}
async function listenOnStablePort(accept) {
    for (let tries = 0; tries < 100; tries += 1) {
        const port = await (0,lines/* listen */.KT)((0,external_node_crypto_.randomInt)(20_000, 30_000), accept).catch(() => null);
        if (port !== null)
            return port;
    }
    throw new Error('no free port for a cache');
}
function answerEach(socket, answer) {
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
        const commands = (rest + chunk).split('\r\n');
        rest = commands.pop() ?? '';
        const replies = commands.map(answer).filter((text) => text !== null);
        if (replies.length > 0 && socket.writable)
            socket.write(replies.join(''));
    });
}
function reply(command, { runId, hasDisk }) {
    const [verb = ''] = command.toUpperCase().split(' ');
    switch (verb) {
        case 'PING':
            return hasDisk ? '+PONG\r\n' : '-MISCONF Errors writing to the AOF file: No space left on device\r\n';
        case 'GET':
            return '$-1\r\n';
        case 'INFO':
            return bulk(`# Server\r\nredis_version:7.0.15\r\nprocess_id:${process.pid}\r\nrun_id:${runId}\r\n`);
        default:
            return `-ERR unknown command '${verb.replaceAll(/[^A-Z]/g, '')}'\r\n`;
    }
}
function bulk(text) {
    return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/demo/members/channel.js

const LONGEST_MESSAGE = 256 * 1024;
const MOST_MESSAGES = 100;
async function serveChannel() {
    const messages = [];
    const server = (0,external_node_http_.createServer)((request, response) => {
        if (request.method !== 'POST') {
            response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ messages }));
            return;
        }
        void textOf(request).then((text) => {
            const taken = text !== null && messages.length < MOST_MESSAGES;
            if (taken)
                messages.push(text);
            response.writeHead(taken ? 200 : 413, { 'content-type': 'text/plain' }).end(taken ? 'ok' : 'too much');
        });
    });
    await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
    const bound = server.address();
    if (typeof bound !== 'object' || bound === null)
        throw new Error('the channel has no port');
    return bound.port;
}
async function textOf(request) {
    const chunks = [];
    try {
        for await (const chunk of request)
            chunks.push(Buffer.from(chunk));
    }
    catch {
        return null;
    }
    const bytes = Buffer.concat(chunks);
    return bytes.length > LONGEST_MESSAGE ? null : bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/demo/members/connection-pool.js
async function openPool(options) {
    const free = [];
    let open = 0;
    const connect = async () => {
        open += 1;
        const connection = await options.connect().catch(() => null);
        if (connection === null)
            open -= 1;
        return connection;
    };
    const first = await Promise.all(Array.from({ length: options.kept }, connect));
    for (const connection of first) {
        if (connection === null)
            throw new Error('the database refused a connection at the start');
        free.push(connection);
    }
    return {
        async take() {
            return free.pop() ?? (open < options.most ? connect() : null);
        },
        giveBack(connection) {
            if (open <= options.kept) {
                free.push(connection);
                return;
            }
            open -= 1;
            connection.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/members/database.js

const POOL_QUERY = /^select json_build_object\('active', count\(\*\), 'max', .*max_connections.*from pg_stat_activity\b/;
function serveDatabase(options) {
    const sessions = new Set();
    return (0,lines/* serveLines */.$0)(0, (line) => {
        let session = null;
        line.onClose(() => {
            if (session !== null)
                sessions.delete(session);
        });
        return (message) => {
            if (session === null)
                session = admit(message, line, sessions, options);
            else
                line.send(answer(message, session, sessions, options));
        };
    });
}
function admit(message, line, sessions, options) {
    const refusal = refusalOf(message, sessions.size, options);
    if (refusal !== null) {
        line.send({ error: refusal });
        line.close();
        return null;
    }
    const session = { application: String(message.application) };
    sessions.add(session);
    line.send({ ready: true });
    return session;
}
function refusalOf(message, connected, options) {
    if (typeof message.application !== 'string')
        return 'FATAL:  invalid startup packet';
    if (message.password !== options.password)
        return 'FATAL:  password authentication failed';
    if (connected >= options.maxConnections)
        return 'FATAL:  sorry, too many clients already';
    return null;
}
function answer(message, asking, sessions, options) {
    const others = [...sessions].filter((session) => session !== asking);
    if (message.activity === true)
        return { max: options.maxConnections, holders: countByApplication(others) };
    const query = String(message.query).replaceAll(/\s+/g, ' ').trim();
    return POOL_QUERY.test(query)
        ? { row: `{"active" : ${others.length}, "max" : ${options.maxConnections}}` }
        : { error: `ERROR:  this database answers one query only, and got: ${query.slice(0, 80)}` };
}
function countByApplication(sessions) {
    const counts = {};
    for (const { application } of sessions)
        counts[application] = (counts[application] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/demo/members/database-login.js

async function loginToDatabase(login) {
    let settle = (_ready) => { };
    const ready = new Promise((resolve) => {
        settle = resolve;
    });
    const connection = await (0,lines/* openLine */.TY)(login.databasePort, (message) => settle(message.ready === true));
    connection.onClose(() => settle(false));
    connection.send({ application: login.application, password: login.password });
    if (!(await ready))
        throw new Error('the database refused the connection');
    return connection;
}

;// CONCATENATED MODULE: ./lib/demo/members/traffic.js
const TICK_MS = 50;
const PATIENCE_MS = 1_000;
const MOST_RETRIES = 60;
const MOST_UNANSWERED = 5_000;
async function startTraffic(open) {
    const sentAt = new Map();
    let flows = true;
    let last = 0;
    const line = await open((message) => {
        if (typeof message.answered === 'number')
            sentAt.delete(message.answered);
    });
    setInterval(() => {
        if (!flows)
            return;
        const now = performance.now();
        const late = [...sentAt.values()].filter((sent) => now - sent > PATIENCE_MS).length;
        const wanted = sentAt.size < MOST_UNANSWERED ? 1 + Math.min(late, MOST_RETRIES) : 0;
        for (let sent = 0; sent < wanted; sent += 1) {
            last += 1;
            sentAt.set(last, now);
            line.send({ request: last });
        }
    }, TICK_MS);
    return {
        get flows() {
            return flows;
        },
        get unanswered() {
            return sentAt.size;
        },
        flowing(wanted) {
            flows = wanted;
            if (!wanted)
                sentAt.clear();
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/members/gateway.js



const STATES = ['open', 'closed'];
const ROUTE = /^\/breakers\/([a-z0-9-]{1,63})$/;
async function serveGateway(options) {
    const tenants = new Map();
    for (const [tenant, port] of Object.entries(options.workers)) {
        tenants.set(tenant, await startTraffic((receive) => (0,lines/* openLine */.TY)(port, receive)));
    }
    const server = (0,external_node_http_.createServer)((request, response) => {
        route(request, response, tenants);
    });
    await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: options.port }, resolve));
    const bound = server.address();
    if (typeof bound !== 'object' || bound === null)
        throw new Error('the gateway has no port');
    return bound.port;
}
function route(request, response, tenants) {
    request.resume();
    const url = new URL(request.url ?? '/', 'http://gateway');
    const tenant = ROUTE.exec(url.pathname)?.[1] ?? '';
    const traffic = tenants.get(tenant);
    if (traffic === undefined) {
        gateway_answer(response, 404, { error: 'no such breaker' });
        return;
    }
    if (request.method === 'PUT') {
        const wanted = STATES.find((state) => state === url.searchParams.get('state'));
        if (wanted === undefined) {
            gateway_answer(response, 400, { error: 'state is open or closed' });
            return;
        }
        traffic.flowing(wanted === 'closed');
    }
    gateway_answer(response, 200, { tenant, state: traffic.flows ? 'closed' : 'open', unanswered: traffic.unanswered });
}
function gateway_answer(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(body)}\n`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/demo/member-process.js
var member_process = __webpack_require__(66349);
;// CONCATENATED MODULE: ./lib/demo/members/units.js



const AFTER_RESTART = ['answers', 'wedged', 'slow', 'greedy'];
const UNIT = /^redis@([a-z0-9-]{1,63})(?:\.service)?$/;
const SLOW_LOAD_MS = 8_000;
async function serveUnits(options) {
    const units = new Map();
    const start = (port, wedged, loadMs) => (0,member_process/* startMember */.Z)({ command: options.member, kind: 'cache', options: { port, wedged, loadMs } });
    const started = await Promise.all(options.tenants.map(() => start(0, false, 0)));
    const caches = {};
    options.tenants.forEach((tenant, index) => {
        const process = started[index];
        if (process === undefined)
            return;
        caches[tenant] = process.port;
        units.set(tenant, { process, afterRestart: 'answers', restarting: Promise.resolve() });
    });
    let stopped = false;
    const restart = async (unit) => {
        const { port } = unit.process;
        await unit.process.stop();
        if (stopped)
            return;
        const { afterRestart } = unit;
        unit.process = await start(port, afterRestart === 'wedged', afterRestart === 'slow' ? SLOW_LOAD_MS : 0);
        if (afterRestart === 'greedy')
            neighbourOf(unit)?.process.tell({ disk: false });
    };
    const neighbourOf = (unit) => {
        const all = [...units.values()];
        return all[(all.indexOf(unit) + 1) % all.length];
    };
    const answer = async (message) => {
        if (message.do === 'list')
            return { units: [...units].map(([tenant, unit]) => rowOf(tenant, unit)) };
        const unit = units.get(UNIT.exec(String(message.unit))?.[1] ?? '');
        if (unit === undefined)
            return { error: `Unit ${String(message.unit)} not found.` };
        switch (message.do) {
            case 'restart':
                unit.restarting = unit.restarting.then(() => restart(unit)).catch(() => { });
                if (message.wait === true)
                    await unit.restarting;
                return { done: true };
            case 'wedge':
                unit.afterRestart = AFTER_RESTART.find((then) => then === message.then) ?? 'answers';
                unit.process.tell({ wedge: true });
                return { done: true };
            default:
                return { pid: unit.process.pid };
        }
    };
    const port = await (0,lines/* serveLines */.$0)(0, (line) => (message) => {
        void answer(message).then((reply) => line.send(reply));
    });
    return {
        port,
        caches,
        async stop() {
            stopped = true;
            await Promise.all([...units.values()].map((unit) => unit.process.stop()));
            await (0,promises_.rm)(options.folder, { recursive: true, force: true });
        },
    };
}
function rowOf(tenant, { process: { pid } }) {
    const active = isAlive(pid);
    return {
        unit: `redis@${tenant}.service`,
        load: 'loaded',
        active: active ? 'active' : 'inactive',
        sub: active ? 'running' : 'dead',
        description: `Cache of ${tenant}`,
    };
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/demo/members/cache-client.js

const RECONNECT_MS = 100;
function cacheClient(port) {
    let waiting = [];
    let socket = null;
    let closed = false;
    const failAll = () => {
        const failed = waiting;
        waiting = [];
        for (const settle of failed)
            settle(false);
    };
    const connect = async () => {
        if (closed)
            return;
        const connected = await (0,lines/* openSocket */.kn)(port).catch(() => null);
        if (connected === null) {
            setTimeout(connect, RECONNECT_MS);
            return;
        }
        socket = connected;
        connected.setEncoding('utf8');
        connected.on('error', () => connected.destroy());
        connected.on('data', (chunk) => {
            const answers = String(chunk).split('\r\n').length - 1;
            for (const settle of waiting.splice(0, answers))
                settle(true);
        });
        connected.on('close', () => {
            socket = null;
            failAll();
            setTimeout(connect, RECONNECT_MS);
        });
    };
    void connect();
    return {
        lookUp(key) {
            const connected = socket;
            if (connected === null || !connected.writable)
                return Promise.resolve(false);
            return new Promise((resolve) => {
                waiting.push(resolve);
                connected.write(`GET ${key}\r\n`);
            });
        },
        close() {
            closed = true;
            socket?.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/members/workers.js


const MOST_WORKERS = 64;
function serveWorkers(options) {
    const { pool } = options;
    const workers = [];
    scale(workers, options.count, options.cachePort);
    let turn = 0;
    return (0,lines/* serveLines */.$0)(0, (line) => (message) => {
        if (typeof message.request === 'number') {
            turn = (turn + 1) % workers.length;
            const worker = workers[turn];
            if (worker !== undefined)
                void handle(message.request, { line, worker, pool, leak: options.leak });
            return;
        }
        line.send(control(message, workers, options.cachePort));
    });
}
async function handle(request, { line, worker, pool, leak }) {
    const connection = await pool.take();
    if (connection === null) {
        line.send({ answered: request, status: 503 });
        return;
    }
    const found = await worker.lookUp(`order:${request}`);
    if (found || !leak)
        pool.giveBack(connection);
    line.send({ answered: request, status: found ? 200 : 502 });
}
function control(message, workers, cachePort) {
    const wanted = message.scale;
    if (wanted === undefined)
        return { count: workers.length };
    if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > MOST_WORKERS) {
        return { error: `the number of workers is between 1 and ${MOST_WORKERS}` };
    }
    scale(workers, wanted, cachePort);
    return { count: workers.length };
}
function scale(workers, wanted, cachePort) {
    while (workers.length < wanted)
        workers.push(cacheClient(cachePort));
    for (const worker of workers.splice(wanted))
        worker.close();
}

// EXTERNAL MODULE: ./lib/demo/toolbox.js + 5 modules
var toolbox = __webpack_require__(68969);
;// CONCATENATED MODULE: ./lib/demo/member.js












async function runMember({ kind }) {
    const serve = MEMBERS[kind];
    if (serve === undefined) {
        process.stderr.write(`demo-member: unknown kind '${kind}'\n`);
        process.exitCode = 2;
        return;
    }
    for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'])
        process.on(signal, () => { });
    let served = null;
    let begun = false;
    const leave = async () => {
        await served?.stop?.();
        process.exit(0);
    };
    process.stdin.once('close', leave);
    (0,lines/* onMessages */.sl)(process.stdin, (message) => {
        if (begun) {
            served?.heard?.(message);
            return;
        }
        begun = true;
        serve(message).then((started) => {
            served = started;
            process.stdout.write(`${JSON.stringify(started.ready)}\n`);
        }, (error) => {
            process.stderr.write(`${String(error)}\n`);
            process.exit(1);
        });
    }, () => process.exit(1));
}
const MEMBERS = {
    async channel() {
        return { ready: { port: await serveChannel() } };
    },
    async database(options) {
        const port = await serveDatabase({
            maxConnections: (0,message/* numberIn */.Po)(options, 'maxConnections'),
            password: (0,message/* textIn */.r7)(options, 'password'),
        });
        return { ready: { port } };
    },
    async cache(options) {
        const cache = await serveCache({
            port: (0,message/* numberIn */.Po)(options, 'port'),
            wedged: options.wedged === true,
            loadMs: (0,message/* numberIn */.Po)(options, 'loadMs'),
        });
        return {
            ready: { port: cache.port },
            heard(message) {
                if (message.wedge === true)
                    cache.wedge();
                if (message.disk === false)
                    cache.loseDisk();
            },
        };
    },
    async workers(options) {
        const login = {
            databasePort: (0,message/* numberIn */.Po)(options, 'databasePort'),
            application: (0,message/* textIn */.r7)(options, 'application'),
            password: (0,message/* textIn */.r7)(options, 'password'),
        };
        const port = await serveWorkers({
            pool: await openPool({
                connect: () => loginToDatabase(login),
                kept: (0,message/* numberIn */.Po)(options, 'kept'),
                most: (0,message/* numberIn */.Po)(options, 'most'),
            }),
            cachePort: (0,message/* numberIn */.Po)(options, 'cachePort'),
            count: (0,message/* numberIn */.Po)(options, 'count'),
            leak: options.leak === true,
        });
        return { ready: { port } };
    },
    async gateway(options) {
        return { ready: { port: await serveGateway({ port: 0, workers: (0,message/* numbersIn */.MC)(options, 'workers') }) } };
    },
    async toolbox(options) {
        return { ready: { port: await (0,toolbox/* serveToolbox */.b)(readAddressBook((0,message/* partIn */.Vl)(options, 'book'))) } };
    },
    async units(options) {
        const [program = '', ...argv] = (0,message/* textsIn */.Ej)(options, 'member');
        const member = [program, ...argv];
        const units = await serveUnits({ folder: (0,message/* textIn */.r7)(options, 'folder'), member, tenants: (0,message/* textsIn */.Ej)(options, 'tenants') });
        return { ready: { port: units.port, caches: units.caches }, stop: () => units.stop() };
    },
};


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


/***/ }),

/***/ 69824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ startProcess)
/* harmony export */ });
/* unused harmony export killGroup */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function startProcess(request) {
    const [program, parameters] = command(request);
    const { connection } = request;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        ...settings(request),
        stdio: ['pipe', 'pipe', 'pipe', ...(connection === undefined ? [] : [connection])],
    });
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error('startProcess: no pipes');
    stdout.on('error', () => undefined);
    return running(child, { stdin, stdout, stderr });
}
function command({ argv }) {
    const [program, ...parameters] = argv;
    if (program === undefined || program === '')
        throw new Error('startProcess: no program');
    return [program, parameters];
}
function settings({ env, cwd }) {
    return { env: { ...env }, cwd, detached: true, windowsHide: true };
}
function running(child, { stdin, stdout, stderr }) {
    stdin.on('error', () => undefined);
    stderr.on('error', () => undefined);
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ kind: 'failed', code: error.code ?? 'unknown' }));
        child.once('exit', (exitCode, signal) => {
            resolve(signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'signalled', signal });
        });
    });
    return {
        pid: child.pid ?? 0,
        stdin,
        stdout,
        stderr,
        ended,
        alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
        release: () => {
            stdin.end();
            stdout.destroy();
            stderr.destroy();
            child.unref();
        },
        kill: (signal) => killGroup(child.pid, signal),
    };
}
function killGroup(pid, signal) {
    if (pid === undefined || pid <= 1)
        return false;
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

} };
