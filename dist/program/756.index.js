export const id = 756;
export const ids = [756];
export const modules = {

/***/ 14626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowPost)
/* harmony export */ });
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18901);
/* harmony import */ var _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61149);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85960);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99121);
/* harmony import */ var _workflow_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33764);
/* harmony import */ var _workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60805);
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






const COMPENSATION_MS = 210_000;
async function workflowPost(timing = _journal_lease_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMING */ .o) {
    const opened = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkflow */ .gD)(timing);
    if (opened.kind === 'refused')
        return tellRefused(opened);
    const { workflow } = opened;
    try {
        return await complete(workflow);
    }
    catch (error) {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .tellBug */ .sz)(workflow, error);
        return 1;
    }
}
function tellRefused({ action, environment, faults }) {
    const nothing = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'started') === ''
        ? "no run began. What is wrong with the inputs or the event stands in main's log."
        : nothingToFinish(environment);
    if (nothing !== null) {
        action.say(`Nothing to finish: ${nothing}`);
        return 0;
    }
    for (const fault of faults)
        action.annotate('error', fault);
    return 1;
}
function nothingToFinish(environment) {
    const executionId = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'execution-id');
    if (executionId === '')
        return 'no run began that could have changed anything.';
    return (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'closed') === 'true' ? `${executionId} is closed.` : null;
}
async function complete(workflow) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { action, environment } = workflow;
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(workflow);
        const nothing = nothingToFinish(environment);
        if (nothing !== null) {
            action.say(`Nothing to finish: ${nothing}`);
            return 0;
        }
        const executionId = (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'execution-id');
        const store = await (0,_workflow_store_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowStore */ .n)(workflow);
        if (!store.ok) {
            for (const fault of store.faults)
                action.annotate('error', fault);
            return 1;
        }
        const connected = __addDisposableResource(env_1, await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(workflow), true);
        const finished = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({
            store: store.value,
            locks: (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'locks').split(' '),
            folder: (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9)(environment, 'audit-folder'),
            executionId,
            settingsFor: connected.settingsFor,
            by: 'post',
            because: 'main ended before the run was closed',
            abandon: AbortSignal.timeout(COMPENSATION_MS),
            watch: (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .narrator */ .im)(workflow),
            warn: (fault) => action.annotate('warning', fault),
        });
        if (!finished.ok) {
            for (const fault of finished.faults)
                action.annotate('error', fault);
            return 1;
        }
        if (finished.value.kind === 'never-began') {
            action.say(`Nothing to finish: ${executionId} died before its first event.`);
            return 0;
        }
        if (finished.value.kind === 'had-ended')
            action.say(`${executionId} had ended, and is told here.`);
        const { responded } = finished.value;
        await (0,_workflow_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(workflow, responded);
        if (!responded.closed)
            action.annotate('error', {
                message: `The time is over and ${executionId} is not finished.`,
                hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
            });
        return responded.closed ? 0 : 1;
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

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isolatePlan),
/* harmony export */   f: () => (/* binding */ isolationCheck)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18174);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90536);
/* harmony import */ var _says_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65196);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47417);




function isolatePlan(isolation, plan, places = new Map()) {
    const commands = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(plan);
    const faults = commands.flatMap(({ of, mutates, command }) => look(isolation, plan, {
        command,
        mutates,
        allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(places, of) })));
    return { commands: commands.length, faults };
}
function isolationCheck(isolation, plan) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard });
}
function look(isolation, plan, { command, mutates, allowWildcard }) {
    const whole = mutates ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTargetOf */ .Aj)(plan, command) : undefined;
    return isolation.check({
        tenant: plan.tenant.id,
        texts: (0,_says_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(command),
        mutates,
        ...(whole !== undefined && { whole }),
        allowWildcard: allowWildcard && plan.approval !== null,
    });
}


/***/ }),

/***/ 65744:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14626);

process.exit(await (0,_app_workflow_post_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPost */ .E)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(63766);
;// CONCATENATED MODULE: ./lib/topology/decoding.js
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{4,}/g;
const BASE64_ALPHABETS = [/[A-Za-z0-9+/]{4,}/g, /[A-Za-z0-9_-]{4,}/g, /[A-Za-z0-9]{4,}/g];
const PERCENT_ROUNDS = 3;
function percentViews(text) {
    const views = [text];
    for (let round = 0; round < PERCENT_ROUNDS; round++) {
        const last = views.at(-1) ?? '';
        const decoded = percentDecoded(last);
        if (decoded === last)
            break;
        views.push(decoded);
    }
    return views;
}
function decodedViews(text) {
    const plain = percentViews(text);
    const encoded = plain.map(base64Decoded).filter((view) => view !== '');
    return [...new Set([...plain, ...encoded, ...encoded.map(percentDecoded)])];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
function base64Decoded(text) {
    const runs = text.match(BASE64_RUN) ?? [];
    const parts = BASE64_ALPHABETS.flatMap((alphabet) => text.match(alphabet) ?? []);
    const aligned = runs.flatMap((run) => [run, run.slice(1), run.slice(2), run.slice(3)]);
    return [...new Set([...aligned, ...parts])].map((run) => Buffer.from(run, 'base64').toString('utf8')).join('\n');
}

// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(57289);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86889);
;// CONCATENATED MODULE: ./lib/topology/identifier-index.js


const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
function identifierIndex(topology) {
    const root = { next: new Map() };
    for (const tenant of Object.values(topology.tenants)) {
        for (const { value, kind } of (0,identifier/* identifiersOf */.S)(tenant, topology.services)) {
            let node = root;
            for (const token of tokensOf(value)) {
                const child = node.next.get(token) ?? { next: new Map() };
                node.next.set(token, child);
                node = child;
            }
            if (node !== root)
                node.match ??= { tenant: tenant.id, kind, value };
        }
    }
    return { matchesIn: (text) => matchesIn(root, tokensOf(text)) };
}
function matchesIn(root, tokens) {
    const matches = [];
    let covered = 0;
    for (let start = 0; start < tokens.length; start++) {
        const found = longestAt(root, tokens, start);
        if (found === null || found.end <= covered)
            continue;
        covered = found.end;
        matches.push(found.match);
    }
    return matches;
}
function longestAt(root, tokens, start) {
    const first = tokens[start] ?? '';
    if (!isWord(first) && isWord(tokens[start - 1]))
        return null;
    let longest = null;
    let node = root.next.get(first);
    for (let end = start + 1; node !== undefined; end++) {
        const bounded = isWord(tokens[end - 1]) || !isWord(tokens[end]);
        if (node.match !== undefined && bounded)
            longest = { match: node.match, end };
        node = node.next.get(tokens[end] ?? '');
    }
    return longest;
}
function isWord(token) {
    return token !== undefined && WORD.test(token);
}
function tokensOf(text) {
    return (0,fold/* fold */.A)(text).match(TOKEN) ?? [];
}

;// CONCATENATED MODULE: ./lib/topology/service-name.js

const service_name_WORD = /^[\p{L}\p{N}]$/u;
function namesOfService({ services, hosts }, { service, host, where }) {
    const texts = Object.values(services[service]?.whole ?? {}).filter((value) => typeof value === 'string');
    const elsewhere = where === host ? [] : [host, hosts[host]?.address ?? ''];
    return [service, ...texts.filter(tells), ...elsewhere.filter(tells)];
}
function tells(value) {
    return [...value].length >= 3 && !/^\p{N}+$/u.test(value);
}
function isNamedIn(text, name) {
    const [folded, sought] = [(0,fold/* fold */.A)(text), (0,fold/* fold */.A)(name)];
    for (let at = folded.indexOf(sought); at >= 0 && sought !== ''; at = folded.indexOf(sought, at + 1)) {
        const [before, after] = [folded.slice(0, at), folded.slice(at + sought.length)];
        const runsOn = (outside, edge) => service_name_WORD.test(outside ?? '') && service_name_WORD.test(edge ?? '');
        if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought)))
            return true;
    }
    return false;
}
function last(text) {
    return [...text.slice(-2)].at(-1);
}

;// CONCATENATED MODULE: ./lib/topology/isolation.js




function isolationOf(topology) {
    const index = identifierIndex(topology);
    return {
        check: ({ tenant, texts, mutates, whole, allowWildcard }) => [
            ...texts.flatMap((text) => foreignTenants(index, text, {
                tenant,
                command: mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`,
            })),
            ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, texts, index }) : []),
            ...(mutates && whole === undefined && !texts.some(({ text }) => names(index, tenant, text))
                ? [noTenant(tenant)]
                : []),
            ...(mutates && !allowWildcard ? texts.flatMap(wildcards) : []),
        ],
    };
}
function wholeFaults(topology, { whole, tenant, texts, index }) {
    const one = texts.find(({ text }) => decodedViews(text).some((view) => isIn(index, tenant, view)));
    const known = namesOfService(topology, whole);
    const isNamed = texts.some(({ text }) => percentViews(text).some((view) => known.some((name) => isNamedIn(view, name))));
    return [...(one === undefined ? [] : [oneTenant(tenant, one, whole)]), ...(isNamed ? [] : [noService(whole, known)])];
}
function oneTenant(tenant, text, { service }) {
    return {
        code: 'isolation-one-tenant',
        message: `${whereOf(text)} names a single tenant, ${tenant}, and the command changes the whole of ${service}.`,
        hint: 'Take the tenant out; what is to be changed for one tenant alone belongs into a runbook of `scope: tenant`.',
    };
}
function noService({ service }, known) {
    return {
        code: 'isolation-no-service',
        message: `The command changes the whole of ${service}, and nothing in it names ${service}.`,
        hint: `Name it by one of: ${known.map((name) => (0,visible/* shown */.SP)(name)).join(', ')}. A text under \`instance\` of the service that names no tenant counts, as \${{ target.\u2026 }}.`,
    };
}
function foreignTenants(index, text, { tenant, command }) {
    const found = new Map();
    for (const view of decodedViews(text.text)) {
        for (const match of index.matchesIn(view)) {
            if (match.tenant !== tenant && !found.has(match.tenant))
                found.set(match.tenant, match);
        }
    }
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command ${command}.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function names(index, tenant, text) {
    return percentViews(text).some((view) => isIn(index, tenant, view));
}
function isIn(index, tenant, view) {
    return index.matchesIn(view).some((match) => match.tenant === tenant);
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards(text) {
    const found = wildcardIn(text);
    if (found === null)
        return [];
    return [
        {
            code: 'isolation-wildcard',
            message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
            hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
        },
    ];
}
function wildcardIn(text) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return /^(?:-A|--all)(?=$|[=-])/.exec(text.text)?.[0] ?? /[*?]/.exec(text.text)?.[0] ?? null;
        case 'environment':
            return /[*?]/.exec(text.text)?.[0] ?? null;
        case 'url':
            return text.text.includes('*') ? '*' : null;
        default:
            return null;
    }
}
function kindOf({ kind }) {
    return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${(0,visible/* shown */.SP)(kind)}`;
}
function whereOf(text) {
    switch (text.kind) {
        case 'argument':
            return text.index === 0 ? 'The program' : `Argument ${text.index}`;
        case 'environment':
            return `The environment variable ${(0,visible/* shown */.SP)(text.name)}`;
        case 'header':
            return `The header ${(0,visible/* shown */.SP)(text.name)}`;
        case 'value':
            return `The value of ${(0,visible/* shown */.SP)(text.name)}`;
        case 'stdin':
            return 'The standard input';
        case 'script':
            return 'The script';
        case 'url':
            return 'The URL';
        case 'body':
            return 'The body';
    }
}


/***/ })

};
