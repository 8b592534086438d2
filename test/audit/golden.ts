// Golden files: what a person reviews when a document's form changes. `GOLDEN=1` writes them anew, never under CI.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', 'golden', 'audit');

export function expectGolden(name: string, content: string): void {
  // Digests follow every change of plan or event; here the form is what is held.
  const text = content.replace(/[0-9a-f]{64}/g, '‹sha256›');
  const file = join(FOLDER, name);
  if (process.env.GOLDEN === '1') {
    if (process.env.CI !== undefined) throw new Error('golden files are not written under CI');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
