// From the start of a recovery to the first thing that it undoes, after a run that was really killed in its fourth of six changes.
// GitHub's API answers at once here, and the dead holder was a process of this machine: neither the API's own time nor the wait for the
// lease, which is there on purpose, is in it. What recovery does before (its journal read, what still ran stopped and asked for) is.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGitHub } from '../test/support/github/start.ts';
import { startArtifactService } from '../test/support/runner/artifact-service.ts';
import { type JobRequest, runJob, workflowDispatch } from '../test/support/runner/job.ts';
import type { Figure } from './figure.ts';
import { median, takeTurns } from './sample.ts';
import { type SixMitigations, writeSixMitigations } from './six-mitigations.ts';

const rounds = 5;
const goal = 2_000;
const action = join(import.meta.dirname, '..');
/** Changes that have begun when the run is killed. */
const begun = 4;

export async function recovery(): Promise<readonly Figure[]> {
  await using place = await writeSixMitigations();
  await using github = await startGitHub();
  const artifacts = await startArtifactService();
  const job: Pick<JobRequest, 'action' | 'workspace' | 'environment' | 'apiUrl' | 'token' | 'commit' | 'event'> = {
    ...{ action, workspace: place.folder, apiUrl: github.url, token: github.tokens.write },
    environment: { ...artifacts.environment, HOME: place.folder },
    commit: github.commitFiles('main', place.files),
    event: workflowDispatch({ runbook: 'six', tenant: 'tenant-001' }),
  };
  try {
    const samples = await takeTurns(rounds, {
      commandLine: () => onFiles(place),
      workflow: () => onRefs(place, job),
    });
    const [files, refs] = [median(samples.commandLine), median(samples.workflow)];
    return [
      row('`recover` of a dead run, until its first undo starts (store on files)', files),
      row("`mode: recover`, the same, besides the API's own time and the lease's wait (store on refs)", refs),
    ];
  } finally {
    await artifacts.close();
  }
}

function row(what: string, milliseconds: number): Figure {
  return { what, goal: '≤ 2 s', seen: `${(milliseconds / 1_000).toFixed(2)} s`, reached: milliseconds <= goal };
}

async function onFiles(place: SixMitigations): Promise<number> {
  await place.reset(true);
  const program = (...words: readonly string[]) =>
    spawn(process.execPath, [join(action, 'dist/cli/index.js'), ...words, '--root', place.folder], {
      env: { PATH: process.env.PATH, HOME: place.folder },
      stdio: 'ignore',
    });
  const run = program('run', 'six', '--tenant', 'tenant-001');
  const died = new Promise((resolve) => run.once('exit', resolve));
  while ((await place.changes()).length < begun && run.exitCode === null) await sleep(20);
  run.kill('SIGKILL');
  await died;
  const began = Date.now();
  const recovering = program('recover');
  await new Promise((resolve) => recovering.once('exit', resolve));
  return firstUndo(place, began);
}

async function onRefs(place: SixMitigations, job: Omit<JobRequest, 'inputs'>): Promise<number> {
  await place.reset(true);
  const killed = await runJob({ ...job, inputs: {}, vanishWhen: (log) => log.includes(`do step-${begun} on runner`) });
  killed.dispose();
  const began = Date.now();
  const recovered = await runJob({ ...job, inputs: { mode: 'recover' }, runId: '7300000002' });
  recovered.dispose();
  return firstUndo(place, began).catch((error: unknown) => {
    throw new Error(`${error}\n${recovered.main.stdout}${recovered.main.stderr}`);
  });
}

async function firstUndo(place: SixMitigations, began: number): Promise<number> {
  const first = (await place.changes()).find((at) => at >= began);
  if (first === undefined) throw new Error('the recovery undid nothing');
  return first - began;
}
