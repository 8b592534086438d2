// The connection protocol between this process and an ssh master: what is written is what RFC 4254 says, and nothing that comes can do
// more than be refused.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dataMessage,
  endMessage,
  environmentMessage,
  execMessage,
  IGNORE,
  isHello,
  isProxying,
  openMessage,
  PROXY_PLEASE,
  readMessage,
  windowMessage,
} from '../../src/transport/ssh-messages.ts';

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

describe('what is written', () => {
  test.each([
    ['the request to pass on', PROXY_PLEASE, '00000008 00000001 00000004 00000008 1000000f 00000000'],
    ['a new session', openMessage(3, 2_097_152), '00000019 00 5a 00000007 73657373696f6e 00000003 00200000 00008000'],
    ['its command', execMessage(7, 'ls é'), '00000018 00 62 00000007 00000004 65786563 01 00000005 6c7320c3a9'],
    [
      'a variable for it',
      environmentMessage(7, 'A', 'b'),
      '00000018 00 62 00000007 00000003 656e76 00 00000001 41 00000001 62',
    ],
    ['bytes for it', dataMessage(7, Buffer.from('hi')), '0000000c 00 5e 00000007 00000002 6869'],
    ['room for more', windowMessage(7, 262_144), '0000000a 00 5d 00000007 00040000'],
    ['the end of what is said', endMessage('eof', 7), '00000006 00 60 00000007'],
    ['the end of it', endMessage('close', 7), '00000006 00 61 00000007'],
    ['what says nothing', IGNORE, '00000006 00 02 00000000'],
    ['an answer that is no', endMessage('failure', 7), '00000006 00 64 00000007'],
  ] as const)('%s', (_what, message, expected) => {
    expect(message.toString('hex')).toBe(hex(expected).toString('hex'));
  });
});

describe('what is read', () => {
  test.each([
    [
      'a session that is open',
      '00 5b 00000003 00000009 00000000 00008000',
      { kind: 'opened', channel: 3, remote: 9, window: 0, most: 32_768 },
    ],
    [
      'one that is refused',
      '00 5c 00000003 00000004 00000002 6e6f 00000000',
      { kind: 'refused', channel: 3, why: 'resource shortage: no' },
    ],
    [
      'one that is refused for a reason of a later time',
      '00 5c 00000003 00000063 00000000',
      { kind: 'refused', channel: 3, why: 'unknown reason: ' },
    ],
    ['room for more', '00 5d 00000003 00200000', { kind: 'window', channel: 3, more: 2_097_152 }],
    [
      'output',
      '00 5e 00000003 00000002 6869',
      { kind: 'data', channel: 3, stream: 'stdout', bytes: Buffer.from('hi') },
    ],
    [
      'complaints',
      '00 5f 00000003 00000001 00000002 6869',
      { kind: 'data', channel: 3, stream: 'stderr', bytes: Buffer.from('hi') },
    ],
    ['a stream that nobody knows', '00 5f 00000003 00000002 00000002 6869', { kind: 'other' }],
    ['an exit status', '00 62 00000003 0000000b 657869742d737461747573 00 00000000', { kind: 'exited', channel: 3 }],
    [
      'a death by a signal',
      '00 62 00000003 0000000b 657869742d7369676e616c 00 00000004 4b494c4c 00 00000000 00000000',
      { kind: 'exited', channel: 3 },
    ],
    ['a request that nobody knows', '00 62 00000003 00000002 6869 00', { kind: 'request', channel: 3, asks: false }],
    ['whether anybody is there', '00 62 00000003 00000004 6b656570 01', { kind: 'request', channel: 3, asks: true }],
    ['the end of the streams', '00 60 00000003', { kind: 'eof', channel: 3 }],
    ['the end', '00 61 00000003', { kind: 'close', channel: 3 }],
    ['a command that was not taken', '00 64 00000003', { kind: 'failure', channel: 3 }],
    ['a command that was', '00 63 00000003', { kind: 'other' }],
  ])('%s', (_what, body, expected) => {
    expect(readMessage(hex(body))).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['half a message', '00'],
    ['an end of nothing', '0061'],
    ['a window without its size', '00 5d 00000003'],
    ['data that is longer than its message', '00 5e 00000003 ffffffff 6869'],
    ['a refusal without its words', '00 5c 00000003 00000001 00000009 6e6f'],
    ['a request that ends in its name', '00 62 00000003 0000000b 6578'],
  ])('null: %s', (_what, body) => {
    expect(readMessage(hex(body))).toBeNull();
  });

  it('is read or refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const body = Buffer.from(bytes);
        readMessage(body);
        expect([isHello(body), isProxying(body)].every((each) => typeof each === 'boolean')).toBe(true);
      }),
    );
  });
});

test.each([
  ['its hello', isHello, '00000001 00000004', true],
  ['a hello with extensions', isHello, '00000001 00000004 00000004 696e666f 00000001 30', true],
  ['a hello of another version', isHello, '00000001 00000005', false],
  ['something else than a hello', isHello, '80000003 00000004', false],
  ['that it passes on', isProxying, '8000000f 00000000', true],
  ['that it does not', isProxying, '80000003 00000000', false],
] as const)('the master says: %s', (_what, is, body, expected) => {
  expect(is(hex(body))).toBe(expected);
});
