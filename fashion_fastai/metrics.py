"Where these names were in version 0.0.1; they are in `fashion_fastai.model.metrics` now."
from .model.metrics import *
