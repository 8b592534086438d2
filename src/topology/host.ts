// Hosts: read from the file, with their addresses, keys and bastions.
import { shown } from '../kernel/visible.ts';
import { parseAddress, parseHostKey } from './address.ts';
import { circlesOf } from './circle.ts';
import { isDeclared, type Reading, recordOf } from './reading.ts';
import type { HostShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import type { Host } from './topology.ts';

/** `runner` is the word for the machine that the action runs on; no host may be called so. */
export const RUNNER = 'runner';

export function readHosts(
  reading: Reading,
  written: Readonly<Record<string, HostShape>>,
): Readonly<Record<string, Host>> {
  const names = Object.keys(written);
  const hosts = names.flatMap((name) => {
    const shape = written[name];
    const host = shape === undefined ? null : readHost(reading, name, shape);
    return host === null ? [] : [[name, host] as const];
  });
  refuseCircles(reading, written);
  return recordOf(hosts);
}

function readHost(reading: Reading, name: string, shape: HostShape): Host | null {
  const { source, faults } = reading;
  const address = shape.ssh === undefined ? null : parseAddress(shape.ssh);
  if (name === RUNNER) {
    faults.push({
      code: 'value-invalid',
      message: 'A host cannot be called `runner`.',
      hint: 'Choose another name: `hosts: runner` means the machine that the action runs on.',
      at: source.placeOf(['hosts', name], 'key'),
    });
  }
  if (address === null && shape.ssh !== undefined) {
    faults.push({
      code: 'value-invalid',
      message: `\`hosts.${shown(name)}.ssh\` is \`${shown(shape.ssh)}\`, not an address.`,
      hint: 'Write user@host or user@host:port, an IPv6 address in brackets.',
      at: source.placeOf(['hosts', name, 'ssh']),
    });
  }
  const hostKeys = readHostKeys(reading, name, shape['host-key']);
  if (shape.via !== undefined && !isDeclared(reading, { kind: 'host', name: shape.via, at: ['hosts', name, 'via'] }))
    return null;
  if (address === null || name === RUNNER) return null;
  return {
    name,
    at: new LaterPlace(() => source.placeOf(['hosts', name], 'key')),
    ...address,
    hostKeys,
    ...(shape.via === undefined ? {} : { via: shape.via }),
    attributes: recordOf(Object.entries(shape.attributes ?? {})),
  };
}

function readHostKeys(reading: Reading, name: string, written: HostShape['host-key']): readonly string[] {
  const list = written === undefined ? [] : typeof written === 'string' ? [written] : written;
  return list.flatMap((text, index) => {
    const key = parseHostKey(text);
    if (key !== null) return [key];
    reading.faults.push({
      code: 'value-invalid',
      message: `\`hosts.${shown(name)}.host-key\` is \`${shown(text)}\`, not a public host key of OpenSSH.`,
      hint: 'Write its type and its text as in /etc/ssh/ssh_host_ed25519_key.pub: ssh-ed25519 AAAA….',
      at: reading.source.placeOf(['hosts', name, 'host-key', ...(typeof written === 'string' ? [] : [index])]),
    });
    return [];
  });
}

function refuseCircles(reading: Reading, written: Readonly<Record<string, HostShape>>): void {
  const links = new Map(Object.entries(written).map(([name, { via }]) => [name, via === undefined ? [] : [via]]));
  for (const circle of circlesOf(links)) {
    reading.faults.push({
      code: 'dependency-cycle',
      message: `Hosts are reached via each other in a circle: ${circle.join(' -> ')}.`,
      hint: 'Remove `via` from the host that can be reached directly.',
      at: reading.source.placeOf(['hosts', circle[0] ?? '', 'via']),
    });
  }
}
