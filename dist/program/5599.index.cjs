'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5599], modules: {

/***/ 65599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpCommands: () => (/* binding */ HttpCommands)
});

// EXTERNAL MODULE: ./lib/transport/act.js + 4 modules
var transport_act = __webpack_require__(71368);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/transport/waiting.js
var waiting = __webpack_require__(1326);
;// CONCATENATED MODULE: ./lib/transport/http-address.js





const REFUSED = new external_node_net_.BlockList();
REFUSED.addSubnet('169.254.0.0', 16, 'ipv4');
REFUSED.addSubnet('0.0.0.0', 8, 'ipv4');
REFUSED.addSubnet('224.0.0.0', 4, 'ipv4');
REFUSED.addAddress('100.100.100.200', 'ipv4');
REFUSED.addAddress('168.63.129.16', 'ipv4');
REFUSED.addAddress('192.0.0.192', 'ipv4');
REFUSED.addSubnet('fe80::', 10, 'ipv6');
REFUSED.addSubnet('ff00::', 8, 'ipv6');
REFUSED.addAddress('::', 'ipv6');
REFUSED.addSubnet('fd00:ec2::', 32, 'ipv6');
REFUSED.addAddress('fd20:ce::254', 'ipv6');
const LONGEST_WAIT_MS = 60_000;
const REFUSED_NAMES = /^(?:metadata|metadata\.google\.internal|metadata\.goog|instance-data(?:\.[a-z0-9-]+)*|metadata\.azure\.[a-z.]+)\.?$/i;
async function allowedAddresses(host, stop) {
    const name = host.replace(/^\[|\]$/g, '');
    if (REFUSED_NAMES.test(name))
        return (0,kernel_fault/* fail */.fJ)(refused(name));
    if ((0,external_node_net_.isIP)(name) !== 0)
        return checked(name, [addressOf(name)]);
    const asking = (0,promises_.lookup)(name, { all: true, verbatim: true }).catch(() => []);
    const waited = await (0,waiting/* waitFor */.fm)(asking, { ms: LONGEST_WAIT_MS, signal: stop });
    if (waited.came !== 'value')
        return (0,kernel_fault/* fail */.fJ)(unanswered(name));
    return checked(name, waited.value.map(({ address }) => addressOf(address)));
}
function isRefusedAddress(address) {
    const family = (0,external_node_net_.isIP)(address);
    if (family === 4)
        return REFUSED.check(address, 'ipv4');
    if (family !== 6)
        return true;
    const inner = innerIpv4(address);
    return REFUSED.check(address, 'ipv6') || (inner !== null && REFUSED.check(inner, 'ipv4'));
}
function innerIpv4(address) {
    const full = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
    const found = /^(?:::ffff:|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(full);
    if (found === null)
        return null;
    const [high, low] = [Number.parseInt(found[1] ?? '0', 16), Number.parseInt(found[2] ?? '0', 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
function addressOf(address) {
    return { address, family: (0,external_node_net_.isIP)(address) === 4 ? 4 : 6 };
}
function checked(name, addresses) {
    if (addresses.length === 0)
        return (0,kernel_fault/* fail */.fJ)(unresolved(name));
    return addresses.some(({ address }) => isRefusedAddress(address)) ? (0,kernel_fault/* fail */.fJ)(refused(name)) : (0,kernel_fault/* succeed */.Py)(addresses);
}
function refused(name) {
    return {
        code: 'http-refused',
        message: `The address of ${(0,visible/* shown */.SP)(name, 200)} is a link-local or metadata address, which is never asked.`,
        hint: 'Ask the service itself; credentials of the machine are not for runbooks.',
    };
}
function unresolved(name) {
    return {
        code: 'host-unresolved',
        message: `The host ${(0,visible/* shown */.SP)(name, 200)} does not resolve.`,
        hint: 'Correct the URL in the runbook or the address in the topology.',
    };
}
function unanswered(name) {
    return {
        code: 'host-unresolved',
        message: `The name service did not say in time where ${(0,visible/* shown */.SP)(name, 200)} is.`,
        hint: 'Check the name service of this machine, or use an address.',
    };
}

// EXTERNAL MODULE: ./lib/transport/fault-text.js + 2 modules
var fault_text = __webpack_require__(69932);
;// CONCATENATED MODULE: ./lib/transport/http-failure.js


function howItFailed(error, command, { signal, deadline }) {
    const stopped = command.mutates ? 'unconfirmed' : 'confirmed';
    const { host } = new URL(command.url);
    if (signal.aborted)
        return { ended: 'cancelled', exit_code: null, stopped };
    if (deadline.aborted)
        return { ended: 'timed-out', exit_code: null, stopped, fault: (0,fault_text/* timedOut */.iU)(command.timeout_ms, host) };
    const cause = error instanceof Error ? error.message : String(error);
    if (!isOfConnecting(error))
        return {
            ended: 'disconnected',
            exit_code: null,
            stopped,
            fault: { ...httpFailed('ended without an answer'), cause },
        };
    const [code, what] = NOT_CONNECTED[codeOf(error)] ?? OTHERWISE;
    return {
        ended: 'not-started',
        exit_code: null,
        stopped: 'ended-by-itself',
        fault: {
            code,
            message: `${(0,visible/* visibleLine */.P8)(host)} ${what}.`,
            hint: 'Check that the service runs, and the network between.',
            cause,
        },
    };
}
function httpFailed(what) {
    return {
        code: 'http-failed',
        message: `The HTTP request ${what}.`,
        hint: 'Look at the service that was asked, and its log.',
    };
}
const OTHERWISE = ['http-failed', 'could not be connected to'];
const NOT_CONNECTED = {
    ECONNREFUSED: ['connection-refused', 'refused the connection'],
    EHOSTUNREACH: ['connection-timed-out', 'cannot be reached'],
    ENETUNREACH: ['connection-timed-out', 'cannot be reached'],
    ETIMEDOUT: ['connection-timed-out', 'did not answer in time'],
};
function isOfConnecting(error) {
    if (error instanceof AggregateError)
        return error.errors.length > 0 && error.errors.every(isOfConnecting);
    return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./lib/transport/http.js





const REDIRECTS = 5;
const LONGEST_BODY = 67_108_864;
const NEXT_ADDRESS_MS = 1_000;
class HttpSender {
    #rules;
    #looks = agents({ keepAlive: true });
    #changes = agents({ keepAlive: false });
    constructor(rules) {
        this.#rules = rules;
    }
    async ask(request, signal) {
        const sending = this.#begin(request, signal);
        const found = await allowedAddresses(request.url.hostname, sending.stop);
        if (found.ok)
            return this.#send({ ...request, addresses: found.value }, sending);
        const [fault] = found.faults;
        const nothing = { exit_code: null, stopped: 'confirmed', fault };
        if (signal.aborted)
            return sending.act.finish({ ...nothing, ended: 'cancelled' });
        if (sending.deadline.aborted)
            return sending.act.finish({ ...nothing, ended: 'timed-out' });
        return sending.act.finish({ ...nothing, ended: 'not-started', stopped: 'ended-by-itself' });
    }
    async locate(request, signal) {
        const { act, stop } = this.#begin(request, signal);
        const found = await allowedAddresses(request.url.hostname, stop);
        if (found.ok)
            return { ok: true, request: { ...request, addresses: found.value } };
        const [fault] = found.faults;
        return {
            ok: false,
            result: await act.finish({ ended: 'not-started', exit_code: null, stopped: 'ended-by-itself', fault }),
        };
    }
    async send(request, signal) {
        if (signal.aborted)
            return (0,transport_act/* notStarted */.D)(httpFailed('was given up before it was sent'), this.#rules);
        return this.#send(request, this.#begin(request, signal));
    }
    close() {
        for (const { plain, secure } of [this.#looks, this.#changes]) {
            plain.destroy();
            secure.destroy();
        }
    }
    #begin({ command }, signal) {
        const deadline = AbortSignal.timeout(command.timeout_ms);
        const act = new transport_act/* Act */.v(this.#rules, { kind: command.mutates ? 'change' : 'look', command });
        return { act, signal, deadline, stop: AbortSignal.any([signal, deadline]) };
    }
    async #send(request, sending) {
        try {
            return await sending.act.finish(await this.#follow(request, sending));
        }
        catch (error) {
            return sending.act.finish(howItFailed(error, request.command, sending));
        }
    }
    async #follow(first, { act, stop }) {
        for (let request = first, hops = 0;; hops += 1) {
            const response = await this.#once(request, stop);
            const status = response.statusCode ?? 0;
            const next = first.command.mutates ? null : redirection(response, request.url);
            if (next !== null && hops < REDIRECTS) {
                response.resume();
                const body = status === 307 || status === 308 ? request.body : null;
                request = {
                    ...request,
                    url: next,
                    body,
                    command: body === null ? { ...request.command, method: 'GET' } : request.command,
                };
                continue;
            }
            let taken = 0;
            for await (const chunk of response) {
                const bytes = chunk;
                taken += bytes.byteLength;
                if (taken > LONGEST_BODY) {
                    response.destroy();
                    return {
                        ended: 'exited',
                        exit_code: status,
                        stopped: 'ended-by-itself',
                        fault: httpFailed(`sent more than ${LONGEST_BODY} bytes`),
                    };
                }
                await act.stdout.push(bytes);
            }
            return { ended: 'exited', exit_code: status, stopped: 'ended-by-itself' };
        }
    }
    #once(request, signal) {
        const { url, headers, body, command } = request;
        const own = command.mutates ? this.#changes : this.#looks;
        const secure = url.protocol === 'https:';
        return new Promise((resolve, reject) => {
            const sent = (secure ? external_node_https_.request : external_node_http_.request)(url, {
                method: command.method.toUpperCase(),
                headers: {
                    'user-agent': 'enforced-runbooks',
                    ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
                    ...headers,
                },
                agent: secure ? own.secure : own.plain,
                signal,
                lookup: pinnedTo(request.addresses),
            }, resolve);
            sent.on('error', reject);
            sent.end(body ?? undefined);
        });
    }
}
function agents({ keepAlive }) {
    const options = { keepAlive, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS };
    return { plain: new external_node_http_.Agent(options), secure: new external_node_https_.Agent(options) };
}
function pinnedTo(addresses) {
    return (_name, options, done) => {
        const [first] = addresses;
        if (options.all === true)
            done(null, [...addresses]);
        else
            done(null, first?.address ?? '', first?.family);
    };
}
function redirection(response, from) {
    const { location } = response.headers;
    if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || location === undefined)
        return null;
    if (!URL.canParse(location, from.href))
        return null;
    const next = new URL(location, from);
    return next.origin === from.origin && next.username === '' ? next : null;
}

// EXTERNAL MODULE: ./lib/transport/conversation.js
var transport_conversation = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/transport/identity.js
var transport_identity = __webpack_require__(32411);
;// CONCATENATED MODULE: ./lib/transport/http-change.js






const NOTE_MS = 10_000;
async function prepareHttpChange(runner, change, signal) {
    const located = await change.sender.locate(change.request, signal);
    if (!located.ok)
        return { ready: false, result: located.result };
    const entered = await note(runner, change.identity, { code: 'er_mode=er_enter', signal });
    if (!entered.ok)
        return { ready: false, result: (0,transport_act/* notStarted */.D)(entered.faults[0], change.rules) };
    const { request } = located;
    return { ready: true, go: (stop) => go(runner, { ...change, request }, stop), abandon: async () => undefined };
}
async function go(runner, change, stop) {
    const noted = await note(runner, change.identity, { code: 'er_mode=er_note', signal: stop });
    if (!noted.ok)
        return (0,transport_act/* notStarted */.D)(noted.faults[0], change.rules);
    const result = await change.sender.send(change.request, stop);
    const status = result.act.exit_code;
    if (status !== null)
        await note(runner, change.identity, { code: `er_status=${status} er_mode=er_noted`, signal: waiting/* NEVER */.tm });
    return result;
}
async function note(runner, identity, { code, signal }) {
    const opened = await transport_conversation/* Conversation */.s.open(runner, signal);
    if (!opened.ok)
        return opened;
    const conversation = opened.value;
    conversation.begin(undefined, `${(0,transport_identity/* identityCode */.E)((0,transport_identity/* hostIdentity */.d)(identity), conversation.nonce)}${code}\n`);
    const waited = await (0,waiting/* waitFor */.fm)(conversation.answer(), { ms: NOTE_MS, signal });
    const [kind = '', ...rest] = waited.came === 'value' ? (waited.value ?? []) : [];
    const fault = kind === 'noted' ? null : await why(runner, conversation, { came: waited.came, kind, rest });
    conversation.close();
    return fault === null ? (0,kernel_fault/* succeed */.Py)(null) : (0,kernel_fault/* fail */.fJ)(fault);
}
async function why(runner, conversation, { came, kind, rest, }) {
    if (kind === 'refused')
        return (0,fault_text/* refusalFault */.$r)(rest, { host: runner.name, program: '' });
    return came === 'value' ? conversation.silence() : (0,fault_text/* connectionFault */.x$)(runner, 'Connection timed out');
}

// EXTERNAL MODULE: ./lib/plan/body-type.js
var body_type = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/transport/local-command.js
var local_command = __webpack_require__(10714);
;// CONCATENATED MODULE: ./lib/transport/http-request.js





function httpRequest(command, secrets) {
    const url = URL.canParse(command.url) ? new URL(command.url) : null;
    if (url === null || !/^https?:$/.test(url.protocol))
        return (0,kernel_fault/* fail */.fJ)(unusable(command.url, 'is no http or https URL'));
    if (url.username !== '' || url.password !== '')
        return (0,kernel_fault/* fail */.fJ)(unusable(url.host, 'carries a user or a password'));
    const faults = [];
    const own = Object.fromEntries(Object.entries(command.headers).map(([name, text]) => [name.toLowerCase(), (0,local_command/* plainText */.w)(text, secrets, faults)]));
    for (const [name, value] of Object.entries(own))
        faults.push(...headerFaults(name, value));
    const headers = { ...own, ...(command.json && body_type/* JSON_HEADER */.j) };
    const body = command.body === undefined ? null : (0,local_command/* plainText */.w)(command.body, secrets, faults);
    const [first] = faults;
    return first === undefined ? (0,kernel_fault/* succeed */.Py)({ command, url, headers, body }) : (0,kernel_fault/* fail */.fJ)(first);
}
function headerFaults(name, value) {
    if (!isValid(() => (0,external_node_http_.validateHeaderName)(name)))
        return [unusable(name, 'is no name of a header')];
    if (isValid(() => (0,external_node_http_.validateHeaderValue)(name, value)))
        return [];
    return [
        unusable(`The header ${name}`, 'holds a character that HTTP cannot carry: a line break, or one beyond Latin-1'),
    ];
}
function isValid(validate) {
    try {
        validate();
        return true;
    }
    catch {
        return false;
    }
}
function unusable(what, why) {
    return {
        code: 'http-refused',
        message: `${(0,visible/* shown */.SP)(what, 200)} ${why}.`,
        hint: 'Correct the URL or the header in the runbook.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/http-commands.js




class HttpCommands {
    #rules;
    #sender;
    constructor(rules) {
        this.#rules = rules;
        this.#sender = new HttpSender(rules);
    }
    async observe(command, signal) {
        const request = httpRequest(command, this.#rules.secrets);
        return request.ok ? this.#sender.ask(request.value, signal) : (0,transport_act/* notStarted */.D)(request.faults[0], this.#rules);
    }
    async prepare(runner, { command, identity }, signal) {
        const request = httpRequest(command, this.#rules.secrets);
        if (!request.ok)
            return { ready: false, result: (0,transport_act/* notStarted */.D)(request.faults[0], this.#rules) };
        const change = { request: request.value, identity, rules: this.#rules, sender: this.#sender };
        return prepareHttpChange(runner, change, signal);
    }
    close() {
        this.#sender.close();
    }
}


/***/ })

} };
