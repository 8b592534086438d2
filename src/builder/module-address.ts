// The address that a file of the repository has as a module while a runbook is evaluated: the same on every machine.

const SCHEME = 'repository:///';

/** `path` from the repository's root, with slashes. */
export function addressOf(path: string): string {
  return SCHEME + path.split('/').map(encodeURIComponent).join('/');
}

/** Null: it is no file of the repository. */
export function pathOf(address: string): string | null {
  return address.startsWith(SCHEME) ? decodeURIComponent(address.slice(SCHEME.length)) : null;
}
