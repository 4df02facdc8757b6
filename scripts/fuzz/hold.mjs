// What every input is held to: nothing throws, equal bytes twice, every output is read again, no number is none.
import { oneOf, randomOf } from './random.mjs';

const encoded = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** How far an input came: `audited` or `refused`. What breaks a promise is thrown. */
export async function hold(files, lineage, program) {
  const { core, unpack, parseDataset } = program;
  const random = randomOf(Number(String(lineage).split('.').at(-1)) || 1);
  const list = Object.entries(files).map(([name, content]) => ({ path: name, bytes: encoded(content) }));
  const all = await unpack(list);
  const { dataset, problems } = parseDataset(all);
  readOthers(list, all, program, random);
  if (!dataset) {
    if (problems.length === 0) throw new Error('neither a dataset nor a problem');
    return 'refused';
  }
  const options = { skip: ['seats-under-source'] };
  const runs = core.checksToRun(dataset, options).map((check) => core.runCheck(dataset, check));
  for (const { check, error } of runs) if (error !== undefined) throw new Error(`the check ${check} failed: ${error}`);
  const found = core.auditReport(dataset, runs, options);
  const given = JSON.stringify(Object.values(files).map((one) => String(one).slice(0, 100_000)));
  holdWriters(found, program, given);
  holdReadAgain(found, program);
  if (random() < 0.5) holdWhatIf(dataset, runs, program, given, random);
  return 'audited';
}

/** The readers of a baseline and of a report, and the drafting of a manifest, which is read again as that of its tables. */
function readOthers(list, all, { core, report, draftManifest, parseDataset }, random) {
  for (const { bytes } of list.slice(0, 2)) {
    const text = new TextDecoder().decode(bytes);
    core.readBaseline('baseline.json', text, core.collectProblems());
    report.readReports(text, 'report.json');
  }
  const tables = all.filter(({ path: name }) => !/^audit\./.test(name)).slice(0, 2);
  if (tables.length === 0 || random() < 0.5) return;
  const { manifest, problems } = draftManifest(tables);
  if (manifest === undefined) return;
  const again = parseDataset([{ path: 'audit.yaml', bytes: new TextEncoder().encode(manifest) }, ...tables]);
  if (problems.length === 0 && again.problems.length > 0) throw new Error(`a draft is not read again: ${again.problems[0].message}`);
}

function holdWriters(found, { report, FORMATS }, given) {
  for (const format of FORMATS) {
    const text = report.renderAll([found], format, {});
    if (text !== report.renderAll([found], format, {})) throw new Error(`${format}: not the same bytes`);
    if (/^(json|sarif|gitlab)$/.test(format)) finite(JSON.parse(text), format);
    else if (format !== 'html') noNaN(text, format, given);
  }
  report.githubSummary([found]);
}

function holdReadAgain(found, { core, report }) {
  const again = report.readReports(report.renderAll([found], 'json', {}), 'report.json');
  if (!again.reports) throw new Error(`the report is not read again: ${again.problems[0].message} at ${again.problems[0].location.field}`);
  report.differenceText(report.compareReports(again.reports[0], found), again.reports[0], found);
  report.drawnFigures(again.reports[0]);
  const entries = found.findings.map(({ id, check, severity, message }) => ({
    dataset: 'x',
    finding: id,
    check,
    severity,
    message,
    reason: 'known to us',
    by: 'baseline',
  }));
  const problems = core.collectProblems();
  if (core.readBaseline('baseline.json', core.baselineText(entries), problems)?.length !== entries.length)
    throw new Error(`a baseline is not read again: ${problems.kept[0]?.message}`);
}

/** The outcome with areas annulled, a source put in and findings set aside, in every format. */
function holdWhatIf(dataset, runs, { core }, given, random) {
  const { areas } = dataset;
  const some = (all) => all.filter(() => random() < 0.3);
  const judged = some(core.judgedFindings(dataset, runs).filter(core.canBeSetAside));
  const changes = {
    ...(random() < 0.6 && { annul: annulled(dataset, core, random) }),
    ...(random() < 0.4 && { replace: oneOf(dataset.sources, random) }),
    ...(judged.length > 0 && { setAside: judged }),
  };
  if (areas.size === 0 || Object.keys(changes).length === 0) return;
  const result = core.whatIfReport(dataset, changes);
  if (!('kind' in result)) return;
  for (const format of core.WHAT_IF_FORMATS) {
    const text = core.renderWhatIf(result, format);
    if (format === 'json') finite(JSON.parse(text), 'whatif');
    else if (format !== 'html') noNaN(text, `whatif as ${format}`, given);
  }
}

/** Areas by a list that names them, as the command reads it. */
function annulled(dataset, core, random) {
  const listedIn = core.annullable(dataset);
  const [column = 'station'] = oneOf(listedIn.paths, random) ?? [];
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const names = Array.from({ length: 1 + Math.floor(random() * 4) }, () => dataset.areas.name(Math.floor(random() * dataset.areas.size)));
  const list = [column, ...names].map(quoted).join('\n');
  const found = core.readAnnulList('list.csv', new TextEncoder().encode(list), listedIn, core.collectProblems());
  return found.length > 0 ? found : [Math.floor(random() * dataset.areas.size)];
}

/** JSON holds no NaN; where one was it says null, which the schema of the report refuses. */
function finite(value, where) {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${where}: ${value}`);
  if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) finite(inner, where);
}

function noNaN(text, where, given) {
  if (/\b(?:NaN|-?Infinity)\b/.test(text) && !/NaN|Infinity/.test(given)) throw new Error(`${where}: a number that is none`);
}
