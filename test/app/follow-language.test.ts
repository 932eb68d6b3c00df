import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLanguage } from '../../src/app/follow-language.ts';
import { language, show } from '../../src/app/words/catalogue.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { eventually } from '../setup/eventually.ts';

afterEach(() => show({ language: 'en', catalogue: null }));

describe('the language of the settings', () => {
  it('is shown at first and after a change', async () => {
    const settings = signal(parseSettings({ language: 'de' }));
    const notify = vi.fn();
    await followLanguage({ settings, notify }, ['en']);
    expect(language.value).toBe('de');
    settings.value = { ...settings.value, language: 'system' };
    await eventually(() => expect(language.value).toBe('en'));
    expect(notify).not.toHaveBeenCalled();
  });
});
