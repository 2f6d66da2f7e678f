"""How good the views are: precision, recall and F1 against annotated documents, and the mistakes behind the figures."""

from kkrgraph.evaluate.facts import Fact, facts, normal
from kkrgraph.evaluate.mistakes import Difference, Mistake, differences
from kkrgraph.evaluate.scores import Evaluation, Score, compare, macro, summed
from kkrgraph.evaluate.sources import evaluate, evaluate_minutes, passages, rows_of

__all__ = [
    "Difference",
    "Evaluation",
    "Fact",
    "Mistake",
    "Score",
    "compare",
    "differences",
    "evaluate",
    "evaluate_minutes",
    "facts",
    "macro",
    "normal",
    "passages",
    "rows_of",
    "summed",
]
