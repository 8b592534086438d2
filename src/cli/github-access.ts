// How a verb reaches GitHub: with the token of the environment, which forgets it, at the address that the environment names.
import { forget, type Variables } from '../app/env.ts';
import { isProxied } from '../github/api.ts';
import type { Fault } from '../kernel/fault.ts';

const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;

export interface GitHubAccess {
  readonly url: string;
  /** Empty: there is none. */
  readonly token: string;
  readonly proxied: boolean;
}

export function githubAccess(environment: Variables): GitHubAccess {
  const token = TOKENS.map((name) => environment[name] ?? '').find((text) => text !== '') ?? '';
  forget(TOKENS);
  return { url: environment.GITHUB_API_URL || 'https://api.github.com', token, proxied: isProxied(environment) };
}

export function isRepository(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}

export function noToken(verb: string): Fault {
  return {
    code: 'usage',
    message: 'there is no token: GITHUB_TOKEN and GH_TOKEN are empty',
    hint: `Set one of them in the environment, never on the command line: GH_TOKEN=$(gh auth token) enforced-runbooks ${verb}`,
  };
}
