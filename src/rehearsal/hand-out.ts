// Work handed out: each item to whoever is free, one at a time, so that a slow one holds nobody up.
// Promises: results in the order of the items, each as soon as all before it are there; after a failure nothing more is handed out.

export type Hand<Item, Done> = (item: Item) => Promise<Done>;

export async function* handOut<Item, Done>(
  items: readonly Item[],
  hands: readonly Hand<Item, Done>[],
): AsyncGenerator<Done, undefined> {
  const places = items.map((item) => ({ item, ...placeFor<Done>() }));
  const waiting = [...places];
  const work = async (hand: Hand<Item, Done>): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        next.keep(await hand(next.item));
      } catch (error) {
        waiting.length = 0;
        for (const { fail } of places) fail(error);
      }
    }
  };
  for (const hand of hands) void work(hand);
  for (const { done } of places) yield await done;
}

interface ResultPlace<Done> {
  readonly done: Promise<Done>;
  readonly keep: (done: Done) => void;
  readonly fail: (error: unknown) => void;
}

function placeFor<Done>(): ResultPlace<Done> {
  let keep: ResultPlace<Done>['keep'] = () => undefined;
  let fail: ResultPlace<Done>['fail'] = () => undefined;
  const done = new Promise<Done>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  // It is told to who waits for the first of them; the others wait for nobody.
  done.catch(() => undefined);
  return { done, keep, fail };
}

/** Fewer are done before a thread has started, and read this much. */
const FEWEST = 8;
const READ_MEANWHILE = 200_000;
const MOST = 8;
/** Each thread holds the estate again, which is up to fifty times its text. */
const MOST_CHARACTERS = 16_000_000;

export interface Room {
  readonly items: number;
  readonly cores: number;
  /** Of what each of them has to read first. */
  readonly characters: number;
}

/** How many are to work on them; 1: nobody beside the one who asks. */
export function handsFor({ items, cores, characters }: Room): number {
  if (items < FEWEST + Math.floor(characters / READ_MEANWHILE)) return 1;
  return Math.max(1, Math.min(items, cores, MOST, Math.floor(MOST_CHARACTERS / Math.max(1, characters))));
}
