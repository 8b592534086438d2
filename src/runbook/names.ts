// The names in an expression, resolved against what is declared and what the position allows.
// Promises: every unknown or misplaced name is a fault at its own place, with the nearest known name.
import type { FaultCode } from '../kernel/fault-codes.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import { type Declared, SAMPLE_FIELDS, type Shape } from './declared.ts';
import { isCommand, type Position, ROOTS, type Root } from './position.ts';
import type { Reads } from './runbook.ts';
import type { Access, Member, Span } from './syntax.ts';

export interface NameFault extends Span {
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
}

const RUN_FIELDS = ['id', 'now'];
const INCIDENT_FIELDS = [
  'source',
  'name',
  'status',
  'severity',
  'severity_raw',
  'dedup_key',
  'starts_at',
  'tenant',
  'service',
  'host',
  'labels',
  'annotations',
  'url',
];

export function nameFaults(accesses: readonly Access[], declared: Declared, where: Position): readonly NameFault[] {
  return accesses.flatMap((access) => accessFault(access, declared, where) ?? []);
}

/** What the accesses read, each name once, in order of appearance. */
export function readsOf(accesses: readonly Access[], declared: Declared): Reads {
  const under = (root: string) =>
    unique(accesses.filter((access) => access.root.name === root).flatMap(({ members }) => members[0]?.name ?? []));
  const roots = unique(accesses.map(({ root }) => root.name));
  const probes = roots.filter((name) => Object.hasOwn(declared.probes, name));
  return { roots, probes, all: under('all'), first: under('first'), before: under('before') };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function accessFault(access: Access, declared: Declared, where: Position): NameFault | null {
  const { root } = access;
  const kind = rootOf(root.name, declared);
  if (kind === null) return unknownRoot(root, declared, where);
  if (!where.allowed.includes(kind)) return misplaced(access, kind, where);
  return memberFault(access, kind, { declared, where });
}

function rootOf(name: string, declared: Declared): Root | null {
  if (Object.hasOwn(declared.probes, name)) return 'probe';
  return ROOTS.find((root) => root === name) ?? (Object.hasOwn(declared.fields ?? {}, name) ? 'field' : null);
}

function unknownRoot(root: Member, declared: Declared, where: Position): NameFault {
  if (root.name === 'secrets') {
    return at(root, 'secret-exposed', `A secret cannot be read in ${where.says} or inside an expression.`, SECRET_HINT);
  }
  const known = where.allowed.flatMap((name) => {
    if (name === 'probe') return Object.keys(declared.probes);
    return name === 'field' ? Object.keys(declared.fields ?? {}) : [name];
  });
  const near = nearest(root.name, known);
  const inputs = Object.hasOwn(declared.inputs, root.name) ? `Write \`inputs.${root.name}\`.` : null;
  const hint = near === null ? `Known here: ${shown(known.join(', '), 160)}.` : `Did you mean \`${near}\`?`;
  return at(root, 'name-unknown', `Nothing is called \`${shown(root.name)}\`.`, inputs ?? hint);
}

const SECRET_HINT = 'Put a lone ${{ secrets.NAME }} into env, stdin, or the headers or body of http.';

function misplaced(access: Access, kind: Root, where: Position): NameFault {
  const written = `\`${shown(access.root.name)}\``;
  if (kind === 'incident' && isCommand(where)) {
    const message = 'An alert’s text (`incident`) can never stand in a command.';
    return at(
      access,
      'text-into-code',
      message,
      'Declare an input with `from: incident.…` and a `pattern`, and use that.',
    );
  }
  const message = `${written} cannot be read in ${where.says}.`;
  return at(access, 'name-not-allowed', message, misplacedHint(access, kind, where));
}

function misplacedHint({ root, members }: Access, kind: Root, where: Position): string {
  const name = shown(root.name);
  switch (kind) {
    case 'probe':
      if (where.allowed.includes('before'))
        return `Write \`before.${name}\`: the sample that is taken right before \`do\`.`;
      return 'What a probe saw can stand in conditions, messages, `do` and `undo`.';
    case 'before':
      return '`before` is the sample right before `do`: it exists in do, verify, undo and undone.';
    case 'did':
      return '`did` is the output of `do`: it exists in verify (and undo).';
    case 'target':
      return '`target` is the instance at hand: it exists where a `service` is named.';
    case 'first':
      return `\`first\` is the sample that judged the symptom${members[0] === undefined ? '' : `; write \`${shown(members[0].name)}\``}.`;
    default:
      return `Allowed here: ${where.allowed.join(', ')}.`;
  }
}

interface Known {
  readonly declared: Declared;
  readonly where: Position;
}

function memberFault(access: Access, kind: Root, { declared, where }: Known): NameFault | null {
  const [member, field] = access.members;
  switch (kind) {
    case 'probe':
      return fieldFault(member, declared.probes[access.root.name] ?? null, `Probe \`${access.root.name}\``);
    case 'did':
      if (where.did === 'anything') return null;
      return where.did === null
        ? at(access.root, 'name-unknown', 'The `do` of this step declares no fields.', 'Give it `output` and `fields`.')
        : fieldFault(member, where.did, '`do`', []);
    case 'inputs':
      return member === undefined ? null : oneOf(member, Object.keys(declared.inputs), { what: 'input' });
    case 'run':
      return member === undefined ? null : oneOf(member, RUN_FIELDS, { what: 'field', owner: '`run`' });
    case 'incident':
      return member === undefined ? null : oneOf(member, INCIDENT_FIELDS, { what: 'field', owner: '`incident`' });
    case 'all':
    case 'first':
    case 'before':
      return (
        sampleFault(access, kind, declared) ??
        (kind === 'all' ? listField(member, field, declared) : nestedField(member, field, declared))
      );
    case 'tenant':
    case 'target':
    case 'field':
      return null;
  }
}

function sampleFault(
  { root, members }: Access,
  kind: 'all' | 'first' | 'before',
  declared: Declared,
): NameFault | null {
  const [probe] = members;
  if (probe === undefined)
    return at(root, 'name-unknown', `\`${kind}\` is no value itself.`, `Write \`${kind}.<probe>\`.`);
  const unknown = oneOf(probe, Object.keys(declared.probes), { what: 'probe' });
  if (unknown !== null || kind !== 'first' || declared.first === null || declared.first.includes(probe.name))
    return unknown;
  return at(
    probe,
    'name-not-allowed',
    `\`first.${probe.name}\` does not exist: the symptom does not read \`${probe.name}\`.`,
    declared.first.length === 0 ? 'The symptom reads no probe.' : `The symptom reads ${declared.first.join(', ')}.`,
  );
}

/** `all.pool.active`: a field of one sample, asked of the list. */
function listField(probe: Member | undefined, field: Member | undefined, declared: Declared): NameFault | null {
  const fields = probe === undefined ? null : (declared.probes[probe.name] ?? null);
  if (probe === undefined || field === undefined || fields === null) return null;
  if (!Object.hasOwn(fields, field.name) && !Object.hasOwn(SAMPLE_FIELDS, field.name)) return null;
  const [list, name] = [`all.${probe.name}`, shown(field.name)];
  const hint = `Write \`${list}.exists(p, p.${name} …)\` or \`${list}.all(p, p.${name} …)\`.`;
  return at(field, 'expression-type', `\`${list}\` is the list of all samples, and has no field \`${name}\`.`, hint);
}

function nestedField(probe: Member | undefined, field: Member | undefined, declared: Declared): NameFault | null {
  if (probe === undefined) return null;
  return fieldFault(field, declared.probes[probe.name] ?? null, `Probe \`${probe.name}\``);
}

function fieldFault(
  field: Member | undefined,
  shape: Shape,
  owner: string,
  common: readonly string[] = Object.keys(SAMPLE_FIELDS),
): NameFault | null {
  if (field === undefined || shape === null) return null;
  return oneOf(field, [...Object.keys(shape), ...common], { what: 'field', owner });
}

function oneOf(
  word: Member,
  known: readonly string[],
  { what, owner }: { readonly what: string; readonly owner?: string },
): NameFault | null {
  if (known.includes(word.name)) return null;
  const near = nearest(word.name, known);
  const message =
    owner === undefined
      ? `There is no ${what} \`${shown(word.name)}\`.`
      : `${owner} has no ${what} \`${shown(word.name)}\`.`;
  const all = known.length === 0 ? `No ${what} is declared.` : `Declared: ${shown(known.join(', '), 160)}.`;
  return at(word, 'name-unknown', message, near === null ? all : `Did you mean \`${near}\`?`);
}

function at(span: Span, code: FaultCode, message: string, hint: string): NameFault {
  return { code, message, hint, start: span.start, end: span.end };
}
