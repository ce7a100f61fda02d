import { Class, type WordRow } from './classes';

/** What a reporting noun stands for: something said, something held, something written. */
export type CueNounKind = 'utterance' | 'thought' | 'text';

export interface CueNounRow {
  readonly noun: string;
  /** Where it is not the noun with -s. */
  readonly plural?: string;
  readonly kind: CueNounKind;
  readonly example: string;
}

// prettier-ignore
/** Nouns that report (*Ada Obi’s claim that …*). */
export const cueNouns: readonly CueNounRow[] = [
  { noun: 'claim', kind: 'utterance', example: 'Ada Obi’s claim that the bridge is “not safe” was noted.' },
  { noun: 'statement', kind: 'utterance', example: 'Una O’Neill’s statement that the bridge is “not safe” was noted.' },
  { noun: 'comment', kind: 'utterance', example: 'Piet Marlow’s comment that the bridge is “not safe” was noted.' },
  { noun: 'remark', kind: 'utterance', example: 'Ines Varga’s remark that the bridge is “not safe” was noted.' },
  { noun: 'warning', kind: 'utterance', example: 'Ada Obi’s warning that the bridge is “not safe” was noted.' },
  { noun: 'suggestion', kind: 'utterance', example: 'Una O’Neill’s suggestion that the bridge is “not safe” was noted.' },
  { noun: 'allegation', kind: 'utterance', example: 'Piet Marlow’s allegation that the bridge is “not safe” was noted.' },
  { noun: 'accusation', kind: 'utterance', example: 'Ines Varga’s accusation that the bridge is “not safe” was noted.' },
  { noun: 'assertion', kind: 'utterance', example: 'Ada Obi’s assertion that the bridge is “not safe” was noted.' },
  { noun: 'insistence', kind: 'utterance', example: 'Una O’Neill’s insistence that the bridge is “not safe” was noted.' },
  { noun: 'promise', kind: 'utterance', example: 'Piet Marlow’s promise that the bridge is “not safe” was noted.' },
  { noun: 'pledge', kind: 'utterance', example: 'Ines Varga’s pledge that the bridge is “not safe” was noted.' },
  { noun: 'demand', kind: 'utterance', example: 'Ada Obi’s demand that the bridge is “not safe” was noted.' },
  { noun: 'question', kind: 'utterance', example: 'Una O’Neill’s question that the bridge is “not safe” was noted.' },
  { noun: 'description', kind: 'utterance', example: 'Piet Marlow’s description that the bridge is “not safe” was noted.' },
  { noun: 'declaration', kind: 'utterance', example: 'Ines Varga’s declaration that the bridge is “not safe” was noted.' },
  { noun: 'announcement', kind: 'utterance', example: 'Ada Obi’s announcement that the bridge is “not safe” was noted.' },
  { noun: 'prediction', kind: 'utterance', example: 'Una O’Neill’s prediction that the bridge is “not safe” was noted.' },
  { noun: 'plea', kind: 'utterance', example: 'Piet Marlow’s plea that the bridge is “not safe” was noted.' },
  { noun: 'threat', kind: 'utterance', example: 'Ines Varga’s threat that the bridge is “not safe” was noted.' },
  { noun: 'vow', kind: 'utterance', example: 'Ada Obi’s vow that the bridge is “not safe” was noted.' },
  { noun: 'response', kind: 'utterance', example: 'Una O’Neill’s response that the bridge is “not safe” was noted.' },
  { noun: 'answer', kind: 'utterance', example: 'Piet Marlow’s answer that the bridge is “not safe” was noted.' },
  { noun: 'reply', plural: 'replies', kind: 'utterance', example: 'Ines Varga’s reply that the bridge is “not safe” was noted.' },
  { noun: 'joke', kind: 'utterance', example: 'Ada Obi’s joke that the bridge is “not safe” was noted.' },
  { noun: 'quip', kind: 'utterance', example: 'Una O’Neill’s quip that the bridge is “not safe” was noted.' },
  { noun: 'admission', kind: 'utterance', example: 'Piet Marlow’s admission that the bridge is “not safe” was noted.' },
  { noun: 'confession', kind: 'utterance', example: 'Ines Varga’s confession that the bridge is “not safe” was noted.' },
  { noun: 'account', kind: 'utterance', example: 'Ada Obi’s account that the bridge is “not safe” was noted.' },
  { noun: 'characterisation', kind: 'utterance', example: 'Una O’Neill’s characterisation that the bridge is “not safe” was noted.' },
  { noun: 'characterization', kind: 'utterance', example: 'Piet Marlow’s characterization that the bridge is “not safe” was noted.' },
  { noun: 'comparison', kind: 'utterance', example: 'Ines Varga’s comparison that the bridge is “not safe” was noted.' },
  { noun: 'reference', kind: 'utterance', example: 'Ada Obi’s reference that the bridge is “not safe” was noted.' },
  { noun: 'explanation', kind: 'utterance', example: 'Una O’Neill’s explanation that the bridge is “not safe” was noted.' },
  { noun: 'observation', kind: 'utterance', example: 'Piet Marlow’s observation that the bridge is “not safe” was noted.' },
  { noun: 'argument', kind: 'utterance', example: 'Ines Varga’s argument that the bridge is “not safe” was noted.' },
  { noun: 'contention', kind: 'utterance', example: 'Ada Obi’s contention that the bridge is “not safe” was noted.' },
  { noun: 'criticism', kind: 'utterance', example: 'Una O’Neill’s criticism that the bridge is “not safe” was noted.' },
  { noun: 'complaint', kind: 'utterance', example: 'Piet Marlow’s complaint that the bridge is “not safe” was noted.' },
  { noun: 'praise', kind: 'utterance', example: 'Ines Varga’s praise that the bridge is “not safe” was noted.' },
  { noun: 'attack', kind: 'utterance', example: 'Ada Obi’s attack that the bridge is “not safe” was noted.' },
  { noun: 'condemnation', kind: 'utterance', example: 'Una O’Neill’s condemnation that the bridge is “not safe” was noted.' },
  { noun: 'denunciation', kind: 'utterance', example: 'Piet Marlow’s denunciation that the bridge is “not safe” was noted.' },
  { noun: 'call', kind: 'utterance', example: 'Ines Varga’s call that the bridge is “not safe” was noted.' },
  { noun: 'cry', plural: 'cries', kind: 'utterance', example: 'Ada Obi’s cry that the bridge is “not safe” was noted.' },
  { noun: 'chant', kind: 'utterance', example: 'Una O’Neill’s chant that the bridge is “not safe” was noted.' },
  { noun: 'shout', kind: 'utterance', example: 'Piet Marlow’s shout that the bridge is “not safe” was noted.' },
  { noun: 'advice', kind: 'utterance', example: 'Ines Varga’s advice that the bridge is “not safe” was noted.' },
  { noun: 'verdict', kind: 'utterance', example: 'Ada Obi’s verdict that the bridge is “not safe” was noted.' },
  { noun: 'assessment', kind: 'utterance', example: 'Una O’Neill’s assessment that the bridge is “not safe” was noted.' },
  { noun: 'conclusion', kind: 'utterance', example: 'Piet Marlow’s conclusion that the bridge is “not safe” was noted.' },
  { noun: 'refusal', kind: 'utterance', example: 'Ines Varga’s refusal that the bridge is “not safe” was noted.' },
  { noun: 'invitation', kind: 'utterance', example: 'Ada Obi’s invitation that the bridge is “not safe” was noted.' },
  { noun: 'apology', plural: 'apologies', kind: 'utterance', example: 'Una O’Neill’s apology that the bridge is “not safe” was noted.' },
  { noun: 'denial', kind: 'utterance', example: 'Piet Marlow’s denial that the bridge is “not safe” was noted.' },
  { noun: 'rebuke', kind: 'utterance', example: 'Ines Varga’s rebuke that the bridge is “not safe” was noted.' },
  { noun: 'testimony', plural: 'testimonies', kind: 'utterance', example: 'Ada Obi’s testimony that the bridge is “not safe” was noted.' },
  { noun: 'speech', plural: 'speeches', kind: 'utterance', example: 'Una O’Neill’s speech that the bridge is “not safe” was noted.' },
  { noun: 'quote', kind: 'utterance', example: 'Piet Marlow’s quote that the bridge is “not safe” was noted.' },
  { noun: 'quotation', kind: 'utterance', example: 'Ines Varga’s quotation that the bridge is “not safe” was noted.' },
  { noun: 'phrase', kind: 'utterance', example: 'Ada Obi’s phrase that the bridge is “not safe” was noted.' },
  { noun: 'slogan', kind: 'utterance', example: 'Una O’Neill’s slogan that the bridge is “not safe” was noted.' },
  { noun: 'motto', plural: 'mottoes', kind: 'utterance', example: 'Piet Marlow’s motto that the bridge is “not safe” was noted.' },
  { noun: 'mantra', kind: 'utterance', example: 'Ines Varga’s mantra that the bridge is “not safe” was noted.' },
  { noun: 'word', kind: 'utterance', example: 'Una O’Neill’s word that the bridge is “not safe” was noted.' },
  { noun: 'words', plural: 'words', kind: 'utterance', example: 'In Ada Obi’s words, the bridge is “not safe”.' },
  { noun: 'rhetoric', kind: 'utterance', example: 'Piet Marlow’s rhetoric that the bridge is “not safe” was noted.' },
  { noun: 'talk', kind: 'utterance', example: 'Ines Varga’s talk that the bridge is “not safe” was noted.' },
  { noun: 'vision', kind: 'thought', example: 'Ada Obi’s vision that the bridge is “not safe” is shared.' },
  { noun: 'belief', kind: 'thought', example: 'Una O’Neill’s belief that the bridge is “not safe” is shared.' },
  { noun: 'view', kind: 'thought', example: 'Piet Marlow’s view that the bridge is “not safe” is shared.' },
  { noun: 'opinion', kind: 'thought', example: 'Ines Varga’s opinion that the bridge is “not safe” is shared.' },
  { noun: 'idea', kind: 'thought', example: 'Ada Obi’s idea that the bridge is “not safe” is shared.' },
  { noun: 'notion', kind: 'thought', example: 'Una O’Neill’s notion that the bridge is “not safe” is shared.' },
  { noun: 'hope', kind: 'thought', example: 'Piet Marlow’s hope that the bridge is “not safe” is shared.' },
  { noun: 'fear', kind: 'thought', example: 'Ines Varga’s fear that the bridge is “not safe” is shared.' },
  { noun: 'concern', kind: 'thought', example: 'Ada Obi’s concern that the bridge is “not safe” is shared.' },
  { noun: 'position', kind: 'thought', example: 'Una O’Neill’s position that the bridge is “not safe” is shared.' },
  { noun: 'conviction', kind: 'thought', example: 'Piet Marlow’s conviction that the bridge is “not safe” is shared.' },
  { noun: 'letter', kind: 'text', example: 'The letter by Ines Varga was headed “not safe”.' },
  { noun: 'tweet', kind: 'text', example: 'The tweet by Ada Obi was headed “not safe”.' },
  { noun: 'post', kind: 'text', example: 'The post by Una O’Neill was headed “not safe”.' },
  { noun: 'message', kind: 'text', example: 'The message by Piet Marlow was headed “not safe”.' },
  { noun: 'email', kind: 'text', example: 'The email by Ines Varga was headed “not safe”.' },
  { noun: 'memo', kind: 'text', example: 'The memo by Ada Obi was headed “not safe”.' },
  { noun: 'report', kind: 'text', example: 'The report by Una O’Neill was headed “not safe”.' },
  { noun: 'essay', kind: 'text', example: 'The essay by Piet Marlow was headed “not safe”.' },
  { noun: 'column', kind: 'text', example: 'The column by Ines Varga was headed “not safe”.' },
  { noun: 'article', kind: 'text', example: 'The article by Ada Obi was headed “not safe”.' },
  { noun: 'editorial', kind: 'text', example: 'The editorial by Una O’Neill was headed “not safe”.' },
  { noun: 'book', kind: 'text', example: 'The book by Piet Marlow was headed “not safe”.' },
  { noun: 'memoir', kind: 'text', example: 'The memoir by Ines Varga was headed “not safe”.' },
  { noun: 'blog', kind: 'text', example: 'The blog by Ada Obi was headed “not safe”.' },
  { noun: 'note', kind: 'text', example: 'The note by Una O’Neill was headed “not safe”.' },
  { noun: 'headline', kind: 'text', example: 'The headline by Piet Marlow was headed “not safe”.' },
  { noun: 'caption', kind: 'text', example: 'The caption by Ines Varga was headed “not safe”.' },
  { noun: 'sign', kind: 'text', example: 'The sign by Ada Obi was headed “not safe”.' },
  { noun: 'banner', kind: 'text', example: 'The banner by Una O’Neill was headed “not safe”.' },
  { noun: 'placard', kind: 'text', example: 'The placard by Piet Marlow was headed “not safe”.' },
  { noun: 'poster', kind: 'text', example: 'The poster by Ines Varga was headed “not safe”.' },
  { noun: 'advert', kind: 'text', example: 'The advert by Ada Obi was headed “not safe”.' },
  { noun: 'ad', kind: 'text', example: 'The ad by Una O’Neill was headed “not safe”.' },
  { noun: 'review', kind: 'text', example: 'The review by Piet Marlow was headed “not safe”.' },
  { noun: 'ruling', kind: 'text', example: 'The ruling by Ines Varga was headed “not safe”.' },
];

export const pluralOf = ({ noun, plural }: CueNounRow): string => plural ?? `${noun}s`;

/** Adjectives behind the noun they describe, with what they need behind them: *a source close to the mayor*. */
export const nearingWords = `close loyal opposed sympathetic familiar aware privy hostile allied`;

/** Words in -ly that are no adverbs: *lawyers for the family*, *an elderly man*. */
export const lyWords = `family assembly ally rally tally supply reply bully monopoly anomaly jelly belly folly homily elderly friendly
  unfriendly weekly monthly daily yearly quarterly fortnightly lovely lonely deadly costly lively ugly silly holy likely unlikely
  cowardly scholarly timely orderly motherly fatherly brotherly worldly`;

/** Participles of hearing and seeing: *an officer can be heard saying*. */
export const perceivedWords = `heard overheard seen filmed recorded caught captured shown quoted`;

/** How words come to a reporter: *the ministry said by email*. */
export const channelWords = `email e-mail phone telephone text letter post fax message video videolink radio satellite hand`;

/** What somebody is seen or heard in: *footage of Ada Obi saying*. */
export const recordingWords = `footage video videos clip clips recording recordings audio tape tapes film`;

/** Verbs by which something brings somebody to speak: *leading the mayor to say*. */
export const causingWords = `lead leads leading led prompt prompts prompting prompted cause causes causing caused force forces forcing forced
  inspire inspires inspiring inspired drive drives driving drove spur spurs spurring spurred push pushes pushing pushed`;

/** Forms of reporting verbs that are nouns more often, in the table of nouns or not: *interest rates*, *state parties*. */
export const nounOftenWords = `address addresses attacks bill bills campaign campaigns challenge challenges charge charges details issue issues
  judge judges lectures means name names offers plan plans points poses project projects question questions rank ranks rate rates reasons rule rules
  signals state states stresses target targets term terms texts tears volunteers words`;

/** Words for people, beside those of offices, trades and kin. */
export const peopleNouns = `people man men woman women boy boys girl girls police crowd crowds protesters protestors demonstrators
  critics supporters opponents voters residents neighbours neighbors fans officials leaders lawmakers aides sources analysts experts
  scientists researchers doctors investigators prosecutors reporters spectators friends relatives parents colleagues teammates
  insiders activists campaigners witnesses workers staff players lawyers doctors teachers farmers families others some many someone somebody everyone everybody`;

/** In front of *by* and who came by a text that somebody else wrote: *a memo seen by the Lamp*. */
export const obtainedWords = 'obtained seen viewed reviewed shared received examined heard leaked';

/** Things that words stand on or are written in. */
export const documentNouns = `statement statements report reports letter letters sign signs banner banners poster posters placard placards
  email emails message messages memo memos tweet tweets post posts headline headlines caption captions article articles editorial editorials
  column columns ad ads advert adverts note notes book books review reviews ruling rulings study poll survey document documents text texts
  website page filing filings affidavit complaint petition indictment brief leaflet leaflets shirt shirts hat hats sticker stickers video videos
  slogan slogans release invitation invitations plaque inscription order transcript`;

export const cueNounWords: readonly WordRow[] = [
  {
    forms: cueNouns.map((row) => `${row.noun} ${pluralOf(row)}`).join(' '),
    classes: Class.cueNoun,
  },
  {
    forms: `${causingWords} ${nearingWords} ${lyWords} ${perceivedWords} ${peopleNouns} ${documentNouns}
      ${recordingWords} ${channelWords} ${obtainedWords} online`,
    classes: 0,
  },
];
