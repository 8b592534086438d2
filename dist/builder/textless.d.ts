export declare class Textless {
    [Symbol.toPrimitive](): never;
    toString(): never;
    toJSON(): never;
}
export declare const TEXTLESS: ReadonlySet<string | symbol>;
export declare function refused(): never;
