// The last word on a run that post cannot finish: what is true of its lock, and what finishes it.
import { describe, expect, it } from 'vitest';
import { sayLeft } from '../../src/app/workflow/left-run.ts';
import type { Action } from '../../src/github/action.ts';
import { succeed } from '../../src/kernel/fault.ts';

const run = {
  ...{ id: 'incident-1', folder: '/runs/incident-1', locks: ['tenant:tenant-006'], tenant: 'tenant-006' },
  ...{ closed: false, summarized: false, told: false },
  about: { runbook: 'switch', trigger: 'CacheOff', incident: '0'.repeat(64), planDigest: '1'.repeat(64) },
};

const saidOf = async (code: string | undefined, store: 'files' | 'refs') => {
  const said: string[] = [];
  const action: Pick<Action, 'annotate' | 'summarize' | 'output'> = {
    annotate: (level, { message, hint }) => void said.push(`${level}: ${message} ${hint}`),
    summarize: async (markdown) => {
      said.push(markdown);
      return succeed(undefined);
    },
    output: (outputs) => void said.push(JSON.stringify(outputs)),
  };
  const because = { message: 'GitHub did not answer', hint: 'Look at it.', ...(code !== undefined && { code }) };
  await sayLeft(action, { run, because }, store);
  return said;
};

describe('a run that post cannot finish', () => {
  it('holds its lock, and on refs is finished by a mode of the action alone', async () => {
    const [annotation = '', summary = '', outputs] = await saidOf('api-unreachable', 'refs');
    for (const said of [annotation, summary]) {
      expect(said).toMatch(/incident-1.*not finished[\s\S]*GitHub did not answer\. Look at it\./);
      expect(said).toMatch(
        /may stand, and the lock of tenant-006 stays held.* with: a workflow with `mode: recover`\./,
      );
      expect(said).not.toContain('enforced-runbooks recover');
    }
    expect(outputs).toBe('{"human-intervention-required":"true"}');
  });

  it('on files is finished by the command too', async () => {
    const [annotation] = await saidOf(undefined, 'files');
    expect(annotation).toContain('enforced-runbooks recover incident-1 (in a workflow: `mode: recover`');
  });

  it('whose lock another has is said to be that one’s', async () => {
    const said = (await saidOf('lock-busy', 'refs')).join('\n');
    expect(said).toMatch(/whoever took it over finishes the run/);
    expect(said).not.toContain('stays held');
  });
});
