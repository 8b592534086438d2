// A session at the demo's database, as a worker holds it.
import { openLine } from '../lines.ts';
import type { Connection } from './connection-pool.ts';

export interface Login {
  readonly databasePort: number;
  readonly application: string;
  readonly password: string;
}

/** Rejects where the database refuses. */
export async function loginToDatabase(login: Login): Promise<Connection> {
  let settle = (_ready: boolean): void => {};
  const ready = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const connection = await openLine(login.databasePort, (message) => settle(message.ready === true));
  connection.onClose(() => settle(false));
  connection.send({ application: login.application, password: login.password });
  if (!(await ready)) throw new Error('the database refused the connection');
  return connection;
}
