import { keepBundle } from './bundle-use';
import { stopQuietlyOnClosedPipe } from './closed-pipes';
import { runStepwise } from './run-stepwise';

/* The entry of the `stepwise` command, which ends with the exit code of what was run. */
stopQuietlyOnClosedPipe();
keepBundle();
process.exitCode = await runStepwise(process.argv.slice(2));
