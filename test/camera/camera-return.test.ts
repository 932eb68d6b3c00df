import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onCameraBack } from '../../src/camera/camera-return.ts';

class FakeDevices extends EventTarget {
  deviceIds: string[] = [];
  async enumerateDevices() {
    return this.deviceIds.map((deviceId) => ({ kind: 'videoinput', deviceId, label: '' }));
  }
  change(deviceIds: string[]): void {
    this.deviceIds = deviceIds;
    this.dispatchEvent(new Event('devicechange'));
  }
}

class FakePermission extends EventTarget {
  state: PermissionState = 'denied';
  change(state: PermissionState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

let devices = new FakeDevices();
let permission = new FakePermission();
const onBack = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  devices = new FakeDevices();
  permission = new FakePermission();
  onBack.mockReset();
  vi.stubGlobal('navigator', {
    mediaDevices: devices,
    permissions: { query: async () => permission },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(2000);

describe('a lost camera', () => {
  test('that is plugged in again is back, told once', async () => {
    onCameraBack('unplugged', 'mine', onBack);
    await settle();
    devices.change(['other']);
    await settle();
    expect(onBack).not.toHaveBeenCalled();
    devices.change(['other', 'mine']);
    devices.change(['mine']);
    await settle();
    devices.change(['mine', 'other']);
    await settle();
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  test('that is allowed again is back', async () => {
    onCameraBack('permission-revoked', 'mine', onBack);
    await settle();
    permission.change('prompt');
    await settle();
    expect(onBack).not.toHaveBeenCalled();
    permission.change('granted');
    await settle();
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  test('whose stream failed is back in a moment, if it is there', async () => {
    devices.deviceIds = ['mine'];
    onCameraBack('stream-failed', 'mine', onBack);
    await settle();
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  test('that nobody waits for any more is not told', async () => {
    const stop = onCameraBack('unplugged', 'mine', onBack);
    devices.change(['mine']);
    await vi.advanceTimersByTimeAsync(100);
    stop();
    await settle();
    devices.change(['mine']);
    await settle();
    expect(onBack).not.toHaveBeenCalled();
  });

  test('is waited for quietly where the browser tells no permissions', async () => {
    vi.stubGlobal('navigator', { mediaDevices: devices });
    onCameraBack('unplugged', 'mine', onBack);
    devices.change(['mine']);
    await settle();
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
