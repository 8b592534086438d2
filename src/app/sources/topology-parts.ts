// What a topology is made from besides its own file: the files that it includes, and what its inventories say.
// Promises: each is kept as it was read, so that whoever finishes a run has the same; every fault says what it is about.
import { realpath } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { type Fault, fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import type { Inventory } from '../../topology/inventory.ts';
import type { OpenTopology } from '../../topology/load.ts';
import type { PartText } from '../../topology/part.ts';
import { placeNow } from '../../topology/spans.ts';
import { includedFiles } from './included-files.ts';
import { askProgram, type InventoryAccess, nameOf } from './inventory-answer.ts';
import { readText } from './read-text.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const AT_ONCE = 64;

export interface PartPlaces {
  /** The topology's file. */
  readonly topology: string;
  /** What no file of it may lie outside of, and what their names are taken from. */
  readonly root: string;
}

/** Null: programs are not run, and what they would say is not among the parts. */
export type Access = InventoryAccess | null;

export async function readParts(
  open: OpenTopology,
  places: PartPlaces,
  access: Access,
): Promise<Result<readonly PartText[]>> {
  const included = await readIncluded(open, places);
  const answers = await Promise.all(
    open.inventories.map((inventory, index) => readInventory(inventory, { index, places, access })),
  );
  const all = [included, ...answers];
  return settle(
    all.flatMap((one) => (one.ok ? one.value : [])),
    all.flatMap((one) => (one.ok ? [] : one.faults)),
  );
}

async function readIncluded({ include }: OpenTopology, places: PartPlaces): Promise<Result<readonly PartText[]>> {
  const files = await includedFiles(include, places);
  if (!files.ok) return files;
  const root = files.value.length === 0 ? places.root : await realpath(places.root);
  const parts: PartText[] = [];
  const faults: Fault[] = [];
  let size = 0;
  for (let from = 0; from < files.value.length; from += AT_ONCE) {
    const some = files.value.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map((file) => readText(file)));
    for (const [index, text] of texts.entries()) {
      const file = relative(root, some[index] ?? '');
      if (text.ok) parts.push({ from: { kind: 'include' }, file, text: text.value });
      else faults.push(...text.faults);
      size += text.ok ? text.value.length : 0;
    }
    if (size > MOST_BYTES) return fail(tooMuch(include[0]));
  }
  return settle(parts, faults);
}

async function readInventory(
  inventory: Inventory,
  { index, places, access }: { readonly index: number; readonly places: PartPlaces; readonly access: Access },
): Promise<Result<readonly PartText[]>> {
  const from = { kind: 'inventory', index } as const;
  if (inventory.kind === 'file') {
    const found = await includedFiles([{ text: inventory.file, at: inventory.at }], places);
    const [file] = found.ok ? found.value : [];
    if (!found.ok || file === undefined) return found.ok ? succeed([]) : found;
    const text = await readText(file, MOST_BYTES);
    const name = relative(await realpath(places.root), file);
    return text.ok ? succeed([{ from, file: name, text: text.value }]) : text;
  }
  if (access === null) return succeed([]);
  const answer = await askProgram(inventory, { cwd: dirname(places.topology), access });
  return answer.ok ? succeed([{ from, file: nameOf(inventory), text: answer.value }]) : answer;
}

function tooMuch(pattern: OpenTopology['include'][number] | undefined): Fault {
  return {
    code: 'limit-exceeded',
    message: `The files that the topology includes have more than ${MOST_BYTES} characters.`,
    hint: 'Give each part of the estate a repository and a topology of its own.',
    ...(pattern !== undefined && { at: placeNow(pattern.at) }),
  };
}
