// A picture from the scenario's folder; without it, what it shows in words.
import { useState } from 'preact/hooks';
import { plainText } from '../../../core/scenario/emphasis.ts';
import { addressInPage } from '../components/address-in-page.ts';
import { usePlanWords } from '../scenes/plan-words.ts';
import { Text, type InFrame } from './frame-parts.tsx';
import { spokenIn } from './spoken-in.ts';

/** Beside the scenario, where this page is from. */
const addressOf = ({ scenario, file }: InFrame<'picture'>['document']): string =>
  addressInPage(`scenarios/${scenario}/pictures/${file}`);

export function Picture({ document, languageOf, title }: InFrame<'picture'>) {
  const words = usePlanWords();
  const [missing, setMissing] = useState(false);
  const { description, licence, credit } = document;
  return (
    <>
      {title}
      <figure>
        {missing ? (
          <p class="picture-words">
            <Text text={description} languageOf={languageOf} />
          </p>
        ) : (
          <img
            src={addressOf(document)}
            alt={plainText(description)}
            {...spokenIn(languageOf, description)}
            onError={() => setMissing(true)}
          />
        )}
        {!missing && (
          <figcaption>{credit === undefined ? licence : words('document.picture_by', { credit, licence })}</figcaption>
        )}
      </figure>
    </>
  );
}
