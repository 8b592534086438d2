// By what a command names a whole shared service: the service's name, or a text that its instance has whoever uses it.
// Promises: pure; a name counts where its neighbours are no letters or digits, in the folded text.
import { fold } from '../kernel/fold.ts';
import type { Topology } from './topology.ts';

/** A whole shared service on one of its hosts, and where a command about it runs. */
export interface WholeTarget {
  readonly service: string;
  readonly host: string;
  readonly where: string;
}

const WORD = /^[\p{L}\p{N}]$/u;

/** On its own host the host's name tells nothing of the service; from elsewhere it is what the command is about. */
export function namesOfService(
  { services, hosts }: Pick<Topology, 'services' | 'hosts'>,
  { service, host, where }: WholeTarget,
): readonly string[] {
  const texts = Object.values(services[service]?.whole ?? {}).filter((value) => typeof value === 'string');
  const elsewhere = where === host ? [] : [host, hosts[host]?.address ?? ''];
  return [service, ...texts.filter(tells), ...elsewhere.filter(tells)];
}

/** Shorter ones, and numbers, stand in commands of anything. */
function tells(value: string): boolean {
  return [...value].length >= 3 && !/^\p{N}+$/u.test(value);
}

export function isNamedIn(text: string, name: string): boolean {
  const [folded, sought] = [fold(text), fold(name)];
  for (let at = folded.indexOf(sought); at >= 0 && sought !== ''; at = folded.indexOf(sought, at + 1)) {
    const [before, after] = [folded.slice(0, at), folded.slice(at + sought.length)];
    const runsOn = (outside: string | undefined, edge: string | undefined) =>
      WORD.test(outside ?? '') && WORD.test(edge ?? '');
    if (!runsOn(last(before), [...sought][0]) && !runsOn([...after.slice(0, 2)][0], last(sought))) return true;
  }
  return false;
}

function last(text: string): string | undefined {
  return [...text.slice(-2)].at(-1);
}
