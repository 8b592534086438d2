// Fields that are declared secret, and all of a `sensitive` command, where an expression reads them.
// Promises: what cannot be told apart (a computed index) counts as read.
import type { Path } from '../kernel/document.ts';
import { checkingEnvironment } from './cel.ts';
import type { Loading } from './loading.ts';
import { type Access, parseSyntax, type Span } from './syntax.ts';

export interface SecretRead extends Span {
  readonly name: string;
  /** Its whole command is. */
  readonly sensitive: boolean;
}

/** `path`: where in the document the expression stands. It is sound already. */
export function secretReads({ document }: Loading, source: string, path: Path): readonly SecretRead[] {
  if (!/\b(?:secret|sensitive)\b/.test(document.text)) return [];
  const parsed = parseSyntax(source, CHECKING);
  if (!parsed.ok) return [];
  const step = path[0] === 'steps' ? path.slice(0, 2) : [];
  return parsed.syntax.accesses.flatMap((access) => {
    const [owner, field] = readBy(access, step);
    const command = at(document.data, owner);
    const sensitive = at(command, ['sensitive']) === true;
    const names = sensitive ? fieldsOf(command) : secretFields(command);
    const name = field === undefined ? names[0] : names.find((each) => each === field);
    return name === undefined ? [] : [{ name, sensitive, start: access.start, end: access.end }];
  });
}

const CHECKING = checkingEnvironment();

/** Whose field it is, in the document, and which; of `all` every field counts, since its samples go by other names. */
function readBy({ root, members }: Access, step: Path): readonly [owner: Path, field: string | undefined] {
  const [first, second] = members.map(({ name }) => name);
  switch (root.name) {
    case 'did':
      return [[...step, 'do'], first];
    case 'first':
    case 'before':
      return [['probes', first ?? ''], second];
    case 'all':
      return [['probes', first ?? ''], undefined];
    default:
      return [['probes', root.name], first];
  }
}

function secretFields(command: unknown): readonly string[] {
  const fields = at(command, ['fields']);
  return declared(fields).filter((name) => at(fields, [name, 'secret']) === true);
}

function fieldsOf(command: unknown): readonly string[] {
  return [...declared(at(command, ['fields'])), ...UNDECLARED];
}

function declared(fields: unknown): readonly string[] {
  return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
}

/** What an output has without `fields`: of a number or of Prometheus, and of a text. */
const UNDECLARED = ['value', 'text'];

function at(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
