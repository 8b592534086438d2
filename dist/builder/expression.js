var _a;
import { called, infix, LEVEL, listed, literal, plainCall } from './cel-text.js';
import { BuilderFault, placeHere } from './place.js';
import { Span } from './span.js';
export class Expression {
    written;
    reads;
    at;
    constructor(written, reads) {
        this.written = written;
        this.reads = reads;
        this.at = placeHere();
    }
    is(other) {
        return this.#beside('==', other);
    }
    isNot(other) {
        return this.#beside('!=', other);
    }
    atLeast(other) {
        return this.#beside('>=', other);
    }
    atMost(other) {
        return this.#beside('<=', other);
    }
    moreThan(other) {
        return this.#beside('>', other);
    }
    lessThan(other) {
        return this.#beside('<', other);
    }
    plus(other) {
        return this.#beside('+', other);
    }
    minus(other) {
        return this.#beside('-', other);
    }
    times(other) {
        return this.#beside('*', other);
    }
    dividedBy(other) {
        return this.#beside('/', other);
    }
    modulo(other) {
        return this.#beside('%', other);
    }
    isOneOf(others) {
        return new _a(infix(this.written, 'in', listed(others.map(writtenOf))), this.reads);
    }
    contains(part) {
        return this.#asked('contains', part);
    }
    startsWith(part) {
        return this.#asked('startsWith', part);
    }
    endsWith(part) {
        return this.#asked('endsWith', part);
    }
    matches(pattern) {
        return this.#asked('matches', pattern);
    }
    size() {
        return this.#asked('size');
    }
    lower() {
        return this.#asked('lowerAscii');
    }
    upper() {
        return this.#asked('upperAscii');
    }
    trim() {
        return this.#asked('trim');
    }
    isBefore(other) {
        return this.#beside('<', other);
    }
    isAfter(other) {
        return this.#beside('>', other);
    }
    since(earlier) {
        const { written, reads } = this.minus(earlier);
        return new Span((operator, span) => new _a(infix(written, operator, plainCall('duration', span)), reads));
    }
    later(by) {
        return new _a(infix(this.written, '+', plainCall('duration', by)), this.reads);
    }
    earlier(by) {
        return new _a(infix(this.written, '-', plainCall('duration', by)), this.reads);
    }
    #beside(operator, other) {
        return new _a(infix(this.written, operator, writtenOf(other)), [...this.reads, ...readsIn(other)]);
    }
    #asked(method, parameter) {
        const given = parameter === undefined ? [] : [writtenOf(parameter)];
        return new _a(called(this.written, method, given), [...this.reads, ...readsIn(parameter)]);
    }
}
_a = Expression;
export function writtenOf(operand) {
    if (operand instanceof Expression)
        return operand.written;
    if (typeof operand === 'number' && !Number.isFinite(operand))
        throw new BuilderFault(`${operand} cannot stand in a condition: it is no finite number`);
    if (typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean')
        return literal(operand);
    throw new BuilderFault(`a condition compares values, numbers and texts, and this is ${operand === undefined ? 'undefined' : kindOf(operand)}`);
}
export function readsIn(operand) {
    return operand instanceof Expression ? operand.reads : [];
}
export function access(path, reads) {
    return new Expression({ text: path, level: LEVEL.member }, reads);
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
