import { useEffect, useRef, useState } from 'preact/hooks';
import { reviewWords } from '../../app/words/reviewing.ts';
import { TableHead } from '../components/table-head.tsx';
import '../styles/charts.css';

export type Charts = typeof import('./charts.ts');

interface PlotFigureProps {
  readonly title: string;
  /** The same in words: what the drawing says. */
  readonly sentence: string;
  readonly legend?:
    | { readonly kind: 'sides'; readonly left: string; readonly right: string }
    | { readonly kind: 'bars'; readonly pale: string; readonly full: string };
  /** Keep it stable between renders. */
  readonly draw: (charts: Charts, width: number) => Element;
  readonly columns: readonly string[];
  /** Written only for who opens the table: years of weeks in ten charts are thousands of cells. */
  readonly rows: () => readonly (readonly string[])[];
}

type Drawing = 'waiting' | 'drawn' | 'failed';

let loading: Promise<Charts> | null = null;

/** Fetches Plot; ask early, where a chart will follow once its data is there. */
export function loadCharts(): Promise<Charts> {
  loading ??= import('./charts.ts');
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

const waiting: (() => void)[] = [];

/** One drawing a task, in the page's order, so that the first is seen while the others are drawn. */
function drawInTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(drawNext);
}

function drawNext(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(drawNext);
}

/** Draws into the element, and again when its width changes. */
function useDrawing(draw: PlotFigureProps['draw']) {
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<Drawing>('waiting');
  useEffect(() => {
    let charts: Charts | null = null;
    let width = 0;
    let wanted = true;
    const redraw = (): void => {
      const next = Math.floor(holder.current?.clientWidth ?? 0);
      if (!wanted || charts === null || next === 0 || next === width) return;
      width = next;
      holder.current?.replaceChildren(draw(charts, width));
      setState('drawn');
    };
    const observer = new ResizeObserver(redraw);
    if (holder.current !== null) observer.observe(holder.current);
    loadCharts().then(
      (module) => {
        charts = module;
        drawInTurn(redraw);
      },
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [draw]);
  return { holder, state };
}

function BarLegend({ pale, full }: { readonly pale: string; readonly full: string }) {
  return (
    <ul class="plain chart-legend" aria-hidden="true">
      <li>
        <svg class="chart-practice" viewBox="0 0 16 12" aria-hidden="true">
          <rect x="1" y="1" width="14" height="10" />
        </svg>
        {pale}
      </li>
      <li>
        <svg class="chart-held" viewBox="0 0 16 12" aria-hidden="true">
          <rect x="1" y="1" width="14" height="10" />
        </svg>
        {full}
      </li>
    </ul>
  );
}

function SideLegend({ left, right }: { readonly left: string; readonly right: string }) {
  return (
    <ul class="plain chart-legend" aria-hidden="true">
      <li class="series-left">
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <line x1="0" x2="28" y1="6" y2="6" />
          <circle cx="14" cy="6" r="4" />
        </svg>
        {left}
      </li>
      <li class="series-right">
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <line x1="0" x2="28" y1="6" y2="6" />
          <path d="M14 1l5 5l-5 5l-5-5z" />
        </svg>
        {right}
      </li>
    </ul>
  );
}

function Rows({ title, columns, rows }: Pick<PlotFigureProps, 'title' | 'columns' | 'rows'>) {
  return (
    <table class="data-table">
      <caption class="visually-hidden">{title}</caption>
      <TableHead columns={columns} />
      <tbody>
        {rows().map(([first = '', ...rest], index) => (
          <tr key={`${first}-${index}`}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={columns[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart with what it says in a sentence, and every number of it in a table. */
export function PlotFigure(props: PlotFigureProps) {
  const { title, sentence, legend, columns, rows, draw } = props;
  const { holder, state } = useDrawing(draw);
  const [isOpen, setOpen] = useState(false);
  return (
    <figure class="chart-figure">
      <figcaption>
        <h2>{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      {legend?.kind === 'sides' && <SideLegend {...legend} />}
      {legend?.kind === 'bars' && <BarLegend {...legend} />}
      <div class="chart-holder" ref={holder} aria-hidden="true" />
      {state === 'waiting' && <p class="chart-note">{reviewWords.loadingChart}</p>}
      {state === 'failed' && <p class="chart-note">{reviewWords.noChart}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{reviewWords.table}</summary>
        {isOpen && <Rows title={title} columns={columns} rows={rows} />}
      </details>
    </figure>
  );
}
