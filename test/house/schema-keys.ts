// The keys that a JSON Schema describes, for the tests of ours.

export interface Key {
  readonly key: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every key of every mapping that the schema describes. */
export function keysIn(schema: unknown, at = ''): readonly Key[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one) => keysIn(one, at));
  const { properties = {}, examples: _, ...rest } = schema as Readonly<Record<string, object>>;
  const own = Object.entries(properties).map(([key, node]) => ({ key: `${at}.${key}`, node: { ...node } }));
  const below = Object.entries(properties).flatMap(([key, node]) => keysIn(node, `${at}.${key}`));
  return [...own, ...below, ...Object.values(rest).flatMap((one) => keysIn(one, at))];
}
