// The peers, each as its own users would write it for speed: the same six commands, on the same host, as one whole process, cold.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteCommand } from '../src/kernel/quote.ts';
import type { BenchHost } from './host.ts';
import { runProgram } from './run-program.ts';
import { timed } from './sample.ts';

export const tenant = 'tenant-006';

/** As our own run asks for them: symptom, check, before, do, verify, recovered. */
export const sixCommands = ['get', 'get', 'get', 'set', 'get', 'get'].map((verb) => `benchctl ${verb} ${tenant}`);

export async function resetTenant(host: BenchHost): Promise<void> {
  await runProgram({ argv: ['rm', '-f', join(host.place, 'home', tenant)] });
}

/** One script over one connection: nothing can be faster. */
export async function limit(host: BenchHost): Promise<number> {
  await resetTenant(host);
  return timed(() => runProgram({ argv: ['ssh', ...options(host), target(host), sixCommands.join('\n')] }));
}

/** The same on all of them at once. */
export async function limitOfAll(hosts: readonly BenchHost[]): Promise<number> {
  await Promise.all(hosts.map(resetTenant));
  const started = hosts.map((host) => {
    const words = quoteCommand(['ssh', ...options(host), target(host), sixCommands.join('\n')]);
    return `${words} & pids="$pids $!"`;
  });
  const script = [...started, 'for pid in $pids; do wait "$pid" || exit; done'];
  return timed(() => runProgram({ argv: ['sh', '-c', script.join('\n')] }));
}

/** One connection that is kept, one client a command. */
export async function controlMaster(host: BenchHost): Promise<number> {
  await resetTenant(host);
  const folder = await mkdtemp(join(host.folder, 'master-'));
  const words = [...options(host), '-o', `ControlPath=${folder}/socket`, target(host)].join(' ');
  const script = [
    'set -e',
    `ssh -o ControlMaster=yes -fN ${words}`,
    ...sixCommands.map((command) => `ssh ${words} ${command}`),
    `ssh -O exit ${words} 2>&1`,
  ];
  try {
    return await timed(() => runProgram({ argv: ['sh', '-c', script.join('\n')] }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Facts off, pipelining on, one connection that is kept for each host, all hosts at once. */
export async function ansible(hosts: readonly BenchHost[]): Promise<number> {
  await Promise.all(hosts.map(resetTenant));
  const [first] = hosts;
  if (first === undefined) throw new Error('no host');
  const folder = await mkdtemp(join(first.folder, 'ansible-'));
  const tasks = sixCommands.map((command) => `    - ansible.builtin.command: ${command}\n`);
  const playbook = `- hosts: all\n  gather_facts: no\n  tasks:\n${tasks.join('')}`;
  const settings = [
    '[defaults]',
    `forks = ${hosts.length}`,
    `local_tmp = ${folder}/tmp`,
    'remote_tmp = ~/.ansible',
    '[ssh_connection]',
    'pipelining = True',
    `ssh_args = -F /dev/null -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=${first.knownHosts} -o StrictHostKeyChecking=yes`,
    `control_path = ${folder}/%%h`,
  ];
  await writeFile(join(folder, 'playbook.yml'), playbook);
  await writeFile(join(folder, 'inventory'), hosts.map(inventoryLine).join(''));
  await writeFile(join(folder, 'ansible.cfg'), `${settings.join('\n')}\n`);
  const program = {
    argv: ['ansible-playbook', '-i', 'inventory', 'playbook.yml'] as const,
    cwd: folder,
    environment: { ANSIBLE_CONFIG: join(folder, 'ansible.cfg'), ANSIBLE_NOCOLOR: '1', HOME: folder, LC_ALL: 'C.UTF-8' },
  };
  const close = ({ address, name }: BenchHost): Promise<string> =>
    runProgram({ argv: ['ssh', '-O', 'exit', '-o', `ControlPath=${folder}/${address}`, name] }).catch(() => '');
  try {
    return await timed(() => runProgram(program));
  } finally {
    await Promise.all(hosts.map(close));
    await rm(folder, { recursive: true, force: true });
  }
}

function inventoryLine({ name, address, port, account, key }: BenchHost): string {
  const words = {
    ansible_host: address,
    ansible_port: port,
    ansible_user: account,
    ansible_ssh_private_key_file: key,
    ansible_python_interpreter: '/usr/bin/python3',
  };
  return `${[name, ...Object.entries(words).map(([word, value]) => `${word}=${value}`)].join(' ')}\n`;
}

export function options(host: BenchHost): readonly string[] {
  const settings = [
    `UserKnownHostsFile=${host.knownHosts}`,
    'StrictHostKeyChecking=yes',
    'BatchMode=yes',
    'LogLevel=ERROR',
  ];
  return ['-F', '/dev/null', '-i', host.key, '-p', String(host.port), ...settings.flatMap((each) => ['-o', each])];
}

export function target(host: BenchHost): string {
  return `${host.account}@${host.address}`;
}
