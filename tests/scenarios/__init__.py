"""What inspectors found in real services, written as what must happen here instead."""
