'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [7871], modules: {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

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
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        signal.addEventListener('abort', wake, { once: true });
    }),
};


/***/ }),

/***/ 38802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   gI: () => (/* binding */ uploadPlanFiles),
/* harmony export */   gm: () => (/* binding */ shownPlans),
/* harmony export */   ip: () => (/* binding */ writePlanFiles),
/* harmony export */   jP: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_plan_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61852);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66685);
/* harmony import */ var _github_artifact_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36758);
/* harmony import */ var _journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93277);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64533);
/* harmony import */ var _kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55530);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12279);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79627);










const UPLOAD_MS = 120_000;
const DOWNLOAD_MS = 60_000;
function planFiles({ binding, plans, summary, redactor }) {
    const documents = plans.map(({ plan, file }) => [file, `${JSON.stringify(redactor.json(plan), null, 2)}\n`]);
    return new Map([
        ...(binding === '' ? [] : [['binding.json', `${redactor.text(binding)}\n`]]),
        ...documents,
        ['summary.md', summary],
    ]);
}
async function writePlanFiles(folder, files) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,_journal_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
        for (const [path, text] of files) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text, { mode: 0o600 });
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(null);
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)((0,_kernel_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fileFault */ .b)({ code: 'file-unwritable', path: folder, doing: 'write the plans to', error }));
    }
}
async function uploadPlanFiles(workflow, folder, files) {
    const { action, context, environment, settings } = workflow;
    const uploaded = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadFiles */ .Z)(environment, {
        files,
        name: nameOf(context.runId, context.runAttempt),
        retentionDays: settings.retentionDays,
        runUrl: context.runUrl,
        timeoutMs: UPLOAD_MS,
        temporaryFolder: context.temporaryFolder,
        what: 'The plan',
        hint: `It stands in the summary and in ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)(folder, 300)}; without the artifact \`execute\` can refuse a plan that changed, and cannot say what changed.`,
    });
    if (uploaded.ok)
        return { id: uploaded.value.artifactId, url: uploaded.value.artifactUrl };
    action.annotate('warning', uploaded.faults[0]);
    return { id: '', url: '' };
}
async function shownPlans({ context, environment }, { run, attempt, plans }) {
    const place = { environment, temporaryFolder: context.temporaryFolder, timeoutMs: DOWNLOAD_MS, byApi: null };
    const files = await (0,_github_artifact_download_js__WEBPACK_IMPORTED_MODULE_4__/* .readArtifact */ .R9)(place, nameOf(run, attempt));
    if (!files.ok)
        return new Map();
    return new Map(plans.flatMap(({ digest }, index) => {
        const plan = planIn(files.value.get(planFile(index)));
        return plan?.digest === digest ? [[digest, plan]] : [];
    }));
}
function planFile(index) {
    return `plans/${index + 1}.json`;
}
function planIn(text) {
    if (text === undefined)
        return null;
    try {
        const read = (0,_audit_plan_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapedPlan */ .R)(JSON.parse(Buffer.from(text).toString('utf8')));
        return read.ok && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .planDigest */ .Gb)(read.plan) === read.plan.digest ? read.plan : null;
    }
    catch {
        return null;
    }
}
function nameOf(run, attempt) {
    return `plan-${run}-${attempt}`;
}


/***/ }),

/***/ 90841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _github_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50550);
/* harmony import */ var _plan_act_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43175);
/* harmony import */ var _plan_isolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16574);
/* harmony import */ var _plan_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _plan_whole_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39348);
/* harmony import */ var _topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71106);
/* harmony import */ var _topology_bystanders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58312);
/* harmony import */ var _topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12057);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15770);









function standingOf({ context, settings }, { decision, sources }, now) {
    const { incident, runbook, plan } = decision;
    const { topology } = sources.topology;
    const ofRef = (0,_github_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .refRefusal */ .A)(context, settings.allowRef);
    const admission = (0,_admit_js__WEBPACK_IMPORTED_MODULE_4__/* .admit */ .w4)({
        ...{ incident, runbook, plan, topology, now },
        isolation: (0,_plan_isolate_js__WEBPACK_IMPORTED_MODULE_0__/* .isolatePlan */ .N)((0,_topology_isolation_js__WEBPACK_IMPORTED_MODULE_3__/* .isolationOf */ ._)(topology), plan, (0,_plan_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(runbook)).faults,
        actor: context.triggeringActor,
        ...{ approvals: [], approvable: true, dryRun: true },
        planDigest: null,
        enabled: settings.enabled,
        refusals: [ofRef].flatMap((fault) => fault ?? []),
    });
    if (admission.kind === 'proceed')
        return incident.test ? { kind: 'idle', says: 'it is a test alert' } : { kind: 'to-execute', shard: 1 };
    return admission.outcome === 'not_firing'
        ? { kind: 'idle', says: 'the alert is not firing' }
        : { kind: 'refused', faults: admission.faults };
}
function elsewhere({ approval, runbook }, gate) {
    if (approval === null || approval.environment === gate)
        return null;
    const here = gate === '' ? 'nobody was asked for one' : `the reviewers of \`${gate}\` are asked in this workflow run`;
    return {
        code: 'approval-missing',
        message: `the runbook asks for an approval of the environment \`${approval.environment}\`, and ${here}`,
        hint: `Start ${runbook.id} by itself: with the input \`tenant\`, or with a dispatch of that alert alone.`,
    };
}
function besideOf(plan, topology) {
    const keys = plan.steps.flatMap((step) => step.kind === 'mitigation' ? step.acts.filter(_plan_act_js__WEBPACK_IMPORTED_MODULE_6__/* .willAct */ .Z).map(({ target }) => target) : []);
    const targets = [...new Set(keys)].flatMap((key) => plan.targets[key] ?? []);
    const whole = targets.filter(_plan_whole_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP).map(({ service }) => service);
    const { services: dependents } = (0,_topology_blast_radius_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedBlastRadius */ .M)(topology, whole);
    const most = plan.bystanders?.most ?? 0;
    const { chosen, not_asked } = (0,_topology_bystanders_js__WEBPACK_IMPORTED_MODULE_2__/* .bystandersOf */ .p)(topology, {
        tenant: plan.tenant.id,
        targets,
        dependents,
        found: [],
        most,
    });
    return { watched: chosen.length, unwatched: not_asked.over_limit + not_asked.without_health };
}


/***/ }),

/***/ 27989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadWeb),
/* harmony export */   d: () => (/* binding */ webFetch)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50154);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65808);


const proxies = () => Promise.all([__webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15641))]);
async function loadWeb() {
    if ((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        await proxies();
}
const webFetch = async (input, init) => {
    if (!(0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxied */ .S)((0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)()))
        return fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    const [{ HttpClient }, { fetch: proxied }] = await proxies();
    const dispatcher = new HttpClient().getAgentDispatcher(address);
    if (dispatcher === undefined)
        return fetch(input, init);
    return proxied(address, { ...init, dispatcher });
};


/***/ }),

/***/ 50794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kb: () => (/* binding */ clearanceFor),
  XG: () => (/* binding */ patientApiOf),
  Nv: () => (/* binding */ reviewsOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/environment.js
var github_environment = __webpack_require__(93658);
;// CONCATENATED MODULE: ./lib/github/claim-rules.js


function claimFaults(claims, hostsEnvironment, job) {
    const { environment } = claims;
    const pairs = [
        ['repository', claims.repository, job.repository],
        ['ref', claims.ref, job.ref],
        ['commit', claims.sha, job.commit],
        ['workflow run', claims.run_id, job.runId],
        ['attempt', claims.run_attempt, String(job.runAttempt)],
    ];
    const differences = pairs
        .filter(([, said, here]) => said !== here)
        .map(([name, said, here]) => `${name} ${quoted(said)}, not ${quoted(here)}`);
    return [
        ...((0,github_environment/* isSameEnvironment */.g)(environment, hostsEnvironment) ? [] : [elsewhere(environment, hostsEnvironment)]),
        ...(differences.length === 0 ? [] : [another(differences)]),
    ];
}
function unprovenJob(hostsEnvironment) {
    return {
        code: 'job-unproven',
        message: `That this job stands in the environment ${quoted(hostsEnvironment)} is not proven: it may not ask for an OIDC token.`,
        hint: 'Give the job `permissions: id-token: write`; the settings of the environment were looked at all the same.',
    };
}
function elsewhere(environment, hosts) {
    return {
        code: 'job-elsewhere',
        message: `GitHub says that this job stands in ${environment === '' ? 'no environment' : `the environment ${quoted(environment)}`}, not in ${quoted(hosts)}.`,
        hint: `Let the job that executes name \`environment: ${(0,visible/* shown */.SP)(hosts)}\`, or name its environment as \`hosts-environment\`.`,
    };
}
function another(differences) {
    return {
        code: 'job-elsewhere',
        message: `GitHub says of this job: ${differences.join('; ')}.`,
        hint: 'Something changed what the runner says of the job: look at the workflow file, and at the runner.',
    };
}
function quoted(text) {
    return `\`${(0,visible/* shown */.SP)(text, 200)}\``;
}

// EXTERNAL MODULE: ./lib/github/environment-rules.js
var environment_rules = __webpack_require__(87872);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
;// CONCATENATED MODULE: ./lib/github/patient-api.js
const PAUSES_MS = [300, 1_500];
const LONGEST_PAUSE_MS = 10_000;
function patientApi(api, sleep) {
    return {
        rest: async (route, parameters, signal) => {
            let answer = await api.rest(route, parameters, signal);
            for (const preset of PAUSES_MS) {
                if (answer.ok || signal.aborted || !route.startsWith('GET '))
                    return answer;
                const pause = pauseFor(answer.problem, preset);
                if (pause === null)
                    return answer;
                await sleep(pause, signal);
                answer = await api.rest(route, parameters, signal);
            }
            return answer;
        },
    };
}
function pauseFor(problem, preset) {
    if (problem.kind === 'unsure')
        return preset;
    if (problem.kind !== 'later' || problem.afterMs > LONGEST_PAUSE_MS)
        return null;
    return Math.max(preset, problem.afterMs);
}

;// CONCATENATED MODULE: ./lib/github/id-token.js



const ID_TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const AUDIENCE = 'enforced-runbooks';
const REQUEST_MS = 10_000;
const LONGEST = 65_536;
const answerSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) }));
const claimsSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    environment: schemas/* string */.YjP().default(''),
    ref: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    run_id: schemas/* string */.YjP(),
    run_attempt: schemas/* string */.YjP(),
    job_workflow_ref: schemas/* string */.YjP().default(''),
}));
async function jobClaims(request) {
    const { environment, learn, signal } = request;
    const [url, token] = ID_TOKEN_VARIABLES.map((name) => environment[name] ?? '');
    if (!url || !token)
        return { kind: 'not-offered' };
    learn(token);
    let because = 'its address is none';
    for (const pause of [0, ...PAUSES_MS]) {
        if (!URL.canParse(url) || signal.aborted)
            break;
        if (pause > 0)
            await request.sleep(pause, signal);
        const answer = await asked(request, url, token);
        if (answer.kind === 'failed') {
            because = answer.because;
            continue;
        }
        learn(answer.token);
        const claims = claimsIn(answer.token);
        if (claims !== null)
            return { kind: 'claims', claims };
        because = 'its answer holds no claims of a job';
    }
    return { kind: 'failed', fault: noToken(because) };
}
async function asked({ web, signal }, url, token) {
    const address = new URL(url);
    address.searchParams.set('audience', AUDIENCE);
    const deadline = AbortSignal.timeout(REQUEST_MS);
    try {
        const response = await web(address, {
            headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'User-Agent': 'enforced-runbooks' },
            redirect: 'error',
            signal: AbortSignal.any([deadline, signal]),
        });
        const text = await bounded(response);
        if (!response.ok)
            return { kind: 'failed', because: `it answered ${response.status}` };
        const read = text === null ? null : answerSchema().safeParse(parsed(text));
        if (read?.success !== true)
            return { kind: 'failed', because: 'its answer holds no token' };
        return { kind: 'token', token: read.data.value };
    }
    catch {
        return {
            kind: 'failed',
            because: deadline.aborted ? `no answer within ${REQUEST_MS} ms` : 'it could not be asked',
        };
    }
}
async function bounded(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    for (let size = 0;;) {
        const { done, value } = await reader.read();
        if (done)
            return Buffer.concat(chunks).toString('utf8');
        chunks.push(value);
        size += value.byteLength;
        if (size > LONGEST) {
            await reader.cancel();
            return null;
        }
    }
}
function claimsIn(token) {
    const [, payload = ''] = token.split('.');
    return claimsSchema().safeParse(parsed(Buffer.from(payload, 'base64url').toString('utf8'))).data ?? null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function noToken(because) {
    return {
        code: 'api-unreachable',
        message: `The job may ask for an OIDC token, and GitHub's service gave none: ${because}.`,
        hint: 'Look at the state of GitHub and re-run all jobs. Without `id-token: write` the job goes on without that proof, and the audit says so.',
    };
}

// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
;// CONCATENATED MODULE: ./lib/github/review-rules.js


const LONGEST_COMMENT = 500;
const DIGITS = 8;
function judgeReviews(question) {
    const { environment, reviews, reviewsBefore } = question;
    const rejections = reviews.filter(({ state }) => state === 'rejected').map((review) => rejected(review, environment));
    const approved = reviews.filter(({ state }) => state === 'approved');
    if (approved.length <= reviewsBefore)
        return { approvals: [], refusals: [...rejections, nobody(environment, reviewsBefore)] };
    const judged = approved.map((review) => ({ review, faults: reviewFaults(review, question) }));
    const sound = judged.filter(({ faults }) => faults.length === 0);
    if (sound.length > reviewsBefore) {
        return { approvals: sound.map(({ review }) => approvalOf(review, environment)), refusals: rejections };
    }
    const against = judged.flatMap(({ faults }) => faults);
    const untold = sound.length === 0 ? [] : [notToldApart(environment, approved.length, reviewsBefore)];
    return { approvals: [], refusals: [...rejections, ...against, ...untold] };
}
function reviewFaults({ by, comment }, question) {
    const { environment, byAnother, confirmDigest, digest, starters } = question;
    const isStarter = starters.some((starter) => isSameLogin(starter, by));
    const standing = standingOf(by, environment.reviewers);
    const digits = digest.slice(0, DIGITS);
    return [
        ...(byAnother && isStarter ? [byOneself(by, environment)] : []),
        ...(byAnother && starters.every((starter) => starter === '') ? [startedByNobody] : []),
        ...(confirmDigest && (digits.length < DIGITS || !comment.toLowerCase().includes(digits))
            ? [withoutDigest(by, digits)]
            : []),
        ...(standing === 'none' && environment.adminsMayBypass === false ? [unlisted(by, environment)] : []),
    ];
}
function standingOf(login, { users, teams }) {
    if (users.some((user) => isSameLogin(user, login)))
        return 'listed';
    return teams.length > 0 ? 'perhaps in a team' : 'none';
}
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function approvalOf({ by, comment }, { name, reviewers }) {
    const said = comment.trim() === '' ? {} : { comment: (0,visible/* shown */.SP)(comment, LONGEST_COMMENT) };
    const approval = { by, how: 'a review of this workflow run', environment: name, ...said };
    const standing = standingOf(by, reviewers);
    switch (standing) {
        case 'listed':
            return { ...approval, proven: 'one of the reviewers of the environment' };
        case 'perhaps in a team':
            return {
                ...approval,
                proven: `not told: no reviewer by name; whether in ${(0,few/* few */.H)(reviewers.teams.map((team) => `the team ${(0,visible/* shown */.SP)(team)}`))}, or past the review as an administrator, GitHub does not tell this job`,
            };
        case 'none':
            return {
                ...approval,
                bypass: true,
                proven: 'no reviewer of the environment: an administrator went past the review',
            };
    }
}
function rejected({ by, comment }, { name }) {
    const words = comment.trim() === '' ? '' : `: ${(0,visible/* shown */.SP)(comment, 200)}`;
    return {
        code: 'approval-rejected',
        message: `${(0,visible/* shown */.SP)(by)} rejected this workflow run in the environment ${review_rules_quoted(name)}${words}`,
        hint: 'A rejection stays with its run, also when that is run again. Start the workflow anew if it is to execute after all.',
    };
}
function nobody({ name }, before) {
    const earlier = before === 0
        ? `Nobody approved this workflow run in the environment ${review_rules_quoted(name)}.`
        : `This attempt of the workflow run was not approved in the environment ${review_rules_quoted(name)}: ${before === 1 ? 'the one review is' : `all ${before} reviews are`} of earlier attempts.`;
    return {
        code: 'approval-missing',
        message: earlier,
        hint: 'A job that stands in that environment has to run after the plan and before `execute`, as in the reusable workflow; re-run all jobs, never only the failed ones.',
    };
}
function byOneself(by, { name }) {
    return {
        code: 'approval-missing',
        message: `${(0,visible/* shown */.SP)(by)} started this run and approved it in the environment ${review_rules_quoted(name)}; the runbook asks for another person (\`by-another\`).`,
        hint: 'Start the workflow anew and let somebody else approve; "Prevent self-review" in the settings of the environment keeps it from happening.',
    };
}
const startedByNobody = {
    code: 'approval-missing',
    message: 'The runner does not say who started this run, and the runbook asks for an approval by another person.',
    hint: 'Run the action in a job of a workflow on GitHub.',
};
function withoutDigest(by, digits) {
    return {
        code: 'approval-missing',
        message: `The comment of ${(0,visible/* shown */.SP)(by)} does not name the digest of this plan, which the runbook asks for (\`confirm-digest\`).`,
        hint: `Start the workflow anew, and write the digest's first eight digits into the comment of the review${digits === '' ? '' : `; of this plan they are ${digits}`}.`,
    };
}
function unlisted(by, { name }) {
    return {
        code: 'approval-missing',
        message: `${(0,visible/* shown */.SP)(by)} is no reviewer of the environment ${review_rules_quoted(name)}, and administrators may not go past its review: its reviewers were changed since.`,
        hint: 'Start the workflow anew, and let one of its reviewers approve.',
    };
}
function notToldApart({ name }, all, before) {
    return {
        code: 'approval-missing',
        message: `Of ${all} approvals of this workflow run in the environment ${review_rules_quoted(name)}, ${before} ${before === 1 ? 'is' : 'are'} of earlier attempts; GitHub does not tell which, and not all of them would do.`,
        hint: 'Start the workflow anew instead of running it again, and let one reviewer approve that.',
    };
}
function review_rules_quoted(name) {
    return `\`${(0,visible/* shown */.SP)(name)}\``;
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/github/unseen.js
var unseen = __webpack_require__(87495);
;// CONCATENATED MODULE: ./lib/github/run-reviews.js





const reviewsSchema = (0,once/* once */.O)(() => schemas/* array */.YOg(schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })),
    state: schemas/* enum */.k5n(['approved', 'rejected', 'pending']),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }),
    comment: schemas/* string */.YjP().nullable(),
})));
const what = 'who reviewed this workflow run';
async function runReviews(api, { repository, runId, environment, }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    if (!/^[1-9]\d{0,14}$/.test(runId))
        return (0,fault/* fail */.fJ)(noRun);
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
    const answer = await api.rest(route, { owner, repo, run_id: Number(runId) }, signal);
    if (!answer.ok)
        return (0,fault/* fail */.fJ)((0,unseen/* unseen */.nv)({ what, hint: unseen/* READS_ACTIONS */.OP }, answer.problem));
    const read = reviewsSchema().safeParse(answer.value);
    if (!read.success)
        return (0,fault/* fail */.fJ)((0,unseen/* notUnderstood */.hf)(what));
    return (0,fault/* succeed */.Py)(read.data
        .filter(({ environments }) => environments.some(({ name = '' }) => (0,github_environment/* isSameEnvironment */.g)(name, environment)))
        .map(({ state, user, comment }) => ({ state, by: user.login, comment: comment ?? '' })));
}
const noRun = {
    code: 'event-unsupported',
    message: 'The runner does not say which workflow run this is (GITHUB_RUN_ID), so its reviews cannot be read.',
    hint: 'Run the action in a job of a workflow on GitHub.',
};

// EXTERNAL MODULE: ./lib/app/clock.js
var clock = __webpack_require__(56517);
// EXTERNAL MODULE: ./lib/app/env.js
var env = __webpack_require__(65808);
// EXTERNAL MODULE: ./lib/app/web.js
var web = __webpack_require__(27989);
// EXTERNAL MODULE: ./lib/app/workflow/api.js
var workflow_api = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/app/workflow/clearance.js












const NEVER = new AbortController().signal;
async function clearanceFor(workflow, asked) {
    const { context, settings, environment, action } = workflow;
    const { hostsEnvironment, allowRef } = settings;
    const [api, claims] = await Promise.all([
        patientApiOf(workflow),
        jobClaims({
            environment,
            learn: (secret) => action.learn(secret),
            web: web/* webFetch */.d,
            sleep: (ms, signal) => clock/* systemClock */.m.sleep(ms, signal),
            signal: NEVER,
        }),
    ]);
    (0,env/* forget */.y6)(ID_TOKEN_VARIABLES);
    const ofJob = jobOf(claims, workflow);
    if (!api.ok)
        return { ...ofJob, approvals: [], refusals: [...ofJob.refusals, ...api.faults] };
    const { read } = (0,github_environment/* environments */.d)(api.value, context.repository);
    const [hosts, approved] = await Promise.all([
        read(hostsEnvironment, NEVER),
        asked.environment === '' ? null : approvalIn(workflow, { api: api.value, asked, read }),
    ]);
    const refs = { defaultBranch: context.defaultBranch, allowRef };
    return {
        ...ofJob,
        approvals: approved?.approvals ?? [],
        refusals: distinct([
            ...ofJob.refusals,
            ...(approved === null ? [] : (0,environment_rules/* sameEnvironmentFaults */.vP)(asked.environment, hostsEnvironment)),
            ...(0,environment_rules/* hostsEnvironmentFaults */.UL)(hostsEnvironment, hosts, refs),
            ...(approved?.refusals ?? []),
        ]),
    };
}
async function reviewsOf(workflow, environment) {
    const api = await patientApiOf(workflow);
    if (!api.ok)
        return api;
    const { repository, runId } = workflow.context;
    const reviews = await runReviews(api.value, { repository, runId, environment }, NEVER);
    return reviews.ok ? (0,fault/* succeed */.Py)(reviews.value.filter(({ state }) => state === 'approved').length) : reviews;
}
async function patientApiOf(workflow) {
    const api = await (0,workflow_api/* workflowApi */.y)(workflow);
    return api.ok ? (0,fault/* succeed */.Py)(patientApi(api.value, clock/* systemClock */.m.sleep)) : api;
}
async function approvalIn({ context }, { api, asked, read }) {
    const { repository, runId, actor, triggeringActor } = context;
    const [sight, reviews] = await Promise.all([
        read(asked.environment, NEVER),
        runReviews(api, { repository, runId, environment: asked.environment }, NEVER),
    ]);
    const faults = [...(0,environment_rules/* approvalEnvironmentFaults */.UK)(asked.environment, sight), ...(reviews.ok ? [] : reviews.faults)];
    if (faults.length > 0 || !reviews.ok || sight.kind !== 'seen' || sight.value.reviewers === null)
        return { approvals: [], refusals: faults };
    const { reviewers } = sight.value;
    return judgeReviews({
        environment: { ...sight.value, reviewers },
        reviews: reviews.value,
        reviewsBefore: asked.reviewsBefore,
        byAnother: asked.byAnother,
        confirmDigest: asked.confirmDigest,
        digest: asked.digest,
        starters: [actor, triggeringActor],
    });
}
function jobOf(answer, { context, settings }) {
    const { hostsEnvironment: environment } = settings;
    switch (answer.kind) {
        case 'claims': {
            const { claims } = answer;
            const said = { environment: claims.environment, workflow: claims.job_workflow_ref };
            return {
                refusals: claimFaults(claims, environment, context),
                warnings: [],
                job: { ...said, proven_by: 'oidc' },
            };
        }
        case 'not-offered':
            return { refusals: [], warnings: [unprovenJob(environment)], job: { environment, proven_by: 'nothing' } };
        case 'failed':
            return { refusals: [answer.fault], warnings: [], job: { environment, proven_by: 'nothing' } };
    }
}
function distinct(faults) {
    const texts = new Set();
    return faults.filter(({ code, message }) => {
        const isNew = !texts.has(`${code} ${message}`);
        texts.add(`${code} ${message}`);
        return isNew;
    });
}


/***/ }),

/***/ 60618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

function issueText({ issues }) {
    const [issue] = issues;
    if (issue === undefined)
        return 'it has another form';
    const path = (0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.path.map(String).join('.'), 100);
    const what = issue.code === 'unrecognized_keys' ? `has a key "${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.keys.join(', '))}"` : saying(issue.message);
    return `${path === '' ? 'it' : path} ${what}`;
}
function saying(message) {
    if (!message.startsWith('Invalid'))
        return message;
    if (message.endsWith('received undefined'))
        return 'is missing';
    if (message.startsWith('Invalid option'))
        return 'is none of the words for it';
    const kind = /expected (array|boolean|number|object|record|string)\b/.exec(message)?.[1];
    return kind === undefined ? 'has another form' : `is no ${kind === 'record' ? 'object' : kind}`;
}


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

/***/ 87872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ approvalEnvironmentFaults),
/* harmony export */   UL: () => (/* binding */ hostsEnvironmentFaults),
/* harmony export */   vP: () => (/* binding */ sameEnvironmentFaults)
/* harmony export */ });
/* harmony import */ var _kernel_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86183);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93658);



function approvalEnvironmentFaults(name, sight) {
    switch (sight.kind) {
        case 'unseen':
            return [sight.fault];
        case 'absent':
            return [
                missing(name, 'approves', `Create it in the repository's settings and give it required reviewers. ${CREATED}`),
            ];
        case 'seen':
            return sight.value.reviewers === null ? [withoutReviewers(sight.value)] : [];
    }
}
function hostsEnvironmentFaults(name, sight, refs) {
    switch (sight.kind) {
        case 'unseen':
            return [sight.fault];
        case 'absent':
            return [
                missing(name, "holds the hosts' secrets", `Create it in the repository's settings, admit the default branch alone, and move the hosts' secrets there; or name the right one as \`hosts-environment\`. ${CREATED}`),
            ];
        case 'seen':
            return [...branchFaults(sight.value, refs), ...waitingFaults(sight.value)];
    }
}
function sameEnvironmentFaults(approval, hosts) {
    if (!(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameEnvironment */ .g)(approval, hosts))
        return [];
    return [
        {
            code: 'environment-waits',
            message: `The environment ${quoted(hosts)} is to approve and to hold the hosts' secrets.`,
            hint: 'Use two: the reviewers belong to the one that `approval` names, the secrets and the branch policy to `hosts-environment`.',
        },
    ];
}
const CREATED = 'A job that names a missing environment creates it unprotected.';
function missing(name, does, hint) {
    return {
        code: 'environment-missing',
        message: `The environment ${quoted(name)}, which ${does}, does not exist.`,
        hint,
    };
}
function withoutReviewers({ name, branches, waitMinutes, otherRules }) {
    const isBare = branches.kind === 'all' && waitMinutes === 0 && otherRules.length === 0;
    return {
        code: 'environment-unprotected',
        message: isBare
            ? `The environment ${quoted(name)} is not protected at all, so nobody approves in it. ${CREATED}`
            : `The environment ${quoted(name)} has no required reviewers, so nobody approves in it.`,
        hint: 'Give it required reviewers in the settings of the repository. In a private repository they need GitHub Enterprise; without it `approval` cannot be had on GitHub, and is refused: run the runbook with the command line and --approve-by.',
    };
}
function branchFaults({ name, branches }, refs) {
    const { defaultBranch, allowRef } = refs;
    const open = (message) => [
        {
            code: 'environment-unprotected',
            message: `The environment ${quoted(name)}, which holds the hosts' secrets, ${message}`,
            hint: `In its settings choose "Selected branches and tags" and name ${defaultBranch === null ? 'the default branch' : quoted(defaultBranch)} alone${allowRef === null ? '' : ` (and ${quoted(allowRef)}, which \`allow-ref\` names)`}.`,
        },
    ];
    switch (branches.kind) {
        case 'all':
            return open('has no branch policy: a workflow on any branch gets them.');
        case 'protected':
            return open('admits every protected branch, and every branch where none is protected.');
        case 'named': {
            if (branches.patterns.length === 0)
                return open('admits no branch at all, so no job of this run can stand in it.');
            const more = branches.patterns.filter((pattern) => !isAllowed(pattern, refs));
            if (more.length === 0)
                return [];
            const named = (0,_kernel_few_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)(more.map((pattern) => `${pattern.type} ${quoted(pattern.name)}`));
            return open(`admits more than the default branch: ${named}.`);
        }
    }
}
function isAllowed({ name, type }, { defaultBranch, allowRef }) {
    if (type === 'tag')
        return allowRef === `refs/tags/${name}`;
    return name === defaultBranch || allowRef === `refs/heads/${name}`;
}
function waitingFaults({ name, reviewers, waitMinutes, otherRules }) {
    const whatFor = [
        ...(reviewers === null ? [] : ['reviewers']),
        ...(waitMinutes === 0 ? [] : [`${waitMinutes} minutes`]),
        ...otherRules.map((type) => `a rule of the type ${quoted(type)}`),
    ];
    if (whatFor.length === 0)
        return [];
    return [
        {
            code: 'environment-waits',
            message: `The environment ${quoted(name)} makes a job wait for ${whatFor.join(', ')}: a rollback and \`recover\` would wait too.`,
            hint: 'Take that out of its settings; reviewers belong to the environment that `approval` names.',
        },
    ];
}
function quoted(name) {
    return `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}\``;
}


/***/ }),

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ environments),
/* harmony export */   g: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87495);




const environmentSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    can_admins_bypass: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    protection_rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        wait_timer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        prevent_self_review: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reviewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }) }))
            .optional(),
    }))
        .optional(),
    deployment_branch_policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ protected_branches: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), custom_branch_policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })
        .nullable()
        .optional(),
}));
const policiesSchema = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    branch_policies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['branch', 'tag']).default('branch') })),
}));
function isSameEnvironment(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function environments(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const ask = (route, more, signal) => api.rest(`GET /repos/{owner}/{repo}${route}`, { owner, repo, ...more }, signal);
    const absent = async (needed, problem, signal) => {
        const list = await ask('/environments', { per_page: 1 }, signal);
        if (list.ok)
            return { kind: 'absent' };
        const itself = await ask('', {}, signal);
        if (!itself.ok && isNotFound(itself.problem))
            return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .strangeToken */ .U1)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(repository, 200)) };
        return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .unseen */ .nv)(needed, problem) };
    };
    const branchesOf = async ({ name, deployment_branch_policy: policy }, signal) => {
        if (policy === null || policy === undefined)
            return { kind: 'seen', value: { kind: 'all' } };
        if (policy.protected_branches)
            return { kind: 'seen', value: { kind: 'protected' } };
        const what = `which branches the environment ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} admits`;
        const route = '/environments/{environment_name}/deployment-branch-policies';
        const answer = await ask(route, { environment_name: name, per_page: 100 }, signal);
        if (!answer.ok)
            return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .unseen */ .nv)({ what, hint: _unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .READS_ACTIONS */ .OP }, answer.problem) };
        const read = policiesSchema().safeParse(answer.value);
        if (!read.success)
            return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(what) };
        const { branch_policies: patterns, total_count: total } = read.data;
        if (patterns.length < total)
            return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMany */ .Ot)(what, { seen: patterns.length, total }) };
        return { kind: 'seen', value: { kind: 'named', patterns } };
    };
    return {
        read: async (name, signal) => {
            const what = `how the environment ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} is protected`;
            const needed = { what, hint: _unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .READS_ACTIONS */ .OP };
            const answer = await ask('/environments/{environment_name}', { environment_name: name }, signal);
            if (!answer.ok) {
                const { problem } = answer;
                return isNotFound(problem)
                    ? absent(needed, problem, signal)
                    : { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .unseen */ .nv)(needed, problem) };
            }
            const read = environmentSchema().safeParse(answer.value);
            if (!read.success || !isSameEnvironment(read.data.name, name))
                return { kind: 'unseen', fault: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(what) };
            const branches = await branchesOf(read.data, signal);
            if (branches.kind !== 'seen')
                return branches;
            return { kind: 'seen', value: { ...rulesOf(read.data), branches: branches.value } };
        },
    };
}
function isNotFound(problem) {
    return problem.kind === 'refused' && problem.status === 404;
}
function rulesOf({ name, protection_rules: rules = [], can_admins_bypass, }) {
    const reviews = rules.filter(({ type }) => type === 'required_reviewers');
    const listed = reviews.flatMap(({ reviewers = [] }) => reviewers.map(({ reviewer }) => reviewer));
    const reviewers = {
        users: listed.flatMap(({ login }) => login ?? []),
        teams: listed.flatMap(({ slug }) => slug ?? []),
        preventSelfReview: reviews.some(({ prevent_self_review }) => prevent_self_review === true),
    };
    const known = ['required_reviewers', 'branch_policy', 'wait_timer'];
    return {
        name,
        reviewers: listed.length === 0 ? null : reviewers,
        waitMinutes: Math.max(0, ...rules.map(({ wait_timer = 0 }) => wait_timer)),
        otherRules: rules.map(({ type }) => type).filter((type) => !known.includes(type)),
        adminsMayBypass: can_admins_bypass ?? null,
    };
}


/***/ }),

/***/ 87495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ READS_ACTIONS),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   U1: () => (/* binding */ strangeToken),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
const READS_ACTIONS = 'Give the job `permissions: actions: read`.';
function unseen({ what, hint }, problem) {
    const { code, message } = problem.fault;
    const isPermission = problem.kind === 'refused' && problem.status !== 401;
    return {
        code,
        message: `GitHub does not tell ${what}: ${message}`,
        hint: isPermission ? hint : problem.fault.hint,
    };
}
function notUnderstood(what) {
    return {
        code: 'api-unreachable',
        message: `GitHub does not tell ${what}: its answer is not what its description says`,
        hint: 'Look whether a proxy stands between; if not, please report it.',
    };
}
function tooMany(what, { seen, total }) {
    return {
        code: 'limit-exceeded',
        message: `GitHub does not tell ${what}: only ${seen} of ${total} were in its answer`,
        hint: 'Take out of the list in its settings what is not needed.',
    };
}
function strangeToken(repository) {
    return {
        code: 'api-refused',
        message: `the token does not see the repository ${repository}: it is another repository's, or was not given for this one`,
        hint: 'Leave `token` at its default; an App has to be installed in this repository.',
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

// EXTERNAL MODULE: ./lib/kernel/canonical.js
var canonical = __webpack_require__(3463);
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


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownText),
/* harmony export */   h: () => (/* binding */ shownCommand)
/* harmony export */ });
/* harmony import */ var _kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86517);

function shownCommand(command) {
    switch (command.kind) {
        case 'exec':
            return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
        case 'run':
            return `${asUser(command.as)}${shownScript(command.script)}`;
        case 'http':
            return `${command.method} ${shownText(command.url)}`;
    }
}
function shownText(text) {
    return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}
function shownElement(element) {
    if (typeof element === 'string')
        return (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(element);
    return element.parts.map((part) => (typeof part === 'string' ? (0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(part) : shownPart(part))).join('');
}
function shownPart(part) {
    if (typeof part === 'string')
        return part;
    return 'secret' in part ? `\u2039secrets.${part.secret}\u203a` : `\u2039${part.expression}\u203a`;
}
function shownScript(script) {
    const [first = '', ...more] = script.trim().split('\n');
    return more.length === 0 ? first : `${first} \u2026 (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}
function asUser(user) {
    return user === undefined ? '' : `sudo -n -u ${(0,_kernel_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(user)} `;
}


/***/ })

} };
