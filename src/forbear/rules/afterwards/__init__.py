"""What comes with and after the last payment?"""
