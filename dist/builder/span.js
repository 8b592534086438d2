import { Textless } from './textless.js';
export class Span extends Textless {
    #compare;
    constructor(compare) {
        super();
        this.#compare = compare;
    }
    atLeast(span) {
        return this.#compare('>=', span);
    }
    atMost(span) {
        return this.#compare('<=', span);
    }
    moreThan(span) {
        return this.#compare('>', span);
    }
    lessThan(span) {
        return this.#compare('<', span);
    }
}
