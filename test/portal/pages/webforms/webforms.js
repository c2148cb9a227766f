/** What ASP.NET puts into every page: a postback by script, and the partial one of an UpdatePanel. */

/** The page's own links and lists call it by name. */
function __doPostBack(target, argument) {
  const form = document.forms[0];
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  if (target === 'drpLoaiVB') partialPostback(form);
  else form.submit();
}

async function partialPostback(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  body.append('__ASYNCPOST', 'true');
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'X-MicrosoftAjax': 'Delta=true' },
    body,
  });
  for (const { kind, id, content } of records(await response.text())) {
    const element = document.getElementById(id);
    if (kind === 'updatePanel') element.innerHTML = content;
    else element.value = content;
  }
}

/** Reads `length|kind|id|content|`, again and again. */
function* records(delta) {
  let at = 0;
  while (at < delta.length) {
    const [length, kind, id] = delta.slice(at).split('|', 3);
    const start = at + length.length + kind.length + id.length + 3;
    yield { kind, id, content: delta.slice(start, start + Number(length)) };
    at = start + Number(length) + 1;
  }
}
