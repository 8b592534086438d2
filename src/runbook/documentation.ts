// What a runbook says in prose, and of which step: the lines that begin with `#|` in its normal form.
// Promises: pure; Markdown as it was written, bounded; who shows it shows it as text. It changes nothing that runs.
import type { Place } from '../kernel/fault.ts';
import { short } from '../kernel/markdown.ts';
import { type BlockFence, fenceIn, isBlank, isEndOf } from './page-fence.ts';

export interface Documentation {
  /** '' where there is none. */
  readonly about: string;
  /** By the step's id; those of which nothing is said are not in it. */
  readonly steps: Readonly<Record<string, string>>;
}

export const PROSE = '#|';
const LONGEST_ABOUT = 4_000;
const LONGEST_OF_STEP = 2_000;

interface DocumentedStep {
  readonly id: string;
  readonly at: Place;
}

/** Null: there is no prose. */
export function documentationIn(text: string, steps: readonly DocumentedStep[]): Documentation | null {
  if (!text.includes(PROSE)) return null;
  const about: string[] = [];
  const ofSteps = new Map<string, string[]>();
  const say = (id: string | undefined, lines: readonly string[]): void => {
    const says = lines
      .join('\n')
      .replace(/^\n+/, '')
      .trimEnd()
      .replace(/\n{3,}/g, '\n\n');
    if (says === '') return;
    if (id === undefined) about.push(says);
    else ofSteps.set(id, [...(ofSteps.get(id) ?? []), says]);
  };
  const lines = text.split(/\r?\n/);
  const passages = passagesIn(lines);
  for (const [index, passage] of passages.entries()) {
    const before = stepsIn({ lines, steps, from: passages[index - 1]?.end ?? 0, to: passage.start });
    const behind = stepsIn({ lines, steps, from: passage.end, to: passages[index + 1]?.start ?? lines.length + 1 });
    const heading = headingIn(passage.lines) ?? (passage.follows === 'nothing' ? passage.lines.length : 0);
    say(before.at(-1)?.id, passage.lines.slice(0, heading));
    say(behind[0]?.id, passage.lines.slice(heading));
  }
  if (about.length === 0 && ofSteps.size === 0) return null;
  const of = [...ofSteps].map(([id, says]) => [id, short(says.join('\n\n'), LONGEST_OF_STEP)] as const);
  return { about: short(about.join('\n\n'), LONGEST_ABOUT), steps: Object.fromEntries(of) };
}

interface Part {
  readonly lines: readonly string[];
  readonly steps: readonly DocumentedStep[];
  /** The lines of the prose before and behind it. */
  readonly from: number;
  readonly to: number;
}

/** Of a part that begins with a step, or with `steps:`; another is the whole runbook's, also where steps stand further down in it. */
function stepsIn({ lines, steps, from, to }: Part): readonly DocumentedStep[] {
  const own = steps.filter(({ at }) => at.line > from && at.line < to);
  const above = lines.slice(from, (own[0]?.at.line ?? from) - 1);
  return above.every((line) => /^(?:steps[ \t]*:)?[ \t]*(?:#.*)?$/s.test(line)) ? own : [];
}

/** Prose between two parts of the runbook, with the lines where it starts and ends. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly follows: 'more' | 'nothing';
}

function passagesIn(text: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  let [start, end] = [0, 0];
  const finish = (follows: Passage['follows']): void => {
    if (lines.length > 0) passages.push({ start, end, lines, follows });
    lines = [];
  };
  for (const [index, line] of text.entries()) {
    if (isProse(line)) {
      if (lines.length === 0) start = index + 1;
      end = index + 1;
      lines.push(line.slice(PROSE.length).replace(/^ /, ''));
    } else if (isBlank(line)) {
      if (lines.length > 0) lines.push('');
    } else if (line !== '#') finish('more');
  }
  finish('nothing');
  return passages;
}

function isProse(line: string): boolean {
  return line === PROSE || line.startsWith(`${PROSE} `);
}

/** Where a section begins: what stands above it belongs to what came before. */
function headingIn(lines: readonly string[]): number | null {
  let fence: BlockFence | null = null;
  for (const [index, line] of lines.entries()) {
    if (fence !== null) {
      if (isEndOf(fence, line)) fence = null;
    } else {
      fence = fenceIn(line);
      if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line)) return index;
    }
  }
  return null;
}
