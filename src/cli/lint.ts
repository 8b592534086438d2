// `lint [PATH…]`: every fault of runbooks and topology, with file:line:column.
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readText } from '../app/read-text.ts';
import { type RunbookSource, readRunbookFile, readRunbooks, readTopology, type SourcePaths } from '../app/sources.ts';
import type { Fault } from '../kernel/fault.ts';
import { dedicatedFaults } from '../plan/dedicated.ts';
import { adviceOn as adviceOnRunbook } from '../runbook/advice.ts';
import { adviceOn as adviceOnTopology } from '../topology/advice.ts';
import type { Topology } from '../topology/topology.ts';
import { unpinnedHosts } from './host-keys.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { type KnownHostsOptions, knownHostsOf, withKnownHosts } from './run-options.ts';
import type { VerbContext } from './verb.ts';

interface LintOptions extends CommonOptions, KnownHostsOptions {
  readonly format?: string;
}

export function registerLint(program: Command, context: VerbContext): void {
  const command = withCommon(program.command('lint').argument('[path...]').description('check runbooks and topology'));
  command.option('--format <format>', 'text (json, github and sarif come later)', 'text');
  withKnownHosts(command).action(async (given: readonly string[], options: LintOptions) => {
    const { terminal, paths } = commonOf(options, context.environment);
    const found = await lintAs(options, given, paths);
    const { faults, warnings } = found;
    if (terminal.options.json) terminal.document({ faults, warnings });
    for (const warning of warnings) terminal.warn(warning);
    if (faults.length > 0) terminal.faults(faults);
    terminal.say(faults.length === 0 ? 'no faults' : `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    context.finish(faults.length > 0 ? 2 : 0);
  });
}

interface Found {
  readonly faults: readonly Fault[];
  /** They do not change the exit code: what they are about runs. */
  readonly warnings: readonly Fault[];
}

/** What is looked at: the files, and the known hosts that were given with them. */
interface Estate {
  readonly paths: SourcePaths;
  readonly knownHosts: string;
}

async function lintAs(options: LintOptions, given: readonly string[], paths: SourcePaths): Promise<Found> {
  if (options.format !== 'text') return only([laterFormat(options.format ?? '')]);
  const knownHosts = await knownHostsOf(options);
  if (!knownHosts.ok) return only(knownHosts.faults);
  const estate = { paths, knownHosts: knownHosts.value };
  if (given.length === 0) return lintAll(estate);
  return joined(await Promise.all(given.map((path) => lintPath(path, estate))));
}

async function lintAll(estate: Estate): Promise<Found> {
  return joined([await lintRunbooks(estate.paths), await lintTopology(estate)]);
}

async function lintPath(path: string, { paths, knownHosts }: Estate): Promise<Found> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const [runbooks, topology] = [join(path, 'runbooks'), join(path, 'topology.yml')];
    if ((await kindOf(topology)) === 'file') return lintAll({ paths: { root: path, runbooks, topology }, knownHosts });
    return lintRunbooks({ ...paths, runbooks: path });
  }
  if (kind === 'file' && (await isTopology(path)))
    return lintTopology({ paths: { ...paths, topology: path }, knownHosts });
  const services = await servicesOf(paths);
  const read = await readRunbookFile(kind === 'nothing' ? resolve(path) : path, paths.root, namesOf(services));
  return read.ok ? besides([read.value], services) : only(read.faults);
}

async function lintRunbooks(paths: SourcePaths): Promise<Found> {
  const services = await servicesOf(paths);
  const read = await readRunbooks(paths, namesOf(services));
  return read.ok ? besides(read.value, services) : only(read.faults);
}

/** What only shows beside the topology, and what is right and may not be meant. */
function besides(sources: readonly RunbookSource[], services: Declared): Found {
  return {
    faults: sources.flatMap(({ runbook }) => dedicatedFaults(runbook, services ?? {})),
    warnings: sources.flatMap(({ runbook }) => adviceOnRunbook(runbook)),
  };
}

async function lintTopology({ paths, knownHosts }: Estate): Promise<Found> {
  const read = await readTopology(paths);
  if (!read.ok) return only(read.faults);
  const { topology } = read.value;
  return {
    faults: [],
    warnings: [...unpinnedHosts(Object.values(topology.hosts), knownHosts), ...adviceOnTopology(topology)],
  };
}

/** Null where no sound topology says it. */
type Declared = Topology['services'] | null;

async function servicesOf(paths: SourcePaths): Promise<Declared> {
  const read = await readTopology(paths);
  return read.ok ? read.value.topology.services : null;
}

/** What runbooks may name. */
function namesOf(services: Declared): readonly string[] | null {
  return services === null ? null : Object.keys(services);
}

function only(faults: readonly Fault[]): Found {
  return { faults, warnings: [] };
}

function joined(all: readonly Found[]): Found {
  return { faults: all.flatMap(({ faults }) => faults), warnings: all.flatMap(({ warnings }) => warnings) };
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );
}

/** By its name, or by what only a topology has: it may have any name. */
async function isTopology(path: string): Promise<boolean> {
  if (/^topology\.(ya?ml|json)$/.test(basename(path))) return true;
  const text = await readText(path);
  return text.ok && /^(?:services|tenants):/m.test(text.value) && !/^(?:steps|probes|symptom):/m.test(text.value);
}

function laterFormat(format: string): Fault {
  return {
    code: 'not-supported-yet',
    message: `lint's format \`${format}\` is not in this release`,
    hint: 'Use --format text, or --json for the faults as data.',
  };
}
