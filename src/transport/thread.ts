// The only place that starts threads: this very program once more, under a hidden word, beside itself.
// Promises: whoever asks is answered, or told that the thread threw or is gone; both are bugs of ours, and never silence.
// What passes is copied, and has to be plain data: of an object with methods only its own fields would arrive.
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';

export interface Thread<Asked, Answered> extends AsyncDisposable {
  /** One question at a time. */
  ask(asked: Asked): Promise<Answered>;
}

type Reply<Answered> =
  | { readonly kind: 'answered'; readonly answer: Answered }
  | { readonly kind: 'threw'; readonly error: unknown };

/** The command line's entry: beside this folder, in sources and in dist alike. */
const ENDING = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
const ENTRY = join(import.meta.dirname, `../cli/index.${ENDING}`);

/** Sources need a Node that strips their types. */
export function canStartThreads(): boolean {
  return ENDING === 'js' || Reflect.get(process.features, 'typescript') === 'strip';
}

export function startThread<Given, Asked, Answered>(word: string, given: Given): Thread<Asked, Answered> {
  const worker = new Worker(ENTRY, { argv: [word], workerData: given });
  const gone = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('messageerror', reject);
    worker.once('exit', (code) => reject(new Error(`a thread (${word}) ended before its work was done: ${code}`)));
  });
  // Who asks hears of it; where nobody does, nothing is lost.
  gone.catch(() => undefined);
  return {
    ask: (asked) => {
      const answered = new Promise<Answered>((resolve, reject) => {
        worker.once('message', (reply: Reply<Answered>) =>
          reply.kind === 'answered' ? resolve(reply.answer) : reject(reply.error),
        );
      });
      worker.postMessage(asked);
      return Promise.race([answered, gone]);
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}

/** In a thread: answers until whoever started it ends it. False: this is none. `begin` is called with the first question. */
export function answerAsker<Given, Asked, Answered>(
  begin: (given: Given) => (asked: Asked) => Promise<Answered>,
): boolean {
  const asker = parentPort;
  if (asker === null) return false;
  let answer: ((asked: Asked) => Promise<Answered>) | null = null;
  const replyTo = async (asked: Asked): Promise<Reply<Answered>> => {
    try {
      answer ??= begin(workerData);
      return { kind: 'answered', answer: await answer(asked) };
    } catch (error) {
      return { kind: 'threw', error };
    }
  };
  asker.on('message', async (asked: Asked) => asker.postMessage(await replyTo(asked)));
  return true;
}
