/**
 * Given names that the generated tables lack, common where English is written but no language of Europe's west is at
 * home, or in its east. Names that are words, places or far more often surnames are left out.
 */
export const femaleNamesElsewhere = `abena abosede achieng adaeze adaobi adenike aderonke adhiambo adjoa adunni adwoa afia afua agnieszka
  aishwarya akiko akinyi akosua akua akuba almaz amaka anahit anastasiia angharad anyango aparna araba
  archana atieno ayaka ayumi bhavani bilkisu bolanle bongiwe bożena bryndís bríd bukola busisiwe chamari
  chiamaka chiedza chimamanda chinwe chioma chipo csilla danuta deepa despina dilani divya
  dragana drahomíra efua eirlys eluned elżbieta emiko enikő erzsébet eunji evangelia ezinne fionnuala
  folake folasade fumiko funmilayo gayatri gordana grażyna gráinne gudrun guðrún gülay hadiza halimatu
  halina halldóra halyna haneen haruka hauwa hiroko hirut hrafnhildur huong hyejin hülya ifeoma ijeoma
  ildikó ilze inese ioanna iryna ishita iyabo jadwiga jitka jiyeon judit junko kalpana katarzyna
  kateryna kavitha kazimiera kazuko keiko kelebogile kemi khrystyna krystyna kumiko květa kyoko lakshmi
  lerato lesya lindiwe litia ljiljana losalini lowri ludmila maame madhuri mahsa maialen malathi
  malgorzata mamta mariama mariko marjatta mayumi małgorzata meenakshi meiling mekdes mereana meseret
  michiko miho minseo misaki morenike muthoni mutinta myroslava mzia nadeesha nadiya nandini naoko
  nasimiyu nasrin natsuki ndeye nekane nekesa nerys ngaio ngaire ngozi nhung niloufar nirmala njeri
  nkechi nneka nnenna nobuhle nokuthula nompumelelo nomsa nomvula nonhlanhla noriko nosipho ntombi
  nyambura nyokabi obiageli ogechi oleksandra olena olufunke oluwakemi omolara omotola padmini palesa
  pallavi paraskevi parvin pirjo piroska priyanka pushpa päivi radhika ragnheiður rakiya ramatoulaye
  refilwe reiko rekha revathi ronke ropafadzo rukmini ruqayya rutendo ruvimbo sachiko salote
  sanduni sangeeta saraswati sarita savita savitri sayuri selamawit seoyeon setsuko shobha shweta
  sibongile sigridur sigríður simisola sioned siriporn smita snehal snežana solomiya soojin steinunn
  sudha sujin sumayya sumitra sunanda sunetra sushma svitlana swati sólveig tanuja tetiana tetyana
  thandeka thandiwe thembeka thilini thuy tigist titilayo tomoko trang tsehay tsitsi tuula tuğba urszula
  vandana vasanthi vasiliki vasudha vijaya wairimu waithera wambui wangari wangeci wanida wanjiku
  wanjiru xiaoling yaa yamini yeonju yetunde yevheniia yoshiko yuko yuliia zanele zoriana zsuzsanna
  zsófia zuzana ágnes ásdís özlem þórdís şebnem`;

export const maleNamesElsewhere = `abdelkader abdulaziz abubakar adebayo adekunle ademola adetokunbo adewale agus ajit algirdas alireza
  aminu andrii andris andriy anil antti apisai aravind arvind arvydas ashish ashok azubuike
  babajide babatunde balaji bambang bartosz barış batbayar bayo behrouz björgvin bohdan bohumil bongani
  béla chaminda chandrakant chibuzo chidi chijioke chinedu chukwudi chukwuemeka czesław daisuke dawit
  dele devendra dheeraj dilshan dmytro donncha dumisani dušan eifion emeka emyr epeli eyvindur farhad
  ferenc fiachra ganesh gaurav gbenga gediminas gergő gethin giorgos girish gopal grzegorz guntis
  guðmundur gwilym gyula hallgrímur hardik harish heikki hemant hemi hideo hiroshi hryhoriy ichiro ihor
  ikechukwu imre istvan istván iñaki jabulani jagdish jarosław jianguo jide jihoon jiri jiro jitendra
  jiří joko juha jukka junichi jános kabiru karthik kayode kazimierz kazuki kazuo kenta kiyoshi
  kobina kojo kostas kourosh kristján kunle kwabena kwadwo kwaku kwame kwasi kwesi ladislav
  lajos lalit lasith laxman leszek llywelyn lokesh lwazi mahela mahendra mahmudul mandla manoj masahiro
  masao mateusz matiu michał mieczysław mikko miloslav miloš minho minjun minoru modou mohammadreza
  mohit mthunzi mukesh murali mushfiqur muthu mykhailo mykola mzwandile naoki narendra naresh
  nebojša neeraj nkosinathi nkululeko nnamdi nobuo nuwan obinna obiora okechukwu oleksii oleksiy
  olumide olusegun oluwole ondřej oriol osamu ostap oğuz panagiotis pankaj paweł pekka pramod
  prasert przemysław pádraig quang raghav raghu rajendra rashidi rohit rotimi ruairí ryszard saburo
  sachin sanath saurabh segun sello selçuk semisi senthil seojun serhii serhiy shakib shigeru shinichi
  shinji shinzo sibusiso sigurdur sigurður simbarashe sione sipho sitiveni somchai somsak sourav spyros
  srinivas stanisław stavros sudhir sungmin sunil surendra sushil susumu sándor sławomir tadashi tadeusz
  takashi takeshi tamim taniela taras tatsuya tawanda tetsuya tevita thabo thanasis themba thulani
  tolga tomislav tonderai toshiro tshepo tsutomu tuan tunde tushar ugochukwu umesh uzoma
  vaclav valdis vardan varun vasant vassilis vasyl venkatesh viliami vinod vitaliy vojtěch vusi vusumuzi
  vytautas václav wale weiming wiesław wiremu witold xiaoming yakubu yashwant yasuhiro yaw yevhen
  yohannes yoshio yusuke yutaka zbigniew zdenek zdeněk zdzisław zurab zvonimir zygmunt ólafur þorsteinn
  łukasz`;

export const eitherNamesElsewhere = `abimbola abiodun andile ayanda ayodele boitumelo chihiro chileshe chipego farai femi gurpreet
  harpreet ifeanyi jaspreet jimin jiwoo jyoti kagiso katlego kelechi kudakwashe kuldeep lebohang linh
  mandeep manpreet mpho mulenga munashe nyasha olufemi oluwaseun onyekachi pasang rudo sonam tafadzwa
  takudzwa tapiwa tatenda tebogo temitope tendai tenzin tinashe tumelo uchenna yuki`;
