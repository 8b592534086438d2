// Which mitigation a page's way back belongs to: the one that it has most words in common with.
import type { WrittenCommand } from './code-commands.ts';
import type { Note, WrittenStep } from './written-runbook.ts';

/** Of each change, what the page says of taking it back. Whatever fits none stands at the last one. */
export function undoCandidates(
  steps: readonly WrittenStep[],
  undo: readonly WrittenStep[],
): ReadonlyMap<WrittenCommand, readonly Note[]> {
  const changes = steps.flatMap(({ commands }) => commands.filter(({ effect }) => effect === 'change'));
  const found = new Map<WrittenCommand, Note[]>();
  for (const step of undo) {
    const text = step.commands.map((command) => command.text).join('\n');
    const best = nearestTo(text, changes);
    if (best === undefined) continue;
    found.set(best, [...(found.get(best) ?? []), ...allNotes(step)]);
  }
  return found;
}

/** All that the page says in a step, its commands and what stands beside them included. */
export function allNotes({ notes, title, line, commands }: WrittenStep): readonly Note[] {
  return [...(notes.length === 0 ? [{ line, text: title }] : notes), ...commands.flatMap(commandNotes)];
}

export function commandNotes({ line, text, remarks }: WrittenCommand): readonly Note[] {
  return [...remarks, text].map((one) => ({ line, text: one }));
}

function nearestTo(text: string, changes: readonly WrittenCommand[]): WrittenCommand | undefined {
  const words = wordsOf(text);
  let best = changes.at(-1);
  let most = 0;
  for (const change of changes) {
    const common = [...wordsOf(change.text)].filter((word) => words.has(word)).length;
    if (common > most) [best, most] = [change, common];
  }
  return best;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s"'=,;|]+/).filter((word) => word.length > 2));
}
