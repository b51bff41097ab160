"""What each panel shows, as plain data that screens draw and the command line prints."""
