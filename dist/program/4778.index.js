export const id = 4778;
export const ids = [4778];
export const modules = {

/***/ 36398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dedicatedFaults)
/* harmony export */ });
function dedicatedFaults({ scope, steps, guards }, services) {
    if (scope === 'tenant')
        return [];
    const changing = steps.flatMap((step) => (step.kind === 'mitigation' ? [step] : []));
    return [...Object.values(guards), ...changing]
        .filter(({ service }) => services[service]?.tenancy === 'dedicated')
        .map(({ service, at }) => dedicated(service, at));
}
function dedicated(service, at) {
    return {
        code: 'name-not-allowed',
        message: `${service} is no shared service: each tenant has its own, and a runbook of \`scope: shared\` changes whole shared services alone.`,
        hint: 'Put what is done to one tenant into a runbook of `scope: tenant`; probes may look at it here.',
        at,
    };
}


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

/***/ 3922:
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
    const encoded = plain.flatMap((view) => Object.values(base64Text(view, telltales))).filter((view) => view !== '');
    return [...new Set([...encoded, ...encoded.map(percentDecoded)])];
}
function percentDecoded(text) {
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

// EXTERNAL MODULE: ./lib/kernel/fold.js
var fold = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/topology/identifier.js
var identifier = __webpack_require__(86310);
;// CONCATENATED MODULE: ./lib/topology/telltales.js

function telltalesOf(identifiers) {
    const pairs = commonPairs();
    let isAscii = true;
    for (const identifier of identifiers) {
        const first = identifier.charCodeAt(0);
        const second = identifier.charCodeAt(1);
        if (!(first < 0x80 && second < 0x80))
            isAscii = false;
        else
            for (const one of casesOf(first))
                for (const other of casesOf(second))
                    pairs.add(one, other);
    }
    return {
        mayBegin: (first, second) => !isAscii || first >= 0x80 || second >= 0x80 || pairs.has(first, second),
        tellIn: (bytes, length) => {
            if (!isAscii)
                return true;
            let first = bytes[0] ?? 0;
            for (let at = 1; at < length; at++) {
                const second = bytes[at] ?? 0;
                if (pairs.has(first, second) && (!isTwoBytes(first) || foldsToAscii(first, second)))
                    return true;
                first = second;
            }
            return false;
        },
    };
}
function buildPairs() {
    const bits = new Uint8Array(0x1_0000 / 8);
    return {
        add: (first, second) => {
            const byte = (first << 5) | (second >> 3);
            bits[byte] = (bits[byte] ?? 0) | (1 << (second & 7));
        },
        has: (first, second) => (((bits[(first << 5) | (second >> 3)] ?? 0) >> (second & 7)) & 1) === 1,
    };
}
function commonPairs() {
    const pairs = buildPairs();
    for (const digit of '0123456789abcdefABCDEF')
        pairs.add('%'.charCodeAt(0), digit.charCodeAt(0));
    for (let lead = 0xc2; lead < 0xf5; lead++)
        for (let continuation = 0x80; continuation < 0xc0; continuation++)
            pairs.add(lead, continuation);
    return pairs;
}
function casesOf(code) {
    const letter = String.fromCharCode(code);
    return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}
function isTwoBytes(lead) {
    return lead >= 0xc2 && lead < 0xe0;
}
const FOLDS_TO_ASCII = new Uint8Array(0x800);
function foldsToAscii(lead, continuation) {
    const code = ((lead & 0x1f) << 6) | (continuation & 0x3f);
    const known = FOLDS_TO_ASCII[code] ?? 0;
    if (known !== 0)
        return known === 2;
    const does = /[\u0000-\u007f]/.test((0,fold/* fold */.A)(String.fromCharCode(code)));
    FOLDS_TO_ASCII[code] = does ? 2 : 1;
    return does;
}

;// CONCATENATED MODULE: ./lib/topology/words.js
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const KNOWN = new Uint8Array(0x1_0000);
function wordsOf(text) {
    const starts = [];
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
        const begin = at;
        let code = text.charCodeAt(at);
        if (code >= 0xd800 && code < 0xdc00) {
            code = text.codePointAt(at) ?? 0;
            if (code > 0xffff)
                at += 1;
        }
        const isWord = isLetterOrDigit(code);
        if (!isWord || !isInWord)
            starts.push(begin);
        isInWord = isWord;
    }
    starts.push(text.length);
    const isWord = (part) => {
        const code = text.codePointAt(starts[part] ?? text.length);
        return code !== undefined && isLetterOrDigit(code);
    };
    return { text, starts, isWord };
}
function isLetterOrDigit(code) {
    if (code > 0xffff)
        return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
    const known = KNOWN[code] ?? 0;
    if (known !== 0)
        return known === 2;
    const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(code));
    KNOWN[code] = isWord ? 2 : 1;
    return isWord;
}

;// CONCATENATED MODULE: ./lib/topology/identifier-index.js




function identifierIndex(topology) {
    const beginnings = new Map();
    for (const tenant of Object.values(topology.tenants)) {
        for (const { value, kind } of (0,identifier/* identifiersOf */.S)(tenant, topology.services)) {
            const { text, starts } = wordsOf((0,fold/* fold */.A)(value));
            for (let end = 1; end < starts.length - 1; end++) {
                const beginning = text.slice(0, starts[end]);
                if (!beginnings.has(beginning))
                    beginnings.set(beginning, null);
            }
            if (text !== '' && !beginnings.get(text))
                beginnings.set(text, { tenant: tenant.id, kind, value });
        }
    }
    const telltales = telltalesOf(whole(beginnings));
    return { telltales, matchesIn: (text) => matchesIn({ beginnings, telltales }, wordsOf((0,fold/* fold */.A)(text))) };
}
function* whole(beginnings) {
    for (const [text, match] of beginnings)
        if (match !== null)
            yield text;
}
function matchesIn(known, words) {
    const matches = [];
    let covered = 0;
    for (let start = 0; start < words.starts.length - 1; start++) {
        const found = longestAt(known, words, start);
        if (found === null || found.end <= covered)
            continue;
        covered = found.end;
        matches.push(found.match);
    }
    return matches;
}
function longestAt({ beginnings, telltales }, { text, starts, isWord }, start) {
    const from = starts[start] ?? 0;
    if (from + 1 >= text.length || !telltales.mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1)))
        return null;
    let longest = null;
    for (let end = start + 1; end < starts.length; end++) {
        const match = beginnings.get(text.slice(from, starts[end]));
        if (match === undefined)
            break;
        if (end === start + 1 && !isWord(start) && isWord(start - 1))
            return null;
        const bounded = isWord(end - 1) || !isWord(end);
        if (match !== null && bounded)
            longest = { match, end };
    }
    return longest;
}

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

;// CONCATENATED MODULE: ./lib/topology/isolation.js




const made = new WeakMap();
function isolationOf(topology) {
    const isolation = made.get(topology) ?? isolationBy(topology, identifierIndex(topology));
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
                ...(mutates && whole === undefined && !read.some(({ plainly }) => isAmong(plainly, tenant))
                    ? [noTenant(tenant)]
                    : []),
                ...(mutates && !allowWildcard ? texts.flatMap(wildcards) : []),
            ];
        },
    };
}
function readBy(index, text) {
    const views = percentViews(text.text);
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
