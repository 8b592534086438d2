// What post tells of a run that main closed and did not tell to its end: from its folder alone, wherever main was killed.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealedFolder, sealRun } from '../../src/app/workflow/seal.ts';
import { tellLate } from '../../src/app/workflow/tell-late.ts';
import type { Workflow } from '../../src/app/workflow/workflow.ts';
import { generateKeys, type KeyPair } from '../../src/audit/age.ts';
import { readSealHeader, unseal } from '../../src/audit/seal.ts';
import { takeInputs } from '../../src/github/inputs.ts';
import { readSettings } from '../../src/github/settings.ts';
import { succeed } from '../../src/kernel/fault.ts';

const id = 'incident-1';
const FILES = { 'audit.json': '{}\n', 'summary.md': '↩️ rolled_back · tenant-006\n', 'outputs/one': 'said' };
let state = '';
let folder = '';
let keys: KeyPair;
const said: string[] = [];
beforeAll(async () => {
  keys = await generateKeys();
});
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
  folder = join(state, 'runs', id);
  said.length = 0;
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

const sealing = () => ({ INPUT_STORE: 'file', INPUT_AUDIT: 'after-approval', 'INPUT_AUDIT-RECIPIENT': keys.recipient });

/** Without a service for artifacts: that nothing was uploaded is a warning. */
function workflowOf(inputs: Readonly<Record<string, string>>): Workflow {
  const settings = readSettings(takeInputs(inputs));
  if (!settings.ok) throw new Error(settings.faults[0].message);
  const action = {
    say: (text: string) => void said.push(text),
    annotate: (_level: string, { code }: { code?: string }) => void said.push(`${code}`),
    summarize: async (markdown: string) => {
      said.push(`summary: ${markdown}`);
      return succeed(undefined);
    },
  };
  const workflow = {
    action,
    settings: settings.value,
    context: { runUrl: null },
    environment: {},
    withheld: [],
    state,
  };
  return workflow as unknown as Workflow;
}

const run = {
  ...{ id, locks: ['tenant:tenant-006'], tenant: 'tenant-006', closed: true, summarized: false, told: false },
  about: { runbook: 'switch', trigger: 'CacheOff', incident: '0'.repeat(64), planDigest: '1'.repeat(64) },
};

async function sealedFiles(workflow: Workflow): Promise<readonly string[]> {
  const there = sealedFolder(workflow, id);
  const header = readSealHeader(readFileSync(join(there, 'sealed.json'), 'utf8'));
  if (header === null) throw new Error('no header');
  const files = await unseal(readFileSync(join(there, 'audit.tar.age')), header, [keys.identity]);
  if (!files.ok) throw new Error(files.faults[0].message);
  return [...files.value.keys()].sort();
}

describe('a sealed audit, where main was killed', () => {
  const sealedByMain = async (workflow: Workflow) => {
    const plan = { tenant: { id: run.tenant }, secrets: [] };
    expect((await sealRun(workflow, { folder, executionId: id, plan })).ok).toBe(true);
  };

  it('before it sealed is sealed', async () => {
    const workflow = workflowOf(sealing());
    expect(await tellLate(workflow, { ...run, folder })).toBe(0);
    expect(await sealedFiles(workflow)).toEqual(Object.keys(FILES).sort());
    expect(existsSync(folder)).toBe(false);
  });

  it('with half of the readable folder removed stays the whole one, and the rest goes', async () => {
    const workflow = workflowOf(sealing());
    cpSync(folder, join(state, 'kept'), { recursive: true });
    await sealedByMain(workflow);
    cpSync(join(state, 'kept/outputs'), join(folder, 'outputs'), { recursive: true });
    expect(await tellLate(workflow, { ...run, folder })).toBe(0);
    expect(await sealedFiles(workflow)).toEqual(Object.keys(FILES).sort());
    expect(existsSync(folder)).toBe(false);
  });

  it('before the words beside the seal were written is sealed again', async () => {
    const workflow = workflowOf(sealing());
    cpSync(folder, join(state, 'kept'), { recursive: true });
    await sealedByMain(workflow);
    rmSync(join(sealedFolder(workflow, id), 'sealed.json'));
    cpSync(join(state, 'kept'), folder, { recursive: true });
    expect(await tellLate(workflow, { ...run, folder })).toBe(0);
    expect(await sealedFiles(workflow)).toEqual(Object.keys(FILES).sort());
    expect(existsSync(folder)).toBe(false);
  });

  it('is told to nobody by its own words', async () => {
    await tellLate(workflowOf(sealing()), { ...run, folder });
    expect(said.join('\n')).not.toMatch(/summary: |rolled_back/);
    expect(said).toContain('artifact-failed');
  });
});

describe('a run that main closed', () => {
  it.each([
    // A run by itself is summarized before its audit is uploaded, several when all of them are over.
    { summarized: true, told: false, tells: ['artifact-failed'] },
    { summarized: false, told: false, tells: [`summary: ${FILES['summary.md']}`, 'artifact-failed'] },
    { summarized: false, told: true, tells: [`summary: ${FILES['summary.md']}`] },
  ])('is told what is left to tell: summarized $summarized, told $told', async ({ tells, ...told }) => {
    expect(await tellLate(workflowOf({}), { ...run, ...told, folder })).toBe(0);
    expect(said.slice(1)).toEqual(tells);
  });
});
