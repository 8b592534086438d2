export const id = 839;
export const ids = [839,7916,2436,3220];
export const modules = {

/***/ 43630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCrew),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64533);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58752);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23304);
/* harmony import */ var _plan_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46201);
/* harmony import */ var _transport_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89693);
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
/* harmony export */   sealedLine: () => (/* binding */ sealedLine),
/* harmony export */   shardFiles: () => (/* binding */ shardFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_age_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71600);
/* harmony import */ var _audit_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
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
async function sealRun({ settings, state, withheld, environment }, { folder, executionId, plan }) {
    const { recipients } = settings.audit;
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'sealed', executionId);
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

/***/ 40839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellSealed: () => (/* binding */ tellSealed),
/* harmony export */   tellSealedBeside: () => (/* binding */ tellSealedBeside)
/* harmony export */ });
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22880);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67916);




async function tellSealed(workflow, responded, over) {
    const { action } = workflow;
    const { outcome, executionId, plan, record } = responded;
    action.output({
        outcome: outcome ?? '',
        'execution-id': executionId,
        'human-intervention-required': String(record.human_intervention_required),
        'plan-digest': plan.digest,
    });
    if (outcome !== null)
        over();
    const { folder, artifact } = await tellSealedBeside(workflow, responded, true);
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, `${_seal_js__WEBPACK_IMPORTED_MODULE_2__.HOW_TO_OPEN}\n`);
    const human_intervention_required = record.human_intervention_required;
    const run = { outcome: outcome ?? 'not_finished', human_intervention_required, execution_id: executionId };
    const place = { audit_path: folder, artifact_id: artifact.id, artifact_url: artifact.url };
    const runs = JSON.stringify([{ ...run, plan_digest: plan.digest, ...place }]);
    action.output({ 'audit-path': folder, runs });
    if (artifact.id !== '')
        action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
}
async function tellSealedBeside(workflow, responded, calls) {
    workflow.action.say((0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded));
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(workflow, `${(0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded, (part) => (0,_kernel_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(part))}\n\n`);
    if (calls)
        annotateSealed(workflow, responded);
    return sealAndUpload(workflow, responded);
}
function annotateSealed({ action }, responded) {
    const { outcome } = responded;
    if (outcome === null || _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].human !== 'no')
        action.annotate('error', { message: (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealedLine)(responded), hint: _seal_js__WEBPACK_IMPORTED_MODULE_2__.HOW_TO_OPEN });
}
async function sealAndUpload(workflow, responded) {
    const nothing = { folder: '', artifact: { id: '', url: '' } };
    const sealed = await (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__.sealRun)(workflow, responded);
    if (!sealed.ok) {
        workflow.action.annotate('warning', sealed.faults[0]);
        return nothing;
    }
    const { executionId } = responded;
    const name = `sealed-${executionId}`;
    return { folder: sealed.value, artifact: await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .upload */ .Se)(workflow, { folder: sealed.value, executionId }, name) };
}


/***/ }),

/***/ 71600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ decryptWith),
/* harmony export */   _J: () => (/* binding */ strangeRecipient),
/* harmony export */   du: () => (/* binding */ recipientOf),
/* harmony export */   encryptFor: () => (/* binding */ encryptFor),
/* harmony export */   w_: () => (/* binding */ generateKeys)
/* harmony export */ });
async function generateKeys() {
    const age = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const identity = await age.generateX25519Identity();
    return { identity, recipient: await age.identityToRecipient(identity) };
}
async function recipientOf(identity) {
    const age = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    return age.identityToRecipient(identity).catch(() => null);
}
async function strangeRecipient(recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const isStrange = (recipient) => {
        try {
            new Encrypter().addRecipient(recipient);
            return false;
        }
        catch {
            return true;
        }
    };
    return recipients.find(isStrange) ?? null;
}
async function encryptFor(recipients, bytes) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    const encrypter = new Encrypter();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    return encrypter.encrypt(bytes);
}
const UNMATCHED = "no identity matched any of the file's recipients";
async function decryptWith(identities, bytes) {
    const { Decrypter } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 20855));
    try {
        const decrypter = new Decrypter();
        for (const identity of identities)
            decrypter.addIdentity(identity);
        return { kind: 'opened', bytes: await decrypter.decrypt(bytes) };
    }
    catch (thrown) {
        const because = thrown instanceof Error ? thrown.message : 'it is no age file';
        return because === UNMATCHED ? { kind: 'unmatched' } : { kind: 'broken', because };
    }
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ readAuditFolder),
/* harmony export */   Pk: () => (/* binding */ AUDIT_README),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   a1: () => (/* binding */ auditFilesOf),
/* harmony export */   rY: () => (/* binding */ writeAuditFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35438);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55530);








async function writeAuditFolder(request) {
    const { folder, plan, events, record, summary, redactor } = request;
    const contents = {
        'audit.jsonl': events.map((event) => `${(0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(event)}\n`).join(''),
        'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
        'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
        'summary.md': redactor.text(summary),
        'README.md': AUDIT_README,
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const writing = Object.entries(contents).map(([name, content]) => writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), content));
        await Promise.allSettled(writing);
        await Promise.all(writing);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: "write the run's folder", error }));
    }
    const files = Object.keys(contents).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ folder, auditJson: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'audit.json'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'summary.md'), files });
}
async function writeWhole(file, content) {
    const part = `${file}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(part, content, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true }).catch(() => undefined);
        throw error;
    }
}
async function readAuditFolder(folder) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
        const text = async (name) => (names.includes(name) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), 'utf8') : null);
        const outputs = names.includes('outputs') ? await digestsIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'outputs')) : new Map();
        const [events, record, plan] = [await text('audit.jsonl'), await text('audit.json'), await text('plan.json')];
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ events, record, plan, outputs });
    }
    catch (error) {
        const code = (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFault */ .b)({ code, path: folder, doing: 'read the audit in', error }));
    }
}
async function readFiles(folder) {
    const files = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        files.set((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
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
        ...{ events: text('audit.jsonl'), record: text('audit.json'), plan: text('plan.json') },
        outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes)])),
    };
}
async function digestsIn(folder) {
    const digests = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name)), hash);
        digests.set(entry.name, hash.digest('hex'));
    }
    return digests;
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
/* harmony export */   Y_: () => (/* binding */ outcomeMeaning),
/* harmony export */   x9: () => (/* binding */ outcomeParts)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var _engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37752);




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
    return `${mark} ${parts.map(_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8).join(' \u00b7 ')}`;
}
function outcomeParts(record) {
    const { outcome, tenant } = record;
    const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
    return { mark: MARKS[outcome] ?? '\ud83d\udea8', parts: parts.map(short) };
}
function outcomeMeaning(outcome) {
    return Object.entries(_engine_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i).find(([name]) => name === outcome)?.[1].says ?? 'the run has not ended';
}
function metricsOf(record) {
    const entries = record.agent_thought_process;
    const before = entries.find(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMPTOM_ACTION */ .Vn)?.metric ?? '';
    const after = entries.findLast(({ action }) => action === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RECOVERY_ACTION */ .Tn)?.metric ?? '';
    return { before, after };
}
function kept({ kept: all }) {
    return all.length === 0 ? '' : `, kept: ${[...new Set(all.map(({ step }) => step))].join(', ')}`;
}
function affected({ blast_radius: { tenants }, state_changes }) {
    return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}
function howLong({ recovery, duration_ms }) {
    if (recovery === null)
        return `after ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_ms)}`;
    return `in ${(0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}
function changed(record) {
    const { before, after } = metricsOf(record);
    if (record.failure !== null && record.failure.kind !== 'absent') {
        const step = record.failure.step === null ? '' : `${record.failure.step}: `;
        return [...arrow(before, after), `${step}${briefly(record.failure)}`];
    }
    const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
    return declined === undefined ? arrow(before, after) : [declined];
}
function briefly({ kind, because }) {
    if (kind === 'bystander')
        return because.split(' (', 1)[0] ?? because;
    return kind === 'condition' || kind === 'recovery' ? (because.split(': ', 1)[0] ?? because) : because;
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
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        stdout: output.optional(),
        stderr: output.optional(),
        judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judged).optional(),
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
    const settled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
            verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again']),
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
                }),
            })),
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

/***/ 79782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ SEALED_FILE),
  ae: () => (/* binding */ SEAL_HEADER),
  j5: () => (/* binding */ openSealed),
  HT: () => (/* binding */ readSealHeader),
  od: () => (/* binding */ seal),
  fN: () => (/* binding */ sealHeader),
  Du: () => (/* binding */ unseal)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/audit/age.js
var age = __webpack_require__(71600);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/audit/tar.js


async function packTar(files) {
    const { pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const tar = pack();
    for (const [name, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
        tar.entry({ name, size: content.length, mode: 0o600, mtime: new Date(0) }, Buffer.from(content));
    tar.finalize();
    return (0,consumers_.buffer)(tar);
}
async function unpackTar(bytes, bounds) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const files = new Map();
    let total = 0;
    try {
        for await (const entry of external_node_stream_.Readable.from([Buffer.from(bytes)]).pipe(extract())) {
            const { name, type, size = 0 } = entry.header;
            total += size;
            if (files.size >= bounds.entries)
                return `it holds more than ${bounds.entries} files`;
            if (total > bounds.bytes)
                return `its files have more than ${bounds.bytes} bytes`;
            if (type !== 'file' || !leadsDown(name))
                return 'it holds something else than files of one folder';
            if (files.has(name))
                return 'it holds two files of one name';
            files.set(name, await (0,consumers_.buffer)(entry));
        }
    }
    catch {
        return 'it is no tar, or was cut off';
    }
    return files;
}
function leadsDown(path) {
    return !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/audit/seal.js







const SEALED_FILE = 'audit.tar.age';
const SEAL_HEADER = 'sealed.json';
const BOUNDS = { entries: 10_000, bytes: 268_435_456 };
const headerSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    execution_id: schemas/* string */.YjP().max(300),
    recipients: schemas/* array */.YOg(schemas/* string */.YjP().max(4_100)).max(100),
    sha256: schemas/* string */.YjP(),
}));
async function seal(files, recipients) {
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    if (bytes > BOUNDS.bytes || files.size > BOUNDS.entries)
        return (0,fault/* fail */.fJ)(tooMuch(files.size, bytes));
    return (0,fault/* succeed */.Py)(await (0,age.encryptFor)(recipients, await packTar(files)));
}
function tooMuch(files, bytes) {
    return {
        code: 'limit-exceeded',
        message: `The audit has ${files} files with ${bytes} bytes; a sealed one has at most ${BOUNDS.entries} with ${BOUNDS.bytes}.`,
        hint: 'Let the commands of the runbook print less: their outputs are nearly all of it.',
    };
}
function sealHeader(executionId, recipients, sealed) {
    return { schema_version: 1, execution_id: executionId, recipients: [...recipients], sha256: (0,canonical/* sha256 */.sc)(sealed) };
}
function readSealHeader(text) {
    try {
        return headerSchema().safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
async function unseal(sealed, header, identities) {
    const { execution_id: id } = header;
    if ((0,canonical/* sha256 */.sc)(sealed) !== header.sha256)
        return (0,fault/* fail */.fJ)(broken(id, 'its digest is not the one that stands beside it'));
    const opened = await openSealed(sealed, { what: id, recipients: header.recipients, identities });
    if (!opened.ok)
        return opened;
    const files = await unpackTar(opened.value, BOUNDS);
    return typeof files === 'string' ? (0,fault/* fail */.fJ)(broken(id, files)) : (0,fault/* succeed */.Py)(files);
}
async function openSealed(sealed, { what, recipients, identities }) {
    const opened = await (0,age/* decryptWith */.Yy)(identities, sealed);
    switch (opened.kind) {
        case 'opened':
            return (0,fault/* succeed */.Py)(opened.bytes);
        case 'unmatched':
            return (0,fault/* fail */.fJ)(unopened(what, recipients));
        case 'broken':
            return (0,fault/* fail */.fJ)(broken(what, `age says: ${(0,visible/* shown */.SP)(opened.because, 200)}`));
    }
}
function unopened(what, recipients) {
    const named = recipients.slice(0, 8).map((recipient) => (0,visible/* shown */.SP)(recipient, 80));
    return {
        code: 'seal-unopened',
        message: `No identity that was given opens ${(0,visible/* shown */.SP)(what, 200)}: it is sealed for ${named.join(', ') || 'nobody that is named'}.`,
        hint: 'Give the identity of one of these recipients, as a line of its own where there are several. Until then it stays sealed, and nothing is lost.',
    };
}
function broken(what, because) {
    return {
        code: 'seal-broken',
        message: `What is sealed of ${(0,visible/* shown */.SP)(what, 200)} is not what was sealed: ${because}.`,
        hint: 'Do not rely on it. Somebody changed the artifact, or it was cut off: take it from the run once more, and ask who else could write it.',
    };
}


/***/ }),

/***/ 22880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export LONGEST_VALUE */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_VALUE = 400;
const HARMLESS = /^(?!.*(?:www\.|:\/\/|:(?!\d\d:)[\p{L}\p{N}+-]+:))[\p{L}\p{N} ,.:;/()%\u2192\u2026\u2019'"?!+=-]*$/iu;
const SIMPLE_CODE = /^(?! )[^`<>&|\\]+(?<! )$/;
function inline(text, longest = LONGEST_VALUE) {
    const shown = short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest);
    const plain = shown.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '');
    return HARMLESS.test(plain) && shown.trim() === shown && shown !== '' ? shown : codeOf(shown);
}
function code(text, longest = LONGEST_VALUE) {
    return codeOf(short((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longest));
}
function fence(text, language = '') {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('\t', '    ');
    const longest = [...shown.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${shown}\n${marks}`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function short(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text.slice(0, longest * 2)];
    return characters.length <= longest && text.length <= longest * 2
        ? text
        : `${characters.slice(0, longest).join('')}\u2026`;
}
function codeOf(shown) {
    if (shown === '')
        return '<code>&#8203;</code>';
    if (SIMPLE_CODE.test(shown))
        return `\`${shown}\``;
    const inert = shown.replace(/[^\p{L}\p{N} ,.:;=/()%\u2192\u2026-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
    return `<code>${inert.replace(/:\/\//g, ':&#47;&#47;').replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)}</code>`;
}


/***/ }),

/***/ 43175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ willAct)
/* harmony export */ });
function willAct({ when }) {
    return when === null || !('decided' in when) || when.decided;
}


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

};
