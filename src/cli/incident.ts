// `incident FILE`: what an alert's payload becomes, and which runbook and tenant it would be routed to and why.
import type { Command } from 'commander';
import { type RunbookSource, readRunbooks, readTopology, type TopologySource } from '../app/sources/sources.ts';
import type { Incident } from '../incident/incident.ts';
import { receive } from '../incident/receive.ts';
import { tenantClaim } from '../incident/tenant-claim.ts';
import type { Fault, Result } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { type Candidate, candidates, route } from '../plan/route.ts';
import { viewOf } from '../topology/view.ts';
import { readPayload } from './ask.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import type { VerbContext } from './verb.ts';

interface Routed {
  readonly incident: Incident;
  readonly tenant: string | null;
  readonly runbook: string | null;
  readonly candidates: readonly {
    readonly runbook: string;
    readonly verdict: Candidate['verdict'];
    readonly because: string;
  }[];
  readonly faults: readonly Fault[];
}

export function registerIncident(program: Command, context: VerbContext): void {
  const command = withCommon(
    program.command('incident').argument('<file>').description('show what a payload becomes, and where it is routed'),
  );
  command.action(async (file: string, options: CommonOptions) => {
    const { terminal, paths } = commonOf(options, context.environment);
    const payload = await readPayload(file);
    const received = payload.ok ? receive(payload.value, new Date().toISOString()) : payload;
    if (!received.ok) {
      terminal.refuse(received.faults);
      return context.finish(2);
    }
    const sources = { runbooks: await readRunbooks(paths), topology: await readTopology(paths) };
    const routed = received.value.map((incident) => routeOne(incident, sources));
    if (terminal.options.json) terminal.document(routed);
    if (routed.length === 0) terminal.say('the payload holds no incident');
    for (const one of routed) {
      terminal.say(textOf(one));
      if (one.faults.length > 0) terminal.faults(one.faults);
    }
    context.finish(routed.some((one) => one.faults.length > 0) ? 2 : 0);
  });
}

interface Sources {
  readonly runbooks: Result<readonly RunbookSource[]>;
  readonly topology: Result<TopologySource>;
}

function routeOne(incident: Incident, { runbooks, topology }: Sources): Routed {
  const claim = tenantClaim(incident);
  const view = topology.ok && claim !== null ? viewOf(topology.value.topology, claim) : null;
  const known = runbooks.ok ? runbooks.value.map((one) => one.runbook) : null;
  const routed = known === null ? [] : [route(incident, known)];
  const seen = view === null ? [] : [view];
  const faults = [runbooks, topology, ...seen, ...routed].flatMap((one) => (one.ok ? [] : one.faults));
  const found = known === null ? [] : candidates(incident, known);
  return {
    incident,
    tenant: view?.ok === true ? view.value.tenant.id : null,
    runbook: found.find((one) => one.verdict === 'chosen')?.runbook.id ?? null,
    candidates: found.map(({ runbook, verdict, because }) => ({ runbook: runbook.id, verdict, because })),
    faults,
  };
}

function textOf({ incident, tenant, runbook, candidates: found }: Routed): string {
  const field = (name: string, value: string | undefined) =>
    `  ${name.padEnd(12)} ${value === undefined || value === '' ? '–' : visibleLine(value)}`;
  return [
    `Incident ${visibleLine(incident.name)}`,
    field('source', incident.source),
    field('status', incident.status),
    field(
      'severity',
      incident.severity_raw === '' ? incident.severity : `${incident.severity} (${incident.severity_raw})`,
    ),
    field('dedup key', incident.dedup_key),
    field('starts at', `${incident.starts_at}${incident.starts_at_is_receipt ? ' (time of receipt)' : ''}`),
    field('claims tenant', tenantClaim(incident) ?? undefined),
    field('is tenant', tenant ?? 'nobody'),
    field('service', incident.service),
    field('host', incident.host),
    ...Object.entries(incident.labels).map(([name, value]) => field('label', `${name}=${value}`)),
    field('runbook', runbook ?? 'none'),
    ...found.map((one) => `    ${one.verdict.padEnd(14)} ${one.runbook}: ${visibleLine(one.because)}`),
  ].join('\n');
}
