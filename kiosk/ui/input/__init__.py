"""Touch, keys, focus and scrolling, before any page sees them."""
