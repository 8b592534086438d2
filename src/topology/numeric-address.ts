// Numbers that a program takes for an address: `127.7:9107`, `0x7f000007`, `0177.0.0.7`, `[::ffff:127.0.0.7]`.
// Promises: linear in the text's length; what is none is left out.

const PART = '(?:0x[0-9a-f]{1,8}|[0-9]{1,12})';
/** A number alone that is no address above 0.255.255.255 is only a number. */
const HOST = `(?:${PART}(?:\\.${PART}){1,3}|0x[0-9a-f]{7,8}|[0-9]{8,12})`;
const NUMERIC = new RegExp(String.raw`(${HOST})(:[0-9]{1,5})?(?!\w|\.\w)`, 'gi');
/** An address of IPv4 as one of IPv6. */
const MAPPED =
  /\[?(?:0{0,4}:){2,6}ffff:(?:([0-9]{1,3}(?:\.[0-9]{1,3}){3})|([0-9a-f]{1,4}):([0-9a-f]{1,4}))\]?(:[0-9]{1,5})?/gi;
/** One by one these are seen soonest, and most texts hold nothing of the kind. */
const TELLING = [/[0-9]{8}/, /0[xX]/, /[0-9]\.[0-9]/, /ffff:/i];
/** What stands before a part of a name or a version. */
const NAME_BEFORE = /[\w.-]/;
const SCHEME_BEFORE = /[a-z][a-z0-9+.-]{0,20}:\/\/$/i;
const PATH_BEHIND = /[^\s"']{0,64}/y;

/** Those that are not written in their dotted form, in that form, a line each, within their URL if they stand in one. */
export function dottedAddresses(text: string): readonly string[] {
  if (!TELLING.some((sign) => sign.test(text))) return [];
  const found: string[] = [];
  for (const match of text.matchAll(MAPPED)) {
    const [written, four, high = '', low = '', port] = match;
    const host = four ?? dotted(Number.parseInt(high, 16) * 0x1_0000 + Number.parseInt(low, 16));
    found.push(inUrl(text, { written, address: withPort(host, port), at: match.index }));
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [written, host = '', port] = match;
    if (NAME_BEFORE.test(text[match.index - 1] ?? '')) continue;
    const number = addressOf(host.split('.'));
    const address = number === null ? written : withPort(dotted(number), port);
    if (address !== written) found.push(inUrl(text, { written, address, at: match.index }));
  }
  return found.length === 0 ? [] : [found.join('\n')];
}

interface Written {
  readonly written: string;
  readonly address: string;
  readonly at: number;
}

function inUrl(text: string, { written, address, at }: Written): string {
  const end = at + written.length;
  PATH_BEHIND.lastIndex = end;
  const scheme = text[at - 1] === '/' ? SCHEME_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] : undefined;
  const path = text[end] === '/' ? PATH_BEHIND.exec(text)?.[0] : undefined;
  return `${scheme ?? ''}${address}${path ?? ''}`;
}

function withPort(host: string, port: string | undefined): string {
  return port === undefined ? host : `${host}:${Number(port.slice(1))}`;
}

/** The last part has all the bytes that the others leave. */
function addressOf(parts: readonly string[]): number | null {
  const last = numberOf(parts.at(-1) ?? '');
  if (!(last < 256 ** (5 - parts.length))) return null;
  let address = last;
  for (let index = 0; index < parts.length - 1; index++) {
    const byte = numberOf(parts[index] ?? '');
    if (!(byte < 256)) return null;
    address += byte * 256 ** (3 - index);
  }
  return address;
}

/** Hexadecimal, octal or decimal; what is none of them is no number. */
function numberOf(part: string): number {
  if (part.length < 2 || part[0] !== '0') return Number(part);
  return Number(/^0x/i.test(part) ? part : `0o${part.slice(1)}`);
}

function dotted(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
