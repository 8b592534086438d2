// The steps of one section: its numbered items, its checklist, its commands; and all that stands around them, as notes.
// Promises: every block of the section is in a step or among the notes.
import type { Block, Item, List } from './block.ts';
import { beginsCommand, commandsIn, type WrittenCommand } from './code-commands.ts';
import { effectOf } from './effect.ts';
import { AMBIGUOUS } from './programs.ts';
import { plain, titleOf } from './prose.ts';
import type { Section } from './section.ts';
import type { Note, WrittenStep } from './written-runbook.ts';

export interface SectionSteps {
  readonly steps: readonly WrittenStep[];
  /** What would be a step where the page has no others: items of plain lists, paragraphs. */
  readonly maybe: readonly WrittenStep[];
  readonly notes: readonly Note[];
}

interface Gathering {
  readonly steps: WrittenStep[];
  readonly maybe: WrittenStep[];
  /** Said and not yet part of a step. */
  pending: Note[];
}

export function stepsOf(section: Section): SectionSteps {
  const { heading, line, isStep, purpose, blocks } = section;
  const countsWords = purpose !== 'context' && purpose !== 'symptom' && purpose !== 'people';
  const found: Gathering = { steps: [], maybe: [], pending: [] };
  if (isStep && countsWords) {
    const [own, ...nested] = stepsIn({ line, number: 0, isTask: false, blocks }, titleOf(heading), true);
    return { steps: own === undefined ? [] : [own, ...nested], maybe: [], notes: [] };
  }
  for (const block of blocks) gather(block, found, { title: titleOf(heading), countsWords });
  const [last] = found.steps.slice(-1);
  if (last === undefined) return { ...found, notes: found.pending };
  const closed = { ...last, notes: [...last.notes, ...found.pending] };
  return { steps: [...found.steps.slice(0, -1), closed], maybe: found.maybe, notes: [] };
}

interface Around {
  readonly title: string;
  /** Sentences of the section say what is to be done. */
  readonly countsWords: boolean;
}

function gather(block: Block, found: Gathering, { title, countsWords }: Around): void {
  switch (block.kind) {
    case 'list': {
      for (const item of block.items) gatherItem(item, block, { found, countsWords });
      break;
    }
    case 'code': {
      const { commands, kept } = commandsIn(block);
      const note = { line: block.line + 1, text: kept.join('\n') };
      if (commands.length === 0) {
        found.pending.push({ line: block.line, text: block.text });
        break;
      }
      const [said] = found.pending.slice(-1);
      const named = titleOf(commands[0]?.remarks.find((one) => /^#+\s*\w/.test(one))?.replace(/^#+\s*/, '') ?? '');
      add(found, {
        line: block.line,
        title: lastSentence(said) || title || named,
        notes: kept.length === 0 ? [] : [note],
        commands,
      });
      break;
    }
    case 'paragraph':
    case 'table': {
      const commands = countsWords ? inlineCommands(block.text, block.line) : [];
      const step = { line: block.line, title: titleOf(block.text), notes: [noteOf(block)], commands };
      if (commands.length > 0) add(found, step);
      else {
        found.pending.push(noteOf(block));
        if (countsWords && block.kind === 'paragraph') found.maybe.push(step);
      }
      break;
    }
    default:
      found.pending.push(noteOf(block));
  }
}

function add(found: Gathering, step: WrittenStep): void {
  found.steps.push({ ...step, notes: [...found.pending, ...step.notes] });
  found.pending = [];
}

interface ItemAround {
  readonly found: Gathering;
  readonly countsWords: boolean;
}

function gatherItem(item: Item, { ordered }: List, { found, countsWords }: ItemAround): void {
  const steps = stepsIn(item, '', countsWords);
  const isStep = countsWords && (ordered || item.isTask);
  const doesSomething = steps.some(({ commands }) => commands.length > 0);
  if (isStep || doesSomething) {
    for (const step of steps) add(found, step);
    return;
  }
  if (countsWords || ordered) found.maybe.push(...steps);
  for (const step of steps) found.pending.push(...itemNotes(step));
}

/** Every line of it: the title was made from the first. */
function itemNotes({ line, title, notes }: WrittenStep): readonly Note[] {
  return notes.length === 0 ? [{ line, text: title }] : notes;
}

/** What an item says and does itself, up to steps within it or behind them. */
interface Stretch {
  readonly notes: Note[];
  readonly commands: WrittenCommand[];
}

/** One item, and the numbered items within it, in the page's order; itself only where it says or does more than they do. */
function stepsIn(item: Item, title: string, countsWords: boolean): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  let own: Stretch = { notes: [], commands: [] };
  const close = (): void => {
    if (own.commands.length === 0) return;
    steps.push(steps.length === 0 ? firstOf(own, item.line, title) : furtherOf(own, title));
    own = { notes: [], commands: [] };
  };
  const nest = ([first, ...more]: readonly WrittenStep[]): void => {
    close();
    if (first === undefined) return;
    const before = steps.length === 0 && title !== '' ? [{ line: item.line, text: title }, ...own.notes] : own.notes;
    steps.push({ ...first, notes: [...before, ...first.notes] }, ...more);
    own = { notes: [], commands: [] };
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'code') {
        const read = commandsIn(block);
        own.commands.push(...read.commands);
        const kept = read.commands.length === 0 ? block.text : read.kept.join('\n');
        if (kept.trim() !== '') own.notes.push({ line: block.line, text: kept });
      } else if (block.kind === 'list') {
        for (const one of block.items)
          if (countsWords && (block.ordered || one.isTask)) nest(stepsIn(one, '', countsWords));
          else visit(one.blocks);
      } else {
        own.notes.push(noteOf(block));
        if (countsWords) own.commands.push(...inlineCommands(noteOf(block).text, block.line));
      }
    }
  };
  visit(item.blocks);
  close();
  const last = steps.pop();
  return last === undefined
    ? [firstOf(own, item.line, title)]
    : [...steps, { ...last, notes: [...last.notes, ...own.notes] }];
}

function firstOf({ notes, commands }: Stretch, line: number, title: string): WrittenStep {
  return { line, title: title || titleOf(notes[0]?.text ?? ''), notes, commands };
}

/** Behind other steps: named by the sentence in front of it. */
function furtherOf({ notes, commands }: Stretch, title: string): WrittenStep {
  const line = Math.min(...[...notes, ...commands].map((one) => one.line));
  return { line, title: lastSentence(notes.at(-1)) || title, notes, commands };
}

function lastSentence(said: Note | undefined): string {
  return titleOf(said?.text.split(/(?<=[.!?])\s+/).at(-1) ?? '');
}

function noteOf(block: Block): Note {
  return { line: block.line, text: block.kind === 'list' ? '' : block.text };
}

const LONGEST_SENTENCES = 20_000;

/** Code in a sentence that can only be a command: a known program and what it is given. */
function inlineCommands(text: string, line: number): readonly WrittenCommand[] {
  return [...text.slice(0, LONGEST_SENTENCES).matchAll(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)].flatMap(
    ({ 2: inner = '', index }) => {
      const code = inner
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\$\s+/, '')
        .replaceAll('\\|', '|');
      if (!isCommand(code)) return [];
      const at = line + text.slice(0, index).split('\n').length - 1;
      return [{ kind: 'shell', line: at, text: code, effect: effectOf(code), remarks: [] }];
    },
  );
}

function isCommand(code: string): boolean {
  const [program = '', ...args] = code.split(' ');
  if (args.length === 0 || !beginsCommand(code) || plain(code) === '') return false;
  const name = program.split('/').at(-1) ?? '';
  return program.includes('/') || !AMBIGUOUS.has(name) || args.some((one) => /^-|[/.\d$]/.test(one));
}
