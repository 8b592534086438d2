import nodeModule from 'node:module';
import { extname, posix } from 'node:path';
import { addressOf, pathOf } from '../builder/module-address.js';
import { Complaint, pointedAt } from './complaint.js';
const OWN = new URL('..', import.meta.url).href;
const ENDING = extname(import.meta.filename);
const BUILDER = new URL(`../builder/package${ENDING}`, import.meta.url).href;
const FACE = 'enforced-runbooks:package';
const LANGUAGES = new Set(['.ts', '.mts', '.js', '.mjs', '.json']);
export function hookModules(files) {
    call('stripTypeScriptTypes', '');
    call('registerHooks', {
        resolve: (name, context, next) => {
            if (name === 'enforced-runbooks')
                return { url: FACE, shortCircuit: true };
            const { parentURL = '' } = context;
            if (parentURL === FACE)
                return next(name, context);
            const parent = pathOf(parentURL);
            if (parent === null)
                return isOwn(parentURL) ? own(name, () => next(name, context)) : refused(name);
            return { url: urlOf({ name, parent, files }), shortCircuit: true };
        },
        load: (url, context, next) => {
            if (url === FACE)
                return { format: 'module', source: `export * from ${JSON.stringify(BUILDER)};`, shortCircuit: true };
            return isOwn(url) ? next(url, context) : loaded(url, files);
        },
    });
}
function isOwn(url) {
    return url.startsWith(`${OWN}builder/`) || url.startsWith(`${OWN}evaluation/`);
}
function own(name, next) {
    return pathOf(name) !== null ? { url: name, shortCircuit: true } : next();
}
function refused(name) {
    throw new Complaint(`imports \`${name}\` from what is no file`);
}
function urlOf({ name, parent, files }) {
    const refuse = (says) => new Complaint(`imports \`${name}\`${says}`, importedAt(parent, name, files));
    if (!/^\.{1,2}\//.test(name)) {
        throw refuse(': a runbook imports `enforced-runbooks`, and files of its own repository by their relative names');
    }
    const path = posix.join(posix.dirname(parent), name);
    if (!LANGUAGES.has(extname(path)))
        throw refuse(', which names no file with its ending (`./pool.ts`)');
    if (path.startsWith('..'))
        throw refuse(', which lies outside of the repository');
    if (path.split('/').some((part) => part.startsWith('.')))
        throw refuse(', which is hidden, and hidden files are not read');
    if (!files.has(path))
        throw refuse(', which is not there: a file of the repository (no link), whose name is written out');
    return addressOf(path);
}
function loaded(url, files) {
    const text = files.get(pathOf(url) ?? '');
    if (text === undefined)
        return refused(url);
    if (url.endsWith('.json'))
        return { format: 'json', source: text, shortCircuit: true };
    return { format: 'module', source: /\.m?ts$/.test(url) ? stripped(text, url) : text, shortCircuit: true };
}
function stripped(text, url) {
    try {
        return call('stripTypeScriptTypes', text);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new Complaint(error.message, pointedAt(String(error.stack), url), 'syntax');
    }
}
function call(name, given) {
    const method = Reflect.get(nodeModule, name);
    if (typeof method !== 'function')
        throw new Complaint(`needs a Node that has module.${name}`);
    return Reflect.apply(method, nodeModule, [given]);
}
function importedAt(parent, name, files) {
    const text = files.get(parent);
    if (text === undefined)
        return null;
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``].map((each) => text.indexOf(each)).find((at) => at >= 0);
    const before = text.slice(0, quoted ?? 0).split('\n');
    return { file: addressOf(parent), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
