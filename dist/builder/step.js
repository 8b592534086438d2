import { useAll } from './expression.js';
import { sampleOf } from './fields.js';
import { BuilderFault, placeHere } from './place.js';
import { printedBy } from './probe.js';
import { Textless } from './textless.js';
export class WrittenStep extends Textless {
    id;
    shape;
    after;
    at;
    constructor(id, shape, after) {
        super();
        this.id = id;
        this.shape = shape;
        this.after = after;
        this.at = placeHere();
    }
}
export function check(id, keys) {
    return step(id, keys);
}
export function mitigation(id, keys) {
    const did = sampleOf(printedBy(keys.do ?? {}), {}, { path: 'did', what: '`do`', reads: [] });
    const filled = (value) => (typeof value === 'function' ? Reflect.apply(value, undefined, [did]) : value);
    const shape = { ...keys };
    for (const key of ['verify', 'undo'])
        if (Object.hasOwn(shape, key))
            shape[key] = filled(shape[key]);
    return step(id, shape);
}
function step(id, keys) {
    const { after = [], ...shape } = { ...keys };
    const predecessors = [after].flat().map((each) => {
        if (each instanceof WrittenStep)
            return String(each.id);
        throw new BuilderFault(`\`after\` of the step \`${id}\` names steps, and this is none`);
    });
    useAll(shape);
    return new WrittenStep(id, { id, ...shape }, predecessors);
}
