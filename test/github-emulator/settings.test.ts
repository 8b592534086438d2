// What the emulator says of settings: to whom, page by page, and nothing to a token of another repository.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLAIMS, startIdTokens } from '../support/github/id-tokens.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { clientOf } from './client.ts';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
  github.settings.secrets.repository = Array.from({ length: 101 }, (_, index) => `SECRET_${index}`);
  github.settings.environments.set('production', { branches: 'protected', secrets: ['KEY'] });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test('names of secrets are an administrator’s to see, so many a page', async () => {
  const admin = clientOf(github, github.tokens.admin);
  const page = async (query: string) => {
    const { body } = await admin.get(`actions/secrets${query}`);
    const { secrets } = Object(body);
    return [body.total_count, secrets.length];
  };
  expect(await Promise.all(['', '?per_page=100', '?per_page=100&page=2'].map(page))).toEqual([
    [101, 30],
    [101, 100],
    [101, 1],
  ]);
  const job = clientOf(github);
  for (const path of ['actions/secrets', 'environments/production/secrets', 'actions/permissions/workflow'])
    expect([path, (await job.get(path)).status]).toEqual([path, 403]);
  expect((await job.get('environments/PRODUCTION')).body.name).toBe('production');
  expect((await job.get('environments/production/deployment-branch-policies')).status).toBe(404);
});

test('to a token of another repository there is nothing', async () => {
  const stranger = clientOf(github, github.tokens.stranger);
  for (const path of [`/repos/${github.repository}`, 'environments', 'actions/runs/1/approvals'])
    expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
});

test('the OIDC service gives its claims to whoever has the job’s request token', async () => {
  await using service = await startIdTokens(CLAIMS);
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = service.environment;
  expect((await fetch(`${url}&audience=x`)).status).toBe(401);
  const answer = await fetch(`${url}&audience=x`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = Object(await answer.json());
  const [, claims = ''] = String(value).split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ ...CLAIMS, aud: 'x' });
});
