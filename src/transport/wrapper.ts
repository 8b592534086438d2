// The small fixed program that starts a change on a host, for POSIX sh with coreutils, grep, util-linux and /proc.
// Promises: nothing starts before GO; one id starts at most once; a token lower than one seen starts nothing; the
// command runs in a session of its own under a deadline, and what became of it stays on the host to be asked for.
// Never: a value in an argument, in a file, or in a name; all values come over standard input.
import { quoteCommand } from '../kernel/quote.ts';
import { END_SESSION, FIND_TOOL } from './session-code.ts';
import { FIND_STATE } from './state-code.ts';

const SAY = `er_say() { printf "%s %s\\n" "$er_nonce" "$*"; }
er_refuse() { er_say refused "$@"; exit 252; }
`;

/**
 * Runs er_command under its deadline, with its output kept on the host (bounded), and sends what came of it.
 * er_apart gives the streams to the host away, for good: what a function's own redirections set aside, its shell would still hold, and
 * nobody would learn of the death of the shell that reports. er_watch lets go whoever still waits for the other end of an output.
 * er_start looks for the deadline behind its own mark, er_watch for that mark behind the deadline: one of them sees the other. A mark
 * that a full disk does not take (`true`, where `:` would end the shell) keeps nothing from being killed.
 * A record that is there and holds no process is that of a command that was not started: nothing starts that is not written there.
 * er_drain that is told TERM keeps nothing more and goes on to read: what a command left running must not die of its next word.
 */
const CHANGE = `er_apart() { exec </dev/null >/dev/null 2>&1 7<&- 8>&-; }
er_drain() {
  er_cat=
  trap "kill \\$er_cat 2>/dev/null" TERM
  exec 3<"$1"
  ( ulimit -f "$er_cap"; exec cat <&3 >"$2" ) &
  er_cat=$!
  wait $er_cat && exit
  trap "" TERM
  exec cat <&3 >/dev/null
}
er_drained() {
  for er_pause in .001 .001 .001 .002 .004 .01 .01 .01 .01 .01 .01 .01 .01 .01 .02 .02 .02 .02 .02 .02; do
    er_line=
    { read -r er_line <"/proc/$1/stat"; } 2>/dev/null
    case $er_line in ""|*") Z "*) return ;; esac
    sleep "$er_pause"
  done
  kill "$1" 2>/dev/null
}
er_watch() {
  trap "kill \\$er_sleep 2>/dev/null; exit 0" TERM
  sleep "$er_deadline" &
  er_sleep=$!
  wait $er_sleep
  trap "" TERM
  true >"$er_dir/deadline"
  true 3<>"$er_dir/o" 4<>"$er_dir/e"
  read -r er_session er_started er_then er_of <"$er_dir/process"
  [ -z "$er_session" ] || er_is_stranger || er_end_session "$er_session"
}
er_start() {
  er_lock "$er_base"
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || { er_say refused fence "$er_fence"; return 1; }
  [ ! -e "$er_dir/stopped" ] || { er_say refused stopped; return 1; }
  er_raise_fence
  read -r er_self er_line </proc/self/stat
  set -- \${er_line##*) }
  [ -n "$er_self" ] && [ -n "\${20}" ] || { er_say refused tool /proc; return 1; }
  printf "%s %s %s %s\\n" "$er_self" "\${20}" "$er_boot" "$er_execution" 1<>"$er_dir/process" || { er_say refused state; return 1; }
  if [ -e "$er_dir/deadline" ]; then
    printf "%96s\\n" "" 1<>"$er_dir/process"
    er_say refused late
    return 1
  fi
  exec 9>&-
}
er_change() {
  er_need_proc
  for er_tool in setsid flock mkfifo head grep sleep cat wc mkdir mv rm; do command -v $er_tool >/dev/null || er_refuse tool $er_tool; done
  er_find_tool setsid
  er_setsid=$er_tool_at
  er_find_tool bash
  er_bash=$er_tool_at
  er_state
  er_enlist
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  ( er_environment; er_look ) || exit 252
  er_find
  [ -z "$er_dir" ] || er_refuse twice
  er_dir=$er_base/commands/$er_id
  mkdir "$er_dir" 2>/dev/null || er_refuse twice
  mkfifo "$er_dir/o" "$er_dir/e" && printf "%96s\\n" "" >"$er_dir/process" && printf "%16s\\n" "" >"$er_dir/rc" || er_refuse state
  er_say hello $$ "$er_boot"
  IFS= read -r er_go
  if [ "$er_go" != "GO $er_nonce" ]; then
    [ -e "$er_dir/stopped" ] || rm -rf "$er_dir"
    er_say refused abandoned
    exit 253
  fi
  trap "" PIPE HUP INT
  exec 7<&0 8>&1
  ( er_apart; er_drain "$er_dir/o" "$er_dir/out" ) &
  er_out=$!
  ( er_apart; er_drain "$er_dir/e" "$er_dir/err" ) &
  er_err=$!
  ( er_apart; er_watch ) &
  er_watcher=$!
  ( exec </dev/null 2>/dev/null 7<&- 8>&-; er_feed ) | (
    exec 3<&0 <&7 7<&-
    er_start >&8 || exit 254
    exec 8>&-
    trap - PIPE HUP INT
    umask "$er_umask"
    export ENFORCED_RUNBOOKS_COMMAND="$er_id"
    er_environment
    er_command
  ) >"$er_dir/o" 2>"$er_dir/e"
  er_rc=$?
  kill $er_watcher 2>/dev/null
  if read -r er_session er_rest <"$er_dir/process" && [ -z "$er_session" ]; then
    [ -e "$er_dir/stopped" ] || rm -rf "$er_dir"
    exit 254
  fi
  if [ -e "$er_dir/deadline" ]; then wait $er_watcher; fi
  er_drained $er_out
  er_drained $er_err
  printf "%s" "$er_rc" 1<>"$er_dir/rc"
  er_report
  er_prune
}
`;

/** What became of the command in er_dir, in one line with the lengths of the outputs, which follow it. */
const REPORT = `er_left() {
  er_count=0
  for er_one in $(grep -lzsF -- "ENFORCED_RUNBOOKS_COMMAND=$er_id" /proc/[0-9]*/environ 2>/dev/null); do er_count=$((er_count + 1)); done
}
er_send() {
  { if [ "$1" -ge 131072 ]; then dd bs=131072 count=$(($1 / 131072)) 2>/dev/null; fi; head -c $(($1 % 131072)); } <"$2"
}
er_size_of() { er_bytes=0; if [ -s "$1" ]; then er_bytes=$(wc -c <"$1"); er_bytes=$((er_bytes)); fi; }
er_report() {
  er_how=exited
  er_count=0
  if [ -e "$er_dir/deadline" ]; then er_how=deadline; fi
  if [ -e "$er_dir/stopped" ]; then er_how=stopped; fi
  if [ -n "$1" ]; then er_how=$1; fi
  if [ "$er_how" = past ] && [ "$er_then" = elsewhere ]; then er_how=elsewhere; fi
  case $er_how in
  past) er_left ;;
  deadline|stopped|gone)
    er_left
    if er_members "$er_session" || [ -n "$er_blind" ]; then er_how=$er_how-alive; fi ;;
  esac
  er_size_of "$er_dir/out"
  er_sizes=$er_bytes
  er_size_of "$er_dir/err"
  er_say result "$er_how" "\${er_rc:--}" "$er_count" "$er_sizes" "$er_bytes"
  if [ "$er_sizes" -gt 0 ]; then er_send "$er_sizes" "$er_dir/out"; fi
  if [ "$er_bytes" -gt 0 ]; then er_send "$er_bytes" "$er_dir/err"; fi
}
er_runs() {
  er_rc=
  er_session=
  { read -r er_rc <"$er_dir/rc"; read -r er_session er_started er_then er_of <"$er_dir/process"; } 2>/dev/null
  if [ -n "$er_rc" ] || [ -z "$er_session" ] || [ "$er_then" != "$er_boot" ] || er_is_stranger; then return 1; fi
  er_members "$er_session" || [ -n "$er_blind" ] || er_is_alive
}
er_old() {
  find "$1/commands" "$1/executions" -mindepth 1 -maxdepth 1 -mtime +7 2>/dev/null | (
    set +f
    while IFS= read -r er_dir; do er_runs || rm -rf "$er_dir"; done
  )
}
er_prune() { er_each_base er_old; }
`;

/**
 * er_fate is asked from a second channel: raises the fence, forbids a start, kills what runs, and reports. What was let through just
 * before and has not come to a session of its own yet is killed as well. The lock is given back before anything is sent.
 * er_starts names what was started of an execution, and raises the fences: behind it nothing of it can start that it has not named. What
 * is only prepared has no process yet, and is not named.
 * er_enter, er_note and er_noted are for what does not run here and must still be known here: a request over HTTP.
 */
const FATE = `er_fate() {
  er_need_proc
  er_state
  er_lock_both
  er_raise_fence
  er_read_list
  if [ -z "$er_dir" ]; then
    mkdir "$er_base/commands/$er_id" && : >"$er_base/commands/$er_id/stopped"
    if [ -z "$er_known" ]; then : >"$er_base/commands/$er_id/unknown"; fi
    exec 9>&- 7>&-
    er_say absent $er_known
    return
  fi
  er_session=
  er_rc=
  if [ -e "$er_dir/process" ]; then read -r er_session er_started er_then er_of <"$er_dir/process"; fi
  if [ -e "$er_dir/rc" ]; then read -r er_rc <"$er_dir/rc"; fi
  if [ -z "$er_session" ]; then
    : >"$er_dir/stopped"
    exec 9>&- 7>&-
    if [ -e "$er_dir/unknown" ]; then er_say absent; else er_say absent known; fi
    return
  fi
  exec 9>&- 7>&-
  if [ -n "$er_rc" ]; then er_report; return; fi
  if [ "$er_then" != "$er_boot" ] || er_is_stranger; then er_report past; return; fi
  if er_members "$er_session"; then true >"$er_dir/stopped"; er_end_session "$er_session"
  elif er_is_alive; then true >"$er_dir/stopped"; kill -KILL "$er_session" 2>/dev/null; er_end_session "$er_session"
  fi
  for er_round in 1 2 3 4 5 6 7 8 9 10; do
    read -r er_rc <"$er_dir/rc"
    if [ -n "$er_rc" ]; then er_report; return; fi
    sleep 0.1
  done
  if [ -e "$er_dir/stopped" ]; then er_report; else er_report gone; fi
}
er_take_started() {
  if [ -e "$1/lock" ]; then er_lock "$1"; fi
  set +f
  for er_dir in "$1"/commands/*; do
    er_of=
    { read -r er_session er_started er_then er_of <"$er_dir/process"; } 2>/dev/null
    if [ "$er_of" = "$er_execution" ]; then er_found="$er_found \${er_dir##*/}"; fi
  done
}
er_starts() {
  er_found=
  er_state
  er_lock "$er_base"
  for er_lock_name in $er_locks; do er_raise_fence; done
  er_each_base er_take_started
  exec 9>&-
  er_say starts $er_found
}
er_enter() {
  er_state
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  er_enlist
  er_say noted
}
er_note() {
  er_state
  er_lock_both
  er_read_fence
  [ "$er_token" -ge "$er_fence" ] || er_refuse fence "$er_fence"
  [ -z "$er_dir" ] || er_refuse twice
  er_dir=$er_base/commands/$er_id
  mkdir "$er_dir" && printf "0 0 elsewhere %s\\n" "$er_execution" >"$er_dir/process" && printf "%16s\\n" "" >"$er_dir/rc" || er_refuse state
  er_raise_fence
  er_say noted
}
er_noted() {
  er_state
  er_find
  [ -n "$er_dir" ] || er_refuse state
  printf "%s" "$er_status" 1<>"$er_dir/rc"
  er_say noted
}
`;

const FORGET = `er_forget_at() {
  for er_one_id in $er_ids; do
    er_rc=
    er_then=
    if [ -e "$1/commands/$er_one_id/rc" ]; then read -r er_rc <"$1/commands/$er_one_id/rc"; fi
    if [ -e "$1/commands/$er_one_id/process" ]; then read -r er_session er_started er_then er_of <"$1/commands/$er_one_id/process"; fi
    if [ -e "$1/commands/$er_one_id/stopped" ]; then er_rc=none; fi
    case $er_then in ""|elsewhere|"$er_boot") ;; *) er_rc=none ;; esac
    if [ -n "$er_rc" ]; then rm -rf "$1/commands/$er_one_id"; fi
  done
  rm -f "$1/executions/$er_execution"
}
er_forget() { er_state; er_each_base er_forget_at; er_say forgotten; }
`;

/** The program. What comes behind it sets the er_ variables and names in er_mode what is to be done. */
export const WRAPPER = `${SAY}${FIND_STATE}${FIND_TOOL}${END_SESSION}${REPORT}${CHANGE}${FATE}${FORGET}`;

/** The same errand for a shell that is open: after the er_ variables, in a subshell of its own. */
export const FORGET_CODE = `${SAY}${FIND_STATE}${FORGET}er_forget
`;

/** First line of standard input: the user to become, or `-`. The rest goes to the program in `$1`, byte for byte. */
const BECOME =
  'IFS= read -r as || exit 125; case $as in -) exec /bin/sh -c "$1" enforced-runbooks ;; *) exec sudo -n -H -u "$as" -- /bin/sh -c "$1" enforced-runbooks ;; esac';

/** Second line: the length of the code that follows, which is read to the byte: what comes behind it is the command's. */
const READ_CODE = 'IFS= read -r er_size || exit 125; eval "$(dd bs="$er_size" count=1 iflag=fullblock 2>/dev/null)"';

/**
 * The one command for `ssh`, and the same as an argv for this machine. Any login shell may have to read it: one line, without `!`
 * and backslashes, which csh and fish read also within quotes.
 */
export const WRAPPER_ARGV: readonly string[] = ['/bin/sh', '-c', BECOME, 'enforced-runbooks', READ_CODE];
export const WRAPPER_COMMAND = `exec ${quoteCommand(WRAPPER_ARGV)}`;
