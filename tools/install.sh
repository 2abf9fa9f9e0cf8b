#!/bin/sh
# Installs what package-lock.json names, unless that is what node_modules already holds.
# Runs before anything is installed, so it may use nothing but npm and the shell.
set -eu
cd "$(dirname "$0")/.."

stamp=node_modules/.lockfile-checksum
wanted=$(cksum < package-lock.json)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && [ -e node_modules/node/bin ]; then exit 0; fi

echo 'Installing the packages that package-lock.json names …'
if [ -d node_modules ]; then verb=install; else verb=ci; fi
if ! npm "$verb" --include=dev --loglevel=error; then
  echo "npm $verb failed: check the connection to the npm registry, then try again." >&2
  exit 1
fi
cksum < package-lock.json > "$stamp"
