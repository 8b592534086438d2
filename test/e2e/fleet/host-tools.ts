// The commands that stand on the hosts of the real fleet, where a production host would have those of its own.
// Written for bash, which can open a connection by itself: nothing else needs to be installed.

/** systemctl on the cache's host: asks the unit manager. */
export function systemctlText(unitsPort: number): string {
  return `#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/${unitsPort} || exit 4
printf '%s\\n' "$*" >&3
IFS= read -r code <&3
if [ "$code" = 0 ]; then cat <&3; else cat <&3 >&2; fi
exit "$code"
`;
}

/** The same on a host with a network of its own: bash opens no socket of a file system, the perl of every Debian does. */
export function systemctlAtSocketText(path: string): string {
  return `#!/usr/bin/perl
use IO::Socket::UNIX;
my $manager = IO::Socket::UNIX->new('${path}') or exit 4;
print $manager "@ARGV\\n";
$manager->flush;
chomp(my $code = <$manager> // 4);
print { $code eq '0' ? STDOUT : STDERR } <$manager>;
exit $code;
`;
}

/** gatewayctl on the edge: one request to the gateway. */
export function gatewayctlText(gatewayPort: number): string {
  return `#!/bin/bash
case "$1 $2" in
'breaker open') state=open ;;
'breaker close') state=closed ;;
*) echo 'usage: gatewayctl breaker open|close TENANT' >&2; exit 1 ;;
esac
exec 3<>/dev/tcp/127.0.0.1/${gatewayPort} || exit 4
printf 'PUT /breakers/%s?state=%s HTTP/1.0\\r\\nhost: gateway\\r\\n\\r\\n' "$3" "$state" >&3
IFS= read -r status <&3
case $status in
*' 200 '*) echo "$3 $state" ;;
*) echo "gatewayctl: $status" >&2; exit 1 ;;
esac
`;
}

/** workersctl on the application's host: asks the tenant's own workers. */
export function workersctlText(ports: Readonly<Record<string, number>>): string {
  const cases = Object.entries(ports).map(([tenant, port]) => `workers@${tenant}) port=${port} ;;`);
  return `#!/bin/bash
case "$2" in
${cases.join('\n')}
*) echo "workersctl: no such unit: $2" >&2; exit 1 ;;
esac
case "$1" in
count) message='{"count":true}' ;;
scale) message="{\\"scale\\":$3}" ;;
*) echo 'usage: workersctl count UNIT | workersctl scale UNIT COUNT' >&2; exit 1 ;;
esac
exec 3<>/dev/tcp/127.0.0.1/"$port" || exit 4
printf '%s\\n' "$message" >&3
IFS= read -r answer <&3
echo "$answer"
case $answer in *'"error"'*) exit 1 ;; esac
`;
}
