// A JSON Schema made from a zod schema, with what an editor shows of each key: its meaning, its examples.
// Pure. Promises: the shape is zod's; notes add words, and bounds that zod holds in code. Draft 7, which every editor reads.
import { z } from 'zod';

/** A JSON Schema, or a part of one. */
export type SchemaNode = { [keyword: string]: unknown };

export interface KeyNote {
  /** What an editor shows: one to three sentences. */
  readonly says: string;
  readonly examples?: readonly unknown[];
  /** Bounds that zod holds in code, as keywords of JSON Schema. */
  readonly more?: SchemaNode;
  /** The kind of the mappings below this key, whether one, in a list, or by name. */
  readonly kind?: string;
}

export interface KindNotes {
  readonly keys: Readonly<Record<string, KeyNote>>;
  readonly more?: SchemaNode;
}

/** By kind of mapping; `root` is the document. */
export type SchemaNotes = Readonly<Record<string, KindNotes>> & { readonly root: KindNotes };

export interface SchemaRequest {
  readonly schema: z.ZodType;
  readonly notes: SchemaNotes;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export const DURATION = {
  pattern: '^(?=.*[1-9])(?:\\d{1,6}d)?(?:\\d{1,6}h)?(?:\\d{1,6}m(?!s))?(?:\\d{1,6}s)?(?:\\d{1,6}ms)?$',
} as const;

export function annotatedSchema({ schema, notes, id, title, description }: SchemaRequest): SchemaNode {
  const made: SchemaNode = { ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) };
  const { $schema, ...body } = made;
  annotate(body, 'root', notes);
  return { $schema, $id: id, title, description, ...body };
}

/** Into every mapping that can stand here: alone, in a list, by name, or as one of several forms. */
function annotate(node: unknown, kind: string, notes: SchemaNotes): void {
  if (!isNode(node)) return;
  const known = notes[kind];
  if (isNode(node.properties) && known !== undefined) {
    Object.assign(node, known.more);
    for (const [key, child] of Object.entries(node.properties)) {
      const note = known.keys[key];
      if (note === undefined || !isNode(child)) continue;
      const { says, examples, more, kind: below } = note;
      Object.assign(child, more, { description: says }, examples !== undefined && { examples });
      if (below !== undefined) annotate(child, below, notes);
    }
    return;
  }
  for (const part of [node.items, node.additionalProperties]) annotate(part, kind, notes);
  for (const form of [node.anyOf, node.oneOf])
    if (Array.isArray(form)) for (const one of form) annotate(one, kind, notes);
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
