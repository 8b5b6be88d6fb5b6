#!/usr/bin/env bash
# debian.sh: the .deb for real, as root: installed over an older version, started on a screen and without one by a user who
# is nobody, and removed. What the office has must outlive all of it. It takes away what it installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(ls target/installer/loket_*_amd64.deb)
[ "$(id -u)" = 0 ] || { echo "NOT RUN: installing a package needs root."; exit 0; }
if dpkg -s loket >/dev/null 2>&1; then
    echo "Loket is installed on this machine already; it is not this script's to remove." >&2
    exit 1
fi
work=$(mktemp -d)
screen=
end() {
    if [ -n "$screen" ]; then kill "$screen" 2>/dev/null || true; fi
    dpkg --purge loket >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap end EXIT
must() { "$@" || { echo "FAILED: $*" >&2; exit 1; }; }
data="$work/home/.local/share/loket"
officer() {
    runuser -u nobody -- env -i PATH=/usr/bin:/bin DISPLAY="${DISPLAY:-}" HOME="$work/home" LC_ALL=C.UTF-8 \
        _JAVA_OPTIONS="-Duser.home=$work/home" "$@" 2>"$work/said" || { cat "$work/said" >&2; return 1; }
    if grep -v '^Picked up' "$work/said"; then
        echo "The program complained." >&2
        return 1
    fi
}
kept() { (cd "$data" && find . -type f ! -name '*-shm' ! -name '*-wal' -exec sha256sum {} + | sort -k 2); }

# An older version: the same package with another number, and a file the new one no longer has.
dpkg-deb -R "$deb" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.9/' "$work/old/DEBIAN/control"
echo old >"$work/old/opt/loket/lib/app/gone-0.0.9.jar"
dpkg-deb --root-owner-group -Znone --build "$work/old" "$work/old.deb" >/dev/null
rm -rf "$work/old"
mkdir "$work/home"
chmod 755 "$work"
chown nobody "$work/home"
must dpkg -i "$work/old.deb" >/dev/null
must test -f /opt/loket/lib/app/gone-0.0.9.jar
must test "$(ls /opt/loket/lib/app/loket-*.jsa | wc -l)" = 1

# What the office has: its book, a letter and a setting of its own.
must officer loket fill --practice --office kalipare --cases 20 >/dev/null
book="$data/latihan/kalipare"
must test -f "$book/register.db"
runuser -u nobody -- mkdir -p "$book/letter"
echo '<p>own</p>' >"$book/letter/own.xhtml"
kept >"$work/before"

must dpkg -i "$deb" >/dev/null
must test ! -e /opt/loket/lib/app/gone-0.0.9.jar
must test "$(ls /opt/loket/lib/app/loket-*.jsa | wc -l)" = 1
must cmp /opt/loket/lib/app/loket.jar target/loket.jar
must grep -q jooq /usr/share/doc/loket/lisensi.html
must test "$(dpkg -s loket | sed -n 's/^Version: //p')" != 0.0.9
kept | must cmp - "$work/before"
must officer loket verify --data "$book"
echo "upgraded over 0.0.9: program replaced, the book and the office's own files kept and whole"

if command -v desktop-file-validate >/dev/null; then
    must desktop-file-validate /usr/share/applications/loket.desktop
fi
must officer loket self-check --start
echo "started by nobody, without a screen: said what it can say"
if command -v Xvfb >/dev/null; then
    setsid Xvfb -displayfd 3 -screen 0 1366x768x24 3>"$work/display" >/dev/null 2>&1 </dev/null &
    screen=$!
    for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
    DISPLAY=":$(head -1 "$work/display")" must officer loket self-check
    echo "started by nobody on a screen"
else
    echo "NOT RUN: there is no Xvfb here to show a window on."
fi

kept >"$work/before"
must dpkg -r loket >/dev/null
must test ! -e /opt/loket
must test ! -e /usr/bin/loket
kept | must cmp - "$work/before"
echo "removed: program and start-up cache gone, the book and the office's own files are still there"
