"""Who is bound, by whom and in what form?"""
