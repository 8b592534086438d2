// `topology show` and `topology drift`: the estate as it is declared, and what its hosts say against it. Changes nothing.
import { tmpdir } from 'node:os';
import type { Command } from 'commander';
import { allowed, type Variables } from '../app/env.ts';
import { readTopology, stoppable, type TopologySource } from '../app/sources/sources.ts';
import { type Surveyed, surveyEstate } from '../app/survey-estate.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Drift, Judged } from '../topology/drift.ts';
import { driftFault, unknownFault } from '../topology/drift-fault.ts';
import { estateDocument } from '../topology/estate-document.ts';
import { sourceOf } from '../topology/load.ts';
import { estatePage, tenantPage } from '../topology/page.ts';
import { dotPicture, mermaidPicture } from '../topology/picture.ts';
import type { TenantView } from '../topology/topology.ts';
import { viewOf } from '../topology/view.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import { type ConnectionOptions, withAccess } from './run-options.ts';
import { listenForSignals, type Signals } from './signals.ts';
import { sshSettings } from './ssh-settings.ts';
import type { VerbContext } from './verb.ts';

const FORMATS = ['text', 'json', 'mermaid', 'dot'] as const;
type Format = (typeof FORMATS)[number];

interface ShowOptions extends CommonOptions {
  readonly tenant?: string;
  readonly format?: string;
}
interface DriftOptions extends CommonOptions, ConnectionOptions {
  readonly tenant?: string;
}

const MOST_TOLD = 100;

export function registerTopology(program: Command, context: VerbContext): void {
  const verb = program.command('topology').description('the estate as declared, and against what its hosts say');
  withCommon(verb.command('show').description('the estate, or what one tenant has of it'))
    .option('--tenant <tenant>', 'id or alias of the tenant whose view is shown')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .action(async (options: ShowOptions) => {
      using signals = listenForSignals();
      context.finish(await show(options, commonOf(options, context.environment), signals));
    });
  withAccess(
    withCommon(
      verb.command('drift').description('asks the hosts what stands on them; ends with 1 where it is not as declared'),
    ),
  )
    .option('--tenant <tenant>', 'id or alias: only its instances are judged, wherever its services run')
    .action(async (options: DriftOptions) =>
      context.finish(await drift(options, commonOf(options, context.environment), context.environment)),
    );
}

async function show(options: ShowOptions, { terminal, paths }: Common, signals: Signals): Promise<number> {
  const format = formatOf(options.format ?? 'text');
  const read = format.ok ? await readEstate(stoppable(paths, signals.cancel), options.tenant) : format;
  if (!format.ok || !read.ok) {
    terminal.refuse(read.ok ? [] : read.faults);
    return 2;
  }
  const { source, view } = read.value;
  const { topology } = source;
  const tenants = view === null ? Object.values(topology.tenants) : [view.tenant];
  const { services, hosts } = view ?? topology;
  const pictured = { services, instances: tenants.flatMap(({ instances }) => instances) };
  const document = () => terminal.document(estateDocument({ hosts, services, tenants }));
  if (terminal.options.json || format.value === 'json') document();
  else if (format.value === 'mermaid') terminal.say(mermaidPicture(pictured, view !== null));
  else if (format.value === 'dot') terminal.say(dotPicture(pictured, view !== null));
  else terminal.say(view === null ? estatePage(topology) : tenantPage(view));
  return 0;
}

async function drift(options: DriftOptions, { terminal, paths }: Common, environment: Variables): Promise<number> {
  using signals = listenForSignals();
  const read = await readEstate(stoppable(paths, signals.cancel), options.tenant);
  const ssh = await sshSettings(options, environment);
  const wrong = [read, ssh].flatMap((one) => (one.ok ? [] : one.faults));
  if (!read.ok || !ssh.ok) {
    terminal.refuse(wrong);
    return 2;
  }
  const { source, view } = read.value;
  const tenant = view?.tenant.id ?? null;
  const surveyed = await surveyEstate({
    topology: source.topology,
    tenant,
    ssh: ssh.value,
    environment: allowed(environment),
    temporaryFolder: tmpdir(),
    cancel: signals.cancel,
  });
  if (!surveyed.ok) {
    terminal.refuse(surveyed.faults);
    return 2;
  }
  const told = toldBy(surveyed.value, source, tenant);
  if (terminal.options.json) terminal.document(told.document);
  terminal.say(told.lines.join('\n'));
  if (told.faults.length > 0) terminal.faults(told.faults.slice(0, MOST_TOLD));
  if (told.faults.length > MOST_TOLD) terminal.say(`… and ${told.faults.length - MOST_TOLD} more; --json has all`);
  if (signals.cancel.aborted) return 130;
  return told.faults.length > 0 ? 1 : 0;
}

interface Estate {
  readonly source: TopologySource;
  /** Null: of all tenants. */
  readonly view: TenantView | null;
}

async function readEstate(paths: Common['paths'], tenant: string | undefined): Promise<Result<Estate>> {
  const source = await readTopology(paths);
  if (!source.ok) return source;
  if (tenant === undefined) return succeed({ source: source.value, view: null });
  const view = viewOf(source.value.topology, tenant);
  return view.ok ? succeed({ source: source.value, view: view.value }) : view;
}

function toldBy({ comparison, unasked }: Surveyed, source: TopologySource, tenant: string | null) {
  const { answers } = comparison;
  // What others have beside it is theirs to look at.
  const drift = comparison.drift.filter((one) => tenant === null || one.tenant === tenant);
  const isClean = drift.length === 0 && answers.every(({ unknown }) => unknown === undefined);
  const document = isClean ? null : sourceOf(source);
  const unknown = answers.flatMap((one) => (document === null ? [] : (unknownFault(one, document) ?? [])));
  const drifted = drift.map((one) => ({ one, fault: document === null ? null : driftFault(one, document) }));
  const faults: readonly Fault[] = [...unknown, ...drifted.flatMap(({ fault }) => fault ?? [])];
  return {
    faults,
    lines: [
      ...answers.map(answerLine),
      ...unasked.map((service) => `${visibleLine(service)}: not asked, it has no \`discover\``),
      faults.length === 0 ? 'no drift' : `\n${faults.length} ${faults.length === 1 ? 'difference' : 'differences'}`,
    ],
    document: {
      tenant,
      answers: answers.map(({ service, host, instances, there }) => ({
        service,
        host,
        instances,
        as_declared: there.length,
      })),
      unknown,
      drift: drifted.map(({ one, fault }) => ({ ...drifting(one), fault })),
      not_asked: unasked,
    },
  };
}

function drifting({ kind, service, host, tenant, instance, found }: Drift) {
  const declared = instance === undefined ? {} : { instance: instance.key };
  return { kind, service, host, tenant, ...declared, ...(found !== undefined && { found }) };
}

function answerLine({ service, host, instances, there }: Judged): string {
  const where = `${visibleLine(service)} on ${host === 'runner' ? 'the runner' : visibleLine(host)}`;
  return instances === null ? `${where}: not known` : `${where}: ${instances} found, ${there.length} as declared`;
}

function formatOf(written: string): Result<Format> {
  const format = FORMATS.find((one) => one === written);
  if (format !== undefined) return succeed(format);
  return fail({
    code: 'usage',
    message: `there is no format \`${visibleLine(written).slice(0, 40)}\``,
    hint: `There are: ${FORMATS.join(', ')}.`,
  });
}
