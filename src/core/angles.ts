import type { AngleDefinition } from './angle-definition.ts';
import type { AngleId, SidedAngle, UnsidedAngle } from './angle-ids.ts';
import { SIDED_ANGLES } from './sided-angles.ts';
import { UNSIDED_ANGLES } from './unsided-angles.ts';

const DEFINITIONS = new Map<AngleId, AngleDefinition>([
  ...(Object.keys(UNSIDED_ANGLES) as UnsidedAngle[]).map((id) => [id, UNSIDED_ANGLES[id]] as const),
  ...(Object.keys(SIDED_ANGLES) as SidedAngle[]).flatMap((id) =>
    (['s', 'o'] as const).map(
      (part) => [`${id}.${part}` as AngleId, SIDED_ANGLES[id](part)] as const,
    ),
  ),
]);

export function isAngleId(id: string): id is AngleId {
  return DEFINITIONS.has(id as AngleId);
}

/** How an angle is calculated, in which plane and unit. */
export function angleDefinition(id: AngleId): AngleDefinition {
  return DEFINITIONS.get(id) as AngleDefinition;
}
