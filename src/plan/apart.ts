// Two texts that differ, shortened so that what differs can be seen: long ones begin a little before the first sign that does.
// Promises: pure; different texts are shown differently, and equal ones alike.

const LONGEST = 160;
const BEFORE = 40;

export function apart(one: string, other: string): readonly [string, string] {
  if (one.length <= LONGEST && other.length <= LONGEST) return [one, other];
  const [first, second] = [[...one], [...other]];
  let same = 0;
  while (same < first.length && same < second.length && first[same] === second[same]) same += 1;
  const from = Math.max(0, Math.min(same - BEFORE, Math.max(first.length, second.length) - LONGEST));
  return [windowOf(first, from), windowOf(second, from)];
}

function windowOf(text: readonly string[], from: number): string {
  const end = from + LONGEST;
  return `${from > 0 ? '…' : ''}${text.slice(from, end).join('')}${text.length > end ? '…' : ''}`;
}
