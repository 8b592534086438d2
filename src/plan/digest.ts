// The plan's digest: what is approved, and what opens the journal's chain.
import { digestOf } from '../kernel/canonical.ts';
import type { Plan } from './plan.ts';

/**
 * SHA-256, hex, over the canonical JSON of the plan without its `digest`. What the runbook is written as does not count: a file that
 * is not YAML stands in it by the name that its normal form would have.
 */
export function planDigest(plan: Omit<Plan, 'digest'>): string {
  const { digest: _, ...signed } = { digest: '', ...plan };
  const { runbook } = signed;
  return digestOf({ ...signed, runbook: { ...runbook, file: normalName(runbook.file, runbook.id) } });
}

function normalName(file: string, id: string): string {
  if (!/\.enforced\.ts$|(?:^|\/)SKILL\.md$/.test(file)) return file;
  const folders = file.split('/').slice(0, -1);
  return [...(folders.at(-1) === id ? folders.slice(0, -1) : folders), `${id}.yml`].join('/');
}

export function withDigest(plan: Omit<Plan, 'digest'>): Plan {
  return { ...plan, digest: planDigest(plan) };
}
