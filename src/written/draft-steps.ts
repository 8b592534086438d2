// The steps of a draft, with the probes that they read: what only looks becomes a probe and a check, what changes a mitigation.
// Promises: every step and every command of the page is in it, in the page's order; what is missing is a TODO.
import { todo } from '../kernel/todo.ts';
import type { WrittenCommand } from './code-commands.ts';
import { commandLines, endlessness, runsAnywhere, type Taken } from './draft-commands.ts';
import { asksForChange, nameOf, titleOf } from './prose.ts';
import type { Note, WrittenStep } from './written-runbook.ts';
import { quoted, remarks, spoken } from './yaml-lines.ts';

/** With the number that the next of the same name is tried with. */
type UsedNames = Map<string, number>;

/** What grows while the steps are written. */
export interface Drafting {
  readonly taken: Taken;
  readonly probes: string[];
  readonly names: UsedNames;
  readonly ids: UsedNames;
}

export function beginDrafting(): Drafting {
  return { taken: { inputs: new Map(), secrets: new Set() }, probes: [], names: new Map(), ids: new Map() };
}

const SERVICE = 'the service of the topology that';

/** Declares a probe, and gives its name. */
export function declareProbe(command: WrittenCommand, title: string, { taken, probes, names }: Drafting): string {
  const base = nameOf(title, { joint: '_', longest: 40, otherwise: `line_${command.line}` });
  const name = unique(`look_${base}`, names, '_');
  const isPromql = command.kind === 'promql';
  probes.push(
    `  ${name}:`,
    ...said(command, '    '),
    ...(runsAnywhere(command)
      ? []
      : [`    service: ${quoted(todo(`${SERVICE} this looks at; without it, it runs from the runner`))}`]),
    ...commandLines(command, '    ', taken),
    ...(isPromql ? [] : ['    output: text']),
  );
  return name;
}

/** Steps of the runbook that one of the page becomes: a check of what is looked at, and a mitigation for each change. */
export function stepLines(
  step: WrittenStep,
  undo: ReadonlyMap<WrittenCommand, readonly Note[]>,
  drafting: Drafting,
): readonly string[] {
  const { title, commands, notes, line } = step;
  const parts = partsOf(commands);
  const lines = parts.flatMap((part, index) => {
    const head = headOf(
      index === 0 ? step : { ...step, title: titleOf(part.change?.text.split('\n')[0] ?? title) || title, notes: [] },
      drafting,
    );
    const read = part.looks.map((command) => declareProbe(command, title, drafting));
    return part.change === null
      ? [...head, ...conditionLines('check', read, `what shows that it is as it should be: ${title}`)]
      : [...head, ...mitigationLines(part.change, { read, undo: undo.get(part.change) ?? [], drafting })];
  });
  if (lines.length > 0) return lines;
  const head = headOf({ line, title, notes, commands }, drafting);
  if (!asksForChange(title)) return [...head, `    check: ${quoted(todo(`a condition that shows it: ${title}`))}`];
  return [...head, ...mitigationOf([`      run: ${quoted(todo(`the command: ${title}`))}`], [], [])];
}

interface Part {
  readonly change: WrittenCommand | null;
  /** In front of any change: a check. Behind one: what verifies it. */
  readonly looks: readonly WrittenCommand[];
}

function partsOf(commands: readonly WrittenCommand[]): readonly Part[] {
  const parts: { change: WrittenCommand | null; looks: WrittenCommand[] }[] = [];
  for (const command of commands) {
    const last = parts.at(-1);
    if (command.effect === 'change') parts.push({ change: command, looks: [] });
    else if (last === undefined) parts.push({ change: null, looks: [command] });
    else last.looks.push(command);
  }
  return parts;
}

function headOf({ title, line, notes }: WrittenStep, { ids }: Drafting): readonly string[] {
  const id = unique(nameOf(title, { joint: '-', longest: 50, otherwise: `line-${line}` }), ids, '-');
  const own = notes.length === 0 ? [`    # ${line}`] : remarks(notes, '    ');
  return [`  - id: ${quoted(id)}`, ...own, `    title: ${quoted(title || `Line ${line} of the page`)}`];
}

export function conditionLines(key: string, read: readonly string[], says: string, indent = '    '): readonly string[] {
  return [`${indent}${key}:`, ...read.map((name) => `${indent}  - ${name}.ok`), `${indent}  - ${quoted(todo(says))}`];
}

interface Changing {
  readonly read: readonly string[];
  readonly undo: readonly Note[];
  readonly drafting: Drafting;
}

function mitigationLines(change: WrittenCommand, { read, undo, drafting }: Changing): readonly string[] {
  const doing = [...said(change, '      '), ...commandLines(change, '      ', drafting.taken)];
  return mitigationOf(doing, read, undo);
}

function mitigationOf(doing: readonly string[], read: readonly string[], undo: readonly Note[]): readonly string[] {
  const candidates = undo.length === 0 ? [] : ['    # The page takes it back with:', ...remarks(undo, '    ')];
  return [
    `    service: ${quoted(todo(`${SERVICE} this changes`))}`,
    '    do:',
    ...doing,
    ...conditionLines('verify', read, 'what holds once it has worked, and did not before'),
    ...candidates,
    `    undo: ${quoted(todo('the command that takes it back; or `none` and `because`, or `irreversible` instead of both'))}`,
    `    undone: ${quoted(todo('what holds once it is taken back'))}`,
  ];
}

function said(command: WrittenCommand, indent: string): readonly string[] {
  const around = command.remarks.map((text) => `${indent}# | ${spoken(text)}`);
  return [...endlessness(command).map((text) => `${indent}# ${text}`), ...around];
}

function unique(name: string, used: UsedNames, joint: '-' | '_'): string {
  let found = name;
  let count = used.get(name) ?? 2;
  for (; used.has(found); count += 1) found = `${name}${joint}${count}`;
  used.set(name, count);
  if (found !== name) used.set(found, 2);
  return found;
}
