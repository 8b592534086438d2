'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7166], modules: {

/***/ 95133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ temporaryFolderIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55530);




async function temporaryFolderIn(parent) {
    try {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'enforced-runbooks-')));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)({ code: 'file-unwritable', path: parent, doing: 'make a temporary folder in', error }));
    }
}


/***/ }),

/***/ 81892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   h: () => (/* binding */ commandMark)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

function commandMark(executionId, command) {
    return shortDigest(`${executionId}\n${command}`);
}
function shortDigest(text) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 32);
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

/***/ 71368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Act),
  D: () => (/* binding */ notStarted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/transport/output-file.js




class OutputFile {
    #folder;
    #file = null;
    #fault = null;
    #writing = Promise.resolve();
    constructor(folder) {
        this.#folder = folder;
    }
    get fault() {
        return this.#fault;
    }
    async write(pieces) {
        await this.#writing;
        this.#writing = this.#write(pieces);
    }
    async finish(digest) {
        await this.#writing;
        const file = this.#file;
        if (file === null)
            return null;
        await file.handle.close().catch(() => undefined);
        try {
            if (digest !== null && this.#fault === null) {
                await (0,promises_.rename)(file.path, (0,external_node_path_.join)(this.#folder, digest));
                return digest;
            }
            await (0,promises_.rm)(file.path, { force: true });
        }
        catch (error) {
            this.#fault = words(error);
        }
        return null;
    }
    async #write(pieces) {
        const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
        if (size === 0 || this.#fault !== null)
            return;
        try {
            this.#file ??= await this.#open();
            const { bytesWritten } = await this.#file.handle.writev(pieces);
            if (bytesWritten !== size)
                this.#fault = 'the disk took less than it was given';
        }
        catch (error) {
            this.#fault = words(error);
        }
    }
    async #open() {
        await (0,promises_.mkdir)(this.#folder, { recursive: true, mode: 0o700 });
        const path = (0,external_node_path_.join)(this.#folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.partial`);
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
        return { handle: await (0,promises_.open)(path, flags, 0o600), path };
    }
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/transport/tail.js
class Tail {
    #limit;
    #memory = Buffer.alloc(0);
    #used = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        const piece = chunk.subarray(Math.max(0, chunk.byteLength - this.#limit));
        if (this.#used + piece.byteLength > this.#memory.byteLength)
            this.#makeRoom(piece.byteLength);
        this.#memory.set(piece, this.#used);
        this.#used += piece.byteLength;
    }
    bytes() {
        return this.#memory.subarray(Math.max(0, this.#used - this.#limit), this.#used);
    }
    #makeRoom(length) {
        const kept = this.bytes();
        const wanted = Math.min(2 * this.#limit, 2 * (kept.byteLength + length));
        const memory = this.#memory.byteLength < wanted ? Buffer.allocUnsafeSlow(wanted) : this.#memory;
        memory.set(kept);
        this.#memory = memory;
        this.#used = kept.byteLength;
    }
}
function joinBytes(pieces) {
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/transport/text.js

function isText(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
}
function decodeHead(bytes, limit) {
    if (bytes.byteLength <= limit)
        return decode(bytes);
    let end = limit;
    for (let back = 0; back < 3 && isContinuation(bytes[end]); back += 1)
        end -= 1;
    return decode(bytes.subarray(0, isContinuation(bytes[end]) ? limit : end));
}
function decodeTail(bytes, follows) {
    let start = 0;
    while (!follows && start < 3 && isContinuation(bytes[start]))
        start += 1;
    return decode(bytes.subarray(start));
}
function decode(bytes) {
    return {
        text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
        bytes: bytes.byteLength,
    };
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}

;// CONCATENATED MODULE: ./lib/transport/output.js




const HEAD_BYTES = 16_384;
const TAIL_BYTES = 16_384;
const TEXT_BYTES = 1_048_576;
const GATHERED_BYTES = 131_072;
const FIRST_PAGE_BYTES = 65_536;
const PAGE_BYTES = 1_048_576;
const NO_OUTPUT = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
class Output {
    #rules;
    #redacted;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #tail = new Tail(TAIL_BYTES);
    #file;
    #raw = [];
    #rawBytes = 0;
    #page = new Uint8Array(0);
    #formerPage = new Uint8Array(0);
    #from = 0;
    #seen = 0;
    #to = 0;
    #waiting = [];
    #bytes = 0;
    #lacking = 0;
    #first = [];
    #firstBytes = 0;
    constructor(rules) {
        this.#rules = rules;
        this.#redacted = rules.redactor.stream();
        this.#file = new OutputFile(rules.folder);
        if (!rules.parsed)
            this.#raw = null;
    }
    push(chunk) {
        this.#rawBytes += chunk.byteLength;
        if (this.#rawBytes > TEXT_BYTES) {
            this.#raw = null;
            this.#rules.tooLarge?.();
        }
        this.#raw?.push(new Uint8Array(chunk));
        return this.#gather(chunk);
    }
    lacks(bytes) {
        this.#lacking += bytes;
        if (bytes > 0)
            this.#raw = null;
    }
    async end() {
        this.#keep(this.#redacted.end(this.#page.subarray(this.#from, this.#to)));
        const raw = this.#raw === null ? null : joinBytes(this.#raw);
        const text = raw !== null && isText(raw) ? raw.toString('utf8') : null;
        return { record: await this.#record(), text, unwritten: this.#file.fault };
    }
    #gather(chunk) {
        if (this.#page.byteLength === 0)
            this.#page = Buffer.allocUnsafeSlow(FIRST_PAGE_BYTES);
        const piece = chunk.subarray(0, this.#page.byteLength - this.#to);
        this.#page.set(piece, this.#to);
        this.#to += piece.byteLength;
        const isFull = this.#to === this.#page.byteLength;
        if (isFull || this.#to - this.#seen >= GATHERED_BYTES)
            this.#look();
        if (isFull)
            return this.#turn().then(() => this.#gather(chunk.subarray(piece.byteLength)));
    }
    #look() {
        const redacted = this.#redacted.push(this.#page.subarray(this.#from, this.#to));
        this.#seen = this.#to;
        this.#from = this.#to - this.#redacted.held;
        this.#keep(redacted);
    }
    async #turn() {
        const waiting = this.#waiting;
        this.#waiting = [];
        await this.#file.write(waiting);
        const undecided = this.#page.subarray(this.#from, this.#to);
        const room = Math.max(PAGE_BYTES, 2 * undecided.byteLength);
        const next = this.#formerPage.byteLength < room ? Buffer.allocUnsafeSlow(room) : this.#formerPage;
        next.set(undecided);
        this.#formerPage = this.#page;
        this.#page = next;
        this.#from = 0;
        this.#seen = undecided.byteLength;
        this.#to = undecided.byteLength;
    }
    #keep(redacted) {
        if (redacted.byteLength === 0)
            return;
        this.#bytes += redacted.byteLength;
        if (this.#rules.sensitive)
            return;
        this.#hash.update(redacted);
        const room = HEAD_BYTES + TAIL_BYTES - this.#firstBytes;
        if (room > 0) {
            const piece = new Uint8Array(redacted.subarray(0, room));
            this.#first.push(piece);
            this.#firstBytes += piece.byteLength;
        }
        this.#tail.push(redacted);
        this.#waiting.push(redacted);
    }
    async #record() {
        const bytes = this.#bytes + this.#lacking;
        if (this.#rules.sensitive)
            return { bytes, head: '', tail: '', omitted_bytes: bytes };
        const sha256 = this.#hash.digest('hex');
        const first = joinBytes(this.#first);
        const whole = this.#bytes <= HEAD_BYTES + TAIL_BYTES;
        const tail = whole ? first.subarray(decodeHead(first, HEAD_BYTES).bytes) : this.#tail.bytes();
        const head = decodeHead(first, HEAD_BYTES);
        const end = decodeTail(tail, whole);
        const holdsAll = whole && isText(first);
        if (!holdsAll)
            await this.#file.write(this.#waiting);
        const file = await this.#file.finish(holdsAll ? null : sha256);
        return {
            bytes,
            head: head.text,
            tail: end.text,
            omitted_bytes: whole ? this.#lacking : bytes - head.bytes - end.bytes,
            sha256,
            ...(file === null ? {} : { file }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/transport/act.js

class Act {
    #rules;
    #kind;
    #startedAt = new Date();
    #started = performance.now();
    flooded;
    stdout;
    stderr;
    constructor(rules, { kind, command }) {
        this.#rules = rules;
        this.#kind = kind;
        const sensitive = command?.sensitive ?? false;
        const common = { redactor: rules.redactor, folder: rules.outputsFolder, sensitive };
        const unkept = sensitive || command?.unkept === true;
        const flood = new AbortController();
        this.flooded = command?.unkept === true ? flood.signal : null;
        this.stdout = new Output({
            ...common,
            ...(this.flooded !== null && { tooLarge: () => flood.abort() }),
            sensitive: unkept,
            parsed: command !== null && command.output.format !== 'none',
        });
        this.stderr = new Output({ ...common, parsed: false });
    }
    async finish(how) {
        const duration = performance.now() - this.#started;
        const [stdout, stderr] = await Promise.all([this.stdout.end(), this.stderr.end()]);
        const fault = how.fault ?? this.#unkept(stdout.unwritten ?? stderr.unwritten);
        const kept = { duration, stdout: stdout.record, stderr: stderr.record };
        return { act: this.#record({ ...how, fault }, kept), text: stdout.text };
    }
    #unkept(cause) {
        if (cause === null || this.#kind === 'look')
            return undefined;
        return {
            code: 'file-unwritable',
            message: 'The output of the command could not be kept whole.',
            hint: 'Make room where the audit is written; the beginning, the end and the digest of the output are in the audit.',
            cause,
        };
    }
    #record(how, kept) {
        return {
            ended: how.ended,
            exit_code: how.exit_code,
            ...(how.signal === undefined ? {} : { signal: how.signal }),
            started_at: this.#startedAt.toISOString(),
            duration_ms: Math.round(kept.duration),
            stopped: how.stopped,
            stdout: kept.stdout,
            stderr: kept.stderr,
            ...(how.fault === undefined ? {} : { fault: redactedFault(how.fault, this.#rules) }),
        };
    }
}
const LONGEST_CAUSE = 600;
function notStarted(fault, rules) {
    return {
        act: {
            ended: 'not-started',
            exit_code: null,
            started_at: new Date().toISOString(),
            duration_ms: 0,
            stopped: 'ended-by-itself',
            stdout: NO_OUTPUT,
            stderr: NO_OUTPUT,
            fault: redactedFault(fault, rules),
        },
        text: null,
    };
}
function redactedFault(fault, { redactor }) {
    return {
        ...fault,
        message: redactor.text(fault.message),
        hint: redactor.text(fault.hint),
        ...(fault.cause === undefined ? {} : { cause: redactor.text(fault.cause).slice(-LONGEST_CAUSE) }),
    };
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Conversation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3219);
/* harmony import */ var _fault_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69932);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59156);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34803);






const NOEXEC = 'Where the host is up: sudoers must not say noexec for this user.';
const ignore = () => undefined;
class Conversation {
    #place;
    nonce = `er-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
    stdout;
    #process;
    #said = new _said_js__WEBPACK_IMPORTED_MODULE_3__/* .Said */ .o();
    #complaints;
    #as;
    #closed = false;
    constructor(place, process) {
        this.#place = place;
        this.#process = process;
        this.stdout = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteReader */ .k(process.stdout);
        this.#complaints = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteReader */ .k(process.stderr).toEnd(this.#said.take);
    }
    static async open(place, signal) {
        const process = await place.wrapper(signal);
        return process.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(new Conversation(place, process.value)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(...process.faults);
    }
    get host() {
        return this.#place.name;
    }
    begin(as, code) {
        this.#as = as;
        const program = `${_wrapper_js__WEBPACK_IMPORTED_MODULE_2__/* .WRAPPER */ .ov}${code}"$er_mode"\n`;
        this.#process.stdin.write(`${as ?? '-'}\n${Buffer.byteLength(program)}\n${program}`);
    }
    go(stdin) {
        this.#process.stdin.write(`GO ${this.nonce}\n`);
        this.#process.stdin.end(stdin ?? '');
    }
    async answer() {
        if (!(await this.stdout.upTo(Buffer.from(`${this.nonce} `), ignore)))
            return null;
        const line = await this.stdout.line();
        return line === null ? null : line.trim().split(' ');
    }
    async silence() {
        await Promise.race([this.#complaints, this.#process.ended]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        const fault = (0,_fault_text_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(this.#place, this.#said.text);
        return this.#as === undefined || fault.code !== 'connection-lost'
            ? fault
            : { ...fault, hint: `${fault.hint} ${NOEXEC}` };
    }
    close() {
        this.#closed = true;
        this.#place.letGo(this.#process);
    }
    async hangUp() {
        if (this.#closed)
            return;
        this.#process.stdin.end();
        const gone = this.#process.ended.then(() => true);
        const late = new Promise((resolve) => setTimeout(() => resolve(false), 2_000).unref());
        if (!(await Promise.race([gone, late])))
            this.close();
    }
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createExecutor)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/plan/contents.js
var contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/transport/act.js + 4 modules
var transport_act = __webpack_require__(71368);
// EXTERNAL MODULE: ./lib/transport/conversation.js
var transport_conversation = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/transport/fault-text.js + 2 modules
var fault_text = __webpack_require__(69932);
// EXTERNAL MODULE: ./lib/transport/identity.js
var transport_identity = __webpack_require__(32411);
;// CONCATENATED MODULE: ./lib/transport/report.js

function parseReport(words) {
    const [how = '', exitCode = '', ...numbers] = words;
    const [left, stdoutBytes, stderrBytes] = numbers.map(Number);
    if (left === undefined || stdoutBytes === undefined || stderrBytes === undefined)
        return null;
    if (![left, stdoutBytes, stderrBytes].every(Number.isSafeInteger))
        return null;
    return { how, exitCode: /^\d{1,3}$/.test(exitCode) ? Number(exitCode) : null, left, stdoutBytes, stderrBytes };
}
const MOMENT_MS = 1_000;
async function takeReport(report, taking) {
    const { conversation, act } = taking;
    const how = howItEnded(report, taking);
    const { lacking, cut } = await takeOutputs(report, taking);
    if (lacking === 0 || how.fault !== undefined)
        return act.finish(how);
    const { host } = conversation;
    return act.finish({ ...how, fault: cut ? (0,fault_text/* outputLate */.sb)(lacking, host) : (0,fault_text/* connectionLost */.Bx)(host, '') });
}
async function takeOutputs(report, { conversation, act, until }) {
    let cut = false;
    const stop = () => {
        cut = true;
        conversation.close();
    };
    const timers = [setTimeout(stop, until.ms)];
    const hurry = () => void timers.push(setTimeout(stop, MOMENT_MS));
    if (until.signal.aborted)
        hurry();
    else
        until.signal.addEventListener('abort', hurry, { once: true });
    const take = async (length, output) => {
        let lacking = length;
        await conversation.stdout.exactly(length, (chunk) => {
            lacking -= chunk.byteLength;
            return output.push(chunk);
        });
        output.lacks(lacking);
        return lacking;
    };
    const lacking = (await take(report.stdoutBytes, act.stdout)) + (await take(report.stderrBytes, act.stderr));
    for (const timer of timers)
        clearTimeout(timer);
    until.signal.removeEventListener('abort', hurry);
    return { lacking, cut };
}
function howItEnded(report, { conversation: { host }, command, url }) {
    switch (report.how) {
        case 'exited':
            return {
                ended: 'exited',
                exit_code: report.exitCode,
                stopped: 'ended-by-itself',
                fault: command === null || report.exitCode === null ? undefined : (0,fault_text/* exitFault */.xP)(report.exitCode, command, host),
            };
        case 'deadline':
        case 'deadline-alive': {
            const ms = command?.timeoutMs ?? null;
            const how = stopped(report);
            const fault = how === 'left-running' ? (0,fault_text/* leftRunning */.jw)(ms, host) : (0,fault_text/* timedOut */.iU)(ms, host);
            return { ended: 'timed-out', exit_code: null, stopped: how, fault };
        }
        case 'stopped':
        case 'stopped-alive': {
            const how = stopped(report);
            const fault = how === 'left-running' ? (0,fault_text/* leftRunning */.jw)(null, host) : undefined;
            return { ended: 'cancelled', exit_code: null, stopped: how, fault };
        }
        case 'elsewhere':
            return { ended: 'disconnected', exit_code: null, stopped: stopped(report), fault: (0,fault_text/* unanswered */.bj)(url) };
        default:
            return { ended: 'disconnected', exit_code: null, stopped: stopped(report), fault: (0,fault_text/* connectionLost */.Bx)(host, '') };
    }
}
function stopped(report) {
    if (report.how.endsWith('-alive') || report.how === 'elsewhere')
        return 'unconfirmed';
    return report.left > 0 ? 'left-running' : 'confirmed';
}

// EXTERNAL MODULE: ./lib/transport/waiting.js
var transport_waiting = __webpack_require__(1326);
;// CONCATENATED MODULE: ./lib/transport/fate.js







const FATE_MS = 30_000;
const UNREAD = { format: 'none', fields: {} };
async function askFate(place, rules, question) {
    const act = question.asked?.act ??
        new transport_act/* Act */.v(rules, { kind: 'change', command: { sensitive: question.sensitive, output: UNREAD } });
    const bounds = (0,transport_waiting/* until */.TG)(question.withinMs, question.signal);
    const givenUp = new AbortController();
    const waited = await (0,transport_waiting/* waitFor */.fm)(hear(place, errandOf(question), givenUp.signal), bounds);
    if (waited.came !== 'value') {
        givenUp.abort();
        return unknown(act, (0,fault_text/* connectionFault */.x$)(place, 'Connection timed out'));
    }
    if (!waited.value.ok)
        return unknown(act, waited.value.faults[0]);
    const { conversation, words } = waited.value.value;
    const [kind = '', ...rest] = words;
    const report = kind === 'result' ? parseReport(rest) : null;
    try {
        if (kind === 'absent' && rest[0] === 'known')
            return (0,transport_act/* notStarted */.D)(neverStarted(place.name), rules);
        if (kind === 'absent')
            return await unknown(act, noTrace(place.name));
        if (report === null)
            return await unknown(act, (0,fault_text/* refusalFault */.$r)(rest, { host: place.name, program: '' }));
        const { asked, url } = question;
        return await takeReport(report, { conversation, act, command: asked?.command ?? null, url, until: bounds });
    }
    finally {
        await conversation.hangUp();
    }
}
function errandOf({ identity, as, signal }) {
    return { as, signal, code: (nonce) => `${(0,transport_identity/* identityCode */.E)(identity, nonce)}er_mode=er_fate\n` };
}
async function hear(place, errand, givenUp, again = true) {
    const opened = await transport_conversation/* Conversation */.s.open(place, errand.signal);
    if (!opened.ok)
        return opened;
    const conversation = opened.value;
    if (givenUp.aborted)
        conversation.close();
    else
        givenUp.addEventListener('abort', () => conversation.close(), { once: true });
    conversation.begin(errand.as, errand.code(conversation.nonce));
    const words = await conversation.answer();
    if (words !== null)
        return (0,kernel_fault/* succeed */.Py)({ conversation, words });
    const fault = await conversation.silence();
    conversation.close();
    const isAskedAgain = again && fault.code === 'connection-lost' && !givenUp.aborted;
    return isAskedAgain ? hear(place, errand, givenUp, false) : (0,kernel_fault/* fail */.fJ)(fault);
}
function unknown(act, fault) {
    return act.finish({ ended: 'disconnected', exit_code: null, stopped: 'unconfirmed', fault });
}
function neverStarted(host) {
    return {
        code: 'command-refused',
        message: `The command was never started on ${host}, and cannot start any more.`,
        hint: 'Nothing needs to be undone for it.',
    };
}
function noTrace(host) {
    return {
        code: 'connection-lost',
        message: `${host} knows nothing of this run: its record is gone, or this is another machine than the one that ran the command.`,
        hint: 'Look at the target itself; nobody can tell from here whether the command ran.',
    };
}

// EXTERNAL MODULE: ./lib/transport/local-command.js
var local_command = __webpack_require__(10714);
// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(86517);
;// CONCATENATED MODULE: ./lib/transport/shell-code.js

function shellCode(command, prefix) {
    return [
        `er_environment() { ${environmentCode(command.env)}; }`,
        `er_feed() { ${command.kind === 'run' ? `printf %s ${(0,quote/* quoteArgument */.o)(`exec 3<&-; ${command.script}`)}` : ':'}; }`,
        `er_command() { ${programCode(command, prefix)}; }`,
        '',
    ].join('\n');
}
function lookCode(command) {
    const program = command.kind === 'exec' ? (0,quote/* quoteArgument */.o)(command.argv[0] ?? '') : '"$er_bash"';
    return `er_look() {
er_where=$(command -v -- ${program})
case $er_where in
"") if [ -e ${program} ]; then er_say refused not-executable; else er_say refused not-found; fi; return 1 ;;
*/*) if [ -d "$er_where" ] || [ ! -x "$er_where" ]; then er_say refused not-executable; return 1; fi ;;
esac
}
`;
}
function environmentCode(env) {
    const names = Object.keys(env);
    return names.length === 0
        ? ':'
        : `export ${names.map((name) => `${name}=${(0,quote/* quoteArgument */.o)(env[name] ?? '')}`).join(' ')}`;
}
function programCode(command, prefix) {
    if (command.kind === 'run')
        return `exec "$er_setsid" -- ${prefix} "$er_bash" --norc --noprofile -peuo pipefail /dev/fd/3`;
    return `exec 3<&-; exec "$er_setsid" -- ${prefix} ${(0,quote/* quoteCommand */.c)(command.argv)}`;
}

;// CONCATENATED MODULE: ./lib/transport/change.js









const HELLO_MS = 25_000;
const AFTER_DEADLINE_MS = 5_000;
const CANCEL_MS = 6_500;
const KEPT_BLOCKS = 2_097_152;
async function prepareChange(place, change, signal) {
    const local = (0,local_command/* localCommand */.b)(change.command, change.rules.secrets);
    if (!local.ok)
        return never(local.faults[0], change);
    const opened = await transport_conversation/* Conversation */.s.open(place, signal);
    if (!opened.ok)
        return never(opened.faults[0], change);
    const conversation = opened.value;
    conversation.begin(change.command.as, changeCode(local.value, change.identity, conversation.nonce));
    const waited = await (0,transport_waiting/* waitFor */.fm)(conversation.answer(), { ms: HELLO_MS, signal });
    if (waited.came !== 'value') {
        conversation.close();
        return never(waited.came === 'signal' ? givenUp() : (0,fault_text/* connectionFault */.x$)(place, 'Connection timed out'), change);
    }
    const [kind = '', ...rest] = waited.value ?? [];
    if (kind !== 'hello') {
        const fault = waited.value === null ? await conversation.silence() : refused(rest, place, local.value);
        conversation.close();
        return never(fault, change);
    }
    return {
        ready: true,
        go: (stop) => go(place, { change, local: local.value, conversation, stop }),
        abandon: () => conversation.hangUp(),
    };
}
async function go(place, { change, local, conversation, stop }) {
    if (stop.aborted) {
        await conversation.hangUp();
        return (0,transport_act/* notStarted */.D)(givenUp(), change.rules);
    }
    const act = new transport_act/* Act */.v(change.rules, { kind: 'change', command: change.command });
    const bounds = (0,transport_waiting/* until */.TG)(local.timeoutMs + AFTER_DEADLINE_MS, stop);
    conversation.go(local.stdin);
    const waited = await (0,transport_waiting/* waitFor */.fm)(conversation.answer(), bounds);
    if (waited.came !== 'value') {
        conversation.close();
        const { as, sensitive } = change.command;
        const question = { identity: (0,transport_identity/* hostIdentity */.d)(change.identity), as, sensitive, signal: transport_waiting/* NEVER */.tm, withinMs: CANCEL_MS };
        const result = await askFate(place, change.rules, { ...question, asked: { act, command: local } });
        return waited.came === 'signal' || result.act.ended !== 'cancelled'
            ? result
            : { ...result, act: { ...result.act, ended: 'timed-out' } };
    }
    const [kind = '', ...rest] = waited.value ?? [];
    if (kind === 'refused')
        return (0,transport_act/* notStarted */.D)(refused(rest, place, local), change.rules);
    const report = kind === 'result' ? parseReport(rest) : null;
    if (report === null) {
        const { cause } = await conversation.silence();
        return act.finish({
            ended: 'disconnected',
            exit_code: null,
            stopped: 'unconfirmed',
            fault: (0,fault_text/* connectionLost */.Bx)(place.name, cause ?? ''),
        });
    }
    const result = await takeReport(report, { conversation, act, command: local, until: bounds });
    void conversation.hangUp();
    return result;
}
function changeCode(command, identity, nonce) {
    const seconds = Math.max(0.001, command.timeoutMs / 1_000);
    return `${(0,transport_identity/* identityCode */.E)((0,transport_identity/* hostIdentity */.d)(identity), nonce)}er_deadline=${seconds} er_cap=${KEPT_BLOCKS} er_mode=er_change
${shellCode(command, '')}${lookCode(command)}`;
}
function refused(words, place, command) {
    return (0,fault_text/* refusalFault */.$r)(words, { host: place.name, program: command.kind === 'exec' ? (command.argv[0] ?? '') : 'bash' });
}
function never(fault, change) {
    return { ready: false, result: (0,transport_act/* notStarted */.D)(fault, change.rules) };
}
function givenUp() {
    return {
        code: 'command-refused',
        message: 'The command was given up before its start.',
        hint: 'Nothing was changed by it; start the run again if it is still needed.',
    };
}

// EXTERNAL MODULE: ./lib/transport/wrapper.js + 1 modules
var wrapper = __webpack_require__(34803);
;// CONCATENATED MODULE: ./lib/transport/forget.js




const FORGET_MS = 5_000;
async function forget({ place, probes, known }, execution) {
    place.noMore();
    const ours = known.filter(({ identity }) => identity.execution_id === execution);
    const users = [...new Set(ours.map(({ as }) => as))];
    await Promise.all(users.map(async (as) => {
        const theirs = ours.filter((each) => each.as === as).map(({ identity }) => identity);
        const isDone = as === undefined && (await probes.errand(`( ${code(theirs, '-')}${wrapper/* FORGET_CODE */.OS}) </dev/null >/dev/null 2>&1`));
        if (!isDone)
            await forgetAs(place, as, theirs);
    }));
}
async function forgetAs(place, as, theirs) {
    const signal = AbortSignal.timeout(FORGET_MS);
    const opened = await transport_conversation/* Conversation */.s.open(place, signal);
    if (!opened.ok)
        return;
    opened.value.begin(as, `${code(theirs, opened.value.nonce)}er_mode=er_forget\n`);
    const answered = await (0,transport_waiting/* waitFor */.fm)(opened.value.answer(), { ms: FORGET_MS, signal });
    if (answered.came === 'value')
        await opened.value.hangUp();
    else
        opened.value.close();
}
function code(identities, nonce) {
    const [first] = identities;
    if (first === undefined)
        return '';
    const ids = identities.map((identity) => (0,transport_identity/* hostIdentity */.d)(identity).id).join(' ');
    return `${(0,transport_identity/* identityCode */.E)((0,transport_identity/* hostIdentity */.d)(first), nonce)}er_ids="${ids}"\n`;
}

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/transport/tool.js
var tool = __webpack_require__(27255);
;// CONCATENATED MODULE: ./lib/transport/found-ssh.js



const VERSION_MS = 5_000;
async function foundSsh(program, told) {
    const waited = told === null ? null : await (0,transport_waiting/* waitFor */.fm)(told, { ms: VERSION_MS });
    const line = waited?.came === 'value' && waited.value !== '' ? waited.value : await asked(program);
    return { program, version: (0,visible/* visibleLine */.P8)(line).slice(0, 200) };
}
async function asked(program) {
    const argv = [program, '-V'];
    const { stderr, stdout } = await (0,tool/* runTool */.q)({ argv, env: { LC_ALL: 'C' }, stdin: '', timeoutMs: VERSION_MS });
    const [line = ''] = `${stderr}${stdout}`.trim().split('\n');
    return line;
}

;// CONCATENATED MODULE: ./lib/transport/shells.js

const LONGEST_WARM_MS = 60_000;
const LONGEST_PATIENCE_MS = 250;
class Shells {
    #place;
    #users = new Map();
    #warming = null;
    #openedInMs = LONGEST_PATIENCE_MS;
    constructor(place) {
        this.#place = place;
    }
    warm(signal) {
        const open = async () => {
            const shell = await this.#open('-', signal);
            if (shell.ok)
                this.#of('-').idle.push(shell.value);
        };
        this.#warming = open();
        return this.#warming;
    }
    async take(as, signal) {
        const found = (await this.#warmed(as, signal)) ?? (await this.#freed(as, signal));
        return found === null ? this.takeAtOnce(as, signal) : { ok: true, value: found };
    }
    async takeAtOnce(as, signal) {
        const idle = this.takeIdle(as);
        if (idle !== null)
            return { ok: true, value: idle };
        const opened = await this.#open(as, signal);
        if (opened.ok)
            this.#of(as).taken += 1;
        return opened;
    }
    takeIdle(as) {
        const user = this.#of(as);
        user.idle = user.idle.filter(({ usable }) => usable);
        const shell = user.idle.pop() ?? null;
        if (shell !== null)
            user.taken += 1;
        return shell;
    }
    give(as, shell) {
        const user = this.#of(as);
        user.taken -= 1;
        if (!shell.usable)
            return;
        const next = user.waiting.shift();
        if (next === undefined) {
            user.idle.push(shell);
            return;
        }
        user.taken += 1;
        next(shell);
    }
    async #open(as, signal) {
        const began = performance.now();
        const opened = await this.#place.shell(as, signal);
        this.#openedInMs = performance.now() - began;
        return opened;
    }
    #of(as) {
        const user = this.#users.get(as) ?? { idle: [], taken: 0, waiting: [] };
        this.#users.set(as, user);
        return user;
    }
    async #warmed(as, signal) {
        const idle = this.takeIdle(as);
        const warming = as === '-' ? this.#warming : null;
        if (idle !== null || warming === null)
            return idle;
        this.#warming = null;
        const user = this.#of(as);
        user.taken += 1;
        await (0,transport_waiting/* waitFor */.fm)(warming, { ms: LONGEST_WARM_MS, signal });
        user.taken -= 1;
        return this.takeIdle(as);
    }
    async #freed(as, signal) {
        const idle = this.takeIdle(as);
        const { taken, waiting } = this.#of(as);
        if (idle !== null || taken === 0)
            return idle;
        let given = null;
        let take = (_shell) => undefined;
        const freed = new Promise((resolve) => {
            take = (shell) => {
                given = shell;
                resolve();
            };
        });
        waiting.push(take);
        await (0,transport_waiting/* waitFor */.fm)(freed, { ms: Math.min(this.#openedInMs, LONGEST_PATIENCE_MS), signal });
        const place = waiting.indexOf(take);
        if (place >= 0)
            waiting.splice(place, 1);
        return given;
    }
}

;// CONCATENATED MODULE: ./lib/transport/probe.js







const AFTER_KILL_MS = 1_000;
const SECOND_CHANNEL_MS = 4_000;
const LIMIT = '${er_timeout:+"$er_timeout" -k 2 $er_limit}';
class Probes {
    #place;
    #rules;
    #shells;
    constructor(place, rules) {
        this.#place = place;
        this.#rules = rules;
        this.#shells = new Shells(place);
    }
    async observe(command, signal) {
        const local = (0,local_command/* localCommand */.b)(command, this.#rules.secrets);
        if (!local.ok)
            return (0,transport_act/* notStarted */.D)(local.faults[0], this.#rules);
        const as = command.as ?? '-';
        const shell = await this.#shells.take(as, signal);
        if (!shell.ok)
            return (0,transport_act/* notStarted */.D)(shell.faults[0], this.#rules);
        const act = new transport_act/* Act */.v(this.#rules, { kind: 'look', command });
        const how = await this.#run(shell.value, { local: local.value, act, as, signal });
        this.#shells.give(as, shell.value);
        return act.finish(how);
    }
    warm(signal) {
        return this.#shells.warm(signal);
    }
    async errand(code) {
        const shell = this.#shells.takeIdle('-');
        if (shell === null)
            return false;
        const done = await shell.errand(code);
        this.#shells.give('-', shell);
        return done;
    }
    async #run(shell, { local, act, as, signal, }) {
        let session = 0;
        const started = (id) => {
            session = id;
        };
        const running = shell.run(probeCode(local), { act, started });
        const stop = act.flooded === null ? signal : AbortSignal.any([signal, act.flooded]);
        const waited = await (0,transport_waiting/* waitFor */.fm)(running, { ms: local.timeoutMs, signal: stop });
        if (waited.came === 'value')
            return this.#ended(waited.value, local);
        const gone = session > 0 && (await this.#endSession(session, as));
        const settled = await (0,transport_waiting/* waitFor */.fm)(running, { ms: AFTER_KILL_MS });
        if (settled.came !== 'value')
            shell.giveUp();
        return {
            ended: waited.came === 'time' ? 'timed-out' : 'cancelled',
            exit_code: null,
            stopped: gone ? 'confirmed' : 'unconfirmed',
            ...this.#whyGivenUp(waited.came, local, act),
        };
    }
    #whyGivenUp(came, local, act) {
        if (came === 'time')
            return { fault: (0,fault_text/* timedOut */.iU)(local.timeoutMs, this.#place.name) };
        return act.flooded?.aborted === true ? { fault: (0,fault_text/* tooMuchSaid */.Dh)(this.#place.name) } : {};
    }
    #ended(end, local) {
        if (end.kind === 'lost') {
            return {
                ended: 'disconnected',
                exit_code: null,
                stopped: 'unconfirmed',
                fault: (0,fault_text/* connectionLost */.Bx)(this.#place.name, ''),
            };
        }
        return {
            ended: 'exited',
            exit_code: end.exitCode,
            stopped: 'ended-by-itself',
            fault: (0,fault_text/* exitFault */.xP)(end.exitCode, local, this.#place.name),
        };
    }
    async #endSession(session, as) {
        const second = await this.#shells.takeAtOnce(as, AbortSignal.timeout(SECOND_CHANNEL_MS));
        if (!second.ok)
            return false;
        const gone = await second.value.endSession(session);
        this.#shells.give(as, second.value);
        return gone;
    }
}
function probeCode(command) {
    const limit = `er_limit=${Math.ceil(command.timeoutMs / 1_000) + 5}`;
    if (command.kind === 'exec' && command.stdin === null)
        return `${limit}\n${shellCode(command, LIMIT)}er_plain`;
    const stdin = command.stdin === null ? ':' : `printf %s ${(0,quote/* quoteArgument */.o)(command.stdin)}`;
    return `${limit}\n${shellCode(command, LIMIT)}er_stdin() { ${stdin}; }\ner_fed`;
}

// EXTERNAL MODULE: ./lib/transport/session-code.js
var session_code = __webpack_require__(8939);
;// CONCATENATED MODULE: ./lib/transport/probe-shell.js


const SHELL_ARGV = [
    '/bin/sh',
    '-c',
    'IFS= read -r as || exit 125; case $as in -) exec /bin/sh ;; *) exec sudo -n -H -u "$as" -- /bin/sh ;; esac',
];
const SHELL_COMMAND = `exec ${(0,quote/* quoteCommand */.c)(SHELL_ARGV)}`;
const SHELL_PRELUDE = `${session_code/* FIND_TOOL */.T}${session_code/* END_SESSION */.H}er_find_tool setsid
er_setsid=$er_tool_at
er_find_tool bash
er_bash=$er_tool_at
er_timeout=$(command -v timeout)
exec 5>&2 6>&1
er_run() {
  read -r er_self er_line </proc/self/stat
  printf "%s" "$er_self"
  exec >&6 2>&5 5>&- 6>&-
  printf "%s %s\\n" "$er_mark" "$er_self"
  er_environment
  er_command
}
er_end() {
  er_status=$?
  if kill -s KILL -- "-$er_self" 2>/dev/null; then er_end_session "$er_self"; fi
  printf "%s" "$er_mark" >&2
  printf "%s %s\\n" "$er_mark" "$er_status"
}
er_plain() {
  printf "%s" "$er_mark" >&2
  { er_self=$(er_run </dev/null); } 2>/dev/null
  er_end
}
er_fed() {
  printf "%s" "$er_mark" >&2
  { er_self=$(er_stdin </dev/null 5>&- 6>&- | {
    exec 4<&0
    er_feed 4<&- </dev/null 5>&- 6>&- | ( exec 3<&0 <&4 4<&-; er_run )
  }); } 2>/dev/null
  er_end
}
`;

// EXTERNAL MODULE: ./lib/transport/process.js
var transport_process = __webpack_require__(69824);
// EXTERNAL MODULE: ./lib/transport/process-group.js
var process_group = __webpack_require__(15302);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/transport/byte-reader.js
var byte_reader = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/transport/said.js
var transport_said = __webpack_require__(59156);
;// CONCATENATED MODULE: ./lib/transport/shell.js







const shell_HELLO_MS = 20_000;
const ERRAND_MS = 5_000;
const ignore = () => undefined;
class ProbeShell {
    #host;
    #process;
    #stdout;
    #stderr;
    usable = true;
    constructor(host, process) {
        this.#host = host;
        this.#process = process;
        this.#stdout = new byte_reader/* ByteReader */.k(process.stdout);
        this.#stderr = new byte_reader/* ByteReader */.k(process.stderr);
        void process.ended.then(() => {
            this.usable = false;
        });
    }
    static async start(way, { process, as, signal, stands = () => true }) {
        const shell = new ProbeShell(way.name, process);
        const mark = newMark();
        process.stdin.write(`${as}\n${SHELL_PRELUDE}printf "%s" ${mark}\nprintf "%s" ${mark} >&2\n`);
        const said = new transport_said/* Said */.o();
        const printed = new transport_said/* FirstWords */.A();
        const hello = Promise.all([
            shell.#stdout.upTo(mark.bytes, printed.take),
            shell.#stderr.upTo(mark.bytes, said.take),
        ]);
        const waited = await (0,transport_waiting/* waitFor */.fm)(hello, { ms: shell_HELLO_MS, signal });
        if (waited.came === 'value' && waited.value[0] && waited.value[1])
            return (0,kernel_fault/* succeed */.Py)(shell);
        shell.giveUp();
        if (waited.came !== 'value')
            return (0,kernel_fault/* fail */.fJ)((0,fault_text/* connectionFault */.x$)(way, 'Connection timed out'));
        return (0,kernel_fault/* fail */.fJ)(stands() ? (0,fault_text/* shellEnded */.D0)(way, said.text, printed.text) : (0,fault_text/* connectionFault */.x$)(way, said.text));
    }
    async run(code, { act, started }) {
        const mark = newMark();
        this.#process.stdin.write(`er_mark=${mark}\n${code}\n`);
        const [status] = await Promise.all([this.#status(mark, act, started), this.#complaints(mark, act)]);
        if (status !== null)
            return { kind: 'exited', exitCode: status };
        this.usable = false;
        return { kind: 'lost', fault: (0,fault_text/* connectionLost */.Bx)(this.#host, '') };
    }
    async endSession(session) {
        return this.errand(`er_end_session ${session}`);
    }
    async errand(code) {
        const mark = newMark();
        this.#process.stdin.write(`${code}; printf "%s %s\\n" ${mark} $?\n`);
        const answer = this.#stdout.upTo(mark.bytes, ignore).then((found) => (found ? this.#stdout.line() : null));
        const waited = await (0,transport_waiting/* waitFor */.fm)(answer, { ms: ERRAND_MS, signal: transport_waiting/* NEVER */.tm });
        if (waited.came !== 'value')
            this.usable = false;
        return waited.came === 'value' && waited.value?.trim() === '0';
    }
    giveUp() {
        this.usable = false;
        this.#process.stdin.end();
        this.#process.kill('SIGTERM');
    }
    async #status(mark, act, started) {
        if (!(await this.#stdout.upTo(mark.bytes, ignore)))
            return null;
        started(Number(await this.#stdout.line()));
        if (!(await this.#stdout.upTo(mark.bytes, (chunk) => act.stdout.push(chunk))))
            return null;
        const line = await this.#stdout.line();
        return line === null ? null : Number(line);
    }
    async #complaints(mark, act) {
        await this.#stderr.upTo(mark.bytes, ignore);
        await this.#stderr.upTo(mark.bytes, (chunk) => act.stderr.push(chunk));
    }
}
function newMark() {
    const text = `er-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    return { bytes: Buffer.from(text), toString: () => text };
}

;// CONCATENATED MODULE: ./lib/transport/runner.js






const NOT_FOR_COMMANDS = ['RUNNER_TRACKING_ID', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID'];
const RUNNER = { name: 'runner', hops: [] };
function createRunner(environment) {
    const env = { ...environment };
    for (const name of NOT_FOR_COMMANDS)
        delete env[name];
    const shells = new process_group/* ProcessGroup */.P();
    const wrappers = new Set();
    return {
        ...RUNNER,
        shell: async (as, signal) => {
            const process = shells.start({ argv: SHELL_ARGV, env });
            return process.pid === 0 ? (0,kernel_fault/* fail */.fJ)(noShell()) : ProbeShell.start(RUNNER, { process, as, signal });
        },
        wrapper: async () => {
            const process = (0,transport_process/* startProcess */.k)({ argv: wrapper/* WRAPPER_ARGV */.Di, env });
            wrappers.add(process);
            void process.ended.then(() => wrappers.delete(process));
            return process.pid === 0 ? (0,kernel_fault/* fail */.fJ)(noShell()) : (0,kernel_fault/* succeed */.Py)(process);
        },
        begun: async () => undefined,
        noMore: () => undefined,
        letGo: (process) => process.release(),
        close: async () => {
            for (const wrapper of wrappers)
                wrapper.release();
            await shells.close();
        },
    };
}
function noShell() {
    return {
        code: 'command-not-found',
        message: 'This machine has no /bin/sh.',
        hint: 'Commands on the runner need a POSIX shell, coreutils and util-linux: run this on Linux.',
    };
}

// EXTERNAL MODULE: ./lib/transport/ssh-client.js + 2 modules
var ssh_client = __webpack_require__(9974);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/transport/line.js


const CONNECT_MS = 10_000;
const CONNECT_AGAIN_MS = 3_000;
const WORDS = {
    ECONNREFUSED: 'Connection refused',
    ETIMEDOUT: 'Connection timed out',
    EHOSTUNREACH: 'No route to host',
    ENETUNREACH: 'Network is unreachable',
};
const UNRESOLVED = {
    ENOTFOUND: 'Name or service not known',
    EAI_AGAIN: 'Temporary failure in name resolution',
};
async function openLine({ address, port }, { ms = CONNECT_MS, signal = transport_waiting/* NEVER */.tm } = {}) {
    const socket = new external_node_net_.Socket();
    socket.pause();
    const connected = new Promise((resolve) => {
        socket.once('connect', () => resolve(null));
        socket.on('error', (error) => resolve(error.code ?? error.message));
    });
    socket.connect({ host: address, port });
    const waited = await (0,transport_waiting/* waitFor */.fm)(connected, { ms, signal });
    const wrong = waited.came === 'value' ? waited.value : 'ETIMEDOUT';
    if (wrong === null)
        return { kind: 'open', socket: socket.setNoDelay(true) };
    socket.destroy();
    const unresolved = UNRESOLVED[wrong];
    if (unresolved !== undefined)
        return { kind: 'failed', said: `ssh: Could not resolve hostname ${address}: ${unresolved}` };
    return { kind: 'failed', said: `ssh: connect to host ${address} port ${port}: ${WORDS[wrong] ?? wrong}` };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/transport/inflow.js
const LEAST_BYTES = 4_096;
class Inflow {
    #looked;
    #filling = Buffer.alloc(0);
    #other = Buffer.alloc(0);
    #filled = 0;
    #shown = 0;
    #hasEnded = false;
    #wake = null;
    constructor(looked) {
        this.#looked = looked;
    }
    push(bytes) {
        if (this.#hasEnded) {
            this.#looked(bytes.length);
            return;
        }
        const needed = this.#filled + bytes.length;
        if (needed > this.#filling.length)
            this.#grow(needed);
        this.#filling.set(bytes, this.#filled);
        this.#filled = needed;
        this.#wake?.();
    }
    end() {
        this.#hasEnded = true;
        this.#wake?.();
    }
    destroy() {
        this.#looked(this.#filled);
        this.#filled = 0;
        this.end();
    }
    [Symbol.asyncIterator]() {
        return { next: () => this.#next() };
    }
    async #next() {
        if (this.#shown > 0)
            this.#looked(this.#shown);
        this.#shown = 0;
        while (this.#filled === 0) {
            if (this.#hasEnded)
                return { done: true, value: undefined };
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
        const value = this.#filling.subarray(0, this.#filled);
        [this.#filling, this.#other] = [this.#other, this.#filling];
        [this.#shown, this.#filled] = [this.#filled, 0];
        return { done: false, value };
    }
    #grow(needed) {
        const larger = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, 2 ** Math.ceil(Math.log2(needed))));
        larger.set(this.#filling.subarray(0, this.#filled));
        this.#filling = larger;
    }
}

;// CONCATENATED MODULE: ./lib/transport/ssh-messages.js
const MOST_DATA = 32_768;
const MULTIPLEXING = { version: 4, hello: 1, proxy: 0x1000000f, proxying: 0x8000000f };
const TYPE = {
    ignore: 2,
    open: 90,
    opened: 91,
    refused: 92,
    window: 93,
    data: 94,
    extended: 95,
    eof: 96,
    close: 97,
    request: 98,
    failure: 100,
};
const STDERR = 1;
const EXITS = ['exit-status', 'exit-signal'];
const REASONS = {
    1: 'administratively prohibited',
    2: 'connect failed',
    3: 'unknown channel type',
    4: 'resource shortage',
};
const PROXY_PLEASE = Buffer.concat([
    framed(uint32(MULTIPLEXING.hello), uint32(MULTIPLEXING.version)),
    framed(uint32(MULTIPLEXING.proxy), uint32(0)),
]);
function isHello(body) {
    return (body.length >= 8 && body.readUInt32BE(0) === MULTIPLEXING.hello && body.readUInt32BE(4) === MULTIPLEXING.version);
}
function isProxying(body) {
    return body.length >= 4 && body.readUInt32BE(0) === MULTIPLEXING.proxying;
}
const IGNORE = message(TYPE.ignore, ssh_messages_text(''));
function openMessage(channel, window) {
    return message(TYPE.open, ssh_messages_text('session'), uint32(channel), uint32(window), uint32(MOST_DATA));
}
function environmentMessage(remote, name, value) {
    return message(TYPE.request, uint32(remote), ssh_messages_text('env'), NO, ssh_messages_text(name), ssh_messages_text(value));
}
function execMessage(remote, command) {
    return message(TYPE.request, uint32(remote), ssh_messages_text('exec'), YES, ssh_messages_text(command));
}
function dataMessage(remote, bytes) {
    return message(TYPE.data, uint32(remote), uint32(bytes.length), bytes);
}
function windowMessage(remote, more) {
    return message(TYPE.window, uint32(remote), uint32(more));
}
function endMessage(kind, remote) {
    return message(TYPE[kind], uint32(remote));
}
function readMessage(body) {
    if (body.length < 2)
        return null;
    const type = body[1];
    if (body.length < 6)
        return type === undefined || isOfChannel(type) ? null : { kind: 'other' };
    const channel = body.readUInt32BE(2);
    switch (type) {
        case TYPE.opened:
            if (body.length < 18)
                return null;
            return {
                kind: 'opened',
                channel,
                remote: body.readUInt32BE(6),
                window: body.readUInt32BE(10),
                most: body.readUInt32BE(14),
            };
        case TYPE.refused: {
            const why = body.length < 10 ? null : textAt(body, 10);
            if (why === null)
                return null;
            return { kind: 'refused', channel, why: `${REASONS[body.readUInt32BE(6)] ?? 'unknown reason'}: ${why}` };
        }
        case TYPE.window:
            return body.length < 10 ? null : { kind: 'window', channel, more: body.readUInt32BE(6) };
        case TYPE.data: {
            const bytes = bytesAt(body, 6);
            return bytes === null ? null : { kind: 'data', channel, stream: 'stdout', bytes };
        }
        case TYPE.extended: {
            const bytes = bytesAt(body, 10);
            if (bytes === null)
                return null;
            return body.readUInt32BE(6) === STDERR ? { kind: 'data', channel, stream: 'stderr', bytes } : { kind: 'other' };
        }
        case TYPE.request: {
            const name = bytesAt(body, 6);
            const asks = name === null ? undefined : body[10 + name.length];
            if (name === null || asks === undefined)
                return null;
            return EXITS.includes(name.toString('latin1'))
                ? { kind: 'exited', channel }
                : { kind: 'request', channel, asks: asks !== 0 };
        }
        case TYPE.eof:
            return { kind: 'eof', channel };
        case TYPE.close:
            return { kind: 'close', channel };
        case TYPE.failure:
            return { kind: 'failure', channel };
        default:
            return { kind: 'other' };
    }
}
const YES = Buffer.of(1);
const NO = Buffer.of(0);
function isOfChannel(type) {
    return type >= TYPE.opened && type <= TYPE.failure;
}
function message(type, ...fields) {
    return framed(Buffer.of(0, type), ...fields);
}
function framed(...fields) {
    const body = fields.reduce((sum, field) => sum + field.length, 0);
    return Buffer.concat([uint32(body), ...fields], body + 4);
}
function uint32(value) {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function ssh_messages_text(value) {
    const bytes = Buffer.from(value);
    return Buffer.concat([uint32(bytes.length), bytes]);
}
function bytesAt(body, at) {
    if (body.length < at + 4)
        return null;
    const end = at + 4 + body.readUInt32BE(at);
    return end > body.length ? null : body.subarray(at + 4, end);
}
function textAt(body, at) {
    return bytesAt(body, at)?.toString('utf8') ?? null;
}

;// CONCATENATED MODULE: ./lib/transport/channel.js


const WINDOW_BYTES = 2_097_152;
const ROOM_BYTES = 262_144;
const REST_MS = 10_000;
const LATE_MS = 250;
const ENDED = 'the program that served it on the host has ended\n';
class Channel {
    #way;
    #command;
    stdout;
    stderr;
    stdin;
    ended;
    opening;
    #resolveEnded = () => undefined;
    #resolveOpening = () => undefined;
    #isOver = false;
    #remote = null;
    #isClosed = false;
    #waiting = [];
    #input = 'open';
    #window = 0;
    #most = MOST_DATA;
    #room = WINDOW_BYTES;
    #looked = 0;
    #hasExited = false;
    #rest;
    constructor(command, way) {
        this.#command = command;
        this.#way = way;
        const looked = (count) => this.#giveRoom(count);
        this.stdout = new Inflow(looked);
        this.stderr = new Inflow(looked);
        this.stdin = { write: (text) => this.#feed(text, false), end: (text = '') => this.#feed(text, true) };
        this.ended = new Promise((resolve) => {
            this.#resolveEnded = resolve;
        });
        this.opening = new Promise((resolve) => {
            this.#resolveOpening = resolve;
        });
        way.send(openMessage(way.id, WINDOW_BYTES));
    }
    alive() {
        return !this.#isOver;
    }
    kill() {
        this.#close();
        this.lost();
    }
    release() {
        this.kill();
        this.stdout.destroy();
        this.stderr.destroy();
    }
    hear(message) {
        switch (message.kind) {
            case 'opened':
                if (this.#remote === null)
                    this.#opened(message);
                else
                    this.kill();
                break;
            case 'refused':
                if (this.#remote === null)
                    this.#refused(message.why);
                else
                    this.kill();
                break;
            case 'failure':
                this.stderr.push(Buffer.from(`exec request failed on channel ${this.#way.id}\n`));
                this.kill();
                break;
            case 'window':
                this.#window += message.more;
                this.#pump();
                break;
            case 'data':
                this.#came(message.stream, message.bytes);
                break;
            case 'eof':
                this.stdout.end();
                this.stderr.end();
                break;
            case 'request':
                if (message.asks && this.#remote !== null)
                    this.#way.send(endMessage('failure', this.#remote));
                break;
            case 'exited':
                this.#hasExited = true;
                this.#awaitRest();
                break;
            case 'close':
                this.kill();
                this.#way.gone();
                break;
        }
    }
    lost(why = '') {
        if (this.#isOver)
            return;
        this.#isOver = true;
        clearTimeout(this.#rest);
        if (why !== '')
            this.stderr.push(Buffer.from(why));
        this.#resolveOpening('lost');
        this.#waiting = [];
        this.stdout.end();
        this.stderr.end();
        this.#resolveEnded();
    }
    #opened({ remote, window, most }) {
        this.#remote = remote;
        this.#window = window;
        this.#most = Math.min(MOST_DATA, most);
        if (this.#isOver || most === 0) {
            this.kill();
            return;
        }
        this.#resolveOpening('open');
        for (const [name, value] of Object.entries(this.#way.environment))
            this.#way.send(environmentMessage(remote, name, value));
        this.#way.send(execMessage(remote, this.#command));
        this.#pump();
    }
    #refused(why) {
        this.#resolveOpening('refused');
        this.#way.gone();
        this.lost(`channel ${this.#way.id}: open failed: ${why}\n`);
    }
    #close() {
        if (this.#remote === null || this.#isClosed)
            return;
        this.#isClosed = true;
        this.#way.send(endMessage('close', this.#remote));
    }
    #came(stream, bytes) {
        this.#room -= bytes.length;
        this.#awaitRest();
        if (this.#room >= 0)
            this[stream].push(bytes);
        else {
            this.#close();
            this.lost(`channel ${this.#way.id}: more came than there was room for\n`);
        }
    }
    #feed(text, isLast) {
        if (this.#input !== 'open' || this.#isOver)
            return;
        if (text !== '')
            this.#waiting.push(Buffer.from(text));
        if (isLast)
            this.#input = 'fed';
        this.#pump();
    }
    #pump() {
        if (this.#remote === null || this.#isOver)
            return;
        for (let next = this.#waiting[0]; next !== undefined && this.#window > 0; next = this.#waiting[0]) {
            const piece = next.subarray(0, Math.min(this.#window, this.#most));
            this.#way.send(dataMessage(this.#remote, piece));
            this.#window -= piece.length;
            if (piece.length === next.length)
                this.#waiting.shift();
            else
                this.#waiting[0] = next.subarray(piece.length);
        }
        if (this.#input !== 'fed' || this.#waiting.length > 0)
            return;
        this.#input = 'ended';
        this.#way.send(endMessage('eof', this.#remote));
    }
    #giveRoom(count) {
        this.#looked += count;
        if (this.#looked < ROOM_BYTES || this.#remote === null || this.#isOver)
            return;
        this.#way.send(windowMessage(this.#remote, this.#looked));
        this.#room += this.#looked;
        this.#looked = 0;
        this.#awaitRest();
    }
    #awaitRest() {
        clearTimeout(this.#rest);
        if (!this.#hasExited || this.#isOver || this.#room <= 0)
            return;
        const due = performance.now() + REST_MS;
        this.#rest = setTimeout(() => {
            if (performance.now() > due + LATE_MS) {
                this.#awaitRest();
                return;
            }
            this.#close();
            this.lost(ENDED);
        }, REST_MS);
    }
}

;// CONCATENATED MODULE: ./lib/transport/channels.js



const PAGE_BYTES = 262_144;
const MOST_WAITING_BYTES = 33_554_432;
const LENGTH_BYTES = 4;
const NUDGE_MS = 2;
const MOST_NUDGES = 20;
const NOT_PASSED_ON = 'this ssh passes no channels on: OpenSSH 8.4 or newer does\n';
const NOT_UNDERSTOOD = 'ssh passed on what is no message of a channel\n';
class Channels {
    #settings;
    #socket;
    #channels = new Map();
    #page = Buffer.allocUnsafeSlow(PAGE_BYTES);
    #filled = 0;
    #expects = 'hello';
    #opened = 0;
    #isOver = false;
    #nudges = 0;
    #nudging;
    ended;
    #resolveEnded = () => undefined;
    constructor(settings) {
        this.#settings = settings;
        this.ended = new Promise((resolve) => {
            this.#resolveEnded = resolve;
        });
        const room = () => this.#page.subarray(this.#filled);
        const { path } = settings;
        this.#socket = (0,external_node_net_.connect)({ path, onread: { buffer: room, callback: (count) => this.#came(count) } });
        this.#socket.on('error', () => undefined);
        for (const end of ['end', 'close'])
            this.#socket.once(end, () => void this.#end());
        this.#send(PROXY_PLEASE);
    }
    alive() {
        return !this.#isOver;
    }
    open(command) {
        const id = this.#opened;
        this.#opened += 1;
        const channel = new Channel(command, {
            id,
            environment: this.#settings.environment,
            send: (message) => this.#send(message),
            gone: () => this.#channels.delete(id),
        });
        this.#channels.set(id, channel);
        if (this.#isOver)
            channel.lost();
        return channel;
    }
    close() {
        this.#leave('');
    }
    async #end() {
        if (this.#isOver)
            return;
        this.#stop();
        this.#lose(await this.#settings.lastWords());
    }
    #leave(why) {
        this.#stop();
        this.#lose(why);
    }
    #stop() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        clearTimeout(this.#nudging);
        this.#socket.destroy();
        this.#resolveEnded();
    }
    #lose(why) {
        for (const channel of [...this.#channels.values()])
            channel.lost(why);
    }
    #send(message) {
        if (this.#isOver)
            return;
        if (this.#socket.writableCorked === 0) {
            this.#socket.cork();
            queueMicrotask(() => this.#socket.uncork());
        }
        this.#socket.write(message);
        const { mostWaiting = MOST_WAITING_BYTES } = this.#settings;
        if (this.#socket.writableLength > mostWaiting)
            this.#leave('ssh takes no messages any more\n');
    }
    #nudge() {
        if (this.#isOver || this.#nudges === MOST_NUDGES)
            return;
        this.#nudges += 1;
        this.#nudging = setTimeout(() => {
            this.#send(IGNORE);
            this.#nudge();
        }, this.#nudges * NUDGE_MS);
    }
    #came(count) {
        this.#filled += count;
        let from = 0;
        while (!this.#isOver && this.#filled - from >= LENGTH_BYTES) {
            const length = this.#page.readUInt32BE(from);
            if (length > PAGE_BYTES - LENGTH_BYTES) {
                this.#leave(NOT_UNDERSTOOD);
                break;
            }
            const end = from + LENGTH_BYTES + length;
            if (end > this.#filled)
                break;
            this.#take(this.#page.subarray(from + LENGTH_BYTES, end));
            from = end;
        }
        this.#page.copyWithin(0, from, this.#filled);
        this.#filled -= from;
        return true;
    }
    #take(body) {
        if (this.#expects === 'hello') {
            this.#expects = 'proxying';
            if (!isHello(body))
                this.#leave(NOT_PASSED_ON);
            return;
        }
        if (this.#expects === 'proxying') {
            this.#expects = 'messages';
            if (isProxying(body))
                this.#nudge();
            else
                this.#leave(NOT_PASSED_ON);
            return;
        }
        clearTimeout(this.#nudging);
        const message = readMessage(body);
        if (message === null)
            this.#leave(NOT_UNDERSTOOD);
        else if (message.kind !== 'other')
            this.#channels.get(message.channel)?.hear(message);
    }
}

// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/transport/collect.js
var collect = __webpack_require__(92511);
;// CONCATENATED MODULE: ./lib/transport/ssh-environment.js




const TOLD_MS = 10_000;
const MOST_BYTES = 1_048_576;
async function sessionEnvironment(client, name, cancel) {
    if (!client.readsUserFile)
        return (0,kernel_fault/* succeed */.Py)({});
    const asked = { argv: client.argv(['-G'], name), env: client.env, cwd: '/', cancel };
    const told = await (0,collect.collect)({ ...asked, timeoutMs: TOLD_MS, mostBytes: MOST_BYTES });
    if (told.ended === 'exited' && told.exitCode === 0)
        return (0,kernel_fault/* succeed */.Py)(environmentIn(told.stdout.toString('utf8'), client.env));
    return (0,kernel_fault/* fail */.fJ)({
        code: 'ssh-unavailable',
        message: `ssh does not tell what its configuration sets for ${name}.`,
        hint: `Look at what ssh -G ${name} says with that file.`,
        ...(told.stderr === '' ? {} : { cause: (0,visible/* visibleLine */.P8)(told.stderr.trim()) }),
    });
}
function environmentIn(told, ours) {
    const options = told.split('\n').flatMap((line) => {
        const [, option, value] = /^(setenv|sendenv) (.+)$/.exec(line) ?? [];
        return option === undefined || value === undefined ? [] : [{ option, value }];
    });
    const sent = options.flatMap(({ option, value }) => option === 'sendenv' ? Object.entries(ours).filter(([name]) => (0,glob/* matchesGlob */.kt)(value, name)) : []);
    const set = options.flatMap(({ option, value }) => {
        const at = value.indexOf('=');
        return option === 'setenv' && at > 0 ? [[value.slice(0, at), value.slice(at + 1)]] : [];
    });
    return Object.fromEntries([...sent, ...set]);
}

;// CONCATENATED MODULE: ./lib/transport/ssh-master.js









const WHILE_WE_LIVE = '{ read -r line; kill $$; } <&4 >/dev/null 2>&1 3>&- &';
const BECOME = { given: 'exec "$@" <&3 >&3 3>&- 4<&-', own: 'exec "$@" </dev/null >/dev/null 4<&-' };
const VERSION = '"$1" -V </dev/null 2>&1 3>&- 4<&- &';
const LISTENS_MS = 30_000;
const LAST_WORDS_MS = 500;
const LOOK_MS = 2;
async function startMaster(way, start) {
    const { client, processes, signal } = start;
    const path = client.newSocket();
    const request = await requestFor(way, path, start);
    if (!request.ok)
        return request;
    const process = processes.start(request.value);
    request.value.connection?.destroy();
    start.begun();
    client.version ??= new byte_reader/* ByteReader */.k(process.stdout).line().then((line) => line ?? '');
    const said = new transport_said/* Said */.o();
    const complaints = new byte_reader/* ByteReader */.k(process.stderr).toEnd(said.take);
    void process.ended.then(() => process.kill('SIGTERM'));
    const asked = sessionEnvironment(client, way.name, signal);
    const isUp = await listens(process, path);
    if (!isUp) {
        process.kill('SIGTERM');
        await complaints;
        return (0,kernel_fault/* fail */.fJ)((0,fault_text/* connectionFault */.x$)(way, said.text === '' ? 'Connection timed out' : said.text));
    }
    const environment = await asked;
    if (!environment.ok) {
        process.kill('SIGTERM');
        return environment;
    }
    const lastWords = async () => {
        await (0,transport_waiting/* waitFor */.fm)(complaints, { ms: LAST_WORDS_MS });
        return said.text;
    };
    const channels = new Channels({ path, environment: environment.value, lastWords });
    void channels.ended.then(() => process.kill('SIGTERM'));
    return (0,kernel_fault/* succeed */.Py)({ channels, alive: () => process.alive() && channels.alive(), end: () => channels.close() });
}
async function requestFor(way, path, { client, signal, connectMs }) {
    const options = ['-N', '-M', '-S', path];
    const become = (how, ssh) => {
        const code = ['exec 4<&0', ...(client.version === null ? [VERSION] : []), WHILE_WE_LIVE, BECOME[how]].join('\n');
        return ['/bin/sh', '-c', code, 'ssh', ...ssh];
    };
    if (!client.isDirect(way.name))
        return (0,kernel_fault/* succeed */.Py)({ argv: become('own', client.argv(options, way.name)), env: client.env });
    const [host] = way.hops;
    if (host === undefined)
        throw new Error('startMaster: the plan has no such host');
    const line = await openLine(host, { ms: connectMs, signal });
    if (line.kind === 'failed')
        return (0,kernel_fault/* fail */.fJ)((0,fault_text/* connectionFault */.x$)(way, line.said));
    const argv = become('given', client.argv([...options, '-o', 'ProxyCommand=-'], way.name));
    return (0,kernel_fault/* succeed */.Py)({ argv, env: client.env, connection: line.socket });
}
async function listens(process, socket) {
    for (const end = performance.now() + LISTENS_MS; process.alive() && performance.now() < end;) {
        const isThere = await (0,promises_.access)(socket).then(() => true, () => false);
        if (isThere)
            return true;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/transport/ssh-host.js









const ssh_host_CONNECT_MS = 30_000;
const LONGEST_TURN_MS = 600_000;
const OPENING_MS = 20_000;
const PAUSES_MS = [200, 500, 1_000, 2_000];
const SPARE_AFTER_MS = 40;
function createSshHost(name, client, changes) {
    const processes = new process_group/* ProcessGroup */.P();
    const way = { name, hops: client.hops(name), isKeyless: client.isKeyless };
    const closing = new AbortController();
    let begun = () => undefined;
    const hasBegun = new Promise((resolve) => {
        begun = resolve;
    });
    let current = null;
    let first = null;
    let spare = null;
    let spareTimer;
    let taken = 0;
    let isSilent = false;
    const dialMaster = async (hasTurn, pauses = PAUSES_MS) => {
        const over = await client.turn(name);
        hasTurn();
        const connectMs = isSilent ? CONNECT_AGAIN_MS : CONNECT_MS;
        const dialled = closing.signal.aborted
            ? (0,kernel_fault/* fail */.fJ)(ssh_host_givenUp(name))
            : await startMaster(way, { client, processes, signal: closing.signal, connectMs, begun });
        over();
        const [pause, ...more] = pauses;
        if (pause === undefined || dialled.ok || !(0,fault_text/* hungUpAtOnce */.st)(dialled.faults[0]))
            return dialled;
        await (0,transport_waiting/* waitFor */.fm)(new Promise(() => undefined), { ms: pause * (1 + Math.random()), signal: closing.signal });
        return dialMaster(hasTurn, more);
    };
    const dial = async (hasTurn) => {
        const unpinned = client.unpinned(name);
        if (unpinned !== null)
            return (0,kernel_fault/* fail */.fJ)(unpinned);
        const master = await dialMaster(hasTurn);
        isSilent = !master.ok && master.faults[0].code === 'connection-timed-out';
        if (!master.ok)
            return master;
        const process = master.value.channels.open(SHELL_COMMAND);
        spare = master.value.channels.open(wrapper/* WRAPPER_COMMAND */.C9);
        const stands = master.value.alive;
        const shell = await ProbeShell.start(way, { process, as: '-', signal: transport_waiting/* NEVER */.tm, stands });
        if (!shell.ok) {
            master.value.end();
            return shell;
        }
        first = shell.value;
        return master;
    };
    const connect = async (signal) => {
        current ??= dialled(dial);
        const awaited = current;
        await (0,transport_waiting/* waitFor */.fm)(awaited.turn, { ms: LONGEST_TURN_MS, signal });
        const waited = await (0,transport_waiting/* waitFor */.fm)(awaited.master, { ms: ssh_host_CONNECT_MS, signal });
        if (waited.came !== 'value')
            return (0,kernel_fault/* fail */.fJ)(unanswered(waited.came));
        if (waited.value.ok && waited.value.value.alive())
            return waited.value;
        if (current === awaited)
            current = null;
        return waited.value.ok ? connect(signal) : waited.value;
    };
    const open = async ({ channels }, command, bounds) => {
        const channel = channels.open(command);
        const waited = await (0,transport_waiting/* waitFor */.fm)(channel.opening, bounds);
        if (waited.came !== 'value') {
            channel.kill();
            return (0,kernel_fault/* fail */.fJ)(unanswered(waited.came));
        }
        return waited.value === 'refused' ? openAlone(command, bounds) : (0,kernel_fault/* succeed */.Py)(channel);
    };
    const openAlone = async (command, bounds) => {
        const dialled = dialMaster(() => undefined);
        const waited = await (0,transport_waiting/* waitFor */.fm)(dialled, bounds);
        if (waited.came !== 'value') {
            void dialled.then((late) => late.ok && late.value.end());
            return (0,kernel_fault/* fail */.fJ)(unanswered(waited.came));
        }
        const own = waited.value;
        if (!own.ok)
            return own;
        const channel = own.value.channels.open(command);
        void channel.ended.then(() => own.value.end());
        return (0,kernel_fault/* succeed */.Py)(channel);
    };
    const unanswered = (came) => came === 'time' ? (0,fault_text/* connectionFault */.x$)(way, 'Connection timed out') : ssh_host_givenUp(name);
    return {
        ...way,
        shell: async (as, signal) => {
            const connection = await connect(signal);
            if (!connection.ok)
                return connection;
            const opened = first;
            if (as === '-' && opened !== null) {
                first = null;
                if (opened.usable)
                    return (0,kernel_fault/* succeed */.Py)(opened);
            }
            const channel = await open(connection.value, SHELL_COMMAND, (0,transport_waiting/* until */.TG)(OPENING_MS, signal));
            if (!channel.ok)
                return channel;
            return ProbeShell.start(way, { process: channel.value, as, signal, stands: connection.value.alive });
        },
        wrapper: async (signal) => {
            const connection = await connect(signal);
            if (!connection.ok)
                return connection;
            const ready = spare;
            spare = null;
            const isReady = ready !== null && (await isOpen(ready, (0,transport_waiting/* until */.TG)(OPENING_MS, signal)));
            const waiting = isReady
                ? (0,kernel_fault/* succeed */.Py)(ready)
                : await open(connection.value, wrapper/* WRAPPER_COMMAND */.C9, (0,transport_waiting/* until */.TG)(OPENING_MS, signal));
            if (!waiting.ok)
                return waiting;
            taken += 1;
            clearTimeout(spareTimer);
            if (taken !== changes)
                spareTimer = setTimeout(() => {
                    spare ??= connection.value.channels.open(wrapper/* WRAPPER_COMMAND */.C9);
                }, SPARE_AFTER_MS);
            return waiting;
        },
        begun: () => hasBegun,
        noMore: () => clearTimeout(spareTimer),
        letGo: (wrapper) => wrapper.release(),
        close: async () => {
            closing.abort();
            clearTimeout(spareTimer);
            await processes.close();
        },
    };
}
function dialled(dial) {
    let hasTurn = () => undefined;
    const turn = new Promise((resolve) => {
        hasTurn = resolve;
    });
    const master = dial(hasTurn);
    return { turn: Promise.race([turn, master]), master };
}
async function isOpen(channel, bounds) {
    const waited = await (0,transport_waiting/* waitFor */.fm)(channel.opening, bounds);
    if (waited.came !== 'value')
        channel.kill();
    return waited.came === 'value' && waited.value === 'open' && channel.alive();
}
function ssh_host_givenUp(name) {
    return {
        code: 'command-refused',
        message: `The run was stopped before ${name} was reached.`,
        hint: 'Nothing was changed there.',
    };
}

;// CONCATENATED MODULE: ./lib/transport/strays.js



const STRAYS_MS = 15_000;
async function findStrays(place, rules, { request, signal }) {
    const { as, known, locks } = request;
    const identities = locks.map((lock) => (0,transport_identity/* hostIdentity */.d)({ ...request, lock, command: '' }));
    const [first] = identities;
    if (first === undefined)
        return [];
    const names = identities.map(({ lock }) => lock).join(' ');
    const code = (nonce) => `${(0,transport_identity/* identityCode */.E)(first, nonce)}er_locks="${names}" er_mode=er_starts\n`;
    const givenUp = new AbortController();
    const waited = await (0,transport_waiting/* waitFor */.fm)(hear(place, { as, signal, code }, givenUp.signal), (0,transport_waiting/* until */.TG)(STRAYS_MS, signal));
    if (waited.came !== 'value')
        givenUp.abort();
    if (waited.came !== 'value' || !waited.value.ok)
        return [];
    const { conversation, words } = waited.value.value;
    await conversation.hangUp();
    const [kind, ...ids] = words;
    if (kind !== 'starts')
        return [];
    const own = new Set(known.map((command) => (0,transport_identity/* hostIdentity */.d)({ ...request, lock: '', command }).id));
    const question = { as, sensitive: true, signal, withinMs: FATE_MS, asked: null };
    const strays = [];
    for (const id of ids.filter((one) => !own.has(one))) {
        const { act } = await askFate(place, rules, { ...question, identity: { ...first, id } });
        strays.push({ id, act });
    }
    return strays;
}

;// CONCATENATED MODULE: ./lib/transport/executor.js















const BEGUN_MS = 10;
const executor_TOLD_MS = 300;
function createExecutor(settings) {
    const rules = {
        redactor: settings.redactor,
        outputsFolder: settings.outputsFolder,
        secrets: settings.secrets,
    };
    let http = null;
    const httpCommands = () => {
        http ??= __webpack_require__.e(/* import() */ 5599).then(__webpack_require__.bind(__webpack_require__, 65599)).then((loaded) => new loaded.HttpCommands(rules));
        return http;
    };
    const places = new Map();
    const program = (0,once/* once */.O)(() => (0,ssh_client/* findProgram */.K)('ssh', settings.environment.PATH ?? ''));
    let client = null;
    const workplace = (place) => ({ place, probes: new Probes(place, rules), changes: new Map() });
    const openPlace = async (where) => {
        if (where === 'runner')
            return { ok: true, value: workplace(createRunner(settings.environment)) };
        if (!Object.hasOwn(settings.hosts, where))
            return (0,kernel_fault/* fail */.fJ)(unknownHost(where));
        client ??= program().then((found) => (0,ssh_client/* createSshClient */.e)({
            program: found,
            hosts: settings.hosts,
            settings: settings.ssh,
            environment: settings.environment,
            folder: settings.folder,
        }));
        const ready = await client;
        if (!ready.ok)
            return ready;
        const changes = settings.changes === undefined ? null : (settings.changes.get(where) ?? 0);
        return { ok: true, value: workplace(createSshHost(where, ready.value, changes)) };
    };
    const placeOf = (where) => {
        const known = places.get(where) ?? openPlace(where);
        places.set(where, known);
        return known;
    };
    return {
        observe: async (command, signal) => {
            if (command.kind === 'http')
                return (await httpCommands()).observe(command, signal);
            const found = await placeOf(command.where);
            return found.ok ? found.value.probes.observe(command, signal) : (0,transport_act/* notStarted */.D)(found.faults[0], rules);
        },
        prepare: async (command, identity, signal) => {
            if (command.kind === 'http')
                return prepareHttp(command, identity, signal);
            const found = await placeOf(command.where);
            if (!found.ok)
                return { ready: false, result: (0,transport_act/* notStarted */.D)(found.faults[0], rules) };
            found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as: command.as });
            return prepareChange(found.value.place, { command, identity, rules }, signal);
        },
        fate: async (where, identity, { as, sensitive, url }, signal) => {
            const found = await placeOf(where);
            if (!found.ok)
                return unreached(found.faults[0]);
            found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as });
            const of = (0,transport_identity/* hostIdentity */.d)(identity);
            const question = { identity: of, as, sensitive, url, signal, withinMs: FATE_MS, asked: null };
            return askFate(found.value.place, rules, question);
        },
        strays: async (request, signal) => {
            const found = await placeOf(request.where);
            return found.ok ? findStrays(found.value.place, rules, { request, signal }) : [];
        },
        warm: async (host) => {
            const found = await placeOf(host).catch(() => null);
            if (found?.ok !== true)
                return;
            void found.value.probes.warm(transport_waiting/* NEVER */.tm);
            await (0,transport_waiting/* waitFor */.fm)(found.value.place.begun(), { ms: BEGUN_MS });
        },
        load: async (plan) => {
            if ((0,contents/* commandsOf */.Kf)(plan).some(({ command }) => command.kind === 'http'))
                await httpCommands();
        },
        ssh: async () => {
            const [found, opened] = [await program(), await client];
            const warmed = await Promise.all(places.values());
            const begun = warmed.flatMap((each) => (each.ok ? [each.value.place.begun()] : []));
            if (begun.length > 0)
                await (0,transport_waiting/* waitFor */.fm)(Promise.race(begun), { ms: executor_TOLD_MS });
            return found === null ? null : foundSsh(found, opened?.ok === true ? opened.value.version : null);
        },
        forget: async (execution) => {
            const found = await Promise.all(places.values());
            await Promise.all(found.map((each) => each.ok ? forget({ ...each.value, known: [...each.value.changes.values()] }, execution) : undefined));
        },
        [Symbol.asyncDispose]: async () => {
            (await http)?.close();
            const found = await Promise.all(places.values());
            await Promise.all(found.map((each) => (each.ok ? each.value.place.close() : undefined)));
            const opened = await client;
            if (opened?.ok === true)
                await opened.value[Symbol.asyncDispose]();
        },
    };
    async function prepareHttp(command, identity, signal) {
        const found = await placeOf('runner');
        if (!found.ok)
            return { ready: false, result: (0,transport_act/* notStarted */.D)(found.faults[0], rules) };
        found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as: undefined });
        return (await httpCommands()).prepare(found.value.place, { command, identity }, signal);
    }
    function unreached(fault) {
        const { act } = (0,transport_act/* notStarted */.D)(fault, rules);
        return { act: { ...act, ended: 'disconnected', stopped: 'unconfirmed' }, text: null };
    }
}
function unknownHost(where) {
    return {
        code: 'reference-unknown',
        message: `The plan has no host ${where}.`,
        hint: 'Declare it under hosts in the topology.',
    };
}


/***/ }),

/***/ 69932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x$: () => (/* binding */ connectionFault),
  Bx: () => (/* binding */ connectionLost),
  xP: () => (/* binding */ exitFault),
  st: () => (/* binding */ hungUpAtOnce),
  jw: () => (/* binding */ leftRunning),
  sb: () => (/* binding */ outputLate),
  $r: () => (/* binding */ refusalFault),
  D0: () => (/* binding */ shellEnded),
  iU: () => (/* binding */ timedOut),
  Dh: () => (/* binding */ tooMuchSaid),
  bj: () => (/* binding */ unanswered)
});

// UNUSED EXPORTS: notExecutable, notFound

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/transport/blame.js
function blamed({ name, hops }, said) {
    const bastions = hops.slice(1).map((hop) => hop.name);
    const [nearest] = bastions;
    if (nearest === undefined)
        return name;
    const named = namedIn(said, hops);
    if (named !== null)
        return named;
    if (/administratively prohibited[\s\S]*^stdio forwarding failed/m.test(said))
        return bastions.length === 1 ? nearest : oneOf(bastions);
    if (bastions.length === 1 && /^stdio forwarding failed/m.test(said))
        return name;
    if (/^Connection closed by UNKNOWN port/m.test(said))
        return bastions.length === 1 ? nearest : oneOf(bastions);
    if (/^(?:\S+@\S+: )?Permission denied \(/m.test(said))
        return name;
    return `${name} or ${bastions.length === 1 ? `its bastion ${nearest}` : oneOf(bastions)}`;
}
function oneOf(bastions) {
    return `one of its bastions ${bastions.join(', ')}`;
}
const HOST_KEY = /host key (?:for (\S+) has changed|is known for (\S+) and|for (\S+) was revoked)/i;
const ADDRESS = /^(?:ssh: connect to host (\S+) port (\d+)|ssh: Could not resolve hostname (\S+?):|(?:[^\s@]+@)?(\S+): Permission denied \()/m;
function namedIn(said, hops) {
    const alias = HOST_KEY.exec(said)?.slice(1).find(isText);
    if (alias !== undefined)
        return hops.find((hop) => hop.name === alias)?.name ?? onlyOne(hops.filter((hop) => hop.address === alias));
    const found = ADDRESS.exec(said);
    const [address, port] = [[found?.[1], found?.[3], found?.[4]].find(isText), found?.[2]];
    const fitting = hops.filter((hop) => hop.address === address && (port === undefined || String(hop.port) === port));
    return onlyOne(fitting);
}
function onlyOne(hops) {
    return hops.length === 1 ? (hops[0]?.name ?? null) : null;
}
function isText(text) {
    return text !== undefined;
}

;// CONCATENATED MODULE: ./lib/transport/last-words.js

const SPEAKS = '^(?:ssh|channel \\d+|connect to address \\S+ port \\d+|\\w+_exchange_identification|ssh_dispatch_run_fatal): .*';
const spoken = (words) => new RegExp(`${SPEAKS}(?:${words})`, 'im');
const SUDO_SAID = [
    [
        /^sudo: .*(?:password|a terminal is required|no tty present)/im,
        'sudo-password',
        (host) => [
            `sudo on ${host} asks for a password.`,
            'Allow /bin/sh with NOPASSWD for this user in sudoers: sudo starts it for every command, so that an entry for a single command does not do. Or leave out `as`.',
        ],
    ],
    [
        /^sudo: |\bsudo: (?:command )?not found|^Sorry, user |is not allowed to (?:execute|run sudo)|is not in the sudoers file/im,
        'command-refused',
        (host) => [
            `sudo on ${host} refused the change of user.`,
            'Check `as`, that sudo is there, and what sudoers allows this user.',
        ],
    ],
];
const ACCOUNT_SAID = [
    [
        /^(?:WARNING: )?Your password has expired|^Password change required but no TTY|^You are required to change your password/im,
        'command-refused',
        (host) => [
            `The password of the account on ${host} has expired, and nothing is run before it is changed.`,
            'Change it there, or let the account have none that expires (chage -M -1).',
        ],
    ],
    [
        /^(?:Your|User) account has expired/im,
        'command-refused',
        (host) => [
            `The account on ${host} has expired.`,
            'Extend it there (chage -E), or name another user in the topology.',
        ],
    ],
    [
        /^This account is currently not available|^This service allows sftp connections only|^This account is restricted by rssh/im,
        'command-refused',
        (host) => [
            `The account on ${host} may not run commands.`,
            'Give it a login shell (usermod -s /bin/sh) and no ForceCommand, or name another user in the topology.',
        ],
    ],
    [
        /\bexec: restricted|: restricted: cannot/i,
        'command-refused',
        (host) => [
            `The account on ${host} has a restricted shell.`,
            'Give it another login shell (usermod -s /bin/sh), or name another user in the topology.',
        ],
    ],
    [
        /^exec request failed on channel|^channel \d+: open failed: (?![\s\S]*^stdio forwarding failed)/im,
        'command-refused',
        (host) => [
            `sshd on ${host} starts no program for this account.`,
            'Look at MaxSessions and ForceCommand in its configuration, and at the options of the key in authorized_keys.',
        ],
    ],
];
const SSH_SAID = [
    [
        /administratively prohibited[\s\S]*^stdio forwarding failed/im,
        'connection-refused',
        (host) => [
            `${host} passes no connections on.`,
            'Allow this user AllowTcpForwarding (local is enough) in its sshd, and the address of the host behind it where there is a PermitOpen.',
        ],
    ],
    [
        /host key for \S+ was revoked|WARNING: REVOKED HOST KEY/i,
        'host-key-changed',
        (host) => [
            `${host} shows a host key that the known hosts revoke.`,
            'Do not go on before somebody has found out why; the key may be stolen.',
        ],
    ],
    [
        /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for \S+ has changed|host key .* differs from the key/i,
        'host-key-changed',
        (host) => [
            `${host} shows another host key than the one that is pinned.`,
            `Do not go on before somebody has found out why; if the host was rebuilt, put its new key into the topology's host-key.`,
        ],
    ],
    [
        /^Certificate invalid: name is not a listed principal/im,
        'host-key-unknown',
        (host) => [
            `The certificate that ${host} shows does not name it.`,
            "Its principals must hold the host's address as the topology has it, or the topology's name where an @cert-authority line of the known hosts is for that name alone; or pin its key with host-key.",
        ],
    ],
    [
        /^Certificate invalid: /im,
        'host-key-unknown',
        (host) => [
            `The certificate that ${host} shows is not valid.`,
            'Sign its host key anew, or pin the key itself with host-key in the topology.',
        ],
    ],
    [
        /No .* host key is known for|Host key verification failed|no matching host key type found/i,
        'host-key-unknown',
        (host) => [
            `The host key of ${host} is not pinned.`,
            `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
        ],
    ],
    [
        spoken('Could not resolve|Name or service not known|nodename nor servname|Temporary failure in name resolution'),
        'host-unresolved',
        (host, address) => [
            `The address of ${host}${address === '' ? '' : ` (${address})`} does not resolve.`,
            `Correct the address in the topology, or the name service of this machine.`,
        ],
    ],
    [
        spoken('Connection refused'),
        'connection-refused',
        (host, address, port) => [
            `${host} refused the connection.`,
            `Check that sshd runs there, and its address and port in the topology${bracketed(address, port)}.`,
        ],
    ],
    [
        new RegExp(`${SPEAKS}(?:timed out|No route to host|Network is unreachable)|^Connection timed out|^Connection to .* timed out`, 'im'),
        'connection-timed-out',
        (host, address, port) => [
            `${host} did not answer in time.`,
            `Check that the host is up, its address in the topology${bracketed(address, port)}, and the network and firewalls between here and there.`,
        ],
    ],
    [
        /^(?:\S+: )?Permission denied \((?![^)]*publickey)/im,
        'permission-denied',
        (host) => [
            `${host} lets nobody in with a key alone.`,
            'What ssh names in brackets is asked for as well, or instead: let AuthenticationMethods in its sshd be publickey for this user.',
        ],
    ],
    [
        /^(?:\S+: )?Permission denied \(|: Too many authentication failures|: No supported authentication methods/im,
        'permission-denied',
        (host) => [
            `${host} refused every key.`,
            `Check the user in the topology and that the key's public half is in the user's authorized_keys.`,
        ],
    ],
];
function bracketed(address, port) {
    if (address === '')
        return '';
    return ` (${address.includes(':') ? `[${address}]` : address}:${port})`;
}
const UNRELATED = /^sudo: unable to resolve host .*$/gim;
function meaningOf(way, said) {
    const related = said.replace(UNRELATED, '');
    const bySudo = found(SUDO_SAID, related, way.name);
    if (bySudo !== null)
        return bySudo;
    const host = blamed(way, said);
    const hop = way.hops.find(({ name }) => name === host);
    const meaning = found(SSH_SAID, related, host, hop) ?? found(ACCOUNT_SAID, related, host);
    return way.isKeyless === true && meaning?.code === 'permission-denied' ? nothingOffered(host) : meaning;
}
function nothingOffered(host) {
    return {
        code: 'permission-denied',
        message: `${host} was offered no key: none was given, and there is no agent.`,
        hint: 'Name a key with --ssh-key (in a workflow the input `ssh-key`), or start an agent that holds one.',
    };
}
function meaningOfPrinted(way, printed) {
    return found(ACCOUNT_SAID, printed, way.name);
}
function found(list, said, host, hop) {
    const entry = list.find(([pattern]) => pattern.test(said));
    if (entry === undefined)
        return null;
    const [, code, words] = entry;
    const [message, hint] = words(host, hop?.address ?? '', String(hop?.port ?? ''));
    return { code, message, hint };
}

;// CONCATENATED MODULE: ./lib/transport/fault-text.js


function connectionFault(way, said) {
    const meaning = meaningOf(way, said);
    return meaning === null ? connectionLost(way.name, said) : { ...meaning, ...causeOf(said) };
}
function hungUpAtOnce({ code, cause = '' }) {
    return (code === 'connection-lost' && /kex_exchange_identification: (?:read: )?Connection (?:closed|reset)/.test(cause));
}
function shellEnded(way, said, printed) {
    const fault = meaningOf(way, said) ??
        meaningOfPrinted(way, printed) ?? {
        code: 'command-refused',
        message: `The shell of the account on ${way.name} ended before anything was run.`,
        hint: 'Look whether the account may run commands: its login shell, a ForceCommand, and what its profile files do where nobody types.',
    };
    return { ...fault, ...causeOf([said, printed].map((text) => text.trim()).join('\n')) };
}
function connectionLost(host, said) {
    return {
        code: 'connection-lost',
        message: `The connection to ${host} was lost.`,
        hint: 'Look whether the host is up; what the command became is asked for when the host answers again.',
        ...causeOf(said),
    };
}
function unanswered(url) {
    const service = url !== undefined && URL.canParse(url) ? new URL(url).host : 'The service';
    return {
        code: 'http-failed',
        message: `${service} gave no answer to the request, and nobody else can say what became of it.`,
        hint: 'Look at what the request was to change, at that service itself: it may have been done, or may still be done.',
    };
}
function causeOf(said) {
    const cause = (0,visible/* visibleLine */.P8)(said.trim());
    return cause === '' ? {} : { cause };
}
function outputLate(bytes, host) {
    return {
        code: 'connection-timed-out',
        message: `${bytes} bytes of what the command printed on ${host} did not come in time.`,
        hint: 'How the command ended is sure; let it print less, or give it a longer timeout.',
    };
}
const CHECK_EXECUTABLE = 'Check the mode and owner of the file, that its interpreter exists, and with `as` that sudoers does not say noexec.';
function notFound(program, host) {
    return {
        code: 'command-not-found',
        message: `There is no program ${(0,visible/* shown */.SP)(program, 100)} on ${host}.`,
        hint: `Install it on ${host}, or write its full path; the PATH is that of a shell without profile files.`,
    };
}
function notExecutable(program, host) {
    return {
        code: 'command-not-executable',
        message: `${(0,visible/* shown */.SP)(program, 100)} on ${host} may not be executed by this user.`,
        hint: CHECK_EXECUTABLE,
    };
}
function timedOut(ms, host) {
    return {
        code: 'command-timed-out',
        message: `The command on ${host} did not end ${ms === null ? 'in time' : `within ${ms} ms`}.`,
        hint: 'Find out what it waits for; raise its timeout only if it is known to need longer.',
    };
}
function leftRunning(ms, host) {
    const why = ms === null ? 'was stopped' : `did not end within ${ms} ms and was stopped`;
    return {
        code: 'command-left-running',
        message: `The command on ${host} ${why}, but a process that it started still runs there.`,
        hint: 'Find it by ENFORCED_RUNBOOKS_COMMAND in its /proc/PID/environ and end it, then look at the target. What is to go on running belongs to a service manager.',
    };
}
function refusalFault(words, { host, program }) {
    const [reason = '', detail = ''] = words;
    const refused = (message, hint) => ({ code: 'command-refused', message, hint });
    switch (reason) {
        case 'not-found':
            return notFound(program, host);
        case 'not-executable':
            return notExecutable(program, host);
        case 'fence':
            return refused(`${host} has seen the newer token ${(0,visible/* visibleLine */.P8)(detail)} for this lock and refused the command.`, 'Another run has taken over; this one must end without a change.');
        case 'twice':
            return refused(`${host} has seen this command before and did not start it again.`, 'Ask what became of it instead.');
        case 'stopped':
            return refused(`${host} was told not to start this command.`, 'Another run, or this one, has given it up.');
        case 'late':
            return refused(`The time of the command was over before ${host} could start it.`, 'Nothing was changed by it. Look what holds up the commands of this user there.');
        case 'state':
            return refused(`${host} has no place to record the command: no folder of the user's is writable, or every disk is full.`, 'Free some space in the home directory, /var/tmp or /dev/shm.');
        case 'tool':
            return refused(`${host} lacks ${(0,visible/* visibleLine */.P8)(detail)}, which a change needs.`, detail === '/proc'
                ? 'Have it mounted there, whole (without subset=pid).'
                : 'Install coreutils, grep and util-linux there.');
        case 'abandoned':
            return refused('The command was given up before its start.', 'Nothing was changed; start the run again if it is still needed.');
        default:
            return refused(`${host} refused the command: ${(0,visible/* shown */.SP)(words.join(' '), 200)}`, 'Look at the host.');
    }
}
function tooMuchSaid(host) {
    return {
        code: 'limit-exceeded',
        message: `The command on ${host} printed more than 1 MiB, and was ended.`,
        hint: 'Have it print only what is asked for.',
    };
}
function exitFault(exitCode, command, host) {
    const program = command.kind === 'exec' ? (command.argv[0] ?? '') : null;
    if (exitCode === 127)
        return program === null ? notFoundByScript(host) : notFound(program, host);
    if (exitCode === 126)
        return program === null ? notExecutableByScript(host) : notExecutable(program, host);
    return undefined;
}
function notFoundByScript(host) {
    return {
        code: 'command-not-found',
        message: `The script ended with 127 on ${host}: a program that it calls is not there.`,
        hint: `Its standard error names the program. Install it on ${host}, or write its full path; the PATH is that of a shell without profile files.`,
    };
}
function notExecutableByScript(host) {
    return {
        code: 'command-not-executable',
        message: `The script ended with 126 on ${host}: a program that it calls may not be executed by this user.`,
        hint: `Its standard error names the program. ${CHECK_EXECUTABLE}`,
    };
}


/***/ }),

/***/ 32411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ identityCode),
/* harmony export */   d: () => (/* binding */ hostIdentity)
/* harmony export */ });
/* harmony import */ var _kernel_command_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81892);

const TENANT = /^tenant:/;
function hostIdentity(identity) {
    return {
        id: (0,_kernel_command_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .commandMark */ .h)(identity.execution_id, identity.command),
        execution: (0,_kernel_command_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(identity.execution_id),
        lock: (0,_kernel_command_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(identity.lock.replace(TENANT, '')),
        token: Math.max(0, Math.trunc(identity.token)),
    };
}
function identityCode(identity, nonce) {
    return `er_nonce=${nonce} er_id=${identity.id} er_execution=${identity.execution} er_lock_name=${identity.lock} er_token=${identity.token}\n`;
}


/***/ }),

/***/ 10714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ localCommand),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_longest_argument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64819);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);



const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
function localCommand(command, secrets) {
    const faults = [];
    const env = {};
    for (const [name, text] of Object.entries(command.env)) {
        if (!ENV_NAME.test(name))
            faults.push(refusal(`The environment variable name '${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}' is not usable.`));
        env[name] = plainText(text, secrets, faults);
        faults.push(...lengthFaults(`The variable ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}`, `${name}=${env[name]}`));
    }
    const stdin = command.stdin === undefined ? null : plainText(command.stdin, secrets, faults);
    const words = [...Object.values(env), ...(command.kind === 'exec' ? command.argv : [command.script])];
    if (words.some((word) => word.includes('\0')))
        faults.push(refusal('A NUL character cannot stand in an argument, a script or the environment.'));
    if (command.kind === 'exec')
        faults.push(...command.argv.flatMap((word, index) => lengthFaults(`Argument ${index} of the command`, word)));
    if (command.kind === 'exec' && (command.argv[0] ?? '') === '')
        faults.push(refusal('The command names no program.'));
    const common = { env, stdin, timeoutMs: command.timeout_ms };
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(command.kind === 'exec'
        ? { ...common, kind: 'exec', argv: command.argv }
        : { ...common, kind: 'run', script: command.script }, faults);
}
function lengthFaults(what, word) {
    const bytes = Buffer.byteLength(word);
    if (bytes <= _kernel_longest_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_ARGUMENT */ .P)
        return [];
    return [refusal(`${what} has ${bytes} bytes, and no program is started with more than ${_kernel_longest_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_ARGUMENT */ .P} in one.`)];
}
function plainText(text, secrets, faults) {
    if (typeof text === 'string')
        return text;
    return text.parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        const value = secretValue(part.secret, secrets, faults);
        return part.encode === 'json' ? JSON.stringify(value).slice(1, -1) : value;
    })
        .join('');
}
function secretValue(name, secrets, faults) {
    const value = secrets(name);
    if (value === undefined) {
        faults.push({
            code: 'secret-missing',
            message: `The secret ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)} is not in the environment.`,
            hint: `Pass ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)} to the run as an environment variable.`,
        });
    }
    return value ?? '';
}
function refusal(message) {
    return { code: 'command-refused', message, hint: 'Correct the command in the runbook.' };
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ END_SESSION),
/* harmony export */   T: () => (/* binding */ FIND_TOOL)
/* harmony export */ });
const FIND_TOOL = `er_find_tool() {
  er_tool_at=$1
  er_split=$IFS
  IFS=:
  set -f
  for er_one in $PATH; do
    if [ -f "$er_one/$1" ] && [ -x "$er_one/$1" ]; then er_tool_at=$er_one/$1; break; fi
  done
  set +f
  IFS=$er_split
}
`;
const END_SESSION = `er_members() {
  er_found=
  er_blind=yes
  for er_file in $(grep -lsE "^1 \\\\(|\\\\) [^ZX] [0-9]+ [0-9]+ $1 " /proc/[0-9]*/stat); do
    er_file=\${er_file#/proc/}
    er_file=\${er_file%/stat}
    if [ "$er_file" = 1 ]; then er_blind=; else er_found="$er_found $er_file"; fi
  done
  [ -n "$er_found" ]
}
er_now() {
  er_seconds=
  { IFS=". " read -r er_seconds er_hundredths er_rest </proc/uptime; } 2>/dev/null
  [ -n "$er_seconds" ] && er_time=$((er_seconds * 10 + \${er_hundredths%?}))
}
er_end_session() {
  er_told=
  er_kills=0
  while er_members "$1"; do
    er_now || return
    if [ -z "$er_told" ]; then
      kill -TERM $er_found 2>/dev/null
      er_told=$er_time
    elif [ "$er_time" -ge $((er_told + 20)) ]; then
      if [ $er_kills -ge 2 ] && [ "$er_time" -ge $((er_told + 35)) ]; then return 1; fi
      kill -KILL $er_found 2>/dev/null
      er_kills=$((er_kills + 1))
    fi
    sleep 0.05
  done
  [ -z "$er_blind" ]
}
er_stat() {
  er_line=
  { read -r er_line <"/proc/$er_session/stat"; } 2>/dev/null
  [ -n "$er_line" ] || return
  set -- \${er_line##*) }
  er_condition=$1
  er_since=\${20}
}
er_is_stranger() { er_stat && [ "$er_since" != "$er_started" ]; }
er_is_alive() { er_stat && [ "$er_since" = "$er_started" ] && case $er_condition in [ZX]) false ;; esac; }
`;


/***/ }),

/***/ 34803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ FORGET_CODE),
  ov: () => (/* binding */ WRAPPER),
  Di: () => (/* binding */ WRAPPER_ARGV),
  C9: () => (/* binding */ WRAPPER_COMMAND)
});

// EXTERNAL MODULE: ./lib/kernel/quote.js
var quote = __webpack_require__(86517);
// EXTERNAL MODULE: ./lib/transport/session-code.js
var session_code = __webpack_require__(8939);
;// CONCATENATED MODULE: ./lib/transport/state-code.js
const FIND_STATE = `er_umask=
while read -r er_key er_value er_rest; do
  case $er_key in
  Umask:) er_umask=$er_value ;;
  Uid:) er_uid=$er_value; break ;;
  esac
done </proc/self/status
[ -n "$er_umask" ] || er_umask=$(umask)
umask 077
read -r er_boot </proc/sys/kernel/random/boot_id
er_need_proc() { [ -n "$er_boot" ] && [ -r /proc/self/stat ] && [ -r /proc/uptime ] || er_refuse tool /proc; }
er_ours() { [ -d "$1" ] && [ ! -L "$1" ] && [ -O "$1" ]; }
er_writable() {
  [ -d "$1/executions" ] || mkdir -p -m 700 "$1" "$1/commands" "$1/fences" "$1/executions" 2>/dev/null
  er_ours "$1" || return
  er_room=no
  { printf "%32768s" "" >"$1/.room"; } 2>/dev/null && er_room=yes
  { printf "" >"$1/.room"; } 2>/dev/null
  [ $er_room = yes ]
}
er_state() {
  er_base=
  er_bases=
  er_memory=/dev/shm/enforced-runbooks-$er_uid
  er_home=\${XDG_STATE_HOME:-\${HOME:-/nonexistent}/.local/state}
  for er_try in "$er_home/enforced-runbooks" "/var/tmp/enforced-runbooks-$er_uid" "$er_memory"; do
    if [ -z "$er_base" ] && er_writable "$er_try"; then er_base=$er_try; fi
    if er_ours "$er_try"; then er_bases="$er_bases
$er_try"; fi
  done
  [ -n "$er_base" ] || er_refuse state
}
er_each_base() {
  er_split=$IFS
  IFS="
"
  set -f
  for er_one in $er_bases; do IFS=$er_split; "$@" "$er_one"; done
  IFS=$er_split
  set +f
}
er_take_highest() {
  er_seen=
  if [ -f "$1/fences/$er_lock_name" ]; then read -r er_seen <"$1/fences/$er_lock_name"; fi
  case $er_seen in ""|*[!0-9]*) return ;; esac
  if [ "$er_seen" -gt "$er_fence" ]; then er_fence=$er_seen; fi
}
er_read_fence() { er_fence=0; er_each_base er_take_highest; }
er_raise_fence() {
  er_read_fence
  if [ "$er_token" -gt "$er_fence" ]; then
    printf "%s\\n" "$er_token" >"$er_base/fences/$er_lock_name.$$" && mv -f "$er_base/fences/$er_lock_name.$$" "$er_base/fences/$er_lock_name"
    if [ "$er_base" = "$er_memory" ]; then er_each_base er_lift_fence; fi
  fi
}
er_lift_fence() { if [ -s "$1/fences/$er_lock_name" ]; then { printf "%s\\n" "$er_token" 1<>"$1/fences/$er_lock_name"; } 2>/dev/null; fi; }
er_take_found() { if [ -z "$er_dir" ] && [ -d "$1/commands/$er_id" ]; then er_dir=$1/commands/$er_id; er_at=$1; fi; }
er_find() { er_dir=; er_at=; er_each_base er_take_found; }
er_enlist() {
  [ -s "$er_base/executions/$er_execution" ] || printf "%64s\\n" "" >"$er_base/executions/$er_execution" || er_refuse state
  if [ "$er_base" = "$er_memory" ]; then er_each_base er_mark_list; fi
}
er_mark_list() { if [ -s "$1/executions/$er_execution" ]; then { printf "%s" "$er_boot" 1<>"$1/executions/$er_execution"; } 2>/dev/null; fi; }
er_read_list() {
  er_known=
  er_each_base er_take_listed
  if [ "$er_known" = lost ]; then er_known=; fi
}
er_take_listed() {
  er_mark=
  if [ "$er_known" = lost ] || [ ! -e "$1/executions/$er_execution" ]; then return; fi
  read -r er_mark <"$1/executions/$er_execution"
  case $er_mark in ""|"$er_boot") er_known=known ;; *) er_known=lost ;; esac
}
er_lock() { exec 9>"$1/lock"; flock 9; }
er_lock_both() { er_lock "$er_base"; er_find; if [ -n "$er_dir" ] && [ "$er_at" != "$er_base" ]; then exec 7>"$er_at/lock"; flock 7; fi; }
`;

;// CONCATENATED MODULE: ./lib/transport/wrapper.js



const SAY = `er_say() { printf "%s %s\\n" "$er_nonce" "$*"; }
er_refuse() { er_say refused "$@"; exit 252; }
`;
const CHANGE = `er_apart() { exec </dev/null >/dev/null 2>&1 7<&- 8>&-; }
er_drain() {
  er_cat=
  trap "kill \\$er_cat 2>/dev/null" TERM
  exec 3<"$1"
  ( ulimit -f "$er_cap"; exec cat <&3 >"$2" ) &
  er_cat=$!
  wait $er_cat && exit
  trap "" TERM
  exec cat <&3 >/dev/null
}
er_drained() {
  for er_pause in .001 .001 .001 .002 .004 .01 .01 .01 .01 .01 .01 .01 .01 .01 .02 .02 .02 .02 .02 .02; do
    er_line=
    { read -r er_line <"/proc/$1/stat"; } 2>/dev/null
    case $er_line in ""|*") Z "*) return ;; esac
    sleep "$er_pause"
  done
  kill "$1" 2>/dev/null
}
er_watch() {
  trap "kill \\$er_sleep 2>/dev/null; exit 0" TERM
  sleep "$er_deadline" &
  er_sleep=$!
  wait $er_sleep
  trap "" TERM
  true >"$er_dir/deadline"
  true 3<>"$er_dir/o" 4<>"$er_dir/e"
  read -r er_session er_started er_then er_of <"$er_dir/process"
  [ -z "$er_session" ] || er_is_stranger || er_end_session "$er_session"
}
er_start() {
  er_lock "$er_base"
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || { er_say refused fence "$er_fence"; return 1; }
  [ ! -e "$er_dir/stopped" ] || { er_say refused stopped; return 1; }
  er_raise_fence
  read -r er_self er_line </proc/self/stat
  set -- \${er_line##*) }
  [ -n "$er_self" ] && [ -n "\${20}" ] || { er_say refused tool /proc; return 1; }
  printf "%s %s %s %s\\n" "$er_self" "\${20}" "$er_boot" "$er_execution" 1<>"$er_dir/process" || { er_say refused state; return 1; }
  if [ -e "$er_dir/deadline" ]; then
    printf "%96s\\n" "" 1<>"$er_dir/process"
    er_say refused late
    return 1
  fi
  exec 9>&-
}
er_change() {
  er_need_proc
  for er_tool in setsid flock mkfifo head grep sleep cat wc mkdir mv rm; do command -v $er_tool >/dev/null || er_refuse tool $er_tool; done
  er_find_tool setsid
  er_setsid=$er_tool_at
  er_find_tool bash
  er_bash=$er_tool_at
  er_state
  er_enlist
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  ( er_environment; er_look ) || exit 252
  er_find
  [ -z "$er_dir" ] || er_refuse twice
  er_dir=$er_base/commands/$er_id
  mkdir "$er_dir" 2>/dev/null || er_refuse twice
  mkfifo "$er_dir/o" "$er_dir/e" && printf "%96s\\n" "" >"$er_dir/process" && printf "%16s\\n" "" >"$er_dir/rc" || er_refuse state
  er_say hello $$ "$er_boot"
  IFS= read -r er_go
  if [ "$er_go" != "GO $er_nonce" ]; then
    [ -e "$er_dir/stopped" ] || rm -rf "$er_dir"
    er_say refused abandoned
    exit 253
  fi
  trap "" PIPE HUP INT
  exec 7<&0 8>&1
  ( er_apart; er_drain "$er_dir/o" "$er_dir/out" ) &
  er_out=$!
  ( er_apart; er_drain "$er_dir/e" "$er_dir/err" ) &
  er_err=$!
  ( er_apart; er_watch ) &
  er_watcher=$!
  ( exec </dev/null 2>/dev/null 7<&- 8>&-; er_feed ) | (
    exec 3<&0 <&7 7<&-
    er_start >&8 || exit 254
    exec 8>&-
    trap - PIPE HUP INT
    umask "$er_umask"
    export ENFORCED_RUNBOOKS_COMMAND="$er_id"
    er_environment
    er_command
  ) >"$er_dir/o" 2>"$er_dir/e"
  er_rc=$?
  kill $er_watcher 2>/dev/null
  if read -r er_session er_rest <"$er_dir/process" && [ -z "$er_session" ]; then
    [ -e "$er_dir/stopped" ] || rm -rf "$er_dir"
    exit 254
  fi
  if [ -e "$er_dir/deadline" ]; then wait $er_watcher; fi
  er_drained $er_out
  er_drained $er_err
  printf "%s" "$er_rc" 1<>"$er_dir/rc"
  er_report
  er_prune
}
`;
const REPORT = `er_left() {
  er_count=0
  for er_one in $(grep -lzsF -- "ENFORCED_RUNBOOKS_COMMAND=$er_id" /proc/[0-9]*/environ 2>/dev/null); do er_count=$((er_count + 1)); done
}
er_send() {
  { if [ "$1" -ge 131072 ]; then dd bs=131072 count=$(($1 / 131072)) 2>/dev/null; fi; head -c $(($1 % 131072)); } <"$2"
}
er_size_of() { er_bytes=0; if [ -s "$1" ]; then er_bytes=$(wc -c <"$1"); er_bytes=$((er_bytes)); fi; }
er_report() {
  er_how=exited
  er_count=0
  if [ -e "$er_dir/deadline" ]; then er_how=deadline; fi
  if [ -e "$er_dir/stopped" ]; then er_how=stopped; fi
  if [ -n "$1" ]; then er_how=$1; fi
  if [ "$er_how" = past ] && [ "$er_then" = elsewhere ]; then er_how=elsewhere; fi
  case $er_how in
  past) er_left ;;
  deadline|stopped|gone)
    er_left
    if er_members "$er_session" || [ -n "$er_blind" ]; then er_how=$er_how-alive; fi ;;
  esac
  er_size_of "$er_dir/out"
  er_sizes=$er_bytes
  er_size_of "$er_dir/err"
  er_say result "$er_how" "\${er_rc:--}" "$er_count" "$er_sizes" "$er_bytes"
  if [ "$er_sizes" -gt 0 ]; then er_send "$er_sizes" "$er_dir/out"; fi
  if [ "$er_bytes" -gt 0 ]; then er_send "$er_bytes" "$er_dir/err"; fi
}
er_runs() {
  er_rc=
  er_session=
  { read -r er_rc <"$er_dir/rc"; read -r er_session er_started er_then er_of <"$er_dir/process"; } 2>/dev/null
  if [ -n "$er_rc" ] || [ -z "$er_session" ] || [ "$er_then" != "$er_boot" ] || er_is_stranger; then return 1; fi
  er_members "$er_session" || [ -n "$er_blind" ] || er_is_alive
}
er_old() {
  find "$1/commands" "$1/executions" -mindepth 1 -maxdepth 1 -mtime +7 2>/dev/null | (
    set +f
    while IFS= read -r er_dir; do er_runs || rm -rf "$er_dir"; done
  )
}
er_prune() { er_each_base er_old; }
`;
const FATE = `er_fate() {
  er_need_proc
  er_state
  er_lock_both
  er_raise_fence
  er_read_list
  if [ -z "$er_dir" ]; then
    mkdir "$er_base/commands/$er_id" && : >"$er_base/commands/$er_id/stopped"
    if [ -z "$er_known" ]; then : >"$er_base/commands/$er_id/unknown"; fi
    exec 9>&- 7>&-
    er_say absent $er_known
    return
  fi
  er_session=
  er_rc=
  if [ -e "$er_dir/process" ]; then read -r er_session er_started er_then er_of <"$er_dir/process"; fi
  if [ -e "$er_dir/rc" ]; then read -r er_rc <"$er_dir/rc"; fi
  if [ -z "$er_session" ]; then
    : >"$er_dir/stopped"
    exec 9>&- 7>&-
    if [ -e "$er_dir/unknown" ]; then er_say absent; else er_say absent known; fi
    return
  fi
  exec 9>&- 7>&-
  if [ -n "$er_rc" ]; then er_report; return; fi
  if [ "$er_then" != "$er_boot" ] || er_is_stranger; then er_report past; return; fi
  if er_members "$er_session"; then true >"$er_dir/stopped"; er_end_session "$er_session"
  elif er_is_alive; then true >"$er_dir/stopped"; kill -KILL "$er_session" 2>/dev/null; er_end_session "$er_session"
  fi
  for er_round in 1 2 3 4 5 6 7 8 9 10; do
    read -r er_rc <"$er_dir/rc"
    if [ -n "$er_rc" ]; then er_report; return; fi
    sleep 0.1
  done
  if [ -e "$er_dir/stopped" ]; then er_report; else er_report gone; fi
}
er_take_started() {
  if [ -e "$1/lock" ]; then er_lock "$1"; fi
  set +f
  for er_dir in "$1"/commands/*; do
    er_of=
    { read -r er_session er_started er_then er_of <"$er_dir/process"; } 2>/dev/null
    if [ "$er_of" = "$er_execution" ]; then er_found="$er_found \${er_dir##*/}"; fi
  done
}
er_starts() {
  er_found=
  er_state
  er_lock "$er_base"
  for er_lock_name in $er_locks; do er_raise_fence; done
  er_each_base er_take_started
  exec 9>&-
  er_say starts $er_found
}
er_enter() {
  er_state
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  er_enlist
  er_say noted
}
er_note() {
  er_state
  er_lock_both
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  [ -z "$er_dir" ] || er_refuse twice
  er_dir=$er_base/commands/$er_id
  mkdir "$er_dir" && printf "0 0 elsewhere %s\\n" "$er_execution" >"$er_dir/process" && printf "%16s\\n" "" >"$er_dir/rc" || er_refuse state
  er_raise_fence
  er_say noted
}
er_noted() {
  er_state
  er_find
  [ -n "$er_dir" ] || er_refuse state
  printf "%s" "$er_status" 1<>"$er_dir/rc"
  er_say noted
}
`;
const FORGET = `er_forget_at() {
  for er_one_id in $er_ids; do
    er_rc=
    er_then=
    if [ -e "$1/commands/$er_one_id/rc" ]; then read -r er_rc <"$1/commands/$er_one_id/rc"; fi
    if [ -e "$1/commands/$er_one_id/process" ]; then read -r er_session er_started er_then er_of <"$1/commands/$er_one_id/process"; fi
    if [ -e "$1/commands/$er_one_id/stopped" ]; then er_rc=none; fi
    case $er_then in ""|elsewhere|"$er_boot") ;; *) er_rc=none ;; esac
    if [ -n "$er_rc" ]; then rm -rf "$1/commands/$er_one_id"; fi
  done
  rm -f "$1/executions/$er_execution"
}
er_forget() { er_state; er_each_base er_forget_at; er_say forgotten; }
`;
const WRAPPER = `${SAY}${FIND_STATE}${session_code/* FIND_TOOL */.T}${session_code/* END_SESSION */.H}${REPORT}${CHANGE}${FATE}${FORGET}`;
const FORGET_CODE = `${SAY}${FIND_STATE}${FORGET}er_forget
`;
const BECOME = 'IFS= read -r as || exit 125; case $as in -) exec /bin/sh -c "$1" enforced-runbooks ;; *) exec sudo -n -H -u "$as" -- /bin/sh -c "$1" enforced-runbooks ;; esac';
const READ_CODE = 'IFS= read -r er_size || exit 125; eval "$(dd bs="$er_size" count=1 iflag=fullblock 2>/dev/null)"';
const WRAPPER_ARGV = ['/bin/sh', '-c', BECOME, 'enforced-runbooks', READ_CODE];
const WRAPPER_COMMAND = `exec ${(0,quote/* quoteCommand */.c)(WRAPPER_ARGV)}`;


/***/ })

} };
