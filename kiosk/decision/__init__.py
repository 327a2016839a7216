"""The thinking: frozen values and pure functions, standard library only."""
