/**
 * The stretches' texts in another language, by their English ones, so that a text that changes is missed
 * at once. A side is written in the form the phrase needs: `{side:left form|right form}`, and
 * `{other:left form|right form}` for the side that is not stretched.
 */
export type Phrases = Readonly<Record<string, string>>;
