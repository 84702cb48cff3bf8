#!/bin/sh
# Opens Hexagonia, or runs one of its commands.
home=$(dirname "$(dirname "$(readlink -f "$0")")")

# Java reads words and names of files in the encoding of the session: that becomes UTF-8, the language staying what was
# asked for, even where the system has not made its locale.
language=
if [ "$(locale charmap 2> /dev/null)" != UTF-8 ]; then
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr | fr[_.@]*) language="-Duser.language=fr -Duser.country=FR" ;;
    esac
    export LC_ALL=C.UTF-8
fi

archive=-XX:AOTCache=$home/lib/hexagonia.aot
main=hexagonia.Main
if [ -n "${HEXAGONIA_REHEARSE:-}" ]; then # as the package is built
    archive=-XX:AOTCacheOutput=$home/lib/hexagonia.aot
    main=hexagonia.Rehearsal
    HEXAGONIA_JAVA_OPTIONS='-Dglass.platform=Headless -Dprism.order=sw'
fi
# A command is over before the second compiler pays, and the window is there a third sooner without it; a small nursery
# is swept as fast as it is filled, and spares 65 MB. Over another database, which may be large, both pay.
if [ "${1-}" != --db ] && [ -z "${HEXAGONIA_REHEARSE:-}" ]; then
    HEXAGONIA_JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -Xmn32m ${HEXAGONIA_JAVA_OPTIONS-}"
fi
# shellcheck disable=SC2086 # the language and the user's options are words
exec "$home/runtime/bin/java" "$archive" -Xlog:aot=off -Xlog:cds=off -XX:+UseSerialGC $language ${HEXAGONIA_JAVA_OPTIONS-} \
    --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED \
    ${HOME:+"-Duser.home=$HOME"} "-Dorg.sqlite.lib.path=$home/lib" -cp "@JARS@" "$main" "$@"
