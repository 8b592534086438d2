// The pinned keys of the hosts as a known_hosts file: one name each, the topology's.
// Promises: only keys that the topology or the given text pins; what another line says of another name is left out; what
// the given text revokes stays revoked.
import { createHmac } from 'node:crypto';
import type { PlannedHost } from '../plan/plan.ts';

const KEY = /^(?:ssh-|ecdsa-|sk-|rsa-)[A-Za-z0-9@.+-]*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Lines for all hosts that have a key; a host without a line has no pinned key. */
export function knownHostsText(hosts: Readonly<Record<string, PlannedHost>>, given: string): string {
  const lines = Object.entries(hosts).flatMap(([name, host]) => pinsOf(name, host, given));
  return lines.map((line) => `${line}\n`).join('');
}

export function isPinned(name: string, host: PlannedHost, given: string): boolean {
  return pinsOf(name, host, given).length > 0;
}

function pinsOf(name: string, host: PlannedHost, given: string): readonly string[] {
  const own = host.host_keys.flatMap((key) => keyLine(name, key.trim().split(/\s+/)));
  const others = given.split(/\r?\n/).flatMap((line) => givenLine(line, name, host));
  return own.length > 0 ? [...own, ...others.filter((line) => line.startsWith('@revoked '))] : others;
}

/** A key as the topology writes it: `ssh-ed25519 AAAA… comment`, or a whole line of known_hosts. */
function keyLine(name: string, words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => KEY.test(word));
  const [type, key] = at < 0 ? [] : words.slice(at, at + 2);
  return type === undefined || key === undefined || !BASE64.test(key) ? [] : [`${name} ${type} ${key}`];
}

function givenLine(line: string, name: string, host: PlannedHost): readonly string[] {
  if (line.startsWith('#')) return [];
  const words = line.trim().split(/\s+/);
  const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined;
  if (marker !== undefined && marker !== '@cert-authority' && marker !== '@revoked') return [];
  const patterns = words.shift() ?? '';
  const names = [name, host.port === 22 ? host.address : `[${host.address}]:${host.port}`];
  if (!names.some((candidate) => matches(patterns, candidate))) return [];
  return keyLine(marker === undefined ? name : `${marker} ${name}`, words);
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
