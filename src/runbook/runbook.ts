// The runbook as a value: what every form of it (YAML today) is parsed into.
// Promises: a Runbook that exists is valid by itself; names, types and fields were checked when it was loaded.
import type { Place } from '../kernel/fault.ts';
import type { FieldType, Scalar } from '../kernel/scalar.ts';
import type { Documentation } from './documentation.ts';

/** A CEL expression that was type-checked at load. */
export interface Expression {
  readonly source: string;
  readonly at: Place;
  readonly reads: Reads;
}

/** What an expression reads, by name; `roots` are the top-level names (`tenant`, `inputs`, `target`, `run`, `incident`, `did`, `secrets`, probes). */
export interface Reads {
  readonly roots: readonly string[];
  /** Probes read as the current sample: `pool.active`. */
  readonly probes: readonly string[];
  readonly all: readonly string[];
  readonly first: readonly string[];
  readonly before: readonly string[];
}

/** Text with values in it. A lone string has none. `encode` says how a value stands in a URL. */
export type Text = string | { readonly parts: readonly TextPart[]; readonly at: Place };
export type TextPart =
  | string
  | { readonly expression: Expression; readonly encode: 'none' | 'percent' }
  | { readonly secret: string };

/** A JSON body: texts at its leaves; a lone `${{ }}` keeps its type. */
export type Body =
  | Text
  | number
  | boolean
  | null
  | readonly Body[]
  | { readonly value: Expression }
  | { readonly object: Readonly<Record<string, Body>> };

export interface FieldDeclaration {
  readonly type: FieldType;
  readonly list: boolean;
  /** Dotted path into the JSON output; default: the field's name. */
  readonly path: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The value is masked everywhere from then on. */
  readonly secret: boolean;
}

export interface OutputDeclaration {
  readonly format: 'json' | 'number' | 'text' | 'none';
  /** `number` declares `value`, `text` declares `text`. */
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
}

interface CommandCommon {
  /** Where its form stands: the argument list, the script, the request. */
  readonly at: Place;
  readonly env: Readonly<Record<string, Text>>;
  readonly stdin?: Text;
  readonly timeoutMs: number;
  readonly exit: readonly number[];
  readonly output: OutputDeclaration;
  readonly as?: string;
  readonly sensitive: boolean;
  /** `from: runner`. */
  readonly fromRunner: boolean;
  readonly allowWildcard?: string;
}
export type Command =
  | (CommandCommon & { readonly kind: 'exec'; readonly argv: readonly [Text, ...Text[]] })
  | (CommandCommon & { readonly kind: 'run'; readonly script: string })
  | (CommandCommon & {
      readonly kind: 'http';
      readonly method: string;
      readonly url: Text;
      readonly headers: Readonly<Record<string, Text>>;
      readonly body?: Body;
      /** Status codes that count as success; empty: any 2xx. */
      readonly expect: readonly number[];
    });

export interface Condition {
  readonly at: Place;
  /** All must hold. */
  readonly that: readonly [Expression, ...Expression[]];
  /** null: look once. */
  readonly withinMs: number | null;
  readonly everyMs: number;
  readonly forMs: number;
}

export interface Probe {
  readonly name: string;
  readonly at: Place;
  /** Absent: runs once, from the runner. */
  readonly service?: string;
  readonly command: Command;
  readonly show?: Text;
}

export interface Guard {
  readonly name: string;
  readonly at: Place;
  readonly service: string;
  readonly engage: Command;
  readonly engaged: Condition;
  readonly release: Command;
  readonly released: Condition;
  readonly onUnknown: 'hold' | 'release';
}

interface StepCommon {
  readonly id: string;
  readonly title: string;
  readonly at: Place;
}
export type Step =
  | (StepCommon & {
      readonly kind: 'check';
      readonly condition: Condition;
      readonly message?: Text;
      readonly when?: Condition;
    })
  | (StepCommon & {
      readonly kind: 'mitigation';
      readonly service: string;
      readonly guard?: string;
      readonly when?: Condition;
      readonly require?: Condition;
      readonly do: Command;
      readonly verify: Condition;
      readonly ending: Ending;
      /** One share a wave; the last repeats. */
      readonly serial: readonly [Share, ...Share[]];
      readonly retry?: { readonly times: number; readonly backoffMs: number };
      readonly checkpoint: boolean;
    });
export type Mitigation = Extract<Step, { kind: 'mitigation' }>;

/** How many of a step's targets are changed at once; a percentage is of all of them. */
export type Share = { readonly targets: number } | { readonly percent: number };

export type Ending =
  | { readonly kind: 'undo'; readonly undo: Command; readonly undone: Condition }
  | { readonly kind: 'none'; readonly because: string }
  | { readonly kind: 'irreversible'; readonly stays: string };

export interface InputDeclaration {
  readonly name: string;
  readonly at: Place;
  readonly type: FieldType;
  readonly default?: Scalar | { readonly expression: Expression };
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** The one door for an alert's text: `incident.labels.group`. */
  readonly from?: Expression;
  readonly description?: string;
}

export interface AlertMatch {
  /** Exact, or a glob with `*` and `?`. */
  readonly name: string;
  readonly severity: readonly string[];
  /** Each exact. */
  readonly labels: Readonly<Record<string, string>>;
  /** Of its labels, or where it has none, its own. */
  readonly at: Place;
}

export interface NotifyRule {
  /** Outcomes, and `started`. */
  readonly on: readonly string[];
  readonly to: readonly string[];
  /** Where `to` stands. */
  readonly at: Place;
}

export interface Runbook {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Absent where nobody wrote any. */
  readonly documentation?: Documentation;
  readonly owner?: string;
  readonly on: readonly AlertMatch[];
  readonly scope: 'tenant' | 'shared';
  readonly approval?: {
    readonly environment: string;
    readonly when?: Expression;
    readonly byAnother: boolean;
    readonly confirmDigest: boolean;
  };
  readonly timeoutMs: number;
  /** Where `timeout` is written, if it is. */
  readonly timeout?: { readonly at: Place };
  readonly maxRuns?: { readonly runs: number; readonly perMs: number };
  readonly maxBlastRadius?: { readonly tenants?: number; readonly services?: number; readonly at: Place };
  /** Whom a change could harm besides: how many are asked how they are, and how long it may take to show. */
  readonly bystanders?: { readonly most: number; readonly settleMs: number };
  readonly secrets: readonly string[];
  readonly inputs: Readonly<Record<string, InputDeclaration>>;
  readonly probes: Readonly<Record<string, Probe>>;
  readonly symptom: Condition;
  readonly recovered: Condition & { readonly otherwise: 'rollback' | 'keep' };
  readonly guards: Readonly<Record<string, Guard>>;
  readonly steps: readonly Step[];
  /** null: the default (every outcome that needs a human). */
  readonly notify: readonly NotifyRule[] | null;
}
