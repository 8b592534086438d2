// Many runbooks, tested: here, or each in whichever thread is free.
// Promises: what comes out is the same, and in the order of the runbooks, however many threads there are.
import { availableParallelism } from 'node:os';
import type { Fault } from '../kernel/fault.ts';
import { isolationOf } from '../topology/isolation.ts';
import { loadTopology } from '../topology/load.ts';
import type { PartText } from '../topology/part.ts';
import { placeNow } from '../topology/spans.ts';
import type { Topology } from '../topology/topology.ts';
import { answerAsker, canStartThreads, startThread } from '../transport/thread.ts';
import { type Hand, handOut, handsFor } from './hand-out.ts';
import type { Estate } from './stage.ts';
import { type Subject, type Tested, testRunbook } from './test-runbook.ts';

/** The command line's hidden word for a thread of it. */
const TEST_THREAD = 'test-thread';

export interface Tests {
  /** With the texts that it was loaded from. */
  readonly topology: Topology;
  readonly text: string;
  readonly parts: readonly PartText[];
  readonly subjects: readonly Subject[];
  /** Of the moments, those with this in their names; null: all. */
  readonly only: string | null;
  /** How many runbooks at once; null: as this machine can. */
  readonly maxParallel: number | null;
}

/** A topology finds its places when they are asked for, and cannot be copied: its texts can, and no program of it runs again. */
interface EstateTexts {
  readonly file: string;
  readonly text: string;
  readonly parts: readonly PartText[];
}

interface Question {
  readonly subject: Subject;
  readonly only: string | null;
}
type Found = Omit<Tested, 'runbook'>;

export async function* testRunbooks(tests: Tests): AsyncGenerator<Tested, undefined> {
  const { topology, subjects, only } = tests;
  const hands = handsOf(tests);
  if (hands > 1) {
    yield* testedInThreads(tests, hands);
    return;
  }
  const estate = { topology, isolation: isolationOf(topology) };
  for (const subject of subjects) yield await testRunbook(estate, subject, only);
}

function handsOf({ text, parts, subjects, maxParallel }: Tests): number {
  const items = subjects.length;
  if (!canStartThreads()) return 1;
  if (maxParallel !== null) return Math.min(maxParallel, items);
  const characters = parts.reduce((sum, part) => sum + part.text.length, text.length);
  return handsFor({ items, cores: availableParallelism(), characters });
}

async function* testedInThreads(tests: Tests, hands: number): AsyncGenerator<Tested, undefined> {
  const { topology, text, parts, subjects, only } = tests;
  const texts: EstateTexts = { file: topology.file, text, parts };
  const threads = Array.from({ length: hands }, () => startThread<EstateTexts, Question, Found>(TEST_THREAD, texts));
  try {
    yield* handOut(
      subjects,
      threads.map(({ ask }): Hand<Subject, Tested> => {
        return async (subject) => ({ runbook: subject.runbook, ...(await ask({ subject, only })) });
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread[Symbol.asyncDispose]()));
  }
}

/** What such a thread does. False: this is none. */
export function answerTests(): boolean {
  return answerAsker<EstateTexts, Question, Found>((texts) => {
    const estate = estateOf(texts);
    return async ({ subject, only }) => {
      const { trials, coverage } = await testRunbook(estate, subject, only);
      return { trials: trials.map((trial) => ({ ...trial, faults: trial.faults.map(placed) })), coverage };
    };
  });
}

function estateOf({ file, text, parts }: EstateTexts): Estate {
  const topology = loadTopology(file, text, parts);
  if (!topology.ok) throw new Error('estateOf: not the texts that the topology was loaded from');
  return { topology: topology.value, isolation: isolationOf(topology.value) };
}

function placed(fault: Fault): Fault {
  return fault.at === undefined ? fault : { ...fault, at: placeNow(fault.at) };
}
