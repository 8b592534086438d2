'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5146], modules: {

/***/ 55146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAction: () => (/* binding */ openAction),
  I9: () => (/* binding */ recall),
  hd: () => (/* binding */ takeSettings)
});

// UNUSED EXPORTS: STATE_NAMES

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(55908);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/kernel/channel-settings.js
var channel_settings = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/kernel/host-key.js
var host_key = __webpack_require__(58937);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
;// CONCATENATED MODULE: ./lib/github/audit-settings.js

const RECIPIENT = /^age1(?:pq1)?[02-9ac-hj-np-z]{20,4000}$/;
const IDENTITY = /^AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{20,4000}$/;
const RUNS = ['run', 'execute', 'recover'];
function auditOf(given, mode, wrong) {
    const publish = publishOf(given, wrong);
    const recipients = [...new Set(wordsOf(given['audit-recipient']))];
    const identities = identityLines(given['audit-identity']);
    const journalIdentities = identityLines(given['journal-identity']);
    const strange = recipients.find((one) => !RECIPIENT.test(one));
    if (strange !== undefined)
        wrong('audit-recipient', `has ${(0,visible/* shown */.SP)(strange, 80)}; expected age recipients`, `${KEYGEN} gives one: age1\u2026`);
    if (identities.some((one) => !IDENTITY.test(one)))
        wrong('audit-identity', 'is no age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1\u2026.`);
    if (journalIdentities.some((one) => !IDENTITY.test(one)))
        wrong('journal-identity', 'is no age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1\u2026.`);
    if (publish === 'after-approval' && RUNS.includes(mode)) {
        if (recipients.length === 0)
            wrong('audit-recipient', 'is missing, and `audit: after-approval` seals for it', `${KEYGEN} gives one: age1\u2026.`);
        if (journalIdentities.length === 0 && given.store !== 'file')
            wrong('journal-identity', 'is missing: with `audit: after-approval` the journal on the ref is sealed too, and a recovery opens it', `Make one with ${KEYGEN}, and keep it as a secret of the hosts' environment.`);
    }
    if (mode === 'publish' && identities.length === 0 && publish === 'after-approval')
        wrong('audit-identity', 'is missing, and nothing sealed is opened without it', "Keep it as a secret of the audit's environment.");
    return { publish, recipients, identities, journalIdentities };
}
const KEYGEN = '`enforced-runbooks keygen`';
function publishOf(given, wrong) {
    if (given.audit === '' || given.audit === 'immediate')
        return 'immediate';
    if (given.audit === 'after-approval')
        return 'after-approval';
    wrong('audit', `is ${(0,visible/* shown */.SP)(given.audit)}; expected immediate or after-approval`, 'Leave it out, or seal the audit.');
    return 'immediate';
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function identityLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

// EXTERNAL MODULE: ./lib/github/given-by-hand.js
var given_by_hand = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/github/input-readers.js
var input_readers = __webpack_require__(60214);
// EXTERNAL MODULE: ./lib/github/private-key.js
var private_key = __webpack_require__(43922);
// EXTERNAL MODULE: ./lib/github/runbook-secrets.js
var runbook_secrets = __webpack_require__(45627);
;// CONCATENATED MODULE: ./lib/github/settings.js










const CHANNEL_INPUTS = {
    slack: 'slack-webhook',
    teams: 'teams-webhook',
    pagerdutyKey: 'pagerduty-routing-key',
    pagerdutyUrl: 'pagerduty-url',
    opsgenieKey: 'opsgenie-key',
    opsgenieUrl: 'opsgenie-url',
    webhook: 'webhook',
    webhookSecret: 'webhook-secret',
};
function readSettings(given) {
    const faults = [];
    const wrong = (input, expected, hint) => {
        faults.push({ code: 'action-input', message: `The input \`${input}\` ${expected}.`, hint });
        return null;
    };
    const text = (input) => (given[input] === '' ? null : given[input]);
    const flag = (input, preset) => {
        const found = { '': preset, true: true, false: false }[given[input].toLowerCase()];
        return found ?? wrong(input, `is ${(0,visible/* shown */.SP)(given[input])}; expected true or false`, 'Write true or false.') ?? preset;
    };
    const held = (input, pattern, expected, hint) => given[input] === '' || pattern.test(given[input])
        ? text(input)
        : wrong(input, `is ${(0,visible/* shown */.SP)(given[input])}; expected ${expected}`, hint);
    const mode = (0,input_readers/* modeOf */.VV)(given, wrong);
    const inputs = (0,given_by_hand/* givenByHand */.W)(given.inputs);
    if (!inputs.ok)
        faults.push(...inputs.faults);
    const { channels, wrong: wrongChannels } = (0,channel_settings/* readChannels */.N)({
        slack: given['slack-webhook'],
        teams: given['teams-webhook'],
        pagerdutyKey: given['pagerduty-routing-key'],
        pagerdutyUrl: given['pagerduty-url'],
        opsgenieKey: given['opsgenie-key'],
        opsgenieUrl: given['opsgenie-url'],
        webhook: given.webhook,
        webhookSecret: given['webhook-secret'],
    });
    for (const { setting, says, hint } of wrongChannels)
        wrong(CHANNEL_INPUTS[setting], says, hint);
    const secrets = (0,runbook_secrets/* runbookSecretsOf */.O)(given['runbook-secrets']);
    if (!secrets.ok)
        faults.push(...secrets.faults);
    const key = given['ssh-key'] === '' ? null : (0,private_key/* privateKeyOf */.O)(given['ssh-key']);
    if (key !== null && !key.ok)
        wrong('ssh-key', key.says, key.hint);
    if (!(0,host_key/* hasHostKeys */.T)(given['known-hosts']))
        wrong('known-hosts', 'holds no host key', 'Give the lines themselves, as `ssh-keyscan HOST` prints them, and no path.');
    const audit = auditOf(given, mode, wrong);
    const issues = flag('github-issues', false) && { 'github-issue': { sealed: audit.publish === 'after-approval' } };
    const settings = {
        mode,
        incident: text('incident'),
        runbook: text('runbook'),
        tenant: text('tenant'),
        inputs: inputs.ok ? inputs.value : {},
        runbooks: text('runbooks') ?? 'runbooks/',
        topology: text('topology') ?? 'topology.yml',
        sshKey: key?.ok === true ? key.text : null,
        knownHosts: text('known-hosts'),
        runbookSecrets: secrets.ok ? secrets.value : {},
        planDigest: held('plan-digest', /^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex', 'Copy the digest that the plan shows.'),
        plan: text('plan'),
        shard: (0,input_readers/* shardOf */.IS)(given, wrong),
        planExpiresMs: (0,input_readers/* planExpires */.cE)(given, wrong),
        hostsEnvironment: held('hosts-environment', input_readers/* ENVIRONMENT */.M0, 'the name of an environment', 'Copy it from the settings of the repository.') ?? 'hosts',
        audit,
        dryRun: flag('dry-run', false),
        free: (0,input_readers/* freeOf */.Aq)(given, wrong),
        channels: { ...channels, ...issues },
        enabled: flag('enabled', true),
        store: (0,input_readers/* storeOf */.xX)(given, wrong),
        lockNamespace: held('lock-namespace', /^refs\/[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/, 'the beginning of refs, like refs/enforced-runbooks', 'Write refs/ and a name of letters, digits, - and _; no slash at the end.') ?? 'refs/enforced-runbooks',
        lockTimeoutMs: (0,input_readers/* lockTimeout */.ZI)(given, wrong),
        allowRef: held('allow-ref', /^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/, 'one full ref, like refs/heads/release', 'Name exactly one branch or tag; there is no wildcard.'),
        retentionDays: (0,input_readers/* retention */.XZ)(given, wrong),
        token: text('token'),
        shardSize: given['shard-size'] === '' ? null : (0,input_readers/* countOf */.pq)('shard-size', given, { preset: shard_bounds/* MOST_TENANTS */.WU, wrong }),
        maxParallel: (0,input_readers/* countOf */.pq)('max-parallel', given, { preset: shard_bounds/* PARALLEL */.CF, wrong }),
        maxFailures: (0,input_readers/* failures */.e9)(given, wrong),
    };
    return (0,fault/* settle */.G9)(settings, faults);
}

;// CONCATENATED MODULE: ./lib/github/action.js






const STATE_NAMES = (/* unused pure expression or super */ null && (['started', 'runs', 'shard', 'temporary-folders']));
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const LONGEST_ANNOTATION = 4_096;
const MOST_ANNOTATIONS = 10;
const LONGEST_SUMMARY = 1_048_576;
const LONGEST_OUTPUTS = 1_048_576;
const SHORTEST_MASK = 4;
function takeSettings(environment) {
    const given = (0,inputs/* takeInputs */.LY)(environment);
    for (const name of inputs/* SECRET_INPUTS */.pH)
        mask(given[name]);
    const settings = readSettings(given);
    if (settings.ok)
        for (const value of Object.values(settings.value.runbookSecrets))
            mask(value);
    return settings;
}
function recall(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
function openAction(redact) {
    const annotated = { error: 0, warning: 0, notice: 0 };
    let [summarized, given] = [0, 0];
    const print = (lines) => {
        for (const line of lines)
            (0,core/* info */.pq)(line);
    };
    const say = (text) => print((0,relay/* relayedLines */.s0)((0,relay/* plainMark */.S3)(redact(text)), '- '));
    return {
        relay: (text) => print((0,relay/* relayedLines */.s0)(redact(text))),
        say,
        group: (title) => {
            (0,core/* startGroup */.Oh)((0,relay/* inert */.tJ)(redact(title)));
            return { end: () => (0,core/* endGroup */.N4)() };
        },
        annotate: (level, { code, message, hint, at }) => {
            const text = (0,visible/* visible */.RK)((0,relay/* plainMark */.S3)(redact(`${message} ${hint}${code === undefined ? '' : ` [${code}]`}`)));
            annotated[level] += 1;
            if (annotated[level] > MOST_ANNOTATIONS)
                return say(`${level}: ${placeText(at)}${text}`);
            const place = at === undefined ? {} : { file: (0,visible/* visible */.RK)(at.file), startLine: at.line, startColumn: at.column };
            ANNOTATE[level](shorten(text, LONGEST_ANNOTATION), place);
        },
        output: (outputs) => {
            for (const [name, value] of Object.entries(outputs)) {
                const text = redact(value);
                given += 2 * text.length;
                if (given > LONGEST_OUTPUTS)
                    say(`The output ${name} is left out: a job's outputs may have 1 MiB, counted as UTF-16.`);
                else
                    (0,core/* setOutput */.uH)(name, text);
            }
        },
        summarize: async (markdown) => {
            const text = redact(markdown);
            summarized += Buffer.byteLength(text);
            if (summarized > LONGEST_SUMMARY)
                return (0,fault/* fail */.fJ)(summaryFault(`has ${summarized} bytes, at most ${LONGEST_SUMMARY} are shown`));
            try {
                await core/* summary */.z.addRaw(text).write();
                return (0,fault/* succeed */.Py)(undefined);
            }
            catch (thrown) {
                core/* summary */.z.emptyBuffer();
                return (0,fault/* fail */.fJ)(summaryFault('cannot be written', thrown));
            }
        },
        remember: (name, value) => (0,core/* saveState */.LZ)(name, value),
        learn: mask,
    };
}
function mask(secret) {
    if (secret.length < SHORTEST_MASK)
        return;
    (0,core/* setSecret */.Pq)(secret);
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length < 2)
        return;
    for (const line of lines)
        if (line.length >= 8 && !line.startsWith('-----'))
            (0,core/* setSecret */.Pq)(line);
}
function placeText(at) {
    return at === undefined ? '' : `${(0,visible/* visibleLine */.P8)(at.file)}:${at.line}:${at.column}: `;
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const note = ' \u2026 (cut)';
    return `${text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, '')}${note}`;
}
function summaryFault(says, thrown) {
    return {
        code: 'file-unwritable',
        message: `The job's summary ${says}.`,
        hint: 'The same text is in the audit folder, as summary.md.',
        ...(thrown instanceof Error ? { cause: thrown.message } : {}),
    };
}


/***/ }),

/***/ 90890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ givenByHand)
/* harmony export */ });
/* harmony import */ var _kernel_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55915);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const LONGEST = 65_536;
function givenByHand(text) {
    if (text.trim() === '')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (text.length > LONGEST) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            code: 'limit-exceeded',
            message: `The input \`inputs\` has ${text.length} characters, at most ${LONGEST} are read.`,
            hint: 'Inputs are names with short values; give less.',
        });
    }
    const document = (0,_kernel_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)('inputs', text);
    if (!document.ok)
        return document;
    const { data, sourceOf, placeOf } = document.value;
    if (data === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (typeof data !== 'object' || Array.isArray(data))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(noMapping(text));
    const faults = [];
    const values = [];
    for (const name of Object.keys(data)) {
        const source = sourceOf([name]);
        if (source === undefined || source === '') {
            faults.push({
                code: 'action-input',
                message: `The input \`inputs\` gives ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} no plain value.`,
                hint: 'Each input is one text, number or boolean; leave out what has no value.',
                at: placeOf([name]),
            });
        }
        else
            values.push([name, source]);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(Object.fromEntries(values), faults);
}
function noMapping(text) {
    return {
        code: 'action-input',
        message: `The input \`inputs\` is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text)}; expected names with values.`,
        hint: 'Write YAML, one input a line: `pool_size: 500`.',
    };
}


/***/ }),

/***/ 60214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ freeOf),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   XZ: () => (/* binding */ retention),
/* harmony export */   ZI: () => (/* binding */ lockTimeout),
/* harmony export */   cE: () => (/* binding */ planExpires),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76181);
/* harmony import */ var _kernel_portion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19394);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79505);




const MODES = ['run', 'plan', 'execute', 'publish', 'recover', 'lint', 'doctor'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/;
function storeOf(given, wrong) {
    if (given.store === '' || given.store === 'github')
        return 'github';
    if (given.store === 'file')
        return 'file';
    wrong('store', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.store)}; expected github or file`, 'Leave it out where runners come and go.');
    return 'github';
}
function freeOf(given, wrong) {
    if (given.free === '')
        return null;
    if (given.mode !== 'recover')
        return wrong('free', 'is given without `mode: recover`', 'Set `mode: recover`.');
    if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(given.free))
        return given.free;
    return wrong('free', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.free)}; expected the execution id of a run, or a lock like tenant:NAME`, 'Copy it from the refusal.');
}
function lockTimeout(given, wrong) {
    return durationOf('lock-timeout', given, { preset: 120_000, longest: 3_600_000, says: '1h', wrong });
}
function planExpires(given, wrong) {
    return durationOf('plan-expires', given, { preset: 1_800_000, longest: 86_400_000, says: '24h', wrong });
}
function durationOf(input, given, { preset, longest, says, wrong }) {
    const text = given[input];
    if (text === '')
        return preset;
    const found = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
    if (found !== null && found <= longest)
        return found;
    wrong(input, `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a duration of at most ${says}`, 'Write it as 30s, 2m or 1h.');
    return preset;
}
function shardOf(given, wrong) {
    const text = given.shard;
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y)
        return found;
    if (text !== '')
        wrong('shard', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a number from 1 to ${_plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`, 'Write `shard: ${{ matrix.shard }}`.');
    return 1;
}
function modeOf(given, wrong) {
    const found = MODES.find((mode) => mode === given.mode);
    if (found === undefined && given.mode !== '')
        wrong('mode', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given.mode)}; expected one of ${MODES.join(', ')}`, 'Use `mode: run`.');
    return found ?? 'run';
}
function countOf(input, given, { preset, wrong }) {
    const text = given[input];
    const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (found !== null && found <= _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TENANTS */ .WU)
        return found;
    if (text !== '')
        wrong(input, `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected a number from 1 to ${_plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TENANTS */ .WU}`, 'Write a whole number.');
    return preset;
}
function failures(given, wrong) {
    const text = given['max-failures'];
    const found = text === '' ? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM : (0,_kernel_portion_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePortion */ .Rn)(text);
    if (found === null)
        wrong('max-failures', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected tenants, or a share of them`, 'Write it as 3 or 25%.');
    return found ?? _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM;
}
function retention(given, wrong) {
    const text = given.retention;
    const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
    if (text === '' || (days !== null && days <= 400))
        return days;
    return wrong('retention', `is ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected days, 1 to 400`, 'Write a whole number of days.');
}


/***/ }),

/***/ 96174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeInputs),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/* unused harmony exports INPUT_NAMES, OUTPUT_NAMES, variableOf */
const INPUT_NAMES = [
    'mode',
    'incident',
    'runbook',
    'tenant',
    'inputs',
    'runbooks',
    'topology',
    'ssh-key',
    'known-hosts',
    'runbook-secrets',
    'plan-digest',
    'plan',
    'shard',
    'dry-run',
    'free',
    'audit',
    'audit-recipient',
    'audit-identity',
    'journal-identity',
    'slack-webhook',
    'pagerduty-routing-key',
    'pagerduty-url',
    'opsgenie-key',
    'opsgenie-url',
    'teams-webhook',
    'webhook',
    'webhook-secret',
    'github-issues',
    'enabled',
    'hosts-environment',
    'store',
    'lock-namespace',
    'lock-timeout',
    'plan-expires',
    'allow-ref',
    'shard-size',
    'max-parallel',
    'max-failures',
    'retention',
    'token',
];
const SECRET_INPUTS = [
    'ssh-key',
    'runbook-secrets',
    'audit-identity',
    'journal-identity',
    'slack-webhook',
    'pagerduty-routing-key',
    'opsgenie-key',
    'teams-webhook',
    'webhook',
    'webhook-secret',
    'token',
];
const SECRET_VARIABLES = SECRET_INPUTS.map(variableOf);
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'outcome',
    'execution-id',
    'human-intervention-required',
    'plan-digest',
    'plan',
    'environment',
    'matrix',
    'audit-path',
    'artifact-id',
    'artifact-url',
    'time-to-recovery',
    'runs',
]));
const AS_GIVEN = ['inputs', 'runbook-secrets'];
function takeInputs(environment) {
    const given = Object.fromEntries(INPUT_NAMES.map((name) => {
        const text = environment[variableOf(name)] ?? '';
        return [name, AS_GIVEN.includes(name) ? text : text.trim()];
    }));
    for (const name of SECRET_INPUTS)
        delete environment[variableOf(name)];
    return given;
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 43922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ privateKeyOf)
/* harmony export */ });
function privateKeyOf(given) {
    const text = `${given.replaceAll('\r\n', '\n').trim()}\n`;
    const found = /^-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----\n([\s\S]+)\n-----END \1PRIVATE KEY-----\n$/.exec(text);
    if (found === null) {
        const says = text.startsWith('PuTTY-User-Key-File') ? 'is a PuTTY key' : 'is no private key';
        return { ok: false, says, hint: WHOLE };
    }
    const [, kind = '', body = ''] = found;
    if (kind.trim() === 'ENCRYPTED' || /^Proc-Type: 4,ENCRYPTED/m.test(body) || cipherOf(kind, body) !== 'none') {
        return {
            ok: false,
            says: 'is protected by a passphrase, which nobody can type here',
            hint: 'Make a key of its own for this purpose, without a passphrase, and keep it in an environment secret.',
        };
    }
    return { ok: true, text };
}
const WHOLE = 'Give the whole file in OpenSSH or PEM form, from -----BEGIN to -----END with its line breaks, from a secret.';
function cipherOf(kind, body) {
    if (kind.trim() !== 'OPENSSH')
        return 'none';
    const bytes = Buffer.from(body, 'base64');
    const magic = 'openssh-key-v1\0';
    if (bytes.length < magic.length + 4 || bytes.toString('latin1', 0, magic.length) !== magic)
        return 'none';
    const length = bytes.readUInt32BE(magic.length);
    return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}


/***/ }),

/***/ 45627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runbookSecretsOf),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _kernel_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55915);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const LONGEST = 262_144;
const MOST = 200;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const RESERVED = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|LD|DYLD|NODE|NPM|BASH|GIT|SSH|ENFORCED_RUNBOOKS)_.*|PATH|HOME|USER|LOGNAME|SHELL|ENV|IFS|PWD|CI|LANG|LC_ALL|TZ|TMPDIR)$/i;
function runbookSecretsOf(text) {
    if (text.trim() === '')
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (text.length > LONGEST)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(wrong(`has ${text.length} characters, at most ${LONGEST} are read`));
    const document = (0,_kernel_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)('runbook-secrets', text);
    if (!document.ok) {
        const [{ at }] = document.faults;
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(wrong(`is not YAML${at === undefined ? '' : ` (line ${at.line}, column ${at.column})`}`));
    }
    const { data, sourceOf, placeOf } = document.value;
    if (data === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({});
    if (typeof data !== 'object' || Array.isArray(data))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(wrong('is no mapping of names to texts'));
    const names = Object.keys(data);
    if (names.length > MOST)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(wrong(`has ${names.length} names, at most ${MOST} are read`));
    const faults = [];
    const values = [];
    for (const name of names) {
        const value = sourceOf([name]);
        const line = `line ${placeOf([name], 'key').line}`;
        if (!NAME.test(name))
            faults.push(wrong(`has in ${line} no name of a variable (letters, digits and _)`));
        else if (RESERVED.test(name))
            faults.push(reserved(name));
        else if (value === undefined || value === '')
            faults.push(wrong(`gives the name in ${line} no text`));
        else
            values.push([name, value]);
    }
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(Object.fromEntries(values), faults);
}
function contradictions(secrets, environment) {
    return Object.entries(secrets).flatMap(([name, value]) => {
        const other = environment[name] ?? '';
        if (other === '' || other === value)
            return [];
        return [
            {
                code: 'action-input',
                message: `The input \`runbook-secrets\` and the variable ${name} of the step give ${name} different values.`,
                hint: `Leave ${name} out of one of them: of \`runbook-secrets\`, or of the step's \`env:\`.`,
            },
        ];
    });
}
function wrong(says) {
    return {
        code: 'action-input',
        message: `The input \`runbook-secrets\` ${says}.`,
        hint: 'Write `NAME: "value"`, one a line, and a text of several lines as a block: `NAME: |`, indented below it.',
    };
}
function reserved(name) {
    return {
        code: 'action-input',
        message: `The input \`runbook-secrets\` names ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}, which means something to the runner or to programs.`,
        hint: 'Give the secret another name, there and in the runbook.',
    };
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


/***/ })

} };
