"""The checks: one file each, in folders by the question they answer."""
