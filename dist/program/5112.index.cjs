'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5112], modules: {

/***/ 95378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ INCIDENT_SOURCES),
/* harmony export */   aL: () => (/* binding */ INCIDENT_STATUSES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info', 'unknown'];
const INCIDENT_STATUSES = ['firing', 'resolved', 'acknowledged', 'other'];
const INCIDENT_SOURCES = [
    'alertmanager',
    'grafana',
    'datadog',
    'pagerduty',
    'opsgenie',
    'cloudwatch',
    'azure-monitor',
    'gcp-monitoring',
    'newrelic',
    'sentry',
    'zabbix',
    'dynatrace',
    'cloudevents',
    'manual',
    'generic',
];


/***/ }),

/***/ 76662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ normalForm),
  W: () => (/* binding */ readNormalForm)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/incident/incident.js
var incident = __webpack_require__(95378);
// EXTERNAL MODULE: ./lib/incident/text.js
var incident_text = __webpack_require__(93619);
;// CONCATENATED MODULE: ./lib/incident/labels.js

const MOST = 256;
const LONGEST_NAME = 256;
function labelsOf(written) {
    if (written === undefined || written === null)
        return {};
    if (typeof written !== 'object' || Array.isArray(written))
        return null;
    const entries = Object.entries(written);
    if (entries.length > MOST || entries.some(([name]) => name.length > LONGEST_NAME))
        return null;
    return Object.fromEntries(entries.flatMap(([name, value]) => {
        const text = labelText(value);
        return text === undefined || name === '__proto__' ? [] : [[(0,incident_text/* wellFormed */.ES)(name), text]];
    }));
}
function labelText(value) {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'string')
        return (0,incident_text/* isPlaceholder */.wK)(value) ? undefined : (0,incident_text/* wellFormed */.ES)(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return (0,incident_text/* wellFormed */.ES)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/incident/link.js
const LONGEST = 2_048;
function linkOf(written) {
    if (typeof written !== 'string' || written.length > LONGEST || /[^\x21-\x7e]/.test(written))
        return undefined;
    if (!/^https?:\/\//i.test(written) || !URL.canParse(written))
        return undefined;
    const { username, password, hostname } = new URL(written);
    return username === '' && password === '' && hostname !== '' ? written : undefined;
}

// EXTERNAL MODULE: ./lib/incident/severity.js
var severity = __webpack_require__(66171);
;// CONCATENATED MODULE: ./lib/incident/status.js
const BY_WORD = new Map([
    ...words('firing', ['firing', 'alerting', 'alarm', 'open', 'triggered', 're-triggered', 'warn', 'create', 'created']),
    ...words('firing', ['activated', 'fired']),
    ...words('resolved', ['resolved', 'ok', 'closed', 'close', 'recovered', 'normal', 'up']),
    ...words('acknowledged', ['acknowledged', 'acknowledge']),
    ...words('other', ['other', 'no data', 'insufficient_data', 'renotify', 'addnote', 'annotated', 'merged']),
]);
function statusOf(word) {
    return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}
function words(status, list) {
    return list.map((word) => [word, status]);
}

;// CONCATENATED MODULE: ./lib/incident/test-flag.js
function isTest(written) {
    return written !== undefined && written !== null && written !== false && written !== 'false';
}

// EXTERNAL MODULE: ./lib/incident/time.js
var incident_time = __webpack_require__(56725);
;// CONCATENATED MODULE: ./lib/incident/normal-form.js













const normal_form_LONGEST_NAME = 256;
const normal_form_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'a text')
    .transform(String)
    .pipe(schemas/* string */.YjP().max(normal_form_LONGEST_NAME, `a text of at most ${normal_form_LONGEST_NAME} characters`));
const labels = schemas/* unknown */.L5J().transform((written, context) => {
    const read = labelsOf(written);
    if (read !== null)
        return read;
    context.addIssue('a mapping of names to texts, at most 256 of them');
    return core/* NEVER */.tm;
});
const normalForm = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(incident/* INCIDENT_SOURCES */.Gf, `one of ${incident/* INCIDENT_SOURCES */.Gf.join(', ')}`),
    name: normal_form_name,
    status: schemas/* string */.YjP('a text'),
    severity: normal_form_name.optional(),
    severity_raw: normal_form_name.optional(),
    dedup_key: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'a text')
        .transform(String)
        .pipe(schemas/* string */.YjP().max(1_024, 'a text of at most 1,024 characters'))
        .optional(),
    starts_at: schemas/* unknown */.L5J().optional(),
    starts_at_is_receipt: schemas/* boolean */.zMY('true or false').optional(),
    tenant: normal_form_name.optional(),
    service: normal_form_name.optional(),
    host: normal_form_name.optional(),
    labels: labels.optional(),
    annotations: labels.optional(),
    url: schemas/* unknown */.L5J().optional(),
    test: schemas/* unknown */.L5J().optional(),
    truncated: schemas/* int */.Whr('a whole number').min(0, 'not negative').optional(),
});
const KEYS = Object.keys(normalForm.shape);
function readNormalForm(written, receivedAt) {
    const parsed = normalForm.safeParse(withoutMissing(written), parsed_once/* PARSED_ONCE */.I);
    if (!parsed.success)
        return invalid(parsed.error.issues
            .slice(0, 5)
            .map((issue) => complaint(issue, written))
            .join('; '));
    const time = (0,incident_time/* incidentTime */.w)(parsed.data.starts_at);
    if (time.kind === 'wrong')
        return invalid(`\`starts_at\` is \`${(0,visible/* shown */.SP)(String((0,incident_text/* textOf */.b6)(parsed.data.starts_at) ?? 'no text'))}\`, not a time`);
    return incidentOf(parsed.data, time, receivedAt);
}
function incidentOf(form, time, receivedAt) {
    const status = statusOf(form.status);
    if (status === null) {
        return invalid(`the status is \`${(0,visible/* shown */.SP)(form.status)}\`, which means neither of ${incident/* INCIDENT_STATUSES */.aL.join(', ')}`);
    }
    const url = linkOf(form.url);
    const { tenant, service, host } = form;
    return (0,fault/* succeed */.Py)({
        source: form.source,
        name: form.name,
        status,
        severity: (0,severity/* severityOf */.xJ)(form.severity ?? form.severity_raw),
        severity_raw: form.severity_raw ?? (form.severity === 'unknown' ? '' : (form.severity ?? '')),
        dedup_key: form.dedup_key ?? defaultKey(form),
        starts_at: time.kind === 'time' ? time.time : receivedAt,
        starts_at_is_receipt: time.kind !== 'time' || form.starts_at_is_receipt === true,
        ...(tenant === undefined ? {} : { tenant }),
        ...(service === undefined ? {} : { service }),
        ...(host === undefined ? {} : { host }),
        labels: form.labels ?? {},
        annotations: form.annotations ?? {},
        ...(url === undefined ? {} : { url }),
        test: isTest(form.test),
        truncated: form.truncated ?? 0,
    });
}
function defaultKey({ source, name, tenant, service, host, labels }) {
    if (source === 'manual')
        return '';
    return [name, tenant ?? labels?.tenant ?? '', service ?? labels?.service ?? '', host ?? labels?.host ?? ''].join('/');
}
function withoutMissing(written) {
    const said = Object.entries(written).flatMap(([key, value]) => {
        if (value === null || value === undefined)
            return [];
        if (key === 'test' || typeof value !== 'string')
            return [[key, value]];
        return value.trim() === '' || (0,incident_text/* isPlaceholder */.wK)(value) ? [] : [[key, (0,incident_text/* wellFormed */.ES)(value)]];
    });
    return Object.fromEntries(said);
}
function complaint(issue, written) {
    const key = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') {
        const [unknown = ''] = issue.keys;
        const near = (0,nearest/* nearest */.p)(unknown, KEYS);
        return `there is no key \`${(0,visible/* shown */.SP)(unknown)}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
    }
    const value = written[key];
    if ((0,incident_text/* textOf */.b6)(value) === undefined && typeof value !== 'object')
        return `\`${key}\` is missing`;
    return `\`${key}\` is not ${issue.message}`;
}
function invalid(because) {
    return (0,fault/* fail */.fJ)({
        code: 'incident-invalid',
        message: `The payload is no incident: ${because}.`,
        hint: 'Send at least source, name and status; the keys and words are those of the normal form of an incident.',
    });
}


/***/ }),

/***/ 30529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePayload)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12159);
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79783);



function parsePayload(text, file = 'payload') {
    const limits = { maxBytes: 1024 * 1024, maxDepth: 64, file };
    const json = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (json.trim() !== '') {
        const parsed = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(json, limits);
        if (parsed.ok)
            return INEXACT.test(json) ? (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(withExactNumbers(json), limits) : parsed;
        const [first, ...more] = parsed.faults;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(placed(first, file), ...more.map((fault) => placed(fault, file)));
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'incident-invalid',
        message: 'The payload is empty.',
        hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
    });
}
const INEXACT = /\d{16}|\d[eE][+-]?\d{2}/;
function withExactNumbers(json) {
    return json.replace(_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_OR_NUMBER */ .gI, (token) => {
        if (token.startsWith('"'))
            return token;
        const isExact = !(0,_kernel_inexact_js__WEBPACK_IMPORTED_MODULE_2__/* .isInexact */ .ly)(token) && Number.isFinite(Number(token));
        return isExact ? token : JSON.stringify(token);
    });
}
function placed(fault, file) {
    const { at, message } = fault;
    const place = at === undefined ? '' : `${file}:${at.line}:${at.column}: `;
    return place !== '' && message.startsWith(place) ? { ...fault, message: message.slice(place.length) } : fault;
}


/***/ }),

/***/ 25112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/incident/record.js
var record = __webpack_require__(99069);
;// CONCATENATED MODULE: ./lib/incident/prometheus-group.js

function fromPrometheusGroup(group, form) {
    const alerts = Array.isArray(group.alerts) ? group.alerts : [];
    return alerts.map((written) => {
        const alert = (0,record/* isRecord */.u)(written) ? written : {};
        const label = (...names) => names.map((name) => (0,record/* valueIn */.x)(alert.labels, name)).find((value) => value !== undefined && value !== '');
        return {
            source: form.source,
            name: label('alertname'),
            status: alert.status,
            severity: label('severity'),
            dedup_key: alert.fingerprint,
            starts_at: alert.startsAt,
            tenant: label(...form.tenant),
            service: label('service'),
            host: label('host', 'instance'),
            labels: alert.labels,
            annotations: alert.annotations,
            url: form.url(alert, group),
            test: form.isTest(alert),
            truncated: group.truncatedAlerts,
        };
    });
}

;// CONCATENATED MODULE: ./lib/incident/alertmanager.js

function fromAlertmanager(payload) {
    return fromPrometheusGroup(payload, {
        source: 'alertmanager',
        tenant: ['tenant', 'namespace'],
        url: (alert) => alert.generatorURL,
        isTest: () => false,
    });
}

// EXTERNAL MODULE: ./lib/incident/severity.js
var incident_severity = __webpack_require__(66171);
// EXTERNAL MODULE: ./lib/incident/parse.js
var parse = __webpack_require__(30529);
// EXTERNAL MODULE: ./lib/incident/text.js
var incident_text = __webpack_require__(93619);
;// CONCATENATED MODULE: ./lib/incident/tags.js



const NAMES = ['name', 'tag', 'key'];
const MOST = 1_000;
function tagsOf(...written) {
    const tags = new Map();
    for (const [name, value] of written.flatMap(pairsOf).slice(0, MOST)) {
        const values = tags.get(name) ?? [];
        if (!values.includes(value))
            tags.set(name, [...values, value]);
    }
    return tags;
}
function tag(tags, ...names) {
    for (const name of names) {
        const values = tags.get(name);
        if (values !== undefined)
            return values.join(', ');
    }
    return undefined;
}
function withLowerNames(tags) {
    return tagsOf([...tags].flatMap(([name, values]) => values.map((value) => [name.toLowerCase(), value])));
}
function labelsOfTags(tags) {
    return Object.fromEntries([...tags].map(([name, values]) => [name, values.join(', ')]));
}
function pairsOf(written) {
    if (typeof written === 'string')
        return pairsOfText(written);
    if (Array.isArray(written))
        return written.flatMap(pairsOfItem);
    return (0,record/* isRecord */.u)(written) ? Object.entries(written).flatMap(([name, value]) => pairsNamed(name, value)) : [];
}
function pairsOfText(text) {
    if (/^\s*[[{]/.test(text)) {
        const parsed = (0,parse/* parsePayload */.e)(text);
        return parsed.ok && typeof parsed.value === 'object' ? pairsOf(parsed.value) : [];
    }
    return text.split(',').flatMap(pairsOfWord);
}
function pairsOfWord(word) {
    const at = word.indexOf(':');
    return at < 0 ? [] : pairsNamed(word.slice(0, at).trim(), word.slice(at + 1).trim());
}
function pairsOfItem(item) {
    if (typeof item === 'string')
        return pairsOfWord(item);
    if (Array.isArray(item))
        return pairsNamed(item[0], item[1]);
    return (0,record/* isRecord */.u)(item) ? pairsNamed(nameIn(item), item.value) : [];
}
function nameIn(item) {
    return NAMES.map((key) => item[key]).find((name) => typeof name === 'string');
}
function pairsNamed(name, value) {
    if (typeof name !== 'string' || name === '')
        return [];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
        const text = (0,incident_text/* textOf */.b6)(one);
        return text === undefined ? [] : [[name, text]];
    });
}

;// CONCATENATED MODULE: ./lib/incident/azure-monitor.js




const SEVERITIES = {
    Sev0: 'critical',
    Sev1: 'high',
    Sev2: 'warning',
    Sev3: 'low',
    Sev4: 'info',
};
const TEST_SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111/';
function fromAzureMonitor(payload) {
    const at = (name) => (0,record/* valueIn */.x)(payload, 'data', 'essentials', name);
    const criteria = (0,record/* valueIn */.x)(payload, 'data', 'alertContext', 'condition', 'allOf');
    const met = Array.isArray(criteria) ? criteria : [];
    const dimensions = tagsOf(...met.map((one) => (0,record/* valueIn */.x)(one, 'dimensions')));
    const properties = tagsOf((0,record/* valueIn */.x)(payload, 'data', 'customProperties'));
    const items = at('configurationItems');
    const severity = (0,incident_text/* textOf */.b6)(at('severity'));
    const alertId = (0,incident_text/* textOf */.b6)(at('alertId'));
    return [
        {
            source: 'azure-monitor',
            name: at('alertRule'),
            status: at('monitorCondition'),
            severity: (0,incident_severity/* inTable */.Kd)(SEVERITIES, severity),
            severity_raw: severity,
            dedup_key: (0,incident_text/* textOf */.b6)(at('originAlertId')) ?? alertId,
            starts_at: at('firedDateTime'),
            tenant: tag(tagsOf([...properties, ...dimensions]), 'tenant'),
            service: tag(properties, 'service') ?? tag(dimensions, 'service'),
            host: tag(properties, 'host') ?? tag(dimensions, 'host') ?? (Array.isArray(items) ? (0,incident_text/* textOf */.b6)(items[0]) : undefined),
            labels: { ...labelsOfTags(dimensions), ...labelsOfTags(properties) },
            annotations: { description: at('description') },
            url: (0,incident_text/* textOf */.b6)(at('investigationLink')) ?? (alertId === undefined ? undefined : portalOf(alertId)),
            test: alertId?.startsWith(TEST_SUBSCRIPTION) === true,
        },
    ];
}
function portalOf(alertId) {
    return `https://portal.azure.com/#blade/Microsoft_Azure_Monitoring_Alerts/AlertDetails.ReactView/alertId/${encodeURIComponent(alertId)}`;
}

;// CONCATENATED MODULE: ./lib/incident/cloudevents.js



function fromCloudevents(payload) {
    const data = dataIn(payload);
    const subject = (0,incident_text/* textOf */.b6)(payload.subject);
    const occurrence = [(0,incident_text/* textOf */.b6)(payload.source), subject].filter((part) => part !== undefined).join(' ');
    return [
        {
            source: 'cloudevents',
            name: data.name,
            status: (0,incident_text/* textOf */.b6)(data.status) ?? (0,incident_text/* textOf */.b6)(payload.type)?.split('.').at(-1),
            severity: data.severity,
            dedup_key: (0,incident_text/* textOf */.b6)(data.dedupKey) ?? occurrence,
            starts_at: (0,incident_text/* textOf */.b6)(data.startsAt) ?? payload.time,
            tenant: (0,incident_text/* textOf */.b6)(data.tenant) ?? subject?.split('/')[0],
            service: data.service,
            host: data.host,
            labels: data.labels,
            annotations: data.annotations,
            url: data.url,
            test: data.test,
        },
    ];
}
function dataIn({ data }) {
    if ((0,record/* isRecord */.u)(data))
        return data;
    const parsed = typeof data === 'string' ? (0,parse/* parsePayload */.e)(data) : null;
    return parsed?.ok === true && (0,record/* isRecord */.u)(parsed.value) ? parsed.value : {};
}

;// CONCATENATED MODULE: ./lib/incident/cloudwatch.js




function fromCloudwatch(payload) {
    return [(0,record/* isRecord */.u)(payload.detail) ? fromEvent(payload, payload.detail) : fromAlarm(messageIn(payload))];
}
function fromEvent(event, detail) {
    const metrics = (0,record/* valueIn */.x)(detail, 'configuration', 'metrics');
    const measured = Array.isArray(metrics) ? metrics : [];
    const dimensions = measured.map((one) => (0,record/* valueIn */.x)(one, 'metricStat', 'metric', 'dimensions'));
    const alarmTags = withLowerNames(tagsOf(detail.alarmTags));
    const name = (0,incident_text/* textOf */.b6)(detail.alarmName);
    const [arn] = Array.isArray(event.resources) ? event.resources : [];
    return {
        ...about(withLowerNames(tagsOf(...dimensions)), alarmTags),
        name,
        status: (0,record/* valueIn */.x)(detail, 'state', 'value'),
        dedup_key: (0,incident_text/* textOf */.b6)(arn),
        starts_at: (0,record/* valueIn */.x)(detail, 'state', 'timestamp') ?? event.time,
        annotations: {
            description: (0,record/* valueIn */.x)(detail, 'configuration', 'description'),
            summary: (0,record/* valueIn */.x)(detail, 'state', 'reason'),
        },
        url: consoleOf((0,incident_text/* textOf */.b6)(event.region), name),
    };
}
function fromAlarm(alarm) {
    return {
        ...about(withLowerNames(tagsOf((0,record/* valueIn */.x)(alarm, 'Trigger', 'Dimensions'))), new Map()),
        name: alarm.AlarmName,
        status: alarm.NewStateValue,
        dedup_key: alarm.AlarmArn,
        starts_at: alarm.StateChangeTime,
        annotations: { description: alarm.AlarmDescription, summary: alarm.NewStateReason },
    };
}
function about(dimensions, alarmTags) {
    return {
        source: 'cloudwatch',
        severity: tag(alarmTags, 'severity'),
        tenant: tag(tagsOf([...dimensions, ...alarmTags]), 'tenant'),
        service: tag(dimensions, 'service') ?? tag(alarmTags, 'service'),
        host: tag(dimensions, 'host') ?? tag(alarmTags, 'host'),
        labels: { ...labelsOfTags(alarmTags), ...labelsOfTags(dimensions) },
    };
}
function messageIn(payload) {
    if (typeof payload.Message !== 'string')
        return payload;
    const parsed = (0,parse/* parsePayload */.e)(payload.Message);
    return parsed.ok && (0,record/* isRecord */.u)(parsed.value) ? parsed.value : {};
}
function consoleOf(region, name) {
    if (region === undefined || name === undefined || !/^[a-z0-9-]{1,32}$/.test(region))
        return undefined;
    return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./lib/incident/datadog.js



const MARKS = /^(?:\s*\[[^\]]{0,512}\])*\s*/;
const TRANSITIONS = /\[\s*(?!P[1-5]\s*\]|TEST\s*\])([A-Za-z][A-Za-z -]{0,40}?)(?:\s+on\s+\{([^}]{0,512})\})?\s*\]/g;
const PRIORITY = /\[\s*(P[1-5])\s*\]/;
const LINK = /\((https:\/\/[^\s()]{1,1024})\)/;
const TYPES = { error: 'high', warning: 'warning', info: 'info', success: 'info' };
function fromDatadog(payload) {
    const title = (0,incident_text/* textOf */.b6)(payload.alert_title) ?? (0,incident_text/* textOf */.b6)(payload.event_title) ?? (0,incident_text/* textOf */.b6)(payload.title) ?? '';
    const transitions = [...title.matchAll(TRANSITIONS)];
    const tags = tagsOf(payload.tags, payload.alert_scope, ...transitions.map(([, , scope]) => scope ?? ''));
    const priority = (0,incident_text/* textOf */.b6)(payload.alert_priority) ?? PRIORITY.exec(title)?.[1];
    const type = (0,incident_text/* textOf */.b6)(payload.alert_type);
    return [
        {
            source: 'datadog',
            name: tag(tags, 'alertname') ?? title.replace(MARKS, ''),
            status: (0,incident_text/* textOf */.b6)(payload.alert_transition) ?? transitions[0]?.[1],
            severity: (0,incident_severity/* inTable */.Kd)(incident_severity/* PRIORITIES */.BE, priority) ?? (0,incident_severity/* inTable */.Kd)(TYPES, type),
            severity_raw: priority ?? type,
            dedup_key: (0,incident_text/* textOf */.b6)(payload.alert_cycle_key) ?? (0,incident_text/* textOf */.b6)(payload.aggreg_key),
            starts_at: payload.date,
            tenant: tag(tags, 'tenant'),
            service: tag(tags, 'service'),
            host: (0,incident_text/* textOf */.b6)(payload.hostname) ?? tag(tags, 'host'),
            labels: labelsOfTags(tags),
            annotations: { summary: title, description: payload.text_only_msg ?? payload.alert_status },
            url: (0,incident_text/* textOf */.b6)(payload.link) ?? LINK.exec((0,incident_text/* textOf */.b6)(payload.body) ?? '')?.[1],
            test: /\[\s*TEST\s*\]/.test(title),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/incident/dynatrace.js





const dynatrace_SEVERITIES = {
    AVAILABILITY: 'critical',
    ERROR: 'high',
    PERFORMANCE: 'warning',
    RESOURCE_CONTENTION: 'warning',
};
const TEST_PROBLEM = '999';
function fromDynatrace(payload) {
    const details = parsed(payload.ProblemDetailsJSON);
    const tags = tagsOf(payload.Tags, (0,record/* valueIn */.x)(details, 'tagsOfAffectedEntities'));
    const severity = (0,incident_text/* textOf */.b6)(payload.ProblemSeverity);
    return [
        {
            source: 'dynatrace',
            name: payload.ProblemTitle,
            status: payload.State,
            severity: (0,incident_severity/* inTable */.Kd)(dynatrace_SEVERITIES, severity),
            severity_raw: severity,
            dedup_key: (0,incident_text/* textOf */.b6)(payload.PID) ?? payload.ProblemID,
            starts_at: (0,record/* valueIn */.x)(details, 'startTime'),
            tenant: tag(tags, 'tenant'),
            service: tag(tags, 'service'),
            host: tag(tags, 'host') ?? hostIn(parsed(payload.ImpactedEntities)),
            labels: labelsOfTags(tags),
            annotations: { summary: payload.ProblemDetailsText, impact: payload.ProblemImpact },
            url: payload.ProblemURL,
            test: (0,incident_text/* textOf */.b6)(payload.ProblemID) === TEST_PROBLEM,
        },
    ];
}
function hostIn(entities) {
    const listed = Array.isArray(entities) ? entities : [];
    const hosts = listed.filter((one) => (0,record/* isRecord */.u)(one) && one.type === 'HOST');
    return hosts.length === 1 ? (0,incident_text/* textOf */.b6)((0,record/* valueIn */.x)(hosts[0], 'name')) : undefined;
}
function parsed(written) {
    if (typeof written !== 'string')
        return written;
    const found = (0,parse/* parsePayload */.e)(written);
    return found.ok ? found.value : undefined;
}

;// CONCATENATED MODULE: ./lib/incident/gcp-monitoring.js




const gcp_monitoring_SEVERITIES = { critical: 'critical', error: 'high', warning: 'warning' };
function fromGcpMonitoring(payload) {
    const at = (...path) => (0,record/* valueIn */.x)(payload, 'incident', ...path);
    const sources = [
        at('metric', 'labels'),
        at('metadata', 'user_labels'),
        at('policy_user_labels'),
        at('resource', 'labels'),
    ].map((labels) => tagsOf(labels));
    const label = (name) => sources.map((tags) => tag(tags, name)).find((value) => value !== undefined);
    const severity = (0,incident_text/* textOf */.b6)(at('severity'));
    return [
        {
            source: 'gcp-monitoring',
            name: (0,incident_text/* textOf */.b6)(at('policy_name')) ?? (0,incident_text/* textOf */.b6)(at('condition_name')),
            status: at('state'),
            severity: (0,incident_severity/* inTable */.Kd)(gcp_monitoring_SEVERITIES, severity?.toLowerCase()),
            severity_raw: severity,
            dedup_key: at('incident_id'),
            starts_at: at('started_at'),
            tenant: tag(tagsOf(sources.flatMap((tags) => [...tags])), 'tenant'),
            service: label('service'),
            host: label('host') ?? (0,incident_text/* textOf */.b6)(at('resource_display_name')),
            labels: Object.fromEntries([...sources].reverse().flatMap((tags) => Object.entries(labelsOfTags(tags)))),
            annotations: { summary: at('summary'), description: at('documentation', 'content') },
            url: at('url'),
            test: payload.version === 'test',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/incident/grafana.js


function fromGrafana(payload) {
    return fromPrometheusGroup(payload, { source: 'grafana', tenant: ['tenant'], url: absolute, isTest });
}
function absolute({ generatorURL: url }, { externalURL: base }) {
    if (typeof url !== 'string' || typeof base !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url))
        return url;
    return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
function isTest({ labels }) {
    return (0,record/* valueIn */.x)(labels, 'alertname') === 'TestAlert' && (0,record/* valueIn */.x)(labels, 'instance') === 'Grafana';
}

;// CONCATENATED MODULE: ./lib/incident/newrelic.js


function fromNewrelic(payload) {
    const tags = tagsOf(payload.tags);
    const tenants = tags.get('tenant') ?? [undefined];
    const [condition] = Array.isArray(payload.alertConditionNames) ? payload.alertConditionNames : [];
    const [entity] = Array.isArray(payload.impactedEntities) ? payload.impactedEntities : [];
    const { tenant: _, ...labels } = labelsOfTags(tags);
    return tenants.map((tenant) => ({
        source: 'newrelic',
        name: (0,incident_text/* textOf */.b6)(condition) ?? payload.title,
        status: payload.state,
        severity: payload.priority,
        dedup_key: tenants.length === 1 ? payload.id : [(0,incident_text/* textOf */.b6)(payload.id) ?? '', tenant].join('/'),
        starts_at: payload.createdAt,
        tenant,
        service: tag(tags, 'service'),
        host: tag(tags, 'host') ?? (0,incident_text/* textOf */.b6)(entity),
        labels: { ...labels, ...(tenant !== undefined && { tenant }) },
        annotations: { summary: payload.title },
        url: payload.issueUrl,
    }));
}

;// CONCATENATED MODULE: ./lib/incident/opsgenie.js




const MEANWHILE = [
    'AddDetails',
    'AddNote',
    'AddRecipient',
    'AddResponder',
    'AddTags',
    'AddTeam',
    'AssignOwnership',
    'Delete',
    'Escalate',
    'EscalateNext',
    'RemoveDetails',
    'RemoveTags',
    'Snooze',
    'SnoozeEnded',
    'TakeOwnership',
    'UnAcknowledge',
    'UpdateDescription',
    'UpdateMessage',
    'UpdatePriority',
];
function fromOpsgenie(payload) {
    const at = (name) => (0,record/* valueIn */.x)(payload, 'alert', name);
    const details = tagsOf(at('details'));
    const tags = tagsOf(at('tags'));
    const action = (0,incident_text/* textOf */.b6)(payload.action) ?? '';
    const id = (0,incident_text/* textOf */.b6)(at('alertId'));
    return [
        {
            source: 'opsgenie',
            name: at('message'),
            status: MEANWHILE.includes(action) ? 'other' : action,
            severity: (0,incident_severity/* inTable */.Kd)(incident_severity/* PRIORITIES */.BE, (0,incident_text/* textOf */.b6)(at('priority'))),
            severity_raw: (0,incident_text/* textOf */.b6)(at('priority')),
            dedup_key: (0,incident_text/* textOf */.b6)(at('alias')) ?? id,
            starts_at: at('createdAt'),
            tenant: tag(tagsOf(at('details'), at('tags')), 'tenant'),
            service: tag(details, 'service') ?? tag(tags, 'service'),
            host: tag(details, 'host') ?? (0,incident_text/* textOf */.b6)(at('entity')) ?? tag(tags, 'host'),
            labels: { ...labelsOfTags(tags), ...labelsOfTags(details) },
            annotations: { description: at('description') },
            url: id === undefined ? undefined : `https://app.opsgenie.com/alert/detail/${encodeURIComponent(id)}/details`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/incident/pagerduty.js



const URGENCIES = { high: 'high', low: 'low' };
const pagerduty_MARKS = /^(?:\[[^\]]{1,64}\]\s*)+/;
const pagerduty_MEANWHILE = [
    'annotated',
    'conference_bridge.updated',
    'custom_field_values.updated',
    'delegated',
    'escalated',
    'incident_type.changed',
    'priority_updated',
    'reassigned',
    'responder.added',
    'responder.replied',
    'role.assigned',
    'service_updated',
    'status_update_published',
    'task.created',
    'unacknowledged',
];
function fromPagerduty(payload) {
    const type = (0,incident_text/* textOf */.b6)((0,record/* valueIn */.x)(payload, 'event', 'event_type')) ?? '';
    if (type === 'pagey.ping')
        return [{ source: 'pagerduty', name: type, status: 'other', test: true }];
    const at = (...path) => (0,record/* valueIn */.x)(payload, 'event', 'data', ...path);
    const title = (0,incident_text/* textOf */.b6)(at('title')) ?? '';
    const key = (0,incident_text/* textOf */.b6)(at('incident_key'));
    const priority = (0,incident_text/* textOf */.b6)(at('priority', 'summary'));
    const urgency = (0,incident_text/* textOf */.b6)(at('urgency'));
    return [
        {
            source: 'pagerduty',
            name: pagerduty_nameIn(title),
            status: statusIn(type) ?? at('status'),
            severity: (0,incident_severity/* inTable */.Kd)(incident_severity/* PRIORITIES */.BE, priority) ?? (0,incident_severity/* inTable */.Kd)(URGENCIES, urgency),
            severity_raw: priority ?? urgency,
            dedup_key: key ?? at('id'),
            starts_at: at('created_at'),
            tenant: tenantIn(title, key ?? ''),
            service: at('service', 'summary'),
            host: /\son ([A-Za-z0-9.-]{1,253})$/.exec(title)?.[1],
            labels: { urgency },
            annotations: { summary: title },
            url: at('html_url'),
        },
    ];
}
function statusIn(type) {
    const what = type.replace(/^incident\./, '');
    if (type === '' || what === type)
        return undefined;
    if (what === 'reopened')
        return 'triggered';
    return pagerduty_MEANWHILE.includes(what) ? 'other' : what;
}
function pagerduty_nameIn(title) {
    return title.replace(pagerduty_MARKS, '').replace(/\son [A-Za-z0-9.-]{1,253}$/, '');
}
function tenantIn(...texts) {
    const claims = new Set(texts.flatMap((text) => [...marksOf(text).filter(mayName), ...saidIn(text)]));
    return claims.size === 0 ? undefined : [...claims].join(', ');
}
function marksOf(text) {
    const [marks = ''] = pagerduty_MARKS.exec(text) ?? [];
    return [...marks.matchAll(/\[([^\]]+)\]/g)].flatMap(([, mark]) => mark ?? []);
}
function mayName(mark) {
    return /^[^\sA-Z:=[]+$/.test(mark) && (0,incident_severity/* severityOf */.xJ)(mark) === 'unknown';
}
function saidIn(text) {
    return [...text.matchAll(/(?:^|[\s,;/([{])tenant[:=]\s*([^\s,;)\]}]+)/g)].flatMap(([, claim]) => claim ?? []);
}

;// CONCATENATED MODULE: ./lib/incident/sentry.js




const LEVELS = {
    fatal: 'critical',
    critical: 'critical',
    error: 'high',
    warning: 'warning',
    info: 'info',
    debug: 'info',
};
function fromSentry(payload) {
    const at = (name) => (0,record/* valueIn */.x)(payload, 'data', 'event', name);
    const tags = tagsOf(at('tags'));
    const level = (0,incident_text/* textOf */.b6)(at('level'));
    return [
        {
            source: 'sentry',
            name: (0,incident_text/* textOf */.b6)((0,record/* valueIn */.x)(payload, 'data', 'triggered_rule')) ?? at('title'),
            status: payload.action,
            severity: (0,incident_severity/* inTable */.Kd)(LEVELS, level),
            severity_raw: level,
            dedup_key: at('issue_id'),
            starts_at: (0,incident_text/* textOf */.b6)(at('datetime')) ?? at('timestamp'),
            tenant: tag(tags, 'tenant'),
            service: tag(tags, 'service'),
            host: tag(tags, 'server_name'),
            labels: labelsOfTags(tags),
            annotations: { summary: at('title') },
            url: at('web_url'),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/incident/zabbix.js



const zabbix_SEVERITIES = { 5: 'critical', 4: 'high', 3: 'warning', 2: 'warning', 1: 'info' };
function fromZabbix(payload) {
    const tags = tagsOf(payload.event_tags);
    const number = (0,incident_text/* textOf */.b6)(payload.event_nseverity);
    const word = (0,incident_text/* textOf */.b6)(payload.event_severity);
    return [
        {
            source: 'zabbix',
            name: payload.event_name,
            status: zabbix_statusIn(payload),
            severity: number === undefined ? word : (0,incident_severity/* inTable */.Kd)(zabbix_SEVERITIES, number),
            severity_raw: word ?? number,
            dedup_key: payload.event_id,
            starts_at: (0,incident_text/* textOf */.b6)(payload.event_timestamp),
            tenant: tag(tags, 'tenant'),
            service: tag(tags, 'service'),
            host: tag(tags, 'host') ?? (0,incident_text/* textOf */.b6)(payload.host_name),
            labels: labelsOfTags(tags),
            annotations: { summary: (0,incident_text/* textOf */.b6)(payload.event_opdata) },
            url: payload.url,
        },
    ];
}
function zabbix_statusIn(payload) {
    if ((0,incident_text/* textOf */.b6)(payload.event_update_status) === '1')
        return 'other';
    switch ((0,incident_text/* textOf */.b6)(payload.event_value)) {
        case '1':
            return 'firing';
        case '0':
            return 'resolved';
        case undefined:
            return (0,incident_text/* textOf */.b6)(payload.trigger_status) === 'PROBLEM' ? 'firing' : payload.trigger_status;
        default:
            return payload.event_value;
    }
}

;// CONCATENATED MODULE: ./lib/incident/adapters.js













const ADAPTERS = {
    alertmanager: fromAlertmanager,
    grafana: fromGrafana,
    datadog: fromDatadog,
    pagerduty: fromPagerduty,
    opsgenie: fromOpsgenie,
    cloudwatch: fromCloudwatch,
    'azure-monitor': fromAzureMonitor,
    'gcp-monitoring': fromGcpMonitoring,
    newrelic: fromNewrelic,
    sentry: fromSentry,
    zabbix: fromZabbix,
    dynatrace: fromDynatrace,
    cloudevents: fromCloudevents,
};

// EXTERNAL MODULE: ./lib/incident/time.js
var time = __webpack_require__(56725);
;// CONCATENATED MODULE: ./lib/incident/generic.js



const SPELLINGS = {
    name: ['name'],
    status: ['status'],
    severity: ['severity', 'priority', 'level'],
    dedup_key: ['dedup_key', 'dedupKey', 'fingerprint', 'id'],
    starts_at: ['starts_at', 'startsAt', 'started_at', 'startedAt', 'timestamp', 'time'],
    tenant: ['tenant', 'tenant_id', 'tenantId'],
    service: ['service'],
    host: ['host', 'hostname'],
    labels: ['labels'],
    annotations: ['annotations'],
    url: ['url', 'link'],
    test: ['test'],
};
const ANNOTATIONS = ['summary', 'description', 'message'];
function fromGeneric(written) {
    const found = Object.entries(SPELLINGS).flatMap(([key, spellings]) => {
        const spelling = spellings.find((name) => says(key, written[name]));
        return spelling === undefined ? [] : [[key, written[spelling]]];
    });
    const fields = Object.fromEntries(found);
    const told = ANNOTATIONS.filter((name) => typeof written[name] === 'string').map((name) => [name, written[name]]);
    return {
        ...fields,
        source: 'generic',
        annotations: { ...Object.fromEntries(told), ...((0,record/* isRecord */.u)(fields.annotations) ? fields.annotations : {}) },
    };
}
function says(key, value) {
    if (value === undefined || value === null)
        return false;
    switch (key) {
        case 'labels':
        case 'annotations':
            return (0,record/* isRecord */.u)(value);
        case 'name':
        case 'status':
        case 'test':
            return true;
        case 'starts_at':
            return (0,time/* incidentTime */.w)(value).kind === 'time';
        default:
            return ((typeof value === 'string' && value.length <= 256 && (0,incident_text/* textOf */.b6)(value) !== undefined) || typeof value === 'number');
    }
}

// EXTERNAL MODULE: ./lib/incident/incident.js
var incident = __webpack_require__(95378);
;// CONCATENATED MODULE: ./lib/incident/manual.js


const TEXTS = [
    'tenant',
    'service',
    'host',
    'status',
    'severity',
    'severity_raw',
    'dedup_key',
    'starts_at',
    'url',
];
function fromManual(inputs) {
    const said = TEXTS.flatMap((key) => {
        const text = (0,incident_text/* textOf */.b6)(inputs[key]);
        return text === undefined ? [] : [[key, text]];
    });
    return {
        status: 'firing',
        ...Object.fromEntries(said),
        source: 'manual',
        name: (0,incident_text/* textOf */.b6)(inputs.name) ?? (0,incident_text/* textOf */.b6)(inputs.runbook) ?? 'manual',
        ...((0,record/* isRecord */.u)(inputs.labels) ? { labels: inputs.labels } : {}),
        ...((0,record/* isRecord */.u)(inputs.annotations) ? { annotations: inputs.annotations } : {}),
        test: inputs.test,
        ...(typeof inputs.starts_at_is_receipt === 'boolean' ? { starts_at_is_receipt: inputs.starts_at_is_receipt } : {}),
    };
}

// EXTERNAL MODULE: ./lib/incident/normal-form.js + 4 modules
var normal_form = __webpack_require__(76662);
;// CONCATENATED MODULE: ./lib/incident/vendor.js


const SHAPES = {
    alertmanager: (payload) => isPrometheusGroup(payload) && !hasAny(payload, ['orgId', 'state', 'appVersion', 'title']),
    grafana: (payload) => isPrometheusGroup(payload) && !hasAny(payload, ['notification_reason', 'routeLabels']) && payload.version !== '4',
    datadog: (payload) => hasAny(payload, ['alert_transition', 'alert_cycle_key', 'alert_title']) ||
        hasAll(payload, ['last_updated', 'event_type', 'org']),
    pagerduty: (payload) => hasAll(payload.event, ['event_type', 'data']),
    opsgenie: (payload) => hasAll(payload, ['action', 'alert']) && hasAny(payload.alert, ['alertId', 'tinyId', 'alias']),
    cloudwatch: (payload) => payload['detail-type'] === 'CloudWatch Alarm State Change' ||
        hasAll(payload, ['AlarmName', 'NewStateValue']) ||
        hasAll(payload, ['TopicArn', 'Message']),
    'azure-monitor': (payload) => hasAll(payload, ['schemaId', 'data']) || hasAny((0,record/* valueIn */.x)(payload, 'data', 'essentials'), ['monitorCondition']),
    'gcp-monitoring': (payload) => hasAny(payload.incident, ['policy_name', 'condition_name', 'incident_id']),
    newrelic: (payload) => hasAny(payload, ['issueUrl', 'alertConditionNames', 'alertPolicyNames']),
    sentry: (payload) => hasAll(payload, ['action', 'data']) && hasAny(payload.data, ['event', 'issue', 'metric_alert']),
    zabbix: (payload) => hasAny(payload, ['event_nseverity', 'event_value', 'trigger_status']),
    dynatrace: (payload) => hasAny(payload, ['ProblemID', 'ProblemTitle', 'PID']),
    cloudevents: (payload) => hasAll(payload, ['specversion', 'type', 'source']),
};
const VENDORS = incident/* INCIDENT_SOURCES */.Gf.filter((source) => source !== 'manual' && source !== 'generic');
function vendorsOf(payload) {
    return VENDORS.filter((vendor) => SHAPES[vendor](payload));
}
function vendorNamed(word) {
    return VENDORS.find((vendor) => vendor === word);
}
function isPrometheusGroup(payload) {
    return Array.isArray(payload.alerts);
}
function hasAll(value, keys) {
    return keys.every((key) => (0,record/* valueIn */.x)(value, key) !== undefined);
}
function hasAny(value, keys) {
    return keys.some((key) => (0,record/* valueIn */.x)(value, key) !== undefined);
}

;// CONCATENATED MODULE: ./lib/incident/receive.js











const MOST_INCIDENTS = 1_000;
const MOST_VALUES = 100_000;
const DEEPEST = 32;
function receive(payload, receivedAt) {
    if (!isBounded(payload))
        return (0,fault/* fail */.fJ)(invalid('it nests too deeply or holds too many values'));
    const unwrapped = unwrap(payload);
    if (!unwrapped.ok)
        return unwrapped;
    const { source, content } = unwrapped.value;
    return receiveList(Array.isArray(content) ? content : [content], { source, receivedAt });
}
function unwrap(payload) {
    if (!(0,record/* isRecord */.u)(payload) || !Object.hasOwn(payload, 'payload') || Object.hasOwn(payload, 'status')) {
        return (0,fault/* succeed */.Py)({ source: undefined, content: payload });
    }
    const { source, payload: content } = payload;
    if (typeof content !== 'string')
        return (0,fault/* succeed */.Py)({ source, content });
    const parsed = (0,parse/* parsePayload */.e)(content);
    if (!parsed.ok)
        return parsed;
    return isBounded(parsed.value)
        ? (0,fault/* succeed */.Py)({ source, content: parsed.value })
        : (0,fault/* fail */.fJ)(invalid('it nests too deeply or holds too many values'));
}
function receiveList(payloads, arrival) {
    if (payloads.length > MOST_INCIDENTS)
        return (0,fault/* fail */.fJ)(tooMany(payloads.length));
    const incidents = new Map();
    for (const payload of payloads) {
        const received = receiveOne(payload, arrival);
        if (!received.ok)
            return received;
        for (const incident of received.value) {
            const key = occurrenceOf(incident);
            if (!incidents.has(key))
                incidents.set(key, incident);
        }
        if (incidents.size > MOST_INCIDENTS)
            return (0,fault/* fail */.fJ)(tooMany(incidents.size));
    }
    return (0,fault/* succeed */.Py)([...incidents.values()]);
}
function occurrenceOf(incident) {
    const { source, dedup_key, starts_at, status, tenant = null } = incident;
    return (0,canonical/* canonicalJson */.dj)(source === 'manual' ? incident : [source, dedup_key, starts_at, status, tenant]);
}
function receiveOne(payload, { source, receivedAt }) {
    if (!(0,record/* isRecord */.u)(payload))
        return (0,fault/* fail */.fJ)(invalid(`it is ${kindOf(payload)}, not an object`));
    if (Object.keys(payload).length === 0)
        return (0,fault/* fail */.fJ)(invalid('it is empty'));
    const one = (form) => {
        const incident = (0,normal_form/* readNormalForm */.W)(form, receivedAt);
        return incident.ok ? (0,fault/* succeed */.Py)([incident.value]) : incident;
    };
    const named = payload.source ?? source;
    if (named === 'manual')
        return one(fromManual(payload));
    const isAlert = Object.hasOwn(payload, 'name') && Object.hasOwn(payload, 'status');
    const known = incident/* INCIDENT_SOURCES */.Gf.find((word) => word === named);
    if (isAlert && known !== undefined && known !== 'generic')
        return one({ ...payload, source: known });
    const vendors = vendorsOf(payload);
    const vendor = vendorNamed(source);
    if (vendor !== undefined && vendors.length > 0 && !vendors.includes(vendor))
        return (0,fault/* fail */.fJ)(otherForm(vendor, vendors));
    if (vendor !== undefined)
        return receiveVendor(vendor, payload, receivedAt);
    const [only, ...more] = isAlert ? [] : vendors;
    if (only !== undefined)
        return more.length > 0 ? (0,fault/* fail */.fJ)(severalForms(vendors)) : receiveVendor(only, payload, receivedAt);
    if (isAlert)
        return one(isNormal(payload) ? payload : fromGeneric(payload));
    if (Object.hasOwn(payload, 'tenant') || Object.hasOwn(payload, 'runbook'))
        return one(fromManual(payload));
    return (0,fault/* fail */.fJ)(unknownShape(payload));
}
function receiveVendor(vendor, payload, receivedAt) {
    const forms = ADAPTERS[vendor](payload);
    if (forms.length > MOST_INCIDENTS)
        return (0,fault/* fail */.fJ)(tooMany(forms.length));
    const incidents = [];
    for (const [index, form] of forms.entries()) {
        const incident = (0,normal_form/* readNormalForm */.W)(form, receivedAt);
        if (!incident.ok)
            return (0,fault/* fail */.fJ)(inPayload(incident.faults[0], { vendor, index, of: forms.length }));
        incidents.push(incident.value);
    }
    return (0,fault/* succeed */.Py)(incidents);
}
function isNormal(payload) {
    return payload.source === 'generic';
}
function isBounded(payload) {
    const open = [[payload, 0]];
    let seen = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [value, depth] = next;
        seen += 1;
        if (seen > MOST_VALUES || depth > DEEPEST)
            return false;
        if (typeof value === 'object' && value !== null)
            for (const child of Object.values(value))
                open.push([child, depth + 1]);
    }
    return true;
}
function kindOf(value) {
    if (value === null)
        return '`null`';
    if (value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? `the text \`${(0,visible/* shown */.SP)(value, 40)}\`` : `a ${typeof value}`;
}
function inPayload(fault, { vendor, index, of }) {
    const which = of === 1 ? `The payload of ${vendor}` : `Alert ${index + 1} of ${of} in the payload of ${vendor}`;
    return {
        ...fault,
        message: fault.message.replace(/^The payload/, which),
        hint: `Send what ${vendor} sends, whole and unchanged, under \`payload\`; or send the normal form.`,
    };
}
function severalForms(vendors) {
    return {
        code: 'incident-shape-unknown',
        message: `The payload could be one of ${vendors.join(' or of ')}.`,
        hint: `Say whose it is: {"source": "${vendors[0]}", "payload": {\u2026}}.`,
    };
}
function otherForm(vendor, vendors) {
    return {
        code: 'incident-shape-unknown',
        message: `The payload is said to be of ${vendor}, and is of the form of ${vendors.join(' or ')}.`,
        hint: `Put the sender's own name in \`source\`: ${vendors.join(' or ')}.`,
    };
}
function tooMany(count) {
    return invalid(`it lists ${count} incidents, at most ${MOST_INCIDENTS} are read`);
}
function unknownShape(payload) {
    const keys = Object.keys(payload)
        .slice(0, 8)
        .map((key) => (0,visible/* shown */.SP)(key, 30));
    return {
        code: 'incident-shape-unknown',
        message: `The payload is of no known form; its keys are ${keys.join(', ')}.`,
        hint: 'Send the normal form, with at least source, name and status, or {"source": \u2026, "payload": \u2026}.',
    };
}
function invalid(because) {
    return {
        code: 'incident-invalid',
        message: `The payload is no incident: ${because}.`,
        hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
    };
}


/***/ }),

/***/ 99069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord),
/* harmony export */   x: () => (/* binding */ valueIn)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueIn(value, ...path) {
    let found = value;
    for (const key of path) {
        if (!isRecord(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}


/***/ }),

/***/ 66171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   Kd: () => (/* binding */ inTable),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const WORDS = {
    critical: ['critical', 'fatal', 'emergency', 'page', 'disaster', 'sev0', 'sev1'],
    high: ['high', 'error', 'major', 'severe'],
    warning: ['warning', 'warn', 'medium', 'moderate', 'average'],
    low: ['low', 'minor', 'notice'],
    info: ['info', 'information', 'debug', 'none'],
};
const BY_WORD = new Map([
    ...words('critical'),
    ...words('high'),
    ...words('warning'),
    ...words('low'),
    ...words('info'),
]);
function severityOf(word) {
    return BY_WORD.get((word ?? '').trim().toLowerCase()) ?? 'unknown';
}
const PRIORITIES = { P1: 'critical', P2: 'high', P3: 'warning', P4: 'low', P5: 'info' };
function inTable(table, word) {
    return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
function words(severity) {
    return WORDS[severity].map((word) => [word, severity]);
}


/***/ }),

/***/ 93619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const LONGEST = 4_096;
const PLACEHOLDERS = [
    /^\{\{[^{}]*\}\}$/,
    /^\$\{?[A-Za-z_][A-Za-z0-9_.]*\}?$/,
    /^\{[A-Z][A-Za-z0-9_.]*\}$/,
    /^<no value>$/i,
    /^\[no value\]$/i,
    /^\*UNKNOWN\*$/,
];
function textOf(written) {
    if (typeof written === 'number' || typeof written === 'boolean')
        return String(written);
    if (typeof written !== 'string')
        return undefined;
    const text = wellFormed(written);
    return text.trim() === '' || isPlaceholder(text) ? undefined : text;
}
function isPlaceholder(text) {
    const trimmed = text.trim();
    return trimmed.length <= 256 && PLACEHOLDERS.some((form) => form.test(trimmed));
}
function wellFormed(text) {
    const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
    return cut.replace(/[\ud800-\udfff]/gu, '\ufffd');
}


/***/ }),

/***/ 56725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ incidentTime)
/* harmony export */ });
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;
const EPOCH = /^(\d{1,19})(?:\.(\d{1,9}))?$/;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
function incidentTime(written) {
    if (written === undefined || written === null)
        return { kind: 'unset' };
    if (typeof written !== 'string' && typeof written !== 'number')
        return { kind: 'wrong' };
    const text = typeof written === 'number' ? numberText(written) : written.trim();
    if (text === '' || text === '-1' || /^0(?:\.0+)?$/.test(text) || text.startsWith('0001-01-01'))
        return { kind: 'unset' };
    const ms = fromRfc3339(text) ?? fromEpoch(text);
    return ms === null || ms > LATEST || ms < 0 ? { kind: 'wrong' } : { kind: 'time', time: new Date(ms).toISOString() };
}
function numberText(written) {
    return Number.isInteger(written) && written > 0 ? BigInt(written).toString() : String(written);
}
function fromRfc3339(text) {
    const found = RFC3339.exec(text);
    if (found === null)
        return null;
    const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (hour === undefined || minute === undefined || second === undefined)
        return null;
    const fraction = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
    const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), fraction);
    const read = new Date(local);
    const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
    const [offsetHours, offsetMinutes] = [Number(found[10] ?? 0), Number(found[11] ?? 0)];
    if (!exists || offsetHours > 23 || offsetMinutes > 59)
        return null;
    return local - (found[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
}
function fromEpoch(text) {
    const [, digits, fraction = ''] = EPOCH.exec(text) ?? [];
    if (digits === undefined)
        return null;
    if (digits.length <= 11)
        return Number(digits) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
    if (digits.length <= 14)
        return Number(digits);
    return Number(BigInt(digits) / (digits.length <= 17 ? 1000n : 1000000n));
}


/***/ })

} };
