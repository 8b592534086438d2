export const id = 2056;
export const ids = [2056,7677];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55999);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95133);







function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
        changes: (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAt */ .vm)(plan),
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 97677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/drive.js + 4 modules
var drive = __webpack_require__(84451);
// EXTERNAL MODULE: ./lib/engine/replay.js
var replay = __webpack_require__(79375);
// EXTERNAL MODULE: ./lib/journal/freeing.js
var freeing = __webpack_require__(69309);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/redact.js + 3 modules
var redact = __webpack_require__(23304);
// EXTERNAL MODULE: ./lib/app/conclude.js
var conclude = __webpack_require__(77858);
// EXTERNAL MODULE: ./lib/app/crew.js
var app_crew = __webpack_require__(43630);
// EXTERNAL MODULE: ./lib/app/folder.js
var app_folder = __webpack_require__(78703);
// EXTERNAL MODULE: ./lib/app/kept.js
var app_kept = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/app/missing-secrets.js
var missing_secrets = __webpack_require__(37247);
// EXTERNAL MODULE: ./lib/app/opening.js
var opening = __webpack_require__(67811);
// EXTERNAL MODULE: ./lib/app/ports.js + 5 modules
var ports = __webpack_require__(77518);
// EXTERNAL MODULE: ./lib/journal/volatile-journal.js
var volatile_journal = __webpack_require__(63277);
// EXTERNAL MODULE: ./lib/kernel/chain.js
var chain = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/audit/course.js + 2 modules
var audit_course = __webpack_require__(92804);
// EXTERNAL MODULE: ./lib/audit/event-shape.js
var event_shape = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
;// CONCATENATED MODULE: ./lib/app/sound-events.js





function soundnessOf(plan, events, executionId) {
    const { formed, says } = formedEvents(events);
    const course = (0,audit_course/* courseProblem */.Z)(plan, formed);
    if (course !== null) {
        const before = formed.filter(({ seq }) => seq < course.seq);
        return { kind: 'wrong', events: before, fault: wrong(executionId, course.seq, course.says) };
    }
    if (says === null)
        return { kind: 'sound' };
    const version = versionIn(events);
    const seq = formed.length + 1;
    return version === null || version === versions/* VERSION */.xv
        ? { kind: 'wrong', events: formed, fault: wrong(executionId, seq, `is of no form that a run writes: ${says}`) }
        : { kind: 'of-another-version', fault: ofAnotherVersion(executionId, { version, seq, says }) };
}
function formedEvents(events) {
    const formed = [];
    for (const event of events) {
        const shaped = (0,event_shape/* shapedEvent */.u)(event);
        if (!shaped.ok)
            return { formed, says: shaped.says };
        formed.push(shaped.event);
    }
    return { formed, says: null };
}
function versionIn([first]) {
    const versions = first !== undefined && 'versions' in first ? first.versions : null;
    if (typeof versions !== 'object' || versions === null)
        return null;
    const version = new Map(Object.entries(versions)).get('enforced-runbooks');
    return typeof version === 'string' ? version : null;
}
function wrong(executionId, seq, says) {
    return {
        code: 'journal-broken',
        message: `Event ${seq} of the journal of ${executionId} ${says}.`,
        hint: 'Nothing is executed from it: somebody changed it. Keep it, and look at the hosts by hand: behind that event anything can have been done.',
    };
}
function ofAnotherVersion(executionId, { version, seq, says }) {
    return {
        code: 'journal-version',
        message: `${executionId} was begun by version ${(0,visible/* shown */.SP)(version, 40)} of this program, and this one, ${versions/* VERSION */.xv}, does not know its event ${seq}: ${says}`,
        hint: `Nothing was done. Recover it with version ${(0,visible/* shown */.SP)(version, 40)}; where that cannot be had, look at the hosts by hand, and free the lock: ${(0,freeing/* freeing */.H)(executionId)}`,
    };
}

;// CONCATENATED MODULE: ./lib/app/standing.js





async function standingOf({ lease, events, broken, poisoned }, { plan, executionId, redactor }) {
    const sound = soundnessOf(plan, events, executionId);
    switch (sound.kind) {
        case 'sound':
            return (0,fault/* succeed */.Py)({ events, journal: lease.journal, broken });
        case 'of-another-version':
            await lease.leave();
            return (0,fault/* fail */.fJ)(sound.fault);
        case 'wrong': {
            if (poisoned !== undefined) {
                await lease.close({ outcome: 'unknown', changed: true, poison: poisoned });
                return (0,fault/* fail */.fJ)(told(sound.fault, executionId));
            }
            const head = sound.events.at(-1) ?? (0,chain/* startOfChain */.RR)(plan.digest);
            return (0,fault/* succeed */.Py)({ events: sound.events, journal: (0,volatile_journal/* volatileJournal */.Y)(head, redactor), broken: sound.fault });
        }
    }
}
function told(fault, executionId) {
    const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${(0,freeing/* freeing */.H)(executionId)}`;
    return { ...fault, hint };
}

// EXTERNAL MODULE: ./lib/app/store.js
var app_store = __webpack_require__(42494);
;// CONCATENATED MODULE: ./lib/app/finish.js
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















async function finish(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, executionId, by, because, abandon, watch, warn } = request;
        const found = await (await (0,app_store/* openStore */.C)(store, (0,redact/* createRedactor */.l)({ secrets: [] }))).find(executionId, request.locks);
        if (!found.ok)
            return found;
        const { record, kept } = found.value;
        const restored = await (0,app_kept/* restore */.P)(kept, record.plan_digest, store);
        if (!restored.ok)
            return (0,fault/* fail */.fJ)(...withFreeing(restored.faults, executionId));
        const { plan, topology, incident } = restored.value;
        const folder = request.folder ?? (await begunIn(restored.value.folder, request));
        const connected = await request.settingsFor(plan);
        if (!connected.ok)
            return connected;
        const settings = connected.value;
        const [missing, ...more] = (0,missing_secrets/* missingSecrets */.m)(plan, settings.secrets);
        if (missing !== undefined)
            return (0,fault/* fail */.fJ)(missing, ...more);
        const redactor = (0,app_crew/* redactorFor */.s)(settings);
        const taken = await (await (0,app_store/* openStore */.C)(store, redactor)).takeOver(record, abandon);
        if (!taken.ok)
            return taken;
        const { lease, evidence, torn } = taken.value;
        if (evidence?.fault !== undefined)
            warn(evidence.fault);
        const standing = await standingOf(taken.value, { plan, executionId, redactor });
        if (!standing.ok)
            return standing;
        const { journal, broken } = standing.value;
        const conclusion = { plan, folder, executionId, lease, redactor, warn };
        const about = { actor: '', approvals: [], channels: settings.channels };
        const who = { id: executionId, plan, incident, settings: about, redactor };
        const mayLackOpening = broken !== undefined || store.kind === 'refs';
        const opened = { locks: lease.locks, journal };
        const events = mayLackOpening ? await withOpening(standing.value.events, who, opened) : standing.value.events;
        if (events[0]?.type !== 'run.claimed') {
            const given = await lease.close({ outcome: 'refused', changed: false });
            return given.ok ? (0,fault/* succeed */.Py)({ kind: 'never-began' }) : given;
        }
        if (events.at(-1)?.type === 'closed') {
            const driven = { state: (0,replay/* replay */.eZ)(plan, events), events, closed: true };
            return (0,fault/* succeed */.Py)({ kind: 'had-ended', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven }) });
        }
        const outputsFolder = (0,external_node_path_.join)(folder, 'outputs');
        const made = await (0,app_crew/* createCrew */.U)({ plan, redactor, settings, outputsFolder });
        if (!made.ok) {
            await lease.leave();
            return made;
        }
        const crew = __addDisposableResource(env_1, made.value, true);
        await Promise.all([crew.executor.load(plan), (0,conclude/* loadEnd */.y)(settings)]);
        const driven = await (0,drive/* drive */.r)({
            plan,
            ports: { ...(0,ports/* portsOf */.a)(crew, { plan, topology, settings, watch }), journal },
            start: { events, resumed: resumedBy({ by, because, locks: lease.locks }, { torn, evidence, broken }) },
            cancel: new AbortController().signal,
            onCancel: 'compensate',
            abandon: AbortSignal.any([abandon, lease.lost]),
        });
        return (0,fault/* succeed */.Py)({ kind: 'finished', responded: await (0,conclude/* conclude */.E)({ ...conclusion, driven, crew }) });
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
function withFreeing([first, ...more], executionId) {
    if (first.code !== 'plan-digest-differs')
        return [first, ...more];
    return [
        { ...first, hint: `${first.hint} When the hosts are in order, free its lock: ${(0,freeing/* freeing */.H)(executionId)}.` },
        ...more,
    ];
}
function begunIn(folder, { store, executionId }) {
    if (store.kind !== 'files')
        return Promise.resolve(folder);
    return (0,app_folder/* folderOfBegun */.x)({ folder, executionId, runs: (0,external_node_path_.join)(store.state, 'runs') });
}
function resumedBy({ because, ...facts }, { torn, broken, evidence }) {
    const known = evidence === undefined ? '' : `; ${evidence.says}`;
    const cut = torn ? '; the last line of its journal was cut off, and is dropped' : '';
    const told = broken === undefined ? cut : `; ${broken.message} ${broken.hint}`;
    return {
        type: 'run.resumed',
        ...facts,
        because: `${because}${known}${told}`,
        ...(broken !== undefined && { broken }),
    };
}
async function withOpening(events, who, { locks, journal }) {
    if (events.length > 0)
        return events;
    const stamp = { at: new Date().toISOString(), elapsed_ms: 0 };
    const first = await journal.append([{ ...(0,opening/* claimed */.Sf)(who, locks, false), ...stamp }], false);
    return first.ok ? first.value : [];
}


/***/ }),

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingSecrets)
/* harmony export */ });
function missingSecrets(plan, secrets) {
    return plan.secrets
        .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
        .map((name) => ({
        code: 'secret-missing',
        message: `the runbook's secret ${name} is not in the environment`,
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }, or the input runbook-secrets).`,
    }));
}


/***/ }),

/***/ 36398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dedicatedFaults)
/* harmony export */ });
function dedicatedFaults({ scope, steps, guards }, services) {
    if (scope === 'tenant')
        return [];
    const changing = steps.flatMap((step) => (step.kind === 'mitigation' ? [step] : []));
    return [...Object.values(guards), ...changing]
        .filter(({ service }) => services[service]?.tenancy === 'dedicated')
        .map(({ service, at }) => dedicated(service, at));
}
function dedicated(service, at) {
    return {
        code: 'name-not-allowed',
        message: `${service} is no shared service: each tenant has its own, and a runbook of \`scope: shared\` changes whole shared services alone.`,
        hint: 'Put what is done to one tenant into a runbook of `scope: tenant`; probes may look at it here.',
        at,
    };
}


/***/ }),

/***/ 16574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isolatePlan),
/* harmony export */   f: () => (/* binding */ isolationCheck)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _says_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99555);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);




function isolatePlan(isolation, plan, places = new Map()) {
    const commands = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan);
    const faults = commands.flatMap(({ of, mutates, command }) => look(isolation, plan, {
        command,
        mutates,
        allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(places, of) })));
    return { commands: commands.length, faults };
}
function isolationCheck(isolation, plan) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard });
}
function look(isolation, plan, { command, mutates, allowWildcard }) {
    const whole = mutates ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTargetOf */ .Aj)(plan, command) : undefined;
    return isolation.check({
        tenant: plan.tenant.id,
        texts: (0,_says_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(command),
        mutates,
        ...(whole !== undefined && { whole }),
        allowWildcard: allowWildcard && plan.approval !== null,
    });
}


/***/ }),

/***/ 53084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/base64-text.js
const SHORTEST_RUN = 4;
const SHORTEST_PIECE = 3;
const NONE = 255;
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
const ROOM = new Uint8Array(16_384);
const SIX_BITS = new Uint8Array(128).fill(NONE);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
    SIX_BITS[letter.charCodeAt(0)] = index;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;
const ALPHABETS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const letter = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(letter))
        ALPHABETS[code] = 7;
    else if (/[+/]/.test(letter))
        ALPHABETS[code] = 1;
    else if (/[-_]/.test(letter))
        ALPHABETS[code] = 2;
}
function base64Text(text, telltales) {
    const reader = new Reader(text, telltales);
    const { alphabets } = reader;
    for (let at = 0; at < text.length;) {
        const start = at;
        let common = 7;
        for (let bits = alphabets[at] ?? 0; bits !== 0; bits = alphabets[++at] ?? 0)
            common &= bits;
        if (at === start)
            at += 1;
        else if (at - start >= SHORTEST_RUN)
            readRun(reader, { start, end: at, common });
    }
    return reader.end();
}
function readRun(reader, { start, end, common }) {
    for (let offset = 0; offset < 4; offset++)
        reader.read(start + offset, end);
    if (common === 7)
        return;
    for (const alphabet of common === 0 ? [1, 2, 4] : [4])
        readParts(reader, { start, end, common: alphabet });
}
function readParts(reader, { start, end, common }) {
    const { alphabets } = reader;
    for (let at = start; at < end;) {
        const from = at;
        while (at < end && ((alphabets[at] ?? 0) & common) !== 0)
            at += 1;
        if (at - from >= SHORTEST_RUN)
            reader.read(from, at);
        if (at === from)
            at += 1;
    }
}
class Reader {
    alphabets;
    #sextets;
    #bytes;
    #tellIn;
    #ascii = new Lines();
    #other = new Lines();
    constructor(text, { tellIn }) {
        const { length } = text;
        const size = length + 3;
        const room = size * 3 > ROOM.length ? new Uint8Array(size * 3) : ROOM;
        const alphabets = room.subarray(0, size);
        const sextets = room.subarray(size, 2 * size);
        for (let at = 0; at < length; at++) {
            const code = text.charCodeAt(at);
            alphabets[at] = code < 128 ? (ALPHABETS[code] ?? 0) : 0;
            sextets[at] = code < 128 ? (SIX_BITS[code] ?? 0) : 0;
        }
        for (let at = length; at < size; at++)
            alphabets[at] = 0;
        this.alphabets = alphabets;
        this.#sextets = sextets;
        this.#bytes = room.subarray(2 * size, 3 * size);
        this.#tellIn = tellIn;
    }
    read(start, end) {
        if (start >= end)
            return;
        const sextets = this.#sextets;
        const bytes = this.#bytes;
        let length = 0;
        for (let at = start; at < end; at += 4) {
            const second = sextets[at + 1] ?? 0;
            const third = sextets[at + 2] ?? 0;
            bytes[length] = ((sextets[at] ?? 0) << 2) | (second >> 4);
            bytes[length + 1] = (second << 4) | (third >> 2);
            bytes[length + 2] = (third << 6) | (sextets[at + 3] ?? 0);
            length += 3;
        }
        const whole = Math.floor(((end - start) * 3) / 4);
        if (this.#tellIn(bytes, whole))
            this.#keepReadable(bytes, whole);
    }
    end() {
        return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
    }
    #keepReadable(bytes, length) {
        let from = 0;
        let isAscii = true;
        for (let at = 0; at < length;) {
            const byte = bytes[at] ?? 0;
            if (byte >= 0x20 && byte < 0x7f) {
                at += 1;
                continue;
            }
            const width = byte < 0xc2 ? 0 : widthOf(bytes, at, length);
            if (width > 0) {
                isAscii = false;
                at += width;
                continue;
            }
            if (at > from)
                this.#keep({ bytes, from, to: at, isAscii });
            at += 1;
            from = at;
            isAscii = true;
        }
        if (length > from)
            this.#keep({ bytes, from, to: length, isAscii });
    }
    #keep({ bytes, from, to, isAscii }) {
        if (!isAscii)
            this.#other.add(bytes, from, to);
        else if (to - from >= SHORTEST_PIECE)
            this.#ascii.add(bytes, from, to);
    }
}
class Lines {
    #bytes = NO_BYTES;
    #length = 0;
    add(from, start, end) {
        const needed = this.#length + end - start + 1;
        if (this.#bytes.length < needed) {
            const larger = new Uint8Array(needed * 2 + 100);
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        for (let at = start; at < end; at++)
            this.#bytes[this.#length++] = from[at] ?? 0;
        this.#bytes[this.#length++] = NEWLINE;
    }
    text(encoding) {
        return this.#length === 0 ? '' : Buffer.from(this.#bytes.buffer, 0, this.#length).toString(encoding);
    }
}
function widthOf(bytes, at, length) {
    const lead = bytes[at] ?? 0;
    const second = at + 1 < length ? (bytes[at + 1] ?? 0) : 0;
    if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80)
        return 0;
    if (lead === 0xc2 && second < 0xa0)
        return 0;
    if (lead < 0xe0)
        return 2;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f))
        return 0;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
        return 0;
    const width = lead < 0xf0 ? 3 : 4;
    for (let index = at + 2; index < at + width; index++)
        if (index >= length || ((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd ? 0 : width;
}

;// CONCATENATED MODULE: ./lib/topology/decoding.js

const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const PERCENT_ROUNDS = 3;
const WRAP = /([A-Za-z0-9+/_-])[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9+/_-])/g;
function percentViews(text) {
    const views = [text];
    for (let round = 0; round < PERCENT_ROUNDS; round++) {
        const last = views.at(-1) ?? '';
        const decoded = percentDecoded(last);
        if (decoded === last)
            break;
        views.push(decoded);
    }
    return views;
}
function encodedViews(plain, telltales) {
    const encoded = [...plain, ...plain.flatMap(unwrapped)]
        .flatMap((view) => Object.values(base64Text(view, telltales)))
        .filter((view) => view !== '');
    return [...new Set([...encoded, ...encoded.map(percentDecoded)])];
}
function unwrapped(view) {
    return view.includes('\n') ? [view.replace(WRAP, '$1')] : [];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

// EXTERNAL MODULE: ./lib/topology/identifier-index.js + 2 modules
var identifier_index = __webpack_require__(69556);
// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
;// CONCATENATED MODULE: ./lib/topology/service-name.js

const WORD = /^[\p{L}\p{N}]$/u;
function namesOfService({ services, hosts }, { service, host, where }) {
    const texts = Object.values(services[service]?.whole ?? {}).filter((value) => typeof value === 'string');
    const elsewhere = where === host ? [] : [host, hosts[host]?.address ?? ''];
    return [service, ...texts.filter(tells), ...elsewhere.filter(tells)];
}
function tells(value) {
    return [...value].length >= 3 && !/^\p{N}+$/u.test(value);
}
function isNamedIn(text, name) {
    const [folded, sought] = [(0,fold/* fold */.A)(text), (0,fold/* fold */.A)(name)];
    for (let at = folded.indexOf(sought); at >= 0 && sought !== ''; at = folded.indexOf(sought, at + 1)) {
        const [before, after] = [folded.slice(0, at), folded.slice(at + sought.length)];
        const runsOn = (outside, edge) => WORD.test(outside ?? '') && WORD.test(edge ?? '');
        if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought)))
            return true;
    }
    return false;
}
function last(text) {
    return [...text.slice(-2)].at(-1);
}

;// CONCATENATED MODULE: ./lib/topology/views.js

const SHORT_OPTION = /^-([A-Za-z]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const JSON_LIKE = /^\s*[[{"]/;
const PORTS = { 'http:': '80', 'https:': '443' };
function viewsOf(text) {
    return [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
}
function taken({ kind, text }) {
    switch (kind) {
        case 'script':
            return [];
        case 'argument':
            return [...behindOption(text), ...asAddress(text), ...jsonTexts(text)];
        default:
            return [...asAddress(text), ...jsonTexts(text)];
    }
}
function behindOption(text) {
    const letters = SHORT_OPTION.exec(text)?.[1]?.length ?? 0;
    return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}
function asAddress(text) {
    const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
    if (address === null || !URL.canParse(address))
        return [];
    const { href, hostname, port, protocol } = new URL(address);
    return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}
function jsonTexts(text) {
    if (!JSON_LIKE.test(text))
        return [];
    try {
        return [leavesOf(JSON.parse(text)).join('\n')];
    }
    catch {
        return [];
    }
}
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}

// EXTERNAL MODULE: ./lib/topology/wildcard.js
var wildcard = __webpack_require__(25291);
;// CONCATENATED MODULE: ./lib/topology/isolation.js






const made = new WeakMap();
function isolationOf(topology) {
    const isolation = made.get(topology) ?? isolationBy(topology, (0,identifier_index/* identifierIndex */.o)(topology));
    made.set(topology, isolation);
    return isolation;
}
function isolationBy(topology, index) {
    return {
        check: ({ tenant, texts, mutates, whole, allowWildcard }) => {
            const read = texts.map((text) => readBy(index, text));
            const command = mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`;
            return [
                ...read.flatMap((text) => foreignTenants(text, { tenant, command })),
                ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, read }) : []),
                ...(mutates &&
                    whole === undefined &&
                    !read.some(({ text, plainly }) => text.kind !== 'user' && isAmong(plainly, tenant))
                    ? [noTenant(tenant)]
                    : []),
                ...(mutates && !allowWildcard ? read.flatMap(wildcards) : []),
            ];
        },
    };
}
function readBy(index, text) {
    const views = viewsOf(text);
    const matchesIn = (all) => all.flatMap((view) => index.matchesIn(view));
    return { text, views, plainly: matchesIn(views), encoded: matchesIn(encodedViews(views, index.telltales)) };
}
function wholeFaults(topology, { whole, tenant, read }) {
    const one = read.find(({ plainly, encoded }) => isAmong([...plainly, ...encoded], tenant));
    const known = namesOfService(topology, whole);
    const isNamed = read.some(({ views }) => views.some((view) => known.some((name) => isNamedIn(view, name))));
    return [
        ...(one === undefined ? [] : [oneTenant(tenant, one.text, whole)]),
        ...(isNamed ? [] : [noService(whole, known)]),
    ];
}
function oneTenant(tenant, text, { service }) {
    return {
        code: 'isolation-one-tenant',
        message: `${whereOf(text)} names a single tenant, ${tenant}, and the command changes the whole of ${service}.`,
        hint: 'Take the tenant out; what is to be changed for one tenant alone belongs into a runbook of `scope: tenant`.',
    };
}
function noService({ service }, known) {
    return {
        code: 'isolation-no-service',
        message: `The command changes the whole of ${service}, and nothing in it names ${service}.`,
        hint: `Name it by one of: ${known.map((name) => (0,visible/* shown */.SP)(name)).join(', ')}. A text under \`instance\` of the service that names no tenant counts, as \${{ target.\u2026 }}.`,
    };
}
function foreignTenants({ text, plainly, encoded }, { tenant, command }) {
    const found = new Map();
    for (const match of [...plainly, ...encoded])
        if (match.tenant !== tenant && !found.has(match.tenant))
            found.set(match.tenant, match);
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command ${command}.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function isAmong(matches, tenant) {
    return matches.some((match) => match.tenant === tenant);
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards({ text, views }) {
    const found = wildcardIn(text, views);
    if (found === null)
        return [];
    return [
        {
            code: 'isolation-wildcard',
            message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
            hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
        },
    ];
}
function wildcardIn(text, views) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return (0,wildcard/* argumentWildcard */.u)(text.text);
        case 'environment':
            return (0,wildcard/* globIn */.w)(text.text);
        case 'url':
            return views.some((view) => view.includes('*')) ? '*' : null;
        default:
            return null;
    }
}
function kindOf({ kind }) {
    return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${(0,visible/* shown */.SP)(kind)}`;
}
function whereOf(text) {
    switch (text.kind) {
        case 'argument':
            return text.index === 0 ? 'The program' : `Argument ${text.index}`;
        case 'environment':
            return `The environment variable ${(0,visible/* shown */.SP)(text.name)}`;
        case 'header':
            return `The header ${(0,visible/* shown */.SP)(text.name)}`;
        case 'value':
            return `The value of ${(0,visible/* shown */.SP)(text.name)}`;
        case 'stdin':
            return 'The standard input';
        case 'script':
            return 'The script';
        case 'url':
            return 'The URL';
        case 'body':
            return 'The body';
        case 'user':
            return 'The user that it runs as (`as`)';
    }
}


/***/ })

};
