'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7323], modules: {

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

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerKeygen: () => (/* binding */ registerKeygen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94796);
/* harmony import */ var _audit_age_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71600);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12279);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32832);







function registerKeygen(program, context) {
    program
        .command('keygen')
        .description('a pair of keys for sealed audits, or for the journal of hosts')
        .option('--out <file>', 'write the identity there (0600, never over another file) instead of to standard output')
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .action(async ({ out, json }) => {
        const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)({ json: json === true, quiet: false, colour: false, debug: false });
        const keys = await (0,_audit_age_js__WEBPACK_IMPORTED_MODULE_5__/* .generateKeys */ .w_)();
        const file = out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
        const fault = file === null ? null : await write(file, keyFile(keys));
        if (fault !== null) {
            terminal.refuse([fault]);
            return context.finish(2);
        }
        const { recipient, identity } = keys;
        if (json === true)
            terminal.document({ recipient, ...(file === null ? { identity } : { file }) });
        else if (file === null)
            (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .standardOutput */ .dc)().write(keyFile(keys));
        else
            terminal.say(`Public key: ${recipient}`);
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .standardError */ .gU)().write(ADVICE);
        context.finish(0);
    });
}
const ADVICE = `
For sealed audits: the public key is \`audit-recipient\`, a variable of the repository; the identity is \`audit-identity\`, a secret of the
audit's environment alone. For the journals of sealed runs make a second pair: its identity is \`journal-identity\`, a secret of the
hosts' environment alone. Keep a copy of an audit's identity in another place: without it nothing that was sealed for it can be read.
`;
function keyFile({ recipient, identity }) {
    const created = `${new Date().toISOString().slice(0, 19)}Z`;
    return `# created: ${created}\n# public key: ${recipient}\n${identity}\n`;
}
async function write(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: 'wx', mode: 0o600 });
        return null;
    }
    catch (error) {
        if ((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EEXIST')
            return (0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ code: 'file-unwritable', path: file, doing: 'write the key to', error });
        return {
            code: 'usage',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(file)} exists, and may be the only key to something.`,
            hint: 'Nothing was written. Name a file that does not exist.',
        };
    }
}


/***/ })

} };
