// Whether an alert is its sender's test, which is planned and shown, never executed.
// Promises: in doubt it is one, whatever the sender made of the flag: a test that is executed changes what works.

export function isTest(written: unknown): boolean {
  return written !== undefined && written !== null && written !== false && written !== 'false';
}
