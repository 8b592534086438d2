// A file of scenarios, `<runbook>.test.yml`, from text to values, held against its runbook and the topology: every fault in it at once.
import { type Path, parseDocument, type SourceDocument } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import type { Fields } from '../kernel/scalar.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Topology } from '../topology/topology.ts';
import { type Entry, type Expected, HAPPENINGS, type Moment, type Scenario, type Told } from './scenario.ts';
import { answersOf, isLong } from './scenario-answers.ts';
import { callFaults } from './scenario-call.ts';
import { nameFaults } from './scenario-names.ts';
import {
  type AnswerShape,
  type CommandShape,
  type EntryShape,
  type MomentShape,
  type ScenarioShape,
  scenariosSchema,
} from './scenario-shape.ts';

const MOST_FAULTS = 100;

/** Without a topology no tenant is looked up. */
export function loadScenarios(
  file: string,
  text: string,
  runbook: Runbook,
  topology: Topology | null = null,
): Result<readonly Scenario[]> {
  const parsed = parseDocument(file, text);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const shape = scenariosSchema.safeParse(document.data, PARSED_ONCE);
  if (!shape.success) return settle([], faultsOf(shape.error, document, scenariosSchema).slice(0, MOST_FAULTS));
  const { scenarios } = shape.data;
  const faults = [
    ...scenarios.flatMap((scenario, index) => [
      ...nameFaults(scenario, ['scenarios', index], { document, runbook }),
      ...callFaults(scenario, ['scenarios', index], { document, runbook, topology }),
    ]),
    ...repeatedNames(scenarios, document),
  ];
  const read = scenarios.map((scenario, index) => scenarioOf(scenario, ['scenarios', index], document));
  return settle(read, faults.slice(0, MOST_FAULTS));
}

function repeatedNames(scenarios: readonly ScenarioShape[], document: SourceDocument): readonly Fault[] {
  const names = scenarios.map(({ name }) => name);
  return names.flatMap((name, index): readonly Fault[] => {
    if (names.indexOf(name) === index) return [];
    return [
      {
        code: 'value-invalid',
        message: `Two scenarios are called \`${shown(name)}\`.`,
        hint: 'Give one of the two another name.',
        at: document.placeOf(['scenarios', index, 'name']),
      },
    ];
  });
}

function scenarioOf(shape: ScenarioShape, path: Path, document: SourceDocument): Scenario {
  const { name, now, incident = {}, inputs = {}, channels, probes, commands = [], faults = {} } = shape;
  const { cancel, crash, bystander } = faults;
  const tenant = shape.tenant ?? incident.tenant;
  return {
    name,
    at: document.placeOf([...path, 'name']),
    ...(tenant !== undefined && { tenant }),
    ...(now !== undefined && { now }),
    incident,
    inputs,
    ...(channels !== undefined && { channels }),
    probes: Object.fromEntries(
      Object.entries(probes).map(([probe, given]) => [probe, answersOf(given).map((one) => entryOf(one))]),
    ),
    commands: commands.flatMap(toldOf),
    faults: {
      ...(cancel !== undefined && { cancel: momentOf(cancel) }),
      ...(crash !== undefined && { crash: momentOf(crash) }),
      ...(bystander !== undefined && { bystander: momentOf(bystander) }),
    },
    expect: expectedOf(shape.expect, [...path, 'expect'], document),
  };
}

function entryOf(answer: AnswerShape): Entry {
  if (!isLong(answer)) return { gives: fieldsOf(answer), from: { after_ms: 0 } };
  const { gives, fails, exit, on } = answer;
  return {
    ...(gives !== undefined && { gives: fieldsOf(gives) }),
    ...(fails !== undefined && { fails }),
    ...(exit !== undefined && { exit }),
    ...(on !== undefined && { on }),
    from: momentOf(answer),
  };
}

/** A lone value is the one field of a probe whose output is a number or a text. */
function fieldsOf(given: Exclude<AnswerShape, EntryShape> | NonNullable<EntryShape['gives']>): Fields {
  if (typeof given === 'object') return { ...given };
  return { value: given, text: String(given) };
}

function momentOf({ when, after }: MomentShape): Moment {
  const what = HAPPENINGS.find((happening) => when?.[happening] !== undefined);
  const name = what === undefined ? undefined : when?.[what];
  return {
    ...(what !== undefined && name !== undefined && { when: { what, name } }),
    after_ms: after === undefined ? 0 : (parseDuration(after) ?? 0),
  };
}

function toldOf(command: CommandShape): readonly Told[] {
  const { on, exit, output, ends, takes, works, told } = command;
  const action = (['do', 'undo', 'engage', 'release'] as const).find((one) => command[one] !== undefined);
  const name = action === undefined ? undefined : command[action];
  if (action === undefined || name === undefined) return [];
  return [
    {
      action,
      name,
      ...(on !== undefined && { on }),
      ...(command.try !== undefined && { try: command.try }),
      ...(exit !== undefined && { exit }),
      ...(output !== undefined && { output }),
      ends: ends ?? 'exited',
      ...(takes !== undefined && { takes_ms: parseDuration(takes) ?? 0 }),
      ...(works !== undefined && { works }),
      told: told ?? true,
    },
  ];
}

function expectedOf(shape: ScenarioShape['expect'], path: Path, document: SourceDocument): Expected {
  const said = <T>(value: T, ...key: Path) => ({ value, at: document.placeOf([...path, ...key]) });
  const { outcome, human, because, steps = {}, commands, undo, notifications } = shape;
  return {
    outcome: said(outcome, 'outcome'),
    ...(human !== undefined && { human: said(human, 'human') }),
    ...(because !== undefined && { because: said(because, 'because') }),
    steps: Object.fromEntries(Object.entries(steps).map(([step, word]) => [step, said(word, 'steps', step)])),
    ...(commands !== undefined && { commands: said(commands, 'commands') }),
    ...(undo !== undefined && { undo: said(undo, 'undo') }),
    ...(notifications !== undefined && {
      notifications: said(
        Object.fromEntries(Object.entries(notifications).map(([on, to]) => [on, [to].flat()])),
        'notifications',
      ),
    }),
  };
}
