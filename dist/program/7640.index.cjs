'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7640], modules: {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

const LONGEST = 2_147_483_647;
const systemClock = {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1082);
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

/***/ 27989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadWeb),
/* harmony export */   d: () => (/* binding */ webFetch)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65808);


const proxies = () => Promise.all([__webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15641))]);
async function loadWeb() {
    if ((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        await proxies();
}
const webFetch = async (input, init) => {
    if (!(0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        return fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    const [{ HttpClient }, { fetch: proxied }] = await proxies();
    const dispatcher = new HttpClient().getAgentDispatcher(address);
    if (dispatcher === undefined)
        return fetch(input, init);
    return proxied(address, { ...init, dispatcher });
};


/***/ }),

/***/ 33572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayLeft: () => (/* binding */ sayLeft),
/* harmony export */   tellLeft: () => (/* binding */ tellLeft)
/* harmony export */ });
/* harmony import */ var _audit_sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48765);
/* harmony import */ var _journal_recovering_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48003);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22880);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _notify_courier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83130);
/* harmony import */ var _notify_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36547);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56517);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43630);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27989);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3697);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51650);
/* harmony import */ var _runs_output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88661);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29984);













const CALL_MS = 30_000;
async function tellLeft(workflow, left) {
    const { action, settings } = workflow;
    const { run, because } = left;
    const store = settings.store === 'file' ? 'files' : 'refs';
    const next = await sayLeft(action, left, store);
    if (left.isAlone && left.isTold !== true)
        action.output(outputsOf(workflow, run));
    if (!isTaken(because))
        await call(workflow, { run, message: messageOf(workflow, { run, because, next }) });
    return 1;
}
const isTaken = ({ code }) => code === 'lock-busy';
async function sayLeft(action, { run, because }, store) {
    const [stands, then] = isTaken(because)
        ? [
            'Its lock is no longer with this job: whoever took it over finishes the run, and tells how it ended.',
            'What is left then, if anything, is finished by',
        ]
        : [
            `What it changed may stand, and the lock of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(run.tenant)} stays held until it is finished.`,
            'Once that is out of the way, finish it with',
        ];
    const next = `${then}: ${(0,_journal_recovering_js__WEBPACK_IMPORTED_MODULE_9__/* .recovering */ .n)(run.id, store)}.`;
    const { message, hint } = { message: (0,_audit_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .sentence */ .e)(because.message), hint: (0,_audit_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .sentence */ .e)(because.hint) };
    action.annotate('error', {
        ...because,
        message: `${run.id} is not finished: ${message}`,
        hint: `${hint} ${stands} ${next}`,
    });
    const words = [
        `\ud83d\udea8 ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)(run.id)} is **not finished** \u00b7 ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .inline */ .mG)(run.tenant)}`,
        `${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .inline */ .mG)(message)} ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .inline */ .mG)(hint)}`,
        `${stands} ${next}`,
    ];
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .summarizeIn */ .pG)(action, `${words.join('\n\n')}\n\n`);
    action.output({ 'human-intervention-required': 'true' });
    return next;
}
function outputsOf(workflow, { id: executionId, tenant, folder, about }) {
    const { runbook, trigger: incident, planDigest } = about;
    const end = { outcome: 'not_finished', human: true, executionId, planDigest, folder, artifact: { id: '', url: '' } };
    const runs = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .isSealed */ .dy)(workflow)
        ? (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_12__/* .sealedRunsOutput */ .E)([{ ...end, folder: '' }])
        : (0,_runs_output_js__WEBPACK_IMPORTED_MODULE_12__/* .runsOutput */ .w)([{ ...end, tenant, runbook, incident, timeToRecovery: '' }]);
    return { outcome: '', 'execution-id': executionId, 'plan-digest': planDigest, runs };
}
function messageOf({ context }, { run, because, next }) {
    return {
        on: 'not_finished',
        human: 'now',
        headline: `not finished \u00b7 ${run.tenant}`,
        says: 'what the run changed may stand, and its lock stays held until it is finished',
        because: `${(0,_audit_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .sentence */ .e)(because.message)} ${(0,_audit_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .sentence */ .e)(because.hint)} ${next}`,
        facts: [
            { name: 'Runbook', value: run.about.runbook },
            { name: 'Incident', value: run.about.trigger },
            { name: 'Started by', value: context.triggeringActor },
        ],
        changes: [],
        executionId: run.id,
    };
}
async function call(workflow, { run, message }) {
    const { action, context, settings } = workflow;
    const { channels } = settings;
    const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_3__/* .redactorFor */ .s)({ secrets: {}, masked: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .maskedOf */ .d)(settings) });
    const redact = (text) => redactor.text(text);
    const courier = (0,_notify_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .createCourier */ .u)({
        channels,
        ...(await (0,_issues_js__WEBPACK_IMPORTED_MODULE_5__/* .issuesOf */ .w)(workflow)),
        redact,
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        post: (0,_notify_post_js__WEBPACK_IMPORTED_MODULE_1__/* .postWith */ .X)(_web_js__WEBPACK_IMPORTED_MODULE_4__/* .webFetch */ .d),
    });
    const about = { kind: 'run', tenant: run.tenant, ...run.about, runUrl: context.runUrl };
    const signal = AbortSignal.timeout(CALL_MS);
    const told = [];
    const telling = Object.keys(channels).map(async (channel) => {
        const { sent, fault } = await courier.bring(channel, () => ({ message, about }), signal);
        if (sent)
            told.push(channel);
        if (fault !== undefined)
            action.annotate('warning', fault);
    });
    await Promise.all(telling);
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .summarizeIn */ .pG)(action, `\n${told.length === 0 ? '**Nobody was told of that.**' : `Told of that: ${told.sort().join(', ')}.`}\n`);
}


/***/ }),

/***/ 48765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(messages) {
    return messages.map((message, index) => (index < messages.length - 1 ? sentence(message) : message)).join(' ');
}
function sentence(message) {
    return /[.!?]$/.test(message) ? message : `${message}.`;
}


/***/ }),

/***/ 48003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ recovering),
/* harmony export */   o: () => (/* binding */ recoverCommand)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function recovering(executionId, store) {
    if (store === 'refs')
        return 'a workflow with `mode: recover`';
    return `${recoverCommand(executionId)} (in a workflow: \`mode: recover\` on the same runner)`;
}
function recoverCommand(executionId) {
    return `enforced-runbooks recover ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(executionId)}`;
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

/***/ 64819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LONGEST_ARGUMENT)
/* harmony export */ });
const LONGEST_ARGUMENT = 131_071;


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/|:(?!\d\d:)[\p{L}\p{N}+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}


/***/ }),

/***/ 83130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createCourier),
/* harmony export */   y: () => (/* binding */ loadForms)
/* harmony export */ });
/* harmony import */ var _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);


const TIMEOUT_MS = 10_000;
const ISSUE_MS = 30_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
function createCourier(request) {
    const { redact } = request;
    return {
        bring: async (channel, make, signal) => {
            try {
                const { message, about } = make();
                const attempt = await attemptOf({ channel, message: redacted(message, redact), about }, request);
                return attempt === null ? notConfigured(channel) : await deliver(channel, { attempt, request, signal });
            }
            catch (thrown) {
                const because = `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`;
                return failed(channel, 0, { because, hint: BY_HAND });
            }
        },
    };
}
async function loadForms({ channels, issues }) {
    const configured = Object.keys(channels);
    if (configured.some((channel) => channel !== _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL))
        await letterForm();
    if (configured.includes(_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL) && issues !== undefined)
        await issueForm();
}
const letterForm = () => __webpack_require__.e(/* import() */ 7699).then(__webpack_require__.bind(__webpack_require__, 57699));
const issueForm = () => Promise.all([__webpack_require__.e(/* import() */ 6859).then(__webpack_require__.bind(__webpack_require__, 26859)), __webpack_require__.e(/* import() */ 4890).then(__webpack_require__.bind(__webpack_require__, 34890))]);
async function attemptOf({ channel, message, about }, request) {
    const { channels, clock, issues } = request;
    const kept = channels[_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL];
    if (channel === _kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_CHANNEL */ .wL && kept !== undefined && issues !== undefined) {
        const [{ issueLetter }, { tellIssue }] = await issueForm();
        const letter = issueLetter(message, about, kept);
        return (signal) => byIssue(tellIssue(issues, letter, AbortSignal.any([signal, AbortSignal.timeout(ISSUE_MS)])));
    }
    const now = new Date(clock.wall()).toISOString();
    const { letterTo } = await letterForm();
    const letter = letterTo({ channel, message, channels, about, now });
    return letter === null ? null : (signal) => byPost(letter, request, signal);
}
async function deliver(channel, { attempt, request, signal }) {
    for (let attempts = 1;; attempts += 1) {
        const tried = await attempt(signal);
        if (tried.taken)
            return { sent: true, attempts };
        const missed = failed(channel, attempts, { because: request.redact(tried.because), hint: tried.hint });
        if (tried.againMs === null || attempts === MOST_ATTEMPTS || signal.aborted)
            return missed;
        await request.clock.sleep(pauseAfter(tried.againMs, attempts), signal);
        if (signal.aborted)
            return missed;
    }
}
function pauseAfter(askedMs, attempt) {
    return Math.min(LONGEST_PAUSE_MS, Math.max(askedMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}
async function byPost(letter, request, signal) {
    const { url, body } = letter;
    const posted = await request.post({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
    if (posted.kind === 'answered' && letter.accepts(posted))
        return { taken: true };
    const againMs = mayPass(posted) ? askedOf(posted) : null;
    return { taken: false, because: becauseOf(posted, request.redact), hint: BY_HAND, againMs };
}
function mayPass(posted) {
    if (posted.kind === 'failed')
        return true;
    return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}
function askedOf(posted) {
    return posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
}
async function byIssue(telling) {
    const told = await telling;
    return told.ok ? { taken: true } : { taken: false, ...told };
}
function becauseOf(posted, redact) {
    if (posted.kind === 'failed')
        return posted.because;
    if (posted.status >= 300 && posted.status < 400)
        return `it answered ${posted.status}, a redirect, which is not followed`;
    const text = posted.text.trim() === '' ? '' : `: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(redact(posted.text).trim(), 120)}`;
    return `it answered ${posted.status}${text}`;
}
function notConfigured(channel) {
    return {
        sent: false,
        attempts: 0,
        fault: {
            code: 'notification-failed',
            message: `The runbook notifies ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(channel)}, and no such channel is configured.`,
            hint: `Configure one of the channels ${_kernel_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_.join(', ')}, or change the runbook's \`notify\`.`,
        },
    };
}
const BY_HAND = "Tell the on-call person by hand, and check the channel's address where it is configured.";
function failed(channel, attempts, { because, hint }) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    return {
        sent: false,
        attempts,
        fault: {
            code: 'notification-failed',
            message: `The channel ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(channel)} did not take the notification after ${tries}: ${because}.`,
            hint,
        },
    };
}
function redacted(message, redact) {
    return {
        ...message,
        headline: redact(message.headline),
        because: redact(message.because),
        changes: message.changes.map(redact),
        facts: message.facts.map(({ name, value }) => ({ name, value: redact(value) })),
    };
}


/***/ }),

/***/ 36547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ postWith)
/* harmony export */ });
const LONGEST_ANSWER = 4_096;
function postWith(web) {
    return (request) => post(web, request);
}
async function post(web, { url, headers, body, timeoutMs, signal }) {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
        const response = await web(url, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'enforced-runbooks', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.any([deadline, signal]),
        });
        const after = response.headers.get('retry-after') ?? '';
        const text = await beginningOf(response);
        return {
            kind: 'answered',
            status: response.status,
            text,
            retryAfterSeconds: /^\d{1,6}$/.test(after) ? Number(after) : null,
        };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'failed', because: 'the run ended before it answered' };
        if (deadline.aborted)
            return { kind: 'failed', because: `no answer within ${timeoutMs} ms` };
        return { kind: 'failed', because: reasonOf(thrown) };
    }
}
async function beginningOf(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        size += value.byteLength;
        if (size >= LONGEST_ANSWER) {
            await reader.cancel();
            break;
        }
    }
    return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}
const REASONS = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name does not resolve now',
    ECONNREFUSED: 'it refused the connection',
    ECONNRESET: 'it broke the connection',
    EPIPE: 'it broke the connection',
    UND_ERR_SOCKET: 'it broke the connection',
    ETIMEDOUT: 'it did not answer',
    UND_ERR_ABORTED: 'its proxy did not let the connection through',
    UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
    EHOSTUNREACH: 'it cannot be reached',
    ENETUNREACH: 'it cannot be reached',
};
function reasonOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        const known = REASONS[code];
        if (known !== undefined)
            return known;
        if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
            return `its certificate or TLS is refused (${code})`;
        if (error.name === 'HTTPParserError' || code.startsWith('HPE_'))
            return 'it does not speak HTTP';
        if (code !== '')
            return `it could not be asked (${code})`;
    }
    return 'it could not be asked';
}


/***/ }),

/***/ 46201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   R1: () => (/* binding */ samplesIn),
/* harmony export */   vm: () => (/* binding */ changesAt),
/* harmony export */   wh: () => (/* binding */ CALLED)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

const CALLED = {
    probe: (name) => `probe ${name}`,
    guard: (name, act) => `guard ${name}, ${act}`,
    discovery: (service, host) => `discovery of ${service} on ${host}`,
    step: (id, act) => `step ${id}, ${act}`,
};
function commandsOf(plan) {
    const probes = Object.entries(plan.probes).flatMap(([name, probe]) => Object.values(probe.commands).map((command) => ({ of: CALLED.probe(name), mutates: false, command })));
    const guards = Object.entries(plan.guards).flatMap(([name, guard]) => guard.at.flatMap(({ engage, release }) => [
        { of: CALLED.guard(name, 'engage'), mutates: true, command: engage },
        { of: CALLED.guard(name, 'release'), mutates: true, command: release },
    ]));
    const steps = plan.steps.flatMap((step) => step.kind === 'check'
        ? []
        : step.acts
            .filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)
            .flatMap((act) => [
            { of: CALLED.step(step.id, 'do'), mutates: true, command: act.do },
            ...(act.ending.kind === 'undo'
                ? [{ of: CALLED.step(step.id, 'undo'), mutates: true, command: act.ending.undo }]
                : []),
        ]));
    const discovery = (plan.discovery ?? []).map(({ service, host, command }) => ({
        of: CALLED.discovery(service, host),
        mutates: false,
        command,
    }));
    return [...discovery, ...probes, ...guards, ...steps];
}
function changesAt(plan) {
    const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engage, release }) => [engage, release]));
    const steps = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z).map((act) => act.do));
    const changes = new Map();
    for (const { where } of [...guards, ...steps])
        changes.set(where, (changes.get(where) ?? 0) + 1);
    return changes;
}
function samplesIn(plan) {
    const before = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z).flatMap((act) => act.before));
    return [...conditionsOf(plan).flatMap(({ samples }) => samples), ...before];
}
function conditionsOf(plan) {
    const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engaged, released }) => [engaged, released]));
    const steps = plan.steps.flatMap((step) => {
        if (step.kind === 'check')
            return [step.condition];
        return step.acts
            .filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)
            .flatMap(({ when, require, verify, ending }) => [
            ...(when !== null && 'that' in when ? [when] : []),
            ...(require === null ? [] : [require]),
            verify,
            ...(ending.kind === 'undo' ? [ending.undone] : []),
        ]);
    });
    return [plan.symptom, plan.recovered, ...guards, ...steps];
}


/***/ })

} };
