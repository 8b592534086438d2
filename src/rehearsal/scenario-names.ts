// The names in a scenario, held against the runbook that it tests: every one that nothing declares, with the nearest that is.
import { OUTCOME_NAMES } from '../engine/outcome.ts';
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import type { FieldDeclaration, Probe, Runbook } from '../runbook/runbook.ts';
import { normalTime } from '../runbook/time.ts';
import { HAPPENINGS, type Happening, type Told } from './scenario.ts';
import { answersOf, isLong } from './scenario-answers.ts';
import type { AnswerShape, MomentShape, ScenarioShape } from './scenario-shape.ts';

interface Holding {
  readonly document: SourceDocument;
  readonly runbook: Runbook;
}

export function nameFaults(scenario: ScenarioShape, path: Path, holding: Holding): readonly Fault[] {
  const { inputs = {}, probes, commands = [], faults = {}, expect, now } = scenario;
  const isTime = now === undefined || normalTime(now) !== null;
  return [
    ...(isTime ? [] : [wrong(holding, [...path, 'now'], '`now` is no time.', 'Write "2026-01-31T08:00:00Z".')]),
    ...Object.keys(inputs).flatMap((name) =>
      unknown(holding, [...path, 'inputs', name], {
        word: name,
        what: 'input',
        known: Object.keys(holding.runbook.inputs),
      }),
    ),
    ...Object.entries(probes).flatMap(([name, given]) => probeFaults(name, given, [...path, 'probes', name], holding)),
    ...commands.flatMap((command, index) => commandFaults(command, [...path, 'commands', index], holding)),
    ...Object.entries(faults).flatMap(([kind, moment]) =>
      moment === undefined ? [] : momentFaults(moment, [...path, 'faults', kind], holding),
    ),
    ...expectFaults(expect, [...path, 'expect'], holding),
  ];
}

function probeFaults(
  name: string,
  given: ScenarioShape['probes'][string],
  path: Path,
  holding: Holding,
): readonly Fault[] {
  const { probes } = holding.runbook;
  const probe = Object.hasOwn(probes, name) ? probes[name] : undefined;
  if (probe === undefined) return unknown(holding, path, { word: name, what: 'probe', known: Object.keys(probes) });
  return answersOf(given).flatMap((answer, index) => {
    const at = Array.isArray(given) ? [...path, index] : path;
    const first = index === 0 && isLong(answer) && (answer.when !== undefined || answer.after !== undefined);
    return [
      ...(first
        ? [
            wrong(
              holding,
              at,
              `\`${name}\` says nothing until then.`,
              'Say first what the probe gives from the beginning.',
            ),
          ]
        : []),
      ...answerFaults(answer, at, { ...holding, probe }),
    ];
  });
}

function answerFaults(answer: AnswerShape, path: Path, holding: Holding & { readonly probe: Probe }): readonly Fault[] {
  if (!isLong(answer)) return fieldFaults(answer, path, holding);
  const { gives } = answer;
  return [
    ...(gives === undefined ? [] : fieldFaults(gives, [...path, 'gives'], holding)),
    ...momentFaults(answer, path, holding),
  ];
}

function fieldFaults(
  given: unknown,
  path: Path,
  { probe, ...holding }: Holding & { readonly probe: Probe },
): readonly Fault[] {
  const { format, fields } = probe.command.output;
  const known = Object.keys(fields);
  if (typeof given !== 'object' || given === null) {
    if (format === 'number' || format === 'text')
      return typeFault(given, path, { ...holding, field: Object.values(fields)[0] });
    return [
      wrong(holding, path, `\`${probe.name}\` gives fields, not one value.`, `Its fields are: ${known.join(', ')}.`),
    ];
  }
  return Object.entries(given).flatMap(([name, value]) => {
    const at = [...path, name];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) return typeFault(value, at, { ...holding, field });
    if (name === 'when' || name === 'after')
      return [
        wrong(holding, at, `\`${probe.name}\` has no field \`${name}\`.`, 'Put the fields under `gives:`.', 'key'),
      ];
    return unknown(holding, at, { word: name, what: 'field', of: `The probe \`${probe.name}\``, known });
  });
}

const KINDS = { number: 'a number', string: 'a text', boolean: 'true or false', time: 'an RFC 3339 time' } as const;

function typeFault(
  value: unknown,
  path: Path,
  { field, ...holding }: Holding & { readonly field: FieldDeclaration | undefined },
): readonly Fault[] {
  if (field === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fits = Array.isArray(value) === field.list && items.every((item) => isOf(item, field.type));
  if (fits) return [];
  const wanted = field.list ? `a list: each ${KINDS[field.type]}` : KINDS[field.type];
  return [wrong(holding, path, `\`${shown(String(path.at(-1)))}\` is ${wanted} in the runbook.`, `Write ${wanted}.`)];
}

function isOf(value: unknown, type: FieldDeclaration['type']): boolean {
  if (type === 'time') return typeof value === 'string' && normalTime(value) !== null;
  return typeof value === type;
}

function commandFaults(
  command: NonNullable<ScenarioShape['commands']>[number],
  path: Path,
  holding: Holding,
): readonly Fault[] {
  const named = (['do', 'undo', 'engage', 'release'] as const).filter((action) => command[action] !== undefined);
  const one = named.length === 1 ? [] : [wrong(holding, path, 'It names not exactly one command.', ONE_COMMAND)];
  return [
    ...one,
    ...named.flatMap((action) => {
      const isStep = action === 'do' || action === 'undo';
      return unknown(holding, [...path, action], {
        word: command[action] ?? '',
        what: isStep ? (action === 'do' ? 'step with a `do`' : 'step with an `undo`') : 'guard',
        known: isStep ? stepsWith(action, holding.runbook) : Object.keys(holding.runbook.guards),
        part: 'value',
      });
    }),
    ...(command.told === true && named.some((action) => isRequest(action, command[action], holding.runbook))
      ? [wrong(holding, [...path, 'told'], 'Of a request over HTTP no host can say what became of it.', NEVER_TOLD)]
      : []),
  ];
}

const NEVER_TOLD = 'Leave out `told`: the answer to a request that is lost is lost for good.';

function isRequest(action: Told['action'], name: string | undefined, { steps, guards }: Runbook): boolean {
  if (action === 'engage' || action === 'release')
    return name !== undefined && Object.hasOwn(guards, name) && guards[name]?.[action].kind === 'http';
  const step = steps.find(({ id }) => id === name);
  if (step?.kind !== 'mitigation') return false;
  if (action === 'do') return step.do.kind === 'http';
  return step.ending.kind === 'undo' && step.ending.undo.kind === 'http';
}

const ONE_COMMAND = 'Write one of do, undo, engage, release, with the name of a step or a guard.';

function momentFaults({ when }: Pick<MomentShape, 'when'>, path: Path, holding: Holding): readonly Fault[] {
  if (when === undefined) return [];
  const said = HAPPENINGS.filter((happening) => when[happening] !== undefined);
  const one =
    said.length === 1
      ? []
      : [
          wrong(
            holding,
            [...path, 'when'],
            'It names not exactly one happening.',
            `Write one of ${HAPPENINGS.join(', ')}.`,
          ),
        ];
  return [
    ...one,
    ...said.flatMap((happening) => {
      const { what, known } = namedBy(happening, holding.runbook);
      return unknown(holding, [...path, 'when', happening], {
        word: when[happening] ?? '',
        what,
        known,
        part: 'value',
      });
    }),
  ];
}

function namedBy(happening: Happening, runbook: Runbook): { readonly what: string; readonly known: readonly string[] } {
  if (happening === 'engaged' || happening === 'released') return { what: 'guard', known: Object.keys(runbook.guards) };
  const isUndo = happening === 'undoing' || happening === 'undid';
  return { what: `step with ${isUndo ? 'an `undo`' : 'a `do`'}`, known: stepsWith(isUndo ? 'undo' : 'do', runbook) };
}

function stepsWith(action: 'do' | 'undo', { steps }: Runbook): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === 'mitigation' && (action === 'do' || step.ending.kind === 'undo') ? [step.id] : [],
  );
}

function expectFaults(expect: ScenarioShape['expect'], path: Path, holding: Holding): readonly Fault[] {
  const { runbook } = holding;
  const ids = runbook.steps.map(({ id }) => id);
  const all = [
    ...stepsWith('do', runbook).map((id) => `do ${id}`),
    ...stepsWith('undo', runbook).map((id) => `undo ${id}`),
    ...Object.keys(runbook.guards).flatMap((name) => [`engage ${name}`, `release ${name}`]),
  ];
  const undoable = stepsWith('undo', runbook);
  return [
    ...Object.keys(expect.steps ?? {}).flatMap((id) =>
      unknown(holding, [...path, 'steps', id], { word: id, what: 'step', known: ids }),
    ),
    ...(expect.commands ?? []).flatMap((word, index) =>
      unknown(holding, [...path, 'commands', index], { word, what: 'command', known: all, part: 'value' }),
    ),
    ...(expect.undo ?? []).flatMap((word, index) =>
      unknown(holding, [...path, 'undo', index], { word, what: 'step with an `undo`', known: undoable, part: 'value' }),
    ),
    ...Object.keys(expect.notifications ?? {}).flatMap((word) =>
      unknown(holding, [...path, 'notifications', word], {
        word,
        what: 'outcome',
        known: ['started', ...OUTCOME_NAMES],
      }),
    ),
  ];
}

interface Naming {
  readonly word: string;
  readonly what: string;
  readonly known: readonly string[];
  readonly of?: string;
  readonly part?: 'key' | 'value';
}

function unknown(
  { document }: Holding,
  path: Path,
  { word, what, known, of = 'The runbook', part = 'key' }: Naming,
): readonly Fault[] {
  if (known.includes(word)) return [];
  const near = nearest(word, known);
  const all = known.length === 0 ? 'There is none.' : `There are: ${shown(known.join(', '), 200)}.`;
  return [
    {
      code: 'name-unknown',
      message: `${of} has no ${what} \`${shown(word)}\`.`,
      hint: near === null ? all : `Did you mean \`${near}\`?`,
      at: document.placeOf(path, part),
    },
  ];
}

function wrong(
  { document }: Holding,
  path: Path,
  message: string,
  hint: string,
  part: 'key' | 'value' = 'value',
): Fault {
  return { code: 'value-invalid', message, hint, at: document.placeOf(path, part) };
}
