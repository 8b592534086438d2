// From the blocks of a page to a written runbook: what its sections are for decides what becomes of them.
import type { Block } from './block.ts';
import { blocksOf } from './markdown.ts';
import { plain, titleOf } from './prose.ts';
import { type Section, sectionsOf } from './section.ts';
import { type SectionSteps, stepsOf } from './section-steps.ts';
import type { Note, WrittenRunbook, WrittenStep } from './written-runbook.ts';

/** `name`: the page's file, without its folder. */
export function readPage(text: string, name: string): WrittenRunbook {
  const front = frontMatter(text);
  const blocks = blocksOf(front.rest, front.lines + 1);
  const titleAt = blocks.findIndex((block) => block.kind === 'heading');
  const heading = titleAt >= 0 && isTitle(blocks, titleAt) ? titleAt : -1;
  const sections = sectionsOf(blocks, heading);
  const read = sections.map((section) => ({ section, ...stepsOf(section) }));
  const titled = blocks[heading];
  const title = plain(front.fields.title ?? (titled?.kind === 'heading' ? titled.text : '')) || name;
  const parts = partsOf(read);
  return {
    ...parts,
    title: title.slice(0, 200),
    description: describing(sections),
    owner: ownerIn(text, front.fields),
    alerts: alertsIn(text, [
      title,
      ...(titled?.kind === 'heading' ? [plain(titled.text)] : []),
      name.replace(/\..*$/, ''),
    ]),
    context: [...(front.lines === 0 ? [] : [{ line: 2, text: front.text }]), ...parts.context],
  };
}

type Read = SectionSteps & { readonly section: Section };
type Parts = Pick<WrittenRunbook, 'steps' | 'undo' | 'verification' | 'symptoms' | 'people' | 'context'>;

function partsOf(read: readonly Read[]): Parts {
  const of = (wanted: (section: Section) => boolean): readonly WrittenStep[] =>
    read.filter(({ section }) => wanted(section)).flatMap(({ steps }) => steps);
  const notes = (wanted: (section: Section) => boolean): readonly Note[] =>
    read.filter(({ section }) => wanted(section)).flatMap(({ section, notes: said }) => headed(section, said));
  const isAside = ({ purpose }: Section) => purpose === 'undo' || purpose === 'verification';
  const steps = of((section) => !isAside(section));
  const asides = {
    undo: of(({ purpose }) => purpose === 'undo'),
    verification: of(({ purpose }) => purpose === 'verification'),
  };
  const said = {
    symptoms: notes(({ purpose }) => purpose === 'symptom'),
    people: notes(({ purpose }) => purpose === 'people'),
  };
  const rest = notes(({ purpose }) => purpose !== 'symptom' && purpose !== 'people');
  if (steps.length > 0) return { ...said, ...asides, steps, context: rest };
  // A page on rolling back has its steps where others have their way back; one in words alone has them in its sentences.
  const other = [...asides.undo, ...asides.verification];
  const spoken = other.length > 0 ? other : read.filter(({ section }) => section.isNamed).flatMap(({ maybe }) => maybe);
  return { ...said, undo: [], verification: [], steps: spoken, context: rest };
}

function headed({ heading, line }: Section, notes: readonly Note[]): readonly Note[] {
  return heading === '' ? notes : [{ line, text: heading }, ...notes];
}

/** The first heading, where nothing of its rank follows, or it stands above all others. */
function isTitle(blocks: readonly Block[], at: number): boolean {
  const first = blocks[at];
  const others = blocks.slice(at + 1).filter((block) => block.kind === 'heading');
  return first?.kind === 'heading' && (first.level === 1 || others.every(({ level }) => level > first.level));
}

function describing(sections: readonly Section[]): string {
  const telling = sections.filter(
    ({ heading, purpose }) => heading === '' || purpose === 'context' || purpose === 'symptom',
  );
  const paragraphs = telling.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'paragraph');
  const first = paragraphs.map(({ text }) => plain(text)).find((text) => /\w{3}.* \w/.test(text));
  return (first ?? '').slice(0, 2_000);
}

interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
  readonly lines: number;
  readonly rest: string;
}

function frontMatter(text: string): FrontMatter {
  const [all, inside = ''] = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (all === undefined) return { fields: {}, text: '', lines: 0, rest: text.replace(/^\uFEFF/, '') };
  const pairs = [...inside.matchAll(/^([\w-]+):[ \t]*(\S.*)$/gm)].map(([, key = '', value = '']) => {
    return [key.toLowerCase(), value.trim().replace(/^(['"])(.*)\1$/, '$2')] as const;
  });
  return {
    fields: Object.fromEntries(pairs),
    text: inside,
    lines: all.split('\n').length - 1,
    rest: text.slice(all.length),
  };
}

function ownerIn(text: string, fields: Readonly<Record<string, string>>): string | null {
  const [, said] =
    /^[-* \t|]{0,20}(?:owner|owned by|owning team|team|maintainers?)\**[ \t]*[:|]\**[ \t]*([^\n|]{2,80})/im.exec(
      text,
    ) ?? [];
  const owner = plain(fields.owner ?? fields.team ?? fields.owner_slack ?? said ?? '');
  return owner === '' ? null : titleOf(owner);
}

/** `RedisDown`, `kube_pod_crash_looping`: a word that is a name, where a page names its alert. */
function alertsIn(text: string, titles: readonly string[]): readonly string[] {
  const named = [
    ...text.matchAll(/\balert(?:[ _-]?name)?s?\**["']?[ \t]*[:=|]?\**[ \t]*[`"'*]+([A-Za-z][\w:-]{3,80})[`"'*]/gi),
  ];
  const found = [...titles, ...named.map(([, name]) => name ?? '')];
  const isName = (name: string): boolean =>
    /^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$/.test(name) || /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$/.test(name);
  return [...new Set(found.filter(isName))].slice(0, 10);
}
