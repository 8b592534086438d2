export class Span {
    #compare;
    constructor(compare) {
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
