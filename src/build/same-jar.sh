#!/usr/bin/env bash
# Builds the jar a second time, from nothing and in another folder, and fails if its bytes differ from target/loket.jar.
set -euo pipefail
cd "$(dirname "$0")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

[ -f target/loket.jar ] || mvn -B -q package -Dmaven.test.skip=true
tar --exclude=./target --exclude=./.git -cf - . | tar -xf - -C "$copy"
mvn -B -q -f "$copy/pom.xml" package -Dmaven.test.skip=true
if ! cmp target/loket.jar "$copy/target/loket.jar"; then
    echo "The same sources made two different jars (after a change of the sources, run mvn package first)." >&2
    exit 1
fi
echo "Two builds made the same jar: $(sha256sum <target/loket.jar)"
