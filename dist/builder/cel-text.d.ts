/** How strongly the outermost operator of a text binds; of what the author wrote as CEL it is unknown. */
export declare const LEVEL: {
    readonly unknown: 0;
    readonly or: 1;
    readonly and: 2;
    readonly relation: 3;
    readonly sum: 4;
    readonly product: 5;
    readonly unary: 6;
    readonly member: 7;
};
export type Level = (typeof LEVEL)[keyof typeof LEVEL];
export interface Written {
    readonly text: string;
    readonly level: Level;
}
/** Left to right: `a - b - c` needs no parentheses, `a - (b - c)` does; a relation of relations always does. */
export declare function infix(left: Written, operator: string, right: Written): Written;
/** Of any number: they hang together in any order. */
export declare function joined(parts: readonly Written[], operator: '&&' | '||'): Written;
export declare function negated(operand: Written): Written;
export declare function called(owner: Written, method: string, parameters: readonly Written[]): Written;
export declare function listed(items: readonly Written[]): Written;
export declare function plainCall(name: string, text: string): Written;
export declare function literal(value: string | number | boolean): Written;
/** Whether everybody who reads it writes it alike: whole and safe, or a decimal of at most fifteen digits. */
export declare function isPlainNumber(value: number): boolean;
