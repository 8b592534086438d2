// One text of a topology by itself: the file, one that it includes, or an inventory's answer; read as far as it goes.
// Promises: a part that is wrong says all that is wrong with it, and the rest of it can still be judged.
import { valueAt } from '../kernel/data.ts';
import { type Fault, type Result, settle, succeed } from '../kernel/fault.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { type SoundPart, soundPart } from '../kernel/sound-part.ts';
import { ansibleEstate } from './ansible.ts';
import type { Words } from './inventory.ts';
import { kubectlEstate } from './kubectl.ts';
import { isPlainTenant } from './plain-tenant.ts';
import {
  type HoldShape,
  holdShape,
  looseTopology,
  partShape,
  TENANT_ID,
  type TenantShape,
  type TopologyShape,
  tenantShape,
  topologyShape,
} from './shape.ts';
import { parseAnswer, parseSource, trapsIn } from './source.ts';
import type { EstateSource } from './spans.ts';
import { isRecord } from './translation.ts';

/** What a topology is made from besides its own file, as a run keeps it. */
export interface PartText {
  /**
   * `index` of an inventory: which of those that the topology names. `translated`: the text has what it said in the words of a topology,
   * whatever it was said in.
   */
  readonly from:
    | { readonly kind: 'include' }
    | { readonly kind: 'inventory'; readonly index: number; readonly translated?: true };
  /** What faults call it. */
  readonly file: string;
  readonly text: string;
}

export interface TopologyPart {
  readonly source: EstateSource;
  readonly shape: TopologyShape;
  /** Each in its place; null where it is wrong. */
  readonly holds: readonly (HoldShape | null)[];
  readonly isBroken: SoundPart<unknown>['isBroken'];
  readonly faults: readonly Fault[];
}

/** In which words an answer is, and whether a run has begun with it, maybe with an earlier release. */
interface Asked {
  readonly words: Words;
  readonly begun: boolean;
}

/** A text that cannot be read at all fails; one that is wrong somewhere is a part with faults. */
export function readRoot(file: string, text: string): Result<TopologyPart> {
  return readWritten({ file, text }, topologyShape);
}

export function readInclude(written: Pick<PartText, 'file' | 'text'>): Result<TopologyPart> {
  return readWritten(written, partShape);
}

export function readAnswer({ file, text }: Pick<PartText, 'file' | 'text'>, asked: Asked): Result<TopologyPart> {
  const raw = parseAnswer(file, text);
  const source = raw.ok ? translated(raw.value, asked) : raw;
  return source.ok ? succeed(judged(source.value, partShape)) : source;
}

/** An answer with nothing in it but what the topology takes of it. */
export function translatedPart({ from, file, text }: PartText, asked: Asked): Result<PartText> {
  if (from.kind === 'include' || from.translated === true || asked.words.kind === 'topology')
    return succeed({ from, file, text });
  const raw = parseAnswer(file, text);
  const source = raw.ok ? translated(raw.value, asked) : raw;
  if (!source.ok) return source;
  return succeed({ from: { ...from, translated: true }, file, text: JSON.stringify(source.value.data) });
}

/** The answer in the words of a topology. */
function translated(raw: EstateSource, { words, begun }: Asked): Result<EstateSource> {
  switch (words.kind) {
    case 'topology':
      return succeed(raw);
    case 'ansible':
      return ansibleEstate(raw, { words: words.ansible, begun });
    case 'kubectl':
      return kubectlEstate(raw, words.kubectl);
  }
}

/** From there on it pays to have code written for the schema. */
const LARGE = 200_000;

type Schema = typeof topologyShape | typeof partShape;
type Settings = typeof PARSED_ONCE | undefined;

function readWritten({ file, text }: Pick<PartText, 'file' | 'text'>, schema: Schema): Result<TopologyPart> {
  const source = parseSource(file, text);
  if (!source.ok) return source;
  const part = judged(source.value, schema);
  // What a reader takes for something else explains more than what is then wrong with it.
  const traps = part.faults.length > 0 ? trapsIn(source.value) : [];
  return settle(part, traps);
}

function judged(source: EstateSource, schema: Schema): TopologyPart {
  const { data } = source;
  const settings = source.text.length < LARGE ? PARSED_ONCE : undefined;
  const holds = holdsIn(data);
  const nested = schema === partShape ? nestedIn(source) : [];
  const shape = shapeOf(data, schema, settings);
  if (shape !== null) return { source, shape, holds, isBroken: () => false, faults: nested };
  const parsed = schema.safeParse(data, settings);
  if (parsed.success) return { source, shape: parsed.data, holds, isBroken: () => false, faults: nested };
  const sound = soundPart(looseTopology, data);
  const faults = [...faultsOf(parsed.error, source, schema), ...nested];
  return { source, shape: sound.value ?? {}, holds, isBroken: sound.isBroken, faults };
}

/**
 * What is sound, and null where something is not. Each tenant is held against its schema by itself and stays the data that it is:
 * copies of all tenants at once cost more time and memory than to look at them.
 */
function shapeOf(data: unknown, schema: Schema, settings: Settings): TopologyShape | null {
  if (!isRecord(data)) return null;
  const { tenants, ...rest } = data;
  const parsed = schema.safeParse(rest, settings);
  if (!parsed.success || !(tenants === undefined || areTenants(tenants, settings))) return null;
  return tenants === undefined ? parsed.data : { ...parsed.data, tenants };
}

function areTenants(tenants: unknown, settings: Settings): tenants is Readonly<Record<string, TenantShape>> {
  if (!isRecord(tenants)) return false;
  for (const id of Object.keys(tenants)) {
    const tenant = tenants[id];
    if (!TENANT_ID.test(id)) return false;
    if (!isPlainTenant(tenant) && !tenantShape.safeParse(tenant, settings).success) return false;
  }
  return true;
}

function nestedIn(source: EstateSource): readonly Fault[] {
  return ['include', 'inventory'].flatMap((key) => {
    if (valueAt(source.data, [key]) === undefined) return [];
    const message = `\`${key}\` can only stand in the topology's own file: what is taken in takes in nothing.`;
    const hint = 'Move it there, with its path from there.';
    return [{ code: 'name-not-allowed', message, hint, at: source.placeOf([key], 'key') }];
  });
}

function holdsIn(data: unknown): TopologyPart['holds'] {
  const holds = valueAt(data, ['hold']);
  return Array.isArray(holds) ? holds.map((hold) => soundPart(holdShape, hold).value) : [];
}
