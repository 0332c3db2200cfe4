"Where these names were in version 0.0.1; they are in `fashion_fastai.model.engine` now."
from .model.engine import *
