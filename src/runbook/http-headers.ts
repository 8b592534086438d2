// The headers of a request: what HTTP can carry, and what is not the runbook's to say.
// Promises: what is written is held against the rule that the transport holds every value against; of a value that a `${{ }}` fills
// in only what is around it.

import type { Path } from '../kernel/document.ts';
import { shown } from '../kernel/visible.ts';
import { type Loading, reportKey, reportValue } from './loading.ts';
import type { Position } from './position.ts';
import type { Text } from './runbook.ts';
import { templatePieces } from './template.ts';
import { textsByName } from './texts-by-name.ts';

const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const BEYOND_LATIN_1 = /[\u{100}-\u{10ffff}]/u;

/** They say where a message ends, or what becomes of its connection: with another word than the sender's, a request hangs or is two. */
const FRAMING = new Set([
  'connection',
  'content-length',
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export function checkedHeaders(
  loading: Loading,
  headers: Readonly<Record<string, unknown>>,
  written: { readonly path: Path; readonly position: Position },
): Readonly<Record<string, Text>> {
  for (const name of Object.keys(headers)) {
    const path = [...written.path, name];
    checkName(loading, name, path);
    checkValue(loading, loading.document.sourceOf(path) ?? '', path);
  }
  return textsByName(loading, headers, written);
}

function checkName(loading: Loading, name: string, path: Path): void {
  if (!NAME.test(name)) {
    reportKey(loading, path, {
      code: 'command-invalid',
      message: 'A header has a name that HTTP does not allow.',
      hint: 'Use letters, digits and -.',
    });
  }
  if (loading.begun || !FRAMING.has(name.toLowerCase())) return;
  reportKey(loading, path, {
    code: 'command-invalid',
    message: `\`${shown(name)}\` is about how a request is sent, and is not a runbook's to say.`,
    hint: 'Remove it: what is needed of it is sent, the length of the body too.',
  });
}

function checkValue(loading: Loading, value: string, path: Path): void {
  if (CONTROL.test(value)) {
    reportValue(loading, path, {
      code: 'command-invalid',
      message: 'The header’s value holds a line break or another control character.',
      hint: 'Remove it: a header is one line.',
    });
    return;
  }
  const literal = templatePieces(value).map((piece) => (piece.kind === 'literal' ? piece.text : ''));
  const [character] = BEYOND_LATIN_1.exec(literal.join('')) ?? [];
  if (loading.begun || character === undefined) return;
  reportValue(loading, path, {
    code: 'command-invalid',
    message: `The header’s value holds \`${shown(character)}\`, which HTTP cannot carry: it is beyond Latin-1.`,
    hint: 'Write it in plain letters, percent-encoded, or put it into the body.',
  });
}
