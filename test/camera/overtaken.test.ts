import { describe, expect, it } from 'vitest';
import { createOvertakenForecast } from '../../src/camera/overtaken.ts';

const CAMERA_MS = 33;

/** A forecast that knows a camera and a network, just as a picture goes out at `sentMs`. */
function known({ flightMs = 100, cameraMs = CAMERA_MS } = {}) {
  const forecast = createOvertakenForecast();
  let nowMs = 0;
  for (let count = 0; count < 20; count += 1) {
    forecast.presented(nowMs);
    forecast.sent(nowMs);
    forecast.free(nowMs + flightMs);
    nowMs += cameraMs;
  }
  forecast.sent(nowMs);
  return { forecast, sentMs: nowMs };
}

describe('a picture that comes while one is in flight', () => {
  it('is overtaken where a newer one will come in time', () => {
    const { forecast, sentMs } = known();
    expect(forecast.isOvertaken(sentMs + 20)).toBe(true);
    expect(forecast.isOvertaken(sentMs + 53)).toBe(true);
  });

  it('is the newest where no other will', () => {
    const { forecast, sentMs } = known();
    expect(forecast.isOvertaken(sentMs + 70)).toBe(false);
    expect(forecast.isOvertaken(sentMs + 99)).toBe(false);
  });

  it('is the newest where the camera is slower than the network', () => {
    const { forecast, sentMs } = known({ flightMs: 30 });
    expect(forecast.isOvertaken(sentMs + 1)).toBe(false);
  });

  it('is taken for the newest as long as too little is known', () => {
    const forecast = createOvertakenForecast();
    forecast.presented(0);
    forecast.sent(0);
    expect(forecast.isOvertaken(1)).toBe(false);
    forecast.free(500);
    forecast.presented(33);
    forecast.sent(33);
    expect(forecast.isOvertaken(34)).toBe(false);
  });

  it('follows a camera that slows down in the dark', () => {
    const { forecast, sentMs } = known();
    let nowMs = sentMs;
    for (let count = 0; count < 12; count += 1) {
      nowMs += 100;
      forecast.presented(nowMs);
    }
    forecast.free(sentMs + 100);
    forecast.sent(nowMs);
    expect(forecast.isOvertaken(nowMs + 20)).toBe(false);
  });
});

it('with none in flight the next is wanted', () => {
  const { forecast, sentMs } = known();
  forecast.free(sentMs + 50);
  expect(forecast.isOvertaken(sentMs + 51)).toBe(false);
});

it('is not misled by a slow picture now and then', () => {
  const { forecast, sentMs } = known();
  let nowMs = sentMs;
  for (let count = 0; count < 12; count += 1) {
    forecast.sent(nowMs);
    forecast.free(nowMs + (count % 3 === 0 ? 600 : 60));
    nowMs += 610;
  }
  forecast.sent(nowMs);
  expect(forecast.isOvertaken(nowMs + 20)).toBe(true);
  expect(forecast.isOvertaken(nowMs + 30)).toBe(false);
});
