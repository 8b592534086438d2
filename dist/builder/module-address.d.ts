/** `path` from the repository's root, with slashes. */
export declare function addressOf(path: string): string;
/** Null: it is no file of the repository. */
export declare function pathOf(address: string): string | null;
