// The demo's fleet seen from outside: who holds connections, which caches live, what the breakers say.
// Promises: asks the members themselves, and never the runbook's tools.
import type { AddressBook } from './address-book.ts';
import { EXHAUSTED, MAX_CONNECTIONS, TENANTS, WEDGED_TENANT } from './estate.ts';
import { ask } from './lines.ts';
import type { AfterRestart } from './members/units.ts';
import { type Message, numberIn, numbersIn, parseMessage, textIn, textsIn } from './message.ts';

export interface FleetState {
  readonly connections: { readonly active: number; readonly max: number };
  /** By tenant. */
  readonly held: Readonly<Record<string, number>>;
  readonly breakers: Readonly<Record<string, string>>;
  readonly cacheProcesses: Readonly<Record<string, number>>;
  readonly workers: Readonly<Record<string, number>>;
  /** Bodies of the messages that the on-call channel got. */
  readonly messages: readonly string[];
}

const LOOK_MS = 50;
const WEDGED_WITHIN_MS = 20_000;

export async function observeFleet(book: AddressBook, password: string): Promise<FleetState> {
  const held = await heldConnections(book, password);
  return {
    connections: { active: Object.values(held).reduce((sum, count) => sum + count, 0), max: MAX_CONNECTIONS },
    held,
    breakers: await ofEachTenant((tenant) => breakerState(book.gateway, tenant)),
    cacheProcesses: await ofEachTenant(async (tenant) => {
      const [answer = {}] = await ask(book.units, { unit: `redis@${tenant}` });
      return numberIn(answer, 'pid');
    }),
    workers: await ofEachTenant(async (tenant) => {
      const [answer = {}] = await ask(book.workers[tenant] ?? 0, { count: true });
      return numberIn(answer, 'count');
    }),
    messages: textsIn(await fetched(`http://127.0.0.1:${book.channel}/`), 'messages'),
  };
}

/** Wedges the tenant's cache, and waits until its workers hold what the pool lets them. */
export async function pressWedge(book: AddressBook, password: string, then: AfterRestart): Promise<void> {
  await ask(book.units, { do: 'wedge', unit: `redis@${WEDGED_TENANT}`, then });
  const deadline = performance.now() + WEDGED_WITHIN_MS;
  for (;;) {
    const held = await heldConnections(book, password);
    const active = Object.values(held).reduce((sum, count) => sum + count, 0);
    if (active === EXHAUSTED) return;
    if (performance.now() > deadline) throw new Error(`the pool did not fill: ${active}/${MAX_CONNECTIONS}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

async function heldConnections(book: AddressBook, password: string): Promise<Readonly<Record<string, number>>> {
  const [, activity = {}] = await ask(book.database, { application: 'observer', password }, { activity: true });
  return numbersIn(activity, 'holders');
}

async function breakerState(port: number, tenant: string): Promise<string> {
  return textIn(await fetched(`http://127.0.0.1:${port}/breakers/${tenant}`), 'state');
}

async function fetched(address: string): Promise<Message> {
  const response = await fetch(address);
  return parseMessage(await response.text()) ?? {};
}

async function ofEachTenant<T>(ask: (tenant: string) => Promise<T>): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(await Promise.all(TENANTS.map(async (tenant) => [tenant, await ask(tenant)] as const)));
}
