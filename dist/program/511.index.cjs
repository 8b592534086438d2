'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [511], modules: {

/***/ 40511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/kernel/automaton.js
function buildAutomaton(needles) {
    const { hitLength, hitPattern, hitPatternLength, depth, begun, step } = buildTrie(needles);
    const { shift, first, shortest } = jumpTable(needles);
    const widest = Math.max(1, shortest - 1);
    return {
        scan: (window, { position, state }, onHit) => {
            const { length } = window;
            let node = state;
            let index = position;
            while (index < length) {
                if (node === 0) {
                    let last = index + shortest - 1;
                    while (last < length) {
                        const jump = shift[((window[last - 1] ?? 0) << 8) | (window[last] ?? 0)] ?? 0;
                        if (jump === widest)
                            last += widest;
                        else if (jump > 0)
                            last += jump;
                        else if (first[((window[last - shortest + 1] ?? 0) << 8) | (window[last - shortest + 2] ?? 0)] === 1)
                            break;
                        else
                            last += 1;
                    }
                    index = last - shortest + 1;
                    if (index >= length)
                        break;
                }
                node = step(node, window[index] ?? 0);
                index += 1;
                const found = hitLength[node] ?? 0;
                const pattern = hitPattern[node] ?? 0;
                if (found > 0 || pattern > 0) {
                    onHit({ end: index, length: found, pattern, patternLength: hitPatternLength[node] ?? 0 });
                }
            }
            return node;
        },
        pending: (state) => depth[state] ?? 0,
        begun: (state) => begun[state] ?? 0,
    };
}
function jumpTable(needles) {
    const shortest = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), 32);
    const shift = new Uint8Array(65_536).fill(Math.max(1, shortest - 1));
    const first = new Uint8Array(65_536);
    for (const { bytes } of needles) {
        first[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)] = 1;
        for (let end = 2; end <= shortest; end += 1) {
            const pair = ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
            shift[pair] = Math.min(shift[pair] ?? 0, shortest - end);
        }
    }
    return { shift, first, shortest };
}
function buildTrie(needles) {
    const most = 1 + needles.reduce((sum, needle) => sum + needle.bytes.length, 0);
    const edges = buildEdges(most);
    const numbers = () => new Int32Array(most);
    const [depth, begun, parent, label, fail] = [numbers(), numbers(), numbers(), numbers(), numbers()];
    const [hitLength, hitPattern, hitPatternLength] = [numbers(), numbers(), numbers()];
    let count = 1;
    for (const { bytes, pattern } of needles) {
        let node = 0;
        for (const byte of bytes) {
            let child = edges.get(node, byte);
            if (child === 0) {
                child = count++;
                edges.set(node, byte, child);
                depth[child] = (depth[node] ?? 0) + 1;
                parent[child] = node;
                label[child] = byte;
            }
            node = child;
            if (pattern === 0)
                begun[node] = depth[node] ?? 0;
        }
        if (pattern === 0)
            hitLength[node] = bytes.length;
        else
            [hitPattern[node], hitPatternLength[node]] = [pattern, bytes.length];
    }
    const root = Int32Array.from({ length: 256 }, (_, byte) => edges.get(0, byte));
    const step = (from, byte) => {
        for (let node = from; node !== 0; node = fail[node] ?? 0) {
            const child = edges.get(node, byte);
            if (child !== 0)
                return child;
        }
        return root[byte] ?? 0;
    };
    for (const node of byDepth(depth, count)) {
        const above = parent[node] ?? 0;
        const to = above === 0 ? 0 : step(fail[above] ?? 0, label[node] ?? 0);
        fail[node] = to;
        if ((begun[node] ?? 0) === 0)
            begun[node] = begun[to] ?? 0;
        if ((hitLength[node] ?? 0) === 0)
            hitLength[node] = hitLength[to] ?? 0;
        if ((hitPattern[node] ?? 0) === 0) {
            [hitPattern[node], hitPatternLength[node]] = [hitPattern[to] ?? 0, hitPatternLength[to] ?? 0];
        }
    }
    return { depth, begun, hitLength, hitPattern, hitPatternLength, step };
}
function byDepth(depth, count) {
    const places = new Int32Array(depth.reduce((most, level) => Math.max(most, level), 0) + 2);
    for (let node = 1; node < count; node += 1) {
        const level = (depth[node] ?? 0) + 1;
        places[level] = (places[level] ?? 0) + 1;
    }
    for (let level = 1; level < places.length; level += 1)
        places[level] = (places[level] ?? 0) + (places[level - 1] ?? 0);
    const nodes = new Int32Array(count - 1);
    for (let node = 1; node < count; node += 1) {
        const level = depth[node] ?? 0;
        const place = places[level] ?? 0;
        nodes[place] = node;
        places[level] = place + 1;
    }
    return nodes;
}
function buildEdges(most) {
    const bits = Math.max(8, Math.ceil(Math.log2(most * 2)));
    const size = 2 ** bits;
    const keys = new Int32Array(size);
    const children = new Int32Array(size);
    const slotOf = (key) => {
        let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
        while (keys[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & (size - 1);
        return slot;
    };
    return {
        get: (node, byte) => children[slotOf(node * 256 + byte + 1)] ?? 0,
        set: (node, byte, child) => {
            const key = node * 256 + byte + 1;
            const slot = slotOf(key);
            [keys[slot], children[slot]] = [key, child];
        },
    };
}

;// CONCATENATED MODULE: ./lib/kernel/broken-base64.js
const SHORTEST_LINE = 60;
const [STRIDE, BACK] = [44, 16];
const LONGEST_BREAK = 128;
function scanBroken(window, { automaton, before, final, onHit }) {
    let from = 0;
    for (;;) {
        const run = nextRun(window, from, before);
        if (run === null)
            return 0;
        const lines = linesFrom(window, run, { before: run.from === 0 ? before : 0, final });
        from = lines.to;
        if (lines.runs.length === 0)
            continue;
        const places = new Int32Array(lines.runs.reduce((sum, line) => sum + line.to - line.from, 0));
        const text = new Uint8Array(places.length);
        let length = 0;
        for (const line of lines.runs) {
            for (let at = line.from; at < line.to; at += 1) {
                text[length] = window[at] ?? 0;
                places[length] = at;
                length += 1;
            }
        }
        const state = automaton.scan(text, { position: 0, state: 0 }, (hit) => {
            if (hit.length > 0)
                onHit(places[hit.end - hit.length] ?? 0, (places[hit.end - 1] ?? 0) + 1);
        });
        const pending = lines.isOpen ? automaton.pending(state) : 0;
        if (pending > 0)
            return window.length - (places[length - pending] ?? 0);
    }
}
function lineBefore(window, end, before) {
    let from = end;
    while (from > 0 && end - from < SHORTEST_LINE && isBase64(window[from - 1]))
        from -= 1;
    return Math.min(SHORTEST_LINE, end - from + (from === 0 ? before : 0));
}
function nextRun(window, from, before) {
    if (from === 0 && before > 0)
        return { from: 0, to: endOfRun(window, 0) };
    const { length } = window;
    for (let at = from + BACK; at < length; at += STRIDE) {
        const all = (BASE64[window[at] ?? 0] ?? 0) &
            (BASE64[window[at - 3] ?? 0] ?? 0) &
            (BASE64[window[at - 7] ?? 0] ?? 0) &
            (BASE64[window[at - 11] ?? 0] ?? 0) &
            (BASE64[window[at - BACK] ?? 0] ?? 0);
        if (all === 0)
            continue;
        let first = at;
        while (first > from && isBase64(window[first - 1]))
            first -= 1;
        if (at - first < BACK)
            continue;
        const to = endOfRun(window, at);
        if (to - first >= SHORTEST_LINE)
            return { from: first, to };
        at = to;
    }
    return null;
}
function linesFrom(window, first, { before, final }) {
    const runs = [first];
    for (let line = first, length = line.to - line.from + before;; length = line.to - line.from) {
        const more = length >= SHORTEST_LINE && line.to < window.length ? endOfBreak(window, line.to) : line.to;
        const isOpen = !final && (more === window.length || line.to === window.length);
        if (more === line.to || more === window.length || !isBase64(window[more])) {
            const isBroken = runs.length > 1 || (isOpen && more > line.to);
            return { runs: isBroken ? runs : [], to: Math.max(more, first.from + 1), isOpen };
        }
        line = { from: more, to: endOfRun(window, more) };
        runs.push(line);
    }
}
function endOfBreak(window, from) {
    const most = Math.min(window.length, from + LONGEST_BREAK);
    let broken = from;
    for (let at = from; at < most;) {
        const sign = window[at];
        if (sign === BACKSLASH) {
            while (at < most && window[at] === BACKSLASH)
                at += 1;
            if (at < most && window[at] !== 0x6e && window[at] !== 0x72)
                return broken;
        }
        else if (sign !== 0x0a && sign !== 0x0d && !(broken > from && (sign === 0x20 || sign === 0x09)))
            return broken;
        at = Math.min(most, at + 1);
        broken = at;
    }
    return broken < window.length ? from : broken;
}
const BACKSLASH = 0x5c;
function endOfRun(window, from) {
    let to = from;
    while (to < window.length && isBase64(window[to]))
        to += 1;
    return to;
}
function isBase64(byte) {
    return BASE64[byte ?? 0] === 1;
}
const BASE64 = new Uint8Array(256);
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_'))
    BASE64[byte] = 1;

;// CONCATENATED MODULE: ./lib/kernel/credential.js
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WORD = `${UPPER}${UPPER.toLowerCase()}0123456789`;
const [NO, MORE] = [{ kind: 'no' }, { kind: 'more' }];
const CREDENTIAL_PATTERNS = [
    token(['AKIA', 'ASIA'], `${UPPER}0123456789`, 16),
    token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'], `${WORD}_.-`, 20),
    token(['glpat-', 'npm_', 'dop_v1_', 'sk_live_', 'rk_live_', 'sk_test_', 'pypi-AgE'], `${WORD}_-`, 20),
    token(['AIza'], `${WORD}_-`, 35),
    token(['AGE-SECRET-KEY-1'], `${UPPER}0123456789`, 50),
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxe.', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], `${WORD}-._`, 10),
    { anchors: ['hooks.slack.com/services/'], look: (window, _start, end) => run(window, end, end, SLACK_PATH, 20) },
    { anchors: [...WORD].map((letter) => `eyJ${letter}`), look: jwt },
    { anchors: [...WORD].map((letter) => `${letter}://`), look: urlPassword },
    { anchors: ['-----BEGIN '], look: privateKey },
];
const [LONGEST_USER, LONGEST_PASSWORD, LONGEST_HEADER, LONGEST_TITLE] = [256, 1_024, 4_096, 64];
const SLACK_PATH = classOf(`${WORD}/_-`);
const JWT_PART = classOf(`${WORD}_-`);
const JWT_REST = classOf(`${WORD}_-.`);
const KEY_TITLE = classOf(`${UPPER}0123456789 `);
const NOT_USER = classOf(' \t\r\n/?#@:"\'<>\\');
const NOT_PASSWORD = classOf(' \t\r\n/?#@"\'<>\\');
function swallow(rest, window, from) {
    if (rest === 'nothing')
        return { to: from, done: true };
    if (rest === 'private-key')
        return endOfKey(window, from);
    const to = credential_endOfRun(window, from, rest);
    return { to, done: to < window.length };
}
function token(anchors, characters, shortest) {
    const allowed = classOf(characters);
    return { anchors, look: (window, start, end) => run(window, start, end, allowed, shortest) };
}
function run(window, from, start, allowed, shortest) {
    const to = credential_endOfRun(window, start, allowed);
    if (to - start >= shortest)
        return { kind: 'yes', from, to, rest: to === window.length ? allowed : 'nothing' };
    return to === window.length ? MORE : NO;
}
function jwt(window, start, end) {
    const header = credential_endOfRun(window, end, JWT_PART);
    if (header === window.length)
        return header - end > LONGEST_HEADER ? NO : MORE;
    if (header - end < 10 || window[header] !== 0x2e)
        return NO;
    const payload = credential_endOfRun(window, header + 1, JWT_PART);
    if (payload - header <= 10)
        return payload === window.length ? MORE : NO;
    const to = credential_endOfRun(window, payload, JWT_REST);
    return { kind: 'yes', from: start, to, rest: to === window.length ? JWT_REST : 'nothing' };
}
function urlPassword(window, _start, end) {
    const colon = endOfUntil(window, end, { stop: NOT_USER, most: LONGEST_USER });
    if (colon === window.length)
        return MORE;
    if (window[colon] !== 0x3a)
        return NO;
    const at = endOfUntil(window, colon + 1, { stop: NOT_PASSWORD, most: LONGEST_PASSWORD });
    if (at === window.length)
        return at - colon > LONGEST_PASSWORD ? NO : MORE;
    if (window[at] !== 0x40 || at === colon + 1)
        return NO;
    return { kind: 'yes', from: colon + 1, to: at, rest: 'nothing' };
}
function privateKey(window, start, end) {
    const title = credential_endOfRun(window, end, KEY_TITLE);
    if (title - end > LONGEST_TITLE)
        return NO;
    if (title + 5 > window.length)
        return MORE;
    const text = latin(window, end, title + 5);
    if (!/PRIVATE KEY( BLOCK)?-----$/.test(text))
        return NO;
    const { to, done } = endOfKey(window, title + 5);
    return { kind: 'yes', from: start, to, rest: done ? 'nothing' : 'private-key' };
}
function endOfKey(window, from) {
    const found = /-----END [A-Z0-9 ]{0,64}-----/.exec(latin(window, from, window.length));
    return found === null ? { to: window.length, done: false } : { to: from + found.index + found[0].length, done: true };
}
function credential_endOfRun(window, from, allowed) {
    let index = from;
    while (index < window.length && allowed[window[index] ?? 0] === 1)
        index += 1;
    return index;
}
function endOfUntil(window, from, { stop, most }) {
    let index = from;
    while (index < window.length && index - from <= most && stop[window[index] ?? 0] !== 1)
        index += 1;
    return index;
}
function classOf(characters) {
    const allowed = new Uint8Array(256);
    for (const byte of Buffer.from(characters, 'latin1'))
        allowed[byte] = 1;
    return allowed;
}
function latin(window, from, to) {
    return Buffer.from(window.buffer, window.byteOffset + from, to - from).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/kernel/masked-spans.js
const MASK = Buffer.from('***');
const NOTHING = new Uint8Array(0);
function cover(spans, from, to) {
    const behind = [];
    let [first, last] = [from, to];
    for (let top = spans.at(-1); top !== undefined && top.to >= first; top = spans.at(-1)) {
        spans.pop();
        if (top.from > last)
            behind.push(top);
        else
            [first, last] = [Math.min(first, top.from), Math.max(last, top.to)];
    }
    spans.push({ from: first, to: last }, ...behind.reverse());
}
function united(spans, others) {
    const all = [];
    for (const { from, to } of [...spans, ...others].sort((one, other) => one.from - other.from))
        cover(all, from, to);
    return all;
}
function emit(window, spans, { done, hold }) {
    const first = spans[0];
    if (done === null && (first === undefined || first.from >= hold)) {
        return { out: window.subarray(0, hold), emitted: null };
    }
    const fits = spans.every(({ from, to }) => from >= hold || Math.min(to, hold) - from >= MASK.length);
    const passed = fits ? inPlace(window) : apart(window);
    let position = done ?? 0;
    let masks = done !== null;
    for (const { from, to } of spans) {
        if (from >= hold && !(masks && from <= position))
            break;
        if (!(masks && from <= position))
            passed.add(position, from, MASK);
        [position, masks] = [Math.max(position, to), true];
    }
    if (position < hold)
        passed.add(position, hold, NOTHING);
    return { out: passed.bytes(), emitted: position >= hold ? position - hold : null };
}
function inPlace(window) {
    let end = 0;
    return {
        add: (from, to, behind) => {
            window.copyWithin(end, from, to);
            window.set(behind, end + to - from);
            end += to - from + behind.length;
        },
        bytes: () => window.subarray(0, end),
    };
}
function apart(window) {
    const pieces = [];
    return {
        add: (from, to, behind) => void pieces.push(window.subarray(from, to), behind),
        bytes: () => Buffer.concat(pieces),
    };
}

// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/kernel/written-forms.js

const LONGEST_IN_ALL = 2_048;
function writtenForms(part) {
    const json = jsonForms(part);
    const common = [part, (0,visible/* visibleLine */.P8)(part), ...json, ...urlForms(part), ...shellForms(part), namedEntities(part)];
    if (part.length > LONGEST_IN_ALL)
        return common;
    const inJson = json.map(asJson);
    return [...common, ...inJson, ...inJson.map(asJson), ...quotedForms(part), ...entityForms(part)];
}
function base64Forms(text) {
    if (!/[+/]/.test(text))
        return [];
    const [, slashes = text, ...others] = jsonForms(text);
    const common = [slashes, ...urlForms(text)];
    if (text.length > LONGEST_IN_ALL)
        return common;
    const strict = [lower, upper].map((digits) => text.replace(/[+/]/g, escaped(digits)));
    const inJson = [slashes, ...others, ...strict].map(asJson);
    return [...common, ...others, ...strict, ...inJson, ...inJson.map(asJson)];
}
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
function jsonForms(part) {
    const json = asJson(part);
    const inAscii = [lower, upper].flatMap((digits) => {
        const ascii = json.replace(/[^\x20-\x7e]/g, escaped(digits));
        const safe = ascii.replace(/[<>&']/g, escaped(digits));
        const strict = safe.replace(/\\(.)/g, (pair, sign) => (sign === '"' ? '\\u0022' : pair));
        return [ascii, safe, strict, strict.replace(/[+`]/g, escaped(digits))];
    });
    const safe = [lower, upper].map((digits) => json.replace(/[<>&\u2028\u2029]/g, escaped(digits)));
    return [json, json.replaceAll('/', '\\/'), ...safe, ...inAscii];
}
function escaped(digits) {
    return (sign) => `\\u${digits(sign.charCodeAt(0).toString(16).padStart(4, '0'))}`;
}
function urlForms(part) {
    const wellFormed = Buffer.from(part, 'utf8').toString('utf8');
    const url = encodeURIComponent(wellFormed);
    const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const slashes = [url, strict].map((text) => text.replaceAll('%2F', '/'));
    const form = new URLSearchParams([['', wellFormed]]).toString().slice(1);
    const urls = [url, strict, ...slashes, form, strict.replaceAll('%20', '+'), encodeURI(wellFormed)];
    return [...urls, ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, lower))];
}
function shellForms(part) {
    return [
        part.replaceAll("'", `'\\''`),
        part.replaceAll("'", `'"'"'`),
        part.replace(/["$`\\]/g, '\\$&'),
        part.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, '\\$&'),
    ];
}
function quotedForms(part) {
    const between = asJson(part).replace(/\\(.)/g, (pair, sign) => (sign === '"' ? '"' : pair));
    const doubled = [`'`, '"'].map((quote) => part.replaceAll(quote, quote + quote));
    const alone = [`'`, '"'].map((quote) => part.replaceAll(quote, `\\${quote}`));
    return [...doubled, ...alone, between, between.replaceAll(`'`, `\\'`), part.replace(/["'\\]/g, '\\$&')];
}
function namedEntities(part) {
    return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
const QUOTES = ['"', '&quot;', '&#34;', '&#034;', '&#x22;'];
const APOSTROPHES = [`'`, '&apos;', '&#39;', '&#039;', '&#x27;'];
function entityForms(part) {
    const tags = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const mixed = QUOTES.flatMap((quote) => APOSTROPHES.map((apostrophe) => tags.replaceAll('"', quote).replaceAll(`'`, apostrophe)));
    const numbered = tags.replace(/[^\0-\x7f]|["'+`]/gu, (sign) => `&#${sign.codePointAt(0)};`);
    return [...new Set([...mixed, numbered])];
}
function lower(text) {
    return text.toLowerCase();
}
function upper(text) {
    return text.toUpperCase();
}

;// CONCATENATED MODULE: ./lib/kernel/secret-forms.js

const SHORTEST = 4;
const SHORTEST_NUMBER = 6;
function formsOf(value) {
    const { texts, numbers } = leavesOf(value);
    const lines = linesOf(value);
    const linesOfLeaves = texts.flatMap(linesOf);
    const long = numbers.filter((number) => number.length >= SHORTEST_NUMBER);
    const forms = new Set();
    const whole = [value, value.trim(), ...texts, ...texts.map((text) => text.trim()), ...linesOfLeaves, ...long];
    const base64 = new Set();
    for (const part of [...whole, ...whole.flatMap(asNumber)]) {
        for (const form of [...written(part), ...inHex(part)])
            forms.add(form);
        for (const form of inBase64(part)) {
            base64.add(form);
            for (const text of base64Forms(form))
                forms.add(text);
        }
    }
    for (const part of lines)
        for (const form of written(part))
            forms.add(form);
    const hasShortPart = texts.some((text) => isShort(text.trim())) ||
        long.length < numbers.length ||
        [...lines, ...linesOfLeaves].some(isShortWord);
    return {
        forms: bytesOf(new Set([...forms, ...base64])),
        base64: bytesOf(base64),
        tooShort: isShort(value.trim()) ? 'value' : hasShortPart ? 'part' : null,
    };
}
function bytesOf(forms) {
    return [...forms].map((form) => Buffer.from(form, 'utf8')).filter((form) => form.length >= SHORTEST);
}
function linesOf(text) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
    return lines.length > 1 ? lines : [];
}
function isShort(part) {
    return part !== '' && Buffer.byteLength(part) < SHORTEST;
}
function isShortWord(part) {
    return isShort(part) && /[\p{L}\p{N}]/u.test(part);
}
function leavesOf(value) {
    if (!/^\s*[[{"]/.test(value))
        return { texts: [], numbers: [] };
    try {
        const texts = stringsIn(JSON.parse(value));
        const tokens = value.match(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g) ?? [];
        return { texts, numbers: tokens.filter((token) => !token.startsWith('"')) };
    }
    catch {
        return { texts: [], numbers: [] };
    }
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(stringsIn);
    return [];
}
function asNumber(part) {
    const text = part.trim();
    if (text.length < SHORTEST_NUMBER || !/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return [];
    const value = Number(text);
    if (!Number.isFinite(value))
        return [];
    const printed = [String(value), ...(Number.isInteger(value) ? [BigInt(value).toString()] : [])];
    return printed.filter(({ length }) => length >= SHORTEST_NUMBER);
}
function written(part) {
    return Buffer.byteLength(part) < SHORTEST ? [] : writtenForms(part);
}
function inHex(part) {
    const bytes = Buffer.from(part, 'utf8');
    if (bytes.length < SHORTEST)
        return [];
    const hex = bytes.toString('hex');
    return [hex, hex.toUpperCase()];
}
function inBase64(part) {
    const bytes = Buffer.from(part, 'utf8');
    if (bytes.length < SHORTEST)
        return [];
    const wide = [0, 1, 2].map((offset) => base64At(bytes, offset));
    return [...wide, ...wide.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}
function base64At(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(first, end);
}

;// CONCATENATED MODULE: ./lib/kernel/redact.js





const CUT = Buffer.from('\u2026');
const SHORTEST_CUT = 8;
function createRedactor({ secrets, }) {
    const values = new Set();
    const tooShort = new Set();
    let forms = [];
    let base64 = [];
    let automata = null;
    const add = (name, value) => {
        if (value === '' || values.has(value))
            return;
        values.add(value);
        const found = formsOf(value);
        if (found.tooShort !== null)
            tooShort.add(found.tooShort === 'value' ? name : `${name} (a part of it)`);
        forms = [...forms, ...found.forms];
        base64 = [...base64, ...found.base64];
        automata = null;
    };
    for (const { name, value } of secrets)
        add(name, value);
    const current = () => {
        automata ??= {
            all: buildAutomaton([...forms.map(needle), ...ANCHORS]),
            base64: base64.length === 0 ? null : buildAutomaton(base64.map(needle)),
        };
        return automata;
    };
    const text = (plain) => {
        const bytes = Buffer.from(plain, 'utf8');
        if (bytes.length < SHORTEST)
            return plain;
        const { out, masked } = advance(START, { window: bytes, automata: current(), final: true, cuts: cutsIn(bytes) });
        return masked ? Buffer.from(out.buffer, out.byteOffset, out.byteLength).toString('utf8') : plain;
    };
    return {
        stream: () => openStream(current),
        text,
        json: (value) => mapStrings(value, text),
        learn: (secret, name) => add(name, secret),
        get tooShort() {
            return [...tooShort];
        },
    };
}
function needle(bytes) {
    return { bytes, pattern: 0 };
}
const ANCHORS = CREDENTIAL_PATTERNS.flatMap(({ anchors }, index) => anchors.map((anchor) => ({ bytes: Buffer.from(anchor, 'latin1'), pattern: index + 1 })));
const [LONGEST_KEY, LONGEST_END] = [65_536, 80];
const START = {
    carried: 0,
    automaton: null,
    state: 0,
    line: 0,
    spans: [],
    emitted: null,
    pending: new Map(),
    open: [],
};
function openStream(automata) {
    let cursor = START;
    const step = (window, final) => {
        const moved = advance(cursor, { window, automata: automata(), final });
        cursor = moved.cursor;
        return moved.out;
    };
    return {
        get held() {
            return cursor.carried;
        },
        push: (window) => step(window, false),
        end: (window) => step(window, true),
    };
}
function advance(cursor, { window, automata, final, cuts = [] }) {
    const automaton = automata.all;
    const known = cursor.automaton === automaton;
    const spans = [...cursor.spans];
    const pending = new Map();
    const begin = cursor.carried;
    const open = cursor.open.flatMap(({ rest, swallowed }) => {
        const { to, done } = swallow(rest, window, rest === 'private-key' ? Math.max(0, begin - LONGEST_END) : begin);
        if (to > begin)
            cover(spans, begin, to);
        const sum = swallowed + to - begin;
        return done || sum > LONGEST_KEY ? [] : [{ rest, swallowed: sum }];
    });
    const look = (pattern, anchor) => {
        const found = CREDENTIAL_PATTERNS[pattern - 1]?.look(window, anchor.start, anchor.end);
        if (found?.kind === 'more')
            pending.set(pattern, anchor);
        if (found?.kind !== 'yes')
            return;
        cover(spans, found.from, found.to);
        if (found.rest !== 'nothing' && !isOpen(open, found.rest))
            open.push({ rest: found.rest, swallowed: 0 });
    };
    for (const [pattern, anchor] of cursor.pending)
        look(pattern, anchor);
    const onHit = ({ end, length, pattern, patternLength }) => {
        if (length > 0)
            cover(spans, end - length, end);
        if (pattern > 0 && !pending.has(pattern))
            look(pattern, { start: end - patternLength, end });
    };
    let from = known ? { position: begin, state: cursor.state } : { position: 0, state: 0 };
    for (const cut of cuts) {
        from = { position: cut, state: automaton.scan(window.subarray(0, cut), from, onHit) };
        const begun = automaton.begun(from.state);
        if (begun >= SHORTEST_CUT)
            cover(spans, cut - begun, cut);
    }
    const state = automaton.scan(window, from, onHit);
    const inLines = [];
    const onBroken = (first, to) => void inLines.push({ from: first, to });
    const broken = automata.base64 === null
        ? 0
        : scanBroken(window, { automaton: automata.base64, before: cursor.line, final, onHit: onBroken });
    const held = final ? 0 : Math.max(automaton.pending(state), broken, isOpen(open, 'private-key') ? LONGEST_END : 0);
    const undecided = final ? [] : [...pending.values()].map((anchor) => anchor.start);
    const hold = Math.max(0, Math.min(window.length - held, ...undecided));
    const line = lineBefore(window, hold, cursor.line);
    const masked = inLines.length === 0 ? spans : united(spans, inLines);
    const { out, emitted } = emit(window, masked, { done: cursor.emitted, hold });
    const shift = ({ from: first, to }) => ({ from: Math.max(0, first - hold), to: to - hold });
    return {
        cursor: {
            carried: window.length - hold,
            automaton,
            state,
            line,
            spans: masked.filter((span) => span.to > hold).map(shift),
            emitted,
            pending: new Map([...pending].map(([pattern, { start, end }]) => [pattern, { start: start - hold, end: end - hold }])),
            open,
        },
        out,
        masked: masked.length > 0,
    };
}
function cutsIn(text) {
    const cuts = [];
    for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + CUT.length))
        cuts.push(at);
    return cuts;
}
function isOpen(open, rest) {
    return open.some((mask) => mask.rest === rest);
}
function mapStrings(value, text) {
    if (typeof value === 'string')
        return text(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, text));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapStrings(item, text)]));
}


/***/ })

} };
