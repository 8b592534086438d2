'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [3268], modules: {

/***/ 33268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  normalFormOf: () => (/* binding */ normalFormOf),
  recoveredFormOf: () => (/* binding */ recoveredFormOf)
});

// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/runbook/documentation.js
var documentation = __webpack_require__(92002);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/parsed-once.js
var parsed_once = __webpack_require__(69784);
// EXTERNAL MODULE: ./lib/kernel/schema-fault.js
var schema_fault = __webpack_require__(67847);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
;// CONCATENATED MODULE: ./lib/runbook/front-matter.js







const frontSchema = (0,once/* once */.O)(() => {
    const named = 'small letters a-z, digits and single -, at most 64 characters, with no - at either end';
    return schemas/* strictObject */.rej({
        name: schemas/* string */.YjP({ error: named }).regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: named }),
        description: textOf(1_024),
        license: textOf(null).optional(),
        compatibility: textOf(500).optional(),
        metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP({ error: 'a text: put it in quotes' }), { error: 'a mapping of texts' })
            .optional(),
        'allowed-tools': schemas/* string */.YjP({ error: 'one text with a space between two tools' }).optional(),
    }, { error: 'a mapping with `name` and `description`' });
});
function textOf(longest) {
    const error = `a text with something in it${longest === null ? '' : `, at most ${longest} characters`}`;
    return schemas/* string */.YjP({ error })
        .refine((text) => text.trim() !== '' && (longest === null || Array.from(text.trim()).length <= longest), { error });
}
function readFrontMatter(file, text, id) {
    const parsed = (0,kernel_document/* parseDocument */.T)(file, text);
    if (!parsed.ok)
        return parsed;
    const document = parsed.value;
    const { data } = document;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return (0,fault/* fail */.fJ)(noMapping(document));
    const read = frontSchema().safeParse(data, parsed_once/* PARSED_ONCE */.I);
    const faults = read.success ? [] : (0,schema_fault/* faultsOf */.x)(read.error, document, frontSchema());
    const name = 'name' in data ? data.name : undefined;
    const isSound = !faults.some(({ at }) => isAt(document, ['name'], at));
    if (typeof name === 'string' && name !== id && isSound)
        faults.push(otherName(document, name, id));
    const description = read.success ? read.data.description.trim() : '';
    return (0,fault/* settle */.G9)({ description, descriptionLine: document.placeOf(['description'], 'key').line }, faults.map(specified));
}
function isAt(document, path, at) {
    const place = document.placeOf(path);
    return at?.line === place.line && at.column === place.column;
}
function specified(fault) {
    return { ...fault, message: fault.message.replace(/^The file /, 'The front matter ') };
}
function otherName(document, name, id) {
    return {
        code: 'value-invalid',
        message: `\`name\` is \`${(0,visible/* shown */.SP)(name)}\`, and the folder of the page is \`${(0,visible/* shown */.SP)(id)}\`.`,
        hint: 'Give both the same name: it is the runbook\u2019s id.',
        at: document.placeOf(['name']),
    };
}
function noMapping(document) {
    return {
        code: 'page-invalid',
        message: 'The front matter holds no mapping of keys.',
        hint: 'Write `name: <the folder\u2019s name>` and `description: \u2026` between the two lines of ---.',
        at: document.placeOf([]),
    };
}

// EXTERNAL MODULE: ./lib/kernel/source-lines.js
var source_lines = __webpack_require__(65258);
// EXTERNAL MODULE: ./lib/runbook/page-fence.js
var page_fence = __webpack_require__(23349);
;// CONCATENATED MODULE: ./lib/runbook/page-html.js
const COMMENT_END = /-->/;
const UNSURE_COMMENT_END = /-{2}>/;
const FORMS = [
    [/^ {0,3}<(?:script|pre|style)(?=[\s>]|$)/i, /<\/(?:script|pre|style)>/i],
    [/^ {0,3}<textarea(?=[\s>]|$)/i, /(?!)/],
    [/^ {0,3}<\?/, /\?>/],
    [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
    [/^ {0,3}<![a-z]/i, />/],
    [/^ {0,3}<\/?[a-z][a-z0-9-]*(?=[\s/>]|$)/i, /^[ \t]*$/],
];
function htmlIn(line) {
    if (line.startsWith('<!--'))
        return { kind: 'comment', end: COMMENT_END, rest: line.slice(2) };
    for (const [begin, end] of FORMS) {
        const [found] = begin.exec(line) ?? [];
        if (found !== undefined)
            return { kind: 'other', end, rest: line.slice(found.length) || found };
    }
    const rest = openComment(withoutCode(line));
    return rest === null ? null : { kind: 'other', end: UNSURE_COMMENT_END, rest };
}
function openComment(text) {
    for (let at = text.indexOf('<!--'); at >= 0;) {
        const end = text.indexOf('-->', at + 2);
        if (end < 0)
            return text.slice(at + 2);
        at = text.indexOf('<!--', end);
    }
    return null;
}
function foldsIn(line) {
    if (!/<\/?details/i.test(line))
        return 0;
    let [folds, isComment] = [0, false];
    for (const [sign, slash] of withoutCode(line).matchAll(/<!--|-->|<(\/?)details(?=[\s/>]|$)/gi)) {
        if (slash === undefined)
            isComment = sign === '<!--';
        else if (!isComment)
            folds += slash === '' ? 1 : -1;
    }
    return folds;
}
function withoutCode(line) {
    const runs = [...line.matchAll(/`+/g)];
    let [left, from] = ['', 0];
    for (let open = 0; open < runs.length; open++) {
        const [marks = ''] = runs[open] ?? [];
        let close = open + 1;
        while (close < runs.length && runs[close]?.[0] !== marks)
            close += 1;
        if (close === runs.length)
            continue;
        left += line.slice(from, runs[open]?.index);
        from = (runs[close]?.index ?? 0) + marks.length;
        open = close;
    }
    return left + line.slice(from);
}

;// CONCATENATED MODULE: ./lib/runbook/page-lines.js



function pageLines(file, lines, from) {
    const kinds = lines.slice(0, from).map(() => 'front');
    const reading = { file, lines, kinds, faults: [], blocks: [], commented: [], folds: 0 };
    let inside = { kind: 'page' };
    for (let index = from; index < lines.length; index++)
        inside = readLine(reading, index, inside);
    if (inside.kind === 'runbook')
        reading.faults.push(endless(reading, inside.since));
    if (inside.kind === 'html')
        for (const index of reading.commented)
            reading.faults.push(page_lines_hidden(reading, index, inside));
    return { kinds, faults: [...loneReturns(file, lines), ...reading.faults], blocks: reading.blocks };
}
function loneReturns(file, lines) {
    return lines.flatMap((line, index) => {
        const column = line.indexOf('\r') + 1;
        const at = { file, line: index + 1, column, length: 1, ...(0,source_lines/* excerptAround */.n)(line.trimEnd(), column) };
        return column === 0 ? [] : [loneReturn(at)];
    });
}
const PAGE = { kind: 'page' };
function readLine(reading, index, inside) {
    const line = reading.lines[index] ?? '';
    const isUnseen = inside.kind === 'html' && inside.isComment;
    const doubtful = isUnseen ? null : (0,page_fence/* doubtfulSignIn */.cA)(line);
    if (doubtful !== null)
        reading.faults.push(unclear(reading, index, doubtful));
    switch (inside.kind) {
        case 'page':
            return onPage(reading, index, line);
        case 'runbook':
        case 'code':
            return inFence(reading, index, inside);
        case 'html':
            return inHtml(reading, index, inside);
    }
}
function onPage(reading, index, line) {
    const fence = (0,page_fence/* fenceIn */.Nw)(line);
    if (fence === null)
        return besideFences(reading, index, line);
    if (!(0,page_fence/* isMeant */.EZ)(fence)) {
        if ((0,page_fence/* isEncoded */.fr)(fence))
            reading.faults.push(encoded(reading, index));
        else if ((0,page_fence/* isNearlyMeant */.dN)(fence))
            reading.faults.push(nearly(reading, index));
        reading.kinds.push('prose');
        return { kind: 'code', fence, since: index };
    }
    if (fence.before !== '')
        reading.faults.push(indented(reading, index));
    if (reading.folds > 0)
        reading.faults.push(folded(reading, index));
    reading.blocks.push(index + 1);
    reading.kinds.push('border');
    return { kind: 'runbook', fence, since: index };
}
function inFence(reading, index, inside) {
    const line = reading.lines[index] ?? '';
    const { kind, fence, since } = inside;
    if (!(0,page_fence/* isBeside */.ZT)(fence, line)) {
        reading.faults.push(strayed(reading, index, since));
        return onPage(reading, index, line);
    }
    if ((0,page_fence/* isEndOf */.Hq)(fence, line)) {
        reading.kinds.push(kind === 'runbook' ? 'border' : 'prose');
        return PAGE;
    }
    const next = (0,page_fence/* fenceIn */.Nw)(line);
    const opensAnother = next !== null &&
        (0,page_fence/* isMeant */.EZ)(next) &&
        (fence.before !== '' || (next.sign === fence.sign && next.length >= fence.length));
    if (!opensAnother) {
        reading.kinds.push(kind === 'runbook' ? 'runbook' : 'prose');
        return inside;
    }
    reading.faults.push(endless(reading, since, index));
    return onPage(reading, index, line);
}
function besideFences(reading, index, line) {
    const html = htmlIn(line);
    reading.kinds.push(html?.kind === 'comment' ? 'unseen' : 'prose');
    if (html?.kind !== 'comment')
        fold(reading, line);
    if (html === null || html.end.test(html.rest))
        return PAGE;
    return { kind: 'html', end: html.end, isComment: html.kind === 'comment', since: index };
}
function inHtml(reading, index, inside) {
    const line = reading.lines[index] ?? '';
    const fence = (0,page_fence/* fenceIn */.Nw)(line);
    if (inside.isComment) {
        if (fence !== null && (0,page_fence/* isMeant */.EZ)(fence))
            reading.commented.push(index);
    }
    else {
        const html = htmlIn(line);
        const isAnother = html !== null && html.end !== inside.end && !html.end.test(html.rest);
        if (fence !== null || isAnother)
            reading.faults.push(page_lines_hidden(reading, index, inside));
        fold(reading, line);
    }
    reading.kinds.push(inside.isComment ? 'unseen' : 'prose');
    if (!inside.end.test(line))
        return inside;
    reading.commented = [];
    return PAGE;
}
function fold(reading, line) {
    reading.folds = Math.max(0, reading.folds + foldsIn(line));
}
function lineAt(file, line, index) {
    const column = Math.max(1, line.search(/\S/) + 1);
    return {
        file,
        line: index + 1,
        column,
        length: Math.max(1, line.trim().length),
        ...(0,source_lines/* excerptAround */.n)(line.trimEnd(), column),
    };
}
function placeAt({ file, lines }, index) {
    return lineAt(file, lines[index] ?? '', index);
}
function loneReturn(at) {
    return {
        code: 'page-invalid',
        message: 'A carriage return with no line feed behind it: Markdown ends the line here, and YAML does not.',
        hint: 'Save the page with line ends of one kind, LF or CRLF.',
        at,
    };
}
function endless(reading, since, before = null) {
    const until = before === null ? '' : ` before the block of line ${before + 1} begins`;
    return {
        code: 'page-invalid',
        message: `The block that begins here has no end${until}.`,
        hint: 'End it with a line of its own that holds the same signs as its first line, and nothing else: ```.',
        at: placeAt(reading, since),
    };
}
function strayed(reading, index, since) {
    return {
        code: 'page-invalid',
        message: `This line does not stand under the block of code that begins in line ${since + 1}: for some readers the block ends elsewhere.`,
        hint: 'Give all lines of that block, its end too, the same blanks as its first line.',
        at: placeAt(reading, index),
    };
}
function indented(reading, index) {
    return {
        code: 'page-invalid',
        message: 'A block of the runbook begins at the first column of its line, and this one does not.',
        hint: 'Take it out of the list or quotation that it stands in, fence and content.',
        at: placeAt(reading, index),
    };
}
function nearly(reading, index) {
    return {
        code: 'page-invalid',
        message: 'This block is not read as a part of the runbook: its first line is not ```yaml runbook.',
        hint: 'Did you mean ```yaml runbook, in small letters and with nothing behind it? An example has a first line without `runbook`.',
        at: placeAt(reading, index),
    };
}
function unclear(reading, index, sign) {
    const point = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        code: 'page-invalid',
        message: `This line looks like the first or the last of a block of code, and holds the sign U+${point}, which some readers take for a blank and others do not.`,
        hint: 'Take it out, or put a plain space in its place.',
        at: placeAt(reading, index),
    };
}
function encoded(reading, index) {
    return {
        code: 'page-invalid',
        message: 'The first line of this block holds & or \\, and Markdown reads what is behind it as another sign.',
        hint: 'Write it in plain letters: ```yaml runbook for a part of the runbook, ```yaml or ```text for an example.',
        at: placeAt(reading, index),
    };
}
function folded(reading, index) {
    return {
        code: 'page-invalid',
        message: 'This block of the runbook stands in <details>: readers of the page do not see it unless they open it.',
        hint: 'Put </details> and an empty line before it, or take the <details> away.',
        at: placeAt(reading, index),
    };
}
function page_lines_hidden(reading, index, { since, isComment }) {
    const what = isComment ? 'comment' : 'HTML';
    return {
        code: 'page-invalid',
        message: `This stands in the ${what} of line ${since + 1}, which has not ended: readers of the page may not see it.`,
        hint: isComment ? 'End the comment before it with -->.' : 'Put an empty line before it, or take the HTML away.',
        at: placeAt(reading, index),
    };
}

;// CONCATENATED MODULE: ./lib/runbook/page-blocks.js

function blockFaults(file, lines, kinds) {
    const blocks = blocksOf(lines, kinds);
    const own = blocks.flat();
    const [, second] = own.filter(({ line }) => /^schema[ \t]*:/.test(line));
    const fault = ({ line, index }, message, hint) => ({
        code: 'page-invalid',
        message,
        hint,
        at: lineAt(file, line, index),
    });
    return [
        ...own
            .filter(({ line }) => /^(?:---|\.\.\.)(?:[ \t]|$)/.test(line))
            .map((found) => fault(found, `\`${found.line.slice(0, 3)}\` stands in a block: all blocks of a page are one document.`, 'Remove it.')),
        ...(second === undefined
            ? []
            : [
                fault(second, 'A second runbook begins here: a page holds one, and its blocks are joined.', 'Give it a folder and a page of its own; where it is an example, begin its block with ```yaml.'),
            ]),
        ...own
            .filter(({ line }) => /[\u0085\u2028\u2029]/.test(line))
            .map((found) => fault(found, 'A sign in this line ends it for some readers, who see a line more than is read here.', 'Put a blank in its place, or a new line; in a text in double quotes it can be written as `\\u2028`.')),
        ...wrongStart(own).map((found) => fault(found, 'The runbook does not begin with a key at the first column.', 'Write its keys one a line, with nothing before them: `schema: 1`.')),
        ...movedItems(blocks).map((found) => fault(found, 'An item of a list begins at the first column, and those of the blocks before it stand further right.', 'Give it the blanks that they have: the blocks are joined as they are.')),
    ];
}
function blocksOf(lines, kinds) {
    const blocks = [];
    for (const [index, line] of lines.entries()) {
        if (kinds[index] === 'border' && kinds[index - 1] !== 'runbook')
            blocks.push([]);
        if (kinds[index] === 'runbook' && !/^[ \t]*(?:#.*)?$/s.test(line))
            blocks.at(-1)?.push({ line, index });
    }
    return blocks;
}
function wrongStart([first]) {
    return first === undefined || /^(?:["'a-z]|---|\.\.\.)/i.test(first.line) ? [] : [first];
}
function movedItems(blocks) {
    return blocks.flatMap(([first], index) => {
        const before = blocks.slice(0, index).flat();
        const isMoved = first?.line.startsWith('- ') === true && !before.some(({ line }) => line.startsWith('- '));
        return first !== undefined && isMoved && before.length > 0 ? [first] : [];
    });
}

;// CONCATENATED MODULE: ./lib/runbook/skill-page.js






const BORDER = '#';
const LONGEST_PAGE = 200 * 1024;
const MOST_FAULTS = 100;
function normalFormOf(page, from) {
    const read = readPage(page, from);
    if (!read.ok)
        return read;
    const { front, text, faults } = read.value;
    if (!front.ok || faults.length > 0)
        return (0,fault/* settle */.G9)('', inOrder([...(front.ok ? [] : front.faults), ...faults]).slice(0, MOST_FAULTS));
    return (0,fault/* succeed */.Py)(text);
}
function recoveredFormOf(page, from) {
    const read = readPage(page, from);
    if (!read.ok)
        return read;
    return read.value.front.ok ? (0,fault/* succeed */.Py)(read.value.text) : read.value.front;
}
function readPage(page, { file, id }) {
    if (page.length > LONGEST_PAGE)
        return (0,fault/* fail */.fJ)(tooLarge(file, page.length));
    const lines = page.replace(/^\uFEFF/, '').split('\n');
    const bare = lines.map((line, index) => (index < lines.length - 1 ? line.replace(/\r$/, '') : line));
    const end = lines.findIndex((line, index) => index > 0 && isMarker(line));
    if (!isMarker(lines[0] ?? ''))
        return (0,fault/* fail */.fJ)(loneReturns(file, bare)[0] ?? noFrontMatter(file, lines[0] ?? ''));
    if (end < 0)
        return (0,fault/* fail */.fJ)(loneReturns(file, bare)[0] ?? openFrontMatter(file));
    const front = readFrontMatter(file, ['', ...lines.slice(1, end)].join('\n'), id);
    const read = pageLines(file, bare, end + 1);
    const faults = [
        ...read.faults,
        ...(read.blocks.length === 0 && read.faults.length === 0 ? [noBlock(file, end)] : []),
        ...blockFaults(file, lines, read.kinds),
    ];
    const text = lines.map((line, index) => normalLine(line, read.kinds[index] ?? 'prose')).join('\n');
    return (0,fault/* succeed */.Py)({
        front,
        text: front.ok && !hasDescription(lines, read.kinds) ? withDescription(text, front.value) : text,
        faults,
    });
}
function inOrder(faults) {
    return [...faults].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
}
function isMarker(line) {
    return /^---[ \t]*\r?$/.test(line);
}
function normalLine(line, kind) {
    const ending = line.endsWith('\r') ? '\r' : '';
    const said = line.slice(0, line.length - ending.length);
    switch (kind) {
        case 'runbook':
            return line;
        case 'border':
            return `${BORDER}${ending}`;
        case 'front':
        case 'unseen':
            return ending;
        case 'prose':
            return (0,page_fence/* isBlank */.z3)(said) ? ending : `${documentation/* PROSE */.W} ${inert(said)}${ending}`;
    }
}
function inert(prose) {
    return prose.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd');
}
const DESCRIPTION = /^(?:description|"description"|'description')[ \t]*:/;
function hasDescription(lines, kinds) {
    return lines.some((line, index) => kinds[index] === 'runbook' && DESCRIPTION.test(line));
}
function withDescription(text, { description, descriptionLine }) {
    const lines = text.split('\n');
    const ending = lines[descriptionLine - 1]?.endsWith('\r') === true ? '\r' : '';
    lines[descriptionLine - 1] = `description: ${JSON.stringify(description)}${ending}`;
    return lines.join('\n');
}
function tooLarge(file, length) {
    return {
        code: 'limit-exceeded',
        message: `The page is too large: ${length} characters, at most ${LONGEST_PAGE}.`,
        hint: 'Put what is not needed at night into files beside it, and long scripts into programs of their own.',
        at: { file, line: 1, column: 1 },
    };
}
function noFrontMatter(file, first) {
    return {
        code: 'page-invalid',
        message: 'The page has no front matter: its first line is not ---.',
        hint: 'Begin it with ---, `name: <the folder\u2019s name>`, `description: \u2026` and --- again.',
        at: lineAt(file, first, 0),
    };
}
function openFrontMatter(file) {
    return {
        code: 'page-invalid',
        message: 'The front matter that begins here has no end.',
        hint: 'End it with a line that holds --- and nothing else.',
        at: lineAt(file, '---', 0),
    };
}
function noBlock(file, end) {
    return {
        code: 'page-invalid',
        message: 'The page holds no runbook: it has no block that begins with ```yaml runbook.',
        hint: 'Write the runbook into such blocks, in their order; what stands between them is its documentation.',
        at: lineAt(file, '---', end),
    };
}


/***/ })

} };
