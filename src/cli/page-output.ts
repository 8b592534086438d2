// A page or a draft on standard output: whole and as it is, but where a runner reads the lines for commands.
import { fstatSync } from 'node:fs';
import type { Variables } from '../app/env.ts';
import { standardOutput } from '../app/outlive-readers.ts';
import type { Terminal } from './terminal.ts';

export function printPage(text: string, terminal: Terminal, variables: Variables): void {
  if (isLog(variables)) terminal.say(text.trimEnd());
  else standardOutput().write(text);
}

function isLog(variables: Variables): boolean {
  return variables.GITHUB_ACTIONS === 'true' && !fstatSync(1).isFile();
}
