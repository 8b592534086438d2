// Keys of hosts among the words of a line: names of hosts look like types of keys.
import { describe, expect, test } from 'vitest';
import { hasHostKeys, hostKeyIn } from '../../src/kernel/host-key.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEWVjQk8vzKd4Hx0WJ6Jr8c6sJk3H0yq5o9T3bQ0jM1a';

test.each([
  [`${KEY} root@db`, KEY],
  [`db-1 ${KEY}`, KEY],
  [`ssh-gateway.example ${KEY}`, KEY],
  [`@cert-authority rsa-1 ${KEY}`, KEY],
  ['ssh-gateway.example', null],
  ['ssh-ed25519', null],
  ['ssh-ed25519 not*base64', null],
  ['Host cache-1', null],
])('%s', (line, key) => {
  expect(hostKeyIn(line.split(' '))).toBe(key);
});

describe('a text of known hosts', () => {
  test.each([
    ['', true],
    ['\n  # none yet\r\n', true],
    [`|1|c2FsdA==|aGFzaA== ${KEY}\r\n`, true],
    [`ssh-gateway.example ${KEY}\n`, true],
    ['~/.ssh/known_hosts', false],
    ['Host db-1\n  User ops\n', false],
  ])('%j holds keys, or nothing: %s', (text, expected) => {
    expect(hasHostKeys(text)).toBe(expected);
  });
});
