import { isPlainNumber } from './cel-text.js';
import { declarationOf } from './declared.js';
import { Expression } from './expression.js';
import { List } from './list.js';
import { BuilderFault } from './place.js';
import { WrittenStep } from './step.js';
import { readsInText, Secret, sourceOf, Text } from './text.js';
const CONDITIONS = new Set('symptom recovered check when require verify undone engaged released that from'.split(' '));
const NAMES = new Set(['env', 'headers', 'labels']);
const DATA = new Set(['body', 'fields']);
const KEBAB = {
    maxRuns: 'max-runs',
    maxBlastRadius: 'max-blast-radius',
    byAnother: 'by-another',
    confirmDigest: 'confirm-digest',
    onUnknown: 'on-unknown',
    allowWildcard: 'allow-wildcard',
};
export function plainOf(making, value, standing) {
    const at = atOf(value);
    if (at !== null)
        making.places.push({ path: standing.path, at });
    const here = at === null ? standing : { ...standing, at };
    if (value instanceof Expression) {
        making.declared.push(...value.reads);
        return standing.bare ? value.written.text : sourceOf(value);
    }
    if (value instanceof Text || value instanceof Secret) {
        making.declared.push(...readsInText(value));
        return sourceOf(value);
    }
    if (value instanceof WrittenStep)
        return plainOf(making, value.shape, here);
    const declared = declarationOf(value);
    if (declared !== null)
        return nameOf(making, declared, here);
    if (typeof value !== 'object' || value === null)
        return scalarOf(value, here);
    if (value instanceof List)
        throw fault(here, 'is a list of values: a text or a condition takes one value of it');
    if (here.around.includes(value))
        throw fault(here, 'holds itself');
    const inside = { ...here, around: [...here.around, value] };
    return Array.isArray(value) ? itemsOf(making, value, inside) : entriesOf(making, value, inside);
}
function itemsOf(making, items, standing) {
    const made = Array.from(items, (item, index) => plainOf(making, item, { ...standing, path: [...standing.path, index] }));
    return Object.freeze(made);
}
function entriesOf(making, value, standing) {
    const prototype = Object.getPrototypeOf(value);
    if (typeof Reflect.get(value, 'then') === 'function')
        throw fault(standing, 'is a promise: `await` it');
    if (prototype !== Object.prototype && prototype !== null)
        throw fault(standing, `is a ${value.constructor?.name ?? 'class'}, which is no plain data`);
    const entries = Object.entries(value).map(([key, item]) => {
        if (key === '__proto__')
            throw fault(standing, 'has a key `__proto__`, and no runbook has one');
        const name = standing.keys === 'language' ? (KEBAB[key] ?? key) : key;
        const path = [...standing.path, name];
        return [name, plainOf(making, item, { ...standing, path, ...below(key, standing) })];
    });
    return Object.freeze(Object.fromEntries(entries));
}
function below(key, { keys }) {
    if (keys === 'data' || DATA.has(key))
        return { bare: false, keys: 'data' };
    if (keys === 'names')
        return { bare: false, keys: 'language' };
    return NAMES.has(key) ? { bare: false, keys: 'names' } : { bare: CONDITIONS.has(key), keys: 'language' };
}
function nameOf(making, declared, standing) {
    if (declared.kind === 'guard' && standing.path.at(-1) === 'guard') {
        making.declared.push(declared);
        return declared.name;
    }
    const what = declared.kind === 'probe' ? `is the probe \`${declared.name}\` as a whole: name one of its fields` : null;
    throw fault(standing, what ?? `is the ${declared.kind} \`${declared.name}\`, which cannot stand there`);
}
function scalarOf(value, standing) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return value;
        case 'number':
            if (isPlainNumber(value))
                return value;
            if (Number.isFinite(value))
                throw fault(standing, `is the number ${value}, which others write otherwise: write it as a text`);
            throw fault(standing, `is ${value}, which is no finite number`);
        case 'undefined':
            throw fault(standing, 'is undefined: leave the key out where there is nothing to say');
        case 'object':
            return null;
        default:
            throw fault(standing, `is a ${typeof value}, which is no plain data`);
    }
}
function atOf(value) {
    return value instanceof Expression || value instanceof Text || value instanceof WrittenStep ? value.at : null;
}
function fault({ path, at }, says) {
    const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return new BuilderFault(`\`${written.replace(/^\./, '') || 'the runbook'}\` ${says}`, at);
}
