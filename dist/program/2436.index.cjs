'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2436], modules: {

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


/***/ })

} };
