// How a workflow run stands, attempt by attempt: what a recovery tells of the holder of a lock.
// Promises: never rejects; a run counts as missing only where this job's own run can be seen, since GitHub answers 404
// for what a token may not see as well.
import * as z from 'zod';
import type { Fault } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';

type Standing =
  | { readonly kind: 'going-on'; readonly status: string }
  | { readonly kind: 'ended'; readonly conclusion: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'untold'; readonly fault: Fault };

interface Attempt {
  readonly run_id: number;
  readonly attempt_number: number;
}

const runSchema = once(() => z.object({ status: z.string().nullable(), conclusion: z.string().nullable() }));

/** `own`: this job's own `<workflow run>/<attempt>`. */
export function workflowRuns(api: GitHubApi, repository: string, own: string) {
  const [owner = '', repo = ''] = repository.split('/');
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
  const ask = (attempt: Attempt, signal: AbortSignal): Promise<ApiAnswer<unknown>> =>
    api.rest(route, { owner, repo, ...attempt }, signal);

  const absent = async (run: string, fault: Fault, signal: AbortSignal): Promise<Standing> => {
    const ours = attemptOf(own);
    const seen = ours !== null && (await ask(ours, signal)).ok;
    return seen ? { kind: 'missing' } : { kind: 'untold', fault: untold(run, fault, true) };
  };

  return {
    standingOf: async (run: string, signal: AbortSignal): Promise<Standing> => {
      const attempt = attemptOf(run);
      if (attempt === null) return absent(run, unnamed, signal);
      const answer = await ask(attempt, signal);
      if (!answer.ok) {
        const { problem } = answer;
        const isAbsent = problem.kind === 'refused' && problem.status === 404;
        if (isAbsent) return absent(run, problem.fault, signal);
        return { kind: 'untold', fault: untold(run, problem.fault, problem.kind === 'refused') };
      }
      const read = runSchema().safeParse(answer.value);
      const { status = null, conclusion = null } = read.data ?? {};
      if (status === null) return { kind: 'untold', fault: untold(run, notSaid) };
      return status === 'completed'
        ? { kind: 'ended', conclusion: conclusion ?? 'completed' }
        : { kind: 'going-on', status };
    },
  };
}

function attemptOf(run: string): Attempt | null {
  const [, id, attempt] = /^([1-9]\d{0,14})\/([1-9]\d{0,5})$/.exec(run) ?? [];
  return id === undefined || attempt === undefined ? null : { run_id: Number(id), attempt_number: Number(attempt) };
}

const unnamed: Fault = {
  code: 'api-refused',
  message: 'that is no name of one',
  hint: 'Look who wrote it.',
};
const notSaid: Fault = { code: 'api-unreachable', message: 'the answer names no status', hint: 'Please report it.' };

function untold(run: string, { code, message, hint }: Fault, isRefused = false): Fault {
  const first = isRefused ? 'Give the job `permissions: actions: read`.' : hint;
  return {
    code,
    message: `GitHub does not tell how workflow run ${shown(run, 40)} stands: ${message}`,
    hint: `${first} Until it does, the lease of the lock decides alone, which is as safe.`,
  };
}
