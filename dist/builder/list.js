import { called, infix, LEVEL } from './cel-text.js';
import { access, Expression, readsIn, truth, writtenOf } from './expression.js';
import { Textless } from './textless.js';
const ITEM = '_one';
export class List extends Textless {
    written;
    reads;
    #item;
    constructor(path, reads, item) {
        super();
        this.written = { text: path, level: LEVEL.member };
        this.reads = reads;
        this.#item = item;
    }
    has(item) {
        return truth(new Expression(infix(writtenOf(item), 'in', this.written), [...readsIn(item), ...this.reads]));
    }
    every(that) {
        return this.#over('all', that);
    }
    some(that) {
        return this.#over('exists', that);
    }
    size() {
        return new Expression(called(this.written, 'size', []), this.reads);
    }
    #over(method, that) {
        const body = that(this.#item(ITEM));
        const parameters = [access(ITEM, []).written, writtenOf(body)];
        return truth(new Expression(called(this.written, method, parameters), [...this.reads, ...readsIn(body)]));
    }
}
