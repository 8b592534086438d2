// JSON lines over a loopback connection: how the members of the demo's fleet talk to each other.
// Promises: a line that is not a JSON object ends the connection. Never listens on anything but loopback.
import { createServer, connect as open, type Socket } from 'node:net';
import { type Message, parseMessage } from './message.ts';

export interface Line {
  send(message: Message): void;
  close(): void;
  /** Called once, whoever closed. */
  onClose(listener: () => void): void;
}

const LOOPBACK = '127.0.0.1';
const LINE_LIMIT = 64 * 1024;

/** Serves lines on `port` (0: any free one) and gives the bound port. `accept` returns what takes the messages of one connection. */
export async function serveLines(port: number, accept: (line: Line) => (message: Message) => void): Promise<number> {
  return listen(port, (socket) => {
    const receivers: ((message: Message) => void)[] = [];
    const line = lineOver(socket, (message) => {
      for (const receive of receivers) receive(message);
    });
    receivers.push(accept(line));
  });
}

/** Listens on loopback for raw connections and gives the bound port. */
export async function listen(port: number, accept: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, accept);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, backlog: 1024 }, resolve);
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

/** Opens a line to a member. Rejects where nobody listens. */
export async function openLine(port: number, receive: (message: Message) => void): Promise<Line> {
  return lineOver(await openSocket(port), receive);
}

export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = open({ host: LOOPBACK, port, noDelay: true });
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** Sends messages over one connection and gives one answer to each, in order. */
export async function ask(port: number, ...messages: readonly [Message, ...Message[]]): Promise<readonly Message[]> {
  const answers: Message[] = [];
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const line = await openLine(port, (answer) => {
    answers.push(answer);
    if (answers.length === messages.length) line.close();
  });
  line.onClose(finish);
  for (const message of messages) line.send(message);
  await finished;
  if (answers.length < messages.length) throw new Error(`the member at port ${port} hung up without an answer`);
  return answers;
}

function lineOver(socket: Socket, receive: (message: Message) => void): Line {
  onMessages(socket, receive, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  return {
    send(message) {
      if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
    },
    close() {
      socket.end();
    },
    onClose(listener) {
      socket.once('close', listener);
    },
  };
}

/** Calls `receive` for each complete line of a stream, and `refuse` where a line is no message. */
export function onMessages(
  stream: NodeJS.ReadableStream,
  receive: (message: Message) => void,
  refuse: () => void,
): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string | Buffer) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_LIMIT) refuse();
    for (const text of lines) {
      const message = parseMessage(text);
      if (message === null) refuse();
      else receive(message);
    }
  });
}
