// What an editor says of every key of a file of scenarios. The shape is `scenario-shape.ts`.
import { INCIDENT_NOTES } from '../incident/normal-form-notes.ts';
import { DURATION, type KeyNote, type SchemaNotes } from '../kernel/annotated-schema.ts';

const duration = (says: string, ...examples: readonly string[]): KeyNote => ({ says, examples, more: DURATION });
const moment = {
  when: { says: 'What it follows: one of these.', examples: [{ did: 'restart-cache' }], kind: 'when' },
  after: duration('How long after that; without `when`, after the run’s begin.', '2s'),
} as const;

export const SCENARIO_NOTES: SchemaNotes = {
  root: {
    keys: {
      schema: { says: 'The version of the form: 1.', examples: [1] },
      scenarios: {
        says: 'What becomes of the runbook beside this file, each in its own world and in virtual time.',
        kind: 'scenario',
      },
    },
  },
  scenario: {
    keys: {
      name: { says: 'What happens, in a few words.' },
      tenant: { says: 'The tenant, by id. Absent: the first that has the services.', examples: ['tenant-006'] },
      now: { says: 'When the run begins, RFC 3339.', examples: ['2026-01-15T14:32:45Z'] },
      incident: {
        says: 'Keys of the incident. Absent: as the runbook’s first alert says.',
        examples: [{ severity: 'critical' }],
        kind: 'incident',
      },
      inputs: { says: 'Values of inputs. Absent: their defaults.', examples: [{ busy: 0.8 }] },
      channels: { says: 'The channels that there are.', examples: [['slack']] },
      probes: {
        says: 'What each probe gives: its fields, or a list of answers, of which the first is so from the beginning.',
        examples: [
          { workers: [{ count: 4 }, { when: { did: 'two-more-workers' }, after: '2s', gives: { count: 6 } }] },
        ],
        kind: 'answer',
      },
      commands: { says: 'Commands go well, unless it is said how they go.', kind: 'command' },
      faults: { says: 'What breaks in the middle.', kind: 'faults' },
      expect: { says: 'How it ends.', kind: 'expect' },
    },
  },
  incident: {
    keys: {
      ...INCIDENT_NOTES.root.keys,
      severity: { says: 'How bad it is.', examples: ['critical'] },
      tenant: { says: 'The tenant, where the scenario names none.', examples: ['tenant-006'] },
    },
  },
  answer: {
    more: { anyOf: [{ required: ['gives'] }, { required: ['fails'] }] },
    keys: {
      gives: { says: 'The fields; those that are not named stay what they were.', examples: [{ count: 6 }] },
      fails: {
        says: 'An exit code (a status), `timeout` or `unreachable`, until the next answer.',
        examples: ['timeout', 7],
      },
      exit: { says: 'Another exit code than the first that the probe accepts.' },
      on: { says: 'At one target: its key, its host or its name.' },
      ...moment,
    },
  },
  when: {
    keys: {
      doing: { says: 'The step’s command began.' },
      did: { says: 'The step’s command had its effect.', examples: ['restart-cache'] },
      undoing: { says: 'The step’s undo began.' },
      undid: { says: 'The step’s undo had its effect.' },
      engaged: { says: 'The guard was engaged.', examples: ['circuit_breaker'] },
      released: { says: 'The guard was released.' },
    },
  },
  command: {
    keys: {
      do: { says: 'Of the `do` of this step.', examples: ['restart-cache'] },
      undo: { says: 'Of the `undo` of this step.' },
      engage: { says: 'Of the `engage` of this guard.' },
      release: { says: 'Of the `release` of this guard.' },
      on: { says: 'Only at this target: its key, its host or its name.' },
      try: { says: 'Only the n-th try.', examples: [1] },
      exit: { says: 'Its exit code, or its status.', examples: [1] },
      output: { says: 'What it prints: a text, or the fields that `did` reads.' },
      ends: { says: 'How it ends; `lost`: contact is lost.' },
      takes: duration('How long it takes. Default: 100ms.', '5s'),
      works: { says: 'Whether it has its effect. Default: where it ends well.' },
      told: {
        says: 'After `lost`: whether the host can say later what became of it. Default: true; of a request over HTTP nobody can.',
      },
    },
  },
  faults: {
    keys: {
      cancel: { says: 'When somebody cancels.', kind: 'moment' },
      crash: { says: 'When the run’s process dies, and a recovery goes on.', kind: 'moment' },
      bystander: { says: 'When another tenant falls ill.', kind: 'moment' },
    },
  },
  moment: { keys: moment },
  expect: {
    keys: {
      outcome: { says: 'The outcome of the run.', examples: ['incident_resolved'] },
      human: { says: 'Whether a person is needed.', examples: ['yes'] },
      because: { says: 'Words that stand in the reason.' },
      steps: { says: 'What became of each step that is named.', examples: [{ 'restart-cache': 'applied' }] },
      commands: { says: 'All commands that change something, in their order.', examples: [['do restart-cache']] },
      undo: { says: 'The steps that were undone, in their order.', examples: [['two-more-workers']] },
      notifications: { says: 'Who was told of what.', examples: [{ rolled_back: 'slack' }] },
    },
  },
};
