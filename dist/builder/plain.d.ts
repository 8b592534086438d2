import type { Declared } from './declared.js';
import { type CodePlace } from './place.js';
export type Path = readonly (string | number)[];
export interface Making {
    /** Of parts that know where they were written. */
    readonly places: {
        readonly path: Path;
        readonly at: CodePlace;
    }[];
    readonly declared: Declared[];
}
export interface Standing {
    readonly path: Path;
    /** An expression stands bare: in a condition. Elsewhere it is a value in a text. */
    readonly bare: boolean;
    /** `language`: keys are the language's own. `names`: they are the author's. `data`: all below is. */
    readonly keys: 'language' | 'names' | 'data';
    /** The nearest place around. */
    readonly at: CodePlace | null;
    readonly around: readonly object[];
}
export declare function plainOf(making: Making, value: unknown, standing: Standing): unknown;
