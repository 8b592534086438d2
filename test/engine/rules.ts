// What must hold at every moment of every run, whatever the world does; and in the end, when all that is late has come.
import type { RunEvent } from '../../src/engine/event.ts';
import { outcomeOf, type Ran, statuses } from './run.ts';
import { NAMES, type Story, shapesOf } from './story.ts';
import { AGREEING } from './there.ts';
import type { World } from './world.ts';

export interface Rules {
  /** What was broken, in words. */
  readonly broken: readonly string[];
  at(moment: string, world: World): void;
  end(ran: Ran): void;
}

export function rulesFor(story: Story): Rules {
  const broken: string[] = [];
  const shapes = shapesOf(story);
  let lastUndone = Number.POSITIVE_INFINITY;
  let successors = 0;
  const must = (holds: boolean, says: string) => {
    if (!holds && !broken.includes(says)) broken.push(says);
  };

  const beforeDo = (id: string, world: World) => {
    const { watched, facts } = world;
    const shape = shapes.find((one) => one.id === id);
    const over: readonly RunEvent['type'][] = ['run.resumed', 'cancel.requested', 'timeout.passed', 'journal.lost'];
    must(!watched.some(({ type }) => over.includes(type)), `do ${id}: the way forward was over`);
    must(!world.started.some((words) => words.startsWith('undo')), `do ${id}: behind an undo`);
    const isAsked = watched.some(
      (event) => event.type === 'bystanders.looked' && event.moment.kind === 'before' && event.moment.step === id,
    );
    must(isAsked === (story.bystanders !== undefined), `do ${id}: the bystanders were not asked, or without need`);
    must(fallenIll(watched).length === 0, `do ${id}: a bystander has fallen ill`);
    must(shape?.when !== '!sick.on', `do ${id}: its \`when\` does not hold`);
    must(shape?.guard !== true || facts.get('breaker') === true, `do ${id}: its guard is not in force`);
    if (shape?.require === undefined) return;
    const required = watched.findLast(
      (event) => event.type === 'condition.looked' && event.purpose.kind === 'require' && event.purpose.step === id,
    );
    must(required?.type === 'condition.looked' && required.verdict === 'holds', `do ${id}: its precondition`);
  };

  /** Walls 1 to 3: whatever changes something on the way forward is behind them. */
  const behindWalls = (words: string, { watched }: World) => {
    must(!story.isolation, `${words}: isolation was refused`);
    if (story.discovery === undefined) return;
    must(
      watched.some(({ type }) => type === 'topology.discovered'),
      `${words}: nobody was asked what is there`,
    );
    must(AGREEING.includes(story.discovery), `${words}: what is there is not what is declared`);
  };

  const beforeUndo = (id: string, { watched, facts, hosts, disk }: World) => {
    const index = shapes.findIndex((shape) => shape.id === id);
    const resumed = watched.filter(({ type }) => type === 'run.resumed').length;
    // What was undone while the disk was lost is not in the journal, and is undone again.
    if (resumed > successors && disk.broken) lastUndone = Number.POSITIVE_INFINITY;
    successors = resumed;
    must(index <= lastUndone, `undo ${id}: behind the undo of an earlier step`);
    lastUndone = index;
    const kept = shapes.findLastIndex(({ id: step, checkpoint }) => checkpoint === true && stands(watched, step));
    must(index > kept, `undo ${id}: a checkpoint stands behind it`);
    for (const words of [`do ${id}`, `undo ${id}`])
      must(!hosts.isStoppable(words), `undo ${id}: ${words} is still at work, and its host can be asked`);
    if (shapes[index]?.guard === true && facts.get('breaker') !== true)
      must(isGuardTold(watched, id), `undo ${id}: its guard is not in force, and nothing says so`);
  };

  return {
    broken,
    at: (moment, world) => {
      const [what, verb = '', id = ''] = moment.split(' ');
      if (what === 'discover') return must(isForward(world), 'a host is asked what is there on the way back');
      if (what === 'ask') return must(isForward(world, 'undo'), 'a bystander is asked on the way back');
      if (what === 'observe') return must(story.refused !== `read ${verb}`, `read ${verb}: wall 2`);
      if (what !== 'go') return;
      must(story.refused !== `${verb} ${id}`, `${verb} ${id}: wall 2`);
      must(isIntended(world, verb), `${verb} ${id}: no durable intent`);
      behindWalls(`${verb} ${id}`, world);
      if (verb === 'do') beforeDo(id, world);
      if (verb === 'undo') beforeUndo(id, world);
    },
    end: (ran) => {
      for (const says of wrongs(story, ran)) must(false, says);
    },
  };
}

/** Neither an undo nor a recovery waits for what anybody says of themselves. */
function isForward({ watched, started }: World, verb = ''): boolean {
  return !watched.some(({ type }) => type === 'run.resumed') && !started.some((words) => words.startsWith(verb));
}

/** Verified, and nobody who was well before is still watched for it. */
function stands(watched: readonly RunEvent[], step: string): boolean {
  const looks = watched.flatMap((event) =>
    event.type === 'bystanders.looked' && event.moment.kind !== 'end' ? [event] : [],
  );
  const before = looks.filter(({ moment }) => moment.kind === 'before').flatMap(({ seen }) => seen);
  const isWatched = before.some(
    ({ tenant, health }, index) => health === 'healthy' && before.findIndex((one) => one.tenant === tenant) === index,
  );
  const after = looks.filter(({ moment }) => moment.kind === 'after' && moment.step === step);
  const isOver = after.some(({ look, seen }) => look === 3 || (look === 1 && seen.every(isWell)));
  const own = looks.filter(({ moment }) => moment.kind === 'before' || ('step' in moment && moment.step === step));
  return isVerified(watched, step) && (!isWatched || (isOver && fallenIll(own).length === 0));
}

function isWell({ health }: { readonly health: string }): boolean {
  return health === 'healthy';
}

/** Who was well when this run first asked, and ill, or silent, in two looks of one watch. */
function fallenIll(events: readonly RunEvent[]): readonly string[] {
  const looks = events.flatMap((event) => (event.type === 'bystanders.looked' ? [event] : []));
  const [before, after] = [
    looks.filter(({ moment }) => moment.kind === 'before'),
    looks.filter(({ moment }) => moment.kind !== 'before'),
  ];
  const tenants = [...new Set(before.flatMap(({ seen }) => seen.map(({ tenant }) => tenant)))];
  return tenants.filter((tenant) => {
    const first = before.flatMap(({ seen }) => seen).find((one) => one.tenant === tenant);
    const bad = after.filter(({ seen }) => seen.some((one) => one.tenant === tenant && one.health !== 'healthy'));
    const watches = bad.map(({ moment }) => JSON.stringify(moment));
    return first?.health === 'healthy' && watches.some((watch) => watches.filter((one) => one === watch).length > 1);
  });
}

/** On disk, or in memory alone where the disk is told to be lost: then only what was begun is undone. */
function isIntended({ events, ids, disk, watched }: World, verb: string): boolean {
  const intent = events.find((event) => event.type === 'command.intended' && event.command === ids.at(-1));
  if (intent !== undefined) return intent.seq <= disk.durable;
  return verb !== 'do' && disk.broken && watched.some(({ type }) => type === 'journal.lost');
}

function isVerified(watched: readonly RunEvent[], step: string): boolean {
  return watched.some(
    (event) =>
      event.type === 'condition.looked' &&
      event.purpose.kind === 'verify' &&
      event.purpose.step === step &&
      event.verdict === 'holds',
  );
}

/** Since the rollback came to this step: the guard was asked for, and could not be engaged. */
function isGuardTold(watched: readonly RunEvent[], id: string): boolean {
  const since = watched.findLastIndex(
    (event) =>
      event.type === 'command.finished' &&
      (event.change.action === 'do' || (event.change.action === 'undo' && event.change.step !== id)),
  );
  return watched
    .slice(since + 1)
    .some(
      (event) =>
        (event.type === 'command.finished' && event.change.action === 'engage' && !event.accepted) ||
        (event.type === 'command.refused' && event.change.action === 'engage') ||
        (event.type === 'condition.looked' && event.purpose.kind === 'engaged' && event.verdict === 'unknown') ||
        (event.type === 'condition.looked' && event.purpose.kind === 'engaged' && event.look > 1),
    );
}

function wrongs(story: Story, ran: Ran): readonly string[] {
  const { world, state } = ran;
  const outcome = outcomeOf(ran);
  const isOn = (name: string) => world.facts.get(name) === true;
  const [guard] = Object.values(state.guards);
  const touched = statuses(ran);
  const shapes = shapesOf(story);
  const committed = shapes.findLastIndex(({ id, checkpoint }) => checkpoint === true && stands(ran.events, id));
  const behaviours = [...Object.values(story.commands), ...Object.values(story.doing)].flat();
  const found: readonly (readonly [boolean, string])[] = [
    [outcome === 'incident_resolved' && !story.well, 'resolved, and the incident is not over'],
    [
      outcome === 'incident_resolved' &&
        Object.values(state.steps).some((step) => !['passed', 'skipped'].includes(step)),
      'resolved with a step that did not pass',
    ],
    [
      ['incident_resolved', 'not_recovered'].includes(outcome) && fallenIll(ran.events).length > 0,
      'verified changes stand, and a bystander has fallen ill',
    ],
    [
      state.failure?.kind === 'bystander' && fallenIll(ran.events).length === 0,
      'rolled back for a bystander that is well, or was ill before',
    ],
    [outcome === 'not_recovered' && !story.keep, 'kept what was to be rolled back'],
    [
      outcome === 'unknown' && !behaviours.some((one) => one.startsWith('lost') || one === 'leaves-running'),
      'unknown without a loss',
    ],
    [
      shapes.some(({ id, ending }, index) => ending === 'undo' && index > committed && touched[id] === 'kept'),
      'kept what no checkpoint stands behind',
    ],
    [story.isolation && world.started.length > 0, 'changed something though isolation was refused'],
    [
      story.discovery !== undefined && !AGREEING.includes(story.discovery) && world.started.length > 0,
      'changed something though what is there is not what is declared',
    ],
    [
      story.found && world.started.includes('release breaker') && !world.started.includes('engage breaker'),
      'released a guard that was found engaged',
    ],
    [
      story.found && !isOn('breaker') && !world.started.includes('engage breaker'),
      'the guard that was found engaged is gone',
    ],
    [
      isOn('breaker') && !story.found && QUIET.includes(outcome) && guard?.status !== 'held',
      `the guard is left engaged, and ${outcome} told`,
    ],
    [['refused', 'symptom_absent'].includes(outcome) && NAMES.some(isOn), `${outcome}, and something was changed`],
    [
      ['rolled_back', 'cancelled'].includes(outcome) && Object.values(touched).includes('applied'),
      `${outcome}, and a step stands`,
    ],
    [
      state.phase.name === 'closed' && ['started', 'acted'].some((one) => Object.values(touched).includes(one)),
      'a target is left open',
    ],
  ];
  return found.flatMap(([wrong, says]) => (wrong ? [says] : []));
}

/** Outcomes that tell nobody to look at a guard. */
const QUIET = ['incident_resolved', 'rolled_back', 'cancelled', 'not_recovered', 'refused', 'symptom_absent'];
