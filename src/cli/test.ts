// `test [PATH…]`: runbooks' scenarios, and a failure at every moment of each; in virtual time, on nothing but files.
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { scenarioTextOf, testedFiles } from '../app/sources/scenario-files.ts';
import { readRunbookFile, readTopology, type SourcePaths, type TopologySource } from '../app/sources/sources.ts';
import { openAction } from '../github/action.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import { shown } from '../kernel/visible.ts';
import { missingFrom } from '../rehearsal/coverage.ts';
import { junitOf } from '../rehearsal/junit.ts';
import { loadScenarios } from '../rehearsal/scenario-file.ts';
import type { Subject, Tested } from '../rehearsal/test-runbook.ts';
import { testRunbooks } from '../rehearsal/test-runbooks.ts';
import type { Trial } from '../rehearsal/trial.ts';
import type { Topology } from '../topology/topology.ts';
import { placeText } from './fault-text.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import type { VerbContext } from './verb.ts';

interface TestOptions extends CommonOptions {
  readonly format?: string;
  readonly coverage?: boolean;
  readonly requireCoverage?: boolean;
  readonly junit?: string;
  readonly moment?: string;
  readonly inventory?: boolean;
  readonly maxParallel?: string;
}

const FORMATS = ['text', 'json', 'github'] as const;
const MOST_PARALLEL = 64;
type Format = (typeof FORMATS)[number];

export function registerTest(program: Command, context: VerbContext): void {
  const command = program
    .command('test')
    .argument('[path...]', 'runbooks, folders of them, or their scenarios (default: the folder of runbooks)')
    .description("play runbooks' scenarios, and a failure at every moment, in virtual time; touches nothing");
  withCommon(command)
    .option('--format <format>', FORMATS.join(', '), 'text')
    .option('--coverage', 'tell which steps, undos, guards and branches no scenario goes through')
    .option('--require-coverage', 'and end with 1 where there is one')
    .option('--moment <text>', 'of the failures, only those with this in their names')
    .option('--junit <file>', 'write the results as JUnit XML too')
    .option('--max-parallel <number>', 'of several runbooks, so many at once (default: one a core, at most 8)')
    .option('--inventory', 'run the programs of inventories: never for what nobody has reviewed')
    .action(async (given: readonly string[], options: TestOptions) =>
      context.finish(await test(given, options, commonOf(asJson(options), context.environment))),
    );
}

/** One document and nothing else on standard output, whichever way it is asked for. */
function asJson(options: TestOptions): TestOptions {
  return options.format === 'json' ? { ...options, json: true } : options;
}

async function test(given: readonly string[], options: TestOptions, common: Common): Promise<number> {
  const { terminal } = common;
  const format = FORMATS.find((one) => one === (options.json === true ? 'json' : (options.format ?? 'text')));
  const read =
    format === undefined
      ? fail<Read>(unknownFormat(options.format ?? ''))
      : await readAll(given, options, common.paths);
  if (format === undefined || !read.ok) {
    refuse(read.ok ? [] : read.faults, format, common);
    return 2;
  }
  const { estate, ...what } = read.value;
  const all: Tested[] = [];
  for await (const tested of testRunbooks({ ...estate, ...what, only: options.moment ?? null })) {
    all.push(tested);
    if (format !== 'json') tell(tested, options, common);
  }
  const unknown = options.moment === undefined ? null : unknownMoment(options.moment, all);
  if (unknown !== null) {
    refuse([unknown], format, common);
    return 2;
  }
  const missing = options.requireCoverage === true ? all.flatMap((one) => missingFrom(one.coverage, one.runbook)) : [];
  const trials = [...all.flatMap((one) => one.trials), ...missing];
  const faults = trials.flatMap((trial) => trial.faults);
  report(all, faults, format, common);
  const written = options.junit === undefined ? succeed(undefined) : await writeReport(options.junit, trials);
  if (!written.ok) terminal.faults(written.faults);
  return written.ok ? (faults.length > 0 ? 1 : 0) : 2;
}

interface Read {
  readonly estate: TopologySource;
  readonly subjects: readonly Subject[];
  readonly maxParallel: number | null;
}

/** Every fault of every file at once. */
async function readAll(given: readonly string[], options: TestOptions, paths: SourcePaths): Promise<Result<Read>> {
  const maxParallel = options.maxParallel === undefined ? null : Number(/^[1-9]\d?$/.exec(options.maxParallel)?.[0]);
  if (maxParallel !== null && !(maxParallel <= MOST_PARALLEL)) return fail(noNumber(options.maxParallel ?? ''));
  const { inventory, ...files } = paths;
  const asking = options.inventory === true && inventory !== undefined ? { ...files, inventory } : files;
  const [topology, tested] = await Promise.all([
    readTopology(asking),
    testedFiles(
      given.map((path) => resolve(path)),
      paths.runbooks,
    ),
  ]);
  const estate = topology.ok ? topology.value.topology : null;
  const subjects = await Promise.all((tested.ok ? tested.value : []).map((file) => readSubject(file, paths, estate)));
  const faults = [topology, tested, ...subjects].flatMap((one) => (one.ok ? [] : one.faults));
  const [first, ...more] = faults;
  if (first !== undefined) return fail(first, ...more);
  if (!topology.ok) return topology;
  return succeed({
    estate: topology.value,
    subjects: subjects.flatMap((one) => (one.ok ? [one.value] : [])),
    maxParallel,
  });
}

async function readSubject(file: string, { root }: SourcePaths, topology: Topology | null): Promise<Result<Subject>> {
  const services = topology === null ? null : Object.keys(topology.services);
  const [read, text] = await Promise.all([readRunbookFile(file, root, services), scenarioTextOf(file)]);
  if (!read.ok) return read;
  if (!text.ok) return text;
  const { runbook } = read.value;
  if (text.value === null) return succeed({ runbook, scenarios: [] });
  const scenarios = loadScenarios(relative(root, text.value.file), text.value.text, runbook, topology);
  return scenarios.ok ? succeed({ runbook, scenarios: scenarios.value }) : scenarios;
}

/** Null: at least one runbook has such a moment, or one was found wrong before its moments could be made. */
function unknownMoment(text: string, all: readonly Tested[]): Fault | null {
  const failures = all.flatMap(({ trials }) => trials).filter(({ kind }) => kind === 'failure');
  if (failures.some(({ name, faults }) => name.includes(text) || faults.length > 0)) return null;
  return {
    code: 'usage',
    message: `no moment has \`${shown(text)}\` in its name`,
    hint: '`test --format json` without `--moment` names all of them, such as `do restart-cache times out`.',
  };
}

function refuse(faults: readonly Fault[], format: Format | undefined, { terminal, paths }: Common): void {
  if (format === 'github') annotate(faults, paths.root);
  else terminal.refuse(faults);
}

/** Paths as they are from where the command was called: in a workflow that is the repository's root. */
function annotate(faults: readonly Fault[], root: string): void {
  const action = openAction((text) => text);
  const above = relative('.', root);
  for (const fault of faults) {
    const { at } = fault;
    const isHere = at === undefined || above.startsWith('..');
    action.annotate('error', isHere ? fault : { ...fault, at: { ...at, file: join(above, at.file) } });
  }
}

/** As it goes: a line a scenario, one for all moments of a runbook, what cannot be, and what was found. */
function tell(tested: Tested, { coverage }: TestOptions, { terminal }: Common): void {
  const { runbook, trials } = tested;
  const scenarios = trials.filter(({ kind }) => kind === 'scenario');
  const failures = driven(trials);
  const bad = failures.filter(({ faults }) => faults.length > 0);
  terminal.say(runbook.id);
  for (const { name, faults } of scenarios) terminal.say(`  ${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
  const moments = counted(failures.length, 'moment');
  terminal.say(
    `  ${bad.length === 0 ? 'ok  ' : 'FAIL'}  a failure at every moment: ${bad.length === 0 ? moments : `${bad.length} of ${moments}`}`,
  );
  for (const { name, skipped } of trials)
    if (skipped !== undefined) terminal.say(`        cannot be: ${name} (${skipped})`);
  if (coverage !== true) return;
  const open = tested.coverage.filter(({ covered }) => !covered);
  terminal.say(`  scenarios go through ${tested.coverage.length - open.length} of ${tested.coverage.length} parts`);
  for (const { part, at } of open) terminal.say(`        not: ${part}  ${placeText(at)}`);
}

function driven(trials: readonly Trial[]): readonly Trial[] {
  return trials.filter(({ kind, skipped }) => kind === 'failure' && skipped === undefined);
}

function report(all: readonly Tested[], faults: readonly Fault[], format: Format, { terminal, paths }: Common): void {
  if (format === 'json') {
    const runbooks = all.map(({ runbook, trials, coverage }) => ({
      id: runbook.id,
      file: runbook.file,
      trials,
      coverage,
    }));
    terminal.document({ runbooks, faults });
  }
  if (format === 'github') annotate(faults, paths.root);
  else if (faults.length > 0) terminal.faults(faults);
  const trials = all.flatMap((one) => one.trials);
  const found = faults.length === 0 ? 'nothing found' : `${faults.length} found`;
  const totals = [
    counted(all.length, 'runbook'),
    counted(trials.filter(({ kind }) => kind === 'scenario').length, 'scenario'),
    counted(driven(trials).length, 'moment'),
  ];
  terminal.say(`\n${totals.join(', ')}: ${found}`);
}

async function writeReport(file: string, trials: readonly Trial[]): Promise<Result<undefined>> {
  try {
    await writeFile(resolve(file), junitOf(trials));
    return succeed(undefined);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: file, doing: 'write the report to', error }));
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function noNumber(maxParallel: string): Fault {
  return {
    code: 'usage',
    message: `--max-parallel \`${shown(maxParallel)}\` is no number from 1 to ${MOST_PARALLEL}`,
    hint: 'Write how many runbooks are tested at once; 1: one after the other.',
  };
}

function unknownFormat(format: string): Fault {
  return {
    code: 'usage',
    message: `there is no format \`${format}\``,
    hint: `There are: ${FORMATS.join(', ')}.`,
  };
}
