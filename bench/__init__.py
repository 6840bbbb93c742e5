"""The figures of the design, measured on this machine: ``make bench``, or ``make bench BENCH="clocks child"`` for some."""
