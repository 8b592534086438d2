// Does a text in SQL only look? By the words that begin its statements, and by the functions that they call.
// Promises: whatever reads differently in PostgreSQL and in MySQL, and every function that is not known, counts as a change.

const BEGINNING =
  /^(?:(?:select|show|explain|describe|desc|with|table|values|use)\b|set\s+(?:statement_timeout|role)\b|\\(?:d\w*[+S]*|l\+?|x|timing|conninfo|q|c|connect|pset|echo|watch|s)(?:\s[^`\\|]*)?$)/i;
const CHANGING =
  /\b(?:insert|update|delete|drop|truncate|alter|create|into|merge|grant|revoke|call|do|execute|prepare|copy|lock|vacuum|reindex|refresh|cluster|kill|load|handler|replace\s+into|returning|outfile|dumpfile)\b/i;
/** Words that a parenthesis may follow and that call nothing. */
const WORDS =
  'in and or not on as using exists any all some values over filter within by select from where join lateral when then else case between like ilike union except intersect having limit offset distinct array row with materialized explain explain_options is end only interval';
const TYPES = 'varchar char numeric decimal float timestamp timestamptz time bit int integer bigint text';
const PURE =
  'count sum min max avg every bool_and bool_or string_agg array_agg json_agg jsonb_agg json_object_agg group_concat stddev variance percentile_cont percentile_disc mode rank dense_rank row_number lag lead first_value last_value ntile coalesce nullif ifnull isnull if greatest least round floor ceil ceiling abs mod power sqrt log ln sign trunc cast convert now current_timestamp current_date localtimestamp clock_timestamp statement_timestamp transaction_timestamp age date_trunc date_part extract to_char to_timestamp to_date to_number make_interval justify_interval date curdate curtime sysdate utc_timestamp date_sub date_add date_format timediff timestampdiff datediff unix_timestamp from_unixtime sec_to_time time_to_sec hour minute second day month year concat concat_ws format format_bytes format_type quote_ident quote_literal lower upper initcap length char_length octet_length substr substring substring_index left right trim ltrim rtrim btrim lpad rpad replace split_part position strpos instr locate regexp_replace regexp_matches regexp_match regexp_split_to_table regexp_split_to_array reverse repeat md5 hex unhex encode decode to_json to_jsonb row_to_json json_extract json_unquote json_build_object jsonb_build_object jsonb_array_length json_array_length jsonb_array_elements json_array_elements jsonb_each json_each jsonb_object_keys unnest generate_series array_length array_to_string string_to_array cardinality current_setting current_database current_schema current_user database schema user version inet_server_addr inet_client_addr host obj_description col_description has_table_privilege has_database_privilege has_schema_privilege txid_current_snapshot to_regclass';
const PURE_NAMES: ReadonlySet<string> = new Set(`${WORDS} ${TYPES} ${PURE}`.split(' '));
const PURE_FAMILIES =
  /^(?:pg_stat_(?!reset|statements_reset|clear|force)\w+|pg_size_\w+|pg_\w+_size|pg_get_\w+|pg_is_\w+|pg_last_\w+|pg_current_(?:wal|xlog|xact|snapshot|logfile)\w*|pg_wal_lsn_diff|pg_xlog_location_diff|pg_blocking_pids|pg_safe_snapshot_blocking_pids|pg_table_is_visible|pg_postmaster_start_time|pg_conf_load_time|pg_encoding_to_char|pg_backend_pid|pg_lock_status|pg_relation_\w+|pg_tablespace_\w+|pg_show_\w+|pg_walfile_name\w*)$/;

/** Of a text in SQL. */
export function queryEffect(text: string): 'look' | 'change' {
  // A quote behind a backslash, `#`, `/*!` and `--x` end or begin something in one dialect and not in the other.
  if (/\\['"]|\/\*!|--(?=[^\s-])[^\n]*['"`(;/]|^\s*\\[^\n]*`/m.test(text)) return 'change';
  const bare = text.replace(
    /'(?:[^']|'')*'|"((?:[^"]|"")*)"|`(\w*)`|\$(\w*)\$[\s\S]*?\$\3\$|--[^\n]*|\/\*[\s\S]*?\*\//g,
    (all, double: string | undefined, back: string | undefined) => {
      if (all.startsWith('"') || all.startsWith('`')) return ` ${double ?? back ?? ''}`.replace(/[^\w\s].*/s, ' q');
      return all.startsWith('-') || all.startsWith('/') ? ' ' : "''";
    },
  );
  if (/#|["`$]|'(?!')(?<!'')/.test(bare.replaceAll("''", ''))) return 'change';
  const statements = bare
    .replace(/\\(?:G|gx)\b/g, ';')
    .split(/;|\n\s*(?=\\)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return statements.length > 0 && statements.every(looks) ? 'look' : 'change';
}

function looks(statement: string): boolean {
  if (!BEGINNING.test(statement)) return false;
  if (statement.startsWith('\\')) return true;
  if (/^show\s+create\s+\w+\s+[\w.]+$/i.test(statement)) return true;
  if (statement.includes('\\') || CHANGING.test(statement)) return false;
  return functionsIn(statement).every((name) => PURE_NAMES.has(name) || PURE_FAMILIES.test(name));
}

/** Names that a parenthesis follows, without their schema, but for those that the statement gives to its own parts. */
function functionsIn(statement: string): readonly string[] {
  const own = new Set(
    [...statement.matchAll(/(?:\bwith(?:\s+recursive)?|,)\s+(\w+)\s*\([\w\s,]*\)\s*as\s*\(/gi)].map(([, name = '']) =>
      name.toLowerCase(),
    ),
  );
  const called = [...statement.matchAll(/([\w.]+)\s*\(/g)].map(([, name = '']) => name.toLowerCase());
  return called
    .filter((name) => !own.has(name))
    .map((name) => (/^(?:pg_catalog|sys|information_schema)\.\w+$/.test(name) ? name.replace(/^\w+\./, '') : name));
}
