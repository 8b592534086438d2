// How long a test of the library waits for what is about to be so.

/** For `expect.poll`. */
export const PATIENT = { timeout: 20_000, interval: 50 } as const;
