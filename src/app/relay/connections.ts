// The connections of the relay: bounded, and never by keeping out whoever comes.
// Promises: where there are too many, the oldest of whoever holds most of those that have not shown the secret is closed, so that a
// stranger closes his own; behind a proxy, where all are of one address, the oldest.
import type { Socket } from 'node:net';

export class Connections {
  readonly #most: number;
  readonly #closed: (address: string) => void;
  readonly #open = new Set<Socket>();
  /** By age, with their addresses. */
  readonly #strangers = new Map<Socket, string>();

  /** `closed`: is told whose was closed. */
  constructor(most: number, closed: (address: string) => void) {
    this.#most = most;
    this.#closed = closed;
  }

  take(socket: Socket): void {
    this.#open.add(socket);
    this.#strangers.set(socket, socket.remoteAddress ?? 'a connection that is gone');
    socket.once('close', () => this.#forget(socket));
    if (this.#open.size > this.#most) this.#closeOne();
  }

  /** It has shown the secret. */
  know(socket: Socket): void {
    this.#strangers.delete(socket);
  }

  #closeOne(): void {
    const counts = new Map<string, number>();
    for (const address of this.#strangers.values()) counts.set(address, (counts.get(address) ?? 0) + 1);
    const most = Math.max(...counts.values());
    for (const [socket, address] of this.#strangers) {
      if (counts.get(address) !== most) continue;
      this.#forget(socket);
      socket.destroy();
      this.#closed(address);
      return;
    }
  }

  #forget(socket: Socket): void {
    this.#open.delete(socket);
    this.#strangers.delete(socket);
  }
}
