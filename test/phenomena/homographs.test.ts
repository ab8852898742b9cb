import { testFinds } from '../helpers/finds.ts';
import { cases } from './homographs.cases.ts';

testFinds('homographs', cases);
