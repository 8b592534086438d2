export const id = 1921;
export const ids = [1921];
export const modules = {

/***/ 81921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78667);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63203);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10583);
/* harmony import */ var _app_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58891);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39713);





const VERBS = {
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(7611), __webpack_require__.e(6183), __webpack_require__.e(8290), __webpack_require__.e(5589), __webpack_require__.e(1540), __webpack_require__.e(5960), __webpack_require__.e(9733), __webpack_require__.e(6590), __webpack_require__.e(414), __webpack_require__.e(49), __webpack_require__.e(6024)]).then(__webpack_require__.bind(__webpack_require__, 69561))).registerDemo,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(7611), __webpack_require__.e(8290), __webpack_require__.e(5589), __webpack_require__.e(9733), __webpack_require__.e(6590), __webpack_require__.e(1439)]).then(__webpack_require__.bind(__webpack_require__, 86590))).registerRun,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(7611), __webpack_require__.e(5589), __webpack_require__.e(9733), __webpack_require__.e(6046)]).then(__webpack_require__.bind(__webpack_require__, 86046))).registerPlan,
    incident: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(7611), __webpack_require__.e(5589), __webpack_require__.e(6647)]).then(__webpack_require__.bind(__webpack_require__, 16647))).registerIncident,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(5982)]).then(__webpack_require__.bind(__webpack_require__, 93601))).registerLint,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(1463), __webpack_require__.e(6183), __webpack_require__.e(414), __webpack_require__.e(9664)]).then(__webpack_require__.bind(__webpack_require__, 15148))).registerVerify,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(7611), __webpack_require__.e(6183), __webpack_require__.e(8290), __webpack_require__.e(5589), __webpack_require__.e(1540), __webpack_require__.e(5960), __webpack_require__.e(9733), __webpack_require__.e(6590), __webpack_require__.e(49), __webpack_require__.e(4564)]).then(__webpack_require__.bind(__webpack_require__, 36029))).registerRecover,
    topology: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(478), __webpack_require__.e(8290), __webpack_require__.e(6164)]).then(__webpack_require__.bind(__webpack_require__, 26164))).registerTopology,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(6671), __webpack_require__.e(9285), __webpack_require__.e(7207), __webpack_require__.e(3555), __webpack_require__.e(1463), __webpack_require__.e(1411), __webpack_require__.e(4059), __webpack_require__.e(1276), __webpack_require__.e(9377)]).then(__webpack_require__.bind(__webpack_require__, 81777))).registerDoctor,
};
const LATER = ['test', 'probe', 'init', 'keygen', 'relay', 'schema', 'explain', 'render', 'import'];
async function runProgram(argv) {
    const environment = (0,_app_env_js__WEBPACK_IMPORTED_MODULE_2__/* .variables */ .Ee)();
    let code = 0;
    const finish = (exitCode) => {
        code = exitCode;
    };
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('enforced-runbooks')
        .description('Incident runbooks as transactions: proven applicable, isolated, verified, rolled back when a step fails, audited.')
        .version(_app_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(text),
        writeErr: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(text),
        outputError: (text, write) => write(usageText(text)),
    });
    for (const register of await registersFor(argv[0] ?? ''))
        register(program, { environment, finish });
    for (const verb of LATER)
        registerLater(program, verb, finish);
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        throw error;
    }
}
function registersFor(word) {
    const called = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
    return Promise.all((called === undefined ? Object.values(VERBS) : [called]).map((load) => load()));
}
function usageText(text) {
    const [message = '', ...more] = text
        .replace(/^error: /, '')
        .trim()
        .split('\n');
    const guess = more.map((line) => `${line.replace(/^\((.*)\)$/, '$1')} `).join('');
    const advice = `${guess}--help lists the verbs, and after a verb its options.`;
    return `${(0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .spokenLines */ .cS)(`error[usage]: ${message}\n  ${advice}`).join('\n')}\n`;
}
function registerLater(program, verb, finish) {
    program
        .command(verb, { hidden: true })
        .allowUnknownOption()
        .allowExcessArguments()
        .action(() => {
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(`error[not-supported-yet]: \`${verb}\` is not in this release\n  The changelog says what is; --help lists the verbs.\n`);
        finish(2);
    });
}


/***/ })

};
