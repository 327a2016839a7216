"""The safety prover: each rule tried over every combination of answers, and over every text."""
