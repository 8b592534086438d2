import { joined, LEVEL, negated, plainCall } from './cel-text.js';
import { Expression, readsIn, truth, writtenOf } from './expression.js';
import { List } from './list.js';
export function and(...conditions) {
    return truth(new Expression(joined(conditions.map(writtenOf), '&&'), conditions.flatMap(readsIn)));
}
export function or(...conditions) {
    return truth(new Expression(joined(conditions.map(writtenOf), '||'), conditions.flatMap(readsIn)));
}
export function not(condition) {
    return truth(new Expression(negated(writtenOf(condition)), readsIn(condition)));
}
export function number(value) {
    return new Expression(writtenOf(value), []);
}
export function time(text) {
    return new Expression(plainCall('timestamp', text), []);
}
export function cel(pieces, ...values) {
    const text = pieces.raw.map((piece, index) => piece + (index < values.length ? pieceOf(values[index]) : '')).join('');
    return new Expression({ text, level: LEVEL.unknown }, values.flatMap(readsOfPiece));
}
function pieceOf(value) {
    const { text, level } = value instanceof List ? value.written : writtenOf(value);
    return level < LEVEL.member ? `(${text})` : text;
}
function readsOfPiece(value) {
    return value instanceof List ? value.reads : readsIn(value);
}
