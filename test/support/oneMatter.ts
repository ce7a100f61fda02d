/** A night of counting as it was told by the minute, and a report on one of the regions: one matter, and no one story. */
export const byTheMinute = `Orrin votes: Bellamy wins the vale as the last halls close

22:10

Wilma Bellamy has won Orrin Vale, ahead of Tom Sarkis in all but three of its parishes. The vale gives 41 members; she takes 27 of them.

21:50

Three in five of those who chose Sarkis at the lakes told our pollsters that they had never voted before. Half of the voters on the coast want President Ida Lund to stay out of it. At the lakes about 4 in 10 do.

21:30

Piet Hallam kept hundreds waiting in the rain at Castrin, where the hall was full. “We shall be loud tonight,” he told those within.

21:05

Farmers are the most of the voters in two of five regions. In Castrin about a quarter of them are over 70.

Sarkis has two-thirds of those who came for the hospitals. Bellamy has 7 in 10 of those who came for work.

20:40

Roads and schools were named by a fifth each, steel by one in 10, and the ferries by nobody but the islanders.

20:15

Bellamy has 182 members so far and Sarkis 77. Among the Farmers Hallam has 64, Odo Fell 51 and Rosa Quint 19. It takes 320 to be leader.

19:55

Asked whose meetings were the rudest, a third of the Farmers named Hallam, and 16 percent Fell.

Sarkis has been given $4 million since May, he says, in gifts of $20 and less.

19:20

Thousands are still in line in Castrin, where the clerks had too few ballots. A judge has kept 22 halls open for two more hours.

19:00

The halls have closed in Orrin Vale, at the lakes and on the coast. By noon 39 percent had voted in the vale and 44 percent at the lakes.

18:45

Rosa Quint told reporters at the airport in Varley that she would go on “to the last parish”. Her plane was held for an hour by fog, and a choir from a primary school sang to her in the departure lounge.

18:30

Radio Orrin gives the lakes to Bellamy with 11 percent opened. She is further ahead than anybody thought, with the suburbs east of Ambry and with retired miners, teachers and nurses.

18:10

The light has gone out in four halls of Ambry. Clerks are counting by torch, says the secretary of the congress, Norah Bexley, who calls it “a nuisance and no more”. The ferry has brought generators over the sound.

17:50

Hallam was shouted down seven times in a hangar outside Castrin. Deputies led 14 people out. He told the crowd to be gentle with them, then to be quick, and then asked for the music to be turned up.

17:20

Fell voted this morning with his daughters at a library in Hask, bought doughnuts for the clerks and said that churches, hunters and cattle breeders would carry him. He did not want to talk about tolls, foreigners or steel.

17:00

Lines are long at the colleges. Students on the coast waited up to 90 minutes, and a judge would not keep the halls of residence open. Sarkis urged them on by video: “Eat a sandwich and stay where you are.”

16:30

Most of the Farmers feel let down by leaders of their own, pollsters say, and half of the others trust Bellamy more with the army, the courts and the budget.

16:00

Gamblers have moved too. Bookmakers at the lakes give Hallam four chances in five, up from two in three a week ago, and take no more bets on Quint, whose donors have begun to drift to Fell.

15:20

A tractor with a loudspeaker is touring the villages along the river for the union of dairy hands, whose secretary, Gunnar Ost, calls every abstention a present to his enemies. He has lost his voice twice, he jokes, and found it in ginger tea.

14:40

Snow on the pass has delayed two coaches of pensioners from Hask. Volunteers with shovels, ropes and a brass band are clearing the hairpins. Their ballots are good until midnight if the driver signs for each envelope.

14:00

Weather, pollsters and bakers agree on one thing: turnout is heavy. Queues for almond buns outside the halls of the coast are the longest in a decade.`;

export const report = `Why a closed mill matters to the voters of the vale

CASTRIN — When Wilma Bellamy walked through the cold rolling mill outside Castrin last month, hardly anybody in Orrin Vale thought that the leader of the congress would be chosen there.

But people there have begun to spend again, officials say, and what they buy in shops is about two-thirds of what the vale earns. In the parishes along the river 16 percent are out of work.

“Of the looms we had here, about three-quarters went over the border,” said Hollis Grange, who ran the mill for 22 years.

The wage bill had gone up by as much as 40 percent in a decade, the firm said. It shed 129 jobs in little more than half a year.

One in four workers told the Castrin Ledger that unions should have a seat on the board. Half of them had never been asked, and a third had nothing to say.

Tom Sarkis, who spoke to the union on Sunday, said he would “not leave a single town like this one behind”. He has 182 helpers in the vale.

Piet Hallam, of the Farmers, has said that he would tax steel from abroad.

The furnaces went cold in a spring of hard frosts. Copper thieves came through the fence; pigeons nest in the gantries, and a mural of welders, painted by apprentices, peels above the canteen door. Grange keeps the keys on a brass ring and gives tours to anyone who telephones.

He would like a museum there, or a foundry for small castings, though insurers have refused both. His grandchildren build drones in a garage nearby and sell them to orchards, which use them against starlings.

On Saturdays a pianist plays in the old weighbridge, between crates of cabbages and a stuffed otter. Nobody pays. The acoustics, she says, are those of a bathtub, and the audience brings blankets, thermos flasks and one very patient greyhound.`;

/** Others name the candidates as well. */
export const others: readonly string[] = ['Skarn', 'Hask', 'Ambry', 'Lund', 'Orrin'].map(
  (town) => `Wilma Bellamy and Tom Sarkis spoke in ${town}. Piet Hallam and Odo Fell did not come.`,
);
