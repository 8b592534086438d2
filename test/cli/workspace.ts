// A small repository of its own for each test, and the command line run in it as a person runs it: the built bundle.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const ENTRY = resolve(import.meta.dirname, '../../dist/cli/index.js');

/** Restarts one tenant's cache: the restart is a line in a file, and the probes read that file. */
export const RUNBOOK = `schema: 1
title: Restart a wedged cache
description: Restarts the tenant's cache.
on:
  alert:
    - name: CacheWedged
scope: tenant
timeout: 1m
inputs:
  most:
    type: number
    default: 3
    min: 1
    max: 5
probes:
  cache:
    service: cache
    exec: [sh, -c, "if [ -e restarted ]; then echo '{\\"wedged\\":false}'; else echo '{\\"wedged\\":true}'; fi"]
    output: json
    timeout: 3s
    fields: { wedged: boolean }
symptom: cache.wedged
recovered:
  that: "!cache.wedged"
  within: 2s
  every: 100ms
steps:
  - id: restart
    title: Restart the cache
    service: cache
    do:
      exec: [sh, -c, "echo \\"$0\\" > restarted", "\${{ target.unit }}"]
    verify:
      that: "!cache.wedged"
      within: 2s
      every: 100ms
    undo:
      exec: [rm, -f, restarted, "redis@\${{ tenant.id }}"]
    undone:
      that: cache.wedged
      within: 2s
      every: 100ms
      for: 200ms
`;

export const TOPOLOGY = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  tenant-006:
    number: 6
    services: { cache: {} }
  tenant-007:
    number: 7
    services: { cache: {} }
`;

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Workspace {
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string | null>;
  run(...argv: readonly string[]): Promise<Ended>;
  runWith(
    options: {
      readonly entry?: string;
      readonly stdin?: string;
      readonly env?: Record<string, string>;
      readonly signalWhen?: RegExp;
    },
    ...argv: readonly string[]
  ): Promise<Ended>;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export async function workspace(files: Readonly<Record<string, string | null>> = {}): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
  folders.push(folder);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries({ 'runbooks/restart.yml': RUNBOOK, 'topology.yml': TOPOLOGY, ...files }))
    if (text !== null) await write(file, text);
  const runWith: Workspace['runWith'] = ({ entry = ENTRY, stdin = '', env = {}, signalWhen }, ...argv) =>
    new Promise((done) => {
      const base = { PATH: process.env.PATH ?? '', HOME: folder, ...env };
      const child = spawn(process.execPath, [entry, ...argv], { cwd: folder, env: base });
      let [out, err, signalled] = ['', '', false];
      const look = () => {
        if (signalWhen === undefined || signalled || !signalWhen.test(out + err)) return;
        signalled = true;
        child.kill('SIGINT');
      };
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        look();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
        look();
      });
      child.on('close', (code) => done({ code: code ?? -1, out, err }));
      child.stdin.on('error', () => undefined);
      child.stdin.end(stdin);
    });
  return {
    folder,
    write,
    read: (file) => readFile(join(folder, file), 'utf8').catch(() => null),
    run: (...argv) => runWith({}, ...argv),
    runWith,
  };
}
