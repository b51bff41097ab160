"""The panels of the case screen: each shows one view and owns no data."""
