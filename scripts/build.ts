import { buildExtension } from './extension.ts';

for (const target of ['chrome', 'firefox'] as const) {
  console.log(`${target}: ${buildExtension(target, 'release')}`);
}
