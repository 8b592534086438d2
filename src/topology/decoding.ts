// What a text may say once a command has decoded it: the text itself, and its percent- and base64-decoded views.
// Promises: linear in the text's length. A decoded view may hold rubbish between what is really encoded; it is only searched.

const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{4,}/g;
const BASE64_ALPHABETS = [/[A-Za-z0-9+/]{4,}/g, /[A-Za-z0-9_-]{4,}/g, /[A-Za-z0-9]{4,}/g] as const;
/** `%2541` is `%41` is `A`: some programs decode twice. */
const PERCENT_ROUNDS = 3;

/** The text, and what its percent signs mean. */
export function percentViews(text: string): readonly string[] {
  const views = [text];
  for (let round = 0; round < PERCENT_ROUNDS; round++) {
    const last = views.at(-1) ?? '';
    const decoded = percentDecoded(last);
    if (decoded === last) break;
    views.push(decoded);
  }
  return views;
}

/** All views: the text's own, and those of all that could be base64 in them. */
export function decodedViews(text: string): readonly string[] {
  const plain = percentViews(text);
  const encoded = plain.map(base64Decoded).filter((view) => view !== '');
  return [...new Set([...plain, ...encoded, ...encoded.map(percentDecoded)])];
}

function percentDecoded(text: string): string {
  return text.replace(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/**
 * Where base64 begins cannot be seen: `/` and `-` belong to it and separate it. So each run is read at all four
 * alignments, and each part of it that one alphabet spells from its own beginning.
 */
function base64Decoded(text: string): string {
  const runs = text.match(BASE64_RUN) ?? [];
  const parts = BASE64_ALPHABETS.flatMap((alphabet) => text.match(alphabet) ?? []);
  const aligned = runs.flatMap((run) => [run, run.slice(1), run.slice(2), run.slice(3)]);
  const written = [...new Set([...aligned, ...parts])].map(wholeGroups).join('AAAA');
  return readable(Buffer.from(written, 'base64')).join('\n');
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
