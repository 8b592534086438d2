// The load graph of the bundle: which of its files every start of some entry reads. The rest are chunks that wait until they are asked for.

/** Paths inside dist/ of the entries, the program and the chunks that an entry names at its top. */
export function alwaysLoaded(files: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
  const program = files.get('program/index.js')?.toString() ?? '';
  const table = program.slice(program.lastIndexOf('const enter = {'));
  const chunks = [...table.matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => `program/${id}.index.cjs`);
  const unknown = chunks.filter((name) => !files.has(name));
  if (chunks.length === 0 || unknown.length > 0) {
    throw new Error(
      `the bundle's table of entries reads differently than expected: ${unknown.join(', ') || 'no chunk in it'}`,
    );
  }
  const entries = [...files.keys()].filter((name) => /^[a-z]+\/index\.js$/.test(name));
  const faces = [...files.keys()].filter(
    (name) => /^program\/[a-z-]+\.cjs$/.test(name) && !name.endsWith('-whole.cjs'),
  );
  return new Set([...entries, 'package.json', ...faces, ...chunks]);
}
