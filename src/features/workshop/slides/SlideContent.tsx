/** What stands on a slide, by its kind. */
import type { GuessOf } from '../../../domain/workshop';
import { speechOf } from '../../../figures/speech';
import { useI18n } from '../../../i18n';
import type { Slide } from '../deck/slides';
import { AdviceSlide } from './AdviceSlide';
import { AgreementSlide } from './AgreementSlide';
import { AnswersSlide } from './AnswersSlide';
import { BrieflySlide } from './BrieflySlide';
import { DecisionsSlide } from './DecisionsSlide';
import { DifferenceSlide } from './DifferenceSlide';
import { DontKnowsSlide } from './DontKnowsSlide';
import { EndSlide } from './EndSlide';
import { NextSlide } from './NextSlide';
import { OwnTextSlide } from './OwnTextSlide';
import { ParkedSlide } from './ParkedSlide';
import { PublishedSlide } from './PublishedSlide';
import { PurposeSlide } from './PurposeSlide';
import { QuestionSlide } from './QuestionSlide';
import { QuietSlide } from './QuietSlide';
import { RespondentsSlide } from './RespondentsSlide';
import type { RoundShown, SlideProps } from './slideProps';
import { ThemesSlide } from './ThemesSlide';
import { TitleSlide } from './TitleSlide';
import { VoteSlide } from './VoteSlide';

interface Props extends RoundShown {
  readonly slide: Slide;
  readonly revealed: ReadonlySet<GuessOf>;
}

export function SlideContent({ slide, ...round }: Props) {
  const speech = speechOf(useI18n(), round.assessment.subject.name);
  const props: SlideProps = { ...round, speech };
  switch (slide.kind) {
    case 'title':
      return <TitleSlide {...props} />;
    case 'purpose':
      return <PurposeSlide />;
    case 'respondents':
      return <RespondentsSlide {...props} />;
    case 'quiet':
      return <QuietSlide />;
    case 'question':
      return <QuestionSlide {...props} chosen={slide.chosen} place={slide.place} />;
    case 'vote':
      return <VoteSlide {...props} />;
    case 'decisions':
      return <DecisionsSlide {...props} />;
    case 'parked':
      return <ParkedSlide {...props} />;
    case 'next':
      return <NextSlide />;
    case 'own':
      return <OwnTextSlide own={slide.own} />;
    case 'briefly':
      return <BrieflySlide {...props} part={slide.part} />;
    case 'published':
      return <PublishedSlide {...props} benchmark={slide.benchmark} />;
    case 'themes':
      return <ThemesSlide {...props} />;
    case 'answers':
      return <AnswersSlide {...props} theme={slide.theme} part={slide.part} />;
    case 'difference':
      return <DifferenceSlide {...props} part={slide.part} />;
    case 'agreement':
      return <AgreementSlide {...props} />;
    case 'dont-knows':
      return <DontKnowsSlide {...props} />;
    case 'advice':
      return <AdviceSlide first={slide.first} called={slide.called} speech={speech} />;
    case 'end':
      return <EndSlide {...props} />;
  }
}
