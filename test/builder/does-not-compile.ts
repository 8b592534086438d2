// What must not compile: each line that an error is expected of is wrong, and `npm run types` fails where one of them is accepted.
// Run by nobody: the compiler alone reads it.
import {
  all,
  and,
  before,
  check,
  first,
  guard,
  incident,
  input,
  mitigation,
  probe,
  run,
  runbook,
  secret,
  target,
  tenant,
  text,
} from 'enforced-runbooks';

const busy = input('busy', { type: 'number', default: 0.9 });
const pool = probe('pool', {
  service: 'orders_db',
  exec: ['pool-status'],
  output: 'json',
  fields: {
    active: 'number',
    state: 'string',
    names: 'list<string>',
    since: 'time',
    token: { type: 'string', secret: true },
  },
});
const load = probe('load', { service: 'orders_db', exec: ['load'], output: 'number' });
const breaker = guard('breaker', {
  service: 'gateway',
  engage: { exec: ['breaker', 'open', tenant.id] },
  engaged: pool.ok,
  release: { exec: ['breaker', 'close', tenant.id] },
  released: pool.ok,
});
const answers = check('answers', { check: pool.ok });
const undone = { undo: 'none', because: 'nothing is left' } as const;
const restart = mitigation('restart', {
  after: answers,
  service: 'cache',
  guard: breaker,
  do: { exec: ['restart', tenant.id], output: 'json', fields: { job: 'number' } },
  verify: (did) => and(did.job.moreThan(0), pool.active.lessThan(before(pool).active)),
  ...undone,
});
const scale = mitigation('scale', {
  after: [answers, restart],
  service: 'workers',
  do: { exec: ['scale', text`${tenant.id}-${before(pool).active.plus(1)}`] },
  verify: pool.ok,
  undo: (did) => ({ exec: ['scale', tenant.id, Object.keys(did).length] }),
  undone: pool.ok,
});
const around = {
  title: 'A title',
  on: { alert: [{ name: 'Alert' }] },
  symptom: pool.active.atLeast(busy.times(2)),
  recovered: pool.ok,
} as const;

export const right = runbook({ ...around, steps: [answers, restart, scale] });

const lag = probe('lag', { prometheus: { url: 'http://a:9090', query: 'lag' }, show: (own) => text`${own.value}` });
export const inline = [
  runbook({ ...around, steps: [check('written-here', { check: lag.value.atLeast(5) })] }),
  runbook({ ...around, steps: [answers, check('behind', { after: answers, check: pool.ok })] }),
  runbook({
    ...around,
    steps: [mitigation('here', { service: 'cache', do: { exec: ['a', tenant.id] }, verify: pool.ok, ...undone })],
  }),
  check('long', { check: { that: pool.ok, within: '1h30m15s' } }),
];

export const order = [
  // @ts-expect-error a step that is written here and stands before the one that it comes after
  runbook({ ...around, steps: [check('behind', { after: answers, check: pool.ok }), answers] }),
  // @ts-expect-error a step before the one that it comes after
  runbook({ ...around, steps: [restart, answers, scale] }),
  // @ts-expect-error a step without the one that it comes after
  runbook({ ...around, steps: [restart] }),
  // @ts-expect-error one step twice
  runbook({ ...around, steps: [answers, answers] }),
  // @ts-expect-error no step
  runbook({ ...around, steps: [] }),
  // @ts-expect-error what is no step
  check('after-nothing', { after: 'answers', check: pool.ok }),
];

export const names = [
  // @ts-expect-error a field that the probe does not declare
  pool.activ.moreThan(1),
  // @ts-expect-error a field of a probe that gives one number
  load.count.moreThan(1),
  // @ts-expect-error a field that the probe before did not have
  before(pool).maximum,
  // @ts-expect-error no probe
  before(busy),
  // @ts-expect-error no attribute that every target has
  target.port,
  // @ts-expect-error no field of a run
  run.name,
];

export const kinds = [
  // @ts-expect-error a text is compared with a number
  pool.state.is(3),
  // @ts-expect-error a number is compared with a text
  pool.active.is('3'),
  // @ts-expect-error a number is compared with a field that is a text
  pool.active.atLeast(pool.state),
  // @ts-expect-error a time is compared with a text
  pool.since.isBefore('yesterday'),
  // @ts-expect-error a span is no number
  run.now.since(pool.since).moreThan(3),
  // @ts-expect-error a duration without its unit
  run.now.since(pool.since).moreThan('3'),
  // @ts-expect-error a list of texts holds no number
  pool.names.has(3),
  // @ts-expect-error a list has no order
  pool.names.moreThan(3),
  // @ts-expect-error a number is no condition
  check('number', { check: pool.active }),
  // @ts-expect-error a truth value of JavaScript is no condition
  check('boolean', { check: true }),
  // @ts-expect-error a comparison of JavaScript is no condition
  check('javascript', { check: pool.active > 3 }),
  // @ts-expect-error no duration
  check('duration', { check: { that: pool.ok, within: 'soon' } }),
  // @ts-expect-error no whole number of hours
  check('duration', { check: { that: pool.ok, within: '1.5h' } }),
  // @ts-expect-error the samples of all targets are a list
  check('all', { check: all(pool).ok }),
  // @ts-expect-error the default of a number is a text
  input('several', { type: 'number', default: 'many' }),
];

const ending = { service: 'cache', verify: pool.ok, ...undone } as const;
export const positions = [
  // @ts-expect-error nothing was changed yet
  check('before', { check: before(pool).ok }),
  // @ts-expect-error a check has no target
  check('target', { check: target.host.is('a') }),
  // @ts-expect-error what a probe sees now is unknown in a command
  mitigation('now', { service: 'cache', do: { exec: ['scale', pool.active] }, verify: pool.ok, ...undone }),
  // @ts-expect-error an alert's text never stands in a command
  mitigation('alert', { service: 'cache', do: { exec: ['restart', incident.host] }, verify: pool.ok, ...undone }),
  // @ts-expect-error nor inside a text
  mitigation('alert', { service: 'cache', do: { exec: ['a', text`${incident.host}`] }, verify: pool.ok, ...undone }),
  // @ts-expect-error nor in the environment
  mitigation('alert', { service: 'cache', do: { run: 'a', env: { A: incident.host } }, verify: pool.ok, ...undone }),
  // @ts-expect-error a secret in an argument
  mitigation('secret', { service: 'cache', do: { exec: ['a', secret('TOKEN')] }, verify: pool.ok, ...undone }),
  // @ts-expect-error a secret inside an argument
  mitigation('secret', { ...ending, do: { exec: ['a', text`-p${secret('TOKEN')}`] } }),
  // @ts-expect-error a secret in an address
  probe('secret', { http: { url: text`https://a/${secret('TOKEN')}` }, fields: { a: 'string' } }),
  // @ts-expect-error a secret field in an argument
  mitigation('field', { service: 'cache', do: { exec: ['a', before(pool).token] }, verify: pool.ok, ...undone }),
  // @ts-expect-error a value inside a script
  mitigation('script', { service: 'cache', do: { run: text`a ${tenant.id}` }, verify: pool.ok, ...undone }),
  // @ts-expect-error `did` is what `do` printed: it is not there before it
  mitigation('did', { service: 'cache', do: (did) => ({ exec: ['a', did.job] }), verify: pool.ok, ...undone }),
  // @ts-expect-error `require` is looked at before there is a sample right before the change
  mitigation('require', { ...ending, require: before(pool).ok, do: { exec: ['a'] } }),
  // @ts-expect-error `do` prints no such field
  mitigation('did', { service: 'cache', do: { exec: ['a'] }, verify: (did) => did.job.moreThan(0), ...undone }),
  // @ts-expect-error the symptom is what `first` is made from
  runbook({ ...around, symptom: first(pool).ok, steps: [answers] }),
  // @ts-expect-error an approval is asked for before anything was looked at
  runbook({ ...around, approval: { environment: 'a', when: pool.ok }, steps: [answers] }),
  // @ts-expect-error an alert's text comes in through a pattern
  input('group', { type: 'string', from: incident.label('group') }),
];

const doing = { service: 'cache', do: { exec: ['restart', tenant.id] } } as const;
export const endings = [
  // @ts-expect-error nothing proves the effect
  mitigation('no-verify', { ...doing, ...undone }),
  // @ts-expect-error it does not say how it ends
  mitigation('no-ending', { ...doing, verify: pool.ok }),
  // @ts-expect-error an undo that nothing proves
  mitigation('no-undone', { ...doing, verify: pool.ok, undo: { exec: ['a'] } }),
  // @ts-expect-error nothing to undo, and no reason
  mitigation('no-because', { ...doing, verify: pool.ok, undo: 'none' }),
  // @ts-expect-error two endings
  mitigation('two-endings', { ...doing, verify: pool.ok, undo: 'none', because: 'a', irreversible: 'b' }),
  // @ts-expect-error it does not say what it changes
  mitigation('no-service', { do: { exec: ['a'] }, verify: pool.ok, ...undone }),
  // @ts-expect-error a guard that nothing declares
  mitigation('no-guard', { ...doing, guard: 'breaker', verify: pool.ok, ...undone }),
  // @ts-expect-error a step is no guard
  mitigation('step-guard', { ...doing, guard: answers, verify: pool.ok, ...undone }),
  // @ts-expect-error a misspelt key
  mitigation('misspelt', { ...doing, verify: pool.ok, requires: pool.ok, ...undone }),
  // @ts-expect-error two forms of one command
  mitigation('two-forms', { service: 'cache', do: { exec: ['a'], run: 'a' }, verify: pool.ok, ...undone }),
  // @ts-expect-error nothing says when it is over
  runbook({ title: 'a', on: { alert: [{ name: 'a' }] }, symptom: pool.ok, steps: [answers] }),
];
