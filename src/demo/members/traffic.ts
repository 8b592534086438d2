// One tenant's traffic: clients that ask steadily, and ask again what was not answered in time, as clients do.
// Promises: nothing is sent while it does not flow, and what was unanswered then is forgotten.
import type { Line } from '../lines.ts';
import type { Message } from '../message.ts';

const TICK_MS = 50;
const PATIENCE_MS = 1_000;
const MOST_RETRIES = 60;
const MOST_UNANSWERED = 5_000;

export interface Traffic {
  readonly flows: boolean;
  readonly unanswered: number;
  flowing(flows: boolean): void;
}

export async function startTraffic(open: (receive: (message: Message) => void) => Promise<Line>): Promise<Traffic> {
  const sentAt = new Map<number, number>();
  let flows = true;
  let last = 0;
  const line = await open((message) => {
    if (typeof message.answered === 'number') sentAt.delete(message.answered);
  });
  setInterval(() => {
    if (!flows) return;
    const now = performance.now();
    const late = [...sentAt.values()].filter((sent) => now - sent > PATIENCE_MS).length;
    const wanted = sentAt.size < MOST_UNANSWERED ? 1 + Math.min(late, MOST_RETRIES) : 0;
    for (let sent = 0; sent < wanted; sent += 1) {
      last += 1;
      sentAt.set(last, now);
      line.send({ request: last });
    }
  }, TICK_MS);
  return {
    get flows() {
      return flows;
    },
    get unanswered() {
      return sentAt.size;
    },
    flowing(wanted) {
      flows = wanted;
      if (!wanted) sentAt.clear();
    },
  };
}
