import { access, truth } from './expression.js';
import { List } from './list.js';
import { BuilderFault } from './place.js';
import { refused, TEXTLESS } from './textless.js';
export function sampleOf(fields, besides, named) {
    const { path, reads } = named;
    const all = { ...besides, ...fields };
    const made = new Map(Object.entries(all).map(([name, field]) => [name, () => valueAt(`${path}.${name}`, field, reads)]));
    const sample = Object.fromEntries([...made.keys()].map((name) => [name, undefined]));
    return strict(sample, made, named.what);
}
export const LOOKED = { ok: 'boolean', exit_code: 'number' };
function valueAt(path, field, reads) {
    const type = typeof field === 'object' && field !== null ? field.type : field;
    return String(type).startsWith('list<')
        ? new List(path, reads, (item) => access(item, []))
        : type === 'boolean'
            ? truth(access(path, reads))
            : access(path, reads);
}
function strict(sample, made, what) {
    return new Proxy(sample, {
        get: (target, name) => {
            if (TEXTLESS.has(name) && !Object.hasOwn(target, name))
                return refused;
            const field = typeof name === 'string' && Object.hasOwn(target, name) ? made.get(name) : undefined;
            if (field !== undefined)
                return field();
            if (typeof name === 'symbol' || name in target)
                return Reflect.get(target, name);
            throw new BuilderFault(`${what} has no field \`${name}\`; it has ${Object.keys(target).join(', ')}`);
        },
    });
}
