import { describe, expect, it } from 'vitest';
import { type Overrides, triggerOf } from '../../src/github/event.ts';
import { refRefusal } from '../../src/github/ref.ts';
import { repositoryDispatch, workflowDispatch } from '../support/runner/job.ts';

const nothing: Overrides = { incident: null, runbook: null, tenant: null, inputs: {} };
const unsaid = { runbook: null, tenant: null, inputs: {} };
const alert = { source: 'alertmanager', payload: { status: 'firing' } };

describe('triggerOf', () => {
  it('takes the client_payload of a repository_dispatch as the incident', () => {
    expect(triggerOf(repositoryDispatch(alert), nothing)).toEqual({
      ok: true,
      value: { kind: 'incident', payload: alert, asked: unsaid },
    });
  });

  it('reads tenant, runbook and inputs of a workflow_dispatch', () => {
    const event = workflowDispatch({
      tenant: ' tenant-006 ',
      runbook: 'pool',
      inputs: 'size: 0500',
      reason: 'because',
    });
    expect(triggerOf(event, nothing)).toEqual({
      ok: true,
      value: { kind: 'manual', asked: { tenant: 'tenant-006', runbook: 'pool', inputs: { size: '0500' } } },
    });
  });

  it('reads an incident that was pasted into a workflow_dispatch', () => {
    const event = workflowDispatch({ incident: JSON.stringify(alert), tenant: 'tenant-006' });
    expect(triggerOf(event, nothing)).toEqual({
      ok: true,
      value: { kind: 'incident', payload: alert, asked: { ...unsaid, tenant: 'tenant-006' } },
    });
  });

  it("lets the action's inputs win", () => {
    const overrides = { incident: '{"name":"B"}', runbook: 'other', tenant: 'tenant-001', inputs: { size: '1' } };
    expect(triggerOf(repositoryDispatch(alert), overrides)).toEqual({
      ok: true,
      value: {
        kind: 'incident',
        payload: { name: 'B' },
        asked: { runbook: 'other', tenant: 'tenant-001', inputs: { size: '1' } },
      },
    });
    const event = workflowDispatch({ tenant: 'tenant-006', inputs: 'size: 2\nkeep: x' });
    expect(triggerOf(event, { ...overrides, incident: null })).toMatchObject({
      ok: true,
      value: { kind: 'manual', asked: { tenant: 'tenant-001', inputs: { size: '1', keep: 'x' } } },
    });
  });

  it('takes any event where the tenant or the incident is given', () => {
    expect(triggerOf({ name: 'schedule', payload: {} }, { ...nothing, tenant: 'tenant-006' })).toMatchObject({
      ok: true,
      value: { kind: 'manual' },
    });
    expect(triggerOf({ name: 'push', payload: {} }, { ...nothing, incident: '{}' })).toMatchObject({
      ok: true,
      value: { kind: 'incident' },
    });
  });

  it('takes an incident that is `null` for one, also where a tenant is named', () => {
    for (const [event, incident] of [
      [repositoryDispatch(alert), 'null'],
      [workflowDispatch({ incident: 'null', tenant: 'tenant-006' }), null],
    ] as const)
      expect(triggerOf(event, { ...nothing, incident, tenant: 'tenant-006' })).toMatchObject({
        ok: true,
        value: { kind: 'incident', payload: null },
      });
  });

  it.each([
    ['another event', { name: 'pull_request', payload: {} }, nothing, 'event-unsupported', 'repository_dispatch'],
    ['no event at all', { name: '', payload: null }, nothing, 'event-unsupported', 'unknown'],
    [
      'an event with a hostile name',
      { name: '\u202e\n::error::', payload: null },
      nothing,
      'event-unsupported',
      '\\u{202e}\\n::error::',
    ],
    ['no client_payload', repositoryDispatch(null), nothing, 'incident-invalid', 'client_payload'],
    ['an empty client_payload', repositoryDispatch({}), nothing, 'incident-invalid', 'empty'],
    ['a client_payload that is a list', repositoryDispatch([1]), nothing, 'incident-invalid', 'client_payload'],
    [
      'a client_payload that is a list, where a tenant is named',
      repositoryDispatch([1]),
      { ...nothing, tenant: 'tenant-006' },
      'incident-invalid',
      'no object',
    ],
    [
      'an event that is no object',
      { name: 'repository_dispatch', payload: 7 },
      nothing,
      'incident-invalid',
      'client_payload',
    ],
    ['nobody named by hand', workflowDispatch({}), nothing, 'event-unsupported', 'tenant'],
    [
      'inputs by hand that are no mapping',
      workflowDispatch({ tenant: 't', inputs: '- 1' }),
      nothing,
      'action-input',
      'inputs',
    ],
    ['an incident that is no JSON', workflowDispatch({ incident: 'help' }), nothing, 'json-invalid', 'help'],
    [
      'an incident that was cut off',
      workflowDispatch({ incident: '{"alerts":[{"a' }),
      nothing,
      'json-invalid',
      'breaks off after 14',
    ],
    [
      'noise',
      repositoryDispatch(alert),
      { ...nothing, incident: '\u0000'.repeat(65_536) },
      'json-invalid',
      'expected a value',
    ],
    [
      'an incident that is too large',
      repositoryDispatch(alert),
      { ...nothing, incident: ' '.repeat(262_145) },
      'limit-exceeded',
      '262145',
    ],
  ] as const)('refuses %s', (_name, event, overrides, code, says) => {
    const found = triggerOf(event, overrides);
    expect(found).toMatchObject({ ok: false, faults: [{ code }] });
    expect(JSON.stringify(found)).toContain(JSON.stringify(says).slice(1, -1));
  });
});

describe('refRefusal', () => {
  it.each([
    ['refs/heads/main', 'main', null, true],
    ['refs/heads/feature', 'main', null, false],
    ['refs/heads/feature', 'main', 'refs/heads/feature', true],
    ['refs/heads/other', 'main', 'refs/heads/feature', false],
    ['refs/tags/main', 'main', null, false],
    ['refs/heads/refs/heads/main', 'main', null, false],
    ['refs/pull/1/merge', 'main', null, false],
    ['', 'main', null, false],
    ['', '', '', false],
    ['refs/heads/', '', null, false],
    ['refs/heads/main', null, null, false],
    ['refs/heads/main', null, 'refs/heads/main', true],
  ] as const)('from %s with default %s and allow-ref %s', (ref, defaultBranch, allowRef, admitted) => {
    expect(refRefusal({ ref, defaultBranch }, allowRef) === null).toBe(admitted);
  });

  it('says from where, and what to do', () => {
    expect(refRefusal({ ref: 'refs/heads/x\u202e', defaultBranch: 'main' }, null)).toMatchObject({
      code: 'ref-refused',
      message: expect.stringContaining('refs/heads/x\\u{202e}'),
      hint: expect.stringContaining('allow-ref'),
    });
  });
});
