import { Eye, ScanEye, Timer } from 'lucide-preact';
import type { Trackability } from '../../core/reference.ts';

const ICONS = { observed: Eye, partly: ScanEye, timer: Timer } as const;

/** How much the camera follows, as a sign beside the words. */
export function TrackingMark({ level }: { readonly level: Trackability['level'] }) {
  const Icon = ICONS[level];
  return <Icon class="icon" aria-hidden="true" />;
}
