"""Small words that only these lists use."""
