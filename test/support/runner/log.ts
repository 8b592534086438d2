// A step's log as the runner keeps it: commands carried out, the rest masked and shown.
import { commandIn, type LogCommand, runnerLines } from './log-commands.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepLog {
  /** What a person sees, masked. */
  readonly lines: readonly string[];
  readonly commands: readonly LogCommand[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Groups that were opened and not closed. */
  readonly openGroups: number;
}

/** Reads whole streams; `masks` are those known before. */
export function readLog(text: string, known: readonly string[] = []): StepLog {
  const [lines, commands, groups]: [string[], LogCommand[], string[]] = [[], [], []];
  const masks = [...known];
  const annotations: Annotation[] = [];
  let openGroups = 0;
  let stopped: string | null = null;
  const shown = (line: string): void => {
    lines.push(masks.reduce((sum, mask) => sum.replaceAll(mask, '***'), line));
  };
  for (const line of runnerLines(text)) {
    const command: LogCommand | null = stopped === null ? commandIn(line) : null;
    if (stopped !== null && line.trimStart().toLowerCase().startsWith(`::${stopped}::`)) stopped = null;
    if (command === null) {
      shown(line);
      continue;
    }
    commands.push(command);
    switch (command.name) {
      case 'add-mask':
        if (command.data.trim() !== '') masks.push(command.data, ...command.data.split(/[\r\n]+/).filter(Boolean));
        break;
      case 'group':
        groups.push(command.data);
        openGroups += 1;
        break;
      case 'endgroup':
        openGroups -= 1;
        break;
      case 'stop-commands':
        stopped = command.data.toLowerCase();
        break;
      case 'error':
      case 'warning':
      case 'notice':
        annotations.push({ level: command.name, message: command.data, properties: command.properties });
        shown(`${command.name}: ${command.data}`);
        break;
    }
  }
  return { lines, commands, masks, groups, annotations, openGroups };
}
