// Made by scripts/lexicon.mjs: change that, not this.

/** Given names by gender, from human-names and compromise (MIT). */
export const femaleNames = `
  aada aadya aafje aafke aagje aal aaliyah aaradhya aarushi aasha abagail abbey abbi abbie abby abi
  abia abie abigael abigail abigaël abigaïl abree abrianna abrielle abril aby acacia ada adalia
  adaline adalyn addie addilyn adela adelaide adele adelene adelheid adelia adelina adelinde
  adeline adelynn adreanna adriana adrianna adrianne adriena adriene adrienne adèle aerona afke
  afra agatha agathe aggie agnes agneta agustina aicha aida aileen ailsa aimee aina aine aino
  ainsleigh aisha aishah aisling aislinn aislynn aitana ajla akke alaina alana alanis alanna
  alannah alanoud alaska alayah alayna alba albane alberta albertina albertine aleah alecia aleida
  aleisha alejandra aleksandra alena alesia alessandra alessia aletta alev alexa alexandra
  alexandria alexia alexus aleyna alia alice alicia alicja alida alie alienor alina aline alisa
  alise alisha alison alissa alivia aliya aliyah aliza alize alizee alka allie allison ally allyson
  alma alondra althea alya alycia alysa alyshialynn alyson alyssa alyssia amahle amaia amaira
  amalia amanda amandine amani amara amarant amaris amaryllis amaya amber amberly ambre ambrine
  amel amelia amelie amelija america amethyst amie amilia amina aminata amira amirah amity amy amya
  amélie ana anabel anabelle anae anaelle anahi anais anamaria ananya anastasia anastasija anaya
  anaïs andie andjela andromeda andrée ane aneta anette angela angelia angelica angelina angeline
  angelique angie angèle anika anisa anissa anita aniya aniyah anja anjali anjelica anke ann anna
  annabel annabella annabelle annabeth annaelle annalisa annalise annamaria anne anneke annelies
  anneloes annemarie annemiek annemieke annet annett annette annie anniek annigje annika annique
  annmarie anohito anouk anthea antje antoinette antonella antonia anuja anusha anushka anya aoi
  aoibhe aoibheann aoife aphrodite apolline apple april aqua arabella arabelle arden aregnazan aria
  ariadna ariadne ariana arianna arianne ariella arielle arisha arleen arlena arlene arlette aroha
  arpita artemis arwen arya asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashlynn ashraqat
  ashvini asia asiya asja asma asmita assepoester assia assil assya astrid ataahua athalia athena
  athene athénaïs atlanta aubreanna aubree audra audrey audri audriana audrina audry augustina
  augustine aukje aurelia aurora aurore aurélie austeja autumn ava avaline avalon avia avigail
  avril awa axelle aya ayana ayanna ayesha aygun ayisha ayla aylin ayn ayse aysel azalea azaria
  azariah azra azuna babette babs barbara barbertje barbie barbora barbra baukje bayarmaa baylee
  bea beatrice beatrix beatriz becca beccy becky beertje belinay belinda bella bellatrix belle
  benita bente berenice bernadette bernadine bernice bertha bertille beryl bess bessie beth bethan
  bethanie bethany betsy bette bettie bettina betty bettye beula beulah beverley beverly beyonce
  bianca biljana binita bintou birgit bismah blaire blakely blanca blanche blessing bliss bloom
  blythe bobbi bobbie boglarka bolormaa bonita bonnie bonquesha boukje braelyn brandi brandie
  brandy braylee brea breanna bree breeze bregje brenda brenna bria briana brianna brianne briar
  bridget bridgett bridgette briella brielle brigid brigitte briley briony brisa bristol britney
  britt brittany brittney brittni brittny bronagh bronte bronwen bronwyn brook brooklyn brooklynn
  bryanna brylee brynlee brynn bryony bunty cadence cailin caitlan caitlin caitlyn caleigh cali
  calie calista callie calliope callista calypso cambria camelia cami camila camile camilla camry
  camryn candace candice candis candy caoimhe caprice capucine cara carenza carina caris carissa
  carla carlene carley carlie carlijn carlota carlotta carly carlynn carmel carmela carmella carmen
  carola carole carolien carolina caroline carolyn carrie carrol carys casandra cassandra cassandre
  cassia cassie cassiopeia cat catalina catarina cate caterina cathalina catharina catherina
  catherine cathleen cathryn cathy cathérine catlin catrina catriona cayla ceanna cece cecelia
  cecile cecilia cecily celeste celestia celestine celia celina celine celise celya ceri cerise
  cerys chahinez chaima chandra chanel chanelle chantal chantelle charis charissa charity charla
  charlena charlene charlette charline charlize charlotte charmaine chastity chayma chedeline
  chelsea chelsey chenai chenille cher cheri cherie cherry cheryl cheyanne chiara chitra chloe
  chloé chole chrissy christa christabel christal christel christen christi christiana christiane
  christianne christie christina christine christy chrysanthemum chrystal ciara cici ciel cierra
  cindi cindy clair claire clara clarabelle clare clarice claris clarissa clarisse clarity clary
  claudette claudia claudine clea clelia clemence clementine cleo cleopatra clodagh cloe clotilde
  clover cloé clémence coco coleen colette coline colleen concepcion connie constance constanza
  consuelo cora coral coralie coraline cordelia cori corina corine corinna corinne cornelia corra
  corrine cosette courtney courtni courtny cressida cristal cristina crystal cyndi cynthia cyrielle
  cécile céleste célestine céline dagmar dahlia daina daisy dalal damaris damia danette dani danica
  daniela daniella danielle danika danique daniz daniëlle daphna daphne daphné darby darcey darcie
  daria darla darlena darlene darya dasia davida davina dawn dayle dayna daysha deana deandra deann
  deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deidre deirdre
  deja dela delaney delanie delany delfina delia delilah delina della delores deloris delphine
  demetria demi dena denice denise desiree desirée destinee destiny dewi dhia diamond diana diane
  dianna dianne dido dieuwertje dieuwke dilys dina dinah dinh dione dionne dior dirkje dixie diya
  djeneba doetje dolly dolores dona donna doortje dora doreen dorien doris dorla dorothea dorothy
  dorthy dot dottie dounia dulce dusty dymfna dympna eabha ebony echo ecrin edel edie edith edna
  edwina eefje eevi effie eileen eilidh eimear eireann eisha eisley ekaterina ekta ela elaina
  elaine elana elea eleana eleanor electra elektra elen elena eleni eleonora elia eliana elicia
  elida elie elif elin elina eline elinor elisa elisabeth elise eliska elissa eliza elizabete
  elizabeth elizaveta elize ella elle ellen ellery ellie elly elma elnora eloane elodie eloise
  elona elora elouise els elsa elsie elspeth elva elvina elvira elya elyna elyne elysia elyza
  eléonore ema emanuela ember emelda emelie emeline emely emer emerald emi emie emile emilee emilia
  emilie emilija emily emina emine emma emmalee emmaline emmalyn emmanuelle emmeline emmie emmy
  emna emy enid enola enora enya erica ericka erika erin erine eris erma erna ernestina ernestine
  eryn eréndira esma esmay esme esmeralda esmée esparanza esperanza estee estela estele estella
  estelle ester estere esther estrella ethel etta eudora eugenia eugenie eugénie eunice eva evaline
  evangelina evangeline eve evelien evelin evelina eveline everly evi evie evita ewa eya fabiana
  fabrizia faith fajr fallon famke fanny fanta fantine farah farida farrah farzana fatemeh fatiha
  fatima fatin fatma fatoumata faustine fawn fay faye fayette federica felecia felicia felicity
  femke fenna fenne fern fernanda ffion fia fien fifi fion fiona fiorella flavie fleur flick flo
  flora flore florence florencia florine fozia fran frances francesca francina francine francisca
  francoise freda frederika frederike frederique freja freya frida frieda froukje fátima gabby gabi
  gabija gabriela gabriella gabrielle gabriëlle gaia gail gamalat gamila garance garnet gayle
  gaynor gaëlle gea geena geerke geertje geertrui geertruida geesje geeske gemma gena genesis
  genevieve genna georgette georgia georgie georgina geraldina geraldine gerda geri germaine gertie
  gertrud gertrude ghislaine gia giada gianna gigi gilda gillian gina ginger ginnie ginny giorgia
  giovanna gisela gisele giselle gisselle gita giulia gladys glena glenda glenna glenys gloria
  glynis godelieve golda goldie googoosh gracelyn gracie graciela grainne greetje greta gretchen
  gretha grietje griselda guadalupe guinevere gunay gunel guusje gwen gwenaëlle gwendoline
  gwendolyn gwyneth habiba hadewig hadley hafsa hailee hailey hajar hala haleigh haley halima halle
  hallie hana hanae hanah hanna hannah hanneke hariet hariette harmina harmke harmony harper
  harriet harriett harriette hasnaa hasti hatice hattie haven hawa haylee hayley hazel hazeline
  heather heaven hedwig heidi heiltje heintje heleen helena helene helga helina helmi helène
  hendrika henrieke henrietta henriëtte hepsiba hera hermien hermine hermione hessa hester hetty
  hiba hilda hilde hildegard hillary himari hind hine hoda hollie holly honesty honey honor honour
  hope hortense hosna hosniya hubertina hussa hyacinth héloïse hélène ianthe ibtissem ida ila ilana
  ilaria ildiko ilene iliana ilina ilona ilonka ilse ilyana imane imani imelda imen imene imke immy
  imogen imogena imogene ina inaya india indie indigo indira indy ine ineke ines inez ingrid inji
  inès iona irati irena irene ireri irina iris irma isabel isabela isabele isabell isabella
  isabelle isadora isaure isha isidora isis isla islande isobel isolde isra itzel iva ivaana ivalu
  ivana ivanna ivonne ivy iwona iyanna izabella izaro izia izidora izzie izzy jacinda jacinta jacky
  jaclyn jacoba jacquelina jacqueline jacquelyn jada jadyn jaelynn jaida jami jamiya jana janae
  jancis jane janele janelle janessa janet janette jania janice janie janina janine janis janiya
  janna janneke jannie janny jansje jantine jantje january jaqueline jasmijn jasmin jasmina jasmine
  javiera jaya jayda jayla jaylene jaylinn jaylynn jayne jazlyn jazmin jazmine jazmín jazz jaël
  jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine
  jeanny jelena jemima jemma jen jena jenelle jenessa jenifer jenna jennette jenni jennie jennifer
  jenny jeri jerri jesica jess jessa jessica jetske jewel jihane jil jilian jill jillian jimena
  jing jitske joana joane joann joanna joanne jocelyn jodi jodie joelle johana johanna jojo joke
  jolanda jolande joleen jolena jolene jolie jolien jolijn jolin joni jordana jordyn jorja josefa
  josefien josefina josefine joselyn josephina josephine josie josine joséphine journey jovana joy
  joya jozefa joëlle juana juanita judeline judith judy julia juliana julianna julianne julie
  julienne juliet julieta juliett juliette juline julissa july june juniper juno justina justine
  kabita kacey kadence kadiatou kaede kaelyn kahina kaia kaidence kailey kailyn kaina kaitlin
  kaitlyn kaitlynn kalea kaleigh kali kalia kalista kaliyah kallie kamala kamelia kamila kamile
  kamryn kanyakumari kara karen kari karima karin karina karissa karla karlee karlijn karly
  karolina karyn kassandra kassidy kassie kat katara katarina kate katelyn katelynn katerina
  katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie
  katja katlyn katniss katrien katrijn katrin katrina katy katya kavita kay kaya kaye kayla kaylee
  kayleigh kayley kaylie kaylin kayna keana keara keeley keely keira keisha kejsi keley keli kelia
  kelis kelley kelli kellie kelsie kely kelya kendra kenna kensi kenza kenzie kera keri kerian
  kerri kessy khadija khadije khawla kheira khongordzol kia kiana kiara kiera kierra kiersten kiki
  kiley kimberlee kimberley kimberli kimberly kimbriella kimmernaq kimmy kinley kinsey kinsley kira
  kirsten kirstin kirsty kitty kizzy klaasje klara klea kloe komal konul kora kori kourtney krista
  kristel kristen kristi kristie kristin kristina kristine kristy kristyna krystal kya kyara kyla
  kylee kyleigh kylie kyra lacie lacy ladona ladonna laetitia laia laila lainey lakesha lakyn lala
  lalie laly lamia lamija lana laney lara larisa larissa lark latasha latifa latisha latonya latoya
  laura laure laurel laurentien laurine lauryn lavana lavender laverna laverne lavinia laxmi layana
  layla lea leah leana leandra leane leann leanna leanne leda leela leelou leena leentje leia leila
  leilani leina leja lejla lela leliana lena leni lenie lenora lenore leola leona leonie leonora
  leontine leora lesedi lesli lesly leticia letitia lettie lexi lexia lexie lexis leyla leyna lia
  liah lian liana lianne libbie libby liberty lidewij lidia lidwina lidya lieke liekele lien liepa
  liesbeth liesl lieve lila lilac lilah lilas lili lilia liliana lilie lilita lilith lilja lilli
  lillia lillian lillie lilly lilou lilwenn lily lilya lin lina lincy linda linde lindsay lindsey
  lindsi lindsy lindy line linsi lisa lisanne lise lisette lison liv livia livvy liya liz liza
  lizbeth lizette lizzie lizzy loane loanne loes lola lolita lonneke lora loraina loraine loran
  lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotta lotte lottie
  lotus louane louann louanne louella louisa louise louna lovelie luana luann luce lucia luciana
  lucie lucija lucile lucille lucinda lucky lucy ludivine luela luella luisa luise lula lulu lulwa
  luna lupe lupita luz lya lyana lydia lyke lyla lylia lylou lyn lyna lynda lyndsey lyne lynette
  lynna lynne lynnette lynsey lyra lyric léa léonie maaike maartje mabel mable macey macie
  mackenzie macy madalyn maddie maddison maddy madeleine madelina madeline madelyn madge madison
  madisyn madonna madyson maelia maelie maeline maelly maellys maely maelyne maelyss maeva maeve
  magda magdalena magdalene maggie maha maia maike maily mailys maimouna maina maire mairead maisie
  maissa maissane maisy maite maiwenn maja makayla makenna makenzie malak malen malena malia malika
  malina malinda mallory malory mandakranta mandy manel manelle manon manuela mara marcela marcella
  marcelle marcellina marci marcia marcie marcy mare marga margaret margaretha margarette margarida
  margarita margaux marge margery margie margo margot margret margrette margriet marguerite mari
  maria mariah mariam mariamawit mariami marian mariana mariane mariangel marianna marianne maribel
  marieke mariela mariella marija marije marijke marike marilou marilyn marina marine maris marisa
  mariska marisol marissa marit maritza mariëlle mariëtte marja marjan marjolein marjolijn marjorie
  marla marlee marleen marlena marlene marlies marloes marnie marsha marta martha marthe martina
  martine marwa mary maryam maryan maryann marybeth maryjane marylise marylou maría masie masoumeh
  mathilda mathilde matilda matilde mattie maud maude maura maureen mavis maxina maxine may maya
  maybell mayke maylis mayra maysoun mayssa mazie maëlle maëlys mckayla mckenna mckenzie mea meadow
  meagan meera meg megan meghan mei meike meissa melanie melia melina melinda melisa melissa
  mellina mellisa melodie melody melyna melyne mercedes mercy meredith merel merida meriem merissa
  merjem meron meryem meryl meta mette mia micaela michaela michela michelle midori mieke mietje
  mikaela mikayla mikhaela mila milagros mildred milena miley milica milla millicent millie milly
  milou mimi mindy minenhle minerva minh minke minnie mira mirabel mirabelle miracle miral miranda
  mireille miriam mirielle mirjam mirlande mirte mirthe missie misty mitzi miyar mobina modesty
  moira mollie molly mona monica moniek monika monique montana montserrat morgana morgane moya
  mrignayani muriel murkina mya myfanwy myla myra myriam myrlande myrna myrthe myrtle mélanie
  méline mélissa mía naasunnguaq nada nadene nadia nadina nadine nadya naelle nahia naia naila
  naima nais naja nala nalla nana nancy nanette naomi naomie narges natalia natalie natalya natasha
  natasja nathalie nawel naya nayeli nayla neele neeltje nehir neila nel nela nele nelia nelisa
  nell nelleke nellie nelly nena nerissa nesreen nesrine nessa nevaeh neve nevzat neyla nia niamh
  nichola nichole nicki nicole nicolette nienke nieve niharika nika niki nila nilay nina ninon nisa
  nisanur nisha nishka nita nivi noelie noeline noella noelle noely noemi nola nona noor noortje
  nora norah noreen norma nouf nour nova noémie noëlla nur nuray nurul nyla nynke oasis ocean
  octavia océane odalis odalys odele odelia odette odilia odval ofelia oisha oksana ola olga olive
  olivia oona oonagh opal ophelia ophélie oprah oriana oriane orianna orla orlaith orlane ornella
  oumou oyunbileg page paige paisley paloma pam pamela pandora paninnguaq pansy paola paris parvati
  pascalle patience patrica patrice patricia patsy patti pattie patty paula paulette paulien
  paulina pauline peace peggy penelope penny perla perrie perrine persephone petra petronella
  petunia philippine phillipa philomena philomène phoebe phylis phyllis pia pien pieternel
  pietertje pipaluk piper pippa pixie polina polly pollyanna poppy portia precious presley preslie
  primrose princess priscila priscilla priya priyamvada promise prudence prue prune puteri pénélope
  queenie quiana quinty rabia rabina rachael rachel rachele rachelle rachida rae raegan raelyn
  rafaela rahma raina raine ramona ramsha randi rani rania raphaëlle raquel raven raya rayna rayne
  reagan reanna reanne reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rena
  renae renata renate renee renesmee renske renée reta reyna rhea rhian rhianna rhiannon rhoda
  rhona rhonda ria rianna rianne richelle ricki rihab rihanna rikki riko rimas rin rina rita rixt
  riya roanne robbin roberta robyn rochele rochelle rocio roghayyeh roisin rolanda romane romina
  romy ronda roni ronit ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosalynn rosanna
  rosanne rose roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn rosy rowena
  roxana roxane roxanna roxanne roxie roxy rozemarijn rozlynn ruby rue ruthie ryanne rydel rylee
  ryleigh rylie rébecca saanvi sabina sabine sable sabrina sade sadhbh sadie safa saffron safia
  safire safiya sage sahar sahara saida saige saira sakeena sakina sakineh sakura sallie sally
  salma salome salomé samantha samara samia samira sana sandra sandrine sania sanna sanne saoirse
  sapphire sara sarah sarina sariya sascha saskia savanna savannah scarlet scarlett sebastianne
  selah selena selene selina selma senuri september seren serena serenity serife setayesh sevda
  severina sevinj shahd shaikha shaim shaima shaimaa shaina shakira shamira shana shanaya shanda
  shania shanna shanon shari sharlene sharon sharron shary sharyn shauna shawna shawnette shayla
  shayma shayna sheba sheena sheila shelia shelley shelly sherhonte sheri sheridan sherifa sherine
  sherri sherrie sherry sheryl shira shirley shirli shirly shivani shona shonagh shreya shristi
  shyann shyla sian sidonia sidonie sienna sierra sietske sigourney sigrid sigyn sillin silvana
  silvia simona simran sindy sinead siobhan siobhán sirine sita siti sixtine sjoerdtje sjoukje skye
  sloane snezana snow sobia sofia sofie sofija soline solène somayyeh sondra sonia sonja sonya
  sophia sophie sophy soraya sorrel soukaina soukaïna soumaya spring sri staci stacie star starla
  stefania stefanie stela stella steph stephane stephanie sterre sugar suha suki sumayah summer
  sunita susan susana susane susanna susannah susanne susi susie sutton suzan suzana suzane suzanna
  suzanne suzette suzie suzy svetlana sybil sydney sylvana sylvia sylvie syrine tabatha tabitha
  tagan tahlia tailynn taina tala talia talitha taliyah tallulah tamar tamara tamera tami tamia
  tamika tamira tammi tammie tammy tamra tamsin tania tanika tanisha tanja tanya tara tarana taryn
  tasha tasmin tatiana tatjana tatum tawana taya tayah tayla taylah tayler teagan teegan tegan
  teigan tenille teodora teresa tereza teri terri terrie tess tessa tessel tessie thais thalia
  thandolwethu thaïs thea thelma theodora theresa therese theresia thomasina thérèse tia tiana
  tianna tiara tiegan tiffany tilly tina tine tineke tingting tiny tiphaine tisha tjitske toni
  tonia tonya tora tori traci tracie tricia trijntje trina trinity trish trisha trista trixie trixy
  trudi trudie trudy truus tui tula tulip tyra ugne ulrica uma una ursula urte usha uxue valentina
  valeria valerie valery vanesa vanessa veda veerle velma venetia venus vera verity verna vernice
  veronica veronique vesna vicki vickie vicky victoire victoria vienna vikky viktoria viktorie
  viktorija vilte viola violet violeta violetta violette virginia virginie viviana vivien vivienne
  vusala vân wakana wallis wanda waverley welmoed wendi wendy whitney whitni whitny widelene
  wietske wila wilhelmina willa willeke willemien willemijn willow wilma winifred winnie winnifred
  winona winter wynne xandra xandria xanthe xaviera xena xia xiaomei xiaoyan ximena xinyi xiomara
  xochil xochitl yaelle yagmur yan yarin yasmin yasmina yasmine yazmin yelena yesenia yessica yfke
  ying yolanda youna yousra ysabel yuina yula yulissa yuna yvaine yvette yvona yvone yvonna yvonne
  zada zaheera zahra zainab zaira zakia zali zara zaria zaya zayla zehra zeinab zelda zelida zelie
  zelina zelma zena zendaya zeynab zeynep zia zina zineb zita ziva zoe zoey zofia zola zora zoya
  zoé zoë zsofia zula zuri zwaantje zyana élisabeth élise élodie éloïse émilie
`;

export const maleNames = `
  aad aarav aaron aart aarón abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel
  abraham abram abriel abu abubakr abulfazl ace achiel achille achilles ad adam adama adame adan
  ade adelbert adem aden adi adil adnan adolf adolfo adolph adonis adriaan adrian adriano adrianus
  adriel adrián advik afonso age agustin agustín ahmad ahmed ahmet aidan aiden aimar ajani ajay
  aksel al aladdin alain alan alaric alastair alban albert alberto albie albin albrecht alden aldo
  aldric aldrin alec aled alejandro aleksandar aleksander aleksandr aleksei alen alesandro
  alessandro alessio alexander alexandre alexandros alexandru alexy alf alfons alfonse alfonso
  alfred alfredo alistair allan allard allen almer alonso alonzo aloysius alper alphonse alphonso
  alton alvaro alvin alwin amadeus amadou amar amaury ambroise ambrose ambrosius amin amine amir
  amit ammanuel ammar amos anael anand anas anatole anatoli anatoliy anatoly ander anders anderson
  andre andreas andrei andrej andres andrew andries andrzej andrás andré andrés andy ange angelo
  angus anis ansel anson anthony antoine anton antoni antonin antonio antonius antony apollo
  aputsiaq aran arata archer archibald archie arco arda arend ari arie ariki arjan arjen arjun arlo
  armaan arman armand armando armin arnaud arnav arne arno arnold arnoud arnout aron arran arrie
  arsène art artem arthur artie artur arturo arun arwin aryan asa asad asahi ash ashby asher ashwin
  aston aswin ate athan atticus attila aubin auden audwin august auguste augustin augusto augustus
  auke aurélien austen austin aven axel ayaan ayden aykhan ayman aymane aymen aymeric ayoub aziz
  aäron badis bakary balazs balthazar bandar bandile banele baptist baptiste barack barclay barend
  barnaby barney barrett barron barry bart barteld bartholomew bas basil basile bastiaan bastian
  bastien bauke bautista bavo baxter baylor bear beck beckett bellamy ben benedict benito benjamin
  benjamín benji benjy bennet bennett bennie benny benoit benson bentley bently berat berend
  bernard bernardo bernhard bernie berry bert bertram bertrand beshoi bessel bevan bibek bilal
  bilel bill billy bing bishal bjorn björn bladen blain blaine blaise blue bodie bogdan boris
  boston boudewijn bouke bowen boy boyd brad braden bradford bradley bradwin brady braeden brahim
  bram branden brandon branislav brantley braxton bray brayan brayden braydon braylon brecht breck
  brendan brenden brendon brennan brennon brent brentley brenton bret brett brevin brevyn brian
  brice brighton brock brod brody bronson brooks broos bruce bruno bryan bryant bryce bryden brydon
  bryon bryson buddy burt burton buster butch byron cadby cade caden cael caelan caesar cai caiden
  cain caius cal cale caleb calhoun callan callen callum calum calvin cam camden camiel camil
  camilo camron carel carey carl carlisle carlo carlos carlton carolus carroll carsen carson
  carsten cary cas cash cason caspar casper cassius castiel castor cathal cato cavan cayden caydon
  cayson cecil cedric cees celian cesar chad chahine chance chandler channing charbel charles
  charlton charly chas chaz che chesney chester chet chevy chiel chip christiaan christian
  christoffel christoph christophe christopher christos cian ciaran cillian clancy clarence clark
  claude claudio claus clay clayton clemens clement cletus cliff clifford clifton clint clinton
  clive clovis clyde clément coby cody coen cohen colby cole colin collin colm colt colton conan
  conner connor conor conrad constant constantijn constantin constantine cooper cor corbin coren
  corentin corey cormac cornelis cornelius corné cory craig cristian cristiano cristobal cristóbal
  crosby cruz cullen curt curtis cuthbert cyprien cyril cyrus cédric célestin césar côme daan dacey
  daire dale dalen dallas dalton damian damien damion damián damon dan dane daniel danilo daniël
  danny dante dany daragh daren darian darin dario darius darnell darragh darrel darrell darren
  darrin darryl darryn darwin daryl dash dashawn dave davi david davide davin davion davis davy
  dawson dax daxon daxter daxton dayton deacon dean deandre declan deepak dejan delbert demetrius
  denis dennis denver denzel deon derek derk dermot derrick deshaun deshawn desiderius desmond dev
  deven devin devlin devyn dewayne dewey dexter diarmuid dick dicky didier diederik diego dieter
  dietmar dietrich digby dilan dillon dimitri dimitris dinand dinesh dino dion dirk django djibril
  dmitri dmitry domenico domingo dominic dominick dominik dominykas don donald donnell donnie donny
  donovan dorian doug douglas douwe dovydas doyle dragan drake duane duco dudley duke duncan durk
  dustin dwayne dwight dylan dyllan eamon earl earnest eason easton ebenezer ed eddie eddy edgar
  edison edmond edmund edo edoardo edouard edric edsel edson eduard eduardo edward edwardo edwin
  eelco eeuwout efrain efren egan egbert egon eitan elbert elco eldert eldon elias elijah elio
  eliot eliott elisha ellington elliot elliott elmar elmer elmo eloan eloi elon elouan elroy elton
  elvin elvis elwin elwood elwyn elyas elyes elías emanuel emanuele emery emet emiel emil emiliano
  emilio emilis emir emirhan emlyn emmanuel emmerik emmerson emmet emmett emre enes engbert ennio
  enoch enrico enrique enserio enzo eoghan eoin eragon erben eren ergi eric erich erick erik ernest
  ernesto ernie ernst errol ervin erwan erwann erwin esli espen esteban etan ethan ethann ethen
  euan euen eugen eugene eugène eustace evan evangelos evann evens everard everett everhardus evert
  evgeny ewalt ewan ewart ewen ewenn ewoud ewout eymen ezekiel ezio ezra fabian fabien fabio
  fabrice fabrizio facundo fadi fahd faisal faisel fares faris farley febian fedde federico felipe
  felix feng fenton ferdinand ferdinando ferdy fergal fergus fernand fernando ferre ferry fidel
  fije filemon filip filippo filippus filips finbar finlay finley finn finnian finnigan fionn
  flavien flavio fletcher flip florent floriaan florian florianus floris floyd flynn foefke foeke
  fokke folken folker folkert folmer fons foppe ford forest forrest fox francesco francisco
  franciscus franciszek franco frank franklin franklyn frans franz franzen françois fraser fred
  freddie freddy frederic frederick frederik fredrick fredrik freek frens frido friedrich friso
  frits fritz frode fynn fyodor félix gabe gabin gabor gabreal gabriel gabrielius gabriël gael
  gaelan gaetan gage galen gannon gareth garland garman garrett garrison garry garth gary gaspard
  gaston gauthier gautier gavin gaétan gaël geerolf geert geerten gene geoff geoffrey geoffry georg
  george georges georgi georgios georgy ger geraint gerald gerard gerardo gerardus gerben gerbrand
  gerd gerdo gerhard gerk germain gerolf geron gerrit gertjan gerwin ghislain giacomo gian
  giancarlo gianluca gianni gibson gideon gido gidon giel gijs gijsbert gil gilbert gilberto giles
  gilles gino giorgi giorgio giorgis giovanni giovanny giulio giuseppe gjalt glen glenn glyndwr
  glynn godart godfrey godfried godric godwin gommaar gonzalo goran gord gordon gottfried govert
  graad gradus grady graeme graham granger grayson greg gregg gregor gregorio gregorius gregory
  grey greyson grietus griffin grover grégoire guglielmo guido guilhem guilherme guillaume
  guillermo gunnar gunner gunter gunther gus gust gustaaf gustaf gustav gustave gustavo guus guy
  gyorgy gérard günther haakon habib haden hadrien haiden haije hakan hal halim halvard hamer
  hamish hamza han hank hannes hans hansko hao har harald harco harlan harm harmen harold harri
  harrie harris harrison harro harry haruhito haruki haruta haruto harvey has hasan hassan hasse
  hayato hayes heath hector heerke heike heiko hein heinrich heitor helmut hendrik hendrix henk
  henley henrik henrique henry henryk herbert herman hermann hermanus hermen hervé herwig hessel
  heston hicham hidde hilco hildo hinne hippolyte hiëronymus holden homer horace horacio horatio
  hossein hotze howard howie hub hubert hubertus hubrecht hudson hugh hugo huib huibert huibrecht
  humberto humphrey hunter huseyin huseyn hussain hussein huub huw hydar hylke hyltsje hywel hüsnü
  iain ian ianto ibai iban ibrahim ibrahima ichika idris idriss ids idse idsert ief ieuan iggy
  ignacio ignas igor ijsbrand ike iker ilan ilhan ilian ilias ilies ilija ilyan ilyas ilyes ilyess
  imco immanuel imme imran imrane indiana inger inigo inti inuk inunnguaq ionut irvin irving irwin
  isaac isaak isaiah isaias ischa ishaan ishmael isiah isidoor isidore ismael ismail israel issa
  issac issam itai itsuki ivan ivar ive ivo ivor iwan iyad iyed izaak jaap jacco jace jackson jaco
  jacob jacobo jacoby jacopo jacques jadon jagger jago jai jaiden jaimy jairey jak jaka jake jakob
  jakov jakub jalen jamai jamal james jameson jamison janko jannes jannik janos janus jared jaret
  jari jarich jariel jarig jarl jarno jaro jarod jaroslav jarrett jarrod jarvey jarvis jase jason
  jasper javid javier javon jawad jax jaxon jaxson jay jayce jaydon jaylen jaylin jaylon jayson jeb
  jebediah jed jedediah jediah jedidiah jef jeff jefferson jeffery jeffrey jeffry jelger jelis
  jelle jelmar jelmer jelte jens jenson jent jentsje jerald jeremiah jeremy jericho jermaine jeroen
  jerold jerome jeronimo jerry jersey jerónimo jessim jessy jesus jesús jethro jett jevan jian
  jibril jielis jihan jim jimi jimmie jimmy jip joachim joao joaquin joaquín job jochem jochen jock
  joe joel joep joes joesph joey joffrey johan johann johannes johannus john johnathan johnathon
  johnie johnnie johnny jokubas jon jona jonah jonas jonatan jonathan jonathon jonny jonty joop
  joost jop joppe joram joran joras jordi jordon jordy joren jorg jorge jorik jorin joris jorn
  jorne jorrit jort jory jos jose josef joseph josh joshua josiah joss josue josué jouke jovan
  jozef jozias jozua joël juan juanito judah judas judd julen julian julien julio julius julián
  junior jurgen jurjen jurn jurre jurriaan jurrian jurrie jurrien just justin justus juul juust
  jyrki jérémie kacper kade kaden kaeso kaiden kaine kais kajus kale kaleb kamal kameron kamiel
  kamil kanata kane karel karim karinus karl karson karsten kash kaspar kasper kathem kauri kayden
  kayle kaylen kayson kean keanu keaton kedrick keegan keenan kees keir keith kelian kellan kellen
  kellin kelvin kelyan ken kenan kendrick kenji kenneth kenny kent kenton kenzo kermit keven kevin
  keziah khaled khalid khalil kian kiano kick kiefer kieran kieron kik kilian killian kilyan
  kingsley kingston kip kirby kiril kirill kirk kirollos kjeld klaas klaus klay klemen knox knut ko
  kobe kobus koby kody koen koenraad koert kofi kolby konrad koos korneel krelis krijn krish
  kristan kristian kristof kristoff kristopher krzysztof kuno kurt kurtis kwinten kyan kye kylar
  kyle kylen kyler kylian kyllian kyls kyran kyrell kyrin kyron lachlan lake lamar lambert
  lambrecht lammert lamont lamptey lancelot landen lander landon landyn lane langdon langston lard
  larry lars laszlo laurence laurens laurent laurentius laurents laurenz lautaro lawrence lawson
  layne layton leaf leander leandro lebron ledger leendert leense leevi leighton leland len
  lennaert lennard lennart lennert lennie lennon lennox lenny leny lenzo leo leon leonard leonardo
  leonel leonid leopold leroy les lester lethabo leuan lev leven levenez levente levi levy lewis
  leyton liam lief lieuwe lieven lincoln linden link lino linus lionel lior lisandro livio llewelyn
  lloyd loan loann lochlan lode lodewijk lohan loki lolle lomme lonnie lorcan lorens lorenz lorenzo
  loris louca loucas louie louis louka loukas louw lovro lowell loïc lubin luc lucas lucian luciano
  lucien ludo ludovic ludvig ludwig luigi luis luiz luk luka lukas luke luther luuc luuk lux lyam
  lyle lyndon lysander léandre léo léon léonard léopold maarten maayan macaulay maceo machiel
  maciej maddox magnus mahamadou mahammad mahdi mahe mahesh mahmoud maikel maison majd maksim
  malachai malachi malachy malakai malcolm malik malloy malo malone mamadou manfred manish manny
  manuel marc marceau marcel marcell marcello marcellus marcelo marcin marco marcos marcus marek
  mariano marik marin marinus mario marios marius markel marko markos markus marlin marlon marnick
  marniks marnix marouane marquis marshall mart marten marti martijn martim martin martinus marty
  martyn martín marvin marwan marwane mason masoud massimo mat matej mateo matheo matheus mathew
  mathias mathieu mathij mathijs mathis mathys matias matis matisse mats matt matteo mattheo
  matthew matthias matthieu matthijs mattia mattias mattijn matus matyas matys matías maurice
  mauricio maurits mauro maverick max maxence maxim maximiliaan maximilian maximiliano maximilien
  maximus maxwell mayron maël mees mehdi mehmet mehtab meindert mekhi melchior melroy mels melvin
  melvyn menno merick merijn merle merlijn merlin merrill mervin mervyn metin micah micaël michael
  michal michaël micheal michel michiel micil mick mickael mickey micky mien miguel mihai mijndert
  mikaere mike mikel mikey mikhail mikolaj milan milano miles milhouse miller milo milos milton
  minato minik mink miquel mirano mirko miroslav misha misja mitch mitchel mitchell mitis mitt
  modibo moe mohamad mohamed mohammad mohammed moises monte montgomery monty mordecai moreno
  morgens moritz morris moses moshe mounir moussa muhamed muhammad muhammed murad murk murphy
  murray mustafa mustapha mylan myles mylo myron máximo nabil nadi nadir nael naftali nahel nahil
  nahom nail naim nash nasir nasser nassim natan nate nath nathael nathan nathanael nathaniel
  nathaniël nathy naud naut nauth neal ned nehemiah neil nelis nelson neo nesbit nestor neville
  nevin nguyen niall nicholas nickolas niclas nicolaas nicolas nicolás nicolò niek niel niele niels
  nigel nihal niilo nik nikau nikhil niklas niklaus nikola nikolaas nikolai nikolas nikolay nile
  niles nilesh nils nino noah noam noan noe noel noha noham nohan nohlan nojus nolan nolann nolhan
  nomaan norbert norman norwin noud nout nouth noé noël nuka nyle oakes oakley oberon octaaf octave
  octavio odin oguz oguzhan oier oisin okan okke olaf olav ole oleg oleksandr olger oli oliver
  olivier olkanson olle olly olov omar omer ondrej onno oran ori orion orlando orson orville osama
  oscar oskar osman osvaldo oswald oswin ot othman otis otto oumar ousmane ovidius owain owen ozzie
  ozzy paavo pablo paco pacome paddy padraig palmer paolo parcival parker patrick patrik paul
  paulie paulo paulos paulus pauwel pavel pavlo paxton pearce pedro peer pelle pepijn percy perry
  petar pete peter peterpaul petr petro petros petrus phebian phil philip philipp philippe phillip
  phineas pier pierre piers piet pieter pietro pim piotr pip piter pjetr pjotr pleuni pol porter
  poul prakash pravit prem preston primo prince princeton pyotr qiang quentin quido quincy quinlan
  quinten quinton quintrell quintus quirein quirijn quirinus rachid raf rafael rafferty raheem
  rahul raiden raief rainer raj rajesh rakesh rakke ralf ralph ram rameel ramesa ramesh ramiro
  ramon ramses ramsey randal randall randolph randy raoul raphael raphaël rashad rashan rashid
  rasmus raul ravi rawiri ray rayan rayane raylan raymon raymond recep reda reece reed reef reggie
  reginald regis rehan reid reimert rein reindert reiner reinhard reinier reinout remco remington
  remko remy ren renaldo renato renatus renger rens reuben reuven rex reyansh reynaldo reza rhett
  rhydian rhys rian ricardo riccardo ricco rich richard richie rick rickey rickie ricky rico rider
  riekele riemer rien ries rijk rijmar rijo rik riker rinke rinse rinus riny rinze rio riordan ritz
  riyad roald roan robbe robbert robbie robby robert roberto robrecht rocco rock rocky rod roddy
  roderick rodger rodney rodolfo rodrigo roel roeland roelof rogelio roger rogier rohan rokus
  roland rolando rolf rolof rolán romain roman romeo ron ronald ronan ronnie ronny roosevelt rory
  rosario roscoe ross rover roy royce ruairi ruben rubin rudi rudiger rudolf rudolph rudy rufus
  runar rune rupert ruslan russ russel russell rusty rutger ruud ruurd ryad ryan ryder ryker rylan
  ryland ryle ryley ryou rémi rémy sabri saeed said sal salik salim salman salvador salvator
  salvatore sami samir samkelo samson samuel samy sandeep sander sandrijn sandro sanjay santiago
  santinho santino sape saqib sathya satish satoshi saul sawyer scato scot scott scottie scotty
  seamus sean seb sebastiaan sebastian sebastien sebastián sebestian sekou selim selyan sem senne
  sepp seppe serafim serge sergei sergey sergio serkan servaas servien seth seto sevan severinus
  seymour shadrach shahid shane shaquille sharo shaun shayne sheldon shelton sherlock sherman
  sherwin shimon shlomo sibert sibo sibren sid siddhartha siebe siebren siegfried siem sierk sietse
  sigmund sijmen sil silas silvio simba simeon simon simón sithri siyabonga sjaak sjard sjef sjeng
  sjerp sjimmie sjoerd sjors slade slobodan soan soemano sofiane sohan sol solal solee solomon
  sonny soren souleymane souta spencer splinter squanto stach stan stanislas stanislav stanislaw
  stanley stef stefaan stefan stefano stefanos steff steffen stephan stephanos stephen sterling
  steve steven stevie stewart stijn stoffel stone storm struan stu stuart stéphane sudesh sufyan
  sullivan sumano suraj suresh sus sven svend swan swann syed sylvain sylvester sylvio sytze szymon
  séamus sébastien sören taco tadgh tadhg taede taha taichi taika talon tam tanner tao tarek tareq
  tarik tariq tarkan tarquin tarun tate tatsuki teague ted teddy teije teo terence terrance terrell
  terrence teun teunis teus tevin tex thad thaddeus theo theodoor theodor theodore theodorus
  theofiel theon theophilus theunis thiago thibaud thibault thibaut thiemen thieu thijs thimeo thom
  thomas thoon thor thorben thore théo théodore théophile tiago tiber tiberius tibo tidiane tido
  tieleman tiemen tiemo tiernan tiger tigo tijl tijmen tijn tijs tilio till tim timeo timmy timo
  timote timothe timothy timothée tino tinus tireno tito titouan titus tjalle tjalling tjeerd tjerk
  tjibbe tjor tobias tobin toby tod todd toine tom tomas tomasz tommaso tommie tommy tomoharu ton
  tony toon torak torin toryn trace travis tray tremaine trent trenton trevon trevor trey trinko
  tristan tristen triston troy truman tsjitse tucker tunar tuomas turki turner twan ty tycho tylan
  tyler tymeo tyree tyrese tyron tyrone tyson ubbo udo ughur ugo ulco uli ulrich ulrik ulysse
  ulysses umar umberto umit unax urbanus uri uriah uriel ursul usama usman uwe vadim val valentijn
  valentin valentino valentín valerio valère van vance vasco vasily vaughn vern vernon vianney vic
  vicente victor vidal viggo vihaan vihan vijay vik vikram viktor vilém vince vincent vincenzo
  vinnie vinny virgil virgile vishal vittore vivaan vivek vlad vladimir vladislav vojtech volan
  volkan volkert volko volodymyr wael walid walker wallace wally walravens walt walter ward warren
  wassim waylon wayne wei wendell werner wes wesley wessel westin weston wichman wiebe wieger
  wietse wijnand wijnant wil wilbert wilbur wilco wiley wilfred wilfredo wilfrid wilfried wilhelm
  will willam willard willem william willis willy wilson wim winfried winslow winston wiro wissem
  wladimir wojciech wolf wolfgang wolter woodrow woody wout wouter wyatt wybe xander xaveer
  xaverius xavier xerxes xhoel xin yacine yahir yahli yair yanis yann yannic yannick yannik yannis
  yardley yaroslav yasser yassin yassine ybo yehudi yestin yevgeni yevgeny yf ylan ylann yoan yoann
  yohan yohann yonas yonatan yonathan yong york yosef youcef younes yousouf youssef yuen yuri yuriy
  yury yusif yusuf yuuma yuval yvan yves yvo zac zach zachariah zacharias zacharie zachary zachery
  zack zackary zackery zahid zaiden zain zaine zak zakaria zan zander zane zayden zayn zayne zeb
  zebulon zed zeger zeke zeno zeph ziggy zion zkar zoltan zoltán zoran zuriel zyan zylen édouard
  élie émeric émile émilien étienne
`;

export const eitherNames = `
  addison adel adrien ainsley akira albany aleid alex alexei alexis alfie ali alix alois amari andi
  andra andrea andrey angel anwar ariel ashley ashton aspen aubrey avery avi bailey bay beau bertie
  bev biff billie blair blake blaze blossom bob bobby bridie brie brinley brodie brogan brooke bryn
  buck cameron camille campbell caro carol carter casey cassidy charley charlie chase cheyenne
  chris chuck dakota dana daniele dara darcy denny devan devon dominique drew eden eli elja ellis
  emerson esra etienne evelyn feike femme floor foster francis francois frankie gabriele gaby gale
  gerrie gerry gert grace grant harley hayden helen hennie henny henri hilary hinata ilja ilya inge
  ira isa jack jackie jade jaden jaime jamie jammie jan jayden jean jensen jesse jessie jet jie jo
  joan jody joeri jordan josé joyce jude jules justice kai kalle kasey kelly kelsey kendall kennedy
  kenyatta kerry kim kiran kit koren kris lacey lance lashawn lauren laurie lee leen lei leif leigh
  lesley leslie lex lilian logan lois london loren lou louison luca lynn mack mads mae manaia marie
  marijn marion mark marley marlo marshal matti matty maxime mel melle melokuhle micha michele mika
  mina morgan nick nicky nico nicola nikita nikki niko nikos noa ollie pascal pat payton pearl peg
  peyton phoenix pierce pleun puck quinn reese regan reilly remi rene rené riley river rob robin
  rowan ruth sacha sam sammie sammy sandy sasha shannon shawn shay shea shelby shiloh sidney simone
  skip sky skylar skyler spike stacey stacy stew sue sumit syd taylor terry tracey tracy valentine
  vivian wade wies willie yael yvon
`;
