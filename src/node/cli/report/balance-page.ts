import { h } from 'preact';
import type { Assessment } from '../../../core/lab/balance/assess.ts';
import { verdictOf } from '../../../core/lab/balance/verdict-words.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { printPage } from './page.ts';

export const balancePage = (found: Assessment, scenario: Scenario): string =>
  printPage({ title: scenario.title, language: 'en', body: h('h1', null, verdictOf(found, scenario)) });
