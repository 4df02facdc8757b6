/**
 * What makes links of a report to places in itself lead there while it is shown inside the page: a browser takes them for links to
 * the page, which a frame of no origin may not open.
 */
export const FRAME_SCRIPT = `addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
  if (!target) return;
  for (let around = target; around; around = around.parentElement) if (around.tagName === 'DETAILS') around.open = true;
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
});`;

/** A report as it is shown in a frame: under the policy of the page, which knows its scripts and this one. */
export const framed = (html: string, policy: string): string =>
  html
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, before: string) => before + policy)
    .replace('<body>', () => `<body><script>${FRAME_SCRIPT}</script>`);
