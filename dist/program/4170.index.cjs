'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4170], modules: {

/***/ 29146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unpinnedHosts)
/* harmony export */ });
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66084);
/* harmony import */ var _transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34496);


function unpinnedHosts(hosts, knownHosts) {
    const open = hosts.filter(({ name, address, port, hostKeys }) => {
        return !(0,_transport_known_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(name, { name, address, port, host_keys: hostKeys }, knownHosts);
    });
    const [first] = open;
    if (first === undefined)
        return [];
    return [
        {
            code: 'host-key-unknown',
            message: `No host key is pinned for ${listed(open.map(({ name }) => name))}.`,
            hint: 'Pin each with `host-key` in the topology (ssh-keyscan, compared out of band), or give known hosts (--known-hosts, in a workflow the input `known-hosts`): a run connects to no other host.',
            at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .placeNow */ .ee)(first.at),
        },
    ];
}
const MOST = 3;
function listed(names) {
    if (names.length > MOST)
        return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}


/***/ }),

/***/ 64170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/dedicated.js
var plan_dedicated = __webpack_require__(36398);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
// EXTERNAL MODULE: ./lib/plan/approval.js
var plan_approval = __webpack_require__(25580);
// EXTERNAL MODULE: ./lib/plan/blank.js
var blank = __webpack_require__(30213);
// EXTERNAL MODULE: ./lib/plan/compile.js + 3 modules
var compile = __webpack_require__(4949);
// EXTERNAL MODULE: ./lib/plan/contents.js
var plan_contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/plan/draft.js
var plan_draft = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/plan/isolate.js
var isolate = __webpack_require__(16574);
// EXTERNAL MODULE: ./lib/plan/places.js
var places = __webpack_require__(86179);
// EXTERNAL MODULE: ./lib/plan/radius.js
var plan_radius = __webpack_require__(81157);
// EXTERNAL MODULE: ./lib/plan/scope.js
var scope = __webpack_require__(57839);
;// CONCATENATED MODULE: ./lib/plan/trial.js











const MOST_TRIED = 20;
function tryPlans(trial) {
    const tried = tenantsFor(trial).map((tenant) => ({ tenant, faults: faultsFor(tenant, trial) }));
    const bySubject = new Map();
    for (const { tenant, faults } of tried)
        for (const fault of faults) {
            const known = bySubject.get(subjectOf(fault)) ?? { fault, tenants: new Set() };
            bySubject.set(subjectOf(fault), known);
            known.tenants.add(tenant.id);
        }
    const found = [...bySubject.values()];
    return {
        faults: found.filter(({ tenants }) => tenants.size === tried.length).map(({ fault }) => fault),
        warnings: found
            .filter(({ tenants }) => tenants.size < tried.length)
            .map(({ fault, tenants }) => forSome(fault, [...tenants], tried.length)),
    };
}
function forSome({ message, hint, at }, tenants, tried) {
    return {
        code: 'plan-impossible',
        message: `There is no plan for ${(0,few/* few */.H)(tenants)}, of ${tried} tenants that were tried: ${message}`,
        hint,
        ...(at && { at }),
    };
}
function tenantsFor({ runbook, topology }) {
    const wanted = (0,blank/* servicesOf */.Y)(runbook);
    const able = Object.values(topology.tenants).filter(({ instances }) => {
        const own = new Set(instances.map(({ service }) => service));
        return wanted.every((service) => own.has(service));
    });
    return able.slice(0, MOST_TRIED);
}
function faultsFor(tenant, { runbook, topology, isolation }) {
    const own = (0,topology_view/* viewOf */.d)(topology, tenant.id);
    if (!own.ok)
        return [];
    const view = runbook.scope === 'shared' ? (0,topology_view/* wholeViewOf */.m)(topology, own.value) : own.value;
    const faults = [];
    const draft = (0,plan_draft/* beginDraft */.rr)({
        runbook,
        view,
        services: Object.keys(topology.services),
        tenant: (0,scope/* tenantNames */.zE)((0,scope/* plannedTenant */.hS)(view)),
        inputs: null,
        incident: null,
        begun: false,
        report: (fault) => void faults.push(fault),
    });
    const contents = (0,compile/* planContents */.q)(draft);
    const approval = (0,plan_approval/* planApproval */.l)(draft);
    const radius = (0,plan_radius/* planRadius */.Kc)((0,plan_radius/* changedServices */.VH)(contents), { runbook, view, topology: () => topology });
    const targets = Object.fromEntries([...draft.targets.values()].flat().map((target) => [target.key, target]));
    const isolated = (0,isolate/* isolatePlan */.N)(isolation, { ...contents, targets, tenant: { id: tenant.id }, approval }, (0,places/* placesOf */.e)(runbook));
    return [
        ...faults,
        ...(0,plan_approval/* unapprovedWildcards */.o)(approval, (0,plan_contents/* commandsOf */.Kf)(contents), (0,places/* placesOf */.e)(runbook)),
        ...isolated.faults.filter(({ code }) => code !== 'isolation-no-tenant' || !readsInputs(contents)),
        ...(0,plan_radius/* radiusFaults */.sg)({ blast_radius: radius }, runbook),
    ];
}
function readsInputs(contents) {
    return /\binputs\./.test(JSON.stringify((0,plan_contents/* commandsOf */.Kf)(contents).map(({ command }) => command)));
}
function subjectOf({ code, at }) {
    return JSON.stringify([code, at?.file, at?.line, at?.column]);
}

// EXTERNAL MODULE: ./lib/kernel/channel.js
var kernel_channel = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/runbook/cel.js + 2 modules
var cel = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/runbook/expressions-in.js
var expressions_in = __webpack_require__(68555);
// EXTERNAL MODULE: ./lib/runbook/syntax.js
var syntax = __webpack_require__(49701);
// EXTERNAL MODULE: ./lib/runbook/expression.js
var expression = __webpack_require__(74000);
;// CONCATENATED MODULE: ./lib/runbook/weak-recovery.js



function bothHold(runbook) {
    const sources = [...sourcesOf(runbook.symptom), ...sourcesOf(runbook.recovered)];
    const read = readIn(sources);
    if (read === null)
        return null;
    const fixed = inputsOf(runbook, read);
    if (fixed === null)
        return null;
    const free = fieldsOf(runbook, read, [...sources, ...Object.values(fixed).map(String)]);
    if (free === null)
        return null;
    for (const values of combinations(free)) {
        const scope = { ...samplesOf(values), inputs: fixed };
        if (sources.every((source) => isTrue(source, scope)))
            return values.map(({ name, value }) => `${name} = ${(0,expression/* printValue */.jt)(value)}`).join(', ');
    }
    return null;
}
const MOST_COMBINATIONS = 1_000;
const NUMBERS = [100, 0, 1, 10, 50, 1_000];
function sourcesOf({ that }) {
    return that.map(({ source }) => source);
}
function readIn(sources) {
    const names = new Set();
    for (const source of sources) {
        const parsed = (0,syntax/* parseSyntax */.Z)(source, (0,cel/* checkingEnvironment */.Gl)());
        if (!parsed.ok)
            return null;
        for (const { root, members } of parsed.syntax.accesses) {
            const [member, ...more] = members;
            if (member === undefined || more.length > 0)
                return null;
            names.add(`${root.name}.${member.name}`);
        }
    }
    return [...names];
}
function inputsOf({ inputs }, read) {
    const names = read.filter((name) => name.startsWith('inputs.')).map((name) => name.slice('inputs.'.length));
    const pairs = names.map((name) => [name, inputs[name]?.default]);
    const values = pairs.flatMap(([name, value]) => value === undefined || typeof value === 'object' ? [] : [[name, value]]);
    return values.length === pairs.length ? Object.fromEntries(values) : null;
}
function fieldsOf({ probes }, read, compared) {
    const literals = literalsIn(compared);
    const free = [];
    for (const name of read.filter((one) => !one.startsWith('inputs.'))) {
        const [probe = '', field = ''] = name.split('.');
        if (!Object.hasOwn(probes, probe))
            return null;
        const declared = field === 'ok' ? OK : probes[probe]?.command.output.fields[field];
        const values = declared === undefined ? null : valuesOf(declared, literals);
        if (values === null)
            return null;
        free.push({ name, values });
    }
    return free;
}
const OK = { type: 'boolean', list: false, path: [], secret: false };
function literalsIn(sources) {
    const all = sources.join('\n');
    const texts = [...all.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map(([, one, other]) => one ?? other ?? '');
    const bare = all.replace(/"[^"]*"|'[^']*'/g, '');
    const numbers = [...bare.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
    return { numbers, texts };
}
function valuesOf(declared, { numbers, texts }) {
    const { type, list, min = 0, max = Number.POSITIVE_INFINITY } = declared;
    if (list)
        return null;
    switch (type) {
        case 'boolean':
            return [true, false];
        case 'string':
            return [...new Set([...texts, 'something else'])];
        case 'number': {
            const shares = numbers.filter((number) => number > 0 && number < 1).map((share) => share * 100);
            const near = [...numbers, ...shares].flatMap((number) => [number - 1, number, number + 1]);
            const all = [...near, ...NUMBERS, ...(declared.min === undefined ? [] : [min])];
            return [...new Set(all)].filter((number) => number >= min && number <= max);
        }
        default:
            return null;
    }
}
function combinations(free) {
    let all = [[]];
    for (const { name, values } of free) {
        all = all.flatMap((chosen) => values.map((value) => [...chosen, { name, value }])).slice(0, MOST_COMBINATIONS);
    }
    return all;
}
function samplesOf(values) {
    const probes = {};
    for (const { name, value } of values) {
        const [probe = '', field = ''] = name.split('.');
        probes[probe] = { ok: true, ...probes[probe], [field]: value };
    }
    return probes;
}
function isTrue(source, scope) {
    const found = (0,expression/* evaluate */._3)(source, scope);
    return found.kind === 'value' && found.value === true;
}

;// CONCATENATED MODULE: ./lib/runbook/advice.js









function adviceOn(runbook) {
    const { steps, notify } = runbook;
    const mitigations = steps.filter((step) => step.kind === 'mitigation');
    return [
        ...unreadProbes(runbook),
        ...weakRecovery(runbook),
        ...tooLate(runbook),
        ...mitigations.flatMap((step, index) => [
            ...provesNothing(step),
            ...keptApart(step, mitigations.slice(0, index)),
            ...goneOutput(step),
        ]),
        ...perhapsNoStart(runbook),
        ...globbedLabels(runbook),
        ...unknownChannels(notify ?? []),
    ];
}
function unreadProbes({ probes, symptom, recovered, guards, steps }) {
    const reads = (0,expressions_in/* expressionsIn */.l)({ symptom, recovered, guards, steps }).map((expression) => expression.reads);
    const read = new Set(reads.flatMap(({ probes: now, all, first, before }) => [...now, ...all, ...first, ...before]));
    return Object.values(probes)
        .filter(({ name }) => !read.has(name))
        .map(({ name, at }) => ({
        code: 'probe-unread',
        message: `No condition reads the probe \`${name}\`: it is never asked, and its \`show\` is never shown.`,
        hint: 'Read it in a condition, or take it out.',
        at,
    }));
}
function weakRecovery(runbook) {
    const where = bothHold(runbook);
    if (where === null)
        return [];
    return [
        {
            code: 'recovery-too-weak',
            message: `The incident can count as over while its symptom still holds: both are true with ${(0,visible/* shown */.SP)(where, 200)}.`,
            hint: 'Let `recovered` exclude the symptom, with some distance: below 0.5 where the symptom is at 0.9.',
            at: runbook.recovered.at,
        },
    ];
}
function tooLate({ timeoutMs, recovered, guards, steps }) {
    const waited = [
        ...Object.values(guards).map(({ name, engaged }) => ({ name: `engaged of ${name}`, condition: engaged })),
        ...steps.flatMap((step) => step.kind === 'check'
            ? [{ name: `check of ${step.id}`, condition: step.condition }]
            : [
                { name: `require of ${step.id}`, condition: step.require },
                { name: `verify of ${step.id}`, condition: step.verify },
            ]),
        { name: 'recovered', condition: recovered },
    ];
    return waited.flatMap(({ name, condition }) => {
        const longestMs = (condition?.withinMs ?? 0) + (condition?.forMs ?? 0);
        if (condition === undefined || longestMs <= timeoutMs)
            return [];
        const [longest, timeout] = [(0,duration/* formatDuration */.a)(longestMs), (0,duration/* formatDuration */.a)(timeoutMs)];
        return [
            {
                code: 'timeout-too-short',
                message: `\`${name}\` may take ${longest}, and the whole way forward has ${timeout}.`,
                hint: 'Raise `timeout` above all that is waited for, or wait for less.',
                at: condition.at,
            },
        ];
    });
}
function provesNothing({ id, require: required, verify }) {
    const before = new Set((required?.that ?? []).flatMap(({ source }) => partsOf(source)));
    const parts = verify.that.flatMap(({ source }) => partsOf(source));
    if (!parts.every((part) => part === 'true' || before.has(part)))
        return [];
    return [
        {
            code: 'verify-proves-nothing',
            message: `The verification of \`${id}\` holds already before the step: its \`require\` asks for the same.`,
            hint: 'Compare with `before`: `cache.run_id != before.cache.run_id` holds only after a restart.',
            at: verify.at,
        },
    ];
}
function partsOf(source) {
    const text = source.replace(/\s+/g, ' ').trim();
    return /["'()?]|\|\|/.test(text) ? [text] : text.split('&&').map((part) => part.trim());
}
function globbedLabels({ on }) {
    return on.flatMap(({ labels, at }) => Object.entries(labels)
        .filter(([, value]) => (0,glob/* isGlob */.fg)(value))
        .map(([name, value]) => ({
        code: 'label-exact',
        message: `The label \`${(0,visible/* shown */.SP)(name)}\` of an alert must be \`${(0,visible/* shown */.SP)(value)}\` exactly: \`*\` and \`?\` stand for themselves.`,
        hint: 'Leave the label out where it may be anything, or write one alert for each value.',
        at,
    })));
}
function unknownChannels(rules) {
    const places = new Map(rules.toReversed().flatMap(({ to, at }) => to.map((name) => [name, at])));
    const unknown = [...new Set(rules.flatMap(({ to }) => to))].filter((name) => !kernel_channel/* CHANNELS */.l_.includes(name));
    return unknown.map((name) => {
        const near = (0,nearest/* nearest */.p)(name, kernel_channel/* CHANNELS */.l_);
        const at = places.get(name);
        return {
            code: 'not-supported-yet',
            message: `\`notify\` names \`${(0,visible/* shown */.SP)(name)}\`, which is no channel of this release.`,
            hint: near === null ? `There are: ${kernel_channel/* CHANNELS */.l_.join(', ')}.` : `Did you mean \`${near}\`?`,
            ...(at && { at }),
        };
    });
}
function keptApart(step, before) {
    if (step.ending.kind !== 'irreversible' || step.checkpoint)
        return [];
    const undone = before.slice(before.findLastIndex((earlier) => earlier.checkpoint) + 1);
    const names = undone.filter(({ ending }) => ending.kind === 'undo').map(({ id }) => `\`${id}\``);
    if (names.length === 0)
        return [];
    return [
        {
            code: 'step-incomplete',
            message: `A failure after \`${step.id}\` undoes ${names.join(', ')} and cannot undo \`${step.id}\` itself: is that meant?`,
            hint: `Give \`${step.id}\` a \`checkpoint: true\` to keep all of them; leave it if what is undone does not depend on what stays.`,
            at: step.at,
        },
    ];
}
function goneOutput({ id, ending }) {
    if (ending.kind !== 'undo')
        return [];
    const [reading] = (0,expressions_in/* expressionsIn */.l)(ending.undo).filter(({ reads }) => reads.roots.includes('did'));
    if (reading === undefined)
        return [];
    return [
        {
            code: 'value-unknown',
            message: `The undo of \`${id}\` reads \`did\`, which is gone when \`do\` timed out.`,
            hint: 'Name what `do` creates with `run.id`, and let the undo use that name.',
            at: reading.at,
        },
    ];
}
function perhapsNoStart(runbook) {
    const reading = (0,expressions_in/* expressionsIn */.l)(runbook).filter(({ source, reads }) => reads.roots.includes('incident') && !/\bhas\s*\(/.test(source) && readsStart(source));
    return reading.map(({ at }) => ({
        code: 'value-unknown',
        message: '`incident.starts_at` has no value where a run is started by hand, or the alert gives no start: such a run is refused.',
        hint: 'Ask for it first: `has(incident.starts_at) && \u2026`; or leave it so where only such alerts are meant.',
        at,
    }));
}
function readsStart(source) {
    const parsed = (0,syntax/* parseSyntax */.Z)(source, (0,cel/* evaluatingEnvironment */.aP)());
    return (parsed.ok &&
        parsed.syntax.accesses.some(({ root, members }) => root.name === 'incident' && members[0]?.name === 'starts_at'));
}

// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
;// CONCATENATED MODULE: ./lib/topology/advice.js




function advice_adviceOn({ tenants, reshaped }) {
    return [...advice_unknownChannels(Object.values(tenants)), ...(reshaped === undefined ? [] : reshapedNumbers(reshaped))];
}
function reshapedNumbers({ hosts, tenants }) {
    return [hosts, tenants].flatMap((all) => {
        const firsts = new Map([...all.values()].reverse().flatMap((attributes) => [...attributes]));
        return [...firsts.values()].map((fault) => ({ ...fault, code: 'number-reshaped' }));
    });
}
function advice_unknownChannels(tenants) {
    const named = new Map();
    for (const tenant of tenants) {
        const channel = tenant.onCall === undefined ? undefined : (0,kernel_channel/* channelOf */.ts)(tenant.onCall);
        if (channel === undefined || kernel_channel/* CHANNELS */.l_.includes(channel))
            continue;
        const known = named.get(channel);
        if (known === undefined)
            named.set(channel, [tenant]);
        else
            known.push(tenant);
    }
    return [...named].flatMap(([channel, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const near = (0,nearest/* nearest */.p)(channel, kernel_channel/* CHANNELS */.l_);
        const more = others.length === 0 ? '' : ` (and ${others.length} other ${others.length === 1 ? 'tenant' : 'tenants'})`;
        const meant = near === null ? `There are: ${kernel_channel/* CHANNELS */.l_.join(', ')}.` : `Did you mean \`${near}\`?`;
        return [
            {
                code: 'not-supported-yet',
                message: `On call for ${first.id}${more} is \`${(0,visible/* shown */.SP)(channel)}\`, which is no channel of this release.`,
                hint: `${meant} Until then what needs a human goes to every channel that is configured.`,
                at: (0,spans/* placeNow */.ee)(first.at),
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/topology/isolation.js + 6 modules
var isolation = __webpack_require__(12057);
// EXTERNAL MODULE: ./lib/app/host-keys.js
var host_keys = __webpack_require__(29146);
// EXTERNAL MODULE: ./lib/app/sources/read-text.js
var read_text = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/app/sources/runbook-files.js
var runbook_files = __webpack_require__(59896);
// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/app/sources/within-root.js
var within_root = __webpack_require__(66920);
// EXTERNAL MODULE: ./lib/kernel/fault-codes.js
var fault_codes = __webpack_require__(87534);
// EXTERNAL MODULE: ./lib/runbook/documentation.js
var documentation = __webpack_require__(92002);
;// CONCATENATED MODULE: ./lib/app/lint/ignore.js



const YAML = signOf('#');
const TYPESCRIPT = signOf('//');
function signOf(sign) {
    return {
        answer: new RegExp(`(?:^|\\s)${sign}\\s*lint-ignore\\b\\s*([A-Za-z-]*)\\s*:?\\s*(.*)$`),
        alone: new RegExp(`^\\s*${sign}`),
        bare: new RegExp(`^\\s*(?:${sign}.*)?$`),
    };
}
function unignored(warnings, { file, text }) {
    const answers = answersIn(text, file.endsWith('.ts') ? TYPESCRIPT : YAML);
    const answered = new Set();
    const left = warnings.filter(({ code, at }) => {
        const found = answers.find((answer) => {
            const isHere = at === undefined || at.line === answer.line || answer.below.includes(at.line);
            return answer.code === code && answer.reason !== '' && isHere;
        });
        if (found !== undefined)
            answered.add(found);
        return found === undefined;
    });
    const idle = answers.filter((answer) => !answered.has(answer));
    return [...left, ...idle.map((answer) => idleAnswer(answer, file))];
}
function answersIn(text, sign) {
    if (!text.includes('lint-ignore'))
        return [];
    const lines = text.split(/\r?\n/);
    return lines.flatMap((line, index) => {
        const [, code, reason = ''] = line.startsWith(documentation/* PROSE */.W) ? [] : (sign.answer.exec(line) ?? []);
        if (code === undefined)
            return [];
        const isAlone = sign.alone.test(line);
        return [
            { code, reason: reason.trim(), line: index + 1, below: isAlone ? below({ lines, from: index, sign }) : [] },
        ];
    });
}
function below({ lines, from, sign: { bare } }) {
    const found = [];
    for (let at = from + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (bare.test(line))
            continue;
        found.push(at + 1);
        if (!/^\s*(?:- )?[\w-]+:\s*(?:#.*)?$/.test(line))
            break;
    }
    return found;
}
function idleAnswer({ code, reason, line }, file) {
    const known = Object.hasOwn(fault_codes/* FAULT_CODES */.c, code);
    const says = !known
        ? `names no code: ${(0,visible/* shown */.SP)(code)}`
        : reason === ''
            ? 'gives no reason'
            : `answers no warning \`${code}\` of this line or the next`;
    return {
        code: 'value-invalid',
        message: `A \`lint-ignore\` ${says}.`,
        hint: 'Write `# lint-ignore CODE: reason` above the line of a warning, with its code; faults cannot be ignored.',
        at: { file, line, column: 1 },
    };
}

;// CONCATENATED MODULE: ./lib/app/lint/lint.js

















async function lint(request) {
    const { given, from } = request;
    const found = await (given.length === 0
        ? lintAll(estateOf(request))
        : Promise.all(given.map((path) => lintPath(path, request))).then(joined));
    return moved(found, (file) => (0,external_node_path_.relative)(from, file));
}
function estateOf({ paths, knownHosts, runs, evaluates }) {
    return { paths, knownHosts, evaluates, topology: (0,once/* once */.O)(() => (runs ? withAnswers(paths) : (0,sources/* checkTopology */.oE)(paths))) };
}
async function withAnswers(paths) {
    const read = await (0,sources/* readTopology */.ov)(paths);
    return read.ok ? (0,fault/* succeed */.Py)({ topology: read.value.topology, unasked: [], written: (0,sources/* writtenParts */.Kt)(read.value) }) : read;
}
async function lintAll(estate) {
    return joined([await lintRunbooks(estate), await lintTopology(estate)]);
}
async function lintPath(path, lint) {
    const { paths } = lint;
    if (await (0,within_root/* leadsOut */.qm)(path, { root: paths.root, otherwise: null }))
        return only([(0,within_root/* outOfRoot */._D)(path, (0,external_node_path_.resolve)(path))]);
    const kind = await kindOf(path);
    if (kind === 'folder') {
        const topology = (0,external_node_path_.join)(path, 'topology.yml');
        if ((await kindOf(topology)) === 'file') {
            const runbooks = (await (0,runbook_files/* isRunbookFolder */.Zn)(path)) ? path : (0,external_node_path_.join)(path, 'runbooks');
            return lintAll(estateOf({ ...lint, paths: { ...paths, root: path, runbooks, topology } }));
        }
        return lintRunbooks(estateOf({ ...lint, paths: { ...paths, runbooks: path } }));
    }
    if (kind === 'file' && (0,runbook_files/* isPage */.yp)(path))
        return whole(await lintPage((0,external_node_path_.resolve)(path), estateOf(lint)), EVERYWHERE);
    if (kind === 'file' && (await isTopology(path)))
        return lintTopology(estateOf({ ...lint, paths: { ...paths, topology: path } }));
    if (!lint.evaluates && isProgram(path))
        return whole(unevaluated([(0,external_node_path_.resolve)(path)]), EVERYWHERE);
    const estate = estateOf(lint);
    const services = await servicesOf(estate);
    const read = await (0,sources/* readRunbookFile */.vT)(kind === 'nothing' ? (0,external_node_path_.resolve)(path) : path, { root: paths.root, namesFrom: EVERYWHERE }, namesOf(services));
    if (!read.ok)
        return whole(only(read.faults), EVERYWHERE);
    const pages = await pageWarnings(estate, { folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), sources: [read.value], isAll: false });
    return whole(joined([besides([read.value], await knownTopology(estate)), pages]), EVERYWHERE);
}
async function lintRunbooks(estate) {
    const services = await servicesOf(estate);
    const passesOver = (file) => !estate.evaluates && isProgram(file);
    const files = await (0,runbook_files/* runbookFiles */.q7)(estate.paths.runbooks, estate.paths.root);
    const left = unevaluated(files.ok ? files.value.filter(passesOver) : []);
    const read = await (0,sources/* readRunbooks */.AJ)({ ...estate.paths, namesFrom: EVERYWHERE, passesOver }, namesOf(services));
    if (!read.ok)
        return whole(joined([only(read.faults), left]), EVERYWHERE);
    const pages = await pageWarnings(estate, {
        folder: estate.paths.runbooks,
        sources: read.value,
        isAll: left.warnings.length === 0,
    });
    return whole(joined([besides(read.value, await knownTopology(estate)), pages, left]), EVERYWHERE);
}
async function pageWarnings(estate, { folder, sources, isAll }) {
    const { stalePages } = await Promise.all(/* import() */[__webpack_require__.e(5112), __webpack_require__.e(511), __webpack_require__.e(5328), __webpack_require__.e(3061)]).then(__webpack_require__.bind(__webpack_require__, 83061));
    const runbooks = sources.map(({ runbook }) => runbook);
    return { faults: [], warnings: await stalePages({ folder, runbooks, isAll, topology: await knownTopology(estate) }) };
}
async function lintPage(page, estate) {
    const { paths, evaluates } = estate;
    const { stalePage } = await Promise.all(/* import() */[__webpack_require__.e(5112), __webpack_require__.e(511), __webpack_require__.e(5328), __webpack_require__.e(3061)]).then(__webpack_require__.bind(__webpack_require__, 83061));
    const isOfFolder = (0,within_root/* isWithin */.UO)((0,external_node_path_.resolve)(paths.runbooks), page);
    const warnings = await stalePage(page, async (id) => {
        const files = await (0,runbook_files/* runbookFiles */.q7)(isOfFolder ? paths.runbooks : (0,external_node_path_.dirname)(page), paths.root);
        const own = (files.ok ? files.value : []).filter((file) => (0,runbook_files/* idOf */.TH)(file) === id);
        const read = await Promise.all(own.filter((file) => evaluates || !isProgram(file)).map((file) => (0,sources/* readRunbookFile */.vT)(file, paths)));
        const runbooks = read.flatMap((one) => (one.ok ? [one.value.runbook] : []));
        return { runbooks, isAll: isOfFolder && files.ok && own.length === 0, topology: await knownTopology(estate) };
    });
    return { faults: [], warnings };
}
function besides(sources, topology) {
    return joined(sources.map(({ runbook, text, written = text }) => {
        const { faults, warnings } = besideTenants(runbook, topology);
        const advice = [...adviceOn(runbook), ...warnings];
        return { faults, warnings: unignored(advice, { file: runbook.file, text: written }) };
    }));
}
function besideTenants(runbook, topology) {
    const dedicated = (0,plan_dedicated/* dedicatedFaults */.f)(runbook, topology?.services ?? {});
    if (topology === null || dedicated.length > 0)
        return only(dedicated);
    return tryPlans({ runbook, topology, isolation: (0,isolation/* isolationOf */._)(topology) });
}
async function lintTopology({ topology: read, knownHosts, paths }) {
    const root = (0,sources/* topologyRoot */.qA)(paths);
    const checked = await read();
    if (!checked.ok)
        return whole(only(checked.faults), root);
    const { topology, unasked, written } = checked.value;
    const warnings = [
        ...unasked.map(notAsked),
        ...(0,host_keys/* unpinnedHosts */.x)(Object.values(topology.hosts), knownHosts),
        ...advice_adviceOn(topology),
    ];
    return whole({ faults: [], warnings: unansweredIn(written, warnings) }, root);
}
function unansweredIn(written, warnings) {
    const files = new Set(written.map(({ file }) => file));
    const elsewhere = warnings.filter(({ at }) => at === undefined || !files.has(at.file));
    const left = written.flatMap((part) => unignored(warnings.filter(({ at }) => at?.file === part.file), part));
    return [...elsewhere, ...left];
}
function notAsked({ argv, at }) {
    return {
        code: 'inventory-failed',
        message: `The inventory \`${(0,visible/* visibleLine */.P8)(argv.join(' ')).slice(0, 100)}\` was not run: names that only it could declare were not looked at.`,
        hint: 'Where its program was reviewed, `lint --inventory` runs it.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
function isProgram(file) {
    return (0,runbook_files/* formOf */.QU)(file) === 'typescript';
}
function unevaluated(files) {
    const warnings = files.map((file) => ({
        code: 'typescript-unevaluated',
        message: 'The runbook is a program, and was not evaluated: nothing of it was looked at.',
        hint: 'Where its code was reviewed, or is your own, `lint --evaluate` does; so do `plan` and `test`.',
        at: { file, line: 1, column: 1 },
    }));
    return { faults: [], warnings };
}
async function knownTopology({ topology }) {
    const read = await topology();
    return read.ok && read.value.unasked.length === 0 ? read.value.topology : null;
}
async function servicesOf(estate) {
    return (await knownTopology(estate))?.services ?? null;
}
function namesOf(services) {
    return services === null ? null : Object.keys(services);
}
const EVERYWHERE = (0,external_node_path_.resolve)('/');
function whole(found, root) {
    return moved(found, (file) => (0,external_node_path_.resolve)(root, file));
}
function moved({ faults, warnings }, to) {
    const move = (fault) => fault.at === undefined ? fault : { ...fault, at: { ...fault.at, file: to(fault.at.file) } };
    return { faults: faults.map(move), warnings: warnings.map(move) };
}
function only(faults) {
    return { faults, warnings: [] };
}
function joined(all) {
    return { faults: all.flatMap(({ faults }) => faults), warnings: all.flatMap(({ warnings }) => warnings) };
}
async function kindOf(path) {
    return (0,promises_.stat)(path).then((found) => (found.isDirectory() ? 'folder' : 'file'), () => 'nothing');
}
async function isTopology(path) {
    if (/^topology\.(ya?ml|json)$/.test((0,external_node_path_.basename)(path)))
        return true;
    const text = await (0,read_text/* readText */.yR)(path);
    return text.ok && /^(?:services|tenants):/m.test(text.value) && !/^(?:steps|probes|symptom):/m.test(text.value);
}


/***/ }),

/***/ 30213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ blankContents),
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _topology_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21645);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);


function blankContents(runbook) {
    const { at } = runbook.symptom;
    const names = servicesOf(runbook);
    const tenant = { id: '\u2039tenant\u203a', at, aliases: [], attributes: {}, instances: [] };
    const services = (0,_topology_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(names.map((name) => [name, blankService(name, at)]));
    return (0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .planContents */ .q)({
        runbook,
        view: { tenant, instances: [], services, hosts: {} },
        known: {},
        told: {},
        targets: new Map(names.map((name) => [name, [blankTarget(name)]])),
        services: names,
        did: 'anything',
        begun: false,
        report: () => undefined,
    });
}
function servicesOf({ probes, guards, steps }) {
    const ofSteps = steps.flatMap((step) => (step.kind === 'check' ? [] : [step.service]));
    const ofProbes = Object.values(probes).flatMap(({ service }) => service ?? []);
    const ofGuards = Object.values(guards).map(({ service }) => service);
    return [...new Set([...ofProbes, ...ofGuards, ...ofSteps])];
}
function blankTarget(service) {
    return { key: service, service, host: `\u2039host of ${service}\u203a`, name: service, attributes: {} };
}
function blankService(name, at) {
    return { name, at, tenancy: 'shared', hosts: [], dependsOn: [], identifies: [] };
}


/***/ })

} };
