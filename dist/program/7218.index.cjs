'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7218], modules: {

/***/ 25506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   n: () => (/* binding */ gitFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitOf(root) {
    const folder = await gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (folder === null)
        return 'none';
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'))).trim();
    if (COMMIT.test(head))
        return head;
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return 'none';
    const shared = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))).trim();
    const common = shared === '' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shared) ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shared);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref))).trim();
    if (COMMIT.test(loose))
        return loose;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
    const commit = packed?.split(' ')[0] ?? '';
    return COMMIT.test(commit) ? commit : 'none';
}
async function gitFolder(from) {
    for (let folder = from;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return path;
        const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
        if (link !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link.trim());
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
async function read(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
}


/***/ }),

/***/ 53249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ idsInClone),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   SU: () => (/* binding */ uncommitted),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65808);





async function uncommitted(files, commit, idsIn) {
    const read = [...new Map(files.map(({ file, text }) => [file, text]))];
    const ids = await idsIn(commit, read.map(([file]) => file));
    if (!ids.ok)
        return ids;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(read.filter(([, text], index) => !isBlob(ids.value[index] ?? null, text)).map(([file]) => file));
}
function isBlob(id, text) {
    if (id === null)
        return false;
    return id === blobId(text, id.length) || id === blobId(text.replaceAll('\r\n', '\n'), id.length);
}
function blobId(text, digits) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
const GIT_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;
const LINE = /^([0-9a-f]{40,64}) (commit|blob) \d+$/;
function idsInClone(root, variables) {
    return async (commit, files) => {
        if (files.some((file) => file.includes('\n')))
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown('the name of a file has several lines'));
        const { collect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92511));
        const asked = [`${commit}^{commit}`, ...files.map((file) => `${commit}:./${file}`)];
        const collected = await collect({
            argv: ['git', 'cat-file', '--batch-check'],
            env: { ...(0,_env_js__WEBPACK_IMPORTED_MODULE_2__/* .allowed */ .TQ)(variables), GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' },
            cwd: root,
            timeoutMs: GIT_MS,
            mostBytes: MOST_BYTES,
            cancel: NEVER,
            stdin: `${asked.join('\n')}\n`,
        });
        if (collected.ended !== 'exited' || collected.exitCode !== 0) {
            const said = collected.stderr.trim().split('\n').at(-1) ?? '';
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown(`git does not say it${said === '' ? '' : `: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(said, 200)}`}`));
        }
        const [first, ...found] = collected.stdout
            .toString('utf8')
            .split('\n')
            .map((line) => LINE.exec(line));
        if (first?.[2] !== 'commit')
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unknown(`the clone does not hold commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)}`));
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(files.map((_, index) => (found[index]?.[2] === 'blob' ? (found[index]?.[1] ?? null) : null)));
    };
}
const NEVER = new AbortController().signal;
function unknown(because) {
    return {
        code: 'commit-differs',
        message: `Nobody can tell whether the files are those of the commit: ${because}.`,
        hint: 'Let the job check out the commit that it runs for, without another `ref`, `repository` or `path`.',
    };
}
function differing(commit, files) {
    return {
        code: 'commit-differs',
        message: `Not as commit ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(commit, 64)} has it: ${named(files)}. A recovery reads the files of that commit, and could not undo this run.`,
        hint: 'Check out with `ref: ${{ github.sha }}`, into the workspace itself, and commit what the job makes or changes.',
    };
}
function linked(files) {
    return {
        code: 'commit-differs',
        message: `Behind a link, which a recovery does not follow: ${named(files)}. It could not undo this run.`,
        hint: 'Put the file itself there, and commit that.',
    };
}
function named(files) {
    return (0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H)(files.map((file) => (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(file, 200)), 5);
}


/***/ }),

/***/ 65155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   eq: () => (/* binding */ severalFiring),
/* harmony export */   qI: () => (/* binding */ decideFor)
/* harmony export */ });
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25112);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64716);








function decide(sources, ask) {
    const incidents = incidentsOf(ask);
    if (!incidents.ok)
        return incidents;
    const [incident, ...more] = incidents.value.firing;
    return more.length > 0 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(severalFiring(more.length + 1)) : decideFor(sources, ask, incident);
}
function decideFor(sources, { tenant: named, runbook: id, inputs }, incident) {
    const tenant = named ?? (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .tenantClaim */ .f)(incident);
    if (tenant === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(noTenant(incident));
    const view = (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .d)(sources.topology, tenant);
    if (!view.ok)
        return view;
    const runbook = runbookOf(sources.runbooks, incident, id);
    if (!runbook.ok)
        return runbook;
    const claimed = { ...withoutCredentials(incident), tenant: view.value.tenant.id };
    const plan = (0,_plan_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)({
        runbook: runbook.value,
        view: view.value,
        topology: sources.topology,
        incident: claimed,
        inputs,
        commit: sources.commit,
    });
    return plan.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ incident: claimed, runbook: runbook.value, plan: plan.value }) : plan;
}
function incidentsOf(ask) {
    const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
    const received = (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_0__/* .receive */ .u)(ask.trigger.kind === 'manual' ? manual : ask.trigger.payload, ask.receivedAt);
    if (!received.ok)
        return received;
    const firing = received.value.filter((one) => one.status === 'firing');
    const [only, ...more] = firing.length > 0 ? firing : received.value.slice(0, 1);
    if (only === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
            code: 'incident-invalid',
            message: 'the payload holds no incident',
            hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ firing: [only, ...more], idle: received.value.length - 1 - more.length });
}
function severalFiring(count) {
    return {
        code: 'usage',
        message: `the payload holds ${count} firing incidents, and one is asked for here`,
        hint: 'Give a payload with one of them; `run` takes them all.',
    };
}
function withoutCredentials(incident) {
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [] }).json(incident);
}
function runbookOf(runbooks, incident, id) {
    const named = id === null ? undefined : runbooks.find((one) => one.id === id);
    if (named !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(named);
    if (id === null)
        return (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_3__/* .route */ .w)(incident, runbooks);
    const ids = runbooks.map((one) => one.id).join(', ');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)({
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

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ decideAll)
/* harmony export */ });
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94121);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65155);




function decideAll(sources, ask) {
    if (ask.tenants.length > ask.atMost)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooMany(`${ask.tenants.length} tenants are named`, ask.atMost));
    return ask.trigger.kind === 'manual' ? forTenants(sources, ask) : forIncidents(sources, ask);
}
function forTenants(sources, ask) {
    const names = ask.tenants.length === 0 ? [null] : ask.tenants;
    const all = names.map((tenant) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(sources, { ...ask, tenant }));
    const decided = all.flatMap((one) => (one.ok ? [one.value] : []));
    const faults = [...all.flatMap((one) => (one.ok ? [] : one.faults)), ...namedTwice(decided)];
    const [first, ...more] = decided;
    return first === undefined ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(null, faults) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(sound([first, ...more]), faults);
}
function forIncidents(sources, ask) {
    const [tenant = null, ...others] = ask.tenants;
    const received = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentsOf */ .D3)({ ...ask, tenant });
    if (!received.ok)
        return received;
    const { firing, idle } = received.value;
    const [only] = firing;
    if (firing.length > ask.atMost)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooMany(`the payload holds ${firing.length} firing incidents`, ask.atMost));
    if (others.length > 0 || (tenant !== null && firing.length > 1))
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(whichIsWhose(firing.length, others.length));
    if (firing.length === 1) {
        const one = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFor */ .qI)(sources, { ...ask, tenant }, only);
        return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({ decided: [one.value], undecided: [], idle }) : one;
    }
    const all = firing.map((incident) => ({ incident, made: (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFor */ .qI)(sources, { ...ask, tenant }, incident) }));
    const undecided = all.flatMap(({ incident, made }) => (made.ok ? [] : [undecidedBy(incident, made.faults)]));
    const [first, ...more] = all.flatMap(({ made }) => (made.ok ? [made.value] : []));
    if (first !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({ decided: [first, ...more], undecided, idle });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(null, undecided.flatMap(({ faults }) => faults));
}
function sound(decided) {
    return { decided, undecided: [], idle: 0 };
}
function undecidedBy(incident, faults) {
    return { name: incident.name, tenant: (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .tenantClaim */ .f)(incident) ?? '', faults };
}
function namedTwice(decided) {
    const ids = decided.map(({ plan }) => plan.tenant.id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((id) => ({
        code: 'usage',
        message: `the tenant ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id)} is named twice`,
        hint: 'Name each tenant once, by its id or by an alias.',
    }));
}
function tooMany(says, atMost) {
    return {
        code: 'limit-exceeded',
        message: `${says}, and one process works through ${atMost} at most`,
        hint: 'Ask for fewer at a time: in a workflow with one dispatch for each part (`shard-size` goes up to 100).',
    };
}
function whichIsWhose(incidents, otherTenants) {
    const tenants = otherTenants === 0 ? 'one tenant is named' : `${otherTenants + 1} tenants are named`;
    return {
        code: 'usage',
        message: `${tenants} for ${incidents === 1 ? 'one incident' : `${incidents} incidents`}`,
        hint: 'Leave the tenant to the incidents, each of which says its own, or give one incident and one tenant.',
    };
}


/***/ }),

/***/ 90039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   oF: () => (/* binding */ askForAll),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _app_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25506);
/* harmony import */ var _app_committed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53249);
/* harmony import */ var _app_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65155);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65808);
/* harmony import */ var _app_shard_decide_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9424);
/* harmony import */ var _app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76726);
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55025);
/* harmony import */ var _incident_parse_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30529);
/* harmony import */ var _incident_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99069);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12279);
/* harmony import */ var _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79505);












async function askFor(runbook, options, paths) {
    const [, second] = options.tenant ?? [];
    if (second !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(severalTenants(second));
    const all = await askForAll(runbook, options, paths);
    if (!all.ok)
        return all;
    const { asked, undecided } = all.value;
    const [only, ...more] = asked;
    const count = 1 + more.length + undecided.length;
    return count > 1 ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_app_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .severalFiring */ .eq)(count)) : (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(only);
}
async function askForAll(runbook, options, paths) {
    const { tenant: tenants = [] } = options;
    if (tenants.length === 0 && options.incident === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({
            code: 'usage',
            message: 'neither a tenant nor an incident is named',
            hint: 'Add --tenant <id>, or --incident <file>.',
        });
    const [runbooks, topology] = await Promise.all([sourcesOf(runbook, paths), (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .readTopology */ .ov)(paths)]);
    const inputs = inputsOf(options.input ?? []);
    const trigger = await triggerOf(options.incident);
    const faults = [runbooks, topology, inputs, trigger].flatMap((one) => (one.ok ? [] : one.faults));
    if (!runbooks.ok || !topology.ok || !inputs.ok || !trigger.ok)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(null, faults);
    const decisions = (0,_app_shard_decide_all_js__WEBPACK_IMPORTED_MODULE_3__/* .decideAll */ .k)({
        runbooks: runbooks.value.map((one) => one.runbook),
        topology: topology.value.topology,
        commit: await commitOfFiles([...runbooks.value, topology.value].flatMap(({ files }) => files), paths.root),
    }, {
        trigger: trigger.value,
        runbook: runbook ?? null,
        tenants,
        inputs: inputs.value,
        receivedAt: new Date().toISOString(),
        atMost: _plan_shard_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TENANTS */ .WU,
    });
    if (!decisions.ok)
        return decisions;
    const askedFor = (decision) => {
        const source = runbooks.value.find((one) => one.runbook.id === decision.runbook.id);
        if (source === undefined)
            throw new Error('askForAll: the decision names a runbook that was not read');
        return { decision, runbook: source, topology: topology.value, inputs: inputs.value };
    };
    const [first, ...more] = decisions.value.decided;
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ ...decisions.value, asked: [askedFor(first), ...more.map(askedFor)] });
}
function severalTenants(second) {
    return {
        code: 'usage',
        message: `a second tenant is named, \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(second).slice(0, 100)}\`, and this verb takes one`,
        hint: 'Call it once for each; `run` takes several.',
    };
}
async function commitOfFiles(files, root) {
    const commit = await (0,_app_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(root);
    if (commit === 'none')
        return commit;
    const unlike = await (0,_app_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .uncommitted */ .SU)(files, commit, (0,_app_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .idsInClone */ .HI)(root, (0,_app_env_js__WEBPACK_IMPORTED_MODULE_9__/* .variables */ .Ee)()));
    return unlike.ok && unlike.value.length === 0 ? commit : 'none';
}
async function sourcesOf(id, paths) {
    if (id === undefined)
        return (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunbooks */ .AJ)(paths);
    const one = await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunbook */ .j_)(paths, id);
    return one.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)([one.value]) : one;
}
async function triggerOf(incident) {
    if (incident === undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ kind: 'manual' });
    const payload = await readPayload(incident);
    return payload.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ kind: 'incident', payload: payload.value }) : payload;
}
async function readPayload(file) {
    const name = file === '-' ? 'standard input' : file;
    const text = await (file === '-' ? (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(process.stdin, name) : (0,_app_sources_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readGiven */ .Q8)(file));
    const parsed = text.ok ? (0,_incident_parse_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePayload */ .e)(text.value, name) : text;
    return parsed.ok ? (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(dispatchedIn(parsed.value)) : parsed;
}
function dispatchedIn(payload) {
    return (0,_incident_record_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u)(payload) && Object.keys(payload).sort().join() === 'client_payload,event_type'
        ? payload.client_payload
        : payload;
}
function inputsOf(words) {
    const faults = [];
    const pairs = words.flatMap((word) => {
        const at = word.indexOf('=');
        if (at > 0)
            return [[word.slice(0, at), word.slice(at + 1)]];
        faults.push({
            code: 'usage',
            message: `\`--input ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(word)}\` is not name=value`,
            hint: 'Write --input busy=0.8, again for each input.',
        });
        return [];
    });
    const names = pairs.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        faults.push({
            code: 'usage',
            message: `the input \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLine */ .P8)(twice)}\` is given twice`,
            hint: 'Keep the one that is meant.',
        });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(Object.fromEntries(pairs), faults);
}


/***/ }),

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

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates),
/* harmony export */   w: () => (/* binding */ route)
/* harmony export */ });
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67627);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43751);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);





function route(incident, runbooks) {
    const found = candidates(incident, runbooks);
    const chosen = found.find(({ verdict }) => verdict === 'chosen');
    if (chosen !== undefined)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(chosen.runbook);
    const tied = found.filter(({ verdict }) => verdict === 'tied');
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
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
    const exact = !(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(match.name);
    const labels = Object.keys(match.labels).length;
    const also = [
        ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
        ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
    ];
    return {
        runbook,
        rank: [exact ? 1 : 0, (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .literalCharacters */ .MJ)(match.name), labels, match.severity.length > 0 ? 1 : 0],
        because: [`${exact ? 'its name' : `the glob ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(match.name)}`} matches`, ...also].join(', '),
    };
}
function mismatch(incident, { name, severity, labels }) {
    const named = (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) ? (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(name, incident.name) : name === incident.name;
    if (!named)
        return `it is for ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}`;
    if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
        return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
    }
    const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
    if (missing === undefined)
        return null;
    const [key, value] = missing.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8);
    const given = labelOf(incident, missing[0]);
    return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(given)}`;
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
        message: `${tied.length} runbooks match the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(incident.name)} equally well: ${names.join('; ')}.`,
        hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
    };
}
function noneFault(incident, found) {
    const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(incident.name, alerts);
    const isNamed = alerts.some((name) => ((0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) ? (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(name, incident.name) : name === incident.name));
    const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
    const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
    const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
    return {
        code: 'route-none',
        message: `No runbook matches the alert ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(incident.name)} with severity ${incident.severity}: ${reasons}.`,
        hint: isNamed
            ? 'Widen `severity` or `labels` under `on:` of a runbook for this alert, or name the runbook to run.'
            : near === null
                ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
                : `The nearest alert that a runbook is for: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(near)}.`,
    };
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
