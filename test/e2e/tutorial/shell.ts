// One shell through a whole page, as its reader has one: folders, variables and PATH are kept from block to block.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Answer {
  /** Of the last command that failed; 0: none did. */
  readonly exitCode: number;
  readonly printed: string;
}

export interface Shell {
  run(commands: string): Promise<Answer>;
  end(): Promise<void>;
}

export function startShell(folder: string, env: Readonly<Record<string, string>>): Shell {
  const mark = `ended-${Math.random().toString(36).slice(2)}`;
  const child = spawn('bash', ['--norc', '--noprofile'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  return {
    run: (commands) =>
      new Promise((resolve, reject) => {
        const said: string[] = [];
        const gone = () => reject(new Error(`the shell ended in the middle of:\n${commands}${said.join('\n')}`));
        const hear = (line: string): void => {
          const at = line.indexOf(mark);
          if (at === -1) return void said.push(line);
          if (at > 0) said.push(line.slice(0, at));
          lines.off('line', hear);
          child.off('close', gone);
          resolve({
            exitCode: Number(line.slice(at + mark.length + 1)),
            printed: said.map((one) => `${one}\n`).join(''),
          });
        };
        lines.on('line', hear);
        child.once('close', gone);
        child.stdin.write(
          `failed=0; trap 'failed=$?' ERR\n{\n${commands}\n} 2>&1 </dev/null\necho "${mark} $failed"\n`,
        );
      }),
    end: () => {
      child.stdin.end();
      return closed;
    },
  };
}
