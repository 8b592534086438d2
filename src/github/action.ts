// The runner's protocol, and the only file that speaks it: masks, groups, annotations, outputs, summary, state.
// Promises: no text that is passed in ever becomes a command of the runner; limits of the platform are kept, and what was cut is said.
// Must never print a value that it was asked to mask, but for the mask itself.
import {
  endGroup,
  error,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { inert, plainMark, relayedLines } from '../kernel/relay.ts';
import { visible, visibleLine } from '../kernel/visible.ts';
import { type Environment, type Outputs, SECRET_INPUTS, takeInputs } from './inputs.ts';
import { type ActionSettings, readSettings } from './settings.ts';

export interface Action {
  /** Foreign text: any number of lines, each behind `| `. */
  relay(text: string): void;
  /** Our own words, in which foreign words may stand: every line begins with `- `. */
  say(text: string): void;
  /** Everything that is printed until the group ends is folded under `title`. */
  group(title: string): { end(): void };
  /** Shown on the run's page; ten of a kind a step, the rest goes to the log. */
  annotate(
    level: 'error' | 'warning' | 'notice',
    fault: Pick<Fault, 'message' | 'hint' | 'at'> & { readonly code?: string },
  ): void;
  output(outputs: Outputs): void;
  /** Appends Markdown to the job's summary. A text that would make it too long for the platform is refused as a whole. */
  summarize(markdown: string): Promise<Result<void>>;
  /** Remembers a value for `post`. */
  remember(name: StateName, value: string): void;
  /** Masked in the log from now on. */
  learn(secret: string): void;
}

/** What `main` leaves for `post`. */
export const STATE_NAMES = ['started', 'runs', 'shard', 'temporary-folders'] as const;
export type StateName = (typeof STATE_NAMES)[number];

const ANNOTATE = { error, warning, notice };
const LONGEST_ANNOTATION = 4_096;
const MOST_ANNOTATIONS = 10;
const LONGEST_SUMMARY = 1_048_576;
/** Bytes of UTF-16, as GitHub counts. */
const LONGEST_OUTPUTS = 1_048_576;
/** Shorter values would blank ordinary text everywhere. */
const SHORTEST_MASK = 4;

/** The inputs as settings. Secret inputs are masked and deleted from `environment`, also where another input is wrong. */
export function takeSettings(environment: Environment): Result<ActionSettings> {
  const given = takeInputs(environment);
  for (const name of SECRET_INPUTS) mask(given[name]);
  const settings = readSettings(given);
  if (settings.ok) for (const value of Object.values(settings.value.runbookSecrets)) mask(value);
  return settings;
}

/** What `main` remembered, as the runner gives it to `post`; '' where it left nothing. */
export function recall(environment: Environment, name: StateName): string {
  return environment[`STATE_${name}`] ?? '';
}

/** `redact` is applied to everything that is printed or published here. */
export function openAction(redact: (text: string) => string): Action {
  const annotated = { error: 0, warning: 0, notice: 0 };
  let [summarized, given] = [0, 0];
  const print = (lines: readonly string[]): void => {
    for (const line of lines) info(line);
  };
  const say = (text: string): void => print(relayedLines(plainMark(redact(text)), '- '));
  return {
    relay: (text) => print(relayedLines(redact(text))),
    say,
    group: (title) => {
      startGroup(inert(redact(title)));
      return { end: () => endGroup() };
    },
    annotate: (level, { code, message, hint, at }) => {
      const text = visible(plainMark(redact(`${message} ${hint}${code === undefined ? '' : ` [${code}]`}`)));
      annotated[level] += 1;
      if (annotated[level] > MOST_ANNOTATIONS) return say(`${level}: ${placeText(at)}${text}`);
      const place = at === undefined ? {} : { file: visible(at.file), startLine: at.line, startColumn: at.column };
      ANNOTATE[level](shorten(text, LONGEST_ANNOTATION), place);
    },
    output: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) {
        const text = redact(value);
        given += 2 * text.length;
        if (given > LONGEST_OUTPUTS)
          say(`The output ${name} is left out: a job's outputs may have 1 MiB, counted as UTF-16.`);
        else setOutput(name, text);
      }
    },
    summarize: async (markdown) => {
      const text = redact(markdown);
      summarized += Buffer.byteLength(text);
      if (summarized > LONGEST_SUMMARY)
        return fail(summaryFault(`has ${summarized} bytes, at most ${LONGEST_SUMMARY} are shown`));
      try {
        await summary.addRaw(text).write();
        return succeed(undefined);
      } catch (thrown) {
        summary.emptyBuffer();
        return fail(summaryFault('cannot be written', thrown));
      }
    },
    remember: (name, value) => saveState(name, value),
    learn: mask,
  };
}

/** The whole value, and each of its lines, since the runner's log is read line by line. */
function mask(secret: string): void {
  if (secret.length < SHORTEST_MASK) return;
  setSecret(secret);
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  if (lines.length < 2) return;
  for (const line of lines) if (line.length >= 8 && !line.startsWith('-----')) setSecret(line);
}

function placeText(at: Fault['at']): string {
  return at === undefined ? '' : `${visibleLine(at.file)}:${at.line}:${at.column}: `;
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = ' … (cut)';
  return `${text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, '')}${note}`;
}

function summaryFault(says: string, thrown?: unknown): Fault {
  return {
    code: 'file-unwritable',
    message: `The job's summary ${says}.`,
    hint: 'The same text is in the audit folder, as summary.md.',
    ...(thrown instanceof Error ? { cause: thrown.message } : {}),
  };
}
