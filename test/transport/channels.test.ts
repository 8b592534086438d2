// The channels of a connection against masters that are played here: each one that does not pass messages on ends them, and nothing else.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { Channels } from '../../src/transport/channels.ts';

const folder = mkdtempSync('/tmp/er-channels-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HELLO = framed('0000000100000004');
const PROXYING = framed('8000000f00000000');

function framed(hex: string): Buffer {
  const body = Buffer.from(hex, 'hex');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}

function channelsAt(path: string, mostWaiting?: number): Channels {
  const bound = mostWaiting === undefined ? {} : { mostWaiting };
  return new Channels({ path, environment: {}, lastWords: async () => 'last words', ...bound });
}

let masters = 0;
/** `play` gets the connection of the one client. */
async function mastered(play: (socket: Socket) => void, mostWaiting?: number): Promise<Channels & AsyncDisposable> {
  masters += 1;
  const path = join(folder, String(masters));
  const server = createServer((socket) => play(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const channels = channelsAt(path, mostWaiting);
  return Object.assign(channels, {
    [Symbol.asyncDispose]: async () => {
      channels.close();
      server.close();
    },
  });
}

/** A session 9 there for the first channel here, and what it says. */
function session(socket: Socket, ...said: readonly Buffer[]): void {
  socket.on('data', (bytes) => {
    if (bytes.includes('session'))
      socket.write(Buffer.concat([framed('005b00000000000000090010000000008000'), ...said]));
  });
}

const data = (text: string): Buffer => {
  const bytes = Buffer.from(text).toString('hex');
  return framed(`005e00000000${(bytes.length / 2).toString(16).padStart(8, '0')}${bytes}`);
};
const CLOSE = framed('006100000000');

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

it('asks to be passed on, and opens its channel, in the first thing that it says', async () => {
  let first: Buffer | null = null;
  await using channels = await mastered((socket) =>
    socket.once('data', (bytes) => {
      first = bytes;
    }),
  );
  channels.open('true');
  await expect.poll(() => first?.toString('hex')).toMatch(/^000000080000000100000004/);
  expect(String(first)).toContain('session');
});

describe('acknowledges at once what a host said before its first answer', () => {
  const IGNORE = '00000006000200000000';
  const OPENED = framed('005b00000000000000090010000000008000');

  it('with messages that say nothing, until the host answers', async () => {
    let heard = '';
    await using channels = await mastered((socket) => {
      socket.write(Buffer.concat([HELLO, PROXYING]));
      socket.on('data', (bytes) => {
        const isAnswered = heard.includes(IGNORE.repeat(3));
        heard += bytes.toString('hex');
        if (!isAnswered && heard.includes(IGNORE.repeat(3))) socket.write(OPENED);
      });
    });
    const channel = channels.open('true');
    expect(await channel.opening).toBe('open');
    const told = heard.split(IGNORE).length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard.split(IGNORE).length - told).toBeLessThanOrEqual(1);
    expect(channel.alive()).toBe(true);
  });

  it('and not for ever where it never does', async () => {
    let heard = '';
    await using channels = await mastered((socket) => {
      socket.write(Buffer.concat([HELLO, PROXYING]));
      socket.on('data', (bytes) => {
        heard += bytes.toString('hex');
      });
    });
    channels.open('true');
    await expect.poll(() => heard.split(IGNORE).length - 1, { timeout: 5_000 }).toBe(20);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard.split(IGNORE).length - 1).toBe(20);
  });
});

it.each([1, 3, 7, 1_000])('takes messages apart however they are cut: %i bytes at a time', async (size) => {
  const said = Buffer.concat([HELLO, PROXYING]);
  await using channels = await mastered((socket) => {
    const all = Buffer.concat([said, framed('005b00000000000000090010000000008000'), data('one '), data('two'), CLOSE]);
    void (async () => {
      for (let at = 0; at < all.length; at += size) {
        socket.write(all.subarray(at, at + size));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
  });
  const channel = channels.open('cat');
  expect(await textOf(channel.stdout)).toBe('one two');
  await channel.ended;
  expect(channels.alive()).toBe(true);
});

it('carries many megabytes for one that reads slowly, whole', async () => {
  const piece = 'x'.repeat(32_768);
  const pieces = 60;
  await using channels = await mastered((socket) => {
    socket.write(Buffer.concat([HELLO, PROXYING]));
    session(socket, ...Array.from({ length: pieces }, () => data(piece)), CLOSE);
  });
  const channel = channels.open('cat');
  let length = 0;
  for await (const chunk of channel.stdout) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    length += chunk.length;
  }
  expect(length).toBe(pieces * piece.length);
});

describe('ends all of its channels', () => {
  test.each<[string, (socket: Socket) => void, string]>([
    [
      'where the master speaks another version',
      (socket) => void socket.write(framed('0000000100000005')),
      'passes no channels on',
    ],
    [
      'where the master does not pass on',
      (socket) => void socket.write(Buffer.concat([HELLO, framed('8000000300000000')])),
      'passes no channels on',
    ],
    [
      'where a message has no end',
      (socket) => void socket.write(Buffer.concat([HELLO, Buffer.from('7fffffff', 'hex')])),
      'no message of a channel',
    ],
    [
      'where a message is none',
      (socket) => void socket.write(Buffer.concat([HELLO, PROXYING, framed('005e00000000ffffffff')])),
      'no message of a channel',
    ],
    ['where the master goes', (socket) => socket.destroy(), 'last words'],
    [
      'where it goes in the middle of a message',
      (socket) => socket.end(Buffer.concat([HELLO, PROXYING, Buffer.of(0, 0)])),
      'last words',
    ],
  ])('%s', async (_why, play, words) => {
    await using channels = await mastered(play);
    const channel = channels.open('true');
    await channel.ended;
    expect([channel.alive(), channels.alive(), await textOf(channel.stdout)]).toEqual([false, false, '']);
    expect(await textOf(channel.stderr)).toContain(words);
    const later = channels.open('true');
    await later.ended;
    expect(later.alive()).toBe(false);
  });

  test('where nobody listens', async () => {
    const channels = channelsAt(join(folder, 'nobody'));
    const channel = channels.open('true');
    await channel.ended;
    expect(channels.alive()).toBe(false);
  });
});

it('hands the last words of a master that goes to those who wait for it, and none where it is closed here', async () => {
  for (const [end, words] of [
    [() => undefined, 'last words'],
    [(channels: Channels) => channels.close(), ''],
  ] as const) {
    let gone = false;
    await using channels = await mastered((socket) => {
      socket.resume().on('close', () => {
        gone = true;
      });
      if (words !== '') socket.end(Buffer.concat([HELLO, PROXYING]));
    });
    const channel = channels.open('true');
    end(channels);
    expect(await textOf(channel.stderr)).toBe(words);
    await channels.ended;
    await expect.poll(() => gone).toBe(true);
  }
});

it('is closed where a host asks and asks, and its master takes no answers', async () => {
  const asking = framed('006200000000000000016101');
  await using channels = await mastered((socket) => {
    socket.write(Buffer.concat([HELLO, PROXYING, framed('005b00000000000000090010000000008000')]));
    const some = Buffer.concat(Array.from({ length: 1_000 }, () => asking));
    const timer = setInterval(() => void socket.write(some), 1);
    socket.once('close', () => clearInterval(timer));
  }, 65_536);
  channels.open('true');
  await channels.ended;
});

it('does not mind what is said of a channel that it does not have', async () => {
  await using channels = await mastered((socket) => {
    socket.write(Buffer.concat([HELLO, PROXYING, framed('005e000000630000000161'), framed('006100000063')]));
    session(socket, data('here'), CLOSE);
  });
  expect(await textOf(channels.open('cat').stdout)).toBe('here');
});
