export const id = 313;
export const ids = [313];
export const modules = {

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ digestFaults),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81157);
/* harmony import */ var _topology_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11100);



function admit(request) {
    const { incident } = request;
    const dryRun = request.dryRun || incident.test;
    if (incident.status !== 'firing')
        return { kind: 'decline', outcome: 'not_firing', faults: [notFiring(incident)] };
    const faults = [
        ...(request.enabled ? [] : [disabled]),
        ...request.refusals,
        ...digestFaults(request),
        ...holdFaults(request),
        ...(dryRun ? [] : approvalFaults(request)),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_0__/* .radiusFaults */ .s)(request.plan, request.runbook),
        ...request.isolation,
    ];
    if (faults.length > 0)
        return { kind: 'decline', outcome: 'refused', faults };
    return { kind: 'proceed', dryRun };
}
const disabled = {
    code: 'disabled',
    message: 'runs are switched off (`enabled` is false)',
    hint: 'Set `enabled` to true (a repository variable, as a rule) when runbooks may execute again.',
};
function notFiring(incident) {
    return {
        code: 'incident-invalid',
        message: `the alert \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
        hint: 'Nothing is to be done; only a firing alert starts a run.',
    };
}
function digestFaults({ plan, planDigest }) {
    if (planDigest === null || planDigest === plan.digest)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan's digest is ${plan.digest}, not the ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(planDigest).slice(0, 64)} that was given`,
            hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
        },
    ];
}
function holdFaults({ plan, topology, now }) {
    const targets = Object.values(plan.targets);
    const services = [...new Set(targets.map((target) => target.service))];
    const hosts = [...new Set(targets.map((target) => target.host))];
    return (0,_topology_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .activeHolds */ .N)(topology, { tenant: plan.tenant.id, services, hosts }, now).map((hold) => ({
        code: 'hold-active',
        message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(hold.because)}`,
        hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
        at: hold.at,
    }));
}
function approvalFaults({ plan, actor, approvals, planDigest, approvable }) {
    const { approval } = plan;
    if (approval === null)
        return [];
    const asks = `the runbook asks for an approval of the environment \`${approval.environment}\``;
    const missing = (message, hint) => ({ code: 'approval-missing', message, hint });
    if (!approvable && approvals.length === 0)
        return [missing(`${asks}, and there is none`, WITHOUT_REVIEWS)];
    const others = approvals.filter(({ by }) => by.toLowerCase() !== actor.toLowerCase());
    return [
        ...(approvals.length > 0 ? [] : [missing(`${asks}, and there is none`, WITH_A_LOGIN)]),
        ...(approval.by_another && approvals.length > 0 && others.length === 0
            ? [missing(`${asks} by another person than ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(actor)}, who started the run`, WITH_ANOTHER)]
            : []),
        ...(approval.confirm_digest && planDigest === null
            ? [missing(`${asks} that names the digest of the plan, and none is named`, WITH_ITS_DIGEST)]
            : []),
    ];
}
const WITHOUT_REVIEWS = "This release of the action cannot read GitHub's reviews; run it with the command line and --approve-by, or remove `approval`.";
const WITH_A_LOGIN = 'Have somebody look at the plan, and name that person with --approve-by.';
const WITH_ANOTHER = 'Have somebody else look at the plan, and name that person with --approve-by.';
const WITH_ITS_DIGEST = 'Look at the plan (`plan` shows it, with its digest), and give that digest with --plan-digest.';


/***/ }),

/***/ 65155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export incidentOf */
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67720);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93024);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64716);








function decide(sources, ask) {
    const incident = incidentOf(ask);
    if (!incident.ok)
        return incident;
    const tenant = ask.tenant ?? (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .tenantClaim */ .f)(incident.value);
    if (tenant === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(noTenant(incident.value));
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(sources.topology, tenant);
    if (!view.ok)
        return view;
    const runbook = runbookOf(sources.runbooks, incident.value, ask.runbook);
    if (!runbook.ok)
        return runbook;
    const claimed = { ...withoutCredentials(incident.value), tenant: view.value.tenant.id };
    const { inputs } = ask;
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: sources.topology,
        incident: claimed,
        inputs,
        commit: sources.commit,
    });
    return plan.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)({ incident: claimed, runbook: runbook.value, plan: plan.value }) : plan;
}
function incidentOf(ask) {
    const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(ask.payload ?? manual, ask.receivedAt);
    if (!received.ok)
        return received;
    const firing = received.value.filter((one) => one.status === 'firing');
    const [only] = firing.length > 0 ? firing : received.value;
    if (only === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'incident-invalid',
            message: 'the payload holds no incident',
            hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
        });
    if (firing.length > 1)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
            code: 'not-supported-yet',
            message: `the payload holds ${firing.length} firing incidents; this release handles one a run`,
            hint: 'Send one alert a dispatch (Alertmanager: group by alertname and tenant).',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(only);
}
function withoutCredentials(incident) {
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [] }).json(incident);
}
function runbookOf(runbooks, incident, id) {
    const named = id === null ? undefined : runbooks.find((one) => one.id === id);
    if (named !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(named);
    if (id === null)
        return (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .w)(incident, runbooks);
    const ids = runbooks.map((one) => one.id).join(', ');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(id).slice(0, 100)}\``,
        hint: `There are: ${ids}.`,
    });
}
function noTenant(incident) {
    return {
        code: 'tenant-unknown',
        message: `the incident \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` names no tenant`,
        hint: 'Give the alert a label `tenant`, or name the tenant with --tenant (in the action: the input `tenant`).',
    };
}


/***/ }),

/***/ 10343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file) {
    return textIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), file);
}
async function textIn(stream, name) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${MAX_BYTES} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/load.js + 26 modules
var load = __webpack_require__(17382);
// EXTERNAL MODULE: ./lib/topology/load.js + 6 modules
var topology_load = __webpack_require__(99895);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/app/runbook-files.js





const SKILL = 'SKILL.md';
async function runbookFiles(folder) {
    const hint = 'Write a runbook as <id>.yml there, or name another folder (--runbooks, in a workflow the input `runbooks`).';
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const found = await Promise.all(entries.map((entry) => runbooksOf(entry, folder)));
        const names = found.flat();
        if (names.length === 0)
            return (0,kernel_fault/* fail */.fJ)({ code: 'runbook-missing', message: `there is no runbook in ${folder}`, hint });
        return (0,kernel_fault/* succeed */.Py)(names.sort());
    }
    catch (error) {
        const [fault] = [(0,read_text/* unreadable */.O$)(folder, error)];
        return (0,kernel_fault/* fail */.fJ)(fault.code === 'file-missing'
            ? { ...fault, code: 'runbook-missing', message: `there is no folder of runbooks at ${folder}`, hint }
            : fault);
    }
}
async function runbooksOf(entry, folder) {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (!entry.isDirectory())
        return isRunbook(entry.name) ? [path] : [];
    const names = await (0,promises_.readdir)(path);
    if (names.includes(SKILL))
        return [(0,external_node_path_.join)(path, SKILL)];
    return names.some(isRunbook) ? [`${path}/`] : [];
}
function isRunbook(name) {
    return /\.ya?ml$/.test(name) ? !/\.test\.ya?ml$/.test(name) : isLaterForm(name);
}
function isLaterForm(file) {
    return (0,external_node_path_.basename)(file) === SKILL || file.endsWith('.enforced.ts');
}
function idOf(file) {
    const name = (0,external_node_path_.basename)(file);
    return name === SKILL ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)) : name.replace(/\.(?:ya?ml|enforced\.ts)$/, '');
}
function laterForm(file, shown) {
    const name = (0,external_node_path_.basename)(file);
    const notYet = (what, hint) => ({
        code: 'not-supported-yet',
        message: `${(0,visible/* visibleLine */.P8)(name)} ${what}, which this release does not read`,
        hint,
        at: { file: shown, line: 1, column: 1 },
    });
    if (/\.test\.ya?ml$/.test(name))
        return notYet('holds scenarios of a runbook', '`test` comes with a later release.');
    if (file.endsWith('/'))
        return notYet('is a folder with runbooks', 'Move them one folder up.');
    if (!isLaterForm(file))
        return null;
    const form = name === SKILL ? 'written as a page (SKILL.md)' : 'written in TypeScript (.enforced.ts)';
    return notYet(`is a runbook ${form}`, `Write it as ${idOf(file)}.yml in the folder of runbooks.`);
}
function repeatedIds(files) {
    return files.flatMap((file, index) => {
        const first = files.slice(0, index).find((other) => idOf(other) === idOf(file));
        return first === undefined ? [] : [sameId(first, file)];
    });
}
function sameId(first, second) {
    return {
        code: 'value-invalid',
        message: `two runbooks have the id \`${(0,visible/* visibleLine */.P8)(idOf(first))}\`: ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(first))} and ${(0,visible/* visibleLine */.P8)((0,external_node_path_.basename)(second))}`,
        hint: 'Keep one of the two, or give it another name.',
    };
}

;// CONCATENATED MODULE: ./lib/app/sources.js








async function readRunbooks(paths, services = null) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const loaded = await Promise.all(files.value.map((file) => readRunbookFile(file, paths.root, services)));
    const faults = [...repeatedIds(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
    return (0,kernel_fault/* settle */.G9)(loaded.flatMap((one) => (one.ok ? [one.value] : [])), faults);
}
async function readRunbook(paths, id) {
    const files = await runbookFiles(paths.runbooks);
    if (!files.ok)
        return files;
    const ids = files.value.map(idOf);
    const [file, other] = files.value.filter((_, index) => ids[index] === id);
    if (file !== undefined && other !== undefined)
        return (0,kernel_fault/* fail */.fJ)(sameId(file, other));
    if (file !== undefined)
        return readRunbookFile(file, paths.root);
    const guess = ids.find((known) => known === idOf(id)) ?? (0,nearest/* nearest */.p)(id, ids);
    return (0,kernel_fault/* fail */.fJ)({
        code: 'runbook-missing',
        message: `there is no runbook \`${(0,visible/* visibleLine */.P8)(id).slice(0, 100)}\` in ${paths.runbooks}`,
        hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
    });
}
async function readRunbookFile(file, root, services = null) {
    const form = laterForm(file, shortPath(file, root));
    if (form !== null)
        return (0,kernel_fault/* fail */.fJ)(form);
    const text = await (0,read_text/* readText */.yR)(file);
    if (!text.ok)
        return text;
    const runbook = (0,load/* loadRunbook */.X)(shortPath(file, root), idOf(file), text.value, services);
    return runbook.ok ? (0,kernel_fault/* succeed */.Py)({ runbook: runbook.value, text: text.value }) : runbook;
}
async function readTopology(paths) {
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const topology = (0,topology_load/* loadTopology */.K)(shortPath(paths.topology, paths.root), text.value);
        return topology.ok ? (0,kernel_fault/* succeed */.Py)({ topology: topology.value, text: text.value }) : topology;
    }
    const [fault] = text.faults;
    if (fault.code !== 'file-missing')
        return text;
    return (0,kernel_fault/* fail */.fJ)({
        ...fault,
        code: 'topology-missing',
        hint: 'Write a topology.yml, or name another file (--topology, in a workflow the input `topology`); examples/topology.yml is one to begin with.',
    });
}
function shortPath(file, root) {
    const path = (0,external_node_path_.relative)(root, file);
    return path.startsWith('..') ? (0,external_node_path_.basename)(file) : path;
}


/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tenantClaim)
/* harmony export */ });
const LABELS = ['tenant', 'tenant_id', 'namespace'];
function tenantClaim(incident) {
    const claims = [
        incident.tenant,
        ...LABELS.map((name) => (Object.hasOwn(incident.labels, name) ? incident.labels[name] : '')),
    ];
    return claims.find((claim) => claim !== undefined && claim !== '') ?? null;
}


/***/ }),

/***/ 21053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ isolatePlan),
  f: () => (/* binding */ isolationCheck)
});

// EXTERNAL MODULE: ./lib/plan/contents.js
var contents = __webpack_require__(46201);
// EXTERNAL MODULE: ./lib/plan/places.js
var plan_places = __webpack_require__(86179);
;// CONCATENATED MODULE: ./lib/plan/says.js
const UNKNOWN = '\u2039\u203a';
function textsOf(command) {
    const environment = Object.entries(command.env).map(([name, text]) => ({ kind: 'environment', name, text: known(text) }));
    const stdin = command.stdin === undefined ? [] : [{ kind: 'stdin', text: known(command.stdin) }];
    return [...ownTexts(command), ...environment, ...stdin];
}
function ownTexts(command) {
    switch (command.kind) {
        case 'exec':
            return command.argv.map((text, index) => ({ kind: 'argument', index, text: known(text) }));
        case 'run':
            return [{ kind: 'script', text: command.script }];
        case 'http': {
            const headers = Object.entries(command.headers).map(([name, text]) => ({ kind: 'header', name, text: known(text) }));
            const body = command.body === undefined ? [] : bodyTexts(command.body);
            return [
                { kind: 'url', text: known(command.url) },
                ...headers,
                ...body.map((text) => ({ kind: 'body', text })),
            ];
        }
    }
}
function bodyTexts(body) {
    if (body === null || typeof body === 'number' || typeof body === 'boolean')
        return [String(body)];
    if (typeof body === 'string' || 'parts' in body)
        return rawBodyTexts(known(body));
    if ('value' in body)
        return [];
    if ('object' in body)
        return Object.entries(body.object).flatMap(([key, value]) => [key, ...bodyTexts(value)]);
    return body.flatMap(bodyTexts);
}
function rawBodyTexts(text) {
    try {
        return [text, ...leavesOf(JSON.parse(text))];
    }
    catch {
        return [text];
    }
}
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}
function known(text) {
    if (typeof text === 'string')
        return text;
    return text.parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}

;// CONCATENATED MODULE: ./lib/plan/isolate.js



function isolatePlan(isolation, plan, places = new Map()) {
    const commands = (0,contents/* commandsOf */.Kf)(plan);
    const faults = commands.flatMap(({ of, mutates, command }) => look(isolation, plan, {
        texts: textsOf(command),
        mutates,
        allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...(0,plan_places/* placeAt */.B)(places, of) })));
    return { commands: commands.length, faults };
}
function isolationCheck(isolation, plan) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { texts: textsOf(command), mutates, allowWildcard });
}
function look(isolation, plan, { texts, mutates, allowWildcard }) {
    return isolation.check({
        tenant: plan.tenant.id,
        texts,
        mutates,
        allowWildcard: allowWildcard && plan.approval !== null,
    });
}


/***/ }),

/***/ 81157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ radiusFaults)
/* harmony export */ });
function radiusFaults({ blast_radius }, { file, maxBlastRadius }) {
    const { services, tenants, limit } = blast_radius;
    const over = (what, names, most) => {
        if (most === undefined || names.length <= most)
            return [];
        return [
            {
                code: 'blast-radius-exceeded',
                message: `The plan could affect ${names.length} ${what} (${names.join(', ')}), and ${file} allows ${most}.`,
                hint: 'Narrow the steps, or raise `max-blast-radius` in a reviewed change.',
                ...(maxBlastRadius && { at: maxBlastRadius.at }),
            },
        ];
    };
    return [...over('services', services, limit.services), ...over('tenants', tenants, limit.tenants)];
}


/***/ }),

/***/ 93024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ candidates),
  w: () => (/* binding */ route)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/plan/glob.js
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

// EXTERNAL MODULE: ./lib/plan/value.js
var plan_value = __webpack_require__(66990);
;// CONCATENATED MODULE: ./lib/plan/route.js





function route(incident, runbooks) {
    const found = candidates(incident, runbooks);
    const chosen = found.find(({ verdict }) => verdict === 'chosen');
    if (chosen !== undefined)
        return (0,fault/* succeed */.Py)(chosen.runbook);
    const tied = found.filter(({ verdict }) => verdict === 'tied');
    return (0,fault/* fail */.fJ)(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
}
function candidates(incident, runbooks) {
    const fits = runbooks.map((runbook) => bestFit(incident, runbook)).sort(byFit);
    const best = fits[0]?.rank ?? null;
    const winners = fits.filter(({ rank }) => rank !== null && best !== null && compareRanks(rank, best) === 0);
    return fits.map((fit) => {
        const { runbook, rank, because } = fit;
        if (rank === null)
            return { runbook, verdict: 'no match', because };
        if (!winners.includes(fit))
            return { runbook, verdict: 'less specific', because };
        return { runbook, verdict: winners.length > 1 ? 'tied' : 'chosen', because };
    });
}
function bestFit(incident, runbook) {
    const fits = runbook.on.map((match) => fitOf(incident, runbook, match)).sort(byFit);
    return fits[0] ?? { runbook, rank: null, because: 'it names no alert' };
}
function fitOf(incident, runbook, match) {
    const because = mismatch(incident, match);
    if (because !== null)
        return { runbook, rank: null, because };
    const exact = !isGlob(match.name);
    const labels = Object.keys(match.labels).length;
    const also = [
        ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
        ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
    ];
    return {
        runbook,
        rank: [exact ? 1 : 0, literalCharacters(match.name), labels, match.severity.length > 0 ? 1 : 0],
        because: [`${exact ? 'its name' : `the glob ${(0,visible/* visibleLine */.P8)(match.name)}`} matches`, ...also].join(', '),
    };
}
function mismatch(incident, { name, severity, labels }) {
    const named = isGlob(name) ? matchesGlob(name, incident.name) : name === incident.name;
    if (!named)
        return `it is for ${(0,visible/* visibleLine */.P8)(name)}`;
    if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
        return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
    }
    const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
    if (missing === undefined)
        return null;
    const [key, value] = missing.map(visible/* visibleLine */.P8);
    const given = labelOf(incident, missing[0]);
    return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : (0,plan_value/* quoted */.T)(given)}`;
}
function labelOf({ labels }, key) {
    return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
function byFit(a, b) {
    if (a.rank !== null && b.rank !== null)
        return -compareRanks(a.rank, b.rank) || byId(a, b);
    return Number(b.rank !== null) - Number(a.rank !== null) || byId(a, b);
}
function byId(a, b) {
    return a.runbook.id < b.runbook.id ? -1 : Number(a.runbook.id > b.runbook.id);
}
function compareRanks(a, b) {
    const difference = a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0);
    return difference ?? 0;
}
function tieFault(incident, tied) {
    const names = tied.map(({ runbook, because }) => `${runbook.id} (${because})`);
    return {
        code: 'route-tie',
        message: `${tied.length} runbooks match the alert ${(0,plan_value/* quoted */.T)(incident.name)} equally well: ${names.join('; ')}.`,
        hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
    };
}
function noneFault(incident, found) {
    const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
    const near = (0,nearest/* nearest */.p)(incident.name, alerts);
    const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
    const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
    const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
    return {
        code: 'route-none',
        message: `No runbook matches the alert ${(0,plan_value/* quoted */.T)(incident.name)} with severity ${incident.severity}: ${reasons}.`,
        hint: near === null
            ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
            : `The nearest alert that a runbook is for: ${(0,visible/* visibleLine */.P8)(near)}.`,
    };
}


/***/ }),

/***/ 82021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/decoding.js
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{4,}/g;
const BASE64_ALPHABETS = [/[A-Za-z0-9+/]{4,}/g, /[A-Za-z0-9_-]{4,}/g, /[A-Za-z0-9]{4,}/g];
const PERCENT_ROUNDS = 3;
function percentViews(text) {
    const views = [text];
    for (let round = 0; round < PERCENT_ROUNDS; round++) {
        const last = views.at(-1) ?? '';
        const decoded = percentDecoded(last);
        if (decoded === last)
            break;
        views.push(decoded);
    }
    return views;
}
function decodedViews(text) {
    const plain = percentViews(text);
    const encoded = plain.map(base64Decoded).filter((view) => view !== '');
    return [...new Set([...plain, ...encoded, ...encoded.map(percentDecoded)])];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
function base64Decoded(text) {
    const runs = text.match(BASE64_RUN) ?? [];
    const parts = BASE64_ALPHABETS.flatMap((alphabet) => text.match(alphabet) ?? []);
    const aligned = runs.flatMap((run) => [run, run.slice(1), run.slice(2), run.slice(3)]);
    return [...new Set([...aligned, ...parts])].map((run) => Buffer.from(run, 'base64').toString('utf8')).join('\n');
}

// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86310);
;// CONCATENATED MODULE: ./lib/topology/identifier-index.js


const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
function identifierIndex(topology) {
    const root = { next: new Map() };
    for (const tenant of Object.values(topology.tenants)) {
        for (const { value, kind } of (0,identifier/* identifiersOf */.S)(tenant, topology.services)) {
            let node = root;
            for (const token of tokensOf(value)) {
                const child = node.next.get(token) ?? { next: new Map() };
                node.next.set(token, child);
                node = child;
            }
            if (node !== root)
                node.match ??= { tenant: tenant.id, kind, value };
        }
    }
    return { matchesIn: (text) => matchesIn(root, tokensOf(text)) };
}
function matchesIn(root, tokens) {
    const matches = [];
    let covered = 0;
    for (let start = 0; start < tokens.length; start++) {
        const found = longestAt(root, tokens, start);
        if (found === null || found.end <= covered)
            continue;
        covered = found.end;
        matches.push(found.match);
    }
    return matches;
}
function longestAt(root, tokens, start) {
    const first = tokens[start] ?? '';
    if (!isWord(first) && isWord(tokens[start - 1]))
        return null;
    let longest = null;
    let node = root.next.get(first);
    for (let end = start + 1; node !== undefined; end++) {
        const bounded = isWord(tokens[end - 1]) || !isWord(tokens[end]);
        if (node.match !== undefined && bounded)
            longest = { match: node.match, end };
        node = node.next.get(tokens[end] ?? '');
    }
    return longest;
}
function isWord(token) {
    return token !== undefined && WORD.test(token);
}
function tokensOf(text) {
    return (0,fold/* fold */.A)(text).match(TOKEN) ?? [];
}

;// CONCATENATED MODULE: ./lib/topology/isolation.js



function isolationOf(topology) {
    const index = identifierIndex(topology);
    return {
        check: ({ tenant, texts, mutates, allowWildcard }) => [
            ...texts.flatMap((text) => foreignTenants(index, tenant, text)),
            ...(mutates && !texts.some(({ text }) => names(index, tenant, text)) ? [noTenant(tenant)] : []),
            ...(mutates && !allowWildcard ? texts.flatMap(wildcards) : []),
        ],
    };
}
function foreignTenants(index, tenant, text) {
    const found = new Map();
    for (const view of decodedViews(text.text)) {
        for (const match of index.matchesIn(view)) {
            if (match.tenant !== tenant && !found.has(match.tenant))
                found.set(match.tenant, match);
        }
    }
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command is ${tenant}'s.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function names(index, tenant, text) {
    return percentViews(text).some((view) => index.matchesIn(view).some((match) => match.tenant === tenant));
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards(text) {
    const found = wildcardIn(text);
    if (found === null)
        return [];
    return [
        {
            code: 'isolation-wildcard',
            message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
            hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
        },
    ];
}
function wildcardIn(text) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return /^(?:-A|--all)(?=$|[=-])/.exec(text.text)?.[0] ?? /[*?]/.exec(text.text)?.[0] ?? null;
        case 'environment':
            return /[*?]/.exec(text.text)?.[0] ?? null;
        case 'url':
            return text.text.includes('*') ? '*' : null;
        default:
            return null;
    }
}
function kindOf({ kind }) {
    return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${(0,visible/* shown */.SP)(kind)}`;
}
function whereOf(text) {
    switch (text.kind) {
        case 'argument':
            return text.index === 0 ? 'The program' : `Argument ${text.index}`;
        case 'environment':
            return `The environment variable ${(0,visible/* shown */.SP)(text.name)}`;
        case 'header':
            return `The header ${(0,visible/* shown */.SP)(text.name)}`;
        case 'value':
            return `The value of ${(0,visible/* shown */.SP)(text.name)}`;
        case 'stdin':
            return 'The standard input';
        case 'script':
            return 'The script';
        case 'url':
            return 'The URL';
        case 'body':
            return 'The body';
    }
}


/***/ })

};
