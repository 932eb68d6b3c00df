export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** Names and values in two columns, as on a data sheet. */
export function FactsList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="fact-list">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
