// What an author sees in an editor: the real YAML language server with our schemas, named in the first line of a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOPOLOGY } from '../../plan/fixtures.ts';
import { type Editor, startEditor } from './language-server.ts';

const root = join(import.meta.dirname, '../../..');
const firstLine = (name: string) =>
  `# yaml-language-server: $schema=${pathToFileURL(join(root, 'schema', `${name}.schema.json`)).href}\n`;
const RUNBOOK = readFileSync(join(root, 'runbooks/database-connection-pool-exhaustion.yml'), 'utf8').replace(
  /^#.*\n/,
  '',
);

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
}, 240_000);
afterAll(() => editor[Symbol.asyncDispose]());

describe('a runbook in an editor', () => {
  test('has nothing to complain of where it is right, and tells what a key means', async () => {
    expect(await editor.open('right.yml', firstLine('runbook') + RUNBOOK)).toEqual([]);
    expect(await editor.hover('right.yml', 'symptom:')).toContain('What must hold for this runbook to be needed');
    expect(await editor.hover('right.yml', 'verify:')).toContain('How it is seen that the change was made');
  });

  test('offers the keys of a step, and of a probe', async () => {
    const text = RUNBOOK.replace(/^steps:\n/m, 'steps:\n  - id: first\n    \n').replace(
      /^probes:\n/m,
      'probes:\n  first:\n    \n',
    );
    await editor.open('open.yml', firstLine('runbook') + text);
    const step = await editor.complete('open.yml', '  - id: first\n    ');
    expect(step).toEqual(expect.arrayContaining(['check', 'do', 'verify', 'undo', 'irreversible', 'service']));
    expect(step).not.toContain('symptom');
    expect(await editor.complete('open.yml', '  first:\n    ')).toEqual(
      expect.arrayContaining(['exec', 'fields', 'prometheus']),
    );
  });

  test('shows a misspelt key and a wrong value where they stand', async () => {
    const text =
      firstLine('runbook') + RUNBOOK.replace('    verify:', '    verfiy:').replace(/^timeout: .*$/m, 'timeout: soon');
    const lineOf = (word: string) => text.slice(0, text.indexOf(word)).split('\n').length - 1;
    const complaints = await editor.open('wrong.yml', text);
    const said = complaints.map(({ message, range }) => [range.start.line, message] as const);
    expect(said).toContainEqual([lineOf('verfiy:'), expect.stringContaining('verfiy')]);
    expect(said).toContainEqual([lineOf('timeout: soon'), expect.stringMatching(/pattern/)]);
  });
});

test('a topology has nothing to complain of where it is right; a misspelt key is shown', async () => {
  expect(await editor.open('topology.yml', firstLine('topology') + TOPOLOGY)).toEqual([]);
  const complaints = await editor.open('misspelt.yml', firstLine('topology') + TOPOLOGY.replace('tenancy:', 'tenncy:'));
  expect(complaints.map(({ message }) => message).join('\n')).toContain('tenncy');
  expect(await editor.hover('topology.yml', 'identifies:')).toContain('one tenant’s alone');
});

test('a file of scenarios has nothing to complain of where it is right, and offers what is not there yet', async () => {
  const text = readFileSync(join(root, 'runbooks/database-connection-pool-exhaustion.test.yml'), 'utf8');
  const scenarios = firstLine('scenario') + text.replace(/^#.*\n/, '');
  expect(await editor.open('right.test.yml', scenarios)).toEqual([]);
  expect(await editor.hover('right.test.yml', 'expect:')).toContain('How it ends');
  const open = scenarios.replace(/^ {4}expect:\n/m, '    expect:\n      \n');
  await editor.open('open.test.yml', open);
  // What stands there already is not offered again.
  expect(await editor.complete('open.test.yml', '    expect:\n      ')).toEqual(['because', 'undo']);
});

describe('the settings that `init` writes', () => {
  test('give each file its schema, in the folder of one runbook too', async () => {
    const written = JSON.parse(readFileSync(join(root, 'templates/repository/.vscode/settings.json'), 'utf8'));
    const schemas = Object.entries(written['yaml.schemas']).map(([file, patterns]) => [
      pathToFileURL(join(root, file)).href,
      patterns,
    ]);
    await using set = await startEditor(Object.fromEntries(schemas));
    const folder = join(root, 'runbooks/cache-wedged');
    for (const [name, shown] of [
      ['cache-wedged.yml', 'title'],
      ['cache-wedged.test.yml', 'scenarios'],
      ['topology.yml', 'services'],
    ] as const) {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^# yaml-language-server.*\n/, '');
      for (const place of name.startsWith('topology')
        ? [name, `runbooks/cache-wedged/${name}`]
        : [`runbooks/${name}`, `runbooks/cache-wedged/${name}`]) {
        expect(await set.open(place, text), place).toEqual([]);
        const wrong = await set.open(`${place.slice(0, -name.length)}other/${name}`, text.replace(`${shown}:`, 'odd:'));
        expect(wrong.map(({ message }) => message).join(), place).toContain('odd');
      }
    }
  });
});
