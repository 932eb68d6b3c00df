import type { CameraDevice, Unsubscribe } from './frame-source.ts';
import type { CameraPermission } from './source-error.ts';

/** The cameras connected now; names are empty before permission was given. Empty where unsupported. */
export async function listCameras(): Promise<readonly CameraDevice[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices
      .filter(({ kind }) => kind === 'videoinput')
      .map(({ deviceId, label }) => ({ deviceId, label }));
  } catch {
    return [];
  }
}

/** Told when a camera is plugged in or out. */
export function onCamerasChanged(listener: () => void): Unsubscribe {
  const { mediaDevices } = navigator;
  mediaDevices?.addEventListener('devicechange', listener);
  return () => mediaDevices?.removeEventListener('devicechange', listener);
}

export async function isListed(deviceId: string): Promise<boolean> {
  return (await listCameras()).some((camera) => camera.deviceId === deviceId);
}

async function queryPermission(): Promise<PermissionStatus> {
  return navigator.permissions.query({ name: 'camera' });
}

export async function cameraPermission(): Promise<CameraPermission> {
  try {
    return (await queryPermission()).state;
  } catch {
    return 'unknown';
  }
}

/** Told when the person or the browser gives or takes the permission. */
export function onPermissionChanged(listener: () => void): Unsubscribe {
  let stop = (): void => undefined;
  let wanted = true;
  queryPermission().then(
    (status) => {
      if (!wanted) return;
      status.addEventListener('change', listener);
      stop = () => status.removeEventListener('change', listener);
    },
    () => undefined,
  );
  return () => {
    wanted = false;
    stop();
  };
}
