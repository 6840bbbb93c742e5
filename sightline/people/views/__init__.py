"""The screens of finding children and deciding who may open a record."""
