import { describe, expect, test } from 'vitest';
import type { Health, SeenBystander, Unasked } from '../../src/engine/event.ts';
import { afterWatch, inTurn, startWatching, type Watched } from '../../src/engine/watching.ts';
import fc from '../support/properties.ts';

const seenAs = (health: Health, tenant = 't-two'): SeenBystander => ({
  tenant,
  target: `cache/h/${tenant}`,
  health,
  ...(health !== 'healthy' && { because: 'no PONG' }),
});

type Looked = Parameters<typeof afterWatch>[1];

/** What is known after each look at these; `again` until it is decided. */
function judged(...looks: readonly (readonly SeenBystander[])[]): readonly Watched['kind'][] {
  return judgedOf(looks.map((seen) => ({ seen })));
}

function judgedOf(looks: readonly Looked[]): readonly Watched['kind'][] {
  const kinds: Watched['kind'][] = [];
  let watching = startWatching(0);
  for (const [index, looked] of looks.entries()) {
    const watched = afterWatch(watching, looked, index * 1_000);
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
    const first = afterWatch(
      startWatching(0),
      { seen: [seenAs('ill', 'a'), seenAs('ill', 'b'), seenAs('healthy', 'c')] },
      0,
    );
    if (first.kind !== 'again') throw new Error('one look decides nothing');
    const second = afterWatch(
      first.watching,
      { seen: [seenAs('ill', 'a'), seenAs('healthy', 'b'), seenAs('ill', 'c')] },
      1_000,
    );
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

  test('whom a look left out without a word says nothing of themselves', () => {
    expect(judged([seenAs('ill')], [], [])).toEqual(['again', 'again', 'well']);
    expect(judged([seenAs('ill', 'a')], [], [seenAs('ill', 'b')])).toEqual(['again', 'again', 'well']);
  });

  test('the next look comes a second after the one before', () => {
    expect(afterWatch(startWatching(0), { seen: [seenAs('ill')] }, 2_345)).toMatchObject({
      watching: { not_before_ms: 3_345 },
    });
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

describe('whom a look after a change leaves out', () => {
  const left = (why: Unasked['why'], tenant: string): Unasked => ({ tenant, target: `cache/h/${tenant}`, why });
  /** `a` and `b`, look by look. */
  const of = (...looks: readonly (readonly (Health | Unasked['why'])[])[]): readonly Looked[] =>
    looks.map((both) => {
      const named = both.map((says, index) => ({ says, tenant: index === 0 ? 'a' : 'b' }));
      return {
        seen: named.flatMap(({ says, tenant }) =>
          says === 'no_time' || says === 'under_change' ? [] : [seenAs(says, tenant)],
        ),
        unasked: named.flatMap(({ says, tenant }) =>
          says === 'no_time' || says === 'under_change' ? [left(says, tenant)] : [],
        ),
      };
    });

  test.each<[string, readonly Looked[], readonly Watched['kind'][]]>([
    ['is looked at again, and that is enough', of(['healthy', 'no_time'], ['no_time', 'healthy']), ['again', 'well']],
    [
      'is ill where there was no time in any look',
      of(['healthy', 'no_time'], ['healthy', 'no_time'], ['healthy', 'no_time']),
      ['again', 'again', 'worse'],
    ],
    [
      'is ill where nobody could be asked at all',
      of(['no_time', 'no_time'], ['no_time', 'no_time'], ['no_time', 'no_time']),
      ['again', 'again', 'worse'],
    ],
    [
      'is ill where they were ill once, and there was no time any more',
      of(['healthy', 'ill'], ['healthy', 'no_time'], ['healthy', 'no_time']),
      ['again', 'again', 'worse'],
    ],
    [
      'is not, where the only look at them that was made, the last, says so: it is one of three',
      of(['healthy', 'no_time'], ['healthy', 'no_time'], ['healthy', 'ill']),
      ['again', 'again', 'well'],
    ],
    [
      'is ill where both looks at them say so',
      of(['healthy', 'no_time'], ['healthy', 'ill'], ['healthy', 'ill']),
      ['again', 'again', 'worse'],
    ],
    [
      'is not, where they were ill once and well once',
      of(['healthy', 'ill'], ['healthy', 'no_time'], ['healthy', 'healthy']),
      ['again', 'again', 'well'],
    ],
    ['for a run of their own is not judged', of(['healthy', 'under_change']), ['well']],
    [
      'for a run of their own is not judged by what was seen before it began either',
      of(['healthy', 'ill'], ['healthy', 'under_change']),
      ['again', 'well'],
    ],
    [
      'for a run of their own excuses nobody else',
      of(['ill', 'under_change'], ['ill', 'under_change']),
      ['again', 'worse'],
    ],
  ])('%s', (_, looks, kinds) => {
    expect(judgedOf(looks)).toEqual(kinds);
  });

  test.each([
    ['no_time', 'no_time', 'it could not be asked in time'],
    ['ill', 'no_time', 'it was ill in look 1, and since then could not be asked in time'],
    ['no_time', 'silent', 'it was ill in look 2, and since then could not be asked in time'],
  ] as const)('is named, with what was seen of them: %s, %s', (one, two, because) => {
    let watching = startWatching(0);
    for (const looked of of(['healthy', one], ['healthy', two])) {
      const watched = afterWatch(watching, looked, 0);
      if (watched.kind !== 'again') throw new Error('two looks decide nothing');
      watching = watched.watching;
    }
    expect(afterWatch(watching, of(['healthy', 'no_time'])[0] ?? { seen: [] }, 0)).toEqual({
      kind: 'worse',
      worse: [{ tenant: 'b', target: 'cache/h/b', health: 'silent', because }],
    });
  });

  test('comes first in the next look, and so does whoever was not well', () => {
    const [looked] = of(['healthy', 'no_time']);
    const watched = afterWatch(startWatching(0), looked ?? { seen: [] }, 0);
    if (watched.kind !== 'again') throw new Error('not everybody was looked at');
    const both = [
      { tenant: 'a', target: 'cache/h/a' },
      { tenant: 'b', target: 'cache/h/b' },
    ];
    expect(inTurn(both, watched.watching).map(({ tenant }) => tenant)).toEqual(['b', 'a']);
    expect(inTurn(both, startWatching(0)).map(({ tenant }) => tenant)).toEqual(['a', 'b']);
  });
});
