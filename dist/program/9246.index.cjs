'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [9246], modules: {

/***/ 59246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerIncident: () => (/* binding */ registerIncident)
/* harmony export */ });
/* harmony import */ var _app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55025);
/* harmony import */ var _incident_receive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25112);
/* harmony import */ var _incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94121);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12279);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74834);
/* harmony import */ var _topology_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64716);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99048);








function registerIncident(program, context) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommon */ .Aj)(program.command('incident').argument('<file>').description('show what a payload becomes, and where it is routed'));
    command.action(async (file, options) => {
        const { terminal, paths } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .commonOf */ .$N)(options, context.environment);
        const payload = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .readPayload */ .rD)(file);
        const received = payload.ok ? (0,_incident_receive_js__WEBPACK_IMPORTED_MODULE_1__/* .receive */ .u)(payload.value, new Date().toISOString()) : payload;
        if (!received.ok) {
            terminal.refuse(received.faults);
            return context.finish(2);
        }
        const sources = { runbooks: await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunbooks */ .AJ)(paths), topology: await (0,_app_sources_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readTopology */ .ov)(paths) };
        const routed = received.value.map((incident) => routeOne(incident, sources));
        if (terminal.options.json)
            terminal.document(routed);
        if (routed.length === 0)
            terminal.say('the payload holds no incident');
        for (const one of routed) {
            terminal.say(textOf(one));
            if (one.faults.length > 0)
                terminal.faults(one.faults);
        }
        context.finish(routed.some((one) => one.faults.length > 0) ? 2 : 0);
    });
}
function routeOne(incident, { runbooks, topology }) {
    const claim = (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .tenantClaim */ .f)(incident);
    const view = topology.ok && claim !== null ? (0,_topology_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .d)(topology.value.topology, claim) : null;
    const known = runbooks.ok ? runbooks.value.map((one) => one.runbook) : null;
    const routed = known === null ? [] : [(0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w)(incident, known)];
    const seen = view === null ? [] : [view];
    const faults = [runbooks, topology, ...seen, ...routed].flatMap((one) => (one.ok ? [] : one.faults));
    const found = known === null ? [] : (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(incident, known);
    return {
        incident,
        tenant: view?.ok === true ? view.value.tenant.id : null,
        runbook: found.find((one) => one.verdict === 'chosen')?.runbook.id ?? null,
        candidates: found.map(({ runbook, verdict, because }) => ({ runbook: runbook.id, verdict, because })),
        faults,
    };
}
function textOf({ incident, tenant, runbook, candidates: found }) {
    const field = (name, value) => `  ${name.padEnd(12)} ${value === undefined || value === '' ? '\u2013' : (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(value)}`;
    return [
        `Incident ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(incident.name)}`,
        field('source', incident.source),
        field('status', incident.status),
        field('severity', incident.severity_raw === '' ? incident.severity : `${incident.severity} (${incident.severity_raw})`),
        field('dedup key', incident.dedup_key),
        field('starts at', `${incident.starts_at}${incident.starts_at_is_receipt ? ' (time of receipt)' : ''}`),
        field('claims tenant', (0,_incident_tenant_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .tenantClaim */ .f)(incident) ?? undefined),
        field('is tenant', tenant ?? 'nobody'),
        field('service', incident.service),
        field('host', incident.host),
        ...Object.entries(incident.labels).map(([name, value]) => field('label', `${name}=${value}`)),
        field('runbook', runbook ?? 'none'),
        ...found.map((one) => `    ${one.verdict.padEnd(14)} ${one.runbook}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(one.because)}`),
    ].join('\n');
}


/***/ })

} };
