'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [8387], modules: {

/***/ 18387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellLate: () => (/* binding */ tellLate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _audit_seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79782);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51650);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29984);






async function tellLate(workflow, run) {
    const { id: executionId, folder, summarized, told } = run;
    const late = told ? 'was summarized: its summary follows' : 'was uploaded, and it is uploaded here';
    workflow.action.say(`${executionId} is closed; main ended before its audit ${late}.`);
    if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .isSealed */ .dy)(workflow))
        return tellSealedLate(workflow, run);
    const summary = summarized ? '' : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'summary.md'), 'utf8').catch(() => '');
    if (summary !== '')
        await (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .summarize */ .eh)(workflow, summary);
    if (!told)
        await (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .upload */ .Se)(workflow, { folder, executionId });
    return 0;
}
async function tellSealedLate(workflow, { id: executionId, folder, tenant }) {
    const { sealRun, sealedFolder } = await Promise.all(/* import() */[__webpack_require__.e(7166), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 67916));
    const there = sealedFolder(workflow, executionId);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(there, _audit_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .SEAL_HEADER */ .ae)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    else {
        const plan = { tenant: { id: tenant }, secrets: [] };
        const sealed = await sealRun(workflow, { folder, executionId, plan });
        if (!sealed.ok) {
            workflow.action.annotate('warning', sealed.faults[0]);
            return 0;
        }
    }
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .upload */ .Se)(workflow, { folder: there, executionId }, `sealed-${executionId}`);
    return 0;
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
// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
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


/***/ })

} };
