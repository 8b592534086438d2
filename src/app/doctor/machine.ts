// `doctor` on the machine that it runs on: the programs that a run needs, and the clock that its leases go by.

import { visibleLine } from '../../kernel/visible.ts';
import { findProgram } from '../../transport/ssh-client.ts';
import { runTool } from '../../transport/tool.ts';
import type { Variables } from '../env.ts';
import { type Finding, fine, notSeen, open } from './finding.ts';

const OLDEST_NODE = [20, 19] as const;
const VERSION_MS = 5_000;
/** The API's own time is told in whole seconds. */
const WORST_CLOCK_MS = 30_000;

interface Program {
  readonly name: string;
  /** How it says its version; null: it does not. */
  readonly asked: string | null;
  readonly what: string;
}

const PROGRAMS: readonly Program[] = [
  { name: 'ssh', asked: '-V', what: 'reaches the hosts' },
  { name: 'ssh-agent', asked: null, what: 'holds the key of a run' },
  { name: 'ssh-add', asked: null, what: 'gives it the key' },
  { name: 'git', asked: '--version', what: 'checks the repository out' },
];

export async function machineFindings(environment: Variables, node: string): Promise<readonly Finding[]> {
  return [nodeFinding(node), ...(await Promise.all(PROGRAMS.map((program) => programFinding(program, environment))))];
}

export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least, atLeast] = OLDEST_NODE;
  return major > least || (major === least && minor >= atLeast)
    ? fine('node', version)
    : open('node', `${version} is too old.`, `Use Node ${least}.${atLeast} or newer.`);
}

async function programFinding({ name, asked, what }: Program, environment: Variables): Promise<Finding> {
  const path = await findProgram(name, environment.PATH ?? '');
  if (path === null)
    return open(name, `It is not on the PATH; it ${what}.`, 'Install it: on Debian, openssh-client or git.');
  if (asked === null) return fine(name, visibleLine(path));
  const env = { LC_ALL: 'C', PATH: environment.PATH ?? '' };
  const { stdout, stderr } = await runTool({ argv: [path, asked], env, stdin: '', timeoutMs: VERSION_MS });
  const [line = ''] = `${stderr}${stdout}`.trim().split('\n');
  return line === ''
    ? open(name, `${visibleLine(path)} does not say its version.`, `Run \`${name} ${asked}\` by hand.`)
    : fine(name, `${visibleLine(line).slice(0, 200)} (${visibleLine(path)})`);
}

/** `aheadMs`: of GitHub's clock; null: no answer told the time. */
export function clockFinding(aheadMs: number | null): Finding {
  if (aheadMs === null) {
    return notSeen('clock', { message: "GitHub's API did not tell the time.", hint: 'Compare the clock by hand.' });
  }
  const seconds = Math.round(Math.abs(aheadMs) / 1_000);
  const says = `It is ${seconds} s ${aheadMs < 0 ? 'behind' : 'ahead of'} GitHub's.`;
  return Math.abs(aheadMs) <= WORST_CLOCK_MS
    ? fine('clock', says)
    : open('clock', says, 'Set it by NTP: leases of locks, and the age of plans, go by it.');
}
