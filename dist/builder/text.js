import { isPlainNumber } from './cel-text.js';
import { Expression, readsIn, writtenOf } from './expression.js';
import { BuilderFault, placeHere } from './place.js';
import { Textless } from './textless.js';
export class Text extends Textless {
    source;
    reads;
    at;
    constructor(source, reads) {
        super();
        this.source = source;
        this.reads = reads;
        this.at = placeHere();
    }
}
export class Secret extends Textless {
    declared;
    constructor(name) {
        super();
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
    if (typeof value === 'number' && !isPlainNumber(value))
        throw new BuilderFault(`the number ${value} is one that others write otherwise: write it as a text`);
    return writtenOf(value).text;
}
export function readsInText(value) {
    if (value instanceof Text)
        return value.reads;
    return value instanceof Secret ? [value.declared] : readsIn(value);
}
