import type { Page } from '@playwright/test';

/** What the pretended graphics card does with a network that is put on it. */
export type GraphicsManner = 'right' | 'wrong' | 'crashes' | 'crashes-later';

/**
 * Pretends a graphics card, since no test machine has one: what is asked of it runs on the processor,
 * and its answers come back right, moved aside, or not at all. Before the page is opened.
 */
export async function pretendGraphicsCard(page: Page, manner: GraphicsManner): Promise<void> {
  await page.addInitScript(pretend, manner);
}

/** Runs in the page. */
function pretend(manner: GraphicsManner): void {
  const RENDERER = 37446;
  const { prototype } = WebGL2RenderingContext;
  const { getParameter } = prototype;
  prototype.getParameter = function (name: number) {
    return name === RENDERER ? 'Pretended Graphics Card' : getParameter.call(this, name);
  };

  const PICTURES_BEFORE_CRASH = manner === 'crashes' ? 3 : 60;
  let trials = 0;

  class PretendedWorker extends Worker {
    #onGpu: boolean;
    #isTrial = false;
    #pictures = 0;

    constructor(address: string | URL, options: WorkerOptions = {}) {
      const onGpu = /"GPU"/.test(options.name ?? '');
      super(address, { ...options, name: (options.name ?? '').replace('"GPU"', '"CPU"') });
      this.#onGpu = onGpu;
    }

    override postMessage(message: unknown, transfer?: unknown): void {
      const call = message as {
        path?: string[];
        argumentList?: { value?: { delegate?: string } }[];
      };
      const request = call.path?.[0] === 'load' ? call.argumentList?.[0]?.value : undefined;
      if (request?.delegate === 'GPU') {
        trials += 1;
        this.#isTrial = trials === 1;
        request.delegate = 'CPU';
      }
      if (call.path?.[0] === 'detect' && this.#onGpu) this.#countPicture();
      super.postMessage(message, transfer as Transferable[]);
    }

    #countPicture(): void {
      this.#pictures += 1;
      const crashes = manner === 'crashes' || (manner === 'crashes-later' && !this.#isTrial);
      if (crashes && this.#pictures === PICTURES_BEFORE_CRASH) {
        this.dispatchEvent(new ErrorEvent('error', { message: 'the pretended card gave up' }));
      }
    }

    override addEventListener(type: string, listener: unknown, options?: unknown): void {
      const call = listener as (event: Event) => void;
      const told = (event: Event): void => {
        if (event instanceof MessageEvent && this.#onGpu && manner === 'wrong') moveAside(event);
        call(event);
      };
      super.addEventListener(
        type,
        type === 'message' ? told : call,
        options as AddEventListenerOptions,
      );
    }
  }

  function moveAside(event: MessageEvent): void {
    const answer = event.data?.value as
      | { frame?: { landmarks: { x: number }[] | null } }
      | undefined;
    for (const landmark of answer?.frame?.landmarks ?? []) landmark.x += 0.1;
  }

  window.Worker = PretendedWorker;
}
