"""What a browser would show: hidden text goes, words laid out apart are parted, line ends are kept."""
