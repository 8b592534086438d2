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
    ['REST, without a valid token', rest(401, 'Bad credentials'), 401, /with 401: Bad/, /not valid any more: renew it/],
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

describe('a limit', () => {
  it.each([
    [
      'of the hour names a token that has more',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' },
      90_000,
      /higher limit/,
    ],
    ['that nobody counts names what makes a storm slower', { 'retry-after': '7' }, 7_000, /max-parallel/],
    ['that does not say when it ends lasts a minute', {}, 60_000, /max-parallel/],
  ])('%s', (_what, headers, afterMs, hint) => {
    const error = Object.assign(new Error('You have exceeded a secondary rate limit'), {
      status: 403,
      response: { headers },
    });
    expect(problemOf(error, 0)).toMatchObject({ kind: 'later', afterMs, fault: { hint: expect.stringMatching(hint) } });
  });
});

/** GitHub's own words (octokit/plugin-retry.js#395, flutter/flutter#90640). */
const WRONG = 'Something went wrong while executing your query.';
const INCLUDE = 'Please include `0401:6C25` when reporting this issue.';

describe('a GraphQL error with status 200', () => {
  it.each([
    [
      'a timeout',
      undefined,
      `${WRONG} This may be the result of a timeout, or it could be a GitHub bug. ${INCLUDE}`,
      'unsure',
    ],
    ['a failure inside, or a ref that has moved', undefined, `${WRONG} ${INCLUDE}`, 'unexplained'],
    ['one without a type', undefined, 'Reference cannot be updated', 'unexplained'],
    ['one that GitHub explains', 'UNPROCESSABLE', 'Invalid object type, expected commit', 'rejected'],
    ['a limit', 'RATE_LIMITED', 'API rate limit exceeded', 'later'],
  ])('%s', (_what, type, message, kind) => {
    const error = Object.assign(new Error('graphql'), { errors: [{ type, message }], headers: {} });
    expect(problemOf(error, 0)).toMatchObject({ kind });
  });
});
