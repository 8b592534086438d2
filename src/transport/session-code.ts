// Shell functions that the wrapper and the shell for probes share, for POSIX sh with /proc.

/** Finds our own tools before a command's environment can hide them. Sets: er_tool_at (a path, or the bare name). */
export const FIND_TOOL = `er_find_tool() {
  er_tool_at=$1
  er_split=$IFS
  IFS=:
  set -f
  for er_one in $PATH; do
    if [ -f "$er_one/$1" ] && [ -x "$er_one/$1" ]; then er_tool_at=$er_one/$1; break; fi
  done
  set +f
  IFS=$er_split
}
`;

/** Ends a session: TERM, two seconds, KILL, confirmed over /proc. Status 0: nobody of it is left. */
export const END_SESSION = `er_members() {
  er_found=
  for er_file in $(grep -lsE "\\\\) [^ZX] [0-9]+ [0-9]+ $1 " /proc/[0-9]*/stat); do
    er_file=\${er_file#/proc/}
    er_found="$er_found \${er_file%/stat}"
  done
  [ -n "$er_found" ]
}
er_now() { IFS=". " read -r er_seconds er_hundredths er_rest </proc/uptime; er_time=$((er_seconds * 10 + \${er_hundredths%?})); }
er_end_session() {
  er_now
  er_kill_at=$((er_time + 20))
  er_stop_at=$((er_time + 35))
  er_told=
  while er_members "$1"; do
    er_now
    if [ "$er_time" -ge "$er_stop_at" ]; then return 1; fi
    if [ "$er_time" -ge "$er_kill_at" ]; then kill -KILL $er_found 2>/dev/null
    elif [ -z "$er_told" ]; then kill -TERM $er_found 2>/dev/null; er_told=told; fi
    sleep 0.05
  done
}
`;
