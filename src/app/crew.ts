// The crew of one run: what reaches its hosts, and one redactor over all that it says; made from the settings.
// Promises: closed by `await using`, once; secrets reach the executor and nobody else.
import { rm } from 'node:fs/promises';
import type { ChannelSettings } from '../kernel/channel-settings.ts';
import { type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { createRedactor, type Redactor } from '../kernel/redact.ts';
import type { IssueTracker } from '../notify/issue-tracker.ts';
import { changesAt } from '../plan/contents.ts';
import type { Plan, PlannedHost } from '../plan/plan.ts';
import { createExecutor, type RunExecutor } from '../transport/executor.ts';
import type { SshSettings } from '../transport/ssh-client.ts';
import { temporaryFolderIn } from './temporary-folder.ts';

export interface CrewSettings {
  /** Values of the runbook's `secrets`, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Secrets of our own (webhooks, keys): masked, and given to nobody. */
  readonly masked: readonly { readonly name: string; readonly value: string }[];
  readonly ssh: SshSettings;
  readonly channels: ChannelSettings;
  /** Where incidents that need a human get an issue. */
  readonly issues?: IssueTracker;
  /** What the runner's commands may see. */
  readonly environment: Readonly<Record<string, string>>;
  readonly temporaryFolder: string;
  readonly runUrl: string | null;
  /** Told of every value that is masked from now on. */
  readonly onLearn?: (secret: string) => void;
}

export interface Crew extends AsyncDisposable {
  readonly redactor: Redactor;
  readonly executor: RunExecutor;
}

export function redactorFor(settings: Pick<CrewSettings, 'secrets' | 'masked'>): Redactor {
  const own = Object.entries(settings.secrets).map(([name, value]) => ({ name, value }));
  return createRedactor({ secrets: [...own, ...settings.masked] });
}

export interface CrewRequest {
  readonly plan: Plan;
  readonly redactor: Redactor;
  readonly settings: CrewSettings;
  /** Full outputs go here, by digest. */
  readonly outputsFolder: string;
  /** Hosts that are not the plan's: bystanders are asked there. */
  readonly neighbours?: Readonly<Record<string, PlannedHost>>;
}

export async function createCrew(request: CrewRequest): Promise<Result<Crew>> {
  const { plan, redactor, settings, outputsFolder, neighbours } = request;
  const made = await temporaryFolderIn(settings.temporaryFolder);
  if (!made.ok) return made;
  const folder = made.value;
  const executor = createExecutor({
    hosts: { ...neighbours, ...plan.hosts },
    ssh: settings.ssh,
    secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
    redactor,
    outputsFolder,
    environment: settings.environment,
    folder,
    changes: changesAt(plan),
  });
  const close = once(async () => {
    try {
      await executor[Symbol.asyncDispose]();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return succeed({ redactor, executor, [Symbol.asyncDispose]: close });
}
