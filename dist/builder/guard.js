import { DECLARATION } from './declared.js';
import { placeHere } from './place.js';
export function guard(name, keys) {
    return { guard: name, [DECLARATION]: { kind: 'guard', name, shape: keys, at: placeHere() } };
}
