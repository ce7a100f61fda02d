import { honorifics, suffixes } from '../../src/core/lexicon/honorifics';
import { kin } from '../../src/core/lexicon/kin';
import { particles } from '../../src/core/lexicon/particles';
import { expectMentions } from '../support/people';

const check = (cases: readonly (readonly [name: string, marked: string])[]): void => {
  for (const [name, marked] of cases) it(name, () => expectMentions(marked, 'name'));
};

describe('names', () => {
  describe('keep what belongs to them', () => {
    check([
      ['a title', 'They met «President Ada Obi» there.'],
      ['a title behind a nation', 'Chadian «President Ada Obi» left.'],
      ['two titles', '«Detective Inspector Tam Obi» left.'],
      ['a title of two words before a surname', '«Prime Minister Obi» left.'],
      ['initials', '«J. R. Marlow» left. «Ada F. Obi» stayed.'],
      ['a hyphen', '«Jean-Luc Varga-Obi» left.'],
      [
        'a lower-case half',
        '«Kim Obi-jun» left, she said. Ms «Kim» smiled.'.replace('Ms «Kim»', '«Ms Kim»'),
      ],
      [
        'an everyday lower-case half before the surname',
        'They met «Hyun-woo Dulva», she said. «Dulva» left.',
      ],
      ['the short form of a month', '«Professor Obi Jun Yang» left.'],
      ['the short form of a month in front', '«Jun Okapi» left. On 3 Jun Ormskirk Bank closed.'],
      [
        'a weekday behind a role',
        'They met the captain «Sunday Obi», who won. He told the mayor Friday that it was late. The police sent «ASP Friday Marl», who slept. He told the minister Friday Skarn, a port, was shut.',
      ],
      [
        'those behind of who keep what has an age, and a death in a year',
        '«Marlow Boy», 4, of «Ada Obi»’s yard, won. Sales in March, 2019, of «Una Quill»’s book rose.',
      ],
      ['a scorer with a country', '«Kane» (England) — Scored twice. «Kane» said it was late.'],
      ['who is asked in the street', '«Ada», 34, London — I love it.'],
      [
        'a weekday behind a title that is nothing else',
        'They met «Mr Sunday Obi» and «Mrs Friday Marl». Last week «Mr Obi» and Sunday Times readers met. «Dr Obi» speaks Sunday. He told «Mrs Marl» Monday Football was off.',
      ],
      [
        'none of where somebody lives',
        '«Ada Obi», 34, of Victoria Street, left. «Tam Marl», 19, of Lincoln Court, slept. The son, 12, of «Una Quill» stayed. The son of «Rey Street», 40, woke.',
      ],
      [
        'none of how rulers and judges are spoken of',
        'They met His Royal Highness «Prince Tam» and Her Highness «Ada al-Obi». Your Honour «Judge Marl» knows. His Lordship «Justice Quill» ruled. «Honour Varga» slept. «Tam Worship» woke.',
      ],
      [
        'no practice named after who founded it',
        'They hired Ada Marl Solicitors. Tam Kane Attorneys won. Solicitors «Una Quill» and «Rey Obi» left.',
      ],
      [
        'no firm by what it deals in, nor by what it is called',
        'The developer, Fairmarl Homes, left. Una Quill Homes won. «Rey Homes», 44, slept. The developer, «Tam Marl», woke. The operator, «Norline Kraft», slept. The company named «Una Obi» chief executive.',
      ],
      [
        'no animal that is called as people are',
        'They have a dog called Ada. Their labrador, Una, barked. She met a girl called «Rey», who slept. Their horse, «Tam» said, was late. The man with the dog called «Piet» over.',
      ],
      [
        'no drink, valley, rock or ship',
        'She drank Earl Marl from a jar. After drinks «Una Marl» left. He gave «Lady Marl» tea. Floods swept through Val Marl. Faith in «Val Quill» grew. He kept the light on Ganna Rock. «Rey»’s brother slept on the Lady Una. «Val Obi» left. «Tam Rock» laughed at «Lady Quill».',
      ],
      [
        'no dogs of several, nor where somebody governs',
        'She has three cats, Rosie, Max and Bella, and a son, «Rey». «Ada» said the mayor of Preston slept. Their sons, «Tam» and «Piet», left. It was Earl Marl tea.',
      ],
      [
        'no owl, nor a farmer by the sheep',
        'The vet treated an owl called Barney.. «Ms Road» left. «Ada», a sheep farmer, slept.',
      ],
      [
        'whoever is named behind dogs and mayors',
        'They love dogs, «Ada» and «Tam» said. With his dog, «Max», 12, left. In her stable with two horses, «Una» and «Rey» slept. Walking her dogs, «Bella» and «Piet» saw it. As they fed their goats, «Rosie» and «Cyrus» left. Her dogs, «Una Obi» said, were ill. After feeding his cat, «Tam», from Leeds, left. On Church Road, «Ellen» keeps hens. The mother of «Rosie» slept. She met the mayor of «Rey Obi»’s town.',
      ],
      [
        'no post that its holder commands',
        'Station Commander «Ines Marl» left. They met Watch Commander «Tam Obi». «Wing Commander Una Quill» slept. «Deputy Commander Rey Kane» woke.',
      ],
      [
        'no trade in front, nor a band of several',
        'Ironmonger «Ada Obi», 61, left. Trawlerman «Tam Marl» slept. The Una Quill Quintet played.',
      ],
      ['the short form of an attorney', 'They met «Atty. Ada Obi» and «Atty. Una dela Marl».'],
      ['no office of two short forms', 'The Atty. Gen. of Marl met «Atty. Gen. Ada Obi».'],
      [
        'titles of two words',
        '«Tan Sri Tam Obi» met «Datuk Seri Ada Marl» and «Datin Paduka Una Quill». «Tan Sri Obi» left. «Ada Tan» said Sri Lanka won.',
      ],
      [
        'a title with an apostrophe',
        "They met «Dato’ Tam Obi» there. «Dato' Sri Obi» left. “Ask the Dato’,” said «Ada Marl».",
      ],
      [
        'a given name that is written short',
        '«Wm. Garrow» left. They met «Ma. Teresita Obi» there. Sales fell in Ma. Then it rained.',
      ],
      [
        'no name that ends a sentence',
        'She heard the cellist «Wei Ma». «Ada Obi» left. They live in Jos. «Una Marl» liked it.',
      ],
      ['no state behind its town', 'It rained in Quincy, Ma. «Ada Quill Obi» slept.'],
      [
        'a name that is written short in a list',
        'They met «Tam Roe», «Ma. Teresita Obi» and «Ana Marl».',
      ],
      ['an office with an article and a full name', 'The «Atty. Gen. Ada Obi» slept.'],
      ['a professor who has retired', '«Emerita Prof. Una Roe» left.'],
      [
        'no town in capitals with a month',
        'PORT MARLOW, Oct 3 — The mayor, «Tam Obi», left. «Ada Quill» slept.',
      ],
      ['who is asked in the street in capitals', '«ADA OBI», London — I love it.'],
      [
        'no town in capitals that comes again',
        'LUND MARLIN, Ohio (HP) — «Ada Obi» spoke. She left a Lund Marlin rally as the crowd stood around her.',
      ],
      ['no one of many soldiers', 'A former Marine called «Buck Obi» slept.'],
      [
        'no house or street of somebody with a title',
        'They met at Justice Bolade House and went down President Obi Street to Governor Marl Road. «Judge Tim Hall» met «Mr Ravi House» there.',
      ],
      [
        'who is called after a house or street',
        '«Judge Bolade House» jailed him. «Gov. Oke Street» signed it. The «Rev Nnenna Court» led it, and «Dame Oluchi Hall», 61, sang in «Judge Bolade House»’s court.',
      ],
      [
        'no firm that somebody leads or comes from',
        'Law firm Allen Roe hired two. She is chairman of Laura Marl. The law firm «Ada Obi» left fell. The wife of «Una Roe» slept. The director of «Tam Obi»’s film left.',
      ],
      [
        'who is in a trade or trained a horse',
        'Retailer «Ada Roe», 42, slept. Lender «Tam Marl», who gave it, left. The gelding joined from «Tam Quill» last year.',
      ],
      [
        'nobody in the title of a work',
        'They staged The Trial of Ada Roe in May. The death of «Una Marl» shook them. The Duke of Lund met the mother of «Tam Obi». He read from the Diary of «Una Marl».',
      ],
      [
        'who is in a headline within a text',
        'Read more: Town Mourns Death of «Ada Roe». See also Jury Out in Trial of «Tam Marl». Motion 4. To Note the Life of «Una Obi».',
      ],
      [
        'no thing with an article and somebody’s name',
        'The Ada Roe trophy went to Lund. The Una Marl ferry is late. The «Tam Obi» story goes on. Where does the «Rev Rey Quill» stand?',
      ],
      [
        'who has a record or won a set',
        '«Ada Roe», 27, «Tam Marl» (12-0) and «Una Quill» (9-1) fight. At 25, «Rey Dowd» (30-1) was feared. 1, «Kofi Roe» (6-2, 6-1); 2, «Ines Pell» (7-5).',
      ],
      [
        'no horses by their odds',
        '1, King Tam («Rey Dowd», 7-2); 2, Miss Ada (11-1); 3, Lord Obi (5-2 fav). 1, «Ada Roe» (Chad) 10.4; 2, «Una Marl» (Togo) 10.5.',
      ],
      [
        'no ship with a title',
        'HMS Prince Tam fired first. The Lady Ada docked at noon. «Lady Ada» docked his pay. The «Rev Ada Obi» sank into a chair.',
      ],
      [
        'no house or road with a whole name',
        'Rebecca Marlin House is full. The Sir Tam Obisson Way end sang. «Ada House» left, and so did «Tam de House».',
      ],
      [
        'no firm that is listed',
        'Ada Marl shares fell 3%. «Una Roe» shares her bread. Chez Ada closed.',
      ],
      ['initials with a hyphen', '«P.-A. Lindqvist» left. They met «J.-C. Obi» there.'],
      [
        'a surname that is a month, in front of an age',
        '«Olive Grace March», 44, of Lund, slept. In Lund, March, 44, fell. In Florence March, 12, was cold. They met «Ada Obi» March 4, 2019, there.',
      ],
      [
        'not what a notice says of a death',
        '«Tam (Bram) Obi» Passed away on 2 June. «Ada Quill» Died peacefully.',
      ],
      ['the American councillor', 'They met «Councilor Ada Obi». The councilor left.'],
      ['a doubled letter that no ending doubles', '«Emory Stubbs» left. They met «Stubbs».'],
      ['a particle of Catalan', '«Ada Obi i Puig» left.'],
      ['a rank by number', '«Third Officer Rey Quill» left.'],
      ['none of an office with a place', 'Special Agent in Charge «Una Roe» left.'],
      ['an office that goes with a president’s', '«First Lady Una Roe» left. «Lady Una» slept.'],
      ['no agency', 'The Blue Lantern agency said so. «Ada Lantern» left.'],
      ['no maker of drugs', 'Orla Therapeutics said so. Norra Biosciences hired «Tam Obi».'],
      [
        'no number of a house',
        'They live at 114 Elsie Street. In 1997 «Una Street» left. Lund won by 12 «Tom Hill», the captain, said.',
      ],
      ['an elided particle in small letters', 'The group of «Prof. Ada dell’Obi» left.'],
      [
        'what a Gaelic surname starts with',
        'They asked «Mr Ó Dulva» there. The driver, «Pádraig Ó Dulva», left.',
      ],
      ['the dot of a suffix before a comma', '«Tam Obi Jr.», 24, left.'],
      ['a suffix that is a title too', '«Tam Obi Sr.», a baker, left. They met «Sr Ada».'],
      ['the dot of a suffix before a small letter', '«Tam Obi Jr.» left.'],
      ['how clergy are addressed', 'They met the «Rt Rev Ada Marlow» there.'],
      ['a trade in front', 'Postmistress «Ada Obi» left. Groundsman «Tam Quill» slept.'],
      [
        'a ministry in front',
        'Economy Minister «Ada Obi» left. Fisheries Minister «Tam Quill» slept.',
      ],
      [
        'ranks of the police of two islands',
        '«DI Obi» saw «Garda Sergeant Tam Quill». «Garda Una Marl» left. «Di Varro» met «Ada Di Marl».',
      ],
      [
        'an office in -general before a surname alone',
        'Attorney-General «Ada Obi» left. «Secretary-General Quill» and UN Director-General «Ada Marl» sat.',
      ],
      [
        'titles of Nigeria, India, Ireland and Canada',
        '«Malam Ada Obi» met «ACP Tam Quill». «Tánaiste Una Marl» left. «Ald. Fay Roe» slept.',
      ],
      ['a post of two words', '«Associate Professor Ada Obi» met «Coun. Tam Quill».'],
      ['a rank of two words', '«Lance Corporal Ada Obi» left. «Staff Sgt. Tam Quill» slept.'],
      ['a rank before a surname with a particle', '«Ada van Obi» left. «Col van Obi» slept.'],
      ['a rank of three words', 'It was «Det. Chief Insp. Rowena Tull», she said.'],
      ['a nickname behind a rank', '«Staff Sgt. Ada “Ace” Obi» left.'],
      [
        'a canon’s and a district judge’s title',
        '«Canon Ada Obi» left. They met «District Judge Quill».',
      ],
      ['a detective’s rank in letters', '«DS Tull» left. He bought a DS there.'],
      ['particles of more languages', '«Tam wa Obi» left. «Ada de los Varga» slept.'],
      ['a particle behind an initial', '«R. dos Obi» left.'],
      [
        'a surname that is a function word',
        'They met Tam and «So Ji-eun» there.'.replace('Tam', '«Tam Obi»'),
      ],
      [
        'an everyday second half',
        'They met «Ada Obi-Darling» there. Award-Winning «Tam Quill» left.',
      ],
      ['a chief’s title', 'They met «Chief Ada Obi» there. Police Chief «Tam Quill» left.'],
      [
        'a syllable behind a Korean surname',
        'They read «Park Gwan-so» there. «Zhou Wei-ting» left.',
      ],
      ['a surname that is an auxiliary', 'Her editor, «Do Minh Varga», left.'],
      ['what brackets say of a title', '«Gen. (retd) Obi» left. «Chief (Mrs) Ada Obi» slept.'],
      ['the seat of a peer', '«Lord Obi of Varga» left. «Sir Tam» of Varga slept.'],
      ['an everyday surname behind a rank', '«Sergeant Moss» left. Officer Training began.'],
      ['a title of another country', '«Smt. Ada Obi» left. They met «Alhaji Tam Quill».'],
      ['a title behind an office', 'Chief Minister «Shri Tam Obi» left.'],
      ['a surname behind a particle that is a title', '«Princess Ada bint Sultan» left.'],
      [
        'a month that is a given name, with an age',
        'They are Tam Quill, 40, and April Summers, 33.'
          .replace('Tam Quill', '«Tam Quill»')
          .replace('April Summers', '«April Summers»'),
      ],
      ['everyday words in a given name behind the surname', 'They met «Ada Teo Boon Keng» there.'],
      ['the name of somebody who was born with another', '«Lil Tundra», born «Tam Quill», sang.'],
      ['an inner apostrophe', '«Una O’Neill» left.'],
      [
        'an elided article',
        "«Piet van ’t Quill» left. “No,” said «van ’t Quill». «Van ’t Quill» and «Bram van 't Obi» slept. It was «’t Quill».",
      ],
      ['what a hyphen joins in courtesy', 'They met «Oruvi-ji» there. «Zendt-san» left.'],
      ['but no other syllable', 'They met Oruvi-jo there.'],
      ['a quoted nickname', '«Thomas ‘Tam’ Quill» left.'],
      ['honours but no office', '«Ada Obi MP» left. «Ada Obi» CEO slept.'],
      ['letters of honours', '«Ada Obi MP» left. «Dame Una Quill DBE RA» stayed.'],
      ['degrees behind commas', '«Ada Obi, MD, PhD», left. They met «Dr Tam Quill, KC».'],
      ['a capital behind an elided particle', '«Ada d’Obi» left.'],
      ['a surname that is a word', '«Ada Baker» left. «Ms Baker» wept.'],
      [
        'a surname that is a place, behind a role',
        'They met union president «Dele Marsh Jr» there.',
      ],
      ['initials before surnames that are words', 'They met «W. B. Baker» and «J.T. Smith».'],
      ['a surname that is a trade, behind two others', '«Ada Rose Marlow Smith» left.'],
      ['a surname that is a title', '«Ada Bishop» left.'],
      ['capitals throughout', 'They met «ADA OBI» and «Tam Quill».'],
    ]);
  });

  describe('leave out what does not', () => {
    check([
      ['a calling in front', 'Herpetologist «Yuki Tanabe» left.'],
      [
        'a country in initials that stand apart',
        '«Ada Obi» U. S. Surgeon General nominee. «Obi» left.',
      ],
      [
        'a field without a table',
        'They met Irrigation Minister «Ada Obi». Former «President Obi» slept.',
      ],
      ['the field of an office before initials', 'Minister for Looms «A.B. Obi» left.'],
      ['the same with soft hyphens', 'Mini\u00adster for Loo\u00adms «A.B. Obi» left.'],
      ['an officer’s letters', '«Ada Obi», MD of Marl Sands, left.'],
      ['the field of an office', 'Minister of State for Nature «Ada Obi-Marl» left.'],
      ['a possessive', '«Ada Obi»’s brother left.'],
      ['an office', 'Foreign Secretary «Ada Obi» left.'],
      ['a post in capitals', 'They met Varga Rovers GM «Ada Quill» there.'],
      ['an office behind it', 'They name «Ada Quill» Surgeon General.'],
      ['an office of two words before a full name', 'Prime Minister «Ada Obi» left.'],
      ['a constable’s rank', '«Det Con Ada Obi» and «Det Ch Insp Tam Quill» left.'],
      [
        'a priest, who has an article',
        'The «Rev Ada Obi» left, as did the «Very Rev Tam Quill», 51.',
      ],
      ['the same in another short form', 'The «Revd Ada Obi» left.'],
      ['a lower-case role', 'They met council leader «Ada Obi».'],
      ['an office in capitals behind it', '«Ada Obi», CEO, left.'],
      ['the first word of a sentence', 'Yesterday «Ada Obi» left. Meanwhile «Ms Obi» slept.'],
      ['what was done', 'It was the 76ers Fired «Ada Marlow», coach.'],
      ['a weekday', 'They met «Ada Obi» Friday.'],
      ['an age', '«Ada Obi», 42, left.'],
    ]);
  });

  describe('are told from', () => {
    check([
      ['a newspaper', 'She spoke to the Marl Echo afterwards. Later she wept.'],
      ['a firm of which more is said', 'He founded Velda Agro, which makes pumps. «Tam Obi» left.'],
      ['a firm joined to another', '«Ada Marl» left. Marl & Finch, the estate agent, said so.'],
      ['a season at the start of a sentence', 'Summer comes late. «Tam Obi» left.'],
      [
        'a horse with its rider',
        'Results: 1, Sergeant Barney («T. P. Quill») 4-1; 2, Miss Ada («T. R. Obi») 7-2. «Ada Marl» (Chad) won.',
      ],
      [
        'somebody with a country and a score',
        'Results: 1, «Ada Moss» (Great Britain) 4-1; 2, «Rosa Dale» (New Zealand) 3-2.',
      ],
      [
        'places by who lives there',
        'Residents of Thornley Magna left. Campaigners from Orley Fell said so. The people of Marton Vale have won.',
      ],
      [
        'places by who lives there, not people who have somebody',
        'The families of «Ada Obi» and «Tam Quill» left. It suits people from «Ada Obi» to «Tam Quill».',
      ],
      ['what “where” follows', 'He came from Zorva Verde, where he taught.'],
      [
        'items of other lists',
        'Colours: Oxblood; Ecru, Taupe. Squad: Oslo, Norway. Offices: Zorva, Lindt.',
      ],
      ['ships', 'The Ada Obi, a cargo ship owned in Lund, sank.'],
      ['ships with an article alone', 'The Ada Marlow stood by. They met on the Ada Marlow.'],
      [
        'ships of which a verb tells, not the Rev',
        'The Ada Marlow left. The Ada Marlow sank. The «Rev Ada Marlow» told them.',
      ],
      [
        'ships by their length, not somebody by an age',
        'Ada Marlow, 118 metres long, sank. «Ada Obi», 91, left.',
      ],
      [
        'bodies, not who leads them',
        'The National Front of Zorva Verde lost to the Reform Alliance of Prime Minister «Zorvi Dulvan». The University of Dulva Marl left.',
      ],
      [
        'offices, not who holds them',
        'They met Leader of the Opposition «K. R. Dulvan» and Chancellor of the Exchequer «Ada Obi».',
      ],
      ['pubs', 'They met outside Martha’s pub. «Tam Obi» left.'],
      ['houses of other languages', 'They slept at Casa Varga, near Posada Bianchi.'],
      [
        'ships and horses with titles',
        'The Lady Varga, a 40-foot ketch, sank. They were towed by the tug Sir Varga. «Sir Tam» left.',
      ],
      [
        'ships by the noun in front',
        'The bulk carrier Ada Varga, bound for Lund, ran aground. The trawler Una Marl sank. The tugs Tam Obi and Una Quill were late. They hailed the lifeboat Sir Edmund Tay from the mole.',
      ],
      [
        'not who is on a ship',
        'The ferry «Ada Obi» was on sank. The yacht «Tam Quill» bought was late.',
      ],
      [
        'firms that somebody founded',
        '«Ada Marlow» founded Vance Audio in May. Vance Audio grew. «Una Ellis» slept. Ellis Hart was founded by «Ruth Ellis», who left.',
      ],
      ['not who was found', 'They found «Ada Obi» in Lund.'],
      [
        'firms by their endings',
        'Shares in Marl Varga N.V. and in Obi Dulva Oyj rose; Dulva AG fell.',
      ],
      [
        'storms',
        'Hurricane Delia struck on Sunday. Delia weakened. Forecasters said Delia would go.',
      ],
      [
        'ships that arrive or break loose',
        'The tug Ada Marl arrived. The cargo ship Ada Obi broke loose.',
      ],
      ['naval ships', 'They saw HMS Ada Marlow off Lund. A call came from MV Dulva.'],
      ['streets that share a word with somebody', '«Ken Lane» left. They met on Chapel Lane.'],
      ['firms of an everyday word', 'Zenbright Coffee replied. Odral Sharp opened on Monday.'],
      ['places in other languages', 'They met at Estadio Tam Obi and on Calle Ada Quill.'],
      [
        'a police force and a price of oil',
        'Sinn Féin and Fianna Fáil won. An Garda Síochána left. Brent fell, with Brent at $68.',
      ],
      ['places', 'They flew from Obi Island to Varga County and Mount Marlow.'],
      ['countries and cities', 'Jordan and Chad met in Paris. Georgia stayed away.'],
      ['organisations', 'The Obi Foundation and Marlow Ltd gave to the University of Varga.'],
      ['institutions', 'The Supreme Court and the House of Lords sat.'],
      ['a lone unknown word', 'Zorvex rose. They bought it at Marlow. The Varga sank.'],
      ['a town behind in', 'They live in Varga Marlow.'],
      ['days and months', 'They left on Monday and came back in April.'],
      ['peoples', 'The French and Roman Catholics met Democrats.'],
      ['titles alone', 'The President met the Bishop. Mr Speaker rose.'],
      ['acronyms', 'The BBC told the NHS.'],
      ['a compound adjective', 'Gale-Tossed Ferry Meeting Ends Long Fight In Harbour Town'],
      ['a credit in capitals', 'LEDGER STAFF REPORT'],
      ['items of a list', 'A. Varga\nB. Marlow'],
      ['offices of a country with initials', 'The U. S. Marshal left.'],
      ['numbered parts', 'It breaks Article II of the treaty.'],
      ['a thing named after somebody', '«Ines Varga» left. The Captain Varga Bridge is long.'],
      ['a ship that has the name of somebody', 'The Ada Obi sailed. «Ada Obi» waved.'],
      [
        'somebody as they were',
        'The «Peter Marlow» of 1990 was a different man. «Peter Marlow» won the cup.',
      ],
      ['a family name like a preposition', 'They met «To Khue» and, Per Dulva, nobody.'],
      ['a pair with an ampersand', 'They shop at Ada & Obi.'],
    ]);
  });

  describe('alone are somebody’s', () => {
    check([
      [
        'in brackets behind a total',
        'Cricket: Lund 204-6 («Obiri» 88, «Woodcote» 41; «Fernie» 3-40). Lund (Marl 3) lost.',
      ],
      [
        'with a verb that is a noun for goods too',
        '«Ada Radny» left. «Radny» shares it. Radny shares rose.',
      ],
      [
        'in a line-up',
        'Lund Rovers (4-2-4): «Kask»; «Obiri», «De Varga» (capt); «Tran»; «Lindt», «Mbeki-Jones», «Rask».',
      ],
      ['in a list of those who scored', 'Tries: «Kask» 2, «Lindt» 40. Later «Kask» slept.'],
      ['on the bench', 'Subs: «Obiri», «Kask» (for «Tran», 62).'],
      ['as a surname met in full', '«Ada Obi» left. «Obi» had slept.'],
      ['as a first name met in full', '«Ada Obi» left. «Ada» had slept.'],
      ['before they are met in full', '«Varga» had slept. «Ines Varga» left.'],
      ['behind a role', 'The spokesman «Varga» left, officials said.'],
      [
        'where an auxiliary cannot be meant',
        '«Will Haddock», a miller, slept. «Will» said so, and “Yes,” said «Will». Will prices rise?',
      ],
      ['with an age', '«Varga», 42, left.'],
      [
        'on a score card',
        '«Obiri» c «Zorvex» b «Dulva» 45. They bought plan b Marlex and vitamin c Ruvin.'.replace(
          '«Obiri»',
          'Obiri',
        ),
      ],
      [
        'in a man’s name',
        'A man named «Zorvex» and one «Dulva», a clerk, left. A town named Marlex burnt.',
      ],
      ['but not behind one of place', 'In Rebecca they fell.'],
      ['in a greeting', 'Hi «Zorvex», they wrote.'],
      ['behind a word that opens the sentence', 'But «Rebecca» had gone. They fell.'],
      [
        'where they are spoken to',
        '“Thank you, «Zorvex».” “Come here, «Zorvex»!” “They like it in Lund, Marlex.”',
      ],
      ['where who follows', '«Varga», who is 42, left.'],
      [
        'where a pronoun goes back to them',
        '«Varga» wept as she left. «Varga» said her bag was gone.',
      ],
      [
        'where a possessive is joined to them',
        '«Varga» denied it. Later «Varga» and her bag came.',
      ],
      ['behind kin that is a title too', 'His brother «Otto» left.'],
      [
        'after a patronym met in full',
        '«Oruvi McVarga» left. They had asked «McVarga». It helps «McVarga».',
      ],
      ['for a given name that says something', '«Rebecca» wept.'],
      [
        'for a given name that stands apart',
        'They have two daughters, «Rebecca» and Una Quill.'.replace('Una Quill', '«Una Quill»'),
      ],
      [
        'where they speak and are taken up',
        '«Zorvex» said he was late. They had asked «Zorvex». It helps «Zorvex».',
      ],
      [
        'but not where few of many are',
        'Zorvex said he was late. They had asked Zorvex. Zorvex fell. It is Zorvex. Buy Zorvex.',
      ],
      [
        'at the start of a sentence, as a surname that is a word',
        '«Ada Hill» left. «Hill» (right) slept.',
      ],
      ['joined by and to a name', '«Ada Obi» and «Zorvex» left. They helped «Zorvex».'],
      ['but not joined to a place or firm', 'Chad and Zorvex grew. The bank and Zorvex sank.'],
      ['but not with a noun behind, joined by and', '«Ada Obi» and Zorvex shares came up.'],
      ['in a citation', 'It is late (see below; «Zorvex» 2006, 6). So said «Marlex» et al.'],
      ['but not with any number', 'It is late (Zorvex 12) and 2006 was later than Marlex 2005.'],
      ['behind St', 'Icon of «St Varga», by a nun. «Varga», 42, left.'],
      [
        'where they have what only people have',
        '«Varga»’s childhood was short. «Varga» noticed it.',
      ],
      [
        'but not as a part of another name',
        'They love Rebecca’s Kitchen, the Star of Rebecca and New Rebecca.',
      ],
      ['but not beside a place', 'They moved to Rebecca, Georgia, and to Chad, Rebecca.'],
      ['but not with a noun behind them', 'The Rebecca factory burnt. They saw a Rebecca car.'],
      ['but not as a place', 'Ada Obi left. They live in Obi.'.replace('Ada Obi', '«Ada Obi»')],
      ['but not as a firm', '«Ada Marlow» left. Marlow shares fell.'],
    ]);
  });

  describe('alone are told of as one person', () => {
    check([
      [
        'where he or she takes them up',
        '«Oruvo» watched the wall, and he did not wave. «Oruvo» shook his head. «Oruvo» left.',
      ],
      [
        'whose full name they are a part of',
        '«Oruvo» watched the wall, and he slept. «Oruvo» shook his head. «Oruvo Crane» left.',
      ],
      ['but not as a firm that fires somebody', 'Oruvo fell. Oruvo sacked him. Oruvo paid her.'],
      [
        'though they are a word',
        'They waited for «Wren». “No,” said «Wren». «Wren» was late, as she was always late, she said. «Wren» smiled and shook her head.',
      ],
      ['but no word that seldom acts so', 'They met in Spring. Spring was late, as she said.'],
      ['behind age in front', 'Old «Tam Crane» left. Old Tower Lane was dark.'],
      ['as a surname in apposition', '«Sir Tam Prior» left. «Prior», now retired, woke.'],
      ['as a writer with a year', '«Oruvo» (2009) argued so. Oruvi (2009) was filmed in Chad.'],
      ['by their days', '«Oruvi Moss» (4 March 1871 – 2 June 1950) left. «Moss» worked alone.'],
      ['but no firm by its lawyer', 'Orbex’s lawyer told the court so. The firm was fined.'],
      ['but no mum', 'She loves Mum. Mum told her she was late, and Mum laughed as she left.'],
      ['by their lawyer', '«Ada Chad» left. «Chad»’s lawyer, «Tam Obi», stayed.'],
    ]);
  });

  describe('in headlines', () => {
    check([
      ['end before a verb', '«Ada Obi» Kills Plan For New Bridge\n\n«Ada Obi» left, she said.'],
      [
        'take the surname that the text has',
        '«Ada Cheeks» Leaves Town Council\n\nThey met «Ada Cheeks».',
      ],
      ['are found in capitals', '«ADA OBI» LEAVES TOWN\n\nThey met «Ada Obi».'],
      ['are no other words with capitals', 'Council Leader Wins Vote On New Bridge'],
    ]);
  });

  describe('in credits', () => {
    check([['stand between slashes', 'Reporting by «Ada Obi»; editing by «Tam Quill»']]);
  });

  describe('follow the tables', () => {
    for (const { forms, example } of [...honorifics, ...suffixes, ...particles, ...kin]) {
      it(forms.slice(0, 40), () => expectMentions(example, 'name'));
    }
  });

  describe('behind one title in the plural', () => {
    check([
      ['are each somebody’s', 'Councillors «Marl», «Quist» and «Tarrow» voted. So did «Quist».'],
      [
        'with a comma before the last',
        'It was backed by Senators «Obi», «Harrowgate», and «Quarrie».',
      ],
      [
        'in its short form',
        'They saw Drs «Obi» and «Quarrie», Messrs «Hale» and «Tull» and Govs. «Tam Moss» and «Varga».',
      ],
      ['in small letters', 'The talks between presidents «Obi» and «Quarrie» ended.'],
      ['that are everyday words', 'Judges «Moss» and «Brook» left.'],
      ['with their countries', 'Governors «Hale» of Ostria and «Quarrie» of Lund slept.'],
      [
        'with their parties',
        'They met Sens. «Ada Obi» (R-Lund) and «J. Quarrie» (D-Marl). Marlow was quiet.',
      ],
      [
        'with their parties between commas',
        'Reps. «Tam Moss», R-Lund, «Varga», D-Marl, and «Young» voted.',
      ],
      ['who were it once', 'Former Govs. «Page» and «Ada Obi» left.'],
      [
        'are not the next sentence’s',
        'They met Justices «Obi» and «Quarrie». Scalloway was quiet.',
      ],
      [
        'are no other nouns',
        'Officers Club and Mess closed. Lords and Commons slept. He told ministers Monday.',
      ],
      ['are no words of a headline', 'Ministers Discuss Budget and Tax\n\nThey met on Monday.'],
      ['are two or more', 'She saw the Senators Marlow on ice.'],
    ]);
  });

  describe('are not what nouns tell to be several or a firm', () => {
    check([
      ['the one of which there are talks', 'Peace talks planned for Tuesday have been put off.'],
      ['a firm by its noun', 'The operator, Norvane, said it was sorry.'],
      ['a publisher', 'The publisher, Tolland, said the book was late.'],
      ['a side that leads', 'The leaders Marlow Vale, who drew 1-1 on Monday, stay top.'],
      ['a side that leads, at the start', 'Leaders Marlow Vale, who drew 1-1 on Monday, stay top.'],
      [
        'a party in short',
        'Lib Dem councillor «Ada Obi» said the plan of the Lib Dem group was late.',
      ],
    ]);
  });

  describe('are people behind the same nouns', () => {
    check([
      ['who talks', '«Grace Obi» talks of it. «Grace» talks a lot.'],
      ['a publisher by a full name', 'The publisher, «Ada Obi», said the book was late.'],
      [
        'two who host',
        'The hosts «Ada Obi» and «Tam Quill» left. They met hosts «Ada Obi», «Tam Quill».',
      ],
      ['one of them', 'They met world champions «Ada Obi», who won, and left.'],
    ]);
  });
});
