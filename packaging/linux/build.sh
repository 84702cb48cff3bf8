#!/bin/sh
# Builds what Linux installs: packaging/linux/build.sh [FOLDER]
#
# Writes a Debian package (hexagonia_VERSION_ARCHITECTURE.deb) and a portable archive (hexagonia-VERSION-ARCHITECTURE.tar.gz)
# to FOLDER, target/packages by default. Both hold a Java cut to what the program uses, and the start-up archive that a
# rehearsal of the program in that very place made. JAVA_HOME names the JDK 25 that is cut; Maven and dpkg-deb are needed.
# What is bundled is listed in share/hexagonia.cdx.json (CycloneDX).
set -eu
unset CDPATH

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
out=${1:-$root/target/packages}

fail() {
    printf 'build.sh: %s\n' "$1" >&2
    exit 1
}

[ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/jlink" ] || fail "JAVA_HOME has to name a JDK 25 or newer, with jlink."
for tool in mvn dpkg-deb fakeroot gzip tar; do
    command -v "$tool" > /dev/null || fail "$tool is missing (packages maven, dpkg-dev, fakeroot)."
done

(cd "$root" && mvn -q -B -DskipTests package)
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1)
architecture=$(dpkg --print-architecture)
date=$(sed -n 's|.*outputTimestamp>\(.*\)</.*|\1|p' "$root/pom.xml")

# The program, as it will lie in its folder: bin, lib, runtime.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=$work/hexagonia-$version
mkdir -p "$app/bin" "$app/lib" "$app/share/licences" "$out"
cp "$root/target/hexagonia.jar" "$root"/target/lib/*.jar "$app/lib/"
cp "$root/LICENSE" "$root/CHANGELOG.md" "$app/share/"
cp "$root"/assets/licences/* "$app/share/licences/"
(cd "$root" && mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DincludeTestScope=false \
    -DoutputFormat=json -DoutputName=hexagonia.cdx -DoutputDirectory="$app/share")
"$JAVA_HOME/bin/java" "$root/packaging/Materials.java" "$app/share/hexagonia.cdx.json" "$root/assets/licences/others.tsv"

# JavaFX becomes part of the runtime; of its jars, only those of this system hold classes.
fx=
for jar in "$root"/target/javafx/*-linux*.jar; do fx=$fx:$jar; done
fx=${fx#:}
modules=$("$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps --module-path "$fx" \
    -cp "$app/lib/*" "$app/lib/hexagonia.jar")
"$JAVA_HOME/bin/jlink" --module-path "$fx" --no-header-files --no-man-pages \
    --add-modules "$modules,javafx.controls,javafx.swing,java.sql,java.naming,jdk.unsupported,jdk.localedata" \
    --include-locales en,fr --output "$app/runtime"

# What JavaFX draws with, where it finds it without copying it to the user's home at the first start.
(cd "$app/runtime/lib" && for jar in "$root"/target/javafx/javafx-graphics-*-linux*.jar; do
    "$JAVA_HOME/bin/jar" --list --file "$jar" | grep '\.so$' | xargs "$JAVA_HOME/bin/jar" --extract --file "$jar"
done)

# What reads databases, where it is found without a copy of it in the temporary folder at each start.
native=org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so
(cd "$work" && "$JAVA_HOME/bin/jar" --extract --file "$app"/lib/sqlite-jdbc-*.jar "$native")
mv "$work/$native" "$app/lib/"
chmod 644 "$app/lib/libsqlitejdbc.so"

jars='$home/lib/hexagonia.jar'
for jar in "$app"/lib/*.jar; do
    case $jar in
        */hexagonia.jar) ;;
        *) jars=$jars:\$home/lib/${jar##*/} ;;
    esac
done
sed "s|@JARS@|$jars|" "$here/hexagonia.sh" > "$app/bin/hexagonia"
chmod 755 "$app/bin/hexagonia"
chmod 644 "$app"/lib/*.jar
find "$app" -exec touch -h -d "$date" {} +

# The archive is made by the launcher itself, so that it fits the options it is used with.
HEXAGONIA_REHEARSE=1 "$app/bin/hexagonia" > "$work/rehearsal.log" 2>&1 || fail "the rehearsal failed: $(tail -n 1 "$work/rehearsal.log")"
[ -s "$app/lib/hexagonia.aot" ] || fail "the rehearsal left no archive."
touch -d "$date" "$app/lib/hexagonia.aot"

tar --sort=name --owner=0 --group=0 --numeric-owner -C "$work" -cf - "hexagonia-$version" | gzip -9n \
    > "$work/hexagonia-$version-$architecture.tar.gz"

# The same under /usr/lib, with what a desktop knows it by.
deb=$work/deb
mkdir -p "$deb/DEBIAN" "$deb/usr/lib" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/metainfo" \
    "$deb/usr/share/mime/packages" "$deb/usr/share/man/man1" "$deb/usr/share/man/fr/man1" "$deb/usr/share/doc/hexagonia" \
    "$deb/usr/share/lintian/overrides"
cp -a "$app" "$deb/usr/lib/hexagonia"
ln -s ../lib/hexagonia/bin/hexagonia "$deb/usr/bin/hexagonia"
cp "$here/fr.hexagonia.Hexagonia.desktop" "$deb/usr/share/applications/"
sed -e "s|@VERSION@|$version|" -e "s|@DATE@|${date%T*}|" "$here/fr.hexagonia.Hexagonia.metainfo.xml" \
    > "$deb/usr/share/metainfo/fr.hexagonia.Hexagonia.metainfo.xml"
cp "$here/hexagonia-mime.xml" "$deb/usr/share/mime/packages/hexagonia.xml"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$deb/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$root/assets/icons/hexagonia-$size.png" "$deb/usr/share/icons/hicolor/${size}x$size/apps/fr.hexagonia.Hexagonia.png"
done
mkdir -p "$deb/usr/share/icons/hicolor/scalable/apps"
cp "$root/assets/icons/hexagonia.svg" "$deb/usr/share/icons/hicolor/scalable/apps/fr.hexagonia.Hexagonia.svg"
gzip -9nc "$here/hexagonia.1" > "$deb/usr/share/man/man1/hexagonia.1.gz"
gzip -9nc "$here/hexagonia.fr.1" > "$deb/usr/share/man/fr/man1/hexagonia.1.gz"
gzip -9nc "$root/CHANGELOG.md" > "$deb/usr/share/doc/hexagonia/CHANGELOG.md.gz"
cp "$here/copyright" "$deb/usr/share/doc/hexagonia/copyright"
cp "$here/lintian-overrides" "$deb/usr/share/lintian/overrides/hexagonia"
sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" \
    -e "s|@SIZE@|$(du -sk "$deb/usr" | cut -f 1)|" "$here/control" > "$deb/DEBIAN/control"
chmod -R u=rwX,go=rX "$deb"
find "$deb" -newermt "$date" -exec touch -h -d "$date" {} +
package=hexagonia_${version}_$architecture.deb
SOURCE_DATE_EPOCH=$(date -d "$date" +%s) fakeroot dpkg-deb --build -Zxz "$deb" "$work/$package" > /dev/null

# Each stands there once it is whole: a build that is stopped leaves none that looks finished.
for whole in "$package" "hexagonia-$version-$architecture.tar.gz"; do
    mv "$work/$whole" "$out/.$whole"
    mv "$out/.$whole" "$out/$whole"
    printf '%s\n' "$out/$whole"
done
