# Builds what Windows installs: packaging\windows\build.ps1 [FOLDER]
#
# Writes Hexagonia-VERSION.msi to FOLDER, target\packages by default. Follows the documentation of jlink and jpackage 25;
# it has not been tried yet. To be run on Windows: JAVA_HOME names a JDK 25; Maven and WiX 3.14, 4 or 5 are needed on the
# PATH. It is installed for the user alone and asks for no rights; an upgrade replaces the version before it.
param([string] $Out)
$ErrorActionPreference = 'Stop'

$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
if (-not $Out) { $Out = Join-Path $root 'target\packages' }

function Run {
    $command, $rest = $args
    & $command @rest
    if ($LASTEXITCODE -ne 0) { throw "$command failed with $LASTEXITCODE." }
}

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) {
    throw 'JAVA_HOME has to name a JDK 25 or newer, with jpackage.'
}

Push-Location $root
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
try {
    Run mvn -q -B -DskipTests package
    $version = ([xml] (Get-Content pom.xml)).project.version
    $list = Join-Path $work 'input'
    New-Item -ItemType Directory -Force "$work\input\licences", $Out | Out-Null

    # The jars, the licences, and the list of what is bundled.
    Copy-Item target\hexagonia.jar, target\lib\*.jar, LICENSE "$work\input"
    Copy-Item assets\licences\* "$work\input\licences"
    Run mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom '-DincludeTestScope=false' `
        '-DoutputFormat=json' '-DoutputName=hexagonia.cdx' "-DoutputDirectory=$list"
    Run "$env:JAVA_HOME\bin\java" packaging\Materials.java "$list\hexagonia.cdx.json" assets\licences\others.tsv

    # JavaFX becomes part of the runtime; of its jars, only those of this system hold classes.
    $fx = (Get-ChildItem target\javafx\*-win*.jar).FullName -join ';'
    $modules = & "$env:JAVA_HOME\bin\jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps `
        --module-path $fx -cp "$work\input\*" "$work\input\hexagonia.jar"
    if ($LASTEXITCODE -ne 0) { throw "jdeps failed with $LASTEXITCODE." }
    Run "$env:JAVA_HOME\bin\jlink" --module-path $fx --no-header-files --no-man-pages --strip-native-commands `
        --add-modules "$modules,javafx.controls,javafx.swing,java.sql,java.naming,jdk.unsupported,jdk.localedata" `
        --include-locales en,fr --output "$work\runtime"

    # What reads databases, where it is found without a copy of it in the temporary folder at each start.
    $native = 'org/sqlite/native/Windows/x86_64/sqlitejdbc.dll'
    Push-Location $work
    Run "$env:JAVA_HOME\bin\jar" --extract --file (Get-Item "$work\input\sqlite-jdbc-*.jar").FullName $native
    Move-Item $native "$work\input"
    Pop-Location

    # An .ico that holds PNG pictures: a head of six bytes, sixteen for each picture, then the pictures.
    $pictures = 16, 32, 48, 256 | ForEach-Object { , [IO.File]::ReadAllBytes("$root\assets\icons\hexagonia-$_.png") }
    $icon = New-Object IO.MemoryStream
    $bytes = New-Object IO.BinaryWriter $icon
    $bytes.Write([uint16] 0); $bytes.Write([uint16] 1); $bytes.Write([uint16] $pictures.Count)
    $from = 6 + 16 * $pictures.Count
    foreach ($at in 0..($pictures.Count - 1)) {
        $size = (16, 32, 48, 256)[$at] % 256
        $bytes.Write([byte] $size); $bytes.Write([byte] $size); $bytes.Write([uint16] 0)
        $bytes.Write([uint16] 1); $bytes.Write([uint16] 32)
        $bytes.Write([uint32] $pictures[$at].Length); $bytes.Write([uint32] $from)
        $from += $pictures[$at].Length
    }
    $pictures | ForEach-Object { $bytes.Write([byte[]] $_) }
    [IO.File]::WriteAllBytes("$work\hexagonia.ico", $icon.ToArray())

    foreach ($kind in 'dossier', 'exploration') {
        "extension=hexa$kind`nmime-type=application/x-hexagonia-$kind`ndescription=Hexagonia $kind" |
            Set-Content -Encoding ascii "$work\$kind.properties"
    }

    Run "$env:JAVA_HOME\bin\jpackage" --type msi --name Hexagonia --dest $Out --input "$work\input" `
        --runtime-image "$work\runtime" --main-jar hexagonia.jar --main-class hexagonia.Main --app-version $version `
        --vendor 'The Hexagonia founders' --copyright 'Copyright 2026 The Hexagonia founders, MIT License' `
        --description 'Explorer of the French national strategy for AI' --icon "$work\hexagonia.ico" `
        --license-file LICENSE --win-per-user-install --win-menu --win-shortcut-prompt --win-dir-chooser `
        --win-upgrade-uuid 6d8f2f0e-5a1b-4f6e-9b63-2f1c0a7d4e58 `
        --file-associations "$work\dossier.properties" --file-associations "$work\exploration.properties" `
        --java-options '-XX:+UseSerialGC' --java-options '-XX:TieredStopAtLevel=1' --java-options '-Xmn32m' --java-options '--add-modules=javafx.controls,javafx.swing' `
        --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED' --java-options '-Dorg.sqlite.lib.path=$APPDIR'
} finally {
    Pop-Location
    if (Test-Path $work) { Remove-Item -Recurse -Force $work }
}
