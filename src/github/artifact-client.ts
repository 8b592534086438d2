// The service that keeps a workflow run's artifacts: whether it is there, and the client that speaks to it.
// The client is heavy and loaded only here, when it is needed; it reads the service's address and token from the process itself.
import { shown } from '../kernel/visible.ts';
import type { Environment } from './inputs.ts';

export async function artifactClient() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Why there is none; null: there is one. */
export function missingService(environment: Environment): string | null {
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { hostname } = URL.canParse(server) ? new URL(server) : { hostname: '' };
  if (!/(^github\.com|\.ghe\.com|\.localhost)$/i.test(hostname)) return 'GitHub Enterprise Server has no such service';
  if ((environment.ACTIONS_RUNTIME_TOKEN ?? '') === '') return 'the runner gave no token for artifacts';
  if ((environment.ACTIONS_RESULTS_URL ?? '') === '') return 'the runner gave no address for artifacts';
  return null;
}

export async function bounded<T>(work: Promise<T>, ms: number): Promise<T | 'timed-out'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timed-out'>((resolve) => {
    timer = setTimeout(() => resolve('timed-out'), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the client threw, as one line. */
export function thrownText(thrown: unknown): string {
  const because = thrown instanceof Error ? thrown.message : String(thrown);
  return shown(because.split('\n')[0] ?? '', 300);
}
