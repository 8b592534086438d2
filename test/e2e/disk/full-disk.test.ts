// A disk that is full when the journal is to be written: refused before the first change, rolled back after it.
// The disk is a real, small one: a tmpfs of 256 KiB, which only root can mount.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { RUNBOOK, type Workspace, workspace } from '../../cli/workspace.ts';

const mounted: string[] = [];
afterEach(() => {
  for (const disk of mounted.splice(0)) execFileSync('umount', [disk]);
});

function smallDisk(place: Workspace): string {
  const disk = join(place.folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0700', 'tmpfs', disk]);
  mounted.push(disk);
  return disk;
}

function fill(disk: string): void {
  try {
    for (let size = 65_536; size >= 1; size = Math.floor(size / 2))
      for (let file = 0; file < 64; file++) writeFileSync(join(disk, `filler-${size}-${file}`), 'x'.repeat(size));
  } catch (error) {
    expect(String(error)).toContain('ENOSPC');
    for (let file = 0; file < 1_000; file++)
      try {
        writeFileSync(join(disk, `rest-${file}`), 'x'.repeat(512));
      } catch {
        return;
      }
  }
}

function run(place: Workspace, disk: string) {
  return place.run(
    'run',
    'restart',
    '--tenant',
    'tenant-006',
    '--state',
    join(disk, 'state'),
    '--out',
    join(place.folder, 'out'),
  );
}

describe('a full disk', () => {
  it('refuses the run before anything is changed', async () => {
    const place = await workspace();
    const disk = smallDisk(place);
    fill(disk);
    const ended = await run(place, disk);
    expect(ended.err + ended.out).toMatch(/no space left|full/i);
    expect([2, 3]).toContain(ended.code);
    expect(await place.read('restarted')).toBeNull();
  });

  it('rolls back what was done, and leaves a whole audit where there is room', async () => {
    const filler =
      'i=0; while echo x > disk/filler-$i 2>/dev/null; do i=$((i+1)); done; dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null; true';
    const text = RUNBOOK.replace(
      'exec: [sh, -c, "echo \\"$0\\" > restarted", "${{ target.unit }}"]',
      `exec: [sh, -c, "echo $0 > restarted; ${filler}", "\${{ target.unit }}"]`,
    );
    expect(text).toContain('filler');
    const place = await workspace({ 'runbooks/restart.yml': text });
    const disk = smallDisk(place);
    const ended = await run(place, disk);
    expect(ended.out).toContain('the journal cannot be written');
    expect(ended.code, ended.out + ended.err).toBe(1);
    expect(ended.err).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(await place.read('restarted')).toBeNull();
    const audit = JSON.parse(readFileSync(join(place.folder, 'out/audit.json'), 'utf8'));
    expect(audit.outcome).toBe('rolled_back');
    expect((await place.run('verify', 'out')).code).toBe(0);
  });
});
