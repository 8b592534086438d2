// Sections of a page, and what each is for by its heading: runbooks of all houses use the same few words.
import type { Block } from './block.ts';
import { plain } from './prose.ts';

/** `steps`: what is to be done or looked at; `context`: whatever else, where only commands count. */
export type Purpose = 'steps' | 'context' | 'symptom' | 'undo' | 'verification' | 'people';

export interface Section {
  readonly line: number;
  /** '' before the first heading. */
  readonly heading: string;
  readonly level: number;
  readonly purpose: Purpose;
  /** By its own heading, not by the one that it stands under. */
  readonly isNamed: boolean;
  /** `Step 2: …`, `3. …`: the heading is a step itself. */
  readonly isStep: boolean;
  readonly blocks: readonly Block[];
}

const PURPOSES: readonly (readonly [RegExp, Purpose])[] = [
  [/\b(?:roll(?:ing)?[- ]?back|undo|back[- ]?out|revert(?:ing)?)\b/i, 'undo'],
  [
    /\b(?:verif(?:y|ication|ying)|validat(?:e|ion|ing)|confirm(?:ation)?|post[- ]?checks?|success criteria|recovery definition|expected (?:results?|outcomes?|state))\b/i,
    'verification',
  ],
  [
    /\b(?:escalat\w+|contacts?|who to (?:call|page)|on[- ]?call|owners?(?:hip)?|communicat\w+|stakeholders?)\b/i,
    'people',
  ],
  [/\b(?:symptoms?|alerts?|triggers?|detection|signals?|when to use|meaning)\b/i, 'symptom'],
  [
    /\b(?:steps?|procedures?|mitigat\w+|resol(?:ve|ution|ving)|remed\w+|diagnos\w+|troubleshoot\w*|triage|checks?|investigat\w+|actions?|how to|fix\w*|repair\w*|recover\w*|instructions?|checklist|playbook|runbook|restor\w+|debug\w*|response|solutions?|workarounds?|corrective|to do|what to do|potential)\b/i,
    'steps',
  ],
  [
    /\b(?:impact|overview|background|summary|introduction|intro|references?|links?|related|prerequisites?|preconditions?|requirements?|glossary|dashboards?|prevention|post[- ]?(?:incident|mortem)|history|contents|further reading|description|severity|architecture|changelog|metadata|see also|resources|notes?|causes?|observability|purpose|scope|access|why)\b/i,
    'context',
  ],
];

const STEP = /^(?:step|phase|stage)\s*\d+\b|^\d+\s*[.):-]\s+\S/i;

/** Among the mitigations, `Roll back the release` is one of them; `Rollback` is how they are undone. */
const IS_WAY_BACK =
  /^(?:how to |the )?(?:roll(?:ing)?[- ]?back|undo|back[- ]?out|revert(?:ing)?)(?: (?:procedures?|plan|steps?|instructions|strategy|commands?|options?))?$/i;

/** The title is not among them: `title` is its heading's index among the blocks, or -1. */
export function sectionsOf(blocks: readonly Block[], title: number): readonly Section[] {
  const sections: Section[] = [];
  const open: { readonly level: number; readonly purpose: Purpose }[] = [];
  let current: { head: Omit<Section, 'blocks'>; blocks: Block[] } = {
    head: { line: blocks[0]?.line ?? 1, heading: '', level: 0, purpose: 'steps', isNamed: false, isStep: false },
    blocks: [],
  };
  const close = () => sections.push({ ...current.head, blocks: current.blocks });
  for (const [index, block] of blocks.entries()) {
    if (index === title) continue;
    if (block.kind !== 'heading') {
      current.blocks.push(block);
      continue;
    }
    close();
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const words = plain(block.text);
    const isStep = STEP.test(words);
    const inherited = open.at(-1)?.purpose;
    const named = isStep ? null : purposeOf(words);
    const own = named === 'undo' && inherited === 'steps' && !IS_WAY_BACK.test(words) ? 'steps' : named;
    const purpose = own === null ? (inherited ?? 'steps') : within(own, inherited);
    open.push({ level: block.level, purpose });
    const { line, text: heading, level } = block;
    current = { head: { line, heading, level, purpose, isNamed: own !== null, isStep }, blocks: [] };
  }
  close();
  return sections.filter(({ heading, blocks: inside }) => heading !== '' || inside.length > 0);
}

function purposeOf(heading: string): Purpose | null {
  return PURPOSES.find(([words]) => words.test(heading))?.[1] ?? null;
}

/** How a rollback is checked is part of the rollback, and its steps are no steps of the way forward. */
function within(own: Purpose, above: Purpose | undefined): Purpose {
  return above === 'undo' || (above === 'verification' && own === 'steps') ? above : own;
}
