"""What these lists need of the database: indexes, and no table."""
