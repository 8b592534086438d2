// An incident's link, for people to follow; nothing of ours ever requests it.

const LONGEST = 2_048;

/** The address as it was written where it is absolute http(s) without a user in it, else undefined. */
export function linkOf(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST || /[^\x21-\x7e]/.test(written)) return undefined;
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const { username, password, hostname } = new URL(written);
  return username === '' && password === '' && hostname !== '' ? written : undefined;
}
