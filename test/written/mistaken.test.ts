// Changes that could be taken for looks: behind options, in clusters, pipes, loops and quotes, beside what does look.
import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/written/effect.ts';
import { queryEffect } from '../../src/written/query.ts';
import fc from '../support/properties.ts';

describe('is a change', () => {
  it.each([
    // Clusters of letters, and options that take a value.
    'curl -sX DELETE https://api/x',
    'curl -sXPOST https://api/x',
    'curl -fsSX PUT https://api/x',
    'curl -skd x=1 https://api/x',
    'curl -sO https://api/x',
    'curl -K requests.txt',
    'curl $CURL_OPTS https://api/x',
    "wget --post-data='' -qO- https://api/x",
    'wget --method=DELETE -O - https://api/x',
    'sed -Ei s/a/b/ f',
    "sed -n 's/a/b/w out' f",
    "sed '1e reboot' f",
    'sort -o f f',
    'sort -uo f f',
    'uniq in out',
    'tcpdump -w dump.pcap',
    'tcpdump -nw dump.pcap',
    'ss -K dst 10.0.0.1',
    'ss -tK dst 10.0.0.1',
    'arp -d 10.0.0.1',
    'hostname db-2',
    'date 010112002030',
    'dmesg -n 1',
    'mount -a',
    'mount /dev/sdb /mnt',
    'sysctl --system',
    'sysctl vm.swappiness=1',
    'iptables -F -L',
    'iptables -LZ',
    'ip link set eth0 down',
    'ip -s link delete eth0',
    'find / -name x -okdir rm {} ;',
    'find / -fprint out',
    `awk '{system("kill -9 " $2)}' f`,
    `awk '{print $1 | "sh"}' f`,
    `awk '/"/ {system("sh")}' f`,
    'awk -i inplace 1 f',
    // The verb at its place.
    'gcloud sql instances delete read-replica-1',
    'gcloud pubsub subscriptions delete list-sub',
    'gcloud sql instances restart list',
    'gcloud compute frobnicate list',
    'az vm delete --name show-1 --resource-group show',
    'az vm restart -n list',
    'aws ec2 reboot-instances describe-instances',
    'aws s3api get-object --bucket b --key k out',
    'kubectl -n debug delete deploy web',
    'kubectl delete namespace debug',
    'kubectl -n exec delete pod web -- cat x',
    'kubectl --frobnicate get delete pod x',
    'kubectl debug node/n -- cat /etc/hosts',
    'kubectl exec web -- bash',
    'oc adm drain node-1',
    'helm --kube-context get uninstall web',
    'helm --frobnicate get uninstall web',
    'logcli delete create --from 1',
    'redis-cli --no-auth-warning -a $P FLUSHALL',
    'redis-cli --tls --cacert ca.pem FLUSHALL',
    'redis-cli --cluster fix db:6379',
    'redis-cli --cluster failover db:6379',
    'redis-cli --latency FLUSHALL',
    'redis-cli -x info set key',
    'redis-cli memory purge',
    'redis-cli slowlog reset',
    'redis-cli config resetstat',
    'amtool alert add foo=bar',
    'istioctl proxy-config log web --level debug',
    'service status restart',
    'systemctl --frobnicate status restart nginx',
    'git log --output=f',
    'terraform plan -out=f',
    // Programs that run others.
    'env X=y kubectl delete pod x',
    'env -S "rm x"',
    'PAGER="rm x" git log',
    'sudo',
    'sudo -i',
    'ssh db-1',
    'ssh -o ProxyCommand="rm x" db-1 uptime',
    'ssh db-1 "uptime" "; reboot"',
    'ls | xargs env',
    'ls | xargs -n1 sudo',
    'watch "uptime; reboot"',
    'timeout 5 nice -n 3 reboot',
    'sh -c "kubectl get pods; kubectl delete pod x"',
    // What comes in.
    'echo flush_all | nc cache 11211',
    'echo "disable server web/1" | nc -U /run/haproxy.sock',
    'echo "disable server web/1" | socat stdio /run/haproxy.sock',
    'echo FLUSHALL | redis-cli',
    'echo FLUSHALL | telnet cache 6379',
    'echo FLUSHALL | openssl s_client -connect cache:6379',
    'echo reboot | ssh db-1',
    // What goes out, and what is inside.
    'cat /dev/null>/var/log/syslog',
    'echo 1 >| f',
    'df -h &> f',
    "echo $'a\\'; rm x'",
    'cat <(rm x)',
    'diff <(kubectl get pods) <(kubectl delete pods)',
    'echo "$(rm x)"',
    'echo "`rm x`"',
    'echo ${X:-$(rm x)}',
    'echo `echo \\`rm x\\``',
    '"A"=b',
    'cat <<EOF\n$(rm x)\nEOF',
    'ls; f() { rm x; }; f',
    'case $x in a) rm x;; esac',
    'for p in $(rm x); do ls; done',
    'while read p; do kubectl delete "$p"; done < pods',
    'for p in a b; do\nls',
    'if true; then ls',
    '(ls',
    'true && (ls; rm x)',
    '{ ls; rm x; }',
    'pt-query-digest --execute f',
    '',
    // Databases.
    'mysql -Nse "DELETE FROM jobs"',
    'mysql -NBe "KILL 5"',
    'mysql -e "select 1" -e "KILL 5"',
    'mysql',
    'mysql --init-command="KILL 5" -e "select 1"',
    'psql -c "select 1" -c "delete from jobs"',
    'psql -Atc "delete from jobs"',
    'psql --command="delete from jobs" -c "select 1"',
    'psql db <fix.sql',
    'cat fix.sql | psql db',
    'echo "delete from jobs" | psql',
    'psql <<< "delete from jobs"',
    'psql <<EOF\ndelete from jobs;\nEOF',
    'psql -c "select 1" -f fix.sql',
    'psql -o out -c "select 1"',
  ])('%s', (command) => {
    expect(effectOf(command)).toBe('change');
  });

  it.each([
    "select pg_drop_replication_slot('stuck')",
    'select pg_promote()',
    'select pg_reload_conf()',
    'select pg_wal_replay_resume()',
    'select pg_stat_reset()',
    'select pg_stat_statements_reset()',
    "select setval('ids', 1)",
    "select * from dblink_exec('delete from jobs')",
    'select "pg_promote"()',
    'select pg_catalog.pg_promote ()',
    "select 'drop table ' || tablename from pg_tables \\gexec",
    'select 1 \\! reboot',
    '\\echo `reboot`',
    '\\i fix.sql',
    "select 'a\\'; delete from jobs; --'",
    "select 1 # '\n; delete from jobs; # '",
    'select 1 /*! ; kill 5 */',
    'select * from jobs for update',
    'explain analyze delete from jobs',
    'select mine.repair()',
    'select $$a$$; call repair()',
    'set global read_only = 0',
  ])('%s', (query) => {
    expect(queryEffect(query)).toBe('change');
  });
});

describe('looks all the same', () => {
  it.each([
    'curl -sk -o /dev/null -w "%{http_code}" https://api/health',
    "curl -sG http://prometheus/api/v1/query --data-urlencode 'query=up'",
    'wget -qO- http://api/health',
    'redis-cli --no-auth-warning -a "$P" --tls info memory',
    'redis-cli --cluster check db:6379',
    'gcloud --project p sql instances describe delete-me',
    'az vm list -g rg -o table',
    'kubectl get pods -n debug | sort -k4 -rn | head -20',
    'kubectl rollout -n web status deploy/api',
    'kubectl exec -n web api-0 -c app -- sh -c "df -h | grep data"',
    'sudo -u postgres psql -X -d shop -Atc "select count(*), pg_size_pretty(pg_database_size(current_database())) from jobs"',
    'mysql -h db -u root -p"$P" shop -Nse "show processlist"',
    'env KUBECONFIG=x kubectl get pods',
    'echo | openssl s_client -connect api:443 -servername api 2>/dev/null | openssl x509 -noout -dates',
    'nc -zv cache 6379',
    'ss -tlnp | grep 5432',
    'diff <(kubectl get pods) <(kubectl get pods -A)',
    "sed -n '/start/,/end/p' f | sed 's/a/b/g; 1d'",
    "awk '{print $1}' f",
    'find /var -xdev -type f -size +1G -printf "%s %p\\n"',
    'while read p; do kubectl get "$p"; done < pods',
    'if pg_isready; then echo up; else echo down; fi',
    'timeout 5 ssh -i key db-1 uptime',
    'ls | xargs -n1 stat',
    'df -h; (uptime; free)',
    'ip -s link show eth0',
    'iptables -t nat -nvL',
    'journalctl -xeu nginx',
  ])('%s', (command) => {
    expect(effectOf(command)).toBe('look');
  });

  it.each([
    'select pid, now() - query_start as age from pg_stat_activity order by 2 desc\\G',
    'select slot_name, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) from pg_replication_slots',
    'with old(id) as (select id from jobs) select count(*) from old',
    'select update_time, "created" from information_schema.tables where note = \'drop it\'',
    'show create table jobs',
    '-- how many?\nselect count(*) from jobs;',
  ])('%s', (query) => {
    expect(queryEffect(query)).toBe('look');
  });
});

describe('a verb that changes is found wherever it may stand', () => {
  const of = (program: string, options: string, verbs: string) => ({
    program,
    options: options.split(','),
    verbs: verbs.split(','),
  });
  const programs = [
    of(
      'kubectl',
      '-n get,--namespace=get,--context get,-A,--frobnicate,--frobnicate get',
      'delete pod x,apply -f x,drain n,rollout restart x,config set-context x,debug x,auth reconcile',
    ),
    of(
      'helm',
      '-n list,--kube-context get,--debug,--frobnicate list',
      'uninstall x,upgrade x y,rollback x,repo remove x',
    ),
    of(
      'aws',
      '--profile list,--region describe,--frobnicate s3',
      'ec2 stop-instances x,s3 rm s3://x,rds reboot-db-instance x,s3 sync a b',
    ),
    of(
      'gcloud',
      '--project list,--zone describe,--quiet,--frobnicate list',
      'sql instances delete list,compute instances stop x,container clusters resize x,compute ssh list',
    ),
    of('az', '-g list,--name show,--frobnicate list', 'vm delete,vm restart,aks scale,redis force-reboot'),
    of(
      'redis-cli',
      '-h info,-a get,--tls,--no-auth-warning,--raw,--frobnicate,--frobnicate get',
      'flushall,del info,config set a b,client kill a,debug sleep 1,shutdown',
    ),
    of('systemctl', '--no-pager,--user,-t status,--frobnicate status', 'restart x,stop status,daemon-reload,kill x'),
    of(
      'curl',
      '-s,-k,-H get,-o -,--max-time 3,--frobnicate',
      '-X POST http://x,-XDELETE http://x,-sd a http://x,--json a http://x,-T f http://x,--request PUT http://x',
    ),
    of('psql', '-X,-At,-h x,-d x', '-c "delete from x",-Atc "select pg_promote()",-f x,< x'),
    of('docker', '-H ps,--context ps,--frobnicate ps', 'rm x,restart ps,compose down,system prune,volume rm ls'),
  ];
  const call = fc
    .constantFrom(...programs)
    .chain(({ program, options, verbs }) =>
      fc.tuple(
        fc.constant(program),
        fc.array(fc.constantFrom(...options), { maxLength: 4 }),
        fc.constantFrom(...verbs),
      ),
    );
  const around = fc.constantFrom(
    '%',
    'sudo %',
    'ls; %',
    'true && %',
    'ls | %',
    '% | wc -l',
    'echo "$(%)"',
    'if true; then %; fi',
    'for x in a; do\n  %\ndone',
    '( % )',
    'timeout 5 env A=b %',
    'cat <(%)',
  );

  it('alone, and inside of any script', () => {
    fc.assert(
      fc.property(call, around, ([program, options, verb], script) => {
        expect(effectOf(script.replace('%', () => [program, ...options, verb].join(' ')))).toBe('change');
      }),
      { numRuns: 400 },
    );
  });
});
