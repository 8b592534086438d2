// What a cell's runbook does on its host: three things that are made in two halves, behind a guard, with a log of who did what.
// A command that is named under `hold/` stands still in the middle, once, until it is let go, its folder is gone, or some minutes have passed.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const THINGS = ['one', 'two', 'three'] as const;
export type Thing = (typeof THINGS)[number] | 'guard';

/** `act <thing> <action>`; `look` prints what there is. */
const ACT = `#!/bin/bash
set -u
cd "$(dirname "$0")" || exit 70
thing=$1 action=$2
say() { printf '%s %s %s %s %s\\n' "$(date +%s%3N)" "$1" "$thing" "$action" "$ENFORCED_RUNBOOKS_COMMAND" >>log; }
hold() {
  mv "hold/$1" "held/$1" 2>/dev/null || return 0
  for _ in $(seq 1 1600); do
    [ -e "go/$1" ] || [ ! -d hold ] && return 0
    sleep 0.1
  done
}
say start
echo half >"state/$thing"
hold "$thing $action"
case $action in
do|engage) echo whole >"state/$thing" ;;
undo|release) rm -f "state/$thing" ;;
esac
say end
`;

const LOOK = `#!/bin/bash
set -u
cd "$(dirname "$0")" || exit 70
word() { local it=none; [ -e "state/$1" ] && read -r it <"state/$1"; printf '%s' "$it"; }
if [ "$(word two)" = whole ] && mv 'hold/two verify' 'held/two verify' 2>/dev/null; then
  for _ in $(seq 1 1600); do
    [ -e 'go/two verify' ] || [ ! -d hold ] && break
    sleep 0.1
  done
fi
well=true
[ -e fails ] && well=false
printf '{"one":"%s","two":"%s","three":"%s","guard":"%s","well":%s}\\n' "$(word one)" "$(word two)" "$(word three)" "$(word guard)" "$well"
`;

export type Condition = 'none' | 'half' | 'whole';

/** One line of the log: what a command of a run said on the host. */
export interface Said {
  readonly at: number;
  readonly word: 'start' | 'end';
  readonly thing: string;
  readonly action: string;
  /** As the host knows it. */
  readonly command: string;
}

export interface Fixture {
  hold(command: string): void;
  isHeld(command: string): boolean;
  letGo(command: string): void;
  state(): Readonly<Record<Thing, Condition>>;
  log(): readonly Said[];
}

/** `seen` is the host's folder from here. */
export function layFixture(seen: string, story: 'resolves' | 'fails'): Fixture {
  for (const name of ['state', 'hold', 'held', 'go']) {
    mkdirSync(join(seen, name), { recursive: true });
    chmodSync(join(seen, name), 0o777);
  }
  writeFileSync(join(seen, 'log'), '');
  chmodSync(join(seen, 'log'), 0o666);
  for (const [name, text] of [
    ['act', ACT],
    ['look', LOOK],
  ] as const) {
    writeFileSync(join(seen, name), text);
    chmodSync(join(seen, name), 0o755);
  }
  if (story === 'fails') writeFileSync(join(seen, 'fails'), '');
  const condition = (thing: Thing): Condition => {
    const file = join(seen, 'state', thing);
    if (!existsSync(file)) return 'none';
    return readFileSync(file, 'utf8').trim() === 'whole' ? 'whole' : 'half';
  };
  return {
    hold: (command) => writeFileSync(join(seen, 'hold', command), ''),
    isHeld: (command) => existsSync(join(seen, 'held', command)),
    letGo: (command) => {
      if (readdirSync(seen).includes('go')) writeFileSync(join(seen, 'go', command), '');
    },
    state: () => ({
      one: condition('one'),
      two: condition('two'),
      three: condition('three'),
      guard: condition('guard'),
    }),
    log: () =>
      readFileSync(join(seen, 'log'), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [at, word, thing = '', action = '', command = ''] = line.split(' ');
          if (word !== 'start' && word !== 'end') return [];
          return [{ at: Number(at), word, thing, action, command }];
        }),
  };
}
