import { validateHeaderValue } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../src/kernel/fault-codes.ts';
import { loadBegunRunbook } from '../../src/runbook/load.ts';
import { faultsIn, load, marked, SOUND, spoiled } from './fixture.ts';

// What is spoiled, with what (`§` stands where the caret must point), and which fault comes of it.
type Case = readonly [what: string, from: string, to: string, code: FaultCode, says: RegExp];

const BREAKER = 'http: { url: "http://${{ target.address }}/breakers/${{ tenant.id }}" }';

const SHAPE: readonly Case[] = [
  ['an unknown key, with the nearest', 'timeout: 10m', '§timeuot: 10m', 'key-unknown', /Did you mean `timeout`/],
  ['an unknown key in a step', '    guard: circ', '    §gaurd: circ', 'key-unknown', /Did you mean `guard`/],
  ['an unknown key in a probe', 'service: database', '§servise: database', 'key-unknown', /Did you mean `service`/],
  ['an unknown key in a condition', '  for: 5s', '  §fro: 5s', 'key-unknown', /Did you mean `for`/],
  ['an underscore for a hyphen', 'max-runs: 3', '§max_runs: 3', 'key-unknown', /Did you mean `max-runs`/],
  ['a missing title', 'title: Cache wedged\n', '', 'key-missing', /`title`/],
  ['another schema', 'schema: 1', 'schema: §2', 'value-invalid', /number 1/],
  [
    'an unknown severity',
    '- name: CacheWedged',
    '- name: CacheWedged\n      severity: §urgent',
    'value-invalid',
    /critical/,
  ],
  ['a timeout without unit', 'timeout: 10m', 'timeout: §10', 'value-invalid', /10m|30s/],
  ['a timeout that is none', 'timeout: 10m', 'timeout: §10 minutes', 'duration-invalid', /30s/],
  ['a timeout of zero', 'timeout: 10m', 'timeout: §0s', 'duration-invalid', /30s/],
  ['max-runs in other words', 'max-runs: 3 per 1h', 'max-runs: §thrice', 'value-invalid', /3 per 1h/],
  ['max-runs per nothing', 'max-runs: 3 per 1h', 'max-runs: §3 per hour', 'duration-invalid', /3 per 1h/],
  ['a probe with a capital', '  pool:\n', '  §Pool:\n', 'value-invalid', /snake_case/],
  ['a probe that CEL knows otherwise', '  cache:\n    service', '  §map:\n    service', 'value-invalid', /map/],
  ['a field that every sample has', 'state: string\n', '§ok: boolean\n', 'value-invalid', /every sample/],
  ['a field of an unknown type', 'state: string\n', 'state: §text\n', 'value-invalid', /list<number>/],
  ['bounds of a text', 'state: string\n', 'state: { type: string, min: §1 }\n', 'value-invalid', /no least/],
  [
    'bounds that exclude all',
    'type: number, min: 1 }',
    'type: number, min: §9, max: 3 }',
    'value-invalid',
    /at least 9/,
  ],
  [
    'an input that CEL knows otherwise',
    '  busy: {',
    '  in: { type: number }\n  busy: {'.replace('in', '§in'),
    'value-invalid',
    /CEL/,
  ],
  [
    'too many steps',
    SOUND.slice(SOUND.indexOf('steps:')),
    `steps:\n${Array.from({ length: 101 }, (_, index) => `  - { id: s-${index}, title: a, check: cache.ok }\n`).join('')}`,
    'value-invalid',
    /`steps` has 101 elements, not at most 100 steps/,
  ],
  ['no steps', SOUND.slice(SOUND.indexOf('steps:')), 'steps: §[]\n', 'value-invalid', /at least one/],
  ['one id twice', 'id: restart-cache', 'id: §database-answers', 'value-invalid', /Two steps/],
  ['an id with blanks', 'id: restart-cache', 'id: §restart the cache', 'value-invalid', /kebab-case/],
  [
    'a whole shared service without an approval',
    'scope: tenant',
    'scope: §shared',
    'key-missing',
    /needs an `approval`/,
  ],
  ['a timeout beyond every clock', 'timeout: 10m', 'timeout: §99999h', 'duration-invalid', /at most 7d/],
  ['max-runs as a number', 'max-runs: 3 per 1h', 'max-runs: §3', 'value-invalid', /a text such as `3 per 1h`/],
  [
    'a header of two lines',
    BREAKER,
    'http: { url: "http://x/y", headers: { a: §"b\\r\\nc: d" } }',
    'command-invalid',
    /one line/,
  ],
  [
    'a header of what HTTP cannot carry',
    BREAKER,
    'http: { url: "http://x/y", headers: { a: §"to €5" } }',
    'command-invalid',
    /`€`, which HTTP cannot carry/,
  ],
  [
    'such a character beside a value',
    BREAKER,
    'http: { url: "http://x/y", headers: { a: §"€ ${{ tenant.id }}" } }',
    'command-invalid',
    /HTTP cannot carry/,
  ],
  [
    'a header with a control character',
    BREAKER,
    'http: { url: "http://x/y", headers: { a: §"b\\u0007" } }',
    'command-invalid',
    /control character/,
  ],
  [
    'a header without a name',
    BREAKER,
    'http: { url: "http://x/y", headers: { §"a b": x } }',
    'command-invalid',
    /name that HTTP does not allow/,
  ],
  [
    'a header that frames the request: Content-Length',
    BREAKER,
    'http: { url: "http://x/y", headers: { §Content-Length: "1" } }',
    'command-invalid',
    /how a request is sent/,
  ],
  [
    'a header that frames the request: transfer-encoding',
    BREAKER,
    'http: { url: "http://x/y", headers: { §transfer-encoding: "1" } }',
    'command-invalid',
    /how a request is sent/,
  ],
  [
    'a header that frames the request: Connection',
    BREAKER,
    'http: { url: "http://x/y", headers: { §Connection: "1" } }',
    'command-invalid',
    /how a request is sent/,
  ],
  [
    'a header that frames the request: Expect',
    BREAKER,
    'http: { url: "http://x/y", headers: { §Expect: "1" } }',
    'command-invalid',
    /how a request is sent/,
  ],
  [
    'fields of an answer without a body',
    BREAKER,
    'http: { url: "http://x/y", method: §HEAD }',
    'command-invalid',
    /answer to HEAD has no body/,
  ],
  [
    'fields of a status that has no body',
    BREAKER,
    'http: { url: "http://x/y", expect: §204 }',
    'command-invalid',
    /204 has no body/,
  ],
  [
    'fields of statuses that have no body',
    BREAKER,
    'http: { url: "http://x/y", expect: §[204, 304] }',
    'command-invalid',
    /204 or 304 has no body/,
  ],
  [
    'an operator of another language',
    'undone: cache.ok',
    'undone: cache.ok §and pool.ok',
    'expression-invalid',
    /write `&&`/,
  ],
  ['a negation of another language', 'undone: cache.ok', 'undone: not §cache.ok', 'expression-invalid', /write `!`/],
  ['a field of a list of samples', 'undone: cache.ok', 'undone: all.pool.§active > 3', 'expression-type', /exists/],
  [
    'a field that an incident has not',
    'undone: cache.ok',
    'undone: incident.§lables.x == "y"',
    'name-unknown',
    /labels/,
  ],
  [
    'a default that YAML reads as a number',
    'busy: {',
    'mode: { type: string, default: §0755 }\n  busy: {',
    'value-invalid',
    /`0755` is no string[\s\S]*quotes/,
  ],
  [
    'a default that YAML 1.1 read as true',
    'busy: {',
    'on_call: { type: boolean, default: §yes }\n  busy: {',
    'value-invalid',
    /true or false/,
  ],
  [
    'a wave of none',
    '    guard: circ',
    '    serial: §0\n    guard: circ',
    'value-invalid',
    /a whole number of targets from 1/,
  ],
  ['a wave of less than none', '    guard: circ', '    serial: §-1\n    guard: circ', 'value-invalid', /from 1/],
  ['a wave of half a target', '    guard: circ', '    serial: §1.5\n    guard: circ', 'value-invalid', /from 1/],
  ['a share of nothing', '    guard: circ', '    serial: §0%\n    guard: circ', 'value-invalid', /from 1% to 100%/],
  ['more than all', '    guard: circ', '    serial: §101%\n    guard: circ', 'value-invalid', /from 1% to 100%/],
  [
    'a share that is no number',
    '    guard: circ',
    '    serial: §half\n    guard: circ',
    'value-invalid',
    /from 1% to 100%/,
  ],
  ['waves that are none', '    guard: circ', '    serial: §[]\n    guard: circ', 'value-invalid', /at least one/],
  [
    'one wave of several that is none',
    '    guard: circ',
    '    serial: [1, §0%]\n    guard: circ',
    'value-invalid',
    /from 1%/,
  ],
];

// Where nothing fills a value in, `${{` would be taken as it is.
const TAKEN_AS_WRITTEN: readonly Case[] = [
  ['a title', 'title: Cache wedged', 'title: Wedged §${{ tenant.id }}', 'value-invalid', /as it is/],
  ['a description', 'A cache is wedged.', 'Of §${{ tenant.id }}.', 'value-invalid', /as it is/],
  ['an owner', 'scope: tenant', 'owner: "§${{ tenant.team }}"\nscope: tenant', 'value-invalid', /as it is/],
  ['an alert', '- name: CacheWedged', '- name: "§${{ tenant.id }}Wedged"', 'value-invalid', /as it is/],
  [
    'a label',
    '- name: CacheWedged',
    '- name: CacheWedged\n      labels: { env: "§${{ tenant.env }}" }',
    'value-invalid',
    /as it is/,
  ],
  [
    'the name of a label',
    '- name: CacheWedged',
    '- name: CacheWedged\n      labels: { §"${{ tenant.env }}": x }',
    'value-invalid',
    /as it is/,
  ],
  [
    'what an input is for',
    'type: number, default: 0.9',
    'type: number, description: "of §${{ tenant.id }}", default: 0.9',
    'value-invalid',
    /as it is/,
  ],
  ['a pattern', '"[a-z0-9-]{1,64}"', '"§${{ tenant.id }}"', 'value-invalid', /as it is/],
  [
    'a path into the output',
    'max: { type: number',
    'max: { path: "a.§${{ tenant.id }}", type: number',
    'value-invalid',
    /as it is/,
  ],
  ['a title of a step', 'title: Restart the cache', 'title: Restart §${{ tenant.id }}', 'value-invalid', /as it is/],
  [
    'a reason',
    SOUND.slice(SOUND.indexOf('    undo:')),
    '    undo: none\n    because: Of §${{ tenant.id }}.\n',
    'value-invalid',
    /as it is/,
  ],
  [
    'what stays',
    SOUND.slice(SOUND.indexOf('    undo:')),
    '    irreversible: Of §${{ tenant.id }}.\n',
    'value-invalid',
    /as it is/,
  ],
  [
    'why a wildcard is meant',
    '    exec: [psql, -d, ',
    '    allow-wildcard: for §${{ tenant.id }}\n    exec: [psql, -d, ',
    'value-invalid',
    /as it is/,
  ],
  [
    'a key of a body',
    'http: { url: "http',
    'http: { method: POST, body: { a: { §"${{ tenant.id }}": 1 } }, url: "http',
    'value-invalid',
    /as it is/,
  ],
];

const COMMANDS: readonly Case[] = [
  [
    'no form',
    '{ exec: [gatewayctl, open, "${{ tenant.id }}"] }',
    '{ timeout: 5s }',
    'command-invalid',
    /exec, run, http/,
  ],
  ['an assignment for a program', '[psql, -d, ', '[§PGHOST=x, psql, ', 'command-invalid', /env/],
  ['two forms', '    run: |\n', '    exec: [true]\n    run: |\n', 'command-invalid', /exec and run/],
  ['a value in a script', 'redis-cli -p "$PORT"', 'redis-cli -p §${{ target.port }}', 'text-into-code', /env/],
  [
    'an incident in an argument',
    '[psql, -d, "${{ target.database }}"]',
    '[psql, "${{ §incident.labels.db }}"]',
    'text-into-code',
    /from: incident/,
  ],
  [
    'an incident in a URL',
    '/breakers/${{ tenant.id }}',
    '/breakers/${{ §incident.name }}',
    'text-into-code',
    /pattern/,
  ],
  ['an incident in env', '"${{ target.port }}"', '"${{ §incident.labels.port }}"', 'text-into-code', /pattern/],
  [
    'an incident in do',
    '"redis@${{ tenant.id }}"]\n      output',
    '"redis@${{ §incident.tenant }}"]\n      output',
    'text-into-code',
    /pattern/,
  ],
  ['an incident by index', '"${{ target.port }}"', '"${{ §incident[\'name\'] }}"', 'text-into-code', /pattern/],
  [
    'an alert text without pattern',
    '    from: incident.labels.group\n    pattern: "[a-z0-9-]{1,64}"',
    '    §from: incident.labels.group',
    'text-into-code',
    /pattern/,
  ],
  ['a secret in an argument', '"${{ target.database }}"', '"${{ §secrets.TOKEN }}"', 'secret-exposed', /env, stdin/],
  [
    'a secret in a URL',
    '/breakers/${{ tenant.id }}',
    '/breakers/${{ §secrets.TOKEN }}',
    'secret-exposed',
    /env, stdin/,
  ],
  [
    'a secret in an expression',
    '"${{ secrets.TOKEN }}"',
    '"${{ §secrets.TOKEN + inputs.group }}"',
    'secret-exposed',
    /lone/,
  ],
  [
    'a secret in a condition',
    'engaged: breaker.state == "open"',
    'engaged: breaker.state == §secrets.TOKEN',
    'secret-exposed',
    /env/,
  ],
  [
    'a secret that is not declared',
    '"${{ secrets.TOKEN }}"',
    '"${{ §secrets.TOKN }}"',
    'name-unknown',
    /Did you mean `TOKEN`/,
  ],
  [
    'a password in a URL',
    '"http://${{ target.address }}/breakers',
    '§"http://me:pw@${{ target.address }}/breakers',
    'command-invalid',
    /password/,
  ],
  [
    'a URL of another kind',
    '"http://${{ target.address }}/breakers',
    '§"file://${{ target.address }}/breakers',
    'command-invalid',
    /http/,
  ],
  [
    'fields without output',
    '    output: json\n    fields: { run_id: string }',
    '    §fields: { run_id: string }',
    'command-invalid',
    /output: json/,
  ],
  [
    'output without fields',
    '    output: json\n    fields: { run_id: string }',
    '    §output: json',
    'command-invalid',
    /fields/,
  ],
  ['a probe that changes', '{ url: "http', '{ method: §DELETE, url: "http', 'command-invalid', /changes nothing/],
  [
    'a user that is none',
    '    service: cache\n    run',
    '    service: cache\n    as: §"root; id"\n    run',
    'value-invalid',
    /user/,
  ],
  ['an open template', '"${{ target.database }}"', '"§${{ target.database"', 'expression-invalid', /closing/],
  [
    'env for a request',
    '    fields: { state: string }',
    '    fields: { state: string }\n    §env: { A: b }',
    'command-invalid',
    /request/,
  ],
];

const STEPS: readonly Case[] = [
  ['no verify', '    verify: cache.run_id != before.cache.run_id && did.job > 0\n', '', 'step-incomplete', /verify/],
  ['neither undo nor irreversible', SOUND.slice(SOUND.indexOf('    undo:')), '', 'step-incomplete', /irreversible/],
  ['undo without undone', '    undone: cache.ok\n', '', 'step-incomplete', /undone/],
  [
    'both endings',
    '    undone: cache.ok',
    '    undone: cache.ok\n    §irreversible: the data',
    'step-incomplete',
    /both/,
  ],
  [
    'undo: none without because',
    SOUND.slice(SOUND.indexOf('    undo:')),
    '    §undo: none\n',
    'step-incomplete',
    /because/,
  ],
  ['no service', '    service: cache\n    guard', '    guard', 'step-incomplete', /service/],
  [
    'check and do',
    '    service: cache\n    guard',
    '    check: cache.ok\n    service: cache\n    guard',
    'value-invalid',
    /both/,
  ],
  ['a check with a service', '    check: pool', '    §service: cache\n    check: pool', 'value-invalid', /takes no/],
  [
    'an unknown guard',
    'guard: circuit_breaker',
    'guard: §circuit_braker',
    'name-unknown',
    /Did you mean `circuit_breaker`/,
  ],
  [
    'a guard without release',
    '    release: { exec: [gatewayctl, close, "${{ tenant.id }}"] }\n',
    '',
    'key-missing',
    /release/,
  ],
  ['a guard without released', '    released: breaker.state == "closed"\n', '', 'key-missing', /released/],
];

const EXPRESSIONS: readonly Case[] = [
  ['nothing as a value', 'redis@${{ tenant.id }}', 'redis@${{ §null }}', 'expression-type', /`null`, which is nothing/],
  [
    'a raw text that ends with a backslash',
    'undone: cache.ok',
    'undone: \'pool.state == r"\\" && tenant.id == "§x"\'',
    'expression-invalid',
    /before the quote does not end the text/,
  ],
  ['a misspelt field', 'pool.active < 0.5', 'pool.§activ < 0.5', 'name-unknown', /Did you mean `active`/],
  ['a misspelt probe', 'check: pool.ok', 'check: §pol.ok', 'name-unknown', /Did you mean `pool`/],
  ['a misspelt input', 'inputs.busy', 'inputs.§bsy', 'name-unknown', /Did you mean `busy`/],
  ['an input without its prefix', 'inputs.busy', '§busy', 'name-unknown', /inputs\.busy/],
  ['a number compared with a text', 'pool.max > 0', '§pool.max > "0"', 'expression-type', /number.*text/],
  [
    'a text compared with a number',
    'engaged: breaker.state == "open"',
    'engaged: §breaker.state == 1',
    'expression-type',
    /text.*number/,
  ],
  ['a time compared with a text', 'pool.max > 0', '§pool.since > "noon"', 'expression-type', /time.*text/],
  ['a number as a condition', 'check: pool.ok && pool.max > 0', 'check: §pool.max', 'expression-type', /a number/],
  ['a text where a truth is wanted', 'pool.ok && pool', '§pool.state && pool', 'expression-type', /boolean/],
  ['a tenant id as a number', 'pool.max > 0', '§tenant.id > 5', 'expression-type', /text.*number/],
  ['a field of a sample in a list', 'pool.max > 0', 'all.pool.exists(p, p.§activ > 0)', 'expression-type', /activ/],
  ['a computed index', 'pool.max > 0', '§all.pool[1 + 1].ok', 'expression-type', /written out/],
  ['half an expression', 'pool.max > 0', 'pool.max >§', 'expression-invalid', /ends too early/],
  ['a single =', 'undone: cache.ok', 'undone: cache.run_id §= "x"', 'expression-invalid', /==/],
  ['${{ }} around a condition', 'undone: cache.ok', 'undone: §${{ cache.ok }}', 'expression-invalid', /leave out/],
  ['an unknown function', 'pool.max > 0', 'pool.state.§startWith("x")', 'name-unknown', /Did you mean `startsWith`/],
  ['a pattern that is none', 'pool.max > 0', 'pool.state.matches(§"(")', 'pattern-invalid', /RE2/],
  [
    'a duration that is none',
    'pool.max > 0',
    'run.now - pool.since > duration(§"1 day")',
    'duration-invalid',
    /1 day.*30s, 5m, 1h30m/,
  ],
  ['a time that is none', 'pool.max > 0', 'pool.since > timestamp(§"yesterday")', 'expression-invalid', /zone/],
  ['a time without its zone', 'pool.max > 0', 'pool.since > timestamp(§"2026-01-01")', 'expression-invalid', /zone/],
  ['a number that is none', 'pool.max > 0', 'pool.max > §int("abc")', 'expression-invalid', /not a whole number: abc/],
  ['a number too large', 'pool.max > 0', '§double("1e999") > 1', 'expression-invalid', /not a finite number/],
  ['a truth that is none', 'pool.max > 0', '§bool("perhaps")', 'expression-invalid', /neither true nor false/],
  ['a division by zero', 'pool.max > 0', '§pool.max / 0 <= 1', 'expression-invalid', /division by zero/],
  ['a remainder of zero', 'pool.max > 0', '§pool.max % (1 - 1) == 0', 'expression-invalid', /division by zero/],
  ['a part before a text', 'pool.max > 0', '§pool.state.substring(0, -1) == "b"', 'expression-invalid', /range/],
  ['a part behind a text', 'pool.max > 0', '§"abc".substring(5) == ""', 'expression-invalid', /out of range/],
  ['a key that is not there', 'pool.max > 0', '§{"a":1}.b == 1', 'expression-invalid', /never has a value.*not there/],
  [
    'a constant without a value in an undo',
    'exec: [systemctl, start, "redis@${{ tenant.id }}"]',
    'exec: [systemctl, start, "redis@${{ tenant.id }}", "${{ §before.pool.max / 0 }}"]',
    'expression-invalid',
    /`before\.pool\.max \/ 0` never has a value: division by zero/,
  ],
  [
    'a made-up time that is none',
    'pool.max > 0',
    'pool.since > §timestamp("tomo" + "rrow")',
    'expression-invalid',
    /not a time: tomorrow/,
  ],
  ['a look-ahead', 'pool.max > 0', 'pool.state.matches(§"(?=x)")', 'pattern-invalid', /RE2/],
  [
    'a comprehension in another',
    'pool.max > 0',
    'pool.names.all(a, pool.names.§exists(b, a == b))',
    'limit-exceeded',
    /inside another/,
  ],
  ['before in a check', 'pool.max > 0', '§before.pool.max > 0', 'name-not-allowed', /right before `do`/],
  ['did outside verify', 'undone: cache.ok', 'undone: §did.job > 0', 'name-not-allowed', /did/],
  [
    'a bare probe in do',
    '"redis@${{ tenant.id }}"]\n      output',
    '"${{ §cache.run_id }}"]\n      output',
    'name-not-allowed',
    /before\.cache/,
  ],
  ['target in the symptom', 'pool.active >= inputs', '§target.limit >= inputs', 'name-not-allowed', /instance at hand/],
  [
    'first of a probe that the symptom does not read',
    'undone: cache.ok',
    'undone: first.§cache.ok',
    'name-not-allowed',
    /symptom/,
  ],
  ['a probe in a probe', '"${{ target.port }}"', '"${{ §pool.active }}"', 'name-not-allowed', /conditions/],
  ['an unknown field of do', 'did.job', 'did.§jb', 'name-unknown', /Did you mean `job`/],
  ['an unknown field of run', 'pool.max > 0', 'run.§time == "x"', 'name-unknown', /id, now/],
  ['a default of the wrong type', 'default: 0.9', 'default: §much', 'value-invalid', /no number/],
  [
    'a default that is an expression and is not written as one',
    'default: 0.9',
    `default: §'tenant.tier == "gold" ? 0.9 : 0.8'`,
    'value-invalid',
    /An expression stands in `\$\{\{ \}\}`/,
  ],
  ['a default out of range', 'default: 0.9', 'default: §0.1', 'value-invalid', /less than 0.5/],
  ['a pattern of an input that is none', '"[a-z0-9-]{1,64}"', '§"[a-z"', 'pattern-invalid', /RE2/],
  ['a look too often', '  within: 3m', '  within: 3m\n  every: §1ms', 'condition-invalid', /every 1 ms/],
];

const TRAPS: readonly Case[] = [
  ['a condition that begins with !', 'undone: cache.ok', 'undone: §!cache.ok', 'yaml-trap', /quotes: '!cache\.ok'/],
  [
    'a condition in { } split at its comma',
    'symptom:\n  that: pool.active >= inputs.busy * pool.max\n  for: 5s',
    'symptom: { that: §pool.names.exists(n, n == "a"), for: 5s }',
    'yaml-trap',
    /comma/,
  ],
  [
    'a value in a flow list without quotes',
    '[systemctl, start, "redis@${{ tenant.id }}"]',
    '[systemctl, start, redis@§${{ tenant.id }}]',
    'yaml-trap',
    /double quotes/,
  ],
  ['~ in argv', '[psql, -d, ', '[psql, §~, -d, ', 'yaml-trap', /nothing/],
  [
    'an empty item in argv',
    '    exec: [psql, -d, "${{ target.database }}"]',
    '    exec:\n      - psql\n      -§',
    'yaml-trap',
    /empty/,
  ],
  ['a list inside argv', '[psql, -d, ', '[psql, §[-d], ', 'yaml-trap', /a list/],
  ['~ in the argv of a guard', '[gatewayctl, open, ', '[gatewayctl, §~, ', 'yaml-trap', /nothing/],
  ['~ in the argv of an undo', '[systemctl, start, ', '[systemctl, §~, ', 'yaml-trap', /nothing/],
  ['a mapping inside argv', '[psql, -d, ', '[psql, §a: b, ', 'yaml-trap', /a mapping/],
  ['a bare - in a flow list', '[psql, -d, ', '[psql, §-, ', 'yaml-trap', /"-" in quotes/],
  ['a bare * in a flow list', '[psql, -d, ', '[psql, §*, ', 'yaml-trap', /quotes/],
  ['a text first in a condition', 'undone: cache.ok', 'undone: "x" §== cache.run_id', 'yaml-trap', /single quotes/],
  ['a # inside a condition', 'undone: cache.ok', 'undone: §cache.run_id == "a #1"', 'yaml-trap', /comment/],
  ['a ": " inside a value', 'title: Cache wedged', 'title: §Cache: wedged: again', 'yaml-trap', /second mapping/],
  ['a duplicate key', 'timeout: 10m', 'timeout: 10m\n§timeout: 5m', 'yaml-invalid', /twice/],
  [
    'a list in a condition in { }',
    'symptom:\n  that: pool.active >= inputs.busy * pool.max\n  for: 5s',
    'symptom: { that: pool.state in §["a", "b"], for: 5s }',
    'yaml-trap',
    /single quotes/,
  ],
  ['a condition that begins with >', 'undone: cache.ok', 'undone: > §3', 'yaml-trap', /block text/],
  ['a condition that begins with ||', 'undone: cache.ok', 'undone: |§| cache.ok', 'yaml-trap', /block text/],
  ['a condition that begins with &&', 'undone: cache.ok', 'undone: §&&cache.ok', 'yaml-trap', /anchor/],
  ['a # in a flow list', '[psql, -d, ', '[psql, §#x, -d, ', 'yaml-trap', /comment/],
  ['a ! in a flow list', '[psql, -d, ', '[psql, §!x, -d, ', 'yaml-trap', /put the value in quotes/],
  ['a merge key', 'timeout: 10m', 'timeout: 10m\n§<<: { a: b }', 'yaml-invalid', /Merge keys/],
  ['a custom tag', 'title: Cache wedged', 'title: §!shout Cache', 'yaml-trap', /tag/],
  ['a prototype', 'timeout: 10m', 'timeout: 10m\n§__proto__: {}', 'yaml-invalid', /__proto__/],
  ['a tab', 'scope: tenant', 'scope: tenant\n§\tfoo: bar', 'yaml-invalid', /spaces/],
  ['two documents', 'scope: tenant', 'scope: tenant\n§---\na: b', 'yaml-invalid', /several/],
];

describe('a bad runbook', () => {
  test('the fixture itself is sound', () => {
    expect(load(SOUND).id).toBe('cache-wedged');
  });

  describe.each([
    ['shape', SHAPE],
    ['texts that are taken as they are', TAKEN_AS_WRITTEN],
    ['commands', COMMANDS],
    ['steps', STEPS],
    ['expressions', EXPRESSIONS],
    ['YAML', TRAPS],
  ])('%s', (_section, cases) => {
    test.each(cases)('%s', (_what, from, to, code, says) => {
      const text = spoiled(from, to);
      const place = text.includes('§') ? marked(text) : null;
      const faults = faultsIn(place?.text ?? text);
      const found = faults.find((fault) => fault.code === code && says.test(`${fault.message} ${fault.hint}`));
      expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
      if (place !== null) expect([found?.at?.line, found?.at?.column]).toEqual([place.line, place.column]);
      expect(found?.at?.excerpt).toBe((place?.text ?? text).split('\n')[(found?.at?.line ?? 0) - 1]);
      expect(found?.hint).toMatch(/\S/);
    });

    // A probe under another name leaves its readers without it; all else must cause no further faults.
    test.each(cases.filter(([what]) => !what.startsWith('a probe ')))('%s: and nothing else', (_what, from, to) => {
      const text = spoiled(from, to).replace('§', '');
      const own = faultsIn(text).map(({ at, code, message }) => `${at?.line}:${at?.column} ${code} ${message}`);
      expect(own.length, own.join('\n')).toBeLessThanOrEqual(2);
    });
  });

  test.each([
    ['an argument', (text: string) => `exec: [cat, ${text}]`, 131_071],
    ['a variable', (text: string) => `exec: [cat]\n    env: { A: ${text} }`, 131_069],
    ['an argument around a value', (text: string) => `exec: [cat, "${text}\${{ tenant.id }}"]`, 131_071],
  ])('%s is as long as one can be, and no longer', (_what, written, most) => {
    const faults = (length: number) =>
      faultsIn(SOUND.replace(BREAKER, `${written('x'.repeat(length))}\n    output: json`));
    expect(faults(most)).toEqual([]);
    expect(faults(most + 1)).toMatchObject([
      { code: 'limit-exceeded', message: expect.stringContaining('131072 bytes'), at: { line: expect.any(Number) } },
    ]);
  });

  test.each([
    ['a header that frames the request', BREAKER, 'http: { url: "http://x/y", headers: { Connection: close } }'],
    ['a header of what HTTP cannot carry', BREAKER, 'http: { url: "http://x/y", headers: { a: "to €5" } }'],
    ['fields of an answer without a body', BREAKER, 'http: { url: "http://x/y", method: HEAD }'],
    ['fields of a status that has no body', BREAKER, 'http: { url: "http://x/y", expect: 204 }'],
    ['a variable that is too long', '{ PORT: "${{ target.port }}" }', `{ A: ${'x'.repeat(131_072)} }`],
  ])('what a run has begun with is no reason not to undo it: %s', (_what, from, to) => {
    const text = spoiled(from, to);
    expect(faultsIn(text)).toHaveLength(1);
    expect(loadBegunRunbook('runbooks/cache-wedged.yml', 'cache-wedged', text)).toMatchObject({ ok: true });
  });

  test('a header is sound where the transport can send it', () => {
    const headers = (codes: readonly number[]) =>
      codes.map((code) => `h${code}: "\\u${code.toString(16).padStart(4, '0')}"`).join(', ');
    const faults = (codes: readonly number[]) =>
      faultsIn(SOUND.replace(BREAKER, `http: { url: "http://x/y", headers: { ${headers(codes)} } }`));
    const canBeSent = (code: number): boolean => {
      try {
        validateHeaderValue('h', String.fromCharCode(code));
        return true;
      } catch {
        return false;
      }
    };
    const codes = Array.from({ length: 0x110 }, (_, code) => code);
    expect(faults(codes.filter(canBeSent))).toEqual([]);
    const unsent = codes.filter((code) => !canBeSent(code));
    expect(unsent.length).toBeGreaterThan(40);
    for (const code of unsent) expect(faults([code]), String(code)).not.toEqual([]);
  });

  test('all faults come at once, in the order of the file', () => {
    const text = SOUND.replace('timeout: 10m', 'timeout: 10')
      .replace('pool.active < 0.5', 'pool.activ < 0.5')
      .replace('engaged: breaker.state', 'engaged: braker.state')
      .replace('undone: cache.ok', 'undone: cache.okay')
      .replace('guard: circuit_breaker', 'guard: circuit');
    const faults = faultsIn(text);
    expect(faults.map(({ code }) => code)).toEqual([
      'value-invalid',
      'name-unknown',
      'name-unknown',
      'name-unknown',
      'name-unknown',
    ]);
    const lines = faults.map(({ at }) => at?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  describe('all faults of one entry come at once', () => {
    const found = (text: string) =>
      faultsIn(text).map(({ code, at }) => {
        const start = (at?.column ?? 1) - 1;
        return `${code} ${at?.excerpt?.slice(start, start + (at.length ?? 1))}`;
      });
    const changed = (...changes: readonly (readonly [string, string])[]) =>
      changes.reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, () => to);
      }, SOUND);

    test('of a step', () => {
      const text = changed(
        ['    guard: circuit_breaker\n', '    gaurd: circuit_breaker\n'],
        ['"redis@${{ tenant.id }}"]\n      output', '"redis@${{ secrets.TOKEN }}"]\n      timeout: 2x\n      output'],
        ['did.job > 0', 'cache.wegded'],
        ['    undone: cache.ok', '    undone: { that: cache.okay, within: 2x, for: 40s }'],
      );
      expect(found(text)).toEqual([
        'key-unknown gaurd',
        'secret-exposed secrets.TOKEN',
        'duration-invalid 2x',
        'name-unknown wegded',
        'name-unknown okay',
        'duration-invalid 2x',
      ]);
    });

    test('of a probe, and those of what reads it', () => {
      const text = changed(
        ['    service: database', '    servise: database'],
        ['"${{ target.database }}"', '"${{ tenant.id }}${{ incident.name }}"'],
        ['      state: string\n', '      state: text\n'],
        ['engaged: breaker.state', 'engaged: pool.anything == 1 && breaker.stat'],
      );
      expect(found(text)).toEqual([
        'key-unknown servise',
        'text-into-code incident.name',
        'value-invalid text',
        'name-unknown stat',
      ]);
    });

    test('of a guard that lacks a part', () => {
      const text = changed(
        ['    released: breaker.state == "closed"\n', ''],
        ['    service: gateway\n    engage', '    service: gateway\n    on-unkown: hold\n    engage'],
        ['[gatewayctl, open, "${{ tenant.id }}"]', '[gatewayctl, open, "${{ tennant.id }}"]'],
      );
      expect(found(text)).toEqual(['key-missing circuit_breaker', 'key-unknown on-unkown', 'name-unknown tennant']);
    });

    test('of an input', () => {
      const text = changed([
        'busy: { type: number, default: 0.9, min: 0.5, max: 1 }',
        'busy: { typ: number, default: "${{ tenat.x }}", min: 3, max: 1 }',
      ]);
      expect(found(text)).toEqual(['key-missing busy', 'key-unknown typ', 'name-unknown tenat', 'value-invalid 3']);
    });

    test('of a step whose command is none', () => {
      const from = SOUND.slice(SOUND.indexOf('    do:\n'), SOUND.indexOf('    verify:'));
      const text = changed([from, '    do: restart\n'], ['cache.run_id != before', 'cache.runid != before']);
      expect(found(text)).toEqual(['value-invalid restart', 'name-unknown runid']);
    });

    test('of an undo that is none, of arguments beside one that is none, and of what reads an output that is none', () => {
      expect(
        found(
          changed(
            ['    undo:\n      exec: [systemctl, start, "redis@${{ tenant.id }}"]\n', '    undo: start\n'],
            ['undone: cache.ok', 'undone: cache.okay'],
          ),
        ),
      ).toEqual(['value-invalid start', 'name-unknown okay']);
      expect(found(changed(['[psql, -d, ', '[psql, ~, "${{ secrets.TOKEN }}", ']))).toEqual([
        'yaml-trap ~',
        'secret-exposed secrets.TOKEN',
      ]);
      expect(found(changed(['      fields: { job: number }\n', '']))).toEqual(['command-invalid output']);
    });

    test('of a step without an id', () => {
      const text = changed(['  - id: restart-cache\n    title', '  - title'], ['    undone: cache.ok\n', '']);
      expect(found(text).map((one) => one.split(' ')[0])).toEqual(['key-missing', 'step-incomplete']);
    });

    test.each([
      ['verify', '    verify: cache.run_id != before.cache.run_id && did.job > 0', '    verify: 5'],
      ['undo', '    undo:\n', '    undoo:\n'],
      ['undone', '    undone: cache.ok', '    undone: [5]'],
      ['service', '    service: cache\n    guard', '    service: [a]\n    guard'],
      ['the command', '      exec: [systemctl, restart, "redis@${{ tenant.id }}"]', '      exce: [systemctl]'],
      ['the fields', '      fields: { job: number }', '      fields: { job: numbr }'],
      ['the output', '      output: json\n      fields: { job', '      output: jsn\n      fields: { job'],
      ['a pattern', '"[a-z0-9-]{1,64}"', '7'],
      ['a check', '    check: pool.ok && pool.max > 0', '    chek: pool.ok'],
      ['a request', '{ url: "http://${{ target.address }}/breakers/${{ tenant.id }}" }', '{ method: GET }'],
      ['the time within which it must hold', '  within: 3m', '  within: 3x\n  for: 1m'],
      ['what must hold', '  that: pool.active < 0.5 * pool.max\n', ''],
    ])('nothing follows from %s that is wrong', (_what, from, to) => {
      expect(found(changed([from, to]))).toHaveLength(1);
    });
  });

  test('a faulty probe does not make faults of the conditions that read it', () => {
    const faults = faultsIn(SOUND.replace('fields: { run_id: string }', 'fields: { run_id: text }'));
    expect(faults.map(({ code }) => code)).toEqual(['value-invalid']);
  });

  test.each([
    ['an empty file', ''],
    ['a text', 'hello'],
    ['a list', '- a\n- b'],
    ['noise', '\u0001\u0002'],
    ['half a mapping', 'schema: 1\nsteps: [a'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces', '{a: '.repeat(30_000)],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`)}]`)
        .join('\n')}`,
    ],
    ['too much text', 'a'.repeat(600_000)],
  ])('%s is refused with a place and advice', (_what, text) => {
    const faults = faultsIn(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault.at?.line).toBeGreaterThan(0);
      expect(fault.hint).toMatch(/\S/);
    }
  });
});
