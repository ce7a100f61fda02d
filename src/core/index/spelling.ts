/**
 * The form under which spelling variants of one word meet: American where British and American
 * differ by rule (*realise*, *colour*, *centre*, *travelled*), accents left out. The word is in lower
 * case, with ' for an apostrophe. The result serves comparing only; it need not be a word.
 */
export function standardForm(word: string): string {
  const plain = withoutAccents(word);
  const single = singles.get(plain);
  if (single !== undefined) return single;
  if (plain.length < 5) return plain;
  return byStem(plain, 'our', ourStems, 'or') ?? byLl(plain) ?? byIse(plain) ?? plain;
}

/** The word without the accents of its letters. */
export function withoutAccents(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7f) {
      return word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('đ', 'd')
        .replaceAll('ß', 'ss')
        .replaceAll('æ', 'ae')
        .replaceAll('œ', 'oe');
    }
  }
  return word;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const ourStems = new Set(
  words(`arb ard arm behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab
    misdemean neighb od parl ranc rig rum savi sav splend succ tum val vap vig disfav dishon
    discol hydroc watercol multicol technicol rec`),
);

/** *behaviours* to *behaviors*: the stem before `from` must be in the list. */
function byStem(
  word: string,
  from: string,
  stems: ReadonlySet<string>,
  to: string,
): string | undefined {
  const at = word.indexOf(from);
  if (at < 2 || !stems.has(word.slice(0, at))) return undefined;
  return word.slice(0, at) + to + word.slice(at + from.length);
}

const llStems =
  words(`travel cancel label model signal fuel counsel level marvel quarrel rival total tunnel
  channel dial duel pedal shovel spiral unravel funnel panel libel grovel jewel initial barrel`);

function byLl(word: string): string | undefined {
  const at = word.indexOf('ll');
  if (at < 3) return undefined;
  const stem = word.slice(0, at + 1);
  return llStems.some((it) => stem.endsWith(it)) ? stem + word.slice(at + 2) : undefined;
}

const ISE = /^(.{3,20})(?:is|ys)(e|es|ed|er|ers|ing|ation|ations|ational)$/;

function byIse(word: string): string | undefined {
  if (!word.includes('s', 3)) return undefined;
  const match = ISE.exec(word);
  if (!match?.[1] || !match[2]) return undefined;
  const vowel = word[match[1].length] ?? 'i';
  return `${match[1]}${vowel}z${match[2]}`;
}

/** Variants that no rule above covers: the later forms of a row stand for its first. */
const rows: readonly string[] = words(`
  center=centre centers=centres centered=centred theater=theatre theaters=theatres
  meter=metre meters=metres kilometer=kilometre kilometers=kilometres liter=litre liters=litres
  fiber=fibre fibers=fibres caliber=calibre somber=sombre specter=spectre luster=lustre
  maneuver=manoeuvre maneuvers=manoeuvres saber=sabre meager=meagre
  defense=defence defenses=defences offense=offence offenses=offences license=licence
  licenses=licences licensed=licenced pretense=pretence practice=practise practiced=practised
  practicing=practising
  catalog=catalogue dialog=dialogue analog=analogue program=programme programs=programmes
  gray=grey plow=plough aging=ageing judgment=judgement judgments=judgements
  acknowledgment=acknowledgement enroll=enrol enrollment=enrolment fulfill=fulfil
  fulfillment=fulfilment fulfills=fulfils skillful=skilful willful=wilful installment=instalment
  skeptic=sceptic skeptics=sceptics skeptical=sceptical skepticism=scepticism mold=mould
  mustache=moustache pajamas=pyjamas aluminum=aluminium jewelry=jewellery traveler=traveller
  pediatric=paediatric pediatrician=paediatrician anemia=anaemia fetus=foetus
  encyclopedia=encyclopaedia estrogen=oestrogen maneuvering=manoeuvring leukemia=leukaemia
  toward=towards afterward=afterwards backward=backwards forward=forwards among=amongst
  while=whilst amid=amidst learned=learnt burned=burnt dreamed=dreamt spelled=spelt spoiled=spoilt
  airplane=aeroplane artifact=artefact cozy=cosy curb=kerb disk=disc donut=doughnut mom=mum
  adviser=advisor advisers=advisors okay=ok inquiry=enquiry inquiries=enquiries
  focused=focussed focusing=focussing gases=gasses benefited=benefitted targeted=targetted
  percent=pc`);
const singles: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [first, ...others] = row.split('=');
    return first === undefined ? [] : others.map((it): [string, string] => [it, first]);
  }),
);
