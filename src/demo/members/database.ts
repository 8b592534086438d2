// The demo's database: every session is a real TCP connection, and there is room for so many and no more.
// Promises: counts what is connected at this moment, without the session that asks, as the shipped probe does.
import { type Line, serveLines } from '../lines.ts';
import type { Message } from '../message.ts';

export interface DatabaseOptions {
  readonly maxConnections: number;
  readonly password: string;
}

interface Session {
  readonly application: string;
}

// The one query that this database understands, however it is laid out.
const POOL_QUERY =
  /^select json_build_object\('active', count\(\*\), 'max', .*max_connections.*from pg_stat_activity\b/;

/** Serves until the process ends; gives the port. */
export function serveDatabase(options: DatabaseOptions): Promise<number> {
  const sessions = new Set<Session>();
  return serveLines(0, (line) => {
    let session: Session | null = null;
    line.onClose(() => {
      if (session !== null) sessions.delete(session);
    });
    return (message) => {
      if (session === null) session = admit(message, line, sessions, options);
      else line.send(answer(message, session, sessions, options));
    };
  });
}

function admit(message: Message, line: Line, sessions: Set<Session>, options: DatabaseOptions): Session | null {
  const refusal = refusalOf(message, sessions.size, options);
  if (refusal !== null) {
    line.send({ error: refusal });
    line.close();
    return null;
  }
  const session: Session = { application: String(message.application) };
  sessions.add(session);
  line.send({ ready: true });
  return session;
}

function refusalOf(message: Message, connected: number, options: DatabaseOptions): string | null {
  if (typeof message.application !== 'string') return 'FATAL:  invalid startup packet';
  if (message.password !== options.password) return 'FATAL:  password authentication failed';
  if (connected >= options.maxConnections) return 'FATAL:  sorry, too many clients already';
  return null;
}

function answer(message: Message, asking: Session, sessions: ReadonlySet<Session>, options: DatabaseOptions): Message {
  const others = [...sessions].filter((session) => session !== asking);
  if (message.activity === true) return { max: options.maxConnections, holders: countByApplication(others) };
  const query = String(message.query).replaceAll(/\s+/g, ' ').trim();
  return POOL_QUERY.test(query)
    ? { row: `{"active" : ${others.length}, "max" : ${options.maxConnections}}` }
    : { error: `ERROR:  this database answers one query only, and got: ${query.slice(0, 80)}` };
}

function countByApplication(sessions: readonly Session[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { application } of sessions) counts[application] = (counts[application] ?? 0) + 1;
  return counts;
}
