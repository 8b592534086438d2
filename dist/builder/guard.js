import { DECLARATION } from './declared.js';
import { useAll } from './expression.js';
import { placeHere } from './place.js';
export function guard(name, keys) {
    useAll(keys);
    return { guard: name, [DECLARATION]: { kind: 'guard', name, shape: keys, at: placeHere() } };
}
