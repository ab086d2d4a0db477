/**
 * The one set-up behind `npm start` and `npm test`: packages, browsers, then the command.
 *
 * Runs on Node 20 with nothing installed. The command itself runs on the newer Node that the
 * packages bring, with their programs first on PATH.
 *
 *     node setup.mjs start [--headless] [--firefox] [--out DIR]
 *     node setup.mjs test
 *     node setup.mjs path/to/script.ts [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const COMMANDS = { start: 'street/start.ts', test: 'tests/all.ts' };

const root = import.meta.dirname ?? resolve('.');
const bin = join(root, 'node_modules', '.bin');
const isLinux = process.platform === 'linux';

/** Where the browsers live when nobody moved them. PATH is looked through first. */
const PLACES = {
  chromium: {
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    get: 'Chromium, Chrome or Edge',
  },
  firefox: {
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    get: 'Firefox 140 or newer',
  },
};

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(program) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir && dir !== bin)
    .map((dir) => join(dir, program + ending))
    .find(executable);
}

/** Path of a browser, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` win. */
function findBrowser(name) {
  const { programs, variable, darwin, win32 } = PLACES[name];
  const told = process.env[variable];
  if (told) return executable(told) ? told : undefined;
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((v) => process.env[v]);
  const usual = {
    darwin,
    win32: win32.flatMap((path) => roots.filter(Boolean).map((dir) => join(dir, path))),
  };
  return programs.map(onPath).find(Boolean) ?? (usual[process.platform] ?? []).find(executable);
}

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  return !error && status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Whether node_modules holds exactly what the lockfile asks for on this machine. */
function packagesFit() {
  try {
    const versions = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const wanted = versions('package-lock.json');
    const here = versions('node_modules/.package-lock.json');
    return (
      existsSync(join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')) &&
      Object.entries(wanted).every(
        ([path, { version, optional }]) =>
          path === '' || here[path]?.version === version || (optional && !here[path]),
      )
    );
  } catch {
    return false;
  }
}

function installPackages() {
  if (packagesFit()) return;
  console.log('setup: installing packages (npm ci)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!done) stop('setup: `npm ci` failed; its own words are above.');
}

/** Names what is still missing after trying. Never fatal here: the command knows what it needs. */
function installBrowsers(wanted, needsScreen) {
  const missing = wanted.filter((name) => !findBrowser(name)).map((name) => PLACES[name].debian);
  if (isLinux && needsScreen) {
    if (!onPath('Xvfb')) missing.push('xvfb');
    if (!onPath('xdotool')) missing.push('xdotool');
  }
  if (missing.length === 0) return;
  const debian = isLinux && onPath('apt-get');
  if (debian && process.getuid?.() === 0) {
    console.log(`setup: installing ${missing.join(' ')} (apt-get)`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', ...missing], quiet);
  } else if (debian) {
    console.log(`setup: missing; please run: sudo apt-get install ${missing.join(' ')}`);
  }
  for (const name of wanted) {
    if (findBrowser(name)) continue;
    const { get, variable } = PLACES[name];
    console.log(`setup: please install ${get}, or set ${variable} to its program.`);
  }
}

const [command, ...rest] = process.argv.slice(2);
if (!command)
  stop(`usage: node setup.mjs ${Object.keys(COMMANDS).join('|')}|script.ts [arguments]`);

const walksHere = command === 'start';
const headless =
  rest.includes('--headless') || (isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
installPackages();
installBrowsers(
  walksHere ? [rest.includes('--firefox') ? 'firefox' : 'chromium'] : ['chromium', 'firefox'],
  !walksHere || headless,
);

// Where the packages' Node could not be installed, a system Node that reads TypeScript will do.
const ownNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const node = executable(ownNode) ? ownNode : process.execPath;
const found = Object.fromEntries(
  Object.entries(PLACES)
    .map(([name, { variable }]) => [variable, findBrowser(name)])
    .filter(([, path]) => path),
);
const child = spawn(node, [resolve(root, COMMANDS[command] ?? command), ...rest], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    ...found,
    PATH: [bin, process.env.PATH].join(delimiter),
    // A test runner above us would make the inner ones speak its own protocol.
    NODE_TEST_CONTEXT: undefined,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`setup: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
