export const id = 452;
export const ids = [452];
export const modules = {

/***/ 10343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);



const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file, mostBytes = MAX_BYTES) {
    return boundedText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), { name: file, mostBytes });
}
function textIn(stream, name) {
    return boundedText(stream, { name, mostBytes: MAX_BYTES });
}
async function boundedText(stream, { name, mostBytes }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > mostBytes)
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(tooLarge(name, mostBytes));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function tooLarge(name, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)} has more than ${mostBytes} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 68256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55908);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function faultText(fault, { colour, debug, as = 'error' }) {
    const head = `${as}[${fault.code}]`;
    const lines = [
        `${head}: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.message)}`,
        ...(fault.at === undefined ? [] : placeLines(fault.at)),
        `  ${fault.hint}`,
        ...(debug && fault.cause !== undefined ? [`  cause: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(fault.cause)}`] : []),
    ];
    const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenLines */ .cS)(lines.join('\n')).join('\n');
    const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
    return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}
function placeText({ file, line, column }) {
    return `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file)}:${line}:${column}`;
}
const WIDEST = 160;
function placeLines(place) {
    const where = `  at ${placeText(place)}`;
    if (place.excerpt === undefined)
        return [where];
    const at = place.column - (place.excerptFrom ?? 1);
    const from = at >= WIDEST - 20 ? at - 39 : 0;
    const excerpt = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, from + WIDEST)));
    const before = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
    const gutter = `  ${place.line} | `;
    const width = Math.max(1, Math.min(place.length ?? 1, WIDEST - before.length));
    return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}


/***/ }),

/***/ 68071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerImport: () => (/* binding */ registerImport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/kernel/document.js + 2 modules
var kernel_document = __webpack_require__(55915);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/runbook/todo.js
var todo = __webpack_require__(39694);
// EXTERNAL MODULE: ./lib/kernel/todo.js
var kernel_todo = __webpack_require__(60097);
// EXTERNAL MODULE: ./lib/kernel/cel-words.js
var cel_words = __webpack_require__(44409);
;// CONCATENATED MODULE: ./lib/written/words.js
function quotingOf(script) {
    const quoting = [];
    let now = 'bare';
    for (let at = 0; at < script.length; at += 1) {
        const character = script[at] ?? '';
        if (now === 'comment') {
            if (character === '\n')
                now = 'bare';
            quoting.push(now);
        }
        else if (now === 'bare') {
            if (character === '\\') {
                quoting.push('bare', 'bare');
                at += 1;
                continue;
            }
            if (character === "'")
                now = 'single';
            else if (character === '"')
                now = 'double';
            else if (character === '#' && /^$|\s/.test(script[at - 1] ?? ''))
                now = 'comment';
            quoting.push(now);
        }
        else {
            quoting.push(now);
            if (now === 'double' && character === '\\') {
                quoting.push(now);
                at += 1;
            }
            else if (character === (now === 'single' ? "'" : '"'))
                now = 'bare';
        }
    }
    return quoting.slice(0, script.length);
}
function isOpen(script) {
    const [last] = quotingOf(`${script}x`).slice(-1);
    return last === 'single' || last === 'double';
}
function simpleCommands(script) {
    const { text: joined, inner } = substituted(script.replace(/\\\n\s*/g, ' '));
    const quoting = quotingOf(joined);
    const commands = [[]];
    let word = '';
    const endWord = () => {
        if (word !== '')
            commands.at(-1)?.push(word);
        word = '';
    };
    for (let at = 0; at < joined.length; at += 1) {
        const character = joined[at] ?? '';
        if (quoting[at] === 'comment')
            continue;
        if (quoting[at] !== 'bare') {
            word += character;
            continue;
        }
        const isCopy = /[&]/.test(character) && (/[<>]/.test(joined[at - 1] ?? '') || joined[at + 1] === '>');
        if (/[|;\n]/.test(character) || (character === '&' && !isCopy)) {
            endWord();
            if (commands.at(-1)?.length !== 0)
                commands.push([]);
        }
        else if (/\s/.test(character))
            endWord();
        else
            word += character;
    }
    endWord();
    return [...commands.filter((one) => one.length > 0), ...inner.flatMap((one) => simpleCommands(one))];
}
const DEEPEST = 5;
function substituted(script) {
    const inner = [];
    let text = script;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const quoting = quotingOf(text);
        const found = inner.length;
        text = text.replace(/\$\(([^()]*)\)|`([^`]*)`/g, (all, one, other, at) => {
            if (quoting[at] === 'single' || quoting[at] === 'comment')
                return all;
            inner.push(one ?? other ?? '');
            return 'substituted';
        });
        if (inner.length === found)
            break;
    }
    return { text, inner };
}
function unquoted(word) {
    return /^(['"]).*\1$/s.test(word) ? word.slice(1, -1) : word;
}

;// CONCATENATED MODULE: ./lib/written/placeholder.js

const ANY = new RegExp([
    /\$\{\{[^{}\n]*\}\}/,
    /\{\{\s*\$?[A-Za-z_][\w.-]*\s*\}\}/,
    /(?<![<\w])<[A-Za-z][A-Za-z0-9 _.:,/'-]{0,200}>(?!>)/,
    /\$\{[A-Za-z_]\w*(?::?\?[^{}\n]*)?\}/,
    /\$\{[a-z]+(?:-[a-z]+)+\}/,
    /\$[A-Za-z_]\w*/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
const GIVEN = /^(?:HOME|PATH|USER|PWD|OLDPWD|SHELL|HOSTNAME|RANDOM|SECONDS|LINENO|IFS|EDITOR|LANG|TERM|TMPDIR|UID|PPID|LOGNAME|BASH\w*|PIPESTATUS|REPLY)$/;
const UNFIT = /^__|^.{100}/;
const TEMPLATE_WORD = /^(?:end|else|range|if|with|json|len|index|define|block|template|println|printf)$/;
function opened(text) {
    const quoting = quotingOf(text);
    const own = assigned(text);
    const variables = new Map();
    const documents = documentsIn(text);
    let script = '';
    let from = 0;
    for (const { 0: written, index } of text.matchAll(ANY)) {
        const inside = documents.find(({ start, end }) => index >= start && index < end);
        const how = inside?.how ?? quoting[index] ?? 'bare';
        const name = nameIn(written, own, how);
        if (name === null)
            continue;
        script += text.slice(from, index) + reference(name, how);
        from = index + written.length;
        if (!variables.has(name))
            variables.set(name, { name, written, isSecret: SECRET.test(name) });
    }
    return { script: script + text.slice(from), variables: [...variables.values()] };
}
const WRITTEN_ONLY = /\$?\{\{\s*\$?[A-Za-z_][\w.-]*\s*\}\}|(?<![<\w])<[A-Za-z][A-Za-z0-9 _.:,/'-]{0,200}>(?!>)/g;
function openedText(text) {
    const parts = [];
    let from = 0;
    for (const { 0: written, index } of text.matchAll(WRITTEN_ONLY)) {
        const name = nameIn(written, new Set(), 'document');
        if (name === null)
            continue;
        parts.push(text.slice(from, index), { name, written, isSecret: SECRET.test(name) });
        from = index + written.length;
    }
    return [...parts, text.slice(from)];
}
const SECRET = /(?:^|_)(?:PASSWORD|PASSWD|PGPASSWORD|TOKEN|SECRET|API_?KEY|SECRET_KEY|AUTH)$/;
function nameIn(written, own, how) {
    if (how === 'comment' && !written.startsWith('${{'))
        return null;
    if (/^\$\{?\w/.test(written) && !/^\$\{[a-z]+-/.test(written)) {
        const name = /\w+/.exec(written)?.[0] ?? '';
        const isShells = how === 'single' || how === 'document' || own.has(name) || GIVEN.test(name) || UNFIT.test(name);
        return isShells ? null : name;
    }
    const inner = written.replace(/^\$?[{<]+|[}>]+$/g, '').trim();
    if (written.startsWith('{{') && TEMPLATE_WORD.test(inner))
        return null;
    if (written.startsWith('<') && /\s$/.test(written.slice(1, -1)))
        return null;
    const name = inner
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 40)
        .replace(/_+$/, '');
    return /^[A-Z]/.test(name) ? name : `VALUE_${name}`.replace(/_$/, '');
}
function reference(name, how) {
    switch (how) {
        case 'bare':
            return `"\${${name}}"`;
        case 'single':
            return `'"\${${name}}"'`;
        default:
            return `\${${name}}`;
    }
}
function assigned(text) {
    const found = text.matchAll(/(?:^|[\s;(&|])([A-Za-z_]\w*)\+?=|\bfor\s+([A-Za-z_]\w*)\b|\bread\s+(?:-\w+\s+)*([A-Za-z_]\w*)/g);
    return new Set([...found].flatMap(([, one, two, three]) => one ?? two ?? three ?? []));
}
function documentsIn(text) {
    return [...text.matchAll(/<<-?\s*(['"]?)(\w+)\1[^\n]*\n/g)].map(({ 0: head, 1: quote, 2: word, index }) => {
        const start = index + head.length;
        const end = text.indexOf(`\n${word}`, start - 1);
        return { start, end: end < 0 ? text.length : end, how: quote === '' ? 'double' : 'document' };
    });
}

;// CONCATENATED MODULE: ./lib/written/html-block.js
const TAGS = 'a|abbr|b|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|section|small|span|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video';
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };
function withoutTags(text) {
    return text.replace(TAG, ' ').replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (all, name) => ENTITIES[name] ?? all);
}
function htmlBlock(lines, from) {
    const { text, number: line } = lines[from] ?? { text: '', number: 0 };
    const opening = /^ {0,3}<(!--|pre\b)/i.exec(text)?.[1]?.toLowerCase();
    if (opening === undefined)
        return onlyTags(text) ? { blocks: [], next: from + 1 } : null;
    const closing = opening === '!--' ? /-->/ : /<\/pre>/i;
    let next = from + 1;
    while (next < lines.length && !closing.test(lines[next - 1]?.text ?? ''))
        next += 1;
    const inside = lines
        .slice(from, next)
        .map((one) => one.text)
        .join('\n');
    if (opening === '!--')
        return { blocks: [{ kind: 'comment', line, text: inside.trim() }], next };
    const code = withoutTags(inside.replace(TAG, '')).replace(/^\n|\n$/g, '');
    return { blocks: [{ kind: 'code', line, info: '', text: code }], next };
}
function onlyTags(text) {
    return /^ {0,3}</.test(text) && !/=/.test(text) && text.replace(TAG, '').trim() === '';
}

;// CONCATENATED MODULE: ./lib/written/prose.js


const LONGEST_TEXT = 4_000;
const LONGEST_TITLE = 120;
function plain(text) {
    const bare = withoutTags(text.slice(0, LONGEST_TEXT))
        .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
        .replace(/!?\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
        .replace(/\*\*|__|~~|`+/g, '')
        .replace(/(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/\s+/g, ' ');
    return (0,visible/* visibleLine */.P8)(bare).replaceAll('${{', '$ {{').trim();
}
function titleOf(text) {
    const unnumbered = plain(text).replace(/^(?:(?:step|phase|stage)\s*)?\d+\s*[.):-]\s*/i, '');
    const [sentence = ''] = unnumbered.split(/(?<=[.!?:])\s/);
    const bare = sentence.replace(/[\s.:;,\\]+$/, '');
    if (bare.length <= LONGEST_TITLE)
        return bare;
    return `${bare.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}\u2026`;
}
function nameOf(text, { joint, longest, otherwise }) {
    const ascii = text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
    const words = ascii.match(/[a-z0-9]+/g) ?? [];
    const kept = [];
    for (const word of words) {
        if ([...kept, word].join(joint).length > longest)
            break;
        kept.push(word);
    }
    return kept.length === 0 ? otherwise : kept.join(joint);
}
function idFrom(name) {
    const base = (name.split('/').at(-1) ?? '').replace(/\..*$/, '');
    const words = base.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2');
    return nameOf(words, { joint: '-', longest: 100, otherwise: '' });
}
const CHANGING = /^(?:\W|please|then|now|next|if [^,]*,|and|also)*\s*(?:restart|reboot|stop|start|kill|delete|remove|drop|truncate|scale|increase|decrease|raise|lower|drain|cordon|uncordon|fail ?over|promote|demote|roll ?back|revert|disable|enable|apply|deploy|redeploy|rotate|renew|replace|resize|expand|clear|flush|purge|reset|move|migrate|restore|silence|pause|resume|throttle|block|evict|terminate|recreate|run|execute|update|upgrade|downgrade|set|change|edit|add|create|free|vacuum|rebuild|reload|switch|shut ?down|bump|patch|merge|install|uninstall)\b/i;
function asksForChange(text) {
    return CHANGING.test(plain(text));
}

;// CONCATENATED MODULE: ./lib/written/yaml-lines.js

const UNHELD = /[\ufffe\uffff]/g;
function quoted(text) {
    return JSON.stringify(unacting((0,visible/* visible */.RK)(text)));
}
function block(text, indent) {
    const lines = unacting((0,visible/* visible */.RK)(text.replace(/\r\n?/g, '\n')))
        .replaceAll('${{', '$ {{')
        .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
        .split('\n');
    const mark = /^[ \t]/.test(lines[0] ?? '') ? '|2' : '|';
    return [mark, ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
}
function remarks(notes, indent) {
    return notes.flatMap(({ line, text }) => text
        .split(/\r\n|\r|\n/)
        .flatMap((one, index) => (one.trim() === '' ? [] : [`${indent}# ${line + index} | ${spoken(one)}`])));
}
function spoken(text) {
    return unacting((0,visible/* visible */.RK)(text)).replaceAll('\t', ' ').trimEnd();
}
function unacting(text) {
    return text.replace(UNHELD, '\ufffd').replace(/(^|(?:#|\/\/)\s*)lint-ignore/gim, '$1lint ignore');
}

;// CONCATENATED MODULE: ./lib/written/draft-commands.js





function commandLines(command, indent, taken) {
    if (command.kind === 'promql') {
        const query = [`${indent}  query: ${filledBlock(command.text, `${indent}  `, { ...taken, secrets: null })}`];
        return [`${indent}prometheus:`, `${indent}  url: ${quoted((0,kernel_todo/* todo */.d)('the address of Prometheus'))}`, ...query];
    }
    if (command.kind === 'input') {
        const program = (0,kernel_todo/* todo */.d)(`the program that reads this (${plain(command.language)}) from its standard input, an argument a line`);
        return [
            `${indent}exec:`,
            `${indent}  - ${quoted(program)}`,
            `${indent}stdin: ${filledBlock(command.text, indent, taken)}`,
        ];
    }
    const { script, variables } = opened(command.text);
    const values = variables.map((variable) => `${indent}  ${variable.name}: ${quoted(`\${{ ${expressionOf(variable, taken)} }}`)}`);
    return [
        `${indent}run: ${block(script, indent).join('\n')}`,
        ...(values.length === 0 ? [] : [`${indent}env:`, ...values]),
    ];
}
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
function filledBlock(text, indent, taken) {
    const parts = openedText(text.replace(/[\ue000\ue001]/g, '\ufffd'));
    const marked = parts.map((part) => (typeof part === 'string' ? part : `${OPEN}${expressionOf(part, taken)}${CLOSE}`));
    const lines = block(marked.join(''), indent);
    return lines.map((line) => line.replace(/\ue000(.*?)\ue001/g, '${{ $1 }}')).join('\n');
}
function expressionOf(variable, { inputs, secrets }) {
    if (variable.isSecret && secrets !== null) {
        secrets.add(variable.name);
        return `secrets.${variable.name}`;
    }
    const name = inputName(variable.name);
    if (!inputs.has(name))
        inputs.set(name, variable);
    return `inputs.${name}`;
}
function inputName(variable) {
    const name = variable.toLowerCase().replace(/^_+/, '').slice(0, 60);
    const bare = /^[a-z]/.test(name) ? name : `value_${name}`;
    return cel_words/* CEL_WORDS */.R.has(bare) ? `${bare}_name` : bare;
}
function inputLines({ inputs, secrets }, commands) {
    const setBy = (variable) => {
        const found = commands.find(({ text }) => new RegExp(`^[ \\t]*(?:export )?${variable}=`, 'm').test(text));
        return found === undefined ? '' : `; line ${found.line} sets it`;
    };
    const declared = [...inputs].flatMap(([name, { name: variable, written }]) => [
        `  ${name}:`,
        '    type: string',
        `    pattern: ${quoted((0,kernel_todo/* todo */.d)('which values it may have, such as [a-z0-9-]{1,63}; or write the value where it is used'))}`,
        `    description: ${quoted(`${plain(written)} on the page${setBy(variable)}`)}`,
    ]);
    return [
        ...(secrets.size === 0 ? [] : ['secrets:', ...[...secrets].map((name) => `  - ${name}`)]),
        ...(declared.length === 0 ? [] : ['inputs:', ...declared]),
    ];
}
const FROM_ANYWHERE = /^\s*(?:sudo\s+)?(?:kubectl|oc|k|helm|aws|gcloud|az|gsutil|gh|curl|dig|nslookup|terraform|argocd|flux|promtool|amtool|logcli|velero|istioctl|openssl s_client)\b/;
function runsAnywhere(command) {
    return command.kind === 'promql' || (command.kind === 'shell' && FROM_ANYWHERE.test(command.text));
}
function endlessness(command) {
    if (command.kind !== 'shell')
        return [];
    const asks = /\s(?:-it|-ti|--stdin|edit)\b|\b(?:vim?|nano|less|top|htop)\b(?! (?:pods?|nodes?|-b))/.test(command.text);
    const opens = /^\s*(?:ssh\s+\S+|.*--\s+(?:ba)?sh|(?:psql|mysql|redis-cli|mongosh?|rails console|.*\brails c)(?:\s+-\S+\s+\S+)*)\s*$/.test(command.text);
    const stays = /\s(?:-f|--follow|-w|--watch)\b|^\s*watch\b|port-forward/.test(command.text);
    if (opens)
        return ['It opens a session: what follows it on the page was meant to run inside of it.'];
    if (asks)
        return ['It asks a person: give it a form that does not.'];
    return stays ? ['It does not end by itself: give it a form that does.'] : [];
}

;// CONCATENATED MODULE: ./lib/written/draft-steps.js




function beginDrafting() {
    return { taken: { inputs: new Map(), secrets: new Set() }, probes: [], names: new Set(), ids: new Set() };
}
const SERVICE = 'the service of the topology that';
function declareProbe(command, title, { taken, probes, names }) {
    const base = nameOf(title, { joint: '_', longest: 40, otherwise: `line_${command.line}` });
    const name = unique(`look_${base}`, names, '_');
    const isPromql = command.kind === 'promql';
    probes.push(`  ${name}:`, ...said(command, '    '), ...(runsAnywhere(command)
        ? []
        : [`    service: ${quoted((0,kernel_todo/* todo */.d)(`${SERVICE} this looks at; without it, it runs from the runner`))}`]), ...commandLines(command, '    ', taken), ...(isPromql ? [] : ['    output: text']));
    return name;
}
function stepLines(step, undo, drafting) {
    const { title, commands, notes, line } = step;
    const parts = partsOf(commands);
    const lines = parts.flatMap((part, index) => {
        const head = headOf(index === 0 ? step : { ...step, title: titleOf(part.change?.text.split('\n')[0] ?? title) || title, notes: [] }, drafting);
        const read = part.looks.map((command) => declareProbe(command, title, drafting));
        return part.change === null
            ? [...head, ...conditionLines('check', read, `what shows that it is as it should be: ${title}`)]
            : [...head, ...mitigationLines(part.change, { read, undo: undo.get(part.change) ?? [], drafting })];
    });
    if (lines.length > 0)
        return lines;
    const head = headOf({ line, title, notes, commands }, drafting);
    if (!asksForChange(title))
        return [...head, `    check: ${quoted((0,kernel_todo/* todo */.d)(`a condition that shows it: ${title}`))}`];
    return [...head, ...mitigationOf([`      run: ${quoted((0,kernel_todo/* todo */.d)(`the command: ${title}`))}`], [], [])];
}
function partsOf(commands) {
    const parts = [];
    for (const command of commands) {
        const last = parts.at(-1);
        if (command.effect === 'change')
            parts.push({ change: command, looks: [] });
        else if (last === undefined)
            parts.push({ change: null, looks: [command] });
        else
            last.looks.push(command);
    }
    return parts;
}
function headOf({ title, line, notes }, { ids }) {
    const id = unique(nameOf(title, { joint: '-', longest: 50, otherwise: `line-${line}` }), ids, '-');
    const own = notes.length === 0 ? [`    # ${line}`] : remarks(notes, '    ');
    return [`  - id: ${quoted(id)}`, ...own, `    title: ${quoted(title || `Line ${line} of the page`)}`];
}
function conditionLines(key, read, says, indent = '    ') {
    return [`${indent}${key}:`, ...read.map((name) => `${indent}  - ${name}.ok`), `${indent}  - ${quoted((0,kernel_todo/* todo */.d)(says))}`];
}
function mitigationLines(change, { read, undo, drafting }) {
    const doing = [...said(change, '      '), ...commandLines(change, '      ', drafting.taken)];
    return mitigationOf(doing, read, undo);
}
function mitigationOf(doing, read, undo) {
    const candidates = undo.length === 0 ? [] : ['    # The page takes it back with:', ...remarks(undo, '    ')];
    return [
        `    service: ${quoted((0,kernel_todo/* todo */.d)(`${SERVICE} this changes`))}`,
        '    do:',
        ...doing,
        ...conditionLines('verify', read, 'what holds once it has worked, and did not before'),
        ...candidates,
        `    undo: ${quoted((0,kernel_todo/* todo */.d)('the command that takes it back; or `none` and `because`, or `irreversible` instead of both'))}`,
        `    undone: ${quoted((0,kernel_todo/* todo */.d)('what holds once it is taken back'))}`,
    ];
}
function said(command, indent) {
    const around = command.remarks.map((text) => `${indent}# | ${spoken(text)}`);
    return [...endlessness(command).map((text) => `${indent}# ${text}`), ...around];
}
function unique(name, taken, joint) {
    let found = name;
    for (let count = 2; taken.has(found); count += 1)
        found = `${name}${joint}${count}`;
    taken.add(found);
    return found;
}

;// CONCATENATED MODULE: ./lib/written/undo-candidates.js
function undoCandidates(steps, undo) {
    const changes = steps.flatMap(({ commands }) => commands.filter(({ effect }) => effect === 'change'));
    const found = new Map();
    for (const step of undo) {
        const text = step.commands.map((command) => command.text).join('\n');
        const best = nearestTo(text, changes);
        if (best === undefined)
            continue;
        const written = step.commands.map((command) => ({ line: command.line, text: command.text }));
        const notes = [...step.notes, ...written];
        found.set(best, [
            ...(found.get(best) ?? []),
            ...(notes.length === 0 ? [{ line: step.line, text: step.title }] : notes),
        ]);
    }
    return found;
}
function nearestTo(text, changes) {
    const words = wordsOf(text);
    let best = changes.at(-1);
    let most = 0;
    for (const change of changes) {
        const common = [...wordsOf(change.text)].filter((word) => words.has(word)).length;
        if (common > most)
            [best, most] = [change, common];
    }
    return best;
}
function wordsOf(text) {
    return new Set(text.split(/[\s"'=,;|]+/).filter((word) => word.length > 2));
}

;// CONCATENATED MODULE: ./lib/written/draft.js






function draftOf(written, page) {
    const { title, description, owner, alerts, people, symptoms, context } = written;
    const drafting = beginDrafting();
    const undo = undoCandidates(written.steps, written.undo);
    const unused = undo.size === 0 ? written.undo.flatMap(asNotes) : [];
    const steps = written.steps.map((step) => stepLines(step, undo, drafting));
    const recovered = recoveredLines(written.verification, drafting);
    const firstProbe = drafting.probes.length === 0 ? seeingNothing() : drafting.probes;
    const commands = [...written.steps, ...written.verification].flatMap((step) => step.commands);
    const lines = [
        `# A draft, made from ${spoken(plain(page))} by \`enforced-runbooks import\`. It runs nothing while a TODO is in it: \`lint\` names each.`,
        '# Behind a number and a bar stands what the page says at that line.',
        ...remarks([...context, ...unused], ''),
        'schema: 1',
        `title: ${quoted(title)}`,
        ...(description === '' ? [] : [`description: ${quoted(description)}`]),
        ...(people.length === 0
            ? []
            : ['# Whom the page calls (`owner`, `notify`, and `on-call` in the topology):', ...remarks(people, '')]),
        ...(owner === null ? [] : [`owner: ${quoted(owner)}`]),
        'on:',
        '  alert:',
        ...(alerts.length === 0 ? [(0,kernel_todo/* todo */.d)('the name of the alert, as monitoring sends it')] : alerts).map((name) => `    - name: ${quoted(name)}`),
        ...inputLines(drafting.taken, commands),
        'probes:',
        ...firstProbe,
        ...remarks(symptoms, ''),
        `symptom: ${quoted((0,kernel_todo/* todo */.d)('the condition over probes for which this is needed'))}`,
        ...recovered,
        'steps:',
        ...steps.flat(),
    ];
    return {
        text: `${lines.join('\n')}\n`,
        steps: steps.flat().filter((line) => line.startsWith('  - id: ')).length,
        commands: commands.length,
    };
}
function seeingNothing() {
    return [
        '  look:',
        `    run: ${quoted((0,kernel_todo/* todo */.d)('a command that only looks, by which the symptom is known'))}`,
        '    output: text',
    ];
}
function recoveredLines(verification, drafting) {
    const looks = verification.flatMap(({ title, commands }) => commands.map((command) => ({ title, command })));
    const read = looks.map(({ title, command }) => declareProbe(command, title, drafting));
    const said = verification.map(({ title }) => title).filter((title) => title !== '');
    const says = said.length === 0 ? 'the condition for which the incident is over' : titleOf(said.join('; '));
    return [
        ...remarks(verification.flatMap(({ notes }) => notes), ''),
        ...conditionLines('recovered', read, says, ''),
    ];
}
function asNotes({ notes, title, line, commands }) {
    const written = commands.map((command) => ({ line: command.line, text: command.text }));
    return [...(notes.length === 0 ? [{ line, text: title }] : notes), ...written];
}

;// CONCATENATED MODULE: ./lib/written/line.js
function isBlank(text) {
    return /^[ \t]*$/.test(text);
}
function indentOf(text, from = 0) {
    let column = from;
    for (const character of text) {
        if (character === ' ')
            column += 1;
        else if (character === '\t')
            column += 4 - (column % 4);
        else
            break;
    }
    return column - from;
}
function outdented(text, columns, from = 0) {
    let column = from;
    let at = 0;
    while (at < text.length && column - from < columns) {
        if (text[at] === ' ')
            column += 1;
        else if (text[at] === '\t')
            column += 4 - (column % 4);
        else
            break;
        at += 1;
    }
    return ' '.repeat(Math.max(0, column - from - columns)) + text.slice(at);
}
function fenceOf(text) {
    const [, space = '', mark = '', info = ''] = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
    if (mark === '' || (mark.startsWith('`') && info.includes('`')))
        return null;
    return { mark, indent: indentOf(space), info: info.trim() };
}
function closes(text, { mark }) {
    const found = text.trim();
    return found.length >= mark.length && found === (mark[0] ?? '').repeat(found.length);
}
function headingOf(text) {
    const [, marks = '', words = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? [];
    return marks === '' ? null : { level: marks.length, text: words.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim() };
}
function isRule(text) {
    return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
}
function markerOf(text) {
    const [all = '', space = '', mark = '', rest = ''] = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]|$)(.*)$/.exec(text) ?? [];
    if (all === '' || isRule(text))
        return null;
    const indent = indentOf(space);
    const behind = indent + mark.length;
    const gap = indentOf(rest, behind);
    const inside = isBlank(rest) || gap > 4 ? 1 : gap;
    return {
        indent,
        width: behind + inside,
        ordered: mark.length > 1,
        number: mark.length > 1 ? Number(mark.slice(0, -1)) : 0,
        sign: mark.slice(-1),
        rest: outdented(rest, inside, behind),
    };
}

;// CONCATENATED MODULE: ./lib/written/markdown.js


const markdown_DEEPEST = 20;
const FURTHEST = 2_000;
function blocksOf(text, firstLine = 1) {
    const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: firstLine + index }));
    return blocksIn(lines, 0);
}
function blocksIn(lines, depth) {
    const blocks = [];
    for (let at = 0; at < lines.length;) {
        const text = lines[at]?.text ?? '';
        if (isBlank(text) || isRule(text)) {
            at += 1;
            continue;
        }
        const read = blockAt(lines, at, depth);
        blocks.push(...read.blocks);
        at = read.next;
    }
    return continued(blocks);
}
function blockAt(lines, at, depth) {
    const { text, number: line } = lines[at] ?? { text: '', number: 0 };
    if (indentOf(text) >= 4)
        return indentedCode(lines, at);
    const fence = fenceOf(text);
    if (fence !== null)
        return fenced(lines, at, fence);
    const heading = headingOf(text);
    if (heading !== null)
        return { blocks: [{ kind: 'heading', line, ...heading }], next: at + 1 };
    const html = htmlBlock(lines, at);
    if (html !== null)
        return html;
    if (depth < markdown_DEEPEST) {
        if (/^ {0,3}>/.test(text))
            return markdown_quoted(lines, at, depth);
        const marker = markerOf(text);
        if (marker !== null)
            return list(lines, at, { marker, depth });
    }
    if (isTable(lines, at))
        return table(lines, at);
    return paragraph(lines, at, depth);
}
function indentedCode(lines, from) {
    let next = from;
    for (let at = from; at < lines.length; at += 1) {
        const text = lines[at]?.text ?? '';
        if (isBlank(text))
            continue;
        if (indentOf(text) < 4)
            break;
        next = at + 1;
    }
    const text = lines.slice(from, next).map((line) => outdented(line.text, 4));
    return { blocks: [{ kind: 'code', line: lines[from]?.number ?? 0, info: '', text: text.join('\n') }], next };
}
function fenced(lines, from, fence) {
    let end = from + 1;
    while (end < lines.length && !closes(lines[end]?.text ?? '', fence))
        end += 1;
    const text = lines.slice(from + 1, end).map((line) => outdented(line.text, fence.indent));
    const line = lines[from]?.number ?? 0;
    return { blocks: [{ kind: 'code', line, info: fence.info, text: text.join('\n') }], next: end + 1 };
}
function markdown_quoted(lines, from, depth) {
    let next = from;
    while (next < lines.length && /^ {0,3}>/.test(lines[next]?.text ?? ''))
        next += 1;
    const inside = lines.slice(from, next).map((line) => ({ ...line, text: line.text.replace(/^ {0,3}> ?/, '') }));
    return { blocks: blocksIn(inside, depth + 1), next };
}
function list(lines, from, { marker: first, depth }) {
    const items = [];
    let next = from;
    while (next < lines.length) {
        const { text, number: line } = lines[next] ?? { text: '', number: 0 };
        const marker = indentOf(text) >= 4 ? null : markerOf(text);
        if (marker === null || marker.sign !== first.sign)
            break;
        const end = itemEnd(lines, next, marker);
        const own = lines.slice(next + 1, end).map((one) => ({ ...one, text: outdented(one.text, marker.width) }));
        const task = /^\[[ xX]\](?:[ \t]+|$)/.exec(marker.rest);
        const head = { text: task === null ? marker.rest : marker.rest.slice(task[0].length), number: line };
        items.push({ line, number: marker.number, isTask: task !== null, blocks: blocksIn([head, ...own], depth + 1) });
        next = end;
        while (next < lines.length && isBlank(lines[next]?.text ?? ''))
            next += 1;
    }
    const line = lines[from]?.number ?? 0;
    return { blocks: [{ kind: 'list', line, ordered: first.ordered, items }], next };
}
function itemEnd(lines, from, marker) {
    let end = from + 1;
    for (let at = from + 1; at < lines.length; at += 1) {
        const text = lines[at]?.text ?? '';
        if (isBlank(text))
            continue;
        const indent = indentOf(text);
        const isAfterBlank = isBlank(lines[at - 1]?.text ?? '');
        const fence = fenceOf(text);
        const isInside = indent >= marker.width || (fence !== null && indent >= 2);
        const isLazy = !isInside && !isAfterBlank && !beginsBlock(text);
        if (!isInside && !isLazy)
            break;
        if (fence !== null)
            at = fenceEnd(lines, at, fence);
        end = at + 1;
    }
    return end;
}
function fenceEnd(lines, from, fence) {
    const last = Math.min(lines.length, from + FURTHEST);
    for (let at = from + 1; at < last; at += 1)
        if (closes(lines[at]?.text ?? '', fence))
            return at;
    return from;
}
function beginsBlock(text) {
    return (fenceOf(text) !== null ||
        headingOf(text) !== null ||
        isRule(text) ||
        markerOf(text) !== null ||
        /^ {0,3}>/.test(text));
}
function isTable(lines, at) {
    const [head = '', rule = ''] = [lines[at]?.text, lines[at + 1]?.text];
    return head.includes('|') && rule.includes('-') && rule.includes('|') && /^[ \t|:-]+$/.test(rule);
}
function table(lines, from) {
    let next = from;
    while (next < lines.length && (lines[next]?.text ?? '').includes('|'))
        next += 1;
    const text = lines.slice(from, next).map((line) => line.text.trim());
    return { blocks: [{ kind: 'table', line: lines[from]?.number ?? 0, text: text.join('\n') }], next };
}
function paragraph(lines, from, depth) {
    const line = lines[from]?.number ?? 0;
    const words = [(lines[from]?.text ?? '').trim()];
    let next = from + 1;
    for (; next < lines.length; next += 1) {
        const text = lines[next]?.text ?? '';
        const [, underline] = /^ {0,3}(=+|-+)[ \t]*$/.exec(text) ?? [];
        if (underline !== undefined) {
            const level = underline.startsWith('=') ? 1 : 2;
            return { blocks: [{ kind: 'heading', line, level, text: words.join(' ') }], next: next + 1 };
        }
        if (isBlank(text) || interrupts(lines, next, depth))
            break;
        words.push(text.trim());
    }
    return { blocks: [{ kind: 'paragraph', line, text: words.join('\n') }], next };
}
function interrupts(lines, at, depth) {
    const text = lines[at]?.text ?? '';
    if (indentOf(text) >= 4)
        return false;
    const marker = depth < markdown_DEEPEST ? markerOf(text) : null;
    if (marker !== null)
        return !isBlank(marker.rest) && (!marker.ordered || marker.number === 1);
    return (fenceOf(text) !== null || headingOf(text) !== null || isRule(text) || /^ {0,3}>/.test(text) || isTable(lines, at));
}
function continued(blocks) {
    const joined = [];
    let before = -1;
    for (const block of blocks) {
        const open = joined[before];
        const last = open?.kind === 'list' && open.ordered ? open.items.at(-1) : undefined;
        const goesOn = block.kind === 'list' && block.ordered && block.items[0]?.number === (last?.number ?? -1) + 1;
        if (open?.kind !== 'list' || last === undefined || !goesOn) {
            joined.push(block);
            if (block.kind === 'list' || block.kind === 'heading')
                before = joined.length - 1;
            continue;
        }
        const between = joined.splice(before + 1);
        const whole = { ...last, blocks: [...last.blocks, ...between] };
        joined[before] = { ...open, items: [...open.items.slice(0, -1), whole, ...block.items] };
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/written/section.js

const PURPOSES = [
    [/\b(?:roll(?:ing)?[- ]?back|undo|back[- ]?out|revert(?:ing)?)\b/i, 'undo'],
    [
        /\b(?:verif(?:y|ication|ying)|validat(?:e|ion|ing)|confirm(?:ation)?|post[- ]?checks?|success criteria|recovery definition|expected (?:results?|outcomes?|state))\b/i,
        'verification',
    ],
    [
        /\b(?:escalat\w+|contacts?|who to (?:call|page)|on[- ]?call|owners?(?:hip)?|communicat\w+|stakeholders?)\b/i,
        'people',
    ],
    [/\b(?:symptoms?|alerts?|triggers?|detection|signals?|when to use|meaning)\b/i, 'symptom'],
    [
        /\b(?:steps?|procedures?|mitigat\w+|resol(?:ve|ution|ving)|remed\w+|diagnos\w+|troubleshoot\w*|triage|checks?|investigat\w+|actions?|how to|fix\w*|repair\w*|recover\w*|instructions?|checklist|playbook|runbook|restor\w+|debug\w*|response|solutions?|workarounds?|corrective|to do|what to do|potential)\b/i,
        'steps',
    ],
    [
        /\b(?:impact|overview|background|summary|introduction|intro|references?|links?|related|prerequisites?|preconditions?|requirements?|glossary|dashboards?|prevention|post[- ]?(?:incident|mortem)|history|contents|further reading|description|severity|architecture|changelog|metadata|see also|resources|notes?|causes?|observability|purpose|scope|access|why)\b/i,
        'context',
    ],
];
const STEP = /^(?:step|phase|stage)\s*\d+\b|^\d+\s*[.):-]\s+\S/i;
const IS_WAY_BACK = /^(?:how to |the )?(?:roll(?:ing)?[- ]?back|undo|back[- ]?out|revert(?:ing)?)(?: (?:procedures?|plan|steps?|instructions|strategy|commands?|options?))?$/i;
function sectionsOf(blocks, title) {
    const sections = [];
    const open = [];
    let current = {
        head: { line: blocks[0]?.line ?? 1, heading: '', level: 0, purpose: 'steps', isNamed: false, isStep: false },
        blocks: [],
    };
    const close = () => sections.push({ ...current.head, blocks: current.blocks });
    for (const [index, block] of blocks.entries()) {
        if (index === title)
            continue;
        if (block.kind !== 'heading') {
            current.blocks.push(block);
            continue;
        }
        close();
        while ((open.at(-1)?.level ?? 0) >= block.level)
            open.pop();
        const words = plain(block.text);
        const isStep = STEP.test(words);
        const inherited = open.at(-1)?.purpose;
        const named = isStep ? null : purposeOf(words);
        const own = named === 'undo' && inherited === 'steps' && !IS_WAY_BACK.test(words) ? 'steps' : named;
        const purpose = own === null ? (inherited ?? 'steps') : within(own, inherited);
        open.push({ level: block.level, purpose });
        const { line, text: heading, level } = block;
        current = { head: { line, heading, level, purpose, isNamed: own !== null, isStep }, blocks: [] };
    }
    close();
    return sections.filter(({ heading, blocks: inside }) => heading !== '' || inside.length > 0);
}
function purposeOf(heading) {
    return PURPOSES.find(([words]) => words.test(heading))?.[1] ?? null;
}
function within(own, above) {
    return above === 'undo' || (above === 'verification' && own === 'steps') ? above : own;
}

;// CONCATENATED MODULE: ./lib/written/programs.js
const ALWAYS = { kind: 'always' };
const words = (pattern) => ({ kind: 'words', words: pattern });
const without = (pattern) => ({ kind: 'without', words: pattern });
const READERS = 'ps top htop df du free uptime w who cat less more head tail grep egrep fgrep zgrep rg cut sort uniq wc tr jq column ls stat file lsof dig host nslookup ping traceroute mtr nc telnet tcpdump iostat vmstat mpstat sar iotop lsblk findmnt echo printf hostname uname id whoami env printenv pwd which type test [ true sleep seq diff cmp md5sum sha256sum base64 strings xxd pg_isready ss netstat zcat nproc lscpu logcli pgrep getent arp pt-query-digest watch cd export';
const KUBECTL = /^(?:get|describe|logs|top|explain|version|cluster-info|api-resources|api-versions|auth (?:can-i|whoami)|config (?:view|get-\S*|current-context)|diff|rollout (?:status|history)|events|wait|whoami|status|port-forward|adm (?:top|inspect|must-gather|node-logs)|project$|projects)\b/;
const LOOKING = {
    ...Object.fromEntries(READERS.split(' ').map((name) => [name, ALWAYS])),
    awk: without(/^-i$/),
    sed: without(/^(?:-[a-z]*i.*|--in-place.*)$/),
    yq: without(/^(?:-i|--inplace)$/),
    find: without(/^-(?:delete|exec|execdir|ok)$/),
    date: without(/^(?:-s|--set.*)$/),
    dmesg: without(/^(?:-[cC]|--clear)$/),
    mount: words(/^$/),
    ip: words(/^(?:-\S+ )*(?:a|addr|address|r|route|l|link|n|neigh)\b(?! (?:add|del|set|flush|change|replace))/),
    iptables: words(/^(?:-\S+ )*(?:-L|-S|--list)/),
    sysctl: without(/^-[wp]$|=/),
    journalctl: without(/^--(?:vacuum|rotate|flush)/),
    systemctl: words(/^(?:--\S+ )*(?:status|show|is-active|is-failed|is-enabled|list-\S*|cat)\b/),
    service: words(/^\S+ status\b/),
    'gitlab-ctl': words(/^(?:status|tail|show-config)\b/),
    supervisorctl: words(/^(?:status|tail)\b/),
    kubectl: words(KUBECTL),
    oc: words(KUBECTL),
    k: words(KUBECTL),
    helm: words(/^(?:list|ls|status|get|history|show|template|search|version)\b/),
    docker: words(/^(?:compose )?(?:ps|logs|inspect|images|stats|top|info|version|events|port|system df)\b/),
    podman: words(/^(?:ps|logs|inspect|images|stats|top|info|version)\b/),
    crictl: words(/^(?:ps|pods|logs|inspect\w*|images|stats|info)\b/),
    'docker-compose': words(/^(?:ps|logs|config|top)\b/),
    git: words(/^(?:status|log|show|diff|blame|branch$|remote -v)\b/),
    gh: words(/^\S+ (?:view|list|status|checks|diff)\b/),
    terraform: words(/^(?:plan|show|output|validate|state (?:list|show))\b/),
    aws: words(/^[a-z0-9-]+ (?:describe|list|get|head|ls|filter|lookup|wait|tail|query|scan)\S*/),
    gcloud: words(/^(?:[a-z-]+ ){1,4}(?:describe|list|read|get-\S+)\b/),
    az: words(/^(?:[a-z-]+ ){1,4}(?:list|show)\b/),
    gsutil: words(/^(?:ls|cat|stat|du)\b/),
    argocd: words(/^\S+ (?:get|list|history|diff|logs)\b/),
    flux: words(/^(?:get|logs|check|stats)\b/),
    istioctl: words(/^(?:ps|proxy-status|pc|proxy-config|analyze|version)\b/),
    etcdctl: words(/^(?:get|endpoint|member list|alarm list|cluster-health|version)\b/),
    ceph: words(/^(?:-s|status|health|df|versions|version|osd (?:tree|df|stat|status|dump)|pg (?:stat|dump)|mon (?:stat|dump)|tell \S+ \S*status)\b/),
    consul: words(/^(?:members|info|catalog|kv get|operator raft list-peers|monitor)\b/),
    vault: words(/^(?:status|read|list|kv (?:get|list)|operator raft list-peers)\b/),
    nomad: words(/^(?:status|\S+ status|alloc logs)\b/),
    nodetool: words(/^(?:status|info|tpstats|ring|netstats|compactionstats|describecluster|cfstats|tablestats)\b/),
    patronictl: words(/^(?:-\S+ \S+ )*(?:list|history|show-config|topology)\b/),
    rabbitmqctl: words(/^(?:list_\S+|status|cluster_status|environment|report)\b/),
    'rabbitmq-diagnostics': ALWAYS,
    'redis-cli': words(/^(?:info|ping|get|mget|keys|scan|ttl|type|dbsize|lastsave|time|role|monitor|slowlog|memory|latency|client list|config get|cluster (?:info|nodes|slots)|sentinel (?:masters|master|slaves|replicas|get-\S+)|llen|lrange|hget\w*|hlen|scard|smembers|zcard|zrange|xlen|xinfo|exists|object|pubsub|--\w+)\b/i),
    'kafka-topics.sh': words(/(?:--list|--describe)\b/),
    'kafka-topics': words(/(?:--list|--describe)\b/),
    'kafka-consumer-groups.sh': words(/^(?!.*--reset-offsets)(?!.*--delete).*(?:--list|--describe)\b/),
    'kafka-consumer-groups': words(/^(?!.*--reset-offsets)(?!.*--delete).*(?:--list|--describe)\b/),
    openssl: words(/^(?:s_client|x509|verify|version|crl|ocsp)\b(?!.* -out )/),
    curl: without(/^(?:-[dFT].*|-X(?!GET|HEAD).+|--(?:data|form|upload-file|json|request=(?!GET|HEAD)).*)$/),
    wget: words(/-q?O-|--spider/),
    amtool: words(/^(?:alert|silence query|config show|check-config|cluster)\b/),
    promtool: words(/^(?:query|check|test)\b/),
    nginx: words(/^-[tTvV]$/),
    haproxy: words(/^-[cv]/),
    knife: words(/^(?:search|status|\S+ (?:show|list))\b/),
    crontab: words(/^-l/),
    swapon: words(/^(?:-s|--show)/),
    apt: words(/^(?:list|show|policy)\b/),
    rpm: words(/^-q/),
    dpkg: words(/^(?:-l|-s|-L|--list)/),
    cephadm: words(/^(?:ls|version)\b/),
    velero: words(/^\S+ (?:get|describe|logs)\b/),
};
const CHANGERS = 'rm mv cp mkdir chmod chown kill pkill killall reboot shutdown apt-get yum dnf pip npm make ansible ansible-playbook chef-client puppet salt gitlab-rails gitlab-rake gitlab-psql gitlab-redis-cli bundle rails rake python python3 ruby node bash sh pg_ctl pg_dump pg_restore psql mysql mysqldump mongosh mongo cqlsh helmfile kustomize eksctl kops kubeadm kubectx kubens cilium calicoctl at dd fsck resize2fs xfs_growfs lvextend growpart swapoff modprobe ufw firewall-cmd nft tc scp rsync tar gzip gunzip zip unzip ssh sudo xargs tee touch ln truncate logrotate systemd-run nsenter chroot odf rosa ocm lctl nodectl jstack jmap jcmd pgbouncer patroni glsh tsh sshuttle su export cd timeout for while if';
const PROGRAMS = new Set([...Object.keys(LOOKING), ...CHANGERS.split(' ')]);
const AMBIGUOUS = new Set('test type file host which sleep sort cut head tail more less date find mount stat id w who true top free column time watch make service for while if at salt node env su k sh cd tee ln echo export diff patroni puppet tar zip kill reboot shutdown touch export'.split(' '));

;// CONCATENATED MODULE: ./lib/written/effect.js



function effectOf(script) {
    if (/<<-?\s*['"]?\w/.test(script) && !/^\s*(?:cat|psql|mysql)\b/.test(script))
        return 'change';
    return simpleCommands(opened(script).script).every((words) => looks(words, 0)) ? 'look' : 'change';
}
function queryEffect(text) {
    const bare = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^']|'')*'/g, "''");
    const statements = bare.split(/;|\n(?=\\)/).filter((one) => one.trim() !== '');
    const looksOnly = (one) => /^\s*(?:select|show|explain|describe|desc|with|table|values|\\(?:d|l|x|timing|conninfo|q|c|pset|watch|echo)|set\s+(?:statement_timeout|role)|use)\b/i.test(`${one} `) &&
        !/\b(?:insert|update|delete|drop|truncate|alter|create|into|pg_terminate_backend|pg_cancel_backend|kill|vacuum|reindex)\b/i.test(one);
    return statements.length > 0 && statements.every(looksOnly) ? 'look' : 'change';
}
const effect_DEEPEST = 5;
function looks(words, depth) {
    const [first = '', ...rest] = words;
    if (depth > effect_DEEPEST || writesFile(words))
        return false;
    if (/^[A-Za-z_]\w*=/.test(first))
        return rest.length === 0 || looks(rest, depth + 1);
    if (/^(?:for|in|do|done|while|until|then|fi|else|if|!|\{|\}|\(|\)|time|nohup|command|exec)$/.test(first)) {
        if (first === 'for')
            return true;
        return rest.length === 0 || looks(rest, depth + 1);
    }
    const wrapped = commandWithin(words);
    if (wrapped !== null)
        return wrapped.length === 0 || looks(wrapped, depth + 1);
    const program = first.split('/').at(-1) ?? '';
    const args = rest.map(unquoted);
    if (program === 'psql' || program === 'mysql' || program === 'gitlab-psql')
        return looksAtDatabase(args);
    if (program === 'bash' || program === 'sh') {
        const script = args[args.findIndex((one) => /^-\w*c$/.test(one)) + 1];
        return args.some((one) => /^-\w*c$/.test(one)) && script !== undefined && depth < effect_DEEPEST
            ? simpleCommands(script).every((one) => looks(one, depth + 1))
            : false;
    }
    return looksBy(program, args);
}
function looksBy(program, args) {
    const looking = Object.hasOwn(LOOKING, program) ? LOOKING[program] : undefined;
    switch (looking?.kind) {
        case undefined:
            return false;
        case 'always':
            return true;
        case 'without':
            return !args.some((one, index) => looking.words.test(one) || (/^(?:-X|--request)$/.test(one) && !/^(?:GET|HEAD)$/.test(args[index + 1] ?? '')));
        case 'words':
            return looking.words.test(withoutOptions(args).join(' ')) || looking.words.test(args.join(' '));
    }
}
function withoutOptions(args) {
    let at = 0;
    while (at < args.length && /^-/.test(args[at] ?? '')) {
        const takesValue = /^(?:-[a-zA-Z]|--(?:namespace|context|kubeconfig|cluster|host|port|profile|region|endpoint-url|endpoints|project|user|chdir|dir|as|cacert|cert|key))$/.test(args[at] ?? '');
        at += takesValue && !/^-/.test(args[at + 1] ?? '-') ? 2 : 1;
    }
    return args.slice(at);
}
function writesFile(words) {
    return words.some((word, index) => {
        const [, target = ''] = /^\d?>>?(?!&)(.*)$/.exec(word) ?? [];
        const file = target === '' && /^\d?>>?$/.test(word) ? (words[index + 1] ?? '') : target;
        return file !== '' && file !== '/dev/null';
    });
}
function commandWithin(words) {
    const [program = '', ...args] = words.map(unquoted);
    const afterDashes = args.indexOf('--');
    switch (program) {
        case 'sudo':
        case 'watch':
        case 'timeout':
        case 'xargs':
        case 'nice':
        case 'stdbuf':
            return afterOptions(program, args);
        case 'ssh': {
            const inside = afterOptions(program, args).slice(1).join(' ');
            return simpleCommands(inside).length > 1
                ? (simpleCommands(inside).find((one) => !looks(one, 1)) ?? [])
                : (simpleCommands(inside)[0] ?? []);
        }
        case 'kubectl':
        case 'oc':
        case 'k':
            if (!args.some((one) => one === 'exec' || one === 'rsh' || one === 'debug'))
                return null;
            return afterDashes < 0 ? execWords(args) : args.slice(afterDashes + 1);
        case 'docker':
        case 'podman':
        case 'crictl':
            return args[0] === 'exec' ? afterOptions('docker', args.slice(1)).slice(1) : null;
        default:
            return null;
    }
}
function execWords(args) {
    const at = args.findIndex((one) => one === 'exec' || one === 'rsh' || one === 'debug');
    return args[at] === 'debug' ? [] : afterOptions('docker', args.slice(at + 1)).slice(1);
}
const WITH_VALUE = {
    sudo: /^-[ugh]$/,
    watch: /^-n$/,
    timeout: /^-[ks]$/,
    xargs: /^-[InPLd]$/,
    ssh: /^-[iplFJoLRDbcEmQSWw]$/,
    docker: /^-[nceuw]$/,
};
function afterOptions(program, args) {
    let at = 0;
    while (at < args.length && /^-/.test(args[at] ?? ''))
        at += WITH_VALUE[program]?.test(args[at] ?? '') === true ? 2 : 1;
    if (program === 'timeout')
        at += 1;
    if (program === 'sudo' && /^(?:su|bash|sh)$/.test(args[at] ?? '') && args.length === at + 1)
        return [];
    if (program === 'sudo')
        while (/^[A-Za-z_]\w*=/.test(args[at] ?? ''))
            at += 1;
    return args.slice(at);
}
function looksAtDatabase(args) {
    const at = args.findIndex((one) => /^(?:-\w*c|-e|--command|--execute)$/.test(one));
    const joined = args.find((one) => /^(?:--command=|--execute=|-e.)/.test(one))?.replace(/^(?:--\w+=|-e)/, '');
    const query = at >= 0 ? args[at + 1] : joined;
    if (query !== undefined)
        return queryEffect(unquoted(query)) === 'look';
    return !args.some((one) => /^(?:-f|--file)/.test(one) || one === '<');
}

;// CONCATENATED MODULE: ./lib/written/code-commands.js



const SHELLS = /^(?:bash|sh|shell|shel|zsh|ksh|console|shell-?session|sh-session|shellscript|terminal|bash-session|cli)$/;
const DATA = /^(?:ya?ml|json|jsonc?|text|txt|plaintext|plain|log|logs|output|diff|mermaid|toml|ini|xml|html|hcl|terraform|tf|csv|conf|config|nginx|properties|dockerfile|docker|markdown|md|http|ascii|cron|plantuml|math|go|java|rust|c|cpp|scss|css|jsonnet|none|graphql|haproxy|jinja)$/;
function commandsIn({ info, text, line }) {
    const language = (/^\{?\.?([\w+-]+)/.exec(info)?.[1] ?? '').toLowerCase();
    if (text.trim() === '')
        return { commands: [], kept: [] };
    const lines = text.split('\n');
    if (DATA.test(language))
        return { commands: [], kept: lines };
    const prompts = lines.map((one, index) => promptOf(one, language, index));
    if (prompts.some((prompt) => prompt !== null))
        return prompted(lines, prompts, line);
    if (language === 'promql')
        return { commands: [{ kind: 'promql', line, text, effect: 'look', remarks: [] }], kept: [] };
    const isKnown = language === '' || SHELLS.test(language);
    if (!isKnown)
        return { commands: [asInput(text, language, line)], kept: [] };
    if (language === '' || /console|session|terminal/.test(language)) {
        if (isQuery(text))
            return { commands: [asInput(text, 'sql', line)], kept: [] };
        if (!lines.some(beginsCommand))
            return { commands: [], kept: lines };
    }
    return unprompted(lines, line + 1);
}
function asInput(text, language, line) {
    const isSql = /sql/.test(language);
    return { kind: 'input', language, line, text, effect: isSql ? queryEffect(text) : 'change', remarks: [] };
}
function isQuery(text) {
    return /^\s*(?:--[^\n]*\n\s*)*(?:SELECT|UPDATE|DELETE FROM|INSERT INTO|ALTER|EXPLAIN|CREATE|DROP|WITH|VACUUM|SHOW)\s/.test(text);
}
function beginsCommand(line) {
    const word = /^\s*(?:[A-Z_][A-Z0-9_]*=\S* )*(\S+)/.exec(line)?.[1] ?? '';
    return (PROGRAMS.has(word) ||
        /^[a-z][\w.-]*(?:ctl|cli|\.(?:sh|py|rb|pl))$/.test(word) ||
        /^\.{0,2}\/[\w./-]+$/.test(word) ||
        (PROGRAMS.has(word.split('/').at(-1) ?? '') && word.includes('/')));
}
const PROMPTS = [
    [/^\s*(?:\$|\u276f|\u279c)[ \t]+(?=\S)/, 'shell'],
    [/^\s*(?:\([\w-]+\) ?)?\[?[\w.-]+@[\w.-]+[^\s$#%>]*(?: [^\s$#%>]+)?\]?[$#%] ?(?=\S)/, 'shell'],
    [/^PS [^>\n]*> ?/, 'unknown'],
    [/^\s*[\w-]+[=-][#>] (?=\S)/, 'sql'],
    [/^\s*(?:mysql|MariaDB \[[^\]]*\])> /, 'sql'],
    [/^\s*(?:redis|\d{1,3}(?:\.\d{1,3}){3}):?[\w/.]*> (?=\S)/, 'redis'],
    [/^\s*(?:irb\([^)]*\):\d+:\d+>|\[\d+\] pry\([^)]*\)>) /, 'ruby'],
    [/^\s*>>> /, 'python'],
];
function promptOf(line, language, index) {
    for (const [pattern, prompting] of PROMPTS) {
        const [found] = pattern.exec(line) ?? [];
        if (found !== undefined)
            return { rest: line.slice(found.length), language: prompting };
    }
    const root = /^(?:#|>|%)[ \t]+/.exec(line)?.[0];
    const mayBeRoot = /^(?:|console|.*session|terminal)$/.test(language) || (index === 0 && line.startsWith('>'));
    return root !== undefined && mayBeRoot && beginsCommand(line.slice(root.length)) && !/[.:]$/.test(line.trim())
        ? { rest: line.slice(root.length), language: 'shell' }
        : null;
}
function prompted(lines, prompts, line) {
    const found = [];
    for (let at = 0; at < lines.length; at += 1) {
        const prompt = prompts[at] ?? null;
        if (prompt === null)
            continue;
        const end = endOf(lines, at, prompt.rest, (next) => prompts[next] === null);
        const more = lines.slice(at + 1, end).map((one) => one.replace(/^\s*>\s?/, ''));
        found.push({ at, end, text: [prompt.rest, ...more].join('\n'), language: prompt.language });
        at = end - 1;
    }
    const kept = lines.slice(0, found[0]?.at ?? 0);
    const printed = (index) => lines.slice(found[index]?.end ?? 0, found[index + 1]?.at ?? lines.length);
    const isOne = found.every(({ language }) => language === 'shell') && found.some(({ text }) => isStateful(text));
    if (isOne) {
        const text = found.map((one) => one.text).join('\n');
        const remarks = found.flatMap((_, index) => printed(index)).filter((one) => one.trim() !== '');
        return { commands: [{ kind: 'shell', line: line + 1, text, effect: effectOf(text), remarks }], kept };
    }
    const commands = found.map(({ at, text, language }, index) => {
        const remarks = printed(index).filter((one) => one.trim() !== '');
        if (language === 'shell')
            return { kind: 'shell', line: line + 1 + at, text, effect: effectOf(text), remarks };
        return { ...asInput(text, language, line + 1 + at), remarks };
    });
    return { commands, kept };
}
function unprompted(lines, firstLine) {
    if (lines.some((one) => isStateful(one))) {
        const text = lines.join('\n').replace(/^\n+|\s+$/g, '');
        return { commands: [{ kind: 'shell', line: firstLine, text, effect: effectOf(text), remarks: [] }], kept: [] };
    }
    const commands = [];
    let remarks = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.trim() === '')
            continue;
        if (/^\s*#/.test(line)) {
            remarks.push(line.trim());
            continue;
        }
        const end = endOf(lines, at, line, () => true);
        const text = lines.slice(at, end).join('\n').replace(/^\s+/, '');
        commands.push({ kind: 'shell', line: firstLine + at, text, effect: effectOf(text), remarks });
        remarks = [];
        at = end - 1;
    }
    return { commands, kept: remarks };
}
const LONGEST_COMMAND = 200;
const LONGEST_DOCUMENT = 2_000;
function endOf(lines, from, first, mayFollow) {
    let text = first;
    let end = from + 1;
    const [, word] = /<<-?\s*['"]?(\w+)['"]?/.exec(first) ?? [];
    if (word !== undefined) {
        const last = Math.min(lines.length, from + LONGEST_DOCUMENT);
        for (let at = from + 1; at < last; at += 1)
            if ((lines[at] ?? '').trim() === word)
                return at + 1;
    }
    const last = Math.min(lines.length, from + LONGEST_COMMAND);
    while (end < last && mayFollow(end) && (/(?:\\|\||&&)\s*$/.test(text) || isOpen(text))) {
        text += `\n${lines[end] ?? ''}`;
        end += 1;
    }
    return isOpen(text) && !/\\\s*$/.test(first) ? from + 1 : end;
}
const STATEFUL = /^\s*(?:(?:for|while|until|if|case|function|select)\s|[A-Za-z_]\w*\+?=\S*\s*(?:$|[#;$"'(`])|(?:export|cd|pushd|set|source|trap|alias|declare|local|read|unset|eval)\s|\.\s+\/|\w+\s*\(\)\s*\{)/m;
function isStateful(text) {
    return STATEFUL.test(text);
}

;// CONCATENATED MODULE: ./lib/written/section-steps.js




function stepsOf(section) {
    const { heading, line, isStep, purpose, blocks } = section;
    const countsWords = purpose !== 'context' && purpose !== 'symptom' && purpose !== 'people';
    const found = { steps: [], maybe: [], pending: [] };
    if (isStep && countsWords) {
        const [own, ...nested] = stepsIn({ line, number: 0, isTask: false, blocks }, titleOf(heading), true);
        return { steps: own === undefined ? [] : [own, ...nested], maybe: [], notes: [] };
    }
    for (const block of blocks)
        gather(block, found, { title: titleOf(heading), countsWords });
    const [last] = found.steps.slice(-1);
    if (last === undefined)
        return { ...found, notes: found.pending };
    const closed = { ...last, notes: [...last.notes, ...found.pending] };
    return { steps: [...found.steps.slice(0, -1), closed], maybe: found.maybe, notes: [] };
}
function gather(block, found, { title, countsWords }) {
    switch (block.kind) {
        case 'list': {
            for (const item of block.items)
                gatherItem(item, block, { found, countsWords });
            break;
        }
        case 'code': {
            const { commands, kept } = commandsIn(block);
            const note = { line: block.line + 1, text: kept.join('\n') };
            if (commands.length === 0) {
                found.pending.push({ line: block.line, text: block.text });
                break;
            }
            const [said] = found.pending.slice(-1);
            const named = titleOf(commands[0]?.remarks.find((one) => /^#+\s*\w/.test(one))?.replace(/^#+\s*/, '') ?? '');
            const words = said === undefined ? '' : titleOf(said.text.split(/(?<=[.!?])\s+/).at(-1) ?? '');
            add(found, {
                line: block.line,
                title: words || title || named,
                notes: kept.length === 0 ? [] : [note],
                commands,
            });
            break;
        }
        case 'paragraph':
        case 'table': {
            const commands = countsWords ? inlineCommands(block.text, block.line) : [];
            const step = { line: block.line, title: titleOf(block.text), notes: [noteOf(block)], commands };
            if (commands.length > 0)
                add(found, step);
            else {
                found.pending.push(noteOf(block));
                if (countsWords && block.kind === 'paragraph')
                    found.maybe.push(step);
            }
            break;
        }
        default:
            found.pending.push(noteOf(block));
    }
}
function add(found, step) {
    found.steps.push({ ...step, notes: [...found.pending, ...step.notes] });
    found.pending = [];
}
function gatherItem(item, { ordered }, { found, countsWords }) {
    const steps = stepsIn(item, '', countsWords);
    const isStep = countsWords && (ordered || item.isTask);
    const doesSomething = steps.some(({ commands }) => commands.length > 0);
    if (isStep || doesSomething) {
        for (const step of steps)
            add(found, step);
        return;
    }
    if (countsWords || ordered)
        found.maybe.push(...steps);
    for (const step of steps)
        found.pending.push(...itemNotes(step));
}
function itemNotes({ line, title, notes }) {
    return notes.length === 0 ? [{ line, text: title }] : notes;
}
function stepsIn(item, title, countsWords) {
    const notes = [];
    const commands = [];
    const nested = [];
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'code') {
                const read = commandsIn(block);
                commands.push(...read.commands);
                const kept = read.commands.length === 0 ? block.text : read.kept.join('\n');
                if (kept.trim() !== '')
                    notes.push({ line: block.line, text: kept });
            }
            else if (block.kind === 'list') {
                for (const one of block.items)
                    if (countsWords && (block.ordered || one.isTask))
                        nested.push(...stepsIn(one, '', countsWords));
                    else
                        visit(one.blocks);
            }
            else {
                notes.push(noteOf(block));
                if (countsWords)
                    commands.push(...inlineCommands(noteOf(block).text, block.line));
            }
        }
    };
    visit(item.blocks);
    const words = title || titleOf(notes[0]?.text ?? '');
    const own = { line: item.line, title: words, notes, commands };
    const [first, ...more] = nested;
    if (commands.length > 0 || first === undefined)
        return [own, ...nested];
    return [{ ...first, notes: [{ line: item.line, text: words }, ...notes, ...first.notes] }, ...more];
}
function noteOf(block) {
    return { line: block.line, text: block.kind === 'list' ? '' : block.text };
}
const LONGEST_SENTENCES = 20_000;
function inlineCommands(text, line) {
    return [...text.slice(0, LONGEST_SENTENCES).matchAll(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)].flatMap(({ 2: inner = '', index }) => {
        const code = inner
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/^\$\s+/, '')
            .replaceAll('\\|', '|');
        if (!isCommand(code))
            return [];
        const at = line + text.slice(0, index).split('\n').length - 1;
        return [{ kind: 'shell', line: at, text: code, effect: effectOf(code), remarks: [] }];
    });
}
function isCommand(code) {
    const [program = '', ...args] = code.split(' ');
    if (args.length === 0 || !beginsCommand(code) || plain(code) === '')
        return false;
    const name = program.split('/').at(-1) ?? '';
    return program.includes('/') || !AMBIGUOUS.has(name) || args.some((one) => /^-|[/.\d$]/.test(one));
}

;// CONCATENATED MODULE: ./lib/written/read-page.js




function readPage(text, name) {
    const front = frontMatter(text);
    const blocks = blocksOf(front.rest, front.lines + 1);
    const titleAt = blocks.findIndex((block) => block.kind === 'heading');
    const heading = titleAt >= 0 && isTitle(blocks, titleAt) ? titleAt : -1;
    const sections = sectionsOf(blocks, heading);
    const read = sections.map((section) => ({ section, ...stepsOf(section) }));
    const titled = blocks[heading];
    const title = plain(front.fields.title ?? (titled?.kind === 'heading' ? titled.text : '')) || name;
    const parts = read_page_partsOf(read);
    return {
        ...parts,
        title: title.slice(0, 200),
        description: describing(sections),
        owner: ownerIn(text, front.fields),
        alerts: alertsIn(text, [
            title,
            ...(titled?.kind === 'heading' ? [plain(titled.text)] : []),
            name.replace(/\..*$/, ''),
        ]),
        context: [...(front.lines === 0 ? [] : [{ line: 1, text: front.text }]), ...parts.context],
    };
}
function read_page_partsOf(read) {
    const of = (wanted) => read.filter(({ section }) => wanted(section)).flatMap(({ steps }) => steps);
    const notes = (wanted) => read.filter(({ section }) => wanted(section)).flatMap(({ section, notes: said }) => headed(section, said));
    const isAside = ({ purpose }) => purpose === 'undo' || purpose === 'verification';
    const steps = of((section) => !isAside(section));
    const asides = {
        undo: of(({ purpose }) => purpose === 'undo'),
        verification: of(({ purpose }) => purpose === 'verification'),
    };
    const said = {
        symptoms: notes(({ purpose }) => purpose === 'symptom'),
        people: notes(({ purpose }) => purpose === 'people'),
    };
    const rest = notes(({ purpose }) => purpose !== 'symptom' && purpose !== 'people');
    if (steps.length > 0)
        return { ...said, ...asides, steps, context: rest };
    const other = [...asides.undo, ...asides.verification];
    const spoken = other.length > 0 ? other : read.filter(({ section }) => section.isNamed).flatMap(({ maybe }) => maybe);
    return { ...said, undo: [], verification: [], steps: spoken, context: rest };
}
function headed({ heading, line }, notes) {
    return heading === '' ? notes : [{ line, text: heading }, ...notes];
}
function isTitle(blocks, at) {
    const first = blocks[at];
    const others = blocks.slice(at + 1).filter((block) => block.kind === 'heading');
    return first?.kind === 'heading' && (first.level === 1 || others.every(({ level }) => level > first.level));
}
function describing(sections) {
    const telling = sections.filter(({ heading, purpose }) => heading === '' || purpose === 'context' || purpose === 'symptom');
    const paragraphs = telling.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'paragraph');
    const first = paragraphs.map(({ text }) => plain(text)).find((text) => /\w{3}.* \w/.test(text));
    return (first ?? '').slice(0, 2_000);
}
function frontMatter(text) {
    const [all, inside = ''] = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    if (all === undefined)
        return { fields: {}, text: '', lines: 0, rest: text.replace(/^\uFEFF/, '') };
    const pairs = [...inside.matchAll(/^([\w-]+):[ \t]*(\S.*)$/gm)].map(([, key = '', value = '']) => {
        return [key.toLowerCase(), value.trim().replace(/^(['"])(.*)\1$/, '$2')];
    });
    return {
        fields: Object.fromEntries(pairs),
        text: inside,
        lines: all.split('\n').length - 1,
        rest: text.slice(all.length),
    };
}
function ownerIn(text, fields) {
    const [, said] = /^[-* \t|]{0,20}(?:owner|owned by|owning team|team|maintainers?)\**[ \t]*[:|]\**[ \t]*([^\n|]{2,80})/im.exec(text) ?? [];
    const owner = plain(fields.owner ?? fields.team ?? fields.owner_slack ?? said ?? '');
    return owner === '' ? null : titleOf(owner);
}
function alertsIn(text, titles) {
    const named = [
        ...text.matchAll(/\balert(?:[ _-]?name)?s?\**["']?[ \t]*[:=|]?\**[ \t]*[`"'*]+([A-Za-z][\w:-]{3,80})[`"'*]/gi),
    ];
    const found = [...titles, ...named.map(([, name]) => name ?? '')];
    const isName = (name) => /^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$/.test(name) || /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$/.test(name);
    return [...new Set(found.filter(isName))].slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/written/import-page.js




const LONGEST_PAGE = 192 * 1024;
const MOST_STEPS = 100;
function importPage({ file, text }) {
    const refused = refusal({ file, text });
    if (refused !== null)
        return (0,fault/* fail */.fJ)(refused);
    const name = file.split('/').at(-1) ?? file;
    const written = readPage(text, (0,visible/* visibleLine */.P8)(name));
    if (written.steps.length === 0)
        return (0,fault/* fail */.fJ)(stepless(file));
    const draft = draftOf(written, name);
    const extra = draft.steps > MOST_STEPS ? (written.steps[MOST_STEPS] ?? written.steps.at(-1)) : undefined;
    return extra === undefined ? (0,fault/* succeed */.Py)(draft) : (0,fault/* fail */.fJ)(tooMany(file, draft.steps, extra.line));
}
function refusal({ file, text }) {
    if (text.length > LONGEST_PAGE)
        return tooLong(file, text.length);
    const place = (index) => {
        const before = text.slice(0, index).split('\n');
        return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refused(place(nul), 'The file is no text: it holds a NUL.', 'Give a page in Markdown.');
    if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(text))
        return refused(place(text.search(/\S/)), 'The page is HTML, not Markdown.', 'Give the Markdown that it was made from, or convert it first (pandoc -t gfm).');
    const rendered = text.search(/^(?:<!-- rendered by enforced-runbooks: |_Made from .* with `enforced-runbooks render )/m);
    if (rendered >= 0)
        return refused(place(rendered), 'The page was made by `render`, from a runbook that there is.', 'Change that runbook, and render it again.');
    const skill = text.search(/^[ \t]*(?:`{3,}|~{3,})[ \t]*ya?ml[ \t]+runbook\b/m);
    if (skill >= 0)
        return refused(place(skill), 'The page holds a runbook already, in a block `yaml runbook`.', 'Keep it as runbooks/<id>/SKILL.md: it is read as it is.');
    return null;
}
function refused(at, message, hint) {
    return { code: 'draft-impossible', message, hint, at };
}
function stepless(file) {
    return refused({ file, line: 1, column: 1 }, 'The page has no steps: no numbered list, no checklist, no command, and no section that says what to do.', 'Write what is done as a numbered list, commands in code blocks, under a heading such as `## Steps`.');
}
function tooLong(file, length) {
    return {
        code: 'limit-exceeded',
        message: `The page is too long: ${length} characters, at most ${LONGEST_PAGE}.`,
        hint: 'Split it: one runbook is for one symptom.',
        at: { file, line: 1, column: 1 },
    };
}
function tooMany(file, steps, line) {
    return {
        code: 'limit-exceeded',
        message: `The page has ${steps} steps, and a runbook at most ${MOST_STEPS}.`,
        hint: 'Split it: one runbook is for one symptom.',
        at: { file, line, column: 1 },
    };
}

// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(10343);
;// CONCATENATED MODULE: ./lib/app/imported-runbook.js








async function importedRunbook(file, given) {
    const name = file === '-' ? 'standard input' : file;
    const read = await (file === '-' ? (0,read_text/* textIn */.r7)(process.stdin, name) : (0,read_text/* readText */.yR)(file, LONGEST_PAGE * 4));
    if (!read.ok)
        return (0,fault/* fail */.fJ)({ ...read.faults[0], at: read.faults[0].at ?? { file: (0,visible/* visibleLine */.P8)(name), line: 1, column: 1 } });
    const id = given ?? idFrom(/^(?:SKILL|README|index|_index)\./i.test((0,external_node_path_.basename)(file)) ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)) : file);
    if (!/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
        return (0,fault/* fail */.fJ)(noId(given));
    const draft = importPage({ file: name, text: read.value });
    if (!draft.ok)
        return draft;
    const document = (0,kernel_document/* parseDocument */.T)(`${id}.yml`, draft.value.text);
    return document.ok ? (0,fault/* succeed */.Py)({ ...draft.value, id, todo: (0,todo/* todoFaults */.G)(document.value) }) : document;
}
function noId(given) {
    return {
        code: 'usage',
        message: given === undefined
            ? 'the page has no file name that could be an id'
            : `\`${(0,visible/* visibleLine */.P8)(given).slice(0, 100)}\` is no id of a runbook`,
        hint: 'Add --id with small letters, digits and -: --id cache-wedged.',
    };
}

// EXTERNAL MODULE: ./lib/app/outlive-readers.js
var outlive_readers = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/kernel/relay.js
var relay = __webpack_require__(55908);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/page-output.js
var page_output = __webpack_require__(55321);
;// CONCATENATED MODULE: ./lib/cli/import.js





function registerImport(program, context) {
    const command = program
        .command('import')
        .argument('<file>', 'a page in Markdown, or - for standard input')
        .description('a written runbook as the draft of one, with a TODO wherever the page says too little')
        .option('--id <id>', "the runbook's id (default: from the file's name)");
    (0,cli_options/* withCommon */.Aj)(command).action(async (file, options) => {
        const { terminal } = (0,cli_options/* commonOf */.$N)(options, context.environment);
        const imported = await importedRunbook(file, options.id);
        if (!imported.ok) {
            terminal.refuse(imported.faults);
            return context.finish(2);
        }
        const { id, text, steps, commands, todo } = imported.value;
        if (terminal.options.json)
            terminal.document({ id, runbook: text, steps, commands, todo });
        else
            (0,page_output/* printPage */.X)(text, terminal, context.environment);
        const told = [
            `${counted(steps, 'step')} and ${counted(commands, 'command')} of the page; ${todo.length === 0 ? 'nothing' : `${todo.length} TODO`} left to decide.`,
            `It belongs into runbooks/${id}.yml, where \`lint\` names each TODO.`,
        ];
        if (!terminal.options.quiet)
            (0,outlive_readers/* standardError */.gU)().write(`${(0,relay/* spokenLines */.cS)(told.join('\n')).join('\n')}\n`);
        context.finish(0);
    });
}
function counted(many, one) {
    return `${many} ${one}${many === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   Aj: () => (/* binding */ withCommon),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    return command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)')
        .option('--out <dir>', "where a run's files stand (default: <state>/runs/<execution id>)")
        .option('--json', 'one JSON document on standard output, human text on standard error')
        .option('--quiet', 'no human text but faults')
        .option('--no-color', 'no colours')
        .option('--debug', 'show the underlying error of a fault too');
}
function commonOf(options, variables) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root ?? '.');
    return {
        paths: {
            root,
            runbooks: options.runbooks === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.runbooks),
            topology: options.topology === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, 'topology.yml') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.topology),
            inventory: { variables, cancel: new AbortController().signal },
        },
        state: options.state === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '.enforced-runbooks') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.state),
        out: options.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out),
        terminal: terminalOf(options, variables),
    };
}
function terminalOf({ json, quiet, color, debug }, variables) {
    const plain = color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)({ json: json === true, quiet: quiet === true, colour: !plain, debug: debug === true });
}


/***/ }),

/***/ 55321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ printPage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);


function printPage(text, terminal, variables) {
    if (isLog(variables))
        terminal.say(text.trimEnd());
    else
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(text);
}
function isLog(variables) {
    return variables.GITHUB_ACTIONS === 'true' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile();
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
/* harmony import */ var _app_narrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86660);
/* harmony import */ var _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76181);
/* harmony import */ var _kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55908);
/* harmony import */ var _fault_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68256);





const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' };
function createTerminal(options) {
    const narrateAlone = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
    const human = options.json ? _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU : _app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc;
    let passing = false;
    const clear = () => {
        if (passing)
            human().write('\r\u001b[2K');
        passing = false;
    };
    const print = (text) => {
        clear();
        human().write(`${text}\n`);
    };
    const document = (value) => void (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .dc)().write(`${(0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(value)}\n`);
    const complain = (found, as) => {
        clear();
        const text = { colour: isColoured((0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)(), options), debug: options.debug, as };
        (0,_app_outlive_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)().write(`${found.map((fault) => (0,_fault_text_js__WEBPACK_IMPORTED_MODULE_3__/* .faultText */ .I)(fault, text)).join('\n\n')}\n`);
    };
    const say = (text) => {
        if (!options.quiet)
            print((0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .spokenLines */ .cS)(text).join('\n'));
    };
    const tell = (line, clock) => {
        const isLive = isColoured(human(), options);
        const text = (0,_kernel_relay_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(line.text);
        const tone = isLive ? TONES[line.tone] : '';
        if (!line.passing)
            return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
        if (!isLive)
            return;
        human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
        passing = true;
    };
    return {
        options,
        say,
        document,
        faults: (found) => complain(found, 'error'),
        refuse: (found) => {
            if (options.json)
                document({ faults: found });
            complain(found, 'error');
        },
        warn: (fault) => complain([fault], 'warning'),
        watch: (event) => {
            const line = narrateAlone(event);
            if (line !== null && !options.quiet)
                tell(line, clockOf(event));
        },
        alongside: (whose) => {
            const narrate = (0,_app_narrate_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)();
            return {
                warn: (fault) => complain([{ ...fault, message: `${whose}: ${fault.message}` }], 'warning'),
                watch: (event) => {
                    const line = narrate(event);
                    if (line !== null && !line.passing && !options.quiet)
                        tell(line, `${clockOf(event)}  ${whose}`);
                },
            };
        },
    };
}
function clockOf({ elapsed_ms }) {
    return (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(elapsed_ms).padStart(8);
}
function isColoured(stream, { colour }) {
    return colour && stream.isTTY === true;
}


/***/ }),

/***/ 44409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CEL_WORDS)
/* harmony export */ });
const CEL_WORDS = new Set([
    'true',
    'false',
    'null',
    'in',
    'as',
    'break',
    'const',
    'continue',
    'else',
    'for',
    'function',
    'if',
    'import',
    'let',
    'loop',
    'package',
    'namespace',
    'return',
    'var',
    'void',
    'while',
    'prototype',
]);


/***/ }),

/***/ 60097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isTodo),
/* harmony export */   d: () => (/* binding */ todo)
/* harmony export */ });
const TODO = 'TODO';
function todo(says) {
    return `${TODO}: ${says}`;
}
function isTodo(value) {
    return typeof value === 'string' && /^\s*TODO\s*(?::|$)/.test(value);
}


/***/ }),

/***/ 39694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ todoFaults),
/* harmony export */   h: () => (/* binding */ besidesTodos)
/* harmony export */ });
/* harmony import */ var _kernel_todo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60097);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);


function todoFaults(document) {
    return pathsIn(document.data, []).map(({ path, says }) => ({
        code: 'todo-left',
        message: `\`${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(keyOf(path), 80)}\` is still to be decided: ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(says, 160)}.`,
        hint: 'Write what belongs there instead of the TODO; nothing runs before.',
        at: document.placeOf(path),
    }));
}
function besidesTodos(faults, todos) {
    const lines = new Set(todos.map(({ at }) => at?.line));
    return faults.filter(({ at }) => !lines.has(at?.line));
}
function pathsIn(data, path) {
    if ((0,_kernel_todo_js__WEBPACK_IMPORTED_MODULE_1__/* .isTodo */ .T)(data))
        return [
            {
                path,
                says: data
                    .replace(/^\s*TODO[:\s]*/, '')
                    .split('\n')[0]
                    ?.replace(/[.\s]+$/, '') || 'it says no more',
            },
        ];
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
}
function keyOf(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}


/***/ })

};
