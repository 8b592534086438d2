// A runbook written as TypeScript (.enforced.ts): evaluated in a child process, twice, and made into its normal form.
// Promises: both evaluations gave the same bytes; what is wrong is told at its place in the author's file, without a stack.
import * as z from 'zod';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { once } from '../../kernel/once.ts';
import { shown as visible } from '../../kernel/visible.ts';
import { readText } from './read-text.ts';
import { type Child, childFault, foundFile, type Node, runChild, THIS_NODE, tooOld } from './typescript-child.ts';
import { type FileReader, filesBelow, filesFrom } from './typescript-files.ts';
import { namedBeside, type Placed, placedBy, placeIn, type WrittenAt } from './typescript-places.ts';

export interface EvaluatedRunbook {
  /** JSON, which is YAML. */
  readonly text: string;
  /** As its author wrote it. */
  readonly written: string;
  readonly placed: Placed;
  /** Itself and what it imports, named as itself is. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

export interface Wanted {
  /** The file's name in messages. */
  readonly shown: string;
  readonly node?: Node;
  /** Ends what has not ended. */
  readonly cancel?: AbortSignal;
}

const NEVER = new AbortController().signal;

/** A file on this machine. */
export async function evaluatedRunbook(file: string, wanted: Wanted): Promise<Result<EvaluatedRunbook>> {
  const beginning = { file: wanted.shown, line: 1, column: 1 };
  const old = tooOld(wanted.node ?? THIS_NODE, beginning);
  if (old !== null) return fail(old);
  const written = await readText(file);
  if (!written.ok) return fail({ ...written.faults[0], at: beginning });
  const found = await foundFile(file);
  if (found === null) return fail({ ...leadsOutside, at: beginning });
  const { entry, root } = found;
  return evaluatedFrom({ entry, text: written.value, read: filesBelow(root) }, wanted);
}

export interface Source {
  /** From the repository's root, with slashes. */
  readonly entry: string;
  readonly text: string;
  /** What it imports. */
  readonly read: FileReader;
}

export async function evaluatedFrom(
  { entry, text: written, read }: Source,
  { shown, node = THIS_NODE, cancel = NEVER }: Wanted,
): Promise<Result<EvaluatedRunbook>> {
  const beginning = { file: shown, line: 1, column: 1 };
  const old = tooOld(node, beginning);
  if (old !== null) return fail(old);
  const texts = await filesFrom(entry, written, read);
  if (!texts.ok) return fail({ ...texts.faults[0], at: beginning });
  const evaluation = { entry, texts: texts.value, node, cancel };
  const [first, second] = await oneAtATime(() => Promise.all([runChild(evaluation), runChild(evaluation)]));
  const about = { shown, entry, texts: texts.value };
  const refused = childFault(first, about) ?? childFault(second, about);
  if (refused !== null) return fail(refused);
  if (first.printed !== second.printed) return fail(different(first, second, beginning));
  const answer = answerIn(first.printed);
  if (answer === null) return fail({ ...unreadable, at: beginning });
  if (answer === 'deep') return fail({ ...tooDeep, at: beginning });
  if ('complaint' in answer) return fail(told(answer.complaint, about));
  const files = [...texts.value].map(([path, said]) => ({ file: namedBeside(path, about), text: said }));
  return succeed({ text: normalText(answer.data), written, placed: placedBy(answer.places, about), files });
}

/** Two processes are what one runbook needs, and all that run at once. */
let last: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

const placeSchema = z.object({ file: z.string(), line: z.int().positive(), column: z.int().positive() });
const answerSchema = once(() =>
  z.union([
    z.object({
      data: z.record(z.string(), z.json()),
      places: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), at: placeSchema })),
    }),
    z.object({
      complaint: z.object({
        kind: z.enum(['does', 'threw', 'built', 'syntax']),
        says: z.string(),
        at: placeSchema.nullable(),
      }),
    }),
  ]),
);
type Answer = z.infer<ReturnType<typeof answerSchema>>;
type Complaint = Extract<Answer, { complaint: unknown }>['complaint'];

/** Null: somebody else than the child's entry wrote to it. */
function answerIn(printed: string): Answer | 'deep' | null {
  try {
    const answer: unknown = JSON.parse(printed);
    return isTooDeep(answer) ? 'deep' : (answerSchema().safeParse(answer).data ?? null);
  } catch {
    return null;
  }
}

/** No runbook is; and each level costs its blanks on each line. */
const DEEPEST = 64;

function isTooDeep(answer: unknown): boolean {
  let level = [answer];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

const tooDeep: Fault = {
  code: 'typescript-refused',
  message: `The runbook is nested deeper than ${DEEPEST} levels.`,
  hint: 'A runbook is flat: look for what nests a list in a list.',
};

const leadsOutside: Fault = {
  code: 'typescript-refused',
  message: 'The runbook is a link to what is no runbook in TypeScript, or lies outside of its repository.',
  hint: 'Put the file itself there.',
};

const unreadable: Fault = {
  code: 'typescript-refused',
  message: 'The runbook printed to standard output.',
  hint: 'Take out whatever prints: what a runbook says is what it exports.',
};

/** Every character that YAML does not take as it stands is an escape. */
function normalText(data: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)}\n`;
}

function told({ kind, says, at }: Complaint, about: WrittenAt): Fault {
  const place = placeIn(at, about);
  const said = visible(says, 600).replace(/\.+$/, '');
  switch (kind) {
    case 'does':
      return { code: 'typescript-refused', message: `The runbook ${said}.`, hint: hintOf(says), at: place };
    case 'threw':
      return {
        code: 'typescript-refused',
        message: `The runbook threw: ${said}.`,
        hint: 'Mend what throws.',
        at: place,
      };
    case 'built':
      return { code: 'typescript-refused', message: `${said}.`, hint: BUILT, at: place };
    case 'syntax':
      return {
        code: 'typescript-refused',
        message: `The file cannot be read as TypeScript: ${said}.`,
        hint: SYNTAX,
        at: place,
      };
  }
}

const BUILT = 'An editor with TypeScript tells it while you type; so does `tsc --noEmit`.';
const SYNTAX = 'Only what can be stripped is taken: types, no enum, no namespace, no parameter property.';

function hintOf(says: string): string {
  if (/exports/.test(says)) return 'End the file with `export default runbook({ … })`.';
  if (/^imports/.test(says)) return 'Put what runbooks share into a file beside them: `./shared/pool.ts`.';
  if (/environment/.test(says)) return 'What differs between runs is an input; a secret is `secret("NAME")`.';
  if (/clock|chance/.test(says))
    return 'A runbook is the same today and tomorrow: in conditions the time is `run.now`.';
  if (/awaits/.test(says)) return 'Take out the `await`.';
  return 'A runbook is data: it is evaluated for what it exports, and for nothing else.';
}

function different(first: Child, second: Child, at: Fault['at'] & object): Fault {
  const [one, other] = [first.printed, second.printed];
  let from = 0;
  while (one[from] === other[from]) from += 1;
  const around = (text: string) => visible(text.slice(Math.max(0, from - 30), from + 30), 80);
  return {
    code: 'typescript-refused',
    message: `The runbook is not the same when it is evaluated twice: \`${around(one)}\`, then \`${around(other)}\`.`,
    hint: 'Take out what changes from one time to the next.',
    at,
  };
}
