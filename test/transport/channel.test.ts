// One channel against a host that is played here: what goes out, what comes in, and every way in which it can end.
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { Channel } from '../../src/transport/channel.ts';

const WINDOW = 2_097_152;
const TYPES: Readonly<Record<number, string>> = {
  90: 'open',
  93: 'room',
  94: 'data',
  96: 'eof',
  97: 'close',
  98: 'request',
  100: 'no',
};

function played(environment: Readonly<Record<string, string>> = {}) {
  const sent: Buffer[] = [];
  let isGone = false;
  const channel = new Channel('cat', {
    id: 5,
    environment,
    send: (message) => void sent.push(message),
    gone: () => {
      isGone = true;
    },
  });
  const opened = (window = WINDOW, most = 32_768) =>
    channel.hear({ kind: 'opened', channel: 5, remote: 9, window, most });
  return {
    channel,
    opened,
    say: (text: string, stream: 'stdout' | 'stderr' = 'stdout') =>
      channel.hear({ kind: 'data', channel: 5, stream, bytes: Buffer.from(text) }),
    /** What went out, in the words above; of data its text. */
    sent: () =>
      sent.map((message) => {
        const type = TYPES[message[5] ?? 0] ?? '?';
        if (type === 'data') return message.subarray(14).toString();
        return type === 'request' ? message.subarray(14, 14 + message.readUInt32BE(10)).toString() : type;
      }),
    sizes: () => sent.filter((message) => message[5] === 94).map((message) => message.length - 14),
    isGone: () => isGone,
  };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

describe('what is written', () => {
  it('waits for the session, and then for room, in order', () => {
    const host = played();
    host.channel.stdin.write('one ');
    expect(host.sent()).toEqual(['open']);
    host.opened(0);
    host.channel.stdin.write('two');
    expect(host.sent()).toEqual(['open', 'exec']);
    host.channel.hear({ kind: 'window', channel: 5, more: 6 });
    expect(host.sent()).toEqual(['open', 'exec', 'one ', 'tw']);
    host.channel.hear({ kind: 'window', channel: 5, more: 100 });
    expect(host.sent()).toEqual(['open', 'exec', 'one ', 'tw', 'o']);
  });

  it.each([
    [32_768, [32_768, 32_768, 4_464]],
    [4_000_000_000, [32_768, 32_768, 4_464]],
    [30_000, [30_000, 30_000, 10_000]],
  ])('goes in pieces of at most 32 KiB, and of what the host takes: %i', (most, sizes) => {
    const host = played();
    host.opened(WINDOW, most);
    host.channel.stdin.write('x'.repeat(70_000));
    expect(host.sizes()).toEqual(sizes);
  });

  it('is nothing where the host takes no bytes in a message: it is closed', async () => {
    const host = played();
    host.channel.stdin.write('x');
    host.opened(WINDOW, 0);
    await host.channel.ended;
    expect(host.sent()).toEqual(['open', 'close']);
  });

  it('comes behind the variables of the session and its command', () => {
    const host = played({ TEAM: 'storage', LANG: 'C' });
    host.opened();
    expect(host.sent()).toEqual(['open', 'env', 'env', 'exec']);
  });

  it('is ended behind its last byte, once; what comes later goes nowhere', () => {
    const host = played();
    host.channel.stdin.end('all');
    host.opened(2);
    expect(host.sent()).toEqual(['open', 'exec', 'al']);
    host.channel.hear({ kind: 'window', channel: 5, more: 10 });
    host.channel.stdin.end();
    host.channel.stdin.write('more');
    expect(host.sent()).toEqual(['open', 'exec', 'al', 'l', 'eof']);
  });
});

describe('what comes', () => {
  it('is read whole and in order, each stream for itself, also behind its end', async () => {
    const host = played();
    host.opened();
    host.say('one ');
    host.say('oh', 'stderr');
    host.say('two');
    host.channel.hear({ kind: 'eof', channel: 5 });
    host.channel.hear({ kind: 'close', channel: 5 });
    expect([await textOf(host.channel.stdout), await textOf(host.channel.stderr)]).toEqual(['one two', 'oh']);
  });

  it('stays as it is until more is asked for', async () => {
    const host = played();
    host.opened();
    host.say('first');
    const pieces = host.channel.stdout[Symbol.asyncIterator]();
    const first = (await pieces.next()).value;
    host.say('second, and longer');
    expect(Buffer.from(first ?? []).toString()).toBe('first');
    expect(Buffer.from((await pieces.next()).value ?? []).toString()).toBe('second, and longer');
  });

  it('gets room again for what was looked at, and for no more', async () => {
    const host = played();
    host.opened();
    const pieces = host.channel.stdout[Symbol.asyncIterator]();
    for (let half = 0; half < 2; half += 1) host.say('x'.repeat(200_000));
    await pieces.next();
    expect(host.sent()).not.toContain('room');
    host.say('y');
    await pieces.next();
    expect(host.sent()).toContain('room');
  });

  it('is not listened to any longer where it is more than there was room for', async () => {
    const host = played();
    host.opened();
    const piece = 'x'.repeat(32_768);
    for (let sent = 0; sent <= WINDOW; sent += piece.length) host.say(piece);
    await host.channel.ended;
    expect(host.sent().at(-1)).toBe('close');
    expect((await textOf(host.channel.stdout)).length).toBe(WINDOW);
    expect(await textOf(host.channel.stderr)).toContain('more came than there was room for');
  });

  it('is answered where an answer is waited for, also behind our own end of it', () => {
    const host = played();
    host.opened();
    host.channel.hear({ kind: 'request', channel: 5, asks: false });
    host.channel.hear({ kind: 'request', channel: 5, asks: true });
    host.channel.kill();
    host.channel.hear({ kind: 'request', channel: 5, asks: true });
    expect(host.sent()).toEqual(['open', 'exec', 'no', 'close', 'no']);
  });
});

describe('the end', () => {
  type Host = ReturnType<typeof played>;
  test.each<[string, (host: Host) => void, readonly string[], boolean]>([
    ['the host closes it', (host) => host.channel.hear({ kind: 'close', channel: 5 }), ['close'], true],
    ['it is closed here', (host) => host.channel.kill(), ['close'], false],
    ['it is let go', (host) => host.channel.release(), ['close'], false],
    ['the connection is lost', (host) => host.channel.lost(), [], false],
    ['it is opened again', (host) => host.opened(), ['close'], false],
    [
      'it is refused when it is open',
      (host) => host.channel.hear({ kind: 'refused', channel: 5, why: 'no' }),
      ['close'],
      false,
    ],
    ['its command is not taken', (host) => host.channel.hear({ kind: 'failure', channel: 5 }), ['close'], false],
  ])('%s', async (_how, end, sent, isGone) => {
    const host = played();
    host.opened();
    end(host);
    await host.channel.ended;
    expect(host.channel.alive()).toBe(false);
    expect(host.sent()).toEqual(['open', 'exec', ...sent]);
    expect(host.isGone()).toBe(isGone);
    host.channel.kill();
    host.channel.hear({ kind: 'close', channel: 5 });
    expect([host.isGone(), host.sent().filter((each) => each === 'close').length]).toEqual([true, 1]);
  });

  describe('of its program, whose streams others still hold', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const exit = (host: Host) => host.channel.hear({ kind: 'exited', channel: 5 });
    /** Lets so much time pass, and what is due after it. */
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

    it('is waited for while something comes, and tells', async () => {
      const host = played();
      host.opened();
      exit(host);
      for (const piece of ['the ', 'rest']) {
        await pass(9_900);
        host.say(piece);
      }
      expect(host.channel.alive()).toBe(true);
      await pass(10_100);
      expect([host.channel.alive(), host.sent().at(-1)]).toEqual([false, 'close']);
      expect(await textOf(host.channel.stdout)).toBe('the rest');
      expect(await textOf(host.channel.stderr)).toContain('has ended');
    });

    it('is not waited for where it closes them', async () => {
      const host = played();
      host.opened();
      exit(host);
      host.channel.hear({ kind: 'close', channel: 5 });
      await pass(20_000);
      expect(await textOf(host.channel.stderr)).toBe('');
    });

    it('is waited for anew where this machine itself stood still', async () => {
      const host = played();
      host.opened();
      exit(host);
      await pass(9_000);
      const now = performance.now() + 3_600_000;
      const standstill = vi.spyOn(performance, 'now').mockImplementation(() => now);
      await pass(1_100);
      standstill.mockRestore();
      host.say('late');
      expect([host.channel.alive(), await Promise.race([textOf(host.channel.stdout), 'open'])]).toEqual([true, 'open']);
      await pass(10_100);
      expect(host.channel.alive()).toBe(false);
    });

    it('is waited for as long as the host has no room to send more', async () => {
      const host = played();
      host.opened();
      for (let sent = 0; sent < WINDOW; sent += 32_768) host.say('x'.repeat(32_768));
      exit(host);
      await pass(60_000);
      expect(host.channel.alive()).toBe(true);
      const pieces = host.channel.stdout[Symbol.asyncIterator]();
      await pieces.next();
      const next = pieces.next();
      await pass(10_100);
      expect([(await next).done, host.channel.alive()]).toEqual([true, false]);
    });
  });

  it('comes before it began: it is closed as soon as it can be', async () => {
    const host = played();
    host.channel.kill();
    await host.channel.ended;
    expect([host.sent(), host.isGone(), await host.channel.opening]).toEqual([['open'], false, 'lost']);
    host.opened();
    expect(host.sent()).toEqual(['open', 'close']);
    host.channel.hear({ kind: 'close', channel: 5 });
    expect(host.isGone()).toBe(true);
  });

  it('is told on its standard error where it never began', async () => {
    const host = played();
    host.channel.hear({ kind: 'refused', channel: 5, why: 'connect failed: open failed' });
    await host.channel.ended;
    expect(await host.channel.opening).toBe('refused');
    expect(await textOf(host.channel.stderr)).toBe('channel 5: open failed: connect failed: open failed\n');
    expect(host.isGone()).toBe(true);
  });

  it('has the last words of the connection on its standard error', async () => {
    const host = played();
    host.opened();
    host.say('half ', 'stderr');
    host.channel.lost('Timeout, server not responding.\n');
    expect(await textOf(host.channel.stderr)).toBe('half Timeout, server not responding.\n');
  });

  it('ends the wait of who reads', async () => {
    const host = played();
    const next = host.channel.stdout[Symbol.asyncIterator]().next();
    host.channel.release();
    expect((await next).done).toBe(true);
  });
});
