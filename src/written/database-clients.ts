// Clients of databases: what they are given to say there decides, and without it whatever comes in or somebody types.
import { readArguments } from './arguments.ts';
import { queryEffect } from './query.ts';

const PSQL =
  'AtqxX1ewWlnabEsz h:p:U:d:c:F:R:P:v:T: --host: --port: --username: --dbname: --command: --tuples-only --no-align --no-psqlrc --quiet --expanded --csv --html --field-separator: --pset: --set: --variable: --no-password --password --list';
const MYSQL =
  'NBsrtvEACHXqnwG h:P:u:D:S:e: p? --host: --port: --user: --database: --password --socket: --defaults-file: --defaults-extra-file: --defaults-group-suffix: --login-path: --execute: --batch --skip-column-names --silent --table --vertical --raw --protocol: --connect-timeout: --ssl --ssl-mode: --ssl-ca: --no-auto-rehash';

export function looksAtPsql(args: readonly string[]): boolean {
  const { options, operands, unknown } = readArguments(args, { spec: PSQL });
  const queries = ['-c', '--command'].flatMap((name) => options.get(name) ?? []);
  const onlyLists = queries.length === 0 && (options.has('-l') || options.has('--list'));
  if (unknown !== null || operands.length > 2) return false;
  return onlyLists || allLook(queries);
}

export function looksAtMysql(args: readonly string[]): boolean {
  const { options, operands, unknown } = readArguments(args, { spec: MYSQL });
  const queries = ['-e', '--execute'].flatMap((name) => options.get(name) ?? []);
  return unknown === null && operands.length <= 1 && allLook(queries);
}

function allLook(queries: readonly string[]): boolean {
  return queries.length > 0 && queries.every((query) => queryEffect(query) === 'look');
}

const REDIS =
  'c32 h:p:s:a:u:n:r:i:d: --user: --pass: --no-auth-warning --tls --insecure --cacert: --cacertdir: --cert: --key: --sni: --raw --no-raw --csv --json --stat --latency --latency-history --latency-dist --bigkeys --memkeys --hotkeys --scan --pattern: --count: --type: --cluster:';
const REDIS_LOOKS =
  /^(?:(?:info|ping|get|mget|strlen|keys|scan|ttl|pttl|type|exists|dbsize|lastsave|time|role|monitor|llen|lrange|lindex|hgetall|hget|hmget|hkeys|hvals|hlen|hexists|hscan|scard|smembers|sismember|sscan|zcard|zcount|zrange|zrevrange|zrangebyscore|zscore|zrank|zscan|xlen|xrange|xrevrange|xpending|xinfo|pubsub)|slowlog (?:get|len)|memory (?:usage|stats|doctor)|latency (?:latest|history|doctor|graph)|client (?:list|info|getname|id)|config get|cluster (?:info|nodes|slots|shards|myid|keyslot)|object (?:encoding|freq|idletime|refcount)|sentinel (?:masters?|slaves|replicas|sentinels|get-master-addr-by-name|ckquorum))(?: |$)/i;

export function looksAtRedis(args: readonly string[]): boolean {
  // What stands behind the command is the command's.
  const { options, operands, unknown } = readArguments(args, { spec: REDIS, stopsAtOperand: true });
  const words = operands.join(' ');
  if (unknown !== null) return false;
  const cluster = options.get('--cluster');
  if (cluster !== undefined)
    return cluster.every((verb) => /^(?:check|info)$/.test(verb)) && /^\S+(?: \d+)?$/.test(words);
  const onlyWatches = [
    '--stat',
    '--latency',
    '--latency-history',
    '--latency-dist',
    '--bigkeys',
    '--memkeys',
    '--hotkeys',
    '--scan',
  ].some((name) => options.has(name));
  return words === '' ? onlyWatches : REDIS_LOOKS.test(words);
}
