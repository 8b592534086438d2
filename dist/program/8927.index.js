export const id = 8927;
export const ids = [8927];
export const modules = {

/***/ 95378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ INCIDENT_SOURCES),
/* harmony export */   aL: () => (/* binding */ INCIDENT_STATUSES)
/* harmony export */ });
/* unused harmony export SEVERITIES */
const SEVERITIES = (/* unused pure expression or super */ null && (['critical', 'high', 'warning', 'low', 'info', 'unknown']));
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
/* harmony import */ var _kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79783);


const LIMITS = { maxBytes: 1024 * 1024, maxDepth: 64, file: 'payload' };
function parsePayload(text) {
    const json = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (json.trim() !== '') {
        const parsed = (0,_kernel_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(json, LIMITS);
        if (parsed.ok)
            return parsed;
        const [first, ...more] = parsed.faults;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(placed(first), ...more.map(placed));
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'incident-invalid',
        message: 'The payload is empty.',
        hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
    });
}
function placed(fault) {
    return fault.at === undefined ? fault : { ...fault, message: fault.message.replace(/^payload:\d+:\d+: /, '') };
}


/***/ }),

/***/ 14046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/incident/record.js
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

;// CONCATENATED MODULE: ./lib/incident/prometheus-group.js

function fromPrometheusGroup(group, form) {
    const alerts = Array.isArray(group.alerts) ? group.alerts : [];
    return alerts.map((written) => {
        const alert = isRecord(written) ? written : {};
        const label = (...names) => names.map((name) => valueIn(alert.labels, name)).find((value) => value !== undefined && value !== '');
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
    return isRecord(written) ? Object.entries(written).flatMap(([name, value]) => pairsNamed(name, value)) : [];
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
    return isRecord(item) ? pairsNamed(nameIn(item), item.value) : [];
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
    const at = (name) => valueIn(payload, 'data', 'essentials', name);
    const criteria = valueIn(payload, 'data', 'alertContext', 'condition', 'allOf');
    const met = Array.isArray(criteria) ? criteria : [];
    const dimensions = tagsOf(...met.map((one) => valueIn(one, 'dimensions')));
    const properties = tagsOf(valueIn(payload, 'data', 'customProperties'));
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
            tenant: tag(properties, 'tenant') ?? tag(dimensions, 'tenant'),
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
    if (isRecord(data))
        return data;
    const parsed = typeof data === 'string' ? (0,parse/* parsePayload */.e)(data) : null;
    return parsed?.ok === true && isRecord(parsed.value) ? parsed.value : {};
}

;// CONCATENATED MODULE: ./lib/incident/cloudwatch.js




function fromCloudwatch(payload) {
    return [isRecord(payload.detail) ? fromEvent(payload, payload.detail) : fromAlarm(messageIn(payload))];
}
function fromEvent(event, detail) {
    const metrics = valueIn(detail, 'configuration', 'metrics');
    const measured = Array.isArray(metrics) ? metrics : [];
    const dimensions = measured.map((one) => valueIn(one, 'metricStat', 'metric', 'dimensions'));
    const alarmTags = withLowerNames(tagsOf(detail.alarmTags));
    const name = (0,incident_text/* textOf */.b6)(detail.alarmName);
    const [arn] = Array.isArray(event.resources) ? event.resources : [];
    return {
        ...about(withLowerNames(tagsOf(...dimensions)), alarmTags),
        name,
        status: valueIn(detail, 'state', 'value'),
        dedup_key: (0,incident_text/* textOf */.b6)(arn),
        starts_at: valueIn(detail, 'state', 'timestamp') ?? event.time,
        annotations: {
            description: valueIn(detail, 'configuration', 'description'),
            summary: valueIn(detail, 'state', 'reason'),
        },
        url: consoleOf((0,incident_text/* textOf */.b6)(event.region), name),
    };
}
function fromAlarm(alarm) {
    return {
        ...about(withLowerNames(tagsOf(valueIn(alarm, 'Trigger', 'Dimensions'))), new Map()),
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
        tenant: tag(dimensions, 'tenant') ?? tag(alarmTags, 'tenant'),
        service: tag(dimensions, 'service') ?? tag(alarmTags, 'service'),
        host: tag(dimensions, 'host') ?? tag(alarmTags, 'host'),
        labels: { ...labelsOfTags(alarmTags), ...labelsOfTags(dimensions) },
    };
}
function messageIn(payload) {
    if (typeof payload.Message !== 'string')
        return payload;
    const parsed = (0,parse/* parsePayload */.e)(payload.Message);
    return parsed.ok && isRecord(parsed.value) ? parsed.value : {};
}
function consoleOf(region, name) {
    if (region === undefined || name === undefined || !/^[a-z0-9-]{1,32}$/.test(region))
        return undefined;
    return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./lib/incident/datadog.js



const MARKS = /^(?:\s*\[[^\]]{0,512}\])*\s*/;
const TRANSITION = /\[\s*(?!P[1-5]\s*\]|TEST\s*\])([A-Za-z][A-Za-z -]{0,40}?)(?:\s+on\s+\{([^}]{0,512})\})?\s*\]/;
const PRIORITY = /\[\s*(P[1-5])\s*\]/;
const LINK = /\((https:\/\/[^\s()]{1,1024})\)/;
const TYPES = { error: 'high', warning: 'warning', info: 'info', success: 'info' };
function fromDatadog(payload) {
    const title = (0,incident_text/* textOf */.b6)(payload.alert_title) ?? (0,incident_text/* textOf */.b6)(payload.event_title) ?? (0,incident_text/* textOf */.b6)(payload.title) ?? '';
    const [, transition, scope] = TRANSITION.exec(title) ?? [];
    const tags = tagsOf(payload.tags, payload.alert_scope, scope ?? '');
    const priority = (0,incident_text/* textOf */.b6)(payload.alert_priority) ?? PRIORITY.exec(title)?.[1];
    const type = (0,incident_text/* textOf */.b6)(payload.alert_type);
    return [
        {
            source: 'datadog',
            name: tag(tags, 'alertname') ?? title.replace(MARKS, ''),
            status: (0,incident_text/* textOf */.b6)(payload.alert_transition) ?? transition,
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
    const tags = tagsOf(payload.Tags, valueIn(details, 'tagsOfAffectedEntities'));
    const severity = (0,incident_text/* textOf */.b6)(payload.ProblemSeverity);
    return [
        {
            source: 'dynatrace',
            name: payload.ProblemTitle,
            status: payload.State,
            severity: (0,incident_severity/* inTable */.Kd)(dynatrace_SEVERITIES, severity),
            severity_raw: severity,
            dedup_key: (0,incident_text/* textOf */.b6)(payload.PID) ?? payload.ProblemID,
            starts_at: valueIn(details, 'startTime'),
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
    const hosts = listed.filter((one) => isRecord(one) && one.type === 'HOST');
    return hosts.length === 1 ? (0,incident_text/* textOf */.b6)(valueIn(hosts[0], 'name')) : undefined;
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
    const at = (...path) => valueIn(payload, 'incident', ...path);
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
            tenant: label('tenant'),
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
    return valueIn(labels, 'alertname') === 'TestAlert' && valueIn(labels, 'instance') === 'Grafana';
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
    const at = (name) => valueIn(payload, 'alert', name);
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
            tenant: tag(details, 'tenant') ?? tag(tags, 'tenant'),
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
    const type = (0,incident_text/* textOf */.b6)(valueIn(payload, 'event', 'event_type')) ?? '';
    if (type === 'pagey.ping')
        return [{ source: 'pagerduty', name: type, status: 'other', test: true }];
    const at = (...path) => valueIn(payload, 'event', 'data', ...path);
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
            tenant: tenantIn(title) ?? tenantIn(key ?? ''),
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
    return title.replace(/^(?:\[[^\]]{1,64}\]\s*)+/, '').replace(/\son [A-Za-z0-9.-]{1,253}$/, '');
}
function tenantIn(text) {
    return (/(?:^|[\s,;/])tenant[:=]\s*([a-z0-9-]{1,63})(?![\w-])/.exec(text) ??
        /^\[([a-z0-9-]{1,63})\]/.exec(text))?.[1];
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
    const at = (name) => valueIn(payload, 'data', 'event', name);
    const tags = tagsOf(at('tags'));
    const level = (0,incident_text/* textOf */.b6)(at('level'));
    return [
        {
            source: 'sentry',
            name: (0,incident_text/* textOf */.b6)(valueIn(payload, 'data', 'triggered_rule')) ?? at('title'),
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
        annotations: { ...Object.fromEntries(told), ...(isRecord(fields.annotations) ? fields.annotations : {}) },
    };
}
function says(key, value) {
    if (value === undefined || value === null)
        return false;
    switch (key) {
        case 'labels':
        case 'annotations':
            return isRecord(value);
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
        ...(isRecord(inputs.labels) ? { labels: inputs.labels } : {}),
        ...(isRecord(inputs.annotations) ? { annotations: inputs.annotations } : {}),
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
    'azure-monitor': (payload) => hasAll(payload, ['schemaId', 'data']) || hasAny(valueIn(payload, 'data', 'essentials'), ['monitorCondition']),
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
    return keys.every((key) => valueIn(value, key) !== undefined);
}
function hasAny(value, keys) {
    return keys.some((key) => valueIn(value, key) !== undefined);
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
    if (!isRecord(payload) || !Object.hasOwn(payload, 'payload') || Object.hasOwn(payload, 'status')) {
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
    const { source, dedup_key, starts_at, status } = incident;
    return (0,canonical/* canonicalJson */.dj)(source === 'manual' ? incident : [source, dedup_key, starts_at, status]);
}
function receiveOne(payload, { source, receivedAt }) {
    if (!isRecord(payload))
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
    if (value === null || value === undefined)
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


/***/ }),

/***/ 35290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile),
  q: () => (/* binding */ planContents)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/topology/blast-radius.js
var blast_radius = __webpack_require__(71106);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var truth = __webpack_require__(24841);
// EXTERNAL MODULE: ./lib/plan/places.js
var plan_places = __webpack_require__(86179);
// EXTERNAL MODULE: ./lib/plan/text.js
var plan_text = __webpack_require__(18344);
;// CONCATENATED MODULE: ./lib/plan/approval.js




function planApproval({ runbook, told, report }) {
    const { approval } = runbook;
    if (approval === undefined)
        return null;
    const { when } = approval;
    const found = when === undefined || !(0,plan_text/* decidedBy */.yP)(told, when) ? null : (0,truth/* truthOf */.D)(when.source, told);
    if (found?.kind === 'unknown') {
        report({
            code: 'value-unknown',
            message: `\`approval.when\` cannot be decided: ${(0,visible/* visibleLine */.P8)(found.because)}.`,
            hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == \u2026`.',
            ...(when && { at: when.at }),
        });
    }
    if (found?.kind === 'value' && !found.value)
        return null;
    return {
        environment: approval.environment,
        by_another: approval.byAnother,
        confirm_digest: approval.confirmDigest,
    };
}
function unapprovedWildcards(approval, commands, places) {
    if (approval !== null)
        return [];
    return commands
        .filter(({ mutates, command }) => mutates && command.allow_wildcard !== undefined)
        .map(({ of }) => ({
        code: 'isolation-wildcard',
        message: `In ${of}: \`allow-wildcard\` needs an approval, and this plan needs none.`,
        hint: 'Give the runbook an `approval` that applies to this tenant, or take the wildcard out.',
        ...(0,plan_places/* placeAt */.B)(places, of),
    }));
}

// EXTERNAL MODULE: ./lib/runbook/watched.js
var watched = __webpack_require__(18954);
// EXTERNAL MODULE: ./lib/plan/act.js
var act = __webpack_require__(43175);
;// CONCATENATED MODULE: ./lib/plan/bystanders.js


function planBystanders({ runbook, services, steps }) {
    const declared = runbook.bystanders;
    const able = Object.values(services).some(({ health }) => health !== undefined);
    const acts = steps.some((step) => step.kind === 'mitigation' && step.acts.some(act/* willAct */.Z));
    if (declared === undefined && !(able && acts))
        return {};
    const { most, settleMs } = declared ?? watched/* WATCHED */.t;
    return { bystanders: { most, settle_ms: settleMs } };
}

// EXTERNAL MODULE: ./lib/plan/condition.js
var condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/contents.js
var plan_contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/plan/dedicated.js
var dedicated = __webpack_require__(36398);
// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/plan/discovery.js
var plan_discovery = __webpack_require__(81065);
// EXTERNAL MODULE: ./lib/plan/draft.js
var plan_draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/command.js
var command = __webpack_require__(4822);
;// CONCATENATED MODULE: ./lib/plan/guard.js




function planGuards(steps, draft) {
    const names = steps.flatMap((step) => (step.kind === 'mitigation' && step.acts.some(act/* willAct */.Z) ? [step.guard] : []));
    const guards = [...new Set(names)].flatMap((name) => draft.runbook.guards[name ?? ''] ?? []);
    return Object.fromEntries(guards.map((guard) => [guard.name, planGuard(guard, draft)]));
}
function planGuard(guard, draft) {
    return {
        service: guard.service,
        on_unknown: guard.onUnknown,
        at: (0,plan_draft/* changeableTargets */.nf)(guard.service, guard.at, draft).map((target) => planGuardAt(guard, target, draft)),
    };
}
function planGuardAt(guard, target, draft) {
    return {
        target: target.key,
        engage: (0,command/* planCommand */.V)(guard.engage, { target, mutates: true, draft }),
        engaged: (0,condition/* planCondition */.$y)(guard.engaged, target, draft),
        release: (0,command/* planCommand */.V)(guard.release, { target, mutates: true, draft }),
        released: (0,condition/* planCondition */.$y)(guard.released, target, draft),
    };
}

// EXTERNAL MODULE: ./lib/plan/hosts.js
var hosts = __webpack_require__(43996);
;// CONCATENATED MODULE: ./lib/plan/incident.js
function plannedIncident(incident) {
    const manual = incident.source === 'manual';
    return {
        source: incident.source,
        name: incident.name,
        status: incident.status,
        severity: incident.severity,
        severity_raw: incident.severity_raw,
        dedup_key: manual ? '' : incident.dedup_key,
        starts_at: manual || incident.starts_at_is_receipt ? '' : incident.starts_at,
        tenant: incident.tenant ?? '',
        service: incident.service ?? '',
        host: incident.host ?? '',
        labels: incident.labels,
        annotations: incident.annotations,
        url: incident.url ?? '',
    };
}

// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/runbook/expression.js + 2 modules
var expression = __webpack_require__(63450);
// EXTERNAL MODULE: ./lib/runbook/time.js
var time = __webpack_require__(65763);
// EXTERNAL MODULE: ./lib/plan/value.js
var plan_value = __webpack_require__(66990);
;// CONCATENATED MODULE: ./lib/plan/inputs.js






const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const LONGEST = 8_192;
function resolveInputs(request) {
    const { declared, given } = request;
    const faults = Object.keys(given).flatMap((name) => unknownFault(name, Object.keys(declared)));
    const values = [];
    for (const declaration of Object.values(declared)) {
        const found = resolveInput(declaration, request);
        if (found.kind === 'found')
            values.push([declaration.name, found.value]);
        else
            faults.push(found.fault);
    }
    return (0,fault/* settle */.G9)(Object.fromEntries(values), faults);
}
function resolveInput(declaration, request) {
    const { name, from } = declaration;
    if (Object.hasOwn(request.given, name))
        return accept(declaration, request.given[name]);
    if (from !== undefined) {
        const found = (0,expression/* evaluate */._3)(from.source, { incident: request.incident });
        if (found.kind === 'value' && found.value !== null && found.value !== '')
            return accept(declaration, found.value);
        if (declaration.default === undefined) {
            return inputs_fault(declaration, `is missing: the incident has no ${from.source}`, `Give it with \`--input ${name}=\u2026\`.`);
        }
    }
    return resolveDefault(declaration, request.tenant);
}
function resolveDefault(declaration, tenant) {
    const { name, default: preset } = declaration;
    if (preset === undefined)
        return inputs_fault(declaration, 'is missing', `Give it with \`--input ${name}=\u2026\`.`);
    if (typeof preset !== 'object')
        return accept(declaration, preset);
    const { source } = preset.expression;
    const found = (0,expression/* evaluate */._3)(source, { tenant });
    if (found.kind === 'value')
        return accept(declaration, found.value);
    return inputs_fault(declaration, `has no default here: ${source}: ${found.because}`, `Give it with \`--input ${name}=\u2026\`.`);
}
function accept(declaration, given) {
    const { type, min, max, pattern } = declaration;
    const shown = (0,plan_value/* quoted */.T)(typeof given === 'object' ? JSON.stringify(given) : String(given));
    const value = typed(given, type);
    if (value === null)
        return inputs_fault(declaration, `is ${shown}, which is no ${type}`, `Give a ${type}.`);
    if (typeof value === 'string' && (value.length > LONGEST || value.includes('\0'))) {
        return inputs_fault(declaration, 'is too long or holds a NUL character', `At most ${LONGEST} characters, none of them NUL.`);
    }
    if (typeof value === 'number' && ((min !== undefined && value < min) || (max !== undefined && value > max))) {
        return inputs_fault(declaration, `is ${shown}, which is out of range`, `It lies between ${min ?? '-\u221e'} and ${max ?? '\u221e'}.`);
    }
    if (pattern !== undefined && (0,kernel_pattern/* compilePattern */.E)(pattern)?.matches(String(value)) !== true) {
        return inputs_fault(declaration, `is ${shown}, which does not match its pattern`, `The whole value must match ${(0,plan_value/* quoted */.T)(pattern)}.`);
    }
    return { kind: 'found', value };
}
function typed(given, type) {
    switch (type) {
        case 'number':
            return numberOf(given);
        case 'boolean':
            if (typeof given === 'boolean')
                return given;
            return given === 'true' ? true : given === 'false' ? false : null;
        case 'string':
            return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
                ? String(given)
                : null;
        case 'time':
            return typeof given === 'string' ? (0,time/* normalTime */.l)(given) : null;
    }
}
function numberOf(given) {
    const value = typeof given === 'string' && NUMBER.test(given) ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function unknownFault(name, declared) {
    if (declared.includes(name))
        return [];
    const near = (0,nearest/* nearest */.p)(name, declared);
    const known = declared.length === 0 ? 'The runbook has no inputs.' : `Its inputs are: ${declared.join(', ')}.`;
    return [
        {
            code: 'input-invalid',
            message: `The runbook has no input ${(0,plan_value/* quoted */.T)(name)}.`,
            hint: near === null ? known : `Did you mean ${near}?`,
        },
    ];
}
function inputs_fault({ name, at }, says, hint) {
    return { kind: 'fault', fault: { code: 'input-invalid', message: `The input ${name} ${says}.`, hint, at } };
}

// EXTERNAL MODULE: ./lib/plan/probe.js
var probe = __webpack_require__(67153);
// EXTERNAL MODULE: ./lib/plan/radius.js
var plan_radius = __webpack_require__(81157);
// EXTERNAL MODULE: ./lib/plan/patience.js
var patience = __webpack_require__(45652);
// EXTERNAL MODULE: ./lib/plan/waves.js
var plan_waves = __webpack_require__(97109);
;// CONCATENATED MODULE: ./lib/plan/rollback-budget.js


function rollbackWorstCase(parts) {
    const { steps, guards, probes } = parts;
    const waves = wavesBack(steps);
    const undos = waves
        .flatMap(({ acts }) => acts)
        .flatMap(({ ending }) => (ending.kind === 'undo' ? ending.undone : []));
    const rounds = longest(waves.map(({ acts }) => roundsOf(acts.length)));
    const allGuards = Object.values(guards).flatMap(({ at }) => at);
    let sum = patience/* ANSWER_MS */.Ki + longest(allGuards.map((at) => guardWay(at, probes).release));
    const looks = longest(undos.map((undone) => lookingTime(undone, probes)));
    sum += Math.max(1, rounds) * (questions(1) + patience/* SETTLE_MS */.lR + 2 * patience/* ANSWER_MS */.Ki + looks);
    const again = waves.filter(({ step }) => (0,plan_waves/* isSpread */.qx)(step));
    return sum + passTime(waves, parts, false) + passTime(again, parts, true) + ownReleases(again, parts);
}
function wavesBack(steps) {
    return steps
        .flatMap((step) => step.kind === 'check'
        ? []
        : (0,plan_waves/* wavesOf */.gt)(step).map((wave) => ({ step, acts: wave.flatMap((act) => step.acts[act] ?? []) })))
        .filter(({ step, acts }) => (0,plan_waves/* isSpread */.qx)(step) || acts.some(({ ending }) => ending.kind === 'undo'))
        .reverse();
}
function passTime(waves, { guards, probes }, again) {
    const ways = (at, which) => at.reduce((sum, one) => sum + guardWay(one, probes)[which], 0);
    let sum = 0;
    let held = [];
    for (const { step, acts } of waves) {
        const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
        const isEach = (0,plan_waves/* isGuardedEach */.Au)({ guards }, step);
        const undone = acts.find(({ ending }) => ending.kind === 'undo');
        if (undone !== undefined) {
            const own = isEach ? [] : guardsAt(at, undone);
            const others = held.filter((one) => !own.includes(one));
            sum += ways(others, 'release') + ways(own, 'engage');
            held = own;
        }
        const lost = again ? 1 + (step.retry?.times ?? 0) : step.retry === null ? 0 : 1 + step.retry.times;
        const lanes = acts.map((one) => {
            if (one.ending.kind !== 'undo')
                return lost === 0 ? 0 : questions(lost);
            const each = isEach ? guardsAt(at, one) : [];
            return ways(each, 'engage') + undoTime(one.ending, lost, probes) + ways(each, 'release');
        });
        sum += roundsOf(acts.length) * longest(lanes);
    }
    return sum + ways(held, 'release');
}
function ownReleases(waves, { guards, probes }) {
    const names = new Set(waves.flatMap(({ step }) => ((0,plan_waves/* isGuardedEach */.Au)({ guards }, step) ? (step.guard ?? []) : [])));
    const all = [...names].flatMap((name) => guards[name]?.at ?? []);
    return all.reduce((sum, at) => sum + guardWay(at, probes).release, 0);
}
function roundsOf(targets) {
    return Math.ceil(targets / plan_waves/* AT_ONCE */.Qd);
}
function undoTime({ undo, undone }, lost, probes) {
    const look = lookingTime(undone, probes);
    const before = lost === 0 ? 0 : questions(lost) + patience/* SETTLE_MS */.lR;
    const again = (patience/* UNDO_ATTEMPTS */.mT - 1) * (questions(lost + 1) + patience/* SETTLE_MS */.lR);
    const confirmed = lost === 0 ? 0 : lost * patience/* ANSWER_MS */.Ki + look;
    return before + patience/* UNDO_ATTEMPTS */.mT * lostCommand(undo) + again + look + confirmed;
}
function guardWay({ engage, engaged, release, released }, probes) {
    const find = probeTime(engaged, probes);
    return {
        engage: questions(2) + find + lostCommand(engage) + lookingTime(engaged, probes),
        release: patience/* RELEASE_ATTEMPTS */.rF * (questions(2) + lostCommand(release) + lookingTime(released, probes)),
    };
}
function guardsAt(at, act) {
    const own = at.filter(({ target }) => target === act.target);
    return own.length > 0 ? own : at;
}
function lostCommand({ timeout_ms }) {
    return timeout_ms + patience/* ANSWER_MS */.Ki;
}
function questions(commands) {
    return patience/* ASKING_MS */.Br + commands * patience/* ANSWER_MS */.Ki;
}
function lookingTime(condition, probes) {
    const { within_ms, for_ms } = condition;
    const look = probeTime(condition, probes);
    return (within_ms ?? 0) + look + (for_ms > 0 ? for_ms + look : 0);
}
function longest(times) {
    return Math.max(0, ...times);
}
function probeTime({ samples }, probes) {
    return longest(samples.map(({ probe, target }) => probes[probe]?.commands[target]?.timeout_ms ?? 0));
}

// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
// EXTERNAL MODULE: ./lib/plan/step.js + 1 modules
var plan_step = __webpack_require__(64655);
;// CONCATENATED MODULE: ./lib/plan/compile.js





















function compile(request) {
    const { runbook, commit } = request;
    const view = runbook.scope === 'shared' ? (0,topology_view/* wholeViewOf */.m)(estateOf(request), request.view) : request.view;
    const tenant = (0,scope/* plannedTenant */.hS)(view);
    const incident = plannedIncident(request.incident);
    const names = { tenant: (0,scope/* tenantNames */.zE)(tenant), incident: (0,scope/* incidentNames */.Bw)(incident) };
    const inputs = resolveInputs({ declared: runbook.inputs, given: request.inputs, ...names });
    const faults = inputs.ok ? [] : [...inputs.faults];
    const report = (fault) => void faults.push(fault);
    const draft = (0,plan_draft/* beginDraft */.rr)({
        runbook,
        view,
        services: Object.keys((request.topology ?? view).services),
        ...names,
        inputs: inputs.ok ? inputs.value : null,
        report,
    });
    faults.push(...(0,dedicated/* dedicatedFaults */.f)(runbook, view.services));
    const looked = planContents(draft);
    const targets = usedTargets(looked, draft);
    const discovery = (0,plan_discovery/* planDiscovery */.Y)(Object.values(targets), view);
    const contents = { ...(discovery.length > 0 && { discovery }), ...looked };
    const commands = (0,plan_contents/* commandsOf */.Kf)(contents);
    const changed = (0,plan_radius/* changedServices */.V)(contents);
    const radius = planRadius(request, changed);
    const approval = planApproval(draft);
    faults.push(...unapprovedWildcards(approval, commands, (0,plan_places/* placesOf */.e)(runbook)));
    const plan = (0,digest/* withDigest */.h)({
        schema_version: 1,
        commit,
        runbook: aboutRunbook(runbook),
        incident,
        tenant,
        inputs: inputs.ok ? inputs.value : {},
        secrets: [...runbook.secrets].sort(),
        approval,
        timeout_ms: runbook.timeoutMs,
        rollback_worst_case_ms: rollbackWorstCase(contents),
        max_runs: runbook.maxRuns === undefined ? null : { runs: runbook.maxRuns.runs, per_ms: runbook.maxRuns.perMs },
        blast_radius: radius,
        ...planBystanders({ runbook, services: (request.topology ?? view).services, steps: contents.steps }),
        locks: [...(runbook.scope === 'shared' ? changed.map((name) => `service:${name}`) : []), `tenant:${tenant.id}`],
        hosts: (0,hosts/* plannedHosts */.ue)(commands, view),
        targets,
        ...contents,
        notify: runbook.notify,
    });
    return (0,fault/* settle */.G9)(plan, distinct(faults));
}
function planContents(draft) {
    const { symptom, recovered } = draft.runbook;
    const steps = draft.runbook.steps.map((step) => (0,plan_step/* planStep */.e)(step, draft));
    const looked = {
        symptom: (0,condition/* planCondition */.$y)(symptom, null, draft),
        recovered: { ...(0,condition/* planCondition */.$y)(recovered, null, draft), otherwise: recovered.otherwise },
        guards: planGuards(steps, draft),
        steps,
    };
    return { probes: (0,probe/* planProbes */.R)((0,plan_contents/* samplesIn */.R1)(looked), draft), ...looked };
}
function planRadius(request, changed) {
    const { runbook, view } = request;
    const { at: _, ...limit } = runbook.maxBlastRadius ?? { at: null };
    const radius = runbook.scope === 'shared' ? (0,blast_radius/* sharedBlastRadius */.M)(estateOf(request), changed) : (0,blast_radius/* blastRadius */.X)(view, changed);
    return { ...radius, limit };
}
function estateOf({ topology }) {
    if (topology === undefined)
        throw new Error('compile: a runbook of `scope: shared` is planned with its topology');
    return topology;
}
function usedTargets(contents, { targets }) {
    const acts = contents.steps.flatMap((step) => (step.kind === 'check' ? [] : step.acts.map(({ target }) => target)));
    const used = new Set([...acts, ...(0,plan_contents/* commandsOf */.Kf)(contents).flatMap(({ command }) => command.target ?? [])]);
    const known = [...targets.values()].flat().filter(({ key }) => used.has(key));
    return Object.fromEntries(known.map((target) => [target.key, target]));
}
function aboutRunbook(runbook) {
    const { id, file, title, description, owner, scope } = runbook;
    return { id, file, title, description, ...(owner !== undefined && { owner }), scope };
}
function distinct(faults) {
    return [...new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.message, fault.at]), fault])).values()];
}


/***/ }),

/***/ 77962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ planCondition),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   FW: () => (/* binding */ RUNNER_TARGET),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86166);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(761);



const RUNNER_TARGET = 'runner';
function planCondition(condition, here, draft) {
    const scope = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .withTarget */ .yY)(draft.told, here);
    for (const expression of condition.that) {
        const slices = (0,_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceFaults */ .i)([expression], here, draft.view);
        for (const fault of slices.length > 0 ? slices : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .missingAttributes */ .I)(expression, scope))
            draft.report(fault);
    }
    return {
        that: condition.that.map((expression) => expression.source),
        within_ms: condition.withinMs,
        every_ms: condition.everyMs,
        for_ms: condition.forMs,
        samples: unique(condition.that.flatMap(({ reads, at }) => samplesOf(reads, { at, here, draft }))),
    };
}
function samplesOf({ probes, all }, looking) {
    return [
        ...probes.flatMap((probe) => samplesHere(probe, looking)),
        ...all.flatMap((probe) => targetKeys(probe, looking.draft).map((target) => ({ probe, target }))),
    ];
}
function unique(samples) {
    const seen = new Map(samples.map((sample) => [`${sample.probe} ${sample.target}`, sample]));
    return [...seen.values()];
}
function samplesHere(probe, { at, here, draft }) {
    if (here !== null && draft.runbook.probes[probe]?.service === here.service)
        return [{ probe, target: here.key }];
    const keys = targetKeys(probe, draft);
    if (keys.length > 1) {
        draft.report({
            code: 'target-several',
            message: `The probe ${probe} has ${keys.length} targets here: ${keys.join(', ')}.`,
            hint: `Say which are meant: \`all.${probe}\` is the list over all of them.`,
            at,
        });
    }
    return keys.map((target) => ({ probe, target }));
}
function targetKeys(name, draft) {
    const probe = draft.runbook.probes[name];
    if (probe === undefined)
        return [];
    if (probe.service === undefined)
        return [RUNNER_TARGET];
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsFor */ .Y$)(probe.service, probe.at, draft).map((target) => target.key);
}


/***/ }),

/***/ 46201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   R1: () => (/* binding */ samplesIn),
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

/***/ 79627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest),
/* harmony export */   h: () => (/* binding */ withDigest)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35438);

function planDigest(plan) {
    const { digest: _, ...signed } = { digest: '', ...plan };
    return (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(signed);
}
function withDigest(plan) {
    return { ...plan, digest: planDigest(plan) };
}


/***/ }),

/***/ 81065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planDiscovery)
/* harmony export */ });
/* harmony import */ var _topology_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81491);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);


function planDiscovery(asked, { services, hosts }) {
    const questions = new Map(asked.map(({ service, host }) => [JSON.stringify([service, host]), { service, host }]));
    return [...questions.values()].sort(byName).flatMap(({ service, host }) => {
        const discover = services[service]?.discover;
        const { address = '' } = hosts[host] ?? {};
        if (discover === undefined || (host !== _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z && hosts[host] === undefined))
            return [];
        const { output, each, tenant } = discover;
        return [{ service, host, command: plannedCommand(discover, { name: host, address }), output, each, tenant }];
    });
}
function byName(one, other) {
    const [a, b] = [`${one.service}\n${one.host}`, `${other.service}\n${other.host}`];
    return a < b ? -1 : 1;
}
function plannedCommand({ command, output }, host) {
    const fill = (text) => withHost(text, host);
    const common = {
        where: command.fromRunner ? _topology_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER */ .z : host.name,
        env: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(command.env, fill),
        ...(command.stdin !== undefined && { stdin: fill(command.stdin) }),
        timeout_ms: command.timeoutMs,
        exit: command.exit,
        output: { format: output, fields: {} },
        ...(command.as !== undefined && { as: command.as }),
        sensitive: false,
    };
    return { ...common, ...formOf(command, fill) };
}
function formOf(command, fill) {
    switch (command.kind) {
        case 'exec':
            return { kind: 'exec', argv: command.argv.map(fill) };
        case 'run':
            return { kind: 'run', script: command.script };
        case 'http': {
            const { url, headers, expect } = command;
            return { kind: 'http', method: 'GET', url: fill(url), headers: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .mapRecord */ .Y)(headers, fill), expect };
        }
    }
}
function withHost(text, { name, address }) {
    return text
        .replace(/\$\{\{\s*host\.name\s*\}\}/g, () => name)
        .replace(/\$\{\{\s*host\.address\s*\}\}/g, () => (address.includes(':') ? `[${address}]` : address));
}


/***/ }),

/***/ 43996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ neighbourHosts),
/* harmony export */   p2: () => (/* binding */ hostsNamed),
/* harmony export */   ue: () => (/* binding */ plannedHosts)
/* harmony export */ });
function plannedHosts(commands, view) {
    return hostsNamed(commands.map(({ command }) => command.where), view);
}
function hostsNamed(wanted, view) {
    const names = new Set();
    for (const name of wanted)
        addWay(name, names, view);
    return Object.fromEntries([...names].sort().flatMap((name) => hostEntry(name, view)));
}
function neighbourHosts({ targets, bystanders }, { services, hosts }) {
    if (bystanders === undefined || bystanders.most === 0)
        return {};
    const names = Object.values(targets).flatMap(({ service, host }) => {
        const { tenancy, hosts: all = [] } = services[service] ?? {};
        return tenancy === 'shared' && all !== 'runner' ? [host, ...all] : [host];
    });
    return hostsNamed(names, { hosts });
}
function addWay(name, names, view) {
    let next = name;
    while (next !== undefined && next !== 'runner' && !names.has(next)) {
        names.add(next);
        next = view.hosts[next]?.via;
    }
}
function hostEntry(name, view) {
    const host = view.hosts[name];
    if (host === undefined)
        return [];
    const { user, address, port, hostKeys, via } = host;
    const way = { ...(user !== undefined && { user }), ...(via !== undefined && { via }) };
    return [[name, { name, address, port, host_keys: hostKeys, ...way }]];
}


/***/ }),

/***/ 45652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ASKING_MS),
/* harmony export */   Ki: () => (/* binding */ ANSWER_MS),
/* harmony export */   lR: () => (/* binding */ SETTLE_MS),
/* harmony export */   mT: () => (/* binding */ UNDO_ATTEMPTS),
/* harmony export */   rF: () => (/* binding */ RELEASE_ATTEMPTS)
/* harmony export */ });
const UNDO_ATTEMPTS = 2;
const RELEASE_ATTEMPTS = 2;
const SETTLE_MS = 2_000;
const ASKING_MS = 15_000;
const ANSWER_MS = 30_000;


/***/ }),

/***/ 86179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);

function placesOf({ probes, guards, steps }) {
    const commands = [
        ...Object.values(probes).map(({ name, command }) => [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.probe(name), command]),
        ...Object.values(guards).flatMap(({ name, engage, release }) => [
            [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(name, 'engage'), engage],
            [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(name, 'release'), release],
        ]),
        ...steps.flatMap(commandsIn),
    ];
    return new Map(commands.map(([called, { at }]) => [called, at]));
}
function commandsIn(step) {
    if (step.kind === 'check')
        return [];
    const { id, ending } = step;
    return [
        [_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(id, 'do'), step.do],
        ...(ending.kind === 'undo' ? [[_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(id, 'undo'), ending.undo]] : []),
    ];
}
function placeAt(places, called) {
    const at = places.get(called);
    return at === undefined ? {} : { at };
}


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planProbes)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4822);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77962);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);



function planProbes(samples, draft) {
    const keys = new Map();
    for (const { probe, target } of samples)
        keys.set(probe, (keys.get(probe) ?? new Set()).add(target));
    const used = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(used.flatMap(([name, targets]) => {
        const probe = draft.runbook.probes[name];
        return probe === undefined ? [] : [[name, planProbe(probe, [...targets].sort(), draft)]];
    }));
}
function planProbe(probe, keys, draft) {
    const { service } = probe;
    const targets = service === undefined ? [] : (draft.targets.get(service) ?? []);
    const command = (key) => {
        const target = key === _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER_TARGET */ .FW && service === undefined ? null : (targets.find((at) => at.key === key) ?? null);
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .planCommand */ .V)(probe.command, { target, mutates: false, draft });
    };
    const filling = { scope: draft.told, slot: 'message', refuseWildcards: false, report: draft.report };
    return {
        ...(service !== undefined && { service }),
        commands: Object.fromEntries(keys.map((key) => [key, command(key)])),
        ...(probe.show !== undefined && { show: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fillText */ .BB)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .openText */ .Uq)(probe.show, draft.told), filling) }),
    };
}


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planCheckCondition),
  e: () => (/* binding */ planStep)
});

// EXTERNAL MODULE: ./lib/plan/act.js
var act = __webpack_require__(43175);
// EXTERNAL MODULE: ./lib/plan/command.js
var command = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/plan/condition.js
var plan_condition = __webpack_require__(77962);
// EXTERNAL MODULE: ./lib/plan/draft.js
var plan_draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/reads.js
var reads = __webpack_require__(65210);
// EXTERNAL MODULE: ./lib/plan/text.js
var plan_text = __webpack_require__(18344);
// EXTERNAL MODULE: ./lib/plan/waves.js
var waves = __webpack_require__(97109);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/expression.js + 2 modules
var expression = __webpack_require__(63450);
// EXTERNAL MODULE: ./lib/runbook/truth.js
var truth = __webpack_require__(24841);
;// CONCATENATED MODULE: ./lib/plan/when.js






function planWhen(when, target, draft) {
    if (when === null)
        return null;
    const scope = (0,plan_draft/* withTarget */.yY)(draft.told, target);
    if (!when.that.every((expression) => (0,plan_text/* decidedBy */.yP)(scope, expression)))
        return (0,plan_condition/* planCondition */.$y)(when, target, draft);
    const shown = [];
    let decided = true;
    for (const { source, at } of when.that) {
        const found = (0,truth/* truthOf */.D)(source, scope);
        if (found.kind === 'unknown') {
            draft.report({
                code: 'value-unknown',
                message: `\`when\` cannot be decided: ${(0,visible/* visibleLine */.P8)(source)}: ${(0,visible/* visibleLine */.P8)(found.because)}.`,
                hint: 'Compare it with something; what not every tenant has is asked for first: `has(tenant.x) && tenant.x == \u2026`.',
                at,
            });
        }
        else {
            decided = decided && found.value;
            shown.push(`${(0,expression/* explain */.WE)(source, scope)} \u2192 ${found.value}`);
        }
    }
    return { decided, shown: shown.join(' && ') };
}

;// CONCATENATED MODULE: ./lib/plan/step.js








function planStep(step, draft) {
    return step.kind === 'check' ? planCheck(step, draft) : planMitigation(step, draft);
}
function planCheck(step, draft) {
    const filling = { scope: draft.told, slot: 'message', refuseWildcards: false, report: draft.report };
    return {
        kind: 'check',
        id: step.id,
        title: step.title,
        condition: step.when === undefined
            ? (0,plan_condition/* planCondition */.$y)(step.condition, null, draft)
            : planCheckCondition(step.when, step.condition, draft),
        ...(step.message !== undefined && { message: (0,plan_text/* fillText */.BB)((0,plan_text/* openText */.Uq)(step.message, draft.told), filling) }),
    };
}
function planCheckCondition(when, condition, draft) {
    if (when.withinMs !== null) {
        draft.report({
            code: 'not-supported-yet',
            message: 'A `when` of a check that waits is not supported yet.',
            hint: 'Take `within` out: `when` is one look.',
            at: when.at,
        });
    }
    const planned = (0,plan_condition/* planCondition */.$y)(condition, null, draft);
    const { samples } = (0,plan_condition/* planCondition */.$y)(when, null, draft);
    return {
        ...planned,
        that: [`!(${allOf(when)}) || (${allOf(condition)})`],
        samples: (0,plan_condition/* unique */.Am)([...samples, ...planned.samples]),
    };
}
function allOf({ that }) {
    return that.map(({ source }) => (source.includes('//') ? `(${source}\n)` : `(${source})`)).join(' && ');
}
function planMitigation(step, draft) {
    const acts = (0,plan_draft/* changeableTargets */.nf)(step.service, step.at, draft).map((target) => planAct(step, target, draft));
    return {
        kind: 'mitigation',
        id: step.id,
        title: step.title,
        service: step.service,
        ...(step.guard !== undefined && { guard: step.guard }),
        retry: step.retry === undefined ? null : { times: step.retry.times, backoff_ms: step.retry.backoffMs },
        checkpoint: step.checkpoint,
        ...((0,waves/* isSpread */.qx)({ acts }) && { waves: (0,waves/* waveSizes */.WL)(step.serial, acts.filter(act/* willAct */.Z).length) }),
        acts,
    };
}
function planAct(step, target, draft) {
    const when = planWhen(step.when ?? null, target, draft);
    const runs = when === null || !('decided' in when) || when.decided;
    const live = runs ? draft : (0,plan_draft/* muted */.SU)(draft);
    return {
        target: target.key,
        when,
        require: step.require === undefined ? null : (0,plan_condition/* planCondition */.$y)(step.require, target, live),
        before: beforeSamples(step, target, live),
        do: (0,command/* planCommand */.V)(step.do, { target, mutates: true, draft: live }),
        verify: (0,plan_condition/* planCondition */.$y)(step.verify, target, live),
        ending: planEnding(step.ending, target, live),
    };
}
function planEnding(ending, target, draft) {
    if (ending.kind !== 'undo')
        return ending;
    return {
        kind: 'undo',
        undo: (0,command/* planCommand */.V)(ending.undo, { target, mutates: true, draft }),
        undone: (0,plan_condition/* planCondition */.$y)(ending.undone, target, draft),
    };
}
function beforeSamples(step, here, draft) {
    const { ending, verify } = step;
    const undoing = ending.kind === 'undo' ? [...(0,reads/* readsOfCommand */.iK)(ending.undo), ...(0,reads/* readsOfCondition */.SO)(ending.undone)] : [];
    const all = [...(0,reads/* readsOfCommand */.iK)(step.do), ...(0,reads/* readsOfCondition */.SO)(verify), ...undoing];
    const looking = { at: step.at, here, draft };
    return (0,plan_condition/* unique */.Am)([
        ...(0,plan_condition/* samplesOf */.lc)({ probes: all.flatMap(({ before }) => before), all: [] }, looking),
        ...(0,reads/* readsOfCondition */.SO)(verify).flatMap((read) => (0,plan_condition/* samplesOf */.lc)(read, looking)),
    ]);
}


/***/ }),

/***/ 97109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ isGuardedEach),
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   WL: () => (/* binding */ waveSizes),
/* harmony export */   gt: () => (/* binding */ wavesOf),
/* harmony export */   qx: () => (/* binding */ isSpread)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

const AT_ONCE = 32;
function wavesOf({ acts, waves }) {
    const acting = acts.flatMap((act, index) => ((0,_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z)(act) ? [index] : []));
    const sizes = waves ?? [acting.length];
    let from = 0;
    return sizes
        .map((size) => {
        from += size;
        return acting.slice(from - size, from);
    })
        .filter((wave) => wave.length > 0);
}
function waveSizes(serial, targets) {
    const sizes = [];
    for (let left = targets; left > 0; left -= sizes.at(-1) ?? left) {
        const share = serial[Math.min(sizes.length, serial.length - 1)] ?? { targets: 1 };
        const wanted = 'percent' in share ? Math.ceil((targets * share.percent) / 100) : share.targets;
        sizes.push(Math.min(left, Math.max(1, wanted)));
    }
    return sizes;
}
function isSpread({ acts }) {
    return acts.length > 1;
}
function isGuardedEach({ guards }, step) {
    return step.guard !== undefined && isSpread(step) && guards[step.guard]?.service === step.service;
}


/***/ }),

/***/ 24841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63450);


function truthOf(source, scope) {
    const found = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(source, scope);
    if (found.kind === 'unknown')
        return found;
    if (typeof found.value === 'boolean')
        return { kind: 'value', value: found.value };
    const value = typeof found.value === 'string' ? `"${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(found.value, 40)}"` : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(found.value), 40);
    return { kind: 'unknown', because: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(source, 80)}\` is ${value}, neither true nor false` };
}


/***/ }),

/***/ 71106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sharedBlastRadius),
/* harmony export */   X: () => (/* binding */ blastRadius)
/* harmony export */ });
function blastRadius(view, targets) {
    const { reached, edges } = walk(view.services, targets);
    return { services: [...reached].sort(compare), tenants: [view.tenant.id], edges };
}
function sharedBlastRadius({ services, tenants }, targets) {
    const { reached, edges } = walk(services, targets);
    const present = new Set(targets);
    const affected = [];
    for (const { id, instances } of Object.values(tenants)) {
        const own = instances.filter(({ service }) => reached.has(service));
        for (const { service } of own)
            present.add(service);
        if (own.length > 0)
            affected.push(id);
    }
    return {
        services: [...reached].filter((name) => present.has(name)).sort(compare),
        tenants: affected.sort(compare),
        edges: edges.filter(({ from, to }) => present.has(from) && present.has(to)),
    };
}
function walk(services, targets) {
    const edges = Object.values(services)
        .flatMap(({ name, dependsOn }) => dependsOn.map((to) => ({ from: name, to })))
        .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
    const dependents = new Map();
    for (const { from, to } of edges) {
        const known = dependents.get(to);
        if (known === undefined)
            dependents.set(to, [from]);
        else
            known.push(from);
    }
    const reached = new Set();
    const open = targets.filter((name) => Object.hasOwn(services, name));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (reached.has(name))
            continue;
        reached.add(name);
        open.push(...(dependents.get(name) ?? []));
    }
    return { reached, edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
