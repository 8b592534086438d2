// How to let a plan run: until when it holds, who approves it and where, and what to write. And why one is not let run.
import type { Fault } from '../kernel/fault.ts';
import { code, inline } from '../kernel/markdown.ts';
import { sentence } from './sentences.ts';

export interface Gate {
  /** '' where nobody has to approve. */
  readonly environment: string;
  readonly byAnother: boolean;
  readonly confirmDigest: boolean;
  /** What is approved. */
  readonly digest: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  /** Who started the workflow run. */
  readonly actor: string;
  readonly plans: number;
  readonly shards: number;
  readonly dryRun: boolean;
}

export function gateSection(gate: Gate): readonly string[] {
  const { digest, expiresAt, plans, shards, dryRun } = gate;
  const what = plans === 1 ? 'This plan' : `These ${plans} plans`;
  const jobs = shards === 1 ? '' : `, in ${shards} jobs`;
  const dry = dryRun ? ' It is a dry run: nothing is changed.' : '';
  return [
    '## Until when, and how',
    `${what} can be executed until **${expiresAt.slice(0, 16).replace('T', ' ')} UTC**${jobs}, in this attempt of this workflow run, and only as shown: ${code(digest)}.${dry}`,
    ...approveLines(gate),
  ];
}

function approveLines({ environment, byAnother, confirmDigest, digest, actor, plans }: Gate): readonly string[] {
  if (environment === '') return ['No approval is asked for.'];
  const all = plans === 1 ? '' : ' One review lets all of them run.';
  const who = byAnother ? ` It must be somebody else than ${code(actor)}, who started the run.` : '';
  const write = confirmDigest ? ` **Write ${code(digest.slice(0, 8))} into the comment**, or it does not count.` : '';
  return [
    `**To approve:** on this workflow run's page, *Review deployments*, tick ${code(environment)}, *Approve and deploy*.${write}${who}${all}`,
  ];
}

const MOST = 20;

export function refusedLines(faults: readonly Fault[]): readonly string[] {
  const lines = faults
    .slice(0, MOST)
    .map(({ message, hint }) => `- ${inline(sentence(message))} **Advice:** ${inline(hint)}`);
  const left = faults.length - lines.length;
  return lines.length === 0 ? [] : [[...lines, ...(left > 0 ? [`- … and ${left} more.`] : [])].join('\n')];
}
