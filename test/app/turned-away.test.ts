// What the relay turns away is said: at once, then as a number.
import { expect, it } from 'vitest';
import { TurnedAway } from '../../src/app/relay/turned-away.ts';

it('tells the first of a kind at once, and counts the others of its minute', () => {
  const said: string[] = [];
  let now = 0;
  const away = new TurnedAway(
    (line) => said.push(line),
    () => now,
  );
  for (let count = 0; count < 5; count++) away.note('a wrong secret', '10.0.0.7');
  away.note('a wrong secret', '10.0.0.8');
  now = 61_000;
  away.note('a wrong secret', '10.0.0.7');
  away.note('no POST', '10.0.0.7');
  away.note('no POST', '10.0.0.7');
  away.tell();
  expect(said).toEqual([
    'turned away: a wrong secret, from 10.0.0.7',
    'turned away: a wrong secret, from 10.0.0.8',
    'turned away: a wrong secret, from 10.0.0.7 (and 4 more in between)',
    'turned away: no POST, from 10.0.0.7',
    'turned away: no POST, from 10.0.0.7 (1 more)',
  ]);
});
