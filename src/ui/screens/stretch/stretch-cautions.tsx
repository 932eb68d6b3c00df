import { cautionActionWords, cautionFlagWords, cautionTitle } from '../../../app/words/cautions.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Stretch } from '../../../core/reference.ts';
import { cautionsThatApply } from '../../../core/suitability.ts';
import { useApp } from '../../components/app-context.ts';

interface CautionsProps {
  readonly stretch: Stretch;
}

/** What the person's own answers mean here, before anything else is read. */
export function OwnCautions({ stretch }: CautionsProps) {
  const { settings } = useApp();
  const applying = cautionsThatApply(stretch.cautions, settings.value.flags);
  if (applying.length === 0) return null;
  return (
    <section class="own-cautions" aria-label={stretchWords.yourAnswers}>
      {applying.map(({ flag, action, why }) => (
        <p key={flag} class={`caution-mark caution-${action}`}>
          <b>{cautionTitle(action)}:</b> {why} <small>({cautionFlagWords(flag)})</small>
        </p>
      ))}
    </section>
  );
}

/** Who should take care, for everyone to read. */
export function AllCautions({ stretch }: CautionsProps) {
  if (stretch.cautions.length === 0) return null;
  return (
    <section class="stretch-cautions" aria-labelledby="cautions-title">
      <h2 id="cautions-title">{stretchWords.forYou}</h2>
      <ul class="plain cautions">
        {stretch.cautions.map(({ flag, action, why }) => (
          <li key={flag} class={`caution caution-${action}`}>
            <strong>{cautionFlagWords(flag)}</strong>
            <span>
              <b>{cautionActionWords(action)}.</b> {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
