import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { checks } from '../../src/core/checks';
import type { Article } from '../../src/core/model';
import { createNewsroom, type Newsroom, type NewsroomEvent } from '../../src/engine/newsroom';
import { createPace } from '../../src/engine/pace';
import { readTogether } from '../../src/engine/readTogether';

const article = (id: string, text: string): Article => ({ id, title: id, format: 'plain', text });

/** An article whose reading throws. */
const brokenArticle = (): Article => ({
  ...article('broken', ''),
  get text(): string {
    throw new Error('planted');
  },
});

const OURS = '“The bridge will open to cars and lorries in May,” said Ada Obi.';
const THEIRS =
  'Tolls rise. “The bridge will open to cars and lorries in May,” Ada Obi told the council.';
const ALTERED =
  'Tolls rise. “The bridge will open to cars and lorries in June,” Ada Obi told the council.';

describe('the newsroom', () => {
  let newsroom: Newsroom;
  let errors: unknown[];
  let events: NewsroomEvent[];
  beforeEach(() => {
    errors = [];
    events = [];
    newsroom = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    newsroom.onDidChange((event) => events.push(event));
  });
  afterEach(() => {
    newsroom.dispose();
    assert.deepEqual(errors, []);
  });

  const verdictOf = async (id: string): Promise<string | undefined> =>
    (await newsroom.report(id))?.claims.find(({ claim }) => claim.about.kind === 'quote')?.verdict
      .kind;

  it('has everything only here with one article', async () => {
    newsroom.put(article('a', OURS));
    assert.equal(await verdictOf('a'), 'only-here');
  });

  it('compares with an article that comes later, and follows its changes', async () => {
    newsroom.put(article('a', OURS));
    await newsroom.report('a');
    newsroom.put(article('b', THEIRS));
    assert.equal(await verdictOf('a'), 'agrees');
    newsroom.put(article('b', ALTERED));
    assert.equal(await verdictOf('a'), 'differs');
    newsroom.remove('b');
    assert.equal(await verdictOf('a'), 'only-here');
  });

  it('knows nothing of an article that is not there', async () => {
    assert.equal(await newsroom.report('nowhere'), undefined);
    await newsroom.readSoon('nowhere');
    assert.equal(newsroom.reading('nowhere'), undefined);
  });

  it('stops waiting when told to', async () => {
    newsroom.put(article('a', OURS));
    const stop = new AbortController();
    const report = newsroom.report('a', stop.signal);
    stop.abort();
    assert.equal(await report, undefined);
  });

  it('stops waiting when it is disposed of', async () => {
    newsroom.put(article('a', OURS));
    const report = newsroom.report('a');
    newsroom.dispose();
    assert.equal(await report, undefined);
  });

  it('does no work for a text that did not change', async () => {
    newsroom.put(article('a', OURS));
    await newsroom.report('a');
    events.length = 0;
    newsroom.put(article('a', OURS));
    assert.equal(newsroom.state().settled, true);
    assert.deepEqual(events, []);
  });

  it('gives one person one id in all articles', async () => {
    newsroom.put(article('a', OURS));
    newsroom.put(article('b', THEIRS));
    await newsroom.report('a');
    const ids = ['a', 'b'].map((id) => newsroom.reading(id)?.people.map((it) => it.id));
    assert.equal(ids[0]?.length, 1);
    assert.deepEqual(ids[0], ids[1]);
  });

  it('holds no two articles against each other that a person wants apart', async () => {
    let apart = true;
    const own = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
      isApart: () => apart,
    });
    own.put(article('a', OURS));
    own.put(article('b', THEIRS));
    const verdicts = async () =>
      new Set((await own.report('a'))?.claims.map(({ verdict }) => verdict.kind));
    assert.deepEqual(await verdicts(), new Set(['only-here']));
    apart = false;
    own.judgeAgain();
    assert.notDeepEqual(await verdicts(), new Set(['only-here']));
    own.dispose();
  });

  it('gives what a fresh newsroom gives after many changes', async () => {
    for (let i = 0; i < 30; i++) newsroom.put(article(`x${i % 7}`, `${OURS} Number ${i}.`));
    newsroom.remove('x3');
    newsroom.put(article('a', THEIRS));
    const kept = await newsroom.report('a');
    const fresh = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    for (const it of newsroom.articles()) fresh.put(it);
    assert.deepEqual(kept, await fresh.report('a'));
    fresh.dispose();
  });

  it('goes on with the others where reading one fails, and says which', async () => {
    newsroom.put(brokenArticle());
    newsroom.put(article('a', OURS));
    newsroom.put(article('b', THEIRS));
    assert.equal(await verdictOf('a'), 'agrees');
    assert.deepEqual(newsroom.state().failed, ['broken']);
    assert.equal(errors.splice(0).length, 1);
  });

  it('does not try again what could not be read, until it changes', async () => {
    newsroom.put(brokenArticle());
    await newsroom.report('broken');
    assert.equal(errors.splice(0).length, 1);
    newsroom.put(article('a', OURS));
    assert.equal(await verdictOf('a'), 'not-comparable');
    assert.deepEqual(errors, []);
    newsroom.remove('broken');
    newsroom.put(article('broken', THEIRS));
    assert.equal(await verdictOf('a'), 'agrees');
    assert.deepEqual(newsroom.state().failed, []);
  });

  it('says once that comparing failed, and compares anew with the next change', async () => {
    let fails = true;
    const own = createNewsroom({
      pace: () => (fails ? Promise.reject(new Error('planted')) : turn()),
      settleAfterMs: 1,
      onError: (_, doing) => errors.push(doing),
    });
    own.put(article('a', OURS));
    assert.equal(await own.index().then((it) => it?.entries.size), 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(errors.splice(0), ['comparing articles']);
    fails = false;
    own.put(article('b', THEIRS));
    assert.equal(await own.index().then((it) => it?.entries.size), 2);
    own.dispose();
  });

  it('says of nothing that it stands only here while an article could not be read, unless that one is kept apart', async () => {
    const setApart = new Set<string>();
    const own = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
      isApart: (_, other) => setApart.has(other),
    });
    const verdict = async () => (await own.report('a'))?.claims[0]?.verdict;
    own.put(article('a', OURS));
    own.put(article('b', 'A heron was seen.'));
    own.put(brokenArticle());
    const partly = await verdict();
    assert.ok(partly?.kind === 'not-comparable');
    assert.match(partly.reason, /the one article that could be searched/);
    setApart.add('broken');
    own.judgeAgain();
    assert.deepEqual(await verdict(), { kind: 'only-here', searched: 1 });
    setApart.clear();
    own.judgeAgain();
    assert.equal((await verdict())?.kind, 'not-comparable');
    own.remove('broken');
    assert.deepEqual(await verdict(), { kind: 'only-here', searched: 1 });
    assert.equal(errors.splice(0).length, 1);
    own.dispose();
  });

  it('reads nothing while a key is told of, and only the newest of the texts that come before it could', async () => {
    let steps = 0;
    const own = createNewsroom({
      async pace() {
        steps++;
        await turn();
      },
      settleAfterMs: 60_000,
      onError: (error) => errors.push(error),
    });
    const texts: (string | undefined)[] = [];
    const read = new Promise<void>((resolve) => {
      own.onDidChange(({ kind }) => {
        if (kind !== 'read') return;
        texts.push(own.reading('a')?.article.text);
        resolve();
      });
    });
    for (const end of ['', ' A', ' Ad', ' Ada']) {
      own.put(article('a', OURS + end));
      void own.readSoon('a');
    }
    assert.equal(steps, 0);
    assert.equal(own.reading('a'), undefined);
    await read;
    for (let i = 0; i < 100; i++) await turn();
    assert.deepEqual(texts, [`${OURS} Ada`]);
    own.dispose();
  });

  it('gives what a fresh newsroom gives where it is typed in while it compares', async () => {
    const own = createNewsroom({
      pace: () => turn(),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    own.put(article('b', THEIRS));
    for (let i = 0; i < 60; i++) {
      own.put(article('a', `${OURS} Ada Obi left.${' Obi paid £3.'.repeat(i % 7)}`));
      void own.readSoon('a');
      if (i % 5 === 0) void own.report('a');
      for (let turns = 0; turns < i; turns++) await turn();
    }
    await own.report('a');
    for (const it of own.articles()) newsroom.put(it);
    assert.deepEqual(await own.report('a'), await newsroom.report('a'));
    own.dispose();
  });

  describe('that is typed in while it compares', () => {
    const LONG = Array.from(
      { length: 60 },
      (_, i) => `“It is ${i + 10} per cent,” said Ada Obi of Ward ${i}.`,
    ).join('\n\n');
    let steps: number;
    let own: Newsroom;
    const typed = (text: string): Promise<void> => {
      own.put(article('a', text));
      return own.readSoon('a');
    };
    const after = async (count: number): Promise<void> => {
      const until = steps + count;
      while (steps < until) await turn();
    };
    const make = (settleAfterMs: number): void => {
      steps = 0;
      own = createNewsroom({
        async pace() {
          steps++;
          await turn();
        },
        settleAfterMs,
        onError: (error) => errors.push(error),
      });
    };
    const isRead = async (text: string): Promise<void> => {
      while (own.reading('a')?.article.text !== text) await turn();
    };
    /** How many steps it takes until a text is read that is typed while an older one may be read to be compared. */
    const stepsToRead = async (settleAfterMs: number): Promise<number> => {
      make(settleAfterMs);
      void typed(LONG);
      await isRead(LONG);
      if (settleAfterMs === 0) {
        await own.report('a');
        own.put(article('a', `It rained. ${LONG}`));
        await after(8); // amid its reading
      }
      const from = steps;
      void typed(`It rained again. ${LONG}`);
      await isRead(`It rained again. ${LONG}`);
      own.dispose();
      return steps - from;
    };

    it('reads what is typed before the comparison goes on with an older text', async () => {
      const alone = await stepsToRead(60_000);
      const beside = await stepsToRead(0);
      assert.ok(beside < 1.3 * alone, `${beside} steps, ${alone} where nothing is compared`);
    });

    it('compares what was typed last, and also where keys never pause', async () => {
      make(0);
      own.put(article('b', THEIRS));
      await typed(`${OURS}\n\n${LONG}`);
      let keys = 0;
      const done = new AbortController();
      const report = own.report('a').finally(() => done.abort());
      while (!done.signal.aborted && keys < 400) {
        void typed(`${OURS}\n\n${LONG}${'x'.repeat(keys++)}`);
        await after(10);
      }
      assert.ok(keys < 400, 'it waited for the last of them');
      assert.ok((await report)?.claims.some(({ verdict }) => verdict.kind === 'agrees'));
      await typed(`${ALTERED}\n\n${LONG}`);
      const last = await own.report('a');
      assert.ok(last?.reading.article.text.startsWith(ALTERED));
      own.dispose();
    });

    it('gives what a fresh newsroom gives where others tell more or less of who stands in it', async () => {
      const STORY = 'The Varga ferry sank off Marlow harbour during the gale on Zorvex night. ';
      const bare = `${STORY}“They are late,” said Obi. The mayor slept.`;
      const others = [
        `${STORY}Mayor Ada Obi left. “We are ready,” she said.`,
        `${STORY}Mayor Una Obi left. “We are ready,” she said.`,
        'A theatre in Zanoba opened.',
      ];
      const turns = async (count: number): Promise<void> => {
        for (let i = 0; i < count; i++) await turn();
      };
      for (let i = 0; i < 90; i++) {
        make(0);
        own.put(article('b', others[i % 3] ?? ''));
        await typed(bare);
        await own.report('a');
        own.put(article('b', others[(i + 1) % 3] ?? ''));
        await turns(i);
        void typed(`${bare} It rained.`);
        await turns(i % 4);
        void typed(`${bare} It rained on.`);
        await turns(i % 7);
        const found = await own.report('a');
        for (const it of own.articles()) newsroom.put(it);
        assert.deepEqual(found, await newsroom.report('a'), `${i} steps apart`);
        own.dispose();
      }
    });

    it('shows no older text of what cannot be read, and reads it on from newer text', async () => {
      make(60_000);
      await typed(OURS);
      let isBroken = false;
      own.put({
        ...article('a', OURS),
        get text(): string {
          if (isBroken) throw new Error('planted');
          return `${OURS} x`;
        },
      });
      const broken = own.readSoon('a');
      isBroken = true;
      await broken;
      assert.equal(own.reading('a'), undefined);
      assert.deepEqual(own.state().failed, ['a']);
      assert.equal(errors.splice(0).length, 1);
      isBroken = false;
      await typed(`${OURS} xy`);
      assert.equal(own.reading('a')?.article.text, `${OURS} xy`);
      assert.deepEqual(own.state().failed, []);
      own.dispose();
    });

    it('says when the text is read, also to who asks while it is being read', async () => {
      make(60_000);
      const both = [typed(LONG), own.readSoon('a')];
      await Promise.all(both);
      assert.equal(own.reading('a')?.article.text, LONG);
      const older = typed(`${LONG} x`);
      await after(3);
      const newer = typed(`${LONG} xy`);
      await older;
      await newer;
      assert.equal(own.reading('a')?.article.text, `${LONG} xy`);
      await own.readSoon('nowhere');
      own.dispose();
    });
  });

  describe('whatever comes while it reads', () => {
    /** A newsroom of which each turn is told by its number, from the next event on. */
    const createTold = (atTurn: (turn: number) => void, settleAfterMs = 1): Newsroom => {
      let turns = 0;
      return createNewsroom({
        async pace() {
          await turn();
          atTurn(++turns);
        },
        settleAfterMs,
        onError: (error) => errors.push(error),
      });
    };

    it('reads a text once that is asked for twice', async () => {
      const own = createTold(() => undefined);
      let reads = 0;
      own.onDidChange(({ kind }) => (reads += kind === 'read' ? 1 : 0));
      own.put(article('a', OURS));
      await Promise.all([own.readSoon('a'), own.readSoon('a')]);
      await own.readSoon('a');
      assert.equal(own.reading('a')?.article.text, OURS);
      assert.equal(reads, 1);
      own.dispose();
    });

    it('takes no older text for the newest, in whichever moment that comes', async () => {
      for (let moment = 0; moment < 12; moment++) {
        let last = 0;
        const count = createTold((turn) => (last = turn), 60_000);
        count.put(article('a', OURS));
        await count.readSoon('a');
        count.dispose();
        const own = createTold((turn) => {
          if (turn === last) void later(moment, () => own.put(article('a', ALTERED)));
        }, 60_000);
        own.put(article('a', OURS));
        await own.readSoon('a');
        await turn();
        await own.readSoon('a');
        assert.equal(own.reading('a')?.article.text, ALTERED, `${moment} steps later`);
        own.dispose();
      }
    });

    /** Does it so many steps of promises later. */
    const later = async (steps: number, run: () => void): Promise<void> => {
      for (let i = 0; i < steps; i++) await Promise.resolve();
      run();
    };

    it('reads the newer text of an article whose older one cannot be read', async () => {
      let isBroken = false;
      const own = createTold((turn) => {
        if (turn !== 2) return;
        own.put(article('a', OURS));
        isBroken = true;
      });
      own.put({
        ...article('a', ''),
        get text(): string {
          if (isBroken) throw new Error('planted');
          return ALTERED;
        },
      });
      await own.report('a');
      await own.report('a');
      assert.equal(errors.splice(0).length, 1);
      assert.equal(own.reading('a')?.article.text, OURS);
      assert.deepEqual(own.state().failed, []);
      own.dispose();
    });

    for (const [which, text] of [
      ['whose people others name', OURS],
      ['on which no other bears', 'It rained.'],
    ] as const)
      it(`tells nothing of an article ${which} once it is taken away, and reads it no more`, async () => {
        const told: number[] = [];
        let isTaken = true;
        for (let at = 1; isTaken; at++) {
          let looks = 0;
          isTaken = false;
          const own = createTold((turn) => {
            if (turn !== at) return;
            own.remove('a');
            isTaken = true;
            looks = 0;
            own.onDidChange((event) => {
              if (event.kind === 'read' && event.id === 'a') told.push(at);
            });
          });
          own.put({
            ...article('a', ''),
            get text(): string {
              looks++;
              return text;
            },
          });
          own.put(article('b', THEIRS));
          await own.index();
          await own.index(); // with what has changed meanwhile
          // later on the others are held against what was read of it before
          if (at <= 5) assert.equal(looks, 0, `looked at after turn ${at}`);
          own.dispose();
        }
        assert.deepEqual(told, []);
      });

    it('keeps the reading of an article of which a change elsewhere tells nothing', async () => {
      const own = createTold(() => undefined);
      own.put(article('a', OURS));
      own.put(article('b', THEIRS));
      await own.report('a');
      const before = own.reading('b');
      own.put(article('a', `${OURS} It rained.`));
      await own.report('a');
      assert.equal(own.reading('b'), before);
      own.dispose();
    });
  });

  it('compares the others while one is written without a pause', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const own = createNewsroom({
      pace: () => undefined,
      settleAfterMs: 250,
      onError: (error) => errors.push(error),
    });
    try {
      let compared = 0;
      own.onDidChange(({ kind }) => (compared += kind === 'compared' ? 1 : 0));
      own.put(article('a', OURS));
      own.put(article('b', THEIRS));
      const report = own.report('a').then((it) => it?.claims.map(({ verdict }) => verdict.kind));
      let isDone = false;
      void report.finally(() => (isDone = true));
      for (let ms = 0; ms < 10_000; ms += 200) {
        own.put(article('log', `Line ${ms}.`));
        mock.timers.tick(200);
        await turn();
        assert.equal(isDone, ms + 200 >= 2_500, `after ${ms + 200} ms`);
      }
      assert.ok((await report)?.includes('agrees'));
      assert.equal(compared, 3);
    } finally {
      own.dispose();
      mock.timers.reset();
    }
  });

  it('compares a long article that is written faster than it is read', async () => {
    const filler = 'The council met on Monday and heard what the roads cost.\n\n'.repeat(1_000);
    let writes = 0;
    const own = createNewsroom({
      pace() {
        if (writes < 200) own.put(article('b', `${THEIRS}\n\n${filler}${writes++}`));
        return undefined;
      },
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    own.put(article('a', OURS));
    own.put(article('b', `${THEIRS}\n\n${filler}`));
    const report = await own.report('a');
    assert.ok(writes < 200, 'it waited for the last of them');
    assert.ok(report?.claims.some(({ verdict }) => verdict.kind === 'agrees'));
    writes = 200;
    const last = article('b', `${THEIRS}\n\n${filler}At last.`);
    own.put(last);
    await own.report('a');
    assert.equal(own.reading('b')?.article, last);
    own.dispose();
  });

  /** A newsroom that counts how often it lets other events in. */
  const createCounted = (turns: { taken: number }): Newsroom =>
    createNewsroom({
      pace() {
        turns.taken++;
        return undefined;
      },
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });

  it('lets other events in at every claim and check, and makes one report for all who ask', async () => {
    const turns = { taken: 0 };
    const own = createCounted(turns);
    own.onDidChange(({ kind }) => {
      if (kind === 'compared') turns.taken = 0;
    });
    own.put(article('a', `${OURS}\n\nTolls rose 5 per cent, and Bea Varga paid £3,000.`));
    own.put(article('b', THEIRS));
    const [report, same] = await Promise.all([own.report('a'), own.report('a')]);
    assert.equal(report, same);
    const steps = (report?.claims.length ?? 0) + checks.filter(({ isOn }) => isOn).length;
    assert.ok(turns.taken >= steps, `${turns.taken} turns in ${steps} steps`);
    assert.ok(
      turns.taken < 2 * steps,
      `${turns.taken} turns in ${steps} steps: it was judged twice`,
    );
    own.dispose();
  });

  it('lets other events in at every article that a changed one is held against', async () => {
    const turns = { taken: 0 };
    const own = createCounted(turns);
    const all = 50;
    for (let i = 0; i < all; i++) own.put(article(`x${i}`, `${THEIRS} Toll ${i} rose.`));
    await own.report('x0');
    turns.taken = 0;
    const compared = new Promise<void>((resolve) => {
      own.onDidChange(({ kind }) => {
        if (kind === 'compared') resolve();
      });
    });
    own.put(article('x0', OURS));
    await compared;
    // each read alone and in the light of the others, and looked through twice for its story and its people
    assert.ok(turns.taken > 8 * all, `${turns.taken} turns for ${all} articles`);
    own.dispose();
  });

  it('gives reports in the order of the texts, also where an older one takes longer', async () => {
    const own = createNewsroom({
      pace: () => turn(),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    const lengths: number[] = [];
    const ask = async (): Promise<void> => {
      lengths.push((await own.report('a'))?.reading.article.text.length ?? -1);
    };
    own.put(article('a', `${OURS}\n\n`.repeat(400)));
    const first = new Promise<void>((resolve) => {
      const once = own.onDidChange(({ kind }) => {
        if (kind !== 'compared') return;
        once.dispose();
        own.put(article('a', OURS));
        void ask().then(resolve);
      });
    });
    await Promise.all([ask(), first]);
    assert.deepEqual(lengths, [`${OURS}\n\n`.repeat(400).length, OURS.length]);
    own.dispose();
  });

  it('stops waiting for a report that is being made when told to', async () => {
    const stop = new AbortController();
    const own = createNewsroom({
      pace() {
        if (own.state().settled) stop.abort();
        return stop.signal.aborted ? new Promise(() => undefined) : undefined;
      },
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
    });
    own.put(article('a', OURS));
    assert.equal(await own.report('a', stop.signal), undefined);
    own.dispose();
  });

  it('makes a report anew that was begun with other checks', async () => {
    const off = Object.fromEntries(checks.map(({ id }) => [id, false]));
    let switches = off;
    let turns = 0;
    const own = createNewsroom({
      pace() {
        if (own.state().settled && turns++ === 1) {
          switches = {};
          own.judgeAgain();
        }
        return undefined;
      },
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
      checkSwitches: () => switches,
    });
    own.put(article('a', '“The bridge is open, said Ada Obi.\n\nShe left.'));
    assert.deepEqual((await own.report('a'))?.findings, []);
    assert.notDeepEqual((await own.report('a'))?.findings, []);
    own.dispose();
  });

  it('reads the sample articles as the command line does', async () => {
    const samples = ['port-maddern-courier', 'threllin-ledger'].map((name) =>
      article(name, readFileSync(`seeds/${name}.txt`, 'utf8')),
    );
    for (const it of samples) newsroom.put(it);
    await newsroom.report('threllin-ledger');
    const expected = readTogether(samples);
    assert.deepEqual(
      samples.map(({ id }) => newsroom.reading(id)),
      expected,
    );
    // typing and undoing must not change that
    const [first] = samples;
    assert.ok(first);
    newsroom.put({ ...first, text: `${first.text} ` });
    await newsroom.readSoon(first.id);
    newsroom.put(first);
    await newsroom.readSoon(first.id);
    await newsroom.report(first.id);
    assert.deepEqual(newsroom.reading(first.id), expected[0]);
  });
});
