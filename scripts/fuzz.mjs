// Tries what must hold on made-up text: node scripts/fuzz.mjs [--seconds N] [--seed S] [--runs N]
import { runBundled } from './lib/bundled.mjs';

await runBundled('test/fuzz/main.ts');
