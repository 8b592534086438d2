// One text of a runbook document with its values: what may be put where is decided here.
// Promises: a secret stands only where nobody can read it; values in a URL know how they are to be encoded.
import type { Path } from '../kernel/document.ts';
import { nearest } from '../kernel/nearest.ts';
import { checkedExpression, type Wanted } from './checked-expression.ts';
import { type Loading, reportAt, type Said } from './loading.ts';
import { isCommand, type Position } from './position.ts';
import type { Text, TextPart } from './runbook.ts';
import { type SecretRead, secretReads } from './secret-field.ts';
import { hasTemplate, type TemplatePiece, templatePieces } from './template.ts';

export interface WrittenText {
  readonly text: string;
  readonly path: Path;
  readonly position: Position;
  /** Whether a secret may stand in it. */
  readonly secrets: boolean;
  readonly wanted?: Wanted;
  /** Whether the text is a URL. */
  readonly url?: boolean;
}

/** Null where a fault was reported. */
export function checkedText(loading: Loading, written: WrittenText): Text | null {
  const { text, path } = written;
  if (text.includes('\0')) {
    reportAt(loading, loading.document.placeOf(path), {
      code: 'value-invalid',
      message: 'The text holds a NUL character, which no program can be given.',
      hint: 'Remove it.',
    });
    return null;
  }
  if (!hasTemplate(text)) return text;
  const parts: TextPart[] = [];
  let literal = '';
  let whole = true;
  for (const piece of templatePieces(text)) {
    if (piece.kind === 'literal') {
      literal += piece.text;
      parts.push(piece.text);
      continue;
    }
    const encode = written.url === true && isInPath(literal) ? 'percent' : 'none';
    if (piece.kind === 'expression') literal += 'x';
    const part = checkedPiece(loading, written, { piece, encode });
    if (part === null) whole = false;
    else parts.push(part);
  }
  return whole ? { parts, at: loading.document.placeOf(path) } : null;
}

/** Whether the authority of a URL has ended before this point. */
function isInPath(before: string): boolean {
  const scheme = before.indexOf('://');
  return /[/?#]/.test(scheme < 0 ? before : before.slice(scheme + 3));
}

interface Placed {
  readonly piece: Exclude<TemplatePiece, { kind: 'literal' }>;
  readonly encode: 'none' | 'percent';
}

function checkedPiece(loading: Loading, written: WrittenText, { piece, encode }: Placed): TextPart | null {
  const { path, position, wanted = 'value' } = written;
  if (piece.kind === 'unclosed') {
    reportAt(loading, loading.document.placeWithin(path, piece.start, piece.start + 3), {
      code: 'expression-invalid',
      message: '`${{` has no closing `}}`.',
      hint: 'Close it; a text with `}}` in it must be quoted inside the expression.',
    });
    return null;
  }
  const secret = /^secrets\.([A-Za-z_]\w*)$/.exec(piece.source)?.[1];
  if (secret !== undefined) return checkedSecret(loading, written, { name: secret, start: piece.start });
  const expression = checkedExpression(loading, { source: piece.source, path, offset: piece.start, position, wanted });
  if (expression === null || (!written.secrets && isExposed(loading, written, piece))) return null;
  return { expression, encode };
}

/** In a command's argument or URL; what is only shown is masked. */
function isExposed(
  loading: Loading,
  { path, position }: WrittenText,
  { source, start }: Extract<TemplatePiece, { kind: 'expression' }>,
): boolean {
  const reads = isCommand(position) ? secretReads(loading, source, path) : [];
  for (const read of reads) {
    reportAt(loading, loading.document.placeWithin(path, start + read.start, start + read.end), exposed(read));
  }
  return reads.length > 0;
}

function exposed({ name, sensitive }: SecretRead): Said {
  const field = sensitive ? `field \`${name}\` of a sensitive command` : `secret field \`${name}\``;
  return {
    code: 'secret-exposed',
    message: `The ${field} would stand where others can read it (an argument, a URL).`,
    hint: 'Put it into env, stdin, or the headers or body of http.',
  };
}

function checkedSecret(
  loading: Loading,
  { path, secrets, position }: WrittenText,
  { name, start }: { readonly name: string; readonly start: number },
): TextPart | null {
  const place = loading.document.placeWithin(path, start, start + 'secrets.'.length + name.length);
  if (!secrets) {
    reportAt(loading, place, {
      code: 'secret-exposed',
      message: `The secret \`${name}\` would stand where others can read it (an argument, a URL, ${position.says}).`,
      hint: 'Put it into env, stdin, or the headers or body of http.',
    });
    return null;
  }
  if (!loading.declared.secrets.includes(name)) {
    const near = nearest(name, loading.declared.secrets);
    reportAt(loading, place, {
      code: 'name-unknown',
      message: `The secret \`${name}\` is not declared.`,
      hint: near === null ? `Add it: \`secrets: [${name}]\`.` : `Did you mean \`${near}\`?`,
    });
    return null;
  }
  return { secret: name };
}
