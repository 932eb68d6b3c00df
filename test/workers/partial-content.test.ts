import { describe, expect, it } from 'vitest';
import { answerRange, parseRange } from '../../workers/partial-content.ts';

describe('parseRange', () => {
  it.each([
    ['bytes=0-', { from: 0, to: 9 }],
    ['bytes=2-5', { from: 2, to: 5 }],
    ['bytes=2-99', { from: 2, to: 9 }],
    ['bytes=-3', { from: 7, to: 9 }],
    ['bytes=-99', { from: 0, to: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=5-2', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=0-1,4-5', null],
    ['bytes=-', null],
    ['pages=1-2', null],
    [null, null],
  ])('reads %j of ten bytes', (header, range) => {
    expect(parseRange(header, 10)).toEqual(range);
  });
});

describe('answerRange', () => {
  const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'video/mp4' } });
  const ask = (range?: string) =>
    new Request('http://localhost/clip.mp4', range === undefined ? {} : { headers: { range } });

  it('gives the part that is asked for and says which it is', async () => {
    const part = await answerRange(ask('bytes=2-4'), whole());
    expect(part.status).toBe(206);
    expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
    expect(part.headers.get('Content-Length')).toBe('3');
    expect(part.headers.get('Content-Type')).toBe('video/mp4');
    expect(await part.text()).toBe('234');
  });

  it('gives everything where no part is asked for', async () => {
    const answer = await answerRange(ask(), whole());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('0123456789');
  });

  it('refuses a part beyond the end', async () => {
    const answer = await answerRange(ask('bytes=10-'), whole());
    expect(answer.status).toBe(416);
    expect(answer.headers.get('Content-Range')).toBe('bytes */10');
  });

  it("leaves a server's refusal as it is", async () => {
    const refusal = new Response('gone', { status: 404 });
    expect(await answerRange(ask('bytes=0-1'), refusal)).toBe(refusal);
  });
});
