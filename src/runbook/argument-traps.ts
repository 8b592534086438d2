// What YAML makes of an argument list that its author did not mean: nothing, or a list inside the list.
// Promises: each such element is a fault with advice, in every command; an `exec` that is no command's is somebody's data.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';

export function argumentTraps(document: SourceDocument): readonly Fault[] {
  return commandsIn(document.data).flatMap(({ command, path }) => {
    const { exec } = entriesOf(command);
    const elements: readonly unknown[] = Array.isArray(exec) ? exec : [];
    return elements.flatMap((element, index) => trapOf(document, element, [...path, 'exec', index]));
  });
}

interface Found {
  readonly command: unknown;
  readonly path: Path;
}

/** Everything that stands where a command does, whatever it is. */
function commandsIn(data: unknown): readonly Found[] {
  const { probes, guards, steps } = entriesOf(data);
  const within = (owner: unknown, path: Path, keys: readonly string[]) =>
    keys.map((key) => ({ command: entriesOf(owner)[key], path: [...path, key] }));
  return [
    ...Object.entries(entriesOf(probes)).map(([name, command]) => ({ command, path: ['probes', name] })),
    ...Object.entries(entriesOf(guards)).flatMap(([name, guard]) =>
      within(guard, ['guards', name], ['engage', 'release']),
    ),
    ...(Array.isArray(steps) ? steps : []).flatMap((step, index) => within(step, ['steps', index], ['do', 'undo'])),
  ];
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function trapOf(document: SourceDocument, element: unknown, path: Path): readonly Fault[] {
  if (element !== null && typeof element !== 'object') return [];
  const at = document.placeOf(path);
  if (element === null) {
    const written = document.sourceOf(path) ?? '';
    return [
      {
        code: 'yaml-trap',
        message:
          written === ''
            ? 'The argument is empty: YAML reads nothing there.'
            : `\`${written}\` is YAML’s word for nothing, not an argument.`,
        hint: `Write "${written}" in quotes, or remove the item.`,
        at,
      },
    ];
  }
  const kind = Array.isArray(element) ? 'a list' : 'a mapping';
  return [
    {
      code: 'yaml-trap',
      message: `An argument is ${kind}: [ ], { } or \`: \` in it made YAML read more than a text.`,
      hint: 'Put the argument in quotes; each argument is one text.',
      at,
    },
  ];
}
