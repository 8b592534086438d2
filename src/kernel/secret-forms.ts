// The forms in which a secret can come back: plain, in parts, and as other programs encode it.
// Promises: every form is at least `SHORTEST` bytes; what is too short to mask is told, never dropped in silence.

/** Bytes. Anything shorter would mask half of every text. */
export const SHORTEST = 4;
/** Characters of a number in JSON: shorter ones are ports, years and counts, which stand in every other line. */
const SHORTEST_NUMBER = 6;
/** Columns at which base64 is broken into lines: by coreutils and MIME, and by OpenSSL. */
const COLUMNS = [76, 64];

export interface SecretForms {
  readonly forms: readonly Uint8Array[];
  /** The value, a line of it or a leaf of it is too short to be masked. */
  readonly tooShort: 'value' | 'part' | null;
}

export function formsOf(value: string): SecretForms {
  const { texts, numbers } = leavesOf(value);
  const lines = linesOf(value);
  const linesOfLeaves = texts.flatMap(linesOf);
  const long = numbers.filter((number) => number.length >= SHORTEST_NUMBER);
  const forms = new Set<string>();
  for (const part of [value, value.trim(), ...texts, ...texts.map((text) => text.trim()), ...linesOfLeaves, ...long])
    for (const form of [...written(part), ...encoded(part)]) forms.add(form);
  for (const part of lines) for (const form of written(part)) forms.add(form);
  const hasShortPart =
    texts.some((text) => isShort(text.trim())) ||
    long.length < numbers.length ||
    [...lines, ...linesOfLeaves].some(isShortWord);
  return {
    forms: [...forms].map((form) => Buffer.from(form, 'utf8')).filter((form) => form.length >= SHORTEST),
    tooShort: isShort(value.trim()) ? 'value' : hasShortPart ? 'part' : null,
  };
}

/** Of a text that has several. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.length > 1 ? lines : [];
}

function isShort(part: string): boolean {
  return part !== '' && Buffer.byteLength(part) < SHORTEST;
}

/** Of a line: a lone bracket is punctuation of what stands in several lines, and no secret. */
function isShortWord(part: string): boolean {
  return isShort(part) && /[\p{L}\p{N}]/u.test(part);
}

interface Leaves {
  readonly texts: readonly string[];
  /** As they are written: what is read as a number can lose digits. */
  readonly numbers: readonly string[];
}

/** Texts and numbers at the leaves of a JSON value. */
function leavesOf(value: string): Leaves {
  if (!/^\s*[[{"]/.test(value)) return { texts: [], numbers: [] };
  try {
    const texts = stringsIn(JSON.parse(value));
    const tokens = value.match(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g) ?? [];
    return { texts, numbers: tokens.filter((token) => !token.startsWith('"')) };
  } catch {
    return { texts: [], numbers: [] };
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

/** As text that is still text: plain, JSON, URL, shell, HTML. */
function written(part: string): readonly string[] {
  if (Buffer.byteLength(part) < SHORTEST) return [];
  const json = JSON.stringify(part).slice(1, -1);
  const wellFormed = Buffer.from(part, 'utf8').toString('utf8');
  const url = encodeURIComponent(wellFormed);
  const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const slashes = [url, strict].map((text) => text.replaceAll('%2F', '/'));
  const form = new URLSearchParams([['', wellFormed]]).toString().slice(1);
  const urls = [url, strict, ...slashes, form, strict.replaceAll('%20', '+'), encodeURI(wellFormed)];
  return [
    part,
    json,
    json.replaceAll('/', '\\/'),
    ...[lower, upper].flatMap((digits) => asciiJson(json, digits)),
    ...urls,
    ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, lower)),
    part.replaceAll("'", `'\\''`),
    part.replaceAll("'", `'"'"'`),
    part.replace(/["$`\\]/g, '\\$&'),
    part.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, '\\$&'),
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ];
}

/** JSON in ASCII alone, and the same made safe for HTML. */
function asciiJson(json: string, digits: (text: string) => string): readonly string[] {
  const escaped = (unit: string): string => `\\u${digits(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`;
  const ascii = json.replace(/[^\x20-\x7e]/g, escaped);
  return [ascii, ascii.replace(/[<>&']/g, escaped)];
}

function lower(text: string): string {
  return text.toLowerCase();
}

function upper(text: string): string {
  return text.toUpperCase();
}

function encoded(part: string): readonly string[] {
  const bytes = Buffer.from(part, 'utf8');
  if (bytes.length < SHORTEST) return [];
  const hex = bytes.toString('hex');
  const wide = [0, 1, 2].map((offset) => base64At(bytes, offset));
  const url = wide.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [hex, hex.toUpperCase(), ...wide, ...url, ...inLines(wide[0] ?? '')];
}

/** What of the value's base64 is the same whatever stands before and after it, where it begins `offset` bytes into a group of three. */
function base64At(bytes: Uint8Array, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(first, end);
}

/** The lines of a value that was encoded by itself and broken, whatever stands between them. */
function inLines(base64: string): readonly string[] {
  return COLUMNS.filter((columns) => base64.length > columns).flatMap(
    (columns) => base64.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [],
  );
}
