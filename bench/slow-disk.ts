// A disk that takes 50 MB a second and no more: a file system on a loop device, written through, its device's rate held by
// the kernel for those who are put behind it. Ends with nothing left behind: neither mount, nor device, nor control group.
import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

export interface SlowDisk extends AsyncDisposable {
  readonly folder: string;
  /** The same program, behind the disk. */
  behind(argv: readonly [string, ...string[]]): readonly [string, ...string[]];
}

const bytesPerSecond = 52_428_800;
const groups = '/sys/fs/cgroup/blkio';

/** Null: this machine's kernel holds nobody's rate in this way. */
export async function mountSlowDisk(at: string): Promise<SlowDisk | null> {
  if (!existsSync(join(groups, 'blkio.throttle.write_bps_device'))) return null;
  const [image, folder, group] = [
    join(at, 'slow.img'),
    join(at, 'slow'),
    join(groups, `runbooks-bench-${process.pid}`),
  ];
  await mkdir(folder);
  await mkdir(group);
  await runProgram({ argv: ['truncate', '--size', '1G', image] });
  await runProgram({ argv: ['mkfs.ext4', '-q', '-O', '^has_journal', '-E', 'lazy_itable_init=0', image] });
  await runProgram({ argv: ['mount', '-o', 'loop,sync', image, folder] });
  const device = (await runProgram({ argv: ['mountpoint', '-d', folder] })).trim();
  await writeFile(join(group, 'blkio.throttle.write_bps_device'), `${device} ${bytesPerSecond}\n`);
  return {
    folder,
    behind: (argv) => ['sh', '-c', `echo $$ > ${group}/cgroup.procs && exec "$@"`, 'sh', ...argv],
    async [Symbol.asyncDispose]() {
      await runProgram({ argv: ['umount', folder] });
      await rmdir(group);
      await rm(image);
    },
  };
}
