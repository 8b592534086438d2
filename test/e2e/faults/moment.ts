// A moment of a run: the harness can make it stand still there, exactly.
// Journal writes are held at the emulated GitHub, before they are applied, or after that and before they are answered;
// what happens on a host is held by the fixture's own commands; a notification by the channel that is told.

export interface Moment {
  /** The row's head. */
  readonly name: string;
  /** `resolves`: every step verifies. `fails`: the third does not, and what stands behind the checkpoint is undone. */
  readonly story: 'resolves' | 'fails';
  readonly held: Held;
}

export type Held =
  /** `carries`: as `wordOf` calls what the push brings. */
  | { readonly at: 'push'; readonly carries: string; readonly when: 'before' | 'after' }
  /** `one do`, `guard release`: the fixture's command has made half of what it makes. */
  | { readonly at: 'host'; readonly command: string }
  | { readonly at: 'notification' };

/** Every write of the journal, in the order of the run; `judge.test.ts` holds them against what a run really pushes. */
export const WRITES = {
  resolves: ['claim', 'guard engage', 'one do', 'checkpoint', 'two do', 'three do', 'guard release', 'outcome', 'end'],
  fails: [
    'claim',
    'guard engage',
    'one do',
    'checkpoint',
    'two do',
    'three do',
    'three undo',
    'two undo',
    'guard release',
    'outcome',
    'end',
  ],
} as const;

/** What only the second story has; all before is the same in both. */
const BACK = ['three undo', 'two undo', 'guard release', 'outcome', 'end'] as const;

function pushes(story: Moment['story'], writes: readonly string[]): readonly Moment[] {
  const way = story === 'fails' ? ', on the way back' : '';
  return writes.flatMap((carries) =>
    (['before', 'after'] as const).map((when) => ({
      name: `${when} the write of ${carries}${way}`,
      story,
      held: { at: 'push', carries, when } as const,
    })),
  );
}

const ON_HOST: readonly Moment[] = [
  { name: 'during a command', story: 'resolves', held: { at: 'host', command: 'two do' } },
  { name: 'during the first command', story: 'resolves', held: { at: 'host', command: 'one do' } },
  { name: 'while a guard is engaged', story: 'resolves', held: { at: 'host', command: 'guard engage' } },
  { name: 'during a verification', story: 'resolves', held: { at: 'host', command: 'two verify' } },
  { name: 'during an undo', story: 'fails', held: { at: 'host', command: 'two undo' } },
  { name: 'during a release', story: 'resolves', held: { at: 'host', command: 'guard release' } },
];

export const MOMENTS: readonly Moment[] = [
  ...pushes('resolves', WRITES.resolves),
  ...pushes('fails', BACK),
  ...ON_HOST,
  { name: 'during a notification', story: 'resolves', held: { at: 'notification' } },
  { name: 'during a notification, on the way back', story: 'fails', held: { at: 'notification' } },
];
