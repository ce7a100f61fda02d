/** What may be so and so many years old that does not live, so that the finder of figures reads its age as a stretch of time. */
export const oldThings = `
   war wars mark marks conflict conflicts house houses home homes church churches building buildings tree trees law
   laws rule rules ban bans treaty treaties company companies firm firms business businesses feud feuds dispute
   disputes tradition traditions system systems policy policies bridge bridges site sites skull skulls record
   records crisis crises rivalry rivalries agreement agreements deal deals embargo embargoes insurgency
   insurgencies alliance alliances union unions programme programmes program programs car cars ship ships plane
   planes aircraft school schools club clubs castle castles manuscript manuscripts painting paintings
   fossil fossils rebellion rebellions siege sieges marriage marriages relationship relationships campaign
   campaigns project projects institution institutions government governments republic republics case cases
   investigation investigations video videos photo photos letter letters report reports study studies wine wines
   whisky whiskies city cities town towns village villages problem problems mystery mysteries plan plans data
   bill bills occupation occupations blockade blockades monarchy monarchies regime regimes contract contracts
   franchise franchises magazine magazines newspaper newspapers bus buses boat boats ferry ferries trawler trawlers
   pub pubs hotel hotels saga sagas wall walls promise promises proposal proposals idea ideas pledge pledges offer
   offers order orders pact pacts feature features app apps road roads tower towers tunnel tunnels railway railways
   station stations museum museums festival festivals story stories debt debts tape tapes stadium stadiums theatre
   theatres pipeline pipelines network networks jet jets aeroplane aeroplanes helicopter helicopters locomotive
   locomotives vessel vessels yacht yachts tanker tankers vase vases coin coins temple temples mosque mosques
   cathedral cathedrals machine machines engine engines boiler boilers reactor reactors dam dams well wells
   computer computers software star stars planet planets glacier glaciers rock rocks tomb tombs skeleton
   skeletons`;
