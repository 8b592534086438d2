// Clients of HTTP: they look where what they send is a GET or a HEAD, and what comes back goes into no file.
import { readArguments } from './arguments.ts';

const CURL =
  'sSkvifLIgG46#jN0Z H:A:m:w:b:e:u:x:X:o:r:E:d:y:Y: --silent --show-error --insecure --verbose --include --head --location --location-trusted --fail --fail-with-body --compressed --globoff --ipv4 --ipv6 --http1.1 --http2 --no-progress-meter --progress-bar --no-buffer --get --path-as-is --tlsv1.2 --tlsv1.3 --basic --digest --negotiate --anyauth --ssl-no-revoke --http1.0 --netrc --raw --header: --user-agent: --max-time: --connect-timeout: --write-out: --cookie: --referer: --user: --proxy: --request: --output: --retry: --retry-delay: --retry-max-time: --retry-connrefused --cacert: --capath: --cert: --cert-type: --key: --key-type: --resolve: --connect-to: --interface: --unix-socket: --noproxy: --range: --limit-rate: --oauth2-bearer: --url: --data: --data-urlencode: --data-raw: --aws-sigv4: --max-redirs: --trace-time --proto:';
const SENT = ['-d', '--data', '--data-urlencode', '--data-raw'];

export function looksByCurl(args: readonly string[]): boolean {
  const { options, operands, unknown } = readArguments(args, { spec: CURL });
  const of = (...names: readonly string[]) => names.flatMap((name) => options.get(name) ?? []);
  const isGet = options.has('-G') || options.has('--get');
  const addresses = [...operands, ...of('--url')];
  return (
    unknown === null &&
    addresses.length > 0 &&
    addresses.every((one) => !/^[a-z]+:\/\//i.test(one) || /^https?:/i.test(one)) &&
    of('-X', '--request').every((method) => /^(?:GET|HEAD)$/.test(method)) &&
    of('-o', '--output').every((file) => /^(?:-|\/dev\/null)$/.test(file)) &&
    of('-H', '--header').every((header) => !/^@|method-override/i.test(header)) &&
    (isGet || of(...SENT).length === 0)
  );
}

const WGET =
  'qvSdc46 T:t:U:O: --spider --quiet --verbose --no-verbose --no-check-certificate --server-response --timeout: --tries: --header: --user-agent: --ca-certificate: --max-redirect: --https-only --output-document: --user: --password: --http-user: --http-password: --content-on-error';

export function looksByWget(args: readonly string[]): boolean {
  const { options, unknown } = readArguments(
    args.filter((one) => one !== '-nv'),
    { spec: WGET },
  );
  const files = ['-O', '--output-document'].flatMap((name) => options.get(name) ?? []);
  if (unknown !== null || files.some((file) => !/^(?:-|\/dev\/(?:null|stdout))$/.test(file))) return false;
  return files.length > 0 || options.has('--spider');
}
