export const id = 3930;
export const ids = [3930];
export const modules = {

/***/ 13930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _app_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65808);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _app_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93602);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55908);





const VERBS = {
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(817), __webpack_require__.e(4778), __webpack_require__.e(7983), __webpack_require__.e(4451), __webpack_require__.e(5676), __webpack_require__.e(1560), __webpack_require__.e(7677), __webpack_require__.e(9925), __webpack_require__.e(6068), __webpack_require__.e(12), __webpack_require__.e(148), __webpack_require__.e(8331)]).then(__webpack_require__.bind(__webpack_require__, 16583))).registerDemo,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(817), __webpack_require__.e(4778), __webpack_require__.e(7983), __webpack_require__.e(9925), __webpack_require__.e(6068), __webpack_require__.e(5178)]).then(__webpack_require__.bind(__webpack_require__, 26068))).registerRun,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(4778), __webpack_require__.e(7983), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 42887))).registerPlan,
    incident: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(2985)]).then(__webpack_require__.bind(__webpack_require__, 59246))).registerIncident,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(1180), __webpack_require__.e(7983), __webpack_require__.e(8730), __webpack_require__.e(8177)]).then(__webpack_require__.bind(__webpack_require__, 43749))).registerLint,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1659), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(4778), __webpack_require__.e(4451), __webpack_require__.e(8022), __webpack_require__.e(5329), __webpack_require__.e(6987)]).then(__webpack_require__.bind(__webpack_require__, 58859))).registerTest,
    probe: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(2613), __webpack_require__.e(817), __webpack_require__.e(4778), __webpack_require__.e(7983), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 37948))).registerProbe,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(5133), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(1560), __webpack_require__.e(148), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 11421))).registerVerify,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(5133), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(1560), __webpack_require__.e(148), __webpack_require__.e(2909)]).then(__webpack_require__.bind(__webpack_require__, 8035))).registerExplain,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(2613), __webpack_require__.e(537), __webpack_require__.e(817), __webpack_require__.e(4778), __webpack_require__.e(7983), __webpack_require__.e(4451), __webpack_require__.e(5676), __webpack_require__.e(7677), __webpack_require__.e(9925), __webpack_require__.e(6068), __webpack_require__.e(12), __webpack_require__.e(5166)]).then(__webpack_require__.bind(__webpack_require__, 75102))).registerRecover,
    topology: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(1180), __webpack_require__.e(3707), __webpack_require__.e(817), __webpack_require__.e(7983), __webpack_require__.e(6439)]).then(__webpack_require__.bind(__webpack_require__, 26780))).registerTopology,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(1180), __webpack_require__.e(121), __webpack_require__.e(4464)]).then(__webpack_require__.bind(__webpack_require__, 9427))).registerDoctor,
    keygen: async () => (await __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 67323))).registerKeygen,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8419)]).then(__webpack_require__.bind(__webpack_require__, 18419))).registerSchema,
    relay: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5112), __webpack_require__.e(8572)]).then(__webpack_require__.bind(__webpack_require__, 49073))).registerRelay,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5133), __webpack_require__.e(5404), __webpack_require__.e(5849), __webpack_require__.e(539), __webpack_require__.e(5112), __webpack_require__.e(1180), __webpack_require__.e(5290), __webpack_require__.e(3707), __webpack_require__.e(7983), __webpack_require__.e(8750), __webpack_require__.e(8831)]).then(__webpack_require__.bind(__webpack_require__, 96504))).registerRender,
    init: async () => (await __webpack_require__.e(/* import() */ 3686).then(__webpack_require__.bind(__webpack_require__, 23686))).registerInit,
    import: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5404), __webpack_require__.e(5419)]).then(__webpack_require__.bind(__webpack_require__, 75419))).registerImport,
};
async function runProgram(argv) {
    const environment = (0,_app_env_js__WEBPACK_IMPORTED_MODULE_2__/* .variables */ .Ee)();
    let code = 0;
    const finish = (exitCode) => {
        code = exitCode;
    };
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('enforced-runbooks')
        .description('Incident runbooks as transactions: proven applicable, isolated, verified, rolled back when a step fails, audited.')
        .version(_app_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(text),
        writeErr: (text) => (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(text),
        outputError: (text, write) => write(usageText(text)),
    });
    for (const register of await registersFor(argv[0] ?? ''))
        register(program, { environment, finish });
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


/***/ })

};
