// The connection that is handed to ssh: whole, and with a fault where there is none.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { connectionFault } from '../../src/transport/fault-text.ts';
import { openLine } from '../../src/transport/line.ts';
import { startProcess } from '../../src/transport/process.ts';

const GREETING = 'SSH-2.0-greeting\r\n';

async function faultAt(address: string, port: number): Promise<string> {
  const line = await openLine({ name: 'cache-2', address, port });
  if (line.kind === 'open') throw new Error('it is open');
  return connectionFault({ name: 'cache-2', hops: [] }, line.said).code;
}

describe('a line to a host', () => {
  test('is handed over with all that the host has said, and hears what its new holder says', async () => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.write(GREETING);
      socket.setEncoding('utf8').on('data', (text: string) => heard.push(text));
      socket.once('end', () => socket.end());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const line = await openLine({ name: 'cache-2', address: 'localhost', port });
    if (line.kind !== 'open') throw new Error(line.said);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const argv = ['/bin/sh', '-c', 'IFS= read -r word <&3; printf "%s" "$word"; printf mine >&3'];
    const holder = startProcess({ argv, env: {}, connection: line.socket });
    line.socket.destroy();
    const said: string[] = [];
    holder.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
    expect(await holder.ended).toEqual({ kind: 'exited', exitCode: 0 });
    await expect.poll(() => heard.join('')).toBe('mine');
    expect(said.join('')).toBe(GREETING.replace('\n', ''));
    await new Promise((resolve) => server.close(resolve));
  });
  test('is no line where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await faultAt('127.0.0.1', port)).toBe('connection-refused');
  });
  test('is no line where the name is nobody’s', async () => {
    expect(await faultAt('nobody.invalid', 22)).toBe('host-unresolved');
  });
  test('is given up at once', async () => {
    const signal = AbortSignal.timeout(50);
    const line = await openLine({ name: 'cache-2', address: '192.0.2.1', port: 22 }, { signal });
    expect(line.kind).toBe('failed');
  });
});
