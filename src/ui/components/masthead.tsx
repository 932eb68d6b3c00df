import {
  History as HistoryIcon,
  ListOrdered,
  PersonStanding,
  Settings as SettingsIcon,
} from 'lucide-preact';
import { formatRoute, type Route } from '../../app/route.ts';
import { sectionOf } from '../../app/section.ts';
import { shellWords } from '../../app/words/shell.ts';
import { useApp } from './app-context.ts';

const LINKS = [
  { route: { name: 'stretches', query: '' }, label: 'stretches', Icon: PersonStanding },
  { route: { name: 'routines' }, label: 'routines', Icon: ListOrdered },
  { route: { name: 'review' }, label: 'review', Icon: HistoryIcon },
  { route: { name: 'settings' }, label: 'settings', Icon: SettingsIcon },
] as const satisfies readonly {
  route: Route;
  label: keyof typeof shellWords;
  Icon: typeof HistoryIcon;
}[];

function currentOf(here: Route['name'], link: Route['name']): 'page' | 'true' | undefined {
  if (here === link) return 'page';
  return sectionOf(here) === link ? 'true' : undefined;
}

/** A bent line within a ring: the hold and the body in it. */
function Mark() {
  return (
    <svg
      class="masthead-mark"
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M21.8 6.2A11 11 0 1 0 25 14" stroke-width="3" stroke-linecap="round" />
      <path d="M10 20c4.4-1.6 6.600-5 5.400-10.400" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}

export function Masthead() {
  const { route } = useApp();
  return (
    <header class="masthead">
      <a class="masthead-name" href="#/">
        <Mark />
        Limber
      </a>
      <nav class="masthead-nav" aria-label={shellWords.nav}>
        {LINKS.map(({ route: to, label, Icon }) => (
          <a
            key={to.name}
            href={formatRoute(to)}
            aria-current={currentOf(route.value.name, to.name)}
          >
            <Icon class="icon" aria-hidden="true" />
            {shellWords[label]}
          </a>
        ))}
      </nav>
    </header>
  );
}
