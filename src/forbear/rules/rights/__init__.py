"""Which rights and periods are at stake?"""
