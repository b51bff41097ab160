"""Does the paper add up and name everything?"""
