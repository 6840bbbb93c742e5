"""DuckDB and Spark give the same deadlines from the same facts."""
