import type { CountName } from '../../data/table.ts';
import { normalised } from './label.ts';

/** What a heading may say of its column. */
export type Meaning =
  | {
      readonly kind: 'count';
      readonly count: CountName /** Whether it is one of several that add up to the count. */;
      readonly part: boolean;
    }
  /** Words that say one thing here and another there; the numbers decide. */
  | { readonly kind: 'unclear'; readonly word: 'voters' | 'total' | 'blank' }
  | { readonly kind: 'turnout' }
  | { readonly kind: 'turnoutAt'; readonly hour: string }
  | {
      readonly kind: 'area';
      readonly level: string;
      readonly rank: number /** A number or sign rather than a name. */;
      readonly code: boolean;
    }
  /** A column that tells of what level each row is. */
  | { readonly kind: 'level' }
  | { readonly kind: 'aside' };

const count = (name: CountName, part = false): Meaning => ({ kind: 'count', count: name, part });

/** Words and stems for ballots that count for nobody: without a column of valid votes, no sum tells them from a contestant. */
const SPOILT =
  /(^| )(nulle|nulli|nuls|nulos|nule|nullos|non valid[aei]|rosak)( |$)|(?<!kart )(?<=^| )(niewazn|neplatn|nevazec|neveljavn|nevaljan|erventtelen|ervenytelen|ogiltig|ugyldig|ugild|hylatt?[yu]|mitattom|kehtetu|nederig|negaliojanc|ongeldig|gecersiz|etibarsiz|yaroqsiz|tidak sah|batil|pavlefsh|khong hop le)\p{L}*|невалидн|неважећ|неважеч|недійсн|недзейсн|несапраўдн|хүчингүй|άκυρ|ακυρ|անվավեր|ბათილ|פסול|باطل|لاغية|ملغا|無効|无效|無效|무효|अवैध|बेदर|অবৈধ|বাতিল|บัตรเสีย|ไม่ถูกต้อง/u;

/** Words and stems for ballots on which nothing is marked. */
const BLANK =
  /(^| )((over|under) ?votes?|schede bianche|in bianco|voturi albe|puste|bos oy(lar)?)( |$)|(^| )(prazdn|tyhj|tukshie)\p{L}*|λευκ|лист[аи] без|бял[аи]|празн[аи]|чист[иые]+ бюл|ฉบับเปล่า|ไม่ประสงค์|白票|空白|백지|بيضاء|خالية/u;

/**
 * Headings of published tables, normalised, in the order they are asked: what is more special stands first. English, Russian with
 * the numbered rows of protocols, Spanish, and words of neighbouring languages that cost nothing.
 */
const COUNT_HEADINGS: readonly (readonly [RegExp, Meaning])[] = [
  // Certificates for voting elsewhere are voters, not ballots: older protocols have six rows of them.
  [/открепительн|absentee certificate/, { kind: 'aside' }],
  [/бюллет.*не ?учт|не ?учт.*бюллет|^(ballots? )?unaccounted( for)?( ballots?)?$/, count('unaccounted')],
  [/бюллет.*утра(ч|т)|утра(ч|т).*бюллет|^(ballots? lost|lost ballots?|(papeletas|boletas) extraviadas)$/, count('lost')],
  [
    /бюллет.*погаш|погаш.*бюллет|^(ballots? (cancelled|canceled|unused)|(cancelled|canceled|unused)( ballot(s| papers))?|((papeletas|boletas) )?(sobrantes|inutilizadas|no utilizadas))$/,
    count('cancelled'),
  ],
  [/недействительн|^испорченн/, count('invalid')],
  [
    /^((total |number of )?(invalid|null|spoil(t|ed)|rejected|informal|void)( (votes?|ballots?|ballot papers|papers))?|(votos?|papeletas|boletas|total votos) (nul[oa]s?|anulad[oa]s|invalid[oa]s|viciad[oa]s)|nul[oa]s|anulados|жарамсыз.*|nuls?|(anzahl |stimmen )?ungu?e?ltige?( stimmen| stimmzettel)?)$/,
    count('invalid'),
  ],
  [SPOILT, count('invalid')],
  [/(^| )действительн/, count('valid')],
  [
    /^((total |number of )?(valid|formal)( (votes?|ballots?|ballot papers|papers))?( total)?|(total )?(de )?(votos? )?valid[oa]s|(papeletas|boletas) validas|votos validamente emitidos|жарамды.*|exprimes|(stimmen )?gu?e?ltige?( stimmen)?)$/,
    count('valid'),
  ],
  [/(бюллет|обнаружен).*ящик|ящик.*бюллет/, count('ballotsCast', true)],
  [
    /(избират|голос).*(принявш|принял|участ).*(голосован|выбор)|^(приняло|приняли|принявших) участие|^проголосова(ло|ли|вш)|^участвовало|^число (проголосовавших|бюллетеней)$/,
    count('ballotsCast'),
  ],
  [/бюллет.*выда(н|ч)|выда(н|ч).*бюллет/, count('issued', true)],
  [
    /^выдано$|^((number of )?(ballots?|ballot papers) (issued|given( out)?|handed out)|issued( ballot(s| papers))?|(papeletas|boletas) entregadas)$/,
    count('issued'),
  ],
  [
    /бюллет.*получен|получен.*бюллет|^((ballots?|ballot papers) (received|supplied)|received( ballots?)?|(papeletas|boletas) recibidas)$/,
    count('received'),
  ],
  [
    /избират.*(включ|внес|зарегистр|спис)|(зарегистр|списочн).*избират|^(число |количество |всего )?избирателей( всего)?$|^(внесено в спис|зарегистрировано|по списку)/,
    count('registered'),
  ],
  [
    /^((total |number of |no of )?(registered|eligible|enrolled|listed)( (voters?|electors?|electorate))?( (on|in) (the )?(roll|list|register)s?)?|(voters?|electors?) (registered|enrolled|on (the )?(roll|list|register)s?)|(voters? )?roll|reg(istered)? voters|electors( (for|on|in|at) .*)?|electorate|enrol(l)?ment|registration|censo( electoral)?( escrutado)?|(total )?(de )?electores( (habil(es|itados)|inscritos))?|inscrit[oa]s|inscrits|padron( electoral)?|empadronados|(votantes |ciudadanos )?habilitados|(total )?lista nominal|potencial (electoral|sufragantes)|wahlberechtigte( insgesamt| gesamt)?( a)?|(possible|listed) voters|(liczba )?wyborcow uprawnionych( do glosowania)?|elettori( iscritti)?|(qt |qtd |numero de )?(eleitores )?aptos|eleitores( inscritos)?|recenseados|uprawnieni( do glosowania)?|zapsani volici|opravneni volici|(kayitli )?secmen( sayisi)?|kiesgerechtigden|rostberattigade|r.stberettigede|stemmeberettigede|dpt|בזב|сайлаушылар.*(саны|тізім.*)|тізімге енгізілген.*)$/,
    count('registered'),
  ],
  [
    /^((total |number of )?(ballots?|votes?|papers) (cast|polled|counted|found)( total)?|(total )?cast( votes| ballots)?|ballots?( total)?|total ballots|(voters )?voted|(number of )?voters (voting|who voted)|ballots? in (the )?(ballot )?box(es)?|(total )?(de )?(votantes|sufragantes|participantes)|votos emitidos|(total )?votos emitidos( total)?|(total )?papeletas|votacion total|votants|wae?hler(innen)?( und wae?hler)?( insgesamt| gesamt)?( b)?|ballots signed for|מצביעים|дауыс берген.*)$/,
    count('ballotsCast'),
  ],
  [
    /^((votos?|votes?|bulletins?|schede|stimmen) )?((en|de|em|in) )?(blancos?|blancs?|brancos?|bianche?|weisse?|leere?( stimmzettel)?|blanche?s?)$|^blank( (votes?|ballots?|papers))?$|^(blanke|blanks?|blankos?)$|^против всех blank$/,
    { kind: 'unclear', word: 'blank' },
  ],
  [BLANK, { kind: 'unclear', word: 'blank' }],
  [/^(number of |total )?voters$/, { kind: 'unclear', word: 'voters' }],
  [
    /^(total( de)? (votes?|votos|голосов)|(votes|votos) total(es)?|total|всего|всего голосов|votos a candidaturas|votes all)$/,
    { kind: 'unclear', word: 'total' },
  ],
  [
    /^(voter )?turnout( %)?$|^% turnout$|^явка( .{0,20})?$|^(% )?участи(е|я)( %)?$|^(% |porcentaje de |tasa de )?participacion( (electoral|ciudadana|%))*$|^participation( rate)?( %)?$/,
    { kind: 'turnout' },
  ],
];

const ASIDE =
  /^(url|link|source|ссылка|источник|lat(itude)?|lon(g(itude)?)?|широта|долгота|date|дата|fecha|time|hora|year|год|ano|round|election|elections?|выборы|eleccion|notes?|comments?|примечани[ея]|observaciones|address|адрес|direccion|population|население|poblacion|row|line|hash|photo|фото|lead|margin|leader|winner|победитель|office|mode|party|партия|candidate|кандидат|candidato)$/;

const LEVEL = /^(level|уровень|nivel|area level|тип территории|type|gebietsart|ebene|poziom)$/;

/** Levels from the country downwards; those that lie between region and station are taken in the order of their columns. */
const LEVELS: readonly (readonly [RegExp, level: string, rank: number])[] = [
  [/^(country|nation|страна|pais)$/, 'country', 0],
  [
    /^(region|regions|state|governorate|oblast|voivodeship|prefecture|prefectures|canton|регион|субъект( рф| федерации| российской федерации)?|область|край|республика|облыс|comunidad( autonoma)?|region(es)?|departamento|estado|department|land|bundesland|wojewodztwo)$/,
    'region',
    10,
  ],
  [/^(province|provinces|provincia|провинция|county|counties|condado)$/, 'province', 20],
  [/^(constituency|electoral district|wahlkreis|circunscripcion|округ|избирательный округ|оик|oik|seat|riding)$/, 'constituency', 20],
  [
    /^(district|districts|raion|rayon|район|аудан|distrito|subregion|borough|canton electoral|landkreis|kreis|stadtkreis|powiat)$/,
    'district',
    20,
  ],
  [
    /^(municipality|municipalities|municipio|commune|communes|comuna|city|town|город|населенный пункт|township|ayuntamiento|localidad|village|parroquia|parish|cantons?|gemeinde|gemeente|gmina|comune|obec|kommune?|kunta|opcina|opstina|община|belediye|telepules|concelho|freguesia|savivaldybe|kecamatan|муниципалитет)$/,
    'municipality',
    20,
  ],
  [/^(tik|тик|territorial commission|территориальная избирательная комиссия|территориальная комиссия|наименование тик)$/, 'commission', 20],
  [/^(section|seccion|ward|zona|zone)$/, 'section', 20],
  [
    /^((polling|voting) (station|place|division|district)s?|station|precincts?|booth|ballot box|urn|uik|уик|участок|избирательный участок|участковая избирательная комиссия|наименование уик|mesa( electoral)?|mesas|casilla|secao( eleitoral)?|local( de votacion)?|puesto( de votacion)?|bureau( de vote)?|b ?v|b vote|участк(е|и)|pec|wahllokal|wahlbezirk|(brief|urnen)?wahlbezirk|stimmbezirk|briefwahlbezirk|wahlraum|sezione|seggio|okrsek|obwod( glosowania)?|tps|sandik|szavazokor|stembureau|valdistrikt|valgkrets|biracko mesto|sectie( de votare)?|valimisjaoskond|iecirknis|apylinke)$/,
    'station',
    90,
  ],
  [
    /^(name|area|unit|place|territory|territories|территория|наименование|название|наименование территории|nombre|lugar|area name|ambito|territorio|gebiet|gebietsname)$/,
    '',
    70,
  ],
];

/** Words beside a level that say that its number or sign stands there. */
const CODE = /(^| )(id|code|number|no|num|nr|код|номер|codigo|cod|numero|geoid|key|ref)( (de la|del|della|des|de|du|do|da|of))?(?= |$)/gu;
const NAMES = /(^| )(name|наименование|название|nombre( de)?)(?= |$)/gu;
const BARE_CODE = /^(id|code|number|no|n|nr|num|№|номер|код|codigo|numero|gebietsnummer|п п|№ п п|no п п|n п п|key|ref)$/;

/** Ballots, votes or voters until a full hour: "votes by 12", "Wähler bis 14 Uhr". */
const UNTIL =
  /^(?:(?:number of |total )?(?:votes?|voters?|ballots?|turnout|votantes|participacion|votants|wahler|waehler|явка|проголосовало|избирателей)) (?:by|at|until|till|to|a las|hasta las|a|bis|um|на|до|к) (\d{1,2})(?: ?(?:h|hrs?|hours?|uhr|horas|heures|ч|час|часов))?$/;

/** What a heading says of its column, by its words alone; undefined where they are not known. */
export function meaningOf(heading: string): Meaning | undefined {
  const label = normalised(heading);
  if (label === '') return undefined;
  const hour = /^(?:turnout |явка |участие |participacion |на |at |a las )*(\d{1,2}) ([0-5]\d)(?= |$)/.exec(label);
  if (hour && Number(hour[1]) <= 24) return { kind: 'turnoutAt', hour: `${hour[1].padStart(2, '0')}:${hour[2]}` };
  const whole = UNTIL.exec(label);
  if (whole && Number(whole[1]) <= 24) return { kind: 'turnoutAt', hour: `${whole[1].padStart(2, '0')}:00` };
  if (LEVEL.test(label)) return { kind: 'level' };
  const known = COUNT_HEADINGS.find(([words]) => words.test(label));
  if (known) return known[1];
  return areaMeaning(label) ?? (ASIDE.test(label) ? { kind: 'aside' } : undefined);
}

function areaMeaning(label: string): Meaning | undefined {
  if (BARE_CODE.test(label)) return { kind: 'area', level: '', rank: 80, code: true };
  const without = label.replace(CODE, ' ').replace(/\s+/g, ' ').trim();
  const code = without !== label;
  const plain = without.replace(NAMES, ' ').replace(/\s+/g, ' ').trim();
  const found = LEVELS.find(([words]) => words.test(without)) ?? LEVELS.find(([words]) => words.test(plain));
  return found && { kind: 'area', level: found[1], rank: found[2], code };
}

const LEVEL_WORDS = /^(station|precinct|region|country|district|municipality|province|county|constituency)s?$/;

/** A level as manifests name it, from a word in a column of levels; undefined where the word is not known. */
export function levelOf(word: string): string | undefined {
  const label = normalised(word);
  if (LEVEL_WORDS.test(label)) return label === 'precinct' ? 'station' : label;
  const found = areaMeaning(label);
  return found?.kind === 'area' && found.level !== '' && !found.code ? found.level : undefined;
}
