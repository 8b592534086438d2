// One run in the estate, and what it did there as the kernel has it: which servers are others than before.
import type { TwentyHosts } from './twenty-hosts.ts';

export interface RunIn {
  readonly tenant: string;
  readonly runbook: string;
  /** `--input`, and its like. */
  readonly inputs?: readonly string[];
  /** Goes on beside the run. */
  readonly meanwhile?: () => Promise<void>;
}

export interface Ran {
  readonly exit: number | null;
  readonly said: string;
  /** What was printed as JSON. */
  readonly document: unknown;
  /** Holds `audit`. */
  readonly folder: string;
  /** Servers that came, went, or are another process: `node-07/6406`; sorted. */
  readonly changed: readonly string[];
}

export async function runIn(estate: TwentyHosts, { tenant, runbook, inputs = [], meanwhile }: RunIn): Promise<Ran> {
  const before = estate.servers();
  const args = ['run', 'scenario', '--tenant', tenant, '--out', 'audit', '--json', ...inputs];
  const calling = estate.call({ args, files: { 'runbooks/scenario.yml': runbook } });
  const [{ exit, out, complaint, folder }] = await Promise.all([calling, meanwhile?.()]);
  const document: unknown = out.startsWith('{') ? JSON.parse(out) : null;
  return { exit, said: out + complaint, document, folder, changed: differing(before, estate.servers()) };
}

export function differing(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]).sort();
}
