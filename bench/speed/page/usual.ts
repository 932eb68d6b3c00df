import { DrawingUtils, PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_internal.wasm?url';
import pins from '../../../src/pose/model-bundles.json';
import { openPageCamera } from './page-camera.ts';

/**
 * What most pages do: the network on the main thread, asked in every animation frame that shows a new
 * picture, its landmarks drawn on a canvas over the video.
 */
async function run(): Promise<void> {
  const video = await openPageCamera();
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing.');
  const drawing = new DrawingUtils(context);
  const landmarker = await PoseLandmarker.createFromOptions(
    { wasmLoaderPath, wasmBinaryPath },
    {
      baseOptions: { modelAssetPath: `/models/${pins.full.file}`, delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: 1,
    },
  );

  let takenMs = performance.now();
  const watch: VideoFrameRequestCallback = (nowMs, { captureTime }) => {
    takenMs = captureTime ?? nowMs;
    video.requestVideoFrameCallback(watch);
  };
  video.requestVideoFrameCallback(watch);

  let lastVideoTime = -1;
  const loop = (): void => {
    if (video.currentTime !== lastVideoTime) {
      lastVideoTime = video.currentTime;
      const sentMs = performance.now();
      const result = landmarker.detectForVideo(video, sentMs);
      const answeredMs = performance.now();
      context.clearRect(0, 0, canvas.width, canvas.height);
      for (const landmarks of result.landmarks) {
        drawing.drawLandmarks(landmarks);
        drawing.drawConnectors(landmarks, PoseLandmarker.POSE_CONNECTIONS);
      }
      const drawnMs = performance.now();
      const inferenceMs = answeredMs - sentMs;
      window.limberProbe.note({
        takenMs,
        onWorkerClock: false,
        sentMs,
        answeredMs,
        inferenceMs,
        drawnMs,
      });
    }
    requestAnimationFrame(loop);
  };
  requestAnimationFrame(loop);
}

void run();
