"""Input: event filters for touch, keys and typed text, keyboard focus and scrolling."""
