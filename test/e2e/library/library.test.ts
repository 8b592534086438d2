// Every folder of the library as its page says to adopt it: copied into a repository, its topology taken in, linted and tested there.

import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { callCommandLine } from '../main-job/support/command-line.ts';
import { LIBRARY } from './support/adopted.ts';

const IDS = readdirSync(LIBRARY, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const repositories: string[] = [];
afterAll(async () => {
  for (const repository of repositories) await rm(repository, { recursive: true, force: true });
});

async function repositoryWith(id: string): Promise<string> {
  const repository = await mkdtemp(join(tmpdir(), 'adopted-'));
  repositories.push(repository);
  await mkdir(join(repository, 'runbooks'));
  await cp(join(LIBRARY, id), join(repository, 'runbooks', id), { recursive: true });
  await writeFile(join(repository, 'topology.yml'), `schema: 1\ninclude: [runbooks/${id}/topology.yml]\n`);
  return repository;
}

it.each(IDS)(
  '%s, copied: sound, its scenarios go everywhere, and it survives a failure at every moment',
  async (id) => {
    const cwd = await repositoryWith(id);
    const linted = await callCommandLine({ args: ['lint'], cwd });
    expect([linted.out + linted.complaint, linted.exit]).toEqual(['no faults\n', 0]);
    const tested = await callCommandLine({ args: ['test', '--require-coverage'], cwd });
    expect(tested.out + tested.complaint).toMatch(/^1 runbook, \d+ scenarios?, \d{2,} moments: nothing found$/m);
    expect(tested.exit).toBe(0);
  },
);
