"""What can be promised: surplus, capacity, proposals, the lender's view."""
