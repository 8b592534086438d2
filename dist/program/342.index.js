export const id = 342;
export const ids = [342];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89693);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95133);






function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 90335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shardId),
/* harmony export */   u: () => (/* binding */ executionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function executionId(now) {
    return named('incident', now);
}
function shardId(now) {
    return named('shard', now);
}
function named(what, now) {
    const time = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
    return `${what}-${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}


/***/ }),

/***/ 37247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ missingSecrets)
/* harmony export */ });
function missingSecrets(plan, secrets) {
    return plan.secrets
        .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
        .map((name) => ({
        code: 'secret-missing',
        message: `the runbook's secret ${name} is not in the environment`,
        hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }).`,
    }));
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
async function readText(file, mostBytes = MAX_BYTES) {
    return boundedText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), { name: file, mostBytes });
}
function textIn(stream, name) {
    return boundedText(stream, { name, mostBytes: MAX_BYTES });
}
async function boundedText(stream, { name, mostBytes }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > mostBytes)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name, mostBytes));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${mostBytes} bytes, and no more are read`,
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

/***/ 77546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ respond)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64533);
/* harmony import */ var _plan_hosts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43996);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16574);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86179);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35168);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15770);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43630);
/* harmony import */ var _execution_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90335);
/* harmony import */ var _missing_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37247);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










async function respond(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { decision, sources, settings } = request;
        const { plan, incident, runbook } = decision;
        const [first, ...more] = (0,_missing_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .missingSecrets */ .m)(plan, settings.secrets);
        if (first !== undefined)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)(first, ...more);
        const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .redactorFor */ .s)(settings);
        const id = (0,_execution_id_js__WEBPACK_IMPORTED_MODULE_6__/* .executionId */ .u)(new Date());
        const folder = settings.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.state, 'runs', id);
        const { topology } = sources.topology;
        const now = new Date().toISOString();
        const isolation = (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_1__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__/* .isolationOf */ ._)(topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(runbook)).faults;
        const admission = (0,_admit_js__WEBPACK_IMPORTED_MODULE_4__/* .admit */ .w4)({ ...settings, incident, runbook, plan, topology, isolation, now });
        const outputsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'outputs');
        const neighbours = (0,_plan_hosts_js__WEBPACK_IMPORTED_MODULE_9__/* .neighbourHosts */ .X4)(plan, topology);
        const made = await (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .createCrew */ .U)({ plan, redactor, settings, outputsFolder, neighbours });
        if (!made.ok)
            return made;
        const crew = __addDisposableResource(env_1, made.value, true);
        const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
        await Promise.all(reached.map((host) => crew.executor.warm(host)));
        const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(940), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 24454));
        for (const name of redactor.tooShort)
            request.warn(tooShort(name));
        if (JSON.stringify(redactor.json(plan)) !== JSON.stringify(plan))
            request.warn(secretInPlan);
        return await carryOut(request, { id, folder, crew, admission, ssh });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const secretInPlan = {
    code: 'secret-exposed',
    message: 'the value of a secret stands in the plan, so in the runbook, the topology or the alert',
    hint: 'It is masked in the audit, where `verify` then finds a plan.json that does not fit its digest; change the secret.',
};
function tooShort(name) {
    return {
        code: 'secret-exposed',
        message: `the secret ${name} is too short to be masked`,
        hint: 'Its value may show in logs and in the audit; use a longer one.',
    };
}
function targetHosts(plan) {
    const targets = new Set(Object.values(plan.targets).map(({ host }) => host));
    return Object.keys(plan.hosts).filter((host) => targets.has(host));
}


/***/ }),

/***/ 14168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ checkTopology),
  j_: () => (/* binding */ readRunbook),
  vT: () => (/* binding */ readRunbookFile),
  AJ: () => (/* binding */ readRunbooks),
  ov: () => (/* binding */ readTopology),
  pZ: () => (/* binding */ stoppable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/nearest.js
var nearest = __webpack_require__(43751);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/health.js + 1 modules
var plan_health = __webpack_require__(84842);
// EXTERNAL MODULE: ./lib/runbook/load.js + 10 modules
var load = __webpack_require__(82957);
// EXTERNAL MODULE: ./lib/topology/load.js + 16 modules
var topology_load = __webpack_require__(49137);
// EXTERNAL MODULE: ./lib/app/inventory-answer.js + 1 modules
var inventory_answer = __webpack_require__(9795);
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

// EXTERNAL MODULE: ./lib/topology/spans.js
var spans = __webpack_require__(66084);
// EXTERNAL MODULE: ./lib/kernel/glob.js
var glob = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/topology/include.js
var include = __webpack_require__(41937);
;// CONCATENATED MODULE: ./lib/app/included-files.js








const MOST_FILES = 20_000;
const MOST_SEEN = 200_000;
const DEEPEST = 16;
async function includedFiles(patterns, { root, topology }) {
    if (patterns.length === 0)
        return (0,kernel_fault/* succeed */.Py)([]);
    const faults = [];
    const files = new Set();
    try {
        const [bounds, itself] = [await (0,promises_.realpath)(root), await (0,promises_.realpath)(topology)];
        const folder = (0,external_node_path_.join)(topology, '..');
        for (const pattern of patterns) {
            const search = { pattern, bounds, itself, faults, seen: { count: 0 }, found: new Set() };
            await walk(search, { folder, segments: pattern.text.split('/'), depth: 0 });
            if (search.found.size === 0 && !faults.some(({ at }) => at === (0,spans/* placeNow */.ee)(pattern.at)))
                faults.push(nothingThere(pattern));
            for (const file of search.found)
                files.add(file);
            if (files.size > MOST_FILES)
                return (0,kernel_fault/* fail */.fJ)(tooMany(pattern));
        }
    }
    catch (error) {
        faults.push((0,read_text/* unreadable */.O$)(topology, error));
    }
    return (0,kernel_fault/* settle */.G9)([...files].sort((a, b) => (a < b ? -1 : 1)), faults);
}
async function walk(search, { folder, segments, depth }) {
    const [segment, ...rest] = segments;
    if (segment === undefined || depth > DEEPEST)
        return;
    if (segment === include/* ANY_DEPTH */.$u)
        await walk(search, { folder, segments: rest, depth });
    if (!(0,glob/* isGlob */.fg)(segment))
        return meet(search, { path: (0,external_node_path_.join)(folder, segment), rest, depth });
    for (const entry of await entriesOf(search, folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (segment === include/* ANY_DEPTH */.$u) {
            if (entry.isDirectory() && (0,include/* matchesName */.Hj)('*', entry.name))
                await walk(search, { folder: path, segments, depth: depth + 1 });
        }
        else if ((0,include/* matchesName */.Hj)(segment, entry.name))
            await meet(search, { path, rest, depth });
    }
}
async function meet(search, { path, rest, depth }) {
    const real = await (0,promises_.realpath)(path).catch(() => null);
    if (real === null)
        return;
    if (!isWithin(search.bounds, real)) {
        search.faults.push(leadsOut(search.pattern, path));
        return;
    }
    const found = await (0,promises_.stat)(real);
    if (rest.length > 0) {
        if (found.isDirectory())
            await walk(search, { folder: path, segments: rest, depth: depth + 1 });
    }
    else if (found.isFile() && real !== search.itself)
        search.found.add(real);
}
async function entriesOf({ pattern, seen, faults }, folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        const [fault] = [(0,read_text/* unreadable */.O$)(folder, error)];
        if (fault.code !== 'file-missing')
            faults.push({ ...fault, at: (0,spans/* placeNow */.ee)(pattern.at) });
        return [];
    });
    seen.count += entries.length;
    if (seen.count > MOST_SEEN) {
        if (!faults.some(({ at }) => at === (0,spans/* placeNow */.ee)(pattern.at)))
            faults.push(tooMany(pattern));
        return [];
    }
    return entries;
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !way.startsWith(external_node_path_.sep));
}
function nothingThere({ text, at }) {
    return {
        code: 'file-missing',
        message: `There is no file at \`${(0,visible/* shown */.SP)(text, 200)}\`.`,
        hint: 'It is taken from the folder of the topology; a `*` stands for no name that begins with a dot. Correct it, or remove it.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
function leadsOut({ text, at }, path) {
    return {
        code: 'name-not-allowed',
        message: `\`${(0,visible/* shown */.SP)(text, 200)}\` leads out of the root: ${(0,visible/* shown */.SP)(path, 300)} is a link to elsewhere.`,
        hint: 'What a topology is made from lies below the root (--root): move the file there.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}
function tooMany({ text, at }) {
    return {
        code: 'limit-exceeded',
        message: `\`${(0,visible/* shown */.SP)(text, 200)}\` means too much: at most ${MOST_FILES} files are included, and ${MOST_SEEN} looked at.`,
        hint: 'Write a pattern that leads to less, or put several tenants into one file.',
        at: (0,spans/* placeNow */.ee)(at),
    };
}

;// CONCATENATED MODULE: ./lib/app/topology-parts.js







const MOST_BYTES = 64 * 1024 * 1024;
const AT_ONCE = 64;
async function readParts(open, places, access) {
    const included = await readIncluded(open, places);
    const answers = await Promise.all(open.inventories.map((inventory, index) => readInventory(inventory, { index, places, access })));
    const all = [included, ...answers];
    return (0,kernel_fault/* settle */.G9)(all.flatMap((one) => (one.ok ? one.value : [])), all.flatMap((one) => (one.ok ? [] : one.faults)));
}
async function readIncluded({ include }, places) {
    const files = await includedFiles(include, places);
    if (!files.ok)
        return files;
    const root = files.value.length === 0 ? places.root : await (0,promises_.realpath)(places.root);
    const parts = [];
    const faults = [];
    let size = 0;
    for (let from = 0; from < files.value.length; from += AT_ONCE) {
        const some = files.value.slice(from, from + AT_ONCE);
        const texts = await Promise.all(some.map((file) => (0,read_text/* readText */.yR)(file)));
        for (const [index, text] of texts.entries()) {
            const file = (0,external_node_path_.relative)(root, some[index] ?? '');
            if (text.ok)
                parts.push({ from: { kind: 'include' }, file, text: text.value });
            else
                faults.push(...text.faults);
            size += text.ok ? text.value.length : 0;
        }
        if (size > MOST_BYTES)
            return (0,kernel_fault/* fail */.fJ)(tooMuch(include[0]));
    }
    return (0,kernel_fault/* settle */.G9)(parts, faults);
}
async function readInventory(inventory, { index, places, access }) {
    const from = { kind: 'inventory', index };
    if (inventory.kind === 'file') {
        const found = await includedFiles([{ text: inventory.file, at: inventory.at }], places);
        const [file] = found.ok ? found.value : [];
        if (!found.ok || file === undefined)
            return found.ok ? (0,kernel_fault/* succeed */.Py)([]) : found;
        const text = await (0,read_text/* readText */.yR)(file, MOST_BYTES);
        const name = (0,external_node_path_.relative)(await (0,promises_.realpath)(places.root), file);
        return text.ok ? (0,kernel_fault/* succeed */.Py)([{ from, file: name, text: text.value }]) : text;
    }
    if (access === null)
        return (0,kernel_fault/* succeed */.Py)([]);
    const answer = await (0,inventory_answer/* askProgram */.aP)(inventory, { cwd: (0,external_node_path_.dirname)(places.topology), access });
    return answer.ok ? (0,kernel_fault/* succeed */.Py)([{ from, file: (0,inventory_answer/* nameOf */.Vb)(inventory), text: answer.value }]) : answer;
}
function tooMuch(pattern) {
    return {
        code: 'limit-exceeded',
        message: `The files that the topology includes have more than ${MOST_BYTES} characters.`,
        hint: 'Give each part of the estate a repository and a topology of its own.',
        ...(pattern !== undefined && { at: (0,spans/* placeNow */.ee)(pattern.at) }),
    };
}

;// CONCATENATED MODULE: ./lib/app/sources.js











function stoppable(paths, cancel) {
    const { inventory } = paths;
    return inventory === undefined ? paths : { ...paths, inventory: { ...inventory, cancel } };
}
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
    const open = await openedTopology(paths);
    if (!open.ok)
        return open;
    const { text, topology } = open.value;
    const [first, ...more] = paths.inventory === undefined ? (0,inventory_answer/* programsOf */.h2)(topology).map(inventory_answer/* notRun */.nE) : [];
    if (first !== undefined)
        return (0,kernel_fault/* fail */.fJ)(first, ...more);
    return closedTopology({ text, topology, paths, access: paths.inventory ?? null });
}
async function checkTopology(paths) {
    const open = await openedTopology(paths);
    if (!open.ok)
        return open;
    const checked = await closedTopology({ ...open.value, paths, access: null });
    if (!checked.ok)
        return checked;
    return (0,kernel_fault/* succeed */.Py)({ topology: checked.value.topology, unasked: (0,inventory_answer/* programsOf */.h2)(open.value.topology) });
}
async function openedTopology(paths) {
    const text = await (0,read_text/* readText */.yR)(paths.topology);
    if (text.ok) {
        const open = (0,topology_load/* openTopology */.Af)(shortPath(paths.topology, paths.root), text.value);
        return open.ok ? (0,kernel_fault/* succeed */.Py)({ text: text.value, topology: open.value }) : open;
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
async function closedTopology({ text, topology: open, paths: { root, topology }, access, }) {
    const bounds = isInside(topology, root) ? root : (0,external_node_path_.dirname)(topology);
    const parts = await readParts(open, { topology: (0,external_node_path_.resolve)(topology), root: (0,external_node_path_.resolve)(bounds) }, access);
    if (!parts.ok) {
        const [first, ...more] = [...open.root.faults, ...parts.faults];
        return first === undefined ? parts : (0,kernel_fault/* fail */.fJ)(first, ...more);
    }
    const closed = (0,topology_load/* closeTopology */.Sx)(open, parts.value);
    if (!closed.ok)
        return closed;
    const health = (0,plan_health/* healthProbes */.C)(closed.value.services);
    return health.ok ? (0,kernel_fault/* succeed */.Py)({ topology: closed.value, text, parts: parts.value }) : health;
}
function shortPath(file, root) {
    return isInside(file, root) ? (0,external_node_path_.relative)(root, file) : (0,external_node_path_.basename)(file);
}
function isInside(file, root) {
    return !(0,external_node_path_.relative)(root, file).startsWith('..');
}


/***/ }),

/***/ 57306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ workflowMain)
});

// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/given-by-hand.js
var given_by_hand = __webpack_require__(90890);
;// CONCATENATED MODULE: ./lib/github/event.js




const LONGEST_INCIDENT = 262_144;
function triggerOf(event, overrides) {
    if (overrides.incident !== null)
        return incidentOf('the input `incident`', overrides.incident, overrides);
    switch (event.name) {
        case 'repository_dispatch':
            return dispatched(event.payload, overrides);
        case 'workflow_dispatch':
            return byHand(event.payload, overrides);
        default:
            return overrides.tenant === null
                ? (0,fault/* fail */.fJ)(unsupported(event.name))
                : (0,fault/* succeed */.Py)({ kind: 'manual', asked: asked(overrides) });
    }
}
function dispatched(event, overrides) {
    const payload = isRecord(event) ? event.client_payload : undefined;
    if (isRecord(payload) && Object.keys(payload).length > 0) {
        return (0,fault/* succeed */.Py)({ kind: 'incident', payload, asked: asked(overrides) });
    }
    if (overrides.tenant !== null)
        return (0,fault/* succeed */.Py)({ kind: 'manual', asked: asked(overrides) });
    return (0,fault/* fail */.fJ)({
        code: 'incident-invalid',
        message: 'The repository_dispatch event has no client_payload, or an empty one.',
        hint: 'Send the alert as `client_payload`: {"source": "\u2026", "payload": {\u2026}}.',
    });
}
function byHand(event, overrides) {
    const inputs = isRecord(event) && isRecord(event.inputs) ? event.inputs : {};
    const read = (name) => textOf(inputs[name]);
    const given = (0,given_by_hand/* givenByHand */.W)(read('inputs') ?? '');
    if (!given.ok)
        return given;
    const said = {
        runbook: overrides.runbook ?? read('runbook'),
        tenant: overrides.tenant ?? read('tenant'),
        inputs: { ...given.value, ...overrides.inputs },
    };
    const incident = read('incident');
    if (incident !== null)
        return incidentOf('the workflow input `incident`', incident, said);
    if (said.tenant !== null)
        return (0,fault/* succeed */.Py)({ kind: 'manual', asked: said });
    return (0,fault/* fail */.fJ)({
        code: 'event-unsupported',
        message: 'The workflow was started by hand and names no tenant.',
        hint: "Give the workflow an input `tenant` (or set the action's input `tenant`).",
    });
}
function incidentOf(where, text, said) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: 64, maxBytes: LONGEST_INCIDENT, file: 'incident' });
    if (parsed.ok)
        return (0,fault/* succeed */.Py)({ kind: 'incident', payload: parsed.value, asked: asked(said) });
    const cut = /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
    if (!cut || parsed.faults[0].code !== 'json-invalid')
        return parsed;
    return (0,fault/* fail */.fJ)({
        code: 'json-invalid',
        message: `The incident in ${where} is JSON that breaks off after ${text.length} characters.`,
        hint: 'The sender cut it off: send less, or send it as the `client_payload` of a repository_dispatch.',
    });
}
function unsupported(name) {
    return {
        code: 'event-unsupported',
        message: `The workflow event is ${name === '' ? 'unknown' : (0,visible/* shown */.SP)(name)}, which carries no incident.`,
        hint: 'Start the workflow with repository_dispatch or workflow_dispatch, or set the input `incident`.',
    };
}
function asked({ runbook, tenant, inputs }) {
    return { runbook, tenant, inputs };
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/journal/lease-timing.js
var lease_timing = __webpack_require__(17880);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
// EXTERNAL MODULE: ./lib/app/decide-all.js
var decide_all = __webpack_require__(28601);
// EXTERNAL MODULE: ./lib/app/run-ledger.js
var run_ledger = __webpack_require__(4774);
// EXTERNAL MODULE: ./lib/app/sources.js + 3 modules
var sources = __webpack_require__(14168);
// EXTERNAL MODULE: ./lib/app/workflow.js + 2 modules
var app_workflow = __webpack_require__(59103);
// EXTERNAL MODULE: ./lib/app/workflow-respond.js
var workflow_respond = __webpack_require__(43290);
// EXTERNAL MODULE: ./lib/app/workflow-store.js + 5 modules
var workflow_store = __webpack_require__(44301);
// EXTERNAL MODULE: ./lib/app/workflow-tell.js + 1 modules
var workflow_tell = __webpack_require__(84871);
;// CONCATENATED MODULE: ./lib/app/workflow-main.js












async function workflowMain(cancel, timing = lease_timing/* LEASE_TIMING */.o) {
    const opened = (0,app_workflow/* openWorkflow */.gD)(timing);
    if (opened.kind === 'refused') {
        for (const fault of opened.faults)
            opened.action.annotate('error', fault);
        return 2;
    }
    const { workflow } = opened;
    try {
        return await MODES[workflow.settings.mode](workflow, cancel);
    }
    catch (error) {
        (0,app_workflow/* tellBug */.sz)(workflow, error);
        return 1;
    }
}
const MODES = {
    run: walk,
    recover: async (workflow, cancel) => (await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(940), __webpack_require__.e(372), __webpack_require__.e(879)]).then(__webpack_require__.bind(__webpack_require__, 30879))).workflowRecover(workflow, cancel),
    plan: notYet,
    execute: notYet,
    publish: notYet,
    lint: notYet,
    doctor: notYet,
};
async function notYet(workflow) {
    const { mode } = workflow.settings;
    return refuse(workflow, [
        { code: 'not-supported-yet', message: `The mode \`${mode}\` is not in this release.`, hint: 'Use `mode: run`.' },
    ]);
}
async function walk(workflow, cancel) {
    const { action } = workflow;
    action.remember('started', 'true');
    const prepared = await prepare({ ...workflow, paths: (0,sources/* stoppable */.pZ)(workflow.paths, cancel) });
    if (!prepared.ok)
        return refuse(workflow, prepared.faults);
    const { members, others } = prepared.value;
    const [only, ...more] = members;
    if (more.length + others.undecided.length === 0)
        return walkOne(workflow, only, cancel);
    const store = await (0,workflow_store/* workflowStore */.n)(workflow);
    if (!store.ok)
        return refuse(workflow, store.faults);
    const { workflowShard } = await Promise.all(/* import() */[__webpack_require__.e(742), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 60155));
    return workflowShard(workflow, { members, others, store: store.value, cancel, ledger: (0,run_ledger/* openLedger */.a)(action) });
}
function refuse({ action }, faults) {
    for (const fault of faults)
        action.annotate('error', fault);
    return 2;
}
async function walkOne(workflow, member, cancel) {
    const { action } = workflow;
    const ledger = (0,run_ledger/* openLedger */.a)(action);
    const { plan } = member.decision;
    const log = action.group(`Run ${plan.runbook.id} for ${plan.tenant.id}`);
    const store = () => (0,workflow_store/* workflowStore */.n)(workflow);
    const responded = await (0,workflow_respond/* respondIn */.v)(workflow, { member, store, cancel, ledger, refusal: null, whose: '' }).finally(log.end);
    if (!responded.ok)
        return refuse(workflow, responded.faults);
    const { closed, outcome, executionId } = responded.value;
    if (closed)
        await (0,workflow_tell/* tell */.qz)(workflow, responded.value, () => ledger.closed(executionId));
    else
        await (0,workflow_tell/* tellUnfinished */.f8)(workflow, responded.value);
    return engine_outcome/* OUTCOMES */.i[outcome ?? 'cancelled'].exit;
}
async function prepare({ context, settings, paths }) {
    const { incident, runbook, tenant, inputs } = settings;
    const trigger = triggerOf(context.event, { incident, runbook, tenant, inputs });
    if (!trigger.ok)
        return trigger;
    const { asked } = trigger.value;
    const runbooks = asked.runbook === null ? await (0,sources/* readRunbooks */.AJ)(paths) : await one((0,sources/* readRunbook */.j_)(paths, asked.runbook));
    const topology = await (0,sources/* readTopology */.ov)(paths);
    if (!runbooks.ok)
        return (0,fault/* fail */.fJ)(...runbooks.faults, ...(topology.ok ? [] : topology.faults));
    if (!topology.ok)
        return topology;
    const decisions = (0,decide_all/* decideAll */.k)({
        runbooks: runbooks.value.map(({ runbook }) => runbook),
        topology: topology.value.topology,
        commit: context.commit,
    }, {
        payload: trigger.value.kind === 'incident' ? trigger.value.payload : null,
        runbook: asked.runbook,
        tenants: asked.tenant === null ? [] : [asked.tenant],
        inputs: asked.inputs,
        receivedAt: new Date().toISOString(),
        atMost: settings.shardSize ?? shard_bounds/* MOST_TENANTS */.WU,
    });
    if (!decisions.ok)
        return decisions;
    const memberOf = (decision) => {
        const source = runbooks.value.find(({ runbook }) => runbook.id === decision.runbook.id);
        if (source === undefined)
            throw new Error('workflowMain: the decision names a runbook that was not read');
        return { decision, sources: { runbook: source, topology: topology.value, inputs: asked.inputs } };
    };
    const [first, ...more] = decisions.value.decided;
    return (0,fault/* succeed */.Py)({ members: [memberOf(first), ...more.map(memberOf)], others: decisions.value });
}
async function one(result) {
    const found = await result;
    return found.ok ? (0,fault/* succeed */.Py)([found.value]) : found;
}


/***/ }),

/***/ 43290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ respondIn)
/* harmony export */ });
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50550);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77546);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59103);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84871);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function respondIn(workflow, run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, context, settings, state } = workflow;
        const { member, refusal, cancel, ledger, whose } = run;
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(workflow), true);
        const crew = await connected.settingsFor(member.decision.plan);
        if (!crew.ok)
            return crew;
        const store = await run.store();
        if (!store.ok)
            return store;
        const tenant = member.decision.plan.tenant.id;
        const ofRef = (0,_github_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .refRefusal */ .A)(context, settings.allowRef);
        return await (0,_respond_js__WEBPACK_IMPORTED_MODULE_0__/* .respond */ .u)({
            ...member,
            settings: {
                ...crew.value,
                ...(refusal !== null && { channels: {} }),
                state,
                store: store.value,
                out: null,
                actor: context.triggeringActor,
                approvals: [],
                approvable: false,
                planDigest: settings.planDigest,
                enabled: refusal !== null || settings.enabled,
                refusals: [refusal ?? ofRef].flatMap((fault) => fault ?? []),
                dryRun: settings.dryRun,
                lockTimeoutMs: settings.lockTimeoutMs,
            },
            cancel: AbortSignal.any([cancel]),
            onCancel: 'leave',
            abandon: new AbortController().signal,
            watch: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .narrator */ .im)(workflow, whose),
            warn: (fault) => action.annotate('warning', whose === '' ? fault : { ...fault, message: `${whose}: ${fault.message}` }),
            settingsFor: connected.settingsFor,
            began: ({ executionId: id, folder, locks }) => ledger.began({ id, folder, locks, tenant }),
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 50550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refRefusal)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function refRefusal({ ref, defaultBranch }, allowRef) {
    if (defaultBranch !== null && defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`)
        return null;
    if (allowRef !== null && allowRef !== '' && ref === allowRef)
        return null;
    const expected = defaultBranch === null ? 'the default branch, which the event does not name' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(defaultBranch);
    return {
        code: 'ref-refused',
        message: `The run was started from ${ref === '' ? 'no ref' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(ref)}; only ${expected} may execute runbooks.`,
        hint: 'Start the workflow from the default branch; `allow-ref` admits exactly one other ref, and the audit says so.',
    };
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57306);

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => cancel.abort(signal));
process.exit(await (0,_app_workflow_main_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowMain */ .J)(cancel.signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
