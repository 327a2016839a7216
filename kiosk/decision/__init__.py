"""The decision aid as frozen values and pure functions; standard library only."""
