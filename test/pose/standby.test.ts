import { describe, expect, it, vi } from 'vitest';
import type { PoseClient, PoseClientOptions } from '../../src/pose/pose-client.ts';
import { RestartingClient } from '../../src/pose/restarting-client.ts';
import { createStandby } from '../../src/pose/standby.ts';
import { FakeFrame, FakeWorker } from './fake-worker.ts';
import { REQUEST } from './open-client.ts';

function setUp() {
  const workers: FakeWorker[] = [];
  const made: { readonly model: string; readonly client: PoseClient }[] = [];
  const standby = createStandby(({ model, events, signal }: PoseClientOptions) => {
    const client = new RestartingClient(REQUEST, events, () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    });
    signal?.addEventListener('abort', () => client.close());
    made.push({ model, client });
    return client;
  });
  const events = { onProgress: vi.fn(), onReady: vi.fn(), onError: vi.fn() };
  return { standby, workers, made, events };
}

describe('a client that stands by', () => {
  it('is ready at once for whoever opens it after it has loaded', async () => {
    const { standby, workers, made, events } = setUp();
    standby.prepare('full');
    workers[0]?.finishLoad();
    await made[0]?.client.start();
    const client = standby.open({ model: 'full', events });
    expect(client).toBe(made[0]?.client);
    expect(client.idle).toBe(true);
    await expect(client.start()).resolves.toBeNull();
    expect(events.onReady).toHaveBeenCalledOnce();
    expect(workers).toHaveLength(1);
  });

  it('goes on loading for whoever opens it meanwhile, and tells how far it is', async () => {
    const { standby, workers, events } = setUp();
    standby.prepare('full');
    workers[0]?.progress(5);
    const client = standby.open({ model: 'full', events });
    await Promise.resolve();
    expect(events.onProgress).toHaveBeenCalledWith({ loadedBytes: 5, totalBytes: 100 });
    workers[0]?.finishLoad();
    await expect(client.start()).resolves.toBeNull();
    expect(events.onReady).toHaveBeenCalledOnce();
  });

  it('is opened once: the next caller gets a client of its own', () => {
    const { standby, made, events } = setUp();
    standby.prepare('full');
    const first = standby.open({ model: 'full', events });
    expect(standby.open({ model: 'full', events })).not.toBe(first);
    expect(made).toHaveLength(2);
  });

  it('is not loaded twice', () => {
    const { standby, made } = setUp();
    standby.prepare('full');
    standby.prepare('full');
    expect(made).toHaveLength(1);
  });

  it('makes way for another model', () => {
    const { standby, made, workers } = setUp();
    standby.prepare('full');
    standby.prepare('lite');
    expect(made.map(({ model }) => model)).toEqual(['full', 'lite']);
    expect(workers[0]?.terminated).toBe(true);
  });

  it('is left alone by whoever asks for another model', () => {
    const { standby, made, events } = setUp();
    standby.prepare('full');
    const client = standby.open({ model: 'heavy', events });
    expect(client).toBe(made[1]?.client);
    expect(made[0]?.client.phase).toBe('loading');
  });

  it('is replaced where it has failed, so that its caller hears why', async () => {
    const { standby, workers, made, events } = setUp();
    standby.prepare('full');
    workers[0]?.finishLoad({ code: 'no-webgl2', message: '' });
    await made[0]?.client.start();
    expect(made[0]?.client.phase).toBe('failed');
    const client = standby.open({ model: 'full', events });
    expect(client).toBe(made[1]?.client);
  });

  it('ends when it is dismissed, or its caller gives up', () => {
    const { standby, made, events } = setUp();
    standby.prepare('full');
    standby.dismiss();
    expect(made[0]?.client.phase).toBe('closed');
    const over = new AbortController();
    standby.prepare('full');
    standby.open({ model: 'full', events, signal: over.signal });
    over.abort();
    expect(made[1]?.client.phase).toBe('closed');
  });

  it('may be worked with until it is opened, and tells nobody what it reads meanwhile', async () => {
    const { standby, workers } = setUp();
    const onFrame = vi.fn();
    standby.prepare('full');
    const seen: boolean[] = [];
    const read = (client: PoseClient, timestampMs: number) =>
      client.detect(new FakeFrame() as unknown as ImageBitmap, timestampMs);
    const rehearsal = standby.rehearse(async (client, over) => {
      await read(client, 1);
      seen.push(over.aborted);
      await read(client, 2);
      seen.push(over.aborted);
    });
    workers[0]?.finishLoad();
    await vi.waitFor(() => expect(workers[0]?.detectedMs).toHaveLength(1));
    workers[0]?.finishDetect();
    await vi.waitFor(() => expect(workers[0]?.detectedMs).toHaveLength(2));
    const client = standby.open({ model: 'full', events: { onFrame } });
    workers[0]?.finishDetect();
    await rehearsal;
    expect(seen).toEqual([false, true]);
    expect(onFrame).not.toHaveBeenCalled();

    const pose = read(client, 3);
    workers[0]?.finishDetect();
    await pose;
    expect(onFrame).toHaveBeenCalledOnce();
  });

  it('is not worked with where there is none, or it fails or goes', async () => {
    const { standby, workers, made } = setUp();
    const work = vi.fn();
    await standby.rehearse(work);
    standby.prepare('full');
    const failing = standby.rehearse(work);
    workers[0]?.finishLoad({ code: 'no-webgl2', message: '' });
    await failing;
    standby.prepare('full');
    const dismissed = standby.rehearse(work);
    standby.dismiss();
    await dismissed;
    expect(made).toHaveLength(2);
    expect(work).not.toHaveBeenCalled();
  });
});
