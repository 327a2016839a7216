"""The prover: each safety rule tried over every combination of answers."""
