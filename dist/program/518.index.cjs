'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [518], modules: {

/***/ 94796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Tr: () => (/* binding */ isAllSaid),
/* harmony export */   at: () => (/* binding */ lostOutput),
/* harmony export */   dc: () => (/* binding */ standardOutput),
/* harmony export */   gU: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55530);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);


const standardOutput = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => outliving(process.stdout));
const standardError = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => outliving(process.stderr));
function outliveReaders() {
    standardOutput();
    standardError();
}
function isAllSaid() {
    return opened.every(({ writableLength }) => writableLength === 0);
}
function lostOutput() {
    const error = opened.includes(process.stdout) ? process.stdout.errored : null;
    if (error === null || GONE.includes((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error)))
        return null;
    if (process.stdout.isTTY === true)
        return null;
    return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFault */ .b)({ code: 'file-unwritable', path: 'standard output', doing: 'write', error });
}
const GONE = ['EPIPE', 'ECONNRESET'];
const opened = [];
function outliving(stream) {
    opened.push(stream);
    return stream.on('error', () => undefined);
}


/***/ }),

/***/ 85364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Kd: () => (/* binding */ howToWriteAudit),
/* harmony export */   OX: () => (/* binding */ NOT_WRITTEN),
/* harmony export */   tv: () => (/* binding */ needsHuman)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);

const NOT_WRITTEN = 74;
function exitCodeOf({ closed, outcome, unwritten }) {
    if (!closed || outcome === null)
        return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.cancelled.exit;
    return _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].exit || (unwritten.length > 0 ? NOT_WRITTEN : 0);
}
function needsHuman({ record, unwritten }) {
    return record.human_intervention_required || unwritten.length > 0;
}
function howToWriteAudit(executionId) {
    return `What the run did stands; do not start it again. Once there is room, \`enforced-runbooks recover ${executionId}\` writes its audit from the journal in the state folder; with the store on refs the journal is in the commits of the lock's ref.`;
}


/***/ }),

/***/ 93602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const VERSION = '0.1.0';
function versions() {
    return { 'enforced-runbooks': VERSION, node: process.versions.node };
}
const HOME = 'https://github.com/OWNER/enforced-runbooks';


/***/ }),

/***/ 68256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55908);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.cause)}`] : []),
    ];
    const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenLines */ .cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, excerpt.length - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}


/***/ }),

/***/ 10518:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94796);
/* harmony import */ var _app_unaudited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85364);
/* harmony import */ var _app_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93602);
/* harmony import */ var _demo_end_with_parent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45100);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55908);
/* harmony import */ var _fault_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68256);






const [first, ...rest] = process.argv.slice(2);
try {
    if (first === 'demo-member') {
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .outliveReaders */ .Bd)();
        const { runMember } = await __webpack_require__.e(/* import() */ 8663).then(__webpack_require__.bind(__webpack_require__, 38663));
        await runMember({ kind: rest[0] ?? '' });
    }
    else if (first === 'test-thread' && (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(3429), __webpack_require__.e(1895), __webpack_require__.e(5915), __webpack_require__.e(1525), __webpack_require__.e(5112), __webpack_require__.e(4949), __webpack_require__.e(3623), __webpack_require__.e(1326), __webpack_require__.e(2844), __webpack_require__.e(2121), __webpack_require__.e(4540), __webpack_require__.e(1498), __webpack_require__.e(6084)]).then(__webpack_require__.bind(__webpack_require__, 76918))).answerTests()) {
    }
    else {
        if (first === 'demo-run')
            (0,_demo_end_with_parent_js__WEBPACK_IMPORTED_MODULE_2__/* .endWithParent */ .K)();
        const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(3429), __webpack_require__.e(8179), __webpack_require__.e(4540), __webpack_require__.e(3930)]).then(__webpack_require__.bind(__webpack_require__, 13930));
        process.once('exit', tellLostOutput);
        process.exitCode = await runProgram(first === 'demo-run' ? ['run', ...rest] : process.argv.slice(2));
        if ((0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllSaid */ .Tr)())
            process.exit();
    }
}
catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = [
        `This is a bug in enforced-runbooks ${_app_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv}; please report it with what follows.`,
        ...(0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .relayedLines */ .s0)(text),
    ];
    (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .standardError */ .gU)().write(`${lines.join('\n')}\n`);
    process.exitCode = 70;
}
function tellLostOutput() {
    const lost = (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .lostOutput */ .at)();
    if (lost === null)
        return;
    (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .standardError */ .gU)().write(`${(0,_fault_text_js__WEBPACK_IMPORTED_MODULE_5__/* .faultText */ .I)(lost, { colour: false, debug: false })}\n`);
    process.exitCode ||= _app_unaudited_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_WRITTEN */ .OX;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 45100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ endWithParent)
/* harmony export */ });
function endWithParent() {
    process.stdin.once('close', () => process.kill(process.pid, 'SIGKILL'));
    process.stdin.resume();
    process.stdin.unref();
}


/***/ }),

/***/ 20022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = {
    incident_resolved: {
        exit: 0,
        human: 'no',
        says: 'every step that applied is verified, guards released, the incident is over',
    },
    symptom_absent: { exit: 0, human: 'no', says: 'the symptom does not hold; nothing was changed' },
    not_firing: { exit: 0, human: 'no', says: 'the alert is not firing; nothing was looked at' },
    duplicate: { exit: 0, human: 'no', says: 'the same occurrence is being handled, or was; nothing was changed' },
    dry_run: { exit: 0, human: 'no', says: 'plan, probes and conditions only; nothing was changed' },
    rolled_back: {
        exit: 1,
        human: 'yes',
        says: 'what this run did was undone and verified undone, except what is kept or has no undo',
    },
    not_recovered: { exit: 1, human: 'yes', says: 'verified changes stand, the incident was not seen to be over' },
    refused: { exit: 3, human: 'yes', says: 'refused before any change' },
    cancelled: {
        exit: 130,
        human: 'yes',
        says: 'cancelled; what this run did was undone, except what is kept or has no undo',
    },
    rollback_failed: { exit: 4, human: 'now', says: 'partial state: an undo or a release was not seen to hold' },
    unknown: { exit: 4, human: 'now', says: 'the fate of a change could not be confirmed' },
};
const OUTCOME_NAMES = Object.keys(OUTCOMES);


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

/***/ 58752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 55908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ plainMark),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   s0: () => (/* binding */ relayedLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LINE_END = /\r\n|[\n\r\u0085\u2028]/;
const BRACKET_COMMAND = /(#[^\x21-\x7e]*#[^\x21-\x7e]*)\[/g;
const COLON_FIRST = /^[^\x21-\x7e]*:/;
const MARK = /^(\p{Extended_Pictographic})\ufe0f/u;
function relayedLines(text, prefix = '| ') {
    if (!/^[\x21-\x39\x3b-\x7e]/.test(prefix))
        throw new Error('relayedLines: the prefix must begin with a visible character');
    const lines = text.split(LINE_END);
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => inert(`${prefix}${line}`));
}
function spokenLines(text) {
    return text.split('\n').map((line) => {
        const shown = inert(plainMark(line));
        return COLON_FIRST.test(shown) ? `| ${shown}` : shown;
    });
}
function inertJson(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(value, null, 2)).replace(BRACKET_COMMAND, '$1\\u005b');
}
function inert(line) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll('\n', '\\n').replace(BRACKET_COMMAND, '$1\\[');
}
function plainMark(text) {
    return text.replace(MARK, '$1');
}


/***/ }),

/***/ 12279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
function visible(text) {
    return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function visibleJson(json) {
    return json.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''));
}
function escapeOf(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function visibleLine(text) {
    return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function shown(text, limit = 60) {
    return visibleLine(beginningOf(text, limit));
}
function quotedText(text, limit) {
    return visible(JSON.stringify(beginningOf(text, limit)));
}
function beginningOf(text, limit) {
    const start = Array.from(text.slice(0, limit * 2 + 2));
    return start.length > limit ? `${start.slice(0, limit).join('')}\u2026` : start.join('');
}


/***/ })

} };
