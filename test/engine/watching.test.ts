import { describe, expect, test } from 'vitest';
import type { Health, SeenBystander } from '../../src/engine/event.ts';
import { afterWatch, startWatching, type Watched } from '../../src/engine/watching.ts';
import fc from '../support/properties.ts';

const seenAs = (health: Health, tenant = 't-two'): SeenBystander => ({
  tenant,
  target: `cache/h/${tenant}`,
  health,
  ...(health !== 'healthy' && { because: 'no PONG' }),
});

/** What is known after each look at these; `again` until it is decided. */
function judged(...looks: readonly (readonly SeenBystander[])[]): readonly Watched['kind'][] {
  const kinds: Watched['kind'][] = [];
  let watching = startWatching(0);
  for (const [index, seen] of looks.entries()) {
    const watched = afterWatch(watching, seen, index * 1_000);
    kinds.push(watched.kind);
    if (watched.kind !== 'again') break;
    watching = watched.watching;
  }
  return kinds;
}

describe('who was well before has got worse', () => {
  test.each<[string, readonly Health[], readonly Watched['kind'][]]>([
    ['is well at once', ['healthy'], ['well']],
    ['ill in the first two looks', ['ill', 'ill'], ['again', 'worse']],
    ['ill, well, ill', ['ill', 'healthy', 'ill'], ['again', 'again', 'worse']],
    ['flaps: ill in one look of three', ['ill', 'healthy', 'healthy'], ['again', 'again', 'well']],
    ['does not answer any more', ['silent', 'silent'], ['again', 'worse']],
    ['silent, then ill', ['silent', 'ill'], ['again', 'worse']],
  ])('%s', (_, looks, kinds) => {
    expect(judged(...looks.map((health) => [seenAs(health)]))).toEqual(kinds);
  });

  test('whoever fell ill is named, and nobody else is', () => {
    const first = afterWatch(startWatching(0), [seenAs('ill', 'a'), seenAs('ill', 'b'), seenAs('healthy', 'c')], 0);
    if (first.kind !== 'again') throw new Error('one look decides nothing');
    const second = afterWatch(first.watching, [seenAs('ill', 'a'), seenAs('healthy', 'b'), seenAs('ill', 'c')], 1_000);
    expect(second).toEqual({ kind: 'worse', worse: [seenAs('ill', 'a')] });
  });

  test('one who is well in the first look and ill in the other two counts like any other', () => {
    expect(
      judged(
        [seenAs('ill', 'a'), seenAs('healthy', 'b')],
        [seenAs('healthy', 'a'), seenAs('ill', 'b')],
        [seenAs('healthy', 'a'), seenAs('ill', 'b')],
      ),
    ).toEqual(['again', 'again', 'worse']);
  });

  test('whom time did not suffice for says nothing of themselves', () => {
    expect(judged([seenAs('ill')], [], [])).toEqual(['again', 'again', 'well']);
  });

  test('the next look comes a second after the one before', () => {
    expect(afterWatch(startWatching(0), [seenAs('ill')], 2_345)).toMatchObject({ watching: { not_before_ms: 3_345 } });
  });

  test('is decided by two looks of three, whatever they were, and never takes more', () => {
    const health = fc.constantFrom<Health>('healthy', 'ill', 'silent');
    const looks = fc.array(fc.tuple(health, health), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(looks, (all) => {
        const kinds = judged(...all.map(([a, b]) => [seenAs(a, 'a'), seenAs(b, 'b')]));
        const last = kinds.at(-1);
        const isBad = (one: Health) => one !== 'healthy';
        const bad = (who: 0 | 1) => all.filter((look) => isBad(look[who])).length;
        const wellAtOnce = all[0]?.every((one) => !isBad(one)) === true;
        expect(last).toBe(!wellAtOnce && (bad(0) >= 2 || bad(1) >= 2) ? 'worse' : 'well');
        expect(kinds.slice(0, -1).every((kind) => kind === 'again')).toBe(true);
      }),
    );
  });
});
