'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3623], modules: {

/***/ 71030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   p1: () => (/* binding */ didOf),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96263);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45178);
/* harmony import */ var _runbook_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22323);
/* harmony import */ var _secrecy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22358);




const NO_OUTPUT = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
function notStarted(at, fault) {
    return {
        ended: 'not-started',
        exit_code: null,
        started_at: at,
        duration_ms: 0,
        stopped: 'ended-by-itself',
        stdout: NO_OUTPUT,
        stderr: NO_OUTPUT,
        ...(fault !== undefined && { fault }),
    };
}
function isAccepted(command, act) {
    if (act.ended !== 'exited' || act.exit_code === null)
        return false;
    if (command.kind !== 'http')
        return command.exit.includes(act.exit_code);
    return command.expect.length > 0
        ? command.expect.includes(act.exit_code)
        : act.exit_code >= 200 && act.exit_code < 300;
}
function didOf(command, { act, text }, reading) {
    if (command.output.format === 'none' || text === null || !isAccepted(command, act))
        return { act, did: {} };
    const parsed = (0,_runbook_output_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutput */ .F)(command.output, text, reading);
    if (parsed.ok)
        return { act, did: parsed.value };
    return { act: { fault: misread(command, parsed.faults[0]), ...act }, did: {} };
}
function sampleOf(observation, scope) {
    const { of, at, probe, command, ready, result, reading } = observation;
    const common = { ...of, at, host: command.where, shown_command: ready === null ? '' : (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownCommand */ .h)(ready) };
    const seen = read(command, result, reading);
    if ('fault' in seen)
        return { ...common, ok: false, fields: {}, act: { ...result.act, fault: seen.fault } };
    const shown = probe.show === undefined ? null : (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveText */ .W)(probe.show, { ...scope, [of.probe]: { ...seen.fields, ok: true } });
    return { ...common, ok: true, fields: seen.fields, act: result.act, ...(shown !== null && { show: shown }) };
}
function read(command, result, reading) {
    const { act, text } = result;
    if (act.fault !== undefined)
        return { fault: act.fault };
    if (!isAccepted(command, act))
        return { fault: failedProbe(act) };
    if (command.output.format === 'none')
        return { fields: {} };
    if (text === null)
        return { fault: unreadable(act) };
    const parsed = (0,_runbook_output_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutput */ .F)(command.output, text, reading);
    if (parsed.ok)
        return { fields: parsed.value };
    return { fault: misread(command, parsed.faults[0]) };
}
function misread(command, fault) {
    return (0,_secrecy_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .hK)(command) ? undisclosed : fault;
}
function failedProbe(act) {
    return {
        code: 'output-invalid',
        message: `the probe ended with ${act.exit_code === null ? act.ended : `exit code ${act.exit_code}`}`,
        hint: 'Run the shown command by hand on the shown host, and look at its standard error in the audit.',
    };
}
const undisclosed = {
    code: 'output-invalid',
    message: 'the output does not have the declared form; it may hold secrets, and is not shown',
    hint: 'Run the shown command by hand on the shown host, and compare its output with the declared fields.',
};
const LONGEST_TEXT = 1_048_576;
function unreadable(act) {
    return {
        code: 'output-invalid',
        message: act.stdout.bytes > LONGEST_TEXT
            ? `the probe's output of ${act.stdout.bytes} bytes is larger than 1 MiB`
            : `the probe's output of ${act.stdout.bytes} bytes is not UTF-8, or did not come whole`,
        hint: 'Make the probe print only the fields that it declares.',
    };
}


/***/ }),

/***/ 83623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  ve: () => (/* binding */ discovered),
  cD: () => (/* binding */ discoveredWords),
  ys: () => (/* binding */ provedWords)
});

// UNUSED EXPORTS: safely

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/whole.js
var whole = __webpack_require__(39348);
// EXTERNAL MODULE: ./lib/kernel/mask.js
var kernel_mask = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/kernel/pattern.js
var kernel_pattern = __webpack_require__(38595);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/topology/found.js




const MOST_BYTES = 1_048_576;
const MOST_INSTANCES = 20_000;
const LONGEST_NAME = 256;
const MOST_WORK = 100_000_000;
const DEEPEST = 32;
function foundIn(reading, text, mask = kernel_mask/* asItIs */.s) {
    const pattern = (0,kernel_pattern/* compilePattern */.E)(reading.tenant);
    if (pattern === null)
        throw new Error('foundIn: a pattern that was not checked');
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        return tooMuch(`${bytes} bytes`, `at most ${MOST_BYTES} are read`);
    const names = reading.output === 'json'
        ? namesInRows(reading.each, text, mask)
        : { ok: true, value: namesInLines(text) };
    if (!names.ok)
        return names;
    const distinct = [...new Set(names.value)];
    if (distinct.length > MOST_INSTANCES)
        return tooMuch(`${distinct.length} instances`, `at most ${MOST_INSTANCES} are read`);
    const characters = distinct.reduce((sum, { length }) => sum + Math.min(length, LONGEST_NAME), 0);
    if (characters * pattern.size > MOST_WORK)
        return tooMuch(`${characters} characters of names for a pattern of ${pattern.size} instructions`, 'that many cannot be matched in time');
    const found = [];
    for (const name of distinct) {
        if (name.length > LONGEST_NAME)
            return tooMuch(`a name of ${name.length} characters`, `at most ${LONGEST_NAME} are read`);
        const groups = pattern.wholeGroups(name);
        if (groups === null || (groups.tenant ?? '') === '')
            return unexpected(mask(name), reading);
        found.push({ name, groups });
    }
    return { ok: true, value: found };
}
function namesInLines(text) {
    const lines = text.replace(/\r?\n$/, '');
    return lines === '' ? [] : lines.split(/\r?\n/);
}
function namesInRows(each, text, mask) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: DEEPEST, maxBytes: MOST_BYTES, file: 'the output', mask });
    if (!parsed.ok) {
        const [{ message, at }] = parsed.faults;
        const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
        return wrong(`printed what is no JSON: ${message.replace(/\.$/, '')}${where}`, 'Have the command print a list of rows as JSON, and nothing else on standard output.');
    }
    const rows = rowsOf(parsed.value);
    if (rows === null)
        return wrong('printed JSON that is no list of rows', 'Have the command print `[{\u2026}, \u2026]`, or an object whose `items` is such a list.');
    const path = each.join('.');
    const names = [];
    for (const [index, row] of rows.entries()) {
        const name = valueAt(row, each);
        if (typeof name === 'string')
            names.push(name);
        else
            return wrong(`printed ${name === undefined ? 'no' : 'something that is no text as'} \`${(0,visible/* shown */.SP)(path)}\` in row ${index + 1} of ${rows.length}`, `\`each\` names the field of every row that holds an instance's name${keysOf(row, mask)}.`, 'each');
    }
    return { ok: true, value: names };
}
function rowsOf(value) {
    if (Array.isArray(value))
        return value;
    return isRecord(value) && Array.isArray(value.items) ? value.items : null;
}
function keysOf(row, mask) {
    if (!isRecord(row))
        return '';
    const keys = Object.keys(row)
        .slice(0, 8)
        .map((key) => (0,visible/* shown */.SP)(mask(key), 40));
    return keys.length === 0 ? '' : `; this one has ${keys.join(', ')}`;
}
function valueAt(row, path) {
    let value = row;
    for (const part of path) {
        if (!isRecord(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unexpected(name, { tenant }) {
    return wrong(`named \`${(0,visible/* shown */.SP)(name)}\`, which the pattern does not expect`, `Have the command print only instances of this service, or correct the pattern \`${(0,visible/* shown */.SP)(tenant, 120)}\`: it stands for a whole name.`, 'tenant');
}
function tooMuch(what, most) {
    const hint = 'Have the command print only the instances of this service.';
    return { ok: false, fault: { code: 'limit-exceeded', message: `printed ${what}, and ${most}`, hint }, of: null };
}
function wrong(message, hint, of = null) {
    return { ok: false, fault: { code: 'output-invalid', message, hint }, of };
}

// EXTERNAL MODULE: ./lib/topology/survey.js
var topology_survey = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/engine/act.js
var engine_act = __webpack_require__(71030);
;// CONCATENATED MODULE: ./lib/engine/discover.js





function safely(plan) {
    return `${(0,whole/* subjectOf */.et)(plan)}${plan.runbook.scope === 'shared' ? ':' : ''} isolation verified, safe to proceed`;
}
function provedWords(plan) {
    return plan.discovery === undefined ? safely(plan) : namesOnly(plan);
}
function namesOnly({ tenant, runbook }) {
    const onlyOwn = `names anybody but ${tenant.id}`;
    return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}
function answerOf(question, { act, text }, mask) {
    const { service, host, command } = question;
    const unknown = (fault) => ({ service, host, found: { ok: false, fault, of: null } });
    if (act.fault !== undefined)
        return unknown({ ...act.fault, message: `failed: ${act.fault.message}` });
    if (!(0,engine_act/* isAccepted */.oB)(command, act))
        return unknown(ended(act));
    if (text === null)
        return unknown(unreadable(act.stdout.bytes));
    return { service, host, found: foundIn(question, text, mask) };
}
function discovered(plan, survey, asked) {
    const hosts = survey.hosts.map((host, index) => {
        const { shown_command = '', duration_ms = 0 } = asked[index] ?? {};
        return { ...host, shown_command, duration_ms };
    });
    return { type: 'topology.discovered', hosts, drift: survey.drift, result: discoveredWords(plan, survey) };
}
function discoveredWords(plan, survey) {
    return (0,topology_survey/* refusalsIn */.z0)(survey, (0,whole/* concernOf */.gY)(plan)).length === 0
        ? safely(plan)
        : `${(0,whole/* subjectOf */.et)(plan)} is not safely where the topology has it: nothing may be changed`;
}
function ended({ ended, exit_code, stderr }) {
    const how = exit_code === null ? `is over as ${ended}` : `ended with ${exit_code}`;
    const [said = ''] = stderr.head.trim().split('\n');
    return {
        code: 'output-invalid',
        message: `${how}${said === '' ? '' : `: "${(0,visible/* shown */.SP)(said, 200)}"`}`,
        hint: 'Run the command of `discover` by hand on that host, as the user that the run logs in as.',
    };
}
function unreadable(bytes) {
    return {
        code: 'output-invalid',
        message: `printed ${bytes} bytes, more than 1 MiB or not in UTF-8`,
        hint: 'Have the command print only the instances of this service.',
    };
}


/***/ }),

/***/ 22358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Q1: () => (/* binding */ revealing),
/* harmony export */   Wu: () => (/* binding */ isRevealable),
/* harmony export */   Xm: () => (/* binding */ unmasked),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   uN: () => (/* binding */ withheld),
/* harmony export */   un: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);


const MASK = '***';
function holdsSecret({ sensitive, output }) {
    return sensitive || Object.values(output.fields).some((field) => field.secret);
}
function guarded(command) {
    return holdsSecret(command) ? { ...command, sensitive: true } : command;
}
function learnSecrets({ of, command }, fields, masks) {
    for (const [name, { secret, type }] of Object.entries(command.output.fields)) {
        if (!secret || type === 'boolean')
            continue;
        for (const value of [fields[name] ?? []].flat())
            masks.learn(String(value), `${name} of ${calledOf(of)}`);
    }
}
function calledOf(of) {
    if ('probe' in of)
        return _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.probe(of.probe);
    return 'step' in of ? _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.step(of.step, of.action) : _plan_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED */ .wh.guard(of.guard, of.action);
}
function isRevealable(plan, condition, purpose) {
    return condition.that.every(revealing(plan, 'step' in purpose ? purpose.step : null));
}
function revealing(plan, step) {
    const hidden = new Set(Object.keys(plan.probes).filter((name) => Object.values(plan.probes[name]?.commands ?? {}).some(holdsSecret)));
    const own = plan.steps.find(({ id }) => id === step);
    if (own?.kind === 'mitigation' && own.acts.some((act) => holdsSecret(act.do)))
        hidden.add('did');
    return (expression) => hidden.size === 0 || !(0,_runbook_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsRead */ .cn)(expression).some(({ of }) => hidden.has(of));
}
function withheld(plan, sample) {
    const command = plan.probes[sample.probe]?.commands[sample.target];
    if (command === undefined || !holdsSecret(command))
        return sample;
    const { show: _, ...rest } = sample;
    return { ...rest, fields: withoutSecrets(command, sample.fields) };
}
function withoutSecrets({ sensitive, output }, fields) {
    if (sensitive)
        return {};
    return Object.fromEntries(Object.entries(fields).filter(([name]) => output.fields[name]?.secret !== true));
}
function unmasked(event) {
    if (event.type === 'command.finished')
        return isWhole(event.did) ? event : { ...event, did: known(event.did) };
    if (event.type !== 'condition.looked' && event.type !== 'before.sampled')
        return event;
    if (event.samples.every(({ fields }) => isWhole(fields)))
        return event;
    return { ...event, samples: event.samples.map((sample) => ({ ...sample, fields: known(sample.fields) })) };
}
function isWhole(fields) {
    return !Object.values(fields).some(isMasked);
}
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isMasked(value)));
}
function isMasked(value) {
    if (typeof value === 'object')
        return value.some(isMasked);
    return typeof value === 'string' && value.includes(MASK);
}


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownText),
/* harmony export */   h: () => (/* binding */ shownCommand)
/* harmony export */ });
/* harmony import */ var _kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86517);

function shownCommand(command) {
    switch (command.kind) {
        case 'exec':
            return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
        case 'run':
            return `${asUser(command.as)}${shownScript(command.script)}`;
        case 'http':
            return `${command.method} ${shownText(command.url)}`;
    }
}
function shownText(text) {
    return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}
function shownElement(element) {
    if (typeof element === 'string')
        return (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(element);
    return element.parts.map((part) => (typeof part === 'string' ? (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(part) : shownPart(part))).join('');
}
function shownPart(part) {
    if (typeof part === 'string')
        return part;
    return 'secret' in part ? `\u2039secrets.${part.secret}\u203a` : `\u2039${part.expression}\u203a`;
}
function shownScript(script) {
    const [first = '', ...more] = script.trim().split('\n');
    return more.length === 0 ? first : `${first} \u2026 (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}
function asUser(user) {
    return user === undefined ? '' : `sudo -n -u ${(0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(user)} `;
}


/***/ }),

/***/ 59091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownFault),
/* harmony export */   q: () => (/* binding */ driftFault)
/* harmony export */ });
/* harmony import */ var _kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function driftFault(drift, source) {
    const { instance } = drift;
    return {
        code: 'topology-drift',
        ...sayings(drift),
        at: instance === undefined ? extraPlace(drift, source) : instancePlace(instance, source),
    };
}
function unknownFault({ service, host, unknown }, source) {
    if (unknown === undefined)
        return null;
    const { fault, of } = unknown;
    const path = ['services', service, 'discover'];
    return {
        code: 'discovery-failed',
        message: `What stands of ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} on ${on(host)} is not known: the discovery ${fault.message.replace(/\.$/, '')}.`,
        hint: fault.hint,
        at: of === null ? source.placeOf(path, 'key') : source.placeOf([...path, of]),
    };
}
function sayings(drift) {
    const { kind, service, host, tenant } = drift;
    const [what, found] = [`The ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of ${tenant ?? 'nobody'}`, (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.found ?? '', 80)];
    const name = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.instance?.name ?? '', 80);
    switch (kind) {
        case 'missing':
            if (drift.found !== undefined)
                return {
                    message: `${what} (${name}) is not on ${on(host)}: there it stands as "${found}".`,
                    hint: 'Write into this entry what the host calls it, or rename it there: a command for the declared name would not reach it.',
                };
            return {
                message: `${what} (${name}) is not on ${on(host)}.`,
                hint: `enforced-runbooks topology drift --tenant ${tenant} asks every host of the service. Correct this entry, or start the instance.`,
            };
        case 'moved':
            return {
                message: `${what} (${name}) is not on ${on(host)}: ${on(drift.instead ?? '')} says that it has it, as "${found}".`,
                hint: 'Look there; where that is true, correct the host of this entry.',
            };
        case 'foreign':
            return {
                message: `What stands on ${on(host)} where ${tenant} has its ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} belongs to somebody else, ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(drift.instead ?? '', 80)}: "${found}".`,
                hint: 'Nothing there is touched. Find out who is right, the host or this entry, before anything is changed there.',
            };
        case 'extra':
            return tenant === null
                ? {
                    message: `On ${on(host)} stands a ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of nobody that the topology knows: "${found}".`,
                    hint: 'Declare its tenant, or remove it.',
                }
                : {
                    message: `On ${on(host)} stands a ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(service)} of ${tenant} that the topology does not declare: "${found}".`,
                    hint: `Declare it under ${tenant}, or remove it: a change to ${tenant} would reach only what is declared.`,
                };
        default:
            return (0,_kernel_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(kind);
    }
}
function on(host) {
    return host === 'runner' ? 'the runner' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(host);
}
function instancePlace({ tenant, service, entry }, source) {
    const at = ['tenants', tenant, 'services', service];
    const hosts = [
        [...at, entry, 'host'],
        [...at, 'host'],
    ];
    const named = hosts.find((path) => source.sourceOf(path) !== undefined);
    return named === undefined ? source.placeOf([...at, entry], 'key') : source.placeOf(named);
}
function extraPlace({ tenant, service }, source) {
    return tenant === null
        ? source.placeOf(['services', service], 'key')
        : source.placeOf(['tenants', tenant, 'services', service], 'key');
}


/***/ }),

/***/ 57578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareWith),
  Q: () => (/* binding */ refuses)
});

;// CONCATENATED MODULE: ./lib/topology/called-otherwise.js
function isCalledOtherwise({ name, groups }, { attributes }, { tenant: { id, aliases }, identifies, }) {
    const said = groups.tenant ?? '';
    const names = [id, ...aliases];
    if (!names.includes(said))
        return false;
    const values = Object.values(attributes).map(String);
    const identifying = identifies.flatMap((key) => (attributes[key] === undefined ? [] : [String(attributes[key])]));
    if (saidOf(name, said, identifying) >= 0)
        return false;
    const asDeclared = Math.max(0, saidOf(name, said, values));
    const others = identifying.filter((value) => !holds(name, value));
    const saysInstead = (other) => saidOf(name.replaceAll(said, () => other), other, others);
    return names.some((other) => other !== said && saysInstead(other) >= asDeclared);
}
function saidOf(name, tenant, values) {
    const held = values.filter((value) => holds(value, tenant) && holds(name, value));
    return Math.max(-1, ...held.map((value) => value.length - tenant.length));
}
function holds(text, part) {
    for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1)) {
        const [before, behind] = [text.slice(0, at), text.slice(at + part.length)];
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/topology/discover.js
var topology_discover = __webpack_require__(34050);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var topology_identifier = __webpack_require__(86310);
// EXTERNAL MODULE: ./lib/topology/machine.js
var machine = __webpack_require__(42060);
;// CONCATENATED MODULE: ./lib/topology/drift.js




function compareWith(topology, tenant, answers) {
    const declared = declaredAt(topology);
    const owners = new Map([...new Set(answers.map(({ service }) => service))].map((service) => [service, ownersOf(topology, service)]));
    const looked = answers.map((answer) => look(topology, answer, {
        declared: declared.get(placeKey(answer, topology)) ?? [],
        owners: owners.get(answer.service),
    }));
    const strays = straysOf(looked);
    const judged = looked.map((one) => judge(one, { tenant, strays }));
    const drift = judged.flatMap((one) => one.drift);
    return { answers: judged.map(({ answer }) => answer), drift: drift.filter((one) => !isToldAsMoved(one, drift)) };
}
function isToldAsMoved({ kind, service, host, found }, drift) {
    if (kind !== 'extra')
        return false;
    return drift.some((one) => one.kind === 'moved' && one.service === service && one.instead === host && one.found === found);
}
function refuses(drift, { tenant, scope }) {
    return drift.kind !== 'extra' || drift.tenant === tenant || scope === 'shared';
}
function look(topology, answer, { declared, owners }) {
    const { discover, identifies = [] } = topology.services[answer.service] ?? {};
    if (discover === undefined)
        throw new Error(`compareWith: nobody can have asked for ${answer.service}`);
    const groups = (0,topology_discover/* tellingGroups */.Ox)(discover);
    const [own, others] = [
        declared.filter(({ host }) => host === answer.host),
        declared.filter(({ host }) => host !== answer.host),
    ];
    const known = { answer, groups, declared: own };
    if (!answer.found.ok)
        return { ...known, there: new Map(), beside: [], otherwise: new Map(), rest: [] };
    const byKey = new Map([...others, ...own].map((instance) => [declaredKey(instance, groups), instance]));
    const [as, otherwise] = [new Map(), new Map()];
    const rest = [];
    for (const found of answer.found.value) {
        const owned = { ...found, owner: owners?.get(found.groups.tenant ?? '') ?? null };
        const instance = owned.owner === null ? undefined : byKey.get(foundKey(owned, groups));
        const tenant = instance === undefined ? undefined : topology.tenants[instance.tenant];
        const stands = tenant !== undefined && instance !== undefined && isCalledOtherwise(found, instance, { tenant, identifies })
            ? otherwise
            : as;
        if (instance === undefined || stands.has(instance))
            rest.push(owned);
        else
            stands.set(instance, owned);
    }
    const second = [...otherwise].filter(([instance]) => as.has(instance));
    const first = [...otherwise].filter(([instance]) => !as.has(instance));
    const isHere = ([{ host }]) => host === answer.host;
    return {
        ...known,
        there: new Map([...as].filter(isHere)),
        otherwise: new Map(first.filter(isHere)),
        beside: [...as, ...first].flatMap((one) => (isHere(one) ? [] : [one[1]])),
        rest: [...rest, ...second.map(([, owned]) => owned)],
    };
}
function ownersOf({ tenants, services }, service) {
    const owners = new Map();
    for (const tenant of Object.values(tenants)) {
        for (const identifier of (0,topology_identifier/* identifiersOf */.Sd)(tenant, services)) {
            if (identifier.service === undefined || identifier.service === service)
                owners.set(identifier.value, tenant.id);
        }
    }
    return owners;
}
function straysOf(looked) {
    const strays = new Map();
    for (const { answer, groups, beside, rest } of looked) {
        for (const owned of [...beside, ...rest]) {
            if (owned.owner === null)
                continue;
            const key = `${answer.service}\n${foundKey(owned, groups)}`;
            if (!strays.has(key))
                strays.set(key, { host: answer.host, found: owned.name });
        }
    }
    return strays;
}
function judge({ answer, groups, declared, there, otherwise, beside, rest }, { tenant, strays }) {
    const { service, host, found } = answer;
    const isOurs = (owner) => tenant === null || owner === tenant;
    const ours = declared.filter((instance) => isOurs(instance.tenant));
    if (!found.ok)
        return { answer: { service, host, instances: null, unknown: found, there: [], others: [] }, drift: [] };
    const places = new Map(groups.length === 0 ? [] : rest.map((one) => [placeOf(one, groups), one]));
    const absent = ours.filter((instance) => !there.has(instance));
    const lost = absent.map((instance) => {
        const common = { service, host, tenant: instance.tenant, instance };
        const named = otherwise.get(instance);
        if (named !== undefined)
            return { kind: 'missing', ...common, found: named.name };
        const instead = places.get(JSON.stringify(groups.map((group) => (0,topology_discover/* toldBy */.Hd)(instance, group))));
        if (instead !== undefined)
            return { kind: 'foreign', ...common, found: instead.name, instead: instead.groups.tenant ?? '' };
        const stray = strays.get(`${service}\n${declaredKey(instance, groups)}`);
        return stray === undefined || stray.host === host
            ? { kind: 'missing', ...common }
            : { kind: 'moved', ...common, found: stray.found, instead: stray.host };
    });
    const extra = rest.map(({ owner, name }) => ({ kind: 'extra', service, host, tenant: owner, found: name }));
    const others = [...there.values(), ...otherwise.values(), ...beside].flatMap(({ owner, name }) => isOurs(owner) ? [] : [{ tenant: owner, found: name }]);
    return {
        answer: {
            service,
            host,
            instances: found.value.length,
            there: [...there].flatMap(([instance, { name }]) => (isOurs(instance.tenant) ? [{ instance, found: name }] : [])),
            others: [...others, ...rest.map(({ owner, name }) => ({ tenant: owner, found: name }))],
        },
        drift: [...lost, ...extra],
    };
}
function declaredAt(topology) {
    const places = new Map();
    for (const { instances } of Object.values(topology.tenants)) {
        for (const instance of instances) {
            const place = placeKey(instance, topology);
            const known = places.get(place);
            if (known === undefined)
                places.set(place, [instance]);
            else
                known.push(instance);
        }
    }
    return places;
}
function placeKey({ service, host }, topology) {
    return `${service}\n${(0,machine/* machineOf */.V)(host, topology)}`;
}
function declaredKey(instance, groups) {
    return JSON.stringify([instance.tenant, ...groups.map((group) => (0,topology_discover/* toldBy */.Hd)(instance, group))]);
}
function foundKey({ owner, groups: values }, groups) {
    return JSON.stringify([owner, ...groups.map((group) => values[group])]);
}
function placeOf({ groups: values }, groups) {
    return JSON.stringify(groups.map((group) => values[group]));
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ MOST_OTHERS),
/* harmony export */   yj: () => (/* binding */ surveyOf),
/* harmony export */   z0: () => (/* binding */ refusalsIn)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57578);
/* harmony import */ var _drift_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59091);



const MOST_OTHERS = 50;
const MOST_EXTRA = 20;
function surveyOf({ topology, source, concern }, answers) {
    const { answers: judged, drift } = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWith */ .G)(topology, concern.tenant, answers);
    return {
        hosts: judged.map((one) => hostSurvey(one, { source, concern })),
        drift: judged.flatMap((one) => told(one, drift, concern).map((found) => driftRecord(found, source))),
    };
}
function refusalsIn({ hosts, drift }, concern) {
    return [
        ...hosts.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
        ...drift.filter((one) => (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern)).map(({ fault }) => fault),
    ];
}
function told({ service, host }, drift, concern) {
    const here = drift.filter((one) => one.service === service && one.host === host);
    const lost = here.filter(({ kind }) => kind !== 'extra');
    const extra = here.filter(({ kind }) => kind === 'extra');
    const [own, others] = [extra.filter((one) => (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern)), extra.filter((one) => !(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .refuses */ .Q)(one, concern))];
    return [...lost, ...own.slice(0, MOST_EXTRA), ...others.slice(0, MOST_EXTRA)];
}
function hostSurvey(judged, { source, concern }) {
    const { service, host, instances, there, others, unknown } = judged;
    const fault = unknown === undefined ? null : (0,_drift_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFault */ .$)(judged, source());
    const neighbours = new Map(others.flatMap(({ tenant, found }) => tenant === null || tenant === concern.tenant ? [] : [[tenant, { tenant, found }]]));
    return {
        service,
        host,
        instances,
        there: there.map(({ instance, found }) => ({ target: instance.key, found })),
        others: chosen([...neighbours.values()]),
        others_count: neighbours.size,
        ...(fault !== null && { fault }),
    };
}
function chosen(others) {
    const ranked = others.length <= MOST_OTHERS
        ? others
        : others
            .map((one) => ({ one, rank: (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(one.tenant) }))
            .sort((a, b) => compare(a.rank, b.rank))
            .slice(0, MOST_OTHERS)
            .map(({ one }) => one);
    return [...ranked].sort((a, b) => compare(a.tenant, b.tenant));
}
function driftRecord(drift, source) {
    const { kind, service, host, tenant, instance } = drift;
    const target = instance === undefined ? {} : { target: instance.key };
    return { kind, service, host, tenant, ...target, fault: (0,_drift_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .driftFault */ .q)(drift, source()) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

} };
