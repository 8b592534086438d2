// What `ansible-inventory --list` prints, as an estate: groups are services, and a host says whose it is.
// Promises: pure; only what the topology names is taken; addresses come from the variables that Ansible itself connects by.
import type { Path } from '../kernel/document.ts';
import type { Result } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { compilePattern } from '../kernel/pattern.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import type { AnsibleWords } from './inventory.ts';
import type { EstateSource } from './spans.ts';
import { isRecord, isScalar, type Told, type ToldScalar, type Translation, translation } from './translation.ts';

/** A host of a group, and where the answer names it. */
type Members = ReadonlyMap<string, Path>;

interface Answer {
  readonly groups: Readonly<Record<string, unknown>>;
  variablesOf(host: string): Readonly<Record<string, unknown>>;
  readonly words: AnsibleWords;
  readonly estate: Translation;
}

/** Whose a host is: the tenant, where that is said, and what is said of the tenant's part of it alone. */
interface Ownership {
  readonly tenant: string;
  readonly at: Path;
  readonly own: Readonly<Record<string, unknown>>;
}

export function ansibleEstate(
  raw: EstateSource,
  { words, begun }: { readonly words: AnsibleWords; readonly begun: boolean },
): Result<EstateSource> {
  const estate = translation(raw);
  const groups = isRecord(raw.data) ? raw.data : {};
  if (!begun) refuseGroupVariables(groups, estate);
  const meta = isRecord(groups._meta) ? groups._meta : {};
  const hostvars = isRecord(meta.hostvars) ? meta.hostvars : {};
  const variablesOf = (host: string) => {
    const variables = Object.hasOwn(hostvars, host) ? hostvars[host] : undefined;
    return isRecord(variables) ? variables : {};
  };
  const answer: Answer = { groups, variablesOf, words, estate };
  const owners = words['tenant-group'] === undefined ? null : ownersByGroup(answer, words['tenant-group']);
  const known = new Set<string>();
  const know = (members: Members): void => {
    for (const [host, at] of members) {
      if (known.has(host) || !isReachedBySsh(variablesOf(host))) continue;
      known.add(host);
      estate.host(host, { entry: hostEntry(answer, host), at: Object.hasOwn(hostvars, host) ? placeOf(host) : at });
    }
  };
  for (const [service, group] of Object.entries(words.services)) {
    const members = membersOf(answer, group);
    know(members);
    for (const [host, at] of members) {
      if (!known.has(host)) continue;
      const owned = owners === null ? ownersByVariable(answer, host) : (owners.get(host) ?? []);
      for (const ownership of owned) addInstance(answer, { service, host, at, ownership });
    }
  }
  for (const group of words.hosts ?? []) know(membersOf(answer, group));
  return estate.end();
}

/** Which of them a host has, Ansible alone knows; it says so of each host, unless it is told to `--export`. */
function refuseGroupVariables(groups: Answer['groups'], estate: Translation): void {
  for (const [group, entry] of Object.entries(groups)) {
    if (group === '_meta' || !isRecord(entry) || !isRecord(entry.vars) || Object.keys(entry.vars).length === 0)
      continue;
    estate.refuse(
      {
        message: `The group \`${shown(group)}\` has variables of its own, which stand with no host.`,
        hint: 'Ask `ansible-inventory --list` without `--export`: then each host has all that is its.',
      },
      [group, 'vars'],
    );
  }
}

function placeOf(host: string): Path {
  return ['_meta', 'hostvars', host];
}

function addInstance(
  { variablesOf, words, estate }: Answer,
  told: { readonly service: string; readonly host: string; readonly at: Path; readonly ownership: Ownership },
): void {
  const { service, host, at, ownership } = told;
  const { tenant, own } = ownership;
  const variables = variablesOf(host);
  const tell = (variable: string): Told | null => {
    const part = Object.hasOwn(own, variable) ? own[variable] : undefined;
    if (part !== undefined) return { value: part, at: [...ownership.at, variable] };
    const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
    return value === undefined ? null : { value, at: [...placeOf(host), variable] };
  };
  const entry: Record<string, ToldScalar> = { host: { value: host, at } };
  for (const [attribute, variable] of Object.entries(words.instance ?? {})) {
    const found = tell(variable);
    if (found !== null && isScalar(found.value)) entry[attribute] = { value: found.value, at: found.at };
    else if (found !== null) estate.refuse(noScalar(variable, host), found.at);
  }
  const attributes = Object.entries(words.attributes ?? {}).flatMap(([attribute, variable]) => {
    const found = tell(variable);
    return found === null ? [] : [[attribute, found] as const];
  });
  const tenantAt = ownership.at;
  const said = Object.keys(own).length > 0 ? tenantAt : Object.keys(variables).length > 0 ? placeOf(host) : at;
  estate.instance({ tenant, service, entry, attributes: Object.fromEntries(attributes), at: said, tenantAt });
}

/** An id, a list of ids, or a mapping from ids to what is said of each. */
function ownersByVariable({ variablesOf, words, estate }: Answer, host: string): readonly Ownership[] {
  const variable = words.tenant ?? '';
  const variables = variablesOf(host);
  const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  const at: Path = [...placeOf(host), variable];
  if (value === undefined || value === null) return [];
  if (isScalar(value)) return [{ tenant: String(value), at, own: {} }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (isScalar(item)) return [{ tenant: String(item), at: [...at, index], own: {} }];
      estate.refuse(noOwner(variable, host), [...at, index]);
      return [];
    });
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([tenant, own]) => {
    if (own === null || isRecord(own)) return [{ tenant, at: [...at, tenant], own: own ?? {} }];
    estate.refuse(noOwner(variable, host), [...at, tenant]);
    return [];
  });
}

/** Groups of Ansible cannot have a hyphen in their names, and ids of tenants have nothing else between their words. */
function ownersByGroup(answer: Answer, written: string): ReadonlyMap<string, readonly Ownership[]> {
  const owners = new Map<string, Ownership[]>();
  const pattern = compilePattern(written);
  for (const group of Object.keys(answer.groups)) {
    const id = pattern?.wholeGroups(group)?.tenant;
    if (id === undefined || id === '') continue;
    const tenant = id.replaceAll('_', '-');
    for (const host of membersOf(answer, group).keys()) {
      const known = owners.get(host) ?? [];
      known.push({ tenant, at: [group], own: {} });
      owners.set(host, known);
    }
  }
  return owners;
}

/** Of the group and of those that lie in it. */
function membersOf({ groups, estate }: Answer, group: string): Members {
  const members = new Map<string, Path>();
  if (!Object.hasOwn(groups, group)) {
    const near = nearest(group, Object.keys(groups));
    const hint =
      near === null ? 'Correct its name in `inventory`, or the inventory.' : `Did you mean \`${shown(near)}\`?`;
    estate.refuse({ message: `The inventory has no group \`${shown(group)}\`.`, hint }, []);
  }
  const seen = new Set<string>();
  const open = [group];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const entry = Object.hasOwn(groups, name) ? groups[name] : undefined;
    if (seen.has(name) || !isRecord(entry)) continue;
    seen.add(name);
    for (const [index, host] of textsIn(entry.hosts).entries()) {
      if (!members.has(host)) members.set(host, [name, 'hosts', index]);
    }
    open.push(...[...textsIn(entry.children)].reverse());
  }
  return members;
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function isReachedBySsh(variables: Readonly<Record<string, unknown>>): boolean {
  const { ansible_connection: connection = 'ssh' } = variables;
  return ['ssh', 'smart', 'paramiko', 'paramiko_ssh', 'ansible.builtin.ssh'].includes(String(connection));
}

function hostEntry({ variablesOf, words, estate }: Answer, host: string): Readonly<Record<string, Scalar>> {
  const variables = variablesOf(host);
  const text = (...names: readonly string[]): string | null => {
    const name = names.find((each) => Object.hasOwn(variables, each));
    const value = name === undefined ? undefined : variables[name];
    if (name === undefined || value === null) return null;
    if (isScalar(value)) return String(value);
    estate.refuse(noScalar(name, host), [...placeOf(host), name]);
    return null;
  };
  const address = text('ansible_host', 'ansible_ssh_host') ?? host;
  const [user, port] = [text('ansible_user', 'ansible_ssh_user'), text('ansible_port', 'ansible_ssh_port')];
  const bare = address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
  const key = words['host-key'] === undefined ? null : text(words['host-key']);
  const via = words.via === undefined ? null : text(words.via);
  return {
    ssh: `${user === null ? '' : `${user}@`}${bare}${port === null ? '' : `:${port}`}`,
    ...(key !== null && { 'host-key': key }),
    ...(via !== null && { via }),
  };
}

function noScalar(variable: string, host: string) {
  return {
    message: `The variable \`${shown(variable)}\` of ${shown(host)} is no text, no number, and not true or false.`,
    hint: 'Name another variable, or give it one value.',
  };
}

function noOwner(variable: string, host: string) {
  return {
    message: `The variable \`${shown(variable)}\` of ${shown(host)} does not say whose the host is.`,
    hint: "Write a tenant's id, a list of ids, or a mapping from ids to variables.",
  };
}
