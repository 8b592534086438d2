// Isolation by content: what a command says, held against who its tenant is, or which whole service it changes.
// Promises: another tenant's identifier is found in every part and decoded view of a command, in time linear in its length.
// Never shows a command's text, which may hold secrets: only the identifier that was found, and where.
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { CommandText } from './command-text.ts';
import { encodedViews } from './decoding.ts';
import { type IdentifierIndex, identifierIndex, type Match } from './identifier-index.ts';
import { affirmed, leavesOut } from './negation.ts';
import { isNamedIn, namesOfService, type WholeTarget } from './service-name.ts';
import type { Topology } from './topology.ts';
import { formViews, viewsOf } from './views.ts';
import { allLetterArguments, argumentWildcard, globIn, valueWildcard } from './wildcard.ts';

export interface IsolationRequest {
  /** The tenant's id. */
  readonly tenant: string;
  readonly texts: readonly CommandText[];
  /** `do`, `undo`, `engage`, `release`: must name its tenant, and no wildcard. */
  readonly mutates: boolean;
  /** What is changed is a whole shared service: what changes it names the service, and no tenant. */
  readonly whole?: WholeTarget;
  readonly allowWildcard: boolean;
}

export interface Isolation {
  /** No faults: nothing in the command names another tenant, and what changes something names its own. */
  check(request: IsolationRequest): readonly Fault[];
}

/** Made once for each estate, whoever asks and however often. */
const made = new WeakMap<Topology, Isolation>();

export function isolationOf(topology: Topology): Isolation {
  const isolation = made.get(topology) ?? isolationBy(topology, identifierIndex(topology));
  made.set(topology, isolation);
  return isolation;
}

function isolationBy(topology: Topology, index: IdentifierIndex): Isolation {
  return {
    check: ({ tenant, texts, mutates, whole, allowWildcard }) => {
      const read = texts.map((text) => readBy(index, text));
      const command = mutates && whole !== undefined ? `changes the whole of ${whole.service}` : `is ${tenant}'s`;
      return [
        ...read.flatMap((text) => foreignTenants(text, { tenant, command })),
        ...(mutates && whole !== undefined ? wholeFaults(topology, { whole, tenant, read }) : []),
        ...(mutates && whole === undefined && !read.some((text) => namesOwn(index, text, tenant))
          ? [noTenant(tenant)]
          : []),
        ...(mutates && !allowWildcard ? wildcardFaults(read) : []),
      ];
    },
  };
}

/** Random bytes read as base64 spell shorter names by chance: those count in a whole text alone. */
const SURE = 6;

/** Whom a text names: where a reader sees it, and where only a program that decodes it does. */
interface ReadText {
  readonly text: CommandText;
  readonly views: readonly string[];
  readonly plainly: readonly Match[];
  readonly encoded: readonly Match[];
}

function readBy(index: IdentifierIndex, text: CommandText): ReadText {
  const own = viewsOf(text);
  const views = [...own, ...formViews(text)];
  const matchesIn = (all: readonly string[]) => all.flatMap((view) => index.matchesIn(view));
  const { whole, pieces } = encodedViews(own, index.telltales);
  const sure = matchesIn(pieces).filter(({ value }) => value.length >= SURE);
  return { text, views, plainly: matchesIn(views), encoded: [...matchesIn(whole), ...sure] };
}

interface WholeSaying {
  readonly whole: WholeTarget;
  readonly tenant: string;
  readonly read: readonly ReadText[];
}

/** What is for one tenant alone is that tenant's runbook, with that tenant's radius; others are found with the foreign ones. */
function wholeFaults(topology: Topology, { whole, tenant, read }: WholeSaying): readonly Fault[] {
  const one = read.find(({ plainly, encoded }) => isAmong([...plainly, ...encoded], tenant));
  const known = namesOfService(topology, whole);
  const isNamed = read.some(
    ({ text, views }) => text.kind !== 'secret' && views.some((view) => known.some((name) => isNamedIn(view, name))),
  );
  return [...(one === undefined ? [] : [oneTenant(tenant, one, whole)]), ...(isNamed ? [] : [noService(whole, known)])];
}

function oneTenant(tenant: string, { text, plainly }: ReadText, { service }: WholeTarget): Fault {
  const how = isAmong(plainly, tenant) ? '' : DECODED;
  return {
    code: 'isolation-one-tenant',
    message: `${whereOf(text)} names a single tenant, ${tenant}${how}, and the command changes the whole of ${service}.`,
    hint: 'Take the tenant out; what is to be changed for one tenant alone belongs into a runbook of `scope: tenant`.',
  };
}

function noService({ service }: WholeTarget, known: readonly string[]): Fault {
  return {
    code: 'isolation-no-service',
    message: `The command changes the whole of ${service}, and nothing in it names ${service}.`,
    hint: `Name it by one of: ${known.map((name) => shown(name)).join(', ')}. A text under \`instance\` of the service that names no tenant counts, as \${{ target.… }}.`,
  };
}

/** Where a reader does not see the name. */
const DECODED = ', base64-decoded';

/** One fault for each other tenant that the text names. */
function foreignTenants(
  { text, plainly, encoded }: ReadText,
  { tenant, command }: { readonly tenant: string; readonly command: string },
): readonly Fault[] {
  const found = new Map<string, readonly [Match, string]>();
  const all = [...plainly.map((match) => [match, ''] as const), ...encoded.map((match) => [match, DECODED] as const)];
  for (const one of all) if (one[0].tenant !== tenant && !found.has(one[0].tenant)) found.set(one[0].tenant, one);
  return [...found.values()].map(([match, how]) => ({
    code: 'isolation-foreign-tenant',
    message: `${whereOf(text)} names another tenant, ${match.tenant}, by ${kindOf(match)} \`${shown(match.value)}\`${how}; the command ${command}.`,
    hint:
      text.kind === 'secret'
        ? 'Use a secret of the tenant at hand; one that belongs to no tenant alone needs a name that says none.'
        : 'Take the value from `target` or `tenant`, which can only be those of the tenant at hand.',
  }));
}

/** Whom a command leaves out (`tenant!=tenant-006`), it does not mean; in a script that may be how it makes sure. Who acts is not what is changed. */
function namesOwn(index: IdentifierIndex, { text, views, plainly }: ReadText, tenant: string): boolean {
  if (text.kind === 'user' || text.kind === 'secret' || !isAmong(plainly, tenant)) return false;
  if (text.kind === 'script' || !views.some(leavesOut)) return true;
  return views.some((view) => isAmong(index.matchesIn(affirmed(view)), tenant));
}

/** Base64 does not count for the tenant itself: what changes a tenant's things should say so where a reader sees it. */
function isAmong(matches: readonly Match[], tenant: string): boolean {
  return matches.some((match) => match.tenant === tenant);
}

function noTenant(tenant: string): Fault {
  return {
    code: 'isolation-no-tenant',
    message: `The command changes something, and nothing in it names its tenant, ${tenant}.`,
    hint: 'Name the tenant by an identifying value: ${{ tenant.id }}, or an attribute of the target that `identifies` lists.',
  };
}

/** Scripts, standard input, bodies, headers and the question mark of a URL are not looked at. */
function wildcardFaults(read: readonly ReadText[]): readonly Fault[] {
  const allLetters = allLetterArguments(read.map(({ text }) => text));
  return read.flatMap((one) => {
    const found = wildcardIn(one, allLetters);
    return found === null ? [] : [wildcard(one.text, found)];
  });
}

function wildcard(text: CommandText, found: string): Fault {
  return {
    code: 'isolation-wildcard',
    message: `${whereOf(text)} uses the wildcard \`${found}\` in a command that changes something.`,
    hint: 'Name what is meant; if all are meant, give the command `allow-wildcard: <reason>`, which needs an approval.',
  };
}

function wildcardIn({ text, views }: ReadText, allLetters: ReadonlySet<CommandText>): string | null {
  switch (text.kind) {
    case 'argument':
      return argumentWildcard(text.text, { allLetter: allLetters.has(text) });
    case 'value':
      return valueWildcard(text.text);
    case 'environment':
      return globIn(text.text);
    case 'url':
      return views.some((view) => view.includes('*')) ? '*' : null;
    default:
      return null;
  }
}

function kindOf({ kind }: Match): string {
  return kind === 'id' ? 'its id' : kind === 'alias' ? 'its alias' : `its ${shown(kind)}`;
}

function whereOf(text: CommandText): string {
  switch (text.kind) {
    case 'argument':
      return text.index === 0 ? 'The program' : `Argument ${text.index}`;
    case 'environment':
      return `The environment variable ${shown(text.name)}`;
    case 'header':
      return `The header ${shown(text.name)}`;
    case 'value':
      return `The value of ${shown(text.name)}`;
    case 'stdin':
      return 'The standard input';
    case 'script':
      return 'The script';
    case 'url':
      return 'The URL';
    case 'body':
      return 'The body';
    case 'user':
      return 'The user that it runs as (`as`)';
    case 'secret':
      return `The secret ${shown(text.text)}`;
  }
}
