// The shell on a host that runs one probe after another: the lighter form, for commands that change nothing.
// Promises: a probe runs in a session of its own whose id is told first; its output stands between two marks that it cannot know.
import { quoteCommand } from '../kernel/quote.ts';
import { END_SESSION, FIND_TOOL } from './session-code.ts';

/** The one command for `ssh`; its first line of input is the user to become, or `-`; what follows is run as it comes. */
export const SHELL_ARGV: readonly string[] = [
  '/bin/sh',
  '-c',
  'IFS= read -r as || exit 125; case $as in -) exec /bin/sh ;; *) exec sudo -n -H -u "$as" -- /bin/sh ;; esac',
];
export const SHELL_COMMAND = `exec ${quoteCommand(SHELL_ARGV)}`;

/**
 * Said once to a new shell. A request defines er_mark, er_limit, er_stdin, er_feed, er_environment and er_command first.
 * A probe's first word is its session's id, which the shell keeps: what the probe leaves in the background ends before
 * the end is told, so that it cannot speak into the next probe. Asking costs no process where nothing is left.
 */
export const SHELL_PRELUDE = `${FIND_TOOL}${END_SESSION}er_find_tool setsid
er_setsid=$er_tool_at
er_find_tool bash
er_bash=$er_tool_at
er_timeout=$(command -v timeout)
exec 5>&2 6>&1
er_run() {
  read -r er_self er_line </proc/self/stat
  printf "%s" "$er_self"
  exec >&6 2>&5 5>&- 6>&-
  printf "%s %s\\n" "$er_mark" "$er_self"
  er_environment
  er_command
}
er_end() {
  er_status=$?
  if kill -s KILL -- "-$er_self" 2>/dev/null; then er_end_session "$er_self"; fi
  printf "%s" "$er_mark" >&2
  printf "%s %s\\n" "$er_mark" "$er_status"
}
er_plain() {
  printf "%s" "$er_mark" >&2
  { er_self=$(er_run </dev/null); } 2>/dev/null
  er_end
}
er_fed() {
  printf "%s" "$er_mark" >&2
  { er_self=$(er_stdin </dev/null 5>&- 6>&- | {
    exec 4<&0
    er_feed 4<&- </dev/null 5>&- 6>&- | ( exec 3<&0 <&4 4<&-; er_run )
  }); } 2>/dev/null
  er_end
}
`;
