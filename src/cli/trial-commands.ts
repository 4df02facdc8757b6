import type { Command } from 'commander';
import type { CalibrateFlags } from './calibrate.ts';
import { again, listOf } from './option-values.ts';
import type { SimulateFlags } from './simulate.ts';

const DOSES = ['0.005', '0.01', '0.02', '0.05', '0.1', '0.2', '0.5'];

/** Adds `sanaq calibrate`. */
export function addCalibrate(sanaq: Command): void {
  sanaq
    .command('calibrate')
    .description('audit many simulated elections to measure how often each check raises an alarm and which manipulation it detects')
    .requiredOption('--out <dir>', 'write calibration.json, calibration.md and power.svg to this folder')
    .option('--sizes <list>', 'stations of each election; regions means results by region', listOf, ['300', '3000', '30000', 'regions'])
    .option('--elections <list>', 'number of elections without manipulation, for all sizes or for each', listOf, ['200'])
    .option('--per-dose <list>', 'number of elections at each dose of each manipulation, for all sizes or for each', listOf, ['20'])
    .option('--manipulations <list>', 'manipulations to simulate; none measures false alarms only', listOf, ['all'])
    .option('--doses <list>', 'doses of each manipulation, above 0 and up to 1', listOf, DOSES)
    .option('--kinds <list>', 'kinds of honest elections, or all; manipulations are done to the usual kind', listOf, ['usual'])
    .option('--checks <list>', 'checks or questions that elections without manipulation are asked by, or all', listOf, ['all'])
    .option('--into <file>', 'calibration.json of an earlier measurement: the numbers of --checks replace those there')
    .option('--measured <text>', 'when and by which program this is measured, to be written beside the numbers')
    .option('--no-confounding', 'make turnout and support independent of how urban a place is')
    .option('--controls <dir>', 'folder of real elections to audit as well: folders with a manifest, or tables NAME.csv.gz')
    .option('--disputed <list>', 'real elections that are disputed; all others are regarded as clean', listOf, [])
    .option('--resume <file>', 'file that keeps every outcome; outcomes in it are not simulated again')
    .option('--seed <n>', 'seed of the first election', '1')
    .option('--jobs <n>', 'number of threads; does not change the numbers', '1')
    .option('--quiet', 'print no progress and no summary')
    .option('--debug', 'print where in the program an error arose')
    .action(async (flags: CalibrateFlags) => {
      const { calibrateCommand } = await import('./calibrate.ts');
      await calibrateCommand(flags);
    });
}

/** Adds `sanaq simulate`. */
export function addSimulate(sanaq: Command): void {
  sanaq
    .command('simulate')
    .description('write an invented election whose true result is known, or the clean twin of a dataset')
    .requiredOption('--out <dir>', 'folder to write audit.yaml, areas.csv, the tables and truth.json to')
    .option('--stations <n>', 'number of polling stations, 0 for results by region only (default: 1000)')
    .option('--regions <n>', 'number of regions (default: about the square root of the number of stations)')
    .option('--contestants <n>', 'number of contestants, from 2 to 12 (default: 5)')
    .option('--kind <name>', 'kind of honest election, such as run-off or compulsory-350 (default: usual)')
    .option('--no-confounding', 'make turnout and the leader’s share independent of how urban a place is')
    .option('--no-special', 'leave out special stations, which are tiny and have a turnout near 100 %')
    .option('--manipulate <name=dose>', 'change the count by this manipulation, with a dose from 0 to 1; may be repeated', again)
    .option(
      '--source <kind:what>',
      'survey:size=N,deff=D,error=E,gamma=G, tally:coverage=C,gamma=G or protocols:coverage=C; may be repeated',
      again,
    )
    .option('--seed <n>', 'seed of random numbers; the same seed and options give the same bytes', '1')
    .option(
      '--twin <path>',
      'write the clean twin of this dataset instead: the same areas and voters, with results drawn from a fitted model',
    )
    .option('--quiet', 'print no summary')
    .option('--debug', 'print where in the program an error arose')
    .action(async (flags: SimulateFlags) => {
      const { simulateCommand } = await import('./simulate.ts');
      await simulateCommand(flags);
    });
}
