// What ran: this program and its runtime. Stands in the audit of every run.

export const VERSION = '0.1.0';

export function versions(): Readonly<Record<string, string>> {
  return { 'enforced-runbooks': VERSION, node: process.versions.node };
}

/** Where the project lives; as in the examples OWNER stands for its owner. */
export const HOME = 'https://github.com/OWNER/enforced-runbooks';
