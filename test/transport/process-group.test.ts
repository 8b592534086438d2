// Processes of a place that is closed: none is left, whoever starts one at the last moment.
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { ProcessGroup } from '../../src/transport/process-group.ts';

const SLEEP = { argv: ['/bin/sh', '-c', 'exec sleep 60'], env: { PATH: '/usr/bin:/bin' } };

it('ends what lives when it is closed', async () => {
  const group = new ProcessGroup();
  const process = group.start(SLEEP);
  await group.close();
  expect(await process.ended).toEqual({ kind: 'signalled', signal: 'SIGTERM' });
});

it('ends what is started after it was closed', async () => {
  const group = new ProcessGroup();
  await group.close();
  expect(await group.start(SLEEP).ended).toEqual({ kind: 'signalled', signal: 'SIGTERM' });
});

it('ends also what does not listen', async () => {
  const group = new ProcessGroup();
  const deaf = { ...SLEEP, argv: ['/bin/sh', '-c', 'trap "" TERM; echo deaf; while :; do sleep 1; done'] };
  const process = group.start(deaf);
  await once(process.stdout, 'data');
  await group.close();
  expect(await process.ended).toEqual({ kind: 'signalled', signal: 'SIGKILL' });
});
