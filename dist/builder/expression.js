var _a;
import { called, infix, LEVEL, listed, literal, plainCall } from './cel-text.js';
import { BuilderFault, placeHere } from './place.js';
import { Span } from './span.js';
import { Textless } from './textless.js';
export class Expression extends Textless {
    #written;
    reads;
    at;
    constructor(written, reads, at = placeHere()) {
        super();
        this.#written = written;
        this.reads = reads;
        this.at = at;
    }
    get written() {
        unused.delete(this);
        return this.#written;
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
        return truth(new _a(infix(this.written, 'in', listed(others.map(writtenOf))), this.reads));
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
        const made = new _a(infix(this.written, operator, writtenOf(other)), [
            ...this.reads,
            ...readsIn(other),
        ]);
        return RELATIONS.has(operator) ? truth(made) : made;
    }
    #asked(method, parameter) {
        const given = parameter === undefined ? [] : [writtenOf(parameter)];
        const made = new _a(called(this.written, method, given), [...this.reads, ...readsIn(parameter)]);
        return ASKS.has(method) ? truth(made) : made;
    }
}
_a = Expression;
const RELATIONS = new Set(['==', '!=', '>=', '<=', '>', '<']);
const ASKS = new Set(['contains', 'startsWith', 'endsWith', 'matches']);
const unused = new Set();
export function truth(made) {
    unused.add(made);
    return made;
}
export function unusedTruth(file) {
    const found = [...unused].find(({ at }) => at !== null && at.file === file);
    unused.clear();
    return found;
}
export function useAll(value) {
    if (value instanceof Expression)
        unused.delete(value);
    else if (Array.isArray(value))
        value.forEach(useAll);
    else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
        Object.values(value).forEach(useAll);
}
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
export function access(path, reads, at = placeHere()) {
    return new Expression({ text: path, level: LEVEL.member }, reads, at);
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
