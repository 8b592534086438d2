// What an editor says of every key of a runbook. The shape is `schema.ts`; a test holds that no key is without its words.
import { DURATION, type KeyNote, type SchemaNotes } from '../kernel/annotated-schema.ts';

const duration = (says: string, ...examples: readonly string[]): KeyNote => ({ says, examples, more: DURATION });
const condition = (says: string, ...examples: readonly unknown[]): KeyNote => ({ says, examples, kind: 'condition' });

const command: Readonly<Record<string, KeyNote>> = {
  exec: {
    says: 'One program with its arguments, without a shell. A value `${{ }}` stays inside its element.',
    examples: [['systemctl', 'restart', 'redis@${{ tenant.id }}', '--no-block']],
  },
  run: {
    says: 'A fixed script for `bash -euo pipefail`. No `${{ }}` may stand in it: values come in through `env`.',
    examples: ['redis-cli -p "$PORT" ping\n'],
  },
  http: { says: 'An HTTP request, sent from the runner.', kind: 'http' },
  env: {
    says: 'Environment variables of the command. The one way for values into a script, and for secrets.',
    examples: [{ PORT: '${{ target.port }}', PGPASSWORD: '${{ secrets.PGPASSWORD }}' }],
  },
  stdin: { says: 'What the command reads from its standard input.' },
  timeout: duration('How long the command may take. Default: 30s; never without end.', '2s', '30s'),
  exit: { says: 'Exit codes that are success. Default: 0.', examples: [[0, 3]] },
  output: {
    says: 'How the output is read: `json` with `fields`, `number` (the field `value`), or `text` (the field `text`).',
  },
  fields: {
    says: 'The fields of the output, with their types; conditions are checked against them when the runbook is read. A whole number beyond 2^53 is rounded, and a fault where it fills a command: print it in quotes there, as a `string`.',
    examples: [{ active: 'number', state: 'string' }],
    kind: 'field',
  },
  as: { says: 'The user that the command runs as, by `sudo -n -u`.', examples: ['postgres'] },
  sensitive: {
    says: 'Nothing of the output is written down or shown, and none of its fields stands in an argument or a URL.',
  },
  from: {
    says: '`runner`: run on the runner and not on the host of the instance, such as a load balancer’s own tool.',
  },
  'allow-wildcard': {
    says: 'Why this command may hold `*`, `?`, `--all` or `-A`. The runbook then needs an `approval`.',
  },
};

export const RUNBOOK_NOTES: SchemaNotes = {
  root: {
    keys: {
      schema: { says: 'The version of the language: 1.', examples: [1] },
      title: { says: 'What is wrong, in a few words, for the people who are called.' },
      description: { says: 'What the runbook does, and why that helps.' },
      owner: { says: 'The team that keeps this runbook.', examples: ['team-data'] },
      on: { says: 'The alerts that this runbook is for.', kind: 'on' },
      scope: {
        says: '`tenant`: only this tenant’s slice is changed. `shared`: whole shared services, which needs an `approval`. Default: tenant.',
      },
      approval: { says: 'One approval, before the lock is taken. Absent: none is needed.', kind: 'approval' },
      timeout: duration(
        'How long the way forward may take. The rollback has a budget of its own, which the plan shows.',
        '10m',
      ),
      'max-runs': {
        says: 'So often for one tenant, and no more: then it is refused, and a person is paged.',
        examples: ['3 per 1h'],
      },
      'max-blast-radius': { says: 'A plan that can affect more is refused.', kind: 'radius' },
      bystanders: {
        says: 'Whom a change could harm besides: how many other tenants are asked how they are (0: nobody), and how long that may take to show.',
        examples: [20, { most: 50, settle: '10s' }],
        kind: 'bystanders',
      },
      secrets: {
        says: 'Environment variables that hold secrets. Readable in `env`, `stdin`, and the headers and body of `http`, nowhere else.',
        examples: [['PGPASSWORD']],
      },
      inputs: { says: 'Values that whoever starts the run may set, by name.', kind: 'input' },
      probes: {
        says: 'Read-only observations with typed fields, by name. What a condition reads is sampled freshly at every look.',
        kind: 'probe',
      },
      symptom: condition('What must hold for this runbook to be needed. Where it does not, nothing is changed.', {
        that: 'pool.active >= inputs.busy * pool.max',
        for: '5s',
      }),
      recovered: {
        says: 'What must hold for the incident to be over, judged under load, after the guards are released.',
        examples: [{ that: 'pool.active < 0.5 * pool.max', within: '3m', for: '10s' }],
        kind: 'recovered',
      },
      guards: {
        says: 'Protection that is held while steps, or their undo, run: a circuit breaker open, a node drained.',
        kind: 'guard',
      },
      steps: {
        says: 'What is done, in this order: checks, and mitigations that are each verified and can be undone.',
        kind: 'step',
      },
      notify: {
        says: 'Who is told of what. Default: every outcome that needs a person goes to the tenant’s on-call, else to all channels.',
        kind: 'notify',
      },
    },
  },
  on: { keys: { alert: { says: 'Alerts; the most specific of all runbooks wins.', kind: 'alert' } } },
  alert: {
    keys: {
      name: { says: 'The alert’s name, exact or with `*` and `?`.', examples: ['DatabaseConnectionPoolExhaustion'] },
      severity: { says: 'Only for alerts of these severities.', examples: [['warning', 'critical']] },
      labels: { says: 'Only for alerts with these labels.', examples: [{ env: 'production' }] },
    },
  },
  approval: {
    keys: {
      environment: { says: 'The GitHub environment whose reviewers are asked.', examples: ['production'] },
      when: {
        says: 'Only where this holds; it reads tenant, incident and inputs.',
        examples: ['tenant.tier == "gold"'],
      },
      'by-another': { says: 'Not by the person who started the run.' },
      'confirm-digest': { says: 'The approval names the digest of the plan.' },
    },
  },
  radius: {
    keys: {
      tenants: { says: 'At most so many tenants.', examples: [1] },
      services: { says: 'At most so many services.', examples: [4] },
    },
  },
  bystanders: {
    keys: {
      most: { says: 'At most so many are asked; 0: nobody.', examples: [50] },
      settle: duration('How long a change has to show itself in others; at most 1m.', '10s'),
    },
  },
  input: {
    keys: {
      type: { says: 'The type of the value.' },
      default: {
        says: 'Where nobody gives a value: a value, or an expression over `tenant` in `${{ }}`.',
        examples: [0.9, '${{ tenant.tier == "gold" ? 30 : 7 }}'],
      },
      min: { says: 'The least number.' },
      max: { says: 'The greatest number.' },
      pattern: { says: 'An RE2 pattern that the whole text must match.', examples: ['[a-z0-9-]{1,64}'] },
      from: { says: 'The one door for an alert’s text; it needs a `pattern`.', examples: ['incident.labels.group'] },
      description: { says: 'What the value is, for whoever sets it.' },
    },
  },
  probe: {
    keys: {
      service: {
        says: 'The service that is looked at: the command runs where its instance stands. Without it, on the runner.',
        examples: ['cache'],
      },
      ...command,
      prometheus: { says: 'A query to Prometheus, asked from the runner; the field `value`.', kind: 'prometheus' },
      show: {
        says: 'How a sample is shown to people.',
        examples: ['active_connections: ${{ pool.active }}/${{ pool.max }}'],
      },
    },
  },
  command: { keys: command },
  http: {
    keys: {
      method: { says: 'Default: GET.' },
      url: {
        says: 'The address. A value in its path or query is percent-encoded.',
        examples: ['http://${{ target.address }}/breakers/${{ tenant.id }}'],
      },
      headers: { says: 'Headers of the request.', examples: [{ Authorization: 'Bearer ${{ secrets.TOKEN }}' }] },
      body: {
        says: 'Any JSON, or a text. In JSON a lone `${{ }}` keeps its type, and it is sent as `application/json` where no header says otherwise; of a text nothing is said.',
        examples: [{ limit: '${{ inputs.limit }}' }],
      },
      expect: { says: 'Status codes that are success. Default: any 2xx.', examples: [200] },
    },
  },
  prometheus: {
    keys: {
      url: { says: 'The address of Prometheus.', examples: ['http://prometheus.internal:9090'] },
      query: { says: 'A query that gives one number.', examples: ['sum(up{tenant="${{ tenant.id }}"})'] },
    },
  },
  field: {
    keys: {
      type: { says: 'number, string, boolean, time, or a list of one of them.' },
      path: {
        says: 'Where the value stands in the JSON; default: under the field’s name.',
        examples: ['status.replicas'],
      },
      min: { says: 'A smaller number is no sample: the probe has failed.' },
      max: { says: 'A larger number is no sample: the probe has failed.' },
      secret: {
        says: 'The value is written down and shown nowhere, is masked from then on, and stands in no argument and no URL.',
      },
    },
  },
  condition: {
    keys: {
      that: {
        says: 'A CEL expression, or a list of them that must all hold.',
        examples: ['cache.ok && cache.run_id != before.cache.run_id'],
      },
      within: duration('Until it begins to hold. Default: 30s; symptom, require, check, when: one look.', '30s'),
      every: duration('The time between two looks. Default: 2s.', '1s'),
      for: duration('How long it must then stay true, however long `within` is.', '10s'),
    },
  },
  recovered: {
    keys: {
      that: {
        says: 'A CEL expression, or a list of them that must all hold.',
        examples: ['pool.active < 0.5 * pool.max'],
      },
      within: duration('Until it begins to hold, at most: the last look begins then. Default: 30s.', '3m'),
      every: duration('The time between two looks. Default: 2s.', '5s'),
      for: duration('How long it must stay true.', '10s'),
      otherwise: {
        says: "`rollback` (default): everything is undone. `keep`: verified changes stand, also where the runbook's `timeout` ends the wait, and a person is called.",
      },
    },
  },
  guard: {
    keys: {
      service: { says: 'The service that the guard changes.', examples: ['gateway'] },
      engage: { says: 'Puts the protection in place.', kind: 'command' },
      engaged: condition(
        'How it is seen that it is in place. What is found so is neither engaged nor released.',
        'breaker.state == "open"',
      ),
      release: { says: 'Takes the protection away.', kind: 'command' },
      released: condition('How it is seen that it is gone.', 'breaker.state == "closed"'),
      'on-unknown': {
        says: 'Where nobody knows what became of a step: `hold` (default) leaves the protection in place, `release` takes it away.',
      },
    },
  },
  step: {
    keys: {
      id: { says: 'The step’s name, in kebab-case.', examples: ['restart-cache'] },
      title: { says: 'What the step does, for people.' },
      check: condition(
        'An assertion: the run ends, and undoes what it did, where this does not hold.',
        'pool.ok && pool.max > 0',
      ),
      message: { says: 'What is told where the check fails.', examples: ['only ${{ pool.max }} connections'] },
      when: condition(
        'Only where this holds, judged for each target. Never judged again on rollback.',
        'tenant.tier == "gold"',
      ),
      service: {
        says: 'The service that is changed: it decides targets, lock, blast radius and bystanders. Needed with `do`.',
        examples: ['cache'],
      },
      guard: { says: 'The guard that is held around this step, and around its undo.', examples: ['circuit_breaker'] },
      require: condition('Preconditions, judged on fresh samples right before the change.', [
        'breaker.state == "open"',
        'pool.ok',
      ]),
      do: {
        says: 'The change. It needs `service`, `verify`, and one of `undo`, `undo: none` with `because`, or `irreversible`.',
        kind: 'command',
      },
      verify: condition('How it is seen that the change was made. It should not hold before.', {
        that: 'cache.run_id != before.cache.run_id',
        within: '30s',
        every: '1s',
      }),
      undo: {
        says: 'What takes the change back, or `none` with `because`. It runs from what the journal knows, and may run twice.',
        kind: 'command',
      },
      undone: condition(
        'How it is seen that the change is taken back. Default for `for`: 2s.',
        'workers.count == before.workers.count',
      ),
      because: { says: 'Why nothing has to be undone (`undo: none`).' },
      irreversible: { says: 'What stays for ever. It is named in the audit, and in the first line of the outcome.' },
      serial: {
        says: 'How many targets at once, wave by wave; the last number repeats. Default: 1.',
        examples: [1, '25%', [1, '25%', '100%']],
      },
      retry: { says: 'A promise that `do` may run twice: how often it is tried again.', kind: 'retry' },
      checkpoint: { says: 'Once this step is verified, it and all before it are kept.' },
    },
  },
  retry: {
    keys: {
      times: { says: 'So often at most.', examples: [2] },
      backoff: duration('The time between two attempts.', '5s'),
    },
  },
  notify: {
    keys: {
      on: { says: '`started`, and outcomes.', examples: [['started', 'incident_resolved', 'rolled_back']] },
      to: { says: 'Channels.', examples: ['slack'] },
    },
  },
};
