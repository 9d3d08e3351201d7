/** Who the visitor is and what is open, kept in the page's own element and its address; and asking the server. */
export const sceneScript = `
const root = document.getElementById('playground');

export const scene = {
  get as() { return root.dataset.as; },
  get chat() { return root.dataset.chat; },
  get channel() { return root.dataset.channel; },
};

export function setScene(change) {
  Object.assign(root.dataset, change);
  history.replaceState(null, '', '?' + query());
}

export function query(more) {
  const parts = { as: scene.as, chat: scene.chat, channel: scene.channel };
  return new URLSearchParams(Object.assign(parts, more)).toString();
}

export function paneOf(platform) {
  return document.getElementById(platform);
}

export async function ask(path, more) {
  const response = await fetch('/playground' + path + '?' + query(more));
  if (!response.ok) throw new Error('The playground answered ' + response.status + '.');
  return response;
}

/** Does something; a refusal is shown and answers null. */
export async function act(action, input) {
  const body = JSON.stringify({ as: scene.as, chat: scene.chat, channel: scene.channel, action, input });
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/playground/act', { method: 'POST', headers, body });
    const result = await response.json();
    if (result.error) toast(result.error, true);
    if (result.notice) toast(result.notice, true);
    return result.error ? null : result;
  } catch {
    toast('The playground does not answer. Is it still running?', true);
    return null;
  }
}

let hiding = 0;
export function toast(text, important) {
  const element = document.getElementById('toast');
  element.textContent = text;
  element.classList.add('is-shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => element.classList.remove('is-shown'), important ? 6000 : 3000);
}

/** A picture as the actions take it. */
export async function readFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32768) {
    binary += String.fromCharCode.apply(null, bytes.subarray(at, at + 32768));
  }
  return { name: file.name, contentType: file.type || 'application/octet-stream', base64: btoa(binary) };
}
`;
