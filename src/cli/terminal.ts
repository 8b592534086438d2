// The terminal as the verbs see it: human text, one JSON document, colours, and the line that passes.
// Promises: with --json standard output holds one JSON document and nothing else; foreign text never acts, on a terminal as in a
// log; colours go to terminals alone.
import { createNarrator, type Line } from '../app/narrate.ts';
import { standardError, standardOutput } from '../app/outlive-readers.ts';
import type { Watch } from '../app/ports.ts';
import type { RunEvent } from '../engine/event.ts';
import { formatDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { inert, inertJson, spokenLines } from '../kernel/relay.ts';
import { faultText } from './fault-text.ts';

export interface TerminalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Colours are wanted; a stream that is no terminal gets none. */
  readonly colour: boolean;
  readonly debug: boolean;
}

export interface Terminal {
  readonly options: TerminalOptions;
  /** Human text: standard output, or standard error where JSON goes out. */
  say(text: string): void;
  document(value: unknown): void;
  faults(faults: readonly Fault[]): void;
  /** Faults instead of a result: with --json they are the one document too. */
  refuse(faults: readonly Fault[]): void;
  warn(fault: Fault): void;
  readonly watch: Watch;
  /** Of one run among others: every line says whose it is, and none passes. */
  alongside(whose: string): Pick<Terminal, 'warn' | 'watch'>;
}

const TONES = { plain: '', good: '\u001b[32m', bad: '\u001b[31m', quiet: '\u001b[2m' } as const;

export function createTerminal(options: TerminalOptions): Terminal {
  const narrateAlone = createNarrator();
  const human = options.json ? standardError : standardOutput;
  let passing = false;
  const clear = () => {
    if (passing) human().write('\r\u001b[2K');
    passing = false;
  };
  const print = (text: string) => {
    clear();
    human().write(`${text}\n`);
  };
  const document = (value: unknown) => void standardOutput().write(`${inertJson(value)}\n`);
  const complain = (found: readonly Fault[], as: 'error' | 'warning') => {
    clear();
    const text = { colour: isColoured(standardError(), options), debug: options.debug, as };
    standardError().write(`${found.map((fault) => faultText(fault, text)).join('\n\n')}\n`);
  };
  const say = (text: string) => {
    if (!options.quiet) print(spokenLines(text).join('\n'));
  };
  const tell = (line: Line, clock: string) => {
    const isLive = isColoured(human(), options);
    const text = inert(line.text);
    const tone = isLive ? TONES[line.tone] : '';
    if (!line.passing) return print(`${clock}  ${tone}${text}${tone === '' ? '' : '\u001b[0m'}`);
    if (!isLive) return;
    human().write(`\r\u001b[2K${clock}  ${text.slice(0, Math.max(20, (human().columns ?? 80) - 12))}`);
    passing = true;
  };
  return {
    options,
    say,
    document,
    faults: (found) => complain(found, 'error'),
    refuse: (found) => {
      if (options.json) document({ faults: found });
      complain(found, 'error');
    },
    warn: (fault) => complain([fault], 'warning'),
    watch: (event, plan) => {
      const line = narrateAlone(event, plan);
      if (line !== null && !options.quiet) tell(line, clockOf(event));
    },
    alongside: (whose) => {
      const narrate = createNarrator();
      return {
        warn: (fault) => complain([{ ...fault, message: `${whose}: ${fault.message}` }], 'warning'),
        watch: (event, plan) => {
          const line = narrate(event, plan);
          if (line !== null && !line.passing && !options.quiet) tell(line, `${clockOf(event)}  ${whose}`);
        },
      };
    },
  };
}

function clockOf({ elapsed_ms }: RunEvent): string {
  return formatDuration(elapsed_ms).padStart(8);
}

function isColoured(stream: NodeJS.WriteStream, { colour }: TerminalOptions): boolean {
  return colour && stream.isTTY === true;
}
