// Bundles test/slips and runs it; its options stand in test/slips/main.ts.
import { runBundled } from './lib/bundled.mjs';

await runBundled('test/slips/main.ts');
