import { describe, expect, it, test } from 'vitest';
import {
  PLACEHOLDER,
  parseReference,
  referenceText,
  repositoryAt,
  withReference,
} from '../../src/kernel/action-reference.ts';
import fc from '../support/properties.ts';

const COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('a reference', () => {
  it('is an owner, a repository and a commit', () => {
    const text = `octo-org/enforced.runbooks@${COMMIT}`;
    const read = parseReference(text);
    expect(read).toEqual({ ok: true, value: { repository: 'octo-org/enforced.runbooks', commit: COMMIT } });
    expect(read.ok && referenceText(read.value)).toBe(text);
  });

  test.each(['v1', 'v1.2.3', 'main', 'refs/tags/v1', COMMIT.slice(1), `${COMMIT}0`, COMMIT.toUpperCase()])(
    'is not pinned by %s, and is told why',
    (ref) => {
      const read = parseReference(`octo-org/enforced-runbooks@${ref}`);
      expect(read).toMatchObject({
        ok: false,
        faults: [{ code: 'usage', hint: expect.stringContaining('can be moved') }],
      });
    },
  );

  test.each([
    '',
    'octo-org',
    COMMIT,
    `enforced-runbooks@${COMMIT}`,
    `a/b/c@${COMMIT}`,
    `-a/b@${COMMIT}`,
    `a b/c@${COMMIT}`,
    `a/b\n@${COMMIT}`,
    `\${{ x }}/y@${COMMIT}`,
  ])('is not %j', (text) => {
    expect(parseReference(text)).toMatchObject({ ok: false, faults: [{ code: 'usage' }] });
  });

  it('that is taken needs no quotes in YAML and in a shell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ0-._/@ \n\'"$:#{}') }), (start) => {
        const read = parseReference(`${start}@${COMMIT}`);
        if (read.ok)
          expect(referenceText(read.value)).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/);
      }),
    );
  });
});

describe("a clone's origin", () => {
  test.each([
    ['https://github.com/octo-org/enforced-runbooks', 'octo-org/enforced-runbooks'],
    ['https://github.com/octo-org/enforced-runbooks.git', 'octo-org/enforced-runbooks'],
    ['https://github.com/octo-org/enforced-runbooks/', 'octo-org/enforced-runbooks'],
    ['https://someone:secret@ghe.example.com/platform/runbooks.git', 'platform/runbooks'],
    ['git@github.com:octo-org/enforced-runbooks.git', 'octo-org/enforced-runbooks'],
    ['ssh://git@github.com/octo-org/enforced-runbooks.git', 'octo-org/enforced-runbooks'],
    ['ssh://git@ssh.github.com:443/octo-org/enforced-runbooks.git', 'octo-org/enforced-runbooks'],
    ['/srv/git/enforced-runbooks.git', null],
    ['../enforced-runbooks', null],
    ['file:///srv/git/octo-org/enforced-runbooks', null],
    ['https://git.example.com/scm/team/enforced-runbooks.git', null],
    ['', null],
  ])('%s names %s', (address, repository) => {
    expect(repositoryAt(address)).toBe(repository);
  });
});

it('takes the place of the placeholder wherever that stands', () => {
  const text = `uses: ${referenceText(PLACEHOLDER)}\nref: ${PLACEHOLDER.commit}\nsee: https://github.com/${PLACEHOLDER.repository}\n`;
  const uses = { repository: 'octo-org/runbooks', commit: COMMIT };
  const written = withReference(text, uses);
  expect(written).toBe(`uses: ${referenceText(uses)}\nref: ${COMMIT}\nsee: https://github.com/octo-org/runbooks\n`);
  expect(withReference(text, PLACEHOLDER)).toBe(text);
});
