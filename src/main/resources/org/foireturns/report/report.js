'use strict';
(() => {
  const said = document.getElementById('said');

  /* Where a link leads may stand in parts that are closed: open them, then go there. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === 'DETAILS') part.open = true;
    }
    const isCell = target.tagName === 'TD';
    target.scrollIntoView({ block: isCell ? 'center' : 'start', inline: 'nearest' });
    const card = isCell ? target.querySelector('div') : null;
    if (card && !card.querySelector('button')) {
      card.firstElementChild.after(' ', copyButton('Copy address', () => card.firstElementChild.textContent));
    }
    if (card) said.textContent = card.textContent;
  };

  const copyButton = (label, text) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => copy(text(), button, label));
    return button;
  };

  const copy = async (text, button, label) => {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      done = document.execCommand('copy');
      area.remove();
      button.focus();
    }
    button.textContent = done ? 'Copied' : 'Could not copy';
    said.textContent = button.textContent;
    setTimeout(() => { button.textContent = label; }, 2000);
  };

  const closeCard = event => {
    const cell = document.querySelector('td:target');
    if (!cell) return;
    event.preventDefault();
    const place = [scrollX, scrollY];
    location.hash = cell.closest('table').id;
    scrollTo(...place);
    cell.querySelector('a').focus({ preventScroll: true });
  };

  const filter = () => {
    const find = document.getElementById('find');
    const found = document.getElementById('found');
    const forces = [...document.querySelectorAll('.force')];
    let texts = [];
    let waiting = 0;
    const show = () => {
      if (!texts.length) texts = forces.map(force => force.textContent.toLowerCase());
      const words = find.value.trim().toLowerCase();
      let shown = 0;
      forces.forEach((force, i) => {
        force.hidden = !texts[i].includes(words);
        shown += force.hidden ? 0 : 1;
      });
      found.textContent = words ? `${shown} of ${forces.length} forces` : '';
    };
    find.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 150);
    });
    const all = document.getElementById('all');
    all.addEventListener('click', () => {
      const open = all.textContent === 'Open all';
      forces.forEach(force => { force.open = open; });
      all.textContent = open ? 'Close all' : 'Open all';
    });
    document.getElementById('filter').addEventListener('submit', event => event.preventDefault());
    document.getElementById('filter').hidden = false;
  };

  document.querySelectorAll('.letter').forEach(letter => {
    letter.append(copyButton('Copy the letter', () => letter.querySelector('pre').textContent));
  });
  document.querySelector('.close').addEventListener('click', closeCard);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') closeCard(event); });
  addEventListener('hashchange', reveal);
  filter();
  reveal();
})();
