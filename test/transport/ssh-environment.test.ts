// What a user's own configuration of ssh puts into the environment of a session.
import { expect, test } from 'vitest';
import { environmentIn } from '../../src/transport/ssh-environment.ts';

const OURS = { LANG: 'C', LC_ALL: 'C', LC_TIME: 'de_DE', PATH: '/bin' };

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['nothing', 'user root\nport 22\n', {}],
  ['what is set, with all of its value', 'setenv TEAM=a=b c\n', { TEAM: 'a=b c' }],
  ['what is sent, where we have it', 'sendenv LANG\nsendenv EDITOR\n', { LANG: 'C' }],
  ['what is sent by a pattern', 'sendenv LC_*\n', { LC_ALL: 'C', LC_TIME: 'de_DE' }],
  ['what is sent by a pattern that would be an expression', 'sendenv (LANG|PATH)\n', {}],
  ['what is set rather than what is sent', 'setenv LANG=fr\nsendenv LANG\n', { LANG: 'fr' }],
  ['nothing for a value without a name', 'setenv =x\nsetenv x\n', {}],
])('%s', (_what, told, expected) => {
  expect(environmentIn(told, OURS)).toEqual(expected);
});
