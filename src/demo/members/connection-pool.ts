// A worker process's pool of database connections: some are kept open, more are opened when those are taken.
// Promises: never more than `most`; what is given back beyond `kept` is closed.

export interface Connection {
  close(): void;
}

export interface PoolOptions {
  /** Logs in to the database; rejects where it refuses. */
  connect(): Promise<Connection>;
  readonly kept: number;
  readonly most: number;
}

export interface ConnectionPool {
  /** A connection of one's own, or null where every one is taken. */
  take(): Promise<Connection | null>;
  giveBack(connection: Connection): void;
}

/** Opens the connections that are kept, then resolves. */
export async function openPool(options: PoolOptions): Promise<ConnectionPool> {
  const free: Connection[] = [];
  let open = 0;
  const connect = async (): Promise<Connection | null> => {
    open += 1;
    const connection = await options.connect().catch(() => null);
    if (connection === null) open -= 1;
    return connection;
  };
  const first = await Promise.all(Array.from({ length: options.kept }, connect));
  for (const connection of first) {
    if (connection === null) throw new Error('the database refused a connection at the start');
    free.push(connection);
  }
  return {
    async take() {
      return free.pop() ?? (open < options.most ? connect() : null);
    },
    giveBack(connection) {
      if (open <= options.kept) {
        free.push(connection);
        return;
      }
      open -= 1;
      connection.close();
    },
  };
}
