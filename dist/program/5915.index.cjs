'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [5915], modules: {

/***/ 55915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/scalar-offsets.js
var scalar_offsets = __webpack_require__(88852);
// EXTERNAL MODULE: ./lib/kernel/source-lines.js
var source_lines = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/kernel/yaml-fault.js

const MOST_FAULTS = 50;
const QUOTE_WHOLE = "Put the whole value in single quotes ('\u2026'), or write it in block style after `>-`.";
function syntaxFaults(document, text, lines) {
    const faults = new Map();
    const complaints = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b));
    for (const complaint of complaints) {
        const hash = hashBefore(complaint, text);
        if (hash !== null) {
            const at = lines.placeAt(hash, hash + 1);
            faults.set(at.line, trap(at, 'A ` #` inside [ ] or { } begins a comment: the rest of the line is lost.', QUOTE_WHOLE));
            continue;
        }
        const at = lines.placeAt(complaint.pos[0], complaint.pos[1]);
        if (faults.size > 0 && isEcho(complaint))
            continue;
        if (!faults.has(at.line))
            faults.set(at.line, faultOf(complaint, text, at));
    }
    return [...faults.values()].slice(0, MOST_FAULTS);
}
function tooDeep(at) {
    return {
        code: 'limit-exceeded',
        message: 'The file nests too deeply.',
        hint: 'Nest at most 64 lists and mappings into each other.',
        at,
    };
}
function hashBefore(complaint, text) {
    if (complaint.code !== 'BAD_INDENT' || !/^Flow /.test(complaint.message))
        return null;
    const end = text.lastIndexOf('\n', complaint.pos[0] - 1);
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const found = end < 0 ? null : /^.*?[[{].*?[\s,]#/.exec(text.slice(start, Math.min(end, start + 4_096)));
    return found === null ? null : start + found[0].length - 1;
}
function rank(complaint) {
    return complaint.code === 'TAG_RESOLVE_FAILED' ? 0 : 1;
}
function isEcho(complaint) {
    return /token in YAML stream|Not a YAML token/.test(complaint.message);
}
function faultOf(complaint, text, at) {
    if (complaint.message.includes('call stack'))
        return tooDeep(at);
    const [start] = complaint.pos;
    if (complaint.code === 'TAG_RESOLVE_FAILED' || complaint.code === 'BAD_PROP_ORDER') {
        return trap(at, `\`${(0,visible/* shown */.SP)(wordAt(text, start))}\` is read as a YAML tag, not as text.`, tagHint(text, start));
    }
    if (text[start - 1] === '$' && text.startsWith('{{', start)) {
        return trap({ ...at, column: at.column - 1, length: 3 }, 'A `${{ \u2026 }}` stands unquoted inside [ ] or { }, where YAML takes its braces for a mapping.', 'Put the element in double quotes ("\u2026${{ \u2026 }}\u2026"), or write the list in block style, one `- ` a line.');
    }
    if (/^-\s*[,\]]/.test(text.slice(start, start + 20))) {
        return trap(at, 'A bare `-` in a flow list begins a block list, which cannot stand there.', 'Write "-" in quotes.');
    }
    return traps(complaint, text, at) ?? plainFault(complaint, text, at);
}
function tagHint(text, start) {
    return /^![^!\s]/.test(text.slice(start, start + 2)) && !/^\S*[,\]}]/.test(text.slice(start, start + 200))
        ? `A condition that begins with \`!\` must stand in quotes: '${(0,visible/* shown */.SP)(restOfLine(text, start), 40)}'. Custom tags are refused.`
        : 'Custom tags are refused: remove it, or put the value in quotes.';
}
function traps(complaint, text, at) {
    switch (complaint.code) {
        case 'BAD_SCALAR_START':
            return trap(at, `A value cannot begin with \`${(0,visible/* shown */.SP)(text[complaint.pos[0]] ?? '')}\` unquoted.`, QUOTE_WHOLE);
        case 'BAD_ALIAS':
            return trap(at, 'A `&` or `*` at the start of a value names a YAML anchor, and here there is none.', QUOTE_WHOLE);
        case 'BLOCK_AS_IMPLICIT_KEY':
            return trap(at, 'A `: ` inside the value makes YAML read a second mapping.', QUOTE_WHOLE);
        case 'UNEXPECTED_TOKEN':
            return unexpected(complaint, text, at);
        default:
            return null;
    }
}
function unexpected(complaint, text, at) {
    if (/, in flow (sequence|map)/.test(complaint.message)) {
        return trap(at, 'An item of the list is empty.', 'Remove the comma, or write "" for an empty text.');
    }
    if (/^Unexpected flow-(seq|map)-start at node end/.test(complaint.message)) {
        return trap(at, 'A `[` or `{` stands inside a value in [ ] or { }: YAML ends the value before it.', QUOTE_WHOLE);
    }
    if (/^Not a YAML token|^Block scalar header/.test(complaint.message)) {
        return trap(at, 'A value that begins with `>` or `|` is a block text, which begins on the next line.', QUOTE_WHOLE);
    }
    const before = text.slice(0, complaint.pos[0]).trimEnd();
    return /at node end/.test(complaint.message) && /["'\])}]$/.test(before)
        ? trap(at, 'YAML ends the value before this text, because the value begins with a quote or a bracket.', QUOTE_WHOLE)
        : null;
}
function plainFault(complaint, text, at) {
    switch (complaint.code) {
        case 'DUPLICATE_KEY':
            return invalid(at, `The key \`${(0,visible/* shown */.SP)(wordAt(text, complaint.pos[0]).replace(/:$/, ''))}\` stands twice.`, 'Keep one of the two.');
        case 'TAB_AS_INDENT':
            return invalid(at, 'A tab stands where YAML wants spaces.', 'Indent with spaces.');
        case 'MULTIPLE_DOCS':
            return invalid(at, 'The file holds several YAML documents.', 'Keep one document in a file, without `---` between.');
        default:
            return invalid(at, `The text is not YAML: ${(0,visible/* shown */.SP)(complaint.message, 160)}.`, 'Correct the line that is shown, or the end of the one before it.');
    }
}
function trap(at, message, hint) {
    return { code: 'yaml-trap', message, hint, at };
}
function invalid(at, message, hint) {
    return { code: 'yaml-invalid', message, hint, at };
}
function wordAt(text, start) {
    return /^\S*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}
function restOfLine(text, start) {
    return /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/kernel/yaml-rules.js



const DEEPEST = 64;
const yaml_rules_MOST_FAULTS = 50;
const MOST_ALIASES = 1_000;
function ruleFaults(document, text, lines) {
    const reading = { text, lines, faults: [], anchors: new Set(), aliases: 0 };
    readNode(reading, document.contents, { depth: 0, flow: false });
    return reading.faults.slice(0, yaml_rules_MOST_FAULTS);
}
function readNode(reading, node, where) {
    if (node === null || reading.faults.length > yaml_rules_MOST_FAULTS)
        return;
    if ((0,dist/* isAlias */.Vj)(node)) {
        readAlias(reading, node);
        return;
    }
    if (node.anchor !== undefined)
        reading.anchors.add(node.anchor);
    if (node.tag !== undefined && hasWrittenTag(reading.text, node))
        reading.faults.push(tagFault(reading, node));
    if (where.depth > DEEPEST) {
        reading.faults.push(tooDeep(placeOf(reading, node)));
        return;
    }
    const inside = { depth: where.depth + 1, flow: where.flow || (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true) };
    if ((0,dist/* isScalar */.jn)(node))
        readScalar(reading, node, where.flow);
    else if ((0,dist/* isSeq */.oP)(node))
        for (const item of node.items)
            readNode(reading, item, inside);
    else if ((0,dist/* isMap */.jh)(node)) {
        const seen = new Set();
        for (const pair of node.items)
            readPair(reading, pair, { seen, inside });
    }
}
function readAlias(reading, alias) {
    reading.aliases += 1;
    if (reading.aliases === MOST_ALIASES + 1)
        reading.faults.push(tooManyAliases(placeOf(reading, alias)));
    if (reading.aliases > MOST_ALIASES)
        return;
    if (reading.anchors.has(alias.source))
        return;
    const name = (0,visible/* shown */.SP)(`*${alias.source}`);
    reading.faults.push(trap(placeOf(reading, alias), `\`${name}\` is read as a YAML alias, and nothing bears that anchor.`, `Put it in quotes: "${name}".`));
}
function tooManyAliases(at) {
    return {
        code: 'limit-exceeded',
        message: `The file has more than ${MOST_ALIASES} aliases.`,
        hint: 'Write the values out instead of repeating them through aliases.',
        at,
    };
}
function readPair(reading, pair, { seen, inside }) {
    const { key, value } = pair;
    if (!(0,dist/* isScalar */.jn)(key) || key.value === null) {
        reading.faults.push(invalid(placeOf(reading, key), 'A key is empty, or is a list or a mapping.', 'Write a plain word before the colon.'));
        return;
    }
    const name = String(key.value);
    if (name === '__proto__') {
        reading.faults.push(invalid(placeOf(reading, key), 'The key `__proto__` is refused.', 'Use another name.'));
    }
    else if (name === '<<') {
        reading.faults.push(invalid(placeOf(reading, key), 'Merge keys (`<<`) are refused.', 'Write the keys out.'));
    }
    else if (seen.has(name)) {
        reading.faults.push(invalid(placeOf(reading, key), `The key \`${(0,visible/* shown */.SP)(name)}\` stands twice.`, 'Keep one of the two.'));
    }
    seen.add(name);
    if (value === null && inside.flow)
        reading.faults.push(splitFault(reading, key));
    readNode(reading, value, inside);
}
function splitFault(reading, key) {
    return trap(placeOf(reading, key), `\`${(0,visible/* shown */.SP)(String(key.value))}\` stands in { } without a value: a value before it was split at its comma.`, 'Put a value that holds a comma in quotes, or write the mapping in block style, one key a line.');
}
function readScalar(reading, scalar, flow) {
    if (scalar.value === null && scalar.anchor !== undefined)
        reading.faults.push(anchorFault(reading, scalar));
    if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string')
        return;
    if (flow && !isBalanced(scalar.value)) {
        reading.faults.push(trap(placeOf(reading, scalar), `\`${(0,visible/* shown */.SP)(scalar.value)}\` stands in [ ] or { } with an open bracket or quote: it was split at a comma.`, 'Put a value that holds a comma in quotes, or use block style, one item a line.'));
    }
    else if (typeof scalar.comment === 'string' && !isBalanced(scalar.value)) {
        reading.faults.push(trap(placeOf(reading, scalar), 'A ` #` inside the value begins a comment: the rest of the line is not part of it.', "Put the whole value in single quotes ('\u2026'), or write it in block style after `>-`."));
    }
}
function anchorFault(reading, scalar) {
    const written = `&${scalar.anchor}`;
    const start = reading.text.lastIndexOf(written, scalar.range?.[0] ?? 0);
    return trap(start < 0 ? placeOf(reading, scalar) : reading.lines.placeAt(start, start + written.length), `\`${(0,visible/* shown */.SP)(written)}\` is read as a YAML anchor, and nothing stands behind it.`, `Put it in quotes: "${(0,visible/* shown */.SP)(written)}".`);
}
function isBalanced(text) {
    let open = 0;
    let quotes = 0;
    for (const character of text) {
        if (character === '"')
            quotes += 1;
        else if (character === '(')
            open += 1;
        else if (character === ')' && --open < 0)
            return false;
    }
    return open === 0 && quotes % 2 === 0;
}
function hasWrittenTag(text, node) {
    return /![^\s]*\s*(?:&\S+\s*)?$/.test(text.slice(Math.max(0, (node.range?.[0] ?? 0) - 200), node.range?.[0] ?? 0));
}
function tagFault(reading, node) {
    return invalid(placeOf(reading, node), 'YAML tags (`!\u2026`) are refused.', 'Remove the tag; put the value in quotes where it is a text.');
}
function placeOf(reading, node) {
    const [start, end] = node?.range ?? [0, 1];
    return reading.lines.placeAt(start, end);
}

;// CONCATENATED MODULE: ./lib/kernel/document.js






const LONGEST_TEXT = 16 * 1024 * 1024;
const document_MOST_ALIASES = 100;
function parseDocument(file, source) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    if (text.length > LONGEST_TEXT)
        return (0,fault/* fail */.fJ)(tooLarge(file, text.length));
    const lines = (0,source_lines/* sourceLines */.J)(file, text);
    const control = controlFault(text, lines);
    if (control !== null)
        return (0,fault/* fail */.fJ)(control);
    const ends = /\r(?!\n|$)/.exec(text);
    if (ends !== null)
        return (0,fault/* fail */.fJ)(bareReturn(lines.placeAt(ends.index, ends.index + 1)));
    const document = compose(text);
    if (document === null)
        return (0,fault/* fail */.fJ)(tooDeep(lines.placeAt(0, 1)));
    const [first, ...more] = syntaxFaults(document, text, lines);
    if (first !== undefined)
        return (0,fault/* fail */.fJ)(first, ...more);
    const [broken, ...others] = ruleFaults(document, text, lines);
    if (broken !== undefined)
        return (0,fault/* fail */.fJ)(broken, ...others);
    const data = dataOf(document);
    if (!data.ok)
        return (0,fault/* fail */.fJ)({ ...data.fault, at: lines.placeAt(0, 1) });
    return (0,fault/* succeed */.Py)(sourceDocument({ file, text, document, lines, data: data.value }));
}
function tooLarge(file, length) {
    return {
        code: 'limit-exceeded',
        message: `The file is too large: ${length} characters, at most ${LONGEST_TEXT}.`,
        hint: 'Split it, or remove what does not belong into it.',
        at: { file, line: 1, column: 1 },
    };
}
function bareReturn(at) {
    return {
        code: 'yaml-invalid',
        message: 'A line ends in a carriage return alone.',
        hint: 'Save the file with line feeds, or with carriage return and line feed; within a double-quoted text write it as \\r.',
        at,
    };
}
function controlFault(text, lines) {
    const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udfff]/u.exec(text);
    if (found === null)
        return null;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return {
        code: 'yaml-invalid',
        message: `The file holds the character U+${code.toUpperCase()}, which YAML does not allow.`,
        hint: 'Save the file as UTF-8 text without control characters; in a double-quoted text they can be written as escapes.',
        at: lines.placeAt(found.index, found.index + 1),
    };
}
function compose(text) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: true,
            strict: true,
            prettyErrors: false,
            logLevel: 'error',
            lineCounter: new dist/* LineCounter */.HN(),
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function dataOf(document) {
    try {
        return { ok: true, value: document.toJS({ maxAliasCount: document_MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof ReferenceError || error instanceof RangeError))
            throw error;
        return {
            ok: false,
            fault: {
                code: 'limit-exceeded',
                message: `The file's aliases stand for too much: at most ${document_MOST_ALIASES} uses of one anchor.`,
                hint: 'Write the values out instead of repeating them through aliases.',
            },
        };
    }
}
function sourceDocument(parts) {
    const { file, text, document, lines, data } = parts;
    const nodeAt = (path) => walk(document, path);
    return {
        file,
        text,
        data,
        placeOf: (path, part = 'value') => {
            const found = nodeAt(path);
            const node = part === 'key' || !found.whole ? (found.key ?? found.value) : (found.value ?? found.key);
            const [start, end] = rangeOf(node);
            return lines.placeAt(start, end);
        },
        placeWithin: (path, start, end) => {
            const { value, whole } = nodeAt(path);
            const node = value !== null && (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
            const [from, to] = rangeOf(node ?? null);
            if (!whole || !(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
                return lines.placeAt(from, to);
            const offsets = (0,scalar_offsets/* scalarOffsets */.V)(node.value, { text, start: from, end: to });
            const last = offsets.length - 1;
            const open = offsets[Math.min(start, last)] ?? from;
            const close = end > start ? (offsets[Math.min(end, last + 1) - 1] ?? open) + 1 : open + 1;
            return lines.placeAt(open, Math.max(open + 1, close));
        },
        sourceOf: (path) => {
            const { value, whole } = nodeAt(path);
            const node = value !== null && (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
            return whole && (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(node.value ?? '')) : undefined;
        },
    };
}
function walk(document, path) {
    let found = { key: null, value: document.contents, whole: true };
    for (const part of path) {
        const value = (0,dist/* isAlias */.Vj)(found.value) ? (found.value.resolve(document) ?? null) : found.value;
        const next = step(value, part);
        if (next === null)
            return { ...found, whole: false };
        found = next;
    }
    return found;
}
function step(node, part) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = typeof part === 'number' ? node.items[part] : undefined;
        return item === undefined ? null : { key: null, value: item, whole: true };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(part));
    return pair === undefined ? null : { key: pair.key, value: pair.value, whole: true };
}
function rangeOf(node) {
    const range = node?.range;
    if (range === undefined || range === null)
        return [0, 1];
    return [range[0], range[1]];
}


/***/ }),

/***/ 88852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scalarOffsets)
/* harmony export */ });
function scalarOffsets(value, written) {
    const { text, end } = written;
    const opening = text[written.start] ?? '';
    const style = opening === '"' || opening === "'" ? opening : opening === '|' || opening === '>' ? 'block' : 'plain';
    let cursor = style === 'plain' ? written.start : written.start + 1;
    if (style === 'block')
        cursor = lineEnd(text, cursor) + 1;
    const offsets = [];
    for (const character of value.split('')) {
        cursor = skipTo(character, { text, cursor, end, style });
        offsets.push(Math.min(cursor, end));
        cursor += style === '"' || style === "'" ? widthOf(text, cursor, style) : 1;
    }
    offsets.push(Math.min(cursor, end));
    return offsets;
}
function skipTo(character, at) {
    const { text, end, style } = at;
    let cursor = at.cursor;
    while (cursor < end) {
        const here = text[cursor] ?? '';
        if (here === character)
            return cursor;
        if (style === '"' && here === '\\') {
            if (text[cursor + 1] !== '\n')
                return cursor;
            cursor += 2;
            continue;
        }
        const fold = here === '\n' && character === ' ';
        if (fold || !/\s/.test(here))
            return cursor;
        cursor += 1;
    }
    return at.cursor;
}
function widthOf(text, cursor, quote) {
    if (quote === "'")
        return text.startsWith("''", cursor) ? 2 : 1;
    if (text[cursor] !== '\\')
        return 1;
    switch (text[cursor + 1]) {
        case 'x':
            return 4;
        case 'u':
            return 6;
        case 'U':
            return 10;
        default:
            return 2;
    }
}
function lineEnd(text, from) {
    const newline = text.indexOf('\n', from);
    return newline < 0 ? text.length : newline;
}


/***/ }),

/***/ 65258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   n: () => (/* binding */ excerptAround)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);

const LONGEST_EXCERPT = 400;
const LONGEST_SPAN = 80;
const BEFORE = 100;
function sourceLines(file, text, shows = 'line') {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        placeAt: (from, to) => {
            const start = Math.max(0, Math.min(from, text.length));
            const line = lineOf(starts, start);
            const lineStart = starts[line] ?? 0;
            const newline = text.indexOf('\n', lineStart);
            const whole = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
            const column = start - lineStart + 1;
            const length = Math.max(1, Math.min(to - start, whole.length - column + 1));
            const excerpt = shows === 'line'
                ? excerptAround(whole, column)
                : {
                    excerpt: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(whole.slice(start - lineStart, start - lineStart + length), LONGEST_SPAN),
                    excerptFrom: column,
                };
            return { file, line: line + 1, column, length, ...excerpt };
        },
    };
}
function excerptAround(line, column) {
    if (line.length <= LONGEST_EXCERPT || column <= LONGEST_EXCERPT - BEFORE)
        return { excerpt: line.slice(0, LONGEST_EXCERPT) };
    const from = column - 1 - BEFORE;
    return { excerpt: line.slice(from, from + LONGEST_EXCERPT), excerptFrom: from + 1 };
}
function lineOf(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

} };
