// The secrets that a plan names and nobody has given.
import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';

export function missingSecrets(plan: Plan, secrets: Readonly<Record<string, string>>): readonly Fault[] {
  return plan.secrets
    .filter((name) => !Object.hasOwn(secrets, name) || secrets[name] === '')
    .map((name) => ({
      code: 'secret-missing',
      message: `the runbook's secret ${name} is not in the environment`,
      hint: `Set the environment variable ${name} (in a workflow: env: { ${name}: "\${{ secrets.${name} }}" }, or the input runbook-secrets).`,
    }));
}
