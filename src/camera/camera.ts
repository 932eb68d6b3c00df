import type { CameraDevice, SourceResult, Unsubscribe } from './frame-source.ts';

export interface CameraOptions {
  /** From `listCameras`; the browser's own choice of front camera without it. */
  readonly deviceId?: string;
  /** Gives up waiting; a camera that opens later is released at once (`camera-failed`). */
  readonly signal?: AbortSignal;
}

/** Opens a camera at about 640 × 480, 30 frames a second, asking for permission. Never rejects. */
export declare function openCamera(options?: CameraOptions): Promise<SourceResult>;

/** The cameras connected now; names are empty before permission was given. Empty where unsupported. */
export declare function listCameras(): Promise<readonly CameraDevice[]>;

/** Told when a camera is plugged in or out. */
export declare function onCamerasChanged(listener: () => void): Unsubscribe;
