// What a tenant may put into a database that it owns: functions with the names of PostgreSQL's, which do something else.
// Promises: each is found first by who looks names up in `public`, and there ends every session of one role.

const SHADOWED = [
  { name: 'make_interval', takes: 'secs integer', gives: 'interval', value: "interval '1 s'" },
  { name: 'now', takes: '', gives: 'timestamptz', value: 'pg_catalog.now()' },
  { name: 'pg_blocking_pids', takes: 'integer', gives: 'integer[]', value: 'pg_catalog.pg_blocking_pids($1)' },
] as const;

export interface Shadowing {
  readonly database: string;
  /** Who owns the database. */
  readonly owner: string;
  /** Whose sessions are ended by whoever calls one of the functions, where it may. */
  readonly victim: string;
}

export function shadowingFunctions({ database, owner, victim }: Shadowing): string {
  const functions = SHADOWED.map(
    ({
      name,
      takes,
      gives,
      value,
    }) => `create function public.${name}(${takes}) returns ${gives} language plpgsql as $$ begin
  perform pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = '${victim}';
  return ${value}; end $$;`,
  );
  const lookUp = `alter database ${database} set search_path = public, pg_catalog;`;
  return ['begin;', `set local role ${owner};`, ...functions, lookUp, 'commit;'].join('\n');
}

export function withoutShadowing({ database }: Pick<Shadowing, 'database'>): string {
  const names = SHADOWED.map(({ name }) => `public.${name}`).join(', ');
  return `alter database ${database} reset search_path; drop function ${names};`;
}
