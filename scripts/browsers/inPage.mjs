/** What webkit.mjs runs in the page. Each function is sent as text, so it uses nothing from outside itself. */

/** What may have a role, before the engine is asked. */
export const MAY_HAVE_ROLE = {
  article: 'article',
  button: 'button',
  combobox: 'select, [role="combobox"]',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4',
  img: '[role="img"]',
  link: 'a[href]',
  main: 'main',
  option: '[role="option"]',
  radio: 'input[type="radio"]',
  region: 'section, [role="region"]',
  textbox: 'textarea, input:not([type="radio"], [type="checkbox"], [role])',
};

/** The shown elements that a selector finds, in one element or in all of the page. */
export function shownElements(selector, within) {
  return [...(within ?? document).querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

/** The shown elements that hold a text and nothing else, innermost ones only. */
export function elementsWithText(text, within) {
  const holds = (element) =>
    element.textContent.replace(/\s+/g, ' ').trim() === text && element.checkVisibility();
  return [...(within ?? document.body).querySelectorAll('*')].filter(
    (element) => holds(element) && ![...element.children].some(holds),
  );
}

export function textOf(element) {
  // biome-ignore lint/performance/useDomNodeTextContent: what is wanted is what a person can read
  return (element ?? document.body).innerText.replace(/\s+/g, ' ');
}

export function bringToMiddle(element) {
  element.scrollIntoView({ behavior: 'instant', block: 'center' });
}

/** Sets a list of the browser's own as a person would who picks the option. */
export function chooseOption(select, option) {
  const found = [...select.options].find(({ label }) => label === option);
  if (found === undefined) return false;
  found.selected = true;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Keeps what the page reports from now on; it ends with the document. */
export function beginListening() {
  const problems = [];
  globalThis.reportedProblems = problems;
  const { error } = console;
  console.error = (...values) => {
    problems.push(`console: ${values.map(String).join(' ')}`);
    error.apply(console, values);
  };
  addEventListener('error', (event) => problems.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => problems.push(`uncaught: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    problems.push(`policy: ${effectiveDirective} refused ${blockedURI}`),
  );
}

export function reported() {
  return globalThis.reportedProblems ?? [];
}
