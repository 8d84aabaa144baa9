/**
 * Which page a route shows. Pages that are not needed for the first answer are fetched when they are asked for, and
 * results are made ready out of sight before that.
 */
import { Activity, type ReactNode, Suspense } from 'react';
import { type Assessment, type Round, roundOf } from '../domain/assessment';
import { NewAssessmentPage } from '../features/newAssessment/NewAssessmentPage';
import { QuestionnairePage } from '../features/questionnaire/QuestionnairePage';
import { StartPage } from '../features/start/StartPage';
import { useI18n } from '../i18n';
import { hrefOf, type Route } from '../state/route';
import {
  type ResponseHead,
  useAssessment,
  useResponseHead,
  useSessionReady,
  useStorageUnread,
} from '../state/selectors';
import { ErrorFrame } from '../ui/ErrorFrame';
import { Skeleton } from '../ui/Skeleton';
import {
  AboutPages,
  BackupPage,
  DeadEnd,
  ExamplePage,
  ExampleTour,
  RecommendationsPage,
  ResponsesPage,
  ResultsPage,
  WorkshopPage,
} from './pages';
import { usePreloadAfterFirstAnswer } from './usePreload';
import { useResultsAhead } from './useResultsAhead';

export function Page({ route }: { readonly route: Route }) {
  const results = useResultsAhead(route);
  const seen = route.page === 'results';
  return (
    <>
      {!seen && <Framed key={keyOf(route)} route={route} />}
      {results !== null && (
        <Activity key={`results of ${results.assessment}`} mode={seen ? 'visible' : 'hidden'}>
          <Framed route={results} />
        </Activity>
      )}
    </>
  );
}

function Framed({ route }: { readonly route: Route }) {
  const { texts } = useI18n();
  return (
    <ErrorFrame part={texts.app.failed.page}>
      <Suspense fallback={<Skeleton label={texts.app.loading} />}>
        <Shown route={route} />
      </Suspense>
    </ErrorFrame>
  );
}

/** Pages with the same key keep what they hold: the form outlives its themes, the results their parts. */
function keyOf(route: Route): string {
  const assessment = 'assessment' in route ? route.assessment : '';
  const response = 'response' in route ? route.response : '';
  return `${route.page === 'review' ? 'questions' : route.page}/${assessment}/${response}`;
}

function Shown({ route }: { readonly route: Route }): ReactNode {
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'new':
      return <NewAssessmentPage />;
    case 'example':
      return <ExamplePage example={route.example} />;
    case 'backup':
      return <BackupPage of={route.of} />;
    case 'help':
    case 'method':
    case 'data':
    case 'accessibility':
      return <AboutPages page={route.page} />;
    case 'unknown':
      return <DeadEnd kind="unknown" href={hrefOf({ page: 'start' })} />;
    default:
      return <OfAssessment route={route} />;
  }
}

type AssessmentRoute = Extract<Route, { readonly assessment: string }>;

function OfAssessment({ route }: { readonly route: AssessmentRoute }): ReactNode {
  const { texts } = useI18n();
  const ready = useSessionReady();
  const unread = useStorageUnread();
  const assessment = useAssessment(route.assessment);
  if (assessment === undefined) {
    return ready ? (
      <DeadEnd
        kind={unread ? 'unread' : 'missing'}
        href={hrefOf({ page: 'start' })}
        assessment={route.assessment}
      />
    ) : (
      <Skeleton label={texts.app.loading} />
    );
  }
  switch (route.page) {
    case 'responses':
      return <ResponsesPage assessment={assessment} />;
    case 'results':
      return toured(assessment, route, <ResultsPage {...route} assessment={assessment} />);
    case 'recommendations':
      return toured(assessment, route, <RecommendationsPage assessment={assessment} round={route.round} />);
    case 'workshop':
    case 'facilitator':
    case 'minutes':
      return <WorkshopPage route={route} assessment={assessment} />;
    case 'questions':
    case 'review':
      return <OfResponse route={route} />;
  }
}

/** Around a page of an example stands what says so, and the tour. */
function toured(assessment: Assessment, { page }: Route, shown: ReactNode): ReactNode {
  return assessment.example ? (
    <ExampleTour assessment={assessment} page={page}>
      {shown}
    </ExampleTour>
  ) : (
    shown
  );
}

type ResponseRoute = Extract<Route, { readonly response: string }>;

function OfResponse({ route }: { readonly route: ResponseRoute }): ReactNode {
  const assessment = useAssessment(route.assessment);
  const response = useResponseHead(route.response);
  const round =
    assessment === undefined || response === undefined ? undefined : roundOf(assessment, response);
  if (assessment === undefined || response === undefined || round === undefined) {
    return (
      <DeadEnd kind="missingResponse" href={hrefOf({ page: 'responses', assessment: route.assessment })} />
    );
  }
  return <Answering assessment={assessment} round={round} response={response} route={route} />;
}

interface AnsweringProps {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  readonly route: ResponseRoute;
}

function Answering({ assessment, round, response, route }: AnsweringProps): ReactNode {
  usePreloadAfterFirstAnswer(response.id, assessment);
  return (
    <QuestionnairePage
      assessment={assessment}
      round={round}
      response={response}
      place={
        route.page === 'review' ? { kind: 'review' } : { kind: 'theme', slug: route.theme, item: route.item }
      }
    />
  );
}
