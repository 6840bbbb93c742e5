"""The law's date arithmetic: working days, due days, birthdays and the due table. Pure: no Django, no database."""
