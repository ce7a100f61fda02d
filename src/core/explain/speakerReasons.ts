import type { Caster } from '../link/speakerNames';
import { featureNames } from '../link/speakerFeatures';
import { featuresOf, sharesOf, weightOf } from '../link/speakerRanking';
import { tellsBySyntax } from '../link/speakerSyntax';
import type { SpeakerChoice, SpeakerQuestion } from '../link/speakers';
import type { Attribution, Quotation, Span } from '../model';
import type { ExplainedCandidate, Explanation } from './explanation';

/** What was asked about the speaker of one quotation, and answered. */
export interface Hearing {
  readonly question: SpeakerQuestion;
  readonly choice: SpeakerChoice;
  readonly caster: Caster;
}

/** So many candidates are told, nobody included, and so many reasons of each. */
const MOST_CANDIDATES = 4;
const MOST_REASONS = 4;

/** Why a quotation has its speaker, or none; who else was in question, and what weighed most for each. */
export function speakerReasons(
  { attribution }: Quotation,
  hearing: Hearing | undefined,
  words: (span: Span) => string,
): Pick<Explanation, 'rule' | 'because' | 'candidates'> {
  if (!hearing) return { rule: 'No speaker was looked for.', because: [], candidates: [] };
  const { question, choice } = hearing;
  const told = choice.view !== undefined && tellsBySyntax(choice.view);
  const rule = attribution
    ? `Speaker: ${attribution.name}, by the rule “${attribution.how}”${withCue(attribution, words)}` +
      ` (certainty ${percent(attribution.certainty)}).`
    : `No speaker: ${whyNobody(question, choice)}.`;
  const because = told ? ['The sentence itself says so; no candidates were weighed.'] : [];
  return { rule, because, candidates: told ? [] : candidatesOf(hearing, words) };
}

const withCue = ({ cue }: Attribution, words: (span: Span) => string): string =>
  cue ? ` with “${words(cue)}”` : '';

function whyNobody({ candidates }: SpeakerQuestion, { certainty }: SpeakerChoice): string {
  if (candidates.length === 0) return 'nobody is reported to speak near by';
  return `that nobody spoke, or that it cannot be told who, is likelier than any candidate (${percent(certainty)})`;
}

function candidatesOf(
  { question, choice, caster }: Hearing,
  words: (span: Span) => string,
): readonly ExplainedCandidate[] {
  const shares = sharesOf(question);
  const features = featuresOf(question);
  const all = shares.map((certainty, i): ExplainedCandidate => {
    const placed = question.candidates[i];
    const view = question.views[i];
    const reasons = reasonsOf(features[i] ?? []);
    if (!placed || !view) {
      return { name: 'nobody', isChosen: !choice.candidate, certainty, because: reasons };
    }
    const cue = words(caster.placed(placed, placed.event.cue));
    const isChosen = choice.candidate?.event === placed.event;
    const name = `${caster.speakerOf(placed).name} (“${cue}”, ${PLACE_PREFIX}${view.place})`;
    return { name, isChosen, certainty, because: reasons };
  });
  const ranked = all.sort((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0));
  const shown = ranked.slice(0, MOST_CANDIDATES);
  const chosen = ranked.find(({ isChosen }) => isChosen);
  return chosen && !shown.includes(chosen) ? [chosen, ...shown.slice(0, -1)] : shown;
}
const PLACE_PREFIX = 'place: ';

/** The features that weigh most, heaviest first, with what each adds to the score. */
function reasonsOf(features: readonly number[]): readonly string[] {
  return [...features]
    .filter((feature) => Math.abs(weightOf(feature)) >= 0.05)
    .sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)) || a - b)
    .slice(0, MOST_REASONS)
    .map((feature) => `${signed(weightOf(feature))} ${featureWords(featureNames[feature] ?? '')}`);
}

const signed = (weight: number): string => (weight < 0 ? '−' : '+') + Math.abs(weight).toFixed(1);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the parts of a feature are about; {@link featureNames} are made of them. */
const PARTS: Readonly<Record<string, string>> = {
  'side, look': 'side and look of the quotation',
  place: 'the report stands',
  look: 'the quotation looks like',
  form: 'form of the cue',
  kind: 'kind of cue',
  found: 'its subject found',
  distance: 'distance',
  subject: 'its subject is',
  verb: 'verb',
  'events between': 'reports between',
  'quotations between': 'quotations between',
  'before it': 'before the opening mark',
  'after it': 'behind the closing mark',
  'behind the cue': 'behind the cue',
  that: '“that” behind the cue',
  ending: 'the quotation ends in',
  announces: 'a colon announces it',
  stands: 'the quotation stands',
};

/** *place, look: before; clause* in words. */
export function featureWords(name: string): string {
  const colon = name.indexOf(': ');
  const [first = '', second = ''] = name.slice(colon + 2).split('; ');
  const template = name.slice(0, colon);
  if (template.startsWith('nobody')) return name; // a word of the quotation's looks each
  const comma = template.lastIndexOf(', ');
  if (comma < 0) return template;
  const [a, b] = [template.slice(0, comma), template.slice(comma + 2)];
  return `${PARTS[a] ?? a}: ${first}; ${PARTS[b] ?? b}: ${second}`;
}
