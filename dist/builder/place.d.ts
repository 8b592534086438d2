export interface CodePlace {
    /** As the stack names it: a `file:` address, or a path. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Something that the author wrote and that cannot be meant; told at its place, without a stack. */
export declare class BuilderFault extends Error {
    readonly at: CodePlace | null;
    constructor(message: string, at?: CodePlace | null);
}
/** Null where nobody outside of the package called. */
export declare function placeHere(): CodePlace | null;
/** The first of the sites that lies in a file of somebody else. */
export declare function placeOf(sites: unknown): CodePlace | null;
