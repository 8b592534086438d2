// How a workflow names this action: whose repository, and at which commit.
// Promises: a commit and nothing that can be moved: what was read is what runs.
import { type Fault, fail, type Result, succeed } from './fault.ts';
import { shown } from './visible.ts';

export interface ActionReference {
  /** `owner/repository` */
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
}

/** As the templates and the examples have it. GitHub finds neither, so that no run ever begins with it. */
export const PLACEHOLDER: ActionReference = { repository: 'OWNER/enforced-runbooks', commit: '0'.repeat(40) };

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}';
const REFERENCE = new RegExp(`^(${NAME})@([0-9a-f]{40})$`);
const ORIGIN = new RegExp(
  `^(?:https?://(?:[^@/\\s]*@)?|(?:ssh|git)://(?:[^@/\\s]*@)?|[^@/\\s]+@)[^/:\\s]+(?::\\d+/|[:/])(${NAME})$`,
);

/** `owner/repository@commit`, as `uses:` takes it. */
export function parseReference(text: string): Result<ActionReference> {
  const [, repository, commit] = REFERENCE.exec(text) ?? [];
  if (repository === undefined || commit === undefined) return fail(noReference(text));
  return succeed({ repository, commit });
}

export function referenceText({ repository, commit }: ActionReference): string {
  return `${repository}@${commit}`;
}

/** `owner/repository` that the address of a clone's origin names; null: it is another kind of address, such as a folder. */
export function repositoryAt(address: string): string | null {
  return ORIGIN.exec(address.replace(/(?:\.git)?\/*$/, ''))?.[1] ?? null;
}

/** Every mention of the placeholder is the reference. */
export function withReference(text: string, { repository, commit }: ActionReference): string {
  return text.replaceAll(PLACEHOLDER.repository, repository).replaceAll(PLACEHOLDER.commit, commit);
}

function noReference(text: string): Fault {
  const moves = /@(?![0-9a-f]{40}$)/.test(text);
  return {
    code: 'usage',
    message: `\`${shown(text, 120)}\` is not owner/repository@commit`,
    hint: moves
      ? 'After @ stand the 40 hex digits of a commit: a tag or a branch can be moved to code that nobody has read.'
      : 'Write it as octo-org/enforced-runbooks@ and the 40 hex digits of the commit that you have read.',
  };
}
