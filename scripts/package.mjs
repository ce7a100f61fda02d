// npm run package: makes out/second-source-VERSION.vsix and lists what is in it. No network.
import { relative } from 'node:path';
import process from 'node:process';
import { installDependencies, ROOT } from './lib/dependencies.mjs';
import { packageExtension } from './lib/package.mjs';

try {
  await installDependencies();
  const { path, files, bytes } = await packageExtension();
  for (const it of files) console.log(`${String(it.bytes).padStart(9)}  ${it.path}`);
  console.log(`${relative(ROOT, path)}: ${files.length} files, ${Math.ceil(bytes / 1000)} kB`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
