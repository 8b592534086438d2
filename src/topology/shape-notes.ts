// What an editor says of every key of a topology. The shape is `shape.ts`; a test holds that no key is without its words.
import { DURATION, type KeyNote, type SchemaNode, type SchemaNotes } from '../kernel/annotated-schema.ts';

const oneOf = (...keys: readonly string[]): SchemaNode => ({ oneOf: keys.map((key) => ({ required: [key] })) });

const TIME: SchemaNode = {
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
};
/** Parentheses that RE2 knows by this name. */
const TENANT_GROUP: SchemaNode = { pattern: '\\(\\?P?<tenant>' };
const FORMS = oneOf('exec', 'run', 'http');

const command: Readonly<Record<string, KeyNote>> = {
  exec: {
    says: 'One program with its arguments, without a shell.',
    examples: [['redis-cli', '-p', '${{ target.port }}', 'ping']],
  },
  run: { says: 'A fixed script for `bash -euo pipefail`; values come in through `env`.' },
  http: { says: 'An HTTP request, sent from the runner.', kind: 'http' },
  env: { says: 'Environment variables of the command.', examples: [{ PORT: '${{ target.port }}' }] },
  stdin: { says: 'What the command reads from its standard input.' },
  exit: { says: 'Exit codes that are success. Default: 0.', examples: [[0]] },
  as: { says: 'The user that the command runs as, by `sudo -n -u`.', examples: ['postgres'] },
  from: { says: '`runner`: run on the runner and not on the host of the instance.' },
};

export const TOPOLOGY_NOTES: SchemaNotes = {
  root: {
    keys: {
      schema: { says: 'The version of the topology: 1.', examples: [1] },
      hosts: { says: 'Machines that are reached by SSH, by name.', kind: 'host' },
      services: { says: 'What tenants have, by name: shared by all, or one of its own for each.', kind: 'service' },
      tenants: { says: 'Tenants, by id, with the services that each of them has.', kind: 'tenant' },
      hold: { says: 'What nothing may be changed of for now. A run that would is refused.', kind: 'hold' },
      include: {
        says: 'Files with further parts of the topology: patterns below the folder of this file.',
        examples: [['tenants/*.yml', 'regions/**/hosts.yml']],
      },
      inventory: {
        says: 'Programs or files that say a part of the topology as JSON.',
        examples: [{ exec: ['./inventory.sh'] }],
        kind: 'inventory',
      },
    },
  },
  host: {
    keys: {
      ssh: { says: 'How the host is reached: user@host, or user@host:port.', examples: ['ops@cache-2.internal'] },
      'host-key': {
        says: 'The host’s public key or keys, as in /etc/ssh/ssh_host_ed25519_key.pub. No other is connected to.',
        examples: ['ssh-ed25519 AAAA…'],
      },
      via: { says: 'The bastion on the way: the name of another host.', examples: ['bastion'] },
      attributes: { says: 'What conditions and commands can read as `target.…`.', examples: [{ region: 'eu-1' }] },
    },
  },
  service: {
    keys: {
      tenancy: {
        says: '`dedicated`: each tenant has instances of its own. `shared`: all tenants use the same, and each has its slice.',
      },
      hosts: {
        says: 'The hosts of a shared service; `runner` where its commands run on the runner (kubectl, aws, HTTP).',
        examples: [['db-1'], 'runner'],
      },
      'depends-on': {
        says: 'The services that this one needs: the blast radius follows from it.',
        examples: [['orders_db']],
      },
      instance: {
        says: 'Attributes of each instance, made from the tenant’s.',
        examples: [{ unit: 'redis@${{ tenant.id }}' }],
      },
      identifies: {
        says: 'Attributes that are one tenant’s alone: no command of another tenant may hold their values.',
        examples: [['unit']],
      },
      discover: {
        says: 'How a host is asked which instances really stand on it, before the first change.',
        kind: 'discover',
      },
      health: {
        says: 'How a tenant’s part is asked whether it is well, before and after others are changed.',
        kind: 'health',
      },
    },
  },
  discover: {
    more: FORMS,
    keys: {
      ...command,
      http: { says: 'An HTTP request, sent from the runner.', kind: 'discover-http' },
      timeout: { says: 'From 1s to 1m.', examples: ['10s'], more: DURATION },
      output: { says: '`json`: rows in a list. `text`: a name a line.' },
      each: {
        says: 'Where a row holds the instance’s name. Needed where the output is `json`.',
        examples: ['metadata.name'],
      },
      tenant: {
        says: 'An RE2 pattern for the whole name; its group `tenant` is whose it is.',
        examples: ['redis@(?P<tenant>[a-z0-9-]+)'],
        more: TENANT_GROUP,
      },
    },
  },
  'discover-http': {
    keys: {
      url: { says: 'The address.' },
      headers: { says: 'Headers of the request.' },
      expect: { says: 'Status codes that are success. Default: any 2xx.', examples: [[200]] },
    },
  },
  health: {
    more: FORMS,
    keys: {
      ...command,
      timeout: { says: 'From 100ms to 5s. Default: 2s.', examples: ['1s'], more: DURATION },
      output: {
        says: 'How the output is read: `json` with `fields`, `number` (the field `value`), or `text` (the field `text`).',
      },
      fields: { says: 'The fields of the output, with their types.', examples: [{ state: 'string' }] },
      sensitive: { says: 'Nothing of the output is written down or shown.' },
      healthy: { says: 'A CEL expression over the probe’s own fields.', examples: ['ok && state == "up"'] },
    },
  },
  http: { keys: { url: { says: 'The address.', examples: ['http://${{ target.address }}/health'] } } },
  tenant: {
    keys: {
      aliases: { says: 'Other names of the tenant, as alerts may use them. Looked up exactly.', examples: [['acme']] },
      'on-call': { says: 'Who is called for this tenant.', examples: ['pagerduty:PXXXX'] },
      services: {
        says: 'The services that the tenant has: `{}` for its slice of a shared one, an instance, or a list of instances.',
        examples: [{ cache: { host: 'cache-2', port: 6406 }, orders_db: {} }],
        kind: 'placement',
      },
    },
  },
  placement: {
    keys: {
      host: {
        says: 'The host that the instance stands on. Every other key is an attribute of the instance.',
        examples: ['cache-2'],
      },
    },
  },
  hold: {
    more: oneOf('tenant', 'service', 'host', 'all'),
    keys: {
      because: {
        says: 'Why; whoever is refused reads it.',
        examples: ['Migration of the database, ask data@example.com'],
      },
      until: {
        says: 'When it ends, with the zone. Absent: when it is taken out.',
        examples: ['2026-01-31T08:00:00Z'],
        more: TIME,
      },
      tenant: { says: 'Nothing of this tenant is changed.' },
      service: { says: 'Nothing of this service is changed.' },
      host: { says: 'Nothing on this host is changed.' },
      all: { says: 'Nothing at all is changed.' },
    },
  },
  inventory: {
    more: oneOf('exec', 'file'),
    keys: {
      exec: {
        says: 'A program that prints JSON, started in the folder of the topology, without a shell and without secrets.',
        examples: [['./inventory.sh']],
      },
      file: { says: 'A file of JSON, below the folder of the topology.', examples: ['inventory.json'] },
      timeout: { says: 'From 1s to 10m. Default: 30s.', examples: ['1m'], more: DURATION },
      ansible: {
        says: 'The answer is that of `ansible-inventory --list`, and this is where it says what.',
        kind: 'ansible',
        more: { oneOf: [{ required: ['tenant'] }, { required: ['tenant-group'] }] },
      },
      kubectl: {
        says: 'The answer is that of `kubectl get … -o json`, and this is where it says what.',
        kind: 'kubectl',
        more: { oneOf: [{ required: ['service'] }, { required: ['service-label'] }] },
      },
    },
  },
  ansible: {
    keys: {
      tenant: {
        says: 'Variable of a host: an id, a list of ids, or a mapping from ids to variables.',
        examples: ['tenants'],
      },
      'tenant-group': {
        says: 'Groups whose names hold the tenant.',
        examples: ['tenant_(?P<tenant>.+)'],
        more: TENANT_GROUP,
      },
      services: { says: 'Our service: their group.', examples: [{ cache: 'redis' }] },
      hosts: { says: 'Groups whose hosts are known too.', examples: [['db', 'bastions']] },
      instance: { says: 'Attribute of an instance: variable.', examples: [{ port: 'redis_port' }] },
      attributes: { says: 'Attribute of the tenant: variable.', examples: [{ number: 'number' }] },
      'host-key': { says: 'The variable that holds the host’s public key.' },
      via: { says: 'The variable that names the bastion.', examples: ['bastion'] },
    },
  },
  kubectl: {
    keys: {
      tenant: { says: 'The label that names the tenant.', examples: ['tenant'] },
      service: { says: 'The service, where all objects are of one.', examples: ['cache'] },
      'service-label': { says: 'The label that names the service.', examples: ['app.kubernetes.io/name'] },
      services: { says: 'What the label says: our service.', examples: [{ redis: 'cache' }] },
      host: { says: 'Where the object names its host.', examples: ['spec.nodeName'] },
      instance: {
        says: 'Attribute of an instance: where the object holds it.',
        examples: [{ namespace: 'metadata.namespace' }],
      },
      attributes: {
        says: 'Attribute of the tenant: where the object holds it.',
        examples: [{ tier: 'metadata.labels[tier]' }],
      },
    },
  },
};
