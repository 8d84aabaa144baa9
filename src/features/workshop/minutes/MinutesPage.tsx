/** The minutes of a workshop: a page to print, and the same as text for an e-mail. */
import { useState } from 'react';
import type { Assessment } from '../../../domain/assessment';
import { heldAt } from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { minutesTexts } from '../../../i18n/minutes';
import { hrefOf, type RoundNumber } from '../../../state/route';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';
import { Skeleton } from '../../../ui/Skeleton';
import { type Deck, useDeck } from '../deck/useDeck';
import styles from './Minutes.module.css';
import { mailAddress, minutesText } from './minutesText';
import { ShownSlides } from './ShownSlides';
import { useMinutes } from './useMinutes';

interface Props {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
}

export function MinutesPage({ assessment, round }: Props) {
  const { texts } = useI18n();
  const t = useTextsOf(minutesTexts);
  const f = useTextsOf(facilitatorTexts);
  const deck = useDeck(assessment, round);
  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      {deck.kind === 'fetching' && <Skeleton label={texts.app.loading} />}
      {(deck.kind === 'hidden' || deck.kind === 'nobody') && (
        <Notice tone="info" title={deck.kind === 'hidden' ? f.hidden : f.nobody} />
      )}
      {deck.kind === 'unreadable' && (
        <Notice tone="warn" title={f.unreadable.title}>
          <p>{f.unreadable.text}</p>
        </Notice>
      )}
      {deck.kind === 'deck' && <Written deck={deck} round={round} />}
    </div>
  );
}

function Written({ deck, round }: { readonly deck: Deck; readonly round: RoundNumber }) {
  const { texts, format } = useI18n();
  const t = useTextsOf(minutesTexts);
  const { sections, slides } = useMinutes(deck);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const { assessment, workshop, actions } = deck;
  const at = heldAt(workshop, actions);
  const facts = [
    `${assessment.subject.name}, ${assessment.title}`,
    at === null ? t.notHeld : t.held(format.date(at)),
    ...(assessment.example ? [texts.app.example] : []),
    t.guide,
  ];
  const text = minutesText(t.title, facts, [...sections, slides]);
  // Without the slides, which would make most of them too long for an address.
  const short = minutesText(t.title, facts, sections);
  const mail = mailAddress(t.subject(assessment.subject.name), short);
  const copy = () => {
    // Not there on plain http.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) return setCopied('failed');
    clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <>
      <div className={styles.tools}>
        <Button onClick={() => print()}>{t.print}</Button>
        <Button onClick={copy}>{t.copy}</Button>
        {mail === null ? (
          <span className={styles.muted}>{t.tooLong}</span>
        ) : (
          <LinkButton href={mail}>{t.mail}</LinkButton>
        )}
        <LinkButton variant="quiet" href={hrefOf({ page: 'facilitator', assessment: assessment.id, round })}>
          {t.back}
        </LinkButton>
      </div>
      <p role="status">{copied === 'yes' ? t.copied : copied === 'failed' ? t.notCopied : ''}</p>
      {copied === 'failed' && <textarea className={styles.text} readOnly value={text} aria-label={t.title} />}
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none of them moves
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{slides.title}</h2>
        <ShownSlides deck={deck} />
      </section>
    </>
  );
}
