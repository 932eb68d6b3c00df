import {
  cameraPermission,
  isListed,
  onCamerasChanged,
  onPermissionChanged,
} from './camera-devices.ts';
import type { SourceLoss, Unsubscribe } from './frame-source.ts';

/** A camera that was just plugged in is listed before it can be opened. */
const SETTLING_MS = 1000;

/**
 * Told once when a lost camera can be opened again: it is plugged in, allowed again, or, where its
 * stream failed, as after the computer slept, in a moment.
 * @param deviceId the one that was lost
 */
export function onCameraBack(
  loss: SourceLoss,
  deviceId: string,
  listener: () => void,
): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = true;
  const isBack = async (): Promise<boolean> => {
    if (loss === 'permission-revoked') return (await cameraPermission()) === 'granted';
    return deviceId !== '' && (await isListed(deviceId));
  };
  const look = async (): Promise<void> => {
    if (!(await isBack()) || !wanted || timer !== undefined) return;
    timer = setTimeout(() => {
      stop();
      listener();
    }, SETTLING_MS);
  };
  const stopDevices = onCamerasChanged(look);
  const stopPermission = onPermissionChanged(look);
  const stop = (): void => {
    wanted = false;
    clearTimeout(timer);
    stopDevices();
    stopPermission();
  };
  if (loss === 'stream-failed') void look();
  return stop;
}
