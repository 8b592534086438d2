// Every folder of the library, tested as its page says to: by the bundled command line, with its own topology.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callCommandLine } from '../main-job/support/command-line.ts';
import { LIBRARY } from './support/adopted.ts';

const FOLDERS = readdirSync(LIBRARY, { withFileTypes: true }).filter((entry) => entry.isDirectory());

it.each(FOLDERS.map(({ name }) => name))(
  '%s survives a failure at every moment, and its scenarios go everywhere',
  async (id) => {
    const topology = join('runbooks', id, 'topology.yml');
    const args = ['test', join('runbooks', id), '--topology', topology, '--require-coverage'];
    const tested = await callCommandLine({ args, cwd: join(LIBRARY, '..') });
    expect(tested.out + tested.complaint).toMatch(/^1 runbook, \d+ scenarios?, \d{2,} moments: nothing found$/m);
    expect(tested.exit).toBe(0);
  },
);
