import { BuilderFault } from './place.js';
export class Textless {
    [Symbol.toPrimitive]() {
        return refused();
    }
    toString() {
        return refused();
    }
    toJSON() {
        return refused();
    }
}
export const TEXTLESS = new Set([Symbol.toPrimitive, 'toString', 'toJSON', 'valueOf']);
export function refused() {
    throw new BuilderFault('a value of a run is not known yet: it cannot be made a text or a number here. Write text`…${value}…` in a text, and .is(…), .plus(…), .moreThan(…) in a condition');
}
