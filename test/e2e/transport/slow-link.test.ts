// A slow link to a host: what became of a command is known in time, whatever its output still needs.
import { connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, NOBODY_STOPS, type World } from '../../transport/world.ts';
import { createSshWorld, type Sshd } from './sshd.ts';

const BYTES_A_SECOND = 500_000;
const OUTPUT = 10_000_000;

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

let link: Server;
let world: World;
beforeAll(async () => {
  const sshd = await ssh.start('far-away');
  link = slowLinkTo(sshd);
  await new Promise<void>((resolve) => link.listen(0, '127.0.0.1', resolve));
  const address = link.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  world = createWorld({
    where: 'far-away',
    hosts: { 'far-away': { ...sshd.host, port } },
    ssh: { keyFiles: [ssh.keyFile] },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  link.close();
});

async function take(script: string, { timeout, cancel }: { readonly timeout: number; readonly cancel: number | null }) {
  const command = world.run(script, { timeout_ms: timeout });
  const prepared = await world.executor.prepare(command, world.identity(), NOBODY_STOPS);
  if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
  const began = performance.now();
  const { act } = await prepared.go(cancel === null ? NOBODY_STOPS : AbortSignal.timeout(cancel));
  return { act, seconds: (performance.now() - began) / 1_000 };
}

describe('an output that needs longer than there is time', () => {
  const cases: readonly (readonly [string, { readonly timeout: number; readonly cancel: number | null }, number])[] = [
    ['after a cancel', { timeout: 60_000, cancel: 2_000 }, 4],
    ['after the timeout', { timeout: 1_500, cancel: null }, 7.5],
  ];
  test.each(cases)('%s keeps what came of it, and how the command ended', async (_when, bounds, most) => {
    const { act, seconds } = await take(`head -c ${OUTPUT} /dev/urandom; exit 3`, bounds);
    expect(act).toMatchObject({ ended: 'exited', exit_code: 3, stopped: 'ended-by-itself' });
    expect(act.stdout.bytes).toBe(OUTPUT);
    expect(act.stdout.head).not.toBe('');
    expect(act.stdout.omitted_bytes).toBeGreaterThan(OUTPUT / 2);
    expect(act.fault).toMatchObject({ code: 'connection-timed-out', message: expect.stringContaining('far-away') });
    expect(seconds).toBeLessThan(most);
  });

  test.each([
    ['a cancel', { timeout: 60_000, cancel: 1_000 }, 'cancelled'],
    ['a timeout', { timeout: 1_000, cancel: null }, 'timed-out'],
  ] as const)('leaves the kill of %s confirmed', async (_what, bounds, ended) => {
    const { act, seconds } = await take(`head -c ${OUTPUT} /dev/urandom; exec sleep 300`, bounds);
    expect(act).toMatchObject({ ended, exit_code: null, stopped: 'confirmed' });
    expect(act.stdout.bytes).toBe(OUTPUT);
    expect(seconds).toBeLessThan(8);
  });
});

function slowLinkTo({ port }: Sshd): Server {
  return createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far);
    far.on('data', (bytes) => {
      near.write(bytes);
      far.pause();
      setTimeout(() => far.resume(), (bytes.length / BYTES_A_SECOND) * 1_000);
    });
    far.on('end', () => near.end());
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
}
