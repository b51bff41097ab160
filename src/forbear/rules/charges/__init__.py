"""Are interest, penalty and fees within the rules and shown?"""
