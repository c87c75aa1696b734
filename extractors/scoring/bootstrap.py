"""How sure a mean over pages is: the interval that other pages of the same kind would mostly give.

Source: Efron 1979, "Bootstrap methods: another look at the jackknife"; the percentile interval.
"""

from collections.abc import Sequence
from random import Random
from statistics import fmean

_SAMPLES = 1000  # the bounds then move by some thousandths from run to run with other seeds
_SEED = 20_261_129
_WITHIN = (0.025, 0.975)


def interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the interval in which the mean of some values lies with 95 %; the value itself where there is but one."""
    if len(values) < 2:
        return (values[0], values[0]) if values else (0.0, 0.0)
    random = Random(_SEED)
    means = sorted(fmean(random.choices(values, k=len(values))) for _ in range(_SAMPLES))
    low, high = (means[min(_SAMPLES - 1, round(share * _SAMPLES))] for share in _WITHIN)
    return low, high
