import { formatRoute } from '../../../app/route.ts';
import { SAMPLES, type Sample, sampleRoute } from '../../../app/samples.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { homeWords } from '../../../app/words/home.ts';
import { useApp } from '../../components/app-context.ts';

function SampleCard({ sample }: { readonly sample: Sample }) {
  const showsId = `sample-${sample.clip}`;
  return (
    <li class="sample-card">
      <img src={`/demo/${sample.clip}.jpg`} alt="" width="640" height="480" loading="lazy" />
      <a
        class="sample-card-link"
        href={formatRoute(sampleRoute(sample))}
        aria-describedby={showsId}
      >
        {useApp().library.nameOf(sample.stretchId)}
      </a>
      <p id={showsId}>{phrase(sample.shows)}</p>
    </li>
  );
}

export function Samples() {
  return (
    <section aria-labelledby="samples-title" id="samples">
      <div class="section-head">
        <h2 id="samples-title" tabIndex={-1}>
          {homeWords.sample}
        </h2>
        <p>{homeWords.sampleNote}</p>
      </div>
      <ul class="plain sample-grid">
        {SAMPLES.map((sample) => (
          <SampleCard key={sample.clip} sample={sample} />
        ))}
      </ul>
    </section>
  );
}
