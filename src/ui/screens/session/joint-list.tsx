import { useComputed } from '@preact/signals';
import type { Session } from '../../../app/session.ts';
import { STATUS_LABELS } from '../../../app/words/labels.ts';
import { valueWords } from '../../../app/words/numbers.ts';
import { targetWords } from '../../../app/words/targets.ts';
import { BandPicture } from '../../components/band-picture.tsx';
import { bandScale } from '../../components/band-scale.ts';
import { StatusMark } from '../../components/status-mark.tsx';

interface JointRowProps {
  readonly session: Session;
  readonly angle: string;
}

function JointRow({ session, angle }: JointRowProps) {
  const found = useComputed(() => session.live.joints.value.find((joint) => joint.angle === angle));
  const joint = found.value;
  if (joint === undefined) return null;
  const { reading, accept, aim, unit, status, label } = joint;
  const value = reading.kind === 'read' ? reading.value : null;
  const uncertainty = reading.kind === 'read' ? reading.uncertainty : null;
  return (
    <li class={`joint joint-${status}`}>
      <span class="joint-name">
        <StatusMark status={status} />
        {label}
        <span class="visually-hidden">: {STATUS_LABELS[status]}, </span>
      </span>
      <span class="joint-value">
        {value === null ? '–' : valueWords(value, unit)}
        {uncertainty !== null && <small> ±{valueWords(uncertainty, unit)}</small>}
      </span>
      <BandPicture
        width={320}
        scale={bandScale({ accept, aim, unit, value, uncertainty })}
        status={status}
      />
      <span class="joint-target">{targetWords(accept, unit)}</span>
    </li>
  );
}

/** Each judged joint: measured with its uncertainty, and the range that counts. */
export function JointList({ session }: { readonly session: Session }) {
  const angles = session.live.jointKeys.value.split(' ').filter((key) => key !== '');
  return (
    <ul class="plain joint-list" aria-label="Judged joints">
      {angles.map((angle) => (
        <JointRow key={angle} session={session} angle={angle} />
      ))}
    </ul>
  );
}
