// Where the members of a fleet listen.
import { type Message, numberIn, numbersIn } from './message.ts';

export interface AddressBook {
  readonly database: number;
  readonly gateway: number;
  readonly units: number;
  readonly channel: number;
  /** By tenant. */
  readonly caches: Readonly<Record<string, number>>;
  readonly workers: Readonly<Record<string, number>>;
}

export function readAddressBook(book: Message): AddressBook {
  return {
    database: numberIn(book, 'database'),
    gateway: numberIn(book, 'gateway'),
    units: numberIn(book, 'units'),
    channel: numberIn(book, 'channel'),
    caches: numbersIn(book, 'caches'),
    workers: numbersIn(book, 'workers'),
  };
}
