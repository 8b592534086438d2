export const id = 2828;
export const ids = [2828];
export const modules = {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const LONGEST = 2_147_483_647;
const systemClock = {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST));
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 61852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shapedPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58752);
/* harmony import */ var _issue_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60618);



function shapedPlan(value) {
    const read = shape().safeParse(value);
    return read.success ? { ok: true, plan: read.data } : { ok: false, says: (0,_issue_text_js__WEBPACK_IMPORTED_MODULE_0__/* .issueText */ .v)(read.error) };
}
const shape = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
    const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text);
    const scalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, number, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
    const plannedText = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        text,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
                text,
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expression: text, encode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'percent']) }),
                zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ secret: text }),
            ])),
        }),
    ]);
    const namedTexts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, plannedText);
    const body = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        plannedText,
        number,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(body),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, body) }),
    ]));
    const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['number', 'string', 'boolean', 'time']),
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        path: texts,
        min: number.exactOptional(),
        max: number.exactOptional(),
        secret: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    });
    const common = {
        where: text,
        target: text.exactOptional(),
        env: namedTexts,
        stdin: plannedText.exactOptional(),
        timeout_ms: number,
        exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        output: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'number', 'text', 'none']),
            fields: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, field),
        }),
        as: text.exactOptional(),
        sensitive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        allow_wildcard: text.exactOptional(),
    };
    const command = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('exec'), argv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(plannedText) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('run'), script: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            ...common,
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('http'),
            method: text,
            url: plannedText,
            headers: namedTexts,
            body: body.exactOptional(),
            expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
        }),
    ]);
    const samples = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ probe: text, target: text }));
    const looks = { that: texts, within_ms: number.nullable(), every_ms: number, for_ms: number, samples };
    const condition = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(looks);
    const decided = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), shown: text });
    const ending = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undo'), undo: command, undone: condition }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('none'), because: text }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('irreversible'), stays: text }),
    ]);
    const act = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        target: text,
        when: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([decided, condition, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]),
        require: condition.nullable(),
        before: samples,
        do: command,
        verify: condition,
        ending,
    });
    const step = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('check'),
            id: text,
            title: text,
            condition,
            message: plannedText.exactOptional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mitigation'),
            id: text,
            title: text,
            service: text,
            guard: text.exactOptional(),
            retry: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ times: number, backoff_ms: number }).nullable(),
            checkpoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            waves: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number).exactOptional(),
            acts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(act),
        }),
    ]);
    const guard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        service: text,
        on_unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'release']),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ target: text, engage: command, engaged: condition, release: command, released: condition })),
    });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
        digest: text,
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: text, about: text, steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text) }).exactOptional(),
        commit: text,
        runbook: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            file: text,
            title: text,
            description: text,
            owner: text.exactOptional(),
            scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tenant', 'shared']),
        }),
        incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            source: text,
            name: text,
            status: text,
            severity: text,
            severity_raw: text,
            dedup_key: text,
            starts_at: text,
            tenant: text,
            service: text,
            host: text,
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text),
            url: text,
        }),
        tenant: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            id: text,
            aliases: texts,
            on_call: text.exactOptional(),
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        }),
        inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        secrets: texts,
        approval: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ environment: text, by_another: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), confirm_digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).nullable(),
        timeout_ms: number,
        rollback_worst_case_ms: number,
        max_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ runs: number, per_ms: number }).nullable(),
        blast_radius: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            services: texts,
            tenants: texts,
            edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: text, to: text })),
            limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tenants: number.exactOptional(), services: number.exactOptional() }),
        }),
        bystanders: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ most: number, settle_ms: number }).exactOptional(),
        locks: texts,
        hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: text,
            user: text.exactOptional(),
            address: text,
            port: number,
            host_keys: texts,
            via: text.exactOptional(),
        })),
        targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            key: text,
            service: text,
            host: text,
            name: text,
            attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, scalar),
        })),
        discovery: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text,
            host: text,
            command,
            output: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'text']),
            each: texts,
            tenant: text,
        }))
            .exactOptional(),
        probes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            service: text.exactOptional(),
            commands: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, command),
            show: plannedText.exactOptional(),
        })),
        symptom: condition,
        recovered: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...looks, otherwise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['rollback', 'keep']) }),
        guards: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, guard),
        steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(step),
        notify: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ on: texts, to: texts })).nullable(),
    });
});


/***/ }),

/***/ 36758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wn: () => (/* binding */ listArtifacts),
  R9: () => (/* binding */ readArtifact),
  $C: () => (/* binding */ readFound),
  fH: () => (/* binding */ runOfApi)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/artifact-client.js
var artifact_client = __webpack_require__(49001);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/github/zip-entries.js

function zipEntries(zip, bounds) {
    const end = zip.lastIndexOf(END);
    if (end < 0 || end + 22 > zip.length)
        return 'it is no zip archive, or was cut off';
    const count = zip.readUInt16LE(end + 10);
    if (count > bounds.entries)
        return `it holds ${count} files, at most ${bounds.entries} are read`;
    const files = new Map();
    let [at, bytes] = [zip.readUInt32LE(end + 16), 0];
    for (let index = 0; index < count; index += 1) {
        const entry = entryAt(zip, at);
        if (entry === null)
            return 'its list of files is broken';
        at = entry.next;
        bytes += entry.size;
        if (bytes > bounds.bytes)
            return `its files have more than ${bounds.bytes} bytes`;
        if (entry.path.endsWith('/'))
            continue;
        if (!leadsDown(entry.path))
            return 'the path of a file in it leads out of it';
        if (files.has(entry.path))
            return 'it holds two files of one name';
        const content = contentOf(zip, entry);
        if (typeof content === 'string')
            return content;
        files.set(entry.path, content);
    }
    return files;
}
const END = Buffer.from('PK\x05\x06', 'latin1');
const [CENTRAL, LOCAL] = [0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
function entryAt(zip, at) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL)
        return null;
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    return {
        path: zip.toString('utf8', at + 46, at + 46 + name).replace(/^\//, ''),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packed: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        local: zip.readUInt32LE(at + 42),
        next: at + 46 + name + extra + comment,
    };
}
function contentOf(zip, { method, checksum, packed, size, local }) {
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL)
        return 'a file in it is not where its list says';
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (start + packed > zip.length)
        return 'a file in it was cut off';
    const data = zip.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED)
        return 'a file in it is packed in a way that nothing of ours uses';
    const content = method === STORED ? data : inflated(data, size);
    return content === null || content.length !== size || (0,external_node_zlib_.crc32)(content) !== checksum
        ? 'a file in it is not what was packed'
        : content;
}
function inflated(data, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return null;
    }
}
function leadsDown(path) {
    const parts = path.split('/');
    return !/[\\\0]/.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/github/artifact-download.js






function runOfApi(of) {
    const { token, repository, runId } = of;
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
    return token === null ? null : { token, workflowRunId: Number(runId), repositoryOwner, repositoryName };
}
const MOST_ARTIFACTS = 10_000;
const BOUNDS = { entries: 10_000, bytes: 268_435_456 };
async function listArtifacts(place, prefix) {
    const what = 'The artifacts of this workflow run';
    const found = await asked(place, what, async () => (await (0,artifact_client/* artifactClient */.AR)()).listArtifacts({ latest: true }));
    if (!found.ok)
        return found;
    const named = found.value.artifacts.filter(({ name }) => name.startsWith(prefix));
    if (named.length > MOST_ARTIFACTS)
        return (0,fault/* fail */.fJ)(unreadable(what, `there are ${named.length}, at most ${MOST_ARTIFACTS} are looked at`));
    const artifacts = named.map(({ id, name, size, digest = '' }) => ({ id, name, size, digest }));
    return (0,fault/* succeed */.Py)(artifacts.sort((one, other) => (one.name < other.name ? -1 : 1)));
}
async function readArtifact(place, name) {
    const listed = await listArtifacts(place, name);
    if (!listed.ok)
        return listed;
    const found = listed.value.find((artifact) => artifact.name === name);
    return found === undefined ? (0,fault/* fail */.fJ)(missing(name)) : readFound(place, found);
}
async function readFound(place, { id, name, size, digest }) {
    const what = `The artifact ${(0,visible/* shown */.SP)(name)}`;
    if (size > BOUNDS.bytes)
        return (0,fault/* fail */.fJ)(unreadable(what, `it has ${size} bytes, at most ${BOUNDS.bytes} are read`));
    let folder = null;
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.temporaryFolder, 'enforced-runbooks-'));
        folder = path;
        const expected = digest === '' ? {} : { expectedHash: digest };
        const download = (to, more) => {
            const options = { path: to, skipDecompress: true, ...expected, ...more };
            return asked(place, what, async () => (await (0,artifact_client/* artifactClient */.AR)()).downloadArtifact(id, options));
        };
        const { byApi } = place;
        let at = (0,external_node_path_.join)(path, 'service');
        let done = await download(at, {});
        if (!done.ok && byApi !== null && (0,artifact_client/* missingService */.wu)(place.environment) === null) {
            at = (0,external_node_path_.join)(path, 'api');
            done = await download(at, { findBy: byApi });
            if (!done.ok)
                return (0,fault/* fail */.fJ)({ ...done.faults[0], hint: READ });
        }
        if (!done.ok)
            return done;
        if (done.value.digestMismatch === true)
            return (0,fault/* fail */.fJ)(unreadable(what, 'what came is not what was uploaded: its digest differs'));
        const [file, ...more] = await (0,promises_.readdir)(at);
        if (file === undefined || more.length > 0)
            return (0,fault/* fail */.fJ)(unreadable(what, 'it did not come as one archive'));
        const files = zipEntries(await (0,promises_.readFile)((0,external_node_path_.join)(at, file)), BOUNDS);
        return typeof files === 'string' ? (0,fault/* fail */.fJ)(unreadable(what, files)) : (0,fault/* succeed */.Py)(files);
    }
    catch (thrown) {
        return (0,fault/* fail */.fJ)(unreadable(what, (0,artifact_client/* thrownText */.kZ)(thrown)));
    }
    finally {
        if (folder !== null)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function asked({ environment, timeoutMs }, what, work) {
    const absent = (0,artifact_client/* missingService */.wu)(environment);
    if (absent !== null)
        return (0,fault/* fail */.fJ)(unreadable(what, absent));
    try {
        const done = await (0,artifact_client/* bounded */.Mm)(work(), timeoutMs);
        return done === 'timed-out'
            ? (0,fault/* fail */.fJ)(unreadable(what, `the service took longer than ${timeoutMs} ms`))
            : (0,fault/* succeed */.Py)(done);
    }
    catch (thrown) {
        return (0,fault/* fail */.fJ)(unreadable(what, (0,artifact_client/* thrownText */.kZ)(thrown)));
    }
}
const READ = 'Give the job `permissions: actions: read`: what an earlier attempt of this workflow run left is read over the API. Where it has that, run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.';
function unreadable(what, because) {
    return {
        code: 'artifact-unreadable',
        message: `${what} cannot be read: ${because}.`,
        hint: 'Run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.',
    };
}
function missing(name) {
    return {
        code: 'artifact-missing',
        message: `This workflow run has no artifact ${(0,visible/* shown */.SP)(name)}.`,
        hint: 'The job that makes it did not get so far, or its upload failed: its log says which. Artifacts also expire.',
    };
}


/***/ }),

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dZ: () => (/* binding */ bindingFaults),
  zt: () => (/* binding */ bindingText),
  $s: () => (/* binding */ bound),
  A5: () => (/* binding */ digestOfPlans),
  Rv: () => (/* binding */ gateOf),
  YM: () => (/* binding */ readBinding)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/kernel/canonical.js + 1 modules
var canonical = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/strict-json.js
var strict_json = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/plan/shard-bounds.js
var shard_bounds = __webpack_require__(79505);
;// CONCATENATED MODULE: ./lib/plan/binding.js







const MOST_BYTES = 120_000;
const LONGEST_NAME = 60;
const LONGEST_LIFE_MS = 86_400_000;
const AHEAD_MS = 300_000;
function digestOfPlans(digests) {
    const [only, ...more] = digests;
    return only !== undefined && more.length === 0 ? only : (0,canonical/* digestOf */.ol)(digests);
}
function gateOf(plans) {
    const counts = new Map();
    for (const { approval } of plans)
        if (approval !== null)
            counts.set(approval.environment, (counts.get(approval.environment) ?? 0) + 1);
    const ranked = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
    return ranked[0]?.[0] ?? '';
}
function bound({ tenant, runbook, incident, digest }, shard) {
    return { shard, tenant: tenant.id, runbook: runbook.id, incident: (0,visible/* shown */.SP)(incident.name, LONGEST_NAME), digest };
}
function bindingText(binding) {
    const text = JSON.stringify(binding);
    const bytes = Buffer.byteLength(text);
    if (bytes <= MOST_BYTES)
        return (0,fault/* succeed */.Py)(text);
    return (0,fault/* fail */.fJ)({
        code: 'limit-exceeded',
        message: `${binding.plans.length} plans are too many for one workflow run: what binds \`execute\` to them has ${bytes} bytes, and an input may have ${MOST_BYTES}`,
        hint: 'Send the alerts in parts: one dispatch for each.',
    });
}
function readBinding(text) {
    if (text === null)
        return (0,fault/* fail */.fJ)(broken('is missing'));
    const parsed = (0,strict_json/* parseStrictJson */.R)(text, { maxDepth: 8, maxBytes: MOST_BYTES, file: 'plan' });
    if (!parsed.ok)
        return (0,fault/* fail */.fJ)(broken(`cannot be read: ${parsed.faults[0].message}`));
    const read = shape().safeParse(parsed.value);
    if (read.success)
        return (0,fault/* succeed */.Py)(read.data);
    const path = (0,visible/* shown */.SP)(read.error.issues[0]?.path.map(String).join('.') ?? '', 80);
    return (0,fault/* fail */.fJ)(broken(`is not what \`mode: plan\` gives${path === '' ? '' : ` (at ${path})`}`));
}
function bindingFaults(binding, facts) {
    const { repository, run, attempt, commit } = binding;
    const [made, ends, now] = [binding.made_at, binding.expires_at, facts.now].map((time) => Date.parse(time));
    return [
        ...(repository === facts.repository
            ? []
            : [foreign(`the repository ${(0,visible/* shown */.SP)(repository)}`, (0,visible/* shown */.SP)(facts.repository), THIS_RUN)]),
        ...(run === facts.run ? [] : [foreign(`the workflow run ${(0,visible/* shown */.SP)(run)}`, (0,visible/* shown */.SP)(facts.run), THIS_RUN)]),
        ...(attempt === facts.attempt ? [] : [foreign(`attempt ${attempt}`, `attempt ${facts.attempt}`, ANEW)]),
        ...(commit === facts.commit ? [] : [foreign(`the commit ${(0,visible/* shown */.SP)(commit)}`, (0,visible/* shown */.SP)(facts.commit), ANEW)]),
        ...(Number(made) <= Number(now) + AHEAD_MS && Number(now) <= Number(ends) ? [] : [expired(binding, facts)]),
    ];
}
const THIS_RUN = 'Give `plan: ${{ needs.plan.outputs.plan }}`, of a job of this workflow run.';
const ANEW = 'What was approved was approved for that plan: press "Re-run all jobs", which plans anew and asks for a new approval.';
function foreign(was, is, hint) {
    return { code: 'plan-of-another-run', message: `the plan was made in ${was}, and this is ${is}`, hint };
}
function expired({ made_at, expires_at }, { now }) {
    return {
        code: 'plan-expired',
        message: `the plan was made at ${made_at} and holds until ${expires_at}, and now it is ${now}`,
        hint: `${ANEW} \`plan-expires\` lets a plan hold longer, up to 24h.`,
    };
}
function broken(says) {
    return {
        code: 'binding-invalid',
        message: `The input \`plan\` ${says}.`,
        hint: 'Give `plan: ${{ needs.plan.outputs.plan }}`: the output `plan` of the job with `mode: plan`, as it is.',
    };
}
const shape = (0,once/* once */.O)(() => {
    const name = schemas/* string */.YjP().min(1).max(300);
    const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
    const time = datetime({ precision: 3 });
    return schemas/* strictObject */.rej({
        schema_version: schemas/* literal */.euz(1),
        repository: name,
        run: name,
        attempt: schemas/* int */.Whr().min(1),
        ref: schemas/* string */.YjP().max(1_000),
        commit: name,
        made_at: time,
        expires_at: time,
        environment: schemas/* string */.YjP().max(300),
        reviews_before: schemas/* int */.Whr().min(0),
        digest,
        plans: schemas/* array */.YOg(schemas/* strictObject */.rej({
            shard: schemas/* int */.Whr().min(1).max(shard_bounds/* MOST_SHARDS */.Y),
            tenant: name,
            runbook: name,
            incident: schemas/* string */.YjP().max(1_000),
            digest,
        }))
            .min(1),
    })
        .refine(({ digest, plans }) => digest === digestOfPlans(plans.map((plan) => plan.digest)), { path: ['digest'] })
        .refine(({ made_at, expires_at }) => Date.parse(expires_at) - Date.parse(made_at) <= LONGEST_LIFE_MS, {
        path: ['expires_at'],
    });
});


/***/ })

};
