export const id = 8631;
export const ids = [8631,6120];
export const modules = {

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowPost)
/* harmony export */ });
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17880);
/* harmony import */ var _shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86711);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52641);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80310);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29984);
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






const COMPENSATION_MS = 210_000;
async function workflowPost(timing = _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMING */ .o) {
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused')
        return tellRefused(opened);
    const { workflow } = opened;
    try {
        return await complete(workflow);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
function tellRefused({ action, environment, faults }) {
    const nothing = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'started') === ''
        ? "no run began. What is wrong with the inputs or the event stands in main's log."
        : nothingToFinish(environment);
    if (nothing !== null) {
        action.say(`Nothing to finish: ${nothing}`);
        return 0;
    }
    for (const fault of faults)
        action.annotate('error', fault);
    return 1;
}
function nothingToFinish(environment) {
    const runs = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
    const [only, ...more] = runs;
    if (only === undefined)
        return 'no run began that could have changed anything.';
    if (runs.some(({ closed }) => !closed))
        return null;
    return more.length === 0 ? `${only.id} is closed.` : `all ${runs.length} runs are closed.`;
}
async function complete(workflow) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, environment } = workflow;
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .DA)(workflow);
        const nothing = nothingToFinish(environment);
        if (nothing !== null) {
            action.say(`Nothing to finish: ${nothing}`);
            return 0;
        }
        const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowStore */ .n)(workflow);
        if (!store.ok) {
            for (const fault of store.faults)
                action.annotate('error', fault);
            return 1;
        }
        const all = (0,_shard_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recallRuns */ .y)(environment);
        const left = all.filter(({ closed }) => !closed);
        const deadline = AbortSignal.timeout(COMPENSATION_MS);
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(workflow), true);
        const ended = new Map();
        const finishing = left.map((run) => finishOne(workflow, { run, store: store.value, connected, deadline, isAlone: all.length === 1, ended }).catch((error) => {
            (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .tellBug */ .sz)(workflow, error);
            return 1;
        }));
        const exit = Math.max(...(await Promise.all(finishing)));
        if ((0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'shard') !== '')
            await (await Promise.all(/* import() */[__webpack_require__.e(817), __webpack_require__.e(3148)]).then(__webpack_require__.bind(__webpack_require__, 33148))).leaveFinishedShard(workflow, ended);
        return exit;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function finishOne(workflow, { run: { id: executionId, folder, locks, tenant }, store, connected, deadline, isAlone, ended }) {
    const { action } = workflow;
    const { finish } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(5290), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(817), __webpack_require__.e(4778), __webpack_require__.e(4451), __webpack_require__.e(5676), __webpack_require__.e(7677), __webpack_require__.e(7330)]).then(__webpack_require__.bind(__webpack_require__, 97677));
    const finished = await finish({
        store,
        locks,
        folder,
        executionId,
        settingsFor: connected.settingsFor,
        by: 'post',
        because: 'main ended before the run was closed',
        abandon: AbortSignal.any([deadline]),
        watch: (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .narrator */ .im)(workflow, isAlone ? '' : tenant),
        warn: (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .warner */ .AU)(workflow, executionId),
    });
    if (!finished.ok) {
        for (const fault of finished.faults)
            action.annotate('error', fault);
        return 1;
    }
    if (finished.value.kind === 'never-began') {
        action.say(`Nothing to finish: ${executionId} died before its first event.`);
        return 0;
    }
    if (finished.value.kind === 'had-ended')
        action.say(`${executionId} had ended, and is told here.`);
    const { responded } = finished.value;
    ended.set(executionId, responded.outcome);
    await (isAlone ? (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(workflow, responded, () => undefined) : (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBeside */ .Ku)(workflow, responded));
    if (!responded.closed)
        action.annotate('error', {
            message: `The time is over and ${executionId} is not finished.`,
            hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
        });
    return responded.closed ? 0 : 1;
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

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ portionText),
/* harmony export */   Rn: () => (/* binding */ parsePortion),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const FORM = /^([1-9]\d{0,5})(%?)$/;
function parsePortion(text) {
    const [, digits = '', sign] = FORM.exec(text) ?? [];
    const number = Number(digits);
    if (number === 0)
        return null;
    if (sign !== '%')
        return { kind: 'count', count: number };
    return number > 100 ? null : { kind: 'share', percent: number };
}
function countOf(portion, whole) {
    return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}
function portionText(portion) {
    return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
}


/***/ }),

/***/ 79505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ PARALLEL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   WU: () => (/* binding */ MOST_TENANTS),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   jX: () => (/* binding */ SHARD_SIZE)
/* harmony export */ });
const MOST_TENANTS = 100;
const SHARD_SIZE = 25;
const MOST_SHARDS = 256;
const PARALLEL = 8;
const FAILURES = { kind: 'share', percent: 25 };


/***/ }),

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);

process.exit(await (0,_app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPost */ .E)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned),
/* harmony export */   c: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function knownHostsText(hosts, given) {
    const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
    return lines.map((line) => `${line}\n`).join('');
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).length > 0;
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}
function keyLine(name, words) {
    const at = words.findIndex((word) => KEY.test(word));
    const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
    return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
    if (!names.some((candidate) => matches(patterns, candidate)))
        return [];
    return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
}
function matches(patterns, name) {
    if (patterns.startsWith('|1|'))
        return matchesHash(patterns, name);
    const all = patterns.split(',');
    if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name)))
        return false;
    return all.some((pattern) => glob(pattern, name));
}
function matchesHash(hashed, name) {
    const [, , salt = '', hash = ''] = hashed.split('|');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
function glob(pattern, name) {
    const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (from < text.length) {
        if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
            at += 1;
            from += 1;
        }
        else if (wanted[at] === '*') {
            [star, mark] = [at, from];
            at += 1;
        }
        else if (star >= 0) {
            mark += 1;
            [at, from] = [star + 1, mark];
        }
        else
            return false;
    }
    return [...wanted.slice(at)].every((rest) => rest === '*');
}


/***/ }),

/***/ 15302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);

const PATIENCE_MS = 1_000;
class ProcessGroup {
    #living = new Set();
    #closed = false;
    start(request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request));
    }
    startInto(intake, request) {
        return this.#know((0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcessInto */ .Us)(intake, request));
    }
    async close() {
        this.#closed = true;
        await Promise.all([...this.#living].map(end));
    }
    #know(process) {
        if (process.pid > 0) {
            this.#living.add(process);
            void process.ended.then(() => this.#living.delete(process));
            if (this.#closed)
                void end(process);
        }
        return process;
    }
}
async function end(process) {
    process.stdin.end();
    process.kill('SIGTERM');
    const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
    await process.ended;
    clearTimeout(timer);
    process.stdout.destroy();
    process.stderr.destroy();
}


/***/ }),

/***/ 77808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createSshClient),
  K: () => (/* binding */ findProgram)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/transport/known-hosts.js
var known_hosts = __webpack_require__(34496);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/ssh-config.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;
function sshConfig(hosts, files) {
    const faults = [];
    const blocks = Object.entries(hosts).map(([name, host]) => hostBlock(name, host, faults));
    const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
    for (const path of paths)
        if (path !== undefined && !FILE.test(path))
            faults.push(unusable('path', path));
    return (0,fault/* settle */.G9)([...blocks, everyHost(files)].join('\n'), faults);
}
function hostBlock(name, host, faults) {
    if (!NAME.test(name))
        faults.push(unusable('host name', name));
    if (!ADDRESS.test(host.address))
        faults.push(unusable('address', host.address));
    if (host.user !== undefined && !USER.test(host.user))
        faults.push(unusable('user', host.user));
    if (host.via !== undefined && !NAME.test(host.via))
        faults.push(unusable('bastion', host.via));
    if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
        faults.push(unusable('port', String(host.port)));
    return [
        `Host ${name}`,
        `  HostName ${host.address}`,
        `  HostKeyAlias ${name}`,
        `  Port ${host.port}`,
        ...(host.user === undefined ? [] : [`  User ${host.user}`]),
        ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
        '',
    ].join('\n');
}
function everyHost(files) {
    return [
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        `  UserKnownHostsFile "${files.knownHosts}"`,
        '  GlobalKnownHostsFile /dev/null',
        '  UpdateHostKeys no',
        '  VerifyHostKeyDNS no',
        '  CheckHostIP no',
        '  HashKnownHosts no',
        '  ConnectTimeout 10',
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 3',
        '  ServerAliveCountMax 2',
        '  TCPKeepAlive no',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  ClearAllForwardings yes',
        '  PermitLocalCommand no',
        '  ControlMaster no',
        '  ControlPersist no',
        '  ControlPath none',
        '  EscapeChar none',
        '  RequestTTY no',
        '  PasswordAuthentication no',
        '  KbdInteractiveAuthentication no',
        '  AddKeysToAgent no',
        `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
        ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
        ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
        ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
        '  Ciphers ^aes256-gcm@openssh.com',
        '',
    ].join('\n');
}
function unusable(what, text) {
    return {
        code: 'command-refused',
        message: `The ${what} '${(0,visible/* visibleLine */.P8)(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
        hint: 'Use letters, digits, dots, dashes and colons.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/ssh-client.js





const LONGEST_FOLDER = 70;
async function createSshClient({ program, hosts, settings, environment, folder, }) {
    if (program === null)
        return (0,fault/* fail */.fJ)(noClient());
    const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
    await (0,promises_.mkdir)(base, { recursive: true, mode: 0o700 });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, 'er-'));
    const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
    const given = settings.knownHosts ?? '';
    const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
    const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts });
    if (!config.ok) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        return config;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'config'), config.value, { mode: 0o600, flag: 'wx' });
    await (0,promises_.writeFile)(knownHosts, (0,known_hosts/* knownHostsText */.c)(hosts, given), { mode: 0o600, flag: 'wx' });
    let sockets = 0;
    return (0,fault/* succeed */.Py)({
        env: { ...environment, LC_ALL: 'C' },
        hops: (name) => hopsOf(name, hosts).known,
        unpinned: (name) => unpinnedFault(name, hosts, given),
        newSocket: () => {
            sockets += 1;
            return (0,external_node_path_.join)(own, String(sockets));
        },
        version: null,
        isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
        argv: (options, host, ...command) => [program, '-F', (0,external_node_path_.join)(own, 'config'), '-T', ...options, '--', host, ...command],
        [Symbol.asyncDispose]: () => (0,promises_.rm)(own, { recursive: true, force: true }),
    });
}
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const executable = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    return null;
}
function unpinnedFault(name, hosts, given) {
    const { known, missing } = hopsOf(name, hosts);
    const open = known.find((host) => !(0,known_hosts/* isPinned */.T)(host.name, host, given));
    if (open !== undefined)
        return unpinned(open.name);
    return missing === null ? null : unknownHost(missing);
}
function hopsOf(name, hosts) {
    const known = [];
    for (let at = name; at !== undefined; at = known.at(-1)?.via) {
        const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
        if (host === undefined)
            return { known, missing: at };
        if (known.some((hop) => hop.name === at))
            break;
        known.push({ ...host, name: at });
    }
    return { known, missing: null };
}
function unpinned(name) {
    return {
        code: 'host-key-unknown',
        message: `No host key is pinned for ${name}.`,
        hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    };
}
function unknownHost(name) {
    return {
        code: 'host-unresolved',
        message: `The plan has no host ${name}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}
function noClient() {
    return {
        code: 'ssh-unavailable',
        message: 'There is no ssh client on the PATH.',
        hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
    };
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69824);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59156);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);




async function runTool(request) {
    const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startProcess */ .kp)(request);
    const [stdout, stderr] = [new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o(), new _said_js__WEBPACK_IMPORTED_MODULE_2__/* .Said */ .o()];
    process.stdin.end(request.stdin);
    const all = Promise.all([
        process.ended,
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stdout).toEnd(stdout.take),
        new _byte_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteReader */ .k(process.stderr).toEnd(stderr.take),
    ]);
    const waited = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)(all, { ms: request.timeoutMs });
    if (waited.came !== 'value')
        process.kill('SIGKILL');
    const end = waited.came === 'value' ? waited.value[0] : null;
    return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}


/***/ })

};
