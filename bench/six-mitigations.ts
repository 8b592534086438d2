// The bench's repository for what a store costs: six mitigations on this machine, each of which takes hardly any time of its own.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SixMitigations extends AsyncDisposable {
  readonly folder: string;
  /** What is committed: path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** When each of its changes began, ms since the epoch, in order; undone ones too. */
  changes(): Promise<readonly number[]>;
  /** All as it was before any run; `hangs`: its fourth change takes a minute. */
  reset(hangs?: boolean): Promise<void>;
}

const topology = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "cache@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  tenant-001:
    services: { cache: {} }
`;

export async function writeSixMitigations(): Promise<SixMitigations> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  const place = join(folder, 'place');
  const files = { 'runbooks/six.yml': runbookText(place), 'topology.yml': topology };
  const reset = async (hangs = false): Promise<void> => {
    await rm(place, { recursive: true, force: true });
    await mkdir(place);
    if (hangs) await writeFile(join(place, 'hangs'), '');
  };
  await mkdir(join(folder, 'runbooks'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await reset();
  return {
    folder,
    files,
    reset,
    changes: async () => {
      const text = await readFile(join(place, 'changes'), 'utf8').catch(() => '');
      return text.split('\n').filter(Boolean).map(Number);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function runbookText(place: string): string {
  const steps = [1, 2, 3, 4, 5, 6].map((number) => stepText(place, number));
  return `schema: 1
title: Six mitigations
on:
  alert:
    - name: Bench
scope: tenant
timeout: 5m
probes:
  done:
    service: cache
    run: |
      cd '${place}'
      echo "{\\"count\\":$(ls | grep -c '^step-')}"
    output: json
    fields: { count: number }
symptom: done.count == 0
recovered: { that: done.count == 6, within: 10s }
steps:
${steps.join('')}`;
}

function stepText(place: string, number: number): string {
  const hang = number === 4 ? '; if [ -e hangs ]; then sleep 60; fi' : '';
  return `  - id: step-${number}
    title: Step ${number}
    service: cache
    do:
      run: "cd '${place}'; date +%s%3N >> changes; touch step-${number}${hang} # $UNIT"
      env: { UNIT: "\${{ target.unit }}" }
      timeout: 2m
    verify: done.count == ${number}
    undo:
      run: "cd '${place}'; date +%s%3N >> changes; rm -f step-${number} # $UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    undone: done.count == ${number - 1}
`;
}
