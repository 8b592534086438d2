// Where in the author's file something was written: the nearest caller outside of this package.
// Promises: faults that are found later, in what came out, can be told at the line that it was made by.

export interface CodePlace {
  /** As the stack names it: a `file:` address, or a path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that the author wrote and that cannot be meant; told at its place, without a stack. */
export class BuilderFault extends Error {
  readonly at: CodePlace | null;

  constructor(message: string, at: CodePlace | null = placeHere()) {
    super(message);
    this.at = at;
  }
}

interface Site {
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/** Null where nobody outside of the package called. */
export function placeHere(): CodePlace | null {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites: unknown = new Error().stack;
  Error.prepareStackTrace = before;
  return placeOf(sites);
}

/** The first of the sites that lies in a file of somebody else. */
export function placeOf(sites: unknown): CodePlace | null {
  for (const site of Array.isArray(sites) ? sites.filter(isSite) : []) {
    const file = site.getFileName() ?? '';
    if (file === '' || file.startsWith('node:') || isOwn(file)) continue;
    return { file, line: site.getLineNumber() ?? 1, column: site.getColumnNumber() ?? 1 };
  }
  return null;
}

function isSite(site: unknown): site is Site {
  return typeof site === 'object' && site !== null && 'getFileName' in site;
}

const OWN = /^(.*[\\/])[^\\/]*$/.exec(import.meta.url)?.[1] ?? '';

/** A path where it has no scheme. */
function isOwn(file: string): boolean {
  return (file.includes('://') ? file : `file://${file}`).startsWith(OWN);
}
