// The values that probes, inputs and attributes may hold: what CEL, JSON and a plan can all say.

export type Scalar = string | number | boolean;
/** `time` values are RFC 3339 strings in documents and CEL timestamps in expressions. */
export type FieldValue = Scalar | readonly Scalar[];
export type Fields = Readonly<Record<string, FieldValue>>;

export type FieldType = 'number' | 'string' | 'boolean' | 'time';
