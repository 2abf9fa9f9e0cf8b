// For the tests of sessions that many processes share: takes the PostgreSQL server that is installed, else asks apt, else leaves them out.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { apt, mayInstall } from './apt.ts';
import { findPostgres } from './postgres.ts';

/** Debian's package would make a cluster of its own and start it: neither is wanted. */
function withoutCluster(): void {
  const settings = '/etc/postgresql-common/createcluster.conf';
  if (existsSync(settings)) return;
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync(settings, 'create_main_cluster = false\nstart_conf = manual\n');
}

if (findPostgres() === undefined && mayInstall()) {
  console.log('Installing postgresql for the tests of the shared store …');
  apt('update');
  withoutCluster();
  apt('install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', 'postgresql');
}
if (findPostgres() === undefined)
  console.log(
    'No PostgreSQL server is installed: its tests are left out. POSTGRES_BIN may say where its programs are.',
  );
