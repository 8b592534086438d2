'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4890,6859], modules: {

/***/ 26859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueLetter: () => (/* binding */ issueLetter),
/* harmony export */   opensWith: () => (/* binding */ opensWith),
/* harmony export */   sameIncident: () => (/* binding */ sameIncident)
/* harmony export */ });
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22880);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99489);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41112);




const LONGEST_BODY = 60_000;
const [LONGEST_TITLE, LONGEST_BECAUSE, LONGEST_FACT, MOST_FACTS, LONGEST_CHANGE, MOST_CHANGES] = [
    250, 4_000, 300, 20, 200, 50,
];
const SIGNS = { no: '\u2705', yes: '\ud83d\udfe0', now: '\ud83d\udea8' };
const ASKS = { no: '', yes: 'A person has to look at this.', now: '**A person has to act now.**' };
const REFERENCE = /\bGH-\d|\b[0-9a-f]{7,}|:[\w+-]+:/i;
const LINK = /^https?:\/\/[A-Za-z0-9.:/_-]+$/;
function issueLetter(message, about, { sealed }) {
    const marker = `<!-- enforced-runbooks incident:${about.incident} -->`;
    const told = `<!-- enforced-runbooks told:${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryId */ .ek)(message)} -->`;
    const says = sealed ? [...head(message, outcomeOf(message, about)), SEALED] : openly(message);
    const whole = [...says, whereabouts(message, about)];
    const ends = about.kind === 'run' ? [ENDS] : [];
    return {
        marker,
        told,
        act: message.human !== 'no' ? 'open' : message.on === 'incident_resolved' ? 'close' : 'comment',
        title: titleOf(about, sealed),
        body: bounded([marker, told, ...whole, ...ends]),
        comment: bounded([told, ...whole]),
    };
}
function opensWith(body, { marker, told }) {
    return body.startsWith(marker) && body.slice(marker.length).trimStart().startsWith(told);
}
function sameIncident(older) {
    return `The same incident has #${older}, which was opened at the same time.`;
}
const SEALED = 'The audit is sealed: it is published in the workflow run, once that is approved.';
const ENDS = '_Closed when a later run for this incident ends as `incident_resolved`._';
function titleOf(about, sealed) {
    const title = about.kind === 'run'
        ? `${about.tenant}: ${sealed ? 'a run' : about.runbook} needs a person`
        : `${about.runs.length} runs were refused together`;
    return (0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(title).replaceAll('`', "'"), LONGEST_TITLE);
}
function openly(message) {
    return [...head(message, message.headline.split(' \u00b7 ')), ...details(message)];
}
function outcomeOf({ on }, about) {
    return [on, about.kind === 'run' ? about.tenant : `${about.runs.length} runs`];
}
function head({ on, human, says }, line) {
    const sign = on === 'started' ? '\u25b6' : SIGNS[human];
    const parts = line.map((part) => plain(part, LONGEST_FACT));
    return [`${sign} ${parts.join(' \u00b7 ')}`, `${capital(says)}. ${ASKS[human]}`.trim()];
}
function details({ because, facts, changes }) {
    const left = changes.length - MOST_CHANGES;
    const rows = facts.slice(0, MOST_FACTS).map(({ name, value }) => [plain(name, 60), plain(value, LONGEST_FACT)]);
    const lines = changes.slice(0, MOST_CHANGES).map((change) => `- ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change, LONGEST_CHANGE)}`);
    const more = left > 0 ? [`- and ${left} more, in the audit`] : [];
    return [
        ...(because === '' ? [] : [`Why:\n\n${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(unmarked((0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(because, LONGEST_BECAUSE)), 'text')}`]),
        ...(rows.length === 0 ? [] : [(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', ''], rows)]),
        ...(lines.length === 0 ? [] : [`What was changed:\n\n${[...lines, ...more].join('\n')}`]),
    ];
}
function unmarked(text) {
    return text.replaceAll('<!--', '<! --');
}
function whereabouts({ executionId }, { runUrl }) {
    const link = runUrl !== null && LINK.test(runUrl) ? [`[Workflow run](${runUrl})`] : [];
    return [...link, `execution ${(0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(executionId === '' ? 'none' : executionId)}`].join(' \u00b7 ');
}
function plain(text, longest) {
    return REFERENCE.test(text) ? (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(text, longest) : (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(text, longest);
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function bounded(sections) {
    const kept = [];
    let length = 0;
    for (const section of sections) {
        if (length + section.length > LONGEST_BODY)
            continue;
        kept.push(section);
        length += section.length + 2;
    }
    return `${kept.join('\n\n')}${kept.length < sections.length ? '\n\nThe rest stands in the audit.' : ''}\n`;
}


/***/ }),

/***/ 34890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellIssue: () => (/* binding */ tellIssue)
/* harmony export */ });
/* harmony import */ var _issue_letter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26859);

const MOST_CLOSED = 5;
async function tellIssue(tracker, letter, signal) {
    const found = await tracker.find(letter.marker, signal);
    if (!found.ok)
        return found;
    const [oldest, ...younger] = found.value;
    if (oldest === undefined)
        return letter.act === 'open' ? openOne(tracker, letter, signal) : DONE;
    for (const { number } of younger.slice(0, MOST_CLOSED)) {
        const closed = await closeYounger(tracker, { number, older: oldest.number }, signal);
        if (!closed.ok)
            return closed;
    }
    return tellOn(oldest, { tracker, letter, signal });
}
const DONE = { ok: true, value: null };
async function openOne(tracker, letter, signal) {
    const { title, body, marker } = letter;
    const opened = await tracker.open({ title, body }, signal);
    if (!opened.ok)
        return opened;
    const again = await tracker.find(marker, signal);
    if (!again.ok)
        return again;
    const [oldest] = again.value;
    if (oldest === undefined || oldest.number >= opened.value)
        return DONE;
    const closed = await closeYounger(tracker, { number: opened.value, older: oldest.number }, signal);
    return closed.ok ? tellOn(oldest, { tracker, letter, signal }) : closed;
}
async function tellOn({ number, body }, { tracker, letter, signal }) {
    const { told, act, comment } = letter;
    if ((0,_issue_letter_js__WEBPACK_IMPORTED_MODULE_0__.opensWith)(body, letter))
        return DONE;
    return tracker.comment({ number, body: comment, told, close: act === 'close' ? 'completed' : null }, signal);
}
function closeYounger(tracker, { number, older }, signal) {
    const body = (0,_issue_letter_js__WEBPACK_IMPORTED_MODULE_0__.sameIncident)(older);
    return tracker.comment({ number, body, told: body, close: 'not_planned' }, signal);
}


/***/ }),

/***/ 99489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}


/***/ }),

/***/ 41112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ webhookBody),
/* harmony export */   Gw: () => (/* binding */ webhookHeaders),
/* harmony export */   ek: () => (/* binding */ deliveryId)
/* harmony export */ });
/* unused harmony exports SIGNATURE_HEADER, TIMESTAMP_HEADER, DELIVERY_HEADER, signatureOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);


const SIGNATURE_HEADER = 'X-Enforced-Runbooks-Signature-256';
const TIMESTAMP_HEADER = 'X-Enforced-Runbooks-Timestamp';
const DELIVERY_HEADER = 'X-Enforced-Runbooks-Delivery';
function webhookBody(message, about) {
    return JSON.stringify({
        schema_version: 1,
        delivery_id: deliveryId(message),
        on: message.on,
        human_intervention_required: message.human !== 'no',
        urgent: message.human === 'now',
        ...whoseOf(message, about),
        run_url: about.runUrl,
        headline: message.headline,
        says: message.says,
        because: message.because,
        changes: message.changes,
        facts: message.facts,
    });
}
function whoseOf({ executionId }, about) {
    if (about.kind === 'run') {
        const { tenant, runbook, trigger, planDigest } = about;
        return { execution_id: executionId, tenant, runbook, trigger, plan_digest: planDigest };
    }
    const runs = about.runs.map(({ executionId: execution_id, ...run }) => ({ execution_id, ...run }));
    return { execution_id: null, tenant: null, runbook: null, trigger: null, plan_digest: null, runs };
}
function deliveryId({ executionId, on }) {
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(`${executionId}\n${on}`).slice(0, 32);
}
function webhookHeaders(body, { secret, timestamp, delivery }) {
    return {
        [TIMESTAMP_HEADER]: String(timestamp),
        [DELIVERY_HEADER]: delivery,
        [SIGNATURE_HEADER]: signatureOf(body, { secret, timestamp }),
    };
}
function signatureOf(body, { secret, timestamp }) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}


/***/ })

} };
