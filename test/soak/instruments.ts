/** What a page or a worker holds that no garbage collector shows. */
export interface Held {
  /** Pictures handed over or made and not closed yet. */
  readonly bitmaps: number;
  /** WebGL contexts that are alive. */
  readonly contexts: number;
  /** Bytes of WebAssembly memory. */
  readonly wasmBytes: number;
  /** Bytes of JavaScript objects after a collection; null where the browser does not tell. */
  readonly heapBytes: number | null;
}

/** A camera picture: when it was taken, on the page's clock, and its place in the footage's time. */
export type PictureTime = readonly [atMs: number, footageMs: number];

export interface SoakPage {
  readonly held: () => Held;
  readonly pictures: PictureTime[];
}

/**
 * Runs in the page and, as text before its own code, in the worker: counts what is opened and closed.
 * The browser must be started with `--js-flags=--expose-gc --enable-precise-memory-info`.
 */
export function installInstruments(): void {
  const open = new Set<WeakRef<object>>();
  const memories: WebAssembly.Memory[] = [];
  const pictures: PictureTime[] = [];
  let bitmaps = 0;

  const isBitmap = (value: unknown): boolean => value instanceof ImageBitmap;
  const { close } = ImageBitmap.prototype;
  const closed = new WeakSet<ImageBitmap>();
  ImageBitmap.prototype.close = function (this: ImageBitmap) {
    // A picture that was handed over has no size any more, and was counted off then.
    if (this.width > 0 && !closed.has(this)) bitmaps -= 1;
    closed.add(this);
    close.call(this);
  };
  const create = globalThis.createImageBitmap;
  globalThis.createImageBitmap = (async (...args: Parameters<typeof create>) => {
    const bitmap = await create(...args);
    bitmaps += 1;
    return bitmap;
  }) as typeof create;

  const countContexts = (prototype: object): void => {
    const getContext: unknown = Reflect.get(prototype, 'getContext');
    if (typeof getContext !== 'function') return;
    const known = new WeakSet<object>();
    Reflect.set(prototype, 'getContext', function (this: object, kind: string, ...rest: unknown[]) {
      const context: unknown = getContext.call(this, kind, ...rest);
      const isNew = context instanceof Object && !known.has(context);
      if (isNew && /webgl|webgpu/.test(kind)) {
        known.add(context);
        open.add(new WeakRef(context));
      }
      return context;
    });
  };
  countContexts(OffscreenCanvas.prototype);
  if (typeof HTMLCanvasElement !== 'undefined') countContexts(HTMLCanvasElement.prototype);

  if (typeof Worker !== 'undefined') {
    const post = Worker.prototype.postMessage as (...args: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: unknown) {
      const handedOver = Array.isArray(transfer) ? transfer.filter(isBitmap).length : 0;
      post.call(this, message, transfer);
      bitmaps -= handedOver;
    };
  }
  if (typeof HTMLVideoElement === 'undefined') {
    addEventListener(
      'message',
      ({ data }: MessageEvent<{ argumentList?: { value: unknown }[] }>) => {
        bitmaps += (data?.argumentList ?? []).filter(({ value }) => isBitmap(value)).length;
      },
    );
    const instantiate = WebAssembly.instantiate as (...args: unknown[]) => Promise<unknown>;
    Reflect.set(WebAssembly, 'instantiate', async (...args: unknown[]) => {
      const made = await instantiate(...args);
      const instance = made instanceof WebAssembly.Instance ? made : null;
      for (const value of Object.values(instance?.exports ?? {})) {
        if (value instanceof WebAssembly.Memory) memories.push(value);
      }
      return made;
    });
  } else {
    const { prototype } = HTMLVideoElement;
    const request = prototype.requestVideoFrameCallback;
    let skipped = 0;
    prototype.requestVideoFrameCallback = function (callback) {
      return request.call(this, (nowMs, metadata) => {
        skipped += 1;
        if (skipped % 5 === 0) {
          pictures.push([metadata.captureTime ?? nowMs, 1000 * metadata.mediaTime]);
        }
        callback(nowMs, metadata);
      });
    };
  }

  const held = (): Held => {
    (globalThis as { gc?: () => void }).gc?.();
    const contexts = [...open].filter((reference) => {
      const context = reference.deref() as { isContextLost?: () => boolean } | undefined;
      return context !== undefined && context.isContextLost?.() !== true;
    });
    const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory;
    return {
      bitmaps,
      contexts: contexts.length,
      wasmBytes: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
      heapBytes: memory?.usedJSHeapSize ?? null,
    };
  };
  Object.assign(globalThis, { soak: { held, pictures } satisfies SoakPage });
}
