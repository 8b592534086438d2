// Programs that runbooks call, and which of their calls only look. Whatever is not known to look counts as a change.

/** How the arguments of a program tell that it only looks: always, by its first word or two, or where no argument is among these. */
type Looking =
  | { readonly kind: 'always' }
  | { readonly kind: 'words'; readonly words: RegExp }
  | { readonly kind: 'without'; readonly words: RegExp };

const ALWAYS: Looking = { kind: 'always' };
const words = (pattern: RegExp): Looking => ({ kind: 'words', words: pattern });
const without = (pattern: RegExp): Looking => ({ kind: 'without', words: pattern });

const READERS =
  'ps top htop df du free uptime w who cat less more head tail grep egrep fgrep zgrep rg cut sort uniq wc tr jq column ls stat file lsof dig host nslookup ping traceroute mtr nc telnet tcpdump iostat vmstat mpstat sar iotop lsblk findmnt echo printf hostname uname id whoami env printenv pwd which type test [ true sleep seq diff cmp md5sum sha256sum base64 strings xxd pg_isready ss netstat zcat nproc lscpu logcli pgrep getent arp pt-query-digest watch cd export';

const KUBECTL =
  /^(?:get|describe|logs|top|explain|version|cluster-info|api-resources|api-versions|auth (?:can-i|whoami)|config (?:view|get-\S*|current-context)|diff|rollout (?:status|history)|events|wait|whoami|status|port-forward|adm (?:top|inspect|must-gather|node-logs)|project$|projects)\b/;

export const LOOKING: Readonly<Record<string, Looking>> = {
  ...Object.fromEntries(READERS.split(' ').map((name) => [name, ALWAYS])),
  awk: without(/^-i$/),
  sed: without(/^(?:-[a-z]*i.*|--in-place.*)$/),
  yq: without(/^(?:-i|--inplace)$/),
  find: without(/^-(?:delete|exec|execdir|ok)$/),
  date: without(/^(?:-s|--set.*)$/),
  dmesg: without(/^(?:-[cC]|--clear)$/),
  mount: words(/^$/),
  ip: words(/^(?:-\S+ )*(?:a|addr|address|r|route|l|link|n|neigh)\b(?! (?:add|del|set|flush|change|replace))/),
  iptables: words(/^(?:-\S+ )*(?:-L|-S|--list)/),
  sysctl: without(/^-[wp]$|=/),
  journalctl: without(/^--(?:vacuum|rotate|flush)/),
  systemctl: words(/^(?:--\S+ )*(?:status|show|is-active|is-failed|is-enabled|list-\S*|cat)\b/),
  service: words(/^\S+ status\b/),
  'gitlab-ctl': words(/^(?:status|tail|show-config)\b/),
  supervisorctl: words(/^(?:status|tail)\b/),
  kubectl: words(KUBECTL),
  oc: words(KUBECTL),
  k: words(KUBECTL),
  helm: words(/^(?:list|ls|status|get|history|show|template|search|version)\b/),
  docker: words(/^(?:compose )?(?:ps|logs|inspect|images|stats|top|info|version|events|port|system df)\b/),
  podman: words(/^(?:ps|logs|inspect|images|stats|top|info|version)\b/),
  crictl: words(/^(?:ps|pods|logs|inspect\w*|images|stats|info)\b/),
  'docker-compose': words(/^(?:ps|logs|config|top)\b/),
  git: words(/^(?:status|log|show|diff|blame|branch$|remote -v)\b/),
  gh: words(/^\S+ (?:view|list|status|checks|diff)\b/),
  terraform: words(/^(?:plan|show|output|validate|state (?:list|show))\b/),
  aws: words(/^[a-z0-9-]+ (?:describe|list|get|head|ls|filter|lookup|wait|tail|query|scan)\S*/),
  gcloud: words(/^(?:[a-z-]+ ){1,4}(?:describe|list|read|get-\S+)\b/),
  az: words(/^(?:[a-z-]+ ){1,4}(?:list|show)\b/),
  gsutil: words(/^(?:ls|cat|stat|du)\b/),
  argocd: words(/^\S+ (?:get|list|history|diff|logs)\b/),
  flux: words(/^(?:get|logs|check|stats)\b/),
  istioctl: words(/^(?:ps|proxy-status|pc|proxy-config|analyze|version)\b/),
  etcdctl: words(/^(?:get|endpoint|member list|alarm list|cluster-health|version)\b/),
  ceph: words(
    /^(?:-s|status|health|df|versions|version|osd (?:tree|df|stat|status|dump)|pg (?:stat|dump)|mon (?:stat|dump)|tell \S+ \S*status)\b/,
  ),
  consul: words(/^(?:members|info|catalog|kv get|operator raft list-peers|monitor)\b/),
  vault: words(/^(?:status|read|list|kv (?:get|list)|operator raft list-peers)\b/),
  nomad: words(/^(?:status|\S+ status|alloc logs)\b/),
  nodetool: words(/^(?:status|info|tpstats|ring|netstats|compactionstats|describecluster|cfstats|tablestats)\b/),
  patronictl: words(/^(?:-\S+ \S+ )*(?:list|history|show-config|topology)\b/),
  rabbitmqctl: words(/^(?:list_\S+|status|cluster_status|environment|report)\b/),
  'rabbitmq-diagnostics': ALWAYS,
  'redis-cli': words(
    /^(?:info|ping|get|mget|keys|scan|ttl|type|dbsize|lastsave|time|role|monitor|slowlog|memory|latency|client list|config get|cluster (?:info|nodes|slots)|sentinel (?:masters|master|slaves|replicas|get-\S+)|llen|lrange|hget\w*|hlen|scard|smembers|zcard|zrange|xlen|xinfo|exists|object|pubsub|--\w+)\b/i,
  ),
  'kafka-topics.sh': words(/(?:--list|--describe)\b/),
  'kafka-topics': words(/(?:--list|--describe)\b/),
  'kafka-consumer-groups.sh': words(/^(?!.*--reset-offsets)(?!.*--delete).*(?:--list|--describe)\b/),
  'kafka-consumer-groups': words(/^(?!.*--reset-offsets)(?!.*--delete).*(?:--list|--describe)\b/),
  openssl: words(/^(?:s_client|x509|verify|version|crl|ocsp)\b(?!.* -out )/),
  curl: without(/^(?:-[dFT].*|-X(?!GET|HEAD).+|--(?:data|form|upload-file|json|request=(?!GET|HEAD)).*)$/),
  wget: words(/-q?O-|--spider/),
  amtool: words(/^(?:alert|silence query|config show|check-config|cluster)\b/),
  promtool: words(/^(?:query|check|test)\b/),
  nginx: words(/^-[tTvV]$/),
  haproxy: words(/^-[cv]/),
  knife: words(/^(?:search|status|\S+ (?:show|list))\b/),
  crontab: words(/^-l/),
  swapon: words(/^(?:-s|--show)/),
  apt: words(/^(?:list|show|policy)\b/),
  rpm: words(/^-q/),
  dpkg: words(/^(?:-l|-s|-L|--list)/),
  cephadm: words(/^(?:ls|version)\b/),
  velero: words(/^\S+ (?:get|describe|logs)\b/),
};

const CHANGERS =
  'rm mv cp mkdir chmod chown kill pkill killall reboot shutdown apt-get yum dnf pip npm make ansible ansible-playbook chef-client puppet salt gitlab-rails gitlab-rake gitlab-psql gitlab-redis-cli bundle rails rake python python3 ruby node bash sh pg_ctl pg_dump pg_restore psql mysql mysqldump mongosh mongo cqlsh helmfile kustomize eksctl kops kubeadm kubectx kubens cilium calicoctl at dd fsck resize2fs xfs_growfs lvextend growpart swapoff modprobe ufw firewall-cmd nft tc scp rsync tar gzip gunzip zip unzip ssh sudo xargs tee touch ln truncate logrotate systemd-run nsenter chroot odf rosa ocm lctl nodectl jstack jmap jcmd pgbouncer patroni glsh tsh sshuttle su export cd timeout for while if';

export const PROGRAMS: ReadonlySet<string> = new Set([...Object.keys(LOOKING), ...CHANGERS.split(' ')]);

/** Words of English too: in a sentence they are a command only with an argument that no sentence has. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'test type file host which sleep sort cut head tail more less date find mount stat id w who true top free column time watch make service for while if at salt node env su k sh cd tee ln echo export diff patroni puppet tar zip kill reboot shutdown touch export'.split(
    ' ',
  ),
);
