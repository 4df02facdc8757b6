import type { Command } from 'commander';
import type { CalibrateFlags } from './calibrate.ts';
import { again, listOf } from './option-values.ts';
import type { SimulateFlags } from './simulate.ts';

const DOSES = ['0.005', '0.01', '0.02', '0.05', '0.1', '0.2', '0.5'];

/** Adds `sanaq calibrate`. */
export function addCalibrate(sanaq: Command): void {
  sanaq
    .command('calibrate')
    .description('audit many simulated elections: how often each check speaks up, and what manipulation it finds')
    .requiredOption('--out <dir>', 'write calibration.json, calibration.md and power.svg there')
    .option('--sizes <list>', 'stations of an election; regions stands for results by region', listOf, ['300', '3000', '30000', 'regions'])
    .option('--elections <list>', 'elections without manipulation, for all sizes or for each', listOf, ['200'])
    .option('--per-dose <list>', 'elections at each dose of each manipulation, for all sizes or for each', listOf, ['20'])
    .option('--manipulations <list>', 'what is done to them; none for false alarms alone', listOf, ['all'])
    .option('--doses <list>', 'doses of each manipulation, above 0 and up to 1', listOf, DOSES)
    .option('--no-confounding', 'turnout and support do not depend on how urban a place is')
    .option('--controls <dir>', 'audit real elections too: folders with a manifest, or tables NAME.csv.gz')
    .option('--disputed <list>', 'those of them that are disputed; the others are regarded as clean', listOf, [])
    .option('--resume <file>', 'keep every outcome there, and do not simulate again what it holds')
    .option('--seed <n>', 'seed of the first election', '1')
    .option('--jobs <n>', 'how many threads; the numbers do not depend on it', '1')
    .option('--quiet', 'no progress and no summary')
    .option('--debug', 'show where an error arose')
    .action(async (flags: CalibrateFlags) => {
      const { calibrateCommand } = await import('./calibrate.ts');
      await calibrateCommand(flags);
    });
}

/** Adds `sanaq simulate`. */
export function addSimulate(sanaq: Command): void {
  sanaq
    .command('simulate')
    .description('write an invented election of known truth, or the clean twin of a dataset')
    .requiredOption('--out <dir>', 'the folder to write: audit.yaml, areas.csv, the tables and truth.json')
    .option('--stations <n>', 'polling stations; 1000 where nobody says, 0 for results by region only')
    .option('--regions <n>', 'regions; about the square root of the stations where nobody says')
    .option('--contestants <n>', 'from 2 to 12; 5 where nobody says')
    .option('--no-confounding', 'turnout and the leader’s share do not both depend on how urban a place is')
    .option('--no-special', 'no special stations, tiny and with a turnout near 100 %')
    .option('--manipulate <name=dose>', 'what is done to the count, the dose from 0 to 1; may be given again', again)
    .option(
      '--source <kind:what>',
      'survey:size=N,deff=D,error=E,gamma=G, tally:coverage=C,gamma=G or protocols:coverage=C; may be given again',
      again,
    )
    .option('--seed <n>', 'the same seed and options give the same bytes', '1')
    .option('--twin <path>', 'write the clean twin of this dataset instead: the same areas and voters, drawn from a fitted model')
    .option('--quiet', 'no summary')
    .option('--debug', 'show where an error arose')
    .action(async (flags: SimulateFlags) => {
      const { simulateCommand } = await import('./simulate.ts');
      await simulateCommand(flags);
    });
}
