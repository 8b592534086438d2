import type { Step } from './step.js';
export type InOrder<S extends readonly Step[], Seen extends string = never> = number extends S['length'] ? S : S extends readonly [infer One extends Step, ...infer More extends readonly Step[]] ? readonly [Standing<One, Seen>, ...InOrder<More, Seen | One['id']>] : readonly [];
type Standing<One extends Step, Seen extends string> = One extends Step<infer Id, infer After> ? [Exclude<After, Seen>] extends [never] ? Id extends Seen ? `two steps have the id ${Id}` : One : `${Id} has to stand after ${Exclude<After, Seen>}` : never;
export {};
