import { access } from './expression.js';
import { List } from './list.js';
import { BuilderFault } from './place.js';
export function sampleOf(fields, besides, named) {
    const { path, reads } = named;
    const all = { ...besides, ...fields };
    const entries = Object.entries(all).map(([name, field]) => [name, valueAt(`${path}.${name}`, field, reads)]);
    return strict(Object.fromEntries(entries), named.what);
}
export const LOOKED = { ok: 'boolean', exit_code: 'number' };
function valueAt(path, field, reads) {
    const type = typeof field === 'object' && field !== null ? field.type : field;
    return String(type).startsWith('list<') ? new List(path, reads, (item) => access(item, [])) : access(path, reads);
}
function strict(object, what) {
    return new Proxy(object, {
        get: (target, name) => {
            if (typeof name === 'symbol' || name in target)
                return Reflect.get(target, name);
            throw new BuilderFault(`${what} has no field \`${name}\`; it has ${Object.keys(target).join(', ')}`);
        },
    });
}
