"Where `load_bundle` was in version 0.0.1, as the cards of its models say."
from .predict.bundle import load_bundle,verify_bundle
