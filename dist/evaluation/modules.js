import { readFileSync, realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { extname, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Complaint, pointedAt } from './complaint.js';
const OWN = new URL('..', import.meta.url).href;
const ENDING = extname(import.meta.filename);
const BUILDER = new URL(`../builder/package${ENDING}`, import.meta.url).href;
const LANGUAGES = new Set(['.ts', '.mts', '.js', '.mjs', '.json']);
export function hookModules(root) {
    const real = realpathSync(root);
    call('registerHooks', {
        resolve: (name, context, next) => {
            if (name === 'enforced-runbooks')
                return { url: BUILDER, shortCircuit: true };
            const { parentURL = '' } = context;
            if (isOwn(parentURL) && !/[\\/]evaluate\.\w+$/.test(parentURL))
                return next(name, context);
            return { url: urlOf({ name, parent: parentURL, root: real }), shortCircuit: true };
        },
        load: (url, context, next) => (isOwn(url) ? next(url, context) : loaded(url)),
    });
}
function isOwn(url) {
    return url.startsWith(`${OWN}builder/`) || url.startsWith(`${OWN}evaluation/`);
}
function urlOf({ name, parent, root }) {
    if (!/^(?:\.{1,2}\/|file:)/.test(name)) {
        const hint = 'a runbook imports `enforced-runbooks`, and files of its own repository by their relative names';
        throw new Complaint(`imports \`${name}\`: ${hint}`, importedAt(parent, name));
    }
    const path = fileURLToPath(new URL(name, parent));
    const refuse = (says) => new Complaint(`imports \`${name}\`, ${says}`, importedAt(parent, name));
    if (!LANGUAGES.has(extname(path)))
        throw refuse('which names no file with its ending (`./pool.ts`)');
    const real = realOf(path);
    if (real === 'missing')
        throw refuse('which is not there');
    if (real === 'denied' || !real.path.startsWith(root + sep))
        throw refuse('which lies outside of the repository');
    const folders = relative(root, real.path).split(sep);
    if (folders.some((folder) => folder.startsWith('.')))
        throw refuse('which is hidden, and hidden files are not read');
    return pathToFileURL(real.path).href;
}
function realOf(path) {
    try {
        return { path: realpathSync(path) };
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'denied';
    }
}
function loaded(url) {
    const text = readFileSync(fileURLToPath(url), 'utf8');
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
function importedAt(parent, name) {
    try {
        const text = readFileSync(fileURLToPath(parent), 'utf8');
        const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``].map((each) => text.indexOf(each)).find((at) => at >= 0);
        const before = text.slice(0, quoted ?? 0).split('\n');
        return { file: parent, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    }
    catch {
        return null;
    }
}
