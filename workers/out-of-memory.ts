/**
 * How engines and MediaPipe's runtime put it when they get no more memory: V8 "could not allocate
 * memory", "Array buffer allocation failed"; SpiderMonkey "out of memory"; JavaScriptCore the same;
 * Emscripten "Aborted(OOM)" and "Cannot enlarge memory".
 */
const SAYINGS =
  /out of memory|\bOOM\b|enlarge memory|allocat\w+ (memory|failed)|memory allocation/i;

/** Whether an error's words speak of memory: it has no type of its own. */
export function isOutOfMemory(message: string): boolean {
  return SAYINGS.test(message);
}

/**
 * Emscripten tells nobody that it was refused memory: its program ends with a bare "Aborted()". So this
 * watches the runtime ask for it.
 *
 * @returns whether memory was refused when it was last asked for; asking for less may have helped
 */
export function watchMemory(
  prototype: Pick<WebAssembly.Memory, 'grow'> = WebAssembly.Memory.prototype,
): () => boolean {
  const { grow } = prototype;
  let refused = false;
  prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    refused = true;
    const before = grow.call(this, pages);
    refused = false;
    return before;
  };
  return () => refused;
}
