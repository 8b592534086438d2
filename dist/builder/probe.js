import { DECLARATION, declarationOf } from './declared.js';
import { LOOKED, sampleOf } from './fields.js';
import { List } from './list.js';
import { BuilderFault, placeHere } from './place.js';
export function probe(name, keys) {
    const { show } = keys;
    const shape = { ...keys };
    const declared = { kind: 'probe', name, shape, at: placeHere() };
    const sample = sampleOf(printedBy(keys), LOOKED, { path: name, what: `probe \`${name}\``, reads: [declared] });
    Reflect.defineProperty(sample, DECLARATION, { value: declared });
    if (typeof show === 'function')
        shape.show = Reflect.apply(show, undefined, [sample]);
    return sample;
}
export function printedBy(keys) {
    const { output, fields, prometheus } = { ...keys };
    if (prometheus !== undefined || output === 'number')
        return { value: 'number' };
    if (output === 'text')
        return { text: 'string' };
    return isFields(fields) ? fields : {};
}
function isFields(fields) {
    return typeof fields === 'object' && fields !== null;
}
export function first(probe) {
    return sampleAt(probe, 'first');
}
export function before(probe) {
    return sampleAt(probe, 'before');
}
export function all(probe) {
    const { name, shape, declared } = declaredProbe(probe, 'all');
    const what = `probe \`${name}\``;
    return new List(`all.${name}`, [declared], (path) => sampleOf(printedBy(shape), LOOKED, { path, what, reads: [] }));
}
function sampleAt(probe, moment) {
    const { name, shape, declared } = declaredProbe(probe, moment);
    const named = { path: `${moment}.${name}`, what: `probe \`${name}\``, reads: [declared] };
    return sampleOf(printedBy(shape), LOOKED, named);
}
function declaredProbe(probe, word) {
    const declared = declarationOf(probe);
    if (declared === null || declared.kind !== 'probe')
        throw new BuilderFault(`${word}(…) takes a probe, and this is none`);
    return { name: declared.name, shape: declared.shape ?? {}, declared };
}
