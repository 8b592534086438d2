// What a draft still leaves open, as faults: one for each TODO, at its place, with what it asks for.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { isTodo } from '../kernel/todo.ts';
import { shown } from '../kernel/visible.ts';

export function todoFaults(document: SourceDocument): readonly Fault[] {
  return pathsIn(document.data, []).map(({ path, says }) => ({
    code: 'todo-left',
    message: `\`${shown(keyOf(path), 80)}\` is still to be decided: ${shown(says, 160)}.`,
    hint: 'Write what belongs there instead of the TODO; nothing runs before.',
    at: document.placeOf(path),
  }));
}

/** Without what follows from a TODO: it is no condition, no command and no name yet. */
export function besidesTodos(faults: readonly Fault[], todos: readonly Fault[]): readonly Fault[] {
  const lines = new Set(todos.map(({ at }) => at?.line));
  return faults.filter(({ at }) => !lines.has(at?.line));
}

function pathsIn(data: unknown, path: Path): readonly { readonly path: Path; readonly says: string }[] {
  if (isTodo(data))
    return [
      {
        path,
        says:
          data
            .replace(/^\s*TODO[:\s]*/, '')
            .split('\n')[0]
            ?.replace(/[.\s]+$/, '') || 'it says no more',
      },
    ];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function keyOf(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
