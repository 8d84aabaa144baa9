/** Renders the start page to HTML at build time, so that its first paint needs no script. */
import { renderToString } from 'react-dom/server';
import { da } from '../i18n/da';
import { App } from './App';

export function renderStartPage(): string {
  return renderToString(<App language="da" texts={da} />);
}
