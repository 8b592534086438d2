import { describe, expect, test } from 'vitest';
import { type Link, link, linkProblem, startOfChain } from '../../src/kernel/chain.ts';

const head = startOfChain('opening');
const { event, line } = link({ type: 'noted', text: 'plain' }, head);

describe('a link', () => {
  test('follows its head, as a value and as its canonical line', () => {
    expect(linkProblem(event, head)).toBeNull();
    expect(linkProblem(event, head, line)).toBeNull();
    expect(linkProblem(link({ type: 'noted' }, event).event, event)).toBeNull();
  });

  test.each<[string, Link]>([
    ['another text', { ...event, text: 'other' } as Link],
    ['half of a character', { ...event, text: '\ud800' } as Link],
    ['another number', { ...event, seq: 2 }],
    ['another predecessor', { ...event, prev: 'other' }],
    ['another hash', { ...event, hash: 'other' }],
  ])('does not with %s', (_, changed) => {
    expect(linkProblem(changed, head)).toEqual(expect.any(String));
  });

  test('does not where its line was changed', () => {
    expect(linkProblem(event, head, line.replace('plain', 'other'))).toEqual(expect.any(String));
  });
});
