"""Does it hold what was promised?"""
