import { describe, expect, test } from 'vitest';
import { draftManifest, parseDataset } from '../../src/index.ts';
import { bytes } from '../support/files.ts';

const manifest = (format: string, votes: string, more = {}) =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'x',
    title: 'X',
    contest: {},
    contestants: [{ id: 'a', name: 'A' }],
    sources: [
      { id: 'o', kind: 'official', tables: [{ file: 'd.xml', format, level: 'station', ...more, columns: { votes: { a: votes } } }] },
    ],
  });

const read = (format: string, xml: string, votes = 'Una Vale', more = {}) =>
  parseDataset([
    { path: 'audit.json', bytes: bytes(manifest(format, votes, more)) },
    { path: 'd.xml', bytes: bytes(xml) },
  ]);

const problem = (format: string, xml: string) => {
  const { problems } = read(format, xml);
  const [{ code, location }] = problems;
  return [problems.length, code, location.line, location.column];
};

const contest = (inner: string) => `<ElectionResult><Region>V</Region>${inner}</ElectionResult>`;
const choice = (name: string, votes: string, total = '') =>
  `<Choice key="1" text="${name}"${total}><VoteType name="All">${votes}</VoteType></Choice>`;

describe('hostile XML', () => {
  const BODY = contest(`<Contest key="1" text="G">${choice('Una Vale', '<County name="N" votes="3"/>')}</Contest>`);

  test('a document type is refused where it stands, whatever it declares', () => {
    expect(problem('clarity', `<!DOCTYPE r [<!ENTITY a "b">]>\n${BODY}`)).toEqual([1, 'document-type', 1, 1]);
    expect(problem('clarity', `<?xml version="1.0"?>\n  <!DOCTYPE r SYSTEM "file:///etc/passwd">${BODY}`)).toEqual([
      1,
      'document-type',
      2,
      3,
    ]);
    expect(problem('eml', '<!DOCTYPE EML><EML/>')).toEqual([1, 'document-type', 1, 1]);
  });

  test('an entity that is not one of XML is never expanded', () => {
    const { problems } = read('clarity', BODY.replace('votes="3"', 'votes="&three;"'));
    expect(problems).toMatchObject([{ code: 'number', found: '&three;' }]);
  });

  test('elements nested too deep, a cut text, a mark left out, two roots', () => {
    expect(problem('clarity', contest(`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`))).toMatchObject([1, 'too-large', 1, expect.any(Number)]);
    expect(problem('clarity', BODY.slice(0, 60))[1]).toBe('xml');
    expect(problem('clarity', BODY.replace('votes="3"', 'votes="3'))[1]).toBe('xml');
    expect(problem('clarity', `${BODY}${BODY}`)[1]).toBe('xml');
    expect(problem('clarity', BODY.replace('votes="3"', 'votes="3" votes="4"'))[1]).toBe('xml');
  });

  test('another document than the one that was announced', () => {
    expect(problem('clarity', '<EML/>')).toMatchObject([1, 'layout', 1, 1]);
    expect(problem('eml', BODY)).toMatchObject([1, 'layout', 1, 1]);
    expect(problem('eml', '<EML Id="230b"><CandidateList/></EML>')).toMatchObject([1, 'layout', 1, 1]);
  });
});

describe('a report of Clarity', () => {
  test('places in comments and text do not shift what stands where', () => {
    const xml = contest(
      `\n<!-- <Contest key="0"> <County name="N" votes="9"/> -->\n<Contest key="1" text="G"><![CDATA[<County votes="8"/>]]>${choice('Una Vale', '\n<County name="N" votes="x"/>')}</Contest>`,
    );
    expect(problem('clarity', xml)).toEqual([1, 'number', 4, 1]);
  });

  test('several contests: one has to be named, by its text or its key', () => {
    const two = contest(
      `<Contest key="7" text="G">${choice('Una Vale', '<County name="N" votes="3"/>')}</Contest><Contest key="8" text="H">${choice('Una Vale', '<County name="N" votes="5"/>')}</Contest>`,
    );
    expect(read('clarity', two).problems).toMatchObject([{ code: 'several-contests' }]);
    for (const [name, votes] of [
      ['H', 5],
      ['7', 3],
    ] as const)
      expect(read('clarity', two, 'Una Vale', { contest: name }).dataset?.sources[0].tables[0].votes[0]?.values[0]).toBe(votes);
    expect(read('clarity', two, 'Una Vale', { contest: 'J' }).problems).toMatchObject([{ code: 'unknown-contest' }]);
  });

  test('one count of a way of voting twice is refused; a way that is the sum of the others is not added to them', () => {
    const twice = contest(
      `<Contest key="1" text="G">${choice('Una Vale', '<County name="N" votes="3"/><County name="N" votes="4"/>')}</Contest>`,
    );
    expect(problem('clarity', twice)[1]).toBe('duplicate-row');
    const ways = ['Early', 'Day', 'Total'].map(
      (way, at) => `<VoteType name="${way}"><County name="N" votes="${[2, 5, 7][at]}"/></VoteType>`,
    );
    const summed = contest(`<Contest key="1" text="G"><Choice key="1" text="Una Vale">${ways.join('')}</Choice></Contest>`);
    expect(read('clarity', summed).dataset?.sources[0].tables[0].votes[0]?.values[0]).toBe(7);
  });

  test('choices of one name are told apart by their party', () => {
    const xml = contest(
      `<Contest key="1" text="G"><Choice key="1" text="Write-in" party="X"><VoteType name="A"><County name="N" votes="1"/></VoteType></Choice><Choice key="2" text="Write-in" party="Y"><VoteType name="A"><County name="N" votes="2"/></VoteType></Choice></Contest>`,
    );
    expect(read('clarity', xml, 'Write-in (Y)').dataset?.sources[0].tables[0].votes[0]?.values[0]).toBe(2);
  });
});

describe('a count in EML', () => {
  const unit = (id: string, name: string, a: number, cast: number, rejected: number) =>
    `<ReportingUnitVotes><ReportingUnitIdentifier Id="${id}">${name}</ReportingUnitIdentifier><Selection><Candidate><CandidateIdentifier Id="1"/><CandidateFullName><PersonName><NameLine>Una Vale</NameLine></PersonName></CandidateFullName></Candidate><ValidVotes>${a}</ValidVotes></Selection><Cast>${cast}</Cast><TotalCounted>${a}</TotalCounted><RejectedVotes>${rejected}</RejectedVotes></ReportingUnitVotes>`;
  const eml = (inner: string) =>
    `<eml:EML xmlns:eml="urn:oasis:names:tc:evs:schema:eml" Id="510"><Count><Election><Contests><Contest><ContestIdentifier Id="c1"><ContestName>Mayor</ContestName></ContestIdentifier>${inner}</Contest></Contests></Election></Count></eml:EML>`;

  test('candidates by name where there are no lists; `Cast` is ballots where counted and rejected make it up', () => {
    const { dataset, problems } = read('eml', eml(unit('1', 'North', 30, 33, 3) + unit('2', 'South', 20, 21, 1)));
    expect(problems).toEqual([]);
    const [table] = dataset!.sources[0].tables;
    expect([...table.votes[0]!.values]).toEqual([30, 20]);
    expect([...table.counts.ballotsCast!.values]).toEqual([33, 21]);
    expect([...table.counts.invalid!.values]).toEqual([3, 1]);
    expect(table.counts.registered).toBeUndefined();
  });

  test('units without a name or an identifier are called by their lines', () => {
    const { dataset } = read('eml', eml(`\n${unit('', '', 30, 33, 3)}\n${unit('', '', 20, 21, 1)}`));
    const [table] = dataset!.sources[0].tables;
    expect([...table.area].map((area) => dataset!.areas.id(area))).toEqual(['line 2', 'line 3']);
  });

  test('two units of one name keep their identifiers', () => {
    const { dataset } = read('eml', eml(unit('1', 'Town hall', 30, 90, 3) + unit('2', 'Town hall', 20, 80, 1)));
    const [table] = dataset!.sources[0].tables;
    expect([...table.area].map((area) => dataset!.areas.id(area))).toEqual(['Town hall', 'Town hall (2)']);
    expect([...table.counts.registered!.values]).toEqual([90, 80]);
  });
});

describe('drafts of XML', () => {
  test('each is recognised by its root; the contest with most choices is asked about', () => {
    const vote = (name: string) => choice(name, '<Precinct name="1" votes="3"/><Precinct name="2" votes="4"/>');
    const xml = contest(
      `<Contest key="1" text="Clerk">${vote('Ola')}</Contest><Contest key="2" text="Mayor">${vote('Una Vale')}${vote('Ivo Marsh')}</Contest>`,
    );
    const { files, questions, problems, manifest: text } = draftManifest([{ path: 'detail.xml', bytes: bytes(xml) }]);
    expect(problems).toEqual([]);
    expect(files[0].published).toMatchObject({ format: 'clarity', contest: { value: 'Mayor' }, level: { value: 'precinct' } });
    expect(questions).toMatchObject([{ about: 'contest', guessed: ['Mayor'], choices: [{ values: ['Mayor'] }, { values: ['Clerk'] }] }]);
    expect(text).toContain('format: clarity');
  });

  test('a document type, and a report without a contest, are problems of the file', () => {
    const code = (text: string) => draftManifest([{ path: 'd.xml', bytes: bytes(text) }]).problems.map((one) => one.code);
    expect(code('<!DOCTYPE r><ElectionResult/>')).toEqual(['document-type']);
    expect(code('<ElectionResult><Region/></ElectionResult>')).toEqual(['empty-table']);
    expect(code('<EML Id="110a"/>')).toEqual(['layout']);
  });
});
