#!/usr/bin/env bash
# windows-setup.sh: the Windows setup under Wine, silently: install, upgrade over an older version, uninstall. The register
# must outlive all three. It says so if there is no Wine, or if the setup has no runtime and the program cannot be started.
set -euo pipefail
cd "$(dirname "$0")/../.."
wine=$(command -v wine64 || ls /usr/lib/wine/wine64 2>/dev/null || true)
if [ -z "$wine" ]; then
    echo "NOT RUN: the Windows setup was not tried, since there is no wine64 here."
    exit 0
fi
work=$(mktemp -d)
export WINEPREFIX="$work/prefix" WINEDEBUG=-all DISPLAY=
end() {
    "$(dirname "$wine")/wineserver64" -k >/dev/null 2>&1 || wineserver -k >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap end EXIT
setup=$(ls target/installer/loket-setup-*.exe)
must() { "$@" || { echo "FAILED: $*" >&2; exit 1; }; }
run() { timeout 180 "$wine" "$@" >/dev/null 2>&1 </dev/null; }
settle() { for _ in $(seq 60); do if "$@"; then return 0; fi; sleep 0.5; done; return 1; }

run wineboot -i
user=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 ! -iname public | head -1)
local="$user/AppData/Local"
program="$local/Programs/Loket"

# An older version: the same script around another tree, with a file the new one no longer has.
mkdir -p "$work/old/app"
echo old >"$work/old/app/gone-0.0.9.jar"
echo old >"$work/old/Loket.exe"
makensis -V1 -INPUTCHARSET UTF8 -DVERSION=0.0.9 -DTREE="$work/old" -DICON="$PWD/installer/icon/loket.ico" \
    -DOUT="$work/old.exe" installer/windows/loket.nsi
run "$work/old.exe" /S
must settle test -f "$program/app/gone-0.0.9.jar"

# What the office has: its register, its own template, and a stranger's file beside the program.
mkdir -p "$local/Loket/data/letter"
echo register >"$local/Loket/data/register.db"
echo own >"$local/Loket/data/letter/pengantar.xhtml"
echo stranger >"$program/catatan.txt"

run "$setup" /S
must settle test -f "$program/app/loket.jar"
must test ! -e "$program/app/gone-0.0.9.jar"
must test -f "$program/hapus.exe"
must cmp "$program/app/loket.jar" target/loket.jar
must grep -q register "$local/Loket/data/register.db"
must grep -q own "$local/Loket/data/letter/pengantar.xhtml"
must test -n "$(find "$user" -name 'Loket.lnk')"
echo "upgraded over 0.0.9: program replaced, register and own template kept"

if [ -f "$program/runtime/bin/java.exe" ]; then
    echo "NOT RUN: the program itself is not started under Wine."
else
    echo "NOT RUN: this setup was assembled without a Windows JDK; the program in it cannot be started."
fi

run "$program/hapus.exe" /CurrentUser /S
must settle test ! -e "$program/app"
must settle test ! -e "$program/hapus.exe"
must test -f "$program/catatan.txt"
must test -z "$(find "$user" -name 'Loket.lnk')"
must grep -q register "$local/Loket/data/register.db"
echo "uninstalled: program gone; register, own template and a stranger's file are still there"

run "$setup" /S /AllUsers
everybody="$WINEPREFIX/drive_c/Program Files/Loket"
must settle test -f "$everybody/app/loket.jar"
must settle test -f "$everybody/hapus.exe"
run "$everybody/hapus.exe" /AllUsers /S
must settle test ! -e "$everybody/app"
must grep -q register "$local/Loket/data/register.db"
echo "installed and uninstalled for all users"

msi=$(ls target/installer/loket-setup-*.msi)
run msiexec /i "$(realpath "$msi")" /qn
must settle test -f "$everybody/app/loket.jar"
echo "the MSI installs"
