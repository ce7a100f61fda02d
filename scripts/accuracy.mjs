// Bundles test/accuracy and runs it: node scripts/accuracy.mjs [--corpora FOLDER] [--check]
import { runBundled } from './lib/bundled.mjs';

await runBundled('test/accuracy/main.ts');
