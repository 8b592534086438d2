import { DECLARATION } from './declared.js';
import { access } from './expression.js';
import { placeHere } from './place.js';
export function input(name, keys) {
    const declared = { kind: 'input', name, shape: keys, at: placeHere() };
    const value = access(`inputs.${name}`, [declared], null);
    Reflect.defineProperty(value, DECLARATION, { value: declared });
    return value;
}
