import { proxy, transfer, wrap } from 'comlink';
import { ALL_FORMATS, Input, UrlSource, VideoSampleSink } from 'mediabunny';
import type { ModelBundle, PoseWorkerApi } from '../../../workers/pose-protocol.ts';

async function record(url: string, bundle: ModelBundle): Promise<unknown[]> {
  const worker = new Worker(new URL('../../../workers/pose.worker.ts', import.meta.url), {
    type: 'module',
  });
  const api = wrap<PoseWorkerApi>(worker);
  const loaded = await api.load(
    { bundle, delegate: 'CPU' },
    proxy(() => undefined),
  );
  if (!loaded.ok) throw new Error(`${loaded.error.code}: ${loaded.error.message}`);
  const input = new Input({ source: new UrlSource(url), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('no video track');
  const out: unknown[] = [];
  for await (const sample of new VideoSampleSink(track).samples()) {
    const frame = sample.toVideoFrame();
    const bitmap = await createImageBitmap(frame);
    frame.close();
    const t = sample.timestamp;
    sample.close();
    const result = await api.detect(transfer(bitmap, [bitmap]), t * 1000);
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
    out.push({ ...result.frame, t, ms: result.inferenceMs });
  }
  worker.terminate();
  return out;
}

Object.assign(window, { record });
