// Where the parts of an evaluated runbook stand in the files that its author wrote.
// Promises: a fault of the normal form is told at its key where that is written out, else at the nearest part around it that knows
// where it was written.
import { join, posix } from 'node:path';
import { addressOf } from '../../builder/module-address.ts';
import type { CodePlace } from '../../builder/place.ts';
import type { PlacedPart } from '../../builder/runbook.ts';
import type { Path, SourceDocument } from '../../kernel/document.ts';
import type { Place } from '../../kernel/fault.ts';
import { excerptAround } from '../../kernel/source-lines.ts';
import { visibleLine } from '../../kernel/visible.ts';
import type { FileTexts } from './typescript-files.ts';
import { keyOffset } from './typescript-keys.ts';

/** The same document, with other places. */
export type Placed = (document: SourceDocument) => SourceDocument;

export interface WrittenAt {
  /** The file's name in messages; what it imports is named likewise. */
  readonly shown: string;
  /** The runbook among its files. */
  readonly entry: string;
  readonly texts: FileTexts;
}

/** The last word for a path counts: what is around was told first. */
export function placedBy(parts: readonly PlacedPart[], about: WrittenAt): Placed {
  const texts = new Map([...new Set(parts.map(({ at }) => at.file))].map((file) => [file, shownOf(file, about)]));
  const known = new Map(parts.map(({ path, at }) => [JSON.stringify(path), at]));
  const placeOfPath = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const at = known.get(JSON.stringify(path.slice(0, length)));
      const shown = at === undefined ? undefined : texts.get(at.file);
      if (at !== undefined && shown !== undefined) return placeBelow(at, path.slice(length), shown);
    }
    return beginningOf(about);
  };
  return (document) => ({ ...document, placeOf: placeOfPath, placeWithin: placeOfPath });
}

/** The key, where it is written out in the literal of the call; else the call. */
function placeBelow(at: CodePlace, path: Path, shown: Shown): Place {
  if (path.length === 0) return placeOf(at, shown);
  const text = shown.lines.join('\n');
  const begin = shown.lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, at.column - 1);
  const offset = keyOffset(text, begin, path);
  if (offset === null) return placeOf(at, shown);
  const before = text.slice(0, offset).split('\n');
  return placeOf({ file: at.file, line: before.length, column: (before.at(-1) ?? '').length + 1 }, shown);
}

/** Null: nobody knows; the file's beginning. */
export function placeIn(at: CodePlace | null, about: WrittenAt): Place {
  const shown = at === null ? undefined : shownOf(at.file, about);
  return at === null || shown === undefined ? beginningOf(about) : placeOf(at, shown);
}

function beginningOf({ shown }: WrittenAt): Place {
  return { file: shown, line: 1, column: 1 };
}

interface Shown {
  readonly shown: string;
  readonly lines: readonly string[];
}

/** Undefined where it was not given to the child: an error can say that it is about any file, and what is shown of a file is read. */
function shownOf(address: string, about: WrittenAt): Shown | undefined {
  const { texts } = about;
  const path = [...texts.keys()].find((each) => addressOf(each) === address);
  const text = path === undefined ? undefined : texts.get(path);
  if (path === undefined || text === undefined) return undefined;
  return { shown: visibleLine(namedBeside(path, about)), lines: text.split(/\r?\n/) };
}

/** A file of the runbook, named as the runbook itself is. */
export function namedBeside(path: string, { shown, entry }: Pick<WrittenAt, 'shown' | 'entry'>): string {
  return path === entry ? shown : join(posix.dirname(shown), posix.relative(posix.dirname(entry), path));
}

function placeOf({ line, column }: CodePlace, { shown, lines }: Shown): Place {
  const written = lines[line - 1];
  if (written === undefined) return { file: shown, line, column };
  return { file: shown, line, column, length: wordAt(written, column), ...excerptAround(written, column) };
}

/** The caret stands below the name that was called. */
function wordAt(line: string, column: number): number {
  return Math.max(1, /^[\w$]*/.exec(line.slice(column - 1))?.[0].length ?? 1);
}
