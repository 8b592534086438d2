'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7699], modules: {

/***/ 57699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  letterTo: () => (/* binding */ letterTo)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/notify/shortened.js
var shortened = __webpack_require__(99489);
;// CONCATENATED MODULE: ./lib/notify/opsgenie.js


const [LONGEST_MESSAGE, LONGEST_ALIAS, LONGEST_DESCRIPTION, LONGEST_DETAIL] = [130, 512, 15_000, 4_000];
const SOURCE = 'enforced-runbooks';
function opsgenieLetter(message, { service, plan, runUrl }) {
    const alias = (0,shortened/* shortened */.v)(`${SOURCE}/${plan.tenant.id}/${plan.runbook.id}`, LONGEST_ALIAS);
    const description = descriptionOf(message, runUrl);
    if (message.human === 'no') {
        const verb = message.on === 'incident_resolved' ? 'close' : 'notes';
        const url = `${service.url}/v2/alerts/${encodeURIComponent(alias)}/${verb}?identifierType=alias`;
        return { url, body: { source: SOURCE, note: description } };
    }
    const body = {
        message: (0,shortened/* shortened */.v)((0,visible/* visible */.RK)(message.headline), LONGEST_MESSAGE),
        alias,
        description,
        entity: plan.tenant.id,
        source: SOURCE,
        priority: message.human === 'now' ? 'P1' : 'P2',
        tags: [message.on],
        details: Object.fromEntries(message.facts.map(({ name, value }) => [name, (0,shortened/* shortened */.v)((0,visible/* visible */.RK)(value), LONGEST_DETAIL)])),
    };
    return { url: `${service.url}/v2/alerts`, body };
}
function descriptionOf(message, runUrl) {
    const lines = [
        `${message.on}: ${message.says}.`,
        ...(message.because === '' ? [] : [`Why: ${message.because}`]),
        ...message.changes,
        ...(message.executionId === '' ? [] : [`Execution: ${message.executionId}`]),
        ...(runUrl === null ? [] : [`Workflow run: ${runUrl}`]),
    ];
    return (0,shortened/* shortened */.v)(lines.map((line) => (0,visible/* visible */.RK)(line)).join('\n'), LONGEST_DESCRIPTION);
}

;// CONCATENATED MODULE: ./lib/notify/pagerduty.js


const [LONGEST_SUMMARY, LONGEST_KEY, pagerduty_LONGEST_DETAIL] = [1_024, 255, 8_192];
function pagerdutyLetter(message, { service, plan, runUrl, now }) {
    const { key: routing_key, url } = service;
    const dedup_key = (0,shortened/* shortened */.v)(`enforced-runbooks/${plan.tenant.id}/${plan.runbook.id}`, LONGEST_KEY);
    const enqueue = `${url}/v2/enqueue`;
    if (message.on === 'incident_resolved' && message.human === 'no')
        return { url: enqueue, body: { routing_key, event_action: 'resolve', dedup_key } };
    const links = runUrl === null ? [] : [{ href: runUrl, text: 'Workflow run' }];
    const details = {
        summary: (0,shortened/* shortened */.v)((0,visible/* visible */.RK)(message.headline), LONGEST_SUMMARY),
        source: plan.tenant.id,
        timestamp: now,
        custom_details: detailsOf(message),
    };
    if (message.human === 'no')
        return { url: `${url}/v2/change/enqueue`, body: { routing_key, links, payload: details } };
    const severity = message.human === 'now' ? 'critical' : 'error';
    const payload = {
        ...details,
        severity,
        component: plan.runbook.id,
        group: plan.tenant.id,
        class: message.on,
    };
    return { url: enqueue, body: { routing_key, event_action: 'trigger', dedup_key, links, payload } };
}
function detailsOf(message) {
    const pairs = [
        ['Outcome', `${message.on}: ${message.says}`],
        ['Why', message.because],
        ['What was changed', message.changes.join('\n')],
        ...message.facts.map(({ name, value }) => [name, value]),
        ['Execution', message.executionId],
    ];
    return Object.fromEntries(pairs.flatMap(([name = '', value = '']) => value === '' ? [] : [[name, (0,shortened/* shortened */.v)((0,visible/* visible */.RK)(value), pagerduty_LONGEST_DETAIL)]]));
}

;// CONCATENATED MODULE: ./lib/notify/slack.js

const [LONGEST_HEADER, LONGEST_TEXT, LONGEST_FIELD, MOST_FIELDS] = [150, 3_000, 2_000, 10];
const SIGNS = { no: '\u2705', yes: '\ud83d\udfe0', now: '\ud83d\udea8' };
function slackPayload(message, runUrl) {
    const sign = message.on === 'started' ? '\u25b6' : SIGNS[message.human];
    const ask = { no: '', yes: 'A person has to look at this. ', now: 'A person has to act NOW. ' }[message.human];
    const blocks = [
        { type: 'header', text: plain(`${sign} ${message.headline}`, LONGEST_HEADER) },
        { type: 'section', text: plain(`${ask}${message.on}: ${message.says}.`, LONGEST_TEXT) },
    ];
    if (message.because !== '')
        blocks.push({ type: 'section', text: plain(`Why: ${message.because}`, LONGEST_TEXT) });
    if (message.changes.length > 0) {
        blocks.push({ type: 'section', text: plain(listed(message.changes), LONGEST_TEXT) });
    }
    if (message.facts.length > 0) {
        const fields = message.facts.slice(0, MOST_FIELDS);
        blocks.push({
            type: 'section',
            fields: fields.map(({ name, value }) => plain(`${name}\n${value}`, LONGEST_FIELD)),
        });
    }
    blocks.push({
        type: 'context',
        elements: [plain(message.executionId || 'no execution id', LONGEST_FIELD), ...linkTo(runUrl)],
    });
    return {
        text: escaped(`${sign} ${message.headline}`, LONGEST_TEXT),
        blocks,
        unfurl_links: false,
        unfurl_media: false,
    };
}
function listed(changes) {
    const most = 20;
    const more = changes.length > most ? [`\u2026 and ${changes.length - most} more, in the audit`] : [];
    return [...changes.slice(0, most).map((change) => `\u2022 ${change}`), ...more].join('\n');
}
function plain(text, limit) {
    return { type: 'plain_text', text: escaped(text, limit), emoji: false };
}
function escaped(text, limit) {
    const whole = [...(0,visible/* visible */.RK)(text)].map((character) => ENTITIES[character] ?? character);
    let length = 0;
    const kept = whole.findIndex((part) => {
        length += part.length;
        return length > limit - 1;
    });
    return kept < 0 ? whole.join('') : `${whole.slice(0, kept).join('')}\u2026`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function linkTo(runUrl) {
    if (runUrl === null || /[\s<>|]/.test(runUrl))
        return [];
    return [{ type: 'mrkdwn', text: `<${runUrl}|Workflow run>`, verbatim: true }];
}

;// CONCATENATED MODULE: ./lib/notify/teams.js


const [LONGEST_TITLE, teams_LONGEST_TEXT, LONGEST_FACT, MOST_CHANGES, LONGEST_CHANGE] = [300, 3_000, 500, 15, 300];
const teams_SIGNS = { no: '\u2705', yes: '\ud83d\udfe0', now: '\ud83d\udea8' };
const ASKS = { no: '', yes: 'A person has to look at this. ', now: 'A person has to act NOW. ' };
function teamsPayload(message, { runUrl, tenant }) {
    const sign = message.on === 'started' ? '\u25b6' : teams_SIGNS[message.human];
    const title = said(`${sign} ${message.headline}`, LONGEST_TITLE);
    const { changes } = message;
    const left = changes.length > MOST_CHANGES ? [`\u2026 and ${changes.length - MOST_CHANGES} more, in the audit`] : [];
    const body = [
        block({ type: 'TextRun', text: title, weight: 'Bolder', size: 'Large' }),
        block(teams_plain(`${ASKS[message.human]}${message.on}: ${message.says}.`, teams_LONGEST_TEXT)),
        ...(message.because === '' ? [] : [block(teams_plain(`Why: ${message.because}`, teams_LONGEST_TEXT))]),
        ...[...changes.slice(0, MOST_CHANGES), ...left].map((change) => block(teams_plain(`\u2022 ${change}`, LONGEST_CHANGE))),
        ...message.facts
            .slice(0, 10)
            .map(({ name, value }) => block({ ...teams_plain(`${name}: `, LONGEST_FACT), weight: 'Bolder' }, teams_plain(value, LONGEST_FACT))),
        block({ ...teams_plain(message.executionId || 'no execution id', LONGEST_FACT), isSubtle: true }),
    ];
    const actions = isLink(runUrl) ? [{ type: 'Action.OpenUrl', title: 'Workflow run', url: runUrl }] : [];
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        fallbackText: `${sign} ${message.on} \u00b7 ${tenant}. ${ASKS[message.human]}`.trim(),
        msteams: { width: 'Full' },
        body,
        actions,
    };
    return {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
    };
}
function block(...inlines) {
    return { type: 'RichTextBlock', inlines };
}
function teams_plain(text, limit) {
    return { type: 'TextRun', text: said(text, limit) };
}
function said(text, limit) {
    return (0,shortened/* shortened */.v)((0,visible/* visible */.RK)(text), limit);
}
function isLink(url) {
    return url !== null && /^https?:\/\//.test(url) && URL.canParse(url);
}

// EXTERNAL MODULE: ./lib/notify/webhook.js
var webhook = __webpack_require__(41112);
;// CONCATENATED MODULE: ./lib/notify/letter.js





const NO_HEADERS = () => ({});
function letterTo({ channel, message, channels, about, now }) {
    const { runUrl } = about;
    const plan = subjectOf(about, message);
    const { slack, teams, pagerduty, opsgenie, webhook } = channels;
    if (channel === 'slack' && slack !== undefined) {
        const body = JSON.stringify(slackPayload(message, runUrl));
        return {
            url: slack,
            body,
            headers: NO_HEADERS,
            accepts: ({ status, text }) => status === 200 && text.trim() === 'ok',
        };
    }
    if (channel === 'teams' && teams !== undefined) {
        const body = JSON.stringify(teamsPayload(message, { runUrl, tenant: plan.tenant.id }));
        return { url: teams, body, headers: NO_HEADERS, accepts: isTaken };
    }
    if (channel === 'pagerduty' && pagerduty !== undefined) {
        const { url, body } = pagerdutyLetter(message, { service: pagerduty, plan, runUrl, now });
        return { url, body: JSON.stringify(body), headers: NO_HEADERS, accepts: ({ status }) => status === 202 };
    }
    if (channel === 'opsgenie' && opsgenie !== undefined) {
        const { url, body } = opsgenieLetter(message, { service: opsgenie, plan, runUrl });
        const headers = () => ({ Authorization: `GenieKey ${opsgenie.key}` });
        return { url, body: JSON.stringify(body), headers, accepts: ({ status }) => status === 202 };
    }
    if (channel === 'webhook' && webhook !== undefined)
        return signedLetter(webhook, { message, about, now });
    return null;
}
function signedLetter({ url, secret }, { message, about, now }) {
    const body = (0,webhook/* webhookBody */.Cd)(message, about);
    const signing = { secret, delivery: (0,webhook/* deliveryId */.ek)(message) };
    const headers = () => (0,webhook/* webhookHeaders */.Gw)(body, { ...signing, timestamp: Math.floor(Date.parse(now) / 1_000) });
    return { url, body, headers, accepts: isTaken };
}
function isTaken({ status }) {
    return status >= 200 && status < 300;
}
function subjectOf(about, { executionId }) {
    if (about.kind === 'run')
        return { tenant: { id: about.tenant }, runbook: { id: about.runbook } };
    return { tenant: { id: `${about.runs.length} runs` }, runbook: { id: executionId } };
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
