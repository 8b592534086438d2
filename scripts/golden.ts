// Rewrites what tests hold the program's texts against: golden files, and the README's tables. The difference is reviewed
// like code.
// Refuses in CI, where a golden file that is rewritten would prove nothing.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actionBesideWorkflow, BESIDE_WORKFLOW } from './action-beside-workflow.ts';
import { readmeWithTables } from './input-table.ts';

if (process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false') {
  process.stderr.write(
    'golden files are not rewritten in CI: run `npm run golden` on your machine and review the difference\n',
  );
  process.exit(1);
}
const root = join(import.meta.dirname, '..');
await writeFile(join(root, 'README.md'), await readmeWithTables(root));
await writeFile(join(root, BESIDE_WORKFLOW), await actionBesideWorkflow(root));
const vitest = join(root, 'node_modules/.bin/vitest');
const { status } = spawnSync(vitest, ['run', '--update=all', ...process.argv.slice(2)], {
  env: { ...process.env, GOLDEN: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
