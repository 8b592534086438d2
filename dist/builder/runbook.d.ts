import type { Condition, Timed } from './command.js';
import { type HasDeclaration } from './declared.js';
import type { NotifyRule } from './notify.js';
import type { InOrder } from './order.js';
import { type CodePlace } from './place.js';
import { type Path } from './plain.js';
import type { Readable, Root } from './root.js';
import { type Step } from './step.js';
import { Secret } from './text.js';
import type { Duration, TruthValue, Value } from './values.js';
type Severity = 'critical' | 'high' | 'warning' | 'low' | 'info';
interface AlertMatch {
    /** Exact, or a glob with `*` and `?`. */
    readonly name: string;
    readonly severity?: Severity | readonly Severity[];
    readonly labels?: Readonly<Record<string, string | number | boolean>>;
}
type Recovered = Condition<Readable['recovered']> | (Timed<Readable['recovered']> & {
    /** Where the incident is not over: undo everything, or keep what was verified and call a human. */
    readonly otherwise?: 'rollback' | 'keep';
});
export interface RunbookKeys {
    readonly title: string;
    readonly description?: string;
    readonly owner?: string;
    readonly on: {
        readonly alert: readonly AlertMatch[];
    };
    readonly scope?: 'tenant' | 'shared';
    readonly approval?: {
        readonly environment: string;
        readonly when?: TruthValue<Readable['approval']>;
        readonly byAnother?: boolean;
        readonly confirmDigest?: boolean;
    };
    /** Of the way forward; default 10m. */
    readonly timeout?: Duration;
    readonly maxRuns?: `${number} per ${Duration}`;
    readonly maxBlastRadius?: {
        readonly tenants?: number;
        readonly services?: number;
    };
    /** How many of a changed host's other tenants are asked how they are. */
    readonly bystanders?: number | {
        readonly most?: number;
        readonly settle?: Duration;
    };
    /** What must hold for the runbook to be needed. */
    readonly symptom: Condition<Readable['symptom']>;
    /** What must hold for the incident to be over. */
    readonly recovered: Recovered;
    readonly notify?: readonly NotifyRule[];
    /** Probes, inputs and secrets that nothing reads by its reference: those that only a cel`…` names. */
    readonly declares?: readonly (HasDeclaration | Value<string, Root> | Secret)[];
}
/** What is exported: plain data, in the form that a runbook's YAML has. */
export interface RunbookData {
    readonly schema: 1;
}
/** Where a part of the data was written. */
export interface PlacedPart {
    readonly path: Path;
    readonly at: CodePlace;
}
/** Undefined: it is not what `runbook` gave. */
export declare function placesOf(data: unknown): readonly PlacedPart[] | undefined;
export declare function runbook<const S extends readonly [Step, ...Step[]]>(keys: RunbookKeys & {
    readonly steps: S & InOrder<S>;
}): RunbookData;
export {};
