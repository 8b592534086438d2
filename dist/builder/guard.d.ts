import type { Command, Condition } from './command.js';
import { type HasDeclaration } from './declared.js';
import type { Readable } from './root.js';
export interface GuardKeys {
    readonly service: string;
    readonly engage: Command<Readable['guard']>;
    readonly engaged: Condition<Readable['guard-condition']>;
    readonly release: Command<Readable['guard']>;
    readonly released: Condition<Readable['guard-condition']>;
    /** Where a step's fate is unknown the protection stays; or it is released. Default: hold. */
    readonly onUnknown?: 'hold' | 'release';
}
/** What a step names as its `guard`. */
export interface Guard extends HasDeclaration {
    readonly guard: string;
}
export declare function guard(name: string, keys: GuardKeys): Guard;
