'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [1970], modules: {

/***/ 76726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64533);
/* harmony import */ var _kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12279);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(file, mostBytes = MAX_BYTES) {
    if (HANDED.test(file))
        return readGiven(file, mostBytes);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (!found.isFile())
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(noFile(file, found));
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            const opened = await handle.stat();
            if (!opened.isFile())
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(noFile(file, opened));
            const stream = handle.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES });
            return await boundedText(stream, { name: file, mostBytes });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreadable(file, error));
    }
}
const HANDED = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;
async function readGiven(file, mostBytes = MAX_BYTES) {
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
                return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(tooLarge(name, mostBytes));
            chunks.push(chunk);
        }
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(utf8.decode(Buffer.concat(chunks)));
    }
    catch (error) {
        return (0,_kernel_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unreadable(name, error));
    }
}
function noFile(file, found) {
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} is ${kindOf(found)}, not a file`,
        hint: 'Put a file there, or move that away.',
    };
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}
function tooLarge(name, mostBytes) {
    return {
        code: 'limit-exceeded',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)} has more than ${mostBytes} bytes, and no more are read`,
        hint: 'Split the file, or look whether it is the right one.',
    };
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            code: 'file-missing',
            message: `there is no file ${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)}`,
            hint: 'Look at the path.',
        };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return {
            code: 'file-unreadable',
            message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} is no text in UTF-8`,
            hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
        };
    return {
        code: 'file-unreadable',
        message: `${(0,_kernel_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)} cannot be read (${code})`,
        hint: 'Look at its permissions, and that it is a file.',
    };
}


/***/ }),

/***/ 71970:
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
;// CONCATENATED MODULE: ./lib/written/quoting.js
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
    const follows = /(?:^|[\s;|&/])(?:tail|journalctl|dmesg|logs?|stern)\s(?:[^|;&\n]*\s)?(?:-\w*[fF]\w*|-w\b|--follow\b)/;
    const watches = /\s(?:get|events)\s(?:[^|;&\n]*\s)?(?:-w|--watch|--watch-only)\b|^\s*watch\b|port-forward/;
    const stays = follows.test(command.text) || watches.test(command.text);
    if (opens)
        return ['It opens a session: what follows it on the page was meant to run inside of it.'];
    if (asks)
        return ['It asks a person: give it a form that does not.'];
    return stays ? ['It does not end by itself: give it a form that does.'] : [];
}

;// CONCATENATED MODULE: ./lib/written/draft-steps.js




function beginDrafting() {
    return { taken: { inputs: new Map(), secrets: new Set() }, probes: [], names: new Map(), ids: new Map() };
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
function unique(name, used, joint) {
    let found = name;
    let count = used.get(name) ?? 2;
    for (; used.has(found); count += 1)
        found = `${name}${joint}${count}`;
    used.set(name, count);
    if (found !== name)
        used.set(found, 2);
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
        found.set(best, [...(found.get(best) ?? []), ...allNotes(step)]);
    }
    return found;
}
function allNotes({ notes, title, line, commands }) {
    return [...(notes.length === 0 ? [{ line, text: title }] : notes), ...commands.flatMap(commandNotes)];
}
function commandNotes({ line, text, remarks }) {
    return [...remarks, text].map((one) => ({ line, text: one }));
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
    const unused = undo.size === 0 ? written.undo.flatMap(allNotes) : [];
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
    const given = verification.flatMap(({ title, commands }) => commands.map((command) => ({ title, command })));
    const looks = given.filter(({ command }) => command.effect === 'look');
    const changes = given.filter(({ command }) => command.effect === 'change');
    const read = looks.map(({ title, command }) => declareProbe(command, title, drafting));
    const said = verification.map(({ title }) => title).filter((title) => title !== '');
    const says = said.length === 0 ? 'the condition for which the incident is over' : titleOf(said.join('; '));
    return [
        ...remarks(verification.flatMap(({ notes }) => notes), ''),
        ...(changes.length === 0 ? [] : ['# The page gives these too, which are not known to look only:']),
        ...remarks(changes.flatMap(({ command }) => commandNotes(command)), ''),
        ...conditionLines('recovered', read, says, ''),
    ];
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
function labelOf(text) {
    return /^ {0,3}(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(\S.*)$/.exec(text)?.[1]?.trim() ?? null;
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


const DEEPEST = 20;
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
    if (depth < DEEPEST) {
        if (/^ {0,3}>/.test(text))
            return markdown_quoted(lines, at, depth);
        const label = labelOf(text);
        if (label !== null)
            return labelled(lines, at, { label, depth });
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
function labelled(lines, from, { label, depth }) {
    let next = from + 1;
    for (let at = next; at < lines.length; at += 1) {
        const text = lines[at]?.text ?? '';
        if (isBlank(text))
            continue;
        if (indentOf(text) < 4)
            break;
        next = at + 1;
    }
    const inside = lines.slice(from + 1, next).map((line) => ({ ...line, text: outdented(line.text, 4) }));
    const head = { kind: 'paragraph', line: lines[from]?.number ?? 0, text: label };
    return { blocks: [head, ...blocksIn(inside, depth + 1)], next };
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
        labelOf(text) !== null ||
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
    const marker = depth < DEEPEST ? markerOf(text) : null;
    if (marker !== null)
        return !isBlank(marker.rest) && (!marker.ordered || marker.number === 1);
    return (fenceOf(text) !== null ||
        headingOf(text) !== null ||
        isRule(text) ||
        /^ {0,3}>/.test(text) ||
        (depth < DEEPEST && labelOf(text) !== null) ||
        isTable(lines, at));
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

;// CONCATENATED MODULE: ./lib/written/arguments.js
function readArguments(args, { spec, stopsAtOperand = false }) {
    const known = knownOptions(spec);
    const options = new Map();
    const operands = [];
    const set = (name, value) => options.set(name, [...(options.get(name) ?? []), value]);
    const ended = (unknown) => ({ options, operands, unknown });
    for (let at = 0; at < args.length; at += 1) {
        const argument = args[at] ?? '';
        if (argument === '--')
            return { options, operands: [...operands, ...args.slice(at + 1)], unknown: null };
        if (!/^-./.test(argument)) {
            if (stopsAtOperand)
                return { options, operands: args.slice(at), unknown: null };
            operands.push(argument);
            continue;
        }
        const [, name = argument, value] = /^(--?[^=]+)=([\s\S]*)$/.exec(argument) ?? [];
        const whole = known.get(name);
        if (whole !== undefined && (name.startsWith('--') || name.length > 2 || value === undefined)) {
            if (whole === 'value' && value === undefined)
                at += 1;
            set(name, value ?? (whole === 'value' ? (args[at] ?? '') : ''));
            continue;
        }
        if (argument.startsWith('--'))
            return ended(argument);
        for (let letter = 1; letter < argument.length; letter += 1) {
            const option = `-${argument[letter] ?? ''}`;
            const taking = known.get(option);
            if (taking === undefined)
                return ended(option);
            const attached = argument.slice(letter + 1);
            if (taking === 'value' && attached === '')
                at += 1;
            set(option, taking === 'nothing' ? '' : attached || (taking === 'value' ? (args[at] ?? '') : ''));
            if (taking !== 'nothing')
                break;
        }
    }
    return ended(null);
}
function knownOptions(spec) {
    const known = new Map();
    for (const part of spec.split(/\s+/)) {
        if (part.startsWith('-'))
            known.set(part.replace(/:$/, ''), part.endsWith(':') ? 'value' : 'nothing');
        else
            for (const [, letter = '', sign = ''] of part.matchAll(/(.)([:?]?)/g))
                known.set(`-${letter}`, sign === ':' ? 'value' : sign === '?' ? 'attached' : 'nothing');
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/written/query.js
const BEGINNING = /^(?:(?:select|show|explain|describe|desc|with|table|values|use)\b|set\s+(?:statement_timeout|role)\b|\\(?:d\w*[+S]*|l\+?|x|timing|conninfo|q|c|connect|pset|echo|watch|s)(?:\s[^`\\|]*)?$)/i;
const query_CHANGING = /\b(?:insert|update|delete|drop|truncate|alter|create|into|merge|grant|revoke|call|do|execute|prepare|copy|lock|vacuum|reindex|refresh|cluster|kill|load|handler|replace\s+into|returning|outfile|dumpfile)\b/i;
const WORDS = 'in and or not on as using exists any all some values over filter within by select from where join lateral when then else case between like ilike union except intersect having limit offset distinct array row with materialized explain explain_options is end only interval';
const TYPES = 'varchar char numeric decimal float timestamp timestamptz time bit int integer bigint text';
const PURE = 'count sum min max avg every bool_and bool_or string_agg array_agg json_agg jsonb_agg json_object_agg group_concat stddev variance percentile_cont percentile_disc mode rank dense_rank row_number lag lead first_value last_value ntile coalesce nullif ifnull isnull if greatest least round floor ceil ceiling abs mod power sqrt log ln sign trunc cast convert now current_timestamp current_date localtimestamp clock_timestamp statement_timestamp transaction_timestamp age date_trunc date_part extract to_char to_timestamp to_date to_number make_interval justify_interval date curdate curtime sysdate utc_timestamp date_sub date_add date_format timediff timestampdiff datediff unix_timestamp from_unixtime sec_to_time time_to_sec hour minute second day month year concat concat_ws format format_bytes format_type quote_ident quote_literal lower upper initcap length char_length octet_length substr substring substring_index left right trim ltrim rtrim btrim lpad rpad replace split_part position strpos instr locate regexp_replace regexp_matches regexp_match regexp_split_to_table regexp_split_to_array reverse repeat md5 hex unhex encode decode to_json to_jsonb row_to_json json_extract json_unquote json_build_object jsonb_build_object jsonb_array_length json_array_length jsonb_array_elements json_array_elements jsonb_each json_each jsonb_object_keys unnest generate_series array_length array_to_string string_to_array cardinality current_setting current_database current_schema current_user database schema user version inet_server_addr inet_client_addr host obj_description col_description has_table_privilege has_database_privilege has_schema_privilege txid_current_snapshot to_regclass';
const PURE_NAMES = new Set(`${WORDS} ${TYPES} ${PURE}`.split(' '));
const PURE_FAMILIES = /^(?:pg_stat_(?!reset|statements_reset|clear|force)\w+|pg_size_\w+|pg_\w+_size|pg_get_\w+|pg_is_\w+|pg_last_\w+|pg_current_(?:wal|xlog|xact|snapshot|logfile)\w*|pg_wal_lsn_diff|pg_xlog_location_diff|pg_blocking_pids|pg_safe_snapshot_blocking_pids|pg_table_is_visible|pg_postmaster_start_time|pg_conf_load_time|pg_encoding_to_char|pg_backend_pid|pg_lock_status|pg_relation_\w+|pg_tablespace_\w+|pg_show_\w+|pg_walfile_name\w*)$/;
function queryEffect(text) {
    if (/\\['"]|\/\*!|--(?=[^\s-])[^\n]*['"`(;/]|^\s*\\[^\n]*`/m.test(text))
        return 'change';
    const bare = text.replace(/'(?:[^']|'')*'|"((?:[^"]|"")*)"|`(\w*)`|\$(\w*)\$[\s\S]*?\$\3\$|--[^\n]*|\/\*[\s\S]*?\*\//g, (all, double, back) => {
        if (all.startsWith('"') || all.startsWith('`'))
            return ` ${double ?? back ?? ''}`.replace(/[^\w\s].*/s, ' q');
        return all.startsWith('-') || all.startsWith('/') ? ' ' : "''";
    });
    if (/#|["`$]|'(?!')(?<!'')/.test(bare.replaceAll("''", '')))
        return 'change';
    const statements = bare
        .replace(/\\(?:G|gx)\b/g, ';')
        .split(/;|\n\s*(?=\\)/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return statements.length > 0 && statements.every(looks) ? 'look' : 'change';
}
function looks(statement) {
    if (!BEGINNING.test(statement))
        return false;
    if (statement.startsWith('\\'))
        return true;
    if (/^show\s+create\s+\w+\s+[\w.]+$/i.test(statement))
        return true;
    if (statement.includes('\\') || query_CHANGING.test(statement))
        return false;
    return functionsIn(statement).every((name) => PURE_NAMES.has(name) || PURE_FAMILIES.test(name));
}
function functionsIn(statement) {
    const own = new Set([...statement.matchAll(/(?:\bwith(?:\s+recursive)?|,)\s+(\w+)\s*\([\w\s,]*\)\s*as\s*\(/gi)].map(([, name = '']) => name.toLowerCase()));
    const called = [...statement.matchAll(/([\w.]+)\s*\(/g)].map(([, name = '']) => name.toLowerCase());
    return called
        .filter((name) => !own.has(name))
        .map((name) => (/^(?:pg_catalog|sys|information_schema)\.\w+$/.test(name) ? name.replace(/^\w+\./, '') : name));
}

;// CONCATENATED MODULE: ./lib/written/database-clients.js


const PSQL = 'AtqxX1ewWlnabEsz h:p:U:d:c:F:R:P:v:T: --host: --port: --username: --dbname: --command: --tuples-only --no-align --no-psqlrc --quiet --expanded --csv --html --field-separator: --pset: --set: --variable: --no-password --password --list';
const MYSQL = 'NBsrtvEACHXqnwG h:P:u:D:S:e: p? --host: --port: --user: --database: --password --socket: --defaults-file: --defaults-extra-file: --defaults-group-suffix: --login-path: --execute: --batch --skip-column-names --silent --table --vertical --raw --protocol: --connect-timeout: --ssl --ssl-mode: --ssl-ca: --no-auto-rehash';
function looksAtPsql(args) {
    const { options, operands, unknown } = readArguments(args, { spec: PSQL });
    const queries = ['-c', '--command'].flatMap((name) => options.get(name) ?? []);
    const onlyLists = queries.length === 0 && (options.has('-l') || options.has('--list'));
    if (unknown !== null || operands.length > 2)
        return false;
    return onlyLists || allLook(queries);
}
function looksAtMysql(args) {
    const { options, operands, unknown } = readArguments(args, { spec: MYSQL });
    const queries = ['-e', '--execute'].flatMap((name) => options.get(name) ?? []);
    return unknown === null && operands.length <= 1 && allLook(queries);
}
function allLook(queries) {
    return queries.length > 0 && queries.every((query) => queryEffect(query) === 'look');
}
const REDIS = 'c32 h:p:s:a:u:n:r:i:d: --user: --pass: --no-auth-warning --tls --insecure --cacert: --cacertdir: --cert: --key: --sni: --raw --no-raw --csv --json --stat --latency --latency-history --latency-dist --bigkeys --memkeys --hotkeys --scan --pattern: --count: --type: --cluster:';
const REDIS_LOOKS = /^(?:(?:info|ping|get|mget|strlen|keys|scan|ttl|pttl|type|exists|dbsize|lastsave|time|role|monitor|llen|lrange|lindex|hgetall|hget|hmget|hkeys|hvals|hlen|hexists|hscan|scard|smembers|sismember|sscan|zcard|zcount|zrange|zrevrange|zrangebyscore|zscore|zrank|zscan|xlen|xrange|xrevrange|xpending|xinfo|pubsub)|slowlog (?:get|len)|memory (?:usage|stats|doctor)|latency (?:latest|history|doctor|graph)|client (?:list|info|getname|id)|config get|cluster (?:info|nodes|slots|shards|myid|keyslot)|object (?:encoding|freq|idletime|refcount)|sentinel (?:masters?|slaves|replicas|sentinels|get-master-addr-by-name|ckquorum))(?: |$)/i;
function looksAtRedis(args) {
    const { options, operands, unknown } = readArguments(args, { spec: REDIS, stopsAtOperand: true });
    const words = operands.join(' ');
    if (unknown !== null)
        return false;
    const cluster = options.get('--cluster');
    if (cluster !== undefined)
        return cluster.every((verb) => /^(?:check|info)$/.test(verb)) && /^\S+(?: \d+)?$/.test(words);
    const onlyWatches = [
        '--stat',
        '--latency',
        '--latency-history',
        '--latency-dist',
        '--bigkeys',
        '--memkeys',
        '--hotkeys',
        '--scan',
    ].some((name) => options.has(name));
    return words === '' ? onlyWatches : REDIS_LOOKS.test(words);
}

;// CONCATENATED MODULE: ./lib/written/text-programs.js

function looksAtAwk(args) {
    const { operands, unknown } = readArguments(args, {
        spec: 'F:v: --field-separator: --assign: --re-interval',
        stopsAtOperand: true,
    });
    const [program] = operands;
    if (unknown !== null || program === undefined)
        return false;
    return !/\b(?:system|getline|close|fflush)\b|@|\bprint[\s\S]*[>|]|\|\s*"|\|&/.test(program);
}
const ADDRESS = /(?:\d+(?:~\d+)?|\$|\/(?:[^/\\\n]|\\.)*\/I?|[+~]\d+)/.source;
const SED_COMMAND = new RegExp(`[\\s;{}]*(?:${ADDRESS}(?:\\s*,\\s*${ADDRESS})?\\s*)?!?\\s*(?:[pdqQ=nNDPgGhHxl]|s([/|,#@:!%_])(?:(?!\\1)[^\\\\\\n]|\\\\.)*\\1(?:(?!\\1)[^\\\\\\n]|\\\\[\\s\\S])*\\1[gIip\\d]*|y/[^/]*/[^/]*/|\\{)?[\\s;}]*`, 'y');
function looksAtSed(args) {
    const { options, operands, unknown } = readArguments(args, {
        spec: 'nrEuszl e: --quiet --silent --regexp-extended --expression: --null-data --separate --unbuffered',
    });
    const given = ['-e', '--expression'].flatMap((name) => options.get(name) ?? []);
    const scripts = given.length > 0 ? given : operands.slice(0, 1);
    return unknown === null && scripts.length > 0 && scripts.every(onlyEdits);
}
function onlyEdits(script) {
    for (let at = 0; at < script.length;) {
        SED_COMMAND.lastIndex = at;
        const length = SED_COMMAND.exec(script)?.[0].length ?? 0;
        if (length === 0)
            return false;
        at += length;
    }
    return script !== '';
}
const FIND_TESTS = /^-(?:i?name|i?path|i?regex|regextype|type|size|[amc]time|[amc]min|newer\w*|maxdepth|mindepth|user|group|perm|links|inum|samefile|fstype|printf)$/;
const FIND_WORDS = /^(?:-(?:empty|print0?|ls|prune|quit|o|or|a|and|not|xdev|mount|daystart|nouser|nogroup|depth|readable|writable|executable|follow|true|false|[HLP])|[()!])$/;
function looksAtFind(args) {
    for (let at = 0; at < args.length; at += 1) {
        const argument = args[at] ?? '';
        if (FIND_TESTS.test(argument))
            at += 1;
        else if (/^[-(!)]/.test(argument) && !FIND_WORDS.test(argument))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/written/web-clients.js

const CURL = 'sSkvifLIgG46#jN0Z H:A:m:w:b:e:u:x:X:o:r:E:d:y:Y: --silent --show-error --insecure --verbose --include --head --location --location-trusted --fail --fail-with-body --compressed --globoff --ipv4 --ipv6 --http1.1 --http2 --no-progress-meter --progress-bar --no-buffer --get --path-as-is --tlsv1.2 --tlsv1.3 --basic --digest --negotiate --anyauth --ssl-no-revoke --http1.0 --netrc --raw --header: --user-agent: --max-time: --connect-timeout: --write-out: --cookie: --referer: --user: --proxy: --request: --output: --retry: --retry-delay: --retry-max-time: --retry-connrefused --cacert: --capath: --cert: --cert-type: --key: --key-type: --resolve: --connect-to: --interface: --unix-socket: --noproxy: --range: --limit-rate: --oauth2-bearer: --url: --data: --data-urlencode: --data-raw: --aws-sigv4: --max-redirs: --trace-time --proto:';
const SENT = ['-d', '--data', '--data-urlencode', '--data-raw'];
function looksByCurl(args) {
    const { options, operands, unknown } = readArguments(args, { spec: CURL });
    const of = (...names) => names.flatMap((name) => options.get(name) ?? []);
    const isGet = options.has('-G') || options.has('--get');
    const addresses = [...operands, ...of('--url')];
    return (unknown === null &&
        addresses.length > 0 &&
        addresses.every((one) => !/^[a-z]+:\/\//i.test(one) || /^https?:/i.test(one)) &&
        of('-X', '--request').every((method) => /^(?:GET|HEAD)$/.test(method)) &&
        of('-o', '--output').every((file) => /^(?:-|\/dev\/null)$/.test(file)) &&
        of('-H', '--header').every((header) => !/^@|method-override/i.test(header)) &&
        (isGet || of(...SENT).length === 0));
}
const WGET = 'qvSdc46 T:t:U:O: --spider --quiet --verbose --no-verbose --no-check-certificate --server-response --timeout: --tries: --header: --user-agent: --ca-certificate: --max-redirect: --https-only --output-document: --user: --password: --http-user: --http-password: --content-on-error';
function looksByWget(args) {
    const { options, unknown } = readArguments(args.filter((one) => one !== '-nv'), { spec: WGET });
    const files = ['-O', '--output-document'].flatMap((name) => options.get(name) ?? []);
    if (unknown !== null || files.some((file) => !/^(?:-|\/dev\/(?:null|stdout))$/.test(file)))
        return false;
    return files.length > 0 || options.has('--spider');
}

;// CONCATENATED MODULE: ./lib/written/programs.js




const always = () => true;
function options(spec, isLook = () => true) {
    return (args) => {
        const given = readArguments(args, { spec });
        return given.unknown === null && isLook(given);
    };
}
function verbs(spec, pattern, never) {
    const verb = new RegExp(`^(?:${pattern})(?: |$)`);
    return (args) => verb.test(readArguments(args, { spec }).operands.join(' ')) && !args.some((one) => never?.test(one) === true);
}
function groupedVerbs(spec, { groups, pattern }) {
    const known = new Set(groups.split(' '));
    const verb = new RegExp(`^(?:${pattern})$`);
    return (args) => {
        const { operands } = readArguments(args, { spec });
        const at = operands.findIndex((one) => !known.has(one));
        return at > 0 && verb.test(operands[at] ?? '');
    };
}
const atMost = (count) => ({ operands }) => operands.length <= count;
const without = ({ operands }) => operands.length === 0;
const READERS = 'ps top htop df du free uptime w who cat head tail grep egrep fgrep zgrep cut wc tr jq column ls stat file lsof dig host nslookup ping traceroute mtr iostat vmstat mpstat sar iotop lsblk findmnt echo printf uname id whoami printenv pwd which type test [ true sleep seq diff cmp md5sum sha256sum base64 strings pg_isready netstat zcat nproc lscpu pgrep getent cd';
const KUBECTL_OPTIONS = 'A n:s:l: --namespace: --context: --kubeconfig: --cluster: --user: --server: --token: --as: --as-group: --request-timeout: --certificate-authority: --client-certificate: --client-key: --insecure-skip-tls-verify --all-namespaces --selector: v:';
const kubectl = verbs(KUBECTL_OPTIONS, 'get|describe|logs|top|explain|version|cluster-info|api-resources|api-versions|auth (?:can-i|whoami)|config (?:view|get-contexts|get-clusters|get-users|current-context)|diff|rollout (?:status|history)|events|wait|whoami|status|port-forward|plugin list|adm (?:top|node-logs)|project$|projects', /^--output-directory/);
const kafka = options('--bootstrap-server: --zookeeper: --list --describe --topic: --group: --all-groups --members --offsets --state --verbose --command-config: --under-replicated-partitions --unavailable-partitions --at-min-isr-partitions --under-min-isr-partitions --timeout: --exclude-internal', ({ options: given, operands }) => operands.length === 0 && (given.has('--list') || given.has('--describe')));
const compose = verbs('f:p: --file: --project-name: --profile: --env-file: --project-directory:', 'ps|logs|top|images|ls|port|version|events');
const LOOKING = {
    ...Object.fromEntries(READERS.split(' ').map((name) => [name, always])),
    less: (args) => !args.some((one) => /^(?:\+|-\w*[oOkK]|--log|--lesskey)/i.test(one)),
    more: (args) => !args.some((one) => one.startsWith('+')),
    rg: (args) => !args.some((one) => /^--(?:pre|hostname-bin)/.test(one)),
    sort: options('bdfghiMnRrVcCmsuz k:t:S: --key: --reverse --numeric-sort --unique --human-numeric-sort --general-numeric-sort --version-sort --field-separator: --check --stable --ignore-case'),
    uniq: options('cdDiuz f:s:w: --count --repeated --unique --ignore-case', atMost(1)),
    xxd: options('abeipu c:g:l:s:', atMost(1)),
    date: options('uR d:r:I? --date: --utc --iso-8601 --rfc-3339: --reference: --rfc-email', ({ operands }) => operands.every((one) => one.startsWith('+'))),
    hostname: options('fiIsdAy --fqdn --ip-address --all-ip-addresses --short --domain --long', without),
    arp: options('anev i:H:', atMost(1)),
    ss: options('hVnrlaomepiTsEzZ460tudwxSOb f:A: --listening --tcp --udp --numeric --processes --all --summary --extended --info --no-header'),
    nc: options('zvnu46 w:', ({ options: given }) => given.has('-z')),
    telnet: (args, reads) => !reads && args.length === 2 && args.every((one) => !one.startsWith('-')),
    tcpdump: options('AbdDefHIKlLnNOpqStuUvxX# i:c:s:r:B: --interface: --count'),
    awk: looksAtAwk,
    sed: looksAtSed,
    find: looksAtFind,
    yq: options('reMCPNjc o:p:I: --raw-output --output-format: --input-format: --prettyPrint --exit-status --no-doc --indent: --arg: --colors --no-colors'),
    dmesg: options('THwWkuxreLtPS f:l: --ctime --human --follow --level: --facility: --since: --until: --kernel --userspace --decode --reltime --color --nopager --time-format:', without),
    mount: options('lv t:', without),
    ip: (args) => {
        const { operands, unknown } = readArguments(args, {
            spec: '46odsbcrj f:n: -br -brief -details -stats -statistics -json -color -oneline -family: -netns: -4 -6 --brief --color',
        });
        const [object = '', verb = 'show'] = operands;
        return (unknown === null &&
            /^(?:a|addr|address|r|ro|route|l|link|n|neigh|neighbour|ru|rule|maddr|tunnel)$/.test(object) &&
            /^(?:show|list|ls|lst|s|sh|get)$/.test(verb));
    },
    iptables: options('LSnvx t:w? --list --list-rules --numeric --verbose --line-numbers --exact --table:', ({ options: given, operands }) => ['-L', '-S', '--list', '--list-rules'].some((name) => given.has(name)) && operands.length <= 2),
    sysctl: options('anNeb --all --names --values --ignore', ({ operands }) => operands.every((one) => !one.includes('='))),
    journalctl: options('xefkrqamlb? u:n:p:o:t:g:D:S:U:M: --since: --until: --unit: --identifier: --priority: --lines: --follow --no-pager --output: --reverse --boot --dmesg --grep: --user-unit: --system --user --list-boots --disk-usage --utc --all --no-hostname --catalog --merge --directory: --file: --root: --header --quiet --no-tail --full --no-full --pager-end --output-fields: --field: --fields --facility: --after-cursor: --show-cursor'),
    systemctl: verbs('alq t:p:H:M:n:o: --user --system --all --no-pager --full --quiet --type: --state: --property: --failed --plain --no-legend --lines: --output: --value', 'status|show|is-active|is-failed|is-enabled|is-system-running|list-(?:units|unit-files|timers|sockets|jobs|dependencies|machines)|cat|get-default'),
    service: (args) => args.join(' ') === '--status-all' || (args.length === 2 && args[1] === 'status'),
    'gitlab-ctl': verbs('', 'status|tail|show-config'),
    supervisorctl: verbs('c:s:u:p:', 'status|tail|pid|avail'),
    kubectl,
    oc: kubectl,
    k: kubectl,
    helm: verbs('n:A --namespace: --kube-context: --kubeconfig: --kube-apiserver: --kube-token: --debug --all-namespaces', 'list|ls|status|get|history|show|template|search|version|env|repo list|dependency list', /^--(?:output-dir|post-renderer)/),
    docker: (args, reads) => {
        const { operands, unknown } = readArguments(args, { spec: 'H:c: --host: --context:', stopsAtOperand: true });
        if (unknown !== null)
            return false;
        if (operands[0] === 'compose')
            return compose(operands.slice(1), reads);
        return /^(?:ps|logs|inspect|images|stats|top|info|version|events|port|history|search|diff|(?:container|image|volume|network|node|service|stack|context|swarm) (?:ls|list|inspect|logs|ps|top|stats|history)|system (?:df|info|events))(?: |$)/.test(operands.join(' '));
    },
    podman: verbs('', 'ps|logs|inspect|images|stats|top|info|version|events|port|system df'),
    crictl: verbs('r:i:c: --runtime-endpoint: --image-endpoint: --timeout:', 'ps|pods|logs|inspect|inspecti|inspectp|images|stats|statsp|info|version'),
    'docker-compose': compose,
    git: verbs('C: --no-pager --git-dir: --work-tree:', 'status|log|show|diff|blame|branch$|remote$|rev-parse|ls-files|describe|shortlog', /^(?:--output|--ext-diff|--textconv|-O)/),
    gh: verbs('R: --repo:', '(?:pr|issue|run|workflow|release|repo|secret|variable|cache|label|gist|ruleset|auth) (?:view|list|status|checks|diff)'),
    terraform: verbs('-chdir:', 'plan|show|output|validate|version|providers$|state (?:list|show)|workspace (?:list|show)', /^--?(?:out|generate-config-out)\b/),
    aws: verbs('--profile: --region: --output: --endpoint-url: --query: --color: --ca-bundle: --cli-read-timeout: --cli-connect-timeout: --no-cli-pager --no-sign-request --no-paginate --no-verify-ssl --debug', '[a-z0-9-]+ (?:describe-\\S+|list-\\S+|get-(?!object$|object |object-torrent)\\S+|head-\\S+|ls|filter-log-events|lookup-events|wait|tail|query|scan|batch-get-\\S+)|configure (?:list|get)'),
    gcloud: groupedVerbs('q --project: --account: --configuration: --format: --region: --zone: --filter: --quiet --verbosity: --impersonate-service-account: --location: --cluster: --limit: --instance:', {
        groups: 'alpha beta compute container sql instances clusters node-pools disks images snapshots networks subnets firewall-rules forwarding-rules backend-services health-checks url-maps target-pools addresses routers routes regions zones instance-groups instance-templates managed unmanaged ssl-certificates operations backups databases users projects iam service-accounts roles keys logging logs sinks metrics monitoring policies channels dashboards redis memcache run services revisions jobs functions app versions pubsub topics subscriptions dns managed-zones record-sets storage buckets objects secrets kms keyrings spanner bigtable dataflow dataproc builds triggers scheduler tasks queues artifacts repositories docker config configurations auth organizations folders billing accounts vpn-tunnels vpn-gateways interconnects security-policies quotas info components',
        pattern: 'describe|list|read|tail|get-value|get-iam-policy|get-health|get-server-config|get-serial-port-output',
    }),
    az: groupedVerbs('g:n:o: --resource-group: --name: --output: --subscription: --query: --only-show-errors --verbose --debug', {
        groups: 'account vm vmss aks acr network vnet nic nsg rule lb public-ip dns zone record-set application-gateway storage blob container file queue table sql server db postgres flexible-server mysql redis cosmosdb keyvault secret key certificate monitor metrics alert activity-log log-analytics workspace webapp functionapp appservice plan group resource disk snapshot image identity role assignment definition ad user sp app nodepool backup vault service-bus servicebus namespace topic subscription eventhubs eventhub deployment provider tag lock policy cdn endpoint front-door traffic-manager profile private-endpoint route-table route advisor recommendation repository log config containerapp revision replica',
        pattern: 'list|show|list-usage|list-skus|get-upgrades|show-health|list-instances|get-instance-view',
    }),
    gsutil: verbs('mqD', 'ls|cat|stat|du|hash|version'),
    argocd: verbs('--server: --grpc-web --insecure --auth-token: --core --plaintext --config:', '(?:app|appset|cluster|repo|repocreds|proj|account|cert|gpg) (?:get|list|history|diff|logs|manifests|resources|get-user-info|can-i)|version'),
    flux: verbs('n: --namespace: --context: --kubeconfig:', 'get|logs|check|stats|tree|events|trace|version'),
    istioctl: verbs('n:i:c: --namespace: --istioNamespace: --context: --kubeconfig:', 'ps|proxy-status|(?:pc|proxy-config) (?:all|a|bootstrap|b|clusters?|c|endpoints?|ep|listeners?|l|routes?|r|secrets?|s|ecds)|analyze|version'),
    etcdctl: verbs('w: --endpoints: --endpoint: --cacert: --ca-file: --cert: --cert-file: --key: --key-file: --user: --password: --write-out: --dial-timeout: --command-timeout: --insecure-skip-tls-verify --insecure-transport --debug --discovery-srv:', 'get|endpoint (?:health|status|hashkv)|member list|alarm list|cluster-health|version|snapshot status'),
    ceph: (args) => {
        const given = readArguments(args, {
            spec: 's n:c:f:k: --cluster: --conf: --name: --id: --keyring: --format: --status --connect-timeout:',
        });
        const words = given.operands.join(' ');
        if (words === '')
            return given.unknown === null && (given.options.has('-s') || given.options.has('--status'));
        return /^(?:status|health(?: detail)?$|df|versions|version|quorum_status|fsid|crash (?:ls|info|stat)|fs (?:ls|status|dump)|mds stat|osd (?:tree|df|stat|status|dump|perf|pool ls|blocked-by|find|utilization|lspools|ok-to-stop|safe-to-destroy)|pg (?:stat|dump|dump_stuck|ls|map)|pg \S+ query|mon (?:stat|dump)|mgr (?:stat|dump|services)|config (?:get|dump|show)|log last|balancer status|auth (?:ls|list|get)|orch (?:ls|ps|status))(?: |$)/.test(words);
    },
    consul: verbs('', 'members|info|kv get|catalog (?:datacenters|nodes|services)|operator raft list-peers|monitor|version'),
    vault: verbs('', 'status|version|(?:read|list) (?:sys|secret|auth|kv|identity)/\\S*|kv (?:get|list)|operator (?:raft list-peers|key-status|members)|(?:audit|auth|secrets|policy) list'),
    nomad: verbs('', 'status|(?:job|node|alloc|deployment|volume|eval|plugin|namespace) status|server members|alloc logs|version'),
    nodetool: verbs('h:p:u: -pw: -pwf: --host: --port: --username: --password: --password-file:', 'status|info|tpstats|ring|netstats|compactionstats|describecluster|cfstats|tablestats|tablehistograms|proxyhistograms|gossipinfo|gcstats|version|compactionhistory|getendpoints|listsnapshots|statusbinary|statusgossip'),
    patronictl: verbs('c:d:k --config-file: --dcs-url: --insecure', 'list|history|show-config|topology|version'),
    rabbitmqctl: verbs('n:p:t:qs --node: --longnames --quiet --silent --formatter: --timeout: --vhost:', 'list_\\w+|status|cluster_status|environment|report|ping|version|node_health_check|await_startup'),
    'rabbitmq-diagnostics': verbs('n:p:t:qs --node: --longnames --quiet --silent --formatter: --timeout: --vhost:', 'list_\\w+|status|cluster_status|environment|report|ping|check_\\w+|memory_breakdown|alarms|listeners|log_tail|log_location|runtime_thread_stats|server_version|is_running|is_booting|resolver_info|erlang_version|maybe_stuck|cipher_suites|os_env|tls_versions|disabled_plugins'),
    'redis-cli': looksAtRedis,
    psql: looksAtPsql,
    'gitlab-psql': looksAtPsql,
    mysql: looksAtMysql,
    'kafka-topics.sh': kafka,
    'kafka-topics': kafka,
    'kafka-consumer-groups.sh': kafka,
    'kafka-consumer-groups': kafka,
    openssl: (args, reads) => {
        const [verb = '', ...rest] = args;
        const { unknown } = readArguments(rest, {
            spec: '-in: -noout -text -dates -enddate -startdate -subject -issuer -serial -fingerprint -checkend: -checkhost: -modulus -pubkey -ext: -purpose -inform: -nameopt: -sha1 -sha256 -hash -connect: -servername: -showcerts -starttls: -CAfile: -CApath: -cert: -key: -tls1_1 -tls1_2 -tls1_3 -brief -status -quiet -ign_eof -verify: -verify_return_error -verify_hostname: -prexit -alpn: -host: -port: -untrusted: -crl_check -email -ocspid -nocert -issuer_hash -subject_hash -lastupdate -nextupdate a',
        });
        return unknown === null && (verb === 's_client' ? !reads : /^(?:x509|verify|version|crl|req)$/.test(verb));
    },
    curl: looksByCurl,
    wget: looksByWget,
    logcli: verbs('q o: --addr: --username: --password: --org-id: --quiet --output: --timezone: --bearer-token: --tls-skip-verify', 'query|instant-query|labels|series|stats|volume|volume_range|detected-fields'),
    amtool: verbs('o: --alertmanager.url: --output: --config.file: --http.config.file: --timeout:', 'alert$|alert query|silence query|config (?:show|routes)|check-config|cluster'),
    promtool: verbs('', 'query|check|test'),
    nginx: options('tTvVq c:p:', ({ options: given }) => ['-t', '-T', '-v', '-V'].some((name) => given.has(name))),
    haproxy: options('cv f: -vv', ({ options: given }) => ['-c', '-v', '-vv'].some((name) => given.has(name))),
    knife: verbs('', 'search|status|(?:node|role|environment|cookbook|client|data bag|user) (?:show|list)'),
    crontab: options('l u:', ({ options: given, operands }) => given.has('-l') && operands.length === 0),
    swapon: options('s --show --summary --noheadings --bytes', ({ options: given, operands }) => given.size > 0 && operands.length === 0),
    apt: verbs('', 'list|show|policy|search'),
    rpm: options('qailfcdpRV --last --queryformat: --qf: --query --all --changelog --requires --provides', ({ options: given }) => given.has('-q') || given.has('--query')),
    dpkg: options('lsLSp --list --status --listfiles --search', ({ options: given }) => given.size > 0),
    cephadm: verbs('', 'ls|version'),
    velero: verbs('n: --namespace: --kubecontext: --kubeconfig:', '(?:backup|restore|schedule|backup-location|snapshot-location|repo|plugin) (?:get|describe|logs)|get|describe|version'),
};
function programOf(name) {
    return Object.hasOwn(LOOKING, name) ? (LOOKING[name] ?? null) : null;
}
const CHANGERS = 'rm watch env export pt-query-digest mv cp mkdir chmod chown kill pkill killall reboot shutdown apt-get yum dnf pip npm make ansible ansible-playbook chef-client puppet salt gitlab-rails gitlab-rake gitlab-psql gitlab-redis-cli bundle rails rake python python3 ruby node bash sh pg_ctl pg_dump pg_restore psql mysql mysqldump mongosh mongo cqlsh helmfile kustomize eksctl kops kubeadm kubectx kubens cilium calicoctl at dd fsck resize2fs xfs_growfs lvextend growpart swapoff modprobe ufw firewall-cmd nft tc scp rsync tar gzip gunzip zip unzip ssh sudo xargs tee touch ln truncate logrotate systemd-run nsenter chroot odf rosa ocm lctl nodectl jstack jmap jcmd pgbouncer patroni glsh tsh sshuttle su export cd timeout for while if';
const PROGRAMS = new Set([...Object.keys(LOOKING), ...CHANGERS.split(' ')]);
const AMBIGUOUS = new Set('test type file host which sleep sort cut head tail more less date find mount stat id w who true top free column time watch make service for while if at salt node env su k sh cd tee ln echo export diff patroni puppet tar zip kill reboot shutdown touch export'.split(' '));

// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
;// CONCATENATED MODULE: ./lib/written/passage.js
class Passage {
    text;
    starts;
    #byWords = null;
    constructor(lines) {
        this.text = lines.join('\n');
        let at = 0;
        this.starts = [0, ...lines.map((line) => (at += line.length + 1))];
    }
    slice(first, last, without = 0) {
        return this.text.slice(this.start(first) + without, Math.max(this.start(last) - 1, 0));
    }
    start(line) {
        return this.starts[Math.min(line, this.starts.length - 1)] ?? 0;
    }
    lineAt(at) {
        return firstFrom(this.starts, at + 1) - 1;
    }
    endOf(words, from) {
        this.#byWords ??= this.#index();
        const { starts = [], ends = [] } = this.#byWords.get(words) ?? {};
        return ends[firstFrom(starts, from)] ?? null;
    }
    #index() {
        const found = new Map();
        for (const [index, start] of this.starts.slice(0, -1).entries()) {
            const next = this.start(index + 1);
            const words = this.text.slice(start, next - 1).trim();
            const same = found.get(words) ?? { starts: [], ends: [] };
            same.starts.push(start);
            same.ends.push(Math.min(next, this.text.length));
            found.set(words, same);
        }
        return found;
    }
}
function firstFrom(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/written/shell-words.js
const CLOSING = {
    for: 'done',
    while: 'done',
    until: 'done',
    if: 'fi',
    case: 'esac',
    '{': '}',
};
const HARMLESS_FILES = /^\/dev\/(?:null|stderr|stdout|tty)$/;
class ShellWords {
    #reader;
    keywords = [];
    words = [];
    wantsMore = false;
    hasWord = false;
    #bare = [];
    #word = '';
    #isBare = true;
    #firstQuote = Number.POSITIVE_INFINITY;
    #redirect = '';
    #reads = false;
    #writes = false;
    constructor(reader) {
        this.#reader = reader;
    }
    add(part, isBare) {
        if (this.#isBare && !isBare)
            this.#firstQuote = this.#word.length;
        this.#word += part;
        this.hasWord = true;
        this.#isBare &&= isBare;
        this.wantsMore = false;
    }
    endWord() {
        if (!this.hasWord)
            return;
        const [word, redirect] = [this.#word, this.#redirect];
        if (redirect === '') {
            const setsNothing = this.#firstQuote < word.indexOf('=') && /^\w+=/.test(word);
            this.#reader.expect(this.words.length > 0 || !setsNothing);
            this.words.push(word);
            this.#bare.push(this.#isBare);
        }
        else if (redirect === '<' || redirect === '<<<')
            this.#reads ||= word !== '/dev/null';
        else if (redirect !== '<&' && !(redirect === '>&' && /^(?:\d+-?|-)$/.test(word)))
            this.#writes ||= !HARMLESS_FILES.test(word);
        this.#forgetWord();
        [this.#isBare, this.#redirect, this.#firstQuote] = [true, '', Number.POSITIVE_INFINITY];
    }
    endCall(next = '') {
        this.endWord();
        this.#dropKeywords();
        const { words } = this;
        if (words.length > 0 || this.#writes)
            this.#reader.calls.push({ words, reads: this.#reads, writes: this.#writes });
        this.#reads = next === '|' && !/^(?:echo(?: (?:|Q|quit))?|true|:)$/i.test(words.join(' '));
        this.dropWords();
        [this.#writes, this.#redirect] = [false, ''];
    }
    dropWords() {
        [this.words, this.#bare] = [[], []];
    }
    redirect(inside) {
        if (!(this.#isBare && /^\d+$/.test(this.#word)))
            this.endWord();
        this.#forgetWord();
        const sign = this.#reader.take(/&>>?|<<<|<<-?|<>|<&|>&|>>|>\||[<>]\(|[<>]/y);
        if (sign.endsWith('(')) {
            this.#writes ||= sign === '>(';
            inside();
            this.add('substituted', false);
        }
        else if (/^<<-?$/.test(sign)) {
            this.#reader.takeDocument();
            this.#reads = true;
        }
        else
            this.#redirect = sign;
    }
    get areKeywords() {
        return (!this.hasWord &&
            this.words.every((word, index) => this.#bare[index] && /^(?:do|then|else|if|while|until|!|time|\{)$/.test(word)));
    }
    #forgetWord() {
        [this.#word, this.hasWord] = ['', false];
    }
    #dropKeywords() {
        const reader = this.#reader;
        while (this.words.length > 0 && this.#bare[0] === true) {
            const [first = ''] = this.words;
            const closing = CLOSING[first];
            if (closing !== undefined)
                this.keywords.push(closing);
            else if (/^(?:fi|done|esac|\})$/.test(first))
                reader.expect(this.keywords.pop() === first);
            else if (/^(?:then|else|elif|do)$/.test(first))
                reader.expect(this.keywords.length > 0);
            else if (first === 'function')
                reader.expect(false);
            else if (first !== '!' && first !== 'time')
                return;
            reader.expect(first !== 'case');
            const isWhole = first === 'for' || first === 'case';
            this.words = isWhole ? [] : this.words.slice(1);
            this.#bare = this.#bare.slice(1);
        }
    }
}

;// CONCATENATED MODULE: ./lib/written/shell-level.js

const shell_level_DEEPEST = 20;
function readLevel(reader, until = null, depth = 0) {
    if (depth > shell_level_DEEPEST) {
        reader.expect(false);
        reader.at = reader.text.length;
        return;
    }
    new Level(reader, until, depth).read();
}
class Level {
    #reader;
    #until;
    #depth;
    #words;
    constructor(reader, until, depth) {
        this.#reader = reader;
        this.#until = until;
        this.#depth = depth;
        this.#words = new ShellWords(reader);
    }
    read() {
        const reader = this.#reader;
        while (!reader.isDone)
            if (!this.#readOne(reader.text[reader.at] ?? ''))
                break;
        const isCut = reader.isOver;
        const { keywords } = this.#words;
        this.#words.endCall();
        if (this.#until !== null && isCut)
            reader.leaveOpen('parenthesis');
        else if (keywords.length > 0) {
            if (this.#until === null)
                reader.leaveOpen('keyword');
            else
                reader.expect(false);
        }
        else if (this.#words.wantsMore && isCut)
            reader.leaveOpen('sign');
        reader.at += 1;
    }
    #readOne(character) {
        switch (character) {
            case '\\':
                this.#escape();
                return true;
            case "'":
                this.#single();
                return true;
            case '"':
                this.#double();
                return true;
            case '$':
                this.#dollar(false);
                return true;
            case '`':
                if (this.#until === '`')
                    return false;
                this.#substituted('`', 1);
                return true;
            case '\n':
                this.#endLine();
                return true;
            case '(':
                this.#parenthesis();
                return true;
            case ')':
                return this.#closing();
            default:
                this.#plain(character);
                return true;
        }
    }
    #plain(character) {
        const [reader, words] = [this.#reader, this.#words];
        if (character === '#' && !words.hasWord)
            reader.take(/[^\n]*/y);
        else if (/\s/.test(character)) {
            words.endWord();
            reader.at += 1;
        }
        else if (reader.starts('&>') || character === '<' || character === '>')
            words.redirect(() => readLevel(reader, ')', this.#depth + 1));
        else if (reader.starts('&&') || reader.starts('||'))
            this.#endCall(2);
        else if (character === '|') {
            words.endCall('|');
            words.wantsMore = true;
            reader.take(/\|&?/y);
        }
        else if (character === ';' || character === '&') {
            words.endCall();
            reader.at += 1;
        }
        else {
            words.add(character, true);
            reader.at += 1;
        }
    }
    #endCall(signs) {
        this.#words.endCall();
        this.#words.wantsMore = true;
        this.#reader.at += signs;
    }
    #escape() {
        const reader = this.#reader;
        const next = reader.text[reader.at + 1];
        if (/^\\\r?\n/.test(reader.text.slice(reader.at, reader.at + 3)))
            reader.take(/\\\r?\n/y);
        else if (next === undefined)
            reader.leaveOpen('sign');
        else {
            reader.expect(!(this.#until === '`' && next === '`'));
            this.#words.add(next, false);
            reader.at += 2;
        }
    }
    #single() {
        const reader = this.#reader;
        const end = reader.text.indexOf("'", reader.at + 1);
        if (end < 0)
            reader.leaveOpen('quote');
        else {
            this.#words.add(reader.text.slice(reader.at + 1, end), false);
            reader.at = end + 1;
        }
    }
    #double() {
        const [reader, words] = [this.#reader, this.#words];
        reader.at += 1;
        words.add('', false);
        while (!reader.isOver && reader.text[reader.at] !== '"') {
            const character = reader.text[reader.at] ?? '';
            if (character === '\\') {
                const next = reader.text[reader.at + 1] ?? '';
                reader.expect(!(this.#until === '`' && next === '`'));
                words.add(/[$`"\\\n]/.test(next) ? next : `\\${next}`, false);
                reader.at += 2;
            }
            else if (character === '$')
                this.#dollar(true);
            else if (character === '`')
                this.#substituted('`', 1);
            else {
                words.add(character, false);
                reader.at += 1;
            }
        }
        if (reader.isOver)
            reader.leaveOpen('quote');
        reader.at += 1;
    }
    #dollar(isQuoted) {
        const reader = this.#reader;
        if (reader.starts('$(('))
            this.#arithmetic();
        else if (reader.starts('$('))
            this.#substituted(')', 2);
        else if (reader.starts('${'))
            this.#variable(isQuoted);
        else if (!isQuoted && reader.starts("$'"))
            this.#escapedQuote();
        else {
            reader.at += 1;
            this.#words.add('$', true);
        }
    }
    #arithmetic() {
        const found = this.#reader.take(/\$\(\((?:[^()`]|\((?:[^()`]|\([^()`]*\))*\))*\)\)/y);
        if (found === '')
            this.#inside(')', 2);
        else {
            this.#reader.expect(!found.includes('$(', 3));
            this.#words.add('0', false);
        }
    }
    #variable(isQuoted) {
        const found = this.#reader.take(/\$\{(?:[^{}]|\{[^{}]*\})*\}/y);
        if (found === '')
            this.#reader.leaveOpen('parenthesis');
        else {
            this.#reader.expect(!/\$\(|`/.test(found));
            this.#words.add(found, isQuoted);
        }
    }
    #escapedQuote() {
        const found = this.#reader.take(/\$'(?:[^'\\]|\\[\s\S])*'/y);
        this.#reader.expect(false);
        if (found === '')
            this.#reader.leaveOpen('quote');
        else
            this.#words.add(found.slice(2, -1), false);
    }
    #inside(end, skipped) {
        this.#reader.at += skipped;
        readLevel(this.#reader, end, this.#depth + 1);
    }
    #substituted(end, skipped) {
        this.#inside(end, skipped);
        this.#words.add('substituted', false);
    }
    #endLine() {
        const [reader, words] = [this.#reader, this.#words];
        if (words.hasWord || words.words.length > 0 || !words.wantsMore)
            words.endCall();
        let end = reader.at;
        reader.at += 1;
        if (reader.hasDocuments) {
            reader.skipDocuments();
            end = reader.text[reader.at - 1] === '\n' ? reader.at - 1 : reader.at;
        }
        const isWhole = this.#until === null && words.keywords.length === 0 && !words.wantsMore && reader.open === null;
        if (isWhole)
            reader.firstEnd ??= end;
    }
    #parenthesis() {
        const [reader, words] = [this.#reader, this.#words];
        reader.expect(words.areKeywords);
        if (reader.starts('()')) {
            words.endWord();
            words.dropWords();
            reader.at += 2;
        }
        else
            this.#inside(')', 1);
    }
    #closing() {
        const [reader, words] = [this.#reader, this.#words];
        const isPattern = words.keywords.at(-1) === 'esac' || words.words[0] === 'case';
        if (this.#until === ')' && !isPattern)
            return false;
        reader.expect(false);
        words.endCall();
        reader.at += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/written/shell-reader.js
class ShellReader {
    text;
    calls = [];
    at = 0;
    isClear = true;
    open = null;
    firstEnd = null;
    #documents = [];
    #lines;
    #isFirstOnly;
    constructor(text, { lines, isFirstOnly }) {
        this.text = text;
        this.#lines = lines;
        this.#isFirstOnly = isFirstOnly;
    }
    get isDone() {
        return this.isOver || (this.#isFirstOnly && this.firstEnd !== null);
    }
    get isOver() {
        return this.at >= this.text.length;
    }
    get hasDocuments() {
        return this.#documents.length > 0;
    }
    starts(what) {
        return this.text.startsWith(what, this.at);
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    leaveOpen(by) {
        this.open ??= by;
        this.at = this.text.length;
    }
    expect(holds) {
        this.isClear &&= holds;
    }
    takeDocument() {
        const named = this.take(/[ \t]*(?:'[^'\n]*'|"[^"\n]*"|[^\s;&|<>()]+)/y).trim();
        this.#documents.push({ word: named.replace(/['"\\]/g, ''), isQuoted: /['"\\]/.test(named) });
    }
    skipDocuments() {
        for (const { word, isQuoted } of this.#documents.splice(0)) {
            const from = this.at;
            if (!this.#skipTo(word))
                this.leaveOpen('document');
            this.expect(isQuoted || !/\$\(|`/.test(this.text.slice(from, this.at)));
        }
    }
    #skipTo(word) {
        const end = this.isOver ? null : this.#lines(word, this.at);
        this.at = end ?? this.text.length;
        return end !== null;
    }
}

;// CONCATENATED MODULE: ./lib/written/shell-script.js




function readScript(text) {
    const passage = (0,once/* once */.O)(() => new Passage(text.split('\n')));
    return read(text, { lines: (word, from) => passage().endOf(word, from), isFirstOnly: false });
}
function firstCommand(passage, { first, last, without }) {
    const text = passage.slice(first, last, without);
    const offset = passage.start(first) + without;
    const lines = (word, from) => {
        const end = passage.endOf(word, offset + from);
        if (end === null)
            return null;
        const inside = end - offset;
        return inside <= text.length + 1 ? Math.min(inside, text.length) : null;
    };
    return read(text, { lines, isFirstOnly: true });
}
function read(text, reading) {
    const reader = new ShellReader(text, reading);
    readLevel(reader);
    const { calls, isClear, firstEnd } = reader;
    const open = reader.open ?? (reader.hasDocuments ? 'document' : null);
    return { calls, isClear, open, firstEnd: firstEnd ?? (open === null ? text.length : null) };
}

;// CONCATENATED MODULE: ./lib/written/wrappers.js


const WRAPPERS = {
    sudo: { spec: 'iHEnSkP u:g:h:p:C:U:r:t: --user: --group: --non-interactive --preserve-env --login' },
    timeout: { spec: 'v k:s: --kill-after: --signal: --preserve-status --foreground', own: 1 },
    nice: { spec: 'n: --adjustment:' },
    ionice: { spec: 't c:n:' },
    nohup: { spec: '' },
    stdbuf: { spec: 'i:o:e: --input: --output: --error:' },
    time: { spec: 'pv f:' },
    command: { spec: 'p' },
    exec: { spec: '' },
    env: { spec: 'i0v u: --ignore-environment --unset: --null' },
    xargs: {
        spec: 'r0tI:n:P:L:d:s: --no-run-if-empty --null --max-args: --max-procs: --replace: --delimiter: --verbose --max-lines:',
    },
    watch: { spec: 'tdbegcxp n: --interval: --differences --no-title --color --precise', joins: true },
    ssh: { spec: 'AaCfGgKkMNnqsTtVvXxYy46 i:p:l:F:J:L:o:R:D:b:c:E:e:m:Q:S:W:w:', own: 1, joins: true },
};
const EXEC = 'itqTd c:n:e:u:w:r: --stdin --tty --container: --namespace: --quiet --user: --workdir: --env: --interactive --index:';
function wrappedIn(program, args) {
    switch (program) {
        case 'bash':
        case 'sh':
            return shell(args);
        case 'kubectl':
        case 'oc':
        case 'k':
            return executed(args, { spec: KUBECTL_OPTIONS, verbs: /^(?:exec|rsh)$/ });
        case 'docker':
            return executed(args[0] === 'compose' ? args.slice(1) : args, { spec: 'H:c:f:p:', verbs: /^exec$/ });
        case 'docker-compose':
        case 'podman':
        case 'crictl':
            return executed(args, { spec: 'f:p:r:i:', verbs: /^exec$/ });
        default:
            return Object.hasOwn(WRAPPERS, program) ? wrapped(program, args) : null;
    }
}
function wrapped(program, args) {
    const { spec, own = 0, joins = false } = WRAPPERS[program] ?? { spec: '' };
    const { options, operands, unknown } = readArguments(args, { spec, stopsAtOperand: true });
    const runsMore = options.get('-o')?.some((one) => /command/i.test(one)) === true;
    if (unknown !== null || (program === 'ssh' && runsMore))
        return { kind: 'unknown' };
    const words = operands.slice(own);
    if (joins)
        return { kind: 'script', text: words.join(' ') };
    if (program === 'env' && words.length === 0)
        return { kind: 'words', words: ['printenv'] };
    if (program === 'xargs')
        return { kind: 'words', words: [...(words.length === 0 ? ['echo'] : words), 'added'] };
    return { kind: 'words', words };
}
function shell(args) {
    const { options, operands, unknown } = readArguments(args, { spec: 'lexuic o:', stopsAtOperand: true });
    const [text] = operands;
    return unknown === null && options.has('-c') && text !== undefined ? { kind: 'script', text } : { kind: 'unknown' };
}
function executed(args, { spec, verbs }) {
    const [verb = '', ...behind] = readArguments(args, { spec, stopsAtOperand: true }).operands;
    if (!verbs.test(verb))
        return null;
    const place = readArguments(behind, { spec: EXEC, stopsAtOperand: true });
    const [, ...rest] = place.operands;
    const inner = readArguments(rest, { spec: EXEC, stopsAtOperand: true });
    if (place.unknown !== null || inner.unknown !== null)
        return { kind: 'unknown' };
    return { kind: 'words', words: inner.operands };
}

;// CONCATENATED MODULE: ./lib/written/effect.js




function effectOf(script) {
    return scriptLooks(opened(script).script, { reads: false, depth: 0 }) ? 'look' : 'change';
}
const effect_DEEPEST = 5;
const OWN = /^(?::|read|set|shift|local|unset|wait|exit|return|break|continue|\[\[|cd|pushd|popd|export|declare|false)$/;
const RUNNING = /^(?:PATH|LD_\w+|\w*(?:PAGER|EDITOR|COMMAND|DIFF|SHELL|OPTIONS|OPTS)|BASH_ENV|ENV|VISUAL|PS4|IFS|GIT_\w+)\+?=/;
const UNKNOWN_OPTIONS = /^\$\{?\w*(?:OPT|ARG|FLAG)\w*\}?$/i;
function scriptLooks(text, { reads, depth }) {
    if (depth > effect_DEEPEST)
        return false;
    const { calls, isClear, open } = readScript(text);
    if (!isClear || open !== null || calls.length === 0)
        return false;
    return calls.every((call) => effect_looks({ ...call, reads: call.reads || reads }, depth));
}
function effect_looks({ words, reads, writes }, depth) {
    if (writes || depth > effect_DEEPEST || words.some((word) => UNKNOWN_OPTIONS.test(word)))
        return false;
    const assigned = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
    if (words.slice(0, assigned < 0 ? words.length : assigned).some((word) => RUNNING.test(word)))
        return false;
    const [first, ...args] = assigned < 0 ? [] : words.slice(assigned);
    if (first === undefined)
        return true;
    if (OWN.test(first))
        return !args.some((word) => RUNNING.test(word));
    const program = first.split('/').at(-1) ?? '';
    if (program === 'command' && /^-[vV]$/.test(args[0] ?? ''))
        return true;
    const within = wrappedIn(program, args);
    switch (within?.kind) {
        case undefined:
            return programOf(program)?.(args, reads) === true;
        case 'unknown':
            return false;
        case 'script':
            return scriptLooks(within.text, { reads, depth: depth + 1 });
        case 'words':
            return within.words.length > 0 && effect_looks({ words: within.words, reads, writes: false }, depth + 1);
    }
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
function unprompt(line) {
    return line.replace(/^\s*>\s?/, '');
}
function prompted(lines, prompts, line) {
    const found = [];
    const bare = lines.map(unprompt);
    const passage = new Passage(bare);
    const goesOn = (next) => prompts[next] === null || /^\s*>/.test(lines[next] ?? '');
    for (let at = 0; at < lines.length; at += 1) {
        const prompt = prompts[at] ?? null;
        if (prompt === null)
            continue;
        const without = (bare[at] ?? '').length - prompt.rest.length;
        const end = endOf(passage, { at, without, mayFollow: goesOn });
        const more = bare.slice(at + 1, end);
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
    const passage = new Passage(lines);
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.trim() === '')
            continue;
        if (/^\s*#/.test(line)) {
            remarks.push(line.trim());
            continue;
        }
        const end = endOf(passage, { at, without: 0, mayFollow: () => true });
        const text = lines.slice(at, end).join('\n').replace(/^\s+/, '');
        commands.push({ kind: 'shell', line: firstLine + at, text, effect: effectOf(text), remarks });
        remarks = [];
        at = end - 1;
    }
    return { commands, kept: remarks };
}
const LONGEST_COMMAND = 200;
const LONGEST_DOCUMENT = 2_000;
function endOf(passage, { at, without, mayFollow }) {
    const count = passage.starts.length - 1;
    const hasDocument = /<<-?\s*['"\\]?\w/.test(passage.slice(at, at + 1, without));
    const most = Math.min(count, at + (hasDocument ? LONGEST_DOCUMENT : LONGEST_COMMAND));
    let last = hasDocument ? most : at + 1;
    while (last < most && mayFollow(last))
        last += 1;
    const { firstEnd, open } = firstCommand(passage, { first: at, last, without });
    if (firstEnd !== null)
        return passage.lineAt(passage.start(at) + without + firstEnd) + 1;
    return open === 'keyword' || open === 'sign' ? last : at + 1;
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
            add(found, {
                line: block.line,
                title: lastSentence(said) || title || named,
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
    const steps = [];
    let own = { notes: [], commands: [] };
    const close = () => {
        if (own.commands.length === 0)
            return;
        steps.push(steps.length === 0 ? firstOf(own, item.line, title) : furtherOf(own, title));
        own = { notes: [], commands: [] };
    };
    const nest = ([first, ...more]) => {
        close();
        if (first === undefined)
            return;
        const before = steps.length === 0 && title !== '' ? [{ line: item.line, text: title }, ...own.notes] : own.notes;
        steps.push({ ...first, notes: [...before, ...first.notes] }, ...more);
        own = { notes: [], commands: [] };
    };
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'code') {
                const read = commandsIn(block);
                own.commands.push(...read.commands);
                const kept = read.commands.length === 0 ? block.text : read.kept.join('\n');
                if (kept.trim() !== '')
                    own.notes.push({ line: block.line, text: kept });
            }
            else if (block.kind === 'list') {
                for (const one of block.items)
                    if (countsWords && (block.ordered || one.isTask))
                        nest(stepsIn(one, '', countsWords));
                    else
                        visit(one.blocks);
            }
            else {
                own.notes.push(noteOf(block));
                if (countsWords)
                    own.commands.push(...inlineCommands(noteOf(block).text, block.line));
            }
        }
    };
    visit(item.blocks);
    close();
    const last = steps.pop();
    return last === undefined
        ? [firstOf(own, item.line, title)]
        : [...steps, { ...last, notes: [...last.notes, ...own.notes] }];
}
function firstOf({ notes, commands }, line, title) {
    return { line, title: title || titleOf(notes[0]?.text ?? ''), notes, commands };
}
function furtherOf({ notes, commands }, title) {
    const line = Math.min(...[...notes, ...commands].map((one) => one.line));
    return { line, title: lastSentence(notes.at(-1)) || title, notes, commands };
}
function lastSentence(said) {
    return titleOf(said?.text.split(/(?<=[.!?])\s+/).at(-1) ?? '');
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
        context: [...(front.lines === 0 ? [] : [{ line: 2, text: front.text }]), ...parts.context],
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

// EXTERNAL MODULE: ./lib/app/sources/read-text.js
var read_text = __webpack_require__(76726);
;// CONCATENATED MODULE: ./lib/app/imported-runbook.js








async function importedRunbook(file, given) {
    const name = file === '-' ? 'standard input' : file;
    const read = await (file === '-' ? (0,read_text/* textIn */.r7)(process.stdin, name) : (0,read_text/* readGiven */.Q8)(file, LONGEST_PAGE * 4));
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
/* harmony export */   Wq: () => (/* binding */ withOutput),
/* harmony export */   g5: () => (/* binding */ terminalOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32832);


function withCommon(command) {
    const placed = command
        .option('--root <dir>', 'folder that paths are taken from', '.')
        .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
        .option('--topology <file>', 'topology (default: <root>/topology.yml)')
        .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)');
    return withOutput(placed);
}
function withOutput(command, out = '<state>/runs/<execution id>') {
    return command
        .option('--out <dir>', `where a run's files stand (default: ${out})`)
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

} };
