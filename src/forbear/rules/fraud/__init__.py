"""Is someone cheating?"""
