'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [2844], modules: {

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
function isolationCheck(isolation, plan, { begun = false } = {}) {
    return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard, begun });
}
function look(isolation, plan, { command, mutates, allowWildcard, begun = false }) {
    const whole = mutates ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTargetOf */ .Aj)(plan, command) : undefined;
    return isolation.check({
        tenant: plan.tenant.id,
        texts: (0,_says_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(command).filter(({ kind }) => !(begun && kind === 'secret')),
        mutates,
        ...(whole !== undefined && { whole }),
        allowWildcard: allowWildcard && plan.approval !== null,
    });
}


/***/ }),

/***/ 12057:
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
const NEWLINE = 10;
const NO_BYTES = new Uint8Array(0);
const ROOM = new Uint8Array(16_384);
const SIGNS = new Uint16Array(256);
const SEXTET = 63;
const [COMMON, URLS, NEITHER] = [64, 128, 256];
const ALL = COMMON | URLS | NEITHER;
const [PLUS, HYPHEN, UNDERSCORE] = [512, 1_024, 2_048];
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'].entries())
    SIGNS[letter.charCodeAt(0)] = index | ALL;
for (const [letter, sign] of [
    ['+', 62 | COMMON | PLUS],
    ['/', 63 | COMMON],
    ['-', 62 | URLS | HYPHEN],
    ['_', 63 | URLS | UNDERSCORE],
])
    SIGNS[letter.charCodeAt(0)] = sign;
function base64Text(text, telltales) {
    const written = Buffer.from(text);
    const reader = new Reader(written, telltales);
    const { pairs } = telltales;
    const { length } = written;
    let start = 0;
    let common = ALL;
    let bits = 0;
    let told = 0;
    for (let at = 0; at < length; at++) {
        const sign = SIGNS[written[at] ?? 0] ?? 0;
        if (sign === 0) {
            if (told !== 0)
                readRun(reader, { start, end: at, common, told });
            start = at + 1;
            common = ALL;
            bits = 0;
            told = 0;
            continue;
        }
        common &= sign;
        bits = (bits << 6) | (sign & SEXTET);
        if ((tellsOf(pairs, bits) | tellsOf(pairs, bits >> 2) | tellsOf(pairs, bits >> 4)) !== 0)
            told |= alignmentsOf(pairs, bits, at - start);
    }
    if (told !== 0)
        readRun(reader, { start, end: length, common, told });
    return reader.end();
}
function tellsOf(pairs, bits) {
    return ((pairs[(bits >> 3) & 0x1fff] ?? 0) >> (bits & 7)) & 1;
}
function alignmentsOf(pairs, bits, within) {
    const first = within >= 2 ? tellsOf(pairs, bits >> 2) << ((within - 2) & 3) : 0;
    const last = within >= 3 ? tellsOf(pairs, bits) << ((within - 3) & 3) : 0;
    const next = within >= 5 ? tellsOf(pairs, bits >> 4) << ((within - 5) & 3) : 0;
    return first | last | next;
}
function readRun(reader, run) {
    const { start, end, common, told } = run;
    if (end - start < SHORTEST_RUN)
        return;
    for (let offset = 0; offset < 4; offset++)
        if (((told >> offset) & 1) === 1)
            reader.read(start + offset, end, offset === 0);
    if (common === ALL)
        return;
    for (const alphabet of common === 0 ? [COMMON, URLS, NEITHER] : [NEITHER])
        readParts(reader, run, alphabet);
}
function readParts(reader, { start, end, told }, alphabet) {
    const { written } = reader;
    const around = [new Stretches(written, COMMON, PLUS), new Stretches(written, URLS, HYPHEN | UNDERSCORE)];
    const isApart = (at) => !around.some((stretches) => stretches.areBase64(at));
    for (let at = start; at < end;) {
        const from = at;
        while (at < end && ((SIGNS[written[at] ?? 0] ?? 0) & alphabet) !== 0)
            at += 1;
        if (at - from >= SHORTEST_RUN && ((told >> ((from - start) & 3)) & 1) === 1)
            reader.read(from, at, isApart(from - 1) && isApart(at));
        if (at === from)
            at += 1;
    }
}
class Stretches {
    #written;
    #alphabet;
    #telling;
    #end = 0;
    #seen = 0;
    constructor(written, alphabet, telling) {
        this.#written = written;
        this.#alphabet = alphabet;
        this.#telling = telling;
    }
    areBase64(at) {
        const sign = (index) => SIGNS[this.#written[index] ?? 0] ?? 0;
        if ((sign(at) & this.#alphabet) === 0)
            return false;
        if (at >= this.#end) {
            this.#end = at;
            this.#seen = 0;
            for (let before = at; (sign(before) & this.#alphabet) !== 0; before--)
                this.#seen |= sign(before);
            for (; (sign(this.#end) & this.#alphabet) !== 0; this.#end++)
                this.#seen |= sign(this.#end);
        }
        return (this.#seen & this.#telling) === this.#telling;
    }
}
class Reader {
    written;
    #tellIn;
    #bytes = ROOM;
    #whole = new Pieces();
    #pieces = new Pieces();
    constructor(written, { tellIn }) {
        this.written = written;
        this.#tellIn = tellIn;
    }
    read(start, end, isAlone) {
        if (start >= end)
            return;
        const { written } = this;
        if (end - start > this.#bytes.length)
            this.#bytes = new Uint8Array(written.length);
        const bytes = this.#bytes;
        let length = 0;
        let bits = 0;
        for (let at = start; at < end; at++) {
            bits = (bits << 6) | ((SIGNS[written[at] ?? 0] ?? 0) & SEXTET);
            const behind = (at - start) & 3;
            if (behind !== 0)
                bytes[length++] = bits >> (6 - 2 * behind);
        }
        if (!this.#tellIn(bytes, length))
            return;
        const isWhole = isAlone && (end - start) % 4 !== 1 && isReadable(bytes, length);
        (isWhole ? this.#whole : this.#pieces).keepReadable(bytes, length);
    }
    end() {
        return { whole: this.#whole.end(), pieces: this.#pieces.end() };
    }
}
function isReadable(bytes, length) {
    for (let at = 0; at < length;) {
        const byte = bytes[at] ?? 0;
        const isText = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
        const width = isText ? 1 : widthOf(bytes, at, length);
        if (width === 0)
            return false;
        at += width;
    }
    return true;
}
class Pieces {
    #ascii = new Lines();
    #other = new Lines();
    end() {
        return { ascii: this.#ascii.text('latin1'), other: this.#other.text('utf8') };
    }
    keepReadable(bytes, length) {
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
    const texts = [...plain, ...plain.flatMap(unwrapped)].map((view) => base64Text(view, telltales));
    return {
        whole: decodedViews(texts.map(({ whole }) => whole)),
        pieces: decodedViews(texts.map(({ pieces }) => pieces)),
    };
}
function decodedViews(readable) {
    const views = readable.flatMap(({ ascii, other }) => [ascii, other]).filter((view) => view !== '');
    return [...new Set([...views, ...views.map(percentDecoded)])];
}
function unwrapped(view) {
    return view.includes('\n') ? [view.replace(WRAP, '$1')] : [];
}
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

// EXTERNAL MODULE: ./lib/topology/identifier-index.js + 2 modules
var identifier_index = __webpack_require__(69556);
;// CONCATENATED MODULE: ./lib/topology/negation.js
const NEGATED = /(?:!=|<>)\s{0,8}(?:'[^']*'|"[^"]*"|[^\s'",;&|()[\]{}]+)|\bnot\s{0,8}in\s{0,8}\([^()]*\)/gi;
function leavesOut(text) {
    return /!=|<>|not\s{0,8}in\s{0,8}\(/i.test(text);
}
function affirmed(text) {
    return text.replace(NEGATED, '!=');
}

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

;// CONCATENATED MODULE: ./lib/topology/escapes.js
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|(.))/gs;
const SPACES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const LAST_CODE_POINT = 0x10_ffff;
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(ESCAPE, (written, four, two, eight, other = '') => {
        const digits = four ?? two ?? eight;
        if (digits === undefined)
            return SPACES[other] ?? other;
        const code = Number.parseInt(digits, 16);
        return code > LAST_CODE_POINT ? written : String.fromCodePoint(code);
    });
}

// EXTERNAL MODULE: ./lib/topology/numeric-address.js
var numeric_address = __webpack_require__(70043);
;// CONCATENATED MODULE: ./lib/topology/views.js



const SHORT_OPTION = /^-([A-Za-z0-9#]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const PORTS = { 'http:': '80', 'https:': '443' };
const ONE_CHOICE = /\[([^\]])\]|\{([^{}[\]"',\s]+)\}/g;
function viewsOf(text) {
    if (text.kind === 'secret')
        return namesLike(text.text);
    const views = [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
    if (text.kind === 'script')
        return views;
    const addresses = views.flatMap(numeric_address/* respelledAddresses */.t);
    return addresses.length === 0 ? views : [...views, ...addresses];
}
function formViews({ kind, text }) {
    if (kind === 'script' || !text.includes('+') || !text.includes('='))
        return [];
    return percentViews(text.replaceAll('+', ' '));
}
function namesLike(secret) {
    return [...new Set([secret, secret.replaceAll('_', '-'), secret.replaceAll('_', ' ')])];
}
function taken({ kind, text }) {
    switch (kind) {
        case 'script':
            return [];
        case 'argument':
            return [...behindOption(text), ...asAddress(text), ...undone(text, withoutChoice(unescaped(text)))];
        case 'url':
            return [...asAddress(text), ...undone(text, withoutChoice(unescaped(text)))];
        default:
            return [...asAddress(text), ...undone(text, unescaped(text))];
    }
}
function undone(text, view) {
    return view === text ? [] : [view];
}
function behindOption(text) {
    const letters = SHORT_OPTION.exec(text)?.[1]?.length;
    if (letters === undefined)
        return [];
    return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}
function asAddress(text) {
    const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
    if (address === null || !URL.canParse(address))
        return [];
    const { href, hostname, port, protocol } = new URL(address);
    return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}
function withoutChoice(text) {
    return /[[{]/.test(text) ? text.replace(ONE_CHOICE, '$1$2') : text;
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
                ...(mutates && whole === undefined && !read.some((text) => namesOwn(index, text, tenant))
                    ? [noTenant(tenant)]
                    : []),
                ...(mutates && !allowWildcard ? wildcardFaults(read) : []),
            ];
        },
    };
}
const SURE = 6;
function readBy(index, text) {
    const own = viewsOf(text);
    const views = [...own, ...formViews(text)];
    const matchesIn = (all) => all.flatMap((view) => index.matchesIn(view));
    const { whole, pieces } = encodedViews(own, index.telltales);
    const sure = matchesIn(pieces).filter(({ value }) => value.length >= SURE);
    return { text, views, plainly: matchesIn(views), encoded: [...matchesIn(whole), ...sure] };
}
function wholeFaults(topology, { whole, tenant, read }) {
    const one = read.find(({ plainly, encoded }) => isAmong([...plainly, ...encoded], tenant));
    const known = namesOfService(topology, whole);
    const isNamed = read.some(({ text, views }) => text.kind !== 'secret' && views.some((view) => known.some((name) => isNamedIn(view, name))));
    return [...(one === undefined ? [] : [oneTenant(tenant, one, whole)]), ...(isNamed ? [] : [noService(whole, known)])];
}
function oneTenant(tenant, { text, plainly }, { service }) {
    const how = isAmong(plainly, tenant) ? '' : DECODED;
    return {
        code: 'isolation-one-tenant',
        message: `${whereOf(text)} names a single tenant, ${tenant}${how}, and the command changes the whole of ${service}.`,
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
const DECODED = ', base64-decoded';
function foreignTenants({ text, plainly, encoded }, { tenant, command }) {
    const found = new Map();
    const all = [...plainly.map((match) => [match, '']), ...encoded.map((match) => [match, DECODED])];
    for (const one of all)
        if (one[0].tenant !== tenant && !found.has(one[0].tenant))
            found.set(one[0].tenant, one);
    return [...found.values()].map(([match, how]) => ({
        code: 'isolation-foreign-tenant',
        message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${(0,visible/* shown */.SP)(match.value)}\`${how}; the command ${command}.`,
        hint: text.kind === 'secret'
            ? 'Use a secret of the tenant at hand; one that belongs to no tenant alone needs a name that says none.'
            : 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
    }));
}
function namesOwn(index, { text, views, plainly }, tenant) {
    if (text.kind === 'user' || text.kind === 'secret' || !isAmong(plainly, tenant))
        return false;
    if (text.kind === 'script' || !views.some(leavesOut))
        return true;
    return views.some((view) => isAmong(index.matchesIn(affirmed(view)), tenant));
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
function wildcardFaults(read) {
    const allLetters = (0,wildcard/* allLetterArguments */.AT)(read.map(({ text }) => text));
    return read.flatMap((one) => {
        const found = wildcardIn(one, allLetters);
        return found === null ? [] : [isolation_wildcard(one.text, found)];
    });
}
function isolation_wildcard(text, found) {
    return {
        code: 'isolation-wildcard',
        message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
        hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
    };
}
function wildcardIn({ text, views }, allLetters) {
    switch (text.kind) {
        case 'argument':
            return (0,wildcard/* argumentWildcard */.uK)(text.text, { allLetter: allLetters.has(text) });
        case 'value':
            return (0,wildcard/* valueWildcard */.oV)(text.text);
        case 'environment':
            return (0,wildcard/* globIn */.wh)(text.text);
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
        case 'secret':
            return `The secret ${(0,visible/* shown */.SP)(text.text)}`;
    }
}


/***/ })

} };
