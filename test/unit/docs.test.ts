import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

describe('the generated pages', () => {
  it('say what the manifest says (npm run docs writes them)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});

describe('the pictures', () => {
  const PICTURES = join('docs', 'images');
  const THEMES = ['light', 'dark', 'hc-light', 'hc-dark'];
  const taken = readdirSync(PICTURES).sort();

  it('are all shown, and all that is shown is there', () => {
    const pages = ['README.md', ...readdirSync('docs').map((it) => join('docs', it))];
    const shown = pages
      .filter((it) => it.endsWith('.md'))
      .flatMap((it) => [...readFileSync(it, 'utf8').matchAll(/\bimages\/([\w-]{1,80}\.png)/g)])
      .flatMap(([, name]) => name ?? []);
    assert.deepEqual([...new Set(shown)].sort(), taken);
  });

  it('show each surface in the four kinds of theme', () => {
    const surfaces = new Set(taken.map((it) => it.replace(/-(?:hc-)?(?:dark|light)\.png$/, '')));
    const wanted = [...surfaces].flatMap((it) => THEMES.map((theme) => `${it}-${theme}.png`));
    assert.deepEqual(
      wanted.filter((it) => !taken.includes(it)),
      [],
    );
  });

  it('take 80 kB at most', () => {
    const large = taken.filter((it) => statSync(join(PICTURES, it)).size > 80_000);
    assert.deepEqual(large, []);
  });
});
