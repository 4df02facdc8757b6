import { FIGURE_SCRIPT } from './script-figures.ts';

/**
 * The script of the page: the language switch, and findings sorted and filtered. It reads what stands in the page, moves and
 * hides it, and writes nothing but texts; it keeps nothing and asks for nothing. It goes into the page with its hash.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const all = (root, selector) => Array.from(root.querySelectorAll(selector));
  const editions = all(document, '.edition');
  const bar = document.querySelector('.languages');
  const current = () => editions.find((edition) => !edition.hidden);

  const show = (code) => {
    for (const edition of editions) edition.hidden = edition.lang !== code;
    document.documentElement.lang = code;
    document.title = current().dataset.title;
    for (const button of all(bar, 'button')) button.setAttribute('aria-pressed', String(button.lang === code));
  };

  // The same place in the other language: identifiers differ in their first part only.
  const place = () => {
    const seen = all(current(), '[id]').filter((one) => one.matches('section, article, h3') && one.getBoundingClientRect().top < 120);
    return seen.length > 0 ? seen[seen.length - 1].id : '';
  };
  const twin = (id, code) => document.getElementById(code + id.slice(id.indexOf('-')));

  if (bar && editions.length > 1) {
    bar.hidden = false;
    for (const button of all(bar, 'button'))
      button.addEventListener('click', () => {
        const id = window.scrollY > 200 ? place() : '';
        show(button.lang);
        const there = id && twin(id, button.lang);
        if (there) there.scrollIntoView();
        else window.scrollTo(0, 0);
      });
  }

  const resets = new Map();
  const plain = (text) => text.toLowerCase().replace(/\\s+/g, ' ');

  for (const controls of all(document, '.controls')) {
    const chapter = controls.closest('.chapter');
    const field = (name) => controls.querySelector('[name="' + name + '"]');
    const status = controls.querySelector('[role="status"]');
    const groups = all(chapter, '.group');
    const flat = chapter.querySelector('.flat');
    const findings = all(chapter, '.finding').map((node, order) => ({
      node,
      order,
      home: node.parentNode,
      text: plain(node.textContent),
      data: node.dataset,
    }));
    const number = (value) => (value === '' || value === undefined ? Infinity : Number(value));
    const collator = new Intl.Collator(chapter.closest('[lang]').lang, { numeric: true });
    const words = (a, b) => (a === '') - (b === '') || collator.compare(a, b);
    const ORDERS = {
      report: () => 0,
      severity: (a, b) => a.data.rank - b.data.rank,
      check: (a, b) => words(a.data.check, b.data.check),
      area: (a, b) => words(a.data.area, b.data.area),
      q: (a, b) => (number(a.data.q) < number(b.data.q) ? -1 : number(a.data.q) > number(b.data.q) ? 1 : 0),
      effect: (a, b) => {
        const x = a.data.effect === '' ? -1 : Number(a.data.effect);
        const y = b.data.effect === '' ? -1 : Number(b.data.effect);
        return y - x;
      },
    };

    const apply = () => {
      const text = plain(field('text').value.trim());
      const sort = field('sort').value;
      const fits = (one) =>
        ['severity', 'about', 'question'].every((key) => field(key).value === '' || one.data[key] === field(key).value) &&
        (text === '' || one.text.includes(text));
      const sorted = findings.slice().sort((a, b) => ORDERS[sort](a, b) || a.order - b.order);
      const shown = sorted.filter(fits);
      const kept = new Set(shown);
      for (const one of sorted) {
        one.node.hidden = !kept.has(one);
        (sort === 'report' ? one.home : flat).append(one.node);
      }
      flat.hidden = sort === 'report' || shown.length === 0;
      for (const group of groups) group.hidden = sort !== 'report' || !group.querySelector('.finding:not([hidden])');
      shown.forEach((one, at) => {
        for (const [rel, other] of [['prev', shown[at - 1]], ['next', shown[at + 1]]]) {
          const link = one.node.querySelector('[rel="' + rel + '"]');
          link.hidden = !other;
          if (other) link.setAttribute('href', '#' + encodeURIComponent(other.node.id));
        }
      });
      status.textContent = status.dataset.template.replace('{0}', String(shown.length)).replace('{1}', String(findings.length));
    };

    const reset = () => {
      for (const name of ['text', 'severity', 'about', 'question']) field(name).value = '';
      field('sort').value = 'report';
      apply();
    };
    resets.set(chapter, reset);
    controls.hidden = false;
    controls.addEventListener('input', apply);
    controls.querySelector('button').addEventListener('click', reset);
    apply();
  }

${FIGURE_SCRIPT}
  // A link may lead to another language, or to a finding that is filtered out.
  const follow = () => {
    let id = '';
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {}
    const target = id && document.getElementById(id);
    if (!target) return;
    const edition = target.closest('.edition');
    const hidden = edition && edition.hidden;
    if (hidden) show(edition.lang);
    // What is folded opens for whoever was sent there.
    const shut = [];
    for (let one = target; one; one = one.parentElement) if (one.matches('details:not([open])')) shut.push(one);
    for (const one of shut) one.open = true;
    const filtered = target.closest('.finding[hidden]');
    if (filtered) resets.get(filtered.closest('.chapter'))();
    if (hidden || filtered || shut.length > 0) target.scrollIntoView();
  };
  window.addEventListener('hashchange', follow);
  follow();

  // On paper stands the whole report, whatever is hidden on the screen.
  window.addEventListener('beforeprint', () => {
    for (const reset of resets.values()) reset();
  });
})();
`;
