"""What happens when a payment is late?"""
