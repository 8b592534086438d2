// Which files a topology takes in: patterns of paths below the folder that it stands in.
// Promises: pure; a pattern leads down and never up.
import { z } from 'zod';
import { asWritten, isAsWritten } from '../kernel/as-written.ts';
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Place } from '../kernel/fault.ts';
import { matchesGlob } from '../kernel/glob.ts';
import { LaterPlace } from './spans.ts';

const MOST_PATTERNS = 64;
/** A path below the folder of the topology, or a pattern of such paths. */
export const pathBelow = z
  .string()
  .min(1)
  .max(512, 'a pattern of at most 512 characters')
  .refine(isAsWritten, asWritten('Write the pattern itself.'))
  .refine(leadsDown, 'a path such as `tenants/*.yml`, below the folder of the topology, with `/` between its parts');

export const includeShape = z.array(pathBelow).min(1, 'at least one pattern').max(MOST_PATTERNS);

export interface IncludePattern {
  readonly text: string;
  readonly at: Place;
}

export function includePatterns(patterns: readonly string[], source: SourceDocument): readonly IncludePattern[] {
  return patterns.map((text, index) => {
    const path: Path = ['include', index];
    return { text, at: new LaterPlace(() => source.placeOf(path)) };
  });
}

/** Any number of folders. */
export const ANY_DEPTH = '**';

/** Of one name; a name that begins with a dot is only meant where the pattern does. */
export function matchesName(pattern: string, name: string): boolean {
  return name.startsWith('.') && !pattern.startsWith('.') ? false : matchesGlob(pattern, name);
}

function leadsDown(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  if (/[\\:\u0000-\u001f]/.test(text)) return false;
  return text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
