// Answers what `systemctl` asks: one line in, the exit code and the output out.
// Asked at a port of loopback, or at a socket in a host's own files, which reaches no other host.
import { createServer, type Server } from 'node:net';

/** The exit code on a line of its own, then what is printed. */
export type Answering = (line: string) => Promise<string>;

export async function manageOnLoopback(answer: Answering): Promise<{ readonly port: number; readonly server: Server }> {
  const server = serverOf(answer);
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the unit manager has no port');
  return { port: address.port, server };
}

export async function manageAtSocket(answer: Answering, path: string): Promise<Server> {
  const server = serverOf(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ path }, resolve));
  return server;
}

function serverOf(answer: Answering): Server {
  return createServer((socket) => {
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
      const [line, rest] = received.split('\n');
      if (line !== undefined && rest !== undefined) void answer(line).then((text) => socket.end(text));
    });
  });
}
