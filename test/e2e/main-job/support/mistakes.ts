// Everything that can be wrong with a call or its files, and the code of the fault that must name it.
import type { FaultCode } from '../../../../src/kernel/fault-codes.ts';
import type { WorkspaceChanges } from './workspace.ts';
import { replacing } from './workspace.ts';

export interface Mistake extends WorkspaceChanges {
  readonly name: string;
  readonly code: FaultCode;
  readonly exit: 2 | 3;
  /** After `run`; default: the shipped runbook for tenant-006. */
  readonly args?: readonly string[];
  readonly input?: string;
  /** Must be in what is said besides the code. */
  readonly says?: RegExp;
}

const RUN = ['database-connection-pool-exhaustion', '--tenant', 'tenant-006'];
const SYMPTOM = 'that: pool.active >= inputs.busy * pool.max';
const RESTART = `exec: [systemctl, restart, "redis@\${{ tenant.id }}", --no-block]`;
const ENDING = '    undo: none\n    because: A restart leaves nothing behind; the cache refills by itself.\n';
const PLACE = /database-connection-pool-exhaustion\.yml:\d+:\d+/;

function runbookMistake(name: string, code: FaultCode, from: string, to: string): Mistake {
  return { name, code, exit: 2, runbook: replacing(from, to), says: PLACE };
}

function topologyMistake(name: string, code: FaultCode, from: string, to: string): Mistake {
  return { name, code, exit: 2, topology: replacing(from, to), says: /topology\.yml:\d+:\d+/ };
}

/** With an input `group`, which stands in the command of the restart. */
function groupInput(argv: string): (shipped: string) => string {
  return (shipped) =>
    replacing(
      '      exec: [systemctl, restart,',
      `      exec: [systemctl, ${argv}, restart,`,
    )(replacing('inputs:\n', 'inputs:\n  group:\n    type: string\n    default: plain\n')(shipped));
}

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'no such runbook',
    code: 'runbook-missing',
    exit: 2,
    args: ['database-connection-pool', '--tenant', 'tenant-006'],
  },
  { name: 'no topology', code: 'topology-missing', exit: 2, args: [...RUN, '--topology', 'nowhere.yml'] },
  { name: 'an unknown option', code: 'usage', exit: 2, args: [...RUN, '--tenat', 'tenant-006'] },
  runbookMistake('YAML that is not YAML', 'yaml-invalid', 'title: Database', 'title: "Database'),
  runbookMistake('an unknown key', 'key-unknown', 'symptom:\n', 'symptoms:\n'),
  runbookMistake(
    'a missing verify',
    'step-incomplete',
    '    verify:\n      that: workers.count == before.workers.count + 2\n      within: 10s\n      every: 500ms\n',
    '',
  ),
  runbookMistake('neither undo nor irreversible', 'step-incomplete', ENDING, ''),
  runbookMistake('a value in a script', 'text-into-code', 'redis-cli -p "$PORT"', `redis-cli -p "\${{ target.port }}"`),
  runbookMistake('a misspelt field', 'name-unknown', SYMPTOM, 'that: pool.activ >= inputs.busy * pool.max'),
  runbookMistake('a wrong type', 'expression-type', SYMPTOM, 'that: pool.active >= "many"'),
  runbookMistake('a condition that is a tag', 'yaml-trap', 'check: pool.ok && pool.max > 0', 'check: !pool.ok'),
  runbookMistake('an unquoted value in a flow list', 'yaml-trap', `"redis@\${{ tenant.id }}"`, `\${{ tenant.id }}`),
  runbookMistake('a null in argv', 'yaml-trap', '--no-block]', '~]'),
  runbookMistake('a bare dash in a flow list', 'yaml-trap', '--no-block]', '-]'),
  runbookMistake('a duplicate key', 'yaml-invalid', 'scope: tenant\n', 'scope: tenant\nscope: tenant\n'),
  runbookMistake('a merge key', 'yaml-invalid', 'inputs:\n', 'inputs:\n  <<: { a: 1 }\n'),
  runbookMistake(
    'the alert in a command',
    'text-into-code',
    RESTART,
    `exec: [systemctl, restart, "redis@\${{ tenant.id }}", "\${{ incident.name }}"]`,
  ),
  runbookMistake(
    'a secret in argv',
    'secret-exposed',
    RESTART,
    `exec: [systemctl, restart, "redis@\${{ tenant.id }}", "\${{ secrets.PGPASSWORD }}"]`,
  ),
  runbookMistake('an unknown probe', 'name-unknown', 'check: pool.ok && pool.max > 0', 'check: pond.ok'),
  runbookMistake(
    'an unknown guard',
    'name-unknown',
    '    guard: circuit_breaker\n    require:\n',
    '    guard: circuit_braker\n    require:\n',
  ),
  runbookMistake('a duration that is none', 'duration-invalid', 'timeout: 10m', 'timeout: 10 minutes'),
  {
    name: 'an unknown service',
    code: 'name-unknown',
    exit: 2,
    runbook: replacing('    service: cache\n    guard', '    service: cash\n    guard'),
  },
  {
    name: 'a mitigation that names no tenant',
    code: 'isolation-no-tenant',
    exit: 3,
    says: /nothing in it names its tenant/,
    runbook: replacing(RESTART, 'exec: [systemctl, restart, redis, --no-block]'),
  },
  {
    name: 'a wildcard',
    code: 'isolation-wildcard',
    exit: 3,
    says: /wildcard `\*`/,
    runbook: replacing(RESTART, `exec: [systemctl, restart, "redis@\${{ tenant.id }}", "redis@*"]`),
  },
  {
    name: "another tenant's instance",
    code: 'isolation-foreign-tenant',
    exit: 3,
    says: /names another tenant, tenant-007/,
    runbook: replacing(RESTART, `exec: [systemctl, restart, "redis@\${{ tenant.id }}", redis@tenant-007]`),
  },
  {
    name: 'a value that is not plain inside an element',
    code: 'value-not-plain',
    exit: 2,
    args: [...RUN, '--input', 'group=a b'],
    runbook: groupInput(`"--group=\${{ inputs.group }}"`),
  },
  {
    name: 'a value that begins with a dash',
    code: 'value-not-plain',
    exit: 2,
    args: [...RUN, '--input', 'group=--now'],
    runbook: groupInput(`"\${{ inputs.group }}"`),
  },
  { name: 'an input out of range', code: 'input-invalid', exit: 2, args: [...RUN, '--input', 'busy=7'] },
  { name: 'an input of another type', code: 'input-invalid', exit: 2, args: [...RUN, '--input', 'busy=many'] },
  { name: 'an unknown input', code: 'input-invalid', exit: 2, args: [...RUN, '--input', 'bussy=0.9'], says: /busy/ },
  topologyMistake('a host that is not declared', 'reference-unknown', '    hosts: [db-1]', '    hosts: [db-9]'),
  topologyMistake(
    'two tenants that claim one identifier',
    'identifier-claimed-twice',
    '    number: 7\n',
    '    number: 6\n',
  ),
  topologyMistake(
    'a cycle of dependencies',
    'dependency-cycle',
    '    hosts: [db-1]\n',
    '    hosts: [db-1]\n    depends-on: [gateway]\n',
  ),
  {
    name: 'a tenant without the service',
    code: 'tenant-lacks-service',
    exit: 2,
    topology: (written) => {
      const [before = '', after = ''] = written.split('  tenant-006:\n');
      return `${before}  tenant-006:\n${after.replace(/ {6}workers: .*\n/, '')}`;
    },
  },
  {
    name: 'a payload that is no JSON',
    code: 'json-invalid',
    exit: 2,
    args: ['--incident', '-'],
    input: 'the database is down',
  },
  { name: 'an empty payload', code: 'incident-invalid', exit: 2, args: ['--incident', '-'], input: '{}' },
  {
    name: 'a payload of an unknown shape',
    code: 'incident-shape-unknown',
    exit: 2,
    args: ['--incident', '-'],
    input: '{"hello":"world"}',
  },
  { name: '64 KB of noise', code: 'json-invalid', exit: 2, args: ['--incident', '-'], input: noise(65_536) },
  ...[
    'tenant-006; rm -rf /',
    '$(id)',
    '../x',
    'tenant-006\ntenant-007',
    `'"\`tenant-006`,
    'ténant-006',
    '🔥',
    'tenant-006\u202e700-tnanet',
    ' tenant-006',
    'TENANT-006',
    'tenant-00',
  ].map(
    (tenant): Mistake => ({
      name: `the tenant ${JSON.stringify(tenant)}`,
      code: 'tenant-unknown',
      exit: 2,
      args: ['database-connection-pool-exhaustion', '--tenant', tenant],
    }),
  ),
  {
    name: 'a tenant with NUL in an alert',
    code: 'tenant-unknown',
    exit: 2,
    args: ['database-connection-pool-exhaustion', '--incident', '-'],
    input: JSON.stringify({
      source: 'generic',
      name: 'DatabaseConnectionPoolExhaustion',
      status: 'firing',
      severity: 'critical',
      tenant: 'tenant-006\0',
      labels: { env: 'production' },
    }),
  },
];

/** Printable, the same in each run, and not JSON. */
function noise(length: number): string {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 16_807) % 2_147_483_647;
    text += String.fromCharCode(33 + (seed % 94));
  }
  return text;
}
