// An incoming webhook as Slack has it, on loopback: takes messages, and tells what it took.
import { createServer } from 'node:http';

export interface SlackChannel {
  readonly url: string;
  /** Bodies of the messages, in order. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

export async function openSlackChannel(): Promise<SlackChannel> {
  const messages: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      messages.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the channel has no port');
  return {
    url: `http://127.0.0.1:${address.port}/services/T00000000/B00000000/e2e-webhook-secret-path`,
    messages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
