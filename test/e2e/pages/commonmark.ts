// The reference implementation of CommonMark, from the registry, in a folder of its own: which blocks a reader of a page sees.
// Promises: no script of the package is run, and nothing is left behind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGE = 'commonmark@0.31.2';

/** A fenced block of code, with the line that opens it, from 1. */
export interface SeenBlock {
  readonly line: number;
  readonly info: string;
  readonly text: string;
  /** In a list or a quotation. */
  readonly nested: boolean;
}

export interface CommonMark extends Disposable {
  blocksOf(page: string): readonly SeenBlock[];
}

interface Node {
  readonly type: string;
  readonly info: string | null;
  readonly literal: string;
  readonly sourcepos: readonly (readonly [number, number])[];
  readonly parent: Node | null;
  walker(): { next(): { readonly entering: boolean; readonly node: Node } | null };
}
const moduleSchema = z.object({
  Parser: z.custom<new () => { parse(text: string): Node }>((value) => typeof value === 'function'),
});

export function readers(): CommonMark {
  const folder = mkdtempSync(join(tmpdir(), 'er-commonmark-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', PACKAGE];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
  const { Parser } = moduleSchema.parse(createRequire(join(folder, 'package.json'))('commonmark'));
  return {
    blocksOf: (page) => {
      const walker = new Parser().parse(page).walker();
      const blocks: SeenBlock[] = [];
      for (let step = walker.next(); step !== null; step = walker.next()) {
        const { type, info, literal, sourcepos, parent } = step.node;
        if (type !== 'code_block' || info === null || !step.entering) continue;
        blocks.push({ line: sourcepos[0]?.[0] ?? 0, info, text: literal, nested: parent?.type !== 'document' });
      }
      return blocks;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
