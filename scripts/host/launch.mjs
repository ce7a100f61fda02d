// Runs the host tests in one VS Code. Usage: node scripts/host/launch.mjs '{"executable"|"version", "folder", "workspace", "development"?}'
import { join } from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ROOT } from '../lib/dependencies.mjs';

const { executable, version, folder, workspace, development = ROOT } = JSON.parse(process.argv[2]);
try {
  const cachePath = join(ROOT, '.vscode-test');
  await runTests({
    vscodeExecutablePath: executable ?? (await downloadAndUnzipVSCode({ version, cachePath })),
    extensionDevelopmentPath: development,
    extensionTestsPath: join(ROOT, 'out', 'test', 'host', 'index.cjs'),
    launchArgs: [
      workspace,
      `--user-data-dir=${join(folder, 'data')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
