import type { Fact, Finding, Place } from '#model';
import { placesText } from '../../audit/wording/places.ts';
import type { Words } from '../wording/words.ts';

/** Every place that a finding is about. */
export const placesOf = ({ at, facts: ids }: Finding, facts: ReadonlyMap<string, Fact>): readonly Place[] => [
  ...(at ? [at] : []),
  ...ids.flatMap((id) => facts.get(id)?.at ?? []),
];

/** Where to look, counted as a person counts; empty for nowhere. */
export const placeText = (finding: Finding, facts: ReadonlyMap<string, Fact>, { language }: Words): string =>
  placesText(placesOf(finding, facts))?.[language] ?? '';
