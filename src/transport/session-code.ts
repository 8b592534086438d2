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

/**
 * Ends a session: TERM, two seconds, KILL, confirmed over /proc. Status 0: nobody of it is left. However long a look takes, it is not
 * given up before KILL was sent twice. Whoever does not see the first process of all (no grep, or hidepid) does not see everybody:
 * er_blind is set then, and nobody counts as gone.
 * Of er_session with er_started: er_is_stranger, the number is somebody else's by now; er_is_alive, the process itself is there.
 */
export const END_SESSION = `er_members() {
  er_found=
  er_blind=yes
  for er_file in $(grep -lsE "^1 \\\\(|\\\\) [^ZX] [0-9]+ [0-9]+ $1 " /proc/[0-9]*/stat); do
    er_file=\${er_file#/proc/}
    er_file=\${er_file%/stat}
    if [ "$er_file" = 1 ]; then er_blind=; else er_found="$er_found $er_file"; fi
  done
  [ -n "$er_found" ]
}
er_now() {
  er_seconds=
  { IFS=". " read -r er_seconds er_hundredths er_rest </proc/uptime; } 2>/dev/null
  [ -n "$er_seconds" ] && er_time=$((er_seconds * 10 + \${er_hundredths%?}))
}
er_end_session() {
  er_told=
  er_kills=0
  while er_members "$1"; do
    er_now || return
    if [ -z "$er_told" ]; then
      kill -TERM $er_found 2>/dev/null
      er_told=$er_time
    elif [ "$er_time" -ge $((er_told + 20)) ]; then
      if [ $er_kills -ge 2 ] && [ "$er_time" -ge $((er_told + 35)) ]; then return 1; fi
      kill -KILL $er_found 2>/dev/null
      er_kills=$((er_kills + 1))
    fi
    sleep 0.05
  done
  [ -z "$er_blind" ]
}
er_stat() {
  er_line=
  { read -r er_line <"/proc/$er_session/stat"; } 2>/dev/null
  [ -n "$er_line" ] || return
  set -- \${er_line##*) }
  er_condition=$1
  er_since=\${20}
}
er_is_stranger() { er_stat && [ "$er_since" != "$er_started" ]; }
er_is_alive() { er_stat && [ "$er_since" = "$er_started" ] && case $er_condition in [ZX]) false ;; esac; }
`;
