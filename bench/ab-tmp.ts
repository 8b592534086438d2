// node bench/ab-tmp.ts ROUNDS DIST...
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ourArgv, writeEstate } from './estate.ts';
import { startBenchHost } from './host.ts';
import { limit, controlMaster, resetTenant } from './peers.ts';
import { runProgram } from './run-program.ts';
import { timed } from './sample.ts';
const [n, ...dists] = process.argv.slice(2);
await using host = await startBenchHost('curve25519');
const root = await writeEstate(host.folder, host);
const one = async (dist: string) => {
  await resetTenant(host);
  const folder = await mkdtemp(join(host.folder, 'ours-'));
  const argv = ourArgv({ root, folder, key: host.key });
  const [node, , ...rest] = argv;
  const [d, ...flags] = dist.split(' ');
  try { return await timed(() => runProgram({ argv: [node!, ...flags, join(d!, 'cli/index.js'), ...rest] })); }
  finally { await rm(folder, { recursive: true, force: true }); }
};
const s: Record<string, number[]> = {};
const rounds = Number(n);
for (let i = -2; i < rounds; i++) {
  for (const d of i % 2 ? dists : [...dists].reverse()) { const t = await one(d); if (i >= 0) (s[d] ??= []).push(t); }
  if (i >= 0 && !process.env.NOPEER) { (s.limit ??= []).push(await limit(host)); (s.master ??= []).push(await controlMaster(host)); }
}
const q = (x: number[], p: number) => x[Math.floor(x.length * p)]!.toFixed(0);
for (const [k, x] of Object.entries(s)) { x.sort((a, b) => a - b); console.log(k.padEnd(30), 'p25', q(x, .25), 'p50', q(x, .5), 'p75', q(x, .75)); }
