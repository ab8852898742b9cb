import { testFinds } from '../helpers/finds.ts';
import { cases } from './content-end.cases.ts';

testFinds('content end', cases);
