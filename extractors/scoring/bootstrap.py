"""Confidence interval of a mean over pages.

Source: Efron 1979, "Bootstrap methods: another look at the jackknife"; the percentile interval.
"""

from collections.abc import Sequence
from random import Random
from statistics import fmean

_SAMPLES = 1000  # with other seeds the bounds then differ by some thousandths
_SEED = 20_261_129
_WITHIN = (0.025, 0.975)


def interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % confidence interval of the mean of some values; the value itself if there is only one."""
    if len(values) < 2:
        return (values[0], values[0]) if values else (0.0, 0.0)
    random = Random(_SEED)
    means = sorted(fmean(random.choices(values, k=len(values))) for _ in range(_SAMPLES))
    low, high = (means[min(_SAMPLES - 1, round(share * _SAMPLES))] for share in _WITHIN)
    return low, high
