// The peers, each as its own users would write it for speed: the same six commands, on the same host, as one whole process, cold.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchHost } from './host.ts';
import { runProgram } from './run-program.ts';
import { timed } from './sample.ts';

export const tenant = 'tenant-006';

/** As our own run asks for them: symptom, check, before, do, verify, recovered. */
export const sixCommands = ['get', 'get', 'get', 'set', 'get', 'get'].map((verb) => `benchctl ${verb} ${tenant}`);

export async function resetTenant(host: BenchHost): Promise<void> {
  await runProgram({ argv: ['rm', '-f', join(host.folder, 'host/home', tenant)] });
}

/** One script over one connection: nothing can be faster. */
export async function limit(host: BenchHost): Promise<number> {
  await resetTenant(host);
  return timed(() => runProgram({ argv: ['ssh', ...options(host), target(host), sixCommands.join('\n')] }));
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

/** Facts off, pipelining on, one connection that is kept. */
export async function ansible(host: BenchHost): Promise<number> {
  await resetTenant(host);
  const folder = await mkdtemp(join(host.folder, 'ansible-'));
  const tasks = sixCommands.map((command) => `    - ansible.builtin.command: ${command}\n`);
  const playbook = `- hosts: all\n  gather_facts: no\n  tasks:\n${tasks.join('')}`;
  const inventory = `bench ansible_host=${host.address} ansible_port=${host.port} ansible_user=${host.account} ansible_ssh_private_key_file=${host.key} ansible_python_interpreter=/usr/bin/python3\n`;
  const settings = [
    '[defaults]',
    `local_tmp = ${folder}/tmp`,
    `remote_tmp = ${host.folder}/host/home/.ansible`,
    '[ssh_connection]',
    'pipelining = True',
    `ssh_args = -F /dev/null -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=${host.knownHosts} -o StrictHostKeyChecking=yes`,
    `control_path = ${folder}/socket`,
  ];
  await writeFile(join(folder, 'playbook.yml'), playbook);
  await writeFile(join(folder, 'inventory'), inventory);
  await writeFile(join(folder, 'ansible.cfg'), `${settings.join('\n')}\n`);
  const program = {
    argv: ['ansible-playbook', '-i', 'inventory', 'playbook.yml'] as const,
    cwd: folder,
    environment: { ANSIBLE_CONFIG: join(folder, 'ansible.cfg'), ANSIBLE_NOCOLOR: '1', HOME: folder, LC_ALL: 'C.UTF-8' },
  };
  try {
    return await timed(() => runProgram(program));
  } finally {
    await runProgram({ argv: ['ssh', '-O', 'exit', '-o', `ControlPath=${folder}/socket`, 'bench'] }).catch(() => '');
    await rm(folder, { recursive: true, force: true });
  }
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
