// The options of `run` for several tenants: how many at once, and how many may fail.
import type { Command } from 'commander';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { type Portion, parsePortion, portionText } from '../kernel/portion.ts';
import { visibleLine } from '../kernel/visible.ts';
import { FAILURES, MOST_TENANTS, PARALLEL } from '../plan/shard-bounds.ts';

export interface ShardOptions {
  readonly maxParallel?: string;
  readonly maxFailures?: string;
}

export interface ShardSettings {
  readonly maxParallel: number;
  readonly maxFailures: Portion;
}

export function withShard(command: Command): Command {
  const failures = portionText(FAILURES);
  return command
    .option('--max-parallel <number>', `of several tenants, so many at once (default: ${PARALLEL})`)
    .option(
      '--max-failures <number>',
      `of several tenants, when so many have failed no further one is begun: 3 or 25% (default: ${failures})`,
    );
}

export function shardSettings({ maxParallel, maxFailures }: ShardOptions): Result<ShardSettings> {
  const faults: Fault[] = [];
  const parallel = maxParallel === undefined ? PARALLEL : Number(/^[1-9]\d{0,2}$/.exec(maxParallel)?.[0]);
  if (!(parallel <= MOST_TENANTS))
    faults.push({
      code: 'usage',
      message: `--max-parallel \`${visibleLine(maxParallel ?? '')}\` is no number from 1 to ${MOST_TENANTS}`,
      hint: 'Write how many tenants are worked on at once.',
    });
  const failures = maxFailures === undefined ? FAILURES : parsePortion(maxFailures);
  if (failures === null)
    faults.push({
      code: 'usage',
      message: `--max-failures \`${visibleLine(maxFailures ?? '')}\` is no number of tenants and no share of them`,
      hint: 'Write 3, or 25%: with 1 the first failure stops all that have not begun.',
    });
  return settle({ maxParallel: parallel, maxFailures: failures ?? FAILURES }, faults);
}
