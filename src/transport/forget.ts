// Removes what a closed run has left at a place: the records of its commands, where nothing of them runs any more.
import type { ChangeIdentity } from '../engine/ports.ts';
import { Conversation } from './conversation.ts';
import { hostIdentity, identityCode } from './identity.ts';
import type { Place } from './place.ts';
import type { Probes } from './probe.ts';
import { waitFor } from './waiting.ts';
import { FORGET_CODE } from './wrapper.ts';

const FORGET_MS = 5_000;

export interface Known {
  readonly identity: ChangeIdentity;
  readonly as: string | undefined;
}

export interface Left {
  readonly place: Place;
  readonly probes: Pick<Probes, 'errand'>;
  /** The changes that were prepared there. */
  readonly known: readonly Known[];
}

/** Never rejects, and never waits for long: what it cannot remove goes after a week. */
export async function forget({ place, probes, known }: Left, execution: string): Promise<void> {
  place.noMore();
  const ours = known.filter(({ identity }) => identity.execution_id === execution);
  const users = [...new Set(ours.map(({ as }) => as))];
  await Promise.all(
    users.map(async (as) => {
      const theirs = ours.filter((each) => each.as === as).map(({ identity }) => identity);
      const isDone =
        as === undefined && (await probes.errand(`( ${code(theirs, '-')}${FORGET_CODE}) </dev/null >/dev/null 2>&1`));
      if (!isDone) await forgetAs(place, as, theirs);
    }),
  );
}

/** A host that was lost is dialled anew, and may never answer. */
async function forgetAs(place: Place, as: string | undefined, theirs: readonly ChangeIdentity[]): Promise<void> {
  const signal = AbortSignal.timeout(FORGET_MS);
  const opened = await Conversation.open(place, signal);
  if (!opened.ok) return;
  opened.value.begin(as, `${code(theirs, opened.value.nonce)}er_mode=er_forget\n`);
  const answered = await waitFor(opened.value.answer(), { ms: FORGET_MS, signal });
  if (answered.came === 'value') await opened.value.hangUp();
  else opened.value.close();
}

function code(identities: readonly ChangeIdentity[], nonce: string): string {
  const [first] = identities;
  if (first === undefined) return '';
  const ids = identities.map((identity) => hostIdentity(identity).id).join(' ');
  return `${identityCode(hostIdentity(first), nonce)}er_ids="${ids}"\n`;
}
