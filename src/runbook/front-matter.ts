// The front matter of a SKILL.md, by the public specification (agentskills.io): six keys, and what each may hold.
// Promises: pure; every fault at once, with its place on the page; `name` is the folder's name, so the runbook's id.
import { z } from 'zod';
import type { Path, SourceDocument } from '../kernel/document.ts';
import { parseDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, settle } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { shown } from '../kernel/visible.ts';

export interface FrontMatter {
  readonly description: string;
  /** The line of its key, from 1. */
  readonly descriptionLine: number;
}

const frontSchema = once(() => {
  const named = 'small letters a-z, digits and single -, at most 64 characters, with no - at either end';
  return z.strictObject(
    {
      name: z.string({ error: named }).regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: named }),
      description: textOf(1_024),
      license: textOf(null).optional(),
      compatibility: textOf(500).optional(),
      metadata: z
        .record(z.string(), z.string({ error: 'a text: put it in quotes' }), { error: 'a mapping of texts' })
        .optional(),
      'allowed-tools': z.string({ error: 'one text with a space between two tools' }).optional(),
    },
    { error: 'a mapping with `name` and `description`' },
  );
});

/** Characters are counted as people count them: code points. */
function textOf(longest: number | null) {
  const error = `a text with something in it${longest === null ? '' : `, at most ${longest} characters`}`;
  return z
    .string({ error })
    .refine((text) => text.trim() !== '' && (longest === null || Array.from(text.trim()).length <= longest), { error });
}

/** `text` is the page with all but the lines between the two `---` left empty. */
export function readFrontMatter(file: string, text: string, id: string): Result<FrontMatter> {
  const parsed = parseDocument(file, text);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { data } = document;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(noMapping(document));
  const read = frontSchema().safeParse(data, PARSED_ONCE);
  const faults = read.success ? [] : faultsOf(read.error, document, frontSchema());
  const name = 'name' in data ? data.name : undefined;
  const isSound = !faults.some(({ at }) => isAt(document, ['name'], at));
  if (typeof name === 'string' && name !== id && isSound) faults.push(otherName(document, name, id));
  const description = read.success ? read.data.description.trim() : '';
  return settle({ description, descriptionLine: document.placeOf(['description'], 'key').line }, faults.map(specified));
}

function isAt(document: SourceDocument, path: Path, at: Fault['at']): boolean {
  const place = document.placeOf(path);
  return at?.line === place.line && at.column === place.column;
}

/** `The file` is a page, of which the front matter is a part. */
function specified(fault: Fault): Fault {
  return { ...fault, message: fault.message.replace(/^The file /, 'The front matter ') };
}

function otherName(document: SourceDocument, name: string, id: string): Fault {
  return {
    code: 'value-invalid',
    message: `\`name\` is \`${shown(name)}\`, and the folder of the page is \`${shown(id)}\`.`,
    hint: 'Give both the same name: it is the runbook’s id.',
    at: document.placeOf(['name']),
  };
}

function noMapping(document: SourceDocument): Fault {
  return {
    code: 'page-invalid',
    message: 'The front matter holds no mapping of keys.',
    hint: 'Write `name: <the folder’s name>` and `description: …` between the two lines of ---.',
    at: document.placeOf([]),
  };
}
