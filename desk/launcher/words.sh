# For ./run: what can be said without building anything. Sourced with the checkout as the working directory.
# What is shown, and which options there are, stands in the launcher's own usage.txt files and nowhere else.

# Shows the usage when it is asked for, and refuses what is not in it; goes on with everything else.
answer_at_once() {
  local text=desk/launcher/src/main/resources/no/utbredt/launcher/usage.txt word
  case "${1:-}" in
    backup | restore | rewrite-log | compare) text=desk/launcher/src/main/resources/no/utbredt/launcher/recovery/usage.txt ;;
    '' | -*) ;;
    *) refuse "$1" "$text" ;;
  esac
  for word in "$@"; do
    case "$word" in --help | -h) cat "$text"; exit 0 ;; esac
  done
  for word in "$@"; do
    case "$word" in
      --demo-*=*) known "${word%%=*}" "$text" || refuse "$word" "$text" ;;
      -*) known "$word" "$text" || refuse "$word" "$text" ;;
      *) [ "$word" = "$1" ] || [[ "$1" != -* ]] || refuse "$word" "$text" ;;
    esac
  done
}

known() {
  [[ "$1" =~ ^--[a-z-]+$ ]] && grep -qE -- "(^|[^a-z-])$1([^a-z-]|\$)" "$2"
}

refuse() {
  printf 'Ukjent valg / unknown option: %s\n' "$1" >&2
  cat "$2" >&2
  exit 2
}
