// The folder that holds dist/, wherever a link to the program stands.
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function projectFolder(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '')), '../..');
}
