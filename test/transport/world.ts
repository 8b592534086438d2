// What the tests of the transports share: an executor in a folder of its own, and short ways to write a command.
import { mkdtempSync, rmSync } from 'node:fs';
import type { ChangeIdentity, LostCommand } from '../../src/engine/ports.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import type { PlannedHost } from '../../src/plan/plan.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { createExecutor, type RunExecutor } from '../../src/transport/executor.ts';
import type { SshSettings } from '../../src/transport/ssh-client.ts';

type Of<Kind extends ReadyCommand['kind']> = Extract<ReadyCommand, { readonly kind: Kind }>;
type More = Partial<Pick<Of<'exec'>, 'where' | 'env' | 'stdin' | 'timeout_ms' | 'as' | 'sensitive'>>;

export interface World extends AsyncDisposable {
  readonly executor: RunExecutor;
  readonly folder: string;
  exec(argv: readonly string[], more?: More): Of<'exec'>;
  run(script: string, more?: More): Of<'run'>;
  /** A new identity, of the same run unless it is told otherwise. */
  identity(more?: Partial<ChangeIdentity>): ChangeIdentity;
}

export interface WorldSettings {
  readonly where: string;
  readonly hosts?: Readonly<Record<string, PlannedHost>>;
  readonly ssh?: SshSettings;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where given: kept by somebody else, and shared. */
  readonly home?: string;
  /** How many changes come at each place. */
  readonly changes?: ReadonlyMap<string, number>;
}

export const NOBODY_STOPS = new AbortController().signal;
/** A command of the login user's, whose outputs may be kept. */
export const ANYBODY: LostCommand = { sensitive: false };

let worlds = 0;

export function createWorld(settings: WorldSettings): World {
  const folder = mkdtempSync('/tmp/er-test-');
  const secrets = settings.secrets ?? {};
  worlds += 1;
  const run = `run-${process.pid}-${worlds}-${Date.now()}`;
  let commands = 0;
  const executor = createExecutor({
    hosts: settings.hosts ?? {},
    ssh: settings.ssh ?? {},
    secrets: (name) => secrets[name],
    redactor: createRedactor({ secrets: Object.entries(secrets).map(([name, value]) => ({ name, value })) }),
    outputsFolder: `${folder}/outputs`,
    environment: { PATH: process.env.PATH ?? '', HOME: settings.home ?? folder, ...settings.environment },
    folder,
    ...(settings.changes !== undefined && { changes: settings.changes }),
  });
  const common = {
    where: settings.where,
    env: {},
    timeout_ms: 10_000,
    output: { format: 'text', fields: {} },
    sensitive: false,
  } as const;
  return {
    executor,
    folder,
    exec: (argv, more = {}) => ({ ...common, ...more, kind: 'exec', argv }),
    run: (script, more = {}) => ({ ...common, ...more, kind: 'run', script }),
    identity: (more = {}) => {
      commands += 1;
      return { command: `c-${commands}`, execution_id: run, lock: `tenant-${run}`, token: 1, ...more };
    },
    [Symbol.asyncDispose]: async () => {
      await executor.forget(run);
      await executor[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
