// The services that a runbook names, held against those of an estate, where somebody says which these are.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';

export function unknownServices(document: SourceDocument, services: readonly string[]): readonly Fault[] {
  return namedIn(document.data).flatMap(({ name, path }) => {
    if (services.includes(name)) return [];
    const near = nearest(name, services);
    return [
      {
        code: 'name-unknown',
        message: `The topology has no service \`${shown(name)}\`.`,
        hint: near === null ? `Its services are: ${shown(services.join(', '), 160)}.` : `Did you mean \`${near}\`?`,
        at: document.placeOf(path),
      },
    ];
  });
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** By every probe, guard and step. */
function namedIn(data: unknown): readonly Named[] {
  const { probes, guards, steps } = entriesOf(data);
  const owners: readonly (readonly [Path, unknown])[] = [
    ...Object.entries(entriesOf(probes)).map(([name, probe]) => [['probes', name], probe] as const),
    ...Object.entries(entriesOf(guards)).map(([name, guard]) => [['guards', name], guard] as const),
    ...(Array.isArray(steps) ? steps : []).map((step, index) => [['steps', index], step] as const),
  ];
  return owners.flatMap(([path, owner]) => {
    const { service } = entriesOf(owner);
    return typeof service === 'string' ? [{ name: service, path: [...path, 'service'] }] : [];
  });
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
