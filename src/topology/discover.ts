// How a service's instances are found on a host: the command, read from the file, and the pattern that tells whose each is.
// Promises: nothing of a tenant can stand in it, so that a host is asked the same whoever asks; a pattern that could not tell
// two instances apart is a fault of the file.
import type { Path } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { compilePattern } from '../kernel/pattern.ts';
import { shown } from '../kernel/visible.ts';
import { RUNNER } from './host.ts';
import { type Reading, recordOf } from './reading.ts';
import type { DiscoverShape, ServiceShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import type { Discover, DiscoverCommand, Instance, Service, Tenant } from './topology.ts';

const TIMEOUT_MS = 10_000;
const VALUE = /\$\{\{.*?(?:\}\}|$)/gs;
const OF_THE_HOST = /^\$\{\{\s*host\.(?:name|address)\s*\}\}$/;
/** The group that holds an instance's name, as `identifies` gives it. */
const NAME = 'name';

export function readDiscover(reading: Reading, name: string, shape: ServiceShape): Discover | null {
  const { discover } = shape;
  if (discover === undefined) return null;
  const at: Path = ['services', name, 'discover'];
  const written: Written = { discover, at, onRunner: shape.hosts === RUNNER };
  const command = readCommand(reading, written);
  if (command === null) return null;
  const { each, tenant, output } = discover;
  if (each === undefined && output !== 'text' && !reading.isBroken([...at, 'each']))
    reading.faults.push(lacksEach(reading, written));
  return {
    at: new LaterPlace(() => reading.source.placeOf(at, 'key')),
    command,
    output: output ?? 'json',
    each: each?.split('.') ?? [],
    tenant,
  };
}

/** A line is the name; a row only holds it. */
function lacksEach({ source }: Reading, { at }: Written): Fault {
  return {
    code: 'key-missing',
    message: `\`${shown(at.join('.'), 80)}\` lacks \`each\`.`,
    hint: 'Add `each`: the name of the field of a row that names an instance, or a path such as `metadata.name`. `output: text` needs none.',
    at: source.placeOf(at, 'key'),
  };
}

/** The groups of a pattern besides `tenant`: what else tells one instance from another. */
export function tellingGroups({ tenant }: Pick<Discover, 'tenant'>): readonly string[] {
  return (compilePattern(tenant)?.names ?? []).filter((group) => group !== 'tenant');
}

/** What a group of the pattern has to say of a declared instance; undefined where it has no such attribute. */
export function toldBy(instance: Pick<Instance, 'name' | 'attributes'>, group: string): string | undefined {
  if (group === NAME) return instance.name;
  const value = instance.attributes[group];
  return value === undefined ? undefined : String(value);
}

/** Adds a fault for every pattern that asks for an attribute which an instance lacks, or cannot tell two instances apart. */
export function judgeDiscovers(
  reading: Reading,
  tenants: Readonly<Record<string, Tenant>>,
  services: Readonly<Record<string, Service>>,
): void {
  const told = new Set<string>();
  const seen = new Set<string>();
  const report = (service: string, key: string, says: readonly [string, string]) => {
    if (told.has(key)) return;
    told.add(key);
    const [message, hint] = says;
    const at = reading.source.placeOf(['services', service, 'discover', 'tenant']);
    reading.faults.push({ code: 'value-invalid', message, hint, at });
  };
  const groupsOf = new Map<string, readonly string[]>();
  for (const { name, discover } of Object.values(services))
    if (discover !== undefined) groupsOf.set(name, tellingGroups(discover));
  for (const instance of groupsOf.size === 0 ? [] : Object.values(tenants).flatMap(({ instances }) => instances)) {
    const { service, tenant, host } = instance;
    const groups = groupsOf.get(service);
    if (groups === undefined) continue;
    const lacking = groups.find((group) => toldBy(instance, group) === undefined);
    if (lacking !== undefined) {
      report(service, `${service}/${lacking}`, [
        `The pattern of \`${shown(service)}\` has the group \`${shown(lacking)}\`, and the instance of ${tenant} has no such attribute.`,
        `Besides \`tenant\` a group is \`name\` or an attribute that every instance has: add \`${shown(lacking)}\`, or leave the group without a name.`,
      ]);
      continue;
    }
    const key = JSON.stringify([service, host, tenant, ...groups.map((group) => toldBy(instance, group))]);
    if (!seen.has(key)) seen.add(key);
    else
      report(service, `${service}//`, [
        `The pattern of \`${shown(service)}\` cannot tell apart the instances that ${tenant} has on ${shown(host)}.`,
        'Add a group for what differs: `(?P<name>…)`, or one that is called like an attribute of the instance.',
      ]);
  }
}

interface Written {
  readonly discover: DiscoverShape;
  readonly at: Path;
  readonly onRunner: boolean;
}

function readCommand(reading: Reading, { discover, at, onRunner }: Written): DiscoverCommand | null {
  const before = reading.faults.length;
  const text = (within: Path, value: unknown): string => {
    const path = [...at, ...within];
    const written = typeof value === 'string' ? value : (reading.source.sourceOf(path) ?? String(value));
    refuseValues(reading, { path, text: written, onRunner: onRunner || within[0] === 'run' });
    refuseNul(reading, path, written);
    return written;
  };
  const texts = (within: Path, values: Readonly<Record<string, unknown>> = {}) =>
    recordOf(Object.entries(values).map(([name, value]) => [name, text([...within, name], value)] as const));
  const { exec, run, http, env, stdin, timeout, exit, as, from } = discover;
  const common = {
    env: texts(['env'], env),
    ...(stdin === undefined ? {} : { stdin: text(['stdin'], stdin) }),
    timeoutMs: (timeout === undefined ? null : parseDuration(timeout)) ?? TIMEOUT_MS,
    exit: exit ?? [0],
    ...(as === undefined ? {} : { as }),
    fromRunner: onRunner || from === 'runner' || http !== undefined,
  };
  const command = ((): DiscoverCommand | null => {
    // An argument is the scalar's text as it is written: `0755` stays `0755`.
    if (exec !== undefined)
      return { ...common, kind: 'exec', argv: exec.map((word, index) => text(['exec', index], word)) };
    if (run !== undefined) return { ...common, kind: 'run', script: text(['run'], run) };
    if (http === undefined) return null;
    const { url, headers, expect } = http;
    refuseUrl(reading, [...at, 'http', 'url'], url);
    return {
      ...common,
      kind: 'http',
      url: text(['http', 'url'], url),
      headers: texts(['http', 'headers'], headers),
      expect: expect ?? [],
    };
  })();
  return reading.faults.length === before ? command : null;
}

function refuseUrl(reading: Reading, path: Path, url: string): void {
  if (/^https?:\/\/[^/?#@\s\\]+(?:[/?#]\S*)?$/i.test(url.replace(VALUE, 'x'))) return;
  reading.faults.push({
    code: 'command-invalid',
    message: `\`${shown(url)}\` is no address of http or https.`,
    hint: 'Write http://host:port/path, without user and password.',
    at: reading.source.placeOf(path),
  });
}

function refuseNul(reading: Reading, path: Path, text: string): void {
  if (!text.includes('\0')) return;
  const at = reading.source.placeOf(path);
  reading.faults.push({ code: 'value-invalid', message: 'The text holds a NUL character.', hint: 'Remove it.', at });
}

function refuseValues(
  reading: Reading,
  { path, text, onRunner }: { readonly path: Path; readonly text: string; readonly onRunner: boolean },
): void {
  for (const { 0: value, index } of text.matchAll(VALUE)) {
    if (!onRunner && OF_THE_HOST.test(value)) continue;
    reading.faults.push({
      code: 'name-not-allowed',
      message: `\`${shown(value)}\` cannot stand in \`discover\`: it asks for all that is on a host, whoever asks.`,
      hint: onRunner
        ? 'Write the text itself.'
        : 'Only ${{ host.name }} and ${{ host.address }} can stand there, and not in a script: it gets them through `env`.',
      at: reading.source.placeWithin(path, index, index + value.length),
    });
  }
}
