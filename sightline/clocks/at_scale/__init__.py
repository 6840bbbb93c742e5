"""The clocks' plan over the facts of many authorities, kept as Parquet."""
