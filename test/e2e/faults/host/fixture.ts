// What the suites run on a breakable host: a repository with one runbook, whose last step can be anything.
// Every command writes a line of what it did beside what it changed, so that the host itself tells the story.

export interface FixtureOptions {
  readonly address: string;
  readonly port: number;
  readonly hostKey: string;
  /** Default: `first`, then `second`. */
  readonly steps?: readonly string[];
  /** The last step, once it has changed what it changes; default: nothing more. */
  readonly slow?: string;
  /** A key of the last `do`: `timeout`, `exit`. */
  readonly doing?: string;
}

export const TENANT = 'tenant-006';
export const UNIT = 'redis@tenant-006';

export function fixtureFiles(options: FixtureOptions): Readonly<Record<string, string>> {
  return { 'topology.yml': topologyText(options), 'runbooks/story.yml': runbookText(options) };
}

function topologyText({ address, port, hostKey }: FixtureOptions): string {
  return `schema: 1
hosts:
  cache-1:
    ssh: root@${address}:${port}
    host-key: "${hostKey}"
services:
  cache:
    tenancy: dedicated
    hosts: [cache-1]
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  ${TENANT}:
    number: 6
    services: { cache: {} }
`;
}

function runbookText({ steps = ['first', 'second'], slow = '', doing = '' }: FixtureOptions): string {
  const made = steps.map((step) => `state.${step}`).join(' && ');
  return `schema: 1
title: A story in steps
description: Makes changes on one host.
on:
  alert:
    - name: CacheOff
scope: tenant
timeout: 3m
probes:
  state:
    service: cache
    run: |
      cd /srv/fixture
      has() { if [ -e "$1" ]; then printf true; else printf false; fi; }
      printf '{"first":%s,"second":%s}' "$(has first)" "$(has second)"
    output: json
    fields: { first: boolean, second: boolean }
symptom: "!(${made})"
recovered: { that: ${made}, within: 2s, every: 200ms }
steps:
${steps.map((step) => stepText(step, step === steps.at(-1) ? { slow, doing } : { slow: '', doing: '' })).join('\n')}
`;
}

function stepText(name: string, { slow, doing }: { readonly slow: string; readonly doing: string }): string {
  const script = (...lines: readonly string[]) =>
    ['cd /srv/fixture', ...lines].map((line) => `        ${line}`).join('\n');
  const env = '      env: { UNIT: "${{ target.unit }}" }';
  return `  - id: ${name}
    title: The ${name} change
    service: cache
    do:
      run: |
${script(`echo "do ${name}" >>log`, `echo "$UNIT" >${name}`, ...slow.split('\n'), `echo "done ${name}" >>log`)}
${env}
${doing === '' ? '' : `      ${doing}`}
    verify: { that: state.${name}, within: 2s, every: 200ms }
    undo:
      run: |
${script(`echo "undo ${name}" >>log`, `rm -f ${name} # "$UNIT"`)}
${env}
    undone: { that: "!state.${name}", within: 2s, every: 200ms, for: 200ms }`;
}
