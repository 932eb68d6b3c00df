import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type SessionRoute } from '../../src/app/route.ts';

const session: SessionRoute = {
  name: 'session',
  stretchId: 'standing_side_bend',
  side: 'right',
  source: 'demo:side_bend_front',
  level: 'full',
  holdSeconds: 30,
};

describe('parseRoute', () => {
  it.each([
    ['', { name: 'home' }],
    ['#', { name: 'home' }],
    ['#/', { name: 'home' }],
    ['#/stretches', { name: 'stretches', query: '' }],
    ['#/stretches?q=hip&place=floor', { name: 'stretches', query: 'q=hip&place=floor' }],
    ['#/review', { name: 'review' }],
    ['#/history', { name: 'history' }],
    ['#/report', { name: 'report' }],
    ['#/checks', { name: 'checks' }],
    ['#/data', { name: 'data' }],
    ['#/habit', { name: 'habit' }],
    ['#/sitting', { name: 'sitting' }],
    ['#/trend/cat_cow', { name: 'trend', stretchId: 'cat_cow' }],
    ['#/check/side_bend', { name: 'check', testId: 'side_bend' }],
    ['#/own-stretch', { name: 'own-stretch' }],
    ['#/routines', { name: 'routines' }],
    ['#/routine/morning_5', { name: 'routine', routineId: 'morning_5' }],
    ['#/edit-routine/0b7e-11', { name: 'edit-routine', routineId: '0b7e-11' }],
    [
      '#/routine-session/morning_5',
      { name: 'routine-session', routineId: 'morning_5', avoided: 'left-out' },
    ],
    [
      '#/routine-session/morning_5?avoided=kept',
      { name: 'routine-session', routineId: 'morning_5', avoided: 'kept' },
    ],
    ['#/safety', { name: 'safety' }],
    ['#/safety/side_bend', { name: 'safety', testId: 'side_bend' }],
    ['#/settings', { name: 'settings' }],
    ['#/privacy', { name: 'privacy' }],
    ['#/diagnostics', { name: 'diagnostics' }],
    ['#/stretch/cat_cow', { name: 'stretch', stretchId: 'cat_cow' }],
    ['#/summary/0b7e-11', { name: 'summary', sessionId: '0b7e-11' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads a session with everything', () => {
    const query = 'side=right&source=demo:side_bend_front&level=full&hold=30';
    expect(parseRoute(`#/session/standing_side_bend?${query}`)).toEqual(session);
  });

  it('takes the camera and leaves the rest open where the address says nothing', () => {
    expect(parseRoute('#/session/cat_cow')).toEqual({
      name: 'session',
      stretchId: 'cat_cow',
      side: null,
      source: 'camera',
      level: null,
      holdSeconds: null,
    });
  });

  it.each([
    'side=middle',
    'source=demo:../../etc/passwd',
    'source=demo:',
    'source=https://elsewhere/clip.mp4',
    'source=demo:a%2Fb',
    'level=impossible',
    'hold=0',
    'hold=-5',
    'hold=1e9',
    'hold=99999',
    'hold=NaN',
    'hold=%00',
  ])('leaves out a hostile %s', (query) => {
    expect(parseRoute(`#/session/cat_cow?${query}`)).toEqual(parseRoute('#/session/cat_cow'));
  });

  it.each([
    '#/nowhere',
    '#/stretch',
    '#/stretch/..',
    '#/stretch/%3Cscript%3E',
    '#/stretch/a/b',
    '#/session/__proto__',
    '#/summary/"><img src=x>',
    `#/stretch/${'x'.repeat(65)}`,
  ])('knows nothing at %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'unknown' });
  });

  it('never throws, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const route = parseRoute(`#/${text}`);
        if (route.name !== 'unknown') expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
    expect(parseRoute(formatRoute(session))).toEqual(session);
  });
});
