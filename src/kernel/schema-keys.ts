// Which keys a schema knows at a path: what an unknown key is compared with.
import { z } from 'zod';
import type { Path } from './document.ts';

export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const [part, ...rest] = path;
  if (part !== undefined) return [...new Set(childrenOf(schema, part).flatMap((child) => knownKeys(child, rest)))];
  return [
    ...new Set(
      branchesOf(schema).flatMap((branch) => (branch instanceof z.ZodObject ? Object.keys(branch.shape) : [])),
    ),
  ];
}

function childrenOf(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  return branchesOf(schema).flatMap((branch): readonly z.core.$ZodType[] => {
    if (branch instanceof z.ZodObject) {
      const child: unknown = branch.shape[String(part)];
      return child instanceof z.ZodType ? [child] : [];
    }
    if (branch instanceof z.ZodRecord) return [branch.valueType];
    return branch instanceof z.ZodArray ? [branch.element] : [];
  });
}

/** The schemas that a value may have to satisfy, without the wrappers. */
function branchesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodDefault) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodLazy) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branchesOf);
  return [schema];
}
