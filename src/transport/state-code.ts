// The wrapper's state on a host, for POSIX sh: folders for its records, the locks' tokens, and the executions that it has seen.
// Promises: a token or an execution that was seen once is not forgotten because a disk ran full and the host was restarted.
// Never: a folder that is somebody else's, or a link.

/**
 * Where state is kept: the user's state folder, else places that outlive a logout; a full disk moves new commands on.
 * Room is asked for anew each time, and given back: what was kept of an earlier question would always be there.
 * A folder counts only when it is ours and no link. The umask is ours alone: the command gets its own back.
 * What /dev/shm holds is gone with a reboot. So whatever goes there is told in place, without new blocks, to the folders that
 * stay: the highest token, and the boot in which an execution had records that a later one can no longer find.
 * Sets: er_base (writable now), er_bases (all), er_memory (the last of them), er_umask.
 */
export const FIND_STATE = `er_umask=
while read -r er_key er_value er_rest; do
  case $er_key in
  Umask:) er_umask=$er_value ;;
  Uid:) er_uid=$er_value; break ;;
  esac
done </proc/self/status
[ -n "$er_umask" ] || er_umask=$(umask)
umask 077
read -r er_boot </proc/sys/kernel/random/boot_id
er_need_proc() { [ -n "$er_boot" ] && [ -r /proc/self/stat ] && [ -r /proc/uptime ] || er_refuse tool /proc; }
er_ours() { [ -d "$1" ] && [ ! -L "$1" ] && [ -O "$1" ]; }
er_writable() {
  [ -d "$1/executions" ] || mkdir -p -m 700 "$1" "$1/commands" "$1/fences" "$1/executions" 2>/dev/null
  er_ours "$1" || return
  er_room=no
  { printf "%32768s" "" >"$1/.room"; } 2>/dev/null && er_room=yes
  { printf "" >"$1/.room"; } 2>/dev/null
  [ $er_room = yes ]
}
er_state() {
  er_base=
  er_bases=
  er_memory=/dev/shm/enforced-runbooks-$er_uid
  er_home=\${XDG_STATE_HOME:-\${HOME:-/nonexistent}/.local/state}
  for er_try in "$er_home/enforced-runbooks" "/var/tmp/enforced-runbooks-$er_uid" "$er_memory"; do
    if [ -z "$er_base" ] && er_writable "$er_try"; then er_base=$er_try; fi
    if er_ours "$er_try"; then er_bases="$er_bases
$er_try"; fi
  done
  [ -n "$er_base" ] || er_refuse state
}
er_each_base() {
  er_split=$IFS
  IFS="
"
  set -f
  for er_one in $er_bases; do IFS=$er_split; "$@" "$er_one"; done
  IFS=$er_split
  set +f
}
er_take_highest() {
  er_seen=
  if [ -f "$1/fences/$er_lock_name" ]; then read -r er_seen <"$1/fences/$er_lock_name"; fi
  case $er_seen in ""|*[!0-9]*) return ;; esac
  if [ "$er_seen" -gt "$er_fence" ]; then er_fence=$er_seen; fi
}
er_read_fence() { er_fence=0; er_each_base er_take_highest; }
er_raise_fence() {
  er_read_fence
  if [ "$er_token" -gt "$er_fence" ]; then
    printf "%s\\n" "$er_token" >"$er_base/fences/$er_lock_name.$$" && mv -f "$er_base/fences/$er_lock_name.$$" "$er_base/fences/$er_lock_name"
    if [ "$er_base" = "$er_memory" ]; then er_each_base er_lift_fence; fi
  fi
}
er_lift_fence() { if [ -s "$1/fences/$er_lock_name" ]; then { printf "%s\\n" "$er_token" 1<>"$1/fences/$er_lock_name"; } 2>/dev/null; fi; }
er_take_found() { if [ -z "$er_dir" ] && [ -d "$1/commands/$er_id" ]; then er_dir=$1/commands/$er_id; er_at=$1; fi; }
er_find() { er_dir=; er_at=; er_each_base er_take_found; }
er_enlist() {
  [ -s "$er_base/executions/$er_execution" ] || printf "%64s\\n" "" >"$er_base/executions/$er_execution" || er_refuse state
  if [ "$er_base" = "$er_memory" ]; then er_each_base er_mark_list; fi
}
er_mark_list() { if [ -s "$1/executions/$er_execution" ]; then { printf "%s" "$er_boot" 1<>"$1/executions/$er_execution"; } 2>/dev/null; fi; }
er_read_list() {
  er_known=
  er_each_base er_take_listed
  if [ "$er_known" = lost ]; then er_known=; fi
}
er_take_listed() {
  er_mark=
  if [ "$er_known" = lost ] || [ ! -e "$1/executions/$er_execution" ]; then return; fi
  read -r er_mark <"$1/executions/$er_execution"
  case $er_mark in ""|"$er_boot") er_known=known ;; *) er_known=lost ;; esac
}
er_lock() { exec 9>"$1/lock"; flock 9; }
er_lock_both() { er_lock "$er_base"; er_find; if [ -n "$er_dir" ] && [ "$er_at" != "$er_base" ]; then exec 7>"$er_at/lock"; flock 7; fi; }
`;
