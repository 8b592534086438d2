// Hosts with real sshd for one runbook of the library, and the bundled command line that runs it on them.
// Promises: each call has a repository of its own, with the shipped folder in it; torn down, also half started, it leaves nothing. Needs root.
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePorts } from '../../fleet/free-ports.ts';
import { makeKey, type SshHost, startSshHost } from '../../fleet/ssh-host.ts';
import { callCommandLine } from '../../main-job/support/command-line.ts';
import { adopt, type TopologyDocument } from './adopted.ts';
import { addLibraryAccount, LIBRARY_ACCOUNT, removeLibraryAccount } from './library-account.ts';

const audit = z.looseObject({
  outcome: z.string(),
  human_intervention_required: z.boolean(),
  kept: z.unknown().optional(),
});

export interface LibraryRun {
  readonly exit: number | null;
  readonly outcome: string;
  readonly audit: z.infer<typeof audit>;
  /** All that was said, for a failed test. */
  readonly said: string;
}

export interface LibraryCall {
  readonly tenant: string;
  /** `--input name=value`, `--approve-by`, … */
  readonly args?: readonly string[];
  /** The shipped text, changed: a shorter wait for what never comes. */
  readonly change?: (runbook: string) => string;
}

export interface LibraryWorld extends AsyncDisposable {
  /** Everybody may read it; the servers of the test stand in it. */
  readonly folder: string;
  readonly hosts: Readonly<Record<string, SshHost>>;
  /** Registers what ends a server; the last first. */
  defer(end: () => unknown): void;
  run(call: LibraryCall): Promise<LibraryRun>;
}

export interface LibraryWorldOptions {
  readonly id: string;
  /** Of each host of the topology: the commands of its own `bin`, and what its sessions have in their environment. */
  readonly hosts: Readonly<Record<string, HostSetUp>>;
  readonly adapt?: (document: TopologyDocument) => void;
  /** Environment of the runner: the runbook's secrets. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Lines of sudoers, for the account that is given. */
  readonly sudoers?: (account: string) => string;
}

export interface HostSetUp {
  readonly tools?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startLibraryWorld(options: LibraryWorldOptions): Promise<LibraryWorld> {
  await using made = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'library-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'home'));
  await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  await addLibraryAccount(join(folder, 'home'), options.sudoers?.(LIBRARY_ACCOUNT) ?? '');
  made.defer(removeLibraryAccount);
  const keyFile = join(folder, 'ops_key');
  await makeKey(keyFile);
  await copyFile(`${keyFile}.pub`, join(folder, 'authorized_keys'));
  await chmod(join(folder, 'authorized_keys'), 0o644);
  const [port = 0] = await freePorts(1);
  const started: SshHost[] = [];
  for (const [index, [name, setUp]] of Object.entries(options.hosts).entries()) {
    const host = await startSshHost({
      name,
      address: `127.2.0.${10 + index}`,
      port,
      folder: join(folder, 'hosts', name),
      account: LIBRARY_ACCOUNT,
      authorizedKeys: join(folder, 'authorized_keys'),
      tools: setUp.tools ?? {},
      environment: setUp.environment ?? {},
      forwards: false,
    });
    made.defer(host.stop);
    started.push(host);
  }
  let calls = 0;
  const owned = made.move();
  return {
    folder,
    hosts: Object.fromEntries(started.map((host) => [host.name, host])),
    defer: (end) => owned.defer(async () => void (await end())),
    async run({ tenant, args = [], change }) {
      calls += 1;
      const repository = join(folder, `repository-${calls}`);
      const { id, adapt } = options;
      await adopt({
        id,
        folder: repository,
        hosts: started,
        account: LIBRARY_ACCOUNT,
        ...(adapt === undefined ? {} : { adapt }),
      });
      if (change !== undefined) {
        const file = join(repository, 'runbooks', id, `${id}.yml`);
        await writeFile(file, change(await readFile(file, 'utf8')));
      }
      const out = join(repository, 'out');
      const called = await callCommandLine({
        args: ['run', id, '--tenant', tenant, '--ssh-key', keyFile, '--out', out, ...args],
        cwd: repository,
        environment: { ...options.secrets, HOME: repository },
      });
      const said = called.out + called.complaint;
      const text = await readFile(join(out, 'audit.json'), 'utf8').catch(() => null);
      if (text === null) throw new Error(`no run began (${called.exit}): ${said}`);
      const found = audit.parse(JSON.parse(text));
      return { exit: called.exit, outcome: found.outcome, audit: found, said };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
