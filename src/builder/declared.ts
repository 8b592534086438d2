// What a runbook declares by name and expressions read: each once, and known by the things that name it.

import type { CodePlace } from './place.ts';

/** `shape` is what the author wrote of it; null for a secret, which is its name and nothing else. */
export interface Declared {
  readonly kind: 'input' | 'probe' | 'guard' | 'secret';
  readonly name: string;
  readonly shape: object | null;
  readonly at: CodePlace | null;
}

/** Where a value keeps its declaration, out of the way of fields. */
export const DECLARATION: unique symbol = Symbol('declaration');

export interface HasDeclaration {
  readonly [DECLARATION]: Declared;
}

export function declarationOf(value: unknown): Declared | null {
  return isDeclared(value) ? value[DECLARATION] : null;
}

function isDeclared(value: unknown): value is HasDeclaration {
  return typeof value === 'object' && value !== null && DECLARATION in value;
}
