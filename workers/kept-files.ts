import { sha256 } from './hash.ts';

/** A file of this build: kept from the first visit on, or only once it was used. */
export interface BuiltFile {
  /** As it is asked for; the page itself is `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly onUse: boolean;
}

/** Of every cache of this app: a host may serve other apps under the same origin. */
export const CACHE_PREFIX = 'limber-files-';

const MODEL = /\.task$/;
const RUNTIME = /\.wasm$/;

/**
 * The files of one build in the browser's cache. The key carries the content's hash, so two builds
 * share what is the same and never get each other's files, and nothing is kept that was not built:
 * half a download and a host's own error page have another hash.
 */
export class KeptFiles {
  readonly #cacheName: string;
  readonly #files: ReadonlyMap<string, BuiltFile>;
  /** Arriving just now, so that nothing is fetched twice. */
  readonly #underWay = new Map<BuiltFile, Promise<boolean>>();

  constructor(version: string, files: readonly BuiltFile[]) {
    this.#cacheName = CACHE_PREFIX + version;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  fileAt(path: string): BuiltFile | null {
    return this.#files.get(path) ?? null;
  }

  async find(file: BuiltFile): Promise<Response | null> {
    const cache = await this.#open();
    return (await cache.match(keyOf(file))) ?? null;
  }

  /** Fetches whatever is needed to start the app and is not here yet. */
  async keepShell(): Promise<void> {
    const shell = [...this.#files.values()].filter(({ onUse }) => !onUse);
    await Promise.all(shell.map((file) => this.#ensure(file, 'reload')));
  }

  /** Keeps an answer that was just fetched; false where it is not the file that was built. */
  keep(file: BuiltFile, answer: Response): Promise<boolean> {
    const keeping = this.#write(file, answer).finally(() => this.#underWay.delete(file));
    this.#underWay.set(file, keeping);
    return keeping;
  }

  async #write(file: BuiltFile, answer: Response): Promise<boolean> {
    if (!answer.ok) return false;
    const bytes = await answer.arrayBuffer();
    if ((await sha256(bytes)) !== file.sha256) return false;
    const headers = new Headers(answer.headers);
    // What is kept is unpacked.
    headers.delete('Content-Encoding');
    headers.set('Content-Length', String(bytes.byteLength));
    const cache = await this.#open();
    await cache.put(keyOf(file), new Response(bytes, { headers }));
    if (MODEL.test(file.path)) await this.#dropOtherModels(file);
    return true;
  }

  /** Makes sure these are kept, with the runtime that every model needs. */
  async keepUsed(paths: readonly string[]): Promise<void> {
    const wanted = [...this.#files.values()].filter(
      ({ path }) => paths.includes(path) || RUNTIME.test(path),
    );
    await Promise.all(wanted.map((file) => this.#ensure(file, 'default')));
  }

  /** Removes what belongs to other builds. */
  async dropForeign(): Promise<void> {
    for (const name of await caches.keys()) {
      const isOurs = name.startsWith(CACHE_PREFIX);
      if (isOurs && name !== this.#cacheName) await caches.delete(name);
    }
    const keys = new Set(Array.from(this.#files.values(), keyOf));
    await this.#dropWhere((key) => !keys.has(key));
  }

  async #ensure(file: BuiltFile, mode: RequestCache): Promise<void> {
    if (await this.#underWay.get(file)) return;
    if ((await this.find(file)) !== null) return;
    const answer = await fetch(file.path, { cache: mode });
    if (!(await this.keep(file, answer)) && !file.onUse) {
      throw new Error(`${file.path} is not the file that was built.`);
    }
  }

  /** The largest are 30 MB, and only one is in use at a time. */
  async #dropOtherModels(kept: BuiltFile): Promise<void> {
    await this.#dropWhere((key) => MODEL.test(key.split('?')[0] ?? '') && key !== keyOf(kept));
  }

  async #dropWhere(isUnwanted: (key: string) => boolean): Promise<void> {
    const cache = await this.#open();
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      if (isUnwanted(pathname + search)) await cache.delete(request);
    }
  }

  #open(): Promise<Cache> {
    return caches.open(this.#cacheName);
  }
}

function keyOf({ path, sha256: hash }: BuiltFile): string {
  return `${path}?sha256=${hash}`;
}
