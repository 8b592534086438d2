// What a run does where it stands: the effect that the next fact of its journal is about.
// Pure. Throws where the run is to do something else there.
import type { Effect } from '../engine/effect.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { next } from '../engine/next.ts';
import type { State } from '../engine/state.ts';
import { isAbout, subjectIn, subjectOfEffect } from '../engine/subject.ts';

/** What the run does where it stands, for the target that the fact names; its next fact is about that. */
export function due<Kind extends Effect['kind']>(
  state: State,
  kind: Kind,
  event?: ChainedEvent,
): Extract<Effect, { kind: Kind }> {
  const effects = next(state);
  const subject = event === undefined ? null : subjectIn(event);
  const ofKind = effects.flatMap((effect) => (isOf(effect, kind) ? effect : []));
  const own = ofKind.find((effect) => {
    const about = subjectOfEffect(effect);
    return about !== null && subject !== null && isAbout(about, subject);
  });
  const effect = own ?? ofKind[0];
  if (effect !== undefined) return effect;
  const [other] = effects;
  throw new Error(`the run is to ${other?.kind.replaceAll('_', ' ') ?? 'do nothing'} there`);
}

function isOf<Kind extends Effect['kind']>(effect: Effect, kind: Kind): effect is Extract<Effect, { kind: Kind }> {
  return effect.kind === kind;
}
