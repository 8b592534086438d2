// The time of the tests' world: it stands still but for sleepers, and the earliest one wakes when everybody waits.

export class Time {
  now = 1_000;
  #pending: { at: number; wake: () => void }[] = [];

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = { at: this.now + ms, wake: resolve };
      this.#pending.push(sleeper);
      signal.addEventListener('abort', () => {
        this.#pending = this.#pending.filter((one) => one !== sleeper);
        resolve();
      });
      setImmediate(() => this.#wakeEarliest());
    });
  }

  /** Lets so much time pass: who sleeps until then is woken. */
  turn(ms: number): void {
    const until = this.now + ms;
    while (this.#pending.some((one) => one.at <= until)) this.#wakeEarliest();
    this.now = until;
  }

  #wakeEarliest(): void {
    const [first] = [...this.#pending].sort((a, b) => a.at - b.at);
    if (first === undefined) return;
    this.#pending = this.#pending.filter((one) => one !== first);
    this.now = Math.max(this.now, first.at);
    first.wake();
  }
}
