// Makes the matrix's two programs from src/, once for all cells: starting them from hundreds of files would cost more than the cells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Comes with vitest.
import { rolldown } from 'rolldown';

export interface Programs extends AsyncDisposable {
  readonly main: string;
  readonly post: string;
}

export async function bundlePrograms(): Promise<Programs> {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const here = import.meta.dirname;
  const build = await rolldown({
    input: { main: join(here, 'main.ts'), post: join(here, 'post.ts') },
    platform: 'node',
    logLevel: 'silent',
  });
  await build.write({ dir: folder, format: 'esm' });
  await build.close();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return {
    main: join(folder, 'main.js'),
    post: join(folder, 'post.js'),
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
