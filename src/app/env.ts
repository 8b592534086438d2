// The one door to the process's environment. What passes it is a copy; secrets are taken out as they are read.

export type Variables = Readonly<Record<string, string>>;

/** What commands on the runner may see besides what the runbook names: never tokens, inputs, or the runner's own files. */
const ALLOWED = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'USER',
  'LOGNAME',
  'SHELL',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

export function variables(): Variables {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export function allowed(from: Variables): Variables {
  return Object.fromEntries(ALLOWED.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

/** Removes variables from this process: no child, and no dump of the environment, has them afterwards. */
export function forget(names: readonly string[]): void {
  for (const name of names) delete process.env[name];
}
