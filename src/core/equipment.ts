/** Things stretches use, as a person would look for them. */
export const EQUIPMENT_KINDS = [
  'mat',
  'chair',
  'wall',
  'desk',
  'cushion',
  'strap',
  'step',
  'box',
] as const;

export type EquipmentKind = (typeof EQUIPMENT_KINDS)[number];

/** One thing a stretch uses. */
export interface Equipment {
  /** As the page shows it: "Wall or sturdy chair". */
  readonly name: string;
  /** Any one of these will do. */
  readonly anyOf: readonly EquipmentKind[];
  /** Needed only for the easier form, or for comfort. */
  readonly optional: boolean;
}
