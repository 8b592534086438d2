// Discovery in a plan: what each target's host is asked about each of its services.
// Promises: nothing of a tenant is in it, so that all who ask a host ask the same; the host's own name and address are its only values.
import { RUNNER } from '../topology/host.ts';
import type { Discover, DiscoverCommand, Host, Service } from '../topology/topology.ts';
import type { PlannedCommand, PlannedDiscovery } from './plan.ts';
import { mapRecord } from './record.ts';

/** A service, and a host (or `runner`) whose instances of it are asked for. */
export interface Asked {
  readonly service: string;
  readonly host: string;
}

/** The estate as far as it is asked: one tenant's, or all of it. */
export interface Askable {
  readonly services: Readonly<Record<string, Service>>;
  readonly hosts: Readonly<Record<string, Host>>;
}

/** One question for each service and host, in the order of their names; none for a service without `discover`. */
export function planDiscovery(asked: readonly Asked[], { services, hosts }: Askable): readonly PlannedDiscovery[] {
  const questions = new Map(asked.map(({ service, host }) => [JSON.stringify([service, host]), { service, host }]));
  return [...questions.values()].sort(byName).flatMap(({ service, host }) => {
    const discover = services[service]?.discover;
    const { address = '' } = hosts[host] ?? {};
    if (discover === undefined || (host !== RUNNER && hosts[host] === undefined)) return [];
    const { output, each, tenant } = discover;
    return [{ service, host, command: plannedCommand(discover, { name: host, address }), output, each, tenant }];
  });
}

function byName(one: Asked, other: Asked): number {
  const [a, b] = [`${one.service}\n${one.host}`, `${other.service}\n${other.host}`];
  return a < b ? -1 : 1;
}

function plannedCommand({ command, output }: Discover, host: Pick<Host, 'name' | 'address'>): PlannedCommand {
  const fill = (text: string) => withHost(text, host);
  const common = {
    where: command.fromRunner ? RUNNER : host.name,
    env: mapRecord(command.env, fill),
    ...(command.stdin !== undefined && { stdin: fill(command.stdin) }),
    timeout_ms: command.timeoutMs,
    exit: command.exit,
    output: { format: output, fields: {} },
    ...(command.as !== undefined && { as: command.as }),
    sensitive: false,
  };
  return { ...common, ...formOf(command, fill) };
}

type Form =
  | { readonly kind: 'exec'; readonly argv: readonly string[] }
  | { readonly kind: 'run'; readonly script: string }
  | {
      readonly kind: 'http';
      readonly method: string;
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly expect: readonly number[];
    };

function formOf(command: DiscoverCommand, fill: (text: string) => string): Form {
  switch (command.kind) {
    case 'exec':
      return { kind: 'exec', argv: command.argv.map(fill) };
    case 'run':
      return { kind: 'run', script: command.script };
    case 'http': {
      const { url, headers, expect } = command;
      return { kind: 'http', method: 'GET', url: fill(url), headers: mapRecord(headers, fill), expect };
    }
  }
}

/** Both are names: no address and no name can be taken for anything else, wherever it stands. */
function withHost(text: string, { name, address }: Pick<Host, 'name' | 'address'>): string {
  return text
    .replace(/\$\{\{\s*host\.name\s*\}\}/g, () => name)
    .replace(/\$\{\{\s*host\.address\s*\}\}/g, () => (address.includes(':') ? `[${address}]` : address));
}
