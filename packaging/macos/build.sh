#!/bin/sh
# Builds what macOS installs: packaging/macos/build.sh [FOLDER]
#
# Writes Hexagonia-VERSION.dmg to FOLDER, target/packages by default. Follows the documentation of jlink and jpackage 25;
# it has not been tried yet. To be run on a Mac of the kind it is for: JAVA_HOME names a JDK 25, Maven and the command
# line tools of Xcode are needed. The image is signed only where SIGN names a Developer ID of the keychain.
set -eu
unset CDPATH

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
out=${1:-$root/target/packages}

fail() {
    printf 'build.sh: %s\n' "$1" >&2
    exit 1
}

[ "$(uname)" = Darwin ] || fail "a package for macOS is built on macOS."
[ -x "${JAVA_HOME:-/nonexistent}/bin/jpackage" ] || fail "JAVA_HOME has to name a JDK 25 or newer, with jpackage."
for tool in mvn sips iconutil; do
    command -v "$tool" > /dev/null || fail "$tool is missing."
done

(cd "$root" && mvn -q -B -DskipTests package)
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The jars, the licences, and the list of what is bundled.
mkdir -p "$work/input/licences" "$work/icon.iconset" "$out"
cp "$root/target/hexagonia.jar" "$root"/target/lib/*.jar "$root/LICENSE" "$work/input/"
cp "$root"/assets/licences/* "$work/input/licences/"
(cd "$root" && mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DincludeTestScope=false \
    -DoutputFormat=json -DoutputName=hexagonia.cdx -DoutputDirectory="$work/input")
"$JAVA_HOME/bin/java" "$root/packaging/Materials.java" "$work/input/hexagonia.cdx.json" "$root/assets/licences/others.tsv"

# JavaFX becomes part of the runtime; of its jars, only those of this system hold classes.
fx=
for jar in "$root"/target/javafx/*-mac*.jar; do fx=$fx:$jar; done
fx=${fx#:}
# What reads databases, where it is found without a copy of it in the temporary folder at each start.
case $(uname -m) in arm64) native=aarch64 ;; *) native=x86_64 ;; esac
native=org/sqlite/native/Mac/$native/libsqlitejdbc.dylib
(cd "$work" && "$JAVA_HOME/bin/jar" --extract --file "$work"/input/sqlite-jdbc-*.jar "$native")
mv "$work/$native" "$work/input/"
modules=$("$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps --module-path "$fx" \
    -cp "$work/input/*" "$work/input/hexagonia.jar")
"$JAVA_HOME/bin/jlink" --module-path "$fx" --no-header-files --no-man-pages --strip-native-commands \
    --add-modules "$modules,javafx.controls,javafx.swing,java.sql,java.naming,jdk.unsupported,jdk.localedata" \
    --include-locales en,fr --output "$work/runtime"

for size in 16 32 128 256 512; do
    cp "$root/assets/icons/hexagonia-$size.png" "$work/icon.iconset/icon_${size}x$size.png"
done
iconutil --convert icns --output "$work/hexagonia.icns" "$work/icon.iconset"

association() {
    printf 'extension=%s\nmime-type=application/x-%s\ndescription=%s\n' "$1" "$2" "$3" > "$work/$1.properties"
}
association hexadossier hexagonia-dossier 'Hexagonia dossier'
association hexaexploration hexagonia-exploration 'Hexagonia exploration'

# The first number of a version has to be one at least.
set -- --type dmg --name Hexagonia --dest "$out" --input "$work/input" --runtime-image "$work/runtime" \
    --main-jar hexagonia.jar --main-class hexagonia.Main --app-version "1.$version" \
    --vendor "The Hexagonia founders" --copyright "Copyright 2026 The Hexagonia founders, MIT License" \
    --description "Explorer of the French national strategy for AI" --icon "$work/hexagonia.icns" \
    --license-file "$root/LICENSE" --mac-package-identifier fr.hexagonia.Hexagonia \
    --file-associations "$work/hexadossier.properties" --file-associations "$work/hexaexploration.properties" \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -Xmn32m --java-options --add-modules=javafx.controls,javafx.swing \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED --java-options '-Dorg.sqlite.lib.path=$APPDIR'
[ -z "${SIGN:-}" ] || set -- "$@" --mac-sign --mac-signing-key-user-name "$SIGN"
"$JAVA_HOME/bin/jpackage" "$@"
