// Which addresses an HTTP command may ask: none that a cloud or a link answers with credentials.
// Promises: the addresses that were checked are those that are connected to; the name service is not waited for without end.
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { waitFor } from './waiting.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

const REFUSED = new BlockList();
REFUSED.addSubnet('169.254.0.0', 16, 'ipv4');
REFUSED.addSubnet('0.0.0.0', 8, 'ipv4');
REFUSED.addSubnet('224.0.0.0', 4, 'ipv4');
REFUSED.addAddress('100.100.100.200', 'ipv4');
REFUSED.addAddress('168.63.129.16', 'ipv4');
REFUSED.addAddress('192.0.0.192', 'ipv4');
REFUSED.addSubnet('fe80::', 10, 'ipv6');
REFUSED.addSubnet('ff00::', 8, 'ipv6');
REFUSED.addAddress('::', 'ipv6');
REFUSED.addSubnet('fd00:ec2::', 32, 'ipv6');
REFUSED.addAddress('fd20:ce::254', 'ipv6');

/** The command's own timeout comes first, as a rule. */
const LONGEST_WAIT_MS = 60_000;

const REFUSED_NAMES =
  /^(?:metadata|metadata\.google\.internal|metadata\.goog|instance-data(?:\.[a-z0-9-]+)*|metadata\.azure\.[a-z.]+)\.?$/i;

/** The addresses to connect to for a URL's host, looked up once; a fault where one of them is refused. */
export async function allowedAddresses(host: string, stop: AbortSignal): Promise<Result<readonly Address[]>> {
  const name = host.replace(/^\[|\]$/g, '');
  if (REFUSED_NAMES.test(name)) return fail(refused(name));
  if (isIP(name) !== 0) return checked(name, [addressOf(name)]);
  const asking = lookup(name, { all: true, verbatim: true }).catch(() => []);
  const waited = await waitFor(asking, { ms: LONGEST_WAIT_MS, signal: stop });
  if (waited.came !== 'value') return fail(unanswered(name));
  return checked(
    name,
    waited.value.map(({ address }) => addressOf(address)),
  );
}

export function isRefusedAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return REFUSED.check(address, 'ipv4');
  if (family !== 6) return true;
  const inner = innerIpv4(address);
  return REFUSED.check(address, 'ipv6') || (inner !== null && REFUSED.check(inner, 'ipv4'));
}

/** The IPv4 address inside `::ffff:…`, `64:ff9b::…` and `::…`, in whatever spelling. */
function innerIpv4(address: string): string | null {
  const full = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const found = /^(?:::ffff:|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(full);
  if (found === null) return null;
  const [high, low] = [Number.parseInt(found[1] ?? '0', 16), Number.parseInt(found[2] ?? '0', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function addressOf(address: string): Address {
  return { address, family: isIP(address) === 4 ? 4 : 6 };
}

function checked(name: string, addresses: readonly Address[]): Result<readonly Address[]> {
  if (addresses.length === 0) return fail(unresolved(name));
  return addresses.some(({ address }) => isRefusedAddress(address)) ? fail(refused(name)) : succeed(addresses);
}

function refused(name: string): Fault {
  return {
    code: 'http-refused',
    message: `The address of ${shown(name, 200)} is a link-local or metadata address, which is never asked.`,
    hint: 'Ask the service itself; credentials of the machine are not for runbooks.',
  };
}

function unresolved(name: string): Fault {
  return {
    code: 'host-unresolved',
    message: `The host ${shown(name, 200)} does not resolve.`,
    hint: 'Correct the URL in the runbook or the address in the topology.',
  };
}

function unanswered(name: string): Fault {
  return {
    code: 'host-unresolved',
    message: `The name service did not say in time where ${shown(name, 200)} is.`,
    hint: 'Check the name service of this machine, or use an address.',
  };
}
