"""Is the own record complete and in time?"""
