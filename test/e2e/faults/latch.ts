// Something that is waited for and happens once; and waiting that comes to an end.

export interface Latch<T = void> {
  readonly opened: Promise<T>;
  open(value: T): void;
}

export function latch<T = void>(): Latch<T> {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open: (value) => open(value) };
}

/** Null: it did not come in time. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  const late = latch<null>();
  const timer = setTimeout(() => late.open(null), ms);
  try {
    return await Promise.race([promise, late.opened]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks every 25 ms until it is so; false: it was not in time. */
export async function until(isSo: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (!isSo()) {
    if (performance.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}
