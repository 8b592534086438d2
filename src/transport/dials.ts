// How many connections are begun to one address at a time, over all hosts behind it.
// Why: sshd drops at random what comes beyond ten that have not shown who they are (`MaxStartups 10:30:100`), and a bastion is dialled for
// every host behind it at once.
// Promises: whoever waits comes in the order of asking; a host that does not answer keeps no other waiting for long.

/** Others dial the bastion too. */
const AT_A_TIME = 6;
/** Longer than showing who one is takes over a far network. */
const LONGEST_MS = 3_000;

interface Address {
  begun: number;
  readonly waiting: (() => void)[];
}

export class Dials {
  readonly #addresses = new Map<string, Address>();

  /** Resolves when it is its turn, with what gives the turn to the next. */
  async turn(address: string): Promise<() => void> {
    const at = this.#addresses.get(address) ?? { begun: 0, waiting: [] };
    this.#addresses.set(address, at);
    if (at.begun < AT_A_TIME) at.begun += 1;
    else await new Promise<void>((resolve) => at.waiting.push(resolve));
    return turnOf(at);
  }
}

function turnOf(at: Address): () => void {
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    const next = at.waiting.shift();
    if (next === undefined) at.begun -= 1;
    else next();
  };
  const timer = setTimeout(over, LONGEST_MS);
  timer.unref();
  return over;
}
