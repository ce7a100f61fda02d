import type { ParagraphNotes } from '../annotate/annotate';
import type { QuotationDraft } from '../annotate/quotations';
import type { Attribution, AttributionRule, Paragraph, PersonMention, Quotation } from '../model';
import { endsStep, type Steps } from '../steps';
import { shifted } from '../text/span';
import type { Cast } from './cast';
import { innerMarks } from './innerMarks';
import { settleBlocks } from './quotationBlocks';
import { settleOpenQuotations } from './quotationRuns';
import { Caster } from './speakerNames';
import { rankSpeakers } from './speakerRanking';
import { answeringSpeakers, type SpeakerChoice, type SpeakerQuestion } from './speakers';

export interface LinkedQuotations {
  readonly quotations: readonly Quotation[];
  /** Pronouns that the attribution chain resolves otherwise than the cast does, by their start; `undefined` for nobody. */
  readonly pronouns: ReadonlyMap<number, PersonMention | undefined>;
}

/** Told of each quotation who was in question as its speaker, and who was chosen. */
export type SpeakerListener = (
  question: SpeakerQuestion,
  choice: SpeakerChoice,
  caster: Caster,
) => void;

/** The quotations of an article with their speakers, some at each step; `notes` go with `paragraphs` by index. */
export function* linkingQuotations(
  article: string,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  cast: Cast,
  listener?: SpeakerListener,
): Steps<LinkedQuotations> {
  if (notes.every(({ quotations }) => quotations.length === 0)) {
    return { quotations: [], pronouns: new Map() };
  }
  yield;
  const { notes: settled, continues } = settleOpenQuotations(
    settleBlocks(article, paragraphs, notes),
  );
  const caster = new Caster(paragraphs, settled, cast);
  const runs = (paragraph: number, draft: QuotationDraft): boolean =>
    draft.parent < 0 && draft.atStart && continues.has(paragraph);
  const answer = (question: SpeakerQuestion): SpeakerChoice => {
    const speakers = question.candidates.map((it) => caster.speakerOf(it));
    const keys = speakers.map(({ key }) => key);
    const choice = rankSpeakers(question, keys, (it) => speakers[it]?.person !== undefined);
    listener?.(question, choice, caster);
    return choice;
  };
  const isInner = innerMarks(paragraphs, settled);
  const answers = yield* answeringSpeakers(paragraphs, settled, runs, isInner, answer);
  const quotations: Quotation[] = [];
  for (let paragraph = 0; paragraph < settled.length; paragraph++) {
    const drafts = settled[paragraph]?.quotations ?? [];
    const by = paragraphs[paragraph]?.span.start ?? 0;
    for (let index = 0; index < drafts.length; index++) {
      const draft = drafts[index];
      if (!draft) continue;
      if (endsStep(quotations.length)) yield;
      const choice = answers[paragraph]?.[index];
      const attribution = choice && attributionOf(caster, paragraph, draft, choice);
      quotations.push({
        kind: 'quote',
        span: shifted(draft.span, by),
        // what a speaker quotes stands in that speaker's sentence, unless somebody else is named
        form:
          !attribution && (isInner(paragraph, draft) || isLabel(draft)) ? 'partial' : draft.form,
        open: draft.open,
        continues: runs(paragraph, draft),
        depth: draft.depth,
        ...(attribution && { attribution }),
      });
    }
  }
  return { quotations, pronouns: caster.pronouns() };
}

/** *posters — “No to the tram!”*: shown, not said, where nobody is found to say it. */
const isLabel = ({ looks: { before } }: QuotationDraft): boolean =>
  before === 'dash' || before === 'outlet' || before === 'naming';

function attributionOf(
  caster: Caster,
  paragraph: number,
  draft: QuotationDraft,
  { candidate, view, certainty, byTurn }: SpeakerChoice,
): Attribution | undefined {
  if (!candidate || !view || draft.looks.isStageDirection) return undefined;
  const { event } = candidate;
  const speaker = caster.speakerOf(candidate);
  const isOwn = candidate.paragraph === paragraph && event.frame.start === draft.frame.start;
  const { span, name, person } = speaker;
  const cue = caster.placed(candidate, event.cue);
  const isLater = candidate.paragraph > paragraph;
  const how = byTurn ? 'turn' : ruleOf(view, speaker.form, isOwn, isLater);
  return person === undefined
    ? { speaker: span, name, cue, how, certainty }
    : { speaker: span, name, person, cue, how, certainty };
}

function ruleOf(
  { event, place, isChain }: NonNullable<SpeakerChoice['view']>,
  form: 'name' | 'role' | 'pronoun',
  isOwn: boolean,
  isLater: boolean,
): AttributionRule {
  if (event.form === 'signature') return 'signature';
  if (event.form === 'according') return 'according-to';
  if (event.form === 'label') return isOwn ? 'transcript' : 'continued';
  if (event.form === 'colon') return 'before';
  if (!isOwn && isChain) return 'continued';
  if (!isOwn) return place === 'next sentence' || isLater ? 'after' : 'previous-sentence';
  if (event.form === 'noun') return 'noun-cue';
  if (event.found === 'inverted') return 'inverted';
  if (form === 'role') return 'role';
  if (form === 'pronoun') return 'pronoun';
  if (event.next === 'word' && place.startsWith('before')) return 'clause-subject';
  return place.startsWith('before') ? 'before' : 'after';
}
