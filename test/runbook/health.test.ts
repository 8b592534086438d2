import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/kernel/fault.ts';
import { loadHealth } from '../../src/runbook/health.ts';
import { healthDocument } from '../../src/topology/health.ts';
import { loadTopology } from '../../src/topology/load.ts';

/** The `health` of a service, as it stands in a topology. */
function health(text: string) {
  const topology = loadTopology(
    'topology.yml',
    `schema: 1\nservices:\n  s:\n    tenancy: dedicated\n    health: ${text}\n`,
  );
  if (!topology.ok) return topology;
  const found = topology.value.services.s?.health;
  if (found === undefined) throw new Error('there is no health');
  return loadHealth(healthDocument(found));
}

/** `code`, and what the caret underlines. */
function faultIn(text: string): string {
  const read = health(text);
  return read.ok ? '' : read.faults.map(marked).join('; ');
}

function marked({ code, at }: Fault): string {
  const start = (at?.column ?? 1) - 1;
  return `${code} ${at?.excerpt?.slice(start, start + (at.length ?? 1)) ?? ''}`;
}

describe('a health', () => {
  test.each([
    '{ exec: [ping, "${{ target.port }}", "${{ tenant.id }}"], output: text, healthy: text == "PONG" }',
    '{ exec: [systemctl, is-active, "${{ target.unit }}"], exit: [0, 3], healthy: exit_code == 0 }',
    '{ http: { url: "http://${{ target.address }}/health" }, fields: { up: boolean }, healthy: [up, ok] }',
    '{ run: "ping $P", env: { P: "${{ target.port }}" }, output: number, healthy: value < 100 }',
    '{ exec: [ping], output: json, fields: { role: string }, healthy: role == target.role }',
  ])('%s', (text) => {
    expect(faultIn(text)).toBe('');
  });

  test('has two seconds where it does not say, and five at most', () => {
    expect(health('{ exec: [ping], healthy: ok }')).toMatchObject({ value: { command: { timeoutMs: 2_000 } } });
    expect(health('{ exec: [ping], timeout: 4s, healthy: ok }')).toMatchObject({
      value: { command: { timeoutMs: 4_000 } },
    });
    expect(faultIn('{ exec: [ping], timeout: 6s, healthy: ok }')).toBe('duration-invalid 6s');
  });

  test('an argument is what is written', () => {
    expect(health('{ exec: [ping, 0755], healthy: ok }')).toMatchObject({
      value: { command: { argv: ['ping', '0755'] } },
    });
  });

  test.each([
    ['{ exec: [ping], output: text, healthy: txt == "PONG" }', 'name-unknown txt'],
    ['{ exec: [ping], output: text, healthy: text == 1 }', 'expression-type text == 1'],
    ['{ exec: [ping], output: text, healthy: text }', 'expression-type text'],
    ['{ exec: [ping], healthy: text == "PONG" }', 'name-unknown text'],
    ['{ exec: [ping, "${{ inputs.port }}"], healthy: ok }', 'name-not-allowed inputs.port'],
    ['{ exec: [ping, "${{ before.cache.on }}"], healthy: ok }', 'name-not-allowed before.cache.on'],
    ['{ exec: [ping, "${{ secrets.KEY }}"], healthy: ok }', 'secret-exposed secrets.KEY'],
    ['{ exec: [ping], env: { KEY: "${{ secrets.KEY }}" }, healthy: ok }', 'name-unknown secrets.KEY'],
    ['{ run: "ping ${{ target.port }}", healthy: ok }', 'text-into-code ${{ target.port }}'],
    ['{ http: { url: "http://a/", method: DELETE }, healthy: ok }', 'command-invalid DELETE'],
    ['{ exec: [ping], output: json, healthy: ok }', 'command-invalid output'],
    ['{ exec: [ping], output: json, fields: { tenant: string }, healthy: ok }', 'value-invalid tenant'],
    ['{ exec: [ping], output: json, fields: { up: bool }, healthy: ok }', 'value-invalid bool'],
    ['{ exec: [ping], exit: [300], healthy: ok }', 'value-invalid 300'],
  ])('%s is a fault with its place', (text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });

  test('in a block, too', () => {
    const read = health('\n      run: |\n        ping\n      output: text\n      healthy: |\n        txt == "PONG"\n');
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'name-unknown', at: { line: 10 } }] });
  });
});
