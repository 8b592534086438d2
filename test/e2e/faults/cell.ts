// One cell of the matrix while it runs: a repository, a runner, a tenant and a folder on a host of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault as ApiFault, HeldRequest, Passage } from '../../support/github/fault.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { type Job, repositoryDispatch, runJob } from '../../support/runner/job.ts';
import type { RunningProgram } from '../../support/runner/process.ts';
import type { Standstills } from './busyness.ts';
import type { Channel } from './channel.ts';
import { type Fixture, layFixture } from './fixture.ts';
import type { CellHost } from './host.ts';
import { latch, until, within } from './latch.ts';
import { createMachine, type Machine } from './machine.ts';
import type { Moment } from './moment.ts';
import type { Programs } from './program/bundle.ts';
import { SLOWNESS } from './program/timing.ts';
import { type Pushes, watchPushes } from './pushes.ts';
import { repositoryFiles } from './repository.ts';

export interface Cell<H extends CellHost = CellHost> extends AsyncDisposable {
  readonly moment: Moment;
  readonly tenant: string;
  readonly host: H;
  readonly fixture: Fixture;
  /** The emulated GitHub of this cell alone. */
  readonly github: GitHub;
  readonly pushes: Pushes;
  readonly channel: { told(): readonly string[] };
  /** Every job that was started, the first runner's first. */
  readonly steps: readonly Step[];
  /** The action on another runner: other identity, empty state folder, a token of its own. */
  start(request: StepRequest): Step;
  /** The main of the first runner. */
  readonly main: Step;
  /** False: the run ended before it came to its moment. */
  readonly isReached: boolean;
  /** What waits at the moment goes on; else a request that waits there is answered so, whatever became of it. */
  letGo(how?: Passage): void;
  /** `mode: recover` on another runner, to its end. */
  recover(): Promise<Job>;
  /** What becomes of the requests of one runner, from here on; null: they are answered. */
  trouble(step: Step, chooser: ((request: HeldRequest) => ApiFault | null) | null): void;
}

export interface StepRequest {
  readonly mode: 'run' | 'recover';
  readonly name: string;
  readonly disk?: 'small';
}

/** A step of a job that uses the action: main, then post. */
export interface Step {
  readonly name: string;
  readonly mode: 'run' | 'recover';
  readonly token: string;
  readonly machine: Machine;
  readonly job: Promise<Job>;
  readonly isOver: boolean;
  /** What runs of it, or ran last; null: nothing yet. */
  readonly program: RunningProgram | null;
  readonly phase: 'main' | 'post';
  /** The machine is gone: every process of it at once, and no post. */
  vanish(): void;
}

export interface Surroundings {
  readonly programs: Programs;
  readonly shipped: Pick<Programs, 'main' | 'post'>;
  readonly channel: Channel;
  readonly node: string;
  readonly action: string;
  readonly artifacts: Readonly<Record<string, string>>;
  /** How many times slower than an idle machine this one is. */
  readonly slowness: number;
  readonly standstills: Standstills;
}

interface CellRequest<H extends CellHost> {
  readonly moment: Moment;
  readonly host: H;
  readonly disk: 'small' | undefined;
  readonly shipped: boolean;
}

const RUNNERS = 8;
/** The longest that the first run may take to its moment. */
const REACHED_MS = 90_000;
let cells = 0;

export async function openCell<H extends CellHost>(
  around: Surroundings,
  { moment, host, disk, shipped }: CellRequest<H>,
): Promise<Cell<H>> {
  cells += 1;
  const tenant = `tenant-${String(cells).padStart(4, '0')}`;
  const folder = mkdtempSync(join(tmpdir(), 'cell-'));
  const tokens = Array.from({ length: RUNNERS }, (_, index) => `ghs_cell${cells}runner${index}`);
  const troubles = new Map<string, (request: HeldRequest) => ApiFault | null>();
  const github = await startGitHub({
    tokens: Object.fromEntries(tokens.map((token) => [token, 'write'])),
    fault: (request) => troubles.get(request.token)?.(request) ?? null,
  });
  // A short lease is renewed more often than a job's budget of requests allows for.
  for (const resource of ['core', 'graphql'] as const) github.rateLimit(resource, { limit: 20_000, remaining: 20_000 });
  const seen = { folder: join(host.folder, tenant), seen: join(host.seen, tenant) };
  mkdirSync(seen.seen, { mode: 0o777 });
  const fixture = layFixture(seen.seen, moment.story);
  const files = { ...repositoryFiles(tenant, { ...host, ...seen }) };
  const workspace = join(folder, 'workspace');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const commit = github.commitFiles('main', files);
  const pushes = watchPushes(github);
  const steps: Step[] = [];
  const path = `/${tenant}`;

  const start = ({ mode, name, disk: size }: StepRequest): Step => {
    const index = steps.length;
    const token = tokens[index] ?? '';
    const machine = createMachine(folder, name, size === undefined ? {} : { disk: size });
    let program: RunningProgram | null = null;
    let phase: 'main' | 'post' = 'main';
    let [isGone, isOver] = [false, false];
    const job = runJob({
      action: around.action,
      programs: shipped ? around.shipped : around.programs,
      node: around.node,
      workspace,
      commit,
      apiUrl: github.url,
      token,
      runId: String(7_300_000_000 + index),
      launcher: machine.launcher,
      environment: { ...machine.environment, ...around.artifacts, [SLOWNESS]: String(around.slowness) },
      inputs: {
        mode,
        'ssh-key': host.key,
        webhook: `${around.channel.url}${path}`,
        'webhook-secret': 'what the webhook is signed with',
        'lock-timeout': '1m',
      },
      event: repositoryDispatch(alertOf(tenant, name)),
      began: (begun, of) => {
        program = begun;
        phase = of;
      },
      isGone: () => isGone,
    }).finally(() => {
      isOver = true;
    });
    const step: Step = {
      name,
      mode,
      token,
      machine,
      job,
      get isOver() {
        return isOver;
      },
      get program() {
        return program;
      },
      get phase() {
        return phase;
      },
      vanish: () => {
        isGone = true;
        for (const pid of machine.processes(program?.pid ?? -1)) kill(pid);
      },
    };
    steps.push(step);
    return step;
  };

  const stop = arm(moment, { pushes, fixture, channel: around.channel, path, token: tokens[0] ?? '' });
  const main = start({ mode: 'run', name: 'runner-1', ...(disk === undefined ? {} : { disk }) });
  let isReached = false;
  const reached = stop.reached.then(() => {
    isReached = true;
  });
  await within(REACHED_MS, Promise.race([reached, main.job.catch(() => undefined)]));
  return {
    moment,
    tenant,
    host,
    fixture,
    github,
    pushes,
    channel: { told: () => around.channel.told(path).map(({ text }) => text) },
    steps,
    start,
    main,
    isReached,
    letGo: (how = 'goes on') => stop.letGo(how),
    recover: () => start({ mode: 'recover', name: `runner-${steps.length + 1}` }).job,
    trouble: (step, chooser) => {
      if (chooser === null) troubles.delete(step.token);
      else troubles.set(step.token, chooser);
    },
    [Symbol.asyncDispose]: async () => {
      for (const step of steps) if (!step.isOver) step.vanish();
      stop.letGo('lost');
      for (const step of steps) {
        const job = await step.job.catch(() => null);
        job?.dispose();
        step.machine[Symbol.dispose]();
      }
      await github.close();
      rmSync(seen.seen, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Armed {
  readonly reached: Promise<void>;
  letGo(how: Passage): void;
}

function arm(
  { held }: Moment,
  world: Pick<Cell, 'pushes' | 'fixture'> & {
    readonly channel: Channel;
    readonly path: string;
    readonly token: string;
  },
): Armed {
  const { pushes, fixture, channel, path, token } = world;
  if (held.at === 'push') return pushes.hold((push) => push.token === token && push.word === held.carries, held.when);
  if (held.at === 'notification') return channel.hold(path);
  fixture.hold(held.command);
  const there = latch();
  let isOver = false;
  void until(() => isOver || fixture.isHeld(held.command), REACHED_MS).then((isSo) => isSo && !isOver && there.open());
  return {
    reached: there.opened,
    letGo: () => {
      isOver = true;
      fixture.letGo(held.command);
    },
  };
}

function alertOf(tenant: string, name: string): Readonly<Record<string, unknown>> {
  // Each runner has an alert of its own: two of the same occurrence would be duplicates.
  const second = String([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 60).padStart(2, '0');
  return {
    source: 'generic',
    name: 'ThingsMissing',
    status: 'firing',
    tenant,
    starts_at: `2026-01-15T14:32:${second}Z`,
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
