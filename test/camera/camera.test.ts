import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_PICTURE_LIMIT_MS, openCamera } from '../../src/camera/camera.ts';
import type { FrameSource } from '../../src/camera/frame-source.ts';

class FakeTrack extends EventTarget {
  stopped = false;
  readonly label = 'Built-in camera';
  getSettings() {
    return { deviceId: 'built-in' };
  }
  stop(): void {
    this.stopped = true;
  }
}

class FakeDevices extends EventTarget {
  deviceIds = ['built-in', 'other'];
  getUserMedia = vi.fn<(constraints: MediaStreamConstraints) => Promise<unknown>>();
  async enumerateDevices() {
    const microphone = { kind: 'audioinput', deviceId: 'microphone', label: '' };
    const cameras = this.deviceIds.map((deviceId) => ({ kind: 'videoinput', deviceId, label: '' }));
    return [microphone, ...cameras];
  }
}

let devices = new FakeDevices();
let track = new FakeTrack();
const video = { srcObject: null as unknown, play: async () => undefined, pause: () => undefined };

function stubBrowser(permission: PermissionState = 'granted'): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('document', { createElement: () => video });
  vi.stubGlobal('navigator', {
    mediaDevices: devices,
    permissions: { query: async () => ({ state: permission }) },
  });
}

beforeEach(() => {
  devices = new FakeDevices();
  track = new FakeTrack();
  devices.getUserMedia.mockResolvedValue({
    getTracks: () => [track],
    getVideoTracks: () => [track],
  });
  stubBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function openSource(): Promise<FrameSource> {
  const result = await openCamera();
  if (!result.ok) throw new Error(result.error.message);
  return result.source;
}

/** Lets the promises between an event and its listener settle. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

describe('opening', () => {
  test('asks for a small front picture and no sound', async () => {
    const source = await openSource();
    expect(source).toMatchObject({
      kind: 'camera',
      device: { deviceId: 'built-in', label: 'Built-in camera' },
    });
    expect(devices.getUserMedia).toHaveBeenCalledExactlyOnceWith({
      audio: false,
      video: {
        width: { ideal: 640 },
        height: { ideal: 480 },
        frameRate: { ideal: 30 },
        facingMode: 'user',
      },
    });
  });

  test('a chosen camera is taken at its word', async () => {
    await openCamera({ deviceId: 'other' });
    const { video: wishes } = devices.getUserMedia.mock.calls[0]?.[0] ?? {};
    expect(wishes).toMatchObject({ deviceId: { exact: 'other' } });
    expect(wishes).not.toHaveProperty('facingMode');
  });

  test('is not asked for where it was given up before', async () => {
    const result = await openCamera({ signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'camera-failed' } });
    expect(devices.getUserMedia).not.toHaveBeenCalled();
  });

  test('an insecure page is told so, as browsers hide the camera there', async () => {
    vi.stubGlobal('isSecureContext', false);
    await expect(openCamera()).resolves.toMatchObject({ error: { code: 'insecure-context' } });
  });

  test('a browser without cameras is told so', async () => {
    vi.stubGlobal('navigator', {});
    await expect(openCamera()).resolves.toMatchObject({ error: { code: 'unsupported' } });
  });

  test.each([
    ['prompt', 'permission-dismissed'],
    ['denied', 'permission-denied'],
  ] as const)('a refusal that leaves the permission at %s is %s', async (state, code) => {
    stubBrowser(state);
    devices.getUserMedia.mockRejectedValue({ name: 'NotAllowedError', message: 'No.' });
    await expect(openCamera()).resolves.toMatchObject({ ok: false, error: { code } });
  });

  test('a camera that shows nothing is given up and released', async () => {
    vi.useFakeTimers();
    const { play } = video;
    video.play = () => new Promise(() => undefined);
    const opening = openCamera();
    await vi.advanceTimersByTimeAsync(FIRST_PICTURE_LIMIT_MS);
    await expect(opening).resolves.toMatchObject({ error: { code: 'no-picture' } });
    expect(track.stopped).toBe(true);
    video.play = play;
    vi.useRealTimers();
  });

  test('given up meanwhile, the camera is released', async () => {
    const abort = new AbortController();
    const opening = openCamera({ signal: abort.signal });
    abort.abort();
    await expect(opening).resolves.toMatchObject({ error: { code: 'camera-failed' } });
    expect(track.stopped).toBe(true);
  });
});

describe('losing it', () => {
  test.each([
    [[], 'unplugged'],
    [['built-in'], 'stream-failed'],
  ])('its track ends while the cameras are %j: %s', async (deviceIds, loss) => {
    const source = await openSource();
    const onLost = vi.fn();
    source.onLost(onLost);
    devices.deviceIds = deviceIds;
    track.dispatchEvent(new Event('ended'));
    await settle();
    expect(onLost).toHaveBeenCalledExactlyOnceWith(loss);
    expect(track.stopped).toBe(true);
  });

  test('its track ends because the permission was taken back', async () => {
    const source = await openSource();
    const onLost = vi.fn();
    source.onLost(onLost);
    stubBrowser('prompt');
    track.dispatchEvent(new Event('ended'));
    await settle();
    expect(onLost).toHaveBeenCalledExactlyOnceWith('permission-revoked');
  });

  test('it leaves the list while its track lives on', async () => {
    const source = await openSource();
    const onLost = vi.fn();
    source.onLost(onLost);
    devices.deviceIds = ['other'];
    devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(onLost).toHaveBeenCalledExactlyOnceWith('unplugged');
  });

  test('another camera coming or going is nothing', async () => {
    const source = await openSource();
    const onLost = vi.fn();
    source.onLost(onLost);
    devices.deviceIds = ['built-in'];
    devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(onLost).not.toHaveBeenCalled();
  });

  test('closing releases it and tells nothing', async () => {
    const source = await openSource();
    const onLost = vi.fn();
    source.onLost(onLost);
    source.close();
    devices.deviceIds = [];
    track.dispatchEvent(new Event('ended'));
    devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(track.stopped).toBe(true);
    expect(video.srcObject).toBeNull();
    expect(onLost).not.toHaveBeenCalled();
  });
});
