// The demo's on-call channel: an incoming webhook that takes messages as Slack's does, and keeps them for who asks.
// Promises: nothing of it leaves this machine.
import { createServer, type IncomingMessage } from 'node:http';

const LONGEST_MESSAGE = 256 * 1024;
const MOST_MESSAGES = 100;

/** Serves until the process ends; gives the port. `POST` leaves a message, `GET` gives all of them. */
export async function serveChannel(): Promise<number> {
  const messages: string[] = [];
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ messages }));
      return;
    }
    void textOf(request).then((text) => {
      const taken = text !== null && messages.length < MOST_MESSAGES;
      if (taken) messages.push(text);
      response.writeHead(taken ? 200 : 413, { 'content-type': 'text/plain' }).end(taken ? 'ok' : 'too much');
    });
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the channel has no port');
  return bound.port;
}

/** Null: too long, or broken off. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
  } catch {
    return null;
  }
  const bytes = Buffer.concat(chunks);
  return bytes.length > LONGEST_MESSAGE ? null : bytes.toString('utf8');
}
