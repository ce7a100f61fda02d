// Bundles test/planted and runs it; its options stand in test/planted/main.ts.
import { runBundled } from './lib/bundled.mjs';

await runBundled('test/planted/main.ts');
