"""What the screens of imports read, and whether the installation is sound."""
