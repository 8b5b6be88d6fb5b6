#!/usr/bin/env bash
# Installs what `mvn -Pinstaller package` needs on Debian besides a JDK 25 and Maven: run as root.
set -euo pipefail
packages=(
    binutils dpkg-dev fakeroot # jpackage and the .deb
    nsis wixl # the Windows setups, made on Linux
    wine64 # tries the Windows setup
    xvfb # the window of the installed program
)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi
