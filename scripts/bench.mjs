// Measures what docs/performance.md lists: node scripts/bench.mjs [--json] [--only G1,G2]
import { runBundled } from './lib/bundled.mjs';

await runBundled('test/bench/main.ts', ['--expose-gc']);
