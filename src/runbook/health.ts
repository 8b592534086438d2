// How a service is asked whether it is well: a probe that changes nothing, and the condition over its own fields.
// Promises: pure; the same rules as for every command and condition, so that what comes out needs no further questions; only the
// tenant and the target at hand can be named in it.
import type { SourceDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, settle } from '../kernel/fault.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { checkedExpression } from './checked-expression.ts';
import { checkedCommand } from './command.ts';
import { type Declared, SAMPLE_FIELDS } from './declared.ts';
import { shapeOf } from './field.ts';
import { type Loading, reportKey } from './loading.ts';
import { position } from './position.ts';
import { isReservedName } from './reserved.ts';
import type { Command, Expression } from './runbook.ts';
import { healthSchema } from './schema.ts';

/** Whoever is asked is a neighbour: they are not waited for as a target is. */
const TIMEOUT_MS = 2_000;

export interface HealthProbe {
  readonly command: Command;
  /** All must hold. */
  readonly healthy: readonly Expression[];
}

/** `document`: the mapping that is `health`. */
export function loadHealth(document: SourceDocument): Result<HealthProbe> {
  const parsed = healthSchema.safeParse(document.data, PARSED_ONCE);
  if (!parsed.success) return refused(faultsOf(parsed.error, document, healthSchema));
  const { healthy, ...shape } = parsed.data;
  const faults: Fault[] = [];
  const fields = Object.fromEntries(
    Object.entries({ ...shapeOf(shape), ...SAMPLE_FIELDS }).filter(([name]) => !isReservedName(name)),
  );
  const declared: Declared = { inputs: {}, probes: {}, first: [], secrets: [], fields };
  const loading: Loading = { document, declared, faults, isBroken: () => false, begun: false };
  refuseNames(loading, Object.keys(shape.fields ?? {}));
  const command = checkedCommand(loading, { shape, path: [], position: position('health') });
  const expressions = [healthy].flat().flatMap((source, index) => {
    const path = typeof healthy === 'string' ? ['healthy'] : ['healthy', index];
    return (
      checkedExpression(loading, { source, path, offset: 0, position: position('healthy'), wanted: 'condition' }) ?? []
    );
  });
  if (command === null) return refused(faults);
  const timeoutMs = shape.timeout === undefined ? TIMEOUT_MS : command.timeoutMs;
  return settle({ command: { ...command, timeoutMs }, healthy: expressions }, faults);
}

function refused([first, ...more]: readonly Fault[]): Result<never> {
  if (first === undefined) throw new Error('loadHealth: refused without a fault');
  return fail(first, ...more);
}

/** A field stands bare in `healthy`. */
function refuseNames(loading: Loading, names: readonly string[]): void {
  for (const name of names) {
    if (!isReservedName(name)) continue;
    reportKey(loading, ['fields', name], {
      code: 'value-invalid',
      message: `A field of \`health\` cannot be called \`${name}\`: expressions mean something else by it.`,
      hint: 'Give it another name, and say where it stands with `path`.',
    });
  }
}
