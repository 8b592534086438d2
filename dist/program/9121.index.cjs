'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9121], modules: {

/***/ 40322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ githubAccess),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   fC: () => (/* binding */ noToken)
/* harmony export */ });
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65808);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);


const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
function githubAccess(environment) {
    const token = TOKENS.map((name) => environment[name] ?? '').find((text) => text !== '') ?? '';
    (0,_app_env_js__WEBPACK_IMPORTED_MODULE_1__/* .forget */ .y6)(TOKENS);
    return { url: environment.GITHUB_API_URL || 'https://api.github.com', token, proxied: (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)(environment) };
}
function isRepository(name) {
    return /^[\w.-]+\/[\w.-]+$/.test(name);
}
function noToken(verb) {
    return {
        code: 'usage',
        message: 'there is no token: GITHUB_TOKEN and GH_TOKEN are empty',
        hint: `Set one of them in the environment, never on the command line: GH_TOKEN=$(gh auth token) enforced-runbooks ${verb}`,
    };
}


/***/ }),

/***/ 26900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerRelay: () => (/* binding */ registerRelay)
});

// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/incident/incident.js
var incident = __webpack_require__(95378);
// EXTERNAL MODULE: ./lib/incident/parse.js
var parse = __webpack_require__(30529);
// EXTERNAL MODULE: ./lib/incident/receive.js + 19 modules
var receive = __webpack_require__(25112);
// EXTERNAL MODULE: ./lib/incident/record.js
var record = __webpack_require__(99069);
;// CONCATENATED MODULE: ./lib/incident/envelope.js






const LARGEST = 65_536;
function passedOn({ text, source, receivedAt }) {
    if (source !== null && !incident/* INCIDENT_SOURCES */.Gf.some((known) => known === source))
        return (0,fault/* fail */.fJ)(unknownSource(source));
    const parsed = (0,parse/* parsePayload */.e)(text);
    if (!parsed.ok)
        return parsed;
    const confirmation = confirmationIn(parsed.value);
    if (confirmation !== null)
        return (0,fault/* succeed */.Py)({ kind: 'confirmation', address: confirmation });
    const envelope = envelopeOf(parsed.value);
    if (source !== null && envelope.source !== undefined && envelope.source !== source)
        return (0,fault/* fail */.fJ)(otherSource(source, envelope.source));
    const clientPayload = source === null ? envelope : { ...envelope, source };
    const bytes = Buffer.byteLength(JSON.stringify(clientPayload));
    if (bytes >= LARGEST)
        return (0,fault/* fail */.fJ)(tooLarge(bytes));
    const incidents = (0,receive/* receive */.u)(clientPayload, receivedAt);
    return incidents.ok ? (0,fault/* succeed */.Py)({ kind: 'incidents', clientPayload, incidents: incidents.value }) : incidents;
}
function envelopeOf(value) {
    const inside = (0,record/* isRecord */.u)(value) && hasOnly(value, ['event_type', 'client_payload']) ? value.client_payload : value;
    return (0,record/* isRecord */.u)(inside) && Object.hasOwn(inside, 'payload') && hasOnly(inside, ['source', 'payload'])
        ? { ...inside, payload: inside.payload }
        : { payload: inside };
}
function hasOnly(value, keys) {
    return Object.keys(value).every((key) => keys.includes(key));
}
function confirmationIn(value) {
    if (!(0,record/* isRecord */.u)(value) || value.Type !== 'SubscriptionConfirmation')
        return null;
    return typeof value.SubscribeURL === 'string' ? value.SubscribeURL : null;
}
function unknownSource(source) {
    return {
        code: 'incident-shape-unknown',
        message: `No sender is called \`${(0,visible/* shown */.SP)(source, 40)}\`.`,
        hint: `There are: ${incident/* INCIDENT_SOURCES */.Gf.join(', ')}. Without a name the payload's form says whose it is.`,
    };
}
function otherSource(said, found) {
    return {
        code: 'incident-shape-unknown',
        message: `The address says that the payload is of ${said}, and the envelope in it of ${(0,visible/* shown */.SP)(String(found), 40)}.`,
        hint: 'Let the sender post to the address of its own name, or to the one without any.',
    };
}
function tooLarge(bytes) {
    return {
        code: 'limit-exceeded',
        message: `The payload has ${bytes} bytes; GitHub takes less than ${LARGEST}.`,
        hint: 'Let the sender put fewer alerts into one message (Alertmanager: `max_alerts`).',
    };
}

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
;// CONCATENATED MODULE: ./lib/app/relay/body.js
const LONGEST = 1_048_576;
const UTF8 = /^(?:utf-?8|us-ascii)$/i;
async function bodyOf(request) {
    const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = request.headers;
    const [, charset = 'utf-8'] = /;\s*charset="?([^";\s]+)/i.exec(type) ?? [];
    if (encoding !== 'identity')
        return refused(415, 'a body that is compressed');
    if (!UTF8.test(charset))
        return refused(415, 'a body that is not in UTF-8');
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of request.iterator({ destroyOnReturn: false })) {
            const bytes = Buffer.from(chunk);
            length += bytes.length;
            if (length > LONGEST)
                return refused(413, `a body of more than ${LONGEST} bytes`);
            chunks.push(bytes);
        }
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
    }
    catch (error) {
        return error instanceof TypeError
            ? refused(415, 'a body that is not in UTF-8')
            : refused(400, 'a body that did not arrive');
    }
}
function refused(status, because) {
    return { kind: 'refused', status, because };
}

;// CONCATENATED MODULE: ./lib/app/relay/connections.js
class Connections {
    #most;
    #closed;
    #open = new Set();
    #strangers = new Map();
    constructor(most, closed) {
        this.#most = most;
        this.#closed = closed;
    }
    take(socket) {
        this.#open.add(socket);
        this.#strangers.set(socket, socket.remoteAddress ?? 'a connection that is gone');
        socket.once('close', () => this.#forget(socket));
        if (this.#open.size > this.#most)
            this.#closeOne();
    }
    know(socket) {
        this.#strangers.delete(socket);
    }
    #closeOne() {
        const counts = new Map();
        for (const address of this.#strangers.values())
            counts.set(address, (counts.get(address) ?? 0) + 1);
        const most = Math.max(...counts.values());
        for (const [socket, address] of this.#strangers) {
            if (counts.get(address) !== most)
                continue;
            this.#forget(socket);
            socket.destroy();
            this.#closed(address);
            return;
        }
    }
    #forget(socket) {
        this.#open.delete(socket);
        this.#strangers.delete(socket);
    }
}

;// CONCATENATED MODULE: ./lib/app/relay/turned-away.js

const MINUTE_MS = 60_000;
const MOST_KINDS = 100;
class TurnedAway {
    #say;
    #now;
    #kinds = new Map();
    constructor(say, now) {
        this.#say = say;
        this.#now = now;
    }
    note(because, from) {
        const kind = `${because}, from ${(0,visible/* shown */.SP)(from, 60)}`;
        const known = this.#kinds.get(kind);
        const now = this.#now();
        if (known !== undefined && now - known.toldAt < MINUTE_MS) {
            this.#kinds.set(kind, { ...known, since: known.since + 1 });
            return;
        }
        this.#tell(kind, known?.since ?? 0);
        if (this.#kinds.size >= MOST_KINDS && known === undefined)
            this.#kinds.clear();
        this.#kinds.set(kind, { toldAt: now, since: 0 });
    }
    tell() {
        for (const [kind, { since }] of this.#kinds)
            if (since > 0)
                this.#say(`turned away: ${kind} (${since} more)`);
        this.#kinds.clear();
    }
    #tell(kind, before) {
        this.#say(`turned away: ${kind}${before > 0 ? ` (and ${before} more in between)` : ''}`);
    }
}

;// CONCATENATED MODULE: ./lib/app/relay/relay.js










const MOST_AT_ONCE = 16;
const MOST_CONNECTIONS = 256;
const RETRY_S = 5;
const CLOSING_MS = 20_000;
const BOUNDS = {
    requestTimeout: 15_000,
    headersTimeout: 3_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16_384,
};
async function openRelay(settings) {
    const turnedAway = new TurnedAway(settings.say, () => performance.now());
    const connections = new Connections(MOST_CONNECTIONS, (from) => turnedAway.note(`more than ${MOST_CONNECTIONS} connections`, from));
    const desk = new Desk(settings, { turnedAway, connections });
    const server = (0,external_node_http_.createServer)(BOUNDS, (request, response) => {
        void desk
            .take(request)
            .catch(bugIn(settings))
            .then(({ status, body, retryAfterS, ends }) => {
            const headers = {
                'content-type': 'application/json',
                ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
                ...(ends === true && { connection: 'close' }),
            };
            response.writeHead(status, headers).end(`${JSON.stringify(body)}\n`, () => {
                if (ends === true)
                    request.socket.destroySoon();
            });
        });
    });
    server.on('connection', (socket) => connections.take(socket));
    try {
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen({ host: settings.host, port: settings.port }, resolve);
        });
    }
    catch (error) {
        return (0,fault/* fail */.fJ)(notListening(settings, error));
    }
    const address = server.address();
    return (0,fault/* succeed */.Py)({
        port: typeof address === 'object' && address !== null ? address.port : settings.port,
        close: async (abandon) => {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            await desk.close(AbortSignal.any([abandon, AbortSignal.timeout(CLOSING_MS)]));
            server.closeAllConnections();
            await closed;
        },
    });
}
class Desk {
    #settings;
    #turnedAway;
    #connections;
    #open = new Map();
    #isClosing = false;
    constructor(settings, { turnedAway, connections }) {
        this.#settings = settings;
        this.#turnedAway = turnedAway;
        this.#connections = connections;
    }
    async take(request) {
        const [path = ''] = (request.url ?? '').split('?');
        const [, secret = '', source = '', ...more] = path.split('/');
        if (request.method === 'GET' && path === '/healthz')
            return { status: 200, body: { listening: true } };
        if (!isSecret(secret, this.#settings.secret) || more.length > 0)
            return this.#turnAway(request, 'a wrong secret', { status: 404, body: { error: 'there is nothing here' } });
        this.#connections.know(request.socket);
        if (request.method !== 'POST')
            return this.#turnAway(request, 'no POST', { status: 405, body: { error: 'send it with POST' } });
        if (this.#isClosing)
            return this.#turnAway(request, 'the end of the relay', { ...busy('it is being closed'), ends: true });
        if (this.#open.size >= MOST_AT_ONCE)
            return this.#turnAway(request, `more than ${MOST_AT_ONCE} at once`, busy('too many at once'));
        const answering = this.#answer(request, source === '' ? null : source);
        this.#open.set(request, answering);
        try {
            return await answering;
        }
        finally {
            this.#open.delete(request);
        }
    }
    async close(enough) {
        this.#isClosing = true;
        this.#turnedAway.tell();
        for (const request of this.#open.keys())
            if (!request.complete)
                request.destroy();
        const over = new Promise((resolve) => {
            if (enough.aborted)
                resolve();
            enough.addEventListener('abort', () => resolve(), { once: true });
        });
        while (this.#open.size > 0 && !enough.aborted)
            await Promise.race([Promise.allSettled([...this.#open.values()]), over]);
    }
    async #answer(request, source) {
        const body = await bodyOf(request);
        if (body.kind === 'refused')
            return this.#turnAway(request, body.because, { status: body.status, body: { error: body.because } });
        const { now, say } = this.#settings;
        const passed = passedOn({ text: body.text, source, receivedAt: now() });
        if (passed.ok)
            return pass(this.#settings, passed.value);
        const [{ code, message, hint }] = passed.faults;
        say(`not passed on: ${message} ${hint}`);
        const refused = { passed_on: false, because: message, hint };
        return { status: code === 'limit-exceeded' ? 413 : 422, body: refused };
    }
    #turnAway(request, because, answer) {
        this.#turnedAway.note(because, request.socket?.remoteAddress ?? 'a connection that is gone');
        return request.complete ? answer : { ...answer, ends: true };
    }
}
function bugIn({ say }) {
    return (error) => {
        say(`This is a bug: ${(0,visible/* shown */.SP)(error instanceof Error ? (error.stack ?? error.message) : String(error), 2_000)}`);
        return { status: 500, body: { error: 'a bug of the relay' }, retryAfterS: RETRY_S };
    };
}
function busy(error) {
    return { status: 503, body: { error }, retryAfterS: RETRY_S };
}
async function pass({ send, say }, passed) {
    if (passed.kind === 'confirmation') {
        say(`Amazon SNS asks to confirm a subscription. If it is yours, open ${(0,visible/* shown */.SP)(passed.address, 2_000)}`);
        return { status: 200, body: { passed_on: false, because: 'whoever runs the relay confirms subscriptions' } };
    }
    const { incidents, clientPayload } = passed;
    const firing = incidents.filter(({ status }) => status === 'firing');
    if (firing.length === 0) {
        say(`not passed on, nothing in it is firing: ${listOf(incidents)}`);
        return { status: 200, body: { passed_on: false, because: 'nothing in it is firing' } };
    }
    const sent = await send(clientPayload);
    if (sent.ok) {
        say(`passed on: ${listOf(firing)}`);
        return { status: 202, body: { passed_on: true, incidents: firing.length } };
    }
    const { problem } = sent;
    say(`not passed on: ${listOf(firing)}: ${problem.fault.message}. ${problem.fault.hint}`);
    const body = { passed_on: false, because: problem.fault.message };
    switch (problem.kind) {
        case 'later':
            return { status: 503, body, retryAfterS: Math.max(1, Math.ceil(problem.afterMs / 1_000)) };
        case 'unsure':
        case 'unexplained':
            return { status: 502, body, retryAfterS: RETRY_S };
        case 'rejected':
            return { status: 422, body };
        case 'refused':
            return { status: 502, body };
    }
}
function listOf(incidents) {
    const named = incidents.map(({ source, name, tenant }) => `${(0,visible/* shown */.SP)(name, 80)} of ${(0,visible/* shown */.SP)(tenant ?? 'no tenant', 80)} (${source})`);
    return (0,few/* few */.H)(named, 5);
}
function isSecret(given, secret) {
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from((0,canonical/* sha256 */.sc)(given)), Buffer.from((0,canonical/* sha256 */.sc)(secret)));
}
function notListening({ host, port }, error) {
    return {
        code: 'relay-failed',
        message: `The relay cannot listen at ${host}:${port}: ${error instanceof Error ? error.message : String(error)}.`,
        hint: 'Name an address of this machine and a port that nobody has, with --listen.',
    };
}

// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var github_api = __webpack_require__(50154);
;// CONCATENATED MODULE: ./lib/github/dispatch.js
async function dispatchEvent(api, event, signal) {
    const { repository, eventType, clientPayload } = event;
    const [owner = '', repo = ''] = repository.split('/');
    const parameters = { owner, repo, event_type: eventType, client_payload: clientPayload };
    const answer = await api.rest('POST /repos/{owner}/{repo}/dispatches', parameters, signal);
    return answer.ok ? { ok: true, value: null } : { ok: false, problem: ofDispatch(answer.problem, repository) };
}
function ofDispatch(problem, repository) {
    const { code } = problem.fault;
    switch (problem.kind) {
        case 'unsure':
        case 'unexplained':
            return problem;
        case 'later':
            return {
                ...problem,
                fault: { ...problem.fault, hint: 'Senders send again.' },
            };
        case 'rejected':
            return {
                ...problem,
                fault: {
                    code,
                    message: `GitHub refuses the event for ${repository}`,
                    hint: 'Send one alert that it refuses to `incident FILE`: the payload may be too large for GitHub, or have too many properties.',
                },
            };
        case 'refused':
            return problem.status === 401
                ? {
                    ...problem,
                    fault: { code, message: 'GitHub does not know the token', hint: 'Give GITHUB_TOKEN one that is valid.' },
                }
                : {
                    ...problem,
                    fault: {
                        code,
                        message: `The token may not start workflows of ${repository}, or there is no such repository`,
                        hint: 'It needs "Contents: write" on that repository.',
                    },
                };
    }
}

// EXTERNAL MODULE: ./lib/cli/github-access.js
var github_access = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/cli/signals.js
var cli_signals = __webpack_require__(12387);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/relay.js
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









const SECRET = 'RELAY_SECRET';
const HELP = `
GITHUB_TOKEN or GH_TOKEN: fine-grained, "Contents: write" on that repository alone, or an app's installation token.
${SECRET}: at least 24 letters, digits, - and _; \`openssl rand -hex 24\` makes one. Whoever knows it can start runs.
Senders post to http://HOST:PORT/<secret>, or to \u2026/<secret>/<source> where a payload's form does not say whose it is.
Put a proxy with TLS in front of it. It ends with SIGTERM or Ctrl-C, when what is on its way has been passed on.`;
function registerRelay(program, context) {
    program
        .command('relay')
        .description('a bridge to repository_dispatch for senders that can set neither header nor body: needs a secret, keeps nothing')
        .option('--repository <owner/name>', 'whose workflow is started (default: GITHUB_REPOSITORY)')
        .option('--event-type <name>', 'what the workflow listens to', 'incident')
        .option('--listen <host:port>', 'where senders reach it', '127.0.0.1:8080')
        .addHelpText('after', HELP)
        .action(async (options) => {
        const terminal = (0,cli_terminal/* createTerminal */.P)({ json: false, quiet: false, colour: false, debug: false });
        context.finish(await relay(options, context.environment, terminal));
    });
}
async function relay(options, environment, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signals = __addDisposableResource(env_1, (0,cli_signals/* listenForSignals */.s)(), false);
        const access = (0,github_access/* githubAccess */.Yh)(environment);
        const secret = environment[SECRET] ?? '';
        (0,env/* forget */.y6)([SECRET]);
        const asked = askedFor(options, { environment, access, secret });
        const api = asked.ok ? await (0,github_api/* openApi */.N)(access) : asked;
        if (!asked.ok || !api.ok) {
            terminal.refuse(api.ok ? [] : api.faults);
            return 2;
        }
        const { repository, host, port } = asked.value;
        const never = new AbortController().signal;
        const opened = await openRelay({
            host,
            port,
            secret,
            send: (clientPayload) => dispatchEvent(api.value, { repository, eventType: options.eventType, clientPayload }, never),
            say: (line) => terminal.say(`${new Date().toISOString()}  ${line}`),
            now: () => new Date().toISOString(),
        });
        if (!opened.ok) {
            terminal.refuse(opened.faults);
            return 2;
        }
        if (!LOOPBACK.test(host))
            terminal.warn(openToAll(host));
        const bracketed = host.includes(':') ? `[${host}]` : host;
        terminal.say(`Listening at http://${bracketed}:${opened.value.port}/<${SECRET}>, for ${(0,visible/* shown */.SP)(repository, 200)}`);
        await new Promise((resolve) => {
            if (signals.cancel.aborted)
                resolve();
            signals.cancel.addEventListener('abort', () => resolve(), { once: true });
        });
        await opened.value.close(signals.abandon);
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function askedFor({ repository: named, eventType, listen }, given) {
    const repository = named ?? given.environment.GITHUB_REPOSITORY ?? '';
    const [, bracketed, plain, port = ''] = /^(?:\[([0-9A-Fa-f:.]+)\]|([\w.-]+)):(\d{1,5})$/.exec(listen) ?? [];
    const host = bracketed ?? plain ?? '';
    return (0,fault/* settle */.G9)({ repository, host, port: Number(port) }, [
        ...(given.access.token === '' ? [(0,github_access/* noToken */.fC)('relay')] : []),
        ...(/^[\w-]{24,200}$/.test(given.secret)
            ? []
            : [
                usage(given.secret === '' ? `there is no ${SECRET}` : `${SECRET} is not 24 to 200 letters, digits, - and _`, '`openssl rand -hex 24` makes one.'),
            ]),
        ...((0,github_access/* isRepository */.Z6)(repository)
            ? []
            : [usage(`\`${(0,visible/* shown */.SP)(repository, 100)}\` is no repository`, 'Give --repository OWNER/NAME.')]),
        ...(eventType.length >= 1 && eventType.length <= 100
            ? []
            : [usage('--event-type has 1 to 100 characters', 'The workflow names it under `repository_dispatch: types`.')]),
        ...(isPlain(given.access.url)
            ? [
                usage('GITHUB_API_URL is a plain http address', 'The token would stand readable on the line: give an https address.'),
            ]
            : []),
        ...(host === '' || Number(port) > 65_535
            ? [usage(`\`${(0,visible/* shown */.SP)(listen, 100)}\` is no address`, 'Give --listen HOST:PORT, such as 127.0.0.1:8080.')]
            : []),
    ]);
}
const LOOPBACK = /^(?:127\.[\d.]+|::1|localhost)$/;
function isPlain(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' && !LOOPBACK.test(hostname.replace(/^\[|\]$/g, ''));
}
function openToAll(host) {
    return {
        code: 'secret-exposed',
        message: `The relay listens at ${(0,visible/* shown */.SP)(host, 100)}, without TLS: the secret in each address can be read on the way.`,
        hint: 'Listen at 127.0.0.1 and put a proxy with TLS before it, which lets only the senders through.',
    };
}
function usage(message, hint) {
    return { code: 'usage', message, hint };
}


/***/ }),

/***/ 12387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
const SOURCES = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function listenForSignals() {
    const cancel = new AbortController();
    const stop = new AbortController();
    const abandon = new AbortController();
    const heard = (signal) => {
        const isRepeated = cancel.signal.aborted;
        cancel.abort(signal);
        if (signal === 'SIGHUP')
            return;
        stop.abort(signal);
        if (isRepeated)
            abandon.abort(signal);
    };
    for (const source of SOURCES)
        process.on(source, heard);
    return {
        cancel: cancel.signal,
        stop: stop.signal,
        abandon: abandon.signal,
        [Symbol.dispose]: () => {
            for (const source of SOURCES)
                process.off(source, heard);
        },
    };
}


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isProxied),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/github/api-problem.js

const UNSAID_MS = 60_000;
const LIMITED = /rate limit|abuse detection|secondary limit/i;
const TIMED_OUT = /time[d-]? ?out/i;
const FAILED_INSIDE = /something went wrong/i;
function problemOf(error, nowMs) {
    const seen = seenIn(error);
    const { status, message, type } = seen;
    if (seen.isGraphql) {
        if (/^RATE_LIMIT(ED)?$/.test(type) || LIMITED.test(message))
            return later(seen, nowMs);
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || type === 'NOT_FOUND')
            return refused(seen);
        if (type === '' && TIMED_OUT.test(message))
            return { kind: 'unsure', fault: gaveUp(message) };
        if (type === '' || FAILED_INSIDE.test(message))
            return { kind: 'unexplained', fault: unexplained(message) };
        return { kind: 'rejected', fault: rejected(message) };
    }
    if (status === null || status >= 500)
        return { kind: 'unsure', fault: unreachable(status, message) };
    if (status === 429 || (status === 403 && isLimit(seen)))
        return later(seen, nowMs);
    if (status === 409 || status === 422)
        return { kind: 'rejected', fault: rejected(message) };
    return refused(seen);
}
function isLimit({ headers, message }) {
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(message);
}
function later({ headers }, nowMs) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isBudget = headers['x-ratelimit-remaining'] === '0';
    const exhausted = isBudget && Number.isFinite(reset);
    const afterMs = Number.isFinite(after)
        ? after * 1_000
        : exhausted
            ? Math.max(1_000, reset * 1_000 - nowMs)
            : UNSAID_MS;
    return {
        kind: 'later',
        afterMs,
        fault: {
            code: 'api-limited',
            message: `GitHub takes no more requests of this token for ${Math.ceil(afterMs / 1_000)} s`,
            hint: isBudget ? HIGHER : SLOWER,
        },
    };
}
const HIGHER = 'Wait, or give `token` one with a higher limit: a fine-grained personal access token (docs/on-github.md).';
const SLOWER = 'Wait; where several runs go on at once, lower `max-parallel` (docs/on-github.md).';
function refused({ status, message, type, isGraphql }) {
    const hint = status === 401
        ? 'The token is not valid any more: renew it, or leave `token` at its default. One of an App lasts an hour.'
        : type === 'NOT_FOUND'
            ? 'Leave `token` at its default: a token of another repository does not see this one.'
            : 'Give the job `permissions: contents: write`; where that is given, look whether a ruleset forbids these refs.';
    const says = `GitHub refused${status === null || isGraphql ? '' : ` with ${status}`}: ${(0,visible/* shown */.SP)(message, 200)}`;
    return { kind: 'refused', status: isGraphql ? null : status, fault: { code: 'api-refused', message: says, hint } };
}
function rejected(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not move the lock's ref: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look whether a ruleset or a protected namespace forbids it; name another namespace for locks.',
    };
}
function unexplained(message) {
    return {
        code: 'api-refused',
        message: `GitHub did not say why it failed: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'It says the same for a failure of its own and for a rule that forbids these refs. Look at the state of GitHub; where that is in order, look whether a ruleset forbids them.',
    };
}
function gaveUp(message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API gave up: ${(0,visible/* shown */.SP)(message, 200)}`,
        hint: 'Look at the state of GitHub.',
    };
}
function unreachable(status, message) {
    return {
        code: 'api-unreachable',
        message: `GitHub's API ${status === null ? `did not answer: ${(0,visible/* shown */.SP)(message, 200)}` : `answered ${status}`}`,
        hint: 'Look at the state of GitHub, and at the network between.',
    };
}
function seenIn(error) {
    const given = error instanceof Object ? { ...error } : {};
    const message = error instanceof Error ? error.message : String(error);
    const errors = Array.isArray(given.errors) ? given.errors : null;
    if (errors !== null) {
        const [first] = errors;
        const one = first instanceof Object ? { ...first } : {};
        return {
            status: 200,
            headers: record(given.headers),
            message: String(one.message ?? 'no reason was given'),
            type: String(one.type ?? ''),
            isGraphql: true,
        };
    }
    const response = record(given.response);
    const hasAnswer = given.response instanceof Object;
    const status = hasAnswer && typeof given.status === 'number' ? given.status : null;
    return { status, headers: record(response.headers), message, type: '', isGraphql: false };
}
function record(value) {
    return value instanceof Object ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/github/api.js



const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function isProxied(environment) {
    return PROXIES.some((name) => (environment[name] ?? '') !== '');
}
const REQUEST_MS = 15_000;
async function openApi({ url, token, proxied }) {
    if (token === '')
        return (0,fault/* fail */.fJ)(noToken);
    if (!URL.canParse(url))
        return (0,fault/* fail */.fJ)(noAddress(url));
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: url, ...(proxied ? {} : { request: { fetch: globalThis.fetch } }) });
    const left = new Map();
    let ahead = null;
    const note = (headers) => {
        ahead = aheadIn(headers, Date.now()) ?? ahead;
        const { resource, remaining } = budgetIn(headers);
        if (remaining !== null)
            left.set(resource, remaining);
    };
    const tried = async (call, signal) => {
        try {
            return { ok: true, value: await call(AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)])) };
        }
        catch (error) {
            note(headersOf(error));
            return { ok: false, problem: problemOf(error, Date.now()) };
        }
    };
    return (0,fault/* succeed */.Py)({
        rest: (route, parameters, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request(route, { ...parameters, request: { signal: until } });
            note(headers);
            return data;
        }, signal),
        graphql: (query, variables, signal) => tried(async (until) => {
            const { data, headers } = await octokit.request('POST /graphql', {
                ...graphqlBase(url),
                query,
                variables,
                request: { signal: until },
            });
            note(headers);
            return dataOf(data, headers);
        }, signal),
        left: () => (left.size === 0 ? null : Math.min(...left.values())),
        aheadMs: () => ahead,
    });
}
function graphqlBase(url) {
    return /\/api\/v3\/?$/.test(url) ? { baseUrl: url.replace(/\/v3\/?$/, '') } : {};
}
function dataOf(answer, headers) {
    const { data, errors } = { ...(answer instanceof Object ? answer : {}) };
    if (Array.isArray(errors) && errors.length > 0)
        throw Object.assign(new Error('graphql'), { errors, headers });
    return data;
}
function headersOf(error) {
    if (!(error instanceof Object))
        return {};
    if ('response' in error && error.response instanceof Object && 'headers' in error.response)
        return error.response.headers;
    return 'headers' in error ? error.headers : {};
}
function budgetIn(headers) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const remaining = Number(named['x-ratelimit-remaining'] ?? Number.NaN);
    return {
        resource: String(named['x-ratelimit-resource'] ?? 'core'),
        remaining: Number.isFinite(remaining) ? remaining : null,
    };
}
function aheadIn(headers, nowMs) {
    const named = { ...(headers instanceof Object ? headers : {}) };
    const said = typeof named.date === 'string' ? Date.parse(named.date) : Number.NaN;
    return Number.isNaN(said) ? null : nowMs - said;
}
const noToken = {
    code: 'api-refused',
    message: 'the action has no token for the repository',
    hint: 'Leave `token` at its default, and give the job `permissions: contents: write`.',
};
function noAddress(url) {
    return {
        code: 'api-unreachable',
        message: `the address of the API is ${(0,visible/* shown */.SP)(url)}`,
        hint: 'The runner names it in GITHUB_API_URL; run the action on a runner.',
    };
}


/***/ }),

/***/ 86183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
const MOST = 20;
function few(names, most = MOST) {
    const shown = names.slice(0, most).join(', ');
    return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
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

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3577);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65258);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);




function parseStrictJson(text, limits) {
    const { file = 'JSON', mask = _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .asItIs */ .s } = limits;
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.maxBytes) {
        const message = `${file} is ${bytes} bytes long; ${limits.maxBytes} are allowed.`;
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'limit-exceeded', message, hint: 'Send less.' });
    }
    const problem = findProblem(text, limits.maxDepth, mask);
    if (problem !== null)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(faultOf({ text, file, mask }, problem));
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(JSON.parse(text));
}
const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WRONG_JSON = 'Write it as RFC 8259 has it: double quotes, no comments, no trailing commas.';
function findProblem(text, maxDepth, mask) {
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
                    return { at, says: `expected a key in double quotes, found ${found(text, at, mask)}`, hint: WRONG_JSON };
                const key = JSON.parse(text.slice(at, end));
                if (top?.kind === 'object' && typeof key === 'string') {
                    if (top.keys.has(key)) {
                        const says = `the key "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(mask(key), 60)}" stands here a second time`;
                        return { at, says, hint: 'Keep one of them: which one counts differs from reader to reader.' };
                    }
                    top.keys.add(key);
                }
                const colon = skip(SPACE, text, end);
                if (text[colon] !== ':')
                    return { at: colon, says: `expected ":", found ${found(text, colon, mask)}`, hint: WRONG_JSON };
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
                return { at, says: `expected "," or "${end}", found ${found(text, at, mask)}`, hint: WRONG_JSON };
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
                return { at, says: `expected a value, found ${found(text, at, mask)}`, hint: WRONG_JSON };
            at = end;
            expects = 'comma or end';
        }
        at = skip(SPACE, text, at);
        if (open.length === 0) {
            return at === text.length
                ? null
                : { at, says: `expected the end, found ${found(text, at, mask)}`, hint: WRONG_JSON };
        }
    }
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
const WORD = /"?[^\s,:[\]{}"]{1,12}|./suy;
function found(text, at, mask) {
    if (at >= text.length)
        return 'the end of the text';
    const rest = mask(text.slice(at));
    const isCut = mask(text.slice(0, at)) + rest !== mask(text);
    return `"${isCut ? '***' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(rest.slice(0, skip(WORD, rest, 0)))}"`;
}
function faultOf(read, { at, says, hint }) {
    const place = placeOf(read, at);
    const message = `${read.file}:${place.line}:${place.column}: ${says}.`;
    return { code: 'json-invalid', message, hint, at: place };
}
function placeOf({ text, file, mask }, at) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const begin = before.lastIndexOf('\n') + 1;
    const end = text.indexOf('\n', at);
    const column = at - begin + 1;
    const whole = text.slice(begin, end === -1 ? text.length : end);
    return { file, line, column, ...(mask(text) === text && (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptAround */ .n)(whole, column)) };
}


/***/ })

} };
