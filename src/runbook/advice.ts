// What lint asks about a sound runbook: it runs, and may not do what its writer meant.
// Promises: pure; never a reason not to run.
import { CHANNELS } from '../kernel/channel.ts';
import { formatDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { isGlob } from '../kernel/glob.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import { evaluatingEnvironment } from './cel.ts';
import { expressionsIn } from './expressions-in.ts';
import type { Condition, Mitigation, NotifyRule, Runbook } from './runbook.ts';
import { parseSyntax } from './syntax.ts';
import { bothHold } from './weak-recovery.ts';

export function adviceOn(runbook: Runbook): readonly Fault[] {
  const { steps, notify } = runbook;
  const mitigations = steps.filter((step) => step.kind === 'mitigation');
  return [
    ...unreadProbes(runbook),
    ...weakRecovery(runbook),
    ...tooLate(runbook),
    ...mitigations.flatMap((step, index) => [
      ...provesNothing(step),
      ...keptApart(step, mitigations.slice(0, index)),
      ...goneOutput(step),
    ]),
    ...perhapsNoStart(runbook),
    ...globbedLabels(runbook),
    ...unknownChannels(notify ?? []),
  ];
}

/** It is never sampled, since only conditions are looked at. */
function unreadProbes({ probes, symptom, recovered, guards, steps }: Runbook): readonly Fault[] {
  const reads = expressionsIn({ symptom, recovered, guards, steps }).map((expression) => expression.reads);
  const read = new Set(reads.flatMap(({ probes: now, all, first, before }) => [...now, ...all, ...first, ...before]));
  return Object.values(probes)
    .filter(({ name }) => !read.has(name))
    .map(({ name, at }) => ({
      code: 'probe-unread',
      message: `No condition reads the probe \`${name}\`: it is never asked, and its \`show\` is never shown.`,
      hint: 'Read it in a condition, or take it out.',
      at,
    }));
}

function weakRecovery(runbook: Runbook): readonly Fault[] {
  const where = bothHold(runbook);
  if (where === null) return [];
  return [
    {
      code: 'recovery-too-weak',
      message: `The incident can count as over while its symptom still holds: both are true with ${shown(where, 200)}.`,
      hint: 'Let `recovered` exclude the symptom, with some distance: below 0.5 where the symptom is at 0.9.',
      at: runbook.recovered.at,
    },
  ];
}

/** The way forward ends before the condition was given its time. */
function tooLate({ timeoutMs, recovered, guards, steps }: Runbook): readonly Fault[] {
  const waited: readonly { readonly name: string; readonly condition: Condition | undefined }[] = [
    ...Object.values(guards).map(({ name, engaged }) => ({ name: `engaged of ${name}`, condition: engaged })),
    ...steps.flatMap((step) =>
      step.kind === 'check'
        ? [{ name: `check of ${step.id}`, condition: step.condition }]
        : [
            { name: `require of ${step.id}`, condition: step.require },
            { name: `verify of ${step.id}`, condition: step.verify },
          ],
    ),
    { name: 'recovered', condition: recovered },
  ];
  return waited.flatMap(({ name, condition }) => {
    const longestMs = (condition?.withinMs ?? 0) + (condition?.forMs ?? 0);
    if (condition === undefined || longestMs <= timeoutMs) return [];
    const [longest, timeout] = [formatDuration(longestMs), formatDuration(timeoutMs)];
    return [
      {
        code: 'timeout-too-short',
        message: `\`${name}\` may take ${longest}, and the whole way forward has ${timeout}.`,
        hint: 'Raise `timeout` above all that is waited for, or wait for less.',
        at: condition.at,
      },
    ];
  });
}

/** What had to hold before the step cannot show that the step did anything. */
function provesNothing({ id, require: required, verify }: Mitigation): readonly Fault[] {
  const before = new Set((required?.that ?? []).flatMap(({ source }) => partsOf(source)));
  const parts = verify.that.flatMap(({ source }) => partsOf(source));
  if (!parts.every((part) => part === 'true' || before.has(part))) return [];
  return [
    {
      code: 'verify-proves-nothing',
      message: `The verification of \`${id}\` holds already before the step: its \`require\` asks for the same.`,
      hint: 'Compare with `before`: `cache.run_id != before.cache.run_id` holds only after a restart.',
      at: verify.at,
    },
  ];
}

/** What is joined by `&&`, where nothing else could hold such a sign. */
function partsOf(source: string): readonly string[] {
  const text = source.replace(/\s+/g, ' ').trim();
  return /["'()?]|\|\|/.test(text) ? [text] : text.split('&&').map((part) => part.trim());
}

/** The name of an alert may be a glob; whoever writes one here gets an alert that is never his. */
function globbedLabels({ on }: Runbook): readonly Fault[] {
  return on.flatMap(({ labels, at }) =>
    Object.entries(labels)
      .filter(([, value]) => isGlob(value))
      .map(([name, value]) => ({
        code: 'label-exact',
        message: `The label \`${shown(name)}\` of an alert must be \`${shown(value)}\` exactly: \`*\` and \`?\` stand for themselves.`,
        hint: 'Leave the label out where it may be anything, or write one alert for each value.',
        at,
      })),
  );
}

/** A run tells it as a notification that failed, at night. */
function unknownChannels(rules: readonly NotifyRule[]): readonly Fault[] {
  const places = new Map(rules.toReversed().flatMap(({ to, at }) => to.map((name) => [name, at] as const)));
  const unknown = [...new Set(rules.flatMap(({ to }) => to))].filter((name) => !CHANNELS.includes(name));
  return unknown.map((name) => {
    const near = nearest(name, CHANNELS);
    const at = places.get(name);
    return {
      code: 'not-supported-yet',
      message: `\`notify\` names \`${shown(name)}\`, which is no channel of this release.`,
      hint: near === null ? `There are: ${CHANNELS.join(', ')}.` : `Did you mean \`${near}\`?`,
      ...(at && { at }),
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

/** A time of receipt is no start: it would make each call another plan. */
function perhapsNoStart(runbook: Runbook): readonly Fault[] {
  const reading = expressionsIn(runbook).filter(
    ({ source, reads }) => reads.roots.includes('incident') && !/\bhas\s*\(/.test(source) && readsStart(source),
  );
  return reading.map(({ at }) => ({
    code: 'value-unknown',
    message:
      '`incident.starts_at` has no value where a run is started by hand, or the alert gives no start: such a run is refused.',
    hint: 'Ask for it first: `has(incident.starts_at) && …`; or leave it so where only such alerts are meant.',
    at,
  }));
}

function readsStart(source: string): boolean {
  const parsed = parseSyntax(source, evaluatingEnvironment());
  return (
    parsed.ok &&
    parsed.syntax.accesses.some(({ root, members }) => root.name === 'incident' && members[0]?.name === 'starts_at')
  );
}
