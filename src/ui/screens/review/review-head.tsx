import { ReviewNav } from './review-nav.tsx';

interface ReviewHeadProps {
  readonly title: string;
  readonly lead?: string;
}

/** The parts of the review, then the screen's title: so the parts stay in their place, however long it is. */
export function ReviewHead({ title, lead }: ReviewHeadProps) {
  return (
    <header class="review-head">
      <ReviewNav />
      <h1>{title}</h1>
      {lead !== undefined && <p class="reading-lead">{lead}</p>}
    </header>
  );
}
