// The plan: the resolved, immutable list of what would run. A JSON document; its digest opens the journal's chain.
// Promises: the same incident, topology, commit and inputs give the same plan, byte for byte; no other tenant is in it.
import type { FieldType, Scalar } from '../kernel/scalar.ts';

/** Text as far as it is known before anything has run. A lone string is final. */
export type PlannedText = string | { readonly parts: readonly PlannedPart[] };
export type PlannedPart =
  | string
  | { readonly expression: string; readonly encode: 'none' | 'percent' }
  | { readonly secret: string };

export type PlannedBody =
  | PlannedText
  | number
  | boolean
  | null
  | readonly PlannedBody[]
  | { readonly value: string }
  | { readonly object: Readonly<Record<string, PlannedBody>> };

export interface PlannedField {
  readonly type: FieldType;
  readonly list: boolean;
  readonly path: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly secret: boolean;
}
export interface PlannedOutput {
  readonly format: 'json' | 'number' | 'text' | 'none';
  readonly fields: Readonly<Record<string, PlannedField>>;
}

interface PlannedCommandCommon {
  /** A host's name, or `runner`. */
  readonly where: string;
  /** The service and target that the command is about; absent for a probe without service. */
  readonly target?: string;
  readonly env: Readonly<Record<string, PlannedText>>;
  readonly stdin?: PlannedText;
  readonly timeout_ms: number;
  readonly exit: readonly number[];
  readonly output: PlannedOutput;
  readonly as?: string;
  readonly sensitive: boolean;
  readonly allow_wildcard?: string;
}
export type PlannedCommand =
  | (PlannedCommandCommon & { readonly kind: 'exec'; readonly argv: readonly PlannedText[] })
  | (PlannedCommandCommon & { readonly kind: 'run'; readonly script: string })
  | (PlannedCommandCommon & {
      readonly kind: 'http';
      readonly method: string;
      readonly url: PlannedText;
      readonly headers: Readonly<Record<string, PlannedText>>;
      readonly body?: PlannedBody;
      readonly expect: readonly number[];
    });

/** A probe at its targets: one command each; the key of a probe without service is `runner`. */
export interface PlannedProbe {
  readonly service?: string;
  readonly commands: Readonly<Record<string, PlannedCommand>>;
  readonly show?: PlannedText;
}

export interface PlannedCondition {
  /** CEL; all must hold. */
  readonly that: readonly string[];
  /** null: look once. */
  readonly within_ms: number | null;
  readonly every_ms: number;
  readonly for_ms: number;
  /** What one look samples. */
  readonly samples: readonly SampleOf[];
}
export interface SampleOf {
  readonly probe: string;
  readonly target: string;
}

export interface PlannedTarget {
  /** `service/host/name`; of a whole shared service its name is the service's. */
  readonly key: string;
  readonly service: string;
  /** A host's name, or `runner`. */
  readonly host: string;
  readonly name: string;
  /** What `target.…` reads: the instance's attributes, `host`, `address` of the host where the instance has none, and the host's attributes. */
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** What a host is asked before the first change: which instances of a service really stand on it. What it answers is no part of the plan. */
export interface PlannedDiscovery {
  readonly service: string;
  /** A host's name, or `runner`: of whose instances it tells. */
  readonly host: string;
  readonly command: PlannedCommand;
  readonly output: 'json' | 'text';
  /** Where a row holds an instance's name. */
  readonly each: readonly string[];
  /** RE2, for a whole name; its group `tenant` is whose it is. */
  readonly tenant: string;
}

export interface PlannedHost {
  readonly name: string;
  readonly user?: string;
  readonly address: string;
  readonly port: number;
  readonly host_keys: readonly string[];
  readonly via?: string;
}

export interface PlannedGuardAt {
  readonly target: string;
  readonly engage: PlannedCommand;
  readonly engaged: PlannedCondition;
  readonly release: PlannedCommand;
  readonly released: PlannedCondition;
}
export interface PlannedGuard {
  readonly service: string;
  readonly on_unknown: 'hold' | 'release';
  readonly at: readonly PlannedGuardAt[];
}

export type PlannedEnding =
  | { readonly kind: 'undo'; readonly undo: PlannedCommand; readonly undone: PlannedCondition }
  | { readonly kind: 'none'; readonly because: string }
  | { readonly kind: 'irreversible'; readonly stays: string };

/** A mitigation at one target. */
export interface PlannedAct {
  readonly target: string;
  /** A condition over probes stays for run time; what the plan can decide is decided. */
  readonly when: { readonly decided: boolean; readonly shown: string } | PlannedCondition | null;
  readonly require: PlannedCondition | null;
  /** Sampled right before `do`: every probe that `before.…` or `verify` reads. */
  readonly before: readonly SampleOf[];
  readonly do: PlannedCommand;
  readonly verify: PlannedCondition;
  readonly ending: PlannedEnding;
}

interface PlannedStepCommon {
  readonly id: string;
  readonly title: string;
}
export interface PlannedCheck extends PlannedStepCommon {
  readonly kind: 'check';
  readonly condition: PlannedCondition;
  readonly message?: PlannedText;
}
export interface PlannedMitigation extends PlannedStepCommon {
  readonly kind: 'mitigation';
  readonly service: string;
  readonly guard?: string;
  readonly retry: { readonly times: number; readonly backoff_ms: number } | null;
  readonly checkpoint: boolean;
  /** Sizes of the waves, over the acts that may run; absent where there is one target. */
  readonly waves?: readonly number[];
  /** One a target, in the order of their keys. */
  readonly acts: readonly PlannedAct[];
}
export type PlannedStep = PlannedCheck | PlannedMitigation;

export interface PlannedNotifyRule {
  readonly on: readonly string[];
  readonly to: readonly string[];
}

export interface BlastRadius {
  /** Services that depend on a target, the targets included; sorted. Of this tenant, or, of a whole shared service, of anybody. */
  readonly services: readonly string[];
  /** This tenant; of a whole shared service everybody who uses it, all of them: what is approved says whom it affects. */
  readonly tenants: readonly string[];
  /** Edges for the picture: `from` depends on `to`. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly limit: { readonly tenants?: number; readonly services?: number };
}

/** Wall 4: how many other tenants are asked how they are at most (0: nobody), and how long a change gets to show itself to them. */
export interface PlannedBystanders {
  readonly most: number;
  readonly settle_ms: number;
}

/** The incident as far as it is part of the decision: without times of receipt. */
export interface PlannedIncident {
  readonly source: string;
  readonly name: string;
  readonly status: string;
  readonly severity: string;
  readonly severity_raw: string;
  /** '' for a manual run. */
  readonly dedup_key: string;
  /** '' for a manual run, and where only a time of receipt is known; expressions then have no such name. */
  readonly starts_at: string;
  readonly tenant: string;
  readonly service: string;
  readonly host: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly url: string;
}

export interface Plan {
  readonly schema_version: 1;
  /** SHA-256, hex, over the canonical JSON of the plan without this key and `origin`. */
  readonly digest: string;
  /** What the runbook was written as; absent for a YAML file without prose. */
  readonly origin?: {
    readonly file: string;
    /** Prose of a page about the runbook as a whole, Markdown as it was written; '' where there is none. */
    readonly about: string;
    /** Prose about a step, by the step's id. */
    readonly steps: Readonly<Record<string, string>>;
  };
  readonly commit: string;
  readonly runbook: {
    readonly id: string;
    /** The YAML file; of a runbook that is written otherwise, the one that would say the same. */
    readonly file: string;
    readonly title: string;
    readonly description: string;
    readonly owner?: string;
    readonly scope: 'tenant' | 'shared';
  };
  readonly incident: PlannedIncident;
  readonly tenant: {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly on_call?: string;
    readonly attributes: Readonly<Record<string, Scalar>>;
  };
  readonly inputs: Readonly<Record<string, Scalar>>;
  readonly secrets: readonly string[];
  readonly approval: {
    readonly environment: string;
    readonly by_another: boolean;
    readonly confirm_digest: boolean;
  } | null;
  readonly timeout_ms: number;
  /** The longest that a rollback of everything can take. */
  readonly rollback_worst_case_ms: number;
  readonly max_runs: { readonly runs: number; readonly per_ms: number } | null;
  readonly blast_radius: BlastRadius;
  /** Absent where nobody could be asked, and the runbook does not say. Who they are is no part of the plan: it holds no other tenant. */
  readonly bystanders?: PlannedBystanders;
  /** Names of the locks that a run claims, sorted: `tenant:tenant-006`, and `service:gateway` of each whole service that it changes. */
  readonly locks: readonly string[];
  readonly hosts: Readonly<Record<string, PlannedHost>>;
  readonly targets: Readonly<Record<string, PlannedTarget>>;
  /** Each target's host, once for each of its services that can be asked for; absent where none can. */
  readonly discovery?: readonly PlannedDiscovery[];
  readonly probes: Readonly<Record<string, PlannedProbe>>;
  readonly symptom: PlannedCondition;
  readonly recovered: PlannedCondition & { readonly otherwise: 'rollback' | 'keep' };
  readonly guards: Readonly<Record<string, PlannedGuard>>;
  readonly steps: readonly PlannedStep[];
  readonly notify: readonly PlannedNotifyRule[] | null;
}
