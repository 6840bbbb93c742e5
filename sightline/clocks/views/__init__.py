"""The screens of the catalogue and of the reasons behind deadlines."""
