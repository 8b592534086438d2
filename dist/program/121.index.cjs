'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [121], modules: {

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ countsOf),
  sb: () => (/* binding */ examine),
  nT: () => (/* binding */ isOpen)
});

// EXTERNAL MODULE: ./lib/github/environment.js
var environment = __webpack_require__(93658);
// EXTERNAL MODULE: ./lib/github/repository-files.js
var repository_files = __webpack_require__(37429);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/github/unseen.js
var unseen = __webpack_require__(87495);
;// CONCATENATED MODULE: ./lib/github/repository-settings.js




const repositorySchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP(), private: schemas/* boolean */.zMY() }));
const secretsSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }));
const permissionsSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']) }));
const branchSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), protected: schemas/* boolean */.zMY() }));
const rulesSchema = (0,once/* once */.O)(() => schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* object */.Ikc({ required_approving_review_count: schemas/* number */.aig().optional() }).optional(),
})));
const protectionSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({
    required_pull_request_reviews: schemas/* object */.Ikc({ required_approving_review_count: schemas/* number */.aig().optional() }).optional(),
}));
const workflowsSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), path: schemas/* string */.YjP(), state: schemas/* string */.YjP() })) }));
const runsSchema = (0,once/* once */.O)(() => schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ created_at: schemas/* string */.YjP() })) }));
const ofPerson = (permission) => `A job's own token cannot see this: use the command line with a token of an administrator that has the repository permission "${permission}: read".`;
const NO_PROTECTION = /refused with 404: Branch not protected/;
const READS_CONTENTS = 'Give the job `permissions: contents: read`.';
function repositorySettings(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const read = async (route, { needed, schema, more = {}, }, signal) => {
        const answer = await api.rest(`GET /repos/{owner}/{repo}${route}`, { owner, repo, ...more }, signal);
        if (!answer.ok)
            return { kind: 'unseen', fault: (0,unseen/* unseen */.nv)(needed, answer.problem) };
        const understood = schema().safeParse(answer.value);
        if (!understood.success)
            return { kind: 'unseen', fault: (0,unseen/* notUnderstood */.hf)(needed.what) };
        return { kind: 'seen', value: understood.data };
    };
    const secrets = async (route, needed, more, signal) => seenAs(await read(route, { needed, schema: secretsSchema, more: { ...more, per_page: 100 } }, signal), ({ total_count: total, secrets: listed }) => ({ names: listed.map(({ name }) => name), total }));
    return {
        repository: async (signal) => {
            const needed = { what: `about the repository ${(0,visible/* shown */.SP)(repository, 200)}`, hint: READS_CONTENTS };
            const sight = await read('', { needed, schema: repositorySchema }, signal);
            return seenAs(sight, (found) => ({ defaultBranch: found.default_branch, isPrivate: found.private }));
        },
        repositorySecrets: (signal) => secrets('/actions/secrets', { what: "the repository's secrets", hint: ofPerson('Secrets') }, {}, signal),
        organizationSecrets: (signal) => secrets('/actions/organization-secrets', { what: "the organisation's secrets that the repository gets", hint: ofPerson('Secrets') }, {}, signal),
        environmentSecrets: (environment, signal) => secrets('/environments/{environment_name}/secrets', { what: `the secrets of the environment ${(0,visible/* shown */.SP)(environment)}`, hint: ofPerson('Environments') }, { environment_name: environment }, signal),
        workflowPermissions: async (signal) => {
            const needed = { what: "what a job's token may do by default", hint: ofPerson('Administration') };
            const sight = await read('/actions/permissions/workflow', { needed, schema: permissionsSchema }, signal);
            return seenAs(sight, (found) => found.default_workflow_permissions);
        },
        branch: async (branch, signal) => {
            const needed = { what: `whether the branch ${(0,visible/* shown */.SP)(branch)} is protected`, hint: READS_CONTENTS };
            const sight = await read('/branches/{branch}', { needed, schema: branchSchema, more: { branch } }, signal);
            return seenAs(sight, (found) => ({ head: found.commit.sha, isProtected: found.protected }));
        },
        protection: async (branch, signal) => {
            const needed = { what: `how the branch ${(0,visible/* shown */.SP)(branch)} is protected`, hint: ofPerson('Administration') };
            const question = { needed, schema: protectionSchema, more: { branch } };
            const sight = await read('/branches/{branch}/protection', question, signal);
            if (sight.kind === 'unseen' && NO_PROTECTION.test(sight.fault.message))
                return { kind: 'absent' };
            return seenAs(sight, ({ required_pull_request_reviews: asked }) => ({
                reviews: asked === undefined ? null : (asked.required_approving_review_count ?? 0),
            }));
        },
        rules: async (branch, signal) => {
            const needed = { what: `which rules the branch ${(0,visible/* shown */.SP)(branch)} has`, hint: READS_CONTENTS };
            const more = { branch, per_page: 100 };
            const sight = await read('/rules/branches/{branch}', { needed, schema: rulesSchema, more }, signal);
            return seenAs(sight, (found) => found.map(({ type, parameters }) => ({
                type,
                reviews: parameters?.required_approving_review_count ?? 0,
            })));
        },
        workflows: async (signal) => {
            const needed = { what: 'which workflows there are', hint: unseen/* READS_ACTIONS */.OP };
            const more = { per_page: 100 };
            const sight = await read('/actions/workflows', { needed, schema: workflowsSchema, more }, signal);
            return seenAs(sight, (found) => found.workflows);
        },
        lastSuccess: async (workflow, branch, signal) => {
            const needed = { what: `when ${(0,visible/* shown */.SP)(workflow.path, 200)} ran`, hint: unseen/* READS_ACTIONS */.OP };
            const more = { workflow_id: workflow.id, branch, status: 'success', per_page: 1 };
            const sight = await read('/actions/workflows/{workflow_id}/runs', { needed, schema: runsSchema, more }, signal);
            return seenAs(sight, (found) => found.workflow_runs[0]?.created_at ?? null);
        },
    };
}
function seenAs(sight, as) {
    return sight.kind === 'seen' ? { kind: 'seen', value: as(sight.value) } : sight;
}

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/app/versions.js
var versions = __webpack_require__(93602);
// EXTERNAL MODULE: ./lib/github/environment-rules.js
var environment_rules = __webpack_require__(87872);
// EXTERNAL MODULE: ./lib/kernel/few.js
var few = __webpack_require__(86183);
;// CONCATENATED MODULE: ./lib/app/doctor/finding.js
function fine(about, says) {
    return { about, word: 'ok', says, todo: null };
}
function finding_open(about, says, todo) {
    return { about, word: 'open', says, todo };
}
function notSeen(about, { message, hint }) {
    return { about, word: 'not seen', says: message, todo: hint };
}

;// CONCATENATED MODULE: ./lib/app/doctor/environments.js




function approvalFindings(approving, hosts) {
    const { name, sight, secrets, runbooks, byAnother } = approving;
    const about = `environment ${(0,visible/* shown */.SP)(name)}`;
    const faults = [...(0,environment_rules/* sameEnvironmentFaults */.vP)(name, hosts), ...(0,environment_rules/* approvalEnvironmentFaults */.UK)(name, sight)];
    const whose = `It approves ${(0,few/* few */.H)(runbooks.map((id) => (0,visible/* shown */.SP)(id)))}`;
    const reviewers = sight.kind === 'seen' ? sight.value.reviewers : null;
    return [
        ...(reviewers === null || sight.kind !== 'seen'
            ? []
            : [fine(about, `${whose}; its reviewers are ${whoIn(reviewers)}.${bypassIn(sight.value)}`)]),
        ...faults.map((fault) => of(about, fault, sight)),
        ...(reviewers === null || byAnother || reviewers.preventSelfReview
            ? []
            : [
                finding_open(about, 'Whoever starts a run may approve it.', 'Tick "Prevent self-review" in its settings, or let the runbooks say `by-another: true`.'),
            ]),
        ...(sight.kind === 'seen' ? approvalSecrets(about, secrets) : []),
    ];
}
function approvalSecrets(about, secrets) {
    if (secrets.kind === 'unseen')
        return [notSeen(about, secrets.fault)];
    if (secrets.kind === 'absent' || secrets.value.total === 0)
        return [];
    return [
        finding_open(about, `It holds ${namesIn(secrets.value)}: a workflow on any branch gets them, once a reviewer lets it.`, 'Move them to the environment of the hosts, which admits the default branch alone.'),
    ];
}
function hostsFindings({ name, sight, secrets, ...refs }) {
    const about = `environment ${(0,visible/* shown */.SP)(name)}`;
    const faults = (0,environment_rules/* hostsEnvironmentFaults */.UL)(name, sight, refs);
    const holding = sight.kind === 'seen' ? hostsSecrets(about, secrets) : [];
    if (faults.length > 0)
        return [...faults.map((fault) => of(about, fault, sight)), ...holding];
    return [fine(about, `It admits ${(0,visible/* shown */.SP)(refs.defaultBranch)} alone, and waits for nobody.`), ...holding];
}
function hostsSecrets(about, secrets) {
    if (secrets.kind === 'unseen')
        return [notSeen(about, secrets.fault)];
    if (secrets.kind === 'seen' && secrets.value.total > 0)
        return [fine(about, `It holds ${namesIn(secrets.value)}.`)];
    return [
        finding_open(about, 'It holds no secret: what reaches the hosts lies elsewhere, where its branch policy keeps nobody out.', "Put the hosts' key, and every other secret of a runbook, there and nowhere else."),
    ];
}
function auditFindings({ name, sight, secrets }, isAsked) {
    if (sight.kind === 'absent' && !isAsked)
        return [];
    const about = `environment ${(0,visible/* shown */.SP)(name)}`;
    const [fault] = (0,environment_rules/* approvalEnvironmentFaults */.UK)(name, sight);
    if (fault !== undefined)
        return [of(about, fault, sight)];
    const reviewers = sight.kind === 'seen' ? sight.value.reviewers : null;
    const said = reviewers === null ? '' : `Its reviewers are ${whoIn(reviewers)}: they let audits out.`;
    if (secrets.kind !== 'seen')
        return [fine(about, said)];
    return [fine(about, `${said} It holds ${secrets.value.total === 0 ? 'no secret' : namesIn(secrets.value)}.`)];
}
function of(about, fault, sight) {
    return sight.kind === 'unseen' ? notSeen(about, fault) : finding_open(about, fault.message, fault.hint);
}
function whoIn({ users, teams }) {
    return (0,few/* few */.H)([...users.map((login) => (0,visible/* shown */.SP)(login)), ...teams.map((slug) => `the team ${(0,visible/* shown */.SP)(slug)}`)]);
}
function bypassIn({ adminsMayBypass }) {
    if (adminsMayBypass === false)
        return '';
    return ' Administrators may go past them, and a run would say so.';
}
function namesIn({ names, total }) {
    const listed = (0,few/* few */.H)(names.map((name) => (0,visible/* shown */.SP)(name)));
    const more = total > names.length ? ` and ${total - names.length} more` : '';
    return `${total} ${total === 1 ? 'secret' : 'secrets'} (${listed}${more})`;
}

// EXTERNAL MODULE: ./lib/transport/ssh-client.js + 2 modules
var ssh_client = __webpack_require__(9974);
// EXTERNAL MODULE: ./lib/transport/tool.js
var tool = __webpack_require__(27255);
;// CONCATENATED MODULE: ./lib/app/doctor/machine.js




const OLDEST_NODE = [20, 19];
const VERSION_MS = 5_000;
const WORST_CLOCK_MS = 30_000;
const PROGRAMS = [
    { name: 'ssh', asked: '-V', what: 'reaches the hosts' },
    { name: 'ssh-agent', asked: null, what: 'holds the key of a run' },
    { name: 'ssh-add', asked: null, what: 'gives it the key' },
    { name: 'git', asked: '--version', what: 'checks the repository out' },
];
async function machineFindings(environment, node) {
    return [nodeFinding(node), ...(await Promise.all(PROGRAMS.map((program) => programFinding(program, environment))))];
}
function nodeFinding(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [least, atLeast] = OLDEST_NODE;
    return major > least || (major === least && minor >= atLeast)
        ? fine('node', version)
        : finding_open('node', `${version} is too old.`, `Use Node ${least}.${atLeast} or newer.`);
}
async function programFinding({ name, asked, what }, environment) {
    const path = await (0,ssh_client/* findProgram */.K)(name, environment.PATH ?? '');
    if (path === null)
        return finding_open(name, `It is not on the PATH; it ${what}.`, 'Install it: on Debian, openssh-client or git.');
    if (asked === null)
        return fine(name, (0,visible/* visibleLine */.P8)(path));
    const env = { LC_ALL: 'C', PATH: environment.PATH ?? '' };
    const { stdout, stderr } = await (0,tool/* runTool */.q)({ argv: [path, asked], env, stdin: '', timeoutMs: VERSION_MS });
    const [line = ''] = `${stderr}${stdout}`.trim().split('\n');
    return line === ''
        ? finding_open(name, `${(0,visible/* visibleLine */.P8)(path)} does not say its version.`, `Run \`${name} ${asked}\` by hand.`)
        : fine(name, `${(0,visible/* visibleLine */.P8)(line).slice(0, 200)} (${(0,visible/* visibleLine */.P8)(path)})`);
}
function clockFinding(aheadMs) {
    if (aheadMs === null) {
        return notSeen('clock', { message: "GitHub's API did not tell the time.", hint: 'Compare the clock by hand.' });
    }
    const seconds = Math.round(Math.abs(aheadMs) / 1_000);
    const says = `It is ${seconds} s ${aheadMs < 0 ? 'behind' : 'ahead of'} GitHub's.`;
    return Math.abs(aheadMs) <= WORST_CLOCK_MS
        ? fine('clock', says)
        : finding_open('clock', says, 'Set it by NTP: leases of locks, and the age of plans, go by it.');
}

// EXTERNAL MODULE: ./lib/kernel/data.js
var data = __webpack_require__(95905);
// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
;// CONCATENATED MODULE: ./lib/app/doctor/recovery.js





const ABOUT = 'recovery';
const BY_HAND = 'Look by hand whether a workflow of the default branch has `mode: recover`.';
const DAY_MS = 86_400_000;
const MOST_FILES = 50;
async function recoveryFindings(question) {
    const { settings, defaultBranch, action, textOf, nowMs, signal } = question;
    const workflows = await settings.workflows(signal);
    if (workflows.kind === 'unseen')
        return [notSeen(ABOUT, workflows.fault)];
    const files = workflows.kind === 'seen' ? workflows.value.filter(isFile).slice(0, MOST_FILES) : [];
    const read = await Promise.all(files.map(async (file) => ({ file, text: await textOf(file.path) })));
    const judged = read.map(({ file, text }) => ({ file, recovers: text.ok ? recovers(text.value, action) : 'no' }));
    const recovering = judged.filter((one) => one.recovers === 'yes').map(({ file }) => file);
    const [first] = recovering;
    if (first === undefined) {
        const unread = read.flatMap(({ text }) => (text.ok ? [] : text.faults)).find(({ code }) => code !== 'file-missing');
        if (unread !== undefined)
            return [notSeen(ABOUT, { message: unread.message, hint: BY_HAND })];
        const unsure = judged.find((one) => one.recovers === 'unsure');
        return unsure === undefined ? [none] : [notSeen(ABOUT, { message: unreadable(unsure.file), hint: BY_HAND })];
    }
    const active = recovering.find(({ state }) => state === 'active');
    if (active === undefined)
        return [disabled(first)];
    const last = await settings.lastSuccess(active, defaultBranch, signal);
    if (last.kind === 'unseen')
        return [notSeen(ABOUT, last.fault)];
    const at = last.kind === 'seen' ? last.value : null;
    const names = (0,few/* few */.H)(recovering.map(({ path }) => (0,visible/* shown */.SP)(path, 200)));
    return at !== null && nowMs - Date.parse(at) <= DAY_MS
        ? [fine(ABOUT, `${names} ran last at ${(0,visible/* shown */.SP)(at)}, and ended well.`)]
        : [silent(names, at)];
}
function isFile({ path }) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
function recovers(text, action) {
    const document = (0,kernel_document/* parseDocument */.T)('workflow', text);
    if (!document.ok)
        return /^\s*mode:\s*["']?recover["']?\s*$/m.test(text) ? 'unsure' : 'no';
    const jobs = (0,data/* valueAt */.f)(document.value.data, ['jobs']);
    const living = Object.values(jobs instanceof Object ? jobs : {}).filter((job) => !isOff(job));
    const found = living.some((job) => {
        const steps = (0,data/* valueAt */.f)(job, ['steps']);
        return [job, ...(Array.isArray(steps) ? steps : [])].some((one) => (0,data/* valueAt */.f)(one, ['with', 'mode']) === 'recover' && isOurs((0,data/* valueAt */.f)(one, ['uses']), action) && !isOff(one));
    });
    return found ? 'yes' : 'no';
}
function isOff(one) {
    const condition = (0,data/* valueAt */.f)(one, ['if']);
    return condition === false || /^\s*(?:\$\{\{\s*false\s*\}\}|false)\s*$/.test(String(condition));
}
function isOurs(uses, action) {
    if (typeof uses !== 'string')
        return false;
    if (/^[.$]\//.test(uses))
        return true;
    const [, repository = ''] = /^([^/@\s]+\/[^/@\s]+)(?:\/[^@\s]*)?@\S+$/.exec(uses.toLowerCase()) ?? [];
    return repository === action?.toLowerCase() || repository.endsWith('/enforced-runbooks');
}
const none = finding_open(ABOUT, 'No workflow of the default branch has `mode: recover` in a step of this action: what a run leaves that died with its runner stays as it is.', 'Copy `examples/recover.yml` to `.github/workflows/recover.yml`.');
function unreadable({ path }) {
    return `What ${(0,visible/* shown */.SP)(path, 200)} does cannot be told: it is no YAML that is read here.`;
}
function disabled({ path, state }) {
    return finding_open(ABOUT, `${(0,visible/* shown */.SP)(path, 200)} is switched off (${(0,visible/* shown */.SP)(state)}).`, 'Enable it on the page of its workflow: GitHub switches off schedules of repositories without activity.');
}
function silent(names, at) {
    return finding_open(ABOUT, `${names} has not ended well in the last 24 hours${at === null ? '' : `; it last did at ${(0,visible/* shown */.SP)(at)}`}.`, 'Look at its last run, and give it a schedule.');
}

;// CONCATENATED MODULE: ./lib/app/doctor/repository.js



function secretFindings(whose, sight) {
    const about = `secrets of the ${whose}`;
    if (sight.kind === 'unseen')
        return [notSeen(about, sight.fault)];
    if (sight.kind === 'absent' || sight.value.total === 0)
        return [fine(about, 'There are none outside of environments.')];
    return [
        finding_open(about, `A workflow on any branch gets ${namesIn(sight.value)}: where one of them reaches a host, no approval is worth anything.`, `Move whatever reaches a host, or a channel of incidents, into the environment of the hosts${whose === 'organisation' ? '; take what this repository does not need away from it in the settings of the organisation' : ''}.`),
    ];
}
function permissionFindings(sight) {
    const about = 'token of a job';
    if (sight.kind === 'unseen')
        return [notSeen(about, sight.fault)];
    if (sight.kind === 'seen' && sight.value === 'read')
        return [fine(about, 'By default it may only read.')];
    return [
        finding_open(about, 'By default it may write: every job of every workflow could move refs, and with them locks.', 'In the settings of Actions choose "Read repository contents and packages permissions"; jobs that need more say so.'),
    ];
}
function branchFindings({ name, branch, rules, protection }) {
    const about = `branch ${(0,visible/* shown */.SP)(name)}`;
    const ruled = rules.kind === 'seen' ? rules.value : [];
    const own = protection.kind === 'seen' ? protection.value.reviews : null;
    const asked = [
        ...ruled.flatMap(({ type, reviews }) => (type === 'pull_request' ? [reviews] : [])),
        ...(own === null ? [] : [own]),
    ];
    const most = Math.max(...asked);
    if (most > 0)
        return [fine(about, `It lets nothing in but by pull request, after ${most} review${most === 1 ? '' : 's'}.`)];
    const hidden = [branch, rules, protection].find((sight) => sight.kind === 'unseen');
    if (asked.length === 0 && hidden !== undefined)
        return [notSeen(about, hidden.fault)];
    const isBare = ruled.length === 0 && protection.kind !== 'seen';
    const has = asked.length > 0
        ? 'It asks for a pull request, and for no review of it'
        : isBare
            ? 'It has no protection'
            : 'It is protected, and asks for no pull request';
    return [
        finding_open(about, `${has}: whoever may push changes runbooks, topology and workflows without a review.`, 'Protect it, or give it a ruleset: pull requests only, at least one review.'),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/doctor.js











const ABSENT = { kind: 'absent' };
async function examine(examination) {
    const { api, repository, runbooks, hostsEnvironment, allowRef, auditEnvironment } = examination;
    const { signal } = new AbortController();
    const settings = repositorySettings(api, repository);
    const itself = await settings.repository(signal);
    if (itself.kind !== 'seen')
        return (0,fault/* fail */.fJ)(itself.kind === 'unseen' ? itself.fault : notThere(repository));
    const { defaultBranch } = itself.value;
    const look = lookerAt(examination, settings, signal);
    const [secrets, shared, permissions, branch, rules] = await Promise.all([
        settings.repositorySecrets(signal),
        settings.organizationSecrets(signal),
        settings.workflowPermissions(signal),
        settings.branch(defaultBranch, signal),
        settings.rules(defaultBranch, signal),
    ]);
    const isProtected = branch.kind === 'seen' && branch.value.isProtected;
    const protection = isProtected ? await settings.protection(defaultBranch, signal) : ABSENT;
    const [approving, hosts, audit] = await Promise.all([
        Promise.all(approvalsIn(runbooks).map(async (one) => ({ ...one, ...(await look(one.name)) }))),
        look(hostsEnvironment),
        look(auditEnvironment ?? 'audit'),
    ]);
    const textAt = (0,repository_files/* repositoryFiles */.g)(api, repository);
    const recovery = await recoveryFindings({
        settings,
        defaultBranch,
        action: examination.action,
        textOf: async (path) => branch.kind === 'unseen' ? (0,fault/* fail */.fJ)(branch.fault) : textAt(branch.kind === 'seen' ? branch.value.head : '', path),
        nowMs: Date.now(),
        signal,
    });
    return (0,fault/* succeed */.Py)([
        ...secretFindings('repository', secrets),
        ...secretFindings('organisation', shared),
        ...runbookFindings(runbooks),
        ...approving.flatMap((one) => approvalFindings(one, hostsEnvironment)),
        ...hostsFindings({ ...hosts, defaultBranch, allowRef }),
        ...auditFindings(audit, auditEnvironment !== null),
        ...branchFindings({ name: defaultBranch, branch, rules, protection }),
        ...permissionFindings(permissions),
        ...recovery,
        ...(await machineFindings(examination.variables, (0,versions/* versions */.e4)().node ?? '')),
        clockFinding(api.aheadMs()),
    ]);
}
function lookerAt({ api, repository }, settings, signal) {
    const { read } = (0,environment/* environments */.d)(api, repository);
    return async (name) => {
        const sight = await read(name, signal);
        const secrets = sight.kind === 'seen' ? await settings.environmentSecrets(name, signal) : sight;
        return { name, sight, secrets };
    };
}
function approvalsIn(runbooks) {
    const asking = runbooks.ok ? runbooks.value.flatMap(({ runbook }) => askingOf(runbook)) : [];
    const names = [...new Set(asking.map(({ environment }) => environment))];
    return names.map((name) => {
        const here = asking.filter(({ environment }) => environment === name);
        return {
            name,
            runbooks: here.map(({ id }) => id),
            byAnother: here.every(({ byAnother }) => byAnother),
        };
    });
}
function askingOf({ id, approval }) {
    return approval === undefined ? [] : [{ id, environment: approval.environment, byAnother: approval.byAnother }];
}
function runbookFindings(runbooks) {
    if (!runbooks.ok)
        return [notSeen('runbooks', runbooks.faults[0])];
    if (approvalsIn(runbooks).length > 0)
        return [];
    return [fine('approvals', 'No runbook asks for one: every run executes at once.')];
}
function notThere(repository) {
    return {
        code: 'api-refused',
        message: `There is no repository ${(0,visible/* shown */.SP)(repository, 200)}.`,
        hint: 'Name it as owner/name.',
    };
}
function isOpen(findings) {
    return findings.some(({ word }) => word === 'open');
}
function countsOf(findings) {
    return ['open', 'not seen', 'ok']
        .map((word) => `${findings.filter((finding) => finding.word === word).length} ${word}`)
        .join(', ');
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


/***/ })

} };
