// Each form of a file of jobs, [{questionnaire, response}], drawn by LHC-Forms in Chromium with its answers filled in.
// node renderer.mjs JOBS.json CHROMIUM; gives [{response, shown, errors}], `shown` being the linkIds on the page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const parts = join(import.meta.dirname, 'node_modules/lforms/dist/lforms');
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/lformsFHIRAll.min.js'];
const page = `<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="webcomponent/styles.css">
<div id="form"></div>${scripts.map((each) => `<script src="${each}"></script>`).join('')}`;
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const server = createServer((request, response) => {
  try {
    const body = request.url === '/' ? page : readFileSync(join(parts, request.url));
    response.writeHead(200, { 'content-type': types[extname(request.url)] ?? 'text/html' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: process.argv[3], args: flags });

async function drawn({ questionnaire, response, picture }) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (said) => said.type() === 'error' && errors.push(`${said.text()} ${said.location().url}`));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const found = await tab.evaluate(async ([asked, given]) => {
    await LForms.Util.addFormToPage(asked, 'form', { fhirVersion: 'R4', questionnaireResponse: given });
    const shown = [...document.querySelectorAll('lhc-item[id^="item-"]')].map((each) => each.id.slice(5).split('/')[0]);
    return { response: LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form'), shown };
  }, [questionnaire, response]);
  if (picture) await tab.screenshot({ path: picture, fullPage: true });
  await tab.close();
  return { ...found, errors };
}

const told = [];
for (const job of JSON.parse(readFileSync(process.argv[2]))) told.push(await drawn(job));
console.log(JSON.stringify(told));
await browser.close();
server.close();
