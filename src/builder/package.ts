// The face of the package: what `import { … } from 'enforced-runbooks'` finds. The one file of the project that passes on.

export type { Command, Condition, Timed } from './command.ts';
export type { Field, Fields, FieldType, Output, Sample } from './fields.ts';
export { type Guard, type GuardKeys, guard } from './guard.ts';
export { type InputKeys, input } from './input.ts';
export { and, cel, not, number, or, time } from './logic.ts';
export { incident, run, target, tenant } from './names.ts';
export { type NotifyRule, notify } from './notify.ts';
export { all, before, first, type Probe, type ProbeKeys, probe } from './probe.ts';
export type { Readable, Root } from './root.ts';
export { type RunbookData, type RunbookKeys, runbook } from './runbook.ts';
export { type CheckKeys, check, type Did, type MitigationKeys, mitigation, type Step } from './step.ts';
export { type Argument, type Secret, secret, type Text, text } from './text.ts';
export type { Duration, ListValue, NumberValue, SpanValue, TextValue, TimeValue, TruthValue } from './values.ts';
