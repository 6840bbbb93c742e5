"""How each made-up child's life with the service unfolds, area by area, as entries."""
