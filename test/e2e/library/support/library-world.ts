// Hosts with real sshd for one runbook of the library, and the bundled command line that runs it on them.
// Promises: each call has a repository of its own, with the shipped folder in it, in which nothing but waits is shortened; torn down,
// also half started, it leaves nothing. Needs root.
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePorts } from '../../fleet/free-ports.ts';
import { makeKey, type SshHost, startSshHost } from '../../fleet/ssh-host.ts';
import { callCommandLine } from '../../main-job/support/command-line.ts';
import { adopt, blocksOf, type TopologyDocument } from './adopted.ts';
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
  /** Changes the lines of sudoers that the runbook's README gives, for one host; default: as they are. */
  readonly sudoers?: (lines: string, place: { readonly folder: string; readonly bin: string }) => string;
}

export interface HostSetUp {
  readonly tools?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What has to stay so for seconds stays so for a part of one: the machine of a test has nobody else on it. */
function inHaste(runbook: string): string {
  return runbook.replaceAll(/\b(for|every): \d+s$/gm, (_, key) => `${key}: ${key === 'for' ? '1s' : '500ms'}`);
}

/** Where the commands of a host of its own stand. */
export function binOf(folder: string, host: string): string {
  return join(folder, 'hosts', host, 'bin');
}

export async function startLibraryWorld(options: LibraryWorldOptions): Promise<LibraryWorld> {
  await using made = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'library-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'home'));
  await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  await addLibraryAccount(join(folder, 'home'), await sudoersOf(folder, options));
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
      const file = join(repository, 'runbooks', id, `${id}.yml`);
      const hasty = inHaste(await readFile(file, 'utf8'));
      await writeFile(file, change?.(hasty) ?? hasty);
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

/** What the README grants, to this account, with the hosts' own `systemctl` instead of the machine's. */
async function sudoersOf(folder: string, { id, hosts, sudoers }: LibraryWorldOptions): Promise<string> {
  const granted = await blocksOf(id, 'sudoers');
  if (granted.length === 0) return '';
  const lines = Object.keys(hosts).map((host) => {
    const bin = binOf(folder, host);
    const own = granted.join('').replaceAll(/^ops\b/gm, LIBRARY_ACCOUNT);
    return (sudoers?.(own, { folder, bin }) ?? own).replaceAll('/usr/bin/systemctl', join(bin, 'systemctl'));
  });
  return [`Defaults:${LIBRARY_ACCOUNT} !secure_path`, ...new Set(lines)].join('\n');
}
