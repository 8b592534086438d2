// Which host a fault is about, among a host and the bastions before it: who puts it right must know where to look.
// Promises: one name only where what ssh said leaves no other; else all that it can be.

/** A host as ssh is told of it. */
export interface Hop {
  readonly name: string;
  readonly address: string;
  readonly port: number;
}

export interface Way {
  readonly name: string;
  /** The host itself, then its bastion, and so on; nothing for this machine. */
  readonly hops: readonly Hop[];
  /** Neither key nor agent is there that a host could be offered. */
  readonly isKeyless?: boolean;
}

export function blamed({ name, hops }: Way, said: string): string {
  const bastions = hops.slice(1).map((hop) => hop.name);
  const [nearest] = bastions;
  if (nearest === undefined) return name;
  const named = namedIn(said, hops);
  if (named !== null) return named;
  if (/administratively prohibited[\s\S]*^stdio forwarding failed/m.test(said))
    return bastions.length === 1 ? nearest : oneOf(bastions);
  if (bastions.length === 1 && /^stdio forwarding failed/m.test(said)) return name;
  if (/^Connection closed by UNKNOWN port/m.test(said)) return bastions.length === 1 ? nearest : oneOf(bastions);
  if (/^(?:\S+@\S+: )?Permission denied \(/m.test(said)) return name;
  return `${name} or ${bastions.length === 1 ? `its bastion ${nearest}` : oneOf(bastions)}`;
}

function oneOf(bastions: readonly string[]): string {
  return `one of its bastions ${bastions.join(', ')}`;
}

const HOST_KEY = /host key (?:for (\S+) has changed|is known for (\S+) and|for (\S+) was revoked)/i;
const ADDRESS =
  /^(?:ssh: connect to host (\S+) port (\d+)|ssh: Could not resolve hostname (\S+?):|(?:[^\s@]+@)?(\S+): Permission denied \()/m;

/** By its name, which stands for it among the known hosts; or by an address that no other has. */
function namedIn(said: string, hops: readonly Hop[]): string | null {
  const alias = HOST_KEY.exec(said)?.slice(1).find(isText);
  if (alias !== undefined)
    return hops.find((hop) => hop.name === alias)?.name ?? onlyOne(hops.filter((hop) => hop.address === alias));
  const found = ADDRESS.exec(said);
  const [address, port] = [[found?.[1], found?.[3], found?.[4]].find(isText), found?.[2]];
  const fitting = hops.filter((hop) => hop.address === address && (port === undefined || String(hop.port) === port));
  return onlyOne(fitting);
}

function onlyOne(hops: readonly Hop[]): string | null {
  return hops.length === 1 ? (hops[0]?.name ?? null) : null;
}

function isText(text: string | undefined): boolean {
  return text !== undefined;
}
