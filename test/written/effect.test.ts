// Which written commands only look. What is not known to look counts as a change.
import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/written/effect.ts';
import { queryEffect } from '../../src/written/query.ts';

describe('a command', () => {
  it.each([
    'kubectl -n <namespace> get pods -o wide | grep -v Running',
    'kubectl get pods --all-namespaces',
    'kubectl --context prod rollout status deploy/api',
    'kubectl exec -it {{ pod }} -n web -- cat /etc/hosts',
    'oc adm top nodes',
    'sudo -u postgres psql -At -c "select count(*) from pg_stat_activity"',
    'systemctl status nginx',
    'journalctl -u nginx --since "1 hour ago" 2>&1 | tail -50',
    'redis-cli -h cache-1 -p 6379 info memory',
    "curl -s 'https://api.example.com/health?x=1&y=2' | jq .status",
    'curl -X GET https://api.example.com',
    'aws ec2 describe-instances --region eu-west-1',
    'aws --profile ops s3 ls s3://logs',
    'df -h > /dev/null 2>&1',
    'N=$(kubectl get pods | wc -l); echo "$N"',
    'for p in $(kubectl get pods -o name); do kubectl logs "$p"; done',
    'ssh db-1 "df -h && uptime"',
    'kafka-consumer-groups.sh --bootstrap-server k:9092 --group g --describe',
    'find /var/log -size +100M',
    "awk '$1 > 3' f",
  ])('%s looks', (command) => {
    expect(effectOf(command)).toBe('look');
  });

  it.each([
    'kubectl delete pod <pod>',
    'kubectl get pods -o name | xargs kubectl delete',
    'kubectl exec api-0 -- rm -rf /tmp/cache',
    'kubectl -n web rollout restart deploy/api',
    'psql -c "select pg_terminate_backend(4711)"',
    'psql -f repair.sql',
    'systemctl restart nginx',
    'journalctl --vacuum-size=1G',
    'redis-cli -p 6379 flushall',
    'redis-cli config set maxmemory 1gb',
    'curl -XPOST https://api.example.com/drain',
    'curl --request DELETE https://api.example.com/drain',
    "curl -d '{}' https://api.example.com",
    'aws ec2 reboot-instances --instance-ids i-1',
    'echo 1 > /proc/sys/vm/drop_caches',
    'echo $(rm -rf /tmp/x)',
    'ssh db-1 "uptime; reboot"',
    'find /var/log -name "*.gz" -delete',
    "sed -i 's/a/b/' f",
    'kafka-consumer-groups.sh --group g --reset-offsets --to-latest --execute',
    'cat > /etc/x <<EOF',
    "awk '{ print $1 > 3 }' f",
    'psql',
    'thing-that-nobody-knows --now',
    './repair.sh',
  ])('%s changes', (command) => {
    expect(effectOf(command)).toBe('change');
  });
});

describe('a query', () => {
  it.each([
    ['select 1', 'look'],
    ['-- update nothing\nSHOW max_connections;', 'look'],
    ["select 'drop table x'", 'look'],
    ['with a as (select 1) select * from a;\n\\d jobs', 'look'],
    ['with gone as (delete from jobs returning 1) select * from gone', 'change'],
    ['select pg_cancel_backend(1)', 'change'],
    ['select 1; update jobs set x = 1', 'change'],
    ['', 'change'],
  ] as const)('%j: %s', (query, effect) => {
    expect(queryEffect(query)).toBe(effect);
  });
});
