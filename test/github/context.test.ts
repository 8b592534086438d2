import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContext } from '../../src/github/context.ts';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
afterAll(() => rmSync(folder, { recursive: true }));

const eventFile = (text: string): string => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
};
const base = {
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
  GITHUB_EVENT_NAME: 'repository_dispatch',
  GITHUB_EVENT_PATH: eventFile('{"client_payload":{"a":1},"repository":{"default_branch":"trunk"}}'),
  GITHUB_REF: 'refs/heads/trunk',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'ada',
  GITHUB_REPOSITORY: 'acme/runbooks',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '17',
};

describe('readContext', () => {
  it('reads what the runner says', () => {
    expect(readContext(base)).toEqual({
      ok: true,
      value: {
        event: {
          name: 'repository_dispatch',
          payload: { client_payload: { a: 1 }, repository: { default_branch: 'trunk' } },
        },
        ref: 'refs/heads/trunk',
        defaultBranch: 'trunk',
        commit: 'a'.repeat(40),
        actor: 'ada',
        triggeringActor: 'ada',
        repository: 'acme/runbooks',
        runUrl: 'https://github.com/acme/runbooks/actions/runs/17',
        runId: '17',
        runAttempt: 1,
        apiUrl: 'https://api.github.com',
        workspace: '/w',
        temporaryFolder: '/t',
      },
    });
  });

  it('knows who pressed re-run, and which attempt it is', () => {
    const found = readContext({ ...base, GITHUB_TRIGGERING_ACTOR: 'eve', GITHUB_RUN_ATTEMPT: '3' });
    expect(found).toMatchObject({ ok: true, value: { actor: 'ada', triggeringActor: 'eve', runAttempt: 3 } });
  });

  it.each([
    [{ GITHUB_SERVER_URL: 'javascript:alert(1)' }],
    [{ GITHUB_REPOSITORY: 'acme/x)[y' }],
    [{ GITHUB_RUN_ID: '1 2' }],
  ])('makes no address of %j', (change) => {
    expect(readContext({ ...base, ...change })).toMatchObject({ ok: true, value: { runUrl: null } });
  });

  it('makes no commit of what is none', () => {
    expect(readContext({ ...base, GITHUB_SHA: 'main' })).toMatchObject({ ok: true, value: { commit: 'none' } });
  });

  it.each([
    ['no workspace', { GITHUB_WORKSPACE: undefined }, 'usage'],
    ['no event file named', { GITHUB_EVENT_PATH: undefined }, 'event-unsupported'],
    ['an event file that is missing', { GITHUB_EVENT_PATH: join(folder, 'missing') }, 'event-unsupported'],
    ['an event file that is no JSON', { GITHUB_EVENT_PATH: eventFile('{') }, 'event-unsupported'],
    [
      'an event file that is too large',
      { GITHUB_EVENT_PATH: eventFile(' '.repeat(4 * 1024 * 1024 + 1)) },
      'event-unsupported',
    ],
  ])('says what is missing: %s', (_name, change, code) => {
    expect(readContext({ ...base, ...change })).toMatchObject({ ok: false, faults: [{ code }] });
  });
});
