// The estate as a picture: hosts with what stands on them, and what depends on what. For Mermaid and for Graphviz.
// Promises: pure; a label is only ever a label; what a picture leaves out it says.
import { dotText, mermaidLabel } from '../kernel/label.ts';
import type { Instance, Service } from './topology.ts';

export interface Pictured {
  readonly services: Readonly<Record<string, Service>>;
  readonly instances: readonly Instance[];
}

interface Node {
  readonly id: string;
  readonly host: string;
  readonly label: string;
}

interface Picture {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** What Mermaid draws on a page: it gives up beyond 500 edges. */
const [MOST_NODES, MOST_EDGES] = [200, 400];

/** `alone`: of one tenant, so that each instance is shown; else a service on a host is one, with how many tenants it has there. */
export function mermaidPicture(pictured: Pictured, alone: boolean): string {
  const { nodes, edges } = pictureOf(pictured, alone);
  const shown = nodes.slice(0, MOST_NODES);
  const ids = new Set(shown.map(({ id }) => id));
  const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const drawn = among.slice(0, MOST_EDGES);
  const left = nodes.length - shown.length + (edges.length - drawn.length);
  return [
    'flowchart LR',
    ...byHost(shown).flatMap(([host, members], index) => [
      `  subgraph h${index}["${mermaidLabel(host)}"]`,
      ...members.map(({ id, label }) => `    ${id}["${mermaidLabel(label)}"]`),
      '  end',
    ]),
    ...drawn.map(({ from, to }) => `  ${from} --> ${to}`),
    ...(left > 0 ? [`  more["and ${left} more nodes and edges"]`] : []),
  ].join('\n');
}

export function dotPicture(pictured: Pictured, alone: boolean): string {
  const { nodes, edges } = pictureOf(pictured, alone);
  return [
    'digraph estate {',
    '  rankdir=LR; node [shape=box];',
    ...byHost(nodes).flatMap(([host, members], index) => [
      `  subgraph cluster_${index} {`,
      `    label=${dotText(host)};`,
      ...members.map(({ id, label }) => `    ${id} [label=${dotText(label)}];`),
      '  }',
    ]),
    ...edges.map(({ from, to }) => `  ${from} -> ${to};`),
    '}',
  ].join('\n');
}

function pictureOf({ services, instances }: Pictured, alone: boolean): Picture {
  const groups = new Map<string, Instance[]>();
  const keyOf = ({ key, service, host }: Instance) => (alone ? key : `${service}\n${host}`);
  for (const instance of instances) {
    const known = groups.get(keyOf(instance));
    if (known === undefined) groups.set(keyOf(instance), [instance]);
    else known.push(instance);
  }
  const ids = new Map([...groups.keys()].map((key, index) => [key, `n${index}`]));
  const nodes = [...groups].flatMap(([key, members]): readonly Node[] => {
    const [first] = members;
    if (first === undefined) return [];
    const tenants = new Set(members.map(({ tenant }) => tenant)).size;
    const label = alone
      ? `${first.service}: ${first.name}`
      : `${first.service}: ${tenants} ${tenants === 1 ? 'tenant' : 'tenants'}`;
    return [{ id: ids.get(key) ?? '', host: first.host, label }];
  });
  const edges = new Map<string, Picture['edges'][number]>();
  for (const own of byTenant(instances)) {
    for (const instance of own) {
      const wanted = services[instance.service]?.dependsOn ?? [];
      for (const other of own.filter(({ service }) => wanted.includes(service))) {
        const edge = { from: ids.get(keyOf(instance)) ?? '', to: ids.get(keyOf(other)) ?? '' };
        edges.set(`${edge.from} ${edge.to}`, edge);
      }
    }
  }
  return { nodes, edges: [...edges.values()] };
}

function byTenant(instances: readonly Instance[]): Iterable<readonly Instance[]> {
  const tenants = new Map<string, Instance[]>();
  for (const instance of instances) {
    const known = tenants.get(instance.tenant);
    if (known === undefined) tenants.set(instance.tenant, [instance]);
    else known.push(instance);
  }
  return tenants.values();
}

function byHost(nodes: readonly Node[]): readonly (readonly [string, readonly Node[]])[] {
  const hosts = new Map<string, Node[]>();
  for (const node of nodes) {
    const known = hosts.get(node.host);
    if (known === undefined) hosts.set(node.host, [node]);
    else known.push(node);
  }
  return [...hosts];
}
