// npm run bench [-- [--update] [figure…]]: takes the figures in turn, prints them, and with --update writes docs/benchmarks.md.
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { commands } from './commands.ts';
import { type Figure, table, writeTable } from './figure.ts';
import { hundredRunbooks } from './hundred-runbooks.ts';
import { journal } from './journal.ts';
import { largeEstate } from './large-estate.ts';
import { output } from './output.ts';
import { recovery } from './recovery.ts';
import { sixCommands } from './six-commands.ts';
import { start } from './start.ts';
import { store } from './store.ts';
import { twentyHosts } from './twenty-hosts.ts';

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'six-commands': sixCommands,
  'twenty-hosts': twentyHosts,
  commands,
  start,
  output,
  journal,
  store,
  recovery,
  'large-estate': largeEstate,
  'hundred-runbooks': hundredRunbooks,
  bundle,
};

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(`no such figure: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  figures.push(...(await bench()));
}
process.stdout.write(`${table(figures)}\n`);
if (words.includes('--update')) await writeTable(join(import.meta.dirname, '../docs/benchmarks.md'), figures);
