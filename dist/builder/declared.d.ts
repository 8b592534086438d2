import type { CodePlace } from './place.js';
/** `shape` is what the author wrote of it; null for a secret, which is its name and nothing else. */
export interface Declared {
    readonly kind: 'input' | 'probe' | 'guard' | 'secret';
    readonly name: string;
    readonly shape: object | null;
    readonly at: CodePlace | null;
}
/** Where a value keeps its declaration, out of the way of fields. */
export declare const DECLARATION: unique symbol;
export interface HasDeclaration {
    readonly [DECLARATION]: Declared;
}
export declare function declarationOf(value: unknown): Declared | null;
