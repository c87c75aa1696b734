"""Signs that belong to the page and not to its text: icons, permalinks, buttons, numbers of printed pages."""
