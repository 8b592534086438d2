// What every act has in common, whatever its transport.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRedactor } from '../../src/kernel/redact.ts';
import { notStarted } from '../../src/transport/act.ts';
import { connectionFault } from '../../src/transport/fault-text.ts';
import { changed, observed } from './contract.ts';
import { createWorld } from './world.ts';

test('a change says when its output could not be kept; a look that saw what it wanted has not failed', async () => {
  await using world = createWorld({ where: 'runner' });
  writeFileSync(`${world.folder}/outputs`, 'a file where a folder should be');
  const command = world.run('seq 1 30000');
  const change = await changed(world, command);
  expect(change.act).toMatchObject({ ended: 'exited', exit_code: 0, fault: { code: 'file-unwritable' } });
  expect(change.act.fault?.cause).toMatch(/EEXIST|ENOTDIR/);
  const look = await observed(world, command);
  expect(look.act.stdout.file).toBeUndefined();
  expect([look.act.exit_code, look.act.fault]).toEqual([0, undefined]);
});

test('the cause of a fault is redacted like everything else', async () => {
  const script = '#!/bin/sh\necho "sudo: a password is required for hunter2-hunter2" >&2\nexit 1\n';
  await using world = createWorld({ where: 'runner', secrets: { S: 'hunter2-hunter2' } });
  writeFileSync(`${world.folder}/sudo`, script, { mode: 0o755 });
  await using other = createWorld({
    where: 'runner',
    secrets: { S: 'hunter2-hunter2' },
    environment: { PATH: `${world.folder}:${process.env.PATH ?? ''}` },
  });
  for (const way of [observed, changed]) {
    const { act } = await way(other, other.exec(['true'], { as: 'redis' }));
    expect(act.fault).toMatchObject({ code: 'sudo-password', cause: 'sudo: a password is required for ***' });
  }
});

test('of the cause of a fault the last words are kept, and it is redacted before', async () => {
  const said = `hunter2-hunter2 ${'x'.repeat(590)}`;
  const secrets = createRedactor({ secrets: [{ name: 'S', value: 'hunter2-hunter2' }] });
  const { act } = notStarted(connectionFault({ name: 'db-1', hops: [] }, said), {
    redactor: secrets,
    outputsFolder: '',
  });
  expect(act.fault?.cause).toBe(`*** ${'x'.repeat(590)}`);
});
