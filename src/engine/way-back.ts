// The way back of a change, looked at before it begins: could its undo, or a guard's release, be made with what is known now?
// Promises: what a `do` will say (`did`) is nobody's yet and is left out; everything else must be there and keep the rules.
import type { Fault } from '../kernel/fault.ts';
import type { Plan, PlannedBody, PlannedCommand, PlannedText } from '../plan/plan.ts';
import { mapRecord } from '../plan/record.ts';
import { readyCommand } from '../plan/resolve.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Change } from './event.ts';
import type { IsolationCheck } from './ports.ts';

export interface WayBack {
  readonly plan: Plan;
  readonly isolated: IsolationCheck;
  readonly scope: Scope;
  readonly reveals?: (expression: string) => boolean;
}

/** Why the change could not be taken back; none where it can, or where nothing takes it back. */
export function wayBackFaults(change: Change, { plan, isolated, scope, reveals }: WayBack): readonly Fault[] {
  const back = takenBackBy(change, plan);
  if (back === null) return [];
  const { what, command } = back;
  const known = withoutDid(command);
  const made = readyCommand(known, scope, true, reveals);
  const isWhole = JSON.stringify(known) === JSON.stringify(command);
  const faults = !made.ok
    ? made.faults
    : isWhole
      ? isolated(made.value, true, command.allow_wildcard !== undefined)
      : [];
  return faults.map((fault) => ({ ...fault, message: `${what} could not be made afterwards: ${fault.message}` }));
}

function takenBackBy(change: Change, plan: Plan): { readonly what: string; readonly command: PlannedCommand } | null {
  if ('guard' in change) {
    const at = plan.guards[change.guard]?.at.find(({ target }) => target === change.target);
    return change.action === 'engage' && at !== undefined ? { what: 'Its release', command: at.release } : null;
  }
  const step = plan.steps.find(({ id }) => id === change.step);
  if (change.action !== 'do' || step?.kind !== 'mitigation') return null;
  const ending = step.acts.find(({ target }) => target === change.target)?.ending;
  return ending?.kind === 'undo' ? { what: 'Its undo', command: ending.undo } : null;
}

const READS_DID = /\bdid\b/;

function withoutDid(command: PlannedCommand): PlannedCommand {
  const common = {
    env: mapRecord(command.env, known),
    ...(command.stdin !== undefined && { stdin: known(command.stdin) }),
  };
  switch (command.kind) {
    case 'exec':
      return { ...command, ...common, argv: command.argv.map(known) };
    case 'run':
      return { ...command, ...common };
    case 'http': {
      const { url, headers, body } = command;
      const sent = { url: known(url), headers: mapRecord(headers, known) };
      return { ...command, ...common, ...sent, ...(body !== undefined && { body: knownBody(body) }) };
    }
  }
}

function known(text: PlannedText): PlannedText {
  if (typeof text === 'string') return text;
  return {
    parts: text.parts.filter(
      (part) => typeof part === 'string' || !('expression' in part) || !READS_DID.test(part.expression),
    ),
  };
}

function knownBody(body: PlannedBody): PlannedBody {
  if (body === null || typeof body !== 'object') return body;
  if (Array.isArray(body)) return body.map(knownBody);
  if ('value' in body) return READS_DID.test(body.value) ? null : body;
  if ('object' in body) return { object: mapRecord(body.object, knownBody) };
  return 'parts' in body ? known(body) : body;
}
