// Commands in a plan: where they run, and every value that is known before anything has run.
// Promises: no name of the incident is in scope here, so an alert's text cannot get into a command.

import type { Fault } from '../kernel/fault.ts';
import { declaredBy } from '../runbook/declared.ts';
import type { Command, Text } from '../runbook/runbook.ts';
import { attributesRead } from './attributes.ts';
import { type Draft, withTarget } from './draft.ts';
import type { PlannedCommand, PlannedTarget, PlannedText } from './plan.ts';
import { expressionsOf } from './reads.ts';
import { mapRecord } from './record.ts';
import { sliceFaults } from './slice.ts';
import { type Filling, fillBody, fillText, openBody, openText } from './text.ts';
import { typeFaults } from './typing.ts';
import { urlFault } from './url.ts';
import type { Slot } from './value.ts';

export interface CommandPlace {
  readonly target: PlannedTarget | null;
  /** It changes something: `do`, `undo`, `engage`, `release`. */
  readonly mutates: boolean;
  readonly draft: Pick<Draft, 'known' | 'report'> & Partial<Pick<Draft, 'view' | 'runbook' | 'did' | 'begun'>>;
}

export function planCommand(command: Command, { target, mutates, draft: given }: CommandPlace): PlannedCommand {
  const slices = given.view === undefined ? [] : sliceFaults(expressionsOf(command), target, given.view);
  const faults =
    slices.length > 0 ? slices : [...unlikeTypes(command, target, given), ...reshapedIn(command, target, given.view)];
  for (const fault of faults) given.report(fault);
  // What follows from them is nothing new.
  const draft = faults.length > 0 ? { ...given, report: () => undefined } : given;
  const scope = withTarget(draft.known, target);
  const refuseWildcards = mutates && command.allowWildcard === undefined;
  const filling = (slot: Slot): Filling => ({ scope, slot, refuseWildcards, report: draft.report });
  const fill = (text: Text, slot: Slot): PlannedText => fillText(openText(text, scope), filling(slot));
  const common = {
    where: command.kind === 'http' || command.fromRunner || target === null ? 'runner' : target.host,
    ...(target && { target: target.key }),
    env: mapRecord(command.env, (text) => fill(text, 'environment')),
    ...(command.stdin !== undefined && { stdin: fill(command.stdin, 'stdin') }),
    timeout_ms: command.timeoutMs,
    exit: command.exit,
    output: command.output,
    ...(command.as !== undefined && { as: command.as }),
    sensitive: command.sensitive,
    ...(command.allowWildcard !== undefined && { allow_wildcard: command.allowWildcard }),
  };
  switch (command.kind) {
    case 'exec':
      return { ...common, kind: 'exec', argv: command.argv.map((element) => fill(element, 'element')) };
    case 'run':
      return { ...common, kind: 'run', script: command.script };
    case 'http': {
      const url = fill(command.url, 'url');
      const fault = urlFault(url, typeof command.url === 'string' ? command.at : command.url.at);
      if (fault !== null) draft.report(fault);
      return {
        ...common,
        kind: 'http',
        method: command.method,
        url,
        headers: mapRecord(command.headers, (text) => fill(text, 'header')),
        ...(command.body !== undefined && { body: fillBody(openBody(command.body, scope), filling('body')) }),
        expect: command.expect,
      };
    }
  }
}

/** What it would say otherwise than the topology does. */
function reshapedIn(command: Command, target: PlannedTarget | null, view: Draft['view'] | undefined): readonly Fault[] {
  const { reshaped, hosts } = view ?? {};
  if (reshaped === undefined) return [];
  const ofHost = target === null ? undefined : reshaped.hosts.get(target.host);
  const host = target === null ? undefined : hosts?.[target.host];
  return expressionsOf(command).flatMap((expression) => [
    ...attributesRead(expression, 'tenant').flatMap((name) => reshaped.tenant?.get(name) ?? []),
    // An instance's own attribute goes before that of its host.
    ...attributesRead(expression, 'target').flatMap((name) =>
      target?.attributes[name] === host?.attributes[name] ? (ofHost?.get(name) ?? []) : [],
    ),
  ]);
}

/** Also of values that only a run knows: they would be missed in the middle of it. */
function unlikeTypes(command: Command, target: PlannedTarget | null, draft: CommandPlace['draft']): readonly Fault[] {
  const { runbook, did = 'anything', known, begun = false } = draft;
  if (runbook === undefined) return [];
  const typing = { declared: declaredBy(runbook), did, scope: withTarget(known, target), as: 'part', begun } as const;
  return expressionsOf(command).flatMap((expression) => typeFaults(expression, typing));
}
