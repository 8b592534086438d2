import { describe, expect, it } from 'vitest';
import { deliveriesFor } from '../../src/plan/deliveries.ts';
import fc from '../support/properties.ts';

const both = ['slack', 'webhook'];
const toSlack = [{ on: ['started', 'incident_resolved', 'rolled_back'], to: ['slack'] }];

describe('deliveriesFor', () => {
  it.each([
    ['no rules, no human: silence', 'incident_resolved', 'no', null, both, []],
    ['no rules, the start: silence', 'started', 'no', null, both, []],
    ['no rules, a human: every channel', 'rolled_back', 'yes', null, both, both],
    ['no rules, a human now: every channel', 'unknown', 'now', null, both, both],
    ['a rule that names the outcome: its channel alone', 'rolled_back', 'yes', toSlack, both, ['slack']],
    ['a rule that names a good outcome', 'incident_resolved', 'no', toSlack, both, ['slack']],
    ['a rule that names the start', 'started', 'no', toSlack, both, ['slack']],
    ['rules that leave a good outcome out', 'symptom_absent', 'no', toSlack, both, []],
    ['rules that leave out one that needs a human', 'refused', 'yes', toSlack, both, both],
    ['empty rules are no way to silence a human', 'cancelled', 'yes', [], both, both],
    [
      'a human now: the rule first, then the others',
      'rollback_failed',
      'now',
      [{ on: ['rollback_failed'], to: ['webhook'] }],
      both,
      ['webhook', 'slack'],
    ],
    ['an unconfigured channel stays in, to be recorded', 'incident_resolved', 'no', toSlack, ['webhook'], ['slack']],
    [
      'a rule whose only channel is unconfigured does not silence',
      'rolled_back',
      'yes',
      toSlack,
      ['webhook'],
      ['slack', 'webhook'],
    ],
    ['two rules for one channel: once', 'started', 'no', [...toSlack, ...toSlack], both, ['slack']],
    ['nothing configured, nothing named', 'unknown', 'now', null, [], []],
  ] as const)('%s', (_name, on, needsHuman, rules, configured, expected) => {
    expect(deliveriesFor({ on, needsHuman, rules, onCall: null, configured })).toEqual(expected);
  });

  describe('an issue of the repository', () => {
    const all = ['github-issue', 'slack', 'webhook'];
    it.each([
      ['stands beside whoever is called', 'rolled_back', 'yes', toSlack, null, all, ['slack', 'github-issue']],
      ['stands beside who is on call', 'refused', 'yes', null, 'webhook', all, ['webhook', 'github-issue']],
      ['is told after people', 'unknown', 'now', null, null, all, ['slack', 'webhook', 'github-issue']],
      ['hears of the end', 'incident_resolved', 'no', null, null, all, ['github-issue']],
      ['hears of the end beside a rule', 'incident_resolved', 'no', toSlack, null, all, ['slack', 'github-issue']],
      ['hears of nothing else', 'symptom_absent', 'no', null, null, all, []],
      ['hears of nothing else', 'started', 'no', null, null, all, []],
      ['is enough where nothing else is configured', 'refused', 'yes', null, null, ['github-issue'], ['github-issue']],
      ['is none where it is not configured', 'refused', 'yes', null, null, both, both],
      [
        'calls nobody: a rule that names it alone silences nobody else',
        'refused',
        'yes',
        [{ on: ['refused'], to: ['github-issue'] }],
        null,
        all,
        ['github-issue', 'slack', 'webhook'],
      ],
    ] as const)('%s', (_name, on, needsHuman, rules, onCall, configured, expected) => {
      expect(deliveriesFor({ on, needsHuman, rules, onCall, configured })).toEqual(expected);
    });
  });

  describe('without rules, a tenant that says who is on call', () => {
    it.each([
      ['is told alone of what needs a human', 'rolled_back', 'yes', 'webhook', both, ['webhook']],
      ['may name a place in the channel', 'refused', 'yes', 'slack:#team-data', both, ['slack']],
      ['is told first, and all others, of what needs one now', 'unknown', 'now', 'webhook', both, ['webhook', 'slack']],
      ['is not told of what needs nobody', 'incident_resolved', 'no', 'slack', both, []],
      ['by a channel that is not configured: all are', 'rolled_back', 'yes', 'pagerduty:PXXXX', both, both],
      ['by a channel with another beginning: all are', 'rolled_back', 'yes', 'slackers', both, both],
      ['by nothing: all are', 'rolled_back', 'yes', ':', both, both],
    ] as const)('%s', (_name, on, needsHuman, onCall, configured, expected) => {
      expect(deliveriesFor({ on, needsHuman, rules: null, onCall, configured })).toEqual(expected);
    });
  });

  it('rules that leave out what needs a human reach all channels, whoever is on call', () => {
    const found = deliveriesFor({
      on: 'refused',
      needsHuman: 'yes',
      rules: toSlack,
      onCall: 'webhook',
      configured: both,
    });
    expect([...found].sort()).toEqual(both);
  });

  it('never leaves a human in the dark while any channel is configured', () => {
    const name: fc.Arbitrary<string> = fc.constantFrom('slack', 'webhook', 'pagerduty', 'teams');
    const outcome = fc.constantFrom('refused', 'rolled_back', 'unknown');
    const rules = fc.option(fc.array(fc.record({ on: fc.array(outcome), to: fc.array(name) })), { nil: null });
    const onCall = fc.option(fc.oneof(name, fc.string()), { nil: null });
    fc.assert(
      fc.property(outcome, rules, onCall, fc.uniqueArray(name, { minLength: 1 }), (on, some, tenant, configured) => {
        const about = { on, rules: some, onCall: tenant, configured };
        const yes = deliveriesFor({ ...about, needsHuman: 'yes' });
        const now = deliveriesFor({ ...about, needsHuman: 'now' });
        expect(yes.some((channel) => configured.includes(channel))).toBe(true);
        expect(configured.every((channel) => now.includes(channel))).toBe(true);
        expect(new Set(now).size).toBe(now.length);
      }),
    );
  });
});
