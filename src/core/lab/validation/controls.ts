// Wrong models on purpose: each must fail the validation somewhere, or the validation is worth little.
import {
  allParameters,
  parameterValue,
  type Parameters,
  type ParameterValues,
  USUAL_PARAMETERS,
  withChanged,
} from '../../engine/parameters.ts';

export const CONTROL_NAMES = ['easy-trust', 'fast', 'halo-only', 'harmful-monitoring', 'happy-output'] as const;
export type ControlName = (typeof CONTROL_NAMES)[number];

/** What is wrong with each, in words. */
export const CONTROL_NOTES: Readonly<Record<ControlName, string>> = {
  'easy-trust':
    'Trust is easier to build than to break: the rates of rising and falling change places, and no breach marks it for good.',
  fast: 'Everything settles three times as fast.',
  'halo-only': 'No level moves another: only chance, the deeds of an experiment and the raters’ halo are left.',
  'harmful-monitoring': 'Monitoring as such lowers output, and nobody gets used to it.',
  'happy-output': 'Engagement moves output ten times as much.',
};

/** All by which one level moves another. */
const LINKS =
  /^TARGET\.|^QUIT\.(teamEngagement|teamTrust|strain|keeping)$|^SKILL\.(perCoaching|capabilityPer)|^CONTAGION\.share$|^ESCALATION\.(dependence|autonomy|clarity|strain|unanswered|habit)$/;
/** Rates that are shares of a gap closed a week. */
const RATES = /^RATE\.(?!earlyWeeks)|^CONTAGION\.rate$|^SKILL\.(perCoaching|decay|capability)$/;

/** What the model is when it is wrong in this way; null for the model as it is. */
export function parametersOf(control: ControlName | null): Parameters {
  return control === null ? USUAL_PARAMETERS : withChanged(USUAL_PARAMETERS, valuesOf(control));
}

const usual = (name: string): number => parameterValue(USUAL_PARAMETERS, name);

function valuesOf(control: ControlName): ParameterValues {
  switch (control) {
    case 'easy-trust':
      return easyTrust();
    case 'fast':
      return changed(RATES, (rate) => Math.min(0.9, 3 * rate));
    case 'halo-only':
      return changed(LINKS, () => 0);
    case 'harmful-monitoring':
      return { 'TARGET.delivery.monitoring': -0.3, 'TARGET.delivery.adaptation': 0 };
    case 'happy-output':
      return { 'TARGET.delivery.teamEngagement': 10 * usual('TARGET.delivery.teamEngagement') };
  }
}

function easyTrust(): ParameterValues {
  return {
    'RATE.trustUp': usual('RATE.trustDown'),
    'RATE.trustDown': usual('RATE.trustUp'),
    'RATE.trustUpEarly': usual('RATE.trustDownEarly'),
    'RATE.trustDownEarly': usual('RATE.trustUpEarly'),
    'RATE.teamTrustUp': usual('RATE.teamTrustDown'),
    'RATE.teamTrustDown': usual('RATE.teamTrustUp'),
    'TARGET.trust.scar': 0,
  };
}

function changed(which: RegExp, change: (value: number) => number): ParameterValues {
  return Object.fromEntries(
    Object.entries(allParameters(USUAL_PARAMETERS))
      .filter(([name]) => which.test(name))
      .map(([name, value]) => [name, change(value)]),
  );
}
