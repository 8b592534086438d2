// The draft of a runbook, as text, from what people wrote.
// Promises: deterministic; YAML whatever the page holds; once its TODOs are answered, a runbook. Nothing of the page is lost: what is
// no title and no command is a remark.
import { todo } from '../kernel/todo.ts';
import { inputLines } from './draft-commands.ts';
import { beginDrafting, conditionLines, type Drafting, declareProbe, stepLines } from './draft-steps.ts';
import { plain, titleOf } from './prose.ts';
import { allNotes, commandNotes, undoCandidates } from './undo-candidates.ts';
import type { WrittenRunbook, WrittenStep } from './written-runbook.ts';
import { quoted, remarks, spoken } from './yaml-lines.ts';

export interface Draft {
  readonly text: string;
  /** Of the runbook. */
  readonly steps: number;
  readonly commands: number;
}

/** `page`: what the draft calls the page. */
export function draftOf(written: WrittenRunbook, page: string): Draft {
  const { title, description, owner, alerts, people, symptoms, context } = written;
  const drafting = beginDrafting();
  const undo = undoCandidates(written.steps, written.undo);
  const unused = undo.size === 0 ? written.undo.flatMap(allNotes) : [];
  const steps = written.steps.map((step) => stepLines(step, undo, drafting));
  const recovered = recoveredLines(written.verification, drafting);
  const firstProbe = drafting.probes.length === 0 ? seeingNothing() : drafting.probes;
  const commands = [...written.steps, ...written.verification].flatMap((step) => step.commands);
  const lines = [
    `# A draft, made from ${spoken(plain(page))} by \`enforced-runbooks import\`. It runs nothing while a TODO is in it: \`lint\` names each.`,
    '# Behind a number and a bar stands what the page says at that line.',
    ...remarks([...context, ...unused], ''),
    'schema: 1',
    `title: ${quoted(title)}`,
    ...(description === '' ? [] : [`description: ${quoted(description)}`]),
    ...(people.length === 0
      ? []
      : ['# Whom the page calls (`owner`, `notify`, and `on-call` in the topology):', ...remarks(people, '')]),
    ...(owner === null ? [] : [`owner: ${quoted(owner)}`]),
    'on:',
    '  alert:',
    ...(alerts.length === 0 ? [todo('the name of the alert, as monitoring sends it')] : alerts).map(
      (name) => `    - name: ${quoted(name)}`,
    ),
    ...inputLines(drafting.taken, commands),
    'probes:',
    ...firstProbe,
    ...remarks(symptoms, ''),
    `symptom: ${quoted(todo('the condition over probes for which this is needed'))}`,
    ...recovered,
    'steps:',
    ...steps.flat(),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    steps: steps.flat().filter((line) => line.startsWith('  - id: ')).length,
    commands: commands.length,
  };
}

/** A runbook has a probe: here the page names none. */
function seeingNothing(): readonly string[] {
  return [
    '  look:',
    `    run: ${quoted(todo('a command that only looks, by which the symptom is known'))}`,
    '    output: text',
  ];
}

function recoveredLines(verification: readonly WrittenStep[], drafting: Drafting): readonly string[] {
  const given = verification.flatMap(({ title, commands }) => commands.map((command) => ({ title, command })));
  const looks = given.filter(({ command }) => command.effect === 'look');
  const changes = given.filter(({ command }) => command.effect === 'change');
  const read = looks.map(({ title, command }) => declareProbe(command, title, drafting));
  const said = verification.map(({ title }) => title).filter((title) => title !== '');
  const says = said.length === 0 ? 'the condition for which the incident is over' : titleOf(said.join('; '));
  return [
    ...remarks(
      verification.flatMap(({ notes }) => notes),
      '',
    ),
    ...(changes.length === 0 ? [] : ['# The page gives these too, which are not known to look only:']),
    ...remarks(
      changes.flatMap(({ command }) => commandNotes(command)),
      '',
    ),
    ...conditionLines('recovered', read, says, ''),
  ];
}
