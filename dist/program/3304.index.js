export const id = 3304;
export const ids = [3304];
export const modules = {

/***/ 23304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/kernel/automaton.js
function buildAutomaton(needles) {
    const { hitLength, hitPattern, hitPatternLength, depth, step } = buildTrie(needles);
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
    };
}
function jumpTable(needles) {
    const shortest = Math.min(32, ...needles.map((needle) => needle.bytes.length));
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
    const [depth, parent, label, fail] = [numbers(), numbers(), numbers(), numbers()];
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
        if ((hitLength[node] ?? 0) === 0)
            hitLength[node] = hitLength[to] ?? 0;
        if ((hitPattern[node] ?? 0) === 0) {
            [hitPattern[node], hitPatternLength[node]] = [hitPattern[to] ?? 0, hitPatternLength[to] ?? 0];
        }
    }
    return { depth, hitLength, hitPattern, hitPatternLength, step };
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
    const to = endOfRun(window, from, rest);
    return { to, done: to < window.length };
}
function token(anchors, characters, shortest) {
    const allowed = classOf(characters);
    return { anchors, look: (window, start, end) => run(window, start, end, allowed, shortest) };
}
function run(window, from, start, allowed, shortest) {
    const to = endOfRun(window, start, allowed);
    if (to - start >= shortest)
        return { kind: 'yes', from, to, rest: to === window.length ? allowed : 'nothing' };
    return to === window.length ? MORE : NO;
}
function jwt(window, start, end) {
    const header = endOfRun(window, end, JWT_PART);
    if (header === window.length)
        return header - end > LONGEST_HEADER ? NO : MORE;
    if (header - end < 10 || window[header] !== 0x2e)
        return NO;
    const payload = endOfRun(window, header + 1, JWT_PART);
    if (payload - header <= 10)
        return payload === window.length ? MORE : NO;
    const to = endOfRun(window, payload, JWT_REST);
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
    const title = endOfRun(window, end, KEY_TITLE);
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
function endOfRun(window, from, allowed) {
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

;// CONCATENATED MODULE: ./lib/kernel/secret-forms.js
const SHORTEST = 4;
const SHORTEST_NUMBER = 6;
const COLUMNS = [76, 64];
function formsOf(value) {
    const { texts, numbers } = leavesOf(value);
    const lines = linesOf(value);
    const linesOfLeaves = texts.flatMap(linesOf);
    const long = numbers.filter((number) => number.length >= SHORTEST_NUMBER);
    const forms = new Set();
    for (const part of [value, value.trim(), ...texts, ...texts.map((text) => text.trim()), ...linesOfLeaves, ...long])
        for (const form of [...written(part), ...encoded(part)])
            forms.add(form);
    for (const part of lines)
        for (const form of written(part))
            forms.add(form);
    const hasShortPart = texts.some((text) => isShort(text.trim())) ||
        long.length < numbers.length ||
        [...lines, ...linesOfLeaves].some(isShortWord);
    return {
        forms: [...forms].map((form) => Buffer.from(form, 'utf8')).filter((form) => form.length >= SHORTEST),
        tooShort: isShort(value.trim()) ? 'value' : hasShortPart ? 'part' : null,
    };
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
function written(part) {
    if (Buffer.byteLength(part) < SHORTEST)
        return [];
    const json = JSON.stringify(part).slice(1, -1);
    const wellFormed = Buffer.from(part, 'utf8').toString('utf8');
    const url = encodeURIComponent(wellFormed);
    const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const slashes = [url, strict].map((text) => text.replaceAll('%2F', '/'));
    const form = new URLSearchParams([['', wellFormed]]).toString().slice(1);
    const urls = [url, strict, ...slashes, form, strict.replaceAll('%20', '+'), encodeURI(wellFormed)];
    return [
        part,
        json,
        json.replaceAll('/', '\\/'),
        ...[lower, upper].flatMap((digits) => asciiJson(json, digits)),
        ...urls,
        ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, lower)),
        part.replaceAll("'", `'\\''`),
        part.replaceAll("'", `'"'"'`),
        part.replace(/["$`\\]/g, '\\$&'),
        part.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, '\\$&'),
        part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ];
}
function asciiJson(json, digits) {
    const escaped = (unit) => `\\u${digits(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`;
    const ascii = json.replace(/[^\x20-\x7e]/g, escaped);
    return [ascii, ascii.replace(/[<>&']/g, escaped)];
}
function lower(text) {
    return text.toLowerCase();
}
function upper(text) {
    return text.toUpperCase();
}
function encoded(part) {
    const bytes = Buffer.from(part, 'utf8');
    if (bytes.length < SHORTEST)
        return [];
    const hex = bytes.toString('hex');
    const wide = [0, 1, 2].map((offset) => base64At(bytes, offset));
    const url = wide.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    return [hex, hex.toUpperCase(), ...wide, ...url, ...inLines(wide[0] ?? '')];
}
function base64At(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(first, end);
}
function inLines(base64) {
    return COLUMNS.filter((columns) => base64.length > columns).flatMap((columns) => base64.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []);
}

;// CONCATENATED MODULE: ./lib/kernel/redact.js



const MASK = Buffer.from('***');
const NOTHING = new Uint8Array(0);
function createRedactor({ secrets, }) {
    const values = new Set();
    const tooShort = new Set();
    let forms = [];
    let automaton = null;
    const add = (name, value) => {
        if (value === '' || values.has(value))
            return;
        values.add(value);
        const found = formsOf(value);
        if (found.tooShort !== null)
            tooShort.add(found.tooShort === 'value' ? name : `${name} (a part of it)`);
        forms = [...forms, ...found.forms];
        automaton = null;
    };
    for (const { name, value } of secrets)
        add(name, value);
    const current = () => {
        automaton ??= buildAutomaton([...forms.map((bytes) => ({ bytes, pattern: 0 })), ...ANCHORS]);
        return automaton;
    };
    const text = (plain) => {
        const bytes = Buffer.from(plain, 'utf8');
        if (bytes.length < SHORTEST)
            return plain;
        const { out, masked } = advance(START, { window: bytes, automaton: current(), final: true });
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
const ANCHORS = CREDENTIAL_PATTERNS.flatMap(({ anchors }, index) => anchors.map((anchor) => ({ bytes: Buffer.from(anchor, 'latin1'), pattern: index + 1 })));
const [LONGEST_KEY, LONGEST_END] = [65_536, 80];
const START = {
    carried: 0,
    automaton: null,
    state: 0,
    spans: [],
    emitted: null,
    pending: new Map(),
    open: [],
};
function openStream(automaton) {
    let cursor = START;
    const step = (window, final) => {
        const moved = advance(cursor, { window, automaton: automaton(), final });
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
function advance(cursor, { window, automaton, final }) {
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
    const from = known ? { position: begin, state: cursor.state } : { position: 0, state: 0 };
    const state = automaton.scan(window, from, ({ end, length, pattern, patternLength }) => {
        if (length > 0)
            cover(spans, end - length, end);
        if (pattern > 0 && !pending.has(pattern))
            look(pattern, { start: end - patternLength, end });
    });
    const held = final ? 0 : Math.max(automaton.pending(state), isOpen(open, 'private-key') ? LONGEST_END : 0);
    const undecided = final ? [] : [...pending.values()].map((anchor) => anchor.start);
    const hold = Math.max(0, Math.min(window.length - held, ...undecided));
    const { out, emitted } = emit(window, spans, { done: cursor.emitted, hold });
    const shift = ({ from: first, to }) => ({ from: Math.max(0, first - hold), to: to - hold });
    return {
        cursor: {
            carried: window.length - hold,
            automaton,
            state,
            spans: spans.filter((span) => span.to > hold).map(shift),
            emitted,
            pending: new Map([...pending].map(([pattern, { start, end }]) => [pattern, { start: start - hold, end: end - hold }])),
            open,
        },
        out,
        masked: spans.length > 0,
    };
}
function isOpen(open, rest) {
    return open.some((mask) => mask.rest === rest);
}
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

};
