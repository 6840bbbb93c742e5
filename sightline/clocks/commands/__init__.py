"""What a person can decide about standards; and working deadlines out again afterwards."""
