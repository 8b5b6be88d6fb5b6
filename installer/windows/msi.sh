#!/usr/bin/env bash
# msi.sh TREE VERSION OUT.msi WORK.wxs: the MSI of a Windows tree, made on Linux by msitools.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tree=$1 version=$2 out=$3 work=$4
# wixl takes no absolute path for a source.
cd "$(dirname "$tree")"
tree=$(basename "$tree")
find "$tree" -type f | sort | wixl-heat --win64 --directory-ref INSTALLDIR --component-group Tree \
    --var var.TREE --prefix "$tree/" >"$work"
wixl --arch x64 -D Win64=yes -D VERSION="$version" -D TREE="$tree" -o "$out" "$here/loket.wxs" "$work"
rm -f "$work"
