// A server that never stops answering: what is read of it ends, and the command says so.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { observed } from './contract.ts';
import { createWorld } from './world.ts';

test('a request stops at a body that has no end', async () => {
  const server = createServer((_request, response) => pour(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await using world = createWorld({ where: 'runner' });
  const { act } = await observed(world, {
    kind: 'http',
    where: 'runner',
    env: {},
    timeout_ms: 60_000,
    output: { format: 'json', fields: {} },
    sensitive: false,
    method: 'GET',
    url: `http://127.0.0.1:${port}/endless`,
    headers: {},
    mutates: false,
  });
  server.closeAllConnections();
  server.close();
  expect(act).toMatchObject({ ended: 'exited', exit_code: 200, fault: { code: 'http-failed' } });
  expect(act.stdout.bytes).toBeLessThan(70_000_000);
});

function pour(response: ServerResponse): void {
  const piece = Buffer.alloc(1_048_576, 'a');
  while (!response.destroyed && response.write(piece));
  response.once('drain', () => pour(response));
}
