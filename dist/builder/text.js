import { Expression, readsIn, writtenOf } from './expression.js';
import { BuilderFault, placeHere } from './place.js';
export class Text {
    source;
    reads;
    at;
    constructor(source, reads) {
        this.source = source;
        this.reads = reads;
        this.at = placeHere();
    }
}
export class Secret {
    declared;
    constructor(name) {
        this.declared = { kind: 'secret', name, shape: null, at: placeHere() };
    }
}
export function text(pieces, ...values) {
    const source = pieces.map((piece, index) => {
        if (piece === undefined)
            throw new BuilderFault('the text holds an escape that is none');
        return piece + (index < values.length ? sourceOf(values[index]) : '');
    });
    return new Text(source.join(''), values.flatMap(readsInText));
}
export function secret(name) {
    return new Secret(name);
}
export function sourceOf(value) {
    if (value instanceof Text)
        return value.source;
    if (value instanceof Secret)
        return `\${{ secrets.${value.declared.name} }}`;
    if (value instanceof Expression)
        return `\${{ ${value.written.text} }}`;
    if (typeof value === 'string')
        return value;
    return writtenOf(value).text;
}
export function readsInText(value) {
    if (value instanceof Text)
        return value.reads;
    return value instanceof Secret ? [value.declared] : readsIn(value);
}
