// What ssh and sudo say, as faults: the right code, about the right host.
import { describe, expect, test } from 'vitest';
import { connectionFault, exitFault, hungUpAtOnce, shellEnded } from '../../src/transport/fault-text.ts';

const BASTION = { name: 'bastion', address: 'bastion.example', port: 22 };
const INNER = { name: 'inner', address: '10.0.0.5', port: 2222 };
const CLOSED =
  '\r\nkex_exchange_identification: Connection closed by remote host\r\nConnection closed by UNKNOWN port 65535\r\n';

describe('behind a bastion', () => {
  const inner = { name: 'inner', hops: [INNER, BASTION] };
  const changed = (name: string): string =>
    `@@@\r\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\nHost key for ${name} has changed and you have requested strict checking.\r\nHost key verification failed.`;
  const unknown = (name: string): string =>
    `No ED25519 host key is known for ${name} and you have requested strict checking.\r\nHost key verification failed.`;
  test.each([
    [changed('bastion') + CLOSED, 'host-key-changed', /^bastion shows/],
    [changed('inner'), 'host-key-changed', /^inner shows/],
    [unknown('bastion') + CLOSED, 'host-key-unknown', /of bastion is not pinned/],
    [unknown('inner'), 'host-key-unknown', /of inner is not pinned/],
    [`ops@bastion.example: Permission denied (publickey).${CLOSED}`, 'permission-denied', /^bastion refused/],
    ['ops@10.0.0.5: Permission denied (publickey).', 'permission-denied', /^inner refused/],
    [
      `ssh: connect to host bastion.example port 22: Connection refused${CLOSED}`,
      'connection-refused',
      /^bastion refused/,
    ],
    [
      `ssh: Could not resolve hostname bastion.example: Name or service not known${CLOSED}`,
      'host-unresolved',
      /address of bastion/,
    ],
    [
      `channel 0: open failed: connect failed: Connection refused\r\nstdio forwarding failed${CLOSED}`,
      'connection-refused',
      /^inner refused/,
    ],
    [
      `channel 0: open failed: connect failed: Name or service not known\r\nstdio forwarding failed${CLOSED}`,
      'host-unresolved',
      /address of inner/,
    ],
    [
      'Connection timed out during banner exchange\r\nConnection to UNKNOWN port 65535 timed out',
      'connection-timed-out',
      /^inner or its bastion bastion did not answer/,
    ],
    ['Connection timed out', 'connection-timed-out', /^inner or its bastion bastion did not answer/],
    ['sudo: a password is required', 'sudo-password', /^sudo on inner asks/],
    ['sudo: unknown user redis', 'command-refused', /^sudo on inner refused/],
  ])('%j', (said, code, message) => {
    expect(connectionFault(inner, said)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('at one address with it, the bastion is known by what came after it', () => {
    const both = {
      name: 'inner',
      hops: [
        { ...INNER, address: '127.0.0.1' },
        { ...BASTION, address: '127.0.0.1' },
      ],
    };
    const denied = 'ops@127.0.0.1: Permission denied (publickey).';
    expect(connectionFault(both, denied + CLOSED).message).toMatch(/^bastion refused/);
    expect(connectionFault(both, denied).message).toMatch(/^inner refused/);
    const refused = `ssh: connect to host 127.0.0.1 port 22: Connection refused${CLOSED}`;
    expect(connectionFault(both, refused).message).toMatch(/^bastion refused/);
  });

  test('of several, the one that ssh names; else all that it can be', () => {
    const far = { name: 'inner', hops: [INNER, BASTION, { name: 'gate', address: 'gate.example', port: 22 }] };
    expect(connectionFault(far, changed('gate') + CLOSED).message).toMatch(/^gate shows/);
    expect(
      connectionFault(far, `ssh: connect to host gate.example port 22: Connection refused${CLOSED}`).message,
    ).toMatch(/^gate refused/);
    expect(connectionFault(far, 'Connection timed out').message).toMatch(
      /^inner or one of its bastions bastion, gate did not answer/,
    );
  });
});

describe('what is printed before', () => {
  const db = { name: 'db-1', hops: [{ name: 'db-1', address: 'db-1.example', port: 22 }] };
  test.each([
    'Warning: if a password is required, call the desk. sudo: all use is logged.',
    'This host is monitored. Connection refused, Connection timed out and Permission denied are logged.',
    'Could not resolve hostname? Ask the desk.',
  ])('a banner decides nothing: %s', (banner) => {
    expect(connectionFault(db, `${banner}\r\nops@db-1.example: Permission denied (publickey).`)).toMatchObject({
      code: 'permission-denied',
      message: 'db-1 refused every key.',
    });
    expect(connectionFault(db, `${banner}\r\nconnection reset`).code).toBe('connection-lost');
  });

  test('where neither key nor agent was there, no host is said to have refused one', () => {
    const said = 'ops@db-1.example: Permission denied (publickey).';
    expect(connectionFault({ ...db, isKeyless: true }, said)).toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('db-1 was offered no key'),
      hint: expect.stringContaining('--ssh-key'),
    });
  });

  test('an address that does not resolve is shown: it is what is misspelt', () => {
    const said = 'ssh: Could not resolve hostname db-1.example: Name or service not known';
    expect(connectionFault(db, said).message).toBe('The address of db-1 (db-1.example) does not resolve.');
  });

  test.each([
    ['ssh: connect to host db-1.example port 22: Connection refused', 'db-1.example:22'],
    ['ssh: connect to host db-1.example port 22: Connection timed out', 'db-1.example:22'],
  ])('the address and port that were tried are shown: %s', (said, tried) => {
    expect(connectionFault(db, said).hint).toContain(`(${tried})`);
  });

  test('an address of IPv6 is told from its port', () => {
    const v6 = { name: 'db-1', hops: [{ name: 'db-1', address: 'fd00::5', port: 2222 }] };
    expect(connectionFault(v6, 'ssh: connect to host fd00::5 port 2222: Connection refused').hint).toContain(
      '([fd00::5]:2222)',
    );
  });

  test('a revoked key is named as one that must not be trusted', () => {
    const said =
      'ED25519 host key for db-1 was revoked and you have requested strict checking.\r\nHost key verification failed.';
    expect(connectionFault(db, said)).toMatchObject({
      code: 'host-key-changed',
      message: expect.stringContaining('revoke'),
    });
  });
});

describe('an account that runs no commands', () => {
  const db = { name: 'db-1', hops: [{ name: 'db-1', address: 'db-1.example', port: 22 }] };
  test.each([
    ['This account is currently not available.', 'command-refused', 'The account on db-1 may not run commands.'],
    ['This service allows sftp connections only.', 'command-refused', 'The account on db-1 may not run commands.'],
    ['rbash: line 1: exec: restricted', 'command-refused', 'The account on db-1 has a restricted shell.'],
    [
      "rbash: line 1: /bin/sh: restricted: cannot specify `/' in command names",
      'command-refused',
      'The account on db-1 has a restricted shell.',
    ],
    [
      'WARNING: Your password has expired.\nPassword change required but no TTY available.',
      'command-refused',
      'The password of the account on db-1 has expired, and nothing is run before it is changed.',
    ],
    [
      'Your account has expired; please contact your system administrator.\nConnection closed by 10.0.0.5 port 22',
      'command-refused',
      'The account on db-1 has expired.',
    ],
    ['exec request failed on channel 0', 'command-refused', 'sshd on db-1 starts no program for this account.'],
    [
      'ops@db-1.example: Permission denied (keyboard-interactive).',
      'permission-denied',
      'db-1 lets nobody in with a key alone.',
    ],
    ['ops@db-1.example: Permission denied (publickey,password).', 'permission-denied', 'db-1 refused every key.'],
    ['sudo: a password is required', 'sudo-password', 'sudo on db-1 asks for a password.'],
  ])('%j', (said, code, message) => {
    expect(connectionFault(db, said)).toMatchObject({ code, message });
    expect(shellEnded(db, said, '')).toMatchObject({ code, message });
  });

  test('is known by what its shell printed; what profile files print there decides nothing else', () => {
    expect(shellEnded(db, '', 'This account is currently not available.')).toMatchObject({
      message: 'The account on db-1 may not run commands.',
      cause: 'This account is currently not available.',
    });
    expect(shellEnded(db, '', 'sudo: a password is required for all use').message).toMatch(/^The shell of the account/);
  });

  test('without a word, or with one that nobody knows, is told as a shell that ended', () => {
    expect(shellEnded(db, '', '')).toMatchObject({
      code: 'command-refused',
      message: 'The shell of the account on db-1 ended before anything was run.',
    });
    expect(shellEnded(db, 'Ask', 'the desk.').cause).toBe('Ask\\nthe desk.');
  });
});

describe('a bastion', () => {
  const inner = { name: 'inner', hops: [INNER, BASTION] };

  test('that passes nothing on is named, not the host behind it', () => {
    const said = `channel 0: open failed: administratively prohibited: open failed\r\nstdio forwarding failed${CLOSED}`;
    expect(connectionFault(inner, said)).toMatchObject({
      code: 'connection-refused',
      message: 'bastion passes no connections on.',
    });
  });

  test('is dialled again where it hung up without a word, and for no other reason', () => {
    expect(hungUpAtOnce(connectionFault(inner, CLOSED))).toBe(true);
    expect(hungUpAtOnce(connectionFault(inner, 'kex_exchange_identification: read: Connection reset by peer'))).toBe(
      true,
    );
    for (const said of [
      `ops@bastion.example: Permission denied (publickey).${CLOSED}`,
      `ssh: connect to host bastion.example port 22: Connection refused${CLOSED}`,
      'Connection closed by 10.0.0.5 port 22',
    ])
      expect(hungUpAtOnce(connectionFault(inner, said))).toBe(false);
  });
});

describe('a host certificate', () => {
  const cert = { name: 'cert', hops: [{ name: 'cert', address: '10.0.0.5', port: 22 }] };
  const UNKNOWN = 'No ED25519 host key is known for 10.0.0.5 and you have requested strict checking.';

  test.each([
    ['name is not a listed principal', 'The certificate that cert shows does not name it.'],
    ['expired', 'The certificate that cert shows is not valid.'],
  ])('%s', (why, message) => {
    const said = `Certificate invalid: ${why}\r\n${UNKNOWN}\r\nHost key verification failed.`;
    expect(connectionFault(cert, said)).toMatchObject({ code: 'host-key-unknown', message });
  });

  test('is that of the host whose address ssh says', () => {
    const said = `Certificate invalid: expired\r\n${UNKNOWN}\r\nHost key verification failed.`;
    expect(connectionFault({ name: 'cert', hops: [...cert.hops, BASTION] }, said).message).toMatch(
      /^The .* cert shows/,
    );
  });
});

describe('the exit code of a script', () => {
  const script = { kind: 'run', script: 'nowhere', env: {}, stdin: null, timeoutMs: 1_000 } as const;
  test.each([
    [127, 'command-not-found', 'The script ended with 127 on db-1: a program that it calls is not there.'],
    [
      126,
      'command-not-executable',
      'The script ended with 126 on db-1: a program that it calls may not be executed by this user.',
    ],
  ])('%d is told of a program whose name its standard error has', (exitCode, code, message) => {
    expect(exitFault(exitCode, script, 'db-1')).toMatchObject({
      code,
      message,
      hint: expect.stringContaining('standard error names the program'),
    });
  });
});
