// `keygen`: a pair of keys for sealed audits and journals, in the form of `age-keygen`.
// Promises: a file is its owner's alone, and none is ever overwritten; the identity is written where it was asked for and nowhere else.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { standardError, standardOutput } from '../app/outlive-readers.ts';
import { generateKeys, type KeyPair } from '../audit/age.ts';
import type { Fault } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { createTerminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';

interface KeygenOptions {
  readonly out?: string;
  readonly json?: boolean;
}

export function registerKeygen(program: Command, context: VerbContext): void {
  program
    .command('keygen')
    .description('a pair of keys for sealed audits, or for the journal of hosts')
    .option('--out <file>', 'write the identity there (0600, never over another file) instead of to standard output')
    .option('--json', 'one JSON document on standard output, human text on standard error')
    .action(async ({ out, json }: KeygenOptions) => {
      const terminal = createTerminal({ json: json === true, quiet: false, colour: false, debug: false });
      const keys = await generateKeys();
      const file = out === undefined ? null : resolve(out);
      const fault = file === null ? null : await write(file, keyFile(keys));
      if (fault !== null) {
        terminal.refuse([fault]);
        return context.finish(2);
      }
      const { recipient, identity } = keys;
      if (json === true) terminal.document({ recipient, ...(file === null ? { identity } : { file }) });
      else if (file === null) standardOutput().write(keyFile(keys));
      else terminal.say(`Public key: ${recipient}`);
      standardError().write(ADVICE);
      context.finish(0);
    });
}

const ADVICE = `
For sealed audits: the public key is \`audit-recipient\`, a variable of the repository; the identity is \`audit-identity\`, a secret of the
audit's environment alone. For the journals of sealed runs make a second pair: its identity is \`journal-identity\`, a secret of the
hosts' environment alone. Keep a copy of an audit's identity in another place: without it nothing that was sealed for it can be read.
`;

/** As `age-keygen` writes it: `age -d -i FILE` reads it too. */
function keyFile({ recipient, identity }: KeyPair): string {
  const created = `${new Date().toISOString().slice(0, 19)}Z`;
  return `# created: ${created}\n# public key: ${recipient}\n${identity}\n`;
}

async function write(file: string, text: string): Promise<Fault | null> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST')
      return fileFault({ code: 'file-unwritable', path: file, doing: 'write the key to', error });
    return {
      code: 'usage',
      message: `${visibleLine(file)} exists, and may be the only key to something.`,
      hint: 'Nothing was written. Name a file that does not exist.',
    };
  }
}
