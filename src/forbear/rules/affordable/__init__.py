"""Can it be paid, every month?"""
