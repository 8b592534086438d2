// Chains of names, and where one of them bites its own tail: dependencies of services, bastions of hosts.
// Promises: every circle is found once, written from its first name back to it; linear in the number of links.

/** Each circle as `[a, b, a]`, beginning with the name that stands first in `links`. */
export function circlesOf(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    const path: { readonly name: string; next: number }[] = [];
    const depthOf = new Map<string, number>();
    const enter = (name: string): void => {
      depthOf.set(name, path.length);
      path.push({ name, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const target = links.get(last.name)?.[last.next];
      last.next += 1;
      if (target === undefined) {
        path.pop();
        depthOf.delete(last.name);
        done.add(last.name);
        continue;
      }
      const depth = depthOf.get(target);
      if (depth !== undefined) circles.push([...path.slice(depth).map(({ name }) => name), target]);
      else if (!done.has(target) && links.has(target)) enter(target);
    }
  }
  return circles;
}
