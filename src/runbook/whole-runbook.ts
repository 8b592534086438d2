// Faults of a runbook as a whole: what only shows when its parts are seen together, such as an approval that a whole shared service needs.
import type { Path, SourceDocument } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

export function wholeFaults(document: SourceDocument, id: string): readonly Fault[] {
  const root = mapping(document.data);
  return [
    ...idFault(document, id),
    ...sharedFault(document, root),
    ...maxRunsFault(document, root),
    ...repeatedIds(document, root),
    ...repeatedSecrets(document, root),
  ];
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idFault(document: SourceDocument, id: string): readonly Fault[] {
  if (/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  return [
    {
      code: 'value-invalid',
      message: `The runbook's id would be \`${shown(id)}\`: its file's name is not in kebab-case.`,
      hint: 'Name the file in small letters, digits and -: `cache-wedged.yml`.',
      at: document.placeOf([]),
    },
  ];
}

function sharedFault(document: SourceDocument, root: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (root.scope !== 'shared') return [];
  const always =
    'A change to a whole shared service affects everybody who uses it, so that somebody has to approve each run of it.';
  if (root.approval === undefined) {
    const hint =
      'Add `approval: { environment: … }`, or use `scope: tenant` where only this tenant’s slice is to be changed.';
    const at = document.placeOf(['scope']);
    return [{ code: 'key-missing', message: `\`scope: shared\` needs an \`approval\`. ${always}`, hint, at }];
  }
  if (mapping(root.approval).when === undefined) return [];
  return [
    {
      code: 'value-invalid',
      message: `The approval of a runbook with \`scope: shared\` has no \`when\`. ${always}`,
      hint: 'Take `when` out: the approval is always asked for.',
      at: document.placeOf(['approval', 'when'], 'key'),
    },
  ];
}

function maxRunsFault(document: SourceDocument, root: Readonly<Record<string, unknown>>): readonly Fault[] {
  const per =
    typeof root['max-runs'] === 'string' ? /^[1-9]\d{0,5} per ([0-9a-z]+)$/.exec(root['max-runs'])?.[1] : undefined;
  if (per === undefined || (parseDuration(per) ?? 0) > 0) return [];
  return [
    {
      code: 'duration-invalid',
      message: `\`${shown(per)}\` is no duration.`,
      hint: 'Write `3 per 1h`.',
      at: document.placeOf(['max-runs']),
    },
  ];
}

function repeatedIds(document: SourceDocument, root: Readonly<Record<string, unknown>>): readonly Fault[] {
  const ids = list(root.steps).map((step) => mapping(step).id);
  return repeated(ids).map((index) =>
    again(document, ['steps', index, 'id'], `Two steps have the id \`${shown(String(ids[index]))}\`.`),
  );
}

function repeatedSecrets(document: SourceDocument, root: Readonly<Record<string, unknown>>): readonly Fault[] {
  const names = list(root.secrets);
  return repeated(names).map((index) =>
    again(document, ['secrets', index], `The secret \`${shown(String(names[index]))}\` is named twice.`),
  );
}

/** Positions whose value stood before. */
function repeated(values: readonly unknown[]): readonly number[] {
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}

function again(document: SourceDocument, path: Path, message: string): Fault {
  return {
    code: 'value-invalid',
    message,
    hint: 'Keep one of the two, or give it another name.',
    at: document.placeOf(path),
  };
}
