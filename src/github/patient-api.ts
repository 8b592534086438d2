// GitHub's API for questions that are worth asking again: a hiccup of the network refuses no run that people have approved.
// Promises: only what nobody answered, or what GitHub asks to wait a moment for, and never for long; a refusal is final.
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { ApiProblem } from './api-problem.ts';

/** Before each further try. */
export const PAUSES_MS = [300, 1_500];
/** Whoever has approved waits; a limit that ends later than this is told instead. */
const LONGEST_PAUSE_MS = 10_000;

/** For questions alone: what changes something may have been done although nobody said so. */
export function patientApi(
  api: GitHubApi,
  sleep: (ms: number, signal: AbortSignal) => Promise<void>,
): Pick<GitHubApi, 'rest'> {
  return {
    rest: async (route, parameters, signal) => {
      let answer: ApiAnswer<unknown> = await api.rest(route, parameters, signal);
      for (const preset of PAUSES_MS) {
        if (answer.ok || signal.aborted || !route.startsWith('GET ')) return answer;
        const pause = pauseFor(answer.problem, preset);
        if (pause === null) return answer;
        await sleep(pause, signal);
        answer = await api.rest(route, parameters, signal);
      }
      return answer;
    },
  };
}

/** null: to ask again is of no use. */
function pauseFor(problem: ApiProblem, preset: number): number | null {
  if (problem.kind === 'unsure') return preset;
  if (problem.kind !== 'later' || problem.afterMs > LONGEST_PAUSE_MS) return null;
  return Math.max(preset, problem.afterMs);
}
