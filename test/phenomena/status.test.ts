import { testFinds } from '../helpers/finds.ts';
import { cases } from './status.cases.ts';

testFinds('status', cases);
