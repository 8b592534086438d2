// What lint asks about a sound runbook: it runs, and may not do what its writer meant.
// Promises: pure; never a reason not to run.
import { CHANNELS } from '../kernel/channel.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import type { Expression, Mitigation, Runbook } from './runbook.ts';

export function adviceOn({ steps, notify, file }: Runbook): readonly Fault[] {
  const mitigations = steps.filter((step) => step.kind === 'mitigation');
  return [
    ...mitigations.flatMap((step, index) => [...keptApart(step, mitigations.slice(0, index)), ...goneOutput(step)]),
    ...unknownChannels(notify?.flatMap(({ to }) => to) ?? [], file),
  ];
}

/** A run tells it as a notification that failed, at night. */
function unknownChannels(named: readonly string[], file: string): readonly Fault[] {
  const unknown = [...new Set(named)].filter((name) => !CHANNELS.includes(name));
  return unknown.map((name) => {
    const near = nearest(name, CHANNELS);
    return {
      code: 'not-supported-yet',
      message: `${file} notifies \`${shown(name)}\`, which is no channel of this release.`,
      hint: near === null ? `There are: ${CHANNELS.join(', ')}.` : `Did you mean \`${near}\`?`,
    };
  });
}

/** What is undone around an irreversible step may not fit what stays. */
function keptApart(step: Mitigation, before: readonly Mitigation[]): readonly Fault[] {
  if (step.ending.kind !== 'irreversible' || step.checkpoint) return [];
  const undone = before.slice(before.findLastIndex((earlier) => earlier.checkpoint) + 1);
  const names = undone.filter(({ ending }) => ending.kind === 'undo').map(({ id }) => `\`${id}\``);
  if (names.length === 0) return [];
  return [
    {
      code: 'step-incomplete',
      message: `A failure after \`${step.id}\` undoes ${names.join(', ')} and cannot undo \`${step.id}\` itself: is that meant?`,
      hint: `Give \`${step.id}\` a \`checkpoint: true\` to keep all of them; leave it if what is undone does not depend on what stays.`,
      at: step.at,
    },
  ];
}

/** Where `do` timed out or contact was lost there is no output to read, and then the undo cannot be made. */
function goneOutput({ id, ending }: Mitigation): readonly Fault[] {
  if (ending.kind !== 'undo') return [];
  const [reading] = expressionsIn(ending.undo).filter(({ reads }) => reads.roots.includes('did'));
  if (reading === undefined) return [];
  return [
    {
      code: 'value-unknown',
      message: `The undo of \`${id}\` reads \`did\`, which is gone when \`do\` timed out.`,
      hint: 'Name what `do` creates with `run.id`, and let the undo use that name.',
      at: reading.at,
    },
  ];
}

function expressionsIn(value: unknown): readonly Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isExpression(value)) return [value];
  return Object.values(value).flatMap(expressionsIn);
}

function isExpression(value: object): value is Expression {
  return 'source' in value && 'reads' in value && 'at' in value;
}
