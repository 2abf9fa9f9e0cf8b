// For the tests of manifests: takes the xmllint that is installed, else asks apt, else leaves them out.
import { apt, mayInstall } from './apt.ts';
import { findXmllint } from './xmllint.ts';

const install = (): boolean => apt('install', '-y', '--no-install-recommends', 'libxml2-utils');

if (findXmllint() === undefined && mayInstall()) {
  console.log('Installing libxml2-utils for the tests of manifests …');
  // What is installed before it has mostly brought apt’s lists up to date.
  if (!install() && apt('update')) install();
}
if (findXmllint() === undefined) console.log('xmllint is not installed: manifests are not held against their schemas.');
