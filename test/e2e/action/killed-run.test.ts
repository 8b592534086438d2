// The command line killed in the middle of a change, without a word: `recover` finishes the run, and its audit agrees with itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';

const entry = join(import.meta.dirname, '../../../dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'runbooks'));
writeFileSync(
  join(folder, 'runbooks/switch.yml'),
  runbookText(folder, { script: 'touch on; if [ -e slow ]; then sleep 31.4157; fi' }),
);
writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);

const environment = { PATH: process.env.PATH ?? '', HOME: folder };
const call = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [entry, ...argv], { cwd: folder, env: environment, encoding: 'utf8' });

const start = async (out: string): Promise<void> => {
  writeFileSync(join(folder, 'slow'), '');
  const argv = [entry, 'run', 'switch', '--tenant', 'tenant-006', '--out', out];
  const run = spawn(process.execPath, argv, { cwd: folder, env: environment, stdio: 'ignore' });
  while (!existsSync(join(folder, 'on')) && run.exitCode === null) await sleep(20);
  run.kill('SIGKILL');
  await new Promise((resolve) => run.on('close', resolve));
  rmSync(join(folder, 'slow'));
};

describe('a run that is killed in the middle of a change', () => {
  it('is undone by `recover`, once', async () => {
    await start('audit');
    const recovered = call('recover');
    expect(recovered.status, recovered.stdout + recovered.stderr).toBe(1);
    expect(recovered.stdout).toContain('rolled_back');
    expect(existsSync(join(folder, 'on'))).toBe(false);
    expect(commands()).not.toContain('sleep 31.4157');
    const verified = call('verify', 'audit');
    expect(verified.status, verified.stdout + verified.stderr).toBe(0);
    expect(verified.stdout).toContain('consistent: rolled_back');
    expect(readFileSync(join(folder, 'audit/audit.jsonl'), 'utf8')).toContain('run.resumed');
    expect(call('recover').stdout).toContain('there is no run to finish');
  });

  it('is undone by the next run of its tenant, before that one begins', async () => {
    await start('first');
    expect(existsSync(join(folder, 'on'))).toBe(true);
    const next = call('run', 'switch', '--tenant', 'tenant-006', '--out', 'second');
    expect(next.status, next.stdout + next.stderr).toBe(0);
    expect(next.stdout.indexOf('rolled_back')).toBeLessThan(next.stdout.indexOf('incident_resolved'));
    expect(commands()).not.toContain('sleep 31.4157');
    expect(call('verify', 'first').stdout).toContain('consistent: rolled_back');
    expect(call('verify', 'second').stdout).toContain('consistent: incident_resolved');
  });

  it('and whose journal is emptied ends as unknown before the next run begins: nothing of it runs on, and its lock is kept', async () => {
    rmSync(join(folder, 'on'));
    await start('emptied');
    const [id = ''] = readdirSync(join(folder, '.enforced-runbooks/journals')).sort().slice(-1);
    writeFileSync(join(folder, '.enforced-runbooks/journals', id, 'journal.jsonl'), '');
    expect(commands()).toContain('sleep 31.4157');
    const next = call('run', 'switch', '--tenant', 'tenant-006', '--out', 'beside');
    expect(next.status, next.stdout + next.stderr).toBe(3);
    expect(commands()).not.toContain('sleep 31.4157');
    expect(readFileSync(join(folder, 'emptied/summary.md'), 'utf8')).toContain('(nothing of it runs any more)');
    expect(call('verify', 'emptied').stdout).toContain('consistent: unknown');
    expect(call('recover').status).toBe(4);
    expect(call('recover', '--free', id).status).toBe(0);
  });
});

function commands(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      } catch {
        return '';
      }
    });
}
