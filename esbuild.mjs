// Every bundle of the project. Usage: node esbuild.mjs [--watch] [--production] [--only=product|tests] [TEST_FILE…]
// What each build holds is listed in bundles(); out/meta.json tells what imports what, for the architecture test.
import { build, context } from 'esbuild';
import {
  chmodSync,
  existsSync,
  globSync as nodeGlob,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
