// Runs a program of the bench to its end, its output thrown away; a program that fails ends the bench with what it said.
import { spawn } from 'node:child_process';

export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
}

export async function runProgram({ argv, environment, cwd, input }: Program): Promise<string> {
  const [program, ...rest] = argv;
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...environment }, stdio: 'pipe' });
  const said: string[] = [];
  const complaint: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaint.push(text));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}:\n${said.join('')}${complaint.join('')}`);
  return said.join('');
}
