// What the command line says while something is done, called in this process.
import { vi } from 'vitest';

export interface Said {
  readonly out: string;
  readonly err: string;
}

/** The streams' own `write` is back afterwards. */
export async function saidBy(act: () => unknown): Promise<Said> {
  const said = { out: '', err: '' };
  const hear = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const ears = [hear(process.stdout, 'out'), hear(process.stderr, 'err')];
  try {
    await act();
  } finally {
    for (const ear of ears) ear.mockRestore();
  }
  return said;
}
