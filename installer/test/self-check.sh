#!/usr/bin/env bash
# self-check.sh [QUEUE]: tries the shipped image as it would be installed: that nothing of Java is missing, its self-check
# without a screen, a page on a printer's queue, a start from a fresh start-up cache, the same in Turkish, and that a jar
# changed under the cache runs as it is now.
set -euo pipefail
cd "$(dirname "$0")/../.."
queue=${1:-}
image=target/installer/linux/Loket
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export JDK_JAVA_OPTIONS= _JAVA_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw"

cp -a "$image" "$work/Loket"
loket="$work/Loket/bin/Loket"
app="$work/Loket/lib/app"

jdk=${LOKET_JAVA:-$(ls -d /usr/lib/jvm/*-25-* | head -1)}
"$jdk/bin/javac" -d "$work/probe" installer/test/Probe.java
"$work/Loket/lib/runtime/bin/java" -Djava.awt.headless=true -cp "$work/probe" Probe 2>"$work/said" || {
    cat "$work/said" >&2
    exit 1
}

echo "Self-check without a start-up cache:"
"$loket" self-check ${queue:+--print "$queue"} 2>"$work/said"
grep -v '^Picked up' "$work/said" && { echo "The program complained." >&2; exit 1; }

# As the package does it when it is installed.
"$work/Loket/bin/loket-cache" >/dev/null 2>&1
ls -l "$app"/loket-*.jsa
java=("$work/Loket/lib/runtime/bin/java" -Xshare:auto -XX:SharedArchiveFile="$(ls "$app"/loket-*.jsa)")
mapfile -t flags < <(grep '^java-options=' "$app/Loket.cfg" | cut -d= -f2- | grep -v 'APPDIR\|Xlog')
path=$(grep '^app.classpath=' "$app/Loket.cfg" | cut -d= -f2- | sed "s|\$APPDIR|$app|" | paste -sd:)
from_cache() { "${java[@]}" "${flags[@]}" "$@" -cp "$path" id.loket.Main sop list; }
if ! from_cache -Xlog:class+load 2>/dev/null | grep -q 'id.loket.cli.SopList source: shared objects file'; then
    echo "The start-up cache is not used." >&2
    exit 1
fi
"$loket" self-check --start 2>/dev/null

echo "From the cache, on a computer that spells I and i in Turkish:"
_JAVA_OPTIONS="$_JAVA_OPTIONS -Duser.language=tr -Duser.country=TR" "$loket" self-check 2>"$work/said"
grep -v '^Picked up' "$work/said" && { echo "The program complained." >&2; exit 1; }

# Another class of the same name in the jar: the new code must run, whatever the cache remembers.
mkdir -p "$work/new/id/loket/cli"
cat >"$work/new/id/loket/cli/MakeBackup.java" <<'J'
package id.loket.cli;
final class MakeBackup implements Verb {
    @Override public picocli.CommandLine.Model.CommandSpec spec() { return Cli.command(this, "backup", "backup"); }
    @Override public boolean logsInData() { return false; }
    @Override public int run(Given given) { given.tell("new code"); return 0; }
}
J
"$jdk/bin/javac" -d "$work/new" -cp "$path" "$work/new/id/loket/cli/MakeBackup.java"
"$jdk/bin/jar" --update --file "$app/loket.jar" -C "$work/new" id/loket/cli/MakeBackup.class
said=$("$loket" backup 2>"$work/said")
if [ "$said" != "new code" ]; then
    echo "A changed jar ran old classes from the start-up cache." >&2
    exit 1
fi
if grep -v '^Picked up' "$work/said"; then
    echo "A refused start-up cache was complained about." >&2
    exit 1
fi
echo "The shipped image works, starts from its cache, and never from a stale one."
