"""The education of looked-after children: one standard a file."""
