import { declarationOf } from './declared.js';
import { unusedTruth } from './expression.js';
import { BuilderFault, placeHere } from './place.js';
import { plainOf } from './plain.js';
import { WrittenStep } from './step.js';
import { Secret } from './text.js';
const places = new WeakMap();
export function placesOf(data) {
    return typeof data === 'object' && data !== null ? places.get(data) : undefined;
}
export function runbook(keys) {
    const at = placeHere();
    const making = { places: at === null ? [] : [{ path: [], at }], declared: [] };
    const { steps, notify, declares = [], title, ...head } = { ...keys };
    checkOrder(steps);
    const make = (value, path) => plainOf(making, value, { path, bare: false, keys: 'language', at, around: [] });
    const made = make(head, []);
    const written = {
        ...(steps === undefined ? {} : { steps: make(steps, ['steps']) }),
        ...(notify === undefined ? {} : { notify: make(notify, ['notify']) }),
    };
    making.declared.push(...[declares].flat().flatMap(declaredBy));
    const data = Object.freeze({
        schema: 1,
        ...(title === undefined ? {} : { title: make(title, ['title']) }),
        ...(typeof made === 'object' ? made : {}),
        ...declarations(making),
        ...written,
    });
    const dropped = unusedTruth(at?.file);
    if (dropped !== undefined)
        throw new BuilderFault('this condition is made, and nothing uses it: `&&`, `||`, `!`, `?:` and `if` of JavaScript drop conditions. Write and(…), or(…), not(…), or take it out', dropped.at);
    places.set(data, making.places);
    return data;
}
function declaredBy(value) {
    const own = value instanceof Secret ? value.declared : declarationOf(value);
    if (own === null)
        throw new BuilderFault('`declares` holds what is neither a probe, an input, a guard nor a secret');
    return [own];
}
const SECTIONS = { input: 'inputs', probe: 'probes', guard: 'guards' };
function declarations(making) {
    const sections = {
        inputs: {},
        probes: {},
        guards: {},
    };
    const secrets = [];
    const known = new Map();
    for (let declared = making.declared.shift(); declared !== undefined; declared = making.declared.shift()) {
        const { kind, name, shape, at } = declared;
        const before = known.get(`${kind} ${name}`);
        if (before !== undefined && before !== declared && kind !== 'secret')
            throw new BuilderFault(`two different ${SECTIONS[kind]} are called \`${name}\``, at);
        if (before !== undefined)
            continue;
        known.set(`${kind} ${name}`, declared);
        if (kind === 'secret') {
            secrets.push(name);
            continue;
        }
        if (name === '__proto__')
            throw new BuilderFault(`no ${kind} can be called \`__proto__\``, at);
        const path = [SECTIONS[kind], name];
        if (at !== null)
            making.places.push({ path, at });
        sections[SECTIONS[kind]][name] = plainOf(making, shape, { path, bare: false, keys: 'language', at, around: [] });
    }
    const { inputs, probes, guards } = sections;
    const some = (key, section) => Object.keys(section).length === 0 ? {} : { [key]: Object.freeze(section) };
    return {
        ...some('secrets', secrets),
        ...some('inputs', inputs),
        ...some('probes', probes),
        ...some('guards', guards),
    };
}
function checkOrder(steps) {
    const seen = [];
    for (const step of Array.isArray(steps) ? steps : []) {
        if (!(step instanceof WrittenStep))
            throw new BuilderFault('`steps` holds what neither `check` nor `mitigation` made');
        const missing = step.after.find((id) => !seen.includes(id));
        if (missing !== undefined)
            throw new BuilderFault(`the step \`${step.id}\` has to stand after \`${missing}\``, step.at);
        seen.push(String(step.id));
    }
}
