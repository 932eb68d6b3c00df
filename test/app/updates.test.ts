import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/app/notice.ts';
import { type UpdateParts, watchUpdates } from '../../src/app/updates.ts';
import { shellWords } from '../../src/app/words/shell.ts';

class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

/** A browser whose service workers the test installs by hand. */
function fakeBrowser({ controlled }: { readonly controlled: boolean }) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    active: new FakeWorker(),
    update: vi.fn(async () => undefined),
  });
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? new FakeWorker() : null,
    ready: Promise.resolve(registration),
    register: async () => registration,
  });
  const offers: Notice[] = [];
  const notices: Notice[] = [];
  const reload = vi.fn();
  const held: { name: string }[] = [];
  const updates = watchUpdates('/service-worker.js', {
    serviceWorkers: container as unknown as ServiceWorkerContainer,
    locks: {
      query: async () => ({ held }),
      request: async () => undefined,
    } as unknown as LockManager,
    inSession: signal(false),
    offer: (notice) => void offers.push(notice),
    notify: (notice) => void notices.push(notice),
    reload,
    onVisible: () => undefined,
  } satisfies UpdateParts);
  const install = async (): Promise<FakeWorker> => {
    await Promise.resolve();
    const worker = new FakeWorker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    return worker;
  };
  const control = (): void => {
    container.controller = new FakeWorker();
    container.dispatchEvent(new Event('controllerchange'));
  };
  return { updates, registration, install, control, offers, notices, held, reload };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('watchUpdates', () => {
  it('says nothing of the first version', async () => {
    const { install, control, offers, reload } = fakeBrowser({ controlled: false });
    await install();
    control();
    expect(offers).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers a new version and takes it only when asked', async () => {
    const { install, control, offers, reload } = fakeBrowser({ controlled: true });
    const worker = await install();
    expect(offers.at(-1)?.text).toBe(shellWords.update.ready);
    expect(worker.messages).toEqual([]);
    offers.at(-1)?.action?.run();
    await settle();
    expect(worker.messages).toEqual([{ kind: 'take-over' }]);
    expect(reload).not.toHaveBeenCalled();
    control();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits while another tab is in a session', async () => {
    const { install, held, offers, notices } = fakeBrowser({ controlled: true });
    const worker = await install();
    held.push({ name: 'limber.session' });
    offers.at(-1)?.action?.run();
    await settle();
    expect(worker.messages).toEqual([]);
    expect(notices).toHaveLength(1);
    held.pop();
    offers.at(-1)?.action?.run();
    await settle();
    expect(worker.messages).toHaveLength(1);
  });

  it('only offers to reload where another tab took the new version', async () => {
    const { control, offers, reload } = fakeBrowser({ controlled: true });
    control();
    expect(reload).not.toHaveBeenCalled();
    offers.at(-1)?.action?.run();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('has the files of a session kept', async () => {
    const { updates, registration } = fakeBrowser({ controlled: true });
    updates.keep(['/models/full.task']);
    await settle();
    expect(registration.active.messages).toEqual([{ kind: 'keep', paths: ['/models/full.task'] }]);
  });
});
