import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/app/section.ts';

describe('the part of the app a screen belongs to', () => {
  it('is the one it is reached from', () => {
    expect(sectionOf('stretch')).toBe('stretches');
    expect(sectionOf('own-stretch')).toBe('stretches');
    expect(sectionOf('edit-routine')).toBe('routines');
    expect(sectionOf('summary')).toBe('review');
    expect(sectionOf('privacy')).toBe('settings');
  });

  it('is none for the first screen and a session', () => {
    expect(sectionOf('home')).toBeNull();
    expect(sectionOf('session')).toBeNull();
    expect(sectionOf('unknown')).toBeNull();
  });
});
