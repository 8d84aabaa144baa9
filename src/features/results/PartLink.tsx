/** A link to a part of the results that are looked at, or to a statement in it. */
import { createContext, type ReactNode, useContext } from 'react';
import { hrefOf, type ResultsPart, type RoundNumber, resultsRoute } from '../../state/route';
import { showPart } from './showPart';

/** Which results: every link on the page stays with its round. */
export interface LookedAt {
  readonly assessmentId: string;
  readonly round: RoundNumber;
}

const Context = createContext<LookedAt>({ assessmentId: '', round: null });
export const LookedAtProvider = Context;

interface Props {
  readonly part: ResultsPart;
  readonly item?: string;
  readonly children: ReactNode;
}

export function PartLink({ part, item, children }: Props) {
  const { assessmentId, round } = useContext(Context);
  const href = hrefOf(resultsRoute(assessmentId, round, part, item));
  return (
    <a
      href={href}
      onClick={() => {
        // An address that is there already changes nothing: whoever has scrolled away would stay there.
        if (location.hash === href) showPart(part, item ?? null);
      }}
    >
      {children}
    </a>
  );
}
