export const id = 9149;
export const ids = [9149];
export const modules = {

/***/ 49149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatedFrom: () => (/* binding */ evaluatedFrom),
  evaluatedRunbook: () => (/* binding */ evaluatedRunbook)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/kernel/fault.js
var fault = __webpack_require__(64533);
// EXTERNAL MODULE: ./lib/kernel/once.js
var once = __webpack_require__(58752);
// EXTERNAL MODULE: ./lib/kernel/visible.js
var visible = __webpack_require__(12279);
// EXTERNAL MODULE: ./lib/app/sources/read-text.js
var read_text = __webpack_require__(76726);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/transport/collect.js
var collect = __webpack_require__(92511);
;// CONCATENATED MODULE: ./lib/app/sources/typescript-files.js





const MOST_FILES = 200;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const NAMED = /(['"`])(\.{1,2}\/[^'"`\\\n]+\.(?:m?[tj]s|json))\1/g;
async function filesFrom(entry, text, read) {
    const texts = new Map();
    const seen = new Set([entry]);
    let size = 0;
    for (const path of seen) {
        const found = path === entry ? (0,fault/* succeed */.Py)(text) : await read(path);
        if (!found.ok)
            return found;
        if (found.value === null)
            continue;
        size += found.value.length;
        if (texts.size === MOST_FILES || size > MOST_CHARACTERS)
            return (0,fault/* fail */.fJ)(tooMuch(entry));
        texts.set(path, found.value);
        if (path.endsWith('.json'))
            continue;
        for (const [, , name = ''] of found.value.matchAll(NAMED)) {
            const named = external_node_path_.posix.join(external_node_path_.posix.dirname(path), name);
            if (mayBeRead(named))
                seen.add(named);
        }
    }
    return (0,fault/* succeed */.Py)(texts);
}
function mayBeRead(path) {
    const parts = path.split('/');
    return parts.every((part) => part !== '' && part !== 'node_modules' && !part.startsWith('.'));
}
function filesBelow(root) {
    return async (path) => {
        const file = `${root}${external_node_path_.sep}${path}`;
        try {
            const found = await (0,promises_.lstat)(file);
            if (!found.isFile() || (await (0,promises_.realpath)(file)) !== file)
                return (0,fault/* succeed */.Py)(null);
        }
        catch {
            return (0,fault/* succeed */.Py)(null);
        }
        const text = await (0,read_text/* readText */.yR)(file, MOST_CHARACTERS);
        return (0,fault/* succeed */.Py)(text.ok ? text.value : null);
    };
}
function tooMuch(entry) {
    return {
        code: 'limit-exceeded',
        message: `${(0,visible/* shown */.SP)(entry, 200)} imports more than ${MOST_FILES} files, or more than ${MOST_CHARACTERS} characters`,
        hint: 'A runbook is data: import what it needs, and nothing else.',
    };
}

;// CONCATENATED MODULE: ./lib/builder/module-address.js
const SCHEME = 'repository:///';
function addressOf(path) {
    return SCHEME + path.split('/').map(encodeURIComponent).join('/');
}
function pathOf(address) {
    return address.startsWith(SCHEME) ? decodeURIComponent(address.slice(SCHEME.length)) : null;
}

// EXTERNAL MODULE: ./lib/kernel/source-lines.js
var source_lines = __webpack_require__(65258);
;// CONCATENATED MODULE: ./lib/app/sources/typescript-keys.js
function keyOffset(text, from, path) {
    const open = text.indexOf('(', from);
    if (open < 0)
        return null;
    let at = entries(text, open + 1).find(({ value }) => text[value] === '{')?.value ?? null;
    let found = null;
    for (const part of path) {
        if (at === null)
            break;
        const next = entryOf(text, at, part);
        if (next === null)
            break;
        found = next.start;
        at = next.value;
    }
    return found;
}
function entryOf(text, at, part) {
    if (text[at] === '[' && typeof part === 'number')
        return entries(text, at + 1)[part] ?? null;
    if (text[at] !== '{')
        return null;
    const name = String(part);
    const camel = name.replace(/-([a-z])/g, (_found, letter) => letter.toUpperCase());
    return entries(text, at + 1).find(({ key }) => key === name || key === camel) ?? null;
}
function entries(text, from) {
    const found = [];
    let at = blanksAfter(text, from);
    while (at < text.length && !')]}'.includes(text[at] ?? '')) {
        found.push(entryAt(text, at));
        at = endOfEntry(text, at);
        if (text[at] === ',')
            at = blanksAfter(text, at + 1);
    }
    return found;
}
function entryAt(text, start) {
    const key = /^(?:([A-Za-z_$][\w$]*)|'([^'\n]*)'|"([^"\n]*)")\s*(:|,|\})/.exec(text.slice(start, start + 200));
    if (key === null)
        return { key: null, start, value: start };
    const colon = key[4] === ':';
    const value = colon ? blanksAfter(text, start + key[0].length) : start;
    return { key: key[1] ?? (colon ? (key[2] ?? key[3] ?? '') : null), start, value };
}
function endOfEntry(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text[at] ?? '';
        if (depth === 0 && ',)]}'.includes(character))
            return at;
        if ('([{'.includes(character))
            depth += 1;
        if (')]}'.includes(character))
            depth -= 1;
        at = skipped(text, at);
    }
    return at;
}
function skipped(text, at) {
    const rest = text.slice(at, at + 2);
    if (rest === '//')
        return endOr(text, text.indexOf('\n', at));
    if (rest === '/*')
        return endOr(text, text.indexOf('*/', at) + 1) + 1;
    const quote = text[at] ?? '';
    if (!['"', "'", '`'].includes(quote))
        return at + 1;
    let end = at + 1;
    while (end < text.length && text[end] !== quote)
        end = afterUnit(text, end, quote);
    return end + 1;
}
function afterUnit(text, at, quote) {
    if (text[at] === '\\')
        return at + 2;
    if (quote !== '`' || !text.startsWith('${', at))
        return at + 1;
    let end = at + 2;
    while (end < text.length && text[end] !== '}')
        end = text[end] === '{' ? endOfEntry(text, end + 1) + 1 : skipped(text, end);
    return end + 1;
}
function endOr(text, at) {
    return at <= 0 ? text.length : at;
}
function blanksAfter(text, from) {
    let at = from;
    while (at < text.length) {
        if (/\s/.test(text[at] ?? ''))
            at += 1;
        else if (/^\/[/*]/.test(text.slice(at, at + 2)))
            at = skipped(text, at);
        else
            return at;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/app/sources/typescript-places.js





function placedBy(parts, about) {
    const texts = new Map([...new Set(parts.map(({ at }) => at.file))].map((file) => [file, shownOf(file, about)]));
    const known = new Map(parts.map(({ path, at }) => [JSON.stringify(path), at]));
    const placeOfPath = (path) => {
        for (let length = path.length; length >= 0; length--) {
            const at = known.get(JSON.stringify(path.slice(0, length)));
            const shown = at === undefined ? undefined : texts.get(at.file);
            if (at !== undefined && shown !== undefined)
                return placeBelow(at, path.slice(length), shown);
        }
        return beginningOf(about);
    };
    return (document) => ({ ...document, placeOf: placeOfPath, placeWithin: placeOfPath });
}
function placeBelow(at, path, shown) {
    if (path.length === 0)
        return placeOf(at, shown);
    const text = shown.lines.join('\n');
    const begin = shown.lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, at.column - 1);
    const offset = keyOffset(text, begin, path);
    if (offset === null)
        return placeOf(at, shown);
    const before = text.slice(0, offset).split('\n');
    return placeOf({ file: at.file, line: before.length, column: (before.at(-1) ?? '').length + 1 }, shown);
}
function placeIn(at, about) {
    const shown = at === null ? undefined : shownOf(at.file, about);
    return at === null || shown === undefined ? beginningOf(about) : placeOf(at, shown);
}
function beginningOf({ shown }) {
    return { file: shown, line: 1, column: 1 };
}
function shownOf(address, about) {
    const { texts } = about;
    const path = [...texts.keys()].find((each) => addressOf(each) === address);
    const text = path === undefined ? undefined : texts.get(path);
    if (path === undefined || text === undefined)
        return undefined;
    return { shown: (0,visible/* visibleLine */.P8)(namedBeside(path, about)), lines: text.split(/\r?\n/) };
}
function namedBeside(path, { shown, entry }) {
    return path === entry ? shown : (0,external_node_path_.join)(external_node_path_.posix.dirname(shown), external_node_path_.posix.relative(external_node_path_.posix.dirname(entry), path));
}
function placeOf({ line, column }, { shown, lines }) {
    const written = lines[line - 1];
    if (written === undefined)
        return { file: shown, line, column };
    return { file: shown, line, column, length: wordAt(written, column), ...(0,source_lines/* excerptAround */.n)(written, column) };
}
function wordAt(line, column) {
    return Math.max(1, /^[\w$]*/.exec(line.slice(column - 1))?.[0].length ?? 1);
}

;// CONCATENATED MODULE: ./lib/app/sources/typescript-child.js








const DEADLINE_MS = 10_000;
const MOST_MEGABYTES = 256;
const LONGEST_ANSWER = 4 * 1024 * 1024;
const BOUNDED = ['/bin/sh', '-c', 'ulimit -c 0 && ulimit -t 60 && exec "$0" "$@"'];
const THIS_NODE = { path: process.execPath, version: process.versions.node };
function tooOld({ version }, at) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18))
        return null;
    return {
        code: 'node-too-old',
        message: `A runbook written as TypeScript needs Node 22.18 or newer, and this is Node ${(0,visible/* shown */.SP)(version, 20)}.`,
        hint: 'Run it with a newer Node (the action brings its own, 24), or write the runbook as YAML.',
        at,
    };
}
const IS_SOURCE = import.meta.filename.endsWith('.ts');
const SHIPPED = (0,external_node_path_.join)(import.meta.dirname, IS_SOURCE ? '../..' : '..');
const ENTRY = (0,external_node_path_.join)(SHIPPED, 'evaluation', IS_SOURCE ? 'evaluate.ts' : 'evaluate.js');
async function foundFile(file) {
    const [real, folder] = await Promise.all([(0,promises_.realpath)(file), (0,promises_.realpath)((0,external_node_path_.dirname)(file))]);
    const root = await repositoryOf((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    if (!real.startsWith(root + external_node_path_.sep) || !real.endsWith('.enforced.ts'))
        return null;
    const entry = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/');
    return mayBeRead(entry) ? { entry, root } : null;
}
const READABLE = [
    (0,external_node_path_.join)(SHIPPED, 'builder', '*'),
    (0,external_node_path_.join)(SHIPPED, 'evaluation', '*'),
    (0,external_node_path_.join)(SHIPPED, 'package.json'),
    (0,external_node_path_.join)(SHIPPED, '..', 'package.json'),
];
async function runChild({ entry, texts, node, cancel }) {
    keepInspectorShut();
    const argv = [
        ...BOUNDED,
        node.path,
        '--permission',
        ...READABLE.map((each) => `--allow-fs-read=${each}`),
        `--max-old-space-size=${MOST_MEGABYTES}`,
        '--no-warnings',
        ENTRY,
    ];
    const collected = await (0,collect.collect)({
        argv,
        env: { TZ: 'UTC' },
        cwd: (0,external_node_os_.tmpdir)(),
        stdin: JSON.stringify({ entry, files: [...texts] }),
        timeoutMs: DEADLINE_MS,
        mostBytes: LONGEST_ANSWER,
        cancel,
    });
    return { collected, printed: collected.ended === 'exited' ? collected.stdout.toString('utf8') : '' };
}
const keepInspectorShut = (0,once/* once */.O)(() => {
    process.on('SIGUSR1', () => undefined);
});
async function repositoryOf(file) {
    for (let folder = (0,external_node_path_.dirname)(file); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        if (await exists((0,external_node_path_.join)(folder, '.git')))
            return folder;
    }
    const folder = (0,external_node_path_.dirname)(file);
    const isItsOwn = (0,external_node_path_.basename)(file) === 'runbook.enforced.ts' || (0,external_node_path_.basename)(file) === `${(0,external_node_path_.basename)(folder)}.enforced.ts`;
    return isItsOwn ? (0,external_node_path_.dirname)(folder) : folder;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
function childFault({ collected }, about) {
    switch (collected.ended) {
        case 'exited':
            if (collected.exitCode === 0)
                return null;
            return collected.exitCode === 126 || collected.exitCode === 127
                ? notStarted(about, `exit code ${collected.exitCode}`)
                : afterwards(collected, about);
        case 'timed-out':
            return refused(about, `did not end within ${DEADLINE_MS / 1_000} s, and is killed`, 'Look for a loop without an end.');
        case 'too-long':
            return refused(about, `exports more than ${LONGEST_ANSWER} bytes`, 'Put long scripts into programs of their own.');
        case 'not-started':
            return notStarted(about, collected.code);
        case 'signalled':
            return afterwards(collected, about);
        case 'cancelled':
            return refused(about, 'was not evaluated: its turn did not come in time', 'Together, the runbooks of a folder have a minute: look for one that takes long.');
    }
}
function notStarted(about, why) {
    return refused(about, `cannot be evaluated: Node does not start (${why})`, 'Look at its installation.');
}
function afterwards({ stderr }, about) {
    if (/heap out of memory|Reached heap limit|invalid array length/i.test(stderr))
        return refused(about, `needed more memory than ${MOST_MEGABYTES} MB`, 'Look for what grows without an end.');
    const syntax = /^((?:file|repository):\S+):(\d+)\n.*\n( *)\^[\s\S]*?SyntaxError: (.*)$/m.exec(stderr);
    if (syntax !== null) {
        const [, file = '', line = '1', indent = '', says = ''] = syntax;
        const at = placeIn({ file, line: Number(line), column: indent.length + 1 }, about);
        const message = `The file cannot be read as TypeScript: ${(0,visible/* shown */.SP)(says, 300)}.`;
        return { code: 'typescript-refused', message, hint: 'Mend the line.', at };
    }
    const said = stderr.trim().split('\n').at(-1) ?? '';
    return refused(about, `ended its process${said === '' ? '' : `; it says: ${(0,visible/* shown */.SP)(said, 200)}`}`, 'Look for what ends it.');
}
function refused(about, says, hint) {
    const at = placeIn(null, about);
    return { code: 'typescript-refused', message: `The runbook ${says}.`, hint, at };
}

;// CONCATENATED MODULE: ./lib/app/sources/typescript-runbook.js








const NEVER = new AbortController().signal;
async function evaluatedRunbook(file, wanted) {
    const beginning = { file: wanted.shown, line: 1, column: 1 };
    const old = tooOld(wanted.node ?? THIS_NODE, beginning);
    if (old !== null)
        return (0,fault/* fail */.fJ)(old);
    const written = await (0,read_text/* readText */.yR)(file);
    if (!written.ok)
        return (0,fault/* fail */.fJ)({ ...written.faults[0], at: beginning });
    const found = await foundFile(file);
    if (found === null)
        return (0,fault/* fail */.fJ)({ ...leadsOutside, at: beginning });
    const { entry, root } = found;
    return evaluatedFrom({ entry, text: written.value, read: filesBelow(root) }, wanted);
}
async function evaluatedFrom({ entry, text: written, read }, { shown, node = THIS_NODE, cancel = NEVER }) {
    const beginning = { file: shown, line: 1, column: 1 };
    const old = tooOld(node, beginning);
    if (old !== null)
        return (0,fault/* fail */.fJ)(old);
    const texts = await filesFrom(entry, written, read);
    if (!texts.ok)
        return (0,fault/* fail */.fJ)({ ...texts.faults[0], at: beginning });
    const evaluation = { entry, texts: texts.value, node, cancel };
    const [first, second] = await oneAtATime(() => Promise.all([runChild(evaluation), runChild(evaluation)]));
    const about = { shown, entry, texts: texts.value };
    const refused = childFault(first, about) ?? childFault(second, about);
    if (refused !== null)
        return (0,fault/* fail */.fJ)(refused);
    if (first.printed !== second.printed)
        return (0,fault/* fail */.fJ)(different(first, second, beginning));
    const answer = answerIn(first.printed);
    if (answer === null)
        return (0,fault/* fail */.fJ)({ ...unreadable, at: beginning });
    if (answer === 'deep')
        return (0,fault/* fail */.fJ)({ ...tooDeep, at: beginning });
    if ('complaint' in answer)
        return (0,fault/* fail */.fJ)(told(answer.complaint, about));
    const files = [...texts.value].map(([path, said]) => ({ file: namedBeside(path, about), text: said }));
    return (0,fault/* succeed */.Py)({ text: normalText(answer.data), written, placed: placedBy(answer.places, about), files });
}
let last = Promise.resolve();
function oneAtATime(work) {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
}
const placeSchema = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().positive(), column: schemas/* int */.Whr().positive() });
const answerSchema = (0,once/* once */.O)(() => schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
        places: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])), at: placeSchema })),
    }),
    schemas/* object */.Ikc({
        complaint: schemas/* object */.Ikc({
            kind: schemas/* enum */.k5n(['does', 'threw', 'built', 'syntax']),
            says: schemas/* string */.YjP(),
            at: placeSchema.nullable(),
        }),
    }),
]));
function answerIn(printed) {
    try {
        const answer = JSON.parse(printed);
        return isTooDeep(answer) ? 'deep' : (answerSchema().safeParse(answer).data ?? null);
    }
    catch {
        return null;
    }
}
const DEEPEST = 64;
function isTooDeep(answer) {
    let level = [answer];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > DEEPEST)
            return true;
        level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    }
    return false;
}
const tooDeep = {
    code: 'typescript-refused',
    message: `The runbook is nested deeper than ${DEEPEST} levels.`,
    hint: 'A runbook is flat: look for what nests a list in a list.',
};
const leadsOutside = {
    code: 'typescript-refused',
    message: 'The runbook is a link to what is no runbook in TypeScript, or lies outside of its repository.',
    hint: 'Put the file itself there.',
};
const unreadable = {
    code: 'typescript-refused',
    message: 'The runbook printed to standard output.',
    hint: 'Take out whatever prints: what a runbook says is what it exports.',
};
function normalText(data) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return `${JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)}\n`;
}
function told({ kind, says, at }, about) {
    const place = placeIn(at, about);
    const said = (0,visible/* shown */.SP)(says, 600).replace(/\.+$/, '');
    switch (kind) {
        case 'does':
            return { code: 'typescript-refused', message: `The runbook ${said}.`, hint: hintOf(says), at: place };
        case 'threw':
            return {
                code: 'typescript-refused',
                message: `The runbook threw: ${said}.`,
                hint: 'Mend what throws.',
                at: place,
            };
        case 'built':
            return { code: 'typescript-refused', message: `${said}.`, hint: BUILT, at: place };
        case 'syntax':
            return {
                code: 'typescript-refused',
                message: `The file cannot be read as TypeScript: ${said}.`,
                hint: SYNTAX,
                at: place,
            };
    }
}
const BUILT = 'An editor with TypeScript tells it while you type; so does `tsc --noEmit`.';
const SYNTAX = 'Only what can be stripped is taken: types, no enum, no namespace, no parameter property.';
function hintOf(says) {
    if (/exports/.test(says))
        return 'End the file with `export default runbook({ \u2026 })`.';
    if (/^imports/.test(says))
        return 'Put what runbooks share into a file beside them: `./shared/pool.ts`.';
    if (/environment/.test(says))
        return 'What differs between runs is an input; a secret is `secret("NAME")`.';
    if (/clock|chance/.test(says))
        return 'A runbook is the same today and tomorrow: in conditions the time is `run.now`.';
    if (/awaits/.test(says))
        return 'Take out the `await`.';
    return 'A runbook is data: it is evaluated for what it exports, and for nothing else.';
}
function different(first, second, at) {
    const [one, other] = [first.printed, second.printed];
    let from = 0;
    while (one[from] === other[from])
        from += 1;
    const around = (text) => (0,visible/* shown */.SP)(text.slice(Math.max(0, from - 30), from + 30), 80);
    return {
        code: 'typescript-refused',
        message: `The runbook is not the same when it is evaluated twice: \`${around(one)}\`, then \`${around(other)}\`.`,
        hint: 'Take out what changes from one time to the next.',
        at,
    };
}


/***/ })

};
