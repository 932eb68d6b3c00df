import { cautionTitle } from '../../app/words/cautions.ts';
import type { Stretch } from '../../core/reference.ts';
import { cautionsThatApply } from '../../core/suitability.ts';
import { useApp } from './app-context.ts';

/** What the person's own safety answers mean for this stretch, the gravest alone; nothing where none does. */
export function CautionMark({ stretch }: { readonly stretch: Stretch }) {
  const { settings } = useApp();
  const [gravest] = cautionsThatApply(stretch.cautions, settings.value.flags);
  if (gravest === undefined) return null;
  return (
    <p class={`caution-mark caution-${gravest.action}`}>
      <b>{cautionTitle(gravest.action)}:</b> {gravest.why}
    </p>
  );
}
