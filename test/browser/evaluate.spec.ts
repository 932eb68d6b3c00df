import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type TestInfo, test } from '@playwright/test';
import type { Report } from '../../bench/evaluate/report.ts';
import { projectPath } from '../../scripts/steps/project.mjs';
import { clipPath } from '../setup/clips.ts';

const LUNGE = {
  stretch: 'half_kneeling_hip_flexor',
  side: 'right',
  holds: [[2.07, 8]],
  faults: [],
};

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function evaluate(args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [projectPath('scripts/evaluate.mjs'), ...args]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, output, errors }));
  });
}

function writeManifest(info: TestInfo, name: string, clips: readonly object[]): string {
  const file = info.outputPath(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ clips }));
  return file;
}

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8'));
}

// Every picture of a clip goes through the network, which a busy machine takes its time for.
test.setTimeout(300_000);

test('a video, its recording and a still are evaluated, and one bad clip stops nothing', async () => {
  const info = test.info();
  const folder = info.outputPath('');
  const video = path.relative(folder, clipPath('lunge_side'));
  const still = video.replace(/mp4$/, 'jpg');
  const videos = writeManifest(info, 'videos.json', [
    { id: 'not-there', video: 'not-there.mp4', runs: [] },
    { id: 'no-video', video: 'videos.json', runs: [] },
    { id: 'lunge', video, runs: [LUNGE] },
    { id: 'still', video: still, runs: [{ ...LUNGE, holds: [] }] },
  ]);
  const json = info.outputPath('videos-report.json');
  const recordings = info.outputPath('recordings');
  const first = await evaluate(['--manifest', videos, '--json', json, '--landmarks', recordings]);
  expect(first.status, first.errors).toBe(0);
  expect(first.errors).toContain('not-there  cannot be read: There is no file not-there.mp4.');
  expect(first.errors).toContain('no-video  cannot be read: ');
  expect(first.output).toContain('half_kneeling_hip_flexor right');

  const report = readReport(json);
  expect(report).toMatchObject({ model: 'full', level: 'beginner' });
  const [missing, , lunge, held] = report.clips;
  expect(missing).toMatchObject({ id: 'not-there', frames: 0, runs: [] });
  expect(lunge).toMatchObject({ id: 'lunge', frames: 150, detected: 150 });
  expect(lunge?.runs[0]?.heldSeconds).toBeGreaterThan(4);
  // Three seconds at fifteen pictures a second, both ends included.
  expect(held).toMatchObject({ frames: 46, detected: 46 });

  const replays = writeManifest(info, 'recordings.json', [
    { id: 'lunge', landmarks: 'recordings/lunge.jsonl', runs: [LUNGE] },
    { id: 'still', landmarks: 'recordings/still.jsonl', runs: [{ ...LUNGE, holds: [] }] },
  ]);
  const replayJson = info.outputPath('recordings-report.json');
  const second = await evaluate(['--manifest', replays, '--json', replayJson, '--cross']);
  expect(second.status, second.errors).toBe(0);
  const replayed = readReport(replayJson);
  expect(replayed.clips).toEqual(report.clips.slice(2));
  expect(replayed.totals).toEqual(report.totals);
  expect(replayed.cross?.length).toBeGreaterThan(40);
});

test('only a wrong command or an unreadable manifest is a failure', async () => {
  const info = test.info();
  const wrong = await evaluate(['--model', 'huge', '--manifest', 'x.json']);
  expect(wrong).toMatchObject({ status: 2, output: '' });
  expect(wrong.errors).toContain('--model must be lite or full or heavy, not "huge".');

  const absent = await evaluate(['--manifest', info.outputPath('absent.json')]);
  expect(absent).toMatchObject({ status: 1, output: '' });
  expect(absent.errors).toContain('absent.json');

  const unreadable = writeManifest(info, 'unreadable.json', [{ id: 'x', video: 'x.mp4' }]);
  const named = await evaluate(['--manifest', unreadable]);
  expect(named.status).toBe(1);
  expect(named.errors).toContain('clips[0].runs: ');
});
