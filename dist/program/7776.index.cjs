'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7776], modules: {

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   Wq: () => (/* binding */ withOutput),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    const placed = command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)');
    return withOutput(placed);
}
function withOutput(command, out = '<state>/runs/<execution id>') {
    return command
        .option('--out <dir>', `where a run's files stand (default: ${out})`)
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too');
}
function commonOf(options, variables) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root ?? '.');
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'topology.yml') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.topology),
            inventory: { variables, cancel: new AbortController().signal },
        },
        state: options.state === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '.enforced-runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.state),
        out: options.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out),
        terminal: terminalOf(options, variables),
    };
}
function terminalOf({ json, quiet, color, debug }, variables) {
    const plain = color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)({ json: json === true, quiet: quiet === true, colour: !plain, debug: debug === true });
}


/***/ }),

/***/ 51101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerTest: () => (/* binding */ registerTest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/app/sources/read-text.js
var read_text = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/app/sources/runbook-files.js
var runbook_files = __webpack_require__(59896);
// EXTERNAL MODULE: ./lib/app/sources/within-root.js
var within_root = __webpack_require__(66920);
;// CONCATENATED MODULE: ./lib/app/sources/scenario-files.js







const SCENARIOS = /\.test\.ya?ml$/;
const ENDINGS = ['.test.yml', '.test.yaml'];
async function testedFiles(given, { root, runbooks }) {
    const found = await Promise.all((given.length === 0 ? [runbooks] : given).map((path) => filesAt(path, root)));
    const files = found.flatMap((one) => (one.ok ? one.value : []));
    return (0,fault/* settle */.G9)([...new Set(files)], found.flatMap((one) => (one.ok ? [] : one.faults)));
}
async function filesAt(path, root) {
    if (await isFolder(path))
        return filesIn(path, root);
    if (!SCENARIOS.test(path))
        return (0,fault/* succeed */.Py)([path]);
    const files = await (0,runbook_files/* runbookFiles */.q7)((0,external_node_path_.dirname)(path), root);
    if (!files.ok)
        return files;
    const own = files.value.filter((file) => (0,runbook_files/* idOf */.TH)(file) === idOfScenarios(path));
    return (0,fault/* settle */.G9)(own, own.length === 0 ? [ofNoRunbook(path)] : []);
}
async function filesIn(folder, root) {
    const files = await (0,runbook_files/* runbookFiles */.q7)(folder, root);
    if (!files.ok)
        return files;
    const ids = files.value.map(runbook_files/* idOf */.TH);
    const lost = (await (0,promises_.readdir)(folder)).filter((name) => SCENARIOS.test(name) && !ids.includes(idOfScenarios(name)));
    return (0,fault/* settle */.G9)(files.value, lost.sort().map((name) => ofNoRunbook((0,external_node_path_.join)(folder, name))));
}
async function scenarioTextOf(runbook, root) {
    const id = (0,runbook_files/* idOf */.TH)(runbook);
    const folder = (0,external_node_path_.dirname)(runbook);
    const folders = (0,external_node_path_.basename)(folder) === id ? [folder, (0,external_node_path_.dirname)(folder)] : [folder];
    for (const file of folders.flatMap((one) => ENDINGS.map((ending) => (0,external_node_path_.join)(one, `${id}${ending}`)))) {
        if (await (0,within_root/* leadsOut */.qm)(file, { root, otherwise: folders.at(-1) ?? folder }))
            return (0,fault/* fail */.fJ)((0,within_root/* outOfRoot */._D)(file, (0,external_node_path_.relative)(root, file)));
        const text = await (0,read_text/* readText */.yR)(file);
        if (text.ok)
            return (0,fault/* succeed */.Py)({ file, text: text.value });
        if (text.faults[0].code !== 'file-missing')
            return text;
    }
    return (0,fault/* succeed */.Py)(null);
}
function idOfScenarios(path) {
    return (0,external_node_path_.basename)(path).replace(SCENARIOS, '');
}
function ofNoRunbook(path) {
    return {
        code: 'runbook-missing',
        message: `${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(path))} holds scenarios, and there is no runbook \`${(0,visible/* visibleLine */.P8)(idOfScenarios(path))}\` beside it`,
        hint: 'Name it like its runbook: <id>.test.yml beside <id>.yml.',
        at: { file: path, line: 1, column: 1 },
    };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

// EXTERNAL MODULE: ./lib/app/sources/sources.js + 2 modules
var sources = __webpack_require__(55025);
// EXTERNAL MODULE: ./lib/github/action.js + 2 modules
var github_action = __webpack_require__(55146);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: ./lib/rehearsal/coverage.js
var coverage = __webpack_require__(75065);
;// CONCATENATED MODULE: ./lib/rehearsal/junit.js

function junitOf(trials) {
    const runbooks = [...new Set(trials.map(({ runbook }) => runbook))];
    const suites = runbooks.map((runbook) => suiteOf(runbook, trials.filter((trial) => trial.runbook === runbook)));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${counted(trials)}>`,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(runbook, trials) {
    return [`  <testsuite name="${escaped(runbook)}" ${counted(trials)}>`, ...trials.map(caseOf), '  </testsuite>'].join('\n');
}
function counted(trials) {
    const failures = trials.filter(({ faults }) => faults.length > 0).length;
    const skipped = trials.filter((trial) => trial.skipped !== undefined).length;
    return `tests="${trials.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}
function caseOf({ runbook, kind, name, faults, skipped }) {
    const head = `    <testcase classname="${escaped(runbook)}.${kind}" name="${escaped(name)}"`;
    if (skipped !== undefined)
        return `${head}><skipped message="${escaped(skipped)}"/></testcase>`;
    if (faults.length === 0)
        return `${head}/>`;
    return [`${head}>`, ...faults.map(failureOf), '    </testcase>'].join('\n');
}
function failureOf({ code, message, hint, at }) {
    const where = at === undefined ? '' : `${at.file}:${at.line}:${at.column}\n`;
    return `      <failure type="${code}" message="${escaped(message)}">${escaped(`${where}${message}\n${hint}`)}</failure>`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text) {
    return (0,visible/* visible */.RK)(text)
        .replaceAll(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
        .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
;// CONCATENATED MODULE: ./lib/rehearsal/scenario.js
const HAPPENINGS = ['doing', 'did', 'undoing', 'undid', 'engaged', 'released'];

;// CONCATENATED MODULE: ./lib/rehearsal/scenario-answers.js
function answersOf(given) {
    return Array.isArray(given) ? given : [given];
}
function isLong(answer) {
    return typeof answer === 'object' && ('gives' in answer || 'fails' in answer);
}

// EXTERNAL MODULE: ./lib/plan/inputs.js
var plan_inputs = __webpack_require__(87386);
// EXTERNAL MODULE: ./lib/topology/view.js
var topology_view = __webpack_require__(64716);
;// CONCATENATED MODULE: ./lib/rehearsal/scenario-call.js


function callFaults(scenario, path, called) {
    return [...tenantFaults(scenario, path, called), ...inputFaults(scenario, path, called)];
}
function tenantFaults({ tenant, incident }, path, { document, topology }) {
    const named = tenant ?? incident?.tenant;
    const view = named === undefined || topology === null ? null : (0,topology_view/* viewOf */.d)(topology, named);
    if (view === null || view.ok)
        return [];
    const at = document.placeOf(tenant === undefined ? [...path, 'incident', 'tenant'] : [...path, 'tenant']);
    return view.faults.map((fault) => ({ ...fault, at }));
}
function inputFaults({ inputs = {} }, path, { document, runbook }) {
    return Object.entries(inputs).flatMap(([name, value]) => {
        const declared = Object.hasOwn(runbook.inputs, name) ? runbook.inputs[name] : undefined;
        const fault = declared === undefined ? null : (0,plan_inputs/* inputFault */.h)(declared, value);
        return fault === null ? [] : [{ ...fault, at: document.placeOf([...path, 'inputs', name]) }];
    });
}

// EXTERNAL MODULE: ./lib/engine/outcome.js
var outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/runbook/time.js
var time = __webpack_require__(65763);
;// CONCATENATED MODULE: ./lib/rehearsal/scenario-names.js






function nameFaults(scenario, path, holding) {
    const { inputs = {}, probes, commands = [], faults = {}, expect, now } = scenario;
    const isTime = now === undefined || (0,time/* normalTime */.l)(now) !== null;
    return [
        ...(isTime ? [] : [wrong(holding, [...path, 'now'], '`now` is no time.', 'Write "2026-01-31T08:00:00Z".')]),
        ...Object.keys(inputs).flatMap((name) => unknown(holding, [...path, 'inputs', name], {
            word: name,
            what: 'input',
            known: Object.keys(holding.runbook.inputs),
        })),
        ...Object.entries(probes).flatMap(([name, given]) => probeFaults(name, given, [...path, 'probes', name], holding)),
        ...commands.flatMap((command, index) => commandFaults(command, [...path, 'commands', index], holding)),
        ...Object.entries(faults).flatMap(([kind, moment]) => moment === undefined ? [] : momentFaults(moment, [...path, 'faults', kind], holding)),
        ...expectFaults(expect, [...path, 'expect'], holding),
    ];
}
function probeFaults(name, given, path, holding) {
    const { probes } = holding.runbook;
    const probe = Object.hasOwn(probes, name) ? probes[name] : undefined;
    if (probe === undefined)
        return unknown(holding, path, { word: name, what: 'probe', known: Object.keys(probes) });
    return answersOf(given).flatMap((answer, index) => {
        const at = Array.isArray(given) ? [...path, index] : path;
        const first = index === 0 && isLong(answer) && (answer.when !== undefined || answer.after !== undefined);
        return [
            ...(first
                ? [
                    wrong(holding, at, `\`${name}\` says nothing until then.`, 'Say first what the probe gives from the beginning.'),
                ]
                : []),
            ...answerFaults(answer, at, { ...holding, probe }),
        ];
    });
}
function answerFaults(answer, path, holding) {
    if (!isLong(answer))
        return fieldFaults(answer, path, holding);
    const { gives } = answer;
    return [
        ...(gives === undefined ? [] : fieldFaults(gives, [...path, 'gives'], holding)),
        ...momentFaults(answer, path, holding),
    ];
}
function fieldFaults(given, path, { probe, ...holding }) {
    const { format, fields } = probe.command.output;
    const known = Object.keys(fields);
    if (typeof given !== 'object' || given === null) {
        if (format === 'number' || format === 'text')
            return typeFault(given, path, { ...holding, field: Object.values(fields)[0] });
        return [
            wrong(holding, path, `\`${probe.name}\` gives fields, not one value.`, `Its fields are: ${known.join(', ')}.`),
        ];
    }
    return Object.entries(given).flatMap(([name, value]) => {
        const at = [...path, name];
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field !== undefined)
            return typeFault(value, at, { ...holding, field });
        if (name === 'when' || name === 'after')
            return [
                wrong(holding, at, `\`${probe.name}\` has no field \`${name}\`.`, 'Put the fields under `gives:`.', 'key'),
            ];
        return unknown(holding, at, { word: name, what: 'field', of: `The probe \`${probe.name}\``, known });
    });
}
const KINDS = { number: 'a number', string: 'a text', boolean: 'true or false', time: 'an RFC 3339 time' };
function typeFault(value, path, { field, ...holding }) {
    if (field === undefined)
        return [];
    const items = Array.isArray(value) ? value : [value];
    const fits = Array.isArray(value) === field.list && items.every((item) => isOf(item, field.type));
    if (fits)
        return [];
    const wanted = field.list ? `a list: each ${KINDS[field.type]}` : KINDS[field.type];
    return [wrong(holding, path, `\`${(0,visible/* shown */.SP)(String(path.at(-1)))}\` is ${wanted} in the runbook.`, `Write ${wanted}.`)];
}
function isOf(value, type) {
    if (type === 'time')
        return typeof value === 'string' && (0,time/* normalTime */.l)(value) !== null;
    return typeof value === type;
}
function commandFaults(command, path, holding) {
    const named = ['do', 'undo', 'engage', 'release'].filter((action) => command[action] !== undefined);
    const one = named.length === 1 ? [] : [wrong(holding, path, 'It names not exactly one command.', ONE_COMMAND)];
    return [
        ...one,
        ...named.flatMap((action) => {
            const isStep = action === 'do' || action === 'undo';
            return unknown(holding, [...path, action], {
                word: command[action] ?? '',
                what: isStep ? (action === 'do' ? 'step with a `do`' : 'step with an `undo`') : 'guard',
                known: isStep ? stepsWith(action, holding.runbook) : Object.keys(holding.runbook.guards),
                part: 'value',
            });
        }),
        ...(command.told === true && named.some((action) => isRequest(action, command[action], holding.runbook))
            ? [wrong(holding, [...path, 'told'], 'Of a request over HTTP no host can say what became of it.', NEVER_TOLD)]
            : []),
    ];
}
const NEVER_TOLD = 'Leave out `told`: the answer to a request that is lost is lost for good.';
function isRequest(action, name, { steps, guards }) {
    if (action === 'engage' || action === 'release')
        return name !== undefined && Object.hasOwn(guards, name) && guards[name]?.[action].kind === 'http';
    const step = steps.find(({ id }) => id === name);
    if (step?.kind !== 'mitigation')
        return false;
    if (action === 'do')
        return step.do.kind === 'http';
    return step.ending.kind === 'undo' && step.ending.undo.kind === 'http';
}
const ONE_COMMAND = 'Write one of do, undo, engage, release, with the name of a step or a guard.';
function momentFaults({ when }, path, holding) {
    if (when === undefined)
        return [];
    const said = HAPPENINGS.filter((happening) => when[happening] !== undefined);
    const one = said.length === 1
        ? []
        : [
            wrong(holding, [...path, 'when'], 'It names not exactly one happening.', `Write one of ${HAPPENINGS.join(', ')}.`),
        ];
    return [
        ...one,
        ...said.flatMap((happening) => {
            const { what, known } = namedBy(happening, holding.runbook);
            return unknown(holding, [...path, 'when', happening], {
                word: when[happening] ?? '',
                what,
                known,
                part: 'value',
            });
        }),
    ];
}
function namedBy(happening, runbook) {
    if (happening === 'engaged' || happening === 'released')
        return { what: 'guard', known: Object.keys(runbook.guards) };
    const isUndo = happening === 'undoing' || happening === 'undid';
    return { what: `step with ${isUndo ? 'an `undo`' : 'a `do`'}`, known: stepsWith(isUndo ? 'undo' : 'do', runbook) };
}
function stepsWith(action, { steps }) {
    return steps.flatMap((step) => step.kind === 'mitigation' && (action === 'do' || step.ending.kind === 'undo') ? [step.id] : []);
}
function expectFaults(expect, path, holding) {
    const { runbook } = holding;
    const ids = runbook.steps.map(({ id }) => id);
    const all = [
        ...stepsWith('do', runbook).map((id) => `do ${id}`),
        ...stepsWith('undo', runbook).map((id) => `undo ${id}`),
        ...Object.keys(runbook.guards).flatMap((name) => [`engage ${name}`, `release ${name}`]),
    ];
    const undoable = stepsWith('undo', runbook);
    return [
        ...Object.keys(expect.steps ?? {}).flatMap((id) => unknown(holding, [...path, 'steps', id], { word: id, what: 'step', known: ids })),
        ...(expect.commands ?? []).flatMap((word, index) => unknown(holding, [...path, 'commands', index], { word, what: 'command', known: all, part: 'value' })),
        ...(expect.undo ?? []).flatMap((word, index) => unknown(holding, [...path, 'undo', index], { word, what: 'step with an `undo`', known: undoable, part: 'value' })),
        ...Object.keys(expect.notifications ?? {}).flatMap((word) => unknown(holding, [...path, 'notifications', word], {
            word,
            what: 'outcome',
            known: ['started', ...outcome/* OUTCOME_NAMES */._],
        })),
    ];
}
function unknown({ document }, path, { word, what, known, of = 'The runbook', part = 'key' }) {
    if (known.includes(word))
        return [];
    const near = (0,nearest/* nearest */.p)(word, known);
    const all = known.length === 0 ? 'There is none.' : `There are: ${(0,visible/* shown */.SP)(known.join(', '), 200)}.`;
    return [
        {
            code: 'name-unknown',
            message: `${of} has no ${what} \`${(0,visible/* shown */.SP)(word)}\`.`,
            hint: near === null ? all : `Did you mean \`${near}\`?`,
            at: document.placeOf(path, part),
        },
    ];
}
function wrong({ document }, path, message, hint, part = 'value') {
    return { code: 'value-invalid', message, hint, at: document.placeOf(path, part) };
}

// EXTERNAL MODULE: ./lib/rehearsal/scenario-shape.js
var scenario_shape = __webpack_require__(57069);
;// CONCATENATED MODULE: ./lib/rehearsal/scenario-file.js











const MOST_FAULTS = 100;
function loadScenarios(file, text, runbook, topology = null) {
    const parsed = (0,kernel_document/* parseDocument */.T)(file, text);
    if (!parsed.ok)
        return parsed;
    const document = parsed.value;
    const shape = scenario_shape/* scenariosSchema */.N.safeParse(document.data, parsed_once/* PARSED_ONCE */.I);
    if (!shape.success)
        return (0,fault/* settle */.G9)([], (0,schema_fault/* faultsOf */.x)(shape.error, document, scenario_shape/* scenariosSchema */.N).slice(0, MOST_FAULTS));
    const { scenarios } = shape.data;
    const faults = [
        ...scenarios.flatMap((scenario, index) => [
            ...nameFaults(scenario, ['scenarios', index], { document, runbook }),
            ...callFaults(scenario, ['scenarios', index], { document, runbook, topology }),
        ]),
        ...repeatedNames(scenarios, document),
    ];
    const read = scenarios.map((scenario, index) => scenarioOf(scenario, ['scenarios', index], document));
    return (0,fault/* settle */.G9)(read, faults.slice(0, MOST_FAULTS));
}
function repeatedNames(scenarios, document) {
    const names = scenarios.map(({ name }) => name);
    return names.flatMap((name, index) => {
        if (names.indexOf(name) === index)
            return [];
        return [
            {
                code: 'value-invalid',
                message: `Two scenarios are called \`${(0,visible/* shown */.SP)(name)}\`.`,
                hint: 'Give one of the two another name.',
                at: document.placeOf(['scenarios', index, 'name']),
            },
        ];
    });
}
function scenarioOf(shape, path, document) {
    const { name, now, incident = {}, inputs = {}, channels, probes, commands = [], faults = {} } = shape;
    const { cancel, crash, bystander } = faults;
    const tenant = shape.tenant ?? incident.tenant;
    return {
        name,
        at: document.placeOf([...path, 'name']),
        ...(tenant !== undefined && { tenant }),
        ...(now !== undefined && { now }),
        incident,
        inputs,
        ...(channels !== undefined && { channels }),
        probes: Object.fromEntries(Object.entries(probes).map(([probe, given]) => [probe, answersOf(given).map((one) => entryOf(one))])),
        commands: commands.flatMap(toldOf),
        faults: {
            ...(cancel !== undefined && { cancel: momentOf(cancel) }),
            ...(crash !== undefined && { crash: momentOf(crash) }),
            ...(bystander !== undefined && { bystander: momentOf(bystander) }),
        },
        expect: expectedOf(shape.expect, [...path, 'expect'], document),
    };
}
function entryOf(answer) {
    if (!isLong(answer))
        return { gives: fieldsOf(answer), from: { after_ms: 0 } };
    const { gives, fails, exit, on } = answer;
    return {
        ...(gives !== undefined && { gives: fieldsOf(gives) }),
        ...(fails !== undefined && { fails }),
        ...(exit !== undefined && { exit }),
        ...(on !== undefined && { on }),
        from: momentOf(answer),
    };
}
function fieldsOf(given) {
    if (typeof given === 'object')
        return { ...given };
    return { value: given, text: String(given) };
}
function momentOf({ when, after }) {
    const what = HAPPENINGS.find((happening) => when?.[happening] !== undefined);
    const name = what === undefined ? undefined : when?.[what];
    return {
        ...(what !== undefined && name !== undefined && { when: { what, name } }),
        after_ms: after === undefined ? 0 : ((0,duration/* parseDuration */.E)(after) ?? 0),
    };
}
function toldOf(command) {
    const { on, exit, output, ends, takes, works, told } = command;
    const action = ['do', 'undo', 'engage', 'release'].find((one) => command[one] !== undefined);
    const name = action === undefined ? undefined : command[action];
    if (action === undefined || name === undefined)
        return [];
    return [
        {
            action,
            name,
            ...(on !== undefined && { on }),
            ...(command.try !== undefined && { try: command.try }),
            ...(exit !== undefined && { exit }),
            ...(output !== undefined && { output }),
            ends: ends ?? 'exited',
            ...(takes !== undefined && { takes_ms: (0,duration/* parseDuration */.E)(takes) ?? 0 }),
            ...(works !== undefined && { works }),
            told: told ?? true,
        },
    ];
}
function expectedOf(shape, path, document) {
    const said = (value, ...key) => ({ value, at: document.placeOf([...path, ...key]) });
    const { outcome, human, because, steps = {}, commands, undo, notifications } = shape;
    return {
        outcome: said(outcome, 'outcome'),
        ...(human !== undefined && { human: said(human, 'human') }),
        ...(because !== undefined && { because: said(because, 'because') }),
        steps: Object.fromEntries(Object.entries(steps).map(([step, word]) => [step, said(word, 'steps', step)])),
        ...(commands !== undefined && { commands: said(commands, 'commands') }),
        ...(undo !== undefined && { undo: said(undo, 'undo') }),
        ...(notifications !== undefined && {
            notifications: said(Object.fromEntries(Object.entries(notifications).map(([on, to]) => [on, [to].flat()])), 'notifications'),
        }),
    };
}

// EXTERNAL MODULE: ./lib/rehearsal/test-runbooks.js + 32 modules
var test_runbooks = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/cli/fault-text.js
var fault_text = __webpack_require__(68256);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
;// CONCATENATED MODULE: ./lib/cli/test.js














const FORMATS = ['text', 'json', 'github'];
const MOST_PARALLEL = 64;
function registerTest(program, context) {
    const command = program
        .command('test')
        .argument('[path...]', 'runbooks, folders of them, or their scenarios (default: the folder of runbooks)')
        .description("play runbooks' scenarios, and a failure at every moment, in virtual time; touches nothing");
    (0,cli_options/* withCommon */.Aj)(command)
        .option('--format <format>', FORMATS.join(', '), 'text')
        .option('--coverage', 'tell which steps, undos, guards and branches no scenario goes through')
        .option('--require-coverage', 'and end with 1 where there is one')
        .option('--moment <text>', 'of the failures, only those with this in their names')
        .option('--junit <file>', 'write the results as JUnit XML too')
        .option('--max-parallel <number>', 'of several runbooks, so many at once (default: one a core, at most 8)')
        .option('--inventory', 'run the programs of inventories: never for what nobody has reviewed')
        .action(async (given, options) => context.finish(await test(given, options, (0,cli_options/* commonOf */.$N)(asJson(options), context.environment))));
}
function asJson(options) {
    return options.format === 'json' ? { ...options, json: true } : options;
}
async function test(given, options, common) {
    const { terminal } = common;
    const format = FORMATS.find((one) => one === (options.json === true ? 'json' : (options.format ?? 'text')));
    const read = format === undefined
        ? (0,fault/* fail */.fJ)(unknownFormat(options.format ?? ''))
        : await readAll(given, options, common.paths);
    if (format === undefined || !read.ok) {
        refuse(read.ok ? [] : read.faults, format, common);
        return 2;
    }
    const { estate, ...what } = read.value;
    const all = [];
    for await (const tested of (0,test_runbooks.testRunbooks)({ ...estate, ...what, only: options.moment ?? null })) {
        all.push(tested);
        if (format !== 'json')
            tell(tested, options, common);
    }
    const unknown = options.moment === undefined ? null : unknownMoment(options.moment, all);
    if (unknown !== null) {
        refuse([unknown], format, common);
        return 2;
    }
    const missing = options.requireCoverage === true ? all.flatMap((one) => (0,coverage/* missingFrom */.f)(one.coverage, one.runbook)) : [];
    const trials = [...all.flatMap((one) => one.trials), ...missing];
    const faults = trials.flatMap((trial) => trial.faults);
    report(all, faults, format, common);
    const written = options.junit === undefined ? (0,fault/* succeed */.Py)(undefined) : await writeReport(options.junit, trials);
    if (!written.ok)
        terminal.faults(written.faults);
    return written.ok ? (faults.length > 0 ? 1 : 0) : 2;
}
async function readAll(given, options, paths) {
    const maxParallel = options.maxParallel === undefined ? null : Number(/^[1-9]\d?$/.exec(options.maxParallel)?.[0]);
    if (maxParallel !== null && !(maxParallel <= MOST_PARALLEL))
        return (0,fault/* fail */.fJ)(noNumber(options.maxParallel ?? ''));
    const { inventory, ...files } = paths;
    const asking = options.inventory === true && inventory !== undefined ? { ...files, inventory } : files;
    const [topology, tested] = await Promise.all([
        (0,sources/* readTopology */.ov)(asking),
        testedFiles(given.map((path) => (0,external_node_path_.resolve)(path)), paths),
    ]);
    const estate = topology.ok ? topology.value.topology : null;
    const subjects = await Promise.all((tested.ok ? tested.value : []).map((file) => readSubject(file, paths, estate)));
    const faults = [topology, tested, ...subjects].flatMap((one) => (one.ok ? [] : one.faults));
    const [first, ...more] = faults;
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    if (!topology.ok)
        return topology;
    return (0,fault/* succeed */.Py)({
        estate: topology.value,
        subjects: subjects.flatMap((one) => (one.ok ? [one.value] : [])),
        maxParallel,
    });
}
async function readSubject(file, { root }, topology) {
    const services = topology === null ? null : Object.keys(topology.services);
    const [read, text] = await Promise.all([(0,sources/* readRunbookFile */.vT)(file, { root }, services), scenarioTextOf(file, root)]);
    if (!read.ok)
        return read;
    if (!text.ok)
        return text;
    const { runbook } = read.value;
    if (text.value === null)
        return (0,fault/* succeed */.Py)({ runbook, scenarios: [] });
    const scenarios = loadScenarios((0,external_node_path_.relative)(root, text.value.file), text.value.text, runbook, topology);
    return scenarios.ok ? (0,fault/* succeed */.Py)({ runbook, scenarios: scenarios.value }) : scenarios;
}
function unknownMoment(text, all) {
    const failures = all.flatMap(({ trials }) => trials).filter(({ kind }) => kind === 'failure');
    if (failures.some(({ name, faults }) => name.includes(text) || faults.length > 0))
        return null;
    return {
        code: 'usage',
        message: `no moment has \`${(0,visible/* shown */.SP)(text)}\` in its name`,
        hint: '`test --format json` without `--moment` names all of them, such as `do restart-cache times out`.',
    };
}
function refuse(faults, format, { terminal, paths }) {
    if (format === 'github')
        annotate(faults, paths.root);
    else
        terminal.refuse(faults);
}
function annotate(faults, root) {
    const action = (0,github_action.openAction)((text) => text);
    const above = (0,external_node_path_.relative)('.', root);
    for (const fault of faults) {
        const { at } = fault;
        const isHere = at === undefined || above.startsWith('..');
        action.annotate('error', isHere ? fault : { ...fault, at: { ...at, file: (0,external_node_path_.join)(above, at.file) } });
    }
}
function tell(tested, { coverage }, { terminal }) {
    const { runbook, trials } = tested;
    const scenarios = trials.filter(({ kind }) => kind === 'scenario');
    const failures = driven(trials);
    const bad = failures.filter(({ faults }) => faults.length > 0);
    terminal.say(runbook.id);
    for (const { name, faults } of scenarios)
        terminal.say(`  ${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
    const moments = test_counted(failures.length, 'moment');
    terminal.say(`  ${bad.length === 0 ? 'ok  ' : 'FAIL'}  a failure at every moment: ${bad.length === 0 ? moments : `${bad.length} of ${moments}`}`);
    for (const { name, skipped } of trials)
        if (skipped !== undefined)
            terminal.say(`        cannot be: ${name} (${skipped})`);
    if (coverage !== true)
        return;
    const open = tested.coverage.filter(({ covered }) => !covered);
    terminal.say(`  scenarios go through ${tested.coverage.length - open.length} of ${tested.coverage.length} parts`);
    for (const { part, at } of open)
        terminal.say(`        not: ${part}  ${(0,fault_text/* placeText */.Z)(at)}`);
}
function driven(trials) {
    return trials.filter(({ kind, skipped }) => kind === 'failure' && skipped === undefined);
}
function report(all, faults, format, { terminal, paths }) {
    if (format === 'json') {
        const runbooks = all.map(({ runbook, trials, coverage }) => ({
            id: runbook.id,
            file: runbook.file,
            trials,
            coverage,
        }));
        terminal.document({ runbooks, faults });
    }
    if (format === 'github')
        annotate(faults, paths.root);
    else if (faults.length > 0)
        terminal.faults(faults);
    const trials = all.flatMap((one) => one.trials);
    const found = faults.length === 0 ? 'nothing found' : `${faults.length} found`;
    const totals = [
        test_counted(all.length, 'runbook'),
        test_counted(trials.filter(({ kind }) => kind === 'scenario').length, 'scenario'),
        test_counted(driven(trials).length, 'moment'),
    ];
    terminal.say(`\n${totals.join(', ')}: ${found}`);
}
async function writeReport(file, trials) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(file), junitOf(trials));
        return (0,fault/* succeed */.Py)(undefined);
    }
    catch (error) {
        return (0,fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path: file, doing: 'write the report to', error }));
    }
}
function test_counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function noNumber(maxParallel) {
    return {
        code: 'usage',
        message: `--max-parallel \`${(0,visible/* shown */.SP)(maxParallel)}\` is no number from 1 to ${MOST_PARALLEL}`,
        hint: 'Write how many runbooks are tested at once; 1: one after the other.',
    };
}
function unknownFormat(format) {
    return {
        code: 'usage',
        message: `there is no format \`${format}\``,
        hint: `There are: ${FORMATS.join(', ')}.`,
    };
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';
function readChannels(given) {
    const { slack, teams, webhook, webhookSecret: secret } = given;
    const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
    const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
    const hasWebhook = isAddress(webhook);
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(isAddress(slack) && { slack }),
            ...(isAddress(teams) && { teams }),
            ...(isUsable(pagerduty) && { pagerduty }),
            ...(isUsable(opsgenie) && { opsgenie }),
            ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
        },
        wrong: [
            ...addressProblem('slack', slack),
            ...addressProblem('teams', teams),
            ...keyProblem('pagerdutyKey', pagerduty.key),
            ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
            ...keyProblem('opsgenieKey', opsgenie.key),
            ...addressProblem('opsgenieUrl', given.opsgenieUrl),
            ...addressProblem('webhook', webhook),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isUsable({ key, url }) {
    return KEY.test(key) && isAddress(url);
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function addressProblem(setting, text) {
    if (text === '' || isAddress(text))
        return [];
    const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
    return [{ setting, says: 'is no https:// address', hint }];
}
function keyProblem(setting, text) {
    if (text === '' || KEY.test(text))
        return [];
    const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
    return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostKeyIn),
/* harmony export */   T: () => (/* binding */ hasHostKeys)
/* harmony export */ });
const TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function hostKeyIn(words) {
    const at = words.findIndex((word, index) => TYPE.test(word) && BASE64.test(words[index + 1] ?? ''));
    return at < 0 ? null : words.slice(at, at + 2).join(' ');
}
function hasHostKeys(knownHosts) {
    const lines = knownHosts.split(/\r?\n/).map((line) => line.trim());
    const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
    return written.length === 0 || written.some((line) => hostKeyIn(line.split(/\s+/)) !== null);
}


/***/ }),

/***/ 57069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scenariosSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _incident_incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95378);
/* harmony import */ var _incident_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56725);
/* harmony import */ var _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62881);





const scalar = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im], { error: 'a text, a number, or true or false' });
const fieldValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(scalar)], { error: 'a text, a number, true or false, or a list of them' });
const fields = (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, fieldValue, 'field names to values');
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    doing: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    did: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undoing: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undid: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    engaged: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    released: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
}, { error: 'a mapping with one of doing, did, undoing, undid, engaged, released' });
const momentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ when: whenSchema.optional(), after: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional() }, { error: 'a mapping with `when`, `after`, or both' });
const FAILS = 'an exit code, `timeout` or `unreachable`';
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    gives: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([fields, scalar], { error: 'the fields, or the value of a probe that has only one' }).optional(),
    fails: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([(0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599), (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['timeout', 'unreachable'])], { error: FAILS }).optional(),
    exit: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599).optional(),
    on: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    when: whenSchema.optional(),
    after: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional(),
}, { error: 'a mapping with `gives` or `fails`' });
const longForm = entrySchema.refine(({ gives, fails }) => gives !== undefined || fails !== undefined, {
    error: 'a mapping with `gives` or `fails`',
});
const answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([longForm, fields, scalar], { error: 'the fields that the probe gives' });
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([answer, (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(answer, 'answers')], {
    error: 'the fields that the probe gives, or a list',
});
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    do: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    undo: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh.optional(),
    engage: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    release: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ.optional(),
    on: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    try: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(1, 20).optional(),
    exit: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 599).optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fields], { error: 'what it prints, or its fields' }).optional(),
    ends: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['exited', 'timed-out', 'lost', 'not-started']).optional(),
    takes: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional(),
    works: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.optional(),
    told: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.optional(),
}, { error: 'a mapping with one of do, undo, engage, release' });
const STEP_WORDS = [
    'pending',
    'passed',
    'skipped',
    'failed',
    'not_started',
    'applied',
    'unknown',
    'kept',
    'undone',
    'undone_unverified',
    'undo_failed',
];
const outcomeName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._, { error: `one of ${_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_NAMES */ ._.join(', ')}` });
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    outcome: outcomeName,
    human: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['no', 'yes', 'now']).optional(),
    because: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    steps: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh, (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(STEP_WORDS), 'steps to states').optional(),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { error: 'a list of commands such as `do restart-cache`' }).max(1_000).optional(),
    undo: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kebabName */ .rh, { error: 'a list of steps' }).max(1_000).optional(),
    notifications: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir)], { error: 'a channel, or a list of them' }), 'outcomes, or `started`, to channels').optional(),
}, { error: 'a mapping with `outcome`' });
const labels = (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), scalar, 'names to texts');
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_SOURCES */ .Gf),
    name: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    status: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_STATUSES */ .aL),
    severity: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_incident_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC),
    severity_raw: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    dedup_key: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    starts_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2], { error: 'a time' })
        .refine((value) => (0,_incident_time_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentTime */ .w)(value).kind !== 'wrong', { error: 'a time such as 2026-01-15T14:29:33Z' }),
    starts_at_is_receipt: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im,
    tenant: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    service: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    host: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    labels,
    annotations: labels,
    url: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    test: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im,
    truncated: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 1_000_000),
}, { error: 'a mapping of the incident\u2019s keys' })
    .partial();
const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    tenant: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    now: _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional(),
    incident: incidentSchema.optional(),
    inputs: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, _runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj, 'inputs to values').optional(),
    channels: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reference */ .ir, 'channels').optional(),
    probes: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingOf */ .GS)(_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snakeName */ .oJ, probeSchema, 'probes to what they give'),
    commands: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(commandSchema, 'commands').optional(),
    faults: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ cancel: momentSchema.optional(), crash: momentSchema.optional(), bystander: momentSchema.optional() }, { error: 'a mapping with cancel, crash or bystander' })
        .optional(),
    expect: expectSchema,
}, { error: 'a scenario: a mapping with `name`, `probes` and `expect`' });
const scenariosSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: 'the number 1' }),
    scenarios: (0,_runbook_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scenarioSchema, 'scenarios').max(200, { error: 'at most 200 scenarios' }),
}, { error: 'a file of scenarios: a mapping' });


/***/ })

} };
