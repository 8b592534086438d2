// `relay` as its own process: what it is given stands in no list of processes, and what is on its way when it is told to end arrives.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../../support/github/start.ts';

const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');
const ALERT = readFileSync(join(import.meta.dirname, '../../incident/alerts/pagerduty.json'), 'utf8');
const SECRET = 'a-secret-of-forty-characters-or-so-9f2c41';

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

it('passes on what is on its way when it is told to end, and shows no secret', async () => {
  const relay = spawn(process.execPath, [CLI, 'relay', '--repository', github.repository, '--listen', '127.0.0.1:0'], {
    env: { GITHUB_TOKEN: github.tokens.write, RELAY_SECRET: SECRET, GITHUB_API_URL: github.url },
  });
  let said = '';
  for (const stream of [relay.stdout, relay.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Listening at ');
  const [, port = ''] = /:(\d+)\/<RELAY_SECRET>/.exec(said) ?? [];
  expect(readFileSync(`/proc/${relay.pid}/cmdline`, 'utf8')).not.toContain(SECRET);
  github.latency(1_500);
  const stalled = connect(Number(port), '127.0.0.1');
  stalled.on('error', () => {});
  stalled.write(`POST /${SECRET} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{`);
  const answer = fetch(`http://127.0.0.1:${port}/${SECRET}/pagerduty`, { method: 'POST', body: ALERT });
  await expect.poll(() => github.calls.length, { timeout: 10_000 }).toBe(1);
  const ended = endOf(relay);
  relay.kill('SIGTERM');
  expect((await answer).status).toBe(202);
  // Whoever has not said all of it keeps nobody from ending.
  expect(await ended).toBe(0);
  stalled.destroy();
  expect(github.dispatches).toEqual([
    { event_type: 'incident', client_payload: { source: 'pagerduty', payload: JSON.parse(ALERT) } },
  ]);
  expect(github.violations).toEqual([]);
  expect(said).toMatch(/passed on: .* \(pagerduty\)/);
  for (const secret of [SECRET, github.tokens.write]) expect(said).not.toContain(secret);
});

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}
