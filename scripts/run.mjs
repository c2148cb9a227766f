// Every npm script starts here: it must run on Node 20 with nothing installed yet, so it is plain JavaScript
// without dependencies. It brings packages and browsers, then hands over to scripts/<command>.ts on the project's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const browsersOf = {
  start: ['chromium'],
  bench: ['chromium'],
  soak: ['chromium'],
  test: ['chromium', 'firefox'],
};

try {
  installPackages();
  for (const browser of browsersOf[command] ?? []) installBrowser(browser);
  process.exitCode = run(projectNode(), [`scripts/${command}.ts`, ...args], 'inherit');
} catch (error) {
  console.error(`\nDự Thảo: ${error.message}`);
  process.exitCode = 2;
}

function installPackages() {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  const stamp = `${root}node_modules/.du-thao-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Cài các gói (npm ci)…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error('không cài được các gói. Kiểm tra mạng hoặc cấu hình npm rồi chạy lại.');
  }
  writeFileSync(stamp, lock);
}

/** WXT needs Node 22; the project brings its own so that the machine's may be older. */
function projectNode() {
  const own = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  const node = existsSync(own) ? own : process.execPath;
  const version = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout ?? '';
  if (Number.parseInt(version, 10) < 22) {
    throw new Error(
      `cần Node 22 trở lên, đang có ${version.trim() || 'bản không chạy được'}. Cài Node mới rồi chạy lại.`,
    );
  }
  return node;
}

function installBrowser(name) {
  if (findBrowser(name)) return;
  const debian = { chromium: 'chromium', firefox: 'firefox-esr' }[name];
  say(`Cài trình duyệt ${name}…`);
  const apt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (apt) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', [
      '-qq',
      'install',
      '-y',
      '--no-install-recommends',
      debian,
      'fonts-noto-core',
      'fonts-liberation',
    ]);
  } else if (name === 'chromium') {
    const { resolve } = createRequire(`${root}package.json`);
    run(projectNode(), [resolve('@playwright/test/cli'), 'install', 'chromium']);
  }
  if (!findBrowser(name)) {
    throw new Error(
      `không có ${name} và không tự cài được. Cài ${debian} (Debian/Ubuntu: apt install ${debian}), ` +
        `hoặc đặt ${name.toUpperCase()}_PATH tới tệp chạy của trình duyệt, rồi chạy lại.`,
    );
  }
}

function findBrowser(name) {
  const find = `import { findBrowser } from './test/e2e/harness/find-browser.ts'; if (!findBrowser('${name}')) process.exit(1)`;
  return spawnSync(projectNode(), ['--input-type=module', '-e', find], { cwd: root }).status === 0;
}

/** Runs a command; what set-up commands print goes to standard error, for standard output belongs to the script. */
function run(file, fileArgs, stdio = ['ignore', process.stderr, process.stderr]) {
  const PATH = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;
  const shell = process.platform === 'win32' && file === 'npm';
  const { status, error } = spawnSync(file, fileArgs, {
    cwd: root,
    stdio,
    env: { ...process.env, PATH },
    shell,
  });
  return error ? 127 : (status ?? 1);
}

function say(line) {
  console.error(`Dự Thảo: ${line}`);
}
