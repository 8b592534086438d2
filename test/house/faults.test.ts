// The registry of faults is a contract: nothing in it that the program never says, and every code in the documentation.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAULT_CODES } from '../../src/kernel/fault-codes.ts';

const root = join(import.meta.dirname, '../..');
const REGISTRY = join('src', 'kernel', 'fault-codes.ts');

function sources(): string {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.ts') && name !== REGISTRY)
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}

function page(): string {
  const rows = Object.entries(FAULT_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Fault codes

Every fault that the program tells has one of these codes, in square brackets before its message: \`error[tenant-unknown]: …\`. A code, once released, keeps its meaning. \`npm run golden\` writes this page from \`${REGISTRY.replaceAll('\\', '/')}\`.

| code | meaning |
| --- | --- |
${rows.join('\n')}
`;
}

test('every code is used', () => {
  const text = sources();
  expect(Object.keys(FAULT_CODES).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('every code has one sentence', () => {
  for (const meaning of Object.values(FAULT_CODES)) expect(meaning).toMatch(/^(?:[A-Z]|sudo ).*\.$/);
});

test('docs/fault-codes.md has every code with its meaning, and no other (`npm run golden` writes it)', async () => {
  await expect(page()).toMatchFileSnapshot(join(root, 'docs/fault-codes.md'));
});
