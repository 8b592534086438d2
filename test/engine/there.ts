// What really stands on the hosts of the tests' world, as it is declared and as a host tells it, truly or not.
import type { PlannedDiscovery } from '../../src/plan/plan.ts';
import type { Answer } from '../../src/topology/drift.ts';
import { parseSource } from '../../src/topology/source.ts';
import { type Survey, surveyOf } from '../../src/topology/survey.ts';
import { loaded } from '../topology/estate.ts';
import { exec } from './world.ts';

/** What a host says of the tenant `t-one`, its neighbour `t-two` and others. */
export const ANSWERS = {
  agrees: ['t-one', 't-two'],
  'has others besides': ['t-one', 't-two', 't-three', 'nobody'],
  'names a thousand tenants': ['t-one', ...Array.from({ length: 1_000 }, (_, index) => `t-${index}`)],
  'lacks it': ['t-two'],
  'has nothing': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Outputs that say nothing for sure. */
export const RUBBISH = {
  'prints no JSON': 'redis@t-one',
  'prints half a document': '[{"unit":"redis@t-one"},{"un',
  'prints no rows': '{"unit":"redis@t-one"}',
  'prints rows without the field': '[{"unit":"redis@t-one"},{"name":"redis@t-two"}]',
  'prints a name that is not expected': '[{"unit":"redis@t-one"},{"unit":"redis@t-two "}]',
  'prints the name twice in one row': '[{"unit":"redis@t-two","unit":"redis@t-one"}]',
} as const;

export type Discovery = keyof typeof ANSWERS | keyof typeof RUBBISH | 'fails' | 'is lost' | 'is too long';

export const AGREEING: readonly Discovery[] = ['agrees', 'has others besides', 'names a thousand tenants'];
export const DISAGREEING: readonly Discovery[] = [
  'lacks it',
  'has nothing',
  ...(Object.keys(RUBBISH) as (keyof typeof RUBBISH)[]),
  'fails',
  'is lost',
  'is too long',
];

export function outputOf(discovery: Discovery): string | null {
  if (discovery in RUBBISH) return RUBBISH[discovery as keyof typeof RUBBISH];
  if (!(discovery in ANSWERS)) return null;
  return JSON.stringify(ANSWERS[discovery as keyof typeof ANSWERS].map((tenant) => ({ unit: `redis@${tenant}` })));
}

const TEXT = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    discover:
      exec: [discover, cache]
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)"
tenants:
  t-one: { services: { cache: {} } }
  t-two: { services: { cache: {} } }
  t-three: {}
`;
const topology = loaded(TEXT);

export function survey(answers: readonly Answer[]): Survey {
  const source = () => {
    const parsed = parseSource('topology.yml', TEXT);
    if (!parsed.ok) throw new Error('no source');
    return parsed.value;
  };
  return surveyOf({ topology, source, concern: { tenant: 't-one', scope: 'tenant' } }, answers);
}

export function questions(): readonly PlannedDiscovery[] {
  const command = { ...exec('discover', 'cache'), output: { format: 'json', fields: {} } } as const;
  const tenant = 'redis@(?P<tenant>[a-z0-9-]+)';
  return [{ service: 'cache', host: 'runner', command, output: 'json', each: ['unit'], tenant }];
}
