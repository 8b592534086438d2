// A host that is lost while a run goes on does not keep the run from ending: what it left there is not waited for.
import { expect, test } from 'vitest';
import { changed } from '../../transport/contract.ts';
import { createWorld } from '../../transport/world.ts';
import { startBreakableHost } from '../faults/host/breakable-host.ts';

const SOON_MS = 7_000;

test('a run leaves a host that is out of reach within seconds', async () => {
  await using host = await startBreakableHost();
  const { user, address, port, hostKey, keyFile } = host;
  const planned = { name: 'db-1', user, address, port, host_keys: [hostKey] };
  const world = createWorld({ where: 'db-1', hosts: { 'db-1': planned }, ssh: { keyFiles: [keyFile] } });
  await changed(world, world.run('true'));
  await host.link.cut();
  host.killClient();
  const began = performance.now();
  await world.executor.forget(world.identity().execution_id);
  const took = performance.now() - began;
  await world[Symbol.asyncDispose]();
  expect(took).toBeLessThan(SOON_MS);
});
