// The channel that people are told by: one receiver for all cells, a path for each; what a cell is told can be made to wait.
import { createServer } from 'node:http';
import { latch } from './latch.ts';

export interface Told {
  readonly path: string;
  /** The outcome that was told. */
  readonly text: string;
}

export interface Channel extends AsyncDisposable {
  readonly url: string;
  told(path: string): readonly Told[];
  /** The next message of this path waits. */
  hold(path: string): { readonly reached: Promise<void>; letGo(): void };
}

export async function openChannel(): Promise<Channel> {
  const all: Told[] = [];
  const held = new Map<string, { reach(): void; readonly gone: Promise<unknown> }>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const path = request.url ?? '';
      const stop = held.get(path);
      held.delete(path);
      stop?.reach();
      await stop?.gone;
      all.push({ path, text: Buffer.concat(chunks).toString('utf8') });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    told: (path) => all.filter((each) => each.path === path),
    hold: (path) => {
      const [reached, gone] = [latch(), latch()];
      held.set(path, { reach: () => reached.open(), gone: gone.opened });
      return { reached: reached.opened, letGo: () => gone.open() };
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
