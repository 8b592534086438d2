export const id = 3038;
export const ids = [3038];
export const modules = {

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ digestFaults),
/* harmony export */   r9: () => (/* binding */ disabled),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
/* harmony import */ var _plan_radius_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81157);
/* harmony import */ var _topology_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11100);
/* harmony import */ var _topology_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66084);




function admit(request) {
    const { incident } = request;
    const dryRun = request.dryRun || incident.test;
    if (incident.status !== 'firing')
        return { kind: 'decline', outcome: 'not_firing', faults: [notFiring(incident)] };
    const faults = [
        ...(request.enabled ? [] : [disabled]),
        ...request.refusals,
        ...digestFaults(request),
        ...holdFaults(request),
        ...(dryRun ? [] : approvalFaults(request)),
        ...(0,_plan_radius_js__WEBPACK_IMPORTED_MODULE_1__/* .radiusFaults */ .s)(request.plan, request.runbook),
        ...request.isolation,
    ];
    if (faults.length > 0)
        return { kind: 'decline', outcome: 'refused', faults };
    return { kind: 'proceed', dryRun };
}
const disabled = {
    code: 'disabled',
    message: 'runs are switched off (`enabled` is false)',
    hint: 'Set `enabled` to true (a repository variable, as a rule) when runbooks may execute again.',
};
function notFiring(incident) {
    return {
        code: 'incident-invalid',
        message: `the alert \`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
        hint: 'Nothing is to be done; only a firing alert starts a run.',
    };
}
function digestFaults({ plan, planDigest }) {
    if (planDigest === null || planDigest === plan.digest)
        return [];
    return [
        {
            code: 'plan-digest-differs',
            message: `the plan's digest is ${plan.digest}, not the ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(planDigest).slice(0, 64)} that was given`,
            hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
        },
    ];
}
function holdFaults({ plan, topology, now }) {
    const targets = Object.values(plan.targets);
    const services = [...new Set(targets.map((target) => target.service))];
    const hosts = [...new Set(targets.map((target) => target.host))];
    const tenants = [...new Set([plan.tenant.id, ...plan.blast_radius.tenants])];
    return (0,_topology_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .activeHolds */ .N)(topology, { tenants, services, hosts }, now).map((hold) => ({
        code: 'hold-active',
        message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(hold.because)}`,
        hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
        at: (0,_topology_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .placeNow */ .ee)(hold.at),
    }));
}
function approvalFaults(request) {
    const { plan, actor, approvals, planDigest, approvable, refusals } = request;
    const { approval } = plan;
    if (approval === null)
        return [];
    if (approvable && approvals.length === 0 && refusals.length > 0)
        return [];
    const { runbook } = plan;
    const asks = `the runbook asks for an approval of the environment \`${approval.environment}\``;
    const missing = (message, hint) => ({ code: 'approval-missing', message, hint });
    const withoutReviews = runbook.scope === 'shared' ? WHOLE_WITHOUT_REVIEWS : WITHOUT_REVIEWS;
    if (!approvable && approvals.length === 0)
        return [missing(`${asks}, and there is none`, withoutReviews)];
    const others = approvals.filter(({ by }) => by.toLowerCase() !== actor.toLowerCase());
    return [
        ...(approvals.length > 0 ? [] : [missing(`${asks}, and there is none`, WITH_A_LOGIN)]),
        ...(approval.by_another && approvals.length > 0 && others.length === 0
            ? [missing(`${asks} by another person than ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(actor)}, who started the run`, WITH_ANOTHER)]
            : []),
        ...(approval.confirm_digest && planDigest === null
            ? [missing(`${asks} that names the digest of the plan, and none is named`, WITH_ITS_DIGEST)]
            : []),
    ];
}
const WITHOUT_REVIEWS = 'Nobody can approve in one job: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WHOLE_WITHOUT_REVIEWS = 'One job has no approval, and nothing changes a whole shared service without one: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WITH_A_LOGIN = 'Have somebody look at the plan, and name that person with --approve-by.';
const WITH_ANOTHER = 'Have somebody else look at the plan, and name that person with --approve-by.';
const WITH_ITS_DIGEST = 'Look at the plan (`plan` shows it, with its digest), and give that digest with --plan-digest.';


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels)
/* harmony export */ });
const SHORTEST_SECRET = 16;
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';
function readChannels(given) {
    const { slack, teams, webhook, webhookSecret: secret } = given;
    const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
    const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
    const hasWebhook = isAddress(webhook);
    const isSigned = secret.length >= SHORTEST_SECRET;
    return {
        channels: {
            ...(isAddress(slack) && { slack }),
            ...(isAddress(teams) && { teams }),
            ...(isUsable(pagerduty) && { pagerduty }),
            ...(isUsable(opsgenie) && { opsgenie }),
            ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
        },
        wrong: [
            ...addressProblem('slack', slack),
            ...addressProblem('teams', teams),
            ...keyProblem('pagerdutyKey', pagerduty.key),
            ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
            ...keyProblem('opsgenieKey', opsgenie.key),
            ...addressProblem('opsgenieUrl', given.opsgenieUrl),
            ...addressProblem('webhook', webhook),
            ...(hasWebhook && !isSigned ? [noSecret] : []),
        ],
    };
}
function isUsable({ key, url }) {
    return KEY.test(key) && isAddress(url);
}
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function addressProblem(setting, text) {
    if (text === '' || isAddress(text))
        return [];
    const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
    return [{ setting, says: 'is no https:// address', hint }];
}
function keyProblem(setting, text) {
    if (text === '' || KEY.test(text))
        return [];
    const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
    return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}
const noSecret = {
    setting: 'webhookSecret',
    says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
    hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};


/***/ }),

/***/ 16574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isolatePlan),
/* harmony export */   f: () => (/* binding */ isolationCheck)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46201);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86179);
/* harmony import */ var _says_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99555);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39348);




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

/***/ 53084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isolationOf)
});

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/topology/base64-text.js
const SHORTEST_RUN = 4;
const SHORTEST_PIECE = 3;
const NONE = 255;
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
const ROOM = new Uint8Array(16_384);
const SIX_BITS = new Uint8Array(128).fill(NONE);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
    SIX_BITS[letter.charCodeAt(0)] = index;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;
const ALPHABETS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const letter = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(letter))
        ALPHABETS[code] = 7;
    else if (/[+/]/.test(letter))
        ALPHABETS[code] = 1;
    else if (/[-_]/.test(letter))
        ALPHABETS[code] = 2;
}
function base64Text(text, telltales) {
    const reader = new Reader(text, telltales);
    const { alphabets } = reader;
    for (let at = 0; at < text.length;) {
        const start = at;
        let common = 7;
        for (let bits = alphabets[at] ?? 0; bits !== 0; bits = alphabets[++at] ?? 0)
            common &= bits;
        if (at === start)
            at += 1;
        else if (at - start >= SHORTEST_RUN)
            readRun(reader, { start, end: at, common });
    }
    return reader.end();
}
function readRun(reader, { start, end, common }) {
    for (let offset = 0; offset < 4; offset++)
        reader.read(start + offset, end);
    if (common === 7)
        return;
    for (const alphabet of common === 0 ? [1, 2, 4] : [4])
        readParts(reader, { start, end, common: alphabet });
}
function readParts(reader, { start, end, common }) {
    const { alphabets } = reader;
    for (let at = start; at < end;) {
        const from = at;
        while (at < end && ((alphabets[at] ?? 0) & common) !== 0)
            at += 1;
        if (at - from >= SHORTEST_RUN)
            reader.read(from, at);
        if (at === from)
            at += 1;
    }
}
class Reader {
    alphabets;
    #sextets;
    #bytes;
    #tellIn;
    #ascii = new Lines();
    #other = new Lines();
    constructor(text, { tellIn }) {
        const { length } = text;
        const size = length + 3;
        const room = size * 3 > ROOM.length ? new Uint8Array(size * 3) : ROOM;
        const alphabets = room.subarray(0, size);
        const sextets = room.subarray(size, 2 * size);
        for (let at = 0; at < length; at++) {
            const code = text.charCodeAt(at);
            alphabets[at] = code < 128 ? (ALPHABETS[code] ?? 0) : 0;
            sextets[at] = code < 128 ? (SIX_BITS[code] ?? 0) : 0;
        }
        for (let at = length; at < size; at++)
            alphabets[at] = 0;
        this.alphabets = alphabets;
        this.#sextets = sextets;
        this.#bytes = room.subarray(2 * size, 3 * size);
        this.#tellIn = tellIn;
    }
    read(start, end) {
        if (start >= end)
            return;
        const sextets = this.#sextets;
        const bytes = this.#bytes;
        let length = 0;
        for (let at = start; at < end; at += 4) {
            const second = sextets[at + 1] ?? 0;
            const third = sextets[at + 2] ?? 0;
            bytes[length] = ((sextets[at] ?? 0) << 2) | (second >> 4);
            bytes[length + 1] = (second << 4) | (third >> 2);
            bytes[length + 2] = (third << 6) | (sextets[at + 3] ?? 0);
            length += 3;
        }
        const whole = Math.floor(((end - start) * 3) / 4);
        if (this.#tellIn(bytes, whole))
            this.#keepReadable(bytes, whole);
    }
    end() {
        return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
    }
    #keepReadable(bytes, length) {
        let from = 0;
        let isAscii = true;
        for (let at = 0; at < length;) {
            const byte = bytes[at] ?? 0;
            if (byte >= 0x20 && byte < 0x7f) {
                at += 1;
                continue;
            }
            const width = byte < 0xc2 ? 0 : widthOf(bytes, at, length);
            if (width > 0) {
                isAscii = false;
                at += width;
                continue;
            }
            if (at > from)
                this.#keep({ bytes, from, to: at, isAscii });
            at += 1;
            from = at;
            isAscii = true;
        }
        if (length > from)
            this.#keep({ bytes, from, to: length, isAscii });
    }
    #keep({ bytes, from, to, isAscii }) {
        if (!isAscii)
            this.#other.add(bytes, from, to);
        else if (to - from >= SHORTEST_PIECE)
            this.#ascii.add(bytes, from, to);
    }
}
class Lines {
    #bytes = NO_BYTES;
    #length = 0;
    add(from, start, end) {
        const needed = this.#length + end - start + 1;
        if (this.#bytes.length < needed) {
            const larger = new Uint8Array(needed * 2 + 100);
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        for (let at = start; at < end; at++)
            this.#bytes[this.#length++] = from[at] ?? 0;
        this.#bytes[this.#length++] = NEWLINE;
    }
    text(encoding) {
        return this.#length === 0 ? '' : Buffer.from(this.#bytes.buffer, 0, this.#length).toString(encoding);
    }
}
function widthOf(bytes, at, length) {
    const lead = bytes[at] ?? 0;
    const second = at + 1 < length ? (bytes[at + 1] ?? 0) : 0;
    if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80)
        return 0;
    if (lead === 0xc2 && second < 0xa0)
        return 0;
    if (lead < 0xe0)
        return 2;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f))
        return 0;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
        return 0;
    const width = lead < 0xf0 ? 3 : 4;
    for (let index = at + 2; index < at + width; index++)
        if (index >= length || ((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd ? 0 : width;
}

;// CONCATENATED MODULE: ./lib/topology/decoding.js

const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const PERCENT_ROUNDS = 3;
const WRAP = /([A-Za-z0-9+/_-])[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9+/_-])/g;
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
function encodedViews(plain, telltales) {
    const encoded = [...plain, ...plain.flatMap(unwrapped)]
        .flatMap((view) => Object.values(base64Text(view, telltales)))
        .filter((view) => view !== '');
    return [...new Set([...encoded, ...encoded.map(percentDecoded)])];
}
function unwrapped(view) {
    return view.includes('\n') ? [view.replace(WRAP, '$1')] : [];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

// EXTERNAL MODULE: ./lib/topology/identifier-index.js + 2 modules
var identifier_index = __webpack_require__(69556);
// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
;// CONCATENATED MODULE: ./lib/topology/service-name.js

const WORD = /^[\p{L}\p{N}]$/u;
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
        const runsOn = (outside, edge) => WORD.test(outside ?? '') && WORD.test(edge ?? '');
        if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought)))
            return true;
    }
    return false;
}
function last(text) {
    return [...text.slice(-2)].at(-1);
}

;// CONCATENATED MODULE: ./lib/topology/views.js

const SHORT_OPTION = /^-([A-Za-z]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const JSON_LIKE = /^\s*[[{"]/;
const PORTS = { 'http:': '80', 'https:': '443' };
function viewsOf(text) {
    return [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
}
function taken({ kind, text }) {
    switch (kind) {
        case 'script':
            return [];
        case 'argument':
            return [...behindOption(text), ...asAddress(text), ...jsonTexts(text)];
        default:
            return [...asAddress(text), ...jsonTexts(text)];
    }
}
function behindOption(text) {
    const letters = SHORT_OPTION.exec(text)?.[1]?.length ?? 0;
    return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}
function asAddress(text) {
    const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
    if (address === null || !URL.canParse(address))
        return [];
    const { href, hostname, port, protocol } = new URL(address);
    return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}
function jsonTexts(text) {
    if (!JSON_LIKE.test(text))
        return [];
    try {
        return [leavesOf(JSON.parse(text)).join('\n')];
    }
    catch {
        return [];
    }
}
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}

// EXTERNAL MODULE: ./lib/topology/wildcard.js
var wildcard = __webpack_require__(25291);
;// CONCATENATED MODULE: ./lib/topology/isolation.js






const made = new WeakMap();
function isolationOf(topology) {
    const isolation = made.get(topology) ?? isolationBy(topology, (0,identifier_index/* identifierIndex */.o)(topology));
    made.set(topology, isolation);
    return isolation;
}
function isolationBy(topology, index) {
    return {
        check: ({ tenant, texts, mutates, whole, allowWildcard }) => {
            const read = texts.map((text) => readBy(index, text));
            const command = mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`;
            return [
                ...read.flatMap((text) => foreignTenants(text, { tenant, command })),
                ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, read }) : []),
                ...(mutates &&
                    whole === undefined &&
                    !read.some(({ text, plainly }) => text.kind !== 'user' && isAmong(plainly, tenant))
                    ? [noTenant(tenant)]
                    : []),
                ...(mutates && !allowWildcard ? read.flatMap(wildcards) : []),
            ];
        },
    };
}
function readBy(index, text) {
    const views = viewsOf(text);
    const matchesIn = (all) => all.flatMap((view) => index.matchesIn(view));
    return { text, views, plainly: matchesIn(views), encoded: matchesIn(encodedViews(views, index.telltales)) };
}
function wholeFaults(topology, { whole, tenant, read }) {
    const one = read.find(({ plainly, encoded }) => isAmong([...plainly, ...encoded], tenant));
    const known = namesOfService(topology, whole);
    const isNamed = read.some(({ views }) => views.some((view) => known.some((name) => isNamedIn(view, name))));
    return [
        ...(one === undefined ? [] : [oneTenant(tenant, one.text, whole)]),
        ...(isNamed ? [] : [noService(whole, known)]),
    ];
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
function foreignTenants({ text, plainly, encoded }, { tenant, command }) {
    const found = new Map();
    for (const match of [...plainly, ...encoded])
        if (match.tenant !== tenant && !found.has(match.tenant))
            found.set(match.tenant, match);
    return [...found.values()].map((match) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`; the command ${command}.`,
        hint: 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function isAmong(matches, tenant) {
    return matches.some((match) => match.tenant === tenant);
}
function noTenant(tenant) {
    return {
        code: 'isolation-no-tenant',
        message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
        hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
    };
}
function wildcards({ text, views }) {
    const found = wildcardIn(text, views);
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
function wildcardIn(text, views) {
    switch (text.kind) {
        case 'argument':
        case 'value':
            return (0,wildcard/* argumentWildcard */.u)(text.text);
        case 'environment':
            return (0,wildcard/* globIn */.w)(text.text);
        case 'url':
            return views.some((view) => view.includes('*')) ? '*' : null;
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
        case 'user':
            return 'The user that it runs as (`as`)';
    }
}


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned),
/* harmony export */   c: () => (/* binding */ knownHostsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function knownHostsText(hosts, given) {
    const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
    return lines.map((line) => `${line}\n`).join('');
}
function isPinned(name, host, given) {
    return pinsOf(name, host, given).length > 0;
}
function pinsOf(name, host, given) {
    const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
    const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
    return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}
function keyLine(name, words) {
    const at = words.findIndex((word) => KEY.test(word));
    const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
    return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}
function givenLine(line, name, host) {
    if (line.startsWith('#'))
        return [];
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
    if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked')
        return [];
    const patterns = words.shift() ?? '';
    const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
    if (!names.some((candidate) => matches(patterns, candidate)))
        return [];
    return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
}
function matches(patterns, name) {
    if (patterns.startsWith('|1|'))
        return matchesHash(patterns, name);
    const all = patterns.split(',');
    if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name)))
        return false;
    return all.some((pattern) => glob(pattern, name));
}
function matchesHash(hashed, name) {
    const [, , salt = '', hash = ''] = hashed.split('|');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
function glob(pattern, name) {
    const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (from < text.length) {
        if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
            at += 1;
            from += 1;
        }
        else if (wanted[at] === '*') {
            [star, mark] = [at, from];
            at += 1;
        }
        else if (star >= 0) {
            mark += 1;
            [at, from] = [star + 1, mark];
        }
        else
            return false;
    }
    return [...wanted.slice(at)].every((rest) => rest === '*');
}


/***/ })

};
