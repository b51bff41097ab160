"""Who is owed, and who gets the money?"""
