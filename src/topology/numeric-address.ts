// Addresses that can be spelled in several ways: `127.7:9107`, `0x7f000007`, `0177.0.0.7`, `[::ffff:127.0.0.7]`, `fd00:0:0::7`.
// Promises: linear in the text's length; what is none is left out; one address has one form, that in which programs print it.

const PART = '(?:0x[0-9a-f]{1,8}|[0-9]{1,12})';
/** A number alone that is no address above 0.255.255.255 is only a number. */
const HOST = `(?:${PART}(?:\\.${PART}){1,3}|0x[0-9a-f]{7,8}|[0-9]{8,12})`;
const NUMERIC = new RegExp(String.raw`(${HOST})(:[0-9]{1,5})?(?!\w|\.\w)`, 'gi');
/** Of IPv6; whether it is one, the platform knows. */
const GROUPS = String.raw`(?:[0-9a-f]{0,4}:){2,7}(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f]{0,4})`;
const SIX = new RegExp(String.raw`(?:\[(${GROUPS})\]|(?<![\w:.])(${GROUPS}))(:[0-9]{1,5})?(?![\w:]|\.\w)`, 'gi');
const FOUR_IN_SIX = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;
/** One by one these are seen soonest, and most texts hold nothing of the kind. */
const TELLING = [/[0-9]{8}/, /0[xX]/, /[0-9]\.[0-9]/];
const TELLING_SIX = /::|:[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:/i;
/** What stands before a part of a name or a version. */
const NAME_BEFORE = /[\w.-]/;
const SCHEME_BEFORE = /[a-z][a-z0-9+.-]{0,20}:\/\/$/i;
const PATH_BEHIND = /[^\s"']{0,64}/y;

/** Those that are spelled otherwise than in their one form, in that form, a line each, within their URL if they stand in one. */
export function respelledAddresses(text: string): readonly string[] {
  const found = respelled(text).map((address) => inUrl(text, address));
  return found.length === 0 ? [] : [found.join('\n')];
}

/** The text, with each address in it in its one form; decimal digits alone may be any number, and stay. */
export function withOneForm(text: string): string {
  if (!text.includes('.') && !text.includes(':') && !text.includes('0x')) return text;
  const found = respelled(text);
  if (found.length === 0) return text;
  let made = '';
  let done = 0;
  for (const { written, address, at } of found) {
    if (at < done) continue;
    made += text.slice(done, at) + address;
    done = at + written.length;
  }
  return made + text.slice(done);
}

const NONE: readonly Written[] = [];

interface Written {
  readonly written: string;
  readonly address: string;
  readonly at: number;
}

function respelled(text: string): readonly Written[] {
  const [six, four] = [TELLING_SIX.test(text), TELLING.some((sign) => sign.test(text))];
  if (!six && !four) return NONE;
  return [...(six ? respelledSix(text) : NONE), ...(four ? respelledFour(text) : NONE)].sort((a, b) => a.at - b.at);
}

function respelledSix(text: string): readonly Written[] {
  return [...text.matchAll(SIX)].flatMap(({ 0: written, 1: enclosed, 2: bare, 3: port, index: at }) => {
    const host = sixOf(enclosed ?? bare ?? '');
    if (host === null) return [];
    const address = withPort(enclosed !== undefined && host.includes(':') ? `[${host}]` : host, port);
    return address === written.toLowerCase() ? [] : [{ written, address, at }];
  });
}

function respelledFour(text: string): readonly Written[] {
  return [...text.matchAll(NUMERIC)].flatMap(({ 0: written, 1: host = '', 2: port, index: at }) => {
    if (NAME_BEFORE.test(text[at - 1] ?? '')) return [];
    const number = addressOf(host.split('.'));
    const address = number === null ? written : withPort(dotted(number), port);
    return address === written ? [] : [{ written, address, at }];
  });
}

/** Of IPv4, where it says one. */
function sixOf(written: string): string | null {
  const address = `http://[${written}]`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.slice(1, -1);
  const [, high, low] = FOUR_IN_SIX.exec(host) ?? [];
  if (high === undefined || low === undefined) return host;
  return dotted(Number.parseInt(high, 16) * 0x1_0000 + Number.parseInt(low, 16));
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
