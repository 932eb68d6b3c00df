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
