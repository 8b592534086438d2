// A message as an issue of the repository: what it says when it is opened, and as a comment on the one that is open.
// Promises: foreign text is text: no mention, reference, link or tag comes out of it; within GitHub's limit; where the audit is
// sealed, no more than outcome, tenant and where the audit is.
import { code, fence, inline, short, table } from '../kernel/markdown.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Message } from './message.ts';
import { shortened } from './shortened.ts';
import { type About, deliveryId } from './webhook.ts';

export interface IssueLetter {
  /** Names the incident; a hash, so that no text of an alert can end the comment that it stands in. */
  readonly marker: string;
  /** Names what is told, of which run: told once, however often it is tried. */
  readonly told: string;
  readonly act: 'open' | 'comment' | 'close';
  readonly title: string;
  readonly body: string;
  readonly comment: string;
}

/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;
const [LONGEST_TITLE, LONGEST_BECAUSE, LONGEST_FACT, MOST_FACTS, LONGEST_CHANGE, MOST_CHANGES] = [
  250, 4_000, 300, 20, 200, 50,
];
const SIGNS = { no: '✅', yes: '🟠', now: '🚨' } as const;
const ASKS = { no: '', yes: 'A person has to look at this.', now: '**A person has to act now.**' } as const;
/** What GitHub makes a reference of although it is a plain word: `GH-1`, a commit's name; and `:tada:`. */
const REFERENCE = /\bGH-\d|\b[0-9a-f]{7,}|:[\w+-]+:/i;
const LINK = /^https?:\/\/[A-Za-z0-9.:/_-]+$/;

export function issueLetter(message: Message, about: About, { sealed }: { readonly sealed: boolean }): IssueLetter {
  const marker = `<!-- enforced-runbooks incident:${about.incident} -->`;
  const told = `<!-- enforced-runbooks told:${deliveryId(message)} -->`;
  const says = sealed ? [...head(message, outcomeOf(message, about)), SEALED] : openly(message);
  const whole = [...says, whereabouts(message, about)];
  const ends = about.kind === 'run' ? [ENDS] : [];
  return {
    marker,
    told,
    act: message.human !== 'no' ? 'open' : message.on === 'incident_resolved' ? 'close' : 'comment',
    title: titleOf(about, sealed),
    body: bounded([marker, told, ...whole, ...ends]),
    comment: bounded([told, ...whole]),
  };
}

/** Was this told by opening it? Behind the marker at its beginning alone: all that follows is foreign text. */
export function opensWith(body: string, { marker, told }: Pick<IssueLetter, 'marker' | 'told'>): boolean {
  return body.startsWith(marker) && body.slice(marker.length).trimStart().startsWith(told);
}

/** For an issue that was opened at the same time as an older one. */
export function sameIncident(older: number): string {
  return `The same incident has #${older}, which was opened at the same time.`;
}

const SEALED = 'The audit is sealed: it is published in the workflow run, once that is approved.';
const ENDS = '_Closed when a later run for this incident ends as `incident_resolved`._';

/** Without a word of the alert: it is read in many places, each with rules of its own. */
function titleOf(about: About, sealed: boolean): string {
  const title =
    about.kind === 'run'
      ? `${about.tenant}: ${sealed ? 'a run' : about.runbook} needs a person`
      : `${about.runs.length} runs were refused together`;
  return shortened(visibleLine(title).replaceAll('`', "'"), LONGEST_TITLE);
}

function openly(message: Message): readonly string[] {
  return [...head(message, message.headline.split(' · ')), ...details(message)];
}

/** Of a headline what everybody may read: it also has what was measured, and how long it took. */
function outcomeOf({ on }: Message, about: About): readonly string[] {
  return [on, about.kind === 'run' ? about.tenant : `${about.runs.length} runs`];
}

function head({ on, human, says }: Message, line: readonly string[]): readonly string[] {
  const sign = on === 'started' ? '▶' : SIGNS[human];
  const parts = line.map((part) => plain(part, LONGEST_FACT));
  return [`${sign} ${parts.join(' · ')}`, `${capital(says)}. ${ASKS[human]}`.trim()];
}

function details({ because, facts, changes }: Message): readonly string[] {
  const left = changes.length - MOST_CHANGES;
  const rows = facts.slice(0, MOST_FACTS).map(({ name, value }) => [plain(name, 60), plain(value, LONGEST_FACT)]);
  const lines = changes.slice(0, MOST_CHANGES).map((change) => `- ${code(change, LONGEST_CHANGE)}`);
  const more = left > 0 ? [`- and ${left} more, in the audit`] : [];
  return [
    ...(because === '' ? [] : [`Why:\n\n${fence(unmarked(short(because, LONGEST_BECAUSE)), 'text')}`]),
    ...(rows.length === 0 ? [] : [table(['', ''], rows)]),
    ...(lines.length === 0 ? [] : [`What was changed:\n\n${[...lines, ...more].join('\n')}`]),
  ];
}

/** In a fence a comment is text for readers, and not for whoever looks for a marker. */
function unmarked(text: string): string {
  return text.replaceAll('<!--', '<! --');
}

function whereabouts({ executionId }: Message, { runUrl }: About): string {
  const link = runUrl !== null && LINK.test(runUrl) ? [`[Workflow run](${runUrl})`] : [];
  return [...link, `execution ${code(executionId === '' ? 'none' : executionId)}`].join(' · ');
}

function plain(text: string, longest: number): string {
  return REFERENCE.test(text) ? code(text, longest) : inline(text, longest);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Whole sections: a fence or a table that is cut in two would let the rest out of it. */
function bounded(sections: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const section of sections) {
    if (length + section.length > LONGEST_BODY) continue;
    kept.push(section);
    length += section.length + 2;
  }
  return `${kept.join('\n\n')}${kept.length < sections.length ? '\n\nThe rest stands in the audit.' : ''}\n`;
}
