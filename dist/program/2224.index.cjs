'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2224], modules: {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40511);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1082);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95133);







function redactorFor(settings) {
    const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
    return (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)({ secrets: [...own, ...settings.masked] });
}
async function createCrew(request) {
    const { plan, redactor, settings, outputsFolder, neighbours } = request;
    const made = await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolderIn */ .v)(settings.temporaryFolder);
    if (!made.ok)
        return made;
    const folder = made.value;
    const executor = (0,_transport_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .createExecutor */ .U)({
        hosts: { ...neighbours, ...plan.hosts },
        ssh: settings.ssh,
        secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
        redactor,
        outputsFolder,
        environment: settings.environment,
        folder,
        changes: (0,_plan_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAt */ .vm)(plan),
    });
    const close = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        try {
            await executor[Symbol.asyncDispose]();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    });
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ redactor, executor, [Symbol.asyncDispose]: close });
}


/***/ }),

/***/ 42436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noRecipient),
/* harmony export */   journalSealOf: () => (/* binding */ journalSealOf)
/* harmony export */ });
/* harmony import */ var _audit_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71600);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



async function journalSealOf(settings) {
    const { publish, recipients, journalIdentities, identities } = settings;
    const keys = [...journalIdentities, ...identities];
    const [newest] = journalIdentities;
    const own = newest === undefined ? null : await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientOf */ .du)(newest);
    if (newest !== undefined && own === null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(noIdentity);
    const all = [...new Set([...(own === null ? [] : [own]), ...recipients])];
    const strange = await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_0__/* .strangeRecipient */ ._J)(recipients);
    if (strange !== null)
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(noRecipient(strange));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({
        sealing: publish === 'immediate'
            ? null
            : {
                recipients: all,
                seal: async (text) => Buffer.from(await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_0__.encryptFor)(all, Buffer.from(text))).toString('base64'),
            },
        open: async (blob) => {
            const opened = await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_0__/* .decryptWith */ .Yy)(keys, Buffer.from(blob, 'base64'));
            return opened.kind === 'opened' ? Buffer.from(opened.bytes).toString('utf8') : null;
        },
    });
}
function noRecipient(recipient) {
    return {
        code: 'action-input',
        message: `The input \`audit-recipient\` has ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(recipient, 80)}, which is no age recipient: a character of it is wrong or missing.`,
        hint: 'Copy it once more, whole: `enforced-runbooks keygen` showed it as the public key.',
    };
}
const noIdentity = {
    code: 'action-input',
    message: 'The input `journal-identity` is no age identity: a character of it is wrong or missing.',
    hint: "Copy it once more, whole, into the secret of the hosts' environment: `enforced-runbooks keygen` gives one.",
};


/***/ }),

/***/ 67916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HOW_TO_OPEN: () => (/* binding */ HOW_TO_OPEN),
/* harmony export */   recipientFault: () => (/* binding */ recipientFault),
/* harmony export */   sealRun: () => (/* binding */ sealRun),
/* harmony export */   sealedFolder: () => (/* binding */ sealedFolder),
/* harmony export */   sealedLine: () => (/* binding */ sealedLine),
/* harmony export */   shardFiles: () => (/* binding */ shardFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_age_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71600);
/* harmony import */ var _audit_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77746);
/* harmony import */ var _audit_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79782);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93277);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12279);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43630);
/* harmony import */ var _journal_seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42436);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29984);












async function recipientFault({ settings }) {
    const strange = await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_9__/* .strangeRecipient */ ._J)(settings.audit.recipients);
    return strange === null ? null : (0,_journal_seal_js__WEBPACK_IMPORTED_MODULE_7__/* .noRecipient */ .$)(strange);
}
function sealedLine({ record, executionId, outcome }, shownAs = _kernel_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P8) {
    const { mark } = (0,_audit_outcome_line_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeParts */ .x9)(record);
    const parts = [outcome ?? 'not finished', record.tenant, executionId];
    return `${mark} ${parts.map((part) => shownAs(part)).join(' \u00b7 ')}`;
}
const HOW_TO_OPEN = 'The rest is sealed; `mode: publish` shows it once the reviewers of its environment approve.';
function sealedFolder({ state }, executionId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'sealed', executionId);
}
async function sealRun(workflow, { folder, executionId, plan }) {
    const { settings, withheld, environment } = workflow;
    const { recipients } = settings.audit;
    const to = sealedFolder(workflow, executionId);
    try {
        const files = new Map(await (0,_audit_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readFiles */ .Ul)(folder));
        const warnings = withheld.filter(({ of }) => of === plan.tenant.id || of === executionId);
        const redactor = (0,_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .redactorFor */ .s)({ secrets: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .secretsOf */ .Fj)(plan, environment), masked: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .maskedOf */ .d)(settings) });
        const text = redactor.text(warnings.map((warning) => `${warning.text}\n`).join(''));
        if (text !== '')
            files.set('warnings.txt', Buffer.from(text));
        const sealed = await (0,_audit_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)(files, recipients);
        if (!sealed.ok)
            return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .fail */ .fJ)(unsealed(folder, 'it is too large'), ...sealed.faults);
        await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(to);
        await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, _audit_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .SEALED_FILE */ .yI), sealed.value);
        await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, _audit_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .SEAL_HEADER */ .ae), `${JSON.stringify((0,_audit_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .sealHeader */ .fN)(executionId, recipients, sealed.value))}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .succeed */ .Py)(to);
    }
    catch (thrown) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .fail */ .fJ)(unsealed(folder, thrown instanceof Error ? thrown.message : String(thrown)));
    }
}
async function shardFiles({ settings }, document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (settings.audit.publish === 'immediate')
        return new Map([['shard.json', text]]);
    const { encryptFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71600));
    return new Map([['shard.json.age', await encryptFor(settings.audit.recipients, Buffer.from(text))]]);
}
async function writeWhole(file, content) {
    const part = `${file}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, content, { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, file);
}
function unsealed(folder, because) {
    return {
        code: 'seal-failed',
        message: `The audit could not be sealed: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .shown */ .SP)(because, 300)}.`,
        hint: `It is not uploaded, and stands readable in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .shown */ .SP)(folder, 300)}: take it from there, and remove it from the runner.`,
    };
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ AUDIT_README),
  a1: () => (/* binding */ auditFilesOf),
  wN: () => (/* binding */ lacksFiles),
  KO: () => (/* binding */ readAuditFolder),
  Ul: () => (/* binding */ readFiles),
  rY: () => (/* binding */ writeAuditFolder)
});

// UNUSED EXPORTS: LONGEST

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var kernel_fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/file-fault.js
var file_fault = __webpack_require__(55530);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/audit/bounded-file.js
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







function boundedText(file, mostBytes) {
    return withRegular(file, async (handle) => {
        const { size } = await handle.stat();
        if (size > mostBytes)
            return (0,kernel_fault/* fail */.fJ)(tooLong(file, mostBytes));
        const chunks = [];
        let read = 0;
        for await (const chunk of handle.createReadStream({ autoClose: false, end: mostBytes })) {
            chunks.push(chunk);
            read += chunk.length;
        }
        return read > mostBytes ? (0,kernel_fault/* fail */.fJ)(tooLong(file, mostBytes)) : (0,kernel_fault/* succeed */.Py)(Buffer.concat(chunks).toString('utf8'));
    });
}
function fileDigest(file) {
    return withRegular(file, async (handle) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)(handle.createReadStream({ autoClose: false }), hash);
        return (0,kernel_fault/* succeed */.Py)(hash.digest('hex'));
    });
}
async function folderFault(folder) {
    return (await (0,promises_.lstat)(folder)).isDirectory() ? null : notOfARun(folder, 'folder');
}
async function withRegular(file, read) {
    const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!(await (0,promises_.lstat)(file)).isFile())
                return (0,kernel_fault/* fail */.fJ)(notOfARun(file, 'file'));
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            return (await handle.stat()).isFile() ? await read(handle) : (0,kernel_fault/* fail */.fJ)(notOfARun(file, 'file'));
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
    catch (error) {
        const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code, path: file, doing: 'read', error }));
    }
}
function notOfARun(path, what) {
    const others = what === 'file' ? 'a folder, a link, a pipe or a device' : 'a file, a link, a pipe or a device';
    return {
        code: 'file-unreadable',
        message: `${(0,visible/* visibleLine */.P8)(path)} is no ${what} but ${others}, and no run leaves that there.`,
        hint: `${UNCHECKED} Take the folder from the artifact again, as a copy that holds nothing but files and \`outputs/\`.`,
    };
}
function tooLong(file, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,visible/* visibleLine */.P8)(file)} has more than ${mostBytes} bytes, and no run writes more there.`,
        hint: `${UNCHECKED} Take the folder from the artifact again; if it is the same there, ask who else could write it.`,
    };
}
const UNCHECKED = 'Nothing was checked.';

;// CONCATENATED MODULE: ./lib/audit/folder.js






const FILES = ['audit.jsonl', 'plan.json', 'audit.json', 'summary.md', 'README.md'];
async function writeAuditFolder(request) {
    const { folder, plan, events, record, summary, redactor } = request;
    const contents = {
        'audit.jsonl': events.map((event) => `${(0,canonical/* canonicalJson */.dj)(event)}\n`).join(''),
        'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
        'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
        'summary.md': redactor.text(summary),
        'README.md': AUDIT_README,
    };
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 }).catch(unlessThere);
        const writing = Object.entries(contents).map(([name, content]) => writeWhole((0,external_node_path_.join)(folder, name), content));
        await Promise.allSettled(writing);
        await Promise.all(writing);
    }
    catch (error) {
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code: 'file-unwritable', path: folder, doing: "write the run's folder", error }));
    }
    const files = Object.keys(contents).map((name) => (0,external_node_path_.join)(folder, name));
    return (0,kernel_fault/* succeed */.Py)({ folder, auditJson: (0,external_node_path_.join)(folder, 'audit.json'), summary: (0,external_node_path_.join)(folder, 'summary.md'), files });
}
function unlessThere(error) {
    if ((0,file_fault/* errorCode */.C)(error) !== 'EEXIST')
        throw error;
}
async function lacksFiles(folder) {
    const found = await Promise.all(FILES.map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => null)));
    return found.some((file) => file === null || !file.isFile() || file.size === 0);
}
async function writeWhole(file, content) {
    const part = `${file}.part`;
    try {
        await (0,promises_.writeFile)(part, content, { mode: 0o600 });
        await (0,promises_.rename)(part, file);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true }).catch(() => undefined);
        throw error;
    }
}
const LONGEST = {
    'audit.jsonl': 134_217_728,
    'audit.json': 67_108_864,
    'plan.json': 67_108_864,
    'summary.md': 16_777_216,
};
async function readAuditFolder(folder) {
    try {
        const names = new Set(await (0,promises_.readdir)(folder));
        const text = async (name) => names.has(name) ? await boundedText((0,external_node_path_.join)(folder, name), LONGEST[name]) : (0,kernel_fault/* succeed */.Py)(null);
        const events = await text('audit.jsonl');
        if (!events.ok)
            return events;
        const record = await text('audit.json');
        if (!record.ok)
            return record;
        const plan = await text('plan.json');
        if (!plan.ok)
            return plan;
        const summary = await text('summary.md');
        if (!summary.ok)
            return summary;
        const outputs = names.has('outputs') ? await digestsIn((0,external_node_path_.join)(folder, 'outputs')) : (0,kernel_fault/* succeed */.Py)(new Map());
        if (!outputs.ok)
            return outputs;
        const texts = { events: events.value, record: record.value, plan: plan.value, summary: summary.value };
        return (0,kernel_fault/* succeed */.Py)({ ...texts, outputs: outputs.value });
    }
    catch (error) {
        const code = (0,file_fault/* errorCode */.C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,kernel_fault/* fail */.fJ)((0,file_fault/* fileFault */.b)({ code, path: folder, doing: 'read the audit in', error }));
    }
}
async function readFiles(folder) {
    const files = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        files.set((0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/'), await (0,promises_.readFile)(path));
    }
    return files;
}
function auditFilesOf(files) {
    const text = (name) => {
        const bytes = files.get(name);
        return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
    };
    const outputs = [...files].filter(([path]) => /^outputs\/[^/]+$/.test(path));
    return {
        ...{
            events: text('audit.jsonl'),
            record: text('audit.json'),
            plan: text('plan.json'),
            summary: text('summary.md'),
        },
        outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), (0,canonical/* sha256 */.sc)(bytes)])),
    };
}
async function digestsIn(folder) {
    const digests = new Map();
    const fault = await folderFault(folder);
    if (fault !== null)
        return (0,kernel_fault/* fail */.fJ)(fault);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const digest = await fileDigest((0,external_node_path_.join)(folder, entry.name));
        if (!digest.ok)
            return digest;
        digests.set(entry.name, digest.value);
    }
    return (0,kernel_fault/* succeed */.Py)(digests);
}
const AUDIT_README = `# The audit of one run

| file | for |
| --- | --- |
| \`summary.md\` | people: the outcome, what a human must do, the steps |
| \`audit.json\` | machines: the run as one document |
| \`audit.jsonl\` | the events, chained by SHA-256; the first \`prev\` is the plan's digest |
| \`plan.json\` | what was to run; its digest opens the chain |
| \`outputs/\` | outputs of commands that are too long for the events, by digest |

\`enforced-runbooks verify DIR\` checks the folder against itself; with \`--head\` and \`--count\` from the run's own
summary, also against that. \`report.html\` (one readable page) and \`trace.json\` (OpenTelemetry) come with a later release.
`;


/***/ }),

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46289);
/* harmony import */ var _engine_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37752);






const MARKS = {
    incident_resolved: '\u2705',
    symptom_absent: '\u2139\ufe0f',
    not_firing: '\u2139\ufe0f',
    duplicate: '\u2139\ufe0f',
    dry_run: '\ud83d\udcdd',
    rolled_back: '\u21a9\ufe0f',
    not_recovered: '\u26a0\ufe0f',
    refused: '\u26d4',
    cancelled: '\u270b',
    rollback_failed: '\ud83d\udea8',
    unknown: '\ud83d\udea8',
};
function outcomeLine(record) {
    const { mark, parts } = outcomeParts(record);
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    const named = (is) => [...new Set(all.filter(({ status }) => (status === 'kept_unverified') === is).map(({ step }) => step))].join(', ');
    const [seen, unseen] = [named(false), named(true)];
    return `${seen === '' ? '' : `, kept: ${seen}`}${unseen === '' ? '' : `, kept unverified: ${unseen}`}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const { kind, step } = record.failure;
        const of = step === null || kind === 'guard' ? '' : `${step}: `;
        return [...arrow(before, after), ...open(record), `${of}${briefly(record)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function open({ outcome, rollback }) {
    const targets = rollback?.targets ?? [];
    if (targets.length < 2 || (outcome !== 'unknown' && outcome !== 'rollback_failed'))
        return [];
    const named = (status, how) => {
        const those = targets.filter((one) => one.status === status);
        const steps = [...new Set(those.map(({ step }) => step))];
        return steps.map((step) => {
            const own = those.filter((one) => one.step === step).map(({ target }) => target);
            return `${step} is ${how} ${(0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_5__/* .few */ .H)(own, 3)}`;
        });
    };
    return [
        ...named('unknown', 'unknown of'),
        ...named('undo_failed', 'not undone on'),
        ...named('undone_unverified', 'not seen to be undone on'),
    ];
}
function briefly({ failure, guards, agent_thought_process }) {
    if (failure === null)
        return '';
    const { kind } = failure;
    const because = (0,_engine_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .becauseOf */ .W$)(failure, guards);
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    if (kind !== 'condition' && kind !== 'recovery')
        return because;
    const [how = because] = because.split(': ', 1);
    const unseen = agent_thought_process
        .flatMap(({ failed_probes = [] }) => failed_probes.map((probe) => (0,_engine_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenWords */ .CL)({ ...probe, act: probe })))
        .find((words) => because.includes(words));
    return unseen === undefined ? how : `${how}: ${unseen}`;
}
function arrow(before, after) {
    const [from, to] = [labelled(before), labelled(after)];
    if (from.value === '')
        return [];
    if (to.value === '')
        return [`${from.label}${from.value}`];
    return [`${from.label}${from.value} \u2192 ${from.label === to.label ? '' : to.label}${to.value}`];
}
function labelled(metric) {
    const colon = metric.indexOf(': ');
    return colon === -1
        ? { label: '', value: metric }
        : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}
function short(text) {
    const characters = [...text.slice(0, 400)];
    return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}\u2026`;
}


/***/ }),

/***/ 37752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ RECOVERY_ACTION),
/* harmony export */   Vn: () => (/* binding */ SYMPTOM_ACTION),
/* harmony export */   tg: () => (/* binding */ auditRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);


const auditRecord = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]))]);
    const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), field);
    const fault = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
    const placedFault = fault.extend({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
    const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        omitted_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const judged = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'does_not_hold', 'unknown']),
        shown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const failedProbe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        fault: fault.optional(),
    });
    const thought = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        started_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        about: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
            .optional(),
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
        ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        stopped: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
        failed_probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(failedProbe).optional(),
        fault: fault.optional(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        slack_notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        notification_sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        timestamp_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        run_start_to_recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    const stateChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        held_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: fields.nullable(), after: fields.nullable() })),
    });
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        execution_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        agent_thought_process: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thought),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        human_intervention_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runbook: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            how: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
            proven: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), proven_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain_head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        incident_starts_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        recovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since_incident_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), since_run_start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
            .nullable(),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenants: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }),
        }),
        discovery: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
            there: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            others_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: placedFault.optional(),
        }))
            .optional(),
        drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            fault: placedFault,
        }))
            .optional(),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            tenant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again', 'under_change']),
            because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })),
        bystander_watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            most: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            settle_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                not_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                    no_answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    over_limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    without_health: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    undeclared: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
                    under_change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                    no_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
                }),
            })),
            cut_short: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        })
            .optional(),
        state_changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stateChange),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...settled.shape, stays: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settled) }).nullable(),
        guards: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            fault: fault.optional(),
        })),
        versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    });
});
const SYMPTOM_ACTION = 'Detecting the symptom';
const RECOVERY_ACTION = 'Confirming that the incident is over';


/***/ }),

/***/ 46289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ isOnlyLeft),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   g0: () => (/* binding */ guardsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function meaningOf(outcome, standing) {
    const { failure } = standing.state;
    const changed = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(standing.state);
    switch (outcome) {
        case 'incident_resolved':
            return resolved(standing);
        case 'rolled_back':
            return `${failure === null ? 'the way forward ended' : ENDED[failure.kind]}; ${becameOf(standing)}`;
        case 'cancelled':
            return changed ? `cancelled; ${becameOf(standing)}` : 'cancelled before any change';
        case 'unknown':
            return unknown(standing);
        default:
            return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].says;
    }
}
function becauseOf(failure, guards) {
    const { kind, because } = failure;
    if (kind !== 'guard')
        return because;
    const own = guards.find(({ guard, target }) => because.startsWith(`${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .guardKey */ .Dt)(guard, target)}: `));
    return `guard ${because}${own?.status === 'released' ? '; it is released now' : ''}`;
}
function guardsOf({ guards }) {
    return Object.entries(guards).flatMap(([key, { status }]) => {
        const [guard = '', target = ''] = key.split(' @ ');
        return status === 'idle' ? [] : { guard, target, status };
    });
}
function unknown(standing) {
    if (standing.state.failure?.kind === 'broken')
        return 'the journal is broken, and what was done behind it is not known';
    if (isOnlyLeft(standing))
        return 'a command was stopped, but a process that it started still runs, and may change what was undone';
    return 'contact was lost during a change, and its fate could not be confirmed';
}
function isOnlyLeft({ state, targets, leftRunning }) {
    const isOpen = targets.some(({ status, because }) => (status === 'unknown' || status === 'started') && because === '');
    return leftRunning.length > 0 && leftRunning.length === state.unconfirmed.length && !isOpen;
}
function resolved({ state }) {
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'no step applied, and nothing was changed; the incident is over';
    return Object.values(state.steps).includes('skipped')
        ? _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.incident_resolved.says
        : 'every step verified, guards released, the incident is over';
}
const ENDED = {
    absent: 'the symptom does not hold',
    kept: 'the incident was not seen to be over',
    condition: 'a step failed',
    command: 'a step failed',
    guard: 'a guard failed',
    isolation: 'it was not isolated',
    recovery: 'the incident was not seen to be over',
    cancelled: 'cancelled',
    timeout: 'the runbook\u2019s timeout passed',
    journal: 'the journal was lost',
    died: 'its process died, and another one went on',
    broken: 'the journal is broken',
    bystander: 'another tenant fell ill',
};
const NOT_UNDONE = [
    ['kept', 'is kept'],
    ['kept_unverified', 'cannot be undone'],
    ['left', 'has no undo'],
];
function becameOf({ targets }) {
    if (targets.length === 0)
        return 'no step had changed anything';
    const stays = NOT_UNDONE.filter(([status]) => targets.some((target) => target.status === status));
    const what = stays.map(([, word]) => word).join(' or ');
    if (!targets.some(({ status }) => status === 'undone'))
        return `nothing was undone: what this run did ${what}`;
    return `what this run did was undone and verified undone${what === '' ? '' : `, except what ${what}`}`;
}


/***/ }),

/***/ 86183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
const MOST = 20;
function few(names, most = MOST) {
    const shown = names.slice(0, most).join(', ');
    return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}


/***/ }),

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ literalCharacters),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
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


/***/ }),

/***/ 64819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LONGEST_ARGUMENT)
/* harmony export */ });
const LONGEST_ARGUMENT = 131_071;


/***/ }),

/***/ 46201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   R1: () => (/* binding */ samplesIn),
/* harmony export */   vm: () => (/* binding */ changesAt),
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
function changesAt(plan) {
    const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engage, release }) => [engage, release]));
    const steps = plan.steps.flatMap((step) => step.kind === 'check' ? [] : step.acts.filter(_act_js__WEBPACK_IMPORTED_MODULE_0__/* .willAct */ .Z).map((act) => act.do));
    const changes = new Map();
    for (const { where } of [...guards, ...steps])
        changes.set(where, (changes.get(where) ?? 0) + 1);
    return changes;
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


/***/ })

} };
