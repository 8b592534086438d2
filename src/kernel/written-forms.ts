// A secret as programs write it into text that is still text: JSON, URLs, shell, SQL, HTML, and as this program shows it.
// Promises: each form escapes all that it escapes in one way, as a program does; of a very long text only the common ones.
import { visibleLine } from './visible.ts';

/** Characters: the rarer forms of a longer text would take too much memory. Its lines, and its leaves, have them. */
const LONGEST_IN_ALL = 2_048;

export function writtenForms(part: string): readonly string[] {
  const json = jsonForms(part);
  const common = [part, visibleLine(part), ...json, ...urlForms(part), ...shellForms(part), namedEntities(part)];
  if (part.length > LONGEST_IN_ALL) return common;
  const inJson = json.map(asJson);
  return [...common, ...inJson, ...inJson.map(asJson), ...quotedForms(part), ...entityForms(part)];
}

/** Base64 in JSON and in URLs, which have other ways for two of its signs. */
export function base64Forms(text: string): readonly string[] {
  if (!/[+/]/.test(text)) return [];
  const [, slashes = text, ...others] = jsonForms(text);
  const common = [slashes, ...urlForms(text)];
  if (text.length > LONGEST_IN_ALL) return common;
  const strict = [lower, upper].map((digits) => text.replace(/[+/]/g, escaped(digits)));
  const inJson = [slashes, ...others, ...strict].map(asJson);
  return [...common, ...others, ...strict, ...inJson, ...inJson.map(asJson)];
}

function asJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** As most write it, as Go and Rails make it safe for HTML, in ASCII alone, and both. */
function jsonForms(part: string): readonly string[] {
  const json = asJson(part);
  const inAscii = [lower, upper].flatMap((digits) => {
    const ascii = json.replace(/[^\x20-\x7e]/g, escaped(digits));
    const safe = ascii.replace(/[<>&']/g, escaped(digits));
    const strict = safe.replace(/\\(.)/g, (pair, sign) => (sign === '"' ? '\\u0022' : pair));
    return [ascii, safe, strict, strict.replace(/[+`]/g, escaped(digits))];
  });
  const safe = [lower, upper].map((digits) => json.replace(/[<>&\u2028\u2029]/g, escaped(digits)));
  return [json, json.replaceAll('/', '\\/'), ...safe, ...inAscii];
}

function escaped(digits: (text: string) => string): (sign: string) => string {
  return (sign) => `\\u${digits(sign.charCodeAt(0).toString(16).padStart(4, '0'))}`;
}

function urlForms(part: string): readonly string[] {
  const wellFormed = Buffer.from(part, 'utf8').toString('utf8');
  const url = encodeURIComponent(wellFormed);
  const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const slashes = [url, strict].map((text) => text.replaceAll('%2F', '/'));
  const form = new URLSearchParams([['', wellFormed]]).toString().slice(1);
  const urls = [url, strict, ...slashes, form, strict.replaceAll('%20', '+'), encodeURI(wellFormed)];
  return [...urls, ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, lower))];
}

function shellForms(part: string): readonly string[] {
  return [
    part.replaceAll("'", `'\\''`),
    part.replaceAll("'", `'"'"'`),
    part.replace(/["$`\\]/g, '\\$&'),
    part.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, '\\$&'),
  ];
}

/** Between quotes of SQL, YAML and CSV, which are doubled; of Python, JavaScript and bash's `$'…'`; and where only they are escaped. */
function quotedForms(part: string): readonly string[] {
  const between = asJson(part).replace(/\\(.)/g, (pair, sign) => (sign === '"' ? '"' : pair));
  const doubled = [`'`, '"'].map((quote) => part.replaceAll(quote, quote + quote));
  const alone = [`'`, '"'].map((quote) => part.replaceAll(quote, `\\${quote}`));
  return [...doubled, ...alone, between, between.replaceAll(`'`, `\\'`), part.replace(/["'\\]/g, '\\$&')];
}

function namedEntities(part: string): string {
  return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const QUOTES = ['"', '&quot;', '&#34;', '&#034;', '&#x22;'];
const APOSTROPHES = [`'`, '&apos;', '&#39;', '&#039;', '&#x27;'];

/** Each program has its own mixture. */
function entityForms(part: string): readonly string[] {
  const tags = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const mixed = QUOTES.flatMap((quote) =>
    APOSTROPHES.map((apostrophe) => tags.replaceAll('"', quote).replaceAll(`'`, apostrophe)),
  );
  const numbered = tags.replace(/[^\0-\x7f]|["'+`]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return [...new Set([...mixed, numbered])];
}

function lower(text: string): string {
  return text.toLowerCase();
}

function upper(text: string): string {
  return text.toUpperCase();
}
