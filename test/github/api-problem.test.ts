// What is said of a request that GitHub refused: why, in GitHub's own words, and which thing is missing.
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/github/api-problem.ts';

const rest = (status: number, message: string) =>
  Object.assign(new Error(message), { status, response: { headers: {} } });
const graphql = (type: string, message: string) =>
  Object.assign(new Error('graphql'), { errors: [{ type, message }], headers: {} });

describe('a request that GitHub refuses', () => {
  it.each([
    ['REST', rest(403, 'Resource not accessible'), 403, /^GitHub refused with 403: Resource/, /contents: write/],
    ['REST, without a valid token', rest(401, 'Bad credentials'), 401, /with 401: Bad/, /not valid any more/],
    ['GraphQL, whose status says nothing', graphql('FORBIDDEN', 'No'), null, /^GitHub refused: No$/, /contents: write/],
    [
      'GraphQL, for another repository',
      graphql('NOT_FOUND', 'Nowhere'),
      null,
      /^GitHub refused: Nowhere$/,
      /another repository/,
    ],
  ])('over %s', (_what, error, status, says, hint) => {
    expect(problemOf(error, 0)).toMatchObject({
      kind: 'refused',
      status,
      fault: { code: 'api-refused', message: expect.stringMatching(says), hint: expect.stringMatching(hint) },
    });
  });
});
