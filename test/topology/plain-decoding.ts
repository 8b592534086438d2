// Base64 read as it is defined, by the platform's own decoder: slow, and plain enough to be seen to be right.
const BASE64_RUN = /[A-Za-z0-9+/_-]{4,}/g;
const BASE64_ALPHABETS = [/[A-Za-z0-9+/]{4,}/g, /[A-Za-z0-9_-]{4,}/g, /[A-Za-z0-9]{4,}/g] as const;

/** Every readable line that comes of the text. */
export function plainlyDecoded(text: string): readonly string[] {
  const runs = text.match(BASE64_RUN) ?? [];
  const parts = BASE64_ALPHABETS.flatMap((alphabet) => text.match(alphabet) ?? []);
  const aligned = runs.flatMap((run) => [run, run.slice(1), run.slice(2), run.slice(3)]);
  const written = [...new Set([...aligned, ...parts])].map(wholeGroups).join('AAAA');
  return readable(Buffer.from(written, 'base64'));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Filled up with zeros, so that many runs are decoded as one: between what two of them say stands a NUL. */
function wholeGroups(run: string): string {
  const rest = run.length % 4;
  if (rest === 0) return run;
  const before = run.slice(0, -1);
  if (rest === 1) return before;
  const last = ALPHABET.indexOf((run.at(-1) ?? '').replace('-', '+').replace('_', '/'));
  return `${before}${ALPHABET[last & (rest === 2 ? 0b110000 : 0b111100)]}${'A'.repeat(4 - rest)}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no identifier holds one of these characters
const READABLE = /[^\ufffd\u0000-\u001f\u007f-\u009f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is everything else
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** What of the rubbish could be an identifier, which has three characters at least; one beyond ASCII may stand for several. */
function readable(bytes: Buffer): readonly string[] {
  const pieces = bytes.toString('utf8').match(READABLE) ?? [];
  return pieces.filter((piece) => piece.length >= 3 || BEYOND_ASCII.test(piece));
}
