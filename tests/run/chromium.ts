/**
 * Gets a Chromium for the browser tests where there is none, without changing the system and without being root:
 * Debian's own packages are downloaded by apt-get into .cache/chromium and unpacked there. About a minute on a bare machine, once.
 * Refuses: systems without apt-get; they are told what to do.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium, unpackedNote } from '../e2e/chromium.ts'

const execute = promisify(execFile)
const home = dirname(unpackedNote)
const tree = join(home, 'root')

/** Makes sure that `findChromium` finds one. */
export async function ensureChromium(): Promise<void> {
  const found = await findChromium().catch(() => null)
  if (found !== null) return
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error('The browser tests need Chromium or Chrome. Install one, or name one: CHROMIUM_PATH=/path/to/chrome npm test')
  }
  console.log('There is no Chromium here; unpacking one into .cache/chromium …')
  await rm(home, { recursive: true, force: true })
  await mkdir(join(home, 'lists/partial'), { recursive: true })
  await mkdir(join(home, 'cache/archives/partial'), { recursive: true })
  await apt('update')
  // Without windows it is smaller and quicker; older systems have only the whole one.
  const name = await fetchOne(['chromium-headless-shell', 'chromium'])
  const archives = join(home, 'cache/archives')
  for (const name of await readdir(archives)) {
    if (name.endsWith('.deb')) await execute('dpkg-deb', ['-x', join(archives, name), tree])
  }
  await rm(join(home, 'cache'), { recursive: true, force: true })
  await rm(join(home, 'lists'), { recursive: true, force: true })
  await describe(name)
}

/** Downloads the first of these packages that there is; which it was. */
async function fetchOne([name = '', ...others]: readonly string[]): Promise<string> {
  try {
    await apt('-y', '--download-only', 'install', name, 'fonts-liberation')
    return name
  } catch (error) {
    if (others.length === 0) throw error
    return fetchOne(others)
  }
}

/** apt-get with every folder that it writes to in our own; it reads the system's sources and what is already installed. */
async function apt(...args: readonly string[]): Promise<void> {
  const settings = {
    'Dir::State': home,
    'Dir::State::lists': join(home, 'lists'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::State::extended_states': join(home, 'extended'),
    'Dir::Cache': join(home, 'cache'),
    'Dir::Log': home,
    'Debug::NoLocking': '1',
    'APT::Install-Recommends': '0',
    'APT::Sandbox::User': '',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  await execute('apt-get', ['-qq', ...options, ...args], { maxBuffer: 1 << 26 })
}

/** How to start it from where it lies: its libraries and fonts are not where the system looks for them. */
async function describe(name: string): Promise<void> {
  // Some packages still put their libraries into /lib, which an installed system has as a link to /usr/lib.
  const libraries = (await Promise.all([join(tree, 'usr/lib'), join(tree, 'lib')].map(machineFolders))).flat()
  const fonts = join(home, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(tree, 'usr/share/fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`,
  )
  const env = {
    LD_LIBRARY_PATH: libraries.join(':'),
    FONTCONFIG_FILE: fonts,
  }
  await writeFile(unpackedNote, `${JSON.stringify({ executablePath: join(tree, 'usr/lib/chromium', name), env }, null, 2)}\n`)
}

/** 'usr/lib' → 'usr/lib/x86_64-linux-gnu' and the folders in it that hold libraries, as that of PulseAudio does. */
async function machineFolders(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const found: string[] = []
  for (const machine of await readdir(folder)) {
    if (!machine.includes('-linux-gnu')) continue
    found.push(join(folder, machine))
    for (const entry of await readdir(join(folder, machine), { withFileTypes: true })) {
      const inside = entry.isDirectory() ? await readdir(join(folder, machine, entry.name)) : []
      if (inside.some((name) => /^lib.*\.so/.test(name))) found.push(join(folder, machine, entry.name))
    }
  }
  return found
}
