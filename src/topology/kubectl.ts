// What `kubectl get … -o json` prints, as an estate: each object is an instance, and its labels say whose and of what.
// Promises: pure; an object that does not say whose it is, is told, never passed over.
import type { Path } from '../kernel/document.ts';
import type { Result } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { KubectlWords } from './inventory.ts';
import type { EstateSource } from './spans.ts';
import { isRecord, isScalar, type Told, type ToldScalar, type Translation, translation } from './translation.ts';

interface Item {
  readonly object: unknown;
  readonly at: Path;
  readonly words: KubectlWords;
  readonly estate: Translation;
}

export function kubectlEstate(raw: EstateSource, words: KubectlWords): Result<EstateSource> {
  const estate = translation(raw);
  const list = isRecord(raw.data) ? raw.data.items : undefined;
  if (Array.isArray(list)) {
    for (const [index, object] of list.entries()) {
      if (estate.isFull()) break;
      readItem({ object, at: ['items', index], words, estate });
    }
  } else if (isRecord(raw.data) && isRecord(raw.data.metadata)) readItem({ object: raw.data, at: [], words, estate });
  else
    estate.refuse(
      {
        message: 'This is no list of objects as `kubectl get … -o json` prints it.',
        hint: 'Ask with `-o json`, for one kind or several.',
      },
      [],
    );
  return estate.end();
}

function readItem(item: Item): void {
  const { at, words, estate } = item;
  const labelAt = (label: string): Path => [...at, 'metadata', 'labels', label];
  const tenant = valueIn(item, ['metadata', 'labels', words.tenant]);
  const service = serviceOf(item);
  if (typeof tenant !== 'string' || tenant === '') {
    estate.refuse(
      {
        message: `${nameOf(item)} has no label \`${shown(words.tenant)}\`: whose it is, nobody knows.`,
        hint: `Ask only for what has it: -l ${shown(words.tenant)}`,
      },
      at,
    );
    return;
  }
  if (service === null) return;
  const entry: Record<string, ToldScalar> = {};
  const fields = { ...words.instance, ...(words.host !== undefined && { host: words.host }) };
  for (const [attribute, field] of Object.entries(fields)) {
    const value = valueIn(item, segmentsOf(field));
    const fieldAt = [...at, ...segmentsOf(field)];
    if (isScalar(value)) entry[attribute] = { value, at: fieldAt };
    else if (value !== undefined && value !== null) estate.refuse(noScalar(item, field), fieldAt);
  }
  const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, field]): readonly [string, Told][] => {
    const value = valueIn(item, segmentsOf(field));
    return value === undefined || value === null ? [] : [[attribute, { value, at: [...at, ...segmentsOf(field)] }]];
  });
  const tenantAt = labelAt(words.tenant);
  estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at, tenantAt });
}

/** Null where that is a fault, which is told. */
function serviceOf(item: Item): string | null {
  const { at, words, estate } = item;
  if (words.service !== undefined) return words.service;
  const label = words['service-label'] ?? '';
  const value = valueIn(item, ['metadata', 'labels', label]);
  if (typeof value !== 'string' || value === '') {
    const message = `${nameOf(item)} has no label \`${shown(label)}\`: of which service it is, nobody knows.`;
    estate.refuse({ message, hint: `Ask only for what has it: -l ${shown(label)}` }, at);
    return null;
  }
  if (words.services === undefined) return value;
  const service = Object.hasOwn(words.services, value) ? words.services[value] : undefined;
  if (service !== undefined) return service;
  const message = `${nameOf(item)} says \`${shown(label)}\` is \`${shown(value)}\`, which \`services\` does not have.`;
  const hint = `Add it to \`services\` of the inventory, or do not ask for it: -l '${shown(label)} in (…)'`;
  estate.refuse({ message, hint }, [...at, 'metadata', 'labels', label]);
  return null;
}

function valueIn({ object }: Item, segments: Path): unknown {
  let value = object;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else if (isRecord(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  return value;
}

/** `metadata.labels[app.kubernetes.io/name]`: what stands in brackets may hold dots. */
function segmentsOf(field: string): readonly string[] {
  return [...field.matchAll(/([^.[\]]+)|\[([^[\]]+)\]/g)].map(([, plain, bracketed]) => plain ?? bracketed ?? '');
}

function nameOf(item: Item): string {
  const [kind, namespace, name] = [['kind'], ['metadata', 'namespace'], ['metadata', 'name']].map((path) => {
    const value = valueIn(item, path);
    return typeof value === 'string' ? value : '';
  });
  return shown(
    [kind ?? '', [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim() || 'An object',
    160,
  );
}

function noScalar(item: Item, field: string) {
  return {
    message: `\`${shown(field)}\` of ${nameOf(item)} is no text, no number, and not true or false.`,
    hint: 'Name a field that holds one value.',
  };
}
