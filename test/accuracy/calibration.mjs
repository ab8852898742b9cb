// Whether `confidence` means what it says: of a hundred attributions with 0.8, eighty should be right.

const BINS = 10;

/** Mean distance between the confidence and the share that is right, over ten bins, weighted by how many are in each. */
export function expectedCalibrationError(outcomes) {
  return bins(outcomes).reduce((sum, { count, confidence, right }) => sum + (count / outcomes.length) * Math.abs(confidence - right), 0);
}

/** The bins that hold anything: how many, their mean confidence, the share that is right. */
export function bins(outcomes) {
  const all = Array.from({ length: BINS }, () => []);
  for (const outcome of outcomes) all[Math.min(BINS - 1, Math.floor(outcome.confidence * BINS))].push(outcome);
  return all.filter((list) => list.length > 0).map((list) => ({ count: list.length, confidence: mean(list.map(({ confidence }) => confidence)), right: mean(list.map(({ right }) => Number(right))) }));
}

/** The share that is right, of all and of the surer half. */
export function precisionOfSurest(outcomes) {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  const share = (list) => mean(list.map(({ right }) => Number(right)));
  return { all: share(sorted), half: share(sorted.slice(0, Math.ceil(sorted.length / 2))) };
}

const mean = (list) => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length);
