"Where these names were in version 0.0.1; they are in `fashion_fastai.evaluate.interpret` now."
from .evaluate.interpret import *
