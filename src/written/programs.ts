// Programs that runbooks call, and which of their calls only look.
// Promises: a call looks only where every word of it is accounted for; an option, a verb or a program that is not known is a change.
import { type Arguments, readArguments } from './arguments.ts';
import { looksAtMysql, looksAtPsql, looksAtRedis } from './database-clients.ts';
import { looksAtAwk, looksAtFind, looksAtSed } from './text-programs.ts';
import { looksByCurl, looksByWget } from './web-clients.ts';

/** Whether it only looks with these arguments; `reads`: something comes in by its standard input. */
export type Program = (args: readonly string[], reads: boolean) => boolean;

const always: Program = () => true;

/** Looks with these options and no others. */
function options(spec: string, isLook: (given: Arguments) => boolean = () => true): Program {
  return (args) => {
    const given = readArguments(args, { spec });
    return given.unknown === null && isLook(given);
  };
}

/** Looks with one of these verbs, each at its place behind options that are known. Behind it, all but `never` belongs to it. */
function verbs(spec: string, pattern: string, never?: RegExp): Program {
  const verb = new RegExp(`^(?:${pattern})(?: |$)`);
  return (args) =>
    verb.test(readArguments(args, { spec }).operands.join(' ')) && !args.some((one) => never?.test(one) === true);
}

/** Verbs behind groups of their own, as the command lines of clouds have them. */
function groupedVerbs(
  spec: string,
  { groups, pattern }: { readonly groups: string; readonly pattern: string },
): Program {
  const known = new Set(groups.split(' '));
  const verb = new RegExp(`^(?:${pattern})$`);
  return (args) => {
    const { operands } = readArguments(args, { spec });
    const at = operands.findIndex((one) => !known.has(one));
    return at > 0 && verb.test(operands[at] ?? '');
  };
}

const atMost =
  (count: number) =>
  ({ operands }: Arguments) =>
    operands.length <= count;
const without = ({ operands }: Arguments) => operands.length === 0;

/** No option of theirs changes anything, and no operand is a program. */
const READERS =
  'ps top htop df du free uptime w who cat head tail grep egrep fgrep zgrep cut wc tr jq column ls stat file lsof dig host nslookup ping traceroute mtr iostat vmstat mpstat sar iotop lsblk findmnt echo printf uname id whoami printenv pwd which type test [ true sleep seq diff cmp md5sum sha256sum base64 strings pg_isready netstat zcat nproc lscpu pgrep getent cd';

export const KUBECTL_OPTIONS =
  'A n:s:l: --namespace: --context: --kubeconfig: --cluster: --user: --server: --token: --as: --as-group: --request-timeout: --certificate-authority: --client-certificate: --client-key: --insecure-skip-tls-verify --all-namespaces --selector: v:';
const kubectl = verbs(
  KUBECTL_OPTIONS,
  'get|describe|logs|top|explain|version|cluster-info|api-resources|api-versions|auth (?:can-i|whoami)|config (?:view|get-contexts|get-clusters|get-users|current-context)|diff|rollout (?:status|history)|events|wait|whoami|status|port-forward|plugin list|adm (?:top|node-logs)|project$|projects',
  /^--output-directory/,
);
const kafka = options(
  '--bootstrap-server: --zookeeper: --list --describe --topic: --group: --all-groups --members --offsets --state --verbose --command-config: --under-replicated-partitions --unavailable-partitions --at-min-isr-partitions --under-min-isr-partitions --timeout: --exclude-internal',
  ({ options: given, operands }) => operands.length === 0 && (given.has('--list') || given.has('--describe')),
);
const compose = verbs(
  'f:p: --file: --project-name: --profile: --env-file: --project-directory:',
  'ps|logs|top|images|ls|port|version|events',
);

const LOOKING: Readonly<Record<string, Program>> = {
  ...Object.fromEntries(READERS.split(' ').map((name) => [name, always])),
  less: (args) => !args.some((one) => /^(?:\+|-\w*[oOkK]|--log|--lesskey)/i.test(one)),
  more: (args) => !args.some((one) => one.startsWith('+')),
  rg: (args) => !args.some((one) => /^--(?:pre|hostname-bin)/.test(one)),
  sort: options(
    'bdfghiMnRrVcCmsuz k:t:S: --key: --reverse --numeric-sort --unique --human-numeric-sort --general-numeric-sort --version-sort --field-separator: --check --stable --ignore-case',
  ),
  uniq: options('cdDiuz f:s:w: --count --repeated --unique --ignore-case', atMost(1)),
  xxd: options('abeipu c:g:l:s:', atMost(1)),
  date: options('uR d:r:I? --date: --utc --iso-8601 --rfc-3339: --reference: --rfc-email', ({ operands }) =>
    operands.every((one) => one.startsWith('+')),
  ),
  hostname: options('fiIsdAy --fqdn --ip-address --all-ip-addresses --short --domain --long', without),
  arp: options('anev i:H:', atMost(1)),
  ss: options(
    'hVnrlaomepiTsEzZ460tudwxSOb f:A: --listening --tcp --udp --numeric --processes --all --summary --extended --info --no-header',
  ),
  nc: options('zvnu46 w:', ({ options: given }) => given.has('-z')),
  telnet: (args, reads) => !reads && args.length === 2 && args.every((one) => !one.startsWith('-')),
  tcpdump: options('AbdDefHIKlLnNOpqStuUvxX# i:c:s:r:B: --interface: --count'),
  awk: looksAtAwk,
  sed: looksAtSed,
  find: looksAtFind,
  yq: options(
    'reMCPNjc o:p:I: --raw-output --output-format: --input-format: --prettyPrint --exit-status --no-doc --indent: --arg: --colors --no-colors',
  ),
  dmesg: options(
    'THwWkuxreLtPS f:l: --ctime --human --follow --level: --facility: --since: --until: --kernel --userspace --decode --reltime --color --nopager --time-format:',
    without,
  ),
  mount: options('lv t:', without),
  ip: (args) => {
    const { operands, unknown } = readArguments(args, {
      spec: '46odsbcrj f:n: -br -brief -details -stats -statistics -json -color -oneline -family: -netns: -4 -6 --brief --color',
    });
    const [object = '', verb = 'show'] = operands;
    return (
      unknown === null &&
      /^(?:a|addr|address|r|ro|route|l|link|n|neigh|neighbour|ru|rule|maddr|tunnel)$/.test(object) &&
      /^(?:show|list|ls|lst|s|sh|get)$/.test(verb)
    );
  },
  iptables: options(
    'LSnvx t:w? --list --list-rules --numeric --verbose --line-numbers --exact --table:',
    ({ options: given, operands }) =>
      ['-L', '-S', '--list', '--list-rules'].some((name) => given.has(name)) && operands.length <= 2,
  ),
  sysctl: options('anNeb --all --names --values --ignore', ({ operands }) =>
    operands.every((one) => !one.includes('=')),
  ),
  journalctl: options(
    'xefkrqamlb? u:n:p:o:t:g:D:S:U:M: --since: --until: --unit: --identifier: --priority: --lines: --follow --no-pager --output: --reverse --boot --dmesg --grep: --user-unit: --system --user --list-boots --disk-usage --utc --all --no-hostname --catalog --merge --directory: --file: --root: --header --quiet --no-tail --full --no-full --pager-end --output-fields: --field: --fields --facility: --after-cursor: --show-cursor',
  ),
  systemctl: verbs(
    'alq t:p:H:M:n:o: --user --system --all --no-pager --full --quiet --type: --state: --property: --failed --plain --no-legend --lines: --output: --value',
    'status|show|is-active|is-failed|is-enabled|is-system-running|list-(?:units|unit-files|timers|sockets|jobs|dependencies|machines)|cat|get-default',
  ),
  service: (args) => args.join(' ') === '--status-all' || (args.length === 2 && args[1] === 'status'),
  'gitlab-ctl': verbs('', 'status|tail|show-config'),
  supervisorctl: verbs('c:s:u:p:', 'status|tail|pid|avail'),
  kubectl,
  oc: kubectl,
  k: kubectl,
  helm: verbs(
    'n:A --namespace: --kube-context: --kubeconfig: --kube-apiserver: --kube-token: --debug --all-namespaces',
    'list|ls|status|get|history|show|template|search|version|env|repo list|dependency list',
    /^--(?:output-dir|post-renderer)/,
  ),
  docker: (args, reads) => {
    const { operands, unknown } = readArguments(args, { spec: 'H:c: --host: --context:', stopsAtOperand: true });
    if (unknown !== null) return false;
    if (operands[0] === 'compose') return compose(operands.slice(1), reads);
    return /^(?:ps|logs|inspect|images|stats|top|info|version|events|port|history|search|diff|(?:container|image|volume|network|node|service|stack|context|swarm) (?:ls|list|inspect|logs|ps|top|stats|history)|system (?:df|info|events))(?: |$)/.test(
      operands.join(' '),
    );
  },
  podman: verbs('', 'ps|logs|inspect|images|stats|top|info|version|events|port|system df'),
  crictl: verbs(
    'r:i:c: --runtime-endpoint: --image-endpoint: --timeout:',
    'ps|pods|logs|inspect|inspecti|inspectp|images|stats|statsp|info|version',
  ),
  'docker-compose': compose,
  git: verbs(
    'C: --no-pager --git-dir: --work-tree:',
    'status|log|show|diff|blame|branch$|remote$|rev-parse|ls-files|describe|shortlog',
    /^(?:--output|--ext-diff|--textconv|-O)/,
  ),
  gh: verbs(
    'R: --repo:',
    '(?:pr|issue|run|workflow|release|repo|secret|variable|cache|label|gist|ruleset|auth) (?:view|list|status|checks|diff)',
  ),
  terraform: verbs(
    '-chdir:',
    'plan|show|output|validate|version|providers$|state (?:list|show)|workspace (?:list|show)',
    /^--?(?:out|generate-config-out)\b/,
  ),
  aws: verbs(
    '--profile: --region: --output: --endpoint-url: --query: --color: --ca-bundle: --cli-read-timeout: --cli-connect-timeout: --no-cli-pager --no-sign-request --no-paginate --no-verify-ssl --debug',
    '[a-z0-9-]+ (?:describe-\\S+|list-\\S+|get-(?!object$|object |object-torrent)\\S+|head-\\S+|ls|filter-log-events|lookup-events|wait|tail|query|scan|batch-get-\\S+)|configure (?:list|get)',
  ),
  gcloud: groupedVerbs(
    'q --project: --account: --configuration: --format: --region: --zone: --filter: --quiet --verbosity: --impersonate-service-account: --location: --cluster: --limit: --instance:',
    {
      groups:
        'alpha beta compute container sql instances clusters node-pools disks images snapshots networks subnets firewall-rules forwarding-rules backend-services health-checks url-maps target-pools addresses routers routes regions zones instance-groups instance-templates managed unmanaged ssl-certificates operations backups databases users projects iam service-accounts roles keys logging logs sinks metrics monitoring policies channels dashboards redis memcache run services revisions jobs functions app versions pubsub topics subscriptions dns managed-zones record-sets storage buckets objects secrets kms keyrings spanner bigtable dataflow dataproc builds triggers scheduler tasks queues artifacts repositories docker config configurations auth organizations folders billing accounts vpn-tunnels vpn-gateways interconnects security-policies quotas info components',
      pattern: 'describe|list|read|tail|get-value|get-iam-policy|get-health|get-server-config|get-serial-port-output',
    },
  ),
  az: groupedVerbs(
    'g:n:o: --resource-group: --name: --output: --subscription: --query: --only-show-errors --verbose --debug',
    {
      groups:
        'account vm vmss aks acr network vnet nic nsg rule lb public-ip dns zone record-set application-gateway storage blob container file queue table sql server db postgres flexible-server mysql redis cosmosdb keyvault secret key certificate monitor metrics alert activity-log log-analytics workspace webapp functionapp appservice plan group resource disk snapshot image identity role assignment definition ad user sp app nodepool backup vault service-bus servicebus namespace topic subscription eventhubs eventhub deployment provider tag lock policy cdn endpoint front-door traffic-manager profile private-endpoint route-table route advisor recommendation repository log config containerapp revision replica',
      pattern: 'list|show|list-usage|list-skus|get-upgrades|show-health|list-instances|get-instance-view',
    },
  ),
  gsutil: verbs('mqD', 'ls|cat|stat|du|hash|version'),
  argocd: verbs(
    '--server: --grpc-web --insecure --auth-token: --core --plaintext --config:',
    '(?:app|appset|cluster|repo|repocreds|proj|account|cert|gpg) (?:get|list|history|diff|logs|manifests|resources|get-user-info|can-i)|version',
  ),
  flux: verbs('n: --namespace: --context: --kubeconfig:', 'get|logs|check|stats|tree|events|trace|version'),
  istioctl: verbs(
    'n:i:c: --namespace: --istioNamespace: --context: --kubeconfig:',
    'ps|proxy-status|(?:pc|proxy-config) (?:all|a|bootstrap|b|clusters?|c|endpoints?|ep|listeners?|l|routes?|r|secrets?|s|ecds)|analyze|version',
  ),
  etcdctl: verbs(
    'w: --endpoints: --endpoint: --cacert: --ca-file: --cert: --cert-file: --key: --key-file: --user: --password: --write-out: --dial-timeout: --command-timeout: --insecure-skip-tls-verify --insecure-transport --debug --discovery-srv:',
    'get|endpoint (?:health|status|hashkv)|member list|alarm list|cluster-health|version|snapshot status',
  ),
  ceph: (args) => {
    const given = readArguments(args, {
      spec: 's n:c:f:k: --cluster: --conf: --name: --id: --keyring: --format: --status --connect-timeout:',
    });
    const words = given.operands.join(' ');
    if (words === '') return given.unknown === null && (given.options.has('-s') || given.options.has('--status'));
    return /^(?:status|health(?: detail)?$|df|versions|version|quorum_status|fsid|crash (?:ls|info|stat)|fs (?:ls|status|dump)|mds stat|osd (?:tree|df|stat|status|dump|perf|pool ls|blocked-by|find|utilization|lspools|ok-to-stop|safe-to-destroy)|pg (?:stat|dump|dump_stuck|ls|map)|pg \S+ query|mon (?:stat|dump)|mgr (?:stat|dump|services)|config (?:get|dump|show)|log last|balancer status|auth (?:ls|list|get)|orch (?:ls|ps|status))(?: |$)/.test(
      words,
    );
  },
  consul: verbs(
    '',
    'members|info|kv get|catalog (?:datacenters|nodes|services)|operator raft list-peers|monitor|version',
  ),
  vault: verbs(
    '',
    'status|version|(?:read|list) (?:sys|secret|auth|kv|identity)/\\S*|kv (?:get|list)|operator (?:raft list-peers|key-status|members)|(?:audit|auth|secrets|policy) list',
  ),
  nomad: verbs(
    '',
    'status|(?:job|node|alloc|deployment|volume|eval|plugin|namespace) status|server members|alloc logs|version',
  ),
  nodetool: verbs(
    'h:p:u: -pw: -pwf: --host: --port: --username: --password: --password-file:',
    'status|info|tpstats|ring|netstats|compactionstats|describecluster|cfstats|tablestats|tablehistograms|proxyhistograms|gossipinfo|gcstats|version|compactionhistory|getendpoints|listsnapshots|statusbinary|statusgossip',
  ),
  patronictl: verbs('c:d:k --config-file: --dcs-url: --insecure', 'list|history|show-config|topology|version'),
  rabbitmqctl: verbs(
    'n:p:t:qs --node: --longnames --quiet --silent --formatter: --timeout: --vhost:',
    'list_\\w+|status|cluster_status|environment|report|ping|version|node_health_check|await_startup',
  ),
  'rabbitmq-diagnostics': verbs(
    'n:p:t:qs --node: --longnames --quiet --silent --formatter: --timeout: --vhost:',
    'list_\\w+|status|cluster_status|environment|report|ping|check_\\w+|memory_breakdown|alarms|listeners|log_tail|log_location|runtime_thread_stats|server_version|is_running|is_booting|resolver_info|erlang_version|maybe_stuck|cipher_suites|os_env|tls_versions|disabled_plugins',
  ),
  'redis-cli': looksAtRedis,
  psql: looksAtPsql,
  'gitlab-psql': looksAtPsql,
  mysql: looksAtMysql,
  'kafka-topics.sh': kafka,
  'kafka-topics': kafka,
  'kafka-consumer-groups.sh': kafka,
  'kafka-consumer-groups': kafka,
  openssl: (args, reads) => {
    const [verb = '', ...rest] = args;
    const { unknown } = readArguments(rest, {
      spec: '-in: -noout -text -dates -enddate -startdate -subject -issuer -serial -fingerprint -checkend: -checkhost: -modulus -pubkey -ext: -purpose -inform: -nameopt: -sha1 -sha256 -hash -connect: -servername: -showcerts -starttls: -CAfile: -CApath: -cert: -key: -tls1_1 -tls1_2 -tls1_3 -brief -status -quiet -ign_eof -verify: -verify_return_error -verify_hostname: -prexit -alpn: -host: -port: -untrusted: -crl_check -email -ocspid -nocert -issuer_hash -subject_hash -lastupdate -nextupdate a',
    });
    return unknown === null && (verb === 's_client' ? !reads : /^(?:x509|verify|version|crl|req)$/.test(verb));
  },
  curl: looksByCurl,
  wget: looksByWget,
  logcli: verbs(
    'q o: --addr: --username: --password: --org-id: --quiet --output: --timezone: --bearer-token: --tls-skip-verify',
    'query|instant-query|labels|series|stats|volume|volume_range|detected-fields',
  ),
  amtool: verbs(
    'o: --alertmanager.url: --output: --config.file: --http.config.file: --timeout:',
    'alert$|alert query|silence query|config (?:show|routes)|check-config|cluster',
  ),
  promtool: verbs('', 'query|check|test'),
  nginx: options('tTvVq c:p:', ({ options: given }) => ['-t', '-T', '-v', '-V'].some((name) => given.has(name))),
  haproxy: options('cv f: -vv', ({ options: given }) => ['-c', '-v', '-vv'].some((name) => given.has(name))),
  knife: verbs('', 'search|status|(?:node|role|environment|cookbook|client|data bag|user) (?:show|list)'),
  crontab: options('l u:', ({ options: given, operands }) => given.has('-l') && operands.length === 0),
  swapon: options(
    's --show --summary --noheadings --bytes',
    ({ options: given, operands }) => given.size > 0 && operands.length === 0,
  ),
  apt: verbs('', 'list|show|policy|search'),
  rpm: options(
    'qailfcdpRV --last --queryformat: --qf: --query --all --changelog --requires --provides',
    ({ options: given }) => given.has('-q') || given.has('--query'),
  ),
  dpkg: options('lsLSp --list --status --listfiles --search', ({ options: given }) => given.size > 0),
  cephadm: verbs('', 'ls|version'),
  velero: verbs(
    'n: --namespace: --kubecontext: --kubeconfig:',
    '(?:backup|restore|schedule|backup-location|snapshot-location|repo|plugin) (?:get|describe|logs)|get|describe|version',
  ),
};

/** What it is known to do; null where it is not. */
export function programOf(name: string): Program | null {
  return Object.hasOwn(LOOKING, name) ? (LOOKING[name] ?? null) : null;
}

const CHANGERS =
  'rm watch env export pt-query-digest mv cp mkdir chmod chown kill pkill killall reboot shutdown apt-get yum dnf pip npm make ansible ansible-playbook chef-client puppet salt gitlab-rails gitlab-rake gitlab-psql gitlab-redis-cli bundle rails rake python python3 ruby node bash sh pg_ctl pg_dump pg_restore psql mysql mysqldump mongosh mongo cqlsh helmfile kustomize eksctl kops kubeadm kubectx kubens cilium calicoctl at dd fsck resize2fs xfs_growfs lvextend growpart swapoff modprobe ufw firewall-cmd nft tc scp rsync tar gzip gunzip zip unzip ssh sudo xargs tee touch ln truncate logrotate systemd-run nsenter chroot odf rosa ocm lctl nodectl jstack jmap jcmd pgbouncer patroni glsh tsh sshuttle su export cd timeout for while if';

export const PROGRAMS: ReadonlySet<string> = new Set([...Object.keys(LOOKING), ...CHANGERS.split(' ')]);

/** Words of English too: in a sentence they are a command only with an argument that no sentence has. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'test type file host which sleep sort cut head tail more less date find mount stat id w who true top free column time watch make service for while if at salt node env su k sh cd tee ln echo export diff patroni puppet tar zip kill reboot shutdown touch export'.split(
    ' ',
  ),
);
