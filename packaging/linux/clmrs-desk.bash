# bash completion for clmrs-desk
_clmrs_desk()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local IFS=$'\n'
    case $before in
    --lang) COMPREPLY=($(compgen -W $'en\nfr' -- "$word")); return ;;
    --out) COMPREPLY=($(compgen -d -- "$word")); compopt -o filenames; return ;;
    --render | --size | --as-of) COMPREPLY=(); return ;;
    --settings) COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.json' -- "$word")); compopt -o filenames; return ;;
    --logbook) COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.logbook' -- "$word")); compopt -o filenames; return ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W $'--lang\n--as-of\n--settings\n--logbook\n--render\n--out\n--size\n--help\n--version' -- "$word")) ;;
    *) COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.clmrs' -- "$word")); compopt -o filenames ;;
    esac
}
complete -F _clmrs_desk clmrs-desk
