// Values of instances that name their tenant: `redis@${{ tenant.id }}`.
// Promises: a lone `${{ }}` keeps its type; nothing but the tenant's id and attributes can be named.
import type { Scalar } from '../kernel/scalar.ts';

export type TemplatePart = string | { readonly attribute: string };
export type ParsedTemplate =
  | { readonly kind: 'parts'; readonly parts: readonly TemplatePart[] }
  | { readonly kind: 'wrong'; readonly because: string; readonly start: number; readonly end: number };
export type Filled =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'missing'; readonly attribute: string };

interface TemplateTenant {
  readonly id: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

const REFERENCE = /^\s*tenant\.([A-Za-z_][A-Za-z0-9_]{0,62})\s*$/;

export function parseTemplate(source: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let done = 0;
  for (let open = source.indexOf('${{'); open >= 0; open = source.indexOf('${{', done)) {
    const close = source.indexOf('}}', open);
    if (close < 0) return { kind: 'wrong', because: 'a `${{` has no `}}`', start: open, end: source.length };
    const attribute = REFERENCE.exec(source.slice(open + 3, close))?.[1];
    if (attribute === undefined) {
      const because = 'only `tenant.` and the name of an attribute may stand between `${{` and `}}`';
      return { kind: 'wrong', because, start: open, end: close + 2 };
    }
    if (open > done) parts.push(source.slice(done, open));
    parts.push({ attribute });
    done = close + 2;
  }
  if (done < source.length) parts.push(source.slice(done));
  return { kind: 'parts', parts };
}

export function fillTemplate(parts: readonly TemplatePart[], tenant: TemplateTenant): Filled {
  let filled: Scalar | undefined;
  for (const part of parts) {
    let value: Scalar | undefined;
    if (typeof part === 'string') value = part;
    else {
      value = part.attribute === 'id' ? tenant.id : tenant.attributes[part.attribute];
      if (value === undefined) return { kind: 'missing', attribute: part.attribute };
    }
    filled = filled === undefined ? value : `${filled}${value}`;
  }
  return { kind: 'value', value: filled ?? '' };
}
