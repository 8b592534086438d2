// What only a tenant's slice of a shared service has: where the whole service is the target, it is not there.
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Expression } from '../runbook/runbook.ts';
import type { TenantView } from '../topology/topology.ts';
import { attributesRead } from './attributes.ts';
import type { PlannedTarget } from './plan.ts';
import { isWhole } from './whole.ts';

/** One fault for each expression that reads an attribute of the tenant's slice, and each such attribute. */
export function sliceFaults(
  expressions: readonly Expression[],
  target: PlannedTarget | null,
  { instances }: Pick<TenantView, 'instances'>,
): readonly Fault[] {
  if (target === null || !isWhole(target)) return [];
  const { service, attributes } = target;
  const slices = instances.filter((instance) => instance.service === service);
  const own = new Set(slices.flatMap((instance) => Object.keys(instance.attributes)));
  return expressions.flatMap((expression) =>
    [...new Set(attributesRead(expression, 'target'))]
      .filter((name) => own.has(name) && !Object.hasOwn(attributes, name))
      .map((name) => ({
        code: 'name-not-allowed',
        message: `\`target.${visibleLine(name)}\` is one tenant's, and the target here is the whole of ${service}.`,
        hint: `The whole service has: ${Object.keys(attributes).join(', ')}. What is done to one tenant's slice belongs into a runbook of \`scope: tenant\`.`,
        at: expression.at,
      })),
  );
}
