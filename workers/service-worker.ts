import { type BuiltFile, KeptFiles } from './kept-files.ts';
import { answerRange } from './partial-content.ts';

/** Put in by the build: see scripts/offline-files.mjs. */
declare const BUILT_FILES: readonly BuiltFile[];
/** Changes with the response headers, which are kept with each file. */
declare const HEADERS_VERSION: string;

/** What the page asks for: see src/app/updates.ts. */
type PageMessage =
  | { readonly kind: 'take-over' }
  | { readonly kind: 'keep'; readonly paths: readonly string[] };

const scope = self as unknown as ServiceWorkerGlobalScope;
const kept = new KeptFiles(HEADERS_VERSION, BUILT_FILES);

scope.addEventListener('install', (event) => {
  // It then waits until no page of the build before is open, or the person asks for the new one.
  event.waitUntil(kept.keepShell());
});

scope.addEventListener('activate', (event) => {
  // Claims the first visit's page too, so that what its first session loads is kept.
  event.waitUntil(kept.dropForeign().then(() => scope.clients.claim()));
});

scope.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.kind === 'take-over') event.waitUntil(scope.skipWaiting());
  // Offline it fails, and the next session asks again.
  else event.waitUntil(kept.keepUsed(message.paths).catch(() => undefined));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  const file = kept.fileAt(pathname);
  if (file !== null) event.respondWith(answer(event, file));
});

async function answer(event: FetchEvent, file: BuiltFile): Promise<Response> {
  const { request } = event;
  // Asked for anew on purpose: the pose worker does so when a model turned out to be damaged.
  const stored = request.cache === 'reload' ? null : await kept.find(file);
  if (stored !== null) return answerRange(request, stored);
  // By address and not by request, whose range would bring only a part of it.
  const fresh = await fetch(file.path, {
    cache: request.cache === 'reload' ? 'reload' : 'default',
  });
  event.waitUntil(kept.keep(file, fresh.clone()).catch(() => false));
  return answerRange(request, fresh);
}
