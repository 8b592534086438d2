// What an inventory says: a file that is read, or a program that is run on this machine.
// Promises: the program sees the allow-list of variables and no secret; it is bounded in time and output, and killed with all that it
// started; its words are data, and every way to fail is a fault at the place that names it.
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { shown, visibleLine } from '../../kernel/visible.ts';
import type { Inventory } from '../../topology/inventory.ts';
import type { OpenTopology } from '../../topology/load.ts';
import { placeNow } from '../../topology/spans.ts';
import { type Collected, collect } from '../../transport/collect.ts';
import { allowed, type Variables } from '../env.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** With what programs of inventories are run. */
export interface InventoryAccess {
  /** Only those of the allow-list are handed on. */
  readonly variables: Variables;
  readonly cancel: AbortSignal;
}

export type InventoryProgram = Extract<Inventory, { kind: 'exec' }>;

export function programsOf({ inventories }: Pick<OpenTopology, 'inventories'>): readonly InventoryProgram[] {
  return inventories.flatMap((inventory) => (inventory.kind === 'exec' ? [inventory] : []));
}

export function notRun({ argv, at }: InventoryProgram): Fault {
  return {
    code: 'inventory-failed',
    message: `The inventory \`${shown(argv.join(' '), 100)}\` is a program, and none is run here.`,
    hint: 'Use a verb that runs it, or keep its answer as a file: `inventory: { file: inventory.json }`.',
    at: placeNow(at),
  };
}

/** What faults call it. */
export function nameOf({ argv }: Pick<InventoryProgram, 'argv'>): string {
  return `output of ${visibleLine(argv.join(' ')).slice(0, 120)}`;
}

export async function askProgram(
  program: InventoryProgram,
  { cwd, access }: { readonly cwd: string; readonly access: InventoryAccess },
): Promise<Result<string>> {
  const collected = await collect({
    argv: program.argv,
    env: allowed(access.variables),
    cwd,
    timeoutMs: program.timeoutMs,
    mostBytes: MOST_BYTES,
    cancel: access.cancel,
  });
  if (collected.ended !== 'exited') return fail(failing(program, collected));
  if (collected.exitCode !== 0) return fail(failing(program, collected));
  try {
    return succeed(utf8.decode(collected.stdout));
  } catch {
    return fail(inventoryFault(program, { code: 'output-invalid', says: 'printed no text in UTF-8', collected }));
  }
}

function failing(program: InventoryProgram, collected: Collected): Fault {
  const told = (code: Fault['code'], says: string, hint?: string) =>
    inventoryFault(program, { code, says, collected, ...(hint !== undefined && { hint }) });
  switch (collected.ended) {
    case 'exited':
      return told('inventory-failed', `ended with the exit code ${collected.exitCode}`);
    case 'signalled':
      return told('inventory-failed', `was ended by ${collected.signal}`);
    case 'timed-out':
      return told(
        'inventory-failed',
        `did not end within ${program.timeoutMs} ms, and is killed`,
        'Find out what it waits for, or give it more time: `timeout: 2m` beside `exec`.',
      );
    case 'too-long':
      return told(
        'limit-exceeded',
        `printed more than ${MOST_BYTES} bytes, and is killed`,
        'Let it print only what the topology needs: hosts, services, tenants.',
      );
    case 'cancelled':
      return told('inventory-failed', 'was cancelled, and is killed', 'Nothing was changed.');
    case 'not-started':
      return told(
        'inventory-failed',
        `cannot be started (${collected.code})`,
        'A path is taken from the folder of the topology; it needs the right to be executed.',
      );
  }
}

function inventoryFault(
  { argv, at }: InventoryProgram,
  fault: {
    readonly code: Fault['code'];
    readonly says: string;
    readonly collected: Collected;
    readonly hint?: string;
  },
): Fault {
  const said = fault.collected.stderr.trim().split('\n').at(-1) ?? '';
  const last = said === '' ? '' : `; it says: ${shown(said, 200)}`;
  return {
    code: fault.code,
    message: `The inventory \`${shown(argv.join(' '), 100)}\` ${fault.says}${last}.`,
    hint: fault.hint ?? `Run it by itself, in the folder of the topology and without the caller's variables.`,
    at: placeNow(at),
  };
}
