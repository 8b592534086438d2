// The pinned keys of the hosts as a known_hosts file: one name each, the topology's, or the one that a certificate has to name.
// Promises: only keys that the topology or the given text pins; what another line says of another name is left out; what
// the given text revokes stays revoked.
import { createHmac } from 'node:crypto';
import { hostKeyIn } from '../kernel/host-key.ts';
import type { PlannedHost } from '../plan/plan.ts';

interface Pins {
  readonly name: string;
  /** What ssh looks for among the known hosts, and what a certificate must name. */
  readonly alias: string;
  readonly lines: readonly string[];
}

/** Lines for all hosts that have a key; a host without a line has no pinned key. */
export function knownHostsText(hosts: Readonly<Record<string, PlannedHost>>, given: string): string {
  const lines = new Set(allPins(hosts, given).flatMap((pins) => pins.lines));
  return [...lines].map((line) => `${line}\n`).join('');
}

/**
 * The name of each host among them: the topology's. Where authorities alone speak for its address, it is the address: what they sign
 * names hosts as the network knows them.
 */
export function keyAliases(
  hosts: Readonly<Record<string, PlannedHost>>,
  given: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(allPins(hosts, given).map(({ name, alias }) => [name, alias]));
}

export function isPinned(name: string, host: PlannedHost, given: string): boolean {
  return pinsOf(name, host, given).lines.length > 0;
}

/** No host takes an alias under which others have other keys. */
function allPins(hosts: Readonly<Record<string, PlannedHost>>, given: string): readonly Pins[] {
  const all = Object.entries(hosts).map(([name, host]) => pinsOf(name, host, given));
  return all.map((pins) => {
    const others = all.filter((other) => other !== pins && [other.name, other.alias].includes(pins.alias));
    return others.every(({ lines }) => lines.join() === pins.lines.join()) ? pins : under(pins.name, pins);
  });
}

function pinsOf(name: string, host: PlannedHost, given: string): Pins {
  const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
  const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
  const isRevoked = ({ marker }: GivenLine): boolean => marker === '@revoked';
  const counting = others.filter((line) => own.length === 0 || isRevoked(line));
  const trusted = counting.filter((line) => !isRevoked(line));
  const byAddress = trusted.every(({ marker, hasAddress }) => marker === '@cert-authority' && hasAddress);
  const alias = trusted.length > 0 && byAddress ? host.address.toLowerCase() : name;
  const lines = counting.flatMap(({ marker, words }) =>
    keyLine(marker === undefined ? alias : `${marker} ${alias}`, words),
  );
  return { name, alias, lines: [...own, ...lines] };
}

function under(alias: string, pins: Pins): Pins {
  return { ...pins, alias, lines: pins.lines.map((line) => line.replace(` ${pins.alias} `, ` ${alias} `)) };
}

/** A key as the topology writes it: `ssh-ed25519 AAAA… comment`, or a whole line of known_hosts. */
function keyLine(name: string, words: readonly string[]): readonly string[] {
  const key = hostKeyIn(words);
  return key === null ? [] : [`${name} ${key}`];
}

interface GivenLine {
  readonly marker: string | undefined;
  /** It speaks for the host's address, and not for its name alone. */
  readonly hasAddress: boolean;
  readonly words: readonly string[];
}

function givenLine(line: string, name: string, host: PlannedHost): readonly GivenLine[] {
  if (line.startsWith('#')) return [];
  const words = line.trim().split(/\s+/);
  const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
  if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked') return [];
  const patterns = words.shift() ?? '';
  const hasAddress = matches(patterns, host.port === 22 ? host.address : `[${host.address}]:${host.port}`);
  return (hasAddress || matches(patterns, name)) && keyLine(name, words).length > 0
    ? [{ marker, hasAddress, words }]
    : [];
}

function matches(patterns: string, name: string): boolean {
  if (patterns.startsWith('|1|')) return matchesHash(patterns, name);
  const all = patterns.split(',');
  if (all.some((pattern) => pattern.startsWith('!') && glob(pattern.slice(1), name))) return false;
  return all.some((pattern) => glob(pattern, name));
}

function matchesHash(hashed: string, name: string): boolean {
  const [, , salt = '', hash = ''] = hashed.split('|');
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

/** `*` and `?`, in time linear in both for the patterns that occur: no backtracking over more than the last star. */
function glob(pattern: string, name: string): boolean {
  const [wanted, text] = [pattern.toLowerCase(), name.toLowerCase()];
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < text.length) {
    if (at < wanted.length && (wanted[at] === '?' || wanted[at] === text[from]) && wanted[at] !== '*') {
      at += 1;
      from += 1;
    } else if (wanted[at] === '*') {
      [star, mark] = [at, from];
      at += 1;
    } else if (star >= 0) {
      mark += 1;
      [at, from] = [star + 1, mark];
    } else return false;
  }
  return [...wanted.slice(at)].every((rest) => rest === '*');
}
