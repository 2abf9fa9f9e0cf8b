#!/bin/sh
# Installs what package-lock.json names, unless that is what node_modules already holds.
# Runs before anything is installed, so it may use nothing but npm and the shell.
# Not `npm ci`: the lockfile lacks the lint and format binaries of some platforms, and only `npm install` adds the missing one.
set -eu
cd "$(dirname "$0")/.."

stamp=node_modules/.lockfile-checksum
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(cksum < package-lock.json)" ]; then exit 0; fi

echo 'Installing the packages that package-lock.json names …'
if ! npm install --include=dev --loglevel=error; then
  echo 'npm install failed: check the connection to the npm registry, then try again.' >&2
  exit 1
fi
cksum < package-lock.json > "$stamp"
