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

  /* The answers leave the page as a file of their own; nothing is sent anywhere. */
  const answers = form => {
    const field = text => `"${text.trim().replace(/\s+/g, ' ').replace(/"/g, '""')}"`;
    const output = document.getElementById('saved');
    const save = () => {
      const by = document.getElementById('decider').value;
      const lines = [form.dataset.heads.split('|')];
      let unreasoned = 0;
      let unanswered = 0;
      form.querySelectorAll('fieldset').forEach(asked => {
        const other = asked.querySelector('.other');
        const chosen = asked.querySelector('input:checked');
        const answer = other && other.value.trim() ? other.value : chosen ? chosen.value : '';
        const why = asked.querySelector('.reason');
        const reason = why ? why.value : '';
        unanswered += !answer && reason.trim() ? 1 : 0;
        if (!answer) return;
        unreasoned += reason.trim() ? 0 : 1;
        lines.push([asked.dataset.finding, asked.querySelector('.asked').textContent, answer, reason, by]);
      });
      const count = lines.length - 1;
      if (unanswered) output.textContent = `Choose an answer: ${unanswered} with a reason has none.`;
      else if (!count) output.textContent = 'No answer is chosen yet.';
      else if (unreasoned) output.textContent = `Say why: ${unreasoned} of ${count} answers have no reason.`;
      else if (!by.trim()) output.textContent = 'Say who decides.';
      if (unanswered || !count || unreasoned || !by.trim()) return;
      const text = '\ufeff' + lines.map(line => line.map(field).join(',')).join('\r\n') + '\r\n';
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
      link.download = 'foi-answers.csv';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      output.textContent = `${count} saved as foi-answers.csv. Put it into the folder input.`;
    };
    document.getElementById('save').addEventListener('click', save);
    form.addEventListener('submit', event => event.preventDefault());
    form.querySelector('.save').hidden = false;
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
  // Paper has whom to chase, and the forces with something to settle; what was closed on the screen is closed again.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('#answer .blockers details, #actors details, .force:has(> div > .finding)')]
      .filter(part => !part.open);
    opened.forEach(part => { part.open = true; });
  });
  addEventListener('afterprint', () => opened.splice(0).forEach(part => { part.open = false; }));
  filter();
  document.querySelectorAll('#answers').forEach(answers);
  reveal();
})();
