import { testFinds } from '../helpers/finds.ts';
import { cases } from './false-speakers.cases.ts';

testFinds('false speakers', cases);
