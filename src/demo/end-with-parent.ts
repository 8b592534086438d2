// A run of the demo that is a process of its own ends with the demo, however that ends: it has nobody else to look after it.
// Promises: by SIGKILL, as soon as standard input is closed; it does not keep a run alive that has come to its end.

export function endWithParent(): void {
  process.stdin.once('close', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  process.stdin.unref();
}
