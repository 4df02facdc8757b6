/**
 * What the script does with pictures and tables: values under the pointer and by the keyboard, one area found in every picture
 * and among the findings, pictures to take away, tables sorted and filtered. It goes into the page with the rest of the script.
 */
export const FIGURE_SCRIPT = `
  // What a mark is called is what is looked for, in every picture of its language and among the findings.
  const chosen = (edition, name) => {
    for (const mark of all(edition, '.mark')) mark.classList.toggle('on', name !== '' && mark.dataset.name === name);
  };
  const toFindings = (edition, name) => {
    chosen(edition, name);
    const chapter = edition.querySelector('details.chapter .controls')?.closest('.chapter');
    if (!chapter) return;
    chapter.open = true;
    const field = chapter.querySelector('[name="text"]');
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    chapter.scrollIntoView();
    field.focus({ preventScroll: true });
  };

  const save = (blob, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const drawn = (name, attributes, text) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    if (text) node.textContent = text;
    return node;
  };
  const linesOf = (text, most) => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines[lines.length - 1];
      if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : line + ' ' + word;
    }
    return lines;
  };
  // The picture with its heading and its source, on a white ground whatever the screen is like.
  const standalone = (figure) => {
    const shown = all(figure, '.card svg').find((one) => one.getClientRects().length > 0) || figure.querySelector('.card svg');
    const svg = shown.cloneNode(true);
    const { width, height } = shown.viewBox.baseVal;
    const heading = linesOf(figure.querySelector('.caption').textContent, width / 8.6);
    const below = linesOf(figure.querySelector('.subtitle').textContent, width / 6.8);
    const high = 14 + 20 * heading.length + 16 * below.length;
    svg.setAttribute('viewBox', [0, -high, width, height + high].join(' '));
    svg.setAttribute('height', height + high);
    svg.prepend(drawn('rect', { y: -high, width, height: high, fill: '#ffffff' }));
    heading.forEach((line, at) => svg.append(drawn('text', { x: 14, y: 24 + 20 * at - high, 'font-size': 15, 'font-weight': 600 }, line)));
    below.forEach((line, at) => svg.append(drawn('text', { x: 14, y: 22 + 20 * heading.length + 16 * at - high }, line)));
    return { text: new XMLSerializer().serializeToString(svg), width, height: height + high };
  };
  const takeAway = (figure, kind, name) => {
    if (kind === 'csv') {
      const cell = (one) => '"' + one.textContent.replace(/"/g, '""').replace(/^(?=[=+@\\t\\r])/, "'") + '"';
      const lines = all(figure, 'table tr').map((row) => Array.from(row.cells, cell).join(','));
      save(new Blob(['\\ufeff' + lines.join('\\r\\n') + '\\r\\n'], { type: 'text/csv' }), name + '.csv');
      return;
    }
    const { text, width, height } = standalone(figure);
    const picture = new Blob([text], { type: 'image/svg+xml' });
    if (kind === 'svg') {
      save(picture, name + '.svg');
      return;
    }
    const image = new Image();
    const address = URL.createObjectURL(picture);
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * width;
      canvas.height = 2 * height;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      canvas.toBlob((blob) => save(blob, name + '.png'), 'image/png');
    };
    image.src = address;
  };

  for (const figure of all(document, 'figure')) {
    const edition = figure.closest('.edition');
    const readout = figure.querySelector('.readout');
    if (!edition || !readout) continue;
    const rows = all(figure, 'tr[data-x]').map((row) => ({ x: Number(row.dataset.x), row }));
    const heads = all(figure, 'thead th').map((head) => head.textContent);
    const say = (text) => {
      readout.textContent = text;
      readout.hidden = false;
    };
    const sayRow = (row) => say(Array.from(row.cells, (cell, at) => heads[at] + ': ' + cell.textContent).join(' · '));
    for (const card of all(figure, '.card')) {
      const svg = card.querySelector('svg');
      const marks = all(card, '.mark');
      const plot = card.querySelector('.plot');
      if (!svg || (marks.length === 0 && (!plot || rows.length === 0))) continue;
      card.tabIndex = 0;
      card.setAttribute('role', 'group');
      card.setAttribute('aria-label', edition.dataset.keys);
      let at = -1;
      const toMark = (next) => {
        at = (next + marks.length) % marks.length;
        say(marks[at].querySelector('title').textContent);
        chosen(edition, marks[at].dataset.name);
      };
      const toRow = (next) => {
        at = Math.max(0, Math.min(rows.length - 1, next));
        sayRow(rows[at].row);
      };
      for (const [index, mark] of marks.entries()) {
        mark.addEventListener('pointerenter', () => toMark(index));
        mark.addEventListener('click', () => toFindings(edition, mark.dataset.name));
      }
      if (marks.length === 0)
        svg.addEventListener('pointermove', (event) => {
          const [from, to, start, end] = plot.dataset.scale.split(' ').map(Number);
          const box = svg.getBoundingClientRect();
          const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
          const value = from + ((x - start) / (end - start)) * (to - from);
          let best = 0;
          for (let i = 1; i < rows.length; i++) if (Math.abs(rows[i].x - value) < Math.abs(rows[best].x - value)) best = i;
          toRow(best);
        });
      card.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step) {
          event.preventDefault();
          if (marks.length > 0) toMark(at < 0 && step < 0 ? -1 : at + step);
          else toRow(at + step);
        } else if (event.key === 'Enter' && marks.length > 0 && at >= 0) toFindings(edition, marks[at].dataset.name);
        else if (event.key === 'Escape') chosen(edition, '');
      });
    }
    // What is named in a picture leads to its stations, which stand below it.
    for (const note of all(figure, '.noted'))
      note.addEventListener('click', () => {
        const list = figure.querySelector('.noted-list[data-note="' + note.dataset.note + '"]');
        list.parentNode.open = true;
        list.focus();
        say(list.querySelector('p').textContent + ': ' + all(list, 'li').map((one) => one.textContent).join('; '));
      });
    const take = figure.querySelector('.take');
    take.hidden = false;
    take.addEventListener('click', (event) => {
      const { take: kind, name } = event.target.dataset;
      if (kind) takeAway(figure, kind, name);
    });
  }

  // Tables of some length sort by any column, and filter by what is written.
  const MANY = 8;
  for (const table of all(document, '.scroll > table:not(.excerpt):not(.answers)')) {
    const body = table.tBodies[0];
    const edition = table.closest('.edition');
    if (!edition || !table.tHead || body.rows.length < MANY) continue;
    const rows = Array.from(body.rows);
    const collator = new Intl.Collator(edition.lang, { numeric: true });
    const value = (row, column) => {
      const text = row.cells[column] ? row.cells[column].textContent : '';
      const close = text.replace(/[\\s\\u00a0\\u202f]/g, '');
      const plainest = (edition.lang === 'en' ? close.replace(/,/g, '') : close.replace(',', '.')).replace('\\u2212', '-');
      return { text, number: /^[-+]?[\\d.]/.test(plainest) ? Number.parseFloat(plainest) : Number.NaN };
    };
    for (const [column, head] of Array.from(table.tHead.rows[0].cells).entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      button.title = edition.dataset.sort;
      head.append(button);
      button.addEventListener('click', () => {
        const sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', sign < 0 ? 'descending' : 'ascending');
        const keyed = rows.map((row, at) => ({ row, at, key: value(row, column) }));
        keyed.sort((a, b) => {
          const [x, y] = [a.key.number, b.key.number];
          const order = x === x && y === y ? x - y : x === x ? -1 : y === y ? 1 : collator.compare(a.key.text, b.key.text);
          return sign * order || a.at - b.at;
        });
        body.append(...keyed.map(({ row }) => row));
      });
    }
    const filter = document.createElement('input');
    filter.type = 'search';
    filter.className = 'filter';
    filter.placeholder = edition.dataset.filter;
    filter.setAttribute('aria-label', edition.dataset.filter);
    filter.autocomplete = 'off';
    filter.addEventListener('input', () => {
      const text = plain(filter.value.trim());
      for (const row of rows) row.hidden = text !== '' && !plain(row.textContent).includes(text);
    });
    table.parentNode.before(filter);
  }
`;
