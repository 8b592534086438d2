// Commands, conditions and where they run, as lines of a rendered plan.
import { formatDuration } from '../kernel/duration.ts';
import { visibleLine } from '../kernel/visible.ts';
import { isUntypedJson, JSON_HEADER } from './body-type.ts';
import { block, labelled } from './page.ts';
import type { Plan, PlannedBody, PlannedCommand, PlannedCondition, PlannedTarget } from './plan.ts';
import { shownCommand, shownText } from './shown.ts';

const INNER = 4;

export function commandLines(label: string, command: PlannedCommand): readonly string[] {
  const notes = [
    `on ${command.where === 'runner' ? 'the runner' : command.where}`,
    `at most ${formatDuration(command.timeout_ms)}`,
    ...(command.sensitive ? ['output is sensitive'] : []),
    ...(command.allow_wildcard === undefined ? [] : [`wildcard allowed: ${command.allow_wildcard}`]),
  ];
  const first =
    command.kind === 'run'
      ? block(label, `${command.as === undefined ? '' : `# as ${command.as}\n`}${command.script}`, INNER)
      : labelled(label, [shownCommand(command)], INNER);
  return [
    ...first,
    ...labelled(
      'env',
      Object.entries(command.env).map(([name, text]) => `${name}=${shownText(text)}`),
      INNER,
    ),
    ...(command.stdin === undefined ? [] : block('stdin', shownText(command.stdin), INNER)),
    ...(command.kind === 'http' ? requestLines(command) : []),
    ...labelled('', [notes.join(' · ')], INNER),
  ];
}

export function conditionLines(label: string, condition: PlannedCondition, indent = INNER): readonly string[] {
  return labelled(label, [...condition.that, windowOf(condition)], indent);
}

/** `cache on cache-2`; with its name where another of that service is in the plan, on the same host. */
export function shownTarget(plan: Plan, key: string): string {
  const target = plan.targets[key];
  if (target === undefined) return key;
  const shown = `${target.service} on ${target.host === 'runner' ? 'the runner' : target.host}`;
  return hasDouble(plan, target) ? `${shown} (${visibleLine(target.name)})` : shown;
}

/** Empty where the place that a command runs at says which target it is about. */
export function toldApart(plan: Plan, key: string | undefined): string {
  const target = key === undefined ? undefined : plan.targets[key];
  return target !== undefined && hasDouble(plan, target) ? ` (${visibleLine(target.name)})` : '';
}

function hasDouble({ targets }: Plan, { key, service, host }: PlannedTarget): boolean {
  return Object.values(targets).some((other) => other.key !== key && other.service === service && other.host === host);
}

function windowOf({ within_ms, every_ms, for_ms }: PlannedCondition): string {
  const held = for_ms > 0 ? [`true for ${formatDuration(for_ms)}`] : [];
  const looks =
    within_ms === null
      ? [for_ms > 0 ? `a look every ${formatDuration(every_ms)}` : 'one look']
      : [`within ${formatDuration(within_ms)}`, `a look every ${formatDuration(every_ms)}`];
  return `(${[...looks, ...held].join(', ')})`;
}

function requestLines({ headers, body }: Extract<PlannedCommand, { readonly kind: 'http' }>): readonly string[] {
  const sent = { ...headers, ...(isUntypedJson({ headers, body }) && JSON_HEADER) };
  const lines = Object.entries(sent).map(([name, text]) => `${name}: ${shownText(text)}`);
  return [
    ...labelled('headers', lines, INNER),
    ...(body === undefined ? [] : labelled('body', [shownBody(body)], INNER)),
  ];
}

function shownBody(body: PlannedBody): string {
  if (body === null || typeof body === 'number' || typeof body === 'boolean') return String(body);
  if (typeof body === 'string') return JSON.stringify(body);
  if ('parts' in body) return `"${shownText(body)}"`;
  if ('value' in body) return `‹${body.value}›`;
  if ('object' in body) {
    const entries = Object.entries(body.object).map(([key, value]) => `${JSON.stringify(key)}: ${shownBody(value)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return `[${body.map(shownBody).join(', ')}]`;
}
