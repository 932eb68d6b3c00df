/**
 * `permission-denied`: the person or the browser's settings said no. `permission-dismissed`: the
 * question was closed without an answer, asking again is worth it. `no-camera`: none is connected, or
 * not the one asked for. `camera-in-use`: another program holds it. `insecure-context`: the page was
 * not opened over https or localhost. `unsupported`: the browser has no camera access at all.
 * `no-picture`: it was opened and shows nothing. `clip-failed`: the demo clip cannot be fetched or
 * played. `camera-failed`: anything else.
 */
export type SourceErrorCode =
  | 'permission-denied'
  | 'permission-dismissed'
  | 'no-camera'
  | 'camera-in-use'
  | 'insecure-context'
  | 'unsupported'
  | 'no-picture'
  | 'clip-failed'
  | 'camera-failed';

export interface SourceError {
  readonly code: SourceErrorCode;
  /** The browser's own words, for a person who reports it. */
  readonly message: string;
}

export type SourceResult =
  | { readonly ok: true; readonly source: FrameSource }
  | { readonly ok: false; readonly error: SourceError };

/**
 * `unplugged`: the device is gone. `permission-revoked`: the person or the browser took the permission
 * back. `stream-failed`: both are still there.
 */
export type SourceLoss = 'unplugged' | 'permission-revoked' | 'stream-failed';

/** Stops a subscription; calling it twice does nothing. */
export type Unsubscribe = () => void;

/** Where pictures come from: a camera, or a clip played as if it were one. */
export interface FrameSource {
  readonly kind: 'camera' | 'demo';
  /** Playing, muted, unmirrored; attach it to the page or not, as you like. */
  readonly video: HTMLVideoElement;
  /** Where the camera's pictures come in before the video shows them; null for a clip. */
  readonly track: MediaStreamTrack | null;
  /** The camera's id and name as the browser gives them; null for a clip. */
  readonly device: CameraDevice | null;
  /** Told once when the camera stops delivering for good; the source is then closed. */
  onLost(listener: (loss: SourceLoss) => void): Unsubscribe;
  /** Told when a clip that does not loop has played to its end; never for a camera. */
  onEnded(listener: () => void): Unsubscribe;
  /** Stops tracks and playback and drops all listeners. The camera's light goes out. */
  close(): void;
}

export interface CameraDevice {
  readonly deviceId: string;
  /** Empty before permission was given. */
  readonly label: string;
}
